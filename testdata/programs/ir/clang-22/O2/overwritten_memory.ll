; clang-22 -O2 -S -emit-llvm c/overwritten_memory.c -o ir/clang-22/O2/overwritten_memory.ll
; ModuleID = 'c/overwritten_memory.c'
source_filename = "c/overwritten_memory.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.weighted = type { double, ptr }

@state_left_behind.state = internal unnamed_addr global double 0.000000e+00, align 8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @squared_and_logged(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %21

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %2, 1
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646
  br label %23

11:                                               ; preds = %23
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %21, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %37, %11 ]
  %15 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %15)
  %16 = load double, ptr %0, align 8, !tbaa !9
  %17 = fmul double %16, %16
  store double %17, ptr %0, align 8, !tbaa !9
  %18 = getelementptr inbounds nuw double, ptr %1, i64 %14
  %19 = load double, ptr %18, align 8, !tbaa !9
  %20 = fadd double %17, %19
  store double %20, ptr %18, align 8, !tbaa !9
  br label %21

21:                                               ; preds = %13, %11, %3
  %22 = load double, ptr %0, align 8, !tbaa !9
  ret double %22

23:                                               ; preds = %23, %9
  %24 = phi i64 [ 0, %9 ], [ %37, %23 ]
  %25 = phi i64 [ 0, %9 ], [ %38, %23 ]
  %26 = load double, ptr %0, align 8, !tbaa !9
  %27 = fmul double %26, %26
  store double %27, ptr %0, align 8, !tbaa !9
  %28 = getelementptr inbounds nuw double, ptr %1, i64 %24
  %29 = load double, ptr %28, align 8, !tbaa !9
  %30 = fadd double %27, %29
  store double %30, ptr %28, align 8, !tbaa !9
  %31 = load double, ptr %0, align 8, !tbaa !9
  %32 = fmul double %31, %31
  store double %32, ptr %0, align 8, !tbaa !9
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %24
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %35 = load double, ptr %34, align 8, !tbaa !9
  %36 = fadd double %32, %35
  store double %36, ptr %34, align 8, !tbaa !9
  %37 = add nuw nsw i64 %24, 2
  %38 = add i64 %25, 2
  %39 = icmp eq i64 %38, %10
  br i1 %39, label %11, label %23, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_by_two_names(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 1
  br i1 %4, label %5, label %60

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = add nsw i64 %6, -1
  %8 = icmp ult i32 %2, 9
  br i1 %8, label %39, label %9

9:                                                ; preds = %5
  %10 = getelementptr i8, ptr %0, i64 8
  %11 = shl nuw nsw i64 %6, 3
  %12 = getelementptr i8, ptr %0, i64 %11
  %13 = getelementptr i8, ptr %1, i64 %11
  %14 = getelementptr i8, ptr %13, i64 -8
  %15 = icmp ult ptr %10, %14
  %16 = icmp ult ptr %1, %12
  %17 = and i1 %15, %16
  br i1 %17, label %39, label %18

18:                                               ; preds = %9
  %19 = and i64 %7, -4
  %20 = or disjoint i64 %19, 1
  br label %21

21:                                               ; preds = %21, %18
  %22 = phi i64 [ 0, %18 ], [ %35, %21 ]
  %23 = or disjoint i64 %22, 1
  %24 = getelementptr double, ptr %1, i64 %23
  %25 = getelementptr i8, ptr %24, i64 -8
  %26 = getelementptr i8, ptr %24, i64 8
  %27 = load <2 x double>, ptr %25, align 8, !tbaa !9, !alias.scope !13
  %28 = load <2 x double>, ptr %26, align 8, !tbaa !9, !alias.scope !13
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %31 = load <2 x double>, ptr %29, align 8, !tbaa !9, !alias.scope !16, !noalias !13
  %32 = load <2 x double>, ptr %30, align 8, !tbaa !9, !alias.scope !16, !noalias !13
  %33 = fmul <2 x double> %27, %31
  %34 = fmul <2 x double> %28, %32
  store <2 x double> %33, ptr %29, align 8, !tbaa !9, !alias.scope !16, !noalias !13
  store <2 x double> %34, ptr %30, align 8, !tbaa !9, !alias.scope !16, !noalias !13
  %35 = add nuw i64 %22, 4
  %36 = icmp eq i64 %35, %19
  br i1 %36, label %37, label %21, !llvm.loop !18

37:                                               ; preds = %21
  %38 = icmp eq i64 %7, %19
  br i1 %38, label %60, label %39

39:                                               ; preds = %9, %5, %37
  %40 = phi i64 [ 1, %9 ], [ 1, %5 ], [ %20, %37 ]
  %41 = sub nsw i64 %6, %40
  %42 = and i64 %41, 3
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %56, label %44

44:                                               ; preds = %39, %44
  %45 = phi i64 [ %53, %44 ], [ %40, %39 ]
  %46 = phi i64 [ %54, %44 ], [ 0, %39 ]
  %47 = getelementptr double, ptr %1, i64 %45
  %48 = getelementptr i8, ptr %47, i64 -8
  %49 = load double, ptr %48, align 8, !tbaa !9
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %45
  %51 = load double, ptr %50, align 8, !tbaa !9
  %52 = fmul double %49, %51
  store double %52, ptr %50, align 8, !tbaa !9
  %53 = add nuw nsw i64 %45, 1
  %54 = add i64 %46, 1
  %55 = icmp eq i64 %54, %42
  br i1 %55, label %56, label %44, !llvm.loop !21

56:                                               ; preds = %44, %39
  %57 = phi i64 [ %40, %39 ], [ %53, %44 ]
  %58 = sub nsw i64 %40, %6
  %59 = icmp ugt i64 %58, -4
  br i1 %59, label %60, label %65

60:                                               ; preds = %56, %65, %37, %3
  %61 = sext i32 %2 to i64
  %62 = getelementptr double, ptr %0, i64 %61
  %63 = getelementptr i8, ptr %62, i64 -8
  %64 = load double, ptr %63, align 8, !tbaa !9
  ret double %64

65:                                               ; preds = %56, %65
  %66 = phi i64 [ %94, %65 ], [ %57, %56 ]
  %67 = getelementptr double, ptr %1, i64 %66
  %68 = getelementptr i8, ptr %67, i64 -8
  %69 = load double, ptr %68, align 8, !tbaa !9
  %70 = getelementptr inbounds nuw double, ptr %0, i64 %66
  %71 = load double, ptr %70, align 8, !tbaa !9
  %72 = fmul double %69, %71
  store double %72, ptr %70, align 8, !tbaa !9
  %73 = add nuw nsw i64 %66, 1
  %74 = getelementptr double, ptr %1, i64 %73
  %75 = getelementptr i8, ptr %74, i64 -8
  %76 = load double, ptr %75, align 8, !tbaa !9
  %77 = getelementptr inbounds nuw double, ptr %0, i64 %73
  %78 = load double, ptr %77, align 8, !tbaa !9
  %79 = fmul double %76, %78
  store double %79, ptr %77, align 8, !tbaa !9
  %80 = add nuw nsw i64 %66, 2
  %81 = getelementptr double, ptr %1, i64 %80
  %82 = getelementptr i8, ptr %81, i64 -8
  %83 = load double, ptr %82, align 8, !tbaa !9
  %84 = getelementptr inbounds nuw double, ptr %0, i64 %80
  %85 = load double, ptr %84, align 8, !tbaa !9
  %86 = fmul double %83, %85
  store double %86, ptr %84, align 8, !tbaa !9
  %87 = add nuw nsw i64 %66, 3
  %88 = getelementptr double, ptr %1, i64 %87
  %89 = getelementptr i8, ptr %88, i64 -8
  %90 = load double, ptr %89, align 8, !tbaa !9
  %91 = getelementptr inbounds nuw double, ptr %0, i64 %87
  %92 = load double, ptr %91, align 8, !tbaa !9
  %93 = fmul double %90, %92
  store double %93, ptr %91, align 8, !tbaa !9
  %94 = add nuw nsw i64 %66, 4
  %95 = icmp eq i64 %94, %6
  br i1 %95, label %60, label %65, !llvm.loop !23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @copied_struct_in_memory(ptr noundef readonly captures(none) %0, ptr noundef captures(none) initializes((0, 16)) %1) local_unnamed_addr #2 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, ptr noundef nonnull align 8 dereferenceable(16) %0, i64 16, i1 false)
  %3 = load double, ptr %1, align 8, !tbaa !24
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !28
  %6 = load double, ptr %5, align 8, !tbaa !9
  %7 = fmul double %3, %6
  store double %7, ptr %5, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !28
  %10 = load double, ptr %9, align 8, !tbaa !9
  ret double %10
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @copied_array_of_structs(ptr noundef readonly captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 4
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %1, ptr align 8 %0, i64 %5, i1 false)
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %69

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 1
  %11 = icmp eq i64 %9, 0
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483646
  br label %32

14:                                               ; preds = %32
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %14, %7
  %17 = phi i64 [ 0, %7 ], [ %52, %14 ]
  %18 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %18)
  %19 = getelementptr inbounds nuw %struct.weighted, ptr %1, i64 %17
  %20 = load double, ptr %19, align 8, !tbaa !24
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !28
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = fmul double %20, %23
  store double %24, ptr %22, align 8, !tbaa !9
  %25 = load double, ptr %19, align 8, !tbaa !24
  %26 = fmul double %25, %25
  store double %26, ptr %19, align 8, !tbaa !24
  br label %27

27:                                               ; preds = %14, %16
  %28 = and i64 %8, 1
  %29 = icmp eq i64 %9, 0
  br i1 %29, label %57, label %30

30:                                               ; preds = %27
  %31 = and i64 %8, 2147483646
  br label %71

32:                                               ; preds = %32, %12
  %33 = phi i64 [ 0, %12 ], [ %52, %32 ]
  %34 = phi i64 [ 0, %12 ], [ %53, %32 ]
  %35 = getelementptr inbounds nuw %struct.weighted, ptr %1, i64 %33
  %36 = load double, ptr %35, align 8, !tbaa !24
  %37 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !28
  %39 = load double, ptr %38, align 8, !tbaa !9
  %40 = fmul double %36, %39
  store double %40, ptr %38, align 8, !tbaa !9
  %41 = load double, ptr %35, align 8, !tbaa !24
  %42 = fmul double %41, %41
  store double %42, ptr %35, align 8, !tbaa !24
  %43 = getelementptr inbounds nuw %struct.weighted, ptr %1, i64 %33
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 16
  %45 = load double, ptr %44, align 8, !tbaa !24
  %46 = getelementptr inbounds nuw i8, ptr %43, i64 24
  %47 = load ptr, ptr %46, align 8, !tbaa !28
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = fmul double %45, %48
  store double %49, ptr %47, align 8, !tbaa !9
  %50 = load double, ptr %44, align 8, !tbaa !24
  %51 = fmul double %50, %50
  store double %51, ptr %44, align 8, !tbaa !24
  %52 = add nuw nsw i64 %33, 2
  %53 = add i64 %34, 2
  %54 = icmp eq i64 %53, %13
  br i1 %54, label %14, label %32, !llvm.loop !29

55:                                               ; preds = %71
  %56 = icmp eq i64 %28, 0
  br i1 %56, label %69, label %57

57:                                               ; preds = %55, %27
  %58 = phi i64 [ 0, %27 ], [ %87, %55 ]
  %59 = phi double [ 0.000000e+00, %27 ], [ %90, %55 ]
  %60 = icmp ne i64 %28, 0
  tail call void @llvm.assume(i1 %60)
  %61 = getelementptr inbounds nuw %struct.weighted, ptr %0, i64 %58
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 8
  %63 = load ptr, ptr %62, align 8, !tbaa !28
  %64 = load double, ptr %63, align 8, !tbaa !9
  %65 = trunc i64 %58 to i32
  %66 = add i32 %65, 1
  %67 = uitofp nneg i32 %66 to double
  %68 = tail call double @llvm.fmuladd.f64(double %64, double %67, double %59)
  br label %69

69:                                               ; preds = %57, %55, %3
  %70 = phi double [ 0.000000e+00, %3 ], [ %90, %55 ], [ %68, %57 ]
  ret double %70

71:                                               ; preds = %71, %30
  %72 = phi i64 [ 0, %30 ], [ %87, %71 ]
  %73 = phi double [ 0.000000e+00, %30 ], [ %90, %71 ]
  %74 = phi i64 [ 0, %30 ], [ %91, %71 ]
  %75 = getelementptr inbounds nuw %struct.weighted, ptr %0, i64 %72
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 8
  %77 = load ptr, ptr %76, align 8, !tbaa !28
  %78 = load double, ptr %77, align 8, !tbaa !9
  %79 = or disjoint i64 %72, 1
  %80 = trunc nuw nsw i64 %79 to i32
  %81 = uitofp nneg i32 %80 to double
  %82 = tail call double @llvm.fmuladd.f64(double %78, double %81, double %73)
  %83 = getelementptr inbounds nuw %struct.weighted, ptr %0, i64 %79
  %84 = getelementptr inbounds nuw i8, ptr %83, i64 8
  %85 = load ptr, ptr %84, align 8, !tbaa !28
  %86 = load double, ptr %85, align 8, !tbaa !9
  %87 = add nuw nsw i64 %72, 2
  %88 = trunc nuw nsw i64 %87 to i32
  %89 = uitofp nneg i32 %88 to double
  %90 = tail call double @llvm.fmuladd.f64(double %86, double %89, double %82)
  %91 = add i64 %74, 2
  %92 = icmp eq i64 %91, %31
  br i1 %92, label %55, label %71, !llvm.loop !30
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @state_left_behind(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = load double, ptr @state_left_behind.state, align 8
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %33

11:                                               ; preds = %33
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %27, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %52, %11 ]
  %15 = phi double [ %3, %5 ], [ %51, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %24, %17 ]
  %19 = phi double [ %15, %13 ], [ %23, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %25, %17 ]
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = tail call double @llvm.fmuladd.f64(double %19, double 5.000000e-01, double %22)
  %24 = add nuw nsw i64 %18, 1
  %25 = add i64 %20, 1
  %26 = icmp eq i64 %25, %7
  br i1 %26, label %27, label %17, !llvm.loop !31

27:                                               ; preds = %17, %11
  %28 = phi double [ %51, %11 ], [ %23, %17 ]
  store double %28, ptr @state_left_behind.state, align 8, !tbaa !9
  br label %29

29:                                               ; preds = %27, %2
  %30 = phi double [ %28, %27 ], [ %3, %2 ]
  %31 = fadd double %30, 1.000000e+00
  %32 = fmul double %31, %31
  ret double %32

33:                                               ; preds = %33, %9
  %34 = phi i64 [ 0, %9 ], [ %52, %33 ]
  %35 = phi double [ %3, %9 ], [ %51, %33 ]
  %36 = phi i64 [ 0, %9 ], [ %53, %33 ]
  %37 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = tail call double @llvm.fmuladd.f64(double %35, double 5.000000e-01, double %38)
  %40 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = tail call double @llvm.fmuladd.f64(double %39, double 5.000000e-01, double %42)
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 16
  %46 = load double, ptr %45, align 8, !tbaa !9
  %47 = tail call double @llvm.fmuladd.f64(double %43, double 5.000000e-01, double %46)
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = tail call double @llvm.fmuladd.f64(double %47, double 5.000000e-01, double %50)
  %52 = add nuw nsw i64 %34, 4
  %53 = add i64 %36, 4
  %54 = icmp eq i64 %53, %10
  br i1 %54, label %11, label %33, !llvm.loop !32
}

; Function Attrs: nofree noinline norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @weighted_window(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #7 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %2, 1
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646
  br label %26

11:                                               ; preds = %26
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %45, %11 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %44, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %14
  %18 = load double, ptr %17, align 8, !tbaa !9
  %19 = fmul double %18, %18
  %20 = getelementptr inbounds nuw double, ptr %1, i64 %14
  %21 = load double, ptr %20, align 8, !tbaa !9
  %22 = tail call double @sin(double noundef %21) #12, !tbaa !5
  %23 = tail call double @llvm.fmuladd.f64(double %19, double %22, double %15)
  br label %24

24:                                               ; preds = %13, %11, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %44, %11 ], [ %23, %13 ]
  ret double %25

26:                                               ; preds = %26, %9
  %27 = phi i64 [ 0, %9 ], [ %45, %26 ]
  %28 = phi double [ 0.000000e+00, %9 ], [ %44, %26 ]
  %29 = phi i64 [ 0, %9 ], [ %46, %26 ]
  %30 = getelementptr inbounds nuw double, ptr %0, i64 %27
  %31 = load double, ptr %30, align 8, !tbaa !9
  %32 = fmul double %31, %31
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %27
  %34 = load double, ptr %33, align 8, !tbaa !9
  %35 = tail call double @sin(double noundef %34) #12, !tbaa !5
  %36 = tail call double @llvm.fmuladd.f64(double %32, double %35, double %28)
  %37 = or disjoint i64 %27, 1
  %38 = getelementptr inbounds nuw double, ptr %0, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !9
  %40 = fmul double %39, %39
  %41 = getelementptr inbounds nuw double, ptr %1, i64 %37
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = tail call double @sin(double noundef %42) #12, !tbaa !5
  %44 = tail call double @llvm.fmuladd.f64(double %40, double %43, double %36)
  %45 = add nuw nsw i64 %27, 2
  %46 = add i64 %29, 2
  %47 = icmp eq i64 %46, %10
  br i1 %47, label %11, label %26, !llvm.loop !33
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #8

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @window_moves_over_its_input(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #9 {
  %4 = icmp slt i32 %2, 2
  br i1 %4, label %5, label %7

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %16, %7 ]
  ret double %6

7:                                                ; preds = %3, %7
  %8 = phi i64 [ %14, %7 ], [ 0, %3 ]
  %9 = phi double [ %16, %7 ], [ 0.000000e+00, %3 ]
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %8
  %11 = tail call double @weighted_window(ptr noundef %10, ptr noundef %1, i32 noundef 2)
  %12 = load double, ptr %10, align 8, !tbaa !9
  %13 = fmul double %11, %12
  %14 = add nuw nsw i64 %8, 1
  %15 = getelementptr inbounds nuw double, ptr %0, i64 %14
  store double %13, ptr %15, align 8, !tbaa !9
  %16 = fadd double %9, %11
  %17 = trunc i64 %8 to i32
  %18 = add i32 %17, 3
  %19 = icmp sgt i32 %18, %2
  br i1 %19, label %5, label %7, !llvm.loop !34
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @scattered_in_each_iteration(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca [4 x double], align 16
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %15

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %9 = zext nneg i32 %2 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %2, 1
  %12 = and i64 %9, 2147483646
  %13 = icmp eq i64 %10, 0
  %14 = icmp ne i64 %10, 0
  br label %17

15:                                               ; preds = %33, %3
  %16 = phi double [ 0.000000e+00, %3 ], [ %40, %33 ]
  ret double %16

17:                                               ; preds = %33, %6
  %18 = phi i64 [ 0, %6 ], [ %41, %33 ]
  %19 = phi double [ 0.000000e+00, %6 ], [ %40, %33 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #12
  store double 0.000000e+00, ptr %4, align 16, !tbaa !9
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %21 = load double, ptr %20, align 8, !tbaa !9
  store double %21, ptr %7, align 8, !tbaa !9
  store <2 x double> <double 0.000000e+00, double 1.000000e+00>, ptr %8, align 16, !tbaa !9
  br i1 %11, label %23, label %43

22:                                               ; preds = %43
  br i1 %13, label %33, label %23

23:                                               ; preds = %22, %17
  %24 = phi i64 [ 0, %17 ], [ %63, %22 ]
  tail call void @llvm.assume(i1 %14)
  %25 = getelementptr inbounds nuw i32, ptr %1, i64 %24
  %26 = load i32, ptr %25, align 4, !tbaa !5
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds double, ptr %4, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw double, ptr %0, i64 %24
  %31 = load double, ptr %30, align 8, !tbaa !9
  %32 = tail call double @llvm.fmuladd.f64(double %29, double %31, double %21)
  store double %32, ptr %28, align 8, !tbaa !9
  br label %33

33:                                               ; preds = %22, %23
  %34 = load double, ptr %7, align 8, !tbaa !9
  %35 = getelementptr inbounds nuw i32, ptr %1, i64 %18
  %36 = load i32, ptr %35, align 4, !tbaa !5
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds double, ptr %4, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !9
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %34, double %19)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #12
  %41 = add nuw nsw i64 %18, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %15, label %17, !llvm.loop !35

43:                                               ; preds = %17, %43
  %44 = phi i64 [ %63, %43 ], [ 0, %17 ]
  %45 = phi i64 [ %64, %43 ], [ 0, %17 ]
  %46 = getelementptr inbounds nuw i32, ptr %1, i64 %44
  %47 = load i32, ptr %46, align 4, !tbaa !5
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds double, ptr %4, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %44
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %21)
  store double %53, ptr %49, align 8, !tbaa !9
  %54 = or disjoint i64 %44, 1
  %55 = getelementptr inbounds nuw i32, ptr %1, i64 %54
  %56 = load i32, ptr %55, align 4, !tbaa !5
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds double, ptr %4, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !9
  %60 = getelementptr inbounds nuw double, ptr %0, i64 %54
  %61 = load double, ptr %60, align 8, !tbaa !9
  %62 = tail call double @llvm.fmuladd.f64(double %59, double %61, double %21)
  store double %62, ptr %58, align 8, !tbaa !9
  %63 = add nuw nsw i64 %44, 2
  %64 = add i64 %45, 2
  %65 = icmp eq i64 %64, %12
  br i1 %65, label %22, label %43, !llvm.loop !36
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind }

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
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14}
!14 = distinct !{!14, !15}
!15 = distinct !{!15, !"LVerDomain"}
!16 = !{!17}
!17 = distinct !{!17, !15}
!18 = distinct !{!18, !12, !19, !20}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = distinct !{!23, !12, !19}
!24 = !{!25, !10, i64 0}
!25 = !{!"weighted", !10, i64 0, !26, i64 8}
!26 = !{!"p1 double", !27, i64 0}
!27 = !{!"any pointer", !7, i64 0}
!28 = !{!25, !26, i64 8}
!29 = distinct !{!29, !12}
!30 = distinct !{!30, !12}
!31 = distinct !{!31, !22}
!32 = distinct !{!32, !12}
!33 = distinct !{!33, !12}
!34 = distinct !{!34, !12}
!35 = distinct !{!35, !12}
!36 = distinct !{!36, !12}
