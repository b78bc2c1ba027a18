; clang-15 -O3 -S -emit-llvm c/aliasing.c -o ir/clang-15/O3/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @square_plus_first(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %134

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 10
  br i1 %7, label %81, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3
  %10 = getelementptr i8, ptr %1, i64 %9
  %11 = getelementptr i8, ptr %0, i64 8
  %12 = getelementptr i8, ptr %0, i64 %9
  %13 = icmp ugt ptr %11, %1
  %14 = icmp ugt ptr %10, %0
  %15 = and i1 %13, %14
  %16 = icmp ugt ptr %12, %1
  %17 = icmp ugt ptr %10, %0
  %18 = and i1 %16, %17
  %19 = or i1 %15, %18
  br i1 %19, label %81, label %20

20:                                               ; preds = %8
  %21 = and i64 %6, 4294967292
  %22 = add nsw i64 %21, -4
  %23 = lshr exact i64 %22, 2
  %24 = add nuw nsw i64 %23, 1
  %25 = and i64 %24, 1
  %26 = icmp eq i64 %22, 0
  br i1 %26, label %62, label %27

27:                                               ; preds = %20
  %28 = and i64 %24, 9223372036854775806
  %29 = load double, ptr %0, align 8, !tbaa !5, !alias.scope !9
  %30 = insertelement <2 x double> poison, double %29, i64 0
  %31 = shufflevector <2 x double> %30, <2 x double> poison, <2 x i32> zeroinitializer
  %32 = insertelement <2 x double> poison, double %29, i64 0
  %33 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> zeroinitializer
  %34 = load double, ptr %0, align 8, !tbaa !5, !alias.scope !9
  %35 = insertelement <2 x double> poison, double %34, i64 0
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> zeroinitializer
  %37 = insertelement <2 x double> poison, double %34, i64 0
  %38 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer
  br label %39

39:                                               ; preds = %39, %27
  %40 = phi i64 [ 0, %27 ], [ %59, %39 ]
  %41 = phi i64 [ 0, %27 ], [ %60, %39 ]
  %42 = getelementptr inbounds double, ptr %0, i64 %40
  %43 = load <2 x double>, ptr %42, align 8, !tbaa !5, !alias.scope !12
  %44 = getelementptr inbounds double, ptr %42, i64 2
  %45 = load <2 x double>, ptr %44, align 8, !tbaa !5, !alias.scope !12
  %46 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %43, <2 x double> %43, <2 x double> %31)
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %33)
  %48 = getelementptr inbounds double, ptr %1, i64 %40
  store <2 x double> %46, ptr %48, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %49 = getelementptr inbounds double, ptr %48, i64 2
  store <2 x double> %47, ptr %49, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %50 = or i64 %40, 4
  %51 = getelementptr inbounds double, ptr %0, i64 %50
  %52 = load <2 x double>, ptr %51, align 8, !tbaa !5, !alias.scope !12
  %53 = getelementptr inbounds double, ptr %51, i64 2
  %54 = load <2 x double>, ptr %53, align 8, !tbaa !5, !alias.scope !12
  %55 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %52, <2 x double> %52, <2 x double> %36)
  %56 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %54, <2 x double> %54, <2 x double> %38)
  %57 = getelementptr inbounds double, ptr %1, i64 %50
  store <2 x double> %55, ptr %57, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %58 = getelementptr inbounds double, ptr %57, i64 2
  store <2 x double> %56, ptr %58, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %59 = add nuw i64 %40, 8
  %60 = add i64 %41, 2
  %61 = icmp eq i64 %60, %28
  br i1 %61, label %62, label %39, !llvm.loop !17

62:                                               ; preds = %39, %20
  %63 = phi i64 [ 0, %20 ], [ %59, %39 ]
  %64 = icmp eq i64 %25, 0
  br i1 %64, label %79, label %65

65:                                               ; preds = %62
  %66 = getelementptr inbounds double, ptr %0, i64 %63
  %67 = load <2 x double>, ptr %66, align 8, !tbaa !5, !alias.scope !12
  %68 = getelementptr inbounds double, ptr %66, i64 2
  %69 = load <2 x double>, ptr %68, align 8, !tbaa !5, !alias.scope !12
  %70 = load double, ptr %0, align 8, !tbaa !5, !alias.scope !9
  %71 = insertelement <2 x double> poison, double %70, i64 0
  %72 = shufflevector <2 x double> %71, <2 x double> poison, <2 x i32> zeroinitializer
  %73 = insertelement <2 x double> poison, double %70, i64 0
  %74 = shufflevector <2 x double> %73, <2 x double> poison, <2 x i32> zeroinitializer
  %75 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %67, <2 x double> %67, <2 x double> %72)
  %76 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %69, <2 x double> %69, <2 x double> %74)
  %77 = getelementptr inbounds double, ptr %1, i64 %63
  store <2 x double> %75, ptr %77, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %78 = getelementptr inbounds double, ptr %77, i64 2
  store <2 x double> %76, ptr %78, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  br label %79

79:                                               ; preds = %62, %65
  %80 = icmp eq i64 %21, %6
  br i1 %80, label %97, label %81

81:                                               ; preds = %8, %5, %79
  %82 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %21, %79 ]
  %83 = xor i64 %82, -1
  %84 = and i64 %6, 1
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %81
  %87 = getelementptr inbounds double, ptr %0, i64 %82
  %88 = load double, ptr %87, align 8, !tbaa !5
  %89 = load double, ptr %0, align 8, !tbaa !5
  %90 = tail call double @llvm.fmuladd.f64(double %88, double %88, double %89)
  %91 = getelementptr inbounds double, ptr %1, i64 %82
  store double %90, ptr %91, align 8, !tbaa !5
  %92 = or i64 %82, 1
  br label %93

93:                                               ; preds = %86, %81
  %94 = phi i64 [ %82, %81 ], [ %92, %86 ]
  %95 = sub nsw i64 0, %6
  %96 = icmp eq i64 %83, %95
  br i1 %96, label %97, label %104

97:                                               ; preds = %93, %104, %79
  br i1 %4, label %98, label %134

98:                                               ; preds = %97
  %99 = add nsw i64 %6, -1
  %100 = and i64 %6, 7
  %101 = icmp ult i64 %99, 7
  br i1 %101, label %119, label %102

102:                                              ; preds = %98
  %103 = and i64 %6, 4294967288
  br label %136

104:                                              ; preds = %93, %104
  %105 = phi i64 [ %117, %104 ], [ %94, %93 ]
  %106 = getelementptr inbounds double, ptr %0, i64 %105
  %107 = load double, ptr %106, align 8, !tbaa !5
  %108 = load double, ptr %0, align 8, !tbaa !5
  %109 = tail call double @llvm.fmuladd.f64(double %107, double %107, double %108)
  %110 = getelementptr inbounds double, ptr %1, i64 %105
  store double %109, ptr %110, align 8, !tbaa !5
  %111 = add nuw nsw i64 %105, 1
  %112 = getelementptr inbounds double, ptr %0, i64 %111
  %113 = load double, ptr %112, align 8, !tbaa !5
  %114 = load double, ptr %0, align 8, !tbaa !5
  %115 = tail call double @llvm.fmuladd.f64(double %113, double %113, double %114)
  %116 = getelementptr inbounds double, ptr %1, i64 %111
  store double %115, ptr %116, align 8, !tbaa !5
  %117 = add nuw nsw i64 %105, 2
  %118 = icmp eq i64 %117, %6
  br i1 %118, label %97, label %104, !llvm.loop !20

119:                                              ; preds = %136, %98
  %120 = phi double [ undef, %98 ], [ %170, %136 ]
  %121 = phi i64 [ 0, %98 ], [ %171, %136 ]
  %122 = phi double [ 0.000000e+00, %98 ], [ %170, %136 ]
  %123 = icmp eq i64 %100, 0
  br i1 %123, label %134, label %124

124:                                              ; preds = %119, %124
  %125 = phi i64 [ %131, %124 ], [ %121, %119 ]
  %126 = phi double [ %130, %124 ], [ %122, %119 ]
  %127 = phi i64 [ %132, %124 ], [ 0, %119 ]
  %128 = getelementptr inbounds double, ptr %1, i64 %125
  %129 = load double, ptr %128, align 8, !tbaa !5
  %130 = fadd double %126, %129
  %131 = add nuw nsw i64 %125, 1
  %132 = add i64 %127, 1
  %133 = icmp eq i64 %132, %100
  br i1 %133, label %134, label %124, !llvm.loop !21

134:                                              ; preds = %119, %124, %3, %97
  %135 = phi double [ 0.000000e+00, %97 ], [ 0.000000e+00, %3 ], [ %120, %119 ], [ %130, %124 ]
  ret double %135

136:                                              ; preds = %136, %102
  %137 = phi i64 [ 0, %102 ], [ %171, %136 ]
  %138 = phi double [ 0.000000e+00, %102 ], [ %170, %136 ]
  %139 = phi i64 [ 0, %102 ], [ %172, %136 ]
  %140 = getelementptr inbounds double, ptr %1, i64 %137
  %141 = load double, ptr %140, align 8, !tbaa !5
  %142 = fadd double %138, %141
  %143 = or i64 %137, 1
  %144 = getelementptr inbounds double, ptr %1, i64 %143
  %145 = load double, ptr %144, align 8, !tbaa !5
  %146 = fadd double %142, %145
  %147 = or i64 %137, 2
  %148 = getelementptr inbounds double, ptr %1, i64 %147
  %149 = load double, ptr %148, align 8, !tbaa !5
  %150 = fadd double %146, %149
  %151 = or i64 %137, 3
  %152 = getelementptr inbounds double, ptr %1, i64 %151
  %153 = load double, ptr %152, align 8, !tbaa !5
  %154 = fadd double %150, %153
  %155 = or i64 %137, 4
  %156 = getelementptr inbounds double, ptr %1, i64 %155
  %157 = load double, ptr %156, align 8, !tbaa !5
  %158 = fadd double %154, %157
  %159 = or i64 %137, 5
  %160 = getelementptr inbounds double, ptr %1, i64 %159
  %161 = load double, ptr %160, align 8, !tbaa !5
  %162 = fadd double %158, %161
  %163 = or i64 %137, 6
  %164 = getelementptr inbounds double, ptr %1, i64 %163
  %165 = load double, ptr %164, align 8, !tbaa !5
  %166 = fadd double %162, %165
  %167 = or i64 %137, 7
  %168 = getelementptr inbounds double, ptr %1, i64 %167
  %169 = load double, ptr %168, align 8, !tbaa !5
  %170 = fadd double %166, %169
  %171 = add nuw nsw i64 %137, 8
  %172 = add i64 %139, 8
  %173 = icmp eq i64 %172, %103
  br i1 %173, label %119, label %136, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @scale_and_add(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %57

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  %8 = icmp ult i32 %3, 4
  br i1 %8, label %40, label %9

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 3
  %11 = getelementptr i8, ptr %2, i64 %10
  %12 = getelementptr i8, ptr %1, i64 %10
  %13 = icmp ugt ptr %12, %2
  %14 = icmp ugt ptr %11, %1
  %15 = and i1 %13, %14
  br i1 %15, label %40, label %16

16:                                               ; preds = %9
  %17 = and i64 %7, 4294967292
  %18 = insertelement <2 x double> poison, double %0, i64 0
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer
  %20 = insertelement <2 x double> poison, double %0, i64 0
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer
  br label %22

22:                                               ; preds = %22, %16
  %23 = phi i64 [ 0, %16 ], [ %36, %22 ]
  %24 = getelementptr inbounds double, ptr %1, i64 %23
  %25 = load <2 x double>, ptr %24, align 8, !tbaa !5, !alias.scope !24
  %26 = getelementptr inbounds double, ptr %24, i64 2
  %27 = load <2 x double>, ptr %26, align 8, !tbaa !5, !alias.scope !24
  %28 = getelementptr inbounds double, ptr %2, i64 %23
  %29 = load <2 x double>, ptr %28, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %30 = getelementptr inbounds double, ptr %28, i64 2
  %31 = load <2 x double>, ptr %30, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %32 = fmul <2 x double> %29, %29
  %33 = fmul <2 x double> %31, %31
  %34 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %25, <2 x double> %32)
  %35 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %27, <2 x double> %33)
  store <2 x double> %34, ptr %28, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  store <2 x double> %35, ptr %30, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %36 = add nuw i64 %23, 4
  %37 = icmp eq i64 %36, %17
  br i1 %37, label %38, label %22, !llvm.loop !29

38:                                               ; preds = %22
  %39 = icmp eq i64 %17, %7
  br i1 %39, label %57, label %40

40:                                               ; preds = %9, %6, %38
  %41 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %38 ]
  %42 = xor i64 %41, -1
  %43 = and i64 %7, 1
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %53, label %45

45:                                               ; preds = %40
  %46 = getelementptr inbounds double, ptr %1, i64 %41
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = getelementptr inbounds double, ptr %2, i64 %41
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fmul double %49, %49
  %51 = tail call double @llvm.fmuladd.f64(double %0, double %47, double %50)
  store double %51, ptr %48, align 8, !tbaa !5
  %52 = or i64 %41, 1
  br label %53

53:                                               ; preds = %45, %40
  %54 = phi i64 [ %41, %40 ], [ %52, %45 ]
  %55 = sub nsw i64 0, %7
  %56 = icmp eq i64 %42, %55
  br i1 %56, label %57, label %58

57:                                               ; preds = %53, %58, %38, %4
  ret void

58:                                               ; preds = %53, %58
  %59 = phi i64 [ %73, %58 ], [ %54, %53 ]
  %60 = getelementptr inbounds double, ptr %1, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = getelementptr inbounds double, ptr %2, i64 %59
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = fmul double %63, %63
  %65 = tail call double @llvm.fmuladd.f64(double %0, double %61, double %64)
  store double %65, ptr %62, align 8, !tbaa !5
  %66 = add nuw nsw i64 %59, 1
  %67 = getelementptr inbounds double, ptr %1, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = getelementptr inbounds double, ptr %2, i64 %66
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = fmul double %70, %70
  %72 = tail call double @llvm.fmuladd.f64(double %0, double %68, double %71)
  store double %72, ptr %69, align 8, !tbaa !5
  %73 = add nuw nsw i64 %59, 2
  %74 = icmp eq i64 %73, %7
  br i1 %74, label %57, label %58, !llvm.loop !30
}

; Function Attrs: argmemonly mustprogress nofree norecurse nosync nounwind willreturn uwtable
define dso_local double @store_between_two_loads(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = load double, ptr %1, align 8, !tbaa !5
  %4 = fmul double %3, 3.000000e+00
  %5 = fmul double %3, %4
  store double %5, ptr %0, align 8, !tbaa !5
  %6 = load double, ptr %1, align 8, !tbaa !5
  %7 = fmul double %3, %6
  ret double %7
}

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @running_difference(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %57

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 6
  br i1 %7, label %39, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3
  %10 = getelementptr i8, ptr %1, i64 %9
  %11 = add nuw nsw i64 %9, 8
  %12 = getelementptr i8, ptr %0, i64 %11
  %13 = icmp ugt ptr %12, %1
  %14 = icmp ugt ptr %10, %0
  %15 = and i1 %13, %14
  br i1 %15, label %39, label %16

16:                                               ; preds = %8
  %17 = and i64 %6, 4294967292
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %35, %18 ]
  %20 = or i64 %19, 1
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = load <2 x double>, ptr %21, align 8, !tbaa !5, !alias.scope !31
  %23 = getelementptr inbounds double, ptr %21, i64 2
  %24 = load <2 x double>, ptr %23, align 8, !tbaa !5, !alias.scope !31
  %25 = getelementptr inbounds double, ptr %0, i64 %19
  %26 = load <2 x double>, ptr %25, align 8, !tbaa !5, !alias.scope !31
  %27 = getelementptr inbounds double, ptr %25, i64 2
  %28 = load <2 x double>, ptr %27, align 8, !tbaa !5, !alias.scope !31
  %29 = fneg <2 x double> %26
  %30 = fneg <2 x double> %28
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %26, <2 x double> %29)
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %24, <2 x double> %28, <2 x double> %30)
  %33 = getelementptr inbounds double, ptr %1, i64 %19
  store <2 x double> %31, ptr %33, align 8, !tbaa !5, !alias.scope !34, !noalias !31
  %34 = getelementptr inbounds double, ptr %33, i64 2
  store <2 x double> %32, ptr %34, align 8, !tbaa !5, !alias.scope !34, !noalias !31
  %35 = add nuw i64 %19, 4
  %36 = icmp eq i64 %35, %17
  br i1 %36, label %37, label %18, !llvm.loop !36

37:                                               ; preds = %18
  %38 = icmp eq i64 %17, %6
  br i1 %38, label %57, label %39

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %17, %37 ]
  %41 = xor i64 %40, -1
  %42 = and i64 %6, 1
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %53, label %44

44:                                               ; preds = %39
  %45 = or i64 %40, 1
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = getelementptr inbounds double, ptr %0, i64 %40
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fneg double %49
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %50)
  %52 = getelementptr inbounds double, ptr %1, i64 %40
  store double %51, ptr %52, align 8, !tbaa !5
  br label %53

53:                                               ; preds = %44, %39
  %54 = phi i64 [ %40, %39 ], [ %45, %44 ]
  %55 = sub nsw i64 0, %6
  %56 = icmp eq i64 %41, %55
  br i1 %56, label %57, label %58

57:                                               ; preds = %53, %58, %37, %3
  ret void

58:                                               ; preds = %53, %58
  %59 = phi i64 [ %68, %58 ], [ %54, %53 ]
  %60 = add nuw nsw i64 %59, 1
  %61 = getelementptr inbounds double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = getelementptr inbounds double, ptr %0, i64 %59
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = fneg double %64
  %66 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %65)
  %67 = getelementptr inbounds double, ptr %1, i64 %59
  store double %66, ptr %67, align 8, !tbaa !5
  %68 = add nuw nsw i64 %59, 2
  %69 = getelementptr inbounds double, ptr %0, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = getelementptr inbounds double, ptr %0, i64 %60
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = fneg double %72
  %74 = tail call double @llvm.fmuladd.f64(double %70, double %72, double %73)
  %75 = getelementptr inbounds double, ptr %1, i64 %60
  store double %74, ptr %75, align 8, !tbaa !5
  %76 = icmp eq i64 %68, %6
  br i1 %76, label %57, label %58, !llvm.loop !37
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly mustprogress nofree norecurse nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10}
!10 = distinct !{!10, !11}
!11 = distinct !{!11, !"LVerDomain"}
!12 = !{!13}
!13 = distinct !{!13, !11}
!14 = !{!15}
!15 = distinct !{!15, !11}
!16 = !{!10, !13}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = distinct !{!20, !18, !19}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = distinct !{!23, !18}
!24 = !{!25}
!25 = distinct !{!25, !26}
!26 = distinct !{!26, !"LVerDomain"}
!27 = !{!28}
!28 = distinct !{!28, !26}
!29 = distinct !{!29, !18, !19}
!30 = distinct !{!30, !18, !19}
!31 = !{!32}
!32 = distinct !{!32, !33}
!33 = distinct !{!33, !"LVerDomain"}
!34 = !{!35}
!35 = distinct !{!35, !33}
!36 = distinct !{!36, !18, !19}
!37 = distinct !{!37, !18, !19}
