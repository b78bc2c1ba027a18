; clang-14 -O1 -S -emit-llvm c/workspace.c -o ir/clang-14/O1/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = call noalias i8* @malloc(i64 noundef %4) #5
  %6 = bitcast i8* %5 to double*
  store double 1.000000e+00, double* %6, align 8, !tbaa !5
  %7 = icmp sgt i32 %1, 1
  br i1 %7, label %8, label %11

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64
  %10 = load double, double* %6, align 8
  br label %15

11:                                               ; preds = %15, %2
  %12 = icmp sgt i32 %1, 0
  br i1 %12, label %13, label %22

13:                                               ; preds = %11
  %14 = zext i32 %1 to i64
  br label %24

15:                                               ; preds = %8, %15
  %16 = phi double [ %10, %8 ], [ %18, %15 ]
  %17 = phi i64 [ 1, %8 ], [ %20, %15 ]
  %18 = fmul double %16, %0
  %19 = getelementptr inbounds double, double* %6, i64 %17
  store double %18, double* %19, align 8, !tbaa !5
  %20 = add nuw nsw i64 %17, 1
  %21 = icmp eq i64 %20, %9
  br i1 %21, label %11, label %15, !llvm.loop !9

22:                                               ; preds = %24, %11
  %23 = phi double [ 0.000000e+00, %11 ], [ %33, %24 ]
  call void @free(i8* noundef %5) #5
  ret double %23

24:                                               ; preds = %13, %24
  %25 = phi i64 [ 0, %13 ], [ %29, %24 ]
  %26 = phi double [ 0.000000e+00, %13 ], [ %33, %24 ]
  %27 = getelementptr inbounds double, double* %6, i64 %25
  %28 = load double, double* %27, align 8, !tbaa !5
  %29 = add nuw nsw i64 %25, 1
  %30 = trunc i64 %29 to i32
  %31 = sitofp i32 %30 to double
  %32 = fdiv double %28, %31
  %33 = fadd double %26, %32
  %34 = icmp eq i64 %29, %14
  br i1 %34, label %22, label %24, !llvm.loop !12
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @zeroed_histogram(double* nocapture noundef readonly %0, i32* nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = sext i32 %3 to i64
  %6 = call noalias i8* @calloc(i64 noundef %5, i64 noundef 8) #5
  %7 = bitcast i8* %6 to double*
  %8 = icmp sgt i32 %2, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %4
  %10 = zext i32 %2 to i64
  br label %15

11:                                               ; preds = %15, %4
  %12 = icmp sgt i32 %3, 0
  br i1 %12, label %13, label %27

13:                                               ; preds = %11
  %14 = zext i32 %3 to i64
  br label %29

15:                                               ; preds = %9, %15
  %16 = phi i64 [ 0, %9 ], [ %25, %15 ]
  %17 = getelementptr inbounds double, double* %0, i64 %16
  %18 = load double, double* %17, align 8, !tbaa !5
  %19 = getelementptr inbounds i32, i32* %1, i64 %16
  %20 = load i32, i32* %19, align 4, !tbaa !13
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, double* %7, i64 %21
  %23 = load double, double* %22, align 8, !tbaa !5
  %24 = call double @llvm.fmuladd.f64(double %18, double %18, double %23)
  store double %24, double* %22, align 8, !tbaa !5
  %25 = add nuw nsw i64 %16, 1
  %26 = icmp eq i64 %25, %10
  br i1 %26, label %11, label %15, !llvm.loop !15

27:                                               ; preds = %29, %11
  %28 = phi double [ 0.000000e+00, %11 ], [ %34, %29 ]
  call void @free(i8* noundef %6) #5
  ret double %28

29:                                               ; preds = %13, %29
  %30 = phi i64 [ 0, %13 ], [ %35, %29 ]
  %31 = phi double [ 0.000000e+00, %13 ], [ %34, %29 ]
  %32 = getelementptr inbounds double, double* %7, i64 %30
  %33 = load double, double* %32, align 8, !tbaa !5
  %34 = call double @llvm.fmuladd.f64(double %33, double %33, double %31)
  %35 = add nuw nsw i64 %30, 1
  %36 = icmp eq i64 %35, %14
  br i1 %36, label %27, label %29, !llvm.loop !16
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @calloc(i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nounwind uwtable
define dso_local double @buffer_per_iteration(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %30, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %33, %30 ]
  ret double %7

8:                                                ; preds = %4, %30
  %9 = phi i64 [ 0, %4 ], [ %12, %30 ]
  %10 = phi i64 [ 1, %4 ], [ %34, %30 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %33, %30 ]
  %12 = add nuw nsw i64 %9, 1
  %13 = shl nuw nsw i64 %12, 3
  %14 = call noalias i8* @malloc(i64 noundef %13) #5
  %15 = bitcast i8* %14 to double*
  %16 = getelementptr inbounds double, double* %0, i64 %9
  %17 = load double, double* %16, align 8, !tbaa !5
  br label %22

18:                                               ; preds = %22
  %19 = icmp eq i64 %9, 0
  br i1 %19, label %30, label %20

20:                                               ; preds = %18
  %21 = load double, double* %15, align 8
  br label %36

22:                                               ; preds = %8, %22
  %23 = phi i64 [ 0, %8 ], [ %28, %22 ]
  %24 = getelementptr inbounds double, double* %0, i64 %23
  %25 = load double, double* %24, align 8, !tbaa !5
  %26 = fmul double %25, %17
  %27 = getelementptr inbounds double, double* %15, i64 %23
  store double %26, double* %27, align 8, !tbaa !5
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %10
  br i1 %29, label %18, label %22, !llvm.loop !17

30:                                               ; preds = %36, %18
  %31 = getelementptr inbounds double, double* %15, i64 %9
  %32 = load double, double* %31, align 8, !tbaa !5
  %33 = fadd double %11, %32
  call void @free(i8* noundef %14) #5
  %34 = add nuw nsw i64 %10, 1
  %35 = icmp eq i64 %12, %5
  br i1 %35, label %6, label %8, !llvm.loop !18

36:                                               ; preds = %20, %36
  %37 = phi double [ %21, %20 ], [ %41, %36 ]
  %38 = phi i64 [ 1, %20 ], [ %42, %36 ]
  %39 = getelementptr inbounds double, double* %15, i64 %38
  %40 = load double, double* %39, align 8, !tbaa !5
  %41 = fmul double %37, %40
  store double %41, double* %39, align 8, !tbaa !5
  %42 = add nuw nsw i64 %38, 1
  %43 = icmp eq i64 %42, %10
  br i1 %43, label %30, label %36, !llvm.loop !19
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = call fastcc double* @make_squares(double* noundef %0, i32 noundef %1)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64
  br label %10

7:                                                ; preds = %10, %2
  %8 = phi double [ 1.000000e+00, %2 ], [ %16, %10 ]
  %9 = bitcast double* %3 to i8*
  call void @free(i8* noundef %9) #5
  ret double %8

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
  %13 = getelementptr inbounds double, double* %3, i64 %11
  %14 = load double, double* %13, align 8, !tbaa !5
  %15 = fadd double %14, 1.000000e+00
  %16 = fmul double %12, %15
  %17 = add nuw nsw i64 %11, 1
  %18 = icmp eq i64 %17, %6
  br i1 %18, label %7, label %10, !llvm.loop !20
}

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc noalias double* @make_squares(double* nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #4 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = call noalias i8* @malloc(i64 noundef %4) #5
  %6 = bitcast i8* %5 to double*
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64
  br label %11

10:                                               ; preds = %11, %2
  ret double* %6

11:                                               ; preds = %8, %11
  %12 = phi i64 [ 0, %8 ], [ %17, %11 ]
  %13 = getelementptr inbounds double, double* %0, i64 %12
  %14 = load double, double* %13, align 8, !tbaa !5
  %15 = fmul double %14, %14
  %16 = getelementptr inbounds double, double* %6, i64 %12
  store double %15, double* %16, align 8, !tbaa !5
  %17 = add nuw nsw i64 %12, 1
  %18 = icmp eq i64 %17, %9
  br i1 %18, label %10, label %11, !llvm.loop !21
}

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree noinline nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
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
