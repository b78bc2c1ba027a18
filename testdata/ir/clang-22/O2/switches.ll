; clang-22 -O2 -S -emit-llvm c/switches.c -o ir/clang-22/O2/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @switch_with_shared_case(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %28

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext nneg i32 %1 to i64
  %11 = and i64 %10, 1
  %12 = icmp eq i32 %1, 1
  br i1 %12, label %17, label %13

13:                                               ; preds = %6
  %14 = and i64 %10, 2147483646
  br label %30

15:                                               ; preds = %46
  %16 = icmp eq i64 %11, 0
  br i1 %16, label %28, label %17

17:                                               ; preds = %15, %6
  %18 = phi i64 [ 0, %6 ], [ %49, %15 ]
  %19 = phi double [ 0.000000e+00, %6 ], [ %48, %15 ]
  %20 = icmp ne i64 %11, 0
  tail call void @llvm.assume(i1 %20)
  %21 = getelementptr inbounds nuw i32, ptr %0, i64 %18
  %22 = load i32, ptr %21, align 4, !tbaa !5
  switch i32 %22, label %24 [
    i32 0, label %25
    i32 2, label %25
    i32 1, label %23
  ]

23:                                               ; preds = %17
  br label %25

24:                                               ; preds = %17
  br label %25

25:                                               ; preds = %24, %23, %17, %17
  %26 = phi double [ %9, %24 ], [ %7, %23 ], [ %8, %17 ], [ %8, %17 ]
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %3, double %19)
  br label %28

28:                                               ; preds = %25, %15, %4
  %29 = phi double [ 0.000000e+00, %4 ], [ %48, %15 ], [ %27, %25 ]
  ret double %29

30:                                               ; preds = %46, %13
  %31 = phi i64 [ 0, %13 ], [ %49, %46 ]
  %32 = phi double [ 0.000000e+00, %13 ], [ %48, %46 ]
  %33 = phi i64 [ 0, %13 ], [ %50, %46 ]
  %34 = getelementptr inbounds nuw i32, ptr %0, i64 %31
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
  %41 = getelementptr inbounds nuw i32, ptr %0, i64 %31
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 4
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
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

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
  %6 = phi double [ %4, %3 ], [ %0, %2 ]
  %7 = fadd double %0, %6
  br label %8

8:                                                ; preds = %2, %5
  %9 = phi double [ %7, %5 ], [ %0, %2 ]
  %10 = fmul double %0, %9
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

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @stack_machine(ptr noundef readonly captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #0 {
  %4 = alloca [8 x double], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #5
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64
  br label %12

8:                                                ; preds = %48
  %9 = load double, ptr %4, align 16, !tbaa !11
  br label %10

10:                                               ; preds = %8, %3
  %11 = phi double [ %9, %8 ], [ undef, %3 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #5
  ret double %11

12:                                               ; preds = %6, %48
  %13 = phi i64 [ 0, %6 ], [ %50, %48 ]
  %14 = phi i32 [ 0, %6 ], [ %49, %48 ]
  %15 = getelementptr inbounds nuw i32, ptr %0, i64 %13
  %16 = load i32, ptr %15, align 4, !tbaa !5
  switch i32 %16, label %41 [
    i32 100, label %17
    i32 101, label %26
    i32 102, label %35
  ]

17:                                               ; preds = %12
  %18 = sext i32 %14 to i64
  %19 = getelementptr double, ptr %4, i64 %18
  %20 = getelementptr i8, ptr %19, i64 -8
  %21 = load double, ptr %20, align 8, !tbaa !11
  %22 = getelementptr i8, ptr %19, i64 -16
  %23 = load double, ptr %22, align 8, !tbaa !11
  %24 = fadd double %21, %23
  store double %24, ptr %22, align 8, !tbaa !11
  %25 = add nsw i32 %14, -1
  br label %48

26:                                               ; preds = %12
  %27 = sext i32 %14 to i64
  %28 = getelementptr double, ptr %4, i64 %27
  %29 = getelementptr i8, ptr %28, i64 -8
  %30 = load double, ptr %29, align 8, !tbaa !11
  %31 = getelementptr i8, ptr %28, i64 -16
  %32 = load double, ptr %31, align 8, !tbaa !11
  %33 = fmul double %30, %32
  store double %33, ptr %31, align 8, !tbaa !11
  %34 = add nsw i32 %14, -1
  br label %48

35:                                               ; preds = %12
  %36 = sext i32 %14 to i64
  %37 = getelementptr double, ptr %4, i64 %36
  %38 = getelementptr i8, ptr %37, i64 -8
  %39 = load double, ptr %38, align 8, !tbaa !11
  store double %39, ptr %37, align 8, !tbaa !11
  %40 = add nsw i32 %14, 1
  br label %48

41:                                               ; preds = %12
  %42 = sext i32 %16 to i64
  %43 = getelementptr inbounds double, ptr %2, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !11
  %45 = add nsw i32 %14, 1
  %46 = sext i32 %14 to i64
  %47 = getelementptr inbounds double, ptr %4, i64 %46
  store double %44, ptr %47, align 8, !tbaa !11
  br label %48

48:                                               ; preds = %17, %26, %35, %41
  %49 = phi i32 [ %45, %41 ], [ %25, %17 ], [ %34, %26 ], [ %40, %35 ]
  %50 = add nuw nsw i64 %13, 1
  %51 = icmp eq i64 %50, %7
  br i1 %51, label %8, label %12, !llvm.loop !13
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !7, i64 0}
!13 = distinct !{!13, !10}
