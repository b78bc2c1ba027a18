; clang-19 -O2 -S -emit-llvm c/growing_arrays.c -o ir/clang-19/O2/growing_arrays.ll
; ModuleID = 'c/growing_arrays.c'
source_filename = "c/growing_arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Item = type { double, i32, double }

; Function Attrs: nounwind uwtable
define dso_local double @products_of_neighbours(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %51

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = tail call dereferenceable_or_null(8) ptr @malloc(i64 8)
  store double %0, ptr %6, align 8, !tbaa !5
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %51, label %16

8:                                                ; preds = %29
  %9 = load double, ptr %30, align 8, !tbaa !5
  %10 = add nsw i64 %5, -1
  %11 = add nsw i64 %5, -2
  %12 = and i64 %10, 3
  %13 = icmp ult i64 %11, 3
  br i1 %13, label %34, label %14

14:                                               ; preds = %8
  %15 = and i64 %10, -4
  br label %54

16:                                               ; preds = %4, %29
  %17 = phi i64 [ %31, %29 ], [ 1, %4 ]
  %18 = phi i64 [ %20, %29 ], [ 1, %4 ]
  %19 = phi ptr [ %30, %29 ], [ %6, %4 ]
  %20 = add nuw nsw i64 %18, 1
  %21 = trunc i64 %20 to i32
  %22 = uitofp nneg i32 %21 to double
  %23 = fmul double %22, %0
  %24 = icmp eq i64 %18, %17
  br i1 %24, label %25, label %29

25:                                               ; preds = %16
  %26 = shl i64 %17, 1
  %27 = shl i64 %17, 4
  %28 = tail call ptr @realloc(ptr noundef nonnull %19, i64 noundef %27) #9
  br label %29

29:                                               ; preds = %16, %25
  %30 = phi ptr [ %28, %25 ], [ %19, %16 ]
  %31 = phi i64 [ %26, %25 ], [ %17, %16 ]
  %32 = getelementptr inbounds double, ptr %30, i64 %18
  store double %23, ptr %32, align 8, !tbaa !5
  %33 = icmp eq i64 %20, %5
  br i1 %33, label %8, label %16, !llvm.loop !9

34:                                               ; preds = %54, %8
  %35 = phi double [ poison, %8 ], [ %73, %54 ]
  %36 = phi double [ %9, %8 ], [ %72, %54 ]
  %37 = phi i64 [ 1, %8 ], [ %74, %54 ]
  %38 = phi double [ 0.000000e+00, %8 ], [ %73, %54 ]
  %39 = icmp eq i64 %12, 0
  br i1 %39, label %51, label %40

40:                                               ; preds = %34, %40
  %41 = phi double [ %46, %40 ], [ %36, %34 ]
  %42 = phi i64 [ %48, %40 ], [ %37, %34 ]
  %43 = phi double [ %47, %40 ], [ %38, %34 ]
  %44 = phi i64 [ %49, %40 ], [ 0, %34 ]
  %45 = getelementptr inbounds double, ptr %30, i64 %42
  %46 = load double, ptr %45, align 8, !tbaa !5
  %47 = tail call double @llvm.fmuladd.f64(double %41, double %46, double %43)
  %48 = add nuw nsw i64 %42, 1
  %49 = add i64 %44, 1
  %50 = icmp eq i64 %49, %12
  br i1 %50, label %51, label %40, !llvm.loop !12

51:                                               ; preds = %34, %40, %4, %2
  %52 = phi ptr [ %6, %4 ], [ null, %2 ], [ %30, %40 ], [ %30, %34 ]
  %53 = phi double [ 0.000000e+00, %4 ], [ 0.000000e+00, %2 ], [ %35, %34 ], [ %47, %40 ]
  tail call void @free(ptr noundef %52) #10
  ret double %53

54:                                               ; preds = %54, %14
  %55 = phi double [ %9, %14 ], [ %72, %54 ]
  %56 = phi i64 [ 1, %14 ], [ %74, %54 ]
  %57 = phi double [ 0.000000e+00, %14 ], [ %73, %54 ]
  %58 = phi i64 [ 0, %14 ], [ %75, %54 ]
  %59 = getelementptr inbounds double, ptr %30, i64 %56
  %60 = load double, ptr %59, align 8, !tbaa !5
  %61 = tail call double @llvm.fmuladd.f64(double %55, double %60, double %57)
  %62 = add nuw nsw i64 %56, 1
  %63 = getelementptr inbounds double, ptr %30, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !5
  %65 = tail call double @llvm.fmuladd.f64(double %60, double %64, double %61)
  %66 = add nuw nsw i64 %56, 2
  %67 = getelementptr inbounds double, ptr %30, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = tail call double @llvm.fmuladd.f64(double %64, double %68, double %65)
  %70 = add nuw nsw i64 %56, 3
  %71 = getelementptr inbounds double, ptr %30, i64 %70
  %72 = load double, ptr %71, align 8, !tbaa !5
  %73 = tail call double @llvm.fmuladd.f64(double %68, double %72, double %69)
  %74 = add nuw nsw i64 %56, 4
  %75 = add i64 %58, 4
  %76 = icmp eq i64 %75, %15
  br i1 %76, label %34, label %54, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define dso_local double @recurrence_while_growing(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11
  store double %0, ptr %3, align 8, !tbaa !5
  %4 = fmul double %0, %0
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  store double %4, ptr %5, align 8, !tbaa !5
  %6 = icmp sgt i32 %1, 2
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  br label %17

9:                                                ; preds = %28, %2
  %10 = phi double [ %0, %2 ], [ %40, %28 ]
  %11 = phi ptr [ %3, %2 ], [ %30, %28 ]
  %12 = add nsw i32 %1, -1
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds double, ptr %11, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !5
  %16 = fadd double %15, %10
  tail call void @free(ptr noundef nonnull %11) #10
  ret double %16

17:                                               ; preds = %7, %28
  %18 = phi double [ %0, %7 ], [ %40, %28 ]
  %19 = phi i64 [ 2, %7 ], [ %41, %28 ]
  %20 = phi i64 [ 2, %7 ], [ %31, %28 ]
  %21 = phi ptr [ %3, %7 ], [ %30, %28 ]
  %22 = icmp eq i64 %20, %19
  br i1 %22, label %23, label %28

23:                                               ; preds = %17
  %24 = add nuw nsw i64 %19, 3
  %25 = shl nuw nsw i64 %24, 3
  %26 = tail call ptr @realloc(ptr noundef nonnull %21, i64 noundef %25) #9
  %27 = load double, ptr %26, align 8, !tbaa !5
  br label %28

28:                                               ; preds = %23, %17
  %29 = phi double [ %27, %23 ], [ %18, %17 ]
  %30 = phi ptr [ %26, %23 ], [ %21, %17 ]
  %31 = phi i64 [ %24, %23 ], [ %20, %17 ]
  %32 = add nsw i64 %19, -1
  %33 = getelementptr inbounds double, ptr %30, i64 %32
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = add nsw i64 %19, -2
  %36 = getelementptr inbounds double, ptr %30, i64 %35
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = tail call double @llvm.fmuladd.f64(double %34, double %37, double %29)
  %39 = getelementptr inbounds double, ptr %30, i64 %19
  store double %38, ptr %39, align 8, !tbaa !5
  %40 = fmul double %29, 5.000000e-01
  store double %40, ptr %30, align 8, !tbaa !5
  %41 = add nuw nsw i64 %19, 1
  %42 = icmp eq i64 %41, %8
  br i1 %42, label %9, label %17, !llvm.loop !15
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @shrink_after_filling(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = sext i32 %1 to i64
  %5 = shl nsw i64 %4, 3
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #11
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %29

8:                                                ; preds = %3
  %9 = zext nneg i32 %1 to i64
  %10 = icmp ult i32 %1, 4
  br i1 %10, label %11, label %13

11:                                               ; preds = %27, %8
  %12 = phi i64 [ 0, %8 ], [ %14, %27 ]
  br label %40

13:                                               ; preds = %8
  %14 = and i64 %9, 2147483644
  br label %15

15:                                               ; preds = %15, %13
  %16 = phi i64 [ 0, %13 ], [ %25, %15 ]
  %17 = getelementptr inbounds double, ptr %0, i64 %16
  %18 = getelementptr inbounds i8, ptr %17, i64 16
  %19 = load <2 x double>, ptr %17, align 8, !tbaa !5
  %20 = load <2 x double>, ptr %18, align 8, !tbaa !5
  %21 = fmul <2 x double> %19, %19
  %22 = fmul <2 x double> %20, %20
  %23 = getelementptr inbounds double, ptr %6, i64 %16
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  store <2 x double> %21, ptr %23, align 8, !tbaa !5
  store <2 x double> %22, ptr %24, align 8, !tbaa !5
  %25 = add nuw i64 %16, 4
  %26 = icmp eq i64 %25, %14
  br i1 %26, label %27, label %15, !llvm.loop !16

27:                                               ; preds = %15
  %28 = icmp eq i64 %14, %9
  br i1 %28, label %29, label %11

29:                                               ; preds = %40, %27, %3
  %30 = sext i32 %2 to i64
  %31 = shl nsw i64 %30, 3
  %32 = tail call ptr @realloc(ptr noundef %6, i64 noundef %31) #9
  %33 = icmp sgt i32 %2, 0
  br i1 %33, label %34, label %63

34:                                               ; preds = %29
  %35 = zext nneg i32 %2 to i64
  %36 = and i64 %35, 7
  %37 = icmp ult i32 %2, 8
  br i1 %37, label %48, label %38

38:                                               ; preds = %34
  %39 = and i64 %35, 2147483640
  br label %65

40:                                               ; preds = %11, %40
  %41 = phi i64 [ %46, %40 ], [ %12, %11 ]
  %42 = getelementptr inbounds double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !5
  %44 = fmul double %43, %43
  %45 = getelementptr inbounds double, ptr %6, i64 %41
  store double %44, ptr %45, align 8, !tbaa !5
  %46 = add nuw nsw i64 %41, 1
  %47 = icmp eq i64 %46, %9
  br i1 %47, label %29, label %40, !llvm.loop !19

48:                                               ; preds = %65, %34
  %49 = phi double [ poison, %34 ], [ %99, %65 ]
  %50 = phi i64 [ 0, %34 ], [ %100, %65 ]
  %51 = phi double [ 1.000000e+00, %34 ], [ %99, %65 ]
  %52 = icmp eq i64 %36, 0
  br i1 %52, label %63, label %53

53:                                               ; preds = %48, %53
  %54 = phi i64 [ %60, %53 ], [ %50, %48 ]
  %55 = phi double [ %59, %53 ], [ %51, %48 ]
  %56 = phi i64 [ %61, %53 ], [ 0, %48 ]
  %57 = getelementptr inbounds double, ptr %32, i64 %54
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = fmul double %55, %58
  %60 = add nuw nsw i64 %54, 1
  %61 = add i64 %56, 1
  %62 = icmp eq i64 %61, %36
  br i1 %62, label %63, label %53, !llvm.loop !20

63:                                               ; preds = %48, %53, %29
  %64 = phi double [ 1.000000e+00, %29 ], [ %49, %48 ], [ %59, %53 ]
  tail call void @free(ptr noundef %32) #10
  ret double %64

65:                                               ; preds = %65, %38
  %66 = phi i64 [ 0, %38 ], [ %100, %65 ]
  %67 = phi double [ 1.000000e+00, %38 ], [ %99, %65 ]
  %68 = phi i64 [ 0, %38 ], [ %101, %65 ]
  %69 = getelementptr inbounds double, ptr %32, i64 %66
  %70 = load double, ptr %69, align 8, !tbaa !5
  %71 = fmul double %67, %70
  %72 = or disjoint i64 %66, 1
  %73 = getelementptr inbounds double, ptr %32, i64 %72
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = fmul double %71, %74
  %76 = or disjoint i64 %66, 2
  %77 = getelementptr inbounds double, ptr %32, i64 %76
  %78 = load double, ptr %77, align 8, !tbaa !5
  %79 = fmul double %75, %78
  %80 = or disjoint i64 %66, 3
  %81 = getelementptr inbounds double, ptr %32, i64 %80
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = fmul double %79, %82
  %84 = or disjoint i64 %66, 4
  %85 = getelementptr inbounds double, ptr %32, i64 %84
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = fmul double %83, %86
  %88 = or disjoint i64 %66, 5
  %89 = getelementptr inbounds double, ptr %32, i64 %88
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = fmul double %87, %90
  %92 = or disjoint i64 %66, 6
  %93 = getelementptr inbounds double, ptr %32, i64 %92
  %94 = load double, ptr %93, align 8, !tbaa !5
  %95 = fmul double %91, %94
  %96 = or disjoint i64 %66, 7
  %97 = getelementptr inbounds double, ptr %32, i64 %96
  %98 = load double, ptr %97, align 8, !tbaa !5
  %99 = fmul double %95, %98
  %100 = add nuw nsw i64 %66, 8
  %101 = add i64 %68, 8
  %102 = icmp eq i64 %101, %39
  br i1 %102, label %48, label %65, !llvm.loop !21
}

; Function Attrs: nounwind uwtable
define dso_local double @aligned_blocks(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #10
  store ptr null, ptr %3, align 8, !tbaa !22
  %4 = sext i32 %1 to i64
  %5 = shl nsw i64 %4, 3
  %6 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %5) #10
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %152

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 8, !tbaa !22
  %10 = add nsw i32 %1, 3
  %11 = sdiv i32 %10, 4
  %12 = shl nsw i32 %11, 2
  %13 = sext i32 %12 to i64
  %14 = shl nsw i64 %13, 3
  %15 = call noalias align 32 ptr @aligned_alloc(i64 noundef 32, i64 noundef %14) #9
  %16 = icmp sgt i32 %1, 0
  br i1 %16, label %17, label %116

17:                                               ; preds = %8
  %18 = zext nneg i32 %1 to i64
  %19 = icmp ult i32 %1, 8
  br i1 %19, label %20, label %37

20:                                               ; preds = %70, %37, %17
  %21 = phi i64 [ 0, %37 ], [ 0, %17 ], [ %50, %70 ]
  %22 = and i64 %18, 1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %33, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds double, ptr %0, i64 %21
  %26 = load double, ptr %25, align 8, !tbaa !5
  %27 = fmul double %26, %26
  %28 = getelementptr inbounds double, ptr %9, i64 %21
  store double %27, ptr %28, align 8, !tbaa !5
  %29 = load double, ptr %0, align 8, !tbaa !5
  %30 = fmul double %27, %29
  %31 = getelementptr inbounds double, ptr %15, i64 %21
  store double %30, ptr %31, align 32, !tbaa !5
  %32 = or disjoint i64 %21, 1
  br label %33

33:                                               ; preds = %24, %20
  %34 = phi i64 [ %21, %20 ], [ %32, %24 ]
  %35 = add nsw i64 %18, -1
  %36 = icmp eq i64 %21, %35
  br i1 %36, label %72, label %79

37:                                               ; preds = %17
  %38 = shl nuw nsw i64 %18, 3
  %39 = getelementptr i8, ptr %9, i64 %38
  %40 = getelementptr i8, ptr %0, i64 8
  %41 = getelementptr i8, ptr %0, i64 %38
  %42 = icmp ult ptr %9, %40
  %43 = icmp ugt ptr %39, %0
  %44 = and i1 %42, %43
  %45 = icmp ult ptr %9, %41
  %46 = icmp ugt ptr %39, %0
  %47 = and i1 %45, %46
  %48 = or i1 %44, %47
  br i1 %48, label %20, label %49

49:                                               ; preds = %37
  %50 = and i64 %18, 2147483644
  %51 = load double, ptr %0, align 8, !tbaa !5, !alias.scope !24
  %52 = insertelement <2 x double> poison, double %51, i64 0
  %53 = shufflevector <2 x double> %52, <2 x double> poison, <2 x i32> zeroinitializer
  br label %54

54:                                               ; preds = %54, %49
  %55 = phi i64 [ 0, %49 ], [ %68, %54 ]
  %56 = getelementptr inbounds double, ptr %0, i64 %55
  %57 = getelementptr inbounds i8, ptr %56, i64 16
  %58 = load <2 x double>, ptr %56, align 8, !tbaa !5, !alias.scope !27
  %59 = load <2 x double>, ptr %57, align 8, !tbaa !5, !alias.scope !27
  %60 = fmul <2 x double> %58, %58
  %61 = fmul <2 x double> %59, %59
  %62 = getelementptr inbounds double, ptr %9, i64 %55
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  store <2 x double> %60, ptr %62, align 8, !tbaa !5, !alias.scope !29, !noalias !31
  store <2 x double> %61, ptr %63, align 8, !tbaa !5, !alias.scope !29, !noalias !31
  %64 = fmul <2 x double> %60, %53
  %65 = fmul <2 x double> %61, %53
  %66 = getelementptr inbounds double, ptr %15, i64 %55
  %67 = getelementptr inbounds i8, ptr %66, i64 16
  store <2 x double> %64, ptr %66, align 32, !tbaa !5
  store <2 x double> %65, ptr %67, align 16, !tbaa !5
  %68 = add nuw i64 %55, 4
  %69 = icmp eq i64 %68, %50
  br i1 %69, label %70, label %54, !llvm.loop !32

70:                                               ; preds = %54
  %71 = icmp eq i64 %50, %18
  br i1 %71, label %72, label %20

72:                                               ; preds = %33, %79, %70
  br i1 %16, label %73, label %116

73:                                               ; preds = %72
  %74 = getelementptr double, ptr %15, i64 %4
  %75 = and i64 %18, 3
  %76 = icmp ult i32 %1, 4
  br i1 %76, label %98, label %77

77:                                               ; preds = %73
  %78 = and i64 %18, 2147483644
  br label %118

79:                                               ; preds = %33, %79
  %80 = phi i64 [ %96, %79 ], [ %34, %33 ]
  %81 = getelementptr inbounds double, ptr %0, i64 %80
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = fmul double %82, %82
  %84 = getelementptr inbounds double, ptr %9, i64 %80
  store double %83, ptr %84, align 8, !tbaa !5
  %85 = load double, ptr %0, align 8, !tbaa !5
  %86 = fmul double %83, %85
  %87 = getelementptr inbounds double, ptr %15, i64 %80
  store double %86, ptr %87, align 8, !tbaa !5
  %88 = add nuw nsw i64 %80, 1
  %89 = getelementptr inbounds double, ptr %0, i64 %88
  %90 = load double, ptr %89, align 8, !tbaa !5
  %91 = fmul double %90, %90
  %92 = getelementptr inbounds double, ptr %9, i64 %88
  store double %91, ptr %92, align 8, !tbaa !5
  %93 = load double, ptr %0, align 8, !tbaa !5
  %94 = fmul double %91, %93
  %95 = getelementptr inbounds double, ptr %15, i64 %88
  store double %94, ptr %95, align 8, !tbaa !5
  %96 = add nuw nsw i64 %80, 2
  %97 = icmp eq i64 %96, %18
  br i1 %97, label %72, label %79, !llvm.loop !33

98:                                               ; preds = %118, %73
  %99 = phi double [ poison, %73 ], [ %148, %118 ]
  %100 = phi i64 [ 0, %73 ], [ %149, %118 ]
  %101 = phi double [ 0.000000e+00, %73 ], [ %148, %118 ]
  %102 = icmp eq i64 %75, 0
  br i1 %102, label %116, label %103

103:                                              ; preds = %98, %103
  %104 = phi i64 [ %113, %103 ], [ %100, %98 ]
  %105 = phi double [ %112, %103 ], [ %101, %98 ]
  %106 = phi i64 [ %114, %103 ], [ 0, %98 ]
  %107 = getelementptr inbounds double, ptr %9, i64 %104
  %108 = load double, ptr %107, align 8, !tbaa !5
  %109 = xor i64 %104, -1
  %110 = getelementptr double, ptr %74, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !5
  %112 = call double @llvm.fmuladd.f64(double %108, double %111, double %105)
  %113 = add nuw nsw i64 %104, 1
  %114 = add i64 %106, 1
  %115 = icmp eq i64 %114, %75
  br i1 %115, label %116, label %103, !llvm.loop !34

116:                                              ; preds = %98, %103, %8, %72
  %117 = phi double [ 0.000000e+00, %72 ], [ 0.000000e+00, %8 ], [ %99, %98 ], [ %112, %103 ]
  call void @free(ptr noundef %15) #10
  call void @free(ptr noundef %9) #10
  br label %152

118:                                              ; preds = %118, %77
  %119 = phi i64 [ 0, %77 ], [ %149, %118 ]
  %120 = phi double [ 0.000000e+00, %77 ], [ %148, %118 ]
  %121 = phi i64 [ 0, %77 ], [ %150, %118 ]
  %122 = getelementptr inbounds double, ptr %9, i64 %119
  %123 = load double, ptr %122, align 8, !tbaa !5
  %124 = xor i64 %119, -1
  %125 = getelementptr double, ptr %74, i64 %124
  %126 = load double, ptr %125, align 8, !tbaa !5
  %127 = call double @llvm.fmuladd.f64(double %123, double %126, double %120)
  %128 = or disjoint i64 %119, 1
  %129 = getelementptr inbounds double, ptr %9, i64 %128
  %130 = load double, ptr %129, align 8, !tbaa !5
  %131 = xor i64 %119, -2
  %132 = getelementptr double, ptr %74, i64 %131
  %133 = load double, ptr %132, align 8, !tbaa !5
  %134 = call double @llvm.fmuladd.f64(double %130, double %133, double %127)
  %135 = or disjoint i64 %119, 2
  %136 = getelementptr inbounds double, ptr %9, i64 %135
  %137 = load double, ptr %136, align 8, !tbaa !5
  %138 = xor i64 %119, -3
  %139 = getelementptr double, ptr %74, i64 %138
  %140 = load double, ptr %139, align 8, !tbaa !5
  %141 = call double @llvm.fmuladd.f64(double %137, double %140, double %134)
  %142 = or disjoint i64 %119, 3
  %143 = getelementptr inbounds double, ptr %9, i64 %142
  %144 = load double, ptr %143, align 8, !tbaa !5
  %145 = xor i64 %119, -4
  %146 = getelementptr double, ptr %74, i64 %145
  %147 = load double, ptr %146, align 8, !tbaa !5
  %148 = call double @llvm.fmuladd.f64(double %144, double %147, double %141)
  %149 = add nuw nsw i64 %119, 4
  %150 = add i64 %121, 4
  %151 = icmp eq i64 %150, %78
  br i1 %151, label %98, label %118, !llvm.loop !35

152:                                              ; preds = %2, %116
  %153 = phi double [ %117, %116 ], [ 0.000000e+00, %2 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #10
  ret double %153
}

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: nounwind uwtable
define dso_local double @growing_structs(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %64

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %14

6:                                                ; preds = %43
  %7 = icmp sgt i32 %45, 0
  br i1 %7, label %8, label %64

8:                                                ; preds = %6
  %9 = zext nneg i32 %45 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %45, 1
  br i1 %11, label %49, label %12

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483646
  br label %67

14:                                               ; preds = %4, %43
  %15 = phi i64 [ 0, %4 ], [ %47, %43 ]
  %16 = phi ptr [ null, %4 ], [ %46, %43 ]
  %17 = phi i32 [ 0, %4 ], [ %45, %43 ]
  %18 = phi i32 [ 0, %4 ], [ %44, %43 ]
  %19 = getelementptr inbounds double, ptr %0, i64 %15
  %20 = load double, ptr %19, align 8, !tbaa !5
  %21 = fcmp ogt double %20, 0.000000e+00
  br i1 %21, label %22, label %43

22:                                               ; preds = %14
  %23 = icmp eq i32 %17, %18
  br i1 %23, label %24, label %31

24:                                               ; preds = %22
  %25 = shl nsw i32 %17, 1
  %26 = or disjoint i32 %25, 1
  %27 = sext i32 %26 to i64
  %28 = mul nsw i64 %27, 24
  %29 = tail call ptr @realloc(ptr noundef %16, i64 noundef %28) #9
  %30 = load double, ptr %19, align 8, !tbaa !5
  br label %31

31:                                               ; preds = %24, %22
  %32 = phi double [ %30, %24 ], [ %20, %22 ]
  %33 = phi i32 [ %26, %24 ], [ %18, %22 ]
  %34 = phi ptr [ %29, %24 ], [ %16, %22 ]
  %35 = add nsw i32 %17, 1
  %36 = sext i32 %17 to i64
  %37 = getelementptr inbounds %struct.Item, ptr %34, i64 %36
  %38 = load double, ptr %0, align 8, !tbaa !5
  %39 = fmul double %32, %38
  store double %32, ptr %37, align 8, !tbaa !5
  %40 = getelementptr inbounds i8, ptr %37, i64 8
  %41 = trunc nuw nsw i64 %15 to i32
  store i32 %41, ptr %40, align 8, !tbaa !36
  %42 = getelementptr inbounds i8, ptr %37, i64 16
  store double %39, ptr %42, align 8, !tbaa !5
  br label %43

43:                                               ; preds = %14, %31
  %44 = phi i32 [ %33, %31 ], [ %18, %14 ]
  %45 = phi i32 [ %35, %31 ], [ %17, %14 ]
  %46 = phi ptr [ %34, %31 ], [ %16, %14 ]
  %47 = add nuw nsw i64 %15, 1
  %48 = icmp eq i64 %47, %5
  br i1 %48, label %6, label %14, !llvm.loop !38

49:                                               ; preds = %67, %8
  %50 = phi double [ poison, %8 ], [ %89, %67 ]
  %51 = phi i64 [ 0, %8 ], [ %90, %67 ]
  %52 = phi double [ 0.000000e+00, %8 ], [ %89, %67 ]
  %53 = icmp eq i64 %10, 0
  br i1 %53, label %64, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds %struct.Item, ptr %46, i64 %51
  %56 = load double, ptr %55, align 8, !tbaa !39
  %57 = getelementptr inbounds i8, ptr %55, i64 16
  %58 = load double, ptr %57, align 8, !tbaa !41
  %59 = fmul double %56, %58
  %60 = getelementptr inbounds i8, ptr %55, i64 8
  %61 = load i32, ptr %60, align 8, !tbaa !42
  %62 = sitofp i32 %61 to double
  %63 = tail call double @llvm.fmuladd.f64(double %59, double %62, double %52)
  br label %64

64:                                               ; preds = %54, %49, %2, %6
  %65 = phi ptr [ %46, %6 ], [ null, %2 ], [ %46, %49 ], [ %46, %54 ]
  %66 = phi double [ 0.000000e+00, %6 ], [ 0.000000e+00, %2 ], [ %50, %49 ], [ %63, %54 ]
  tail call void @free(ptr noundef %65) #10
  ret double %66

67:                                               ; preds = %67, %12
  %68 = phi i64 [ 0, %12 ], [ %90, %67 ]
  %69 = phi double [ 0.000000e+00, %12 ], [ %89, %67 ]
  %70 = phi i64 [ 0, %12 ], [ %91, %67 ]
  %71 = getelementptr inbounds %struct.Item, ptr %46, i64 %68
  %72 = load double, ptr %71, align 8, !tbaa !39
  %73 = getelementptr inbounds i8, ptr %71, i64 16
  %74 = load double, ptr %73, align 8, !tbaa !41
  %75 = fmul double %72, %74
  %76 = getelementptr inbounds i8, ptr %71, i64 8
  %77 = load i32, ptr %76, align 8, !tbaa !42
  %78 = sitofp i32 %77 to double
  %79 = tail call double @llvm.fmuladd.f64(double %75, double %78, double %69)
  %80 = or disjoint i64 %68, 1
  %81 = getelementptr inbounds %struct.Item, ptr %46, i64 %80
  %82 = load double, ptr %81, align 8, !tbaa !39
  %83 = getelementptr inbounds i8, ptr %81, i64 16
  %84 = load double, ptr %83, align 8, !tbaa !41
  %85 = fmul double %82, %84
  %86 = getelementptr inbounds i8, ptr %81, i64 8
  %87 = load i32, ptr %86, align 8, !tbaa !42
  %88 = sitofp i32 %87 to double
  %89 = tail call double @llvm.fmuladd.f64(double %85, double %88, double %79)
  %90 = add nuw nsw i64 %68, 2
  %91 = add i64 %70, 2
  %92 = icmp eq i64 %91, %13
  br i1 %92, label %49, label %67, !llvm.loop !43
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind allocsize(1) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0) }

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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.peeled.count", i32 1}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !10, !18, !17}
!20 = distinct !{!20, !13}
!21 = distinct !{!21, !10}
!22 = !{!23, !23, i64 0}
!23 = !{!"any pointer", !7, i64 0}
!24 = !{!25}
!25 = distinct !{!25, !26}
!26 = distinct !{!26, !"LVerDomain"}
!27 = !{!28}
!28 = distinct !{!28, !26}
!29 = !{!30}
!30 = distinct !{!30, !26}
!31 = !{!25, !28}
!32 = distinct !{!32, !10, !17, !18}
!33 = distinct !{!33, !10, !17}
!34 = distinct !{!34, !13}
!35 = distinct !{!35, !10}
!36 = !{!37, !37, i64 0}
!37 = !{!"int", !7, i64 0}
!38 = distinct !{!38, !10}
!39 = !{!40, !6, i64 0}
!40 = !{!"", !6, i64 0, !37, i64 8, !6, i64 16}
!41 = !{!40, !6, i64 16}
!42 = !{!40, !37, i64 8}
!43 = distinct !{!43, !10}
