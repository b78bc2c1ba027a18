; clang-16 -O3 -S -emit-llvm c/globals.c -o ir/clang-16/O3/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@filter_weights = dso_local local_unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16
@scratch = internal unnamed_addr global [8 x double] zeroinitializer, align 16
@settings.0 = internal unnamed_addr global double 0.000000e+00, align 8
@settings.1 = internal unnamed_addr global i32 0, align 8
@leaky_accumulator.acc = internal unnamed_addr global double 0.000000e+00, align 8

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @convolve_with_constant_table(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 4
  br i1 %3, label %27, label %4

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -3
  %6 = zext i32 %5 to i64
  %7 = load double, ptr %0, align 8, !tbaa !5
  br label %8

8:                                                ; preds = %4, %8
  %9 = phi double [ %7, %4 ], [ %15, %8 ]
  %10 = phi i64 [ 0, %4 ], [ %13, %8 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %25, %8 ]
  %12 = tail call double @llvm.fmuladd.f64(double %9, double 5.000000e-01, double 0.000000e+00)
  %13 = add nuw nsw i64 %10, 1
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = tail call double @llvm.fmuladd.f64(double %15, double -1.250000e+00, double %12)
  %17 = add nuw nsw i64 %10, 2
  %18 = getelementptr inbounds double, ptr %0, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 2.000000e+00, double %16)
  %21 = add nuw nsw i64 %10, 3
  %22 = getelementptr inbounds double, ptr %0, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !5
  %24 = tail call double @llvm.fmuladd.f64(double %23, double 7.500000e-01, double %20)
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %11)
  %26 = icmp eq i64 %13, %6
  br i1 %26, label %27, label %8, !llvm.loop !9

27:                                               ; preds = %8, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %25, %8 ]
  ret double %28
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define dso_local double @global_scratch_space(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %60

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %23, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %19, %9 ]
  %11 = getelementptr inbounds double, ptr %0, i64 %10
  %12 = load <2 x double>, ptr %11, align 8, !tbaa !5
  %13 = getelementptr inbounds double, ptr %11, i64 2
  %14 = load <2 x double>, ptr %13, align 8, !tbaa !5
  %15 = fmul <2 x double> %12, %12
  %16 = fmul <2 x double> %14, %14
  %17 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %10
  store <2 x double> %15, ptr %17, align 16, !tbaa !5
  %18 = getelementptr inbounds double, ptr %17, i64 2
  store <2 x double> %16, ptr %18, align 16, !tbaa !5
  %19 = add nuw i64 %10, 4
  %20 = icmp eq i64 %19, %8
  br i1 %20, label %21, label %9, !llvm.loop !11

21:                                               ; preds = %9
  %22 = icmp eq i64 %8, %5
  br i1 %22, label %25, label %23

23:                                               ; preds = %4, %21
  %24 = phi i64 [ 0, %4 ], [ %8, %21 ]
  br label %35

25:                                               ; preds = %35, %21
  %26 = icmp sgt i32 %1, 1
  br i1 %26, label %27, label %60

27:                                               ; preds = %25
  %28 = load double, ptr @scratch, align 16, !tbaa !5
  %29 = add nsw i64 %5, -1
  %30 = add nsw i64 %5, -2
  %31 = and i64 %29, 3
  %32 = icmp ult i64 %30, 3
  br i1 %32, label %43, label %33

33:                                               ; preds = %27
  %34 = and i64 %29, -4
  br label %62

35:                                               ; preds = %23, %35
  %36 = phi i64 [ %41, %35 ], [ %24, %23 ]
  %37 = getelementptr inbounds double, ptr %0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = fmul double %38, %38
  %40 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %36
  store double %39, ptr %40, align 8, !tbaa !5
  %41 = add nuw nsw i64 %36, 1
  %42 = icmp eq i64 %41, %5
  br i1 %42, label %25, label %35, !llvm.loop !14

43:                                               ; preds = %62, %27
  %44 = phi double [ undef, %27 ], [ %81, %62 ]
  %45 = phi double [ %28, %27 ], [ %80, %62 ]
  %46 = phi i64 [ 1, %27 ], [ %82, %62 ]
  %47 = phi double [ 0.000000e+00, %27 ], [ %81, %62 ]
  %48 = icmp eq i64 %31, 0
  br i1 %48, label %60, label %49

49:                                               ; preds = %43, %49
  %50 = phi double [ %55, %49 ], [ %45, %43 ]
  %51 = phi i64 [ %57, %49 ], [ %46, %43 ]
  %52 = phi double [ %56, %49 ], [ %47, %43 ]
  %53 = phi i64 [ %58, %49 ], [ 0, %43 ]
  %54 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %51
  %55 = load double, ptr %54, align 8, !tbaa !5
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %50, double %52)
  %57 = add nuw nsw i64 %51, 1
  %58 = add i64 %53, 1
  %59 = icmp eq i64 %58, %31
  br i1 %59, label %60, label %49, !llvm.loop !15

60:                                               ; preds = %43, %49, %2, %25
  %61 = phi double [ 0.000000e+00, %25 ], [ 0.000000e+00, %2 ], [ %44, %43 ], [ %56, %49 ]
  ret double %61

62:                                               ; preds = %62, %33
  %63 = phi double [ %28, %33 ], [ %80, %62 ]
  %64 = phi i64 [ 1, %33 ], [ %82, %62 ]
  %65 = phi double [ 0.000000e+00, %33 ], [ %81, %62 ]
  %66 = phi i64 [ 0, %33 ], [ %83, %62 ]
  %67 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %64
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %63, double %65)
  %70 = add nuw nsw i64 %64, 1
  %71 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %68, double %69)
  %74 = add nuw nsw i64 %64, 2
  %75 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %72, double %73)
  %78 = add nuw nsw i64 %64, 3
  %79 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = tail call double @llvm.fmuladd.f64(double %80, double %76, double %77)
  %82 = add nuw nsw i64 %64, 4
  %83 = add i64 %66, 4
  %84 = icmp eq i64 %83, %34
  br i1 %84, label %43, label %62, !llvm.loop !17
}

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @static_state_between_calls(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %9

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %15, %9 ]
  %8 = fmul double %7, %7
  ret double %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %16, %9 ]
  %11 = getelementptr inbounds double, ptr %0, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !5
  %13 = icmp eq i64 %10, 0
  %14 = zext i1 %13 to i32
  %15 = tail call fastcc double @leaky_accumulator(double noundef %12, i32 noundef %14)
  %16 = add nuw nsw i64 %10, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %6, label %9, !llvm.loop !18
}

; Function Attrs: mustprogress nofree noinline nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef %1) unnamed_addr #4 {
  %3 = icmp eq i32 %1, 0
  %4 = load double, ptr @leaky_accumulator.acc, align 8
  %5 = select i1 %3, double %4, double 0.000000e+00
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 5.000000e-01, double %0)
  store double %6, ptr @leaky_accumulator.acc, align 8, !tbaa !5
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #5 {
  store double %1, ptr @settings.0, align 8, !tbaa !19
  store i32 0, ptr @settings.1, align 8, !tbaa !22
  %3 = tail call fastcc double @apply_gain(double noundef %0)
  %4 = tail call fastcc double @apply_gain(double noundef %3)
  %5 = fmul double %3, %4
  %6 = load i32, ptr @settings.1, align 8, !tbaa !22
  %7 = sitofp i32 %6 to double
  %8 = fmul double %5, %7
  ret double %8
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #6 {
  %2 = load i32, ptr @settings.1, align 8, !tbaa !22
  %3 = add nsw i32 %2, 1
  store i32 %3, ptr @settings.1, align 8, !tbaa !22
  %4 = load double, ptr @settings.0, align 8, !tbaa !19
  %5 = fmul double %4, %0
  store double %5, ptr @settings.0, align 8, !tbaa !19
  %6 = fadd double %5, %0
  ret double %6
}

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !10, !13, !12}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = !{!20, !6, i64 0}
!20 = !{!"", !6, i64 0, !21, i64 8}
!21 = !{!"int", !7, i64 0}
!22 = !{!20, !21, i64 8}
