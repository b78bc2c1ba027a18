; clang-22 -O2 -S -emit-llvm c/kept_state.c -o ir/clang-22/O2/kept_state.ll
; ModuleID = 'c/kept_state.c'
source_filename = "c/kept_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@knots = internal unnamed_addr constant [5 x double] [double 0.000000e+00, double 5.000000e-01, double 1.250000e+00, double 2.000000e+00, double 3.500000e+00], align 16
@heights = internal unnamed_addr constant [5 x double] [double 1.000000e+00, double 2.500000e-01, double -5.000000e-01, double 2.000000e+00, double 1.500000e+00], align 16
@memo_in_static_array.memo = internal unnamed_addr global [32 x double] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local noundef double @stack_of_globals(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %1
  %4 = fmul double %1, %3
  %5 = fadd double %1, %3
  %6 = fmul double %5, %4
  %7 = fmul double %0, %6
  ret double %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @interpolated_from_table(double noundef %0) local_unnamed_addr #1 {
  br label %2

2:                                                ; preds = %1, %2
  %3 = phi i32 [ 0, %1 ], [ %12, %2 ]
  %4 = phi i32 [ 4, %1 ], [ %11, %2 ]
  %5 = add nsw i32 %3, %4
  %6 = sdiv i32 %5, 2
  %7 = sext i32 %6 to i64
  %8 = getelementptr inbounds double, ptr @knots, i64 %7
  %9 = load double, ptr %8, align 8, !tbaa !9
  %10 = fcmp ugt double %9, %0
  %11 = select i1 %10, i32 %6, i32 %4
  %12 = select i1 %10, i32 %3, i32 %6
  %13 = sub nsw i32 %11, %12
  %14 = icmp sgt i32 %13, 1
  br i1 %14, label %2, label %15, !llvm.loop !11

15:                                               ; preds = %2
  %16 = sext i32 %12 to i64
  %17 = getelementptr inbounds double, ptr @knots, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !9
  %19 = fsub double %0, %18
  %20 = sext i32 %11 to i64
  %21 = getelementptr inbounds double, ptr @knots, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = fsub double %22, %18
  %24 = fdiv double %19, %23
  %25 = getelementptr inbounds double, ptr @heights, i64 %16
  %26 = load double, ptr %25, align 8, !tbaa !9
  %27 = fsub double 1.000000e+00, %24
  %28 = getelementptr inbounds double, ptr @heights, i64 %20
  %29 = load double, ptr %28, align 8, !tbaa !9
  %30 = fmul double %29, %24
  %31 = fmul double %24, %30
  %32 = tail call double @llvm.fmuladd.f64(double %26, double %27, double %31)
  ret double %32
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable
define dso_local double @table_of_structures(double noundef %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = load i8, ptr %1, align 1, !tbaa !13
  %4 = icmp eq i8 %3, 108
  br i1 %4, label %9, label %5

5:                                                ; preds = %2
  %6 = tail call double @llvm.fabs.f64(double %0)
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 2.000000e+00, double 0.000000e+00)
  %8 = icmp eq i8 %3, 119
  br i1 %8, label %16, label %9

9:                                                ; preds = %2, %5
  %10 = phi double [ %7, %5 ], [ 0.000000e+00, %2 ]
  %11 = fmul double %0, 2.000000e+00
  %12 = tail call double @sin(double noundef %11) #8
  %13 = tail call double @llvm.fmuladd.f64(double %12, double 5.000000e-01, double %10)
  %14 = load i8, ptr %1, align 1, !tbaa !13
  %15 = icmp eq i8 %14, 98
  br i1 %15, label %21, label %16

16:                                               ; preds = %5, %9
  %17 = phi double [ %13, %9 ], [ %7, %5 ]
  %18 = fmul double %0, 3.000000e+00
  %19 = tail call double @cos(double noundef %18) #8
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 1.500000e+00, double %17)
  br label %21

21:                                               ; preds = %16, %9
  %22 = phi double [ %20, %16 ], [ %13, %9 ]
  ret double %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @memo_in_static_array(double noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  store double %0, ptr @memo_in_static_array.memo, align 16, !tbaa !9
  %3 = fmul double %0, %0
  store double %3, ptr getelementptr inbounds nuw (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !tbaa !9
  %4 = icmp slt i32 %1, 2
  br i1 %4, label %26, label %5

5:                                                ; preds = %2
  %6 = add nuw i32 %1, 1
  %7 = zext i32 %6 to i64
  %8 = load double, ptr getelementptr inbounds nuw (i8, ptr @memo_in_static_array.memo, i64 8), align 8
  %9 = and i64 %7, 1
  %10 = icmp eq i32 %6, 3
  br i1 %10, label %16, label %11

11:                                               ; preds = %5
  %12 = and i64 %7, 4294967294
  %13 = add nsw i64 %12, -4
  br label %30

14:                                               ; preds = %30
  %15 = icmp eq i64 %9, 0
  br i1 %15, label %26, label %16

16:                                               ; preds = %14, %5
  %17 = phi double [ %8, %5 ], [ %46, %14 ]
  %18 = phi i64 [ 2, %5 ], [ %47, %14 ]
  %19 = icmp ne i64 %9, 0
  tail call void @llvm.assume(i1 %19)
  %20 = getelementptr double, ptr @memo_in_static_array.memo, i64 %18
  %21 = getelementptr i8, ptr %20, i64 -16
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = load double, ptr getelementptr inbounds nuw (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !tbaa !9
  %24 = fmul double %22, %23
  %25 = tail call double @llvm.fmuladd.f64(double %17, double 5.000000e-01, double %24)
  store double %25, ptr %20, align 8, !tbaa !9
  br label %26

26:                                               ; preds = %16, %14, %2
  %27 = sext i32 %1 to i64
  %28 = getelementptr inbounds double, ptr @memo_in_static_array.memo, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !9
  ret double %29

30:                                               ; preds = %30, %11
  %31 = phi double [ %8, %11 ], [ %46, %30 ]
  %32 = phi i64 [ 2, %11 ], [ %47, %30 ]
  %33 = phi i64 [ 0, %11 ], [ %48, %30 ]
  %34 = getelementptr double, ptr @memo_in_static_array.memo, i64 %32
  %35 = getelementptr i8, ptr %34, i64 -16
  %36 = load double, ptr %35, align 16, !tbaa !9
  %37 = load double, ptr getelementptr inbounds nuw (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !tbaa !9
  %38 = fmul double %36, %37
  %39 = tail call double @llvm.fmuladd.f64(double %31, double 5.000000e-01, double %38)
  store double %39, ptr %34, align 16, !tbaa !9
  %40 = getelementptr double, ptr @memo_in_static_array.memo, i64 %32
  %41 = getelementptr i8, ptr %40, i64 8
  %42 = getelementptr i8, ptr %40, i64 -8
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = load double, ptr getelementptr inbounds nuw (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !tbaa !9
  %45 = fmul double %43, %44
  %46 = tail call double @llvm.fmuladd.f64(double %39, double 5.000000e-01, double %45)
  store double %46, ptr %41, align 8, !tbaa !9
  %47 = add nuw nsw i64 %32, 2
  %48 = add i64 %33, 2
  %49 = icmp eq i64 %33, %13
  br i1 %49, label %14, label %30, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @cos(double noundef) local_unnamed_addr #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

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
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!7, !7, i64 0}
!14 = distinct !{!14, !12}
