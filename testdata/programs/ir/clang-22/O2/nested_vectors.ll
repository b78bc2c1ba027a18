; clang++-22 -O2 -S -emit-llvm cpp/nested_vectors.cpp -o ir/clang-22/O2/nested_vectors.ll
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
define dso_local double @vector_of_vectors(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca %"class.std::vector", align 8
  %4 = alloca %"class.std::vector.0", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %5 = sext i32 %1 to i64
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  %6 = icmp slt i32 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #16
          to label %8 unwind label %163

8:                                                ; preds = %7
  unreachable

9:                                                ; preds = %2
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %11, label %12

11:                                               ; preds = %9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  br label %46

12:                                               ; preds = %9
  %13 = shl nuw nsw i64 %5, 3
  %14 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %13) #17
          to label %15 unwind label %163

15:                                               ; preds = %12
  store ptr %14, ptr %4, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw double, ptr %14, i64 %5
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store ptr %16, ptr %17, align 8, !tbaa !13
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 %13
  %19 = add nsw i64 %13, -8
  %20 = lshr exact i64 %19, 3
  %21 = add nuw nsw i64 %20, 1
  %22 = icmp ult i64 %19, 24
  br i1 %22, label %36, label %23

23:                                               ; preds = %15
  %24 = and i64 %21, 4611686018427387900
  %25 = shl i64 %24, 3
  %26 = getelementptr i8, ptr %14, i64 %25
  br label %27

27:                                               ; preds = %27, %23
  %28 = phi i64 [ 0, %23 ], [ %32, %27 ]
  %29 = shl i64 %28, 3
  %30 = getelementptr i8, ptr %14, i64 %29
  %31 = getelementptr i8, ptr %30, i64 16
  store <2 x double> splat (double 1.000000e+00), ptr %30, align 8, !tbaa !14
  store <2 x double> splat (double 1.000000e+00), ptr %31, align 8, !tbaa !14
  %32 = add nuw i64 %28, 4
  %33 = icmp eq i64 %32, %24
  br i1 %33, label %34, label %27, !llvm.loop !16

34:                                               ; preds = %27
  %35 = icmp eq i64 %21, %24
  br i1 %35, label %42, label %36

36:                                               ; preds = %15, %34
  %37 = phi ptr [ %14, %15 ], [ %26, %34 ]
  br label %38

38:                                               ; preds = %36, %38
  %39 = phi ptr [ %40, %38 ], [ %37, %36 ]
  store double 1.000000e+00, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %41 = icmp eq ptr %40, %18
  br i1 %41, label %42, label %38, !llvm.loop !20

42:                                               ; preds = %38, %34
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %18, ptr %43, align 8, !tbaa !21
  %44 = mul nuw nsw i64 %5, 24
  %45 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %44) #17
          to label %46 unwind label %165

46:                                               ; preds = %42, %11
  %47 = phi ptr [ null, %11 ], [ %45, %42 ]
  store ptr %47, ptr %3, align 8, !tbaa !22
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %49 = getelementptr inbounds nuw %"class.std::vector.0", ptr %47, i64 %5
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store ptr %49, ptr %50, align 8, !tbaa !25
  %51 = invoke noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %47, i64 noundef %5, ptr noundef nonnull align 8 dereferenceable(24) %4)
          to label %57 unwind label %52

52:                                               ; preds = %46
  %53 = landingpad { ptr, i32 }
          cleanup
  %54 = icmp eq ptr %47, null
  br i1 %54, label %167, label %55

55:                                               ; preds = %52
  %56 = mul nuw nsw i64 %5, 24
  call void @_ZdlPvm(ptr noundef nonnull %47, i64 noundef %56) #18
  br label %167

57:                                               ; preds = %46
  store ptr %51, ptr %48, align 8, !tbaa !26
  %58 = load ptr, ptr %4, align 8, !tbaa !9
  %59 = icmp eq ptr %58, null
  br i1 %59, label %66, label %60

60:                                               ; preds = %57
  %61 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %62 = load ptr, ptr %61, align 8, !tbaa !13
  %63 = ptrtoint ptr %62 to i64
  %64 = ptrtoint ptr %58 to i64
  %65 = sub i64 %63, %64
  call void @_ZdlPvm(ptr noundef nonnull %58, i64 noundef %65) #18
  br label %66

66:                                               ; preds = %57, %60
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  br i1 %10, label %128, label %67

67:                                               ; preds = %66
  %68 = zext nneg i32 %1 to i64
  %69 = shl nuw nsw i64 %68, 3
  %70 = getelementptr i8, ptr %0, i64 %69
  br label %71

71:                                               ; preds = %67, %179
  %72 = phi i64 [ 0, %67 ], [ %180, %179 ]
  %73 = phi i64 [ 1, %67 ], [ %181, %179 ]
  %74 = getelementptr inbounds nuw double, ptr %0, i64 %72
  %75 = getelementptr inbounds nuw %"class.std::vector.0", ptr %47, i64 %72
  %76 = load ptr, ptr %75, align 8, !tbaa !9
  %77 = icmp samesign ult i64 %73, 6
  br i1 %77, label %109, label %78

78:                                               ; preds = %71
  %79 = shl nuw nsw i64 %72, 3
  %80 = add nuw i64 %79, 8
  %81 = getelementptr i8, ptr %0, i64 %80
  %82 = getelementptr i8, ptr %76, i64 %80
  %83 = icmp ult ptr %76, %81
  %84 = icmp ult ptr %0, %82
  %85 = and i1 %83, %84
  %86 = icmp ult ptr %76, %70
  %87 = icmp ult ptr %0, %82
  %88 = and i1 %86, %87
  %89 = or i1 %85, %88
  br i1 %89, label %109, label %90

90:                                               ; preds = %78
  %91 = and i64 %73, 9223372036854775804
  %92 = load double, ptr %74, align 8, !tbaa !14, !alias.scope !27
  %93 = insertelement <2 x double> poison, double %92, i64 0
  %94 = shufflevector <2 x double> %93, <2 x double> poison, <2 x i32> zeroinitializer
  br label %95

95:                                               ; preds = %95, %90
  %96 = phi i64 [ 0, %90 ], [ %105, %95 ]
  %97 = getelementptr inbounds nuw double, ptr %0, i64 %96
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 16
  %99 = load <2 x double>, ptr %97, align 8, !tbaa !14, !alias.scope !30
  %100 = load <2 x double>, ptr %98, align 8, !tbaa !14, !alias.scope !30
  %101 = fmul <2 x double> %94, %99
  %102 = fmul <2 x double> %94, %100
  %103 = getelementptr inbounds nuw double, ptr %76, i64 %96
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 16
  store <2 x double> %101, ptr %103, align 8, !tbaa !14, !alias.scope !32, !noalias !34
  store <2 x double> %102, ptr %104, align 8, !tbaa !14, !alias.scope !32, !noalias !34
  %105 = add nuw i64 %96, 4
  %106 = icmp eq i64 %105, %91
  br i1 %106, label %107, label %95, !llvm.loop !35

107:                                              ; preds = %95
  %108 = icmp eq i64 %73, %91
  br i1 %108, label %179, label %109

109:                                              ; preds = %78, %71, %107
  %110 = phi i64 [ 0, %78 ], [ 0, %71 ], [ %91, %107 ]
  %111 = sub nsw i64 %72, %110
  %112 = and i64 %73, 3
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %125, label %114

114:                                              ; preds = %109, %114
  %115 = phi i64 [ %122, %114 ], [ %110, %109 ]
  %116 = phi i64 [ %123, %114 ], [ 0, %109 ]
  %117 = load double, ptr %74, align 8, !tbaa !14
  %118 = getelementptr inbounds nuw double, ptr %0, i64 %115
  %119 = load double, ptr %118, align 8, !tbaa !14
  %120 = fmul double %117, %119
  %121 = getelementptr inbounds nuw double, ptr %76, i64 %115
  store double %120, ptr %121, align 8, !tbaa !14
  %122 = add nuw nsw i64 %115, 1
  %123 = add i64 %116, 1
  %124 = icmp eq i64 %123, %112
  br i1 %124, label %125, label %114, !llvm.loop !36

125:                                              ; preds = %114, %109
  %126 = phi i64 [ %110, %109 ], [ %122, %114 ]
  %127 = icmp ult i64 %111, 3
  br i1 %127, label %179, label %183

128:                                              ; preds = %179, %66
  %129 = icmp eq ptr %51, %49
  br i1 %129, label %159, label %130

130:                                              ; preds = %128
  %131 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %132 = load ptr, ptr %131, align 8, !tbaa !21
  %133 = load ptr, ptr %47, align 8, !tbaa !9
  %134 = ptrtoint ptr %132 to i64
  %135 = ptrtoint ptr %133 to i64
  %136 = sub i64 %134, %135
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %51, i8 0, i64 24, i1 false)
  %137 = icmp eq ptr %132, %133
  br i1 %137, label %144, label %138

138:                                              ; preds = %130
  %139 = icmp ugt i64 %136, 9223372036854775800
  br i1 %139, label %140, label %142, !prof !38

140:                                              ; preds = %138
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #16
          to label %141 unwind label %239

141:                                              ; preds = %140
  unreachable

142:                                              ; preds = %138
  %143 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %136) #17
          to label %144 unwind label %239

144:                                              ; preds = %142, %130
  %145 = phi ptr [ null, %130 ], [ %143, %142 ]
  store ptr %145, ptr %51, align 8, !tbaa !9
  %146 = getelementptr inbounds nuw i8, ptr %51, i64 8
  store ptr %145, ptr %146, align 8, !tbaa !21
  %147 = getelementptr inbounds nuw i8, ptr %145, i64 %136
  %148 = getelementptr inbounds nuw i8, ptr %51, i64 16
  store ptr %147, ptr %148, align 8, !tbaa !13
  %149 = load ptr, ptr %47, align 8, !tbaa !39
  %150 = load ptr, ptr %131, align 8, !tbaa !39
  %151 = ptrtoint ptr %150 to i64
  %152 = ptrtoint ptr %149 to i64
  %153 = sub i64 %151, %152
  %154 = icmp eq ptr %150, %149
  br i1 %154, label %156, label %155

155:                                              ; preds = %144
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %145, ptr align 8 %149, i64 %153, i1 false)
  br label %156

156:                                              ; preds = %155, %144
  %157 = getelementptr inbounds i8, ptr %145, i64 %153
  store ptr %157, ptr %146, align 8, !tbaa !21
  %158 = getelementptr inbounds nuw i8, ptr %51, i64 24
  store ptr %158, ptr %48, align 8, !tbaa !26
  br label %210

159:                                              ; preds = %128
  invoke void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %51, ptr noundef nonnull align 8 dereferenceable(24) %47)
          to label %160 unwind label %239

160:                                              ; preds = %159
  %161 = load ptr, ptr %3, align 8, !tbaa !40
  %162 = load ptr, ptr %48, align 8, !tbaa !40
  br label %210

163:                                              ; preds = %12, %7
  %164 = landingpad { ptr, i32 }
          cleanup
  br label %177

165:                                              ; preds = %42
  %166 = landingpad { ptr, i32 }
          cleanup
  br label %167

167:                                              ; preds = %52, %55, %165
  %168 = phi { ptr, i32 } [ %166, %165 ], [ %53, %55 ], [ %53, %52 ]
  %169 = load ptr, ptr %4, align 8, !tbaa !9
  %170 = icmp eq ptr %169, null
  br i1 %170, label %177, label %171

171:                                              ; preds = %167
  %172 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %173 = load ptr, ptr %172, align 8, !tbaa !13
  %174 = ptrtoint ptr %173 to i64
  %175 = ptrtoint ptr %169 to i64
  %176 = sub i64 %174, %175
  call void @_ZdlPvm(ptr noundef nonnull %169, i64 noundef %176) #18
  br label %177

177:                                              ; preds = %171, %167, %163
  %178 = phi { ptr, i32 } [ %164, %163 ], [ %168, %167 ], [ %168, %171 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  br label %260

179:                                              ; preds = %125, %183, %107
  %180 = add nuw nsw i64 %72, 1
  %181 = add nuw nsw i64 %73, 1
  %182 = icmp eq i64 %180, %68
  br i1 %182, label %128, label %71, !llvm.loop !41

183:                                              ; preds = %125, %183
  %184 = phi i64 [ %208, %183 ], [ %126, %125 ]
  %185 = load double, ptr %74, align 8, !tbaa !14
  %186 = getelementptr inbounds nuw double, ptr %0, i64 %184
  %187 = load double, ptr %186, align 8, !tbaa !14
  %188 = fmul double %185, %187
  %189 = getelementptr inbounds nuw double, ptr %76, i64 %184
  store double %188, ptr %189, align 8, !tbaa !14
  %190 = add nuw nsw i64 %184, 1
  %191 = load double, ptr %74, align 8, !tbaa !14
  %192 = getelementptr inbounds nuw double, ptr %0, i64 %190
  %193 = load double, ptr %192, align 8, !tbaa !14
  %194 = fmul double %191, %193
  %195 = getelementptr inbounds nuw double, ptr %76, i64 %190
  store double %194, ptr %195, align 8, !tbaa !14
  %196 = add nuw nsw i64 %184, 2
  %197 = load double, ptr %74, align 8, !tbaa !14
  %198 = getelementptr inbounds nuw double, ptr %0, i64 %196
  %199 = load double, ptr %198, align 8, !tbaa !14
  %200 = fmul double %197, %199
  %201 = getelementptr inbounds nuw double, ptr %76, i64 %196
  store double %200, ptr %201, align 8, !tbaa !14
  %202 = add nuw nsw i64 %184, 3
  %203 = load double, ptr %74, align 8, !tbaa !14
  %204 = getelementptr inbounds nuw double, ptr %0, i64 %202
  %205 = load double, ptr %204, align 8, !tbaa !14
  %206 = fmul double %203, %205
  %207 = getelementptr inbounds nuw double, ptr %76, i64 %202
  store double %206, ptr %207, align 8, !tbaa !14
  %208 = add nuw nsw i64 %184, 4
  %209 = icmp eq i64 %208, %73
  br i1 %209, label %179, label %183, !llvm.loop !42

210:                                              ; preds = %160, %156
  %211 = phi ptr [ %162, %160 ], [ %158, %156 ]
  %212 = phi ptr [ %161, %160 ], [ %47, %156 ]
  %213 = icmp eq ptr %212, %211
  br i1 %213, label %229, label %241

214:                                              ; preds = %248, %224
  %215 = phi ptr [ %225, %224 ], [ %212, %248 ]
  %216 = load ptr, ptr %215, align 8, !tbaa !9
  %217 = icmp eq ptr %216, null
  br i1 %217, label %224, label %218

218:                                              ; preds = %214
  %219 = getelementptr inbounds nuw i8, ptr %215, i64 16
  %220 = load ptr, ptr %219, align 8, !tbaa !13
  %221 = ptrtoint ptr %220 to i64
  %222 = ptrtoint ptr %216 to i64
  %223 = sub i64 %221, %222
  call void @_ZdlPvm(ptr noundef nonnull %216, i64 noundef %223) #18
  br label %224

224:                                              ; preds = %218, %214
  %225 = getelementptr inbounds nuw i8, ptr %215, i64 24
  %226 = icmp eq ptr %225, %211
  br i1 %226, label %227, label %214, !llvm.loop !43

227:                                              ; preds = %224
  %228 = load ptr, ptr %3, align 8, !tbaa !22
  br label %229

229:                                              ; preds = %210, %227
  %230 = phi double [ %250, %227 ], [ 0.000000e+00, %210 ]
  %231 = phi ptr [ %228, %227 ], [ %212, %210 ]
  %232 = icmp eq ptr %231, null
  br i1 %232, label %238, label %233

233:                                              ; preds = %229
  %234 = load ptr, ptr %50, align 8, !tbaa !25
  %235 = ptrtoint ptr %234 to i64
  %236 = ptrtoint ptr %231 to i64
  %237 = sub i64 %235, %236
  call void @_ZdlPvm(ptr noundef nonnull %231, i64 noundef %237) #18
  br label %238

238:                                              ; preds = %229, %233
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  ret double %230

239:                                              ; preds = %159, %142, %140
  %240 = landingpad { ptr, i32 }
          cleanup
  call void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %3) #15
  br label %260

241:                                              ; preds = %210, %248
  %242 = phi double [ %250, %248 ], [ 0.000000e+00, %210 ]
  %243 = phi ptr [ %251, %248 ], [ %212, %210 ]
  %244 = load ptr, ptr %243, align 8, !tbaa !39
  %245 = getelementptr inbounds nuw i8, ptr %243, i64 8
  %246 = load ptr, ptr %245, align 8, !tbaa !39
  %247 = icmp eq ptr %244, %246
  br i1 %247, label %248, label %253

248:                                              ; preds = %253, %241
  %249 = phi double [ 1.000000e+00, %241 ], [ %257, %253 ]
  %250 = fadd double %242, %249
  %251 = getelementptr inbounds nuw i8, ptr %243, i64 24
  %252 = icmp eq ptr %251, %211
  br i1 %252, label %214, label %241

253:                                              ; preds = %241, %253
  %254 = phi double [ %257, %253 ], [ 1.000000e+00, %241 ]
  %255 = phi ptr [ %258, %253 ], [ %244, %241 ]
  %256 = load double, ptr %255, align 8, !tbaa !14
  %257 = fmul double %254, %256
  %258 = getelementptr inbounds nuw i8, ptr %255, i64 8
  %259 = icmp eq ptr %258, %246
  br i1 %259, label %248, label %253

260:                                              ; preds = %239, %177
  %261 = phi { ptr, i32 } [ %240, %239 ], [ %178, %177 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  resume { ptr, i32 } %261
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nounwind uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #2 comdat align 2 personality ptr @__gxx_personality_v0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !22
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !26
  %5 = icmp eq ptr %2, %4
  br i1 %5, label %21, label %6

6:                                                ; preds = %1, %16
  %7 = phi ptr [ %17, %16 ], [ %2, %1 ]
  %8 = load ptr, ptr %7, align 8, !tbaa !9
  %9 = icmp eq ptr %8, null
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !13
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %8 to i64
  %15 = sub i64 %13, %14
  tail call void @_ZdlPvm(ptr noundef nonnull %8, i64 noundef %15) #18
  br label %16

16:                                               ; preds = %10, %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %18 = icmp eq ptr %17, %4
  br i1 %18, label %19, label %6, !llvm.loop !43

19:                                               ; preds = %16
  %20 = load ptr, ptr %0, align 8, !tbaa !22
  br label %21

21:                                               ; preds = %19, %1
  %22 = phi ptr [ %20, %19 ], [ %2, %1 ]
  %23 = icmp eq ptr %22, null
  br i1 %23, label %30, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !25
  %27 = ptrtoint ptr %26 to i64
  %28 = ptrtoint ptr %22 to i64
  %29 = sub i64 %27, %28
  tail call void @_ZdlPvm(ptr noundef nonnull %22, i64 noundef %29) #18
  br label %30

30:                                               ; preds = %21, %24
  ret void
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_of_structs(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %3 = tail call noalias noundef nonnull dereferenceable(48) ptr @_Znwm(i64 noundef 48) #17
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %65

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64
  br label %10

8:                                                ; preds = %49
  %9 = icmp eq ptr %52, %53
  br i1 %9, label %65, label %56

10:                                               ; preds = %6, %49
  %11 = phi i64 [ 0, %6 ], [ %54, %49 ]
  %12 = phi ptr [ %3, %6 ], [ %52, %49 ]
  %13 = phi ptr [ %3, %6 ], [ %53, %49 ]
  %14 = phi ptr [ %4, %6 ], [ %50, %49 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %16 = load double, ptr %15, align 8, !tbaa !14
  %17 = fmul double %16, 5.000000e-01
  %18 = icmp eq ptr %13, %14
  br i1 %18, label %23, label %19

19:                                               ; preds = %10
  store double %16, ptr %13, align 8, !tbaa !14
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store double %17, ptr %20, align 8, !tbaa !14
  %21 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %22 = trunc nuw nsw i64 %11 to i32
  store i32 %22, ptr %21, align 8, !tbaa !5
  br label %49

23:                                               ; preds = %10
  %24 = ptrtoint ptr %13 to i64
  %25 = ptrtoint ptr %12 to i64
  %26 = sub i64 %24, %25
  %27 = icmp eq i64 %26, 9223372036854775800
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #16
          to label %29 unwind label %88

29:                                               ; preds = %28
  unreachable

30:                                               ; preds = %23
  %31 = sdiv exact i64 %26, 24
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 1)
  %33 = add nsw i64 %32, %31
  %34 = icmp ult i64 %33, %31
  %35 = tail call i64 @llvm.umin.i64(i64 %33, i64 384307168202282325)
  %36 = select i1 %34, i64 384307168202282325, i64 %35
  %37 = icmp ne i64 %36, 0
  tail call void @llvm.assume(i1 %37)
  %38 = mul nuw nsw i64 %36, 24
  %39 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %38) #17
          to label %40 unwind label %86

40:                                               ; preds = %30
  %41 = getelementptr inbounds i8, ptr %39, i64 %26
  store double %16, ptr %41, align 8, !tbaa !14
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  store double %17, ptr %42, align 8, !tbaa !14
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 16
  %44 = trunc nuw nsw i64 %11 to i32
  store i32 %44, ptr %43, align 8, !tbaa !5
  %45 = icmp sgt i64 %26, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %40
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %39, ptr align 8 %12, i64 %26, i1 false)
  br label %47

47:                                               ; preds = %46, %40
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #18
  %48 = getelementptr inbounds nuw %struct.Particle, ptr %39, i64 %36
  br label %49

49:                                               ; preds = %47, %19
  %50 = phi ptr [ %48, %47 ], [ %14, %19 ]
  %51 = phi ptr [ %41, %47 ], [ %13, %19 ]
  %52 = phi ptr [ %39, %47 ], [ %12, %19 ]
  %53 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %54 = add nuw nsw i64 %11, 1
  %55 = icmp eq i64 %54, %7
  br i1 %55, label %8, label %10, !llvm.loop !44

56:                                               ; preds = %8, %56
  %57 = phi ptr [ %63, %56 ], [ %52, %8 ]
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %59 = load double, ptr %58, align 8, !tbaa !45
  %60 = fmul double %59, 1.000000e-01
  %61 = load double, ptr %57, align 8, !tbaa !47
  %62 = tail call double @llvm.fmuladd.f64(double %60, double %61, double %61)
  store double %62, ptr %57, align 8, !tbaa !47
  %63 = getelementptr inbounds nuw i8, ptr %57, i64 24
  %64 = icmp eq ptr %57, %51
  br i1 %64, label %72, label %56

65:                                               ; preds = %72, %2, %8
  %66 = phi ptr [ %4, %2 ], [ %50, %8 ], [ %50, %72 ]
  %67 = phi ptr [ %3, %2 ], [ %52, %8 ], [ %52, %72 ]
  %68 = phi double [ 0.000000e+00, %2 ], [ 0.000000e+00, %8 ], [ %83, %72 ]
  %69 = ptrtoint ptr %66 to i64
  %70 = ptrtoint ptr %67 to i64
  %71 = sub i64 %69, %70
  tail call void @_ZdlPvm(ptr noundef nonnull %67, i64 noundef %71) #18
  ret double %68

72:                                               ; preds = %56, %72
  %73 = phi double [ %83, %72 ], [ 0.000000e+00, %56 ]
  %74 = phi ptr [ %84, %72 ], [ %52, %56 ]
  %75 = load double, ptr %74, align 8, !tbaa !47
  %76 = fmul double %75, %75
  %77 = getelementptr inbounds nuw i8, ptr %74, i64 16
  %78 = load i32, ptr %77, align 8, !tbaa !48
  %79 = sitofp i32 %78 to double
  %80 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %81 = load double, ptr %80, align 8, !tbaa !45
  %82 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %81)
  %83 = fadd double %73, %82
  %84 = getelementptr inbounds nuw i8, ptr %74, i64 24
  %85 = icmp eq ptr %74, %51
  br i1 %85, label %65, label %72

86:                                               ; preds = %30
  %87 = landingpad { ptr, i32 }
          cleanup
  br label %90

88:                                               ; preds = %28
  %89 = landingpad { ptr, i32 }
          cleanup
  br label %90

90:                                               ; preds = %88, %86
  %91 = phi { ptr, i32 } [ %87, %86 ], [ %89, %88 ]
  tail call void @_ZdlPvm(ptr noundef nonnull %12, i64 noundef %26) #18
  resume { ptr, i32 } %91
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: noreturn
declare void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #4

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #5 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #15
  tail call void @_ZSt9terminatev() #19
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

; Function Attrs: cold nofree noreturn
declare void @_ZSt9terminatev() local_unnamed_addr #6

; Function Attrs: noreturn
declare void @_ZSt28__throw_bad_array_new_lengthv() local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #7

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local noundef ptr @_ZSt18__do_uninit_fill_nIPSt6vectorIdSaIdEEmS2_ET_S4_T0_RKT1_(ptr noundef %0, i64 noundef %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat personality ptr @__gxx_personality_v0 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %49, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %7 = load ptr, ptr %2, align 8, !tbaa !9
  br label %8

8:                                                ; preds = %5, %35
  %9 = phi ptr [ %7, %5 ], [ %28, %35 ]
  %10 = phi ptr [ %0, %5 ], [ %38, %35 ]
  %11 = phi i64 [ %1, %5 ], [ %37, %35 ]
  %12 = load ptr, ptr %6, align 8, !tbaa !21
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %9 to i64
  %15 = sub i64 %13, %14
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %10, i8 0, i64 24, i1 false)
  %16 = icmp eq ptr %12, %9
  br i1 %16, label %23, label %17

17:                                               ; preds = %8
  %18 = icmp ugt i64 %15, 9223372036854775800
  br i1 %18, label %19, label %21, !prof !38

19:                                               ; preds = %17
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #16
          to label %20 unwind label %42

20:                                               ; preds = %19
  unreachable

21:                                               ; preds = %17
  %22 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %15) #17
          to label %23 unwind label %40

23:                                               ; preds = %21, %8
  %24 = phi ptr [ null, %8 ], [ %22, %21 ]
  store ptr %24, ptr %10, align 8, !tbaa !9
  %25 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store ptr %24, ptr %25, align 8, !tbaa !21
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 %15
  %27 = getelementptr inbounds nuw i8, ptr %10, i64 16
  store ptr %26, ptr %27, align 8, !tbaa !13
  %28 = load ptr, ptr %2, align 8, !tbaa !39
  %29 = load ptr, ptr %6, align 8, !tbaa !39
  %30 = ptrtoint ptr %29 to i64
  %31 = ptrtoint ptr %28 to i64
  %32 = sub i64 %30, %31
  %33 = icmp eq ptr %29, %28
  br i1 %33, label %35, label %34

34:                                               ; preds = %23
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %24, ptr align 8 %28, i64 %32, i1 false)
  br label %35

35:                                               ; preds = %34, %23
  %36 = getelementptr inbounds i8, ptr %24, i64 %32
  store ptr %36, ptr %25, align 8, !tbaa !21
  %37 = add i64 %11, -1
  %38 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %39 = icmp eq i64 %37, 0
  br i1 %39, label %49, label %8, !llvm.loop !49

40:                                               ; preds = %21
  %41 = landingpad { ptr, i32 }
          catch ptr null
  br label %44

42:                                               ; preds = %19
  %43 = landingpad { ptr, i32 }
          catch ptr null
  br label %44

44:                                               ; preds = %42, %40
  %45 = phi { ptr, i32 } [ %41, %40 ], [ %43, %42 ]
  %46 = extractvalue { ptr, i32 } %45, 0
  %47 = tail call ptr @__cxa_begin_catch(ptr %46) #15
  invoke void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef nonnull %10)
          to label %48 unwind label %51

48:                                               ; preds = %44
  invoke void @__cxa_rethrow() #16
          to label %57 unwind label %51

49:                                               ; preds = %35, %3
  %50 = phi ptr [ %0, %3 ], [ %38, %35 ]
  ret ptr %50

51:                                               ; preds = %48, %44
  %52 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %53 unwind label %54

53:                                               ; preds = %51
  resume { ptr, i32 } %52

54:                                               ; preds = %51
  %55 = landingpad { ptr, i32 }
          catch ptr null
  %56 = extractvalue { ptr, i32 } %55, 0
  tail call void @__clang_call_terminate(ptr %56) #19
  unreachable

57:                                               ; preds = %48
  unreachable
}

; Function Attrs: inlinehint mustprogress uwtable
define linkonce_odr dso_local void @_ZSt8_DestroyIPSt6vectorIdSaIdEEEvT_S4_(ptr noundef %0, ptr noundef %1) local_unnamed_addr #9 comdat personality ptr @__gxx_personality_v0 {
  %3 = icmp eq ptr %0, %1
  br i1 %3, label %17, label %4

4:                                                ; preds = %2, %14
  %5 = phi ptr [ %15, %14 ], [ %0, %2 ]
  %6 = load ptr, ptr %5, align 8, !tbaa !9
  %7 = icmp eq ptr %6, null
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %10 = load ptr, ptr %9, align 8, !tbaa !13
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %6 to i64
  %13 = sub i64 %11, %12
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %13) #18
  br label %14

14:                                               ; preds = %8, %4
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %16 = icmp eq ptr %15, %1
  br i1 %16, label %17, label %4, !llvm.loop !43

17:                                               ; preds = %14, %2
  ret void
}

declare void @__cxa_rethrow() local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #10

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIS_IdSaIdEESaIS1_EE17_M_realloc_insertIJRKS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, ptr noundef nonnull align 8 dereferenceable(24) %2) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !26
  %6 = load ptr, ptr %0, align 8, !tbaa !22
  %7 = ptrtoint ptr %5 to i64
  %8 = ptrtoint ptr %6 to i64
  %9 = sub i64 %7, %8
  %10 = icmp eq i64 %9, 9223372036854775800
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #16
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
  %21 = icmp ne i64 %18, 0
  tail call void @llvm.assume(i1 %21)
  %22 = mul nuw nsw i64 %18, 24
  %23 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %22) #17
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 %20
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %26 = load ptr, ptr %25, align 8, !tbaa !21
  %27 = load ptr, ptr %2, align 8, !tbaa !9
  %28 = ptrtoint ptr %26 to i64
  %29 = ptrtoint ptr %27 to i64
  %30 = sub i64 %28, %29
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %24, i8 0, i64 24, i1 false)
  %31 = icmp eq ptr %26, %27
  br i1 %31, label %32, label %36

32:                                               ; preds = %12
  %33 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %34 = getelementptr inbounds i8, ptr null, i64 %30
  %35 = getelementptr inbounds nuw i8, ptr %24, i64 16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %24, i8 0, i64 16, i1 false)
  store ptr %34, ptr %35, align 8, !tbaa !13
  br label %46

36:                                               ; preds = %12
  %37 = icmp ugt i64 %30, 9223372036854775800
  br i1 %37, label %38, label %40, !prof !38

38:                                               ; preds = %36
  invoke void @_ZSt28__throw_bad_array_new_lengthv() #16
          to label %39 unwind label %86

39:                                               ; preds = %38
  unreachable

40:                                               ; preds = %36
  %41 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %30) #17
          to label %42 unwind label %86

42:                                               ; preds = %40
  store ptr %41, ptr %24, align 8, !tbaa !9
  %43 = getelementptr inbounds nuw i8, ptr %24, i64 8
  store ptr %41, ptr %43, align 8, !tbaa !21
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 %30
  %45 = getelementptr inbounds nuw i8, ptr %24, i64 16
  store ptr %44, ptr %45, align 8, !tbaa !13
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %41, ptr align 8 %27, i64 %30, i1 false)
  br label %46

46:                                               ; preds = %42, %32
  %47 = phi ptr [ %34, %32 ], [ %44, %42 ]
  %48 = phi ptr [ %33, %32 ], [ %43, %42 ]
  store ptr %47, ptr %48, align 8, !tbaa !21
  %49 = icmp eq ptr %6, %1
  br i1 %49, label %60, label %50

50:                                               ; preds = %46, %50
  %51 = phi ptr [ %58, %50 ], [ %23, %46 ]
  %52 = phi ptr [ %57, %50 ], [ %6, %46 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !50)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !53)
  %53 = load <2 x ptr>, ptr %52, align 8, !tbaa !39, !alias.scope !53, !noalias !50
  store <2 x ptr> %53, ptr %51, align 8, !tbaa !39, !alias.scope !50, !noalias !53
  %54 = getelementptr inbounds nuw i8, ptr %51, i64 16
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 16
  %56 = load ptr, ptr %55, align 8, !tbaa !13, !alias.scope !53, !noalias !50
  store ptr %56, ptr %54, align 8, !tbaa !13, !alias.scope !50, !noalias !53
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %52, i8 0, i64 24, i1 false), !alias.scope !53, !noalias !50
  %57 = getelementptr inbounds nuw i8, ptr %52, i64 24
  %58 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %59 = icmp eq ptr %57, %1
  br i1 %59, label %60, label %50, !llvm.loop !55

60:                                               ; preds = %50, %46
  %61 = phi ptr [ %23, %46 ], [ %58, %50 ]
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 24
  %63 = icmp eq ptr %1, %5
  br i1 %63, label %74, label %64

64:                                               ; preds = %60, %64
  %65 = phi ptr [ %72, %64 ], [ %62, %60 ]
  %66 = phi ptr [ %71, %64 ], [ %1, %60 ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !56)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !59)
  %67 = load <2 x ptr>, ptr %66, align 8, !tbaa !39, !alias.scope !59, !noalias !56
  store <2 x ptr> %67, ptr %65, align 8, !tbaa !39, !alias.scope !56, !noalias !59
  %68 = getelementptr inbounds nuw i8, ptr %65, i64 16
  %69 = getelementptr inbounds nuw i8, ptr %66, i64 16
  %70 = load ptr, ptr %69, align 8, !tbaa !13, !alias.scope !59, !noalias !56
  store ptr %70, ptr %68, align 8, !tbaa !13, !alias.scope !56, !noalias !59
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %66, i8 0, i64 24, i1 false), !alias.scope !59, !noalias !56
  %71 = getelementptr inbounds nuw i8, ptr %66, i64 24
  %72 = getelementptr inbounds nuw i8, ptr %65, i64 24
  %73 = icmp eq ptr %71, %5
  br i1 %73, label %74, label %64, !llvm.loop !55

74:                                               ; preds = %64, %60
  %75 = phi ptr [ %62, %60 ], [ %72, %64 ]
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %77 = icmp eq ptr %6, null
  br i1 %77, label %82, label %78

78:                                               ; preds = %74
  %79 = load ptr, ptr %76, align 8, !tbaa !25
  %80 = ptrtoint ptr %79 to i64
  %81 = sub i64 %80, %8
  tail call void @_ZdlPvm(ptr noundef nonnull %6, i64 noundef %81) #18
  br label %82

82:                                               ; preds = %74, %78
  store ptr %23, ptr %0, align 8, !tbaa !22
  store ptr %75, ptr %4, align 8, !tbaa !26
  %83 = getelementptr inbounds nuw %"class.std::vector.0", ptr %23, i64 %18
  store ptr %83, ptr %76, align 8, !tbaa !25
  ret void

84:                                               ; preds = %86
  %85 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %90 unwind label %91

86:                                               ; preds = %38, %40
  %87 = landingpad { ptr, i32 }
          catch ptr null
  %88 = extractvalue { ptr, i32 } %87, 0
  %89 = tail call ptr @__cxa_begin_catch(ptr %88) #15
  tail call void @_ZdlPvm(ptr noundef nonnull %23, i64 noundef %22) #18
  invoke void @__cxa_rethrow() #16
          to label %94 unwind label %84

90:                                               ; preds = %84
  resume { ptr, i32 } %85

91:                                               ; preds = %84
  %92 = landingpad { ptr, i32 }
          catch ptr null
  %93 = extractvalue { ptr, i32 } %92, 0
  tail call void @__clang_call_terminate(ptr %93) #19
  unreachable

94:                                               ; preds = %86
  unreachable
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #13

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #14

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { cold nofree noreturn }
attributes #7 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { inlinehint mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #14 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #15 = { nounwind }
attributes #16 = { noreturn }
attributes #17 = { builtin allocsize(0) }
attributes #18 = { builtin nounwind }
attributes #19 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C++ TBAA"}
!9 = !{!10, !11, i64 0}
!10 = !{!"_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE", !11, i64 0, !11, i64 8, !11, i64 16}
!11 = !{!"p1 double", !12, i64 0}
!12 = !{!"any pointer", !7, i64 0}
!13 = !{!10, !11, i64 16}
!14 = !{!15, !15, i64 0}
!15 = !{!"double", !7, i64 0}
!16 = distinct !{!16, !17, !18, !19}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = distinct !{!20, !17, !19, !18}
!21 = !{!10, !11, i64 8}
!22 = !{!23, !24, i64 0}
!23 = !{!"_ZTSNSt12_Vector_baseISt6vectorIdSaIdEESaIS2_EE17_Vector_impl_dataE", !24, i64 0, !24, i64 8, !24, i64 16}
!24 = !{!"p1 _ZTSSt6vectorIdSaIdEE", !12, i64 0}
!25 = !{!23, !24, i64 16}
!26 = !{!23, !24, i64 8}
!27 = !{!28}
!28 = distinct !{!28, !29}
!29 = distinct !{!29, !"LVerDomain"}
!30 = !{!31}
!31 = distinct !{!31, !29}
!32 = !{!33}
!33 = distinct !{!33, !29}
!34 = !{!31, !28}
!35 = distinct !{!35, !17, !18, !19}
!36 = distinct !{!36, !37}
!37 = !{!"llvm.loop.unroll.disable"}
!38 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!39 = !{!11, !11, i64 0}
!40 = !{!24, !24, i64 0}
!41 = distinct !{!41, !17}
!42 = distinct !{!42, !17, !18}
!43 = distinct !{!43, !17}
!44 = distinct !{!44, !17}
!45 = !{!46, !15, i64 8}
!46 = !{!"_ZTS8Particle", !15, i64 0, !15, i64 8, !6, i64 16}
!47 = !{!46, !15, i64 0}
!48 = !{!46, !6, i64 16}
!49 = distinct !{!49, !17}
!50 = !{!51}
!51 = distinct !{!51, !52, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!52 = distinct !{!52, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!53 = !{!54}
!54 = distinct !{!54, !52, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
!55 = distinct !{!55, !17}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 0"}
!58 = distinct !{!58, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_"}
!59 = !{!60}
!60 = distinct !{!60, !58, !"_ZSt19__relocate_object_aISt6vectorIdSaIdEES2_SaIS2_EEvPT_PT0_RT1_: argument 1"}
