; clang-14 -O2 -S -emit-llvm c/structs.c -o ir/clang-14/O2/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { double*, i32, double }
%struct.weighted = type { double, double* }
%struct.node = type { double, %struct.node* }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { %struct.view*, %struct.view }

; Function Attrs: mustprogress nofree nosync nounwind readonly uwtable willreturn
define dso_local double @particle_energy(%struct.particle* nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 3
  %3 = load i32, i32* %2, align 8, !tbaa !5
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 2
  %7 = load double, double* %6, align 8, !tbaa !12
  %8 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 0, i32 2
  %9 = load double, double* %8, align 8, !tbaa !13
  %10 = fmul double %7, %9
  br label %29

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 0
  %13 = load double, double* %12, align 8, !tbaa !14
  %14 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 1
  %15 = load double, double* %14, align 8, !tbaa !15
  %16 = fmul double %15, %15
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16)
  %18 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 1, i32 2
  %19 = load double, double* %18, align 8, !tbaa !16
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17)
  %21 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 2
  %22 = load double, double* %21, align 8, !tbaa !12
  %23 = fmul double %22, 5.000000e-01
  %24 = fmul double %22, 9.810000e+00
  %25 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 0, i32 0, i32 2
  %26 = load double, double* %25, align 8, !tbaa !13
  %27 = fmul double %24, %26
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27)
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ]
  ret double %30
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @advance_particles(%struct.particle* nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = insertelement <2 x double> poison, double %2, i64 0
  br label %9

8:                                                ; preds = %36, %3
  ret void

9:                                                ; preds = %5, %36
  %10 = phi i64 [ 0, %5 ], [ %37, %36 ]
  %11 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 3
  %12 = load i32, i32* %11, align 8, !tbaa !5
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %36

14:                                               ; preds = %9
  %15 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 1, i32 2
  %16 = load double, double* %15, align 8, !tbaa !16
  %17 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %16)
  store double %17, double* %15, align 8, !tbaa !16
  %18 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 1, i32 0
  %19 = load double, double* %18, align 8, !tbaa !14
  %20 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 0, i32 0
  %21 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 1, i32 1
  %22 = load double, double* %21, align 8, !tbaa !15
  %23 = fmul double %22, %2
  %24 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 2
  %25 = load double, double* %24, align 8, !tbaa !12
  %26 = bitcast double* %20 to <2 x double>*
  %27 = load <2 x double>, <2 x double>* %26, align 8, !tbaa !17
  %28 = insertelement <2 x double> %7, double %23, i64 1
  %29 = insertelement <2 x double> poison, double %19, i64 0
  %30 = insertelement <2 x double> %29, double %25, i64 1
  %31 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %28, <2 x double> %30, <2 x double> %27)
  %32 = bitcast double* %20 to <2 x double>*
  store <2 x double> %31, <2 x double>* %32, align 8, !tbaa !17
  %33 = getelementptr inbounds %struct.particle, %struct.particle* %0, i64 %10, i32 0, i32 2
  %34 = load double, double* %33, align 8, !tbaa !13
  %35 = tail call double @llvm.fmuladd.f64(double %2, double %17, double %34)
  store double %35, double* %33, align 8, !tbaa !13
  br label %36

36:                                               ; preds = %9, %14
  %37 = add nuw nsw i64 %10, 1
  %38 = icmp eq i64 %37, %6
  br i1 %38, label %8, label %9, !llvm.loop !18
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @sum_of_view(%struct.view* nocapture noundef readonly %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 1
  %3 = load i32, i32* %2, align 8, !tbaa !20
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 0
  %7 = load double*, double** %6, align 8, !tbaa !23
  %8 = zext i32 %3 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 3
  %11 = icmp ult i64 %9, 3
  br i1 %11, label %14, label %12

12:                                               ; preds = %5
  %13 = and i64 %8, 4294967292
  br label %34

14:                                               ; preds = %34, %5
  %15 = phi double [ undef, %5 ], [ %52, %34 ]
  %16 = phi i64 [ 0, %5 ], [ %53, %34 ]
  %17 = phi double [ 0.000000e+00, %5 ], [ %52, %34 ]
  %18 = icmp eq i64 %10, 0
  br i1 %18, label %29, label %19

19:                                               ; preds = %14, %19
  %20 = phi i64 [ %26, %19 ], [ %16, %14 ]
  %21 = phi double [ %25, %19 ], [ %17, %14 ]
  %22 = phi i64 [ %27, %19 ], [ 0, %14 ]
  %23 = getelementptr inbounds double, double* %7, i64 %20
  %24 = load double, double* %23, align 8, !tbaa !17
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %21)
  %26 = add nuw nsw i64 %20, 1
  %27 = add i64 %22, 1
  %28 = icmp eq i64 %27, %10
  br i1 %28, label %29, label %19, !llvm.loop !24

29:                                               ; preds = %14, %19, %1
  %30 = phi double [ 0.000000e+00, %1 ], [ %15, %14 ], [ %25, %19 ]
  %31 = getelementptr inbounds %struct.view, %struct.view* %0, i64 0, i32 2
  %32 = load double, double* %31, align 8, !tbaa !26
  %33 = fmul double %30, %32
  ret double %33

34:                                               ; preds = %34, %12
  %35 = phi i64 [ 0, %12 ], [ %53, %34 ]
  %36 = phi double [ 0.000000e+00, %12 ], [ %52, %34 ]
  %37 = phi i64 [ 0, %12 ], [ %54, %34 ]
  %38 = getelementptr inbounds double, double* %7, i64 %35
  %39 = load double, double* %38, align 8, !tbaa !17
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %39, double %36)
  %41 = or i64 %35, 1
  %42 = getelementptr inbounds double, double* %7, i64 %41
  %43 = load double, double* %42, align 8, !tbaa !17
  %44 = tail call double @llvm.fmuladd.f64(double %43, double %43, double %40)
  %45 = or i64 %35, 2
  %46 = getelementptr inbounds double, double* %7, i64 %45
  %47 = load double, double* %46, align 8, !tbaa !17
  %48 = tail call double @llvm.fmuladd.f64(double %47, double %47, double %44)
  %49 = or i64 %35, 3
  %50 = getelementptr inbounds double, double* %7, i64 %49
  %51 = load double, double* %50, align 8, !tbaa !17
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48)
  %53 = add nuw nsw i64 %35, 4
  %54 = add i64 %37, 4
  %55 = icmp eq i64 %54, %13
  br i1 %55, label %14, label %34, !llvm.loop !27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @copied_struct_shares_pointee(%struct.weighted* nocapture noundef readonly %0) local_unnamed_addr #4 {
  %2 = getelementptr inbounds %struct.weighted, %struct.weighted* %0, i64 0, i32 0
  %3 = load double, double* %2, align 8
  %4 = getelementptr inbounds %struct.weighted, %struct.weighted* %0, i64 0, i32 1
  %5 = load double*, double** %4, align 8
  %6 = load double, double* %5, align 8, !tbaa !17
  %7 = fmul double %3, %6
  store double %7, double* %5, align 8, !tbaa !17
  ret double %7
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @linked_list_product(%struct.node* noundef readonly %0) local_unnamed_addr #5 {
  %2 = icmp eq %struct.node* %0, null
  br i1 %2, label %13, label %3

3:                                                ; preds = %1, %3
  %4 = phi double [ %9, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi %struct.node* [ %11, %3 ], [ %0, %1 ]
  %6 = getelementptr inbounds %struct.node, %struct.node* %5, i64 0, i32 0
  %7 = load double, double* %6, align 8, !tbaa !28
  %8 = fadd double %7, 5.000000e-01
  %9 = fmul double %4, %8
  %10 = getelementptr inbounds %struct.node, %struct.node* %5, i64 0, i32 1
  %11 = load %struct.node*, %struct.node** %10, align 8, !tbaa !30
  %12 = icmp eq %struct.node* %11, null
  br i1 %12, label %13, label %3, !llvm.loop !31

13:                                               ; preds = %3, %1
  %14 = phi double [ 1.000000e+00, %1 ], [ %9, %3 ]
  ret double %14
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @mixed_fields(%struct.mixed* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %29, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %31, %29 ]
  ret double %7

8:                                                ; preds = %4, %29
  %9 = phi i64 [ 0, %4 ], [ %32, %29 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %31, %29 ]
  %11 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9
  %12 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 1
  %13 = load i32, i32* %12, align 4, !tbaa !32
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %15, label %22

15:                                               ; preds = %8
  %16 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i64 0, i32 0
  %17 = load float, float* %16, align 8, !tbaa !35
  %18 = fpext float %17 to double
  %19 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 2
  %20 = load double, double* %19, align 8, !tbaa !36
  %21 = fmul double %20, %18
  br label %29

22:                                               ; preds = %8
  %23 = getelementptr inbounds %struct.mixed, %struct.mixed* %0, i64 %9, i32 2
  %24 = load double, double* %23, align 8, !tbaa !36
  %25 = getelementptr inbounds %struct.mixed, %struct.mixed* %11, i64 0, i32 0
  %26 = load float, float* %25, align 8, !tbaa !35
  %27 = fpext float %26 to double
  %28 = tail call double @llvm.fmuladd.f64(double %24, double %24, double %27)
  br label %29

29:                                               ; preds = %22, %15
  %30 = phi double [ %21, %15 ], [ %28, %22 ]
  %31 = fadd double %10, %30
  %32 = add nuw nsw i64 %9, 1
  %33 = icmp eq i64 %32, %5
  br i1 %33, label %6, label %8, !llvm.loop !37
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @pointers_two_levels_deep(%struct.matrix_pair* nocapture noundef readonly %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 0
  %3 = load %struct.view*, %struct.view** %2, align 8, !tbaa !38
  %4 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 1
  %5 = load i32, i32* %4, align 8, !tbaa !20
  %6 = icmp sgt i32 %5, 0
  br i1 %6, label %7, label %38

7:                                                ; preds = %1
  %8 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 0
  %9 = load double*, double** %8, align 8, !tbaa !23
  %10 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 1, i32 0
  %11 = load double*, double** %10, align 8, !tbaa !40
  %12 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %0, i64 0, i32 1, i32 2
  %13 = load double, double* %12, align 8, !tbaa !41
  %14 = zext i32 %5 to i64
  %15 = add nsw i64 %14, -1
  %16 = and i64 %14, 3
  %17 = icmp ult i64 %15, 3
  br i1 %17, label %20, label %18

18:                                               ; preds = %7
  %19 = and i64 %14, 4294967292
  br label %43

20:                                               ; preds = %43, %7
  %21 = phi double [ undef, %7 ], [ %73, %43 ]
  %22 = phi i64 [ 0, %7 ], [ %74, %43 ]
  %23 = phi double [ 0.000000e+00, %7 ], [ %73, %43 ]
  %24 = icmp eq i64 %16, 0
  br i1 %24, label %38, label %25

25:                                               ; preds = %20, %25
  %26 = phi i64 [ %35, %25 ], [ %22, %20 ]
  %27 = phi double [ %34, %25 ], [ %23, %20 ]
  %28 = phi i64 [ %36, %25 ], [ 0, %20 ]
  %29 = getelementptr inbounds double, double* %9, i64 %26
  %30 = load double, double* %29, align 8, !tbaa !17
  %31 = getelementptr inbounds double, double* %11, i64 %26
  %32 = load double, double* %31, align 8, !tbaa !17
  %33 = fmul double %30, %32
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %13, double %27)
  %35 = add nuw nsw i64 %26, 1
  %36 = add i64 %28, 1
  %37 = icmp eq i64 %36, %16
  br i1 %37, label %38, label %25, !llvm.loop !42

38:                                               ; preds = %20, %25, %1
  %39 = phi double [ 0.000000e+00, %1 ], [ %21, %20 ], [ %34, %25 ]
  %40 = getelementptr inbounds %struct.view, %struct.view* %3, i64 0, i32 2
  %41 = load double, double* %40, align 8, !tbaa !26
  %42 = fmul double %39, %41
  ret double %42

43:                                               ; preds = %43, %18
  %44 = phi i64 [ 0, %18 ], [ %74, %43 ]
  %45 = phi double [ 0.000000e+00, %18 ], [ %73, %43 ]
  %46 = phi i64 [ 0, %18 ], [ %75, %43 ]
  %47 = getelementptr inbounds double, double* %9, i64 %44
  %48 = load double, double* %47, align 8, !tbaa !17
  %49 = getelementptr inbounds double, double* %11, i64 %44
  %50 = load double, double* %49, align 8, !tbaa !17
  %51 = fmul double %48, %50
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %13, double %45)
  %53 = or i64 %44, 1
  %54 = getelementptr inbounds double, double* %9, i64 %53
  %55 = load double, double* %54, align 8, !tbaa !17
  %56 = getelementptr inbounds double, double* %11, i64 %53
  %57 = load double, double* %56, align 8, !tbaa !17
  %58 = fmul double %55, %57
  %59 = tail call double @llvm.fmuladd.f64(double %58, double %13, double %52)
  %60 = or i64 %44, 2
  %61 = getelementptr inbounds double, double* %9, i64 %60
  %62 = load double, double* %61, align 8, !tbaa !17
  %63 = getelementptr inbounds double, double* %11, i64 %60
  %64 = load double, double* %63, align 8, !tbaa !17
  %65 = fmul double %62, %64
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %13, double %59)
  %67 = or i64 %44, 3
  %68 = getelementptr inbounds double, double* %9, i64 %67
  %69 = load double, double* %68, align 8, !tbaa !17
  %70 = getelementptr inbounds double, double* %11, i64 %67
  %71 = load double, double* %70, align 8, !tbaa !17
  %72 = fmul double %69, %71
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %13, double %66)
  %74 = add nuw nsw i64 %44, 4
  %75 = add i64 %46, 4
  %76 = icmp eq i64 %75, %19
  br i1 %76, label %20, label %43, !llvm.loop !43
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @triple_product_of_vectors(%struct.vec3* nocapture noundef readonly %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 0
  %3 = load double, double* %2, align 1
  %4 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 1
  %5 = load double, double* %4, align 1
  %6 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 2, i32 2
  %7 = load double, double* %6, align 1
  %8 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 0
  %9 = load double, double* %8, align 1
  %10 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 1
  %11 = load double, double* %10, align 1
  %12 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 1, i32 2
  %13 = load double, double* %12, align 1
  %14 = fneg double %13
  %15 = fmul double %5, %14
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %7, double %15) #8
  %17 = fneg double %9
  %18 = fmul double %7, %17
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %3, double %18) #8
  %20 = fneg double %11
  %21 = fmul double %3, %20
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %5, double %21) #8
  %23 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 0
  %24 = load double, double* %23, align 8, !tbaa !44
  %25 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 1
  %26 = load double, double* %25, align 8, !tbaa !45
  %27 = fmul double %19, %26
  %28 = tail call double @llvm.fmuladd.f64(double %24, double %16, double %27)
  %29 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i64 0, i32 2
  %30 = load double, double* %29, align 8, !tbaa !46
  %31 = tail call double @llvm.fmuladd.f64(double %30, double %22, double %28)
  ret double %31
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
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
