; clang-19 -O0 -S -emit-llvm c/member_arrays.c -o ir/clang-19/O0/member_arrays.ll
; ModuleID = 'c/member_arrays.c'
source_filename = "c/member_arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.counted = type { i32, [8 x double], double, ptr }
%struct.ring = type { i32, double, [4 x double], i64 }
%struct.polygon = type { i32, [8 x %struct.anon], double }
%struct.anon = type { double, double, i32 }
%struct.grid = type { i32, i32, [4 x [4 x double]], ptr }
%struct.tail = type { i64, ptr, [0 x double] }
%struct.anon.0 = type { i32, [6 x double], i32, double }
%struct.neuron = type { i32, [3 x double], double }
%struct.anon.1 = type { [4 x double], i32 }
%struct.window = type { i32, double, [6 x double], double, ptr }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @counted_values(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.counted, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 88, i1 false)
  %9 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 0
  %10 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 1
  %11 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 2
  %12 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 3
  %13 = load ptr, ptr %3, align 8
  store ptr %13, ptr %12, align 8
  store i32 0, ptr %6, align 4
  br label %14

14:                                               ; preds = %29, %2
  %15 = load i32, ptr %6, align 4
  %16 = load i32, ptr %4, align 4
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %32

18:                                               ; preds = %14
  %19 = load ptr, ptr %3, align 8
  %20 = load i32, ptr %6, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 3
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds double, ptr %25, i64 0
  %27 = load double, ptr %26, align 8
  %28 = fmul double %23, %27
  call void @push(ptr noundef %5, double noundef %28)
  br label %29

29:                                               ; preds = %18
  %30 = load i32, ptr %6, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %6, align 4
  br label %14, !llvm.loop !6

32:                                               ; preds = %14
  %33 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 2
  %34 = load double, ptr %33, align 8
  store double %34, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %35

35:                                               ; preds = %57, %32
  %36 = load i32, ptr %8, align 4
  %37 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 0
  %38 = load i32, ptr %37, align 8
  %39 = icmp slt i32 %36, %38
  br i1 %39, label %40, label %60

40:                                               ; preds = %35
  %41 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 1
  %42 = load i32, ptr %8, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [8 x double], ptr %41, i64 0, i64 %43
  %45 = load double, ptr %44, align 8
  %46 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 1
  %47 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 0
  %48 = load i32, ptr %47, align 8
  %49 = sub nsw i32 %48, 1
  %50 = load i32, ptr %8, align 4
  %51 = sub nsw i32 %49, %50
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [8 x double], ptr %46, i64 0, i64 %52
  %54 = load double, ptr %53, align 8
  %55 = load double, ptr %7, align 8
  %56 = call double @llvm.fmuladd.f64(double %45, double %54, double %55)
  store double %56, ptr %7, align 8
  br label %57

57:                                               ; preds = %40
  %58 = load i32, ptr %8, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %8, align 4
  br label %35, !llvm.loop !8

60:                                               ; preds = %35
  %61 = load double, ptr %7, align 8
  ret double %61
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @push(ptr noundef %0, double noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = getelementptr inbounds %struct.counted, ptr %6, i32 0, i32 1
  %8 = load ptr, ptr %3, align 8
  %9 = getelementptr inbounds %struct.counted, ptr %8, i32 0, i32 0
  %10 = load i32, ptr %9, align 8
  %11 = add nsw i32 %10, 1
  store i32 %11, ptr %9, align 8
  %12 = sext i32 %10 to i64
  %13 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %12
  store double %5, ptr %13, align 8
  %14 = load double, ptr %4, align 8
  %15 = load ptr, ptr %3, align 8
  %16 = getelementptr inbounds %struct.counted, ptr %15, i32 0, i32 2
  %17 = load double, ptr %16, align 8
  %18 = fadd double %17, %14
  store double %18, ptr %16, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @ring_buffer(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.ring, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 56, i1 false)
  store double 0.000000e+00, ptr %6, align 8
  store i32 0, ptr %7, align 4
  br label %8

8:                                                ; preds = %60, %2
  %9 = load i32, ptr %7, align 4
  %10 = load i32, ptr %4, align 4
  %11 = mul nsw i32 3, %10
  %12 = icmp slt i32 %9, %11
  br i1 %12, label %13, label %63

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 8
  %15 = load i32, ptr %7, align 4
  %16 = load i32, ptr %4, align 4
  %17 = srem i32 %15, %16
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %14, i64 %18
  %20 = load double, ptr %19, align 8
  %21 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 1
  %22 = load double, ptr %21, align 8
  %23 = fadd double 1.000000e+00, %22
  %24 = fmul double %20, %23
  %25 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 2
  %26 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 0
  %27 = load i32, ptr %26, align 8
  %28 = and i32 %27, 3
  %29 = zext i32 %28 to i64
  %30 = getelementptr inbounds [4 x double], ptr %25, i64 0, i64 %29
  store double %24, ptr %30, align 8
  %31 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 2
  %32 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 0
  %33 = load i32, ptr %32, align 8
  %34 = sub i32 %33, 1
  %35 = and i32 %34, 3
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds [4 x double], ptr %31, i64 0, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 2
  %40 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 0
  %41 = load i32, ptr %40, align 8
  %42 = add i32 %41, 1
  %43 = and i32 %42, 3
  %44 = zext i32 %43 to i64
  %45 = getelementptr inbounds [4 x double], ptr %39, i64 0, i64 %44
  %46 = load double, ptr %45, align 8
  %47 = fmul double 2.500000e-01, %46
  %48 = call double @llvm.fmuladd.f64(double 5.000000e-01, double %38, double %47)
  %49 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 1
  store double %48, ptr %49, align 8
  %50 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 0
  %51 = load i32, ptr %50, align 8
  %52 = add i32 %51, 1
  store i32 %52, ptr %50, align 8
  %53 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 3
  %54 = load i64, ptr %53, align 8
  %55 = add nsw i64 %54, 1
  store i64 %55, ptr %53, align 8
  %56 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 1
  %57 = load double, ptr %56, align 8
  %58 = load double, ptr %6, align 8
  %59 = fadd double %58, %57
  store double %59, ptr %6, align 8
  br label %60

60:                                               ; preds = %13
  %61 = load i32, ptr %7, align 4
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %7, align 4
  br label %8, !llvm.loop !9

63:                                               ; preds = %8
  %64 = load double, ptr %6, align 8
  %65 = getelementptr inbounds %struct.ring, ptr %5, i32 0, i32 3
  %66 = load i64, ptr %65, align 8
  %67 = sitofp i64 %66 to double
  %68 = fadd double %64, %67
  ret double %68
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @area_of_polygon(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.polygon, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 208, i1 false)
  %11 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 0
  %12 = load i32, ptr %4, align 4
  %13 = sdiv i32 %12, 2
  store i32 %13, ptr %11, align 8
  %14 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %15 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 2
  %16 = load ptr, ptr %3, align 8
  %17 = getelementptr inbounds double, ptr %16, i64 0
  %18 = load double, ptr %17, align 8
  store double %18, ptr %15, align 8
  store i32 0, ptr %6, align 4
  br label %19

19:                                               ; preds = %65, %2
  %20 = load i32, ptr %6, align 4
  %21 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 0
  %22 = load i32, ptr %21, align 8
  %23 = icmp slt i32 %20, %22
  br i1 %23, label %24, label %68

24:                                               ; preds = %19
  %25 = load ptr, ptr %3, align 8
  %26 = load i32, ptr %6, align 4
  %27 = mul nsw i32 2, %26
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds double, ptr %25, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 2
  %32 = load double, ptr %31, align 8
  %33 = fadd double %30, %32
  %34 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %35 = load i32, ptr %6, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [8 x %struct.anon], ptr %34, i64 0, i64 %36
  %38 = getelementptr inbounds %struct.anon, ptr %37, i32 0, i32 0
  store double %33, ptr %38, align 8
  %39 = load ptr, ptr %3, align 8
  %40 = load i32, ptr %6, align 4
  %41 = mul nsw i32 2, %40
  %42 = add nsw i32 %41, 1
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds double, ptr %39, i64 %43
  %45 = load double, ptr %44, align 8
  %46 = load ptr, ptr %3, align 8
  %47 = load i32, ptr %6, align 4
  %48 = mul nsw i32 2, %47
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds double, ptr %46, i64 %49
  %51 = load double, ptr %50, align 8
  %52 = fmul double %45, %51
  %53 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %54 = load i32, ptr %6, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [8 x %struct.anon], ptr %53, i64 0, i64 %55
  %57 = getelementptr inbounds %struct.anon, ptr %56, i32 0, i32 1
  store double %52, ptr %57, align 8
  %58 = load i32, ptr %6, align 4
  %59 = and i32 %58, 1
  %60 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %61 = load i32, ptr %6, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [8 x %struct.anon], ptr %60, i64 0, i64 %62
  %64 = getelementptr inbounds %struct.anon, ptr %63, i32 0, i32 2
  store i32 %59, ptr %64, align 8
  br label %65

65:                                               ; preds = %24
  %66 = load i32, ptr %6, align 4
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %6, align 4
  br label %19, !llvm.loop !10

68:                                               ; preds = %19
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %69

69:                                               ; preds = %123, %68
  %70 = load i32, ptr %8, align 4
  %71 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 0
  %72 = load i32, ptr %71, align 8
  %73 = icmp slt i32 %70, %72
  br i1 %73, label %74, label %126

74:                                               ; preds = %69
  %75 = load i32, ptr %8, align 4
  %76 = add nsw i32 %75, 1
  %77 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 0
  %78 = load i32, ptr %77, align 8
  %79 = srem i32 %76, %78
  store i32 %79, ptr %9, align 4
  %80 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %81 = load i32, ptr %8, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds [8 x %struct.anon], ptr %80, i64 0, i64 %82
  %84 = getelementptr inbounds %struct.anon, ptr %83, i32 0, i32 0
  %85 = load double, ptr %84, align 8
  %86 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %87 = load i32, ptr %9, align 4
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds [8 x %struct.anon], ptr %86, i64 0, i64 %88
  %90 = getelementptr inbounds %struct.anon, ptr %89, i32 0, i32 1
  %91 = load double, ptr %90, align 8
  %92 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %93 = load i32, ptr %9, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds [8 x %struct.anon], ptr %92, i64 0, i64 %94
  %96 = getelementptr inbounds %struct.anon, ptr %95, i32 0, i32 0
  %97 = load double, ptr %96, align 8
  %98 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %99 = load i32, ptr %8, align 4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds [8 x %struct.anon], ptr %98, i64 0, i64 %100
  %102 = getelementptr inbounds %struct.anon, ptr %101, i32 0, i32 1
  %103 = load double, ptr %102, align 8
  %104 = fmul double %97, %103
  %105 = fneg double %104
  %106 = call double @llvm.fmuladd.f64(double %85, double %91, double %105)
  store double %106, ptr %10, align 8
  %107 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 1
  %108 = load i32, ptr %8, align 4
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds [8 x %struct.anon], ptr %107, i64 0, i64 %109
  %111 = getelementptr inbounds %struct.anon, ptr %110, i32 0, i32 2
  %112 = load i32, ptr %111, align 8
  %113 = icmp ne i32 %112, 0
  br i1 %113, label %114, label %117

114:                                              ; preds = %74
  %115 = load double, ptr %10, align 8
  %116 = fmul double 2.000000e+00, %115
  br label %119

117:                                              ; preds = %74
  %118 = load double, ptr %10, align 8
  br label %119

119:                                              ; preds = %117, %114
  %120 = phi double [ %116, %114 ], [ %118, %117 ]
  %121 = load double, ptr %7, align 8
  %122 = fadd double %121, %120
  store double %122, ptr %7, align 8
  br label %123

123:                                              ; preds = %119
  %124 = load i32, ptr %8, align 4
  %125 = add nsw i32 %124, 1
  store i32 %125, ptr %8, align 4
  br label %69, !llvm.loop !11

126:                                              ; preds = %69
  %127 = load double, ptr %7, align 8
  %128 = getelementptr inbounds %struct.polygon, ptr %5, i32 0, i32 2
  %129 = load double, ptr %128, align 8
  %130 = fmul double %127, %129
  ret double %130
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @grid_relaxed(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca %struct.grid, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds double, ptr %9, i64 1
  %11 = load double, ptr %10, align 8
  %12 = load ptr, ptr %3, align 8
  %13 = getelementptr inbounds double, ptr %12, i64 2
  %14 = load double, ptr %13, align 8
  %15 = fmul double %11, %14
  store double %15, ptr %5, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %6, i8 0, i64 144, i1 false)
  %16 = getelementptr inbounds %struct.grid, ptr %6, i32 0, i32 0
  %17 = load i32, ptr %4, align 4
  store i32 %17, ptr %16, align 8
  %18 = getelementptr inbounds %struct.grid, ptr %6, i32 0, i32 1
  %19 = load i32, ptr %4, align 4
  store i32 %19, ptr %18, align 4
  %20 = getelementptr inbounds %struct.grid, ptr %6, i32 0, i32 2
  %21 = getelementptr inbounds %struct.grid, ptr %6, i32 0, i32 3
  store ptr %5, ptr %21, align 8
  store i32 0, ptr %7, align 4
  br label %22

22:                                               ; preds = %52, %2
  %23 = load i32, ptr %7, align 4
  %24 = load i32, ptr %4, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %55

26:                                               ; preds = %22
  store i32 0, ptr %8, align 4
  br label %27

27:                                               ; preds = %48, %26
  %28 = load i32, ptr %8, align 4
  %29 = load i32, ptr %4, align 4
  %30 = icmp slt i32 %28, %29
  br i1 %30, label %31, label %51

31:                                               ; preds = %27
  %32 = load ptr, ptr %3, align 8
  %33 = load i32, ptr %7, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds double, ptr %32, i64 %34
  %36 = load double, ptr %35, align 8
  %37 = load i32, ptr %8, align 4
  %38 = add nsw i32 %37, 1
  %39 = sitofp i32 %38 to double
  %40 = fmul double %36, %39
  %41 = getelementptr inbounds %struct.grid, ptr %6, i32 0, i32 2
  %42 = load i32, ptr %7, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [4 x [4 x double]], ptr %41, i64 0, i64 %43
  %45 = load i32, ptr %8, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [4 x double], ptr %44, i64 0, i64 %46
  store double %40, ptr %47, align 8
  br label %48

48:                                               ; preds = %31
  %49 = load i32, ptr %8, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %8, align 4
  br label %27, !llvm.loop !12

51:                                               ; preds = %27
  br label %52

52:                                               ; preds = %51
  %53 = load i32, ptr %7, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %7, align 4
  br label %22, !llvm.loop !13

55:                                               ; preds = %22
  call void @relax(ptr noundef %6)
  call void @relax(ptr noundef %6)
  %56 = getelementptr inbounds %struct.grid, ptr %6, i32 0, i32 2
  %57 = load i32, ptr %4, align 4
  %58 = sub nsw i32 %57, 1
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [4 x [4 x double]], ptr %56, i64 0, i64 %59
  %61 = load i32, ptr %4, align 4
  %62 = sub nsw i32 %61, 1
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds [4 x double], ptr %60, i64 0, i64 %63
  %65 = load double, ptr %64, align 8
  store double %65, ptr %5, align 8
  call void @relax(ptr noundef %6)
  %66 = getelementptr inbounds %struct.grid, ptr %6, i32 0, i32 2
  %67 = load i32, ptr %4, align 4
  %68 = sub nsw i32 %67, 1
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [4 x [4 x double]], ptr %66, i64 0, i64 %69
  %71 = load i32, ptr %4, align 4
  %72 = sub nsw i32 %71, 1
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds [4 x double], ptr %70, i64 0, i64 %73
  %75 = load double, ptr %74, align 8
  %76 = load double, ptr %5, align 8
  %77 = fmul double %75, %76
  ret double %77
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @relax(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store i32 1, ptr %3, align 4
  br label %5

5:                                                ; preds = %67, %1
  %6 = load i32, ptr %3, align 4
  %7 = load ptr, ptr %2, align 8
  %8 = getelementptr inbounds %struct.grid, ptr %7, i32 0, i32 0
  %9 = load i32, ptr %8, align 8
  %10 = icmp slt i32 %6, %9
  br i1 %10, label %11, label %70

11:                                               ; preds = %5
  store i32 1, ptr %4, align 4
  br label %12

12:                                               ; preds = %63, %11
  %13 = load i32, ptr %4, align 4
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds %struct.grid, ptr %14, i32 0, i32 1
  %16 = load i32, ptr %15, align 4
  %17 = icmp slt i32 %13, %16
  br i1 %17, label %18, label %66

18:                                               ; preds = %12
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds %struct.grid, ptr %19, i32 0, i32 2
  %21 = load i32, ptr %3, align 4
  %22 = sub nsw i32 %21, 1
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [4 x [4 x double]], ptr %20, i64 0, i64 %23
  %25 = load i32, ptr %4, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [4 x double], ptr %24, i64 0, i64 %26
  %28 = load double, ptr %27, align 8
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds %struct.grid, ptr %29, i32 0, i32 2
  %31 = load i32, ptr %3, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [4 x [4 x double]], ptr %30, i64 0, i64 %32
  %34 = load i32, ptr %4, align 4
  %35 = sub nsw i32 %34, 1
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [4 x double], ptr %33, i64 0, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = fadd double %28, %38
  %40 = fmul double 5.000000e-01, %39
  %41 = load ptr, ptr %2, align 8
  %42 = getelementptr inbounds %struct.grid, ptr %41, i32 0, i32 2
  %43 = load i32, ptr %3, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [4 x [4 x double]], ptr %42, i64 0, i64 %44
  %46 = load i32, ptr %4, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [4 x double], ptr %45, i64 0, i64 %47
  %49 = load double, ptr %48, align 8
  %50 = load ptr, ptr %2, align 8
  %51 = getelementptr inbounds %struct.grid, ptr %50, i32 0, i32 3
  %52 = load ptr, ptr %51, align 8
  %53 = load double, ptr %52, align 8
  %54 = call double @llvm.fmuladd.f64(double %40, double %49, double %53)
  %55 = load ptr, ptr %2, align 8
  %56 = getelementptr inbounds %struct.grid, ptr %55, i32 0, i32 2
  %57 = load i32, ptr %3, align 4
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds [4 x [4 x double]], ptr %56, i64 0, i64 %58
  %60 = load i32, ptr %4, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [4 x double], ptr %59, i64 0, i64 %61
  store double %54, ptr %62, align 8
  br label %63

63:                                               ; preds = %18
  %64 = load i32, ptr %4, align 4
  %65 = add nsw i32 %64, 1
  store i32 %65, ptr %4, align 4
  br label %12, !llvm.loop !14

66:                                               ; preds = %12
  br label %67

67:                                               ; preds = %66
  %68 = load i32, ptr %3, align 4
  %69 = add nsw i32 %68, 1
  store i32 %69, ptr %3, align 4
  br label %5, !llvm.loop !15

70:                                               ; preds = %5
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @flexible_member(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %9 = load i32, ptr %4, align 4
  %10 = sext i32 %9 to i64
  %11 = mul i64 %10, 8
  %12 = add i64 16, %11
  %13 = call noalias ptr @malloc(i64 noundef %12) #6
  store ptr %13, ptr %5, align 8
  %14 = load i32, ptr %4, align 4
  %15 = sext i32 %14 to i64
  %16 = load ptr, ptr %5, align 8
  %17 = getelementptr inbounds %struct.tail, ptr %16, i32 0, i32 0
  store i64 %15, ptr %17, align 8
  %18 = call noalias ptr @malloc(i64 noundef 8) #6
  %19 = load ptr, ptr %5, align 8
  %20 = getelementptr inbounds %struct.tail, ptr %19, i32 0, i32 1
  store ptr %18, ptr %20, align 8
  %21 = load ptr, ptr %3, align 8
  %22 = getelementptr inbounds double, ptr %21, i64 0
  %23 = load double, ptr %22, align 8
  %24 = load ptr, ptr %5, align 8
  %25 = getelementptr inbounds %struct.tail, ptr %24, i32 0, i32 1
  %26 = load ptr, ptr %25, align 8
  store double %23, ptr %26, align 8
  store i32 0, ptr %6, align 4
  br label %27

27:                                               ; preds = %47, %2
  %28 = load i32, ptr %6, align 4
  %29 = load i32, ptr %4, align 4
  %30 = icmp slt i32 %28, %29
  br i1 %30, label %31, label %50

31:                                               ; preds = %27
  %32 = load ptr, ptr %3, align 8
  %33 = load i32, ptr %6, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds double, ptr %32, i64 %34
  %36 = load double, ptr %35, align 8
  %37 = load ptr, ptr %5, align 8
  %38 = getelementptr inbounds %struct.tail, ptr %37, i32 0, i32 1
  %39 = load ptr, ptr %38, align 8
  %40 = load double, ptr %39, align 8
  %41 = fmul double %36, %40
  %42 = load ptr, ptr %5, align 8
  %43 = getelementptr inbounds %struct.tail, ptr %42, i32 0, i32 2
  %44 = load i32, ptr %6, align 4
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds [0 x double], ptr %43, i64 0, i64 %45
  store double %41, ptr %46, align 8
  br label %47

47:                                               ; preds = %31
  %48 = load i32, ptr %6, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %6, align 4
  br label %27, !llvm.loop !16

50:                                               ; preds = %27
  store double 0.000000e+00, ptr %7, align 8
  store i64 0, ptr %8, align 8
  br label %51

51:                                               ; preds = %75, %50
  %52 = load i64, ptr %8, align 8
  %53 = load ptr, ptr %5, align 8
  %54 = getelementptr inbounds %struct.tail, ptr %53, i32 0, i32 0
  %55 = load i64, ptr %54, align 8
  %56 = icmp slt i64 %52, %55
  br i1 %56, label %57, label %78

57:                                               ; preds = %51
  %58 = load ptr, ptr %5, align 8
  %59 = getelementptr inbounds %struct.tail, ptr %58, i32 0, i32 2
  %60 = load i64, ptr %8, align 8
  %61 = getelementptr inbounds [0 x double], ptr %59, i64 0, i64 %60
  %62 = load double, ptr %61, align 8
  %63 = load ptr, ptr %5, align 8
  %64 = getelementptr inbounds %struct.tail, ptr %63, i32 0, i32 2
  %65 = load ptr, ptr %5, align 8
  %66 = getelementptr inbounds %struct.tail, ptr %65, i32 0, i32 0
  %67 = load i64, ptr %66, align 8
  %68 = sub nsw i64 %67, 1
  %69 = load i64, ptr %8, align 8
  %70 = sub nsw i64 %68, %69
  %71 = getelementptr inbounds [0 x double], ptr %64, i64 0, i64 %70
  %72 = load double, ptr %71, align 8
  %73 = load double, ptr %7, align 8
  %74 = call double @llvm.fmuladd.f64(double %62, double %72, double %73)
  store double %74, ptr %7, align 8
  br label %75

75:                                               ; preds = %57
  %76 = load i64, ptr %8, align 8
  %77 = add nsw i64 %76, 1
  store i64 %77, ptr %8, align 8
  br label %51, !llvm.loop !17

78:                                               ; preds = %51
  %79 = load ptr, ptr %5, align 8
  %80 = getelementptr inbounds %struct.tail, ptr %79, i32 0, i32 1
  %81 = load ptr, ptr %80, align 8
  %82 = load double, ptr %81, align 8
  %83 = load double, ptr %7, align 8
  %84 = fmul double %83, %82
  store double %84, ptr %7, align 8
  %85 = load ptr, ptr %5, align 8
  %86 = getelementptr inbounds %struct.tail, ptr %85, i32 0, i32 1
  %87 = load ptr, ptr %86, align 8
  call void @free(ptr noundef %87) #7
  %88 = load ptr, ptr %5, align 8
  call void @free(ptr noundef %88) #7
  %89 = load double, ptr %7, align 8
  ret double %89
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #3

; Function Attrs: nounwind
declare void @free(ptr noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @element_and_neighbours(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.anon.0, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 72, i1 false)
  %10 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 0
  store i32 1, ptr %10, align 8
  %11 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 1
  %12 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 2
  %13 = load i32, ptr %4, align 4
  store i32 %13, ptr %12, align 8
  %14 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 3
  %15 = load ptr, ptr %3, align 8
  %16 = getelementptr inbounds double, ptr %15, i64 1
  %17 = load double, ptr %16, align 8
  store double %17, ptr %14, align 8
  store i32 0, ptr %6, align 4
  br label %18

18:                                               ; preds = %36, %2
  %19 = load i32, ptr %6, align 4
  %20 = load i32, ptr %4, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %39

22:                                               ; preds = %18
  %23 = load ptr, ptr %3, align 8
  %24 = load i32, ptr %6, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, ptr %23, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 0
  %29 = load i32, ptr %28, align 8
  %30 = sitofp i32 %29 to double
  %31 = fadd double %27, %30
  %32 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 1
  %33 = load i32, ptr %6, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [6 x double], ptr %32, i64 0, i64 %34
  store double %31, ptr %35, align 8
  br label %36

36:                                               ; preds = %22
  %37 = load i32, ptr %6, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %6, align 4
  br label %18, !llvm.loop !18

39:                                               ; preds = %18
  store i32 1, ptr %7, align 4
  br label %40

40:                                               ; preds = %51, %39
  %41 = load i32, ptr %7, align 4
  %42 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 2
  %43 = load i32, ptr %42, align 8
  %44 = sub nsw i32 %43, 1
  %45 = icmp slt i32 %41, %44
  br i1 %45, label %46, label %54

46:                                               ; preds = %40
  %47 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 1
  %48 = load i32, ptr %7, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [6 x double], ptr %47, i64 0, i64 %49
  call void @smooth(ptr noundef %50)
  br label %51

51:                                               ; preds = %46
  %52 = load i32, ptr %7, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %7, align 4
  br label %40, !llvm.loop !19

54:                                               ; preds = %40
  %55 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 3
  %56 = load double, ptr %55, align 8
  store double %56, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %57

57:                                               ; preds = %74, %54
  %58 = load i32, ptr %9, align 4
  %59 = load i32, ptr %4, align 4
  %60 = icmp slt i32 %58, %59
  br i1 %60, label %61, label %77

61:                                               ; preds = %57
  %62 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 1
  %63 = load i32, ptr %9, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [6 x double], ptr %62, i64 0, i64 %64
  %66 = load double, ptr %65, align 8
  %67 = load i32, ptr %9, align 4
  %68 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 0
  %69 = load i32, ptr %68, align 8
  %70 = add nsw i32 %67, %69
  %71 = sitofp i32 %70 to double
  %72 = load double, ptr %8, align 8
  %73 = call double @llvm.fmuladd.f64(double %66, double %71, double %72)
  store double %73, ptr %8, align 8
  br label %74

74:                                               ; preds = %61
  %75 = load i32, ptr %9, align 4
  %76 = add nsw i32 %75, 1
  store i32 %76, ptr %9, align 4
  br label %57, !llvm.loop !20

77:                                               ; preds = %57
  %78 = load double, ptr %8, align 8
  %79 = getelementptr inbounds %struct.anon.0, ptr %5, i32 0, i32 3
  %80 = load double, ptr %79, align 8
  %81 = fmul double %78, %80
  ret double %81
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @smooth(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 -1
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 1
  %8 = load double, ptr %7, align 8
  %9 = fadd double %5, %8
  %10 = fmul double 5.000000e-01, %9
  %11 = load ptr, ptr %2, align 8
  %12 = getelementptr inbounds double, ptr %11, i64 0
  %13 = load double, ptr %12, align 8
  %14 = fmul double %10, %13
  %15 = load ptr, ptr %2, align 8
  %16 = getelementptr inbounds double, ptr %15, i64 0
  store double %14, ptr %16, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @layers_of_neurons(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [5 x %struct.neuron], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca [3 x double], align 16
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %6, align 4
  br label %13

13:                                               ; preds = %67, %2
  %14 = load i32, ptr %6, align 4
  %15 = load i32, ptr %4, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %70

17:                                               ; preds = %13
  %18 = load i32, ptr %6, align 4
  %19 = and i32 %18, 1
  %20 = load i32, ptr %6, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [5 x %struct.neuron], ptr %5, i64 0, i64 %21
  %23 = getelementptr inbounds %struct.neuron, ptr %22, i32 0, i32 0
  store i32 %19, ptr %23, align 8
  store i32 0, ptr %7, align 4
  br label %24

24:                                               ; preds = %48, %17
  %25 = load i32, ptr %7, align 4
  %26 = icmp slt i32 %25, 3
  br i1 %26, label %27, label %51

27:                                               ; preds = %24
  %28 = load ptr, ptr %3, align 8
  %29 = load i32, ptr %6, align 4
  %30 = load i32, ptr %7, align 4
  %31 = add nsw i32 %29, %30
  %32 = load i32, ptr %4, align 4
  %33 = srem i32 %31, %32
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds double, ptr %28, i64 %34
  %36 = load double, ptr %35, align 8
  %37 = load i32, ptr %7, align 4
  %38 = add nsw i32 %37, 1
  %39 = sitofp i32 %38 to double
  %40 = fmul double %36, %39
  %41 = load i32, ptr %6, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [5 x %struct.neuron], ptr %5, i64 0, i64 %42
  %44 = getelementptr inbounds %struct.neuron, ptr %43, i32 0, i32 1
  %45 = load i32, ptr %7, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [3 x double], ptr %44, i64 0, i64 %46
  store double %40, ptr %47, align 8
  br label %48

48:                                               ; preds = %27
  %49 = load i32, ptr %7, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %7, align 4
  br label %24, !llvm.loop !21

51:                                               ; preds = %24
  %52 = load ptr, ptr %3, align 8
  %53 = load i32, ptr %6, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds double, ptr %52, i64 %54
  %56 = load double, ptr %55, align 8
  %57 = load ptr, ptr %3, align 8
  %58 = load i32, ptr %6, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds double, ptr %57, i64 %59
  %61 = load double, ptr %60, align 8
  %62 = fmul double %56, %61
  %63 = load i32, ptr %6, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [5 x %struct.neuron], ptr %5, i64 0, i64 %64
  %66 = getelementptr inbounds %struct.neuron, ptr %65, i32 0, i32 2
  store double %62, ptr %66, align 8
  br label %67

67:                                               ; preds = %51
  %68 = load i32, ptr %6, align 4
  %69 = add nsw i32 %68, 1
  store i32 %69, ptr %6, align 4
  br label %13, !llvm.loop !22

70:                                               ; preds = %13
  %71 = load ptr, ptr %3, align 8
  %72 = getelementptr inbounds double, ptr %71, i64 0
  %73 = load double, ptr %72, align 8
  store double %73, ptr %8, align 8
  %74 = getelementptr inbounds double, ptr %8, i64 1
  %75 = load ptr, ptr %3, align 8
  %76 = getelementptr inbounds double, ptr %75, i64 1
  %77 = load double, ptr %76, align 8
  store double %77, ptr %74, align 8
  %78 = getelementptr inbounds double, ptr %8, i64 2
  store double 1.000000e+00, ptr %78, align 8
  store i32 0, ptr %9, align 4
  br label %79

79:                                               ; preds = %161, %70
  %80 = load i32, ptr %9, align 4
  %81 = icmp slt i32 %80, 3
  br i1 %81, label %82, label %164

82:                                               ; preds = %79
  store i32 0, ptr %10, align 4
  br label %83

83:                                               ; preds = %157, %82
  %84 = load i32, ptr %10, align 4
  %85 = load i32, ptr %4, align 4
  %86 = icmp slt i32 %84, %85
  br i1 %86, label %87, label %160

87:                                               ; preds = %83
  %88 = load i32, ptr %10, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [5 x %struct.neuron], ptr %5, i64 0, i64 %89
  %91 = getelementptr inbounds %struct.neuron, ptr %90, i32 0, i32 2
  %92 = load double, ptr %91, align 8
  store double %92, ptr %11, align 8
  store i32 0, ptr %12, align 4
  br label %93

93:                                               ; preds = %111, %87
  %94 = load i32, ptr %12, align 4
  %95 = icmp slt i32 %94, 3
  br i1 %95, label %96, label %114

96:                                               ; preds = %93
  %97 = load i32, ptr %10, align 4
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds [5 x %struct.neuron], ptr %5, i64 0, i64 %98
  %100 = getelementptr inbounds %struct.neuron, ptr %99, i32 0, i32 1
  %101 = load i32, ptr %12, align 4
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds [3 x double], ptr %100, i64 0, i64 %102
  %104 = load double, ptr %103, align 8
  %105 = load i32, ptr %12, align 4
  %106 = sext i32 %105 to i64
  %107 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 %106
  %108 = load double, ptr %107, align 8
  %109 = load double, ptr %11, align 8
  %110 = call double @llvm.fmuladd.f64(double %104, double %108, double %109)
  store double %110, ptr %11, align 8
  br label %111

111:                                              ; preds = %96
  %112 = load i32, ptr %12, align 4
  %113 = add nsw i32 %112, 1
  store i32 %113, ptr %12, align 4
  br label %93, !llvm.loop !23

114:                                              ; preds = %93
  %115 = load i32, ptr %10, align 4
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds [5 x %struct.neuron], ptr %5, i64 0, i64 %116
  %118 = getelementptr inbounds %struct.neuron, ptr %117, i32 0, i32 0
  %119 = load i32, ptr %118, align 8
  %120 = icmp ne i32 %119, 0
  br i1 %120, label %121, label %126

121:                                              ; preds = %114
  %122 = load double, ptr %11, align 8
  %123 = fmul double 1.250000e-01, %122
  %124 = load double, ptr %11, align 8
  %125 = fmul double %123, %124
  br label %129

126:                                              ; preds = %114
  %127 = load double, ptr %11, align 8
  %128 = fmul double 2.500000e-01, %127
  br label %129

129:                                              ; preds = %126, %121
  %130 = phi double [ %125, %121 ], [ %128, %126 ]
  %131 = load i32, ptr %10, align 4
  %132 = srem i32 %131, 3
  %133 = sext i32 %132 to i64
  %134 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 %133
  store double %130, ptr %134, align 8
  %135 = load i32, ptr %10, align 4
  %136 = sext i32 %135 to i64
  %137 = getelementptr inbounds [5 x %struct.neuron], ptr %5, i64 0, i64 %136
  %138 = getelementptr inbounds %struct.neuron, ptr %137, i32 0, i32 0
  %139 = load i32, ptr %138, align 8
  %140 = icmp ne i32 %139, 0
  br i1 %140, label %141, label %156

141:                                              ; preds = %129
  %142 = load i32, ptr %10, align 4
  %143 = srem i32 %142, 3
  %144 = sext i32 %143 to i64
  %145 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 %144
  %146 = load double, ptr %145, align 8
  %147 = fmul double 5.000000e-01, %146
  %148 = load i32, ptr %10, align 4
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds [5 x %struct.neuron], ptr %5, i64 0, i64 %149
  %151 = getelementptr inbounds %struct.neuron, ptr %150, i32 0, i32 1
  %152 = load i32, ptr %10, align 4
  %153 = srem i32 %152, 3
  %154 = sext i32 %153 to i64
  %155 = getelementptr inbounds [3 x double], ptr %151, i64 0, i64 %154
  store double %147, ptr %155, align 8
  br label %156

156:                                              ; preds = %141, %129
  br label %157

157:                                              ; preds = %156
  %158 = load i32, ptr %10, align 4
  %159 = add nsw i32 %158, 1
  store i32 %159, ptr %10, align 4
  br label %83, !llvm.loop !24

160:                                              ; preds = %83
  br label %161

161:                                              ; preds = %160
  %162 = load i32, ptr %9, align 4
  %163 = add nsw i32 %162, 1
  store i32 %163, ptr %9, align 4
  br label %79, !llvm.loop !25

164:                                              ; preds = %79
  %165 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 0
  %166 = load double, ptr %165, align 16
  %167 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 1
  %168 = load double, ptr %167, align 8
  %169 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 2
  %170 = load double, ptr %169, align 16
  %171 = call double @llvm.fmuladd.f64(double %168, double %170, double %166)
  ret double %171
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @one_of_two_arrays(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.anon.1, align 8
  %6 = alloca %struct.anon.1, align 8
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 40, i1 false)
  call void @llvm.memset.p0.i64(ptr align 8 %6, i8 0, i64 40, i1 false)
  %11 = getelementptr inbounds %struct.anon.1, ptr %6, i32 0, i32 1
  store i32 1, ptr %11, align 8
  store i32 0, ptr %7, align 4
  br label %12

12:                                               ; preds = %64, %2
  %13 = load i32, ptr %7, align 4
  %14 = load i32, ptr %4, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %67

16:                                               ; preds = %12
  %17 = load ptr, ptr %3, align 8
  %18 = load i32, ptr %7, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds double, ptr %17, i64 %19
  %21 = load double, ptr %20, align 8
  %22 = fcmp ogt double %21, 1.000000e+00
  br i1 %22, label %23, label %28

23:                                               ; preds = %16
  %24 = getelementptr inbounds %struct.anon.1, ptr %5, i32 0, i32 0
  %25 = load i32, ptr %7, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [4 x double], ptr %24, i64 0, i64 %26
  br label %33

28:                                               ; preds = %16
  %29 = getelementptr inbounds %struct.anon.1, ptr %6, i32 0, i32 0
  %30 = load i32, ptr %7, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [4 x double], ptr %29, i64 0, i64 %31
  br label %33

33:                                               ; preds = %28, %23
  %34 = phi ptr [ %27, %23 ], [ %32, %28 ]
  store ptr %34, ptr %8, align 8
  %35 = load ptr, ptr %3, align 8
  %36 = load i32, ptr %7, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds double, ptr %35, i64 %37
  %39 = load double, ptr %38, align 8
  %40 = load ptr, ptr %3, align 8
  %41 = getelementptr inbounds double, ptr %40, i64 0
  %42 = load double, ptr %41, align 8
  %43 = fmul double %39, %42
  %44 = load ptr, ptr %8, align 8
  store double %43, ptr %44, align 8
  %45 = load ptr, ptr %8, align 8
  %46 = getelementptr inbounds %struct.anon.1, ptr %5, i32 0, i32 0
  %47 = load i32, ptr %7, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [4 x double], ptr %46, i64 0, i64 %48
  %50 = icmp eq ptr %45, %49
  br i1 %50, label %51, label %56

51:                                               ; preds = %33
  %52 = getelementptr inbounds %struct.anon.1, ptr %6, i32 0, i32 0
  %53 = load i32, ptr %7, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [4 x double], ptr %52, i64 0, i64 %54
  br label %61

56:                                               ; preds = %33
  %57 = getelementptr inbounds %struct.anon.1, ptr %5, i32 0, i32 0
  %58 = load i32, ptr %7, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [4 x double], ptr %57, i64 0, i64 %59
  br label %61

61:                                               ; preds = %56, %51
  %62 = phi ptr [ %55, %51 ], [ %60, %56 ]
  %63 = getelementptr inbounds double, ptr %62, i64 0
  store double 1.000000e+00, ptr %63, align 8
  br label %64

64:                                               ; preds = %61
  %65 = load i32, ptr %7, align 4
  %66 = add nsw i32 %65, 1
  store i32 %66, ptr %7, align 4
  br label %12, !llvm.loop !26

67:                                               ; preds = %12
  %68 = getelementptr inbounds %struct.anon.1, ptr %5, i32 0, i32 1
  %69 = load i32, ptr %68, align 8
  %70 = getelementptr inbounds %struct.anon.1, ptr %6, i32 0, i32 1
  %71 = load i32, ptr %70, align 8
  %72 = add nsw i32 %69, %71
  %73 = sitofp i32 %72 to double
  store double %73, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %74

74:                                               ; preds = %97, %67
  %75 = load i32, ptr %10, align 4
  %76 = load i32, ptr %4, align 4
  %77 = icmp slt i32 %75, %76
  br i1 %77, label %78, label %100

78:                                               ; preds = %74
  %79 = getelementptr inbounds %struct.anon.1, ptr %5, i32 0, i32 0
  %80 = load i32, ptr %10, align 4
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds [4 x double], ptr %79, i64 0, i64 %81
  %83 = load double, ptr %82, align 8
  %84 = getelementptr inbounds %struct.anon.1, ptr %5, i32 0, i32 0
  %85 = load i32, ptr %10, align 4
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds [4 x double], ptr %84, i64 0, i64 %86
  %88 = load double, ptr %87, align 8
  %89 = fmul double %83, %88
  %90 = getelementptr inbounds %struct.anon.1, ptr %6, i32 0, i32 0
  %91 = load i32, ptr %10, align 4
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds [4 x double], ptr %90, i64 0, i64 %92
  %94 = load double, ptr %93, align 8
  %95 = load double, ptr %9, align 8
  %96 = call double @llvm.fmuladd.f64(double %89, double %94, double %95)
  store double %96, ptr %9, align 8
  br label %97

97:                                               ; preds = %78
  %98 = load i32, ptr %10, align 4
  %99 = add nsw i32 %98, 1
  store i32 %99, ptr %10, align 4
  br label %74, !llvm.loop !27

100:                                              ; preds = %74
  %101 = load double, ptr %9, align 8
  ret double %101
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @copied_structures(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.counted, align 8
  %6 = alloca i32, align 4
  %7 = alloca %struct.counted, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 88, i1 false)
  %10 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 0
  %11 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 1
  %12 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 2
  %13 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 3
  %14 = load ptr, ptr %3, align 8
  store ptr %14, ptr %13, align 8
  store i32 0, ptr %6, align 4
  br label %15

15:                                               ; preds = %31, %2
  %16 = load i32, ptr %6, align 4
  %17 = load i32, ptr %4, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %34

19:                                               ; preds = %15
  %20 = load ptr, ptr %3, align 8
  %21 = load i32, ptr %6, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %20, i64 %22
  %24 = load double, ptr %23, align 8
  %25 = load ptr, ptr %3, align 8
  %26 = load i32, ptr %6, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds double, ptr %25, i64 %27
  %29 = load double, ptr %28, align 8
  %30 = fmul double %24, %29
  call void @push(ptr noundef %5, double noundef %30)
  br label %31

31:                                               ; preds = %19
  %32 = load i32, ptr %6, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %6, align 4
  br label %15, !llvm.loop !28

34:                                               ; preds = %15
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %5, i64 88, i1 false)
  %35 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 1
  %36 = load i32, ptr %4, align 4
  %37 = sdiv i32 %36, 2
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [8 x double], ptr %35, i64 0, i64 %38
  store double 0.000000e+00, ptr %39, align 8
  %40 = getelementptr inbounds %struct.counted, ptr %7, i32 0, i32 1
  %41 = getelementptr inbounds [8 x double], ptr %40, i64 0, i64 4
  %42 = getelementptr inbounds %struct.counted, ptr %5, i32 0, i32 1
  %43 = getelementptr inbounds [8 x double], ptr %42, i64 0, i64 0
  %44 = load i32, ptr %4, align 4
  %45 = sext i32 %44 to i64
  %46 = mul i64 %45, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %41, ptr align 8 %43, i64 %46, i1 false)
  %47 = getelementptr inbounds %struct.counted, ptr %7, i32 0, i32 1
  %48 = getelementptr inbounds [8 x double], ptr %47, i64 0, i64 1
  %49 = getelementptr inbounds %struct.counted, ptr %7, i32 0, i32 1
  %50 = getelementptr inbounds [8 x double], ptr %49, i64 0, i64 0
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %48, ptr align 8 %50, i64 24, i1 false)
  %51 = getelementptr inbounds %struct.counted, ptr %7, i32 0, i32 2
  %52 = load double, ptr %51, align 8
  %53 = getelementptr inbounds %struct.counted, ptr %7, i32 0, i32 3
  %54 = load ptr, ptr %53, align 8
  %55 = getelementptr inbounds double, ptr %54, i64 1
  %56 = load double, ptr %55, align 8
  %57 = fmul double %52, %56
  store double %57, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %58

58:                                               ; preds = %84, %34
  %59 = load i32, ptr %9, align 4
  %60 = icmp slt i32 %59, 8
  br i1 %60, label %61, label %87

61:                                               ; preds = %58
  %62 = getelementptr inbounds %struct.counted, ptr %7, i32 0, i32 1
  %63 = load i32, ptr %9, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [8 x double], ptr %62, i64 0, i64 %64
  %66 = load double, ptr %65, align 8
  %67 = load i32, ptr %9, align 4
  %68 = load i32, ptr %4, align 4
  %69 = add nsw i32 4, %68
  %70 = icmp slt i32 %67, %69
  br i1 %70, label %71, label %79

71:                                               ; preds = %61
  %72 = load ptr, ptr %3, align 8
  %73 = load i32, ptr %9, align 4
  %74 = load i32, ptr %4, align 4
  %75 = srem i32 %73, %74
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds double, ptr %72, i64 %76
  %78 = load double, ptr %77, align 8
  br label %80

79:                                               ; preds = %61
  br label %80

80:                                               ; preds = %79, %71
  %81 = phi double [ %78, %71 ], [ 0.000000e+00, %79 ]
  %82 = load double, ptr %8, align 8
  %83 = call double @llvm.fmuladd.f64(double %66, double %81, double %82)
  store double %83, ptr %8, align 8
  br label %84

84:                                               ; preds = %80
  %85 = load i32, ptr %9, align 4
  %86 = add nsw i32 %85, 1
  store i32 %86, ptr %9, align 4
  br label %58, !llvm.loop !29

87:                                               ; preds = %58
  %88 = load double, ptr %8, align 8
  ret double %88
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #5

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @walked_members(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.window, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %10 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 0
  %11 = load i32, ptr %4, align 4
  store i32 %11, ptr %10, align 8
  %12 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 1
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds double, ptr %13, i64 0
  %15 = load double, ptr %14, align 8
  store double %15, ptr %12, align 8
  %16 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  call void @llvm.memset.p0.i64(ptr align 8 %16, i8 0, i64 48, i1 false)
  %17 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 3
  %18 = load ptr, ptr %3, align 8
  %19 = getelementptr inbounds double, ptr %18, i64 1
  %20 = load double, ptr %19, align 8
  store double %20, ptr %17, align 8
  %21 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 4
  %22 = load ptr, ptr %3, align 8
  store ptr %22, ptr %21, align 8
  %23 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %24 = getelementptr inbounds [6 x double], ptr %23, i64 0, i64 0
  store ptr %24, ptr %6, align 8
  br label %25

25:                                               ; preds = %50, %2
  %26 = load ptr, ptr %6, align 8
  %27 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %28 = getelementptr inbounds [6 x double], ptr %27, i64 0, i64 0
  %29 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 0
  %30 = load i32, ptr %29, align 8
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds double, ptr %28, i64 %31
  %33 = icmp ne ptr %26, %32
  br i1 %33, label %34, label %53

34:                                               ; preds = %25
  %35 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 4
  %36 = load ptr, ptr %35, align 8
  %37 = load ptr, ptr %6, align 8
  %38 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %39 = getelementptr inbounds [6 x double], ptr %38, i64 0, i64 0
  %40 = ptrtoint ptr %37 to i64
  %41 = ptrtoint ptr %39 to i64
  %42 = sub i64 %40, %41
  %43 = sdiv exact i64 %42, 8
  %44 = getelementptr inbounds double, ptr %36, i64 %43
  %45 = load double, ptr %44, align 8
  %46 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 1
  %47 = load double, ptr %46, align 8
  %48 = fmul double %45, %47
  %49 = load ptr, ptr %6, align 8
  store double %48, ptr %49, align 8
  br label %50

50:                                               ; preds = %34
  %51 = load ptr, ptr %6, align 8
  %52 = getelementptr inbounds double, ptr %51, i32 1
  store ptr %52, ptr %6, align 8
  br label %25, !llvm.loop !30

53:                                               ; preds = %25
  %54 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %55 = getelementptr inbounds [6 x double], ptr %54, i64 0, i64 0
  %56 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 0
  %57 = load i32, ptr %56, align 8
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds double, ptr %55, i64 %58
  store ptr %59, ptr %7, align 8
  br label %60

60:                                               ; preds = %66, %53
  %61 = load ptr, ptr %7, align 8
  %62 = getelementptr inbounds double, ptr %61, i32 -1
  store ptr %62, ptr %7, align 8
  %63 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %64 = getelementptr inbounds [6 x double], ptr %63, i64 0, i64 0
  %65 = icmp ne ptr %61, %64
  br i1 %65, label %66, label %76

66:                                               ; preds = %60
  %67 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 3
  %68 = load double, ptr %67, align 8
  %69 = fmul double 5.000000e-01, %68
  %70 = load ptr, ptr %7, align 8
  %71 = load double, ptr %70, align 8
  %72 = load ptr, ptr %7, align 8
  %73 = load double, ptr %72, align 8
  %74 = call double @llvm.fmuladd.f64(double %69, double %71, double %73)
  %75 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 3
  store double %74, ptr %75, align 8
  br label %60, !llvm.loop !31

76:                                               ; preds = %60
  %77 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %78 = getelementptr inbounds [6 x double], ptr %77, i64 0, i64 0
  store ptr %78, ptr %8, align 8
  %79 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %80 = getelementptr inbounds [6 x double], ptr %79, i64 0, i64 0
  store ptr %80, ptr %9, align 8
  br label %81

81:                                               ; preds = %102, %76
  %82 = load ptr, ptr %9, align 8
  %83 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %84 = getelementptr inbounds [6 x double], ptr %83, i64 0, i64 0
  %85 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 0
  %86 = load i32, ptr %85, align 8
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double, ptr %84, i64 %87
  %89 = getelementptr inbounds double, ptr %88, i64 -1
  %90 = icmp ult ptr %82, %89
  br i1 %90, label %91, label %104

91:                                               ; preds = %81
  %92 = load ptr, ptr %9, align 8
  %93 = getelementptr inbounds double, ptr %92, i64 1
  store ptr %93, ptr %8, align 8
  %94 = load ptr, ptr %9, align 8
  %95 = load double, ptr %94, align 8
  %96 = fmul double 2.500000e-01, %95
  %97 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 3
  %98 = load double, ptr %97, align 8
  %99 = load ptr, ptr %8, align 8
  %100 = load double, ptr %99, align 8
  %101 = call double @llvm.fmuladd.f64(double %96, double %98, double %100)
  store double %101, ptr %99, align 8
  br label %102

102:                                              ; preds = %91
  %103 = load ptr, ptr %8, align 8
  store ptr %103, ptr %9, align 8
  br label %81, !llvm.loop !32

104:                                              ; preds = %81
  %105 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 3
  %106 = load double, ptr %105, align 8
  %107 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %108 = load i32, ptr %4, align 4
  %109 = sub nsw i32 %108, 1
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds [6 x double], ptr %107, i64 0, i64 %110
  %112 = load double, ptr %111, align 8
  %113 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 1
  %114 = load double, ptr %113, align 8
  %115 = call double @llvm.fmuladd.f64(double %106, double %112, double %114)
  ret double %115
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @chosen_elements(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.window, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %10 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 0
  %11 = load i32, ptr %4, align 4
  store i32 %11, ptr %10, align 8
  %12 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 1
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds double, ptr %13, i64 0
  %15 = load double, ptr %14, align 8
  store double %15, ptr %12, align 8
  %16 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  call void @llvm.memset.p0.i64(ptr align 8 %16, i8 0, i64 48, i1 false)
  %17 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 3
  %18 = load ptr, ptr %3, align 8
  %19 = getelementptr inbounds double, ptr %18, i64 1
  %20 = load double, ptr %19, align 8
  store double %20, ptr %17, align 8
  %21 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 4
  %22 = load ptr, ptr %3, align 8
  store ptr %22, ptr %21, align 8
  store i32 0, ptr %6, align 4
  br label %23

23:                                               ; preds = %38, %2
  %24 = load i32, ptr %6, align 4
  %25 = load i32, ptr %4, align 4
  %26 = icmp slt i32 %24, %25
  br i1 %26, label %27, label %41

27:                                               ; preds = %23
  %28 = load ptr, ptr %3, align 8
  %29 = load i32, ptr %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds double, ptr %28, i64 %30
  %32 = load double, ptr %31, align 8
  %33 = fadd double %32, 1.000000e+00
  %34 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %35 = load i32, ptr %6, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [6 x double], ptr %34, i64 0, i64 %36
  store double %33, ptr %37, align 8
  br label %38

38:                                               ; preds = %27
  %39 = load i32, ptr %6, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %6, align 4
  br label %23, !llvm.loop !33

41:                                               ; preds = %23
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %42

42:                                               ; preds = %92, %41
  %43 = load i32, ptr %8, align 4
  %44 = load i32, ptr %4, align 4
  %45 = mul nsw i32 2, %44
  %46 = icmp slt i32 %43, %45
  br i1 %46, label %47, label %95

47:                                               ; preds = %42
  %48 = load ptr, ptr %3, align 8
  %49 = load i32, ptr %8, align 4
  %50 = load i32, ptr %4, align 4
  %51 = srem i32 %49, %50
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds double, ptr %48, i64 %52
  %54 = load double, ptr %53, align 8
  %55 = fcmp ogt double %54, 1.000000e+00
  br i1 %55, label %56, label %63

56:                                               ; preds = %47
  %57 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 2
  %58 = load i32, ptr %8, align 4
  %59 = load i32, ptr %4, align 4
  %60 = srem i32 %58, %59
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [6 x double], ptr %57, i64 0, i64 %61
  br label %73

63:                                               ; preds = %47
  %64 = load i32, ptr %8, align 4
  %65 = and i32 %64, 1
  %66 = icmp ne i32 %65, 0
  br i1 %66, label %67, label %69

67:                                               ; preds = %63
  %68 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 3
  br label %71

69:                                               ; preds = %63
  %70 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 1
  br label %71

71:                                               ; preds = %69, %67
  %72 = phi ptr [ %68, %67 ], [ %70, %69 ]
  br label %73

73:                                               ; preds = %71, %56
  %74 = phi ptr [ %62, %56 ], [ %72, %71 ]
  store ptr %74, ptr %9, align 8
  %75 = load ptr, ptr %9, align 8
  %76 = load double, ptr %75, align 8
  %77 = fmul double 5.000000e-01, %76
  %78 = load ptr, ptr %3, align 8
  %79 = getelementptr inbounds double, ptr %78, i64 1
  %80 = load double, ptr %79, align 8
  %81 = load double, ptr %7, align 8
  %82 = call double @llvm.fmuladd.f64(double %77, double %80, double %81)
  %83 = load ptr, ptr %9, align 8
  store double %82, ptr %83, align 8
  %84 = load ptr, ptr %9, align 8
  %85 = load double, ptr %84, align 8
  %86 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 4
  %87 = load ptr, ptr %86, align 8
  %88 = getelementptr inbounds double, ptr %87, i64 0
  %89 = load double, ptr %88, align 8
  %90 = load double, ptr %7, align 8
  %91 = call double @llvm.fmuladd.f64(double %85, double %89, double %90)
  store double %91, ptr %7, align 8
  br label %92

92:                                               ; preds = %73
  %93 = load i32, ptr %8, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %8, align 4
  br label %42, !llvm.loop !34

95:                                               ; preds = %42
  %96 = load double, ptr %7, align 8
  %97 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 3
  %98 = load double, ptr %97, align 8
  %99 = getelementptr inbounds %struct.window, ptr %5, i32 0, i32 1
  %100 = load double, ptr %99, align 8
  %101 = call double @llvm.fmuladd.f64(double %98, double %100, double %96)
  ret double %101
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind allocsize(0) }
attributes #7 = { nounwind }

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
!12 = distinct !{!12, !7}
!13 = distinct !{!13, !7}
!14 = distinct !{!14, !7}
!15 = distinct !{!15, !7}
!16 = distinct !{!16, !7}
!17 = distinct !{!17, !7}
!18 = distinct !{!18, !7}
!19 = distinct !{!19, !7}
!20 = distinct !{!20, !7}
!21 = distinct !{!21, !7}
!22 = distinct !{!22, !7}
!23 = distinct !{!23, !7}
!24 = distinct !{!24, !7}
!25 = distinct !{!25, !7}
!26 = distinct !{!26, !7}
!27 = distinct !{!27, !7}
!28 = distinct !{!28, !7}
!29 = distinct !{!29, !7}
!30 = distinct !{!30, !7}
!31 = distinct !{!31, !7}
!32 = distinct !{!32, !7}
!33 = distinct !{!33, !7}
!34 = distinct !{!34, !7}
