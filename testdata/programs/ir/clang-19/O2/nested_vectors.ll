; clang++-19 -O2 -S -emit-llvm cpp/nested_vectors.cpp -o ir/clang-19/O2/nested_vectors.ll
; ModuleID = 'cpp/nested_vectors.cpp'
source_filename = "cpp/nested_vectors.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl" }
%"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl" = type { %"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl_data" }
%"struct.std::_Vector_base<std::vector<double>, std::allocator<std::vector<double>>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%"class.std::vector.0" = type { %"struct.std::_Vector_base.1" }
%"struct.std::_Vector_base.1" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" = type { ptr, ptr, ptr }
%struct.Particle = type { double, double, i32 }

$_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_ = comdat any

$_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_ = comdat any

$_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_ = comdat any

@.str = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1
@.str.1 = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_vectors(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::vector", align 8
  %4 = alloca %"class.std::vector.0", align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #13
  %5 = sext i32 %1 to i64
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #13
  %6 = icmp slt i32 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #14
          to label %8 unwind label %164

8:                                                ; preds = %7
  unreachable

9:                                                ; preds = %2
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %12

11:                                               ; preds = %9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  br label %45

12:                                               ; preds = %9
  %13 = shl nuw nsw i64 %5, 3
  %14 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #15
          to label %15 unwind label %164

15:                                               ; preds = %12
  store ptr %14, ptr %4, align 8, !tbaa !5
  %16 = getelementptr inbounds double, ptr %14, i64 %5
  %17 = getelementptr inbounds i8, ptr %4, i64 16
  store ptr %16, ptr %17, align 8, !tbaa !10
  %18 = add nuw nsw i64 %5, 2305843009213693951
  %19 = and i64 %18, 2305843009213693951
  %20 = add nuw nsw i64 %19, 1
  %21 = icmp ult i64 %19, 3
  br i1 %21, label %35, label %22

22:                                               ; preds = %15
  %23 = and i64 %20, 4611686018427387900
  %24 = shl i64 %23, 3
  %25 = getelementptr i8, ptr %14, i64 %24
  br label %26

26:                                               ; preds = %26, %22
  %27 = phi i64 [ 0, %22 ], [ %31, %26 ]
  %28 = shl i64 %27, 3
  %29 = getelementptr i8, ptr %14, i64 %28
  %30 = getelementptr i8, ptr %29, i64 16
  store <2 x double> <double 1.000000e+00, double 1.000000e+00>, ptr %29, align 8, !tbaa !11
  store <2 x double> <double 1.000000e+00, double 1.000000e+00>, ptr %30, align 8, !tbaa !11
  %31 = add nuw i64 %27, 4
  %32 = icmp eq i64 %31, %23
  br i1 %32, label %33, label %26, !llvm.loop !13

33:                                               ; preds = %26
  %34 = icmp eq i64 %20, %23
  br i1 %34, label %41, label %35

35:                                               ; preds = %33, %15
  %36 = phi ptr [ %14, %15 ], [ %25, %33 ]
  br label %37

37:                                               ; preds = %35, %37
  %38 = phi ptr [ %39, %37 ], [ %36, %35 ]
  store double 1.000000e+00, ptr %38, align 8, !tbaa !11
  %39 = getelementptr inbounds i8, ptr %38, i64 8
  %40 = icmp eq ptr %39, %16
  br i1 %40, label %41, label %37, !llvm.loop !17

41:                                               ; preds = %37, %33
  %42 = getelementptr inbounds i8, ptr %4, i64 8
  store ptr %16, ptr %42, align 8, !tbaa !18
  %43 = mul nuw nsw i64 %5, 24
  %44 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %43) #15
          to label %45 unwind label %166

45:                                               ; preds = %41, %11
  %46 = phi ptr [ null, %11 ], [ %44, %41 ]
  store ptr %46, ptr %3, align 8, !tbaa !19
  %47 = getelementptr inbounds i8, ptr %3, i64 8
  %48 = getelementptr inbounds %"class.std::vector.0", ptr %46, i64 %5
  %49 = getelementptr inbounds i8, ptr %3, i64 16
  store ptr %48, ptr %49, align 8, !tbaa !21
  %50 = invoke noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %46, i64 noundef %5, ptr noundef nonnull align 8 dereferenceable(24) %4)
          to label %56 unwind label %51

51:                                               ; preds = %45
  %52 = landingpad { ptr, i32 }
          cleanup
  %53 = icmp eq ptr %46, null
  br i1 %53, label %168, label %54

54:                                               ; preds = %51
  %55 = mul nuw nsw i64 %5, 24
  call void @_ZdlPvm(ptr noundef nonnull %46, i64 noundef %55) #16
  br label %168

56:                                               ; preds = %45
  store ptr %50, ptr %47, align 8, !tbaa !22
  %57 = load ptr, ptr %4, align 8, !tbaa !5
  %58 = icmp eq ptr %57, null
  br i1 %58, label %65, label %59

59:                                               ; preds = %56
  %60 = getelementptr inbounds i8, ptr %4, i64 16
  %61 = load ptr, ptr %60, align 8, !tbaa !10
  %62 = ptrtoint ptr %61 to i64
  %63 = ptrtoint ptr %57 to i64
  %64 = sub i64 %62, %63
  call void @_ZdlPvm(ptr noundef nonnull %57, i64 noundef %64) #16
  br label %65

65:                                               ; preds = %56, %59
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #13
  br i1 %10, label %128, label %66

66:                                               ; preds = %65
  %67 = call i32 @llvm.smax.i32(i32 %1, i32 1)
  %68 = zext nneg i32 %67 to i64
  %69 = shl nuw nsw i64 %68, 3
  %70 = getelementptr i8, ptr %0, i64 %69
  br label %71

71:                                               ; preds = %66, %180
  %72 = phi i64 [ 0, %66 ], [ %181, %180 ]
  %73 = phi i64 [ 1, %66 ], [ %182, %180 ]
  %74 = getelementptr inbounds double, ptr %0, i64 %72
  %75 = getelementptr inbounds %"class.std::vector.0", ptr %46, i64 %72
  %76 = load ptr, ptr %75, align 8, !tbaa !5
  %77 = icmp ult i64 %73, 6
  br i1 %77, label %78, label %97

78:                                               ; preds = %126, %97, %71
  %79 = phi i64 [ 0, %97 ], [ 0, %71 ], [ %110, %126 ]
  %80 = sub nsw i64 %72, %79
  %81 = and i64 %73, 3
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %94, label %83

83:                                               ; preds = %78, %83
  %84 = phi i64 [ %91, %83 ], [ %79, %78 ]
  %85 = phi i64 [ %92, %83 ], [ 0, %78 ]
  %86 = load double, ptr %74, align 8, !tbaa !11
  %87 = getelementptr inbounds double, ptr %0, i64 %84
  %88 = load double, ptr %87, align 8, !tbaa !11
  %89 = fmul double %86, %88
  %90 = getelementptr inbounds double, ptr %76, i64 %84
  store double %89, ptr %90, align 8, !tbaa !11
  %91 = add nuw nsw i64 %84, 1
  %92 = add i64 %85, 1
  %93 = icmp eq i64 %92, %81
  br i1 %93, label %94, label %83, !llvm.loop !23

94:                                               ; preds = %83, %78
  %95 = phi i64 [ %79, %78 ], [ %91, %83 ]
  %96 = icmp ult i64 %80, 3
  br i1 %96, label %180, label %184

97:                                               ; preds = %71
  %98 = shl nuw nsw i64 %72, 3
  %99 = add nuw i64 %98, 8
  %100 = getelementptr i8, ptr %0, i64 %99
  %101 = getelementptr i8, ptr %76, i64 %99
  %102 = icmp ult ptr %76, %100
  %103 = icmp ugt ptr %101, %0
  %104 = and i1 %102, %103
  %105 = icmp ult ptr %76, %70
  %106 = icmp ugt ptr %101, %0
  %107 = and i1 %105, %106
  %108 = or i1 %104, %107
  br i1 %108, label %78, label %109

109:                                              ; preds = %97
  %110 = and i64 %73, 9223372036854775804
  %111 = load double, ptr %74, align 8, !tbaa !11, !alias.scope !25
  %112 = insertelement <2 x double> poison, double %111, i64 0
  %113 = shufflevector <2 x double> %112, <2 x double> poison, <2 x i32> zeroinitializer
  br label %114

114:                                              ; preds = %114, %109
  %115 = phi i64 [ 0, %109 ], [ %124, %114 ]
  %116 = getelementptr inbounds double, ptr %0, i64 %115
  %117 = getelementptr inbounds i8, ptr %116, i64 16
  %118 = load <2 x double>, ptr %116, align 8, !tbaa !11, !alias.scope !28
  %119 = load <2 x double>, ptr %117, align 8, !tbaa !11, !alias.scope !28
  %120 = fmul <2 x double> %113, %118
  %121 = fmul <2 x double> %113, %119
  %122 = getelementptr inbounds double, ptr %76, i64 %115
  %123 = getelementptr inbounds i8, ptr %122, i64 16
  store <2 x double> %120, ptr %122, align 8, !tbaa !11, !alias.scope !30, !noalias !32
  store <2 x double> %121, ptr %123, align 8, !tbaa !11, !alias.scope !30, !noalias !32
  %124 = add nuw i64 %115, 4
  %125 = icmp eq i64 %124, %110
  br i1 %125, label %126, label %114, !llvm.loop !33

126:                                              ; preds = %114
  %127 = icmp eq i64 %73, %110
  br i1 %127, label %180, label %78

128:                                              ; preds = %180, %65
  %129 = icmp eq ptr %50, %48
  br i1 %129, label %160, label %130

130:                                              ; preds = %128
  %131 = getelementptr inbounds i8, ptr %46, i64 8
  %132 = load ptr, ptr %131, align 8, !tbaa !18
  %133 = load ptr, ptr %46, align 8, !tbaa !5
  %134 = ptrtoint ptr %132 to i64
  %135 = ptrtoint ptr %133 to i64
  %136 = sub i64 %134, %135
  %137 = ashr exact i64 %136, 3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %50, i8 0, i64 24, i1 false)
  %138 = icmp eq ptr %132, %133
  br i1 %138, label %145, label %139

139:                                              ; preds = %130
  %140 = icmp ugt i64 %137, 1152921504606846975
  br i1 %140, label %141, label %143, !prof !34

141:                                              ; preds = %139
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %142 unwind label %241

142:                                              ; preds = %141
  unreachable

143:                                              ; preds = %139
  %144 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %136) #15
          to label %145 unwind label %241

145:                                              ; preds = %143, %130
  %146 = phi ptr [ null, %130 ], [ %144, %143 ]
  store ptr %146, ptr %50, align 8, !tbaa !5
  %147 = getelementptr inbounds i8, ptr %50, i64 8
  store ptr %146, ptr %147, align 8, !tbaa !18
  %148 = getelementptr inbounds double, ptr %146, i64 %137
  %149 = getelementptr inbounds i8, ptr %50, i64 16
  store ptr %148, ptr %149, align 8, !tbaa !10
  %150 = load ptr, ptr %46, align 8, !tbaa !35
  %151 = load ptr, ptr %131, align 8, !tbaa !35
  %152 = ptrtoint ptr %151 to i64
  %153 = ptrtoint ptr %150 to i64
  %154 = sub i64 %152, %153
  %155 = icmp eq ptr %151, %150
  br i1 %155, label %157, label %156

156:                                              ; preds = %145
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %146, ptr align 8 %150, i64 %154, i1 false)
  br label %157

157:                                              ; preds = %156, %145
  %158 = getelementptr inbounds i8, ptr %146, i64 %154
  store ptr %158, ptr %147, align 8, !tbaa !18
  %159 = getelementptr inbounds i8, ptr %50, i64 24
  store ptr %159, ptr %47, align 8, !tbaa !22
  br label %211

160:                                              ; preds = %128
  invoke void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %50, ptr noundef nonnull align 8 dereferenceable(24) %46)
          to label %161 unwind label %241

161:                                              ; preds = %160
  %162 = load ptr, ptr %3, align 8, !tbaa !35
  %163 = load ptr, ptr %47, align 8, !tbaa !35
  br label %211

164:                                              ; preds = %12, %7
  %165 = landingpad { ptr, i32 }
          cleanup
  br label %178

166:                                              ; preds = %41
  %167 = landingpad { ptr, i32 }
          cleanup
  br label %168

168:                                              ; preds = %51, %54, %166
  %169 = phi { ptr, i32 } [ %167, %166 ], [ %52, %54 ], [ %52, %51 ]
  %170 = load ptr, ptr %4, align 8, !tbaa !5
  %171 = icmp eq ptr %170, null
  br i1 %171, label %178, label %172

172:                                              ; preds = %168
  %173 = getelementptr inbounds i8, ptr %4, i64 16
  %174 = load ptr, ptr %173, align 8, !tbaa !10
  %175 = ptrtoint ptr %174 to i64
  %176 = ptrtoint ptr %170 to i64
  %177 = sub i64 %175, %176
  call void @_ZdlPvm(ptr noundef nonnull %170, i64 noundef %177) #16
  br label %178

178:                                              ; preds = %172, %168, %164
  %179 = phi { ptr, i32 } [ %165, %164 ], [ %169, %168 ], [ %169, %172 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #13
  br label %262

180:                                              ; preds = %94, %184, %126
  %181 = add nuw nsw i64 %72, 1
  %182 = add nuw nsw i64 %73, 1
  %183 = icmp eq i64 %181, %68
  br i1 %183, label %128, label %71, !llvm.loop !36

184:                                              ; preds = %94, %184
  %185 = phi i64 [ %209, %184 ], [ %95, %94 ]
  %186 = load double, ptr %74, align 8, !tbaa !11
  %187 = getelementptr inbounds double, ptr %0, i64 %185
  %188 = load double, ptr %187, align 8, !tbaa !11
  %189 = fmul double %186, %188
  %190 = getelementptr inbounds double, ptr %76, i64 %185
  store double %189, ptr %190, align 8, !tbaa !11
  %191 = add nuw nsw i64 %185, 1
  %192 = load double, ptr %74, align 8, !tbaa !11
  %193 = getelementptr inbounds double, ptr %0, i64 %191
  %194 = load double, ptr %193, align 8, !tbaa !11
  %195 = fmul double %192, %194
  %196 = getelementptr inbounds double, ptr %76, i64 %191
  store double %195, ptr %196, align 8, !tbaa !11
  %197 = add nuw nsw i64 %185, 2
  %198 = load double, ptr %74, align 8, !tbaa !11
  %199 = getelementptr inbounds double, ptr %0, i64 %197
  %200 = load double, ptr %199, align 8, !tbaa !11
  %201 = fmul double %198, %200
  %202 = getelementptr inbounds double, ptr %76, i64 %197
  store double %201, ptr %202, align 8, !tbaa !11
  %203 = add nuw nsw i64 %185, 3
  %204 = load double, ptr %74, align 8, !tbaa !11
  %205 = getelementptr inbounds double, ptr %0, i64 %203
  %206 = load double, ptr %205, align 8, !tbaa !11
  %207 = fmul double %204, %206
  %208 = getelementptr inbounds double, ptr %76, i64 %203
  store double %207, ptr %208, align 8, !tbaa !11
  %209 = add nuw nsw i64 %185, 4
  %210 = icmp eq i64 %209, %73
  br i1 %210, label %180, label %184, !llvm.loop !37

211:                                              ; preds = %161, %157
  %212 = phi ptr [ %163, %161 ], [ %159, %157 ]
  %213 = phi ptr [ %162, %161 ], [ %46, %157 ]
  %214 = icmp eq ptr %213, %212
  br i1 %214, label %231, label %243

215:                                              ; preds = %250
  br i1 %214, label %231, label %216

216:                                              ; preds = %215, %226
  %217 = phi ptr [ %227, %226 ], [ %213, %215 ]
  %218 = load ptr, ptr %217, align 8, !tbaa !5
  %219 = icmp eq ptr %218, null
  br i1 %219, label %226, label %220

220:                                              ; preds = %216
  %221 = getelementptr inbounds i8, ptr %217, i64 16
  %222 = load ptr, ptr %221, align 8, !tbaa !10
  %223 = ptrtoint ptr %222 to i64
  %224 = ptrtoint ptr %218 to i64
  %225 = sub i64 %223, %224
  call void @_ZdlPvm(ptr noundef nonnull %218, i64 noundef %225) #16
  br label %226

226:                                              ; preds = %220, %216
  %227 = getelementptr inbounds i8, ptr %217, i64 24
  %228 = icmp eq ptr %227, %212
  br i1 %228, label %229, label %216, !llvm.loop !38

229:                                              ; preds = %226
  %230 = load ptr, ptr %3, align 8, !tbaa !19
  br label %231

231:                                              ; preds = %211, %229, %215
  %232 = phi double [ %252, %229 ], [ %252, %215 ], [ 0.000000e+00, %211 ]
  %233 = phi ptr [ %230, %229 ], [ %213, %215 ], [ %213, %211 ]
  %234 = icmp eq ptr %233, null
  br i1 %234, label %240, label %235

235:                                              ; preds = %231
  %236 = load ptr, ptr %49, align 8, !tbaa !21
  %237 = ptrtoint ptr %236 to i64
  %238 = ptrtoint ptr %233 to i64
  %239 = sub i64 %237, %238
  call void @_ZdlPvm(ptr noundef nonnull %233, i64 noundef %239) #16
  br label %240

240:                                              ; preds = %231, %235
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13
  ret double %232

241:                                              ; preds = %160, %143, %141
  %242 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %3) #13
  br label %262

243:                                              ; preds = %211, %250
  %244 = phi double [ %252, %250 ], [ 0.000000e+00, %211 ]
  %245 = phi ptr [ %253, %250 ], [ %213, %211 ]
  %246 = load ptr, ptr %245, align 8, !tbaa !35
  %247 = getelementptr inbounds i8, ptr %245, i64 8
  %248 = load ptr, ptr %247, align 8, !tbaa !35
  %249 = icmp eq ptr %246, %248
  br i1 %249, label %250, label %255

250:                                              ; preds = %255, %243
  %251 = phi double [ 1.000000e+00, %243 ], [ %259, %255 ]
  %252 = fadd double %244, %251
  %253 = getelementptr inbounds i8, ptr %245, i64 24
  %254 = icmp eq ptr %253, %212
  br i1 %254, label %215, label %243

255:                                              ; preds = %243, %255
  %256 = phi double [ %259, %255 ], [ 1.000000e+00, %243 ]
  %257 = phi ptr [ %260, %255 ], [ %246, %243 ]
  %258 = load double, ptr %257, align 8, !tbaa !11
  %259 = fmul double %256, %258
  %260 = getelementptr inbounds i8, ptr %257, i64 8
  %261 = icmp eq ptr %260, %248
  br i1 %261, label %250, label %255

262:                                              ; preds = %241, %178
  %263 = phi { ptr, i32 } [ %242, %241 ], [ %179, %178 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13
  resume { ptr, i32 } %263
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !19
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !22
  %5 = icmp eq ptr %2, %4
  br i1 %5, label %21, label %6

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
  %8 = load ptr, ptr %7, align 8, !tbaa !5
  %9 = icmp eq ptr %8, null
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %7, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !10
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %8 to i64
  %15 = sub i64 %13, %14
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef %15) #16
  br label %16

16:                                               ; preds = %10, %6
  %17 = getelementptr inbounds i8, ptr %7, i64 24
  %18 = icmp eq ptr %17, %4
  br i1 %18, label %19, label %6, !llvm.loop !38

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !tbaa !19
  br label %21

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ]
  %23 = icmp eq ptr %22, null
  br i1 %23, label %30, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !21
  %27 = ptrtoint ptr %26 to i64
  %28 = ptrtoint ptr %22 to i64
  %29 = sub i64 %27, %28
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #16
  br label %30

30:                                               ; preds = %21, %24
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_structs(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #15
  %4 = getelementptr inbounds i8, ptr %3, i64 48
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %75

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64
  br label %10

8:                                                ; preds = %55
  %9 = icmp eq ptr %58, %59
  br i1 %9, label %72, label %63

10:                                               ; preds = %6, %55
  %11 = phi i64 [ 0, %6 ], [ %60, %55 ]
  %12 = phi ptr [ %3, %6 ], [ %58, %55 ]
  %13 = phi ptr [ %3, %6 ], [ %59, %55 ]
  %14 = phi ptr [ %4, %6 ], [ %56, %55 ]
  %15 = getelementptr inbounds double, ptr %0, i64 %11
  %16 = load double, ptr %15, align 8, !tbaa !11
  %17 = fmul double %16, 5.000000e-01
  %18 = icmp eq ptr %13, %14
  br i1 %18, label %23, label %19

19:                                               ; preds = %10
  store double %16, ptr %13, align 8, !tbaa !11
  %20 = getelementptr inbounds i8, ptr %13, i64 8
  store double %17, ptr %20, align 8, !tbaa !11
  %21 = getelementptr inbounds i8, ptr %13, i64 16
  %22 = trunc nuw nsw i64 %11 to i32
  store i32 %22, ptr %21, align 8, !tbaa !39
  br label %55

23:                                               ; preds = %10
  %24 = ptrtoint ptr %13 to i64
  %25 = ptrtoint ptr %12 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
          to label %29 unwind label %100

29:                                               ; preds = %28
  unreachable

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 1)
  %33 = add nsw i64 %32, %31
  %34 = icmp ult i64 %33, %31
  %35 = tail call i64 @llvm.umin.i64(i64 %33, i64 384307168202282325)
  %36 = select i1 %34, i64 384307168202282325, i64 %35
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %41, label %38

38:                                               ; preds = %30
  %39 = mul nuw nsw i64 %36, 24
  %40 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %39) #15
          to label %41 unwind label %98

41:                                               ; preds = %38, %30
  %42 = phi ptr [ null, %30 ], [ %40, %38 ]
  %43 = getelementptr inbounds %struct.Particle, ptr %42, i64 %31
  store double %16, ptr %43, align 8, !tbaa !11
  %44 = getelementptr inbounds i8, ptr %43, i64 8
  store double %17, ptr %44, align 8, !tbaa !11
  %45 = getelementptr inbounds i8, ptr %43, i64 16
  %46 = trunc nuw nsw i64 %11 to i32
  store i32 %46, ptr %45, align 8, !tbaa !39
  %47 = icmp sgt i64 %26, 0
  br i1 %47, label %48, label %49

48:                                               ; preds = %41
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %42, ptr align 8 %12, i64 %26, i1 false)
  br label %49

49:                                               ; preds = %41, %48
  %50 = getelementptr inbounds i8, ptr %42, i64 %26
  %51 = icmp eq ptr %12, null
  br i1 %51, label %53, label %52

52:                                               ; preds = %49
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #16
  br label %53

53:                                               ; preds = %52, %49
  %54 = getelementptr inbounds %struct.Particle, ptr %42, i64 %36
  br label %55

55:                                               ; preds = %53, %19
  %56 = phi ptr [ %54, %53 ], [ %14, %19 ]
  %57 = phi ptr [ %50, %53 ], [ %13, %19 ]
  %58 = phi ptr [ %42, %53 ], [ %12, %19 ]
  %59 = getelementptr inbounds i8, ptr %57, i64 24
  %60 = add nuw nsw i64 %11, 1
  %61 = icmp eq i64 %60, %7
  br i1 %61, label %8, label %10, !llvm.loop !41

62:                                               ; preds = %63
  br i1 %9, label %72, label %84

63:                                               ; preds = %8, %63
  %64 = phi ptr [ %70, %63 ], [ %58, %8 ]
  %65 = getelementptr inbounds i8, ptr %64, i64 8
  %66 = load double, ptr %65, align 8, !tbaa !42
  %67 = fmul double %66, 1.000000e-01
  %68 = load double, ptr %64, align 8, !tbaa !44
  %69 = tail call double @llvm.fmuladd.f64(double %67, double %68, double %68)
  store double %69, ptr %64, align 8, !tbaa !44
  %70 = getelementptr inbounds i8, ptr %64, i64 24
  %71 = icmp eq ptr %64, %57
  br i1 %71, label %62, label %63

72:                                               ; preds = %84, %8, %62
  %73 = phi double [ 0.000000e+00, %62 ], [ 0.000000e+00, %8 ], [ %95, %84 ]
  %74 = icmp eq ptr %58, null
  br i1 %74, label %82, label %75

75:                                               ; preds = %2, %72
  %76 = phi double [ %73, %72 ], [ 0.000000e+00, %2 ]
  %77 = phi ptr [ %58, %72 ], [ %3, %2 ]
  %78 = phi ptr [ %56, %72 ], [ %4, %2 ]
  %79 = ptrtoint ptr %78 to i64
  %80 = ptrtoint ptr %77 to i64
  %81 = sub i64 %79, %80
  tail call void @_ZdlPvm(ptr noundef nonnull %77, i64 noundef %81) #16
  br label %82

82:                                               ; preds = %72, %75
  %83 = phi double [ %73, %72 ], [ %76, %75 ]
  ret double %83

84:                                               ; preds = %62, %84
  %85 = phi double [ %95, %84 ], [ 0.000000e+00, %62 ]
  %86 = phi ptr [ %96, %84 ], [ %58, %62 ]
  %87 = load double, ptr %86, align 8, !tbaa !44
  %88 = fmul double %87, %87
  %89 = getelementptr inbounds i8, ptr %86, i64 16
  %90 = load i32, ptr %89, align 8, !tbaa !45
  %91 = sitofp i32 %90 to double
  %92 = getelementptr inbounds i8, ptr %86, i64 8
  %93 = load double, ptr %92, align 8, !tbaa !42
  %94 = tail call double @llvm.fmuladd.f64(double %88, double %91, double %93)
  %95 = fadd double %85, %94
  %96 = getelementptr inbounds i8, ptr %86, i64 24
  %97 = icmp eq ptr %86, %57
  br i1 %97, label %72, label %84

98:                                               ; preds = %38
  %99 = landingpad { ptr, i32 }
          cleanup
  br label %102

100:                                              ; preds = %28
  %101 = landingpad { ptr, i32 }
          cleanup
  br label %102

102:                                              ; preds = %100, %98
  %103 = phi { ptr, i32 } [ %99, %98 ], [ %101, %100 ]
  %104 = icmp eq ptr %12, null
  br i1 %104, label %106, label %105

105:                                              ; preds = %102
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #16
  br label %106

106:                                              ; preds = %102, %105
  resume { ptr, i32 } %103
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #4

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #5 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #13
  tail call void @_ZSt9terminatev() #17
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: noreturn
declare void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #6

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %0, i64 noundef %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat personality ptr @__gxx_personality_v0 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %50, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = load ptr, ptr %2, align 8, !tbaa !5
  br label %8

8:                                                ; preds = %5, %36
  %9 = phi ptr [ %7, %5 ], [ %29, %36 ]
  %10 = phi ptr [ %0, %5 ], [ %39, %36 ]
  %11 = phi i64 [ %1, %5 ], [ %38, %36 ]
  %12 = load ptr, ptr %6, align 8, !tbaa !18
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %9 to i64
  %15 = sub i64 %13, %14
  %16 = ashr exact i64 %15, 3
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %10, i8 0, i64 24, i1 false)
  %17 = icmp eq ptr %12, %9
  br i1 %17, label %24, label %18

18:                                               ; preds = %8
  %19 = icmp ugt i64 %16, 1152921504606846975
  br i1 %19, label %20, label %22, !prof !34

20:                                               ; preds = %18
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %21 unwind label %43

21:                                               ; preds = %20
  unreachable

22:                                               ; preds = %18
  %23 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %15) #15
          to label %24 unwind label %41

24:                                               ; preds = %22, %8
  %25 = phi ptr [ null, %8 ], [ %23, %22 ]
  store ptr %25, ptr %10, align 8, !tbaa !5
  %26 = getelementptr inbounds i8, ptr %10, i64 8
  store ptr %25, ptr %26, align 8, !tbaa !18
  %27 = getelementptr inbounds double, ptr %25, i64 %16
  %28 = getelementptr inbounds i8, ptr %10, i64 16
  store ptr %27, ptr %28, align 8, !tbaa !10
  %29 = load ptr, ptr %2, align 8, !tbaa !35
  %30 = load ptr, ptr %6, align 8, !tbaa !35
  %31 = ptrtoint ptr %30 to i64
  %32 = ptrtoint ptr %29 to i64
  %33 = sub i64 %31, %32
  %34 = icmp eq ptr %30, %29
  br i1 %34, label %36, label %35

35:                                               ; preds = %24
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %25, ptr align 8 %29, i64 %33, i1 false)
  br label %36

36:                                               ; preds = %35, %24
  %37 = getelementptr inbounds i8, ptr %25, i64 %33
  store ptr %37, ptr %26, align 8, !tbaa !18
  %38 = add i64 %11, -1
  %39 = getelementptr inbounds i8, ptr %10, i64 24
  %40 = icmp eq i64 %38, 0
  br i1 %40, label %50, label %8, !llvm.loop !46

41:                                               ; preds = %22
  %42 = landingpad { ptr, i32 }
          catch ptr null
  br label %45

43:                                               ; preds = %20
  %44 = landingpad { ptr, i32 }
          catch ptr null
  br label %45

45:                                               ; preds = %43, %41
  %46 = phi { ptr, i32 } [ %42, %41 ], [ %44, %43 ]
  %47 = extractvalue { ptr, i32 } %46, 0
  %48 = tail call ptr @__cxa_begin_catch(ptr %47) #13
  invoke void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef nonnull %10)
          to label %49 unwind label %52

49:                                               ; preds = %45
  invoke void @__cxa_rethrow() #14
          to label %58 unwind label %52

50:                                               ; preds = %36, %3
  %51 = phi ptr [ %0, %3 ], [ %39, %36 ]
  ret ptr %51

52:                                               ; preds = %49, %45
  %53 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %54 unwind label %55

54:                                               ; preds = %52
  resume { ptr, i32 } %53

55:                                               ; preds = %52
  %56 = landingpad { ptr, i32 }
          catch ptr null
  %57 = extractvalue { ptr, i32 } %56, 0
  tail call void @__clang_call_terminate(ptr %57) #17
  unreachable

58:                                               ; preds = %49
  unreachable
}

; Function Attrs: inlinehint mustprogress uwtable
define linkonce_odr dso_local void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef %1) local_unnamed_addr #8 comdat personality ptr @__gxx_personality_v0 {
  %3 = icmp eq ptr %0, %1
  br i1 %3, label %17, label %4

4:                                                ; preds = %2, %14
  %5 = phi ptr [ %15, %14 ], [ %0, %2 ]
  %6 = load ptr, ptr %5, align 8, !tbaa !5
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %5, i64 16
  %10 = load ptr, ptr %9, align 8, !tbaa !10
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %6 to i64
  %13 = sub i64 %11, %12
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %13) #16
  br label %14

14:                                               ; preds = %8, %4
  %15 = getelementptr inbounds i8, ptr %5, i64 24
  %16 = icmp eq ptr %15, %1
  br i1 %16, label %17, label %4, !llvm.loop !38

17:                                               ; preds = %14, %2
  ret void
}

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #9

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !22
  %6 = load ptr, ptr %0, align 8, !tbaa !35
  %7 = ptrtoint ptr %5 to i64
  %8 = ptrtoint ptr %6 to i64
  %9 = sub i64 %7, %8
  %10 = icmp eq i64 %9, 9223372036854775800
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #14
  unreachable

12:                                               ; preds = %3
  %13 = sdiv exact i64 %9, 24
  %14 = tail call i64 @llvm.umax.i64(i64 %13, i64 1)
  %15 = add nsw i64 %14, %13
  %16 = icmp ult i64 %15, %13
  %17 = tail call i64 @llvm.umin.i64(i64 %15, i64 384307168202282325)
  %18 = select i1 %16, i64 384307168202282325, i64 %17
  %19 = ptrtoint ptr %1 to i64
  %20 = sub i64 %19, %8
  %21 = sdiv exact i64 %20, 24
  %22 = icmp eq i64 %18, 0
  br i1 %22, label %26, label %23

23:                                               ; preds = %12
  %24 = mul nuw nsw i64 %18, 24
  %25 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %24) #15
  br label %26

26:                                               ; preds = %12, %23
  %27 = phi ptr [ %25, %23 ], [ null, %12 ]
  %28 = getelementptr inbounds %"class.std::vector.0", ptr %27, i64 %21
  %29 = getelementptr inbounds i8, ptr %2, i64 8
  %30 = load ptr, ptr %29, align 8, !tbaa !35
  %31 = load ptr, ptr %2, align 8, !tbaa !35
  %32 = ptrtoint ptr %30 to i64
  %33 = ptrtoint ptr %31 to i64
  %34 = sub i64 %32, %33
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %28, i8 0, i64 24, i1 false)
  %35 = icmp eq ptr %30, %31
  br i1 %35, label %36, label %40

36:                                               ; preds = %26
  %37 = getelementptr inbounds i8, ptr %28, i64 8
  %38 = getelementptr inbounds i8, ptr null, i64 %34
  %39 = getelementptr inbounds i8, ptr %28, i64 16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %28, i8 0, i64 16, i1 false)
  store ptr %38, ptr %39, align 8, !tbaa !10
  br label %50

40:                                               ; preds = %26
  %41 = icmp ugt i64 %34, 9223372036854775800
  br i1 %41, label %42, label %44, !prof !34

42:                                               ; preds = %40
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #14
          to label %43 unwind label %91

43:                                               ; preds = %42
  unreachable

44:                                               ; preds = %40
  %45 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %34) #15
          to label %46 unwind label %91

46:                                               ; preds = %44
  store ptr %45, ptr %28, align 8, !tbaa !5
  %47 = getelementptr inbounds i8, ptr %28, i64 8
  store ptr %45, ptr %47, align 8, !tbaa !18
  %48 = getelementptr inbounds i8, ptr %45, i64 %34
  %49 = getelementptr inbounds i8, ptr %28, i64 16
  store ptr %48, ptr %49, align 8, !tbaa !10
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %45, ptr align 8 %31, i64 %34, i1 false)
  br label %50

50:                                               ; preds = %46, %36
  %51 = phi ptr [ %37, %36 ], [ %47, %46 ]
  %52 = phi ptr [ null, %36 ], [ %45, %46 ]
  %53 = getelementptr inbounds i8, ptr %52, i64 %34
  store ptr %53, ptr %51, align 8, !tbaa !18
  %54 = icmp eq ptr %6, %1
  br i1 %54, label %65, label %55

55:                                               ; preds = %50, %55
  %56 = phi ptr [ %63, %55 ], [ %27, %50 ]
  %57 = phi ptr [ %62, %55 ], [ %6, %50 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !50)
  %58 = load <2 x ptr>, ptr %57, align 8, !tbaa !35, !alias.scope !50, !noalias !47
  store <2 x ptr> %58, ptr %56, align 8, !tbaa !35, !alias.scope !47, !noalias !50
  %59 = getelementptr inbounds i8, ptr %56, i64 16
  %60 = getelementptr inbounds i8, ptr %57, i64 16
  %61 = load ptr, ptr %60, align 8, !tbaa !10, !alias.scope !50, !noalias !47
  store ptr %61, ptr %59, align 8, !tbaa !10, !alias.scope !47, !noalias !50
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %57, i8 0, i64 24, i1 false), !alias.scope !50, !noalias !47
  %62 = getelementptr inbounds i8, ptr %57, i64 24
  %63 = getelementptr inbounds i8, ptr %56, i64 24
  %64 = icmp eq ptr %62, %1
  br i1 %64, label %65, label %55, !llvm.loop !52

65:                                               ; preds = %55, %50
  %66 = phi ptr [ %27, %50 ], [ %63, %55 ]
  %67 = getelementptr inbounds i8, ptr %66, i64 24
  %68 = icmp eq ptr %5, %1
  br i1 %68, label %79, label %69

69:                                               ; preds = %65, %69
  %70 = phi ptr [ %77, %69 ], [ %67, %65 ]
  %71 = phi ptr [ %76, %69 ], [ %1, %65 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !53)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !56)
  %72 = load <2 x ptr>, ptr %71, align 8, !tbaa !35, !alias.scope !56, !noalias !53
  store <2 x ptr> %72, ptr %70, align 8, !tbaa !35, !alias.scope !53, !noalias !56
  %73 = getelementptr inbounds i8, ptr %70, i64 16
  %74 = getelementptr inbounds i8, ptr %71, i64 16
  %75 = load ptr, ptr %74, align 8, !tbaa !10, !alias.scope !56, !noalias !53
  store ptr %75, ptr %73, align 8, !tbaa !10, !alias.scope !53, !noalias !56
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %71, i8 0, i64 24, i1 false), !alias.scope !56, !noalias !53
  %76 = getelementptr inbounds i8, ptr %71, i64 24
  %77 = getelementptr inbounds i8, ptr %70, i64 24
  %78 = icmp eq ptr %76, %5
  br i1 %78, label %79, label %69, !llvm.loop !52

79:                                               ; preds = %69, %65
  %80 = phi ptr [ %67, %65 ], [ %77, %69 ]
  %81 = getelementptr inbounds i8, ptr %0, i64 16
  %82 = icmp eq ptr %6, null
  br i1 %82, label %87, label %83

83:                                               ; preds = %79
  %84 = load ptr, ptr %81, align 8, !tbaa !21
  %85 = ptrtoint ptr %84 to i64
  %86 = sub i64 %85, %8
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %86) #16
  br label %87

87:                                               ; preds = %79, %83
  store ptr %27, ptr %0, align 8, !tbaa !19
  store ptr %80, ptr %4, align 8, !tbaa !22
  %88 = getelementptr inbounds %"class.std::vector.0", ptr %27, i64 %18
  store ptr %88, ptr %81, align 8, !tbaa !21
  ret void

89:                                               ; preds = %91
  %90 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %96 unwind label %97

91:                                               ; preds = %42, %44
  %92 = landingpad { ptr, i32 }
          catch ptr null
  %93 = extractvalue { ptr, i32 } %92, 0
  %94 = tail call ptr @__cxa_begin_catch(ptr %93) #13
  %95 = mul nuw nsw i64 %18, 24
  tail call void @_ZdlPvm(ptr noundef nonnull %27, i64 noundef %95) #16
  invoke void @__cxa_rethrow() #14
          to label %100 unwind label %89

96:                                               ; preds = %89
  resume { ptr, i32 } %90

97:                                               ; preds = %89
  %98 = landingpad { ptr, i32 }
          catch ptr null
  %99 = extractvalue { ptr, i32 } %98, 0
  tail call void @__clang_call_terminate(ptr %99) #17
  unreachable

100:                                              ; preds = %91
  unreachable
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #11

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { inlinehint mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #13 = { nounwind }
attributes #14 = { noreturn }
attributes #15 = { builtin allocsize(0) }
attributes #16 = { builtin nounwind }
attributes #17 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !7, i64 0}
!6 = !{!"_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE", !7, i64 0, !7, i64 8, !7, i64 16}
!7 = !{!"any pointer", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C++ TBAA"}
!10 = !{!6, !7, i64 16}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !8, i64 0}
!13 = distinct !{!13, !14, !15, !16}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.isvectorized", i32 1}
!16 = !{!"llvm.loop.unroll.runtime.disable"}
!17 = distinct !{!17, !14, !16, !15}
!18 = !{!6, !7, i64 8}
!19 = !{!20, !7, i64 0}
!20 = !{!"_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataE", !7, i64 0, !7, i64 8, !7, i64 16}
!21 = !{!20, !7, i64 16}
!22 = !{!20, !7, i64 8}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = !{!26}
!26 = distinct !{!26, !27}
!27 = distinct !{!27, !"LVerDomain"}
!28 = !{!29}
!29 = distinct !{!29, !27}
!30 = !{!31}
!31 = distinct !{!31, !27}
!32 = !{!29, !26}
!33 = distinct !{!33, !14, !15, !16}
!34 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!35 = !{!7, !7, i64 0}
!36 = distinct !{!36, !14}
!37 = distinct !{!37, !14, !15}
!38 = distinct !{!38, !14}
!39 = !{!40, !40, i64 0}
!40 = !{!"int", !8, i64 0}
!41 = distinct !{!41, !14}
!42 = !{!43, !12, i64 8}
!43 = !{!"_ZTS8Particle", !12, i64 0, !12, i64 8, !40, i64 16}
!44 = !{!43, !12, i64 0}
!45 = !{!43, !40, i64 16}
!46 = distinct !{!46, !14}
!47 = !{!48}
!48 = distinct !{!48, !49, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!49 = distinct !{!49, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!50 = !{!51}
!51 = distinct !{!51, !49, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!52 = distinct !{!52, !14}
!53 = !{!54}
!54 = distinct !{!54, !55, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!55 = distinct !{!55, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!56 = !{!57}
!57 = distinct !{!57, !55, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
