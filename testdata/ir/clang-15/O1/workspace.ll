; clang-15 -O1 -S -emit-llvm c/workspace.c -o ir/clang-15/O1/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #6
  store double 1.000000e+00, ptr %5, align 8, !tbaa !5
  %6 = icmp sgt i32 %1, 1
  br i1 %6, label %7, label %10

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64
  %9 = load double, ptr %5, align 8
  br label %14

10:                                               ; preds = %14, %2
  %11 = icmp sgt i32 %1, 0
  br i1 %11, label %12, label %21

12:                                               ; preds = %10
  %13 = zext i32 %1 to i64
  br label %23

14:                                               ; preds = %7, %14
  %15 = phi double [ %9, %7 ], [ %17, %14 ]
  %16 = phi i64 [ 1, %7 ], [ %19, %14 ]
  %17 = fmul double %15, %0
  %18 = getelementptr inbounds double, ptr %5, i64 %16
  store double %17, ptr %18, align 8, !tbaa !5
  %19 = add nuw nsw i64 %16, 1
  %20 = icmp eq i64 %19, %8
  br i1 %20, label %10, label %14, !llvm.loop !9

21:                                               ; preds = %23, %10
  %22 = phi double [ 0.000000e+00, %10 ], [ %32, %23 ]
  tail call void @free(ptr noundef %5) #7
  ret double %22

23:                                               ; preds = %12, %23
  %24 = phi i64 [ 0, %12 ], [ %28, %23 ]
  %25 = phi double [ 0.000000e+00, %12 ], [ %32, %23 ]
  %26 = getelementptr inbounds double, ptr %5, i64 %24
  %27 = load double, ptr %26, align 8, !tbaa !5
  %28 = add nuw nsw i64 %24, 1
  %29 = trunc i64 %28 to i32
  %30 = sitofp i32 %29 to double
  %31 = fdiv double %27, %30
  %32 = fadd double %25, %31
  %33 = icmp eq i64 %28, %13
  br i1 %33, label %21, label %23, !llvm.loop !12
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn allockind("free")
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @zeroed_histogram(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = sext i32 %3 to i64
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #8
  %7 = icmp sgt i32 %2, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %4
  %9 = zext i32 %2 to i64
  br label %14

10:                                               ; preds = %14, %4
  %11 = icmp sgt i32 %3, 0
  br i1 %11, label %12, label %26

12:                                               ; preds = %10
  %13 = zext i32 %3 to i64
  br label %28

14:                                               ; preds = %8, %14
  %15 = phi i64 [ 0, %8 ], [ %24, %14 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !5
  %18 = getelementptr inbounds i32, ptr %1, i64 %15
  %19 = load i32, ptr %18, align 4, !tbaa !13
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds double, ptr %6, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %22)
  store double %23, ptr %21, align 8, !tbaa !5
  %24 = add nuw nsw i64 %15, 1
  %25 = icmp eq i64 %24, %9
  br i1 %25, label %10, label %14, !llvm.loop !15

26:                                               ; preds = %28, %10
  %27 = phi double [ 0.000000e+00, %10 ], [ %33, %28 ]
  tail call void @free(ptr noundef %6) #7
  ret double %27

28:                                               ; preds = %12, %28
  %29 = phi i64 [ 0, %12 ], [ %34, %28 ]
  %30 = phi double [ 0.000000e+00, %12 ], [ %33, %28 ]
  %31 = getelementptr inbounds double, ptr %6, i64 %29
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %30)
  %34 = add nuw nsw i64 %29, 1
  %35 = icmp eq i64 %34, %13
  br i1 %35, label %26, label %28, !llvm.loop !16
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nounwind uwtable
define dso_local double @buffer_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %29, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %32, %29 ]
  ret double %7

8:                                                ; preds = %4, %29
  %9 = phi i64 [ 0, %4 ], [ %12, %29 ]
  %10 = phi i64 [ 1, %4 ], [ %33, %29 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %32, %29 ]
  %12 = add nuw nsw i64 %9, 1
  %13 = shl nuw nsw i64 %12, 3
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #6
  %15 = getelementptr inbounds double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !5
  br label %21

17:                                               ; preds = %21
  %18 = icmp eq i64 %9, 0
  br i1 %18, label %29, label %19

19:                                               ; preds = %17
  %20 = load double, ptr %14, align 8
  br label %35

21:                                               ; preds = %8, %21
  %22 = phi i64 [ 0, %8 ], [ %27, %21 ]
  %23 = getelementptr inbounds double, ptr %0, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !5
  %25 = fmul double %24, %16
  %26 = getelementptr inbounds double, ptr %14, i64 %22
  store double %25, ptr %26, align 8, !tbaa !5
  %27 = add nuw nsw i64 %22, 1
  %28 = icmp eq i64 %27, %10
  br i1 %28, label %17, label %21, !llvm.loop !17

29:                                               ; preds = %35, %17
  %30 = getelementptr inbounds double, ptr %14, i64 %9
  %31 = load double, ptr %30, align 8, !tbaa !5
  %32 = fadd double %11, %31
  tail call void @free(ptr noundef %14) #7
  %33 = add nuw nsw i64 %10, 1
  %34 = icmp eq i64 %12, %5
  br i1 %34, label %6, label %8, !llvm.loop !18

35:                                               ; preds = %19, %35
  %36 = phi double [ %20, %19 ], [ %40, %35 ]
  %37 = phi i64 [ 1, %19 ], [ %41, %35 ]
  %38 = getelementptr inbounds double, ptr %14, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = fmul double %36, %39
  store double %40, ptr %38, align 8, !tbaa !5
  %41 = add nuw nsw i64 %37, 1
  %42 = icmp eq i64 %41, %10
  br i1 %42, label %29, label %35, !llvm.loop !19
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64
  br label %9

7:                                                ; preds = %9, %2
  %8 = phi double [ 1.000000e+00, %2 ], [ %15, %9 ]
  tail call void @free(ptr noundef %3) #7
  ret double %8

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %16, %9 ]
  %11 = phi double [ 1.000000e+00, %5 ], [ %15, %9 ]
  %12 = getelementptr inbounds double, ptr %3, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !5
  %14 = fadd double %13, 1.000000e+00
  %15 = fmul double %11, %14
  %16 = add nuw nsw i64 %10, 1
  %17 = icmp eq i64 %16, %6
  br i1 %17, label %7, label %9, !llvm.loop !20
}

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc noalias ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #5 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #6
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64
  br label %10

9:                                                ; preds = %10, %2
  ret ptr %5

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %16, %10 ]
  %12 = getelementptr inbounds double, ptr %0, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !5
  %14 = fmul double %13, %13
  %15 = getelementptr inbounds double, ptr %5, i64 %11
  store double %14, ptr %15, align 8, !tbaa !5
  %16 = add nuw nsw i64 %11, 1
  %17 = icmp eq i64 %16, %8
  br i1 %17, label %9, label %10, !llvm.loop !21
}

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn allockind("free") "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nofree noinline nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind allocsize(0) }
attributes #7 = { nounwind }
attributes #8 = { nounwind allocsize(0,1) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !7, i64 0}
!15 = distinct !{!15, !10, !11}
!16 = distinct !{!16, !10, !11}
!17 = distinct !{!17, !10, !11}
!18 = distinct !{!18, !10, !11}
!19 = distinct !{!19, !10, !11}
!20 = distinct !{!20, !10, !11}
!21 = distinct !{!21, !10, !11}
