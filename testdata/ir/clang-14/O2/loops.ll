; clang-14 -O2 -S -emit-llvm c/loops.c -o ir/clang-14/O2/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readnone uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %20

4:                                                ; preds = %2
  %5 = add i32 %1, -1
  %6 = and i32 %1, 7
  %7 = icmp ult i32 %5, 7
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i32 %1, -8
  br label %22

10:                                               ; preds = %22, %4
  %11 = phi double [ undef, %4 ], [ %32, %22 ]
  %12 = phi double [ 1.000000e+00, %4 ], [ %32, %22 ]
  %13 = icmp eq i32 %6, 0
  br i1 %13, label %20, label %14

14:                                               ; preds = %10, %14
  %15 = phi double [ %17, %14 ], [ %12, %10 ]
  %16 = phi i32 [ %18, %14 ], [ 0, %10 ]
  %17 = fmul double %15, %0
  %18 = add i32 %16, 1
  %19 = icmp eq i32 %18, %6
  br i1 %19, label %20, label %14, !llvm.loop !5

20:                                               ; preds = %10, %14, %2
  %21 = phi double [ 1.000000e+00, %2 ], [ %11, %10 ], [ %17, %14 ]
  ret double %21

22:                                               ; preds = %22, %8
  %23 = phi double [ 1.000000e+00, %8 ], [ %32, %22 ]
  %24 = phi i32 [ 0, %8 ], [ %33, %22 ]
  %25 = fmul double %23, %0
  %26 = fmul double %25, %0
  %27 = fmul double %26, %0
  %28 = fmul double %27, %0
  %29 = fmul double %28, %0
  %30 = fmul double %29, %0
  %31 = fmul double %30, %0
  %32 = fmul double %31, %0
  %33 = add i32 %24, 8
  %34 = icmp eq i32 %33, %9
  br i1 %34, label %10, label %22, !llvm.loop !7
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @triangular_sum_with_early_exit(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %22
  %7 = phi i64 [ 0, %4 ], [ %23, %22 ]
  %8 = phi i64 [ 1, %4 ], [ %24, %22 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %20, %22 ]
  %10 = getelementptr inbounds double, double* %0, i64 %7
  %11 = load double, double* %10, align 8, !tbaa !9
  br label %15

12:                                               ; preds = %15
  %13 = add nuw nsw i64 %16, 1
  %14 = icmp eq i64 %13, %8
  br i1 %14, label %22, label %15, !llvm.loop !13

15:                                               ; preds = %6, %12
  %16 = phi i64 [ 0, %6 ], [ %13, %12 ]
  %17 = phi double [ %9, %6 ], [ %20, %12 ]
  %18 = getelementptr inbounds double, double* %0, i64 %16
  %19 = load double, double* %18, align 8, !tbaa !9
  %20 = tail call double @llvm.fmuladd.f64(double %11, double %19, double %17)
  %21 = fcmp ogt double %20, 9.500000e+00
  br i1 %21, label %26, label %12

22:                                               ; preds = %12
  %23 = add nuw nsw i64 %7, 1
  %24 = add nuw nsw i64 %8, 1
  %25 = icmp eq i64 %23, %5
  br i1 %25, label %26, label %6, !llvm.loop !14

26:                                               ; preds = %22, %15, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %20, %15 ], [ %20, %22 ]
  ret double %27
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @quadratic_form(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %18

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = zext i32 %2 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %2, 1
  %10 = and i64 %7, 4294967294
  %11 = icmp eq i64 %8, 0
  br label %12

12:                                               ; preds = %32, %5
  %13 = phi i64 [ 0, %5 ], [ %34, %32 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %33, %32 ]
  %15 = getelementptr inbounds double, double* %1, i64 %13
  %16 = load double, double* %15, align 8, !tbaa !9
  %17 = mul nsw i64 %13, %6
  br i1 %9, label %20, label %36

18:                                               ; preds = %32, %3
  %19 = phi double [ 0.000000e+00, %3 ], [ %33, %32 ]
  ret double %19

20:                                               ; preds = %36, %12
  %21 = phi double [ undef, %12 ], [ %54, %36 ]
  %22 = phi i64 [ 0, %12 ], [ %55, %36 ]
  %23 = phi double [ %14, %12 ], [ %54, %36 ]
  br i1 %11, label %32, label %24

24:                                               ; preds = %20
  %25 = add nuw nsw i64 %22, %17
  %26 = getelementptr inbounds double, double* %0, i64 %25
  %27 = load double, double* %26, align 8, !tbaa !9
  %28 = fmul double %16, %27
  %29 = getelementptr inbounds double, double* %1, i64 %22
  %30 = load double, double* %29, align 8, !tbaa !9
  %31 = tail call double @llvm.fmuladd.f64(double %28, double %30, double %23)
  br label %32

32:                                               ; preds = %20, %24
  %33 = phi double [ %21, %20 ], [ %31, %24 ]
  %34 = add nuw nsw i64 %13, 1
  %35 = icmp eq i64 %34, %7
  br i1 %35, label %18, label %12, !llvm.loop !15

36:                                               ; preds = %12, %36
  %37 = phi i64 [ %55, %36 ], [ 0, %12 ]
  %38 = phi double [ %54, %36 ], [ %14, %12 ]
  %39 = phi i64 [ %56, %36 ], [ 0, %12 ]
  %40 = add nuw nsw i64 %37, %17
  %41 = getelementptr inbounds double, double* %0, i64 %40
  %42 = load double, double* %41, align 8, !tbaa !9
  %43 = fmul double %16, %42
  %44 = getelementptr inbounds double, double* %1, i64 %37
  %45 = load double, double* %44, align 8, !tbaa !9
  %46 = tail call double @llvm.fmuladd.f64(double %43, double %45, double %38)
  %47 = or i64 %37, 1
  %48 = add nuw nsw i64 %47, %17
  %49 = getelementptr inbounds double, double* %0, i64 %48
  %50 = load double, double* %49, align 8, !tbaa !9
  %51 = fmul double %16, %50
  %52 = getelementptr inbounds double, double* %1, i64 %47
  %53 = load double, double* %52, align 8, !tbaa !9
  %54 = tail call double @llvm.fmuladd.f64(double %51, double %53, double %46)
  %55 = add nuw nsw i64 %37, 2
  %56 = add i64 %39, 2
  %57 = icmp eq i64 %56, %10
  br i1 %57, label %20, label %36, !llvm.loop !16
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @horner_descending(double* nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %26

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %21, label %10

10:                                               ; preds = %5, %10
  %11 = phi i64 [ %14, %10 ], [ %6, %5 ]
  %12 = phi double [ %18, %10 ], [ 0.000000e+00, %5 ]
  %13 = phi i64 [ %19, %10 ], [ 0, %5 ]
  %14 = add nsw i64 %11, -1
  %15 = and i64 %14, 4294967295
  %16 = getelementptr inbounds double, double* %0, i64 %15
  %17 = load double, double* %16, align 8, !tbaa !9
  %18 = tail call double @llvm.fmuladd.f64(double %12, double %2, double %17)
  %19 = add i64 %13, 1
  %20 = icmp eq i64 %19, %8
  br i1 %20, label %21, label %10, !llvm.loop !17

21:                                               ; preds = %10, %5
  %22 = phi i64 [ %6, %5 ], [ %14, %10 ]
  %23 = phi double [ 0.000000e+00, %5 ], [ %18, %10 ]
  %24 = phi double [ undef, %5 ], [ %18, %10 ]
  %25 = icmp ult i64 %7, 3
  br i1 %25, label %26, label %28

26:                                               ; preds = %21, %28, %3
  %27 = phi double [ 0.000000e+00, %3 ], [ %24, %21 ], [ %50, %28 ]
  ret double %27

28:                                               ; preds = %21, %28
  %29 = phi i64 [ %46, %28 ], [ %22, %21 ]
  %30 = phi double [ %50, %28 ], [ %23, %21 ]
  %31 = add i64 %29, 4294967295
  %32 = and i64 %31, 4294967295
  %33 = getelementptr inbounds double, double* %0, i64 %32
  %34 = load double, double* %33, align 8, !tbaa !9
  %35 = tail call double @llvm.fmuladd.f64(double %30, double %2, double %34)
  %36 = add i64 %29, 4294967294
  %37 = and i64 %36, 4294967295
  %38 = getelementptr inbounds double, double* %0, i64 %37
  %39 = load double, double* %38, align 8, !tbaa !9
  %40 = tail call double @llvm.fmuladd.f64(double %35, double %2, double %39)
  %41 = add nsw i64 %29, -3
  %42 = and i64 %41, 4294967295
  %43 = getelementptr inbounds double, double* %0, i64 %42
  %44 = load double, double* %43, align 8, !tbaa !9
  %45 = tail call double @llvm.fmuladd.f64(double %40, double %2, double %44)
  %46 = add nsw i64 %29, -4
  %47 = and i64 %46, 4294967295
  %48 = getelementptr inbounds double, double* %0, i64 %47
  %49 = load double, double* %48, align 8, !tbaa !9
  %50 = tail call double @llvm.fmuladd.f64(double %45, double %2, double %49)
  %51 = icmp ugt i64 %41, 1
  br i1 %51, label %28, label %26, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @strided_product(double* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64
  %7 = zext i32 %1 to i64
  br label %10

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ]
  ret double %9

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
  %13 = getelementptr inbounds double, double* %0, i64 %11
  %14 = load double, double* %13, align 8, !tbaa !9
  %15 = fadd double %14, 1.000000e+00
  %16 = fmul double %12, %15
  %17 = add i64 %11, %6
  %18 = icmp slt i64 %17, %7
  br i1 %18, label %10, label %8, !llvm.loop !19
}

; Function Attrs: nofree nounwind uwtable writeonly
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #4 {
  %2 = tail call double @sin(double noundef %0) #7
  %3 = fmul double %2, -1.000000e-01
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %0)
  %5 = tail call double @sin(double noundef %4) #7
  %6 = fmul double %5, -1.000000e-01
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %0, double %4)
  %8 = tail call double @sin(double noundef %7) #7
  %9 = fmul double %8, -1.000000e-01
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %0, double %7)
  %11 = tail call double @sin(double noundef %10) #7
  %12 = fmul double %11, -1.000000e-01
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %0, double %10)
  %14 = tail call double @sin(double noundef %13) #7
  %15 = fmul double %14, -1.000000e-01
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %0, double %13)
  ret double %16
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind uwtable
define dso_local double @triple_nested_tensor(double* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #6 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %17

6:                                                ; preds = %4
  %7 = icmp sgt i32 %2, 0
  %8 = sext i32 %3 to i64
  %9 = zext i32 %1 to i64
  %10 = zext i32 %2 to i64
  %11 = zext i32 %3 to i64
  br label %12

12:                                               ; preds = %6, %31
  %13 = phi i64 [ 0, %6 ], [ %34, %31 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %33, %31 ]
  br i1 %7, label %15, label %31

15:                                               ; preds = %12
  %16 = getelementptr inbounds double, double* %0, i64 %13
  br label %19

17:                                               ; preds = %31, %4
  %18 = phi double [ 0.000000e+00, %4 ], [ %33, %31 ]
  ret double %18

19:                                               ; preds = %15, %36
  %20 = phi i64 [ 0, %15 ], [ %39, %36 ]
  %21 = phi double [ 0.000000e+00, %15 ], [ %38, %36 ]
  %22 = icmp slt i64 %20, %8
  br i1 %22, label %23, label %36

23:                                               ; preds = %19
  %24 = load double, double* %16, align 8, !tbaa !9
  %25 = getelementptr inbounds double, double* %0, i64 %20
  %26 = load double, double* %25, align 8, !tbaa !9
  %27 = fmul double %24, %26
  %28 = tail call double @llvm.fmuladd.f64(double %27, double %26, double %21)
  %29 = add nuw nsw i64 %20, 1
  %30 = icmp eq i64 %29, %11
  br i1 %30, label %36, label %41, !llvm.loop !20

31:                                               ; preds = %36, %12
  %32 = phi double [ 0.000000e+00, %12 ], [ %38, %36 ]
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %14)
  %34 = add nuw nsw i64 %13, 1
  %35 = icmp eq i64 %34, %9
  br i1 %35, label %17, label %12, !llvm.loop !21

36:                                               ; preds = %41, %23, %19
  %37 = phi double [ %21, %19 ], [ %28, %23 ], [ %46, %41 ]
  %38 = tail call double @sin(double noundef %37) #7
  %39 = add nuw nsw i64 %20, 1
  %40 = icmp eq i64 %39, %10
  br i1 %40, label %31, label %19, !llvm.loop !22

41:                                               ; preds = %23, %41
  %42 = phi i64 [ %47, %41 ], [ %29, %23 ]
  %43 = phi double [ %46, %41 ], [ %28, %23 ]
  %44 = getelementptr inbounds double, double* %0, i64 %42
  %45 = load double, double* %44, align 8, !tbaa !9
  %46 = tail call double @llvm.fmuladd.f64(double %27, double %45, double %43)
  %47 = add nuw nsw i64 %42, 1
  %48 = icmp eq i64 %47, %11
  br i1 %48, label %36, label %41, !llvm.loop !20
}

attributes #0 = { nofree norecurse nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = distinct !{!13, !8}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !8}
!16 = distinct !{!16, !8}
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !8}
!19 = distinct !{!19, !8}
!20 = distinct !{!20, !8}
!21 = distinct !{!21, !8}
!22 = distinct !{!22, !8}
