; clang-22 -O2 -S -emit-llvm c/structs.c -o ir/clang-22/O2/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.mixed = type { float, i32, double }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @particle_energy(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %3 = load i32, ptr %2, align 8, !tbaa !9
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %11, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %7 = load double, ptr %6, align 8, !tbaa !13
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load double, ptr %8, align 8, !tbaa !14
  %10 = fmul double %7, %9
  br label %29

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %13 = load double, ptr %12, align 8, !tbaa !15
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = load double, ptr %14, align 8, !tbaa !16
  %16 = fmul double %15, %15
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %16)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = load double, ptr %18, align 8, !tbaa !17
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %17)
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = load double, ptr %21, align 8, !tbaa !13
  %23 = fmul double %22, 5.000000e-01
  %24 = fmul double %22, 9.810000e+00
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load double, ptr %25, align 8, !tbaa !14
  %27 = fmul double %24, %26
  %28 = tail call double @llvm.fmuladd.f64(double %23, double %20, double %27)
  br label %29

29:                                               ; preds = %11, %5
  %30 = phi double [ %10, %5 ], [ %28, %11 ]
  ret double %30
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @advance_particles(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  %7 = insertelement <2 x double> poison, double %2, i64 0
  br label %9

8:                                                ; preds = %34, %3
  ret void

9:                                                ; preds = %5, %34
  %10 = phi i64 [ 0, %5 ], [ %35, %34 ]
  %11 = getelementptr inbounds nuw %struct.particle, ptr %0, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 56
  %13 = load i32, ptr %12, align 8, !tbaa !9
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %34

15:                                               ; preds = %9
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 40
  %18 = load double, ptr %17, align 8, !tbaa !17
  %19 = tail call double @llvm.fmuladd.f64(double %2, double -9.810000e+00, double %18)
  store double %19, ptr %17, align 8, !tbaa !17
  %20 = load double, ptr %16, align 8, !tbaa !15
  %21 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %22 = load double, ptr %21, align 8, !tbaa !16
  %23 = fmul double %2, %22
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 48
  %25 = load double, ptr %24, align 8, !tbaa !13
  %26 = load <2 x double>, ptr %11, align 8, !tbaa !18
  %27 = insertelement <2 x double> %7, double %23, i64 1
  %28 = insertelement <2 x double> poison, double %20, i64 0
  %29 = insertelement <2 x double> %28, double %25, i64 1
  %30 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %29, <2 x double> %26)
  store <2 x double> %30, ptr %11, align 8, !tbaa !18
  %31 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %32 = load double, ptr %31, align 8, !tbaa !14
  %33 = tail call double @llvm.fmuladd.f64(double %2, double %19, double %32)
  store double %33, ptr %31, align 8, !tbaa !14
  br label %34

34:                                               ; preds = %9, %15
  %35 = add nuw nsw i64 %10, 1
  %36 = icmp eq i64 %35, %6
  br i1 %36, label %8, label %9, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @sum_of_view(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !21
  %4 = icmp sgt i32 %3, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !25
  %7 = zext nneg i32 %3 to i64
  %8 = and i64 %7, 3
  %9 = icmp ult i32 %3, 4
  br i1 %9, label %14, label %10

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483644
  br label %33

12:                                               ; preds = %33
  %13 = icmp eq i64 %8, 0
  br i1 %13, label %28, label %14

14:                                               ; preds = %12, %5
  %15 = phi i64 [ 0, %5 ], [ %52, %12 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %51, %12 ]
  %17 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %18, %14
  %19 = phi i64 [ %15, %14 ], [ %25, %18 ]
  %20 = phi double [ %16, %14 ], [ %24, %18 ]
  %21 = phi i64 [ 0, %14 ], [ %26, %18 ]
  %22 = getelementptr inbounds nuw double, ptr %6, i64 %19
  %23 = load double, ptr %22, align 8, !tbaa !18
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %20)
  %25 = add nuw nsw i64 %19, 1
  %26 = add i64 %21, 1
  %27 = icmp eq i64 %26, %8
  br i1 %27, label %28, label %18, !llvm.loop !26

28:                                               ; preds = %12, %18, %1
  %29 = phi double [ 0.000000e+00, %1 ], [ %51, %12 ], [ %24, %18 ]
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %31 = load double, ptr %30, align 8, !tbaa !28
  %32 = fmul double %29, %31
  ret double %32

33:                                               ; preds = %33, %10
  %34 = phi i64 [ 0, %10 ], [ %52, %33 ]
  %35 = phi double [ 0.000000e+00, %10 ], [ %51, %33 ]
  %36 = phi i64 [ 0, %10 ], [ %53, %33 ]
  %37 = getelementptr inbounds nuw double, ptr %6, i64 %34
  %38 = load double, ptr %37, align 8, !tbaa !18
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %38, double %35)
  %40 = getelementptr inbounds nuw double, ptr %6, i64 %34
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %42 = load double, ptr %41, align 8, !tbaa !18
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %42, double %39)
  %44 = getelementptr inbounds nuw double, ptr %6, i64 %34
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 16
  %46 = load double, ptr %45, align 8, !tbaa !18
  %47 = tail call double @llvm.fmuladd.f64(double %46, double %46, double %43)
  %48 = getelementptr inbounds nuw double, ptr %6, i64 %34
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %50 = load double, ptr %49, align 8, !tbaa !18
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %50, double %47)
  %52 = add nuw nsw i64 %34, 4
  %53 = add i64 %36, 4
  %54 = icmp eq i64 %53, %11
  br i1 %54, label %12, label %33, !llvm.loop !29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @copied_struct_shares_pointee(ptr noundef readonly captures(none) %0) local_unnamed_addr #4 {
  %2 = load double, ptr %0, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = load double, ptr %4, align 8, !tbaa !18
  %6 = fmul double %2, %5
  store double %6, ptr %4, align 8, !tbaa !18
  ret double %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @linked_list_product(ptr noundef readonly captures(address_is_null) %0) local_unnamed_addr #3 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %12, label %3

3:                                                ; preds = %1, %3
  %4 = phi double [ %8, %3 ], [ 1.000000e+00, %1 ]
  %5 = phi ptr [ %10, %3 ], [ %0, %1 ]
  %6 = load double, ptr %5, align 8, !tbaa !30
  %7 = fadd double %6, 5.000000e-01
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !33
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %3, !llvm.loop !34

12:                                               ; preds = %3, %1
  %13 = phi double [ 1.000000e+00, %1 ], [ %8, %3 ]
  ret double %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_fields(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %27, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ]
  ret double %7

8:                                                ; preds = %4, %27
  %9 = phi i64 [ 0, %4 ], [ %30, %27 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  %11 = getelementptr inbounds nuw %struct.mixed, ptr %0, i64 %9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 4
  %13 = load i32, ptr %12, align 4, !tbaa !35
  %14 = icmp eq i32 %13, 1
  br i1 %14, label %15, label %21

15:                                               ; preds = %8
  %16 = load float, ptr %11, align 8, !tbaa !38
  %17 = fpext float %16 to double
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %19 = load double, ptr %18, align 8, !tbaa !39
  %20 = fmul double %19, %17
  br label %27

21:                                               ; preds = %8
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %23 = load double, ptr %22, align 8, !tbaa !39
  %24 = load float, ptr %11, align 8, !tbaa !38
  %25 = fpext float %24 to double
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %23, double %25)
  br label %27

27:                                               ; preds = %21, %15
  %28 = phi double [ %20, %15 ], [ %26, %21 ]
  %29 = fadd double %10, %28
  %30 = add nuw nsw i64 %9, 1
  %31 = icmp eq i64 %30, %5
  br i1 %31, label %6, label %8, !llvm.loop !40
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @pointers_two_levels_deep(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = load ptr, ptr %0, align 8, !tbaa !41
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %4 = load i32, ptr %3, align 8, !tbaa !21
  %5 = icmp sgt i32 %4, 0
  br i1 %5, label %6, label %36

6:                                                ; preds = %1
  %7 = load ptr, ptr %2, align 8, !tbaa !25
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !44
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load double, ptr %10, align 8, !tbaa !45
  %12 = zext nneg i32 %4 to i64
  %13 = and i64 %12, 3
  %14 = icmp ult i32 %4, 4
  br i1 %14, label %19, label %15

15:                                               ; preds = %6
  %16 = and i64 %12, 2147483644
  br label %41

17:                                               ; preds = %41
  %18 = icmp eq i64 %13, 0
  br i1 %18, label %36, label %19

19:                                               ; preds = %17, %6
  %20 = phi i64 [ 0, %6 ], [ %72, %17 ]
  %21 = phi double [ 0.000000e+00, %6 ], [ %71, %17 ]
  %22 = icmp ne i64 %13, 0
  tail call void @llvm.assume(i1 %22)
  br label %23

23:                                               ; preds = %23, %19
  %24 = phi i64 [ %20, %19 ], [ %33, %23 ]
  %25 = phi double [ %21, %19 ], [ %32, %23 ]
  %26 = phi i64 [ 0, %19 ], [ %34, %23 ]
  %27 = getelementptr inbounds nuw double, ptr %7, i64 %24
  %28 = load double, ptr %27, align 8, !tbaa !18
  %29 = getelementptr inbounds nuw double, ptr %9, i64 %24
  %30 = load double, ptr %29, align 8, !tbaa !18
  %31 = fmul double %28, %30
  %32 = tail call double @llvm.fmuladd.f64(double %31, double %11, double %25)
  %33 = add nuw nsw i64 %24, 1
  %34 = add i64 %26, 1
  %35 = icmp eq i64 %34, %13
  br i1 %35, label %36, label %23, !llvm.loop !46

36:                                               ; preds = %17, %23, %1
  %37 = phi double [ 0.000000e+00, %1 ], [ %71, %17 ], [ %32, %23 ]
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %39 = load double, ptr %38, align 8, !tbaa !28
  %40 = fmul double %37, %39
  ret double %40

41:                                               ; preds = %41, %15
  %42 = phi i64 [ 0, %15 ], [ %72, %41 ]
  %43 = phi double [ 0.000000e+00, %15 ], [ %71, %41 ]
  %44 = phi i64 [ 0, %15 ], [ %73, %41 ]
  %45 = getelementptr inbounds nuw double, ptr %7, i64 %42
  %46 = load double, ptr %45, align 8, !tbaa !18
  %47 = getelementptr inbounds nuw double, ptr %9, i64 %42
  %48 = load double, ptr %47, align 8, !tbaa !18
  %49 = fmul double %46, %48
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %11, double %43)
  %51 = or disjoint i64 %42, 1
  %52 = getelementptr inbounds nuw double, ptr %7, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !18
  %54 = getelementptr inbounds nuw double, ptr %9, i64 %51
  %55 = load double, ptr %54, align 8, !tbaa !18
  %56 = fmul double %53, %55
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %11, double %50)
  %58 = or disjoint i64 %42, 2
  %59 = getelementptr inbounds nuw double, ptr %7, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !18
  %61 = getelementptr inbounds nuw double, ptr %9, i64 %58
  %62 = load double, ptr %61, align 8, !tbaa !18
  %63 = fmul double %60, %62
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %11, double %57)
  %65 = or disjoint i64 %42, 3
  %66 = getelementptr inbounds nuw double, ptr %7, i64 %65
  %67 = load double, ptr %66, align 8, !tbaa !18
  %68 = getelementptr inbounds nuw double, ptr %9, i64 %65
  %69 = load double, ptr %68, align 8, !tbaa !18
  %70 = fmul double %67, %69
  %71 = tail call double @llvm.fmuladd.f64(double %70, double %11, double %64)
  %72 = add nuw nsw i64 %42, 4
  %73 = add i64 %44, 4
  %74 = icmp eq i64 %73, %16
  br i1 %74, label %17, label %41, !llvm.loop !47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @triple_product_of_vectors(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %4 = load double, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load double, ptr %7, align 8
  %9 = load double, ptr %2, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %11 = load double, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load double, ptr %12, align 8
  %14 = fneg double %6
  %15 = fmul double %13, %14
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %8, double %15)
  %17 = fneg double %8
  %18 = fmul double %9, %17
  %19 = tail call double @llvm.fmuladd.f64(double %13, double %4, double %18)
  %20 = fneg double %4
  %21 = fmul double %11, %20
  %22 = tail call double @llvm.fmuladd.f64(double %9, double %6, double %21)
  %23 = load double, ptr %0, align 8, !tbaa !48
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %25 = load double, ptr %24, align 8, !tbaa !49
  %26 = fmul double %19, %25
  %27 = tail call double @llvm.fmuladd.f64(double %23, double %16, double %26)
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %29 = load double, ptr %28, align 8, !tbaa !50
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %22, double %27)
  ret double %30
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

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
!9 = !{!10, !6, i64 56}
!10 = !{!"particle", !11, i64 0, !11, i64 24, !12, i64 48, !6, i64 56}
!11 = !{!"vec3", !12, i64 0, !12, i64 8, !12, i64 16}
!12 = !{!"double", !7, i64 0}
!13 = !{!10, !12, i64 48}
!14 = !{!10, !12, i64 16}
!15 = !{!10, !12, i64 24}
!16 = !{!10, !12, i64 32}
!17 = !{!10, !12, i64 40}
!18 = !{!12, !12, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!22, !6, i64 8}
!22 = !{!"view", !23, i64 0, !6, i64 8, !12, i64 16}
!23 = !{!"p1 double", !24, i64 0}
!24 = !{!"any pointer", !7, i64 0}
!25 = !{!22, !23, i64 0}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
!28 = !{!22, !12, i64 16}
!29 = distinct !{!29, !20}
!30 = !{!31, !12, i64 0}
!31 = !{!"node", !12, i64 0, !32, i64 8}
!32 = !{!"p1 _ZTS4node", !24, i64 0}
!33 = !{!31, !32, i64 8}
!34 = distinct !{!34, !20}
!35 = !{!36, !6, i64 4}
!36 = !{!"mixed", !37, i64 0, !6, i64 4, !12, i64 8}
!37 = !{!"float", !7, i64 0}
!38 = !{!36, !37, i64 0}
!39 = !{!36, !12, i64 8}
!40 = distinct !{!40, !20}
!41 = !{!42, !43, i64 0}
!42 = !{!"matrix_pair", !43, i64 0, !22, i64 8}
!43 = !{!"p1 _ZTS4view", !24, i64 0}
!44 = !{!42, !23, i64 8}
!45 = !{!42, !12, i64 24}
!46 = distinct !{!46, !27}
!47 = distinct !{!47, !20}
!48 = !{!11, !12, i64 0}
!49 = !{!11, !12, i64 8}
!50 = !{!11, !12, i64 16}
