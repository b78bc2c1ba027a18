; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-19/O3-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(double %0, !16, !DIExpression(), !21)
    #dbg_value(i32 %1, !17, !DIExpression(), !21)
    #dbg_value(double 1.000000e+00, !18, !DIExpression(), !21)
    #dbg_value(i32 0, !19, !DIExpression(), !22)
  %3 = icmp sgt i32 %1, 0, !dbg !23
  br i1 %3, label %4, label %19, !dbg !25

4:                                                ; preds = %2
  %5 = and i32 %1, 7, !dbg !25
  %6 = icmp ult i32 %1, 8, !dbg !25
  br i1 %6, label %9, label %7, !dbg !25

7:                                                ; preds = %4
  %8 = and i32 %1, 2147483640, !dbg !25
  br label %21, !dbg !25

9:                                                ; preds = %21, %4
  %10 = phi double [ poison, %4 ], [ %31, %21 ]
  %11 = phi double [ 1.000000e+00, %4 ], [ %31, %21 ]
  %12 = icmp eq i32 %5, 0, !dbg !25
  br i1 %12, label %19, label %13, !dbg !25

13:                                               ; preds = %9, %13
  %14 = phi double [ %16, %13 ], [ %11, %9 ]
  %15 = phi i32 [ %17, %13 ], [ 0, %9 ]
    #dbg_value(i32 poison, !19, !DIExpression(), !22)
    #dbg_value(double %14, !18, !DIExpression(), !21)
  %16 = fmul double %14, %0, !dbg !26
    #dbg_value(double %16, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !22)
  %17 = add i32 %15, 1, !dbg !25
  %18 = icmp eq i32 %17, %5, !dbg !25
  br i1 %18, label %19, label %13, !dbg !25, !llvm.loop !28

19:                                               ; preds = %9, %13, %2
  %20 = phi double [ 1.000000e+00, %2 ], [ %10, %9 ], [ %16, %13 ], !dbg !21
  ret double %20, !dbg !30

21:                                               ; preds = %21, %7
  %22 = phi double [ 1.000000e+00, %7 ], [ %31, %21 ]
  %23 = phi i32 [ 0, %7 ], [ %32, %21 ]
    #dbg_value(i32 poison, !19, !DIExpression(), !22)
    #dbg_value(double %22, !18, !DIExpression(), !21)
  %24 = fmul double %22, %0, !dbg !26
    #dbg_value(double %24, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !22)
  %25 = fmul double %24, %0, !dbg !26
    #dbg_value(double %25, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !22)
  %26 = fmul double %25, %0, !dbg !26
    #dbg_value(double %26, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !22)
  %27 = fmul double %26, %0, !dbg !26
    #dbg_value(double %27, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !22)
  %28 = fmul double %27, %0, !dbg !26
    #dbg_value(double %28, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value), !22)
  %29 = fmul double %28, %0, !dbg !26
    #dbg_value(double %29, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value), !22)
  %30 = fmul double %29, %0, !dbg !26
    #dbg_value(double %30, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value), !22)
  %31 = fmul double %30, %0, !dbg !26
    #dbg_value(double %31, !18, !DIExpression(), !21)
    #dbg_value(i32 poison, !19, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !22)
  %32 = add i32 %23, 8, !dbg !25
  %33 = icmp eq i32 %32, %8, !dbg !25
  br i1 %33, label %9, label %21, !dbg !25, !llvm.loop !31
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !34 {
    #dbg_value(ptr %0, !40, !DIExpression(), !50)
    #dbg_value(i32 %1, !41, !DIExpression(), !50)
    #dbg_value(double 0.000000e+00, !42, !DIExpression(), !50)
    #dbg_value(i32 0, !43, !DIExpression(), !51)
  %3 = icmp sgt i32 %1, 0, !dbg !52
  br i1 %3, label %4, label %26, !dbg !53

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !52
  br label %6, !dbg !53

6:                                                ; preds = %4, %22
  %7 = phi i64 [ 0, %4 ], [ %23, %22 ]
  %8 = phi i64 [ 1, %4 ], [ %24, %22 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %20, %22 ]
    #dbg_value(i64 %7, !43, !DIExpression(), !51)
    #dbg_value(double %9, !42, !DIExpression(), !50)
  %10 = getelementptr inbounds double, ptr %0, i64 %7
  %11 = load double, ptr %10, align 8, !tbaa !54
    #dbg_value(i32 0, !45, !DIExpression(), !58)
    #dbg_value(double %9, !42, !DIExpression(), !50)
  br label %15, !dbg !59

12:                                               ; preds = %15
  %13 = add nuw nsw i64 %16, 1, !dbg !60
    #dbg_value(i64 %13, !45, !DIExpression(), !58)
    #dbg_value(i32 poison, !45, !DIExpression(), !58)
    #dbg_value(double poison, !42, !DIExpression(), !50)
  %14 = icmp eq i64 %13, %8, !dbg !62
  br i1 %14, label %22, label %15, !dbg !59, !llvm.loop !63

15:                                               ; preds = %6, %12
  %16 = phi i64 [ 0, %6 ], [ %13, %12 ]
  %17 = phi double [ %9, %6 ], [ %20, %12 ]
    #dbg_value(i64 %16, !45, !DIExpression(), !58)
    #dbg_value(double %17, !42, !DIExpression(), !50)
  %18 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !65
  %19 = load double, ptr %18, align 8, !dbg !65, !tbaa !54
  %20 = tail call double @llvm.fmuladd.f64(double %11, double %19, double %17), !dbg !67
    #dbg_value(double %20, !42, !DIExpression(), !50)
  %21 = fcmp ogt double %20, 9.500000e+00, !dbg !68
    #dbg_value(i64 %16, !45, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !58)
  br i1 %21, label %26, label %12, !dbg !70

22:                                               ; preds = %12
    #dbg_value(double %20, !42, !DIExpression(), !50)
  %23 = add nuw nsw i64 %7, 1, !dbg !71
    #dbg_value(i64 %23, !43, !DIExpression(), !51)
  %24 = add nuw nsw i64 %8, 1, !dbg !53
  %25 = icmp eq i64 %23, %5, !dbg !52
  br i1 %25, label %26, label %6, !dbg !53, !llvm.loop !72

26:                                               ; preds = %22, %15, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %20, %15 ], [ %20, %22 ], !dbg !50
    #dbg_value(double %27, !42, !DIExpression(), !50)
  ret double %27, !dbg !74
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 !dbg !75 {
    #dbg_value(ptr %0, !79, !DIExpression(), !89)
    #dbg_value(ptr %1, !80, !DIExpression(), !89)
    #dbg_value(i32 %2, !81, !DIExpression(), !89)
    #dbg_value(double 0.000000e+00, !82, !DIExpression(), !89)
    #dbg_value(i32 0, !83, !DIExpression(), !90)
  %4 = icmp sgt i32 %2, 0, !dbg !91
  br i1 %4, label %5, label %73, !dbg !92

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !92
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %2, 4
  %9 = and i64 %6, 2147483644
  %10 = icmp eq i64 %7, 0
  br label %11, !dbg !92

11:                                               ; preds = %5, %69
  %12 = phi i64 [ 0, %5 ], [ %71, %69 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %70, %69 ]
    #dbg_value(i64 %12, !83, !DIExpression(), !90)
    #dbg_value(double %13, !82, !DIExpression(), !89)
    #dbg_value(i32 0, !85, !DIExpression(), !93)
    #dbg_value(double %13, !82, !DIExpression(), !89)
  %14 = getelementptr inbounds double, ptr %1, i64 %12
  %15 = load double, ptr %14, align 8, !tbaa !54
  %16 = mul nuw nsw i64 %12, %6
  %17 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !94
  br i1 %8, label %52, label %18, !dbg !94

18:                                               ; preds = %11, %18
  %19 = phi i64 [ %49, %18 ], [ 0, %11 ]
  %20 = phi double [ %48, %18 ], [ %13, %11 ]
  %21 = phi i64 [ %50, %18 ], [ 0, %11 ]
    #dbg_value(i64 %19, !85, !DIExpression(), !93)
    #dbg_value(double %20, !82, !DIExpression(), !89)
  %22 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !95
  %23 = load double, ptr %22, align 8, !dbg !95, !tbaa !54
  %24 = fmul double %15, %23, !dbg !98
  %25 = getelementptr inbounds double, ptr %1, i64 %19, !dbg !99
  %26 = load double, ptr %25, align 8, !dbg !99, !tbaa !54
  %27 = tail call double @llvm.fmuladd.f64(double %24, double %26, double %20), !dbg !100
    #dbg_value(double %27, !82, !DIExpression(), !89)
  %28 = or disjoint i64 %19, 1, !dbg !101
    #dbg_value(i64 %28, !85, !DIExpression(), !93)
  %29 = getelementptr inbounds double, ptr %17, i64 %28, !dbg !95
  %30 = load double, ptr %29, align 8, !dbg !95, !tbaa !54
  %31 = fmul double %15, %30, !dbg !98
  %32 = getelementptr inbounds double, ptr %1, i64 %28, !dbg !99
  %33 = load double, ptr %32, align 8, !dbg !99, !tbaa !54
  %34 = tail call double @llvm.fmuladd.f64(double %31, double %33, double %27), !dbg !100
    #dbg_value(double %34, !82, !DIExpression(), !89)
  %35 = or disjoint i64 %19, 2, !dbg !101
    #dbg_value(i64 %35, !85, !DIExpression(), !93)
  %36 = getelementptr inbounds double, ptr %17, i64 %35, !dbg !95
  %37 = load double, ptr %36, align 8, !dbg !95, !tbaa !54
  %38 = fmul double %15, %37, !dbg !98
  %39 = getelementptr inbounds double, ptr %1, i64 %35, !dbg !99
  %40 = load double, ptr %39, align 8, !dbg !99, !tbaa !54
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %40, double %34), !dbg !100
    #dbg_value(double %41, !82, !DIExpression(), !89)
  %42 = or disjoint i64 %19, 3, !dbg !101
    #dbg_value(i64 %42, !85, !DIExpression(), !93)
  %43 = getelementptr inbounds double, ptr %17, i64 %42, !dbg !95
  %44 = load double, ptr %43, align 8, !dbg !95, !tbaa !54
  %45 = fmul double %15, %44, !dbg !98
  %46 = getelementptr inbounds double, ptr %1, i64 %42, !dbg !99
  %47 = load double, ptr %46, align 8, !dbg !99, !tbaa !54
  %48 = tail call double @llvm.fmuladd.f64(double %45, double %47, double %41), !dbg !100
    #dbg_value(double %48, !82, !DIExpression(), !89)
  %49 = add nuw nsw i64 %19, 4, !dbg !101
    #dbg_value(i64 %49, !85, !DIExpression(), !93)
  %50 = add i64 %21, 4, !dbg !94
  %51 = icmp eq i64 %50, %9, !dbg !94
  br i1 %51, label %52, label %18, !dbg !94, !llvm.loop !102

52:                                               ; preds = %18, %11
  %53 = phi double [ poison, %11 ], [ %48, %18 ]
  %54 = phi i64 [ 0, %11 ], [ %49, %18 ]
  %55 = phi double [ %13, %11 ], [ %48, %18 ]
  br i1 %10, label %69, label %56, !dbg !94

56:                                               ; preds = %52, %56
  %57 = phi i64 [ %66, %56 ], [ %54, %52 ]
  %58 = phi double [ %65, %56 ], [ %55, %52 ]
  %59 = phi i64 [ %67, %56 ], [ 0, %52 ]
    #dbg_value(i64 %57, !85, !DIExpression(), !93)
    #dbg_value(double %58, !82, !DIExpression(), !89)
  %60 = getelementptr inbounds double, ptr %17, i64 %57, !dbg !95
  %61 = load double, ptr %60, align 8, !dbg !95, !tbaa !54
  %62 = fmul double %15, %61, !dbg !98
  %63 = getelementptr inbounds double, ptr %1, i64 %57, !dbg !99
  %64 = load double, ptr %63, align 8, !dbg !99, !tbaa !54
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %58), !dbg !100
    #dbg_value(double %65, !82, !DIExpression(), !89)
  %66 = add nuw nsw i64 %57, 1, !dbg !101
    #dbg_value(i64 %66, !85, !DIExpression(), !93)
  %67 = add i64 %59, 1, !dbg !94
  %68 = icmp eq i64 %67, %7, !dbg !94
  br i1 %68, label %69, label %56, !dbg !94, !llvm.loop !104

69:                                               ; preds = %56, %52
  %70 = phi double [ %53, %52 ], [ %65, %56 ], !dbg !100
  %71 = add nuw nsw i64 %12, 1, !dbg !105
    #dbg_value(i64 %71, !83, !DIExpression(), !90)
    #dbg_value(double poison, !82, !DIExpression(), !89)
  %72 = icmp eq i64 %71, %6, !dbg !91
  br i1 %72, label %73, label %11, !dbg !92, !llvm.loop !106

73:                                               ; preds = %69, %3
  %74 = phi double [ 0.000000e+00, %3 ], [ %70, %69 ], !dbg !108
  ret double %74, !dbg !109
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 !dbg !110 {
    #dbg_value(ptr %0, !114, !DIExpression(), !120)
    #dbg_value(i32 %1, !115, !DIExpression(), !120)
    #dbg_value(double %2, !116, !DIExpression(), !120)
    #dbg_value(double 0.000000e+00, !117, !DIExpression(), !120)
    #dbg_value(i32 %1, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
  %4 = icmp sgt i32 %1, 0, !dbg !122
  br i1 %4, label %5, label %27, !dbg !124

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !124
  %7 = and i64 %6, 3, !dbg !124
  %8 = icmp eq i64 %7, 0, !dbg !124
  br i1 %8, label %19, label %9, !dbg !124

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %13, %9 ], [ %6, %5 ]
  %11 = phi double [ %16, %9 ], [ 0.000000e+00, %5 ]
  %12 = phi i64 [ %17, %9 ], [ 0, %5 ]
    #dbg_value(i64 %10, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
    #dbg_value(double %11, !117, !DIExpression(), !120)
  %13 = add nsw i64 %10, -1, !dbg !125
    #dbg_value(i64 %13, !118, !DIExpression(), !121)
  %14 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !126
  %15 = load double, ptr %14, align 8, !dbg !126, !tbaa !54
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %15), !dbg !128
    #dbg_value(i64 %13, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
    #dbg_value(double %16, !117, !DIExpression(), !120)
  %17 = add i64 %12, 1, !dbg !124
  %18 = icmp eq i64 %17, %7, !dbg !124
  br i1 %18, label %19, label %9, !dbg !124, !llvm.loop !129

19:                                               ; preds = %9, %5
  %20 = phi i64 [ %6, %5 ], [ %13, %9 ]
  %21 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
  %22 = phi double [ poison, %5 ], [ %16, %9 ]
  %23 = icmp ult i32 %1, 4, !dbg !124
  br i1 %23, label %27, label %24, !dbg !124

24:                                               ; preds = %19
  %25 = getelementptr i8, ptr %0, i64 -8, !dbg !124
  %26 = getelementptr i8, ptr %0, i64 -16, !dbg !124
  br label %29, !dbg !124

27:                                               ; preds = %19, %29, %3
  %28 = phi double [ 0.000000e+00, %3 ], [ %22, %19 ], [ %45, %29 ], !dbg !120
  ret double %28, !dbg !130

29:                                               ; preds = %29, %24
  %30 = phi i64 [ %20, %24 ], [ %42, %29 ]
  %31 = phi double [ %21, %24 ], [ %45, %29 ]
    #dbg_value(i64 %30, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
    #dbg_value(double %31, !117, !DIExpression(), !120)
    #dbg_value(i64 %30, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
  %32 = getelementptr double, ptr %25, i64 %30, !dbg !126
  %33 = load double, ptr %32, align 8, !dbg !126, !tbaa !54
  %34 = tail call double @llvm.fmuladd.f64(double %31, double %2, double %33), !dbg !128
    #dbg_value(i64 %30, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
    #dbg_value(double %34, !117, !DIExpression(), !120)
    #dbg_value(i64 %30, !118, !DIExpression(DW_OP_constu, 2, DW_OP_minus, DW_OP_stack_value), !121)
  %35 = getelementptr double, ptr %26, i64 %30, !dbg !126
  %36 = load double, ptr %35, align 8, !dbg !126, !tbaa !54
  %37 = tail call double @llvm.fmuladd.f64(double %34, double %2, double %36), !dbg !128
    #dbg_value(i64 %30, !118, !DIExpression(DW_OP_constu, 2, DW_OP_minus, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
    #dbg_value(double %37, !117, !DIExpression(), !120)
  %38 = add nsw i64 %30, -3, !dbg !125
    #dbg_value(i64 %38, !118, !DIExpression(), !121)
  %39 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !126
  %40 = load double, ptr %39, align 8, !dbg !126, !tbaa !54
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %2, double %40), !dbg !128
    #dbg_value(i64 %38, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
    #dbg_value(double %41, !117, !DIExpression(), !120)
  %42 = add nsw i64 %30, -4, !dbg !125
    #dbg_value(i64 %42, !118, !DIExpression(), !121)
  %43 = getelementptr inbounds double, ptr %0, i64 %42, !dbg !126
  %44 = load double, ptr %43, align 8, !dbg !126, !tbaa !54
  %45 = tail call double @llvm.fmuladd.f64(double %41, double %2, double %44), !dbg !128
    #dbg_value(i64 %42, !118, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !121)
    #dbg_value(double %45, !117, !DIExpression(), !120)
  %46 = icmp ugt i64 %38, 1, !dbg !122
  br i1 %46, label %29, label %27, !dbg !124, !llvm.loop !131
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @strided_product(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 !dbg !133 {
    #dbg_value(ptr %0, !137, !DIExpression(), !143)
    #dbg_value(i32 %1, !138, !DIExpression(), !143)
    #dbg_value(i32 %2, !139, !DIExpression(), !143)
    #dbg_value(double 1.000000e+00, !140, !DIExpression(), !143)
    #dbg_value(i32 0, !141, !DIExpression(), !144)
  %4 = icmp sgt i32 %1, 0, !dbg !145
  br i1 %4, label %5, label %8, !dbg !147

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64, !dbg !147
  %7 = zext nneg i32 %1 to i64, !dbg !147
  br label %10, !dbg !147

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ], !dbg !143
  ret double %9, !dbg !148

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
    #dbg_value(i64 %11, !141, !DIExpression(), !144)
    #dbg_value(double %12, !140, !DIExpression(), !143)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !149
  %14 = load double, ptr %13, align 8, !dbg !149, !tbaa !54
  %15 = fadd double %14, 1.000000e+00, !dbg !151
  %16 = fmul double %12, %15, !dbg !152
    #dbg_value(double %16, !140, !DIExpression(), !143)
  %17 = add nsw i64 %11, %6, !dbg !153
    #dbg_value(i64 %17, !141, !DIExpression(), !144)
  %18 = icmp slt i64 %17, %7, !dbg !145
  br i1 %18, label %10, label %8, !dbg !147, !llvm.loop !154
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #3 !dbg !156 {
    #dbg_value(double %0, !160, !DIExpression(), !164)
    #dbg_value(double %0, !161, !DIExpression(), !164)
    #dbg_value(i32 0, !162, !DIExpression(), !165)
    #dbg_value(i32 0, !162, !DIExpression(), !165)
    #dbg_value(double %0, !161, !DIExpression(), !164)
  %2 = tail call double @sin(double noundef %0) #6, !dbg !166
  %3 = fmul double %2, -1.000000e-01, !dbg !169
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %0), !dbg !169
    #dbg_value(double %4, !161, !DIExpression(), !164)
    #dbg_value(i32 1, !162, !DIExpression(), !165)
  %5 = tail call double @sin(double noundef %4) #6, !dbg !166
  %6 = fmul double %5, -1.000000e-01, !dbg !169
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %0, double %4), !dbg !169
    #dbg_value(double %7, !161, !DIExpression(), !164)
    #dbg_value(i32 2, !162, !DIExpression(), !165)
  %8 = tail call double @sin(double noundef %7) #6, !dbg !166
  %9 = fmul double %8, -1.000000e-01, !dbg !169
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %0, double %7), !dbg !169
    #dbg_value(double %10, !161, !DIExpression(), !164)
    #dbg_value(i32 3, !162, !DIExpression(), !165)
  %11 = tail call double @sin(double noundef %10) #6, !dbg !166
  %12 = fmul double %11, -1.000000e-01, !dbg !169
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %0, double %10), !dbg !169
    #dbg_value(double %13, !161, !DIExpression(), !164)
    #dbg_value(i32 4, !162, !DIExpression(), !165)
  %14 = tail call double @sin(double noundef %13) #6, !dbg !166
  %15 = fmul double %14, -1.000000e-01, !dbg !169
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %0, double %13), !dbg !169
    #dbg_value(double %16, !161, !DIExpression(), !164)
    #dbg_value(i32 5, !162, !DIExpression(), !165)
  ret double %16, !dbg !170
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !171 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @triple_nested_tensor(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !173 {
    #dbg_value(ptr %0, !177, !DIExpression(), !193)
    #dbg_value(i32 %1, !178, !DIExpression(), !193)
    #dbg_value(i32 %2, !179, !DIExpression(), !193)
    #dbg_value(i32 %3, !180, !DIExpression(), !193)
    #dbg_value(double 0.000000e+00, !181, !DIExpression(), !193)
    #dbg_value(i32 0, !182, !DIExpression(), !194)
  %5 = icmp sgt i32 %1, 0, !dbg !195
  %6 = icmp sgt i32 %2, 0
  %7 = and i1 %5, %6, !dbg !196
  br i1 %7, label %8, label %43, !dbg !196

8:                                                ; preds = %4
  %9 = sext i32 %3 to i64, !dbg !196
  %10 = zext nneg i32 %1 to i64, !dbg !195
  %11 = zext nneg i32 %2 to i64
  %12 = zext i32 %3 to i64
  br label %13, !dbg !196

13:                                               ; preds = %8, %39
  %14 = phi i64 [ 0, %8 ], [ %41, %39 ]
  %15 = phi double [ 0.000000e+00, %8 ], [ %40, %39 ]
    #dbg_value(i64 %14, !182, !DIExpression(), !194)
    #dbg_value(double %15, !181, !DIExpression(), !193)
    #dbg_value(i32 0, !187, !DIExpression(), !197)
    #dbg_value(double 0.000000e+00, !184, !DIExpression(), !198)
  %16 = getelementptr inbounds double, ptr %0, i64 %14
  br label %30, !dbg !199

17:                                               ; preds = %22, %30
  %18 = phi double [ %32, %30 ], [ %27, %22 ], !dbg !198
  %19 = tail call double @sin(double noundef %18) #6, !dbg !200
    #dbg_value(double %19, !184, !DIExpression(), !198)
  %20 = add nuw nsw i64 %31, 1, !dbg !201
    #dbg_value(i64 %20, !187, !DIExpression(), !197)
  %21 = icmp eq i64 %20, %11, !dbg !202
  br i1 %21, label %39, label %30, !dbg !199, !llvm.loop !203

22:                                               ; preds = %34, %22
  %23 = phi i64 [ %31, %34 ], [ %28, %22 ]
  %24 = phi double [ %32, %34 ], [ %27, %22 ]
    #dbg_value(i64 %23, !189, !DIExpression(), !205)
    #dbg_value(double %24, !184, !DIExpression(), !198)
  %25 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !206
  %26 = load double, ptr %25, align 8, !dbg !206, !tbaa !54
  %27 = tail call double @llvm.fmuladd.f64(double %38, double %26, double %24), !dbg !209
    #dbg_value(double %27, !184, !DIExpression(), !198)
  %28 = add nuw nsw i64 %23, 1, !dbg !210
    #dbg_value(i64 %28, !189, !DIExpression(), !205)
  %29 = icmp eq i64 %28, %12, !dbg !211
  br i1 %29, label %17, label %22, !dbg !212, !llvm.loop !213

30:                                               ; preds = %13, %17
  %31 = phi i64 [ 0, %13 ], [ %20, %17 ]
  %32 = phi double [ 0.000000e+00, %13 ], [ %19, %17 ]
    #dbg_value(i64 %31, !187, !DIExpression(), !197)
    #dbg_value(i64 %31, !189, !DIExpression(), !205)
    #dbg_value(double %32, !184, !DIExpression(), !198)
  %33 = icmp slt i64 %31, %9, !dbg !211
  br i1 %33, label %34, label %17, !dbg !212

34:                                               ; preds = %30
  %35 = load double, ptr %16, align 8, !tbaa !54
  %36 = getelementptr inbounds double, ptr %0, i64 %31
  %37 = load double, ptr %36, align 8, !tbaa !54
  %38 = fmul double %35, %37
  br label %22, !dbg !212

39:                                               ; preds = %17
  %40 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %15), !dbg !215
    #dbg_value(double %40, !181, !DIExpression(), !193)
  %41 = add nuw nsw i64 %14, 1, !dbg !216
    #dbg_value(i64 %41, !182, !DIExpression(), !194)
  %42 = icmp eq i64 %41, %10, !dbg !195
  br i1 %42, label %43, label %13, !dbg !196, !llvm.loop !217

43:                                               ; preds = %39, %4
  %44 = phi double [ 0.000000e+00, %4 ], [ %40, %39 ], !dbg !193
  ret double %44, !dbg !219
}

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "power_by_loop", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16, !17, !18, !19}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !13)
!17 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !14)
!18 = !DILocalVariable(name: "r", scope: !10, file: !1, line: 5, type: !13)
!19 = !DILocalVariable(name: "i", scope: !20, file: !1, line: 6, type: !14)
!20 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!21 = !DILocation(line: 0, scope: !10)
!22 = !DILocation(line: 0, scope: !20)
!23 = !DILocation(line: 6, column: 21, scope: !24)
!24 = distinct !DILexicalBlock(scope: !20, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 6, column: 3, scope: !20)
!26 = !DILocation(line: 7, column: 7, scope: !27)
!27 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 31)
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.unroll.disable"}
!30 = !DILocation(line: 9, column: 3, scope: !10)
!31 = distinct !{!31, !25, !32, !33}
!32 = !DILocation(line: 8, column: 3, scope: !20)
!33 = !{!"llvm.loop.mustprogress"}
!34 = distinct !DISubprogram(name: "triangular_sum_with_early_exit", scope: !1, file: !1, line: 13, type: !35, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !39)
!35 = !DISubroutineType(types: !36)
!36 = !{!13, !37, !14}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!39 = !{!40, !41, !42, !43, !45, !49}
!40 = !DILocalVariable(name: "x", arg: 1, scope: !34, file: !1, line: 13, type: !37)
!41 = !DILocalVariable(name: "n", arg: 2, scope: !34, file: !1, line: 13, type: !14)
!42 = !DILocalVariable(name: "s", scope: !34, file: !1, line: 14, type: !13)
!43 = !DILocalVariable(name: "i", scope: !44, file: !1, line: 15, type: !14)
!44 = distinct !DILexicalBlock(scope: !34, file: !1, line: 15, column: 3)
!45 = !DILocalVariable(name: "j", scope: !46, file: !1, line: 16, type: !14)
!46 = distinct !DILexicalBlock(scope: !47, file: !1, line: 16, column: 5)
!47 = distinct !DILexicalBlock(scope: !48, file: !1, line: 15, column: 31)
!48 = distinct !DILexicalBlock(scope: !44, file: !1, line: 15, column: 3)
!49 = !DILabel(scope: !34, name: "out", file: !1, line: 23)
!50 = !DILocation(line: 0, scope: !34)
!51 = !DILocation(line: 0, scope: !44)
!52 = !DILocation(line: 15, column: 21, scope: !48)
!53 = !DILocation(line: 15, column: 3, scope: !44)
!54 = !{!55, !55, i64 0}
!55 = !{!"double", !56, i64 0}
!56 = !{!"omnipotent char", !57, i64 0}
!57 = !{!"Simple C/C++ TBAA"}
!58 = !DILocation(line: 0, scope: !46)
!59 = !DILocation(line: 16, column: 5, scope: !46)
!60 = !DILocation(line: 16, column: 30, scope: !61)
!61 = distinct !DILexicalBlock(scope: !46, file: !1, line: 16, column: 5)
!62 = !DILocation(line: 16, column: 23, scope: !61)
!63 = distinct !{!63, !59, !64, !33}
!64 = !DILocation(line: 21, column: 5, scope: !46)
!65 = !DILocation(line: 17, column: 19, scope: !66)
!66 = distinct !DILexicalBlock(scope: !61, file: !1, line: 16, column: 34)
!67 = !DILocation(line: 17, column: 9, scope: !66)
!68 = !DILocation(line: 18, column: 13, scope: !69)
!69 = distinct !DILexicalBlock(scope: !66, file: !1, line: 18, column: 11)
!70 = !DILocation(line: 18, column: 11, scope: !66)
!71 = !DILocation(line: 15, column: 27, scope: !48)
!72 = distinct !{!72, !53, !73, !33}
!73 = !DILocation(line: 22, column: 3, scope: !44)
!74 = !DILocation(line: 25, column: 1, scope: !34)
!75 = distinct !DISubprogram(name: "quadratic_form", scope: !1, file: !1, line: 27, type: !76, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!13, !37, !37, !14}
!78 = !{!79, !80, !81, !82, !83, !85}
!79 = !DILocalVariable(name: "a", arg: 1, scope: !75, file: !1, line: 27, type: !37)
!80 = !DILocalVariable(name: "x", arg: 2, scope: !75, file: !1, line: 27, type: !37)
!81 = !DILocalVariable(name: "n", arg: 3, scope: !75, file: !1, line: 27, type: !14)
!82 = !DILocalVariable(name: "s", scope: !75, file: !1, line: 28, type: !13)
!83 = !DILocalVariable(name: "i", scope: !84, file: !1, line: 29, type: !14)
!84 = distinct !DILexicalBlock(scope: !75, file: !1, line: 29, column: 3)
!85 = !DILocalVariable(name: "j", scope: !86, file: !1, line: 30, type: !14)
!86 = distinct !DILexicalBlock(scope: !87, file: !1, line: 30, column: 5)
!87 = distinct !DILexicalBlock(scope: !88, file: !1, line: 29, column: 31)
!88 = distinct !DILexicalBlock(scope: !84, file: !1, line: 29, column: 3)
!89 = !DILocation(line: 0, scope: !75)
!90 = !DILocation(line: 0, scope: !84)
!91 = !DILocation(line: 29, column: 21, scope: !88)
!92 = !DILocation(line: 29, column: 3, scope: !84)
!93 = !DILocation(line: 0, scope: !86)
!94 = !DILocation(line: 30, column: 5, scope: !86)
!95 = !DILocation(line: 31, column: 19, scope: !96)
!96 = distinct !DILexicalBlock(scope: !97, file: !1, line: 30, column: 33)
!97 = distinct !DILexicalBlock(scope: !86, file: !1, line: 30, column: 5)
!98 = !DILocation(line: 31, column: 17, scope: !96)
!99 = !DILocation(line: 31, column: 34, scope: !96)
!100 = !DILocation(line: 31, column: 9, scope: !96)
!101 = !DILocation(line: 30, column: 29, scope: !97)
!102 = distinct !{!102, !94, !103, !33}
!103 = !DILocation(line: 32, column: 5, scope: !86)
!104 = distinct !{!104, !29}
!105 = !DILocation(line: 29, column: 27, scope: !88)
!106 = distinct !{!106, !92, !107, !33}
!107 = !DILocation(line: 33, column: 3, scope: !84)
!108 = !DILocation(line: 28, column: 10, scope: !75)
!109 = !DILocation(line: 34, column: 3, scope: !75)
!110 = distinct !DISubprogram(name: "horner_descending", scope: !1, file: !1, line: 37, type: !111, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!13, !37, !14, !13}
!113 = !{!114, !115, !116, !117, !118}
!114 = !DILocalVariable(name: "c", arg: 1, scope: !110, file: !1, line: 37, type: !37)
!115 = !DILocalVariable(name: "n", arg: 2, scope: !110, file: !1, line: 37, type: !14)
!116 = !DILocalVariable(name: "x", arg: 3, scope: !110, file: !1, line: 37, type: !13)
!117 = !DILocalVariable(name: "r", scope: !110, file: !1, line: 38, type: !13)
!118 = !DILocalVariable(name: "i", scope: !119, file: !1, line: 39, type: !14)
!119 = distinct !DILexicalBlock(scope: !110, file: !1, line: 39, column: 3)
!120 = !DILocation(line: 0, scope: !110)
!121 = !DILocation(line: 0, scope: !119)
!122 = !DILocation(line: 39, column: 25, scope: !123)
!123 = distinct !DILexicalBlock(scope: !119, file: !1, line: 39, column: 3)
!124 = !DILocation(line: 39, column: 3, scope: !119)
!125 = !DILocation(line: 39, scope: !119)
!126 = !DILocation(line: 40, column: 17, scope: !127)
!127 = distinct !DILexicalBlock(scope: !123, file: !1, line: 39, column: 36)
!128 = !DILocation(line: 40, column: 15, scope: !127)
!129 = distinct !{!129, !29}
!130 = !DILocation(line: 42, column: 3, scope: !110)
!131 = distinct !{!131, !124, !132, !33}
!132 = !DILocation(line: 41, column: 3, scope: !119)
!133 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !134, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{!13, !37, !14, !14}
!136 = !{!137, !138, !139, !140, !141}
!137 = !DILocalVariable(name: "x", arg: 1, scope: !133, file: !1, line: 45, type: !37)
!138 = !DILocalVariable(name: "n", arg: 2, scope: !133, file: !1, line: 45, type: !14)
!139 = !DILocalVariable(name: "step", arg: 3, scope: !133, file: !1, line: 45, type: !14)
!140 = !DILocalVariable(name: "p", scope: !133, file: !1, line: 46, type: !13)
!141 = !DILocalVariable(name: "i", scope: !142, file: !1, line: 47, type: !14)
!142 = distinct !DILexicalBlock(scope: !133, file: !1, line: 47, column: 3)
!143 = !DILocation(line: 0, scope: !133)
!144 = !DILocation(line: 0, scope: !142)
!145 = !DILocation(line: 47, column: 21, scope: !146)
!146 = distinct !DILexicalBlock(scope: !142, file: !1, line: 47, column: 3)
!147 = !DILocation(line: 47, column: 3, scope: !142)
!148 = !DILocation(line: 50, column: 3, scope: !133)
!149 = !DILocation(line: 48, column: 16, scope: !150)
!150 = distinct !DILexicalBlock(scope: !146, file: !1, line: 47, column: 37)
!151 = !DILocation(line: 48, column: 14, scope: !150)
!152 = !DILocation(line: 48, column: 7, scope: !150)
!153 = !DILocation(line: 47, column: 28, scope: !146)
!154 = distinct !{!154, !147, !155, !33}
!155 = !DILocation(line: 49, column: 3, scope: !142)
!156 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !157, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !159)
!157 = !DISubroutineType(types: !158)
!158 = !{!13, !13}
!159 = !{!160, !161, !162}
!160 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 53, type: !13)
!161 = !DILocalVariable(name: "y", scope: !156, file: !1, line: 54, type: !13)
!162 = !DILocalVariable(name: "i", scope: !163, file: !1, line: 55, type: !14)
!163 = distinct !DILexicalBlock(scope: !156, file: !1, line: 55, column: 3)
!164 = !DILocation(line: 0, scope: !156)
!165 = !DILocation(line: 0, scope: !163)
!166 = !DILocation(line: 56, column: 19, scope: !167)
!167 = distinct !DILexicalBlock(scope: !168, file: !1, line: 55, column: 31)
!168 = distinct !DILexicalBlock(scope: !163, file: !1, line: 55, column: 3)
!169 = !DILocation(line: 56, column: 11, scope: !167)
!170 = !DILocation(line: 58, column: 3, scope: !156)
!171 = !DISubprogram(name: "sin", scope: !172, file: !172, line: 64, type: !157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!172 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!173 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !174, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176)
!174 = !DISubroutineType(types: !175)
!175 = !{!13, !37, !14, !14, !14}
!176 = !{!177, !178, !179, !180, !181, !182, !184, !187, !189}
!177 = !DILocalVariable(name: "x", arg: 1, scope: !173, file: !1, line: 61, type: !37)
!178 = !DILocalVariable(name: "n", arg: 2, scope: !173, file: !1, line: 61, type: !14)
!179 = !DILocalVariable(name: "m", arg: 3, scope: !173, file: !1, line: 61, type: !14)
!180 = !DILocalVariable(name: "k", arg: 4, scope: !173, file: !1, line: 61, type: !14)
!181 = !DILocalVariable(name: "s", scope: !173, file: !1, line: 62, type: !13)
!182 = !DILocalVariable(name: "i", scope: !183, file: !1, line: 63, type: !14)
!183 = distinct !DILexicalBlock(scope: !173, file: !1, line: 63, column: 3)
!184 = !DILocalVariable(name: "row", scope: !185, file: !1, line: 64, type: !13)
!185 = distinct !DILexicalBlock(scope: !186, file: !1, line: 63, column: 31)
!186 = distinct !DILexicalBlock(scope: !183, file: !1, line: 63, column: 3)
!187 = !DILocalVariable(name: "j", scope: !188, file: !1, line: 65, type: !14)
!188 = distinct !DILexicalBlock(scope: !185, file: !1, line: 65, column: 5)
!189 = !DILocalVariable(name: "l", scope: !190, file: !1, line: 66, type: !14)
!190 = distinct !DILexicalBlock(scope: !191, file: !1, line: 66, column: 7)
!191 = distinct !DILexicalBlock(scope: !192, file: !1, line: 65, column: 33)
!192 = distinct !DILexicalBlock(scope: !188, file: !1, line: 65, column: 5)
!193 = !DILocation(line: 0, scope: !173)
!194 = !DILocation(line: 0, scope: !183)
!195 = !DILocation(line: 63, column: 21, scope: !186)
!196 = !DILocation(line: 63, column: 3, scope: !183)
!197 = !DILocation(line: 0, scope: !188)
!198 = !DILocation(line: 0, scope: !185)
!199 = !DILocation(line: 65, column: 5, scope: !188)
!200 = !DILocation(line: 69, column: 13, scope: !191)
!201 = !DILocation(line: 65, column: 29, scope: !192)
!202 = !DILocation(line: 65, column: 23, scope: !192)
!203 = distinct !{!203, !199, !204, !33}
!204 = !DILocation(line: 70, column: 5, scope: !188)
!205 = !DILocation(line: 0, scope: !190)
!206 = !DILocation(line: 67, column: 30, scope: !207)
!207 = distinct !DILexicalBlock(scope: !208, file: !1, line: 66, column: 35)
!208 = distinct !DILexicalBlock(scope: !190, file: !1, line: 66, column: 7)
!209 = !DILocation(line: 67, column: 13, scope: !207)
!210 = !DILocation(line: 66, column: 31, scope: !208)
!211 = !DILocation(line: 66, column: 25, scope: !208)
!212 = !DILocation(line: 66, column: 7, scope: !190)
!213 = distinct !{!213, !212, !214, !33}
!214 = !DILocation(line: 68, column: 7, scope: !190)
!215 = !DILocation(line: 71, column: 7, scope: !185)
!216 = !DILocation(line: 63, column: 27, scope: !186)
!217 = distinct !{!217, !196, !218, !33}
!218 = !DILocation(line: 72, column: 3, scope: !183)
!219 = !DILocation(line: 73, column: 3, scope: !173)
