; clang-22 -O2 -S -emit-llvm c/dynamic_loops.c -o ir/clang-22/O2/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 {
  %2 = fneg double %0
  br label %3

3:                                                ; preds = %3, %1
  %4 = phi double [ %0, %1 ], [ %10, %3 ]
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %2)
  %6 = tail call double @llvm.fabs.f64(double %5)
  %7 = fcmp olt double %6, 0x3D719799812DEA11
  %8 = fmul double %4, 2.000000e+00
  %9 = fdiv double %5, %8
  %10 = fsub double %4, %9
  br i1 %7, label %11, label %3

11:                                               ; preds = %3
  ret double %4
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %0
  %4 = fcmp olt double %3, %1
  br i1 %4, label %5, label %9

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0)
  %8 = fcmp olt double %7, %1
  br i1 %8, label %5, label %9, !llvm.loop !9

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ]
  ret double %10
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ]
  %4 = phi double [ %0, %1 ], [ %6, %2 ]
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3)
  %6 = fmul double %4, 5.000000e-01
  %7 = fcmp ogt double %6, 3.000000e-01
  br i1 %7, label %2, label %8, !llvm.loop !11

8:                                                ; preds = %2
  ret double %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @bound_changed_in_body(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ]
  ret double %5

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %7
  %11 = load double, ptr %10, align 8, !tbaa !12
  %12 = fmul double %11, %11
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8)
  %14 = fcmp ogt double %11, 2.000000e+00
  %15 = sext i1 %14 to i32
  %16 = add nsw i32 %9, %15
  %17 = add nuw nsw i64 %7, 1
  %18 = sext i32 %16 to i64
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %6, label %4, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = trunc i32 %1 to i8
  %4 = icmp eq i8 %3, 3
  br i1 %4, label %25, label %5

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  %7 = and i8 %3, 3
  %8 = icmp eq i8 %7, 3
  br i1 %8, label %20, label %9

9:                                                ; preds = %5, %9
  %10 = phi i8 [ %16, %9 ], [ %3, %5 ]
  %11 = phi double [ %15, %9 ], [ %0, %5 ]
  %12 = phi i8 [ %17, %9 ], [ 0, %5 ]
  %13 = uitofp i8 %10 to double
  %14 = fmul double %6, %13
  %15 = tail call double @llvm.fmuladd.f64(double %11, double 9.000000e-01, double %14)
  %16 = add i8 %10, 1
  %17 = add i8 %12, 1
  %18 = xor i8 %7, %17
  %19 = icmp eq i8 %18, 3
  br i1 %19, label %20, label %9, !llvm.loop !15

20:                                               ; preds = %9, %5
  %21 = phi double [ poison, %5 ], [ %15, %9 ]
  %22 = phi i8 [ %3, %5 ], [ %16, %9 ]
  %23 = phi double [ %0, %5 ], [ %15, %9 ]
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
  br i1 %46, label %25, label %27, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_latches(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %22

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %24

10:                                               ; preds = %24
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %22, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %41, %10 ]
  %14 = phi double [ 1.000000e+00, %4 ], [ %40, %10 ]
  %15 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %15)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !12
  %18 = fcmp olt double %17, 0.000000e+00
  %19 = fneg double %14
  %20 = select i1 %18, double %19, double %17
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %17, double %14)
  br label %22

22:                                               ; preds = %12, %10, %2
  %23 = phi double [ 1.000000e+00, %2 ], [ %40, %10 ], [ %21, %12 ]
  ret double %23

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 1.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %29 = load double, ptr %28, align 8, !tbaa !12
  %30 = fcmp olt double %29, 0.000000e+00
  %31 = fneg double %26
  %32 = select i1 %30, double %31, double %29
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %29, double %26)
  %34 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %36 = load double, ptr %35, align 8, !tbaa !12
  %37 = fcmp olt double %36, 0.000000e+00
  %38 = fneg double %33
  %39 = select i1 %37, double %38, double %36
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %36, double %33)
  %41 = add nuw nsw i64 %25, 2
  %42 = add i64 %27, 2
  %43 = icmp eq i64 %42, %9
  br i1 %43, label %10, label %24
}

; Function Attrs: nofree norecurse nounwind memory(errnomem: write) uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %5, label %10

5:                                                ; preds = %10, %3
  %6 = phi double [ %14, %10 ], [ %0, %3 ]
  %7 = phi i32 [ %12, %10 ], [ 0, %3 ]
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01)
  %9 = add nsw i32 %7, 1
  br label %10

10:                                               ; preds = %3, %5
  %11 = phi double [ %0, %3 ], [ %8, %5 ]
  %12 = phi i32 [ 1, %3 ], [ %9, %5 ]
  %13 = tail call double @sin(double noundef %11) #7, !tbaa !5
  %14 = fadd double %0, %13
  %15 = icmp slt i32 %12, %1
  br i1 %15, label %5, label %16

16:                                               ; preds = %10
  ret double %14
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @returns_from_three_places(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %10

7:                                                ; preds = %18
  %8 = add nuw nsw i64 %11, 1
  %9 = icmp eq i64 %8, %6
  br i1 %9, label %24, label %10, !llvm.loop !18

10:                                               ; preds = %5, %7
  %11 = phi i64 [ 0, %5 ], [ %8, %7 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %19, %7 ]
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %14 = load double, ptr %13, align 8, !tbaa !12
  %15 = fcmp oeq double %14, 0.000000e+00
  br i1 %15, label %16, label %18

16:                                               ; preds = %10
  %17 = fmul double %12, %12
  br label %27

18:                                               ; preds = %10
  %19 = fmul double %12, %14
  %20 = fcmp ogt double %19, %2
  br i1 %20, label %21, label %7

21:                                               ; preds = %18
  %22 = load double, ptr %0, align 8, !tbaa !12
  %23 = fadd double %19, %22
  br label %27

24:                                               ; preds = %7, %3
  %25 = phi double [ 1.000000e+00, %3 ], [ %19, %7 ]
  %26 = fneg double %25
  br label %27

27:                                               ; preds = %21, %16, %24
  %28 = phi double [ %26, %24 ], [ %23, %21 ], [ %17, %16 ]
  ret double %28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @inner_trip_count_varies(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %9

7:                                                ; preds = %48, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %50, %48 ]
  ret double %8

9:                                                ; preds = %5, %48
  %10 = phi i64 [ 0, %5 ], [ %51, %48 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %50, %48 ]
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !12
  %14 = getelementptr inbounds nuw i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !5
  %16 = icmp sgt i32 %15, 0
  br i1 %16, label %17, label %48

17:                                               ; preds = %9
  %18 = fmul double %13, %13
  %19 = load double, ptr %0, align 8, !tbaa !12
  %20 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %19)
  %21 = icmp eq i32 %15, 1
  br i1 %21, label %48, label %22

22:                                               ; preds = %17
  %23 = fmul double %20, %20
  %24 = load double, ptr %0, align 8, !tbaa !12
  %25 = tail call double @llvm.fmuladd.f64(double %23, double 5.000000e-01, double %24)
  %26 = and i32 %15, 2147483646
  %27 = icmp eq i32 %26, 2
  br i1 %27, label %48, label %28

28:                                               ; preds = %22
  %29 = load double, ptr %0, align 8, !tbaa !12
  %30 = add nsw i32 %15, -3
  %31 = add nsw i32 %15, -4
  %32 = and i32 %30, 3
  %33 = icmp ult i32 %31, 3
  br i1 %33, label %38, label %34

34:                                               ; preds = %28
  %35 = and i32 %30, -4
  br label %53

36:                                               ; preds = %53
  %37 = icmp eq i32 %32, 0
  br i1 %37, label %48, label %38

38:                                               ; preds = %36, %28
  %39 = phi double [ %25, %28 ], [ %63, %36 ]
  %40 = icmp ne i32 %32, 0
  tail call void @llvm.assume(i1 %40)
  br label %41

41:                                               ; preds = %41, %38
  %42 = phi double [ %45, %41 ], [ %39, %38 ]
  %43 = phi i32 [ %46, %41 ], [ 0, %38 ]
  %44 = fmul double %42, %42
  %45 = tail call double @llvm.fmuladd.f64(double %44, double 5.000000e-01, double %29)
  %46 = add i32 %43, 1
  %47 = icmp eq i32 %46, %32
  br i1 %47, label %48, label %41, !llvm.loop !19

48:                                               ; preds = %36, %41, %22, %17, %9
  %49 = phi double [ %13, %9 ], [ %25, %22 ], [ %20, %17 ], [ %63, %36 ], [ %45, %41 ]
  %50 = fadd double %11, %49
  %51 = add nuw nsw i64 %10, 1
  %52 = icmp eq i64 %51, %6
  br i1 %52, label %7, label %9, !llvm.loop !20

53:                                               ; preds = %53, %34
  %54 = phi double [ %25, %34 ], [ %63, %53 ]
  %55 = phi i32 [ 0, %34 ], [ %64, %53 ]
  %56 = fmul double %54, %54
  %57 = tail call double @llvm.fmuladd.f64(double %56, double 5.000000e-01, double %29)
  %58 = fmul double %57, %57
  %59 = tail call double @llvm.fmuladd.f64(double %58, double 5.000000e-01, double %29)
  %60 = fmul double %59, %59
  %61 = tail call double @llvm.fmuladd.f64(double %60, double 5.000000e-01, double %29)
  %62 = fmul double %61, %61
  %63 = tail call double @llvm.fmuladd.f64(double %62, double 5.000000e-01, double %29)
  %64 = add i32 %55, 4
  %65 = icmp eq i32 %64, %35
  br i1 %65, label %36, label %53, !llvm.loop !21
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @inner_loop_under_condition(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %28

10:                                               ; preds = %55
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %26, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %57, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %56, %10 ]
  %15 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %15)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !12
  %18 = fcmp ogt double %17, 1.000000e+00
  br i1 %18, label %19, label %26

19:                                               ; preds = %12, %19
  %20 = phi double [ %23, %19 ], [ %17, %12 ]
  %21 = phi double [ %24, %19 ], [ %14, %12 ]
  %22 = tail call double @sqrt(double noundef %20) #7, !tbaa !5
  %23 = fadd double %22, -1.000000e-02
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %17, double %21)
  %25 = fcmp ogt double %23, 1.000000e+00
  br i1 %25, label %19, label %26, !llvm.loop !23

26:                                               ; preds = %10, %19, %12, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %56, %10 ], [ %14, %12 ], [ %24, %19 ]
  ret double %27

28:                                               ; preds = %55, %8
  %29 = phi i64 [ 0, %8 ], [ %57, %55 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %56, %55 ]
  %31 = phi i64 [ 0, %8 ], [ %58, %55 ]
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %29
  %33 = load double, ptr %32, align 8, !tbaa !12
  %34 = fcmp ogt double %33, 1.000000e+00
  br i1 %34, label %35, label %42

35:                                               ; preds = %28, %35
  %36 = phi double [ %39, %35 ], [ %33, %28 ]
  %37 = phi double [ %40, %35 ], [ %30, %28 ]
  %38 = tail call double @sqrt(double noundef %36) #7, !tbaa !5
  %39 = fadd double %38, -1.000000e-02
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %33, double %37)
  %41 = fcmp ogt double %39, 1.000000e+00
  br i1 %41, label %35, label %42, !llvm.loop !23

42:                                               ; preds = %35, %28
  %43 = phi double [ %30, %28 ], [ %40, %35 ]
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %29
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %46 = load double, ptr %45, align 8, !tbaa !12
  %47 = fcmp ogt double %46, 1.000000e+00
  br i1 %47, label %48, label %55

48:                                               ; preds = %42, %48
  %49 = phi double [ %52, %48 ], [ %46, %42 ]
  %50 = phi double [ %53, %48 ], [ %43, %42 ]
  %51 = tail call double @sqrt(double noundef %49) #7, !tbaa !5
  %52 = fadd double %51, -1.000000e-02
  %53 = tail call double @llvm.fmuladd.f64(double %52, double %46, double %50)
  %54 = fcmp ogt double %52, 1.000000e+00
  br i1 %54, label %48, label %55, !llvm.loop !23

55:                                               ; preds = %48, %42
  %56 = phi double [ %43, %42 ], [ %53, %48 ]
  %57 = add nuw nsw i64 %29, 2
  %58 = add i64 %31, 2
  %59 = icmp eq i64 %58, %9
  br i1 %59, label %10, label %28, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nounwind memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !10, !22}
!22 = !{!"llvm.loop.peeled.count", i32 3}
!23 = distinct !{!23, !10}
!24 = distinct !{!24, !10}
