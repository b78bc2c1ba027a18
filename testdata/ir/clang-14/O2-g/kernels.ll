; clang-14 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-14/O2-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @rosenbrock(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !17, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i32 %1, metadata !18, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i32 0, metadata !20, metadata !DIExpression()), !dbg !27
  %3 = icmp sgt i32 %1, 1, !dbg !28
  br i1 %3, label %4, label %29, !dbg !29

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1, !dbg !29
  %6 = zext i32 %5 to i64, !dbg !28
  %7 = and i64 %6, 1, !dbg !29
  %8 = icmp eq i32 %5, 1, !dbg !29
  br i1 %8, label %11, label %9, !dbg !29

9:                                                ; preds = %4
  %10 = and i64 %6, 4294967294, !dbg !29
  br label %31, !dbg !29

11:                                               ; preds = %31, %4
  %12 = phi double [ undef, %4 ], [ %60, %31 ]
  %13 = phi i64 [ 0, %4 ], [ %49, %31 ]
  %14 = phi i64 [ 1, %4 ], [ %61, %31 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %60, %31 ]
  %16 = icmp eq i64 %7, 0, !dbg !29
  br i1 %16, label %29, label %17, !dbg !29

17:                                               ; preds = %11
  call void @llvm.dbg.value(metadata double %15, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %13, metadata !20, metadata !DIExpression()), !dbg !27
  %18 = getelementptr inbounds double, double* %0, i64 %14, !dbg !30
  %19 = load double, double* %18, align 8, !dbg !30, !tbaa !31
  %20 = getelementptr inbounds double, double* %0, i64 %13, !dbg !35
  %21 = load double, double* %20, align 8, !dbg !35, !tbaa !31
  %22 = fneg double %21, !dbg !36
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %21, double %19), !dbg !36
  call void @llvm.dbg.value(metadata double %23, metadata !22, metadata !DIExpression()), !dbg !37
  %24 = fsub double 1.000000e+00, %21, !dbg !38
  call void @llvm.dbg.value(metadata double %24, metadata !25, metadata !DIExpression()), !dbg !37
  %25 = fmul double %23, 1.000000e+02, !dbg !39
  %26 = fmul double %24, %24, !dbg !40
  %27 = tail call double @llvm.fmuladd.f64(double %25, double %23, double %26), !dbg !41
  %28 = fadd double %15, %27, !dbg !42
  call void @llvm.dbg.value(metadata double %28, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %14, metadata !20, metadata !DIExpression()), !dbg !27
  br label %29, !dbg !43

29:                                               ; preds = %17, %11, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %12, %11 ], [ %28, %17 ], !dbg !26
  ret double %30, !dbg !43

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %49, %31 ]
  %33 = phi i64 [ 1, %9 ], [ %61, %31 ]
  %34 = phi double [ 0.000000e+00, %9 ], [ %60, %31 ]
  %35 = phi i64 [ 0, %9 ], [ %62, %31 ]
  %36 = or i64 %32, 1
  call void @llvm.dbg.value(metadata double %34, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %32, metadata !20, metadata !DIExpression()), !dbg !27
  %37 = getelementptr inbounds double, double* %0, i64 %33, !dbg !30
  %38 = load double, double* %37, align 8, !dbg !30, !tbaa !31
  %39 = getelementptr inbounds double, double* %0, i64 %32, !dbg !35
  %40 = load double, double* %39, align 8, !dbg !35, !tbaa !31
  %41 = fneg double %40, !dbg !36
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %38), !dbg !36
  call void @llvm.dbg.value(metadata double %42, metadata !22, metadata !DIExpression()), !dbg !37
  %43 = fsub double 1.000000e+00, %40, !dbg !38
  call void @llvm.dbg.value(metadata double %43, metadata !25, metadata !DIExpression()), !dbg !37
  %44 = fmul double %42, 1.000000e+02, !dbg !39
  %45 = fmul double %43, %43, !dbg !40
  %46 = tail call double @llvm.fmuladd.f64(double %44, double %42, double %45), !dbg !41
  %47 = fadd double %34, %46, !dbg !42
  call void @llvm.dbg.value(metadata double %47, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %33, metadata !20, metadata !DIExpression()), !dbg !27
  %48 = add nuw nsw i64 %33, 1, !dbg !44
  %49 = add nuw nsw i64 %32, 2
  call void @llvm.dbg.value(metadata double %47, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %36, metadata !20, metadata !DIExpression()), !dbg !27
  %50 = getelementptr inbounds double, double* %0, i64 %48, !dbg !30
  %51 = load double, double* %50, align 8, !dbg !30, !tbaa !31
  %52 = getelementptr inbounds double, double* %0, i64 %36, !dbg !35
  %53 = load double, double* %52, align 8, !dbg !35, !tbaa !31
  %54 = fneg double %53, !dbg !36
  %55 = tail call double @llvm.fmuladd.f64(double %54, double %53, double %51), !dbg !36
  call void @llvm.dbg.value(metadata double %55, metadata !22, metadata !DIExpression()), !dbg !37
  %56 = fsub double 1.000000e+00, %53, !dbg !38
  call void @llvm.dbg.value(metadata double %56, metadata !25, metadata !DIExpression()), !dbg !37
  %57 = fmul double %55, 1.000000e+02, !dbg !39
  %58 = fmul double %56, %56, !dbg !40
  %59 = tail call double @llvm.fmuladd.f64(double %57, double %55, double %58), !dbg !41
  %60 = fadd double %47, %59, !dbg !42
  call void @llvm.dbg.value(metadata double %60, metadata !19, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata i64 %48, metadata !20, metadata !DIExpression()), !dbg !27
  %61 = add nuw nsw i64 %33, 2, !dbg !44
  %62 = add nuw i64 %35, 2, !dbg !29
  %63 = icmp eq i64 %62, %10, !dbg !29
  br i1 %63, label %11, label %31, !dbg !29, !llvm.loop !45
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @matrix_multiply(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 !dbg !48 {
  call void @llvm.dbg.value(metadata double* %0, metadata !53, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double* %1, metadata !54, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double* %2, metadata !55, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata i32 %3, metadata !56, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata i32 %4, metadata !57, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata i32 %5, metadata !58, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata i32 0, metadata !59, metadata !DIExpression()), !dbg !71
  %7 = icmp sgt i32 %3, 0, !dbg !72
  br i1 %7, label %8, label %25, !dbg !73

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = sext i32 %4 to i64, !dbg !73
  %12 = sext i32 %5 to i64, !dbg !73
  %13 = zext i32 %3 to i64, !dbg !72
  %14 = zext i32 %4 to i64
  %15 = zext i32 %5 to i64
  %16 = and i64 %15, 1
  %17 = icmp eq i32 %5, 1
  %18 = and i64 %15, 4294967294
  %19 = icmp eq i64 %16, 0
  br label %20, !dbg !73

20:                                               ; preds = %8, %29
  %21 = phi i64 [ 0, %8 ], [ %30, %29 ]
  call void @llvm.dbg.value(metadata i64 %21, metadata !59, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata i32 0, metadata !61, metadata !DIExpression()), !dbg !74
  br i1 %9, label %22, label %29, !dbg !75

22:                                               ; preds = %20
  %23 = mul nsw i64 %21, %12
  %24 = mul nsw i64 %21, %11
  br label %26, !dbg !75

25:                                               ; preds = %29, %6
  ret void, !dbg !76

26:                                               ; preds = %22, %45
  %27 = phi i64 [ 0, %22 ], [ %49, %45 ]
  call void @llvm.dbg.value(metadata i64 %27, metadata !61, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata i32 0, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !65, metadata !DIExpression()), !dbg !78
  br i1 %10, label %28, label %45, !dbg !79

28:                                               ; preds = %26
  br i1 %17, label %32, label %51, !dbg !79

29:                                               ; preds = %45, %20
  %30 = add nuw nsw i64 %21, 1, !dbg !80
  call void @llvm.dbg.value(metadata i64 %30, metadata !59, metadata !DIExpression()), !dbg !71
  %31 = icmp eq i64 %30, %13, !dbg !72
  br i1 %31, label %25, label %20, !dbg !73, !llvm.loop !81

32:                                               ; preds = %51, %28
  %33 = phi double [ undef, %28 ], [ %71, %51 ]
  %34 = phi i64 [ 0, %28 ], [ %72, %51 ]
  %35 = phi double [ 0.000000e+00, %28 ], [ %71, %51 ]
  br i1 %19, label %45, label %36, !dbg !79

36:                                               ; preds = %32
  call void @llvm.dbg.value(metadata i64 %34, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double %35, metadata !65, metadata !DIExpression()), !dbg !78
  %37 = add nsw i64 %34, %23, !dbg !83
  %38 = getelementptr inbounds double, double* %0, i64 %37, !dbg !86
  %39 = load double, double* %38, align 8, !dbg !86, !tbaa !31
  %40 = mul nsw i64 %34, %11, !dbg !87
  %41 = add nsw i64 %40, %27, !dbg !88
  %42 = getelementptr inbounds double, double* %1, i64 %41, !dbg !89
  %43 = load double, double* %42, align 8, !dbg !89, !tbaa !31
  %44 = tail call double @llvm.fmuladd.f64(double %39, double %43, double %35), !dbg !90
  call void @llvm.dbg.value(metadata double %44, metadata !65, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata i64 %34, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !77
  br label %45, !dbg !91

45:                                               ; preds = %36, %32, %26
  %46 = phi double [ 0.000000e+00, %26 ], [ %33, %32 ], [ %44, %36 ], !dbg !78
  %47 = add nsw i64 %27, %24, !dbg !91
  %48 = getelementptr inbounds double, double* %2, i64 %47, !dbg !92
  store double %46, double* %48, align 8, !dbg !93, !tbaa !31
  %49 = add nuw nsw i64 %27, 1, !dbg !94
  call void @llvm.dbg.value(metadata i64 %49, metadata !61, metadata !DIExpression()), !dbg !74
  %50 = icmp eq i64 %49, %14, !dbg !95
  br i1 %50, label %29, label %26, !dbg !75, !llvm.loop !96

51:                                               ; preds = %28, %51
  %52 = phi i64 [ %72, %51 ], [ 0, %28 ]
  %53 = phi double [ %71, %51 ], [ 0.000000e+00, %28 ]
  %54 = phi i64 [ %73, %51 ], [ 0, %28 ]
  call void @llvm.dbg.value(metadata i64 %52, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double %53, metadata !65, metadata !DIExpression()), !dbg !78
  %55 = add nsw i64 %52, %23, !dbg !83
  %56 = getelementptr inbounds double, double* %0, i64 %55, !dbg !86
  %57 = load double, double* %56, align 8, !dbg !86, !tbaa !31
  %58 = mul nsw i64 %52, %11, !dbg !87
  %59 = add nsw i64 %58, %27, !dbg !88
  %60 = getelementptr inbounds double, double* %1, i64 %59, !dbg !89
  %61 = load double, double* %60, align 8, !dbg !89, !tbaa !31
  %62 = tail call double @llvm.fmuladd.f64(double %57, double %61, double %53), !dbg !90
  call void @llvm.dbg.value(metadata double %62, metadata !65, metadata !DIExpression()), !dbg !78
  %63 = or i64 %52, 1, !dbg !98
  call void @llvm.dbg.value(metadata i64 %63, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i64 %63, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double %62, metadata !65, metadata !DIExpression()), !dbg !78
  %64 = add nsw i64 %63, %23, !dbg !83
  %65 = getelementptr inbounds double, double* %0, i64 %64, !dbg !86
  %66 = load double, double* %65, align 8, !dbg !86, !tbaa !31
  %67 = mul nsw i64 %63, %11, !dbg !87
  %68 = add nsw i64 %67, %27, !dbg !88
  %69 = getelementptr inbounds double, double* %1, i64 %68, !dbg !89
  %70 = load double, double* %69, align 8, !dbg !89, !tbaa !31
  %71 = tail call double @llvm.fmuladd.f64(double %66, double %70, double %62), !dbg !90
  call void @llvm.dbg.value(metadata double %71, metadata !65, metadata !DIExpression()), !dbg !78
  %72 = add nuw nsw i64 %52, 2, !dbg !98
  call void @llvm.dbg.value(metadata i64 %72, metadata !68, metadata !DIExpression()), !dbg !77
  %73 = add i64 %54, 2, !dbg !79
  %74 = icmp eq i64 %73, %18, !dbg !79
  br i1 %74, label %32, label %51, !dbg !79, !llvm.loop !99
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @log_sum_exp(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !101 {
  call void @llvm.dbg.value(metadata double* %0, metadata !103, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 %1, metadata !104, metadata !DIExpression()), !dbg !111
  %3 = load double, double* %0, align 8, !dbg !112, !tbaa !31
  call void @llvm.dbg.value(metadata double %3, metadata !105, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 1, metadata !106, metadata !DIExpression()), !dbg !113
  %4 = icmp sgt i32 %1, 1, !dbg !114
  br i1 %4, label %5, label %28, !dbg !116

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !114
  %7 = add nsw i64 %6, -1, !dbg !116
  %8 = add nsw i64 %6, -2, !dbg !116
  %9 = and i64 %7, 3, !dbg !116
  %10 = icmp ult i64 %8, 3, !dbg !116
  br i1 %10, label %13, label %11, !dbg !116

11:                                               ; preds = %5
  %12 = and i64 %7, -4, !dbg !116
  br label %37, !dbg !116

13:                                               ; preds = %37, %5
  %14 = phi double [ undef, %5 ], [ %55, %37 ]
  %15 = phi i64 [ 1, %5 ], [ %56, %37 ]
  %16 = phi double [ %3, %5 ], [ %55, %37 ]
  %17 = icmp eq i64 %9, 0, !dbg !116
  br i1 %17, label %28, label %18, !dbg !116

18:                                               ; preds = %13, %18
  %19 = phi i64 [ %25, %18 ], [ %15, %13 ]
  %20 = phi double [ %24, %18 ], [ %16, %13 ]
  %21 = phi i64 [ %26, %18 ], [ 0, %13 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %20, metadata !105, metadata !DIExpression()), !dbg !111
  %22 = getelementptr inbounds double, double* %0, i64 %19, !dbg !117
  %23 = load double, double* %22, align 8, !dbg !117, !tbaa !31
  %24 = tail call double @llvm.maxnum.f64(double %20, double %23), !dbg !119
  call void @llvm.dbg.value(metadata double %24, metadata !105, metadata !DIExpression()), !dbg !111
  %25 = add nuw nsw i64 %19, 1, !dbg !120
  call void @llvm.dbg.value(metadata i64 %25, metadata !106, metadata !DIExpression()), !dbg !113
  %26 = add i64 %21, 1, !dbg !116
  %27 = icmp eq i64 %26, %9, !dbg !116
  br i1 %27, label %28, label %18, !dbg !116, !llvm.loop !121

28:                                               ; preds = %13, %18, %2
  %29 = phi double [ %3, %2 ], [ %14, %13 ], [ %24, %18 ], !dbg !111
  call void @llvm.dbg.value(metadata i32 0, metadata !109, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !108, metadata !DIExpression()), !dbg !111
  %30 = icmp sgt i32 %1, 0, !dbg !124
  br i1 %30, label %31, label %59, !dbg !126

31:                                               ; preds = %28
  %32 = zext i32 %1 to i64, !dbg !124
  call void @llvm.dbg.value(metadata i64 0, metadata !109, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !108, metadata !DIExpression()), !dbg !111
  %33 = fsub double %3, %29, !dbg !127
  %34 = tail call double @exp(double noundef %33) #6, !dbg !129
  %35 = fadd double %34, 0.000000e+00, !dbg !130
  call void @llvm.dbg.value(metadata double %35, metadata !108, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i64 1, metadata !109, metadata !DIExpression()), !dbg !123
  %36 = icmp eq i32 %1, 1, !dbg !124
  br i1 %36, label %59, label %63, !dbg !126, !llvm.loop !131

37:                                               ; preds = %37, %11
  %38 = phi i64 [ 1, %11 ], [ %56, %37 ]
  %39 = phi double [ %3, %11 ], [ %55, %37 ]
  %40 = phi i64 [ 0, %11 ], [ %57, %37 ]
  call void @llvm.dbg.value(metadata i64 %38, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %39, metadata !105, metadata !DIExpression()), !dbg !111
  %41 = getelementptr inbounds double, double* %0, i64 %38, !dbg !117
  %42 = load double, double* %41, align 8, !dbg !117, !tbaa !31
  %43 = tail call double @llvm.maxnum.f64(double %39, double %42), !dbg !119
  call void @llvm.dbg.value(metadata double %43, metadata !105, metadata !DIExpression()), !dbg !111
  %44 = add nuw nsw i64 %38, 1, !dbg !120
  call void @llvm.dbg.value(metadata i64 %44, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %44, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %43, metadata !105, metadata !DIExpression()), !dbg !111
  %45 = getelementptr inbounds double, double* %0, i64 %44, !dbg !117
  %46 = load double, double* %45, align 8, !dbg !117, !tbaa !31
  %47 = tail call double @llvm.maxnum.f64(double %43, double %46), !dbg !119
  call void @llvm.dbg.value(metadata double %47, metadata !105, metadata !DIExpression()), !dbg !111
  %48 = add nuw nsw i64 %38, 2, !dbg !120
  call void @llvm.dbg.value(metadata i64 %48, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %48, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %47, metadata !105, metadata !DIExpression()), !dbg !111
  %49 = getelementptr inbounds double, double* %0, i64 %48, !dbg !117
  %50 = load double, double* %49, align 8, !dbg !117, !tbaa !31
  %51 = tail call double @llvm.maxnum.f64(double %47, double %50), !dbg !119
  call void @llvm.dbg.value(metadata double %51, metadata !105, metadata !DIExpression()), !dbg !111
  %52 = add nuw nsw i64 %38, 3, !dbg !120
  call void @llvm.dbg.value(metadata i64 %52, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %52, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %51, metadata !105, metadata !DIExpression()), !dbg !111
  %53 = getelementptr inbounds double, double* %0, i64 %52, !dbg !117
  %54 = load double, double* %53, align 8, !dbg !117, !tbaa !31
  %55 = tail call double @llvm.maxnum.f64(double %51, double %54), !dbg !119
  call void @llvm.dbg.value(metadata double %55, metadata !105, metadata !DIExpression()), !dbg !111
  %56 = add nuw nsw i64 %38, 4, !dbg !120
  call void @llvm.dbg.value(metadata i64 %56, metadata !106, metadata !DIExpression()), !dbg !113
  %57 = add i64 %40, 4, !dbg !116
  %58 = icmp eq i64 %57, %12, !dbg !116
  br i1 %58, label %13, label %37, !dbg !116, !llvm.loop !133

59:                                               ; preds = %63, %31, %28
  %60 = phi double [ 0.000000e+00, %28 ], [ %35, %31 ], [ %70, %63 ], !dbg !111
  %61 = tail call double @log(double noundef %60) #6, !dbg !135
  %62 = fadd double %29, %61, !dbg !136
  ret double %62, !dbg !137

63:                                               ; preds = %31, %63
  %64 = phi i64 [ %71, %63 ], [ 1, %31 ]
  %65 = phi double [ %70, %63 ], [ %35, %31 ]
  %66 = getelementptr inbounds double, double* %0, i64 %64
  %67 = load double, double* %66, align 8, !dbg !138, !tbaa !31
  call void @llvm.dbg.value(metadata i64 %64, metadata !109, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata double %65, metadata !108, metadata !DIExpression()), !dbg !111
  %68 = fsub double %67, %29, !dbg !127
  %69 = tail call double @exp(double noundef %68) #6, !dbg !129
  %70 = fadd double %65, %69, !dbg !130
  call void @llvm.dbg.value(metadata double %70, metadata !108, metadata !DIExpression()), !dbg !111
  %71 = add nuw nsw i64 %64, 1, !dbg !139
  call void @llvm.dbg.value(metadata i64 %71, metadata !109, metadata !DIExpression()), !dbg !123
  %72 = icmp eq i64 %71, %32, !dbg !124
  br i1 %72, label %59, label %63, !dbg !126, !llvm.loop !131
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind uwtable
define dso_local double @cholesky_log_determinant(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !140 {
  call void @llvm.dbg.value(metadata double* %0, metadata !144, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i32 %1, metadata !145, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !146, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i32 0, metadata !147, metadata !DIExpression()), !dbg !162
  %3 = icmp sgt i32 %1, 0, !dbg !163
  br i1 %3, label %4, label %10, !dbg !164

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !164
  %6 = zext i32 %1 to i64, !dbg !163
  br label %12, !dbg !164

7:                                                ; preds = %109, %47
  call void @llvm.dbg.value(metadata i64 %52, metadata !147, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata double %51, metadata !146, metadata !DIExpression()), !dbg !161
  %8 = add nuw nsw i64 %14, 1, !dbg !164
  %9 = icmp eq i64 %52, %6, !dbg !163
  br i1 %9, label %10, label %12, !dbg !164, !llvm.loop !165

10:                                               ; preds = %7, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %51, %7 ], !dbg !161
  ret double %11, !dbg !167

12:                                               ; preds = %4, %7
  %13 = phi i64 [ 0, %4 ], [ %52, %7 ]
  %14 = phi i64 [ 1, %4 ], [ %8, %7 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %51, %7 ]
  %16 = trunc i64 %13 to i32
  call void @llvm.dbg.value(metadata i64 %13, metadata !147, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata double %15, metadata !146, metadata !DIExpression()), !dbg !161
  %17 = mul nsw i64 %13, %5, !dbg !168
  %18 = mul nsw i32 %16, %1, !dbg !168
  %19 = sext i32 %18 to i64, !dbg !169
  %20 = add nsw i64 %13, %19, !dbg !169
  %21 = getelementptr inbounds double, double* %0, i64 %20, !dbg !170
  %22 = load double, double* %21, align 8, !dbg !170, !tbaa !31
  call void @llvm.dbg.value(metadata double %22, metadata !149, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata i32 0, metadata !152, metadata !DIExpression()), !dbg !172
  %23 = icmp eq i64 %13, 0, !dbg !173
  br i1 %23, label %47, label %24, !dbg !175

24:                                               ; preds = %12
  %25 = add nsw i64 %13, -1
  %26 = and i64 %13, 3, !dbg !175
  %27 = icmp ult i64 %25, 3, !dbg !175
  br i1 %27, label %30, label %28, !dbg !175

28:                                               ; preds = %24
  %29 = and i64 %13, 9223372036854775804, !dbg !175
  br label %59, !dbg !175

30:                                               ; preds = %59, %24
  %31 = phi double [ undef, %24 ], [ %85, %59 ]
  %32 = phi i64 [ 0, %24 ], [ %86, %59 ]
  %33 = phi double [ %22, %24 ], [ %85, %59 ]
  %34 = icmp eq i64 %26, 0, !dbg !175
  br i1 %34, label %47, label %35, !dbg !175

35:                                               ; preds = %30, %35
  %36 = phi i64 [ %44, %35 ], [ %32, %30 ]
  %37 = phi double [ %43, %35 ], [ %33, %30 ]
  %38 = phi i64 [ %45, %35 ], [ 0, %30 ]
  call void @llvm.dbg.value(metadata i64 %36, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %37, metadata !149, metadata !DIExpression()), !dbg !171
  %39 = add nuw nsw i64 %36, %17, !dbg !176
  %40 = getelementptr inbounds double, double* %0, i64 %39, !dbg !178
  %41 = load double, double* %40, align 8, !dbg !178, !tbaa !31
  %42 = fneg double %41, !dbg !179
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %37), !dbg !179
  call void @llvm.dbg.value(metadata double %43, metadata !149, metadata !DIExpression()), !dbg !171
  %44 = add nuw nsw i64 %36, 1, !dbg !180
  call void @llvm.dbg.value(metadata i64 %44, metadata !152, metadata !DIExpression()), !dbg !172
  %45 = add i64 %38, 1, !dbg !175
  %46 = icmp eq i64 %45, %26, !dbg !175
  br i1 %46, label %47, label %35, !dbg !175, !llvm.loop !181

47:                                               ; preds = %30, %35, %12
  %48 = phi double [ %22, %12 ], [ %31, %30 ], [ %43, %35 ], !dbg !171
  %49 = tail call double @sqrt(double noundef %48) #6, !dbg !182
  call void @llvm.dbg.value(metadata double %49, metadata !149, metadata !DIExpression()), !dbg !171
  store double %49, double* %21, align 8, !dbg !183, !tbaa !31
  %50 = tail call double @log(double noundef %49) #6, !dbg !184
  %51 = tail call double @llvm.fmuladd.f64(double %50, double 2.000000e+00, double %15), !dbg !185
  call void @llvm.dbg.value(metadata double %51, metadata !146, metadata !DIExpression()), !dbg !161
  %52 = add nuw nsw i64 %13, 1, !dbg !186
  call void @llvm.dbg.value(metadata i64 %52, metadata !154, metadata !DIExpression()), !dbg !187
  %53 = icmp ult i64 %52, %5, !dbg !188
  br i1 %53, label %54, label %7, !dbg !189

54:                                               ; preds = %47
  %55 = and i64 %13, 1
  %56 = icmp eq i64 %13, 1
  %57 = and i64 %13, 9223372036854775806
  %58 = icmp eq i64 %55, 0
  br label %89, !dbg !189

59:                                               ; preds = %59, %28
  %60 = phi i64 [ 0, %28 ], [ %86, %59 ]
  %61 = phi double [ %22, %28 ], [ %85, %59 ]
  %62 = phi i64 [ 0, %28 ], [ %87, %59 ]
  call void @llvm.dbg.value(metadata i64 %60, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %61, metadata !149, metadata !DIExpression()), !dbg !171
  %63 = add nuw nsw i64 %60, %17, !dbg !176
  %64 = getelementptr inbounds double, double* %0, i64 %63, !dbg !178
  %65 = load double, double* %64, align 8, !dbg !178, !tbaa !31
  %66 = fneg double %65, !dbg !179
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %65, double %61), !dbg !179
  call void @llvm.dbg.value(metadata double %67, metadata !149, metadata !DIExpression()), !dbg !171
  %68 = or i64 %60, 1, !dbg !180
  call void @llvm.dbg.value(metadata i64 %68, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata i64 %68, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %67, metadata !149, metadata !DIExpression()), !dbg !171
  %69 = add nuw nsw i64 %68, %17, !dbg !176
  %70 = getelementptr inbounds double, double* %0, i64 %69, !dbg !178
  %71 = load double, double* %70, align 8, !dbg !178, !tbaa !31
  %72 = fneg double %71, !dbg !179
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %71, double %67), !dbg !179
  call void @llvm.dbg.value(metadata double %73, metadata !149, metadata !DIExpression()), !dbg !171
  %74 = or i64 %60, 2, !dbg !180
  call void @llvm.dbg.value(metadata i64 %74, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata i64 %74, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %73, metadata !149, metadata !DIExpression()), !dbg !171
  %75 = add nuw nsw i64 %74, %17, !dbg !176
  %76 = getelementptr inbounds double, double* %0, i64 %75, !dbg !178
  %77 = load double, double* %76, align 8, !dbg !178, !tbaa !31
  %78 = fneg double %77, !dbg !179
  %79 = tail call double @llvm.fmuladd.f64(double %78, double %77, double %73), !dbg !179
  call void @llvm.dbg.value(metadata double %79, metadata !149, metadata !DIExpression()), !dbg !171
  %80 = or i64 %60, 3, !dbg !180
  call void @llvm.dbg.value(metadata i64 %80, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata i64 %80, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %79, metadata !149, metadata !DIExpression()), !dbg !171
  %81 = add nuw nsw i64 %80, %17, !dbg !176
  %82 = getelementptr inbounds double, double* %0, i64 %81, !dbg !178
  %83 = load double, double* %82, align 8, !dbg !178, !tbaa !31
  %84 = fneg double %83, !dbg !179
  %85 = tail call double @llvm.fmuladd.f64(double %84, double %83, double %79), !dbg !179
  call void @llvm.dbg.value(metadata double %85, metadata !149, metadata !DIExpression()), !dbg !171
  %86 = add nuw nsw i64 %60, 4, !dbg !180
  call void @llvm.dbg.value(metadata i64 %86, metadata !152, metadata !DIExpression()), !dbg !172
  %87 = add i64 %62, 4, !dbg !175
  %88 = icmp eq i64 %87, %29, !dbg !175
  br i1 %88, label %30, label %59, !dbg !175, !llvm.loop !190

89:                                               ; preds = %54, %109
  %90 = phi i64 [ %112, %109 ], [ %14, %54 ]
  call void @llvm.dbg.value(metadata i64 %90, metadata !154, metadata !DIExpression()), !dbg !187
  %91 = mul nsw i64 %90, %5, !dbg !192
  %92 = add nuw nsw i64 %91, %13, !dbg !193
  %93 = getelementptr inbounds double, double* %0, i64 %92, !dbg !194
  %94 = load double, double* %93, align 8, !dbg !194, !tbaa !31
  call void @llvm.dbg.value(metadata double %94, metadata !156, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata i32 0, metadata !159, metadata !DIExpression()), !dbg !196
  br i1 %23, label %109, label %95, !dbg !197

95:                                               ; preds = %89
  br i1 %56, label %96, label %114, !dbg !197

96:                                               ; preds = %114, %95
  %97 = phi double [ undef, %95 ], [ %134, %114 ]
  %98 = phi i64 [ 0, %95 ], [ %135, %114 ]
  %99 = phi double [ %94, %95 ], [ %134, %114 ]
  br i1 %58, label %109, label %100, !dbg !197

100:                                              ; preds = %96
  call void @llvm.dbg.value(metadata i64 %98, metadata !159, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata double %99, metadata !156, metadata !DIExpression()), !dbg !195
  %101 = add nuw nsw i64 %98, %91, !dbg !198
  %102 = getelementptr inbounds double, double* %0, i64 %101, !dbg !201
  %103 = load double, double* %102, align 8, !dbg !201, !tbaa !31
  %104 = add nuw nsw i64 %98, %17, !dbg !202
  %105 = getelementptr inbounds double, double* %0, i64 %104, !dbg !203
  %106 = load double, double* %105, align 8, !dbg !203, !tbaa !31
  %107 = fneg double %103, !dbg !204
  %108 = tail call double @llvm.fmuladd.f64(double %107, double %106, double %99), !dbg !204
  call void @llvm.dbg.value(metadata double %108, metadata !156, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata i64 %98, metadata !159, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !196
  br label %109, !dbg !205

109:                                              ; preds = %100, %96, %89
  %110 = phi double [ %94, %89 ], [ %97, %96 ], [ %108, %100 ], !dbg !195
  %111 = fdiv double %110, %49, !dbg !205
  store double %111, double* %93, align 8, !dbg !206, !tbaa !31
  %112 = add nuw nsw i64 %90, 1, !dbg !207
  call void @llvm.dbg.value(metadata i64 %112, metadata !154, metadata !DIExpression()), !dbg !187
  %113 = icmp eq i64 %112, %6, !dbg !188
  br i1 %113, label %7, label %89, !dbg !189, !llvm.loop !208

114:                                              ; preds = %95, %114
  %115 = phi i64 [ %135, %114 ], [ 0, %95 ]
  %116 = phi double [ %134, %114 ], [ %94, %95 ]
  %117 = phi i64 [ %136, %114 ], [ 0, %95 ]
  call void @llvm.dbg.value(metadata i64 %115, metadata !159, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata double %116, metadata !156, metadata !DIExpression()), !dbg !195
  %118 = add nuw nsw i64 %115, %91, !dbg !198
  %119 = getelementptr inbounds double, double* %0, i64 %118, !dbg !201
  %120 = load double, double* %119, align 8, !dbg !201, !tbaa !31
  %121 = add nuw nsw i64 %115, %17, !dbg !202
  %122 = getelementptr inbounds double, double* %0, i64 %121, !dbg !203
  %123 = load double, double* %122, align 8, !dbg !203, !tbaa !31
  %124 = fneg double %120, !dbg !204
  %125 = tail call double @llvm.fmuladd.f64(double %124, double %123, double %116), !dbg !204
  call void @llvm.dbg.value(metadata double %125, metadata !156, metadata !DIExpression()), !dbg !195
  %126 = or i64 %115, 1, !dbg !210
  call void @llvm.dbg.value(metadata i64 %126, metadata !159, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata i64 %126, metadata !159, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata double %125, metadata !156, metadata !DIExpression()), !dbg !195
  %127 = add nuw nsw i64 %126, %91, !dbg !198
  %128 = getelementptr inbounds double, double* %0, i64 %127, !dbg !201
  %129 = load double, double* %128, align 8, !dbg !201, !tbaa !31
  %130 = add nuw nsw i64 %126, %17, !dbg !202
  %131 = getelementptr inbounds double, double* %0, i64 %130, !dbg !203
  %132 = load double, double* %131, align 8, !dbg !203, !tbaa !31
  %133 = fneg double %129, !dbg !204
  %134 = tail call double @llvm.fmuladd.f64(double %133, double %132, double %125), !dbg !204
  call void @llvm.dbg.value(metadata double %134, metadata !156, metadata !DIExpression()), !dbg !195
  %135 = add nuw nsw i64 %115, 2, !dbg !210
  call void @llvm.dbg.value(metadata i64 %135, metadata !159, metadata !DIExpression()), !dbg !196
  %136 = add i64 %117, 2, !dbg !197
  %137 = icmp eq i64 %136, %57, !dbg !197
  br i1 %137, label %96, label %114, !dbg !197, !llvm.loop !211
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @runge_kutta_predator_prey(double* nocapture noundef %0, double* nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 !dbg !213 {
  call void @llvm.dbg.value(metadata double* %0, metadata !217, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double* %1, metadata !218, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata double %2, metadata !219, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata i32 %3, metadata !220, metadata !DIExpression()), !dbg !241
  call void @llvm.dbg.value(metadata i32 0, metadata !221, metadata !DIExpression()), !dbg !242
  %5 = icmp sgt i32 %3, 0, !dbg !243
  br i1 %5, label %6, label %29, !dbg !244

6:                                                ; preds = %4
  %7 = getelementptr inbounds double, double* %1, i64 1
  %8 = getelementptr inbounds double, double* %1, i64 2
  %9 = getelementptr inbounds double, double* %1, i64 3
  %10 = fmul double %2, 5.000000e-01
  %11 = fdiv double %2, 6.000000e+00
  %12 = bitcast double* %0 to <2 x double>*, !dbg !245
  %13 = load <2 x double>, <2 x double>* %12, align 8, !dbg !245, !tbaa !31
  %14 = insertelement <2 x double> poison, double %11, i64 0, !dbg !254
  %15 = shufflevector <2 x double> %14, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !254
  %16 = insertelement <2 x double> poison, double %10, i64 0, !dbg !257
  %17 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !257
  %18 = insertelement <2 x double> poison, double %10, i64 0, !dbg !260
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !260
  %20 = insertelement <2 x double> poison, double %11, i64 0, !dbg !254
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !254
  %22 = insertelement <2 x double> poison, double %10, i64 0, !dbg !257
  %23 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !257
  %24 = insertelement <2 x double> poison, double %10, i64 0, !dbg !260
  %25 = shufflevector <2 x double> %24, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !260
  %26 = insertelement <2 x double> poison, double %2, i64 0, !dbg !263
  %27 = shufflevector <2 x double> %26, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !263
  %28 = bitcast double* %0 to <2 x double>*
  br label %30, !dbg !244

29:                                               ; preds = %30, %4
  ret void, !dbg !266

30:                                               ; preds = %6, %30
  %31 = phi i32 [ 0, %6 ], [ %88, %30 ]
  %32 = phi <2 x double> [ %13, %6 ], [ %86, %30 ], !dbg !254
  call void @llvm.dbg.value(metadata i32 %31, metadata !221, metadata !DIExpression()), !dbg !242
  call void @llvm.dbg.value(metadata double* %0, metadata !250, metadata !DIExpression()) #6, !dbg !267
  call void @llvm.dbg.value(metadata double* %1, metadata !251, metadata !DIExpression()) #6, !dbg !267
  call void @llvm.dbg.value(metadata double* undef, metadata !252, metadata !DIExpression()) #6, !dbg !267
  %33 = load double, double* %1, align 8, !dbg !268, !tbaa !31
  %34 = load double, double* %7, align 8, !dbg !269, !tbaa !31
  %35 = fneg double %34, !dbg !270
  %36 = extractelement <2 x double> %32, i64 0, !dbg !270
  %37 = fmul double %36, %35, !dbg !270
  call void @llvm.dbg.value(metadata double undef, metadata !223, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  %38 = load double, double* %8, align 8, !dbg !272, !tbaa !31
  %39 = fmul double %36, %38, !dbg !273
  %40 = load double, double* %9, align 8, !dbg !274, !tbaa !31
  %41 = fneg double %40, !dbg !275
  %42 = insertelement <2 x double> poison, double %37, i64 0, !dbg !270
  %43 = insertelement <2 x double> %42, double %41, i64 1, !dbg !270
  %44 = shufflevector <2 x double> %32, <2 x double> undef, <2 x i32> <i32 1, i32 1>, !dbg !270
  %45 = fmul <2 x double> %43, %44, !dbg !270
  %46 = insertelement <2 x double> poison, double %33, i64 0, !dbg !270
  %47 = insertelement <2 x double> %46, double %39, i64 1, !dbg !270
  %48 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> %32, <2 x double> %45), !dbg !270
  %49 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> %32, <2 x double> %45), !dbg !270
  call void @llvm.dbg.value(metadata double undef, metadata !223, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 0, metadata !233, metadata !DIExpression()), !dbg !276
  call void @llvm.dbg.value(metadata double undef, metadata !232, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 1, metadata !233, metadata !DIExpression()), !dbg !276
  %50 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %48, <2 x double> %32), !dbg !260
  %51 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %49, <2 x double> %32), !dbg !260
  call void @llvm.dbg.value(metadata double undef, metadata !232, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 2, metadata !233, metadata !DIExpression()), !dbg !276
  call void @llvm.dbg.value(metadata double* undef, metadata !250, metadata !DIExpression()) #6, !dbg !277
  call void @llvm.dbg.value(metadata double* %1, metadata !251, metadata !DIExpression()) #6, !dbg !277
  call void @llvm.dbg.value(metadata double* undef, metadata !252, metadata !DIExpression()) #6, !dbg !277
  %52 = extractelement <2 x double> %51, i64 0, !dbg !279
  %53 = fmul double %52, %35, !dbg !279
  call void @llvm.dbg.value(metadata double undef, metadata !229, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  %54 = fmul double %38, %52, !dbg !280
  %55 = insertelement <2 x double> poison, double %53, i64 0, !dbg !279
  %56 = insertelement <2 x double> %55, double %41, i64 1, !dbg !279
  %57 = shufflevector <2 x double> %51, <2 x double> undef, <2 x i32> <i32 1, i32 1>, !dbg !279
  %58 = fmul <2 x double> %56, %57, !dbg !279
  %59 = insertelement <2 x double> %46, double %54, i64 1, !dbg !279
  %60 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %59, <2 x double> %50, <2 x double> %58), !dbg !279
  %61 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %59, <2 x double> %51, <2 x double> %58), !dbg !279
  call void @llvm.dbg.value(metadata double undef, metadata !229, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 0, metadata !235, metadata !DIExpression()), !dbg !281
  call void @llvm.dbg.value(metadata double undef, metadata !232, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 1, metadata !235, metadata !DIExpression()), !dbg !281
  %62 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %23, <2 x double> %60, <2 x double> %32), !dbg !257
  %63 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %17, <2 x double> %61, <2 x double> %32), !dbg !257
  call void @llvm.dbg.value(metadata double undef, metadata !232, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 2, metadata !235, metadata !DIExpression()), !dbg !281
  call void @llvm.dbg.value(metadata double* undef, metadata !250, metadata !DIExpression()) #6, !dbg !282
  call void @llvm.dbg.value(metadata double* %1, metadata !251, metadata !DIExpression()) #6, !dbg !282
  call void @llvm.dbg.value(metadata double* undef, metadata !252, metadata !DIExpression()) #6, !dbg !282
  %64 = extractelement <2 x double> %63, i64 0, !dbg !284
  %65 = fmul double %64, %35, !dbg !284
  call void @llvm.dbg.value(metadata double undef, metadata !230, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  %66 = fmul double %38, %64, !dbg !285
  %67 = insertelement <2 x double> poison, double %65, i64 0, !dbg !284
  %68 = insertelement <2 x double> %67, double %41, i64 1, !dbg !284
  %69 = shufflevector <2 x double> %63, <2 x double> undef, <2 x i32> <i32 1, i32 1>, !dbg !284
  %70 = fmul <2 x double> %68, %69, !dbg !284
  %71 = insertelement <2 x double> %46, double %66, i64 1, !dbg !284
  %72 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %71, <2 x double> %62, <2 x double> %70), !dbg !284
  call void @llvm.dbg.value(metadata double undef, metadata !230, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 0, metadata !237, metadata !DIExpression()), !dbg !286
  call void @llvm.dbg.value(metadata double undef, metadata !232, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 1, metadata !237, metadata !DIExpression()), !dbg !286
  %73 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %72, <2 x double> %32), !dbg !263
  call void @llvm.dbg.value(metadata double undef, metadata !232, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 2, metadata !237, metadata !DIExpression()), !dbg !286
  call void @llvm.dbg.value(metadata double* undef, metadata !250, metadata !DIExpression()) #6, !dbg !287
  call void @llvm.dbg.value(metadata double* %1, metadata !251, metadata !DIExpression()) #6, !dbg !287
  call void @llvm.dbg.value(metadata double* undef, metadata !252, metadata !DIExpression()) #6, !dbg !287
  %74 = extractelement <2 x double> %73, i64 0, !dbg !289
  %75 = fmul double %74, %35, !dbg !289
  call void @llvm.dbg.value(metadata double undef, metadata !231, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !271
  %76 = fmul double %38, %74, !dbg !290
  %77 = insertelement <2 x double> poison, double %75, i64 0, !dbg !289
  %78 = insertelement <2 x double> %77, double %41, i64 1, !dbg !289
  %79 = shufflevector <2 x double> %73, <2 x double> undef, <2 x i32> <i32 1, i32 1>, !dbg !289
  %80 = fmul <2 x double> %78, %79, !dbg !289
  %81 = insertelement <2 x double> %46, double %76, i64 1, !dbg !289
  %82 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %81, <2 x double> %73, <2 x double> %80), !dbg !289
  call void @llvm.dbg.value(metadata double undef, metadata !231, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !271
  call void @llvm.dbg.value(metadata i64 0, metadata !239, metadata !DIExpression()), !dbg !291
  call void @llvm.dbg.value(metadata i64 1, metadata !239, metadata !DIExpression()), !dbg !291
  %83 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %60, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %48), !dbg !292
  %84 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %72, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %83), !dbg !293
  %85 = fadd <2 x double> %84, %82, !dbg !294
  %86 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %85, <2 x double> %32), !dbg !254
  %87 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %15, <2 x double> %85, <2 x double> %32), !dbg !254
  store <2 x double> %87, <2 x double>* %28, align 8, !dbg !254, !tbaa !31
  call void @llvm.dbg.value(metadata i64 2, metadata !239, metadata !DIExpression()), !dbg !291
  %88 = add nuw nsw i32 %31, 1, !dbg !295
  call void @llvm.dbg.value(metadata i32 %88, metadata !221, metadata !DIExpression()), !dbg !242
  %89 = icmp eq i32 %88, %3, !dbg !243
  br i1 %89, label %29, label %30, !dbg !244, !llvm.loop !296
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @two_layer_network(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #3 !dbg !298 {
  call void @llvm.dbg.value(metadata double* %0, metadata !302, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata double* %1, metadata !303, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i32 %2, metadata !304, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !305, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i32 0, metadata !306, metadata !DIExpression()), !dbg !314
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  call void @llvm.dbg.value(metadata i32 0, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !305, metadata !DIExpression()), !dbg !313
  %7 = sext i32 %4 to i64, !dbg !315
  %8 = sext i32 %2 to i64, !dbg !315
  %9 = sext i32 %6 to i64, !dbg !315
  call void @llvm.dbg.value(metadata i64 0, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !305, metadata !DIExpression()), !dbg !313
  %10 = getelementptr inbounds double, double* %0, i64 %8, !dbg !316
  %11 = load double, double* %10, align 8, !dbg !316, !tbaa !31
  call void @llvm.dbg.value(metadata double %11, metadata !308, metadata !DIExpression()), !dbg !317
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !318
  br i1 %5, label %12, label %36, !dbg !319

12:                                               ; preds = %3
  %13 = zext i32 %2 to i64, !dbg !320
  %14 = add nsw i64 %13, -1, !dbg !319
  %15 = and i64 %13, 3, !dbg !319
  %16 = icmp ult i64 %14, 3, !dbg !319
  br i1 %16, label %19, label %17, !dbg !319

17:                                               ; preds = %12
  %18 = and i64 %13, 4294967292, !dbg !319
  br label %181, !dbg !319

19:                                               ; preds = %181, %12
  %20 = phi double [ undef, %12 ], [ %207, %181 ]
  %21 = phi i64 [ 0, %12 ], [ %208, %181 ]
  %22 = phi double [ %11, %12 ], [ %207, %181 ]
  %23 = icmp eq i64 %15, 0, !dbg !319
  br i1 %23, label %36, label %24, !dbg !319

24:                                               ; preds = %19, %24
  %25 = phi i64 [ %33, %24 ], [ %21, %19 ]
  %26 = phi double [ %32, %24 ], [ %22, %19 ]
  %27 = phi i64 [ %34, %24 ], [ 0, %19 ]
  call void @llvm.dbg.value(metadata i64 %25, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %26, metadata !308, metadata !DIExpression()), !dbg !317
  %28 = getelementptr inbounds double, double* %0, i64 %25, !dbg !322
  %29 = load double, double* %28, align 8, !dbg !322, !tbaa !31
  %30 = getelementptr inbounds double, double* %1, i64 %25, !dbg !324
  %31 = load double, double* %30, align 8, !dbg !324, !tbaa !31
  %32 = tail call double @llvm.fmuladd.f64(double %29, double %31, double %26), !dbg !325
  call void @llvm.dbg.value(metadata double %32, metadata !308, metadata !DIExpression()), !dbg !317
  %33 = add nuw nsw i64 %25, 1, !dbg !326
  call void @llvm.dbg.value(metadata i64 %33, metadata !311, metadata !DIExpression()), !dbg !318
  %34 = add i64 %27, 1, !dbg !319
  %35 = icmp eq i64 %34, %15, !dbg !319
  br i1 %35, label %36, label %24, !dbg !319, !llvm.loop !327

36:                                               ; preds = %19, %24, %3
  %37 = phi double [ %11, %3 ], [ %20, %19 ], [ %32, %24 ], !dbg !317
  %38 = tail call double @tanh(double noundef %37) #6, !dbg !328
  %39 = getelementptr inbounds double, double* %0, i64 %9, !dbg !329
  %40 = load double, double* %39, align 8, !dbg !329, !tbaa !31
  call void @llvm.dbg.value(metadata i64 1, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double undef, metadata !305, metadata !DIExpression()), !dbg !313
  %41 = add nsw i64 %7, %8, !dbg !330
  %42 = getelementptr inbounds double, double* %0, i64 %41, !dbg !316
  %43 = load double, double* %42, align 8, !dbg !316, !tbaa !31
  call void @llvm.dbg.value(metadata double %43, metadata !308, metadata !DIExpression()), !dbg !317
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !318
  br i1 %5, label %44, label %103, !dbg !319

44:                                               ; preds = %36
  %45 = zext i32 %2 to i64, !dbg !320
  %46 = add nsw i64 %45, -1, !dbg !319
  %47 = and i64 %45, 3, !dbg !319
  %48 = icmp ult i64 %46, 3, !dbg !319
  br i1 %48, label %85, label %49, !dbg !319

49:                                               ; preds = %44
  %50 = and i64 %45, 4294967292, !dbg !319
  br label %51, !dbg !319

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %82, %51 ]
  %53 = phi double [ %43, %49 ], [ %81, %51 ]
  %54 = phi i64 [ 0, %49 ], [ %83, %51 ]
  call void @llvm.dbg.value(metadata i64 %52, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %53, metadata !308, metadata !DIExpression()), !dbg !317
  %55 = add nsw i64 %52, %7, !dbg !331
  %56 = getelementptr inbounds double, double* %0, i64 %55, !dbg !322
  %57 = load double, double* %56, align 8, !dbg !322, !tbaa !31
  %58 = getelementptr inbounds double, double* %1, i64 %52, !dbg !324
  %59 = load double, double* %58, align 8, !dbg !324, !tbaa !31
  %60 = tail call double @llvm.fmuladd.f64(double %57, double %59, double %53), !dbg !325
  call void @llvm.dbg.value(metadata double %60, metadata !308, metadata !DIExpression()), !dbg !317
  %61 = or i64 %52, 1, !dbg !326
  call void @llvm.dbg.value(metadata i64 %61, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %61, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %60, metadata !308, metadata !DIExpression()), !dbg !317
  %62 = add nsw i64 %61, %7, !dbg !331
  %63 = getelementptr inbounds double, double* %0, i64 %62, !dbg !322
  %64 = load double, double* %63, align 8, !dbg !322, !tbaa !31
  %65 = getelementptr inbounds double, double* %1, i64 %61, !dbg !324
  %66 = load double, double* %65, align 8, !dbg !324, !tbaa !31
  %67 = tail call double @llvm.fmuladd.f64(double %64, double %66, double %60), !dbg !325
  call void @llvm.dbg.value(metadata double %67, metadata !308, metadata !DIExpression()), !dbg !317
  %68 = or i64 %52, 2, !dbg !326
  call void @llvm.dbg.value(metadata i64 %68, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %68, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %67, metadata !308, metadata !DIExpression()), !dbg !317
  %69 = add nsw i64 %68, %7, !dbg !331
  %70 = getelementptr inbounds double, double* %0, i64 %69, !dbg !322
  %71 = load double, double* %70, align 8, !dbg !322, !tbaa !31
  %72 = getelementptr inbounds double, double* %1, i64 %68, !dbg !324
  %73 = load double, double* %72, align 8, !dbg !324, !tbaa !31
  %74 = tail call double @llvm.fmuladd.f64(double %71, double %73, double %67), !dbg !325
  call void @llvm.dbg.value(metadata double %74, metadata !308, metadata !DIExpression()), !dbg !317
  %75 = or i64 %52, 3, !dbg !326
  call void @llvm.dbg.value(metadata i64 %75, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %75, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %74, metadata !308, metadata !DIExpression()), !dbg !317
  %76 = add nsw i64 %75, %7, !dbg !331
  %77 = getelementptr inbounds double, double* %0, i64 %76, !dbg !322
  %78 = load double, double* %77, align 8, !dbg !322, !tbaa !31
  %79 = getelementptr inbounds double, double* %1, i64 %75, !dbg !324
  %80 = load double, double* %79, align 8, !dbg !324, !tbaa !31
  %81 = tail call double @llvm.fmuladd.f64(double %78, double %80, double %74), !dbg !325
  call void @llvm.dbg.value(metadata double %81, metadata !308, metadata !DIExpression()), !dbg !317
  %82 = add nuw nsw i64 %52, 4, !dbg !326
  call void @llvm.dbg.value(metadata i64 %82, metadata !311, metadata !DIExpression()), !dbg !318
  %83 = add i64 %54, 4, !dbg !319
  %84 = icmp eq i64 %83, %50, !dbg !319
  br i1 %84, label %85, label %51, !dbg !319, !llvm.loop !332

85:                                               ; preds = %51, %44
  %86 = phi double [ undef, %44 ], [ %81, %51 ]
  %87 = phi i64 [ 0, %44 ], [ %82, %51 ]
  %88 = phi double [ %43, %44 ], [ %81, %51 ]
  %89 = icmp eq i64 %47, 0, !dbg !319
  br i1 %89, label %103, label %90, !dbg !319

90:                                               ; preds = %85, %90
  %91 = phi i64 [ %100, %90 ], [ %87, %85 ]
  %92 = phi double [ %99, %90 ], [ %88, %85 ]
  %93 = phi i64 [ %101, %90 ], [ 0, %85 ]
  call void @llvm.dbg.value(metadata i64 %91, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %92, metadata !308, metadata !DIExpression()), !dbg !317
  %94 = add nsw i64 %91, %7, !dbg !331
  %95 = getelementptr inbounds double, double* %0, i64 %94, !dbg !322
  %96 = load double, double* %95, align 8, !dbg !322, !tbaa !31
  %97 = getelementptr inbounds double, double* %1, i64 %91, !dbg !324
  %98 = load double, double* %97, align 8, !dbg !324, !tbaa !31
  %99 = tail call double @llvm.fmuladd.f64(double %96, double %98, double %92), !dbg !325
  call void @llvm.dbg.value(metadata double %99, metadata !308, metadata !DIExpression()), !dbg !317
  %100 = add nuw nsw i64 %91, 1, !dbg !326
  call void @llvm.dbg.value(metadata i64 %100, metadata !311, metadata !DIExpression()), !dbg !318
  %101 = add i64 %93, 1, !dbg !319
  %102 = icmp eq i64 %101, %47, !dbg !319
  br i1 %102, label %103, label %90, !dbg !319, !llvm.loop !334

103:                                              ; preds = %85, %90, %36
  %104 = phi double [ %43, %36 ], [ %86, %85 ], [ %99, %90 ], !dbg !317
  %105 = tail call double @tanh(double noundef %104) #6, !dbg !328
  %106 = add nsw i64 %9, 1, !dbg !335
  %107 = getelementptr inbounds double, double* %0, i64 %106, !dbg !329
  %108 = load double, double* %107, align 8, !dbg !329, !tbaa !31
  call void @llvm.dbg.value(metadata i64 2, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double undef, metadata !305, metadata !DIExpression()), !dbg !313
  %109 = shl nsw i64 %7, 1, !dbg !336
  %110 = add nsw i64 %109, %8, !dbg !330
  %111 = getelementptr inbounds double, double* %0, i64 %110, !dbg !316
  %112 = load double, double* %111, align 8, !dbg !316, !tbaa !31
  call void @llvm.dbg.value(metadata double %112, metadata !308, metadata !DIExpression()), !dbg !317
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !318
  br i1 %5, label %113, label %172, !dbg !319

113:                                              ; preds = %103
  %114 = zext i32 %2 to i64, !dbg !320
  %115 = add nsw i64 %114, -1, !dbg !319
  %116 = and i64 %114, 3, !dbg !319
  %117 = icmp ult i64 %115, 3, !dbg !319
  br i1 %117, label %154, label %118, !dbg !319

118:                                              ; preds = %113
  %119 = and i64 %114, 4294967292, !dbg !319
  br label %120, !dbg !319

120:                                              ; preds = %120, %118
  %121 = phi i64 [ 0, %118 ], [ %151, %120 ]
  %122 = phi double [ %112, %118 ], [ %150, %120 ]
  %123 = phi i64 [ 0, %118 ], [ %152, %120 ]
  call void @llvm.dbg.value(metadata i64 %121, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %122, metadata !308, metadata !DIExpression()), !dbg !317
  %124 = add nsw i64 %121, %109, !dbg !331
  %125 = getelementptr inbounds double, double* %0, i64 %124, !dbg !322
  %126 = load double, double* %125, align 8, !dbg !322, !tbaa !31
  %127 = getelementptr inbounds double, double* %1, i64 %121, !dbg !324
  %128 = load double, double* %127, align 8, !dbg !324, !tbaa !31
  %129 = tail call double @llvm.fmuladd.f64(double %126, double %128, double %122), !dbg !325
  call void @llvm.dbg.value(metadata double %129, metadata !308, metadata !DIExpression()), !dbg !317
  %130 = or i64 %121, 1, !dbg !326
  call void @llvm.dbg.value(metadata i64 %130, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %130, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %129, metadata !308, metadata !DIExpression()), !dbg !317
  %131 = add nsw i64 %130, %109, !dbg !331
  %132 = getelementptr inbounds double, double* %0, i64 %131, !dbg !322
  %133 = load double, double* %132, align 8, !dbg !322, !tbaa !31
  %134 = getelementptr inbounds double, double* %1, i64 %130, !dbg !324
  %135 = load double, double* %134, align 8, !dbg !324, !tbaa !31
  %136 = tail call double @llvm.fmuladd.f64(double %133, double %135, double %129), !dbg !325
  call void @llvm.dbg.value(metadata double %136, metadata !308, metadata !DIExpression()), !dbg !317
  %137 = or i64 %121, 2, !dbg !326
  call void @llvm.dbg.value(metadata i64 %137, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %137, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %136, metadata !308, metadata !DIExpression()), !dbg !317
  %138 = add nsw i64 %137, %109, !dbg !331
  %139 = getelementptr inbounds double, double* %0, i64 %138, !dbg !322
  %140 = load double, double* %139, align 8, !dbg !322, !tbaa !31
  %141 = getelementptr inbounds double, double* %1, i64 %137, !dbg !324
  %142 = load double, double* %141, align 8, !dbg !324, !tbaa !31
  %143 = tail call double @llvm.fmuladd.f64(double %140, double %142, double %136), !dbg !325
  call void @llvm.dbg.value(metadata double %143, metadata !308, metadata !DIExpression()), !dbg !317
  %144 = or i64 %121, 3, !dbg !326
  call void @llvm.dbg.value(metadata i64 %144, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %144, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %143, metadata !308, metadata !DIExpression()), !dbg !317
  %145 = add nsw i64 %144, %109, !dbg !331
  %146 = getelementptr inbounds double, double* %0, i64 %145, !dbg !322
  %147 = load double, double* %146, align 8, !dbg !322, !tbaa !31
  %148 = getelementptr inbounds double, double* %1, i64 %144, !dbg !324
  %149 = load double, double* %148, align 8, !dbg !324, !tbaa !31
  %150 = tail call double @llvm.fmuladd.f64(double %147, double %149, double %143), !dbg !325
  call void @llvm.dbg.value(metadata double %150, metadata !308, metadata !DIExpression()), !dbg !317
  %151 = add nuw nsw i64 %121, 4, !dbg !326
  call void @llvm.dbg.value(metadata i64 %151, metadata !311, metadata !DIExpression()), !dbg !318
  %152 = add i64 %123, 4, !dbg !319
  %153 = icmp eq i64 %152, %119, !dbg !319
  br i1 %153, label %154, label %120, !dbg !319, !llvm.loop !332

154:                                              ; preds = %120, %113
  %155 = phi double [ undef, %113 ], [ %150, %120 ]
  %156 = phi i64 [ 0, %113 ], [ %151, %120 ]
  %157 = phi double [ %112, %113 ], [ %150, %120 ]
  %158 = icmp eq i64 %116, 0, !dbg !319
  br i1 %158, label %172, label %159, !dbg !319

159:                                              ; preds = %154, %159
  %160 = phi i64 [ %169, %159 ], [ %156, %154 ]
  %161 = phi double [ %168, %159 ], [ %157, %154 ]
  %162 = phi i64 [ %170, %159 ], [ 0, %154 ]
  call void @llvm.dbg.value(metadata i64 %160, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %161, metadata !308, metadata !DIExpression()), !dbg !317
  %163 = add nsw i64 %160, %109, !dbg !331
  %164 = getelementptr inbounds double, double* %0, i64 %163, !dbg !322
  %165 = load double, double* %164, align 8, !dbg !322, !tbaa !31
  %166 = getelementptr inbounds double, double* %1, i64 %160, !dbg !324
  %167 = load double, double* %166, align 8, !dbg !324, !tbaa !31
  %168 = tail call double @llvm.fmuladd.f64(double %165, double %167, double %161), !dbg !325
  call void @llvm.dbg.value(metadata double %168, metadata !308, metadata !DIExpression()), !dbg !317
  %169 = add nuw nsw i64 %160, 1, !dbg !326
  call void @llvm.dbg.value(metadata i64 %169, metadata !311, metadata !DIExpression()), !dbg !318
  %170 = add i64 %162, 1, !dbg !319
  %171 = icmp eq i64 %170, %116, !dbg !319
  br i1 %171, label %172, label %159, !dbg !319, !llvm.loop !337

172:                                              ; preds = %154, %159, %103
  %173 = phi double [ %112, %103 ], [ %155, %154 ], [ %168, %159 ], !dbg !317
  %174 = tail call double @llvm.fmuladd.f64(double %38, double %40, double 0.000000e+00), !dbg !338
  call void @llvm.dbg.value(metadata double %174, metadata !305, metadata !DIExpression()), !dbg !313
  %175 = tail call double @llvm.fmuladd.f64(double %105, double %108, double %174), !dbg !338
  call void @llvm.dbg.value(metadata double %175, metadata !305, metadata !DIExpression()), !dbg !313
  %176 = tail call double @tanh(double noundef %173) #6, !dbg !328
  %177 = add nsw i64 %9, 2, !dbg !335
  %178 = getelementptr inbounds double, double* %0, i64 %177, !dbg !329
  %179 = load double, double* %178, align 8, !dbg !329, !tbaa !31
  %180 = tail call double @llvm.fmuladd.f64(double %176, double %179, double %175), !dbg !338
  call void @llvm.dbg.value(metadata double %180, metadata !305, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i64 3, metadata !306, metadata !DIExpression()), !dbg !314
  ret double %180, !dbg !339

181:                                              ; preds = %181, %17
  %182 = phi i64 [ 0, %17 ], [ %208, %181 ]
  %183 = phi double [ %11, %17 ], [ %207, %181 ]
  %184 = phi i64 [ 0, %17 ], [ %209, %181 ]
  call void @llvm.dbg.value(metadata i64 %182, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %183, metadata !308, metadata !DIExpression()), !dbg !317
  %185 = getelementptr inbounds double, double* %0, i64 %182, !dbg !322
  %186 = load double, double* %185, align 8, !dbg !322, !tbaa !31
  %187 = getelementptr inbounds double, double* %1, i64 %182, !dbg !324
  %188 = load double, double* %187, align 8, !dbg !324, !tbaa !31
  %189 = tail call double @llvm.fmuladd.f64(double %186, double %188, double %183), !dbg !325
  call void @llvm.dbg.value(metadata double %189, metadata !308, metadata !DIExpression()), !dbg !317
  %190 = or i64 %182, 1, !dbg !326
  call void @llvm.dbg.value(metadata i64 %190, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %190, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %189, metadata !308, metadata !DIExpression()), !dbg !317
  %191 = getelementptr inbounds double, double* %0, i64 %190, !dbg !322
  %192 = load double, double* %191, align 8, !dbg !322, !tbaa !31
  %193 = getelementptr inbounds double, double* %1, i64 %190, !dbg !324
  %194 = load double, double* %193, align 8, !dbg !324, !tbaa !31
  %195 = tail call double @llvm.fmuladd.f64(double %192, double %194, double %189), !dbg !325
  call void @llvm.dbg.value(metadata double %195, metadata !308, metadata !DIExpression()), !dbg !317
  %196 = or i64 %182, 2, !dbg !326
  call void @llvm.dbg.value(metadata i64 %196, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %196, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %195, metadata !308, metadata !DIExpression()), !dbg !317
  %197 = getelementptr inbounds double, double* %0, i64 %196, !dbg !322
  %198 = load double, double* %197, align 8, !dbg !322, !tbaa !31
  %199 = getelementptr inbounds double, double* %1, i64 %196, !dbg !324
  %200 = load double, double* %199, align 8, !dbg !324, !tbaa !31
  %201 = tail call double @llvm.fmuladd.f64(double %198, double %200, double %195), !dbg !325
  call void @llvm.dbg.value(metadata double %201, metadata !308, metadata !DIExpression()), !dbg !317
  %202 = or i64 %182, 3, !dbg !326
  call void @llvm.dbg.value(metadata i64 %202, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i64 %202, metadata !311, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata double %201, metadata !308, metadata !DIExpression()), !dbg !317
  %203 = getelementptr inbounds double, double* %0, i64 %202, !dbg !322
  %204 = load double, double* %203, align 8, !dbg !322, !tbaa !31
  %205 = getelementptr inbounds double, double* %1, i64 %202, !dbg !324
  %206 = load double, double* %205, align 8, !dbg !324, !tbaa !31
  %207 = tail call double @llvm.fmuladd.f64(double %204, double %206, double %201), !dbg !325
  call void @llvm.dbg.value(metadata double %207, metadata !308, metadata !DIExpression()), !dbg !317
  %208 = add nuw nsw i64 %182, 4, !dbg !326
  call void @llvm.dbg.value(metadata i64 %208, metadata !311, metadata !DIExpression()), !dbg !318
  %209 = add i64 %184, 4, !dbg !319
  %210 = icmp eq i64 %209, %18, !dbg !319
  br i1 %210, label %19, label %181, !dbg !319, !llvm.loop !332
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "rosenbrock", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !15}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20, !22, !25}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 4, type: !15)
!19 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 5, type: !12)
!20 = !DILocalVariable(name: "i", scope: !21, file: !1, line: 6, type: !15)
!21 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!22 = !DILocalVariable(name: "a", scope: !23, file: !1, line: 7, type: !12)
!23 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 35)
!24 = distinct !DILexicalBlock(scope: !21, file: !1, line: 6, column: 3)
!25 = !DILocalVariable(name: "b", scope: !23, file: !1, line: 8, type: !12)
!26 = !DILocation(line: 0, scope: !9)
!27 = !DILocation(line: 0, scope: !21)
!28 = !DILocation(line: 6, column: 25, scope: !24)
!29 = !DILocation(line: 6, column: 3, scope: !21)
!30 = !DILocation(line: 7, column: 16, scope: !23)
!31 = !{!32, !32, i64 0}
!32 = !{!"double", !33, i64 0}
!33 = !{!"omnipotent char", !34, i64 0}
!34 = !{!"Simple C/C++ TBAA"}
!35 = !DILocation(line: 7, column: 27, scope: !23)
!36 = !DILocation(line: 7, column: 25, scope: !23)
!37 = !DILocation(line: 0, scope: !23)
!38 = !DILocation(line: 8, column: 20, scope: !23)
!39 = !DILocation(line: 9, column: 16, scope: !23)
!40 = !DILocation(line: 9, column: 28, scope: !23)
!41 = !DILocation(line: 9, column: 24, scope: !23)
!42 = !DILocation(line: 9, column: 7, scope: !23)
!43 = !DILocation(line: 11, column: 3, scope: !9)
!44 = !DILocation(line: 6, column: 21, scope: !24)
!45 = distinct !{!45, !29, !46, !47}
!46 = !DILocation(line: 10, column: 3, scope: !21)
!47 = !{!"llvm.loop.mustprogress"}
!48 = distinct !DISubprogram(name: "matrix_multiply", scope: !1, file: !1, line: 14, type: !49, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !52)
!49 = !DISubroutineType(types: !50)
!50 = !{null, !13, !13, !51, !15, !15, !15}
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!52 = !{!53, !54, !55, !56, !57, !58, !59, !61, !65, !68}
!53 = !DILocalVariable(name: "a", arg: 1, scope: !48, file: !1, line: 14, type: !13)
!54 = !DILocalVariable(name: "b", arg: 2, scope: !48, file: !1, line: 14, type: !13)
!55 = !DILocalVariable(name: "c", arg: 3, scope: !48, file: !1, line: 14, type: !51)
!56 = !DILocalVariable(name: "n", arg: 4, scope: !48, file: !1, line: 14, type: !15)
!57 = !DILocalVariable(name: "m", arg: 5, scope: !48, file: !1, line: 14, type: !15)
!58 = !DILocalVariable(name: "k", arg: 6, scope: !48, file: !1, line: 14, type: !15)
!59 = !DILocalVariable(name: "i", scope: !60, file: !1, line: 15, type: !15)
!60 = distinct !DILexicalBlock(scope: !48, file: !1, line: 15, column: 3)
!61 = !DILocalVariable(name: "j", scope: !62, file: !1, line: 16, type: !15)
!62 = distinct !DILexicalBlock(scope: !63, file: !1, line: 16, column: 5)
!63 = distinct !DILexicalBlock(scope: !64, file: !1, line: 15, column: 31)
!64 = distinct !DILexicalBlock(scope: !60, file: !1, line: 15, column: 3)
!65 = !DILocalVariable(name: "s", scope: !66, file: !1, line: 17, type: !12)
!66 = distinct !DILexicalBlock(scope: !67, file: !1, line: 16, column: 33)
!67 = distinct !DILexicalBlock(scope: !62, file: !1, line: 16, column: 5)
!68 = !DILocalVariable(name: "l", scope: !69, file: !1, line: 18, type: !15)
!69 = distinct !DILexicalBlock(scope: !66, file: !1, line: 18, column: 7)
!70 = !DILocation(line: 0, scope: !48)
!71 = !DILocation(line: 0, scope: !60)
!72 = !DILocation(line: 15, column: 21, scope: !64)
!73 = !DILocation(line: 15, column: 3, scope: !60)
!74 = !DILocation(line: 0, scope: !62)
!75 = !DILocation(line: 16, column: 5, scope: !62)
!76 = !DILocation(line: 24, column: 1, scope: !48)
!77 = !DILocation(line: 0, scope: !69)
!78 = !DILocation(line: 0, scope: !66)
!79 = !DILocation(line: 18, column: 7, scope: !69)
!80 = !DILocation(line: 15, column: 27, scope: !64)
!81 = distinct !{!81, !73, !82, !47}
!82 = !DILocation(line: 23, column: 3, scope: !60)
!83 = !DILocation(line: 19, column: 22, scope: !84)
!84 = distinct !DILexicalBlock(scope: !85, file: !1, line: 18, column: 35)
!85 = distinct !DILexicalBlock(scope: !69, file: !1, line: 18, column: 7)
!86 = !DILocation(line: 19, column: 14, scope: !84)
!87 = !DILocation(line: 19, column: 33, scope: !84)
!88 = !DILocation(line: 19, column: 37, scope: !84)
!89 = !DILocation(line: 19, column: 29, scope: !84)
!90 = !DILocation(line: 19, column: 11, scope: !84)
!91 = !DILocation(line: 21, column: 15, scope: !66)
!92 = !DILocation(line: 21, column: 7, scope: !66)
!93 = !DILocation(line: 21, column: 20, scope: !66)
!94 = !DILocation(line: 16, column: 29, scope: !67)
!95 = !DILocation(line: 16, column: 23, scope: !67)
!96 = distinct !{!96, !75, !97, !47}
!97 = !DILocation(line: 22, column: 5, scope: !62)
!98 = !DILocation(line: 18, column: 31, scope: !85)
!99 = distinct !{!99, !79, !100, !47}
!100 = !DILocation(line: 20, column: 7, scope: !69)
!101 = distinct !DISubprogram(name: "log_sum_exp", scope: !1, file: !1, line: 26, type: !10, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102)
!102 = !{!103, !104, !105, !106, !108, !109}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !101, file: !1, line: 26, type: !13)
!104 = !DILocalVariable(name: "n", arg: 2, scope: !101, file: !1, line: 26, type: !15)
!105 = !DILocalVariable(name: "m", scope: !101, file: !1, line: 27, type: !12)
!106 = !DILocalVariable(name: "i", scope: !107, file: !1, line: 28, type: !15)
!107 = distinct !DILexicalBlock(scope: !101, file: !1, line: 28, column: 3)
!108 = !DILocalVariable(name: "s", scope: !101, file: !1, line: 31, type: !12)
!109 = !DILocalVariable(name: "i", scope: !110, file: !1, line: 32, type: !15)
!110 = distinct !DILexicalBlock(scope: !101, file: !1, line: 32, column: 3)
!111 = !DILocation(line: 0, scope: !101)
!112 = !DILocation(line: 27, column: 14, scope: !101)
!113 = !DILocation(line: 0, scope: !107)
!114 = !DILocation(line: 28, column: 21, scope: !115)
!115 = distinct !DILexicalBlock(scope: !107, file: !1, line: 28, column: 3)
!116 = !DILocation(line: 28, column: 3, scope: !107)
!117 = !DILocation(line: 29, column: 17, scope: !118)
!118 = distinct !DILexicalBlock(scope: !115, file: !1, line: 28, column: 31)
!119 = !DILocation(line: 29, column: 9, scope: !118)
!120 = !DILocation(line: 28, column: 27, scope: !115)
!121 = distinct !{!121, !122}
!122 = !{!"llvm.loop.unroll.disable"}
!123 = !DILocation(line: 0, scope: !110)
!124 = !DILocation(line: 32, column: 21, scope: !125)
!125 = distinct !DILexicalBlock(scope: !110, file: !1, line: 32, column: 3)
!126 = !DILocation(line: 32, column: 3, scope: !110)
!127 = !DILocation(line: 33, column: 19, scope: !128)
!128 = distinct !DILexicalBlock(scope: !125, file: !1, line: 32, column: 31)
!129 = !DILocation(line: 33, column: 10, scope: !128)
!130 = !DILocation(line: 33, column: 7, scope: !128)
!131 = distinct !{!131, !126, !132, !47}
!132 = !DILocation(line: 34, column: 3, scope: !110)
!133 = distinct !{!133, !116, !134, !47}
!134 = !DILocation(line: 30, column: 3, scope: !107)
!135 = !DILocation(line: 35, column: 14, scope: !101)
!136 = !DILocation(line: 35, column: 12, scope: !101)
!137 = !DILocation(line: 35, column: 3, scope: !101)
!138 = !DILocation(line: 33, column: 14, scope: !128)
!139 = !DILocation(line: 32, column: 27, scope: !125)
!140 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !141, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{!12, !51, !15}
!143 = !{!144, !145, !146, !147, !149, !152, !154, !156, !159}
!144 = !DILocalVariable(name: "a", arg: 1, scope: !140, file: !1, line: 39, type: !51)
!145 = !DILocalVariable(name: "n", arg: 2, scope: !140, file: !1, line: 39, type: !15)
!146 = !DILocalVariable(name: "d", scope: !140, file: !1, line: 40, type: !12)
!147 = !DILocalVariable(name: "j", scope: !148, file: !1, line: 41, type: !15)
!148 = distinct !DILexicalBlock(scope: !140, file: !1, line: 41, column: 3)
!149 = !DILocalVariable(name: "s", scope: !150, file: !1, line: 42, type: !12)
!150 = distinct !DILexicalBlock(scope: !151, file: !1, line: 41, column: 31)
!151 = distinct !DILexicalBlock(scope: !148, file: !1, line: 41, column: 3)
!152 = !DILocalVariable(name: "k", scope: !153, file: !1, line: 43, type: !15)
!153 = distinct !DILexicalBlock(scope: !150, file: !1, line: 43, column: 5)
!154 = !DILocalVariable(name: "i", scope: !155, file: !1, line: 49, type: !15)
!155 = distinct !DILexicalBlock(scope: !150, file: !1, line: 49, column: 5)
!156 = !DILocalVariable(name: "t", scope: !157, file: !1, line: 50, type: !12)
!157 = distinct !DILexicalBlock(scope: !158, file: !1, line: 49, column: 37)
!158 = distinct !DILexicalBlock(scope: !155, file: !1, line: 49, column: 5)
!159 = !DILocalVariable(name: "k", scope: !160, file: !1, line: 51, type: !15)
!160 = distinct !DILexicalBlock(scope: !157, file: !1, line: 51, column: 7)
!161 = !DILocation(line: 0, scope: !140)
!162 = !DILocation(line: 0, scope: !148)
!163 = !DILocation(line: 41, column: 21, scope: !151)
!164 = !DILocation(line: 41, column: 3, scope: !148)
!165 = distinct !{!165, !164, !166, !47}
!166 = !DILocation(line: 56, column: 3, scope: !148)
!167 = !DILocation(line: 57, column: 3, scope: !140)
!168 = !DILocation(line: 42, column: 20, scope: !150)
!169 = !DILocation(line: 42, column: 24, scope: !150)
!170 = !DILocation(line: 42, column: 16, scope: !150)
!171 = !DILocation(line: 0, scope: !150)
!172 = !DILocation(line: 0, scope: !153)
!173 = !DILocation(line: 43, column: 23, scope: !174)
!174 = distinct !DILexicalBlock(scope: !153, file: !1, line: 43, column: 5)
!175 = !DILocation(line: 43, column: 5, scope: !153)
!176 = !DILocation(line: 44, column: 20, scope: !177)
!177 = distinct !DILexicalBlock(scope: !174, file: !1, line: 43, column: 33)
!178 = !DILocation(line: 44, column: 12, scope: !177)
!179 = !DILocation(line: 44, column: 9, scope: !177)
!180 = !DILocation(line: 43, column: 29, scope: !174)
!181 = distinct !{!181, !122}
!182 = !DILocation(line: 46, column: 9, scope: !150)
!183 = !DILocation(line: 47, column: 18, scope: !150)
!184 = !DILocation(line: 48, column: 16, scope: !150)
!185 = !DILocation(line: 48, column: 7, scope: !150)
!186 = !DILocation(line: 49, column: 20, scope: !155)
!187 = !DILocation(line: 0, scope: !155)
!188 = !DILocation(line: 49, column: 27, scope: !158)
!189 = !DILocation(line: 49, column: 5, scope: !155)
!190 = distinct !{!190, !175, !191, !47}
!191 = !DILocation(line: 45, column: 5, scope: !153)
!192 = !DILocation(line: 50, column: 22, scope: !157)
!193 = !DILocation(line: 50, column: 26, scope: !157)
!194 = !DILocation(line: 50, column: 18, scope: !157)
!195 = !DILocation(line: 0, scope: !157)
!196 = !DILocation(line: 0, scope: !160)
!197 = !DILocation(line: 51, column: 7, scope: !160)
!198 = !DILocation(line: 52, column: 22, scope: !199)
!199 = distinct !DILexicalBlock(scope: !200, file: !1, line: 51, column: 35)
!200 = distinct !DILexicalBlock(scope: !160, file: !1, line: 51, column: 7)
!201 = !DILocation(line: 52, column: 14, scope: !199)
!202 = !DILocation(line: 52, column: 37, scope: !199)
!203 = !DILocation(line: 52, column: 29, scope: !199)
!204 = !DILocation(line: 52, column: 11, scope: !199)
!205 = !DILocation(line: 54, column: 24, scope: !157)
!206 = !DILocation(line: 54, column: 20, scope: !157)
!207 = !DILocation(line: 49, column: 33, scope: !158)
!208 = distinct !{!208, !189, !209, !47}
!209 = !DILocation(line: 55, column: 5, scope: !155)
!210 = !DILocation(line: 51, column: 31, scope: !200)
!211 = distinct !{!211, !197, !212, !47}
!212 = !DILocation(line: 53, column: 7, scope: !160)
!213 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !214, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !216)
!214 = !DISubroutineType(types: !215)
!215 = !{null, !51, !13, !12, !15}
!216 = !{!217, !218, !219, !220, !221, !223, !229, !230, !231, !232, !233, !235, !237, !239}
!217 = !DILocalVariable(name: "y", arg: 1, scope: !213, file: !1, line: 66, type: !51)
!218 = !DILocalVariable(name: "p", arg: 2, scope: !213, file: !1, line: 66, type: !13)
!219 = !DILocalVariable(name: "h", arg: 3, scope: !213, file: !1, line: 66, type: !12)
!220 = !DILocalVariable(name: "steps", arg: 4, scope: !213, file: !1, line: 66, type: !15)
!221 = !DILocalVariable(name: "s", scope: !222, file: !1, line: 67, type: !15)
!222 = distinct !DILexicalBlock(scope: !213, file: !1, line: 67, column: 3)
!223 = !DILocalVariable(name: "k1", scope: !224, file: !1, line: 68, type: !226)
!224 = distinct !DILexicalBlock(scope: !225, file: !1, line: 67, column: 35)
!225 = distinct !DILexicalBlock(scope: !222, file: !1, line: 67, column: 3)
!226 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 128, elements: !227)
!227 = !{!228}
!228 = !DISubrange(count: 2)
!229 = !DILocalVariable(name: "k2", scope: !224, file: !1, line: 68, type: !226)
!230 = !DILocalVariable(name: "k3", scope: !224, file: !1, line: 68, type: !226)
!231 = !DILocalVariable(name: "k4", scope: !224, file: !1, line: 68, type: !226)
!232 = !DILocalVariable(name: "t", scope: !224, file: !1, line: 68, type: !226)
!233 = !DILocalVariable(name: "i", scope: !234, file: !1, line: 70, type: !15)
!234 = distinct !DILexicalBlock(scope: !224, file: !1, line: 70, column: 5)
!235 = !DILocalVariable(name: "i", scope: !236, file: !1, line: 74, type: !15)
!236 = distinct !DILexicalBlock(scope: !224, file: !1, line: 74, column: 5)
!237 = !DILocalVariable(name: "i", scope: !238, file: !1, line: 78, type: !15)
!238 = distinct !DILexicalBlock(scope: !224, file: !1, line: 78, column: 5)
!239 = !DILocalVariable(name: "i", scope: !240, file: !1, line: 82, type: !15)
!240 = distinct !DILexicalBlock(scope: !224, file: !1, line: 82, column: 5)
!241 = !DILocation(line: 0, scope: !213)
!242 = !DILocation(line: 0, scope: !222)
!243 = !DILocation(line: 67, column: 21, scope: !225)
!244 = !DILocation(line: 67, column: 3, scope: !222)
!245 = !DILocation(line: 61, column: 18, scope: !246, inlinedAt: !253)
!246 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !247, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !249)
!247 = !DISubroutineType(types: !248)
!248 = !{null, !13, !13, !51}
!249 = !{!250, !251, !252}
!250 = !DILocalVariable(name: "y", arg: 1, scope: !246, file: !1, line: 60, type: !13)
!251 = !DILocalVariable(name: "p", arg: 2, scope: !246, file: !1, line: 60, type: !13)
!252 = !DILocalVariable(name: "dy", arg: 3, scope: !246, file: !1, line: 60, type: !51)
!253 = distinct !DILocation(line: 69, column: 5, scope: !224)
!254 = !DILocation(line: 83, column: 12, scope: !255)
!255 = distinct !DILexicalBlock(scope: !256, file: !1, line: 82, column: 33)
!256 = distinct !DILexicalBlock(scope: !240, file: !1, line: 82, column: 5)
!257 = !DILocation(line: 75, column: 19, scope: !258)
!258 = distinct !DILexicalBlock(scope: !259, file: !1, line: 74, column: 33)
!259 = distinct !DILexicalBlock(scope: !236, file: !1, line: 74, column: 5)
!260 = !DILocation(line: 71, column: 19, scope: !261)
!261 = distinct !DILexicalBlock(scope: !262, file: !1, line: 70, column: 33)
!262 = distinct !DILexicalBlock(scope: !234, file: !1, line: 70, column: 5)
!263 = !DILocation(line: 79, column: 19, scope: !264)
!264 = distinct !DILexicalBlock(scope: !265, file: !1, line: 78, column: 33)
!265 = distinct !DILexicalBlock(scope: !238, file: !1, line: 78, column: 5)
!266 = !DILocation(line: 86, column: 1, scope: !213)
!267 = !DILocation(line: 0, scope: !246, inlinedAt: !253)
!268 = !DILocation(line: 61, column: 11, scope: !246, inlinedAt: !253)
!269 = !DILocation(line: 61, column: 25, scope: !246, inlinedAt: !253)
!270 = !DILocation(line: 61, column: 23, scope: !246, inlinedAt: !253)
!271 = !DILocation(line: 0, scope: !224)
!272 = !DILocation(line: 62, column: 11, scope: !246, inlinedAt: !253)
!273 = !DILocation(line: 62, column: 16, scope: !246, inlinedAt: !253)
!274 = !DILocation(line: 62, column: 32, scope: !246, inlinedAt: !253)
!275 = !DILocation(line: 62, column: 30, scope: !246, inlinedAt: !253)
!276 = !DILocation(line: 0, scope: !234)
!277 = !DILocation(line: 0, scope: !246, inlinedAt: !278)
!278 = distinct !DILocation(line: 73, column: 5, scope: !224)
!279 = !DILocation(line: 61, column: 23, scope: !246, inlinedAt: !278)
!280 = !DILocation(line: 62, column: 16, scope: !246, inlinedAt: !278)
!281 = !DILocation(line: 0, scope: !236)
!282 = !DILocation(line: 0, scope: !246, inlinedAt: !283)
!283 = distinct !DILocation(line: 77, column: 5, scope: !224)
!284 = !DILocation(line: 61, column: 23, scope: !246, inlinedAt: !283)
!285 = !DILocation(line: 62, column: 16, scope: !246, inlinedAt: !283)
!286 = !DILocation(line: 0, scope: !238)
!287 = !DILocation(line: 0, scope: !246, inlinedAt: !288)
!288 = distinct !DILocation(line: 81, column: 5, scope: !224)
!289 = !DILocation(line: 61, column: 23, scope: !246, inlinedAt: !288)
!290 = !DILocation(line: 62, column: 16, scope: !246, inlinedAt: !288)
!291 = !DILocation(line: 0, scope: !240)
!292 = !DILocation(line: 83, column: 32, scope: !255)
!293 = !DILocation(line: 83, column: 46, scope: !255)
!294 = !DILocation(line: 83, column: 60, scope: !255)
!295 = !DILocation(line: 67, column: 31, scope: !225)
!296 = distinct !{!296, !244, !297, !47}
!297 = !DILocation(line: 85, column: 3, scope: !222)
!298 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !299, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !301)
!299 = !DISubroutineType(types: !300)
!300 = !{!12, !13, !13, !15}
!301 = !{!302, !303, !304, !305, !306, !308, !311}
!302 = !DILocalVariable(name: "w", arg: 1, scope: !298, file: !1, line: 88, type: !13)
!303 = !DILocalVariable(name: "x", arg: 2, scope: !298, file: !1, line: 88, type: !13)
!304 = !DILocalVariable(name: "n", arg: 3, scope: !298, file: !1, line: 88, type: !15)
!305 = !DILocalVariable(name: "out", scope: !298, file: !1, line: 89, type: !12)
!306 = !DILocalVariable(name: "h", scope: !307, file: !1, line: 90, type: !15)
!307 = distinct !DILexicalBlock(scope: !298, file: !1, line: 90, column: 3)
!308 = !DILocalVariable(name: "a", scope: !309, file: !1, line: 91, type: !12)
!309 = distinct !DILexicalBlock(scope: !310, file: !1, line: 90, column: 31)
!310 = distinct !DILexicalBlock(scope: !307, file: !1, line: 90, column: 3)
!311 = !DILocalVariable(name: "i", scope: !312, file: !1, line: 92, type: !15)
!312 = distinct !DILexicalBlock(scope: !309, file: !1, line: 92, column: 5)
!313 = !DILocation(line: 0, scope: !298)
!314 = !DILocation(line: 0, scope: !307)
!315 = !DILocation(line: 90, column: 3, scope: !307)
!316 = !DILocation(line: 91, column: 16, scope: !309)
!317 = !DILocation(line: 0, scope: !309)
!318 = !DILocation(line: 0, scope: !312)
!319 = !DILocation(line: 92, column: 5, scope: !312)
!320 = !DILocation(line: 92, column: 23, scope: !321)
!321 = distinct !DILexicalBlock(scope: !312, file: !1, line: 92, column: 5)
!322 = !DILocation(line: 93, column: 12, scope: !323)
!323 = distinct !DILexicalBlock(scope: !321, file: !1, line: 92, column: 33)
!324 = !DILocation(line: 93, column: 33, scope: !323)
!325 = !DILocation(line: 93, column: 9, scope: !323)
!326 = !DILocation(line: 92, column: 29, scope: !321)
!327 = distinct !{!327, !122}
!328 = !DILocation(line: 95, column: 12, scope: !309)
!329 = !DILocation(line: 95, column: 22, scope: !309)
!330 = !DILocation(line: 91, column: 30, scope: !309)
!331 = !DILocation(line: 93, column: 26, scope: !323)
!332 = distinct !{!332, !319, !333, !47}
!333 = !DILocation(line: 94, column: 5, scope: !312)
!334 = distinct !{!334, !122}
!335 = !DILocation(line: 95, column: 36, scope: !309)
!336 = !DILocation(line: 91, column: 20, scope: !309)
!337 = distinct !{!337, !122}
!338 = !DILocation(line: 95, column: 9, scope: !309)
!339 = !DILocation(line: 97, column: 3, scope: !298)
