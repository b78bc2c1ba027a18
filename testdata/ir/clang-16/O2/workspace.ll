; clang-16 -O2 -S -emit-llvm c/workspace.c -o ir/clang-16/O2/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8
  store double 1.000000e+00, ptr %5, align 8, !tbaa !5
  %6 = icmp sgt i32 %1, 1
  br i1 %6, label %7, label %28

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64
  %9 = add nsw i64 %8, -1
  %10 = add nsw i64 %8, -2
  %11 = and i64 %9, 3
  %12 = icmp ult i64 %10, 3
  br i1 %12, label %15, label %13

13:                                               ; preds = %7
  %14 = and i64 %9, -4
  br label %36

15:                                               ; preds = %36, %7
  %16 = phi double [ 1.000000e+00, %7 ], [ %49, %36 ]
  %17 = phi i64 [ 1, %7 ], [ %51, %36 ]
  %18 = icmp eq i64 %11, 0
  br i1 %18, label %28, label %19

19:                                               ; preds = %15, %19
  %20 = phi double [ %23, %19 ], [ %16, %15 ]
  %21 = phi i64 [ %25, %19 ], [ %17, %15 ]
  %22 = phi i64 [ %26, %19 ], [ 0, %15 ]
  %23 = fmul double %20, %0
  %24 = getelementptr inbounds double, ptr %5, i64 %21
  store double %23, ptr %24, align 8, !tbaa !5
  %25 = add nuw nsw i64 %21, 1
  %26 = add i64 %22, 1
  %27 = icmp eq i64 %26, %11
  br i1 %27, label %28, label %19, !llvm.loop !9

28:                                               ; preds = %15, %19, %2
  %29 = icmp sgt i32 %1, 0
  br i1 %29, label %30, label %72

30:                                               ; preds = %28
  %31 = zext i32 %1 to i64
  %32 = and i64 %31, 3
  %33 = icmp ult i32 %1, 4
  br i1 %33, label %54, label %34

34:                                               ; preds = %30
  %35 = and i64 %31, 4294967292
  br label %74

36:                                               ; preds = %36, %13
  %37 = phi double [ 1.000000e+00, %13 ], [ %49, %36 ]
  %38 = phi i64 [ 1, %13 ], [ %51, %36 ]
  %39 = phi i64 [ 0, %13 ], [ %52, %36 ]
  %40 = fmul double %37, %0
  %41 = getelementptr inbounds double, ptr %5, i64 %38
  store double %40, ptr %41, align 8, !tbaa !5
  %42 = add nuw nsw i64 %38, 1
  %43 = fmul double %40, %0
  %44 = getelementptr inbounds double, ptr %5, i64 %42
  store double %43, ptr %44, align 8, !tbaa !5
  %45 = add nuw nsw i64 %38, 2
  %46 = fmul double %43, %0
  %47 = getelementptr inbounds double, ptr %5, i64 %45
  store double %46, ptr %47, align 8, !tbaa !5
  %48 = add nuw nsw i64 %38, 3
  %49 = fmul double %46, %0
  %50 = getelementptr inbounds double, ptr %5, i64 %48
  store double %49, ptr %50, align 8, !tbaa !5
  %51 = add nuw nsw i64 %38, 4
  %52 = add i64 %39, 4
  %53 = icmp eq i64 %52, %14
  br i1 %53, label %15, label %36, !llvm.loop !11

54:                                               ; preds = %74, %30
  %55 = phi double [ undef, %30 ], [ %105, %74 ]
  %56 = phi i64 [ 0, %30 ], [ %101, %74 ]
  %57 = phi double [ 0.000000e+00, %30 ], [ %105, %74 ]
  %58 = icmp eq i64 %32, 0
  br i1 %58, label %72, label %59

59:                                               ; preds = %54, %59
  %60 = phi i64 [ %65, %59 ], [ %56, %54 ]
  %61 = phi double [ %69, %59 ], [ %57, %54 ]
  %62 = phi i64 [ %70, %59 ], [ 0, %54 ]
  %63 = getelementptr inbounds double, ptr %5, i64 %60
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = add nuw nsw i64 %60, 1
  %66 = trunc i64 %65 to i32
  %67 = sitofp i32 %66 to double
  %68 = fdiv double %64, %67
  %69 = fadd double %61, %68
  %70 = add i64 %62, 1
  %71 = icmp eq i64 %70, %32
  br i1 %71, label %72, label %59, !llvm.loop !13

72:                                               ; preds = %54, %59, %28
  %73 = phi double [ 0.000000e+00, %28 ], [ %55, %54 ], [ %69, %59 ]
  tail call void @free(ptr noundef nonnull %5) #9
  ret double %73

74:                                               ; preds = %74, %34
  %75 = phi i64 [ 0, %34 ], [ %101, %74 ]
  %76 = phi double [ 0.000000e+00, %34 ], [ %105, %74 ]
  %77 = phi i64 [ 0, %34 ], [ %106, %74 ]
  %78 = getelementptr inbounds double, ptr %5, i64 %75
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = or i64 %75, 1
  %81 = trunc i64 %80 to i32
  %82 = sitofp i32 %81 to double
  %83 = fdiv double %79, %82
  %84 = fadd double %76, %83
  %85 = getelementptr inbounds double, ptr %5, i64 %80
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = or i64 %75, 2
  %88 = trunc i64 %87 to i32
  %89 = sitofp i32 %88 to double
  %90 = fdiv double %86, %89
  %91 = fadd double %84, %90
  %92 = getelementptr inbounds double, ptr %5, i64 %87
  %93 = load double, ptr %92, align 8, !tbaa !5
  %94 = or i64 %75, 3
  %95 = trunc i64 %94 to i32
  %96 = sitofp i32 %95 to double
  %97 = fdiv double %93, %96
  %98 = fadd double %91, %97
  %99 = getelementptr inbounds double, ptr %5, i64 %94
  %100 = load double, ptr %99, align 8, !tbaa !5
  %101 = add nuw nsw i64 %75, 4
  %102 = trunc i64 %101 to i32
  %103 = sitofp i32 %102 to double
  %104 = fdiv double %100, %103
  %105 = fadd double %98, %104
  %106 = add i64 %77, 4
  %107 = icmp eq i64 %106, %35
  br i1 %107, label %54, label %74, !llvm.loop !14
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @zeroed_histogram(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 {
  %5 = sext i32 %3 to i64
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #10
  %7 = icmp sgt i32 %2, 0
  br i1 %7, label %8, label %26

8:                                                ; preds = %4
  %9 = zext i32 %2 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %2, 1
  br i1 %11, label %14, label %12

12:                                               ; preds = %8
  %13 = and i64 %9, 4294967294
  br label %34

14:                                               ; preds = %34, %8
  %15 = phi i64 [ 0, %8 ], [ %54, %34 ]
  %16 = icmp eq i64 %10, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds double, ptr %0, i64 %15
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = getelementptr inbounds i32, ptr %1, i64 %15
  %21 = load i32, ptr %20, align 4, !tbaa !15
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %6, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !5
  %25 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %24)
  store double %25, ptr %23, align 8, !tbaa !5
  br label %26

26:                                               ; preds = %17, %14, %4
  %27 = icmp sgt i32 %3, 0
  br i1 %27, label %28, label %72

28:                                               ; preds = %26
  %29 = zext i32 %3 to i64
  %30 = and i64 %29, 3
  %31 = icmp ult i32 %3, 4
  br i1 %31, label %57, label %32

32:                                               ; preds = %28
  %33 = and i64 %29, 4294967292
  br label %74

34:                                               ; preds = %34, %12
  %35 = phi i64 [ 0, %12 ], [ %54, %34 ]
  %36 = phi i64 [ 0, %12 ], [ %55, %34 ]
  %37 = getelementptr inbounds double, ptr %0, i64 %35
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = getelementptr inbounds i32, ptr %1, i64 %35
  %40 = load i32, ptr %39, align 4, !tbaa !15
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds double, ptr %6, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = tail call double @llvm.fmuladd.f64(double %38, double %38, double %43)
  store double %44, ptr %42, align 8, !tbaa !5
  %45 = or i64 %35, 1
  %46 = getelementptr inbounds double, ptr %0, i64 %45
  %47 = load double, ptr %46, align 8, !tbaa !5
  %48 = getelementptr inbounds i32, ptr %1, i64 %45
  %49 = load i32, ptr %48, align 4, !tbaa !15
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds double, ptr %6, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = tail call double @llvm.fmuladd.f64(double %47, double %47, double %52)
  store double %53, ptr %51, align 8, !tbaa !5
  %54 = add nuw nsw i64 %35, 2
  %55 = add i64 %36, 2
  %56 = icmp eq i64 %55, %13
  br i1 %56, label %14, label %34, !llvm.loop !17

57:                                               ; preds = %74, %28
  %58 = phi double [ undef, %28 ], [ %92, %74 ]
  %59 = phi i64 [ 0, %28 ], [ %93, %74 ]
  %60 = phi double [ 0.000000e+00, %28 ], [ %92, %74 ]
  %61 = icmp eq i64 %30, 0
  br i1 %61, label %72, label %62

62:                                               ; preds = %57, %62
  %63 = phi i64 [ %69, %62 ], [ %59, %57 ]
  %64 = phi double [ %68, %62 ], [ %60, %57 ]
  %65 = phi i64 [ %70, %62 ], [ 0, %57 ]
  %66 = getelementptr inbounds double, ptr %6, i64 %63
  %67 = load double, ptr %66, align 8, !tbaa !5
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64)
  %69 = add nuw nsw i64 %63, 1
  %70 = add i64 %65, 1
  %71 = icmp eq i64 %70, %30
  br i1 %71, label %72, label %62, !llvm.loop !18

72:                                               ; preds = %57, %62, %26
  %73 = phi double [ 0.000000e+00, %26 ], [ %58, %57 ], [ %68, %62 ]
  tail call void @free(ptr noundef %6) #9
  ret double %73

74:                                               ; preds = %74, %32
  %75 = phi i64 [ 0, %32 ], [ %93, %74 ]
  %76 = phi double [ 0.000000e+00, %32 ], [ %92, %74 ]
  %77 = phi i64 [ 0, %32 ], [ %94, %74 ]
  %78 = getelementptr inbounds double, ptr %6, i64 %75
  %79 = load double, ptr %78, align 8, !tbaa !5
  %80 = tail call double @llvm.fmuladd.f64(double %79, double %79, double %76)
  %81 = or i64 %75, 1
  %82 = getelementptr inbounds double, ptr %6, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %83, double %80)
  %85 = or i64 %75, 2
  %86 = getelementptr inbounds double, ptr %6, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !5
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %87, double %84)
  %89 = or i64 %75, 3
  %90 = getelementptr inbounds double, ptr %6, i64 %89
  %91 = load double, ptr %90, align 8, !tbaa !5
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %91, double %88)
  %93 = add nuw nsw i64 %75, 4
  %94 = add i64 %77, 4
  %95 = icmp eq i64 %94, %33
  br i1 %95, label %57, label %74, !llvm.loop !19
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @buffer_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %70, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %73, %70 ]
  ret double %7

8:                                                ; preds = %4, %70
  %9 = phi i64 [ 0, %4 ], [ %12, %70 ]
  %10 = phi i64 [ 1, %4 ], [ %74, %70 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %73, %70 ]
  %12 = add nuw nsw i64 %9, 1
  %13 = shl nuw nsw i64 %12, 3
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #8
  %15 = getelementptr inbounds double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = icmp ult i64 %10, 4
  br i1 %17, label %38, label %18

18:                                               ; preds = %8
  %19 = and i64 %10, 9223372036854775804
  %20 = insertelement <2 x double> poison, double %16, i64 0
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer
  %22 = insertelement <2 x double> poison, double %16, i64 0
  %23 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> zeroinitializer
  br label %24

24:                                               ; preds = %24, %18
  %25 = phi i64 [ 0, %18 ], [ %34, %24 ]
  %26 = getelementptr inbounds double, ptr %0, i64 %25
  %27 = load <2 x double>, ptr %26, align 8, !tbaa !5
  %28 = getelementptr inbounds double, ptr %26, i64 2
  %29 = load <2 x double>, ptr %28, align 8, !tbaa !5
  %30 = fmul <2 x double> %27, %21
  %31 = fmul <2 x double> %29, %23
  %32 = getelementptr inbounds double, ptr %14, i64 %25
  store <2 x double> %30, ptr %32, align 8, !tbaa !5
  %33 = getelementptr inbounds double, ptr %32, i64 2
  store <2 x double> %31, ptr %33, align 8, !tbaa !5
  %34 = add nuw i64 %25, 4
  %35 = icmp eq i64 %34, %19
  br i1 %35, label %36, label %24, !llvm.loop !20

36:                                               ; preds = %24
  %37 = icmp eq i64 %10, %19
  br i1 %37, label %40, label %38

38:                                               ; preds = %8, %36
  %39 = phi i64 [ 0, %8 ], [ %19, %36 ]
  br label %48

40:                                               ; preds = %48, %36
  %41 = icmp eq i64 %9, 0
  br i1 %41, label %70, label %42

42:                                               ; preds = %40
  %43 = load double, ptr %14, align 8, !tbaa !5
  %44 = and i64 %9, 3
  %45 = icmp ult i64 %9, 4
  br i1 %45, label %56, label %46

46:                                               ; preds = %42
  %47 = and i64 %9, 9223372036854775804
  br label %76

48:                                               ; preds = %38, %48
  %49 = phi i64 [ %54, %48 ], [ %39, %38 ]
  %50 = getelementptr inbounds double, ptr %0, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = fmul double %51, %16
  %53 = getelementptr inbounds double, ptr %14, i64 %49
  store double %52, ptr %53, align 8, !tbaa !5
  %54 = add nuw nsw i64 %49, 1
  %55 = icmp eq i64 %54, %10
  br i1 %55, label %40, label %48, !llvm.loop !23

56:                                               ; preds = %76, %42
  %57 = phi double [ %43, %42 ], [ %94, %76 ]
  %58 = phi i64 [ 1, %42 ], [ %95, %76 ]
  %59 = icmp eq i64 %44, 0
  br i1 %59, label %70, label %60

60:                                               ; preds = %56, %60
  %61 = phi double [ %66, %60 ], [ %57, %56 ]
  %62 = phi i64 [ %67, %60 ], [ %58, %56 ]
  %63 = phi i64 [ %68, %60 ], [ 0, %56 ]
  %64 = getelementptr inbounds double, ptr %14, i64 %62
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = fmul double %61, %65
  store double %66, ptr %64, align 8, !tbaa !5
  %67 = add nuw nsw i64 %62, 1
  %68 = add i64 %63, 1
  %69 = icmp eq i64 %68, %44
  br i1 %69, label %70, label %60, !llvm.loop !24

70:                                               ; preds = %56, %60, %40
  %71 = getelementptr inbounds double, ptr %14, i64 %9
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = fadd double %11, %72
  tail call void @free(ptr noundef nonnull %14) #9
  %74 = add nuw nsw i64 %10, 1
  %75 = icmp eq i64 %12, %5
  br i1 %75, label %6, label %8, !llvm.loop !25

76:                                               ; preds = %76, %46
  %77 = phi double [ %43, %46 ], [ %94, %76 ]
  %78 = phi i64 [ 1, %46 ], [ %95, %76 ]
  %79 = phi i64 [ 0, %46 ], [ %96, %76 ]
  %80 = getelementptr inbounds double, ptr %14, i64 %78
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = fmul double %77, %81
  store double %82, ptr %80, align 8, !tbaa !5
  %83 = add nuw nsw i64 %78, 1
  %84 = getelementptr inbounds double, ptr %14, i64 %83
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = fmul double %82, %85
  store double %86, ptr %84, align 8, !tbaa !5
  %87 = add nuw nsw i64 %78, 2
  %88 = getelementptr inbounds double, ptr %14, i64 %87
  %89 = load double, ptr %88, align 8, !tbaa !5
  %90 = fmul double %86, %89
  store double %90, ptr %88, align 8, !tbaa !5
  %91 = add nuw nsw i64 %78, 3
  %92 = getelementptr inbounds double, ptr %14, i64 %91
  %93 = load double, ptr %92, align 8, !tbaa !5
  %94 = fmul double %90, %93
  store double %94, ptr %92, align 8, !tbaa !5
  %95 = add nuw nsw i64 %78, 4
  %96 = add i64 %79, 4
  %97 = icmp eq i64 %96, %47
  br i1 %97, label %56, label %76, !llvm.loop !26
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967292
  br label %29

11:                                               ; preds = %29, %5
  %12 = phi double [ undef, %5 ], [ %51, %29 ]
  %13 = phi i64 [ 0, %5 ], [ %52, %29 ]
  %14 = phi double [ 1.000000e+00, %5 ], [ %51, %29 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %24, %16 ], [ %13, %11 ]
  %18 = phi double [ %23, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %25, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds double, ptr %3, i64 %17
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = fadd double %21, 1.000000e+00
  %23 = fmul double %18, %22
  %24 = add nuw nsw i64 %17, 1
  %25 = add i64 %19, 1
  %26 = icmp eq i64 %25, %7
  br i1 %26, label %27, label %16, !llvm.loop !27

27:                                               ; preds = %11, %16, %2
  %28 = phi double [ 1.000000e+00, %2 ], [ %12, %11 ], [ %23, %16 ]
  tail call void @free(ptr noundef %3) #9
  ret double %28

29:                                               ; preds = %29, %9
  %30 = phi i64 [ 0, %9 ], [ %52, %29 ]
  %31 = phi double [ 1.000000e+00, %9 ], [ %51, %29 ]
  %32 = phi i64 [ 0, %9 ], [ %53, %29 ]
  %33 = getelementptr inbounds double, ptr %3, i64 %30
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = fadd double %34, 1.000000e+00
  %36 = fmul double %31, %35
  %37 = or i64 %30, 1
  %38 = getelementptr inbounds double, ptr %3, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = fadd double %39, 1.000000e+00
  %41 = fmul double %36, %40
  %42 = or i64 %30, 2
  %43 = getelementptr inbounds double, ptr %3, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = fadd double %44, 1.000000e+00
  %46 = fmul double %41, %45
  %47 = or i64 %30, 3
  %48 = getelementptr inbounds double, ptr %3, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = fadd double %49, 1.000000e+00
  %51 = fmul double %46, %50
  %52 = add nuw nsw i64 %30, 4
  %53 = add i64 %32, 4
  %54 = icmp eq i64 %53, %10
  br i1 %54, label %11, label %29, !llvm.loop !28
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable
define internal fastcc noalias ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #7 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %28

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64
  %9 = icmp ult i32 %1, 4
  br i1 %9, label %26, label %10

10:                                               ; preds = %7
  %11 = and i64 %8, 4294967292
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %22, %12 ]
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = load <2 x double>, ptr %14, align 8, !tbaa !5
  %16 = getelementptr inbounds double, ptr %14, i64 2
  %17 = load <2 x double>, ptr %16, align 8, !tbaa !5
  %18 = fmul <2 x double> %15, %15
  %19 = fmul <2 x double> %17, %17
  %20 = getelementptr inbounds double, ptr %5, i64 %13
  store <2 x double> %18, ptr %20, align 8, !tbaa !5
  %21 = getelementptr inbounds double, ptr %20, i64 2
  store <2 x double> %19, ptr %21, align 8, !tbaa !5
  %22 = add nuw i64 %13, 4
  %23 = icmp eq i64 %22, %11
  br i1 %23, label %24, label %12, !llvm.loop !29

24:                                               ; preds = %12
  %25 = icmp eq i64 %11, %8
  br i1 %25, label %28, label %26

26:                                               ; preds = %7, %24
  %27 = phi i64 [ 0, %7 ], [ %11, %24 ]
  br label %29

28:                                               ; preds = %29, %24, %2
  ret ptr %5

29:                                               ; preds = %26, %29
  %30 = phi i64 [ %35, %29 ], [ %27, %26 ]
  %31 = getelementptr inbounds double, ptr %0, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = fmul double %32, %32
  %34 = getelementptr inbounds double, ptr %5, i64 %30
  store double %33, ptr %34, align 8, !tbaa !5
  %35 = add nuw nsw i64 %30, 1
  %36 = icmp eq i64 %35, %8
  br i1 %36, label %28, label %29, !llvm.loop !30
}

attributes #0 = { nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { nounwind }
attributes #10 = { nounwind allocsize(0,1) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !12}
!15 = !{!16, !16, i64 0}
!16 = !{!"int", !7, i64 0}
!17 = distinct !{!17, !12}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !12, !21, !22}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !12, !22, !21}
!24 = distinct !{!24, !10}
!25 = distinct !{!25, !12}
!26 = distinct !{!26, !12}
!27 = distinct !{!27, !10}
!28 = distinct !{!28, !12}
!29 = distinct !{!29, !12, !21, !22}
!30 = distinct !{!30, !12, !22, !21}
