; clang-22 -O2 -S -emit-llvm c/workspace.c -o ir/clang-22/O2/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #9
  store double 1.000000e+00, ptr %5, align 8, !tbaa !9
  %6 = icmp sgt i32 %1, 1
  br i1 %6, label %7, label %16

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  %9 = load double, ptr %5, align 8
  %10 = add nsw i64 %8, -1
  %11 = and i64 %10, 3
  %12 = add nsw i32 %1, -2
  %13 = icmp ult i32 %12, 3
  br i1 %13, label %20, label %14

14:                                               ; preds = %7
  %15 = and i64 %10, -4
  br label %40

16:                                               ; preds = %2
  %17 = icmp eq i32 %1, 1
  br i1 %17, label %33, label %77

18:                                               ; preds = %40
  %19 = icmp eq i64 %11, 0
  br i1 %19, label %33, label %20

20:                                               ; preds = %18, %7
  %21 = phi double [ %9, %7 ], [ %54, %18 ]
  %22 = phi i64 [ 1, %7 ], [ %55, %18 ]
  %23 = icmp ne i64 %11, 0
  tail call void @llvm.assume(i1 %23)
  br label %24

24:                                               ; preds = %24, %20
  %25 = phi double [ %21, %20 ], [ %29, %24 ]
  %26 = phi i64 [ %22, %20 ], [ %30, %24 ]
  %27 = phi i64 [ 0, %20 ], [ %31, %24 ]
  %28 = getelementptr double, ptr %5, i64 %26
  %29 = fmul double %0, %25
  store double %29, ptr %28, align 8, !tbaa !9
  %30 = add nuw nsw i64 %26, 1
  %31 = add i64 %27, 1
  %32 = icmp eq i64 %31, %11
  br i1 %32, label %33, label %24, !llvm.loop !11

33:                                               ; preds = %18, %24, %16
  %34 = zext nneg i32 %1 to i64
  %35 = and i64 %34, 3
  %36 = add i32 %1, -1
  %37 = icmp ult i32 %36, 3
  br i1 %37, label %60, label %38

38:                                               ; preds = %33
  %39 = and i64 %34, 2147483644
  br label %79

40:                                               ; preds = %40, %14
  %41 = phi double [ %9, %14 ], [ %54, %40 ]
  %42 = phi i64 [ 1, %14 ], [ %55, %40 ]
  %43 = phi i64 [ 0, %14 ], [ %56, %40 ]
  %44 = getelementptr double, ptr %5, i64 %42
  %45 = fmul double %0, %41
  store double %45, ptr %44, align 8, !tbaa !9
  %46 = getelementptr double, ptr %5, i64 %42
  %47 = getelementptr i8, ptr %46, i64 8
  %48 = fmul double %0, %45
  store double %48, ptr %47, align 8, !tbaa !9
  %49 = getelementptr double, ptr %5, i64 %42
  %50 = getelementptr i8, ptr %49, i64 16
  %51 = fmul double %0, %48
  store double %51, ptr %50, align 8, !tbaa !9
  %52 = getelementptr double, ptr %5, i64 %42
  %53 = getelementptr i8, ptr %52, i64 24
  %54 = fmul double %0, %51
  store double %54, ptr %53, align 8, !tbaa !9
  %55 = add nuw nsw i64 %42, 4
  %56 = add i64 %43, 4
  %57 = icmp eq i64 %56, %15
  br i1 %57, label %18, label %40, !llvm.loop !13

58:                                               ; preds = %79
  %59 = icmp eq i64 %35, 0
  br i1 %59, label %77, label %60

60:                                               ; preds = %58, %33
  %61 = phi i64 [ 0, %33 ], [ %106, %58 ]
  %62 = phi double [ 0.000000e+00, %33 ], [ %110, %58 ]
  %63 = icmp ne i64 %35, 0
  tail call void @llvm.assume(i1 %63)
  br label %64

64:                                               ; preds = %64, %60
  %65 = phi i64 [ %61, %60 ], [ %70, %64 ]
  %66 = phi double [ %62, %60 ], [ %74, %64 ]
  %67 = phi i64 [ 0, %60 ], [ %75, %64 ]
  %68 = getelementptr inbounds nuw double, ptr %5, i64 %65
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = add nuw nsw i64 %65, 1
  %71 = trunc nuw nsw i64 %70 to i32
  %72 = uitofp nneg i32 %71 to double
  %73 = fdiv double %69, %72
  %74 = fadd double %66, %73
  %75 = add i64 %67, 1
  %76 = icmp eq i64 %75, %35
  br i1 %76, label %77, label %64, !llvm.loop !15

77:                                               ; preds = %58, %64, %16
  %78 = phi double [ 0.000000e+00, %16 ], [ %110, %58 ], [ %74, %64 ]
  tail call void @free(ptr noundef nonnull %5) #10
  ret double %78

79:                                               ; preds = %79, %38
  %80 = phi i64 [ 0, %38 ], [ %106, %79 ]
  %81 = phi double [ 0.000000e+00, %38 ], [ %110, %79 ]
  %82 = phi i64 [ 0, %38 ], [ %111, %79 ]
  %83 = getelementptr inbounds nuw double, ptr %5, i64 %80
  %84 = load double, ptr %83, align 8, !tbaa !9
  %85 = or disjoint i64 %80, 1
  %86 = trunc nuw nsw i64 %85 to i32
  %87 = uitofp nneg i32 %86 to double
  %88 = fdiv double %84, %87
  %89 = fadd double %81, %88
  %90 = getelementptr inbounds nuw double, ptr %5, i64 %85
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = or disjoint i64 %80, 2
  %93 = trunc nuw nsw i64 %92 to i32
  %94 = uitofp nneg i32 %93 to double
  %95 = fdiv double %91, %94
  %96 = fadd double %89, %95
  %97 = getelementptr inbounds nuw double, ptr %5, i64 %92
  %98 = load double, ptr %97, align 8, !tbaa !9
  %99 = or disjoint i64 %80, 3
  %100 = trunc nuw nsw i64 %99 to i32
  %101 = uitofp nneg i32 %100 to double
  %102 = fdiv double %98, %101
  %103 = fadd double %96, %102
  %104 = getelementptr inbounds nuw double, ptr %5, i64 %99
  %105 = load double, ptr %104, align 8, !tbaa !9
  %106 = add nuw nsw i64 %80, 4
  %107 = trunc nuw nsw i64 %106 to i32
  %108 = uitofp nneg i32 %107 to double
  %109 = fdiv double %105, %108
  %110 = fadd double %103, %109
  %111 = add i64 %82, 4
  %112 = icmp eq i64 %111, %39
  br i1 %112, label %58, label %79, !llvm.loop !16
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @zeroed_histogram(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 {
  %5 = sext i32 %3 to i64
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #11
  %7 = icmp sgt i32 %2, 0
  br i1 %7, label %8, label %27

8:                                                ; preds = %4
  %9 = zext nneg i32 %2 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %2, 1
  br i1 %11, label %16, label %12

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483646
  br label %35

14:                                               ; preds = %35
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %14, %8
  %17 = phi i64 [ 0, %8 ], [ %55, %14 ]
  %18 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %18)
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i32, ptr %1, i64 %17
  %22 = load i32, ptr %21, align 4, !tbaa !5
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds double, ptr %6, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !9
  %26 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %25)
  store double %26, ptr %24, align 8, !tbaa !9
  br label %27

27:                                               ; preds = %16, %14, %4
  %28 = icmp sgt i32 %3, 0
  br i1 %28, label %29, label %74

29:                                               ; preds = %27
  %30 = zext nneg i32 %3 to i64
  %31 = and i64 %30, 3
  %32 = icmp ult i32 %3, 4
  br i1 %32, label %60, label %33

33:                                               ; preds = %29
  %34 = and i64 %30, 2147483644
  br label %76

35:                                               ; preds = %35, %12
  %36 = phi i64 [ 0, %12 ], [ %55, %35 ]
  %37 = phi i64 [ 0, %12 ], [ %56, %35 ]
  %38 = getelementptr inbounds nuw double, ptr %0, i64 %36
  %39 = load double, ptr %38, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw i32, ptr %1, i64 %36
  %41 = load i32, ptr %40, align 4, !tbaa !5
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds double, ptr %6, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = tail call double @llvm.fmuladd.f64(double %39, double %39, double %44)
  store double %45, ptr %43, align 8, !tbaa !9
  %46 = or disjoint i64 %36, 1
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = getelementptr inbounds nuw i32, ptr %1, i64 %46
  %50 = load i32, ptr %49, align 4, !tbaa !5
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds double, ptr %6, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = tail call double @llvm.fmuladd.f64(double %48, double %48, double %53)
  store double %54, ptr %52, align 8, !tbaa !9
  %55 = add nuw nsw i64 %36, 2
  %56 = add i64 %37, 2
  %57 = icmp eq i64 %56, %13
  br i1 %57, label %14, label %35, !llvm.loop !17

58:                                               ; preds = %76
  %59 = icmp eq i64 %31, 0
  br i1 %59, label %74, label %60

60:                                               ; preds = %58, %29
  %61 = phi i64 [ 0, %29 ], [ %95, %58 ]
  %62 = phi double [ 0.000000e+00, %29 ], [ %94, %58 ]
  %63 = icmp ne i64 %31, 0
  tail call void @llvm.assume(i1 %63)
  br label %64

64:                                               ; preds = %64, %60
  %65 = phi i64 [ %61, %60 ], [ %71, %64 ]
  %66 = phi double [ %62, %60 ], [ %70, %64 ]
  %67 = phi i64 [ 0, %60 ], [ %72, %64 ]
  %68 = getelementptr inbounds nuw double, ptr %6, i64 %65
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = tail call double @llvm.fmuladd.f64(double %69, double %69, double %66)
  %71 = add nuw nsw i64 %65, 1
  %72 = add i64 %67, 1
  %73 = icmp eq i64 %72, %31
  br i1 %73, label %74, label %64, !llvm.loop !18

74:                                               ; preds = %58, %64, %27
  %75 = phi double [ 0.000000e+00, %27 ], [ %94, %58 ], [ %70, %64 ]
  tail call void @free(ptr noundef %6) #10
  ret double %75

76:                                               ; preds = %76, %33
  %77 = phi i64 [ 0, %33 ], [ %95, %76 ]
  %78 = phi double [ 0.000000e+00, %33 ], [ %94, %76 ]
  %79 = phi i64 [ 0, %33 ], [ %96, %76 ]
  %80 = getelementptr inbounds nuw double, ptr %6, i64 %77
  %81 = load double, ptr %80, align 8, !tbaa !9
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %81, double %78)
  %83 = getelementptr inbounds nuw double, ptr %6, i64 %77
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 8
  %85 = load double, ptr %84, align 8, !tbaa !9
  %86 = tail call double @llvm.fmuladd.f64(double %85, double %85, double %82)
  %87 = getelementptr inbounds nuw double, ptr %6, i64 %77
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 16
  %89 = load double, ptr %88, align 8, !tbaa !9
  %90 = tail call double @llvm.fmuladd.f64(double %89, double %89, double %86)
  %91 = getelementptr inbounds nuw double, ptr %6, i64 %77
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 24
  %93 = load double, ptr %92, align 8, !tbaa !9
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %93, double %90)
  %95 = add nuw nsw i64 %77, 4
  %96 = add i64 %79, 4
  %97 = icmp eq i64 %96, %34
  br i1 %97, label %58, label %76, !llvm.loop !19
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @buffer_per_iteration(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
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
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #9
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = icmp samesign ult i64 %10, 4
  br i1 %17, label %36, label %18

18:                                               ; preds = %8
  %19 = and i64 %10, 9223372036854775804
  %20 = insertelement <2 x double> poison, double %16, i64 0
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer
  br label %22

22:                                               ; preds = %22, %18
  %23 = phi i64 [ 0, %18 ], [ %32, %22 ]
  %24 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %26 = load <2 x double>, ptr %24, align 8, !tbaa !9
  %27 = load <2 x double>, ptr %25, align 8, !tbaa !9
  %28 = fmul <2 x double> %26, %21
  %29 = fmul <2 x double> %27, %21
  %30 = getelementptr inbounds nuw double, ptr %14, i64 %23
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 16
  store <2 x double> %28, ptr %30, align 8, !tbaa !9
  store <2 x double> %29, ptr %31, align 8, !tbaa !9
  %32 = add nuw i64 %23, 4
  %33 = icmp eq i64 %32, %19
  br i1 %33, label %34, label %22, !llvm.loop !20

34:                                               ; preds = %22
  %35 = icmp eq i64 %10, %19
  br i1 %35, label %38, label %36

36:                                               ; preds = %8, %34
  %37 = phi i64 [ 0, %8 ], [ %19, %34 ]
  br label %46

38:                                               ; preds = %46, %34
  %39 = icmp eq i64 %9, 0
  br i1 %39, label %70, label %40

40:                                               ; preds = %38
  %41 = load double, ptr %14, align 8
  %42 = and i64 %9, 3
  %43 = icmp samesign ult i64 %9, 4
  br i1 %43, label %56, label %44

44:                                               ; preds = %40
  %45 = and i64 %9, 9223372036854775804
  br label %76

46:                                               ; preds = %36, %46
  %47 = phi i64 [ %52, %46 ], [ %37, %36 ]
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !9
  %50 = fmul double %49, %16
  %51 = getelementptr inbounds nuw double, ptr %14, i64 %47
  store double %50, ptr %51, align 8, !tbaa !9
  %52 = add nuw nsw i64 %47, 1
  %53 = icmp eq i64 %52, %10
  br i1 %53, label %38, label %46, !llvm.loop !23

54:                                               ; preds = %76
  %55 = icmp eq i64 %42, 0
  br i1 %55, label %70, label %56

56:                                               ; preds = %54, %40
  %57 = phi double [ %41, %40 ], [ %94, %54 ]
  %58 = phi i64 [ 1, %40 ], [ %95, %54 ]
  %59 = icmp ne i64 %42, 0
  tail call void @llvm.assume(i1 %59)
  br label %60

60:                                               ; preds = %60, %56
  %61 = phi double [ %57, %56 ], [ %66, %60 ]
  %62 = phi i64 [ %58, %56 ], [ %67, %60 ]
  %63 = phi i64 [ 0, %56 ], [ %68, %60 ]
  %64 = getelementptr double, ptr %14, i64 %62
  %65 = load double, ptr %64, align 8, !tbaa !9
  %66 = fmul double %61, %65
  store double %66, ptr %64, align 8, !tbaa !9
  %67 = add nuw nsw i64 %62, 1
  %68 = add i64 %63, 1
  %69 = icmp eq i64 %68, %42
  br i1 %69, label %70, label %60, !llvm.loop !24

70:                                               ; preds = %54, %60, %38
  %71 = getelementptr inbounds nuw double, ptr %14, i64 %9
  %72 = load double, ptr %71, align 8, !tbaa !9
  %73 = fadd double %11, %72
  tail call void @free(ptr noundef nonnull %14) #10
  %74 = add nuw nsw i64 %10, 1
  %75 = icmp eq i64 %12, %5
  br i1 %75, label %6, label %8, !llvm.loop !25

76:                                               ; preds = %76, %44
  %77 = phi double [ %41, %44 ], [ %94, %76 ]
  %78 = phi i64 [ 1, %44 ], [ %95, %76 ]
  %79 = phi i64 [ 0, %44 ], [ %96, %76 ]
  %80 = getelementptr double, ptr %14, i64 %78
  %81 = load double, ptr %80, align 8, !tbaa !9
  %82 = fmul double %77, %81
  store double %82, ptr %80, align 8, !tbaa !9
  %83 = getelementptr double, ptr %14, i64 %78
  %84 = getelementptr i8, ptr %83, i64 8
  %85 = load double, ptr %84, align 8, !tbaa !9
  %86 = fmul double %82, %85
  store double %86, ptr %84, align 8, !tbaa !9
  %87 = getelementptr double, ptr %14, i64 %78
  %88 = getelementptr i8, ptr %87, i64 16
  %89 = load double, ptr %88, align 8, !tbaa !9
  %90 = fmul double %86, %89
  store double %90, ptr %88, align 8, !tbaa !9
  %91 = getelementptr double, ptr %14, i64 %78
  %92 = getelementptr i8, ptr %91, i64 24
  %93 = load double, ptr %92, align 8, !tbaa !9
  %94 = fmul double %90, %93
  store double %94, ptr %92, align 8, !tbaa !9
  %95 = add nuw nsw i64 %78, 4
  %96 = add i64 %79, 4
  %97 = icmp eq i64 %96, %45
  br i1 %97, label %54, label %76, !llvm.loop !26
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @callee_allocates_caller_frees(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %30

11:                                               ; preds = %30
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %28, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %53, %11 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %52, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %25, %17 ]
  %19 = phi double [ %15, %13 ], [ %24, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %26, %17 ]
  %21 = getelementptr inbounds nuw double, ptr %3, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = fadd double %22, 1.000000e+00
  %24 = fmul double %19, %23
  %25 = add nuw nsw i64 %18, 1
  %26 = add i64 %20, 1
  %27 = icmp eq i64 %26, %7
  br i1 %27, label %28, label %17, !llvm.loop !27

28:                                               ; preds = %11, %17, %2
  %29 = phi double [ 1.000000e+00, %2 ], [ %52, %11 ], [ %24, %17 ]
  tail call void @free(ptr noundef %3) #10
  ret double %29

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %53, %30 ]
  %32 = phi double [ 1.000000e+00, %9 ], [ %52, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %54, %30 ]
  %34 = getelementptr inbounds nuw double, ptr %3, i64 %31
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = fadd double %35, 1.000000e+00
  %37 = fmul double %32, %36
  %38 = getelementptr inbounds nuw double, ptr %3, i64 %31
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %40 = load double, ptr %39, align 8, !tbaa !9
  %41 = fadd double %40, 1.000000e+00
  %42 = fmul double %37, %41
  %43 = getelementptr inbounds nuw double, ptr %3, i64 %31
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 16
  %45 = load double, ptr %44, align 8, !tbaa !9
  %46 = fadd double %45, 1.000000e+00
  %47 = fmul double %42, %46
  %48 = getelementptr inbounds nuw double, ptr %3, i64 %31
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = fadd double %50, 1.000000e+00
  %52 = fmul double %47, %51
  %53 = add nuw nsw i64 %31, 4
  %54 = add i64 %33, 4
  %55 = icmp eq i64 %54, %10
  br i1 %55, label %11, label %30, !llvm.loop !28
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noalias noundef ptr @make_squares(ptr noundef readonly captures(none) %0, i32 noundef %1) unnamed_addr #7 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #9
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %28

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  %9 = icmp ult i32 %1, 4
  br i1 %9, label %26, label %10

10:                                               ; preds = %7
  %11 = and i64 %8, 2147483644
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %22, %12 ]
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 16
  %16 = load <2 x double>, ptr %14, align 8, !tbaa !9
  %17 = load <2 x double>, ptr %15, align 8, !tbaa !9
  %18 = fmul <2 x double> %16, %16
  %19 = fmul <2 x double> %17, %17
  %20 = getelementptr inbounds nuw double, ptr %5, i64 %13
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 16
  store <2 x double> %18, ptr %20, align 8, !tbaa !9
  store <2 x double> %19, ptr %21, align 8, !tbaa !9
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
  %31 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !9
  %33 = fmul double %32, %32
  %34 = getelementptr inbounds nuw double, ptr %5, i64 %30
  store double %33, ptr %34, align 8, !tbaa !9
  %35 = add nuw nsw i64 %30, 1
  %36 = icmp eq i64 %35, %8
  br i1 %36, label %28, label %29, !llvm.loop !30
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

attributes #0 = { nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { nounwind allocsize(0) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0,1) }

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
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !12}
!19 = distinct !{!19, !14}
!20 = distinct !{!20, !14, !21, !22}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !14, !22, !21}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !14}
!26 = distinct !{!26, !14}
!27 = distinct !{!27, !12}
!28 = distinct !{!28, !14}
!29 = distinct !{!29, !14, !21, !22}
!30 = distinct !{!30, !14, !22, !21}
