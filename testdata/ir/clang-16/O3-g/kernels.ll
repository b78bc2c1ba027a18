; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-16/O3-g/kernels.ll
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
  %8 = icmp sgt i32 %4, 0
  %9 = and i1 %7, %8, !dbg !73
  br i1 %9, label %10, label %78, !dbg !73

10:                                               ; preds = %6
  %11 = icmp sgt i32 %5, 0
  %12 = zext i32 %4 to i64, !dbg !73
  br i1 %11, label %17, label %13, !dbg !74

13:                                               ; preds = %10
  %14 = zext i32 %3 to i64, !dbg !73
  %15 = mul nuw nsw i64 %12, %14, !dbg !73
  %16 = shl i64 %15, 3, !dbg !73
  tail call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 %16, i1 false), !dbg !75, !tbaa !31
  call void @llvm.dbg.value(metadata i64 poison, metadata !59, metadata !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value)), !dbg !71
  call void @llvm.dbg.value(metadata i32 poison, metadata !61, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i32 poison, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double poison, metadata !65, metadata !DIExpression()), !dbg !78
  br label %78, !dbg !79

17:                                               ; preds = %10
  %18 = zext i32 %5 to i64, !dbg !73
  %19 = zext i32 %3 to i64, !dbg !72
  %20 = zext i32 %4 to i64
  %21 = zext i32 %5 to i64
  %22 = and i64 %21, 1
  %23 = icmp eq i32 %5, 1
  %24 = and i64 %21, 4294967294
  %25 = icmp eq i64 %22, 0
  br label %26, !dbg !73

26:                                               ; preds = %17, %75
  %27 = phi i64 [ 0, %17 ], [ %76, %75 ]
  call void @llvm.dbg.value(metadata i64 %27, metadata !59, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata i32 0, metadata !61, metadata !DIExpression()), !dbg !76
  %28 = mul nsw i64 %27, %18
  %29 = mul nsw i64 %27, %12
  br label %30, !dbg !80

30:                                               ; preds = %69, %26
  %31 = phi i64 [ %73, %69 ], [ 0, %26 ]
  call void @llvm.dbg.value(metadata i64 %31, metadata !61, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i32 0, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !65, metadata !DIExpression()), !dbg !78
  br i1 %23, label %56, label %32, !dbg !74

32:                                               ; preds = %30, %32
  %33 = phi i64 [ %53, %32 ], [ 0, %30 ]
  %34 = phi double [ %52, %32 ], [ 0.000000e+00, %30 ]
  %35 = phi i64 [ %54, %32 ], [ 0, %30 ]
  call void @llvm.dbg.value(metadata i64 %33, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double %34, metadata !65, metadata !DIExpression()), !dbg !78
  %36 = add nuw nsw i64 %33, %28, !dbg !81
  %37 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !84
  %38 = load double, ptr %37, align 8, !dbg !84, !tbaa !31
  %39 = mul nsw i64 %33, %12, !dbg !85
  %40 = add nuw nsw i64 %39, %31, !dbg !86
  %41 = getelementptr inbounds double, ptr %1, i64 %40, !dbg !87
  %42 = load double, ptr %41, align 8, !dbg !87, !tbaa !31
  %43 = tail call double @llvm.fmuladd.f64(double %38, double %42, double %34), !dbg !88
  call void @llvm.dbg.value(metadata double %43, metadata !65, metadata !DIExpression()), !dbg !78
  %44 = or i64 %33, 1, !dbg !89
  call void @llvm.dbg.value(metadata i64 %44, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i64 %44, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double %43, metadata !65, metadata !DIExpression()), !dbg !78
  %45 = add nuw nsw i64 %44, %28, !dbg !81
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !84
  %47 = load double, ptr %46, align 8, !dbg !84, !tbaa !31
  %48 = mul nsw i64 %44, %12, !dbg !85
  %49 = add nuw nsw i64 %48, %31, !dbg !86
  %50 = getelementptr inbounds double, ptr %1, i64 %49, !dbg !87
  %51 = load double, ptr %50, align 8, !dbg !87, !tbaa !31
  %52 = tail call double @llvm.fmuladd.f64(double %47, double %51, double %43), !dbg !88
  call void @llvm.dbg.value(metadata double %52, metadata !65, metadata !DIExpression()), !dbg !78
  %53 = add nuw nsw i64 %33, 2, !dbg !89
  call void @llvm.dbg.value(metadata i64 %53, metadata !68, metadata !DIExpression()), !dbg !77
  %54 = add i64 %35, 2, !dbg !74
  %55 = icmp eq i64 %54, %24, !dbg !74
  br i1 %55, label %56, label %32, !dbg !74, !llvm.loop !90

56:                                               ; preds = %32, %30
  %57 = phi double [ undef, %30 ], [ %52, %32 ]
  %58 = phi i64 [ 0, %30 ], [ %53, %32 ]
  %59 = phi double [ 0.000000e+00, %30 ], [ %52, %32 ]
  br i1 %25, label %69, label %60, !dbg !74

60:                                               ; preds = %56
  call void @llvm.dbg.value(metadata i64 %58, metadata !68, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double %59, metadata !65, metadata !DIExpression()), !dbg !78
  %61 = add nuw nsw i64 %58, %28, !dbg !81
  %62 = getelementptr inbounds double, ptr %0, i64 %61, !dbg !84
  %63 = load double, ptr %62, align 8, !dbg !84, !tbaa !31
  %64 = mul nsw i64 %58, %12, !dbg !85
  %65 = add nuw nsw i64 %64, %31, !dbg !86
  %66 = getelementptr inbounds double, ptr %1, i64 %65, !dbg !87
  %67 = load double, ptr %66, align 8, !dbg !87, !tbaa !31
  %68 = tail call double @llvm.fmuladd.f64(double %63, double %67, double %59), !dbg !88
  call void @llvm.dbg.value(metadata double %68, metadata !65, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata i64 %58, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !77
  br label %69, !dbg !92

69:                                               ; preds = %56, %60
  %70 = phi double [ %57, %56 ], [ %68, %60 ], !dbg !88
  %71 = add nuw nsw i64 %31, %29, !dbg !92
  %72 = getelementptr inbounds double, ptr %2, i64 %71, !dbg !93
  store double %70, ptr %72, align 8, !dbg !75, !tbaa !31
  %73 = add nuw nsw i64 %31, 1, !dbg !94
  call void @llvm.dbg.value(metadata i64 %73, metadata !61, metadata !DIExpression()), !dbg !76
  %74 = icmp eq i64 %73, %20, !dbg !95
  br i1 %74, label %75, label %30, !dbg !80, !llvm.loop !96

75:                                               ; preds = %69
  %76 = add nuw nsw i64 %27, 1, !dbg !98
  call void @llvm.dbg.value(metadata i64 %76, metadata !59, metadata !DIExpression()), !dbg !71
  %77 = icmp eq i64 %76, %19, !dbg !72
  br i1 %77, label %78, label %26, !dbg !73, !llvm.loop !99

78:                                               ; preds = %75, %13, %6
  ret void, !dbg !79
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
  %73 = tail call double @log(double noundef %72) #7, !dbg !129
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
  %81 = tail call double @exp(double noundef %80) #7, !dbg !135
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

7:                                                ; preds = %102, %137, %46
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
  br label %107, !dbg !181

29:                                               ; preds = %107, %24
  %30 = phi double [ undef, %24 ], [ %133, %107 ]
  %31 = phi i64 [ 0, %24 ], [ %134, %107 ]
  %32 = phi double [ %22, %24 ], [ %133, %107 ]
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
  %48 = tail call double @sqrt(double noundef %47) #7, !dbg !188
  call void @llvm.dbg.value(metadata double %48, metadata !155, metadata !DIExpression()), !dbg !177
  store double %48, ptr %21, align 8, !dbg !189, !tbaa !31
  %49 = tail call double @log(double noundef %48) #7, !dbg !190
  %50 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %15), !dbg !191
  call void @llvm.dbg.value(metadata double %50, metadata !152, metadata !DIExpression()), !dbg !167
  %51 = add nuw nsw i64 %13, 1, !dbg !192
  call void @llvm.dbg.value(metadata i64 %51, metadata !160, metadata !DIExpression()), !dbg !193
  %52 = icmp ult i64 %51, %5, !dbg !194
  br i1 %52, label %53, label %7, !dbg !195

53:                                               ; preds = %46
  br i1 %23, label %137, label %54, !dbg !196

54:                                               ; preds = %53
  %55 = and i64 %13, 1
  %56 = icmp eq i64 %13, 1
  %57 = and i64 %13, 9223372036854775806
  %58 = icmp eq i64 %55, 0
  br label %59, !dbg !195

59:                                               ; preds = %54, %102
  %60 = phi i64 [ %105, %102 ], [ %14, %54 ]
  call void @llvm.dbg.value(metadata i64 %60, metadata !160, metadata !DIExpression()), !dbg !193
  %61 = mul nsw i64 %60, %5, !dbg !197
  %62 = add nuw nsw i64 %61, %13, !dbg !198
  %63 = getelementptr inbounds double, ptr %0, i64 %62, !dbg !199
  %64 = load double, ptr %63, align 8, !dbg !199, !tbaa !31
  call void @llvm.dbg.value(metadata double %64, metadata !162, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i32 0, metadata !165, metadata !DIExpression()), !dbg !201
  br i1 %56, label %89, label %65, !dbg !196

65:                                               ; preds = %59, %65
  %66 = phi i64 [ %86, %65 ], [ 0, %59 ]
  %67 = phi double [ %85, %65 ], [ %64, %59 ]
  %68 = phi i64 [ %87, %65 ], [ 0, %59 ]
  call void @llvm.dbg.value(metadata i64 %66, metadata !165, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata double %67, metadata !162, metadata !DIExpression()), !dbg !200
  %69 = add nuw nsw i64 %66, %61, !dbg !202
  %70 = getelementptr inbounds double, ptr %0, i64 %69, !dbg !205
  %71 = load double, ptr %70, align 8, !dbg !205, !tbaa !31
  %72 = add nuw nsw i64 %66, %17, !dbg !206
  %73 = getelementptr inbounds double, ptr %0, i64 %72, !dbg !207
  %74 = load double, ptr %73, align 8, !dbg !207, !tbaa !31
  %75 = fneg double %71, !dbg !208
  %76 = tail call double @llvm.fmuladd.f64(double %75, double %74, double %67), !dbg !208
  call void @llvm.dbg.value(metadata double %76, metadata !162, metadata !DIExpression()), !dbg !200
  %77 = or i64 %66, 1, !dbg !209
  call void @llvm.dbg.value(metadata i64 %77, metadata !165, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata i64 %77, metadata !165, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata double %76, metadata !162, metadata !DIExpression()), !dbg !200
  %78 = add nuw nsw i64 %77, %61, !dbg !202
  %79 = getelementptr inbounds double, ptr %0, i64 %78, !dbg !205
  %80 = load double, ptr %79, align 8, !dbg !205, !tbaa !31
  %81 = add nuw nsw i64 %77, %17, !dbg !206
  %82 = getelementptr inbounds double, ptr %0, i64 %81, !dbg !207
  %83 = load double, ptr %82, align 8, !dbg !207, !tbaa !31
  %84 = fneg double %80, !dbg !208
  %85 = tail call double @llvm.fmuladd.f64(double %84, double %83, double %76), !dbg !208
  call void @llvm.dbg.value(metadata double %85, metadata !162, metadata !DIExpression()), !dbg !200
  %86 = add nuw nsw i64 %66, 2, !dbg !209
  call void @llvm.dbg.value(metadata i64 %86, metadata !165, metadata !DIExpression()), !dbg !201
  %87 = add i64 %68, 2, !dbg !196
  %88 = icmp eq i64 %87, %57, !dbg !196
  br i1 %88, label %89, label %65, !dbg !196, !llvm.loop !210

89:                                               ; preds = %65, %59
  %90 = phi double [ undef, %59 ], [ %85, %65 ]
  %91 = phi i64 [ 0, %59 ], [ %86, %65 ]
  %92 = phi double [ %64, %59 ], [ %85, %65 ]
  br i1 %58, label %102, label %93, !dbg !196

93:                                               ; preds = %89
  call void @llvm.dbg.value(metadata i64 %91, metadata !165, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata double %92, metadata !162, metadata !DIExpression()), !dbg !200
  %94 = add nuw nsw i64 %91, %61, !dbg !202
  %95 = getelementptr inbounds double, ptr %0, i64 %94, !dbg !205
  %96 = load double, ptr %95, align 8, !dbg !205, !tbaa !31
  %97 = add nuw nsw i64 %91, %17, !dbg !206
  %98 = getelementptr inbounds double, ptr %0, i64 %97, !dbg !207
  %99 = load double, ptr %98, align 8, !dbg !207, !tbaa !31
  %100 = fneg double %96, !dbg !208
  %101 = tail call double @llvm.fmuladd.f64(double %100, double %99, double %92), !dbg !208
  call void @llvm.dbg.value(metadata double %101, metadata !162, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i64 %91, metadata !165, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !201
  br label %102, !dbg !212

102:                                              ; preds = %89, %93
  %103 = phi double [ %90, %89 ], [ %101, %93 ], !dbg !208
  %104 = fdiv double %103, %48, !dbg !212
  store double %104, ptr %63, align 8, !dbg !213, !tbaa !31
  %105 = add nuw nsw i64 %60, 1, !dbg !214
  call void @llvm.dbg.value(metadata i64 %105, metadata !160, metadata !DIExpression()), !dbg !193
  %106 = icmp eq i64 %105, %6, !dbg !194
  br i1 %106, label %7, label %59, !dbg !195, !llvm.loop !215

107:                                              ; preds = %107, %27
  %108 = phi i64 [ 0, %27 ], [ %134, %107 ]
  %109 = phi double [ %22, %27 ], [ %133, %107 ]
  %110 = phi i64 [ 0, %27 ], [ %135, %107 ]
  call void @llvm.dbg.value(metadata i64 %108, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %109, metadata !155, metadata !DIExpression()), !dbg !177
  %111 = add nuw nsw i64 %108, %17, !dbg !182
  %112 = getelementptr inbounds double, ptr %0, i64 %111, !dbg !184
  %113 = load double, ptr %112, align 8, !dbg !184, !tbaa !31
  %114 = fneg double %113, !dbg !185
  %115 = tail call double @llvm.fmuladd.f64(double %114, double %113, double %109), !dbg !185
  call void @llvm.dbg.value(metadata double %115, metadata !155, metadata !DIExpression()), !dbg !177
  %116 = or i64 %108, 1, !dbg !186
  call void @llvm.dbg.value(metadata i64 %116, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata i64 %116, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %115, metadata !155, metadata !DIExpression()), !dbg !177
  %117 = add nuw nsw i64 %116, %17, !dbg !182
  %118 = getelementptr inbounds double, ptr %0, i64 %117, !dbg !184
  %119 = load double, ptr %118, align 8, !dbg !184, !tbaa !31
  %120 = fneg double %119, !dbg !185
  %121 = tail call double @llvm.fmuladd.f64(double %120, double %119, double %115), !dbg !185
  call void @llvm.dbg.value(metadata double %121, metadata !155, metadata !DIExpression()), !dbg !177
  %122 = or i64 %108, 2, !dbg !186
  call void @llvm.dbg.value(metadata i64 %122, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata i64 %122, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %121, metadata !155, metadata !DIExpression()), !dbg !177
  %123 = add nuw nsw i64 %122, %17, !dbg !182
  %124 = getelementptr inbounds double, ptr %0, i64 %123, !dbg !184
  %125 = load double, ptr %124, align 8, !dbg !184, !tbaa !31
  %126 = fneg double %125, !dbg !185
  %127 = tail call double @llvm.fmuladd.f64(double %126, double %125, double %121), !dbg !185
  call void @llvm.dbg.value(metadata double %127, metadata !155, metadata !DIExpression()), !dbg !177
  %128 = or i64 %108, 3, !dbg !186
  call void @llvm.dbg.value(metadata i64 %128, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata i64 %128, metadata !158, metadata !DIExpression()), !dbg !178
  call void @llvm.dbg.value(metadata double %127, metadata !155, metadata !DIExpression()), !dbg !177
  %129 = add nuw nsw i64 %128, %17, !dbg !182
  %130 = getelementptr inbounds double, ptr %0, i64 %129, !dbg !184
  %131 = load double, ptr %130, align 8, !dbg !184, !tbaa !31
  %132 = fneg double %131, !dbg !185
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %131, double %127), !dbg !185
  call void @llvm.dbg.value(metadata double %133, metadata !155, metadata !DIExpression()), !dbg !177
  %134 = add nuw nsw i64 %108, 4, !dbg !186
  call void @llvm.dbg.value(metadata i64 %134, metadata !158, metadata !DIExpression()), !dbg !178
  %135 = add i64 %110, 4, !dbg !181
  %136 = icmp eq i64 %135, %28, !dbg !181
  br i1 %136, label %29, label %107, !dbg !181, !llvm.loop !217

137:                                              ; preds = %53, %137
  %138 = phi i64 [ %143, %137 ], [ %14, %53 ]
  call void @llvm.dbg.value(metadata i64 %138, metadata !160, metadata !DIExpression()), !dbg !193
  %139 = mul nsw i64 %138, %5, !dbg !197
  %140 = getelementptr inbounds double, ptr %0, i64 %139, !dbg !199
  %141 = load double, ptr %140, align 8, !dbg !199, !tbaa !31
  call void @llvm.dbg.value(metadata double %141, metadata !162, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i32 0, metadata !165, metadata !DIExpression()), !dbg !201
  %142 = fdiv double %141, %48, !dbg !212
  store double %142, ptr %140, align 8, !dbg !213, !tbaa !31
  %143 = add nuw nsw i64 %138, 1, !dbg !214
  call void @llvm.dbg.value(metadata i64 %143, metadata !160, metadata !DIExpression()), !dbg !193
  %144 = icmp eq i64 %143, %6, !dbg !194
  br i1 %144, label %7, label %137, !dbg !195, !llvm.loop !215
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
  %7 = sext i32 %6 to i64, !dbg !325
  call void @llvm.dbg.value(metadata i64 0, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata i64 0, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !315, metadata !DIExpression()), !dbg !323
  br i1 %5, label %29, label %8, !dbg !326

8:                                                ; preds = %3
  %9 = sext i32 %4 to i64, !dbg !325
  %10 = sext i32 %2 to i64, !dbg !325
  %11 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !327
  %12 = load double, ptr %11, align 8, !dbg !327, !tbaa !31
  call void @llvm.dbg.value(metadata double %12, metadata !318, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !329
  %13 = tail call double @tanh(double noundef %12) #7, !dbg !330
  %14 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !331
  %15 = load double, ptr %14, align 8, !dbg !331, !tbaa !31
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double 0.000000e+00), !dbg !332
  call void @llvm.dbg.value(metadata double %16, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i64 1, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata i64 1, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double %16, metadata !315, metadata !DIExpression()), !dbg !323
  %17 = add nsw i64 %9, %10, !dbg !333
  %18 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !327
  %19 = load double, ptr %18, align 8, !dbg !327, !tbaa !31
  call void @llvm.dbg.value(metadata double %19, metadata !318, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !329
  %20 = tail call double @tanh(double noundef %19) #7, !dbg !330
  %21 = add nsw i64 %7, 1, !dbg !334
  %22 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !331
  %23 = load double, ptr %22, align 8, !dbg !331, !tbaa !31
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %23, double %16), !dbg !332
  call void @llvm.dbg.value(metadata double %24, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i64 2, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata i64 2, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double %24, metadata !315, metadata !DIExpression()), !dbg !323
  %25 = shl nsw i64 %9, 1, !dbg !335
  %26 = add nsw i64 %25, %10, !dbg !333
  %27 = getelementptr inbounds double, ptr %0, i64 %26, !dbg !327
  %28 = load double, ptr %27, align 8, !dbg !327, !tbaa !31
  call void @llvm.dbg.value(metadata double %28, metadata !318, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %226, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i64 3, metadata !316, metadata !DIExpression()), !dbg !324
  br label %219, !dbg !336

29:                                               ; preds = %3
  %30 = zext i32 %4 to i64, !dbg !325
  %31 = zext i32 %2 to i64, !dbg !325
  %32 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !327
  %33 = load double, ptr %32, align 8, !dbg !327, !tbaa !31
  call void @llvm.dbg.value(metadata double %33, metadata !318, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !329
  %34 = and i64 %31, 3, !dbg !326
  %35 = icmp ult i32 %2, 4, !dbg !326
  br i1 %35, label %68, label %36, !dbg !326

36:                                               ; preds = %29
  %37 = and i64 %31, 4294967292, !dbg !326
  br label %38, !dbg !326

38:                                               ; preds = %38, %36
  %39 = phi i64 [ 0, %36 ], [ %65, %38 ]
  %40 = phi double [ %33, %36 ], [ %64, %38 ]
  %41 = phi i64 [ 0, %36 ], [ %66, %38 ]
  call void @llvm.dbg.value(metadata i64 %39, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %40, metadata !318, metadata !DIExpression()), !dbg !328
  %42 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !337
  %43 = load double, ptr %42, align 8, !dbg !337, !tbaa !31
  %44 = getelementptr inbounds double, ptr %1, i64 %39, !dbg !340
  %45 = load double, ptr %44, align 8, !dbg !340, !tbaa !31
  %46 = tail call double @llvm.fmuladd.f64(double %43, double %45, double %40), !dbg !341
  call void @llvm.dbg.value(metadata double %46, metadata !318, metadata !DIExpression()), !dbg !328
  %47 = or i64 %39, 1, !dbg !342
  call void @llvm.dbg.value(metadata i64 %47, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %47, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %46, metadata !318, metadata !DIExpression()), !dbg !328
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !337
  %49 = load double, ptr %48, align 8, !dbg !337, !tbaa !31
  %50 = getelementptr inbounds double, ptr %1, i64 %47, !dbg !340
  %51 = load double, ptr %50, align 8, !dbg !340, !tbaa !31
  %52 = tail call double @llvm.fmuladd.f64(double %49, double %51, double %46), !dbg !341
  call void @llvm.dbg.value(metadata double %52, metadata !318, metadata !DIExpression()), !dbg !328
  %53 = or i64 %39, 2, !dbg !342
  call void @llvm.dbg.value(metadata i64 %53, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %53, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %52, metadata !318, metadata !DIExpression()), !dbg !328
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !337
  %55 = load double, ptr %54, align 8, !dbg !337, !tbaa !31
  %56 = getelementptr inbounds double, ptr %1, i64 %53, !dbg !340
  %57 = load double, ptr %56, align 8, !dbg !340, !tbaa !31
  %58 = tail call double @llvm.fmuladd.f64(double %55, double %57, double %52), !dbg !341
  call void @llvm.dbg.value(metadata double %58, metadata !318, metadata !DIExpression()), !dbg !328
  %59 = or i64 %39, 3, !dbg !342
  call void @llvm.dbg.value(metadata i64 %59, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %59, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %58, metadata !318, metadata !DIExpression()), !dbg !328
  %60 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !337
  %61 = load double, ptr %60, align 8, !dbg !337, !tbaa !31
  %62 = getelementptr inbounds double, ptr %1, i64 %59, !dbg !340
  %63 = load double, ptr %62, align 8, !dbg !340, !tbaa !31
  %64 = tail call double @llvm.fmuladd.f64(double %61, double %63, double %58), !dbg !341
  call void @llvm.dbg.value(metadata double %64, metadata !318, metadata !DIExpression()), !dbg !328
  %65 = add nuw nsw i64 %39, 4, !dbg !342
  call void @llvm.dbg.value(metadata i64 %65, metadata !321, metadata !DIExpression()), !dbg !329
  %66 = add i64 %41, 4, !dbg !326
  %67 = icmp eq i64 %66, %37, !dbg !326
  br i1 %67, label %68, label %38, !dbg !326, !llvm.loop !343

68:                                               ; preds = %38, %29
  %69 = phi double [ undef, %29 ], [ %64, %38 ]
  %70 = phi i64 [ 0, %29 ], [ %65, %38 ]
  %71 = phi double [ %33, %29 ], [ %64, %38 ]
  %72 = icmp eq i64 %34, 0, !dbg !326
  br i1 %72, label %85, label %73, !dbg !326

73:                                               ; preds = %68, %73
  %74 = phi i64 [ %82, %73 ], [ %70, %68 ]
  %75 = phi double [ %81, %73 ], [ %71, %68 ]
  %76 = phi i64 [ %83, %73 ], [ 0, %68 ]
  call void @llvm.dbg.value(metadata i64 %74, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %75, metadata !318, metadata !DIExpression()), !dbg !328
  %77 = getelementptr inbounds double, ptr %0, i64 %74, !dbg !337
  %78 = load double, ptr %77, align 8, !dbg !337, !tbaa !31
  %79 = getelementptr inbounds double, ptr %1, i64 %74, !dbg !340
  %80 = load double, ptr %79, align 8, !dbg !340, !tbaa !31
  %81 = tail call double @llvm.fmuladd.f64(double %78, double %80, double %75), !dbg !341
  call void @llvm.dbg.value(metadata double %81, metadata !318, metadata !DIExpression()), !dbg !328
  %82 = add nuw nsw i64 %74, 1, !dbg !342
  call void @llvm.dbg.value(metadata i64 %82, metadata !321, metadata !DIExpression()), !dbg !329
  %83 = add i64 %76, 1, !dbg !326
  %84 = icmp eq i64 %83, %34, !dbg !326
  br i1 %84, label %85, label %73, !dbg !326, !llvm.loop !345

85:                                               ; preds = %73, %68
  %86 = phi double [ %69, %68 ], [ %81, %73 ], !dbg !341
  %87 = tail call double @tanh(double noundef %86) #7, !dbg !330
  %88 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !331
  %89 = load double, ptr %88, align 8, !dbg !331, !tbaa !31
  call void @llvm.dbg.value(metadata double %151, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i64 1, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata i64 1, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double %151, metadata !315, metadata !DIExpression()), !dbg !323
  %90 = add nuw nsw i64 %30, %31, !dbg !333
  %91 = getelementptr inbounds double, ptr %0, i64 %90, !dbg !327
  %92 = load double, ptr %91, align 8, !dbg !327, !tbaa !31
  call void @llvm.dbg.value(metadata double %92, metadata !318, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !329
  %93 = and i64 %31, 3, !dbg !326
  %94 = icmp ult i32 %2, 4, !dbg !326
  br i1 %94, label %131, label %95, !dbg !326

95:                                               ; preds = %85
  %96 = and i64 %31, 4294967292, !dbg !326
  br label %97, !dbg !326

97:                                               ; preds = %97, %95
  %98 = phi i64 [ 0, %95 ], [ %128, %97 ]
  %99 = phi double [ %92, %95 ], [ %127, %97 ]
  %100 = phi i64 [ 0, %95 ], [ %129, %97 ]
  call void @llvm.dbg.value(metadata i64 %98, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %99, metadata !318, metadata !DIExpression()), !dbg !328
  %101 = add nuw nsw i64 %98, %30, !dbg !346
  %102 = getelementptr inbounds double, ptr %0, i64 %101, !dbg !337
  %103 = load double, ptr %102, align 8, !dbg !337, !tbaa !31
  %104 = getelementptr inbounds double, ptr %1, i64 %98, !dbg !340
  %105 = load double, ptr %104, align 8, !dbg !340, !tbaa !31
  %106 = tail call double @llvm.fmuladd.f64(double %103, double %105, double %99), !dbg !341
  call void @llvm.dbg.value(metadata double %106, metadata !318, metadata !DIExpression()), !dbg !328
  %107 = or i64 %98, 1, !dbg !342
  call void @llvm.dbg.value(metadata i64 %107, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %107, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %106, metadata !318, metadata !DIExpression()), !dbg !328
  %108 = add nuw nsw i64 %107, %30, !dbg !346
  %109 = getelementptr inbounds double, ptr %0, i64 %108, !dbg !337
  %110 = load double, ptr %109, align 8, !dbg !337, !tbaa !31
  %111 = getelementptr inbounds double, ptr %1, i64 %107, !dbg !340
  %112 = load double, ptr %111, align 8, !dbg !340, !tbaa !31
  %113 = tail call double @llvm.fmuladd.f64(double %110, double %112, double %106), !dbg !341
  call void @llvm.dbg.value(metadata double %113, metadata !318, metadata !DIExpression()), !dbg !328
  %114 = or i64 %98, 2, !dbg !342
  call void @llvm.dbg.value(metadata i64 %114, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %114, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %113, metadata !318, metadata !DIExpression()), !dbg !328
  %115 = add nuw nsw i64 %114, %30, !dbg !346
  %116 = getelementptr inbounds double, ptr %0, i64 %115, !dbg !337
  %117 = load double, ptr %116, align 8, !dbg !337, !tbaa !31
  %118 = getelementptr inbounds double, ptr %1, i64 %114, !dbg !340
  %119 = load double, ptr %118, align 8, !dbg !340, !tbaa !31
  %120 = tail call double @llvm.fmuladd.f64(double %117, double %119, double %113), !dbg !341
  call void @llvm.dbg.value(metadata double %120, metadata !318, metadata !DIExpression()), !dbg !328
  %121 = or i64 %98, 3, !dbg !342
  call void @llvm.dbg.value(metadata i64 %121, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %121, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %120, metadata !318, metadata !DIExpression()), !dbg !328
  %122 = add nuw nsw i64 %121, %30, !dbg !346
  %123 = getelementptr inbounds double, ptr %0, i64 %122, !dbg !337
  %124 = load double, ptr %123, align 8, !dbg !337, !tbaa !31
  %125 = getelementptr inbounds double, ptr %1, i64 %121, !dbg !340
  %126 = load double, ptr %125, align 8, !dbg !340, !tbaa !31
  %127 = tail call double @llvm.fmuladd.f64(double %124, double %126, double %120), !dbg !341
  call void @llvm.dbg.value(metadata double %127, metadata !318, metadata !DIExpression()), !dbg !328
  %128 = add nuw nsw i64 %98, 4, !dbg !342
  call void @llvm.dbg.value(metadata i64 %128, metadata !321, metadata !DIExpression()), !dbg !329
  %129 = add i64 %100, 4, !dbg !326
  %130 = icmp eq i64 %129, %96, !dbg !326
  br i1 %130, label %131, label %97, !dbg !326, !llvm.loop !343

131:                                              ; preds = %97, %85
  %132 = phi double [ undef, %85 ], [ %127, %97 ]
  %133 = phi i64 [ 0, %85 ], [ %128, %97 ]
  %134 = phi double [ %92, %85 ], [ %127, %97 ]
  %135 = icmp eq i64 %93, 0, !dbg !326
  br i1 %135, label %149, label %136, !dbg !326

136:                                              ; preds = %131, %136
  %137 = phi i64 [ %146, %136 ], [ %133, %131 ]
  %138 = phi double [ %145, %136 ], [ %134, %131 ]
  %139 = phi i64 [ %147, %136 ], [ 0, %131 ]
  call void @llvm.dbg.value(metadata i64 %137, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %138, metadata !318, metadata !DIExpression()), !dbg !328
  %140 = add nuw nsw i64 %137, %30, !dbg !346
  %141 = getelementptr inbounds double, ptr %0, i64 %140, !dbg !337
  %142 = load double, ptr %141, align 8, !dbg !337, !tbaa !31
  %143 = getelementptr inbounds double, ptr %1, i64 %137, !dbg !340
  %144 = load double, ptr %143, align 8, !dbg !340, !tbaa !31
  %145 = tail call double @llvm.fmuladd.f64(double %142, double %144, double %138), !dbg !341
  call void @llvm.dbg.value(metadata double %145, metadata !318, metadata !DIExpression()), !dbg !328
  %146 = add nuw nsw i64 %137, 1, !dbg !342
  call void @llvm.dbg.value(metadata i64 %146, metadata !321, metadata !DIExpression()), !dbg !329
  %147 = add i64 %139, 1, !dbg !326
  %148 = icmp eq i64 %147, %93, !dbg !326
  br i1 %148, label %149, label %136, !dbg !326, !llvm.loop !347

149:                                              ; preds = %136, %131
  %150 = phi double [ %132, %131 ], [ %145, %136 ], !dbg !341
  %151 = tail call double @llvm.fmuladd.f64(double %87, double %89, double 0.000000e+00), !dbg !332
  %152 = tail call double @tanh(double noundef %150) #7, !dbg !330
  %153 = add nsw i64 %7, 1, !dbg !334
  %154 = getelementptr inbounds double, ptr %0, i64 %153, !dbg !331
  %155 = load double, ptr %154, align 8, !dbg !331, !tbaa !31
  call void @llvm.dbg.value(metadata double %218, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i64 2, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata i64 2, metadata !316, metadata !DIExpression()), !dbg !324
  call void @llvm.dbg.value(metadata double %218, metadata !315, metadata !DIExpression()), !dbg !323
  %156 = shl nuw nsw i64 %30, 1, !dbg !335
  %157 = add nuw nsw i64 %156, %31, !dbg !333
  %158 = getelementptr inbounds double, ptr %0, i64 %157, !dbg !327
  %159 = load double, ptr %158, align 8, !dbg !327, !tbaa !31
  call void @llvm.dbg.value(metadata double %159, metadata !318, metadata !DIExpression()), !dbg !328
  call void @llvm.dbg.value(metadata i32 0, metadata !321, metadata !DIExpression()), !dbg !329
  %160 = and i64 %31, 3, !dbg !326
  %161 = icmp ult i32 %2, 4, !dbg !326
  br i1 %161, label %198, label %162, !dbg !326

162:                                              ; preds = %149
  %163 = and i64 %31, 4294967292, !dbg !326
  br label %164, !dbg !326

164:                                              ; preds = %164, %162
  %165 = phi i64 [ 0, %162 ], [ %195, %164 ]
  %166 = phi double [ %159, %162 ], [ %194, %164 ]
  %167 = phi i64 [ 0, %162 ], [ %196, %164 ]
  call void @llvm.dbg.value(metadata i64 %165, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %166, metadata !318, metadata !DIExpression()), !dbg !328
  %168 = add nuw nsw i64 %165, %156, !dbg !346
  %169 = getelementptr inbounds double, ptr %0, i64 %168, !dbg !337
  %170 = load double, ptr %169, align 8, !dbg !337, !tbaa !31
  %171 = getelementptr inbounds double, ptr %1, i64 %165, !dbg !340
  %172 = load double, ptr %171, align 8, !dbg !340, !tbaa !31
  %173 = tail call double @llvm.fmuladd.f64(double %170, double %172, double %166), !dbg !341
  call void @llvm.dbg.value(metadata double %173, metadata !318, metadata !DIExpression()), !dbg !328
  %174 = or i64 %165, 1, !dbg !342
  call void @llvm.dbg.value(metadata i64 %174, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %174, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %173, metadata !318, metadata !DIExpression()), !dbg !328
  %175 = add nuw nsw i64 %174, %156, !dbg !346
  %176 = getelementptr inbounds double, ptr %0, i64 %175, !dbg !337
  %177 = load double, ptr %176, align 8, !dbg !337, !tbaa !31
  %178 = getelementptr inbounds double, ptr %1, i64 %174, !dbg !340
  %179 = load double, ptr %178, align 8, !dbg !340, !tbaa !31
  %180 = tail call double @llvm.fmuladd.f64(double %177, double %179, double %173), !dbg !341
  call void @llvm.dbg.value(metadata double %180, metadata !318, metadata !DIExpression()), !dbg !328
  %181 = or i64 %165, 2, !dbg !342
  call void @llvm.dbg.value(metadata i64 %181, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %181, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %180, metadata !318, metadata !DIExpression()), !dbg !328
  %182 = add nuw nsw i64 %181, %156, !dbg !346
  %183 = getelementptr inbounds double, ptr %0, i64 %182, !dbg !337
  %184 = load double, ptr %183, align 8, !dbg !337, !tbaa !31
  %185 = getelementptr inbounds double, ptr %1, i64 %181, !dbg !340
  %186 = load double, ptr %185, align 8, !dbg !340, !tbaa !31
  %187 = tail call double @llvm.fmuladd.f64(double %184, double %186, double %180), !dbg !341
  call void @llvm.dbg.value(metadata double %187, metadata !318, metadata !DIExpression()), !dbg !328
  %188 = or i64 %165, 3, !dbg !342
  call void @llvm.dbg.value(metadata i64 %188, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata i64 %188, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %187, metadata !318, metadata !DIExpression()), !dbg !328
  %189 = add nuw nsw i64 %188, %156, !dbg !346
  %190 = getelementptr inbounds double, ptr %0, i64 %189, !dbg !337
  %191 = load double, ptr %190, align 8, !dbg !337, !tbaa !31
  %192 = getelementptr inbounds double, ptr %1, i64 %188, !dbg !340
  %193 = load double, ptr %192, align 8, !dbg !340, !tbaa !31
  %194 = tail call double @llvm.fmuladd.f64(double %191, double %193, double %187), !dbg !341
  call void @llvm.dbg.value(metadata double %194, metadata !318, metadata !DIExpression()), !dbg !328
  %195 = add nuw nsw i64 %165, 4, !dbg !342
  call void @llvm.dbg.value(metadata i64 %195, metadata !321, metadata !DIExpression()), !dbg !329
  %196 = add i64 %167, 4, !dbg !326
  %197 = icmp eq i64 %196, %163, !dbg !326
  br i1 %197, label %198, label %164, !dbg !326, !llvm.loop !343

198:                                              ; preds = %164, %149
  %199 = phi double [ undef, %149 ], [ %194, %164 ]
  %200 = phi i64 [ 0, %149 ], [ %195, %164 ]
  %201 = phi double [ %159, %149 ], [ %194, %164 ]
  %202 = icmp eq i64 %160, 0, !dbg !326
  br i1 %202, label %216, label %203, !dbg !326

203:                                              ; preds = %198, %203
  %204 = phi i64 [ %213, %203 ], [ %200, %198 ]
  %205 = phi double [ %212, %203 ], [ %201, %198 ]
  %206 = phi i64 [ %214, %203 ], [ 0, %198 ]
  call void @llvm.dbg.value(metadata i64 %204, metadata !321, metadata !DIExpression()), !dbg !329
  call void @llvm.dbg.value(metadata double %205, metadata !318, metadata !DIExpression()), !dbg !328
  %207 = add nuw nsw i64 %204, %156, !dbg !346
  %208 = getelementptr inbounds double, ptr %0, i64 %207, !dbg !337
  %209 = load double, ptr %208, align 8, !dbg !337, !tbaa !31
  %210 = getelementptr inbounds double, ptr %1, i64 %204, !dbg !340
  %211 = load double, ptr %210, align 8, !dbg !340, !tbaa !31
  %212 = tail call double @llvm.fmuladd.f64(double %209, double %211, double %205), !dbg !341
  call void @llvm.dbg.value(metadata double %212, metadata !318, metadata !DIExpression()), !dbg !328
  %213 = add nuw nsw i64 %204, 1, !dbg !342
  call void @llvm.dbg.value(metadata i64 %213, metadata !321, metadata !DIExpression()), !dbg !329
  %214 = add i64 %206, 1, !dbg !326
  %215 = icmp eq i64 %214, %160, !dbg !326
  br i1 %215, label %216, label %203, !dbg !326, !llvm.loop !348

216:                                              ; preds = %203, %198
  %217 = phi double [ %199, %198 ], [ %212, %203 ], !dbg !341
  %218 = tail call double @llvm.fmuladd.f64(double %152, double %155, double %151), !dbg !332
  call void @llvm.dbg.value(metadata double %226, metadata !315, metadata !DIExpression()), !dbg !323
  call void @llvm.dbg.value(metadata i64 3, metadata !316, metadata !DIExpression()), !dbg !324
  br label %219, !dbg !336

219:                                              ; preds = %8, %216
  %220 = phi double [ %28, %8 ], [ %217, %216 ]
  %221 = phi double [ %24, %8 ], [ %218, %216 ]
  %222 = tail call double @tanh(double noundef %220) #7, !dbg !330
  %223 = add nsw i64 %7, 2, !dbg !334
  %224 = getelementptr inbounds double, ptr %0, i64 %223, !dbg !331
  %225 = load double, ptr %224, align 8, !dbg !331, !tbaa !31
  %226 = tail call double @llvm.fmuladd.f64(double %222, double %225, double %221), !dbg !332
  ret double %226, !dbg !336
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !349 double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nounwind }

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
!74 = !DILocation(line: 18, column: 7, scope: !69)
!75 = !DILocation(line: 21, column: 20, scope: !66)
!76 = !DILocation(line: 0, scope: !62)
!77 = !DILocation(line: 0, scope: !69)
!78 = !DILocation(line: 0, scope: !66)
!79 = !DILocation(line: 24, column: 1, scope: !48)
!80 = !DILocation(line: 16, column: 5, scope: !62)
!81 = !DILocation(line: 19, column: 22, scope: !82)
!82 = distinct !DILexicalBlock(scope: !83, file: !1, line: 18, column: 35)
!83 = distinct !DILexicalBlock(scope: !69, file: !1, line: 18, column: 7)
!84 = !DILocation(line: 19, column: 14, scope: !82)
!85 = !DILocation(line: 19, column: 33, scope: !82)
!86 = !DILocation(line: 19, column: 37, scope: !82)
!87 = !DILocation(line: 19, column: 29, scope: !82)
!88 = !DILocation(line: 19, column: 11, scope: !82)
!89 = !DILocation(line: 18, column: 31, scope: !83)
!90 = distinct !{!90, !74, !91, !47}
!91 = !DILocation(line: 20, column: 7, scope: !69)
!92 = !DILocation(line: 21, column: 15, scope: !66)
!93 = !DILocation(line: 21, column: 7, scope: !66)
!94 = !DILocation(line: 16, column: 29, scope: !67)
!95 = !DILocation(line: 16, column: 23, scope: !67)
!96 = distinct !{!96, !80, !97, !47}
!97 = !DILocation(line: 22, column: 5, scope: !62)
!98 = !DILocation(line: 15, column: 27, scope: !64)
!99 = distinct !{!99, !73, !100, !47}
!100 = !DILocation(line: 23, column: 3, scope: !60)
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
!196 = !DILocation(line: 51, column: 7, scope: !166)
!197 = !DILocation(line: 50, column: 22, scope: !163)
!198 = !DILocation(line: 50, column: 26, scope: !163)
!199 = !DILocation(line: 50, column: 18, scope: !163)
!200 = !DILocation(line: 0, scope: !163)
!201 = !DILocation(line: 0, scope: !166)
!202 = !DILocation(line: 52, column: 22, scope: !203)
!203 = distinct !DILexicalBlock(scope: !204, file: !1, line: 51, column: 35)
!204 = distinct !DILexicalBlock(scope: !166, file: !1, line: 51, column: 7)
!205 = !DILocation(line: 52, column: 14, scope: !203)
!206 = !DILocation(line: 52, column: 37, scope: !203)
!207 = !DILocation(line: 52, column: 29, scope: !203)
!208 = !DILocation(line: 52, column: 11, scope: !203)
!209 = !DILocation(line: 51, column: 31, scope: !204)
!210 = distinct !{!210, !196, !211, !47}
!211 = !DILocation(line: 53, column: 7, scope: !166)
!212 = !DILocation(line: 54, column: 24, scope: !163)
!213 = !DILocation(line: 54, column: 20, scope: !163)
!214 = !DILocation(line: 49, column: 33, scope: !164)
!215 = distinct !{!215, !195, !216, !47}
!216 = !DILocation(line: 55, column: 5, scope: !161)
!217 = distinct !{!217, !181, !218, !47}
!218 = !DILocation(line: 45, column: 5, scope: !159)
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
!326 = !DILocation(line: 92, column: 5, scope: !322)
!327 = !DILocation(line: 91, column: 16, scope: !319)
!328 = !DILocation(line: 0, scope: !319)
!329 = !DILocation(line: 0, scope: !322)
!330 = !DILocation(line: 95, column: 12, scope: !319)
!331 = !DILocation(line: 95, column: 22, scope: !319)
!332 = !DILocation(line: 95, column: 9, scope: !319)
!333 = !DILocation(line: 91, column: 30, scope: !319)
!334 = !DILocation(line: 95, column: 36, scope: !319)
!335 = !DILocation(line: 91, column: 20, scope: !319)
!336 = !DILocation(line: 97, column: 3, scope: !308)
!337 = !DILocation(line: 93, column: 12, scope: !338)
!338 = distinct !DILexicalBlock(scope: !339, file: !1, line: 92, column: 33)
!339 = distinct !DILexicalBlock(scope: !322, file: !1, line: 92, column: 5)
!340 = !DILocation(line: 93, column: 33, scope: !338)
!341 = !DILocation(line: 93, column: 9, scope: !338)
!342 = !DILocation(line: 92, column: 29, scope: !339)
!343 = distinct !{!343, !326, !344, !47}
!344 = !DILocation(line: 94, column: 5, scope: !322)
!345 = distinct !{!345, !122}
!346 = !DILocation(line: 93, column: 26, scope: !338)
!347 = distinct !{!347, !122}
!348 = distinct !{!348, !122}
!349 = !DISubprogram(name: "tanh", scope: !141, file: !141, line: 75, type: !142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !144)
