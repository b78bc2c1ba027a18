; clang++-14 -O2 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-14/O2/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 {
  %2 = fmul double %0, %0
  %3 = fmul double %2, %0
  %4 = fmul double %3, %0
  %5 = fmul double %4, %0
  %6 = fsub double %5, %2
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind readonly uwtable willreturn
define dso_local double @array_norm_times_last(double* nocapture noundef readonly %0) local_unnamed_addr #1 {
  %2 = load double, double* %0, align 8, !tbaa !5
  %3 = getelementptr inbounds double, double* %0, i64 1
  %4 = load double, double* %3, align 8, !tbaa !5
  %5 = fmul double %4, 2.000000e+00
  %6 = getelementptr inbounds double, double* %0, i64 2
  %7 = bitcast double* %6 to <2 x double>*
  %8 = load <2 x double>, <2 x double>* %7, align 8, !tbaa !5
  %9 = fmul <2 x double> %8, <double 3.000000e+00, double 4.000000e+00>
  %10 = fmul double %2, %2
  %11 = fadd double %10, 0.000000e+00
  %12 = fmul double %5, %5
  %13 = fadd double %11, %12
  %14 = fmul <2 x double> %9, %9
  %15 = extractelement <2 x double> %14, i64 0
  %16 = fadd double %13, %15
  %17 = extractelement <2 x double> %14, i64 1
  %18 = fadd double %16, %17
  %19 = extractelement <2 x double> %9, i64 1
  %20 = fmul double %19, %18
  ret double %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul float %0, %0
  %4 = fmul double %1, %1
  %5 = fptrunc double %4 to float
  %6 = fadd float %3, %5
  ret float %6
}

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = fmul double %1, 1.250000e-01
  %4 = fneg double %0
  %5 = fmul double %0, -0.000000e+00
  %6 = fmul double %5, 0.000000e+00
  %7 = tail call double @exp(double noundef %6) #6
  %8 = fmul double %7, 0.000000e+00
  %9 = fmul double %4, %1
  %10 = fmul double %9, %1
  %11 = tail call double @exp(double noundef %10) #6
  %12 = fmul double %11, %1
  %13 = fadd double %8, %12
  %14 = fadd double %3, 0.000000e+00
  %15 = fmul double %14, %4
  %16 = fmul double %14, %15
  %17 = tail call double @exp(double noundef %16) #6
  %18 = fmul double %14, %17
  %19 = tail call double @llvm.fmuladd.f64(double %18, double 4.000000e+00, double %13) #6
  %20 = tail call double @llvm.fmuladd.f64(double %3, double 2.000000e+00, double 0.000000e+00) #6
  %21 = fmul double %20, %4
  %22 = fmul double %20, %21
  %23 = tail call double @exp(double noundef %22) #6
  %24 = fmul double %20, %23
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %19) #6
  %26 = tail call double @llvm.fmuladd.f64(double %3, double 3.000000e+00, double 0.000000e+00) #6
  %27 = fmul double %26, %4
  %28 = fmul double %26, %27
  %29 = tail call double @exp(double noundef %28) #6
  %30 = fmul double %26, %29
  %31 = tail call double @llvm.fmuladd.f64(double %30, double 4.000000e+00, double %25) #6
  %32 = tail call double @llvm.fmuladd.f64(double %3, double 4.000000e+00, double 0.000000e+00) #6
  %33 = fmul double %32, %4
  %34 = fmul double %32, %33
  %35 = tail call double @exp(double noundef %34) #6
  %36 = fmul double %32, %35
  %37 = tail call double @llvm.fmuladd.f64(double %36, double 2.000000e+00, double %31) #6
  %38 = tail call double @llvm.fmuladd.f64(double %3, double 5.000000e+00, double 0.000000e+00) #6
  %39 = fmul double %38, %4
  %40 = fmul double %38, %39
  %41 = tail call double @exp(double noundef %40) #6
  %42 = fmul double %38, %41
  %43 = tail call double @llvm.fmuladd.f64(double %42, double 4.000000e+00, double %37) #6
  %44 = tail call double @llvm.fmuladd.f64(double %3, double 6.000000e+00, double 0.000000e+00) #6
  %45 = fmul double %44, %4
  %46 = fmul double %44, %45
  %47 = tail call double @exp(double noundef %46) #6
  %48 = fmul double %44, %47
  %49 = tail call double @llvm.fmuladd.f64(double %48, double 2.000000e+00, double %43) #6
  %50 = tail call double @llvm.fmuladd.f64(double %3, double 7.000000e+00, double 0.000000e+00) #6
  %51 = fmul double %50, %4
  %52 = fmul double %50, %51
  %53 = tail call double @exp(double noundef %52) #6
  %54 = fmul double %50, %53
  %55 = tail call double @llvm.fmuladd.f64(double %54, double 4.000000e+00, double %49) #6
  %56 = fmul double %3, %55
  %57 = fdiv double %56, 3.000000e+00
  ret double %57
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable
define dso_local double @lambda_by_reference(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %33

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %35

11:                                               ; preds = %35, %4
  %12 = phi double [ undef, %4 ], [ %50, %35 ]
  %13 = phi double [ undef, %4 ], [ %54, %35 ]
  %14 = phi i64 [ 0, %4 ], [ %55, %35 ]
  %15 = phi double [ 5.000000e-01, %4 ], [ %50, %35 ]
  %16 = phi double [ 1.000000e+00, %4 ], [ %54, %35 ]
  %17 = icmp eq i64 %7, 0
  br i1 %17, label %29, label %18

18:                                               ; preds = %11, %18
  %19 = phi i64 [ %26, %18 ], [ %14, %11 ]
  %20 = phi double [ %21, %18 ], [ %15, %11 ]
  %21 = phi double [ %25, %18 ], [ %16, %11 ]
  %22 = phi i64 [ %27, %18 ], [ 0, %11 ]
  %23 = getelementptr inbounds double, double* %0, i64 %19
  %24 = load double, double* %23, align 8, !tbaa !5
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %21, double %20) #6
  %26 = add nuw nsw i64 %19, 1
  %27 = add i64 %22, 1
  %28 = icmp eq i64 %27, %7
  br i1 %28, label %29, label %18, !llvm.loop !9

29:                                               ; preds = %18, %11
  %30 = phi double [ %12, %11 ], [ %21, %18 ]
  %31 = phi double [ %13, %11 ], [ %25, %18 ]
  %32 = fmul double %31, %30
  br label %33

33:                                               ; preds = %29, %2
  %34 = phi double [ %32, %29 ], [ 5.000000e-01, %2 ]
  ret double %34

35:                                               ; preds = %35, %9
  %36 = phi i64 [ 0, %9 ], [ %55, %35 ]
  %37 = phi double [ 5.000000e-01, %9 ], [ %50, %35 ]
  %38 = phi double [ 1.000000e+00, %9 ], [ %54, %35 ]
  %39 = phi i64 [ 0, %9 ], [ %56, %35 ]
  %40 = getelementptr inbounds double, double* %0, i64 %36
  %41 = load double, double* %40, align 8, !tbaa !5
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %38, double %37) #6
  %43 = or i64 %36, 1
  %44 = getelementptr inbounds double, double* %0, i64 %43
  %45 = load double, double* %44, align 8, !tbaa !5
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %42, double %38) #6
  %47 = or i64 %36, 2
  %48 = getelementptr inbounds double, double* %0, i64 %47
  %49 = load double, double* %48, align 8, !tbaa !5
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %46, double %42) #6
  %51 = or i64 %36, 3
  %52 = getelementptr inbounds double, double* %0, i64 %51
  %53 = load double, double* %52, align 8, !tbaa !5
  %54 = tail call double @llvm.fmuladd.f64(double %53, double %50, double %46) #6
  %55 = add nuw nsw i64 %36, 4
  %56 = add i64 %39, 4
  %57 = icmp eq i64 %56, %10
  br i1 %57, label %11, label %35, !llvm.loop !11
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

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
!8 = !{!"Simple C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
