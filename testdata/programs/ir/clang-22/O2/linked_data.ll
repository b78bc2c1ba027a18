; clang-22 -O2 -S -emit-llvm c/linked_data.c -o ir/clang-22/O2/linked_data.ll
; ModuleID = 'c/linked_data.c'
source_filename = "c/linked_data.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @list_inserted_in_order(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  store ptr null, ptr %3, align 8, !tbaa !9
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %49

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %29, %5
  %8 = phi ptr [ null, %5 ], [ %35, %29 ]
  %9 = phi i64 [ 0, %5 ], [ %33, %29 ]
  %10 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !12
  store double %12, ptr %10, align 8, !tbaa !14
  %13 = icmp eq ptr %8, null
  br i1 %13, label %29, label %14

14:                                               ; preds = %7
  %15 = load double, ptr %8, align 8, !tbaa !14
  %16 = fcmp olt double %15, %12
  br i1 %16, label %20, label %29

17:                                               ; preds = %20
  %18 = load double, ptr %23, align 8, !tbaa !14
  %19 = fcmp olt double %18, %12
  br i1 %19, label %20, label %27, !llvm.loop !16

20:                                               ; preds = %14, %17
  %21 = phi ptr [ %23, %17 ], [ %8, %14 ]
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %23 = load ptr, ptr %22, align 8, !tbaa !9
  %24 = icmp eq ptr %23, null
  br i1 %24, label %25, label %17, !llvm.loop !16

25:                                               ; preds = %20
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 8
  br label %29, !llvm.loop !16

27:                                               ; preds = %17
  %28 = getelementptr inbounds nuw i8, ptr %21, i64 8
  br label %29

29:                                               ; preds = %27, %14, %25, %7
  %30 = phi ptr [ %3, %7 ], [ %3, %14 ], [ %26, %25 ], [ %28, %27 ]
  %31 = phi ptr [ null, %7 ], [ %8, %14 ], [ null, %25 ], [ %23, %27 ]
  %32 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store ptr %31, ptr %32, align 8, !tbaa !18
  store ptr %10, ptr %30, align 8, !tbaa !9
  %33 = add nuw nsw i64 %9, 1
  %34 = icmp eq i64 %33, %6
  %35 = load ptr, ptr %3, align 8, !tbaa !9
  br i1 %34, label %36, label %7, !llvm.loop !19

36:                                               ; preds = %29
  %37 = icmp eq ptr %35, null
  br i1 %37, label %49, label %38

38:                                               ; preds = %36, %38
  %39 = phi double [ %47, %38 ], [ 1.000000e+00, %36 ]
  %40 = phi double [ %46, %38 ], [ 0.000000e+00, %36 ]
  %41 = phi ptr [ %43, %38 ], [ %35, %36 ]
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %43 = load ptr, ptr %42, align 8, !tbaa !18
  %44 = load double, ptr %41, align 8, !tbaa !14
  %45 = fmul double %39, %44
  %46 = tail call double @llvm.fmuladd.f64(double %45, double %44, double %40)
  %47 = fadd double %39, 1.000000e+00
  tail call void @free(ptr noundef nonnull %41) #12
  %48 = icmp eq ptr %43, null
  br i1 %48, label %49, label %38, !llvm.loop !20

49:                                               ; preds = %38, %2, %36
  %50 = phi double [ 0.000000e+00, %36 ], [ 0.000000e+00, %2 ], [ %46, %38 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  ret double %50
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #4

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @list_reversed_in_place(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %32

4:                                                ; preds = %2, %4
  %5 = phi ptr [ %7, %4 ], [ null, %2 ]
  %6 = phi i32 [ %8, %4 ], [ 0, %2 ]
  %7 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11
  %8 = add nuw nsw i32 %6, 1
  %9 = uitofp nneg i32 %8 to double
  %10 = fmul double %0, %9
  store double %10, ptr %7, align 8, !tbaa !14
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store ptr %5, ptr %11, align 8, !tbaa !18
  %12 = icmp eq i32 %8, %1
  br i1 %12, label %13, label %4, !llvm.loop !21

13:                                               ; preds = %4, %13
  %14 = phi ptr [ %17, %13 ], [ %7, %4 ]
  %15 = phi ptr [ %14, %13 ], [ null, %4 ]
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %17 = load ptr, ptr %16, align 8, !tbaa !18
  store ptr %15, ptr %16, align 8, !tbaa !18
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %13, !llvm.loop !22

19:                                               ; preds = %13, %19
  %20 = phi ptr [ %25, %19 ], [ %14, %13 ]
  %21 = phi double [ %23, %19 ], [ 0.000000e+00, %13 ]
  %22 = load double, ptr %20, align 8, !tbaa !14
  %23 = tail call double @llvm.fmuladd.f64(double %21, double %0, double %22)
  %24 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !18
  %26 = icmp eq ptr %25, null
  br i1 %26, label %27, label %19, !llvm.loop !23

27:                                               ; preds = %19, %27
  %28 = phi ptr [ %30, %27 ], [ %14, %19 ]
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load ptr, ptr %29, align 8, !tbaa !18
  tail call void @free(ptr noundef nonnull %28) #12
  %31 = icmp eq ptr %30, null
  br i1 %31, label %32, label %27, !llvm.loop !24

32:                                               ; preds = %27, %2
  %33 = phi double [ 0.000000e+00, %2 ], [ %23, %27 ]
  ret double %33
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @binary_tree_fold(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %21

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %9, label %7

7:                                                ; preds = %4
  %8 = add nsw i64 %5, -2
  br label %24

9:                                                ; preds = %4, %24
  %10 = phi i64 [ 0, %4 ], [ %29, %24 ]
  %11 = phi ptr [ null, %4 ], [ %35, %24 ]
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !12
  %14 = add nuw nsw i64 %10, 1
  %15 = icmp eq i64 %14, %5
  %16 = and i64 %14, 4294967295
  %17 = select i1 %15, i64 0, i64 %16
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %19 = load double, ptr %18, align 8, !tbaa !12
  %20 = tail call fastcc ptr @insert(ptr noundef %11, double noundef %13, double noundef %19)
  br label %21

21:                                               ; preds = %9, %2
  %22 = phi ptr [ null, %2 ], [ %20, %9 ]
  %23 = tail call fastcc double @fold(ptr noundef %22, i32 noundef 1)
  tail call fastcc void @release(ptr noundef %22)
  ret double %23

24:                                               ; preds = %7, %24
  %25 = phi i64 [ 0, %7 ], [ %29, %24 ]
  %26 = phi ptr [ null, %7 ], [ %35, %24 ]
  %27 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %28 = load double, ptr %27, align 8, !tbaa !12
  %29 = add nuw nsw i64 %25, 1
  %30 = icmp eq i64 %29, %5
  %31 = and i64 %29, 4294967295
  %32 = select i1 %30, i64 0, i64 %31
  %33 = getelementptr inbounds nuw double, ptr %0, i64 %32
  %34 = load double, ptr %33, align 8, !tbaa !12
  %35 = tail call fastcc ptr @insert(ptr noundef %26, double noundef %28, double noundef %34)
  %36 = icmp eq i64 %25, %8
  br i1 %36, label %9, label %24, !llvm.loop !25
}

; Function Attrs: nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef ptr @insert(ptr noundef captures(address_is_null, ret: address, provenance) %0, double noundef %1, double noundef %2) unnamed_addr #5 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %10

5:                                                ; preds = %3
  %6 = tail call noalias dereferenceable_or_null(32) ptr @calloc(i64 noundef 1, i64 noundef 32) #13
  store double %1, ptr %6, align 8, !tbaa !27
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store double %2, ptr %7, align 8, !tbaa !29
  br label %8

8:                                                ; preds = %10, %5
  %9 = phi ptr [ %6, %5 ], [ %0, %10 ]
  ret ptr %9

10:                                               ; preds = %3
  %11 = load double, ptr %0, align 8, !tbaa !27
  %12 = fcmp ogt double %1, %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = zext i1 %12 to i64
  %15 = getelementptr inbounds nuw ptr, ptr %13, i64 %14
  %16 = load ptr, ptr %15, align 8, !tbaa !30
  %17 = tail call fastcc ptr @insert(ptr noundef %16, double noundef %1, double noundef %2)
  store ptr %17, ptr %15, align 8, !tbaa !30
  br label %8
}

; Function Attrs: nofree nounwind memory(read, inaccessiblemem: none, errnomem: readwrite, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @fold(ptr noundef readonly captures(address_is_null) %0, i32 noundef %1) unnamed_addr #6 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %6

4:                                                ; preds = %2, %6
  %5 = phi double [ %22, %6 ], [ 0.000000e+00, %2 ]
  ret double %5

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load double, ptr %7, align 8, !tbaa !29
  %9 = load double, ptr %0, align 8, !tbaa !27
  %10 = fmul double %8, %9
  %11 = sitofp i32 %1 to double
  %12 = fdiv double %10, %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !30
  %15 = add nsw i32 %1, 1
  %16 = tail call fastcc double @fold(ptr noundef %14, i32 noundef %15)
  %17 = fadd double %12, %16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %19 = load ptr, ptr %18, align 8, !tbaa !30
  %20 = tail call fastcc double @fold(ptr noundef %19, i32 noundef %15)
  %21 = tail call double @sin(double noundef %20) #12, !tbaa !5
  %22 = fadd double %17, %21
  br label %4
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define internal fastcc void @release(ptr noundef captures(address_is_null) %0) unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %3, label %4

3:                                                ; preds = %1, %4
  ret void

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !30
  tail call fastcc void @release(ptr noundef %6)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !tbaa !30
  tail call fastcc void @release(ptr noundef %8)
  tail call void @free(ptr noundef nonnull %0) #12
  br label %3
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @hash_table_sums(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca [4 x ptr], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %4, i8 0, i64 32, i1 false)
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %43

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64
  br label %10

8:                                                ; preds = %34
  %9 = zext nneg i32 %2 to i64
  br label %47

10:                                               ; preds = %6, %34
  %11 = phi i64 [ 0, %6 ], [ %39, %34 ]
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !12
  %14 = getelementptr inbounds nuw i32, ptr %1, i64 %11
  %15 = load i32, ptr %14, align 4, !tbaa !5
  %16 = and i32 %15, 3
  %17 = zext nneg i32 %16 to i64
  %18 = getelementptr inbounds nuw ptr, ptr %4, i64 %17
  %19 = load ptr, ptr %18, align 8, !tbaa !32
  %20 = icmp eq ptr %19, null
  br i1 %20, label %31, label %25

21:                                               ; preds = %25
  %22 = getelementptr inbounds nuw i8, ptr %26, i64 16
  %23 = load ptr, ptr %22, align 8, !tbaa !32
  %24 = icmp eq ptr %23, null
  br i1 %24, label %29, label %25, !llvm.loop !34

25:                                               ; preds = %10, %21
  %26 = phi ptr [ %23, %21 ], [ %19, %10 ]
  %27 = load i32, ptr %26, align 8, !tbaa !35
  %28 = icmp eq i32 %27, %15
  br i1 %28, label %34, label %21

29:                                               ; preds = %21
  %30 = getelementptr inbounds nuw i8, ptr %26, i64 16
  br label %31

31:                                               ; preds = %29, %10
  %32 = phi ptr [ %18, %10 ], [ %30, %29 ]
  %33 = tail call noalias dereferenceable_or_null(24) ptr @calloc(i64 noundef 1, i64 noundef 24) #13
  store ptr %33, ptr %32, align 8, !tbaa !32
  store i32 %15, ptr %33, align 8, !tbaa !35
  br label %34

34:                                               ; preds = %25, %31
  %35 = phi ptr [ %33, %31 ], [ %26, %25 ]
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %37 = load double, ptr %36, align 8, !tbaa !37
  %38 = fadd double %13, %37
  store double %38, ptr %36, align 8, !tbaa !37
  %39 = add nuw nsw i64 %11, 1
  %40 = icmp eq i64 %39, %7
  br i1 %40, label %8, label %10, !llvm.loop !38

41:                                               ; preds = %70
  %42 = load ptr, ptr %4, align 16, !tbaa !32
  br label %43

43:                                               ; preds = %3, %41
  %44 = phi ptr [ %42, %41 ], [ null, %3 ]
  %45 = phi double [ %77, %41 ], [ 0.000000e+00, %3 ]
  %46 = icmp eq ptr %44, null
  br i1 %46, label %85, label %80

47:                                               ; preds = %8, %70
  %48 = phi i64 [ 0, %8 ], [ %78, %70 ]
  %49 = phi double [ 0.000000e+00, %8 ], [ %77, %70 ]
  %50 = getelementptr inbounds nuw i32, ptr %1, i64 %48
  %51 = load i32, ptr %50, align 4, !tbaa !5
  %52 = and i32 %51, 3
  %53 = zext nneg i32 %52 to i64
  %54 = getelementptr inbounds nuw ptr, ptr %4, i64 %53
  %55 = load ptr, ptr %54, align 8, !tbaa !32
  %56 = icmp eq ptr %55, null
  br i1 %56, label %67, label %61

57:                                               ; preds = %61
  %58 = getelementptr inbounds nuw i8, ptr %62, i64 16
  %59 = load ptr, ptr %58, align 8, !tbaa !32
  %60 = icmp eq ptr %59, null
  br i1 %60, label %65, label %61, !llvm.loop !34

61:                                               ; preds = %47, %57
  %62 = phi ptr [ %59, %57 ], [ %55, %47 ]
  %63 = load i32, ptr %62, align 8, !tbaa !35
  %64 = icmp eq i32 %63, %51
  br i1 %64, label %70, label %57

65:                                               ; preds = %57
  %66 = getelementptr inbounds nuw i8, ptr %62, i64 16
  br label %67

67:                                               ; preds = %65, %47
  %68 = phi ptr [ %54, %47 ], [ %66, %65 ]
  %69 = tail call noalias dereferenceable_or_null(24) ptr @calloc(i64 noundef 1, i64 noundef 24) #13
  store ptr %69, ptr %68, align 8, !tbaa !32
  store i32 %51, ptr %69, align 8, !tbaa !35
  br label %70

70:                                               ; preds = %61, %67
  %71 = phi ptr [ %69, %67 ], [ %62, %61 ]
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %73 = load double, ptr %72, align 8, !tbaa !37
  %74 = getelementptr inbounds nuw double, ptr %0, i64 %48
  %75 = load double, ptr %74, align 8, !tbaa !12
  %76 = fmul double %73, %75
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %73, double %49)
  %78 = add nuw nsw i64 %48, 1
  %79 = icmp eq i64 %78, %9
  br i1 %79, label %41, label %47, !llvm.loop !39

80:                                               ; preds = %43, %80
  %81 = phi ptr [ %83, %80 ], [ %44, %43 ]
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 16
  %83 = load ptr, ptr %82, align 8, !tbaa !40
  tail call void @free(ptr noundef nonnull %81) #12
  %84 = icmp eq ptr %83, null
  br i1 %84, label %85, label %80, !llvm.loop !41

85:                                               ; preds = %80, %43
  %86 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %87 = load ptr, ptr %86, align 8, !tbaa !32
  %88 = icmp eq ptr %87, null
  br i1 %88, label %94, label %89

89:                                               ; preds = %85, %89
  %90 = phi ptr [ %92, %89 ], [ %87, %85 ]
  %91 = getelementptr inbounds nuw i8, ptr %90, i64 16
  %92 = load ptr, ptr %91, align 8, !tbaa !40
  tail call void @free(ptr noundef nonnull %90) #12
  %93 = icmp eq ptr %92, null
  br i1 %93, label %94, label %89, !llvm.loop !41

94:                                               ; preds = %89, %85
  %95 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %96 = load ptr, ptr %95, align 16, !tbaa !32
  %97 = icmp eq ptr %96, null
  br i1 %97, label %103, label %98

98:                                               ; preds = %94, %98
  %99 = phi ptr [ %101, %98 ], [ %96, %94 ]
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load ptr, ptr %100, align 8, !tbaa !40
  tail call void @free(ptr noundef nonnull %99) #12
  %102 = icmp eq ptr %101, null
  br i1 %102, label %103, label %98, !llvm.loop !41

103:                                              ; preds = %98, %94
  %104 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %105 = load ptr, ptr %104, align 8, !tbaa !32
  %106 = icmp eq ptr %105, null
  br i1 %106, label %112, label %107

107:                                              ; preds = %103, %107
  %108 = phi ptr [ %110, %107 ], [ %105, %103 ]
  %109 = getelementptr inbounds nuw i8, ptr %108, i64 16
  %110 = load ptr, ptr %109, align 8, !tbaa !40
  tail call void @free(ptr noundef nonnull %108) #12
  %111 = icmp eq ptr %110, null
  br i1 %111, label %112, label %107, !llvm.loop !41

112:                                              ; preds = %107, %103
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #12
  ret double %45
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @structure_of_pointers_copied(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, double noundef %3) local_unnamed_addr #8 {
  %5 = load double, ptr %1, align 8, !tbaa !12
  %6 = fmul double %3, %5
  %7 = load double, ptr %2, align 8, !tbaa !12
  %8 = fmul double %7, %6
  store double %8, ptr %2, align 8, !tbaa !12
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %10 = load double, ptr %9, align 8, !tbaa !12
  %11 = fmul double %3, %10
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %13 = load double, ptr %12, align 8, !tbaa !12
  %14 = fmul double %13, %11
  store double %14, ptr %12, align 8, !tbaa !12
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load double, ptr %15, align 8, !tbaa !12
  %17 = tail call double @llvm.fmuladd.f64(double %8, double %16, double %14)
  ret double %17
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #10

attributes #0 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind memory(read, inaccessiblemem: none, errnomem: readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind allocsize(0) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0,1) }

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
!10 = !{!"p1 _ZTS4Cell", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
!14 = !{!15, !13, i64 0}
!15 = !{!"Cell", !13, i64 0, !10, i64 8}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!15, !10, i64 8}
!19 = distinct !{!19, !17}
!20 = distinct !{!20, !17}
!21 = distinct !{!21, !17}
!22 = distinct !{!22, !17}
!23 = distinct !{!23, !17}
!24 = distinct !{!24, !17}
!25 = distinct !{!25, !17, !26}
!26 = !{!"llvm.loop.peeled.count", i32 1}
!27 = !{!28, !13, i64 0}
!28 = !{!"Node", !13, i64 0, !13, i64 8, !7, i64 16}
!29 = !{!28, !13, i64 8}
!30 = !{!31, !31, i64 0}
!31 = !{!"p1 _ZTS4Node", !11, i64 0}
!32 = !{!33, !33, i64 0}
!33 = !{!"p1 _ZTS5Entry", !11, i64 0}
!34 = distinct !{!34, !17}
!35 = !{!36, !6, i64 0}
!36 = !{!"Entry", !6, i64 0, !13, i64 8, !33, i64 16}
!37 = !{!36, !13, i64 8}
!38 = distinct !{!38, !17}
!39 = distinct !{!39, !17}
!40 = !{!36, !33, i64 16}
!41 = distinct !{!41, !17}
