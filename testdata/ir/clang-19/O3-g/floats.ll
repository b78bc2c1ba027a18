; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/floats.c -o ir/clang-19/O3-g/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @float_dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(ptr %0, !20, !DIExpression(), !26)
    #dbg_value(ptr %1, !21, !DIExpression(), !26)
    #dbg_value(i32 %2, !22, !DIExpression(), !26)
    #dbg_value(float 0.000000e+00, !23, !DIExpression(), !26)
    #dbg_value(i32 0, !24, !DIExpression(), !27)
  %4 = icmp sgt i32 %2, 0, !dbg !28
  br i1 %4, label %5, label %28, !dbg !30

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !28
  %7 = and i64 %6, 3, !dbg !30
  %8 = icmp ult i32 %2, 4, !dbg !30
  br i1 %8, label %11, label %9, !dbg !30

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !30
  br label %30, !dbg !30

11:                                               ; preds = %30, %5
  %12 = phi float [ poison, %5 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %57, %30 ]
  %14 = phi float [ 0.000000e+00, %5 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0, !dbg !30
  br i1 %15, label %28, label %16, !dbg !30

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi float [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
    #dbg_value(i64 %17, !24, !DIExpression(), !27)
    #dbg_value(float %18, !23, !DIExpression(), !26)
  %20 = getelementptr inbounds float, ptr %0, i64 %17, !dbg !31
  %21 = load float, ptr %20, align 4, !dbg !31, !tbaa !33
  %22 = getelementptr inbounds float, ptr %1, i64 %17, !dbg !37
  %23 = load float, ptr %22, align 4, !dbg !37, !tbaa !33
  %24 = tail call float @llvm.fmuladd.f32(float %21, float %23, float %18), !dbg !38
    #dbg_value(float %24, !23, !DIExpression(), !26)
  %25 = add nuw nsw i64 %17, 1, !dbg !39
    #dbg_value(i64 %25, !24, !DIExpression(), !27)
  %26 = add i64 %19, 1, !dbg !30
  %27 = icmp eq i64 %26, %7, !dbg !30
  br i1 %27, label %28, label %16, !dbg !30, !llvm.loop !40

28:                                               ; preds = %11, %16, %3
  %29 = phi float [ 0.000000e+00, %3 ], [ %12, %11 ], [ %24, %16 ], !dbg !26
  ret float %29, !dbg !42

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi float [ 0.000000e+00, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
    #dbg_value(i64 %31, !24, !DIExpression(), !27)
    #dbg_value(float %32, !23, !DIExpression(), !26)
  %34 = getelementptr inbounds float, ptr %0, i64 %31, !dbg !31
  %35 = load float, ptr %34, align 4, !dbg !31, !tbaa !33
  %36 = getelementptr inbounds float, ptr %1, i64 %31, !dbg !37
  %37 = load float, ptr %36, align 4, !dbg !37, !tbaa !33
  %38 = tail call float @llvm.fmuladd.f32(float %35, float %37, float %32), !dbg !38
    #dbg_value(float %38, !23, !DIExpression(), !26)
  %39 = or disjoint i64 %31, 1, !dbg !39
    #dbg_value(i64 %39, !24, !DIExpression(), !27)
  %40 = getelementptr inbounds float, ptr %0, i64 %39, !dbg !31
  %41 = load float, ptr %40, align 4, !dbg !31, !tbaa !33
  %42 = getelementptr inbounds float, ptr %1, i64 %39, !dbg !37
  %43 = load float, ptr %42, align 4, !dbg !37, !tbaa !33
  %44 = tail call float @llvm.fmuladd.f32(float %41, float %43, float %38), !dbg !38
    #dbg_value(float %44, !23, !DIExpression(), !26)
  %45 = or disjoint i64 %31, 2, !dbg !39
    #dbg_value(i64 %45, !24, !DIExpression(), !27)
  %46 = getelementptr inbounds float, ptr %0, i64 %45, !dbg !31
  %47 = load float, ptr %46, align 4, !dbg !31, !tbaa !33
  %48 = getelementptr inbounds float, ptr %1, i64 %45, !dbg !37
  %49 = load float, ptr %48, align 4, !dbg !37, !tbaa !33
  %50 = tail call float @llvm.fmuladd.f32(float %47, float %49, float %44), !dbg !38
    #dbg_value(float %50, !23, !DIExpression(), !26)
  %51 = or disjoint i64 %31, 3, !dbg !39
    #dbg_value(i64 %51, !24, !DIExpression(), !27)
  %52 = getelementptr inbounds float, ptr %0, i64 %51, !dbg !31
  %53 = load float, ptr %52, align 4, !dbg !31, !tbaa !33
  %54 = getelementptr inbounds float, ptr %1, i64 %51, !dbg !37
  %55 = load float, ptr %54, align 4, !dbg !37, !tbaa !33
  %56 = tail call float @llvm.fmuladd.f32(float %53, float %55, float %50), !dbg !38
    #dbg_value(float %56, !23, !DIExpression(), !26)
  %57 = add nuw nsw i64 %31, 4, !dbg !39
    #dbg_value(i64 %57, !24, !DIExpression(), !27)
  %58 = add i64 %33, 4, !dbg !30
  %59 = icmp eq i64 %58, %10, !dbg !30
  br i1 %59, label %11, label %30, !dbg !30, !llvm.loop !43
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @float_elements_double_sum(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !46 {
    #dbg_value(ptr %0, !50, !DIExpression(), !56)
    #dbg_value(i32 %1, !51, !DIExpression(), !56)
    #dbg_value(double %2, !52, !DIExpression(), !56)
    #dbg_value(double 0.000000e+00, !53, !DIExpression(), !56)
    #dbg_value(i32 0, !54, !DIExpression(), !57)
  %4 = icmp sgt i32 %1, 0, !dbg !58
  br i1 %4, label %5, label %28, !dbg !60

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !58
  %7 = and i64 %6, 3, !dbg !60
  %8 = icmp ult i32 %1, 4, !dbg !60
  br i1 %8, label %11, label %9, !dbg !60

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !60
  br label %30, !dbg !60

11:                                               ; preds = %30, %5
  %12 = phi double [ poison, %5 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %57, %30 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0, !dbg !60
  br i1 %15, label %28, label %16, !dbg !60

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi double [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
    #dbg_value(i64 %17, !54, !DIExpression(), !57)
    #dbg_value(double %18, !53, !DIExpression(), !56)
  %20 = getelementptr inbounds float, ptr %0, i64 %17, !dbg !61
  %21 = load float, ptr %20, align 4, !dbg !61, !tbaa !33
  %22 = fpext float %21 to double, !dbg !63
  %23 = fmul double %22, %22, !dbg !64
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %2, double %18), !dbg !65
    #dbg_value(double %24, !53, !DIExpression(), !56)
  %25 = add nuw nsw i64 %17, 1, !dbg !66
    #dbg_value(i64 %25, !54, !DIExpression(), !57)
  %26 = add i64 %19, 1, !dbg !60
  %27 = icmp eq i64 %26, %7, !dbg !60
  br i1 %27, label %28, label %16, !dbg !60, !llvm.loop !67

28:                                               ; preds = %11, %16, %3
  %29 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %24, %16 ], !dbg !56
  ret double %29, !dbg !68

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi double [ 0.000000e+00, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
    #dbg_value(i64 %31, !54, !DIExpression(), !57)
    #dbg_value(double %32, !53, !DIExpression(), !56)
  %34 = getelementptr inbounds float, ptr %0, i64 %31, !dbg !61
  %35 = load float, ptr %34, align 4, !dbg !61, !tbaa !33
  %36 = fpext float %35 to double, !dbg !63
  %37 = fmul double %36, %36, !dbg !64
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %2, double %32), !dbg !65
    #dbg_value(double %38, !53, !DIExpression(), !56)
  %39 = or disjoint i64 %31, 1, !dbg !66
    #dbg_value(i64 %39, !54, !DIExpression(), !57)
  %40 = getelementptr inbounds float, ptr %0, i64 %39, !dbg !61
  %41 = load float, ptr %40, align 4, !dbg !61, !tbaa !33
  %42 = fpext float %41 to double, !dbg !63
  %43 = fmul double %42, %42, !dbg !64
  %44 = tail call double @llvm.fmuladd.f64(double %43, double %2, double %38), !dbg !65
    #dbg_value(double %44, !53, !DIExpression(), !56)
  %45 = or disjoint i64 %31, 2, !dbg !66
    #dbg_value(i64 %45, !54, !DIExpression(), !57)
  %46 = getelementptr inbounds float, ptr %0, i64 %45, !dbg !61
  %47 = load float, ptr %46, align 4, !dbg !61, !tbaa !33
  %48 = fpext float %47 to double, !dbg !63
  %49 = fmul double %48, %48, !dbg !64
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %2, double %44), !dbg !65
    #dbg_value(double %50, !53, !DIExpression(), !56)
  %51 = or disjoint i64 %31, 3, !dbg !66
    #dbg_value(i64 %51, !54, !DIExpression(), !57)
  %52 = getelementptr inbounds float, ptr %0, i64 %51, !dbg !61
  %53 = load float, ptr %52, align 4, !dbg !61, !tbaa !33
  %54 = fpext float %53 to double, !dbg !63
  %55 = fmul double %54, %54, !dbg !64
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %2, double %50), !dbg !65
    #dbg_value(double %56, !53, !DIExpression(), !56)
  %57 = add nuw nsw i64 %31, 4, !dbg !66
    #dbg_value(i64 %57, !54, !DIExpression(), !57)
  %58 = add i64 %33, 4, !dbg !60
  %59 = icmp eq i64 %58, %10, !dbg !60
  br i1 %59, label %11, label %30, !dbg !60, !llvm.loop !69
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 !dbg !71 {
    #dbg_value(float %0, !75, !DIExpression(), !78)
    #dbg_value(float %1, !76, !DIExpression(), !78)
  %3 = fpext float %0 to double, !dbg !79
  %4 = fpext float %1 to double, !dbg !80
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00), !dbg !81
    #dbg_value(double %5, !77, !DIExpression(), !78)
  %6 = fmul double %5, %5, !dbg !82
  %7 = fptrunc double %6 to float, !dbg !83
  %8 = fsub float %7, %1, !dbg !84
  ret float %8, !dbg !85
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local float @float_libm(float noundef %0) local_unnamed_addr #3 !dbg !86 {
    #dbg_value(float %0, !90, !DIExpression(), !91)
  %2 = tail call float @sinf(float noundef %0) #7, !dbg !92
  %3 = tail call float @expf(float noundef %0) #7, !dbg !93, !tbaa !94
  %4 = tail call float @sqrtf(float noundef %0) #7, !dbg !96
  %5 = tail call float @llvm.fmuladd.f32(float %2, float %3, float %4), !dbg !97
  %6 = tail call float @powf(float noundef %0, float noundef 1.500000e+00) #7, !dbg !98
  %7 = fadd float %5, %6, !dbg !99
  %8 = tail call float @logf(float noundef %0) #7, !dbg !100
  %9 = fsub float %7, %8, !dbg !101
  %10 = tail call float @tanhf(float noundef %0) #7, !dbg !102
  %11 = fadd float %9, %10, !dbg !103
  ret float %11, !dbg !104
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !105 float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !107 float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !108 float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !109 float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !110 float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !111 float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @float_saxpy(float noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !112 {
    #dbg_value(float %0, !117, !DIExpression(), !123)
    #dbg_value(ptr %1, !118, !DIExpression(), !123)
    #dbg_value(ptr %2, !119, !DIExpression(), !123)
    #dbg_value(i32 %3, !120, !DIExpression(), !123)
    #dbg_value(i32 0, !121, !DIExpression(), !124)
  %5 = icmp sgt i32 %3, 0, !dbg !125
  br i1 %5, label %6, label %51, !dbg !127

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !125
  %8 = icmp ult i32 %3, 8, !dbg !127
  br i1 %8, label %9, label %24, !dbg !127

9:                                                ; preds = %49, %24, %6
  %10 = phi i64 [ 0, %24 ], [ 0, %6 ], [ %32, %49 ]
  %11 = and i64 %7, 1, !dbg !127
  %12 = icmp eq i64 %11, 0, !dbg !127
  br i1 %12, label %20, label %13, !dbg !127

13:                                               ; preds = %9
    #dbg_value(i64 poison, !121, !DIExpression(), !124)
  %14 = getelementptr inbounds float, ptr %1, i64 %10, !dbg !128
  %15 = load float, ptr %14, align 4, !dbg !128, !tbaa !33
  %16 = getelementptr inbounds float, ptr %2, i64 %10, !dbg !130
  %17 = load float, ptr %16, align 4, !dbg !130, !tbaa !33
  %18 = tail call float @llvm.fmuladd.f32(float %0, float %15, float %17), !dbg !131
  store float %18, ptr %16, align 4, !dbg !132, !tbaa !33
  %19 = or disjoint i64 %10, 1, !dbg !133
    #dbg_value(i64 %19, !121, !DIExpression(), !124)
  br label %20, !dbg !127

20:                                               ; preds = %13, %9
  %21 = phi i64 [ %10, %9 ], [ %19, %13 ]
  %22 = add nsw i64 %7, -1, !dbg !127
  %23 = icmp eq i64 %10, %22, !dbg !127
  br i1 %23, label %51, label %52, !dbg !127

24:                                               ; preds = %6
  %25 = shl nuw nsw i64 %7, 2, !dbg !127
  %26 = getelementptr i8, ptr %2, i64 %25, !dbg !127
  %27 = getelementptr i8, ptr %1, i64 %25, !dbg !127
  %28 = icmp ugt ptr %27, %2, !dbg !127
  %29 = icmp ugt ptr %26, %1, !dbg !127
  %30 = and i1 %28, %29, !dbg !127
  br i1 %30, label %9, label %31, !dbg !127

31:                                               ; preds = %24
  %32 = and i64 %7, 2147483640, !dbg !127
  %33 = insertelement <4 x float> poison, float %0, i64 0, !dbg !127
  %34 = shufflevector <4 x float> %33, <4 x float> poison, <4 x i32> zeroinitializer, !dbg !127
  br label %35, !dbg !127

35:                                               ; preds = %35, %31
  %36 = phi i64 [ 0, %31 ], [ %47, %35 ], !dbg !133
  %37 = getelementptr inbounds float, ptr %1, i64 %36, !dbg !128
  %38 = getelementptr inbounds i8, ptr %37, i64 16, !dbg !128
  %39 = load <4 x float>, ptr %37, align 4, !dbg !128, !tbaa !33, !alias.scope !134
  %40 = load <4 x float>, ptr %38, align 4, !dbg !128, !tbaa !33, !alias.scope !134
  %41 = getelementptr inbounds float, ptr %2, i64 %36, !dbg !130
  %42 = getelementptr inbounds i8, ptr %41, i64 16, !dbg !130
  %43 = load <4 x float>, ptr %41, align 4, !dbg !130, !tbaa !33, !alias.scope !137, !noalias !134
  %44 = load <4 x float>, ptr %42, align 4, !dbg !130, !tbaa !33, !alias.scope !137, !noalias !134
  %45 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %34, <4 x float> %39, <4 x float> %43), !dbg !131
  %46 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %34, <4 x float> %40, <4 x float> %44), !dbg !131
  store <4 x float> %45, ptr %41, align 4, !dbg !132, !tbaa !33, !alias.scope !137, !noalias !134
  store <4 x float> %46, ptr %42, align 4, !dbg !132, !tbaa !33, !alias.scope !137, !noalias !134
  %47 = add nuw i64 %36, 8, !dbg !133
  %48 = icmp eq i64 %47, %32, !dbg !133
  br i1 %48, label %49, label %35, !dbg !133, !llvm.loop !139

49:                                               ; preds = %35
  %50 = icmp eq i64 %32, %7, !dbg !127
  br i1 %50, label %51, label %9, !dbg !127

51:                                               ; preds = %20, %52, %49, %4
  ret void, !dbg !143

52:                                               ; preds = %20, %52
  %53 = phi i64 [ %65, %52 ], [ %21, %20 ]
    #dbg_value(i64 %53, !121, !DIExpression(), !124)
  %54 = getelementptr inbounds float, ptr %1, i64 %53, !dbg !128
  %55 = load float, ptr %54, align 4, !dbg !128, !tbaa !33
  %56 = getelementptr inbounds float, ptr %2, i64 %53, !dbg !130
  %57 = load float, ptr %56, align 4, !dbg !130, !tbaa !33
  %58 = tail call float @llvm.fmuladd.f32(float %0, float %55, float %57), !dbg !131
  store float %58, ptr %56, align 4, !dbg !132, !tbaa !33
  %59 = add nuw nsw i64 %53, 1, !dbg !133
    #dbg_value(i64 %59, !121, !DIExpression(), !124)
  %60 = getelementptr inbounds float, ptr %1, i64 %59, !dbg !128
  %61 = load float, ptr %60, align 4, !dbg !128, !tbaa !33
  %62 = getelementptr inbounds float, ptr %2, i64 %59, !dbg !130
  %63 = load float, ptr %62, align 4, !dbg !130, !tbaa !33
  %64 = tail call float @llvm.fmuladd.f32(float %0, float %61, float %63), !dbg !131
  store float %64, ptr %62, align 4, !dbg !132, !tbaa !33
  %65 = add nuw nsw i64 %53, 2, !dbg !133
    #dbg_value(i64 %65, !121, !DIExpression(), !124)
  %66 = icmp eq i64 %65, %7, !dbg !125
  br i1 %66, label %51, label %52, !dbg !127, !llvm.loop !144
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "float_dot", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19)
!14 = !DISubroutineType(types: !15)
!15 = !{!4, !16, !16, !18}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !23, !24}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !16)
!21 = !DILocalVariable(name: "y", arg: 2, scope: !13, file: !1, line: 4, type: !16)
!22 = !DILocalVariable(name: "n", arg: 3, scope: !13, file: !1, line: 4, type: !18)
!23 = !DILocalVariable(name: "s", scope: !13, file: !1, line: 5, type: !4)
!24 = !DILocalVariable(name: "i", scope: !25, file: !1, line: 6, type: !18)
!25 = distinct !DILexicalBlock(scope: !13, file: !1, line: 6, column: 3)
!26 = !DILocation(line: 0, scope: !13)
!27 = !DILocation(line: 0, scope: !25)
!28 = !DILocation(line: 6, column: 21, scope: !29)
!29 = distinct !DILexicalBlock(scope: !25, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 6, column: 3, scope: !25)
!31 = !DILocation(line: 7, column: 10, scope: !32)
!32 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 31)
!33 = !{!34, !34, i64 0}
!34 = !{!"float", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 7, column: 17, scope: !32)
!38 = !DILocation(line: 7, column: 7, scope: !32)
!39 = !DILocation(line: 6, column: 27, scope: !29)
!40 = distinct !{!40, !41}
!41 = !{!"llvm.loop.unroll.disable"}
!42 = !DILocation(line: 9, column: 3, scope: !13)
!43 = distinct !{!43, !30, !44, !45}
!44 = !DILocation(line: 8, column: 3, scope: !25)
!45 = !{!"llvm.loop.mustprogress"}
!46 = distinct !DISubprogram(name: "float_elements_double_sum", scope: !1, file: !1, line: 12, type: !47, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !49)
!47 = !DISubroutineType(types: !48)
!48 = !{!3, !16, !18, !3}
!49 = !{!50, !51, !52, !53, !54}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 12, type: !16)
!51 = !DILocalVariable(name: "n", arg: 2, scope: !46, file: !1, line: 12, type: !18)
!52 = !DILocalVariable(name: "p", arg: 3, scope: !46, file: !1, line: 12, type: !3)
!53 = !DILocalVariable(name: "s", scope: !46, file: !1, line: 13, type: !3)
!54 = !DILocalVariable(name: "i", scope: !55, file: !1, line: 14, type: !18)
!55 = distinct !DILexicalBlock(scope: !46, file: !1, line: 14, column: 3)
!56 = !DILocation(line: 0, scope: !46)
!57 = !DILocation(line: 0, scope: !55)
!58 = !DILocation(line: 14, column: 21, scope: !59)
!59 = distinct !DILexicalBlock(scope: !55, file: !1, line: 14, column: 3)
!60 = !DILocation(line: 14, column: 3, scope: !55)
!61 = !DILocation(line: 15, column: 18, scope: !62)
!62 = distinct !DILexicalBlock(scope: !59, file: !1, line: 14, column: 31)
!63 = !DILocation(line: 15, column: 10, scope: !62)
!64 = !DILocation(line: 15, column: 23, scope: !62)
!65 = !DILocation(line: 15, column: 7, scope: !62)
!66 = !DILocation(line: 14, column: 27, scope: !59)
!67 = distinct !{!67, !41}
!68 = !DILocation(line: 17, column: 3, scope: !46)
!69 = distinct !{!69, !60, !70, !45}
!70 = !DILocation(line: 16, column: 3, scope: !55)
!71 = distinct !DISubprogram(name: "double_inside_float", scope: !1, file: !1, line: 20, type: !72, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !74)
!72 = !DISubroutineType(types: !73)
!73 = !{!4, !4, !4}
!74 = !{!75, !76, !77}
!75 = !DILocalVariable(name: "x", arg: 1, scope: !71, file: !1, line: 20, type: !4)
!76 = !DILocalVariable(name: "y", arg: 2, scope: !71, file: !1, line: 20, type: !4)
!77 = !DILocalVariable(name: "t", scope: !71, file: !1, line: 21, type: !3)
!78 = !DILocation(line: 0, scope: !71)
!79 = !DILocation(line: 21, column: 14, scope: !71)
!80 = !DILocation(line: 21, column: 26, scope: !71)
!81 = !DILocation(line: 21, column: 28, scope: !71)
!82 = !DILocation(line: 22, column: 20, scope: !71)
!83 = !DILocation(line: 22, column: 10, scope: !71)
!84 = !DILocation(line: 22, column: 25, scope: !71)
!85 = !DILocation(line: 22, column: 3, scope: !71)
!86 = distinct !DISubprogram(name: "float_libm", scope: !1, file: !1, line: 25, type: !87, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !89)
!87 = !DISubroutineType(types: !88)
!88 = !{!4, !4}
!89 = !{!90}
!90 = !DILocalVariable(name: "x", arg: 1, scope: !86, file: !1, line: 25, type: !4)
!91 = !DILocation(line: 0, scope: !86)
!92 = !DILocation(line: 26, column: 10, scope: !86)
!93 = !DILocation(line: 26, column: 20, scope: !86)
!94 = !{!95, !95, i64 0}
!95 = !{!"int", !35, i64 0}
!96 = !DILocation(line: 26, column: 30, scope: !86)
!97 = !DILocation(line: 26, column: 28, scope: !86)
!98 = !DILocation(line: 26, column: 41, scope: !86)
!99 = !DILocation(line: 26, column: 39, scope: !86)
!100 = !DILocation(line: 26, column: 57, scope: !86)
!101 = !DILocation(line: 26, column: 55, scope: !86)
!102 = !DILocation(line: 26, column: 67, scope: !86)
!103 = !DILocation(line: 26, column: 65, scope: !86)
!104 = !DILocation(line: 26, column: 3, scope: !86)
!105 = !DISubprogram(name: "sinf", scope: !106, file: !106, line: 64, type: !87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!106 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!107 = !DISubprogram(name: "expf", scope: !106, file: !106, line: 95, type: !87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubprogram(name: "sqrtf", scope: !106, file: !106, line: 143, type: !87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!109 = !DISubprogram(name: "powf", scope: !106, file: !106, line: 140, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubprogram(name: "logf", scope: !106, file: !106, line: 104, type: !87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!111 = !DISubprogram(name: "tanhf", scope: !106, file: !106, line: 75, type: !87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = distinct !DISubprogram(name: "float_saxpy", scope: !1, file: !1, line: 29, type: !113, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !116)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !4, !16, !115, !18}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!116 = !{!117, !118, !119, !120, !121}
!117 = !DILocalVariable(name: "a", arg: 1, scope: !112, file: !1, line: 29, type: !4)
!118 = !DILocalVariable(name: "x", arg: 2, scope: !112, file: !1, line: 29, type: !16)
!119 = !DILocalVariable(name: "y", arg: 3, scope: !112, file: !1, line: 29, type: !115)
!120 = !DILocalVariable(name: "n", arg: 4, scope: !112, file: !1, line: 29, type: !18)
!121 = !DILocalVariable(name: "i", scope: !122, file: !1, line: 30, type: !18)
!122 = distinct !DILexicalBlock(scope: !112, file: !1, line: 30, column: 3)
!123 = !DILocation(line: 0, scope: !112)
!124 = !DILocation(line: 0, scope: !122)
!125 = !DILocation(line: 30, column: 21, scope: !126)
!126 = distinct !DILexicalBlock(scope: !122, file: !1, line: 30, column: 3)
!127 = !DILocation(line: 30, column: 3, scope: !122)
!128 = !DILocation(line: 31, column: 16, scope: !129)
!129 = distinct !DILexicalBlock(scope: !126, file: !1, line: 30, column: 31)
!130 = !DILocation(line: 31, column: 23, scope: !129)
!131 = !DILocation(line: 31, column: 21, scope: !129)
!132 = !DILocation(line: 31, column: 10, scope: !129)
!133 = !DILocation(line: 30, column: 27, scope: !126)
!134 = !{!135}
!135 = distinct !{!135, !136}
!136 = distinct !{!136, !"LVerDomain"}
!137 = !{!138}
!138 = distinct !{!138, !136}
!139 = distinct !{!139, !127, !140, !45, !141, !142}
!140 = !DILocation(line: 32, column: 3, scope: !122)
!141 = !{!"llvm.loop.isvectorized", i32 1}
!142 = !{!"llvm.loop.unroll.runtime.disable"}
!143 = !DILocation(line: 33, column: 1, scope: !112)
!144 = distinct !{!144, !127, !140, !45, !141}
