; clang-14 -O3 -S -emit-llvm c/switches.c -o ir/clang-14/O3/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @switch_with_shared_case(i32* nocapture noundef readonly %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %28

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext i32 %1 to i64
  %11 = and i64 %10, 1
  %12 = icmp eq i32 %1, 1
  br i1 %12, label %15, label %13

13:                                               ; preds = %6
  %14 = and i64 %10, 4294967294
  br label %30

15:                                               ; preds = %46, %6
  %16 = phi double [ undef, %6 ], [ %48, %46 ]
  %17 = phi i64 [ 0, %6 ], [ %49, %46 ]
  %18 = phi double [ 0.000000e+00, %6 ], [ %48, %46 ]
  %19 = icmp eq i64 %11, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %15
  %21 = getelementptr inbounds i32, i32* %0, i64 %17
  %22 = load i32, i32* %21, align 4, !tbaa !5
  switch i32 %22, label %24 [
    i32 0, label %25
    i32 2, label %25
    i32 1, label %23
  ]

23:                                               ; preds = %20
  br label %25

24:                                               ; preds = %20
  br label %25

25:                                               ; preds = %24, %23, %20, %20
  %26 = phi double [ %9, %24 ], [ %7, %23 ], [ %8, %20 ], [ %8, %20 ]
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %3, double %18)
  br label %28

28:                                               ; preds = %25, %15, %4
  %29 = phi double [ 0.000000e+00, %4 ], [ %16, %15 ], [ %27, %25 ]
  ret double %29

30:                                               ; preds = %46, %13
  %31 = phi i64 [ 0, %13 ], [ %49, %46 ]
  %32 = phi double [ 0.000000e+00, %13 ], [ %48, %46 ]
  %33 = phi i64 [ 0, %13 ], [ %50, %46 ]
  %34 = getelementptr inbounds i32, i32* %0, i64 %31
  %35 = load i32, i32* %34, align 4, !tbaa !5
  switch i32 %35, label %37 [
    i32 0, label %38
    i32 2, label %38
    i32 1, label %36
  ]

36:                                               ; preds = %30
  br label %38

37:                                               ; preds = %30
  br label %38

38:                                               ; preds = %30, %30, %37, %36
  %39 = phi double [ %9, %37 ], [ %7, %36 ], [ %8, %30 ], [ %8, %30 ]
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %3, double %32)
  %41 = or i64 %31, 1
  %42 = getelementptr inbounds i32, i32* %0, i64 %41
  %43 = load i32, i32* %42, align 4, !tbaa !5
  switch i32 %43, label %45 [
    i32 0, label %46
    i32 2, label %46
    i32 1, label %44
  ]

44:                                               ; preds = %38
  br label %46

45:                                               ; preds = %38
  br label %46

46:                                               ; preds = %45, %44, %38, %38
  %47 = phi double [ %9, %45 ], [ %7, %44 ], [ %8, %38 ], [ %8, %38 ]
  %48 = tail call double @llvm.fmuladd.f64(double %47, double %3, double %40)
  %49 = add nuw nsw i64 %31, 2
  %50 = add i64 %33, 2
  %51 = icmp eq i64 %50, %14
  br i1 %51, label %15, label %30, !llvm.loop !9
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local double @switch_with_fall_through(double noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  switch i32 %1, label %13 [
    i32 3, label %3
    i32 2, label %5
    i32 1, label %8
    i32 9, label %11
  ]

3:                                                ; preds = %2
  %4 = fmul double %0, %0
  br label %5

5:                                                ; preds = %2, %3
  %6 = phi double [ %0, %2 ], [ %4, %3 ]
  %7 = fadd double %6, %0
  br label %8

8:                                                ; preds = %2, %5
  %9 = phi double [ %0, %2 ], [ %7, %5 ]
  %10 = fmul double %9, %0
  br label %13

11:                                               ; preds = %2
  %12 = fneg double %0
  br label %16

13:                                               ; preds = %2, %8
  %14 = phi double [ %0, %2 ], [ %10, %8 ]
  %15 = fadd double %14, 1.000000e+00
  br label %16

16:                                               ; preds = %13, %11
  %17 = phi double [ %15, %13 ], [ %12, %11 ]
  ret double %17
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @stack_machine(i32* nocapture noundef readonly %0, i32 noundef %1, double* nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = alloca [8 x double], align 16
  %5 = bitcast [8 x double]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %5) #4
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %12

7:                                                ; preds = %3
  %8 = zext i32 %1 to i64
  br label %14

9:                                                ; preds = %54
  %10 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 0
  %11 = load double, double* %10, align 16, !tbaa !11
  br label %12

12:                                               ; preds = %9, %3
  %13 = phi double [ %11, %9 ], [ undef, %3 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %5) #4
  ret double %13

14:                                               ; preds = %7, %54
  %15 = phi i64 [ 0, %7 ], [ %56, %54 ]
  %16 = phi i32 [ 0, %7 ], [ %55, %54 ]
  %17 = getelementptr inbounds i32, i32* %0, i64 %15
  %18 = load i32, i32* %17, align 4, !tbaa !5
  switch i32 %18, label %47 [
    i32 100, label %19
    i32 101, label %29
    i32 102, label %39
  ]

19:                                               ; preds = %14
  %20 = add nsw i32 %16, -1
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %21
  %23 = load double, double* %22, align 8, !tbaa !11
  %24 = add nsw i32 %16, -2
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %25
  %27 = load double, double* %26, align 8, !tbaa !11
  %28 = fadd double %23, %27
  store double %28, double* %26, align 8, !tbaa !11
  br label %54

29:                                               ; preds = %14
  %30 = add nsw i32 %16, -1
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %31
  %33 = load double, double* %32, align 8, !tbaa !11
  %34 = add nsw i32 %16, -2
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %35
  %37 = load double, double* %36, align 8, !tbaa !11
  %38 = fmul double %33, %37
  store double %38, double* %36, align 8, !tbaa !11
  br label %54

39:                                               ; preds = %14
  %40 = add nsw i32 %16, -1
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %41
  %43 = load double, double* %42, align 8, !tbaa !11
  %44 = sext i32 %16 to i64
  %45 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %44
  store double %43, double* %45, align 8, !tbaa !11
  %46 = add nsw i32 %16, 1
  br label %54

47:                                               ; preds = %14
  %48 = sext i32 %18 to i64
  %49 = getelementptr inbounds double, double* %2, i64 %48
  %50 = load double, double* %49, align 8, !tbaa !11
  %51 = add nsw i32 %16, 1
  %52 = sext i32 %16 to i64
  %53 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %52
  store double %50, double* %53, align 8, !tbaa !11
  br label %54

54:                                               ; preds = %19, %29, %39, %47
  %55 = phi i32 [ %51, %47 ], [ %46, %39 ], [ %30, %29 ], [ %20, %19 ]
  %56 = add nuw nsw i64 %15, 1
  %57 = icmp eq i64 %56, %8
  br i1 %57, label %9, label %14, !llvm.loop !13
}

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !7, i64 0}
!13 = distinct !{!13, !10}
