; clang-19 -O0 -S -emit-llvm c/linked_data.c -o ir/clang-19/O0/linked_data.ll
; ModuleID = 'c/linked_data.c'
source_filename = "c/linked_data.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Cell = type { double, ptr }
%struct.Node = type { double, double, [2 x ptr] }
%struct.Entry = type { i32, double, ptr }
%struct.Rows = type { [3 x ptr], double }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @list_inserted_in_order(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store ptr null, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %12

12:                                               ; preds = %53, %2
  %13 = load i32, ptr %6, align 4
  %14 = load i32, ptr %4, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %56

16:                                               ; preds = %12
  %17 = call noalias ptr @malloc(i64 noundef 16) #7
  store ptr %17, ptr %7, align 8
  %18 = load ptr, ptr %3, align 8
  %19 = load i32, ptr %6, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds double, ptr %18, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = load ptr, ptr %7, align 8
  %24 = getelementptr inbounds %struct.Cell, ptr %23, i32 0, i32 0
  store double %22, ptr %24, align 8
  store ptr %5, ptr %8, align 8
  br label %25

25:                                               ; preds = %42, %16
  %26 = load ptr, ptr %8, align 8
  %27 = load ptr, ptr %26, align 8
  %28 = icmp ne ptr %27, null
  br i1 %28, label %29, label %40

29:                                               ; preds = %25
  %30 = load ptr, ptr %8, align 8
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds %struct.Cell, ptr %31, i32 0, i32 0
  %33 = load double, ptr %32, align 8
  %34 = load ptr, ptr %3, align 8
  %35 = load i32, ptr %6, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds double, ptr %34, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = fcmp olt double %33, %38
  br label %40

40:                                               ; preds = %29, %25
  %41 = phi i1 [ false, %25 ], [ %39, %29 ]
  br i1 %41, label %42, label %46

42:                                               ; preds = %40
  %43 = load ptr, ptr %8, align 8
  %44 = load ptr, ptr %43, align 8
  %45 = getelementptr inbounds %struct.Cell, ptr %44, i32 0, i32 1
  store ptr %45, ptr %8, align 8
  br label %25, !llvm.loop !6

46:                                               ; preds = %40
  %47 = load ptr, ptr %8, align 8
  %48 = load ptr, ptr %47, align 8
  %49 = load ptr, ptr %7, align 8
  %50 = getelementptr inbounds %struct.Cell, ptr %49, i32 0, i32 1
  store ptr %48, ptr %50, align 8
  %51 = load ptr, ptr %7, align 8
  %52 = load ptr, ptr %8, align 8
  store ptr %51, ptr %52, align 8
  br label %53

53:                                               ; preds = %46
  %54 = load i32, ptr %6, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %6, align 4
  br label %12, !llvm.loop !8

56:                                               ; preds = %12
  store double 0.000000e+00, ptr %9, align 8
  store double 1.000000e+00, ptr %10, align 8
  br label %57

57:                                               ; preds = %60, %56
  %58 = load ptr, ptr %5, align 8
  %59 = icmp ne ptr %58, null
  br i1 %59, label %60, label %78

60:                                               ; preds = %57
  %61 = load ptr, ptr %5, align 8
  %62 = getelementptr inbounds %struct.Cell, ptr %61, i32 0, i32 1
  %63 = load ptr, ptr %62, align 8
  store ptr %63, ptr %11, align 8
  %64 = load double, ptr %10, align 8
  %65 = load ptr, ptr %5, align 8
  %66 = getelementptr inbounds %struct.Cell, ptr %65, i32 0, i32 0
  %67 = load double, ptr %66, align 8
  %68 = fmul double %64, %67
  %69 = load ptr, ptr %5, align 8
  %70 = getelementptr inbounds %struct.Cell, ptr %69, i32 0, i32 0
  %71 = load double, ptr %70, align 8
  %72 = load double, ptr %9, align 8
  %73 = call double @llvm.fmuladd.f64(double %68, double %71, double %72)
  store double %73, ptr %9, align 8
  %74 = load double, ptr %10, align 8
  %75 = fadd double %74, 1.000000e+00
  store double %75, ptr %10, align 8
  %76 = load ptr, ptr %5, align 8
  call void @free(ptr noundef %76) #8
  %77 = load ptr, ptr %11, align 8
  store ptr %77, ptr %5, align 8
  br label %57, !llvm.loop !9

78:                                               ; preds = %57
  %79 = load double, ptr %9, align 8
  ret double %79
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @list_reversed_in_place(double noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca double, align 8
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  store double %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store ptr null, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %13

13:                                               ; preds = %30, %2
  %14 = load i32, ptr %6, align 4
  %15 = load i32, ptr %4, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %33

17:                                               ; preds = %13
  %18 = call noalias ptr @malloc(i64 noundef 16) #7
  store ptr %18, ptr %7, align 8
  %19 = load double, ptr %3, align 8
  %20 = load i32, ptr %6, align 4
  %21 = add nsw i32 %20, 1
  %22 = sitofp i32 %21 to double
  %23 = fmul double %19, %22
  %24 = load ptr, ptr %7, align 8
  %25 = getelementptr inbounds %struct.Cell, ptr %24, i32 0, i32 0
  store double %23, ptr %25, align 8
  %26 = load ptr, ptr %5, align 8
  %27 = load ptr, ptr %7, align 8
  %28 = getelementptr inbounds %struct.Cell, ptr %27, i32 0, i32 1
  store ptr %26, ptr %28, align 8
  %29 = load ptr, ptr %7, align 8
  store ptr %29, ptr %5, align 8
  br label %30

30:                                               ; preds = %17
  %31 = load i32, ptr %6, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %6, align 4
  br label %13, !llvm.loop !10

33:                                               ; preds = %13
  store ptr null, ptr %8, align 8
  br label %34

34:                                               ; preds = %37, %33
  %35 = load ptr, ptr %5, align 8
  %36 = icmp ne ptr %35, null
  br i1 %36, label %37, label %46

37:                                               ; preds = %34
  %38 = load ptr, ptr %5, align 8
  %39 = getelementptr inbounds %struct.Cell, ptr %38, i32 0, i32 1
  %40 = load ptr, ptr %39, align 8
  store ptr %40, ptr %9, align 8
  %41 = load ptr, ptr %8, align 8
  %42 = load ptr, ptr %5, align 8
  %43 = getelementptr inbounds %struct.Cell, ptr %42, i32 0, i32 1
  store ptr %41, ptr %43, align 8
  %44 = load ptr, ptr %5, align 8
  store ptr %44, ptr %8, align 8
  %45 = load ptr, ptr %9, align 8
  store ptr %45, ptr %5, align 8
  br label %34, !llvm.loop !11

46:                                               ; preds = %34
  store double 0.000000e+00, ptr %10, align 8
  %47 = load ptr, ptr %8, align 8
  store ptr %47, ptr %11, align 8
  br label %48

48:                                               ; preds = %58, %46
  %49 = load ptr, ptr %11, align 8
  %50 = icmp ne ptr %49, null
  br i1 %50, label %51, label %62

51:                                               ; preds = %48
  %52 = load double, ptr %10, align 8
  %53 = load double, ptr %3, align 8
  %54 = load ptr, ptr %11, align 8
  %55 = getelementptr inbounds %struct.Cell, ptr %54, i32 0, i32 0
  %56 = load double, ptr %55, align 8
  %57 = call double @llvm.fmuladd.f64(double %52, double %53, double %56)
  store double %57, ptr %10, align 8
  br label %58

58:                                               ; preds = %51
  %59 = load ptr, ptr %11, align 8
  %60 = getelementptr inbounds %struct.Cell, ptr %59, i32 0, i32 1
  %61 = load ptr, ptr %60, align 8
  store ptr %61, ptr %11, align 8
  br label %48, !llvm.loop !12

62:                                               ; preds = %48
  br label %63

63:                                               ; preds = %66, %62
  %64 = load ptr, ptr %8, align 8
  %65 = icmp ne ptr %64, null
  br i1 %65, label %66, label %72

66:                                               ; preds = %63
  %67 = load ptr, ptr %8, align 8
  %68 = getelementptr inbounds %struct.Cell, ptr %67, i32 0, i32 1
  %69 = load ptr, ptr %68, align 8
  store ptr %69, ptr %12, align 8
  %70 = load ptr, ptr %8, align 8
  call void @free(ptr noundef %70) #8
  %71 = load ptr, ptr %12, align 8
  store ptr %71, ptr %8, align 8
  br label %63, !llvm.loop !13

72:                                               ; preds = %63
  %73 = load double, ptr %10, align 8
  ret double %73
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @binary_tree_fold(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store ptr null, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %8

8:                                                ; preds = %28, %2
  %9 = load i32, ptr %6, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %31

12:                                               ; preds = %8
  %13 = load ptr, ptr %5, align 8
  %14 = load ptr, ptr %3, align 8
  %15 = load i32, ptr %6, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = load ptr, ptr %3, align 8
  %20 = load i32, ptr %6, align 4
  %21 = add nsw i32 %20, 1
  %22 = load i32, ptr %4, align 4
  %23 = srem i32 %21, %22
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds double, ptr %19, i64 %24
  %26 = load double, ptr %25, align 8
  %27 = call ptr @insert(ptr noundef %13, double noundef %18, double noundef %26)
  store ptr %27, ptr %5, align 8
  br label %28

28:                                               ; preds = %12
  %29 = load i32, ptr %6, align 4
  %30 = add nsw i32 %29, 1
  store i32 %30, ptr %6, align 4
  br label %8, !llvm.loop !14

31:                                               ; preds = %8
  %32 = load ptr, ptr %5, align 8
  %33 = call double @fold(ptr noundef %32, i32 noundef 1)
  store double %33, ptr %7, align 8
  %34 = load ptr, ptr %5, align 8
  call void @release(ptr noundef %34)
  %35 = load double, ptr %7, align 8
  ret double %35
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @insert(ptr noundef %0, double noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store double %1, ptr %6, align 8
  store double %2, ptr %7, align 8
  %10 = load ptr, ptr %5, align 8
  %11 = icmp ne ptr %10, null
  br i1 %11, label %21, label %12

12:                                               ; preds = %3
  %13 = call noalias ptr @calloc(i64 noundef 1, i64 noundef 32) #9
  store ptr %13, ptr %8, align 8
  %14 = load double, ptr %6, align 8
  %15 = load ptr, ptr %8, align 8
  %16 = getelementptr inbounds %struct.Node, ptr %15, i32 0, i32 0
  store double %14, ptr %16, align 8
  %17 = load double, ptr %7, align 8
  %18 = load ptr, ptr %8, align 8
  %19 = getelementptr inbounds %struct.Node, ptr %18, i32 0, i32 1
  store double %17, ptr %19, align 8
  %20 = load ptr, ptr %8, align 8
  store ptr %20, ptr %4, align 8
  br label %43

21:                                               ; preds = %3
  %22 = load double, ptr %6, align 8
  %23 = load ptr, ptr %5, align 8
  %24 = getelementptr inbounds %struct.Node, ptr %23, i32 0, i32 0
  %25 = load double, ptr %24, align 8
  %26 = fcmp ogt double %22, %25
  %27 = zext i1 %26 to i32
  store i32 %27, ptr %9, align 4
  %28 = load ptr, ptr %5, align 8
  %29 = getelementptr inbounds %struct.Node, ptr %28, i32 0, i32 2
  %30 = load i32, ptr %9, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [2 x ptr], ptr %29, i64 0, i64 %31
  %33 = load ptr, ptr %32, align 8
  %34 = load double, ptr %6, align 8
  %35 = load double, ptr %7, align 8
  %36 = call ptr @insert(ptr noundef %33, double noundef %34, double noundef %35)
  %37 = load ptr, ptr %5, align 8
  %38 = getelementptr inbounds %struct.Node, ptr %37, i32 0, i32 2
  %39 = load i32, ptr %9, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [2 x ptr], ptr %38, i64 0, i64 %40
  store ptr %36, ptr %41, align 8
  %42 = load ptr, ptr %5, align 8
  store ptr %42, ptr %4, align 8
  br label %43

43:                                               ; preds = %21, %12
  %44 = load ptr, ptr %4, align 8
  ret ptr %44
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @fold(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  %6 = load ptr, ptr %4, align 8
  %7 = icmp ne ptr %6, null
  br i1 %7, label %9, label %8

8:                                                ; preds = %2
  store double 0.000000e+00, ptr %3, align 8
  br label %37

9:                                                ; preds = %2
  %10 = load ptr, ptr %4, align 8
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 1
  %12 = load double, ptr %11, align 8
  %13 = load ptr, ptr %4, align 8
  %14 = getelementptr inbounds %struct.Node, ptr %13, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = fmul double %12, %15
  %17 = load i32, ptr %5, align 4
  %18 = sitofp i32 %17 to double
  %19 = fdiv double %16, %18
  %20 = load ptr, ptr %4, align 8
  %21 = getelementptr inbounds %struct.Node, ptr %20, i32 0, i32 2
  %22 = getelementptr inbounds [2 x ptr], ptr %21, i64 0, i64 0
  %23 = load ptr, ptr %22, align 8
  %24 = load i32, ptr %5, align 4
  %25 = add nsw i32 %24, 1
  %26 = call double @fold(ptr noundef %23, i32 noundef %25)
  %27 = fadd double %19, %26
  %28 = load ptr, ptr %4, align 8
  %29 = getelementptr inbounds %struct.Node, ptr %28, i32 0, i32 2
  %30 = getelementptr inbounds [2 x ptr], ptr %29, i64 0, i64 1
  %31 = load ptr, ptr %30, align 8
  %32 = load i32, ptr %5, align 4
  %33 = add nsw i32 %32, 1
  %34 = call double @fold(ptr noundef %31, i32 noundef %33)
  %35 = call double @sin(double noundef %34) #8
  %36 = fadd double %27, %35
  store double %36, ptr %3, align 8
  br label %37

37:                                               ; preds = %9, %8
  %38 = load double, ptr %3, align 8
  ret double %38
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @release(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = icmp ne ptr %3, null
  br i1 %4, label %5, label %15

5:                                                ; preds = %1
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds %struct.Node, ptr %6, i32 0, i32 2
  %8 = getelementptr inbounds [2 x ptr], ptr %7, i64 0, i64 0
  %9 = load ptr, ptr %8, align 8
  call void @release(ptr noundef %9)
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds %struct.Node, ptr %10, i32 0, i32 2
  %12 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 1
  %13 = load ptr, ptr %12, align 8
  call void @release(ptr noundef %13)
  %14 = load ptr, ptr %2, align 8
  call void @free(ptr noundef %14) #8
  br label %15

15:                                               ; preds = %5, %1
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @hash_table_sums(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca [4 x ptr], align 16
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca i32, align 4
  %13 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %7, i8 0, i64 32, i1 false)
  store i32 0, ptr %8, align 4
  br label %14

14:                                               ; preds = %34, %3
  %15 = load i32, ptr %8, align 4
  %16 = load i32, ptr %6, align 4
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %37

18:                                               ; preds = %14
  %19 = load ptr, ptr %4, align 8
  %20 = load i32, ptr %8, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds [4 x ptr], ptr %7, i64 0, i64 0
  %25 = load ptr, ptr %5, align 8
  %26 = load i32, ptr %8, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i32, ptr %25, i64 %27
  %29 = load i32, ptr %28, align 4
  %30 = call ptr @entry_of(ptr noundef %24, i32 noundef %29)
  %31 = getelementptr inbounds %struct.Entry, ptr %30, i32 0, i32 1
  %32 = load double, ptr %31, align 8
  %33 = fadd double %32, %23
  store double %33, ptr %31, align 8
  br label %34

34:                                               ; preds = %18
  %35 = load i32, ptr %8, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %8, align 4
  br label %14, !llvm.loop !15

37:                                               ; preds = %14
  store double 0.000000e+00, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %38

38:                                               ; preds = %62, %37
  %39 = load i32, ptr %10, align 4
  %40 = load i32, ptr %6, align 4
  %41 = icmp slt i32 %39, %40
  br i1 %41, label %42, label %65

42:                                               ; preds = %38
  %43 = getelementptr inbounds [4 x ptr], ptr %7, i64 0, i64 0
  %44 = load ptr, ptr %5, align 8
  %45 = load i32, ptr %10, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %44, i64 %46
  %48 = load i32, ptr %47, align 4
  %49 = call ptr @entry_of(ptr noundef %43, i32 noundef %48)
  %50 = getelementptr inbounds %struct.Entry, ptr %49, i32 0, i32 1
  %51 = load double, ptr %50, align 8
  store double %51, ptr %11, align 8
  %52 = load ptr, ptr %4, align 8
  %53 = load i32, ptr %10, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds double, ptr %52, i64 %54
  %56 = load double, ptr %55, align 8
  %57 = load double, ptr %11, align 8
  %58 = fmul double %56, %57
  %59 = load double, ptr %11, align 8
  %60 = load double, ptr %9, align 8
  %61 = call double @llvm.fmuladd.f64(double %58, double %59, double %60)
  store double %61, ptr %9, align 8
  br label %62

62:                                               ; preds = %42
  %63 = load i32, ptr %10, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %10, align 4
  br label %38, !llvm.loop !16

65:                                               ; preds = %38
  store i32 0, ptr %12, align 4
  br label %66

66:                                               ; preds = %92, %65
  %67 = load i32, ptr %12, align 4
  %68 = icmp slt i32 %67, 4
  br i1 %68, label %69, label %95

69:                                               ; preds = %66
  br label %70

70:                                               ; preds = %76, %69
  %71 = load i32, ptr %12, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [4 x ptr], ptr %7, i64 0, i64 %72
  %74 = load ptr, ptr %73, align 8
  %75 = icmp ne ptr %74, null
  br i1 %75, label %76, label %91

76:                                               ; preds = %70
  %77 = load i32, ptr %12, align 4
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds [4 x ptr], ptr %7, i64 0, i64 %78
  %80 = load ptr, ptr %79, align 8
  %81 = getelementptr inbounds %struct.Entry, ptr %80, i32 0, i32 2
  %82 = load ptr, ptr %81, align 8
  store ptr %82, ptr %13, align 8
  %83 = load i32, ptr %12, align 4
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds [4 x ptr], ptr %7, i64 0, i64 %84
  %86 = load ptr, ptr %85, align 8
  call void @free(ptr noundef %86) #8
  %87 = load ptr, ptr %13, align 8
  %88 = load i32, ptr %12, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [4 x ptr], ptr %7, i64 0, i64 %89
  store ptr %87, ptr %90, align 8
  br label %70, !llvm.loop !17

91:                                               ; preds = %70
  br label %92

92:                                               ; preds = %91
  %93 = load i32, ptr %12, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %12, align 4
  br label %66, !llvm.loop !18

95:                                               ; preds = %66
  %96 = load double, ptr %9, align 8
  ret double %96
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @entry_of(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %6 = load ptr, ptr %3, align 8
  %7 = load i32, ptr %4, align 4
  %8 = urem i32 %7, 4
  %9 = zext i32 %8 to i64
  %10 = getelementptr inbounds ptr, ptr %6, i64 %9
  store ptr %10, ptr %5, align 8
  br label %11

11:                                               ; preds = %24, %2
  %12 = load ptr, ptr %5, align 8
  %13 = load ptr, ptr %12, align 8
  %14 = icmp ne ptr %13, null
  br i1 %14, label %15, label %22

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 8
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %struct.Entry, ptr %17, i32 0, i32 0
  %19 = load i32, ptr %18, align 8
  %20 = load i32, ptr %4, align 4
  %21 = icmp ne i32 %19, %20
  br label %22

22:                                               ; preds = %15, %11
  %23 = phi i1 [ false, %11 ], [ %21, %15 ]
  br i1 %23, label %24, label %28

24:                                               ; preds = %22
  %25 = load ptr, ptr %5, align 8
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds %struct.Entry, ptr %26, i32 0, i32 2
  store ptr %27, ptr %5, align 8
  br label %11, !llvm.loop !19

28:                                               ; preds = %22
  %29 = load ptr, ptr %5, align 8
  %30 = load ptr, ptr %29, align 8
  %31 = icmp ne ptr %30, null
  br i1 %31, label %39, label %32

32:                                               ; preds = %28
  %33 = call noalias ptr @calloc(i64 noundef 1, i64 noundef 24) #9
  %34 = load ptr, ptr %5, align 8
  store ptr %33, ptr %34, align 8
  %35 = load i32, ptr %4, align 4
  %36 = load ptr, ptr %5, align 8
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr inbounds %struct.Entry, ptr %37, i32 0, i32 0
  store i32 %35, ptr %38, align 8
  br label %39

39:                                               ; preds = %32, %28
  %40 = load ptr, ptr %5, align 8
  %41 = load ptr, ptr %40, align 8
  ret ptr %41
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @structure_of_pointers_copied(ptr noundef %0, ptr noundef %1, ptr noundef %2, double noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca double, align 8
  %9 = alloca %struct.Rows, align 8
  %10 = alloca %struct.Rows, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store ptr %1, ptr %6, align 8
  store ptr %2, ptr %7, align 8
  store double %3, ptr %8, align 8
  %13 = getelementptr inbounds %struct.Rows, ptr %9, i32 0, i32 0
  %14 = load ptr, ptr %5, align 8
  store ptr %14, ptr %13, align 8
  %15 = getelementptr inbounds ptr, ptr %13, i64 1
  %16 = load ptr, ptr %6, align 8
  store ptr %16, ptr %15, align 8
  %17 = getelementptr inbounds ptr, ptr %13, i64 2
  %18 = load ptr, ptr %7, align 8
  store ptr %18, ptr %17, align 8
  %19 = getelementptr inbounds %struct.Rows, ptr %9, i32 0, i32 1
  %20 = load double, ptr %8, align 8
  store double %20, ptr %19, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 8 %9, i64 32, i1 false)
  %21 = getelementptr inbounds %struct.Rows, ptr %10, i32 0, i32 0
  %22 = getelementptr inbounds [3 x ptr], ptr %21, i64 0, i64 0
  %23 = load ptr, ptr %22, align 8
  store ptr %23, ptr %11, align 8
  %24 = getelementptr inbounds %struct.Rows, ptr %10, i32 0, i32 0
  %25 = getelementptr inbounds [3 x ptr], ptr %24, i64 0, i64 2
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds %struct.Rows, ptr %10, i32 0, i32 0
  %28 = getelementptr inbounds [3 x ptr], ptr %27, i64 0, i64 0
  store ptr %26, ptr %28, align 8
  %29 = load ptr, ptr %11, align 8
  %30 = getelementptr inbounds %struct.Rows, ptr %10, i32 0, i32 0
  %31 = getelementptr inbounds [3 x ptr], ptr %30, i64 0, i64 2
  store ptr %29, ptr %31, align 8
  store i32 0, ptr %12, align 4
  br label %32

32:                                               ; preds = %54, %4
  %33 = load i32, ptr %12, align 4
  %34 = icmp slt i32 %33, 2
  br i1 %34, label %35, label %57

35:                                               ; preds = %32
  %36 = getelementptr inbounds %struct.Rows, ptr %9, i32 0, i32 0
  %37 = getelementptr inbounds [3 x ptr], ptr %36, i64 0, i64 1
  %38 = load ptr, ptr %37, align 8
  %39 = load i32, ptr %12, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds double, ptr %38, i64 %40
  %42 = load double, ptr %41, align 8
  %43 = getelementptr inbounds %struct.Rows, ptr %10, i32 0, i32 1
  %44 = load double, ptr %43, align 8
  %45 = fmul double %42, %44
  %46 = getelementptr inbounds %struct.Rows, ptr %10, i32 0, i32 0
  %47 = getelementptr inbounds [3 x ptr], ptr %46, i64 0, i64 0
  %48 = load ptr, ptr %47, align 8
  %49 = load i32, ptr %12, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds double, ptr %48, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = fmul double %52, %45
  store double %53, ptr %51, align 8
  br label %54

54:                                               ; preds = %35
  %55 = load i32, ptr %12, align 4
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %12, align 4
  br label %32, !llvm.loop !20

57:                                               ; preds = %32
  %58 = getelementptr inbounds %struct.Rows, ptr %9, i32 0, i32 0
  %59 = getelementptr inbounds [3 x ptr], ptr %58, i64 0, i64 2
  %60 = load ptr, ptr %59, align 8
  %61 = getelementptr inbounds double, ptr %60, i64 0
  %62 = load double, ptr %61, align 8
  %63 = getelementptr inbounds %struct.Rows, ptr %10, i32 0, i32 0
  %64 = getelementptr inbounds [3 x ptr], ptr %63, i64 0, i64 2
  %65 = load ptr, ptr %64, align 8
  %66 = getelementptr inbounds double, ptr %65, i64 1
  %67 = load double, ptr %66, align 8
  %68 = load ptr, ptr %7, align 8
  %69 = getelementptr inbounds double, ptr %68, i64 1
  %70 = load double, ptr %69, align 8
  %71 = call double @llvm.fmuladd.f64(double %62, double %67, double %70)
  ret double %71
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #6

; Function Attrs: nounwind
declare double @sin(double noundef) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind allocsize(0) }
attributes #8 = { nounwind }
attributes #9 = { nounwind allocsize(0,1) }

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
