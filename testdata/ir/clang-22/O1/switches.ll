; clang-22 -O1 -S -emit-llvm c/switches.c -o ir/clang-22/O1/switches.ll
; ModuleID = 'c/switches.c'
source_filename = "c/switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @switch_with_shared_case(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %4
  %7 = fmul double %2, 3.000000e+00
  %8 = fmul double %2, %2
  %9 = fdiv double 1.000000e+00, %2
  %10 = zext nneg i32 %1 to i64
  br label %13

11:                                               ; preds = %20, %4
  %12 = phi double [ 0.000000e+00, %4 ], [ %22, %20 ]
  ret double %12

13:                                               ; preds = %6, %20
  %14 = phi i64 [ 0, %6 ], [ %23, %20 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %22, %20 ]
  %16 = getelementptr inbounds nuw i32, ptr %0, i64 %14
  %17 = load i32, ptr %16, align 4, !tbaa !5
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
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %3, double %15)
  %23 = add nuw nsw i64 %14, 1
  %24 = icmp eq i64 %23, %10
  br i1 %24, label %11, label %13, !llvm.loop !9
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
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #4
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64
  br label %10

8:                                                ; preds = %46, %3
  %9 = load double, ptr %4, align 16, !tbaa !12
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #4
  ret double %9

10:                                               ; preds = %6, %46
  %11 = phi i64 [ 0, %6 ], [ %48, %46 ]
  %12 = phi i32 [ 0, %6 ], [ %47, %46 ]
  %13 = getelementptr inbounds nuw i32, ptr %0, i64 %11
  %14 = load i32, ptr %13, align 4, !tbaa !5
  switch i32 %14, label %39 [
    i32 100, label %15
    i32 101, label %24
    i32 102, label %33
  ]

15:                                               ; preds = %10
  %16 = sext i32 %12 to i64
  %17 = getelementptr double, ptr %4, i64 %16
  %18 = getelementptr i8, ptr %17, i64 -8
  %19 = load double, ptr %18, align 8, !tbaa !12
  %20 = getelementptr i8, ptr %17, i64 -16
  %21 = load double, ptr %20, align 8, !tbaa !12
  %22 = fadd double %19, %21
  store double %22, ptr %20, align 8, !tbaa !12
  %23 = add nsw i32 %12, -1
  br label %46

24:                                               ; preds = %10
  %25 = sext i32 %12 to i64
  %26 = getelementptr double, ptr %4, i64 %25
  %27 = getelementptr i8, ptr %26, i64 -8
  %28 = load double, ptr %27, align 8, !tbaa !12
  %29 = getelementptr i8, ptr %26, i64 -16
  %30 = load double, ptr %29, align 8, !tbaa !12
  %31 = fmul double %28, %30
  store double %31, ptr %29, align 8, !tbaa !12
  %32 = add nsw i32 %12, -1
  br label %46

33:                                               ; preds = %10
  %34 = sext i32 %12 to i64
  %35 = getelementptr double, ptr %4, i64 %34
  %36 = getelementptr i8, ptr %35, i64 -8
  %37 = load double, ptr %36, align 8, !tbaa !12
  store double %37, ptr %35, align 8, !tbaa !12
  %38 = add nsw i32 %12, 1
  br label %46

39:                                               ; preds = %10
  %40 = sext i32 %14 to i64
  %41 = getelementptr inbounds double, ptr %2, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !12
  %43 = add nsw i32 %12, 1
  %44 = sext i32 %12 to i64
  %45 = getelementptr inbounds double, ptr %4, i64 %44
  store double %42, ptr %45, align 8, !tbaa !12
  br label %46

46:                                               ; preds = %15, %24, %33, %39
  %47 = phi i32 [ %43, %39 ], [ %23, %15 ], [ %32, %24 ], [ %38, %33 ]
  %48 = add nuw nsw i64 %11, 1
  %49 = icmp eq i64 %48, %7
  br i1 %49, label %8, label %10, !llvm.loop !14
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

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
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
!14 = distinct !{!14, !10, !11}
