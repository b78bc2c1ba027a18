; clang-22 -O3 -S -emit-llvm c/kernels.c -o ir/clang-22/O3/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %29

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1
  %6 = zext nneg i32 %5 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %5, 1
  br i1 %8, label %13, label %9

9:                                                ; preds = %4
  %10 = and i64 %6, 2147483646
  br label %31

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %29, label %13

13:                                               ; preds = %11, %4
  %14 = phi i64 [ 0, %4 ], [ %58, %11 ]
  %15 = phi i64 [ 1, %4 ], [ %57, %11 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %56, %11 ]
  %17 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %17)
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %15
  %19 = load double, ptr %18, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %14
  %21 = load double, ptr %20, align 8, !tbaa !9
  %22 = fneg double %21
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %21, double %19)
  %24 = fsub double 1.000000e+00, %21
  %25 = fmul double %23, 1.000000e+02
  %26 = fmul double %24, %24
  %27 = tail call double @llvm.fmuladd.f64(double %25, double %23, double %26)
  %28 = fadd double %16, %27
  br label %29

29:                                               ; preds = %13, %11, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %56, %11 ], [ %28, %13 ]
  ret double %30

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %58, %31 ]
  %33 = phi i64 [ 1, %9 ], [ %57, %31 ]
  %34 = phi double [ 0.000000e+00, %9 ], [ %56, %31 ]
  %35 = phi i64 [ 0, %9 ], [ %59, %31 ]
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %33
  %37 = load double, ptr %36, align 8, !tbaa !9
  %38 = getelementptr inbounds nuw double, ptr %0, i64 %32
  %39 = load double, ptr %38, align 8, !tbaa !9
  %40 = fneg double %39
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %39, double %37)
  %42 = fsub double 1.000000e+00, %39
  %43 = fmul double %41, 1.000000e+02
  %44 = fmul double %42, %42
  %45 = tail call double @llvm.fmuladd.f64(double %43, double %41, double %44)
  %46 = fadd double %34, %45
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %33
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %49 = load double, ptr %48, align 8, !tbaa !9
  %50 = fneg double %37
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %37, double %49)
  %52 = fsub double 1.000000e+00, %37
  %53 = fmul double %51, 1.000000e+02
  %54 = fmul double %52, %52
  %55 = tail call double @llvm.fmuladd.f64(double %53, double %51, double %54)
  %56 = fadd double %46, %55
  %57 = add nuw nsw i64 %33, 2
  %58 = add nuw nsw i64 %32, 2
  %59 = add i64 %35, 2
  %60 = icmp eq i64 %59, %10
  br i1 %60, label %11, label %31, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef writeonly captures(none) %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 {
  %7 = icmp sgt i32 %3, 0
  %8 = icmp sgt i32 %4, 0
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %93

10:                                               ; preds = %6
  %11 = icmp sgt i32 %5, 0
  %12 = zext nneg i32 %4 to i64
  br i1 %11, label %17, label %13

13:                                               ; preds = %10
  %14 = zext nneg i32 %3 to i64
  %15 = mul nuw nsw i64 %12, %14
  %16 = shl i64 %15, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 %16, i1 false), !tbaa !9
  br label %93

17:                                               ; preds = %10
  %18 = zext nneg i32 %5 to i64
  %19 = zext nneg i32 %3 to i64
  %20 = and i64 %18, 3
  %21 = icmp ult i32 %5, 4
  %22 = and i64 %18, 2147483644
  %23 = icmp eq i64 %20, 0
  %24 = icmp ne i64 %20, 0
  br label %25

25:                                               ; preds = %17, %90
  %26 = phi i64 [ 0, %17 ], [ %91, %90 ]
  %27 = mul nuw nsw i64 %26, %18
  %28 = mul nuw nsw i64 %26, %12
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %27
  %30 = getelementptr inbounds nuw double, ptr %2, i64 %28
  br label %31

31:                                               ; preds = %85, %25
  %32 = phi i64 [ %88, %85 ], [ 0, %25 ]
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %32
  br i1 %21, label %69, label %34

34:                                               ; preds = %31, %34
  %35 = phi i64 [ %65, %34 ], [ 0, %31 ]
  %36 = phi double [ %64, %34 ], [ 0.000000e+00, %31 ]
  %37 = phi i64 [ %66, %34 ], [ 0, %31 ]
  %38 = getelementptr inbounds nuw double, ptr %29, i64 %35
  %39 = load double, ptr %38, align 8, !tbaa !9
  %40 = mul nuw nsw i64 %35, %12
  %41 = getelementptr inbounds nuw double, ptr %33, i64 %40
  %42 = load double, ptr %41, align 8, !tbaa !9
  %43 = tail call double @llvm.fmuladd.f64(double %39, double %42, double %36)
  %44 = or disjoint i64 %35, 1
  %45 = getelementptr inbounds nuw double, ptr %29, i64 %44
  %46 = load double, ptr %45, align 8, !tbaa !9
  %47 = mul nuw nsw i64 %44, %12
  %48 = getelementptr inbounds nuw double, ptr %33, i64 %47
  %49 = load double, ptr %48, align 8, !tbaa !9
  %50 = tail call double @llvm.fmuladd.f64(double %46, double %49, double %43)
  %51 = or disjoint i64 %35, 2
  %52 = getelementptr inbounds nuw double, ptr %29, i64 %51
  %53 = load double, ptr %52, align 8, !tbaa !9
  %54 = mul nuw nsw i64 %51, %12
  %55 = getelementptr inbounds nuw double, ptr %33, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = tail call double @llvm.fmuladd.f64(double %53, double %56, double %50)
  %58 = or disjoint i64 %35, 3
  %59 = getelementptr inbounds nuw double, ptr %29, i64 %58
  %60 = load double, ptr %59, align 8, !tbaa !9
  %61 = mul nuw nsw i64 %58, %12
  %62 = getelementptr inbounds nuw double, ptr %33, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !9
  %64 = tail call double @llvm.fmuladd.f64(double %60, double %63, double %57)
  %65 = add nuw nsw i64 %35, 4
  %66 = add i64 %37, 4
  %67 = icmp eq i64 %66, %22
  br i1 %67, label %68, label %34, !llvm.loop !13

68:                                               ; preds = %34
  br i1 %23, label %85, label %69

69:                                               ; preds = %68, %31
  %70 = phi i64 [ 0, %31 ], [ %65, %68 ]
  %71 = phi double [ 0.000000e+00, %31 ], [ %64, %68 ]
  tail call void @llvm.assume(i1 %24)
  br label %72

72:                                               ; preds = %72, %69
  %73 = phi i64 [ %82, %72 ], [ %70, %69 ]
  %74 = phi double [ %81, %72 ], [ %71, %69 ]
  %75 = phi i64 [ %83, %72 ], [ 0, %69 ]
  %76 = getelementptr inbounds nuw double, ptr %29, i64 %73
  %77 = load double, ptr %76, align 8, !tbaa !9
  %78 = mul nuw nsw i64 %73, %12
  %79 = getelementptr inbounds nuw double, ptr %33, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !9
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %80, double %74)
  %82 = add nuw nsw i64 %73, 1
  %83 = add i64 %75, 1
  %84 = icmp eq i64 %83, %20
  br i1 %84, label %85, label %72, !llvm.loop !14

85:                                               ; preds = %72, %68
  %86 = phi double [ %64, %68 ], [ %81, %72 ]
  %87 = getelementptr inbounds nuw double, ptr %30, i64 %32
  store double %86, ptr %87, align 8, !tbaa !9
  %88 = add nuw nsw i64 %32, 1
  %89 = icmp eq i64 %88, %12
  br i1 %89, label %90, label %31, !llvm.loop !16

90:                                               ; preds = %85
  %91 = add nuw nsw i64 %26, 1
  %92 = icmp eq i64 %91, %19
  br i1 %92, label %93, label %25, !llvm.loop !17

93:                                               ; preds = %90, %13, %6
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @log_sum_exp(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = load double, ptr %0, align 8, !tbaa !9
  %4 = icmp sgt i32 %1, 1
  br i1 %4, label %5, label %43

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = icmp ult i32 %1, 5
  br i1 %8, label %40, label %9

9:                                                ; preds = %5
  %10 = and i64 %7, -4
  %11 = insertelement <2 x double> poison, double %3, i64 0
  %12 = shufflevector <2 x double> %11, <2 x double> poison, <2 x i32> zeroinitializer
  br label %13

13:                                               ; preds = %13, %9
  %14 = phi i64 [ 0, %9 ], [ %24, %13 ]
  %15 = phi <2 x double> [ %12, %9 ], [ %22, %13 ]
  %16 = phi <2 x double> [ %12, %9 ], [ %23, %13 ]
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %14
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 24
  %20 = load <2 x double>, ptr %18, align 8, !tbaa !9
  %21 = load <2 x double>, ptr %19, align 8, !tbaa !9
  %22 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %15, <2 x double> %20)
  %23 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %16, <2 x double> %21)
  %24 = add nuw i64 %14, 4
  %25 = fcmp uno <2 x double> %20, %21
  %26 = freeze <2 x i1> %25
  %27 = bitcast <2 x i1> %26 to i2
  %28 = icmp ne i2 %27, 0
  %29 = icmp eq i64 %24, %10
  %30 = or i1 %28, %29
  br i1 %30, label %31, label %13, !llvm.loop !18

31:                                               ; preds = %13
  %32 = select i1 %28, <2 x double> %15, <2 x double> %22
  %33 = select i1 %28, <2 x double> %16, <2 x double> %23
  %34 = select i1 %28, i64 %14, i64 %10
  %35 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %32, <2 x double> %33)
  %36 = tail call double @llvm.vector.reduce.fmax.v2f64(<2 x double> %35)
  %37 = or disjoint i64 %34, 1
  %38 = icmp ne i64 %7, %10
  %39 = or i1 %38, %28
  br i1 %39, label %40, label %45

40:                                               ; preds = %5, %31
  %41 = phi i64 [ 1, %5 ], [ %37, %31 ]
  %42 = phi double [ %3, %5 ], [ %36, %31 ]
  br label %48

43:                                               ; preds = %2
  %44 = icmp eq i32 %1, 1
  br i1 %44, label %45, label %56

45:                                               ; preds = %48, %31, %43
  %46 = phi double [ %3, %43 ], [ %36, %31 ], [ %53, %48 ]
  %47 = zext nneg i32 %1 to i64
  br label %61

48:                                               ; preds = %40, %48
  %49 = phi i64 [ %54, %48 ], [ %41, %40 ]
  %50 = phi double [ %53, %48 ], [ %42, %40 ]
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %49
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = tail call double @llvm.maxnum.f64(double %50, double %52)
  %54 = add nuw nsw i64 %49, 1
  %55 = icmp eq i64 %54, %6
  br i1 %55, label %45, label %48, !llvm.loop !21

56:                                               ; preds = %61, %43
  %57 = phi double [ %3, %43 ], [ %46, %61 ]
  %58 = phi double [ 0.000000e+00, %43 ], [ %68, %61 ]
  %59 = tail call double @log(double noundef %58) #10, !tbaa !5
  %60 = fadd double %57, %59
  ret double %60

61:                                               ; preds = %45, %61
  %62 = phi i64 [ 0, %45 ], [ %69, %61 ]
  %63 = phi double [ 0.000000e+00, %45 ], [ %68, %61 ]
  %64 = getelementptr inbounds nuw double, ptr %0, i64 %62
  %65 = load double, ptr %64, align 8, !tbaa !9
  %66 = fsub double %65, %46
  %67 = tail call double @exp(double noundef %66) #10, !tbaa !5
  %68 = fadd double %63, %67
  %69 = add nuw nsw i64 %62, 1
  %70 = icmp eq i64 %69, %47
  br i1 %70, label %56, label %61, !llvm.loop !22
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @cholesky_log_determinant(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #5 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %15

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = zext nneg i32 %1 to i64
  %7 = add nsw i64 %5, -2
  %8 = add nuw nsw i64 %5, 3
  %9 = and i64 %8, 3
  %10 = and i64 %5, 3
  %11 = icmp eq i64 %10, 1
  br label %17

12:                                               ; preds = %140, %72, %171, %53
  %13 = add nuw nsw i64 %19, 1
  %14 = icmp eq i64 %58, %5
  br i1 %14, label %15, label %17, !llvm.loop !23

15:                                               ; preds = %12, %2
  %16 = phi double [ 0.000000e+00, %2 ], [ %57, %12 ]
  ret double %16

17:                                               ; preds = %4, %12
  %18 = phi i64 [ 0, %4 ], [ %58, %12 ]
  %19 = phi i64 [ 1, %4 ], [ %13, %12 ]
  %20 = phi double [ 0.000000e+00, %4 ], [ %57, %12 ]
  %21 = sub i64 %7, %18
  %22 = trunc i64 %18 to i32
  %23 = mul nuw nsw i64 %18, %5
  %24 = mul nuw nsw i32 %1, %22
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %27 = getelementptr inbounds nuw double, ptr %26, i64 %25
  %28 = load double, ptr %27, align 8, !tbaa !9
  %29 = icmp eq i64 %18, 0
  br i1 %29, label %53, label %30

30:                                               ; preds = %17
  %31 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %32 = and i64 %18, 3
  %33 = icmp samesign ult i64 %18, 4
  br i1 %33, label %38, label %34

34:                                               ; preds = %30
  %35 = and i64 %18, 9223372036854775804
  br label %145

36:                                               ; preds = %145
  %37 = icmp eq i64 %32, 0
  br i1 %37, label %53, label %38

38:                                               ; preds = %36, %30
  %39 = phi i64 [ 0, %30 ], [ %168, %36 ]
  %40 = phi double [ %28, %30 ], [ %167, %36 ]
  %41 = icmp ne i64 %32, 0
  tail call void @llvm.assume(i1 %41)
  br label %42

42:                                               ; preds = %42, %38
  %43 = phi i64 [ %39, %38 ], [ %50, %42 ]
  %44 = phi double [ %40, %38 ], [ %49, %42 ]
  %45 = phi i64 [ 0, %38 ], [ %51, %42 ]
  %46 = getelementptr inbounds nuw double, ptr %31, i64 %43
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = fneg double %47
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %47, double %44)
  %50 = add nuw nsw i64 %43, 1
  %51 = add i64 %45, 1
  %52 = icmp eq i64 %51, %32
  br i1 %52, label %53, label %42, !llvm.loop !24

53:                                               ; preds = %36, %42, %17
  %54 = phi double [ %28, %17 ], [ %167, %36 ], [ %49, %42 ]
  %55 = tail call double @sqrt(double noundef %54) #10, !tbaa !5
  store double %55, ptr %27, align 8, !tbaa !9
  %56 = tail call double @log(double noundef %55) #10, !tbaa !5
  %57 = tail call double @llvm.fmuladd.f64(double %56, double 2.000000e+00, double %20)
  %58 = add nuw nsw i64 %18, 1
  %59 = icmp samesign ult i64 %58, %6
  br i1 %59, label %60, label %12

60:                                               ; preds = %53
  br i1 %29, label %61, label %75

61:                                               ; preds = %60
  br i1 %11, label %72, label %62

62:                                               ; preds = %61, %62
  %63 = phi i64 [ %69, %62 ], [ %19, %61 ]
  %64 = phi i64 [ %70, %62 ], [ 0, %61 ]
  %65 = mul nuw nsw i64 %63, %5
  %66 = getelementptr inbounds nuw double, ptr %0, i64 %65
  %67 = load double, ptr %66, align 8, !tbaa !9
  %68 = fdiv double %67, %55
  store double %68, ptr %66, align 8, !tbaa !9
  %69 = add nuw nsw i64 %63, 1
  %70 = add i64 %64, 1
  %71 = icmp eq i64 %70, %9
  br i1 %71, label %72, label %62, !llvm.loop !25

72:                                               ; preds = %62, %61
  %73 = phi i64 [ %19, %61 ], [ %69, %62 ]
  %74 = icmp ult i64 %21, 3
  br i1 %74, label %12, label %171

75:                                               ; preds = %60
  %76 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %77 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %78 = and i64 %18, 3
  %79 = icmp samesign ult i64 %18, 4
  %80 = and i64 %18, 9223372036854775804
  %81 = icmp eq i64 %78, 0
  %82 = icmp ne i64 %78, 0
  br label %83

83:                                               ; preds = %75, %140
  %84 = phi i64 [ %19, %75 ], [ %143, %140 ]
  %85 = mul nuw nsw i64 %84, %5
  %86 = getelementptr inbounds nuw double, ptr %76, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = getelementptr inbounds nuw double, ptr %0, i64 %85
  br i1 %79, label %124, label %89

89:                                               ; preds = %83, %89
  %90 = phi i64 [ %120, %89 ], [ 0, %83 ]
  %91 = phi double [ %119, %89 ], [ %87, %83 ]
  %92 = phi i64 [ %121, %89 ], [ 0, %83 ]
  %93 = getelementptr inbounds nuw double, ptr %88, i64 %90
  %94 = load double, ptr %93, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw double, ptr %77, i64 %90
  %96 = load double, ptr %95, align 8, !tbaa !9
  %97 = fneg double %94
  %98 = tail call double @llvm.fmuladd.f64(double %97, double %96, double %91)
  %99 = or disjoint i64 %90, 1
  %100 = getelementptr inbounds nuw double, ptr %88, i64 %99
  %101 = load double, ptr %100, align 8, !tbaa !9
  %102 = getelementptr inbounds nuw double, ptr %77, i64 %99
  %103 = load double, ptr %102, align 8, !tbaa !9
  %104 = fneg double %101
  %105 = tail call double @llvm.fmuladd.f64(double %104, double %103, double %98)
  %106 = or disjoint i64 %90, 2
  %107 = getelementptr inbounds nuw double, ptr %88, i64 %106
  %108 = load double, ptr %107, align 8, !tbaa !9
  %109 = getelementptr inbounds nuw double, ptr %77, i64 %106
  %110 = load double, ptr %109, align 8, !tbaa !9
  %111 = fneg double %108
  %112 = tail call double @llvm.fmuladd.f64(double %111, double %110, double %105)
  %113 = or disjoint i64 %90, 3
  %114 = getelementptr inbounds nuw double, ptr %88, i64 %113
  %115 = load double, ptr %114, align 8, !tbaa !9
  %116 = getelementptr inbounds nuw double, ptr %77, i64 %113
  %117 = load double, ptr %116, align 8, !tbaa !9
  %118 = fneg double %115
  %119 = tail call double @llvm.fmuladd.f64(double %118, double %117, double %112)
  %120 = add nuw nsw i64 %90, 4
  %121 = add i64 %92, 4
  %122 = icmp eq i64 %121, %80
  br i1 %122, label %123, label %89, !llvm.loop !26

123:                                              ; preds = %89
  br i1 %81, label %140, label %124

124:                                              ; preds = %123, %83
  %125 = phi i64 [ 0, %83 ], [ %120, %123 ]
  %126 = phi double [ %87, %83 ], [ %119, %123 ]
  tail call void @llvm.assume(i1 %82)
  br label %127

127:                                              ; preds = %127, %124
  %128 = phi i64 [ %125, %124 ], [ %137, %127 ]
  %129 = phi double [ %126, %124 ], [ %136, %127 ]
  %130 = phi i64 [ 0, %124 ], [ %138, %127 ]
  %131 = getelementptr inbounds nuw double, ptr %88, i64 %128
  %132 = load double, ptr %131, align 8, !tbaa !9
  %133 = getelementptr inbounds nuw double, ptr %77, i64 %128
  %134 = load double, ptr %133, align 8, !tbaa !9
  %135 = fneg double %132
  %136 = tail call double @llvm.fmuladd.f64(double %135, double %134, double %129)
  %137 = add nuw nsw i64 %128, 1
  %138 = add i64 %130, 1
  %139 = icmp eq i64 %138, %78
  br i1 %139, label %140, label %127, !llvm.loop !27

140:                                              ; preds = %127, %123
  %141 = phi double [ %119, %123 ], [ %136, %127 ]
  %142 = fdiv double %141, %55
  store double %142, ptr %86, align 8, !tbaa !9
  %143 = add nuw nsw i64 %84, 1
  %144 = icmp eq i64 %143, %5
  br i1 %144, label %12, label %83, !llvm.loop !28

145:                                              ; preds = %145, %34
  %146 = phi i64 [ 0, %34 ], [ %168, %145 ]
  %147 = phi double [ %28, %34 ], [ %167, %145 ]
  %148 = phi i64 [ 0, %34 ], [ %169, %145 ]
  %149 = getelementptr inbounds nuw double, ptr %31, i64 %146
  %150 = load double, ptr %149, align 8, !tbaa !9
  %151 = fneg double %150
  %152 = tail call double @llvm.fmuladd.f64(double %151, double %150, double %147)
  %153 = getelementptr inbounds nuw double, ptr %31, i64 %146
  %154 = getelementptr inbounds nuw i8, ptr %153, i64 8
  %155 = load double, ptr %154, align 8, !tbaa !9
  %156 = fneg double %155
  %157 = tail call double @llvm.fmuladd.f64(double %156, double %155, double %152)
  %158 = getelementptr inbounds nuw double, ptr %31, i64 %146
  %159 = getelementptr inbounds nuw i8, ptr %158, i64 16
  %160 = load double, ptr %159, align 8, !tbaa !9
  %161 = fneg double %160
  %162 = tail call double @llvm.fmuladd.f64(double %161, double %160, double %157)
  %163 = getelementptr inbounds nuw double, ptr %31, i64 %146
  %164 = getelementptr inbounds nuw i8, ptr %163, i64 24
  %165 = load double, ptr %164, align 8, !tbaa !9
  %166 = fneg double %165
  %167 = tail call double @llvm.fmuladd.f64(double %166, double %165, double %162)
  %168 = add nuw nsw i64 %146, 4
  %169 = add i64 %148, 4
  %170 = icmp eq i64 %169, %35
  br i1 %170, label %36, label %145, !llvm.loop !29

171:                                              ; preds = %72, %171
  %172 = phi i64 [ %192, %171 ], [ %73, %72 ]
  %173 = mul nuw nsw i64 %172, %5
  %174 = getelementptr inbounds nuw double, ptr %0, i64 %173
  %175 = load double, ptr %174, align 8, !tbaa !9
  %176 = fdiv double %175, %55
  store double %176, ptr %174, align 8, !tbaa !9
  %177 = add nuw nsw i64 %172, 1
  %178 = mul nuw nsw i64 %177, %5
  %179 = getelementptr inbounds nuw double, ptr %0, i64 %178
  %180 = load double, ptr %179, align 8, !tbaa !9
  %181 = fdiv double %180, %55
  store double %181, ptr %179, align 8, !tbaa !9
  %182 = add nuw nsw i64 %172, 2
  %183 = mul nuw nsw i64 %182, %5
  %184 = getelementptr inbounds nuw double, ptr %0, i64 %183
  %185 = load double, ptr %184, align 8, !tbaa !9
  %186 = fdiv double %185, %55
  store double %186, ptr %184, align 8, !tbaa !9
  %187 = add nuw nsw i64 %172, 3
  %188 = mul nuw nsw i64 %187, %5
  %189 = getelementptr inbounds nuw double, ptr %0, i64 %188
  %190 = load double, ptr %189, align 8, !tbaa !9
  %191 = fdiv double %190, %55
  store double %191, ptr %189, align 8, !tbaa !9
  %192 = add nuw nsw i64 %172, 4
  %193 = icmp eq i64 %192, %5
  br i1 %193, label %12, label %171, !llvm.loop !28
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %19

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %10 = fmul double %2, 5.000000e-01
  %11 = fdiv double %2, 6.000000e+00
  %12 = load <2 x double>, ptr %0, align 8, !tbaa !9
  %13 = insertelement <2 x double> poison, double %11, i64 0
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer
  %15 = insertelement <2 x double> poison, double %10, i64 0
  %16 = shufflevector <2 x double> %15, <2 x double> poison, <2 x i32> zeroinitializer
  %17 = insertelement <2 x double> poison, double %2, i64 0
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  br label %20

19:                                               ; preds = %20, %4
  ret void

20:                                               ; preds = %6, %20
  %21 = phi i32 [ 0, %6 ], [ %72, %20 ]
  %22 = phi <2 x double> [ %12, %6 ], [ %71, %20 ]
  %23 = load double, ptr %1, align 8, !tbaa !9
  %24 = load double, ptr %7, align 8, !tbaa !9
  %25 = extractelement <2 x double> %22, i64 0
  %26 = fmul double %25, %24
  %27 = load double, ptr %8, align 8, !tbaa !9
  %28 = fmul double %25, %27
  %29 = load double, ptr %9, align 8, !tbaa !9
  %30 = insertelement <2 x double> poison, double %26, i64 0
  %31 = insertelement <2 x double> %30, double %29, i64 1
  %32 = fneg <2 x double> %22
  %33 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %34 = fmul <2 x double> %31, %33
  %35 = insertelement <2 x double> poison, double %23, i64 0
  %36 = insertelement <2 x double> %35, double %28, i64 1
  %37 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %36, <2 x double> %22, <2 x double> %34)
  %38 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %37, <2 x double> %22)
  %39 = extractelement <2 x double> %38, i64 0
  %40 = fmul double %24, %39
  %41 = fmul double %27, %39
  %42 = insertelement <2 x double> %31, double %40, i64 0
  %43 = fneg <2 x double> %38
  %44 = shufflevector <2 x double> %43, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %45 = fmul <2 x double> %42, %44
  %46 = insertelement <2 x double> %36, double %41, i64 1
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %38, <2 x double> %45)
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %47, <2 x double> %22)
  %49 = extractelement <2 x double> %48, i64 0
  %50 = fmul double %24, %49
  %51 = fmul double %27, %49
  %52 = insertelement <2 x double> %31, double %50, i64 0
  %53 = fneg <2 x double> %48
  %54 = shufflevector <2 x double> %53, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %55 = fmul <2 x double> %52, %54
  %56 = insertelement <2 x double> %46, double %51, i64 1
  %57 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %56, <2 x double> %48, <2 x double> %55)
  %58 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %57, <2 x double> %22)
  %59 = extractelement <2 x double> %58, i64 0
  %60 = fmul double %24, %59
  %61 = fmul double %27, %59
  %62 = insertelement <2 x double> %31, double %60, i64 0
  %63 = fneg <2 x double> %58
  %64 = shufflevector <2 x double> %63, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %65 = fmul <2 x double> %62, %64
  %66 = insertelement <2 x double> %56, double %61, i64 1
  %67 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %66, <2 x double> %58, <2 x double> %65)
  %68 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> splat (double 2.000000e+00), <2 x double> %37)
  %69 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %57, <2 x double> splat (double 2.000000e+00), <2 x double> %68)
  %70 = fadd <2 x double> %69, %67
  %71 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %70, <2 x double> %22)
  store <2 x double> %71, ptr %0, align 8, !tbaa !9
  %72 = add nuw nsw i32 %21, 1
  %73 = icmp eq i32 %72, %3
  br i1 %73, label %19, label %20, !llvm.loop !30
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @two_layer_network(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  br i1 %5, label %29, label %7

7:                                                ; preds = %3
  %8 = sext i32 %4 to i64
  %9 = sext i32 %2 to i64
  %10 = sext i32 %6 to i64
  %11 = getelementptr inbounds double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !9
  %13 = tail call double @tanh(double noundef %12) #10, !tbaa !5
  %14 = getelementptr inbounds double, ptr %0, i64 %10
  %15 = load double, ptr %14, align 8, !tbaa !9
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double 0.000000e+00)
  %17 = getelementptr double, ptr %0, i64 %8
  %18 = getelementptr double, ptr %17, i64 %9
  %19 = load double, ptr %18, align 8, !tbaa !9
  %20 = tail call double @tanh(double noundef %19) #10, !tbaa !5
  %21 = getelementptr double, ptr %0, i64 %10
  %22 = getelementptr i8, ptr %21, i64 8
  %23 = load double, ptr %22, align 8, !tbaa !9
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %23, double %16)
  %25 = shl nsw i64 %8, 4
  %26 = getelementptr i8, ptr %0, i64 %25
  %27 = getelementptr double, ptr %26, i64 %9
  %28 = load double, ptr %27, align 8, !tbaa !9
  br label %215

29:                                               ; preds = %3
  %30 = zext nneg i32 %4 to i64
  %31 = zext nneg i32 %2 to i64
  %32 = zext nneg i32 %6 to i64
  %33 = getelementptr inbounds nuw double, ptr %0, i64 %31
  %34 = load double, ptr %33, align 8, !tbaa !9
  %35 = and i64 %31, 3
  %36 = icmp ult i32 %2, 4
  br i1 %36, label %71, label %37

37:                                               ; preds = %29
  %38 = and i64 %31, 2147483644
  br label %39

39:                                               ; preds = %39, %37
  %40 = phi i64 [ 0, %37 ], [ %66, %39 ]
  %41 = phi double [ %34, %37 ], [ %65, %39 ]
  %42 = phi i64 [ 0, %37 ], [ %67, %39 ]
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %44 = load double, ptr %43, align 8, !tbaa !9
  %45 = getelementptr inbounds nuw double, ptr %1, i64 %40
  %46 = load double, ptr %45, align 8, !tbaa !9
  %47 = tail call double @llvm.fmuladd.f64(double %44, double %46, double %41)
  %48 = or disjoint i64 %40, 1
  %49 = getelementptr inbounds nuw double, ptr %0, i64 %48
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = getelementptr inbounds nuw double, ptr %1, i64 %48
  %52 = load double, ptr %51, align 8, !tbaa !9
  %53 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %47)
  %54 = or disjoint i64 %40, 2
  %55 = getelementptr inbounds nuw double, ptr %0, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !9
  %57 = getelementptr inbounds nuw double, ptr %1, i64 %54
  %58 = load double, ptr %57, align 8, !tbaa !9
  %59 = tail call double @llvm.fmuladd.f64(double %56, double %58, double %53)
  %60 = or disjoint i64 %40, 3
  %61 = getelementptr inbounds nuw double, ptr %0, i64 %60
  %62 = load double, ptr %61, align 8, !tbaa !9
  %63 = getelementptr inbounds nuw double, ptr %1, i64 %60
  %64 = load double, ptr %63, align 8, !tbaa !9
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %59)
  %66 = add nuw nsw i64 %40, 4
  %67 = add i64 %42, 4
  %68 = icmp eq i64 %67, %38
  br i1 %68, label %69, label %39, !llvm.loop !31

69:                                               ; preds = %39
  %70 = icmp eq i64 %35, 0
  br i1 %70, label %87, label %71

71:                                               ; preds = %69, %29
  %72 = phi i64 [ 0, %29 ], [ %66, %69 ]
  %73 = phi double [ %34, %29 ], [ %65, %69 ]
  %74 = icmp ne i64 %35, 0
  tail call void @llvm.assume(i1 %74)
  br label %75

75:                                               ; preds = %75, %71
  %76 = phi i64 [ %72, %71 ], [ %84, %75 ]
  %77 = phi double [ %73, %71 ], [ %83, %75 ]
  %78 = phi i64 [ 0, %71 ], [ %85, %75 ]
  %79 = getelementptr inbounds nuw double, ptr %0, i64 %76
  %80 = load double, ptr %79, align 8, !tbaa !9
  %81 = getelementptr inbounds nuw double, ptr %1, i64 %76
  %82 = load double, ptr %81, align 8, !tbaa !9
  %83 = tail call double @llvm.fmuladd.f64(double %80, double %82, double %77)
  %84 = add nuw nsw i64 %76, 1
  %85 = add i64 %78, 1
  %86 = icmp eq i64 %85, %35
  br i1 %86, label %87, label %75, !llvm.loop !32

87:                                               ; preds = %75, %69
  %88 = phi double [ %65, %69 ], [ %83, %75 ]
  %89 = tail call double @tanh(double noundef %88) #10, !tbaa !5
  %90 = getelementptr inbounds nuw double, ptr %0, i64 %32
  %91 = load double, ptr %90, align 8, !tbaa !9
  %92 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %93 = getelementptr inbounds nuw double, ptr %92, i64 %31
  %94 = load double, ptr %93, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw double, ptr %0, i64 %30
  %96 = and i64 %31, 3
  %97 = icmp ult i32 %2, 4
  br i1 %97, label %132, label %98

98:                                               ; preds = %87
  %99 = and i64 %31, 2147483644
  br label %100

100:                                              ; preds = %100, %98
  %101 = phi i64 [ 0, %98 ], [ %127, %100 ]
  %102 = phi double [ %94, %98 ], [ %126, %100 ]
  %103 = phi i64 [ 0, %98 ], [ %128, %100 ]
  %104 = getelementptr inbounds nuw double, ptr %95, i64 %101
  %105 = load double, ptr %104, align 8, !tbaa !9
  %106 = getelementptr inbounds nuw double, ptr %1, i64 %101
  %107 = load double, ptr %106, align 8, !tbaa !9
  %108 = tail call double @llvm.fmuladd.f64(double %105, double %107, double %102)
  %109 = or disjoint i64 %101, 1
  %110 = getelementptr inbounds nuw double, ptr %95, i64 %109
  %111 = load double, ptr %110, align 8, !tbaa !9
  %112 = getelementptr inbounds nuw double, ptr %1, i64 %109
  %113 = load double, ptr %112, align 8, !tbaa !9
  %114 = tail call double @llvm.fmuladd.f64(double %111, double %113, double %108)
  %115 = or disjoint i64 %101, 2
  %116 = getelementptr inbounds nuw double, ptr %95, i64 %115
  %117 = load double, ptr %116, align 8, !tbaa !9
  %118 = getelementptr inbounds nuw double, ptr %1, i64 %115
  %119 = load double, ptr %118, align 8, !tbaa !9
  %120 = tail call double @llvm.fmuladd.f64(double %117, double %119, double %114)
  %121 = or disjoint i64 %101, 3
  %122 = getelementptr inbounds nuw double, ptr %95, i64 %121
  %123 = load double, ptr %122, align 8, !tbaa !9
  %124 = getelementptr inbounds nuw double, ptr %1, i64 %121
  %125 = load double, ptr %124, align 8, !tbaa !9
  %126 = tail call double @llvm.fmuladd.f64(double %123, double %125, double %120)
  %127 = add nuw nsw i64 %101, 4
  %128 = add i64 %103, 4
  %129 = icmp eq i64 %128, %99
  br i1 %129, label %130, label %100, !llvm.loop !31

130:                                              ; preds = %100
  %131 = icmp eq i64 %96, 0
  br i1 %131, label %148, label %132

132:                                              ; preds = %130, %87
  %133 = phi i64 [ 0, %87 ], [ %127, %130 ]
  %134 = phi double [ %94, %87 ], [ %126, %130 ]
  %135 = icmp ne i64 %96, 0
  tail call void @llvm.assume(i1 %135)
  br label %136

136:                                              ; preds = %136, %132
  %137 = phi i64 [ %133, %132 ], [ %145, %136 ]
  %138 = phi double [ %134, %132 ], [ %144, %136 ]
  %139 = phi i64 [ 0, %132 ], [ %146, %136 ]
  %140 = getelementptr inbounds nuw double, ptr %95, i64 %137
  %141 = load double, ptr %140, align 8, !tbaa !9
  %142 = getelementptr inbounds nuw double, ptr %1, i64 %137
  %143 = load double, ptr %142, align 8, !tbaa !9
  %144 = tail call double @llvm.fmuladd.f64(double %141, double %143, double %138)
  %145 = add nuw nsw i64 %137, 1
  %146 = add i64 %139, 1
  %147 = icmp eq i64 %146, %96
  br i1 %147, label %148, label %136, !llvm.loop !33

148:                                              ; preds = %136, %130
  %149 = phi double [ %126, %130 ], [ %144, %136 ]
  %150 = tail call double @llvm.fmuladd.f64(double %89, double %91, double 0.000000e+00)
  %151 = tail call double @tanh(double noundef %149) #10, !tbaa !5
  %152 = getelementptr inbounds nuw double, ptr %0, i64 %32
  %153 = getelementptr inbounds nuw i8, ptr %152, i64 8
  %154 = load double, ptr %153, align 8, !tbaa !9
  %155 = shl nuw nsw i64 %30, 1
  %156 = getelementptr inbounds nuw double, ptr %0, i64 %155
  %157 = getelementptr inbounds nuw double, ptr %156, i64 %31
  %158 = load double, ptr %157, align 8, !tbaa !9
  %159 = getelementptr inbounds nuw double, ptr %0, i64 %155
  %160 = and i64 %31, 3
  %161 = icmp ult i32 %2, 4
  br i1 %161, label %196, label %162

162:                                              ; preds = %148
  %163 = and i64 %31, 2147483644
  br label %164

164:                                              ; preds = %164, %162
  %165 = phi i64 [ 0, %162 ], [ %191, %164 ]
  %166 = phi double [ %158, %162 ], [ %190, %164 ]
  %167 = phi i64 [ 0, %162 ], [ %192, %164 ]
  %168 = getelementptr inbounds nuw double, ptr %159, i64 %165
  %169 = load double, ptr %168, align 8, !tbaa !9
  %170 = getelementptr inbounds nuw double, ptr %1, i64 %165
  %171 = load double, ptr %170, align 8, !tbaa !9
  %172 = tail call double @llvm.fmuladd.f64(double %169, double %171, double %166)
  %173 = or disjoint i64 %165, 1
  %174 = getelementptr inbounds nuw double, ptr %159, i64 %173
  %175 = load double, ptr %174, align 8, !tbaa !9
  %176 = getelementptr inbounds nuw double, ptr %1, i64 %173
  %177 = load double, ptr %176, align 8, !tbaa !9
  %178 = tail call double @llvm.fmuladd.f64(double %175, double %177, double %172)
  %179 = or disjoint i64 %165, 2
  %180 = getelementptr inbounds nuw double, ptr %159, i64 %179
  %181 = load double, ptr %180, align 8, !tbaa !9
  %182 = getelementptr inbounds nuw double, ptr %1, i64 %179
  %183 = load double, ptr %182, align 8, !tbaa !9
  %184 = tail call double @llvm.fmuladd.f64(double %181, double %183, double %178)
  %185 = or disjoint i64 %165, 3
  %186 = getelementptr inbounds nuw double, ptr %159, i64 %185
  %187 = load double, ptr %186, align 8, !tbaa !9
  %188 = getelementptr inbounds nuw double, ptr %1, i64 %185
  %189 = load double, ptr %188, align 8, !tbaa !9
  %190 = tail call double @llvm.fmuladd.f64(double %187, double %189, double %184)
  %191 = add nuw nsw i64 %165, 4
  %192 = add i64 %167, 4
  %193 = icmp eq i64 %192, %163
  br i1 %193, label %194, label %164, !llvm.loop !31

194:                                              ; preds = %164
  %195 = icmp eq i64 %160, 0
  br i1 %195, label %212, label %196

196:                                              ; preds = %194, %148
  %197 = phi i64 [ 0, %148 ], [ %191, %194 ]
  %198 = phi double [ %158, %148 ], [ %190, %194 ]
  %199 = icmp ne i64 %160, 0
  tail call void @llvm.assume(i1 %199)
  br label %200

200:                                              ; preds = %200, %196
  %201 = phi i64 [ %197, %196 ], [ %209, %200 ]
  %202 = phi double [ %198, %196 ], [ %208, %200 ]
  %203 = phi i64 [ 0, %196 ], [ %210, %200 ]
  %204 = getelementptr inbounds nuw double, ptr %159, i64 %201
  %205 = load double, ptr %204, align 8, !tbaa !9
  %206 = getelementptr inbounds nuw double, ptr %1, i64 %201
  %207 = load double, ptr %206, align 8, !tbaa !9
  %208 = tail call double @llvm.fmuladd.f64(double %205, double %207, double %202)
  %209 = add nuw nsw i64 %201, 1
  %210 = add i64 %203, 1
  %211 = icmp eq i64 %210, %160
  br i1 %211, label %212, label %200, !llvm.loop !34

212:                                              ; preds = %200, %194
  %213 = phi double [ %190, %194 ], [ %208, %200 ]
  %214 = tail call double @llvm.fmuladd.f64(double %151, double %154, double %150)
  br label %215

215:                                              ; preds = %7, %212
  %216 = phi double [ %28, %7 ], [ %213, %212 ]
  %217 = phi i64 [ %10, %7 ], [ %32, %212 ]
  %218 = phi double [ %24, %7 ], [ %214, %212 ]
  %219 = tail call double @tanh(double noundef %216) #10, !tbaa !5
  %220 = getelementptr double, ptr %0, i64 %217
  %221 = getelementptr i8, ptr %220, i64 16
  %222 = load double, ptr %221, align 8, !tbaa !9
  %223 = tail call double @llvm.fmuladd.f64(double %219, double %222, double %218)
  ret double %223
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmax.v2f64(<2 x double>) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #8

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind }

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
!13 = distinct !{!13, !12}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !12}
!17 = distinct !{!17, !12}
!18 = distinct !{!18, !12, !19, !20}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !12, !20, !19}
!22 = distinct !{!22, !12}
!23 = distinct !{!23, !12}
!24 = distinct !{!24, !15}
!25 = distinct !{!25, !15}
!26 = distinct !{!26, !12}
!27 = distinct !{!27, !15}
!28 = distinct !{!28, !12}
!29 = distinct !{!29, !12}
!30 = distinct !{!30, !12}
!31 = distinct !{!31, !12}
!32 = distinct !{!32, !15}
!33 = distinct !{!33, !15}
!34 = distinct !{!34, !15}
