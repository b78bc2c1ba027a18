; clang-19 -O2 -S -emit-llvm c/loops.c -o ir/clang-19/O2/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
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
  %8 = and i32 %1, 2147483640
  br label %21

9:                                                ; preds = %21, %4
  %10 = phi double [ poison, %4 ], [ %31, %21 ]
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

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
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

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %18

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %2, 4
  %9 = and i64 %6, 2147483644
  %10 = icmp eq i64 %7, 0
  br label %11

11:                                               ; preds = %37, %5
  %12 = phi i64 [ 0, %5 ], [ %39, %37 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %38, %37 ]
  %14 = getelementptr inbounds double, ptr %1, i64 %12
  %15 = load double, ptr %14, align 8, !tbaa !9
  %16 = mul nuw nsw i64 %12, %6
  %17 = getelementptr inbounds double, ptr %0, i64 %16
  br i1 %8, label %20, label %41

18:                                               ; preds = %37, %3
  %19 = phi double [ 0.000000e+00, %3 ], [ %38, %37 ]
  ret double %19

20:                                               ; preds = %41, %11
  %21 = phi double [ poison, %11 ], [ %71, %41 ]
  %22 = phi i64 [ 0, %11 ], [ %72, %41 ]
  %23 = phi double [ %13, %11 ], [ %71, %41 ]
  br i1 %10, label %37, label %24

24:                                               ; preds = %20, %24
  %25 = phi i64 [ %34, %24 ], [ %22, %20 ]
  %26 = phi double [ %33, %24 ], [ %23, %20 ]
  %27 = phi i64 [ %35, %24 ], [ 0, %20 ]
  %28 = getelementptr inbounds double, ptr %17, i64 %25
  %29 = load double, ptr %28, align 8, !tbaa !9
  %30 = fmul double %15, %29
  %31 = getelementptr inbounds double, ptr %1, i64 %25
  %32 = load double, ptr %31, align 8, !tbaa !9
  %33 = tail call double @llvm.fmuladd.f64(double %30, double %32, double %26)
  %34 = add nuw nsw i64 %25, 1
  %35 = add i64 %27, 1
  %36 = icmp eq i64 %35, %7
  br i1 %36, label %37, label %24, !llvm.loop !15

37:                                               ; preds = %24, %20
  %38 = phi double [ %21, %20 ], [ %33, %24 ]
  %39 = add nuw nsw i64 %12, 1
  %40 = icmp eq i64 %39, %6
  br i1 %40, label %18, label %11, !llvm.loop !16

41:                                               ; preds = %11, %41
  %42 = phi i64 [ %72, %41 ], [ 0, %11 ]
  %43 = phi double [ %71, %41 ], [ %13, %11 ]
  %44 = phi i64 [ %73, %41 ], [ 0, %11 ]
  %45 = getelementptr inbounds double, ptr %17, i64 %42
  %46 = load double, ptr %45, align 8, !tbaa !9
  %47 = fmul double %15, %46
  %48 = getelementptr inbounds double, ptr %1, i64 %42
  %49 = load double, ptr %48, align 8, !tbaa !9
  %50 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %43)
  %51 = or disjoint i64 %42, 1
  %52 = getelementptr inbounds double, ptr %17, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = fmul double %15, %53
  %55 = getelementptr inbounds double, ptr %1, i64 %51
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %56, double %50)
  %58 = or disjoint i64 %42, 2
  %59 = getelementptr inbounds double, ptr %17, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !9
  %61 = fmul double %15, %60
  %62 = getelementptr inbounds double, ptr %1, i64 %58
  %63 = load double, ptr %62, align 8, !tbaa !9
  %64 = tail call double @llvm.fmuladd.f64(double %61, double %63, double %57)
  %65 = or disjoint i64 %42, 3
  %66 = getelementptr inbounds double, ptr %17, i64 %65
  %67 = load double, ptr %66, align 8, !tbaa !9
  %68 = fmul double %15, %67
  %69 = getelementptr inbounds double, ptr %1, i64 %65
  %70 = load double, ptr %69, align 8, !tbaa !9
  %71 = tail call double @llvm.fmuladd.f64(double %68, double %70, double %64)
  %72 = add nuw nsw i64 %42, 4
  %73 = add i64 %44, 4
  %74 = icmp eq i64 %73, %9
  br i1 %74, label %20, label %41, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %27

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
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !9
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %15)
  %17 = add i64 %12, 1
  %18 = icmp eq i64 %17, %7
  br i1 %18, label %19, label %9, !llvm.loop !18

19:                                               ; preds = %9, %5
  %20 = phi i64 [ %6, %5 ], [ %13, %9 ]
  %21 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
  %22 = phi double [ poison, %5 ], [ %16, %9 ]
  %23 = icmp ult i32 %1, 4
  br i1 %23, label %27, label %24

24:                                               ; preds = %19
  %25 = getelementptr i8, ptr %0, i64 -8
  %26 = getelementptr i8, ptr %0, i64 -16
  br label %29

27:                                               ; preds = %19, %29, %3
  %28 = phi double [ 0.000000e+00, %3 ], [ %22, %19 ], [ %45, %29 ]
  ret double %28

29:                                               ; preds = %29, %24
  %30 = phi i64 [ %20, %24 ], [ %42, %29 ]
  %31 = phi double [ %21, %24 ], [ %45, %29 ]
  %32 = getelementptr double, ptr %25, i64 %30
  %33 = load double, ptr %32, align 8, !tbaa !9
  %34 = tail call double @llvm.fmuladd.f64(double %31, double %2, double %33)
  %35 = getelementptr double, ptr %26, i64 %30
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = tail call double @llvm.fmuladd.f64(double %34, double %2, double %36)
  %38 = add nsw i64 %30, -3
  %39 = getelementptr inbounds double, ptr %0, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !9
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %2, double %40)
  %42 = add nsw i64 %30, -4
  %43 = getelementptr inbounds double, ptr %0, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = tail call double @llvm.fmuladd.f64(double %41, double %2, double %44)
  %46 = icmp ugt i64 %38, 1
  br i1 %46, label %29, label %27, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @strided_product(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 {
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
  %14 = load double, ptr %13, align 8, !tbaa !9
  %15 = fadd double %14, 1.000000e+00
  %16 = fmul double %12, %15
  %17 = add nsw i64 %11, %6
  %18 = icmp slt i64 %17, %7
  br i1 %18, label %10, label %8, !llvm.loop !20
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #3 {
  %2 = tail call double @sin(double noundef %0) #6
  %3 = fmul double %2, -1.000000e-01
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %0)
  %5 = tail call double @sin(double noundef %4) #6
  %6 = fmul double %5, -1.000000e-01
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %0, double %4)
  %8 = tail call double @sin(double noundef %7) #6
  %9 = fmul double %8, -1.000000e-01
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %0, double %7)
  %11 = tail call double @sin(double noundef %10) #6
  %12 = fmul double %11, -1.000000e-01
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %0, double %10)
  %14 = tail call double @sin(double noundef %13) #6
  %15 = fmul double %14, -1.000000e-01
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %0, double %13)
  ret double %16
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @triple_nested_tensor(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #5 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %17

6:                                                ; preds = %4
  %7 = icmp sgt i32 %2, 0
  %8 = sext i32 %3 to i64
  %9 = zext nneg i32 %1 to i64
  %10 = zext nneg i32 %2 to i64
  %11 = zext i32 %3 to i64
  br label %12

12:                                               ; preds = %6, %28
  %13 = phi i64 [ 0, %6 ], [ %31, %28 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %30, %28 ]
  br i1 %7, label %15, label %28

15:                                               ; preds = %12
  %16 = getelementptr inbounds double, ptr %0, i64 %13
  br label %19

17:                                               ; preds = %28, %4
  %18 = phi double [ 0.000000e+00, %4 ], [ %30, %28 ]
  ret double %18

19:                                               ; preds = %15, %33
  %20 = phi i64 [ 0, %15 ], [ %36, %33 ]
  %21 = phi double [ 0.000000e+00, %15 ], [ %35, %33 ]
  %22 = icmp slt i64 %20, %8
  br i1 %22, label %23, label %33

23:                                               ; preds = %19
  %24 = load double, ptr %16, align 8, !tbaa !9
  %25 = getelementptr inbounds double, ptr %0, i64 %20
  %26 = load double, ptr %25, align 8, !tbaa !9
  %27 = fmul double %24, %26
  br label %38

28:                                               ; preds = %33, %12
  %29 = phi double [ 0.000000e+00, %12 ], [ %35, %33 ]
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %14)
  %31 = add nuw nsw i64 %13, 1
  %32 = icmp eq i64 %31, %9
  br i1 %32, label %17, label %12, !llvm.loop !21

33:                                               ; preds = %38, %19
  %34 = phi double [ %21, %19 ], [ %43, %38 ]
  %35 = tail call double @sin(double noundef %34) #6
  %36 = add nuw nsw i64 %20, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %28, label %19, !llvm.loop !22

38:                                               ; preds = %23, %38
  %39 = phi i64 [ %20, %23 ], [ %44, %38 ]
  %40 = phi double [ %21, %23 ], [ %43, %38 ]
  %41 = getelementptr inbounds double, ptr %0, i64 %39
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %40)
  %44 = add nuw nsw i64 %39, 1
  %45 = icmp eq i64 %44, %11
  br i1 %45, label %33, label %38, !llvm.loop !23
}

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
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
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !8}
!17 = distinct !{!17, !8}
!18 = distinct !{!18, !6}
!19 = distinct !{!19, !8}
!20 = distinct !{!20, !8}
!21 = distinct !{!21, !8}
!22 = distinct !{!22, !8}
!23 = distinct !{!23, !8}
