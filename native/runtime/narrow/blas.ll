; made by: clang --target=wasm32-unknown-unknown -O2 -S -emit-llvm -ffreestanding -fno-builtin -fno-vectorize -fno-slp-vectorize -fno-unroll-loops -fno-ident -fPIC -mllvm -sink-common-insts=0 blas.c; target, processor and no-builtin marks removed (scripts/regen-runtime)
; ModuleID = 'blas.c'

; Function Attrs: nounwind
define hidden void @jdiff_blas_drop(ptr noundef %0) local_unnamed_addr #0 {
  tail call void @free(ptr noundef %0) #7
  ret void
}

declare void @free(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_scratch_d(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i64 %0, 0
  %4 = icmp sgt i64 %1, 0
  %5 = and i1 %3, %4
  %6 = mul nsw i64 %1, %0
  %7 = select i1 %5, i64 %6, i64 0
  %8 = icmp slt i64 %7, 536870912
  br i1 %8, label %10, label %9

9:                                                ; preds = %2
  tail call void @abort() #8
  unreachable

10:                                               ; preds = %2
  %11 = icmp slt i64 %7, 1
  %12 = trunc i64 %7 to i32
  %13 = shl i32 %12, 3
  %14 = select i1 %11, i32 1, i32 %13
  %15 = tail call ptr @malloc(i32 noundef %14) #7
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %18

17:                                               ; preds = %10
  tail call void @abort() #8
  unreachable

18:                                               ; preds = %10
  ret ptr %15
}

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_keep_vector_d(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp slt i64 %1, 1
  br i1 %5, label %25, label %6

6:                                                ; preds = %4
  %7 = shl i64 %1, 3
  %8 = tail call ptr @jdiff_arena_alloc(ptr noundef %0, i64 noundef %7) #7
  %9 = icmp slt i64 %3, 0
  %10 = sub nsw i64 1, %1
  %11 = mul i64 %10, %3
  %12 = trunc i64 %11 to i32
  %13 = select i1 %9, i32 %12, i32 0
  %14 = getelementptr inbounds double, ptr %2, i32 %13
  br label %15

15:                                               ; preds = %6, %15
  %16 = phi i64 [ 0, %6 ], [ %23, %15 ]
  %17 = mul nsw i64 %16, %3
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds double, ptr %14, i32 %18
  %20 = load double, ptr %19, align 8, !tbaa !2
  %21 = trunc i64 %16 to i32
  %22 = getelementptr inbounds double, ptr %8, i32 %21
  store double %20, ptr %22, align 8, !tbaa !2
  %23 = add nuw nsw i64 %16, 1
  %24 = icmp eq i64 %23, %1
  br i1 %24, label %25, label %15, !llvm.loop !6

25:                                               ; preds = %15, %4
  %26 = phi ptr [ null, %4 ], [ %8, %15 ]
  ret ptr %26
}

declare ptr @jdiff_arena_alloc(ptr noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_keep_matrix_d(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp slt i64 %1, 1
  %7 = icmp slt i64 %2, 1
  %8 = or i1 %6, %7
  br i1 %8, label %31, label %9

9:                                                ; preds = %5
  %10 = shl i64 %1, 3
  %11 = mul i64 %10, %2
  %12 = tail call ptr @jdiff_arena_alloc(ptr noundef %0, i64 noundef %11) #7
  br label %13

13:                                               ; preds = %17, %9
  %14 = phi i64 [ 0, %9 ], [ %18, %17 ]
  %15 = mul nsw i64 %14, %4
  %16 = mul nuw nsw i64 %14, %1
  br label %20

17:                                               ; preds = %20
  %18 = add nuw nsw i64 %14, 1
  %19 = icmp eq i64 %18, %2
  br i1 %19, label %31, label %13, !llvm.loop !9

20:                                               ; preds = %13, %20
  %21 = phi i64 [ 0, %13 ], [ %29, %20 ]
  %22 = add nsw i64 %21, %15
  %23 = trunc i64 %22 to i32
  %24 = getelementptr inbounds double, ptr %3, i32 %23
  %25 = load double, ptr %24, align 8, !tbaa !2
  %26 = add nuw nsw i64 %21, %16
  %27 = trunc i64 %26 to i32
  %28 = getelementptr inbounds double, ptr %12, i32 %27
  store double %25, ptr %28, align 8, !tbaa !2
  %29 = add nuw nsw i64 %21, 1
  %30 = icmp eq i64 %29, %1
  br i1 %30, label %17, label %20, !llvm.loop !10

31:                                               ; preds = %17, %5
  %32 = phi ptr [ null, %5 ], [ %12, %17 ]
  ret ptr %32
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_blas_scale_matrix_d(i64 noundef %0, i64 noundef %1, double noundef %2, ptr nocapture noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i64 %1, 0
  br i1 %6, label %7, label %14

7:                                                ; preds = %5
  %8 = icmp sgt i64 %0, 0
  %9 = fcmp oeq double %2, 0.000000e+00
  br label %10

10:                                               ; preds = %7, %15
  %11 = phi i64 [ 0, %7 ], [ %16, %15 ]
  br i1 %8, label %12, label %15

12:                                               ; preds = %10
  %13 = mul nsw i64 %11, %4
  br label %18

14:                                               ; preds = %15, %5
  ret void

15:                                               ; preds = %26, %10
  %16 = add nuw nsw i64 %11, 1
  %17 = icmp eq i64 %16, %1
  br i1 %17, label %14, label %10, !llvm.loop !11

18:                                               ; preds = %12, %26
  %19 = phi i64 [ 0, %12 ], [ %29, %26 ]
  %20 = add nsw i64 %19, %13
  %21 = trunc i64 %20 to i32
  br i1 %9, label %26, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds double, ptr %3, i32 %21
  %24 = load double, ptr %23, align 8, !tbaa !2
  %25 = fmul double %24, %2
  br label %26

26:                                               ; preds = %18, %22
  %27 = phi double [ %25, %22 ], [ 0.000000e+00, %18 ]
  %28 = getelementptr inbounds double, ptr %3, i32 %21
  store double %27, ptr %28, align 8, !tbaa !2
  %29 = add nuw nsw i64 %19, 1
  %30 = icmp eq i64 %29, %0
  br i1 %30, label %15, label %18, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_blas_scale_vector_d(i64 noundef %0, double noundef %1, ptr nocapture noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = tail call i64 @llvm.abs.i64(i64 %3, i1 true)
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %4
  %8 = fcmp oeq double %1, 0.000000e+00
  br label %9

9:                                                ; preds = %17, %7
  %10 = phi i64 [ 0, %7 ], [ %20, %17 ]
  %11 = mul nuw nsw i64 %10, %5
  %12 = trunc i64 %11 to i32
  br i1 %8, label %17, label %13

13:                                               ; preds = %9
  %14 = getelementptr inbounds double, ptr %2, i32 %12
  %15 = load double, ptr %14, align 8, !tbaa !2
  %16 = fmul double %15, %1
  br label %17

17:                                               ; preds = %13, %9
  %18 = phi double [ %16, %13 ], [ 0.000000e+00, %9 ]
  %19 = getelementptr inbounds double, ptr %2, i32 %12
  store double %18, ptr %19, align 8, !tbaa !2
  %20 = add nuw nsw i64 %10, 1
  %21 = icmp eq i64 %20, %0
  br i1 %21, label %22, label %9, !llvm.loop !11

22:                                               ; preds = %17, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_blas_add_matrix_d(i64 noundef %0, i64 noundef %1, double noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4, ptr nocapture noundef %5, i64 noundef %6) local_unnamed_addr #2 {
  %8 = icmp sgt i64 %1, 0
  br i1 %8, label %9, label %16

9:                                                ; preds = %7
  %10 = icmp sgt i64 %0, 0
  br label %11

11:                                               ; preds = %9, %17
  %12 = phi i64 [ 0, %9 ], [ %18, %17 ]
  br i1 %10, label %13, label %17

13:                                               ; preds = %11
  %14 = mul nsw i64 %12, %4
  %15 = mul nsw i64 %12, %6
  br label %20

16:                                               ; preds = %17, %7
  ret void

17:                                               ; preds = %20, %11
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp eq i64 %18, %1
  br i1 %19, label %16, label %11, !llvm.loop !13

20:                                               ; preds = %13, %20
  %21 = phi i64 [ 0, %13 ], [ %31, %20 ]
  %22 = add nsw i64 %21, %14
  %23 = trunc i64 %22 to i32
  %24 = getelementptr inbounds double, ptr %3, i32 %23
  %25 = load double, ptr %24, align 8, !tbaa !2
  %26 = add nsw i64 %21, %15
  %27 = trunc i64 %26 to i32
  %28 = getelementptr inbounds double, ptr %5, i32 %27
  %29 = load double, ptr %28, align 8, !tbaa !2
  %30 = tail call double @llvm.fmuladd.f64(double %2, double %25, double %29)
  store double %30, ptr %28, align 8, !tbaa !2
  %31 = add nuw nsw i64 %21, 1
  %32 = icmp eq i64 %31, %0
  br i1 %32, label %17, label %20, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @jdiff_blas_inner_d(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = icmp sgt i64 %1, 0
  br i1 %7, label %8, label %16

8:                                                ; preds = %6
  %9 = icmp sgt i64 %0, 0
  br label %10

10:                                               ; preds = %8, %18
  %11 = phi i64 [ 0, %8 ], [ %20, %18 ]
  %12 = phi double [ 0.000000e+00, %8 ], [ %19, %18 ]
  br i1 %9, label %13, label %18

13:                                               ; preds = %10
  %14 = mul nsw i64 %11, %3
  %15 = mul nsw i64 %11, %5
  br label %22

16:                                               ; preds = %18, %6
  %17 = phi double [ 0.000000e+00, %6 ], [ %19, %18 ]
  ret double %17

18:                                               ; preds = %22, %10
  %19 = phi double [ %12, %10 ], [ %33, %22 ]
  %20 = add nuw nsw i64 %11, 1
  %21 = icmp eq i64 %20, %1
  br i1 %21, label %16, label %10, !llvm.loop !15

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %34, %22 ]
  %24 = phi double [ %12, %13 ], [ %33, %22 ]
  %25 = add nsw i64 %23, %14
  %26 = trunc i64 %25 to i32
  %27 = getelementptr inbounds double, ptr %2, i32 %26
  %28 = load double, ptr %27, align 8, !tbaa !2
  %29 = add nsw i64 %23, %15
  %30 = trunc i64 %29 to i32
  %31 = getelementptr inbounds double, ptr %4, i32 %30
  %32 = load double, ptr %31, align 8, !tbaa !2
  %33 = tail call double @llvm.fmuladd.f64(double %28, double %32, double %24)
  %34 = add nuw nsw i64 %23, 1
  %35 = icmp eq i64 %34, %0
  br i1 %35, label %18, label %22, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @jdiff_blas_dot_d(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #4 {
  %6 = icmp slt i64 %2, 0
  %7 = sub i64 1, %0
  %8 = mul i64 %7, %2
  %9 = trunc i64 %8 to i32
  %10 = select i1 %6, i32 %9, i32 0
  %11 = getelementptr inbounds double, ptr %1, i32 %10
  %12 = icmp slt i64 %4, 0
  %13 = mul i64 %7, %4
  %14 = trunc i64 %13 to i32
  %15 = select i1 %12, i32 %14, i32 0
  %16 = getelementptr inbounds double, ptr %3, i32 %15
  %17 = icmp sgt i64 %0, 0
  br i1 %17, label %20, label %18

18:                                               ; preds = %20, %5
  %19 = phi double [ 0.000000e+00, %5 ], [ %31, %20 ]
  ret double %19

20:                                               ; preds = %5, %20
  %21 = phi i64 [ %32, %20 ], [ 0, %5 ]
  %22 = phi double [ %31, %20 ], [ 0.000000e+00, %5 ]
  %23 = mul nsw i64 %21, %2
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds double, ptr %11, i32 %24
  %26 = load double, ptr %25, align 8, !tbaa !2
  %27 = mul nsw i64 %21, %4
  %28 = trunc i64 %27 to i32
  %29 = getelementptr inbounds double, ptr %16, i32 %28
  %30 = load double, ptr %29, align 8, !tbaa !2
  %31 = tail call double @llvm.fmuladd.f64(double %26, double %30, double %22)
  %32 = add nuw nsw i64 %21, 1
  %33 = icmp eq i64 %32, %0
  br i1 %33, label %18, label %20, !llvm.loop !17
}

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_sign_d(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp slt i64 %0, 536870912
  br i1 %4, label %6, label %5

5:                                                ; preds = %3
  tail call void @abort() #8
  unreachable

6:                                                ; preds = %3
  %7 = tail call i64 @llvm.smax.i64(i64 %0, i64 0)
  %8 = icmp slt i64 %0, 1
  %9 = trunc i64 %7 to i32
  %10 = shl nuw i32 %9, 3
  %11 = select i1 %8, i32 1, i32 %10
  %12 = tail call ptr @malloc(i32 noundef %11) #7
  %13 = icmp eq ptr %12, null
  br i1 %13, label %14, label %15

14:                                               ; preds = %6
  tail call void @abort() #8
  unreachable

15:                                               ; preds = %6
  %16 = icmp slt i64 %2, 0
  %17 = sub i64 1, %0
  %18 = mul i64 %17, %2
  %19 = trunc i64 %18 to i32
  %20 = select i1 %16, i32 %19, i32 0
  %21 = getelementptr inbounds double, ptr %1, i32 %20
  %22 = icmp sgt i64 %0, 0
  br i1 %22, label %24, label %23

23:                                               ; preds = %24, %15
  ret ptr %12

24:                                               ; preds = %15, %24
  %25 = phi i64 [ %35, %24 ], [ 0, %15 ]
  %26 = mul nsw i64 %25, %2
  %27 = trunc i64 %26 to i32
  %28 = getelementptr inbounds double, ptr %21, i32 %27
  %29 = load double, ptr %28, align 8, !tbaa !2
  %30 = fcmp uno double %29, 0.000000e+00
  %31 = tail call double @llvm.copysign.f64(double 1.000000e+00, double %29)
  %32 = select i1 %30, double %29, double %31
  %33 = trunc i64 %25 to i32
  %34 = getelementptr inbounds double, ptr %12, i32 %33
  store double %32, ptr %34, align 8, !tbaa !2
  %35 = add nuw nsw i64 %25, 1
  %36 = icmp eq i64 %35, %0
  br i1 %36, label %23, label %24, !llvm.loop !18
}

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_triangle_d(i64 noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %0, 0
  %7 = mul nsw i64 %0, %0
  %8 = select i1 %6, i64 %7, i64 0
  %9 = icmp ult i64 %8, 536870912
  br i1 %9, label %11, label %10

10:                                               ; preds = %5
  tail call void @abort() #8
  unreachable

11:                                               ; preds = %5
  %12 = icmp eq i64 %8, 0
  %13 = trunc nuw i64 %8 to i32
  %14 = shl nuw i32 %13, 3
  %15 = select i1 %12, i32 1, i32 %14
  %16 = tail call ptr @malloc(i32 noundef %15) #7
  %17 = icmp eq ptr %16, null
  br i1 %17, label %22, label %18

18:                                               ; preds = %11
  br i1 %6, label %19, label %27

19:                                               ; preds = %18
  %20 = icmp eq i64 %1, 0
  %21 = icmp eq i64 %2, 0
  br label %23

22:                                               ; preds = %11
  tail call void @abort() #8
  unreachable

23:                                               ; preds = %28, %19
  %24 = phi i64 [ 0, %19 ], [ %29, %28 ]
  %25 = mul nsw i64 %24, %4
  %26 = mul nuw nsw i64 %24, %0
  br label %31

27:                                               ; preds = %28, %18
  ret ptr %16

28:                                               ; preds = %43
  %29 = add nuw nsw i64 %24, 1
  %30 = icmp eq i64 %29, %0
  br i1 %30, label %27, label %23, !llvm.loop !19

31:                                               ; preds = %23, %43
  %32 = phi i64 [ 0, %23 ], [ %48, %43 ]
  %33 = icmp eq i64 %32, %24
  br i1 %33, label %37, label %34

34:                                               ; preds = %31
  %35 = icmp ugt i64 %32, %24
  %36 = xor i1 %20, %35
  br i1 %36, label %38, label %43

37:                                               ; preds = %31
  br i1 %21, label %38, label %43

38:                                               ; preds = %34, %37
  %39 = add nsw i64 %32, %25
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds double, ptr %3, i32 %40
  %42 = load double, ptr %41, align 8, !tbaa !2
  br label %43

43:                                               ; preds = %34, %37, %38
  %44 = phi double [ %42, %38 ], [ 0.000000e+00, %37 ], [ 0.000000e+00, %34 ]
  %45 = add nuw nsw i64 %32, %26
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds double, ptr %16, i32 %46
  store double %44, ptr %47, align 8, !tbaa !2
  %48 = add nuw nsw i64 %32, 1
  %49 = icmp eq i64 %48, %0
  br i1 %49, label %28, label %31, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_blas_add_triangle_d(i64 noundef %0, i64 noundef %1, i64 noundef %2, double noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5, i64 noundef %6) local_unnamed_addr #2 {
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %9, label %16

9:                                                ; preds = %7
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %2, 0
  br label %12

12:                                               ; preds = %17, %9
  %13 = phi i64 [ 0, %9 ], [ %18, %17 ]
  %14 = mul nuw nsw i64 %13, %0
  %15 = mul nsw i64 %13, %6
  br label %20

16:                                               ; preds = %17, %7
  ret void

17:                                               ; preds = %37
  %18 = add nuw nsw i64 %13, 1
  %19 = icmp eq i64 %18, %0
  br i1 %19, label %16, label %12, !llvm.loop !21

20:                                               ; preds = %12, %37
  %21 = phi i64 [ 0, %12 ], [ %38, %37 ]
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  %24 = icmp ugt i64 %21, %13
  %25 = xor i1 %10, %24
  br i1 %25, label %27, label %37

26:                                               ; preds = %20
  br i1 %11, label %27, label %37

27:                                               ; preds = %23, %26
  %28 = add nuw nsw i64 %21, %14
  %29 = trunc i64 %28 to i32
  %30 = getelementptr inbounds double, ptr %4, i32 %29
  %31 = load double, ptr %30, align 8, !tbaa !2
  %32 = add nsw i64 %21, %15
  %33 = trunc i64 %32 to i32
  %34 = getelementptr inbounds double, ptr %5, i32 %33
  %35 = load double, ptr %34, align 8, !tbaa !2
  %36 = tail call double @llvm.fmuladd.f64(double %3, double %31, double %35)
  store double %36, ptr %34, align 8, !tbaa !2
  br label %37

37:                                               ; preds = %23, %26, %27
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, %0
  br i1 %39, label %17, label %20, !llvm.loop !22
}

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_scratch_s(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i64 %0, 0
  %4 = icmp sgt i64 %1, 0
  %5 = and i1 %3, %4
  %6 = mul nsw i64 %1, %0
  %7 = select i1 %5, i64 %6, i64 0
  %8 = icmp slt i64 %7, 1073741824
  br i1 %8, label %10, label %9

9:                                                ; preds = %2
  tail call void @abort() #8
  unreachable

10:                                               ; preds = %2
  %11 = icmp slt i64 %7, 1
  %12 = trunc i64 %7 to i32
  %13 = shl i32 %12, 2
  %14 = select i1 %11, i32 1, i32 %13
  %15 = tail call ptr @malloc(i32 noundef %14) #7
  %16 = icmp eq ptr %15, null
  br i1 %16, label %17, label %18

17:                                               ; preds = %10
  tail call void @abort() #8
  unreachable

18:                                               ; preds = %10
  ret ptr %15
}

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_keep_vector_s(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp slt i64 %1, 1
  br i1 %5, label %25, label %6

6:                                                ; preds = %4
  %7 = shl i64 %1, 2
  %8 = tail call ptr @jdiff_arena_alloc(ptr noundef %0, i64 noundef %7) #7
  %9 = icmp slt i64 %3, 0
  %10 = sub nsw i64 1, %1
  %11 = mul i64 %10, %3
  %12 = trunc i64 %11 to i32
  %13 = select i1 %9, i32 %12, i32 0
  %14 = getelementptr inbounds float, ptr %2, i32 %13
  br label %15

15:                                               ; preds = %6, %15
  %16 = phi i64 [ 0, %6 ], [ %23, %15 ]
  %17 = mul nsw i64 %16, %3
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds float, ptr %14, i32 %18
  %20 = load float, ptr %19, align 4, !tbaa !23
  %21 = trunc i64 %16 to i32
  %22 = getelementptr inbounds float, ptr %8, i32 %21
  store float %20, ptr %22, align 4, !tbaa !23
  %23 = add nuw nsw i64 %16, 1
  %24 = icmp eq i64 %23, %1
  br i1 %24, label %25, label %15, !llvm.loop !25

25:                                               ; preds = %15, %4
  %26 = phi ptr [ null, %4 ], [ %8, %15 ]
  ret ptr %26
}

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_keep_matrix_s(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp slt i64 %1, 1
  %7 = icmp slt i64 %2, 1
  %8 = or i1 %6, %7
  br i1 %8, label %31, label %9

9:                                                ; preds = %5
  %10 = shl i64 %1, 2
  %11 = mul i64 %10, %2
  %12 = tail call ptr @jdiff_arena_alloc(ptr noundef %0, i64 noundef %11) #7
  br label %13

13:                                               ; preds = %17, %9
  %14 = phi i64 [ 0, %9 ], [ %18, %17 ]
  %15 = mul nsw i64 %14, %4
  %16 = mul nuw nsw i64 %14, %1
  br label %20

17:                                               ; preds = %20
  %18 = add nuw nsw i64 %14, 1
  %19 = icmp eq i64 %18, %2
  br i1 %19, label %31, label %13, !llvm.loop !26

20:                                               ; preds = %13, %20
  %21 = phi i64 [ 0, %13 ], [ %29, %20 ]
  %22 = add nsw i64 %21, %15
  %23 = trunc i64 %22 to i32
  %24 = getelementptr inbounds float, ptr %3, i32 %23
  %25 = load float, ptr %24, align 4, !tbaa !23
  %26 = add nuw nsw i64 %21, %16
  %27 = trunc i64 %26 to i32
  %28 = getelementptr inbounds float, ptr %12, i32 %27
  store float %25, ptr %28, align 4, !tbaa !23
  %29 = add nuw nsw i64 %21, 1
  %30 = icmp eq i64 %29, %1
  br i1 %30, label %17, label %20, !llvm.loop !27

31:                                               ; preds = %17, %5
  %32 = phi ptr [ null, %5 ], [ %12, %17 ]
  ret ptr %32
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_blas_scale_matrix_s(i64 noundef %0, i64 noundef %1, float noundef %2, ptr nocapture noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i64 %1, 0
  br i1 %6, label %7, label %14

7:                                                ; preds = %5
  %8 = icmp sgt i64 %0, 0
  %9 = fcmp oeq float %2, 0.000000e+00
  br label %10

10:                                               ; preds = %7, %15
  %11 = phi i64 [ 0, %7 ], [ %16, %15 ]
  br i1 %8, label %12, label %15

12:                                               ; preds = %10
  %13 = mul nsw i64 %11, %4
  br label %18

14:                                               ; preds = %15, %5
  ret void

15:                                               ; preds = %26, %10
  %16 = add nuw nsw i64 %11, 1
  %17 = icmp eq i64 %16, %1
  br i1 %17, label %14, label %10, !llvm.loop !28

18:                                               ; preds = %12, %26
  %19 = phi i64 [ 0, %12 ], [ %29, %26 ]
  %20 = add nsw i64 %19, %13
  %21 = trunc i64 %20 to i32
  br i1 %9, label %26, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds float, ptr %3, i32 %21
  %24 = load float, ptr %23, align 4, !tbaa !23
  %25 = fmul float %24, %2
  br label %26

26:                                               ; preds = %18, %22
  %27 = phi float [ %25, %22 ], [ 0.000000e+00, %18 ]
  %28 = getelementptr inbounds float, ptr %3, i32 %21
  store float %27, ptr %28, align 4, !tbaa !23
  %29 = add nuw nsw i64 %19, 1
  %30 = icmp eq i64 %29, %0
  br i1 %30, label %15, label %18, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_blas_scale_vector_s(i64 noundef %0, float noundef %1, ptr nocapture noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = tail call i64 @llvm.abs.i64(i64 %3, i1 true)
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %22

7:                                                ; preds = %4
  %8 = fcmp oeq float %1, 0.000000e+00
  br label %9

9:                                                ; preds = %17, %7
  %10 = phi i64 [ 0, %7 ], [ %20, %17 ]
  %11 = mul nuw nsw i64 %10, %5
  %12 = trunc i64 %11 to i32
  br i1 %8, label %17, label %13

13:                                               ; preds = %9
  %14 = getelementptr inbounds float, ptr %2, i32 %12
  %15 = load float, ptr %14, align 4, !tbaa !23
  %16 = fmul float %15, %1
  br label %17

17:                                               ; preds = %13, %9
  %18 = phi float [ %16, %13 ], [ 0.000000e+00, %9 ]
  %19 = getelementptr inbounds float, ptr %2, i32 %12
  store float %18, ptr %19, align 4, !tbaa !23
  %20 = add nuw nsw i64 %10, 1
  %21 = icmp eq i64 %20, %0
  br i1 %21, label %22, label %9, !llvm.loop !28

22:                                               ; preds = %17, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_blas_add_matrix_s(i64 noundef %0, i64 noundef %1, float noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4, ptr nocapture noundef %5, i64 noundef %6) local_unnamed_addr #2 {
  %8 = icmp sgt i64 %1, 0
  br i1 %8, label %9, label %16

9:                                                ; preds = %7
  %10 = icmp sgt i64 %0, 0
  br label %11

11:                                               ; preds = %9, %17
  %12 = phi i64 [ 0, %9 ], [ %18, %17 ]
  br i1 %10, label %13, label %17

13:                                               ; preds = %11
  %14 = mul nsw i64 %12, %4
  %15 = mul nsw i64 %12, %6
  br label %20

16:                                               ; preds = %17, %7
  ret void

17:                                               ; preds = %20, %11
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp eq i64 %18, %1
  br i1 %19, label %16, label %11, !llvm.loop !30

20:                                               ; preds = %13, %20
  %21 = phi i64 [ 0, %13 ], [ %31, %20 ]
  %22 = add nsw i64 %21, %14
  %23 = trunc i64 %22 to i32
  %24 = getelementptr inbounds float, ptr %3, i32 %23
  %25 = load float, ptr %24, align 4, !tbaa !23
  %26 = add nsw i64 %21, %15
  %27 = trunc i64 %26 to i32
  %28 = getelementptr inbounds float, ptr %5, i32 %27
  %29 = load float, ptr %28, align 4, !tbaa !23
  %30 = tail call float @llvm.fmuladd.f32(float %2, float %25, float %29)
  store float %30, ptr %28, align 4, !tbaa !23
  %31 = add nuw nsw i64 %21, 1
  %32 = icmp eq i64 %31, %0
  br i1 %32, label %17, label %20, !llvm.loop !31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden float @jdiff_blas_inner_s(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = icmp sgt i64 %1, 0
  br i1 %7, label %8, label %16

8:                                                ; preds = %6
  %9 = icmp sgt i64 %0, 0
  br label %10

10:                                               ; preds = %8, %18
  %11 = phi i64 [ 0, %8 ], [ %20, %18 ]
  %12 = phi float [ 0.000000e+00, %8 ], [ %19, %18 ]
  br i1 %9, label %13, label %18

13:                                               ; preds = %10
  %14 = mul nsw i64 %11, %3
  %15 = mul nsw i64 %11, %5
  br label %22

16:                                               ; preds = %18, %6
  %17 = phi float [ 0.000000e+00, %6 ], [ %19, %18 ]
  ret float %17

18:                                               ; preds = %22, %10
  %19 = phi float [ %12, %10 ], [ %33, %22 ]
  %20 = add nuw nsw i64 %11, 1
  %21 = icmp eq i64 %20, %1
  br i1 %21, label %16, label %10, !llvm.loop !32

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %34, %22 ]
  %24 = phi float [ %12, %13 ], [ %33, %22 ]
  %25 = add nsw i64 %23, %14
  %26 = trunc i64 %25 to i32
  %27 = getelementptr inbounds float, ptr %2, i32 %26
  %28 = load float, ptr %27, align 4, !tbaa !23
  %29 = add nsw i64 %23, %15
  %30 = trunc i64 %29 to i32
  %31 = getelementptr inbounds float, ptr %4, i32 %30
  %32 = load float, ptr %31, align 4, !tbaa !23
  %33 = tail call float @llvm.fmuladd.f32(float %28, float %32, float %24)
  %34 = add nuw nsw i64 %23, 1
  %35 = icmp eq i64 %34, %0
  br i1 %35, label %18, label %22, !llvm.loop !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden float @jdiff_blas_dot_s(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #4 {
  %6 = icmp slt i64 %2, 0
  %7 = sub i64 1, %0
  %8 = mul i64 %7, %2
  %9 = trunc i64 %8 to i32
  %10 = select i1 %6, i32 %9, i32 0
  %11 = getelementptr inbounds float, ptr %1, i32 %10
  %12 = icmp slt i64 %4, 0
  %13 = mul i64 %7, %4
  %14 = trunc i64 %13 to i32
  %15 = select i1 %12, i32 %14, i32 0
  %16 = getelementptr inbounds float, ptr %3, i32 %15
  %17 = icmp sgt i64 %0, 0
  br i1 %17, label %20, label %18

18:                                               ; preds = %20, %5
  %19 = phi float [ 0.000000e+00, %5 ], [ %31, %20 ]
  ret float %19

20:                                               ; preds = %5, %20
  %21 = phi i64 [ %32, %20 ], [ 0, %5 ]
  %22 = phi float [ %31, %20 ], [ 0.000000e+00, %5 ]
  %23 = mul nsw i64 %21, %2
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds float, ptr %11, i32 %24
  %26 = load float, ptr %25, align 4, !tbaa !23
  %27 = mul nsw i64 %21, %4
  %28 = trunc i64 %27 to i32
  %29 = getelementptr inbounds float, ptr %16, i32 %28
  %30 = load float, ptr %29, align 4, !tbaa !23
  %31 = tail call float @llvm.fmuladd.f32(float %26, float %30, float %22)
  %32 = add nuw nsw i64 %21, 1
  %33 = icmp eq i64 %32, %0
  br i1 %33, label %18, label %20, !llvm.loop !34
}

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_sign_s(i64 noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp slt i64 %0, 1073741824
  br i1 %4, label %6, label %5

5:                                                ; preds = %3
  tail call void @abort() #8
  unreachable

6:                                                ; preds = %3
  %7 = tail call i64 @llvm.smax.i64(i64 %0, i64 0)
  %8 = icmp slt i64 %0, 1
  %9 = trunc i64 %7 to i32
  %10 = shl nuw i32 %9, 2
  %11 = select i1 %8, i32 1, i32 %10
  %12 = tail call ptr @malloc(i32 noundef %11) #7
  %13 = icmp eq ptr %12, null
  br i1 %13, label %14, label %15

14:                                               ; preds = %6
  tail call void @abort() #8
  unreachable

15:                                               ; preds = %6
  %16 = icmp slt i64 %2, 0
  %17 = sub i64 1, %0
  %18 = mul i64 %17, %2
  %19 = trunc i64 %18 to i32
  %20 = select i1 %16, i32 %19, i32 0
  %21 = getelementptr inbounds float, ptr %1, i32 %20
  %22 = icmp sgt i64 %0, 0
  br i1 %22, label %24, label %23

23:                                               ; preds = %24, %15
  ret ptr %12

24:                                               ; preds = %15, %24
  %25 = phi i64 [ %38, %24 ], [ 0, %15 ]
  %26 = mul nsw i64 %25, %2
  %27 = trunc i64 %26 to i32
  %28 = getelementptr inbounds float, ptr %21, i32 %27
  %29 = load float, ptr %28, align 4, !tbaa !23
  %30 = fcmp uno float %29, 0.000000e+00
  %31 = bitcast float %29 to i32
  %32 = icmp sgt i32 %31, -1
  %33 = select i1 %32, i32 1, i32 -1
  %34 = sitofp i32 %33 to float
  %35 = select i1 %30, float %29, float %34
  %36 = trunc i64 %25 to i32
  %37 = getelementptr inbounds float, ptr %12, i32 %36
  store float %35, ptr %37, align 4, !tbaa !23
  %38 = add nuw nsw i64 %25, 1
  %39 = icmp eq i64 %38, %0
  br i1 %39, label %23, label %24, !llvm.loop !35
}

; Function Attrs: nounwind
define hidden ptr @jdiff_blas_triangle_s(i64 noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %0, 0
  %7 = mul nsw i64 %0, %0
  %8 = select i1 %6, i64 %7, i64 0
  %9 = icmp ult i64 %8, 1073741824
  br i1 %9, label %11, label %10

10:                                               ; preds = %5
  tail call void @abort() #8
  unreachable

11:                                               ; preds = %5
  %12 = icmp eq i64 %8, 0
  %13 = trunc nuw i64 %8 to i32
  %14 = shl nuw i32 %13, 2
  %15 = select i1 %12, i32 1, i32 %14
  %16 = tail call ptr @malloc(i32 noundef %15) #7
  %17 = icmp eq ptr %16, null
  br i1 %17, label %22, label %18

18:                                               ; preds = %11
  br i1 %6, label %19, label %27

19:                                               ; preds = %18
  %20 = icmp eq i64 %1, 0
  %21 = icmp eq i64 %2, 0
  br label %23

22:                                               ; preds = %11
  tail call void @abort() #8
  unreachable

23:                                               ; preds = %28, %19
  %24 = phi i64 [ 0, %19 ], [ %29, %28 ]
  %25 = mul nsw i64 %24, %4
  %26 = mul nuw nsw i64 %24, %0
  br label %31

27:                                               ; preds = %28, %18
  ret ptr %16

28:                                               ; preds = %43
  %29 = add nuw nsw i64 %24, 1
  %30 = icmp eq i64 %29, %0
  br i1 %30, label %27, label %23, !llvm.loop !36

31:                                               ; preds = %23, %43
  %32 = phi i64 [ 0, %23 ], [ %48, %43 ]
  %33 = icmp eq i64 %32, %24
  br i1 %33, label %37, label %34

34:                                               ; preds = %31
  %35 = icmp ugt i64 %32, %24
  %36 = xor i1 %20, %35
  br i1 %36, label %38, label %43

37:                                               ; preds = %31
  br i1 %21, label %38, label %43

38:                                               ; preds = %34, %37
  %39 = add nsw i64 %32, %25
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds float, ptr %3, i32 %40
  %42 = load float, ptr %41, align 4, !tbaa !23
  br label %43

43:                                               ; preds = %34, %37, %38
  %44 = phi float [ %42, %38 ], [ 0.000000e+00, %37 ], [ 0.000000e+00, %34 ]
  %45 = add nuw nsw i64 %32, %26
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds float, ptr %16, i32 %46
  store float %44, ptr %47, align 4, !tbaa !23
  %48 = add nuw nsw i64 %32, 1
  %49 = icmp eq i64 %48, %0
  br i1 %49, label %28, label %31, !llvm.loop !37
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @jdiff_blas_add_triangle_s(i64 noundef %0, i64 noundef %1, i64 noundef %2, float noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5, i64 noundef %6) local_unnamed_addr #2 {
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %9, label %16

9:                                                ; preds = %7
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %2, 0
  br label %12

12:                                               ; preds = %17, %9
  %13 = phi i64 [ 0, %9 ], [ %18, %17 ]
  %14 = mul nuw nsw i64 %13, %0
  %15 = mul nsw i64 %13, %6
  br label %20

16:                                               ; preds = %17, %7
  ret void

17:                                               ; preds = %37
  %18 = add nuw nsw i64 %13, 1
  %19 = icmp eq i64 %18, %0
  br i1 %19, label %16, label %12, !llvm.loop !38

20:                                               ; preds = %12, %37
  %21 = phi i64 [ 0, %12 ], [ %38, %37 ]
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %26, label %23

23:                                               ; preds = %20
  %24 = icmp ugt i64 %21, %13
  %25 = xor i1 %10, %24
  br i1 %25, label %27, label %37

26:                                               ; preds = %20
  br i1 %11, label %27, label %37

27:                                               ; preds = %23, %26
  %28 = add nuw nsw i64 %21, %14
  %29 = trunc i64 %28 to i32
  %30 = getelementptr inbounds float, ptr %4, i32 %29
  %31 = load float, ptr %30, align 4, !tbaa !23
  %32 = add nsw i64 %21, %15
  %33 = trunc i64 %32 to i32
  %34 = getelementptr inbounds float, ptr %5, i32 %33
  %35 = load float, ptr %34, align 4, !tbaa !23
  %36 = tail call float @llvm.fmuladd.f32(float %3, float %31, float %35)
  store float %36, ptr %34, align 4, !tbaa !23
  br label %37

37:                                               ; preds = %23, %26, %27
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, %0
  br i1 %39, label %17, label %20, !llvm.loop !39
}

; Function Attrs: noreturn
declare void @abort() local_unnamed_addr #5

declare ptr @malloc(i32 noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #6

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { noreturn nounwind }


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
