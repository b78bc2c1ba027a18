; clang-14 -O1 -S -emit-llvm c/switches.c -o ir/clang-14/O1/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @switch_with_shared_case(i32* nocapture noundef readonly %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext i32 %1 to i64
  br label %13

11:                                               ; preds = %20, %4
  %12 = phi double [ 0.000000e+00, %4 ], [ %22, %20 ]
  ret double %12

13:                                               ; preds = %6, %20
  %14 = phi i64 [ 0, %6 ], [ %23, %20 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %22, %20 ]
  %16 = getelementptr inbounds i32, i32* %0, i64 %14
  %17 = load i32, i32* %16, align 4, !tbaa !5
  switch i32 %17, label %19 [
    i32 0, label %20
    i32 2, label %20
    i32 1, label %18
  ]

18:                                               ; preds = %13
  br label %20

19:                                               ; preds = %13
  br label %20

20:                                               ; preds = %13, %13, %19, %18
  %21 = phi double [ %9, %19 ], [ %7, %18 ], [ %8, %13 ], [ %8, %13 ]
  %22 = call double @llvm.fmuladd.f64(double %21, double %3, double %15)
  %23 = add nuw nsw i64 %14, 1
  %24 = icmp eq i64 %23, %10
  br i1 %24, label %11, label %13, !llvm.loop !9
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
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  %8 = zext i32 %1 to i64
  br label %12

9:                                                ; preds = %52, %3
  %10 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 0
  %11 = load double, double* %10, align 16, !tbaa !12
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %5) #4
  ret double %11

12:                                               ; preds = %7, %52
  %13 = phi i64 [ 0, %7 ], [ %54, %52 ]
  %14 = phi i32 [ 0, %7 ], [ %53, %52 ]
  %15 = getelementptr inbounds i32, i32* %0, i64 %13
  %16 = load i32, i32* %15, align 4, !tbaa !5
  switch i32 %16, label %45 [
    i32 100, label %17
    i32 101, label %27
    i32 102, label %37
  ]

17:                                               ; preds = %12
  %18 = add nsw i32 %14, -1
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %19
  %21 = load double, double* %20, align 8, !tbaa !12
  %22 = add nsw i32 %14, -2
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %23
  %25 = load double, double* %24, align 8, !tbaa !12
  %26 = fadd double %21, %25
  store double %26, double* %24, align 8, !tbaa !12
  br label %52

27:                                               ; preds = %12
  %28 = add nsw i32 %14, -1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %29
  %31 = load double, double* %30, align 8, !tbaa !12
  %32 = add nsw i32 %14, -2
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %33
  %35 = load double, double* %34, align 8, !tbaa !12
  %36 = fmul double %31, %35
  store double %36, double* %34, align 8, !tbaa !12
  br label %52

37:                                               ; preds = %12
  %38 = add nsw i32 %14, -1
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %39
  %41 = load double, double* %40, align 8, !tbaa !12
  %42 = sext i32 %14 to i64
  %43 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %42
  store double %41, double* %43, align 8, !tbaa !12
  %44 = add nsw i32 %14, 1
  br label %52

45:                                               ; preds = %12
  %46 = sext i32 %16 to i64
  %47 = getelementptr inbounds double, double* %2, i64 %46
  %48 = load double, double* %47, align 8, !tbaa !12
  %49 = add nsw i32 %14, 1
  %50 = sext i32 %14 to i64
  %51 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %50
  store double %48, double* %51, align 8, !tbaa !12
  br label %52

52:                                               ; preds = %17, %27, %37, %45
  %53 = phi i32 [ %49, %45 ], [ %44, %37 ], [ %28, %27 ], [ %18, %17 ]
  %54 = add nuw nsw i64 %13, 1
  %55 = icmp eq i64 %54, %8
  br i1 %55, label %9, label %12, !llvm.loop !14
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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
!14 = distinct !{!14, !10, !11}
