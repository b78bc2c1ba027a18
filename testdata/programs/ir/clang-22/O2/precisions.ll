; clang-22 -O2 -S -emit-llvm c/precisions.c -o ir/clang-22/O2/precisions.ll
; ModuleID = 'c/precisions.c'
source_filename = "c/precisions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @long_double_series(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 1
  br i1 %3, label %32, label %4

4:                                                ; preds = %2
  %5 = fpext double %0 to x86_fp80
  %6 = and i32 %1, 3
  %7 = icmp ult i32 %1, 4
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i32 %1, 2147483644
  br label %34

10:                                               ; preds = %34
  %11 = icmp eq i32 %6, 0
  br i1 %11, label %29, label %12

12:                                               ; preds = %10, %4
  %13 = phi i32 [ 1, %4 ], [ %58, %10 ]
  %14 = phi x86_fp80 [ 0xK00000000000000000000, %4 ], [ %57, %10 ]
  %15 = phi x86_fp80 [ 0xK3FFF8000000000000000, %4 ], [ %56, %10 ]
  %16 = icmp ne i32 %6, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %12
  %18 = phi i32 [ %13, %12 ], [ %26, %17 ]
  %19 = phi x86_fp80 [ %14, %12 ], [ %25, %17 ]
  %20 = phi x86_fp80 [ %15, %12 ], [ %24, %17 ]
  %21 = phi i32 [ 0, %12 ], [ %27, %17 ]
  %22 = uitofp nneg i32 %18 to x86_fp80
  %23 = fdiv x86_fp80 %5, %22
  %24 = fmul x86_fp80 %20, %23
  %25 = fadd x86_fp80 %19, %24
  %26 = add nuw i32 %18, 1
  %27 = add i32 %21, 1
  %28 = icmp eq i32 %27, %6
  br i1 %28, label %29, label %17, !llvm.loop !9

29:                                               ; preds = %17, %10
  %30 = phi x86_fp80 [ %57, %10 ], [ %25, %17 ]
  %31 = fptrunc x86_fp80 %30 to double
  br label %32

32:                                               ; preds = %29, %2
  %33 = phi double [ 0.000000e+00, %2 ], [ %31, %29 ]
  ret double %33

34:                                               ; preds = %34, %8
  %35 = phi i32 [ 1, %8 ], [ %58, %34 ]
  %36 = phi x86_fp80 [ 0xK00000000000000000000, %8 ], [ %57, %34 ]
  %37 = phi x86_fp80 [ 0xK3FFF8000000000000000, %8 ], [ %56, %34 ]
  %38 = phi i32 [ 0, %8 ], [ %59, %34 ]
  %39 = uitofp nneg i32 %35 to x86_fp80
  %40 = fdiv x86_fp80 %5, %39
  %41 = fmul x86_fp80 %37, %40
  %42 = fadd x86_fp80 %36, %41
  %43 = add nuw nsw i32 %35, 1
  %44 = uitofp nneg i32 %43 to x86_fp80
  %45 = fdiv x86_fp80 %5, %44
  %46 = fmul x86_fp80 %41, %45
  %47 = fadd x86_fp80 %42, %46
  %48 = add nuw nsw i32 %35, 2
  %49 = uitofp nneg i32 %48 to x86_fp80
  %50 = fdiv x86_fp80 %5, %49
  %51 = fmul x86_fp80 %46, %50
  %52 = fadd x86_fp80 %47, %51
  %53 = add nuw i32 %35, 3
  %54 = uitofp nneg i32 %53 to x86_fp80
  %55 = fdiv x86_fp80 %5, %54
  %56 = fmul x86_fp80 %51, %55
  %57 = fadd x86_fp80 %52, %56
  %58 = add nuw i32 %35, 4
  %59 = add i32 %38, 4
  %60 = icmp eq i32 %59, %9
  br i1 %60, label %10, label %34, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @long_double_array(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = alloca [8 x x86_fp80], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %66

5:                                                ; preds = %2
  %6 = load double, ptr %0, align 8, !tbaa !13
  %7 = fpext double %6 to x86_fp80
  %8 = zext nneg i32 %1 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 1
  %11 = icmp eq i64 %9, 0
  br i1 %11, label %16, label %12

12:                                               ; preds = %5
  %13 = and i64 %8, 2147483646
  br label %33

14:                                               ; preds = %33
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %14, %5
  %17 = phi i64 [ 0, %5 ], [ %47, %14 ]
  %18 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %18)
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %20 = load double, ptr %19, align 8, !tbaa !13
  %21 = fpext double %20 to x86_fp80
  %22 = fmul x86_fp80 %21, %7
  %23 = getelementptr inbounds nuw x86_fp80, ptr %3, i64 %17
  store x86_fp80 %22, ptr %23, align 16, !tbaa !15
  br label %24

24:                                               ; preds = %14, %16
  %25 = icmp eq i32 %1, 1
  br i1 %25, label %66, label %26

26:                                               ; preds = %24
  %27 = load x86_fp80, ptr %3, align 16
  %28 = and i64 %9, 3
  %29 = add nsw i32 %1, -2
  %30 = icmp ult i32 %29, 3
  br i1 %30, label %52, label %31

31:                                               ; preds = %26
  %32 = and i64 %9, -4
  br label %75

33:                                               ; preds = %33, %12
  %34 = phi i64 [ 0, %12 ], [ %47, %33 ]
  %35 = phi i64 [ 0, %12 ], [ %48, %33 ]
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !13
  %38 = fpext double %37 to x86_fp80
  %39 = fmul x86_fp80 %38, %7
  %40 = getelementptr inbounds nuw x86_fp80, ptr %3, i64 %34
  store x86_fp80 %39, ptr %40, align 16, !tbaa !15
  %41 = or disjoint i64 %34, 1
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !13
  %44 = fpext double %43 to x86_fp80
  %45 = fmul x86_fp80 %44, %7
  %46 = getelementptr inbounds nuw x86_fp80, ptr %3, i64 %41
  store x86_fp80 %45, ptr %46, align 16, !tbaa !15
  %47 = add nuw nsw i64 %34, 2
  %48 = add i64 %35, 2
  %49 = icmp eq i64 %48, %13
  br i1 %49, label %14, label %33, !llvm.loop !17

50:                                               ; preds = %75
  %51 = icmp eq i64 %28, 0
  br i1 %51, label %66, label %52

52:                                               ; preds = %50, %26
  %53 = phi x86_fp80 [ %27, %26 ], [ %93, %50 ]
  %54 = phi i64 [ 1, %26 ], [ %94, %50 ]
  %55 = icmp ne i64 %28, 0
  tail call void @llvm.assume(i1 %55)
  br label %56

56:                                               ; preds = %56, %52
  %57 = phi x86_fp80 [ %53, %52 ], [ %62, %56 ]
  %58 = phi i64 [ %54, %52 ], [ %63, %56 ]
  %59 = phi i64 [ 0, %52 ], [ %64, %56 ]
  %60 = getelementptr x86_fp80, ptr %3, i64 %58
  %61 = load x86_fp80, ptr %60, align 16, !tbaa !15
  %62 = fmul x86_fp80 %57, %61
  store x86_fp80 %62, ptr %60, align 16, !tbaa !15
  %63 = add nuw nsw i64 %58, 1
  %64 = add i64 %59, 1
  %65 = icmp eq i64 %64, %28
  br i1 %65, label %66, label %56, !llvm.loop !18

66:                                               ; preds = %50, %56, %2, %24
  %67 = sext i32 %1 to i64
  %68 = getelementptr x86_fp80, ptr %3, i64 %67
  %69 = getelementptr i8, ptr %68, i64 -16
  %70 = load x86_fp80, ptr %69, align 16, !tbaa !15
  %71 = load x86_fp80, ptr %3, align 16, !tbaa !15
  %72 = tail call x86_fp80 @sqrtl(x86_fp80 noundef %71) #7, !tbaa !5
  %73 = fadd x86_fp80 %70, %72
  %74 = fptrunc x86_fp80 %73 to double
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  ret double %74

75:                                               ; preds = %75, %31
  %76 = phi x86_fp80 [ %27, %31 ], [ %93, %75 ]
  %77 = phi i64 [ 1, %31 ], [ %94, %75 ]
  %78 = phi i64 [ 0, %31 ], [ %95, %75 ]
  %79 = getelementptr x86_fp80, ptr %3, i64 %77
  %80 = load x86_fp80, ptr %79, align 16, !tbaa !15
  %81 = fmul x86_fp80 %76, %80
  store x86_fp80 %81, ptr %79, align 16, !tbaa !15
  %82 = getelementptr x86_fp80, ptr %3, i64 %77
  %83 = getelementptr i8, ptr %82, i64 16
  %84 = load x86_fp80, ptr %83, align 16, !tbaa !15
  %85 = fmul x86_fp80 %81, %84
  store x86_fp80 %85, ptr %83, align 16, !tbaa !15
  %86 = getelementptr x86_fp80, ptr %3, i64 %77
  %87 = getelementptr i8, ptr %86, i64 32
  %88 = load x86_fp80, ptr %87, align 16, !tbaa !15
  %89 = fmul x86_fp80 %85, %88
  store x86_fp80 %89, ptr %87, align 16, !tbaa !15
  %90 = getelementptr x86_fp80, ptr %3, i64 %77
  %91 = getelementptr i8, ptr %90, i64 48
  %92 = load x86_fp80, ptr %91, align 16, !tbaa !15
  %93 = fmul x86_fp80 %89, %92
  store x86_fp80 %93, ptr %91, align 16, !tbaa !15
  %94 = add nuw nsw i64 %77, 4
  %95 = add i64 %78, 4
  %96 = icmp eq i64 %95, %32
  br i1 %96, label %50, label %75, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare x86_fp80 @sqrtl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @half_precision_dot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %12

7:                                                ; preds = %12
  %8 = fpext half %25 to double
  %9 = fmul double %8, %8
  br label %10

10:                                               ; preds = %7, %3
  %11 = phi double [ 0.000000e+00, %3 ], [ %9, %7 ]
  ret double %11

12:                                               ; preds = %5, %12
  %13 = phi i64 [ 0, %5 ], [ %26, %12 ]
  %14 = phi half [ 0xH0000, %5 ], [ %25, %12 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !13
  %17 = fptrunc double %16 to half
  %18 = fpext half %17 to float
  %19 = getelementptr inbounds nuw double, ptr %1, i64 %13
  %20 = load double, ptr %19, align 8, !tbaa !13
  %21 = fptrunc double %20 to half
  %22 = fpext half %21 to float
  %23 = fpext half %14 to float
  %24 = tail call float @llvm.fmuladd.f32(float %18, float %22, float %23)
  %25 = fptrunc float %24 to half
  %26 = add nuw nsw i64 %13, 1
  %27 = icmp eq i64 %26, %6
  br i1 %27, label %7, label %12, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_precision_sum(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646
  br label %29

10:                                               ; preds = %29
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %24, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %49, %10 ]
  %14 = phi x86_fp80 [ 0xK00000000000000000000, %4 ], [ %48, %10 ]
  %15 = phi float [ 0.000000e+00, %4 ], [ %45, %10 ]
  %16 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %16)
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %18 = load double, ptr %17, align 8, !tbaa !13
  %19 = fptrunc double %18 to float
  %20 = tail call float @llvm.fmuladd.f32(float %19, float %19, float %15)
  %21 = fpext float %20 to x86_fp80
  %22 = fpext double %18 to x86_fp80
  %23 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %21, x86_fp80 %22, x86_fp80 %14)
  br label %24

24:                                               ; preds = %10, %12
  %25 = phi x86_fp80 [ %48, %10 ], [ %23, %12 ]
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
  %34 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %35 = load double, ptr %34, align 8, !tbaa !13
  %36 = fptrunc double %35 to float
  %37 = tail call float @llvm.fmuladd.f32(float %36, float %36, float %32)
  %38 = fpext float %37 to x86_fp80
  %39 = fpext double %35 to x86_fp80
  %40 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %38, x86_fp80 %39, x86_fp80 %31)
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %43 = load double, ptr %42, align 8, !tbaa !13
  %44 = fptrunc double %43 to float
  %45 = tail call float @llvm.fmuladd.f32(float %44, float %44, float %37)
  %46 = fpext float %45 to x86_fp80
  %47 = fpext double %43 to x86_fp80
  %48 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %46, x86_fp80 %47, x86_fp80 %40)
  %49 = add nuw nsw i64 %30, 2
  %50 = add i64 %33, 2
  %51 = icmp eq i64 %50, %9
  br i1 %51, label %10, label %29, !llvm.loop !21
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @vectors_of_long_double(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca [8 x <2 x x86_fp80>], align 32
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %13

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = zext nneg i32 %1 to i64
  %8 = getelementptr double, ptr %0, i64 %6
  br label %20

9:                                                ; preds = %20
  %10 = getelementptr <2 x x86_fp80>, ptr %3, i64 %6
  %11 = getelementptr i8, ptr %10, i64 -22
  %12 = load x86_fp80, ptr %11, align 2, !tbaa !22
  br label %13

13:                                               ; preds = %2, %9
  %14 = phi x86_fp80 [ %12, %9 ], [ undef, %2 ]
  %15 = phi <2 x x86_fp80> [ %37, %9 ], [ <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, %2 ]
  %16 = extractelement <2 x x86_fp80> %15, i64 0
  %17 = extractelement <2 x x86_fp80> %15, i64 1
  %18 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %16, x86_fp80 %14, x86_fp80 %17)
  %19 = fptrunc x86_fp80 %18 to double
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  ret double %19

20:                                               ; preds = %5, %20
  %21 = phi i64 [ 0, %5 ], [ %38, %20 ]
  %22 = phi <2 x x86_fp80> [ <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, %5 ], [ %37, %20 ]
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %21
  %24 = load double, ptr %23, align 8, !tbaa !13
  %25 = fpext double %24 to x86_fp80
  %26 = insertelement <2 x x86_fp80> poison, x86_fp80 %25, i64 0
  %27 = xor i64 %21, -1
  %28 = getelementptr double, ptr %8, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !13
  %30 = fpext double %29 to x86_fp80
  %31 = insertelement <2 x x86_fp80> %26, x86_fp80 %30, i64 1
  %32 = getelementptr inbounds nuw <2 x x86_fp80>, ptr %3, i64 %21
  store <2 x x86_fp80> %22, ptr %32, align 32, !tbaa !22
  %33 = lshr i64 %21, 1
  %34 = and i64 %33, 2147483647
  %35 = getelementptr inbounds nuw <2 x x86_fp80>, ptr %3, i64 %34
  %36 = load <2 x x86_fp80>, ptr %35, align 32, !tbaa !22
  %37 = tail call <2 x x86_fp80> @llvm.fmuladd.v2f80(<2 x x86_fp80> %22, <2 x x86_fp80> %31, <2 x x86_fp80> %36)
  %38 = add nuw nsw i64 %21, 1
  %39 = icmp eq i64 %38, %7
  br i1 %39, label %9, label %20, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x x86_fp80> @llvm.fmuladd.v2f80(<2 x x86_fp80>, <2 x x86_fp80>, <2 x x86_fp80>) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14, !14, i64 0}
!14 = !{!"double", !7, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"long double", !7, i64 0}
!17 = distinct !{!17, !12}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !12}
!21 = distinct !{!21, !12}
!22 = !{!7, !7, i64 0}
!23 = distinct !{!23, !12}
