; clang-14 -O2 -S -emit-llvm c/workspace.c -o ir/clang-14/O2/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias i8* @malloc(i64 noundef %4) #5
  %6 = bitcast i8* %5 to double*
  store double 1.000000e+00, double* %6, align 8, !tbaa !5
  %7 = icmp sgt i32 %1, 1
  br i1 %7, label %8, label %29

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64
  %10 = add nsw i64 %9, -1
  %11 = add nsw i64 %9, -2
  %12 = and i64 %10, 3
  %13 = icmp ult i64 %11, 3
  br i1 %13, label %16, label %14

14:                                               ; preds = %8
  %15 = and i64 %10, -4
  br label %40

16:                                               ; preds = %40, %8
  %17 = phi double [ 1.000000e+00, %8 ], [ %53, %40 ]
  %18 = phi i64 [ 1, %8 ], [ %55, %40 ]
  %19 = icmp eq i64 %12, 0
  br i1 %19, label %29, label %20

20:                                               ; preds = %16, %20
  %21 = phi double [ %24, %20 ], [ %17, %16 ]
  %22 = phi i64 [ %26, %20 ], [ %18, %16 ]
  %23 = phi i64 [ %27, %20 ], [ 0, %16 ]
  %24 = fmul double %21, %0
  %25 = getelementptr inbounds double, double* %6, i64 %22
  store double %24, double* %25, align 8, !tbaa !5
  %26 = add nuw nsw i64 %22, 1
  %27 = add i64 %23, 1
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %29, label %20, !llvm.loop !9

29:                                               ; preds = %16, %20, %2
  %30 = icmp sgt i32 %1, 0
  br i1 %30, label %31, label %71

31:                                               ; preds = %29
  %32 = icmp eq i32 %1, 1
  br i1 %32, label %71, label %33, !llvm.loop !11

33:                                               ; preds = %31
  %34 = zext i32 %1 to i64
  %35 = add nsw i64 %34, -1
  %36 = and i64 %35, 1
  %37 = icmp eq i32 %1, 2
  br i1 %37, label %58, label %38

38:                                               ; preds = %33
  %39 = and i64 %35, -2
  br label %73

40:                                               ; preds = %40, %14
  %41 = phi double [ 1.000000e+00, %14 ], [ %53, %40 ]
  %42 = phi i64 [ 1, %14 ], [ %55, %40 ]
  %43 = phi i64 [ 0, %14 ], [ %56, %40 ]
  %44 = fmul double %41, %0
  %45 = getelementptr inbounds double, double* %6, i64 %42
  store double %44, double* %45, align 8, !tbaa !5
  %46 = add nuw nsw i64 %42, 1
  %47 = fmul double %44, %0
  %48 = getelementptr inbounds double, double* %6, i64 %46
  store double %47, double* %48, align 8, !tbaa !5
  %49 = add nuw nsw i64 %42, 2
  %50 = fmul double %47, %0
  %51 = getelementptr inbounds double, double* %6, i64 %49
  store double %50, double* %51, align 8, !tbaa !5
  %52 = add nuw nsw i64 %42, 3
  %53 = fmul double %50, %0
  %54 = getelementptr inbounds double, double* %6, i64 %52
  store double %53, double* %54, align 8, !tbaa !5
  %55 = add nuw nsw i64 %42, 4
  %56 = add i64 %43, 4
  %57 = icmp eq i64 %56, %15
  br i1 %57, label %16, label %40, !llvm.loop !13

58:                                               ; preds = %73, %33
  %59 = phi double [ undef, %33 ], [ %90, %73 ]
  %60 = phi double [ 1.000000e+00, %33 ], [ %90, %73 ]
  %61 = phi i64 [ 1, %33 ], [ %86, %73 ]
  %62 = icmp eq i64 %36, 0
  br i1 %62, label %71, label %63

63:                                               ; preds = %58
  %64 = getelementptr inbounds double, double* %6, i64 %61
  %65 = load double, double* %64, align 8, !tbaa !5
  %66 = trunc i64 %61 to i32
  %67 = add i32 %66, 1
  %68 = sitofp i32 %67 to double
  %69 = fdiv double %65, %68
  %70 = fadd double %60, %69
  br label %71

71:                                               ; preds = %63, %58, %31, %29
  %72 = phi double [ 0.000000e+00, %29 ], [ 1.000000e+00, %31 ], [ %59, %58 ], [ %70, %63 ]
  tail call void @free(i8* noundef nonnull %5) #5
  ret double %72

73:                                               ; preds = %73, %38
  %74 = phi double [ 1.000000e+00, %38 ], [ %90, %73 ]
  %75 = phi i64 [ 1, %38 ], [ %86, %73 ]
  %76 = phi i64 [ 0, %38 ], [ %91, %73 ]
  %77 = getelementptr inbounds double, double* %6, i64 %75
  %78 = load double, double* %77, align 8, !tbaa !5
  %79 = add nuw nsw i64 %75, 1
  %80 = trunc i64 %79 to i32
  %81 = sitofp i32 %80 to double
  %82 = fdiv double %78, %81
  %83 = fadd double %74, %82
  %84 = getelementptr inbounds double, double* %6, i64 %79
  %85 = load double, double* %84, align 8, !tbaa !5
  %86 = add nuw nsw i64 %75, 2
  %87 = trunc i64 %86 to i32
  %88 = sitofp i32 %87 to double
  %89 = fdiv double %85, %88
  %90 = fadd double %83, %89
  %91 = add i64 %76, 2
  %92 = icmp eq i64 %91, %39
  br i1 %92, label %58, label %73, !llvm.loop !11
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @zeroed_histogram(double* nocapture noundef readonly %0, i32* nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = sext i32 %3 to i64
  %6 = tail call noalias i8* @calloc(i64 noundef %5, i64 noundef 8) #5
  %7 = bitcast i8* %6 to double*
  %8 = icmp sgt i32 %2, 0
  br i1 %8, label %9, label %27

9:                                                ; preds = %4
  %10 = zext i32 %2 to i64
  %11 = and i64 %10, 1
  %12 = icmp eq i32 %2, 1
  br i1 %12, label %15, label %13

13:                                               ; preds = %9
  %14 = and i64 %10, 4294967294
  br label %36

15:                                               ; preds = %36, %9
  %16 = phi i64 [ 0, %9 ], [ %56, %36 ]
  %17 = icmp eq i64 %11, 0
  br i1 %17, label %27, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds double, double* %0, i64 %16
  %20 = load double, double* %19, align 8, !tbaa !5
  %21 = getelementptr inbounds i32, i32* %1, i64 %16
  %22 = load i32, i32* %21, align 4, !tbaa !14
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds double, double* %7, i64 %23
  %25 = load double, double* %24, align 8, !tbaa !5
  %26 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %25)
  store double %26, double* %24, align 8, !tbaa !5
  br label %27

27:                                               ; preds = %18, %15, %4
  %28 = icmp sgt i32 %3, 0
  br i1 %28, label %29, label %74

29:                                               ; preds = %27
  %30 = zext i32 %3 to i64
  %31 = add nsw i64 %30, -1
  %32 = and i64 %30, 3
  %33 = icmp ult i64 %31, 3
  br i1 %33, label %59, label %34

34:                                               ; preds = %29
  %35 = and i64 %30, 4294967292
  br label %76

36:                                               ; preds = %36, %13
  %37 = phi i64 [ 0, %13 ], [ %56, %36 ]
  %38 = phi i64 [ 0, %13 ], [ %57, %36 ]
  %39 = getelementptr inbounds double, double* %0, i64 %37
  %40 = load double, double* %39, align 8, !tbaa !5
  %41 = getelementptr inbounds i32, i32* %1, i64 %37
  %42 = load i32, i32* %41, align 4, !tbaa !14
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds double, double* %7, i64 %43
  %45 = load double, double* %44, align 8, !tbaa !5
  %46 = tail call double @llvm.fmuladd.f64(double %40, double %40, double %45)
  store double %46, double* %44, align 8, !tbaa !5
  %47 = or i64 %37, 1
  %48 = getelementptr inbounds double, double* %0, i64 %47
  %49 = load double, double* %48, align 8, !tbaa !5
  %50 = getelementptr inbounds i32, i32* %1, i64 %47
  %51 = load i32, i32* %50, align 4, !tbaa !14
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds double, double* %7, i64 %52
  %54 = load double, double* %53, align 8, !tbaa !5
  %55 = tail call double @llvm.fmuladd.f64(double %49, double %49, double %54)
  store double %55, double* %53, align 8, !tbaa !5
  %56 = add nuw nsw i64 %37, 2
  %57 = add i64 %38, 2
  %58 = icmp eq i64 %57, %14
  br i1 %58, label %15, label %36, !llvm.loop !16

59:                                               ; preds = %76, %29
  %60 = phi double [ undef, %29 ], [ %94, %76 ]
  %61 = phi i64 [ 0, %29 ], [ %95, %76 ]
  %62 = phi double [ 0.000000e+00, %29 ], [ %94, %76 ]
  %63 = icmp eq i64 %32, 0
  br i1 %63, label %74, label %64

64:                                               ; preds = %59, %64
  %65 = phi i64 [ %71, %64 ], [ %61, %59 ]
  %66 = phi double [ %70, %64 ], [ %62, %59 ]
  %67 = phi i64 [ %72, %64 ], [ 0, %59 ]
  %68 = getelementptr inbounds double, double* %7, i64 %65
  %69 = load double, double* %68, align 8, !tbaa !5
  %70 = tail call double @llvm.fmuladd.f64(double %69, double %69, double %66)
  %71 = add nuw nsw i64 %65, 1
  %72 = add i64 %67, 1
  %73 = icmp eq i64 %72, %32
  br i1 %73, label %74, label %64, !llvm.loop !17

74:                                               ; preds = %59, %64, %27
  %75 = phi double [ 0.000000e+00, %27 ], [ %60, %59 ], [ %70, %64 ]
  tail call void @free(i8* noundef %6) #5
  ret double %75

76:                                               ; preds = %76, %34
  %77 = phi i64 [ 0, %34 ], [ %95, %76 ]
  %78 = phi double [ 0.000000e+00, %34 ], [ %94, %76 ]
  %79 = phi i64 [ 0, %34 ], [ %96, %76 ]
  %80 = getelementptr inbounds double, double* %7, i64 %77
  %81 = load double, double* %80, align 8, !tbaa !5
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %81, double %78)
  %83 = or i64 %77, 1
  %84 = getelementptr inbounds double, double* %7, i64 %83
  %85 = load double, double* %84, align 8, !tbaa !5
  %86 = tail call double @llvm.fmuladd.f64(double %85, double %85, double %82)
  %87 = or i64 %77, 2
  %88 = getelementptr inbounds double, double* %7, i64 %87
  %89 = load double, double* %88, align 8, !tbaa !5
  %90 = tail call double @llvm.fmuladd.f64(double %89, double %89, double %86)
  %91 = or i64 %77, 3
  %92 = getelementptr inbounds double, double* %7, i64 %91
  %93 = load double, double* %92, align 8, !tbaa !5
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %93, double %90)
  %95 = add nuw nsw i64 %77, 4
  %96 = add i64 %79, 4
  %97 = icmp eq i64 %96, %35
  br i1 %97, label %59, label %76, !llvm.loop !18
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @calloc(i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nounwind uwtable
define dso_local double @buffer_per_iteration(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %115, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %118, %115 ]
  ret double %7

8:                                                ; preds = %4, %115
  %9 = phi i64 [ 0, %4 ], [ %17, %115 ]
  %10 = phi i64 [ 1, %4 ], [ %119, %115 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %118, %115 ]
  %12 = add nsw i64 %9, -1
  %13 = and i64 %10, 9223372036854775804
  %14 = add nsw i64 %13, -4
  %15 = lshr exact i64 %14, 2
  %16 = add nuw nsw i64 %15, 1
  %17 = add nuw nsw i64 %9, 1
  %18 = shl nuw nsw i64 %17, 3
  %19 = tail call noalias i8* @malloc(i64 noundef %18) #5
  %20 = bitcast i8* %19 to double*
  %21 = getelementptr inbounds double, double* %0, i64 %9
  %22 = load double, double* %21, align 8, !tbaa !5
  %23 = icmp ult i64 %10, 4
  br i1 %23, label %83, label %24

24:                                               ; preds = %8
  %25 = and i64 %10, 9223372036854775804
  %26 = insertelement <2 x double> poison, double %22, i64 0
  %27 = shufflevector <2 x double> %26, <2 x double> poison, <2 x i32> zeroinitializer
  %28 = insertelement <2 x double> poison, double %22, i64 0
  %29 = shufflevector <2 x double> %28, <2 x double> poison, <2 x i32> zeroinitializer
  %30 = and i64 %16, 1
  %31 = icmp eq i64 %14, 0
  br i1 %31, label %65, label %32

32:                                               ; preds = %24
  %33 = and i64 %16, 9223372036854775806
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %62, %34 ]
  %36 = phi i64 [ 0, %32 ], [ %63, %34 ]
  %37 = getelementptr inbounds double, double* %0, i64 %35
  %38 = bitcast double* %37 to <2 x double>*
  %39 = load <2 x double>, <2 x double>* %38, align 8, !tbaa !5
  %40 = getelementptr inbounds double, double* %37, i64 2
  %41 = bitcast double* %40 to <2 x double>*
  %42 = load <2 x double>, <2 x double>* %41, align 8, !tbaa !5
  %43 = fmul <2 x double> %39, %27
  %44 = fmul <2 x double> %42, %29
  %45 = getelementptr inbounds double, double* %20, i64 %35
  %46 = bitcast double* %45 to <2 x double>*
  store <2 x double> %43, <2 x double>* %46, align 8, !tbaa !5
  %47 = getelementptr inbounds double, double* %45, i64 2
  %48 = bitcast double* %47 to <2 x double>*
  store <2 x double> %44, <2 x double>* %48, align 8, !tbaa !5
  %49 = or i64 %35, 4
  %50 = getelementptr inbounds double, double* %0, i64 %49
  %51 = bitcast double* %50 to <2 x double>*
  %52 = load <2 x double>, <2 x double>* %51, align 8, !tbaa !5
  %53 = getelementptr inbounds double, double* %50, i64 2
  %54 = bitcast double* %53 to <2 x double>*
  %55 = load <2 x double>, <2 x double>* %54, align 8, !tbaa !5
  %56 = fmul <2 x double> %52, %27
  %57 = fmul <2 x double> %55, %29
  %58 = getelementptr inbounds double, double* %20, i64 %49
  %59 = bitcast double* %58 to <2 x double>*
  store <2 x double> %56, <2 x double>* %59, align 8, !tbaa !5
  %60 = getelementptr inbounds double, double* %58, i64 2
  %61 = bitcast double* %60 to <2 x double>*
  store <2 x double> %57, <2 x double>* %61, align 8, !tbaa !5
  %62 = add nuw i64 %35, 8
  %63 = add i64 %36, 2
  %64 = icmp eq i64 %63, %33
  br i1 %64, label %65, label %34, !llvm.loop !19

65:                                               ; preds = %34, %24
  %66 = phi i64 [ 0, %24 ], [ %62, %34 ]
  %67 = icmp eq i64 %30, 0
  br i1 %67, label %81, label %68

68:                                               ; preds = %65
  %69 = getelementptr inbounds double, double* %0, i64 %66
  %70 = bitcast double* %69 to <2 x double>*
  %71 = load <2 x double>, <2 x double>* %70, align 8, !tbaa !5
  %72 = getelementptr inbounds double, double* %69, i64 2
  %73 = bitcast double* %72 to <2 x double>*
  %74 = load <2 x double>, <2 x double>* %73, align 8, !tbaa !5
  %75 = fmul <2 x double> %71, %27
  %76 = fmul <2 x double> %74, %29
  %77 = getelementptr inbounds double, double* %20, i64 %66
  %78 = bitcast double* %77 to <2 x double>*
  store <2 x double> %75, <2 x double>* %78, align 8, !tbaa !5
  %79 = getelementptr inbounds double, double* %77, i64 2
  %80 = bitcast double* %79 to <2 x double>*
  store <2 x double> %76, <2 x double>* %80, align 8, !tbaa !5
  br label %81

81:                                               ; preds = %65, %68
  %82 = icmp eq i64 %10, %25
  br i1 %82, label %85, label %83

83:                                               ; preds = %8, %81
  %84 = phi i64 [ 0, %8 ], [ %25, %81 ]
  br label %93

85:                                               ; preds = %93, %81
  %86 = icmp eq i64 %9, 0
  br i1 %86, label %115, label %87

87:                                               ; preds = %85
  %88 = load double, double* %20, align 8, !tbaa !5
  %89 = and i64 %9, 3
  %90 = icmp ult i64 %12, 3
  br i1 %90, label %101, label %91

91:                                               ; preds = %87
  %92 = and i64 %9, 9223372036854775804
  br label %121

93:                                               ; preds = %83, %93
  %94 = phi i64 [ %99, %93 ], [ %84, %83 ]
  %95 = getelementptr inbounds double, double* %0, i64 %94
  %96 = load double, double* %95, align 8, !tbaa !5
  %97 = fmul double %96, %22
  %98 = getelementptr inbounds double, double* %20, i64 %94
  store double %97, double* %98, align 8, !tbaa !5
  %99 = add nuw nsw i64 %94, 1
  %100 = icmp eq i64 %99, %10
  br i1 %100, label %85, label %93, !llvm.loop !21

101:                                              ; preds = %121, %87
  %102 = phi double [ %88, %87 ], [ %139, %121 ]
  %103 = phi i64 [ 1, %87 ], [ %140, %121 ]
  %104 = icmp eq i64 %89, 0
  br i1 %104, label %115, label %105

105:                                              ; preds = %101, %105
  %106 = phi double [ %111, %105 ], [ %102, %101 ]
  %107 = phi i64 [ %112, %105 ], [ %103, %101 ]
  %108 = phi i64 [ %113, %105 ], [ 0, %101 ]
  %109 = getelementptr inbounds double, double* %20, i64 %107
  %110 = load double, double* %109, align 8, !tbaa !5
  %111 = fmul double %106, %110
  store double %111, double* %109, align 8, !tbaa !5
  %112 = add nuw nsw i64 %107, 1
  %113 = add i64 %108, 1
  %114 = icmp eq i64 %113, %89
  br i1 %114, label %115, label %105, !llvm.loop !23

115:                                              ; preds = %101, %105, %85
  %116 = getelementptr inbounds double, double* %20, i64 %9
  %117 = load double, double* %116, align 8, !tbaa !5
  %118 = fadd double %11, %117
  tail call void @free(i8* noundef nonnull %19) #5
  %119 = add nuw nsw i64 %10, 1
  %120 = icmp eq i64 %17, %5
  br i1 %120, label %6, label %8, !llvm.loop !24

121:                                              ; preds = %121, %91
  %122 = phi double [ %88, %91 ], [ %139, %121 ]
  %123 = phi i64 [ 1, %91 ], [ %140, %121 ]
  %124 = phi i64 [ 0, %91 ], [ %141, %121 ]
  %125 = getelementptr inbounds double, double* %20, i64 %123
  %126 = load double, double* %125, align 8, !tbaa !5
  %127 = fmul double %122, %126
  store double %127, double* %125, align 8, !tbaa !5
  %128 = add nuw nsw i64 %123, 1
  %129 = getelementptr inbounds double, double* %20, i64 %128
  %130 = load double, double* %129, align 8, !tbaa !5
  %131 = fmul double %127, %130
  store double %131, double* %129, align 8, !tbaa !5
  %132 = add nuw nsw i64 %123, 2
  %133 = getelementptr inbounds double, double* %20, i64 %132
  %134 = load double, double* %133, align 8, !tbaa !5
  %135 = fmul double %131, %134
  store double %135, double* %133, align 8, !tbaa !5
  %136 = add nuw nsw i64 %123, 3
  %137 = getelementptr inbounds double, double* %20, i64 %136
  %138 = load double, double* %137, align 8, !tbaa !5
  %139 = fmul double %135, %138
  store double %139, double* %137, align 8, !tbaa !5
  %140 = add nuw nsw i64 %123, 4
  %141 = add i64 %124, 4
  %142 = icmp eq i64 %141, %92
  br i1 %142, label %101, label %121, !llvm.loop !25
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call fastcc double* @make_squares(double* noundef %0, i32 noundef %1)
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
  br label %31

12:                                               ; preds = %31, %5
  %13 = phi double [ undef, %5 ], [ %53, %31 ]
  %14 = phi i64 [ 0, %5 ], [ %54, %31 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %53, %31 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %28, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %25, %17 ], [ %14, %12 ]
  %19 = phi double [ %24, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %26, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds double, double* %3, i64 %18
  %22 = load double, double* %21, align 8, !tbaa !5
  %23 = fadd double %22, 1.000000e+00
  %24 = fmul double %19, %23
  %25 = add nuw nsw i64 %18, 1
  %26 = add i64 %20, 1
  %27 = icmp eq i64 %26, %8
  br i1 %27, label %28, label %17, !llvm.loop !26

28:                                               ; preds = %12, %17, %2
  %29 = phi double [ 1.000000e+00, %2 ], [ %13, %12 ], [ %24, %17 ]
  %30 = bitcast double* %3 to i8*
  tail call void @free(i8* noundef %30) #5
  ret double %29

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %54, %31 ]
  %33 = phi double [ 1.000000e+00, %10 ], [ %53, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %55, %31 ]
  %35 = getelementptr inbounds double, double* %3, i64 %32
  %36 = load double, double* %35, align 8, !tbaa !5
  %37 = fadd double %36, 1.000000e+00
  %38 = fmul double %33, %37
  %39 = or i64 %32, 1
  %40 = getelementptr inbounds double, double* %3, i64 %39
  %41 = load double, double* %40, align 8, !tbaa !5
  %42 = fadd double %41, 1.000000e+00
  %43 = fmul double %38, %42
  %44 = or i64 %32, 2
  %45 = getelementptr inbounds double, double* %3, i64 %44
  %46 = load double, double* %45, align 8, !tbaa !5
  %47 = fadd double %46, 1.000000e+00
  %48 = fmul double %43, %47
  %49 = or i64 %32, 3
  %50 = getelementptr inbounds double, double* %3, i64 %49
  %51 = load double, double* %50, align 8, !tbaa !5
  %52 = fadd double %51, 1.000000e+00
  %53 = fmul double %48, %52
  %54 = add nuw nsw i64 %32, 4
  %55 = add i64 %34, 4
  %56 = icmp eq i64 %55, %11
  br i1 %56, label %12, label %31, !llvm.loop !27
}

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc noalias double* @make_squares(double* nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #4 {
  %3 = sext i32 %1 to i64
  %4 = shl nsw i64 %3, 3
  %5 = tail call noalias i8* @malloc(i64 noundef %4) #5
  %6 = bitcast i8* %5 to double*
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %71

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64
  %10 = icmp ult i32 %1, 4
  br i1 %10, label %69, label %11

11:                                               ; preds = %8
  %12 = and i64 %9, 4294967292
  %13 = add nsw i64 %12, -4
  %14 = lshr exact i64 %13, 2
  %15 = add nuw nsw i64 %14, 1
  %16 = and i64 %15, 1
  %17 = icmp eq i64 %13, 0
  br i1 %17, label %51, label %18

18:                                               ; preds = %11
  %19 = and i64 %15, 9223372036854775806
  br label %20

20:                                               ; preds = %20, %18
  %21 = phi i64 [ 0, %18 ], [ %48, %20 ]
  %22 = phi i64 [ 0, %18 ], [ %49, %20 ]
  %23 = getelementptr inbounds double, double* %0, i64 %21
  %24 = bitcast double* %23 to <2 x double>*
  %25 = load <2 x double>, <2 x double>* %24, align 8, !tbaa !5
  %26 = getelementptr inbounds double, double* %23, i64 2
  %27 = bitcast double* %26 to <2 x double>*
  %28 = load <2 x double>, <2 x double>* %27, align 8, !tbaa !5
  %29 = fmul <2 x double> %25, %25
  %30 = fmul <2 x double> %28, %28
  %31 = getelementptr inbounds double, double* %6, i64 %21
  %32 = bitcast double* %31 to <2 x double>*
  store <2 x double> %29, <2 x double>* %32, align 8, !tbaa !5
  %33 = getelementptr inbounds double, double* %31, i64 2
  %34 = bitcast double* %33 to <2 x double>*
  store <2 x double> %30, <2 x double>* %34, align 8, !tbaa !5
  %35 = or i64 %21, 4
  %36 = getelementptr inbounds double, double* %0, i64 %35
  %37 = bitcast double* %36 to <2 x double>*
  %38 = load <2 x double>, <2 x double>* %37, align 8, !tbaa !5
  %39 = getelementptr inbounds double, double* %36, i64 2
  %40 = bitcast double* %39 to <2 x double>*
  %41 = load <2 x double>, <2 x double>* %40, align 8, !tbaa !5
  %42 = fmul <2 x double> %38, %38
  %43 = fmul <2 x double> %41, %41
  %44 = getelementptr inbounds double, double* %6, i64 %35
  %45 = bitcast double* %44 to <2 x double>*
  store <2 x double> %42, <2 x double>* %45, align 8, !tbaa !5
  %46 = getelementptr inbounds double, double* %44, i64 2
  %47 = bitcast double* %46 to <2 x double>*
  store <2 x double> %43, <2 x double>* %47, align 8, !tbaa !5
  %48 = add nuw i64 %21, 8
  %49 = add i64 %22, 2
  %50 = icmp eq i64 %49, %19
  br i1 %50, label %51, label %20, !llvm.loop !28

51:                                               ; preds = %20, %11
  %52 = phi i64 [ 0, %11 ], [ %48, %20 ]
  %53 = icmp eq i64 %16, 0
  br i1 %53, label %67, label %54

54:                                               ; preds = %51
  %55 = getelementptr inbounds double, double* %0, i64 %52
  %56 = bitcast double* %55 to <2 x double>*
  %57 = load <2 x double>, <2 x double>* %56, align 8, !tbaa !5
  %58 = getelementptr inbounds double, double* %55, i64 2
  %59 = bitcast double* %58 to <2 x double>*
  %60 = load <2 x double>, <2 x double>* %59, align 8, !tbaa !5
  %61 = fmul <2 x double> %57, %57
  %62 = fmul <2 x double> %60, %60
  %63 = getelementptr inbounds double, double* %6, i64 %52
  %64 = bitcast double* %63 to <2 x double>*
  store <2 x double> %61, <2 x double>* %64, align 8, !tbaa !5
  %65 = getelementptr inbounds double, double* %63, i64 2
  %66 = bitcast double* %65 to <2 x double>*
  store <2 x double> %62, <2 x double>* %66, align 8, !tbaa !5
  br label %67

67:                                               ; preds = %51, %54
  %68 = icmp eq i64 %12, %9
  br i1 %68, label %71, label %69

69:                                               ; preds = %8, %67
  %70 = phi i64 [ 0, %8 ], [ %12, %67 ]
  br label %72

71:                                               ; preds = %72, %67, %2
  ret double* %6

72:                                               ; preds = %69, %72
  %73 = phi i64 [ %78, %72 ], [ %70, %69 ]
  %74 = getelementptr inbounds double, double* %0, i64 %73
  %75 = load double, double* %74, align 8, !tbaa !5
  %76 = fmul double %75, %75
  %77 = getelementptr inbounds double, double* %6, i64 %73
  store double %76, double* %77, align 8, !tbaa !5
  %78 = add nuw nsw i64 %73, 1
  %79 = icmp eq i64 %78, %9
  br i1 %79, label %71, label %72, !llvm.loop !29
}

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree noinline nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
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
