; clang-19 -O2 -S -emit-llvm c/in_place.c -o ir/clang-19/O2/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = fmul double %2, %2
  %4 = fmul double %3, %3
  %5 = fmul double %4, %4
  store double %5, ptr %0, align 8, !tbaa !5
  ret double %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %30

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = load double, ptr %0, align 8
  %7 = add nsw i64 %5, -1
  %8 = add nsw i64 %5, -2
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %16, label %11

11:                                               ; preds = %4
  %12 = and i64 %7, -4
  %13 = getelementptr i8, ptr %0, i64 8
  %14 = getelementptr i8, ptr %0, i64 16
  %15 = getelementptr i8, ptr %0, i64 24
  br label %35

16:                                               ; preds = %35, %4
  %17 = phi double [ %6, %4 ], [ %50, %35 ]
  %18 = phi i64 [ 1, %4 ], [ %51, %35 ]
  %19 = icmp eq i64 %9, 0
  br i1 %19, label %30, label %20

20:                                               ; preds = %16, %20
  %21 = phi double [ %26, %20 ], [ %17, %16 ]
  %22 = phi i64 [ %27, %20 ], [ %18, %16 ]
  %23 = phi i64 [ %28, %20 ], [ 0, %16 ]
  %24 = getelementptr double, ptr %0, i64 %22
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = fmul double %21, %25
  store double %26, ptr %24, align 8, !tbaa !5
  %27 = add nuw nsw i64 %22, 1
  %28 = add i64 %23, 1
  %29 = icmp eq i64 %28, %9
  br i1 %29, label %30, label %20, !llvm.loop !9

30:                                               ; preds = %16, %20, %2
  %31 = sext i32 %1 to i64
  %32 = getelementptr double, ptr %0, i64 %31
  %33 = getelementptr i8, ptr %32, i64 -8
  %34 = load double, ptr %33, align 8, !tbaa !5
  ret double %34

35:                                               ; preds = %35, %11
  %36 = phi double [ %6, %11 ], [ %50, %35 ]
  %37 = phi i64 [ 1, %11 ], [ %51, %35 ]
  %38 = phi i64 [ 0, %11 ], [ %52, %35 ]
  %39 = getelementptr double, ptr %0, i64 %37
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = fmul double %36, %40
  store double %41, ptr %39, align 8, !tbaa !5
  %42 = getelementptr double, ptr %13, i64 %37
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = fmul double %41, %43
  store double %44, ptr %42, align 8, !tbaa !5
  %45 = getelementptr double, ptr %14, i64 %37
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = fmul double %44, %46
  store double %47, ptr %45, align 8, !tbaa !5
  %48 = getelementptr double, ptr %15, i64 %37
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fmul double %47, %49
  store double %50, ptr %48, align 8, !tbaa !5
  %51 = add nuw nsw i64 %37, 4
  %52 = add i64 %38, 4
  %53 = icmp eq i64 %52, %12
  br i1 %53, label %16, label %35, !llvm.loop !11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = fmul double %1, %0
  %4 = fmul double %3, %1
  %5 = fmul double %4, %3
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 2.000000e+00, double %4)
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #4 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %27

6:                                                ; preds = %4
  %7 = and i32 %3, 7
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %11, label %9

9:                                                ; preds = %6
  %10 = and i32 %3, 2147483640
  br label %33

11:                                               ; preds = %33, %6
  %12 = phi double [ poison, %6 ], [ %43, %33 ]
  %13 = phi double [ poison, %6 ], [ %44, %33 ]
  %14 = phi double [ poison, %6 ], [ %45, %33 ]
  %15 = phi double [ %0, %6 ], [ %43, %33 ]
  %16 = phi double [ %1, %6 ], [ %44, %33 ]
  %17 = phi double [ %2, %6 ], [ %45, %33 ]
  %18 = icmp eq i32 %7, 0
  br i1 %18, label %27, label %19

19:                                               ; preds = %11, %19
  %20 = phi double [ %21, %19 ], [ %15, %11 ]
  %21 = phi double [ %22, %19 ], [ %16, %11 ]
  %22 = phi double [ %24, %19 ], [ %17, %11 ]
  %23 = phi i32 [ %25, %19 ], [ 0, %11 ]
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %21, double %22)
  %25 = add i32 %23, 1
  %26 = icmp eq i32 %25, %7
  br i1 %26, label %27, label %19, !llvm.loop !13

27:                                               ; preds = %11, %19, %4
  %28 = phi double [ %2, %4 ], [ %14, %11 ], [ %24, %19 ]
  %29 = phi double [ %1, %4 ], [ %13, %11 ], [ %22, %19 ]
  %30 = phi double [ %0, %4 ], [ %12, %11 ], [ %21, %19 ]
  %31 = fneg double %28
  %32 = tail call double @llvm.fmuladd.f64(double %30, double %29, double %31)
  ret double %32

33:                                               ; preds = %33, %9
  %34 = phi double [ %0, %9 ], [ %43, %33 ]
  %35 = phi double [ %1, %9 ], [ %44, %33 ]
  %36 = phi double [ %2, %9 ], [ %45, %33 ]
  %37 = phi i32 [ 0, %9 ], [ %46, %33 ]
  %38 = tail call double @llvm.fmuladd.f64(double %34, double %35, double %36)
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %36, double %38)
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %39)
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %39, double %40)
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %40, double %41)
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %42)
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %42, double %43)
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %43, double %44)
  %46 = add i32 %37, 8
  %47 = icmp eq i32 %46, %10
  br i1 %47, label %11, label %33, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 {
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
  %15 = getelementptr i8, ptr %0, i64 8
  br label %16

16:                                               ; preds = %5, %35
  %17 = phi i32 [ 0, %5 ], [ %36, %35 ]
  br i1 %7, label %18, label %35

18:                                               ; preds = %16
  %19 = load double, ptr %9, align 8, !tbaa !5
  %20 = load double, ptr %0, align 8
  br i1 %12, label %22, label %38

21:                                               ; preds = %35, %3
  ret void

22:                                               ; preds = %38, %18
  %23 = phi double [ %20, %18 ], [ %60, %38 ]
  %24 = phi double [ %19, %18 ], [ %56, %38 ]
  %25 = phi i64 [ 1, %18 ], [ %54, %38 ]
  br i1 %14, label %35, label %26

26:                                               ; preds = %22
  %27 = getelementptr double, ptr %0, i64 %25
  %28 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %23)
  %29 = getelementptr double, ptr %15, i64 %25
  %30 = load double, ptr %29, align 8, !tbaa !5
  %31 = fadd double %28, %30
  %32 = fmul double %24, 1.000000e-01
  %33 = fmul double %24, %32
  %34 = tail call double @llvm.fmuladd.f64(double %31, double 2.500000e-01, double %33)
  store double %34, ptr %27, align 8, !tbaa !5
  br label %35

35:                                               ; preds = %26, %22, %16
  %36 = add nuw nsw i32 %17, 1
  %37 = icmp eq i32 %36, %2
  br i1 %37, label %21, label %16, !llvm.loop !15

38:                                               ; preds = %18, %38
  %39 = phi double [ %60, %38 ], [ %20, %18 ]
  %40 = phi double [ %56, %38 ], [ %19, %18 ]
  %41 = phi i64 [ %54, %38 ], [ 1, %18 ]
  %42 = phi i64 [ %61, %38 ], [ 0, %18 ]
  %43 = getelementptr double, ptr %0, i64 %41
  %44 = tail call double @llvm.fmuladd.f64(double %40, double 2.000000e+00, double %39)
  %45 = add nuw nsw i64 %41, 1
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = fadd double %44, %47
  %49 = fmul double %40, 1.000000e-01
  %50 = fmul double %40, %49
  %51 = tail call double @llvm.fmuladd.f64(double %48, double 2.500000e-01, double %50)
  store double %51, ptr %43, align 8, !tbaa !5
  %52 = getelementptr double, ptr %0, i64 %45
  %53 = tail call double @llvm.fmuladd.f64(double %47, double 2.000000e+00, double %51)
  %54 = add nuw nsw i64 %41, 2
  %55 = getelementptr inbounds double, ptr %0, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !5
  %57 = fadd double %53, %56
  %58 = fmul double %47, 1.000000e-01
  %59 = fmul double %47, %58
  %60 = tail call double @llvm.fmuladd.f64(double %57, double 2.500000e-01, double %59)
  store double %60, ptr %52, align 8, !tbaa !5
  %61 = add i64 %42, 2
  %62 = icmp eq i64 %61, %13
  br i1 %62, label %22, label %38, !llvm.loop !16
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @normalise_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %68

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 3
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644
  br label %46

10:                                               ; preds = %46, %4
  %11 = phi double [ poison, %4 ], [ %64, %46 ]
  %12 = phi i64 [ 0, %4 ], [ %65, %46 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %64, %46 ]
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %25, label %15

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %22, %15 ], [ %12, %10 ]
  %17 = phi double [ %21, %15 ], [ %13, %10 ]
  %18 = phi i64 [ %23, %15 ], [ 0, %10 ]
  %19 = getelementptr inbounds double, ptr %0, i64 %16
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %17)
  %22 = add nuw nsw i64 %16, 1
  %23 = add i64 %18, 1
  %24 = icmp eq i64 %23, %6
  br i1 %24, label %25, label %15, !llvm.loop !17

25:                                               ; preds = %15, %10
  %26 = phi double [ %11, %10 ], [ %21, %15 ]
  %27 = tail call double @sqrt(double noundef %26) #7
  br i1 %3, label %28, label %68

28:                                               ; preds = %25
  %29 = zext nneg i32 %1 to i64
  %30 = icmp eq i32 %1, 1
  br i1 %30, label %31, label %33

31:                                               ; preds = %44, %28
  %32 = phi i64 [ 0, %28 ], [ %34, %44 ]
  br label %69

33:                                               ; preds = %28
  %34 = and i64 %5, 2147483646
  %35 = insertelement <2 x double> poison, double %27, i64 0
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> zeroinitializer
  br label %37

37:                                               ; preds = %37, %33
  %38 = phi i64 [ 0, %33 ], [ %42, %37 ]
  %39 = getelementptr inbounds double, ptr %0, i64 %38
  %40 = load <2 x double>, ptr %39, align 8, !tbaa !5
  %41 = fdiv <2 x double> %40, %36
  store <2 x double> %41, ptr %39, align 8, !tbaa !5
  %42 = add nuw i64 %38, 2
  %43 = icmp eq i64 %42, %34
  br i1 %43, label %44, label %37, !llvm.loop !18

44:                                               ; preds = %37
  %45 = icmp eq i64 %34, %5
  br i1 %45, label %68, label %31

46:                                               ; preds = %46, %8
  %47 = phi i64 [ 0, %8 ], [ %65, %46 ]
  %48 = phi double [ 0.000000e+00, %8 ], [ %64, %46 ]
  %49 = phi i64 [ 0, %8 ], [ %66, %46 ]
  %50 = getelementptr inbounds double, ptr %0, i64 %47
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48)
  %53 = or disjoint i64 %47, 1
  %54 = getelementptr inbounds double, ptr %0, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %55, double %52)
  %57 = or disjoint i64 %47, 2
  %58 = getelementptr inbounds double, ptr %0, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !5
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56)
  %61 = or disjoint i64 %47, 3
  %62 = getelementptr inbounds double, ptr %0, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60)
  %65 = add nuw nsw i64 %47, 4
  %66 = add i64 %49, 4
  %67 = icmp eq i64 %66, %9
  br i1 %67, label %10, label %46, !llvm.loop !21

68:                                               ; preds = %69, %44, %2, %25
  ret void

69:                                               ; preds = %31, %69
  %70 = phi i64 [ %74, %69 ], [ %32, %31 ]
  %71 = getelementptr inbounds double, ptr %0, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = fdiv double %72, %27
  store double %73, ptr %71, align 8, !tbaa !5
  %74 = add nuw nsw i64 %70, 1
  %75 = icmp eq i64 %74, %29
  br i1 %75, label %68, label %69, !llvm.loop !22
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %80

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  br label %6

6:                                                ; preds = %4, %36
  %7 = phi i32 [ %37, %36 ], [ 0, %4 ]
  %8 = xor i32 %7, -1
  %9 = add nsw i32 %8, %1
  %10 = zext i32 %9 to i64
  %11 = sub nsw i32 %1, %7
  %12 = icmp sgt i32 %11, 1
  br i1 %12, label %13, label %36

13:                                               ; preds = %6
  %14 = and i64 %10, 1
  %15 = icmp eq i32 %9, 1
  br i1 %15, label %25, label %16

16:                                               ; preds = %13
  %17 = and i64 %10, 4294967294
  br label %39

18:                                               ; preds = %36
  br i1 %3, label %19, label %80

19:                                               ; preds = %18
  %20 = zext nneg i32 %1 to i64
  %21 = and i64 %20, 3
  %22 = icmp ult i32 %1, 4
  br i1 %22, label %62, label %23

23:                                               ; preds = %19
  %24 = and i64 %20, 2147483644
  br label %82

25:                                               ; preds = %57, %13
  %26 = phi i64 [ 0, %13 ], [ %59, %57 ]
  %27 = phi i64 [ 1, %13 ], [ %58, %57 ]
  %28 = icmp eq i64 %14, 0
  br i1 %28, label %36, label %29

29:                                               ; preds = %25
  %30 = getelementptr inbounds double, ptr %0, i64 %26
  %31 = load double, ptr %30, align 8, !tbaa !5
  %32 = getelementptr inbounds double, ptr %0, i64 %27
  %33 = load double, ptr %32, align 8, !tbaa !5
  %34 = fcmp ogt double %31, %33
  br i1 %34, label %35, label %36

35:                                               ; preds = %29
  store double %33, ptr %30, align 8, !tbaa !5
  store double %31, ptr %32, align 8, !tbaa !5
  br label %36

36:                                               ; preds = %25, %35, %29, %6
  %37 = add nuw nsw i32 %7, 1
  %38 = icmp eq i32 %37, %1
  br i1 %38, label %18, label %6, !llvm.loop !23

39:                                               ; preds = %57, %16
  %40 = phi i64 [ 0, %16 ], [ %59, %57 ]
  %41 = phi i64 [ 1, %16 ], [ %58, %57 ]
  %42 = phi i64 [ 0, %16 ], [ %60, %57 ]
  %43 = getelementptr inbounds double, ptr %0, i64 %40
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = getelementptr inbounds double, ptr %0, i64 %41
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = fcmp ogt double %44, %46
  br i1 %47, label %48, label %49

48:                                               ; preds = %39
  store double %46, ptr %43, align 8, !tbaa !5
  store double %44, ptr %45, align 8, !tbaa !5
  br label %49

49:                                               ; preds = %39, %48
  %50 = or disjoint i64 %40, 1
  %51 = getelementptr inbounds double, ptr %0, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = getelementptr inbounds double, ptr %5, i64 %41
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = fcmp ogt double %52, %54
  br i1 %55, label %56, label %57

56:                                               ; preds = %49
  store double %54, ptr %51, align 8, !tbaa !5
  store double %52, ptr %53, align 8, !tbaa !5
  br label %57

57:                                               ; preds = %56, %49
  %58 = add nuw nsw i64 %41, 2
  %59 = add nuw nsw i64 %40, 2
  %60 = add i64 %42, 2
  %61 = icmp eq i64 %60, %17
  br i1 %61, label %25, label %39, !llvm.loop !24

62:                                               ; preds = %82, %19
  %63 = phi double [ poison, %19 ], [ %113, %82 ]
  %64 = phi i64 [ 0, %19 ], [ %107, %82 ]
  %65 = phi double [ 0.000000e+00, %19 ], [ %113, %82 ]
  %66 = icmp eq i64 %21, 0
  br i1 %66, label %80, label %67

67:                                               ; preds = %62, %67
  %68 = phi i64 [ %71, %67 ], [ %64, %62 ]
  %69 = phi double [ %77, %67 ], [ %65, %62 ]
  %70 = phi i64 [ %78, %67 ], [ 0, %62 ]
  %71 = add nuw nsw i64 %68, 1
  %72 = trunc nuw nsw i64 %71 to i32
  %73 = uitofp nneg i32 %72 to double
  %74 = getelementptr inbounds double, ptr %0, i64 %68
  %75 = load double, ptr %74, align 8, !tbaa !5
  %76 = fmul double %75, %73
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %69)
  %78 = add i64 %70, 1
  %79 = icmp eq i64 %78, %21
  br i1 %79, label %80, label %67, !llvm.loop !25

80:                                               ; preds = %62, %67, %2, %18
  %81 = phi double [ 0.000000e+00, %18 ], [ 0.000000e+00, %2 ], [ %63, %62 ], [ %77, %67 ]
  ret double %81

82:                                               ; preds = %82, %23
  %83 = phi i64 [ 0, %23 ], [ %107, %82 ]
  %84 = phi double [ 0.000000e+00, %23 ], [ %113, %82 ]
  %85 = phi i64 [ 0, %23 ], [ %114, %82 ]
  %86 = or disjoint i64 %83, 1
  %87 = trunc nuw nsw i64 %86 to i32
  %88 = uitofp nneg i32 %87 to double
  %89 = getelementptr inbounds double, ptr %0, i64 %83
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = fmul double %90, %88
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %90, double %84)
  %93 = or disjoint i64 %83, 2
  %94 = trunc nuw nsw i64 %93 to i32
  %95 = uitofp nneg i32 %94 to double
  %96 = getelementptr inbounds double, ptr %0, i64 %86
  %97 = load double, ptr %96, align 8, !tbaa !5
  %98 = fmul double %97, %95
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %97, double %92)
  %100 = or disjoint i64 %83, 3
  %101 = trunc nuw nsw i64 %100 to i32
  %102 = uitofp nneg i32 %101 to double
  %103 = getelementptr inbounds double, ptr %0, i64 %93
  %104 = load double, ptr %103, align 8, !tbaa !5
  %105 = fmul double %104, %102
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %104, double %99)
  %107 = add nuw nsw i64 %83, 4
  %108 = trunc nuw nsw i64 %107 to i32
  %109 = uitofp nneg i32 %108 to double
  %110 = getelementptr inbounds double, ptr %0, i64 %100
  %111 = load double, ptr %110, align 8, !tbaa !5
  %112 = fmul double %111, %109
  %113 = tail call double @llvm.fmuladd.f64(double %112, double %111, double %106)
  %114 = add i64 %85, 4
  %115 = icmp eq i64 %114, %24
  br i1 %115, label %62, label %82, !llvm.loop !26
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !12, !19, !20}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !12}
!22 = distinct !{!22, !12, !20, !19}
!23 = distinct !{!23, !12}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !12}
