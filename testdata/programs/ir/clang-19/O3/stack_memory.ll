; clang-19 -O3 -S -emit-llvm c/stack_memory.c -o ir/clang-19/O3/stack_memory.ll
; ModuleID = 'c/stack_memory.c'
source_filename = "c/stack_memory.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local double @array_of_variable_length(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr i8, ptr %0, i64 -8
  %4 = icmp slt i32 %1, 1
  br i1 %4, label %8, label %5

5:                                                ; preds = %2
  %6 = add nuw i32 %1, 1
  %7 = zext i32 %6 to i64
  br label %10

8:                                                ; preds = %67, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %69, %67 ]
  ret double %9

10:                                               ; preds = %5, %67
  %11 = phi i64 [ 0, %5 ], [ %72, %67 ]
  %12 = phi i64 [ 1, %5 ], [ %70, %67 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %69, %67 ]
  %14 = tail call ptr @llvm.stacksave.p0()
  %15 = alloca double, i64 %12, align 16
  %16 = getelementptr double, ptr %3, i64 %12
  %17 = load double, ptr %16, align 8, !tbaa !5
  %18 = icmp ult i64 %12, 4
  br i1 %18, label %19, label %21

19:                                               ; preds = %37, %10
  %20 = phi i64 [ 0, %10 ], [ %22, %37 ]
  br label %44

21:                                               ; preds = %10
  %22 = and i64 %12, 9223372036854775804
  %23 = insertelement <2 x double> poison, double %17, i64 0
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> zeroinitializer
  br label %25

25:                                               ; preds = %25, %21
  %26 = phi i64 [ 0, %21 ], [ %35, %25 ]
  %27 = getelementptr inbounds double, ptr %0, i64 %26
  %28 = getelementptr inbounds i8, ptr %27, i64 16
  %29 = load <2 x double>, ptr %27, align 8, !tbaa !5
  %30 = load <2 x double>, ptr %28, align 8, !tbaa !5
  %31 = fmul <2 x double> %29, %24
  %32 = fmul <2 x double> %30, %24
  %33 = getelementptr inbounds double, ptr %15, i64 %26
  %34 = getelementptr inbounds i8, ptr %33, i64 16
  store <2 x double> %31, ptr %33, align 16, !tbaa !5
  store <2 x double> %32, ptr %34, align 16, !tbaa !5
  %35 = add nuw i64 %26, 4
  %36 = icmp eq i64 %35, %22
  br i1 %36, label %37, label %25, !llvm.loop !9

37:                                               ; preds = %25
  %38 = icmp eq i64 %12, %22
  br i1 %38, label %39, label %19

39:                                               ; preds = %44, %37
  %40 = and i64 %12, 7
  %41 = icmp ult i64 %11, 7
  br i1 %41, label %52, label %42

42:                                               ; preds = %39
  %43 = and i64 %12, 9223372036854775800
  br label %73

44:                                               ; preds = %19, %44
  %45 = phi i64 [ %50, %44 ], [ %20, %19 ]
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = fmul double %47, %17
  %49 = getelementptr inbounds double, ptr %15, i64 %45
  store double %48, ptr %49, align 8, !tbaa !5
  %50 = add nuw nsw i64 %45, 1
  %51 = icmp eq i64 %50, %12
  br i1 %51, label %39, label %44, !llvm.loop !13

52:                                               ; preds = %73, %39
  %53 = phi double [ poison, %39 ], [ %107, %73 ]
  %54 = phi i64 [ 0, %39 ], [ %108, %73 ]
  %55 = phi double [ 1.000000e+00, %39 ], [ %107, %73 ]
  %56 = icmp eq i64 %40, 0
  br i1 %56, label %67, label %57

57:                                               ; preds = %52, %57
  %58 = phi i64 [ %64, %57 ], [ %54, %52 ]
  %59 = phi double [ %63, %57 ], [ %55, %52 ]
  %60 = phi i64 [ %65, %57 ], [ 0, %52 ]
  %61 = getelementptr inbounds double, ptr %15, i64 %58
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = fmul double %59, %62
  %64 = add nuw nsw i64 %58, 1
  %65 = add i64 %60, 1
  %66 = icmp eq i64 %65, %40
  br i1 %66, label %67, label %57, !llvm.loop !14

67:                                               ; preds = %57, %52
  %68 = phi double [ %53, %52 ], [ %63, %57 ]
  %69 = fadd double %13, %68
  tail call void @llvm.stackrestore.p0(ptr %14)
  %70 = add nuw nsw i64 %12, 1
  %71 = icmp eq i64 %70, %7
  %72 = add i64 %11, 1
  br i1 %71, label %8, label %10, !llvm.loop !16

73:                                               ; preds = %73, %42
  %74 = phi i64 [ 0, %42 ], [ %108, %73 ]
  %75 = phi double [ 1.000000e+00, %42 ], [ %107, %73 ]
  %76 = phi i64 [ 0, %42 ], [ %109, %73 ]
  %77 = getelementptr inbounds double, ptr %15, i64 %74
  %78 = load double, ptr %77, align 16, !tbaa !5
  %79 = fmul double %75, %78
  %80 = or disjoint i64 %74, 1
  %81 = getelementptr inbounds double, ptr %15, i64 %80
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = fmul double %79, %82
  %84 = or disjoint i64 %74, 2
  %85 = getelementptr inbounds double, ptr %15, i64 %84
  %86 = load double, ptr %85, align 16, !tbaa !5
  %87 = fmul double %83, %86
  %88 = or disjoint i64 %74, 3
  %89 = getelementptr inbounds double, ptr %15, i64 %88
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = fmul double %87, %90
  %92 = or disjoint i64 %74, 4
  %93 = getelementptr inbounds double, ptr %15, i64 %92
  %94 = load double, ptr %93, align 16, !tbaa !5
  %95 = fmul double %91, %94
  %96 = or disjoint i64 %74, 5
  %97 = getelementptr inbounds double, ptr %15, i64 %96
  %98 = load double, ptr %97, align 8, !tbaa !5
  %99 = fmul double %95, %98
  %100 = or disjoint i64 %74, 6
  %101 = getelementptr inbounds double, ptr %15, i64 %100
  %102 = load double, ptr %101, align 16, !tbaa !5
  %103 = fmul double %99, %102
  %104 = or disjoint i64 %74, 7
  %105 = getelementptr inbounds double, ptr %15, i64 %104
  %106 = load double, ptr %105, align 8, !tbaa !5
  %107 = fmul double %103, %106
  %108 = add nuw nsw i64 %74, 8
  %109 = add i64 %76, 8
  %110 = icmp eq i64 %109, %43
  br i1 %110, label %52, label %73, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: write) uwtable
define dso_local double @alloca_in_loop(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 0
  tail call void @llvm.assume(i1 %3)
  %4 = zext nneg i32 %1 to i64
  %5 = and i64 %4, 1
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %9, label %7

7:                                                ; preds = %2
  %8 = and i64 %4, 2147483646
  br label %31

9:                                                ; preds = %44, %2
  %10 = phi double [ poison, %2 ], [ %56, %44 ]
  %11 = phi double [ poison, %2 ], [ %52, %44 ]
  %12 = phi i64 [ 0, %2 ], [ %57, %44 ]
  %13 = phi ptr [ null, %2 ], [ %49, %44 ]
  %14 = phi double [ 0.000000e+00, %2 ], [ %56, %44 ]
  %15 = icmp eq i64 %5, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds double, ptr %0, i64 %12
  %18 = load double, ptr %17, align 8, !tbaa !5
  %19 = fmul double %18, %18
  %20 = icmp eq ptr %13, null
  br i1 %20, label %24, label %21

21:                                               ; preds = %16
  %22 = load double, ptr %13, align 16, !tbaa !5
  %23 = fmul double %18, %22
  br label %24

24:                                               ; preds = %21, %16
  %25 = phi double [ %23, %21 ], [ 1.000000e+00, %16 ]
  %26 = fadd double %14, %25
  br label %27

27:                                               ; preds = %9, %24
  %28 = phi double [ %10, %9 ], [ %26, %24 ]
  %29 = phi double [ %11, %9 ], [ %19, %24 ]
  %30 = fmul double %28, %29
  ret double %30

31:                                               ; preds = %44, %7
  %32 = phi i64 [ 0, %7 ], [ %57, %44 ]
  %33 = phi ptr [ null, %7 ], [ %49, %44 ]
  %34 = phi double [ 0.000000e+00, %7 ], [ %56, %44 ]
  %35 = phi i64 [ 0, %7 ], [ %58, %44 ]
  %36 = alloca [16 x i8], align 16
  %37 = getelementptr inbounds double, ptr %0, i64 %32
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = fmul double %38, %38
  store double %39, ptr %36, align 16, !tbaa !5
  %40 = icmp eq ptr %33, null
  br i1 %40, label %44, label %41

41:                                               ; preds = %31
  %42 = load double, ptr %33, align 16, !tbaa !5
  %43 = fmul double %38, %42
  br label %44

44:                                               ; preds = %31, %41
  %45 = phi double [ %43, %41 ], [ 1.000000e+00, %31 ]
  %46 = getelementptr inbounds i8, ptr %36, i64 8
  store double %45, ptr %46, align 8, !tbaa !5
  %47 = fadd double %34, %45
  %48 = or disjoint i64 %32, 1
  %49 = alloca [16 x i8], align 16
  %50 = getelementptr inbounds double, ptr %0, i64 %48
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = fmul double %51, %51
  store double %52, ptr %49, align 16, !tbaa !5
  %53 = load double, ptr %36, align 16, !tbaa !5
  %54 = fmul double %51, %53
  %55 = getelementptr inbounds i8, ptr %49, i64 8
  store double %54, ptr %55, align 8, !tbaa !5
  %56 = fadd double %47, %54
  %57 = add nuw nsw i64 %32, 2
  %58 = add i64 %35, 2
  %59 = icmp eq i64 %58, %8
  br i1 %59, label %9, label %31, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_dimensional_array(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = zext i32 %1 to i64
  %4 = mul nuw i64 %3, %3
  %5 = alloca double, i64 %4, align 16
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %119

7:                                                ; preds = %2
  %8 = and i64 %3, 1
  %9 = icmp eq i32 %1, 1
  %10 = and i64 %3, 2147483646
  %11 = icmp eq i64 %8, 0
  br label %12

12:                                               ; preds = %7, %46
  %13 = phi i64 [ %47, %46 ], [ 0, %7 ]
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = mul nuw nsw i64 %13, %3
  %17 = getelementptr inbounds double, ptr %5, i64 %16
  br i1 %9, label %37, label %18

18:                                               ; preds = %12, %18
  %19 = phi i64 [ %34, %18 ], [ 0, %12 ]
  %20 = phi i64 [ %35, %18 ], [ 0, %12 ]
  %21 = getelementptr inbounds double, ptr %0, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = icmp eq i64 %13, %19
  %24 = uitofp i1 %23 to double
  %25 = tail call double @llvm.fmuladd.f64(double %15, double %22, double %24)
  %26 = getelementptr inbounds double, ptr %17, i64 %19
  store double %25, ptr %26, align 8, !tbaa !5
  %27 = or disjoint i64 %19, 1
  %28 = getelementptr inbounds double, ptr %0, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !5
  %30 = icmp eq i64 %13, %27
  %31 = uitofp i1 %30 to double
  %32 = tail call double @llvm.fmuladd.f64(double %15, double %29, double %31)
  %33 = getelementptr inbounds double, ptr %17, i64 %27
  store double %32, ptr %33, align 8, !tbaa !5
  %34 = add nuw nsw i64 %19, 2
  %35 = add i64 %20, 2
  %36 = icmp eq i64 %35, %10
  br i1 %36, label %37, label %18, !llvm.loop !19

37:                                               ; preds = %18, %12
  %38 = phi i64 [ 0, %12 ], [ %34, %18 ]
  br i1 %11, label %46, label %39

39:                                               ; preds = %37
  %40 = getelementptr inbounds double, ptr %0, i64 %38
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = icmp eq i64 %13, %38
  %43 = uitofp i1 %42 to double
  %44 = tail call double @llvm.fmuladd.f64(double %15, double %41, double %43)
  %45 = getelementptr inbounds double, ptr %17, i64 %38
  store double %44, ptr %45, align 8, !tbaa !5
  br label %46

46:                                               ; preds = %37, %39
  %47 = add nuw nsw i64 %13, 1
  %48 = icmp eq i64 %47, %3
  br i1 %48, label %49, label %12, !llvm.loop !20

49:                                               ; preds = %46
  br i1 %6, label %50, label %119

50:                                               ; preds = %49
  %51 = and i64 %3, 3
  %52 = icmp ult i32 %1, 4
  %53 = and i64 %3, 2147483644
  %54 = icmp eq i64 %51, 0
  br label %55

55:                                               ; preds = %50, %116
  %56 = phi i64 [ %60, %116 ], [ 0, %50 ]
  %57 = phi double [ %117, %116 ], [ 0.000000e+00, %50 ]
  %58 = mul nuw nsw i64 %56, %3
  %59 = getelementptr inbounds double, ptr %5, i64 %58
  %60 = add nuw nsw i64 %56, 1
  %61 = icmp eq i64 %60, %3
  %62 = and i64 %60, 4294967295
  %63 = select i1 %61, i64 0, i64 %62
  %64 = getelementptr inbounds double, ptr %5, i64 %63
  br i1 %52, label %99, label %65

65:                                               ; preds = %55, %65
  %66 = phi i64 [ %96, %65 ], [ 0, %55 ]
  %67 = phi double [ %95, %65 ], [ %57, %55 ]
  %68 = phi i64 [ %97, %65 ], [ 0, %55 ]
  %69 = getelementptr inbounds double, ptr %59, i64 %66
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = mul nuw nsw i64 %66, %3
  %72 = getelementptr inbounds double, ptr %64, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !5
  %74 = tail call double @llvm.fmuladd.f64(double %70, double %73, double %67)
  %75 = or disjoint i64 %66, 1
  %76 = getelementptr inbounds double, ptr %59, i64 %75
  %77 = load double, ptr %76, align 8, !tbaa !5
  %78 = mul nuw nsw i64 %75, %3
  %79 = getelementptr inbounds double, ptr %64, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %80, double %74)
  %82 = or disjoint i64 %66, 2
  %83 = getelementptr inbounds double, ptr %59, i64 %82
  %84 = load double, ptr %83, align 8, !tbaa !5
  %85 = mul nuw nsw i64 %82, %3
  %86 = getelementptr inbounds double, ptr %64, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !5
  %88 = tail call double @llvm.fmuladd.f64(double %84, double %87, double %81)
  %89 = or disjoint i64 %66, 3
  %90 = getelementptr inbounds double, ptr %59, i64 %89
  %91 = load double, ptr %90, align 8, !tbaa !5
  %92 = mul nuw nsw i64 %89, %3
  %93 = getelementptr inbounds double, ptr %64, i64 %92
  %94 = load double, ptr %93, align 8, !tbaa !5
  %95 = tail call double @llvm.fmuladd.f64(double %91, double %94, double %88)
  %96 = add nuw nsw i64 %66, 4
  %97 = add i64 %68, 4
  %98 = icmp eq i64 %97, %53
  br i1 %98, label %99, label %65, !llvm.loop !21

99:                                               ; preds = %65, %55
  %100 = phi double [ poison, %55 ], [ %95, %65 ]
  %101 = phi i64 [ 0, %55 ], [ %96, %65 ]
  %102 = phi double [ %57, %55 ], [ %95, %65 ]
  br i1 %54, label %116, label %103

103:                                              ; preds = %99, %103
  %104 = phi i64 [ %113, %103 ], [ %101, %99 ]
  %105 = phi double [ %112, %103 ], [ %102, %99 ]
  %106 = phi i64 [ %114, %103 ], [ 0, %99 ]
  %107 = getelementptr inbounds double, ptr %59, i64 %104
  %108 = load double, ptr %107, align 8, !tbaa !5
  %109 = mul nuw nsw i64 %104, %3
  %110 = getelementptr inbounds double, ptr %64, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !5
  %112 = tail call double @llvm.fmuladd.f64(double %108, double %111, double %105)
  %113 = add nuw nsw i64 %104, 1
  %114 = add i64 %106, 1
  %115 = icmp eq i64 %114, %51
  br i1 %115, label %116, label %103, !llvm.loop !22

116:                                              ; preds = %103, %99
  %117 = phi double [ %100, %99 ], [ %112, %103 ]
  %118 = icmp eq i64 %60, %3
  br i1 %118, label %119, label %55, !llvm.loop !23

119:                                              ; preds = %116, %2, %49
  %120 = phi double [ 0.000000e+00, %49 ], [ 0.000000e+00, %2 ], [ %117, %116 ]
  ret double %120
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nounwind uwtable
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
  br i1 %13, label %4, label %14, !llvm.loop !24

14:                                               ; preds = %4, %2
  %15 = phi double [ 0.000000e+00, %2 ], [ %9, %4 ]
  %16 = phi double [ %0, %2 ], [ %11, %4 ]
  %17 = fadd double %15, %16
  ret double %17
}

; Function Attrs: noinline nounwind memory(readwrite, argmem: none) uwtable
define internal fastcc double @settle(double noundef %0, i32 noundef %1) unnamed_addr #6 {
  %3 = add nsw i32 %1, 1
  %4 = sext i32 %3 to i64
  %5 = shl nsw i64 %4, 3
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #12
  store double %0, ptr %6, align 8, !tbaa !5
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
  %21 = getelementptr inbounds double, ptr %6, i64 %20
  store double %19, ptr %21, align 8, !tbaa !5
  %22 = icmp eq i64 %20, %9
  br i1 %22, label %23, label %10, !llvm.loop !25

23:                                               ; preds = %17, %14
  %24 = phi i64 [ %16, %14 ], [ %9, %17 ]
  %25 = phi i32 [ %15, %14 ], [ %1, %17 ]
  %26 = getelementptr inbounds double, ptr %6, i64 %24
  %27 = load double, ptr %26, align 8, !tbaa !5
  %28 = lshr i32 %25, 1
  %29 = zext nneg i32 %28 to i64
  br label %30

30:                                               ; preds = %2, %23
  %31 = phi double [ %27, %23 ], [ %0, %2 ]
  %32 = phi i64 [ %29, %23 ], [ 0, %2 ]
  %33 = getelementptr inbounds double, ptr %6, i64 %32
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = fadd double %31, %34
  tail call void @free(ptr noundef nonnull %6) #13
  ret double %35
}

; Function Attrs: nounwind uwtable
define dso_local double @freed_before_return(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #12
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %40

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  br label %16

9:                                                ; preds = %16
  br i1 %6, label %10, label %40

10:                                               ; preds = %9
  %11 = load double, ptr %0, align 8, !tbaa !5
  %12 = and i64 %8, 3
  %13 = icmp ult i32 %1, 4
  br i1 %13, label %24, label %14

14:                                               ; preds = %10
  %15 = and i64 %8, 2147483644
  br label %66

16:                                               ; preds = %7, %16
  %17 = phi i64 [ 0, %7 ], [ %22, %16 ]
  %18 = getelementptr inbounds double, ptr %0, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = tail call double @exp(double noundef %19) #13
  %21 = getelementptr inbounds double, ptr %5, i64 %17
  store double %20, ptr %21, align 8, !tbaa !5
  %22 = add nuw nsw i64 %17, 1
  %23 = icmp eq i64 %22, %8
  br i1 %23, label %9, label %16, !llvm.loop !26

24:                                               ; preds = %66, %10
  %25 = phi double [ poison, %10 ], [ %88, %66 ]
  %26 = phi i64 [ 0, %10 ], [ %89, %66 ]
  %27 = phi double [ 1.000000e+00, %10 ], [ %88, %66 ]
  %28 = icmp eq i64 %12, 0
  br i1 %28, label %40, label %29

29:                                               ; preds = %24, %29
  %30 = phi i64 [ %37, %29 ], [ %26, %24 ]
  %31 = phi double [ %36, %29 ], [ %27, %24 ]
  %32 = phi i64 [ %38, %29 ], [ 0, %24 ]
  %33 = getelementptr inbounds double, ptr %5, i64 %30
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = fadd double %34, %11
  %36 = fmul double %31, %35
  %37 = add nuw nsw i64 %30, 1
  %38 = add i64 %32, 1
  %39 = icmp eq i64 %38, %12
  br i1 %39, label %40, label %29, !llvm.loop !27

40:                                               ; preds = %24, %29, %2, %9
  %41 = phi double [ 1.000000e+00, %9 ], [ 1.000000e+00, %2 ], [ %25, %24 ], [ %36, %29 ]
  tail call void @free(ptr noundef %5) #13
  %42 = tail call noalias ptr @malloc(i64 noundef %4) #12
  br i1 %6, label %43, label %121

43:                                               ; preds = %40
  %44 = zext nneg i32 %1 to i64
  %45 = icmp ult i32 %1, 4
  br i1 %45, label %46, label %48

46:                                               ; preds = %64, %43
  %47 = phi i64 [ 0, %43 ], [ %49, %64 ]
  br label %98

48:                                               ; preds = %43
  %49 = and i64 %44, 2147483644
  %50 = insertelement <2 x double> poison, double %41, i64 0
  %51 = shufflevector <2 x double> %50, <2 x double> poison, <2 x i32> zeroinitializer
  br label %52

52:                                               ; preds = %52, %48
  %53 = phi i64 [ 0, %48 ], [ %62, %52 ]
  %54 = getelementptr inbounds double, ptr %0, i64 %53
  %55 = getelementptr inbounds i8, ptr %54, i64 16
  %56 = load <2 x double>, ptr %54, align 8, !tbaa !5
  %57 = load <2 x double>, ptr %55, align 8, !tbaa !5
  %58 = fmul <2 x double> %51, %56
  %59 = fmul <2 x double> %51, %57
  %60 = getelementptr inbounds double, ptr %42, i64 %53
  %61 = getelementptr inbounds i8, ptr %60, i64 16
  store <2 x double> %58, ptr %60, align 8, !tbaa !5
  store <2 x double> %59, ptr %61, align 8, !tbaa !5
  %62 = add nuw i64 %53, 4
  %63 = icmp eq i64 %62, %49
  br i1 %63, label %64, label %52, !llvm.loop !28

64:                                               ; preds = %52
  %65 = icmp eq i64 %49, %44
  br i1 %65, label %92, label %46

66:                                               ; preds = %66, %14
  %67 = phi i64 [ 0, %14 ], [ %89, %66 ]
  %68 = phi double [ 1.000000e+00, %14 ], [ %88, %66 ]
  %69 = phi i64 [ 0, %14 ], [ %90, %66 ]
  %70 = getelementptr inbounds double, ptr %5, i64 %67
  %71 = load double, ptr %70, align 8, !tbaa !5
  %72 = fadd double %71, %11
  %73 = fmul double %68, %72
  %74 = or disjoint i64 %67, 1
  %75 = getelementptr inbounds double, ptr %5, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = fadd double %76, %11
  %78 = fmul double %73, %77
  %79 = or disjoint i64 %67, 2
  %80 = getelementptr inbounds double, ptr %5, i64 %79
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = fadd double %81, %11
  %83 = fmul double %78, %82
  %84 = or disjoint i64 %67, 3
  %85 = getelementptr inbounds double, ptr %5, i64 %84
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = fadd double %86, %11
  %88 = fmul double %83, %87
  %89 = add nuw nsw i64 %67, 4
  %90 = add i64 %69, 4
  %91 = icmp eq i64 %90, %15
  br i1 %91, label %24, label %66, !llvm.loop !29

92:                                               ; preds = %98, %64
  br i1 %6, label %93, label %121

93:                                               ; preds = %92
  %94 = and i64 %44, 3
  %95 = icmp ult i32 %1, 4
  br i1 %95, label %106, label %96

96:                                               ; preds = %93
  %97 = and i64 %44, 2147483644
  br label %123

98:                                               ; preds = %46, %98
  %99 = phi i64 [ %104, %98 ], [ %47, %46 ]
  %100 = getelementptr inbounds double, ptr %0, i64 %99
  %101 = load double, ptr %100, align 8, !tbaa !5
  %102 = fmul double %41, %101
  %103 = getelementptr inbounds double, ptr %42, i64 %99
  store double %102, ptr %103, align 8, !tbaa !5
  %104 = add nuw nsw i64 %99, 1
  %105 = icmp eq i64 %104, %44
  br i1 %105, label %92, label %98, !llvm.loop !30

106:                                              ; preds = %123, %93
  %107 = phi double [ poison, %93 ], [ %141, %123 ]
  %108 = phi i64 [ 0, %93 ], [ %142, %123 ]
  %109 = phi double [ 0.000000e+00, %93 ], [ %141, %123 ]
  %110 = icmp eq i64 %94, 0
  br i1 %110, label %121, label %111

111:                                              ; preds = %106, %111
  %112 = phi i64 [ %118, %111 ], [ %108, %106 ]
  %113 = phi double [ %117, %111 ], [ %109, %106 ]
  %114 = phi i64 [ %119, %111 ], [ 0, %106 ]
  %115 = getelementptr inbounds double, ptr %42, i64 %112
  %116 = load double, ptr %115, align 8, !tbaa !5
  %117 = tail call double @llvm.fmuladd.f64(double %116, double %116, double %113)
  %118 = add nuw nsw i64 %112, 1
  %119 = add i64 %114, 1
  %120 = icmp eq i64 %119, %94
  br i1 %120, label %121, label %111, !llvm.loop !31

121:                                              ; preds = %106, %111, %40, %92
  %122 = phi double [ 0.000000e+00, %92 ], [ 0.000000e+00, %40 ], [ %107, %106 ], [ %117, %111 ]
  tail call void @free(ptr noundef %42) #13
  ret double %122

123:                                              ; preds = %123, %96
  %124 = phi i64 [ 0, %96 ], [ %142, %123 ]
  %125 = phi double [ 0.000000e+00, %96 ], [ %141, %123 ]
  %126 = phi i64 [ 0, %96 ], [ %143, %123 ]
  %127 = getelementptr inbounds double, ptr %42, i64 %124
  %128 = load double, ptr %127, align 8, !tbaa !5
  %129 = tail call double @llvm.fmuladd.f64(double %128, double %128, double %125)
  %130 = or disjoint i64 %124, 1
  %131 = getelementptr inbounds double, ptr %42, i64 %130
  %132 = load double, ptr %131, align 8, !tbaa !5
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %132, double %129)
  %134 = or disjoint i64 %124, 2
  %135 = getelementptr inbounds double, ptr %42, i64 %134
  %136 = load double, ptr %135, align 8, !tbaa !5
  %137 = tail call double @llvm.fmuladd.f64(double %136, double %136, double %133)
  %138 = or disjoint i64 %124, 3
  %139 = getelementptr inbounds double, ptr %42, i64 %138
  %140 = load double, ptr %139, align 8, !tbaa !5
  %141 = tail call double @llvm.fmuladd.f64(double %140, double %140, double %137)
  %142 = add nuw nsw i64 %124, 4
  %143 = add i64 %126, 4
  %144 = icmp eq i64 %143, %97
  br i1 %144, label %106, label %123, !llvm.loop !32
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: nounwind uwtable
define dso_local double @recursion_with_allocation(ptr noundef %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = tail call fastcc ptr @merge_halves(ptr noundef %0, i32 noundef %1)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %30

11:                                               ; preds = %30, %5
  %12 = phi double [ poison, %5 ], [ %57, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %54, %30 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %57, %30 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %22, %16 ], [ %13, %11 ]
  %18 = phi double [ %25, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds double, ptr %3, i64 %17
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = add nuw nsw i64 %17, 1
  %23 = trunc nuw nsw i64 %22 to i32
  %24 = uitofp nneg i32 %23 to double
  %25 = tail call double @llvm.fmuladd.f64(double %21, double %24, double %18)
  %26 = add i64 %19, 1
  %27 = icmp eq i64 %26, %7
  br i1 %27, label %28, label %16, !llvm.loop !33

28:                                               ; preds = %11, %16, %2
  %29 = phi double [ 0.000000e+00, %2 ], [ %12, %11 ], [ %25, %16 ]
  tail call void @free(ptr noundef %3) #13
  ret double %29

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %54, %30 ]
  %32 = phi double [ 0.000000e+00, %9 ], [ %57, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
  %34 = getelementptr inbounds double, ptr %3, i64 %31
  %35 = load double, ptr %34, align 8, !tbaa !5
  %36 = or disjoint i64 %31, 1
  %37 = trunc nuw nsw i64 %36 to i32
  %38 = uitofp nneg i32 %37 to double
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %38, double %32)
  %40 = getelementptr inbounds double, ptr %3, i64 %36
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = or disjoint i64 %31, 2
  %43 = trunc nuw nsw i64 %42 to i32
  %44 = uitofp nneg i32 %43 to double
  %45 = tail call double @llvm.fmuladd.f64(double %41, double %44, double %39)
  %46 = getelementptr inbounds double, ptr %3, i64 %42
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = or disjoint i64 %31, 3
  %49 = trunc nuw nsw i64 %48 to i32
  %50 = uitofp nneg i32 %49 to double
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %50, double %45)
  %52 = getelementptr inbounds double, ptr %3, i64 %48
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = add nuw nsw i64 %31, 4
  %55 = trunc nuw nsw i64 %54 to i32
  %56 = uitofp nneg i32 %55 to double
  %57 = tail call double @llvm.fmuladd.f64(double %53, double %56, double %51)
  %58 = add i64 %33, 4
  %59 = icmp eq i64 %58, %10
  br i1 %59, label %11, label %30, !llvm.loop !34
}

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define internal fastcc noalias noundef ptr @merge_halves(ptr noundef %0, i32 noundef %1) unnamed_addr #10 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #12
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %7, label %10

7:                                                ; preds = %2
  %8 = load double, ptr %0, align 8, !tbaa !5
  %9 = fmul double %8, %8
  store double %9, ptr %5, align 8, !tbaa !5
  br label %58

10:                                               ; preds = %2
  %11 = sdiv i32 %1, 2
  %12 = tail call fastcc ptr @merge_halves(ptr noundef %0, i32 noundef %11)
  %13 = sext i32 %11 to i64
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = sub nsw i32 %1, %11
  %16 = tail call fastcc ptr @merge_halves(ptr noundef %14, i32 noundef %15)
  %17 = icmp sgt i32 %1, 0
  br i1 %17, label %18, label %34

18:                                               ; preds = %10
  %19 = load double, ptr %12, align 8, !tbaa !5
  %20 = zext nneg i32 %1 to i64
  %21 = and i64 %20, 1
  %22 = and i64 %20, 2147483646
  br label %35

23:                                               ; preds = %35
  %24 = icmp eq i64 %21, 0
  br i1 %24, label %34, label %25

25:                                               ; preds = %23
  %26 = icmp slt i64 %55, %13
  %27 = getelementptr inbounds double, ptr %12, i64 %55
  %28 = sub nsw i64 %55, %13
  %29 = getelementptr inbounds double, ptr %16, i64 %28
  %30 = select i1 %26, ptr %27, ptr %29
  %31 = load double, ptr %30, align 8, !tbaa !5
  %32 = fmul double %31, %19
  %33 = getelementptr inbounds double, ptr %5, i64 %55
  store double %32, ptr %33, align 8, !tbaa !5
  br label %34

34:                                               ; preds = %25, %23, %10
  tail call void @free(ptr noundef %12) #13
  tail call void @free(ptr noundef %16) #13
  br label %58

35:                                               ; preds = %35, %18
  %36 = phi i64 [ 0, %18 ], [ %55, %35 ]
  %37 = phi i64 [ 0, %18 ], [ %56, %35 ]
  %38 = icmp slt i64 %36, %13
  %39 = getelementptr inbounds double, ptr %12, i64 %36
  %40 = sub nsw i64 %36, %13
  %41 = getelementptr inbounds double, ptr %16, i64 %40
  %42 = select i1 %38, ptr %39, ptr %41
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = fmul double %43, %19
  %45 = getelementptr inbounds double, ptr %5, i64 %36
  store double %44, ptr %45, align 8, !tbaa !5
  %46 = or disjoint i64 %36, 1
  %47 = icmp slt i64 %46, %13
  %48 = getelementptr inbounds double, ptr %12, i64 %46
  %49 = sub nsw i64 %46, %13
  %50 = getelementptr inbounds double, ptr %16, i64 %49
  %51 = select i1 %47, ptr %48, ptr %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = fmul double %52, %19
  %54 = getelementptr inbounds double, ptr %5, i64 %46
  store double %53, ptr %54, align 8, !tbaa !5
  %55 = add nuw nsw i64 %36, 2
  %56 = add i64 %37, 2
  %57 = icmp eq i64 %56, %22
  br i1 %57, label %23, label %35, !llvm.loop !35

58:                                               ; preds = %34, %7
  ret ptr %5
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nofree norecurse nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noinline nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind allocsize(0) }
attributes #13 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10, !11, !12}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !10, !12, !11}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !10}
!22 = distinct !{!22, !15}
!23 = distinct !{!23, !10}
!24 = distinct !{!24, !10}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !10}
!27 = distinct !{!27, !15}
!28 = distinct !{!28, !10, !11, !12}
!29 = distinct !{!29, !10}
!30 = distinct !{!30, !10, !12, !11}
!31 = distinct !{!31, !15}
!32 = distinct !{!32, !10}
!33 = distinct !{!33, !15}
!34 = distinct !{!34, !10}
!35 = distinct !{!35, !10}
