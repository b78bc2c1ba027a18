; clang++-16 -O3 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-16/O3/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 {
  %2 = fmul double %0, %0
  %3 = fmul double %2, %0
  %4 = fmul double %3, %0
  %5 = fmul double %4, %0
  %6 = fsub double %5, %2
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_norm_times_last(ptr nocapture noundef readonly %0) local_unnamed_addr #1 {
  %2 = load double, ptr %0, align 8, !tbaa !5
  %3 = getelementptr inbounds double, ptr %0, i64 1
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = fmul double %4, 2.000000e+00
  %6 = getelementptr inbounds double, ptr %0, i64 2
  %7 = fmul double %2, %2
  %8 = fadd double %7, 0.000000e+00
  %9 = fmul double %5, %5
  %10 = fadd double %8, %9
  %11 = load <2 x double>, ptr %6, align 8, !tbaa !5
  %12 = fmul <2 x double> %11, <double 3.000000e+00, double 4.000000e+00>
  %13 = fmul <2 x double> %12, %12
  %14 = extractelement <2 x double> %13, i64 0
  %15 = fadd double %10, %14
  %16 = extractelement <2 x double> %13, i64 1
  %17 = fadd double %15, %16
  %18 = extractelement <2 x double> %12, i64 1
  %19 = fmul double %18, %17
  ret double %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul float %0, %0
  %4 = fmul double %1, %1
  %5 = fptrunc double %4 to float
  %6 = fadd float %3, %5
  ret float %6
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
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
  %19 = tail call double @llvm.fmuladd.f64(double %18, double 4.000000e+00, double %13)
  %20 = tail call double @llvm.fmuladd.f64(double %3, double 2.000000e+00, double 0.000000e+00)
  %21 = fmul double %20, %4
  %22 = fmul double %20, %21
  %23 = tail call double @exp(double noundef %22) #6
  %24 = fmul double %20, %23
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %19)
  %26 = tail call double @llvm.fmuladd.f64(double %3, double 3.000000e+00, double 0.000000e+00)
  %27 = fmul double %26, %4
  %28 = fmul double %26, %27
  %29 = tail call double @exp(double noundef %28) #6
  %30 = fmul double %26, %29
  %31 = tail call double @llvm.fmuladd.f64(double %30, double 4.000000e+00, double %25)
  %32 = tail call double @llvm.fmuladd.f64(double %3, double 4.000000e+00, double 0.000000e+00)
  %33 = fmul double %32, %4
  %34 = fmul double %32, %33
  %35 = tail call double @exp(double noundef %34) #6
  %36 = fmul double %32, %35
  %37 = tail call double @llvm.fmuladd.f64(double %36, double 2.000000e+00, double %31)
  %38 = tail call double @llvm.fmuladd.f64(double %3, double 5.000000e+00, double 0.000000e+00)
  %39 = fmul double %38, %4
  %40 = fmul double %38, %39
  %41 = tail call double @exp(double noundef %40) #6
  %42 = fmul double %38, %41
  %43 = tail call double @llvm.fmuladd.f64(double %42, double 4.000000e+00, double %37)
  %44 = tail call double @llvm.fmuladd.f64(double %3, double 6.000000e+00, double 0.000000e+00)
  %45 = fmul double %44, %4
  %46 = fmul double %44, %45
  %47 = tail call double @exp(double noundef %46) #6
  %48 = fmul double %44, %47
  %49 = tail call double @llvm.fmuladd.f64(double %48, double 2.000000e+00, double %43)
  %50 = tail call double @llvm.fmuladd.f64(double %3, double 7.000000e+00, double 0.000000e+00)
  %51 = fmul double %50, %4
  %52 = fmul double %50, %51
  %53 = tail call double @exp(double noundef %52) #6
  %54 = fmul double %50, %53
  %55 = tail call double @llvm.fmuladd.f64(double %54, double 4.000000e+00, double %49)
  %56 = fmul double %3, %55
  %57 = fdiv double %56, 3.000000e+00
  ret double %57
}

; Function Attrs: mustprogress nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @lambda_by_reference(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %32

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = and i64 %5, 3
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967292
  br label %34

10:                                               ; preds = %34, %4
  %11 = phi double [ undef, %4 ], [ %49, %34 ]
  %12 = phi double [ undef, %4 ], [ %53, %34 ]
  %13 = phi i64 [ 0, %4 ], [ %54, %34 ]
  %14 = phi double [ 5.000000e-01, %4 ], [ %49, %34 ]
  %15 = phi double [ 1.000000e+00, %4 ], [ %53, %34 ]
  %16 = icmp eq i64 %6, 0
  br i1 %16, label %28, label %17

17:                                               ; preds = %10, %17
  %18 = phi i64 [ %25, %17 ], [ %13, %10 ]
  %19 = phi double [ %20, %17 ], [ %14, %10 ]
  %20 = phi double [ %24, %17 ], [ %15, %10 ]
  %21 = phi i64 [ %26, %17 ], [ 0, %10 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %18
  %23 = load double, ptr %22, align 8, !tbaa !5
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %19)
  %25 = add nuw nsw i64 %18, 1
  %26 = add i64 %21, 1
  %27 = icmp eq i64 %26, %6
  br i1 %27, label %28, label %17, !llvm.loop !9

28:                                               ; preds = %17, %10
  %29 = phi double [ %11, %10 ], [ %20, %17 ]
  %30 = phi double [ %12, %10 ], [ %24, %17 ]
  %31 = fmul double %30, %29
  br label %32

32:                                               ; preds = %28, %2
  %33 = phi double [ %31, %28 ], [ 5.000000e-01, %2 ]
  ret double %33

34:                                               ; preds = %34, %8
  %35 = phi i64 [ 0, %8 ], [ %54, %34 ]
  %36 = phi double [ 5.000000e-01, %8 ], [ %49, %34 ]
  %37 = phi double [ 1.000000e+00, %8 ], [ %53, %34 ]
  %38 = phi i64 [ 0, %8 ], [ %55, %34 ]
  %39 = getelementptr inbounds double, ptr %0, i64 %35
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %37, double %36)
  %42 = or i64 %35, 1
  %43 = getelementptr inbounds double, ptr %0, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %41, double %37)
  %46 = or i64 %35, 2
  %47 = getelementptr inbounds double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %45, double %41)
  %50 = or i64 %35, 3
  %51 = getelementptr inbounds double, ptr %0, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = tail call double @llvm.fmuladd.f64(double %52, double %49, double %45)
  %54 = add nuw nsw i64 %35, 4
  %55 = add i64 %38, 4
  %56 = icmp eq i64 %55, %9
  br i1 %56, label %10, label %34, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) local_unnamed_addr #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

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
!8 = !{!"Simple C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
