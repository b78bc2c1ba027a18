; clang-19 -O2 -S -emit-llvm c/overwritten_memory.c -o ir/clang-19/O2/overwritten_memory.ll
; ModuleID = 'c/overwritten_memory.c'
source_filename = "c/overwritten_memory.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.weighted = type { double, ptr }

@state_left_behind.state = internal unnamed_addr global double 0.000000e+00, align 8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @squared_and_logged(ptr nocapture noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %20

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %2, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646
  br label %22

11:                                               ; preds = %22, %5
  %12 = phi i64 [ 0, %5 ], [ %36, %22 ]
  %13 = icmp eq i64 %7, 0
  br i1 %13, label %20, label %14

14:                                               ; preds = %11
  %15 = load double, ptr %0, align 8, !tbaa !5
  %16 = fmul double %15, %15
  store double %16, ptr %0, align 8, !tbaa !5
  %17 = getelementptr inbounds double, ptr %1, i64 %12
  %18 = load double, ptr %17, align 8, !tbaa !5
  %19 = fadd double %16, %18
  store double %19, ptr %17, align 8, !tbaa !5
  br label %20

20:                                               ; preds = %14, %11, %3
  %21 = load double, ptr %0, align 8, !tbaa !5
  ret double %21

22:                                               ; preds = %22, %9
  %23 = phi i64 [ 0, %9 ], [ %36, %22 ]
  %24 = phi i64 [ 0, %9 ], [ %37, %22 ]
  %25 = load double, ptr %0, align 8, !tbaa !5
  %26 = fmul double %25, %25
  store double %26, ptr %0, align 8, !tbaa !5
  %27 = getelementptr inbounds double, ptr %1, i64 %23
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = fadd double %26, %28
  store double %29, ptr %27, align 8, !tbaa !5
  %30 = or disjoint i64 %23, 1
  %31 = load double, ptr %0, align 8, !tbaa !5
  %32 = fmul double %31, %31
  store double %32, ptr %0, align 8, !tbaa !5
  %33 = getelementptr inbounds double, ptr %1, i64 %30
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = fadd double %32, %34
  store double %35, ptr %33, align 8, !tbaa !5
  %36 = add nuw nsw i64 %23, 2
  %37 = add i64 %24, 2
  %38 = icmp eq i64 %37, %10
  br i1 %38, label %11, label %22, !llvm.loop !9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_by_two_names(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr i8, ptr %1, i64 -8
  %5 = icmp sgt i32 %2, 1
  br i1 %5, label %6, label %61

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64
  %8 = add nsw i64 %7, -1
  %9 = icmp ult i32 %2, 9
  br i1 %9, label %10, label %32

10:                                               ; preds = %59, %32, %6
  %11 = phi i64 [ 1, %32 ], [ 1, %6 ], [ %43, %59 ]
  %12 = sub nsw i64 %7, %11
  %13 = and i64 %12, 3
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %26, label %15

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %23, %15 ], [ %11, %10 ]
  %17 = phi i64 [ %24, %15 ], [ 0, %10 ]
  %18 = getelementptr double, ptr %4, i64 %16
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = getelementptr inbounds double, ptr %0, i64 %16
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = fmul double %19, %21
  store double %22, ptr %20, align 8, !tbaa !5
  %23 = add nuw nsw i64 %16, 1
  %24 = add i64 %17, 1
  %25 = icmp eq i64 %24, %13
  br i1 %25, label %26, label %15, !llvm.loop !11

26:                                               ; preds = %15, %10
  %27 = phi i64 [ %11, %10 ], [ %23, %15 ]
  %28 = sub nsw i64 %11, %7
  %29 = icmp ugt i64 %28, -4
  br i1 %29, label %61, label %30

30:                                               ; preds = %26
  %31 = getelementptr i8, ptr %0, i64 8
  br label %66

32:                                               ; preds = %6
  %33 = getelementptr i8, ptr %0, i64 8
  %34 = shl nuw nsw i64 %7, 3
  %35 = getelementptr i8, ptr %0, i64 %34
  %36 = getelementptr i8, ptr %1, i64 %34
  %37 = getelementptr i8, ptr %36, i64 -8
  %38 = icmp ult ptr %33, %37
  %39 = icmp ugt ptr %35, %1
  %40 = and i1 %38, %39
  br i1 %40, label %10, label %41

41:                                               ; preds = %32
  %42 = and i64 %8, -4
  %43 = or disjoint i64 %42, 1
  br label %44

44:                                               ; preds = %44, %41
  %45 = phi i64 [ 0, %41 ], [ %57, %44 ]
  %46 = or disjoint i64 %45, 1
  %47 = getelementptr double, ptr %1, i64 %45
  %48 = getelementptr i8, ptr %47, i64 16
  %49 = load <2 x double>, ptr %47, align 8, !tbaa !5, !alias.scope !13
  %50 = load <2 x double>, ptr %48, align 8, !tbaa !5, !alias.scope !13
  %51 = getelementptr inbounds double, ptr %0, i64 %46
  %52 = getelementptr inbounds i8, ptr %51, i64 16
  %53 = load <2 x double>, ptr %51, align 8, !tbaa !5, !alias.scope !16, !noalias !13
  %54 = load <2 x double>, ptr %52, align 8, !tbaa !5, !alias.scope !16, !noalias !13
  %55 = fmul <2 x double> %49, %53
  %56 = fmul <2 x double> %50, %54
  store <2 x double> %55, ptr %51, align 8, !tbaa !5, !alias.scope !16, !noalias !13
  store <2 x double> %56, ptr %52, align 8, !tbaa !5, !alias.scope !16, !noalias !13
  %57 = add nuw i64 %45, 4
  %58 = icmp eq i64 %57, %42
  br i1 %58, label %59, label %44, !llvm.loop !18

59:                                               ; preds = %44
  %60 = icmp eq i64 %8, %42
  br i1 %60, label %61, label %10

61:                                               ; preds = %26, %66, %59, %3
  %62 = sext i32 %2 to i64
  %63 = getelementptr double, ptr %0, i64 %62
  %64 = getelementptr i8, ptr %63, i64 -8
  %65 = load double, ptr %64, align 8, !tbaa !5
  ret double %65

66:                                               ; preds = %66, %30
  %67 = phi i64 [ %27, %30 ], [ %90, %66 ]
  %68 = getelementptr double, ptr %4, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !5
  %70 = getelementptr inbounds double, ptr %0, i64 %67
  %71 = load double, ptr %70, align 8, !tbaa !5
  %72 = fmul double %69, %71
  store double %72, ptr %70, align 8, !tbaa !5
  %73 = getelementptr double, ptr %1, i64 %67
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = getelementptr double, ptr %31, i64 %67
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = fmul double %74, %76
  store double %77, ptr %75, align 8, !tbaa !5
  %78 = add nuw nsw i64 %67, 2
  %79 = getelementptr double, ptr %4, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = getelementptr inbounds double, ptr %0, i64 %78
  %82 = load double, ptr %81, align 8, !tbaa !5
  %83 = fmul double %80, %82
  store double %83, ptr %81, align 8, !tbaa !5
  %84 = add nuw nsw i64 %67, 3
  %85 = getelementptr double, ptr %4, i64 %84
  %86 = load double, ptr %85, align 8, !tbaa !5
  %87 = getelementptr inbounds double, ptr %0, i64 %84
  %88 = load double, ptr %87, align 8, !tbaa !5
  %89 = fmul double %86, %88
  store double %89, ptr %87, align 8, !tbaa !5
  %90 = add nuw nsw i64 %67, 4
  %91 = icmp eq i64 %90, %7
  br i1 %91, label %61, label %66, !llvm.loop !21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_struct_in_memory(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #2 {
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, ptr noundef nonnull align 8 dereferenceable(16) %0, i64 16, i1 false)
  %3 = load double, ptr %1, align 8, !tbaa !22
  %4 = getelementptr inbounds i8, ptr %1, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !25
  %6 = load double, ptr %5, align 8, !tbaa !5
  %7 = fmul double %3, %6
  store double %7, ptr %5, align 8, !tbaa !5
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !25
  %10 = load double, ptr %9, align 8, !tbaa !5
  ret double %10
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_array_of_structs(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = sext i32 %2 to i64
  %5 = shl nsw i64 %4, 4
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %1, ptr align 8 %0, i64 %5, i1 false)
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %68

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 1
  %11 = icmp eq i64 %9, 0
  br i1 %11, label %14, label %12

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483646
  br label %32

14:                                               ; preds = %32, %7
  %15 = phi i64 [ 0, %7 ], [ %52, %32 ]
  %16 = icmp eq i64 %10, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds %struct.weighted, ptr %1, i64 %15
  %19 = load double, ptr %18, align 8, !tbaa !22
  %20 = getelementptr inbounds i8, ptr %18, i64 8
  %21 = load ptr, ptr %20, align 8, !tbaa !25
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = fmul double %19, %22
  store double %23, ptr %21, align 8, !tbaa !5
  %24 = load double, ptr %18, align 8, !tbaa !22
  %25 = fmul double %24, %24
  store double %25, ptr %18, align 8, !tbaa !22
  br label %26

26:                                               ; preds = %14, %17
  br i1 %6, label %27, label %68

27:                                               ; preds = %26
  %28 = and i64 %8, 1
  %29 = icmp eq i64 %9, 0
  br i1 %29, label %55, label %30

30:                                               ; preds = %27
  %31 = and i64 %8, 2147483646
  br label %70

32:                                               ; preds = %32, %12
  %33 = phi i64 [ 0, %12 ], [ %52, %32 ]
  %34 = phi i64 [ 0, %12 ], [ %53, %32 ]
  %35 = getelementptr inbounds %struct.weighted, ptr %1, i64 %33
  %36 = load double, ptr %35, align 8, !tbaa !22
  %37 = getelementptr inbounds i8, ptr %35, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !25
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = fmul double %36, %39
  store double %40, ptr %38, align 8, !tbaa !5
  %41 = load double, ptr %35, align 8, !tbaa !22
  %42 = fmul double %41, %41
  store double %42, ptr %35, align 8, !tbaa !22
  %43 = or disjoint i64 %33, 1
  %44 = getelementptr inbounds %struct.weighted, ptr %1, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !22
  %46 = getelementptr inbounds i8, ptr %44, i64 8
  %47 = load ptr, ptr %46, align 8, !tbaa !25
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = fmul double %45, %48
  store double %49, ptr %47, align 8, !tbaa !5
  %50 = load double, ptr %44, align 8, !tbaa !22
  %51 = fmul double %50, %50
  store double %51, ptr %44, align 8, !tbaa !22
  %52 = add nuw nsw i64 %33, 2
  %53 = add i64 %34, 2
  %54 = icmp eq i64 %53, %13
  br i1 %54, label %14, label %32, !llvm.loop !26

55:                                               ; preds = %70, %27
  %56 = phi double [ poison, %27 ], [ %87, %70 ]
  %57 = phi i64 [ 0, %27 ], [ %84, %70 ]
  %58 = phi double [ 0.000000e+00, %27 ], [ %87, %70 ]
  %59 = icmp eq i64 %28, 0
  br i1 %59, label %68, label %60

60:                                               ; preds = %55
  %61 = getelementptr inbounds %struct.weighted, ptr %0, i64 %57, i32 1
  %62 = load ptr, ptr %61, align 8, !tbaa !25
  %63 = load double, ptr %62, align 8, !tbaa !5
  %64 = trunc i64 %57 to i32
  %65 = add i32 %64, 1
  %66 = uitofp nneg i32 %65 to double
  %67 = tail call double @llvm.fmuladd.f64(double %63, double %66, double %58)
  br label %68

68:                                               ; preds = %60, %55, %3, %26
  %69 = phi double [ 0.000000e+00, %26 ], [ 0.000000e+00, %3 ], [ %56, %55 ], [ %67, %60 ]
  ret double %69

70:                                               ; preds = %70, %30
  %71 = phi i64 [ 0, %30 ], [ %84, %70 ]
  %72 = phi double [ 0.000000e+00, %30 ], [ %87, %70 ]
  %73 = phi i64 [ 0, %30 ], [ %88, %70 ]
  %74 = getelementptr inbounds %struct.weighted, ptr %0, i64 %71, i32 1
  %75 = load ptr, ptr %74, align 8, !tbaa !25
  %76 = load double, ptr %75, align 8, !tbaa !5
  %77 = or disjoint i64 %71, 1
  %78 = trunc nuw nsw i64 %77 to i32
  %79 = uitofp nneg i32 %78 to double
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %72)
  %81 = getelementptr inbounds %struct.weighted, ptr %0, i64 %77, i32 1
  %82 = load ptr, ptr %81, align 8, !tbaa !25
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = add nuw nsw i64 %71, 2
  %85 = trunc nuw nsw i64 %84 to i32
  %86 = uitofp nneg i32 %85 to double
  %87 = tail call double @llvm.fmuladd.f64(double %83, double %86, double %80)
  %88 = add i64 %73, 2
  %89 = icmp eq i64 %88, %31
  br i1 %89, label %55, label %70, !llvm.loop !27
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define dso_local double @state_left_behind(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = load double, ptr @state_left_behind.state, align 8, !tbaa !5
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %1, 4
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %32

11:                                               ; preds = %32, %5
  %12 = phi double [ poison, %5 ], [ %50, %32 ]
  %13 = phi i64 [ 0, %5 ], [ %51, %32 ]
  %14 = phi double [ %3, %5 ], [ %50, %32 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %26, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds double, ptr %0, i64 %17
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %21)
  %23 = add nuw nsw i64 %17, 1
  %24 = add i64 %19, 1
  %25 = icmp eq i64 %24, %7
  br i1 %25, label %26, label %16, !llvm.loop !28

26:                                               ; preds = %16, %11
  %27 = phi double [ %12, %11 ], [ %22, %16 ]
  store double %27, ptr @state_left_behind.state, align 8, !tbaa !5
  br label %28

28:                                               ; preds = %26, %2
  %29 = phi double [ %27, %26 ], [ %3, %2 ]
  %30 = fadd double %29, 1.000000e+00
  %31 = fmul double %30, %30
  ret double %31

32:                                               ; preds = %32, %9
  %33 = phi i64 [ 0, %9 ], [ %51, %32 ]
  %34 = phi double [ %3, %9 ], [ %50, %32 ]
  %35 = phi i64 [ 0, %9 ], [ %52, %32 ]
  %36 = getelementptr inbounds double, ptr %0, i64 %33
  %37 = load double, ptr %36, align 8, !tbaa !5
  %38 = tail call double @llvm.fmuladd.f64(double %34, double 5.000000e-01, double %37)
  %39 = or disjoint i64 %33, 1
  %40 = getelementptr inbounds double, ptr %0, i64 %39
  %41 = load double, ptr %40, align 8, !tbaa !5
  %42 = tail call double @llvm.fmuladd.f64(double %38, double 5.000000e-01, double %41)
  %43 = or disjoint i64 %33, 2
  %44 = getelementptr inbounds double, ptr %0, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = tail call double @llvm.fmuladd.f64(double %42, double 5.000000e-01, double %45)
  %47 = or disjoint i64 %33, 3
  %48 = getelementptr inbounds double, ptr %0, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = tail call double @llvm.fmuladd.f64(double %46, double 5.000000e-01, double %49)
  %51 = add nuw nsw i64 %33, 4
  %52 = add i64 %35, 4
  %53 = icmp eq i64 %52, %10
  br i1 %53, label %11, label %32, !llvm.loop !29
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @weighted_window(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #7 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %2, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646
  br label %26

11:                                               ; preds = %26, %5
  %12 = phi double [ poison, %5 ], [ %44, %26 ]
  %13 = phi i64 [ 0, %5 ], [ %45, %26 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %44, %26 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds double, ptr %0, i64 %13
  %18 = load double, ptr %17, align 8, !tbaa !5
  %19 = fmul double %18, %18
  %20 = getelementptr inbounds double, ptr %1, i64 %13
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = tail call double @sin(double noundef %21) #11
  %23 = tail call double @llvm.fmuladd.f64(double %19, double %22, double %14)
  br label %24

24:                                               ; preds = %16, %11, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %23, %16 ]
  ret double %25

26:                                               ; preds = %26, %9
  %27 = phi i64 [ 0, %9 ], [ %45, %26 ]
  %28 = phi double [ 0.000000e+00, %9 ], [ %44, %26 ]
  %29 = phi i64 [ 0, %9 ], [ %46, %26 ]
  %30 = getelementptr inbounds double, ptr %0, i64 %27
  %31 = load double, ptr %30, align 8, !tbaa !5
  %32 = fmul double %31, %31
  %33 = getelementptr inbounds double, ptr %1, i64 %27
  %34 = load double, ptr %33, align 8, !tbaa !5
  %35 = tail call double @sin(double noundef %34) #11
  %36 = tail call double @llvm.fmuladd.f64(double %32, double %35, double %28)
  %37 = or disjoint i64 %27, 1
  %38 = getelementptr inbounds double, ptr %0, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = fmul double %39, %39
  %41 = getelementptr inbounds double, ptr %1, i64 %37
  %42 = load double, ptr %41, align 8, !tbaa !5
  %43 = tail call double @sin(double noundef %42) #11
  %44 = tail call double @llvm.fmuladd.f64(double %40, double %43, double %36)
  %45 = add nuw nsw i64 %27, 2
  %46 = add i64 %29, 2
  %47 = icmp eq i64 %46, %10
  br i1 %47, label %11, label %26, !llvm.loop !30
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #8

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @window_moves_over_its_input(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #9 {
  %4 = icmp slt i32 %2, 2
  br i1 %4, label %5, label %7

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %16, %7 ]
  ret double %6

7:                                                ; preds = %3, %7
  %8 = phi i64 [ %14, %7 ], [ 0, %3 ]
  %9 = phi double [ %16, %7 ], [ 0.000000e+00, %3 ]
  %10 = getelementptr inbounds double, ptr %0, i64 %8
  %11 = tail call double @weighted_window(ptr noundef %10, ptr noundef %1, i32 noundef 2)
  %12 = load double, ptr %10, align 8, !tbaa !5
  %13 = fmul double %11, %12
  %14 = add nuw nsw i64 %8, 1
  %15 = getelementptr inbounds double, ptr %0, i64 %14
  store double %13, ptr %15, align 8, !tbaa !5
  %16 = fadd double %9, %11
  %17 = trunc i64 %8 to i32
  %18 = add i32 %17, 3
  %19 = icmp sgt i32 %18, %2
  br i1 %19, label %5, label %7, !llvm.loop !31
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @scattered_in_each_iteration(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca [4 x double], align 16
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %14

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = getelementptr inbounds i8, ptr %4, i64 16
  %9 = zext nneg i32 %2 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %2, 1
  %12 = and i64 %9, 2147483646
  %13 = icmp eq i64 %10, 0
  br label %16

14:                                               ; preds = %32, %3
  %15 = phi double [ 0.000000e+00, %3 ], [ %39, %32 ]
  ret double %15

16:                                               ; preds = %32, %6
  %17 = phi i64 [ 0, %6 ], [ %40, %32 ]
  %18 = phi double [ 0.000000e+00, %6 ], [ %39, %32 ]
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #11
  store double 0.000000e+00, ptr %4, align 16, !tbaa !5
  %19 = getelementptr inbounds double, ptr %0, i64 %17
  %20 = load double, ptr %19, align 8, !tbaa !5
  store double %20, ptr %7, align 8, !tbaa !5
  store <2 x double> <double 0.000000e+00, double 1.000000e+00>, ptr %8, align 16, !tbaa !5
  br i1 %11, label %21, label %42

21:                                               ; preds = %42, %16
  %22 = phi i64 [ 0, %16 ], [ %62, %42 ]
  br i1 %13, label %32, label %23

23:                                               ; preds = %21
  %24 = getelementptr inbounds i32, ptr %1, i64 %22
  %25 = load i32, ptr %24, align 4, !tbaa !32
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !5
  %29 = getelementptr inbounds double, ptr %0, i64 %22
  %30 = load double, ptr %29, align 8, !tbaa !5
  %31 = tail call double @llvm.fmuladd.f64(double %28, double %30, double %20)
  store double %31, ptr %27, align 8, !tbaa !5
  br label %32

32:                                               ; preds = %21, %23
  %33 = load double, ptr %7, align 8, !tbaa !5
  %34 = getelementptr inbounds i32, ptr %1, i64 %17
  %35 = load i32, ptr %34, align 4, !tbaa !32
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %36
  %38 = load double, ptr %37, align 8, !tbaa !5
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %33, double %18)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #11
  %40 = add nuw nsw i64 %17, 1
  %41 = icmp eq i64 %40, %9
  br i1 %41, label %14, label %16, !llvm.loop !34

42:                                               ; preds = %16, %42
  %43 = phi i64 [ %62, %42 ], [ 0, %16 ]
  %44 = phi i64 [ %63, %42 ], [ 0, %16 ]
  %45 = getelementptr inbounds i32, ptr %1, i64 %43
  %46 = load i32, ptr %45, align 4, !tbaa !32
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !5
  %50 = getelementptr inbounds double, ptr %0, i64 %43
  %51 = load double, ptr %50, align 8, !tbaa !5
  %52 = tail call double @llvm.fmuladd.f64(double %49, double %51, double %20)
  store double %52, ptr %48, align 8, !tbaa !5
  %53 = or disjoint i64 %43, 1
  %54 = getelementptr inbounds i32, ptr %1, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !32
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = getelementptr inbounds double, ptr %0, i64 %53
  %60 = load double, ptr %59, align 8, !tbaa !5
  %61 = tail call double @llvm.fmuladd.f64(double %58, double %60, double %20)
  store double %61, ptr %57, align 8, !tbaa !5
  %62 = add nuw nsw i64 %43, 2
  %63 = add i64 %44, 2
  %64 = icmp eq i64 %63, %12
  br i1 %64, label %21, label %42, !llvm.loop !35
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind }

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
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = !{!14}
!14 = distinct !{!14, !15}
!15 = distinct !{!15, !"LVerDomain"}
!16 = !{!17}
!17 = distinct !{!17, !15}
!18 = distinct !{!18, !10, !19, !20}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !10, !19}
!22 = !{!23, !6, i64 0}
!23 = !{!"weighted", !6, i64 0, !24, i64 8}
!24 = !{!"any pointer", !7, i64 0}
!25 = !{!23, !24, i64 8}
!26 = distinct !{!26, !10}
!27 = distinct !{!27, !10}
!28 = distinct !{!28, !12}
!29 = distinct !{!29, !10}
!30 = distinct !{!30, !10}
!31 = distinct !{!31, !10}
!32 = !{!33, !33, i64 0}
!33 = !{!"int", !7, i64 0}
!34 = distinct !{!34, !10}
!35 = distinct !{!35, !10}
