; clang-22 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-22/O2-g/kernels.ll
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
  br i1 %7, label %8, label %28, !dbg !87

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = zext i32 %4 to i64, !dbg !87
  %12 = zext nneg i32 %3 to i64, !dbg !88
  %13 = zext i32 %5 to i64
  %14 = and i64 %13, 3
  %15 = icmp ult i32 %5, 4
  %16 = and i64 %13, 2147483644
  %17 = icmp eq i64 %14, 0
  %18 = icmp ne i64 %14, 0
  br label %19, !dbg !87

19:                                               ; preds = %8, %33
  %20 = phi i64 [ 0, %8 ], [ %34, %33 ]
    #dbg_value(i64 %20, !73, !DIExpression(), !85)
    #dbg_value(i32 0, !75, !DIExpression(), !89)
  br i1 %9, label %21, label %33, !dbg !90

21:                                               ; preds = %19
  %22 = mul nuw nsw i64 %20, %11
  %23 = trunc i64 %20 to i32, !dbg !90
  %24 = mul i32 %5, %23, !dbg !90
  %25 = zext i32 %24 to i64, !dbg !90
  %26 = getelementptr inbounds nuw double, ptr %0, i64 %25
  %27 = getelementptr inbounds nuw double, ptr %2, i64 %22, !dbg !90
  br label %29, !dbg !90

28:                                               ; preds = %33, %6
  ret void, !dbg !91

29:                                               ; preds = %21, %53
  %30 = phi i64 [ 0, %21 ], [ %56, %53 ]
    #dbg_value(i64 %30, !75, !DIExpression(), !89)
    #dbg_value(i32 0, !82, !DIExpression(), !92)
    #dbg_value(double 0.000000e+00, !79, !DIExpression(), !93)
  br i1 %10, label %31, label %53, !dbg !94

31:                                               ; preds = %29
  %32 = getelementptr inbounds nuw double, ptr %1, i64 %30, !dbg !95
  br i1 %15, label %37, label %58, !dbg !95

33:                                               ; preds = %53, %19
  %34 = add nuw nsw i64 %20, 1, !dbg !96
    #dbg_value(i64 %34, !73, !DIExpression(), !85)
  %35 = icmp eq i64 %34, %12, !dbg !88
  br i1 %35, label %28, label %19, !dbg !97, !llvm.loop !98

36:                                               ; preds = %58
  br i1 %17, label %53, label %37, !dbg !95

37:                                               ; preds = %36, %31
  %38 = phi i64 [ 0, %31 ], [ %89, %36 ]
  %39 = phi double [ 0.000000e+00, %31 ], [ %88, %36 ]
  tail call void @llvm.assume(i1 %18), !dbg !101
  br label %40, !dbg !101

40:                                               ; preds = %40, %37
  %41 = phi i64 [ %38, %37 ], [ %50, %40 ]
  %42 = phi double [ %39, %37 ], [ %49, %40 ]
  %43 = phi i64 [ 0, %37 ], [ %51, %40 ]
    #dbg_value(i64 %41, !82, !DIExpression(), !92)
    #dbg_value(double %42, !79, !DIExpression(), !93)
  %44 = getelementptr inbounds nuw double, ptr %26, i64 %41, !dbg !102
  %45 = load double, ptr %44, align 8, !dbg !102, !tbaa !39
  %46 = mul nuw nsw i64 %41, %11, !dbg !105
  %47 = getelementptr inbounds nuw double, ptr %32, i64 %46, !dbg !106
  %48 = load double, ptr %47, align 8, !dbg !106, !tbaa !39
  %49 = tail call double @llvm.fmuladd.f64(double %45, double %48, double %42), !dbg !107
    #dbg_value(double %49, !79, !DIExpression(), !93)
  %50 = add nuw nsw i64 %41, 1, !dbg !108
    #dbg_value(i64 %50, !82, !DIExpression(), !92)
  %51 = add i64 %43, 1, !dbg !109
  %52 = icmp eq i64 %51, %14, !dbg !109
  br i1 %52, label %53, label %40, !dbg !109, !llvm.loop !110

53:                                               ; preds = %36, %40, %29
  %54 = phi double [ 0.000000e+00, %29 ], [ %88, %36 ], [ %49, %40 ], !dbg !93
  %55 = getelementptr inbounds nuw double, ptr %27, i64 %30, !dbg !112
  store double %54, ptr %55, align 8, !dbg !113, !tbaa !39
  %56 = add nuw nsw i64 %30, 1, !dbg !114
    #dbg_value(i64 %56, !75, !DIExpression(), !89)
  %57 = icmp eq i64 %56, %11, !dbg !115
  br i1 %57, label %33, label %29, !dbg !116, !llvm.loop !117

58:                                               ; preds = %31, %58
  %59 = phi i64 [ %89, %58 ], [ 0, %31 ]
  %60 = phi double [ %88, %58 ], [ 0.000000e+00, %31 ]
  %61 = phi i64 [ %90, %58 ], [ 0, %31 ]
    #dbg_value(i64 %59, !82, !DIExpression(), !92)
    #dbg_value(double %60, !79, !DIExpression(), !93)
  %62 = getelementptr inbounds nuw double, ptr %26, i64 %59, !dbg !102
  %63 = load double, ptr %62, align 8, !dbg !102, !tbaa !39
  %64 = mul nuw nsw i64 %59, %11, !dbg !105
  %65 = getelementptr inbounds nuw double, ptr %32, i64 %64, !dbg !106
  %66 = load double, ptr %65, align 8, !dbg !106, !tbaa !39
  %67 = tail call double @llvm.fmuladd.f64(double %63, double %66, double %60), !dbg !120
    #dbg_value(double %67, !79, !DIExpression(), !93)
  %68 = or disjoint i64 %59, 1, !dbg !121
    #dbg_value(i64 %68, !82, !DIExpression(), !92)
  %69 = getelementptr inbounds nuw double, ptr %26, i64 %68, !dbg !102
  %70 = load double, ptr %69, align 8, !dbg !102, !tbaa !39
  %71 = mul nuw nsw i64 %68, %11, !dbg !105
  %72 = getelementptr inbounds nuw double, ptr %32, i64 %71, !dbg !106
  %73 = load double, ptr %72, align 8, !dbg !106, !tbaa !39
  %74 = tail call double @llvm.fmuladd.f64(double %70, double %73, double %67), !dbg !122
    #dbg_value(double %74, !79, !DIExpression(), !93)
  %75 = or disjoint i64 %59, 2, !dbg !123
    #dbg_value(i64 %75, !82, !DIExpression(), !92)
  %76 = getelementptr inbounds nuw double, ptr %26, i64 %75, !dbg !102
  %77 = load double, ptr %76, align 8, !dbg !102, !tbaa !39
  %78 = mul nuw nsw i64 %75, %11, !dbg !105
  %79 = getelementptr inbounds nuw double, ptr %32, i64 %78, !dbg !106
  %80 = load double, ptr %79, align 8, !dbg !106, !tbaa !39
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %80, double %74), !dbg !124
    #dbg_value(double %81, !79, !DIExpression(), !93)
  %82 = or disjoint i64 %59, 3, !dbg !125
    #dbg_value(i64 %82, !82, !DIExpression(), !92)
  %83 = getelementptr inbounds nuw double, ptr %26, i64 %82, !dbg !102
  %84 = load double, ptr %83, align 8, !dbg !102, !tbaa !39
  %85 = mul nuw nsw i64 %82, %11, !dbg !105
  %86 = getelementptr inbounds nuw double, ptr %32, i64 %85, !dbg !106
  %87 = load double, ptr %86, align 8, !dbg !106, !tbaa !39
  %88 = tail call double @llvm.fmuladd.f64(double %84, double %87, double %81), !dbg !126
    #dbg_value(double %88, !79, !DIExpression(), !93)
  %89 = add nuw nsw i64 %59, 4, !dbg !127
    #dbg_value(i64 %89, !82, !DIExpression(), !92)
  %90 = add i64 %61, 4, !dbg !128
  %91 = icmp eq i64 %90, %16, !dbg !128
  br i1 %91, label %36, label %58, !dbg !128, !llvm.loop !129
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @log_sum_exp(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !131 {
    #dbg_value(ptr %0, !133, !DIExpression(), !141)
    #dbg_value(i32 %1, !134, !DIExpression(), !141)
  %3 = load double, ptr %0, align 8, !dbg !142, !tbaa !39
    #dbg_value(double %3, !135, !DIExpression(), !141)
    #dbg_value(i32 1, !136, !DIExpression(), !143)
  %4 = icmp sgt i32 %1, 1, !dbg !144
  br i1 %4, label %5, label %43, !dbg !146

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !147
  %7 = add nsw i64 %6, -1, !dbg !148
  %8 = icmp ult i32 %1, 5, !dbg !148
  br i1 %8, label %40, label %9, !dbg !148

9:                                                ; preds = %5
  %10 = and i64 %7, -4
  %11 = insertelement <2 x double> poison, double %3, i64 0
  %12 = shufflevector <2 x double> %11, <2 x double> poison, <2 x i32> zeroinitializer
  br label %13, !dbg !148

13:                                               ; preds = %13, %9
  %14 = phi i64 [ 0, %9 ], [ %24, %13 ]
  %15 = phi <2 x double> [ %12, %9 ], [ %22, %13 ]
  %16 = phi <2 x double> [ %12, %9 ], [ %23, %13 ]
  %17 = getelementptr inbounds nuw double, ptr %0, i64 %14, !dbg !149
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8, !dbg !149
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 24, !dbg !149
  %20 = load <2 x double>, ptr %18, align 8, !dbg !149, !tbaa !39
  %21 = load <2 x double>, ptr %19, align 8, !dbg !149, !tbaa !39
  %22 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %15, <2 x double> %20), !dbg !151
  %23 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %16, <2 x double> %21), !dbg !151
  %24 = add nuw i64 %14, 4
  %25 = fcmp uno <2 x double> %20, %21
  %26 = freeze <2 x i1> %25
  %27 = bitcast <2 x i1> %26 to i2
  %28 = icmp ne i2 %27, 0
  %29 = icmp eq i64 %24, %10
  %30 = or i1 %28, %29
  br i1 %30, label %31, label %13, !llvm.loop !152

31:                                               ; preds = %13
  %32 = select i1 %28, <2 x double> %15, <2 x double> %22
  %33 = select i1 %28, <2 x double> %16, <2 x double> %23
  %34 = select i1 %28, i64 %14, i64 %10
  %35 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %32, <2 x double> %33), !dbg !155
  %36 = tail call double @llvm.vector.reduce.fmax.v2f64(<2 x double> %35), !dbg !155
  %37 = or disjoint i64 %34, 1
  %38 = icmp ne i64 %7, %10, !dbg !155
  %39 = or i1 %38, %28, !dbg !155
  br i1 %39, label %40, label %45, !dbg !155

40:                                               ; preds = %5, %31
  %41 = phi i64 [ 1, %5 ], [ %37, %31 ]
  %42 = phi double [ %3, %5 ], [ %36, %31 ]
  br label %48, !dbg !155

43:                                               ; preds = %2
    #dbg_value(i32 0, !139, !DIExpression(), !156)
    #dbg_value(double 0.000000e+00, !138, !DIExpression(), !141)
  %44 = icmp eq i32 %1, 1, !dbg !157
  br i1 %44, label %45, label %56, !dbg !159

45:                                               ; preds = %48, %31, %43
  %46 = phi double [ %3, %43 ], [ %36, %31 ], [ %53, %48 ]
  %47 = zext nneg i32 %1 to i64, !dbg !160
  br label %61, !dbg !161

48:                                               ; preds = %40, %48
  %49 = phi i64 [ %54, %48 ], [ %41, %40 ]
  %50 = phi double [ %53, %48 ], [ %42, %40 ]
    #dbg_value(i64 %49, !136, !DIExpression(), !143)
    #dbg_value(double %50, !135, !DIExpression(), !141)
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %49, !dbg !149
  %52 = load double, ptr %51, align 8, !dbg !149, !tbaa !39
  %53 = tail call double @llvm.maxnum.f64(double %50, double %52), !dbg !151
    #dbg_value(double %53, !135, !DIExpression(), !141)
  %54 = add nuw nsw i64 %49, 1, !dbg !162
    #dbg_value(i64 %54, !136, !DIExpression(), !143)
  %55 = icmp eq i64 %54, %6, !dbg !147
  br i1 %55, label %45, label %48, !dbg !155, !llvm.loop !163

56:                                               ; preds = %61, %43
  %57 = phi double [ %3, %43 ], [ %46, %61 ]
  %58 = phi double [ 0.000000e+00, %43 ], [ %68, %61 ], !dbg !141
  %59 = tail call double @log(double noundef %58) #9, !dbg !164, !tbaa !10
  %60 = fadd double %57, %59, !dbg !165
  ret double %60, !dbg !166

61:                                               ; preds = %45, %61
  %62 = phi i64 [ 0, %45 ], [ %69, %61 ]
  %63 = phi double [ 0.000000e+00, %45 ], [ %68, %61 ]
    #dbg_value(i64 %62, !139, !DIExpression(), !156)
    #dbg_value(double %63, !138, !DIExpression(), !141)
  %64 = getelementptr inbounds nuw double, ptr %0, i64 %62, !dbg !167
  %65 = load double, ptr %64, align 8, !dbg !167, !tbaa !39
  %66 = fsub double %65, %46, !dbg !169
  %67 = tail call double @exp(double noundef %66) #9, !dbg !170, !tbaa !10
  %68 = fadd double %63, %67, !dbg !171
    #dbg_value(double %68, !138, !DIExpression(), !141)
  %69 = add nuw nsw i64 %62, 1, !dbg !172
    #dbg_value(i64 %69, !139, !DIExpression(), !156)
  %70 = icmp eq i64 %69, %47, !dbg !160
  br i1 %70, label %56, label %61, !dbg !173, !llvm.loop !174
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !176 double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !180 double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @cholesky_log_determinant(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #5 !dbg !181 {
    #dbg_value(ptr %0, !185, !DIExpression(), !202)
    #dbg_value(i32 %1, !186, !DIExpression(), !202)
    #dbg_value(double 0.000000e+00, !187, !DIExpression(), !202)
    #dbg_value(i32 0, !188, !DIExpression(), !203)
  %3 = icmp sgt i32 %1, 0, !dbg !204
  br i1 %3, label %4, label %10, !dbg !205

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !206
  %6 = zext nneg i32 %1 to i64, !dbg !206
  br label %12, !dbg !206

7:                                                ; preds = %112, %47
    #dbg_value(i64 %52, !188, !DIExpression(), !203)
    #dbg_value(double %51, !187, !DIExpression(), !202)
  %8 = add nuw nsw i64 %14, 1, !dbg !207
  %9 = icmp eq i64 %52, %5, !dbg !208
  br i1 %9, label %10, label %12, !dbg !207, !llvm.loop !209

10:                                               ; preds = %7, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %51, %7 ], !dbg !202
  ret double %11, !dbg !211

12:                                               ; preds = %4, %7
  %13 = phi i64 [ 0, %4 ], [ %52, %7 ]
  %14 = phi i64 [ 1, %4 ], [ %8, %7 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %51, %7 ]
  %16 = trunc i64 %13 to i32
    #dbg_value(i64 %13, !188, !DIExpression(), !203)
    #dbg_value(double %15, !187, !DIExpression(), !202)
  %17 = mul nuw nsw i64 %13, %5, !dbg !212
  %18 = mul nuw nsw i32 %1, %16, !dbg !212
  %19 = zext i32 %18 to i64, !dbg !213
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !214
  %21 = getelementptr inbounds nuw double, ptr %20, i64 %19, !dbg !214
  %22 = load double, ptr %21, align 8, !dbg !215, !tbaa !39
    #dbg_value(double %22, !190, !DIExpression(), !216)
    #dbg_value(i32 0, !193, !DIExpression(), !217)
  %23 = icmp eq i64 %13, 0, !dbg !218
  br i1 %23, label %47, label %24, !dbg !220

24:                                               ; preds = %12
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %17, !dbg !221
  %26 = and i64 %13, 3, !dbg !221
  %27 = icmp samesign ult i64 %13, 4, !dbg !221
  br i1 %27, label %32, label %28, !dbg !221

28:                                               ; preds = %24
  %29 = and i64 %13, 9223372036854775804, !dbg !221
  br label %62, !dbg !221

30:                                               ; preds = %62
  %31 = icmp eq i64 %26, 0, !dbg !221
  br i1 %31, label %47, label %32, !dbg !221

32:                                               ; preds = %30, %24
  %33 = phi i64 [ 0, %24 ], [ %85, %30 ]
  %34 = phi double [ %22, %24 ], [ %84, %30 ]
  %35 = icmp ne i64 %26, 0, !dbg !222
  tail call void @llvm.assume(i1 %35), !dbg !222
  br label %36, !dbg !222

36:                                               ; preds = %36, %32
  %37 = phi i64 [ %33, %32 ], [ %44, %36 ]
  %38 = phi double [ %34, %32 ], [ %43, %36 ]
  %39 = phi i64 [ 0, %32 ], [ %45, %36 ]
    #dbg_value(i64 %37, !193, !DIExpression(), !217)
    #dbg_value(double %38, !190, !DIExpression(), !216)
  %40 = getelementptr inbounds nuw double, ptr %25, i64 %37, !dbg !223
  %41 = load double, ptr %40, align 8, !dbg !223, !tbaa !39
  %42 = fneg double %41, !dbg !225
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %38), !dbg !226
    #dbg_value(double %43, !190, !DIExpression(), !216)
  %44 = add nuw nsw i64 %37, 1, !dbg !227
    #dbg_value(i64 %44, !193, !DIExpression(), !217)
  %45 = add i64 %39, 1, !dbg !228
  %46 = icmp eq i64 %45, %26, !dbg !228
  br i1 %46, label %47, label %36, !dbg !228, !llvm.loop !229

47:                                               ; preds = %30, %36, %12
  %48 = phi double [ %22, %12 ], [ %84, %30 ], [ %43, %36 ], !dbg !216
  %49 = tail call double @sqrt(double noundef %48) #9, !dbg !230, !tbaa !10
    #dbg_value(double %49, !190, !DIExpression(), !216)
  store double %49, ptr %21, align 8, !dbg !231, !tbaa !39
  %50 = tail call double @log(double noundef %49) #9, !dbg !232, !tbaa !10
  %51 = tail call double @llvm.fmuladd.f64(double %50, double 2.000000e+00, double %15), !dbg !233
    #dbg_value(double %51, !187, !DIExpression(), !202)
  %52 = add nuw nsw i64 %13, 1, !dbg !234
    #dbg_value(i64 %52, !195, !DIExpression(), !235)
  %53 = icmp samesign ult i64 %52, %6, !dbg !236
  br i1 %53, label %54, label %7, !dbg !237

54:                                               ; preds = %47
  %55 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !237
  %56 = getelementptr inbounds nuw double, ptr %0, i64 %17
  %57 = and i64 %13, 3
  %58 = icmp samesign ult i64 %13, 4
  %59 = and i64 %13, 9223372036854775804
  %60 = icmp eq i64 %57, 0
  %61 = icmp ne i64 %57, 0
  br label %88, !dbg !237

62:                                               ; preds = %62, %28
  %63 = phi i64 [ 0, %28 ], [ %85, %62 ]
  %64 = phi double [ %22, %28 ], [ %84, %62 ]
  %65 = phi i64 [ 0, %28 ], [ %86, %62 ]
    #dbg_value(i64 %63, !193, !DIExpression(), !217)
    #dbg_value(double %64, !190, !DIExpression(), !216)
  %66 = getelementptr inbounds nuw double, ptr %25, i64 %63, !dbg !223
  %67 = load double, ptr %66, align 8, !dbg !223, !tbaa !39
  %68 = fneg double %67, !dbg !225
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %67, double %64), !dbg !238
    #dbg_value(double %69, !190, !DIExpression(), !216)
    #dbg_value(i64 %63, !193, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !217)
  %70 = getelementptr inbounds nuw double, ptr %25, i64 %63, !dbg !223
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 8, !dbg !223
  %72 = load double, ptr %71, align 8, !dbg !223, !tbaa !39
  %73 = fneg double %72, !dbg !225
  %74 = tail call double @llvm.fmuladd.f64(double %73, double %72, double %69), !dbg !239
    #dbg_value(double %74, !190, !DIExpression(), !216)
    #dbg_value(i64 %63, !193, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !217)
  %75 = getelementptr inbounds nuw double, ptr %25, i64 %63, !dbg !223
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 16, !dbg !223
  %77 = load double, ptr %76, align 8, !dbg !223, !tbaa !39
  %78 = fneg double %77, !dbg !225
  %79 = tail call double @llvm.fmuladd.f64(double %78, double %77, double %74), !dbg !240
    #dbg_value(double %79, !190, !DIExpression(), !216)
    #dbg_value(i64 %63, !193, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !217)
  %80 = getelementptr inbounds nuw double, ptr %25, i64 %63, !dbg !223
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 24, !dbg !223
  %82 = load double, ptr %81, align 8, !dbg !223, !tbaa !39
  %83 = fneg double %82, !dbg !225
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %82, double %79), !dbg !241
    #dbg_value(double %84, !190, !DIExpression(), !216)
  %85 = add nuw nsw i64 %63, 4, !dbg !242
    #dbg_value(i64 %85, !193, !DIExpression(), !217)
  %86 = add i64 %65, 4, !dbg !243
  %87 = icmp eq i64 %86, %29, !dbg !243
  br i1 %87, label %30, label %62, !dbg !243, !llvm.loop !244

88:                                               ; preds = %54, %112
  %89 = phi i64 [ %14, %54 ], [ %115, %112 ]
    #dbg_value(i64 %89, !195, !DIExpression(), !235)
  %90 = mul nuw nsw i64 %89, %5, !dbg !246
  %91 = getelementptr inbounds nuw double, ptr %55, i64 %90, !dbg !247
  %92 = load double, ptr %91, align 8, !dbg !248, !tbaa !39
    #dbg_value(double %92, !197, !DIExpression(), !249)
    #dbg_value(i32 0, !200, !DIExpression(), !250)
  br i1 %23, label %112, label %93, !dbg !251

93:                                               ; preds = %88
  %94 = getelementptr inbounds nuw double, ptr %0, i64 %90, !dbg !252
  br i1 %58, label %96, label %117, !dbg !252

95:                                               ; preds = %117
  br i1 %60, label %112, label %96, !dbg !252

96:                                               ; preds = %95, %93
  %97 = phi i64 [ 0, %93 ], [ %148, %95 ]
  %98 = phi double [ %92, %93 ], [ %147, %95 ]
  tail call void @llvm.assume(i1 %61), !dbg !253
  br label %99, !dbg !253

99:                                               ; preds = %99, %96
  %100 = phi i64 [ %97, %96 ], [ %109, %99 ]
  %101 = phi double [ %98, %96 ], [ %108, %99 ]
  %102 = phi i64 [ 0, %96 ], [ %110, %99 ]
    #dbg_value(i64 %100, !200, !DIExpression(), !250)
    #dbg_value(double %101, !197, !DIExpression(), !249)
  %103 = getelementptr inbounds nuw double, ptr %94, i64 %100, !dbg !254
  %104 = load double, ptr %103, align 8, !dbg !254, !tbaa !39
  %105 = getelementptr inbounds nuw double, ptr %56, i64 %100, !dbg !257
  %106 = load double, ptr %105, align 8, !dbg !257, !tbaa !39
  %107 = fneg double %104, !dbg !258
  %108 = tail call double @llvm.fmuladd.f64(double %107, double %106, double %101), !dbg !259
    #dbg_value(double %108, !197, !DIExpression(), !249)
  %109 = add nuw nsw i64 %100, 1, !dbg !260
    #dbg_value(i64 %109, !200, !DIExpression(), !250)
  %110 = add i64 %102, 1, !dbg !261
  %111 = icmp eq i64 %110, %57, !dbg !261
  br i1 %111, label %112, label %99, !dbg !261, !llvm.loop !262

112:                                              ; preds = %95, %99, %88
  %113 = phi double [ %92, %88 ], [ %147, %95 ], [ %108, %99 ], !dbg !249
  %114 = fdiv double %113, %49, !dbg !263
  store double %114, ptr %91, align 8, !dbg !264, !tbaa !39
  %115 = add nuw nsw i64 %89, 1, !dbg !265
    #dbg_value(i64 %115, !195, !DIExpression(), !235)
  %116 = icmp eq i64 %115, %5, !dbg !266
  br i1 %116, label %7, label %88, !dbg !267, !llvm.loop !268

117:                                              ; preds = %93, %117
  %118 = phi i64 [ %148, %117 ], [ 0, %93 ]
  %119 = phi double [ %147, %117 ], [ %92, %93 ]
  %120 = phi i64 [ %149, %117 ], [ 0, %93 ]
    #dbg_value(i64 %118, !200, !DIExpression(), !250)
    #dbg_value(double %119, !197, !DIExpression(), !249)
  %121 = getelementptr inbounds nuw double, ptr %94, i64 %118, !dbg !254
  %122 = load double, ptr %121, align 8, !dbg !254, !tbaa !39
  %123 = getelementptr inbounds nuw double, ptr %56, i64 %118, !dbg !257
  %124 = load double, ptr %123, align 8, !dbg !257, !tbaa !39
  %125 = fneg double %122, !dbg !258
  %126 = tail call double @llvm.fmuladd.f64(double %125, double %124, double %119), !dbg !271
    #dbg_value(double %126, !197, !DIExpression(), !249)
  %127 = or disjoint i64 %118, 1, !dbg !272
    #dbg_value(i64 %127, !200, !DIExpression(), !250)
  %128 = getelementptr inbounds nuw double, ptr %94, i64 %127, !dbg !254
  %129 = load double, ptr %128, align 8, !dbg !254, !tbaa !39
  %130 = getelementptr inbounds nuw double, ptr %56, i64 %127, !dbg !257
  %131 = load double, ptr %130, align 8, !dbg !257, !tbaa !39
  %132 = fneg double %129, !dbg !258
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %131, double %126), !dbg !273
    #dbg_value(double %133, !197, !DIExpression(), !249)
  %134 = or disjoint i64 %118, 2, !dbg !274
    #dbg_value(i64 %134, !200, !DIExpression(), !250)
  %135 = getelementptr inbounds nuw double, ptr %94, i64 %134, !dbg !254
  %136 = load double, ptr %135, align 8, !dbg !254, !tbaa !39
  %137 = getelementptr inbounds nuw double, ptr %56, i64 %134, !dbg !257
  %138 = load double, ptr %137, align 8, !dbg !257, !tbaa !39
  %139 = fneg double %136, !dbg !258
  %140 = tail call double @llvm.fmuladd.f64(double %139, double %138, double %133), !dbg !275
    #dbg_value(double %140, !197, !DIExpression(), !249)
  %141 = or disjoint i64 %118, 3, !dbg !276
    #dbg_value(i64 %141, !200, !DIExpression(), !250)
  %142 = getelementptr inbounds nuw double, ptr %94, i64 %141, !dbg !254
  %143 = load double, ptr %142, align 8, !dbg !254, !tbaa !39
  %144 = getelementptr inbounds nuw double, ptr %56, i64 %141, !dbg !257
  %145 = load double, ptr %144, align 8, !dbg !257, !tbaa !39
  %146 = fneg double %143, !dbg !258
  %147 = tail call double @llvm.fmuladd.f64(double %146, double %145, double %140), !dbg !277
    #dbg_value(double %147, !197, !DIExpression(), !249)
  %148 = add nuw nsw i64 %118, 4, !dbg !278
    #dbg_value(i64 %148, !200, !DIExpression(), !250)
  %149 = add i64 %120, 4, !dbg !279
  %150 = icmp eq i64 %149, %59, !dbg !279
  br i1 %150, label %95, label %117, !dbg !279, !llvm.loop !280
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !282 double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 !dbg !283 {
    #dbg_value(ptr poison, !311, !DIExpression(), !318)
    #dbg_value(ptr poison, !311, !DIExpression(), !320)
    #dbg_value(ptr poison, !311, !DIExpression(), !322)
    #dbg_value(ptr poison, !311, !DIExpression(), !324)
    #dbg_value(ptr poison, !316, !DIExpression(), !324)
    #dbg_value(ptr poison, !316, !DIExpression(), !322)
    #dbg_value(ptr poison, !316, !DIExpression(), !320)
    #dbg_value(ptr %0, !287, !DIExpression(), !326)
    #dbg_value(ptr %1, !288, !DIExpression(), !326)
    #dbg_value(double %2, !289, !DIExpression(), !326)
    #dbg_value(i32 %3, !290, !DIExpression(), !326)
    #dbg_value(i32 0, !291, !DIExpression(), !327)
  %5 = icmp sgt i32 %3, 0, !dbg !328
  br i1 %5, label %6, label %19, !dbg !329

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %10 = fmul double %2, 5.000000e-01
  %11 = fdiv double %2, 6.000000e+00
  %12 = load <2 x double>, ptr %0, align 8, !dbg !330, !tbaa !39
  %13 = insertelement <2 x double> poison, double %11, i64 0, !dbg !331
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !331
  %15 = insertelement <2 x double> poison, double %10, i64 0, !dbg !334
  %16 = shufflevector <2 x double> %15, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !334
  %17 = insertelement <2 x double> poison, double %2, i64 0, !dbg !337
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !337
  br label %20, !dbg !329

19:                                               ; preds = %20, %4
  ret void, !dbg !340

20:                                               ; preds = %6, %20
  %21 = phi i32 [ 0, %6 ], [ %72, %20 ]
  %22 = phi <2 x double> [ %12, %6 ], [ %71, %20 ], !dbg !341
    #dbg_value(i32 %21, !291, !DIExpression(), !327)
    #dbg_value(ptr %0, !316, !DIExpression(), !318)
    #dbg_value(ptr %1, !317, !DIExpression(), !318)
    #dbg_value(ptr undef, !311, !DIExpression(), !318)
  %23 = load double, ptr %1, align 8, !dbg !342, !tbaa !39
  %24 = load double, ptr %7, align 8, !dbg !343, !tbaa !39
  %25 = extractelement <2 x double> %22, i64 0, !dbg !344
  %26 = fmul double %25, %24, !dbg !344
    #dbg_value(double poison, !293, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !345)
  %27 = load double, ptr %8, align 8, !dbg !346, !tbaa !39
  %28 = fmul double %25, %27, !dbg !347
  %29 = load double, ptr %9, align 8, !dbg !348, !tbaa !39
  %30 = insertelement <2 x double> poison, double %26, i64 0, !dbg !349
  %31 = insertelement <2 x double> %30, double %29, i64 1, !dbg !349
  %32 = fneg <2 x double> %22, !dbg !349
  %33 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !349
  %34 = fmul <2 x double> %31, %33, !dbg !349
  %35 = insertelement <2 x double> poison, double %23, i64 0, !dbg !350
  %36 = insertelement <2 x double> %35, double %28, i64 1, !dbg !350
  %37 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %36, <2 x double> %22, <2 x double> %34), !dbg !350
    #dbg_value(double poison, !293, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !345)
    #dbg_value(i64 0, !303, !DIExpression(), !351)
    #dbg_value(double poison, !302, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !345)
    #dbg_value(i64 1, !303, !DIExpression(), !351)
  %38 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %37, <2 x double> %22), !dbg !334
  %39 = extractelement <2 x double> %38, i64 0, !dbg !352
    #dbg_value(double poison, !302, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !345)
    #dbg_value(i64 2, !303, !DIExpression(), !351)
    #dbg_value(ptr undef, !316, !DIExpression(), !320)
    #dbg_value(ptr %1, !317, !DIExpression(), !320)
    #dbg_value(ptr undef, !311, !DIExpression(), !320)
  %40 = fmul double %24, %39, !dbg !353
    #dbg_value(double poison, !299, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !345)
  %41 = fmul double %27, %39, !dbg !352
  %42 = insertelement <2 x double> %31, double %40, i64 0, !dbg !354
  %43 = fneg <2 x double> %38, !dbg !354
  %44 = shufflevector <2 x double> %43, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !354
  %45 = fmul <2 x double> %42, %44, !dbg !354
  %46 = insertelement <2 x double> %36, double %41, i64 1, !dbg !355
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %38, <2 x double> %45), !dbg !355
    #dbg_value(double poison, !299, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !345)
    #dbg_value(i64 0, !305, !DIExpression(), !356)
    #dbg_value(double poison, !302, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !345)
    #dbg_value(i64 1, !305, !DIExpression(), !356)
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %47, <2 x double> %22), !dbg !357
  %49 = extractelement <2 x double> %48, i64 0, !dbg !360
    #dbg_value(double poison, !302, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !345)
    #dbg_value(i64 2, !305, !DIExpression(), !356)
    #dbg_value(ptr undef, !316, !DIExpression(), !322)
    #dbg_value(ptr %1, !317, !DIExpression(), !322)
    #dbg_value(ptr undef, !311, !DIExpression(), !322)
  %50 = fmul double %24, %49, !dbg !361
    #dbg_value(double poison, !300, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !345)
  %51 = fmul double %27, %49, !dbg !360
  %52 = insertelement <2 x double> %31, double %50, i64 0, !dbg !362
  %53 = fneg <2 x double> %48, !dbg !362
  %54 = shufflevector <2 x double> %53, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !362
  %55 = fmul <2 x double> %52, %54, !dbg !362
  %56 = insertelement <2 x double> %46, double %51, i64 1, !dbg !363
  %57 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %56, <2 x double> %48, <2 x double> %55), !dbg !363
    #dbg_value(double poison, !300, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !345)
    #dbg_value(i64 0, !307, !DIExpression(), !364)
    #dbg_value(double poison, !302, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !345)
    #dbg_value(i64 1, !307, !DIExpression(), !364)
  %58 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %57, <2 x double> %22), !dbg !337
  %59 = extractelement <2 x double> %58, i64 0, !dbg !365
    #dbg_value(double poison, !302, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !345)
    #dbg_value(i64 2, !307, !DIExpression(), !364)
    #dbg_value(ptr undef, !316, !DIExpression(), !324)
    #dbg_value(ptr %1, !317, !DIExpression(), !324)
    #dbg_value(ptr undef, !311, !DIExpression(), !324)
  %60 = fmul double %24, %59, !dbg !366
    #dbg_value(double poison, !301, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !345)
  %61 = fmul double %27, %59, !dbg !365
  %62 = insertelement <2 x double> %31, double %60, i64 0, !dbg !367
  %63 = fneg <2 x double> %58, !dbg !367
  %64 = shufflevector <2 x double> %63, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !367
  %65 = fmul <2 x double> %62, %64, !dbg !367
  %66 = insertelement <2 x double> %56, double %61, i64 1, !dbg !368
  %67 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %66, <2 x double> %58, <2 x double> %65), !dbg !368
    #dbg_value(double poison, !301, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !345)
    #dbg_value(i64 0, !309, !DIExpression(), !369)
    #dbg_value(i64 1, !309, !DIExpression(), !369)
  %68 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> splat (double 2.000000e+00), <2 x double> %37), !dbg !370
  %69 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %57, <2 x double> splat (double 2.000000e+00), <2 x double> %68), !dbg !371
  %70 = fadd <2 x double> %69, %67, !dbg !372
  %71 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %70, <2 x double> %22), !dbg !331
  store <2 x double> %71, ptr %0, align 8, !dbg !373, !tbaa !39
    #dbg_value(i64 2, !309, !DIExpression(), !369)
  %72 = add nuw nsw i32 %21, 1, !dbg !374
    #dbg_value(i32 %72, !291, !DIExpression(), !327)
  %73 = icmp eq i32 %72, %3, !dbg !375
  br i1 %73, label %19, label %20, !dbg !376, !llvm.loop !377
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @two_layer_network(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #3 !dbg !380 {
    #dbg_value(ptr %0, !384, !DIExpression(), !395)
    #dbg_value(ptr %1, !385, !DIExpression(), !395)
    #dbg_value(i32 %2, !386, !DIExpression(), !395)
    #dbg_value(double 0.000000e+00, !387, !DIExpression(), !395)
    #dbg_value(i32 0, !388, !DIExpression(), !396)
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
  %7 = sext i32 %4 to i64, !dbg !397
  %8 = sext i32 %2 to i64, !dbg !397
  %9 = sext i32 %6 to i64, !dbg !397
    #dbg_value(i64 0, !388, !DIExpression(), !396)
  %10 = getelementptr inbounds double, ptr %0, i64 %8, !dbg !398
  %11 = load double, ptr %10, align 8, !dbg !399, !tbaa !39
    #dbg_value(double %11, !390, !DIExpression(), !400)
    #dbg_value(i32 0, !393, !DIExpression(), !401)
  br i1 %5, label %12, label %18, !dbg !402

12:                                               ; preds = %3
  %13 = zext nneg i32 %2 to i64, !dbg !403
  %14 = and i64 %13, 3, !dbg !405
  %15 = icmp ult i32 %2, 4, !dbg !405
  br i1 %15, label %27, label %16, !dbg !405

16:                                               ; preds = %12
  %17 = and i64 %13, 2147483644, !dbg !405
  br label %181, !dbg !405

18:                                               ; preds = %3
  %19 = tail call double @tanh(double noundef %11) #9, !dbg !406, !tbaa !10
  %20 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !407
  %21 = load double, ptr %20, align 8, !dbg !407, !tbaa !39
    #dbg_value(double poison, !387, !DIExpression(), !395)
    #dbg_value(i64 1, !388, !DIExpression(), !396)
  %22 = getelementptr double, ptr %0, i64 %7, !dbg !398
  %23 = getelementptr double, ptr %22, i64 %8, !dbg !398
  %24 = load double, ptr %23, align 8, !dbg !408, !tbaa !39
    #dbg_value(double %24, !390, !DIExpression(), !400)
    #dbg_value(i32 0, !393, !DIExpression(), !401)
  br label %105, !dbg !409

25:                                               ; preds = %181
  %26 = icmp eq i64 %14, 0, !dbg !405
  br i1 %26, label %43, label %27, !dbg !405

27:                                               ; preds = %25, %12
  %28 = phi i64 [ 0, %12 ], [ %208, %25 ]
  %29 = phi double [ %11, %12 ], [ %207, %25 ]
  %30 = icmp ne i64 %14, 0, !dbg !410
  tail call void @llvm.assume(i1 %30), !dbg !410
  br label %31, !dbg !410

31:                                               ; preds = %31, %27
  %32 = phi i64 [ %28, %27 ], [ %40, %31 ]
  %33 = phi double [ %29, %27 ], [ %39, %31 ]
  %34 = phi i64 [ 0, %27 ], [ %41, %31 ]
    #dbg_value(i64 %32, !393, !DIExpression(), !401)
    #dbg_value(double %33, !390, !DIExpression(), !400)
  %35 = getelementptr inbounds nuw double, ptr %0, i64 %32, !dbg !411
  %36 = load double, ptr %35, align 8, !dbg !411, !tbaa !39
  %37 = getelementptr inbounds nuw double, ptr %1, i64 %32, !dbg !413
  %38 = load double, ptr %37, align 8, !dbg !413, !tbaa !39
  %39 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %33), !dbg !414
    #dbg_value(double %39, !390, !DIExpression(), !400)
  %40 = add nuw nsw i64 %32, 1, !dbg !415
    #dbg_value(i64 %40, !393, !DIExpression(), !401)
  %41 = add i64 %34, 1, !dbg !416
  %42 = icmp eq i64 %41, %14, !dbg !416
  br i1 %42, label %43, label %31, !dbg !416, !llvm.loop !417

43:                                               ; preds = %31, %25
  %44 = phi double [ %207, %25 ], [ %39, %31 ], !dbg !418
  %45 = tail call double @tanh(double noundef %44) #9, !dbg !406, !tbaa !10
  %46 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !407
  %47 = load double, ptr %46, align 8, !dbg !407, !tbaa !39
    #dbg_value(double poison, !387, !DIExpression(), !395)
    #dbg_value(i64 1, !388, !DIExpression(), !396)
  %48 = getelementptr double, ptr %0, i64 %7, !dbg !398
  %49 = getelementptr double, ptr %48, i64 %8, !dbg !398
  %50 = load double, ptr %49, align 8, !dbg !419, !tbaa !39
    #dbg_value(double %50, !390, !DIExpression(), !400)
    #dbg_value(i32 0, !393, !DIExpression(), !401)
  %51 = zext nneg i32 %4 to i64, !dbg !405
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %51, !dbg !405
  %53 = and i64 %13, 3, !dbg !405
  %54 = icmp ult i32 %2, 4, !dbg !405
  br i1 %54, label %89, label %55, !dbg !405

55:                                               ; preds = %43
  %56 = and i64 %13, 2147483644, !dbg !405
  br label %57, !dbg !405

57:                                               ; preds = %57, %55
  %58 = phi i64 [ 0, %55 ], [ %84, %57 ]
  %59 = phi double [ %50, %55 ], [ %83, %57 ]
  %60 = phi i64 [ 0, %55 ], [ %85, %57 ]
    #dbg_value(i64 %58, !393, !DIExpression(), !401)
    #dbg_value(double %59, !390, !DIExpression(), !400)
  %61 = getelementptr inbounds nuw double, ptr %52, i64 %58, !dbg !411
  %62 = load double, ptr %61, align 8, !dbg !411, !tbaa !39
  %63 = getelementptr inbounds nuw double, ptr %1, i64 %58, !dbg !413
  %64 = load double, ptr %63, align 8, !dbg !413, !tbaa !39
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %59), !dbg !420
    #dbg_value(double %65, !390, !DIExpression(), !400)
  %66 = or disjoint i64 %58, 1, !dbg !421
    #dbg_value(i64 %66, !393, !DIExpression(), !401)
  %67 = getelementptr inbounds nuw double, ptr %52, i64 %66, !dbg !411
  %68 = load double, ptr %67, align 8, !dbg !411, !tbaa !39
  %69 = getelementptr inbounds nuw double, ptr %1, i64 %66, !dbg !413
  %70 = load double, ptr %69, align 8, !dbg !413, !tbaa !39
  %71 = tail call double @llvm.fmuladd.f64(double %68, double %70, double %65), !dbg !422
    #dbg_value(double %71, !390, !DIExpression(), !400)
  %72 = or disjoint i64 %58, 2, !dbg !423
    #dbg_value(i64 %72, !393, !DIExpression(), !401)
  %73 = getelementptr inbounds nuw double, ptr %52, i64 %72, !dbg !411
  %74 = load double, ptr %73, align 8, !dbg !411, !tbaa !39
  %75 = getelementptr inbounds nuw double, ptr %1, i64 %72, !dbg !413
  %76 = load double, ptr %75, align 8, !dbg !413, !tbaa !39
  %77 = tail call double @llvm.fmuladd.f64(double %74, double %76, double %71), !dbg !424
    #dbg_value(double %77, !390, !DIExpression(), !400)
  %78 = or disjoint i64 %58, 3, !dbg !425
    #dbg_value(i64 %78, !393, !DIExpression(), !401)
  %79 = getelementptr inbounds nuw double, ptr %52, i64 %78, !dbg !411
  %80 = load double, ptr %79, align 8, !dbg !411, !tbaa !39
  %81 = getelementptr inbounds nuw double, ptr %1, i64 %78, !dbg !413
  %82 = load double, ptr %81, align 8, !dbg !413, !tbaa !39
  %83 = tail call double @llvm.fmuladd.f64(double %80, double %82, double %77), !dbg !426
    #dbg_value(double %83, !390, !DIExpression(), !400)
  %84 = add nuw nsw i64 %58, 4, !dbg !427
    #dbg_value(i64 %84, !393, !DIExpression(), !401)
  %85 = add i64 %60, 4, !dbg !428
  %86 = icmp eq i64 %85, %56, !dbg !428
  br i1 %86, label %87, label %57, !dbg !428, !llvm.loop !429

87:                                               ; preds = %57
  %88 = icmp eq i64 %53, 0, !dbg !405
  br i1 %88, label %105, label %89, !dbg !405

89:                                               ; preds = %87, %43
  %90 = phi i64 [ 0, %43 ], [ %84, %87 ]
  %91 = phi double [ %50, %43 ], [ %83, %87 ]
  %92 = icmp ne i64 %53, 0, !dbg !431
  tail call void @llvm.assume(i1 %92), !dbg !431
  br label %93, !dbg !431

93:                                               ; preds = %93, %89
  %94 = phi i64 [ %90, %89 ], [ %102, %93 ]
  %95 = phi double [ %91, %89 ], [ %101, %93 ]
  %96 = phi i64 [ 0, %89 ], [ %103, %93 ]
    #dbg_value(i64 %94, !393, !DIExpression(), !401)
    #dbg_value(double %95, !390, !DIExpression(), !400)
  %97 = getelementptr inbounds nuw double, ptr %52, i64 %94, !dbg !411
  %98 = load double, ptr %97, align 8, !dbg !411, !tbaa !39
  %99 = getelementptr inbounds nuw double, ptr %1, i64 %94, !dbg !413
  %100 = load double, ptr %99, align 8, !dbg !413, !tbaa !39
  %101 = tail call double @llvm.fmuladd.f64(double %98, double %100, double %95), !dbg !432
    #dbg_value(double %101, !390, !DIExpression(), !400)
  %102 = add nuw nsw i64 %94, 1, !dbg !433
    #dbg_value(i64 %102, !393, !DIExpression(), !401)
  %103 = add i64 %96, 1, !dbg !434
  %104 = icmp eq i64 %103, %53, !dbg !434
  br i1 %104, label %105, label %93, !dbg !434, !llvm.loop !435

105:                                              ; preds = %87, %93, %18
  %106 = phi double [ %21, %18 ], [ %47, %93 ], [ %47, %87 ]
  %107 = phi double [ %19, %18 ], [ %45, %93 ], [ %45, %87 ]
  %108 = phi double [ %24, %18 ], [ %83, %87 ], [ %101, %93 ], !dbg !400
  %109 = tail call double @tanh(double noundef %108) #9, !dbg !406, !tbaa !10
  %110 = getelementptr double, ptr %0, i64 %9, !dbg !407
  %111 = getelementptr i8, ptr %110, i64 8, !dbg !407
  %112 = load double, ptr %111, align 8, !dbg !407, !tbaa !39
    #dbg_value(double poison, !387, !DIExpression(), !395)
    #dbg_value(i64 2, !388, !DIExpression(), !396)
  %113 = shl nsw i64 %7, 1, !dbg !436
  %114 = getelementptr double, ptr %0, i64 %113, !dbg !398
  %115 = getelementptr double, ptr %114, i64 %8, !dbg !398
  %116 = load double, ptr %115, align 8, !dbg !437, !tbaa !39
    #dbg_value(double %116, !390, !DIExpression(), !400)
    #dbg_value(i32 0, !393, !DIExpression(), !401)
  br i1 %5, label %117, label %172, !dbg !438

117:                                              ; preds = %105
  %118 = zext nneg i32 %2 to i64, !dbg !439
  %119 = getelementptr double, ptr %0, i64 %113, !dbg !405
  %120 = and i64 %118, 3, !dbg !405
  %121 = icmp ult i32 %2, 4, !dbg !405
  br i1 %121, label %156, label %122, !dbg !405

122:                                              ; preds = %117
  %123 = and i64 %118, 2147483644, !dbg !405
  br label %124, !dbg !405

124:                                              ; preds = %124, %122
  %125 = phi i64 [ 0, %122 ], [ %151, %124 ]
  %126 = phi double [ %116, %122 ], [ %150, %124 ]
  %127 = phi i64 [ 0, %122 ], [ %152, %124 ]
    #dbg_value(i64 %125, !393, !DIExpression(), !401)
    #dbg_value(double %126, !390, !DIExpression(), !400)
  %128 = getelementptr double, ptr %119, i64 %125, !dbg !411
  %129 = load double, ptr %128, align 8, !dbg !411, !tbaa !39
  %130 = getelementptr inbounds nuw double, ptr %1, i64 %125, !dbg !413
  %131 = load double, ptr %130, align 8, !dbg !413, !tbaa !39
  %132 = tail call double @llvm.fmuladd.f64(double %129, double %131, double %126), !dbg !440
    #dbg_value(double %132, !390, !DIExpression(), !400)
  %133 = or disjoint i64 %125, 1, !dbg !441
    #dbg_value(i64 %133, !393, !DIExpression(), !401)
  %134 = getelementptr double, ptr %119, i64 %133, !dbg !411
  %135 = load double, ptr %134, align 8, !dbg !411, !tbaa !39
  %136 = getelementptr inbounds nuw double, ptr %1, i64 %133, !dbg !413
  %137 = load double, ptr %136, align 8, !dbg !413, !tbaa !39
  %138 = tail call double @llvm.fmuladd.f64(double %135, double %137, double %132), !dbg !442
    #dbg_value(double %138, !390, !DIExpression(), !400)
  %139 = or disjoint i64 %125, 2, !dbg !443
    #dbg_value(i64 %139, !393, !DIExpression(), !401)
  %140 = getelementptr double, ptr %119, i64 %139, !dbg !411
  %141 = load double, ptr %140, align 8, !dbg !411, !tbaa !39
  %142 = getelementptr inbounds nuw double, ptr %1, i64 %139, !dbg !413
  %143 = load double, ptr %142, align 8, !dbg !413, !tbaa !39
  %144 = tail call double @llvm.fmuladd.f64(double %141, double %143, double %138), !dbg !444
    #dbg_value(double %144, !390, !DIExpression(), !400)
  %145 = or disjoint i64 %125, 3, !dbg !445
    #dbg_value(i64 %145, !393, !DIExpression(), !401)
  %146 = getelementptr double, ptr %119, i64 %145, !dbg !411
  %147 = load double, ptr %146, align 8, !dbg !411, !tbaa !39
  %148 = getelementptr inbounds nuw double, ptr %1, i64 %145, !dbg !413
  %149 = load double, ptr %148, align 8, !dbg !413, !tbaa !39
  %150 = tail call double @llvm.fmuladd.f64(double %147, double %149, double %144), !dbg !446
    #dbg_value(double %150, !390, !DIExpression(), !400)
  %151 = add nuw nsw i64 %125, 4, !dbg !447
    #dbg_value(i64 %151, !393, !DIExpression(), !401)
  %152 = add i64 %127, 4, !dbg !448
  %153 = icmp eq i64 %152, %123, !dbg !448
  br i1 %153, label %154, label %124, !dbg !448, !llvm.loop !429

154:                                              ; preds = %124
  %155 = icmp eq i64 %120, 0, !dbg !405
  br i1 %155, label %172, label %156, !dbg !405

156:                                              ; preds = %154, %117
  %157 = phi i64 [ 0, %117 ], [ %151, %154 ]
  %158 = phi double [ %116, %117 ], [ %150, %154 ]
  %159 = icmp ne i64 %120, 0, !dbg !449
  tail call void @llvm.assume(i1 %159), !dbg !449
  br label %160, !dbg !449

160:                                              ; preds = %160, %156
  %161 = phi i64 [ %157, %156 ], [ %169, %160 ]
  %162 = phi double [ %158, %156 ], [ %168, %160 ]
  %163 = phi i64 [ 0, %156 ], [ %170, %160 ]
    #dbg_value(i64 %161, !393, !DIExpression(), !401)
    #dbg_value(double %162, !390, !DIExpression(), !400)
  %164 = getelementptr double, ptr %119, i64 %161, !dbg !411
  %165 = load double, ptr %164, align 8, !dbg !411, !tbaa !39
  %166 = getelementptr inbounds nuw double, ptr %1, i64 %161, !dbg !413
  %167 = load double, ptr %166, align 8, !dbg !413, !tbaa !39
  %168 = tail call double @llvm.fmuladd.f64(double %165, double %167, double %162), !dbg !450
    #dbg_value(double %168, !390, !DIExpression(), !400)
  %169 = add nuw nsw i64 %161, 1, !dbg !451
    #dbg_value(i64 %169, !393, !DIExpression(), !401)
  %170 = add i64 %163, 1, !dbg !452
  %171 = icmp eq i64 %170, %120, !dbg !452
  br i1 %171, label %172, label %160, !dbg !452, !llvm.loop !453

172:                                              ; preds = %154, %160, %105
  %173 = phi double [ %116, %105 ], [ %150, %154 ], [ %168, %160 ], !dbg !400
  %174 = tail call double @llvm.fmuladd.f64(double %107, double %106, double 0.000000e+00), !dbg !454
    #dbg_value(double %174, !387, !DIExpression(), !395)
  %175 = tail call double @llvm.fmuladd.f64(double %109, double %112, double %174), !dbg !455
    #dbg_value(double %175, !387, !DIExpression(), !395)
  %176 = tail call double @tanh(double noundef %173) #9, !dbg !406, !tbaa !10
  %177 = getelementptr double, ptr %0, i64 %9, !dbg !407
  %178 = getelementptr i8, ptr %177, i64 16, !dbg !407
  %179 = load double, ptr %178, align 8, !dbg !407, !tbaa !39
  %180 = tail call double @llvm.fmuladd.f64(double %176, double %179, double %175), !dbg !456
    #dbg_value(double %180, !387, !DIExpression(), !395)
    #dbg_value(i64 3, !388, !DIExpression(), !396)
  ret double %180, !dbg !457

181:                                              ; preds = %181, %16
  %182 = phi i64 [ 0, %16 ], [ %208, %181 ]
  %183 = phi double [ %11, %16 ], [ %207, %181 ]
  %184 = phi i64 [ 0, %16 ], [ %209, %181 ]
    #dbg_value(i64 %182, !393, !DIExpression(), !401)
    #dbg_value(double %183, !390, !DIExpression(), !400)
  %185 = getelementptr inbounds nuw double, ptr %0, i64 %182, !dbg !411
  %186 = load double, ptr %185, align 8, !dbg !411, !tbaa !39
  %187 = getelementptr inbounds nuw double, ptr %1, i64 %182, !dbg !413
  %188 = load double, ptr %187, align 8, !dbg !413, !tbaa !39
  %189 = tail call double @llvm.fmuladd.f64(double %186, double %188, double %183), !dbg !418
    #dbg_value(double %189, !390, !DIExpression(), !400)
  %190 = or disjoint i64 %182, 1, !dbg !458
    #dbg_value(i64 %190, !393, !DIExpression(), !401)
  %191 = getelementptr inbounds nuw double, ptr %0, i64 %190, !dbg !411
  %192 = load double, ptr %191, align 8, !dbg !411, !tbaa !39
  %193 = getelementptr inbounds nuw double, ptr %1, i64 %190, !dbg !413
  %194 = load double, ptr %193, align 8, !dbg !413, !tbaa !39
  %195 = tail call double @llvm.fmuladd.f64(double %192, double %194, double %189), !dbg !459
    #dbg_value(double %195, !390, !DIExpression(), !400)
  %196 = or disjoint i64 %182, 2, !dbg !460
    #dbg_value(i64 %196, !393, !DIExpression(), !401)
  %197 = getelementptr inbounds nuw double, ptr %0, i64 %196, !dbg !411
  %198 = load double, ptr %197, align 8, !dbg !411, !tbaa !39
  %199 = getelementptr inbounds nuw double, ptr %1, i64 %196, !dbg !413
  %200 = load double, ptr %199, align 8, !dbg !413, !tbaa !39
  %201 = tail call double @llvm.fmuladd.f64(double %198, double %200, double %195), !dbg !461
    #dbg_value(double %201, !390, !DIExpression(), !400)
  %202 = or disjoint i64 %182, 3, !dbg !462
    #dbg_value(i64 %202, !393, !DIExpression(), !401)
  %203 = getelementptr inbounds nuw double, ptr %0, i64 %202, !dbg !411
  %204 = load double, ptr %203, align 8, !dbg !411, !tbaa !39
  %205 = getelementptr inbounds nuw double, ptr %1, i64 %202, !dbg !413
  %206 = load double, ptr %205, align 8, !dbg !413, !tbaa !39
  %207 = tail call double @llvm.fmuladd.f64(double %204, double %206, double %201), !dbg !463
    #dbg_value(double %207, !390, !DIExpression(), !400)
  %208 = add nuw nsw i64 %182, 4, !dbg !464
    #dbg_value(i64 %208, !393, !DIExpression(), !401)
  %209 = add i64 %184, 4, !dbg !465
  %210 = icmp eq i64 %209, %17, !dbg !465
  br i1 %210, label %25, label %181, !dbg !465, !llvm.loop !429
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !466 double @tanh(double noundef) local_unnamed_addr #4

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
!43 = !DILocation(line: 7, column: 25, scope: !28, atomGroup: 108, atomRank: 2)
!44 = !DILocation(line: 0, scope: !28)
!45 = !DILocation(line: 8, column: 20, scope: !28, atomGroup: 109, atomRank: 2)
!46 = !DILocation(line: 9, column: 16, scope: !28)
!47 = !DILocation(line: 9, column: 28, scope: !28)
!48 = !DILocation(line: 9, column: 24, scope: !28)
!49 = !DILocation(line: 9, column: 7, scope: !28, atomGroup: 110, atomRank: 2)
!50 = !DILocation(line: 11, column: 3, scope: !14, atomGroup: 11, atomRank: 1)
!51 = !DILocation(line: 7, column: 25, scope: !28, atomGroup: 5, atomRank: 2)
!52 = !DILocation(line: 8, column: 20, scope: !28, atomGroup: 6, atomRank: 2)
!53 = !DILocation(line: 9, column: 7, scope: !28, atomGroup: 7, atomRank: 2)
!54 = !DILocation(line: 7, column: 25, scope: !28, atomGroup: 113, atomRank: 2)
!55 = !DILocation(line: 8, column: 20, scope: !28, atomGroup: 114, atomRank: 2)
!56 = !DILocation(line: 9, column: 7, scope: !28, atomGroup: 115, atomRank: 2)
!57 = !DILocation(line: 6, column: 21, scope: !29)
!58 = !DILocation(line: 6, column: 3, scope: !26, atomGroup: 116, atomRank: 1)
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
!86 = !DILocation(line: 15, column: 21, scope: !78, atomGroup: 38, atomRank: 1)
!87 = !DILocation(line: 15, column: 3, scope: !74, atomGroup: 39, atomRank: 1)
!88 = !DILocation(line: 15, column: 21, scope: !78, atomGroup: 2, atomRank: 1)
!89 = !DILocation(line: 0, scope: !76)
!90 = !DILocation(line: 16, column: 5, scope: !76, atomGroup: 37, atomRank: 1)
!91 = !DILocation(line: 24, column: 1, scope: !62, atomGroup: 19, atomRank: 1)
!92 = !DILocation(line: 0, scope: !83)
!93 = !DILocation(line: 0, scope: !80)
!94 = !DILocation(line: 18, column: 7, scope: !83, atomGroup: 35, atomRank: 1)
!95 = !DILocation(line: 18, column: 7, scope: !83)
!96 = !DILocation(line: 15, column: 27, scope: !78, atomGroup: 17, atomRank: 2)
!97 = !DILocation(line: 15, column: 3, scope: !74, atomGroup: 3, atomRank: 1)
!98 = distinct !{!98, !99, !100, !61}
!99 = !DILocation(line: 15, column: 3, scope: !74)
!100 = !DILocation(line: 23, column: 3, scope: !74)
!101 = !DILocation(line: 18, column: 7, scope: !83, atomGroup: 10, atomRank: 1)
!102 = !DILocation(line: 19, column: 14, scope: !103)
!103 = distinct !DILexicalBlock(scope: !104, file: !1, line: 18, column: 35)
!104 = distinct !DILexicalBlock(scope: !83, file: !1, line: 18, column: 7)
!105 = !DILocation(line: 19, column: 33, scope: !103)
!106 = !DILocation(line: 19, column: 29, scope: !103)
!107 = !DILocation(line: 19, column: 11, scope: !103, atomGroup: 118, atomRank: 2)
!108 = !DILocation(line: 18, column: 31, scope: !104, atomGroup: 119, atomRank: 2)
!109 = !DILocation(line: 18, column: 7, scope: !83, atomGroup: 121, atomRank: 1)
!110 = distinct !{!110, !111}
!111 = !{!"llvm.loop.unroll.disable"}
!112 = !DILocation(line: 21, column: 7, scope: !80)
!113 = !DILocation(line: 21, column: 20, scope: !80, atomGroup: 14, atomRank: 1)
!114 = !DILocation(line: 16, column: 29, scope: !81, atomGroup: 15, atomRank: 2)
!115 = !DILocation(line: 16, column: 23, scope: !81, atomGroup: 5, atomRank: 1)
!116 = !DILocation(line: 16, column: 5, scope: !76, atomGroup: 6, atomRank: 1)
!117 = distinct !{!117, !118, !119, !61}
!118 = !DILocation(line: 16, column: 5, scope: !76)
!119 = !DILocation(line: 22, column: 5, scope: !76)
!120 = !DILocation(line: 19, column: 11, scope: !103, atomGroup: 11, atomRank: 2)
!121 = !DILocation(line: 18, column: 31, scope: !104, atomGroup: 12, atomRank: 2)
!122 = !DILocation(line: 19, column: 11, scope: !103, atomGroup: 122, atomRank: 2)
!123 = !DILocation(line: 18, column: 31, scope: !104, atomGroup: 123, atomRank: 2)
!124 = !DILocation(line: 19, column: 11, scope: !103, atomGroup: 126, atomRank: 2)
!125 = !DILocation(line: 18, column: 31, scope: !104, atomGroup: 127, atomRank: 2)
!126 = !DILocation(line: 19, column: 11, scope: !103, atomGroup: 130, atomRank: 2)
!127 = !DILocation(line: 18, column: 31, scope: !104, atomGroup: 131, atomRank: 2)
!128 = !DILocation(line: 18, column: 7, scope: !83, atomGroup: 133, atomRank: 1)
!129 = distinct !{!129, !95, !130, !61}
!130 = !DILocation(line: 20, column: 7, scope: !83)
!131 = distinct !DISubprogram(name: "log_sum_exp", scope: !1, file: !1, line: 26, type: !15, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !132, keyInstructions: true)
!132 = !{!133, !134, !135, !136, !138, !139}
!133 = !DILocalVariable(name: "x", arg: 1, scope: !131, file: !1, line: 26, type: !18)
!134 = !DILocalVariable(name: "n", arg: 2, scope: !131, file: !1, line: 26, type: !20)
!135 = !DILocalVariable(name: "m", scope: !131, file: !1, line: 27, type: !17)
!136 = !DILocalVariable(name: "i", scope: !137, file: !1, line: 28, type: !20)
!137 = distinct !DILexicalBlock(scope: !131, file: !1, line: 28, column: 3)
!138 = !DILocalVariable(name: "s", scope: !131, file: !1, line: 31, type: !17)
!139 = !DILocalVariable(name: "i", scope: !140, file: !1, line: 32, type: !20)
!140 = distinct !DILexicalBlock(scope: !131, file: !1, line: 32, column: 3)
!141 = !DILocation(line: 0, scope: !131)
!142 = !DILocation(line: 27, column: 14, scope: !131, atomGroup: 1, atomRank: 2)
!143 = !DILocation(line: 0, scope: !137)
!144 = !DILocation(line: 28, column: 21, scope: !145, atomGroup: 40, atomRank: 1)
!145 = distinct !DILexicalBlock(scope: !137, file: !1, line: 28, column: 3)
!146 = !DILocation(line: 28, column: 3, scope: !137, atomGroup: 41, atomRank: 1)
!147 = !DILocation(line: 28, column: 21, scope: !145, atomGroup: 3, atomRank: 1)
!148 = !DILocation(line: 28, column: 3, scope: !137)
!149 = !DILocation(line: 29, column: 17, scope: !150)
!150 = distinct !DILexicalBlock(scope: !145, file: !1, line: 28, column: 31)
!151 = !DILocation(line: 29, column: 9, scope: !150, atomGroup: 5, atomRank: 2)
!152 = distinct !{!152, !61, !153, !154}
!153 = !{!"llvm.loop.isvectorized", i32 1}
!154 = !{!"llvm.loop.unroll.runtime.disable"}
!155 = !DILocation(line: 28, column: 3, scope: !137, atomGroup: 4, atomRank: 1)
!156 = !DILocation(line: 0, scope: !140)
!157 = !DILocation(line: 32, column: 21, scope: !158, atomGroup: 42, atomRank: 1)
!158 = distinct !DILexicalBlock(scope: !140, file: !1, line: 32, column: 3)
!159 = !DILocation(line: 32, column: 3, scope: !140, atomGroup: 43, atomRank: 1)
!160 = !DILocation(line: 32, column: 21, scope: !158, atomGroup: 10, atomRank: 1)
!161 = !DILocation(line: 32, column: 3, scope: !140)
!162 = !DILocation(line: 28, column: 27, scope: !145, atomGroup: 6, atomRank: 2)
!163 = distinct !{!163, !61, !154, !153}
!164 = !DILocation(line: 35, column: 14, scope: !131)
!165 = !DILocation(line: 35, column: 12, scope: !131, atomGroup: 16, atomRank: 2)
!166 = !DILocation(line: 35, column: 3, scope: !131, atomGroup: 16, atomRank: 1)
!167 = !DILocation(line: 33, column: 14, scope: !168)
!168 = distinct !DILexicalBlock(scope: !158, file: !1, line: 32, column: 31)
!169 = !DILocation(line: 33, column: 19, scope: !168)
!170 = !DILocation(line: 33, column: 10, scope: !168)
!171 = !DILocation(line: 33, column: 7, scope: !168, atomGroup: 12, atomRank: 2)
!172 = !DILocation(line: 32, column: 27, scope: !158, atomGroup: 13, atomRank: 2)
!173 = !DILocation(line: 32, column: 3, scope: !140, atomGroup: 11, atomRank: 1)
!174 = distinct !{!174, !161, !175, !61}
!175 = !DILocation(line: 34, column: 3, scope: !140)
!176 = !DISubprogram(name: "exp", scope: !177, file: !177, line: 95, type: !178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!178 = !DISubroutineType(types: !179)
!179 = !{!17, !17}
!180 = !DISubprogram(name: "log", scope: !177, file: !177, line: 104, type: !178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!181 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !182, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !184, keyInstructions: true)
!182 = !DISubroutineType(types: !183)
!183 = !{!17, !65, !20}
!184 = !{!185, !186, !187, !188, !190, !193, !195, !197, !200}
!185 = !DILocalVariable(name: "a", arg: 1, scope: !181, file: !1, line: 39, type: !65)
!186 = !DILocalVariable(name: "n", arg: 2, scope: !181, file: !1, line: 39, type: !20)
!187 = !DILocalVariable(name: "d", scope: !181, file: !1, line: 40, type: !17)
!188 = !DILocalVariable(name: "j", scope: !189, file: !1, line: 41, type: !20)
!189 = distinct !DILexicalBlock(scope: !181, file: !1, line: 41, column: 3)
!190 = !DILocalVariable(name: "s", scope: !191, file: !1, line: 42, type: !17)
!191 = distinct !DILexicalBlock(scope: !192, file: !1, line: 41, column: 31)
!192 = distinct !DILexicalBlock(scope: !189, file: !1, line: 41, column: 3)
!193 = !DILocalVariable(name: "k", scope: !194, file: !1, line: 43, type: !20)
!194 = distinct !DILexicalBlock(scope: !191, file: !1, line: 43, column: 5)
!195 = !DILocalVariable(name: "i", scope: !196, file: !1, line: 49, type: !20)
!196 = distinct !DILexicalBlock(scope: !191, file: !1, line: 49, column: 5)
!197 = !DILocalVariable(name: "t", scope: !198, file: !1, line: 50, type: !17)
!198 = distinct !DILexicalBlock(scope: !199, file: !1, line: 49, column: 37)
!199 = distinct !DILexicalBlock(scope: !196, file: !1, line: 49, column: 5)
!200 = !DILocalVariable(name: "k", scope: !201, file: !1, line: 51, type: !20)
!201 = distinct !DILexicalBlock(scope: !198, file: !1, line: 51, column: 7)
!202 = !DILocation(line: 0, scope: !181)
!203 = !DILocation(line: 0, scope: !189)
!204 = !DILocation(line: 41, column: 21, scope: !192, atomGroup: 51, atomRank: 1)
!205 = !DILocation(line: 41, column: 3, scope: !189, atomGroup: 52, atomRank: 1)
!206 = !DILocation(line: 41, column: 3, scope: !189)
!207 = !DILocation(line: 41, column: 3, scope: !189, atomGroup: 4, atomRank: 1)
!208 = !DILocation(line: 41, column: 21, scope: !192, atomGroup: 3, atomRank: 1)
!209 = distinct !{!209, !206, !210, !61}
!210 = !DILocation(line: 56, column: 3, scope: !189)
!211 = !DILocation(line: 57, column: 3, scope: !181, atomGroup: 31, atomRank: 1)
!212 = !DILocation(line: 42, column: 20, scope: !191)
!213 = !DILocation(line: 42, column: 24, scope: !191)
!214 = !DILocation(line: 42, column: 16, scope: !191)
!215 = !DILocation(line: 42, column: 16, scope: !191, atomGroup: 5, atomRank: 2)
!216 = !DILocation(line: 0, scope: !191)
!217 = !DILocation(line: 0, scope: !194)
!218 = !DILocation(line: 43, column: 23, scope: !219, atomGroup: 45, atomRank: 1)
!219 = distinct !DILexicalBlock(scope: !194, file: !1, line: 43, column: 5)
!220 = !DILocation(line: 43, column: 5, scope: !194, atomGroup: 46, atomRank: 1)
!221 = !DILocation(line: 43, column: 5, scope: !194)
!222 = !DILocation(line: 43, column: 5, scope: !194, atomGroup: 8, atomRank: 1)
!223 = !DILocation(line: 44, column: 12, scope: !224)
!224 = distinct !DILexicalBlock(scope: !219, file: !1, line: 43, column: 33)
!225 = !DILocation(line: 44, column: 9, scope: !224)
!226 = !DILocation(line: 44, column: 9, scope: !224, atomGroup: 134, atomRank: 2)
!227 = !DILocation(line: 43, column: 29, scope: !219, atomGroup: 135, atomRank: 2)
!228 = !DILocation(line: 43, column: 5, scope: !194, atomGroup: 137, atomRank: 1)
!229 = distinct !{!229, !111}
!230 = !DILocation(line: 46, column: 9, scope: !191, atomGroup: 12, atomRank: 2)
!231 = !DILocation(line: 47, column: 18, scope: !191, atomGroup: 13, atomRank: 1)
!232 = !DILocation(line: 48, column: 16, scope: !191)
!233 = !DILocation(line: 48, column: 7, scope: !191, atomGroup: 14, atomRank: 2)
!234 = !DILocation(line: 49, column: 20, scope: !196, atomGroup: 15, atomRank: 2)
!235 = !DILocation(line: 0, scope: !196)
!236 = !DILocation(line: 49, column: 27, scope: !199, atomGroup: 49, atomRank: 1)
!237 = !DILocation(line: 49, column: 5, scope: !196, atomGroup: 50, atomRank: 1)
!238 = !DILocation(line: 44, column: 9, scope: !224, atomGroup: 9, atomRank: 2)
!239 = !DILocation(line: 44, column: 9, scope: !224, atomGroup: 138, atomRank: 2)
!240 = !DILocation(line: 44, column: 9, scope: !224, atomGroup: 142, atomRank: 2)
!241 = !DILocation(line: 44, column: 9, scope: !224, atomGroup: 146, atomRank: 2)
!242 = !DILocation(line: 43, column: 29, scope: !219, atomGroup: 147, atomRank: 2)
!243 = !DILocation(line: 43, column: 5, scope: !194, atomGroup: 149, atomRank: 1)
!244 = distinct !{!244, !221, !245, !61}
!245 = !DILocation(line: 45, column: 5, scope: !194)
!246 = !DILocation(line: 50, column: 22, scope: !198)
!247 = !DILocation(line: 50, column: 18, scope: !198)
!248 = !DILocation(line: 50, column: 18, scope: !198, atomGroup: 18, atomRank: 2)
!249 = !DILocation(line: 0, scope: !198)
!250 = !DILocation(line: 0, scope: !201)
!251 = !DILocation(line: 51, column: 7, scope: !201, atomGroup: 48, atomRank: 1)
!252 = !DILocation(line: 51, column: 7, scope: !201)
!253 = !DILocation(line: 51, column: 7, scope: !201, atomGroup: 21, atomRank: 1)
!254 = !DILocation(line: 52, column: 14, scope: !255)
!255 = distinct !DILexicalBlock(scope: !256, file: !1, line: 51, column: 35)
!256 = distinct !DILexicalBlock(scope: !201, file: !1, line: 51, column: 7)
!257 = !DILocation(line: 52, column: 29, scope: !255)
!258 = !DILocation(line: 52, column: 11, scope: !255)
!259 = !DILocation(line: 52, column: 11, scope: !255, atomGroup: 150, atomRank: 2)
!260 = !DILocation(line: 51, column: 31, scope: !256, atomGroup: 151, atomRank: 2)
!261 = !DILocation(line: 51, column: 7, scope: !201, atomGroup: 153, atomRank: 1)
!262 = distinct !{!262, !111}
!263 = !DILocation(line: 54, column: 24, scope: !198, atomGroup: 25, atomRank: 2)
!264 = !DILocation(line: 54, column: 20, scope: !198, atomGroup: 25, atomRank: 1)
!265 = !DILocation(line: 49, column: 33, scope: !199, atomGroup: 26, atomRank: 2)
!266 = !DILocation(line: 49, column: 27, scope: !199, atomGroup: 16, atomRank: 1)
!267 = !DILocation(line: 49, column: 5, scope: !196, atomGroup: 17, atomRank: 1)
!268 = distinct !{!268, !269, !270, !61}
!269 = !DILocation(line: 49, column: 5, scope: !196)
!270 = !DILocation(line: 55, column: 5, scope: !196)
!271 = !DILocation(line: 52, column: 11, scope: !255, atomGroup: 22, atomRank: 2)
!272 = !DILocation(line: 51, column: 31, scope: !256, atomGroup: 23, atomRank: 2)
!273 = !DILocation(line: 52, column: 11, scope: !255, atomGroup: 154, atomRank: 2)
!274 = !DILocation(line: 51, column: 31, scope: !256, atomGroup: 155, atomRank: 2)
!275 = !DILocation(line: 52, column: 11, scope: !255, atomGroup: 158, atomRank: 2)
!276 = !DILocation(line: 51, column: 31, scope: !256, atomGroup: 159, atomRank: 2)
!277 = !DILocation(line: 52, column: 11, scope: !255, atomGroup: 162, atomRank: 2)
!278 = !DILocation(line: 51, column: 31, scope: !256, atomGroup: 163, atomRank: 2)
!279 = !DILocation(line: 51, column: 7, scope: !201, atomGroup: 165, atomRank: 1)
!280 = distinct !{!280, !252, !281, !61}
!281 = !DILocation(line: 53, column: 7, scope: !201)
!282 = !DISubprogram(name: "sqrt", scope: !177, file: !177, line: 143, type: !178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!283 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !284, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !286, keyInstructions: true)
!284 = !DISubroutineType(types: !285)
!285 = !{null, !65, !18, !17, !20}
!286 = !{!287, !288, !289, !290, !291, !293, !299, !300, !301, !302, !303, !305, !307, !309}
!287 = !DILocalVariable(name: "y", arg: 1, scope: !283, file: !1, line: 66, type: !65)
!288 = !DILocalVariable(name: "p", arg: 2, scope: !283, file: !1, line: 66, type: !18)
!289 = !DILocalVariable(name: "h", arg: 3, scope: !283, file: !1, line: 66, type: !17)
!290 = !DILocalVariable(name: "steps", arg: 4, scope: !283, file: !1, line: 66, type: !20)
!291 = !DILocalVariable(name: "s", scope: !292, file: !1, line: 67, type: !20)
!292 = distinct !DILexicalBlock(scope: !283, file: !1, line: 67, column: 3)
!293 = !DILocalVariable(name: "k1", scope: !294, file: !1, line: 68, type: !296)
!294 = distinct !DILexicalBlock(scope: !295, file: !1, line: 67, column: 35)
!295 = distinct !DILexicalBlock(scope: !292, file: !1, line: 67, column: 3)
!296 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 128, elements: !297)
!297 = !{!298}
!298 = !DISubrange(count: 2)
!299 = !DILocalVariable(name: "k2", scope: !294, file: !1, line: 68, type: !296)
!300 = !DILocalVariable(name: "k3", scope: !294, file: !1, line: 68, type: !296)
!301 = !DILocalVariable(name: "k4", scope: !294, file: !1, line: 68, type: !296)
!302 = !DILocalVariable(name: "t", scope: !294, file: !1, line: 68, type: !296)
!303 = !DILocalVariable(name: "i", scope: !304, file: !1, line: 70, type: !20)
!304 = distinct !DILexicalBlock(scope: !294, file: !1, line: 70, column: 5)
!305 = !DILocalVariable(name: "i", scope: !306, file: !1, line: 74, type: !20)
!306 = distinct !DILexicalBlock(scope: !294, file: !1, line: 74, column: 5)
!307 = !DILocalVariable(name: "i", scope: !308, file: !1, line: 78, type: !20)
!308 = distinct !DILexicalBlock(scope: !294, file: !1, line: 78, column: 5)
!309 = !DILocalVariable(name: "i", scope: !310, file: !1, line: 82, type: !20)
!310 = distinct !DILexicalBlock(scope: !294, file: !1, line: 82, column: 5)
!311 = !DILocalVariable(name: "dy", arg: 3, scope: !312, file: !1, line: 60, type: !65)
!312 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !313, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !315, keyInstructions: true)
!313 = !DISubroutineType(types: !314)
!314 = !{null, !18, !18, !65}
!315 = !{!316, !317, !311}
!316 = !DILocalVariable(name: "y", arg: 1, scope: !312, file: !1, line: 60, type: !18)
!317 = !DILocalVariable(name: "p", arg: 2, scope: !312, file: !1, line: 60, type: !18)
!318 = !DILocation(line: 0, scope: !312, inlinedAt: !319)
!319 = distinct !DILocation(line: 69, column: 5, scope: !294)
!320 = !DILocation(line: 0, scope: !312, inlinedAt: !321)
!321 = distinct !DILocation(line: 73, column: 5, scope: !294)
!322 = !DILocation(line: 0, scope: !312, inlinedAt: !323)
!323 = distinct !DILocation(line: 77, column: 5, scope: !294)
!324 = !DILocation(line: 0, scope: !312, inlinedAt: !325)
!325 = distinct !DILocation(line: 81, column: 5, scope: !294)
!326 = !DILocation(line: 0, scope: !283)
!327 = !DILocation(line: 0, scope: !292)
!328 = !DILocation(line: 67, column: 21, scope: !295, atomGroup: 61, atomRank: 1)
!329 = !DILocation(line: 67, column: 3, scope: !292, atomGroup: 62, atomRank: 1)
!330 = !DILocation(line: 61, column: 18, scope: !312, inlinedAt: !319)
!331 = !DILocation(line: 83, column: 12, scope: !332, atomGroup: 25, atomRank: 2)
!332 = distinct !DILexicalBlock(scope: !333, file: !1, line: 82, column: 33)
!333 = distinct !DILexicalBlock(scope: !310, file: !1, line: 82, column: 5)
!334 = !DILocation(line: 71, column: 19, scope: !335, atomGroup: 7, atomRank: 2)
!335 = distinct !DILexicalBlock(scope: !336, file: !1, line: 70, column: 33)
!336 = distinct !DILexicalBlock(scope: !304, file: !1, line: 70, column: 5)
!337 = !DILocation(line: 79, column: 19, scope: !338, atomGroup: 19, atomRank: 2)
!338 = distinct !DILexicalBlock(scope: !339, file: !1, line: 78, column: 33)
!339 = distinct !DILexicalBlock(scope: !308, file: !1, line: 78, column: 5)
!340 = !DILocation(line: 86, column: 1, scope: !283, atomGroup: 30, atomRank: 1)
!341 = !DILocation(line: 83, column: 12, scope: !332)
!342 = !DILocation(line: 61, column: 11, scope: !312, inlinedAt: !319)
!343 = !DILocation(line: 61, column: 25, scope: !312, inlinedAt: !319)
!344 = !DILocation(line: 61, column: 30, scope: !312, inlinedAt: !319)
!345 = !DILocation(line: 0, scope: !294)
!346 = !DILocation(line: 62, column: 11, scope: !312, inlinedAt: !319)
!347 = !DILocation(line: 62, column: 16, scope: !312, inlinedAt: !319)
!348 = !DILocation(line: 62, column: 32, scope: !312, inlinedAt: !319)
!349 = !DILocation(line: 61, column: 23, scope: !312, inlinedAt: !319)
!350 = !DILocation(line: 61, column: 23, scope: !312, inlinedAt: !319, atomGroup: 1, atomRank: 2)
!351 = !DILocation(line: 0, scope: !304)
!352 = !DILocation(line: 62, column: 16, scope: !312, inlinedAt: !321)
!353 = !DILocation(line: 61, column: 30, scope: !312, inlinedAt: !321)
!354 = !DILocation(line: 61, column: 23, scope: !312, inlinedAt: !321)
!355 = !DILocation(line: 61, column: 23, scope: !312, inlinedAt: !321, atomGroup: 1, atomRank: 2)
!356 = !DILocation(line: 0, scope: !306)
!357 = !DILocation(line: 75, column: 19, scope: !358, atomGroup: 13, atomRank: 2)
!358 = distinct !DILexicalBlock(scope: !359, file: !1, line: 74, column: 33)
!359 = distinct !DILexicalBlock(scope: !306, file: !1, line: 74, column: 5)
!360 = !DILocation(line: 62, column: 16, scope: !312, inlinedAt: !323)
!361 = !DILocation(line: 61, column: 30, scope: !312, inlinedAt: !323)
!362 = !DILocation(line: 61, column: 23, scope: !312, inlinedAt: !323)
!363 = !DILocation(line: 61, column: 23, scope: !312, inlinedAt: !323, atomGroup: 1, atomRank: 2)
!364 = !DILocation(line: 0, scope: !308)
!365 = !DILocation(line: 62, column: 16, scope: !312, inlinedAt: !325)
!366 = !DILocation(line: 61, column: 30, scope: !312, inlinedAt: !325)
!367 = !DILocation(line: 61, column: 23, scope: !312, inlinedAt: !325)
!368 = !DILocation(line: 61, column: 23, scope: !312, inlinedAt: !325, atomGroup: 1, atomRank: 2)
!369 = !DILocation(line: 0, scope: !310)
!370 = !DILocation(line: 83, column: 32, scope: !332)
!371 = !DILocation(line: 83, column: 46, scope: !332)
!372 = !DILocation(line: 83, column: 60, scope: !332)
!373 = !DILocation(line: 83, column: 12, scope: !332, atomGroup: 25, atomRank: 1)
!374 = !DILocation(line: 67, column: 31, scope: !295, atomGroup: 28, atomRank: 2)
!375 = !DILocation(line: 67, column: 21, scope: !295, atomGroup: 2, atomRank: 1)
!376 = !DILocation(line: 67, column: 3, scope: !292, atomGroup: 3, atomRank: 1)
!377 = distinct !{!377, !378, !379, !61}
!378 = !DILocation(line: 67, column: 3, scope: !292)
!379 = !DILocation(line: 85, column: 3, scope: !292)
!380 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !381, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !383, keyInstructions: true)
!381 = !DISubroutineType(types: !382)
!382 = !{!17, !18, !18, !20}
!383 = !{!384, !385, !386, !387, !388, !390, !393}
!384 = !DILocalVariable(name: "w", arg: 1, scope: !380, file: !1, line: 88, type: !18)
!385 = !DILocalVariable(name: "x", arg: 2, scope: !380, file: !1, line: 88, type: !18)
!386 = !DILocalVariable(name: "n", arg: 3, scope: !380, file: !1, line: 88, type: !20)
!387 = !DILocalVariable(name: "out", scope: !380, file: !1, line: 89, type: !17)
!388 = !DILocalVariable(name: "h", scope: !389, file: !1, line: 90, type: !20)
!389 = distinct !DILexicalBlock(scope: !380, file: !1, line: 90, column: 3)
!390 = !DILocalVariable(name: "a", scope: !391, file: !1, line: 91, type: !17)
!391 = distinct !DILexicalBlock(scope: !392, file: !1, line: 90, column: 31)
!392 = distinct !DILexicalBlock(scope: !389, file: !1, line: 90, column: 3)
!393 = !DILocalVariable(name: "i", scope: !394, file: !1, line: 92, type: !20)
!394 = distinct !DILexicalBlock(scope: !391, file: !1, line: 92, column: 5)
!395 = !DILocation(line: 0, scope: !380)
!396 = !DILocation(line: 0, scope: !389)
!397 = !DILocation(line: 90, column: 3, scope: !389, atomGroup: 82, atomRank: 1)
!398 = !DILocation(line: 91, column: 16, scope: !391)
!399 = !DILocation(line: 91, column: 16, scope: !391, atomGroup: 5, atomRank: 2)
!400 = !DILocation(line: 0, scope: !391)
!401 = !DILocation(line: 0, scope: !394)
!402 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 80, atomRank: 1)
!403 = !DILocation(line: 92, column: 23, scope: !404, atomGroup: 7, atomRank: 1)
!404 = distinct !DILexicalBlock(scope: !394, file: !1, line: 92, column: 5)
!405 = !DILocation(line: 92, column: 5, scope: !394)
!406 = !DILocation(line: 95, column: 12, scope: !391)
!407 = !DILocation(line: 95, column: 22, scope: !391)
!408 = !DILocation(line: 91, column: 16, scope: !391, atomGroup: 83, atomRank: 2)
!409 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 84, atomRank: 1)
!410 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 8, atomRank: 1)
!411 = !DILocation(line: 93, column: 12, scope: !412)
!412 = distinct !DILexicalBlock(scope: !404, file: !1, line: 92, column: 33)
!413 = !DILocation(line: 93, column: 33, scope: !412)
!414 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 166, atomRank: 2)
!415 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 167, atomRank: 2)
!416 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 169, atomRank: 1)
!417 = distinct !{!417, !111}
!418 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 9, atomRank: 2)
!419 = !DILocation(line: 91, column: 16, scope: !391, atomGroup: 107, atomRank: 2)
!420 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 86, atomRank: 2)
!421 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 87, atomRank: 2)
!422 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 186, atomRank: 2)
!423 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 187, atomRank: 2)
!424 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 190, atomRank: 2)
!425 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 191, atomRank: 2)
!426 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 194, atomRank: 2)
!427 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 195, atomRank: 2)
!428 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 197, atomRank: 1)
!429 = distinct !{!429, !405, !430, !61}
!430 = !DILocation(line: 94, column: 5, scope: !394)
!431 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 89, atomRank: 1)
!432 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 182, atomRank: 2)
!433 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 183, atomRank: 2)
!434 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 185, atomRank: 1)
!435 = distinct !{!435, !111}
!436 = !DILocation(line: 91, column: 20, scope: !391)
!437 = !DILocation(line: 91, column: 16, scope: !391, atomGroup: 95, atomRank: 2)
!438 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 96, atomRank: 1)
!439 = !DILocation(line: 92, column: 23, scope: !404, atomGroup: 97, atomRank: 1)
!440 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 98, atomRank: 2)
!441 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 99, atomRank: 2)
!442 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 202, atomRank: 2)
!443 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 203, atomRank: 2)
!444 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 206, atomRank: 2)
!445 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 207, atomRank: 2)
!446 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 210, atomRank: 2)
!447 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 211, atomRank: 2)
!448 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 213, atomRank: 1)
!449 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 101, atomRank: 1)
!450 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 198, atomRank: 2)
!451 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 199, atomRank: 2)
!452 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 201, atomRank: 1)
!453 = distinct !{!453, !111}
!454 = !DILocation(line: 95, column: 9, scope: !391, atomGroup: 12, atomRank: 2)
!455 = !DILocation(line: 95, column: 9, scope: !391, atomGroup: 91, atomRank: 2)
!456 = !DILocation(line: 95, column: 9, scope: !391, atomGroup: 103, atomRank: 2)
!457 = !DILocation(line: 97, column: 3, scope: !380, atomGroup: 16, atomRank: 1)
!458 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 10, atomRank: 2)
!459 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 170, atomRank: 2)
!460 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 171, atomRank: 2)
!461 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 174, atomRank: 2)
!462 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 175, atomRank: 2)
!463 = !DILocation(line: 93, column: 9, scope: !412, atomGroup: 178, atomRank: 2)
!464 = !DILocation(line: 92, column: 29, scope: !404, atomGroup: 179, atomRank: 2)
!465 = !DILocation(line: 92, column: 5, scope: !394, atomGroup: 181, atomRank: 1)
!466 = !DISubprogram(name: "tanh", scope: !177, file: !177, line: 75, type: !178, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
