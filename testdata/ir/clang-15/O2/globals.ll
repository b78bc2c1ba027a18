; clang-15 -O2 -S -emit-llvm c/globals.c -o ir/clang-15/O2/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@filter_weights = dso_local local_unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16
@scratch = internal unnamed_addr global [8 x double] zeroinitializer, align 16
@settings.0 = internal unnamed_addr global double 0.000000e+00, align 8
@settings.1 = internal unnamed_addr global i32 0, align 8
@leaky_accumulator.acc = internal unnamed_addr global double 0.000000e+00, align 8

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @global_scratch_space(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %90

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %53, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292
  %9 = add nsw i64 %8, -4
  %10 = lshr exact i64 %9, 2
  %11 = add nuw nsw i64 %10, 1
  %12 = and i64 %11, 1
  %13 = icmp eq i64 %9, 0
  br i1 %13, label %39, label %14

14:                                               ; preds = %7
  %15 = and i64 %11, 9223372036854775806
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %36, %16 ]
  %18 = phi i64 [ 0, %14 ], [ %37, %16 ]
  %19 = getelementptr inbounds double, ptr %0, i64 %17
  %20 = load <2 x double>, ptr %19, align 8, !tbaa !5
  %21 = getelementptr inbounds double, ptr %19, i64 2
  %22 = load <2 x double>, ptr %21, align 8, !tbaa !5
  %23 = fmul <2 x double> %20, %20
  %24 = fmul <2 x double> %22, %22
  %25 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %17
  store <2 x double> %23, ptr %25, align 16, !tbaa !5
  %26 = getelementptr inbounds double, ptr %25, i64 2
  store <2 x double> %24, ptr %26, align 16, !tbaa !5
  %27 = or i64 %17, 4
  %28 = getelementptr inbounds double, ptr %0, i64 %27
  %29 = load <2 x double>, ptr %28, align 8, !tbaa !5
  %30 = getelementptr inbounds double, ptr %28, i64 2
  %31 = load <2 x double>, ptr %30, align 8, !tbaa !5
  %32 = fmul <2 x double> %29, %29
  %33 = fmul <2 x double> %31, %31
  %34 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %27
  store <2 x double> %32, ptr %34, align 16, !tbaa !5
  %35 = getelementptr inbounds double, ptr %34, i64 2
  store <2 x double> %33, ptr %35, align 16, !tbaa !5
  %36 = add nuw i64 %17, 8
  %37 = add i64 %18, 2
  %38 = icmp eq i64 %37, %15
  br i1 %38, label %39, label %16, !llvm.loop !11

39:                                               ; preds = %16, %7
  %40 = phi i64 [ 0, %7 ], [ %36, %16 ]
  %41 = icmp eq i64 %12, 0
  br i1 %41, label %51, label %42

42:                                               ; preds = %39
  %43 = getelementptr inbounds double, ptr %0, i64 %40
  %44 = load <2 x double>, ptr %43, align 8, !tbaa !5
  %45 = getelementptr inbounds double, ptr %43, i64 2
  %46 = load <2 x double>, ptr %45, align 8, !tbaa !5
  %47 = fmul <2 x double> %44, %44
  %48 = fmul <2 x double> %46, %46
  %49 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %40
  store <2 x double> %47, ptr %49, align 16, !tbaa !5
  %50 = getelementptr inbounds double, ptr %49, i64 2
  store <2 x double> %48, ptr %50, align 16, !tbaa !5
  br label %51

51:                                               ; preds = %39, %42
  %52 = icmp eq i64 %8, %5
  br i1 %52, label %55, label %53

53:                                               ; preds = %4, %51
  %54 = phi i64 [ 0, %4 ], [ %8, %51 ]
  br label %65

55:                                               ; preds = %65, %51
  %56 = icmp sgt i32 %1, 1
  br i1 %56, label %57, label %90

57:                                               ; preds = %55
  %58 = load double, ptr @scratch, align 16, !tbaa !5
  %59 = add nsw i64 %5, -1
  %60 = add nsw i64 %5, -2
  %61 = and i64 %59, 3
  %62 = icmp ult i64 %60, 3
  br i1 %62, label %73, label %63

63:                                               ; preds = %57
  %64 = and i64 %59, -4
  br label %92

65:                                               ; preds = %53, %65
  %66 = phi i64 [ %71, %65 ], [ %54, %53 ]
  %67 = getelementptr inbounds double, ptr %0, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = fmul double %68, %68
  %70 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %66
  store double %69, ptr %70, align 8, !tbaa !5
  %71 = add nuw nsw i64 %66, 1
  %72 = icmp eq i64 %71, %5
  br i1 %72, label %55, label %65, !llvm.loop !13

73:                                               ; preds = %92, %57
  %74 = phi double [ undef, %57 ], [ %111, %92 ]
  %75 = phi double [ %58, %57 ], [ %110, %92 ]
  %76 = phi i64 [ 1, %57 ], [ %112, %92 ]
  %77 = phi double [ 0.000000e+00, %57 ], [ %111, %92 ]
  %78 = icmp eq i64 %61, 0
  br i1 %78, label %90, label %79

79:                                               ; preds = %73, %79
  %80 = phi double [ %85, %79 ], [ %75, %73 ]
  %81 = phi i64 [ %87, %79 ], [ %76, %73 ]
  %82 = phi double [ %86, %79 ], [ %77, %73 ]
  %83 = phi i64 [ %88, %79 ], [ 0, %73 ]
  %84 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %81
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = tail call double @llvm.fmuladd.f64(double %85, double %80, double %82)
  %87 = add nuw nsw i64 %81, 1
  %88 = add i64 %83, 1
  %89 = icmp eq i64 %88, %61
  br i1 %89, label %90, label %79, !llvm.loop !15

90:                                               ; preds = %73, %79, %2, %55
  %91 = phi double [ 0.000000e+00, %55 ], [ 0.000000e+00, %2 ], [ %74, %73 ], [ %86, %79 ]
  ret double %91

92:                                               ; preds = %92, %63
  %93 = phi double [ %58, %63 ], [ %110, %92 ]
  %94 = phi i64 [ 1, %63 ], [ %112, %92 ]
  %95 = phi double [ 0.000000e+00, %63 ], [ %111, %92 ]
  %96 = phi i64 [ 0, %63 ], [ %113, %92 ]
  %97 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %94
  %98 = load double, ptr %97, align 8, !tbaa !5
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %93, double %95)
  %100 = add nuw nsw i64 %94, 1
  %101 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %100
  %102 = load double, ptr %101, align 8, !tbaa !5
  %103 = tail call double @llvm.fmuladd.f64(double %102, double %98, double %99)
  %104 = add nuw nsw i64 %94, 2
  %105 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %104
  %106 = load double, ptr %105, align 8, !tbaa !5
  %107 = tail call double @llvm.fmuladd.f64(double %106, double %102, double %103)
  %108 = add nuw nsw i64 %94, 3
  %109 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %108
  %110 = load double, ptr %109, align 8, !tbaa !5
  %111 = tail call double @llvm.fmuladd.f64(double %110, double %106, double %107)
  %112 = add nuw nsw i64 %94, 4
  %113 = add i64 %96, 4
  %114 = icmp eq i64 %113, %64
  br i1 %114, label %73, label %92, !llvm.loop !17
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @static_state_between_calls(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
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

; Function Attrs: mustprogress nofree noinline nosync nounwind willreturn uwtable
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = icmp eq i32 %1, 0
  %4 = load double, ptr @leaky_accumulator.acc, align 8
  %5 = select i1 %3, double %4, double 0.000000e+00
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 5.000000e-01, double %0)
  store double %6, ptr @leaky_accumulator.acc, align 8, !tbaa !5
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #4 {
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

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn uwtable
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #5 {
  %2 = load i32, ptr @settings.1, align 8, !tbaa !22
  %3 = add nsw i32 %2, 1
  store i32 %3, ptr @settings.1, align 8, !tbaa !22
  %4 = load double, ptr @settings.0, align 8, !tbaa !19
  %5 = fmul double %4, %0
  store double %5, ptr @settings.0, align 8, !tbaa !19
  %6 = fadd double %5, %0
  ret double %6
}

attributes #0 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10, !12}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = distinct !{!13, !10, !14, !12}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = !{!20, !6, i64 0}
!20 = !{!"", !6, i64 0, !21, i64 8}
!21 = !{!"int", !7, i64 0}
!22 = !{!20, !21, i64 8}
