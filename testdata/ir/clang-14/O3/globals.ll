; clang-14 -O3 -S -emit-llvm c/globals.c -o ir/clang-14/O3/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@filter_weights = dso_local local_unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16
@scratch = internal unnamed_addr global [8 x double] zeroinitializer, align 16
@settings.0 = internal unnamed_addr global double 0.000000e+00, align 8
@settings.1 = internal unnamed_addr global i32 0, align 8
@leaky_accumulator.acc = internal unnamed_addr global double 0.000000e+00, align 8

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @convolve_with_constant_table(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 4
  br i1 %3, label %27, label %4

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -3
  %6 = zext i32 %5 to i64
  %7 = load double, double* %0, align 8, !tbaa !5
  br label %8

8:                                                ; preds = %4, %8
  %9 = phi double [ %7, %4 ], [ %15, %8 ]
  %10 = phi i64 [ 0, %4 ], [ %13, %8 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %25, %8 ]
  %12 = tail call double @llvm.fmuladd.f64(double %9, double 5.000000e-01, double 0.000000e+00)
  %13 = add nuw nsw i64 %10, 1
  %14 = getelementptr inbounds double, double* %0, i64 %13
  %15 = load double, double* %14, align 8, !tbaa !5
  %16 = tail call double @llvm.fmuladd.f64(double %15, double -1.250000e+00, double %12)
  %17 = add nuw nsw i64 %10, 2
  %18 = getelementptr inbounds double, double* %0, i64 %17
  %19 = load double, double* %18, align 8, !tbaa !5
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 2.000000e+00, double %16)
  %21 = add nuw nsw i64 %10, 3
  %22 = getelementptr inbounds double, double* %0, i64 %21
  %23 = load double, double* %22, align 8, !tbaa !5
  %24 = tail call double @llvm.fmuladd.f64(double %23, double 7.500000e-01, double %20)
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %11)
  %26 = icmp eq i64 %13, %6
  br i1 %26, label %27, label %8, !llvm.loop !9

27:                                               ; preds = %8, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %25, %8 ]
  ret double %28
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @global_scratch_space(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %102

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %65, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292
  %9 = add nsw i64 %8, -4
  %10 = lshr exact i64 %9, 2
  %11 = add nuw nsw i64 %10, 1
  %12 = and i64 %11, 1
  %13 = icmp eq i64 %9, 0
  br i1 %13, label %47, label %14

14:                                               ; preds = %7
  %15 = and i64 %11, 9223372036854775806
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %44, %16 ]
  %18 = phi i64 [ 0, %14 ], [ %45, %16 ]
  %19 = getelementptr inbounds double, double* %0, i64 %17
  %20 = bitcast double* %19 to <2 x double>*
  %21 = load <2 x double>, <2 x double>* %20, align 8, !tbaa !5
  %22 = getelementptr inbounds double, double* %19, i64 2
  %23 = bitcast double* %22 to <2 x double>*
  %24 = load <2 x double>, <2 x double>* %23, align 8, !tbaa !5
  %25 = fmul <2 x double> %21, %21
  %26 = fmul <2 x double> %24, %24
  %27 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %17
  %28 = bitcast double* %27 to <2 x double>*
  store <2 x double> %25, <2 x double>* %28, align 16, !tbaa !5
  %29 = getelementptr inbounds double, double* %27, i64 2
  %30 = bitcast double* %29 to <2 x double>*
  store <2 x double> %26, <2 x double>* %30, align 16, !tbaa !5
  %31 = or i64 %17, 4
  %32 = getelementptr inbounds double, double* %0, i64 %31
  %33 = bitcast double* %32 to <2 x double>*
  %34 = load <2 x double>, <2 x double>* %33, align 8, !tbaa !5
  %35 = getelementptr inbounds double, double* %32, i64 2
  %36 = bitcast double* %35 to <2 x double>*
  %37 = load <2 x double>, <2 x double>* %36, align 8, !tbaa !5
  %38 = fmul <2 x double> %34, %34
  %39 = fmul <2 x double> %37, %37
  %40 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %31
  %41 = bitcast double* %40 to <2 x double>*
  store <2 x double> %38, <2 x double>* %41, align 16, !tbaa !5
  %42 = getelementptr inbounds double, double* %40, i64 2
  %43 = bitcast double* %42 to <2 x double>*
  store <2 x double> %39, <2 x double>* %43, align 16, !tbaa !5
  %44 = add nuw i64 %17, 8
  %45 = add i64 %18, 2
  %46 = icmp eq i64 %45, %15
  br i1 %46, label %47, label %16, !llvm.loop !11

47:                                               ; preds = %16, %7
  %48 = phi i64 [ 0, %7 ], [ %44, %16 ]
  %49 = icmp eq i64 %12, 0
  br i1 %49, label %63, label %50

50:                                               ; preds = %47
  %51 = getelementptr inbounds double, double* %0, i64 %48
  %52 = bitcast double* %51 to <2 x double>*
  %53 = load <2 x double>, <2 x double>* %52, align 8, !tbaa !5
  %54 = getelementptr inbounds double, double* %51, i64 2
  %55 = bitcast double* %54 to <2 x double>*
  %56 = load <2 x double>, <2 x double>* %55, align 8, !tbaa !5
  %57 = fmul <2 x double> %53, %53
  %58 = fmul <2 x double> %56, %56
  %59 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %48
  %60 = bitcast double* %59 to <2 x double>*
  store <2 x double> %57, <2 x double>* %60, align 16, !tbaa !5
  %61 = getelementptr inbounds double, double* %59, i64 2
  %62 = bitcast double* %61 to <2 x double>*
  store <2 x double> %58, <2 x double>* %62, align 16, !tbaa !5
  br label %63

63:                                               ; preds = %47, %50
  %64 = icmp eq i64 %8, %5
  br i1 %64, label %67, label %65

65:                                               ; preds = %4, %63
  %66 = phi i64 [ 0, %4 ], [ %8, %63 ]
  br label %77

67:                                               ; preds = %77, %63
  %68 = icmp sgt i32 %1, 1
  br i1 %68, label %69, label %102

69:                                               ; preds = %67
  %70 = load double, double* getelementptr inbounds ([8 x double], [8 x double]* @scratch, i64 0, i64 0), align 16, !tbaa !5
  %71 = add nsw i64 %5, -1
  %72 = add nsw i64 %5, -2
  %73 = and i64 %71, 3
  %74 = icmp ult i64 %72, 3
  br i1 %74, label %85, label %75

75:                                               ; preds = %69
  %76 = and i64 %71, -4
  br label %104

77:                                               ; preds = %65, %77
  %78 = phi i64 [ %83, %77 ], [ %66, %65 ]
  %79 = getelementptr inbounds double, double* %0, i64 %78
  %80 = load double, double* %79, align 8, !tbaa !5
  %81 = fmul double %80, %80
  %82 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %78
  store double %81, double* %82, align 8, !tbaa !5
  %83 = add nuw nsw i64 %78, 1
  %84 = icmp eq i64 %83, %5
  br i1 %84, label %67, label %77, !llvm.loop !13

85:                                               ; preds = %104, %69
  %86 = phi double [ undef, %69 ], [ %123, %104 ]
  %87 = phi double [ %70, %69 ], [ %122, %104 ]
  %88 = phi i64 [ 1, %69 ], [ %124, %104 ]
  %89 = phi double [ 0.000000e+00, %69 ], [ %123, %104 ]
  %90 = icmp eq i64 %73, 0
  br i1 %90, label %102, label %91

91:                                               ; preds = %85, %91
  %92 = phi double [ %97, %91 ], [ %87, %85 ]
  %93 = phi i64 [ %99, %91 ], [ %88, %85 ]
  %94 = phi double [ %98, %91 ], [ %89, %85 ]
  %95 = phi i64 [ %100, %91 ], [ 0, %85 ]
  %96 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %93
  %97 = load double, double* %96, align 8, !tbaa !5
  %98 = tail call double @llvm.fmuladd.f64(double %97, double %92, double %94)
  %99 = add nuw nsw i64 %93, 1
  %100 = add i64 %95, 1
  %101 = icmp eq i64 %100, %73
  br i1 %101, label %102, label %91, !llvm.loop !15

102:                                              ; preds = %85, %91, %2, %67
  %103 = phi double [ 0.000000e+00, %67 ], [ 0.000000e+00, %2 ], [ %86, %85 ], [ %98, %91 ]
  ret double %103

104:                                              ; preds = %104, %75
  %105 = phi double [ %70, %75 ], [ %122, %104 ]
  %106 = phi i64 [ 1, %75 ], [ %124, %104 ]
  %107 = phi double [ 0.000000e+00, %75 ], [ %123, %104 ]
  %108 = phi i64 [ 0, %75 ], [ %125, %104 ]
  %109 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %106
  %110 = load double, double* %109, align 8, !tbaa !5
  %111 = tail call double @llvm.fmuladd.f64(double %110, double %105, double %107)
  %112 = add nuw nsw i64 %106, 1
  %113 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %112
  %114 = load double, double* %113, align 8, !tbaa !5
  %115 = tail call double @llvm.fmuladd.f64(double %114, double %110, double %111)
  %116 = add nuw nsw i64 %106, 2
  %117 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %116
  %118 = load double, double* %117, align 8, !tbaa !5
  %119 = tail call double @llvm.fmuladd.f64(double %118, double %114, double %115)
  %120 = add nuw nsw i64 %106, 3
  %121 = getelementptr inbounds [8 x double], [8 x double]* @scratch, i64 0, i64 %120
  %122 = load double, double* %121, align 8, !tbaa !5
  %123 = tail call double @llvm.fmuladd.f64(double %122, double %118, double %119)
  %124 = add nuw nsw i64 %106, 4
  %125 = add i64 %108, 4
  %126 = icmp eq i64 %125, %76
  br i1 %126, label %85, label %104, !llvm.loop !17
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @static_state_between_calls(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
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
  %11 = getelementptr inbounds double, double* %0, i64 %10
  %12 = load double, double* %11, align 8, !tbaa !5
  %13 = icmp eq i64 %10, 0
  %14 = zext i1 %13 to i32
  %15 = tail call fastcc double @leaky_accumulator(double noundef %12, i32 noundef %14)
  %16 = add nuw nsw i64 %10, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %6, label %9, !llvm.loop !18
}

; Function Attrs: mustprogress nofree noinline nosync nounwind uwtable willreturn
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef %1) unnamed_addr #3 {
  %3 = icmp eq i32 %1, 0
  %4 = load double, double* @leaky_accumulator.acc, align 8
  %5 = select i1 %3, double %4, double 0.000000e+00
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 5.000000e-01, double %0)
  store double %6, double* @leaky_accumulator.acc, align 8, !tbaa !5
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  store double %1, double* @settings.0, align 8, !tbaa !19
  store i32 0, i32* @settings.1, align 8, !tbaa !22
  %3 = tail call fastcc double @apply_gain(double noundef %0)
  %4 = tail call fastcc double @apply_gain(double noundef %3)
  %5 = fmul double %3, %4
  %6 = load i32, i32* @settings.1, align 8, !tbaa !22
  %7 = sitofp i32 %6 to double
  %8 = fmul double %5, %7
  ret double %8
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind uwtable willreturn
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #5 {
  %2 = load i32, i32* @settings.1, align 8, !tbaa !22
  %3 = add nsw i32 %2, 1
  store i32 %3, i32* @settings.1, align 8, !tbaa !22
  %4 = load double, double* @settings.0, align 8, !tbaa !19
  %5 = fmul double %4, %0
  store double %5, double* @settings.0, align 8, !tbaa !19
  %6 = fadd double %5, %0
  ret double %6
}

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
