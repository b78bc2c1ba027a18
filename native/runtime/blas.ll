; made by: clang -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 blas.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'blas.c'

; Function Attrs: nounwind
define void @jdiff_blas_drop(ptr noundef %0) local_unnamed_addr #0 {
  tail call void @free(ptr noundef %0) #7
  ret void
}

declare void @free(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define ptr @jdiff_blas_scratch_d(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i64 %0, 0
  %4 = icmp sgt i64 %1, 0
  %5 = and i1 %3, %4
  %6 = mul nsw i64 %1, %0
  %7 = select i1 %5, i64 %6, i64 0
  %8 = icmp sgt i64 %7, 2305843009213693951
  br i1 %8, label %9, label %10

9:                                                ; preds = %2
  tail call void @abort() #8
  unreachable

10:                                               ; preds = %2
  %11 = shl nuw i64 %7, 3
  %12 = icmp slt i64 %7, 1
  %13 = select i1 %12, i64 1, i64 %11
  %14 = tail call ptr @malloc(i64 noundef %13) #7
  %15 = icmp eq ptr %14, null
  br i1 %15, label %16, label %17

16:                                               ; preds = %10
  tail call void @abort() #8
  unreachable

17:                                               ; preds = %10
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @jdiff_blas_keep_vector_d(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp slt i64 %1, 1
  br i1 %5, label %22, label %6

6:                                                ; preds = %4
  %7 = shl i64 %1, 3
  %8 = tail call ptr @jdiff_arena_alloc(ptr noundef %0, i64 noundef %7) #7
  %9 = icmp slt i64 %3, 0
  %10 = sub nsw i64 1, %1
  %11 = mul i64 %10, %3
  %12 = select i1 %9, i64 %11, i64 0
  %13 = getelementptr inbounds double, ptr %2, i64 %12
  br label %14

14:                                               ; preds = %6, %14
  %15 = phi i64 [ 0, %6 ], [ %20, %14 ]
  %16 = mul nsw i64 %15, %3
  %17 = getelementptr inbounds double, ptr %13, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !2
  %19 = getelementptr inbounds double, ptr %8, i64 %15
  store double %18, ptr %19, align 8, !tbaa !2
  %20 = add nuw nsw i64 %15, 1
  %21 = icmp eq i64 %20, %1
  br i1 %21, label %22, label %14, !llvm.loop !6

22:                                               ; preds = %14, %4
  %23 = phi ptr [ null, %4 ], [ %8, %14 ]
  ret ptr %23
}

declare ptr @jdiff_arena_alloc(ptr noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define ptr @jdiff_blas_keep_matrix_d(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp slt i64 %1, 1
  %7 = icmp slt i64 %2, 1
  %8 = or i1 %6, %7
  br i1 %8, label %29, label %9

9:                                                ; preds = %5
  %10 = shl i64 %1, 3
  %11 = mul i64 %10, %2
  %12 = tail call ptr @jdiff_arena_alloc(ptr noundef %0, i64 noundef %11) #7
  br label %13

13:                                               ; preds = %19, %9
  %14 = phi i64 [ 0, %9 ], [ %20, %19 ]
  %15 = mul nsw i64 %14, %4
  %16 = getelementptr double, ptr %3, i64 %15
  %17 = mul nuw nsw i64 %14, %1
  %18 = getelementptr double, ptr %12, i64 %17
  br label %22

19:                                               ; preds = %22
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %2
  br i1 %21, label %29, label %13, !llvm.loop !9

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %27, %22 ]
  %24 = getelementptr double, ptr %16, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !2
  %26 = getelementptr double, ptr %18, i64 %23
  store double %25, ptr %26, align 8, !tbaa !2
  %27 = add nuw nsw i64 %23, 1
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %19, label %22, !llvm.loop !10

29:                                               ; preds = %19, %5
  %30 = phi ptr [ null, %5 ], [ %12, %19 ]
  ret ptr %30
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_blas_scale_matrix_d(i64 noundef %0, i64 noundef %1, double noundef %2, ptr nocapture noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i64 %1, 0
  br i1 %6, label %7, label %15

7:                                                ; preds = %5
  %8 = icmp sgt i64 %0, 0
  %9 = fcmp oeq double %2, 0.000000e+00
  br label %10

10:                                               ; preds = %7, %16
  %11 = phi i64 [ 0, %7 ], [ %17, %16 ]
  br i1 %8, label %12, label %16

12:                                               ; preds = %10
  %13 = mul nsw i64 %11, %4
  %14 = getelementptr double, ptr %3, i64 %13
  br label %19

15:                                               ; preds = %16, %5
  ret void

16:                                               ; preds = %25, %10
  %17 = add nuw nsw i64 %11, 1
  %18 = icmp eq i64 %17, %1
  br i1 %18, label %15, label %10, !llvm.loop !11

19:                                               ; preds = %12, %25
  %20 = phi i64 [ 0, %12 ], [ %28, %25 ]
  br i1 %9, label %25, label %21

21:                                               ; preds = %19
  %22 = getelementptr double, ptr %14, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !2
  %24 = fmul double %23, %2
  br label %25

25:                                               ; preds = %19, %21
  %26 = phi double [ %24, %21 ], [ 0.000000e+00, %19 ]
  %27 = getelementptr double, ptr %14, i64 %20
  store double %26, ptr %27, align 8, !tbaa !2
  %28 = add nuw nsw i64 %20, 1
  %29 = icmp eq i64 %28, %0
  br i1 %29, label %16, label %19, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_blas_scale_vector_d(i64 noundef %0, double noundef %1, ptr nocapture noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = tail call i64 @llvm.abs.i64(i64 %3, i1 true)
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %20

7:                                                ; preds = %4
  %8 = fcmp oeq double %1, 0.000000e+00
  br label %9

9:                                                ; preds = %16, %7
  %10 = phi i64 [ 0, %7 ], [ %18, %16 ]
  %11 = mul nuw nsw i64 %10, %5
  %12 = getelementptr double, ptr %2, i64 %11
  br i1 %8, label %16, label %13

13:                                               ; preds = %9
  %14 = load double, ptr %12, align 8, !tbaa !2
  %15 = fmul double %14, %1
  br label %16

16:                                               ; preds = %13, %9
  %17 = phi double [ %15, %13 ], [ 0.000000e+00, %9 ]
  store double %17, ptr %12, align 8, !tbaa !2
  %18 = add nuw nsw i64 %10, 1
  %19 = icmp eq i64 %18, %0
  br i1 %19, label %20, label %9, !llvm.loop !11

20:                                               ; preds = %16, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_blas_add_matrix_d(i64 noundef %0, i64 noundef %1, double noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4, ptr nocapture noundef %5, i64 noundef %6) local_unnamed_addr #2 {
  %8 = icmp sgt i64 %1, 0
  br i1 %8, label %9, label %18

9:                                                ; preds = %7
  %10 = icmp sgt i64 %0, 0
  br label %11

11:                                               ; preds = %9, %19
  %12 = phi i64 [ 0, %9 ], [ %20, %19 ]
  br i1 %10, label %13, label %19

13:                                               ; preds = %11
  %14 = mul nsw i64 %12, %4
  %15 = getelementptr double, ptr %3, i64 %14
  %16 = mul nsw i64 %12, %6
  %17 = getelementptr double, ptr %5, i64 %16
  br label %22

18:                                               ; preds = %19, %7
  ret void

19:                                               ; preds = %22, %11
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %1
  br i1 %21, label %18, label %11, !llvm.loop !13

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %29, %22 ]
  %24 = getelementptr double, ptr %15, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !2
  %26 = getelementptr double, ptr %17, i64 %23
  %27 = load double, ptr %26, align 8, !tbaa !2
  %28 = tail call double @llvm.fmuladd.f64(double %2, double %25, double %27)
  store double %28, ptr %26, align 8, !tbaa !2
  %29 = add nuw nsw i64 %23, 1
  %30 = icmp eq i64 %29, %0
  br i1 %30, label %19, label %22, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define double @jdiff_blas_inner_d(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = icmp sgt i64 %1, 0
  br i1 %7, label %8, label %18

8:                                                ; preds = %6
  %9 = icmp sgt i64 %0, 0
  br label %10

10:                                               ; preds = %8, %20
  %11 = phi i64 [ 0, %8 ], [ %22, %20 ]
  %12 = phi double [ 0.000000e+00, %8 ], [ %21, %20 ]
  br i1 %9, label %13, label %20

13:                                               ; preds = %10
  %14 = mul nsw i64 %11, %3
  %15 = getelementptr double, ptr %2, i64 %14
  %16 = mul nsw i64 %11, %5
  %17 = getelementptr double, ptr %4, i64 %16
  br label %24

18:                                               ; preds = %20, %6
  %19 = phi double [ 0.000000e+00, %6 ], [ %21, %20 ]
  ret double %19

20:                                               ; preds = %24, %10
  %21 = phi double [ %12, %10 ], [ %31, %24 ]
  %22 = add nuw nsw i64 %11, 1
  %23 = icmp eq i64 %22, %1
  br i1 %23, label %18, label %10, !llvm.loop !15

24:                                               ; preds = %13, %24
  %25 = phi i64 [ 0, %13 ], [ %32, %24 ]
  %26 = phi double [ %12, %13 ], [ %31, %24 ]
  %27 = getelementptr double, ptr %15, i64 %25
  %28 = load double, ptr %27, align 8, !tbaa !2
  %29 = getelementptr double, ptr %17, i64 %25
  %30 = load double, ptr %29, align 8, !tbaa !2
  %31 = tail call double @llvm.fmuladd.f64(double %28, double %30, double %26)
  %32 = add nuw nsw i64 %25, 1
  %33 = icmp eq i64 %32, %0
  br i1 %33, label %20, label %24, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define double @jdiff_blas_dot_d(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #4 {
  %6 = icmp slt i64 %2, 0
  %7 = sub i64 1, %0
  %8 = mul i64 %7, %2
  %9 = select i1 %6, i64 %8, i64 0
  %10 = getelementptr inbounds double, ptr %1, i64 %9
  %11 = icmp slt i64 %4, 0
  %12 = mul i64 %7, %4
  %13 = select i1 %11, i64 %12, i64 0
  %14 = getelementptr inbounds double, ptr %3, i64 %13
  %15 = icmp sgt i64 %0, 0
  br i1 %15, label %18, label %16

16:                                               ; preds = %18, %5
  %17 = phi double [ 0.000000e+00, %5 ], [ %27, %18 ]
  ret double %17

18:                                               ; preds = %5, %18
  %19 = phi i64 [ %28, %18 ], [ 0, %5 ]
  %20 = phi double [ %27, %18 ], [ 0.000000e+00, %5 ]
  %21 = mul nsw i64 %19, %2
  %22 = getelementptr inbounds double, ptr %10, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !2
  %24 = mul nsw i64 %19, %4
  %25 = getelementptr inbounds double, ptr %14, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !2
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %26, double %20)
  %28 = add nuw nsw i64 %19, 1
  %29 = icmp eq i64 %28, %0
  br i1 %29, label %16, label %18, !llvm.loop !17
}

; Function Attrs: nounwind
define ptr @jdiff_blas_sign_d(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i64 %0, 2305843009213693951
  br i1 %4, label %5, label %6

5:                                                ; preds = %3
  tail call void @abort() #8
  unreachable

6:                                                ; preds = %3
  %7 = shl nuw i64 %0, 3
  %8 = icmp slt i64 %0, 1
  %9 = select i1 %8, i64 1, i64 %7
  %10 = tail call ptr @malloc(i64 noundef %9) #7
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %13

12:                                               ; preds = %6
  tail call void @abort() #8
  unreachable

13:                                               ; preds = %6
  %14 = icmp slt i64 %2, 0
  %15 = sub i64 1, %0
  %16 = mul i64 %15, %2
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr inbounds double, ptr %1, i64 %17
  %19 = icmp sgt i64 %0, 0
  br i1 %19, label %21, label %20

20:                                               ; preds = %21, %13
  ret ptr %10

21:                                               ; preds = %13, %21
  %22 = phi i64 [ %30, %21 ], [ 0, %13 ]
  %23 = mul nsw i64 %22, %2
  %24 = getelementptr inbounds double, ptr %18, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !2
  %26 = fcmp uno double %25, 0.000000e+00
  %27 = tail call double @llvm.copysign.f64(double 1.000000e+00, double %25)
  %28 = select i1 %26, double %25, double %27
  %29 = getelementptr inbounds double, ptr %10, i64 %22
  store double %28, ptr %29, align 8, !tbaa !2
  %30 = add nuw nsw i64 %22, 1
  %31 = icmp eq i64 %30, %0
  br i1 %31, label %20, label %21, !llvm.loop !18
}

; Function Attrs: nounwind
define ptr @jdiff_blas_triangle_d(i64 noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %0, 0
  %7 = mul nsw i64 %0, %0
  %8 = select i1 %6, i64 %7, i64 0
  %9 = icmp ugt i64 %8, 2305843009213693951
  br i1 %9, label %10, label %11

10:                                               ; preds = %5
  tail call void @abort() #8
  unreachable

11:                                               ; preds = %5
  %12 = shl nuw i64 %8, 3
  %13 = icmp eq i64 %8, 0
  %14 = select i1 %13, i64 1, i64 %12
  %15 = tail call ptr @malloc(i64 noundef %14) #7
  %16 = icmp eq ptr %15, null
  br i1 %16, label %21, label %17

17:                                               ; preds = %11
  br i1 %6, label %18, label %28

18:                                               ; preds = %17
  %19 = icmp eq i64 %1, 0
  %20 = icmp eq i64 %2, 0
  br label %22

21:                                               ; preds = %11
  tail call void @abort() #8
  unreachable

22:                                               ; preds = %29, %18
  %23 = phi i64 [ 0, %18 ], [ %30, %29 ]
  %24 = mul nsw i64 %23, %4
  %25 = getelementptr double, ptr %3, i64 %24
  %26 = mul nuw nsw i64 %23, %0
  %27 = getelementptr double, ptr %15, i64 %26
  br label %32

28:                                               ; preds = %29, %17
  ret ptr %15

29:                                               ; preds = %42
  %30 = add nuw nsw i64 %23, 1
  %31 = icmp eq i64 %30, %0
  br i1 %31, label %28, label %22, !llvm.loop !19

32:                                               ; preds = %22, %42
  %33 = phi i64 [ 0, %22 ], [ %45, %42 ]
  %34 = icmp eq i64 %33, %23
  br i1 %34, label %38, label %35

35:                                               ; preds = %32
  %36 = icmp ugt i64 %33, %23
  %37 = xor i1 %19, %36
  br i1 %37, label %39, label %42

38:                                               ; preds = %32
  br i1 %20, label %39, label %42

39:                                               ; preds = %35, %38
  %40 = getelementptr double, ptr %25, i64 %33
  %41 = load double, ptr %40, align 8, !tbaa !2
  br label %42

42:                                               ; preds = %35, %38, %39
  %43 = phi double [ %41, %39 ], [ 0.000000e+00, %38 ], [ 0.000000e+00, %35 ]
  %44 = getelementptr double, ptr %27, i64 %33
  store double %43, ptr %44, align 8, !tbaa !2
  %45 = add nuw nsw i64 %33, 1
  %46 = icmp eq i64 %45, %0
  br i1 %46, label %29, label %32, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_blas_add_triangle_d(i64 noundef %0, i64 noundef %1, i64 noundef %2, double noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5, i64 noundef %6) local_unnamed_addr #2 {
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %9, label %18

9:                                                ; preds = %7
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %2, 0
  br label %12

12:                                               ; preds = %19, %9
  %13 = phi i64 [ 0, %9 ], [ %20, %19 ]
  %14 = mul nuw nsw i64 %13, %0
  %15 = getelementptr double, ptr %4, i64 %14
  %16 = mul nsw i64 %13, %6
  %17 = getelementptr double, ptr %5, i64 %16
  br label %22

18:                                               ; preds = %19, %7
  ret void

19:                                               ; preds = %35
  %20 = add nuw nsw i64 %13, 1
  %21 = icmp eq i64 %20, %0
  br i1 %21, label %18, label %12, !llvm.loop !21

22:                                               ; preds = %12, %35
  %23 = phi i64 [ 0, %12 ], [ %36, %35 ]
  %24 = icmp eq i64 %23, %13
  br i1 %24, label %28, label %25

25:                                               ; preds = %22
  %26 = icmp ugt i64 %23, %13
  %27 = xor i1 %10, %26
  br i1 %27, label %29, label %35

28:                                               ; preds = %22
  br i1 %11, label %29, label %35

29:                                               ; preds = %25, %28
  %30 = getelementptr double, ptr %15, i64 %23
  %31 = load double, ptr %30, align 8, !tbaa !2
  %32 = getelementptr double, ptr %17, i64 %23
  %33 = load double, ptr %32, align 8, !tbaa !2
  %34 = tail call double @llvm.fmuladd.f64(double %3, double %31, double %33)
  store double %34, ptr %32, align 8, !tbaa !2
  br label %35

35:                                               ; preds = %25, %28, %29
  %36 = add nuw nsw i64 %23, 1
  %37 = icmp eq i64 %36, %0
  br i1 %37, label %19, label %22, !llvm.loop !22
}

; Function Attrs: nounwind
define ptr @jdiff_blas_scratch_s(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i64 %0, 0
  %4 = icmp sgt i64 %1, 0
  %5 = and i1 %3, %4
  %6 = mul nsw i64 %1, %0
  %7 = select i1 %5, i64 %6, i64 0
  %8 = icmp sgt i64 %7, 4611686018427387903
  br i1 %8, label %9, label %10

9:                                                ; preds = %2
  tail call void @abort() #8
  unreachable

10:                                               ; preds = %2
  %11 = shl nuw i64 %7, 2
  %12 = icmp slt i64 %7, 1
  %13 = select i1 %12, i64 1, i64 %11
  %14 = tail call ptr @malloc(i64 noundef %13) #7
  %15 = icmp eq ptr %14, null
  br i1 %15, label %16, label %17

16:                                               ; preds = %10
  tail call void @abort() #8
  unreachable

17:                                               ; preds = %10
  ret ptr %14
}

; Function Attrs: nounwind
define ptr @jdiff_blas_keep_vector_s(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp slt i64 %1, 1
  br i1 %5, label %22, label %6

6:                                                ; preds = %4
  %7 = shl i64 %1, 2
  %8 = tail call ptr @jdiff_arena_alloc(ptr noundef %0, i64 noundef %7) #7
  %9 = icmp slt i64 %3, 0
  %10 = sub nsw i64 1, %1
  %11 = mul i64 %10, %3
  %12 = select i1 %9, i64 %11, i64 0
  %13 = getelementptr inbounds float, ptr %2, i64 %12
  br label %14

14:                                               ; preds = %6, %14
  %15 = phi i64 [ 0, %6 ], [ %20, %14 ]
  %16 = mul nsw i64 %15, %3
  %17 = getelementptr inbounds float, ptr %13, i64 %16
  %18 = load float, ptr %17, align 4, !tbaa !23
  %19 = getelementptr inbounds float, ptr %8, i64 %15
  store float %18, ptr %19, align 4, !tbaa !23
  %20 = add nuw nsw i64 %15, 1
  %21 = icmp eq i64 %20, %1
  br i1 %21, label %22, label %14, !llvm.loop !25

22:                                               ; preds = %14, %4
  %23 = phi ptr [ null, %4 ], [ %8, %14 ]
  ret ptr %23
}

; Function Attrs: nounwind
define ptr @jdiff_blas_keep_matrix_s(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp slt i64 %1, 1
  %7 = icmp slt i64 %2, 1
  %8 = or i1 %6, %7
  br i1 %8, label %29, label %9

9:                                                ; preds = %5
  %10 = shl i64 %1, 2
  %11 = mul i64 %10, %2
  %12 = tail call ptr @jdiff_arena_alloc(ptr noundef %0, i64 noundef %11) #7
  br label %13

13:                                               ; preds = %19, %9
  %14 = phi i64 [ 0, %9 ], [ %20, %19 ]
  %15 = mul nsw i64 %14, %4
  %16 = getelementptr float, ptr %3, i64 %15
  %17 = mul nuw nsw i64 %14, %1
  %18 = getelementptr float, ptr %12, i64 %17
  br label %22

19:                                               ; preds = %22
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %2
  br i1 %21, label %29, label %13, !llvm.loop !26

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %27, %22 ]
  %24 = getelementptr float, ptr %16, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !23
  %26 = getelementptr float, ptr %18, i64 %23
  store float %25, ptr %26, align 4, !tbaa !23
  %27 = add nuw nsw i64 %23, 1
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %19, label %22, !llvm.loop !27

29:                                               ; preds = %19, %5
  %30 = phi ptr [ null, %5 ], [ %12, %19 ]
  ret ptr %30
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_blas_scale_matrix_s(i64 noundef %0, i64 noundef %1, float noundef %2, ptr nocapture noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i64 %1, 0
  br i1 %6, label %7, label %15

7:                                                ; preds = %5
  %8 = icmp sgt i64 %0, 0
  %9 = fcmp oeq float %2, 0.000000e+00
  br label %10

10:                                               ; preds = %7, %16
  %11 = phi i64 [ 0, %7 ], [ %17, %16 ]
  br i1 %8, label %12, label %16

12:                                               ; preds = %10
  %13 = mul nsw i64 %11, %4
  %14 = getelementptr float, ptr %3, i64 %13
  br label %19

15:                                               ; preds = %16, %5
  ret void

16:                                               ; preds = %25, %10
  %17 = add nuw nsw i64 %11, 1
  %18 = icmp eq i64 %17, %1
  br i1 %18, label %15, label %10, !llvm.loop !28

19:                                               ; preds = %12, %25
  %20 = phi i64 [ 0, %12 ], [ %28, %25 ]
  br i1 %9, label %25, label %21

21:                                               ; preds = %19
  %22 = getelementptr float, ptr %14, i64 %20
  %23 = load float, ptr %22, align 4, !tbaa !23
  %24 = fmul float %23, %2
  br label %25

25:                                               ; preds = %19, %21
  %26 = phi float [ %24, %21 ], [ 0.000000e+00, %19 ]
  %27 = getelementptr float, ptr %14, i64 %20
  store float %26, ptr %27, align 4, !tbaa !23
  %28 = add nuw nsw i64 %20, 1
  %29 = icmp eq i64 %28, %0
  br i1 %29, label %16, label %19, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_blas_scale_vector_s(i64 noundef %0, float noundef %1, ptr nocapture noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = tail call i64 @llvm.abs.i64(i64 %3, i1 true)
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %20

7:                                                ; preds = %4
  %8 = fcmp oeq float %1, 0.000000e+00
  br label %9

9:                                                ; preds = %16, %7
  %10 = phi i64 [ 0, %7 ], [ %18, %16 ]
  %11 = mul nuw nsw i64 %10, %5
  %12 = getelementptr float, ptr %2, i64 %11
  br i1 %8, label %16, label %13

13:                                               ; preds = %9
  %14 = load float, ptr %12, align 4, !tbaa !23
  %15 = fmul float %14, %1
  br label %16

16:                                               ; preds = %13, %9
  %17 = phi float [ %15, %13 ], [ 0.000000e+00, %9 ]
  store float %17, ptr %12, align 4, !tbaa !23
  %18 = add nuw nsw i64 %10, 1
  %19 = icmp eq i64 %18, %0
  br i1 %19, label %20, label %9, !llvm.loop !28

20:                                               ; preds = %16, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_blas_add_matrix_s(i64 noundef %0, i64 noundef %1, float noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4, ptr nocapture noundef %5, i64 noundef %6) local_unnamed_addr #2 {
  %8 = icmp sgt i64 %1, 0
  br i1 %8, label %9, label %18

9:                                                ; preds = %7
  %10 = icmp sgt i64 %0, 0
  br label %11

11:                                               ; preds = %9, %19
  %12 = phi i64 [ 0, %9 ], [ %20, %19 ]
  br i1 %10, label %13, label %19

13:                                               ; preds = %11
  %14 = mul nsw i64 %12, %4
  %15 = getelementptr float, ptr %3, i64 %14
  %16 = mul nsw i64 %12, %6
  %17 = getelementptr float, ptr %5, i64 %16
  br label %22

18:                                               ; preds = %19, %7
  ret void

19:                                               ; preds = %22, %11
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %1
  br i1 %21, label %18, label %11, !llvm.loop !30

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %29, %22 ]
  %24 = getelementptr float, ptr %15, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !23
  %26 = getelementptr float, ptr %17, i64 %23
  %27 = load float, ptr %26, align 4, !tbaa !23
  %28 = tail call float @llvm.fmuladd.f32(float %2, float %25, float %27)
  store float %28, ptr %26, align 4, !tbaa !23
  %29 = add nuw nsw i64 %23, 1
  %30 = icmp eq i64 %29, %0
  br i1 %30, label %19, label %22, !llvm.loop !31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define float @jdiff_blas_inner_s(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = icmp sgt i64 %1, 0
  br i1 %7, label %8, label %18

8:                                                ; preds = %6
  %9 = icmp sgt i64 %0, 0
  br label %10

10:                                               ; preds = %8, %20
  %11 = phi i64 [ 0, %8 ], [ %22, %20 ]
  %12 = phi float [ 0.000000e+00, %8 ], [ %21, %20 ]
  br i1 %9, label %13, label %20

13:                                               ; preds = %10
  %14 = mul nsw i64 %11, %3
  %15 = getelementptr float, ptr %2, i64 %14
  %16 = mul nsw i64 %11, %5
  %17 = getelementptr float, ptr %4, i64 %16
  br label %24

18:                                               ; preds = %20, %6
  %19 = phi float [ 0.000000e+00, %6 ], [ %21, %20 ]
  ret float %19

20:                                               ; preds = %24, %10
  %21 = phi float [ %12, %10 ], [ %31, %24 ]
  %22 = add nuw nsw i64 %11, 1
  %23 = icmp eq i64 %22, %1
  br i1 %23, label %18, label %10, !llvm.loop !32

24:                                               ; preds = %13, %24
  %25 = phi i64 [ 0, %13 ], [ %32, %24 ]
  %26 = phi float [ %12, %13 ], [ %31, %24 ]
  %27 = getelementptr float, ptr %15, i64 %25
  %28 = load float, ptr %27, align 4, !tbaa !23
  %29 = getelementptr float, ptr %17, i64 %25
  %30 = load float, ptr %29, align 4, !tbaa !23
  %31 = tail call float @llvm.fmuladd.f32(float %28, float %30, float %26)
  %32 = add nuw nsw i64 %25, 1
  %33 = icmp eq i64 %32, %0
  br i1 %33, label %20, label %24, !llvm.loop !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define float @jdiff_blas_dot_s(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #4 {
  %6 = icmp slt i64 %2, 0
  %7 = sub i64 1, %0
  %8 = mul i64 %7, %2
  %9 = select i1 %6, i64 %8, i64 0
  %10 = getelementptr inbounds float, ptr %1, i64 %9
  %11 = icmp slt i64 %4, 0
  %12 = mul i64 %7, %4
  %13 = select i1 %11, i64 %12, i64 0
  %14 = getelementptr inbounds float, ptr %3, i64 %13
  %15 = icmp sgt i64 %0, 0
  br i1 %15, label %18, label %16

16:                                               ; preds = %18, %5
  %17 = phi float [ 0.000000e+00, %5 ], [ %27, %18 ]
  ret float %17

18:                                               ; preds = %5, %18
  %19 = phi i64 [ %28, %18 ], [ 0, %5 ]
  %20 = phi float [ %27, %18 ], [ 0.000000e+00, %5 ]
  %21 = mul nsw i64 %19, %2
  %22 = getelementptr inbounds float, ptr %10, i64 %21
  %23 = load float, ptr %22, align 4, !tbaa !23
  %24 = mul nsw i64 %19, %4
  %25 = getelementptr inbounds float, ptr %14, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !23
  %27 = tail call float @llvm.fmuladd.f32(float %23, float %26, float %20)
  %28 = add nuw nsw i64 %19, 1
  %29 = icmp eq i64 %28, %0
  br i1 %29, label %16, label %18, !llvm.loop !34
}

; Function Attrs: nounwind
define ptr @jdiff_blas_sign_s(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i64 %0, 4611686018427387903
  br i1 %4, label %5, label %6

5:                                                ; preds = %3
  tail call void @abort() #8
  unreachable

6:                                                ; preds = %3
  %7 = shl nuw i64 %0, 2
  %8 = icmp slt i64 %0, 1
  %9 = select i1 %8, i64 1, i64 %7
  %10 = tail call ptr @malloc(i64 noundef %9) #7
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %13

12:                                               ; preds = %6
  tail call void @abort() #8
  unreachable

13:                                               ; preds = %6
  %14 = icmp slt i64 %2, 0
  %15 = sub i64 1, %0
  %16 = mul i64 %15, %2
  %17 = select i1 %14, i64 %16, i64 0
  %18 = getelementptr inbounds float, ptr %1, i64 %17
  %19 = icmp sgt i64 %0, 0
  br i1 %19, label %21, label %20

20:                                               ; preds = %21, %13
  ret ptr %10

21:                                               ; preds = %13, %21
  %22 = phi i64 [ %33, %21 ], [ 0, %13 ]
  %23 = mul nsw i64 %22, %2
  %24 = getelementptr inbounds float, ptr %18, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !23
  %26 = fcmp uno float %25, 0.000000e+00
  %27 = bitcast float %25 to i32
  %28 = icmp sgt i32 %27, -1
  %29 = select i1 %28, i32 1, i32 -1
  %30 = sitofp i32 %29 to float
  %31 = select i1 %26, float %25, float %30
  %32 = getelementptr inbounds float, ptr %10, i64 %22
  store float %31, ptr %32, align 4, !tbaa !23
  %33 = add nuw nsw i64 %22, 1
  %34 = icmp eq i64 %33, %0
  br i1 %34, label %20, label %21, !llvm.loop !35
}

; Function Attrs: nounwind
define ptr @jdiff_blas_triangle_s(i64 noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %0, 0
  %7 = mul nsw i64 %0, %0
  %8 = select i1 %6, i64 %7, i64 0
  %9 = icmp ugt i64 %8, 4611686018427387903
  br i1 %9, label %10, label %11

10:                                               ; preds = %5
  tail call void @abort() #8
  unreachable

11:                                               ; preds = %5
  %12 = shl nuw i64 %8, 2
  %13 = icmp eq i64 %8, 0
  %14 = select i1 %13, i64 1, i64 %12
  %15 = tail call ptr @malloc(i64 noundef %14) #7
  %16 = icmp eq ptr %15, null
  br i1 %16, label %21, label %17

17:                                               ; preds = %11
  br i1 %6, label %18, label %28

18:                                               ; preds = %17
  %19 = icmp eq i64 %1, 0
  %20 = icmp eq i64 %2, 0
  br label %22

21:                                               ; preds = %11
  tail call void @abort() #8
  unreachable

22:                                               ; preds = %29, %18
  %23 = phi i64 [ 0, %18 ], [ %30, %29 ]
  %24 = mul nsw i64 %23, %4
  %25 = getelementptr float, ptr %3, i64 %24
  %26 = mul nuw nsw i64 %23, %0
  %27 = getelementptr float, ptr %15, i64 %26
  br label %32

28:                                               ; preds = %29, %17
  ret ptr %15

29:                                               ; preds = %42
  %30 = add nuw nsw i64 %23, 1
  %31 = icmp eq i64 %30, %0
  br i1 %31, label %28, label %22, !llvm.loop !36

32:                                               ; preds = %22, %42
  %33 = phi i64 [ 0, %22 ], [ %45, %42 ]
  %34 = icmp eq i64 %33, %23
  br i1 %34, label %38, label %35

35:                                               ; preds = %32
  %36 = icmp ugt i64 %33, %23
  %37 = xor i1 %19, %36
  br i1 %37, label %39, label %42

38:                                               ; preds = %32
  br i1 %20, label %39, label %42

39:                                               ; preds = %35, %38
  %40 = getelementptr float, ptr %25, i64 %33
  %41 = load float, ptr %40, align 4, !tbaa !23
  br label %42

42:                                               ; preds = %35, %38, %39
  %43 = phi float [ %41, %39 ], [ 0.000000e+00, %38 ], [ 0.000000e+00, %35 ]
  %44 = getelementptr float, ptr %27, i64 %33
  store float %43, ptr %44, align 4, !tbaa !23
  %45 = add nuw nsw i64 %33, 1
  %46 = icmp eq i64 %45, %0
  br i1 %46, label %29, label %32, !llvm.loop !37
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @jdiff_blas_add_triangle_s(i64 noundef %0, i64 noundef %1, i64 noundef %2, float noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5, i64 noundef %6) local_unnamed_addr #2 {
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %9, label %18

9:                                                ; preds = %7
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %2, 0
  br label %12

12:                                               ; preds = %19, %9
  %13 = phi i64 [ 0, %9 ], [ %20, %19 ]
  %14 = mul nuw nsw i64 %13, %0
  %15 = getelementptr float, ptr %4, i64 %14
  %16 = mul nsw i64 %13, %6
  %17 = getelementptr float, ptr %5, i64 %16
  br label %22

18:                                               ; preds = %19, %7
  ret void

19:                                               ; preds = %35
  %20 = add nuw nsw i64 %13, 1
  %21 = icmp eq i64 %20, %0
  br i1 %21, label %18, label %12, !llvm.loop !38

22:                                               ; preds = %12, %35
  %23 = phi i64 [ 0, %12 ], [ %36, %35 ]
  %24 = icmp eq i64 %23, %13
  br i1 %24, label %28, label %25

25:                                               ; preds = %22
  %26 = icmp ugt i64 %23, %13
  %27 = xor i1 %10, %26
  br i1 %27, label %29, label %35

28:                                               ; preds = %22
  br i1 %11, label %29, label %35

29:                                               ; preds = %25, %28
  %30 = getelementptr float, ptr %15, i64 %23
  %31 = load float, ptr %30, align 4, !tbaa !23
  %32 = getelementptr float, ptr %17, i64 %23
  %33 = load float, ptr %32, align 4, !tbaa !23
  %34 = tail call float @llvm.fmuladd.f32(float %3, float %31, float %33)
  store float %34, ptr %32, align 4, !tbaa !23
  br label %35

35:                                               ; preds = %25, %28, %29
  %36 = add nuw nsw i64 %23, 1
  %37 = icmp eq i64 %36, %0
  br i1 %37, label %19, label %22, !llvm.loop !39
}

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #5

declare ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #6

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: read) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"double", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.mustprogress"}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = distinct !{!9, !7, !8}
!10 = distinct !{!10, !7, !8}
!11 = distinct !{!11, !7, !8}
!12 = distinct !{!12, !7, !8}
!13 = distinct !{!13, !7, !8}
!14 = distinct !{!14, !7, !8}
!15 = distinct !{!15, !7, !8}
!16 = distinct !{!16, !7, !8}
!17 = distinct !{!17, !7, !8}
!18 = distinct !{!18, !7, !8}
!19 = distinct !{!19, !7, !8}
!20 = distinct !{!20, !7, !8}
!21 = distinct !{!21, !7, !8}
!22 = distinct !{!22, !7, !8}
!23 = !{!24, !24, i64 0}
!24 = !{!"float", !4, i64 0}
!25 = distinct !{!25, !7, !8}
!26 = distinct !{!26, !7, !8}
!27 = distinct !{!27, !7, !8}
!28 = distinct !{!28, !7, !8}
!29 = distinct !{!29, !7, !8}
!30 = distinct !{!30, !7, !8}
!31 = distinct !{!31, !7, !8}
!32 = distinct !{!32, !7, !8}
!33 = distinct !{!33, !7, !8}
!34 = distinct !{!34, !7, !8}
!35 = distinct !{!35, !7, !8}
!36 = distinct !{!36, !7, !8}
!37 = distinct !{!37, !7, !8}
!38 = distinct !{!38, !7, !8}
!39 = distinct !{!39, !7, !8}
