; clang-22 --target=nvptx64-nvidia-cuda -O2 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm kernels.c -o ir/clang-22/O2/nvptx64.ll
; ModuleID = 'kernels.c'
source_filename = "kernels.c"
target datalayout = "e-p6:32:32-i64:64-i128:128-i256:256-v16:16-v32:32-n16:32:64"
target triple = "nvptx64-nvidia-cuda"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef double @polynomial(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = fmul double %0, %0
  %4 = fmul double %1, %1
  %5 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %4)
  %6 = tail call double @llvm.sqrt.f64(double %5)
  %7 = tail call double @llvm.fmuladd.f64(double %1, double %1, double 1.000000e+00)
  %8 = fdiv double %6, %7
  %9 = tail call double @llvm.fmuladd.f64(double %3, double %1, double %8)
  ret double %9
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef float @single_precision(float noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fmul float %0, %1
  %4 = tail call float @llvm.sqrt.f32(float %1)
  %5 = fneg float %0
  %6 = fmul float %4, %5
  %7 = tail call float @llvm.fmuladd.f32(float %3, float %1, float %6)
  ret float %7
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @dot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = and i32 %2, 3
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %12, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483644
  br label %31

10:                                               ; preds = %31
  %11 = icmp eq i32 %6, 0
  br i1 %11, label %29, label %12

12:                                               ; preds = %10, %5
  %13 = phi i32 [ 0, %5 ], [ %62, %10 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %61, %10 ]
  %15 = icmp ne i32 %6, 0
  tail call void @llvm.assume(i1 %15)
  br label %16

16:                                               ; preds = %16, %12
  %17 = phi i32 [ %26, %16 ], [ %13, %12 ]
  %18 = phi double [ %25, %16 ], [ %14, %12 ]
  %19 = phi i32 [ %27, %16 ], [ 0, %12 ]
  %20 = zext nneg i32 %17 to i64
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !7
  %23 = getelementptr inbounds nuw double, ptr %1, i64 %20
  %24 = load double, ptr %23, align 8, !tbaa !7
  %25 = tail call double @llvm.fmuladd.f64(double %22, double %24, double %18)
  %26 = add nuw nsw i32 %17, 1
  %27 = add i32 %19, 1
  %28 = icmp eq i32 %27, %6
  br i1 %28, label %29, label %16, !llvm.loop !9

29:                                               ; preds = %10, %16, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %61, %10 ], [ %25, %16 ]
  ret double %30

31:                                               ; preds = %31, %8
  %32 = phi i32 [ 0, %8 ], [ %62, %31 ]
  %33 = phi double [ 0.000000e+00, %8 ], [ %61, %31 ]
  %34 = phi i32 [ 0, %8 ], [ %63, %31 ]
  %35 = zext nneg i32 %32 to i64
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %35
  %37 = load double, ptr %36, align 8, !tbaa !7
  %38 = getelementptr inbounds nuw double, ptr %1, i64 %35
  %39 = load double, ptr %38, align 8, !tbaa !7
  %40 = tail call double @llvm.fmuladd.f64(double %37, double %39, double %33)
  %41 = or disjoint i32 %32, 1
  %42 = zext nneg i32 %41 to i64
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !7
  %45 = getelementptr inbounds nuw double, ptr %1, i64 %42
  %46 = load double, ptr %45, align 8, !tbaa !7
  %47 = tail call double @llvm.fmuladd.f64(double %44, double %46, double %40)
  %48 = or disjoint i32 %32, 2
  %49 = zext nneg i32 %48 to i64
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !7
  %52 = getelementptr inbounds nuw double, ptr %1, i64 %49
  %53 = load double, ptr %52, align 8, !tbaa !7
  %54 = tail call double @llvm.fmuladd.f64(double %51, double %53, double %47)
  %55 = or disjoint i32 %32, 3
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr inbounds nuw double, ptr %0, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !7
  %59 = getelementptr inbounds nuw double, ptr %1, i64 %56
  %60 = load double, ptr %59, align 8, !tbaa !7
  %61 = tail call double @llvm.fmuladd.f64(double %58, double %60, double %54)
  %62 = add nuw nsw i32 %32, 4
  %63 = add i32 %34, 4
  %64 = icmp eq i32 %63, %9
  br i1 %64, label %10, label %31, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @dot_of_global_memory(ptr addrspace(1) noundef readonly captures(none) %0, ptr addrspace(1) noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = and i32 %2, 3
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %12, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483644
  br label %31

10:                                               ; preds = %31
  %11 = icmp eq i32 %6, 0
  br i1 %11, label %29, label %12

12:                                               ; preds = %10, %5
  %13 = phi i32 [ 0, %5 ], [ %62, %10 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %61, %10 ]
  %15 = icmp ne i32 %6, 0
  tail call void @llvm.assume(i1 %15)
  br label %16

16:                                               ; preds = %16, %12
  %17 = phi i32 [ %26, %16 ], [ %13, %12 ]
  %18 = phi double [ %25, %16 ], [ %14, %12 ]
  %19 = phi i32 [ %27, %16 ], [ 0, %12 ]
  %20 = zext nneg i32 %17 to i64
  %21 = getelementptr inbounds nuw double, ptr addrspace(1) %0, i64 %20
  %22 = load double, ptr addrspace(1) %21, align 8, !tbaa !7
  %23 = getelementptr inbounds nuw double, ptr addrspace(1) %1, i64 %20
  %24 = load double, ptr addrspace(1) %23, align 8, !tbaa !7
  %25 = tail call double @llvm.fmuladd.f64(double %22, double %24, double %18)
  %26 = add nuw nsw i32 %17, 1
  %27 = add i32 %19, 1
  %28 = icmp eq i32 %27, %6
  br i1 %28, label %29, label %16, !llvm.loop !13

29:                                               ; preds = %10, %16, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %61, %10 ], [ %25, %16 ]
  ret double %30

31:                                               ; preds = %31, %8
  %32 = phi i32 [ 0, %8 ], [ %62, %31 ]
  %33 = phi double [ 0.000000e+00, %8 ], [ %61, %31 ]
  %34 = phi i32 [ 0, %8 ], [ %63, %31 ]
  %35 = zext nneg i32 %32 to i64
  %36 = getelementptr inbounds nuw double, ptr addrspace(1) %0, i64 %35
  %37 = load double, ptr addrspace(1) %36, align 8, !tbaa !7
  %38 = getelementptr inbounds nuw double, ptr addrspace(1) %1, i64 %35
  %39 = load double, ptr addrspace(1) %38, align 8, !tbaa !7
  %40 = tail call double @llvm.fmuladd.f64(double %37, double %39, double %33)
  %41 = or disjoint i32 %32, 1
  %42 = zext nneg i32 %41 to i64
  %43 = getelementptr inbounds nuw double, ptr addrspace(1) %0, i64 %42
  %44 = load double, ptr addrspace(1) %43, align 8, !tbaa !7
  %45 = getelementptr inbounds nuw double, ptr addrspace(1) %1, i64 %42
  %46 = load double, ptr addrspace(1) %45, align 8, !tbaa !7
  %47 = tail call double @llvm.fmuladd.f64(double %44, double %46, double %40)
  %48 = or disjoint i32 %32, 2
  %49 = zext nneg i32 %48 to i64
  %50 = getelementptr inbounds nuw double, ptr addrspace(1) %0, i64 %49
  %51 = load double, ptr addrspace(1) %50, align 8, !tbaa !7
  %52 = getelementptr inbounds nuw double, ptr addrspace(1) %1, i64 %49
  %53 = load double, ptr addrspace(1) %52, align 8, !tbaa !7
  %54 = tail call double @llvm.fmuladd.f64(double %51, double %53, double %47)
  %55 = or disjoint i32 %32, 3
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr inbounds nuw double, ptr addrspace(1) %0, i64 %56
  %58 = load double, ptr addrspace(1) %57, align 8, !tbaa !7
  %59 = getelementptr inbounds nuw double, ptr addrspace(1) %1, i64 %56
  %60 = load double, ptr addrspace(1) %59, align 8, !tbaa !7
  %61 = tail call double @llvm.fmuladd.f64(double %58, double %60, double %54)
  %62 = add nuw nsw i32 %32, 4
  %63 = add i32 %34, 4
  %64 = icmp eq i32 %63, %9
  br i1 %64, label %10, label %31, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local double @prefix_products(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %29

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8
  %6 = add nsw i32 %1, -1
  %7 = add nsw i32 %1, -2
  %8 = and i32 %6, 3
  %9 = icmp ult i32 %7, 3
  br i1 %9, label %14, label %10

10:                                               ; preds = %4
  %11 = and i32 %6, -4
  br label %34

12:                                               ; preds = %34
  %13 = icmp eq i32 %8, 0
  br i1 %13, label %29, label %14

14:                                               ; preds = %12, %4
  %15 = phi double [ %5, %4 ], [ %56, %12 ]
  %16 = phi i32 [ 1, %4 ], [ %57, %12 ]
  %17 = icmp ne i32 %8, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %18, %14
  %19 = phi double [ %15, %14 ], [ %25, %18 ]
  %20 = phi i32 [ %16, %14 ], [ %26, %18 ]
  %21 = phi i32 [ 0, %14 ], [ %27, %18 ]
  %22 = zext nneg i32 %20 to i64
  %23 = getelementptr double, ptr %0, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !7
  %25 = fmul double %19, %24
  store double %25, ptr %23, align 8, !tbaa !7
  %26 = add nuw nsw i32 %20, 1
  %27 = add i32 %21, 1
  %28 = icmp eq i32 %27, %8
  br i1 %28, label %29, label %18, !llvm.loop !15

29:                                               ; preds = %12, %18, %2
  %30 = sext i32 %1 to i64
  %31 = getelementptr double, ptr %0, i64 %30
  %32 = getelementptr i8, ptr %31, i64 -8
  %33 = load double, ptr %32, align 8, !tbaa !7
  ret double %33

34:                                               ; preds = %34, %10
  %35 = phi double [ %5, %10 ], [ %56, %34 ]
  %36 = phi i32 [ 1, %10 ], [ %57, %34 ]
  %37 = phi i32 [ 0, %10 ], [ %58, %34 ]
  %38 = zext nneg i32 %36 to i64
  %39 = getelementptr double, ptr %0, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !7
  %41 = fmul double %35, %40
  store double %41, ptr %39, align 8, !tbaa !7
  %42 = zext nneg i32 %36 to i64
  %43 = getelementptr double, ptr %0, i64 %42
  %44 = getelementptr i8, ptr %43, i64 8
  %45 = load double, ptr %44, align 8, !tbaa !7
  %46 = fmul double %41, %45
  store double %46, ptr %44, align 8, !tbaa !7
  %47 = zext nneg i32 %36 to i64
  %48 = getelementptr double, ptr %0, i64 %47
  %49 = getelementptr i8, ptr %48, i64 16
  %50 = load double, ptr %49, align 8, !tbaa !7
  %51 = fmul double %46, %50
  store double %51, ptr %49, align 8, !tbaa !7
  %52 = zext nneg i32 %36 to i64
  %53 = getelementptr double, ptr %0, i64 %52
  %54 = getelementptr i8, ptr %53, i64 24
  %55 = load double, ptr %54, align 8, !tbaa !7
  %56 = fmul double %51, %55
  store double %56, ptr %54, align 8, !tbaa !7
  %57 = add nuw nsw i32 %36, 4
  %58 = add nuw i32 %37, 4
  %59 = icmp eq i32 %58, %11
  br i1 %59, label %12, label %34, !llvm.loop !16
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
define dso_local double @through_stack_memory(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca [4 x double], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #10
  store double %0, ptr %3, align 8, !tbaa !7
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %5 = fmul double %0, %0
  store double %5, ptr %4, align 8, !tbaa !7
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %7 = fmul double %0, 2.000000e+00
  store double %7, ptr %6, align 8, !tbaa !7
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %9 = fadd double %0, 1.000000e+00
  store double %9, ptr %8, align 8, !tbaa !7
  %10 = and i32 %1, 3
  %11 = zext nneg i32 %10 to i64
  %12 = getelementptr inbounds nuw double, ptr %3, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !7
  %14 = fmul double %0, %13
  store double %14, ptr %12, align 8, !tbaa !7
  %15 = add nsw i32 %1, 1
  %16 = and i32 %15, 3
  %17 = zext nneg i32 %16 to i64
  %18 = getelementptr inbounds nuw double, ptr %3, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !7
  %20 = fmul double %14, %19
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #10
  ret double %20
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
  %9 = tail call double @llvm.sqrt.f64(double %5)
  br label %13

10:                                               ; preds = %2
  %11 = fadd double %5, 1.000000e+00
  %12 = fdiv double 1.000000e+00, %11
  br label %13

13:                                               ; preds = %10, %8, %6
  %14 = phi double [ %12, %10 ], [ %7, %6 ], [ %9, %8 ]
  ret double %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local double @spring_energy(ptr noundef readonly captures(none) %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load double, ptr %3, align 8, !tbaa !7
  %5 = load double, ptr %2, align 8, !tbaa !7
  %6 = fsub double %4, %5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load float, ptr %7, align 8, !tbaa !17
  %9 = fpext float %8 to double
  %10 = fsub double %6, %9
  %11 = load double, ptr %0, align 8, !tbaa !20
  %12 = fmul double %11, 5.000000e-01
  %13 = fmul double %12, %10
  %14 = fmul double %10, %13
  ret double %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local double @two_calls(ptr noundef readonly captures(none) %0, double noundef %1) local_unnamed_addr #5 {
  %3 = tail call fastcc double @contribution(ptr noundef %0, double noundef %1) #11
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = fadd double %1, 1.000000e+00
  %6 = tail call fastcc double @contribution(ptr noundef nonnull %4, double noundef %5) #11
  %7 = fmul double %3, %6
  ret double %7
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @contribution(ptr noundef readonly captures(none) %0, double noundef %1) unnamed_addr #6 {
  %3 = load double, ptr %0, align 8, !tbaa !7
  %4 = fmul double %1, %3
  %5 = fmul double %3, %4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !7
  %8 = fmul double %1, %7
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %3, double %8)
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local ptx_kernel void @squares(ptr addrspace(1) noundef readonly captures(none) %0, ptr addrspace(1) noundef writeonly captures(none) %1, double noundef %2) local_unnamed_addr #7 {
  %4 = tail call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %5 = zext nneg i32 %4 to i64
  %6 = getelementptr inbounds nuw double, ptr addrspace(1) %0, i64 %5
  %7 = load double, ptr addrspace(1) %6, align 8, !tbaa !7
  %8 = fmul double %7, %7
  %9 = fmul double %2, %8
  %10 = getelementptr inbounds nuw double, ptr addrspace(1) %1, i64 %5
  store double %9, ptr addrspace(1) %10, align 8, !tbaa !7
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef range(i32 0, 1024) i32 @llvm.nvvm.read.ptx.sreg.tid.x() #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx88" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx88" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx88" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx88" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx88" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx88" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nounwind }
attributes #11 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}
!llvm.errno.tbaa = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"frame-pointer", i32 2}
!2 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"double", !5, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !12}
!17 = !{!18, !19, i64 8}
!18 = !{!"spring", !8, i64 0, !19, i64 8, !5, i64 16}
!19 = !{!"float", !5, i64 0}
!20 = !{!18, !8, i64 0}
