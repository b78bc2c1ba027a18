; clang-19 --target=nvptx64-nvidia-cuda -O2 -fno-math-errno -ffreestanding -fbuiltin -S -emit-llvm kernels.c -o ir/clang-19/O2/nvptx64.ll
; ModuleID = 'kernels.c'
source_filename = "kernels.c"
target datalayout = "e-i64:64-i128:128-v16:16-v32:32-n16:32:64"
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef float @single_precision(float noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fmul float %0, %1
  %4 = tail call float @llvm.sqrt.f32(float %1)
  %5 = fneg float %4
  %6 = fmul float %5, %0
  %7 = tail call float @llvm.fmuladd.f32(float %3, float %1, float %6)
  ret float %7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %3
  %6 = and i32 %2, 3
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483644
  br label %30

10:                                               ; preds = %30, %5
  %11 = phi double [ poison, %5 ], [ %60, %30 ]
  %12 = phi i32 [ 0, %5 ], [ %61, %30 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %60, %30 ]
  %14 = icmp eq i32 %6, 0
  br i1 %14, label %28, label %15

15:                                               ; preds = %10, %15
  %16 = phi i32 [ %25, %15 ], [ %12, %10 ]
  %17 = phi double [ %24, %15 ], [ %13, %10 ]
  %18 = phi i32 [ %26, %15 ], [ 0, %10 ]
  %19 = zext nneg i32 %16 to i64
  %20 = getelementptr inbounds double, ptr %0, i64 %19
  %21 = load double, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds double, ptr %1, i64 %19
  %23 = load double, ptr %22, align 8, !tbaa !4
  %24 = tail call double @llvm.fmuladd.f64(double %21, double %23, double %17)
  %25 = add nuw nsw i32 %16, 1
  %26 = add i32 %18, 1
  %27 = icmp eq i32 %26, %6
  br i1 %27, label %28, label %15, !llvm.loop !8

28:                                               ; preds = %10, %15, %3
  %29 = phi double [ 0.000000e+00, %3 ], [ %11, %10 ], [ %24, %15 ]
  ret double %29

30:                                               ; preds = %30, %8
  %31 = phi i32 [ 0, %8 ], [ %61, %30 ]
  %32 = phi double [ 0.000000e+00, %8 ], [ %60, %30 ]
  %33 = phi i32 [ 0, %8 ], [ %62, %30 ]
  %34 = zext nneg i32 %31 to i64
  %35 = getelementptr inbounds double, ptr %0, i64 %34
  %36 = load double, ptr %35, align 8, !tbaa !4
  %37 = getelementptr inbounds double, ptr %1, i64 %34
  %38 = load double, ptr %37, align 8, !tbaa !4
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %32)
  %40 = or disjoint i32 %31, 1
  %41 = zext nneg i32 %40 to i64
  %42 = getelementptr inbounds double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !4
  %44 = getelementptr inbounds double, ptr %1, i64 %41
  %45 = load double, ptr %44, align 8, !tbaa !4
  %46 = tail call double @llvm.fmuladd.f64(double %43, double %45, double %39)
  %47 = or disjoint i32 %31, 2
  %48 = zext nneg i32 %47 to i64
  %49 = getelementptr inbounds double, ptr %0, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !4
  %51 = getelementptr inbounds double, ptr %1, i64 %48
  %52 = load double, ptr %51, align 8, !tbaa !4
  %53 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %46)
  %54 = or disjoint i32 %31, 3
  %55 = zext nneg i32 %54 to i64
  %56 = getelementptr inbounds double, ptr %0, i64 %55
  %57 = load double, ptr %56, align 8, !tbaa !4
  %58 = getelementptr inbounds double, ptr %1, i64 %55
  %59 = load double, ptr %58, align 8, !tbaa !4
  %60 = tail call double @llvm.fmuladd.f64(double %57, double %59, double %53)
  %61 = add nuw nsw i32 %31, 4
  %62 = add i32 %33, 4
  %63 = icmp eq i32 %62, %9
  br i1 %63, label %10, label %30, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local double @dot_of_global_memory(ptr addrspace(1) nocapture noundef readonly %0, ptr addrspace(1) nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %3
  %6 = and i32 %2, 3
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483644
  br label %30

10:                                               ; preds = %30, %5
  %11 = phi double [ poison, %5 ], [ %60, %30 ]
  %12 = phi i32 [ 0, %5 ], [ %61, %30 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %60, %30 ]
  %14 = icmp eq i32 %6, 0
  br i1 %14, label %28, label %15

15:                                               ; preds = %10, %15
  %16 = phi i32 [ %25, %15 ], [ %12, %10 ]
  %17 = phi double [ %24, %15 ], [ %13, %10 ]
  %18 = phi i32 [ %26, %15 ], [ 0, %10 ]
  %19 = zext nneg i32 %16 to i64
  %20 = getelementptr inbounds double, ptr addrspace(1) %0, i64 %19
  %21 = load double, ptr addrspace(1) %20, align 8, !tbaa !4
  %22 = getelementptr inbounds double, ptr addrspace(1) %1, i64 %19
  %23 = load double, ptr addrspace(1) %22, align 8, !tbaa !4
  %24 = tail call double @llvm.fmuladd.f64(double %21, double %23, double %17)
  %25 = add nuw nsw i32 %16, 1
  %26 = add i32 %18, 1
  %27 = icmp eq i32 %26, %6
  br i1 %27, label %28, label %15, !llvm.loop !12

28:                                               ; preds = %10, %15, %3
  %29 = phi double [ 0.000000e+00, %3 ], [ %11, %10 ], [ %24, %15 ]
  ret double %29

30:                                               ; preds = %30, %8
  %31 = phi i32 [ 0, %8 ], [ %61, %30 ]
  %32 = phi double [ 0.000000e+00, %8 ], [ %60, %30 ]
  %33 = phi i32 [ 0, %8 ], [ %62, %30 ]
  %34 = zext nneg i32 %31 to i64
  %35 = getelementptr inbounds double, ptr addrspace(1) %0, i64 %34
  %36 = load double, ptr addrspace(1) %35, align 8, !tbaa !4
  %37 = getelementptr inbounds double, ptr addrspace(1) %1, i64 %34
  %38 = load double, ptr addrspace(1) %37, align 8, !tbaa !4
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %32)
  %40 = or disjoint i32 %31, 1
  %41 = zext nneg i32 %40 to i64
  %42 = getelementptr inbounds double, ptr addrspace(1) %0, i64 %41
  %43 = load double, ptr addrspace(1) %42, align 8, !tbaa !4
  %44 = getelementptr inbounds double, ptr addrspace(1) %1, i64 %41
  %45 = load double, ptr addrspace(1) %44, align 8, !tbaa !4
  %46 = tail call double @llvm.fmuladd.f64(double %43, double %45, double %39)
  %47 = or disjoint i32 %31, 2
  %48 = zext nneg i32 %47 to i64
  %49 = getelementptr inbounds double, ptr addrspace(1) %0, i64 %48
  %50 = load double, ptr addrspace(1) %49, align 8, !tbaa !4
  %51 = getelementptr inbounds double, ptr addrspace(1) %1, i64 %48
  %52 = load double, ptr addrspace(1) %51, align 8, !tbaa !4
  %53 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %46)
  %54 = or disjoint i32 %31, 3
  %55 = zext nneg i32 %54 to i64
  %56 = getelementptr inbounds double, ptr addrspace(1) %0, i64 %55
  %57 = load double, ptr addrspace(1) %56, align 8, !tbaa !4
  %58 = getelementptr inbounds double, ptr addrspace(1) %1, i64 %55
  %59 = load double, ptr addrspace(1) %58, align 8, !tbaa !4
  %60 = tail call double @llvm.fmuladd.f64(double %57, double %59, double %53)
  %61 = add nuw nsw i32 %31, 4
  %62 = add i32 %33, 4
  %63 = icmp eq i32 %62, %9
  br i1 %63, label %10, label %30, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local double @prefix_products(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %30

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8
  %6 = add nsw i32 %1, -1
  %7 = add nsw i32 %1, -2
  %8 = and i32 %6, 3
  %9 = icmp ult i32 %7, 3
  br i1 %9, label %15, label %10

10:                                               ; preds = %4
  %11 = and i32 %6, -4
  %12 = getelementptr i8, ptr %0, i64 8
  %13 = getelementptr i8, ptr %0, i64 16
  %14 = getelementptr i8, ptr %0, i64 24
  br label %35

15:                                               ; preds = %35, %4
  %16 = phi double [ %5, %4 ], [ %54, %35 ]
  %17 = phi i32 [ 1, %4 ], [ %55, %35 ]
  %18 = icmp eq i32 %8, 0
  br i1 %18, label %30, label %19

19:                                               ; preds = %15, %19
  %20 = phi double [ %26, %19 ], [ %16, %15 ]
  %21 = phi i32 [ %27, %19 ], [ %17, %15 ]
  %22 = phi i32 [ %28, %19 ], [ 0, %15 ]
  %23 = zext nneg i32 %21 to i64
  %24 = getelementptr double, ptr %0, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !4
  %26 = fmul double %20, %25
  store double %26, ptr %24, align 8, !tbaa !4
  %27 = add nuw nsw i32 %21, 1
  %28 = add i32 %22, 1
  %29 = icmp eq i32 %28, %8
  br i1 %29, label %30, label %19, !llvm.loop !14

30:                                               ; preds = %15, %19, %2
  %31 = sext i32 %1 to i64
  %32 = getelementptr double, ptr %0, i64 %31
  %33 = getelementptr i8, ptr %32, i64 -8
  %34 = load double, ptr %33, align 8, !tbaa !4
  ret double %34

35:                                               ; preds = %35, %10
  %36 = phi double [ %5, %10 ], [ %54, %35 ]
  %37 = phi i32 [ 1, %10 ], [ %55, %35 ]
  %38 = phi i32 [ 0, %10 ], [ %56, %35 ]
  %39 = zext nneg i32 %37 to i64
  %40 = getelementptr double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !4
  %42 = fmul double %36, %41
  store double %42, ptr %40, align 8, !tbaa !4
  %43 = zext nneg i32 %37 to i64
  %44 = getelementptr double, ptr %12, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !4
  %46 = fmul double %42, %45
  store double %46, ptr %44, align 8, !tbaa !4
  %47 = zext nneg i32 %37 to i64
  %48 = getelementptr double, ptr %13, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !4
  %50 = fmul double %46, %49
  store double %50, ptr %48, align 8, !tbaa !4
  %51 = zext nneg i32 %37 to i64
  %52 = getelementptr double, ptr %14, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !4
  %54 = fmul double %50, %53
  store double %54, ptr %52, align 8, !tbaa !4
  %55 = add nuw nsw i32 %37, 4
  %56 = add nuw i32 %38, 4
  %57 = icmp eq i32 %56, %11
  br i1 %57, label %15, label %35, !llvm.loop !15
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
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #8
  store double %0, ptr %3, align 8, !tbaa !4
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %5 = fmul double %0, %0
  store double %5, ptr %4, align 8, !tbaa !4
  %6 = getelementptr inbounds i8, ptr %3, i64 16
  %7 = fmul double %0, 2.000000e+00
  store double %7, ptr %6, align 8, !tbaa !4
  %8 = getelementptr inbounds i8, ptr %3, i64 24
  %9 = fadd double %0, 1.000000e+00
  store double %9, ptr %8, align 8, !tbaa !4
  %10 = and i32 %1, 3
  %11 = zext nneg i32 %10 to i64
  %12 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !4
  %14 = fmul double %13, %0
  store double %14, ptr %12, align 8, !tbaa !4
  %15 = add nsw i32 %1, 1
  %16 = and i32 %15, 3
  %17 = zext nneg i32 %16 to i64
  %18 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !4
  %20 = fmul double %14, %19
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #8
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
  %14 = phi double [ %12, %10 ], [ %9, %8 ], [ %7, %6 ]
  ret double %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local double @spring_energy(ptr nocapture noundef readonly %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds i8, ptr %0, i64 16
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load double, ptr %3, align 8, !tbaa !4
  %5 = load double, ptr %2, align 8, !tbaa !4
  %6 = fsub double %4, %5
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load float, ptr %7, align 8, !tbaa !16
  %9 = fpext float %8 to double
  %10 = fsub double %6, %9
  %11 = load double, ptr %0, align 8, !tbaa !19
  %12 = fmul double %11, 5.000000e-01
  %13 = fmul double %12, %10
  %14 = fmul double %10, %13
  ret double %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local double @two_calls(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #5 {
  %3 = tail call fastcc double @contribution(ptr noundef %0, double noundef %1) #9
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = fadd double %1, 1.000000e+00
  %6 = tail call fastcc double @contribution(ptr noundef nonnull %4, double noundef %5) #9
  %7 = fmul double %3, %6
  ret double %7
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @contribution(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #6 {
  %3 = load double, ptr %0, align 8, !tbaa !4
  %4 = fmul double %3, %1
  %5 = fmul double %3, %4
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load double, ptr %6, align 8, !tbaa !4
  %8 = fmul double %7, %1
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %3, double %8)
  ret double %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local void @squares(ptr addrspace(1) nocapture noundef readonly %0, ptr addrspace(1) nocapture noundef writeonly %1, double noundef %2) local_unnamed_addr #7 {
  %4 = tail call range(i32 0, 1024) i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %5 = zext nneg i32 %4 to i64
  %6 = getelementptr inbounds double, ptr addrspace(1) %0, i64 %5
  %7 = load double, ptr addrspace(1) %6, align 8, !tbaa !4
  %8 = fmul double %7, %7
  %9 = fmul double %8, %2
  %10 = getelementptr inbounds double, ptr addrspace(1) %1, i64 %5
  store double %9, ptr addrspace(1) %10, align 8, !tbaa !4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare noundef i32 @llvm.nvvm.read.ptx.sreg.tid.x() #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx85" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx85" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx85" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx85" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx85" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-features"="+ptx85" }
attributes #8 = { nounwind }
attributes #9 = { nobuiltin "no-builtins" }

!nvvm.annotations = !{!0}
!llvm.module.flags = !{!1, !2}
!llvm.ident = !{!3}

!0 = !{ptr @squares, !"kernel", i32 1}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 7, !"frame-pointer", i32 2}
!3 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !11}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !11}
!16 = !{!17, !18, i64 8}
!17 = !{!"spring", !5, i64 0, !18, i64 8, !6, i64 16}
!18 = !{!"float", !6, i64 0}
!19 = !{!17, !5, i64 0}
