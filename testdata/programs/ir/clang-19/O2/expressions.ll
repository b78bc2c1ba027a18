; clang++-19 -O2 -S -emit-llvm cpp/expressions.cpp -o ir/clang-19/O2/expressions.ll
; ModuleID = 'cpp/expressions.cpp'
source_filename = "cpp/expressions.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @lazy_vector_expression(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, double noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = getelementptr inbounds i8, ptr %1, i64 16
  %6 = load <2 x double>, ptr %0, align 8, !tbaa !5
  %7 = load <2 x double>, ptr %1, align 8, !tbaa !5
  %8 = insertelement <2 x double> poison, double %2, i64 0
  %9 = shufflevector <2 x double> %8, <2 x double> poison, <2 x i32> zeroinitializer
  %10 = fmul <2 x double> %6, %9
  %11 = fmul <2 x double> %6, %7
  %12 = fadd <2 x double> %10, %11
  %13 = fmul <2 x double> %7, %12
  %14 = fadd <2 x double> %12, %13
  %15 = fmul <2 x double> %14, %14
  %16 = fmul <2 x double> %7, %9
  %17 = fadd <2 x double> %16, %15
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %19 = fadd <2 x double> %17, %18
  %20 = load <2 x double>, ptr %4, align 8, !tbaa !5
  %21 = load <2 x double>, ptr %5, align 8, !tbaa !5
  %22 = fmul <2 x double> %20, %9
  %23 = fmul <2 x double> %20, %21
  %24 = fadd <2 x double> %22, %23
  %25 = fmul <2 x double> %21, %24
  %26 = fadd <2 x double> %24, %25
  %27 = fmul <2 x double> %26, %26
  %28 = fmul <2 x double> %21, %9
  %29 = fadd <2 x double> %28, %27
  %30 = fadd <2 x double> %19, %29
  %31 = shufflevector <2 x double> %29, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %32 = fadd <2 x double> %30, %31
  %33 = extractelement <2 x double> %32, i64 0
  ret double %33
}

; Function Attrs: mustprogress uwtable
define dso_local double @matrix_power_trace(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %4 = sext i32 %1 to i64
  %5 = mul nsw i64 %4, %4
  %6 = icmp ugt i64 %5, 2305843009213693951
  %7 = shl i64 %5, 3
  %8 = select i1 %6, i64 -1, i64 %7
  %9 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %8) #9, !noalias !9
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %9, i8 0, i64 %8, i1 false), !noalias !9
  %10 = icmp eq i32 %1, 0
  br i1 %10, label %50, label %11

11:                                               ; preds = %3
  %12 = shl nsw i64 %4, 3
  %13 = and i64 %4, 3
  %14 = icmp ult i32 %1, 4
  br i1 %14, label %38, label %15

15:                                               ; preds = %11
  %16 = and i64 %4, -4
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %35, %17 ]
  %19 = phi i64 [ 0, %15 ], [ %36, %17 ]
  %20 = mul i64 %18, %12
  %21 = getelementptr i8, ptr %9, i64 %20
  %22 = getelementptr i8, ptr %0, i64 %20
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %21, ptr readonly align 8 %22, i64 %12, i1 false), !tbaa !5, !noalias !9
  %23 = or disjoint i64 %18, 1
  %24 = mul i64 %23, %12
  %25 = getelementptr i8, ptr %9, i64 %24
  %26 = getelementptr i8, ptr %0, i64 %24
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %25, ptr readonly align 8 %26, i64 %12, i1 false), !tbaa !5, !noalias !9
  %27 = or disjoint i64 %18, 2
  %28 = mul i64 %27, %12
  %29 = getelementptr i8, ptr %9, i64 %28
  %30 = getelementptr i8, ptr %0, i64 %28
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %29, ptr readonly align 8 %30, i64 %12, i1 false), !tbaa !5, !noalias !9
  %31 = or disjoint i64 %18, 3
  %32 = mul i64 %31, %12
  %33 = getelementptr i8, ptr %9, i64 %32
  %34 = getelementptr i8, ptr %0, i64 %32
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %33, ptr readonly align 8 %34, i64 %12, i1 false), !tbaa !5, !noalias !9
  %35 = add nuw i64 %18, 4
  %36 = add i64 %19, 4
  %37 = icmp eq i64 %36, %16
  br i1 %37, label %38, label %17, !llvm.loop !12

38:                                               ; preds = %17, %11
  %39 = phi i64 [ 0, %11 ], [ %35, %17 ]
  %40 = icmp eq i64 %13, 0
  br i1 %40, label %50, label %41

41:                                               ; preds = %38, %41
  %42 = phi i64 [ %47, %41 ], [ %39, %38 ]
  %43 = phi i64 [ %48, %41 ], [ 0, %38 ]
  %44 = mul i64 %42, %12
  %45 = getelementptr i8, ptr %9, i64 %44
  %46 = getelementptr i8, ptr %0, i64 %44
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %45, ptr readonly align 8 %46, i64 %12, i1 false), !tbaa !5, !noalias !9
  %47 = add nuw i64 %42, 1
  %48 = add i64 %43, 1
  %49 = icmp eq i64 %48, %13
  br i1 %49, label %50, label %41, !llvm.loop !14

50:                                               ; preds = %38, %41, %3
  %51 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %8) #9
          to label %52 unwind label %120

52:                                               ; preds = %50
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %51, i8 0, i64 %8, i1 false)
  br i1 %10, label %54, label %53

53:                                               ; preds = %52
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %51, ptr nonnull align 8 %9, i64 %7, i1 false), !tbaa !5
  br label %54

54:                                               ; preds = %53, %52
  %55 = icmp sgt i32 %2, 1
  br i1 %55, label %56, label %64

56:                                               ; preds = %54
  %57 = and i64 %4, 1
  %58 = icmp eq i32 %1, 1
  %59 = and i64 %4, -2
  %60 = icmp eq i64 %57, 0
  %61 = icmp ult i64 %5, 4
  %62 = and i64 %5, 9223372036854775804
  %63 = icmp eq i64 %5, %62
  br label %122

64:                                               ; preds = %198, %54
  %65 = phi ptr [ %51, %54 ], [ %125, %198 ]
  br i1 %10, label %118, label %66

66:                                               ; preds = %64
  %67 = and i64 %4, 3
  %68 = icmp ult i32 %1, 4
  br i1 %68, label %101, label %69

69:                                               ; preds = %66
  %70 = and i64 %4, -4
  br label %71

71:                                               ; preds = %71, %69
  %72 = phi i64 [ 0, %69 ], [ %98, %71 ]
  %73 = phi double [ 0.000000e+00, %69 ], [ %97, %71 ]
  %74 = phi i64 [ 0, %69 ], [ %99, %71 ]
  %75 = mul i64 %72, %4
  %76 = getelementptr double, ptr %65, i64 %75
  %77 = getelementptr double, ptr %76, i64 %72
  %78 = load double, ptr %77, align 8, !tbaa !5
  %79 = fadd double %73, %78
  %80 = or disjoint i64 %72, 1
  %81 = mul i64 %80, %4
  %82 = getelementptr double, ptr %65, i64 %81
  %83 = getelementptr double, ptr %82, i64 %80
  %84 = load double, ptr %83, align 8, !tbaa !5
  %85 = fadd double %79, %84
  %86 = or disjoint i64 %72, 2
  %87 = mul i64 %86, %4
  %88 = getelementptr double, ptr %65, i64 %87
  %89 = getelementptr double, ptr %88, i64 %86
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = fadd double %85, %90
  %92 = or disjoint i64 %72, 3
  %93 = mul i64 %92, %4
  %94 = getelementptr double, ptr %65, i64 %93
  %95 = getelementptr double, ptr %94, i64 %92
  %96 = load double, ptr %95, align 8, !tbaa !5
  %97 = fadd double %91, %96
  %98 = add nuw i64 %72, 4
  %99 = add i64 %74, 4
  %100 = icmp eq i64 %99, %70
  br i1 %100, label %101, label %71, !llvm.loop !16

101:                                              ; preds = %71, %66
  %102 = phi double [ poison, %66 ], [ %97, %71 ]
  %103 = phi i64 [ 0, %66 ], [ %98, %71 ]
  %104 = phi double [ 0.000000e+00, %66 ], [ %97, %71 ]
  %105 = icmp eq i64 %67, 0
  br i1 %105, label %118, label %106

106:                                              ; preds = %101, %106
  %107 = phi i64 [ %115, %106 ], [ %103, %101 ]
  %108 = phi double [ %114, %106 ], [ %104, %101 ]
  %109 = phi i64 [ %116, %106 ], [ 0, %101 ]
  %110 = mul i64 %107, %4
  %111 = getelementptr double, ptr %65, i64 %110
  %112 = getelementptr double, ptr %111, i64 %107
  %113 = load double, ptr %112, align 8, !tbaa !5
  %114 = fadd double %108, %113
  %115 = add nuw i64 %107, 1
  %116 = add i64 %109, 1
  %117 = icmp eq i64 %116, %67
  br i1 %117, label %118, label %106, !llvm.loop !17

118:                                              ; preds = %101, %106, %64
  %119 = phi double [ 0.000000e+00, %64 ], [ %102, %101 ], [ %114, %106 ]
  tail call void @_ZdaPv(ptr noundef nonnull %65) #10
  tail call void @_ZdaPv(ptr noundef nonnull %9) #10
  ret double %119

120:                                              ; preds = %50
  %121 = landingpad { ptr, i32 }
          cleanup
  br label %203

122:                                              ; preds = %56, %198
  %123 = phi i32 [ %199, %198 ], [ 1, %56 ]
  %124 = phi ptr [ %125, %198 ], [ %51, %56 ]
  %125 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %8) #9
          to label %126 unwind label %201

126:                                              ; preds = %122
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %125, i8 0, i64 %8, i1 false), !noalias !18
  br i1 %10, label %198, label %127

127:                                              ; preds = %126, %137
  %128 = phi i64 [ %138, %137 ], [ 0, %126 ]
  %129 = mul i64 %128, %4
  %130 = getelementptr double, ptr %124, i64 %129
  %131 = getelementptr double, ptr %125, i64 %129
  br label %132

132:                                              ; preds = %127, %167
  %133 = phi i64 [ 0, %127 ], [ %168, %167 ]
  %134 = getelementptr double, ptr %130, i64 %133
  %135 = mul i64 %133, %4
  %136 = getelementptr double, ptr %9, i64 %135
  br i1 %58, label %158, label %170

137:                                              ; preds = %167
  %138 = add nuw i64 %128, 1
  %139 = icmp eq i64 %138, %4
  br i1 %139, label %140, label %127, !llvm.loop !21

140:                                              ; preds = %137
  br i1 %61, label %141, label %143

141:                                              ; preds = %157, %140
  %142 = phi i64 [ 0, %140 ], [ %62, %157 ]
  br label %189

143:                                              ; preds = %140, %143
  %144 = phi i64 [ %155, %143 ], [ 0, %140 ]
  %145 = getelementptr inbounds double, ptr %9, i64 %144
  %146 = getelementptr inbounds i8, ptr %145, i64 16
  %147 = load <2 x double>, ptr %145, align 8, !tbaa !5, !noalias !22
  %148 = load <2 x double>, ptr %146, align 8, !tbaa !5, !noalias !22
  %149 = getelementptr inbounds double, ptr %125, i64 %144
  %150 = getelementptr inbounds i8, ptr %149, i64 16
  %151 = load <2 x double>, ptr %149, align 8, !tbaa !5, !noalias !22
  %152 = load <2 x double>, ptr %150, align 8, !tbaa !5, !noalias !22
  %153 = fadd <2 x double> %147, %151
  %154 = fadd <2 x double> %148, %152
  store <2 x double> %153, ptr %149, align 8, !tbaa !5, !noalias !22
  store <2 x double> %154, ptr %150, align 8, !tbaa !5, !noalias !22
  %155 = add nuw i64 %144, 4
  %156 = icmp eq i64 %155, %62
  br i1 %156, label %157, label %143, !llvm.loop !25

157:                                              ; preds = %143
  br i1 %63, label %198, label %141

158:                                              ; preds = %170, %132
  %159 = phi i64 [ 0, %132 ], [ %186, %170 ]
  br i1 %60, label %167, label %160

160:                                              ; preds = %158
  %161 = load double, ptr %134, align 8, !tbaa !5, !noalias !18
  %162 = getelementptr double, ptr %136, i64 %159
  %163 = load double, ptr %162, align 8, !tbaa !5, !noalias !18
  %164 = getelementptr double, ptr %131, i64 %159
  %165 = load double, ptr %164, align 8, !tbaa !5, !noalias !18
  %166 = tail call double @llvm.fmuladd.f64(double %161, double %163, double %165)
  store double %166, ptr %164, align 8, !tbaa !5, !noalias !18
  br label %167

167:                                              ; preds = %158, %160
  %168 = add nuw i64 %133, 1
  %169 = icmp eq i64 %168, %4
  br i1 %169, label %137, label %132, !llvm.loop !28

170:                                              ; preds = %132, %170
  %171 = phi i64 [ %186, %170 ], [ 0, %132 ]
  %172 = phi i64 [ %187, %170 ], [ 0, %132 ]
  %173 = load double, ptr %134, align 8, !tbaa !5, !noalias !18
  %174 = getelementptr double, ptr %136, i64 %171
  %175 = load double, ptr %174, align 8, !tbaa !5, !noalias !18
  %176 = getelementptr double, ptr %131, i64 %171
  %177 = load double, ptr %176, align 8, !tbaa !5, !noalias !18
  %178 = tail call double @llvm.fmuladd.f64(double %173, double %175, double %177)
  store double %178, ptr %176, align 8, !tbaa !5, !noalias !18
  %179 = or disjoint i64 %171, 1
  %180 = load double, ptr %134, align 8, !tbaa !5, !noalias !18
  %181 = getelementptr double, ptr %136, i64 %179
  %182 = load double, ptr %181, align 8, !tbaa !5, !noalias !18
  %183 = getelementptr double, ptr %131, i64 %179
  %184 = load double, ptr %183, align 8, !tbaa !5, !noalias !18
  %185 = tail call double @llvm.fmuladd.f64(double %180, double %182, double %184)
  store double %185, ptr %183, align 8, !tbaa !5, !noalias !18
  %186 = add nuw i64 %171, 2
  %187 = add i64 %172, 2
  %188 = icmp eq i64 %187, %59
  br i1 %188, label %158, label %170, !llvm.loop !29

189:                                              ; preds = %141, %189
  %190 = phi i64 [ %196, %189 ], [ %142, %141 ]
  %191 = getelementptr inbounds double, ptr %9, i64 %190
  %192 = load double, ptr %191, align 8, !tbaa !5, !noalias !22
  %193 = getelementptr inbounds double, ptr %125, i64 %190
  %194 = load double, ptr %193, align 8, !tbaa !5, !noalias !22
  %195 = fadd double %192, %194
  store double %195, ptr %193, align 8, !tbaa !5, !noalias !22
  %196 = add nuw i64 %190, 1
  %197 = icmp eq i64 %196, %5
  br i1 %197, label %198, label %189, !llvm.loop !30

198:                                              ; preds = %189, %157, %126
  tail call void @_ZdaPv(ptr noundef nonnull %124) #10
  %199 = add nuw nsw i32 %123, 1
  %200 = icmp eq i32 %199, %2
  br i1 %200, label %64, label %122, !llvm.loop !31

201:                                              ; preds = %122
  %202 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdaPv(ptr noundef nonnull %124) #10
  br label %203

203:                                              ; preds = %201, %120
  %204 = phi { ptr, i32 } [ %202, %201 ], [ %121, %120 ]
  tail call void @_ZdaPv(ptr noundef nonnull %9) #10
  resume { ptr, i32 } %204
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local double @matrix_moved_and_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 {
  %3 = sext i32 %1 to i64
  %4 = mul nsw i64 %3, %3
  %5 = icmp ugt i64 %4, 2305843009213693951
  %6 = shl i64 %4, 3
  %7 = select i1 %5, i64 -1, i64 %6
  %8 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %7) #9, !noalias !32
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %8, i8 0, i64 %7, i1 false), !noalias !32
  %9 = icmp eq i32 %1, 0
  br i1 %9, label %49, label %10

10:                                               ; preds = %2
  %11 = shl nsw i64 %3, 3
  %12 = and i64 %3, 3
  %13 = icmp ult i32 %1, 4
  br i1 %13, label %37, label %14

14:                                               ; preds = %10
  %15 = and i64 %3, -4
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %34, %16 ]
  %18 = phi i64 [ 0, %14 ], [ %35, %16 ]
  %19 = mul i64 %17, %11
  %20 = getelementptr i8, ptr %8, i64 %19
  %21 = getelementptr i8, ptr %0, i64 %19
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %20, ptr readonly align 8 %21, i64 %11, i1 false), !tbaa !5, !noalias !32
  %22 = or disjoint i64 %17, 1
  %23 = mul i64 %22, %11
  %24 = getelementptr i8, ptr %8, i64 %23
  %25 = getelementptr i8, ptr %0, i64 %23
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %24, ptr readonly align 8 %25, i64 %11, i1 false), !tbaa !5, !noalias !32
  %26 = or disjoint i64 %17, 2
  %27 = mul i64 %26, %11
  %28 = getelementptr i8, ptr %8, i64 %27
  %29 = getelementptr i8, ptr %0, i64 %27
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %28, ptr readonly align 8 %29, i64 %11, i1 false), !tbaa !5, !noalias !32
  %30 = or disjoint i64 %17, 3
  %31 = mul i64 %30, %11
  %32 = getelementptr i8, ptr %8, i64 %31
  %33 = getelementptr i8, ptr %0, i64 %31
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %32, ptr readonly align 8 %33, i64 %11, i1 false), !tbaa !5, !noalias !32
  %34 = add nuw i64 %17, 4
  %35 = add i64 %18, 4
  %36 = icmp eq i64 %35, %15
  br i1 %36, label %37, label %16, !llvm.loop !12

37:                                               ; preds = %16, %10
  %38 = phi i64 [ 0, %10 ], [ %34, %16 ]
  %39 = icmp eq i64 %12, 0
  br i1 %39, label %49, label %40

40:                                               ; preds = %37, %40
  %41 = phi i64 [ %46, %40 ], [ %38, %37 ]
  %42 = phi i64 [ %47, %40 ], [ 0, %37 ]
  %43 = mul i64 %41, %11
  %44 = getelementptr i8, ptr %8, i64 %43
  %45 = getelementptr i8, ptr %0, i64 %43
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %44, ptr readonly align 8 %45, i64 %11, i1 false), !tbaa !5, !noalias !32
  %46 = add nuw i64 %41, 1
  %47 = add i64 %42, 1
  %48 = icmp eq i64 %47, %12
  br i1 %48, label %49, label %40, !llvm.loop !35

49:                                               ; preds = %37, %40, %2
  %50 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %7) #9
          to label %51 unwind label %173

51:                                               ; preds = %49
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %50, i8 0, i64 %7, i1 false)
  br i1 %9, label %53, label %52

52:                                               ; preds = %51
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %50, ptr nonnull align 8 %8, i64 %6, i1 false), !tbaa !5
  br label %53

53:                                               ; preds = %52, %51
  %54 = add nsw i32 %1, -1
  %55 = sext i32 %54 to i64
  %56 = mul nsw i64 %55, %3
  %57 = getelementptr double, ptr %8, i64 %56
  %58 = getelementptr double, ptr %57, i64 %55
  %59 = load double, ptr %58, align 8, !tbaa !5
  %60 = load double, ptr %50, align 8, !tbaa !5
  %61 = fmul double %59, %60
  store double %61, ptr %50, align 8, !tbaa !5
  %62 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %7) #9
          to label %63 unwind label %171

63:                                               ; preds = %53
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %62, i8 0, i64 %7, i1 false), !noalias !36
  br i1 %9, label %166, label %64

64:                                               ; preds = %63
  %65 = icmp ult i32 %1, 4
  %66 = and i64 %3, -4
  %67 = icmp eq i64 %66, %3
  br label %68

68:                                               ; preds = %64, %99
  %69 = phi i64 [ %100, %99 ], [ 0, %64 ]
  %70 = mul i64 %69, %3
  %71 = getelementptr double, ptr %50, i64 %70
  %72 = getelementptr double, ptr %62, i64 %70
  br label %73

73:                                               ; preds = %68, %107
  %74 = phi i64 [ 0, %68 ], [ %108, %107 ]
  %75 = getelementptr double, ptr %71, i64 %74
  %76 = mul i64 %74, %3
  %77 = getelementptr double, ptr %8, i64 %76
  %78 = load double, ptr %75, align 8, !tbaa !5, !noalias !36
  br i1 %65, label %79, label %81

79:                                               ; preds = %98, %73
  %80 = phi i64 [ 0, %73 ], [ %66, %98 ]
  br label %110

81:                                               ; preds = %73
  %82 = insertelement <2 x double> poison, double %78, i64 0
  %83 = shufflevector <2 x double> %82, <2 x double> poison, <2 x i32> zeroinitializer
  br label %84

84:                                               ; preds = %84, %81
  %85 = phi i64 [ 0, %81 ], [ %96, %84 ]
  %86 = getelementptr double, ptr %77, i64 %85
  %87 = getelementptr i8, ptr %86, i64 16
  %88 = load <2 x double>, ptr %86, align 8, !tbaa !5, !noalias !36
  %89 = load <2 x double>, ptr %87, align 8, !tbaa !5, !noalias !36
  %90 = getelementptr double, ptr %72, i64 %85
  %91 = getelementptr i8, ptr %90, i64 16
  %92 = load <2 x double>, ptr %90, align 8, !tbaa !5, !noalias !36
  %93 = load <2 x double>, ptr %91, align 8, !tbaa !5, !noalias !36
  %94 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %83, <2 x double> %88, <2 x double> %92)
  %95 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %83, <2 x double> %89, <2 x double> %93)
  store <2 x double> %94, ptr %90, align 8, !tbaa !5, !noalias !36
  store <2 x double> %95, ptr %91, align 8, !tbaa !5, !noalias !36
  %96 = add nuw i64 %85, 4
  %97 = icmp eq i64 %96, %66
  br i1 %97, label %98, label %84, !llvm.loop !39

98:                                               ; preds = %84
  br i1 %67, label %107, label %79

99:                                               ; preds = %107
  %100 = add nuw i64 %69, 1
  %101 = icmp eq i64 %100, %3
  br i1 %101, label %102, label %68, !llvm.loop !21

102:                                              ; preds = %99
  %103 = and i64 %3, 3
  %104 = icmp ult i32 %1, 4
  br i1 %104, label %149, label %105

105:                                              ; preds = %102
  %106 = and i64 %3, -4
  br label %119

107:                                              ; preds = %110, %98
  %108 = add nuw i64 %74, 1
  %109 = icmp eq i64 %108, %3
  br i1 %109, label %99, label %73, !llvm.loop !28

110:                                              ; preds = %79, %110
  %111 = phi i64 [ %117, %110 ], [ %80, %79 ]
  %112 = getelementptr double, ptr %77, i64 %111
  %113 = load double, ptr %112, align 8, !tbaa !5, !noalias !36
  %114 = getelementptr double, ptr %72, i64 %111
  %115 = load double, ptr %114, align 8, !tbaa !5, !noalias !36
  %116 = tail call double @llvm.fmuladd.f64(double %78, double %113, double %115)
  store double %116, ptr %114, align 8, !tbaa !5, !noalias !36
  %117 = add nuw i64 %111, 1
  %118 = icmp eq i64 %117, %3
  br i1 %118, label %107, label %110, !llvm.loop !40

119:                                              ; preds = %119, %105
  %120 = phi i64 [ 0, %105 ], [ %146, %119 ]
  %121 = phi double [ 0.000000e+00, %105 ], [ %145, %119 ]
  %122 = phi i64 [ 0, %105 ], [ %147, %119 ]
  %123 = mul i64 %120, %3
  %124 = getelementptr double, ptr %62, i64 %123
  %125 = getelementptr double, ptr %124, i64 %120
  %126 = load double, ptr %125, align 8, !tbaa !5
  %127 = fadd double %121, %126
  %128 = or disjoint i64 %120, 1
  %129 = mul i64 %128, %3
  %130 = getelementptr double, ptr %62, i64 %129
  %131 = getelementptr double, ptr %130, i64 %128
  %132 = load double, ptr %131, align 8, !tbaa !5
  %133 = fadd double %127, %132
  %134 = or disjoint i64 %120, 2
  %135 = mul i64 %134, %3
  %136 = getelementptr double, ptr %62, i64 %135
  %137 = getelementptr double, ptr %136, i64 %134
  %138 = load double, ptr %137, align 8, !tbaa !5
  %139 = fadd double %133, %138
  %140 = or disjoint i64 %120, 3
  %141 = mul i64 %140, %3
  %142 = getelementptr double, ptr %62, i64 %141
  %143 = getelementptr double, ptr %142, i64 %140
  %144 = load double, ptr %143, align 8, !tbaa !5
  %145 = fadd double %139, %144
  %146 = add nuw i64 %120, 4
  %147 = add i64 %122, 4
  %148 = icmp eq i64 %147, %106
  br i1 %148, label %149, label %119, !llvm.loop !16

149:                                              ; preds = %119, %102
  %150 = phi double [ poison, %102 ], [ %145, %119 ]
  %151 = phi i64 [ 0, %102 ], [ %146, %119 ]
  %152 = phi double [ 0.000000e+00, %102 ], [ %145, %119 ]
  %153 = icmp eq i64 %103, 0
  br i1 %153, label %166, label %154

154:                                              ; preds = %149, %154
  %155 = phi i64 [ %163, %154 ], [ %151, %149 ]
  %156 = phi double [ %162, %154 ], [ %152, %149 ]
  %157 = phi i64 [ %164, %154 ], [ 0, %149 ]
  %158 = mul i64 %155, %3
  %159 = getelementptr double, ptr %62, i64 %158
  %160 = getelementptr double, ptr %159, i64 %155
  %161 = load double, ptr %160, align 8, !tbaa !5
  %162 = fadd double %156, %161
  %163 = add nuw i64 %155, 1
  %164 = add i64 %157, 1
  %165 = icmp eq i64 %164, %103
  br i1 %165, label %166, label %154, !llvm.loop !41

166:                                              ; preds = %149, %154, %63
  %167 = phi double [ 0.000000e+00, %63 ], [ %150, %149 ], [ %162, %154 ]
  %168 = getelementptr double, ptr %8, i64 %55
  %169 = load double, ptr %168, align 8, !tbaa !5
  %170 = fmul double %167, %169
  tail call void @_ZdaPv(ptr noundef nonnull %8) #10
  tail call void @_ZdaPv(ptr noundef nonnull %50) #10
  tail call void @_ZdaPv(ptr noundef nonnull %62) #10
  ret double %170

171:                                              ; preds = %53
  %172 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdaPv(ptr noundef nonnull %8) #10
  br label %175

173:                                              ; preds = %49
  %174 = landingpad { ptr, i32 }
          cleanup
  br label %175

175:                                              ; preds = %171, %173
  %176 = phi ptr [ %50, %171 ], [ %8, %173 ]
  %177 = phi { ptr, i32 } [ %172, %171 ], [ %174, %173 ]
  tail call void @_ZdaPv(ptr noundef nonnull %176) #10
  resume { ptr, i32 } %177
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
  %14 = fadd double %11, %0
  %15 = fadd double %13, %1
  %16 = fmul double %0, 5.000000e-01
  %17 = fmul double %4, %0
  %18 = fmul double %1, 5.000000e-01
  %19 = fmul double %4, %1
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
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) local_unnamed_addr #6

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { builtin allocsize(0) }
attributes #10 = { builtin nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C++ TBAA"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZL4fromPKdm: argument 0"}
!11 = distinct !{!11, !"_ZL4fromPKdm"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !13}
!17 = distinct !{!17, !15}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZmlRK6MatrixS1_: argument 0"}
!20 = distinct !{!20, !"_ZmlRK6MatrixS1_"}
!21 = distinct !{!21, !13}
!22 = !{!23}
!23 = distinct !{!23, !24, !"_Zpl6MatrixRKS_: argument 0"}
!24 = distinct !{!24, !"_Zpl6MatrixRKS_"}
!25 = distinct !{!25, !13, !26, !27}
!26 = !{!"llvm.loop.isvectorized", i32 1}
!27 = !{!"llvm.loop.unroll.runtime.disable"}
!28 = distinct !{!28, !13}
!29 = distinct !{!29, !13}
!30 = distinct !{!30, !13, !27, !26}
!31 = distinct !{!31, !13}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_ZL4fromPKdm: argument 0"}
!34 = distinct !{!34, !"_ZL4fromPKdm"}
!35 = distinct !{!35, !15}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZmlRK6MatrixS1_: argument 0"}
!38 = distinct !{!38, !"_ZmlRK6MatrixS1_"}
!39 = distinct !{!39, !13, !26, !27}
!40 = distinct !{!40, !13, !27, !26}
!41 = distinct !{!41, !15}
