; clang-16 -O3 -S -emit-llvm c/switches.c -o ir/clang-16/O3/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @switch_with_shared_case(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
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
  %21 = getelementptr inbounds i32, ptr %0, i64 %17
  %22 = load i32, ptr %21, align 4, !tbaa !5
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
  %34 = getelementptr inbounds i32, ptr %0, i64 %31
  %35 = load i32, ptr %34, align 4, !tbaa !5
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
  %42 = getelementptr inbounds i32, ptr %0, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !5
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
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

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @stack_machine(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = alloca [8 x double], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #4
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %3
  %7 = zext i32 %1 to i64
  br label %12

8:                                                ; preds = %52
  %9 = load double, ptr %4, align 16, !tbaa !11
  br label %10

10:                                               ; preds = %8, %3
  %11 = phi double [ %9, %8 ], [ undef, %3 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #4
  ret double %11

12:                                               ; preds = %6, %52
  %13 = phi i64 [ 0, %6 ], [ %54, %52 ]
  %14 = phi i32 [ 0, %6 ], [ %53, %52 ]
  %15 = getelementptr inbounds i32, ptr %0, i64 %13
  %16 = load i32, ptr %15, align 4, !tbaa !5
  switch i32 %16, label %45 [
    i32 100, label %17
    i32 101, label %27
    i32 102, label %37
  ]

17:                                               ; preds = %12
  %18 = add nsw i32 %14, -1
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !11
  %22 = add nsw i32 %14, -2
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !11
  %26 = fadd double %21, %25
  store double %26, ptr %24, align 8, !tbaa !11
  br label %52

27:                                               ; preds = %12
  %28 = add nsw i32 %14, -1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !11
  %32 = add nsw i32 %14, -2
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !11
  %36 = fmul double %31, %35
  store double %36, ptr %34, align 8, !tbaa !11
  br label %52

37:                                               ; preds = %12
  %38 = add nsw i32 %14, -1
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !11
  %42 = sext i32 %14 to i64
  %43 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %42
  store double %41, ptr %43, align 8, !tbaa !11
  %44 = add nsw i32 %14, 1
  br label %52

45:                                               ; preds = %12
  %46 = sext i32 %16 to i64
  %47 = getelementptr inbounds double, ptr %2, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !11
  %49 = add nsw i32 %14, 1
  %50 = sext i32 %14 to i64
  %51 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %50
  store double %48, ptr %51, align 8, !tbaa !11
  br label %52

52:                                               ; preds = %17, %27, %37, %45
  %53 = phi i32 [ %49, %45 ], [ %44, %37 ], [ %28, %27 ], [ %18, %17 ]
  %54 = add nuw nsw i64 %13, 1
  %55 = icmp eq i64 %54, %7
  br i1 %55, label %8, label %12, !llvm.loop !13
}

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !7, i64 0}
!13 = distinct !{!13, !10}
