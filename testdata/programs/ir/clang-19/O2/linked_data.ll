; clang-19 -O2 -S -emit-llvm c/linked_data.c -o ir/clang-19/O2/linked_data.ll
; ModuleID = 'c/linked_data.c'
source_filename = "c/linked_data.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @list_inserted_in_order(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  store ptr null, ptr %3, align 8, !tbaa !5
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %48

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %28, %5
  %8 = phi ptr [ null, %5 ], [ %34, %28 ]
  %9 = phi i64 [ 0, %5 ], [ %32, %28 ]
  %10 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11
  %11 = getelementptr inbounds double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !9
  store double %12, ptr %10, align 8, !tbaa !11
  %13 = icmp eq ptr %8, null
  br i1 %13, label %28, label %14

14:                                               ; preds = %7
  %15 = load double, ptr %8, align 8, !tbaa !11
  %16 = fcmp olt double %15, %12
  br i1 %16, label %20, label %28

17:                                               ; preds = %20
  %18 = load double, ptr %23, align 8, !tbaa !11
  %19 = fcmp olt double %18, %12
  br i1 %19, label %20, label %25, !llvm.loop !13

20:                                               ; preds = %14, %17
  %21 = phi ptr [ %23, %17 ], [ %8, %14 ]
  %22 = getelementptr inbounds i8, ptr %21, i64 8
  %23 = load ptr, ptr %22, align 8, !tbaa !5
  %24 = icmp eq ptr %23, null
  br i1 %24, label %25, label %17, !llvm.loop !13

25:                                               ; preds = %17, %20
  %26 = phi ptr [ %23, %17 ], [ null, %20 ]
  %27 = getelementptr inbounds i8, ptr %21, i64 8
  br label %28

28:                                               ; preds = %25, %14, %7
  %29 = phi ptr [ %3, %7 ], [ %3, %14 ], [ %27, %25 ]
  %30 = phi ptr [ null, %7 ], [ %8, %14 ], [ %26, %25 ]
  %31 = getelementptr inbounds i8, ptr %10, i64 8
  store ptr %30, ptr %31, align 8, !tbaa !15
  store ptr %10, ptr %29, align 8, !tbaa !5
  %32 = add nuw nsw i64 %9, 1
  %33 = icmp eq i64 %32, %6
  %34 = load ptr, ptr %3, align 8, !tbaa !5
  br i1 %33, label %35, label %7, !llvm.loop !16

35:                                               ; preds = %28
  %36 = icmp eq ptr %34, null
  br i1 %36, label %48, label %37

37:                                               ; preds = %35, %37
  %38 = phi double [ %46, %37 ], [ 1.000000e+00, %35 ]
  %39 = phi double [ %45, %37 ], [ 0.000000e+00, %35 ]
  %40 = phi ptr [ %42, %37 ], [ %34, %35 ]
  %41 = getelementptr inbounds i8, ptr %40, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !15
  %43 = load double, ptr %40, align 8, !tbaa !11
  %44 = fmul double %38, %43
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %39)
  %46 = fadd double %38, 1.000000e+00
  tail call void @free(ptr noundef nonnull %40) #12
  %47 = icmp eq ptr %42, null
  br i1 %47, label %48, label %37, !llvm.loop !17

48:                                               ; preds = %37, %2, %35
  %49 = phi double [ 0.000000e+00, %35 ], [ 0.000000e+00, %2 ], [ %45, %37 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  ret double %49
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: nounwind uwtable
define dso_local double @list_reversed_in_place(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %32

4:                                                ; preds = %2, %4
  %5 = phi ptr [ %7, %4 ], [ null, %2 ]
  %6 = phi i32 [ %8, %4 ], [ 0, %2 ]
  %7 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11
  %8 = add nuw nsw i32 %6, 1
  %9 = uitofp nneg i32 %8 to double
  %10 = fmul double %9, %0
  store double %10, ptr %7, align 8, !tbaa !11
  %11 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %5, ptr %11, align 8, !tbaa !15
  %12 = icmp eq i32 %8, %1
  br i1 %12, label %13, label %4, !llvm.loop !18

13:                                               ; preds = %4, %13
  %14 = phi ptr [ %17, %13 ], [ %7, %4 ]
  %15 = phi ptr [ %14, %13 ], [ null, %4 ]
  %16 = getelementptr inbounds i8, ptr %14, i64 8
  %17 = load ptr, ptr %16, align 8, !tbaa !15
  store ptr %15, ptr %16, align 8, !tbaa !15
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %13, !llvm.loop !19

19:                                               ; preds = %13, %19
  %20 = phi ptr [ %25, %19 ], [ %14, %13 ]
  %21 = phi double [ %23, %19 ], [ 0.000000e+00, %13 ]
  %22 = load double, ptr %20, align 8, !tbaa !11
  %23 = tail call double @llvm.fmuladd.f64(double %21, double %0, double %22)
  %24 = getelementptr inbounds i8, ptr %20, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !15
  %26 = icmp eq ptr %25, null
  br i1 %26, label %27, label %19, !llvm.loop !20

27:                                               ; preds = %19, %27
  %28 = phi ptr [ %30, %27 ], [ %14, %19 ]
  %29 = getelementptr inbounds i8, ptr %28, i64 8
  %30 = load ptr, ptr %29, align 8, !tbaa !15
  tail call void @free(ptr noundef nonnull %28) #12
  %31 = icmp eq ptr %30, null
  br i1 %31, label %32, label %27, !llvm.loop !21

32:                                               ; preds = %27, %2
  %33 = phi double [ 0.000000e+00, %2 ], [ %23, %27 ]
  ret double %33
}

; Function Attrs: nounwind uwtable
define dso_local double @binary_tree_fold(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %9

6:                                                ; preds = %9, %2
  %7 = phi ptr [ null, %2 ], [ %20, %9 ]
  %8 = tail call fastcc double @fold(ptr noundef %7, i32 noundef 1)
  tail call fastcc void @release(ptr noundef %7)
  ret double %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %14, %9 ]
  %11 = phi ptr [ null, %4 ], [ %20, %9 ]
  %12 = getelementptr inbounds double, ptr %0, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !9
  %14 = add nuw nsw i64 %10, 1
  %15 = icmp eq i64 %14, %5
  %16 = and i64 %14, 4294967295
  %17 = select i1 %15, i64 0, i64 %16
  %18 = getelementptr inbounds double, ptr %0, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !9
  %20 = tail call fastcc ptr @insert(ptr noundef %11, double noundef %13, double noundef %19)
  %21 = icmp eq i64 %14, %5
  br i1 %21, label %6, label %9, !llvm.loop !22
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc noundef ptr @insert(ptr noundef %0, double noundef %1, double noundef %2) unnamed_addr #5 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = tail call noalias dereferenceable_or_null(32) ptr @calloc(i64 noundef 1, i64 noundef 32) #13
  store double %1, ptr %6, align 8, !tbaa !23
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store double %2, ptr %7, align 8, !tbaa !25
  br label %8

8:                                                ; preds = %10, %5
  %9 = phi ptr [ %6, %5 ], [ %0, %10 ]
  ret ptr %9

10:                                               ; preds = %3
  %11 = load double, ptr %0, align 8, !tbaa !23
  %12 = fcmp olt double %11, %1
  %13 = getelementptr inbounds i8, ptr %0, i64 16
  %14 = zext i1 %12 to i64
  %15 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 %14
  %16 = load ptr, ptr %15, align 8, !tbaa !5
  %17 = tail call fastcc ptr @insert(ptr noundef %16, double noundef %1, double noundef %2)
  store ptr %17, ptr %15, align 8, !tbaa !5
  br label %8
}

; Function Attrs: nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable
define internal fastcc double @fold(ptr noundef readonly %0, i32 noundef %1) unnamed_addr #6 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %6

4:                                                ; preds = %2, %6
  %5 = phi double [ %22, %6 ], [ 0.000000e+00, %2 ]
  ret double %5

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load double, ptr %7, align 8, !tbaa !25
  %9 = load double, ptr %0, align 8, !tbaa !23
  %10 = fmul double %8, %9
  %11 = sitofp i32 %1 to double
  %12 = fdiv double %10, %11
  %13 = getelementptr inbounds i8, ptr %0, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !5
  %15 = add nsw i32 %1, 1
  %16 = tail call fastcc double @fold(ptr noundef %14, i32 noundef %15)
  %17 = fadd double %12, %16
  %18 = getelementptr inbounds i8, ptr %0, i64 24
  %19 = load ptr, ptr %18, align 8, !tbaa !5
  %20 = tail call fastcc double @fold(ptr noundef %19, i32 noundef %15)
  %21 = tail call double @sin(double noundef %20) #12
  %22 = fadd double %17, %21
  br label %4
}

; Function Attrs: nounwind uwtable
define internal fastcc void @release(ptr noundef %0) unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %3, label %4

3:                                                ; preds = %1, %4
  ret void

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !5
  tail call fastcc void @release(ptr noundef %6)
  %7 = getelementptr inbounds i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !tbaa !5
  tail call fastcc void @release(ptr noundef %8)
  tail call void @free(ptr noundef nonnull %0) #12
  br label %3
}

; Function Attrs: nounwind uwtable
define dso_local double @hash_table_sums(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca [4 x ptr], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %4, i8 0, i64 32, i1 false)
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %45

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64
  br label %11

8:                                                ; preds = %35
  br i1 %5, label %9, label %42

9:                                                ; preds = %8
  %10 = zext nneg i32 %2 to i64
  br label %49

11:                                               ; preds = %6, %35
  %12 = phi i64 [ 0, %6 ], [ %40, %35 ]
  %13 = getelementptr inbounds double, ptr %0, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !9
  %15 = getelementptr inbounds i32, ptr %1, i64 %12
  %16 = load i32, ptr %15, align 4, !tbaa !26
  %17 = and i32 %16, 3
  %18 = zext nneg i32 %17 to i64
  %19 = getelementptr inbounds ptr, ptr %4, i64 %18
  %20 = load ptr, ptr %19, align 8, !tbaa !5
  %21 = icmp eq ptr %20, null
  br i1 %21, label %32, label %26

22:                                               ; preds = %26
  %23 = getelementptr inbounds i8, ptr %27, i64 16
  %24 = load ptr, ptr %23, align 8, !tbaa !5
  %25 = icmp eq ptr %24, null
  br i1 %25, label %30, label %26, !llvm.loop !28

26:                                               ; preds = %11, %22
  %27 = phi ptr [ %24, %22 ], [ %20, %11 ]
  %28 = load i32, ptr %27, align 8, !tbaa !29
  %29 = icmp eq i32 %28, %16
  br i1 %29, label %35, label %22

30:                                               ; preds = %22
  %31 = getelementptr inbounds i8, ptr %27, i64 16
  br label %32

32:                                               ; preds = %30, %11
  %33 = phi ptr [ %19, %11 ], [ %31, %30 ]
  %34 = tail call noalias dereferenceable_or_null(24) ptr @calloc(i64 noundef 1, i64 noundef 24) #13
  store ptr %34, ptr %33, align 8, !tbaa !5
  store i32 %16, ptr %34, align 8, !tbaa !29
  br label %35

35:                                               ; preds = %26, %32
  %36 = phi ptr [ %34, %32 ], [ %27, %26 ]
  %37 = getelementptr inbounds i8, ptr %36, i64 8
  %38 = load double, ptr %37, align 8, !tbaa !31
  %39 = fadd double %14, %38
  store double %39, ptr %37, align 8, !tbaa !31
  %40 = add nuw nsw i64 %12, 1
  %41 = icmp eq i64 %40, %7
  br i1 %41, label %8, label %11, !llvm.loop !32

42:                                               ; preds = %72, %8
  %43 = phi double [ 0.000000e+00, %8 ], [ %79, %72 ]
  %44 = load ptr, ptr %4, align 16, !tbaa !5
  br label %45

45:                                               ; preds = %3, %42
  %46 = phi ptr [ %44, %42 ], [ null, %3 ]
  %47 = phi double [ %43, %42 ], [ 0.000000e+00, %3 ]
  %48 = icmp eq ptr %46, null
  br i1 %48, label %87, label %82

49:                                               ; preds = %9, %72
  %50 = phi i64 [ 0, %9 ], [ %80, %72 ]
  %51 = phi double [ 0.000000e+00, %9 ], [ %79, %72 ]
  %52 = getelementptr inbounds i32, ptr %1, i64 %50
  %53 = load i32, ptr %52, align 4, !tbaa !26
  %54 = and i32 %53, 3
  %55 = zext nneg i32 %54 to i64
  %56 = getelementptr inbounds ptr, ptr %4, i64 %55
  %57 = load ptr, ptr %56, align 8, !tbaa !5
  %58 = icmp eq ptr %57, null
  br i1 %58, label %69, label %63

59:                                               ; preds = %63
  %60 = getelementptr inbounds i8, ptr %64, i64 16
  %61 = load ptr, ptr %60, align 8, !tbaa !5
  %62 = icmp eq ptr %61, null
  br i1 %62, label %67, label %63, !llvm.loop !28

63:                                               ; preds = %49, %59
  %64 = phi ptr [ %61, %59 ], [ %57, %49 ]
  %65 = load i32, ptr %64, align 8, !tbaa !29
  %66 = icmp eq i32 %65, %53
  br i1 %66, label %72, label %59

67:                                               ; preds = %59
  %68 = getelementptr inbounds i8, ptr %64, i64 16
  br label %69

69:                                               ; preds = %67, %49
  %70 = phi ptr [ %56, %49 ], [ %68, %67 ]
  %71 = tail call noalias dereferenceable_or_null(24) ptr @calloc(i64 noundef 1, i64 noundef 24) #13
  store ptr %71, ptr %70, align 8, !tbaa !5
  store i32 %53, ptr %71, align 8, !tbaa !29
  br label %72

72:                                               ; preds = %63, %69
  %73 = phi ptr [ %71, %69 ], [ %64, %63 ]
  %74 = getelementptr inbounds i8, ptr %73, i64 8
  %75 = load double, ptr %74, align 8, !tbaa !31
  %76 = getelementptr inbounds double, ptr %0, i64 %50
  %77 = load double, ptr %76, align 8, !tbaa !9
  %78 = fmul double %75, %77
  %79 = tail call double @llvm.fmuladd.f64(double %78, double %75, double %51)
  %80 = add nuw nsw i64 %50, 1
  %81 = icmp eq i64 %80, %10
  br i1 %81, label %42, label %49, !llvm.loop !33

82:                                               ; preds = %45, %82
  %83 = phi ptr [ %85, %82 ], [ %46, %45 ]
  %84 = getelementptr inbounds i8, ptr %83, i64 16
  %85 = load ptr, ptr %84, align 8, !tbaa !34
  tail call void @free(ptr noundef nonnull %83) #12
  %86 = icmp eq ptr %85, null
  br i1 %86, label %87, label %82, !llvm.loop !35

87:                                               ; preds = %82, %45
  %88 = getelementptr inbounds i8, ptr %4, i64 8
  %89 = load ptr, ptr %88, align 8, !tbaa !5
  %90 = icmp eq ptr %89, null
  br i1 %90, label %96, label %91

91:                                               ; preds = %87, %91
  %92 = phi ptr [ %94, %91 ], [ %89, %87 ]
  %93 = getelementptr inbounds i8, ptr %92, i64 16
  %94 = load ptr, ptr %93, align 8, !tbaa !34
  tail call void @free(ptr noundef nonnull %92) #12
  %95 = icmp eq ptr %94, null
  br i1 %95, label %96, label %91, !llvm.loop !35

96:                                               ; preds = %91, %87
  %97 = getelementptr inbounds i8, ptr %4, i64 16
  %98 = load ptr, ptr %97, align 16, !tbaa !5
  %99 = icmp eq ptr %98, null
  br i1 %99, label %105, label %100

100:                                              ; preds = %96, %100
  %101 = phi ptr [ %103, %100 ], [ %98, %96 ]
  %102 = getelementptr inbounds i8, ptr %101, i64 16
  %103 = load ptr, ptr %102, align 8, !tbaa !34
  tail call void @free(ptr noundef nonnull %101) #12
  %104 = icmp eq ptr %103, null
  br i1 %104, label %105, label %100, !llvm.loop !35

105:                                              ; preds = %100, %96
  %106 = getelementptr inbounds i8, ptr %4, i64 24
  %107 = load ptr, ptr %106, align 8, !tbaa !5
  %108 = icmp eq ptr %107, null
  br i1 %108, label %114, label %109

109:                                              ; preds = %105, %109
  %110 = phi ptr [ %112, %109 ], [ %107, %105 ]
  %111 = getelementptr inbounds i8, ptr %110, i64 16
  %112 = load ptr, ptr %111, align 8, !tbaa !34
  tail call void @free(ptr noundef nonnull %110) #12
  %113 = icmp eq ptr %112, null
  br i1 %113, label %114, label %109, !llvm.loop !35

114:                                              ; preds = %109, %105
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #12
  ret double %47
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @structure_of_pointers_copied(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, double noundef %3) local_unnamed_addr #8 {
  %5 = load double, ptr %1, align 8, !tbaa !9
  %6 = fmul double %5, %3
  %7 = load double, ptr %2, align 8, !tbaa !9
  %8 = fmul double %7, %6
  store double %8, ptr %2, align 8, !tbaa !9
  %9 = getelementptr inbounds i8, ptr %1, i64 8
  %10 = load double, ptr %9, align 8, !tbaa !9
  %11 = fmul double %10, %3
  %12 = getelementptr inbounds i8, ptr %2, i64 8
  %13 = load double, ptr %12, align 8, !tbaa !9
  %14 = fmul double %13, %11
  store double %14, ptr %12, align 8, !tbaa !9
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  %16 = load double, ptr %15, align 8, !tbaa !9
  %17 = tail call double @llvm.fmuladd.f64(double %8, double %16, double %14)
  ret double %17
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #10

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind allocsize(0) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0,1) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = !{!12, !10, i64 0}
!12 = !{!"Cell", !10, i64 0, !6, i64 8}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!12, !6, i64 8}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !14}
!19 = distinct !{!19, !14}
!20 = distinct !{!20, !14}
!21 = distinct !{!21, !14}
!22 = distinct !{!22, !14}
!23 = !{!24, !10, i64 0}
!24 = !{!"Node", !10, i64 0, !10, i64 8, !7, i64 16}
!25 = !{!24, !10, i64 8}
!26 = !{!27, !27, i64 0}
!27 = !{!"int", !7, i64 0}
!28 = distinct !{!28, !14}
!29 = !{!30, !27, i64 0}
!30 = !{!"Entry", !27, i64 0, !10, i64 8, !6, i64 16}
!31 = !{!30, !10, i64 8}
!32 = distinct !{!32, !14}
!33 = distinct !{!33, !14}
!34 = !{!30, !6, i64 16}
!35 = distinct !{!35, !14}
