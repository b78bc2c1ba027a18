; clang-19 -O1 -S -emit-llvm c/loops.c -o ir/clang-19/O1/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %2
  %5 = phi double [ 1.000000e+00, %2 ], [ %9, %6 ]
  ret double %5

6:                                                ; preds = %2, %6
  %7 = phi i32 [ %10, %6 ], [ 0, %2 ]
  %8 = phi double [ %9, %6 ], [ 1.000000e+00, %2 ]
  %9 = fmul double %8, %0
  %10 = add nuw nsw i32 %7, 1
  %11 = icmp eq i32 %10, %1
  br i1 %11, label %4, label %6, !llvm.loop !5
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %35

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = load double, ptr %0, align 8, !tbaa !8
  br label %11

7:                                                ; preds = %32
  %8 = add nuw nsw i64 %12, 1
  %9 = add nuw nsw i64 %13, 1
  %10 = icmp eq i64 %8, %5
  br i1 %10, label %35, label %11, !llvm.loop !12

11:                                               ; preds = %4, %7
  %12 = phi i64 [ 0, %4 ], [ %8, %7 ]
  %13 = phi i64 [ 1, %4 ], [ %9, %7 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %33, %7 ]
  %15 = getelementptr inbounds double, ptr %0, i64 %12
  %16 = load double, ptr %15, align 8, !tbaa !8
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %6, double %14)
  %18 = fcmp ogt double %17, 9.500000e+00
  br i1 %18, label %32, label %19

19:                                               ; preds = %11, %24
  %20 = phi double [ %27, %24 ], [ %17, %11 ]
  %21 = phi i64 [ %22, %24 ], [ 0, %11 ]
  %22 = add nuw nsw i64 %21, 1
  %23 = icmp eq i64 %22, %13
  br i1 %23, label %29, label %24, !llvm.loop !13

24:                                               ; preds = %19
  %25 = getelementptr inbounds double, ptr %0, i64 %22
  %26 = load double, ptr %25, align 8, !tbaa !8
  %27 = tail call double @llvm.fmuladd.f64(double %16, double %26, double %20)
  %28 = fcmp ogt double %27, 9.500000e+00
  br i1 %28, label %29, label %19, !llvm.loop !13

29:                                               ; preds = %24, %19
  %30 = phi double [ %20, %19 ], [ %27, %24 ]
  %31 = icmp uge i64 %21, %12
  br label %32

32:                                               ; preds = %29, %11
  %33 = phi double [ %17, %11 ], [ %30, %29 ]
  %34 = phi i1 [ false, %11 ], [ %31, %29 ]
  br i1 %34, label %7, label %35

35:                                               ; preds = %32, %7, %2
  %36 = phi double [ 0.000000e+00, %2 ], [ %33, %7 ], [ %33, %32 ]
  ret double %36
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %16

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = zext nneg i32 %2 to i64
  %8 = zext nneg i32 %2 to i64
  br label %9

9:                                                ; preds = %5, %18
  %10 = phi i64 [ 0, %5 ], [ %19, %18 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %29, %18 ]
  %12 = getelementptr inbounds double, ptr %1, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !8
  %14 = mul nuw nsw i64 %10, %6
  %15 = getelementptr inbounds double, ptr %0, i64 %14
  br label %21

16:                                               ; preds = %18, %3
  %17 = phi double [ 0.000000e+00, %3 ], [ %29, %18 ]
  ret double %17

18:                                               ; preds = %21
  %19 = add nuw nsw i64 %10, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %16, label %9, !llvm.loop !14

21:                                               ; preds = %9, %21
  %22 = phi i64 [ 0, %9 ], [ %30, %21 ]
  %23 = phi double [ %11, %9 ], [ %29, %21 ]
  %24 = getelementptr inbounds double, ptr %15, i64 %22
  %25 = load double, ptr %24, align 8, !tbaa !8
  %26 = fmul double %13, %25
  %27 = getelementptr inbounds double, ptr %1, i64 %22
  %28 = load double, ptr %27, align 8, !tbaa !8
  %29 = tail call double @llvm.fmuladd.f64(double %26, double %28, double %23)
  %30 = add nuw nsw i64 %22, 1
  %31 = icmp eq i64 %30, %8
  br i1 %31, label %18, label %21, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %9

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %15, %9 ]
  ret double %8

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %6, %5 ], [ %12, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %15, %9 ]
  %12 = add nsw i64 %10, -1
  %13 = getelementptr inbounds double, ptr %0, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !8
  %15 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %14)
  %16 = icmp sgt i64 %10, 1
  br i1 %16, label %9, label %7, !llvm.loop !16
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
  %14 = load double, ptr %13, align 8, !tbaa !8
  %15 = fadd double %14, 1.000000e+00
  %16 = fmul double %12, %15
  %17 = add nsw i64 %11, %6
  %18 = icmp slt i64 %17, %7
  br i1 %18, label %10, label %8, !llvm.loop !17
}

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #3 {
  br label %3

2:                                                ; preds = %3
  ret double %8

3:                                                ; preds = %1, %3
  %4 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %5 = phi double [ %0, %1 ], [ %8, %3 ]
  %6 = tail call double @sin(double noundef %5) #6
  %7 = fmul double %6, -1.000000e-01
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %0, double %5)
  %9 = add nuw nsw i32 %4, 1
  %10 = icmp eq i32 %9, 5
  br i1 %10, label %2, label %3, !llvm.loop !18
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
  %24 = load double, ptr %16, align 8, !tbaa !8
  %25 = getelementptr inbounds double, ptr %0, i64 %20
  %26 = load double, ptr %25, align 8, !tbaa !8
  %27 = fmul double %24, %26
  br label %38

28:                                               ; preds = %33, %12
  %29 = phi double [ 0.000000e+00, %12 ], [ %35, %33 ]
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %14)
  %31 = add nuw nsw i64 %13, 1
  %32 = icmp eq i64 %31, %9
  br i1 %32, label %17, label %12, !llvm.loop !19

33:                                               ; preds = %38, %19
  %34 = phi double [ %21, %19 ], [ %43, %38 ]
  %35 = tail call double @sin(double noundef %34) #6
  %36 = add nuw nsw i64 %20, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %28, label %19, !llvm.loop !20

38:                                               ; preds = %23, %38
  %39 = phi i64 [ %20, %23 ], [ %44, %38 ]
  %40 = phi double [ %21, %23 ], [ %43, %38 ]
  %41 = getelementptr inbounds double, ptr %0, i64 %39
  %42 = load double, ptr %41, align 8, !tbaa !8
  %43 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %40)
  %44 = add nuw nsw i64 %39, 1
  %45 = icmp eq i64 %44, %11
  br i1 %45, label %33, label %38, !llvm.loop !21
}

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!5 = distinct !{!5, !6, !7}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !10, i64 0}
!10 = !{!"omnipotent char", !11, i64 0}
!11 = !{!"Simple C/C++ TBAA"}
!12 = distinct !{!12, !6, !7}
!13 = distinct !{!13, !6, !7}
!14 = distinct !{!14, !6, !7}
!15 = distinct !{!15, !6, !7}
!16 = distinct !{!16, !6, !7}
!17 = distinct !{!17, !6, !7}
!18 = distinct !{!18, !6, !7}
!19 = distinct !{!19, !6, !7}
!20 = distinct !{!20, !6, !7}
!21 = distinct !{!21, !6, !7}
