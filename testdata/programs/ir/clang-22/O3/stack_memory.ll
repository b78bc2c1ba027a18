; clang-22 -O3 -S -emit-llvm c/stack_memory.c -o ir/clang-22/O3/stack_memory.ll
; ModuleID = 'c/stack_memory.c'
source_filename = "c/stack_memory.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local double @array_of_variable_length(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 1
  br i1 %3, label %7, label %4

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1
  %6 = zext i32 %5 to i64
  br label %9

7:                                                ; preds = %68, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %70, %68 ]
  ret double %8

9:                                                ; preds = %4, %68
  %10 = phi i64 [ 0, %4 ], [ %73, %68 ]
  %11 = phi i64 [ 1, %4 ], [ %71, %68 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %70, %68 ]
  %13 = tail call ptr @llvm.stacksave.p0()
  %14 = alloca double, i64 %11, align 16
  %15 = getelementptr double, ptr %0, i64 %11
  %16 = getelementptr i8, ptr %15, i64 -8
  %17 = load double, ptr %16, align 8, !tbaa !9
  %18 = icmp samesign ult i64 %11, 4
  br i1 %18, label %37, label %19

19:                                               ; preds = %9
  %20 = and i64 %11, 9223372036854775804
  %21 = insertelement <2 x double> poison, double %17, i64 0
  %22 = shufflevector <2 x double> %21, <2 x double> poison, <2 x i32> zeroinitializer
  br label %23

23:                                               ; preds = %23, %19
  %24 = phi i64 [ 0, %19 ], [ %33, %23 ]
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %27 = load <2 x double>, ptr %25, align 8, !tbaa !9
  %28 = load <2 x double>, ptr %26, align 8, !tbaa !9
  %29 = fmul <2 x double> %27, %22
  %30 = fmul <2 x double> %28, %22
  %31 = getelementptr inbounds nuw double, ptr %14, i64 %24
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 16
  store <2 x double> %29, ptr %31, align 16, !tbaa !9
  store <2 x double> %30, ptr %32, align 16, !tbaa !9
  %33 = add nuw i64 %24, 4
  %34 = icmp eq i64 %33, %20
  br i1 %34, label %35, label %23, !llvm.loop !11

35:                                               ; preds = %23
  %36 = icmp eq i64 %11, %20
  br i1 %36, label %39, label %37

37:                                               ; preds = %9, %35
  %38 = phi i64 [ 0, %9 ], [ %20, %35 ]
  br label %44

39:                                               ; preds = %44, %35
  %40 = and i64 %11, 7
  %41 = icmp ult i64 %10, 7
  br i1 %41, label %54, label %42

42:                                               ; preds = %39
  %43 = and i64 %11, 9223372036854775800
  br label %74

44:                                               ; preds = %37, %44
  %45 = phi i64 [ %50, %44 ], [ %38, %37 ]
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = fmul double %47, %17
  %49 = getelementptr inbounds nuw double, ptr %14, i64 %45
  store double %48, ptr %49, align 8, !tbaa !9
  %50 = add nuw nsw i64 %45, 1
  %51 = icmp eq i64 %50, %11
  br i1 %51, label %39, label %44, !llvm.loop !15

52:                                               ; preds = %74
  %53 = icmp eq i64 %40, 0
  br i1 %53, label %68, label %54

54:                                               ; preds = %52, %39
  %55 = phi i64 [ 0, %39 ], [ %109, %52 ]
  %56 = phi double [ 1.000000e+00, %39 ], [ %108, %52 ]
  %57 = icmp ne i64 %40, 0
  tail call void @llvm.assume(i1 %57)
  br label %58

58:                                               ; preds = %58, %54
  %59 = phi i64 [ %65, %58 ], [ %55, %54 ]
  %60 = phi double [ %64, %58 ], [ %56, %54 ]
  %61 = phi i64 [ %66, %58 ], [ 0, %54 ]
  %62 = getelementptr inbounds nuw double, ptr %14, i64 %59
  %63 = load double, ptr %62, align 8, !tbaa !9
  %64 = fmul double %60, %63
  %65 = add nuw nsw i64 %59, 1
  %66 = add i64 %61, 1
  %67 = icmp eq i64 %66, %40
  br i1 %67, label %68, label %58, !llvm.loop !16

68:                                               ; preds = %58, %52
  %69 = phi double [ %108, %52 ], [ %64, %58 ]
  %70 = fadd double %12, %69
  call void @llvm.stackrestore.p0(ptr %13)
  %71 = add nuw nsw i64 %11, 1
  %72 = icmp eq i64 %71, %6
  %73 = add i64 %10, 1
  br i1 %72, label %7, label %9, !llvm.loop !18

74:                                               ; preds = %74, %42
  %75 = phi i64 [ 0, %42 ], [ %109, %74 ]
  %76 = phi double [ 1.000000e+00, %42 ], [ %108, %74 ]
  %77 = phi i64 [ 0, %42 ], [ %110, %74 ]
  %78 = getelementptr inbounds nuw double, ptr %14, i64 %75
  %79 = load double, ptr %78, align 16, !tbaa !9
  %80 = fmul double %76, %79
  %81 = getelementptr inbounds nuw double, ptr %14, i64 %75
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 8
  %83 = load double, ptr %82, align 8, !tbaa !9
  %84 = fmul double %80, %83
  %85 = getelementptr inbounds nuw double, ptr %14, i64 %75
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 16
  %87 = load double, ptr %86, align 16, !tbaa !9
  %88 = fmul double %84, %87
  %89 = getelementptr inbounds nuw double, ptr %14, i64 %75
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 24
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = fmul double %88, %91
  %93 = getelementptr inbounds nuw double, ptr %14, i64 %75
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 32
  %95 = load double, ptr %94, align 16, !tbaa !9
  %96 = fmul double %92, %95
  %97 = getelementptr inbounds nuw double, ptr %14, i64 %75
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 40
  %99 = load double, ptr %98, align 8, !tbaa !9
  %100 = fmul double %96, %99
  %101 = getelementptr inbounds nuw double, ptr %14, i64 %75
  %102 = getelementptr inbounds nuw i8, ptr %101, i64 48
  %103 = load double, ptr %102, align 16, !tbaa !9
  %104 = fmul double %100, %103
  %105 = getelementptr inbounds nuw double, ptr %14, i64 %75
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 56
  %107 = load double, ptr %106, align 8, !tbaa !9
  %108 = fmul double %104, %107
  %109 = add nuw nsw i64 %75, 8
  %110 = add i64 %77, 8
  %111 = icmp eq i64 %110, %43
  br i1 %111, label %52, label %74, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable
define dso_local double @alloca_in_loop(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  tail call void @llvm.assume(i1 %3)
  %4 = zext nneg i32 %1 to i64
  %5 = and i64 %4, 1
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %11, label %7

7:                                                ; preds = %2
  %8 = and i64 %4, 2147483646
  br label %30

9:                                                ; preds = %43
  %10 = icmp eq i64 %5, 0
  br i1 %10, label %26, label %11

11:                                               ; preds = %9, %2
  %12 = phi i64 [ 0, %2 ], [ %56, %9 ]
  %13 = phi ptr [ null, %2 ], [ %47, %9 ]
  %14 = phi double [ 0.000000e+00, %2 ], [ %55, %9 ]
  %15 = icmp ne i64 %5, 0
  call void @llvm.assume(i1 %15)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %17 = load double, ptr %16, align 8, !tbaa !9
  %18 = fmul double %17, %17
  %19 = icmp eq ptr %13, null
  br i1 %19, label %23, label %20

20:                                               ; preds = %11
  %21 = load double, ptr %13, align 16, !tbaa !9
  %22 = fmul double %17, %21
  br label %23

23:                                               ; preds = %20, %11
  %24 = phi double [ %22, %20 ], [ 1.000000e+00, %11 ]
  %25 = fadd double %14, %24
  br label %26

26:                                               ; preds = %9, %23
  %27 = phi double [ %55, %9 ], [ %25, %23 ]
  %28 = phi double [ %51, %9 ], [ %18, %23 ]
  %29 = fmul double %27, %28
  ret double %29

30:                                               ; preds = %43, %7
  %31 = phi i64 [ 0, %7 ], [ %56, %43 ]
  %32 = phi ptr [ null, %7 ], [ %47, %43 ]
  %33 = phi double [ 0.000000e+00, %7 ], [ %55, %43 ]
  %34 = phi i64 [ 0, %7 ], [ %57, %43 ]
  %35 = alloca [16 x i8], align 16
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %31
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = fmul double %37, %37
  store double %38, ptr %35, align 16, !tbaa !9
  %39 = icmp eq ptr %32, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %30
  %41 = load double, ptr %32, align 16, !tbaa !9
  %42 = fmul double %37, %41
  br label %43

43:                                               ; preds = %30, %40
  %44 = phi double [ %42, %40 ], [ 1.000000e+00, %30 ]
  %45 = getelementptr inbounds nuw i8, ptr %35, i64 8
  store double %44, ptr %45, align 8, !tbaa !9
  %46 = fadd double %33, %44
  %47 = alloca [16 x i8], align 16
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %31
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = fmul double %50, %50
  store double %51, ptr %47, align 16, !tbaa !9
  %52 = load double, ptr %35, align 16, !tbaa !9
  %53 = fmul double %50, %52
  %54 = getelementptr inbounds nuw i8, ptr %47, i64 8
  store double %53, ptr %54, align 8, !tbaa !9
  %55 = fadd double %46, %53
  %56 = add nuw nsw i64 %31, 2
  %57 = add i64 %34, 2
  %58 = icmp eq i64 %57, %8
  br i1 %58, label %9, label %30, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_dimensional_array(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = zext i32 %1 to i64
  %4 = mul nuw i64 %3, %3
  %5 = alloca double, i64 %4, align 16
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %120

7:                                                ; preds = %2
  %8 = and i64 %3, 1
  %9 = icmp eq i32 %1, 1
  %10 = and i64 %3, 2147483646
  %11 = icmp eq i64 %8, 0
  %12 = icmp ne i64 %8, 0
  br label %13

13:                                               ; preds = %7, %47
  %14 = phi i64 [ %48, %47 ], [ 0, %7 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = mul nuw nsw i64 %14, %3
  %18 = getelementptr inbounds nuw double, ptr %5, i64 %17
  br i1 %9, label %39, label %19

19:                                               ; preds = %13, %19
  %20 = phi i64 [ %35, %19 ], [ 0, %13 ]
  %21 = phi i64 [ %36, %19 ], [ 0, %13 ]
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = icmp eq i64 %14, %20
  %25 = uitofp i1 %24 to double
  %26 = tail call double @llvm.fmuladd.f64(double %16, double %23, double %25)
  %27 = getelementptr inbounds nuw double, ptr %18, i64 %20
  store double %26, ptr %27, align 8, !tbaa !9
  %28 = or disjoint i64 %20, 1
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %28
  %30 = load double, ptr %29, align 8, !tbaa !9
  %31 = icmp eq i64 %14, %28
  %32 = uitofp i1 %31 to double
  %33 = tail call double @llvm.fmuladd.f64(double %16, double %30, double %32)
  %34 = getelementptr inbounds nuw double, ptr %18, i64 %28
  store double %33, ptr %34, align 8, !tbaa !9
  %35 = add nuw nsw i64 %20, 2
  %36 = add i64 %21, 2
  %37 = icmp eq i64 %36, %10
  br i1 %37, label %38, label %19, !llvm.loop !21

38:                                               ; preds = %19
  br i1 %11, label %47, label %39

39:                                               ; preds = %38, %13
  %40 = phi i64 [ 0, %13 ], [ %35, %38 ]
  tail call void @llvm.assume(i1 %12)
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = icmp eq i64 %14, %40
  %44 = uitofp i1 %43 to double
  %45 = tail call double @llvm.fmuladd.f64(double %16, double %42, double %44)
  %46 = getelementptr inbounds nuw double, ptr %18, i64 %40
  store double %45, ptr %46, align 8, !tbaa !9
  br label %47

47:                                               ; preds = %38, %39
  %48 = add nuw nsw i64 %14, 1
  %49 = icmp eq i64 %48, %3
  br i1 %49, label %50, label %13, !llvm.loop !22

50:                                               ; preds = %47
  %51 = and i64 %3, 3
  %52 = icmp ult i32 %1, 4
  %53 = and i64 %3, 2147483644
  %54 = icmp eq i64 %51, 0
  %55 = icmp ne i64 %51, 0
  br label %56

56:                                               ; preds = %50, %117
  %57 = phi i64 [ %61, %117 ], [ 0, %50 ]
  %58 = phi double [ %118, %117 ], [ 0.000000e+00, %50 ]
  %59 = mul nuw nsw i64 %57, %3
  %60 = getelementptr inbounds nuw double, ptr %5, i64 %59
  %61 = add nuw nsw i64 %57, 1
  %62 = icmp eq i64 %61, %3
  %63 = and i64 %61, 4294967295
  %64 = select i1 %62, i64 0, i64 %63
  %65 = getelementptr inbounds nuw double, ptr %5, i64 %64
  br i1 %52, label %101, label %66

66:                                               ; preds = %56, %66
  %67 = phi i64 [ %97, %66 ], [ 0, %56 ]
  %68 = phi double [ %96, %66 ], [ %58, %56 ]
  %69 = phi i64 [ %98, %66 ], [ 0, %56 ]
  %70 = getelementptr inbounds nuw double, ptr %60, i64 %67
  %71 = load double, ptr %70, align 8, !tbaa !9
  %72 = mul nuw nsw i64 %67, %3
  %73 = getelementptr inbounds nuw double, ptr %65, i64 %72
  %74 = load double, ptr %73, align 8, !tbaa !9
  %75 = tail call double @llvm.fmuladd.f64(double %71, double %74, double %68)
  %76 = or disjoint i64 %67, 1
  %77 = getelementptr inbounds nuw double, ptr %60, i64 %76
  %78 = load double, ptr %77, align 8, !tbaa !9
  %79 = mul nuw nsw i64 %76, %3
  %80 = getelementptr inbounds nuw double, ptr %65, i64 %79
  %81 = load double, ptr %80, align 8, !tbaa !9
  %82 = tail call double @llvm.fmuladd.f64(double %78, double %81, double %75)
  %83 = or disjoint i64 %67, 2
  %84 = getelementptr inbounds nuw double, ptr %60, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !9
  %86 = mul nuw nsw i64 %83, %3
  %87 = getelementptr inbounds nuw double, ptr %65, i64 %86
  %88 = load double, ptr %87, align 8, !tbaa !9
  %89 = tail call double @llvm.fmuladd.f64(double %85, double %88, double %82)
  %90 = or disjoint i64 %67, 3
  %91 = getelementptr inbounds nuw double, ptr %60, i64 %90
  %92 = load double, ptr %91, align 8, !tbaa !9
  %93 = mul nuw nsw i64 %90, %3
  %94 = getelementptr inbounds nuw double, ptr %65, i64 %93
  %95 = load double, ptr %94, align 8, !tbaa !9
  %96 = tail call double @llvm.fmuladd.f64(double %92, double %95, double %89)
  %97 = add nuw nsw i64 %67, 4
  %98 = add i64 %69, 4
  %99 = icmp eq i64 %98, %53
  br i1 %99, label %100, label %66, !llvm.loop !23

100:                                              ; preds = %66
  br i1 %54, label %117, label %101

101:                                              ; preds = %100, %56
  %102 = phi i64 [ 0, %56 ], [ %97, %100 ]
  %103 = phi double [ %58, %56 ], [ %96, %100 ]
  tail call void @llvm.assume(i1 %55)
  br label %104

104:                                              ; preds = %104, %101
  %105 = phi i64 [ %102, %101 ], [ %114, %104 ]
  %106 = phi double [ %103, %101 ], [ %113, %104 ]
  %107 = phi i64 [ 0, %101 ], [ %115, %104 ]
  %108 = getelementptr inbounds nuw double, ptr %60, i64 %105
  %109 = load double, ptr %108, align 8, !tbaa !9
  %110 = mul nuw nsw i64 %105, %3
  %111 = getelementptr inbounds nuw double, ptr %65, i64 %110
  %112 = load double, ptr %111, align 8, !tbaa !9
  %113 = tail call double @llvm.fmuladd.f64(double %109, double %112, double %106)
  %114 = add nuw nsw i64 %105, 1
  %115 = add i64 %107, 1
  %116 = icmp eq i64 %115, %51
  br i1 %116, label %117, label %104, !llvm.loop !24

117:                                              ; preds = %104, %100
  %118 = phi double [ %96, %100 ], [ %113, %104 ]
  %119 = icmp eq i64 %61, %3
  br i1 %119, label %120, label %56, !llvm.loop !25

120:                                              ; preds = %117, %2
  %121 = phi double [ 0.000000e+00, %2 ], [ %118, %117 ]
  ret double %121
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @dynamic_loop_calls_dynamic_loop(double noundef %0, double noundef %1) local_unnamed_addr #5 {
  %3 = fcmp ogt double %1, 0.000000e+00
  br i1 %3, label %4, label %14

4:                                                ; preds = %2, %4
  %5 = phi double [ %11, %4 ], [ %0, %2 ]
  %6 = phi i32 [ %12, %4 ], [ 1, %2 ]
  %7 = phi double [ %9, %4 ], [ 0.000000e+00, %2 ]
  %8 = tail call fastcc double @settle(double noundef %5, i32 noundef %6)
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %7)
  %10 = fmul double %8, 1.000000e-01
  %11 = tail call double @llvm.fmuladd.f64(double %5, double 9.000000e-01, double %10)
  %12 = add nuw nsw i32 %6, 1
  %13 = fcmp olt double %9, %1
  br i1 %13, label %4, label %14, !llvm.loop !26

14:                                               ; preds = %4, %2
  %15 = phi double [ 0.000000e+00, %2 ], [ %9, %4 ]
  %16 = phi double [ %0, %2 ], [ %11, %4 ]
  %17 = fadd double %15, %16
  ret double %17
}

; Function Attrs: noinline nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @settle(double noundef %0, i32 noundef %1) unnamed_addr #6 {
  %3 = add nsw i32 %1, 1
  %4 = sext i32 %3 to i64
  %5 = shl nsw i64 %4, 3
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #12
  store double %0, ptr %6, align 8, !tbaa !9
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %30

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64
  br label %10

10:                                               ; preds = %8, %17
  %11 = phi double [ %0, %8 ], [ %19, %17 ]
  %12 = phi i64 [ 0, %8 ], [ %20, %17 ]
  %13 = fcmp ogt double %11, 5.000000e-01
  br i1 %13, label %17, label %14

14:                                               ; preds = %10
  %15 = trunc nuw nsw i64 %12 to i32
  %16 = and i64 %12, 4294967295
  br label %23

17:                                               ; preds = %10
  %18 = fmul double %11, %11
  %19 = fmul double %18, 5.000000e-01
  %20 = add nuw nsw i64 %12, 1
  %21 = getelementptr inbounds nuw double, ptr %6, i64 %20
  store double %19, ptr %21, align 8, !tbaa !9
  %22 = icmp eq i64 %20, %9
  br i1 %22, label %23, label %10, !llvm.loop !27

23:                                               ; preds = %17, %14
  %24 = phi i64 [ %16, %14 ], [ %9, %17 ]
  %25 = phi i32 [ %15, %14 ], [ %1, %17 ]
  %26 = getelementptr inbounds nuw double, ptr %6, i64 %24
  %27 = load double, ptr %26, align 8, !tbaa !9
  %28 = lshr i32 %25, 1
  %29 = zext nneg i32 %28 to i64
  br label %30

30:                                               ; preds = %2, %23
  %31 = phi double [ %27, %23 ], [ %0, %2 ]
  %32 = phi i64 [ %29, %23 ], [ 0, %2 ]
  %33 = getelementptr inbounds nuw double, ptr %6, i64 %32
  %34 = load double, ptr %33, align 8, !tbaa !9
  %35 = fadd double %31, %34
  tail call void @free(ptr noundef nonnull %6) #13
  ret double %35
}

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @freed_before_return(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #7 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #12
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %40

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  br label %15

9:                                                ; preds = %15
  %10 = load double, ptr %0, align 8, !tbaa !9
  %11 = and i64 %8, 3
  %12 = icmp ult i32 %1, 4
  br i1 %12, label %25, label %13

13:                                               ; preds = %9
  %14 = and i64 %8, 2147483644
  br label %66

15:                                               ; preds = %7, %15
  %16 = phi i64 [ 0, %7 ], [ %21, %15 ]
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %16
  %18 = load double, ptr %17, align 8, !tbaa !9
  %19 = tail call double @exp(double noundef %18) #13, !tbaa !5
  %20 = getelementptr inbounds nuw double, ptr %5, i64 %16
  store double %19, ptr %20, align 8, !tbaa !9
  %21 = add nuw nsw i64 %16, 1
  %22 = icmp eq i64 %21, %8
  br i1 %22, label %9, label %15, !llvm.loop !28

23:                                               ; preds = %66
  %24 = icmp eq i64 %11, 0
  br i1 %24, label %40, label %25

25:                                               ; preds = %23, %9
  %26 = phi i64 [ 0, %9 ], [ %89, %23 ]
  %27 = phi double [ 1.000000e+00, %9 ], [ %88, %23 ]
  %28 = icmp ne i64 %11, 0
  tail call void @llvm.assume(i1 %28)
  br label %29

29:                                               ; preds = %29, %25
  %30 = phi i64 [ %26, %25 ], [ %37, %29 ]
  %31 = phi double [ %27, %25 ], [ %36, %29 ]
  %32 = phi i64 [ 0, %25 ], [ %38, %29 ]
  %33 = getelementptr inbounds nuw double, ptr %5, i64 %30
  %34 = load double, ptr %33, align 8, !tbaa !9
  %35 = fadd double %34, %10
  %36 = fmul double %31, %35
  %37 = add nuw nsw i64 %30, 1
  %38 = add i64 %32, 1
  %39 = icmp eq i64 %38, %11
  br i1 %39, label %40, label %29, !llvm.loop !29

40:                                               ; preds = %23, %29, %2
  %41 = phi double [ 1.000000e+00, %2 ], [ %88, %23 ], [ %36, %29 ]
  tail call void @free(ptr noundef %5) #13
  %42 = tail call noalias ptr @malloc(i64 noundef %4) #12
  br i1 %6, label %43, label %121

43:                                               ; preds = %40
  %44 = zext nneg i32 %1 to i64
  %45 = icmp ult i32 %1, 4
  br i1 %45, label %64, label %46

46:                                               ; preds = %43
  %47 = and i64 %44, 2147483644
  %48 = insertelement <2 x double> poison, double %41, i64 0
  %49 = shufflevector <2 x double> %48, <2 x double> poison, <2 x i32> zeroinitializer
  br label %50

50:                                               ; preds = %50, %46
  %51 = phi i64 [ 0, %46 ], [ %60, %50 ]
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %51
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 16
  %54 = load <2 x double>, ptr %52, align 8, !tbaa !9
  %55 = load <2 x double>, ptr %53, align 8, !tbaa !9
  %56 = fmul <2 x double> %49, %54
  %57 = fmul <2 x double> %49, %55
  %58 = getelementptr inbounds nuw double, ptr %42, i64 %51
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 16
  store <2 x double> %56, ptr %58, align 8, !tbaa !9
  store <2 x double> %57, ptr %59, align 8, !tbaa !9
  %60 = add nuw i64 %51, 4
  %61 = icmp eq i64 %60, %47
  br i1 %61, label %62, label %50, !llvm.loop !30

62:                                               ; preds = %50
  %63 = icmp eq i64 %47, %44
  br i1 %63, label %92, label %64

64:                                               ; preds = %43, %62
  %65 = phi i64 [ 0, %43 ], [ %47, %62 ]
  br label %97

66:                                               ; preds = %66, %13
  %67 = phi i64 [ 0, %13 ], [ %89, %66 ]
  %68 = phi double [ 1.000000e+00, %13 ], [ %88, %66 ]
  %69 = phi i64 [ 0, %13 ], [ %90, %66 ]
  %70 = getelementptr inbounds nuw double, ptr %5, i64 %67
  %71 = load double, ptr %70, align 8, !tbaa !9
  %72 = fadd double %71, %10
  %73 = fmul double %68, %72
  %74 = getelementptr inbounds nuw double, ptr %5, i64 %67
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %76 = load double, ptr %75, align 8, !tbaa !9
  %77 = fadd double %76, %10
  %78 = fmul double %73, %77
  %79 = getelementptr inbounds nuw double, ptr %5, i64 %67
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 16
  %81 = load double, ptr %80, align 8, !tbaa !9
  %82 = fadd double %81, %10
  %83 = fmul double %78, %82
  %84 = getelementptr inbounds nuw double, ptr %5, i64 %67
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 24
  %86 = load double, ptr %85, align 8, !tbaa !9
  %87 = fadd double %86, %10
  %88 = fmul double %83, %87
  %89 = add nuw nsw i64 %67, 4
  %90 = add i64 %69, 4
  %91 = icmp eq i64 %90, %14
  br i1 %91, label %23, label %66, !llvm.loop !31

92:                                               ; preds = %97, %62
  %93 = and i64 %44, 3
  %94 = icmp ult i32 %1, 4
  br i1 %94, label %107, label %95

95:                                               ; preds = %92
  %96 = and i64 %44, 2147483644
  br label %123

97:                                               ; preds = %64, %97
  %98 = phi i64 [ %103, %97 ], [ %65, %64 ]
  %99 = getelementptr inbounds nuw double, ptr %0, i64 %98
  %100 = load double, ptr %99, align 8, !tbaa !9
  %101 = fmul double %41, %100
  %102 = getelementptr inbounds nuw double, ptr %42, i64 %98
  store double %101, ptr %102, align 8, !tbaa !9
  %103 = add nuw nsw i64 %98, 1
  %104 = icmp eq i64 %103, %44
  br i1 %104, label %92, label %97, !llvm.loop !32

105:                                              ; preds = %123
  %106 = icmp eq i64 %93, 0
  br i1 %106, label %121, label %107

107:                                              ; preds = %105, %92
  %108 = phi i64 [ 0, %92 ], [ %142, %105 ]
  %109 = phi double [ 0.000000e+00, %92 ], [ %141, %105 ]
  %110 = icmp ne i64 %93, 0
  tail call void @llvm.assume(i1 %110)
  br label %111

111:                                              ; preds = %111, %107
  %112 = phi i64 [ %108, %107 ], [ %118, %111 ]
  %113 = phi double [ %109, %107 ], [ %117, %111 ]
  %114 = phi i64 [ 0, %107 ], [ %119, %111 ]
  %115 = getelementptr inbounds nuw double, ptr %42, i64 %112
  %116 = load double, ptr %115, align 8, !tbaa !9
  %117 = tail call double @llvm.fmuladd.f64(double %116, double %116, double %113)
  %118 = add nuw nsw i64 %112, 1
  %119 = add i64 %114, 1
  %120 = icmp eq i64 %119, %93
  br i1 %120, label %121, label %111, !llvm.loop !33

121:                                              ; preds = %105, %111, %40
  %122 = phi double [ 0.000000e+00, %40 ], [ %141, %105 ], [ %117, %111 ]
  tail call void @free(ptr noundef %42) #13
  ret double %122

123:                                              ; preds = %123, %95
  %124 = phi i64 [ 0, %95 ], [ %142, %123 ]
  %125 = phi double [ 0.000000e+00, %95 ], [ %141, %123 ]
  %126 = phi i64 [ 0, %95 ], [ %143, %123 ]
  %127 = getelementptr inbounds nuw double, ptr %42, i64 %124
  %128 = load double, ptr %127, align 8, !tbaa !9
  %129 = tail call double @llvm.fmuladd.f64(double %128, double %128, double %125)
  %130 = getelementptr inbounds nuw double, ptr %42, i64 %124
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 8
  %132 = load double, ptr %131, align 8, !tbaa !9
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %132, double %129)
  %134 = getelementptr inbounds nuw double, ptr %42, i64 %124
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 16
  %136 = load double, ptr %135, align 8, !tbaa !9
  %137 = tail call double @llvm.fmuladd.f64(double %136, double %136, double %133)
  %138 = getelementptr inbounds nuw double, ptr %42, i64 %124
  %139 = getelementptr inbounds nuw i8, ptr %138, i64 24
  %140 = load double, ptr %139, align 8, !tbaa !9
  %141 = tail call double @llvm.fmuladd.f64(double %140, double %140, double %137)
  %142 = add nuw nsw i64 %124, 4
  %143 = add i64 %126, 4
  %144 = icmp eq i64 %143, %96
  br i1 %144, label %105, label %123, !llvm.loop !34
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #10

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @recursion_with_allocation(ptr noundef %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = tail call fastcc ptr @merge_halves(ptr noundef %0, i32 noundef %1)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %31

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %29, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %55, %11 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %58, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %23, %17 ]
  %19 = phi double [ %15, %13 ], [ %26, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
  %21 = getelementptr inbounds nuw double, ptr %3, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = add nuw nsw i64 %18, 1
  %24 = trunc nuw nsw i64 %23 to i32
  %25 = uitofp nneg i32 %24 to double
  %26 = tail call double @llvm.fmuladd.f64(double %22, double %25, double %19)
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %7
  br i1 %28, label %29, label %17, !llvm.loop !35

29:                                               ; preds = %11, %17, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %58, %11 ], [ %26, %17 ]
  tail call void @free(ptr noundef %3) #13
  ret double %30

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %55, %31 ]
  %33 = phi double [ 0.000000e+00, %9 ], [ %58, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %59, %31 ]
  %35 = getelementptr inbounds nuw double, ptr %3, i64 %32
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = or disjoint i64 %32, 1
  %38 = trunc nuw nsw i64 %37 to i32
  %39 = uitofp nneg i32 %38 to double
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %39, double %33)
  %41 = getelementptr inbounds nuw double, ptr %3, i64 %37
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = or disjoint i64 %32, 2
  %44 = trunc nuw nsw i64 %43 to i32
  %45 = uitofp nneg i32 %44 to double
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40)
  %47 = getelementptr inbounds nuw double, ptr %3, i64 %43
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = or disjoint i64 %32, 3
  %50 = trunc nuw nsw i64 %49 to i32
  %51 = uitofp nneg i32 %50 to double
  %52 = tail call double @llvm.fmuladd.f64(double %48, double %51, double %46)
  %53 = getelementptr inbounds nuw double, ptr %3, i64 %49
  %54 = load double, ptr %53, align 8, !tbaa !9
  %55 = add nuw nsw i64 %32, 4
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = uitofp nneg i32 %56 to double
  %58 = tail call double @llvm.fmuladd.f64(double %54, double %57, double %52)
  %59 = add i64 %34, 4
  %60 = icmp eq i64 %59, %10
  br i1 %60, label %11, label %31, !llvm.loop !36
}

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noalias noundef ptr @merge_halves(ptr noundef %0, i32 noundef %1) unnamed_addr #7 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #12
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %7, label %10

7:                                                ; preds = %2
  %8 = load double, ptr %0, align 8, !tbaa !9
  %9 = fmul double %8, %8
  store double %9, ptr %5, align 8, !tbaa !9
  br label %59

10:                                               ; preds = %2
  %11 = sdiv i32 %1, 2
  %12 = tail call fastcc ptr @merge_halves(ptr noundef %0, i32 noundef %11)
  %13 = sext i32 %11 to i64
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = sub nsw i32 %1, %11
  %16 = tail call fastcc ptr @merge_halves(ptr noundef %14, i32 noundef %15)
  %17 = icmp sgt i32 %1, 0
  br i1 %17, label %18, label %35

18:                                               ; preds = %10
  %19 = load double, ptr %12, align 8, !tbaa !9
  %20 = zext nneg i32 %1 to i64
  %21 = and i64 %20, 1
  %22 = and i64 %20, 2147483646
  br label %36

23:                                               ; preds = %36
  %24 = icmp eq i64 %21, 0
  br i1 %24, label %35, label %25

25:                                               ; preds = %23
  %26 = icmp ne i64 %21, 0
  tail call void @llvm.assume(i1 %26)
  %27 = icmp slt i64 %56, %13
  %28 = getelementptr inbounds nuw double, ptr %12, i64 %56
  %29 = sub nsw i64 %56, %13
  %30 = getelementptr inbounds nuw double, ptr %16, i64 %29
  %31 = select i1 %27, ptr %28, ptr %30
  %32 = load double, ptr %31, align 8, !tbaa !9
  %33 = fmul double %32, %19
  %34 = getelementptr inbounds nuw double, ptr %5, i64 %56
  store double %33, ptr %34, align 8, !tbaa !9
  br label %35

35:                                               ; preds = %25, %23, %10
  tail call void @free(ptr noundef %12) #13
  tail call void @free(ptr noundef %16) #13
  br label %59

36:                                               ; preds = %36, %18
  %37 = phi i64 [ 0, %18 ], [ %56, %36 ]
  %38 = phi i64 [ 0, %18 ], [ %57, %36 ]
  %39 = icmp slt i64 %37, %13
  %40 = getelementptr inbounds nuw double, ptr %12, i64 %37
  %41 = sub nsw i64 %37, %13
  %42 = getelementptr inbounds nuw double, ptr %16, i64 %41
  %43 = select i1 %39, ptr %40, ptr %42
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = fmul double %44, %19
  %46 = getelementptr inbounds nuw double, ptr %5, i64 %37
  store double %45, ptr %46, align 8, !tbaa !9
  %47 = or disjoint i64 %37, 1
  %48 = icmp slt i64 %47, %13
  %49 = getelementptr inbounds nuw double, ptr %12, i64 %47
  %50 = sub nsw i64 %47, %13
  %51 = getelementptr inbounds nuw double, ptr %16, i64 %50
  %52 = select i1 %48, ptr %49, ptr %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = fmul double %53, %19
  %55 = getelementptr inbounds nuw double, ptr %5, i64 %47
  store double %54, ptr %55, align 8, !tbaa !9
  %56 = add nuw nsw i64 %37, 2
  %57 = add i64 %38, 2
  %58 = icmp eq i64 %57, %22
  br i1 %58, label %23, label %36, !llvm.loop !37

59:                                               ; preds = %35, %7
  ret ptr %5
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nofree norecurse nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noinline nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind allocsize(0) }
attributes #13 = { nounwind }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !12, !14, !13}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = distinct !{!18, !12}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !12}
!21 = distinct !{!21, !12}
!22 = distinct !{!22, !12}
!23 = distinct !{!23, !12}
!24 = distinct !{!24, !17}
!25 = distinct !{!25, !12}
!26 = distinct !{!26, !12}
!27 = distinct !{!27, !12}
!28 = distinct !{!28, !12}
!29 = distinct !{!29, !17}
!30 = distinct !{!30, !12, !13, !14}
!31 = distinct !{!31, !12}
!32 = distinct !{!32, !12, !14, !13}
!33 = distinct !{!33, !17}
!34 = distinct !{!34, !12}
!35 = distinct !{!35, !17}
!36 = distinct !{!36, !12}
!37 = distinct !{!37, !12}
