; clang-22 -O3 -S -emit-llvm c/floats.c -o ir/clang-22/O3/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @float_dot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %2, 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %31

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %29, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %58, %11 ]
  %15 = phi float [ 0.000000e+00, %5 ], [ %57, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %26, %17 ]
  %19 = phi float [ %15, %13 ], [ %25, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
  %21 = getelementptr inbounds nuw float, ptr %0, i64 %18
  %22 = load float, ptr %21, align 4, !tbaa !9
  %23 = getelementptr inbounds nuw float, ptr %1, i64 %18
  %24 = load float, ptr %23, align 4, !tbaa !9
  %25 = tail call float @llvm.fmuladd.f32(float %22, float %24, float %19)
  %26 = add nuw nsw i64 %18, 1
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %7
  br i1 %28, label %29, label %17, !llvm.loop !11

29:                                               ; preds = %11, %17, %3
  %30 = phi float [ 0.000000e+00, %3 ], [ %57, %11 ], [ %25, %17 ]
  ret float %30

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %58, %31 ]
  %33 = phi float [ 0.000000e+00, %9 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %59, %31 ]
  %35 = getelementptr inbounds nuw float, ptr %0, i64 %32
  %36 = load float, ptr %35, align 4, !tbaa !9
  %37 = getelementptr inbounds nuw float, ptr %1, i64 %32
  %38 = load float, ptr %37, align 4, !tbaa !9
  %39 = tail call float @llvm.fmuladd.f32(float %36, float %38, float %33)
  %40 = or disjoint i64 %32, 1
  %41 = getelementptr inbounds nuw float, ptr %0, i64 %40
  %42 = load float, ptr %41, align 4, !tbaa !9
  %43 = getelementptr inbounds nuw float, ptr %1, i64 %40
  %44 = load float, ptr %43, align 4, !tbaa !9
  %45 = tail call float @llvm.fmuladd.f32(float %42, float %44, float %39)
  %46 = or disjoint i64 %32, 2
  %47 = getelementptr inbounds nuw float, ptr %0, i64 %46
  %48 = load float, ptr %47, align 4, !tbaa !9
  %49 = getelementptr inbounds nuw float, ptr %1, i64 %46
  %50 = load float, ptr %49, align 4, !tbaa !9
  %51 = tail call float @llvm.fmuladd.f32(float %48, float %50, float %45)
  %52 = or disjoint i64 %32, 3
  %53 = getelementptr inbounds nuw float, ptr %0, i64 %52
  %54 = load float, ptr %53, align 4, !tbaa !9
  %55 = getelementptr inbounds nuw float, ptr %1, i64 %52
  %56 = load float, ptr %55, align 4, !tbaa !9
  %57 = tail call float @llvm.fmuladd.f32(float %54, float %56, float %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %10
  br i1 %60, label %11, label %31, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @float_elements_double_sum(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %31

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %29, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %58, %11 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %57, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %26, %17 ]
  %19 = phi double [ %15, %13 ], [ %25, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
  %21 = getelementptr inbounds nuw float, ptr %0, i64 %18
  %22 = load float, ptr %21, align 4, !tbaa !9
  %23 = fpext float %22 to double
  %24 = fmul double %23, %23
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %2, double %19)
  %26 = add nuw nsw i64 %18, 1
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %7
  br i1 %28, label %29, label %17, !llvm.loop !15

29:                                               ; preds = %11, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %57, %11 ], [ %25, %17 ]
  ret double %30

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %58, %31 ]
  %33 = phi double [ 0.000000e+00, %9 ], [ %57, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %59, %31 ]
  %35 = getelementptr inbounds nuw float, ptr %0, i64 %32
  %36 = load float, ptr %35, align 4, !tbaa !9
  %37 = fpext float %36 to double
  %38 = fmul double %37, %37
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %2, double %33)
  %40 = getelementptr inbounds nuw float, ptr %0, i64 %32
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 4
  %42 = load float, ptr %41, align 4, !tbaa !9
  %43 = fpext float %42 to double
  %44 = fmul double %43, %43
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %2, double %39)
  %46 = getelementptr inbounds nuw float, ptr %0, i64 %32
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 8
  %48 = load float, ptr %47, align 4, !tbaa !9
  %49 = fpext float %48 to double
  %50 = fmul double %49, %49
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %2, double %45)
  %52 = getelementptr inbounds nuw float, ptr %0, i64 %32
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 12
  %54 = load float, ptr %53, align 4, !tbaa !9
  %55 = fpext float %54 to double
  %56 = fmul double %55, %55
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %2, double %51)
  %58 = add nuw nsw i64 %32, 4
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %10
  br i1 %60, label %11, label %31, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00)
  %6 = fmul double %5, %5
  %7 = fptrunc double %6 to float
  %8 = fsub float %7, %1
  ret float %8
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local float @float_libm(float noundef %0) local_unnamed_addr #3 {
  %2 = tail call float @sinf(float noundef %0) #8, !tbaa !5
  %3 = tail call float @expf(float noundef %0) #8, !tbaa !5
  %4 = tail call float @sqrtf(float noundef %0) #8, !tbaa !5
  %5 = tail call float @llvm.fmuladd.f32(float %2, float %3, float %4)
  %6 = tail call float @powf(float noundef %0, float noundef 1.500000e+00) #8, !tbaa !5
  %7 = fadd float %5, %6
  %8 = tail call float @logf(float noundef %0) #8, !tbaa !5
  %9 = fsub float %7, %8
  %10 = tail call float @tanhf(float noundef %0) #8, !tbaa !5
  %11 = fadd float %9, %10
  ret float %11
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @float_saxpy(float noundef %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, i32 noundef %3) local_unnamed_addr #5 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %51

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %36, label %9

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 2
  %11 = getelementptr i8, ptr %2, i64 %10
  %12 = getelementptr i8, ptr %1, i64 %10
  %13 = icmp ult ptr %2, %12
  %14 = icmp ult ptr %1, %11
  %15 = and i1 %13, %14
  br i1 %15, label %36, label %16

16:                                               ; preds = %9
  %17 = and i64 %7, 2147483640
  %18 = insertelement <4 x float> poison, float %0, i64 0
  %19 = shufflevector <4 x float> %18, <4 x float> poison, <4 x i32> zeroinitializer
  br label %20

20:                                               ; preds = %20, %16
  %21 = phi i64 [ 0, %16 ], [ %32, %20 ]
  %22 = getelementptr inbounds nuw float, ptr %1, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %24 = load <4 x float>, ptr %22, align 4, !tbaa !9, !alias.scope !17
  %25 = load <4 x float>, ptr %23, align 4, !tbaa !9, !alias.scope !17
  %26 = getelementptr inbounds nuw float, ptr %2, i64 %21
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 16
  %28 = load <4 x float>, ptr %26, align 4, !tbaa !9, !alias.scope !20, !noalias !17
  %29 = load <4 x float>, ptr %27, align 4, !tbaa !9, !alias.scope !20, !noalias !17
  %30 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %24, <4 x float> %28)
  %31 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %19, <4 x float> %25, <4 x float> %29)
  store <4 x float> %30, ptr %26, align 4, !tbaa !9, !alias.scope !20, !noalias !17
  store <4 x float> %31, ptr %27, align 4, !tbaa !9, !alias.scope !20, !noalias !17
  %32 = add nuw i64 %21, 8
  %33 = icmp eq i64 %32, %17
  br i1 %33, label %34, label %20, !llvm.loop !22

34:                                               ; preds = %20
  %35 = icmp eq i64 %17, %7
  br i1 %35, label %51, label %36

36:                                               ; preds = %9, %6, %34
  %37 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %34 ]
  %38 = and i64 %7, 1
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %36
  %41 = getelementptr inbounds nuw float, ptr %1, i64 %37
  %42 = load float, ptr %41, align 4, !tbaa !9
  %43 = getelementptr inbounds nuw float, ptr %2, i64 %37
  %44 = load float, ptr %43, align 4, !tbaa !9
  %45 = tail call float @llvm.fmuladd.f32(float %0, float %42, float %44)
  store float %45, ptr %43, align 4, !tbaa !9
  %46 = or disjoint i64 %37, 1
  br label %47

47:                                               ; preds = %40, %36
  %48 = phi i64 [ %37, %36 ], [ %46, %40 ]
  %49 = add nsw i64 %7, -1
  %50 = icmp eq i64 %37, %49
  br i1 %50, label %51, label %52

51:                                               ; preds = %47, %52, %34, %4
  ret void

52:                                               ; preds = %47, %52
  %53 = phi i64 [ %65, %52 ], [ %48, %47 ]
  %54 = getelementptr inbounds nuw float, ptr %1, i64 %53
  %55 = load float, ptr %54, align 4, !tbaa !9
  %56 = getelementptr inbounds nuw float, ptr %2, i64 %53
  %57 = load float, ptr %56, align 4, !tbaa !9
  %58 = tail call float @llvm.fmuladd.f32(float %0, float %55, float %57)
  store float %58, ptr %56, align 4, !tbaa !9
  %59 = add nuw nsw i64 %53, 1
  %60 = getelementptr inbounds nuw float, ptr %1, i64 %59
  %61 = load float, ptr %60, align 4, !tbaa !9
  %62 = getelementptr inbounds nuw float, ptr %2, i64 %59
  %63 = load float, ptr %62, align 4, !tbaa !9
  %64 = tail call float @llvm.fmuladd.f32(float %0, float %61, float %63)
  store float %64, ptr %62, align 4, !tbaa !9
  %65 = add nuw nsw i64 %53, 2
  %66 = icmp eq i64 %65, %7
  br i1 %66, label %51, label %52, !llvm.loop !25
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

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
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"float", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !14}
!17 = !{!18}
!18 = distinct !{!18, !19}
!19 = distinct !{!19, !"LVerDomain"}
!20 = !{!21}
!21 = distinct !{!21, !19}
!22 = distinct !{!22, !14, !23, !24}
!23 = !{!"llvm.loop.isvectorized", i32 1}
!24 = !{!"llvm.loop.unroll.runtime.disable"}
!25 = distinct !{!25, !14, !23}
