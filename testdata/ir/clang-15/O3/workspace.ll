; clang-15 -O3 -S -emit-llvm c/workspace.c -o ir/clang-15/O3/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #6
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
  br i1 %29, label %30, label %67

30:                                               ; preds = %28
  %31 = zext i32 %1 to i64
  %32 = and i64 %31, 1
  %33 = icmp eq i32 %1, 1
  br i1 %33, label %54, label %34

34:                                               ; preds = %30
  %35 = and i64 %31, 4294967294
  br label %69

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

54:                                               ; preds = %69, %30
  %55 = phi double [ undef, %30 ], [ %86, %69 ]
  %56 = phi i64 [ 0, %30 ], [ %82, %69 ]
  %57 = phi double [ 0.000000e+00, %30 ], [ %86, %69 ]
  %58 = icmp eq i64 %32, 0
  br i1 %58, label %67, label %59

59:                                               ; preds = %54
  %60 = getelementptr inbounds double, ptr %5, i64 %56
  %61 = load double, ptr %60, align 8, !tbaa !5
  %62 = trunc i64 %56 to i32
  %63 = add i32 %62, 1
  %64 = sitofp i32 %63 to double
  %65 = fdiv double %61, %64
  %66 = fadd double %57, %65
  br label %67

67:                                               ; preds = %59, %54, %28
  %68 = phi double [ 0.000000e+00, %28 ], [ %55, %54 ], [ %66, %59 ]
  tail call void @free(ptr noundef nonnull %5) #7
  ret double %68

69:                                               ; preds = %69, %34
  %70 = phi i64 [ 0, %34 ], [ %82, %69 ]
  %71 = phi double [ 0.000000e+00, %34 ], [ %86, %69 ]
  %72 = phi i64 [ 0, %34 ], [ %87, %69 ]
  %73 = getelementptr inbounds double, ptr %5, i64 %70
  %74 = load double, ptr %73, align 8, !tbaa !5
  %75 = or i64 %70, 1
  %76 = trunc i64 %75 to i32
  %77 = sitofp i32 %76 to double
  %78 = fdiv double %74, %77
  %79 = fadd double %71, %78
  %80 = getelementptr inbounds double, ptr %5, i64 %75
  %81 = load double, ptr %80, align 8, !tbaa !5
  %82 = add nuw nsw i64 %70, 2
  %83 = trunc i64 %82 to i32
  %84 = sitofp i32 %83 to double
  %85 = fdiv double %81, %84
  %86 = fadd double %79, %85
  %87 = add i64 %72, 2
  %88 = icmp eq i64 %87, %35
  br i1 %88, label %54, label %69, !llvm.loop !13
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn allockind("free")
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @zeroed_histogram(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = sext i32 %3 to i64
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #8
  %7 = icmp sgt i32 %2, 0
  br i1 %7, label %8, label %26

8:                                                ; preds = %4
  %9 = zext i32 %2 to i64
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %2, 1
  br i1 %11, label %14, label %12

12:                                               ; preds = %8
  %13 = and i64 %9, 4294967294
  br label %35

14:                                               ; preds = %35, %8
  %15 = phi i64 [ 0, %8 ], [ %55, %35 ]
  %16 = icmp eq i64 %10, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds double, ptr %0, i64 %15
  %19 = load double, ptr %18, align 8, !tbaa !5
  %20 = getelementptr inbounds i32, ptr %1, i64 %15
  %21 = load i32, ptr %20, align 4, !tbaa !14
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %6, i64 %22
  %24 = load double, ptr %23, align 8, !tbaa !5
  %25 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %24)
  store double %25, ptr %23, align 8, !tbaa !5
  br label %26

26:                                               ; preds = %17, %14, %4
  %27 = icmp sgt i32 %3, 0
  br i1 %27, label %28, label %73

28:                                               ; preds = %26
  %29 = zext i32 %3 to i64
  %30 = add nsw i64 %29, -1
  %31 = and i64 %29, 3
  %32 = icmp ult i64 %30, 3
  br i1 %32, label %58, label %33

33:                                               ; preds = %28
  %34 = and i64 %29, 4294967292
  br label %75

35:                                               ; preds = %35, %12
  %36 = phi i64 [ 0, %12 ], [ %55, %35 ]
  %37 = phi i64 [ 0, %12 ], [ %56, %35 ]
  %38 = getelementptr inbounds double, ptr %0, i64 %36
  %39 = load double, ptr %38, align 8, !tbaa !5
  %40 = getelementptr inbounds i32, ptr %1, i64 %36
  %41 = load i32, ptr %40, align 4, !tbaa !14
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds double, ptr %6, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !5
  %45 = tail call double @llvm.fmuladd.f64(double %39, double %39, double %44)
  store double %45, ptr %43, align 8, !tbaa !5
  %46 = or i64 %36, 1
  %47 = getelementptr inbounds double, ptr %0, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !5
  %49 = getelementptr inbounds i32, ptr %1, i64 %46
  %50 = load i32, ptr %49, align 4, !tbaa !14
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds double, ptr %6, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !5
  %54 = tail call double @llvm.fmuladd.f64(double %48, double %48, double %53)
  store double %54, ptr %52, align 8, !tbaa !5
  %55 = add nuw nsw i64 %36, 2
  %56 = add i64 %37, 2
  %57 = icmp eq i64 %56, %13
  br i1 %57, label %14, label %35, !llvm.loop !16

58:                                               ; preds = %75, %28
  %59 = phi double [ undef, %28 ], [ %93, %75 ]
  %60 = phi i64 [ 0, %28 ], [ %94, %75 ]
  %61 = phi double [ 0.000000e+00, %28 ], [ %93, %75 ]
  %62 = icmp eq i64 %31, 0
  br i1 %62, label %73, label %63

63:                                               ; preds = %58, %63
  %64 = phi i64 [ %70, %63 ], [ %60, %58 ]
  %65 = phi double [ %69, %63 ], [ %61, %58 ]
  %66 = phi i64 [ %71, %63 ], [ 0, %58 ]
  %67 = getelementptr inbounds double, ptr %6, i64 %64
  %68 = load double, ptr %67, align 8, !tbaa !5
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %68, double %65)
  %70 = add nuw nsw i64 %64, 1
  %71 = add i64 %66, 1
  %72 = icmp eq i64 %71, %31
  br i1 %72, label %73, label %63, !llvm.loop !17

73:                                               ; preds = %58, %63, %26
  %74 = phi double [ 0.000000e+00, %26 ], [ %59, %58 ], [ %69, %63 ]
  tail call void @free(ptr noundef %6) #7
  ret double %74

75:                                               ; preds = %75, %33
  %76 = phi i64 [ 0, %33 ], [ %94, %75 ]
  %77 = phi double [ 0.000000e+00, %33 ], [ %93, %75 ]
  %78 = phi i64 [ 0, %33 ], [ %95, %75 ]
  %79 = getelementptr inbounds double, ptr %6, i64 %76
  %80 = load double, ptr %79, align 8, !tbaa !5
  %81 = tail call double @llvm.fmuladd.f64(double %80, double %80, double %77)
  %82 = or i64 %76, 1
  %83 = getelementptr inbounds double, ptr %6, i64 %82
  %84 = load double, ptr %83, align 8, !tbaa !5
  %85 = tail call double @llvm.fmuladd.f64(double %84, double %84, double %81)
  %86 = or i64 %76, 2
  %87 = getelementptr inbounds double, ptr %6, i64 %86
  %88 = load double, ptr %87, align 8, !tbaa !5
  %89 = tail call double @llvm.fmuladd.f64(double %88, double %88, double %85)
  %90 = or i64 %76, 3
  %91 = getelementptr inbounds double, ptr %6, i64 %90
  %92 = load double, ptr %91, align 8, !tbaa !5
  %93 = tail call double @llvm.fmuladd.f64(double %92, double %92, double %89)
  %94 = add nuw nsw i64 %76, 4
  %95 = add i64 %78, 4
  %96 = icmp eq i64 %95, %34
  br i1 %96, label %58, label %75, !llvm.loop !18
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nounwind uwtable
define dso_local double @buffer_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %102, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %105, %102 ]
  ret double %7

8:                                                ; preds = %4, %102
  %9 = phi i64 [ 0, %4 ], [ %17, %102 ]
  %10 = phi i64 [ 1, %4 ], [ %106, %102 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %105, %102 ]
  %12 = add nsw i64 %9, -1
  %13 = and i64 %10, 9223372036854775804
  %14 = add nsw i64 %13, -4
  %15 = lshr exact i64 %14, 2
  %16 = add nuw nsw i64 %15, 1
  %17 = add nuw nsw i64 %9, 1
  %18 = shl nuw nsw i64 %17, 3
  %19 = tail call noalias ptr @malloc(i64 noundef %18) #6
  %20 = getelementptr inbounds double, ptr %0, i64 %9
  %21 = load double, ptr %20, align 8, !tbaa !5
  %22 = icmp ult i64 %10, 4
  br i1 %22, label %70, label %23

23:                                               ; preds = %8
  %24 = and i64 %10, 9223372036854775804
  %25 = insertelement <2 x double> poison, double %21, i64 0
  %26 = shufflevector <2 x double> %25, <2 x double> poison, <2 x i32> zeroinitializer
  %27 = insertelement <2 x double> poison, double %21, i64 0
  %28 = shufflevector <2 x double> %27, <2 x double> poison, <2 x i32> zeroinitializer
  %29 = and i64 %16, 1
  %30 = icmp eq i64 %14, 0
  br i1 %30, label %56, label %31

31:                                               ; preds = %23
  %32 = and i64 %16, 9223372036854775806
  br label %33

33:                                               ; preds = %33, %31
  %34 = phi i64 [ 0, %31 ], [ %53, %33 ]
  %35 = phi i64 [ 0, %31 ], [ %54, %33 ]
  %36 = getelementptr inbounds double, ptr %0, i64 %34
  %37 = load <2 x double>, ptr %36, align 8, !tbaa !5
  %38 = getelementptr inbounds double, ptr %36, i64 2
  %39 = load <2 x double>, ptr %38, align 8, !tbaa !5
  %40 = fmul <2 x double> %37, %26
  %41 = fmul <2 x double> %39, %28
  %42 = getelementptr inbounds double, ptr %19, i64 %34
  store <2 x double> %40, ptr %42, align 8, !tbaa !5
  %43 = getelementptr inbounds double, ptr %42, i64 2
  store <2 x double> %41, ptr %43, align 8, !tbaa !5
  %44 = or i64 %34, 4
  %45 = getelementptr inbounds double, ptr %0, i64 %44
  %46 = load <2 x double>, ptr %45, align 8, !tbaa !5
  %47 = getelementptr inbounds double, ptr %45, i64 2
  %48 = load <2 x double>, ptr %47, align 8, !tbaa !5
  %49 = fmul <2 x double> %46, %26
  %50 = fmul <2 x double> %48, %28
  %51 = getelementptr inbounds double, ptr %19, i64 %44
  store <2 x double> %49, ptr %51, align 8, !tbaa !5
  %52 = getelementptr inbounds double, ptr %51, i64 2
  store <2 x double> %50, ptr %52, align 8, !tbaa !5
  %53 = add nuw i64 %34, 8
  %54 = add i64 %35, 2
  %55 = icmp eq i64 %54, %32
  br i1 %55, label %56, label %33, !llvm.loop !19

56:                                               ; preds = %33, %23
  %57 = phi i64 [ 0, %23 ], [ %53, %33 ]
  %58 = icmp eq i64 %29, 0
  br i1 %58, label %68, label %59

59:                                               ; preds = %56
  %60 = getelementptr inbounds double, ptr %0, i64 %57
  %61 = load <2 x double>, ptr %60, align 8, !tbaa !5
  %62 = getelementptr inbounds double, ptr %60, i64 2
  %63 = load <2 x double>, ptr %62, align 8, !tbaa !5
  %64 = fmul <2 x double> %61, %26
  %65 = fmul <2 x double> %63, %28
  %66 = getelementptr inbounds double, ptr %19, i64 %57
  store <2 x double> %64, ptr %66, align 8, !tbaa !5
  %67 = getelementptr inbounds double, ptr %66, i64 2
  store <2 x double> %65, ptr %67, align 8, !tbaa !5
  br label %68

68:                                               ; preds = %56, %59
  %69 = icmp eq i64 %10, %24
  br i1 %69, label %72, label %70

70:                                               ; preds = %8, %68
  %71 = phi i64 [ 0, %8 ], [ %24, %68 ]
  br label %80

72:                                               ; preds = %80, %68
  %73 = icmp eq i64 %9, 0
  br i1 %73, label %102, label %74

74:                                               ; preds = %72
  %75 = load double, ptr %19, align 8, !tbaa !5
  %76 = and i64 %9, 3
  %77 = icmp ult i64 %12, 3
  br i1 %77, label %88, label %78

78:                                               ; preds = %74
  %79 = and i64 %9, 9223372036854775804
  br label %108

80:                                               ; preds = %70, %80
  %81 = phi i64 [ %86, %80 ], [ %71, %70 ]
  %82 = getelementptr inbounds double, ptr %0, i64 %81
  %83 = load double, ptr %82, align 8, !tbaa !5
  %84 = fmul double %83, %21
  %85 = getelementptr inbounds double, ptr %19, i64 %81
  store double %84, ptr %85, align 8, !tbaa !5
  %86 = add nuw nsw i64 %81, 1
  %87 = icmp eq i64 %86, %10
  br i1 %87, label %72, label %80, !llvm.loop !21

88:                                               ; preds = %108, %74
  %89 = phi double [ %75, %74 ], [ %126, %108 ]
  %90 = phi i64 [ 1, %74 ], [ %127, %108 ]
  %91 = icmp eq i64 %76, 0
  br i1 %91, label %102, label %92

92:                                               ; preds = %88, %92
  %93 = phi double [ %98, %92 ], [ %89, %88 ]
  %94 = phi i64 [ %99, %92 ], [ %90, %88 ]
  %95 = phi i64 [ %100, %92 ], [ 0, %88 ]
  %96 = getelementptr inbounds double, ptr %19, i64 %94
  %97 = load double, ptr %96, align 8, !tbaa !5
  %98 = fmul double %93, %97
  store double %98, ptr %96, align 8, !tbaa !5
  %99 = add nuw nsw i64 %94, 1
  %100 = add i64 %95, 1
  %101 = icmp eq i64 %100, %76
  br i1 %101, label %102, label %92, !llvm.loop !23

102:                                              ; preds = %88, %92, %72
  %103 = getelementptr inbounds double, ptr %19, i64 %9
  %104 = load double, ptr %103, align 8, !tbaa !5
  %105 = fadd double %11, %104
  tail call void @free(ptr noundef nonnull %19) #7
  %106 = add nuw nsw i64 %10, 1
  %107 = icmp eq i64 %17, %5
  br i1 %107, label %6, label %8, !llvm.loop !24

108:                                              ; preds = %108, %78
  %109 = phi double [ %75, %78 ], [ %126, %108 ]
  %110 = phi i64 [ 1, %78 ], [ %127, %108 ]
  %111 = phi i64 [ 0, %78 ], [ %128, %108 ]
  %112 = getelementptr inbounds double, ptr %19, i64 %110
  %113 = load double, ptr %112, align 8, !tbaa !5
  %114 = fmul double %109, %113
  store double %114, ptr %112, align 8, !tbaa !5
  %115 = add nuw nsw i64 %110, 1
  %116 = getelementptr inbounds double, ptr %19, i64 %115
  %117 = load double, ptr %116, align 8, !tbaa !5
  %118 = fmul double %114, %117
  store double %118, ptr %116, align 8, !tbaa !5
  %119 = add nuw nsw i64 %110, 2
  %120 = getelementptr inbounds double, ptr %19, i64 %119
  %121 = load double, ptr %120, align 8, !tbaa !5
  %122 = fmul double %118, %121
  store double %122, ptr %120, align 8, !tbaa !5
  %123 = add nuw nsw i64 %110, 3
  %124 = getelementptr inbounds double, ptr %19, i64 %123
  %125 = load double, ptr %124, align 8, !tbaa !5
  %126 = fmul double %122, %125
  store double %126, ptr %124, align 8, !tbaa !5
  %127 = add nuw nsw i64 %110, 4
  %128 = add i64 %111, 4
  %129 = icmp eq i64 %128, %79
  br i1 %129, label %88, label %108, !llvm.loop !25
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1)
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292
  br label %30

12:                                               ; preds = %30, %5
  %13 = phi double [ undef, %5 ], [ %52, %30 ]
  %14 = phi i64 [ 0, %5 ], [ %53, %30 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %52, %30 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %28, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %25, %17 ], [ %14, %12 ]
  %19 = phi double [ %24, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %26, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds double, ptr %3, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !5
  %23 = fadd double %22, 1.000000e+00
  %24 = fmul double %19, %23
  %25 = add nuw nsw i64 %18, 1
  %26 = add i64 %20, 1
  %27 = icmp eq i64 %26, %8
  br i1 %27, label %28, label %17, !llvm.loop !26

28:                                               ; preds = %12, %17, %2
  %29 = phi double [ 1.000000e+00, %2 ], [ %13, %12 ], [ %24, %17 ]
  tail call void @free(ptr noundef %3) #7
  ret double %29

30:                                               ; preds = %30, %10
  %31 = phi i64 [ 0, %10 ], [ %53, %30 ]
  %32 = phi double [ 1.000000e+00, %10 ], [ %52, %30 ]
  %33 = phi i64 [ 0, %10 ], [ %54, %30 ]
  %34 = getelementptr inbounds double, ptr %3, i64 %31
  %35 = load double, ptr %34, align 8, !tbaa !5
  %36 = fadd double %35, 1.000000e+00
  %37 = fmul double %32, %36
  %38 = or i64 %31, 1
  %39 = getelementptr inbounds double, ptr %3, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !5
  %41 = fadd double %40, 1.000000e+00
  %42 = fmul double %37, %41
  %43 = or i64 %31, 2
  %44 = getelementptr inbounds double, ptr %3, i64 %43
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = fadd double %45, 1.000000e+00
  %47 = fmul double %42, %46
  %48 = or i64 %31, 3
  %49 = getelementptr inbounds double, ptr %3, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !5
  %51 = fadd double %50, 1.000000e+00
  %52 = fmul double %47, %51
  %53 = add nuw nsw i64 %31, 4
  %54 = add i64 %33, 4
  %55 = icmp eq i64 %54, %11
  br i1 %55, label %12, label %30, !llvm.loop !27
}

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc noalias ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #5 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #6
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %58

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64
  %9 = icmp ult i32 %1, 4
  br i1 %9, label %56, label %10

10:                                               ; preds = %7
  %11 = and i64 %8, 4294967292
  %12 = add nsw i64 %11, -4
  %13 = lshr exact i64 %12, 2
  %14 = add nuw nsw i64 %13, 1
  %15 = and i64 %14, 1
  %16 = icmp eq i64 %12, 0
  br i1 %16, label %42, label %17

17:                                               ; preds = %10
  %18 = and i64 %14, 9223372036854775806
  br label %19

19:                                               ; preds = %19, %17
  %20 = phi i64 [ 0, %17 ], [ %39, %19 ]
  %21 = phi i64 [ 0, %17 ], [ %40, %19 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %20
  %23 = load <2 x double>, ptr %22, align 8, !tbaa !5
  %24 = getelementptr inbounds double, ptr %22, i64 2
  %25 = load <2 x double>, ptr %24, align 8, !tbaa !5
  %26 = fmul <2 x double> %23, %23
  %27 = fmul <2 x double> %25, %25
  %28 = getelementptr inbounds double, ptr %5, i64 %20
  store <2 x double> %26, ptr %28, align 8, !tbaa !5
  %29 = getelementptr inbounds double, ptr %28, i64 2
  store <2 x double> %27, ptr %29, align 8, !tbaa !5
  %30 = or i64 %20, 4
  %31 = getelementptr inbounds double, ptr %0, i64 %30
  %32 = load <2 x double>, ptr %31, align 8, !tbaa !5
  %33 = getelementptr inbounds double, ptr %31, i64 2
  %34 = load <2 x double>, ptr %33, align 8, !tbaa !5
  %35 = fmul <2 x double> %32, %32
  %36 = fmul <2 x double> %34, %34
  %37 = getelementptr inbounds double, ptr %5, i64 %30
  store <2 x double> %35, ptr %37, align 8, !tbaa !5
  %38 = getelementptr inbounds double, ptr %37, i64 2
  store <2 x double> %36, ptr %38, align 8, !tbaa !5
  %39 = add nuw i64 %20, 8
  %40 = add i64 %21, 2
  %41 = icmp eq i64 %40, %18
  br i1 %41, label %42, label %19, !llvm.loop !28

42:                                               ; preds = %19, %10
  %43 = phi i64 [ 0, %10 ], [ %39, %19 ]
  %44 = icmp eq i64 %15, 0
  br i1 %44, label %54, label %45

45:                                               ; preds = %42
  %46 = getelementptr inbounds double, ptr %0, i64 %43
  %47 = load <2 x double>, ptr %46, align 8, !tbaa !5
  %48 = getelementptr inbounds double, ptr %46, i64 2
  %49 = load <2 x double>, ptr %48, align 8, !tbaa !5
  %50 = fmul <2 x double> %47, %47
  %51 = fmul <2 x double> %49, %49
  %52 = getelementptr inbounds double, ptr %5, i64 %43
  store <2 x double> %50, ptr %52, align 8, !tbaa !5
  %53 = getelementptr inbounds double, ptr %52, i64 2
  store <2 x double> %51, ptr %53, align 8, !tbaa !5
  br label %54

54:                                               ; preds = %42, %45
  %55 = icmp eq i64 %11, %8
  br i1 %55, label %58, label %56

56:                                               ; preds = %7, %54
  %57 = phi i64 [ 0, %7 ], [ %11, %54 ]
  br label %59

58:                                               ; preds = %59, %54, %2
  ret ptr %5

59:                                               ; preds = %56, %59
  %60 = phi i64 [ %65, %59 ], [ %57, %56 ]
  %61 = getelementptr inbounds double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !5
  %63 = fmul double %62, %62
  %64 = getelementptr inbounds double, ptr %5, i64 %60
  store double %63, ptr %64, align 8, !tbaa !5
  %65 = add nuw nsw i64 %60, 1
  %66 = icmp eq i64 %65, %8
  br i1 %66, label %58, label %59, !llvm.loop !29
}

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn allockind("free") "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inaccessiblememonly mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) "alloc-family"="malloc" "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nofree noinline nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind allocsize(0) }
attributes #7 = { nounwind }
attributes #8 = { nounwind allocsize(0,1) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 15.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !7, i64 0}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !12}
!19 = distinct !{!19, !12, !20}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = distinct !{!21, !12, !22, !20}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !10}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !12}
!26 = distinct !{!26, !10}
!27 = distinct !{!27, !12}
!28 = distinct !{!28, !12, !20}
!29 = distinct !{!29, !12, !22, !20}
