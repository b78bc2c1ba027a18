; clang-19 -O0 -S -emit-llvm c/structs.c -o ir/clang-19/O0/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { ptr, i32, double }
%struct.weighted = type { double, ptr }
%struct.node = type { double, ptr }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { ptr, %struct.view }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @particle_energy(ptr noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %struct.particle, ptr %5, i32 0, i32 3
  %7 = load i32, ptr %6, align 8
  %8 = icmp ne i32 %7, 0
  br i1 %8, label %9, label %18

9:                                                ; preds = %1
  %10 = load ptr, ptr %3, align 8
  %11 = getelementptr inbounds %struct.particle, ptr %10, i32 0, i32 2
  %12 = load double, ptr %11, align 8
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds %struct.particle, ptr %13, i32 0, i32 0
  %15 = getelementptr inbounds %struct.vec3, ptr %14, i32 0, i32 2
  %16 = load double, ptr %15, align 8
  %17 = fmul double %12, %16
  store double %17, ptr %2, align 8
  br label %61

18:                                               ; preds = %1
  %19 = load ptr, ptr %3, align 8
  %20 = getelementptr inbounds %struct.particle, ptr %19, i32 0, i32 1
  %21 = getelementptr inbounds %struct.vec3, ptr %20, i32 0, i32 0
  %22 = load double, ptr %21, align 8
  %23 = load ptr, ptr %3, align 8
  %24 = getelementptr inbounds %struct.particle, ptr %23, i32 0, i32 1
  %25 = getelementptr inbounds %struct.vec3, ptr %24, i32 0, i32 0
  %26 = load double, ptr %25, align 8
  %27 = load ptr, ptr %3, align 8
  %28 = getelementptr inbounds %struct.particle, ptr %27, i32 0, i32 1
  %29 = getelementptr inbounds %struct.vec3, ptr %28, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = load ptr, ptr %3, align 8
  %32 = getelementptr inbounds %struct.particle, ptr %31, i32 0, i32 1
  %33 = getelementptr inbounds %struct.vec3, ptr %32, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = fmul double %30, %34
  %36 = call double @llvm.fmuladd.f64(double %22, double %26, double %35)
  %37 = load ptr, ptr %3, align 8
  %38 = getelementptr inbounds %struct.particle, ptr %37, i32 0, i32 1
  %39 = getelementptr inbounds %struct.vec3, ptr %38, i32 0, i32 2
  %40 = load double, ptr %39, align 8
  %41 = load ptr, ptr %3, align 8
  %42 = getelementptr inbounds %struct.particle, ptr %41, i32 0, i32 1
  %43 = getelementptr inbounds %struct.vec3, ptr %42, i32 0, i32 2
  %44 = load double, ptr %43, align 8
  %45 = call double @llvm.fmuladd.f64(double %40, double %44, double %36)
  store double %45, ptr %4, align 8
  %46 = load ptr, ptr %3, align 8
  %47 = getelementptr inbounds %struct.particle, ptr %46, i32 0, i32 2
  %48 = load double, ptr %47, align 8
  %49 = fmul double 5.000000e-01, %48
  %50 = load double, ptr %4, align 8
  %51 = load ptr, ptr %3, align 8
  %52 = getelementptr inbounds %struct.particle, ptr %51, i32 0, i32 2
  %53 = load double, ptr %52, align 8
  %54 = fmul double 9.810000e+00, %53
  %55 = load ptr, ptr %3, align 8
  %56 = getelementptr inbounds %struct.particle, ptr %55, i32 0, i32 0
  %57 = getelementptr inbounds %struct.vec3, ptr %56, i32 0, i32 2
  %58 = load double, ptr %57, align 8
  %59 = fmul double %54, %58
  %60 = call double @llvm.fmuladd.f64(double %49, double %50, double %59)
  store double %60, ptr %2, align 8
  br label %61

61:                                               ; preds = %18, %9
  %62 = load double, ptr %2, align 8
  ret double %62
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @advance_particles(ptr noundef %0, i32 noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store double %2, ptr %6, align 8
  store i32 0, ptr %7, align 4
  br label %8

8:                                                ; preds = %86, %3
  %9 = load i32, ptr %7, align 4
  %10 = load i32, ptr %5, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %89

12:                                               ; preds = %8
  %13 = load ptr, ptr %4, align 8
  %14 = load i32, ptr %7, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds %struct.particle, ptr %13, i64 %15
  %17 = getelementptr inbounds %struct.particle, ptr %16, i32 0, i32 3
  %18 = load i32, ptr %17, align 8
  %19 = icmp ne i32 %18, 0
  br i1 %19, label %20, label %21

20:                                               ; preds = %12
  br label %86

21:                                               ; preds = %12
  %22 = load double, ptr %6, align 8
  %23 = load ptr, ptr %4, align 8
  %24 = load i32, ptr %7, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds %struct.particle, ptr %23, i64 %25
  %27 = getelementptr inbounds %struct.particle, ptr %26, i32 0, i32 1
  %28 = getelementptr inbounds %struct.vec3, ptr %27, i32 0, i32 2
  %29 = load double, ptr %28, align 8
  %30 = call double @llvm.fmuladd.f64(double -9.810000e+00, double %22, double %29)
  store double %30, ptr %28, align 8
  %31 = load double, ptr %6, align 8
  %32 = load ptr, ptr %4, align 8
  %33 = load i32, ptr %7, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds %struct.particle, ptr %32, i64 %34
  %36 = getelementptr inbounds %struct.particle, ptr %35, i32 0, i32 1
  %37 = getelementptr inbounds %struct.vec3, ptr %36, i32 0, i32 0
  %38 = load double, ptr %37, align 8
  %39 = load ptr, ptr %4, align 8
  %40 = load i32, ptr %7, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds %struct.particle, ptr %39, i64 %41
  %43 = getelementptr inbounds %struct.particle, ptr %42, i32 0, i32 0
  %44 = getelementptr inbounds %struct.vec3, ptr %43, i32 0, i32 0
  %45 = load double, ptr %44, align 8
  %46 = call double @llvm.fmuladd.f64(double %31, double %38, double %45)
  store double %46, ptr %44, align 8
  %47 = load double, ptr %6, align 8
  %48 = load ptr, ptr %4, align 8
  %49 = load i32, ptr %7, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds %struct.particle, ptr %48, i64 %50
  %52 = getelementptr inbounds %struct.particle, ptr %51, i32 0, i32 1
  %53 = getelementptr inbounds %struct.vec3, ptr %52, i32 0, i32 1
  %54 = load double, ptr %53, align 8
  %55 = fmul double %47, %54
  %56 = load ptr, ptr %4, align 8
  %57 = load i32, ptr %7, align 4
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds %struct.particle, ptr %56, i64 %58
  %60 = getelementptr inbounds %struct.particle, ptr %59, i32 0, i32 2
  %61 = load double, ptr %60, align 8
  %62 = load ptr, ptr %4, align 8
  %63 = load i32, ptr %7, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds %struct.particle, ptr %62, i64 %64
  %66 = getelementptr inbounds %struct.particle, ptr %65, i32 0, i32 0
  %67 = getelementptr inbounds %struct.vec3, ptr %66, i32 0, i32 1
  %68 = load double, ptr %67, align 8
  %69 = call double @llvm.fmuladd.f64(double %55, double %61, double %68)
  store double %69, ptr %67, align 8
  %70 = load double, ptr %6, align 8
  %71 = load ptr, ptr %4, align 8
  %72 = load i32, ptr %7, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds %struct.particle, ptr %71, i64 %73
  %75 = getelementptr inbounds %struct.particle, ptr %74, i32 0, i32 1
  %76 = getelementptr inbounds %struct.vec3, ptr %75, i32 0, i32 2
  %77 = load double, ptr %76, align 8
  %78 = load ptr, ptr %4, align 8
  %79 = load i32, ptr %7, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds %struct.particle, ptr %78, i64 %80
  %82 = getelementptr inbounds %struct.particle, ptr %81, i32 0, i32 0
  %83 = getelementptr inbounds %struct.vec3, ptr %82, i32 0, i32 2
  %84 = load double, ptr %83, align 8
  %85 = call double @llvm.fmuladd.f64(double %70, double %77, double %84)
  store double %85, ptr %83, align 8
  br label %86

86:                                               ; preds = %21, %20
  %87 = load i32, ptr %7, align 4
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %7, align 4
  br label %8, !llvm.loop !6

89:                                               ; preds = %8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sum_of_view(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store double 0.000000e+00, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %28, %1
  %6 = load i32, ptr %4, align 4
  %7 = load ptr, ptr %2, align 8
  %8 = getelementptr inbounds %struct.view, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 8
  %10 = icmp slt i32 %6, %9
  br i1 %10, label %11, label %31

11:                                               ; preds = %5
  %12 = load ptr, ptr %2, align 8
  %13 = getelementptr inbounds %struct.view, ptr %12, i32 0, i32 0
  %14 = load ptr, ptr %13, align 8
  %15 = load i32, ptr %4, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds %struct.view, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %20, align 8
  %22 = load i32, ptr %4, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds double, ptr %21, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = load double, ptr %3, align 8
  %27 = call double @llvm.fmuladd.f64(double %18, double %25, double %26)
  store double %27, ptr %3, align 8
  br label %28

28:                                               ; preds = %11
  %29 = load i32, ptr %4, align 4
  %30 = add nsw i32 %29, 1
  store i32 %30, ptr %4, align 4
  br label %5, !llvm.loop !8

31:                                               ; preds = %5
  %32 = load double, ptr %3, align 8
  %33 = load ptr, ptr %2, align 8
  %34 = getelementptr inbounds %struct.view, ptr %33, i32 0, i32 2
  %35 = load double, ptr %34, align 8
  %36 = fmul double %32, %35
  ret double %36
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @copied_struct_shares_pointee(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.weighted, align 8
  store ptr %0, ptr %2, align 8
  %4 = load ptr, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %4, i64 16, i1 false)
  %5 = getelementptr inbounds %struct.weighted, ptr %3, i32 0, i32 0
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds %struct.weighted, ptr %3, i32 0, i32 1
  %8 = load ptr, ptr %7, align 8
  %9 = load double, ptr %8, align 8
  %10 = fmul double %9, %6
  store double %10, ptr %8, align 8
  %11 = load ptr, ptr %2, align 8
  %12 = getelementptr inbounds %struct.weighted, ptr %11, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = load double, ptr %13, align 8
  ret double %14
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @linked_list_product(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  store ptr %0, ptr %2, align 8
  store double 1.000000e+00, ptr %3, align 8
  br label %4

4:                                                ; preds = %7, %1
  %5 = load ptr, ptr %2, align 8
  %6 = icmp ne ptr %5, null
  br i1 %6, label %7, label %17

7:                                                ; preds = %4
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds %struct.node, ptr %8, i32 0, i32 0
  %10 = load double, ptr %9, align 8
  %11 = fadd double %10, 5.000000e-01
  %12 = load double, ptr %3, align 8
  %13 = fmul double %12, %11
  store double %13, ptr %3, align 8
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds %struct.node, ptr %14, i32 0, i32 1
  %16 = load ptr, ptr %15, align 8
  store ptr %16, ptr %2, align 8
  br label %4, !llvm.loop !9

17:                                               ; preds = %4
  %18 = load double, ptr %3, align 8
  ret double %18
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @mixed_fields(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %59, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %62

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds %struct.mixed, ptr %12, i64 %14
  %16 = getelementptr inbounds %struct.mixed, ptr %15, i32 0, i32 1
  %17 = load i32, ptr %16, align 4
  %18 = icmp eq i32 %17, 1
  br i1 %18, label %19, label %34

19:                                               ; preds = %11
  %20 = load ptr, ptr %3, align 8
  %21 = load i32, ptr %6, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds %struct.mixed, ptr %20, i64 %22
  %24 = getelementptr inbounds %struct.mixed, ptr %23, i32 0, i32 0
  %25 = load float, ptr %24, align 8
  %26 = fpext float %25 to double
  %27 = load ptr, ptr %3, align 8
  %28 = load i32, ptr %6, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds %struct.mixed, ptr %27, i64 %29
  %31 = getelementptr inbounds %struct.mixed, ptr %30, i32 0, i32 2
  %32 = load double, ptr %31, align 8
  %33 = fmul double %26, %32
  br label %55

34:                                               ; preds = %11
  %35 = load ptr, ptr %3, align 8
  %36 = load i32, ptr %6, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds %struct.mixed, ptr %35, i64 %37
  %39 = getelementptr inbounds %struct.mixed, ptr %38, i32 0, i32 2
  %40 = load double, ptr %39, align 8
  %41 = load ptr, ptr %3, align 8
  %42 = load i32, ptr %6, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds %struct.mixed, ptr %41, i64 %43
  %45 = getelementptr inbounds %struct.mixed, ptr %44, i32 0, i32 2
  %46 = load double, ptr %45, align 8
  %47 = load ptr, ptr %3, align 8
  %48 = load i32, ptr %6, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.mixed, ptr %47, i64 %49
  %51 = getelementptr inbounds %struct.mixed, ptr %50, i32 0, i32 0
  %52 = load float, ptr %51, align 8
  %53 = fpext float %52 to double
  %54 = call double @llvm.fmuladd.f64(double %40, double %46, double %53)
  br label %55

55:                                               ; preds = %34, %19
  %56 = phi double [ %33, %19 ], [ %54, %34 ]
  %57 = load double, ptr %5, align 8
  %58 = fadd double %57, %56
  store double %58, ptr %5, align 8
  br label %59

59:                                               ; preds = %55
  %60 = load i32, ptr %6, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %6, align 4
  br label %7, !llvm.loop !10

62:                                               ; preds = %7
  %63 = load double, ptr %5, align 8
  ret double %63
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @pointers_two_levels_deep(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store double 0.000000e+00, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %38, %1
  %6 = load i32, ptr %4, align 4
  %7 = load ptr, ptr %2, align 8
  %8 = getelementptr inbounds %struct.matrix_pair, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %struct.view, ptr %9, i32 0, i32 1
  %11 = load i32, ptr %10, align 8
  %12 = icmp slt i32 %6, %11
  br i1 %12, label %13, label %41

13:                                               ; preds = %5
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds %struct.matrix_pair, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds %struct.view, ptr %16, i32 0, i32 0
  %18 = load ptr, ptr %17, align 8
  %19 = load i32, ptr %4, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds double, ptr %18, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds %struct.matrix_pair, ptr %23, i32 0, i32 1
  %25 = getelementptr inbounds %struct.view, ptr %24, i32 0, i32 0
  %26 = load ptr, ptr %25, align 8
  %27 = load i32, ptr %4, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds double, ptr %26, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = fmul double %22, %30
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds %struct.matrix_pair, ptr %32, i32 0, i32 1
  %34 = getelementptr inbounds %struct.view, ptr %33, i32 0, i32 2
  %35 = load double, ptr %34, align 8
  %36 = load double, ptr %3, align 8
  %37 = call double @llvm.fmuladd.f64(double %31, double %35, double %36)
  store double %37, ptr %3, align 8
  br label %38

38:                                               ; preds = %13
  %39 = load i32, ptr %4, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %4, align 4
  br label %5, !llvm.loop !11

41:                                               ; preds = %5
  %42 = load double, ptr %3, align 8
  %43 = load ptr, ptr %2, align 8
  %44 = getelementptr inbounds %struct.matrix_pair, ptr %43, i32 0, i32 0
  %45 = load ptr, ptr %44, align 8
  %46 = getelementptr inbounds %struct.view, ptr %45, i32 0, i32 2
  %47 = load double, ptr %46, align 8
  %48 = fmul double %42, %47
  ret double %48
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @triple_product_of_vectors(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.vec3, align 8
  store ptr %0, ptr %2, align 8
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds %struct.vec3, ptr %4, i64 1
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds %struct.vec3, ptr %6, i64 2
  call void @cross(ptr dead_on_unwind writable sret(%struct.vec3) align 8 %3, ptr noundef byval(%struct.vec3) align 8 %5, ptr noundef byval(%struct.vec3) align 8 %7)
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds %struct.vec3, ptr %8, i64 0
  %10 = getelementptr inbounds %struct.vec3, ptr %9, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = getelementptr inbounds %struct.vec3, ptr %3, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds %struct.vec3, ptr %14, i64 0
  %16 = getelementptr inbounds %struct.vec3, ptr %15, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = getelementptr inbounds %struct.vec3, ptr %3, i32 0, i32 1
  %19 = load double, ptr %18, align 8
  %20 = fmul double %17, %19
  %21 = call double @llvm.fmuladd.f64(double %11, double %13, double %20)
  %22 = load ptr, ptr %2, align 8
  %23 = getelementptr inbounds %struct.vec3, ptr %22, i64 0
  %24 = getelementptr inbounds %struct.vec3, ptr %23, i32 0, i32 2
  %25 = load double, ptr %24, align 8
  %26 = getelementptr inbounds %struct.vec3, ptr %3, i32 0, i32 2
  %27 = load double, ptr %26, align 8
  %28 = call double @llvm.fmuladd.f64(double %25, double %27, double %21)
  ret double %28
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @cross(ptr dead_on_unwind noalias writable sret(%struct.vec3) align 8 %0, ptr noundef byval(%struct.vec3) align 8 %1, ptr noundef byval(%struct.vec3) align 8 %2) #0 {
  %4 = getelementptr inbounds %struct.vec3, ptr %0, i32 0, i32 0
  %5 = getelementptr inbounds %struct.vec3, ptr %1, i32 0, i32 1
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds %struct.vec3, ptr %2, i32 0, i32 2
  %8 = load double, ptr %7, align 8
  %9 = getelementptr inbounds %struct.vec3, ptr %1, i32 0, i32 2
  %10 = load double, ptr %9, align 8
  %11 = getelementptr inbounds %struct.vec3, ptr %2, i32 0, i32 1
  %12 = load double, ptr %11, align 8
  %13 = fmul double %10, %12
  %14 = fneg double %13
  %15 = call double @llvm.fmuladd.f64(double %6, double %8, double %14)
  store double %15, ptr %4, align 8
  %16 = getelementptr inbounds %struct.vec3, ptr %0, i32 0, i32 1
  %17 = getelementptr inbounds %struct.vec3, ptr %1, i32 0, i32 2
  %18 = load double, ptr %17, align 8
  %19 = getelementptr inbounds %struct.vec3, ptr %2, i32 0, i32 0
  %20 = load double, ptr %19, align 8
  %21 = getelementptr inbounds %struct.vec3, ptr %1, i32 0, i32 0
  %22 = load double, ptr %21, align 8
  %23 = getelementptr inbounds %struct.vec3, ptr %2, i32 0, i32 2
  %24 = load double, ptr %23, align 8
  %25 = fmul double %22, %24
  %26 = fneg double %25
  %27 = call double @llvm.fmuladd.f64(double %18, double %20, double %26)
  store double %27, ptr %16, align 8
  %28 = getelementptr inbounds %struct.vec3, ptr %0, i32 0, i32 2
  %29 = getelementptr inbounds %struct.vec3, ptr %1, i32 0, i32 0
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds %struct.vec3, ptr %2, i32 0, i32 1
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds %struct.vec3, ptr %1, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = getelementptr inbounds %struct.vec3, ptr %2, i32 0, i32 0
  %36 = load double, ptr %35, align 8
  %37 = fmul double %34, %36
  %38 = fneg double %37
  %39 = call double @llvm.fmuladd.f64(double %30, double %32, double %38)
  store double %39, ptr %28, align 8
  ret void
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
