; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-14/O3-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readnone uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !15, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 %1, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 0, metadata !18, metadata !DIExpression()), !dbg !21
  %3 = icmp sgt i32 %1, 0, !dbg !22
  br i1 %3, label %4, label %20, !dbg !24

4:                                                ; preds = %2
  %5 = add i32 %1, -1, !dbg !24
  %6 = and i32 %1, 7, !dbg !24
  %7 = icmp ult i32 %5, 7, !dbg !24
  br i1 %7, label %10, label %8, !dbg !24

8:                                                ; preds = %4
  %9 = and i32 %1, -8, !dbg !24
  br label %22, !dbg !24

10:                                               ; preds = %22, %4
  %11 = phi double [ undef, %4 ], [ %32, %22 ]
  %12 = phi double [ 1.000000e+00, %4 ], [ %32, %22 ]
  %13 = icmp eq i32 %6, 0, !dbg !24
  br i1 %13, label %20, label %14, !dbg !24

14:                                               ; preds = %10, %14
  %15 = phi double [ %17, %14 ], [ %12, %10 ]
  %16 = phi i32 [ %18, %14 ], [ 0, %10 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression()), !dbg !21
  call void @llvm.dbg.value(metadata double %15, metadata !17, metadata !DIExpression()), !dbg !20
  %17 = fmul double %15, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %17, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !21
  %18 = add i32 %16, 1, !dbg !24
  %19 = icmp eq i32 %18, %6, !dbg !24
  br i1 %19, label %20, label %14, !dbg !24, !llvm.loop !27

20:                                               ; preds = %10, %14, %2
  %21 = phi double [ 1.000000e+00, %2 ], [ %11, %10 ], [ %17, %14 ], !dbg !20
  ret double %21, !dbg !29

22:                                               ; preds = %22, %8
  %23 = phi double [ 1.000000e+00, %8 ], [ %32, %22 ]
  %24 = phi i32 [ 0, %8 ], [ %33, %22 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression()), !dbg !21
  call void @llvm.dbg.value(metadata double %23, metadata !17, metadata !DIExpression()), !dbg !20
  %25 = fmul double %23, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %25, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata double %25, metadata !17, metadata !DIExpression()), !dbg !20
  %26 = fmul double %25, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %26, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata double %26, metadata !17, metadata !DIExpression()), !dbg !20
  %27 = fmul double %26, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %27, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata double %27, metadata !17, metadata !DIExpression()), !dbg !20
  %28 = fmul double %27, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %28, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata double %28, metadata !17, metadata !DIExpression()), !dbg !20
  %29 = fmul double %28, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %29, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata double %29, metadata !17, metadata !DIExpression()), !dbg !20
  %30 = fmul double %29, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %30, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata double %30, metadata !17, metadata !DIExpression()), !dbg !20
  %31 = fmul double %30, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %31, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value)), !dbg !21
  call void @llvm.dbg.value(metadata double %31, metadata !17, metadata !DIExpression()), !dbg !20
  %32 = fmul double %31, %0, !dbg !25
  call void @llvm.dbg.value(metadata double %32, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 poison, metadata !18, metadata !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value)), !dbg !21
  %33 = add i32 %24, 8, !dbg !24
  %34 = icmp eq i32 %33, %9, !dbg !24
  br i1 %34, label %10, label %22, !dbg !24, !llvm.loop !30
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @triangular_sum_with_early_exit(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !33 {
  call void @llvm.dbg.value(metadata double* %0, metadata !39, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata i32 %1, metadata !40, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !41, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata i32 0, metadata !42, metadata !DIExpression()), !dbg !50
  %3 = icmp sgt i32 %1, 0, !dbg !51
  br i1 %3, label %4, label %26, !dbg !52

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !51
  br label %6, !dbg !52

6:                                                ; preds = %4, %22
  %7 = phi i64 [ 0, %4 ], [ %23, %22 ]
  %8 = phi i64 [ 1, %4 ], [ %24, %22 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %20, %22 ]
  call void @llvm.dbg.value(metadata i64 %7, metadata !42, metadata !DIExpression()), !dbg !50
  call void @llvm.dbg.value(metadata double %9, metadata !41, metadata !DIExpression()), !dbg !49
  %10 = getelementptr inbounds double, double* %0, i64 %7
  %11 = load double, double* %10, align 8, !tbaa !53
  call void @llvm.dbg.value(metadata i32 0, metadata !44, metadata !DIExpression()), !dbg !57
  call void @llvm.dbg.value(metadata double %9, metadata !41, metadata !DIExpression()), !dbg !49
  br label %15, !dbg !58

12:                                               ; preds = %15
  %13 = add nuw nsw i64 %16, 1, !dbg !59
  call void @llvm.dbg.value(metadata i64 %13, metadata !44, metadata !DIExpression()), !dbg !57
  call void @llvm.dbg.value(metadata i32 undef, metadata !44, metadata !DIExpression()), !dbg !57
  call void @llvm.dbg.value(metadata double undef, metadata !41, metadata !DIExpression()), !dbg !49
  %14 = icmp eq i64 %13, %8, !dbg !61
  br i1 %14, label %22, label %15, !dbg !58, !llvm.loop !62

15:                                               ; preds = %6, %12
  %16 = phi i64 [ 0, %6 ], [ %13, %12 ]
  %17 = phi double [ %9, %6 ], [ %20, %12 ]
  call void @llvm.dbg.value(metadata i64 %16, metadata !44, metadata !DIExpression()), !dbg !57
  call void @llvm.dbg.value(metadata double %17, metadata !41, metadata !DIExpression()), !dbg !49
  %18 = getelementptr inbounds double, double* %0, i64 %16, !dbg !64
  %19 = load double, double* %18, align 8, !dbg !64, !tbaa !53
  %20 = tail call double @llvm.fmuladd.f64(double %11, double %19, double %17), !dbg !66
  call void @llvm.dbg.value(metadata double %20, metadata !41, metadata !DIExpression()), !dbg !49
  %21 = fcmp ogt double %20, 9.500000e+00, !dbg !67
  call void @llvm.dbg.value(metadata i64 %16, metadata !44, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !57
  br i1 %21, label %26, label %12, !dbg !69

22:                                               ; preds = %12
  call void @llvm.dbg.value(metadata double undef, metadata !41, metadata !DIExpression()), !dbg !49
  %23 = add nuw nsw i64 %7, 1, !dbg !70
  call void @llvm.dbg.value(metadata i64 %23, metadata !42, metadata !DIExpression()), !dbg !50
  call void @llvm.dbg.value(metadata double %20, metadata !41, metadata !DIExpression()), !dbg !49
  %24 = add nuw nsw i64 %8, 1, !dbg !52
  %25 = icmp eq i64 %23, %5, !dbg !51
  br i1 %25, label %26, label %6, !dbg !52, !llvm.loop !71

26:                                               ; preds = %22, %15, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %20, %15 ], [ %20, %22 ], !dbg !49
  call void @llvm.dbg.value(metadata double %27, metadata !41, metadata !DIExpression()), !dbg !49
  ret double %27, !dbg !73
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @quadratic_form(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 !dbg !74 {
  call void @llvm.dbg.value(metadata double* %0, metadata !78, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata double* %1, metadata !79, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata i32 %2, metadata !80, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !81, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata i32 0, metadata !82, metadata !DIExpression()), !dbg !89
  %4 = icmp sgt i32 %2, 0, !dbg !90
  br i1 %4, label %5, label %56, !dbg !91

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !91
  %7 = zext i32 %2 to i64, !dbg !90
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %2, 1
  %10 = and i64 %7, 4294967294
  %11 = icmp eq i64 %8, 0
  br label %12, !dbg !91

12:                                               ; preds = %5, %52
  %13 = phi i64 [ 0, %5 ], [ %54, %52 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %53, %52 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !82, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double %14, metadata !81, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata i32 0, metadata !84, metadata !DIExpression()), !dbg !92
  call void @llvm.dbg.value(metadata double %14, metadata !81, metadata !DIExpression()), !dbg !88
  %15 = getelementptr inbounds double, double* %1, i64 %13
  %16 = load double, double* %15, align 8, !tbaa !53
  %17 = mul nsw i64 %13, %6
  br i1 %9, label %40, label %18, !dbg !93

18:                                               ; preds = %12, %18
  %19 = phi i64 [ %37, %18 ], [ 0, %12 ]
  %20 = phi double [ %36, %18 ], [ %14, %12 ]
  %21 = phi i64 [ %38, %18 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !84, metadata !DIExpression()), !dbg !92
  call void @llvm.dbg.value(metadata double %20, metadata !81, metadata !DIExpression()), !dbg !88
  %22 = add nuw nsw i64 %19, %17, !dbg !94
  %23 = getelementptr inbounds double, double* %0, i64 %22, !dbg !97
  %24 = load double, double* %23, align 8, !dbg !97, !tbaa !53
  %25 = fmul double %16, %24, !dbg !98
  %26 = getelementptr inbounds double, double* %1, i64 %19, !dbg !99
  %27 = load double, double* %26, align 8, !dbg !99, !tbaa !53
  %28 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %20), !dbg !100
  call void @llvm.dbg.value(metadata double %28, metadata !81, metadata !DIExpression()), !dbg !88
  %29 = or i64 %19, 1, !dbg !101
  call void @llvm.dbg.value(metadata i64 %29, metadata !84, metadata !DIExpression()), !dbg !92
  call void @llvm.dbg.value(metadata i64 %29, metadata !84, metadata !DIExpression()), !dbg !92
  call void @llvm.dbg.value(metadata double %28, metadata !81, metadata !DIExpression()), !dbg !88
  %30 = add nuw nsw i64 %29, %17, !dbg !94
  %31 = getelementptr inbounds double, double* %0, i64 %30, !dbg !97
  %32 = load double, double* %31, align 8, !dbg !97, !tbaa !53
  %33 = fmul double %16, %32, !dbg !98
  %34 = getelementptr inbounds double, double* %1, i64 %29, !dbg !99
  %35 = load double, double* %34, align 8, !dbg !99, !tbaa !53
  %36 = tail call double @llvm.fmuladd.f64(double %33, double %35, double %28), !dbg !100
  call void @llvm.dbg.value(metadata double %36, metadata !81, metadata !DIExpression()), !dbg !88
  %37 = add nuw nsw i64 %19, 2, !dbg !101
  call void @llvm.dbg.value(metadata i64 %37, metadata !84, metadata !DIExpression()), !dbg !92
  %38 = add i64 %21, 2, !dbg !93
  %39 = icmp eq i64 %38, %10, !dbg !93
  br i1 %39, label %40, label %18, !dbg !93, !llvm.loop !102

40:                                               ; preds = %18, %12
  %41 = phi double [ undef, %12 ], [ %36, %18 ]
  %42 = phi i64 [ 0, %12 ], [ %37, %18 ]
  %43 = phi double [ %14, %12 ], [ %36, %18 ]
  br i1 %11, label %52, label %44, !dbg !93

44:                                               ; preds = %40
  call void @llvm.dbg.value(metadata i64 %42, metadata !84, metadata !DIExpression()), !dbg !92
  call void @llvm.dbg.value(metadata double %43, metadata !81, metadata !DIExpression()), !dbg !88
  %45 = add nuw nsw i64 %42, %17, !dbg !94
  %46 = getelementptr inbounds double, double* %0, i64 %45, !dbg !97
  %47 = load double, double* %46, align 8, !dbg !97, !tbaa !53
  %48 = fmul double %16, %47, !dbg !98
  %49 = getelementptr inbounds double, double* %1, i64 %42, !dbg !99
  %50 = load double, double* %49, align 8, !dbg !99, !tbaa !53
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %43), !dbg !100
  call void @llvm.dbg.value(metadata double %51, metadata !81, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata i64 %42, metadata !84, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !92
  br label %52, !dbg !104

52:                                               ; preds = %40, %44
  %53 = phi double [ %41, %40 ], [ %51, %44 ], !dbg !100
  %54 = add nuw nsw i64 %13, 1, !dbg !104
  call void @llvm.dbg.value(metadata i64 %54, metadata !82, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double undef, metadata !81, metadata !DIExpression()), !dbg !88
  %55 = icmp eq i64 %54, %7, !dbg !90
  br i1 %55, label %56, label %12, !dbg !91, !llvm.loop !105

56:                                               ; preds = %52, %3
  %57 = phi double [ 0.000000e+00, %3 ], [ %53, %52 ], !dbg !107
  ret double %57, !dbg !108
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @horner_descending(double* nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 !dbg !109 {
  call void @llvm.dbg.value(metadata double* %0, metadata !113, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i32 %1, metadata !114, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double %2, metadata !115, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i32 %1, metadata !117, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !120
  call void @llvm.dbg.value(metadata i32 %1, metadata !117, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !120
  %4 = icmp sgt i32 %1, 0, !dbg !121
  br i1 %4, label %5, label %26, !dbg !123

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !123
  %7 = add nsw i64 %6, -1, !dbg !123
  %8 = and i64 %6, 3, !dbg !123
  %9 = icmp eq i64 %8, 0, !dbg !123
  br i1 %9, label %21, label %10, !dbg !123

10:                                               ; preds = %5, %10
  %11 = phi i64 [ %14, %10 ], [ %6, %5 ]
  %12 = phi double [ %18, %10 ], [ 0.000000e+00, %5 ]
  %13 = phi i64 [ %19, %10 ], [ 0, %5 ]
  %14 = add nsw i64 %11, -1, !dbg !120
  call void @llvm.dbg.value(metadata double %12, metadata !116, metadata !DIExpression()), !dbg !119
  %15 = and i64 %14, 4294967295, !dbg !124
  %16 = getelementptr inbounds double, double* %0, i64 %15, !dbg !124
  %17 = load double, double* %16, align 8, !dbg !124, !tbaa !53
  %18 = tail call double @llvm.fmuladd.f64(double %12, double %2, double %17), !dbg !126
  call void @llvm.dbg.value(metadata double %18, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %14, metadata !117, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !120
  %19 = add i64 %13, 1, !dbg !123
  %20 = icmp eq i64 %19, %8, !dbg !123
  br i1 %20, label %21, label %10, !dbg !123, !llvm.loop !127

21:                                               ; preds = %10, %5
  %22 = phi i64 [ %6, %5 ], [ %14, %10 ]
  %23 = phi double [ 0.000000e+00, %5 ], [ %18, %10 ]
  %24 = phi double [ undef, %5 ], [ %18, %10 ]
  %25 = icmp ult i64 %7, 3, !dbg !123
  br i1 %25, label %26, label %28, !dbg !123

26:                                               ; preds = %21, %28, %3
  %27 = phi double [ 0.000000e+00, %3 ], [ %24, %21 ], [ %50, %28 ], !dbg !119
  ret double %27, !dbg !128

28:                                               ; preds = %21, %28
  %29 = phi i64 [ %46, %28 ], [ %22, %21 ]
  %30 = phi double [ %50, %28 ], [ %23, %21 ]
  %31 = add i64 %29, 4294967295, !dbg !120
  call void @llvm.dbg.value(metadata double %30, metadata !116, metadata !DIExpression()), !dbg !119
  %32 = and i64 %31, 4294967295, !dbg !124
  %33 = getelementptr inbounds double, double* %0, i64 %32, !dbg !124
  %34 = load double, double* %33, align 8, !dbg !124, !tbaa !53
  %35 = tail call double @llvm.fmuladd.f64(double %30, double %2, double %34), !dbg !126
  call void @llvm.dbg.value(metadata double %35, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %29, metadata !117, metadata !DIExpression(DW_OP_plus_uconst, 4294967295, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !120
  %36 = add i64 %29, 4294967294, !dbg !120
  call void @llvm.dbg.value(metadata double %35, metadata !116, metadata !DIExpression()), !dbg !119
  %37 = and i64 %36, 4294967295, !dbg !124
  %38 = getelementptr inbounds double, double* %0, i64 %37, !dbg !124
  %39 = load double, double* %38, align 8, !dbg !124, !tbaa !53
  %40 = tail call double @llvm.fmuladd.f64(double %35, double %2, double %39), !dbg !126
  call void @llvm.dbg.value(metadata double %40, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %29, metadata !117, metadata !DIExpression(DW_OP_plus_uconst, 4294967294, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !120
  %41 = add nsw i64 %29, -3, !dbg !120
  call void @llvm.dbg.value(metadata double %40, metadata !116, metadata !DIExpression()), !dbg !119
  %42 = and i64 %41, 4294967295, !dbg !124
  %43 = getelementptr inbounds double, double* %0, i64 %42, !dbg !124
  %44 = load double, double* %43, align 8, !dbg !124, !tbaa !53
  %45 = tail call double @llvm.fmuladd.f64(double %40, double %2, double %44), !dbg !126
  call void @llvm.dbg.value(metadata double %45, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %41, metadata !117, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !120
  %46 = add nsw i64 %29, -4, !dbg !120
  call void @llvm.dbg.value(metadata double %45, metadata !116, metadata !DIExpression()), !dbg !119
  %47 = and i64 %46, 4294967295, !dbg !124
  %48 = getelementptr inbounds double, double* %0, i64 %47, !dbg !124
  %49 = load double, double* %48, align 8, !dbg !124, !tbaa !53
  %50 = tail call double @llvm.fmuladd.f64(double %45, double %2, double %49), !dbg !126
  call void @llvm.dbg.value(metadata double %50, metadata !116, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i64 %46, metadata !117, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !120
  %51 = icmp ugt i64 %41, 1, !dbg !121
  br i1 %51, label %28, label %26, !dbg !123, !llvm.loop !129
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @strided_product(double* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !131 {
  call void @llvm.dbg.value(metadata double* %0, metadata !135, metadata !DIExpression()), !dbg !141
  call void @llvm.dbg.value(metadata i32 %1, metadata !136, metadata !DIExpression()), !dbg !141
  call void @llvm.dbg.value(metadata i32 %2, metadata !137, metadata !DIExpression()), !dbg !141
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !138, metadata !DIExpression()), !dbg !141
  call void @llvm.dbg.value(metadata i32 0, metadata !139, metadata !DIExpression()), !dbg !142
  %4 = icmp sgt i32 %1, 0, !dbg !143
  br i1 %4, label %5, label %8, !dbg !145

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64, !dbg !145
  %7 = zext i32 %1 to i64, !dbg !145
  br label %10, !dbg !145

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ], !dbg !141
  ret double %9, !dbg !146

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !139, metadata !DIExpression()), !dbg !142
  call void @llvm.dbg.value(metadata double %12, metadata !138, metadata !DIExpression()), !dbg !141
  %13 = getelementptr inbounds double, double* %0, i64 %11, !dbg !147
  %14 = load double, double* %13, align 8, !dbg !147, !tbaa !53
  %15 = fadd double %14, 1.000000e+00, !dbg !149
  %16 = fmul double %12, %15, !dbg !150
  call void @llvm.dbg.value(metadata double %16, metadata !138, metadata !DIExpression()), !dbg !141
  %17 = add i64 %11, %6, !dbg !151
  call void @llvm.dbg.value(metadata i64 %17, metadata !139, metadata !DIExpression()), !dbg !142
  %18 = icmp slt i64 %17, %7, !dbg !143
  br i1 %18, label %10, label %8, !dbg !145, !llvm.loop !152
}

; Function Attrs: nofree nounwind uwtable writeonly
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #4 !dbg !154 {
  call void @llvm.dbg.value(metadata double %0, metadata !158, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata double %0, metadata !159, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i32 0, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i32 0, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata double %0, metadata !159, metadata !DIExpression()), !dbg !162
  %2 = tail call double @sin(double noundef %0) #8, !dbg !164
  %3 = fmul double %2, -1.000000e-01, !dbg !167
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %0), !dbg !167
  call void @llvm.dbg.value(metadata double %4, metadata !159, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i32 1, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i32 1, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata double %4, metadata !159, metadata !DIExpression()), !dbg !162
  %5 = tail call double @sin(double noundef %4) #8, !dbg !164
  %6 = fmul double %5, -1.000000e-01, !dbg !167
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %0, double %4), !dbg !167
  call void @llvm.dbg.value(metadata double %7, metadata !159, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i32 2, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i32 2, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata double %7, metadata !159, metadata !DIExpression()), !dbg !162
  %8 = tail call double @sin(double noundef %7) #8, !dbg !164
  %9 = fmul double %8, -1.000000e-01, !dbg !167
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %0, double %7), !dbg !167
  call void @llvm.dbg.value(metadata double %10, metadata !159, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i32 3, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i32 3, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata double %10, metadata !159, metadata !DIExpression()), !dbg !162
  %11 = tail call double @sin(double noundef %10) #8, !dbg !164
  %12 = fmul double %11, -1.000000e-01, !dbg !167
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %0, double %10), !dbg !167
  call void @llvm.dbg.value(metadata double %13, metadata !159, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i32 4, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i32 4, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata double %13, metadata !159, metadata !DIExpression()), !dbg !162
  %14 = tail call double @sin(double noundef %13) #8, !dbg !164
  %15 = fmul double %14, -1.000000e-01, !dbg !167
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %0, double %13), !dbg !167
  call void @llvm.dbg.value(metadata double %16, metadata !159, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i32 5, metadata !160, metadata !DIExpression()), !dbg !163
  ret double %16, !dbg !168
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind uwtable
define dso_local double @triple_nested_tensor(double* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #6 !dbg !169 {
  call void @llvm.dbg.value(metadata double* %0, metadata !173, metadata !DIExpression()), !dbg !189
  call void @llvm.dbg.value(metadata i32 %1, metadata !174, metadata !DIExpression()), !dbg !189
  call void @llvm.dbg.value(metadata i32 %2, metadata !175, metadata !DIExpression()), !dbg !189
  call void @llvm.dbg.value(metadata i32 %3, metadata !176, metadata !DIExpression()), !dbg !189
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !177, metadata !DIExpression()), !dbg !189
  call void @llvm.dbg.value(metadata i32 0, metadata !178, metadata !DIExpression()), !dbg !190
  %5 = icmp sgt i32 %1, 0, !dbg !191
  %6 = icmp sgt i32 %2, 0
  %7 = and i1 %5, %6, !dbg !192
  br i1 %7, label %8, label %46, !dbg !192

8:                                                ; preds = %4
  %9 = sext i32 %3 to i64, !dbg !192
  %10 = zext i32 %1 to i64, !dbg !191
  %11 = zext i32 %2 to i64
  %12 = zext i32 %3 to i64
  br label %13, !dbg !192

13:                                               ; preds = %8, %42
  %14 = phi i64 [ 0, %8 ], [ %44, %42 ]
  %15 = phi double [ 0.000000e+00, %8 ], [ %43, %42 ]
  call void @llvm.dbg.value(metadata i64 %14, metadata !178, metadata !DIExpression()), !dbg !190
  call void @llvm.dbg.value(metadata double %15, metadata !177, metadata !DIExpression()), !dbg !189
  call void @llvm.dbg.value(metadata i32 0, metadata !183, metadata !DIExpression()), !dbg !193
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !180, metadata !DIExpression()), !dbg !194
  %16 = getelementptr inbounds double, double* %0, i64 %14
  br label %30, !dbg !195

17:                                               ; preds = %22, %34, %30
  %18 = phi double [ %32, %30 ], [ %39, %34 ], [ %27, %22 ], !dbg !194
  %19 = tail call double @sin(double noundef %18) #8, !dbg !196
  call void @llvm.dbg.value(metadata double %19, metadata !180, metadata !DIExpression()), !dbg !194
  %20 = add nuw nsw i64 %31, 1, !dbg !197
  call void @llvm.dbg.value(metadata i64 %20, metadata !183, metadata !DIExpression()), !dbg !193
  %21 = icmp eq i64 %20, %11, !dbg !198
  br i1 %21, label %42, label %30, !dbg !195, !llvm.loop !199

22:                                               ; preds = %34, %22
  %23 = phi i64 [ %28, %22 ], [ %40, %34 ]
  %24 = phi double [ %27, %22 ], [ %39, %34 ]
  %25 = getelementptr inbounds double, double* %0, i64 %23
  %26 = load double, double* %25, align 8, !dbg !201, !tbaa !53
  call void @llvm.dbg.value(metadata i64 %23, metadata !185, metadata !DIExpression()), !dbg !204
  call void @llvm.dbg.value(metadata double %24, metadata !180, metadata !DIExpression()), !dbg !194
  %27 = tail call double @llvm.fmuladd.f64(double %38, double %26, double %24), !dbg !205
  call void @llvm.dbg.value(metadata double %27, metadata !180, metadata !DIExpression()), !dbg !194
  %28 = add nuw nsw i64 %23, 1, !dbg !206
  call void @llvm.dbg.value(metadata i64 %28, metadata !185, metadata !DIExpression()), !dbg !204
  %29 = icmp eq i64 %28, %12, !dbg !207
  br i1 %29, label %17, label %22, !dbg !208, !llvm.loop !209

30:                                               ; preds = %13, %17
  %31 = phi i64 [ 0, %13 ], [ %20, %17 ]
  %32 = phi double [ 0.000000e+00, %13 ], [ %19, %17 ]
  call void @llvm.dbg.value(metadata i64 %31, metadata !183, metadata !DIExpression()), !dbg !193
  call void @llvm.dbg.value(metadata i64 %31, metadata !185, metadata !DIExpression()), !dbg !204
  call void @llvm.dbg.value(metadata double %32, metadata !180, metadata !DIExpression()), !dbg !194
  %33 = icmp slt i64 %31, %9, !dbg !207
  br i1 %33, label %34, label %17, !dbg !208

34:                                               ; preds = %30
  %35 = load double, double* %16, align 8, !tbaa !53
  %36 = getelementptr inbounds double, double* %0, i64 %31
  %37 = load double, double* %36, align 8, !tbaa !53
  %38 = fmul double %35, %37
  call void @llvm.dbg.value(metadata i64 %31, metadata !185, metadata !DIExpression()), !dbg !204
  call void @llvm.dbg.value(metadata double %32, metadata !180, metadata !DIExpression()), !dbg !194
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %37, double %32), !dbg !205
  call void @llvm.dbg.value(metadata double %39, metadata !180, metadata !DIExpression()), !dbg !194
  %40 = add nuw nsw i64 %31, 1, !dbg !206
  call void @llvm.dbg.value(metadata i64 %40, metadata !185, metadata !DIExpression()), !dbg !204
  %41 = icmp eq i64 %40, %12, !dbg !207
  br i1 %41, label %17, label %22, !dbg !208, !llvm.loop !209

42:                                               ; preds = %17
  %43 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %15), !dbg !211
  call void @llvm.dbg.value(metadata double %43, metadata !177, metadata !DIExpression()), !dbg !189
  %44 = add nuw nsw i64 %14, 1, !dbg !212
  call void @llvm.dbg.value(metadata i64 %44, metadata !178, metadata !DIExpression()), !dbg !190
  %45 = icmp eq i64 %44, %10, !dbg !191
  br i1 %45, label %46, label %13, !dbg !192, !llvm.loop !213

46:                                               ; preds = %42, %4
  %47 = phi double [ 0.000000e+00, %4 ], [ %43, %42 ], !dbg !189
  ret double %47, !dbg !215
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { nofree norecurse nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "power_by_loop", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15, !16, !17, !18}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !12)
!16 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 4, type: !13)
!17 = !DILocalVariable(name: "r", scope: !9, file: !1, line: 5, type: !12)
!18 = !DILocalVariable(name: "i", scope: !19, file: !1, line: 6, type: !13)
!19 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!20 = !DILocation(line: 0, scope: !9)
!21 = !DILocation(line: 0, scope: !19)
!22 = !DILocation(line: 6, column: 21, scope: !23)
!23 = distinct !DILexicalBlock(scope: !19, file: !1, line: 6, column: 3)
!24 = !DILocation(line: 6, column: 3, scope: !19)
!25 = !DILocation(line: 7, column: 7, scope: !26)
!26 = distinct !DILexicalBlock(scope: !23, file: !1, line: 6, column: 31)
!27 = distinct !{!27, !28}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !DILocation(line: 9, column: 3, scope: !9)
!30 = distinct !{!30, !24, !31, !32}
!31 = !DILocation(line: 8, column: 3, scope: !19)
!32 = !{!"llvm.loop.mustprogress"}
!33 = distinct !DISubprogram(name: "triangular_sum_with_early_exit", scope: !1, file: !1, line: 13, type: !34, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38)
!34 = !DISubroutineType(types: !35)
!35 = !{!12, !36, !13}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!38 = !{!39, !40, !41, !42, !44, !48}
!39 = !DILocalVariable(name: "x", arg: 1, scope: !33, file: !1, line: 13, type: !36)
!40 = !DILocalVariable(name: "n", arg: 2, scope: !33, file: !1, line: 13, type: !13)
!41 = !DILocalVariable(name: "s", scope: !33, file: !1, line: 14, type: !12)
!42 = !DILocalVariable(name: "i", scope: !43, file: !1, line: 15, type: !13)
!43 = distinct !DILexicalBlock(scope: !33, file: !1, line: 15, column: 3)
!44 = !DILocalVariable(name: "j", scope: !45, file: !1, line: 16, type: !13)
!45 = distinct !DILexicalBlock(scope: !46, file: !1, line: 16, column: 5)
!46 = distinct !DILexicalBlock(scope: !47, file: !1, line: 15, column: 31)
!47 = distinct !DILexicalBlock(scope: !43, file: !1, line: 15, column: 3)
!48 = !DILabel(scope: !33, name: "out", file: !1, line: 23)
!49 = !DILocation(line: 0, scope: !33)
!50 = !DILocation(line: 0, scope: !43)
!51 = !DILocation(line: 15, column: 21, scope: !47)
!52 = !DILocation(line: 15, column: 3, scope: !43)
!53 = !{!54, !54, i64 0}
!54 = !{!"double", !55, i64 0}
!55 = !{!"omnipotent char", !56, i64 0}
!56 = !{!"Simple C/C++ TBAA"}
!57 = !DILocation(line: 0, scope: !45)
!58 = !DILocation(line: 16, column: 5, scope: !45)
!59 = !DILocation(line: 16, column: 30, scope: !60)
!60 = distinct !DILexicalBlock(scope: !45, file: !1, line: 16, column: 5)
!61 = !DILocation(line: 16, column: 23, scope: !60)
!62 = distinct !{!62, !58, !63, !32}
!63 = !DILocation(line: 21, column: 5, scope: !45)
!64 = !DILocation(line: 17, column: 19, scope: !65)
!65 = distinct !DILexicalBlock(scope: !60, file: !1, line: 16, column: 34)
!66 = !DILocation(line: 17, column: 9, scope: !65)
!67 = !DILocation(line: 18, column: 13, scope: !68)
!68 = distinct !DILexicalBlock(scope: !65, file: !1, line: 18, column: 11)
!69 = !DILocation(line: 18, column: 11, scope: !65)
!70 = !DILocation(line: 15, column: 27, scope: !47)
!71 = distinct !{!71, !52, !72, !32}
!72 = !DILocation(line: 22, column: 3, scope: !43)
!73 = !DILocation(line: 25, column: 1, scope: !33)
!74 = distinct !DISubprogram(name: "quadratic_form", scope: !1, file: !1, line: 27, type: !75, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!12, !36, !36, !13}
!77 = !{!78, !79, !80, !81, !82, !84}
!78 = !DILocalVariable(name: "a", arg: 1, scope: !74, file: !1, line: 27, type: !36)
!79 = !DILocalVariable(name: "x", arg: 2, scope: !74, file: !1, line: 27, type: !36)
!80 = !DILocalVariable(name: "n", arg: 3, scope: !74, file: !1, line: 27, type: !13)
!81 = !DILocalVariable(name: "s", scope: !74, file: !1, line: 28, type: !12)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 29, type: !13)
!83 = distinct !DILexicalBlock(scope: !74, file: !1, line: 29, column: 3)
!84 = !DILocalVariable(name: "j", scope: !85, file: !1, line: 30, type: !13)
!85 = distinct !DILexicalBlock(scope: !86, file: !1, line: 30, column: 5)
!86 = distinct !DILexicalBlock(scope: !87, file: !1, line: 29, column: 31)
!87 = distinct !DILexicalBlock(scope: !83, file: !1, line: 29, column: 3)
!88 = !DILocation(line: 0, scope: !74)
!89 = !DILocation(line: 0, scope: !83)
!90 = !DILocation(line: 29, column: 21, scope: !87)
!91 = !DILocation(line: 29, column: 3, scope: !83)
!92 = !DILocation(line: 0, scope: !85)
!93 = !DILocation(line: 30, column: 5, scope: !85)
!94 = !DILocation(line: 31, column: 27, scope: !95)
!95 = distinct !DILexicalBlock(scope: !96, file: !1, line: 30, column: 33)
!96 = distinct !DILexicalBlock(scope: !85, file: !1, line: 30, column: 5)
!97 = !DILocation(line: 31, column: 19, scope: !95)
!98 = !DILocation(line: 31, column: 17, scope: !95)
!99 = !DILocation(line: 31, column: 34, scope: !95)
!100 = !DILocation(line: 31, column: 9, scope: !95)
!101 = !DILocation(line: 30, column: 29, scope: !96)
!102 = distinct !{!102, !93, !103, !32}
!103 = !DILocation(line: 32, column: 5, scope: !85)
!104 = !DILocation(line: 29, column: 27, scope: !87)
!105 = distinct !{!105, !91, !106, !32}
!106 = !DILocation(line: 33, column: 3, scope: !83)
!107 = !DILocation(line: 28, column: 10, scope: !74)
!108 = !DILocation(line: 34, column: 3, scope: !74)
!109 = distinct !DISubprogram(name: "horner_descending", scope: !1, file: !1, line: 37, type: !110, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{!12, !36, !13, !12}
!112 = !{!113, !114, !115, !116, !117}
!113 = !DILocalVariable(name: "c", arg: 1, scope: !109, file: !1, line: 37, type: !36)
!114 = !DILocalVariable(name: "n", arg: 2, scope: !109, file: !1, line: 37, type: !13)
!115 = !DILocalVariable(name: "x", arg: 3, scope: !109, file: !1, line: 37, type: !12)
!116 = !DILocalVariable(name: "r", scope: !109, file: !1, line: 38, type: !12)
!117 = !DILocalVariable(name: "i", scope: !118, file: !1, line: 39, type: !13)
!118 = distinct !DILexicalBlock(scope: !109, file: !1, line: 39, column: 3)
!119 = !DILocation(line: 0, scope: !109)
!120 = !DILocation(line: 0, scope: !118)
!121 = !DILocation(line: 39, column: 25, scope: !122)
!122 = distinct !DILexicalBlock(scope: !118, file: !1, line: 39, column: 3)
!123 = !DILocation(line: 39, column: 3, scope: !118)
!124 = !DILocation(line: 40, column: 17, scope: !125)
!125 = distinct !DILexicalBlock(scope: !122, file: !1, line: 39, column: 36)
!126 = !DILocation(line: 40, column: 15, scope: !125)
!127 = distinct !{!127, !28}
!128 = !DILocation(line: 42, column: 3, scope: !109)
!129 = distinct !{!129, !123, !130, !32}
!130 = !DILocation(line: 41, column: 3, scope: !118)
!131 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !132, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !134)
!132 = !DISubroutineType(types: !133)
!133 = !{!12, !36, !13, !13}
!134 = !{!135, !136, !137, !138, !139}
!135 = !DILocalVariable(name: "x", arg: 1, scope: !131, file: !1, line: 45, type: !36)
!136 = !DILocalVariable(name: "n", arg: 2, scope: !131, file: !1, line: 45, type: !13)
!137 = !DILocalVariable(name: "step", arg: 3, scope: !131, file: !1, line: 45, type: !13)
!138 = !DILocalVariable(name: "p", scope: !131, file: !1, line: 46, type: !12)
!139 = !DILocalVariable(name: "i", scope: !140, file: !1, line: 47, type: !13)
!140 = distinct !DILexicalBlock(scope: !131, file: !1, line: 47, column: 3)
!141 = !DILocation(line: 0, scope: !131)
!142 = !DILocation(line: 0, scope: !140)
!143 = !DILocation(line: 47, column: 21, scope: !144)
!144 = distinct !DILexicalBlock(scope: !140, file: !1, line: 47, column: 3)
!145 = !DILocation(line: 47, column: 3, scope: !140)
!146 = !DILocation(line: 50, column: 3, scope: !131)
!147 = !DILocation(line: 48, column: 16, scope: !148)
!148 = distinct !DILexicalBlock(scope: !144, file: !1, line: 47, column: 37)
!149 = !DILocation(line: 48, column: 14, scope: !148)
!150 = !DILocation(line: 48, column: 7, scope: !148)
!151 = !DILocation(line: 47, column: 28, scope: !144)
!152 = distinct !{!152, !145, !153, !32}
!153 = !DILocation(line: 49, column: 3, scope: !140)
!154 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !155, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !157)
!155 = !DISubroutineType(types: !156)
!156 = !{!12, !12}
!157 = !{!158, !159, !160}
!158 = !DILocalVariable(name: "x", arg: 1, scope: !154, file: !1, line: 53, type: !12)
!159 = !DILocalVariable(name: "y", scope: !154, file: !1, line: 54, type: !12)
!160 = !DILocalVariable(name: "i", scope: !161, file: !1, line: 55, type: !13)
!161 = distinct !DILexicalBlock(scope: !154, file: !1, line: 55, column: 3)
!162 = !DILocation(line: 0, scope: !154)
!163 = !DILocation(line: 0, scope: !161)
!164 = !DILocation(line: 56, column: 19, scope: !165)
!165 = distinct !DILexicalBlock(scope: !166, file: !1, line: 55, column: 31)
!166 = distinct !DILexicalBlock(scope: !161, file: !1, line: 55, column: 3)
!167 = !DILocation(line: 56, column: 11, scope: !165)
!168 = !DILocation(line: 58, column: 3, scope: !154)
!169 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !170, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !172)
!170 = !DISubroutineType(types: !171)
!171 = !{!12, !36, !13, !13, !13}
!172 = !{!173, !174, !175, !176, !177, !178, !180, !183, !185}
!173 = !DILocalVariable(name: "x", arg: 1, scope: !169, file: !1, line: 61, type: !36)
!174 = !DILocalVariable(name: "n", arg: 2, scope: !169, file: !1, line: 61, type: !13)
!175 = !DILocalVariable(name: "m", arg: 3, scope: !169, file: !1, line: 61, type: !13)
!176 = !DILocalVariable(name: "k", arg: 4, scope: !169, file: !1, line: 61, type: !13)
!177 = !DILocalVariable(name: "s", scope: !169, file: !1, line: 62, type: !12)
!178 = !DILocalVariable(name: "i", scope: !179, file: !1, line: 63, type: !13)
!179 = distinct !DILexicalBlock(scope: !169, file: !1, line: 63, column: 3)
!180 = !DILocalVariable(name: "row", scope: !181, file: !1, line: 64, type: !12)
!181 = distinct !DILexicalBlock(scope: !182, file: !1, line: 63, column: 31)
!182 = distinct !DILexicalBlock(scope: !179, file: !1, line: 63, column: 3)
!183 = !DILocalVariable(name: "j", scope: !184, file: !1, line: 65, type: !13)
!184 = distinct !DILexicalBlock(scope: !181, file: !1, line: 65, column: 5)
!185 = !DILocalVariable(name: "l", scope: !186, file: !1, line: 66, type: !13)
!186 = distinct !DILexicalBlock(scope: !187, file: !1, line: 66, column: 7)
!187 = distinct !DILexicalBlock(scope: !188, file: !1, line: 65, column: 33)
!188 = distinct !DILexicalBlock(scope: !184, file: !1, line: 65, column: 5)
!189 = !DILocation(line: 0, scope: !169)
!190 = !DILocation(line: 0, scope: !179)
!191 = !DILocation(line: 63, column: 21, scope: !182)
!192 = !DILocation(line: 63, column: 3, scope: !179)
!193 = !DILocation(line: 0, scope: !184)
!194 = !DILocation(line: 0, scope: !181)
!195 = !DILocation(line: 65, column: 5, scope: !184)
!196 = !DILocation(line: 69, column: 13, scope: !187)
!197 = !DILocation(line: 65, column: 29, scope: !188)
!198 = !DILocation(line: 65, column: 23, scope: !188)
!199 = distinct !{!199, !195, !200, !32}
!200 = !DILocation(line: 70, column: 5, scope: !184)
!201 = !DILocation(line: 67, column: 30, scope: !202)
!202 = distinct !DILexicalBlock(scope: !203, file: !1, line: 66, column: 35)
!203 = distinct !DILexicalBlock(scope: !186, file: !1, line: 66, column: 7)
!204 = !DILocation(line: 0, scope: !186)
!205 = !DILocation(line: 67, column: 13, scope: !202)
!206 = !DILocation(line: 66, column: 31, scope: !203)
!207 = !DILocation(line: 66, column: 25, scope: !203)
!208 = !DILocation(line: 66, column: 7, scope: !186)
!209 = distinct !{!209, !208, !210, !32}
!210 = !DILocation(line: 68, column: 7, scope: !186)
!211 = !DILocation(line: 71, column: 7, scope: !181)
!212 = !DILocation(line: 63, column: 27, scope: !182)
!213 = distinct !{!213, !192, !214, !32}
!214 = !DILocation(line: 72, column: 3, scope: !179)
!215 = !DILocation(line: 73, column: 3, scope: !169)
