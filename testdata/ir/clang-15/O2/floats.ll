; clang-15 -O2 -S -emit-llvm c/floats.c -o ir/clang-15/O2/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local float @float_dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292
  br label %31

12:                                               ; preds = %31, %5
  %13 = phi float [ undef, %5 ], [ %57, %31 ]
  %14 = phi i64 [ 0, %5 ], [ %58, %31 ]
  %15 = phi float [ 0.000000e+00, %5 ], [ %57, %31 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %29, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %26, %17 ], [ %14, %12 ]
  %19 = phi float [ %25, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds float, ptr %0, i64 %18
  %22 = load float, ptr %21, align 4, !tbaa !5
  %23 = getelementptr inbounds float, ptr %1, i64 %18
  %24 = load float, ptr %23, align 4, !tbaa !5
  %25 = tail call float @llvm.fmuladd.f32(float %22, float %24, float %19)
  %26 = add nuw nsw i64 %18, 1
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %8
  br i1 %28, label %29, label %17, !llvm.loop !9

29:                                               ; preds = %12, %17, %3
  %30 = phi float [ 0.000000e+00, %3 ], [ %13, %12 ], [ %25, %17 ]
  ret float %30

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %58, %31 ]
  %33 = phi float [ 0.000000e+00, %10 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
  %35 = getelementptr inbounds float, ptr %0, i64 %32
  %36 = load float, ptr %35, align 4, !tbaa !5
  %37 = getelementptr inbounds float, ptr %1, i64 %32
  %38 = load float, ptr %37, align 4, !tbaa !5
  %39 = tail call float @llvm.fmuladd.f32(float %36, float %38, float %33)
  %40 = or i64 %32, 1
  %41 = getelementptr inbounds float, ptr %0, i64 %40
  %42 = load float, ptr %41, align 4, !tbaa !5
  %43 = getelementptr inbounds float, ptr %1, i64 %40
  %44 = load float, ptr %43, align 4, !tbaa !5
  %45 = tail call float @llvm.fmuladd.f32(float %42, float %44, float %39)
  %46 = or i64 %32, 2
  %47 = getelementptr inbounds float, ptr %0, i64 %46
  %48 = load float, ptr %47, align 4, !tbaa !5
  %49 = getelementptr inbounds float, ptr %1, i64 %46
  %50 = load float, ptr %49, align 4, !tbaa !5
  %51 = tail call float @llvm.fmuladd.f32(float %48, float %50, float %45)
  %52 = or i64 %32, 3
  %53 = getelementptr inbounds float, ptr %0, i64 %52
  %54 = load float, ptr %53, align 4, !tbaa !5
  %55 = getelementptr inbounds float, ptr %1, i64 %52
  %56 = load float, ptr %55, align 4, !tbaa !5
  %57 = tail call float @llvm.fmuladd.f32(float %54, float %56, float %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %11
  br i1 %60, label %12, label %31, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @float_elements_double_sum(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292
  br label %31

12:                                               ; preds = %31, %5
  %13 = phi double [ undef, %5 ], [ %57, %31 ]
  %14 = phi i64 [ 0, %5 ], [ %58, %31 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %57, %31 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %29, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %26, %17 ], [ %14, %12 ]
  %19 = phi double [ %25, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds float, ptr %0, i64 %18
  %22 = load float, ptr %21, align 4, !tbaa !5
  %23 = fpext float %22 to double
  %24 = fmul double %23, %23
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %2, double %19)
  %26 = add nuw nsw i64 %18, 1
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %8
  br i1 %28, label %29, label %17, !llvm.loop !13

29:                                               ; preds = %12, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %25, %17 ]
  ret double %30

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %58, %31 ]
  %33 = phi double [ 0.000000e+00, %10 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
  %35 = getelementptr inbounds float, ptr %0, i64 %32
  %36 = load float, ptr %35, align 4, !tbaa !5
  %37 = fpext float %36 to double
  %38 = fmul double %37, %37
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %2, double %33)
  %40 = or i64 %32, 1
  %41 = getelementptr inbounds float, ptr %0, i64 %40
  %42 = load float, ptr %41, align 4, !tbaa !5
  %43 = fpext float %42 to double
  %44 = fmul double %43, %43
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %2, double %39)
  %46 = or i64 %32, 2
  %47 = getelementptr inbounds float, ptr %0, i64 %46
  %48 = load float, ptr %47, align 4, !tbaa !5
  %49 = fpext float %48 to double
  %50 = fmul double %49, %49
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %2, double %45)
  %52 = or i64 %32, 3
  %53 = getelementptr inbounds float, ptr %0, i64 %52
  %54 = load float, ptr %53, align 4, !tbaa !5
  %55 = fpext float %54 to double
  %56 = fmul double %55, %55
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %2, double %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %11
  br i1 %60, label %12, label %31, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00)
  %6 = fmul double %5, %5
  %7 = fptrunc double %6 to float
  %8 = fsub float %7, %1
  ret float %8
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly uwtable
define dso_local float @float_libm(float noundef %0) local_unnamed_addr #3 {
  %2 = tail call float @sinf(float noundef %0) #7
  %3 = tail call float @expf(float noundef %0) #7
  %4 = tail call float @sqrtf(float noundef %0) #7
  %5 = tail call float @llvm.fmuladd.f32(float %2, float %3, float %4)
  %6 = tail call float @powf(float noundef %0, float noundef 1.500000e+00) #7
  %7 = fadd float %5, %6
  %8 = tail call float @logf(float noundef %0) #7
  %9 = fsub float %7, %8
  %10 = tail call float @tanhf(float noundef %0) #7
  %11 = fadd float %9, %10
  ret float %11
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @float_saxpy(float noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #5 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %88

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %72, label %9

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 2
  %11 = getelementptr i8, ptr %2, i64 %10
  %12 = getelementptr i8, ptr %1, i64 %10
  %13 = icmp ugt ptr %12, %2
  %14 = icmp ugt ptr %11, %1
  %15 = and i1 %13, %14
  br i1 %15, label %72, label %16

16:                                               ; preds = %9
  %17 = and i64 %7, 4294967288
  %18 = insertelement <4 x float> poison, float %0, i64 0
  %19 = shufflevector <4 x float> %18, <4 x float> poison, <4 x i32> zeroinitializer
  %20 = insertelement <4 x float> poison, float %0, i64 0
  %21 = shufflevector <4 x float> %20, <4 x float> poison, <4 x i32> zeroinitializer
  %22 = add nsw i64 %17, -8
  %23 = lshr exact i64 %22, 3
  %24 = add nuw nsw i64 %23, 1
  %25 = and i64 %24, 1
  %26 = icmp eq i64 %22, 0
  br i1 %26, label %56, label %27

27:                                               ; preds = %16
  %28 = and i64 %24, 4611686018427387902
  br label %29

29:                                               ; preds = %29, %27
  %30 = phi i64 [ 0, %27 ], [ %53, %29 ]
  %31 = phi i64 [ 0, %27 ], [ %54, %29 ]
  %32 = getelementptr inbounds float, ptr %1, i64 %30
  %33 = load <4 x float>, ptr %32, align 4, !tbaa !5, !alias.scope !15
  %34 = getelementptr inbounds float, ptr %32, i64 4
  %35 = load <4 x float>, ptr %34, align 4, !tbaa !5, !alias.scope !15
  %36 = getelementptr inbounds float, ptr %2, i64 %30
  %37 = load <4 x float>, ptr %36, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %38 = getelementptr inbounds float, ptr %36, i64 4
  %39 = load <4 x float>, ptr %38, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %40 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %33, <4 x float> %37)
  %41 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %21, <4 x float> %35, <4 x float> %39)
  store <4 x float> %40, ptr %36, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  store <4 x float> %41, ptr %38, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %42 = or i64 %30, 8
  %43 = getelementptr inbounds float, ptr %1, i64 %42
  %44 = load <4 x float>, ptr %43, align 4, !tbaa !5, !alias.scope !15
  %45 = getelementptr inbounds float, ptr %43, i64 4
  %46 = load <4 x float>, ptr %45, align 4, !tbaa !5, !alias.scope !15
  %47 = getelementptr inbounds float, ptr %2, i64 %42
  %48 = load <4 x float>, ptr %47, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %49 = getelementptr inbounds float, ptr %47, i64 4
  %50 = load <4 x float>, ptr %49, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %51 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %44, <4 x float> %48)
  %52 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %21, <4 x float> %46, <4 x float> %50)
  store <4 x float> %51, ptr %47, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  store <4 x float> %52, ptr %49, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %53 = add nuw i64 %30, 16
  %54 = add i64 %31, 2
  %55 = icmp eq i64 %54, %28
  br i1 %55, label %56, label %29, !llvm.loop !20

56:                                               ; preds = %29, %16
  %57 = phi i64 [ 0, %16 ], [ %53, %29 ]
  %58 = icmp eq i64 %25, 0
  br i1 %58, label %70, label %59

59:                                               ; preds = %56
  %60 = getelementptr inbounds float, ptr %1, i64 %57
  %61 = load <4 x float>, ptr %60, align 4, !tbaa !5, !alias.scope !15
  %62 = getelementptr inbounds float, ptr %60, i64 4
  %63 = load <4 x float>, ptr %62, align 4, !tbaa !5, !alias.scope !15
  %64 = getelementptr inbounds float, ptr %2, i64 %57
  %65 = load <4 x float>, ptr %64, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %66 = getelementptr inbounds float, ptr %64, i64 4
  %67 = load <4 x float>, ptr %66, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %68 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %61, <4 x float> %65)
  %69 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %21, <4 x float> %63, <4 x float> %67)
  store <4 x float> %68, ptr %64, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  store <4 x float> %69, ptr %66, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  br label %70

70:                                               ; preds = %56, %59
  %71 = icmp eq i64 %17, %7
  br i1 %71, label %88, label %72

72:                                               ; preds = %9, %6, %70
  %73 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %70 ]
  %74 = xor i64 %73, -1
  %75 = and i64 %7, 1
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %84, label %77

77:                                               ; preds = %72
  %78 = getelementptr inbounds float, ptr %1, i64 %73
  %79 = load float, ptr %78, align 4, !tbaa !5
  %80 = getelementptr inbounds float, ptr %2, i64 %73
  %81 = load float, ptr %80, align 4, !tbaa !5
  %82 = tail call float @llvm.fmuladd.f32(float %0, float %79, float %81)
  store float %82, ptr %80, align 4, !tbaa !5
  %83 = or i64 %73, 1
  br label %84

84:                                               ; preds = %77, %72
  %85 = phi i64 [ %73, %72 ], [ %83, %77 ]
  %86 = sub nsw i64 0, %7
  %87 = icmp eq i64 %74, %86
  br i1 %87, label %88, label %89

88:                                               ; preds = %84, %89, %70, %4
  ret void

89:                                               ; preds = %84, %89
  %90 = phi i64 [ %102, %89 ], [ %85, %84 ]
  %91 = getelementptr inbounds float, ptr %1, i64 %90
  %92 = load float, ptr %91, align 4, !tbaa !5
  %93 = getelementptr inbounds float, ptr %2, i64 %90
  %94 = load float, ptr %93, align 4, !tbaa !5
  %95 = tail call float @llvm.fmuladd.f32(float %0, float %92, float %94)
  store float %95, ptr %93, align 4, !tbaa !5
  %96 = add nuw nsw i64 %90, 1
  %97 = getelementptr inbounds float, ptr %1, i64 %96
  %98 = load float, ptr %97, align 4, !tbaa !5
  %99 = getelementptr inbounds float, ptr %2, i64 %96
  %100 = load float, ptr %99, align 4, !tbaa !5
  %101 = tail call float @llvm.fmuladd.f32(float %0, float %98, float %100)
  store float %101, ptr %99, align 4, !tbaa !5
  %102 = add nuw nsw i64 %90, 2
  %103 = icmp eq i64 %102, %7
  br i1 %103, label %88, label %89, !llvm.loop !22
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #6

attributes #0 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"float", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !12}
!15 = !{!16}
!16 = distinct !{!16, !17}
!17 = distinct !{!17, !"LVerDomain"}
!18 = !{!19}
!19 = distinct !{!19, !17}
!20 = distinct !{!20, !12, !21}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = distinct !{!22, !12, !21}
