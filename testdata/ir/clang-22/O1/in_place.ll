; clang-22 -O1 -S -emit-llvm c/in_place.c -o ir/clang-22/O1/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !9
  br label %4

3:                                                ; preds = %4
  store double %7, ptr %0, align 8, !tbaa !9
  ret double %7

4:                                                ; preds = %1, %4
  %5 = phi i32 [ 0, %1 ], [ %8, %4 ]
  %6 = phi double [ %2, %1 ], [ %7, %4 ]
  %7 = fmul double %6, %6
  %8 = add nuw nsw i32 %5, 1
  %9 = icmp eq i32 %8, 3
  br i1 %9, label %3, label %4, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = load double, ptr %0, align 8
  br label %12

7:                                                ; preds = %12, %2
  %8 = sext i32 %1 to i64
  %9 = getelementptr double, ptr %0, i64 %8
  %10 = getelementptr i8, ptr %9, i64 -8
  %11 = load double, ptr %10, align 8, !tbaa !9
  ret double %11

12:                                               ; preds = %4, %12
  %13 = phi double [ %6, %4 ], [ %17, %12 ]
  %14 = phi i64 [ 1, %4 ], [ %18, %12 ]
  %15 = getelementptr double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = fmul double %13, %16
  store double %17, ptr %15, align 8, !tbaa !9
  %18 = add nuw nsw i64 %14, 1
  %19 = icmp eq i64 %18, %5
  br i1 %19, label %7, label %12, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #1 {
  br label %5

3:                                                ; preds = %5
  %4 = tail call double @llvm.fmuladd.f64(double %9, double 2.000000e+00, double %8)
  ret double %4

5:                                                ; preds = %2, %5
  %6 = phi double [ %0, %2 ], [ %8, %5 ]
  %7 = phi i32 [ 0, %2 ], [ %10, %5 ]
  %8 = phi double [ %1, %2 ], [ %9, %5 ]
  %9 = fmul double %8, %6
  %10 = add nuw nsw i32 %7, 1
  %11 = icmp eq i32 %10, 3
  br i1 %11, label %3, label %5, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %12, label %6

6:                                                ; preds = %12, %4
  %7 = phi double [ %2, %4 ], [ %17, %12 ]
  %8 = phi double [ %1, %4 ], [ %16, %12 ]
  %9 = phi double [ %0, %4 ], [ %15, %12 ]
  %10 = fneg double %7
  %11 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %10)
  ret double %11

12:                                               ; preds = %4, %12
  %13 = phi double [ %15, %12 ], [ %0, %4 ]
  %14 = phi i32 [ %18, %12 ], [ 0, %4 ]
  %15 = phi double [ %16, %12 ], [ %1, %4 ]
  %16 = phi double [ %17, %12 ], [ %2, %4 ]
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %16)
  %18 = add nuw nsw i32 %14, 1
  %19 = icmp eq i32 %18, %3
  br i1 %19, label %6, label %12, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %13

5:                                                ; preds = %3
  %6 = add i32 %1, -1
  %7 = icmp sgt i32 %1, 2
  %8 = zext i32 %6 to i64
  br label %9

9:                                                ; preds = %5, %14
  %10 = phi i32 [ 0, %5 ], [ %15, %14 ]
  br i1 %7, label %11, label %14

11:                                               ; preds = %9
  %12 = load double, ptr %0, align 8
  br label %17

13:                                               ; preds = %14, %3
  ret void

14:                                               ; preds = %17, %9
  %15 = add nuw nsw i32 %10, 1
  %16 = icmp eq i32 %15, %2
  br i1 %16, label %13, label %9, !llvm.loop !17

17:                                               ; preds = %11, %17
  %18 = phi double [ %12, %11 ], [ %29, %17 ]
  %19 = phi i64 [ 1, %11 ], [ %23, %17 ]
  %20 = getelementptr double, ptr %0, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !9
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %18)
  %23 = add nuw nsw i64 %19, 1
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = fadd double %22, %25
  %27 = fmul double %21, 1.000000e-01
  %28 = fmul double %21, %27
  %29 = tail call double @llvm.fmuladd.f64(double %26, double 2.500000e-01, double %28)
  store double %29, ptr %20, align 8, !tbaa !9
  %30 = icmp eq i64 %23, %8
  br i1 %30, label %14, label %17, !llvm.loop !18
}

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local void @normalise_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %12

6:                                                ; preds = %12, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %17, %12 ]
  %8 = tail call double @sqrt(double noundef %7) #5, !tbaa !5
  %9 = icmp sgt i32 %1, 0
  br i1 %9, label %10, label %20

10:                                               ; preds = %6
  %11 = zext nneg i32 %1 to i64
  br label %21

12:                                               ; preds = %4, %12
  %13 = phi i64 [ 0, %4 ], [ %18, %12 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %17, %12 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %16, double %14)
  %18 = add nuw nsw i64 %13, 1
  %19 = icmp eq i64 %18, %5
  br i1 %19, label %6, label %12, !llvm.loop !19

20:                                               ; preds = %21, %6
  ret void

21:                                               ; preds = %10, %21
  %22 = phi i64 [ 0, %10 ], [ %26, %21 ]
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !9
  %25 = fdiv double %24, %8
  store double %25, ptr %23, align 8, !tbaa !9
  %26 = add nuw nsw i64 %22, 1
  %27 = icmp eq i64 %26, %11
  br i1 %27, label %20, label %21, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %12

4:                                                ; preds = %2, %16
  %5 = phi i32 [ %7, %16 ], [ %1, %2 ]
  %6 = phi i32 [ %17, %16 ], [ 0, %2 ]
  %7 = add i32 %5, -1
  %8 = sub nsw i32 %1, %6
  %9 = icmp sgt i32 %8, 1
  br i1 %9, label %10, label %16

10:                                               ; preds = %4
  %11 = zext i32 %7 to i64
  br label %19

12:                                               ; preds = %16, %2
  %13 = icmp sgt i32 %1, 0
  br i1 %13, label %14, label %32

14:                                               ; preds = %12
  %15 = zext nneg i32 %1 to i64
  br label %34

16:                                               ; preds = %28, %4
  %17 = add nuw nsw i32 %6, 1
  %18 = icmp eq i32 %17, %1
  br i1 %18, label %12, label %4, !llvm.loop !21

19:                                               ; preds = %10, %28
  %20 = phi i64 [ 0, %10 ], [ %30, %28 ]
  %21 = phi i64 [ 1, %10 ], [ %29, %28 ]
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %21
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = fcmp ogt double %23, %25
  br i1 %26, label %27, label %28

27:                                               ; preds = %19
  store double %25, ptr %22, align 8, !tbaa !9
  store double %23, ptr %24, align 8, !tbaa !9
  br label %28

28:                                               ; preds = %19, %27
  %29 = add nuw nsw i64 %21, 1
  %30 = add nuw nsw i64 %20, 1
  %31 = icmp eq i64 %30, %11
  br i1 %31, label %16, label %19, !llvm.loop !22

32:                                               ; preds = %34, %12
  %33 = phi double [ 0.000000e+00, %12 ], [ %43, %34 ]
  ret double %33

34:                                               ; preds = %14, %34
  %35 = phi i64 [ 0, %14 ], [ %37, %34 ]
  %36 = phi double [ 0.000000e+00, %14 ], [ %43, %34 ]
  %37 = add nuw nsw i64 %35, 1
  %38 = trunc nuw nsw i64 %37 to i32
  %39 = uitofp nneg i32 %38 to double
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = fmul double %41, %39
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %36)
  %44 = icmp eq i64 %37, %15
  br i1 %44, label %32, label %34, !llvm.loop !23
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

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
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !12, !13}
!15 = distinct !{!15, !12, !13}
!16 = distinct !{!16, !12, !13}
!17 = distinct !{!17, !12, !13}
!18 = distinct !{!18, !12, !13}
!19 = distinct !{!19, !12, !13}
!20 = distinct !{!20, !12, !13}
!21 = distinct !{!21, !12, !13}
!22 = distinct !{!22, !12, !13}
!23 = distinct !{!23, !12, !13}
