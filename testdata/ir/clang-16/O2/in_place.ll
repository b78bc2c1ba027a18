; clang-16 -O2 -S -emit-llvm c/in_place.c -o ir/clang-16/O2/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = fmul double %2, %2
  %4 = fmul double %3, %3
  %5 = fmul double %4, %4
  store double %5, ptr %0, align 8, !tbaa !5
  ret double %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = load double, ptr %0, align 8, !tbaa !5
  %7 = add nsw i64 %5, -1
  %8 = add nsw i64 %5, -2
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %13, label %11

11:                                               ; preds = %4
  %12 = and i64 %7, -4
  br label %32

13:                                               ; preds = %32, %4
  %14 = phi double [ %6, %4 ], [ %50, %32 ]
  %15 = phi i64 [ 1, %4 ], [ %51, %32 ]
  %16 = icmp eq i64 %9, 0
  br i1 %16, label %27, label %17

17:                                               ; preds = %13, %17
  %18 = phi double [ %23, %17 ], [ %14, %13 ]
  %19 = phi i64 [ %24, %17 ], [ %15, %13 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %13 ]
  %21 = getelementptr inbounds double, ptr %0, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = fmul double %18, %22
  store double %23, ptr %21, align 8, !tbaa !5
  %24 = add nuw nsw i64 %19, 1
  %25 = add i64 %20, 1
  %26 = icmp eq i64 %25, %9
  br i1 %26, label %27, label %17, !llvm.loop !9

27:                                               ; preds = %13, %17, %2
  %28 = add nsw i32 %1, -1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds double, ptr %0, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !5
  ret double %31

32:                                               ; preds = %32, %11
  %33 = phi double [ %6, %11 ], [ %50, %32 ]
  %34 = phi i64 [ 1, %11 ], [ %51, %32 ]
  %35 = phi i64 [ 0, %11 ], [ %52, %32 ]
  %36 = getelementptr inbounds double, ptr %0, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = fmul double %33, %37
  store double %38, ptr %36, align 8, !tbaa !5
  %39 = add nuw nsw i64 %34, 1
  %40 = getelementptr inbounds double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = fmul double %38, %41
  store double %42, ptr %40, align 8, !tbaa !5
  %43 = add nuw nsw i64 %34, 2
  %44 = getelementptr inbounds double, ptr %0, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fmul double %42, %45
  store double %46, ptr %44, align 8, !tbaa !5
  %47 = add nuw nsw i64 %34, 3
  %48 = getelementptr inbounds double, ptr %0, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fmul double %46, %49
  store double %50, ptr %48, align 8, !tbaa !5
  %51 = add nuw nsw i64 %34, 4
  %52 = add i64 %35, 4
  %53 = icmp eq i64 %52, %12
  br i1 %53, label %13, label %32, !llvm.loop !11
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #1 {
  %3 = fmul double %1, %0
  %4 = fmul double %3, %1
  %5 = fmul double %4, %3
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 2.000000e+00, double %4)
  ret double %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %27

6:                                                ; preds = %4
  %7 = and i32 %3, 7
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %11, label %9

9:                                                ; preds = %6
  %10 = and i32 %3, -8
  br label %33

11:                                               ; preds = %33, %6
  %12 = phi double [ undef, %6 ], [ %43, %33 ]
  %13 = phi double [ undef, %6 ], [ %44, %33 ]
  %14 = phi double [ undef, %6 ], [ %45, %33 ]
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

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %20

5:                                                ; preds = %3
  %6 = add i32 %1, -1
  %7 = icmp sgt i32 %1, 2
  %8 = zext i32 %6 to i64
  %9 = getelementptr inbounds double, ptr %0, i64 1
  %10 = add nsw i64 %8, -1
  %11 = and i64 %10, 1
  %12 = icmp eq i32 %6, 2
  %13 = and i64 %10, -2
  %14 = icmp eq i64 %11, 0
  br label %15

15:                                               ; preds = %5, %35
  %16 = phi i32 [ 0, %5 ], [ %36, %35 ]
  br i1 %7, label %17, label %35

17:                                               ; preds = %15
  %18 = load double, ptr %0, align 8, !tbaa !5
  %19 = load double, ptr %9, align 8, !tbaa !5
  br i1 %12, label %21, label %38

20:                                               ; preds = %35, %3
  ret void

21:                                               ; preds = %38, %17
  %22 = phi double [ %19, %17 ], [ %56, %38 ]
  %23 = phi double [ %18, %17 ], [ %60, %38 ]
  %24 = phi i64 [ 1, %17 ], [ %54, %38 ]
  br i1 %14, label %35, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds double, ptr %0, i64 %24
  %27 = tail call double @llvm.fmuladd.f64(double %22, double 2.000000e+00, double %23)
  %28 = add nuw nsw i64 %24, 1
  %29 = getelementptr inbounds double, ptr %0, i64 %28
  %30 = load double, ptr %29, align 8, !tbaa !5
  %31 = fadd double %27, %30
  %32 = fmul double %22, 1.000000e-01
  %33 = fmul double %22, %32
  %34 = tail call double @llvm.fmuladd.f64(double %31, double 2.500000e-01, double %33)
  store double %34, ptr %26, align 8, !tbaa !5
  br label %35

35:                                               ; preds = %25, %21, %15
  %36 = add nuw nsw i32 %16, 1
  %37 = icmp eq i32 %36, %2
  br i1 %37, label %20, label %15, !llvm.loop !15

38:                                               ; preds = %17, %38
  %39 = phi double [ %56, %38 ], [ %19, %17 ]
  %40 = phi double [ %60, %38 ], [ %18, %17 ]
  %41 = phi i64 [ %54, %38 ], [ 1, %17 ]
  %42 = phi i64 [ %61, %38 ], [ 0, %17 ]
  %43 = getelementptr inbounds double, ptr %0, i64 %41
  %44 = tail call double @llvm.fmuladd.f64(double %39, double 2.000000e+00, double %40)
  %45 = add nuw nsw i64 %41, 1
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = fadd double %44, %47
  %49 = fmul double %39, 1.000000e-01
  %50 = fmul double %39, %49
  %51 = tail call double @llvm.fmuladd.f64(double %48, double 2.500000e-01, double %50)
  store double %51, ptr %43, align 8, !tbaa !5
  %52 = getelementptr inbounds double, ptr %0, i64 %45
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
  br i1 %62, label %21, label %38, !llvm.loop !16
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @normalise_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %68

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = and i64 %5, 3
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967292
  br label %46

10:                                               ; preds = %46, %4
  %11 = phi double [ undef, %4 ], [ %64, %46 ]
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
  %27 = tail call double @sqrt(double noundef %26) #6
  br i1 %3, label %28, label %68

28:                                               ; preds = %25
  %29 = zext i32 %1 to i64
  %30 = icmp eq i32 %1, 1
  br i1 %30, label %44, label %31

31:                                               ; preds = %28
  %32 = and i64 %5, 4294967294
  %33 = insertelement <2 x double> poison, double %27, i64 0
  %34 = shufflevector <2 x double> %33, <2 x double> poison, <2 x i32> zeroinitializer
  br label %35

35:                                               ; preds = %35, %31
  %36 = phi i64 [ 0, %31 ], [ %40, %35 ]
  %37 = getelementptr inbounds double, ptr %0, i64 %36
  %38 = load <2 x double>, ptr %37, align 8, !tbaa !5
  %39 = fdiv <2 x double> %38, %34
  store <2 x double> %39, ptr %37, align 8, !tbaa !5
  %40 = add nuw i64 %36, 2
  %41 = icmp eq i64 %40, %32
  br i1 %41, label %42, label %35, !llvm.loop !18

42:                                               ; preds = %35
  %43 = icmp eq i64 %32, %5
  br i1 %43, label %68, label %44

44:                                               ; preds = %28, %42
  %45 = phi i64 [ 0, %28 ], [ %32, %42 ]
  br label %69

46:                                               ; preds = %46, %8
  %47 = phi i64 [ 0, %8 ], [ %65, %46 ]
  %48 = phi double [ 0.000000e+00, %8 ], [ %64, %46 ]
  %49 = phi i64 [ 0, %8 ], [ %66, %46 ]
  %50 = getelementptr inbounds double, ptr %0, i64 %47
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48)
  %53 = or i64 %47, 1
  %54 = getelementptr inbounds double, ptr %0, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %55, double %52)
  %57 = or i64 %47, 2
  %58 = getelementptr inbounds double, ptr %0, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !5
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56)
  %61 = or i64 %47, 3
  %62 = getelementptr inbounds double, ptr %0, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60)
  %65 = add nuw nsw i64 %47, 4
  %66 = add i64 %49, 4
  %67 = icmp eq i64 %66, %9
  br i1 %67, label %10, label %46, !llvm.loop !21

68:                                               ; preds = %69, %42, %2, %25
  ret void

69:                                               ; preds = %44, %69
  %70 = phi i64 [ %74, %69 ], [ %45, %44 ]
  %71 = getelementptr inbounds double, ptr %0, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = fdiv double %72, %27
  store double %73, ptr %71, align 8, !tbaa !5
  %74 = add nuw nsw i64 %70, 1
  %75 = icmp eq i64 %74, %29
  br i1 %75, label %68, label %69, !llvm.loop !22
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %79

4:                                                ; preds = %2, %34
  %5 = phi i32 [ %35, %34 ], [ 0, %2 ]
  %6 = xor i32 %5, -1
  %7 = add i32 %6, %1
  %8 = zext i32 %7 to i64
  %9 = sub nsw i32 %1, %5
  %10 = icmp sgt i32 %9, 1
  br i1 %10, label %11, label %34

11:                                               ; preds = %4
  %12 = and i64 %8, 1
  %13 = icmp eq i32 %7, 1
  br i1 %13, label %23, label %14

14:                                               ; preds = %11
  %15 = and i64 %8, 4294967294
  br label %37

16:                                               ; preds = %34
  br i1 %3, label %17, label %79

17:                                               ; preds = %16
  %18 = zext i32 %1 to i64
  %19 = and i64 %18, 3
  %20 = icmp ult i32 %1, 4
  br i1 %20, label %61, label %21

21:                                               ; preds = %17
  %22 = and i64 %18, 4294967292
  br label %81

23:                                               ; preds = %57, %11
  %24 = phi i64 [ 0, %11 ], [ %50, %57 ]
  %25 = phi i64 [ 1, %11 ], [ %58, %57 ]
  %26 = icmp eq i64 %12, 0
  br i1 %26, label %34, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds double, ptr %0, i64 %24
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = getelementptr inbounds double, ptr %0, i64 %25
  %31 = load double, ptr %30, align 8, !tbaa !5
  %32 = fcmp ogt double %29, %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %27
  store double %31, ptr %28, align 8, !tbaa !5
  store double %29, ptr %30, align 8, !tbaa !5
  br label %34

34:                                               ; preds = %23, %33, %27, %4
  %35 = add nuw nsw i32 %5, 1
  %36 = icmp eq i32 %35, %1
  br i1 %36, label %16, label %4, !llvm.loop !23

37:                                               ; preds = %57, %14
  %38 = phi i64 [ 0, %14 ], [ %50, %57 ]
  %39 = phi i64 [ 1, %14 ], [ %58, %57 ]
  %40 = phi i64 [ 0, %14 ], [ %59, %57 ]
  %41 = or i64 %38, 1
  %42 = getelementptr inbounds double, ptr %0, i64 %38
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = getelementptr inbounds double, ptr %0, i64 %39
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fcmp ogt double %43, %45
  br i1 %46, label %47, label %48

47:                                               ; preds = %37
  store double %45, ptr %42, align 8, !tbaa !5
  store double %43, ptr %44, align 8, !tbaa !5
  br label %48

48:                                               ; preds = %37, %47
  %49 = add nuw nsw i64 %39, 1
  %50 = add nuw nsw i64 %38, 2
  %51 = getelementptr inbounds double, ptr %0, i64 %41
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = getelementptr inbounds double, ptr %0, i64 %49
  %54 = load double, ptr %53, align 8, !tbaa !5
  %55 = fcmp ogt double %52, %54
  br i1 %55, label %56, label %57

56:                                               ; preds = %48
  store double %54, ptr %51, align 8, !tbaa !5
  store double %52, ptr %53, align 8, !tbaa !5
  br label %57

57:                                               ; preds = %56, %48
  %58 = add nuw nsw i64 %39, 2
  %59 = add i64 %40, 2
  %60 = icmp eq i64 %59, %15
  br i1 %60, label %23, label %37, !llvm.loop !24

61:                                               ; preds = %81, %17
  %62 = phi double [ undef, %17 ], [ %112, %81 ]
  %63 = phi i64 [ 0, %17 ], [ %106, %81 ]
  %64 = phi double [ 0.000000e+00, %17 ], [ %112, %81 ]
  %65 = icmp eq i64 %19, 0
  br i1 %65, label %79, label %66

66:                                               ; preds = %61, %66
  %67 = phi i64 [ %70, %66 ], [ %63, %61 ]
  %68 = phi double [ %76, %66 ], [ %64, %61 ]
  %69 = phi i64 [ %77, %66 ], [ 0, %61 ]
  %70 = add nuw nsw i64 %67, 1
  %71 = trunc i64 %70 to i32
  %72 = sitofp i32 %71 to double
  %73 = getelementptr inbounds double, ptr %0, i64 %67
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = fmul double %74, %72
  %76 = tail call double @llvm.fmuladd.f64(double %75, double %74, double %68)
  %77 = add i64 %69, 1
  %78 = icmp eq i64 %77, %19
  br i1 %78, label %79, label %66, !llvm.loop !25

79:                                               ; preds = %61, %66, %2, %16
  %80 = phi double [ 0.000000e+00, %16 ], [ 0.000000e+00, %2 ], [ %62, %61 ], [ %76, %66 ]
  ret double %80

81:                                               ; preds = %81, %21
  %82 = phi i64 [ 0, %21 ], [ %106, %81 ]
  %83 = phi double [ 0.000000e+00, %21 ], [ %112, %81 ]
  %84 = phi i64 [ 0, %21 ], [ %113, %81 ]
  %85 = or i64 %82, 1
  %86 = trunc i64 %85 to i32
  %87 = sitofp i32 %86 to double
  %88 = getelementptr inbounds double, ptr %0, i64 %82
  %89 = load double, ptr %88, align 8, !tbaa !5
  %90 = fmul double %89, %87
  %91 = tail call double @llvm.fmuladd.f64(double %90, double %89, double %83)
  %92 = or i64 %82, 2
  %93 = trunc i64 %92 to i32
  %94 = sitofp i32 %93 to double
  %95 = getelementptr inbounds double, ptr %0, i64 %85
  %96 = load double, ptr %95, align 8, !tbaa !5
  %97 = fmul double %96, %94
  %98 = tail call double @llvm.fmuladd.f64(double %97, double %96, double %91)
  %99 = or i64 %82, 3
  %100 = trunc i64 %99 to i32
  %101 = sitofp i32 %100 to double
  %102 = getelementptr inbounds double, ptr %0, i64 %92
  %103 = load double, ptr %102, align 8, !tbaa !5
  %104 = fmul double %103, %101
  %105 = tail call double @llvm.fmuladd.f64(double %104, double %103, double %98)
  %106 = add nuw nsw i64 %82, 4
  %107 = trunc i64 %106 to i32
  %108 = sitofp i32 %107 to double
  %109 = getelementptr inbounds double, ptr %0, i64 %99
  %110 = load double, ptr %109, align 8, !tbaa !5
  %111 = fmul double %110, %108
  %112 = tail call double @llvm.fmuladd.f64(double %111, double %110, double %105)
  %113 = add i64 %84, 4
  %114 = icmp eq i64 %113, %22
  br i1 %114, label %61, label %81, !llvm.loop !26
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
