; clang-22 -O2 -fno-math-errno -S -emit-llvm c/odd_control_flow.c -o ir/clang-22/O2/odd_control_flow.ll
; ModuleID = 'c/odd_control_flow.c'
source_filename = "c/odd_control_flow.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @root_computed_before_choice(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @llvm.sqrt.f64(double %0)
  %3 = fcmp ogt double %0, 0.000000e+00
  %4 = select i1 %3, double %2, double 0.000000e+00
  ret double %4
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @roots_of_positive_elements(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %49

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp eq i32 %2, 1
  br i1 %7, label %31, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3
  %10 = getelementptr i8, ptr %1, i64 %9
  %11 = getelementptr i8, ptr %0, i64 %9
  %12 = icmp ult ptr %1, %11
  %13 = icmp ult ptr %0, %10
  %14 = and i1 %12, %13
  br i1 %14, label %31, label %15

15:                                               ; preds = %8
  %16 = and i64 %6, 2147483646
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %27, %17 ]
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %20 = load <2 x double>, ptr %19, align 8, !tbaa !9, !alias.scope !11
  %21 = tail call <2 x double> @llvm.sqrt.v2f64(<2 x double> %20)
  %22 = fcmp ogt <2 x double> %20, zeroinitializer
  %23 = select <2 x i1> %22, <2 x double> %21, <2 x double> zeroinitializer
  %24 = getelementptr inbounds nuw double, ptr %1, i64 %18
  %25 = load <2 x double>, ptr %24, align 8, !tbaa !9, !alias.scope !14, !noalias !11
  %26 = fadd <2 x double> %25, %23
  store <2 x double> %26, ptr %24, align 8, !tbaa !9, !alias.scope !14, !noalias !11
  %27 = add nuw i64 %18, 2
  %28 = icmp eq i64 %27, %16
  br i1 %28, label %29, label %17, !llvm.loop !16

29:                                               ; preds = %17
  %30 = icmp eq i64 %16, %6
  br i1 %30, label %49, label %31

31:                                               ; preds = %8, %5, %29
  %32 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %16, %29 ]
  %33 = and i64 %6, 1
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %45, label %35

35:                                               ; preds = %31
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %32
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = tail call double @llvm.sqrt.f64(double %37)
  %39 = fcmp ogt double %37, 0.000000e+00
  %40 = select i1 %39, double %38, double 0.000000e+00
  %41 = getelementptr inbounds nuw double, ptr %1, i64 %32
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = fadd double %42, %40
  store double %43, ptr %41, align 8, !tbaa !9
  %44 = or disjoint i64 %32, 1
  br label %45

45:                                               ; preds = %35, %31
  %46 = phi i64 [ %32, %31 ], [ %44, %35 ]
  %47 = add nsw i64 %6, -1
  %48 = icmp eq i64 %32, %47
  br i1 %48, label %49, label %50

49:                                               ; preds = %45, %50, %29, %3
  ret void

50:                                               ; preds = %45, %50
  %51 = phi i64 [ %69, %50 ], [ %46, %45 ]
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = tail call double @llvm.sqrt.f64(double %53)
  %55 = fcmp ogt double %53, 0.000000e+00
  %56 = select i1 %55, double %54, double 0.000000e+00
  %57 = getelementptr inbounds nuw double, ptr %1, i64 %51
  %58 = load double, ptr %57, align 8, !tbaa !9
  %59 = fadd double %58, %56
  store double %59, ptr %57, align 8, !tbaa !9
  %60 = add nuw nsw i64 %51, 1
  %61 = getelementptr inbounds nuw double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !9
  %63 = tail call double @llvm.sqrt.f64(double %62)
  %64 = fcmp ogt double %62, 0.000000e+00
  %65 = select i1 %64, double %63, double 0.000000e+00
  %66 = getelementptr inbounds nuw double, ptr %1, i64 %60
  %67 = load double, ptr %66, align 8, !tbaa !9
  %68 = fadd double %67, %65
  store double %68, ptr %66, align 8, !tbaa !9
  %69 = add nuw nsw i64 %51, 2
  %70 = icmp eq i64 %69, %6
  br i1 %70, label %49, label %50, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @swapped_products(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %23

5:                                                ; preds = %3
  %6 = and i32 %2, 7
  %7 = icmp ult i32 %2, 8
  br i1 %7, label %12, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483640
  br label %27

10:                                               ; preds = %27
  %11 = icmp eq i32 %6, 0
  br i1 %11, label %23, label %12

12:                                               ; preds = %10, %5
  %13 = phi double [ %0, %5 ], [ %37, %10 ]
  %14 = phi double [ %1, %5 ], [ %38, %10 ]
  %15 = icmp ne i32 %6, 0
  tail call void @llvm.assume(i1 %15)
  br label %16

16:                                               ; preds = %16, %12
  %17 = phi double [ %18, %16 ], [ %13, %12 ]
  %18 = phi double [ %20, %16 ], [ %14, %12 ]
  %19 = phi i32 [ %21, %16 ], [ 0, %12 ]
  %20 = fmul double %18, %17
  %21 = add i32 %19, 1
  %22 = icmp eq i32 %21, %6
  br i1 %22, label %23, label %16, !llvm.loop !21

23:                                               ; preds = %10, %16, %3
  %24 = phi double [ %1, %3 ], [ %38, %10 ], [ %20, %16 ]
  %25 = phi double [ %0, %3 ], [ %37, %10 ], [ %18, %16 ]
  %26 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %25)
  ret double %26

27:                                               ; preds = %27, %8
  %28 = phi double [ %0, %8 ], [ %37, %27 ]
  %29 = phi double [ %1, %8 ], [ %38, %27 ]
  %30 = phi i32 [ 0, %8 ], [ %39, %27 ]
  %31 = fmul double %29, %28
  %32 = fmul double %31, %29
  %33 = fmul double %32, %31
  %34 = fmul double %33, %32
  %35 = fmul double %34, %33
  %36 = fmul double %35, %34
  %37 = fmul double %36, %35
  %38 = fmul double %37, %36
  %39 = add i32 %30, 8
  %40 = icmp eq i32 %39, %9
  br i1 %40, label %10, label %27, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @arc_sine_by_newton(double noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %17

4:                                                ; preds = %2, %11
  %5 = phi double [ %14, %11 ], [ %0, %2 ]
  %6 = phi i32 [ %15, %11 ], [ 0, %2 ]
  %7 = tail call double @llvm.sin.f64(double %5)
  %8 = fsub double %7, %0
  %9 = tail call double @llvm.fabs.f64(double %8)
  %10 = fcmp uge double %9, 0x3D06849B86A12B9B
  br i1 %10, label %11, label %17

11:                                               ; preds = %4
  %12 = tail call fastcc double @slope(double noundef %5)
  %13 = fdiv double %8, %12
  %14 = fsub double %5, %13
  %15 = add nuw nsw i32 %6, 1
  %16 = icmp eq i32 %15, %1
  br i1 %16, label %17, label %4, !llvm.loop !24

17:                                               ; preds = %11, %4, %2
  %18 = phi double [ %0, %2 ], [ %5, %4 ], [ %14, %11 ]
  ret double %18
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @slope(double noundef %0) unnamed_addr #4 {
  %2 = tail call double @llvm.cos.f64(double %0)
  ret double %2
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @two_ways_back(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, i32 noundef %3, double noundef %4) local_unnamed_addr #2 {
  %6 = sext i32 %3 to i64
  br label %7

7:                                                ; preds = %20, %5
  %8 = phi i64 [ 0, %5 ], [ %13, %20 ]
  %9 = phi double [ 1.000000e+00, %5 ], [ %12, %20 ]
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %8
  %11 = load double, ptr %10, align 8, !tbaa !9
  %12 = tail call double @llvm.fmuladd.f64(double %9, double %11, double %9)
  %13 = add nuw nsw i64 %8, 1
  %14 = fcmp olt double %11, 0.000000e+00
  br i1 %14, label %15, label %21

15:                                               ; preds = %7
  %16 = getelementptr inbounds nuw double, ptr %1, i64 %13
  %17 = load double, ptr %16, align 8, !tbaa !9
  %18 = tail call double @llvm.fmuladd.f64(double %12, double %12, double %17)
  store double %18, ptr %16, align 8, !tbaa !9
  %19 = icmp slt i64 %13, %6
  br i1 %19, label %20, label %31

20:                                               ; preds = %15, %21
  br label %7

21:                                               ; preds = %7
  %22 = tail call double @llvm.sin.f64(double %12)
  %23 = getelementptr inbounds nuw double, ptr %1, i64 %8
  %24 = load double, ptr %23, align 8, !tbaa !9
  %25 = fmul double %22, %24
  %26 = sub nsw i64 %6, %13
  %27 = getelementptr inbounds double, ptr %2, i64 %26
  store double %25, ptr %27, align 8, !tbaa !9
  %28 = fcmp olt double %12, %4
  br i1 %28, label %20, label %29

29:                                               ; preds = %21
  %30 = fmul double %12, %12
  br label %31

31:                                               ; preds = %15, %29
  %32 = phi double [ %30, %29 ], [ %12, %15 ]
  ret double %32
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @cycle_with_two_entries(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %5, label %13

5:                                                ; preds = %13, %3
  %6 = phi double [ %21, %13 ], [ 1.000000e+00, %3 ]
  %7 = phi i32 [ %23, %13 ], [ 0, %3 ]
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds double, ptr %0, i64 %8
  %10 = load double, ptr %9, align 8, !tbaa !9
  %11 = tail call double @llvm.fmuladd.f64(double %6, double %10, double 5.000000e-01)
  %12 = tail call double @llvm.sin.f64(double %11)
  store double %12, ptr %9, align 8, !tbaa !9
  br label %13

13:                                               ; preds = %3, %5
  %14 = phi double [ 1.000000e+00, %3 ], [ %11, %5 ]
  %15 = phi i32 [ 0, %3 ], [ %7, %5 ]
  %16 = xor i32 %15, -1
  %17 = add i32 %1, %16
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %0, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %14, double %14)
  %22 = fmul double %20, %21
  store double %22, ptr %19, align 8, !tbaa !9
  %23 = add nsw i32 %15, 1
  %24 = icmp slt i32 %23, %1
  br i1 %24, label %5, label %25

25:                                               ; preds = %13
  ret double %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @counter_goes_round(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %26

5:                                                ; preds = %3
  %6 = and i32 %2, 1
  %7 = icmp eq i32 %2, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483646
  br label %28

10:                                               ; preds = %28
  %11 = icmp eq i32 %6, 0
  br i1 %11, label %26, label %12

12:                                               ; preds = %10, %5
  %13 = phi i32 [ %1, %5 ], [ %57, %10 ]
  %14 = phi double [ 5.000000e-01, %5 ], [ %54, %10 ]
  %15 = icmp ne i32 %6, 0
  tail call void @llvm.assume(i1 %15)
  %16 = trunc i32 %13 to i8
  %17 = and i32 %13, 3
  %18 = zext nneg i32 %17 to i64
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = fmul double %14, %20
  %22 = fmul double %21, 1.562500e-02
  %23 = sitofp i8 %16 to double
  %24 = fmul double %22, %23
  %25 = tail call double @llvm.fmuladd.f64(double %14, double 7.500000e-01, double %24)
  br label %26

26:                                               ; preds = %12, %10, %3
  %27 = phi double [ 5.000000e-01, %3 ], [ %54, %10 ], [ %25, %12 ]
  ret double %27

28:                                               ; preds = %28, %8
  %29 = phi i32 [ %1, %8 ], [ %57, %28 ]
  %30 = phi double [ 5.000000e-01, %8 ], [ %54, %28 ]
  %31 = phi i32 [ 0, %8 ], [ %58, %28 ]
  %32 = trunc i32 %29 to i8
  %33 = and i32 %29, 3
  %34 = zext nneg i32 %33 to i64
  %35 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = fmul double %30, %36
  %38 = fmul double %37, 1.562500e-02
  %39 = sitofp i8 %32 to double
  %40 = fmul double %38, %39
  %41 = tail call double @llvm.fmuladd.f64(double %30, double 7.500000e-01, double %40)
  %42 = shl i32 %29, 24
  %43 = ashr exact i32 %42, 24
  %44 = add nsw i32 %43, 37
  %45 = trunc i32 %44 to i8
  %46 = and i32 %44, 3
  %47 = zext nneg i32 %46 to i64
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !9
  %50 = fmul double %41, %49
  %51 = fmul double %50, 1.562500e-02
  %52 = sitofp i8 %45 to double
  %53 = fmul double %51, %52
  %54 = tail call double @llvm.fmuladd.f64(double %41, double 7.500000e-01, double %53)
  %55 = shl i32 %44, 24
  %56 = ashr exact i32 %55, 24
  %57 = add nsw i32 %56, 37
  %58 = add i32 %31, 2
  %59 = icmp eq i32 %58, %9
  br i1 %59, label %10, label %28, !llvm.loop !25
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

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
!11 = !{!12}
!12 = distinct !{!12, !13}
!13 = distinct !{!13, !"LVerDomain"}
!14 = !{!15}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !17, !18, !19}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = distinct !{!20, !17, !18}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = distinct !{!23, !17}
!24 = distinct !{!24, !17}
!25 = distinct !{!25, !17}
