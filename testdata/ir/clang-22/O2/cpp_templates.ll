; clang++-22 -O2 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-22/O2/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 {
  %2 = fmul double %0, %0
  %3 = fmul double %0, %2
  %4 = fmul double %0, %3
  %5 = fmul double %0, %4
  %6 = fsub double %5, %2
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_norm_times_last(ptr noundef readonly captures(none) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load <2 x double>, ptr %0, align 8, !tbaa !9
  %4 = insertelement <2 x double> %3, double 2.000000e+00, i64 1
  %5 = fmul <2 x double> %3, %4
  %6 = fmul <2 x double> %5, %5
  %7 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %8 = fadd <2 x double> %5, %7
  %9 = load <2 x double>, ptr %2, align 8, !tbaa !9
  %10 = fmul <2 x double> %9, <double 3.000000e+00, double 4.000000e+00>
  %11 = fmul <2 x double> %10, %10
  %12 = fadd <2 x double> %8, %11
  %13 = shufflevector <2 x double> %11, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %14 = fadd <2 x double> %12, %13
  %15 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %16 = fmul <2 x double> %15, %14
  %17 = extractelement <2 x double> %16, i64 0
  ret double %17
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul float %0, %0
  %4 = fmul double %1, %1
  %5 = fptrunc double %4 to float
  %6 = fadd float %3, %5
  ret float %6
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = fmul double %1, 1.250000e-01
  %4 = fneg double %0
  %5 = fmul double %0, -0.000000e+00
  %6 = fmul double %5, 0.000000e+00
  %7 = tail call double @exp(double noundef %6) #6, !tbaa !5
  %8 = fmul double %7, 0.000000e+00
  %9 = fmul double %1, %4
  %10 = fmul double %1, %9
  %11 = tail call double @exp(double noundef %10) #6, !tbaa !5
  %12 = fmul double %1, %11
  %13 = fadd double %8, %12
  %14 = fadd double %3, 0.000000e+00
  %15 = fmul double %14, %4
  %16 = fmul double %14, %15
  %17 = tail call double @exp(double noundef %16) #6, !tbaa !5
  %18 = fmul double %14, %17
  %19 = tail call double @llvm.fmuladd.f64(double %18, double 4.000000e+00, double %13)
  %20 = tail call double @llvm.fmuladd.f64(double %3, double 2.000000e+00, double 0.000000e+00)
  %21 = fmul double %20, %4
  %22 = fmul double %20, %21
  %23 = tail call double @exp(double noundef %22) #6, !tbaa !5
  %24 = fmul double %20, %23
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %19)
  %26 = tail call double @llvm.fmuladd.f64(double %3, double 3.000000e+00, double 0.000000e+00)
  %27 = fmul double %26, %4
  %28 = fmul double %26, %27
  %29 = tail call double @exp(double noundef %28) #6, !tbaa !5
  %30 = fmul double %26, %29
  %31 = tail call double @llvm.fmuladd.f64(double %30, double 4.000000e+00, double %25)
  %32 = tail call double @llvm.fmuladd.f64(double %3, double 4.000000e+00, double 0.000000e+00)
  %33 = fmul double %32, %4
  %34 = fmul double %32, %33
  %35 = tail call double @exp(double noundef %34) #6, !tbaa !5
  %36 = fmul double %32, %35
  %37 = tail call double @llvm.fmuladd.f64(double %36, double 2.000000e+00, double %31)
  %38 = tail call double @llvm.fmuladd.f64(double %3, double 5.000000e+00, double 0.000000e+00)
  %39 = fmul double %38, %4
  %40 = fmul double %38, %39
  %41 = tail call double @exp(double noundef %40) #6, !tbaa !5
  %42 = fmul double %38, %41
  %43 = tail call double @llvm.fmuladd.f64(double %42, double 4.000000e+00, double %37)
  %44 = tail call double @llvm.fmuladd.f64(double %3, double 6.000000e+00, double 0.000000e+00)
  %45 = fmul double %44, %4
  %46 = fmul double %44, %45
  %47 = tail call double @exp(double noundef %46) #6, !tbaa !5
  %48 = fmul double %44, %47
  %49 = tail call double @llvm.fmuladd.f64(double %48, double 2.000000e+00, double %43)
  %50 = tail call double @llvm.fmuladd.f64(double %3, double 7.000000e+00, double 0.000000e+00)
  %51 = fmul double %50, %4
  %52 = fmul double %50, %51
  %53 = tail call double @exp(double noundef %52) #6, !tbaa !5
  %54 = fmul double %50, %53
  %55 = tail call double @llvm.fmuladd.f64(double %54, double 4.000000e+00, double %49)
  %56 = fmul double %3, %55
  %57 = fdiv double %56, 3.000000e+00
  ret double %57
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @lambda_by_reference(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %32

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 3
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644
  br label %34

10:                                               ; preds = %34
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %28, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %54, %10 ]
  %14 = phi double [ 5.000000e-01, %4 ], [ %49, %10 ]
  %15 = phi double [ 1.000000e+00, %4 ], [ %53, %10 ]
  %16 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %12
  %18 = phi i64 [ %13, %12 ], [ %25, %17 ]
  %19 = phi double [ %14, %12 ], [ %20, %17 ]
  %20 = phi double [ %15, %12 ], [ %24, %17 ]
  %21 = phi i64 [ 0, %12 ], [ %26, %17 ]
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %19)
  %25 = add nuw nsw i64 %18, 1
  %26 = add i64 %21, 1
  %27 = icmp eq i64 %26, %6
  br i1 %27, label %28, label %17, !llvm.loop !11

28:                                               ; preds = %17, %10
  %29 = phi double [ %49, %10 ], [ %20, %17 ]
  %30 = phi double [ %53, %10 ], [ %24, %17 ]
  %31 = fmul double %30, %29
  br label %32

32:                                               ; preds = %28, %2
  %33 = phi double [ 5.000000e-01, %2 ], [ %31, %28 ]
  ret double %33

34:                                               ; preds = %34, %8
  %35 = phi i64 [ 0, %8 ], [ %54, %34 ]
  %36 = phi double [ 5.000000e-01, %8 ], [ %49, %34 ]
  %37 = phi double [ 1.000000e+00, %8 ], [ %53, %34 ]
  %38 = phi i64 [ 0, %8 ], [ %55, %34 ]
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %40 = load double, ptr %39, align 8, !tbaa !9
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %37, double %36)
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %41, double %37)
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 16
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %45, double %41)
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 24
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = tail call double @llvm.fmuladd.f64(double %52, double %49, double %45)
  %54 = add nuw nsw i64 %35, 4
  %55 = add i64 %38, 4
  %56 = icmp eq i64 %55, %9
  br i1 %56, label %10, label %34, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

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
!8 = !{!"Simple C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
