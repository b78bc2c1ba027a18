; clang-19 -O2 -S -emit-llvm c/kept_state.c -o ir/clang-19/O2/kept_state.ll
; ModuleID = 'c/kept_state.c'
source_filename = "c/kept_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@knots = internal unnamed_addr constant [5 x double] [double 0.000000e+00, double 5.000000e-01, double 1.250000e+00, double 2.000000e+00, double 3.500000e+00], align 16
@heights = internal unnamed_addr constant [5 x double] [double 1.000000e+00, double 2.500000e-01, double -5.000000e-01, double 2.000000e+00, double 1.500000e+00], align 16
@memo_in_static_array.memo = internal unnamed_addr global [32 x double] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none) uwtable
define dso_local noundef double @stack_of_globals(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %1
  %4 = fmul double %3, %1
  %5 = fadd double %3, %1
  %6 = fmul double %5, %4
  %7 = fmul double %6, %0
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
  %8 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %7
  %9 = load double, ptr %8, align 8, !tbaa !5
  %10 = fcmp ugt double %9, %0
  %11 = select i1 %10, i32 %6, i32 %4
  %12 = select i1 %10, i32 %3, i32 %6
  %13 = sub nsw i32 %11, %12
  %14 = icmp sgt i32 %13, 1
  br i1 %14, label %2, label %15, !llvm.loop !9

15:                                               ; preds = %2
  %16 = sext i32 %12 to i64
  %17 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !5
  %19 = fsub double %0, %18
  %20 = sext i32 %11 to i64
  %21 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = fsub double %22, %18
  %24 = fdiv double %19, %23
  %25 = getelementptr inbounds [5 x double], ptr @heights, i64 0, i64 %16
  %26 = load double, ptr %25, align 8, !tbaa !5
  %27 = fsub double 1.000000e+00, %24
  %28 = getelementptr inbounds [5 x double], ptr @heights, i64 0, i64 %20
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = fmul double %29, %24
  %31 = fmul double %24, %30
  %32 = tail call double @llvm.fmuladd.f64(double %26, double %27, double %31)
  ret double %32
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @table_of_structures(double noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #3 {
  %3 = load i8, ptr %1, align 1, !tbaa !11
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
  %12 = tail call double @sin(double noundef %11) #7
  %13 = tail call double @llvm.fmuladd.f64(double %12, double 5.000000e-01, double %10)
  %14 = load i8, ptr %1, align 1, !tbaa !11
  %15 = icmp eq i8 %14, 98
  br i1 %15, label %21, label %16

16:                                               ; preds = %5, %9
  %17 = phi double [ %13, %9 ], [ %7, %5 ]
  %18 = fmul double %0, 3.000000e+00
  %19 = tail call double @cos(double noundef %18) #7
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 1.500000e+00, double %17)
  br label %21

21:                                               ; preds = %16, %9
  %22 = phi double [ %20, %16 ], [ %13, %9 ]
  ret double %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define dso_local double @memo_in_static_array(double noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  store double %0, ptr @memo_in_static_array.memo, align 16, !tbaa !5
  %3 = fmul double %0, %0
  store double %3, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !tbaa !5
  %4 = icmp slt i32 %1, 2
  br i1 %4, label %25, label %5

5:                                                ; preds = %2
  %6 = add nuw i32 %1, 1
  %7 = zext i32 %6 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %6, 3
  br i1 %9, label %13, label %10

10:                                               ; preds = %5
  %11 = and i64 %7, 4294967294
  %12 = add nsw i64 %11, -4
  br label %29

13:                                               ; preds = %29, %5
  %14 = phi double [ %3, %5 ], [ %46, %29 ]
  %15 = phi i64 [ 2, %5 ], [ %48, %29 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %25, label %17

17:                                               ; preds = %13
  %18 = add nsw i64 %15, -2
  %19 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !tbaa !5
  %22 = fmul double %20, %21
  %23 = tail call double @llvm.fmuladd.f64(double %14, double 5.000000e-01, double %22)
  %24 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %15
  store double %23, ptr %24, align 8, !tbaa !5
  br label %25

25:                                               ; preds = %17, %13, %2
  %26 = sext i32 %1 to i64
  %27 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  ret double %28

29:                                               ; preds = %29, %10
  %30 = phi double [ %3, %10 ], [ %46, %29 ]
  %31 = phi i64 [ 2, %10 ], [ %48, %29 ]
  %32 = phi i64 [ 0, %10 ], [ %49, %29 ]
  %33 = add nsw i64 %31, -2
  %34 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %33
  %35 = load double, ptr %34, align 16, !tbaa !5
  %36 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !tbaa !5
  %37 = fmul double %35, %36
  %38 = tail call double @llvm.fmuladd.f64(double %30, double 5.000000e-01, double %37)
  %39 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %31
  store double %38, ptr %39, align 16, !tbaa !5
  %40 = or disjoint i64 %31, 1
  %41 = add nsw i64 %31, -1
  %42 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !tbaa !5
  %45 = fmul double %43, %44
  %46 = tail call double @llvm.fmuladd.f64(double %38, double 5.000000e-01, double %45)
  %47 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %40
  store double %46, ptr %47, align 8, !tbaa !5
  %48 = add nuw nsw i64 %31, 2
  %49 = add i64 %32, 2
  %50 = icmp eq i64 %32, %12
  br i1 %50, label %13, label %29, !llvm.loop !12
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cos(double noundef) local_unnamed_addr #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!7, !7, i64 0}
!12 = distinct !{!12, !10}
