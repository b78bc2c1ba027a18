; clang-19 -O3 -S -emit-llvm c/workspace.c -o ir/clang-19/O3/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8
  store double 1.000000e+00, ptr %5, align 8, !tbaa !5
  %6 = icmp sgt i32 %1, 1
  br i1 %6, label %7, label %32

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  %9 = load double, ptr %5, align 8
  %10 = add nsw i64 %8, -1
  %11 = add nsw i64 %8, -2
  %12 = and i64 %10, 3
  %13 = icmp ult i64 %11, 3
  br i1 %13, label %19, label %14

14:                                               ; preds = %7
  %15 = and i64 %10, -4
  %16 = getelementptr i8, ptr %5, i64 8
  %17 = getelementptr i8, ptr %5, i64 16
  %18 = getelementptr i8, ptr %5, i64 24
  br label %40

19:                                               ; preds = %40, %7
  %20 = phi double [ %9, %7 ], [ %51, %40 ]
  %21 = phi i64 [ 1, %7 ], [ %52, %40 ]
  %22 = icmp eq i64 %12, 0
  br i1 %22, label %32, label %23

23:                                               ; preds = %19, %23
  %24 = phi double [ %28, %23 ], [ %20, %19 ]
  %25 = phi i64 [ %29, %23 ], [ %21, %19 ]
  %26 = phi i64 [ %30, %23 ], [ 0, %19 ]
  %27 = getelementptr double, ptr %5, i64 %25
  %28 = fmul double %24, %0
  store double %28, ptr %27, align 8, !tbaa !5
  %29 = add nuw nsw i64 %25, 1
  %30 = add i64 %26, 1
  %31 = icmp eq i64 %30, %12
  br i1 %31, label %32, label %23, !llvm.loop !9

32:                                               ; preds = %19, %23, %2
  %33 = icmp sgt i32 %1, 0
  br i1 %33, label %34, label %73

34:                                               ; preds = %32
  %35 = zext nneg i32 %1 to i64
  %36 = and i64 %35, 3
  %37 = icmp ult i32 %1, 4
  br i1 %37, label %55, label %38

38:                                               ; preds = %34
  %39 = and i64 %35, 2147483644
  br label %75

40:                                               ; preds = %40, %14
  %41 = phi double [ %9, %14 ], [ %51, %40 ]
  %42 = phi i64 [ 1, %14 ], [ %52, %40 ]
  %43 = phi i64 [ 0, %14 ], [ %53, %40 ]
  %44 = getelementptr double, ptr %5, i64 %42
  %45 = fmul double %41, %0
  store double %45, ptr %44, align 8, !tbaa !5
  %46 = getelementptr double, ptr %16, i64 %42
  %47 = fmul double %45, %0
  store double %47, ptr %46, align 8, !tbaa !5
  %48 = getelementptr double, ptr %17, i64 %42
  %49 = fmul double %47, %0
  store double %49, ptr %48, align 8, !tbaa !5
  %50 = getelementptr double, ptr %18, i64 %42
  %51 = fmul double %49, %0
  store double %51, ptr %50, align 8, !tbaa !5
  %52 = add nuw nsw i64 %42, 4
  %53 = add i64 %43, 4
  %54 = icmp eq i64 %53, %15
  br i1 %54, label %19, label %40, !llvm.loop !11

55:                                               ; preds = %75, %34
  %56 = phi double [ poison, %34 ], [ %106, %75 ]
  %57 = phi i64 [ 0, %34 ], [ %102, %75 ]
  %58 = phi double [ 0.000000e+00, %34 ], [ %106, %75 ]
  %59 = icmp eq i64 %36, 0
  br i1 %59, label %73, label %60

60:                                               ; preds = %55, %60
  %61 = phi i64 [ %66, %60 ], [ %57, %55 ]
  %62 = phi double [ %70, %60 ], [ %58, %55 ]
  %63 = phi i64 [ %71, %60 ], [ 0, %55 ]
  %64 = getelementptr inbounds double, ptr %5, i64 %61
  %65 = load double, ptr %64, align 8, !tbaa !5
  %66 = add nuw nsw i64 %61, 1
  %67 = trunc nuw nsw i64 %66 to i32
  %68 = uitofp nneg i32 %67 to double
  %69 = fdiv double %65, %68
  %70 = fadd double %62, %69
  %71 = add i64 %63, 1
  %72 = icmp eq i64 %71, %36
  br i1 %72, label %73, label %60, !llvm.loop !13

73:                                               ; preds = %55, %60, %32
  %74 = phi double [ 0.000000e+00, %32 ], [ %56, %55 ], [ %70, %60 ]
  tail call void @free(ptr noundef nonnull %5) #9
  ret double %74

75:                                               ; preds = %75, %38
  %76 = phi i64 [ 0, %38 ], [ %102, %75 ]
  %77 = phi double [ 0.000000e+00, %38 ], [ %106, %75 ]
  %78 = phi i64 [ 0, %38 ], [ %107, %75 ]
  %79 = getelementptr inbounds double, ptr %5, i64 %76
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = or disjoint i64 %76, 1
  %82 = trunc nuw nsw i64 %81 to i32
  %83 = uitofp nneg i32 %82 to double
  %84 = fdiv double %80, %83
  %85 = fadd double %77, %84
  %86 = getelementptr inbounds double, ptr %5, i64 %81
  %87 = load double, ptr %86, align 8, !tbaa !5
  %88 = or disjoint i64 %76, 2
  %89 = trunc nuw nsw i64 %88 to i32
  %90 = uitofp nneg i32 %89 to double
  %91 = fdiv double %87, %90
  %92 = fadd double %85, %91
  %93 = getelementptr inbounds double, ptr %5, i64 %88
  %94 = load double, ptr %93, align 8, !tbaa !5
  %95 = or disjoint i64 %76, 3
  %96 = trunc nuw nsw i64 %95 to i32
  %97 = uitofp nneg i32 %96 to double
  %98 = fdiv double %94, %97
  %99 = fadd double %92, %98
  %100 = getelementptr inbounds double, ptr %5, i64 %95
  %101 = load double, ptr %100, align 8, !tbaa !5
  %102 = add nuw nsw i64 %76, 4
  %103 = trunc nuw nsw i64 %102 to i32
  %104 = uitofp nneg i32 %103 to double
  %105 = fdiv double %101, %104
  %106 = fadd double %99, %105
  %107 = add i64 %78, 4
  %108 = icmp eq i64 %107, %39
  br i1 %108, label %55, label %75, !llvm.loop !14
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
  %9 = zext nneg i32 %2 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %2, 1
  br i1 %11, label %14, label %12

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483646
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
  %29 = zext nneg i32 %3 to i64
  %30 = and i64 %29, 3
  %31 = icmp ult i32 %3, 4
  br i1 %31, label %57, label %32

32:                                               ; preds = %28
  %33 = and i64 %29, 2147483644
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
  %45 = or disjoint i64 %35, 1
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
  %58 = phi double [ poison, %28 ], [ %92, %74 ]
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
  %81 = or disjoint i64 %75, 1
  %82 = getelementptr inbounds double, ptr %6, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %83, double %80)
  %85 = or disjoint i64 %75, 2
  %86 = getelementptr inbounds double, ptr %6, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !5
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %87, double %84)
  %89 = or disjoint i64 %75, 3
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
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %71, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %74, %71 ]
  ret double %7

8:                                                ; preds = %4, %71
  %9 = phi i64 [ 0, %4 ], [ %12, %71 ]
  %10 = phi i64 [ 1, %4 ], [ %75, %71 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %74, %71 ]
  %12 = add nuw nsw i64 %9, 1
  %13 = shl nuw nsw i64 %12, 3
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #8
  %15 = getelementptr inbounds double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !5
  %17 = icmp ult i64 %10, 4
  br i1 %17, label %18, label %20

18:                                               ; preds = %36, %8
  %19 = phi i64 [ 0, %8 ], [ %21, %36 ]
  br label %49

20:                                               ; preds = %8
  %21 = and i64 %10, 9223372036854775804
  %22 = insertelement <2 x double> poison, double %16, i64 0
  %23 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> zeroinitializer
  br label %24

24:                                               ; preds = %24, %20
  %25 = phi i64 [ 0, %20 ], [ %34, %24 ]
  %26 = getelementptr inbounds double, ptr %0, i64 %25
  %27 = getelementptr inbounds i8, ptr %26, i64 16
  %28 = load <2 x double>, ptr %26, align 8, !tbaa !5
  %29 = load <2 x double>, ptr %27, align 8, !tbaa !5
  %30 = fmul <2 x double> %28, %23
  %31 = fmul <2 x double> %29, %23
  %32 = getelementptr inbounds double, ptr %14, i64 %25
  %33 = getelementptr inbounds i8, ptr %32, i64 16
  store <2 x double> %30, ptr %32, align 8, !tbaa !5
  store <2 x double> %31, ptr %33, align 8, !tbaa !5
  %34 = add nuw i64 %25, 4
  %35 = icmp eq i64 %34, %21
  br i1 %35, label %36, label %24, !llvm.loop !20

36:                                               ; preds = %24
  %37 = icmp eq i64 %10, %21
  br i1 %37, label %38, label %18

38:                                               ; preds = %49, %36
  %39 = icmp eq i64 %9, 0
  br i1 %39, label %71, label %40

40:                                               ; preds = %38
  %41 = load double, ptr %14, align 8
  %42 = and i64 %9, 3
  %43 = icmp ult i64 %9, 4
  br i1 %43, label %57, label %44

44:                                               ; preds = %40
  %45 = and i64 %9, 9223372036854775804
  %46 = getelementptr i8, ptr %14, i64 8
  %47 = getelementptr i8, ptr %14, i64 16
  %48 = getelementptr i8, ptr %14, i64 24
  br label %77

49:                                               ; preds = %18, %49
  %50 = phi i64 [ %55, %49 ], [ %19, %18 ]
  %51 = getelementptr inbounds double, ptr %0, i64 %50
  %52 = load double, ptr %51, align 8, !tbaa !5
  %53 = fmul double %52, %16
  %54 = getelementptr inbounds double, ptr %14, i64 %50
  store double %53, ptr %54, align 8, !tbaa !5
  %55 = add nuw nsw i64 %50, 1
  %56 = icmp eq i64 %55, %10
  br i1 %56, label %38, label %49, !llvm.loop !23

57:                                               ; preds = %77, %40
  %58 = phi double [ %41, %40 ], [ %92, %77 ]
  %59 = phi i64 [ 1, %40 ], [ %93, %77 ]
  %60 = icmp eq i64 %42, 0
  br i1 %60, label %71, label %61

61:                                               ; preds = %57, %61
  %62 = phi double [ %67, %61 ], [ %58, %57 ]
  %63 = phi i64 [ %68, %61 ], [ %59, %57 ]
  %64 = phi i64 [ %69, %61 ], [ 0, %57 ]
  %65 = getelementptr double, ptr %14, i64 %63
  %66 = load double, ptr %65, align 8, !tbaa !5
  %67 = fmul double %62, %66
  store double %67, ptr %65, align 8, !tbaa !5
  %68 = add nuw nsw i64 %63, 1
  %69 = add i64 %64, 1
  %70 = icmp eq i64 %69, %42
  br i1 %70, label %71, label %61, !llvm.loop !24

71:                                               ; preds = %57, %61, %38
  %72 = getelementptr inbounds double, ptr %14, i64 %9
  %73 = load double, ptr %72, align 8, !tbaa !5
  %74 = fadd double %11, %73
  tail call void @free(ptr noundef nonnull %14) #9
  %75 = add nuw nsw i64 %10, 1
  %76 = icmp eq i64 %12, %5
  br i1 %76, label %6, label %8, !llvm.loop !25

77:                                               ; preds = %77, %44
  %78 = phi double [ %41, %44 ], [ %92, %77 ]
  %79 = phi i64 [ 1, %44 ], [ %93, %77 ]
  %80 = phi i64 [ 0, %44 ], [ %94, %77 ]
  %81 = getelementptr double, ptr %14, i64 %79
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = fmul double %78, %82
  store double %83, ptr %81, align 8, !tbaa !5
  %84 = getelementptr double, ptr %46, i64 %79
  %85 = load double, ptr %84, align 8, !tbaa !5
  %86 = fmul double %83, %85
  store double %86, ptr %84, align 8, !tbaa !5
  %87 = getelementptr double, ptr %47, i64 %79
  %88 = load double, ptr %87, align 8, !tbaa !5
  %89 = fmul double %86, %88
  store double %89, ptr %87, align 8, !tbaa !5
  %90 = getelementptr double, ptr %48, i64 %79
  %91 = load double, ptr %90, align 8, !tbaa !5
  %92 = fmul double %89, %91
  store double %92, ptr %90, align 8, !tbaa !5
  %93 = add nuw nsw i64 %79, 4
  %94 = add i64 %80, 4
  %95 = icmp eq i64 %94, %45
  br i1 %95, label %57, label %77, !llvm.loop !26
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %29

11:                                               ; preds = %29, %5
  %12 = phi double [ poison, %5 ], [ %51, %29 ]
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
  %37 = or disjoint i64 %30, 1
  %38 = getelementptr inbounds double, ptr %3, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = fadd double %39, 1.000000e+00
  %41 = fmul double %36, %40
  %42 = or disjoint i64 %30, 2
  %43 = getelementptr inbounds double, ptr %3, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = fadd double %44, 1.000000e+00
  %46 = fmul double %41, %45
  %47 = or disjoint i64 %30, 3
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
define internal fastcc noalias noundef ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #7 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #8
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %28

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  %9 = icmp ult i32 %1, 4
  br i1 %9, label %10, label %12

10:                                               ; preds = %26, %7
  %11 = phi i64 [ 0, %7 ], [ %13, %26 ]
  br label %29

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644
  br label %14

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %24, %14 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %15
  %17 = getelementptr inbounds i8, ptr %16, i64 16
  %18 = load <2 x double>, ptr %16, align 8, !tbaa !5
  %19 = load <2 x double>, ptr %17, align 8, !tbaa !5
  %20 = fmul <2 x double> %18, %18
  %21 = fmul <2 x double> %19, %19
  %22 = getelementptr inbounds double, ptr %5, i64 %15
  %23 = getelementptr inbounds i8, ptr %22, i64 16
  store <2 x double> %20, ptr %22, align 8, !tbaa !5
  store <2 x double> %21, ptr %23, align 8, !tbaa !5
  %24 = add nuw i64 %15, 4
  %25 = icmp eq i64 %24, %13
  br i1 %25, label %26, label %14, !llvm.loop !29

26:                                               ; preds = %14
  %27 = icmp eq i64 %13, %8
  br i1 %27, label %28, label %10

28:                                               ; preds = %29, %26, %2
  ret ptr %5

29:                                               ; preds = %10, %29
  %30 = phi i64 [ %35, %29 ], [ %11, %10 ]
  %31 = getelementptr inbounds double, ptr %0, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !5
  %33 = fmul double %32, %32
  %34 = getelementptr inbounds double, ptr %5, i64 %30
  store double %33, ptr %34, align 8, !tbaa !5
  %35 = add nuw nsw i64 %30, 1
  %36 = icmp eq i64 %35, %8
  br i1 %36, label %28, label %29, !llvm.loop !30
}

attributes #0 = { nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { nounwind }
attributes #10 = { nounwind allocsize(0,1) }

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
