; clang-19 -O2 -S -emit-llvm c/precisions.c -o ir/clang-19/O2/precisions.ll
; ModuleID = 'c/precisions.c'
source_filename = "c/precisions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @long_double_series(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 1
  br i1 %3, label %31, label %4

4:                                                ; preds = %2
  %5 = fpext double %0 to x86_fp80
  %6 = and i32 %1, 3
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i32 %1, 2147483644
  br label %33

10:                                               ; preds = %33, %4
  %11 = phi x86_fp80 [ poison, %4 ], [ %56, %33 ]
  %12 = phi i32 [ 1, %4 ], [ %57, %33 ]
  %13 = phi x86_fp80 [ 0xK00000000000000000000, %4 ], [ %56, %33 ]
  %14 = phi x86_fp80 [ 0xK3FFF8000000000000000, %4 ], [ %55, %33 ]
  %15 = icmp eq i32 %6, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %10, %16
  %17 = phi i32 [ %25, %16 ], [ %12, %10 ]
  %18 = phi x86_fp80 [ %24, %16 ], [ %13, %10 ]
  %19 = phi x86_fp80 [ %23, %16 ], [ %14, %10 ]
  %20 = phi i32 [ %26, %16 ], [ 0, %10 ]
  %21 = uitofp nneg i32 %17 to x86_fp80
  %22 = fdiv x86_fp80 %5, %21
  %23 = fmul x86_fp80 %19, %22
  %24 = fadd x86_fp80 %18, %23
  %25 = add nuw i32 %17, 1
  %26 = add i32 %20, 1
  %27 = icmp eq i32 %26, %6
  br i1 %27, label %28, label %16, !llvm.loop !5

28:                                               ; preds = %16, %10
  %29 = phi x86_fp80 [ %11, %10 ], [ %24, %16 ]
  %30 = fptrunc x86_fp80 %29 to double
  br label %31

31:                                               ; preds = %28, %2
  %32 = phi double [ 0.000000e+00, %2 ], [ %30, %28 ]
  ret double %32

33:                                               ; preds = %33, %8
  %34 = phi i32 [ 1, %8 ], [ %57, %33 ]
  %35 = phi x86_fp80 [ 0xK00000000000000000000, %8 ], [ %56, %33 ]
  %36 = phi x86_fp80 [ 0xK3FFF8000000000000000, %8 ], [ %55, %33 ]
  %37 = phi i32 [ 0, %8 ], [ %58, %33 ]
  %38 = uitofp nneg i32 %34 to x86_fp80
  %39 = fdiv x86_fp80 %5, %38
  %40 = fmul x86_fp80 %36, %39
  %41 = fadd x86_fp80 %35, %40
  %42 = add nuw nsw i32 %34, 1
  %43 = uitofp nneg i32 %42 to x86_fp80
  %44 = fdiv x86_fp80 %5, %43
  %45 = fmul x86_fp80 %40, %44
  %46 = fadd x86_fp80 %41, %45
  %47 = add nuw nsw i32 %34, 2
  %48 = uitofp nneg i32 %47 to x86_fp80
  %49 = fdiv x86_fp80 %5, %48
  %50 = fmul x86_fp80 %45, %49
  %51 = fadd x86_fp80 %46, %50
  %52 = add nuw i32 %34, 3
  %53 = uitofp nneg i32 %52 to x86_fp80
  %54 = fdiv x86_fp80 %5, %53
  %55 = fmul x86_fp80 %50, %54
  %56 = fadd x86_fp80 %51, %55
  %57 = add nuw i32 %34, 4
  %58 = add i32 %37, 4
  %59 = icmp eq i32 %58, %9
  br i1 %59, label %10, label %33, !llvm.loop !7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @long_double_array(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = alloca [8 x x86_fp80], align 16
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %3) #7
  %4 = icmp sgt i32 %1, 0
  tail call void @llvm.assume(i1 %4)
  %5 = load double, ptr %0, align 8, !tbaa !9
  %6 = fpext double %5 to x86_fp80
  %7 = zext nneg i32 %1 to i64
  %8 = add nsw i64 %7, -1
  %9 = and i64 %7, 1
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %13, label %11

11:                                               ; preds = %2
  %12 = and i64 %7, 2147483646
  br label %31

13:                                               ; preds = %31, %2
  %14 = phi i64 [ 0, %2 ], [ %45, %31 ]
  %15 = icmp eq i64 %9, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %13
  %17 = getelementptr inbounds double, ptr %0, i64 %14
  %18 = load double, ptr %17, align 8, !tbaa !9
  %19 = fpext double %18 to x86_fp80
  %20 = fmul x86_fp80 %19, %6
  %21 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %14
  store x86_fp80 %20, ptr %21, align 16, !tbaa !13
  br label %22

22:                                               ; preds = %13, %16
  %23 = load x86_fp80, ptr %3, align 16, !tbaa !13
  %24 = icmp ugt i32 %1, 1
  br i1 %24, label %25, label %62

25:                                               ; preds = %22
  %26 = add nsw i64 %7, -2
  %27 = and i64 %8, 3
  %28 = icmp ult i64 %26, 3
  br i1 %28, label %48, label %29

29:                                               ; preds = %25
  %30 = and i64 %8, -4
  br label %70

31:                                               ; preds = %31, %11
  %32 = phi i64 [ 0, %11 ], [ %45, %31 ]
  %33 = phi i64 [ 0, %11 ], [ %46, %31 ]
  %34 = getelementptr inbounds double, ptr %0, i64 %32
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = fpext double %35 to x86_fp80
  %37 = fmul x86_fp80 %36, %6
  %38 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %32
  store x86_fp80 %37, ptr %38, align 16, !tbaa !13
  %39 = or disjoint i64 %32, 1
  %40 = getelementptr inbounds double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = fpext double %41 to x86_fp80
  %43 = fmul x86_fp80 %42, %6
  %44 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %39
  store x86_fp80 %43, ptr %44, align 16, !tbaa !13
  %45 = add nuw nsw i64 %32, 2
  %46 = add i64 %33, 2
  %47 = icmp eq i64 %46, %12
  br i1 %47, label %13, label %31, !llvm.loop !15

48:                                               ; preds = %70, %25
  %49 = phi x86_fp80 [ %23, %25 ], [ %88, %70 ]
  %50 = phi i64 [ 1, %25 ], [ %89, %70 ]
  %51 = icmp eq i64 %27, 0
  br i1 %51, label %62, label %52

52:                                               ; preds = %48, %52
  %53 = phi x86_fp80 [ %58, %52 ], [ %49, %48 ]
  %54 = phi i64 [ %59, %52 ], [ %50, %48 ]
  %55 = phi i64 [ %60, %52 ], [ 0, %48 ]
  %56 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %54
  %57 = load x86_fp80, ptr %56, align 16, !tbaa !13
  %58 = fmul x86_fp80 %53, %57
  store x86_fp80 %58, ptr %56, align 16, !tbaa !13
  %59 = add nuw nsw i64 %54, 1
  %60 = add i64 %55, 1
  %61 = icmp eq i64 %60, %27
  br i1 %61, label %62, label %52, !llvm.loop !16

62:                                               ; preds = %48, %52, %22
  %63 = add nsw i32 %1, -1
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %64
  %66 = load x86_fp80, ptr %65, align 16, !tbaa !13
  %67 = tail call x86_fp80 @sqrtl(x86_fp80 noundef %23) #7
  %68 = fadd x86_fp80 %66, %67
  %69 = fptrunc x86_fp80 %68 to double
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %3) #7
  ret double %69

70:                                               ; preds = %70, %29
  %71 = phi x86_fp80 [ %23, %29 ], [ %88, %70 ]
  %72 = phi i64 [ 1, %29 ], [ %89, %70 ]
  %73 = phi i64 [ 0, %29 ], [ %90, %70 ]
  %74 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %72
  %75 = load x86_fp80, ptr %74, align 16, !tbaa !13
  %76 = fmul x86_fp80 %71, %75
  store x86_fp80 %76, ptr %74, align 16, !tbaa !13
  %77 = add nuw nsw i64 %72, 1
  %78 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %77
  %79 = load x86_fp80, ptr %78, align 16, !tbaa !13
  %80 = fmul x86_fp80 %76, %79
  store x86_fp80 %80, ptr %78, align 16, !tbaa !13
  %81 = add nuw nsw i64 %72, 2
  %82 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %81
  %83 = load x86_fp80, ptr %82, align 16, !tbaa !13
  %84 = fmul x86_fp80 %80, %83
  store x86_fp80 %84, ptr %82, align 16, !tbaa !13
  %85 = add nuw nsw i64 %72, 3
  %86 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %85
  %87 = load x86_fp80, ptr %86, align 16, !tbaa !13
  %88 = fmul x86_fp80 %84, %87
  store x86_fp80 %88, ptr %86, align 16, !tbaa !13
  %89 = add nuw nsw i64 %72, 4
  %90 = add i64 %73, 4
  %91 = icmp eq i64 %90, %30
  br i1 %91, label %48, label %70, !llvm.loop !17
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare x86_fp80 @sqrtl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @half_precision_dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %32

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %2, 1
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646
  br label %35

11:                                               ; preds = %35
  %12 = fpext half %61 to float
  br label %13

13:                                               ; preds = %11, %5
  %14 = phi half [ poison, %5 ], [ %61, %11 ]
  %15 = phi i64 [ 0, %5 ], [ %62, %11 ]
  %16 = phi float [ 0.000000e+00, %5 ], [ %12, %11 ]
  %17 = icmp eq i64 %7, 0
  br i1 %17, label %29, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds double, ptr %0, i64 %15
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = fptrunc double %20 to half
  %22 = fpext half %21 to float
  %23 = getelementptr inbounds double, ptr %1, i64 %15
  %24 = load double, ptr %23, align 8, !tbaa !9
  %25 = fptrunc double %24 to half
  %26 = fpext half %25 to float
  %27 = tail call float @llvm.fmuladd.f32(float %22, float %26, float %16)
  %28 = fptrunc float %27 to half
  br label %29

29:                                               ; preds = %13, %18
  %30 = phi half [ %14, %13 ], [ %28, %18 ]
  %31 = fpext half %30 to double
  br label %32

32:                                               ; preds = %29, %3
  %33 = phi double [ 0.000000e+00, %3 ], [ %31, %29 ]
  %34 = fmul double %33, %33
  ret double %34

35:                                               ; preds = %35, %9
  %36 = phi i64 [ 0, %9 ], [ %62, %35 ]
  %37 = phi half [ 0xH0000, %9 ], [ %61, %35 ]
  %38 = phi i64 [ 0, %9 ], [ %63, %35 ]
  %39 = getelementptr inbounds double, ptr %0, i64 %36
  %40 = load double, ptr %39, align 8, !tbaa !9
  %41 = fptrunc double %40 to half
  %42 = fpext half %41 to float
  %43 = getelementptr inbounds double, ptr %1, i64 %36
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = fptrunc double %44 to half
  %46 = fpext half %45 to float
  %47 = fpext half %37 to float
  %48 = tail call float @llvm.fmuladd.f32(float %42, float %46, float %47)
  %49 = fptrunc float %48 to half
  %50 = or disjoint i64 %36, 1
  %51 = getelementptr inbounds double, ptr %0, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = fptrunc double %52 to half
  %54 = fpext half %53 to float
  %55 = getelementptr inbounds double, ptr %1, i64 %50
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = fptrunc double %56 to half
  %58 = fpext half %57 to float
  %59 = fpext half %49 to float
  %60 = tail call float @llvm.fmuladd.f32(float %54, float %58, float %59)
  %61 = fptrunc float %60 to half
  %62 = add nuw nsw i64 %36, 2
  %63 = add i64 %38, 2
  %64 = icmp eq i64 %63, %10
  br i1 %64, label %11, label %35, !llvm.loop !18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_precision_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %29

10:                                               ; preds = %29, %4
  %11 = phi x86_fp80 [ poison, %4 ], [ %48, %29 ]
  %12 = phi i64 [ 0, %4 ], [ %49, %29 ]
  %13 = phi x86_fp80 [ 0xK00000000000000000000, %4 ], [ %48, %29 ]
  %14 = phi float [ 0.000000e+00, %4 ], [ %45, %29 ]
  %15 = icmp eq i64 %6, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %10
  %17 = getelementptr inbounds double, ptr %0, i64 %12
  %18 = load double, ptr %17, align 8, !tbaa !9
  %19 = fptrunc double %18 to float
  %20 = tail call float @llvm.fmuladd.f32(float %19, float %19, float %14)
  %21 = fpext float %20 to x86_fp80
  %22 = fpext double %18 to x86_fp80
  %23 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %21, x86_fp80 %22, x86_fp80 %13)
  br label %24

24:                                               ; preds = %10, %16
  %25 = phi x86_fp80 [ %11, %10 ], [ %23, %16 ]
  %26 = fptrunc x86_fp80 %25 to double
  br label %27

27:                                               ; preds = %24, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %26, %24 ]
  ret double %28

29:                                               ; preds = %29, %8
  %30 = phi i64 [ 0, %8 ], [ %49, %29 ]
  %31 = phi x86_fp80 [ 0xK00000000000000000000, %8 ], [ %48, %29 ]
  %32 = phi float [ 0.000000e+00, %8 ], [ %45, %29 ]
  %33 = phi i64 [ 0, %8 ], [ %50, %29 ]
  %34 = getelementptr inbounds double, ptr %0, i64 %30
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = fptrunc double %35 to float
  %37 = tail call float @llvm.fmuladd.f32(float %36, float %36, float %32)
  %38 = fpext float %37 to x86_fp80
  %39 = fpext double %35 to x86_fp80
  %40 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %38, x86_fp80 %39, x86_fp80 %31)
  %41 = or disjoint i64 %30, 1
  %42 = getelementptr inbounds double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = fptrunc double %43 to float
  %45 = tail call float @llvm.fmuladd.f32(float %44, float %44, float %37)
  %46 = fpext float %45 to x86_fp80
  %47 = fpext double %43 to x86_fp80
  %48 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %46, x86_fp80 %47, x86_fp80 %40)
  %49 = add nuw nsw i64 %30, 2
  %50 = add i64 %33, 2
  %51 = icmp eq i64 %50, %9
  br i1 %51, label %10, label %29, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @vectors_of_long_double(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca [8 x <2 x x86_fp80>], align 32
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #7
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = zext nneg i32 %1 to i64
  %8 = getelementptr double, ptr %0, i64 %6
  br label %20

9:                                                ; preds = %20, %2
  %10 = phi <2 x x86_fp80> [ <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, %2 ], [ %37, %20 ]
  %11 = extractelement <2 x x86_fp80> %10, i64 0
  %12 = add nsw i32 %1, -1
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %3, i64 0, i64 %13
  %15 = getelementptr inbounds i8, ptr %14, i64 10
  %16 = load x86_fp80, ptr %15, align 2
  %17 = extractelement <2 x x86_fp80> %10, i64 1
  %18 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %11, x86_fp80 %16, x86_fp80 %17)
  %19 = fptrunc x86_fp80 %18 to double
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #7
  ret double %19

20:                                               ; preds = %5, %20
  %21 = phi i64 [ 0, %5 ], [ %38, %20 ]
  %22 = phi <2 x x86_fp80> [ <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, %5 ], [ %37, %20 ]
  %23 = getelementptr inbounds double, ptr %0, i64 %21
  %24 = load double, ptr %23, align 8, !tbaa !9
  %25 = fpext double %24 to x86_fp80
  %26 = insertelement <2 x x86_fp80> poison, x86_fp80 %25, i64 0
  %27 = xor i64 %21, -1
  %28 = getelementptr double, ptr %8, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !9
  %30 = fpext double %29 to x86_fp80
  %31 = insertelement <2 x x86_fp80> %26, x86_fp80 %30, i64 1
  %32 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %3, i64 0, i64 %21
  store <2 x x86_fp80> %22, ptr %32, align 32, !tbaa !20
  %33 = lshr i64 %21, 1
  %34 = and i64 %33, 2147483647
  %35 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %3, i64 0, i64 %34
  %36 = load <2 x x86_fp80>, ptr %35, align 32, !tbaa !20
  %37 = tail call <2 x x86_fp80> @llvm.fmuladd.v2f80(<2 x x86_fp80> %22, <2 x x86_fp80> %31, <2 x x86_fp80> %36)
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, %7
  br i1 %39, label %9, label %20, !llvm.loop !21
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x x86_fp80> @llvm.fmuladd.v2f80(<2 x x86_fp80>, <2 x x86_fp80>, <2 x x86_fp80>) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = !{!14, !14, i64 0}
!14 = !{!"long double", !11, i64 0}
!15 = distinct !{!15, !8}
!16 = distinct !{!16, !6}
!17 = distinct !{!17, !8}
!18 = distinct !{!18, !8}
!19 = distinct !{!19, !8}
!20 = !{!11, !11, i64 0}
!21 = distinct !{!21, !8}
