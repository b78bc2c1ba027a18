; clang-22 -O3 -S -emit-llvm c/loops.c -o ir/clang-22/O3/loops.ll
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
  br i1 %4, label %5, label %74

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %2, 4
  %9 = and i64 %6, 2147483644
  %10 = icmp eq i64 %7, 0
  %11 = icmp ne i64 %7, 0
  br label %12

12:                                               ; preds = %5, %70
  %13 = phi i64 [ 0, %5 ], [ %72, %70 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %71, %70 ]
  %15 = getelementptr inbounds nuw double, ptr %1, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !13
  %17 = mul nuw nsw i64 %13, %6
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %17
  br i1 %8, label %54, label %19

19:                                               ; preds = %12, %19
  %20 = phi i64 [ %50, %19 ], [ 0, %12 ]
  %21 = phi double [ %49, %19 ], [ %14, %12 ]
  %22 = phi i64 [ %51, %19 ], [ 0, %12 ]
  %23 = getelementptr inbounds nuw double, ptr %18, i64 %20
  %24 = load double, ptr %23, align 8, !tbaa !13
  %25 = fmul double %16, %24
  %26 = getelementptr inbounds nuw double, ptr %1, i64 %20
  %27 = load double, ptr %26, align 8, !tbaa !13
  %28 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %21)
  %29 = or disjoint i64 %20, 1
  %30 = getelementptr inbounds nuw double, ptr %18, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !13
  %32 = fmul double %16, %31
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %29
  %34 = load double, ptr %33, align 8, !tbaa !13
  %35 = tail call double @llvm.fmuladd.f64(double %32, double %34, double %28)
  %36 = or disjoint i64 %20, 2
  %37 = getelementptr inbounds nuw double, ptr %18, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !13
  %39 = fmul double %16, %38
  %40 = getelementptr inbounds nuw double, ptr %1, i64 %36
  %41 = load double, ptr %40, align 8, !tbaa !13
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %41, double %35)
  %43 = or disjoint i64 %20, 3
  %44 = getelementptr inbounds nuw double, ptr %18, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !13
  %46 = fmul double %16, %45
  %47 = getelementptr inbounds nuw double, ptr %1, i64 %43
  %48 = load double, ptr %47, align 8, !tbaa !13
  %49 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %42)
  %50 = add nuw nsw i64 %20, 4
  %51 = add i64 %22, 4
  %52 = icmp eq i64 %51, %9
  br i1 %52, label %53, label %19, !llvm.loop !17

53:                                               ; preds = %19
  br i1 %10, label %70, label %54

54:                                               ; preds = %53, %12
  %55 = phi i64 [ 0, %12 ], [ %50, %53 ]
  %56 = phi double [ %14, %12 ], [ %49, %53 ]
  tail call void @llvm.assume(i1 %11)
  br label %57

57:                                               ; preds = %57, %54
  %58 = phi i64 [ %55, %54 ], [ %67, %57 ]
  %59 = phi double [ %56, %54 ], [ %66, %57 ]
  %60 = phi i64 [ 0, %54 ], [ %68, %57 ]
  %61 = getelementptr inbounds nuw double, ptr %18, i64 %58
  %62 = load double, ptr %61, align 8, !tbaa !13
  %63 = fmul double %16, %62
  %64 = getelementptr inbounds nuw double, ptr %1, i64 %58
  %65 = load double, ptr %64, align 8, !tbaa !13
  %66 = tail call double @llvm.fmuladd.f64(double %63, double %65, double %59)
  %67 = add nuw nsw i64 %58, 1
  %68 = add i64 %60, 1
  %69 = icmp eq i64 %68, %7
  br i1 %69, label %70, label %57, !llvm.loop !18

70:                                               ; preds = %57, %53
  %71 = phi double [ %49, %53 ], [ %66, %57 ]
  %72 = add nuw nsw i64 %13, 1
  %73 = icmp eq i64 %72, %6
  br i1 %73, label %74, label %12, !llvm.loop !19

74:                                               ; preds = %70, %3
  %75 = phi double [ 0.000000e+00, %3 ], [ %71, %70 ]
  ret double %75
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
  %6 = icmp sgt i32 %2, 0
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %74

8:                                                ; preds = %4
  %9 = sext i32 %3 to i64
  %10 = zext nneg i32 %1 to i64
  %11 = zext nneg i32 %2 to i64
  %12 = zext i32 %3 to i64
  br label %13

13:                                               ; preds = %8, %70
  %14 = phi i64 [ 0, %8 ], [ %72, %70 ]
  %15 = phi double [ 0.000000e+00, %8 ], [ %71, %70 ]
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %14
  br label %42

17:                                               ; preds = %64, %22, %42
  %18 = phi double [ %44, %42 ], [ %65, %64 ], [ %39, %22 ]
  %19 = tail call double @sin(double noundef %18) #7, !tbaa !5
  %20 = add nuw nsw i64 %43, 1
  %21 = icmp eq i64 %20, %11
  br i1 %21, label %70, label %42, !llvm.loop !23

22:                                               ; preds = %64, %22
  %23 = phi i64 [ %40, %22 ], [ %66, %64 ]
  %24 = phi double [ %39, %22 ], [ %67, %64 ]
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %26 = load double, ptr %25, align 8, !tbaa !13
  %27 = tail call double @llvm.fmuladd.f64(double %51, double %26, double %24)
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load double, ptr %29, align 8, !tbaa !13
  %31 = tail call double @llvm.fmuladd.f64(double %51, double %30, double %27)
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 16
  %34 = load double, ptr %33, align 8, !tbaa !13
  %35 = tail call double @llvm.fmuladd.f64(double %51, double %34, double %31)
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 24
  %38 = load double, ptr %37, align 8, !tbaa !13
  %39 = tail call double @llvm.fmuladd.f64(double %51, double %38, double %35)
  %40 = add nuw nsw i64 %23, 4
  %41 = icmp eq i64 %40, %12
  br i1 %41, label %17, label %22, !llvm.loop !24

42:                                               ; preds = %13, %17
  %43 = phi i64 [ 0, %13 ], [ %20, %17 ]
  %44 = phi double [ 0.000000e+00, %13 ], [ %19, %17 ]
  %45 = icmp slt i64 %43, %9
  br i1 %45, label %46, label %17

46:                                               ; preds = %42
  %47 = sub nsw i64 %12, %43
  %48 = load double, ptr %16, align 8, !tbaa !13
  %49 = getelementptr inbounds nuw double, ptr %0, i64 %43
  %50 = load double, ptr %49, align 8, !tbaa !13
  %51 = fmul double %48, %50
  %52 = and i64 %47, 3
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %64, label %54

54:                                               ; preds = %46, %54
  %55 = phi i64 [ %61, %54 ], [ %43, %46 ]
  %56 = phi double [ %60, %54 ], [ %44, %46 ]
  %57 = phi i64 [ %62, %54 ], [ 0, %46 ]
  %58 = getelementptr inbounds nuw double, ptr %0, i64 %55
  %59 = load double, ptr %58, align 8, !tbaa !13
  %60 = tail call double @llvm.fmuladd.f64(double %51, double %59, double %56)
  %61 = add nuw nsw i64 %55, 1
  %62 = add i64 %57, 1
  %63 = icmp eq i64 %62, %52
  br i1 %63, label %64, label %54, !llvm.loop !25

64:                                               ; preds = %54, %46
  %65 = phi double [ poison, %46 ], [ %60, %54 ]
  %66 = phi i64 [ %43, %46 ], [ %61, %54 ]
  %67 = phi double [ %44, %46 ], [ %60, %54 ]
  %68 = sub nsw i64 %43, %12
  %69 = icmp ugt i64 %68, -4
  br i1 %69, label %17, label %22

70:                                               ; preds = %17
  %71 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %15)
  %72 = add nuw nsw i64 %14, 1
  %73 = icmp eq i64 %72, %10
  br i1 %73, label %74, label %13, !llvm.loop !26

74:                                               ; preds = %70, %4
  %75 = phi double [ 0.000000e+00, %4 ], [ %71, %70 ]
  ret double %75
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
!17 = distinct !{!17, !12}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !12}
!22 = distinct !{!22, !12}
!23 = distinct !{!23, !12}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !12}
