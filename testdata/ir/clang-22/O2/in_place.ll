; clang-22 -O2 -S -emit-llvm c/in_place.c -o ir/clang-22/O2/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !9
  %3 = fmul double %2, %2
  %4 = fmul double %3, %3
  %5 = fmul double %4, %4
  store double %5, ptr %0, align 8, !tbaa !9
  ret double %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %29

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = load double, ptr %0, align 8
  %7 = add nsw i64 %5, -1
  %8 = and i64 %7, 3
  %9 = add nsw i32 %1, -2
  %10 = icmp ult i32 %9, 3
  br i1 %10, label %15, label %11

11:                                               ; preds = %4
  %12 = and i64 %7, -4
  br label %34

13:                                               ; preds = %34
  %14 = icmp eq i64 %8, 0
  br i1 %14, label %29, label %15

15:                                               ; preds = %13, %4
  %16 = phi double [ %6, %4 ], [ %52, %13 ]
  %17 = phi i64 [ 1, %4 ], [ %53, %13 ]
  %18 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %18)
  br label %19

19:                                               ; preds = %19, %15
  %20 = phi double [ %16, %15 ], [ %25, %19 ]
  %21 = phi i64 [ %17, %15 ], [ %26, %19 ]
  %22 = phi i64 [ 0, %15 ], [ %27, %19 ]
  %23 = getelementptr double, ptr %0, i64 %21
  %24 = load double, ptr %23, align 8, !tbaa !9
  %25 = fmul double %20, %24
  store double %25, ptr %23, align 8, !tbaa !9
  %26 = add nuw nsw i64 %21, 1
  %27 = add i64 %22, 1
  %28 = icmp eq i64 %27, %8
  br i1 %28, label %29, label %19, !llvm.loop !11

29:                                               ; preds = %13, %19, %2
  %30 = sext i32 %1 to i64
  %31 = getelementptr double, ptr %0, i64 %30
  %32 = getelementptr i8, ptr %31, i64 -8
  %33 = load double, ptr %32, align 8, !tbaa !9
  ret double %33

34:                                               ; preds = %34, %11
  %35 = phi double [ %6, %11 ], [ %52, %34 ]
  %36 = phi i64 [ 1, %11 ], [ %53, %34 ]
  %37 = phi i64 [ 0, %11 ], [ %54, %34 ]
  %38 = getelementptr double, ptr %0, i64 %36
  %39 = load double, ptr %38, align 8, !tbaa !9
  %40 = fmul double %35, %39
  store double %40, ptr %38, align 8, !tbaa !9
  %41 = getelementptr double, ptr %0, i64 %36
  %42 = getelementptr i8, ptr %41, i64 8
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = fmul double %40, %43
  store double %44, ptr %42, align 8, !tbaa !9
  %45 = getelementptr double, ptr %0, i64 %36
  %46 = getelementptr i8, ptr %45, i64 16
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = fmul double %44, %47
  store double %48, ptr %46, align 8, !tbaa !9
  %49 = getelementptr double, ptr %0, i64 %36
  %50 = getelementptr i8, ptr %49, i64 24
  %51 = load double, ptr %50, align 8, !tbaa !9
  %52 = fmul double %48, %51
  store double %52, ptr %50, align 8, !tbaa !9
  %53 = add nuw nsw i64 %36, 4
  %54 = add i64 %37, 4
  %55 = icmp eq i64 %54, %12
  br i1 %55, label %13, label %34, !llvm.loop !13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = fmul double %1, %0
  %4 = fmul double %3, %1
  %5 = fmul double %4, %3
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 2.000000e+00, double %4)
  ret double %6
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #4 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %26

6:                                                ; preds = %4
  %7 = and i32 %3, 7
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %13, label %9

9:                                                ; preds = %6
  %10 = and i32 %3, 2147483640
  br label %32

11:                                               ; preds = %32
  %12 = icmp eq i32 %7, 0
  br i1 %12, label %26, label %13

13:                                               ; preds = %11, %6
  %14 = phi double [ %0, %6 ], [ %42, %11 ]
  %15 = phi double [ %1, %6 ], [ %43, %11 ]
  %16 = phi double [ %2, %6 ], [ %44, %11 ]
  %17 = icmp ne i32 %7, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %18, %13
  %19 = phi double [ %20, %18 ], [ %14, %13 ]
  %20 = phi double [ %21, %18 ], [ %15, %13 ]
  %21 = phi double [ %23, %18 ], [ %16, %13 ]
  %22 = phi i32 [ %24, %18 ], [ 0, %13 ]
  %23 = tail call double @llvm.fmuladd.f64(double %19, double %20, double %21)
  %24 = add i32 %22, 1
  %25 = icmp eq i32 %24, %7
  br i1 %25, label %26, label %18, !llvm.loop !15

26:                                               ; preds = %11, %18, %4
  %27 = phi double [ %2, %4 ], [ %44, %11 ], [ %23, %18 ]
  %28 = phi double [ %1, %4 ], [ %43, %11 ], [ %21, %18 ]
  %29 = phi double [ %0, %4 ], [ %42, %11 ], [ %20, %18 ]
  %30 = fneg double %27
  %31 = tail call double @llvm.fmuladd.f64(double %29, double %28, double %30)
  ret double %31

32:                                               ; preds = %32, %9
  %33 = phi double [ %0, %9 ], [ %42, %32 ]
  %34 = phi double [ %1, %9 ], [ %43, %32 ]
  %35 = phi double [ %2, %9 ], [ %44, %32 ]
  %36 = phi i32 [ 0, %9 ], [ %45, %32 ]
  %37 = tail call double @llvm.fmuladd.f64(double %33, double %34, double %35)
  %38 = tail call double @llvm.fmuladd.f64(double %34, double %35, double %37)
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %38)
  %40 = tail call double @llvm.fmuladd.f64(double %37, double %38, double %39)
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %39, double %40)
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %40, double %41)
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %42)
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %42, double %43)
  %45 = add i32 %36, 8
  %46 = icmp eq i32 %45, %10
  br i1 %46, label %11, label %32, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %21

5:                                                ; preds = %3
  %6 = add i32 %1, -1
  %7 = icmp sgt i32 %1, 2
  %8 = zext i32 %6 to i64
  %9 = getelementptr i8, ptr %0, i64 8
  %10 = add nsw i64 %8, -1
  %11 = and i64 %10, 1
  %12 = icmp eq i32 %6, 2
  %13 = and i64 %10, -2
  %14 = icmp eq i64 %11, 0
  %15 = icmp ne i64 %11, 0
  br label %16

16:                                               ; preds = %5, %36
  %17 = phi i32 [ 0, %5 ], [ %37, %36 ]
  br i1 %7, label %18, label %36

18:                                               ; preds = %16
  %19 = load double, ptr %9, align 8, !tbaa !9
  %20 = load double, ptr %0, align 8
  br i1 %12, label %23, label %39

21:                                               ; preds = %36, %3
  ret void

22:                                               ; preds = %39
  br i1 %14, label %36, label %23

23:                                               ; preds = %22, %18
  %24 = phi double [ %20, %18 ], [ %61, %22 ]
  %25 = phi double [ %19, %18 ], [ %57, %22 ]
  %26 = phi i64 [ 1, %18 ], [ %55, %22 ]
  tail call void @llvm.assume(i1 %15)
  %27 = getelementptr double, ptr %0, i64 %26
  %28 = tail call double @llvm.fmuladd.f64(double %25, double 2.000000e+00, double %24)
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %26
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %31 = load double, ptr %30, align 8, !tbaa !9
  %32 = fadd double %28, %31
  %33 = fmul double %25, 1.000000e-01
  %34 = fmul double %25, %33
  %35 = tail call double @llvm.fmuladd.f64(double %32, double 2.500000e-01, double %34)
  store double %35, ptr %27, align 8, !tbaa !9
  br label %36

36:                                               ; preds = %23, %22, %16
  %37 = add nuw nsw i32 %17, 1
  %38 = icmp eq i32 %37, %2
  br i1 %38, label %21, label %16, !llvm.loop !17

39:                                               ; preds = %18, %39
  %40 = phi double [ %61, %39 ], [ %20, %18 ]
  %41 = phi double [ %57, %39 ], [ %19, %18 ]
  %42 = phi i64 [ %55, %39 ], [ 1, %18 ]
  %43 = phi i64 [ %62, %39 ], [ 0, %18 ]
  %44 = getelementptr double, ptr %0, i64 %42
  %45 = tail call double @llvm.fmuladd.f64(double %41, double 2.000000e+00, double %40)
  %46 = add nuw nsw i64 %42, 1
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = fadd double %45, %48
  %50 = fmul double %41, 1.000000e-01
  %51 = fmul double %41, %50
  %52 = tail call double @llvm.fmuladd.f64(double %49, double 2.500000e-01, double %51)
  store double %52, ptr %44, align 8, !tbaa !9
  %53 = getelementptr double, ptr %0, i64 %46
  %54 = tail call double @llvm.fmuladd.f64(double %48, double 2.000000e+00, double %52)
  %55 = add nuw nsw i64 %42, 2
  %56 = getelementptr inbounds nuw double, ptr %0, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !9
  %58 = fadd double %54, %57
  %59 = fmul double %48, 1.000000e-01
  %60 = fmul double %48, %59
  %61 = tail call double @llvm.fmuladd.f64(double %58, double 2.500000e-01, double %60)
  store double %61, ptr %53, align 8, !tbaa !9
  %62 = add i64 %43, 2
  %63 = icmp eq i64 %62, %13
  br i1 %63, label %22, label %39, !llvm.loop !18
}

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local void @normalise_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %68

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 3
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644
  br label %46

10:                                               ; preds = %46
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %26, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %65, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %64, %10 ]
  %15 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %15)
  br label %16

16:                                               ; preds = %16, %12
  %17 = phi i64 [ %13, %12 ], [ %23, %16 ]
  %18 = phi double [ %14, %12 ], [ %22, %16 ]
  %19 = phi i64 [ 0, %12 ], [ %24, %16 ]
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %21 = load double, ptr %20, align 8, !tbaa !9
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %18)
  %23 = add nuw nsw i64 %17, 1
  %24 = add i64 %19, 1
  %25 = icmp eq i64 %24, %6
  br i1 %25, label %26, label %16, !llvm.loop !19

26:                                               ; preds = %16, %10
  %27 = phi double [ %64, %10 ], [ %22, %16 ]
  %28 = tail call double @sqrt(double noundef %27) #8, !tbaa !5
  %29 = zext nneg i32 %1 to i64
  %30 = icmp eq i32 %1, 1
  br i1 %30, label %44, label %31

31:                                               ; preds = %26
  %32 = and i64 %5, 2147483646
  %33 = insertelement <2 x double> poison, double %28, i64 0
  %34 = shufflevector <2 x double> %33, <2 x double> poison, <2 x i32> zeroinitializer
  br label %35

35:                                               ; preds = %35, %31
  %36 = phi i64 [ 0, %31 ], [ %40, %35 ]
  %37 = getelementptr inbounds nuw double, ptr %0, i64 %36
  %38 = load <2 x double>, ptr %37, align 8, !tbaa !9
  %39 = fdiv <2 x double> %38, %34
  store <2 x double> %39, ptr %37, align 8, !tbaa !9
  %40 = add nuw i64 %36, 2
  %41 = icmp eq i64 %40, %32
  br i1 %41, label %42, label %35, !llvm.loop !20

42:                                               ; preds = %35
  %43 = icmp eq i64 %32, %5
  br i1 %43, label %68, label %44

44:                                               ; preds = %26, %42
  %45 = phi i64 [ 0, %26 ], [ %32, %42 ]
  br label %69

46:                                               ; preds = %46, %8
  %47 = phi i64 [ 0, %8 ], [ %65, %46 ]
  %48 = phi double [ 0.000000e+00, %8 ], [ %64, %46 ]
  %49 = phi i64 [ 0, %8 ], [ %66, %46 ]
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %47
  %51 = load double, ptr %50, align 8, !tbaa !9
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48)
  %53 = getelementptr inbounds nuw double, ptr %0, i64 %47
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %55 = load double, ptr %54, align 8, !tbaa !9
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %55, double %52)
  %57 = getelementptr inbounds nuw double, ptr %0, i64 %47
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 16
  %59 = load double, ptr %58, align 8, !tbaa !9
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56)
  %61 = getelementptr inbounds nuw double, ptr %0, i64 %47
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 24
  %63 = load double, ptr %62, align 8, !tbaa !9
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60)
  %65 = add nuw nsw i64 %47, 4
  %66 = add i64 %49, 4
  %67 = icmp eq i64 %66, %9
  br i1 %67, label %10, label %46, !llvm.loop !23

68:                                               ; preds = %69, %42, %2
  ret void

69:                                               ; preds = %44, %69
  %70 = phi i64 [ %74, %69 ], [ %45, %44 ]
  %71 = getelementptr inbounds nuw double, ptr %0, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !9
  %73 = fdiv double %72, %28
  store double %73, ptr %71, align 8, !tbaa !9
  %74 = add nuw nsw i64 %70, 1
  %75 = icmp eq i64 %74, %29
  br i1 %75, label %68, label %69, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %80

4:                                                ; preds = %2, %34
  %5 = phi i32 [ %35, %34 ], [ 0, %2 ]
  %6 = xor i32 %5, -1
  %7 = add nsw i32 %1, %6
  %8 = zext i32 %7 to i64
  %9 = sub nsw i32 %1, %5
  %10 = icmp sgt i32 %9, 1
  br i1 %10, label %11, label %34

11:                                               ; preds = %4
  %12 = and i64 %8, 1
  %13 = icmp eq i32 %7, 1
  br i1 %13, label %24, label %14

14:                                               ; preds = %11
  %15 = and i64 %8, 4294967294
  br label %37

16:                                               ; preds = %34
  %17 = zext nneg i32 %1 to i64
  %18 = and i64 %17, 3
  %19 = icmp ult i32 %1, 4
  br i1 %19, label %63, label %20

20:                                               ; preds = %16
  %21 = and i64 %17, 2147483644
  br label %82

22:                                               ; preds = %56
  %23 = icmp eq i64 %12, 0
  br i1 %23, label %34, label %24

24:                                               ; preds = %22, %11
  %25 = phi i64 [ 0, %11 ], [ %58, %22 ]
  %26 = phi i64 [ 1, %11 ], [ %57, %22 ]
  %27 = icmp ne i64 %12, 0
  tail call void @llvm.assume(i1 %27)
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %29 = load double, ptr %28, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw double, ptr %0, i64 %26
  %31 = load double, ptr %30, align 8, !tbaa !9
  %32 = fcmp ogt double %29, %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %24
  store double %31, ptr %28, align 8, !tbaa !9
  store double %29, ptr %30, align 8, !tbaa !9
  br label %34

34:                                               ; preds = %22, %33, %24, %4
  %35 = add nuw nsw i32 %5, 1
  %36 = icmp eq i32 %35, %1
  br i1 %36, label %16, label %4, !llvm.loop !25

37:                                               ; preds = %56, %14
  %38 = phi i64 [ 0, %14 ], [ %58, %56 ]
  %39 = phi i64 [ 1, %14 ], [ %57, %56 ]
  %40 = phi i64 [ 0, %14 ], [ %59, %56 ]
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %38
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %39
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = fcmp ogt double %42, %44
  br i1 %45, label %46, label %47

46:                                               ; preds = %37
  store double %44, ptr %41, align 8, !tbaa !9
  store double %42, ptr %43, align 8, !tbaa !9
  br label %47

47:                                               ; preds = %37, %46
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %38
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %39
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = fcmp ogt double %50, %53
  br i1 %54, label %55, label %56

55:                                               ; preds = %47
  store double %53, ptr %49, align 8, !tbaa !9
  store double %50, ptr %52, align 8, !tbaa !9
  br label %56

56:                                               ; preds = %55, %47
  %57 = add nuw nsw i64 %39, 2
  %58 = add nuw nsw i64 %38, 2
  %59 = add i64 %40, 2
  %60 = icmp eq i64 %59, %15
  br i1 %60, label %22, label %37, !llvm.loop !26

61:                                               ; preds = %82
  %62 = icmp eq i64 %18, 0
  br i1 %62, label %80, label %63

63:                                               ; preds = %61, %16
  %64 = phi i64 [ 0, %16 ], [ %107, %61 ]
  %65 = phi double [ 0.000000e+00, %16 ], [ %113, %61 ]
  %66 = icmp ne i64 %18, 0
  tail call void @llvm.assume(i1 %66)
  br label %67

67:                                               ; preds = %67, %63
  %68 = phi i64 [ %64, %63 ], [ %71, %67 ]
  %69 = phi double [ %65, %63 ], [ %77, %67 ]
  %70 = phi i64 [ 0, %63 ], [ %78, %67 ]
  %71 = add nuw nsw i64 %68, 1
  %72 = trunc nuw nsw i64 %71 to i32
  %73 = uitofp nneg i32 %72 to double
  %74 = getelementptr inbounds nuw double, ptr %0, i64 %68
  %75 = load double, ptr %74, align 8, !tbaa !9
  %76 = fmul double %75, %73
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %69)
  %78 = add i64 %70, 1
  %79 = icmp eq i64 %78, %18
  br i1 %79, label %80, label %67, !llvm.loop !27

80:                                               ; preds = %61, %67, %2
  %81 = phi double [ 0.000000e+00, %2 ], [ %113, %61 ], [ %77, %67 ]
  ret double %81

82:                                               ; preds = %82, %20
  %83 = phi i64 [ 0, %20 ], [ %107, %82 ]
  %84 = phi double [ 0.000000e+00, %20 ], [ %113, %82 ]
  %85 = phi i64 [ 0, %20 ], [ %114, %82 ]
  %86 = or disjoint i64 %83, 1
  %87 = trunc nuw nsw i64 %86 to i32
  %88 = uitofp nneg i32 %87 to double
  %89 = getelementptr inbounds nuw double, ptr %0, i64 %83
  %90 = load double, ptr %89, align 8, !tbaa !9
  %91 = fmul double %90, %88
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %90, double %84)
  %93 = or disjoint i64 %83, 2
  %94 = trunc nuw nsw i64 %93 to i32
  %95 = uitofp nneg i32 %94 to double
  %96 = getelementptr inbounds nuw double, ptr %0, i64 %86
  %97 = load double, ptr %96, align 8, !tbaa !9
  %98 = fmul double %97, %95
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %97, double %92)
  %100 = or disjoint i64 %83, 3
  %101 = trunc nuw nsw i64 %100 to i32
  %102 = uitofp nneg i32 %101 to double
  %103 = getelementptr inbounds nuw double, ptr %0, i64 %93
  %104 = load double, ptr %103, align 8, !tbaa !9
  %105 = fmul double %104, %102
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %104, double %99)
  %107 = add nuw nsw i64 %83, 4
  %108 = trunc nuw nsw i64 %107 to i32
  %109 = uitofp nneg i32 %108 to double
  %110 = getelementptr inbounds nuw double, ptr %0, i64 %100
  %111 = load double, ptr %110, align 8, !tbaa !9
  %112 = fmul double %111, %109
  %113 = tail call double @llvm.fmuladd.f64(double %112, double %111, double %106)
  %114 = add i64 %85, 4
  %115 = icmp eq i64 %114, %21
  br i1 %115, label %61, label %82, !llvm.loop !28
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !14}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !14, !21, !22}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !14}
!24 = distinct !{!24, !14, !22, !21}
!25 = distinct !{!25, !14}
!26 = distinct !{!26, !14}
!27 = distinct !{!27, !12}
!28 = distinct !{!28, !14}
