; clang-22 -O1 -S -emit-llvm c/loops.c -o ir/clang-22/O1/loops.ll
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
  %9 = fmul double %0, %8
  %10 = add nuw nsw i32 %7, 1
  %11 = icmp eq i32 %10, %1
  br i1 %11, label %4, label %6, !llvm.loop !9
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %10

6:                                                ; preds = %26
  %7 = add nuw nsw i64 %11, 1
  %8 = add nuw nsw i64 %12, 1
  %9 = icmp eq i64 %7, %5
  br i1 %9, label %27, label %10, !llvm.loop !12

10:                                               ; preds = %4, %6
  %11 = phi i64 [ 0, %4 ], [ %7, %6 ]
  %12 = phi i64 [ 1, %4 ], [ %8, %6 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %21, %6 ]
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %15 = load double, ptr %14, align 8, !tbaa !13
  br label %16

16:                                               ; preds = %16, %10
  %17 = phi i64 [ 0, %10 ], [ %23, %16 ]
  %18 = phi double [ %13, %10 ], [ %21, %16 ]
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %20 = load double, ptr %19, align 8, !tbaa !13
  %21 = tail call double @llvm.fmuladd.f64(double %15, double %20, double %18)
  %22 = fcmp ogt double %21, 9.500000e+00
  %23 = add nuw nsw i64 %17, 1
  %24 = icmp eq i64 %23, %12
  %25 = select i1 %22, i1 true, i1 %24
  br i1 %25, label %26, label %16, !llvm.loop !15

26:                                               ; preds = %16
  br i1 %22, label %27, label %6

27:                                               ; preds = %26, %6, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %21, %6 ], [ %21, %26 ]
  ret double %28
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #1 {
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
  %12 = getelementptr inbounds nuw double, ptr %1, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !13
  %14 = mul nuw nsw i64 %10, %6
  %15 = getelementptr inbounds double, ptr %0, i64 %14
  br label %21

16:                                               ; preds = %18, %3
  %17 = phi double [ 0.000000e+00, %3 ], [ %29, %18 ]
  ret double %17

18:                                               ; preds = %21
  %19 = add nuw nsw i64 %10, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %16, label %9, !llvm.loop !16

21:                                               ; preds = %9, %21
  %22 = phi i64 [ 0, %9 ], [ %30, %21 ]
  %23 = phi double [ %11, %9 ], [ %29, %21 ]
  %24 = getelementptr inbounds double, ptr %15, i64 %22
  %25 = load double, ptr %24, align 8, !tbaa !13
  %26 = fmul double %13, %25
  %27 = getelementptr inbounds nuw double, ptr %1, i64 %22
  %28 = load double, ptr %27, align 8, !tbaa !13
  %29 = tail call double @llvm.fmuladd.f64(double %26, double %28, double %23)
  %30 = add nuw nsw i64 %22, 1
  %31 = icmp eq i64 %30, %8
  br i1 %31, label %18, label %21, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 {
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
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !13
  %15 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %14)
  %16 = icmp sgt i64 %10, 1
  br i1 %16, label %9, label %7, !llvm.loop !18
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
  br i1 %18, label %10, label %8, !llvm.loop !19
}

; Function Attrs: nofree norecurse nounwind memory(errnomem: write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #3 {
  br label %3

2:                                                ; preds = %3
  ret double %8

3:                                                ; preds = %1, %3
  %4 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %5 = phi double [ %0, %1 ], [ %8, %3 ]
  %6 = tail call double @sin(double noundef %5) #6, !tbaa !5
  %7 = fmul double %6, -1.000000e-01
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %0, double %5)
  %9 = add nuw nsw i32 %4, 1
  %10 = icmp eq i32 %9, 5
  br i1 %10, label %2, label %3, !llvm.loop !20
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

12:                                               ; preds = %6, %28
  %13 = phi i64 [ 0, %6 ], [ %31, %28 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %30, %28 ]
  br i1 %7, label %15, label %28

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
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
  %24 = load double, ptr %16, align 8, !tbaa !13
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %26 = load double, ptr %25, align 8, !tbaa !13
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
  %35 = tail call double @sin(double noundef %34) #6, !tbaa !5
  %36 = add nuw nsw i64 %20, 1
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %28, label %19, !llvm.loop !22

38:                                               ; preds = %23, %38
  %39 = phi i64 [ %20, %23 ], [ %44, %38 ]
  %40 = phi double [ %21, %23 ], [ %43, %38 ]
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %39
  %42 = load double, ptr %41, align 8, !tbaa !13
  %43 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %40)
  %44 = add nuw nsw i64 %39, 1
  %45 = icmp eq i64 %44, %11
  br i1 %45, label %33, label %38, !llvm.loop !23
}

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nounwind memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = !{!14, !14, i64 0}
!14 = !{!"double", !7, i64 0}
!15 = distinct !{!15, !10, !11}
!16 = distinct !{!16, !10, !11}
!17 = distinct !{!17, !10, !11}
!18 = distinct !{!18, !10, !11}
!19 = distinct !{!19, !10, !11}
!20 = distinct !{!20, !10, !11}
!21 = distinct !{!21, !10, !11}
!22 = distinct !{!22, !10, !11}
!23 = distinct !{!23, !10, !11}
