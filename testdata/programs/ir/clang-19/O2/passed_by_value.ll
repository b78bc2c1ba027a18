; clang-19 -O2 -S -emit-llvm c/passed_by_value.c -o ir/clang-19/O2/passed_by_value.ll
; ModuleID = 'c/passed_by_value.c'
source_filename = "c/passed_by_value.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Large = type { [3 x [3 x double]], i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @two_floats_in_a_register(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = insertelement <2 x double> poison, double %0, i64 0
  %4 = insertelement <2 x double> %3, double %1, i64 1
  %5 = fptrunc <2 x double> %4 to <2 x float>
  %6 = tail call fastcc <2 x float> @rotate(<2 x float> %5)
  %7 = tail call fastcc <2 x float> @rotate(<2 x float> %6)
  %8 = tail call fastcc <2 x float> @rotate(<2 x float> %7)
  %9 = fpext <2 x float> %8 to <2 x double>
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %11 = fmul <2 x double> %10, %9
  %12 = extractelement <2 x double> %11, i64 0
  ret double %12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc <2 x float> @rotate(<2 x float> %0) unnamed_addr #2 {
  %2 = shufflevector <2 x float> %0, <2 x float> poison, <2 x i32> <i32 1, i32 0>
  %3 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %2, <2 x float> <float -5.000000e-01, float 5.000000e-01>, <2 x float> %0)
  ret <2 x float> %3
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @three_floats_in_registers(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = fptrunc double %0 to float
  %5 = insertelement <2 x float> poison, float %4, i64 0
  %6 = fptrunc double %1 to float
  %7 = insertelement <2 x float> %5, float %6, i64 1
  %8 = fptrunc double %2 to float
  %9 = insertelement <2 x float> <float 1.000000e+00, float poison>, float %4, i64 1
  %10 = tail call fastcc { <2 x float>, float } @cross(<2 x float> %9, float 2.000000e+00, <2 x float> %7, float %8)
  %11 = extractvalue { <2 x float>, float } %10, 0
  %12 = extractvalue { <2 x float>, float } %10, 1
  %13 = tail call fastcc { <2 x float>, float } @cross(<2 x float> %7, float %8, <2 x float> %11, float %12)
  %14 = extractvalue { <2 x float>, float } %13, 0
  %15 = extractvalue { <2 x float>, float } %13, 1
  %16 = extractelement <2 x float> %14, i64 0
  %17 = fpext float %16 to double
  %18 = extractelement <2 x float> %14, i64 1
  %19 = fpext float %18 to double
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 2.000000e+00, double %17)
  %21 = fpext float %15 to double
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 3.000000e+00, double %20)
  ret double %22
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { <2 x float>, float } @cross(<2 x float> %0, float %1, <2 x float> %2, float %3) unnamed_addr #2 {
  %5 = extractelement <2 x float> %0, i64 1
  %6 = extractelement <2 x float> %2, i64 1
  %7 = extractelement <2 x float> %2, i64 0
  %8 = extractelement <2 x float> %0, i64 0
  %9 = shufflevector <2 x float> %2, <2 x float> %0, <2 x i32> <i32 1, i32 2>
  %10 = fneg <2 x float> %9
  %11 = insertelement <2 x float> poison, float %1, i64 0
  %12 = insertelement <2 x float> %11, float %3, i64 1
  %13 = fmul <2 x float> %12, %10
  %14 = shufflevector <2 x float> %0, <2 x float> %2, <2 x i32> <i32 1, i32 2>
  %15 = shufflevector <2 x float> %12, <2 x float> poison, <2 x i32> <i32 1, i32 0>
  %16 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %14, <2 x float> %15, <2 x float> %13)
  %17 = fneg float %5
  %18 = fmul float %7, %17
  %19 = tail call float @llvm.fmuladd.f32(float %8, float %6, float %18)
  %20 = insertvalue { <2 x float>, float } poison, <2 x float> %16, 0
  %21 = insertvalue { <2 x float>, float } %20, float %19, 1
  ret { <2 x float>, float } %21
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @float_beside_integer(double noundef %0) local_unnamed_addr #4 {
  %2 = fptrunc double %0 to float
  %3 = bitcast float %2 to i32
  %4 = zext i32 %3 to i64
  %5 = or disjoint i64 %4, 4294967296
  %6 = tail call fastcc i64 @reweighted(i64 %5)
  %7 = tail call fastcc i64 @reweighted(i64 %6)
  %8 = trunc i64 %7 to i32
  %9 = lshr i64 %7, 32
  %10 = trunc nuw i64 %9 to i32
  %11 = bitcast i32 %8 to float
  %12 = fpext float %11 to double
  %13 = sitofp i32 %10 to double
  %14 = fmul double %12, %13
  ret double %14
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i64 @reweighted(i64 %0) unnamed_addr #5 {
  %2 = trunc i64 %0 to i32
  %3 = bitcast i32 %2 to float
  %4 = lshr i64 %0, 32
  %5 = trunc nuw i64 %4 to i32
  %6 = fmul float %3, %3
  %7 = sitofp i32 %5 to float
  %8 = fmul float %6, %7
  %9 = bitcast float %8 to i32
  %10 = and i64 %0, -4294967296
  %11 = add i64 %10, 4294967296
  %12 = zext i32 %9 to i64
  %13 = or disjoint i64 %11, %12
  ret i64 %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @number_and_count_returned(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %11

6:                                                ; preds = %11
  %7 = sitofp i64 %19 to double
  %8 = fmul double %18, %7
  br label %9

9:                                                ; preds = %6, %2
  %10 = phi double [ 0.000000e+00, %2 ], [ %8, %6 ]
  ret double %10

11:                                               ; preds = %4, %11
  %12 = phi i64 [ 0, %4 ], [ %20, %11 ]
  %13 = phi i64 [ 0, %4 ], [ %19, %11 ]
  %14 = phi double [ 1.000000e+00, %4 ], [ %18, %11 ]
  %15 = getelementptr inbounds double, ptr %0, i64 %12
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = tail call fastcc { double, i64 } @step(double %14, i64 %13, double noundef %16)
  %18 = extractvalue { double, i64 } %17, 0
  %19 = extractvalue { double, i64 } %17, 1
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %5
  br i1 %21, label %6, label %11, !llvm.loop !9
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { double, i64 } @step(double %0, i64 %1, double noundef %2) unnamed_addr #5 {
  %4 = sitofp i64 %1 to double
  %5 = tail call double @llvm.fmuladd.f64(double %0, double %2, double %4)
  %6 = add nsw i64 %1, 1
  %7 = insertvalue { double, i64 } poison, double %5, 0
  %8 = insertvalue { double, i64 } %7, i64 %6, 1
  ret { double, i64 } %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @large_structure_by_value(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = alloca %struct.Large, align 8
  %4 = alloca %struct.Large, align 8
  %5 = alloca %struct.Large, align 8
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %3, i8 0, i64 80, i1 false)
  %6 = getelementptr inbounds i8, ptr %3, i64 72
  store i32 %1, ptr %6, align 8, !tbaa !11
  %7 = icmp eq i32 %1, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %2
  %9 = mul i32 %1, %1
  %10 = tail call i32 @llvm.umax.i32(i32 %9, i32 1)
  %11 = zext i32 %10 to i64
  br label %22

12:                                               ; preds = %22
  %13 = load double, ptr %3, align 8, !tbaa !5
  br label %14

14:                                               ; preds = %12, %2
  %15 = phi double [ %13, %12 ], [ 0.000000e+00, %2 ]
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %4) #10
  call fastcc void @squared(ptr dead_on_unwind nonnull writable sret(%struct.Large) align 8 %5, ptr noundef nonnull byval(%struct.Large) align 8 %3)
  call fastcc void @squared(ptr dead_on_unwind nonnull writable sret(%struct.Large) align 8 %4, ptr noundef nonnull byval(%struct.Large) align 8 %5)
  %16 = load double, ptr %4, align 8, !tbaa !5
  %17 = add nsw i32 %1, -1
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [3 x [3 x double]], ptr %4, i64 0, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = tail call double @llvm.fmuladd.f64(double %16, double %15, double %20)
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %4) #10
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #10
  ret double %21

22:                                               ; preds = %8, %22
  %23 = phi i64 [ 0, %8 ], [ %32, %22 ]
  %24 = getelementptr inbounds double, ptr %0, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !5
  %26 = trunc nuw nsw i64 %23 to i32
  %27 = sdiv i32 %26, %1
  %28 = sext i32 %27 to i64
  %29 = srem i32 %26, %1
  %30 = zext nneg i32 %29 to i64
  %31 = getelementptr inbounds [3 x [3 x double]], ptr %3, i64 0, i64 %28, i64 %30
  store double %25, ptr %31, align 8, !tbaa !5
  %32 = add nuw nsw i64 %23, 1
  %33 = icmp eq i64 %32, %11
  br i1 %33, label %12, label %22, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @squared(ptr dead_on_unwind noalias nocapture writable sret(%struct.Large) align 8 %0, ptr nocapture noundef readonly byval(%struct.Large) align 8 %1) unnamed_addr #8 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %0, i8 0, i64 80, i1 false)
  %3 = getelementptr inbounds i8, ptr %0, i64 72
  %4 = getelementptr inbounds i8, ptr %1, i64 72
  %5 = load i32, ptr %4, align 8, !tbaa !11
  store i32 %5, ptr %3, align 8, !tbaa !11
  %6 = icmp sgt i32 %5, 0
  br i1 %6, label %7, label %15

7:                                                ; preds = %2
  %8 = zext nneg i32 %5 to i64
  %9 = and i64 %8, 1
  %10 = icmp eq i32 %5, 1
  %11 = and i64 %8, 2147483646
  %12 = icmp eq i64 %9, 0
  br label %13

13:                                               ; preds = %20, %7
  %14 = phi i64 [ 0, %7 ], [ %21, %20 ]
  br label %16

15:                                               ; preds = %20, %2
  ret void

16:                                               ; preds = %13, %33
  %17 = phi i64 [ 0, %13 ], [ %35, %33 ]
  %18 = getelementptr inbounds [3 x [3 x double]], ptr %0, i64 0, i64 %14, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !5
  br i1 %10, label %23, label %37

20:                                               ; preds = %33
  %21 = add nuw nsw i64 %14, 1
  %22 = icmp eq i64 %21, %8
  br i1 %22, label %15, label %13, !llvm.loop !15

23:                                               ; preds = %37, %16
  %24 = phi double [ poison, %16 ], [ %51, %37 ]
  %25 = phi i64 [ 0, %16 ], [ %52, %37 ]
  %26 = phi double [ %19, %16 ], [ %51, %37 ]
  br i1 %12, label %33, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %14, i64 %25
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %25, i64 %17
  %31 = load double, ptr %30, align 8, !tbaa !5
  %32 = tail call double @llvm.fmuladd.f64(double %29, double %31, double %26)
  br label %33

33:                                               ; preds = %23, %27
  %34 = phi double [ %24, %23 ], [ %32, %27 ]
  store double %34, ptr %18, align 8, !tbaa !5
  %35 = add nuw nsw i64 %17, 1
  %36 = icmp eq i64 %35, %8
  br i1 %36, label %20, label %16, !llvm.loop !16

37:                                               ; preds = %16, %37
  %38 = phi i64 [ %52, %37 ], [ 0, %16 ]
  %39 = phi double [ %51, %37 ], [ %19, %16 ]
  %40 = phi i64 [ %53, %37 ], [ 0, %16 ]
  %41 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %14, i64 %38
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %38, i64 %17
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %39)
  %46 = or disjoint i64 %38, 1
  %47 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %14, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = getelementptr inbounds [3 x [3 x double]], ptr %1, i64 0, i64 %46, i64 %17
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = tail call double @llvm.fmuladd.f64(double %48, double %50, double %45)
  %52 = add nuw nsw i64 %38, 2
  %53 = add i64 %40, 2
  %54 = icmp eq i64 %53, %11
  br i1 %54, label %23, label %37, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !13, i64 72}
!12 = !{!"", !7, i64 0, !13, i64 72}
!13 = !{!"int", !7, i64 0}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
