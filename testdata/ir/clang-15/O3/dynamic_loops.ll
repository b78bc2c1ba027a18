; clang-15 -O3 -S -emit-llvm c/dynamic_loops.c -o ir/clang-15/O3/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 {
  %2 = fneg double %0
  %3 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %2)
  %4 = tail call double @llvm.fabs.f64(double %3)
  %5 = fcmp olt double %4, 0x3D719799812DEA11
  br i1 %5, label %15, label %6

6:                                                ; preds = %1, %6
  %7 = phi double [ %12, %6 ], [ %3, %1 ]
  %8 = phi double [ %11, %6 ], [ %0, %1 ]
  %9 = fmul double %8, 2.000000e+00
  %10 = fdiv double %7, %9
  %11 = fsub double %8, %10
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %2)
  %13 = tail call double @llvm.fabs.f64(double %12)
  %14 = fcmp olt double %13, 0x3D719799812DEA11
  br i1 %14, label %15, label %6

15:                                               ; preds = %6, %1
  %16 = phi double [ %0, %1 ], [ %11, %6 ]
  ret double %16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %0
  %4 = fcmp olt double %3, %1
  br i1 %4, label %5, label %9

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0)
  %8 = fcmp olt double %7, %1
  br i1 %8, label %5, label %9, !llvm.loop !5

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ]
  ret double %10
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ]
  %4 = phi double [ %0, %1 ], [ %6, %2 ]
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3)
  %6 = fmul double %4, 5.000000e-01
  %7 = fcmp ogt double %6, 3.000000e-01
  br i1 %7, label %2, label %8, !llvm.loop !7

8:                                                ; preds = %2
  ret double %5
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @bound_changed_in_body(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ]
  ret double %5

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
  %10 = getelementptr inbounds double, ptr %0, i64 %7
  %11 = load double, ptr %10, align 8, !tbaa !8
  %12 = fmul double %11, %11
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8)
  %14 = fcmp ogt double %11, 2.000000e+00
  %15 = sext i1 %14 to i32
  %16 = add nsw i32 %9, %15
  %17 = add nuw nsw i64 %7, 1
  %18 = sext i32 %16 to i64
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %6, label %4, !llvm.loop !12
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = trunc i32 %1 to i8
  %4 = icmp eq i8 %3, 3
  br i1 %4, label %25, label %5

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  %7 = sub i8 3, %3
  %8 = and i8 %7, 3
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %20, label %10

10:                                               ; preds = %5, %10
  %11 = phi i8 [ %17, %10 ], [ %3, %5 ]
  %12 = phi double [ %16, %10 ], [ %0, %5 ]
  %13 = phi i8 [ %18, %10 ], [ 0, %5 ]
  %14 = uitofp i8 %11 to double
  %15 = fmul double %6, %14
  %16 = tail call double @llvm.fmuladd.f64(double %12, double 9.000000e-01, double %15)
  %17 = add i8 %11, 1
  %18 = add i8 %13, 1
  %19 = icmp eq i8 %18, %8
  br i1 %19, label %20, label %10, !llvm.loop !13

20:                                               ; preds = %10, %5
  %21 = phi double [ undef, %5 ], [ %16, %10 ]
  %22 = phi i8 [ %3, %5 ], [ %17, %10 ]
  %23 = phi double [ %0, %5 ], [ %16, %10 ]
  %24 = icmp ult i8 %3, 3
  br i1 %24, label %25, label %27

25:                                               ; preds = %20, %27, %2
  %26 = phi double [ %0, %2 ], [ %21, %20 ], [ %44, %27 ]
  ret double %26

27:                                               ; preds = %20, %27
  %28 = phi i8 [ %45, %27 ], [ %22, %20 ]
  %29 = phi double [ %44, %27 ], [ %23, %20 ]
  %30 = uitofp i8 %28 to double
  %31 = fmul double %6, %30
  %32 = tail call double @llvm.fmuladd.f64(double %29, double 9.000000e-01, double %31)
  %33 = add i8 %28, 1
  %34 = uitofp i8 %33 to double
  %35 = fmul double %6, %34
  %36 = tail call double @llvm.fmuladd.f64(double %32, double 9.000000e-01, double %35)
  %37 = add i8 %28, 2
  %38 = uitofp i8 %37 to double
  %39 = fmul double %6, %38
  %40 = tail call double @llvm.fmuladd.f64(double %36, double 9.000000e-01, double %39)
  %41 = add i8 %28, 3
  %42 = uitofp i8 %41 to double
  %43 = fmul double %6, %42
  %44 = tail call double @llvm.fmuladd.f64(double %40, double 9.000000e-01, double %43)
  %45 = add i8 %28, 4
  %46 = icmp eq i8 %45, 3
  br i1 %46, label %25, label %27, !llvm.loop !15
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @two_latches(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %22

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294
  br label %24

10:                                               ; preds = %24, %4
  %11 = phi double [ undef, %4 ], [ %40, %24 ]
  %12 = phi i64 [ 0, %4 ], [ %41, %24 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %40, %24 ]
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds double, ptr %0, i64 %12
  %17 = load double, ptr %16, align 8, !tbaa !8
  %18 = fcmp olt double %17, 0.000000e+00
  %19 = fneg double %13
  %20 = select i1 %18, double %19, double %17
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %17, double %13)
  br label %22

22:                                               ; preds = %15, %10, %2
  %23 = phi double [ 1.000000e+00, %2 ], [ %11, %10 ], [ %21, %15 ]
  ret double %23

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 1.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
  %28 = getelementptr inbounds double, ptr %0, i64 %25
  %29 = load double, ptr %28, align 8, !tbaa !8
  %30 = fcmp olt double %29, 0.000000e+00
  %31 = fneg double %26
  %32 = select i1 %30, double %31, double %29
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %29, double %26)
  %34 = or i64 %25, 1
  %35 = getelementptr inbounds double, ptr %0, i64 %34
  %36 = load double, ptr %35, align 8, !tbaa !8
  %37 = fcmp olt double %36, 0.000000e+00
  %38 = fneg double %33
  %39 = select i1 %37, double %38, double %36
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %36, double %33)
  %41 = add nuw nsw i64 %25, 2
  %42 = add i64 %27, 2
  %43 = icmp eq i64 %42, %9
  br i1 %43, label %10, label %24
}

; Function Attrs: nofree nounwind writeonly uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %9, %3
  %6 = phi double [ %13, %9 ], [ %0, %3 ]
  %7 = phi i32 [ %14, %9 ], [ 0, %3 ]
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01)
  br label %9

9:                                                ; preds = %3, %5
  %10 = phi double [ %0, %3 ], [ %8, %5 ]
  %11 = phi i32 [ 0, %3 ], [ %7, %5 ]
  %12 = tail call double @sin(double noundef %10) #7
  %13 = fadd double %12, %0
  %14 = add nsw i32 %11, 1
  %15 = icmp slt i32 %14, %1
  br i1 %15, label %5, label %16

16:                                               ; preds = %9
  ret double %13
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: argmemonly nofree norecurse nosync nounwind readonly uwtable
define dso_local double @returns_from_three_places(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #5 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %33

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = zext i32 %1 to i64
  br label %12

8:                                                ; preds = %22
  %9 = add i64 %13, 1
  %10 = icmp ult i64 %9, %6
  %11 = icmp eq i64 %9, %7
  br i1 %11, label %29, label %12, !llvm.loop !16

12:                                               ; preds = %5, %8
  %13 = phi i64 [ 0, %5 ], [ %9, %8 ]
  %14 = phi i1 [ true, %5 ], [ %10, %8 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %23, %8 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !8
  %18 = fcmp oeq double %17, 0.000000e+00
  br i1 %18, label %19, label %22

19:                                               ; preds = %12
  %20 = fmul double %15, %15
  %21 = fneg double %15
  br i1 %14, label %31, label %33

22:                                               ; preds = %12
  %23 = fmul double %15, %17
  %24 = fcmp ogt double %23, %2
  br i1 %24, label %25, label %8

25:                                               ; preds = %22
  %26 = load double, ptr %0, align 8, !tbaa !8
  %27 = fadd double %23, %26
  %28 = fneg double %23
  br i1 %14, label %31, label %33

29:                                               ; preds = %8
  %30 = fneg double %23
  br i1 %10, label %31, label %33

31:                                               ; preds = %25, %19, %29
  %32 = phi double [ %20, %19 ], [ undef, %29 ], [ %27, %25 ]
  br label %33

33:                                               ; preds = %3, %25, %19, %29, %31
  %34 = phi double [ %32, %31 ], [ %30, %29 ], [ %21, %19 ], [ %28, %25 ], [ -1.000000e+00, %3 ]
  ret double %34
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @inner_trip_count_varies(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %9

7:                                                ; preds = %47, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %49, %47 ]
  ret double %8

9:                                                ; preds = %5, %47
  %10 = phi i64 [ 0, %5 ], [ %50, %47 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %49, %47 ]
  %12 = getelementptr inbounds double, ptr %0, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !8
  %14 = getelementptr inbounds i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !17
  %16 = icmp sgt i32 %15, 0
  br i1 %16, label %17, label %47

17:                                               ; preds = %9
  %18 = fmul double %13, %13
  %19 = load double, ptr %0, align 8, !tbaa !8
  %20 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %19)
  %21 = icmp eq i32 %15, 1
  br i1 %21, label %47, label %22

22:                                               ; preds = %17
  %23 = fmul double %20, %20
  %24 = load double, ptr %0, align 8, !tbaa !8
  %25 = tail call double @llvm.fmuladd.f64(double %23, double 5.000000e-01, double %24)
  %26 = and i32 %15, -2
  %27 = icmp eq i32 %26, 2
  br i1 %27, label %47, label %28

28:                                               ; preds = %22
  %29 = load double, ptr %0, align 8, !tbaa !8
  %30 = add i32 %15, -3
  %31 = add i32 %15, -4
  %32 = and i32 %30, 3
  %33 = icmp ult i32 %31, 3
  br i1 %33, label %36, label %34

34:                                               ; preds = %28
  %35 = and i32 %30, -4
  br label %52

36:                                               ; preds = %52, %28
  %37 = phi double [ undef, %28 ], [ %62, %52 ]
  %38 = phi double [ %25, %28 ], [ %62, %52 ]
  %39 = icmp eq i32 %32, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %36, %40
  %41 = phi double [ %44, %40 ], [ %38, %36 ]
  %42 = phi i32 [ %45, %40 ], [ 0, %36 ]
  %43 = fmul double %41, %41
  %44 = tail call double @llvm.fmuladd.f64(double %43, double 5.000000e-01, double %29)
  %45 = add i32 %42, 1
  %46 = icmp eq i32 %45, %32
  br i1 %46, label %47, label %40, !llvm.loop !19

47:                                               ; preds = %36, %40, %22, %17, %9
  %48 = phi double [ %13, %9 ], [ %20, %17 ], [ %25, %22 ], [ %37, %36 ], [ %44, %40 ]
  %49 = fadd double %11, %48
  %50 = add nuw nsw i64 %10, 1
  %51 = icmp eq i64 %50, %6
  br i1 %51, label %7, label %9, !llvm.loop !20

52:                                               ; preds = %52, %34
  %53 = phi double [ %25, %34 ], [ %62, %52 ]
  %54 = phi i32 [ 0, %34 ], [ %63, %52 ]
  %55 = fmul double %53, %53
  %56 = tail call double @llvm.fmuladd.f64(double %55, double 5.000000e-01, double %29)
  %57 = fmul double %56, %56
  %58 = tail call double @llvm.fmuladd.f64(double %57, double 5.000000e-01, double %29)
  %59 = fmul double %58, %58
  %60 = tail call double @llvm.fmuladd.f64(double %59, double 5.000000e-01, double %29)
  %61 = fmul double %60, %60
  %62 = tail call double @llvm.fmuladd.f64(double %61, double 5.000000e-01, double %29)
  %63 = add i32 %54, 4
  %64 = icmp eq i32 %63, %35
  br i1 %64, label %36, label %52, !llvm.loop !21
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @inner_loop_under_condition(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294
  br label %29

10:                                               ; preds = %58, %4
  %11 = phi double [ undef, %4 ], [ %59, %58 ]
  %12 = phi i64 [ 0, %4 ], [ %60, %58 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %59, %58 ]
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %27, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds double, ptr %0, i64 %12
  %17 = load double, ptr %16, align 8, !tbaa !8
  %18 = fcmp ogt double %17, 1.000000e+00
  br i1 %18, label %19, label %27

19:                                               ; preds = %15, %19
  %20 = phi double [ %23, %19 ], [ %17, %15 ]
  %21 = phi double [ %25, %19 ], [ %13, %15 ]
  %22 = tail call double @sqrt(double noundef %20) #7
  %23 = fadd double %22, -1.000000e-02
  %24 = load double, ptr %16, align 8, !tbaa !8
  %25 = tail call double @llvm.fmuladd.f64(double %23, double %24, double %21)
  %26 = fcmp ogt double %23, 1.000000e+00
  br i1 %26, label %19, label %27, !llvm.loop !23

27:                                               ; preds = %10, %19, %15, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %13, %15 ], [ %25, %19 ]
  ret double %28

29:                                               ; preds = %58, %8
  %30 = phi i64 [ 0, %8 ], [ %60, %58 ]
  %31 = phi double [ 0.000000e+00, %8 ], [ %59, %58 ]
  %32 = phi i64 [ 0, %8 ], [ %61, %58 ]
  %33 = getelementptr inbounds double, ptr %0, i64 %30
  %34 = load double, ptr %33, align 8, !tbaa !8
  %35 = fcmp ogt double %34, 1.000000e+00
  br i1 %35, label %36, label %44

36:                                               ; preds = %29, %36
  %37 = phi double [ %40, %36 ], [ %34, %29 ]
  %38 = phi double [ %42, %36 ], [ %31, %29 ]
  %39 = tail call double @sqrt(double noundef %37) #7
  %40 = fadd double %39, -1.000000e-02
  %41 = load double, ptr %33, align 8, !tbaa !8
  %42 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %38)
  %43 = fcmp ogt double %40, 1.000000e+00
  br i1 %43, label %36, label %44, !llvm.loop !23

44:                                               ; preds = %36, %29
  %45 = phi double [ %31, %29 ], [ %42, %36 ]
  %46 = or i64 %30, 1
  %47 = getelementptr inbounds double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !8
  %49 = fcmp ogt double %48, 1.000000e+00
  br i1 %49, label %50, label %58

50:                                               ; preds = %44, %50
  %51 = phi double [ %54, %50 ], [ %48, %44 ]
  %52 = phi double [ %56, %50 ], [ %45, %44 ]
  %53 = tail call double @sqrt(double noundef %51) #7
  %54 = fadd double %53, -1.000000e-02
  %55 = load double, ptr %47, align 8, !tbaa !8
  %56 = tail call double @llvm.fmuladd.f64(double %54, double %55, double %52)
  %57 = fcmp ogt double %54, 1.000000e+00
  br i1 %57, label %50, label %58, !llvm.loop !23

58:                                               ; preds = %50, %44
  %59 = phi double [ %45, %44 ], [ %56, %50 ]
  %60 = add nuw nsw i64 %30, 2
  %61 = add i64 %32, 2
  %62 = icmp eq i64 %61, %9
  br i1 %62, label %10, label %29, !llvm.loop !24
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #4

attributes #0 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind writeonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !10, i64 0}
!10 = !{!"omnipotent char", !11, i64 0}
!11 = !{!"Simple C/C++ TBAA"}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
!17 = !{!18, !18, i64 0}
!18 = !{!"int", !10, i64 0}
!19 = distinct !{!19, !14}
!20 = distinct !{!20, !6}
!21 = distinct !{!21, !6, !22}
!22 = !{!"llvm.loop.peeled.count", i32 3}
!23 = distinct !{!23, !6}
!24 = distinct !{!24, !6}
