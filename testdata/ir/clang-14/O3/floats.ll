; clang-14 -O3 -S -emit-llvm c/floats.c -o ir/clang-14/O3/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local float @float_dot(float* nocapture noundef readonly %0, float* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
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
  %21 = getelementptr inbounds float, float* %0, i64 %18
  %22 = load float, float* %21, align 4, !tbaa !5
  %23 = getelementptr inbounds float, float* %1, i64 %18
  %24 = load float, float* %23, align 4, !tbaa !5
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
  %35 = getelementptr inbounds float, float* %0, i64 %32
  %36 = load float, float* %35, align 4, !tbaa !5
  %37 = getelementptr inbounds float, float* %1, i64 %32
  %38 = load float, float* %37, align 4, !tbaa !5
  %39 = tail call float @llvm.fmuladd.f32(float %36, float %38, float %33)
  %40 = or i64 %32, 1
  %41 = getelementptr inbounds float, float* %0, i64 %40
  %42 = load float, float* %41, align 4, !tbaa !5
  %43 = getelementptr inbounds float, float* %1, i64 %40
  %44 = load float, float* %43, align 4, !tbaa !5
  %45 = tail call float @llvm.fmuladd.f32(float %42, float %44, float %39)
  %46 = or i64 %32, 2
  %47 = getelementptr inbounds float, float* %0, i64 %46
  %48 = load float, float* %47, align 4, !tbaa !5
  %49 = getelementptr inbounds float, float* %1, i64 %46
  %50 = load float, float* %49, align 4, !tbaa !5
  %51 = tail call float @llvm.fmuladd.f32(float %48, float %50, float %45)
  %52 = or i64 %32, 3
  %53 = getelementptr inbounds float, float* %0, i64 %52
  %54 = load float, float* %53, align 4, !tbaa !5
  %55 = getelementptr inbounds float, float* %1, i64 %52
  %56 = load float, float* %55, align 4, !tbaa !5
  %57 = tail call float @llvm.fmuladd.f32(float %54, float %56, float %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %11
  br i1 %60, label %12, label %31, !llvm.loop !11
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @float_elements_double_sum(float* nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 {
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
  %21 = getelementptr inbounds float, float* %0, i64 %18
  %22 = load float, float* %21, align 4, !tbaa !5
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
  %35 = getelementptr inbounds float, float* %0, i64 %32
  %36 = load float, float* %35, align 4, !tbaa !5
  %37 = fpext float %36 to double
  %38 = fmul double %37, %37
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %2, double %33)
  %40 = or i64 %32, 1
  %41 = getelementptr inbounds float, float* %0, i64 %40
  %42 = load float, float* %41, align 4, !tbaa !5
  %43 = fpext float %42 to double
  %44 = fmul double %43, %43
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %2, double %39)
  %46 = or i64 %32, 2
  %47 = getelementptr inbounds float, float* %0, i64 %46
  %48 = load float, float* %47, align 4, !tbaa !5
  %49 = fpext float %48 to double
  %50 = fmul double %49, %49
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %2, double %45)
  %52 = or i64 %32, 3
  %53 = getelementptr inbounds float, float* %0, i64 %52
  %54 = load float, float* %53, align 4, !tbaa !5
  %55 = fpext float %54 to double
  %56 = fmul double %55, %55
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %2, double %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %11
  br i1 %60, label %12, label %31, !llvm.loop !14
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00)
  %6 = fmul double %5, %5
  %7 = fptrunc double %6 to float
  %8 = fsub float %7, %1
  ret float %8
}

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
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

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @float_saxpy(float noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef %2, i32 noundef %3) local_unnamed_addr #5 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %105

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %89, label %9

9:                                                ; preds = %6
  %10 = getelementptr float, float* %2, i64 %7
  %11 = getelementptr float, float* %1, i64 %7
  %12 = icmp ugt float* %11, %2
  %13 = icmp ugt float* %10, %1
  %14 = and i1 %12, %13
  br i1 %14, label %89, label %15

15:                                               ; preds = %9
  %16 = and i64 %7, 4294967288
  %17 = insertelement <4 x float> poison, float %0, i64 0
  %18 = shufflevector <4 x float> %17, <4 x float> poison, <4 x i32> zeroinitializer
  %19 = insertelement <4 x float> poison, float %0, i64 0
  %20 = shufflevector <4 x float> %19, <4 x float> poison, <4 x i32> zeroinitializer
  %21 = add nsw i64 %16, -8
  %22 = lshr exact i64 %21, 3
  %23 = add nuw nsw i64 %22, 1
  %24 = and i64 %23, 1
  %25 = icmp eq i64 %21, 0
  br i1 %25, label %67, label %26

26:                                               ; preds = %15
  %27 = and i64 %23, 4611686018427387902
  br label %28

28:                                               ; preds = %28, %26
  %29 = phi i64 [ 0, %26 ], [ %64, %28 ]
  %30 = phi i64 [ 0, %26 ], [ %65, %28 ]
  %31 = getelementptr inbounds float, float* %1, i64 %29
  %32 = bitcast float* %31 to <4 x float>*
  %33 = load <4 x float>, <4 x float>* %32, align 4, !tbaa !5, !alias.scope !15
  %34 = getelementptr inbounds float, float* %31, i64 4
  %35 = bitcast float* %34 to <4 x float>*
  %36 = load <4 x float>, <4 x float>* %35, align 4, !tbaa !5, !alias.scope !15
  %37 = getelementptr inbounds float, float* %2, i64 %29
  %38 = bitcast float* %37 to <4 x float>*
  %39 = load <4 x float>, <4 x float>* %38, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %40 = getelementptr inbounds float, float* %37, i64 4
  %41 = bitcast float* %40 to <4 x float>*
  %42 = load <4 x float>, <4 x float>* %41, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %43 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %18, <4 x float> %33, <4 x float> %39)
  %44 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %20, <4 x float> %36, <4 x float> %42)
  %45 = bitcast float* %37 to <4 x float>*
  store <4 x float> %43, <4 x float>* %45, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %46 = bitcast float* %40 to <4 x float>*
  store <4 x float> %44, <4 x float>* %46, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %47 = or i64 %29, 8
  %48 = getelementptr inbounds float, float* %1, i64 %47
  %49 = bitcast float* %48 to <4 x float>*
  %50 = load <4 x float>, <4 x float>* %49, align 4, !tbaa !5, !alias.scope !15
  %51 = getelementptr inbounds float, float* %48, i64 4
  %52 = bitcast float* %51 to <4 x float>*
  %53 = load <4 x float>, <4 x float>* %52, align 4, !tbaa !5, !alias.scope !15
  %54 = getelementptr inbounds float, float* %2, i64 %47
  %55 = bitcast float* %54 to <4 x float>*
  %56 = load <4 x float>, <4 x float>* %55, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %57 = getelementptr inbounds float, float* %54, i64 4
  %58 = bitcast float* %57 to <4 x float>*
  %59 = load <4 x float>, <4 x float>* %58, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %60 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %18, <4 x float> %50, <4 x float> %56)
  %61 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %20, <4 x float> %53, <4 x float> %59)
  %62 = bitcast float* %54 to <4 x float>*
  store <4 x float> %60, <4 x float>* %62, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %63 = bitcast float* %57 to <4 x float>*
  store <4 x float> %61, <4 x float>* %63, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %64 = add nuw i64 %29, 16
  %65 = add i64 %30, 2
  %66 = icmp eq i64 %65, %27
  br i1 %66, label %67, label %28, !llvm.loop !20

67:                                               ; preds = %28, %15
  %68 = phi i64 [ 0, %15 ], [ %64, %28 ]
  %69 = icmp eq i64 %24, 0
  br i1 %69, label %87, label %70

70:                                               ; preds = %67
  %71 = getelementptr inbounds float, float* %1, i64 %68
  %72 = bitcast float* %71 to <4 x float>*
  %73 = load <4 x float>, <4 x float>* %72, align 4, !tbaa !5, !alias.scope !15
  %74 = getelementptr inbounds float, float* %71, i64 4
  %75 = bitcast float* %74 to <4 x float>*
  %76 = load <4 x float>, <4 x float>* %75, align 4, !tbaa !5, !alias.scope !15
  %77 = getelementptr inbounds float, float* %2, i64 %68
  %78 = bitcast float* %77 to <4 x float>*
  %79 = load <4 x float>, <4 x float>* %78, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %80 = getelementptr inbounds float, float* %77, i64 4
  %81 = bitcast float* %80 to <4 x float>*
  %82 = load <4 x float>, <4 x float>* %81, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %83 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %18, <4 x float> %73, <4 x float> %79)
  %84 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %20, <4 x float> %76, <4 x float> %82)
  %85 = bitcast float* %77 to <4 x float>*
  store <4 x float> %83, <4 x float>* %85, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %86 = bitcast float* %80 to <4 x float>*
  store <4 x float> %84, <4 x float>* %86, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  br label %87

87:                                               ; preds = %67, %70
  %88 = icmp eq i64 %16, %7
  br i1 %88, label %105, label %89

89:                                               ; preds = %9, %6, %87
  %90 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %16, %87 ]
  %91 = xor i64 %90, -1
  %92 = and i64 %7, 1
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %101, label %94

94:                                               ; preds = %89
  %95 = getelementptr inbounds float, float* %1, i64 %90
  %96 = load float, float* %95, align 4, !tbaa !5
  %97 = getelementptr inbounds float, float* %2, i64 %90
  %98 = load float, float* %97, align 4, !tbaa !5
  %99 = tail call float @llvm.fmuladd.f32(float %0, float %96, float %98)
  store float %99, float* %97, align 4, !tbaa !5
  %100 = or i64 %90, 1
  br label %101

101:                                              ; preds = %94, %89
  %102 = phi i64 [ %90, %89 ], [ %100, %94 ]
  %103 = sub nsw i64 0, %7
  %104 = icmp eq i64 %91, %103
  br i1 %104, label %105, label %106

105:                                              ; preds = %101, %106, %87, %4
  ret void

106:                                              ; preds = %101, %106
  %107 = phi i64 [ %119, %106 ], [ %102, %101 ]
  %108 = getelementptr inbounds float, float* %1, i64 %107
  %109 = load float, float* %108, align 4, !tbaa !5
  %110 = getelementptr inbounds float, float* %2, i64 %107
  %111 = load float, float* %110, align 4, !tbaa !5
  %112 = tail call float @llvm.fmuladd.f32(float %0, float %109, float %111)
  store float %112, float* %110, align 4, !tbaa !5
  %113 = add nuw nsw i64 %107, 1
  %114 = getelementptr inbounds float, float* %1, i64 %113
  %115 = load float, float* %114, align 4, !tbaa !5
  %116 = getelementptr inbounds float, float* %2, i64 %113
  %117 = load float, float* %116, align 4, !tbaa !5
  %118 = tail call float @llvm.fmuladd.f32(float %0, float %115, float %117)
  store float %118, float* %116, align 4, !tbaa !5
  %119 = add nuw nsw i64 %107, 2
  %120 = icmp eq i64 %119, %7
  br i1 %120, label %105, label %106, !llvm.loop !22
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #6

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
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
