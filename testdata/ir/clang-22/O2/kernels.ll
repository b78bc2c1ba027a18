; clang-22 -O2 -S -emit-llvm c/kernels.c -o ir/clang-22/O2/kernels.ll
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
  br i1 %7, label %8, label %28

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = zext i32 %4 to i64
  %12 = zext nneg i32 %3 to i64
  %13 = zext i32 %5 to i64
  %14 = and i64 %13, 3
  %15 = icmp ult i32 %5, 4
  %16 = and i64 %13, 2147483644
  %17 = icmp eq i64 %14, 0
  %18 = icmp ne i64 %14, 0
  br label %19

19:                                               ; preds = %8, %33
  %20 = phi i64 [ 0, %8 ], [ %34, %33 ]
  br i1 %9, label %21, label %33

21:                                               ; preds = %19
  %22 = mul nuw nsw i64 %20, %11
  %23 = trunc i64 %20 to i32
  %24 = mul i32 %5, %23
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %27 = getelementptr inbounds nuw double, ptr %2, i64 %22
  br label %29

28:                                               ; preds = %33, %6
  ret void

29:                                               ; preds = %21, %53
  %30 = phi i64 [ 0, %21 ], [ %56, %53 ]
  br i1 %10, label %31, label %53

31:                                               ; preds = %29
  %32 = getelementptr inbounds nuw double, ptr %1, i64 %30
  br i1 %15, label %37, label %58

33:                                               ; preds = %53, %19
  %34 = add nuw nsw i64 %20, 1
  %35 = icmp eq i64 %34, %12
  br i1 %35, label %28, label %19, !llvm.loop !13

36:                                               ; preds = %58
  br i1 %17, label %53, label %37

37:                                               ; preds = %36, %31
  %38 = phi i64 [ 0, %31 ], [ %89, %36 ]
  %39 = phi double [ 0.000000e+00, %31 ], [ %88, %36 ]
  tail call void @llvm.assume(i1 %18)
  br label %40

40:                                               ; preds = %40, %37
  %41 = phi i64 [ %38, %37 ], [ %50, %40 ]
  %42 = phi double [ %39, %37 ], [ %49, %40 ]
  %43 = phi i64 [ 0, %37 ], [ %51, %40 ]
  %44 = getelementptr inbounds nuw double, ptr %26, i64 %41
  %45 = load double, ptr %44, align 8, !tbaa !9
  %46 = mul nuw nsw i64 %41, %11
  %47 = getelementptr inbounds nuw double, ptr %32, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !9
  %49 = tail call double @llvm.fmuladd.f64(double %45, double %48, double %42)
  %50 = add nuw nsw i64 %41, 1
  %51 = add i64 %43, 1
  %52 = icmp eq i64 %51, %14
  br i1 %52, label %53, label %40, !llvm.loop !14

53:                                               ; preds = %36, %40, %29
  %54 = phi double [ 0.000000e+00, %29 ], [ %88, %36 ], [ %49, %40 ]
  %55 = getelementptr inbounds nuw double, ptr %27, i64 %30
  store double %54, ptr %55, align 8, !tbaa !9
  %56 = add nuw nsw i64 %30, 1
  %57 = icmp eq i64 %56, %11
  br i1 %57, label %33, label %29, !llvm.loop !16

58:                                               ; preds = %31, %58
  %59 = phi i64 [ %89, %58 ], [ 0, %31 ]
  %60 = phi double [ %88, %58 ], [ 0.000000e+00, %31 ]
  %61 = phi i64 [ %90, %58 ], [ 0, %31 ]
  %62 = getelementptr inbounds nuw double, ptr %26, i64 %59
  %63 = load double, ptr %62, align 8, !tbaa !9
  %64 = mul nuw nsw i64 %59, %11
  %65 = getelementptr inbounds nuw double, ptr %32, i64 %64
  %66 = load double, ptr %65, align 8, !tbaa !9
  %67 = tail call double @llvm.fmuladd.f64(double %63, double %66, double %60)
  %68 = or disjoint i64 %59, 1
  %69 = getelementptr inbounds nuw double, ptr %26, i64 %68
  %70 = load double, ptr %69, align 8, !tbaa !9
  %71 = mul nuw nsw i64 %68, %11
  %72 = getelementptr inbounds nuw double, ptr %32, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !9
  %74 = tail call double @llvm.fmuladd.f64(double %70, double %73, double %67)
  %75 = or disjoint i64 %59, 2
  %76 = getelementptr inbounds nuw double, ptr %26, i64 %75
  %77 = load double, ptr %76, align 8, !tbaa !9
  %78 = mul nuw nsw i64 %75, %11
  %79 = getelementptr inbounds nuw double, ptr %32, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !9
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %80, double %74)
  %82 = or disjoint i64 %59, 3
  %83 = getelementptr inbounds nuw double, ptr %26, i64 %82
  %84 = load double, ptr %83, align 8, !tbaa !9
  %85 = mul nuw nsw i64 %82, %11
  %86 = getelementptr inbounds nuw double, ptr %32, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !9
  %88 = tail call double @llvm.fmuladd.f64(double %84, double %87, double %81)
  %89 = add nuw nsw i64 %59, 4
  %90 = add i64 %61, 4
  %91 = icmp eq i64 %90, %16
  br i1 %91, label %36, label %58, !llvm.loop !17
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
  %59 = tail call double @log(double noundef %58) #9, !tbaa !5
  %60 = fadd double %57, %59
  ret double %60

61:                                               ; preds = %45, %61
  %62 = phi i64 [ 0, %45 ], [ %69, %61 ]
  %63 = phi double [ 0.000000e+00, %45 ], [ %68, %61 ]
  %64 = getelementptr inbounds nuw double, ptr %0, i64 %62
  %65 = load double, ptr %64, align 8, !tbaa !9
  %66 = fsub double %65, %46
  %67 = tail call double @exp(double noundef %66) #9, !tbaa !5
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
  br i1 %3, label %4, label %10

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = zext nneg i32 %1 to i64
  br label %12

7:                                                ; preds = %112, %47
  %8 = add nuw nsw i64 %14, 1
  %9 = icmp eq i64 %52, %5
  br i1 %9, label %10, label %12, !llvm.loop !23

10:                                               ; preds = %7, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %51, %7 ]
  ret double %11

12:                                               ; preds = %4, %7
  %13 = phi i64 [ 0, %4 ], [ %52, %7 ]
  %14 = phi i64 [ 1, %4 ], [ %8, %7 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %51, %7 ]
  %16 = trunc i64 %13 to i32
  %17 = mul nuw nsw i64 %13, %5
  %18 = mul nuw nsw i32 %1, %16
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %21 = getelementptr inbounds nuw double, ptr %20, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = icmp eq i64 %13, 0
  br i1 %23, label %47, label %24

24:                                               ; preds = %12
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %26 = and i64 %13, 3
  %27 = icmp samesign ult i64 %13, 4
  br i1 %27, label %32, label %28

28:                                               ; preds = %24
  %29 = and i64 %13, 9223372036854775804
  br label %62

30:                                               ; preds = %62
  %31 = icmp eq i64 %26, 0
  br i1 %31, label %47, label %32

32:                                               ; preds = %30, %24
  %33 = phi i64 [ 0, %24 ], [ %85, %30 ]
  %34 = phi double [ %22, %24 ], [ %84, %30 ]
  %35 = icmp ne i64 %26, 0
  tail call void @llvm.assume(i1 %35)
  br label %36

36:                                               ; preds = %36, %32
  %37 = phi i64 [ %33, %32 ], [ %44, %36 ]
  %38 = phi double [ %34, %32 ], [ %43, %36 ]
  %39 = phi i64 [ 0, %32 ], [ %45, %36 ]
  %40 = getelementptr inbounds nuw double, ptr %25, i64 %37
  %41 = load double, ptr %40, align 8, !tbaa !9
  %42 = fneg double %41
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %38)
  %44 = add nuw nsw i64 %37, 1
  %45 = add i64 %39, 1
  %46 = icmp eq i64 %45, %26
  br i1 %46, label %47, label %36, !llvm.loop !24

47:                                               ; preds = %30, %36, %12
  %48 = phi double [ %22, %12 ], [ %84, %30 ], [ %43, %36 ]
  %49 = tail call double @sqrt(double noundef %48) #9, !tbaa !5
  store double %49, ptr %21, align 8, !tbaa !9
  %50 = tail call double @log(double noundef %49) #9, !tbaa !5
  %51 = tail call double @llvm.fmuladd.f64(double %50, double 2.000000e+00, double %15)
  %52 = add nuw nsw i64 %13, 1
  %53 = icmp samesign ult i64 %52, %6
  br i1 %53, label %54, label %7

54:                                               ; preds = %47
  %55 = getelementptr inbounds nuw double, ptr %0, i64 %13
  %56 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %57 = and i64 %13, 3
  %58 = icmp samesign ult i64 %13, 4
  %59 = and i64 %13, 9223372036854775804
  %60 = icmp eq i64 %57, 0
  %61 = icmp ne i64 %57, 0
  br label %88

62:                                               ; preds = %62, %28
  %63 = phi i64 [ 0, %28 ], [ %85, %62 ]
  %64 = phi double [ %22, %28 ], [ %84, %62 ]
  %65 = phi i64 [ 0, %28 ], [ %86, %62 ]
  %66 = getelementptr inbounds nuw double, ptr %25, i64 %63
  %67 = load double, ptr %66, align 8, !tbaa !9
  %68 = fneg double %67
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %67, double %64)
  %70 = getelementptr inbounds nuw double, ptr %25, i64 %63
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 8
  %72 = load double, ptr %71, align 8, !tbaa !9
  %73 = fneg double %72
  %74 = tail call double @llvm.fmuladd.f64(double %73, double %72, double %69)
  %75 = getelementptr inbounds nuw double, ptr %25, i64 %63
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 16
  %77 = load double, ptr %76, align 8, !tbaa !9
  %78 = fneg double %77
  %79 = tail call double @llvm.fmuladd.f64(double %78, double %77, double %74)
  %80 = getelementptr inbounds nuw double, ptr %25, i64 %63
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 24
  %82 = load double, ptr %81, align 8, !tbaa !9
  %83 = fneg double %82
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %82, double %79)
  %85 = add nuw nsw i64 %63, 4
  %86 = add i64 %65, 4
  %87 = icmp eq i64 %86, %29
  br i1 %87, label %30, label %62, !llvm.loop !25

88:                                               ; preds = %54, %112
  %89 = phi i64 [ %14, %54 ], [ %115, %112 ]
  %90 = mul nuw nsw i64 %89, %5
  %91 = getelementptr inbounds nuw double, ptr %55, i64 %90
  %92 = load double, ptr %91, align 8, !tbaa !9
  br i1 %23, label %112, label %93

93:                                               ; preds = %88
  %94 = getelementptr inbounds nuw double, ptr %0, i64 %90
  br i1 %58, label %96, label %117

95:                                               ; preds = %117
  br i1 %60, label %112, label %96

96:                                               ; preds = %95, %93
  %97 = phi i64 [ 0, %93 ], [ %148, %95 ]
  %98 = phi double [ %92, %93 ], [ %147, %95 ]
  tail call void @llvm.assume(i1 %61)
  br label %99

99:                                               ; preds = %99, %96
  %100 = phi i64 [ %97, %96 ], [ %109, %99 ]
  %101 = phi double [ %98, %96 ], [ %108, %99 ]
  %102 = phi i64 [ 0, %96 ], [ %110, %99 ]
  %103 = getelementptr inbounds nuw double, ptr %94, i64 %100
  %104 = load double, ptr %103, align 8, !tbaa !9
  %105 = getelementptr inbounds nuw double, ptr %56, i64 %100
  %106 = load double, ptr %105, align 8, !tbaa !9
  %107 = fneg double %104
  %108 = tail call double @llvm.fmuladd.f64(double %107, double %106, double %101)
  %109 = add nuw nsw i64 %100, 1
  %110 = add i64 %102, 1
  %111 = icmp eq i64 %110, %57
  br i1 %111, label %112, label %99, !llvm.loop !26

112:                                              ; preds = %95, %99, %88
  %113 = phi double [ %92, %88 ], [ %147, %95 ], [ %108, %99 ]
  %114 = fdiv double %113, %49
  store double %114, ptr %91, align 8, !tbaa !9
  %115 = add nuw nsw i64 %89, 1
  %116 = icmp eq i64 %115, %5
  br i1 %116, label %7, label %88, !llvm.loop !27

117:                                              ; preds = %93, %117
  %118 = phi i64 [ %148, %117 ], [ 0, %93 ]
  %119 = phi double [ %147, %117 ], [ %92, %93 ]
  %120 = phi i64 [ %149, %117 ], [ 0, %93 ]
  %121 = getelementptr inbounds nuw double, ptr %94, i64 %118
  %122 = load double, ptr %121, align 8, !tbaa !9
  %123 = getelementptr inbounds nuw double, ptr %56, i64 %118
  %124 = load double, ptr %123, align 8, !tbaa !9
  %125 = fneg double %122
  %126 = tail call double @llvm.fmuladd.f64(double %125, double %124, double %119)
  %127 = or disjoint i64 %118, 1
  %128 = getelementptr inbounds nuw double, ptr %94, i64 %127
  %129 = load double, ptr %128, align 8, !tbaa !9
  %130 = getelementptr inbounds nuw double, ptr %56, i64 %127
  %131 = load double, ptr %130, align 8, !tbaa !9
  %132 = fneg double %129
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %131, double %126)
  %134 = or disjoint i64 %118, 2
  %135 = getelementptr inbounds nuw double, ptr %94, i64 %134
  %136 = load double, ptr %135, align 8, !tbaa !9
  %137 = getelementptr inbounds nuw double, ptr %56, i64 %134
  %138 = load double, ptr %137, align 8, !tbaa !9
  %139 = fneg double %136
  %140 = tail call double @llvm.fmuladd.f64(double %139, double %138, double %133)
  %141 = or disjoint i64 %118, 3
  %142 = getelementptr inbounds nuw double, ptr %94, i64 %141
  %143 = load double, ptr %142, align 8, !tbaa !9
  %144 = getelementptr inbounds nuw double, ptr %56, i64 %141
  %145 = load double, ptr %144, align 8, !tbaa !9
  %146 = fneg double %143
  %147 = tail call double @llvm.fmuladd.f64(double %146, double %145, double %140)
  %148 = add nuw nsw i64 %118, 4
  %149 = add i64 %120, 4
  %150 = icmp eq i64 %149, %59
  br i1 %150, label %95, label %117, !llvm.loop !28
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
  br i1 %73, label %19, label %20, !llvm.loop !29
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @two_layer_network(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  %7 = sext i32 %4 to i64
  %8 = sext i32 %2 to i64
  %9 = sext i32 %6 to i64
  %10 = getelementptr inbounds double, ptr %0, i64 %8
  %11 = load double, ptr %10, align 8, !tbaa !9
  br i1 %5, label %12, label %18

12:                                               ; preds = %3
  %13 = zext nneg i32 %2 to i64
  %14 = and i64 %13, 3
  %15 = icmp ult i32 %2, 4
  br i1 %15, label %27, label %16

16:                                               ; preds = %12
  %17 = and i64 %13, 2147483644
  br label %181

18:                                               ; preds = %3
  %19 = tail call double @tanh(double noundef %11) #9, !tbaa !5
  %20 = getelementptr inbounds double, ptr %0, i64 %9
  %21 = load double, ptr %20, align 8, !tbaa !9
  %22 = getelementptr double, ptr %0, i64 %7
  %23 = getelementptr double, ptr %22, i64 %8
  %24 = load double, ptr %23, align 8, !tbaa !9
  br label %105

25:                                               ; preds = %181
  %26 = icmp eq i64 %14, 0
  br i1 %26, label %43, label %27

27:                                               ; preds = %25, %12
  %28 = phi i64 [ 0, %12 ], [ %208, %25 ]
  %29 = phi double [ %11, %12 ], [ %207, %25 ]
  %30 = icmp ne i64 %14, 0
  tail call void @llvm.assume(i1 %30)
  br label %31

31:                                               ; preds = %31, %27
  %32 = phi i64 [ %28, %27 ], [ %40, %31 ]
  %33 = phi double [ %29, %27 ], [ %39, %31 ]
  %34 = phi i64 [ 0, %27 ], [ %41, %31 ]
  %35 = getelementptr inbounds nuw double, ptr %0, i64 %32
  %36 = load double, ptr %35, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw double, ptr %1, i64 %32
  %38 = load double, ptr %37, align 8, !tbaa !9
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33)
  %40 = add nuw nsw i64 %32, 1
  %41 = add i64 %34, 1
  %42 = icmp eq i64 %41, %14
  br i1 %42, label %43, label %31, !llvm.loop !30

43:                                               ; preds = %31, %25
  %44 = phi double [ %207, %25 ], [ %39, %31 ]
  %45 = tail call double @tanh(double noundef %44) #9, !tbaa !5
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %9
  %47 = load double, ptr %46, align 8, !tbaa !9
  %48 = getelementptr double, ptr %0, i64 %7
  %49 = getelementptr double, ptr %48, i64 %8
  %50 = load double, ptr %49, align 8, !tbaa !9
  %51 = zext nneg i32 %4 to i64
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %51
  %53 = and i64 %13, 3
  %54 = icmp ult i32 %2, 4
  br i1 %54, label %89, label %55

55:                                               ; preds = %43
  %56 = and i64 %13, 2147483644
  br label %57

57:                                               ; preds = %57, %55
  %58 = phi i64 [ 0, %55 ], [ %84, %57 ]
  %59 = phi double [ %50, %55 ], [ %83, %57 ]
  %60 = phi i64 [ 0, %55 ], [ %85, %57 ]
  %61 = getelementptr inbounds nuw double, ptr %52, i64 %58
  %62 = load double, ptr %61, align 8, !tbaa !9
  %63 = getelementptr inbounds nuw double, ptr %1, i64 %58
  %64 = load double, ptr %63, align 8, !tbaa !9
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %59)
  %66 = or disjoint i64 %58, 1
  %67 = getelementptr inbounds nuw double, ptr %52, i64 %66
  %68 = load double, ptr %67, align 8, !tbaa !9
  %69 = getelementptr inbounds nuw double, ptr %1, i64 %66
  %70 = load double, ptr %69, align 8, !tbaa !9
  %71 = tail call double @llvm.fmuladd.f64(double %68, double %70, double %65)
  %72 = or disjoint i64 %58, 2
  %73 = getelementptr inbounds nuw double, ptr %52, i64 %72
  %74 = load double, ptr %73, align 8, !tbaa !9
  %75 = getelementptr inbounds nuw double, ptr %1, i64 %72
  %76 = load double, ptr %75, align 8, !tbaa !9
  %77 = tail call double @llvm.fmuladd.f64(double %74, double %76, double %71)
  %78 = or disjoint i64 %58, 3
  %79 = getelementptr inbounds nuw double, ptr %52, i64 %78
  %80 = load double, ptr %79, align 8, !tbaa !9
  %81 = getelementptr inbounds nuw double, ptr %1, i64 %78
  %82 = load double, ptr %81, align 8, !tbaa !9
  %83 = tail call double @llvm.fmuladd.f64(double %80, double %82, double %77)
  %84 = add nuw nsw i64 %58, 4
  %85 = add i64 %60, 4
  %86 = icmp eq i64 %85, %56
  br i1 %86, label %87, label %57, !llvm.loop !31

87:                                               ; preds = %57
  %88 = icmp eq i64 %53, 0
  br i1 %88, label %105, label %89

89:                                               ; preds = %87, %43
  %90 = phi i64 [ 0, %43 ], [ %84, %87 ]
  %91 = phi double [ %50, %43 ], [ %83, %87 ]
  %92 = icmp ne i64 %53, 0
  tail call void @llvm.assume(i1 %92)
  br label %93

93:                                               ; preds = %93, %89
  %94 = phi i64 [ %90, %89 ], [ %102, %93 ]
  %95 = phi double [ %91, %89 ], [ %101, %93 ]
  %96 = phi i64 [ 0, %89 ], [ %103, %93 ]
  %97 = getelementptr inbounds nuw double, ptr %52, i64 %94
  %98 = load double, ptr %97, align 8, !tbaa !9
  %99 = getelementptr inbounds nuw double, ptr %1, i64 %94
  %100 = load double, ptr %99, align 8, !tbaa !9
  %101 = tail call double @llvm.fmuladd.f64(double %98, double %100, double %95)
  %102 = add nuw nsw i64 %94, 1
  %103 = add i64 %96, 1
  %104 = icmp eq i64 %103, %53
  br i1 %104, label %105, label %93, !llvm.loop !32

105:                                              ; preds = %87, %93, %18
  %106 = phi double [ %21, %18 ], [ %47, %93 ], [ %47, %87 ]
  %107 = phi double [ %19, %18 ], [ %45, %93 ], [ %45, %87 ]
  %108 = phi double [ %24, %18 ], [ %83, %87 ], [ %101, %93 ]
  %109 = tail call double @tanh(double noundef %108) #9, !tbaa !5
  %110 = getelementptr double, ptr %0, i64 %9
  %111 = getelementptr i8, ptr %110, i64 8
  %112 = load double, ptr %111, align 8, !tbaa !9
  %113 = shl nsw i64 %7, 1
  %114 = getelementptr double, ptr %0, i64 %113
  %115 = getelementptr double, ptr %114, i64 %8
  %116 = load double, ptr %115, align 8, !tbaa !9
  br i1 %5, label %117, label %172

117:                                              ; preds = %105
  %118 = zext nneg i32 %2 to i64
  %119 = getelementptr double, ptr %0, i64 %113
  %120 = and i64 %118, 3
  %121 = icmp ult i32 %2, 4
  br i1 %121, label %156, label %122

122:                                              ; preds = %117
  %123 = and i64 %118, 2147483644
  br label %124

124:                                              ; preds = %124, %122
  %125 = phi i64 [ 0, %122 ], [ %151, %124 ]
  %126 = phi double [ %116, %122 ], [ %150, %124 ]
  %127 = phi i64 [ 0, %122 ], [ %152, %124 ]
  %128 = getelementptr double, ptr %119, i64 %125
  %129 = load double, ptr %128, align 8, !tbaa !9
  %130 = getelementptr inbounds nuw double, ptr %1, i64 %125
  %131 = load double, ptr %130, align 8, !tbaa !9
  %132 = tail call double @llvm.fmuladd.f64(double %129, double %131, double %126)
  %133 = or disjoint i64 %125, 1
  %134 = getelementptr double, ptr %119, i64 %133
  %135 = load double, ptr %134, align 8, !tbaa !9
  %136 = getelementptr inbounds nuw double, ptr %1, i64 %133
  %137 = load double, ptr %136, align 8, !tbaa !9
  %138 = tail call double @llvm.fmuladd.f64(double %135, double %137, double %132)
  %139 = or disjoint i64 %125, 2
  %140 = getelementptr double, ptr %119, i64 %139
  %141 = load double, ptr %140, align 8, !tbaa !9
  %142 = getelementptr inbounds nuw double, ptr %1, i64 %139
  %143 = load double, ptr %142, align 8, !tbaa !9
  %144 = tail call double @llvm.fmuladd.f64(double %141, double %143, double %138)
  %145 = or disjoint i64 %125, 3
  %146 = getelementptr double, ptr %119, i64 %145
  %147 = load double, ptr %146, align 8, !tbaa !9
  %148 = getelementptr inbounds nuw double, ptr %1, i64 %145
  %149 = load double, ptr %148, align 8, !tbaa !9
  %150 = tail call double @llvm.fmuladd.f64(double %147, double %149, double %144)
  %151 = add nuw nsw i64 %125, 4
  %152 = add i64 %127, 4
  %153 = icmp eq i64 %152, %123
  br i1 %153, label %154, label %124, !llvm.loop !31

154:                                              ; preds = %124
  %155 = icmp eq i64 %120, 0
  br i1 %155, label %172, label %156

156:                                              ; preds = %154, %117
  %157 = phi i64 [ 0, %117 ], [ %151, %154 ]
  %158 = phi double [ %116, %117 ], [ %150, %154 ]
  %159 = icmp ne i64 %120, 0
  tail call void @llvm.assume(i1 %159)
  br label %160

160:                                              ; preds = %160, %156
  %161 = phi i64 [ %157, %156 ], [ %169, %160 ]
  %162 = phi double [ %158, %156 ], [ %168, %160 ]
  %163 = phi i64 [ 0, %156 ], [ %170, %160 ]
  %164 = getelementptr double, ptr %119, i64 %161
  %165 = load double, ptr %164, align 8, !tbaa !9
  %166 = getelementptr inbounds nuw double, ptr %1, i64 %161
  %167 = load double, ptr %166, align 8, !tbaa !9
  %168 = tail call double @llvm.fmuladd.f64(double %165, double %167, double %162)
  %169 = add nuw nsw i64 %161, 1
  %170 = add i64 %163, 1
  %171 = icmp eq i64 %170, %120
  br i1 %171, label %172, label %160, !llvm.loop !33

172:                                              ; preds = %154, %160, %105
  %173 = phi double [ %116, %105 ], [ %150, %154 ], [ %168, %160 ]
  %174 = tail call double @llvm.fmuladd.f64(double %107, double %106, double 0.000000e+00)
  %175 = tail call double @llvm.fmuladd.f64(double %109, double %112, double %174)
  %176 = tail call double @tanh(double noundef %173) #9, !tbaa !5
  %177 = getelementptr double, ptr %0, i64 %9
  %178 = getelementptr i8, ptr %177, i64 16
  %179 = load double, ptr %178, align 8, !tbaa !9
  %180 = tail call double @llvm.fmuladd.f64(double %176, double %179, double %175)
  ret double %180

181:                                              ; preds = %181, %16
  %182 = phi i64 [ 0, %16 ], [ %208, %181 ]
  %183 = phi double [ %11, %16 ], [ %207, %181 ]
  %184 = phi i64 [ 0, %16 ], [ %209, %181 ]
  %185 = getelementptr inbounds nuw double, ptr %0, i64 %182
  %186 = load double, ptr %185, align 8, !tbaa !9
  %187 = getelementptr inbounds nuw double, ptr %1, i64 %182
  %188 = load double, ptr %187, align 8, !tbaa !9
  %189 = tail call double @llvm.fmuladd.f64(double %186, double %188, double %183)
  %190 = or disjoint i64 %182, 1
  %191 = getelementptr inbounds nuw double, ptr %0, i64 %190
  %192 = load double, ptr %191, align 8, !tbaa !9
  %193 = getelementptr inbounds nuw double, ptr %1, i64 %190
  %194 = load double, ptr %193, align 8, !tbaa !9
  %195 = tail call double @llvm.fmuladd.f64(double %192, double %194, double %189)
  %196 = or disjoint i64 %182, 2
  %197 = getelementptr inbounds nuw double, ptr %0, i64 %196
  %198 = load double, ptr %197, align 8, !tbaa !9
  %199 = getelementptr inbounds nuw double, ptr %1, i64 %196
  %200 = load double, ptr %199, align 8, !tbaa !9
  %201 = tail call double @llvm.fmuladd.f64(double %198, double %200, double %195)
  %202 = or disjoint i64 %182, 3
  %203 = getelementptr inbounds nuw double, ptr %0, i64 %202
  %204 = load double, ptr %203, align 8, !tbaa !9
  %205 = getelementptr inbounds nuw double, ptr %1, i64 %202
  %206 = load double, ptr %205, align 8, !tbaa !9
  %207 = tail call double @llvm.fmuladd.f64(double %204, double %206, double %201)
  %208 = add nuw nsw i64 %182, 4
  %209 = add i64 %184, 4
  %210 = icmp eq i64 %209, %17
  br i1 %210, label %25, label %181, !llvm.loop !31
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmax.v2f64(<2 x double>) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }

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
!25 = distinct !{!25, !12}
!26 = distinct !{!26, !15}
!27 = distinct !{!27, !12}
!28 = distinct !{!28, !12}
!29 = distinct !{!29, !12}
!30 = distinct !{!30, !15}
!31 = distinct !{!31, !12}
!32 = distinct !{!32, !15}
!33 = distinct !{!33, !15}
