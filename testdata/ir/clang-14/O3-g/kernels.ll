; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-14/O3-g/kernels.ll
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
  %7 = bitcast double* %2 to i8*, !dbg !72
  %8 = icmp sgt i32 %3, 0, !dbg !72
  %9 = icmp sgt i32 %4, 0
  %10 = and i1 %8, %9, !dbg !73
  br i1 %10, label %11, label %79, !dbg !73

11:                                               ; preds = %6
  %12 = icmp sgt i32 %5, 0
  %13 = zext i32 %4 to i64, !dbg !73
  br i1 %12, label %18, label %14, !dbg !74

14:                                               ; preds = %11
  %15 = zext i32 %3 to i64, !dbg !73
  %16 = mul nuw nsw i64 %13, %15, !dbg !73
  %17 = shl i64 %16, 3, !dbg !73
  call void @llvm.memset.p0i8.i64(i8* align 8 %7, i8 0, i64 %17, i1 false), !dbg !75, !tbaa !31
  call void @llvm.dbg.value(metadata i32 undef, metadata !68, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i32 undef, metadata !65, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i32 undef, metadata !61, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !78
  call void @llvm.dbg.value(metadata i32 undef, metadata !59, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value)), !dbg !71
  br label %79, !dbg !79

18:                                               ; preds = %11
  %19 = zext i32 %5 to i64, !dbg !73
  %20 = zext i32 %3 to i64, !dbg !72
  %21 = zext i32 %4 to i64
  %22 = zext i32 %5 to i64
  %23 = and i64 %22, 1
  %24 = icmp eq i32 %5, 1
  %25 = and i64 %22, 4294967294
  %26 = icmp eq i64 %23, 0
  br label %27, !dbg !73

27:                                               ; preds = %18, %76
  %28 = phi i64 [ 0, %18 ], [ %77, %76 ]
  call void @llvm.dbg.value(metadata i64 %28, metadata !59, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata i32 0, metadata !61, metadata !DIExpression()), !dbg !78
  %29 = mul nsw i64 %28, %19
  %30 = mul nsw i64 %28, %13
  br label %31, !dbg !80

31:                                               ; preds = %70, %27
  %32 = phi i64 [ %74, %70 ], [ 0, %27 ]
  call void @llvm.dbg.value(metadata i64 %32, metadata !61, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata i32 0, metadata !68, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !65, metadata !DIExpression()), !dbg !77
  br i1 %24, label %57, label %33, !dbg !74

33:                                               ; preds = %31, %33
  %34 = phi i64 [ %54, %33 ], [ 0, %31 ]
  %35 = phi double [ %53, %33 ], [ 0.000000e+00, %31 ]
  %36 = phi i64 [ %55, %33 ], [ 0, %31 ]
  call void @llvm.dbg.value(metadata i64 %34, metadata !68, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double %35, metadata !65, metadata !DIExpression()), !dbg !77
  %37 = add nuw nsw i64 %34, %29, !dbg !81
  %38 = getelementptr inbounds double, double* %0, i64 %37, !dbg !84
  %39 = load double, double* %38, align 8, !dbg !84, !tbaa !31
  %40 = mul nsw i64 %34, %13, !dbg !85
  %41 = add nuw nsw i64 %40, %32, !dbg !86
  %42 = getelementptr inbounds double, double* %1, i64 %41, !dbg !87
  %43 = load double, double* %42, align 8, !dbg !87, !tbaa !31
  %44 = tail call double @llvm.fmuladd.f64(double %39, double %43, double %35), !dbg !88
  call void @llvm.dbg.value(metadata double %44, metadata !65, metadata !DIExpression()), !dbg !77
  %45 = or i64 %34, 1, !dbg !89
  call void @llvm.dbg.value(metadata i64 %45, metadata !68, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i64 %45, metadata !68, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double %44, metadata !65, metadata !DIExpression()), !dbg !77
  %46 = add nuw nsw i64 %45, %29, !dbg !81
  %47 = getelementptr inbounds double, double* %0, i64 %46, !dbg !84
  %48 = load double, double* %47, align 8, !dbg !84, !tbaa !31
  %49 = mul nsw i64 %45, %13, !dbg !85
  %50 = add nuw nsw i64 %49, %32, !dbg !86
  %51 = getelementptr inbounds double, double* %1, i64 %50, !dbg !87
  %52 = load double, double* %51, align 8, !dbg !87, !tbaa !31
  %53 = tail call double @llvm.fmuladd.f64(double %48, double %52, double %44), !dbg !88
  call void @llvm.dbg.value(metadata double %53, metadata !65, metadata !DIExpression()), !dbg !77
  %54 = add nuw nsw i64 %34, 2, !dbg !89
  call void @llvm.dbg.value(metadata i64 %54, metadata !68, metadata !DIExpression()), !dbg !76
  %55 = add i64 %36, 2, !dbg !74
  %56 = icmp eq i64 %55, %25, !dbg !74
  br i1 %56, label %57, label %33, !dbg !74, !llvm.loop !90

57:                                               ; preds = %33, %31
  %58 = phi double [ undef, %31 ], [ %53, %33 ]
  %59 = phi i64 [ 0, %31 ], [ %54, %33 ]
  %60 = phi double [ 0.000000e+00, %31 ], [ %53, %33 ]
  br i1 %26, label %70, label %61, !dbg !74

61:                                               ; preds = %57
  call void @llvm.dbg.value(metadata i64 %59, metadata !68, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double %60, metadata !65, metadata !DIExpression()), !dbg !77
  %62 = add nuw nsw i64 %59, %29, !dbg !81
  %63 = getelementptr inbounds double, double* %0, i64 %62, !dbg !84
  %64 = load double, double* %63, align 8, !dbg !84, !tbaa !31
  %65 = mul nsw i64 %59, %13, !dbg !85
  %66 = add nuw nsw i64 %65, %32, !dbg !86
  %67 = getelementptr inbounds double, double* %1, i64 %66, !dbg !87
  %68 = load double, double* %67, align 8, !dbg !87, !tbaa !31
  %69 = tail call double @llvm.fmuladd.f64(double %64, double %68, double %60), !dbg !88
  call void @llvm.dbg.value(metadata double %69, metadata !65, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i64 %59, metadata !68, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !76
  br label %70, !dbg !92

70:                                               ; preds = %57, %61
  %71 = phi double [ %58, %57 ], [ %69, %61 ], !dbg !88
  %72 = add nuw nsw i64 %32, %30, !dbg !92
  %73 = getelementptr inbounds double, double* %2, i64 %72, !dbg !93
  store double %71, double* %73, align 8, !dbg !75, !tbaa !31
  %74 = add nuw nsw i64 %32, 1, !dbg !94
  call void @llvm.dbg.value(metadata i64 %74, metadata !61, metadata !DIExpression()), !dbg !78
  %75 = icmp eq i64 %74, %21, !dbg !95
  br i1 %75, label %76, label %31, !dbg !80, !llvm.loop !96

76:                                               ; preds = %70
  %77 = add nuw nsw i64 %28, 1, !dbg !98
  call void @llvm.dbg.value(metadata i64 %77, metadata !59, metadata !DIExpression()), !dbg !71
  %78 = icmp eq i64 %77, %20, !dbg !72
  br i1 %78, label %79, label %27, !dbg !73, !llvm.loop !99

79:                                               ; preds = %76, %14, %6
  ret void, !dbg !79
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
  %34 = tail call double @exp(double noundef %33) #7, !dbg !129
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
  %61 = tail call double @log(double noundef %60) #7, !dbg !135
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
  %69 = tail call double @exp(double noundef %68) #7, !dbg !129
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

7:                                                ; preds = %103, %138, %47
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
  br label %108, !dbg !175

30:                                               ; preds = %108, %24
  %31 = phi double [ undef, %24 ], [ %134, %108 ]
  %32 = phi i64 [ 0, %24 ], [ %135, %108 ]
  %33 = phi double [ %22, %24 ], [ %134, %108 ]
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
  %49 = tail call double @sqrt(double noundef %48) #7, !dbg !182
  call void @llvm.dbg.value(metadata double %49, metadata !149, metadata !DIExpression()), !dbg !171
  store double %49, double* %21, align 8, !dbg !183, !tbaa !31
  %50 = tail call double @log(double noundef %49) #7, !dbg !184
  %51 = tail call double @llvm.fmuladd.f64(double %50, double 2.000000e+00, double %15), !dbg !185
  call void @llvm.dbg.value(metadata double %51, metadata !146, metadata !DIExpression()), !dbg !161
  %52 = add nuw nsw i64 %13, 1, !dbg !186
  call void @llvm.dbg.value(metadata i64 %52, metadata !154, metadata !DIExpression()), !dbg !187
  %53 = icmp ult i64 %52, %5, !dbg !188
  br i1 %53, label %54, label %7, !dbg !189

54:                                               ; preds = %47
  br i1 %23, label %138, label %55, !dbg !190

55:                                               ; preds = %54
  %56 = and i64 %13, 1
  %57 = icmp eq i64 %13, 1
  %58 = and i64 %13, 9223372036854775806
  %59 = icmp eq i64 %56, 0
  br label %60, !dbg !189

60:                                               ; preds = %55, %103
  %61 = phi i64 [ %106, %103 ], [ %14, %55 ]
  call void @llvm.dbg.value(metadata i64 %61, metadata !154, metadata !DIExpression()), !dbg !187
  %62 = mul nsw i64 %61, %5, !dbg !191
  %63 = add nuw nsw i64 %62, %13, !dbg !192
  %64 = getelementptr inbounds double, double* %0, i64 %63, !dbg !193
  %65 = load double, double* %64, align 8, !dbg !193, !tbaa !31
  call void @llvm.dbg.value(metadata double %65, metadata !156, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata i32 0, metadata !159, metadata !DIExpression()), !dbg !195
  br i1 %57, label %90, label %66, !dbg !190

66:                                               ; preds = %60, %66
  %67 = phi i64 [ %87, %66 ], [ 0, %60 ]
  %68 = phi double [ %86, %66 ], [ %65, %60 ]
  %69 = phi i64 [ %88, %66 ], [ 0, %60 ]
  call void @llvm.dbg.value(metadata i64 %67, metadata !159, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata double %68, metadata !156, metadata !DIExpression()), !dbg !194
  %70 = add nuw nsw i64 %67, %62, !dbg !196
  %71 = getelementptr inbounds double, double* %0, i64 %70, !dbg !199
  %72 = load double, double* %71, align 8, !dbg !199, !tbaa !31
  %73 = add nuw nsw i64 %67, %17, !dbg !200
  %74 = getelementptr inbounds double, double* %0, i64 %73, !dbg !201
  %75 = load double, double* %74, align 8, !dbg !201, !tbaa !31
  %76 = fneg double %72, !dbg !202
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %68), !dbg !202
  call void @llvm.dbg.value(metadata double %77, metadata !156, metadata !DIExpression()), !dbg !194
  %78 = or i64 %67, 1, !dbg !203
  call void @llvm.dbg.value(metadata i64 %78, metadata !159, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata i64 %78, metadata !159, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata double %77, metadata !156, metadata !DIExpression()), !dbg !194
  %79 = add nuw nsw i64 %78, %62, !dbg !196
  %80 = getelementptr inbounds double, double* %0, i64 %79, !dbg !199
  %81 = load double, double* %80, align 8, !dbg !199, !tbaa !31
  %82 = add nuw nsw i64 %78, %17, !dbg !200
  %83 = getelementptr inbounds double, double* %0, i64 %82, !dbg !201
  %84 = load double, double* %83, align 8, !dbg !201, !tbaa !31
  %85 = fneg double %81, !dbg !202
  %86 = tail call double @llvm.fmuladd.f64(double %85, double %84, double %77), !dbg !202
  call void @llvm.dbg.value(metadata double %86, metadata !156, metadata !DIExpression()), !dbg !194
  %87 = add nuw nsw i64 %67, 2, !dbg !203
  call void @llvm.dbg.value(metadata i64 %87, metadata !159, metadata !DIExpression()), !dbg !195
  %88 = add i64 %69, 2, !dbg !190
  %89 = icmp eq i64 %88, %58, !dbg !190
  br i1 %89, label %90, label %66, !dbg !190, !llvm.loop !204

90:                                               ; preds = %66, %60
  %91 = phi double [ undef, %60 ], [ %86, %66 ]
  %92 = phi i64 [ 0, %60 ], [ %87, %66 ]
  %93 = phi double [ %65, %60 ], [ %86, %66 ]
  br i1 %59, label %103, label %94, !dbg !190

94:                                               ; preds = %90
  call void @llvm.dbg.value(metadata i64 %92, metadata !159, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata double %93, metadata !156, metadata !DIExpression()), !dbg !194
  %95 = add nuw nsw i64 %92, %62, !dbg !196
  %96 = getelementptr inbounds double, double* %0, i64 %95, !dbg !199
  %97 = load double, double* %96, align 8, !dbg !199, !tbaa !31
  %98 = add nuw nsw i64 %92, %17, !dbg !200
  %99 = getelementptr inbounds double, double* %0, i64 %98, !dbg !201
  %100 = load double, double* %99, align 8, !dbg !201, !tbaa !31
  %101 = fneg double %97, !dbg !202
  %102 = tail call double @llvm.fmuladd.f64(double %101, double %100, double %93), !dbg !202
  call void @llvm.dbg.value(metadata double %102, metadata !156, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata i64 %92, metadata !159, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !195
  br label %103, !dbg !206

103:                                              ; preds = %90, %94
  %104 = phi double [ %91, %90 ], [ %102, %94 ], !dbg !202
  %105 = fdiv double %104, %49, !dbg !206
  store double %105, double* %64, align 8, !dbg !207, !tbaa !31
  %106 = add nuw nsw i64 %61, 1, !dbg !208
  call void @llvm.dbg.value(metadata i64 %106, metadata !154, metadata !DIExpression()), !dbg !187
  %107 = icmp eq i64 %106, %6, !dbg !188
  br i1 %107, label %7, label %60, !dbg !189, !llvm.loop !209

108:                                              ; preds = %108, %28
  %109 = phi i64 [ 0, %28 ], [ %135, %108 ]
  %110 = phi double [ %22, %28 ], [ %134, %108 ]
  %111 = phi i64 [ 0, %28 ], [ %136, %108 ]
  call void @llvm.dbg.value(metadata i64 %109, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %110, metadata !149, metadata !DIExpression()), !dbg !171
  %112 = add nuw nsw i64 %109, %17, !dbg !176
  %113 = getelementptr inbounds double, double* %0, i64 %112, !dbg !178
  %114 = load double, double* %113, align 8, !dbg !178, !tbaa !31
  %115 = fneg double %114, !dbg !179
  %116 = tail call double @llvm.fmuladd.f64(double %115, double %114, double %110), !dbg !179
  call void @llvm.dbg.value(metadata double %116, metadata !149, metadata !DIExpression()), !dbg !171
  %117 = or i64 %109, 1, !dbg !180
  call void @llvm.dbg.value(metadata i64 %117, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata i64 %117, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %116, metadata !149, metadata !DIExpression()), !dbg !171
  %118 = add nuw nsw i64 %117, %17, !dbg !176
  %119 = getelementptr inbounds double, double* %0, i64 %118, !dbg !178
  %120 = load double, double* %119, align 8, !dbg !178, !tbaa !31
  %121 = fneg double %120, !dbg !179
  %122 = tail call double @llvm.fmuladd.f64(double %121, double %120, double %116), !dbg !179
  call void @llvm.dbg.value(metadata double %122, metadata !149, metadata !DIExpression()), !dbg !171
  %123 = or i64 %109, 2, !dbg !180
  call void @llvm.dbg.value(metadata i64 %123, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata i64 %123, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %122, metadata !149, metadata !DIExpression()), !dbg !171
  %124 = add nuw nsw i64 %123, %17, !dbg !176
  %125 = getelementptr inbounds double, double* %0, i64 %124, !dbg !178
  %126 = load double, double* %125, align 8, !dbg !178, !tbaa !31
  %127 = fneg double %126, !dbg !179
  %128 = tail call double @llvm.fmuladd.f64(double %127, double %126, double %122), !dbg !179
  call void @llvm.dbg.value(metadata double %128, metadata !149, metadata !DIExpression()), !dbg !171
  %129 = or i64 %109, 3, !dbg !180
  call void @llvm.dbg.value(metadata i64 %129, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata i64 %129, metadata !152, metadata !DIExpression()), !dbg !172
  call void @llvm.dbg.value(metadata double %128, metadata !149, metadata !DIExpression()), !dbg !171
  %130 = add nuw nsw i64 %129, %17, !dbg !176
  %131 = getelementptr inbounds double, double* %0, i64 %130, !dbg !178
  %132 = load double, double* %131, align 8, !dbg !178, !tbaa !31
  %133 = fneg double %132, !dbg !179
  %134 = tail call double @llvm.fmuladd.f64(double %133, double %132, double %128), !dbg !179
  call void @llvm.dbg.value(metadata double %134, metadata !149, metadata !DIExpression()), !dbg !171
  %135 = add nuw nsw i64 %109, 4, !dbg !180
  call void @llvm.dbg.value(metadata i64 %135, metadata !152, metadata !DIExpression()), !dbg !172
  %136 = add i64 %111, 4, !dbg !175
  %137 = icmp eq i64 %136, %29, !dbg !175
  br i1 %137, label %30, label %108, !dbg !175, !llvm.loop !211

138:                                              ; preds = %54, %138
  %139 = phi i64 [ %144, %138 ], [ %14, %54 ]
  call void @llvm.dbg.value(metadata i64 %139, metadata !154, metadata !DIExpression()), !dbg !187
  %140 = mul nsw i64 %139, %5, !dbg !191
  %141 = getelementptr inbounds double, double* %0, i64 %140, !dbg !193
  %142 = load double, double* %141, align 8, !dbg !193, !tbaa !31
  call void @llvm.dbg.value(metadata double %142, metadata !156, metadata !DIExpression()), !dbg !194
  call void @llvm.dbg.value(metadata i32 0, metadata !159, metadata !DIExpression()), !dbg !195
  %143 = fdiv double %142, %49, !dbg !206
  store double %143, double* %141, align 8, !dbg !207, !tbaa !31
  %144 = add nuw nsw i64 %139, 1, !dbg !208
  call void @llvm.dbg.value(metadata i64 %144, metadata !154, metadata !DIExpression()), !dbg !187
  %145 = icmp eq i64 %144, %6, !dbg !188
  br i1 %145, label %7, label %138, !dbg !189, !llvm.loop !209
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
  call void @llvm.dbg.value(metadata double* %0, metadata !250, metadata !DIExpression()) #7, !dbg !267
  call void @llvm.dbg.value(metadata double* %1, metadata !251, metadata !DIExpression()) #7, !dbg !267
  call void @llvm.dbg.value(metadata double* undef, metadata !252, metadata !DIExpression()) #7, !dbg !267
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
  call void @llvm.dbg.value(metadata double* undef, metadata !250, metadata !DIExpression()) #7, !dbg !277
  call void @llvm.dbg.value(metadata double* %1, metadata !251, metadata !DIExpression()) #7, !dbg !277
  call void @llvm.dbg.value(metadata double* undef, metadata !252, metadata !DIExpression()) #7, !dbg !277
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
  call void @llvm.dbg.value(metadata double* undef, metadata !250, metadata !DIExpression()) #7, !dbg !282
  call void @llvm.dbg.value(metadata double* %1, metadata !251, metadata !DIExpression()) #7, !dbg !282
  call void @llvm.dbg.value(metadata double* undef, metadata !252, metadata !DIExpression()) #7, !dbg !282
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
  call void @llvm.dbg.value(metadata double* undef, metadata !250, metadata !DIExpression()) #7, !dbg !287
  call void @llvm.dbg.value(metadata double* %1, metadata !251, metadata !DIExpression()) #7, !dbg !287
  call void @llvm.dbg.value(metadata double* undef, metadata !252, metadata !DIExpression()) #7, !dbg !287
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
  br i1 %5, label %29, label %7, !dbg !315

7:                                                ; preds = %3
  %8 = sext i32 %4 to i64, !dbg !316
  %9 = sext i32 %2 to i64, !dbg !316
  %10 = sext i32 %6 to i64, !dbg !316
  call void @llvm.dbg.value(metadata i64 0, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !305, metadata !DIExpression()), !dbg !313
  %11 = getelementptr inbounds double, double* %0, i64 %9, !dbg !317
  %12 = load double, double* %11, align 8, !dbg !317, !tbaa !31
  call void @llvm.dbg.value(metadata double %12, metadata !308, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !319
  %13 = tail call double @tanh(double noundef %12) #7, !dbg !320
  %14 = getelementptr inbounds double, double* %0, i64 %10, !dbg !321
  %15 = load double, double* %14, align 8, !dbg !321, !tbaa !31
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double 0.000000e+00), !dbg !322
  call void @llvm.dbg.value(metadata double %16, metadata !305, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i64 1, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata i64 1, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double %16, metadata !305, metadata !DIExpression()), !dbg !313
  %17 = add nsw i64 %8, %9, !dbg !323
  %18 = getelementptr inbounds double, double* %0, i64 %17, !dbg !317
  %19 = load double, double* %18, align 8, !dbg !317, !tbaa !31
  call void @llvm.dbg.value(metadata double %19, metadata !308, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !319
  %20 = tail call double @tanh(double noundef %19) #7, !dbg !320
  %21 = add nsw i64 %10, 1, !dbg !324
  %22 = getelementptr inbounds double, double* %0, i64 %21, !dbg !321
  %23 = load double, double* %22, align 8, !dbg !321, !tbaa !31
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %23, double %16), !dbg !322
  call void @llvm.dbg.value(metadata double %24, metadata !305, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i64 2, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata i64 2, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double %24, metadata !305, metadata !DIExpression()), !dbg !313
  %25 = shl nsw i64 %8, 1, !dbg !325
  %26 = add nsw i64 %25, %9, !dbg !323
  %27 = getelementptr inbounds double, double* %0, i64 %26, !dbg !317
  %28 = load double, double* %27, align 8, !dbg !317, !tbaa !31
  call void @llvm.dbg.value(metadata double %28, metadata !308, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %229, metadata !305, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i64 3, metadata !306, metadata !DIExpression()), !dbg !314
  br label %221, !dbg !326

29:                                               ; preds = %3
  %30 = zext i32 %4 to i64, !dbg !316
  %31 = zext i32 %2 to i64, !dbg !316
  %32 = sext i32 %6 to i64, !dbg !316
  call void @llvm.dbg.value(metadata i64 0, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !305, metadata !DIExpression()), !dbg !313
  %33 = getelementptr inbounds double, double* %0, i64 %31, !dbg !317
  %34 = load double, double* %33, align 8, !dbg !317, !tbaa !31
  call void @llvm.dbg.value(metadata double %34, metadata !308, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !319
  %35 = add nsw i64 %31, -1, !dbg !315
  %36 = and i64 %31, 3, !dbg !315
  %37 = icmp ult i64 %35, 3, !dbg !315
  br i1 %37, label %70, label %38, !dbg !315

38:                                               ; preds = %29
  %39 = and i64 %31, 4294967292, !dbg !315
  br label %40, !dbg !315

40:                                               ; preds = %40, %38
  %41 = phi i64 [ 0, %38 ], [ %67, %40 ]
  %42 = phi double [ %34, %38 ], [ %66, %40 ]
  %43 = phi i64 [ 0, %38 ], [ %68, %40 ]
  call void @llvm.dbg.value(metadata i64 %41, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %42, metadata !308, metadata !DIExpression()), !dbg !318
  %44 = getelementptr inbounds double, double* %0, i64 %41, !dbg !327
  %45 = load double, double* %44, align 8, !dbg !327, !tbaa !31
  %46 = getelementptr inbounds double, double* %1, i64 %41, !dbg !330
  %47 = load double, double* %46, align 8, !dbg !330, !tbaa !31
  %48 = tail call double @llvm.fmuladd.f64(double %45, double %47, double %42), !dbg !331
  call void @llvm.dbg.value(metadata double %48, metadata !308, metadata !DIExpression()), !dbg !318
  %49 = or i64 %41, 1, !dbg !332
  call void @llvm.dbg.value(metadata i64 %49, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %49, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %48, metadata !308, metadata !DIExpression()), !dbg !318
  %50 = getelementptr inbounds double, double* %0, i64 %49, !dbg !327
  %51 = load double, double* %50, align 8, !dbg !327, !tbaa !31
  %52 = getelementptr inbounds double, double* %1, i64 %49, !dbg !330
  %53 = load double, double* %52, align 8, !dbg !330, !tbaa !31
  %54 = tail call double @llvm.fmuladd.f64(double %51, double %53, double %48), !dbg !331
  call void @llvm.dbg.value(metadata double %54, metadata !308, metadata !DIExpression()), !dbg !318
  %55 = or i64 %41, 2, !dbg !332
  call void @llvm.dbg.value(metadata i64 %55, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %55, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %54, metadata !308, metadata !DIExpression()), !dbg !318
  %56 = getelementptr inbounds double, double* %0, i64 %55, !dbg !327
  %57 = load double, double* %56, align 8, !dbg !327, !tbaa !31
  %58 = getelementptr inbounds double, double* %1, i64 %55, !dbg !330
  %59 = load double, double* %58, align 8, !dbg !330, !tbaa !31
  %60 = tail call double @llvm.fmuladd.f64(double %57, double %59, double %54), !dbg !331
  call void @llvm.dbg.value(metadata double %60, metadata !308, metadata !DIExpression()), !dbg !318
  %61 = or i64 %41, 3, !dbg !332
  call void @llvm.dbg.value(metadata i64 %61, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %61, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %60, metadata !308, metadata !DIExpression()), !dbg !318
  %62 = getelementptr inbounds double, double* %0, i64 %61, !dbg !327
  %63 = load double, double* %62, align 8, !dbg !327, !tbaa !31
  %64 = getelementptr inbounds double, double* %1, i64 %61, !dbg !330
  %65 = load double, double* %64, align 8, !dbg !330, !tbaa !31
  %66 = tail call double @llvm.fmuladd.f64(double %63, double %65, double %60), !dbg !331
  call void @llvm.dbg.value(metadata double %66, metadata !308, metadata !DIExpression()), !dbg !318
  %67 = add nuw nsw i64 %41, 4, !dbg !332
  call void @llvm.dbg.value(metadata i64 %67, metadata !311, metadata !DIExpression()), !dbg !319
  %68 = add i64 %43, 4, !dbg !315
  %69 = icmp eq i64 %68, %39, !dbg !315
  br i1 %69, label %70, label %40, !dbg !315, !llvm.loop !333

70:                                               ; preds = %40, %29
  %71 = phi double [ undef, %29 ], [ %66, %40 ]
  %72 = phi i64 [ 0, %29 ], [ %67, %40 ]
  %73 = phi double [ %34, %29 ], [ %66, %40 ]
  %74 = icmp eq i64 %36, 0, !dbg !315
  br i1 %74, label %87, label %75, !dbg !315

75:                                               ; preds = %70, %75
  %76 = phi i64 [ %84, %75 ], [ %72, %70 ]
  %77 = phi double [ %83, %75 ], [ %73, %70 ]
  %78 = phi i64 [ %85, %75 ], [ 0, %70 ]
  call void @llvm.dbg.value(metadata i64 %76, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %77, metadata !308, metadata !DIExpression()), !dbg !318
  %79 = getelementptr inbounds double, double* %0, i64 %76, !dbg !327
  %80 = load double, double* %79, align 8, !dbg !327, !tbaa !31
  %81 = getelementptr inbounds double, double* %1, i64 %76, !dbg !330
  %82 = load double, double* %81, align 8, !dbg !330, !tbaa !31
  %83 = tail call double @llvm.fmuladd.f64(double %80, double %82, double %77), !dbg !331
  call void @llvm.dbg.value(metadata double %83, metadata !308, metadata !DIExpression()), !dbg !318
  %84 = add nuw nsw i64 %76, 1, !dbg !332
  call void @llvm.dbg.value(metadata i64 %84, metadata !311, metadata !DIExpression()), !dbg !319
  %85 = add i64 %78, 1, !dbg !315
  %86 = icmp eq i64 %85, %36, !dbg !315
  br i1 %86, label %87, label %75, !dbg !315, !llvm.loop !335

87:                                               ; preds = %75, %70
  %88 = phi double [ %71, %70 ], [ %83, %75 ], !dbg !331
  %89 = tail call double @tanh(double noundef %88) #7, !dbg !320
  %90 = getelementptr inbounds double, double* %0, i64 %32, !dbg !321
  %91 = load double, double* %90, align 8, !dbg !321, !tbaa !31
  call void @llvm.dbg.value(metadata double %153, metadata !305, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i64 1, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata i64 1, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double %153, metadata !305, metadata !DIExpression()), !dbg !313
  %92 = add nuw nsw i64 %30, %31, !dbg !323
  %93 = getelementptr inbounds double, double* %0, i64 %92, !dbg !317
  %94 = load double, double* %93, align 8, !dbg !317, !tbaa !31
  call void @llvm.dbg.value(metadata double %94, metadata !308, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !319
  %95 = and i64 %31, 3, !dbg !315
  %96 = icmp ult i64 %35, 3, !dbg !315
  br i1 %96, label %133, label %97, !dbg !315

97:                                               ; preds = %87
  %98 = and i64 %31, 4294967292, !dbg !315
  br label %99, !dbg !315

99:                                               ; preds = %99, %97
  %100 = phi i64 [ 0, %97 ], [ %130, %99 ]
  %101 = phi double [ %94, %97 ], [ %129, %99 ]
  %102 = phi i64 [ 0, %97 ], [ %131, %99 ]
  call void @llvm.dbg.value(metadata i64 %100, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %101, metadata !308, metadata !DIExpression()), !dbg !318
  %103 = add nuw nsw i64 %100, %30, !dbg !336
  %104 = getelementptr inbounds double, double* %0, i64 %103, !dbg !327
  %105 = load double, double* %104, align 8, !dbg !327, !tbaa !31
  %106 = getelementptr inbounds double, double* %1, i64 %100, !dbg !330
  %107 = load double, double* %106, align 8, !dbg !330, !tbaa !31
  %108 = tail call double @llvm.fmuladd.f64(double %105, double %107, double %101), !dbg !331
  call void @llvm.dbg.value(metadata double %108, metadata !308, metadata !DIExpression()), !dbg !318
  %109 = or i64 %100, 1, !dbg !332
  call void @llvm.dbg.value(metadata i64 %109, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %109, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %108, metadata !308, metadata !DIExpression()), !dbg !318
  %110 = add nuw nsw i64 %109, %30, !dbg !336
  %111 = getelementptr inbounds double, double* %0, i64 %110, !dbg !327
  %112 = load double, double* %111, align 8, !dbg !327, !tbaa !31
  %113 = getelementptr inbounds double, double* %1, i64 %109, !dbg !330
  %114 = load double, double* %113, align 8, !dbg !330, !tbaa !31
  %115 = tail call double @llvm.fmuladd.f64(double %112, double %114, double %108), !dbg !331
  call void @llvm.dbg.value(metadata double %115, metadata !308, metadata !DIExpression()), !dbg !318
  %116 = or i64 %100, 2, !dbg !332
  call void @llvm.dbg.value(metadata i64 %116, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %116, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %115, metadata !308, metadata !DIExpression()), !dbg !318
  %117 = add nuw nsw i64 %116, %30, !dbg !336
  %118 = getelementptr inbounds double, double* %0, i64 %117, !dbg !327
  %119 = load double, double* %118, align 8, !dbg !327, !tbaa !31
  %120 = getelementptr inbounds double, double* %1, i64 %116, !dbg !330
  %121 = load double, double* %120, align 8, !dbg !330, !tbaa !31
  %122 = tail call double @llvm.fmuladd.f64(double %119, double %121, double %115), !dbg !331
  call void @llvm.dbg.value(metadata double %122, metadata !308, metadata !DIExpression()), !dbg !318
  %123 = or i64 %100, 3, !dbg !332
  call void @llvm.dbg.value(metadata i64 %123, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %123, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %122, metadata !308, metadata !DIExpression()), !dbg !318
  %124 = add nuw nsw i64 %123, %30, !dbg !336
  %125 = getelementptr inbounds double, double* %0, i64 %124, !dbg !327
  %126 = load double, double* %125, align 8, !dbg !327, !tbaa !31
  %127 = getelementptr inbounds double, double* %1, i64 %123, !dbg !330
  %128 = load double, double* %127, align 8, !dbg !330, !tbaa !31
  %129 = tail call double @llvm.fmuladd.f64(double %126, double %128, double %122), !dbg !331
  call void @llvm.dbg.value(metadata double %129, metadata !308, metadata !DIExpression()), !dbg !318
  %130 = add nuw nsw i64 %100, 4, !dbg !332
  call void @llvm.dbg.value(metadata i64 %130, metadata !311, metadata !DIExpression()), !dbg !319
  %131 = add i64 %102, 4, !dbg !315
  %132 = icmp eq i64 %131, %98, !dbg !315
  br i1 %132, label %133, label %99, !dbg !315, !llvm.loop !333

133:                                              ; preds = %99, %87
  %134 = phi double [ undef, %87 ], [ %129, %99 ]
  %135 = phi i64 [ 0, %87 ], [ %130, %99 ]
  %136 = phi double [ %94, %87 ], [ %129, %99 ]
  %137 = icmp eq i64 %95, 0, !dbg !315
  br i1 %137, label %151, label %138, !dbg !315

138:                                              ; preds = %133, %138
  %139 = phi i64 [ %148, %138 ], [ %135, %133 ]
  %140 = phi double [ %147, %138 ], [ %136, %133 ]
  %141 = phi i64 [ %149, %138 ], [ 0, %133 ]
  call void @llvm.dbg.value(metadata i64 %139, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %140, metadata !308, metadata !DIExpression()), !dbg !318
  %142 = add nuw nsw i64 %139, %30, !dbg !336
  %143 = getelementptr inbounds double, double* %0, i64 %142, !dbg !327
  %144 = load double, double* %143, align 8, !dbg !327, !tbaa !31
  %145 = getelementptr inbounds double, double* %1, i64 %139, !dbg !330
  %146 = load double, double* %145, align 8, !dbg !330, !tbaa !31
  %147 = tail call double @llvm.fmuladd.f64(double %144, double %146, double %140), !dbg !331
  call void @llvm.dbg.value(metadata double %147, metadata !308, metadata !DIExpression()), !dbg !318
  %148 = add nuw nsw i64 %139, 1, !dbg !332
  call void @llvm.dbg.value(metadata i64 %148, metadata !311, metadata !DIExpression()), !dbg !319
  %149 = add i64 %141, 1, !dbg !315
  %150 = icmp eq i64 %149, %95, !dbg !315
  br i1 %150, label %151, label %138, !dbg !315, !llvm.loop !337

151:                                              ; preds = %138, %133
  %152 = phi double [ %134, %133 ], [ %147, %138 ], !dbg !331
  %153 = tail call double @llvm.fmuladd.f64(double %89, double %91, double 0.000000e+00), !dbg !322
  %154 = tail call double @tanh(double noundef %152) #7, !dbg !320
  %155 = add nsw i64 %32, 1, !dbg !324
  %156 = getelementptr inbounds double, double* %0, i64 %155, !dbg !321
  %157 = load double, double* %156, align 8, !dbg !321, !tbaa !31
  call void @llvm.dbg.value(metadata double %220, metadata !305, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i64 2, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata i64 2, metadata !306, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.value(metadata double %220, metadata !305, metadata !DIExpression()), !dbg !313
  %158 = shl nuw nsw i64 %30, 1, !dbg !325
  %159 = add nuw nsw i64 %158, %31, !dbg !323
  %160 = getelementptr inbounds double, double* %0, i64 %159, !dbg !317
  %161 = load double, double* %160, align 8, !dbg !317, !tbaa !31
  call void @llvm.dbg.value(metadata double %161, metadata !308, metadata !DIExpression()), !dbg !318
  call void @llvm.dbg.value(metadata i32 0, metadata !311, metadata !DIExpression()), !dbg !319
  %162 = and i64 %31, 3, !dbg !315
  %163 = icmp ult i64 %35, 3, !dbg !315
  br i1 %163, label %200, label %164, !dbg !315

164:                                              ; preds = %151
  %165 = and i64 %31, 4294967292, !dbg !315
  br label %166, !dbg !315

166:                                              ; preds = %166, %164
  %167 = phi i64 [ 0, %164 ], [ %197, %166 ]
  %168 = phi double [ %161, %164 ], [ %196, %166 ]
  %169 = phi i64 [ 0, %164 ], [ %198, %166 ]
  call void @llvm.dbg.value(metadata i64 %167, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %168, metadata !308, metadata !DIExpression()), !dbg !318
  %170 = add nuw nsw i64 %167, %158, !dbg !336
  %171 = getelementptr inbounds double, double* %0, i64 %170, !dbg !327
  %172 = load double, double* %171, align 8, !dbg !327, !tbaa !31
  %173 = getelementptr inbounds double, double* %1, i64 %167, !dbg !330
  %174 = load double, double* %173, align 8, !dbg !330, !tbaa !31
  %175 = tail call double @llvm.fmuladd.f64(double %172, double %174, double %168), !dbg !331
  call void @llvm.dbg.value(metadata double %175, metadata !308, metadata !DIExpression()), !dbg !318
  %176 = or i64 %167, 1, !dbg !332
  call void @llvm.dbg.value(metadata i64 %176, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %176, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %175, metadata !308, metadata !DIExpression()), !dbg !318
  %177 = add nuw nsw i64 %176, %158, !dbg !336
  %178 = getelementptr inbounds double, double* %0, i64 %177, !dbg !327
  %179 = load double, double* %178, align 8, !dbg !327, !tbaa !31
  %180 = getelementptr inbounds double, double* %1, i64 %176, !dbg !330
  %181 = load double, double* %180, align 8, !dbg !330, !tbaa !31
  %182 = tail call double @llvm.fmuladd.f64(double %179, double %181, double %175), !dbg !331
  call void @llvm.dbg.value(metadata double %182, metadata !308, metadata !DIExpression()), !dbg !318
  %183 = or i64 %167, 2, !dbg !332
  call void @llvm.dbg.value(metadata i64 %183, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %183, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %182, metadata !308, metadata !DIExpression()), !dbg !318
  %184 = add nuw nsw i64 %183, %158, !dbg !336
  %185 = getelementptr inbounds double, double* %0, i64 %184, !dbg !327
  %186 = load double, double* %185, align 8, !dbg !327, !tbaa !31
  %187 = getelementptr inbounds double, double* %1, i64 %183, !dbg !330
  %188 = load double, double* %187, align 8, !dbg !330, !tbaa !31
  %189 = tail call double @llvm.fmuladd.f64(double %186, double %188, double %182), !dbg !331
  call void @llvm.dbg.value(metadata double %189, metadata !308, metadata !DIExpression()), !dbg !318
  %190 = or i64 %167, 3, !dbg !332
  call void @llvm.dbg.value(metadata i64 %190, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata i64 %190, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %189, metadata !308, metadata !DIExpression()), !dbg !318
  %191 = add nuw nsw i64 %190, %158, !dbg !336
  %192 = getelementptr inbounds double, double* %0, i64 %191, !dbg !327
  %193 = load double, double* %192, align 8, !dbg !327, !tbaa !31
  %194 = getelementptr inbounds double, double* %1, i64 %190, !dbg !330
  %195 = load double, double* %194, align 8, !dbg !330, !tbaa !31
  %196 = tail call double @llvm.fmuladd.f64(double %193, double %195, double %189), !dbg !331
  call void @llvm.dbg.value(metadata double %196, metadata !308, metadata !DIExpression()), !dbg !318
  %197 = add nuw nsw i64 %167, 4, !dbg !332
  call void @llvm.dbg.value(metadata i64 %197, metadata !311, metadata !DIExpression()), !dbg !319
  %198 = add i64 %169, 4, !dbg !315
  %199 = icmp eq i64 %198, %165, !dbg !315
  br i1 %199, label %200, label %166, !dbg !315, !llvm.loop !333

200:                                              ; preds = %166, %151
  %201 = phi double [ undef, %151 ], [ %196, %166 ]
  %202 = phi i64 [ 0, %151 ], [ %197, %166 ]
  %203 = phi double [ %161, %151 ], [ %196, %166 ]
  %204 = icmp eq i64 %162, 0, !dbg !315
  br i1 %204, label %218, label %205, !dbg !315

205:                                              ; preds = %200, %205
  %206 = phi i64 [ %215, %205 ], [ %202, %200 ]
  %207 = phi double [ %214, %205 ], [ %203, %200 ]
  %208 = phi i64 [ %216, %205 ], [ 0, %200 ]
  call void @llvm.dbg.value(metadata i64 %206, metadata !311, metadata !DIExpression()), !dbg !319
  call void @llvm.dbg.value(metadata double %207, metadata !308, metadata !DIExpression()), !dbg !318
  %209 = add nuw nsw i64 %206, %158, !dbg !336
  %210 = getelementptr inbounds double, double* %0, i64 %209, !dbg !327
  %211 = load double, double* %210, align 8, !dbg !327, !tbaa !31
  %212 = getelementptr inbounds double, double* %1, i64 %206, !dbg !330
  %213 = load double, double* %212, align 8, !dbg !330, !tbaa !31
  %214 = tail call double @llvm.fmuladd.f64(double %211, double %213, double %207), !dbg !331
  call void @llvm.dbg.value(metadata double %214, metadata !308, metadata !DIExpression()), !dbg !318
  %215 = add nuw nsw i64 %206, 1, !dbg !332
  call void @llvm.dbg.value(metadata i64 %215, metadata !311, metadata !DIExpression()), !dbg !319
  %216 = add i64 %208, 1, !dbg !315
  %217 = icmp eq i64 %216, %162, !dbg !315
  br i1 %217, label %218, label %205, !dbg !315, !llvm.loop !338

218:                                              ; preds = %205, %200
  %219 = phi double [ %201, %200 ], [ %214, %205 ], !dbg !331
  %220 = tail call double @llvm.fmuladd.f64(double %154, double %157, double %153), !dbg !322
  call void @llvm.dbg.value(metadata double undef, metadata !305, metadata !DIExpression()), !dbg !313
  call void @llvm.dbg.value(metadata i64 3, metadata !306, metadata !DIExpression()), !dbg !314
  br label %221, !dbg !326

221:                                              ; preds = %7, %218
  %222 = phi double [ %28, %7 ], [ %219, %218 ]
  %223 = phi i64 [ %10, %7 ], [ %32, %218 ]
  %224 = phi double [ %24, %7 ], [ %220, %218 ]
  %225 = tail call double @tanh(double noundef %222) #7, !dbg !320
  %226 = add nsw i64 %223, 2, !dbg !324
  %227 = getelementptr inbounds double, double* %0, i64 %226, !dbg !321
  %228 = load double, double* %227, align 8, !dbg !321, !tbaa !31
  %229 = tail call double @llvm.fmuladd.f64(double %225, double %228, double %224), !dbg !322
  ret double %229, !dbg !326
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { argmemonly nofree nounwind willreturn writeonly }
attributes #7 = { nounwind }

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
!74 = !DILocation(line: 18, column: 7, scope: !69)
!75 = !DILocation(line: 21, column: 20, scope: !66)
!76 = !DILocation(line: 0, scope: !69)
!77 = !DILocation(line: 0, scope: !66)
!78 = !DILocation(line: 0, scope: !62)
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
!190 = !DILocation(line: 51, column: 7, scope: !160)
!191 = !DILocation(line: 50, column: 22, scope: !157)
!192 = !DILocation(line: 50, column: 26, scope: !157)
!193 = !DILocation(line: 50, column: 18, scope: !157)
!194 = !DILocation(line: 0, scope: !157)
!195 = !DILocation(line: 0, scope: !160)
!196 = !DILocation(line: 52, column: 22, scope: !197)
!197 = distinct !DILexicalBlock(scope: !198, file: !1, line: 51, column: 35)
!198 = distinct !DILexicalBlock(scope: !160, file: !1, line: 51, column: 7)
!199 = !DILocation(line: 52, column: 14, scope: !197)
!200 = !DILocation(line: 52, column: 37, scope: !197)
!201 = !DILocation(line: 52, column: 29, scope: !197)
!202 = !DILocation(line: 52, column: 11, scope: !197)
!203 = !DILocation(line: 51, column: 31, scope: !198)
!204 = distinct !{!204, !190, !205, !47}
!205 = !DILocation(line: 53, column: 7, scope: !160)
!206 = !DILocation(line: 54, column: 24, scope: !157)
!207 = !DILocation(line: 54, column: 20, scope: !157)
!208 = !DILocation(line: 49, column: 33, scope: !158)
!209 = distinct !{!209, !189, !210, !47}
!210 = !DILocation(line: 55, column: 5, scope: !155)
!211 = distinct !{!211, !175, !212, !47}
!212 = !DILocation(line: 45, column: 5, scope: !153)
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
!315 = !DILocation(line: 92, column: 5, scope: !312)
!316 = !DILocation(line: 90, column: 3, scope: !307)
!317 = !DILocation(line: 91, column: 16, scope: !309)
!318 = !DILocation(line: 0, scope: !309)
!319 = !DILocation(line: 0, scope: !312)
!320 = !DILocation(line: 95, column: 12, scope: !309)
!321 = !DILocation(line: 95, column: 22, scope: !309)
!322 = !DILocation(line: 95, column: 9, scope: !309)
!323 = !DILocation(line: 91, column: 30, scope: !309)
!324 = !DILocation(line: 95, column: 36, scope: !309)
!325 = !DILocation(line: 91, column: 20, scope: !309)
!326 = !DILocation(line: 97, column: 3, scope: !298)
!327 = !DILocation(line: 93, column: 12, scope: !328)
!328 = distinct !DILexicalBlock(scope: !329, file: !1, line: 92, column: 33)
!329 = distinct !DILexicalBlock(scope: !312, file: !1, line: 92, column: 5)
!330 = !DILocation(line: 93, column: 33, scope: !328)
!331 = !DILocation(line: 93, column: 9, scope: !328)
!332 = !DILocation(line: 92, column: 29, scope: !329)
!333 = distinct !{!333, !315, !334, !47}
!334 = !DILocation(line: 94, column: 5, scope: !312)
!335 = distinct !{!335, !122}
!336 = !DILocation(line: 93, column: 26, scope: !328)
!337 = distinct !{!337, !122}
!338 = distinct !{!338, !122}
