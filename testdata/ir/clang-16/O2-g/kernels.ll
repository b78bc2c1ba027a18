; clang-16 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-16/O2-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !17, metadata !DIExpression()), !dbg !26
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
  %18 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !30
  %19 = load double, ptr %18, align 8, !dbg !30, !tbaa !31
  %20 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !35
  %21 = load double, ptr %20, align 8, !dbg !35, !tbaa !31
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
  %37 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !30
  %38 = load double, ptr %37, align 8, !dbg !30, !tbaa !31
  %39 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !35
  %40 = load double, ptr %39, align 8, !dbg !35, !tbaa !31
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
  %50 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !30
  %51 = load double, ptr %50, align 8, !dbg !30, !tbaa !31
  %52 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !35
  %53 = load double, ptr %52, align 8, !dbg !35, !tbaa !31
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 !dbg !48 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !53, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata ptr %1, metadata !54, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata ptr %2, metadata !55, metadata !DIExpression()), !dbg !70
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
  %38 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !86
  %39 = load double, ptr %38, align 8, !dbg !86, !tbaa !31
  %40 = mul nsw i64 %34, %11, !dbg !87
  %41 = add nsw i64 %40, %27, !dbg !88
  %42 = getelementptr inbounds double, ptr %1, i64 %41, !dbg !89
  %43 = load double, ptr %42, align 8, !dbg !89, !tbaa !31
  %44 = tail call double @llvm.fmuladd.f64(double %39, double %43, double %35), !dbg !90
  call void @llvm.dbg.value(metadata double %44, metadata !65, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata i64 %34, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !77
  br label %45, !dbg !91

45:                                               ; preds = %36, %32, %26
  %46 = phi double [ 0.000000e+00, %26 ], [ %33, %32 ], [ %44, %36 ], !dbg !78
  %47 = add nsw i64 %27, %24, !dbg !91
  %48 = getelementptr inbounds double, ptr %2, i64 %47, !dbg !92
  store double %46, ptr %48, align 8, !dbg !93, !tbaa !31
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
  %56 = getelementptr inbounds double, ptr %0, i64 %55, !dbg !86
  %57 = load double, ptr %56, align 8, !dbg !86, !tbaa !31
  %58 = mul nsw i64 %52, %11, !dbg !87
  %59 = add nsw i64 %58, %27, !dbg !88
  %60 = getelementptr inbounds double, ptr %1, i64 %59, !dbg !89
  %61 = load double, ptr %60, align 8, !dbg !89, !tbaa !31
  %62 = tail call double @llvm.fmuladd.f64(double %57, double %61, double %53), !dbg !90
  call void @llvm.dbg.value(metadata double %62, metadata !65, metadata !DIExpression()), !dbg !78
  %63 = or i64 %52, 1, !dbg !98
  call void @llvm.dbg.value(metadata i64 %63, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i64 %63, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double %62, metadata !65, metadata !DIExpression()), !dbg !78
  %64 = add nsw i64 %63, %23, !dbg !83
  %65 = getelementptr inbounds double, ptr %0, i64 %64, !dbg !86
  %66 = load double, ptr %65, align 8, !dbg !86, !tbaa !31
  %67 = mul nsw i64 %63, %11, !dbg !87
  %68 = add nsw i64 %67, %27, !dbg !88
  %69 = getelementptr inbounds double, ptr %1, i64 %68, !dbg !89
  %70 = load double, ptr %69, align 8, !dbg !89, !tbaa !31
  %71 = tail call double @llvm.fmuladd.f64(double %66, double %70, double %62), !dbg !90
  call void @llvm.dbg.value(metadata double %71, metadata !65, metadata !DIExpression()), !dbg !78
  %72 = add nuw nsw i64 %52, 2, !dbg !98
  call void @llvm.dbg.value(metadata i64 %72, metadata !68, metadata !DIExpression()), !dbg !77
  %73 = add i64 %54, 2, !dbg !79
  %74 = icmp eq i64 %73, %18, !dbg !79
  br i1 %74, label %32, label %51, !dbg !79, !llvm.loop !99
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !101 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !103, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 %1, metadata !104, metadata !DIExpression()), !dbg !111
  %3 = load double, ptr %0, align 8, !dbg !112, !tbaa !31
  call void @llvm.dbg.value(metadata double %3, metadata !105, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 1, metadata !106, metadata !DIExpression()), !dbg !113
  %4 = icmp sgt i32 %1, 1, !dbg !114
  br i1 %4, label %5, label %28, !dbg !116

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !114
  %7 = add nsw i64 %6, -1, !dbg !116
  %8 = add nsw i64 %6, -2, !dbg !116
  %9 = and i64 %7, 7, !dbg !116
  %10 = icmp ult i64 %8, 7, !dbg !116
  br i1 %10, label %13, label %11, !dbg !116

11:                                               ; preds = %5
  %12 = and i64 %7, -8, !dbg !116
  br label %33, !dbg !116

13:                                               ; preds = %33, %5
  %14 = phi double [ undef, %5 ], [ %67, %33 ]
  %15 = phi i64 [ 1, %5 ], [ %68, %33 ]
  %16 = phi double [ %3, %5 ], [ %67, %33 ]
  %17 = icmp eq i64 %9, 0, !dbg !116
  br i1 %17, label %28, label %18, !dbg !116

18:                                               ; preds = %13, %18
  %19 = phi i64 [ %25, %18 ], [ %15, %13 ]
  %20 = phi double [ %24, %18 ], [ %16, %13 ]
  %21 = phi i64 [ %26, %18 ], [ 0, %13 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %20, metadata !105, metadata !DIExpression()), !dbg !111
  %22 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !117
  %23 = load double, ptr %22, align 8, !dbg !117, !tbaa !31
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
  br i1 %30, label %31, label %71, !dbg !126

31:                                               ; preds = %28
  %32 = zext i32 %1 to i64, !dbg !124
  br label %75, !dbg !126

33:                                               ; preds = %33, %11
  %34 = phi i64 [ 1, %11 ], [ %68, %33 ]
  %35 = phi double [ %3, %11 ], [ %67, %33 ]
  %36 = phi i64 [ 0, %11 ], [ %69, %33 ]
  call void @llvm.dbg.value(metadata i64 %34, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %35, metadata !105, metadata !DIExpression()), !dbg !111
  %37 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !117
  %38 = load double, ptr %37, align 8, !dbg !117, !tbaa !31
  %39 = tail call double @llvm.maxnum.f64(double %35, double %38), !dbg !119
  call void @llvm.dbg.value(metadata double %39, metadata !105, metadata !DIExpression()), !dbg !111
  %40 = add nuw nsw i64 %34, 1, !dbg !120
  call void @llvm.dbg.value(metadata i64 %40, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %40, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %39, metadata !105, metadata !DIExpression()), !dbg !111
  %41 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !117
  %42 = load double, ptr %41, align 8, !dbg !117, !tbaa !31
  %43 = tail call double @llvm.maxnum.f64(double %39, double %42), !dbg !119
  call void @llvm.dbg.value(metadata double %43, metadata !105, metadata !DIExpression()), !dbg !111
  %44 = add nuw nsw i64 %34, 2, !dbg !120
  call void @llvm.dbg.value(metadata i64 %44, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %44, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %43, metadata !105, metadata !DIExpression()), !dbg !111
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !117
  %46 = load double, ptr %45, align 8, !dbg !117, !tbaa !31
  %47 = tail call double @llvm.maxnum.f64(double %43, double %46), !dbg !119
  call void @llvm.dbg.value(metadata double %47, metadata !105, metadata !DIExpression()), !dbg !111
  %48 = add nuw nsw i64 %34, 3, !dbg !120
  call void @llvm.dbg.value(metadata i64 %48, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %48, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %47, metadata !105, metadata !DIExpression()), !dbg !111
  %49 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !117
  %50 = load double, ptr %49, align 8, !dbg !117, !tbaa !31
  %51 = tail call double @llvm.maxnum.f64(double %47, double %50), !dbg !119
  call void @llvm.dbg.value(metadata double %51, metadata !105, metadata !DIExpression()), !dbg !111
  %52 = add nuw nsw i64 %34, 4, !dbg !120
  call void @llvm.dbg.value(metadata i64 %52, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %52, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %51, metadata !105, metadata !DIExpression()), !dbg !111
  %53 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !117
  %54 = load double, ptr %53, align 8, !dbg !117, !tbaa !31
  %55 = tail call double @llvm.maxnum.f64(double %51, double %54), !dbg !119
  call void @llvm.dbg.value(metadata double %55, metadata !105, metadata !DIExpression()), !dbg !111
  %56 = add nuw nsw i64 %34, 5, !dbg !120
  call void @llvm.dbg.value(metadata i64 %56, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %56, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %55, metadata !105, metadata !DIExpression()), !dbg !111
  %57 = getelementptr inbounds double, ptr %0, i64 %56, !dbg !117
  %58 = load double, ptr %57, align 8, !dbg !117, !tbaa !31
  %59 = tail call double @llvm.maxnum.f64(double %55, double %58), !dbg !119
  call void @llvm.dbg.value(metadata double %59, metadata !105, metadata !DIExpression()), !dbg !111
  %60 = add nuw nsw i64 %34, 6, !dbg !120
  call void @llvm.dbg.value(metadata i64 %60, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %60, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %59, metadata !105, metadata !DIExpression()), !dbg !111
  %61 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !117
  %62 = load double, ptr %61, align 8, !dbg !117, !tbaa !31
  %63 = tail call double @llvm.maxnum.f64(double %59, double %62), !dbg !119
  call void @llvm.dbg.value(metadata double %63, metadata !105, metadata !DIExpression()), !dbg !111
  %64 = add nuw nsw i64 %34, 7, !dbg !120
  call void @llvm.dbg.value(metadata i64 %64, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i64 %64, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double %63, metadata !105, metadata !DIExpression()), !dbg !111
  %65 = getelementptr inbounds double, ptr %0, i64 %64, !dbg !117
  %66 = load double, ptr %65, align 8, !dbg !117, !tbaa !31
  %67 = tail call double @llvm.maxnum.f64(double %63, double %66), !dbg !119
  call void @llvm.dbg.value(metadata double %67, metadata !105, metadata !DIExpression()), !dbg !111
  %68 = add nuw nsw i64 %34, 8, !dbg !120
  call void @llvm.dbg.value(metadata i64 %68, metadata !106, metadata !DIExpression()), !dbg !113
  %69 = add i64 %36, 8, !dbg !116
  %70 = icmp eq i64 %69, %12, !dbg !116
  br i1 %70, label %13, label %33, !dbg !116, !llvm.loop !127

71:                                               ; preds = %75, %28
  %72 = phi double [ 0.000000e+00, %28 ], [ %82, %75 ], !dbg !111
  %73 = tail call double @log(double noundef %72) #6, !dbg !129
  %74 = fadd double %29, %73, !dbg !130
  ret double %74, !dbg !131

75:                                               ; preds = %31, %75
  %76 = phi i64 [ 0, %31 ], [ %83, %75 ]
  %77 = phi double [ 0.000000e+00, %31 ], [ %82, %75 ]
  call void @llvm.dbg.value(metadata i64 %76, metadata !109, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata double %77, metadata !108, metadata !DIExpression()), !dbg !111
  %78 = getelementptr inbounds double, ptr %0, i64 %76, !dbg !132
  %79 = load double, ptr %78, align 8, !dbg !132, !tbaa !31
  %80 = fsub double %79, %29, !dbg !134
  %81 = tail call double @exp(double noundef %80) #6, !dbg !135
  %82 = fadd double %77, %81, !dbg !136
  call void @llvm.dbg.value(metadata double %82, metadata !108, metadata !DIExpression()), !dbg !111
  %83 = add nuw nsw i64 %76, 1, !dbg !137
  call void @llvm.dbg.value(metadata i64 %83, metadata !109, metadata !DIExpression()), !dbg !123
  %84 = icmp eq i64 %83, %32, !dbg !124
  br i1 %84, label %71, label %75, !dbg !126, !llvm.loop !138
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !140 double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !145 double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cholesky_log_determinant(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !146 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !150, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.value(metadata i32 %1, metadata !151, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !152, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.value(metadata i32 0, metadata !153, metadata !DIExpression()), !dbg !168
  %3 = icmp sgt i32 %1, 0, !dbg !169
  br i1 %3, label %4, label %10, !dbg !170

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !170
  %6 = zext i32 %1 to i64, !dbg !169
  br label %12, !dbg !170

7:                                                ; preds = %108, %46
  call void @llvm.dbg.value(metadata i64 %51, metadata !153, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %50, metadata !152, metadata !DIExpression()), !dbg !167
  %8 = add nuw nsw i64 %14, 1, !dbg !170
  %9 = icmp eq i64 %51, %6, !dbg !169
  br i1 %9, label %10, label %12, !dbg !170, !llvm.loop !171

10:                                               ; preds = %7, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %50, %7 ], !dbg !167
  ret double %11, !dbg !173

12:                                               ; preds = %4, %7
  %13 = phi i64 [ 0, %4 ], [ %51, %7 ]
  %14 = phi i64 [ 1, %4 ], [ %8, %7 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %50, %7 ]
  %16 = trunc i64 %13 to i32
  call void @llvm.dbg.value(metadata i64 %13, metadata !153, metadata !DIExpression()), !dbg !168
  call void @llvm.dbg.value(metadata double %15, metadata !152, metadata !DIExpression()), !dbg !167
  %17 = mul nsw i64 %13, %5, !dbg !174
  %18 = mul nsw i32 %16, %1, !dbg !174
  %19 = sext i32 %18 to i64, !dbg !175
  %20 = add nsw i64 %13, %19, !dbg !175
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !176
  %22 = load double, ptr %21, align 8, !dbg !176, !tbaa !31
  call void @llvm.dbg.value(metadata double %22, metadata !155, metadata !DIExpression()), !dbg !177
  call void @llvm.dbg.value(metadata i32 0, metadata !158, metadata !DIExpression()), !dbg !178
  %23 = icmp eq i64 %13, 0, !dbg !179
  br i1 %23, label %46, label %24, !dbg !181

24:                                               ; preds = %12
  %25 = and i64 %13, 3, !dbg !181
  %26 = icmp ult i64 %13, 4, !dbg !181
  br i1 %26, label %29, label %27, !dbg !181

27:                                               ; preds = %24
  %28 = and i64 %13, 9223372036854775804, !dbg !181
  br label %58, !dbg !181

29:                                               ; preds = %58, %24
  %30 = phi double [ undef, %24 ], [ %84, %58 ]
  %31 = phi i64 [ 0, %24 ], [ %85, %58 ]
  %32 = phi double [ %22, %24 ], [ %84, %58 ]
  %33 = icmp eq i64 %25, 0, !dbg !181
  br i1 %33, label %46, label %34, !dbg !181

34:                                               ; preds = %29, %34
  %35 = phi i64 [ %43, %34 ], [ %31, %29 ]
  %36 = phi double [ %42, %34 ], [ %32, %29 ]
  %37 = phi i64 [ %44, %34 ], [ 0, %29 ]
  call void @llvm.dbg.value(metadata i64 %35, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %36, metadata !155, metadata !DIExpression()), !dbg !177
  %38 = add nuw nsw i64 %35, %17, !dbg !182
  %39 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !184
  %40 = load double, ptr %39, align 8, !dbg !184, !tbaa !31
  %41 = fneg double %40, !dbg !185
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %36), !dbg !185
  call void @llvm.dbg.value(metadata double %42, metadata !155, metadata !DIExpression()), !dbg !177
  %43 = add nuw nsw i64 %35, 1, !dbg !186
  call void @llvm.dbg.value(metadata i64 %43, metadata !158, metadata !DIExpression()), !dbg !178
  %44 = add i64 %37, 1, !dbg !181
  %45 = icmp eq i64 %44, %25, !dbg !181
  br i1 %45, label %46, label %34, !dbg !181, !llvm.loop !187

46:                                               ; preds = %29, %34, %12
  %47 = phi double [ %22, %12 ], [ %30, %29 ], [ %42, %34 ], !dbg !177
  %48 = tail call double @sqrt(double noundef %47) #6, !dbg !188
  call void @llvm.dbg.value(metadata double %48, metadata !155, metadata !DIExpression()), !dbg !177
  store double %48, ptr %21, align 8, !dbg !189, !tbaa !31
  %49 = tail call double @log(double noundef %48) #6, !dbg !190
  %50 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %15), !dbg !191
  call void @llvm.dbg.value(metadata double %50, metadata !152, metadata !DIExpression()), !dbg !167
  %51 = add nuw nsw i64 %13, 1, !dbg !192
  call void @llvm.dbg.value(metadata i64 %51, metadata !160, metadata !DIExpression()), !dbg !193
  %52 = icmp ult i64 %51, %5, !dbg !194
  br i1 %52, label %53, label %7, !dbg !195

53:                                               ; preds = %46
  %54 = and i64 %13, 1
  %55 = icmp eq i64 %13, 1
  %56 = and i64 %13, 9223372036854775806
  %57 = icmp eq i64 %54, 0
  br label %88, !dbg !195

58:                                               ; preds = %58, %27
  %59 = phi i64 [ 0, %27 ], [ %85, %58 ]
  %60 = phi double [ %22, %27 ], [ %84, %58 ]
  %61 = phi i64 [ 0, %27 ], [ %86, %58 ]
  call void @llvm.dbg.value(metadata i64 %59, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %60, metadata !155, metadata !DIExpression()), !dbg !177
  %62 = add nuw nsw i64 %59, %17, !dbg !182
  %63 = getelementptr inbounds double, ptr %0, i64 %62, !dbg !184
  %64 = load double, ptr %63, align 8, !dbg !184, !tbaa !31
  %65 = fneg double %64, !dbg !185
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %64, double %60), !dbg !185
  call void @llvm.dbg.value(metadata double %66, metadata !155, metadata !DIExpression()), !dbg !177
  %67 = or i64 %59, 1, !dbg !186
  call void @llvm.dbg.value(metadata i64 %67, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata i64 %67, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %66, metadata !155, metadata !DIExpression()), !dbg !177
  %68 = add nuw nsw i64 %67, %17, !dbg !182
  %69 = getelementptr inbounds double, ptr %0, i64 %68, !dbg !184
  %70 = load double, ptr %69, align 8, !dbg !184, !tbaa !31
  %71 = fneg double %70, !dbg !185
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %70, double %66), !dbg !185
  call void @llvm.dbg.value(metadata double %72, metadata !155, metadata !DIExpression()), !dbg !177
  %73 = or i64 %59, 2, !dbg !186
  call void @llvm.dbg.value(metadata i64 %73, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata i64 %73, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %72, metadata !155, metadata !DIExpression()), !dbg !177
  %74 = add nuw nsw i64 %73, %17, !dbg !182
  %75 = getelementptr inbounds double, ptr %0, i64 %74, !dbg !184
  %76 = load double, ptr %75, align 8, !dbg !184, !tbaa !31
  %77 = fneg double %76, !dbg !185
  %78 = tail call double @llvm.fmuladd.f64(double %77, double %76, double %72), !dbg !185
  call void @llvm.dbg.value(metadata double %78, metadata !155, metadata !DIExpression()), !dbg !177
  %79 = or i64 %59, 3, !dbg !186
  call void @llvm.dbg.value(metadata i64 %79, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata i64 %79, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %78, metadata !155, metadata !DIExpression()), !dbg !177
  %80 = add nuw nsw i64 %79, %17, !dbg !182
  %81 = getelementptr inbounds double, ptr %0, i64 %80, !dbg !184
  %82 = load double, ptr %81, align 8, !dbg !184, !tbaa !31
  %83 = fneg double %82, !dbg !185
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %82, double %78), !dbg !185
  call void @llvm.dbg.value(metadata double %84, metadata !155, metadata !DIExpression()), !dbg !177
  %85 = add nuw nsw i64 %59, 4, !dbg !186
  call void @llvm.dbg.value(metadata i64 %85, metadata !158, metadata !DIExpression()), !dbg !178
  %86 = add i64 %61, 4, !dbg !181
  %87 = icmp eq i64 %86, %28, !dbg !181
  br i1 %87, label %29, label %58, !dbg !181, !llvm.loop !196

88:                                               ; preds = %53, %108
  %89 = phi i64 [ %111, %108 ], [ %14, %53 ]
  call void @llvm.dbg.value(metadata i64 %89, metadata !160, metadata !DIExpression()), !dbg !193
  %90 = mul nsw i64 %89, %5, !dbg !198
  %91 = add nuw nsw i64 %90, %13, !dbg !199
  %92 = getelementptr inbounds double, ptr %0, i64 %91, !dbg !200
  %93 = load double, ptr %92, align 8, !dbg !200, !tbaa !31
  call void @llvm.dbg.value(metadata double %93, metadata !162, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata i32 0, metadata !165, metadata !DIExpression()), !dbg !202
  br i1 %23, label %108, label %94, !dbg !203

94:                                               ; preds = %88
  br i1 %55, label %95, label %113, !dbg !203

95:                                               ; preds = %113, %94
  %96 = phi double [ undef, %94 ], [ %133, %113 ]
  %97 = phi i64 [ 0, %94 ], [ %134, %113 ]
  %98 = phi double [ %93, %94 ], [ %133, %113 ]
  br i1 %57, label %108, label %99, !dbg !203

99:                                               ; preds = %95
  call void @llvm.dbg.value(metadata i64 %97, metadata !165, metadata !DIExpression()), !dbg !202
  call void @llvm.dbg.value(metadata double %98, metadata !162, metadata !DIExpression()), !dbg !201
  %100 = add nuw nsw i64 %97, %90, !dbg !204
  %101 = getelementptr inbounds double, ptr %0, i64 %100, !dbg !207
  %102 = load double, ptr %101, align 8, !dbg !207, !tbaa !31
  %103 = add nuw nsw i64 %97, %17, !dbg !208
  %104 = getelementptr inbounds double, ptr %0, i64 %103, !dbg !209
  %105 = load double, ptr %104, align 8, !dbg !209, !tbaa !31
  %106 = fneg double %102, !dbg !210
  %107 = tail call double @llvm.fmuladd.f64(double %106, double %105, double %98), !dbg !210
  call void @llvm.dbg.value(metadata double %107, metadata !162, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata i64 %97, metadata !165, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !202
  br label %108, !dbg !211

108:                                              ; preds = %99, %95, %88
  %109 = phi double [ %93, %88 ], [ %96, %95 ], [ %107, %99 ], !dbg !201
  %110 = fdiv double %109, %48, !dbg !211
  store double %110, ptr %92, align 8, !dbg !212, !tbaa !31
  %111 = add nuw nsw i64 %89, 1, !dbg !213
  call void @llvm.dbg.value(metadata i64 %111, metadata !160, metadata !DIExpression()), !dbg !193
  %112 = icmp eq i64 %111, %6, !dbg !194
  br i1 %112, label %7, label %88, !dbg !195, !llvm.loop !214

113:                                              ; preds = %94, %113
  %114 = phi i64 [ %134, %113 ], [ 0, %94 ]
  %115 = phi double [ %133, %113 ], [ %93, %94 ]
  %116 = phi i64 [ %135, %113 ], [ 0, %94 ]
  call void @llvm.dbg.value(metadata i64 %114, metadata !165, metadata !DIExpression()), !dbg !202
  call void @llvm.dbg.value(metadata double %115, metadata !162, metadata !DIExpression()), !dbg !201
  %117 = add nuw nsw i64 %114, %90, !dbg !204
  %118 = getelementptr inbounds double, ptr %0, i64 %117, !dbg !207
  %119 = load double, ptr %118, align 8, !dbg !207, !tbaa !31
  %120 = add nuw nsw i64 %114, %17, !dbg !208
  %121 = getelementptr inbounds double, ptr %0, i64 %120, !dbg !209
  %122 = load double, ptr %121, align 8, !dbg !209, !tbaa !31
  %123 = fneg double %119, !dbg !210
  %124 = tail call double @llvm.fmuladd.f64(double %123, double %122, double %115), !dbg !210
  call void @llvm.dbg.value(metadata double %124, metadata !162, metadata !DIExpression()), !dbg !201
  %125 = or i64 %114, 1, !dbg !216
  call void @llvm.dbg.value(metadata i64 %125, metadata !165, metadata !DIExpression()), !dbg !202
  call void @llvm.dbg.value(metadata i64 %125, metadata !165, metadata !DIExpression()), !dbg !202
  call void @llvm.dbg.value(metadata double %124, metadata !162, metadata !DIExpression()), !dbg !201
  %126 = add nuw nsw i64 %125, %90, !dbg !204
  %127 = getelementptr inbounds double, ptr %0, i64 %126, !dbg !207
  %128 = load double, ptr %127, align 8, !dbg !207, !tbaa !31
  %129 = add nuw nsw i64 %125, %17, !dbg !208
  %130 = getelementptr inbounds double, ptr %0, i64 %129, !dbg !209
  %131 = load double, ptr %130, align 8, !dbg !209, !tbaa !31
  %132 = fneg double %128, !dbg !210
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %131, double %124), !dbg !210
  call void @llvm.dbg.value(metadata double %133, metadata !162, metadata !DIExpression()), !dbg !201
  %134 = add nuw nsw i64 %114, 2, !dbg !216
  call void @llvm.dbg.value(metadata i64 %134, metadata !165, metadata !DIExpression()), !dbg !202
  %135 = add i64 %116, 2, !dbg !203
  %136 = icmp eq i64 %135, %56, !dbg !203
  br i1 %136, label %95, label %113, !dbg !203, !llvm.loop !217
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !219 double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 !dbg !220 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !224, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata ptr %1, metadata !225, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata double %2, metadata !226, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata i32 %3, metadata !227, metadata !DIExpression()), !dbg !248
  call void @llvm.dbg.value(metadata i32 0, metadata !228, metadata !DIExpression()), !dbg !249
  %5 = icmp sgt i32 %3, 0, !dbg !250
  br i1 %5, label %6, label %19, !dbg !251

6:                                                ; preds = %4
  %7 = getelementptr inbounds double, ptr %1, i64 1
  %8 = getelementptr inbounds double, ptr %1, i64 2
  %9 = getelementptr inbounds double, ptr %1, i64 3
  %10 = fmul double %2, 5.000000e-01
  %11 = fdiv double %2, 6.000000e+00
  %12 = load <2 x double>, ptr %0, align 8, !dbg !252, !tbaa !31
  %13 = insertelement <2 x double> poison, double %11, i64 0, !dbg !261
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !261
  %15 = insertelement <2 x double> poison, double %10, i64 0, !dbg !264
  %16 = shufflevector <2 x double> %15, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !264
  %17 = insertelement <2 x double> poison, double %2, i64 0, !dbg !267
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !267
  br label %20, !dbg !251

19:                                               ; preds = %20, %4
  ret void, !dbg !270

20:                                               ; preds = %6, %20
  %21 = phi i32 [ 0, %6 ], [ %73, %20 ]
  %22 = phi <2 x double> [ %12, %6 ], [ %72, %20 ], !dbg !261
  call void @llvm.dbg.value(metadata i32 %21, metadata !228, metadata !DIExpression()), !dbg !249
  call void @llvm.dbg.value(metadata ptr %0, metadata !257, metadata !DIExpression()), !dbg !271
  call void @llvm.dbg.value(metadata ptr %1, metadata !258, metadata !DIExpression()), !dbg !271
  call void @llvm.dbg.value(metadata ptr undef, metadata !259, metadata !DIExpression()), !dbg !271
  %23 = load double, ptr %1, align 8, !dbg !272, !tbaa !31
  %24 = load double, ptr %7, align 8, !dbg !273, !tbaa !31
  %25 = fneg double %24, !dbg !274
  %26 = extractelement <2 x double> %22, i64 0, !dbg !274
  %27 = fmul double %26, %25, !dbg !274
  call void @llvm.dbg.value(metadata double undef, metadata !230, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !275
  %28 = load double, ptr %8, align 8, !dbg !276, !tbaa !31
  %29 = fmul double %26, %28, !dbg !277
  %30 = load double, ptr %9, align 8, !dbg !278, !tbaa !31
  %31 = fneg double %30, !dbg !279
  call void @llvm.dbg.value(metadata double undef, metadata !230, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 0, metadata !240, metadata !DIExpression()), !dbg !280
  call void @llvm.dbg.value(metadata double undef, metadata !239, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 1, metadata !240, metadata !DIExpression()), !dbg !280
  call void @llvm.dbg.value(metadata double undef, metadata !239, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 2, metadata !240, metadata !DIExpression()), !dbg !280
  call void @llvm.dbg.value(metadata ptr undef, metadata !257, metadata !DIExpression()), !dbg !281
  call void @llvm.dbg.value(metadata ptr %1, metadata !258, metadata !DIExpression()), !dbg !281
  call void @llvm.dbg.value(metadata ptr undef, metadata !259, metadata !DIExpression()), !dbg !281
  call void @llvm.dbg.value(metadata double undef, metadata !236, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !275
  call void @llvm.dbg.value(metadata double undef, metadata !236, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 0, metadata !242, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata double undef, metadata !239, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 1, metadata !242, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata double undef, metadata !239, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 2, metadata !242, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata ptr undef, metadata !257, metadata !DIExpression()), !dbg !284
  call void @llvm.dbg.value(metadata ptr %1, metadata !258, metadata !DIExpression()), !dbg !284
  call void @llvm.dbg.value(metadata ptr undef, metadata !259, metadata !DIExpression()), !dbg !284
  call void @llvm.dbg.value(metadata double undef, metadata !237, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !275
  call void @llvm.dbg.value(metadata double undef, metadata !237, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 0, metadata !244, metadata !DIExpression()), !dbg !286
  call void @llvm.dbg.value(metadata double undef, metadata !239, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 1, metadata !244, metadata !DIExpression()), !dbg !286
  call void @llvm.dbg.value(metadata double undef, metadata !239, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 2, metadata !244, metadata !DIExpression()), !dbg !286
  call void @llvm.dbg.value(metadata ptr undef, metadata !257, metadata !DIExpression()), !dbg !287
  call void @llvm.dbg.value(metadata ptr %1, metadata !258, metadata !DIExpression()), !dbg !287
  call void @llvm.dbg.value(metadata ptr undef, metadata !259, metadata !DIExpression()), !dbg !287
  call void @llvm.dbg.value(metadata double undef, metadata !238, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !275
  call void @llvm.dbg.value(metadata double undef, metadata !238, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !275
  call void @llvm.dbg.value(metadata i64 0, metadata !246, metadata !DIExpression()), !dbg !289
  call void @llvm.dbg.value(metadata i64 1, metadata !246, metadata !DIExpression()), !dbg !289
  %32 = insertelement <2 x double> poison, double %27, i64 0, !dbg !279
  %33 = insertelement <2 x double> %32, double %31, i64 1, !dbg !279
  %34 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !279
  %35 = fmul <2 x double> %33, %34, !dbg !274
  %36 = insertelement <2 x double> poison, double %23, i64 0, !dbg !279
  %37 = insertelement <2 x double> %36, double %29, i64 1, !dbg !279
  %38 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %37, <2 x double> %22, <2 x double> %35), !dbg !274
  %39 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %38, <2 x double> %22), !dbg !290
  %40 = extractelement <2 x double> %39, i64 0, !dbg !293
  %41 = fmul double %40, %25, !dbg !294
  %42 = fmul double %28, %40, !dbg !293
  %43 = insertelement <2 x double> poison, double %41, i64 0, !dbg !295
  %44 = insertelement <2 x double> %43, double %31, i64 1, !dbg !295
  %45 = shufflevector <2 x double> %39, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !295
  %46 = fmul <2 x double> %44, %45, !dbg !294
  %47 = insertelement <2 x double> %36, double %42, i64 1, !dbg !295
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> %39, <2 x double> %46), !dbg !294
  %49 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %48, <2 x double> %22), !dbg !264
  %50 = extractelement <2 x double> %49, i64 0, !dbg !296
  %51 = fmul double %50, %25, !dbg !297
  %52 = fmul double %28, %50, !dbg !296
  %53 = insertelement <2 x double> poison, double %51, i64 0, !dbg !298
  %54 = insertelement <2 x double> %53, double %31, i64 1, !dbg !298
  %55 = shufflevector <2 x double> %49, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !298
  %56 = fmul <2 x double> %54, %55, !dbg !297
  %57 = insertelement <2 x double> %36, double %52, i64 1, !dbg !298
  %58 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %57, <2 x double> %49, <2 x double> %56), !dbg !297
  %59 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %58, <2 x double> %22), !dbg !267
  %60 = extractelement <2 x double> %59, i64 0, !dbg !299
  %61 = fmul double %60, %25, !dbg !300
  %62 = fmul double %28, %60, !dbg !299
  %63 = insertelement <2 x double> poison, double %61, i64 0, !dbg !301
  %64 = insertelement <2 x double> %63, double %31, i64 1, !dbg !301
  %65 = shufflevector <2 x double> %59, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !301
  %66 = fmul <2 x double> %64, %65, !dbg !300
  %67 = insertelement <2 x double> %36, double %62, i64 1, !dbg !301
  %68 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %67, <2 x double> %59, <2 x double> %66), !dbg !300
  %69 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %48, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %38), !dbg !302
  %70 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %58, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %69), !dbg !303
  %71 = fadd <2 x double> %70, %68, !dbg !304
  %72 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %71, <2 x double> %22), !dbg !261
  store <2 x double> %72, ptr %0, align 8, !dbg !261, !tbaa !31
  call void @llvm.dbg.value(metadata i64 2, metadata !246, metadata !DIExpression()), !dbg !289
  %73 = add nuw nsw i32 %21, 1, !dbg !305
  call void @llvm.dbg.value(metadata i32 %73, metadata !228, metadata !DIExpression()), !dbg !249
  %74 = icmp eq i32 %73, %3, !dbg !250
  br i1 %74, label %19, label %20, !dbg !251, !llvm.loop !306
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @two_layer_network(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #3 !dbg !308 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !312, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata ptr %1, metadata !313, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i32 %2, metadata !314, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i32 0, metadata !316, metadata !DIExpression()), !dbg !324
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  call void @llvm.dbg.value(metadata i32 0, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !315, metadata !DIExpression()), !dbg !323
  %7 = sext i32 %4 to i64, !dbg !325
  %8 = sext i32 %2 to i64, !dbg !325
  %9 = sext i32 %6 to i64, !dbg !325
  call void @llvm.dbg.value(metadata i64 0, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !315, metadata !DIExpression()), !dbg !323
  %10 = getelementptr inbounds double, ptr %0, i64 %8, !dbg !326
  %11 = load double, ptr %10, align 8, !dbg !326, !tbaa !31
  call void @llvm.dbg.value(metadata double %11, metadata !318, metadata !DIExpression()), !dbg !327
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !328
  br i1 %5, label %12, label %35, !dbg !329

12:                                               ; preds = %3
  %13 = zext i32 %2 to i64, !dbg !330
  %14 = and i64 %13, 3, !dbg !329
  %15 = icmp ult i32 %2, 4, !dbg !329
  br i1 %15, label %18, label %16, !dbg !329

16:                                               ; preds = %12
  %17 = and i64 %13, 4294967292, !dbg !329
  br label %178, !dbg !329

18:                                               ; preds = %178, %12
  %19 = phi double [ undef, %12 ], [ %204, %178 ]
  %20 = phi i64 [ 0, %12 ], [ %205, %178 ]
  %21 = phi double [ %11, %12 ], [ %204, %178 ]
  %22 = icmp eq i64 %14, 0, !dbg !329
  br i1 %22, label %35, label %23, !dbg !329

23:                                               ; preds = %18, %23
  %24 = phi i64 [ %32, %23 ], [ %20, %18 ]
  %25 = phi double [ %31, %23 ], [ %21, %18 ]
  %26 = phi i64 [ %33, %23 ], [ 0, %18 ]
  call void @llvm.dbg.value(metadata i64 %24, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %25, metadata !318, metadata !DIExpression()), !dbg !327
  %27 = getelementptr inbounds double, ptr %0, i64 %24, !dbg !332
  %28 = load double, ptr %27, align 8, !dbg !332, !tbaa !31
  %29 = getelementptr inbounds double, ptr %1, i64 %24, !dbg !334
  %30 = load double, ptr %29, align 8, !dbg !334, !tbaa !31
  %31 = tail call double @llvm.fmuladd.f64(double %28, double %30, double %25), !dbg !335
  call void @llvm.dbg.value(metadata double %31, metadata !318, metadata !DIExpression()), !dbg !327
  %32 = add nuw nsw i64 %24, 1, !dbg !336
  call void @llvm.dbg.value(metadata i64 %32, metadata !321, metadata !DIExpression()), !dbg !328
  %33 = add i64 %26, 1, !dbg !329
  %34 = icmp eq i64 %33, %14, !dbg !329
  br i1 %34, label %35, label %23, !dbg !329, !llvm.loop !337

35:                                               ; preds = %18, %23, %3
  %36 = phi double [ %11, %3 ], [ %19, %18 ], [ %31, %23 ], !dbg !327
  %37 = tail call double @tanh(double noundef %36) #6, !dbg !338
  %38 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !339
  %39 = load double, ptr %38, align 8, !dbg !339, !tbaa !31
  call void @llvm.dbg.value(metadata i64 1, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double poison, metadata !315, metadata !DIExpression()), !dbg !323
  %40 = add nsw i64 %7, %8, !dbg !340
  %41 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !326
  %42 = load double, ptr %41, align 8, !dbg !326, !tbaa !31
  call void @llvm.dbg.value(metadata double %42, metadata !318, metadata !DIExpression()), !dbg !327
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !328
  br i1 %5, label %43, label %101, !dbg !329

43:                                               ; preds = %35
  %44 = zext i32 %2 to i64, !dbg !330
  %45 = and i64 %44, 3, !dbg !329
  %46 = icmp ult i32 %2, 4, !dbg !329
  br i1 %46, label %83, label %47, !dbg !329

47:                                               ; preds = %43
  %48 = and i64 %44, 4294967292, !dbg !329
  br label %49, !dbg !329

49:                                               ; preds = %49, %47
  %50 = phi i64 [ 0, %47 ], [ %80, %49 ]
  %51 = phi double [ %42, %47 ], [ %79, %49 ]
  %52 = phi i64 [ 0, %47 ], [ %81, %49 ]
  call void @llvm.dbg.value(metadata i64 %50, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %51, metadata !318, metadata !DIExpression()), !dbg !327
  %53 = add nsw i64 %50, %7, !dbg !341
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !332
  %55 = load double, ptr %54, align 8, !dbg !332, !tbaa !31
  %56 = getelementptr inbounds double, ptr %1, i64 %50, !dbg !334
  %57 = load double, ptr %56, align 8, !dbg !334, !tbaa !31
  %58 = tail call double @llvm.fmuladd.f64(double %55, double %57, double %51), !dbg !335
  call void @llvm.dbg.value(metadata double %58, metadata !318, metadata !DIExpression()), !dbg !327
  %59 = or i64 %50, 1, !dbg !336
  call void @llvm.dbg.value(metadata i64 %59, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %59, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %58, metadata !318, metadata !DIExpression()), !dbg !327
  %60 = add nsw i64 %59, %7, !dbg !341
  %61 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !332
  %62 = load double, ptr %61, align 8, !dbg !332, !tbaa !31
  %63 = getelementptr inbounds double, ptr %1, i64 %59, !dbg !334
  %64 = load double, ptr %63, align 8, !dbg !334, !tbaa !31
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %58), !dbg !335
  call void @llvm.dbg.value(metadata double %65, metadata !318, metadata !DIExpression()), !dbg !327
  %66 = or i64 %50, 2, !dbg !336
  call void @llvm.dbg.value(metadata i64 %66, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %66, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %65, metadata !318, metadata !DIExpression()), !dbg !327
  %67 = add nsw i64 %66, %7, !dbg !341
  %68 = getelementptr inbounds double, ptr %0, i64 %67, !dbg !332
  %69 = load double, ptr %68, align 8, !dbg !332, !tbaa !31
  %70 = getelementptr inbounds double, ptr %1, i64 %66, !dbg !334
  %71 = load double, ptr %70, align 8, !dbg !334, !tbaa !31
  %72 = tail call double @llvm.fmuladd.f64(double %69, double %71, double %65), !dbg !335
  call void @llvm.dbg.value(metadata double %72, metadata !318, metadata !DIExpression()), !dbg !327
  %73 = or i64 %50, 3, !dbg !336
  call void @llvm.dbg.value(metadata i64 %73, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %73, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %72, metadata !318, metadata !DIExpression()), !dbg !327
  %74 = add nsw i64 %73, %7, !dbg !341
  %75 = getelementptr inbounds double, ptr %0, i64 %74, !dbg !332
  %76 = load double, ptr %75, align 8, !dbg !332, !tbaa !31
  %77 = getelementptr inbounds double, ptr %1, i64 %73, !dbg !334
  %78 = load double, ptr %77, align 8, !dbg !334, !tbaa !31
  %79 = tail call double @llvm.fmuladd.f64(double %76, double %78, double %72), !dbg !335
  call void @llvm.dbg.value(metadata double %79, metadata !318, metadata !DIExpression()), !dbg !327
  %80 = add nuw nsw i64 %50, 4, !dbg !336
  call void @llvm.dbg.value(metadata i64 %80, metadata !321, metadata !DIExpression()), !dbg !328
  %81 = add i64 %52, 4, !dbg !329
  %82 = icmp eq i64 %81, %48, !dbg !329
  br i1 %82, label %83, label %49, !dbg !329, !llvm.loop !342

83:                                               ; preds = %49, %43
  %84 = phi double [ undef, %43 ], [ %79, %49 ]
  %85 = phi i64 [ 0, %43 ], [ %80, %49 ]
  %86 = phi double [ %42, %43 ], [ %79, %49 ]
  %87 = icmp eq i64 %45, 0, !dbg !329
  br i1 %87, label %101, label %88, !dbg !329

88:                                               ; preds = %83, %88
  %89 = phi i64 [ %98, %88 ], [ %85, %83 ]
  %90 = phi double [ %97, %88 ], [ %86, %83 ]
  %91 = phi i64 [ %99, %88 ], [ 0, %83 ]
  call void @llvm.dbg.value(metadata i64 %89, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %90, metadata !318, metadata !DIExpression()), !dbg !327
  %92 = add nsw i64 %89, %7, !dbg !341
  %93 = getelementptr inbounds double, ptr %0, i64 %92, !dbg !332
  %94 = load double, ptr %93, align 8, !dbg !332, !tbaa !31
  %95 = getelementptr inbounds double, ptr %1, i64 %89, !dbg !334
  %96 = load double, ptr %95, align 8, !dbg !334, !tbaa !31
  %97 = tail call double @llvm.fmuladd.f64(double %94, double %96, double %90), !dbg !335
  call void @llvm.dbg.value(metadata double %97, metadata !318, metadata !DIExpression()), !dbg !327
  %98 = add nuw nsw i64 %89, 1, !dbg !336
  call void @llvm.dbg.value(metadata i64 %98, metadata !321, metadata !DIExpression()), !dbg !328
  %99 = add i64 %91, 1, !dbg !329
  %100 = icmp eq i64 %99, %45, !dbg !329
  br i1 %100, label %101, label %88, !dbg !329, !llvm.loop !344

101:                                              ; preds = %83, %88, %35
  %102 = phi double [ %42, %35 ], [ %84, %83 ], [ %97, %88 ], !dbg !327
  %103 = tail call double @tanh(double noundef %102) #6, !dbg !338
  %104 = add nsw i64 %9, 1, !dbg !345
  %105 = getelementptr inbounds double, ptr %0, i64 %104, !dbg !339
  %106 = load double, ptr %105, align 8, !dbg !339, !tbaa !31
  call void @llvm.dbg.value(metadata i64 2, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double poison, metadata !315, metadata !DIExpression()), !dbg !323
  %107 = shl nsw i64 %7, 1, !dbg !346
  %108 = add nsw i64 %107, %8, !dbg !340
  %109 = getelementptr inbounds double, ptr %0, i64 %108, !dbg !326
  %110 = load double, ptr %109, align 8, !dbg !326, !tbaa !31
  call void @llvm.dbg.value(metadata double %110, metadata !318, metadata !DIExpression()), !dbg !327
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !328
  br i1 %5, label %111, label %169, !dbg !329

111:                                              ; preds = %101
  %112 = zext i32 %2 to i64, !dbg !330
  %113 = and i64 %112, 3, !dbg !329
  %114 = icmp ult i32 %2, 4, !dbg !329
  br i1 %114, label %151, label %115, !dbg !329

115:                                              ; preds = %111
  %116 = and i64 %112, 4294967292, !dbg !329
  br label %117, !dbg !329

117:                                              ; preds = %117, %115
  %118 = phi i64 [ 0, %115 ], [ %148, %117 ]
  %119 = phi double [ %110, %115 ], [ %147, %117 ]
  %120 = phi i64 [ 0, %115 ], [ %149, %117 ]
  call void @llvm.dbg.value(metadata i64 %118, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %119, metadata !318, metadata !DIExpression()), !dbg !327
  %121 = add nsw i64 %118, %107, !dbg !341
  %122 = getelementptr inbounds double, ptr %0, i64 %121, !dbg !332
  %123 = load double, ptr %122, align 8, !dbg !332, !tbaa !31
  %124 = getelementptr inbounds double, ptr %1, i64 %118, !dbg !334
  %125 = load double, ptr %124, align 8, !dbg !334, !tbaa !31
  %126 = tail call double @llvm.fmuladd.f64(double %123, double %125, double %119), !dbg !335
  call void @llvm.dbg.value(metadata double %126, metadata !318, metadata !DIExpression()), !dbg !327
  %127 = or i64 %118, 1, !dbg !336
  call void @llvm.dbg.value(metadata i64 %127, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %127, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %126, metadata !318, metadata !DIExpression()), !dbg !327
  %128 = add nsw i64 %127, %107, !dbg !341
  %129 = getelementptr inbounds double, ptr %0, i64 %128, !dbg !332
  %130 = load double, ptr %129, align 8, !dbg !332, !tbaa !31
  %131 = getelementptr inbounds double, ptr %1, i64 %127, !dbg !334
  %132 = load double, ptr %131, align 8, !dbg !334, !tbaa !31
  %133 = tail call double @llvm.fmuladd.f64(double %130, double %132, double %126), !dbg !335
  call void @llvm.dbg.value(metadata double %133, metadata !318, metadata !DIExpression()), !dbg !327
  %134 = or i64 %118, 2, !dbg !336
  call void @llvm.dbg.value(metadata i64 %134, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %134, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %133, metadata !318, metadata !DIExpression()), !dbg !327
  %135 = add nsw i64 %134, %107, !dbg !341
  %136 = getelementptr inbounds double, ptr %0, i64 %135, !dbg !332
  %137 = load double, ptr %136, align 8, !dbg !332, !tbaa !31
  %138 = getelementptr inbounds double, ptr %1, i64 %134, !dbg !334
  %139 = load double, ptr %138, align 8, !dbg !334, !tbaa !31
  %140 = tail call double @llvm.fmuladd.f64(double %137, double %139, double %133), !dbg !335
  call void @llvm.dbg.value(metadata double %140, metadata !318, metadata !DIExpression()), !dbg !327
  %141 = or i64 %118, 3, !dbg !336
  call void @llvm.dbg.value(metadata i64 %141, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %141, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %140, metadata !318, metadata !DIExpression()), !dbg !327
  %142 = add nsw i64 %141, %107, !dbg !341
  %143 = getelementptr inbounds double, ptr %0, i64 %142, !dbg !332
  %144 = load double, ptr %143, align 8, !dbg !332, !tbaa !31
  %145 = getelementptr inbounds double, ptr %1, i64 %141, !dbg !334
  %146 = load double, ptr %145, align 8, !dbg !334, !tbaa !31
  %147 = tail call double @llvm.fmuladd.f64(double %144, double %146, double %140), !dbg !335
  call void @llvm.dbg.value(metadata double %147, metadata !318, metadata !DIExpression()), !dbg !327
  %148 = add nuw nsw i64 %118, 4, !dbg !336
  call void @llvm.dbg.value(metadata i64 %148, metadata !321, metadata !DIExpression()), !dbg !328
  %149 = add i64 %120, 4, !dbg !329
  %150 = icmp eq i64 %149, %116, !dbg !329
  br i1 %150, label %151, label %117, !dbg !329, !llvm.loop !342

151:                                              ; preds = %117, %111
  %152 = phi double [ undef, %111 ], [ %147, %117 ]
  %153 = phi i64 [ 0, %111 ], [ %148, %117 ]
  %154 = phi double [ %110, %111 ], [ %147, %117 ]
  %155 = icmp eq i64 %113, 0, !dbg !329
  br i1 %155, label %169, label %156, !dbg !329

156:                                              ; preds = %151, %156
  %157 = phi i64 [ %166, %156 ], [ %153, %151 ]
  %158 = phi double [ %165, %156 ], [ %154, %151 ]
  %159 = phi i64 [ %167, %156 ], [ 0, %151 ]
  call void @llvm.dbg.value(metadata i64 %157, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %158, metadata !318, metadata !DIExpression()), !dbg !327
  %160 = add nsw i64 %157, %107, !dbg !341
  %161 = getelementptr inbounds double, ptr %0, i64 %160, !dbg !332
  %162 = load double, ptr %161, align 8, !dbg !332, !tbaa !31
  %163 = getelementptr inbounds double, ptr %1, i64 %157, !dbg !334
  %164 = load double, ptr %163, align 8, !dbg !334, !tbaa !31
  %165 = tail call double @llvm.fmuladd.f64(double %162, double %164, double %158), !dbg !335
  call void @llvm.dbg.value(metadata double %165, metadata !318, metadata !DIExpression()), !dbg !327
  %166 = add nuw nsw i64 %157, 1, !dbg !336
  call void @llvm.dbg.value(metadata i64 %166, metadata !321, metadata !DIExpression()), !dbg !328
  %167 = add i64 %159, 1, !dbg !329
  %168 = icmp eq i64 %167, %113, !dbg !329
  br i1 %168, label %169, label %156, !dbg !329, !llvm.loop !347

169:                                              ; preds = %151, %156, %101
  %170 = phi double [ %110, %101 ], [ %152, %151 ], [ %165, %156 ], !dbg !327
  %171 = tail call double @llvm.fmuladd.f64(double %37, double %39, double 0.000000e+00), !dbg !348
  call void @llvm.dbg.value(metadata double %171, metadata !315, metadata !DIExpression()), !dbg !323
  %172 = tail call double @llvm.fmuladd.f64(double %103, double %106, double %171), !dbg !348
  call void @llvm.dbg.value(metadata double %172, metadata !315, metadata !DIExpression()), !dbg !323
  %173 = tail call double @tanh(double noundef %170) #6, !dbg !338
  %174 = add nsw i64 %9, 2, !dbg !345
  %175 = getelementptr inbounds double, ptr %0, i64 %174, !dbg !339
  %176 = load double, ptr %175, align 8, !dbg !339, !tbaa !31
  %177 = tail call double @llvm.fmuladd.f64(double %173, double %176, double %172), !dbg !348
  call void @llvm.dbg.value(metadata double %177, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i64 3, metadata !316, metadata !DIExpression()), !dbg !324
  ret double %177, !dbg !349

178:                                              ; preds = %178, %16
  %179 = phi i64 [ 0, %16 ], [ %205, %178 ]
  %180 = phi double [ %11, %16 ], [ %204, %178 ]
  %181 = phi i64 [ 0, %16 ], [ %206, %178 ]
  call void @llvm.dbg.value(metadata i64 %179, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %180, metadata !318, metadata !DIExpression()), !dbg !327
  %182 = getelementptr inbounds double, ptr %0, i64 %179, !dbg !332
  %183 = load double, ptr %182, align 8, !dbg !332, !tbaa !31
  %184 = getelementptr inbounds double, ptr %1, i64 %179, !dbg !334
  %185 = load double, ptr %184, align 8, !dbg !334, !tbaa !31
  %186 = tail call double @llvm.fmuladd.f64(double %183, double %185, double %180), !dbg !335
  call void @llvm.dbg.value(metadata double %186, metadata !318, metadata !DIExpression()), !dbg !327
  %187 = or i64 %179, 1, !dbg !336
  call void @llvm.dbg.value(metadata i64 %187, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %187, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %186, metadata !318, metadata !DIExpression()), !dbg !327
  %188 = getelementptr inbounds double, ptr %0, i64 %187, !dbg !332
  %189 = load double, ptr %188, align 8, !dbg !332, !tbaa !31
  %190 = getelementptr inbounds double, ptr %1, i64 %187, !dbg !334
  %191 = load double, ptr %190, align 8, !dbg !334, !tbaa !31
  %192 = tail call double @llvm.fmuladd.f64(double %189, double %191, double %186), !dbg !335
  call void @llvm.dbg.value(metadata double %192, metadata !318, metadata !DIExpression()), !dbg !327
  %193 = or i64 %179, 2, !dbg !336
  call void @llvm.dbg.value(metadata i64 %193, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %193, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %192, metadata !318, metadata !DIExpression()), !dbg !327
  %194 = getelementptr inbounds double, ptr %0, i64 %193, !dbg !332
  %195 = load double, ptr %194, align 8, !dbg !332, !tbaa !31
  %196 = getelementptr inbounds double, ptr %1, i64 %193, !dbg !334
  %197 = load double, ptr %196, align 8, !dbg !334, !tbaa !31
  %198 = tail call double @llvm.fmuladd.f64(double %195, double %197, double %192), !dbg !335
  call void @llvm.dbg.value(metadata double %198, metadata !318, metadata !DIExpression()), !dbg !327
  %199 = or i64 %179, 3, !dbg !336
  call void @llvm.dbg.value(metadata i64 %199, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i64 %199, metadata !321, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata double %198, metadata !318, metadata !DIExpression()), !dbg !327
  %200 = getelementptr inbounds double, ptr %0, i64 %199, !dbg !332
  %201 = load double, ptr %200, align 8, !dbg !332, !tbaa !31
  %202 = getelementptr inbounds double, ptr %1, i64 %199, !dbg !334
  %203 = load double, ptr %202, align 8, !dbg !334, !tbaa !31
  %204 = tail call double @llvm.fmuladd.f64(double %201, double %203, double %198), !dbg !335
  call void @llvm.dbg.value(metadata double %204, metadata !318, metadata !DIExpression()), !dbg !327
  %205 = add nuw nsw i64 %179, 4, !dbg !336
  call void @llvm.dbg.value(metadata i64 %205, metadata !321, metadata !DIExpression()), !dbg !328
  %206 = add i64 %181, 4, !dbg !329
  %207 = icmp eq i64 %206, %17, !dbg !329
  br i1 %207, label %18, label %178, !dbg !329, !llvm.loop !342
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !350 double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!127 = distinct !{!127, !116, !128, !47}
!128 = !DILocation(line: 30, column: 3, scope: !107)
!129 = !DILocation(line: 35, column: 14, scope: !101)
!130 = !DILocation(line: 35, column: 12, scope: !101)
!131 = !DILocation(line: 35, column: 3, scope: !101)
!132 = !DILocation(line: 33, column: 14, scope: !133)
!133 = distinct !DILexicalBlock(scope: !125, file: !1, line: 32, column: 31)
!134 = !DILocation(line: 33, column: 19, scope: !133)
!135 = !DILocation(line: 33, column: 10, scope: !133)
!136 = !DILocation(line: 33, column: 7, scope: !133)
!137 = !DILocation(line: 32, column: 27, scope: !125)
!138 = distinct !{!138, !126, !139, !47}
!139 = !DILocation(line: 34, column: 3, scope: !110)
!140 = !DISubprogram(name: "exp", scope: !141, file: !141, line: 95, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
!141 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!142 = !DISubroutineType(types: !143)
!143 = !{!12, !12}
!144 = !{}
!145 = !DISubprogram(name: "log", scope: !141, file: !141, line: 104, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
!146 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !147, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !149)
!147 = !DISubroutineType(types: !148)
!148 = !{!12, !51, !15}
!149 = !{!150, !151, !152, !153, !155, !158, !160, !162, !165}
!150 = !DILocalVariable(name: "a", arg: 1, scope: !146, file: !1, line: 39, type: !51)
!151 = !DILocalVariable(name: "n", arg: 2, scope: !146, file: !1, line: 39, type: !15)
!152 = !DILocalVariable(name: "d", scope: !146, file: !1, line: 40, type: !12)
!153 = !DILocalVariable(name: "j", scope: !154, file: !1, line: 41, type: !15)
!154 = distinct !DILexicalBlock(scope: !146, file: !1, line: 41, column: 3)
!155 = !DILocalVariable(name: "s", scope: !156, file: !1, line: 42, type: !12)
!156 = distinct !DILexicalBlock(scope: !157, file: !1, line: 41, column: 31)
!157 = distinct !DILexicalBlock(scope: !154, file: !1, line: 41, column: 3)
!158 = !DILocalVariable(name: "k", scope: !159, file: !1, line: 43, type: !15)
!159 = distinct !DILexicalBlock(scope: !156, file: !1, line: 43, column: 5)
!160 = !DILocalVariable(name: "i", scope: !161, file: !1, line: 49, type: !15)
!161 = distinct !DILexicalBlock(scope: !156, file: !1, line: 49, column: 5)
!162 = !DILocalVariable(name: "t", scope: !163, file: !1, line: 50, type: !12)
!163 = distinct !DILexicalBlock(scope: !164, file: !1, line: 49, column: 37)
!164 = distinct !DILexicalBlock(scope: !161, file: !1, line: 49, column: 5)
!165 = !DILocalVariable(name: "k", scope: !166, file: !1, line: 51, type: !15)
!166 = distinct !DILexicalBlock(scope: !163, file: !1, line: 51, column: 7)
!167 = !DILocation(line: 0, scope: !146)
!168 = !DILocation(line: 0, scope: !154)
!169 = !DILocation(line: 41, column: 21, scope: !157)
!170 = !DILocation(line: 41, column: 3, scope: !154)
!171 = distinct !{!171, !170, !172, !47}
!172 = !DILocation(line: 56, column: 3, scope: !154)
!173 = !DILocation(line: 57, column: 3, scope: !146)
!174 = !DILocation(line: 42, column: 20, scope: !156)
!175 = !DILocation(line: 42, column: 24, scope: !156)
!176 = !DILocation(line: 42, column: 16, scope: !156)
!177 = !DILocation(line: 0, scope: !156)
!178 = !DILocation(line: 0, scope: !159)
!179 = !DILocation(line: 43, column: 23, scope: !180)
!180 = distinct !DILexicalBlock(scope: !159, file: !1, line: 43, column: 5)
!181 = !DILocation(line: 43, column: 5, scope: !159)
!182 = !DILocation(line: 44, column: 20, scope: !183)
!183 = distinct !DILexicalBlock(scope: !180, file: !1, line: 43, column: 33)
!184 = !DILocation(line: 44, column: 12, scope: !183)
!185 = !DILocation(line: 44, column: 9, scope: !183)
!186 = !DILocation(line: 43, column: 29, scope: !180)
!187 = distinct !{!187, !122}
!188 = !DILocation(line: 46, column: 9, scope: !156)
!189 = !DILocation(line: 47, column: 18, scope: !156)
!190 = !DILocation(line: 48, column: 16, scope: !156)
!191 = !DILocation(line: 48, column: 7, scope: !156)
!192 = !DILocation(line: 49, column: 20, scope: !161)
!193 = !DILocation(line: 0, scope: !161)
!194 = !DILocation(line: 49, column: 27, scope: !164)
!195 = !DILocation(line: 49, column: 5, scope: !161)
!196 = distinct !{!196, !181, !197, !47}
!197 = !DILocation(line: 45, column: 5, scope: !159)
!198 = !DILocation(line: 50, column: 22, scope: !163)
!199 = !DILocation(line: 50, column: 26, scope: !163)
!200 = !DILocation(line: 50, column: 18, scope: !163)
!201 = !DILocation(line: 0, scope: !163)
!202 = !DILocation(line: 0, scope: !166)
!203 = !DILocation(line: 51, column: 7, scope: !166)
!204 = !DILocation(line: 52, column: 22, scope: !205)
!205 = distinct !DILexicalBlock(scope: !206, file: !1, line: 51, column: 35)
!206 = distinct !DILexicalBlock(scope: !166, file: !1, line: 51, column: 7)
!207 = !DILocation(line: 52, column: 14, scope: !205)
!208 = !DILocation(line: 52, column: 37, scope: !205)
!209 = !DILocation(line: 52, column: 29, scope: !205)
!210 = !DILocation(line: 52, column: 11, scope: !205)
!211 = !DILocation(line: 54, column: 24, scope: !163)
!212 = !DILocation(line: 54, column: 20, scope: !163)
!213 = !DILocation(line: 49, column: 33, scope: !164)
!214 = distinct !{!214, !195, !215, !47}
!215 = !DILocation(line: 55, column: 5, scope: !161)
!216 = !DILocation(line: 51, column: 31, scope: !206)
!217 = distinct !{!217, !203, !218, !47}
!218 = !DILocation(line: 53, column: 7, scope: !166)
!219 = !DISubprogram(name: "sqrt", scope: !141, file: !141, line: 143, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
!220 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !221, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !223)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !51, !13, !12, !15}
!223 = !{!224, !225, !226, !227, !228, !230, !236, !237, !238, !239, !240, !242, !244, !246}
!224 = !DILocalVariable(name: "y", arg: 1, scope: !220, file: !1, line: 66, type: !51)
!225 = !DILocalVariable(name: "p", arg: 2, scope: !220, file: !1, line: 66, type: !13)
!226 = !DILocalVariable(name: "h", arg: 3, scope: !220, file: !1, line: 66, type: !12)
!227 = !DILocalVariable(name: "steps", arg: 4, scope: !220, file: !1, line: 66, type: !15)
!228 = !DILocalVariable(name: "s", scope: !229, file: !1, line: 67, type: !15)
!229 = distinct !DILexicalBlock(scope: !220, file: !1, line: 67, column: 3)
!230 = !DILocalVariable(name: "k1", scope: !231, file: !1, line: 68, type: !233)
!231 = distinct !DILexicalBlock(scope: !232, file: !1, line: 67, column: 35)
!232 = distinct !DILexicalBlock(scope: !229, file: !1, line: 67, column: 3)
!233 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 128, elements: !234)
!234 = !{!235}
!235 = !DISubrange(count: 2)
!236 = !DILocalVariable(name: "k2", scope: !231, file: !1, line: 68, type: !233)
!237 = !DILocalVariable(name: "k3", scope: !231, file: !1, line: 68, type: !233)
!238 = !DILocalVariable(name: "k4", scope: !231, file: !1, line: 68, type: !233)
!239 = !DILocalVariable(name: "t", scope: !231, file: !1, line: 68, type: !233)
!240 = !DILocalVariable(name: "i", scope: !241, file: !1, line: 70, type: !15)
!241 = distinct !DILexicalBlock(scope: !231, file: !1, line: 70, column: 5)
!242 = !DILocalVariable(name: "i", scope: !243, file: !1, line: 74, type: !15)
!243 = distinct !DILexicalBlock(scope: !231, file: !1, line: 74, column: 5)
!244 = !DILocalVariable(name: "i", scope: !245, file: !1, line: 78, type: !15)
!245 = distinct !DILexicalBlock(scope: !231, file: !1, line: 78, column: 5)
!246 = !DILocalVariable(name: "i", scope: !247, file: !1, line: 82, type: !15)
!247 = distinct !DILexicalBlock(scope: !231, file: !1, line: 82, column: 5)
!248 = !DILocation(line: 0, scope: !220)
!249 = !DILocation(line: 0, scope: !229)
!250 = !DILocation(line: 67, column: 21, scope: !232)
!251 = !DILocation(line: 67, column: 3, scope: !229)
!252 = !DILocation(line: 61, column: 18, scope: !253, inlinedAt: !260)
!253 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !254, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !256)
!254 = !DISubroutineType(types: !255)
!255 = !{null, !13, !13, !51}
!256 = !{!257, !258, !259}
!257 = !DILocalVariable(name: "y", arg: 1, scope: !253, file: !1, line: 60, type: !13)
!258 = !DILocalVariable(name: "p", arg: 2, scope: !253, file: !1, line: 60, type: !13)
!259 = !DILocalVariable(name: "dy", arg: 3, scope: !253, file: !1, line: 60, type: !51)
!260 = distinct !DILocation(line: 69, column: 5, scope: !231)
!261 = !DILocation(line: 83, column: 12, scope: !262)
!262 = distinct !DILexicalBlock(scope: !263, file: !1, line: 82, column: 33)
!263 = distinct !DILexicalBlock(scope: !247, file: !1, line: 82, column: 5)
!264 = !DILocation(line: 75, column: 19, scope: !265)
!265 = distinct !DILexicalBlock(scope: !266, file: !1, line: 74, column: 33)
!266 = distinct !DILexicalBlock(scope: !243, file: !1, line: 74, column: 5)
!267 = !DILocation(line: 79, column: 19, scope: !268)
!268 = distinct !DILexicalBlock(scope: !269, file: !1, line: 78, column: 33)
!269 = distinct !DILexicalBlock(scope: !245, file: !1, line: 78, column: 5)
!270 = !DILocation(line: 86, column: 1, scope: !220)
!271 = !DILocation(line: 0, scope: !253, inlinedAt: !260)
!272 = !DILocation(line: 61, column: 11, scope: !253, inlinedAt: !260)
!273 = !DILocation(line: 61, column: 25, scope: !253, inlinedAt: !260)
!274 = !DILocation(line: 61, column: 23, scope: !253, inlinedAt: !260)
!275 = !DILocation(line: 0, scope: !231)
!276 = !DILocation(line: 62, column: 11, scope: !253, inlinedAt: !260)
!277 = !DILocation(line: 62, column: 16, scope: !253, inlinedAt: !260)
!278 = !DILocation(line: 62, column: 32, scope: !253, inlinedAt: !260)
!279 = !DILocation(line: 62, column: 30, scope: !253, inlinedAt: !260)
!280 = !DILocation(line: 0, scope: !241)
!281 = !DILocation(line: 0, scope: !253, inlinedAt: !282)
!282 = distinct !DILocation(line: 73, column: 5, scope: !231)
!283 = !DILocation(line: 0, scope: !243)
!284 = !DILocation(line: 0, scope: !253, inlinedAt: !285)
!285 = distinct !DILocation(line: 77, column: 5, scope: !231)
!286 = !DILocation(line: 0, scope: !245)
!287 = !DILocation(line: 0, scope: !253, inlinedAt: !288)
!288 = distinct !DILocation(line: 81, column: 5, scope: !231)
!289 = !DILocation(line: 0, scope: !247)
!290 = !DILocation(line: 71, column: 19, scope: !291)
!291 = distinct !DILexicalBlock(scope: !292, file: !1, line: 70, column: 33)
!292 = distinct !DILexicalBlock(scope: !241, file: !1, line: 70, column: 5)
!293 = !DILocation(line: 62, column: 16, scope: !253, inlinedAt: !282)
!294 = !DILocation(line: 61, column: 23, scope: !253, inlinedAt: !282)
!295 = !DILocation(line: 62, column: 30, scope: !253, inlinedAt: !282)
!296 = !DILocation(line: 62, column: 16, scope: !253, inlinedAt: !285)
!297 = !DILocation(line: 61, column: 23, scope: !253, inlinedAt: !285)
!298 = !DILocation(line: 62, column: 30, scope: !253, inlinedAt: !285)
!299 = !DILocation(line: 62, column: 16, scope: !253, inlinedAt: !288)
!300 = !DILocation(line: 61, column: 23, scope: !253, inlinedAt: !288)
!301 = !DILocation(line: 62, column: 30, scope: !253, inlinedAt: !288)
!302 = !DILocation(line: 83, column: 32, scope: !262)
!303 = !DILocation(line: 83, column: 46, scope: !262)
!304 = !DILocation(line: 83, column: 60, scope: !262)
!305 = !DILocation(line: 67, column: 31, scope: !232)
!306 = distinct !{!306, !251, !307, !47}
!307 = !DILocation(line: 85, column: 3, scope: !229)
!308 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !309, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !311)
!309 = !DISubroutineType(types: !310)
!310 = !{!12, !13, !13, !15}
!311 = !{!312, !313, !314, !315, !316, !318, !321}
!312 = !DILocalVariable(name: "w", arg: 1, scope: !308, file: !1, line: 88, type: !13)
!313 = !DILocalVariable(name: "x", arg: 2, scope: !308, file: !1, line: 88, type: !13)
!314 = !DILocalVariable(name: "n", arg: 3, scope: !308, file: !1, line: 88, type: !15)
!315 = !DILocalVariable(name: "out", scope: !308, file: !1, line: 89, type: !12)
!316 = !DILocalVariable(name: "h", scope: !317, file: !1, line: 90, type: !15)
!317 = distinct !DILexicalBlock(scope: !308, file: !1, line: 90, column: 3)
!318 = !DILocalVariable(name: "a", scope: !319, file: !1, line: 91, type: !12)
!319 = distinct !DILexicalBlock(scope: !320, file: !1, line: 90, column: 31)
!320 = distinct !DILexicalBlock(scope: !317, file: !1, line: 90, column: 3)
!321 = !DILocalVariable(name: "i", scope: !322, file: !1, line: 92, type: !15)
!322 = distinct !DILexicalBlock(scope: !319, file: !1, line: 92, column: 5)
!323 = !DILocation(line: 0, scope: !308)
!324 = !DILocation(line: 0, scope: !317)
!325 = !DILocation(line: 90, column: 3, scope: !317)
!326 = !DILocation(line: 91, column: 16, scope: !319)
!327 = !DILocation(line: 0, scope: !319)
!328 = !DILocation(line: 0, scope: !322)
!329 = !DILocation(line: 92, column: 5, scope: !322)
!330 = !DILocation(line: 92, column: 23, scope: !331)
!331 = distinct !DILexicalBlock(scope: !322, file: !1, line: 92, column: 5)
!332 = !DILocation(line: 93, column: 12, scope: !333)
!333 = distinct !DILexicalBlock(scope: !331, file: !1, line: 92, column: 33)
!334 = !DILocation(line: 93, column: 33, scope: !333)
!335 = !DILocation(line: 93, column: 9, scope: !333)
!336 = !DILocation(line: 92, column: 29, scope: !331)
!337 = distinct !{!337, !122}
!338 = !DILocation(line: 95, column: 12, scope: !319)
!339 = !DILocation(line: 95, column: 22, scope: !319)
!340 = !DILocation(line: 91, column: 30, scope: !319)
!341 = !DILocation(line: 93, column: 26, scope: !333)
!342 = distinct !{!342, !329, !343, !47}
!343 = !DILocation(line: 94, column: 5, scope: !322)
!344 = distinct !{!344, !122}
!345 = !DILocation(line: 95, column: 36, scope: !319)
!346 = !DILocation(line: 91, column: 20, scope: !319)
!347 = distinct !{!347, !122}
!348 = !DILocation(line: 95, column: 9, scope: !319)
!349 = !DILocation(line: 97, column: 3, scope: !308)
!350 = !DISubprogram(name: "tanh", scope: !141, file: !141, line: 75, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
