; clang++-14 -O1 -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-14/O1/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.shapes::Array" = type { [4 x double] }

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
  %2 = alloca %"struct.shapes::Array", align 8
  %3 = bitcast %"struct.shapes::Array"* %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %3) #7
  br label %19

4:                                                ; preds = %19
  %5 = getelementptr inbounds %"struct.shapes::Array", %"struct.shapes::Array"* %2, i64 0, i32 0, i64 0
  %6 = getelementptr inbounds %"struct.shapes::Array", %"struct.shapes::Array"* %2, i64 0, i32 0, i64 4
  br label %7

7:                                                ; preds = %7, %4
  %8 = phi double [ 0.000000e+00, %4 ], [ %12, %7 ]
  %9 = phi double* [ %5, %4 ], [ %13, %7 ]
  %10 = load double, double* %9, align 8, !tbaa !5
  %11 = fmul double %10, %10
  %12 = fadd double %8, %11
  %13 = getelementptr inbounds double, double* %9, i64 1
  %14 = icmp eq double* %13, %6
  br i1 %14, label %15, label %7, !llvm.loop !9

15:                                               ; preds = %7
  %16 = getelementptr inbounds %"struct.shapes::Array", %"struct.shapes::Array"* %2, i64 0, i32 0, i64 3
  %17 = load double, double* %16, align 8, !tbaa !5
  %18 = fmul double %12, %17
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %3) #7
  ret double %18

19:                                               ; preds = %1, %19
  %20 = phi i64 [ 0, %1 ], [ %23, %19 ]
  %21 = getelementptr inbounds double, double* %0, i64 %20
  %22 = load double, double* %21, align 8, !tbaa !5
  %23 = add nuw nsw i64 %20, 1
  %24 = trunc i64 %23 to i32
  %25 = sitofp i32 %24 to double
  %26 = fmul double %22, %25
  %27 = getelementptr inbounds %"struct.shapes::Array", %"struct.shapes::Array"* %2, i64 0, i32 0, i64 %20
  store double %26, double* %27, align 8, !tbaa !5
  %28 = icmp eq i64 %23, 4
  br i1 %28, label %4, label %19, !llvm.loop !11
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul float %0, %0
  %4 = fmul double %1, %1
  %5 = fptrunc double %4 to float
  %6 = fadd float %3, %5
  ret float %6
}

; Function Attrs: mustprogress nofree nounwind uwtable writeonly
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #3 {
  %3 = fmul double %1, 1.250000e-01
  %4 = fneg double %0
  %5 = fmul double %0, -0.000000e+00
  %6 = fmul double %5, 0.000000e+00
  %7 = call double @exp(double noundef %6) #7
  %8 = fmul double %7, 0.000000e+00
  %9 = fmul double %4, %1
  %10 = fmul double %9, %1
  %11 = call double @exp(double noundef %10) #7
  %12 = fmul double %11, %1
  %13 = fadd double %8, %12
  br label %14

14:                                               ; preds = %14, %2
  %15 = phi i32 [ 1, %2 ], [ %27, %14 ]
  %16 = phi double [ %13, %2 ], [ %26, %14 ]
  %17 = and i32 %15, 1
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, double 2.000000e+00, double 4.000000e+00
  %20 = sitofp i32 %15 to double
  %21 = call double @llvm.fmuladd.f64(double %20, double %3, double 0.000000e+00) #7
  %22 = fmul double %21, %4
  %23 = fmul double %21, %22
  %24 = call double @exp(double noundef %23) #7
  %25 = fmul double %21, %24
  %26 = call double @llvm.fmuladd.f64(double %19, double %25, double %16) #7
  %27 = add nuw nsw i32 %15, 1
  %28 = icmp eq i32 %27, 8
  br i1 %28, label %29, label %14, !llvm.loop !13

29:                                               ; preds = %14
  %30 = fmul double %3, %26
  %31 = fdiv double %30, 3.000000e+00
  ret double %31
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable
define dso_local double @lambda_by_reference(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %8

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %10

6:                                                ; preds = %10
  %7 = fmul double %16, %13
  br label %8

8:                                                ; preds = %6, %2
  %9 = phi double [ %7, %6 ], [ 5.000000e-01, %2 ]
  ret double %9

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %17, %10 ]
  %12 = phi double [ 5.000000e-01, %4 ], [ %13, %10 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %16, %10 ]
  %14 = getelementptr inbounds double, double* %0, i64 %11
  %15 = load double, double* %14, align 8, !tbaa !5
  %16 = call double @llvm.fmuladd.f64(double %15, double %13, double %12) #7
  %17 = add nuw nsw i64 %11, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %6, label %10, !llvm.loop !14
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #3 = { mustprogress nofree nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

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
!11 = distinct !{!11, !12, !10}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12, !10}
!14 = distinct !{!14, !12, !10}
