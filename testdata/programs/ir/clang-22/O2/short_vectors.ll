; clang-22 -O2 -S -emit-llvm c/short_vectors.c -o ir/clang-22/O2/short_vectors.ll
; ModuleID = 'c/short_vectors.c'
source_filename = "c/short_vectors.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_arithmetic(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #0 {
  %3 = load <4 x double>, ptr %0, align 8
  %4 = load <4 x double>, ptr %1, align 8
  %5 = tail call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %4, <4 x double> %4, <4 x double> splat (double 1.000000e+00))
  %6 = fdiv <4 x double> %3, %5
  %7 = tail call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %3, <4 x double> %4, <4 x double> %6)
  %8 = extractelement <4 x double> %7, i64 0
  %9 = extractelement <4 x double> %7, i64 2
  %10 = fmul double %8, %9
  %11 = extractelement <4 x double> %7, i64 3
  %12 = tail call double @llvm.fmuladd.f64(double %10, double %11, double %8)
  ret double %12
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.fmuladd.v4f64(<4 x double>, <4 x double>, <4 x double>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_mask(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #0 {
  %3 = load <4 x double>, ptr %0, align 8
  %4 = load <4 x double>, ptr %1, align 8
  %5 = fcmp ogt <4 x double> %3, %4
  %6 = select <4 x i1> %5, <4 x double> %3, <4 x double> %4
  %7 = extractelement <4 x double> %6, i64 0
  %8 = extractelement <4 x double> %6, i64 1
  %9 = extractelement <4 x double> %6, i64 2
  %10 = extractelement <4 x double> %6, i64 3
  %11 = fmul double %9, %10
  %12 = tail call double @llvm.fmuladd.f64(double %7, double %8, double %11)
  ret double %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_select(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #0 {
  %3 = load <4 x double>, ptr %0, align 8
  %4 = load <4 x double>, ptr %1, align 8
  %5 = extractelement <4 x double> %3, i64 0
  %6 = extractelement <4 x double> %4, i64 0
  %7 = fcmp ogt double %5, %6
  %8 = fmul double %5, %6
  %9 = select i1 %7, double %8, double %6
  %10 = extractelement <4 x double> %3, i64 1
  %11 = extractelement <4 x double> %4, i64 1
  %12 = fcmp ogt double %10, %11
  %13 = fmul double %10, %11
  %14 = select i1 %12, double %13, double %11
  %15 = shufflevector <4 x double> %3, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %16 = shufflevector <4 x double> %4, <4 x double> poison, <2 x i32> <i32 2, i32 3>
  %17 = fcmp ogt <2 x double> %15, %16
  %18 = fmul <2 x double> %15, %16
  %19 = select <2 x i1> %17, <2 x double> %18, <2 x double> %16
  %20 = shufflevector <2 x double> %19, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %21 = fmul <2 x double> %19, %20
  %22 = extractelement <2 x double> %21, i64 0
  %23 = tail call double @llvm.fmuladd.f64(double %9, double %14, double %22)
  ret double %23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_shuffle(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = load <4 x double>, ptr %0, align 8
  %3 = shufflevector <4 x double> %2, <4 x double> poison, <4 x i32> <i32 3, i32 1, i32 poison, i32 poison>
  %4 = fmul <4 x double> %2, %3
  %5 = extractelement <4 x double> %4, i64 0
  %6 = extractelement <4 x double> %2, i64 3
  %7 = extractelement <4 x double> %4, i64 1
  %8 = extractelement <4 x double> %2, i64 1
  %9 = fmul double %8, %7
  %10 = tail call double @llvm.fmuladd.f64(double %5, double %6, double %9)
  ret double %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_signs(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = load <4 x double>, ptr %0, align 8
  %3 = bitcast <4 x double> %2 to <4 x i64>
  %4 = xor <4 x i64> %3, <i64 -9223372036854775808, i64 poison, i64 -9223372036854775808, i64 0>
  %5 = bitcast <4 x i64> %4 to <4 x double>
  %6 = extractelement <4 x double> %5, i64 0
  %7 = extractelement <4 x double> %2, i64 1
  %8 = extractelement <4 x double> %5, i64 2
  %9 = extractelement <4 x double> %5, i64 3
  %10 = fmul double %8, %9
  %11 = extractelement <4 x double> %2, i64 0
  %12 = fmul double %11, %10
  %13 = tail call double @llvm.fmuladd.f64(double %6, double %7, double %12)
  ret double %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @product_with_zero_element(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %28

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 8
  br i1 %6, label %25, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483640
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %19, %9 ]
  %11 = phi <4 x double> [ splat (double 1.000000e+00), %7 ], [ %17, %9 ]
  %12 = phi <4 x double> [ splat (double 1.000000e+00), %7 ], [ %18, %9 ]
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %15 = load <4 x double>, ptr %13, align 8, !tbaa !9
  %16 = load <4 x double>, ptr %14, align 8, !tbaa !9
  %17 = fmul reassoc <4 x double> %11, %15
  %18 = fmul reassoc <4 x double> %12, %16
  %19 = add nuw i64 %10, 8
  %20 = icmp eq i64 %19, %8
  br i1 %20, label %21, label %9, !llvm.loop !11

21:                                               ; preds = %9
  %22 = fmul reassoc <4 x double> %18, %17
  %23 = tail call reassoc double @llvm.vector.reduce.fmul.v4f64(double 1.000000e+00, <4 x double> %22)
  %24 = icmp eq i64 %8, %5
  br i1 %24, label %28, label %25

25:                                               ; preds = %4, %21
  %26 = phi i64 [ 0, %4 ], [ %8, %21 ]
  %27 = phi double [ 1.000000e+00, %4 ], [ %23, %21 ]
  br label %30

28:                                               ; preds = %30, %21, %2
  %29 = phi double [ 1.000000e+00, %2 ], [ %23, %21 ], [ %35, %30 ]
  ret double %29

30:                                               ; preds = %25, %30
  %31 = phi i64 [ %36, %30 ], [ %26, %25 ]
  %32 = phi double [ %35, %30 ], [ %27, %25 ]
  %33 = getelementptr inbounds nuw double, ptr %0, i64 %31
  %34 = load double, ptr %33, align 8, !tbaa !9
  %35 = fmul reassoc double %32, %34
  %36 = add nuw nsw i64 %31, 1
  %37 = icmp eq i64 %36, %5
  br i1 %37, label %28, label %30, !llvm.loop !15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @products_of_elements(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = load <2 x double>, ptr %0, align 8, !tbaa !9
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load <2 x double>, ptr %3, align 8, !tbaa !9
  %5 = fmul <2 x double> %2, %2
  %6 = tail call double @llvm.vector.reduce.fmul.v2f64(double noundef 2.000000e+00, <2 x double> noundef %5)
  %7 = extractelement <2 x double> %2, i64 0
  %8 = tail call double @llvm.vector.reduce.fmul.v2f64(double noundef %7, <2 x double> noundef %4)
  %9 = fadd double %6, %8
  ret double %9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmul.v2f64(double, <2 x double>) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @product_of_elements_in_single_precision(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = load <4 x double>, ptr %0, align 8, !tbaa !9
  %3 = fptrunc <4 x double> %2 to <4 x float>
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %5 = load double, ptr %4, align 8, !tbaa !9
  %6 = fptrunc double %5 to float
  %7 = tail call float @llvm.vector.reduce.fmul.v4f32(float noundef %6, <4 x float> noundef %3)
  %8 = fpext float %7 to double
  ret double %8
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmul.v4f32(float, <4 x float>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmul.v4f64(double, <4 x double>) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !12, !14, !13}
