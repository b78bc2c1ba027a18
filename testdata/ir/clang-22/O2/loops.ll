; clang-22 -O2 -S -emit-llvm c/loops.c -o ir/clang-22/O2/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %20

4:                                                ; preds = %2
  %5 = and i32 %1, 7
  %6 = icmp ult i32 %1, 8
  br i1 %6, label %11, label %7

7:                                                ; preds = %4
  %8 = and i32 %1, 2147483640
  br label %22

9:                                                ; preds = %22
  %10 = icmp eq i32 %5, 0
  br i1 %10, label %20, label %11

11:                                               ; preds = %9, %4
  %12 = phi double [ 1.000000e+00, %4 ], [ %32, %9 ]
  %13 = icmp ne i32 %5, 0
  tail call void @llvm.assume(i1 %13)
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi double [ %17, %14 ], [ %12, %11 ]
  %16 = phi i32 [ %18, %14 ], [ 0, %11 ]
  %17 = fmul double %0, %15
  %18 = add i32 %16, 1
  %19 = icmp eq i32 %18, %5
  br i1 %19, label %20, label %14, !llvm.loop !9

20:                                               ; preds = %9, %14, %2
  %21 = phi double [ 1.000000e+00, %2 ], [ %32, %9 ], [ %17, %14 ]
  ret double %21

22:                                               ; preds = %22, %7
  %23 = phi double [ 1.000000e+00, %7 ], [ %32, %22 ]
  %24 = phi i32 [ 0, %7 ], [ %33, %22 ]
  %25 = fmul double %0, %23
  %26 = fmul double %0, %25
  %27 = fmul double %0, %26
  %28 = fmul double %0, %27
  %29 = fmul double %0, %28
  %30 = fmul double %0, %29
  %31 = fmul double %0, %30
  %32 = fmul double %0, %31
  %33 = add i32 %24, 8
  %34 = icmp eq i32 %33, %8
  br i1 %34, label %9, label %22, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %22
  %7 = phi i64 [ 0, %4 ], [ %23, %22 ]
  %8 = phi i64 [ 1, %4 ], [ %24, %22 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %20, %22 ]
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %7
  %11 = load double, ptr %10, align 8, !tbaa !13
  br label %15

12:                                               ; preds = %15
  %13 = add nuw nsw i64 %16, 1
  %14 = icmp eq i64 %13, %8
  br i1 %14, label %22, label %15, !llvm.loop !15

15:                                               ; preds = %6, %12
  %16 = phi i64 [ 0, %6 ], [ %13, %12 ]
  %17 = phi double [ %9, %6 ], [ %20, %12 ]
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %16
  %19 = load double, ptr %18, align 8, !tbaa !13
  %20 = tail call double @llvm.fmuladd.f64(double %11, double %19, double %17)
  %21 = fcmp ogt double %20, 9.500000e+00
  br i1 %21, label %26, label %12

22:                                               ; preds = %12
  %23 = add nuw nsw i64 %7, 1
  %24 = add nuw nsw i64 %8, 1
  %25 = icmp eq i64 %23, %5
  br i1 %25, label %26, label %6, !llvm.loop !16

26:                                               ; preds = %22, %15, %2
  %27 = phi double [ %20, %15 ], [ 0.000000e+00, %2 ], [ %20, %22 ]
  ret double %27
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %19

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %2, 4
  %9 = and i64 %6, 2147483644
  %10 = icmp eq i64 %7, 0
  %11 = icmp ne i64 %7, 0
  br label %12

12:                                               ; preds = %38, %5
  %13 = phi i64 [ 0, %5 ], [ %40, %38 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %39, %38 ]
  %15 = getelementptr inbounds nuw double, ptr %1, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !13
  %17 = mul nuw nsw i64 %13, %6
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %17
  br i1 %8, label %22, label %42

19:                                               ; preds = %38, %3
  %20 = phi double [ 0.000000e+00, %3 ], [ %39, %38 ]
  ret double %20

21:                                               ; preds = %42
  br i1 %10, label %38, label %22

22:                                               ; preds = %21, %12
  %23 = phi i64 [ 0, %12 ], [ %73, %21 ]
  %24 = phi double [ %14, %12 ], [ %72, %21 ]
  tail call void @llvm.assume(i1 %11)
  br label %25

25:                                               ; preds = %25, %22
  %26 = phi i64 [ %23, %22 ], [ %35, %25 ]
  %27 = phi double [ %24, %22 ], [ %34, %25 ]
  %28 = phi i64 [ 0, %22 ], [ %36, %25 ]
  %29 = getelementptr inbounds nuw double, ptr %18, i64 %26
  %30 = load double, ptr %29, align 8, !tbaa !13
  %31 = fmul double %16, %30
  %32 = getelementptr inbounds nuw double, ptr %1, i64 %26
  %33 = load double, ptr %32, align 8, !tbaa !13
  %34 = tail call double @llvm.fmuladd.f64(double %31, double %33, double %27)
  %35 = add nuw nsw i64 %26, 1
  %36 = add i64 %28, 1
  %37 = icmp eq i64 %36, %7
  br i1 %37, label %38, label %25, !llvm.loop !17

38:                                               ; preds = %25, %21
  %39 = phi double [ %72, %21 ], [ %34, %25 ]
  %40 = add nuw nsw i64 %13, 1
  %41 = icmp eq i64 %40, %6
  br i1 %41, label %19, label %12, !llvm.loop !18

42:                                               ; preds = %12, %42
  %43 = phi i64 [ %73, %42 ], [ 0, %12 ]
  %44 = phi double [ %72, %42 ], [ %14, %12 ]
  %45 = phi i64 [ %74, %42 ], [ 0, %12 ]
  %46 = getelementptr inbounds nuw double, ptr %18, i64 %43
  %47 = load double, ptr %46, align 8, !tbaa !13
  %48 = fmul double %16, %47
  %49 = getelementptr inbounds nuw double, ptr %1, i64 %43
  %50 = load double, ptr %49, align 8, !tbaa !13
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %44)
  %52 = or disjoint i64 %43, 1
  %53 = getelementptr inbounds nuw double, ptr %18, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !13
  %55 = fmul double %16, %54
  %56 = getelementptr inbounds nuw double, ptr %1, i64 %52
  %57 = load double, ptr %56, align 8, !tbaa !13
  %58 = tail call double @llvm.fmuladd.f64(double %55, double %57, double %51)
  %59 = or disjoint i64 %43, 2
  %60 = getelementptr inbounds nuw double, ptr %18, i64 %59
  %61 = load double, ptr %60, align 8, !tbaa !13
  %62 = fmul double %16, %61
  %63 = getelementptr inbounds nuw double, ptr %1, i64 %59
  %64 = load double, ptr %63, align 8, !tbaa !13
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %58)
  %66 = or disjoint i64 %43, 3
  %67 = getelementptr inbounds nuw double, ptr %18, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !13
  %69 = fmul double %16, %68
  %70 = getelementptr inbounds nuw double, ptr %1, i64 %66
  %71 = load double, ptr %70, align 8, !tbaa !13
  %72 = tail call double @llvm.fmuladd.f64(double %69, double %71, double %65)
  %73 = add nuw nsw i64 %43, 4
  %74 = add i64 %45, 4
  %75 = icmp eq i64 %74, %9
  br i1 %75, label %21, label %42, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %19, label %9

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %13, %9 ], [ %6, %5 ]
  %11 = phi double [ %16, %9 ], [ 0.000000e+00, %5 ]
  %12 = phi i64 [ %17, %9 ], [ 0, %5 ]
  %13 = add nsw i64 %10, -1
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !13
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %15)
  %17 = add i64 %12, 1
  %18 = icmp eq i64 %17, %7
  br i1 %18, label %19, label %9, !llvm.loop !20

19:                                               ; preds = %9, %5
  %20 = phi i64 [ %6, %5 ], [ %13, %9 ]
  %21 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
  %22 = phi double [ poison, %5 ], [ %16, %9 ]
  %23 = icmp ult i32 %1, 4
  br i1 %23, label %24, label %26

24:                                               ; preds = %19, %26, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %22, %19 ], [ %44, %26 ]
  ret double %25

26:                                               ; preds = %19, %26
  %27 = phi i64 [ %41, %26 ], [ %20, %19 ]
  %28 = phi double [ %44, %26 ], [ %21, %19 ]
  %29 = getelementptr double, ptr %0, i64 %27
  %30 = getelementptr i8, ptr %29, i64 -8
  %31 = load double, ptr %30, align 8, !tbaa !13
  %32 = tail call double @llvm.fmuladd.f64(double %28, double %2, double %31)
  %33 = getelementptr double, ptr %0, i64 %27
  %34 = getelementptr i8, ptr %33, i64 -16
  %35 = load double, ptr %34, align 8, !tbaa !13
  %36 = tail call double @llvm.fmuladd.f64(double %32, double %2, double %35)
  %37 = getelementptr double, ptr %0, i64 %27
  %38 = getelementptr i8, ptr %37, i64 -24
  %39 = load double, ptr %38, align 8, !tbaa !13
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %2, double %39)
  %41 = add nsw i64 %27, -4
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !13
  %44 = tail call double @llvm.fmuladd.f64(double %40, double %2, double %43)
  %45 = icmp sgt i64 %27, 4
  br i1 %45, label %26, label %24, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @strided_product(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64
  %7 = zext nneg i32 %1 to i64
  br label %10

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ]
  ret double %9

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
  %13 = getelementptr inbounds double, ptr %0, i64 %11
  %14 = load double, ptr %13, align 8, !tbaa !13
  %15 = fadd double %14, 1.000000e+00
  %16 = fmul double %12, %15
  %17 = add nsw i64 %11, %6
  %18 = icmp slt i64 %17, %7
  br i1 %18, label %10, label %8, !llvm.loop !22
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #3 {
  %2 = tail call double @sin(double noundef %0) #7, !tbaa !5
  %3 = fmul double %2, -1.000000e-01
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %0)
  %5 = tail call double @sin(double noundef %4) #7, !tbaa !5
  %6 = fmul double %5, -1.000000e-01
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %0, double %4)
  %8 = tail call double @sin(double noundef %7) #7, !tbaa !5
  %9 = fmul double %8, -1.000000e-01
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %0, double %7)
  %11 = tail call double @sin(double noundef %10) #7, !tbaa !5
  %12 = fmul double %11, -1.000000e-01
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %0, double %10)
  %14 = tail call double @sin(double noundef %13) #7, !tbaa !5
  %15 = fmul double %14, -1.000000e-01
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %0, double %13)
  ret double %16
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @triple_nested_tensor(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #5 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %17

6:                                                ; preds = %4
  %7 = icmp sgt i32 %2, 0
  %8 = sext i32 %3 to i64
  %9 = zext nneg i32 %1 to i64
  %10 = zext nneg i32 %2 to i64
  %11 = zext i32 %3 to i64
  br label %12

12:                                               ; preds = %6, %47
  %13 = phi i64 [ 0, %6 ], [ %50, %47 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %49, %47 ]
  br i1 %7, label %15, label %47

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
  br label %19

17:                                               ; preds = %47, %4
  %18 = phi double [ 0.000000e+00, %4 ], [ %49, %47 ]
  ret double %18

19:                                               ; preds = %15, %52
  %20 = phi i64 [ 0, %15 ], [ %55, %52 ]
  %21 = phi double [ 0.000000e+00, %15 ], [ %54, %52 ]
  %22 = icmp slt i64 %20, %8
  br i1 %22, label %23, label %52

23:                                               ; preds = %19
  %24 = sub nsw i64 %11, %20
  %25 = load double, ptr %16, align 8, !tbaa !13
  %26 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %27 = load double, ptr %26, align 8, !tbaa !13
  %28 = fmul double %25, %27
  %29 = and i64 %24, 3
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %41, label %31

31:                                               ; preds = %23, %31
  %32 = phi i64 [ %38, %31 ], [ %20, %23 ]
  %33 = phi double [ %37, %31 ], [ %21, %23 ]
  %34 = phi i64 [ %39, %31 ], [ 0, %23 ]
  %35 = getelementptr inbounds nuw double, ptr %0, i64 %32
  %36 = load double, ptr %35, align 8, !tbaa !13
  %37 = tail call double @llvm.fmuladd.f64(double %28, double %36, double %33)
  %38 = add nuw nsw i64 %32, 1
  %39 = add i64 %34, 1
  %40 = icmp eq i64 %39, %29
  br i1 %40, label %41, label %31, !llvm.loop !23

41:                                               ; preds = %31, %23
  %42 = phi double [ poison, %23 ], [ %37, %31 ]
  %43 = phi i64 [ %20, %23 ], [ %38, %31 ]
  %44 = phi double [ %21, %23 ], [ %37, %31 ]
  %45 = sub nsw i64 %20, %11
  %46 = icmp ugt i64 %45, -4
  br i1 %46, label %52, label %57

47:                                               ; preds = %52, %12
  %48 = phi double [ 0.000000e+00, %12 ], [ %54, %52 ]
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %48, double %14)
  %50 = add nuw nsw i64 %13, 1
  %51 = icmp eq i64 %50, %9
  br i1 %51, label %17, label %12, !llvm.loop !24

52:                                               ; preds = %41, %57, %19
  %53 = phi double [ %21, %19 ], [ %42, %41 ], [ %74, %57 ]
  %54 = tail call double @sin(double noundef %53) #7, !tbaa !5
  %55 = add nuw nsw i64 %20, 1
  %56 = icmp eq i64 %55, %10
  br i1 %56, label %47, label %19, !llvm.loop !25

57:                                               ; preds = %41, %57
  %58 = phi i64 [ %75, %57 ], [ %43, %41 ]
  %59 = phi double [ %74, %57 ], [ %44, %41 ]
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %58
  %61 = load double, ptr %60, align 8, !tbaa !13
  %62 = tail call double @llvm.fmuladd.f64(double %28, double %61, double %59)
  %63 = getelementptr inbounds nuw double, ptr %0, i64 %58
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %65 = load double, ptr %64, align 8, !tbaa !13
  %66 = tail call double @llvm.fmuladd.f64(double %28, double %65, double %62)
  %67 = getelementptr inbounds nuw double, ptr %0, i64 %58
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 16
  %69 = load double, ptr %68, align 8, !tbaa !13
  %70 = tail call double @llvm.fmuladd.f64(double %28, double %69, double %66)
  %71 = getelementptr inbounds nuw double, ptr %0, i64 %58
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 24
  %73 = load double, ptr %72, align 8, !tbaa !13
  %74 = tail call double @llvm.fmuladd.f64(double %28, double %73, double %70)
  %75 = add nuw nsw i64 %58, 4
  %76 = icmp eq i64 %75, %11
  br i1 %76, label %52, label %57, !llvm.loop !26
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14, !14, i64 0}
!14 = !{!"double", !7, i64 0}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !12}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !12}
!22 = distinct !{!22, !12}
!23 = distinct !{!23, !10}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !12}
!26 = distinct !{!26, !12}
