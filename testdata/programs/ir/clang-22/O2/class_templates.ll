; clang++-22 -O2 -S -emit-llvm cpp/class_templates.cpp -o ir/clang-22/O2/class_templates.ll
; ModuleID = 'cpp/class_templates.cpp'
source_filename = "cpp/class_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.Stack = type <{ [16 x double], i32, [4 x i8] }>

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @network_of_layers(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 {
  %4 = insertelement <2 x double> poison, double %0, i64 0
  %5 = shufflevector <2 x double> %4, <2 x double> poison, <2 x i32> zeroinitializer
  %6 = fmul <2 x double> %5, <double 1.000000e+00, double 2.000000e+00>
  %7 = insertelement <2 x double> poison, double %1, i64 0
  %8 = shufflevector <2 x double> %7, <2 x double> poison, <2 x i32> zeroinitializer
  %9 = fmul <2 x double> %6, %8
  %10 = tail call <2 x double> @llvm.fabs.v2f64(<2 x double> %9)
  %11 = fadd <2 x double> %10, splat (double 1.000000e+00)
  %12 = fdiv <2 x double> %9, %11
  %13 = insertelement <2 x double> poison, double %2, i64 0
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer
  %15 = fmul <2 x double> %14, %12
  %16 = tail call <2 x double> @llvm.fabs.v2f64(<2 x double> %15)
  %17 = fadd <2 x double> %16, splat (double 1.000000e+00)
  %18 = fdiv <2 x double> %15, %17
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %20 = fmul <2 x double> %18, %19
  %21 = extractelement <2 x double> %20, i64 0
  ret double %21
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @taylor_arithmetic(double noundef %0) local_unnamed_addr #0 {
  %2 = fadd double %0, 0.000000e+00
  %3 = insertelement <2 x double> poison, double %0, i64 0
  %4 = shufflevector <2 x double> %3, <2 x double> poison, <2 x i32> zeroinitializer
  %5 = insertelement <2 x double> <double 0.000000e+00, double poison>, double %0, i64 1
  %6 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %4, <2 x double> %5, <2 x double> zeroinitializer)
  %7 = fadd double %0, %2
  %8 = extractelement <2 x double> %6, i64 0
  %9 = fadd double %8, 0.000000e+00
  %10 = tail call double @llvm.fmuladd.f64(double %0, double 0.000000e+00, double %9)
  %11 = fadd <2 x double> %6, <double 1.000000e+00, double -0.000000e+00>
  %12 = extractelement <2 x double> %6, i64 1
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %0, double 0.000000e+00)
  %14 = tail call double @llvm.fmuladd.f64(double %12, double 0.000000e+00, double 0.000000e+00)
  %15 = insertelement <2 x double> <double 0.000000e+00, double poison>, double %7, i64 1
  %16 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %4, <2 x double> %15, <2 x double> %11)
  %17 = fadd double %7, %14
  %18 = tail call double @llvm.fmuladd.f64(double %7, double 0.000000e+00, double %14)
  %19 = extractelement <2 x double> %16, i64 0
  %20 = fadd double %19, %18
  %21 = tail call double @llvm.fmuladd.f64(double %10, double %0, double %20)
  %22 = fadd double %0, %13
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %0, double 0.000000e+00)
  %24 = fadd double %22, 0.000000e+00
  %25 = tail call double @llvm.fmuladd.f64(double %22, double 0.000000e+00, double 0.000000e+00)
  %26 = extractelement <2 x double> %16, i64 1
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %0, double %24)
  %28 = fadd double %26, %25
  %29 = insertelement <2 x double> %3, double 0.000000e+00, i64 1
  %30 = insertelement <2 x double> poison, double %17, i64 0
  %31 = insertelement <2 x double> %30, double %25, i64 1
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %29, <2 x double> %31)
  %33 = extractelement <2 x double> %32, i64 0
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %0, double %28)
  %35 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %36 = fadd <2 x double> %32, %35
  %37 = extractelement <2 x double> %36, i64 0
  %38 = tail call double @llvm.fmuladd.f64(double %21, double %0, double %37)
  %39 = tail call double @llvm.fmuladd.f64(double %27, double 2.000000e+00, double %23)
  %40 = tail call double @llvm.fmuladd.f64(double %34, double 3.000000e+00, double %39)
  %41 = tail call double @llvm.fmuladd.f64(double %38, double 4.000000e+00, double %40)
  ret double %41
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @postfix_calculator(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = alloca %class.Stack, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #5
  %4 = load i8, ptr %1, align 1, !tbaa !9
  %5 = icmp eq i8 %4, 0
  br i1 %5, label %9, label %13

6:                                                ; preds = %44
  %7 = add nsw i32 %45, -1
  %8 = sext i32 %7 to i64
  br label %9

9:                                                ; preds = %6, %2
  %10 = phi i64 [ -1, %2 ], [ %8, %6 ]
  %11 = getelementptr inbounds double, ptr %3, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !10
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #5
  ret double %12

13:                                               ; preds = %2, %44
  %14 = phi i8 [ %47, %44 ], [ %4, %2 ]
  %15 = phi ptr [ %46, %44 ], [ %1, %2 ]
  %16 = phi i32 [ %45, %44 ], [ 0, %2 ]
  %17 = add i8 %14, -48
  %18 = icmp ult i8 %17, 10
  br i1 %18, label %19, label %27

19:                                               ; preds = %13
  %20 = zext nneg i8 %14 to i64
  %21 = getelementptr double, ptr %0, i64 %20
  %22 = getelementptr i8, ptr %21, i64 -384
  %23 = load double, ptr %22, align 8, !tbaa !10
  %24 = add nsw i32 %16, 1
  %25 = sext i32 %16 to i64
  %26 = getelementptr inbounds double, ptr %3, i64 %25
  store double %23, ptr %26, align 8, !tbaa !10
  br label %44

27:                                               ; preds = %13
  %28 = add nsw i32 %16, -1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds double, ptr %3, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !10
  %32 = sext i32 %16 to i64
  %33 = getelementptr double, ptr %3, i64 %32
  %34 = getelementptr i8, ptr %33, i64 -16
  %35 = load double, ptr %34, align 8, !tbaa !10
  switch i8 %14, label %40 [
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
  store double %43, ptr %34, align 8, !tbaa !10
  br label %44

44:                                               ; preds = %19, %42
  %45 = phi i32 [ %24, %19 ], [ %28, %42 ]
  %46 = getelementptr inbounds nuw i8, ptr %15, i64 1
  %47 = load i8, ptr %46, align 1, !tbaa !9
  %48 = icmp eq i8 %47, 0
  br i1 %48, label %6, label %13, !llvm.loop !12
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fabs.v2f64(<2 x double>) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

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
!9 = !{!7, !7, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !7, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
