; clang-22 -O2 -S -emit-llvm c/uncertain_pointers.c -o ir/clang-22/O2/uncertain_pointers.ll
; ModuleID = 'c/uncertain_pointers.c'
source_filename = "c/uncertain_pointers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@default_if_null.one = internal unnamed_addr constant double 1.000000e+00, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @doubles_what_is_selected(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %2, 0
  %5 = select i1 %4, ptr %1, ptr %0
  %6 = load double, ptr %5, align 8, !tbaa !9
  %7 = fmul double %6, 2.000000e+00
  store double %7, ptr %5, align 8, !tbaa !9
  %8 = load double, ptr %0, align 8, !tbaa !9
  %9 = load double, ptr %1, align 8, !tbaa !9
  %10 = fadd double %8, %9
  ret double %10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @cursor_over_both(ptr noundef %0, ptr noundef %1, ptr noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = alloca [16 x ptr], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #11
  %6 = icmp sgt i32 %3, 0
  br i1 %6, label %7, label %72

7:                                                ; preds = %4
  %8 = zext nneg i32 %3 to i64
  %9 = icmp ult i32 %3, 4
  br i1 %9, label %37, label %10

10:                                               ; preds = %7
  %11 = and i64 %8, 2147483644
  %12 = insertelement <2 x ptr> poison, ptr %0, i64 0
  %13 = shufflevector <2 x ptr> %12, <2 x ptr> poison, <2 x i32> zeroinitializer
  %14 = insertelement <2 x ptr> poison, ptr %1, i64 0
  %15 = shufflevector <2 x ptr> %14, <2 x ptr> poison, <2 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %10
  %17 = phi i64 [ 0, %10 ], [ %32, %16 ]
  %18 = phi <2 x i64> [ <i64 0, i64 1>, %10 ], [ %33, %16 ]
  %19 = add <2 x i64> %18, splat (i64 2)
  %20 = getelementptr inbounds nuw i32, ptr %2, i64 %17
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %22 = load <2 x i32>, ptr %20, align 4, !tbaa !5
  %23 = load <2 x i32>, ptr %21, align 4, !tbaa !5
  %24 = icmp eq <2 x i32> %22, zeroinitializer
  %25 = icmp eq <2 x i32> %23, zeroinitializer
  %26 = select <2 x i1> %24, <2 x ptr> %13, <2 x ptr> %15
  %27 = select <2 x i1> %25, <2 x ptr> %13, <2 x ptr> %15
  %28 = getelementptr inbounds nuw double, <2 x ptr> %26, <2 x i64> %18
  %29 = getelementptr inbounds nuw double, <2 x ptr> %27, <2 x i64> %19
  %30 = getelementptr inbounds nuw ptr, ptr %5, i64 %17
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 16
  store <2 x ptr> %28, ptr %30, align 16, !tbaa !11
  store <2 x ptr> %29, ptr %31, align 16, !tbaa !11
  %32 = add nuw i64 %17, 4
  %33 = add <2 x i64> %18, splat (i64 4)
  %34 = icmp eq i64 %32, %11
  br i1 %34, label %35, label %16, !llvm.loop !14

35:                                               ; preds = %16
  %36 = icmp eq i64 %11, %8
  br i1 %36, label %39, label %37

37:                                               ; preds = %7, %35
  %38 = phi i64 [ 0, %7 ], [ %11, %35 ]
  br label %44

39:                                               ; preds = %44, %35
  %40 = and i64 %8, 3
  %41 = icmp ult i32 %3, 4
  br i1 %41, label %56, label %42

42:                                               ; preds = %39
  %43 = and i64 %8, 2147483644
  br label %74

44:                                               ; preds = %37, %44
  %45 = phi i64 [ %52, %44 ], [ %38, %37 ]
  %46 = getelementptr inbounds nuw i32, ptr %2, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !5
  %48 = icmp eq i32 %47, 0
  %49 = select i1 %48, ptr %0, ptr %1
  %50 = getelementptr inbounds nuw double, ptr %49, i64 %45
  %51 = getelementptr inbounds nuw ptr, ptr %5, i64 %45
  store ptr %50, ptr %51, align 8, !tbaa !11
  %52 = add nuw nsw i64 %45, 1
  %53 = icmp eq i64 %52, %8
  br i1 %53, label %39, label %44, !llvm.loop !18

54:                                               ; preds = %74
  %55 = icmp eq i64 %40, 0
  br i1 %55, label %72, label %56

56:                                               ; preds = %54, %39
  %57 = phi i64 [ 0, %39 ], [ %101, %54 ]
  %58 = phi double [ 1.000000e+00, %39 ], [ %100, %54 ]
  %59 = icmp ne i64 %40, 0
  tail call void @llvm.assume(i1 %59)
  br label %60

60:                                               ; preds = %60, %56
  %61 = phi i64 [ %57, %56 ], [ %69, %60 ]
  %62 = phi double [ %58, %56 ], [ %68, %60 ]
  %63 = phi i64 [ 0, %56 ], [ %70, %60 ]
  %64 = getelementptr inbounds nuw ptr, ptr %5, i64 %61
  %65 = load ptr, ptr %64, align 8, !tbaa !11
  %66 = load double, ptr %65, align 8, !tbaa !9
  %67 = fadd double %66, 1.000000e+00
  %68 = fmul double %62, %67
  %69 = add nuw nsw i64 %61, 1
  %70 = add i64 %63, 1
  %71 = icmp eq i64 %70, %40
  br i1 %71, label %72, label %60, !llvm.loop !19

72:                                               ; preds = %54, %60, %4
  %73 = phi double [ 1.000000e+00, %4 ], [ %100, %54 ], [ %68, %60 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #11
  ret double %73

74:                                               ; preds = %74, %42
  %75 = phi i64 [ 0, %42 ], [ %101, %74 ]
  %76 = phi double [ 1.000000e+00, %42 ], [ %100, %74 ]
  %77 = phi i64 [ 0, %42 ], [ %102, %74 ]
  %78 = getelementptr inbounds nuw ptr, ptr %5, i64 %75
  %79 = load ptr, ptr %78, align 16, !tbaa !11
  %80 = load double, ptr %79, align 8, !tbaa !9
  %81 = fadd double %80, 1.000000e+00
  %82 = fmul double %76, %81
  %83 = getelementptr inbounds nuw ptr, ptr %5, i64 %75
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 8
  %85 = load ptr, ptr %84, align 8, !tbaa !11
  %86 = load double, ptr %85, align 8, !tbaa !9
  %87 = fadd double %86, 1.000000e+00
  %88 = fmul double %82, %87
  %89 = getelementptr inbounds nuw ptr, ptr %5, i64 %75
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load ptr, ptr %90, align 16, !tbaa !11
  %92 = load double, ptr %91, align 8, !tbaa !9
  %93 = fadd double %92, 1.000000e+00
  %94 = fmul double %88, %93
  %95 = getelementptr inbounds nuw ptr, ptr %5, i64 %75
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 24
  %97 = load ptr, ptr %96, align 8, !tbaa !11
  %98 = load double, ptr %97, align 8, !tbaa !9
  %99 = fadd double %98, 1.000000e+00
  %100 = fmul double %94, %99
  %101 = add nuw nsw i64 %75, 4
  %102 = add i64 %77, 4
  %103 = icmp eq i64 %102, %43
  br i1 %103, label %54, label %74, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @halve_the_larger(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %16, %8 ]
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %9
  %11 = tail call fastcc ptr @larger(ptr noundef %10, ptr noundef %1)
  %12 = load double, ptr %11, align 8, !tbaa !9
  %13 = fmul double %12, 5.000000e-01
  %14 = load double, ptr %10, align 8, !tbaa !9
  %15 = fmul double %13, %14
  store double %15, ptr %11, align 8, !tbaa !9
  %16 = add nuw nsw i64 %9, 1
  %17 = icmp eq i64 %16, %6
  br i1 %17, label %7, label %8, !llvm.loop !22
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc ptr @larger(ptr noundef readonly captures(ret: address, provenance) %0, ptr noundef readonly captures(ret: address, provenance) %1) unnamed_addr #4 {
  %3 = load double, ptr %0, align 8, !tbaa !9
  %4 = load double, ptr %1, align 8, !tbaa !9
  %5 = fcmp ogt double %3, %4
  %6 = select i1 %5, ptr %0, ptr %1
  ret ptr %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @default_if_null(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address_is_null) %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %25

5:                                                ; preds = %3
  %6 = icmp eq ptr %1, null
  %7 = zext nneg i32 %2 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %2, 1
  br i1 %9, label %14, label %10

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483646
  br label %27

12:                                               ; preds = %27
  %13 = icmp eq i64 %8, 0
  br i1 %13, label %25, label %14

14:                                               ; preds = %12, %5
  %15 = phi i64 [ 0, %5 ], [ %46, %12 ]
  %16 = phi double [ 0.000000e+00, %5 ], [ %45, %12 ]
  %17 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %17)
  %18 = getelementptr inbounds nuw double, ptr %1, i64 %15
  %19 = select i1 %6, ptr @default_if_null.one, ptr %18
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %15
  %21 = load double, ptr %20, align 8, !tbaa !9
  %22 = fmul double %21, %21
  %23 = load double, ptr %19, align 8, !tbaa !9
  %24 = tail call double @llvm.fmuladd.f64(double %22, double %23, double %16)
  br label %25

25:                                               ; preds = %14, %12, %3
  %26 = phi double [ 0.000000e+00, %3 ], [ %45, %12 ], [ %24, %14 ]
  ret double %26

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 0, %10 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %10 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %47, %27 ]
  %31 = getelementptr inbounds nuw double, ptr %1, i64 %28
  %32 = select i1 %6, ptr @default_if_null.one, ptr %31
  %33 = getelementptr inbounds nuw double, ptr %0, i64 %28
  %34 = load double, ptr %33, align 8, !tbaa !9
  %35 = fmul double %34, %34
  %36 = load double, ptr %32, align 8, !tbaa !9
  %37 = tail call double @llvm.fmuladd.f64(double %35, double %36, double %29)
  %38 = or disjoint i64 %28, 1
  %39 = getelementptr inbounds nuw double, ptr %1, i64 %38
  %40 = select i1 %6, ptr @default_if_null.one, ptr %39
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %38
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = fmul double %42, %42
  %44 = load double, ptr %40, align 8, !tbaa !9
  %45 = tail call double @llvm.fmuladd.f64(double %43, double %44, double %37)
  %46 = add nuw nsw i64 %28, 2
  %47 = add i64 %30, 2
  %48 = icmp eq i64 %47, %11
  br i1 %48, label %12, label %27, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define dso_local double @swap_of_buffers(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #6 {
  %4 = sext i32 %1 to i64
  %5 = shl nsw i64 %4, 3
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #12
  %7 = tail call noalias ptr @malloc(i64 noundef %5) #12
  %8 = icmp sgt i32 %1, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %3
  %10 = zext nneg i32 %1 to i64
  %11 = shl nuw nsw i64 %10, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %0, i64 %11, i1 false), !tbaa !9
  br label %12

12:                                               ; preds = %9, %3
  %13 = icmp sgt i32 %2, 0
  br i1 %13, label %14, label %23

14:                                               ; preds = %12
  %15 = zext i32 %1 to i64
  %16 = icmp eq i32 %1, 1
  %17 = add nsw i64 %15, -2
  br label %18

18:                                               ; preds = %14, %44
  %19 = phi ptr [ %6, %14 ], [ %21, %44 ]
  %20 = phi i32 [ 0, %14 ], [ %45, %44 ]
  %21 = phi ptr [ %7, %14 ], [ %19, %44 ]
  br i1 %8, label %22, label %44

22:                                               ; preds = %18
  br i1 %16, label %32, label %47

23:                                               ; preds = %44, %12
  %24 = phi ptr [ %7, %12 ], [ %19, %44 ]
  %25 = phi ptr [ %6, %12 ], [ %21, %44 ]
  br i1 %8, label %26, label %76

26:                                               ; preds = %23
  %27 = zext nneg i32 %1 to i64
  %28 = and i64 %27, 7
  %29 = icmp ult i32 %1, 8
  br i1 %29, label %62, label %30

30:                                               ; preds = %26
  %31 = and i64 %27, 2147483640
  br label %78

32:                                               ; preds = %22, %47
  %33 = phi i64 [ 0, %22 ], [ %51, %47 ]
  %34 = getelementptr inbounds nuw double, ptr %19, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = add nuw nsw i64 %33, 1
  %37 = icmp eq i64 %36, %15
  %38 = and i64 %36, 4294967295
  %39 = select i1 %37, i64 0, i64 %38
  %40 = getelementptr inbounds nuw double, ptr %19, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = fmul double %35, %41
  %43 = getelementptr inbounds nuw double, ptr %21, i64 %33
  store double %42, ptr %43, align 8, !tbaa !9
  br label %44

44:                                               ; preds = %32, %18
  %45 = add nuw nsw i32 %20, 1
  %46 = icmp eq i32 %45, %2
  br i1 %46, label %23, label %18, !llvm.loop !24

47:                                               ; preds = %22, %47
  %48 = phi i64 [ %51, %47 ], [ 0, %22 ]
  %49 = getelementptr inbounds nuw double, ptr %19, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = add nuw nsw i64 %48, 1
  %52 = icmp eq i64 %51, %15
  %53 = and i64 %51, 4294967295
  %54 = select i1 %52, i64 0, i64 %53
  %55 = getelementptr inbounds nuw double, ptr %19, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = fmul double %50, %56
  %58 = getelementptr inbounds nuw double, ptr %21, i64 %48
  store double %57, ptr %58, align 8, !tbaa !9
  %59 = icmp eq i64 %48, %17
  br i1 %59, label %32, label %47, !llvm.loop !25

60:                                               ; preds = %78
  %61 = icmp eq i64 %28, 0
  br i1 %61, label %76, label %62

62:                                               ; preds = %60, %26
  %63 = phi i64 [ 0, %26 ], [ %113, %60 ]
  %64 = phi double [ 0.000000e+00, %26 ], [ %112, %60 ]
  %65 = icmp ne i64 %28, 0
  tail call void @llvm.assume(i1 %65)
  br label %66

66:                                               ; preds = %66, %62
  %67 = phi i64 [ %63, %62 ], [ %73, %66 ]
  %68 = phi double [ %64, %62 ], [ %72, %66 ]
  %69 = phi i64 [ 0, %62 ], [ %74, %66 ]
  %70 = getelementptr inbounds nuw double, ptr %25, i64 %67
  %71 = load double, ptr %70, align 8, !tbaa !9
  %72 = fadd double %68, %71
  %73 = add nuw nsw i64 %67, 1
  %74 = add i64 %69, 1
  %75 = icmp eq i64 %74, %28
  br i1 %75, label %76, label %66, !llvm.loop !27

76:                                               ; preds = %60, %66, %23
  %77 = phi double [ 0.000000e+00, %23 ], [ %112, %60 ], [ %72, %66 ]
  tail call void @free(ptr noundef %25) #11
  tail call void @free(ptr noundef %24) #11
  ret double %77

78:                                               ; preds = %78, %30
  %79 = phi i64 [ 0, %30 ], [ %113, %78 ]
  %80 = phi double [ 0.000000e+00, %30 ], [ %112, %78 ]
  %81 = phi i64 [ 0, %30 ], [ %114, %78 ]
  %82 = getelementptr inbounds nuw double, ptr %25, i64 %79
  %83 = load double, ptr %82, align 8, !tbaa !9
  %84 = fadd double %80, %83
  %85 = getelementptr inbounds nuw double, ptr %25, i64 %79
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 8
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = fadd double %84, %87
  %89 = getelementptr inbounds nuw double, ptr %25, i64 %79
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = fadd double %88, %91
  %93 = getelementptr inbounds nuw double, ptr %25, i64 %79
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 24
  %95 = load double, ptr %94, align 8, !tbaa !9
  %96 = fadd double %92, %95
  %97 = getelementptr inbounds nuw double, ptr %25, i64 %79
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 32
  %99 = load double, ptr %98, align 8, !tbaa !9
  %100 = fadd double %96, %99
  %101 = getelementptr inbounds nuw double, ptr %25, i64 %79
  %102 = getelementptr inbounds nuw i8, ptr %101, i64 40
  %103 = load double, ptr %102, align 8, !tbaa !9
  %104 = fadd double %100, %103
  %105 = getelementptr inbounds nuw double, ptr %25, i64 %79
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 48
  %107 = load double, ptr %106, align 8, !tbaa !9
  %108 = fadd double %104, %107
  %109 = getelementptr inbounds nuw double, ptr %25, i64 %79
  %110 = getelementptr inbounds nuw i8, ptr %109, i64 56
  %111 = load double, ptr %110, align 8, !tbaa !9
  %112 = fadd double %108, %111
  %113 = add nuw nsw i64 %79, 8
  %114 = add i64 %81, 8
  %115 = icmp eq i64 %114, %31
  br i1 %115, label %60, label %78, !llvm.loop !28
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nounwind }
attributes #12 = { nounwind allocsize(0) }

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
!11 = !{!12, !12, i64 0}
!12 = !{!"p1 double", !13, i64 0}
!13 = !{!"any pointer", !7, i64 0}
!14 = distinct !{!14, !15, !16, !17}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !15, !17, !16}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = distinct !{!21, !15}
!22 = distinct !{!22, !15}
!23 = distinct !{!23, !15}
!24 = distinct !{!24, !15}
!25 = distinct !{!25, !15, !26}
!26 = !{!"llvm.loop.peeled.count", i32 1}
!27 = distinct !{!27, !20}
!28 = distinct !{!28, !15}
