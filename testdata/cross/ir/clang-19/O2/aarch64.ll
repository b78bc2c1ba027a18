; clang-19 --target=aarch64-linux-gnu -O2 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm functions.c -o ir/clang-19/O2/aarch64.ll
; ModuleID = 'functions.c'
source_filename = "functions.c"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef double @polynomial_and_waves(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %0
  %4 = tail call double @llvm.sin.f64(double %0)
  %5 = tail call double @llvm.exp.f64(double %1)
  %6 = fmul double %4, %5
  %7 = tail call double @llvm.fmuladd.f64(double %3, double %1, double %6)
  %8 = fmul double %1, %1
  %9 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %8)
  %10 = tail call double @llvm.sqrt.f64(double %9)
  %11 = fadd double %7, %10
  ret double %11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef float @single_precision(float noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fmul float %0, %1
  %4 = tail call float @llvm.sin.f32(float %0)
  %5 = tail call float @llvm.fmuladd.f32(float %3, float %1, float %4)
  %6 = tail call float @llvm.sqrt.f32(float %1)
  %7 = fsub float %5, %6
  ret float %7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %32

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %8, label %11

8:                                                ; preds = %30, %5
  %9 = phi i64 [ 0, %5 ], [ %12, %30 ]
  %10 = phi double [ 0.000000e+00, %5 ], [ %27, %30 ]
  br label %34

11:                                               ; preds = %5
  %12 = and i64 %6, 2147483644
  br label %13

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %28, %13 ]
  %15 = phi double [ 0.000000e+00, %11 ], [ %27, %13 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %14
  %17 = getelementptr inbounds i8, ptr %16, i64 16
  %18 = load <2 x double>, ptr %16, align 8, !tbaa !5
  %19 = load <2 x double>, ptr %17, align 8, !tbaa !5
  %20 = getelementptr inbounds double, ptr %1, i64 %14
  %21 = getelementptr inbounds i8, ptr %20, i64 16
  %22 = load <2 x double>, ptr %20, align 8, !tbaa !5
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !5
  %24 = fmul <2 x double> %18, %22
  %25 = fmul <2 x double> %19, %23
  %26 = tail call double @llvm.vector.reduce.fadd.v2f64(double %15, <2 x double> %24)
  %27 = tail call double @llvm.vector.reduce.fadd.v2f64(double %26, <2 x double> %25)
  %28 = add nuw i64 %14, 4
  %29 = icmp eq i64 %28, %12
  br i1 %29, label %30, label %13, !llvm.loop !9

30:                                               ; preds = %13
  %31 = icmp eq i64 %12, %6
  br i1 %31, label %32, label %8

32:                                               ; preds = %34, %30, %3
  %33 = phi double [ 0.000000e+00, %3 ], [ %27, %30 ], [ %41, %34 ]
  ret double %33

34:                                               ; preds = %8, %34
  %35 = phi i64 [ %42, %34 ], [ %9, %8 ]
  %36 = phi double [ %41, %34 ], [ %10, %8 ]
  %37 = getelementptr inbounds double, ptr %0, i64 %35
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = getelementptr inbounds double, ptr %1, i64 %35
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %40, double %36)
  %42 = add nuw nsw i64 %35, 1
  %43 = icmp eq i64 %42, %6
  br i1 %43, label %32, label %34, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i64 noundef %1) local_unnamed_addr #2 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = icmp ugt i64 %1, 1
  br i1 %4, label %33, label %5

5:                                                ; preds = %2
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %42, label %7

7:                                                ; preds = %33, %5
  %8 = phi double [ %3, %5 ], [ %39, %33 ]
  %9 = icmp ult i64 %1, 2
  br i1 %9, label %10, label %13

10:                                               ; preds = %31, %7
  %11 = phi i64 [ 0, %7 ], [ %14, %31 ]
  %12 = phi double [ 0.000000e+00, %7 ], [ %28, %31 ]
  br label %47

13:                                               ; preds = %7
  %14 = and i64 %1, -2
  br label %15

15:                                               ; preds = %15, %13
  %16 = phi i64 [ 0, %13 ], [ %29, %15 ]
  %17 = phi double [ 0.000000e+00, %13 ], [ %28, %15 ]
  %18 = or disjoint i64 %16, 1
  %19 = getelementptr inbounds double, ptr %0, i64 %16
  %20 = getelementptr inbounds double, ptr %0, i64 %18
  %21 = load double, ptr %19, align 8, !tbaa !5
  %22 = load double, ptr %20, align 8, !tbaa !5
  %23 = fsub double %21, %8
  %24 = fsub double %22, %8
  %25 = tail call double @llvm.exp.f64(double %23)
  %26 = tail call double @llvm.exp.f64(double %24)
  %27 = fadd double %17, %25
  %28 = fadd double %27, %26
  %29 = add nuw i64 %16, 2
  %30 = icmp eq i64 %29, %14
  br i1 %30, label %31, label %15, !llvm.loop !14

31:                                               ; preds = %15
  %32 = icmp eq i64 %14, %1
  br i1 %32, label %42, label %10

33:                                               ; preds = %2, %33
  %34 = phi i64 [ %40, %33 ], [ 1, %2 ]
  %35 = phi double [ %39, %33 ], [ %3, %2 ]
  %36 = getelementptr inbounds double, ptr %0, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = fcmp ogt double %37, %35
  %39 = select i1 %38, double %37, double %35
  %40 = add nuw i64 %34, 1
  %41 = icmp eq i64 %40, %1
  br i1 %41, label %7, label %33, !llvm.loop !15

42:                                               ; preds = %47, %31, %5
  %43 = phi double [ %3, %5 ], [ %8, %31 ], [ %8, %47 ]
  %44 = phi double [ 0.000000e+00, %5 ], [ %28, %31 ], [ %54, %47 ]
  %45 = tail call double @llvm.log.f64(double %44)
  %46 = fadd double %43, %45
  ret double %46

47:                                               ; preds = %10, %47
  %48 = phi i64 [ %55, %47 ], [ %11, %10 ]
  %49 = phi double [ %54, %47 ], [ %12, %10 ]
  %50 = getelementptr inbounds double, ptr %0, i64 %48
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = fsub double %51, %8
  %53 = tail call double @llvm.exp.f64(double %52)
  %54 = fadd double %49, %53
  %55 = add nuw i64 %48, 1
  %56 = icmp eq i64 %55, %1
  br i1 %56, label %42, label %47, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local double @prefix_products(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = load double, ptr %0, align 8
  br label %12

7:                                                ; preds = %12, %2
  %8 = sext i32 %1 to i64
  %9 = getelementptr double, ptr %0, i64 %8
  %10 = getelementptr i8, ptr %9, i64 -8
  %11 = load double, ptr %10, align 8, !tbaa !5
  ret double %11

12:                                               ; preds = %4, %12
  %13 = phi double [ %6, %4 ], [ %17, %12 ]
  %14 = phi i64 [ 1, %4 ], [ %18, %12 ]
  %15 = getelementptr double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = fmul double %13, %16
  store double %17, ptr %15, align 8, !tbaa !5
  %18 = add nuw nsw i64 %14, 1
  %19 = icmp eq i64 %18, %5
  br i1 %19, label %7, label %12, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @halvings(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = fcmp ogt double %0, %1
  br i1 %3, label %4, label %11

4:                                                ; preds = %2, %4
  %5 = phi double [ %9, %4 ], [ %0, %2 ]
  %6 = tail call double @llvm.sqrt.f64(double %5)
  %7 = fmul double %5, %6
  %8 = fadd double %5, 1.000000e+00
  %9 = fdiv double %7, %8
  %10 = fcmp ogt double %9, %1
  br i1 %10, label %4, label %11, !llvm.loop !18

11:                                               ; preds = %4, %2
  %12 = phi double [ %0, %2 ], [ %9, %4 ]
  %13 = fmul double %12, %12
  ret double %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @three_steps(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %1
  %4 = tail call double @llvm.fmuladd.f64(double %0, double %1, double 5.000000e-01)
  %5 = tail call double @llvm.fmuladd.f64(double %1, double %3, double 5.000000e-01)
  %6 = fadd double %3, 5.000000e-01
  %7 = fadd double %4, 5.000000e-01
  %8 = tail call double @llvm.fmuladd.f64(double %4, double %5, double 5.000000e-01)
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %6, double 5.000000e-01)
  %10 = tail call double @llvm.fmuladd.f64(double %7, double %8, double 5.000000e-01)
  %11 = tail call double @llvm.fmuladd.f64(double %8, double %9, double 5.000000e-01)
  %12 = tail call double @llvm.fmuladd.f64(double %10, double %11, double 5.000000e-01)
  %13 = fadd double %11, %12
  ret double %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef double @by_branches(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = fcmp olt double %0, 0.000000e+00
  %4 = fmul double %0, -3.000000e+00
  %5 = select i1 %3, double %4, double %0
  switch i32 %1, label %10 [
    i32 0, label %6
    i32 1, label %8
  ]

6:                                                ; preds = %2
  %7 = fmul double %5, %5
  br label %13

8:                                                ; preds = %2
  %9 = tail call double @llvm.cos.f64(double %5)
  br label %13

10:                                               ; preds = %2
  %11 = fadd double %5, 1.000000e+00
  %12 = fdiv double 1.000000e+00, %11
  br label %13

13:                                               ; preds = %10, %8, %6
  %14 = phi double [ %12, %10 ], [ %9, %8 ], [ %7, %6 ]
  ret double %14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local double @spring_energy(ptr nocapture noundef readonly %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds i8, ptr %0, i64 16
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = load double, ptr %2, align 8, !tbaa !5
  %6 = fsub double %4, %5
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load float, ptr %7, align 8, !tbaa !19
  %9 = fpext float %8 to double
  %10 = fsub double %6, %9
  %11 = load double, ptr %0, align 8, !tbaa !22
  %12 = fmul double %11, 5.000000e-01
  %13 = fmul double %12, %10
  %14 = fmul double %10, %13
  ret double %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @sum_of_calls(ptr nocapture noundef readonly %0, double noundef %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %9

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %17, %9 ]
  ret double %8

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %18, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %17, %9 ]
  %12 = getelementptr inbounds double, ptr %0, i64 %10
  %13 = trunc nuw nsw i64 %10 to i32
  %14 = uitofp nneg i32 %13 to double
  %15 = fadd double %14, %1
  %16 = tail call fastcc double @contribution(ptr noundef %12, double noundef %15) #12
  %17 = fadd double %11, %16
  %18 = add nuw nsw i64 %10, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %7, label %9, !llvm.loop !23
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @contribution(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #6 {
  %3 = load double, ptr %0, align 8, !tbaa !5
  %4 = fmul double %3, %1
  %5 = fmul double %3, %4
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !5
  %8 = fmul double %7, %1
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %3, double %8)
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local double @moved_structure(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #7 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %1, i64 32, i1 false), !tbaa.struct !24
  %3 = load double, ptr %0, align 8, !tbaa !26
  %4 = getelementptr inbounds i8, ptr %0, i64 24
  %5 = load double, ptr %4, align 8, !tbaa !5
  %6 = fmul double %3, %5
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = load double, ptr %7, align 8, !tbaa !5
  %9 = fmul double %6, %8
  ret double %9
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define dso_local double @weighted_value(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #9 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i64 16, i1 false), !tbaa.struct !28
  %3 = load ptr, ptr %0, align 8, !tbaa !32
  %4 = load double, ptr %3, align 8, !tbaa !5
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  %6 = load double, ptr %5, align 8, !tbaa !5
  %7 = fmul double %4, %6
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load float, ptr %8, align 8, !tbaa !34
  %10 = fpext float %9 to double
  %11 = getelementptr inbounds i8, ptr %0, i64 12
  %12 = load float, ptr %11, align 4, !tbaa !35
  %13 = fpext float %12 to double
  %14 = tail call double @llvm.fmuladd.f64(double %7, double %10, double %13)
  ret double %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local double @by_rows(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #10 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %34

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %7, label %10

7:                                                ; preds = %32, %4
  %8 = phi i64 [ 0, %4 ], [ %11, %32 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %29, %32 ]
  br label %36

10:                                               ; preds = %4
  %11 = and i64 %5, 2147483646
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %30, %12 ]
  %14 = phi double [ 0.000000e+00, %10 ], [ %29, %12 ]
  %15 = or disjoint i64 %13, 1
  %16 = getelementptr inbounds ptr, ptr %0, i64 %13
  %17 = getelementptr inbounds ptr, ptr %0, i64 %15
  %18 = load ptr, ptr %16, align 8, !tbaa !29
  %19 = load ptr, ptr %17, align 8, !tbaa !29
  %20 = load double, ptr %18, align 8, !tbaa !5
  %21 = load double, ptr %19, align 8, !tbaa !5
  %22 = getelementptr inbounds double, ptr %18, i64 %13
  %23 = getelementptr inbounds double, ptr %19, i64 %15
  %24 = load double, ptr %22, align 8, !tbaa !5
  %25 = load double, ptr %23, align 8, !tbaa !5
  %26 = fmul double %20, %24
  %27 = fmul double %21, %25
  %28 = fadd double %14, %26
  %29 = fadd double %28, %27
  %30 = add nuw i64 %13, 2
  %31 = icmp eq i64 %30, %11
  br i1 %31, label %32, label %12, !llvm.loop !36

32:                                               ; preds = %12
  %33 = icmp eq i64 %11, %5
  br i1 %33, label %34, label %7

34:                                               ; preds = %36, %32, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %29, %32 ], [ %44, %36 ]
  ret double %35

36:                                               ; preds = %7, %36
  %37 = phi i64 [ %45, %36 ], [ %8, %7 ]
  %38 = phi double [ %44, %36 ], [ %9, %7 ]
  %39 = getelementptr inbounds ptr, ptr %0, i64 %37
  %40 = load ptr, ptr %39, align 8, !tbaa !29
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = getelementptr inbounds double, ptr %40, i64 %37
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %43, double %38)
  %45 = add nuw nsw i64 %37, 1
  %46 = icmp eq i64 %45, %5
  br i1 %46, label %34, label %36, !llvm.loop !37
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #11

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #4 = { nofree norecurse nosync nounwind memory(none) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #10 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) "frame-pointer"="non-leaf" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"frame-pointer", i32 1}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10, !11, !12}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !10, !12, !11}
!14 = distinct !{!14, !10, !11, !12}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10, !11}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = !{!20, !21, i64 8}
!20 = !{!"spring", !6, i64 0, !21, i64 8, !7, i64 16}
!21 = !{!"float", !7, i64 0}
!22 = !{!20, !6, i64 0}
!23 = distinct !{!23, !10}
!24 = !{i64 0, i64 8, !5, i64 8, i64 24, !25}
!25 = !{!7, !7, i64 0}
!26 = !{!27, !6, i64 0}
!27 = !{!"pair", !6, i64 0, !7, i64 8}
!28 = !{i64 0, i64 8, !29, i64 8, i64 4, !31, i64 12, i64 4, !31}
!29 = !{!30, !30, i64 0}
!30 = !{!"any pointer", !7, i64 0}
!31 = !{!21, !21, i64 0}
!32 = !{!33, !30, i64 0}
!33 = !{!"weighted", !30, i64 0, !21, i64 8, !21, i64 12}
!34 = !{!33, !21, i64 8}
!35 = !{!33, !21, i64 12}
!36 = distinct !{!36, !10, !11, !12}
!37 = distinct !{!37, !10, !11}
