; clang-16 -O2 -S -emit-llvm c/floats.c -o ir/clang-16/O2/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local float @float_dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %2, 4
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967292
  br label %30

11:                                               ; preds = %30, %5
  %12 = phi float [ undef, %5 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %57, %30 ]
  %14 = phi float [ 0.000000e+00, %5 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi float [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds float, ptr %0, i64 %17
  %21 = load float, ptr %20, align 4, !tbaa !5
  %22 = getelementptr inbounds float, ptr %1, i64 %17
  %23 = load float, ptr %22, align 4, !tbaa !5
  %24 = tail call float @llvm.fmuladd.f32(float %21, float %23, float %18)
  %25 = add nuw nsw i64 %17, 1
  %26 = add i64 %19, 1
  %27 = icmp eq i64 %26, %7
  br i1 %27, label %28, label %16, !llvm.loop !9

28:                                               ; preds = %11, %16, %3
  %29 = phi float [ 0.000000e+00, %3 ], [ %12, %11 ], [ %24, %16 ]
  ret float %29

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi float [ 0.000000e+00, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
  %34 = getelementptr inbounds float, ptr %0, i64 %31
  %35 = load float, ptr %34, align 4, !tbaa !5
  %36 = getelementptr inbounds float, ptr %1, i64 %31
  %37 = load float, ptr %36, align 4, !tbaa !5
  %38 = tail call float @llvm.fmuladd.f32(float %35, float %37, float %32)
  %39 = or i64 %31, 1
  %40 = getelementptr inbounds float, ptr %0, i64 %39
  %41 = load float, ptr %40, align 4, !tbaa !5
  %42 = getelementptr inbounds float, ptr %1, i64 %39
  %43 = load float, ptr %42, align 4, !tbaa !5
  %44 = tail call float @llvm.fmuladd.f32(float %41, float %43, float %38)
  %45 = or i64 %31, 2
  %46 = getelementptr inbounds float, ptr %0, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !5
  %48 = getelementptr inbounds float, ptr %1, i64 %45
  %49 = load float, ptr %48, align 4, !tbaa !5
  %50 = tail call float @llvm.fmuladd.f32(float %47, float %49, float %44)
  %51 = or i64 %31, 3
  %52 = getelementptr inbounds float, ptr %0, i64 %51
  %53 = load float, ptr %52, align 4, !tbaa !5
  %54 = getelementptr inbounds float, ptr %1, i64 %51
  %55 = load float, ptr %54, align 4, !tbaa !5
  %56 = tail call float @llvm.fmuladd.f32(float %53, float %55, float %50)
  %57 = add nuw nsw i64 %31, 4
  %58 = add i64 %33, 4
  %59 = icmp eq i64 %58, %10
  br i1 %59, label %11, label %30, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @float_elements_double_sum(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967292
  br label %30

11:                                               ; preds = %30, %5
  %12 = phi double [ undef, %5 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %57, %30 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi double [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds float, ptr %0, i64 %17
  %21 = load float, ptr %20, align 4, !tbaa !5
  %22 = fpext float %21 to double
  %23 = fmul double %22, %22
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %2, double %18)
  %25 = add nuw nsw i64 %17, 1
  %26 = add i64 %19, 1
  %27 = icmp eq i64 %26, %7
  br i1 %27, label %28, label %16, !llvm.loop !13

28:                                               ; preds = %11, %16, %3
  %29 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %24, %16 ]
  ret double %29

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi double [ 0.000000e+00, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
  %34 = getelementptr inbounds float, ptr %0, i64 %31
  %35 = load float, ptr %34, align 4, !tbaa !5
  %36 = fpext float %35 to double
  %37 = fmul double %36, %36
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %2, double %32)
  %39 = or i64 %31, 1
  %40 = getelementptr inbounds float, ptr %0, i64 %39
  %41 = load float, ptr %40, align 4, !tbaa !5
  %42 = fpext float %41 to double
  %43 = fmul double %42, %42
  %44 = tail call double @llvm.fmuladd.f64(double %43, double %2, double %38)
  %45 = or i64 %31, 2
  %46 = getelementptr inbounds float, ptr %0, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !5
  %48 = fpext float %47 to double
  %49 = fmul double %48, %48
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %2, double %44)
  %51 = or i64 %31, 3
  %52 = getelementptr inbounds float, ptr %0, i64 %51
  %53 = load float, ptr %52, align 4, !tbaa !5
  %54 = fpext float %53 to double
  %55 = fmul double %54, %54
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %2, double %50)
  %57 = add nuw nsw i64 %31, 4
  %58 = add i64 %33, 4
  %59 = icmp eq i64 %58, %10
  br i1 %59, label %11, label %30, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00)
  %6 = fmul double %5, %5
  %7 = fptrunc double %6 to float
  %8 = fsub float %7, %1
  ret float %8
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
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

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @float_saxpy(float noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #5 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %54

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %38, label %9

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 2
  %11 = getelementptr i8, ptr %2, i64 %10
  %12 = getelementptr i8, ptr %1, i64 %10
  %13 = icmp ugt ptr %12, %2
  %14 = icmp ugt ptr %11, %1
  %15 = and i1 %13, %14
  br i1 %15, label %38, label %16

16:                                               ; preds = %9
  %17 = and i64 %7, 4294967288
  %18 = insertelement <4 x float> poison, float %0, i64 0
  %19 = shufflevector <4 x float> %18, <4 x float> poison, <4 x i32> zeroinitializer
  %20 = insertelement <4 x float> poison, float %0, i64 0
  %21 = shufflevector <4 x float> %20, <4 x float> poison, <4 x i32> zeroinitializer
  br label %22

22:                                               ; preds = %22, %16
  %23 = phi i64 [ 0, %16 ], [ %34, %22 ]
  %24 = getelementptr inbounds float, ptr %1, i64 %23
  %25 = load <4 x float>, ptr %24, align 4, !tbaa !5, !alias.scope !15
  %26 = getelementptr inbounds float, ptr %24, i64 4
  %27 = load <4 x float>, ptr %26, align 4, !tbaa !5, !alias.scope !15
  %28 = getelementptr inbounds float, ptr %2, i64 %23
  %29 = load <4 x float>, ptr %28, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %30 = getelementptr inbounds float, ptr %28, i64 4
  %31 = load <4 x float>, ptr %30, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %32 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %25, <4 x float> %29)
  %33 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %21, <4 x float> %27, <4 x float> %31)
  store <4 x float> %32, ptr %28, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  store <4 x float> %33, ptr %30, align 4, !tbaa !5, !alias.scope !18, !noalias !15
  %34 = add nuw i64 %23, 8
  %35 = icmp eq i64 %34, %17
  br i1 %35, label %36, label %22, !llvm.loop !20

36:                                               ; preds = %22
  %37 = icmp eq i64 %17, %7
  br i1 %37, label %54, label %38

38:                                               ; preds = %9, %6, %36
  %39 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %36 ]
  %40 = xor i64 %39, -1
  %41 = and i64 %7, 1
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %50, label %43

43:                                               ; preds = %38
  %44 = getelementptr inbounds float, ptr %1, i64 %39
  %45 = load float, ptr %44, align 4, !tbaa !5
  %46 = getelementptr inbounds float, ptr %2, i64 %39
  %47 = load float, ptr %46, align 4, !tbaa !5
  %48 = tail call float @llvm.fmuladd.f32(float %0, float %45, float %47)
  store float %48, ptr %46, align 4, !tbaa !5
  %49 = or i64 %39, 1
  br label %50

50:                                               ; preds = %43, %38
  %51 = phi i64 [ %39, %38 ], [ %49, %43 ]
  %52 = sub nsw i64 0, %7
  %53 = icmp eq i64 %40, %52
  br i1 %53, label %54, label %55

54:                                               ; preds = %50, %55, %36, %4
  ret void

55:                                               ; preds = %50, %55
  %56 = phi i64 [ %68, %55 ], [ %51, %50 ]
  %57 = getelementptr inbounds float, ptr %1, i64 %56
  %58 = load float, ptr %57, align 4, !tbaa !5
  %59 = getelementptr inbounds float, ptr %2, i64 %56
  %60 = load float, ptr %59, align 4, !tbaa !5
  %61 = tail call float @llvm.fmuladd.f32(float %0, float %58, float %60)
  store float %61, ptr %59, align 4, !tbaa !5
  %62 = add nuw nsw i64 %56, 1
  %63 = getelementptr inbounds float, ptr %1, i64 %62
  %64 = load float, ptr %63, align 4, !tbaa !5
  %65 = getelementptr inbounds float, ptr %2, i64 %62
  %66 = load float, ptr %65, align 4, !tbaa !5
  %67 = tail call float @llvm.fmuladd.f32(float %0, float %64, float %66)
  store float %67, ptr %65, align 4, !tbaa !5
  %68 = add nuw nsw i64 %56, 2
  %69 = icmp eq i64 %68, %7
  br i1 %69, label %54, label %55, !llvm.loop !23
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #6

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!20 = distinct !{!20, !12, !21, !22}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !12, !21}
