; clang++-19 -O2 -S -emit-llvm cpp/class_templates.cpp -o ir/clang-19/O2/class_templates.ll
; ModuleID = 'cpp/class_templates.cpp'
source_filename = "cpp/class_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.Stack = type <{ [16 x double], i32, [4 x i8] }>

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @network_of_layers(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = fmul double %0, 2.000000e+00
  %5 = insertelement <2 x double> poison, double %0, i64 0
  %6 = insertelement <2 x double> %5, double %4, i64 1
  %7 = insertelement <2 x double> poison, double %1, i64 0
  %8 = shufflevector <2 x double> %7, <2 x double> poison, <2 x i32> zeroinitializer
  %9 = fmul <2 x double> %6, %8
  %10 = tail call <2 x double> @llvm.fabs.v2f64(<2 x double> %9)
  %11 = fadd <2 x double> %10, <double 1.000000e+00, double 1.000000e+00>
  %12 = fdiv <2 x double> %9, %11
  %13 = insertelement <2 x double> poison, double %2, i64 0
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer
  %15 = fmul <2 x double> %12, %14
  %16 = tail call <2 x double> @llvm.fabs.v2f64(<2 x double> %15)
  %17 = fadd <2 x double> %16, <double 1.000000e+00, double 1.000000e+00>
  %18 = fdiv <2 x double> %15, %17
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %20 = fmul <2 x double> %18, %19
  %21 = extractelement <2 x double> %20, i64 0
  ret double %21
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @taylor_arithmetic(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @llvm.fmuladd.f64(double %0, double %0, double 0.000000e+00)
  %3 = fadd double %0, 0.000000e+00
  %4 = tail call double @llvm.fmuladd.f64(double %0, double 0.000000e+00, double 0.000000e+00)
  %5 = fadd double %3, %0
  %6 = fadd double %4, 1.000000e+00
  %7 = fadd double %4, 0.000000e+00
  %8 = tail call double @llvm.fmuladd.f64(double %0, double 0.000000e+00, double %7)
  %9 = tail call double @llvm.fmuladd.f64(double %2, double %0, double 0.000000e+00)
  %10 = tail call double @llvm.fmuladd.f64(double %2, double 0.000000e+00, double 0.000000e+00)
  %11 = fadd double %5, %10
  %12 = tail call double @llvm.fmuladd.f64(double %5, double 0.000000e+00, double %10)
  %13 = fadd double %9, %0
  %14 = tail call double @llvm.fmuladd.f64(double %13, double %0, double 0.000000e+00)
  %15 = fadd double %13, 0.000000e+00
  %16 = tail call double @llvm.fmuladd.f64(double %13, double 0.000000e+00, double 0.000000e+00)
  %17 = insertelement <2 x double> poison, double %0, i64 0
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  %19 = insertelement <2 x double> <double 0.000000e+00, double poison>, double %5, i64 1
  %20 = insertelement <2 x double> poison, double %6, i64 0
  %21 = insertelement <2 x double> %20, double %2, i64 1
  %22 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %19, <2 x double> %21)
  %23 = extractelement <2 x double> %22, i64 0
  %24 = fadd double %23, %12
  %25 = tail call double @llvm.fmuladd.f64(double %8, double %0, double %24)
  %26 = extractelement <2 x double> %22, i64 1
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %0, double %15)
  %28 = fadd double %26, %16
  %29 = insertelement <2 x double> %18, double 0.000000e+00, i64 1
  %30 = insertelement <2 x double> poison, double %11, i64 0
  %31 = insertelement <2 x double> %30, double %16, i64 1
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %29, <2 x double> %31)
  %33 = extractelement <2 x double> %32, i64 0
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %0, double %28)
  %35 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %36 = fadd <2 x double> %32, %35
  %37 = extractelement <2 x double> %36, i64 0
  %38 = tail call double @llvm.fmuladd.f64(double %25, double %0, double %37)
  %39 = tail call double @llvm.fmuladd.f64(double %27, double 2.000000e+00, double %14)
  %40 = tail call double @llvm.fmuladd.f64(double %34, double 3.000000e+00, double %39)
  %41 = tail call double @llvm.fmuladd.f64(double %38, double 4.000000e+00, double %40)
  ret double %41
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local double @postfix_calculator(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #3 {
  %3 = alloca %class.Stack, align 8
  call void @llvm.lifetime.start.p0(i64 136, ptr nonnull %3) #5
  %4 = getelementptr i8, ptr %0, i64 -384
  %5 = load i8, ptr %1, align 1, !tbaa !5
  %6 = icmp eq i8 %5, 0
  br i1 %6, label %10, label %14

7:                                                ; preds = %44
  %8 = add nsw i32 %45, -1
  %9 = sext i32 %8 to i64
  br label %10

10:                                               ; preds = %7, %2
  %11 = phi i64 [ -1, %2 ], [ %9, %7 ]
  %12 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !8
  call void @llvm.lifetime.end.p0(i64 136, ptr nonnull %3) #5
  ret double %13

14:                                               ; preds = %2, %44
  %15 = phi i8 [ %47, %44 ], [ %5, %2 ]
  %16 = phi ptr [ %46, %44 ], [ %1, %2 ]
  %17 = phi i32 [ %45, %44 ], [ 0, %2 ]
  %18 = add i8 %15, -48
  %19 = icmp ult i8 %18, 10
  br i1 %19, label %20, label %27

20:                                               ; preds = %14
  %21 = zext nneg i8 %15 to i64
  %22 = getelementptr double, ptr %4, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !8
  %24 = add nsw i32 %17, 1
  %25 = sext i32 %17 to i64
  %26 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %25
  store double %23, ptr %26, align 8, !tbaa !8
  br label %44

27:                                               ; preds = %14
  %28 = add nsw i32 %17, -1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !8
  %32 = add nsw i32 %17, -2
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !8
  switch i8 %15, label %40 [
    i8 43, label %36
    i8 42, label %38
  ]

36:                                               ; preds = %27
  %37 = fadd double %31, %35
  br label %42

38:                                               ; preds = %27
  %39 = fmul double %31, %35
  br label %42

40:                                               ; preds = %27
  %41 = fsub double %35, %31
  br label %42

42:                                               ; preds = %38, %40, %36
  %43 = phi double [ %37, %36 ], [ %39, %38 ], [ %41, %40 ]
  store double %43, ptr %34, align 8, !tbaa !8
  br label %44

44:                                               ; preds = %20, %42
  %45 = phi i32 [ %24, %20 ], [ %28, %42 ]
  %46 = getelementptr inbounds i8, ptr %16, i64 1
  %47 = load i8, ptr %46, align 1, !tbaa !5
  %48 = icmp eq i8 %47, 0
  br i1 %48, label %7, label %14, !llvm.loop !10
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fabs.v2f64(<2 x double>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
