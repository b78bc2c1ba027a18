; clang++-22 -O2 -S -emit-llvm cpp/expressions.cpp -o ir/clang-22/O2/expressions.ll
; ModuleID = 'cpp/expressions.cpp'
source_filename = "cpp/expressions.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @lazy_vector_expression(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %6 = load <2 x double>, ptr %0, align 8, !tbaa !9
  %7 = load <2 x double>, ptr %1, align 8, !tbaa !9
  %8 = insertelement <2 x double> poison, double %2, i64 0
  %9 = shufflevector <2 x double> %8, <2 x double> poison, <2 x i32> zeroinitializer
  %10 = fmul <2 x double> %9, %6
  %11 = fmul <2 x double> %6, %7
  %12 = fadd <2 x double> %10, %11
  %13 = fmul <2 x double> %7, %12
  %14 = fadd <2 x double> %12, %13
  %15 = fmul <2 x double> %14, %14
  %16 = fmul <2 x double> %9, %7
  %17 = fadd <2 x double> %16, %15
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %19 = fadd <2 x double> %17, %18
  %20 = load <2 x double>, ptr %4, align 8, !tbaa !9
  %21 = load <2 x double>, ptr %5, align 8, !tbaa !9
  %22 = fmul <2 x double> %9, %20
  %23 = fmul <2 x double> %20, %21
  %24 = fadd <2 x double> %22, %23
  %25 = fmul <2 x double> %21, %24
  %26 = fadd <2 x double> %24, %25
  %27 = fmul <2 x double> %26, %26
  %28 = fmul <2 x double> %9, %21
  %29 = fadd <2 x double> %28, %27
  %30 = fadd <2 x double> %19, %29
  %31 = shufflevector <2 x double> %29, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %32 = fadd <2 x double> %30, %31
  %33 = extractelement <2 x double> %32, i64 0
  ret double %33
}

; Function Attrs: mustprogress uwtable
define dso_local double @matrix_power_trace(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %4 = sext i32 %1 to i64
  %5 = mul nsw i64 %4, %4
  %6 = icmp samesign ugt i64 %5, 2305843009213693951
  %7 = shl i64 %5, 3
  %8 = select i1 %6, i64 -1, i64 %7
  %9 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %8) #10, !noalias !11
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %9, i8 0, i64 %8, i1 false), !noalias !11
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %54, label %11

11:                                               ; preds = %3
  %12 = shl nsw i64 %4, 3
  %13 = and i64 %4, 3
  %14 = icmp ult i32 %1, 4
  br i1 %14, label %41, label %15

15:                                               ; preds = %11
  %16 = and i64 %4, -4
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %35, %17 ]
  %19 = phi i64 [ 0, %15 ], [ %36, %17 ]
  %20 = mul i64 %18, %12
  %21 = getelementptr i8, ptr %9, i64 %20
  %22 = getelementptr i8, ptr %0, i64 %20
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %21, ptr readonly align 8 %22, i64 %12, i1 false), !tbaa !9, !noalias !11
  %23 = or disjoint i64 %18, 1
  %24 = mul i64 %23, %12
  %25 = getelementptr i8, ptr %9, i64 %24
  %26 = getelementptr i8, ptr %0, i64 %24
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %25, ptr readonly align 8 %26, i64 %12, i1 false), !tbaa !9, !noalias !11
  %27 = or disjoint i64 %18, 2
  %28 = mul i64 %27, %12
  %29 = getelementptr i8, ptr %9, i64 %28
  %30 = getelementptr i8, ptr %0, i64 %28
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %29, ptr readonly align 8 %30, i64 %12, i1 false), !tbaa !9, !noalias !11
  %31 = or disjoint i64 %18, 3
  %32 = mul i64 %31, %12
  %33 = getelementptr i8, ptr %9, i64 %32
  %34 = getelementptr i8, ptr %0, i64 %32
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %33, ptr readonly align 8 %34, i64 %12, i1 false), !tbaa !9, !noalias !11
  %35 = add nuw i64 %18, 4
  %36 = add i64 %19, 4
  %37 = icmp eq i64 %36, %16
  br i1 %37, label %38, label %17, !llvm.loop !14

38:                                               ; preds = %17
  %39 = and i32 %1, 3
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %54, label %41

41:                                               ; preds = %38, %11
  %42 = phi i64 [ 0, %11 ], [ %35, %38 ]
  %43 = and i32 %1, 3
  %44 = icmp ne i32 %43, 0
  tail call void @llvm.assume(i1 %44)
  br label %45

45:                                               ; preds = %45, %41
  %46 = phi i64 [ %51, %45 ], [ %42, %41 ]
  %47 = phi i64 [ %52, %45 ], [ 0, %41 ]
  %48 = mul i64 %46, %12
  %49 = getelementptr i8, ptr %9, i64 %48
  %50 = getelementptr i8, ptr %0, i64 %48
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %49, ptr readonly align 8 %50, i64 %12, i1 false), !tbaa !9, !noalias !11
  %51 = add nuw i64 %46, 1
  %52 = add i64 %47, 1
  %53 = icmp eq i64 %52, %13
  br i1 %53, label %54, label %45, !llvm.loop !16

54:                                               ; preds = %38, %45, %3
  %55 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %8) #10
          to label %56 unwind label %129

56:                                               ; preds = %54
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %55, i8 0, i64 %8, i1 false)
  br i1 %10, label %58, label %57

57:                                               ; preds = %56
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %55, ptr nonnull align 8 %9, i64 %7, i1 false), !tbaa !9
  br label %58

58:                                               ; preds = %57, %56
  %59 = icmp sgt i32 %2, 1
  br i1 %59, label %60, label %70

60:                                               ; preds = %58
  %61 = icmp eq i32 %1, 1
  %62 = and i64 %4, -2
  %63 = and i32 %1, 1
  %64 = icmp eq i32 %63, 0
  %65 = and i32 %1, 1
  %66 = icmp ne i32 %65, 0
  %67 = icmp samesign ult i64 %5, 4
  %68 = and i64 %5, 9223372036854775804
  %69 = icmp eq i64 %5, %68
  br label %131

70:                                               ; preds = %207, %58
  %71 = phi ptr [ %55, %58 ], [ %134, %207 ]
  br i1 %10, label %127, label %72

72:                                               ; preds = %70
  %73 = and i64 %4, 3
  %74 = icmp ult i32 %1, 4
  br i1 %74, label %110, label %75

75:                                               ; preds = %72
  %76 = and i64 %4, -4
  br label %77

77:                                               ; preds = %77, %75
  %78 = phi i64 [ 0, %75 ], [ %104, %77 ]
  %79 = phi double [ 0.000000e+00, %75 ], [ %103, %77 ]
  %80 = phi i64 [ 0, %75 ], [ %105, %77 ]
  %81 = mul i64 %78, %4
  %82 = getelementptr double, ptr %71, i64 %81
  %83 = getelementptr double, ptr %82, i64 %78
  %84 = load double, ptr %83, align 8, !tbaa !9
  %85 = fadd double %79, %84
  %86 = or disjoint i64 %78, 1
  %87 = mul i64 %86, %4
  %88 = getelementptr double, ptr %71, i64 %87
  %89 = getelementptr double, ptr %88, i64 %86
  %90 = load double, ptr %89, align 8, !tbaa !9
  %91 = fadd double %85, %90
  %92 = or disjoint i64 %78, 2
  %93 = mul i64 %92, %4
  %94 = getelementptr double, ptr %71, i64 %93
  %95 = getelementptr double, ptr %94, i64 %92
  %96 = load double, ptr %95, align 8, !tbaa !9
  %97 = fadd double %91, %96
  %98 = or disjoint i64 %78, 3
  %99 = mul i64 %98, %4
  %100 = getelementptr double, ptr %71, i64 %99
  %101 = getelementptr double, ptr %100, i64 %98
  %102 = load double, ptr %101, align 8, !tbaa !9
  %103 = fadd double %97, %102
  %104 = add nuw i64 %78, 4
  %105 = add i64 %80, 4
  %106 = icmp eq i64 %105, %76
  br i1 %106, label %107, label %77, !llvm.loop !18

107:                                              ; preds = %77
  %108 = and i32 %1, 3
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %127, label %110

110:                                              ; preds = %107, %72
  %111 = phi i64 [ 0, %72 ], [ %104, %107 ]
  %112 = phi double [ 0.000000e+00, %72 ], [ %103, %107 ]
  %113 = and i32 %1, 3
  %114 = icmp ne i32 %113, 0
  tail call void @llvm.assume(i1 %114)
  br label %115

115:                                              ; preds = %115, %110
  %116 = phi i64 [ %124, %115 ], [ %111, %110 ]
  %117 = phi double [ %123, %115 ], [ %112, %110 ]
  %118 = phi i64 [ %125, %115 ], [ 0, %110 ]
  %119 = mul i64 %116, %4
  %120 = getelementptr double, ptr %71, i64 %119
  %121 = getelementptr double, ptr %120, i64 %116
  %122 = load double, ptr %121, align 8, !tbaa !9
  %123 = fadd double %117, %122
  %124 = add nuw i64 %116, 1
  %125 = add i64 %118, 1
  %126 = icmp eq i64 %125, %73
  br i1 %126, label %127, label %115, !llvm.loop !19

127:                                              ; preds = %107, %115, %70
  %128 = phi double [ 0.000000e+00, %70 ], [ %103, %107 ], [ %123, %115 ]
  tail call void @_ZdaPv(ptr noundef nonnull %71) #11
  tail call void @_ZdaPv(ptr noundef nonnull %9) #11
  ret double %128

129:                                              ; preds = %54
  %130 = landingpad { ptr, i32 }
          cleanup
  br label %212

131:                                              ; preds = %60, %207
  %132 = phi i32 [ %208, %207 ], [ 1, %60 ]
  %133 = phi ptr [ %134, %207 ], [ %55, %60 ]
  %134 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %8) #10
          to label %135 unwind label %210

135:                                              ; preds = %131
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %134, i8 0, i64 %8, i1 false), !noalias !20
  br i1 %10, label %207, label %136

136:                                              ; preds = %135, %146
  %137 = phi i64 [ %147, %146 ], [ 0, %135 ]
  %138 = mul i64 %137, %4
  %139 = getelementptr double, ptr %133, i64 %138
  %140 = getelementptr double, ptr %134, i64 %138
  br label %141

141:                                              ; preds = %136, %176
  %142 = phi i64 [ 0, %136 ], [ %177, %176 ]
  %143 = getelementptr double, ptr %139, i64 %142
  %144 = mul i64 %142, %4
  %145 = getelementptr double, ptr %9, i64 %144
  br i1 %61, label %168, label %179

146:                                              ; preds = %176
  %147 = add nuw i64 %137, 1
  %148 = icmp eq i64 %147, %4
  br i1 %148, label %149, label %136, !llvm.loop !23

149:                                              ; preds = %146
  br i1 %67, label %165, label %150

150:                                              ; preds = %149, %150
  %151 = phi i64 [ %162, %150 ], [ 0, %149 ]
  %152 = getelementptr inbounds nuw double, ptr %9, i64 %151
  %153 = getelementptr inbounds nuw i8, ptr %152, i64 16
  %154 = load <2 x double>, ptr %152, align 8, !tbaa !9, !noalias !24
  %155 = load <2 x double>, ptr %153, align 8, !tbaa !9, !noalias !24
  %156 = getelementptr inbounds nuw double, ptr %134, i64 %151
  %157 = getelementptr inbounds nuw i8, ptr %156, i64 16
  %158 = load <2 x double>, ptr %156, align 8, !tbaa !9, !noalias !24
  %159 = load <2 x double>, ptr %157, align 8, !tbaa !9, !noalias !24
  %160 = fadd <2 x double> %154, %158
  %161 = fadd <2 x double> %155, %159
  store <2 x double> %160, ptr %156, align 8, !tbaa !9, !noalias !24
  store <2 x double> %161, ptr %157, align 8, !tbaa !9, !noalias !24
  %162 = add nuw i64 %151, 4
  %163 = icmp eq i64 %162, %68
  br i1 %163, label %164, label %150, !llvm.loop !27

164:                                              ; preds = %150
  br i1 %69, label %207, label %165

165:                                              ; preds = %149, %164
  %166 = phi i64 [ 0, %149 ], [ %68, %164 ]
  br label %198

167:                                              ; preds = %179
  br i1 %64, label %176, label %168

168:                                              ; preds = %167, %141
  %169 = phi i64 [ 0, %141 ], [ %195, %167 ]
  tail call void @llvm.assume(i1 %66)
  %170 = load double, ptr %143, align 8, !tbaa !9, !noalias !20
  %171 = getelementptr double, ptr %145, i64 %169
  %172 = load double, ptr %171, align 8, !tbaa !9, !noalias !20
  %173 = getelementptr double, ptr %140, i64 %169
  %174 = load double, ptr %173, align 8, !tbaa !9, !noalias !20
  %175 = tail call double @llvm.fmuladd.f64(double %170, double %172, double %174)
  store double %175, ptr %173, align 8, !tbaa !9, !noalias !20
  br label %176

176:                                              ; preds = %167, %168
  %177 = add nuw i64 %142, 1
  %178 = icmp eq i64 %177, %4
  br i1 %178, label %146, label %141, !llvm.loop !30

179:                                              ; preds = %141, %179
  %180 = phi i64 [ %195, %179 ], [ 0, %141 ]
  %181 = phi i64 [ %196, %179 ], [ 0, %141 ]
  %182 = load double, ptr %143, align 8, !tbaa !9, !noalias !20
  %183 = getelementptr double, ptr %145, i64 %180
  %184 = load double, ptr %183, align 8, !tbaa !9, !noalias !20
  %185 = getelementptr double, ptr %140, i64 %180
  %186 = load double, ptr %185, align 8, !tbaa !9, !noalias !20
  %187 = tail call double @llvm.fmuladd.f64(double %182, double %184, double %186)
  store double %187, ptr %185, align 8, !tbaa !9, !noalias !20
  %188 = or disjoint i64 %180, 1
  %189 = load double, ptr %143, align 8, !tbaa !9, !noalias !20
  %190 = getelementptr double, ptr %145, i64 %188
  %191 = load double, ptr %190, align 8, !tbaa !9, !noalias !20
  %192 = getelementptr double, ptr %140, i64 %188
  %193 = load double, ptr %192, align 8, !tbaa !9, !noalias !20
  %194 = tail call double @llvm.fmuladd.f64(double %189, double %191, double %193)
  store double %194, ptr %192, align 8, !tbaa !9, !noalias !20
  %195 = add nuw i64 %180, 2
  %196 = add i64 %181, 2
  %197 = icmp eq i64 %196, %62
  br i1 %197, label %167, label %179, !llvm.loop !31

198:                                              ; preds = %165, %198
  %199 = phi i64 [ %205, %198 ], [ %166, %165 ]
  %200 = getelementptr inbounds nuw double, ptr %9, i64 %199
  %201 = load double, ptr %200, align 8, !tbaa !9, !noalias !24
  %202 = getelementptr inbounds nuw double, ptr %134, i64 %199
  %203 = load double, ptr %202, align 8, !tbaa !9, !noalias !24
  %204 = fadd double %201, %203
  store double %204, ptr %202, align 8, !tbaa !9, !noalias !24
  %205 = add nuw i64 %199, 1
  %206 = icmp eq i64 %205, %5
  br i1 %206, label %207, label %198, !llvm.loop !32

207:                                              ; preds = %198, %164, %135
  tail call void @_ZdaPv(ptr noundef nonnull %133) #11
  %208 = add nuw nsw i32 %132, 1
  %209 = icmp eq i32 %208, %2
  br i1 %209, label %70, label %131, !llvm.loop !33

210:                                              ; preds = %131
  %211 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdaPv(ptr noundef nonnull %133) #11
  br label %212

212:                                              ; preds = %210, %129
  %213 = phi { ptr, i32 } [ %211, %210 ], [ %130, %129 ]
  tail call void @_ZdaPv(ptr noundef nonnull %9) #11
  resume { ptr, i32 } %213
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local double @matrix_moved_and_copied(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = mul nsw i64 %3, %3
  %5 = icmp samesign ugt i64 %4, 2305843009213693951
  %6 = shl i64 %4, 3
  %7 = select i1 %5, i64 -1, i64 %6
  %8 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %7) #10, !noalias !34
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %8, i8 0, i64 %7, i1 false), !noalias !34
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %53, label %10

10:                                               ; preds = %2
  %11 = shl nsw i64 %3, 3
  %12 = and i64 %3, 3
  %13 = icmp ult i32 %1, 4
  br i1 %13, label %40, label %14

14:                                               ; preds = %10
  %15 = and i64 %3, -4
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %34, %16 ]
  %18 = phi i64 [ 0, %14 ], [ %35, %16 ]
  %19 = mul i64 %17, %11
  %20 = getelementptr i8, ptr %8, i64 %19
  %21 = getelementptr i8, ptr %0, i64 %19
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %20, ptr readonly align 8 %21, i64 %11, i1 false), !tbaa !9, !noalias !34
  %22 = or disjoint i64 %17, 1
  %23 = mul i64 %22, %11
  %24 = getelementptr i8, ptr %8, i64 %23
  %25 = getelementptr i8, ptr %0, i64 %23
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %24, ptr readonly align 8 %25, i64 %11, i1 false), !tbaa !9, !noalias !34
  %26 = or disjoint i64 %17, 2
  %27 = mul i64 %26, %11
  %28 = getelementptr i8, ptr %8, i64 %27
  %29 = getelementptr i8, ptr %0, i64 %27
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %28, ptr readonly align 8 %29, i64 %11, i1 false), !tbaa !9, !noalias !34
  %30 = or disjoint i64 %17, 3
  %31 = mul i64 %30, %11
  %32 = getelementptr i8, ptr %8, i64 %31
  %33 = getelementptr i8, ptr %0, i64 %31
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %32, ptr readonly align 8 %33, i64 %11, i1 false), !tbaa !9, !noalias !34
  %34 = add nuw i64 %17, 4
  %35 = add i64 %18, 4
  %36 = icmp eq i64 %35, %15
  br i1 %36, label %37, label %16, !llvm.loop !14

37:                                               ; preds = %16
  %38 = and i32 %1, 3
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %53, label %40

40:                                               ; preds = %37, %10
  %41 = phi i64 [ 0, %10 ], [ %34, %37 ]
  %42 = and i32 %1, 3
  %43 = icmp ne i32 %42, 0
  tail call void @llvm.assume(i1 %43)
  br label %44

44:                                               ; preds = %44, %40
  %45 = phi i64 [ %50, %44 ], [ %41, %40 ]
  %46 = phi i64 [ %51, %44 ], [ 0, %40 ]
  %47 = mul i64 %45, %11
  %48 = getelementptr i8, ptr %8, i64 %47
  %49 = getelementptr i8, ptr %0, i64 %47
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %48, ptr readonly align 8 %49, i64 %11, i1 false), !tbaa !9, !noalias !34
  %50 = add nuw i64 %45, 1
  %51 = add i64 %46, 1
  %52 = icmp eq i64 %51, %12
  br i1 %52, label %53, label %44, !llvm.loop !37

53:                                               ; preds = %37, %44, %2
  %54 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %7) #10
          to label %55 unwind label %180

55:                                               ; preds = %53
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %54, i8 0, i64 %7, i1 false)
  br i1 %9, label %57, label %56

56:                                               ; preds = %55
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %54, ptr nonnull align 8 %8, i64 %6, i1 false), !tbaa !9
  br label %57

57:                                               ; preds = %56, %55
  %58 = add nsw i32 %1, -1
  %59 = sext i32 %58 to i64
  %60 = mul nsw i64 %59, %3
  %61 = getelementptr double, ptr %8, i64 %60
  %62 = getelementptr double, ptr %61, i64 %59
  %63 = load double, ptr %62, align 8, !tbaa !9
  %64 = load double, ptr %54, align 8, !tbaa !9
  %65 = fmul double %63, %64
  store double %65, ptr %54, align 8, !tbaa !9
  %66 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %7) #10
          to label %67 unwind label %178

67:                                               ; preds = %57
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %66, i8 0, i64 %7, i1 false), !noalias !38
  br i1 %9, label %173, label %68

68:                                               ; preds = %67
  %69 = icmp ult i32 %1, 4
  %70 = and i64 %3, -4
  %71 = icmp eq i64 %70, %3
  br label %72

72:                                               ; preds = %68, %103
  %73 = phi i64 [ %104, %103 ], [ 0, %68 ]
  %74 = mul i64 %73, %3
  %75 = getelementptr double, ptr %54, i64 %74
  %76 = getelementptr double, ptr %66, i64 %74
  br label %77

77:                                               ; preds = %72, %111
  %78 = phi i64 [ 0, %72 ], [ %112, %111 ]
  %79 = getelementptr double, ptr %75, i64 %78
  %80 = mul i64 %78, %3
  %81 = getelementptr double, ptr %8, i64 %80
  %82 = load double, ptr %79, align 8, !tbaa !9, !noalias !38
  br i1 %69, label %101, label %83

83:                                               ; preds = %77
  %84 = insertelement <2 x double> poison, double %82, i64 0
  %85 = shufflevector <2 x double> %84, <2 x double> poison, <2 x i32> zeroinitializer
  br label %86

86:                                               ; preds = %86, %83
  %87 = phi i64 [ 0, %83 ], [ %98, %86 ]
  %88 = getelementptr double, ptr %81, i64 %87
  %89 = getelementptr i8, ptr %88, i64 16
  %90 = load <2 x double>, ptr %88, align 8, !tbaa !9, !noalias !38
  %91 = load <2 x double>, ptr %89, align 8, !tbaa !9, !noalias !38
  %92 = getelementptr double, ptr %76, i64 %87
  %93 = getelementptr i8, ptr %92, i64 16
  %94 = load <2 x double>, ptr %92, align 8, !tbaa !9, !noalias !38
  %95 = load <2 x double>, ptr %93, align 8, !tbaa !9, !noalias !38
  %96 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %85, <2 x double> %90, <2 x double> %94)
  %97 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %85, <2 x double> %91, <2 x double> %95)
  store <2 x double> %96, ptr %92, align 8, !tbaa !9, !noalias !38
  store <2 x double> %97, ptr %93, align 8, !tbaa !9, !noalias !38
  %98 = add nuw i64 %87, 4
  %99 = icmp eq i64 %98, %70
  br i1 %99, label %100, label %86, !llvm.loop !41

100:                                              ; preds = %86
  br i1 %71, label %111, label %101

101:                                              ; preds = %77, %100
  %102 = phi i64 [ 0, %77 ], [ %70, %100 ]
  br label %114

103:                                              ; preds = %111
  %104 = add nuw i64 %73, 1
  %105 = icmp eq i64 %104, %3
  br i1 %105, label %106, label %72, !llvm.loop !23

106:                                              ; preds = %103
  %107 = and i64 %3, 3
  %108 = icmp ult i32 %1, 4
  br i1 %108, label %156, label %109

109:                                              ; preds = %106
  %110 = and i64 %3, -4
  br label %123

111:                                              ; preds = %114, %100
  %112 = add nuw i64 %78, 1
  %113 = icmp eq i64 %112, %3
  br i1 %113, label %103, label %77, !llvm.loop !30

114:                                              ; preds = %101, %114
  %115 = phi i64 [ %121, %114 ], [ %102, %101 ]
  %116 = getelementptr double, ptr %81, i64 %115
  %117 = load double, ptr %116, align 8, !tbaa !9, !noalias !38
  %118 = getelementptr double, ptr %76, i64 %115
  %119 = load double, ptr %118, align 8, !tbaa !9, !noalias !38
  %120 = tail call double @llvm.fmuladd.f64(double %82, double %117, double %119)
  store double %120, ptr %118, align 8, !tbaa !9, !noalias !38
  %121 = add nuw i64 %115, 1
  %122 = icmp eq i64 %121, %3
  br i1 %122, label %111, label %114, !llvm.loop !42

123:                                              ; preds = %123, %109
  %124 = phi i64 [ 0, %109 ], [ %150, %123 ]
  %125 = phi double [ 0.000000e+00, %109 ], [ %149, %123 ]
  %126 = phi i64 [ 0, %109 ], [ %151, %123 ]
  %127 = mul i64 %124, %3
  %128 = getelementptr double, ptr %66, i64 %127
  %129 = getelementptr double, ptr %128, i64 %124
  %130 = load double, ptr %129, align 8, !tbaa !9
  %131 = fadd double %125, %130
  %132 = or disjoint i64 %124, 1
  %133 = mul i64 %132, %3
  %134 = getelementptr double, ptr %66, i64 %133
  %135 = getelementptr double, ptr %134, i64 %132
  %136 = load double, ptr %135, align 8, !tbaa !9
  %137 = fadd double %131, %136
  %138 = or disjoint i64 %124, 2
  %139 = mul i64 %138, %3
  %140 = getelementptr double, ptr %66, i64 %139
  %141 = getelementptr double, ptr %140, i64 %138
  %142 = load double, ptr %141, align 8, !tbaa !9
  %143 = fadd double %137, %142
  %144 = or disjoint i64 %124, 3
  %145 = mul i64 %144, %3
  %146 = getelementptr double, ptr %66, i64 %145
  %147 = getelementptr double, ptr %146, i64 %144
  %148 = load double, ptr %147, align 8, !tbaa !9
  %149 = fadd double %143, %148
  %150 = add nuw i64 %124, 4
  %151 = add i64 %126, 4
  %152 = icmp eq i64 %151, %110
  br i1 %152, label %153, label %123, !llvm.loop !18

153:                                              ; preds = %123
  %154 = and i32 %1, 3
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %173, label %156

156:                                              ; preds = %153, %106
  %157 = phi i64 [ 0, %106 ], [ %150, %153 ]
  %158 = phi double [ 0.000000e+00, %106 ], [ %149, %153 ]
  %159 = and i32 %1, 3
  %160 = icmp ne i32 %159, 0
  tail call void @llvm.assume(i1 %160)
  br label %161

161:                                              ; preds = %161, %156
  %162 = phi i64 [ %170, %161 ], [ %157, %156 ]
  %163 = phi double [ %169, %161 ], [ %158, %156 ]
  %164 = phi i64 [ %171, %161 ], [ 0, %156 ]
  %165 = mul i64 %162, %3
  %166 = getelementptr double, ptr %66, i64 %165
  %167 = getelementptr double, ptr %166, i64 %162
  %168 = load double, ptr %167, align 8, !tbaa !9
  %169 = fadd double %163, %168
  %170 = add nuw i64 %162, 1
  %171 = add i64 %164, 1
  %172 = icmp eq i64 %171, %107
  br i1 %172, label %173, label %161, !llvm.loop !43

173:                                              ; preds = %153, %161, %67
  %174 = phi double [ 0.000000e+00, %67 ], [ %149, %153 ], [ %169, %161 ]
  %175 = getelementptr double, ptr %8, i64 %59
  %176 = load double, ptr %175, align 8, !tbaa !9
  %177 = fmul double %174, %176
  tail call void @_ZdaPv(ptr noundef nonnull %8) #11
  tail call void @_ZdaPv(ptr noundef nonnull %54) #11
  tail call void @_ZdaPv(ptr noundef nonnull %66) #11
  ret double %177

178:                                              ; preds = %57
  %179 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdaPv(ptr noundef nonnull %8) #11
  br label %182

180:                                              ; preds = %53
  %181 = landingpad { ptr, i32 }
          cleanup
  br label %182

182:                                              ; preds = %178, %180
  %183 = phi ptr [ %54, %178 ], [ %8, %180 ]
  %184 = phi { ptr, i32 } [ %179, %178 ], [ %181, %180 ]
  tail call void @_ZdaPv(ptr noundef nonnull %183) #11
  resume { ptr, i32 } %184
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @interval_arithmetic(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = fmul double %0, %0
  %4 = fmul double %0, %1
  %5 = fmul double %1, %1
  %6 = fcmp olt double %4, %3
  %7 = select i1 %6, double %4, double %3
  %8 = fcmp ogt double %4, %3
  %9 = select i1 %8, double %4, double %3
  %10 = fcmp olt double %5, %7
  %11 = select i1 %10, double %5, double %7
  %12 = fcmp ogt double %5, %9
  %13 = select i1 %12, double %5, double %9
  %14 = fadd double %0, %11
  %15 = fadd double %1, %13
  %16 = fmul double %0, 5.000000e-01
  %17 = fmul double %0, %4
  %18 = fmul double %1, 5.000000e-01
  %19 = fmul double %1, %4
  %20 = fcmp olt double %17, %16
  %21 = select i1 %20, double %17, double %16
  %22 = fcmp ogt double %17, %16
  %23 = select i1 %22, double %17, double %16
  %24 = fcmp olt double %18, %21
  %25 = select i1 %24, double %18, double %21
  %26 = fcmp ogt double %18, %23
  %27 = select i1 %26, double %18, double %23
  %28 = fcmp olt double %19, %25
  %29 = select i1 %28, double %19, double %25
  %30 = fcmp ogt double %19, %27
  %31 = select i1 %30, double %19, double %27
  %32 = fsub double %14, %31
  %33 = fsub double %15, %29
  %34 = fsub double %33, %32
  ret double %34
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znam(i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) local_unnamed_addr #6

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { builtin allocsize(0) }
attributes #11 = { builtin nounwind }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZL4fromPKdm: argument 0"}
!13 = distinct !{!13, !"_ZL4fromPKdm"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = distinct !{!18, !15}
!19 = distinct !{!19, !17}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZmlRK6MatrixS1_: argument 0"}
!22 = distinct !{!22, !"_ZmlRK6MatrixS1_"}
!23 = distinct !{!23, !15}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_Zpl6MatrixRKS_: argument 0"}
!26 = distinct !{!26, !"_Zpl6MatrixRKS_"}
!27 = distinct !{!27, !15, !28, !29}
!28 = !{!"llvm.loop.isvectorized", i32 1}
!29 = !{!"llvm.loop.unroll.runtime.disable"}
!30 = distinct !{!30, !15}
!31 = distinct !{!31, !15}
!32 = distinct !{!32, !15, !29, !28}
!33 = distinct !{!33, !15}
!34 = !{!35}
!35 = distinct !{!35, !36, !"_ZL4fromPKdm: argument 0"}
!36 = distinct !{!36, !"_ZL4fromPKdm"}
!37 = distinct !{!37, !17}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZmlRK6MatrixS1_: argument 0"}
!40 = distinct !{!40, !"_ZmlRK6MatrixS1_"}
!41 = distinct !{!41, !15, !28, !29}
!42 = distinct !{!42, !15, !29, !28}
!43 = distinct !{!43, !17}
