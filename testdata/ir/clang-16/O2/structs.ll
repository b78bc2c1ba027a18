; clang-16 -O2 -S -emit-llvm c/structs.c -o ir/clang-16/O2/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { ptr, i32, double }
%struct.node = type { double, ptr }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { ptr, %struct.view }

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @particle_energy(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 3
  %3 = load i32, ptr %2, align 8, !tbaa !5
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 2
  %7 = load double, ptr %6, align 8, !tbaa !12
  %8 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2
  %9 = load double, ptr %8, align 8, !tbaa !13
  %10 = fmul double %7, %9
  br label %29

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1
  %13 = load double, ptr %12, align 8, !tbaa !14
  %14 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1, i32 1
  %15 = load double, ptr %14, align 8, !tbaa !15
  %16 = fmul double %15, %15
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16)
  %18 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 1, i32 2
  %19 = load double, ptr %18, align 8, !tbaa !16
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17)
  %21 = getelementptr inbounds %struct.particle, ptr %0, i64 0, i32 2
  %22 = load double, ptr %21, align 8, !tbaa !12
  %23 = fmul double %22, 5.000000e-01
  %24 = fmul double %22, 9.810000e+00
  %25 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2
  %26 = load double, ptr %25, align 8, !tbaa !13
  %27 = fmul double %24, %26
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27)
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ]
  ret double %30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @advance_particles(ptr nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = insertelement <2 x double> poison, double %2, i64 0
  br label %9

8:                                                ; preds = %34, %3
  ret void

9:                                                ; preds = %5, %34
  %10 = phi i64 [ 0, %5 ], [ %35, %34 ]
  %11 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 3
  %12 = load i32, ptr %11, align 8, !tbaa !5
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %34

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.particle, ptr %0, i64 %10
  %16 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 1
  %17 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 1, i32 2
  %18 = load double, ptr %17, align 8, !tbaa !16
  %19 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %18)
  store double %19, ptr %17, align 8, !tbaa !16
  %20 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 1, i32 1
  %21 = load double, ptr %20, align 8, !tbaa !15
  %22 = fmul double %21, %2
  %23 = getelementptr inbounds %struct.particle, ptr %0, i64 %10, i32 2
  %24 = load double, ptr %16, align 8, !tbaa !14
  %25 = load double, ptr %23, align 8, !tbaa !12
  %26 = load <2 x double>, ptr %15, align 8, !tbaa !17
  %27 = insertelement <2 x double> %7, double %22, i64 1
  %28 = insertelement <2 x double> poison, double %24, i64 0
  %29 = insertelement <2 x double> %28, double %25, i64 1
  %30 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %29, <2 x double> %26)
  store <2 x double> %30, ptr %15, align 8, !tbaa !17
  %31 = getelementptr inbounds %struct.vec3, ptr %15, i64 0, i32 2
  %32 = load double, ptr %31, align 8, !tbaa !13
  %33 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %32)
  store double %33, ptr %31, align 8, !tbaa !13
  br label %34

34:                                               ; preds = %9, %14
  %35 = add nuw nsw i64 %10, 1
  %36 = icmp eq i64 %35, %6
  br i1 %36, label %8, label %9, !llvm.loop !18
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @sum_of_view(ptr nocapture noundef readonly %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 1
  %3 = load i32, ptr %2, align 8, !tbaa !20
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !23
  %7 = zext i32 %3 to i64
  %8 = and i64 %7, 3
  %9 = icmp ult i32 %3, 4
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %7, 4294967292
  br label %32

12:                                               ; preds = %32, %5
  %13 = phi double [ undef, %5 ], [ %50, %32 ]
  %14 = phi i64 [ 0, %5 ], [ %51, %32 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %50, %32 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %27, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %24, %17 ], [ %14, %12 ]
  %19 = phi double [ %23, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds double, ptr %6, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !17
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %22, double %19)
  %24 = add nuw nsw i64 %18, 1
  %25 = add i64 %20, 1
  %26 = icmp eq i64 %25, %8
  br i1 %26, label %27, label %17, !llvm.loop !24

27:                                               ; preds = %12, %17, %1
  %28 = phi double [ 0.000000e+00, %1 ], [ %13, %12 ], [ %23, %17 ]
  %29 = getelementptr inbounds %struct.view, ptr %0, i64 0, i32 2
  %30 = load double, ptr %29, align 8, !tbaa !26
  %31 = fmul double %28, %30
  ret double %31

32:                                               ; preds = %32, %10
  %33 = phi i64 [ 0, %10 ], [ %51, %32 ]
  %34 = phi double [ 0.000000e+00, %10 ], [ %50, %32 ]
  %35 = phi i64 [ 0, %10 ], [ %52, %32 ]
  %36 = getelementptr inbounds double, ptr %6, i64 %33
  %37 = load double, ptr %36, align 8, !tbaa !17
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %37, double %34)
  %39 = or i64 %33, 1
  %40 = getelementptr inbounds double, ptr %6, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !17
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %41, double %38)
  %43 = or i64 %33, 2
  %44 = getelementptr inbounds double, ptr %6, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !17
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %45, double %42)
  %47 = or i64 %33, 3
  %48 = getelementptr inbounds double, ptr %6, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !17
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %49, double %46)
  %51 = add nuw nsw i64 %33, 4
  %52 = add i64 %35, 4
  %53 = icmp eq i64 %52, %11
  br i1 %53, label %12, label %32, !llvm.loop !27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = load double, ptr %0, align 8
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = load double, ptr %4, align 8, !tbaa !17
  %6 = fmul double %2, %5
  store double %6, ptr %4, align 8, !tbaa !17
  ret double %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly %0) local_unnamed_addr #5 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %12, label %3

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
  %6 = load double, ptr %5, align 8, !tbaa !28
  %7 = fadd double %6, 5.000000e-01
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds %struct.node, ptr %5, i64 0, i32 1
  %10 = load ptr, ptr %9, align 8, !tbaa !30
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %3, !llvm.loop !31

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ]
  ret double %13
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ]
  ret double %7

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  %11 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9
  %12 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 1
  %13 = load i32, ptr %12, align 4, !tbaa !32
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %15, label %21

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !tbaa !35
  %17 = fpext float %16 to double
  %18 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2
  %19 = load double, ptr %18, align 8, !tbaa !36
  %20 = fmul double %19, %17
  br label %27

21:                                               ; preds = %8
  %22 = getelementptr inbounds %struct.mixed, ptr %0, i64 %9, i32 2
  %23 = load double, ptr %22, align 8, !tbaa !36
  %24 = load float, ptr %11, align 8, !tbaa !35
  %25 = fpext float %24 to double
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25)
  br label %27

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ]
  %29 = fadd double %10, %28
  %30 = add nuw nsw i64 %9, 1
  %31 = icmp eq i64 %30, %5
  br i1 %31, label %6, label %8, !llvm.loop !37
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr nocapture noundef readonly %0) local_unnamed_addr #3 {
  %2 = load ptr, ptr %0, align 8, !tbaa !38
  %3 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 1
  %4 = load i32, ptr %3, align 8, !tbaa !20
  %5 = icmp sgt i32 %4, 0
  br i1 %5, label %6, label %35

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !23
  %8 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %8, align 8, !tbaa !40
  %10 = getelementptr inbounds %struct.matrix_pair, ptr %0, i64 0, i32 1, i32 2
  %11 = load double, ptr %10, align 8, !tbaa !41
  %12 = zext i32 %4 to i64
  %13 = and i64 %12, 3
  %14 = icmp ult i32 %4, 4
  br i1 %14, label %17, label %15

15:                                               ; preds = %6
  %16 = and i64 %12, 4294967292
  br label %40

17:                                               ; preds = %40, %6
  %18 = phi double [ undef, %6 ], [ %70, %40 ]
  %19 = phi i64 [ 0, %6 ], [ %71, %40 ]
  %20 = phi double [ 0.000000e+00, %6 ], [ %70, %40 ]
  %21 = icmp eq i64 %13, 0
  br i1 %21, label %35, label %22

22:                                               ; preds = %17, %22
  %23 = phi i64 [ %32, %22 ], [ %19, %17 ]
  %24 = phi double [ %31, %22 ], [ %20, %17 ]
  %25 = phi i64 [ %33, %22 ], [ 0, %17 ]
  %26 = getelementptr inbounds double, ptr %7, i64 %23
  %27 = load double, ptr %26, align 8, !tbaa !17
  %28 = getelementptr inbounds double, ptr %9, i64 %23
  %29 = load double, ptr %28, align 8, !tbaa !17
  %30 = fmul double %27, %29
  %31 = tail call double @llvm.fmuladd.f64(double %30, double %11, double %24)
  %32 = add nuw nsw i64 %23, 1
  %33 = add i64 %25, 1
  %34 = icmp eq i64 %33, %13
  br i1 %34, label %35, label %22, !llvm.loop !42

35:                                               ; preds = %17, %22, %1
  %36 = phi double [ 0.000000e+00, %1 ], [ %18, %17 ], [ %31, %22 ]
  %37 = getelementptr inbounds %struct.view, ptr %2, i64 0, i32 2
  %38 = load double, ptr %37, align 8, !tbaa !26
  %39 = fmul double %36, %38
  ret double %39

40:                                               ; preds = %40, %15
  %41 = phi i64 [ 0, %15 ], [ %71, %40 ]
  %42 = phi double [ 0.000000e+00, %15 ], [ %70, %40 ]
  %43 = phi i64 [ 0, %15 ], [ %72, %40 ]
  %44 = getelementptr inbounds double, ptr %7, i64 %41
  %45 = load double, ptr %44, align 8, !tbaa !17
  %46 = getelementptr inbounds double, ptr %9, i64 %41
  %47 = load double, ptr %46, align 8, !tbaa !17
  %48 = fmul double %45, %47
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %11, double %42)
  %50 = or i64 %41, 1
  %51 = getelementptr inbounds double, ptr %7, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !17
  %53 = getelementptr inbounds double, ptr %9, i64 %50
  %54 = load double, ptr %53, align 8, !tbaa !17
  %55 = fmul double %52, %54
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %11, double %49)
  %57 = or i64 %41, 2
  %58 = getelementptr inbounds double, ptr %7, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !17
  %60 = getelementptr inbounds double, ptr %9, i64 %57
  %61 = load double, ptr %60, align 8, !tbaa !17
  %62 = fmul double %59, %61
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %11, double %56)
  %64 = or i64 %41, 3
  %65 = getelementptr inbounds double, ptr %7, i64 %64
  %66 = load double, ptr %65, align 8, !tbaa !17
  %67 = getelementptr inbounds double, ptr %9, i64 %64
  %68 = load double, ptr %67, align 8, !tbaa !17
  %69 = fmul double %66, %68
  %70 = tail call double @llvm.fmuladd.f64(double %69, double %11, double %63)
  %71 = add nuw nsw i64 %41, 4
  %72 = add i64 %43, 4
  %73 = icmp eq i64 %72, %16
  br i1 %73, label %17, label %40, !llvm.loop !43
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define dso_local double @triple_product_of_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #7 {
  %2 = getelementptr inbounds %struct.vec3, ptr %0, i64 1
  %3 = getelementptr inbounds %struct.vec3, ptr %0, i64 2
  %4 = load double, ptr %3, align 1
  %5 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 1
  %6 = load double, ptr %5, align 1
  %7 = getelementptr inbounds %struct.vec3, ptr %0, i64 2, i32 2
  %8 = load double, ptr %7, align 1
  %9 = load double, ptr %2, align 1
  %10 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 1
  %11 = load double, ptr %10, align 1
  %12 = getelementptr inbounds %struct.vec3, ptr %0, i64 1, i32 2
  %13 = load double, ptr %12, align 1
  %14 = fneg double %13
  %15 = fmul double %6, %14
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15)
  %17 = fneg double %9
  %18 = fmul double %8, %17
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18)
  %20 = fneg double %11
  %21 = fmul double %4, %20
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21)
  %23 = load double, ptr %0, align 8, !tbaa !44
  %24 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 1
  %25 = load double, ptr %24, align 8, !tbaa !45
  %26 = fmul double %19, %25
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26)
  %28 = getelementptr inbounds %struct.vec3, ptr %0, i64 0, i32 2
  %29 = load double, ptr %28, align 8, !tbaa !46
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27)
  ret double %30
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #8

attributes #0 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!5 = !{!6, !11, i64 56}
!6 = !{!"particle", !7, i64 0, !7, i64 24, !8, i64 48, !11, i64 56}
!7 = !{!"vec3", !8, i64 0, !8, i64 8, !8, i64 16}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = !{!"int", !9, i64 0}
!12 = !{!6, !8, i64 48}
!13 = !{!6, !8, i64 16}
!14 = !{!6, !8, i64 24}
!15 = !{!6, !8, i64 32}
!16 = !{!6, !8, i64 40}
!17 = !{!8, !8, i64 0}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.mustprogress"}
!20 = !{!21, !11, i64 8}
!21 = !{!"view", !22, i64 0, !11, i64 8, !8, i64 16}
!22 = !{!"any pointer", !9, i64 0}
!23 = !{!21, !22, i64 0}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!21, !8, i64 16}
!27 = distinct !{!27, !19}
!28 = !{!29, !8, i64 0}
!29 = !{!"node", !8, i64 0, !22, i64 8}
!30 = !{!29, !22, i64 8}
!31 = distinct !{!31, !19}
!32 = !{!33, !11, i64 4}
!33 = !{!"mixed", !34, i64 0, !11, i64 4, !8, i64 8}
!34 = !{!"float", !9, i64 0}
!35 = !{!33, !34, i64 0}
!36 = !{!33, !8, i64 8}
!37 = distinct !{!37, !19}
!38 = !{!39, !22, i64 0}
!39 = !{!"matrix_pair", !22, i64 0, !21, i64 8}
!40 = !{!39, !22, i64 8}
!41 = !{!39, !8, i64 24}
!42 = distinct !{!42, !25}
!43 = distinct !{!43, !19}
!44 = !{!7, !8, i64 0}
!45 = !{!7, !8, i64 8}
!46 = !{!7, !8, i64 16}
