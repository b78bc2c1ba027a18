; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/floats.c -o ir/clang-16/O3-g/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local float @float_dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !19, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata ptr %1, metadata !20, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 %2, metadata !21, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata float 0.000000e+00, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 0, metadata !23, metadata !DIExpression()), !dbg !26
  %4 = icmp sgt i32 %2, 0, !dbg !27
  br i1 %4, label %5, label %28, !dbg !29

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !27
  %7 = and i64 %6, 3, !dbg !29
  %8 = icmp ult i32 %2, 4, !dbg !29
  br i1 %8, label %11, label %9, !dbg !29

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967292, !dbg !29
  br label %30, !dbg !29

11:                                               ; preds = %30, %5
  %12 = phi float [ undef, %5 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %57, %30 ]
  %14 = phi float [ 0.000000e+00, %5 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0, !dbg !29
  br i1 %15, label %28, label %16, !dbg !29

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi float [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %18, metadata !22, metadata !DIExpression()), !dbg !25
  %20 = getelementptr inbounds float, ptr %0, i64 %17, !dbg !30
  %21 = load float, ptr %20, align 4, !dbg !30, !tbaa !32
  %22 = getelementptr inbounds float, ptr %1, i64 %17, !dbg !36
  %23 = load float, ptr %22, align 4, !dbg !36, !tbaa !32
  %24 = tail call float @llvm.fmuladd.f32(float %21, float %23, float %18), !dbg !37
  call void @llvm.dbg.value(metadata float %24, metadata !22, metadata !DIExpression()), !dbg !25
  %25 = add nuw nsw i64 %17, 1, !dbg !38
  call void @llvm.dbg.value(metadata i64 %25, metadata !23, metadata !DIExpression()), !dbg !26
  %26 = add i64 %19, 1, !dbg !29
  %27 = icmp eq i64 %26, %7, !dbg !29
  br i1 %27, label %28, label %16, !dbg !29, !llvm.loop !39

28:                                               ; preds = %11, %16, %3
  %29 = phi float [ 0.000000e+00, %3 ], [ %12, %11 ], [ %24, %16 ], !dbg !25
  ret float %29, !dbg !41

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi float [ 0.000000e+00, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
  call void @llvm.dbg.value(metadata i64 %31, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %32, metadata !22, metadata !DIExpression()), !dbg !25
  %34 = getelementptr inbounds float, ptr %0, i64 %31, !dbg !30
  %35 = load float, ptr %34, align 4, !dbg !30, !tbaa !32
  %36 = getelementptr inbounds float, ptr %1, i64 %31, !dbg !36
  %37 = load float, ptr %36, align 4, !dbg !36, !tbaa !32
  %38 = tail call float @llvm.fmuladd.f32(float %35, float %37, float %32), !dbg !37
  call void @llvm.dbg.value(metadata float %38, metadata !22, metadata !DIExpression()), !dbg !25
  %39 = or i64 %31, 1, !dbg !38
  call void @llvm.dbg.value(metadata i64 %39, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %39, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %38, metadata !22, metadata !DIExpression()), !dbg !25
  %40 = getelementptr inbounds float, ptr %0, i64 %39, !dbg !30
  %41 = load float, ptr %40, align 4, !dbg !30, !tbaa !32
  %42 = getelementptr inbounds float, ptr %1, i64 %39, !dbg !36
  %43 = load float, ptr %42, align 4, !dbg !36, !tbaa !32
  %44 = tail call float @llvm.fmuladd.f32(float %41, float %43, float %38), !dbg !37
  call void @llvm.dbg.value(metadata float %44, metadata !22, metadata !DIExpression()), !dbg !25
  %45 = or i64 %31, 2, !dbg !38
  call void @llvm.dbg.value(metadata i64 %45, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %45, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %44, metadata !22, metadata !DIExpression()), !dbg !25
  %46 = getelementptr inbounds float, ptr %0, i64 %45, !dbg !30
  %47 = load float, ptr %46, align 4, !dbg !30, !tbaa !32
  %48 = getelementptr inbounds float, ptr %1, i64 %45, !dbg !36
  %49 = load float, ptr %48, align 4, !dbg !36, !tbaa !32
  %50 = tail call float @llvm.fmuladd.f32(float %47, float %49, float %44), !dbg !37
  call void @llvm.dbg.value(metadata float %50, metadata !22, metadata !DIExpression()), !dbg !25
  %51 = or i64 %31, 3, !dbg !38
  call void @llvm.dbg.value(metadata i64 %51, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %51, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %50, metadata !22, metadata !DIExpression()), !dbg !25
  %52 = getelementptr inbounds float, ptr %0, i64 %51, !dbg !30
  %53 = load float, ptr %52, align 4, !dbg !30, !tbaa !32
  %54 = getelementptr inbounds float, ptr %1, i64 %51, !dbg !36
  %55 = load float, ptr %54, align 4, !dbg !36, !tbaa !32
  %56 = tail call float @llvm.fmuladd.f32(float %53, float %55, float %50), !dbg !37
  call void @llvm.dbg.value(metadata float %56, metadata !22, metadata !DIExpression()), !dbg !25
  %57 = add nuw nsw i64 %31, 4, !dbg !38
  call void @llvm.dbg.value(metadata i64 %57, metadata !23, metadata !DIExpression()), !dbg !26
  %58 = add i64 %33, 4, !dbg !29
  %59 = icmp eq i64 %58, %10, !dbg !29
  br i1 %59, label %11, label %30, !dbg !29, !llvm.loop !42
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @float_elements_double_sum(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !45 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !49, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata i32 %1, metadata !50, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata double %2, metadata !51, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !52, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata i32 0, metadata !53, metadata !DIExpression()), !dbg !56
  %4 = icmp sgt i32 %1, 0, !dbg !57
  br i1 %4, label %5, label %28, !dbg !59

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !57
  %7 = and i64 %6, 3, !dbg !59
  %8 = icmp ult i32 %1, 4, !dbg !59
  br i1 %8, label %11, label %9, !dbg !59

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967292, !dbg !59
  br label %30, !dbg !59

11:                                               ; preds = %30, %5
  %12 = phi double [ undef, %5 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %57, %30 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0, !dbg !59
  br i1 %15, label %28, label %16, !dbg !59

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi double [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %18, metadata !52, metadata !DIExpression()), !dbg !55
  %20 = getelementptr inbounds float, ptr %0, i64 %17, !dbg !60
  %21 = load float, ptr %20, align 4, !dbg !60, !tbaa !32
  %22 = fpext float %21 to double, !dbg !62
  %23 = fmul double %22, %22, !dbg !63
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %2, double %18), !dbg !64
  call void @llvm.dbg.value(metadata double %24, metadata !52, metadata !DIExpression()), !dbg !55
  %25 = add nuw nsw i64 %17, 1, !dbg !65
  call void @llvm.dbg.value(metadata i64 %25, metadata !53, metadata !DIExpression()), !dbg !56
  %26 = add i64 %19, 1, !dbg !59
  %27 = icmp eq i64 %26, %7, !dbg !59
  br i1 %27, label %28, label %16, !dbg !59, !llvm.loop !66

28:                                               ; preds = %11, %16, %3
  %29 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %24, %16 ], !dbg !55
  ret double %29, !dbg !67

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi double [ 0.000000e+00, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
  call void @llvm.dbg.value(metadata i64 %31, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %32, metadata !52, metadata !DIExpression()), !dbg !55
  %34 = getelementptr inbounds float, ptr %0, i64 %31, !dbg !60
  %35 = load float, ptr %34, align 4, !dbg !60, !tbaa !32
  %36 = fpext float %35 to double, !dbg !62
  %37 = fmul double %36, %36, !dbg !63
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %2, double %32), !dbg !64
  call void @llvm.dbg.value(metadata double %38, metadata !52, metadata !DIExpression()), !dbg !55
  %39 = or i64 %31, 1, !dbg !65
  call void @llvm.dbg.value(metadata i64 %39, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata i64 %39, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %38, metadata !52, metadata !DIExpression()), !dbg !55
  %40 = getelementptr inbounds float, ptr %0, i64 %39, !dbg !60
  %41 = load float, ptr %40, align 4, !dbg !60, !tbaa !32
  %42 = fpext float %41 to double, !dbg !62
  %43 = fmul double %42, %42, !dbg !63
  %44 = tail call double @llvm.fmuladd.f64(double %43, double %2, double %38), !dbg !64
  call void @llvm.dbg.value(metadata double %44, metadata !52, metadata !DIExpression()), !dbg !55
  %45 = or i64 %31, 2, !dbg !65
  call void @llvm.dbg.value(metadata i64 %45, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata i64 %45, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %44, metadata !52, metadata !DIExpression()), !dbg !55
  %46 = getelementptr inbounds float, ptr %0, i64 %45, !dbg !60
  %47 = load float, ptr %46, align 4, !dbg !60, !tbaa !32
  %48 = fpext float %47 to double, !dbg !62
  %49 = fmul double %48, %48, !dbg !63
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %2, double %44), !dbg !64
  call void @llvm.dbg.value(metadata double %50, metadata !52, metadata !DIExpression()), !dbg !55
  %51 = or i64 %31, 3, !dbg !65
  call void @llvm.dbg.value(metadata i64 %51, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata i64 %51, metadata !53, metadata !DIExpression()), !dbg !56
  call void @llvm.dbg.value(metadata double %50, metadata !52, metadata !DIExpression()), !dbg !55
  %52 = getelementptr inbounds float, ptr %0, i64 %51, !dbg !60
  %53 = load float, ptr %52, align 4, !dbg !60, !tbaa !32
  %54 = fpext float %53 to double, !dbg !62
  %55 = fmul double %54, %54, !dbg !63
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %2, double %50), !dbg !64
  call void @llvm.dbg.value(metadata double %56, metadata !52, metadata !DIExpression()), !dbg !55
  %57 = add nuw nsw i64 %31, 4, !dbg !65
  call void @llvm.dbg.value(metadata i64 %57, metadata !53, metadata !DIExpression()), !dbg !56
  %58 = add i64 %33, 4, !dbg !59
  %59 = icmp eq i64 %58, %10, !dbg !59
  br i1 %59, label %11, label %30, !dbg !59, !llvm.loop !68
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
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

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
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

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !102 float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !105 float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !106 float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !107 float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !108 float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !109 float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @float_saxpy(float noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !110 {
  call void @llvm.dbg.value(metadata float %0, metadata !115, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata ptr %1, metadata !116, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata ptr %2, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i32 %3, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i32 0, metadata !119, metadata !DIExpression()), !dbg !122
  %5 = icmp sgt i32 %3, 0, !dbg !123
  br i1 %5, label %6, label %54, !dbg !125

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !123
  %8 = icmp ult i32 %3, 8, !dbg !125
  br i1 %8, label %38, label %9, !dbg !125

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 2, !dbg !125
  %11 = getelementptr i8, ptr %2, i64 %10, !dbg !125
  %12 = getelementptr i8, ptr %1, i64 %10, !dbg !125
  %13 = icmp ugt ptr %12, %2, !dbg !125
  %14 = icmp ugt ptr %11, %1, !dbg !125
  %15 = and i1 %13, %14, !dbg !125
  br i1 %15, label %38, label %16, !dbg !125

16:                                               ; preds = %9
  %17 = and i64 %7, 4294967288, !dbg !125
  %18 = insertelement <4 x float> poison, float %0, i64 0, !dbg !125
  %19 = shufflevector <4 x float> %18, <4 x float> poison, <4 x i32> zeroinitializer, !dbg !125
  %20 = insertelement <4 x float> poison, float %0, i64 0, !dbg !125
  %21 = shufflevector <4 x float> %20, <4 x float> poison, <4 x i32> zeroinitializer, !dbg !125
  br label %22, !dbg !125

22:                                               ; preds = %22, %16
  %23 = phi i64 [ 0, %16 ], [ %34, %22 ], !dbg !126
  %24 = getelementptr inbounds float, ptr %1, i64 %23, !dbg !127
  %25 = load <4 x float>, ptr %24, align 4, !dbg !127, !tbaa !32, !alias.scope !129
  %26 = getelementptr inbounds float, ptr %24, i64 4, !dbg !127
  %27 = load <4 x float>, ptr %26, align 4, !dbg !127, !tbaa !32, !alias.scope !129
  %28 = getelementptr inbounds float, ptr %2, i64 %23, !dbg !132
  %29 = load <4 x float>, ptr %28, align 4, !dbg !132, !tbaa !32, !alias.scope !133, !noalias !129
  %30 = getelementptr inbounds float, ptr %28, i64 4, !dbg !132
  %31 = load <4 x float>, ptr %30, align 4, !dbg !132, !tbaa !32, !alias.scope !133, !noalias !129
  %32 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %25, <4 x float> %29), !dbg !135
  %33 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %21, <4 x float> %27, <4 x float> %31), !dbg !135
  store <4 x float> %32, ptr %28, align 4, !dbg !136, !tbaa !32, !alias.scope !133, !noalias !129
  store <4 x float> %33, ptr %30, align 4, !dbg !136, !tbaa !32, !alias.scope !133, !noalias !129
  %34 = add nuw i64 %23, 8, !dbg !126
  %35 = icmp eq i64 %34, %17, !dbg !126
  br i1 %35, label %36, label %22, !dbg !126, !llvm.loop !137

36:                                               ; preds = %22
  %37 = icmp eq i64 %17, %7, !dbg !125
  br i1 %37, label %54, label %38, !dbg !125

38:                                               ; preds = %9, %6, %36
  %39 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %36 ]
  %40 = xor i64 %39, -1, !dbg !125
  %41 = and i64 %7, 1, !dbg !125
  %42 = icmp eq i64 %41, 0, !dbg !125
  br i1 %42, label %50, label %43, !dbg !125

43:                                               ; preds = %38
  call void @llvm.dbg.value(metadata i64 poison, metadata !119, metadata !DIExpression()), !dbg !122
  %44 = getelementptr inbounds float, ptr %1, i64 %39, !dbg !127
  %45 = load float, ptr %44, align 4, !dbg !127, !tbaa !32
  %46 = getelementptr inbounds float, ptr %2, i64 %39, !dbg !132
  %47 = load float, ptr %46, align 4, !dbg !132, !tbaa !32
  %48 = tail call float @llvm.fmuladd.f32(float %0, float %45, float %47), !dbg !135
  store float %48, ptr %46, align 4, !dbg !136, !tbaa !32
  %49 = or i64 %39, 1, !dbg !126
  call void @llvm.dbg.value(metadata i64 %49, metadata !119, metadata !DIExpression()), !dbg !122
  br label %50, !dbg !125

50:                                               ; preds = %43, %38
  %51 = phi i64 [ %39, %38 ], [ %49, %43 ]
  %52 = sub nsw i64 0, %7, !dbg !125
  %53 = icmp eq i64 %40, %52, !dbg !125
  br i1 %53, label %54, label %55, !dbg !125

54:                                               ; preds = %50, %55, %36, %4
  ret void, !dbg !141

55:                                               ; preds = %50, %55
  %56 = phi i64 [ %68, %55 ], [ %51, %50 ]
  call void @llvm.dbg.value(metadata i64 %56, metadata !119, metadata !DIExpression()), !dbg !122
  %57 = getelementptr inbounds float, ptr %1, i64 %56, !dbg !127
  %58 = load float, ptr %57, align 4, !dbg !127, !tbaa !32
  %59 = getelementptr inbounds float, ptr %2, i64 %56, !dbg !132
  %60 = load float, ptr %59, align 4, !dbg !132, !tbaa !32
  %61 = tail call float @llvm.fmuladd.f32(float %0, float %58, float %60), !dbg !135
  store float %61, ptr %59, align 4, !dbg !136, !tbaa !32
  %62 = add nuw nsw i64 %56, 1, !dbg !126
  call void @llvm.dbg.value(metadata i64 %62, metadata !119, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata i64 %62, metadata !119, metadata !DIExpression()), !dbg !122
  %63 = getelementptr inbounds float, ptr %1, i64 %62, !dbg !127
  %64 = load float, ptr %63, align 4, !dbg !127, !tbaa !32
  %65 = getelementptr inbounds float, ptr %2, i64 %62, !dbg !132
  %66 = load float, ptr %65, align 4, !dbg !132, !tbaa !32
  %67 = tail call float @llvm.fmuladd.f32(float %0, float %64, float %66), !dbg !135
  store float %67, ptr %65, align 4, !dbg !136, !tbaa !32
  %68 = add nuw nsw i64 %56, 2, !dbg !126
  call void @llvm.dbg.value(metadata i64 %68, metadata !119, metadata !DIExpression()), !dbg !122
  %69 = icmp eq i64 %68, %7, !dbg !123
  br i1 %69, label %54, label %55, !dbg !125, !llvm.loop !142
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #6

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/floats.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cb7a52e48b6983b3ef3abca2875954b")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!102 = !DISubprogram(name: "sinf", scope: !103, file: !103, line: 64, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !104)
!103 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!104 = !{}
!105 = !DISubprogram(name: "expf", scope: !103, file: !103, line: 95, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !104)
!106 = !DISubprogram(name: "sqrtf", scope: !103, file: !103, line: 143, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !104)
!107 = !DISubprogram(name: "powf", scope: !103, file: !103, line: 140, type: !71, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !104)
!108 = !DISubprogram(name: "logf", scope: !103, file: !103, line: 104, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !104)
!109 = !DISubprogram(name: "tanhf", scope: !103, file: !103, line: 75, type: !86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !104)
!110 = distinct !DISubprogram(name: "float_saxpy", scope: !1, file: !1, line: 29, type: !111, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !4, !15, !113, !17}
!113 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!114 = !{!115, !116, !117, !118, !119}
!115 = !DILocalVariable(name: "a", arg: 1, scope: !110, file: !1, line: 29, type: !4)
!116 = !DILocalVariable(name: "x", arg: 2, scope: !110, file: !1, line: 29, type: !15)
!117 = !DILocalVariable(name: "y", arg: 3, scope: !110, file: !1, line: 29, type: !113)
!118 = !DILocalVariable(name: "n", arg: 4, scope: !110, file: !1, line: 29, type: !17)
!119 = !DILocalVariable(name: "i", scope: !120, file: !1, line: 30, type: !17)
!120 = distinct !DILexicalBlock(scope: !110, file: !1, line: 30, column: 3)
!121 = !DILocation(line: 0, scope: !110)
!122 = !DILocation(line: 0, scope: !120)
!123 = !DILocation(line: 30, column: 21, scope: !124)
!124 = distinct !DILexicalBlock(scope: !120, file: !1, line: 30, column: 3)
!125 = !DILocation(line: 30, column: 3, scope: !120)
!126 = !DILocation(line: 30, column: 27, scope: !124)
!127 = !DILocation(line: 31, column: 16, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !1, line: 30, column: 31)
!129 = !{!130}
!130 = distinct !{!130, !131}
!131 = distinct !{!131, !"LVerDomain"}
!132 = !DILocation(line: 31, column: 23, scope: !128)
!133 = !{!134}
!134 = distinct !{!134, !131}
!135 = !DILocation(line: 31, column: 21, scope: !128)
!136 = !DILocation(line: 31, column: 10, scope: !128)
!137 = distinct !{!137, !125, !138, !44, !139, !140}
!138 = !DILocation(line: 32, column: 3, scope: !120)
!139 = !{!"llvm.loop.isvectorized", i32 1}
!140 = !{!"llvm.loop.unroll.runtime.disable"}
!141 = !DILocation(line: 33, column: 1, scope: !110)
!142 = distinct !{!142, !125, !138, !44, !139}
