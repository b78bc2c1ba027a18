; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/floats.c -o ir/clang-14/O3-g/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local float @float_dot(float* nocapture noundef readonly %0, float* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata float* %0, metadata !19, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata float* %1, metadata !20, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 %2, metadata !21, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata float 0.000000e+00, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 0, metadata !23, metadata !DIExpression()), !dbg !26
  %4 = icmp sgt i32 %2, 0, !dbg !27
  br i1 %4, label %5, label %29, !dbg !29

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !27
  %7 = add nsw i64 %6, -1, !dbg !29
  %8 = and i64 %6, 3, !dbg !29
  %9 = icmp ult i64 %7, 3, !dbg !29
  br i1 %9, label %12, label %10, !dbg !29

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292, !dbg !29
  br label %31, !dbg !29

12:                                               ; preds = %31, %5
  %13 = phi float [ undef, %5 ], [ %57, %31 ]
  %14 = phi i64 [ 0, %5 ], [ %58, %31 ]
  %15 = phi float [ 0.000000e+00, %5 ], [ %57, %31 ]
  %16 = icmp eq i64 %8, 0, !dbg !29
  br i1 %16, label %29, label %17, !dbg !29

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %26, %17 ], [ %14, %12 ]
  %19 = phi float [ %25, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %19, metadata !22, metadata !DIExpression()), !dbg !25
  %21 = getelementptr inbounds float, float* %0, i64 %18, !dbg !30
  %22 = load float, float* %21, align 4, !dbg !30, !tbaa !32
  %23 = getelementptr inbounds float, float* %1, i64 %18, !dbg !36
  %24 = load float, float* %23, align 4, !dbg !36, !tbaa !32
  %25 = tail call float @llvm.fmuladd.f32(float %22, float %24, float %19), !dbg !37
  call void @llvm.dbg.value(metadata float %25, metadata !22, metadata !DIExpression()), !dbg !25
  %26 = add nuw nsw i64 %18, 1, !dbg !38
  call void @llvm.dbg.value(metadata i64 %26, metadata !23, metadata !DIExpression()), !dbg !26
  %27 = add i64 %20, 1, !dbg !29
  %28 = icmp eq i64 %27, %8, !dbg !29
  br i1 %28, label %29, label %17, !dbg !29, !llvm.loop !39

29:                                               ; preds = %12, %17, %3
  %30 = phi float [ 0.000000e+00, %3 ], [ %13, %12 ], [ %25, %17 ], !dbg !25
  ret float %30, !dbg !41

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %58, %31 ]
  %33 = phi float [ 0.000000e+00, %10 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
  call void @llvm.dbg.value(metadata i64 %32, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %33, metadata !22, metadata !DIExpression()), !dbg !25
  %35 = getelementptr inbounds float, float* %0, i64 %32, !dbg !30
  %36 = load float, float* %35, align 4, !dbg !30, !tbaa !32
  %37 = getelementptr inbounds float, float* %1, i64 %32, !dbg !36
  %38 = load float, float* %37, align 4, !dbg !36, !tbaa !32
  %39 = tail call float @llvm.fmuladd.f32(float %36, float %38, float %33), !dbg !37
  call void @llvm.dbg.value(metadata float %39, metadata !22, metadata !DIExpression()), !dbg !25
  %40 = or i64 %32, 1, !dbg !38
  call void @llvm.dbg.value(metadata i64 %40, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %40, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %39, metadata !22, metadata !DIExpression()), !dbg !25
  %41 = getelementptr inbounds float, float* %0, i64 %40, !dbg !30
  %42 = load float, float* %41, align 4, !dbg !30, !tbaa !32
  %43 = getelementptr inbounds float, float* %1, i64 %40, !dbg !36
  %44 = load float, float* %43, align 4, !dbg !36, !tbaa !32
  %45 = tail call float @llvm.fmuladd.f32(float %42, float %44, float %39), !dbg !37
  call void @llvm.dbg.value(metadata float %45, metadata !22, metadata !DIExpression()), !dbg !25
  %46 = or i64 %32, 2, !dbg !38
  call void @llvm.dbg.value(metadata i64 %46, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %46, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %45, metadata !22, metadata !DIExpression()), !dbg !25
  %47 = getelementptr inbounds float, float* %0, i64 %46, !dbg !30
  %48 = load float, float* %47, align 4, !dbg !30, !tbaa !32
  %49 = getelementptr inbounds float, float* %1, i64 %46, !dbg !36
  %50 = load float, float* %49, align 4, !dbg !36, !tbaa !32
  %51 = tail call float @llvm.fmuladd.f32(float %48, float %50, float %45), !dbg !37
  call void @llvm.dbg.value(metadata float %51, metadata !22, metadata !DIExpression()), !dbg !25
  %52 = or i64 %32, 3, !dbg !38
  call void @llvm.dbg.value(metadata i64 %52, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %52, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %51, metadata !22, metadata !DIExpression()), !dbg !25
  %53 = getelementptr inbounds float, float* %0, i64 %52, !dbg !30
  %54 = load float, float* %53, align 4, !dbg !30, !tbaa !32
  %55 = getelementptr inbounds float, float* %1, i64 %52, !dbg !36
  %56 = load float, float* %55, align 4, !dbg !36, !tbaa !32
  %57 = tail call float @llvm.fmuladd.f32(float %54, float %56, float %51), !dbg !37
  call void @llvm.dbg.value(metadata float %57, metadata !22, metadata !DIExpression()), !dbg !25
  %58 = add nuw nsw i64 %32, 4, !dbg !38
  call void @llvm.dbg.value(metadata i64 %58, metadata !23, metadata !DIExpression()), !dbg !26
  %59 = add i64 %34, 4, !dbg !29
  %60 = icmp eq i64 %59, %11, !dbg !29
  br i1 %60, label %12, label %31, !dbg !29, !llvm.loop !42
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @float_elements_double_sum(float* nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !45 {
  call void @llvm.dbg.value(metadata float* %0, metadata !49, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata i32 %1, metadata !50, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata double %2, metadata !51, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !52, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata i32 0, metadata !53, metadata !DIExpression()), !dbg !56
  %4 = icmp sgt i32 %1, 0, !dbg !57
  br i1 %4, label %5, label %29, !dbg !59

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !57
  %7 = add nsw i64 %6, -1, !dbg !59
  %8 = and i64 %6, 3, !dbg !59
  %9 = icmp ult i64 %7, 3, !dbg !59
  br i1 %9, label %12, label %10, !dbg !59

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292, !dbg !59
  br label %31, !dbg !59

12:                                               ; preds = %31, %5
  %13 = phi double [ undef, %5 ], [ %57, %31 ]
  %14 = phi i64 [ 0, %5 ], [ %58, %31 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %57, %31 ]
  %16 = icmp eq i64 %8, 0, !dbg !59
  br i1 %16, label %29, label %17, !dbg !59

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %26, %17 ], [ %14, %12 ]
  %19 = phi double [ %25, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %18, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %19, metadata !52, metadata !DIExpression()), !dbg !55
  %21 = getelementptr inbounds float, float* %0, i64 %18, !dbg !60
  %22 = load float, float* %21, align 4, !dbg !60, !tbaa !32
  %23 = fpext float %22 to double, !dbg !62
  %24 = fmul double %23, %23, !dbg !63
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %2, double %19), !dbg !64
  call void @llvm.dbg.value(metadata double %25, metadata !52, metadata !DIExpression()), !dbg !55
  %26 = add nuw nsw i64 %18, 1, !dbg !65
  call void @llvm.dbg.value(metadata i64 %26, metadata !53, metadata !DIExpression()), !dbg !56
  %27 = add i64 %20, 1, !dbg !59
  %28 = icmp eq i64 %27, %8, !dbg !59
  br i1 %28, label %29, label %17, !dbg !59, !llvm.loop !66

29:                                               ; preds = %12, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %25, %17 ], !dbg !55
  ret double %30, !dbg !67

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %58, %31 ]
  %33 = phi double [ 0.000000e+00, %10 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
  call void @llvm.dbg.value(metadata i64 %32, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %33, metadata !52, metadata !DIExpression()), !dbg !55
  %35 = getelementptr inbounds float, float* %0, i64 %32, !dbg !60
  %36 = load float, float* %35, align 4, !dbg !60, !tbaa !32
  %37 = fpext float %36 to double, !dbg !62
  %38 = fmul double %37, %37, !dbg !63
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %2, double %33), !dbg !64
  call void @llvm.dbg.value(metadata double %39, metadata !52, metadata !DIExpression()), !dbg !55
  %40 = or i64 %32, 1, !dbg !65
  call void @llvm.dbg.value(metadata i64 %40, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata i64 %40, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %39, metadata !52, metadata !DIExpression()), !dbg !55
  %41 = getelementptr inbounds float, float* %0, i64 %40, !dbg !60
  %42 = load float, float* %41, align 4, !dbg !60, !tbaa !32
  %43 = fpext float %42 to double, !dbg !62
  %44 = fmul double %43, %43, !dbg !63
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %2, double %39), !dbg !64
  call void @llvm.dbg.value(metadata double %45, metadata !52, metadata !DIExpression()), !dbg !55
  %46 = or i64 %32, 2, !dbg !65
  call void @llvm.dbg.value(metadata i64 %46, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata i64 %46, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %45, metadata !52, metadata !DIExpression()), !dbg !55
  %47 = getelementptr inbounds float, float* %0, i64 %46, !dbg !60
  %48 = load float, float* %47, align 4, !dbg !60, !tbaa !32
  %49 = fpext float %48 to double, !dbg !62
  %50 = fmul double %49, %49, !dbg !63
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %2, double %45), !dbg !64
  call void @llvm.dbg.value(metadata double %51, metadata !52, metadata !DIExpression()), !dbg !55
  %52 = or i64 %32, 3, !dbg !65
  call void @llvm.dbg.value(metadata i64 %52, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata i64 %52, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %51, metadata !52, metadata !DIExpression()), !dbg !55
  %53 = getelementptr inbounds float, float* %0, i64 %52, !dbg !60
  %54 = load float, float* %53, align 4, !dbg !60, !tbaa !32
  %55 = fpext float %54 to double, !dbg !62
  %56 = fmul double %55, %55, !dbg !63
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %2, double %51), !dbg !64
  call void @llvm.dbg.value(metadata double %57, metadata !52, metadata !DIExpression()), !dbg !55
  %58 = add nuw nsw i64 %32, 4, !dbg !65
  call void @llvm.dbg.value(metadata i64 %58, metadata !53, metadata !DIExpression()), !dbg !56
  %59 = add i64 %34, 4, !dbg !59
  %60 = icmp eq i64 %59, %11, !dbg !59
  br i1 %60, label %12, label %31, !dbg !59, !llvm.loop !68
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 !dbg !70 {
  call void @llvm.dbg.value(metadata float %0, metadata !74, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata float %1, metadata !75, metadata !DIExpression()), !dbg !77
  %3 = fpext float %0 to double, !dbg !78
  %4 = fpext float %1 to double, !dbg !79
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00), !dbg !80
  call void @llvm.dbg.value(metadata double %5, metadata !76, metadata !DIExpression()), !dbg !77
  %6 = fmul double %5, %5, !dbg !81
  %7 = fptrunc double %6 to float, !dbg !82
  %8 = fsub float %7, %1, !dbg !83
  ret float %8, !dbg !84
}

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local float @float_libm(float noundef %0) local_unnamed_addr #3 !dbg !85 {
  call void @llvm.dbg.value(metadata float %0, metadata !89, metadata !DIExpression()), !dbg !90
  %2 = tail call float @sinf(float noundef %0) #7, !dbg !91
  %3 = tail call float @expf(float noundef %0) #7, !dbg !92
  %4 = tail call float @sqrtf(float noundef %0) #7, !dbg !93
  %5 = tail call float @llvm.fmuladd.f32(float %2, float %3, float %4), !dbg !94
  %6 = tail call float @powf(float noundef %0, float noundef 1.500000e+00) #7, !dbg !95
  %7 = fadd float %5, %6, !dbg !96
  %8 = tail call float @logf(float noundef %0) #7, !dbg !97
  %9 = fsub float %7, %8, !dbg !98
  %10 = tail call float @tanhf(float noundef %0) #7, !dbg !99
  %11 = fadd float %9, %10, !dbg !100
  ret float %11, !dbg !101
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @float_saxpy(float noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !102 {
  call void @llvm.dbg.value(metadata float %0, metadata !107, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata float* %1, metadata !108, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata float* %2, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i32 %3, metadata !110, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i32 0, metadata !111, metadata !DIExpression()), !dbg !114
  %5 = icmp sgt i32 %3, 0, !dbg !115
  br i1 %5, label %6, label %105, !dbg !117

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !115
  %8 = icmp ult i32 %3, 8, !dbg !117
  br i1 %8, label %89, label %9, !dbg !117

9:                                                ; preds = %6
  %10 = getelementptr float, float* %2, i64 %7, !dbg !117
  %11 = getelementptr float, float* %1, i64 %7, !dbg !117
  %12 = icmp ugt float* %11, %2, !dbg !117
  %13 = icmp ugt float* %10, %1, !dbg !117
  %14 = and i1 %12, %13, !dbg !117
  br i1 %14, label %89, label %15, !dbg !117

15:                                               ; preds = %9
  %16 = and i64 %7, 4294967288, !dbg !117
  %17 = insertelement <4 x float> poison, float %0, i64 0, !dbg !117
  %18 = shufflevector <4 x float> %17, <4 x float> poison, <4 x i32> zeroinitializer, !dbg !117
  %19 = insertelement <4 x float> poison, float %0, i64 0, !dbg !117
  %20 = shufflevector <4 x float> %19, <4 x float> poison, <4 x i32> zeroinitializer, !dbg !117
  %21 = add nsw i64 %16, -8, !dbg !117
  %22 = lshr exact i64 %21, 3, !dbg !117
  %23 = add nuw nsw i64 %22, 1, !dbg !117
  %24 = and i64 %23, 1, !dbg !117
  %25 = icmp eq i64 %21, 0, !dbg !117
  br i1 %25, label %67, label %26, !dbg !117

26:                                               ; preds = %15
  %27 = and i64 %23, 4611686018427387902, !dbg !117
  br label %28, !dbg !117

28:                                               ; preds = %28, %26
  %29 = phi i64 [ 0, %26 ], [ %64, %28 ], !dbg !118
  %30 = phi i64 [ 0, %26 ], [ %65, %28 ]
  %31 = getelementptr inbounds float, float* %1, i64 %29, !dbg !118
  %32 = bitcast float* %31 to <4 x float>*, !dbg !119
  %33 = load <4 x float>, <4 x float>* %32, align 4, !dbg !119, !tbaa !32, !alias.scope !121
  %34 = getelementptr inbounds float, float* %31, i64 4, !dbg !119
  %35 = bitcast float* %34 to <4 x float>*, !dbg !119
  %36 = load <4 x float>, <4 x float>* %35, align 4, !dbg !119, !tbaa !32, !alias.scope !121
  %37 = getelementptr inbounds float, float* %2, i64 %29, !dbg !118
  %38 = bitcast float* %37 to <4 x float>*, !dbg !124
  %39 = load <4 x float>, <4 x float>* %38, align 4, !dbg !124, !tbaa !32, !alias.scope !125, !noalias !121
  %40 = getelementptr inbounds float, float* %37, i64 4, !dbg !124
  %41 = bitcast float* %40 to <4 x float>*, !dbg !124
  %42 = load <4 x float>, <4 x float>* %41, align 4, !dbg !124, !tbaa !32, !alias.scope !125, !noalias !121
  %43 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %18, <4 x float> %33, <4 x float> %39), !dbg !127
  %44 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %20, <4 x float> %36, <4 x float> %42), !dbg !127
  %45 = bitcast float* %37 to <4 x float>*, !dbg !128
  store <4 x float> %43, <4 x float>* %45, align 4, !dbg !128, !tbaa !32, !alias.scope !125, !noalias !121
  %46 = bitcast float* %40 to <4 x float>*, !dbg !128
  store <4 x float> %44, <4 x float>* %46, align 4, !dbg !128, !tbaa !32, !alias.scope !125, !noalias !121
  %47 = or i64 %29, 8, !dbg !118
  %48 = getelementptr inbounds float, float* %1, i64 %47, !dbg !118
  %49 = bitcast float* %48 to <4 x float>*, !dbg !119
  %50 = load <4 x float>, <4 x float>* %49, align 4, !dbg !119, !tbaa !32, !alias.scope !121
  %51 = getelementptr inbounds float, float* %48, i64 4, !dbg !119
  %52 = bitcast float* %51 to <4 x float>*, !dbg !119
  %53 = load <4 x float>, <4 x float>* %52, align 4, !dbg !119, !tbaa !32, !alias.scope !121
  %54 = getelementptr inbounds float, float* %2, i64 %47, !dbg !118
  %55 = bitcast float* %54 to <4 x float>*, !dbg !124
  %56 = load <4 x float>, <4 x float>* %55, align 4, !dbg !124, !tbaa !32, !alias.scope !125, !noalias !121
  %57 = getelementptr inbounds float, float* %54, i64 4, !dbg !124
  %58 = bitcast float* %57 to <4 x float>*, !dbg !124
  %59 = load <4 x float>, <4 x float>* %58, align 4, !dbg !124, !tbaa !32, !alias.scope !125, !noalias !121
  %60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %18, <4 x float> %50, <4 x float> %56), !dbg !127
  %61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %20, <4 x float> %53, <4 x float> %59), !dbg !127
  %62 = bitcast float* %54 to <4 x float>*, !dbg !128
  store <4 x float> %60, <4 x float>* %62, align 4, !dbg !128, !tbaa !32, !alias.scope !125, !noalias !121
  %63 = bitcast float* %57 to <4 x float>*, !dbg !128
  store <4 x float> %61, <4 x float>* %63, align 4, !dbg !128, !tbaa !32, !alias.scope !125, !noalias !121
  %64 = add nuw i64 %29, 16, !dbg !118
  %65 = add i64 %30, 2, !dbg !118
  %66 = icmp eq i64 %65, %27, !dbg !118
  br i1 %66, label %67, label %28, !dbg !118, !llvm.loop !129

67:                                               ; preds = %28, %15
  %68 = phi i64 [ 0, %15 ], [ %64, %28 ]
  %69 = icmp eq i64 %24, 0, !dbg !118
  br i1 %69, label %87, label %70, !dbg !118

70:                                               ; preds = %67
  %71 = getelementptr inbounds float, float* %1, i64 %68, !dbg !118
  %72 = bitcast float* %71 to <4 x float>*, !dbg !119
  %73 = load <4 x float>, <4 x float>* %72, align 4, !dbg !119, !tbaa !32, !alias.scope !121
  %74 = getelementptr inbounds float, float* %71, i64 4, !dbg !119
  %75 = bitcast float* %74 to <4 x float>*, !dbg !119
  %76 = load <4 x float>, <4 x float>* %75, align 4, !dbg !119, !tbaa !32, !alias.scope !121
  %77 = getelementptr inbounds float, float* %2, i64 %68, !dbg !118
  %78 = bitcast float* %77 to <4 x float>*, !dbg !124
  %79 = load <4 x float>, <4 x float>* %78, align 4, !dbg !124, !tbaa !32, !alias.scope !125, !noalias !121
  %80 = getelementptr inbounds float, float* %77, i64 4, !dbg !124
  %81 = bitcast float* %80 to <4 x float>*, !dbg !124
  %82 = load <4 x float>, <4 x float>* %81, align 4, !dbg !124, !tbaa !32, !alias.scope !125, !noalias !121
  %83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %18, <4 x float> %73, <4 x float> %79), !dbg !127
  %84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %20, <4 x float> %76, <4 x float> %82), !dbg !127
  %85 = bitcast float* %77 to <4 x float>*, !dbg !128
  store <4 x float> %83, <4 x float>* %85, align 4, !dbg !128, !tbaa !32, !alias.scope !125, !noalias !121
  %86 = bitcast float* %80 to <4 x float>*, !dbg !128
  store <4 x float> %84, <4 x float>* %86, align 4, !dbg !128, !tbaa !32, !alias.scope !125, !noalias !121
  br label %87, !dbg !117

87:                                               ; preds = %67, %70
  %88 = icmp eq i64 %16, %7, !dbg !117
  br i1 %88, label %105, label %89, !dbg !117

89:                                               ; preds = %9, %6, %87
  %90 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %16, %87 ]
  %91 = xor i64 %90, -1, !dbg !117
  %92 = and i64 %7, 1, !dbg !117
  %93 = icmp eq i64 %92, 0, !dbg !117
  br i1 %93, label %101, label %94, !dbg !117

94:                                               ; preds = %89
  call void @llvm.dbg.value(metadata i64 undef, metadata !111, metadata !DIExpression()), !dbg !114
  %95 = getelementptr inbounds float, float* %1, i64 %90, !dbg !119
  %96 = load float, float* %95, align 4, !dbg !119, !tbaa !32
  %97 = getelementptr inbounds float, float* %2, i64 %90, !dbg !124
  %98 = load float, float* %97, align 4, !dbg !124, !tbaa !32
  %99 = tail call float @llvm.fmuladd.f32(float %0, float %96, float %98), !dbg !127
  store float %99, float* %97, align 4, !dbg !128, !tbaa !32
  %100 = or i64 %90, 1, !dbg !118
  call void @llvm.dbg.value(metadata i64 %100, metadata !111, metadata !DIExpression()), !dbg !114
  br label %101, !dbg !117

101:                                              ; preds = %94, %89
  %102 = phi i64 [ %90, %89 ], [ %100, %94 ]
  %103 = sub nsw i64 0, %7, !dbg !117
  %104 = icmp eq i64 %91, %103, !dbg !117
  br i1 %104, label %105, label %106, !dbg !117

105:                                              ; preds = %101, %106, %87, %4
  ret void, !dbg !132

106:                                              ; preds = %101, %106
  %107 = phi i64 [ %119, %106 ], [ %102, %101 ]
  call void @llvm.dbg.value(metadata i64 %107, metadata !111, metadata !DIExpression()), !dbg !114
  %108 = getelementptr inbounds float, float* %1, i64 %107, !dbg !119
  %109 = load float, float* %108, align 4, !dbg !119, !tbaa !32
  %110 = getelementptr inbounds float, float* %2, i64 %107, !dbg !124
  %111 = load float, float* %110, align 4, !dbg !124, !tbaa !32
  %112 = tail call float @llvm.fmuladd.f32(float %0, float %109, float %111), !dbg !127
  store float %112, float* %110, align 4, !dbg !128, !tbaa !32
  %113 = add nuw nsw i64 %107, 1, !dbg !118
  call void @llvm.dbg.value(metadata i64 %113, metadata !111, metadata !DIExpression()), !dbg !114
  call void @llvm.dbg.value(metadata i64 %113, metadata !111, metadata !DIExpression()), !dbg !114
  %114 = getelementptr inbounds float, float* %1, i64 %113, !dbg !119
  %115 = load float, float* %114, align 4, !dbg !119, !tbaa !32
  %116 = getelementptr inbounds float, float* %2, i64 %113, !dbg !124
  %117 = load float, float* %116, align 4, !dbg !124, !tbaa !32
  %118 = tail call float @llvm.fmuladd.f32(float %0, float %115, float %117), !dbg !127
  store float %118, float* %116, align 4, !dbg !128, !tbaa !32
  %119 = add nuw nsw i64 %107, 2, !dbg !118
  call void @llvm.dbg.value(metadata i64 %119, metadata !111, metadata !DIExpression()), !dbg !114
  %120 = icmp eq i64 %119, %7, !dbg !115
  br i1 %120, label %105, label %106, !dbg !117, !llvm.loop !133
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #6

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/floats.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cb7a52e48b6983b3ef3abca2875954b")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 7, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 1}
!11 = !{!"Debian clang version 14.0.6"}
!12 = distinct !DISubprogram(name: "float_dot", scope: !1, file: !1, line: 4, type: !13, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!13 = !DISubroutineType(types: !14)
!14 = !{!4, !15, !15, !17}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19, !20, !21, !22, !23}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !12, file: !1, line: 4, type: !15)
!20 = !DILocalVariable(name: "y", arg: 2, scope: !12, file: !1, line: 4, type: !15)
!21 = !DILocalVariable(name: "n", arg: 3, scope: !12, file: !1, line: 4, type: !17)
!22 = !DILocalVariable(name: "s", scope: !12, file: !1, line: 5, type: !4)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 6, type: !17)
!24 = distinct !DILexicalBlock(scope: !12, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 0, scope: !12)
!26 = !DILocation(line: 0, scope: !24)
!27 = !DILocation(line: 6, column: 21, scope: !28)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 6, column: 3, scope: !24)
!30 = !DILocation(line: 7, column: 10, scope: !31)
!31 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 31)
!32 = !{!33, !33, i64 0}
!33 = !{!"float", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 7, column: 17, scope: !31)
!37 = !DILocation(line: 7, column: 7, scope: !31)
!38 = !DILocation(line: 6, column: 27, scope: !28)
!39 = distinct !{!39, !40}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = !DILocation(line: 9, column: 3, scope: !12)
!42 = distinct !{!42, !29, !43, !44}
!43 = !DILocation(line: 8, column: 3, scope: !24)
!44 = !{!"llvm.loop.mustprogress"}
!45 = distinct !DISubprogram(name: "float_elements_double_sum", scope: !1, file: !1, line: 12, type: !46, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48)
!46 = !DISubroutineType(types: !47)
!47 = !{!3, !15, !17, !3}
!48 = !{!49, !50, !51, !52, !53}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !45, file: !1, line: 12, type: !15)
!50 = !DILocalVariable(name: "n", arg: 2, scope: !45, file: !1, line: 12, type: !17)
!51 = !DILocalVariable(name: "p", arg: 3, scope: !45, file: !1, line: 12, type: !3)
!52 = !DILocalVariable(name: "s", scope: !45, file: !1, line: 13, type: !3)
!53 = !DILocalVariable(name: "i", scope: !54, file: !1, line: 14, type: !17)
!54 = distinct !DILexicalBlock(scope: !45, file: !1, line: 14, column: 3)
!55 = !DILocation(line: 0, scope: !45)
!56 = !DILocation(line: 0, scope: !54)
!57 = !DILocation(line: 14, column: 21, scope: !58)
!58 = distinct !DILexicalBlock(scope: !54, file: !1, line: 14, column: 3)
!59 = !DILocation(line: 14, column: 3, scope: !54)
!60 = !DILocation(line: 15, column: 18, scope: !61)
!61 = distinct !DILexicalBlock(scope: !58, file: !1, line: 14, column: 31)
!62 = !DILocation(line: 15, column: 10, scope: !61)
!63 = !DILocation(line: 15, column: 23, scope: !61)
!64 = !DILocation(line: 15, column: 7, scope: !61)
!65 = !DILocation(line: 14, column: 27, scope: !58)
!66 = distinct !{!66, !40}
!67 = !DILocation(line: 17, column: 3, scope: !45)
!68 = distinct !{!68, !59, !69, !44}
!69 = !DILocation(line: 16, column: 3, scope: !54)
!70 = distinct !DISubprogram(name: "double_inside_float", scope: !1, file: !1, line: 20, type: !71, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !73)
!71 = !DISubroutineType(types: !72)
!72 = !{!4, !4, !4}
!73 = !{!74, !75, !76}
!74 = !DILocalVariable(name: "x", arg: 1, scope: !70, file: !1, line: 20, type: !4)
!75 = !DILocalVariable(name: "y", arg: 2, scope: !70, file: !1, line: 20, type: !4)
!76 = !DILocalVariable(name: "t", scope: !70, file: !1, line: 21, type: !3)
!77 = !DILocation(line: 0, scope: !70)
!78 = !DILocation(line: 21, column: 14, scope: !70)
!79 = !DILocation(line: 21, column: 26, scope: !70)
!80 = !DILocation(line: 21, column: 28, scope: !70)
!81 = !DILocation(line: 22, column: 20, scope: !70)
!82 = !DILocation(line: 22, column: 10, scope: !70)
!83 = !DILocation(line: 22, column: 25, scope: !70)
!84 = !DILocation(line: 22, column: 3, scope: !70)
!85 = distinct !DISubprogram(name: "float_libm", scope: !1, file: !1, line: 25, type: !86, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!4, !4}
!88 = !{!89}
!89 = !DILocalVariable(name: "x", arg: 1, scope: !85, file: !1, line: 25, type: !4)
!90 = !DILocation(line: 0, scope: !85)
!91 = !DILocation(line: 26, column: 10, scope: !85)
!92 = !DILocation(line: 26, column: 20, scope: !85)
!93 = !DILocation(line: 26, column: 30, scope: !85)
!94 = !DILocation(line: 26, column: 28, scope: !85)
!95 = !DILocation(line: 26, column: 41, scope: !85)
!96 = !DILocation(line: 26, column: 39, scope: !85)
!97 = !DILocation(line: 26, column: 57, scope: !85)
!98 = !DILocation(line: 26, column: 55, scope: !85)
!99 = !DILocation(line: 26, column: 67, scope: !85)
!100 = !DILocation(line: 26, column: 65, scope: !85)
!101 = !DILocation(line: 26, column: 3, scope: !85)
!102 = distinct !DISubprogram(name: "float_saxpy", scope: !1, file: !1, line: 29, type: !103, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !106)
!103 = !DISubroutineType(types: !104)
!104 = !{null, !4, !15, !105, !17}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!106 = !{!107, !108, !109, !110, !111}
!107 = !DILocalVariable(name: "a", arg: 1, scope: !102, file: !1, line: 29, type: !4)
!108 = !DILocalVariable(name: "x", arg: 2, scope: !102, file: !1, line: 29, type: !15)
!109 = !DILocalVariable(name: "y", arg: 3, scope: !102, file: !1, line: 29, type: !105)
!110 = !DILocalVariable(name: "n", arg: 4, scope: !102, file: !1, line: 29, type: !17)
!111 = !DILocalVariable(name: "i", scope: !112, file: !1, line: 30, type: !17)
!112 = distinct !DILexicalBlock(scope: !102, file: !1, line: 30, column: 3)
!113 = !DILocation(line: 0, scope: !102)
!114 = !DILocation(line: 0, scope: !112)
!115 = !DILocation(line: 30, column: 21, scope: !116)
!116 = distinct !DILexicalBlock(scope: !112, file: !1, line: 30, column: 3)
!117 = !DILocation(line: 30, column: 3, scope: !112)
!118 = !DILocation(line: 30, column: 27, scope: !116)
!119 = !DILocation(line: 31, column: 16, scope: !120)
!120 = distinct !DILexicalBlock(scope: !116, file: !1, line: 30, column: 31)
!121 = !{!122}
!122 = distinct !{!122, !123}
!123 = distinct !{!123, !"LVerDomain"}
!124 = !DILocation(line: 31, column: 23, scope: !120)
!125 = !{!126}
!126 = distinct !{!126, !123}
!127 = !DILocation(line: 31, column: 21, scope: !120)
!128 = !DILocation(line: 31, column: 10, scope: !120)
!129 = distinct !{!129, !117, !130, !44, !131}
!130 = !DILocation(line: 32, column: 3, scope: !112)
!131 = !{!"llvm.loop.isvectorized", i32 1}
!132 = !DILocation(line: 33, column: 1, scope: !102)
!133 = distinct !{!133, !117, !130, !44, !131}
