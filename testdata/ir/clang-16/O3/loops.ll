; clang-16 -O3 -S -emit-llvm c/loops.c -o ir/clang-16/O3/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %19

4:                                                ; preds = %2
  %5 = and i32 %1, 7
  %6 = icmp ult i32 %1, 8
  br i1 %6, label %9, label %7

7:                                                ; preds = %4
  %8 = and i32 %1, -8
  br label %21

9:                                                ; preds = %21, %4
  %10 = phi double [ undef, %4 ], [ %31, %21 ]
  %11 = phi double [ 1.000000e+00, %4 ], [ %31, %21 ]
  %12 = icmp eq i32 %5, 0
  br i1 %12, label %19, label %13

13:                                               ; preds = %9, %13
  %14 = phi double [ %16, %13 ], [ %11, %9 ]
  %15 = phi i32 [ %17, %13 ], [ 0, %9 ]
  %16 = fmul double %14, %0
  %17 = add i32 %15, 1
  %18 = icmp eq i32 %17, %5
  br i1 %18, label %19, label %13, !llvm.loop !5

19:                                               ; preds = %9, %13, %2
  %20 = phi double [ 1.000000e+00, %2 ], [ %10, %9 ], [ %16, %13 ]
  ret double %20

21:                                               ; preds = %21, %7
  %22 = phi double [ 1.000000e+00, %7 ], [ %31, %21 ]
  %23 = phi i32 [ 0, %7 ], [ %32, %21 ]
  %24 = fmul double %22, %0
  %25 = fmul double %24, %0
  %26 = fmul double %25, %0
  %27 = fmul double %26, %0
  %28 = fmul double %27, %0
  %29 = fmul double %28, %0
  %30 = fmul double %29, %0
  %31 = fmul double %30, %0
  %32 = add i32 %23, 8
  %33 = icmp eq i32 %32, %8
  br i1 %33, label %9, label %21, !llvm.loop !7
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %22
  %7 = phi i64 [ 0, %4 ], [ %23, %22 ]
  %8 = phi i64 [ 1, %4 ], [ %24, %22 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %20, %22 ]
  %10 = getelementptr inbounds double, ptr %0, i64 %7
  %11 = load double, ptr %10, align 8, !tbaa !9
  br label %15

12:                                               ; preds = %15
  %13 = add nuw nsw i64 %16, 1
  %14 = icmp eq i64 %13, %8
  br i1 %14, label %22, label %15, !llvm.loop !13

15:                                               ; preds = %6, %12
  %16 = phi i64 [ 0, %6 ], [ %13, %12 ]
  %17 = phi double [ %9, %6 ], [ %20, %12 ]
  %18 = getelementptr inbounds double, ptr %0, i64 %16
  %19 = load double, ptr %18, align 8, !tbaa !9
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %56

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = zext i32 %2 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %2, 1
  %10 = and i64 %7, 4294967294
  %11 = icmp eq i64 %8, 0
  br label %12

12:                                               ; preds = %5, %52
  %13 = phi i64 [ 0, %5 ], [ %54, %52 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %53, %52 ]
  %15 = getelementptr inbounds double, ptr %1, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = mul nsw i64 %13, %6
  br i1 %9, label %40, label %18

18:                                               ; preds = %12, %18
  %19 = phi i64 [ %37, %18 ], [ 0, %12 ]
  %20 = phi double [ %36, %18 ], [ %14, %12 ]
  %21 = phi i64 [ %38, %18 ], [ 0, %12 ]
  %22 = add nuw nsw i64 %19, %17
  %23 = getelementptr inbounds double, ptr %0, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !9
  %25 = fmul double %16, %24
  %26 = getelementptr inbounds double, ptr %1, i64 %19
  %27 = load double, ptr %26, align 8, !tbaa !9
  %28 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %20)
  %29 = or i64 %19, 1
  %30 = add nuw nsw i64 %29, %17
  %31 = getelementptr inbounds double, ptr %0, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !9
  %33 = fmul double %16, %32
  %34 = getelementptr inbounds double, ptr %1, i64 %29
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = tail call double @llvm.fmuladd.f64(double %33, double %35, double %28)
  %37 = add nuw nsw i64 %19, 2
  %38 = add i64 %21, 2
  %39 = icmp eq i64 %38, %10
  br i1 %39, label %40, label %18, !llvm.loop !15

40:                                               ; preds = %18, %12
  %41 = phi double [ undef, %12 ], [ %36, %18 ]
  %42 = phi i64 [ 0, %12 ], [ %37, %18 ]
  %43 = phi double [ %14, %12 ], [ %36, %18 ]
  br i1 %11, label %52, label %44

44:                                               ; preds = %40
  %45 = add nuw nsw i64 %42, %17
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = fmul double %16, %47
  %49 = getelementptr inbounds double, ptr %1, i64 %42
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %43)
  br label %52

52:                                               ; preds = %40, %44
  %53 = phi double [ %41, %40 ], [ %51, %44 ]
  %54 = add nuw nsw i64 %13, 1
  %55 = icmp eq i64 %54, %7
  br i1 %55, label %56, label %12, !llvm.loop !16

56:                                               ; preds = %52, %3
  %57 = phi double [ 0.000000e+00, %3 ], [ %53, %52 ]
  ret double %57
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %25

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %20, label %9

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %13, %9 ], [ %6, %5 ]
  %11 = phi double [ %17, %9 ], [ 0.000000e+00, %5 ]
  %12 = phi i64 [ %18, %9 ], [ 0, %5 ]
  %13 = add nsw i64 %10, -1
  %14 = and i64 %13, 4294967295
  %15 = getelementptr inbounds double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %16)
  %18 = add i64 %12, 1
  %19 = icmp eq i64 %18, %7
  br i1 %19, label %20, label %9, !llvm.loop !17

20:                                               ; preds = %9, %5
  %21 = phi i64 [ %6, %5 ], [ %13, %9 ]
  %22 = phi double [ 0.000000e+00, %5 ], [ %17, %9 ]
  %23 = phi double [ undef, %5 ], [ %17, %9 ]
  %24 = icmp ult i32 %1, 4
  br i1 %24, label %25, label %27

25:                                               ; preds = %20, %27, %3
  %26 = phi double [ 0.000000e+00, %3 ], [ %23, %20 ], [ %49, %27 ]
  ret double %26

27:                                               ; preds = %20, %27
  %28 = phi i64 [ %45, %27 ], [ %21, %20 ]
  %29 = phi double [ %49, %27 ], [ %22, %20 ]
  %30 = add i64 %28, 4294967295
  %31 = and i64 %30, 4294967295
  %32 = getelementptr inbounds double, ptr %0, i64 %31
  %33 = load double, ptr %32, align 8, !tbaa !9
  %34 = tail call double @llvm.fmuladd.f64(double %29, double %2, double %33)
  %35 = add i64 %28, 4294967294
  %36 = and i64 %35, 4294967295
  %37 = getelementptr inbounds double, ptr %0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = tail call double @llvm.fmuladd.f64(double %34, double %2, double %38)
  %40 = add nsw i64 %28, -3
  %41 = and i64 %40, 4294967295
  %42 = getelementptr inbounds double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = tail call double @llvm.fmuladd.f64(double %39, double %2, double %43)
  %45 = add nsw i64 %28, -4
  %46 = and i64 %45, 4294967295
  %47 = getelementptr inbounds double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = tail call double @llvm.fmuladd.f64(double %44, double %2, double %48)
  %50 = icmp ugt i64 %40, 1
  br i1 %50, label %27, label %25, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @strided_product(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 {
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
  %13 = getelementptr inbounds double, ptr %0, i64 %11
  %14 = load double, ptr %13, align 8, !tbaa !9
  %15 = fadd double %14, 1.000000e+00
  %16 = fmul double %12, %15
  %17 = add i64 %11, %6
  %18 = icmp slt i64 %17, %7
  br i1 %18, label %10, label %8, !llvm.loop !19
}

; Function Attrs: nofree nounwind memory(write) uwtable
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

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @triple_nested_tensor(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #6 {
  %5 = icmp sgt i32 %1, 0
  %6 = icmp sgt i32 %2, 0
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %43

8:                                                ; preds = %4
  %9 = sext i32 %3 to i64
  %10 = zext i32 %1 to i64
  %11 = zext i32 %2 to i64
  %12 = zext i32 %3 to i64
  br label %13

13:                                               ; preds = %8, %39
  %14 = phi i64 [ 0, %8 ], [ %41, %39 ]
  %15 = phi double [ 0.000000e+00, %8 ], [ %40, %39 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %14
  br label %30

17:                                               ; preds = %22, %30
  %18 = phi double [ %32, %30 ], [ %27, %22 ]
  %19 = tail call double @sin(double noundef %18) #7
  %20 = add nuw nsw i64 %31, 1
  %21 = icmp eq i64 %20, %11
  br i1 %21, label %39, label %30, !llvm.loop !20

22:                                               ; preds = %34, %22
  %23 = phi i64 [ %31, %34 ], [ %28, %22 ]
  %24 = phi double [ %32, %34 ], [ %27, %22 ]
  %25 = getelementptr inbounds double, ptr %0, i64 %23
  %26 = load double, ptr %25, align 8, !tbaa !9
  %27 = tail call double @llvm.fmuladd.f64(double %38, double %26, double %24)
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %12
  br i1 %29, label %17, label %22, !llvm.loop !21

30:                                               ; preds = %13, %17
  %31 = phi i64 [ 0, %13 ], [ %20, %17 ]
  %32 = phi double [ 0.000000e+00, %13 ], [ %19, %17 ]
  %33 = icmp slt i64 %31, %9
  br i1 %33, label %34, label %17

34:                                               ; preds = %30
  %35 = load double, ptr %16, align 8, !tbaa !9
  %36 = getelementptr inbounds double, ptr %0, i64 %31
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = fmul double %35, %37
  br label %22

39:                                               ; preds = %17
  %40 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %15)
  %41 = add nuw nsw i64 %14, 1
  %42 = icmp eq i64 %41, %10
  br i1 %42, label %43, label %13, !llvm.loop !22

43:                                               ; preds = %39, %4
  %44 = phi double [ 0.000000e+00, %4 ], [ %40, %39 ]
  ret double %44
}

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
