; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-22/O3-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !22, !DIExpression(), !31)
    #dbg_value(i32 %1, !23, !DIExpression(), !31)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !31)
    #dbg_value(i32 0, !25, !DIExpression(), !32)
  %3 = icmp sgt i32 %1, 1, !dbg !33
  br i1 %3, label %4, label %29, !dbg !34

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1, !dbg !35
  %6 = zext nneg i32 %5 to i64, !dbg !36
  %7 = and i64 %6, 1, !dbg !35
  %8 = icmp eq i32 %5, 1, !dbg !35
  br i1 %8, label %13, label %9, !dbg !35

9:                                                ; preds = %4
  %10 = and i64 %6, 2147483646, !dbg !35
  br label %31, !dbg !35

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0, !dbg !35
  br i1 %12, label %29, label %13, !dbg !35

13:                                               ; preds = %11, %4
  %14 = phi i64 [ 0, %4 ], [ %58, %11 ]
  %15 = phi i64 [ 1, %4 ], [ %57, %11 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %56, %11 ]
  %17 = icmp ne i64 %7, 0, !dbg !37
  tail call void @llvm.assume(i1 %17), !dbg !37
    #dbg_value(double %16, !24, !DIExpression(), !31)
    #dbg_value(i64 %14, !25, !DIExpression(), !32)
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %15, !dbg !38
  %19 = load double, ptr %18, align 8, !dbg !38, !tbaa !39
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %14, !dbg !41
  %21 = load double, ptr %20, align 8, !dbg !41, !tbaa !39
  %22 = fneg double %21, !dbg !42
  %23 = tail call double @llvm.fmuladd.f64(double %22, double %21, double %19), !dbg !43
    #dbg_value(double %23, !27, !DIExpression(), !44)
  %24 = fsub double 1.000000e+00, %21, !dbg !45
    #dbg_value(double %24, !30, !DIExpression(), !44)
  %25 = fmul double %23, 1.000000e+02, !dbg !46
  %26 = fmul double %24, %24, !dbg !47
  %27 = tail call double @llvm.fmuladd.f64(double %25, double %23, double %26), !dbg !48
  %28 = fadd double %16, %27, !dbg !49
    #dbg_value(double %28, !24, !DIExpression(), !31)
    #dbg_value(i64 %15, !25, !DIExpression(), !32)
  br label %29, !dbg !50

29:                                               ; preds = %13, %11, %2
  %30 = phi double [ 0.000000e+00, %2 ], [ %56, %11 ], [ %28, %13 ], !dbg !31
  ret double %30, !dbg !50

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %58, %31 ]
  %33 = phi i64 [ 1, %9 ], [ %57, %31 ]
  %34 = phi double [ 0.000000e+00, %9 ], [ %56, %31 ]
  %35 = phi i64 [ 0, %9 ], [ %59, %31 ]
    #dbg_value(double %34, !24, !DIExpression(), !31)
    #dbg_value(i64 %32, !25, !DIExpression(), !32)
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %33, !dbg !38
  %37 = load double, ptr %36, align 8, !dbg !38, !tbaa !39
  %38 = getelementptr inbounds nuw double, ptr %0, i64 %32, !dbg !41
  %39 = load double, ptr %38, align 8, !dbg !41, !tbaa !39
  %40 = fneg double %39, !dbg !42
  %41 = tail call double @llvm.fmuladd.f64(double %40, double %39, double %37), !dbg !51
    #dbg_value(double %41, !27, !DIExpression(), !44)
  %42 = fsub double 1.000000e+00, %39, !dbg !52
    #dbg_value(double %42, !30, !DIExpression(), !44)
  %43 = fmul double %41, 1.000000e+02, !dbg !46
  %44 = fmul double %42, %42, !dbg !47
  %45 = tail call double @llvm.fmuladd.f64(double %43, double %41, double %44), !dbg !48
  %46 = fadd double %34, %45, !dbg !53
    #dbg_value(double %46, !24, !DIExpression(), !31)
    #dbg_value(i64 %33, !25, !DIExpression(), !32)
    #dbg_value(i64 %32, !25, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !32)
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %33, !dbg !38
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 8, !dbg !38
  %49 = load double, ptr %48, align 8, !dbg !38, !tbaa !39
  %50 = fneg double %37, !dbg !42
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %37, double %49), !dbg !54
    #dbg_value(double %51, !27, !DIExpression(), !44)
  %52 = fsub double 1.000000e+00, %37, !dbg !55
    #dbg_value(double %52, !30, !DIExpression(), !44)
  %53 = fmul double %51, 1.000000e+02, !dbg !46
  %54 = fmul double %52, %52, !dbg !47
  %55 = tail call double @llvm.fmuladd.f64(double %53, double %51, double %54), !dbg !48
  %56 = fadd double %46, %55, !dbg !56
    #dbg_value(double %56, !24, !DIExpression(), !31)
    #dbg_value(i64 %33, !25, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !32)
  %57 = add nuw nsw i64 %33, 2, !dbg !57
  %58 = add nuw nsw i64 %32, 2, !dbg !58
  %59 = add i64 %35, 2, !dbg !58
  %60 = icmp eq i64 %59, %10, !dbg !58
  br i1 %60, label %11, label %31, !dbg !58, !llvm.loop !59
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef writeonly captures(none) %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 !dbg !62 {
    #dbg_value(ptr %0, !67, !DIExpression(), !84)
    #dbg_value(ptr %1, !68, !DIExpression(), !84)
    #dbg_value(ptr %2, !69, !DIExpression(), !84)
    #dbg_value(i32 %3, !70, !DIExpression(), !84)
    #dbg_value(i32 %4, !71, !DIExpression(), !84)
    #dbg_value(i32 %5, !72, !DIExpression(), !84)
    #dbg_value(i32 0, !73, !DIExpression(), !85)
  %7 = icmp sgt i32 %3, 0, !dbg !86
  %8 = icmp sgt i32 %4, 0
  %9 = and i1 %7, %8, !dbg !87
  br i1 %9, label %10, label %93, !dbg !87

10:                                               ; preds = %6
  %11 = icmp sgt i32 %5, 0
  %12 = zext nneg i32 %4 to i64, !dbg !88
  br i1 %11, label %17, label %13

13:                                               ; preds = %10
  %14 = zext nneg i32 %3 to i64, !dbg !88
  %15 = mul nuw nsw i64 %12, %14, !dbg !88
  %16 = shl i64 %15, 3, !dbg !88
  tail call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 %16, i1 false), !dbg !89, !tbaa !39
    #dbg_value(i64 poison, !73, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !85)
    #dbg_value(i32 0, !75, !DIExpression(), !90)
    #dbg_value(i32 0, !82, !DIExpression(), !91)
    #dbg_value(double 0.000000e+00, !79, !DIExpression(), !92)
  br label %93, !dbg !93

17:                                               ; preds = %10
  %18 = zext nneg i32 %5 to i64, !dbg !88
  %19 = zext nneg i32 %3 to i64, !dbg !94
  %20 = and i64 %18, 3
  %21 = icmp ult i32 %5, 4
  %22 = and i64 %18, 2147483644
  %23 = icmp eq i64 %20, 0
  %24 = icmp ne i64 %20, 0
  br label %25, !dbg !88

25:                                               ; preds = %17, %90
  %26 = phi i64 [ 0, %17 ], [ %91, %90 ]
    #dbg_value(i64 %26, !73, !DIExpression(), !85)
    #dbg_value(i32 0, !75, !DIExpression(), !90)
  %27 = mul nuw nsw i64 %26, %18
  %28 = mul nuw nsw i64 %26, %12
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %27
  %30 = getelementptr inbounds nuw double, ptr %2, i64 %28, !dbg !95
  br label %31, !dbg !95

31:                                               ; preds = %85, %25
  %32 = phi i64 [ %88, %85 ], [ 0, %25 ]
    #dbg_value(i64 %32, !75, !DIExpression(), !90)
    #dbg_value(i32 0, !82, !DIExpression(), !91)
    #dbg_value(double 0.000000e+00, !79, !DIExpression(), !92)
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %32, !dbg !96
  br i1 %21, label %69, label %34, !dbg !97

34:                                               ; preds = %31, %34
  %35 = phi i64 [ %65, %34 ], [ 0, %31 ]
  %36 = phi double [ %64, %34 ], [ 0.000000e+00, %31 ]
  %37 = phi i64 [ %66, %34 ], [ 0, %31 ]
    #dbg_value(i64 %35, !82, !DIExpression(), !91)
    #dbg_value(double %36, !79, !DIExpression(), !92)
  %38 = getelementptr inbounds nuw double, ptr %29, i64 %35, !dbg !98
  %39 = load double, ptr %38, align 8, !dbg !98, !tbaa !39
  %40 = mul nuw nsw i64 %35, %12, !dbg !101
  %41 = getelementptr inbounds nuw double, ptr %33, i64 %40, !dbg !102
  %42 = load double, ptr %41, align 8, !dbg !102, !tbaa !39
  %43 = tail call double @llvm.fmuladd.f64(double %39, double %42, double %36), !dbg !103
    #dbg_value(double %43, !79, !DIExpression(), !92)
  %44 = or disjoint i64 %35, 1, !dbg !104
    #dbg_value(i64 %44, !82, !DIExpression(), !91)
  %45 = getelementptr inbounds nuw double, ptr %29, i64 %44, !dbg !98
  %46 = load double, ptr %45, align 8, !dbg !98, !tbaa !39
  %47 = mul nuw nsw i64 %44, %12, !dbg !101
  %48 = getelementptr inbounds nuw double, ptr %33, i64 %47, !dbg !102
  %49 = load double, ptr %48, align 8, !dbg !102, !tbaa !39
  %50 = tail call double @llvm.fmuladd.f64(double %46, double %49, double %43), !dbg !105
    #dbg_value(double %50, !79, !DIExpression(), !92)
  %51 = or disjoint i64 %35, 2, !dbg !106
    #dbg_value(i64 %51, !82, !DIExpression(), !91)
  %52 = getelementptr inbounds nuw double, ptr %29, i64 %51, !dbg !98
  %53 = load double, ptr %52, align 8, !dbg !98, !tbaa !39
  %54 = mul nuw nsw i64 %51, %12, !dbg !101
  %55 = getelementptr inbounds nuw double, ptr %33, i64 %54, !dbg !102
  %56 = load double, ptr %55, align 8, !dbg !102, !tbaa !39
  %57 = tail call double @llvm.fmuladd.f64(double %53, double %56, double %50), !dbg !107
    #dbg_value(double %57, !79, !DIExpression(), !92)
  %58 = or disjoint i64 %35, 3, !dbg !108
    #dbg_value(i64 %58, !82, !DIExpression(), !91)
  %59 = getelementptr inbounds nuw double, ptr %29, i64 %58, !dbg !98
  %60 = load double, ptr %59, align 8, !dbg !98, !tbaa !39
  %61 = mul nuw nsw i64 %58, %12, !dbg !101
  %62 = getelementptr inbounds nuw double, ptr %33, i64 %61, !dbg !102
  %63 = load double, ptr %62, align 8, !dbg !102, !tbaa !39
  %64 = tail call double @llvm.fmuladd.f64(double %60, double %63, double %57), !dbg !109
    #dbg_value(double %64, !79, !DIExpression(), !92)
  %65 = add nuw nsw i64 %35, 4, !dbg !110
    #dbg_value(i64 %65, !82, !DIExpression(), !91)
  %66 = add i64 %37, 4, !dbg !111
  %67 = icmp eq i64 %66, %22, !dbg !111
  br i1 %67, label %68, label %34, !dbg !111, !llvm.loop !112

68:                                               ; preds = %34
  br i1 %23, label %85, label %69, !dbg !97

69:                                               ; preds = %68, %31
  %70 = phi i64 [ 0, %31 ], [ %65, %68 ]
  %71 = phi double [ 0.000000e+00, %31 ], [ %64, %68 ]
  tail call void @llvm.assume(i1 %24), !dbg !114
  br label %72, !dbg !114

72:                                               ; preds = %72, %69
  %73 = phi i64 [ %82, %72 ], [ %70, %69 ]
  %74 = phi double [ %81, %72 ], [ %71, %69 ]
  %75 = phi i64 [ %83, %72 ], [ 0, %69 ]
    #dbg_value(i64 %73, !82, !DIExpression(), !91)
    #dbg_value(double %74, !79, !DIExpression(), !92)
  %76 = getelementptr inbounds nuw double, ptr %29, i64 %73, !dbg !98
  %77 = load double, ptr %76, align 8, !dbg !98, !tbaa !39
  %78 = mul nuw nsw i64 %73, %12, !dbg !101
  %79 = getelementptr inbounds nuw double, ptr %33, i64 %78, !dbg !102
  %80 = load double, ptr %79, align 8, !dbg !102, !tbaa !39
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %80, double %74), !dbg !115
    #dbg_value(double %81, !79, !DIExpression(), !92)
  %82 = add nuw nsw i64 %73, 1, !dbg !116
    #dbg_value(i64 %82, !82, !DIExpression(), !91)
  %83 = add i64 %75, 1, !dbg !117
  %84 = icmp eq i64 %83, %20, !dbg !117
  br i1 %84, label %85, label %72, !dbg !117, !llvm.loop !118

85:                                               ; preds = %72, %68
  %86 = phi double [ %64, %68 ], [ %81, %72 ], !dbg !103
  %87 = getelementptr inbounds nuw double, ptr %30, i64 %32, !dbg !120
  store double %86, ptr %87, align 8, !dbg !121, !tbaa !39
  %88 = add nuw nsw i64 %32, 1, !dbg !122
    #dbg_value(i64 %88, !75, !DIExpression(), !90)
  %89 = icmp eq i64 %88, %12, !dbg !123
  br i1 %89, label %90, label %31, !dbg !124, !llvm.loop !125

90:                                               ; preds = %85
  %91 = add nuw nsw i64 %26, 1, !dbg !128
    #dbg_value(i64 %91, !73, !DIExpression(), !85)
  %92 = icmp eq i64 %91, %19, !dbg !94
  br i1 %92, label %93, label %25, !dbg !129, !llvm.loop !130

93:                                               ; preds = %90, %13, %6
  ret void, !dbg !93
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @log_sum_exp(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !132 {
    #dbg_value(ptr %0, !134, !DIExpression(), !142)
    #dbg_value(i32 %1, !135, !DIExpression(), !142)
  %3 = load double, ptr %0, align 8, !dbg !143, !tbaa !39
    #dbg_value(double %3, !136, !DIExpression(), !142)
    #dbg_value(i32 1, !137, !DIExpression(), !144)
  %4 = icmp sgt i32 %1, 1, !dbg !145
  br i1 %4, label %5, label %43, !dbg !147

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !148
  %7 = add nsw i64 %6, -1, !dbg !149
  %8 = icmp ult i32 %1, 5, !dbg !149
  br i1 %8, label %40, label %9, !dbg !149

9:                                                ; preds = %5
  %10 = and i64 %7, -4
  %11 = insertelement <2 x double> poison, double %3, i64 0
  %12 = shufflevector <2 x double> %11, <2 x double> poison, <2 x i32> zeroinitializer
  br label %13, !dbg !149

13:                                               ; preds = %13, %9
  %14 = phi i64 [ 0, %9 ], [ %24, %13 ]
  %15 = phi <2 x double> [ %12, %9 ], [ %22, %13 ]
  %16 = phi <2 x double> [ %12, %9 ], [ %23, %13 ]
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %14, !dbg !150
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8, !dbg !150
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 24, !dbg !150
  %20 = load <2 x double>, ptr %18, align 8, !dbg !150, !tbaa !39
  %21 = load <2 x double>, ptr %19, align 8, !dbg !150, !tbaa !39
  %22 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %15, <2 x double> %20), !dbg !152
  %23 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %16, <2 x double> %21), !dbg !152
  %24 = add nuw i64 %14, 4
  %25 = fcmp uno <2 x double> %20, %21
  %26 = freeze <2 x i1> %25
  %27 = bitcast <2 x i1> %26 to i2
  %28 = icmp ne i2 %27, 0
  %29 = icmp eq i64 %24, %10
  %30 = or i1 %28, %29
  br i1 %30, label %31, label %13, !llvm.loop !153

31:                                               ; preds = %13
  %32 = select i1 %28, <2 x double> %15, <2 x double> %22
  %33 = select i1 %28, <2 x double> %16, <2 x double> %23
  %34 = select i1 %28, i64 %14, i64 %10
  %35 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %32, <2 x double> %33), !dbg !156
  %36 = tail call double @llvm.vector.reduce.fmax.v2f64(<2 x double> %35), !dbg !156
  %37 = or disjoint i64 %34, 1
  %38 = icmp ne i64 %7, %10, !dbg !156
  %39 = or i1 %38, %28, !dbg !156
  br i1 %39, label %40, label %45, !dbg !156

40:                                               ; preds = %5, %31
  %41 = phi i64 [ 1, %5 ], [ %37, %31 ]
  %42 = phi double [ %3, %5 ], [ %36, %31 ]
  br label %48, !dbg !156

43:                                               ; preds = %2
    #dbg_value(i32 0, !140, !DIExpression(), !157)
    #dbg_value(double 0.000000e+00, !139, !DIExpression(), !142)
  %44 = icmp eq i32 %1, 1, !dbg !158
  br i1 %44, label %45, label %56, !dbg !160

45:                                               ; preds = %48, %31, %43
  %46 = phi double [ %3, %43 ], [ %36, %31 ], [ %53, %48 ]
  %47 = zext nneg i32 %1 to i64, !dbg !161
  br label %61, !dbg !162

48:                                               ; preds = %40, %48
  %49 = phi i64 [ %54, %48 ], [ %41, %40 ]
  %50 = phi double [ %53, %48 ], [ %42, %40 ]
    #dbg_value(i64 %49, !137, !DIExpression(), !144)
    #dbg_value(double %50, !136, !DIExpression(), !142)
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %49, !dbg !150
  %52 = load double, ptr %51, align 8, !dbg !150, !tbaa !39
  %53 = tail call double @llvm.maxnum.f64(double %50, double %52), !dbg !152
    #dbg_value(double %53, !136, !DIExpression(), !142)
  %54 = add nuw nsw i64 %49, 1, !dbg !163
    #dbg_value(i64 %54, !137, !DIExpression(), !144)
  %55 = icmp eq i64 %54, %6, !dbg !148
  br i1 %55, label %45, label %48, !dbg !156, !llvm.loop !164

56:                                               ; preds = %61, %43
  %57 = phi double [ %3, %43 ], [ %46, %61 ]
  %58 = phi double [ 0.000000e+00, %43 ], [ %68, %61 ], !dbg !142
  %59 = tail call double @log(double noundef %58) #10, !dbg !165, !tbaa !10
  %60 = fadd double %57, %59, !dbg !166
  ret double %60, !dbg !167

61:                                               ; preds = %45, %61
  %62 = phi i64 [ 0, %45 ], [ %69, %61 ]
  %63 = phi double [ 0.000000e+00, %45 ], [ %68, %61 ]
    #dbg_value(i64 %62, !140, !DIExpression(), !157)
    #dbg_value(double %63, !139, !DIExpression(), !142)
  %64 = getelementptr inbounds nuw double, ptr %0, i64 %62, !dbg !168
  %65 = load double, ptr %64, align 8, !dbg !168, !tbaa !39
  %66 = fsub double %65, %46, !dbg !170
  %67 = tail call double @exp(double noundef %66) #10, !dbg !171, !tbaa !10
  %68 = fadd double %63, %67, !dbg !172
    #dbg_value(double %68, !139, !DIExpression(), !142)
  %69 = add nuw nsw i64 %62, 1, !dbg !173
    #dbg_value(i64 %69, !140, !DIExpression(), !157)
  %70 = icmp eq i64 %69, %47, !dbg !161
  br i1 %70, label %56, label %61, !dbg !174, !llvm.loop !175
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !177 double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !181 double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @cholesky_log_determinant(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #5 !dbg !182 {
    #dbg_value(ptr %0, !186, !DIExpression(), !203)
    #dbg_value(i32 %1, !187, !DIExpression(), !203)
    #dbg_value(double 0.000000e+00, !188, !DIExpression(), !203)
    #dbg_value(i32 0, !189, !DIExpression(), !204)
  %3 = icmp sgt i32 %1, 0, !dbg !205
  br i1 %3, label %4, label %15, !dbg !206

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !207
  %6 = zext nneg i32 %1 to i64, !dbg !207
  %7 = add nsw i64 %5, -2, !dbg !207
  %8 = add nuw nsw i64 %5, 3
  %9 = and i64 %8, 3
  %10 = and i64 %5, 3
  %11 = icmp eq i64 %10, 1
  br label %17, !dbg !207

12:                                               ; preds = %140, %72, %171, %53
    #dbg_value(i64 %58, !189, !DIExpression(), !204)
    #dbg_value(double %57, !188, !DIExpression(), !203)
  %13 = add nuw nsw i64 %19, 1, !dbg !208
  %14 = icmp eq i64 %58, %5, !dbg !209
  br i1 %14, label %15, label %17, !dbg !208, !llvm.loop !210

15:                                               ; preds = %12, %2
  %16 = phi double [ 0.000000e+00, %2 ], [ %57, %12 ], !dbg !203
  ret double %16, !dbg !212

17:                                               ; preds = %4, %12
  %18 = phi i64 [ 0, %4 ], [ %58, %12 ]
  %19 = phi i64 [ 1, %4 ], [ %13, %12 ]
  %20 = phi double [ 0.000000e+00, %4 ], [ %57, %12 ]
  %21 = sub i64 %7, %18
  %22 = trunc i64 %18 to i32
    #dbg_value(i32 poison, !189, !DIExpression(), !204)
    #dbg_value(double %20, !188, !DIExpression(), !203)
  %23 = mul nuw nsw i64 %18, %5, !dbg !213
  %24 = mul nuw nsw i32 %1, %22, !dbg !213
  %25 = zext i32 %24 to i64, !dbg !214
  %26 = getelementptr inbounds nuw double, ptr %0, i64 %18, !dbg !215
  %27 = getelementptr inbounds nuw double, ptr %26, i64 %25, !dbg !215
  %28 = load double, ptr %27, align 8, !dbg !216, !tbaa !39
    #dbg_value(double %28, !191, !DIExpression(), !217)
    #dbg_value(i32 0, !194, !DIExpression(), !218)
  %29 = icmp eq i64 %18, 0, !dbg !219
  br i1 %29, label %53, label %30, !dbg !221

30:                                               ; preds = %17
  %31 = getelementptr inbounds nuw double, ptr %0, i64 %23, !dbg !222
  %32 = and i64 %18, 3, !dbg !222
  %33 = icmp samesign ult i64 %18, 4, !dbg !222
  br i1 %33, label %38, label %34, !dbg !222

34:                                               ; preds = %30
  %35 = and i64 %18, 9223372036854775804, !dbg !222
  br label %145, !dbg !222

36:                                               ; preds = %145
  %37 = icmp eq i64 %32, 0, !dbg !222
  br i1 %37, label %53, label %38, !dbg !222

38:                                               ; preds = %36, %30
  %39 = phi i64 [ 0, %30 ], [ %168, %36 ]
  %40 = phi double [ %28, %30 ], [ %167, %36 ]
  %41 = icmp ne i64 %32, 0, !dbg !223
  tail call void @llvm.assume(i1 %41), !dbg !223
  br label %42, !dbg !223

42:                                               ; preds = %42, %38
  %43 = phi i64 [ %39, %38 ], [ %50, %42 ]
  %44 = phi double [ %40, %38 ], [ %49, %42 ]
  %45 = phi i64 [ 0, %38 ], [ %51, %42 ]
    #dbg_value(i64 %43, !194, !DIExpression(), !218)
    #dbg_value(double %44, !191, !DIExpression(), !217)
  %46 = getelementptr inbounds nuw double, ptr %31, i64 %43, !dbg !224
  %47 = load double, ptr %46, align 8, !dbg !224, !tbaa !39
  %48 = fneg double %47, !dbg !226
  %49 = tail call double @llvm.fmuladd.f64(double %48, double %47, double %44), !dbg !227
    #dbg_value(double %49, !191, !DIExpression(), !217)
  %50 = add nuw nsw i64 %43, 1, !dbg !228
    #dbg_value(i64 %50, !194, !DIExpression(), !218)
  %51 = add i64 %45, 1, !dbg !229
  %52 = icmp eq i64 %51, %32, !dbg !229
  br i1 %52, label %53, label %42, !dbg !229, !llvm.loop !230

53:                                               ; preds = %36, %42, %17
  %54 = phi double [ %28, %17 ], [ %167, %36 ], [ %49, %42 ], !dbg !217
  %55 = tail call double @sqrt(double noundef %54) #10, !dbg !231, !tbaa !10
    #dbg_value(double %55, !191, !DIExpression(), !217)
  store double %55, ptr %27, align 8, !dbg !232, !tbaa !39
  %56 = tail call double @log(double noundef %55) #10, !dbg !233, !tbaa !10
  %57 = tail call double @llvm.fmuladd.f64(double %56, double 2.000000e+00, double %20), !dbg !234
    #dbg_value(double %57, !188, !DIExpression(), !203)
  %58 = add nuw nsw i64 %18, 1, !dbg !235
    #dbg_value(i64 %58, !196, !DIExpression(), !236)
  %59 = icmp samesign ult i64 %58, %6, !dbg !237
  br i1 %59, label %60, label %12, !dbg !238

60:                                               ; preds = %53
  br i1 %29, label %61, label %75

61:                                               ; preds = %60
  br i1 %11, label %72, label %62, !dbg !239

62:                                               ; preds = %61, %62
  %63 = phi i64 [ %69, %62 ], [ %19, %61 ]
  %64 = phi i64 [ %70, %62 ], [ 0, %61 ]
    #dbg_value(i64 %63, !196, !DIExpression(), !236)
  %65 = mul nuw nsw i64 %63, %5, !dbg !240
  %66 = getelementptr inbounds nuw double, ptr %0, i64 %65, !dbg !241
  %67 = load double, ptr %66, align 8, !dbg !242, !tbaa !39
    #dbg_value(double %67, !198, !DIExpression(), !243)
    #dbg_value(i32 0, !201, !DIExpression(), !244)
  %68 = fdiv double %67, %55, !dbg !245
  store double %68, ptr %66, align 8, !dbg !246, !tbaa !39
  %69 = add nuw nsw i64 %63, 1, !dbg !247
    #dbg_value(i64 %69, !196, !DIExpression(), !236)
  %70 = add i64 %64, 1, !dbg !248
  %71 = icmp eq i64 %70, %9, !dbg !248
  br i1 %71, label %72, label %62, !dbg !248, !llvm.loop !249

72:                                               ; preds = %62, %61
  %73 = phi i64 [ %19, %61 ], [ %69, %62 ]
  %74 = icmp ult i64 %21, 3, !dbg !239
  br i1 %74, label %12, label %171, !dbg !239

75:                                               ; preds = %60
  %76 = getelementptr inbounds nuw double, ptr %0, i64 %18, !dbg !239
  %77 = getelementptr inbounds nuw double, ptr %0, i64 %23
  %78 = and i64 %18, 3
  %79 = icmp samesign ult i64 %18, 4
  %80 = and i64 %18, 9223372036854775804
  %81 = icmp eq i64 %78, 0
  %82 = icmp ne i64 %78, 0
  br label %83, !dbg !239

83:                                               ; preds = %75, %140
  %84 = phi i64 [ %19, %75 ], [ %143, %140 ]
    #dbg_value(i64 %84, !196, !DIExpression(), !236)
  %85 = mul nuw nsw i64 %84, %5, !dbg !240
  %86 = getelementptr inbounds nuw double, ptr %76, i64 %85, !dbg !241
  %87 = load double, ptr %86, align 8, !dbg !250, !tbaa !39
    #dbg_value(double %87, !198, !DIExpression(), !243)
    #dbg_value(i32 0, !201, !DIExpression(), !244)
  %88 = getelementptr inbounds nuw double, ptr %0, i64 %85, !dbg !251
  br i1 %79, label %124, label %89, !dbg !252

89:                                               ; preds = %83, %89
  %90 = phi i64 [ %120, %89 ], [ 0, %83 ]
  %91 = phi double [ %119, %89 ], [ %87, %83 ]
  %92 = phi i64 [ %121, %89 ], [ 0, %83 ]
    #dbg_value(i64 %90, !201, !DIExpression(), !244)
    #dbg_value(double %91, !198, !DIExpression(), !243)
  %93 = getelementptr inbounds nuw double, ptr %88, i64 %90, !dbg !253
  %94 = load double, ptr %93, align 8, !dbg !253, !tbaa !39
  %95 = getelementptr inbounds nuw double, ptr %77, i64 %90, !dbg !256
  %96 = load double, ptr %95, align 8, !dbg !256, !tbaa !39
  %97 = fneg double %94, !dbg !257
  %98 = tail call double @llvm.fmuladd.f64(double %97, double %96, double %91), !dbg !258
    #dbg_value(double %98, !198, !DIExpression(), !243)
  %99 = or disjoint i64 %90, 1, !dbg !259
    #dbg_value(i64 %99, !201, !DIExpression(), !244)
  %100 = getelementptr inbounds nuw double, ptr %88, i64 %99, !dbg !253
  %101 = load double, ptr %100, align 8, !dbg !253, !tbaa !39
  %102 = getelementptr inbounds nuw double, ptr %77, i64 %99, !dbg !256
  %103 = load double, ptr %102, align 8, !dbg !256, !tbaa !39
  %104 = fneg double %101, !dbg !257
  %105 = tail call double @llvm.fmuladd.f64(double %104, double %103, double %98), !dbg !260
    #dbg_value(double %105, !198, !DIExpression(), !243)
  %106 = or disjoint i64 %90, 2, !dbg !261
    #dbg_value(i64 %106, !201, !DIExpression(), !244)
  %107 = getelementptr inbounds nuw double, ptr %88, i64 %106, !dbg !253
  %108 = load double, ptr %107, align 8, !dbg !253, !tbaa !39
  %109 = getelementptr inbounds nuw double, ptr %77, i64 %106, !dbg !256
  %110 = load double, ptr %109, align 8, !dbg !256, !tbaa !39
  %111 = fneg double %108, !dbg !257
  %112 = tail call double @llvm.fmuladd.f64(double %111, double %110, double %105), !dbg !262
    #dbg_value(double %112, !198, !DIExpression(), !243)
  %113 = or disjoint i64 %90, 3, !dbg !263
    #dbg_value(i64 %113, !201, !DIExpression(), !244)
  %114 = getelementptr inbounds nuw double, ptr %88, i64 %113, !dbg !253
  %115 = load double, ptr %114, align 8, !dbg !253, !tbaa !39
  %116 = getelementptr inbounds nuw double, ptr %77, i64 %113, !dbg !256
  %117 = load double, ptr %116, align 8, !dbg !256, !tbaa !39
  %118 = fneg double %115, !dbg !257
  %119 = tail call double @llvm.fmuladd.f64(double %118, double %117, double %112), !dbg !264
    #dbg_value(double %119, !198, !DIExpression(), !243)
  %120 = add nuw nsw i64 %90, 4, !dbg !265
    #dbg_value(i64 %120, !201, !DIExpression(), !244)
  %121 = add i64 %92, 4, !dbg !266
  %122 = icmp eq i64 %121, %80, !dbg !266
  br i1 %122, label %123, label %89, !dbg !266, !llvm.loop !267

123:                                              ; preds = %89
  br i1 %81, label %140, label %124, !dbg !252

124:                                              ; preds = %123, %83
  %125 = phi i64 [ 0, %83 ], [ %120, %123 ]
  %126 = phi double [ %87, %83 ], [ %119, %123 ]
  tail call void @llvm.assume(i1 %82), !dbg !269
  br label %127, !dbg !269

127:                                              ; preds = %127, %124
  %128 = phi i64 [ %125, %124 ], [ %137, %127 ]
  %129 = phi double [ %126, %124 ], [ %136, %127 ]
  %130 = phi i64 [ 0, %124 ], [ %138, %127 ]
    #dbg_value(i64 %128, !201, !DIExpression(), !244)
    #dbg_value(double %129, !198, !DIExpression(), !243)
  %131 = getelementptr inbounds nuw double, ptr %88, i64 %128, !dbg !253
  %132 = load double, ptr %131, align 8, !dbg !253, !tbaa !39
  %133 = getelementptr inbounds nuw double, ptr %77, i64 %128, !dbg !256
  %134 = load double, ptr %133, align 8, !dbg !256, !tbaa !39
  %135 = fneg double %132, !dbg !257
  %136 = tail call double @llvm.fmuladd.f64(double %135, double %134, double %129), !dbg !270
    #dbg_value(double %136, !198, !DIExpression(), !243)
  %137 = add nuw nsw i64 %128, 1, !dbg !271
    #dbg_value(i64 %137, !201, !DIExpression(), !244)
  %138 = add i64 %130, 1, !dbg !272
  %139 = icmp eq i64 %138, %78, !dbg !272
  br i1 %139, label %140, label %127, !dbg !272, !llvm.loop !273

140:                                              ; preds = %127, %123
  %141 = phi double [ %119, %123 ], [ %136, %127 ], !dbg !258
  %142 = fdiv double %141, %55, !dbg !274
  store double %142, ptr %86, align 8, !dbg !275, !tbaa !39
  %143 = add nuw nsw i64 %84, 1, !dbg !276
    #dbg_value(i64 %143, !196, !DIExpression(), !236)
  %144 = icmp eq i64 %143, %5, !dbg !277
  br i1 %144, label %12, label %83, !dbg !278, !llvm.loop !279

145:                                              ; preds = %145, %34
  %146 = phi i64 [ 0, %34 ], [ %168, %145 ]
  %147 = phi double [ %28, %34 ], [ %167, %145 ]
  %148 = phi i64 [ 0, %34 ], [ %169, %145 ]
    #dbg_value(i64 %146, !194, !DIExpression(), !218)
    #dbg_value(double %147, !191, !DIExpression(), !217)
  %149 = getelementptr inbounds nuw double, ptr %31, i64 %146, !dbg !224
  %150 = load double, ptr %149, align 8, !dbg !224, !tbaa !39
  %151 = fneg double %150, !dbg !226
  %152 = tail call double @llvm.fmuladd.f64(double %151, double %150, double %147), !dbg !281
    #dbg_value(double %152, !191, !DIExpression(), !217)
    #dbg_value(i64 %146, !194, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !218)
  %153 = getelementptr inbounds nuw double, ptr %31, i64 %146, !dbg !224
  %154 = getelementptr inbounds nuw i8, ptr %153, i64 8, !dbg !224
  %155 = load double, ptr %154, align 8, !dbg !224, !tbaa !39
  %156 = fneg double %155, !dbg !226
  %157 = tail call double @llvm.fmuladd.f64(double %156, double %155, double %152), !dbg !282
    #dbg_value(double %157, !191, !DIExpression(), !217)
    #dbg_value(i64 %146, !194, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !218)
  %158 = getelementptr inbounds nuw double, ptr %31, i64 %146, !dbg !224
  %159 = getelementptr inbounds nuw i8, ptr %158, i64 16, !dbg !224
  %160 = load double, ptr %159, align 8, !dbg !224, !tbaa !39
  %161 = fneg double %160, !dbg !226
  %162 = tail call double @llvm.fmuladd.f64(double %161, double %160, double %157), !dbg !283
    #dbg_value(double %162, !191, !DIExpression(), !217)
    #dbg_value(i64 %146, !194, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !218)
  %163 = getelementptr inbounds nuw double, ptr %31, i64 %146, !dbg !224
  %164 = getelementptr inbounds nuw i8, ptr %163, i64 24, !dbg !224
  %165 = load double, ptr %164, align 8, !dbg !224, !tbaa !39
  %166 = fneg double %165, !dbg !226
  %167 = tail call double @llvm.fmuladd.f64(double %166, double %165, double %162), !dbg !284
    #dbg_value(double %167, !191, !DIExpression(), !217)
  %168 = add nuw nsw i64 %146, 4, !dbg !285
    #dbg_value(i64 %168, !194, !DIExpression(), !218)
  %169 = add i64 %148, 4, !dbg !286
  %170 = icmp eq i64 %169, %35, !dbg !286
  br i1 %170, label %36, label %145, !dbg !286, !llvm.loop !287

171:                                              ; preds = %72, %171
  %172 = phi i64 [ %192, %171 ], [ %73, %72 ]
    #dbg_value(i64 %172, !196, !DIExpression(), !236)
  %173 = mul nuw nsw i64 %172, %5, !dbg !240
  %174 = getelementptr inbounds nuw double, ptr %0, i64 %173, !dbg !241
  %175 = load double, ptr %174, align 8, !dbg !289, !tbaa !39
    #dbg_value(double %175, !198, !DIExpression(), !243)
    #dbg_value(i32 0, !201, !DIExpression(), !244)
  %176 = fdiv double %175, %55, !dbg !290
  store double %176, ptr %174, align 8, !dbg !291, !tbaa !39
  %177 = add nuw nsw i64 %172, 1, !dbg !292
    #dbg_value(i64 %177, !196, !DIExpression(), !236)
  %178 = mul nuw nsw i64 %177, %5, !dbg !240
  %179 = getelementptr inbounds nuw double, ptr %0, i64 %178, !dbg !241
  %180 = load double, ptr %179, align 8, !dbg !293, !tbaa !39
    #dbg_value(double %180, !198, !DIExpression(), !243)
  %181 = fdiv double %180, %55, !dbg !294
  store double %181, ptr %179, align 8, !dbg !295, !tbaa !39
  %182 = add nuw nsw i64 %172, 2, !dbg !296
    #dbg_value(i64 %182, !196, !DIExpression(), !236)
  %183 = mul nuw nsw i64 %182, %5, !dbg !240
  %184 = getelementptr inbounds nuw double, ptr %0, i64 %183, !dbg !241
  %185 = load double, ptr %184, align 8, !dbg !297, !tbaa !39
    #dbg_value(double %185, !198, !DIExpression(), !243)
  %186 = fdiv double %185, %55, !dbg !298
  store double %186, ptr %184, align 8, !dbg !299, !tbaa !39
  %187 = add nuw nsw i64 %172, 3, !dbg !300
    #dbg_value(i64 %187, !196, !DIExpression(), !236)
  %188 = mul nuw nsw i64 %187, %5, !dbg !240
  %189 = getelementptr inbounds nuw double, ptr %0, i64 %188, !dbg !241
  %190 = load double, ptr %189, align 8, !dbg !301, !tbaa !39
    #dbg_value(double %190, !198, !DIExpression(), !243)
  %191 = fdiv double %190, %55, !dbg !302
  store double %191, ptr %189, align 8, !dbg !303, !tbaa !39
  %192 = add nuw nsw i64 %172, 4, !dbg !304
    #dbg_value(i64 %192, !196, !DIExpression(), !236)
  %193 = icmp eq i64 %192, %5, !dbg !305
  br i1 %193, label %12, label %171, !dbg !306, !llvm.loop !279
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !307 double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 !dbg !308 {
    #dbg_value(ptr poison, !336, !DIExpression(), !343)
    #dbg_value(ptr poison, !336, !DIExpression(), !345)
    #dbg_value(ptr poison, !336, !DIExpression(), !347)
    #dbg_value(ptr poison, !336, !DIExpression(), !349)
    #dbg_value(ptr poison, !341, !DIExpression(), !349)
    #dbg_value(ptr poison, !341, !DIExpression(), !347)
    #dbg_value(ptr poison, !341, !DIExpression(), !345)
    #dbg_value(ptr %0, !312, !DIExpression(), !351)
    #dbg_value(ptr %1, !313, !DIExpression(), !351)
    #dbg_value(double %2, !314, !DIExpression(), !351)
    #dbg_value(i32 %3, !315, !DIExpression(), !351)
    #dbg_value(i32 0, !316, !DIExpression(), !352)
  %5 = icmp sgt i32 %3, 0, !dbg !353
  br i1 %5, label %6, label %19, !dbg !354

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %10 = fmul double %2, 5.000000e-01
  %11 = fdiv double %2, 6.000000e+00
  %12 = load <2 x double>, ptr %0, align 8, !dbg !355, !tbaa !39
  %13 = insertelement <2 x double> poison, double %11, i64 0, !dbg !356
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !356
  %15 = insertelement <2 x double> poison, double %10, i64 0, !dbg !359
  %16 = shufflevector <2 x double> %15, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !359
  %17 = insertelement <2 x double> poison, double %2, i64 0, !dbg !362
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !362
  br label %20, !dbg !354

19:                                               ; preds = %20, %4
  ret void, !dbg !365

20:                                               ; preds = %6, %20
  %21 = phi i32 [ 0, %6 ], [ %72, %20 ]
  %22 = phi <2 x double> [ %12, %6 ], [ %71, %20 ], !dbg !366
    #dbg_value(i32 %21, !316, !DIExpression(), !352)
    #dbg_value(ptr %0, !341, !DIExpression(), !343)
    #dbg_value(ptr %1, !342, !DIExpression(), !343)
    #dbg_value(ptr undef, !336, !DIExpression(), !343)
  %23 = load double, ptr %1, align 8, !dbg !367, !tbaa !39
  %24 = load double, ptr %7, align 8, !dbg !368, !tbaa !39
  %25 = extractelement <2 x double> %22, i64 0, !dbg !369
  %26 = fmul double %25, %24, !dbg !369
    #dbg_value(double poison, !318, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
  %27 = load double, ptr %8, align 8, !dbg !371, !tbaa !39
  %28 = fmul double %25, %27, !dbg !372
  %29 = load double, ptr %9, align 8, !dbg !373, !tbaa !39
  %30 = insertelement <2 x double> poison, double %26, i64 0, !dbg !374
  %31 = insertelement <2 x double> %30, double %29, i64 1, !dbg !374
  %32 = fneg <2 x double> %22, !dbg !374
  %33 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !374
  %34 = fmul <2 x double> %31, %33, !dbg !374
  %35 = insertelement <2 x double> poison, double %23, i64 0, !dbg !375
  %36 = insertelement <2 x double> %35, double %28, i64 1, !dbg !375
  %37 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %36, <2 x double> %22, <2 x double> %34), !dbg !375
    #dbg_value(double poison, !318, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(i64 0, !328, !DIExpression(), !376)
    #dbg_value(double poison, !327, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
    #dbg_value(i64 1, !328, !DIExpression(), !376)
  %38 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %37, <2 x double> %22), !dbg !359
  %39 = extractelement <2 x double> %38, i64 0, !dbg !377
    #dbg_value(double poison, !327, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(i64 2, !328, !DIExpression(), !376)
    #dbg_value(ptr undef, !341, !DIExpression(), !345)
    #dbg_value(ptr %1, !342, !DIExpression(), !345)
    #dbg_value(ptr undef, !336, !DIExpression(), !345)
  %40 = fmul double %24, %39, !dbg !378
    #dbg_value(double poison, !324, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
  %41 = fmul double %27, %39, !dbg !377
  %42 = insertelement <2 x double> %31, double %40, i64 0, !dbg !379
  %43 = fneg <2 x double> %38, !dbg !379
  %44 = shufflevector <2 x double> %43, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !379
  %45 = fmul <2 x double> %42, %44, !dbg !379
  %46 = insertelement <2 x double> %36, double %41, i64 1, !dbg !380
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %38, <2 x double> %45), !dbg !380
    #dbg_value(double poison, !324, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(i64 0, !330, !DIExpression(), !381)
    #dbg_value(double poison, !327, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
    #dbg_value(i64 1, !330, !DIExpression(), !381)
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %47, <2 x double> %22), !dbg !382
  %49 = extractelement <2 x double> %48, i64 0, !dbg !385
    #dbg_value(double poison, !327, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(i64 2, !330, !DIExpression(), !381)
    #dbg_value(ptr undef, !341, !DIExpression(), !347)
    #dbg_value(ptr %1, !342, !DIExpression(), !347)
    #dbg_value(ptr undef, !336, !DIExpression(), !347)
  %50 = fmul double %24, %49, !dbg !386
    #dbg_value(double poison, !325, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
  %51 = fmul double %27, %49, !dbg !385
  %52 = insertelement <2 x double> %31, double %50, i64 0, !dbg !387
  %53 = fneg <2 x double> %48, !dbg !387
  %54 = shufflevector <2 x double> %53, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !387
  %55 = fmul <2 x double> %52, %54, !dbg !387
  %56 = insertelement <2 x double> %46, double %51, i64 1, !dbg !388
  %57 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %56, <2 x double> %48, <2 x double> %55), !dbg !388
    #dbg_value(double poison, !325, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(i64 0, !332, !DIExpression(), !389)
    #dbg_value(double poison, !327, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
    #dbg_value(i64 1, !332, !DIExpression(), !389)
  %58 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %57, <2 x double> %22), !dbg !362
  %59 = extractelement <2 x double> %58, i64 0, !dbg !390
    #dbg_value(double poison, !327, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(i64 2, !332, !DIExpression(), !389)
    #dbg_value(ptr undef, !341, !DIExpression(), !349)
    #dbg_value(ptr %1, !342, !DIExpression(), !349)
    #dbg_value(ptr undef, !336, !DIExpression(), !349)
  %60 = fmul double %24, %59, !dbg !391
    #dbg_value(double poison, !326, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !370)
  %61 = fmul double %27, %59, !dbg !390
  %62 = insertelement <2 x double> %31, double %60, i64 0, !dbg !392
  %63 = fneg <2 x double> %58, !dbg !392
  %64 = shufflevector <2 x double> %63, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !392
  %65 = fmul <2 x double> %62, %64, !dbg !392
  %66 = insertelement <2 x double> %56, double %61, i64 1, !dbg !393
  %67 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %66, <2 x double> %58, <2 x double> %65), !dbg !393
    #dbg_value(double poison, !326, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !370)
    #dbg_value(i64 0, !334, !DIExpression(), !394)
    #dbg_value(i64 1, !334, !DIExpression(), !394)
  %68 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> splat (double 2.000000e+00), <2 x double> %37), !dbg !395
  %69 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %57, <2 x double> splat (double 2.000000e+00), <2 x double> %68), !dbg !396
  %70 = fadd <2 x double> %69, %67, !dbg !397
  %71 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %70, <2 x double> %22), !dbg !356
  store <2 x double> %71, ptr %0, align 8, !dbg !398, !tbaa !39
    #dbg_value(i64 2, !334, !DIExpression(), !394)
  %72 = add nuw nsw i32 %21, 1, !dbg !399
    #dbg_value(i32 %72, !316, !DIExpression(), !352)
  %73 = icmp eq i32 %72, %3, !dbg !400
  br i1 %73, label %19, label %20, !dbg !401, !llvm.loop !402
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @two_layer_network(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #3 !dbg !405 {
    #dbg_value(ptr %0, !409, !DIExpression(), !420)
    #dbg_value(ptr %1, !410, !DIExpression(), !420)
    #dbg_value(i32 %2, !411, !DIExpression(), !420)
    #dbg_value(double 0.000000e+00, !412, !DIExpression(), !420)
    #dbg_value(i32 0, !413, !DIExpression(), !421)
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
    #dbg_value(i32 0, !413, !DIExpression(), !421)
    #dbg_value(double 0.000000e+00, !412, !DIExpression(), !420)
    #dbg_value(i32 0, !418, !DIExpression(), !422)
    #dbg_value(i32 0, !418, !DIExpression(), !422)
  br i1 %5, label %29, label %7

7:                                                ; preds = %3
  %8 = sext i32 %4 to i64, !dbg !423
  %9 = sext i32 %2 to i64, !dbg !423
  %10 = sext i32 %6 to i64, !dbg !423
    #dbg_value(i64 0, !413, !DIExpression(), !421)
    #dbg_value(double 0.000000e+00, !412, !DIExpression(), !420)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !424
  %12 = load double, ptr %11, align 8, !dbg !425, !tbaa !39
    #dbg_value(double %12, !415, !DIExpression(), !426)
  %13 = tail call double @tanh(double noundef %12) #10, !dbg !427, !tbaa !10
  %14 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !428
  %15 = load double, ptr %14, align 8, !dbg !428, !tbaa !39
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double 0.000000e+00), !dbg !429
    #dbg_value(double %16, !412, !DIExpression(), !420)
    #dbg_value(i64 1, !413, !DIExpression(), !421)
  %17 = getelementptr double, ptr %0, i64 %8, !dbg !424
  %18 = getelementptr double, ptr %17, i64 %9, !dbg !424
  %19 = load double, ptr %18, align 8, !dbg !430, !tbaa !39
    #dbg_value(double %19, !415, !DIExpression(), !426)
  %20 = tail call double @tanh(double noundef %19) #10, !dbg !427, !tbaa !10
  %21 = getelementptr double, ptr %0, i64 %10, !dbg !428
  %22 = getelementptr i8, ptr %21, i64 8, !dbg !428
  %23 = load double, ptr %22, align 8, !dbg !428, !tbaa !39
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %23, double %16), !dbg !431
    #dbg_value(double %24, !412, !DIExpression(), !420)
    #dbg_value(i64 2, !413, !DIExpression(), !421)
  %25 = shl nsw i64 %8, 4, !dbg !424
  %26 = getelementptr i8, ptr %0, i64 %25, !dbg !424
  %27 = getelementptr double, ptr %26, i64 %9, !dbg !424
  %28 = load double, ptr %27, align 8, !dbg !432, !tbaa !39
    #dbg_value(double %28, !415, !DIExpression(), !426)
    #dbg_value(double %223, !412, !DIExpression(), !420)
    #dbg_value(i64 3, !413, !DIExpression(), !421)
  br label %215, !dbg !433

29:                                               ; preds = %3
  %30 = zext nneg i32 %4 to i64, !dbg !423
  %31 = zext nneg i32 %2 to i64, !dbg !423
  %32 = zext nneg i32 %6 to i64, !dbg !423
    #dbg_value(i64 0, !413, !DIExpression(), !421)
    #dbg_value(double 0.000000e+00, !412, !DIExpression(), !420)
  %33 = getelementptr inbounds nuw double, ptr %0, i64 %31, !dbg !424
  %34 = load double, ptr %33, align 8, !dbg !434, !tbaa !39
    #dbg_value(double %34, !415, !DIExpression(), !426)
  %35 = and i64 %31, 3, !dbg !435
  %36 = icmp ult i32 %2, 4, !dbg !435
  br i1 %36, label %71, label %37, !dbg !435

37:                                               ; preds = %29
  %38 = and i64 %31, 2147483644, !dbg !436
  br label %39, !dbg !436

39:                                               ; preds = %39, %37
  %40 = phi i64 [ 0, %37 ], [ %66, %39 ]
  %41 = phi double [ %34, %37 ], [ %65, %39 ]
  %42 = phi i64 [ 0, %37 ], [ %67, %39 ]
    #dbg_value(i64 %40, !418, !DIExpression(), !422)
    #dbg_value(double %41, !415, !DIExpression(), !426)
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %40, !dbg !437
  %44 = load double, ptr %43, align 8, !dbg !437, !tbaa !39
  %45 = getelementptr inbounds nuw double, ptr %1, i64 %40, !dbg !440
  %46 = load double, ptr %45, align 8, !dbg !440, !tbaa !39
  %47 = tail call double @llvm.fmuladd.f64(double %44, double %46, double %41), !dbg !441
    #dbg_value(double %47, !415, !DIExpression(), !426)
  %48 = or disjoint i64 %40, 1, !dbg !442
    #dbg_value(i64 %48, !418, !DIExpression(), !422)
  %49 = getelementptr inbounds nuw double, ptr %0, i64 %48, !dbg !437
  %50 = load double, ptr %49, align 8, !dbg !437, !tbaa !39
  %51 = getelementptr inbounds nuw double, ptr %1, i64 %48, !dbg !440
  %52 = load double, ptr %51, align 8, !dbg !440, !tbaa !39
  %53 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %47), !dbg !443
    #dbg_value(double %53, !415, !DIExpression(), !426)
  %54 = or disjoint i64 %40, 2, !dbg !444
    #dbg_value(i64 %54, !418, !DIExpression(), !422)
  %55 = getelementptr inbounds nuw double, ptr %0, i64 %54, !dbg !437
  %56 = load double, ptr %55, align 8, !dbg !437, !tbaa !39
  %57 = getelementptr inbounds nuw double, ptr %1, i64 %54, !dbg !440
  %58 = load double, ptr %57, align 8, !dbg !440, !tbaa !39
  %59 = tail call double @llvm.fmuladd.f64(double %56, double %58, double %53), !dbg !445
    #dbg_value(double %59, !415, !DIExpression(), !426)
  %60 = or disjoint i64 %40, 3, !dbg !446
    #dbg_value(i64 %60, !418, !DIExpression(), !422)
  %61 = getelementptr inbounds nuw double, ptr %0, i64 %60, !dbg !437
  %62 = load double, ptr %61, align 8, !dbg !437, !tbaa !39
  %63 = getelementptr inbounds nuw double, ptr %1, i64 %60, !dbg !440
  %64 = load double, ptr %63, align 8, !dbg !440, !tbaa !39
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %59), !dbg !447
    #dbg_value(double %65, !415, !DIExpression(), !426)
  %66 = add nuw nsw i64 %40, 4, !dbg !448
    #dbg_value(i64 %66, !418, !DIExpression(), !422)
  %67 = add i64 %42, 4, !dbg !449
  %68 = icmp eq i64 %67, %38, !dbg !449
  br i1 %68, label %69, label %39, !dbg !449, !llvm.loop !450

69:                                               ; preds = %39
  %70 = icmp eq i64 %35, 0, !dbg !435
  br i1 %70, label %87, label %71, !dbg !435

71:                                               ; preds = %69, %29
  %72 = phi i64 [ 0, %29 ], [ %66, %69 ]
  %73 = phi double [ %34, %29 ], [ %65, %69 ]
  %74 = icmp ne i64 %35, 0, !dbg !452
  tail call void @llvm.assume(i1 %74), !dbg !452
  br label %75, !dbg !452

75:                                               ; preds = %75, %71
  %76 = phi i64 [ %72, %71 ], [ %84, %75 ]
  %77 = phi double [ %73, %71 ], [ %83, %75 ]
  %78 = phi i64 [ 0, %71 ], [ %85, %75 ]
    #dbg_value(i64 %76, !418, !DIExpression(), !422)
    #dbg_value(double %77, !415, !DIExpression(), !426)
  %79 = getelementptr inbounds nuw double, ptr %0, i64 %76, !dbg !437
  %80 = load double, ptr %79, align 8, !dbg !437, !tbaa !39
  %81 = getelementptr inbounds nuw double, ptr %1, i64 %76, !dbg !440
  %82 = load double, ptr %81, align 8, !dbg !440, !tbaa !39
  %83 = tail call double @llvm.fmuladd.f64(double %80, double %82, double %77), !dbg !453
    #dbg_value(double %83, !415, !DIExpression(), !426)
  %84 = add nuw nsw i64 %76, 1, !dbg !454
    #dbg_value(i64 %84, !418, !DIExpression(), !422)
  %85 = add i64 %78, 1, !dbg !455
  %86 = icmp eq i64 %85, %35, !dbg !455
  br i1 %86, label %87, label %75, !dbg !455, !llvm.loop !456

87:                                               ; preds = %75, %69
  %88 = phi double [ %65, %69 ], [ %83, %75 ], !dbg !441
  %89 = tail call double @tanh(double noundef %88) #10, !dbg !427, !tbaa !10
  %90 = getelementptr inbounds nuw double, ptr %0, i64 %32, !dbg !428
  %91 = load double, ptr %90, align 8, !dbg !428, !tbaa !39
    #dbg_value(double %150, !412, !DIExpression(), !420)
    #dbg_value(i64 1, !413, !DIExpression(), !421)
  %92 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !424
  %93 = getelementptr inbounds nuw double, ptr %92, i64 %31, !dbg !424
  %94 = load double, ptr %93, align 8, !dbg !457, !tbaa !39
    #dbg_value(double %94, !415, !DIExpression(), !426)
    #dbg_value(i32 0, !418, !DIExpression(), !422)
  %95 = getelementptr inbounds nuw double, ptr %0, i64 %30, !dbg !458
  %96 = and i64 %31, 3, !dbg !435
  %97 = icmp ult i32 %2, 4, !dbg !435
  br i1 %97, label %132, label %98, !dbg !435

98:                                               ; preds = %87
  %99 = and i64 %31, 2147483644, !dbg !458
  br label %100, !dbg !458

100:                                              ; preds = %100, %98
  %101 = phi i64 [ 0, %98 ], [ %127, %100 ]
  %102 = phi double [ %94, %98 ], [ %126, %100 ]
  %103 = phi i64 [ 0, %98 ], [ %128, %100 ]
    #dbg_value(i64 %101, !418, !DIExpression(), !422)
    #dbg_value(double %102, !415, !DIExpression(), !426)
  %104 = getelementptr inbounds nuw double, ptr %95, i64 %101, !dbg !437
  %105 = load double, ptr %104, align 8, !dbg !437, !tbaa !39
  %106 = getelementptr inbounds nuw double, ptr %1, i64 %101, !dbg !440
  %107 = load double, ptr %106, align 8, !dbg !440, !tbaa !39
  %108 = tail call double @llvm.fmuladd.f64(double %105, double %107, double %102), !dbg !459
    #dbg_value(double %108, !415, !DIExpression(), !426)
  %109 = or disjoint i64 %101, 1, !dbg !460
    #dbg_value(i64 %109, !418, !DIExpression(), !422)
  %110 = getelementptr inbounds nuw double, ptr %95, i64 %109, !dbg !437
  %111 = load double, ptr %110, align 8, !dbg !437, !tbaa !39
  %112 = getelementptr inbounds nuw double, ptr %1, i64 %109, !dbg !440
  %113 = load double, ptr %112, align 8, !dbg !440, !tbaa !39
  %114 = tail call double @llvm.fmuladd.f64(double %111, double %113, double %108), !dbg !461
    #dbg_value(double %114, !415, !DIExpression(), !426)
  %115 = or disjoint i64 %101, 2, !dbg !462
    #dbg_value(i64 %115, !418, !DIExpression(), !422)
  %116 = getelementptr inbounds nuw double, ptr %95, i64 %115, !dbg !437
  %117 = load double, ptr %116, align 8, !dbg !437, !tbaa !39
  %118 = getelementptr inbounds nuw double, ptr %1, i64 %115, !dbg !440
  %119 = load double, ptr %118, align 8, !dbg !440, !tbaa !39
  %120 = tail call double @llvm.fmuladd.f64(double %117, double %119, double %114), !dbg !463
    #dbg_value(double %120, !415, !DIExpression(), !426)
  %121 = or disjoint i64 %101, 3, !dbg !464
    #dbg_value(i64 %121, !418, !DIExpression(), !422)
  %122 = getelementptr inbounds nuw double, ptr %95, i64 %121, !dbg !437
  %123 = load double, ptr %122, align 8, !dbg !437, !tbaa !39
  %124 = getelementptr inbounds nuw double, ptr %1, i64 %121, !dbg !440
  %125 = load double, ptr %124, align 8, !dbg !440, !tbaa !39
  %126 = tail call double @llvm.fmuladd.f64(double %123, double %125, double %120), !dbg !465
    #dbg_value(double %126, !415, !DIExpression(), !426)
  %127 = add nuw nsw i64 %101, 4, !dbg !466
    #dbg_value(i64 %127, !418, !DIExpression(), !422)
  %128 = add i64 %103, 4, !dbg !467
  %129 = icmp eq i64 %128, %99, !dbg !467
  br i1 %129, label %130, label %100, !dbg !467, !llvm.loop !450

130:                                              ; preds = %100
  %131 = icmp eq i64 %96, 0, !dbg !435
  br i1 %131, label %148, label %132, !dbg !435

132:                                              ; preds = %130, %87
  %133 = phi i64 [ 0, %87 ], [ %127, %130 ]
  %134 = phi double [ %94, %87 ], [ %126, %130 ]
  %135 = icmp ne i64 %96, 0, !dbg !468
  tail call void @llvm.assume(i1 %135), !dbg !468
  br label %136, !dbg !468

136:                                              ; preds = %136, %132
  %137 = phi i64 [ %133, %132 ], [ %145, %136 ]
  %138 = phi double [ %134, %132 ], [ %144, %136 ]
  %139 = phi i64 [ 0, %132 ], [ %146, %136 ]
    #dbg_value(i64 %137, !418, !DIExpression(), !422)
    #dbg_value(double %138, !415, !DIExpression(), !426)
  %140 = getelementptr inbounds nuw double, ptr %95, i64 %137, !dbg !437
  %141 = load double, ptr %140, align 8, !dbg !437, !tbaa !39
  %142 = getelementptr inbounds nuw double, ptr %1, i64 %137, !dbg !440
  %143 = load double, ptr %142, align 8, !dbg !440, !tbaa !39
  %144 = tail call double @llvm.fmuladd.f64(double %141, double %143, double %138), !dbg !469
    #dbg_value(double %144, !415, !DIExpression(), !426)
  %145 = add nuw nsw i64 %137, 1, !dbg !470
    #dbg_value(i64 %145, !418, !DIExpression(), !422)
  %146 = add i64 %139, 1, !dbg !471
  %147 = icmp eq i64 %146, %96, !dbg !471
  br i1 %147, label %148, label %136, !dbg !471, !llvm.loop !472

148:                                              ; preds = %136, %130
  %149 = phi double [ %126, %130 ], [ %144, %136 ], !dbg !459
  %150 = tail call double @llvm.fmuladd.f64(double %89, double %91, double 0.000000e+00), !dbg !473
  %151 = tail call double @tanh(double noundef %149) #10, !dbg !427, !tbaa !10
  %152 = getelementptr inbounds nuw double, ptr %0, i64 %32, !dbg !428
  %153 = getelementptr inbounds nuw i8, ptr %152, i64 8, !dbg !428
  %154 = load double, ptr %153, align 8, !dbg !428, !tbaa !39
    #dbg_value(double %214, !412, !DIExpression(), !420)
    #dbg_value(i64 2, !413, !DIExpression(), !421)
  %155 = shl nuw nsw i64 %30, 1, !dbg !474
  %156 = getelementptr inbounds nuw double, ptr %0, i64 %155, !dbg !424
  %157 = getelementptr inbounds nuw double, ptr %156, i64 %31, !dbg !424
  %158 = load double, ptr %157, align 8, !dbg !475, !tbaa !39
    #dbg_value(double %158, !415, !DIExpression(), !426)
    #dbg_value(i32 0, !418, !DIExpression(), !422)
  %159 = getelementptr inbounds nuw double, ptr %0, i64 %155, !dbg !476
  %160 = and i64 %31, 3, !dbg !435
  %161 = icmp ult i32 %2, 4, !dbg !435
  br i1 %161, label %196, label %162, !dbg !435

162:                                              ; preds = %148
  %163 = and i64 %31, 2147483644, !dbg !476
  br label %164, !dbg !476

164:                                              ; preds = %164, %162
  %165 = phi i64 [ 0, %162 ], [ %191, %164 ]
  %166 = phi double [ %158, %162 ], [ %190, %164 ]
  %167 = phi i64 [ 0, %162 ], [ %192, %164 ]
    #dbg_value(i64 %165, !418, !DIExpression(), !422)
    #dbg_value(double %166, !415, !DIExpression(), !426)
  %168 = getelementptr inbounds nuw double, ptr %159, i64 %165, !dbg !437
  %169 = load double, ptr %168, align 8, !dbg !437, !tbaa !39
  %170 = getelementptr inbounds nuw double, ptr %1, i64 %165, !dbg !440
  %171 = load double, ptr %170, align 8, !dbg !440, !tbaa !39
  %172 = tail call double @llvm.fmuladd.f64(double %169, double %171, double %166), !dbg !477
    #dbg_value(double %172, !415, !DIExpression(), !426)
  %173 = or disjoint i64 %165, 1, !dbg !478
    #dbg_value(i64 %173, !418, !DIExpression(), !422)
  %174 = getelementptr inbounds nuw double, ptr %159, i64 %173, !dbg !437
  %175 = load double, ptr %174, align 8, !dbg !437, !tbaa !39
  %176 = getelementptr inbounds nuw double, ptr %1, i64 %173, !dbg !440
  %177 = load double, ptr %176, align 8, !dbg !440, !tbaa !39
  %178 = tail call double @llvm.fmuladd.f64(double %175, double %177, double %172), !dbg !479
    #dbg_value(double %178, !415, !DIExpression(), !426)
  %179 = or disjoint i64 %165, 2, !dbg !480
    #dbg_value(i64 %179, !418, !DIExpression(), !422)
  %180 = getelementptr inbounds nuw double, ptr %159, i64 %179, !dbg !437
  %181 = load double, ptr %180, align 8, !dbg !437, !tbaa !39
  %182 = getelementptr inbounds nuw double, ptr %1, i64 %179, !dbg !440
  %183 = load double, ptr %182, align 8, !dbg !440, !tbaa !39
  %184 = tail call double @llvm.fmuladd.f64(double %181, double %183, double %178), !dbg !481
    #dbg_value(double %184, !415, !DIExpression(), !426)
  %185 = or disjoint i64 %165, 3, !dbg !482
    #dbg_value(i64 %185, !418, !DIExpression(), !422)
  %186 = getelementptr inbounds nuw double, ptr %159, i64 %185, !dbg !437
  %187 = load double, ptr %186, align 8, !dbg !437, !tbaa !39
  %188 = getelementptr inbounds nuw double, ptr %1, i64 %185, !dbg !440
  %189 = load double, ptr %188, align 8, !dbg !440, !tbaa !39
  %190 = tail call double @llvm.fmuladd.f64(double %187, double %189, double %184), !dbg !483
    #dbg_value(double %190, !415, !DIExpression(), !426)
  %191 = add nuw nsw i64 %165, 4, !dbg !484
    #dbg_value(i64 %191, !418, !DIExpression(), !422)
  %192 = add i64 %167, 4, !dbg !485
  %193 = icmp eq i64 %192, %163, !dbg !485
  br i1 %193, label %194, label %164, !dbg !485, !llvm.loop !450

194:                                              ; preds = %164
  %195 = icmp eq i64 %160, 0, !dbg !435
  br i1 %195, label %212, label %196, !dbg !435

196:                                              ; preds = %194, %148
  %197 = phi i64 [ 0, %148 ], [ %191, %194 ]
  %198 = phi double [ %158, %148 ], [ %190, %194 ]
  %199 = icmp ne i64 %160, 0, !dbg !486
  tail call void @llvm.assume(i1 %199), !dbg !486
  br label %200, !dbg !486

200:                                              ; preds = %200, %196
  %201 = phi i64 [ %197, %196 ], [ %209, %200 ]
  %202 = phi double [ %198, %196 ], [ %208, %200 ]
  %203 = phi i64 [ 0, %196 ], [ %210, %200 ]
    #dbg_value(i64 %201, !418, !DIExpression(), !422)
    #dbg_value(double %202, !415, !DIExpression(), !426)
  %204 = getelementptr inbounds nuw double, ptr %159, i64 %201, !dbg !437
  %205 = load double, ptr %204, align 8, !dbg !437, !tbaa !39
  %206 = getelementptr inbounds nuw double, ptr %1, i64 %201, !dbg !440
  %207 = load double, ptr %206, align 8, !dbg !440, !tbaa !39
  %208 = tail call double @llvm.fmuladd.f64(double %205, double %207, double %202), !dbg !487
    #dbg_value(double %208, !415, !DIExpression(), !426)
  %209 = add nuw nsw i64 %201, 1, !dbg !488
    #dbg_value(i64 %209, !418, !DIExpression(), !422)
  %210 = add i64 %203, 1, !dbg !489
  %211 = icmp eq i64 %210, %160, !dbg !489
  br i1 %211, label %212, label %200, !dbg !489, !llvm.loop !490

212:                                              ; preds = %200, %194
  %213 = phi double [ %190, %194 ], [ %208, %200 ], !dbg !477
  %214 = tail call double @llvm.fmuladd.f64(double %151, double %154, double %150), !dbg !491
    #dbg_value(double %223, !412, !DIExpression(), !420)
    #dbg_value(i64 3, !413, !DIExpression(), !421)
  br label %215, !dbg !433

215:                                              ; preds = %7, %212
  %216 = phi double [ %28, %7 ], [ %213, %212 ]
  %217 = phi i64 [ %10, %7 ], [ %32, %212 ]
  %218 = phi double [ %24, %7 ], [ %214, %212 ]
  %219 = tail call double @tanh(double noundef %216) #10, !dbg !427, !tbaa !10
  %220 = getelementptr double, ptr %0, i64 %217, !dbg !428
  %221 = getelementptr i8, ptr %220, i64 16, !dbg !428
  %222 = load double, ptr %221, align 8, !dbg !428, !tbaa !39
  %223 = tail call double @llvm.fmuladd.f64(double %219, double %222, double %218), !dbg !492
  ret double %223, !dbg !433
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !493 double @tanh(double noundef) local_unnamed_addr #4

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

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "rosenbrock", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !20}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !27, !30}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!23 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !20)
!24 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 5, type: !17)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 6, type: !20)
!26 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!27 = !DILocalVariable(name: "a", scope: !28, file: !1, line: 7, type: !17)
!28 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 35)
!29 = distinct !DILexicalBlock(scope: !26, file: !1, line: 6, column: 3)
!30 = !DILocalVariable(name: "b", scope: !28, file: !1, line: 8, type: !17)
!31 = !DILocation(line: 0, scope: !14)
!32 = !DILocation(line: 0, scope: !26)
!33 = !DILocation(line: 6, column: 25, scope: !29, atomGroup: 32, atomRank: 1)
!34 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 33, atomRank: 1)
!35 = !DILocation(line: 6, column: 3, scope: !26)
!36 = !DILocation(line: 6, column: 25, scope: !29, atomGroup: 3, atomRank: 1)
!37 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 4, atomRank: 1)
!38 = !DILocation(line: 7, column: 16, scope: !28)
!39 = !{!40, !40, i64 0}
!40 = !{!"double", !12, i64 0}
!41 = !DILocation(line: 7, column: 27, scope: !28)
!42 = !DILocation(line: 7, column: 25, scope: !28)
!43 = !DILocation(line: 7, column: 25, scope: !28, atomGroup: 182, atomRank: 2)
!44 = !DILocation(line: 0, scope: !28)
!45 = !DILocation(line: 8, column: 20, scope: !28, atomGroup: 183, atomRank: 2)
!46 = !DILocation(line: 9, column: 16, scope: !28)
!47 = !DILocation(line: 9, column: 28, scope: !28)
!48 = !DILocation(line: 9, column: 24, scope: !28)
!49 = !DILocation(line: 9, column: 7, scope: !28, atomGroup: 184, atomRank: 2)
!50 = !DILocation(line: 11, column: 3, scope: !14, atomGroup: 11, atomRank: 1)
!51 = !DILocation(line: 7, column: 25, scope: !28, atomGroup: 5, atomRank: 2)
!52 = !DILocation(line: 8, column: 20, scope: !28, atomGroup: 6, atomRank: 2)
!53 = !DILocation(line: 9, column: 7, scope: !28, atomGroup: 7, atomRank: 2)
!54 = !DILocation(line: 7, column: 25, scope: !28, atomGroup: 187, atomRank: 2)
!55 = !DILocation(line: 8, column: 20, scope: !28, atomGroup: 188, atomRank: 2)
!56 = !DILocation(line: 9, column: 7, scope: !28, atomGroup: 189, atomRank: 2)
!57 = !DILocation(line: 6, column: 21, scope: !29)
!58 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 190, atomRank: 1)
!59 = distinct !{!59, !35, !60, !61}
!60 = !DILocation(line: 10, column: 3, scope: !26)
!61 = !{!"llvm.loop.mustprogress"}
!62 = distinct !DISubprogram(name: "matrix_multiply", scope: !1, file: !1, line: 14, type: !63, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !66, keyInstructions: true)
!63 = !DISubroutineType(types: !64)
!64 = !{null, !18, !18, !65, !20, !20, !20}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!66 = !{!67, !68, !69, !70, !71, !72, !73, !75, !79, !82}
!67 = !DILocalVariable(name: "a", arg: 1, scope: !62, file: !1, line: 14, type: !18)
!68 = !DILocalVariable(name: "b", arg: 2, scope: !62, file: !1, line: 14, type: !18)
!69 = !DILocalVariable(name: "c", arg: 3, scope: !62, file: !1, line: 14, type: !65)
!70 = !DILocalVariable(name: "n", arg: 4, scope: !62, file: !1, line: 14, type: !20)
!71 = !DILocalVariable(name: "m", arg: 5, scope: !62, file: !1, line: 14, type: !20)
!72 = !DILocalVariable(name: "k", arg: 6, scope: !62, file: !1, line: 14, type: !20)
!73 = !DILocalVariable(name: "i", scope: !74, file: !1, line: 15, type: !20)
!74 = distinct !DILexicalBlock(scope: !62, file: !1, line: 15, column: 3)
!75 = !DILocalVariable(name: "j", scope: !76, file: !1, line: 16, type: !20)
!76 = distinct !DILexicalBlock(scope: !77, file: !1, line: 16, column: 5)
!77 = distinct !DILexicalBlock(scope: !78, file: !1, line: 15, column: 31)
!78 = distinct !DILexicalBlock(scope: !74, file: !1, line: 15, column: 3)
!79 = !DILocalVariable(name: "s", scope: !80, file: !1, line: 17, type: !17)
!80 = distinct !DILexicalBlock(scope: !81, file: !1, line: 16, column: 33)
!81 = distinct !DILexicalBlock(scope: !76, file: !1, line: 16, column: 5)
!82 = !DILocalVariable(name: "l", scope: !83, file: !1, line: 18, type: !20)
!83 = distinct !DILexicalBlock(scope: !80, file: !1, line: 18, column: 7)
!84 = !DILocation(line: 0, scope: !62)
!85 = !DILocation(line: 0, scope: !74)
!86 = !DILocation(line: 15, column: 21, scope: !78, atomGroup: 48, atomRank: 1)
!87 = !DILocation(line: 15, column: 3, scope: !74, atomGroup: 49, atomRank: 1)
!88 = !DILocation(line: 15, column: 3, scope: !74)
!89 = !DILocation(line: 21, column: 20, scope: !80, atomGroup: 55, atomRank: 1)
!90 = !DILocation(line: 0, scope: !76)
!91 = !DILocation(line: 0, scope: !83)
!92 = !DILocation(line: 0, scope: !80)
!93 = !DILocation(line: 24, column: 1, scope: !62, atomGroup: 19, atomRank: 1)
!94 = !DILocation(line: 15, column: 21, scope: !78, atomGroup: 71, atomRank: 1)
!95 = !DILocation(line: 16, column: 5, scope: !76, atomGroup: 73, atomRank: 1)
!96 = !DILocation(line: 18, column: 7, scope: !83, atomGroup: 74, atomRank: 1)
!97 = !DILocation(line: 18, column: 7, scope: !83)
!98 = !DILocation(line: 19, column: 14, scope: !99)
!99 = distinct !DILexicalBlock(scope: !100, file: !1, line: 18, column: 35)
!100 = distinct !DILexicalBlock(scope: !83, file: !1, line: 18, column: 7)
!101 = !DILocation(line: 19, column: 33, scope: !99)
!102 = !DILocation(line: 19, column: 29, scope: !99)
!103 = !DILocation(line: 19, column: 11, scope: !99, atomGroup: 75, atomRank: 2)
!104 = !DILocation(line: 18, column: 31, scope: !100, atomGroup: 76, atomRank: 2)
!105 = !DILocation(line: 19, column: 11, scope: !99, atomGroup: 196, atomRank: 2)
!106 = !DILocation(line: 18, column: 31, scope: !100, atomGroup: 197, atomRank: 2)
!107 = !DILocation(line: 19, column: 11, scope: !99, atomGroup: 200, atomRank: 2)
!108 = !DILocation(line: 18, column: 31, scope: !100, atomGroup: 201, atomRank: 2)
!109 = !DILocation(line: 19, column: 11, scope: !99, atomGroup: 204, atomRank: 2)
!110 = !DILocation(line: 18, column: 31, scope: !100, atomGroup: 205, atomRank: 2)
!111 = !DILocation(line: 18, column: 7, scope: !83, atomGroup: 207, atomRank: 1)
!112 = distinct !{!112, !97, !113, !61}
!113 = !DILocation(line: 20, column: 7, scope: !83)
!114 = !DILocation(line: 18, column: 7, scope: !83, atomGroup: 78, atomRank: 1)
!115 = !DILocation(line: 19, column: 11, scope: !99, atomGroup: 192, atomRank: 2)
!116 = !DILocation(line: 18, column: 31, scope: !100, atomGroup: 193, atomRank: 2)
!117 = !DILocation(line: 18, column: 7, scope: !83, atomGroup: 195, atomRank: 1)
!118 = distinct !{!118, !119}
!119 = !{!"llvm.loop.unroll.disable"}
!120 = !DILocation(line: 21, column: 7, scope: !80)
!121 = !DILocation(line: 21, column: 20, scope: !80, atomGroup: 79, atomRank: 1)
!122 = !DILocation(line: 16, column: 29, scope: !81, atomGroup: 80, atomRank: 2)
!123 = !DILocation(line: 16, column: 23, scope: !81, atomGroup: 81, atomRank: 1)
!124 = !DILocation(line: 16, column: 5, scope: !76, atomGroup: 82, atomRank: 1)
!125 = distinct !{!125, !126, !127, !61}
!126 = !DILocation(line: 16, column: 5, scope: !76)
!127 = !DILocation(line: 22, column: 5, scope: !76)
!128 = !DILocation(line: 15, column: 27, scope: !78, atomGroup: 70, atomRank: 2)
!129 = !DILocation(line: 15, column: 3, scope: !74, atomGroup: 72, atomRank: 1)
!130 = distinct !{!130, !88, !131, !61}
!131 = !DILocation(line: 23, column: 3, scope: !74)
!132 = distinct !DISubprogram(name: "log_sum_exp", scope: !1, file: !1, line: 26, type: !15, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !133, keyInstructions: true)
!133 = !{!134, !135, !136, !137, !139, !140}
!134 = !DILocalVariable(name: "x", arg: 1, scope: !132, file: !1, line: 26, type: !18)
!135 = !DILocalVariable(name: "n", arg: 2, scope: !132, file: !1, line: 26, type: !20)
!136 = !DILocalVariable(name: "m", scope: !132, file: !1, line: 27, type: !17)
!137 = !DILocalVariable(name: "i", scope: !138, file: !1, line: 28, type: !20)
!138 = distinct !DILexicalBlock(scope: !132, file: !1, line: 28, column: 3)
!139 = !DILocalVariable(name: "s", scope: !132, file: !1, line: 31, type: !17)
!140 = !DILocalVariable(name: "i", scope: !141, file: !1, line: 32, type: !20)
!141 = distinct !DILexicalBlock(scope: !132, file: !1, line: 32, column: 3)
!142 = !DILocation(line: 0, scope: !132)
!143 = !DILocation(line: 27, column: 14, scope: !132, atomGroup: 1, atomRank: 2)
!144 = !DILocation(line: 0, scope: !138)
!145 = !DILocation(line: 28, column: 21, scope: !146, atomGroup: 83, atomRank: 1)
!146 = distinct !DILexicalBlock(scope: !138, file: !1, line: 28, column: 3)
!147 = !DILocation(line: 28, column: 3, scope: !138, atomGroup: 84, atomRank: 1)
!148 = !DILocation(line: 28, column: 21, scope: !146, atomGroup: 3, atomRank: 1)
!149 = !DILocation(line: 28, column: 3, scope: !138)
!150 = !DILocation(line: 29, column: 17, scope: !151)
!151 = distinct !DILexicalBlock(scope: !146, file: !1, line: 28, column: 31)
!152 = !DILocation(line: 29, column: 9, scope: !151, atomGroup: 5, atomRank: 2)
!153 = distinct !{!153, !61, !154, !155}
!154 = !{!"llvm.loop.isvectorized", i32 1}
!155 = !{!"llvm.loop.unroll.runtime.disable"}
!156 = !DILocation(line: 28, column: 3, scope: !138, atomGroup: 4, atomRank: 1)
!157 = !DILocation(line: 0, scope: !141)
!158 = !DILocation(line: 32, column: 21, scope: !159, atomGroup: 85, atomRank: 1)
!159 = distinct !DILexicalBlock(scope: !141, file: !1, line: 32, column: 3)
!160 = !DILocation(line: 32, column: 3, scope: !141, atomGroup: 86, atomRank: 1)
!161 = !DILocation(line: 32, column: 21, scope: !159, atomGroup: 10, atomRank: 1)
!162 = !DILocation(line: 32, column: 3, scope: !141)
!163 = !DILocation(line: 28, column: 27, scope: !146, atomGroup: 6, atomRank: 2)
!164 = distinct !{!164, !61, !155, !154}
!165 = !DILocation(line: 35, column: 14, scope: !132)
!166 = !DILocation(line: 35, column: 12, scope: !132, atomGroup: 16, atomRank: 2)
!167 = !DILocation(line: 35, column: 3, scope: !132, atomGroup: 16, atomRank: 1)
!168 = !DILocation(line: 33, column: 14, scope: !169)
!169 = distinct !DILexicalBlock(scope: !159, file: !1, line: 32, column: 31)
!170 = !DILocation(line: 33, column: 19, scope: !169)
!171 = !DILocation(line: 33, column: 10, scope: !169)
!172 = !DILocation(line: 33, column: 7, scope: !169, atomGroup: 12, atomRank: 2)
!173 = !DILocation(line: 32, column: 27, scope: !159, atomGroup: 13, atomRank: 2)
!174 = !DILocation(line: 32, column: 3, scope: !141, atomGroup: 11, atomRank: 1)
!175 = distinct !{!175, !162, !176, !61}
!176 = !DILocation(line: 34, column: 3, scope: !141)
!177 = !DISubprogram(name: "exp", scope: !178, file: !178, line: 95, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!178 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!179 = !DISubroutineType(types: !180)
!180 = !{!17, !17}
!181 = !DISubprogram(name: "log", scope: !178, file: !178, line: 104, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!182 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !183, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !185, keyInstructions: true)
!183 = !DISubroutineType(types: !184)
!184 = !{!17, !65, !20}
!185 = !{!186, !187, !188, !189, !191, !194, !196, !198, !201}
!186 = !DILocalVariable(name: "a", arg: 1, scope: !182, file: !1, line: 39, type: !65)
!187 = !DILocalVariable(name: "n", arg: 2, scope: !182, file: !1, line: 39, type: !20)
!188 = !DILocalVariable(name: "d", scope: !182, file: !1, line: 40, type: !17)
!189 = !DILocalVariable(name: "j", scope: !190, file: !1, line: 41, type: !20)
!190 = distinct !DILexicalBlock(scope: !182, file: !1, line: 41, column: 3)
!191 = !DILocalVariable(name: "s", scope: !192, file: !1, line: 42, type: !17)
!192 = distinct !DILexicalBlock(scope: !193, file: !1, line: 41, column: 31)
!193 = distinct !DILexicalBlock(scope: !190, file: !1, line: 41, column: 3)
!194 = !DILocalVariable(name: "k", scope: !195, file: !1, line: 43, type: !20)
!195 = distinct !DILexicalBlock(scope: !192, file: !1, line: 43, column: 5)
!196 = !DILocalVariable(name: "i", scope: !197, file: !1, line: 49, type: !20)
!197 = distinct !DILexicalBlock(scope: !192, file: !1, line: 49, column: 5)
!198 = !DILocalVariable(name: "t", scope: !199, file: !1, line: 50, type: !17)
!199 = distinct !DILexicalBlock(scope: !200, file: !1, line: 49, column: 37)
!200 = distinct !DILexicalBlock(scope: !197, file: !1, line: 49, column: 5)
!201 = !DILocalVariable(name: "k", scope: !202, file: !1, line: 51, type: !20)
!202 = distinct !DILexicalBlock(scope: !199, file: !1, line: 51, column: 7)
!203 = !DILocation(line: 0, scope: !182)
!204 = !DILocation(line: 0, scope: !190)
!205 = !DILocation(line: 41, column: 21, scope: !193, atomGroup: 105, atomRank: 1)
!206 = !DILocation(line: 41, column: 3, scope: !190, atomGroup: 106, atomRank: 1)
!207 = !DILocation(line: 41, column: 3, scope: !190)
!208 = !DILocation(line: 41, column: 3, scope: !190, atomGroup: 4, atomRank: 1)
!209 = !DILocation(line: 41, column: 21, scope: !193, atomGroup: 3, atomRank: 1)
!210 = distinct !{!210, !207, !211, !61}
!211 = !DILocation(line: 56, column: 3, scope: !190)
!212 = !DILocation(line: 57, column: 3, scope: !182, atomGroup: 31, atomRank: 1)
!213 = !DILocation(line: 42, column: 20, scope: !192)
!214 = !DILocation(line: 42, column: 24, scope: !192)
!215 = !DILocation(line: 42, column: 16, scope: !192)
!216 = !DILocation(line: 42, column: 16, scope: !192, atomGroup: 5, atomRank: 2)
!217 = !DILocation(line: 0, scope: !192)
!218 = !DILocation(line: 0, scope: !195)
!219 = !DILocation(line: 43, column: 23, scope: !220, atomGroup: 88, atomRank: 1)
!220 = distinct !DILexicalBlock(scope: !195, file: !1, line: 43, column: 5)
!221 = !DILocation(line: 43, column: 5, scope: !195, atomGroup: 89, atomRank: 1)
!222 = !DILocation(line: 43, column: 5, scope: !195)
!223 = !DILocation(line: 43, column: 5, scope: !195, atomGroup: 8, atomRank: 1)
!224 = !DILocation(line: 44, column: 12, scope: !225)
!225 = distinct !DILexicalBlock(scope: !220, file: !1, line: 43, column: 33)
!226 = !DILocation(line: 44, column: 9, scope: !225)
!227 = !DILocation(line: 44, column: 9, scope: !225, atomGroup: 208, atomRank: 2)
!228 = !DILocation(line: 43, column: 29, scope: !220, atomGroup: 209, atomRank: 2)
!229 = !DILocation(line: 43, column: 5, scope: !195, atomGroup: 211, atomRank: 1)
!230 = distinct !{!230, !119}
!231 = !DILocation(line: 46, column: 9, scope: !192, atomGroup: 12, atomRank: 2)
!232 = !DILocation(line: 47, column: 18, scope: !192, atomGroup: 13, atomRank: 1)
!233 = !DILocation(line: 48, column: 16, scope: !192)
!234 = !DILocation(line: 48, column: 7, scope: !192, atomGroup: 14, atomRank: 2)
!235 = !DILocation(line: 49, column: 20, scope: !197, atomGroup: 15, atomRank: 2)
!236 = !DILocation(line: 0, scope: !197)
!237 = !DILocation(line: 49, column: 27, scope: !200, atomGroup: 92, atomRank: 1)
!238 = !DILocation(line: 49, column: 5, scope: !197, atomGroup: 93, atomRank: 1)
!239 = !DILocation(line: 49, column: 5, scope: !197)
!240 = !DILocation(line: 50, column: 22, scope: !199)
!241 = !DILocation(line: 50, column: 18, scope: !199)
!242 = !DILocation(line: 50, column: 18, scope: !199, atomGroup: 240, atomRank: 2)
!243 = !DILocation(line: 0, scope: !199)
!244 = !DILocation(line: 0, scope: !202)
!245 = !DILocation(line: 54, column: 24, scope: !199, atomGroup: 241, atomRank: 2)
!246 = !DILocation(line: 54, column: 20, scope: !199, atomGroup: 241, atomRank: 1)
!247 = !DILocation(line: 49, column: 33, scope: !200, atomGroup: 242, atomRank: 2)
!248 = !DILocation(line: 49, column: 5, scope: !197, atomGroup: 244, atomRank: 1)
!249 = distinct !{!249, !119}
!250 = !DILocation(line: 50, column: 18, scope: !199, atomGroup: 95, atomRank: 2)
!251 = !DILocation(line: 51, column: 7, scope: !202, atomGroup: 96, atomRank: 1)
!252 = !DILocation(line: 51, column: 7, scope: !202)
!253 = !DILocation(line: 52, column: 14, scope: !254)
!254 = distinct !DILexicalBlock(scope: !255, file: !1, line: 51, column: 35)
!255 = distinct !DILexicalBlock(scope: !202, file: !1, line: 51, column: 7)
!256 = !DILocation(line: 52, column: 29, scope: !254)
!257 = !DILocation(line: 52, column: 11, scope: !254)
!258 = !DILocation(line: 52, column: 11, scope: !254, atomGroup: 101, atomRank: 2)
!259 = !DILocation(line: 51, column: 31, scope: !255, atomGroup: 102, atomRank: 2)
!260 = !DILocation(line: 52, column: 11, scope: !254, atomGroup: 228, atomRank: 2)
!261 = !DILocation(line: 51, column: 31, scope: !255, atomGroup: 229, atomRank: 2)
!262 = !DILocation(line: 52, column: 11, scope: !254, atomGroup: 232, atomRank: 2)
!263 = !DILocation(line: 51, column: 31, scope: !255, atomGroup: 233, atomRank: 2)
!264 = !DILocation(line: 52, column: 11, scope: !254, atomGroup: 236, atomRank: 2)
!265 = !DILocation(line: 51, column: 31, scope: !255, atomGroup: 237, atomRank: 2)
!266 = !DILocation(line: 51, column: 7, scope: !202, atomGroup: 239, atomRank: 1)
!267 = distinct !{!267, !252, !268, !61}
!268 = !DILocation(line: 53, column: 7, scope: !202)
!269 = !DILocation(line: 51, column: 7, scope: !202, atomGroup: 104, atomRank: 1)
!270 = !DILocation(line: 52, column: 11, scope: !254, atomGroup: 224, atomRank: 2)
!271 = !DILocation(line: 51, column: 31, scope: !255, atomGroup: 225, atomRank: 2)
!272 = !DILocation(line: 51, column: 7, scope: !202, atomGroup: 227, atomRank: 1)
!273 = distinct !{!273, !119}
!274 = !DILocation(line: 54, column: 24, scope: !199, atomGroup: 97, atomRank: 2)
!275 = !DILocation(line: 54, column: 20, scope: !199, atomGroup: 97, atomRank: 1)
!276 = !DILocation(line: 49, column: 33, scope: !200, atomGroup: 98, atomRank: 2)
!277 = !DILocation(line: 49, column: 27, scope: !200, atomGroup: 99, atomRank: 1)
!278 = !DILocation(line: 49, column: 5, scope: !197, atomGroup: 100, atomRank: 1)
!279 = distinct !{!279, !239, !280, !61}
!280 = !DILocation(line: 55, column: 5, scope: !197)
!281 = !DILocation(line: 44, column: 9, scope: !225, atomGroup: 9, atomRank: 2)
!282 = !DILocation(line: 44, column: 9, scope: !225, atomGroup: 212, atomRank: 2)
!283 = !DILocation(line: 44, column: 9, scope: !225, atomGroup: 216, atomRank: 2)
!284 = !DILocation(line: 44, column: 9, scope: !225, atomGroup: 220, atomRank: 2)
!285 = !DILocation(line: 43, column: 29, scope: !220, atomGroup: 221, atomRank: 2)
!286 = !DILocation(line: 43, column: 5, scope: !195, atomGroup: 223, atomRank: 1)
!287 = distinct !{!287, !222, !288, !61}
!288 = !DILocation(line: 45, column: 5, scope: !195)
!289 = !DILocation(line: 50, column: 18, scope: !199, atomGroup: 18, atomRank: 2)
!290 = !DILocation(line: 54, column: 24, scope: !199, atomGroup: 25, atomRank: 2)
!291 = !DILocation(line: 54, column: 20, scope: !199, atomGroup: 25, atomRank: 1)
!292 = !DILocation(line: 49, column: 33, scope: !200, atomGroup: 26, atomRank: 2)
!293 = !DILocation(line: 50, column: 18, scope: !199, atomGroup: 245, atomRank: 2)
!294 = !DILocation(line: 54, column: 24, scope: !199, atomGroup: 246, atomRank: 2)
!295 = !DILocation(line: 54, column: 20, scope: !199, atomGroup: 246, atomRank: 1)
!296 = !DILocation(line: 49, column: 33, scope: !200, atomGroup: 247, atomRank: 2)
!297 = !DILocation(line: 50, column: 18, scope: !199, atomGroup: 250, atomRank: 2)
!298 = !DILocation(line: 54, column: 24, scope: !199, atomGroup: 251, atomRank: 2)
!299 = !DILocation(line: 54, column: 20, scope: !199, atomGroup: 251, atomRank: 1)
!300 = !DILocation(line: 49, column: 33, scope: !200, atomGroup: 252, atomRank: 2)
!301 = !DILocation(line: 50, column: 18, scope: !199, atomGroup: 255, atomRank: 2)
!302 = !DILocation(line: 54, column: 24, scope: !199, atomGroup: 256, atomRank: 2)
!303 = !DILocation(line: 54, column: 20, scope: !199, atomGroup: 256, atomRank: 1)
!304 = !DILocation(line: 49, column: 33, scope: !200, atomGroup: 257, atomRank: 2)
!305 = !DILocation(line: 49, column: 27, scope: !200, atomGroup: 258, atomRank: 1)
!306 = !DILocation(line: 49, column: 5, scope: !197, atomGroup: 259, atomRank: 1)
!307 = !DISubprogram(name: "sqrt", scope: !178, file: !178, line: 143, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!308 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !309, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !311, keyInstructions: true)
!309 = !DISubroutineType(types: !310)
!310 = !{null, !65, !18, !17, !20}
!311 = !{!312, !313, !314, !315, !316, !318, !324, !325, !326, !327, !328, !330, !332, !334}
!312 = !DILocalVariable(name: "y", arg: 1, scope: !308, file: !1, line: 66, type: !65)
!313 = !DILocalVariable(name: "p", arg: 2, scope: !308, file: !1, line: 66, type: !18)
!314 = !DILocalVariable(name: "h", arg: 3, scope: !308, file: !1, line: 66, type: !17)
!315 = !DILocalVariable(name: "steps", arg: 4, scope: !308, file: !1, line: 66, type: !20)
!316 = !DILocalVariable(name: "s", scope: !317, file: !1, line: 67, type: !20)
!317 = distinct !DILexicalBlock(scope: !308, file: !1, line: 67, column: 3)
!318 = !DILocalVariable(name: "k1", scope: !319, file: !1, line: 68, type: !321)
!319 = distinct !DILexicalBlock(scope: !320, file: !1, line: 67, column: 35)
!320 = distinct !DILexicalBlock(scope: !317, file: !1, line: 67, column: 3)
!321 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 128, elements: !322)
!322 = !{!323}
!323 = !DISubrange(count: 2)
!324 = !DILocalVariable(name: "k2", scope: !319, file: !1, line: 68, type: !321)
!325 = !DILocalVariable(name: "k3", scope: !319, file: !1, line: 68, type: !321)
!326 = !DILocalVariable(name: "k4", scope: !319, file: !1, line: 68, type: !321)
!327 = !DILocalVariable(name: "t", scope: !319, file: !1, line: 68, type: !321)
!328 = !DILocalVariable(name: "i", scope: !329, file: !1, line: 70, type: !20)
!329 = distinct !DILexicalBlock(scope: !319, file: !1, line: 70, column: 5)
!330 = !DILocalVariable(name: "i", scope: !331, file: !1, line: 74, type: !20)
!331 = distinct !DILexicalBlock(scope: !319, file: !1, line: 74, column: 5)
!332 = !DILocalVariable(name: "i", scope: !333, file: !1, line: 78, type: !20)
!333 = distinct !DILexicalBlock(scope: !319, file: !1, line: 78, column: 5)
!334 = !DILocalVariable(name: "i", scope: !335, file: !1, line: 82, type: !20)
!335 = distinct !DILexicalBlock(scope: !319, file: !1, line: 82, column: 5)
!336 = !DILocalVariable(name: "dy", arg: 3, scope: !337, file: !1, line: 60, type: !65)
!337 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !338, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !340, keyInstructions: true)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !18, !18, !65}
!340 = !{!341, !342, !336}
!341 = !DILocalVariable(name: "y", arg: 1, scope: !337, file: !1, line: 60, type: !18)
!342 = !DILocalVariable(name: "p", arg: 2, scope: !337, file: !1, line: 60, type: !18)
!343 = !DILocation(line: 0, scope: !337, inlinedAt: !344)
!344 = distinct !DILocation(line: 69, column: 5, scope: !319)
!345 = !DILocation(line: 0, scope: !337, inlinedAt: !346)
!346 = distinct !DILocation(line: 73, column: 5, scope: !319)
!347 = !DILocation(line: 0, scope: !337, inlinedAt: !348)
!348 = distinct !DILocation(line: 77, column: 5, scope: !319)
!349 = !DILocation(line: 0, scope: !337, inlinedAt: !350)
!350 = distinct !DILocation(line: 81, column: 5, scope: !319)
!351 = !DILocation(line: 0, scope: !308)
!352 = !DILocation(line: 0, scope: !317)
!353 = !DILocation(line: 67, column: 21, scope: !320, atomGroup: 115, atomRank: 1)
!354 = !DILocation(line: 67, column: 3, scope: !317, atomGroup: 116, atomRank: 1)
!355 = !DILocation(line: 61, column: 18, scope: !337, inlinedAt: !344)
!356 = !DILocation(line: 83, column: 12, scope: !357, atomGroup: 25, atomRank: 2)
!357 = distinct !DILexicalBlock(scope: !358, file: !1, line: 82, column: 33)
!358 = distinct !DILexicalBlock(scope: !335, file: !1, line: 82, column: 5)
!359 = !DILocation(line: 71, column: 19, scope: !360, atomGroup: 7, atomRank: 2)
!360 = distinct !DILexicalBlock(scope: !361, file: !1, line: 70, column: 33)
!361 = distinct !DILexicalBlock(scope: !329, file: !1, line: 70, column: 5)
!362 = !DILocation(line: 79, column: 19, scope: !363, atomGroup: 19, atomRank: 2)
!363 = distinct !DILexicalBlock(scope: !364, file: !1, line: 78, column: 33)
!364 = distinct !DILexicalBlock(scope: !333, file: !1, line: 78, column: 5)
!365 = !DILocation(line: 86, column: 1, scope: !308, atomGroup: 30, atomRank: 1)
!366 = !DILocation(line: 83, column: 12, scope: !357)
!367 = !DILocation(line: 61, column: 11, scope: !337, inlinedAt: !344)
!368 = !DILocation(line: 61, column: 25, scope: !337, inlinedAt: !344)
!369 = !DILocation(line: 61, column: 30, scope: !337, inlinedAt: !344)
!370 = !DILocation(line: 0, scope: !319)
!371 = !DILocation(line: 62, column: 11, scope: !337, inlinedAt: !344)
!372 = !DILocation(line: 62, column: 16, scope: !337, inlinedAt: !344)
!373 = !DILocation(line: 62, column: 32, scope: !337, inlinedAt: !344)
!374 = !DILocation(line: 61, column: 23, scope: !337, inlinedAt: !344)
!375 = !DILocation(line: 61, column: 23, scope: !337, inlinedAt: !344, atomGroup: 1, atomRank: 2)
!376 = !DILocation(line: 0, scope: !329)
!377 = !DILocation(line: 62, column: 16, scope: !337, inlinedAt: !346)
!378 = !DILocation(line: 61, column: 30, scope: !337, inlinedAt: !346)
!379 = !DILocation(line: 61, column: 23, scope: !337, inlinedAt: !346)
!380 = !DILocation(line: 61, column: 23, scope: !337, inlinedAt: !346, atomGroup: 1, atomRank: 2)
!381 = !DILocation(line: 0, scope: !331)
!382 = !DILocation(line: 75, column: 19, scope: !383, atomGroup: 13, atomRank: 2)
!383 = distinct !DILexicalBlock(scope: !384, file: !1, line: 74, column: 33)
!384 = distinct !DILexicalBlock(scope: !331, file: !1, line: 74, column: 5)
!385 = !DILocation(line: 62, column: 16, scope: !337, inlinedAt: !348)
!386 = !DILocation(line: 61, column: 30, scope: !337, inlinedAt: !348)
!387 = !DILocation(line: 61, column: 23, scope: !337, inlinedAt: !348)
!388 = !DILocation(line: 61, column: 23, scope: !337, inlinedAt: !348, atomGroup: 1, atomRank: 2)
!389 = !DILocation(line: 0, scope: !333)
!390 = !DILocation(line: 62, column: 16, scope: !337, inlinedAt: !350)
!391 = !DILocation(line: 61, column: 30, scope: !337, inlinedAt: !350)
!392 = !DILocation(line: 61, column: 23, scope: !337, inlinedAt: !350)
!393 = !DILocation(line: 61, column: 23, scope: !337, inlinedAt: !350, atomGroup: 1, atomRank: 2)
!394 = !DILocation(line: 0, scope: !335)
!395 = !DILocation(line: 83, column: 32, scope: !357)
!396 = !DILocation(line: 83, column: 46, scope: !357)
!397 = !DILocation(line: 83, column: 60, scope: !357)
!398 = !DILocation(line: 83, column: 12, scope: !357, atomGroup: 25, atomRank: 1)
!399 = !DILocation(line: 67, column: 31, scope: !320, atomGroup: 28, atomRank: 2)
!400 = !DILocation(line: 67, column: 21, scope: !320, atomGroup: 2, atomRank: 1)
!401 = !DILocation(line: 67, column: 3, scope: !317, atomGroup: 3, atomRank: 1)
!402 = distinct !{!402, !403, !404, !61}
!403 = !DILocation(line: 67, column: 3, scope: !317)
!404 = !DILocation(line: 85, column: 3, scope: !317)
!405 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !406, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !408, keyInstructions: true)
!406 = !DISubroutineType(types: !407)
!407 = !{!17, !18, !18, !20}
!408 = !{!409, !410, !411, !412, !413, !415, !418}
!409 = !DILocalVariable(name: "w", arg: 1, scope: !405, file: !1, line: 88, type: !18)
!410 = !DILocalVariable(name: "x", arg: 2, scope: !405, file: !1, line: 88, type: !18)
!411 = !DILocalVariable(name: "n", arg: 3, scope: !405, file: !1, line: 88, type: !20)
!412 = !DILocalVariable(name: "out", scope: !405, file: !1, line: 89, type: !17)
!413 = !DILocalVariable(name: "h", scope: !414, file: !1, line: 90, type: !20)
!414 = distinct !DILexicalBlock(scope: !405, file: !1, line: 90, column: 3)
!415 = !DILocalVariable(name: "a", scope: !416, file: !1, line: 91, type: !17)
!416 = distinct !DILexicalBlock(scope: !417, file: !1, line: 90, column: 31)
!417 = distinct !DILexicalBlock(scope: !414, file: !1, line: 90, column: 3)
!418 = !DILocalVariable(name: "i", scope: !419, file: !1, line: 92, type: !20)
!419 = distinct !DILexicalBlock(scope: !416, file: !1, line: 92, column: 5)
!420 = !DILocation(line: 0, scope: !405)
!421 = !DILocation(line: 0, scope: !414)
!422 = !DILocation(line: 0, scope: !419)
!423 = !DILocation(line: 90, column: 3, scope: !414)
!424 = !DILocation(line: 91, column: 16, scope: !416)
!425 = !DILocation(line: 91, column: 16, scope: !416, atomGroup: 5, atomRank: 2)
!426 = !DILocation(line: 0, scope: !416)
!427 = !DILocation(line: 95, column: 12, scope: !416)
!428 = !DILocation(line: 95, column: 22, scope: !416)
!429 = !DILocation(line: 95, column: 9, scope: !416, atomGroup: 12, atomRank: 2)
!430 = !DILocation(line: 91, column: 16, scope: !416, atomGroup: 148, atomRank: 2)
!431 = !DILocation(line: 95, column: 9, scope: !416, atomGroup: 149, atomRank: 2)
!432 = !DILocation(line: 91, column: 16, scope: !416, atomGroup: 153, atomRank: 2)
!433 = !DILocation(line: 97, column: 3, scope: !405, atomGroup: 16, atomRank: 1)
!434 = !DILocation(line: 91, column: 16, scope: !416, atomGroup: 138, atomRank: 2)
!435 = !DILocation(line: 92, column: 5, scope: !419)
!436 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 139, atomRank: 1)
!437 = !DILocation(line: 93, column: 12, scope: !438)
!438 = distinct !DILexicalBlock(scope: !439, file: !1, line: 92, column: 33)
!439 = distinct !DILexicalBlock(scope: !419, file: !1, line: 92, column: 5)
!440 = !DILocation(line: 93, column: 33, scope: !438)
!441 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 144, atomRank: 2)
!442 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 145, atomRank: 2)
!443 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 264, atomRank: 2)
!444 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 265, atomRank: 2)
!445 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 268, atomRank: 2)
!446 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 269, atomRank: 2)
!447 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 272, atomRank: 2)
!448 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 273, atomRank: 2)
!449 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 275, atomRank: 1)
!450 = distinct !{!450, !435, !451, !61}
!451 = !DILocation(line: 94, column: 5, scope: !419)
!452 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 147, atomRank: 1)
!453 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 260, atomRank: 2)
!454 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 261, atomRank: 2)
!455 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 263, atomRank: 1)
!456 = distinct !{!456, !119}
!457 = !DILocation(line: 91, column: 16, scope: !416, atomGroup: 158, atomRank: 2)
!458 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 160, atomRank: 1)
!459 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 161, atomRank: 2)
!460 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 162, atomRank: 2)
!461 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 280, atomRank: 2)
!462 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 281, atomRank: 2)
!463 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 284, atomRank: 2)
!464 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 285, atomRank: 2)
!465 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 288, atomRank: 2)
!466 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 289, atomRank: 2)
!467 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 291, atomRank: 1)
!468 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 164, atomRank: 1)
!469 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 276, atomRank: 2)
!470 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 277, atomRank: 2)
!471 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 279, atomRank: 1)
!472 = distinct !{!472, !119}
!473 = !DILocation(line: 95, column: 9, scope: !416, atomGroup: 140, atomRank: 2)
!474 = !DILocation(line: 91, column: 20, scope: !416)
!475 = !DILocation(line: 91, column: 16, scope: !416, atomGroup: 170, atomRank: 2)
!476 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 172, atomRank: 1)
!477 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 173, atomRank: 2)
!478 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 174, atomRank: 2)
!479 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 296, atomRank: 2)
!480 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 297, atomRank: 2)
!481 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 300, atomRank: 2)
!482 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 301, atomRank: 2)
!483 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 304, atomRank: 2)
!484 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 305, atomRank: 2)
!485 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 307, atomRank: 1)
!486 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 176, atomRank: 1)
!487 = !DILocation(line: 93, column: 9, scope: !438, atomGroup: 292, atomRank: 2)
!488 = !DILocation(line: 92, column: 29, scope: !439, atomGroup: 293, atomRank: 2)
!489 = !DILocation(line: 92, column: 5, scope: !419, atomGroup: 295, atomRank: 1)
!490 = distinct !{!490, !119}
!491 = !DILocation(line: 95, column: 9, scope: !416, atomGroup: 166, atomRank: 2)
!492 = !DILocation(line: 95, column: 9, scope: !416, atomGroup: 154, atomRank: 2)
!493 = !DISubprogram(name: "tanh", scope: !178, file: !178, line: 75, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
