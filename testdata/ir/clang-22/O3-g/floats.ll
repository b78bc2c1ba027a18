; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/floats.c -o ir/clang-22/O3-g/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @float_dot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(ptr %0, !24, !DIExpression(), !30)
    #dbg_value(ptr %1, !25, !DIExpression(), !30)
    #dbg_value(i32 %2, !26, !DIExpression(), !30)
    #dbg_value(float 0.000000e+00, !27, !DIExpression(), !30)
    #dbg_value(i32 0, !28, !DIExpression(), !31)
  %4 = icmp sgt i32 %2, 0, !dbg !32
  br i1 %4, label %5, label %29, !dbg !34

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !35
  %7 = and i64 %6, 3, !dbg !36
  %8 = icmp ult i32 %2, 4, !dbg !36
  br i1 %8, label %13, label %9, !dbg !36

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !36
  br label %31, !dbg !36

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0, !dbg !36
  br i1 %12, label %29, label %13, !dbg !36

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %58, %11 ]
  %15 = phi float [ 0.000000e+00, %5 ], [ %57, %11 ]
  %16 = icmp ne i64 %7, 0, !dbg !37
  tail call void @llvm.assume(i1 %16), !dbg !37
  br label %17, !dbg !37

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %26, %17 ]
  %19 = phi float [ %15, %13 ], [ %25, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
    #dbg_value(i64 %18, !28, !DIExpression(), !31)
    #dbg_value(float %19, !27, !DIExpression(), !30)
  %21 = getelementptr inbounds nuw float, ptr %0, i64 %18, !dbg !38
  %22 = load float, ptr %21, align 4, !dbg !38, !tbaa !40
  %23 = getelementptr inbounds nuw float, ptr %1, i64 %18, !dbg !42
  %24 = load float, ptr %23, align 4, !dbg !42, !tbaa !40
  %25 = tail call float @llvm.fmuladd.f32(float %22, float %24, float %19), !dbg !43
    #dbg_value(float %25, !27, !DIExpression(), !30)
  %26 = add nuw nsw i64 %18, 1, !dbg !44
    #dbg_value(i64 %26, !28, !DIExpression(), !31)
  %27 = add i64 %20, 1, !dbg !45
  %28 = icmp eq i64 %27, %7, !dbg !45
  br i1 %28, label %29, label %17, !dbg !45, !llvm.loop !46

29:                                               ; preds = %11, %17, %3
  %30 = phi float [ 0.000000e+00, %3 ], [ %57, %11 ], [ %25, %17 ], !dbg !30
  ret float %30, !dbg !48

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %58, %31 ]
  %33 = phi float [ 0.000000e+00, %9 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %59, %31 ]
    #dbg_value(i64 %32, !28, !DIExpression(), !31)
    #dbg_value(float %33, !27, !DIExpression(), !30)
  %35 = getelementptr inbounds nuw float, ptr %0, i64 %32, !dbg !38
  %36 = load float, ptr %35, align 4, !dbg !38, !tbaa !40
  %37 = getelementptr inbounds nuw float, ptr %1, i64 %32, !dbg !42
  %38 = load float, ptr %37, align 4, !dbg !42, !tbaa !40
  %39 = tail call float @llvm.fmuladd.f32(float %36, float %38, float %33), !dbg !49
    #dbg_value(float %39, !27, !DIExpression(), !30)
  %40 = or disjoint i64 %32, 1, !dbg !50
    #dbg_value(i64 %40, !28, !DIExpression(), !31)
  %41 = getelementptr inbounds nuw float, ptr %0, i64 %40, !dbg !38
  %42 = load float, ptr %41, align 4, !dbg !38, !tbaa !40
  %43 = getelementptr inbounds nuw float, ptr %1, i64 %40, !dbg !42
  %44 = load float, ptr %43, align 4, !dbg !42, !tbaa !40
  %45 = tail call float @llvm.fmuladd.f32(float %42, float %44, float %39), !dbg !51
    #dbg_value(float %45, !27, !DIExpression(), !30)
  %46 = or disjoint i64 %32, 2, !dbg !52
    #dbg_value(i64 %46, !28, !DIExpression(), !31)
  %47 = getelementptr inbounds nuw float, ptr %0, i64 %46, !dbg !38
  %48 = load float, ptr %47, align 4, !dbg !38, !tbaa !40
  %49 = getelementptr inbounds nuw float, ptr %1, i64 %46, !dbg !42
  %50 = load float, ptr %49, align 4, !dbg !42, !tbaa !40
  %51 = tail call float @llvm.fmuladd.f32(float %48, float %50, float %45), !dbg !53
    #dbg_value(float %51, !27, !DIExpression(), !30)
  %52 = or disjoint i64 %32, 3, !dbg !54
    #dbg_value(i64 %52, !28, !DIExpression(), !31)
  %53 = getelementptr inbounds nuw float, ptr %0, i64 %52, !dbg !38
  %54 = load float, ptr %53, align 4, !dbg !38, !tbaa !40
  %55 = getelementptr inbounds nuw float, ptr %1, i64 %52, !dbg !42
  %56 = load float, ptr %55, align 4, !dbg !42, !tbaa !40
  %57 = tail call float @llvm.fmuladd.f32(float %54, float %56, float %51), !dbg !55
    #dbg_value(float %57, !27, !DIExpression(), !30)
  %58 = add nuw nsw i64 %32, 4, !dbg !56
    #dbg_value(i64 %58, !28, !DIExpression(), !31)
  %59 = add i64 %34, 4, !dbg !57
  %60 = icmp eq i64 %59, %10, !dbg !57
  br i1 %60, label %11, label %31, !dbg !57, !llvm.loop !58
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @float_elements_double_sum(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !61 {
    #dbg_value(ptr %0, !65, !DIExpression(), !71)
    #dbg_value(i32 %1, !66, !DIExpression(), !71)
    #dbg_value(double %2, !67, !DIExpression(), !71)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(), !71)
    #dbg_value(i32 0, !69, !DIExpression(), !72)
  %4 = icmp sgt i32 %1, 0, !dbg !73
  br i1 %4, label %5, label %29, !dbg !75

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !76
  %7 = and i64 %6, 3, !dbg !77
  %8 = icmp ult i32 %1, 4, !dbg !77
  br i1 %8, label %13, label %9, !dbg !77

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !77
  br label %31, !dbg !77

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0, !dbg !77
  br i1 %12, label %29, label %13, !dbg !77

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %58, %11 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %57, %11 ]
  %16 = icmp ne i64 %7, 0, !dbg !78
  tail call void @llvm.assume(i1 %16), !dbg !78
  br label %17, !dbg !78

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %26, %17 ]
  %19 = phi double [ %15, %13 ], [ %25, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
    #dbg_value(i64 %18, !69, !DIExpression(), !72)
    #dbg_value(double %19, !68, !DIExpression(), !71)
  %21 = getelementptr inbounds nuw float, ptr %0, i64 %18, !dbg !79
  %22 = load float, ptr %21, align 4, !dbg !79, !tbaa !40
  %23 = fpext float %22 to double, !dbg !81
  %24 = fmul double %23, %23, !dbg !82
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %2, double %19), !dbg !83
    #dbg_value(double %25, !68, !DIExpression(), !71)
  %26 = add nuw nsw i64 %18, 1, !dbg !84
    #dbg_value(i64 %26, !69, !DIExpression(), !72)
  %27 = add i64 %20, 1, !dbg !85
  %28 = icmp eq i64 %27, %7, !dbg !85
  br i1 %28, label %29, label %17, !dbg !85, !llvm.loop !86

29:                                               ; preds = %11, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %57, %11 ], [ %25, %17 ], !dbg !71
  ret double %30, !dbg !87

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %58, %31 ]
  %33 = phi double [ 0.000000e+00, %9 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %59, %31 ]
    #dbg_value(i64 %32, !69, !DIExpression(), !72)
    #dbg_value(double %33, !68, !DIExpression(), !71)
  %35 = getelementptr inbounds nuw float, ptr %0, i64 %32, !dbg !79
  %36 = load float, ptr %35, align 4, !dbg !79, !tbaa !40
  %37 = fpext float %36 to double, !dbg !81
  %38 = fmul double %37, %37, !dbg !82
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %2, double %33), !dbg !88
    #dbg_value(double %39, !68, !DIExpression(), !71)
    #dbg_value(i64 %32, !69, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !72)
  %40 = getelementptr inbounds nuw float, ptr %0, i64 %32, !dbg !79
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 4, !dbg !79
  %42 = load float, ptr %41, align 4, !dbg !79, !tbaa !40
  %43 = fpext float %42 to double, !dbg !81
  %44 = fmul double %43, %43, !dbg !82
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %2, double %39), !dbg !89
    #dbg_value(double %45, !68, !DIExpression(), !71)
    #dbg_value(i64 %32, !69, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !72)
  %46 = getelementptr inbounds nuw float, ptr %0, i64 %32, !dbg !79
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 8, !dbg !79
  %48 = load float, ptr %47, align 4, !dbg !79, !tbaa !40
  %49 = fpext float %48 to double, !dbg !81
  %50 = fmul double %49, %49, !dbg !82
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %2, double %45), !dbg !90
    #dbg_value(double %51, !68, !DIExpression(), !71)
    #dbg_value(i64 %32, !69, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !72)
  %52 = getelementptr inbounds nuw float, ptr %0, i64 %32, !dbg !79
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 12, !dbg !79
  %54 = load float, ptr %53, align 4, !dbg !79, !tbaa !40
  %55 = fpext float %54 to double, !dbg !81
  %56 = fmul double %55, %55, !dbg !82
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %2, double %51), !dbg !91
    #dbg_value(double %57, !68, !DIExpression(), !71)
  %58 = add nuw nsw i64 %32, 4, !dbg !92
    #dbg_value(i64 %58, !69, !DIExpression(), !72)
  %59 = add i64 %34, 4, !dbg !93
  %60 = icmp eq i64 %59, %10, !dbg !93
  br i1 %60, label %11, label %31, !dbg !93, !llvm.loop !94
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 !dbg !96 {
    #dbg_value(float %0, !100, !DIExpression(), !103)
    #dbg_value(float %1, !101, !DIExpression(), !103)
  %3 = fpext float %0 to double, !dbg !104
  %4 = fpext float %1 to double, !dbg !105
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00), !dbg !106
    #dbg_value(double %5, !102, !DIExpression(), !103)
  %6 = fmul double %5, %5, !dbg !107
  %7 = fptrunc double %6 to float, !dbg !108
  %8 = fsub float %7, %1, !dbg !109
  ret float %8, !dbg !110
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local float @float_libm(float noundef %0) local_unnamed_addr #3 !dbg !111 {
    #dbg_value(float %0, !115, !DIExpression(), !116)
  %2 = tail call float @sinf(float noundef %0) #8, !dbg !117, !tbaa !13
  %3 = tail call float @expf(float noundef %0) #8, !dbg !118, !tbaa !13
  %4 = tail call float @sqrtf(float noundef %0) #8, !dbg !119, !tbaa !13
  %5 = tail call float @llvm.fmuladd.f32(float %2, float %3, float %4), !dbg !120
  %6 = tail call float @powf(float noundef %0, float noundef 1.500000e+00) #8, !dbg !121, !tbaa !13
  %7 = fadd float %5, %6, !dbg !122
  %8 = tail call float @logf(float noundef %0) #8, !dbg !123, !tbaa !13
  %9 = fsub float %7, %8, !dbg !124
  %10 = tail call float @tanhf(float noundef %0) #8, !dbg !125, !tbaa !13
  %11 = fadd float %9, %10, !dbg !126
  ret float %11, !dbg !127
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !128 float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !130 float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !131 float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !132 float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !133 float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !134 float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @float_saxpy(float noundef %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, i32 noundef %3) local_unnamed_addr #5 !dbg !135 {
    #dbg_value(float %0, !140, !DIExpression(), !146)
    #dbg_value(ptr %1, !141, !DIExpression(), !146)
    #dbg_value(ptr %2, !142, !DIExpression(), !146)
    #dbg_value(i32 %3, !143, !DIExpression(), !146)
    #dbg_value(i32 0, !144, !DIExpression(), !147)
  %5 = icmp sgt i32 %3, 0, !dbg !148
  br i1 %5, label %6, label %51, !dbg !150

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !151
  %8 = icmp ult i32 %3, 8, !dbg !152
  br i1 %8, label %36, label %9, !dbg !152

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 2, !dbg !152
  %11 = getelementptr i8, ptr %2, i64 %10, !dbg !152
  %12 = getelementptr i8, ptr %1, i64 %10, !dbg !152
  %13 = icmp ult ptr %2, %12, !dbg !152
  %14 = icmp ult ptr %1, %11, !dbg !152
  %15 = and i1 %13, %14, !dbg !152
  br i1 %15, label %36, label %16, !dbg !153

16:                                               ; preds = %9
  %17 = and i64 %7, 2147483640
  %18 = insertelement <4 x float> poison, float %0, i64 0
  %19 = shufflevector <4 x float> %18, <4 x float> poison, <4 x i32> zeroinitializer
  br label %20, !dbg !153

20:                                               ; preds = %20, %16
  %21 = phi i64 [ 0, %16 ], [ %32, %20 ], !dbg !153
  %22 = getelementptr inbounds nuw float, ptr %1, i64 %21, !dbg !154
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 16, !dbg !154
  %24 = load <4 x float>, ptr %22, align 4, !dbg !154, !tbaa !40, !alias.scope !156
  %25 = load <4 x float>, ptr %23, align 4, !dbg !154, !tbaa !40, !alias.scope !156
  %26 = getelementptr inbounds nuw float, ptr %2, i64 %21, !dbg !159
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 16, !dbg !159
  %28 = load <4 x float>, ptr %26, align 4, !dbg !159, !tbaa !40, !alias.scope !160, !noalias !156
  %29 = load <4 x float>, ptr %27, align 4, !dbg !159, !tbaa !40, !alias.scope !160, !noalias !156
  %30 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %24, <4 x float> %28), !dbg !162
  %31 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %25, <4 x float> %29), !dbg !162
  store <4 x float> %30, ptr %26, align 4, !dbg !163, !tbaa !40, !alias.scope !160, !noalias !156
  store <4 x float> %31, ptr %27, align 4, !dbg !163, !tbaa !40, !alias.scope !160, !noalias !156
  %32 = add nuw i64 %21, 8, !dbg !153
  %33 = icmp eq i64 %32, %17, !dbg !164
  br i1 %33, label %34, label %20, !dbg !164, !llvm.loop !165

34:                                               ; preds = %20
  %35 = icmp eq i64 %17, %7, !dbg !164
  br i1 %35, label %51, label %36, !dbg !164

36:                                               ; preds = %9, %6, %34
  %37 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %34 ]
  %38 = and i64 %7, 1, !dbg !152
  %39 = icmp eq i64 %38, 0, !dbg !152
  br i1 %39, label %47, label %40, !dbg !152

40:                                               ; preds = %36
    #dbg_value(i64 poison, !144, !DIExpression(), !147)
  %41 = getelementptr inbounds nuw float, ptr %1, i64 %37, !dbg !154
  %42 = load float, ptr %41, align 4, !dbg !154, !tbaa !40
  %43 = getelementptr inbounds nuw float, ptr %2, i64 %37, !dbg !159
  %44 = load float, ptr %43, align 4, !dbg !159, !tbaa !40
  %45 = tail call float @llvm.fmuladd.f32(float %0, float %42, float %44), !dbg !168
  store float %45, ptr %43, align 4, !dbg !169, !tbaa !40
  %46 = or disjoint i64 %37, 1, !dbg !170
    #dbg_value(i64 %46, !144, !DIExpression(), !147)
  br label %47, !dbg !152

47:                                               ; preds = %40, %36
  %48 = phi i64 [ %37, %36 ], [ %46, %40 ]
  %49 = add nsw i64 %7, -1, !dbg !152
  %50 = icmp eq i64 %37, %49, !dbg !152
  br i1 %50, label %51, label %52, !dbg !152

51:                                               ; preds = %47, %52, %34, %4
  ret void, !dbg !171

52:                                               ; preds = %47, %52
  %53 = phi i64 [ %65, %52 ], [ %48, %47 ]
    #dbg_value(i64 %53, !144, !DIExpression(), !147)
  %54 = getelementptr inbounds nuw float, ptr %1, i64 %53, !dbg !154
  %55 = load float, ptr %54, align 4, !dbg !154, !tbaa !40
  %56 = getelementptr inbounds nuw float, ptr %2, i64 %53, !dbg !159
  %57 = load float, ptr %56, align 4, !dbg !159, !tbaa !40
  %58 = tail call float @llvm.fmuladd.f32(float %0, float %55, float %57), !dbg !162
  store float %58, ptr %56, align 4, !dbg !163, !tbaa !40
  %59 = add nuw nsw i64 %53, 1, !dbg !153
    #dbg_value(i64 %59, !144, !DIExpression(), !147)
  %60 = getelementptr inbounds nuw float, ptr %1, i64 %59, !dbg !154
  %61 = load float, ptr %60, align 4, !dbg !154, !tbaa !40
  %62 = getelementptr inbounds nuw float, ptr %2, i64 %59, !dbg !159
  %63 = load float, ptr %62, align 4, !dbg !159, !tbaa !40
  %64 = tail call float @llvm.fmuladd.f32(float %0, float %61, float %63), !dbg !172
  store float %64, ptr %62, align 4, !dbg !173, !tbaa !40
  %65 = add nuw nsw i64 %53, 2, !dbg !174
    #dbg_value(i64 %65, !144, !DIExpression(), !147)
  %66 = icmp eq i64 %65, %7, !dbg !175
  br i1 %66, label %51, label %52, !dbg !176, !llvm.loop !177
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}
!llvm.errno.tbaa = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!12 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !15, i64 0}
!15 = !{!"omnipotent char", !16, i64 0}
!16 = !{!"Simple C/C++ TBAA"}
!17 = distinct !DISubprogram(name: "float_dot", scope: !1, file: !1, line: 4, type: !18, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !23, keyInstructions: true)
!18 = !DISubroutineType(types: !19)
!19 = !{!4, !20, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24, !25, !26, !27, !28}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 4, type: !20)
!25 = !DILocalVariable(name: "y", arg: 2, scope: !17, file: !1, line: 4, type: !20)
!26 = !DILocalVariable(name: "n", arg: 3, scope: !17, file: !1, line: 4, type: !22)
!27 = !DILocalVariable(name: "s", scope: !17, file: !1, line: 5, type: !4)
!28 = !DILocalVariable(name: "i", scope: !29, file: !1, line: 6, type: !22)
!29 = distinct !DILexicalBlock(scope: !17, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 0, scope: !17)
!31 = !DILocation(line: 0, scope: !29)
!32 = !DILocation(line: 6, column: 21, scope: !33, atomGroup: 10, atomRank: 1)
!33 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 3)
!34 = !DILocation(line: 6, column: 3, scope: !29, atomGroup: 11, atomRank: 1)
!35 = !DILocation(line: 6, column: 21, scope: !33, atomGroup: 3, atomRank: 1)
!36 = !DILocation(line: 6, column: 3, scope: !29)
!37 = !DILocation(line: 6, column: 3, scope: !29, atomGroup: 4, atomRank: 1)
!38 = !DILocation(line: 7, column: 10, scope: !39)
!39 = distinct !DILexicalBlock(scope: !33, file: !1, line: 6, column: 31)
!40 = !{!41, !41, i64 0}
!41 = !{!"float", !15, i64 0}
!42 = !DILocation(line: 7, column: 17, scope: !39)
!43 = !DILocation(line: 7, column: 7, scope: !39, atomGroup: 16, atomRank: 2)
!44 = !DILocation(line: 6, column: 27, scope: !33, atomGroup: 17, atomRank: 2)
!45 = !DILocation(line: 6, column: 3, scope: !29, atomGroup: 19, atomRank: 1)
!46 = distinct !{!46, !47}
!47 = !{!"llvm.loop.unroll.disable"}
!48 = !DILocation(line: 9, column: 3, scope: !17, atomGroup: 9, atomRank: 1)
!49 = !DILocation(line: 7, column: 7, scope: !39, atomGroup: 5, atomRank: 2)
!50 = !DILocation(line: 6, column: 27, scope: !33, atomGroup: 6, atomRank: 2)
!51 = !DILocation(line: 7, column: 7, scope: !39, atomGroup: 20, atomRank: 2)
!52 = !DILocation(line: 6, column: 27, scope: !33, atomGroup: 21, atomRank: 2)
!53 = !DILocation(line: 7, column: 7, scope: !39, atomGroup: 24, atomRank: 2)
!54 = !DILocation(line: 6, column: 27, scope: !33, atomGroup: 25, atomRank: 2)
!55 = !DILocation(line: 7, column: 7, scope: !39, atomGroup: 28, atomRank: 2)
!56 = !DILocation(line: 6, column: 27, scope: !33, atomGroup: 29, atomRank: 2)
!57 = !DILocation(line: 6, column: 3, scope: !29, atomGroup: 31, atomRank: 1)
!58 = distinct !{!58, !36, !59, !60}
!59 = !DILocation(line: 8, column: 3, scope: !29)
!60 = !{!"llvm.loop.mustprogress"}
!61 = distinct !DISubprogram(name: "float_elements_double_sum", scope: !1, file: !1, line: 12, type: !62, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !64, keyInstructions: true)
!62 = !DISubroutineType(types: !63)
!63 = !{!3, !20, !22, !3}
!64 = !{!65, !66, !67, !68, !69}
!65 = !DILocalVariable(name: "x", arg: 1, scope: !61, file: !1, line: 12, type: !20)
!66 = !DILocalVariable(name: "n", arg: 2, scope: !61, file: !1, line: 12, type: !22)
!67 = !DILocalVariable(name: "p", arg: 3, scope: !61, file: !1, line: 12, type: !3)
!68 = !DILocalVariable(name: "s", scope: !61, file: !1, line: 13, type: !3)
!69 = !DILocalVariable(name: "i", scope: !70, file: !1, line: 14, type: !22)
!70 = distinct !DILexicalBlock(scope: !61, file: !1, line: 14, column: 3)
!71 = !DILocation(line: 0, scope: !61)
!72 = !DILocation(line: 0, scope: !70)
!73 = !DILocation(line: 14, column: 21, scope: !74, atomGroup: 12, atomRank: 1)
!74 = distinct !DILexicalBlock(scope: !70, file: !1, line: 14, column: 3)
!75 = !DILocation(line: 14, column: 3, scope: !70, atomGroup: 13, atomRank: 1)
!76 = !DILocation(line: 14, column: 21, scope: !74, atomGroup: 3, atomRank: 1)
!77 = !DILocation(line: 14, column: 3, scope: !70)
!78 = !DILocation(line: 14, column: 3, scope: !70, atomGroup: 4, atomRank: 1)
!79 = !DILocation(line: 15, column: 18, scope: !80)
!80 = distinct !DILexicalBlock(scope: !74, file: !1, line: 14, column: 31)
!81 = !DILocation(line: 15, column: 10, scope: !80)
!82 = !DILocation(line: 15, column: 23, scope: !80)
!83 = !DILocation(line: 15, column: 7, scope: !80, atomGroup: 32, atomRank: 2)
!84 = !DILocation(line: 14, column: 27, scope: !74, atomGroup: 33, atomRank: 2)
!85 = !DILocation(line: 14, column: 3, scope: !70, atomGroup: 35, atomRank: 1)
!86 = distinct !{!86, !47}
!87 = !DILocation(line: 17, column: 3, scope: !61, atomGroup: 9, atomRank: 1)
!88 = !DILocation(line: 15, column: 7, scope: !80, atomGroup: 5, atomRank: 2)
!89 = !DILocation(line: 15, column: 7, scope: !80, atomGroup: 36, atomRank: 2)
!90 = !DILocation(line: 15, column: 7, scope: !80, atomGroup: 40, atomRank: 2)
!91 = !DILocation(line: 15, column: 7, scope: !80, atomGroup: 44, atomRank: 2)
!92 = !DILocation(line: 14, column: 27, scope: !74, atomGroup: 45, atomRank: 2)
!93 = !DILocation(line: 14, column: 3, scope: !70, atomGroup: 47, atomRank: 1)
!94 = distinct !{!94, !77, !95, !60}
!95 = !DILocation(line: 16, column: 3, scope: !70)
!96 = distinct !DISubprogram(name: "double_inside_float", scope: !1, file: !1, line: 20, type: !97, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !99, keyInstructions: true)
!97 = !DISubroutineType(types: !98)
!98 = !{!4, !4, !4}
!99 = !{!100, !101, !102}
!100 = !DILocalVariable(name: "x", arg: 1, scope: !96, file: !1, line: 20, type: !4)
!101 = !DILocalVariable(name: "y", arg: 2, scope: !96, file: !1, line: 20, type: !4)
!102 = !DILocalVariable(name: "t", scope: !96, file: !1, line: 21, type: !3)
!103 = !DILocation(line: 0, scope: !96)
!104 = !DILocation(line: 21, column: 14, scope: !96)
!105 = !DILocation(line: 21, column: 26, scope: !96)
!106 = !DILocation(line: 21, column: 28, scope: !96, atomGroup: 1, atomRank: 2)
!107 = !DILocation(line: 22, column: 20, scope: !96)
!108 = !DILocation(line: 22, column: 10, scope: !96)
!109 = !DILocation(line: 22, column: 25, scope: !96, atomGroup: 3, atomRank: 2)
!110 = !DILocation(line: 22, column: 3, scope: !96, atomGroup: 3, atomRank: 1)
!111 = distinct !DISubprogram(name: "float_libm", scope: !1, file: !1, line: 25, type: !112, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114, keyInstructions: true)
!112 = !DISubroutineType(types: !113)
!113 = !{!4, !4}
!114 = !{!115}
!115 = !DILocalVariable(name: "x", arg: 1, scope: !111, file: !1, line: 25, type: !4)
!116 = !DILocation(line: 0, scope: !111)
!117 = !DILocation(line: 26, column: 10, scope: !111)
!118 = !DILocation(line: 26, column: 20, scope: !111)
!119 = !DILocation(line: 26, column: 30, scope: !111)
!120 = !DILocation(line: 26, column: 28, scope: !111)
!121 = !DILocation(line: 26, column: 41, scope: !111)
!122 = !DILocation(line: 26, column: 39, scope: !111)
!123 = !DILocation(line: 26, column: 57, scope: !111)
!124 = !DILocation(line: 26, column: 55, scope: !111)
!125 = !DILocation(line: 26, column: 67, scope: !111)
!126 = !DILocation(line: 26, column: 65, scope: !111, atomGroup: 1, atomRank: 2)
!127 = !DILocation(line: 26, column: 3, scope: !111, atomGroup: 1, atomRank: 1)
!128 = !DISubprogram(name: "sinf", scope: !129, file: !129, line: 64, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!129 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!130 = !DISubprogram(name: "expf", scope: !129, file: !129, line: 95, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!131 = !DISubprogram(name: "sqrtf", scope: !129, file: !129, line: 143, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!132 = !DISubprogram(name: "powf", scope: !129, file: !129, line: 140, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!133 = !DISubprogram(name: "logf", scope: !129, file: !129, line: 104, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DISubprogram(name: "tanhf", scope: !129, file: !129, line: 75, type: !112, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!135 = distinct !DISubprogram(name: "float_saxpy", scope: !1, file: !1, line: 29, type: !136, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !139, keyInstructions: true)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !4, !20, !138, !22}
!138 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!139 = !{!140, !141, !142, !143, !144}
!140 = !DILocalVariable(name: "a", arg: 1, scope: !135, file: !1, line: 29, type: !4)
!141 = !DILocalVariable(name: "x", arg: 2, scope: !135, file: !1, line: 29, type: !20)
!142 = !DILocalVariable(name: "y", arg: 3, scope: !135, file: !1, line: 29, type: !138)
!143 = !DILocalVariable(name: "n", arg: 4, scope: !135, file: !1, line: 29, type: !22)
!144 = !DILocalVariable(name: "i", scope: !145, file: !1, line: 30, type: !22)
!145 = distinct !DILexicalBlock(scope: !135, file: !1, line: 30, column: 3)
!146 = !DILocation(line: 0, scope: !135)
!147 = !DILocation(line: 0, scope: !145)
!148 = !DILocation(line: 30, column: 21, scope: !149, atomGroup: 14, atomRank: 1)
!149 = distinct !DILexicalBlock(scope: !145, file: !1, line: 30, column: 3)
!150 = !DILocation(line: 30, column: 3, scope: !145, atomGroup: 15, atomRank: 1)
!151 = !DILocation(line: 30, column: 21, scope: !149, atomGroup: 2, atomRank: 1)
!152 = !DILocation(line: 30, column: 3, scope: !145)
!153 = !DILocation(line: 30, column: 27, scope: !149, atomGroup: 5, atomRank: 2)
!154 = !DILocation(line: 31, column: 16, scope: !155)
!155 = distinct !DILexicalBlock(scope: !149, file: !1, line: 30, column: 31)
!156 = !{!157}
!157 = distinct !{!157, !158}
!158 = distinct !{!158, !"LVerDomain"}
!159 = !DILocation(line: 31, column: 23, scope: !155)
!160 = !{!161}
!161 = distinct !{!161, !158}
!162 = !DILocation(line: 31, column: 21, scope: !155, atomGroup: 4, atomRank: 2)
!163 = !DILocation(line: 31, column: 10, scope: !155, atomGroup: 4, atomRank: 1)
!164 = !DILocation(line: 30, column: 3, scope: !145, atomGroup: 3, atomRank: 1)
!165 = distinct !{!165, !60, !166, !167}
!166 = !{!"llvm.loop.isvectorized", i32 1}
!167 = !{!"llvm.loop.unroll.runtime.disable"}
!168 = !DILocation(line: 31, column: 21, scope: !155, atomGroup: 48, atomRank: 2)
!169 = !DILocation(line: 31, column: 10, scope: !155, atomGroup: 48, atomRank: 1)
!170 = !DILocation(line: 30, column: 27, scope: !149, atomGroup: 49, atomRank: 2)
!171 = !DILocation(line: 33, column: 1, scope: !135, atomGroup: 7, atomRank: 1)
!172 = !DILocation(line: 31, column: 21, scope: !155, atomGroup: 52, atomRank: 2)
!173 = !DILocation(line: 31, column: 10, scope: !155, atomGroup: 52, atomRank: 1)
!174 = !DILocation(line: 30, column: 27, scope: !149, atomGroup: 53, atomRank: 2)
!175 = !DILocation(line: 30, column: 21, scope: !149, atomGroup: 54, atomRank: 1)
!176 = !DILocation(line: 30, column: 3, scope: !145, atomGroup: 55, atomRank: 1)
!177 = distinct !{!177, !152, !178, !60, !166}
!178 = !DILocation(line: 32, column: 3, scope: !145)
