; clang-22 -O2 -S -emit-llvm c/growing_arrays.c -o ir/clang-22/O2/growing_arrays.ll
; ModuleID = 'c/growing_arrays.c'
source_filename = "c/growing_arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Item = type { double, i32, double }

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @products_of_neighbours(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %52

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = tail call dereferenceable_or_null(8) ptr @malloc(i64 8)
  store double %0, ptr %6, align 8, !tbaa !9
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %52, label %16

8:                                                ; preds = %29
  %9 = load double, ptr %30, align 8, !tbaa !9
  %10 = add nsw i64 %5, -1
  %11 = and i64 %10, 3
  %12 = add nsw i32 %1, -2
  %13 = icmp ult i32 %12, 3
  br i1 %13, label %36, label %14

14:                                               ; preds = %8
  %15 = and i64 %10, -4
  br label %55

16:                                               ; preds = %4, %29
  %17 = phi i64 [ %31, %29 ], [ 1, %4 ]
  %18 = phi i64 [ %20, %29 ], [ 1, %4 ]
  %19 = phi ptr [ %30, %29 ], [ %6, %4 ]
  %20 = add nuw nsw i64 %18, 1
  %21 = trunc i64 %20 to i32
  %22 = uitofp nneg i32 %21 to double
  %23 = fmul double %0, %22
  %24 = icmp eq i64 %18, %17
  br i1 %24, label %25, label %29

25:                                               ; preds = %16
  %26 = shl i64 %17, 1
  %27 = shl i64 %17, 4
  %28 = tail call ptr @realloc(ptr noundef nonnull %19, i64 noundef %27) #11
  br label %29

29:                                               ; preds = %16, %25
  %30 = phi ptr [ %28, %25 ], [ %19, %16 ]
  %31 = phi i64 [ %26, %25 ], [ %17, %16 ]
  %32 = getelementptr inbounds nuw double, ptr %30, i64 %18
  store double %23, ptr %32, align 8, !tbaa !9
  %33 = icmp eq i64 %20, %5
  br i1 %33, label %8, label %16, !llvm.loop !11

34:                                               ; preds = %55
  %35 = icmp eq i64 %11, 0
  br i1 %35, label %52, label %36

36:                                               ; preds = %34, %8
  %37 = phi double [ %9, %8 ], [ %73, %34 ]
  %38 = phi i64 [ 1, %8 ], [ %75, %34 ]
  %39 = phi double [ 0.000000e+00, %8 ], [ %74, %34 ]
  %40 = icmp ne i64 %11, 0
  tail call void @llvm.assume(i1 %40)
  br label %41

41:                                               ; preds = %41, %36
  %42 = phi double [ %47, %41 ], [ %37, %36 ]
  %43 = phi i64 [ %49, %41 ], [ %38, %36 ]
  %44 = phi double [ %48, %41 ], [ %39, %36 ]
  %45 = phi i64 [ %50, %41 ], [ 0, %36 ]
  %46 = getelementptr inbounds nuw double, ptr %30, i64 %43
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = tail call double @llvm.fmuladd.f64(double %42, double %47, double %44)
  %49 = add nuw nsw i64 %43, 1
  %50 = add i64 %45, 1
  %51 = icmp eq i64 %50, %11
  br i1 %51, label %52, label %41, !llvm.loop !14

52:                                               ; preds = %34, %41, %4, %2
  %53 = phi ptr [ %6, %4 ], [ null, %2 ], [ %30, %41 ], [ %30, %34 ]
  %54 = phi double [ 0.000000e+00, %4 ], [ 0.000000e+00, %2 ], [ %74, %34 ], [ %48, %41 ]
  tail call void @free(ptr noundef %53) #12
  ret double %54

55:                                               ; preds = %55, %14
  %56 = phi double [ %9, %14 ], [ %73, %55 ]
  %57 = phi i64 [ 1, %14 ], [ %75, %55 ]
  %58 = phi double [ 0.000000e+00, %14 ], [ %74, %55 ]
  %59 = phi i64 [ 0, %14 ], [ %76, %55 ]
  %60 = getelementptr inbounds nuw double, ptr %30, i64 %57
  %61 = load double, ptr %60, align 8, !tbaa !9
  %62 = tail call double @llvm.fmuladd.f64(double %56, double %61, double %58)
  %63 = getelementptr inbounds nuw double, ptr %30, i64 %57
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %65 = load double, ptr %64, align 8, !tbaa !9
  %66 = tail call double @llvm.fmuladd.f64(double %61, double %65, double %62)
  %67 = getelementptr inbounds nuw double, ptr %30, i64 %57
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 16
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = tail call double @llvm.fmuladd.f64(double %65, double %69, double %66)
  %71 = getelementptr inbounds nuw double, ptr %30, i64 %57
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 24
  %73 = load double, ptr %72, align 8, !tbaa !9
  %74 = tail call double @llvm.fmuladd.f64(double %69, double %73, double %70)
  %75 = add nuw nsw i64 %57, 4
  %76 = add i64 %59, 4
  %77 = icmp eq i64 %76, %15
  br i1 %77, label %34, label %55, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #3

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @recurrence_while_growing(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #13
  store double %0, ptr %3, align 8, !tbaa !9
  %4 = fmul double %0, %0
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store double %4, ptr %5, align 8, !tbaa !9
  %6 = icmp sgt i32 %1, 2
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64
  br label %17

9:                                                ; preds = %28, %2
  %10 = phi double [ %0, %2 ], [ %38, %28 ]
  %11 = phi ptr [ %3, %2 ], [ %30, %28 ]
  %12 = sext i32 %1 to i64
  %13 = getelementptr double, ptr %11, i64 %12
  %14 = getelementptr i8, ptr %13, i64 -8
  %15 = load double, ptr %14, align 8, !tbaa !9
  %16 = fadd double %15, %10
  tail call void @free(ptr noundef nonnull %11) #12
  ret double %16

17:                                               ; preds = %7, %28
  %18 = phi double [ %0, %7 ], [ %38, %28 ]
  %19 = phi i64 [ 2, %7 ], [ %39, %28 ]
  %20 = phi i64 [ 2, %7 ], [ %31, %28 ]
  %21 = phi ptr [ %3, %7 ], [ %30, %28 ]
  %22 = icmp eq i64 %20, %19
  br i1 %22, label %23, label %28

23:                                               ; preds = %17
  %24 = add nuw nsw i64 %19, 3
  %25 = shl nuw nsw i64 %24, 3
  %26 = tail call ptr @realloc(ptr noundef nonnull %21, i64 noundef %25) #11
  %27 = load double, ptr %26, align 8, !tbaa !9
  br label %28

28:                                               ; preds = %23, %17
  %29 = phi double [ %27, %23 ], [ %18, %17 ]
  %30 = phi ptr [ %26, %23 ], [ %21, %17 ]
  %31 = phi i64 [ %24, %23 ], [ %20, %17 ]
  %32 = getelementptr double, ptr %30, i64 %19
  %33 = getelementptr i8, ptr %32, i64 -8
  %34 = load double, ptr %33, align 8, !tbaa !9
  %35 = getelementptr i8, ptr %32, i64 -16
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = tail call double @llvm.fmuladd.f64(double %34, double %36, double %29)
  store double %37, ptr %32, align 8, !tbaa !9
  %38 = fmul double %29, 5.000000e-01
  store double %38, ptr %30, align 8, !tbaa !9
  %39 = add nuw nsw i64 %19, 1
  %40 = icmp eq i64 %39, %8
  br i1 %40, label %9, label %17, !llvm.loop !17
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable
define dso_local double @shrink_after_filling(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = sext i32 %1 to i64
  %5 = shl nsw i64 %4, 3
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #13
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %29

8:                                                ; preds = %3
  %9 = zext nneg i32 %1 to i64
  %10 = icmp ult i32 %1, 4
  br i1 %10, label %27, label %11

11:                                               ; preds = %8
  %12 = and i64 %9, 2147483644
  br label %13

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %23, %13 ]
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %14
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %17 = load <2 x double>, ptr %15, align 8, !tbaa !9
  %18 = load <2 x double>, ptr %16, align 8, !tbaa !9
  %19 = fmul <2 x double> %17, %17
  %20 = fmul <2 x double> %18, %18
  %21 = getelementptr inbounds nuw double, ptr %6, i64 %14
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 16
  store <2 x double> %19, ptr %21, align 8, !tbaa !9
  store <2 x double> %20, ptr %22, align 8, !tbaa !9
  %23 = add nuw i64 %14, 4
  %24 = icmp eq i64 %23, %12
  br i1 %24, label %25, label %13, !llvm.loop !18

25:                                               ; preds = %13
  %26 = icmp eq i64 %12, %9
  br i1 %26, label %29, label %27

27:                                               ; preds = %8, %25
  %28 = phi i64 [ 0, %8 ], [ %12, %25 ]
  br label %40

29:                                               ; preds = %40, %25, %3
  %30 = sext i32 %2 to i64
  %31 = shl nsw i64 %30, 3
  %32 = tail call ptr @realloc(ptr noundef %6, i64 noundef %31) #11
  %33 = icmp sgt i32 %2, 0
  br i1 %33, label %34, label %64

34:                                               ; preds = %29
  %35 = zext nneg i32 %2 to i64
  %36 = and i64 %35, 7
  %37 = icmp ult i32 %2, 8
  br i1 %37, label %50, label %38

38:                                               ; preds = %34
  %39 = and i64 %35, 2147483640
  br label %66

40:                                               ; preds = %27, %40
  %41 = phi i64 [ %46, %40 ], [ %28, %27 ]
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %41
  %43 = load double, ptr %42, align 8, !tbaa !9
  %44 = fmul double %43, %43
  %45 = getelementptr inbounds nuw double, ptr %6, i64 %41
  store double %44, ptr %45, align 8, !tbaa !9
  %46 = add nuw nsw i64 %41, 1
  %47 = icmp eq i64 %46, %9
  br i1 %47, label %29, label %40, !llvm.loop !21

48:                                               ; preds = %66
  %49 = icmp eq i64 %36, 0
  br i1 %49, label %64, label %50

50:                                               ; preds = %48, %34
  %51 = phi i64 [ 0, %34 ], [ %101, %48 ]
  %52 = phi double [ 1.000000e+00, %34 ], [ %100, %48 ]
  %53 = icmp ne i64 %36, 0
  tail call void @llvm.assume(i1 %53)
  br label %54

54:                                               ; preds = %54, %50
  %55 = phi i64 [ %51, %50 ], [ %61, %54 ]
  %56 = phi double [ %52, %50 ], [ %60, %54 ]
  %57 = phi i64 [ 0, %50 ], [ %62, %54 ]
  %58 = getelementptr inbounds nuw double, ptr %32, i64 %55
  %59 = load double, ptr %58, align 8, !tbaa !9
  %60 = fmul double %56, %59
  %61 = add nuw nsw i64 %55, 1
  %62 = add i64 %57, 1
  %63 = icmp eq i64 %62, %36
  br i1 %63, label %64, label %54, !llvm.loop !22

64:                                               ; preds = %48, %54, %29
  %65 = phi double [ 1.000000e+00, %29 ], [ %100, %48 ], [ %60, %54 ]
  tail call void @free(ptr noundef %32) #12
  ret double %65

66:                                               ; preds = %66, %38
  %67 = phi i64 [ 0, %38 ], [ %101, %66 ]
  %68 = phi double [ 1.000000e+00, %38 ], [ %100, %66 ]
  %69 = phi i64 [ 0, %38 ], [ %102, %66 ]
  %70 = getelementptr inbounds nuw double, ptr %32, i64 %67
  %71 = load double, ptr %70, align 8, !tbaa !9
  %72 = fmul double %68, %71
  %73 = getelementptr inbounds nuw double, ptr %32, i64 %67
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 8
  %75 = load double, ptr %74, align 8, !tbaa !9
  %76 = fmul double %72, %75
  %77 = getelementptr inbounds nuw double, ptr %32, i64 %67
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 16
  %79 = load double, ptr %78, align 8, !tbaa !9
  %80 = fmul double %76, %79
  %81 = getelementptr inbounds nuw double, ptr %32, i64 %67
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 24
  %83 = load double, ptr %82, align 8, !tbaa !9
  %84 = fmul double %80, %83
  %85 = getelementptr inbounds nuw double, ptr %32, i64 %67
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 32
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = fmul double %84, %87
  %89 = getelementptr inbounds nuw double, ptr %32, i64 %67
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 40
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = fmul double %88, %91
  %93 = getelementptr inbounds nuw double, ptr %32, i64 %67
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 48
  %95 = load double, ptr %94, align 8, !tbaa !9
  %96 = fmul double %92, %95
  %97 = getelementptr inbounds nuw double, ptr %32, i64 %67
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 56
  %99 = load double, ptr %98, align 8, !tbaa !9
  %100 = fmul double %96, %99
  %101 = add nuw nsw i64 %67, 8
  %102 = add i64 %69, 8
  %103 = icmp eq i64 %102, %39
  br i1 %103, label %48, label %66, !llvm.loop !23
}

; Function Attrs: nounwind uwtable
define dso_local double @aligned_blocks(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #7 {
  %3 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #12
  store ptr null, ptr %3, align 8, !tbaa !24
  %4 = sext i32 %1 to i64
  %5 = shl nsw i64 %4, 3
  %6 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %5) #12
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %152

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 8, !tbaa !24
  %10 = add nsw i32 %1, 3
  %11 = sdiv i32 %10, 4
  %12 = shl nsw i32 %11, 2
  %13 = sext i32 %12 to i64
  %14 = shl nsw i64 %13, 3
  %15 = call noalias align 32 ptr @aligned_alloc(i64 noundef 32, i64 noundef %14) #11
  %16 = icmp sgt i32 %1, 0
  br i1 %16, label %17, label %116

17:                                               ; preds = %8
  %18 = zext nneg i32 %1 to i64
  %19 = icmp ult i32 %1, 8
  br i1 %19, label %55, label %20

20:                                               ; preds = %17
  %21 = shl nuw nsw i64 %18, 3
  %22 = getelementptr i8, ptr %9, i64 %21
  %23 = getelementptr i8, ptr %0, i64 8
  %24 = getelementptr i8, ptr %0, i64 %21
  %25 = icmp ult ptr %9, %23
  %26 = icmp ult ptr %0, %22
  %27 = and i1 %25, %26
  %28 = icmp ult ptr %9, %24
  %29 = icmp ult ptr %0, %22
  %30 = and i1 %28, %29
  %31 = or i1 %27, %30
  br i1 %31, label %55, label %32

32:                                               ; preds = %20
  %33 = and i64 %18, 2147483644
  %34 = load double, ptr %0, align 8, !tbaa !9, !alias.scope !26
  %35 = insertelement <2 x double> poison, double %34, i64 0
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> zeroinitializer
  br label %37

37:                                               ; preds = %37, %32
  %38 = phi i64 [ 0, %32 ], [ %51, %37 ]
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %38
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 16
  %41 = load <2 x double>, ptr %39, align 8, !tbaa !9, !alias.scope !29
  %42 = load <2 x double>, ptr %40, align 8, !tbaa !9, !alias.scope !29
  %43 = fmul <2 x double> %41, %41
  %44 = fmul <2 x double> %42, %42
  %45 = getelementptr inbounds nuw double, ptr %9, i64 %38
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 16
  store <2 x double> %43, ptr %45, align 8, !tbaa !9, !alias.scope !31, !noalias !33
  store <2 x double> %44, ptr %46, align 8, !tbaa !9, !alias.scope !31, !noalias !33
  %47 = fmul <2 x double> %43, %36
  %48 = fmul <2 x double> %44, %36
  %49 = getelementptr inbounds nuw double, ptr %15, i64 %38
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 16
  store <2 x double> %47, ptr %49, align 32, !tbaa !9
  store <2 x double> %48, ptr %50, align 16, !tbaa !9
  %51 = add nuw i64 %38, 4
  %52 = icmp eq i64 %51, %33
  br i1 %52, label %53, label %37, !llvm.loop !34

53:                                               ; preds = %37
  %54 = icmp eq i64 %33, %18
  br i1 %54, label %72, label %55

55:                                               ; preds = %20, %17, %53
  %56 = phi i64 [ 0, %20 ], [ 0, %17 ], [ %33, %53 ]
  %57 = and i64 %18, 1
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %68, label %59

59:                                               ; preds = %55
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %56
  %61 = load double, ptr %60, align 8, !tbaa !9
  %62 = fmul double %61, %61
  %63 = getelementptr inbounds nuw double, ptr %9, i64 %56
  store double %62, ptr %63, align 8, !tbaa !9
  %64 = load double, ptr %0, align 8, !tbaa !9
  %65 = fmul double %62, %64
  %66 = getelementptr inbounds nuw double, ptr %15, i64 %56
  store double %65, ptr %66, align 32, !tbaa !9
  %67 = or disjoint i64 %56, 1
  br label %68

68:                                               ; preds = %59, %55
  %69 = phi i64 [ %56, %55 ], [ %67, %59 ]
  %70 = add nsw i64 %18, -1
  %71 = icmp eq i64 %56, %70
  br i1 %71, label %72, label %78

72:                                               ; preds = %68, %78, %53
  %73 = getelementptr double, ptr %15, i64 %4
  %74 = and i64 %18, 3
  %75 = icmp ult i32 %1, 4
  br i1 %75, label %99, label %76

76:                                               ; preds = %72
  %77 = and i64 %18, 2147483644
  br label %118

78:                                               ; preds = %68, %78
  %79 = phi i64 [ %95, %78 ], [ %69, %68 ]
  %80 = getelementptr inbounds nuw double, ptr %0, i64 %79
  %81 = load double, ptr %80, align 8, !tbaa !9
  %82 = fmul double %81, %81
  %83 = getelementptr inbounds nuw double, ptr %9, i64 %79
  store double %82, ptr %83, align 8, !tbaa !9
  %84 = load double, ptr %0, align 8, !tbaa !9
  %85 = fmul double %82, %84
  %86 = getelementptr inbounds nuw double, ptr %15, i64 %79
  store double %85, ptr %86, align 8, !tbaa !9
  %87 = add nuw nsw i64 %79, 1
  %88 = getelementptr inbounds nuw double, ptr %0, i64 %87
  %89 = load double, ptr %88, align 8, !tbaa !9
  %90 = fmul double %89, %89
  %91 = getelementptr inbounds nuw double, ptr %9, i64 %87
  store double %90, ptr %91, align 8, !tbaa !9
  %92 = load double, ptr %0, align 8, !tbaa !9
  %93 = fmul double %90, %92
  %94 = getelementptr inbounds nuw double, ptr %15, i64 %87
  store double %93, ptr %94, align 8, !tbaa !9
  %95 = add nuw nsw i64 %79, 2
  %96 = icmp eq i64 %95, %18
  br i1 %96, label %72, label %78, !llvm.loop !35

97:                                               ; preds = %118
  %98 = icmp eq i64 %74, 0
  br i1 %98, label %116, label %99

99:                                               ; preds = %97, %72
  %100 = phi i64 [ 0, %72 ], [ %149, %97 ]
  %101 = phi double [ 0.000000e+00, %72 ], [ %148, %97 ]
  %102 = icmp ne i64 %74, 0
  call void @llvm.assume(i1 %102)
  br label %103

103:                                              ; preds = %103, %99
  %104 = phi i64 [ %100, %99 ], [ %113, %103 ]
  %105 = phi double [ %101, %99 ], [ %112, %103 ]
  %106 = phi i64 [ 0, %99 ], [ %114, %103 ]
  %107 = getelementptr inbounds nuw double, ptr %9, i64 %104
  %108 = load double, ptr %107, align 8, !tbaa !9
  %109 = xor i64 %104, -1
  %110 = getelementptr double, ptr %73, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !9
  %112 = call double @llvm.fmuladd.f64(double %108, double %111, double %105)
  %113 = add nuw nsw i64 %104, 1
  %114 = add i64 %106, 1
  %115 = icmp eq i64 %114, %74
  br i1 %115, label %116, label %103, !llvm.loop !36

116:                                              ; preds = %97, %103, %8
  %117 = phi double [ 0.000000e+00, %8 ], [ %148, %97 ], [ %112, %103 ]
  call void @free(ptr noundef %15) #12
  call void @free(ptr noundef %9) #12
  br label %152

118:                                              ; preds = %118, %76
  %119 = phi i64 [ 0, %76 ], [ %149, %118 ]
  %120 = phi double [ 0.000000e+00, %76 ], [ %148, %118 ]
  %121 = phi i64 [ 0, %76 ], [ %150, %118 ]
  %122 = getelementptr inbounds nuw double, ptr %9, i64 %119
  %123 = load double, ptr %122, align 8, !tbaa !9
  %124 = xor i64 %119, -1
  %125 = getelementptr double, ptr %73, i64 %124
  %126 = load double, ptr %125, align 8, !tbaa !9
  %127 = call double @llvm.fmuladd.f64(double %123, double %126, double %120)
  %128 = getelementptr inbounds nuw double, ptr %9, i64 %119
  %129 = getelementptr inbounds nuw i8, ptr %128, i64 8
  %130 = load double, ptr %129, align 8, !tbaa !9
  %131 = xor i64 %119, -2
  %132 = getelementptr double, ptr %73, i64 %131
  %133 = load double, ptr %132, align 8, !tbaa !9
  %134 = call double @llvm.fmuladd.f64(double %130, double %133, double %127)
  %135 = getelementptr inbounds nuw double, ptr %9, i64 %119
  %136 = getelementptr inbounds nuw i8, ptr %135, i64 16
  %137 = load double, ptr %136, align 8, !tbaa !9
  %138 = xor i64 %119, -3
  %139 = getelementptr double, ptr %73, i64 %138
  %140 = load double, ptr %139, align 8, !tbaa !9
  %141 = call double @llvm.fmuladd.f64(double %137, double %140, double %134)
  %142 = getelementptr inbounds nuw double, ptr %9, i64 %119
  %143 = getelementptr inbounds nuw i8, ptr %142, i64 24
  %144 = load double, ptr %143, align 8, !tbaa !9
  %145 = xor i64 %119, -4
  %146 = getelementptr double, ptr %73, i64 %145
  %147 = load double, ptr %146, align 8, !tbaa !9
  %148 = call double @llvm.fmuladd.f64(double %144, double %147, double %141)
  %149 = add nuw nsw i64 %119, 4
  %150 = add i64 %121, 4
  %151 = icmp eq i64 %150, %77
  br i1 %151, label %97, label %118, !llvm.loop !37

152:                                              ; preds = %2, %116
  %153 = phi double [ %117, %116 ], [ 0.000000e+00, %2 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #12
  ret double %153
}

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @growing_structs(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %65

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %14

6:                                                ; preds = %44
  %7 = icmp sgt i32 %46, 0
  br i1 %7, label %8, label %65

8:                                                ; preds = %6
  %9 = zext nneg i32 %46 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %46, 1
  br i1 %11, label %52, label %12

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483646
  br label %68

14:                                               ; preds = %4, %44
  %15 = phi i64 [ 0, %4 ], [ %48, %44 ]
  %16 = phi ptr [ null, %4 ], [ %47, %44 ]
  %17 = phi i32 [ 0, %4 ], [ %46, %44 ]
  %18 = phi i32 [ 0, %4 ], [ %45, %44 ]
  %19 = getelementptr inbounds nuw double, ptr %0, i64 %15
  %20 = load double, ptr %19, align 8, !tbaa !9
  %21 = fcmp ogt double %20, 0.000000e+00
  br i1 %21, label %22, label %44

22:                                               ; preds = %14
  %23 = icmp eq i32 %17, %18
  br i1 %23, label %24, label %31

24:                                               ; preds = %22
  %25 = shl nsw i32 %17, 1
  %26 = or disjoint i32 %25, 1
  %27 = sext i32 %26 to i64
  %28 = mul nsw i64 %27, 24
  %29 = tail call ptr @realloc(ptr noundef %16, i64 noundef %28) #11
  %30 = load double, ptr %19, align 8, !tbaa !9
  br label %31

31:                                               ; preds = %24, %22
  %32 = phi double [ %30, %24 ], [ %20, %22 ]
  %33 = phi i32 [ %26, %24 ], [ %18, %22 ]
  %34 = phi ptr [ %29, %24 ], [ %16, %22 ]
  %35 = add nsw i32 %17, 1
  %36 = sext i32 %17 to i64
  %37 = getelementptr inbounds %struct.Item, ptr %34, i64 %36
  %38 = load double, ptr %0, align 8, !tbaa !9
  %39 = fmul double %32, %38
  store double %32, ptr %37, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %41 = trunc nuw nsw i64 %15 to i32
  store i32 %41, ptr %40, align 8, !tbaa !5
  %42 = getelementptr inbounds nuw i8, ptr %37, i64 12
  store i32 0, ptr %42, align 4
  %43 = getelementptr inbounds nuw i8, ptr %37, i64 16
  store double %39, ptr %43, align 8, !tbaa !9
  br label %44

44:                                               ; preds = %14, %31
  %45 = phi i32 [ %33, %31 ], [ %18, %14 ]
  %46 = phi i32 [ %35, %31 ], [ %17, %14 ]
  %47 = phi ptr [ %34, %31 ], [ %16, %14 ]
  %48 = add nuw nsw i64 %15, 1
  %49 = icmp eq i64 %48, %5
  br i1 %49, label %6, label %14, !llvm.loop !38

50:                                               ; preds = %68
  %51 = icmp eq i64 %10, 0
  br i1 %51, label %65, label %52

52:                                               ; preds = %50, %8
  %53 = phi i64 [ 0, %8 ], [ %91, %50 ]
  %54 = phi double [ 0.000000e+00, %8 ], [ %90, %50 ]
  %55 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %55)
  %56 = getelementptr inbounds nuw %struct.Item, ptr %47, i64 %53
  %57 = load double, ptr %56, align 8, !tbaa !39
  %58 = getelementptr inbounds nuw i8, ptr %56, i64 16
  %59 = load double, ptr %58, align 8, !tbaa !41
  %60 = fmul double %57, %59
  %61 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %62 = load i32, ptr %61, align 8, !tbaa !42
  %63 = sitofp i32 %62 to double
  %64 = tail call double @llvm.fmuladd.f64(double %60, double %63, double %54)
  br label %65

65:                                               ; preds = %52, %50, %2, %6
  %66 = phi ptr [ %47, %6 ], [ null, %2 ], [ %47, %50 ], [ %47, %52 ]
  %67 = phi double [ 0.000000e+00, %6 ], [ 0.000000e+00, %2 ], [ %90, %50 ], [ %64, %52 ]
  tail call void @free(ptr noundef %66) #12
  ret double %67

68:                                               ; preds = %68, %12
  %69 = phi i64 [ 0, %12 ], [ %91, %68 ]
  %70 = phi double [ 0.000000e+00, %12 ], [ %90, %68 ]
  %71 = phi i64 [ 0, %12 ], [ %92, %68 ]
  %72 = getelementptr inbounds nuw %struct.Item, ptr %47, i64 %69
  %73 = load double, ptr %72, align 8, !tbaa !39
  %74 = getelementptr inbounds nuw i8, ptr %72, i64 16
  %75 = load double, ptr %74, align 8, !tbaa !41
  %76 = fmul double %73, %75
  %77 = getelementptr inbounds nuw i8, ptr %72, i64 8
  %78 = load i32, ptr %77, align 8, !tbaa !42
  %79 = sitofp i32 %78 to double
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %70)
  %81 = getelementptr inbounds nuw %struct.Item, ptr %47, i64 %69
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 24
  %83 = load double, ptr %82, align 8, !tbaa !39
  %84 = getelementptr inbounds nuw i8, ptr %81, i64 40
  %85 = load double, ptr %84, align 8, !tbaa !41
  %86 = fmul double %83, %85
  %87 = getelementptr inbounds nuw i8, ptr %81, i64 32
  %88 = load i32, ptr %87, align 8, !tbaa !42
  %89 = sitofp i32 %88 to double
  %90 = tail call double @llvm.fmuladd.f64(double %86, double %89, double %80)
  %91 = add nuw nsw i64 %69, 2
  %92 = add i64 %71, 2
  %93 = icmp eq i64 %92, %13
  br i1 %93, label %50, label %68, !llvm.loop !43
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nounwind allocsize(1) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0) }

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
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.peeled.count", i32 1}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !12}
!18 = distinct !{!18, !12, !19, !20}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !12, !20, !19}
!22 = distinct !{!22, !15}
!23 = distinct !{!23, !12}
!24 = !{!25, !25, i64 0}
!25 = !{!"any pointer", !7, i64 0}
!26 = !{!27}
!27 = distinct !{!27, !28}
!28 = distinct !{!28, !"LVerDomain"}
!29 = !{!30}
!30 = distinct !{!30, !28}
!31 = !{!32}
!32 = distinct !{!32, !28}
!33 = !{!27, !30}
!34 = distinct !{!34, !12, !19, !20}
!35 = distinct !{!35, !12, !19}
!36 = distinct !{!36, !15}
!37 = distinct !{!37, !12}
!38 = distinct !{!38, !12}
!39 = !{!40, !10, i64 0}
!40 = !{!"", !10, i64 0, !6, i64 8, !10, i64 16}
!41 = !{!40, !10, i64 16}
!42 = !{!40, !6, i64 8}
!43 = distinct !{!43, !12}
