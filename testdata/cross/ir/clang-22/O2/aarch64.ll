; clang-22 --target=aarch64-linux-gnu -O2 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm functions.c -o ir/clang-22/O2/aarch64.ll
; ModuleID = 'functions.c'
source_filename = "functions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @dot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %32

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %29, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483644
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %25, %10 ]
  %12 = phi double [ 0.000000e+00, %8 ], [ %24, %10 ]
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %15 = load <2 x double>, ptr %13, align 8, !tbaa !9
  %16 = load <2 x double>, ptr %14, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw double, ptr %1, i64 %11
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %19 = load <2 x double>, ptr %17, align 8, !tbaa !9
  %20 = load <2 x double>, ptr %18, align 8, !tbaa !9
  %21 = fmul <2 x double> %15, %19
  %22 = fmul <2 x double> %16, %20
  %23 = tail call double @llvm.vector.reduce.fadd.v2f64(double %12, <2 x double> %21)
  %24 = tail call double @llvm.vector.reduce.fadd.v2f64(double %23, <2 x double> %22)
  %25 = add nuw i64 %11, 4
  %26 = icmp eq i64 %25, %9
  br i1 %26, label %27, label %10, !llvm.loop !11

27:                                               ; preds = %10
  %28 = icmp eq i64 %9, %6
  br i1 %28, label %32, label %29

29:                                               ; preds = %5, %27
  %30 = phi i64 [ 0, %5 ], [ %9, %27 ]
  %31 = phi double [ 0.000000e+00, %5 ], [ %24, %27 ]
  br label %34

32:                                               ; preds = %34, %27, %3
  %33 = phi double [ 0.000000e+00, %3 ], [ %24, %27 ], [ %41, %34 ]
  ret double %33

34:                                               ; preds = %29, %34
  %35 = phi i64 [ %42, %34 ], [ %30, %29 ]
  %36 = phi double [ %41, %34 ], [ %31, %29 ]
  %37 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = getelementptr inbounds nuw double, ptr %1, i64 %35
  %40 = load double, ptr %39, align 8, !tbaa !9
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %40, double %36)
  %42 = add nuw nsw i64 %35, 1
  %43 = icmp eq i64 %42, %6
  br i1 %43, label %32, label %34, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @log_sum_exp(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #2 {
  %3 = load double, ptr %0, align 8, !tbaa !9
  %4 = icmp ugt i64 %1, 1
  br i1 %4, label %33, label %5

5:                                                ; preds = %2
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %45, label %7

7:                                                ; preds = %33, %5
  %8 = phi double [ %3, %5 ], [ %39, %33 ]
  %9 = icmp ult i64 %1, 2
  br i1 %9, label %30, label %10

10:                                               ; preds = %7
  %11 = and i64 %1, -2
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %26, %12 ]
  %14 = phi double [ 0.000000e+00, %10 ], [ %25, %12 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %18 = load double, ptr %15, align 8, !tbaa !9
  %19 = load double, ptr %17, align 8, !tbaa !9
  %20 = fsub double %18, %8
  %21 = fsub double %19, %8
  %22 = tail call double @llvm.exp.f64(double %20)
  %23 = tail call double @llvm.exp.f64(double %21)
  %24 = fadd double %14, %22
  %25 = fadd double %24, %23
  %26 = add nuw i64 %13, 2
  %27 = icmp eq i64 %26, %11
  br i1 %27, label %28, label %12, !llvm.loop !16

28:                                               ; preds = %12
  %29 = icmp eq i64 %1, %11
  br i1 %29, label %42, label %30

30:                                               ; preds = %7, %28
  %31 = phi i64 [ 0, %7 ], [ %11, %28 ]
  %32 = phi double [ 0.000000e+00, %7 ], [ %25, %28 ]
  br label %49

33:                                               ; preds = %2, %33
  %34 = phi i64 [ %40, %33 ], [ 1, %2 ]
  %35 = phi double [ %39, %33 ], [ %3, %2 ]
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = fcmp ogt double %37, %35
  %39 = select i1 %38, double %37, double %35
  %40 = add nuw i64 %34, 1
  %41 = icmp eq i64 %40, %1
  br i1 %41, label %7, label %33, !llvm.loop !17

42:                                               ; preds = %49, %28
  %43 = phi double [ %25, %28 ], [ %56, %49 ]
  %44 = tail call double @llvm.log.f64(double %43)
  br label %45

45:                                               ; preds = %42, %5
  %46 = phi double [ %3, %5 ], [ %8, %42 ]
  %47 = phi double [ 0xFFF0000000000000, %5 ], [ %44, %42 ]
  %48 = fadd double %46, %47
  ret double %48

49:                                               ; preds = %30, %49
  %50 = phi i64 [ %57, %49 ], [ %31, %30 ]
  %51 = phi double [ %56, %49 ], [ %32, %30 ]
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %50
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = fsub double %53, %8
  %55 = tail call double @llvm.exp.f64(double %54)
  %56 = fadd double %51, %55
  %57 = add nuw i64 %50, 1
  %58 = icmp eq i64 %57, %1
  br i1 %58, label %42, label %49, !llvm.loop !18
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local double @prefix_products(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #3 {
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
  %11 = load double, ptr %10, align 8, !tbaa !9
  ret double %11

12:                                               ; preds = %4, %12
  %13 = phi double [ %6, %4 ], [ %17, %12 ]
  %14 = phi i64 [ 1, %4 ], [ %18, %12 ]
  %15 = getelementptr double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = fmul double %13, %16
  store double %17, ptr %15, align 8, !tbaa !9
  %18 = add nuw nsw i64 %14, 1
  %19 = icmp eq i64 %18, %5
  br i1 %19, label %7, label %12, !llvm.loop !19
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
  br i1 %10, label %4, label %11, !llvm.loop !20

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
  %14 = phi double [ %12, %10 ], [ %7, %6 ], [ %9, %8 ]
  ret double %14
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local double @spring_energy(ptr noundef readonly captures(none) %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load double, ptr %3, align 8, !tbaa !9
  %5 = load double, ptr %2, align 8, !tbaa !9
  %6 = fsub double %4, %5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load float, ptr %7, align 8, !tbaa !21
  %9 = fpext float %8 to double
  %10 = fsub double %6, %9
  %11 = load double, ptr %0, align 8, !tbaa !24
  %12 = fmul double %11, 5.000000e-01
  %13 = fmul double %12, %10
  %14 = fmul double %10, %13
  ret double %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @sum_of_calls(ptr noundef readonly captures(none) %0, double noundef %1, i32 noundef %2) local_unnamed_addr #2 {
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
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %13 = trunc nuw nsw i64 %10 to i32
  %14 = uitofp nneg i32 %13 to double
  %15 = fadd double %1, %14
  %16 = tail call fastcc double @contribution(ptr noundef %12, double noundef %15) #12
  %17 = fadd double %11, %16
  %18 = add nuw nsw i64 %10, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %7, label %9, !llvm.loop !25
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @contribution(ptr noundef readonly captures(none) %0, double noundef %1) unnamed_addr #6 {
  %3 = load double, ptr %0, align 8, !tbaa !9
  %4 = fmul double %1, %3
  %5 = fmul double %3, %4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !9
  %8 = fmul double %1, %7
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %3, double %8)
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local double @moved_structure(ptr noundef captures(none) initializes((0, 32)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #7 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %1, i64 32, i1 false), !tbaa.struct !26
  %3 = load double, ptr %0, align 8, !tbaa !28
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load double, ptr %4, align 8, !tbaa !9
  %6 = fmul double %3, %5
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = load double, ptr %7, align 8, !tbaa !9
  %9 = fmul double %6, %8
  ret double %9
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local double @weighted_value(ptr noundef captures(none) initializes((0, 16)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #9 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i64 16, i1 false), !tbaa.struct !30
  %3 = load ptr, ptr %0, align 8, !tbaa !35
  %4 = load double, ptr %3, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %6 = load double, ptr %5, align 8, !tbaa !9
  %7 = fmul double %4, %6
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load float, ptr %8, align 8, !tbaa !37
  %10 = fpext float %9 to double
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %12 = load float, ptr %11, align 4, !tbaa !38
  %13 = fpext float %12 to double
  %14 = tail call double @llvm.fmuladd.f64(double %7, double %10, double %13)
  ret double %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local double @by_rows(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #10 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %34

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %31, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483646
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %27, %9 ]
  %11 = phi double [ 0.000000e+00, %7 ], [ %26, %9 ]
  %12 = or disjoint i64 %10, 1
  %13 = getelementptr inbounds nuw ptr, ptr %0, i64 %10
  %14 = getelementptr inbounds nuw ptr, ptr %0, i64 %12
  %15 = load ptr, ptr %13, align 8, !tbaa !31
  %16 = load ptr, ptr %14, align 8, !tbaa !31
  %17 = load double, ptr %15, align 8, !tbaa !9
  %18 = load double, ptr %16, align 8, !tbaa !9
  %19 = getelementptr inbounds nuw double, ptr %15, i64 %10
  %20 = getelementptr inbounds nuw double, ptr %16, i64 %12
  %21 = load double, ptr %19, align 8, !tbaa !9
  %22 = load double, ptr %20, align 8, !tbaa !9
  %23 = fmul double %17, %21
  %24 = fmul double %18, %22
  %25 = fadd double %11, %23
  %26 = fadd double %25, %24
  %27 = add nuw i64 %10, 2
  %28 = icmp eq i64 %27, %8
  br i1 %28, label %29, label %9, !llvm.loop !39

29:                                               ; preds = %9
  %30 = icmp eq i64 %8, %5
  br i1 %30, label %34, label %31

31:                                               ; preds = %4, %29
  %32 = phi i64 [ 0, %4 ], [ %8, %29 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %26, %29 ]
  br label %36

34:                                               ; preds = %36, %29, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %26, %29 ], [ %44, %36 ]
  ret double %35

36:                                               ; preds = %31, %36
  %37 = phi i64 [ %45, %36 ], [ %32, %31 ]
  %38 = phi double [ %44, %36 ], [ %33, %31 ]
  %39 = getelementptr inbounds nuw ptr, ptr %0, i64 %37
  %40 = load ptr, ptr %39, align 8, !tbaa !31
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = getelementptr inbounds nuw double, ptr %40, i64 %37
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %43, double %38)
  %45 = add nuw nsw i64 %37, 1
  %46 = icmp eq i64 %45, %5
  br i1 %46, label %34, label %36, !llvm.loop !40
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #11

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #4 = { nofree norecurse nosync nounwind memory(none) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #10 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+fp-armv8,+neon,+v8a,-fmv" }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"frame-pointer", i32 4}
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
!16 = distinct !{!16, !12, !13, !14}
!17 = distinct !{!17, !12}
!18 = distinct !{!18, !12, !13}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !12}
!21 = !{!22, !23, i64 8}
!22 = !{!"spring", !10, i64 0, !23, i64 8, !7, i64 16}
!23 = !{!"float", !7, i64 0}
!24 = !{!22, !10, i64 0}
!25 = distinct !{!25, !12}
!26 = !{i64 0, i64 8, !9, i64 8, i64 24, !27}
!27 = !{!7, !7, i64 0}
!28 = !{!29, !10, i64 0}
!29 = !{!"pair", !10, i64 0, !7, i64 8}
!30 = !{i64 0, i64 8, !31, i64 8, i64 4, !34, i64 12, i64 4, !34}
!31 = !{!32, !32, i64 0}
!32 = !{!"p1 double", !33, i64 0}
!33 = !{!"any pointer", !7, i64 0}
!34 = !{!23, !23, i64 0}
!35 = !{!36, !32, i64 0}
!36 = !{!"weighted", !32, i64 0, !23, i64 8, !23, i64 12}
!37 = !{!36, !23, i64 8}
!38 = !{!36, !23, i64 12}
!39 = distinct !{!39, !12, !13, !14}
!40 = distinct !{!40, !12, !13}
