; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-19/O3-g/kernels.ll
; ModuleID = 'c/kernels.c'
source_filename = "c/kernels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !18, !DIExpression(), !27)
    #dbg_value(i32 %1, !19, !DIExpression(), !27)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !27)
    #dbg_value(i32 0, !21, !DIExpression(), !28)
  %3 = icmp sgt i32 %1, 1, !dbg !29
  br i1 %3, label %4, label %30, !dbg !30

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1, !dbg !30
  %6 = zext nneg i32 %5 to i64, !dbg !29
  %7 = and i64 %6, 1, !dbg !30
  %8 = icmp eq i32 %5, 1, !dbg !30
  br i1 %8, label %12, label %9, !dbg !30

9:                                                ; preds = %4
  %10 = and i64 %6, 2147483646, !dbg !30
  %11 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !30
  br label %32, !dbg !30

12:                                               ; preds = %32, %4
  %13 = phi double [ poison, %4 ], [ %56, %32 ]
  %14 = phi i64 [ 0, %4 ], [ %58, %32 ]
  %15 = phi i64 [ 1, %4 ], [ %57, %32 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %56, %32 ]
  %17 = icmp eq i64 %7, 0, !dbg !30
  br i1 %17, label %30, label %18, !dbg !30

18:                                               ; preds = %12
    #dbg_value(double %16, !20, !DIExpression(), !27)
    #dbg_value(i64 %14, !21, !DIExpression(), !28)
  %19 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !31
  %20 = load double, ptr %19, align 8, !dbg !31, !tbaa !32
  %21 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !36
  %22 = load double, ptr %21, align 8, !dbg !36, !tbaa !32
  %23 = fneg double %22, !dbg !37
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %22, double %20), !dbg !37
    #dbg_value(double %24, !23, !DIExpression(), !38)
  %25 = fsub double 1.000000e+00, %22, !dbg !39
    #dbg_value(double %25, !26, !DIExpression(), !38)
  %26 = fmul double %24, 1.000000e+02, !dbg !40
  %27 = fmul double %25, %25, !dbg !41
  %28 = tail call double @llvm.fmuladd.f64(double %26, double %24, double %27), !dbg !42
  %29 = fadd double %16, %28, !dbg !43
    #dbg_value(double %29, !20, !DIExpression(), !27)
    #dbg_value(i64 %15, !21, !DIExpression(), !28)
  br label %30, !dbg !44

30:                                               ; preds = %18, %12, %2
  %31 = phi double [ 0.000000e+00, %2 ], [ %13, %12 ], [ %29, %18 ], !dbg !27
  ret double %31, !dbg !44

32:                                               ; preds = %32, %9
  %33 = phi i64 [ 0, %9 ], [ %58, %32 ]
  %34 = phi i64 [ 1, %9 ], [ %57, %32 ]
  %35 = phi double [ 0.000000e+00, %9 ], [ %56, %32 ]
  %36 = phi i64 [ 0, %9 ], [ %59, %32 ]
    #dbg_value(double %35, !20, !DIExpression(), !27)
    #dbg_value(i64 %33, !21, !DIExpression(), !28)
  %37 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !31
  %38 = load double, ptr %37, align 8, !dbg !31, !tbaa !32
  %39 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !36
  %40 = load double, ptr %39, align 8, !dbg !36, !tbaa !32
  %41 = fneg double %40, !dbg !37
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %38), !dbg !37
    #dbg_value(double %42, !23, !DIExpression(), !38)
  %43 = fsub double 1.000000e+00, %40, !dbg !39
    #dbg_value(double %43, !26, !DIExpression(), !38)
  %44 = fmul double %42, 1.000000e+02, !dbg !40
  %45 = fmul double %43, %43, !dbg !41
  %46 = tail call double @llvm.fmuladd.f64(double %44, double %42, double %45), !dbg !42
  %47 = fadd double %35, %46, !dbg !43
    #dbg_value(double %47, !20, !DIExpression(), !27)
    #dbg_value(i64 %34, !21, !DIExpression(), !28)
    #dbg_value(i64 %33, !21, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !28)
  %48 = getelementptr inbounds double, ptr %11, i64 %34, !dbg !31
  %49 = load double, ptr %48, align 8, !dbg !31, !tbaa !32
  %50 = fneg double %38, !dbg !37
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %38, double %49), !dbg !37
    #dbg_value(double %51, !23, !DIExpression(), !38)
  %52 = fsub double 1.000000e+00, %38, !dbg !39
    #dbg_value(double %52, !26, !DIExpression(), !38)
  %53 = fmul double %51, 1.000000e+02, !dbg !40
  %54 = fmul double %52, %52, !dbg !41
  %55 = tail call double @llvm.fmuladd.f64(double %53, double %51, double %54), !dbg !42
  %56 = fadd double %47, %55, !dbg !43
    #dbg_value(double %56, !20, !DIExpression(), !27)
    #dbg_value(i64 %34, !21, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !28)
  %57 = add nuw nsw i64 %34, 2, !dbg !45
  %58 = add nuw nsw i64 %33, 2, !dbg !30
  %59 = add i64 %36, 2, !dbg !30
  %60 = icmp eq i64 %59, %10, !dbg !30
  br i1 %60, label %12, label %32, !dbg !30, !llvm.loop !46
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matrix_multiply(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #2 !dbg !49 {
    #dbg_value(ptr %0, !54, !DIExpression(), !71)
    #dbg_value(ptr %1, !55, !DIExpression(), !71)
    #dbg_value(ptr %2, !56, !DIExpression(), !71)
    #dbg_value(i32 %3, !57, !DIExpression(), !71)
    #dbg_value(i32 %4, !58, !DIExpression(), !71)
    #dbg_value(i32 %5, !59, !DIExpression(), !71)
    #dbg_value(i32 0, !60, !DIExpression(), !72)
  %7 = icmp sgt i32 %3, 0, !dbg !73
  %8 = icmp sgt i32 %4, 0
  %9 = and i1 %7, %8, !dbg !74
  br i1 %9, label %10, label %92, !dbg !74

10:                                               ; preds = %6
  %11 = icmp sgt i32 %5, 0
  %12 = zext nneg i32 %4 to i64, !dbg !74
  br i1 %11, label %17, label %13

13:                                               ; preds = %10
  %14 = zext nneg i32 %3 to i64, !dbg !74
  %15 = mul nuw nsw i64 %12, %14, !dbg !74
  %16 = shl i64 %15, 3, !dbg !74
  tail call void @llvm.memset.p0.i64(ptr align 8 %2, i8 0, i64 %16, i1 false), !dbg !75, !tbaa !32
    #dbg_value(i64 poison, !60, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !72)
    #dbg_value(i32 0, !62, !DIExpression(), !76)
    #dbg_value(i32 0, !69, !DIExpression(), !77)
    #dbg_value(double 0.000000e+00, !66, !DIExpression(), !78)
  br label %92, !dbg !79

17:                                               ; preds = %10
  %18 = zext nneg i32 %5 to i64, !dbg !74
  %19 = zext nneg i32 %3 to i64, !dbg !73
  %20 = and i64 %18, 3
  %21 = icmp ult i32 %5, 4
  %22 = and i64 %18, 2147483644
  %23 = icmp eq i64 %20, 0
  br label %24, !dbg !74

24:                                               ; preds = %17, %89
  %25 = phi i64 [ 0, %17 ], [ %90, %89 ]
    #dbg_value(i64 %25, !60, !DIExpression(), !72)
    #dbg_value(i32 0, !62, !DIExpression(), !76)
  %26 = mul nuw nsw i64 %25, %18
  %27 = mul nuw nsw i64 %25, %12
  %28 = getelementptr inbounds double, ptr %0, i64 %26
  %29 = getelementptr inbounds double, ptr %2, i64 %27, !dbg !80
  br label %30, !dbg !80

30:                                               ; preds = %84, %24
  %31 = phi i64 [ %87, %84 ], [ 0, %24 ]
    #dbg_value(i64 %31, !62, !DIExpression(), !76)
    #dbg_value(i32 0, !69, !DIExpression(), !77)
    #dbg_value(double 0.000000e+00, !66, !DIExpression(), !78)
  %32 = getelementptr inbounds double, ptr %1, i64 %31, !dbg !81
  br i1 %21, label %67, label %33, !dbg !81

33:                                               ; preds = %30, %33
  %34 = phi i64 [ %64, %33 ], [ 0, %30 ]
  %35 = phi double [ %63, %33 ], [ 0.000000e+00, %30 ]
  %36 = phi i64 [ %65, %33 ], [ 0, %30 ]
    #dbg_value(i64 %34, !69, !DIExpression(), !77)
    #dbg_value(double %35, !66, !DIExpression(), !78)
  %37 = getelementptr inbounds double, ptr %28, i64 %34, !dbg !82
  %38 = load double, ptr %37, align 8, !dbg !82, !tbaa !32
  %39 = mul nuw nsw i64 %34, %12, !dbg !85
  %40 = getelementptr inbounds double, ptr %32, i64 %39, !dbg !86
  %41 = load double, ptr %40, align 8, !dbg !86, !tbaa !32
  %42 = tail call double @llvm.fmuladd.f64(double %38, double %41, double %35), !dbg !87
    #dbg_value(double %42, !66, !DIExpression(), !78)
  %43 = or disjoint i64 %34, 1, !dbg !88
    #dbg_value(i64 %43, !69, !DIExpression(), !77)
  %44 = getelementptr inbounds double, ptr %28, i64 %43, !dbg !82
  %45 = load double, ptr %44, align 8, !dbg !82, !tbaa !32
  %46 = mul nuw nsw i64 %43, %12, !dbg !85
  %47 = getelementptr inbounds double, ptr %32, i64 %46, !dbg !86
  %48 = load double, ptr %47, align 8, !dbg !86, !tbaa !32
  %49 = tail call double @llvm.fmuladd.f64(double %45, double %48, double %42), !dbg !87
    #dbg_value(double %49, !66, !DIExpression(), !78)
  %50 = or disjoint i64 %34, 2, !dbg !88
    #dbg_value(i64 %50, !69, !DIExpression(), !77)
  %51 = getelementptr inbounds double, ptr %28, i64 %50, !dbg !82
  %52 = load double, ptr %51, align 8, !dbg !82, !tbaa !32
  %53 = mul nuw nsw i64 %50, %12, !dbg !85
  %54 = getelementptr inbounds double, ptr %32, i64 %53, !dbg !86
  %55 = load double, ptr %54, align 8, !dbg !86, !tbaa !32
  %56 = tail call double @llvm.fmuladd.f64(double %52, double %55, double %49), !dbg !87
    #dbg_value(double %56, !66, !DIExpression(), !78)
  %57 = or disjoint i64 %34, 3, !dbg !88
    #dbg_value(i64 %57, !69, !DIExpression(), !77)
  %58 = getelementptr inbounds double, ptr %28, i64 %57, !dbg !82
  %59 = load double, ptr %58, align 8, !dbg !82, !tbaa !32
  %60 = mul nuw nsw i64 %57, %12, !dbg !85
  %61 = getelementptr inbounds double, ptr %32, i64 %60, !dbg !86
  %62 = load double, ptr %61, align 8, !dbg !86, !tbaa !32
  %63 = tail call double @llvm.fmuladd.f64(double %59, double %62, double %56), !dbg !87
    #dbg_value(double %63, !66, !DIExpression(), !78)
  %64 = add nuw nsw i64 %34, 4, !dbg !88
    #dbg_value(i64 %64, !69, !DIExpression(), !77)
  %65 = add i64 %36, 4, !dbg !81
  %66 = icmp eq i64 %65, %22, !dbg !81
  br i1 %66, label %67, label %33, !dbg !81, !llvm.loop !89

67:                                               ; preds = %33, %30
  %68 = phi double [ poison, %30 ], [ %63, %33 ]
  %69 = phi i64 [ 0, %30 ], [ %64, %33 ]
  %70 = phi double [ 0.000000e+00, %30 ], [ %63, %33 ]
  br i1 %23, label %84, label %71, !dbg !81

71:                                               ; preds = %67, %71
  %72 = phi i64 [ %81, %71 ], [ %69, %67 ]
  %73 = phi double [ %80, %71 ], [ %70, %67 ]
  %74 = phi i64 [ %82, %71 ], [ 0, %67 ]
    #dbg_value(i64 %72, !69, !DIExpression(), !77)
    #dbg_value(double %73, !66, !DIExpression(), !78)
  %75 = getelementptr inbounds double, ptr %28, i64 %72, !dbg !82
  %76 = load double, ptr %75, align 8, !dbg !82, !tbaa !32
  %77 = mul nuw nsw i64 %72, %12, !dbg !85
  %78 = getelementptr inbounds double, ptr %32, i64 %77, !dbg !86
  %79 = load double, ptr %78, align 8, !dbg !86, !tbaa !32
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %73), !dbg !87
    #dbg_value(double %80, !66, !DIExpression(), !78)
  %81 = add nuw nsw i64 %72, 1, !dbg !88
    #dbg_value(i64 %81, !69, !DIExpression(), !77)
  %82 = add i64 %74, 1, !dbg !81
  %83 = icmp eq i64 %82, %20, !dbg !81
  br i1 %83, label %84, label %71, !dbg !81, !llvm.loop !91

84:                                               ; preds = %71, %67
  %85 = phi double [ %68, %67 ], [ %80, %71 ], !dbg !87
  %86 = getelementptr inbounds double, ptr %29, i64 %31, !dbg !93
  store double %85, ptr %86, align 8, !dbg !75, !tbaa !32
  %87 = add nuw nsw i64 %31, 1, !dbg !94
    #dbg_value(i64 %87, !62, !DIExpression(), !76)
  %88 = icmp eq i64 %87, %12, !dbg !95
  br i1 %88, label %89, label %30, !dbg !80, !llvm.loop !96

89:                                               ; preds = %84
  %90 = add nuw nsw i64 %25, 1, !dbg !98
    #dbg_value(i64 %90, !60, !DIExpression(), !72)
  %91 = icmp eq i64 %90, %19, !dbg !73
  br i1 %91, label %92, label %24, !dbg !74, !llvm.loop !99

92:                                               ; preds = %89, %13, %6
  ret void, !dbg !79
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @log_sum_exp(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !101 {
    #dbg_value(ptr %0, !103, !DIExpression(), !111)
    #dbg_value(i32 %1, !104, !DIExpression(), !111)
  %3 = load double, ptr %0, align 8, !dbg !112, !tbaa !32
    #dbg_value(double %3, !105, !DIExpression(), !111)
    #dbg_value(i32 1, !106, !DIExpression(), !113)
  %4 = icmp sgt i32 %1, 1, !dbg !114
  br i1 %4, label %5, label %22, !dbg !116

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !114
  %7 = add nsw i64 %6, -1, !dbg !116
  %8 = and i64 %7, 1, !dbg !116
  %9 = icmp eq i32 %1, 2, !dbg !116
  br i1 %9, label %13, label %10, !dbg !116

10:                                               ; preds = %5
  %11 = and i64 %7, -2, !dbg !116
  %12 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !116
  br label %27, !dbg !116

13:                                               ; preds = %27, %5
  %14 = phi double [ poison, %5 ], [ %36, %27 ]
  %15 = phi i64 [ 1, %5 ], [ %37, %27 ]
  %16 = phi double [ %3, %5 ], [ %36, %27 ]
  %17 = icmp eq i64 %8, 0, !dbg !116
  br i1 %17, label %22, label %18, !dbg !116

18:                                               ; preds = %13
    #dbg_value(i64 %15, !106, !DIExpression(), !113)
    #dbg_value(double %16, !105, !DIExpression(), !111)
  %19 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !117
  %20 = load double, ptr %19, align 8, !dbg !117, !tbaa !32
  %21 = tail call double @llvm.maxnum.f64(double %16, double %20), !dbg !119
    #dbg_value(double %21, !105, !DIExpression(), !111)
    #dbg_value(i64 %15, !106, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !113)
  br label %22, !dbg !120

22:                                               ; preds = %18, %13, %2
  %23 = phi double [ %3, %2 ], [ %14, %13 ], [ %21, %18 ], !dbg !111
    #dbg_value(i32 0, !109, !DIExpression(), !122)
    #dbg_value(double 0.000000e+00, !108, !DIExpression(), !111)
  %24 = icmp sgt i32 %1, 0, !dbg !120
  br i1 %24, label %25, label %40, !dbg !123

25:                                               ; preds = %22
  %26 = zext nneg i32 %1 to i64, !dbg !120
  br label %44, !dbg !123

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 1, %10 ], [ %37, %27 ]
  %29 = phi double [ %3, %10 ], [ %36, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %38, %27 ]
    #dbg_value(i64 %28, !106, !DIExpression(), !113)
    #dbg_value(double %29, !105, !DIExpression(), !111)
  %31 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !117
  %32 = load double, ptr %31, align 8, !dbg !117, !tbaa !32
  %33 = tail call double @llvm.maxnum.f64(double %29, double %32), !dbg !119
    #dbg_value(double %33, !105, !DIExpression(), !111)
    #dbg_value(i64 %28, !106, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !113)
  %34 = getelementptr inbounds double, ptr %12, i64 %28, !dbg !117
  %35 = load double, ptr %34, align 8, !dbg !117, !tbaa !32
  %36 = tail call double @llvm.maxnum.f64(double %33, double %35), !dbg !119
    #dbg_value(double %36, !105, !DIExpression(), !111)
  %37 = add nuw nsw i64 %28, 2, !dbg !124
    #dbg_value(i64 %37, !106, !DIExpression(), !113)
  %38 = add i64 %30, 2, !dbg !116
  %39 = icmp eq i64 %38, %11, !dbg !116
  br i1 %39, label %13, label %27, !dbg !116, !llvm.loop !125

40:                                               ; preds = %44, %22
  %41 = phi double [ 0.000000e+00, %22 ], [ %51, %44 ], !dbg !111
  %42 = tail call double @log(double noundef %41) #7, !dbg !127
  %43 = fadd double %23, %42, !dbg !128
  ret double %43, !dbg !129

44:                                               ; preds = %25, %44
  %45 = phi i64 [ 0, %25 ], [ %52, %44 ]
  %46 = phi double [ 0.000000e+00, %25 ], [ %51, %44 ]
    #dbg_value(i64 %45, !109, !DIExpression(), !122)
    #dbg_value(double %46, !108, !DIExpression(), !111)
  %47 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !130
  %48 = load double, ptr %47, align 8, !dbg !130, !tbaa !32
  %49 = fsub double %48, %23, !dbg !132
  %50 = tail call double @exp(double noundef %49) #7, !dbg !133
  %51 = fadd double %46, %50, !dbg !134
    #dbg_value(double %51, !108, !DIExpression(), !111)
  %52 = add nuw nsw i64 %45, 1, !dbg !135
    #dbg_value(i64 %52, !109, !DIExpression(), !122)
  %53 = icmp eq i64 %52, %26, !dbg !120
  br i1 %53, label %40, label %44, !dbg !123, !llvm.loop !136
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !138 double @exp(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !142 double @log(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @cholesky_log_determinant(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !143 {
    #dbg_value(ptr %0, !147, !DIExpression(), !164)
    #dbg_value(i32 %1, !148, !DIExpression(), !164)
    #dbg_value(double 0.000000e+00, !149, !DIExpression(), !164)
    #dbg_value(i32 0, !150, !DIExpression(), !165)
  %3 = icmp sgt i32 %1, 0, !dbg !166
  br i1 %3, label %4, label %10, !dbg !167

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !167
  %6 = zext nneg i32 %1 to i64, !dbg !167
  br label %12, !dbg !167

7:                                                ; preds = %118, %149, %46
    #dbg_value(i64 %51, !150, !DIExpression(), !165)
    #dbg_value(double %50, !149, !DIExpression(), !164)
  %8 = add nuw nsw i64 %14, 1, !dbg !167
  %9 = icmp eq i64 %51, %5, !dbg !166
  br i1 %9, label %10, label %12, !dbg !167, !llvm.loop !168

10:                                               ; preds = %7, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %50, %7 ], !dbg !164
  ret double %11, !dbg !170

12:                                               ; preds = %4, %7
  %13 = phi i64 [ 0, %4 ], [ %51, %7 ]
  %14 = phi i64 [ 1, %4 ], [ %8, %7 ]
  %15 = phi double [ 0.000000e+00, %4 ], [ %50, %7 ]
  %16 = trunc i64 %13 to i32
    #dbg_value(i32 poison, !150, !DIExpression(), !165)
    #dbg_value(double %15, !149, !DIExpression(), !164)
  %17 = mul nuw nsw i64 %13, %5, !dbg !171
  %18 = mul nuw nsw i32 %16, %1, !dbg !171
  %19 = zext i32 %18 to i64, !dbg !172
  %20 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !173
  %21 = getelementptr inbounds double, ptr %20, i64 %19, !dbg !173
  %22 = load double, ptr %21, align 8, !dbg !173, !tbaa !32
    #dbg_value(double %22, !152, !DIExpression(), !174)
    #dbg_value(i32 0, !155, !DIExpression(), !175)
  %23 = icmp eq i64 %13, 0, !dbg !176
  br i1 %23, label %46, label %24, !dbg !178

24:                                               ; preds = %12
  %25 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !178
  %26 = and i64 %13, 3, !dbg !178
  %27 = icmp ult i64 %13, 4, !dbg !178
  br i1 %27, label %30, label %28, !dbg !178

28:                                               ; preds = %24
  %29 = and i64 %13, 9223372036854775804, !dbg !178
  br label %123, !dbg !178

30:                                               ; preds = %123, %24
  %31 = phi double [ poison, %24 ], [ %145, %123 ]
  %32 = phi i64 [ 0, %24 ], [ %146, %123 ]
  %33 = phi double [ %22, %24 ], [ %145, %123 ]
  %34 = icmp eq i64 %26, 0, !dbg !178
  br i1 %34, label %46, label %35, !dbg !178

35:                                               ; preds = %30, %35
  %36 = phi i64 [ %43, %35 ], [ %32, %30 ]
  %37 = phi double [ %42, %35 ], [ %33, %30 ]
  %38 = phi i64 [ %44, %35 ], [ 0, %30 ]
    #dbg_value(i64 %36, !155, !DIExpression(), !175)
    #dbg_value(double %37, !152, !DIExpression(), !174)
  %39 = getelementptr inbounds double, ptr %25, i64 %36, !dbg !179
  %40 = load double, ptr %39, align 8, !dbg !179, !tbaa !32
  %41 = fneg double %40, !dbg !181
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %37), !dbg !181
    #dbg_value(double %42, !152, !DIExpression(), !174)
  %43 = add nuw nsw i64 %36, 1, !dbg !182
    #dbg_value(i64 %43, !155, !DIExpression(), !175)
  %44 = add i64 %38, 1, !dbg !178
  %45 = icmp eq i64 %44, %26, !dbg !178
  br i1 %45, label %46, label %35, !dbg !178, !llvm.loop !183

46:                                               ; preds = %30, %35, %12
  %47 = phi double [ %22, %12 ], [ %31, %30 ], [ %42, %35 ], !dbg !174
  %48 = tail call double @sqrt(double noundef %47) #7, !dbg !184
    #dbg_value(double %48, !152, !DIExpression(), !174)
  store double %48, ptr %21, align 8, !dbg !185, !tbaa !32
  %49 = tail call double @log(double noundef %48) #7, !dbg !186
  %50 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %15), !dbg !187
    #dbg_value(double %50, !149, !DIExpression(), !164)
  %51 = add nuw nsw i64 %13, 1, !dbg !188
    #dbg_value(i64 %51, !157, !DIExpression(), !189)
  %52 = icmp ult i64 %51, %6, !dbg !190
  br i1 %52, label %53, label %7, !dbg !191

53:                                               ; preds = %46
  br i1 %23, label %149, label %54

54:                                               ; preds = %53
  %55 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !191
  %56 = getelementptr inbounds double, ptr %0, i64 %17
  %57 = and i64 %13, 3
  %58 = icmp ult i64 %13, 4
  %59 = and i64 %13, 9223372036854775804
  %60 = icmp eq i64 %57, 0
  br label %61, !dbg !191

61:                                               ; preds = %54, %118
  %62 = phi i64 [ %14, %54 ], [ %121, %118 ]
    #dbg_value(i64 %62, !157, !DIExpression(), !189)
  %63 = mul nuw nsw i64 %62, %5, !dbg !192
  %64 = getelementptr inbounds double, ptr %55, i64 %63, !dbg !193
  %65 = load double, ptr %64, align 8, !dbg !193, !tbaa !32
    #dbg_value(double %65, !159, !DIExpression(), !194)
    #dbg_value(i32 0, !162, !DIExpression(), !195)
  %66 = getelementptr inbounds double, ptr %0, i64 %63, !dbg !196
  br i1 %58, label %101, label %67, !dbg !196

67:                                               ; preds = %61, %67
  %68 = phi i64 [ %98, %67 ], [ 0, %61 ]
  %69 = phi double [ %97, %67 ], [ %65, %61 ]
  %70 = phi i64 [ %99, %67 ], [ 0, %61 ]
    #dbg_value(i64 %68, !162, !DIExpression(), !195)
    #dbg_value(double %69, !159, !DIExpression(), !194)
  %71 = getelementptr inbounds double, ptr %66, i64 %68, !dbg !197
  %72 = load double, ptr %71, align 8, !dbg !197, !tbaa !32
  %73 = getelementptr inbounds double, ptr %56, i64 %68, !dbg !200
  %74 = load double, ptr %73, align 8, !dbg !200, !tbaa !32
  %75 = fneg double %72, !dbg !201
  %76 = tail call double @llvm.fmuladd.f64(double %75, double %74, double %69), !dbg !201
    #dbg_value(double %76, !159, !DIExpression(), !194)
  %77 = or disjoint i64 %68, 1, !dbg !202
    #dbg_value(i64 %77, !162, !DIExpression(), !195)
  %78 = getelementptr inbounds double, ptr %66, i64 %77, !dbg !197
  %79 = load double, ptr %78, align 8, !dbg !197, !tbaa !32
  %80 = getelementptr inbounds double, ptr %56, i64 %77, !dbg !200
  %81 = load double, ptr %80, align 8, !dbg !200, !tbaa !32
  %82 = fneg double %79, !dbg !201
  %83 = tail call double @llvm.fmuladd.f64(double %82, double %81, double %76), !dbg !201
    #dbg_value(double %83, !159, !DIExpression(), !194)
  %84 = or disjoint i64 %68, 2, !dbg !202
    #dbg_value(i64 %84, !162, !DIExpression(), !195)
  %85 = getelementptr inbounds double, ptr %66, i64 %84, !dbg !197
  %86 = load double, ptr %85, align 8, !dbg !197, !tbaa !32
  %87 = getelementptr inbounds double, ptr %56, i64 %84, !dbg !200
  %88 = load double, ptr %87, align 8, !dbg !200, !tbaa !32
  %89 = fneg double %86, !dbg !201
  %90 = tail call double @llvm.fmuladd.f64(double %89, double %88, double %83), !dbg !201
    #dbg_value(double %90, !159, !DIExpression(), !194)
  %91 = or disjoint i64 %68, 3, !dbg !202
    #dbg_value(i64 %91, !162, !DIExpression(), !195)
  %92 = getelementptr inbounds double, ptr %66, i64 %91, !dbg !197
  %93 = load double, ptr %92, align 8, !dbg !197, !tbaa !32
  %94 = getelementptr inbounds double, ptr %56, i64 %91, !dbg !200
  %95 = load double, ptr %94, align 8, !dbg !200, !tbaa !32
  %96 = fneg double %93, !dbg !201
  %97 = tail call double @llvm.fmuladd.f64(double %96, double %95, double %90), !dbg !201
    #dbg_value(double %97, !159, !DIExpression(), !194)
  %98 = add nuw nsw i64 %68, 4, !dbg !202
    #dbg_value(i64 %98, !162, !DIExpression(), !195)
  %99 = add i64 %70, 4, !dbg !196
  %100 = icmp eq i64 %99, %59, !dbg !196
  br i1 %100, label %101, label %67, !dbg !196, !llvm.loop !203

101:                                              ; preds = %67, %61
  %102 = phi double [ poison, %61 ], [ %97, %67 ]
  %103 = phi i64 [ 0, %61 ], [ %98, %67 ]
  %104 = phi double [ %65, %61 ], [ %97, %67 ]
  br i1 %60, label %118, label %105, !dbg !196

105:                                              ; preds = %101, %105
  %106 = phi i64 [ %115, %105 ], [ %103, %101 ]
  %107 = phi double [ %114, %105 ], [ %104, %101 ]
  %108 = phi i64 [ %116, %105 ], [ 0, %101 ]
    #dbg_value(i64 %106, !162, !DIExpression(), !195)
    #dbg_value(double %107, !159, !DIExpression(), !194)
  %109 = getelementptr inbounds double, ptr %66, i64 %106, !dbg !197
  %110 = load double, ptr %109, align 8, !dbg !197, !tbaa !32
  %111 = getelementptr inbounds double, ptr %56, i64 %106, !dbg !200
  %112 = load double, ptr %111, align 8, !dbg !200, !tbaa !32
  %113 = fneg double %110, !dbg !201
  %114 = tail call double @llvm.fmuladd.f64(double %113, double %112, double %107), !dbg !201
    #dbg_value(double %114, !159, !DIExpression(), !194)
  %115 = add nuw nsw i64 %106, 1, !dbg !202
    #dbg_value(i64 %115, !162, !DIExpression(), !195)
  %116 = add i64 %108, 1, !dbg !196
  %117 = icmp eq i64 %116, %57, !dbg !196
  br i1 %117, label %118, label %105, !dbg !196, !llvm.loop !205

118:                                              ; preds = %105, %101
  %119 = phi double [ %102, %101 ], [ %114, %105 ], !dbg !201
  %120 = fdiv double %119, %48, !dbg !206
  store double %120, ptr %64, align 8, !dbg !207, !tbaa !32
  %121 = add nuw nsw i64 %62, 1, !dbg !208
    #dbg_value(i64 %121, !157, !DIExpression(), !189)
  %122 = icmp eq i64 %121, %5, !dbg !190
  br i1 %122, label %7, label %61, !dbg !191, !llvm.loop !209

123:                                              ; preds = %123, %28
  %124 = phi i64 [ 0, %28 ], [ %146, %123 ]
  %125 = phi double [ %22, %28 ], [ %145, %123 ]
  %126 = phi i64 [ 0, %28 ], [ %147, %123 ]
    #dbg_value(i64 %124, !155, !DIExpression(), !175)
    #dbg_value(double %125, !152, !DIExpression(), !174)
  %127 = getelementptr inbounds double, ptr %25, i64 %124, !dbg !179
  %128 = load double, ptr %127, align 8, !dbg !179, !tbaa !32
  %129 = fneg double %128, !dbg !181
  %130 = tail call double @llvm.fmuladd.f64(double %129, double %128, double %125), !dbg !181
    #dbg_value(double %130, !152, !DIExpression(), !174)
  %131 = or disjoint i64 %124, 1, !dbg !182
    #dbg_value(i64 %131, !155, !DIExpression(), !175)
  %132 = getelementptr inbounds double, ptr %25, i64 %131, !dbg !179
  %133 = load double, ptr %132, align 8, !dbg !179, !tbaa !32
  %134 = fneg double %133, !dbg !181
  %135 = tail call double @llvm.fmuladd.f64(double %134, double %133, double %130), !dbg !181
    #dbg_value(double %135, !152, !DIExpression(), !174)
  %136 = or disjoint i64 %124, 2, !dbg !182
    #dbg_value(i64 %136, !155, !DIExpression(), !175)
  %137 = getelementptr inbounds double, ptr %25, i64 %136, !dbg !179
  %138 = load double, ptr %137, align 8, !dbg !179, !tbaa !32
  %139 = fneg double %138, !dbg !181
  %140 = tail call double @llvm.fmuladd.f64(double %139, double %138, double %135), !dbg !181
    #dbg_value(double %140, !152, !DIExpression(), !174)
  %141 = or disjoint i64 %124, 3, !dbg !182
    #dbg_value(i64 %141, !155, !DIExpression(), !175)
  %142 = getelementptr inbounds double, ptr %25, i64 %141, !dbg !179
  %143 = load double, ptr %142, align 8, !dbg !179, !tbaa !32
  %144 = fneg double %143, !dbg !181
  %145 = tail call double @llvm.fmuladd.f64(double %144, double %143, double %140), !dbg !181
    #dbg_value(double %145, !152, !DIExpression(), !174)
  %146 = add nuw nsw i64 %124, 4, !dbg !182
    #dbg_value(i64 %146, !155, !DIExpression(), !175)
  %147 = add i64 %126, 4, !dbg !178
  %148 = icmp eq i64 %147, %29, !dbg !178
  br i1 %148, label %30, label %123, !dbg !178, !llvm.loop !211

149:                                              ; preds = %53, %149
  %150 = phi i64 [ %155, %149 ], [ %14, %53 ]
    #dbg_value(i64 %150, !157, !DIExpression(), !189)
  %151 = mul nuw nsw i64 %150, %5, !dbg !192
  %152 = getelementptr inbounds double, ptr %0, i64 %151, !dbg !193
  %153 = load double, ptr %152, align 8, !dbg !193, !tbaa !32
    #dbg_value(double %153, !159, !DIExpression(), !194)
    #dbg_value(i32 0, !162, !DIExpression(), !195)
  %154 = fdiv double %153, %48, !dbg !206
  store double %154, ptr %152, align 8, !dbg !207, !tbaa !32
  %155 = add nuw nsw i64 %150, 1, !dbg !208
    #dbg_value(i64 %155, !157, !DIExpression(), !189)
  %156 = icmp eq i64 %155, %5, !dbg !190
  br i1 %156, label %7, label %149, !dbg !191, !llvm.loop !209
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !213 double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @runge_kutta_predator_prey(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #2 !dbg !214 {
    #dbg_value(ptr %0, !218, !DIExpression(), !242)
    #dbg_value(ptr %1, !219, !DIExpression(), !242)
    #dbg_value(double %2, !220, !DIExpression(), !242)
    #dbg_value(i32 %3, !221, !DIExpression(), !242)
    #dbg_value(i32 0, !222, !DIExpression(), !243)
  %5 = icmp sgt i32 %3, 0, !dbg !244
  br i1 %5, label %6, label %19, !dbg !245

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = getelementptr inbounds i8, ptr %1, i64 16
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  %10 = fmul double %2, 5.000000e-01
  %11 = fdiv double %2, 6.000000e+00
  %12 = load <2 x double>, ptr %0, align 8, !dbg !246, !tbaa !32
  %13 = insertelement <2 x double> poison, double %11, i64 0, !dbg !255
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !255
  %15 = insertelement <2 x double> poison, double %10, i64 0, !dbg !258
  %16 = shufflevector <2 x double> %15, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !258
  %17 = insertelement <2 x double> poison, double %2, i64 0, !dbg !261
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !261
  br label %20, !dbg !245

19:                                               ; preds = %20, %4
  ret void, !dbg !264

20:                                               ; preds = %6, %20
  %21 = phi i32 [ 0, %6 ], [ %70, %20 ]
  %22 = phi <2 x double> [ %12, %6 ], [ %69, %20 ], !dbg !255
    #dbg_value(i32 %21, !222, !DIExpression(), !243)
    #dbg_value(ptr %0, !251, !DIExpression(), !265)
    #dbg_value(ptr %1, !252, !DIExpression(), !265)
    #dbg_value(ptr undef, !253, !DIExpression(), !265)
  %23 = load double, ptr %1, align 8, !dbg !266, !tbaa !32
  %24 = load double, ptr %7, align 8, !dbg !267, !tbaa !32
  %25 = fneg double %24, !dbg !268
  %26 = extractelement <2 x double> %22, i64 0, !dbg !268
  %27 = fmul double %26, %25, !dbg !268
    #dbg_value(double poison, !224, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !269)
  %28 = load double, ptr %8, align 8, !dbg !270, !tbaa !32
  %29 = fmul double %26, %28, !dbg !271
  %30 = load double, ptr %9, align 8, !dbg !272, !tbaa !32
  %31 = fneg double %30, !dbg !273
  %32 = insertelement <2 x double> poison, double %27, i64 0, !dbg !268
  %33 = insertelement <2 x double> %32, double %31, i64 1, !dbg !268
  %34 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !268
  %35 = fmul <2 x double> %33, %34, !dbg !268
  %36 = insertelement <2 x double> poison, double %23, i64 0, !dbg !268
  %37 = insertelement <2 x double> %36, double %29, i64 1, !dbg !268
  %38 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %37, <2 x double> %22, <2 x double> %35), !dbg !268
    #dbg_value(double poison, !224, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !269)
    #dbg_value(i64 0, !234, !DIExpression(), !274)
    #dbg_value(double poison, !233, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !269)
    #dbg_value(i64 1, !234, !DIExpression(), !274)
  %39 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %38, <2 x double> %22), !dbg !258
  %40 = extractelement <2 x double> %39, i64 0, !dbg !275
    #dbg_value(double poison, !233, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !269)
    #dbg_value(i64 2, !234, !DIExpression(), !274)
    #dbg_value(ptr undef, !251, !DIExpression(), !277)
    #dbg_value(ptr %1, !252, !DIExpression(), !277)
    #dbg_value(ptr undef, !253, !DIExpression(), !277)
  %41 = fmul double %40, %25, !dbg !278
    #dbg_value(double poison, !230, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !269)
  %42 = fmul double %28, %40, !dbg !275
  %43 = insertelement <2 x double> %33, double %41, i64 0, !dbg !278
  %44 = shufflevector <2 x double> %39, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !278
  %45 = fmul <2 x double> %43, %44, !dbg !278
  %46 = insertelement <2 x double> %37, double %42, i64 1, !dbg !278
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %39, <2 x double> %45), !dbg !278
    #dbg_value(double poison, !230, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !269)
    #dbg_value(i64 0, !236, !DIExpression(), !279)
    #dbg_value(double poison, !233, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !269)
    #dbg_value(i64 1, !236, !DIExpression(), !279)
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %16, <2 x double> %47, <2 x double> %22), !dbg !280
  %49 = extractelement <2 x double> %48, i64 0, !dbg !283
    #dbg_value(double poison, !233, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !269)
    #dbg_value(i64 2, !236, !DIExpression(), !279)
    #dbg_value(ptr undef, !251, !DIExpression(), !285)
    #dbg_value(ptr %1, !252, !DIExpression(), !285)
    #dbg_value(ptr undef, !253, !DIExpression(), !285)
  %50 = fmul double %49, %25, !dbg !286
    #dbg_value(double poison, !231, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !269)
  %51 = fmul double %28, %49, !dbg !283
  %52 = insertelement <2 x double> %33, double %50, i64 0, !dbg !286
  %53 = shufflevector <2 x double> %48, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !286
  %54 = fmul <2 x double> %52, %53, !dbg !286
  %55 = insertelement <2 x double> %46, double %51, i64 1, !dbg !286
  %56 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %55, <2 x double> %48, <2 x double> %54), !dbg !286
    #dbg_value(double poison, !231, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !269)
    #dbg_value(i64 0, !238, !DIExpression(), !287)
    #dbg_value(double poison, !233, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !269)
    #dbg_value(i64 1, !238, !DIExpression(), !287)
  %57 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %56, <2 x double> %22), !dbg !261
  %58 = extractelement <2 x double> %57, i64 0, !dbg !288
    #dbg_value(double poison, !233, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !269)
    #dbg_value(i64 2, !238, !DIExpression(), !287)
    #dbg_value(ptr undef, !251, !DIExpression(), !290)
    #dbg_value(ptr %1, !252, !DIExpression(), !290)
    #dbg_value(ptr undef, !253, !DIExpression(), !290)
  %59 = fmul double %58, %25, !dbg !291
    #dbg_value(double poison, !232, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !269)
  %60 = fmul double %28, %58, !dbg !288
  %61 = insertelement <2 x double> %33, double %59, i64 0, !dbg !291
  %62 = shufflevector <2 x double> %57, <2 x double> poison, <2 x i32> <i32 1, i32 1>, !dbg !291
  %63 = fmul <2 x double> %61, %62, !dbg !291
  %64 = insertelement <2 x double> %55, double %60, i64 1, !dbg !291
  %65 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %64, <2 x double> %57, <2 x double> %63), !dbg !291
    #dbg_value(double poison, !232, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !269)
    #dbg_value(i64 0, !240, !DIExpression(), !292)
    #dbg_value(i64 1, !240, !DIExpression(), !292)
  %66 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %47, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %38), !dbg !293
  %67 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %56, <2 x double> <double 2.000000e+00, double 2.000000e+00>, <2 x double> %66), !dbg !294
  %68 = fadd <2 x double> %67, %65, !dbg !295
  %69 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %68, <2 x double> %22), !dbg !255
  store <2 x double> %69, ptr %0, align 8, !dbg !255, !tbaa !32
    #dbg_value(i64 2, !240, !DIExpression(), !292)
  %70 = add nuw nsw i32 %21, 1, !dbg !296
    #dbg_value(i32 %70, !222, !DIExpression(), !243)
  %71 = icmp eq i32 %70, %3, !dbg !244
  br i1 %71, label %19, label %20, !dbg !245, !llvm.loop !297
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @two_layer_network(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #3 !dbg !299 {
    #dbg_value(ptr %0, !303, !DIExpression(), !314)
    #dbg_value(ptr %1, !304, !DIExpression(), !314)
    #dbg_value(i32 %2, !305, !DIExpression(), !314)
    #dbg_value(double 0.000000e+00, !306, !DIExpression(), !314)
    #dbg_value(i32 0, !307, !DIExpression(), !315)
  %4 = add nsw i32 %2, 1
  %5 = icmp sgt i32 %2, 0
  %6 = mul nsw i32 %4, 3
    #dbg_value(i32 0, !307, !DIExpression(), !315)
    #dbg_value(double 0.000000e+00, !306, !DIExpression(), !314)
    #dbg_value(i32 0, !312, !DIExpression(), !316)
    #dbg_value(i32 0, !312, !DIExpression(), !316)
  br i1 %5, label %29, label %7

7:                                                ; preds = %3
  %8 = sext i32 %4 to i64, !dbg !317
  %9 = sext i32 %2 to i64, !dbg !317
  %10 = sext i32 %6 to i64, !dbg !317
    #dbg_value(i64 0, !307, !DIExpression(), !315)
    #dbg_value(double 0.000000e+00, !306, !DIExpression(), !314)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !318
  %12 = load double, ptr %11, align 8, !dbg !318, !tbaa !32
    #dbg_value(double %12, !309, !DIExpression(), !319)
  %13 = tail call double @tanh(double noundef %12) #7, !dbg !320
  %14 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !321
  %15 = load double, ptr %14, align 8, !dbg !321, !tbaa !32
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double 0.000000e+00), !dbg !322
    #dbg_value(double %16, !306, !DIExpression(), !314)
    #dbg_value(i64 1, !307, !DIExpression(), !315)
  %17 = getelementptr double, ptr %0, i64 %8, !dbg !318
  %18 = getelementptr double, ptr %17, i64 %9, !dbg !318
  %19 = load double, ptr %18, align 8, !dbg !318, !tbaa !32
    #dbg_value(double %19, !309, !DIExpression(), !319)
  %20 = tail call double @tanh(double noundef %19) #7, !dbg !320
  %21 = getelementptr double, ptr %0, i64 %10, !dbg !321
  %22 = getelementptr i8, ptr %21, i64 8, !dbg !321
  %23 = load double, ptr %22, align 8, !dbg !321, !tbaa !32
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %23, double %16), !dbg !322
    #dbg_value(double %24, !306, !DIExpression(), !314)
    #dbg_value(i64 2, !307, !DIExpression(), !315)
  %25 = shl nsw i64 %8, 4, !dbg !318
  %26 = getelementptr i8, ptr %0, i64 %25, !dbg !318
  %27 = getelementptr double, ptr %26, i64 %9, !dbg !318
  %28 = load double, ptr %27, align 8, !dbg !318, !tbaa !32
    #dbg_value(double %28, !309, !DIExpression(), !319)
    #dbg_value(double %220, !306, !DIExpression(), !314)
    #dbg_value(i64 3, !307, !DIExpression(), !315)
  br label %212, !dbg !323

29:                                               ; preds = %3
  %30 = zext nneg i32 %4 to i64, !dbg !317
  %31 = zext nneg i32 %2 to i64, !dbg !317
  %32 = zext nneg i32 %6 to i64, !dbg !317
    #dbg_value(i64 0, !307, !DIExpression(), !315)
    #dbg_value(double 0.000000e+00, !306, !DIExpression(), !314)
  %33 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !318
  %34 = load double, ptr %33, align 8, !dbg !318, !tbaa !32
    #dbg_value(double %34, !309, !DIExpression(), !319)
  %35 = and i64 %31, 3, !dbg !324
  %36 = icmp ult i32 %2, 4, !dbg !324
  br i1 %36, label %69, label %37, !dbg !324

37:                                               ; preds = %29
  %38 = and i64 %31, 2147483644, !dbg !324
  br label %39, !dbg !324

39:                                               ; preds = %39, %37
  %40 = phi i64 [ 0, %37 ], [ %66, %39 ]
  %41 = phi double [ %34, %37 ], [ %65, %39 ]
  %42 = phi i64 [ 0, %37 ], [ %67, %39 ]
    #dbg_value(i64 %40, !312, !DIExpression(), !316)
    #dbg_value(double %41, !309, !DIExpression(), !319)
  %43 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !325
  %44 = load double, ptr %43, align 8, !dbg !325, !tbaa !32
  %45 = getelementptr inbounds double, ptr %1, i64 %40, !dbg !328
  %46 = load double, ptr %45, align 8, !dbg !328, !tbaa !32
  %47 = tail call double @llvm.fmuladd.f64(double %44, double %46, double %41), !dbg !329
    #dbg_value(double %47, !309, !DIExpression(), !319)
  %48 = or disjoint i64 %40, 1, !dbg !330
    #dbg_value(i64 %48, !312, !DIExpression(), !316)
  %49 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !325
  %50 = load double, ptr %49, align 8, !dbg !325, !tbaa !32
  %51 = getelementptr inbounds double, ptr %1, i64 %48, !dbg !328
  %52 = load double, ptr %51, align 8, !dbg !328, !tbaa !32
  %53 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %47), !dbg !329
    #dbg_value(double %53, !309, !DIExpression(), !319)
  %54 = or disjoint i64 %40, 2, !dbg !330
    #dbg_value(i64 %54, !312, !DIExpression(), !316)
  %55 = getelementptr inbounds double, ptr %0, i64 %54, !dbg !325
  %56 = load double, ptr %55, align 8, !dbg !325, !tbaa !32
  %57 = getelementptr inbounds double, ptr %1, i64 %54, !dbg !328
  %58 = load double, ptr %57, align 8, !dbg !328, !tbaa !32
  %59 = tail call double @llvm.fmuladd.f64(double %56, double %58, double %53), !dbg !329
    #dbg_value(double %59, !309, !DIExpression(), !319)
  %60 = or disjoint i64 %40, 3, !dbg !330
    #dbg_value(i64 %60, !312, !DIExpression(), !316)
  %61 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !325
  %62 = load double, ptr %61, align 8, !dbg !325, !tbaa !32
  %63 = getelementptr inbounds double, ptr %1, i64 %60, !dbg !328
  %64 = load double, ptr %63, align 8, !dbg !328, !tbaa !32
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %59), !dbg !329
    #dbg_value(double %65, !309, !DIExpression(), !319)
  %66 = add nuw nsw i64 %40, 4, !dbg !330
    #dbg_value(i64 %66, !312, !DIExpression(), !316)
  %67 = add i64 %42, 4, !dbg !324
  %68 = icmp eq i64 %67, %38, !dbg !324
  br i1 %68, label %69, label %39, !dbg !324, !llvm.loop !331

69:                                               ; preds = %39, %29
  %70 = phi double [ poison, %29 ], [ %65, %39 ]
  %71 = phi i64 [ 0, %29 ], [ %66, %39 ]
  %72 = phi double [ %34, %29 ], [ %65, %39 ]
  %73 = icmp eq i64 %35, 0, !dbg !324
  br i1 %73, label %86, label %74, !dbg !324

74:                                               ; preds = %69, %74
  %75 = phi i64 [ %83, %74 ], [ %71, %69 ]
  %76 = phi double [ %82, %74 ], [ %72, %69 ]
  %77 = phi i64 [ %84, %74 ], [ 0, %69 ]
    #dbg_value(i64 %75, !312, !DIExpression(), !316)
    #dbg_value(double %76, !309, !DIExpression(), !319)
  %78 = getelementptr inbounds double, ptr %0, i64 %75, !dbg !325
  %79 = load double, ptr %78, align 8, !dbg !325, !tbaa !32
  %80 = getelementptr inbounds double, ptr %1, i64 %75, !dbg !328
  %81 = load double, ptr %80, align 8, !dbg !328, !tbaa !32
  %82 = tail call double @llvm.fmuladd.f64(double %79, double %81, double %76), !dbg !329
    #dbg_value(double %82, !309, !DIExpression(), !319)
  %83 = add nuw nsw i64 %75, 1, !dbg !330
    #dbg_value(i64 %83, !312, !DIExpression(), !316)
  %84 = add i64 %77, 1, !dbg !324
  %85 = icmp eq i64 %84, %35, !dbg !324
  br i1 %85, label %86, label %74, !dbg !324, !llvm.loop !333

86:                                               ; preds = %74, %69
  %87 = phi double [ %70, %69 ], [ %82, %74 ], !dbg !329
  %88 = tail call double @tanh(double noundef %87) #7, !dbg !320
  %89 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !321
  %90 = load double, ptr %89, align 8, !dbg !321, !tbaa !32
    #dbg_value(double %148, !306, !DIExpression(), !314)
    #dbg_value(i64 1, !307, !DIExpression(), !315)
  %91 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !318
  %92 = getelementptr inbounds double, ptr %91, i64 %31, !dbg !318
  %93 = load double, ptr %92, align 8, !dbg !318, !tbaa !32
    #dbg_value(double %93, !309, !DIExpression(), !319)
    #dbg_value(i32 0, !312, !DIExpression(), !316)
  %94 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !324
  %95 = and i64 %31, 3, !dbg !324
  %96 = icmp ult i32 %2, 4, !dbg !324
  br i1 %96, label %129, label %97, !dbg !324

97:                                               ; preds = %86
  %98 = and i64 %31, 2147483644, !dbg !324
  br label %99, !dbg !324

99:                                               ; preds = %99, %97
  %100 = phi i64 [ 0, %97 ], [ %126, %99 ]
  %101 = phi double [ %93, %97 ], [ %125, %99 ]
  %102 = phi i64 [ 0, %97 ], [ %127, %99 ]
    #dbg_value(i64 %100, !312, !DIExpression(), !316)
    #dbg_value(double %101, !309, !DIExpression(), !319)
  %103 = getelementptr inbounds double, ptr %94, i64 %100, !dbg !325
  %104 = load double, ptr %103, align 8, !dbg !325, !tbaa !32
  %105 = getelementptr inbounds double, ptr %1, i64 %100, !dbg !328
  %106 = load double, ptr %105, align 8, !dbg !328, !tbaa !32
  %107 = tail call double @llvm.fmuladd.f64(double %104, double %106, double %101), !dbg !329
    #dbg_value(double %107, !309, !DIExpression(), !319)
  %108 = or disjoint i64 %100, 1, !dbg !330
    #dbg_value(i64 %108, !312, !DIExpression(), !316)
  %109 = getelementptr inbounds double, ptr %94, i64 %108, !dbg !325
  %110 = load double, ptr %109, align 8, !dbg !325, !tbaa !32
  %111 = getelementptr inbounds double, ptr %1, i64 %108, !dbg !328
  %112 = load double, ptr %111, align 8, !dbg !328, !tbaa !32
  %113 = tail call double @llvm.fmuladd.f64(double %110, double %112, double %107), !dbg !329
    #dbg_value(double %113, !309, !DIExpression(), !319)
  %114 = or disjoint i64 %100, 2, !dbg !330
    #dbg_value(i64 %114, !312, !DIExpression(), !316)
  %115 = getelementptr inbounds double, ptr %94, i64 %114, !dbg !325
  %116 = load double, ptr %115, align 8, !dbg !325, !tbaa !32
  %117 = getelementptr inbounds double, ptr %1, i64 %114, !dbg !328
  %118 = load double, ptr %117, align 8, !dbg !328, !tbaa !32
  %119 = tail call double @llvm.fmuladd.f64(double %116, double %118, double %113), !dbg !329
    #dbg_value(double %119, !309, !DIExpression(), !319)
  %120 = or disjoint i64 %100, 3, !dbg !330
    #dbg_value(i64 %120, !312, !DIExpression(), !316)
  %121 = getelementptr inbounds double, ptr %94, i64 %120, !dbg !325
  %122 = load double, ptr %121, align 8, !dbg !325, !tbaa !32
  %123 = getelementptr inbounds double, ptr %1, i64 %120, !dbg !328
  %124 = load double, ptr %123, align 8, !dbg !328, !tbaa !32
  %125 = tail call double @llvm.fmuladd.f64(double %122, double %124, double %119), !dbg !329
    #dbg_value(double %125, !309, !DIExpression(), !319)
  %126 = add nuw nsw i64 %100, 4, !dbg !330
    #dbg_value(i64 %126, !312, !DIExpression(), !316)
  %127 = add i64 %102, 4, !dbg !324
  %128 = icmp eq i64 %127, %98, !dbg !324
  br i1 %128, label %129, label %99, !dbg !324, !llvm.loop !331

129:                                              ; preds = %99, %86
  %130 = phi double [ poison, %86 ], [ %125, %99 ]
  %131 = phi i64 [ 0, %86 ], [ %126, %99 ]
  %132 = phi double [ %93, %86 ], [ %125, %99 ]
  %133 = icmp eq i64 %95, 0, !dbg !324
  br i1 %133, label %146, label %134, !dbg !324

134:                                              ; preds = %129, %134
  %135 = phi i64 [ %143, %134 ], [ %131, %129 ]
  %136 = phi double [ %142, %134 ], [ %132, %129 ]
  %137 = phi i64 [ %144, %134 ], [ 0, %129 ]
    #dbg_value(i64 %135, !312, !DIExpression(), !316)
    #dbg_value(double %136, !309, !DIExpression(), !319)
  %138 = getelementptr inbounds double, ptr %94, i64 %135, !dbg !325
  %139 = load double, ptr %138, align 8, !dbg !325, !tbaa !32
  %140 = getelementptr inbounds double, ptr %1, i64 %135, !dbg !328
  %141 = load double, ptr %140, align 8, !dbg !328, !tbaa !32
  %142 = tail call double @llvm.fmuladd.f64(double %139, double %141, double %136), !dbg !329
    #dbg_value(double %142, !309, !DIExpression(), !319)
  %143 = add nuw nsw i64 %135, 1, !dbg !330
    #dbg_value(i64 %143, !312, !DIExpression(), !316)
  %144 = add i64 %137, 1, !dbg !324
  %145 = icmp eq i64 %144, %95, !dbg !324
  br i1 %145, label %146, label %134, !dbg !324, !llvm.loop !334

146:                                              ; preds = %134, %129
  %147 = phi double [ %130, %129 ], [ %142, %134 ], !dbg !329
  %148 = tail call double @llvm.fmuladd.f64(double %88, double %90, double 0.000000e+00), !dbg !322
  %149 = tail call double @tanh(double noundef %147) #7, !dbg !320
  %150 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !321
  %151 = getelementptr inbounds i8, ptr %150, i64 8, !dbg !321
  %152 = load double, ptr %151, align 8, !dbg !321, !tbaa !32
    #dbg_value(double %211, !306, !DIExpression(), !314)
    #dbg_value(i64 2, !307, !DIExpression(), !315)
  %153 = shl nuw nsw i64 %30, 1, !dbg !335
  %154 = getelementptr inbounds double, ptr %0, i64 %153, !dbg !318
  %155 = getelementptr inbounds double, ptr %154, i64 %31, !dbg !318
  %156 = load double, ptr %155, align 8, !dbg !318, !tbaa !32
    #dbg_value(double %156, !309, !DIExpression(), !319)
    #dbg_value(i32 0, !312, !DIExpression(), !316)
  %157 = getelementptr inbounds double, ptr %0, i64 %153, !dbg !324
  %158 = and i64 %31, 3, !dbg !324
  %159 = icmp ult i32 %2, 4, !dbg !324
  br i1 %159, label %192, label %160, !dbg !324

160:                                              ; preds = %146
  %161 = and i64 %31, 2147483644, !dbg !324
  br label %162, !dbg !324

162:                                              ; preds = %162, %160
  %163 = phi i64 [ 0, %160 ], [ %189, %162 ]
  %164 = phi double [ %156, %160 ], [ %188, %162 ]
  %165 = phi i64 [ 0, %160 ], [ %190, %162 ]
    #dbg_value(i64 %163, !312, !DIExpression(), !316)
    #dbg_value(double %164, !309, !DIExpression(), !319)
  %166 = getelementptr inbounds double, ptr %157, i64 %163, !dbg !325
  %167 = load double, ptr %166, align 8, !dbg !325, !tbaa !32
  %168 = getelementptr inbounds double, ptr %1, i64 %163, !dbg !328
  %169 = load double, ptr %168, align 8, !dbg !328, !tbaa !32
  %170 = tail call double @llvm.fmuladd.f64(double %167, double %169, double %164), !dbg !329
    #dbg_value(double %170, !309, !DIExpression(), !319)
  %171 = or disjoint i64 %163, 1, !dbg !330
    #dbg_value(i64 %171, !312, !DIExpression(), !316)
  %172 = getelementptr inbounds double, ptr %157, i64 %171, !dbg !325
  %173 = load double, ptr %172, align 8, !dbg !325, !tbaa !32
  %174 = getelementptr inbounds double, ptr %1, i64 %171, !dbg !328
  %175 = load double, ptr %174, align 8, !dbg !328, !tbaa !32
  %176 = tail call double @llvm.fmuladd.f64(double %173, double %175, double %170), !dbg !329
    #dbg_value(double %176, !309, !DIExpression(), !319)
  %177 = or disjoint i64 %163, 2, !dbg !330
    #dbg_value(i64 %177, !312, !DIExpression(), !316)
  %178 = getelementptr inbounds double, ptr %157, i64 %177, !dbg !325
  %179 = load double, ptr %178, align 8, !dbg !325, !tbaa !32
  %180 = getelementptr inbounds double, ptr %1, i64 %177, !dbg !328
  %181 = load double, ptr %180, align 8, !dbg !328, !tbaa !32
  %182 = tail call double @llvm.fmuladd.f64(double %179, double %181, double %176), !dbg !329
    #dbg_value(double %182, !309, !DIExpression(), !319)
  %183 = or disjoint i64 %163, 3, !dbg !330
    #dbg_value(i64 %183, !312, !DIExpression(), !316)
  %184 = getelementptr inbounds double, ptr %157, i64 %183, !dbg !325
  %185 = load double, ptr %184, align 8, !dbg !325, !tbaa !32
  %186 = getelementptr inbounds double, ptr %1, i64 %183, !dbg !328
  %187 = load double, ptr %186, align 8, !dbg !328, !tbaa !32
  %188 = tail call double @llvm.fmuladd.f64(double %185, double %187, double %182), !dbg !329
    #dbg_value(double %188, !309, !DIExpression(), !319)
  %189 = add nuw nsw i64 %163, 4, !dbg !330
    #dbg_value(i64 %189, !312, !DIExpression(), !316)
  %190 = add i64 %165, 4, !dbg !324
  %191 = icmp eq i64 %190, %161, !dbg !324
  br i1 %191, label %192, label %162, !dbg !324, !llvm.loop !331

192:                                              ; preds = %162, %146
  %193 = phi double [ poison, %146 ], [ %188, %162 ]
  %194 = phi i64 [ 0, %146 ], [ %189, %162 ]
  %195 = phi double [ %156, %146 ], [ %188, %162 ]
  %196 = icmp eq i64 %158, 0, !dbg !324
  br i1 %196, label %209, label %197, !dbg !324

197:                                              ; preds = %192, %197
  %198 = phi i64 [ %206, %197 ], [ %194, %192 ]
  %199 = phi double [ %205, %197 ], [ %195, %192 ]
  %200 = phi i64 [ %207, %197 ], [ 0, %192 ]
    #dbg_value(i64 %198, !312, !DIExpression(), !316)
    #dbg_value(double %199, !309, !DIExpression(), !319)
  %201 = getelementptr inbounds double, ptr %157, i64 %198, !dbg !325
  %202 = load double, ptr %201, align 8, !dbg !325, !tbaa !32
  %203 = getelementptr inbounds double, ptr %1, i64 %198, !dbg !328
  %204 = load double, ptr %203, align 8, !dbg !328, !tbaa !32
  %205 = tail call double @llvm.fmuladd.f64(double %202, double %204, double %199), !dbg !329
    #dbg_value(double %205, !309, !DIExpression(), !319)
  %206 = add nuw nsw i64 %198, 1, !dbg !330
    #dbg_value(i64 %206, !312, !DIExpression(), !316)
  %207 = add i64 %200, 1, !dbg !324
  %208 = icmp eq i64 %207, %158, !dbg !324
  br i1 %208, label %209, label %197, !dbg !324, !llvm.loop !336

209:                                              ; preds = %197, %192
  %210 = phi double [ %193, %192 ], [ %205, %197 ], !dbg !329
  %211 = tail call double @llvm.fmuladd.f64(double %149, double %152, double %148), !dbg !322
    #dbg_value(double %220, !306, !DIExpression(), !314)
    #dbg_value(i64 3, !307, !DIExpression(), !315)
  br label %212, !dbg !323

212:                                              ; preds = %7, %209
  %213 = phi double [ %28, %7 ], [ %210, %209 ]
  %214 = phi i64 [ %10, %7 ], [ %32, %209 ]
  %215 = phi double [ %24, %7 ], [ %211, %209 ]
  %216 = tail call double @tanh(double noundef %213) #7, !dbg !320
  %217 = getelementptr double, ptr %0, i64 %214, !dbg !321
  %218 = getelementptr i8, ptr %217, i64 16, !dbg !321
  %219 = load double, ptr %218, align 8, !dbg !321, !tbaa !32
  %220 = tail call double @llvm.fmuladd.f64(double %216, double %219, double %215), !dbg !322
  ret double %220, !dbg !323
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !337 double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/kernels.c", directory: ".", checksumkind: CSK_MD5, checksum: "7e5ac97a33fff2218886311ebb21a2ab")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "rosenbrock", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19, !20, !21, !23, !26}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 6, type: !16)
!22 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!23 = !DILocalVariable(name: "a", scope: !24, file: !1, line: 7, type: !13)
!24 = distinct !DILexicalBlock(scope: !25, file: !1, line: 6, column: 35)
!25 = distinct !DILexicalBlock(scope: !22, file: !1, line: 6, column: 3)
!26 = !DILocalVariable(name: "b", scope: !24, file: !1, line: 8, type: !13)
!27 = !DILocation(line: 0, scope: !10)
!28 = !DILocation(line: 0, scope: !22)
!29 = !DILocation(line: 6, column: 25, scope: !25)
!30 = !DILocation(line: 6, column: 3, scope: !22)
!31 = !DILocation(line: 7, column: 16, scope: !24)
!32 = !{!33, !33, i64 0}
!33 = !{!"double", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 7, column: 27, scope: !24)
!37 = !DILocation(line: 7, column: 25, scope: !24)
!38 = !DILocation(line: 0, scope: !24)
!39 = !DILocation(line: 8, column: 20, scope: !24)
!40 = !DILocation(line: 9, column: 16, scope: !24)
!41 = !DILocation(line: 9, column: 28, scope: !24)
!42 = !DILocation(line: 9, column: 24, scope: !24)
!43 = !DILocation(line: 9, column: 7, scope: !24)
!44 = !DILocation(line: 11, column: 3, scope: !10)
!45 = !DILocation(line: 6, column: 21, scope: !25)
!46 = distinct !{!46, !30, !47, !48}
!47 = !DILocation(line: 10, column: 3, scope: !22)
!48 = !{!"llvm.loop.mustprogress"}
!49 = distinct !DISubprogram(name: "matrix_multiply", scope: !1, file: !1, line: 14, type: !50, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53)
!50 = !DISubroutineType(types: !51)
!51 = !{null, !14, !14, !52, !16, !16, !16}
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!53 = !{!54, !55, !56, !57, !58, !59, !60, !62, !66, !69}
!54 = !DILocalVariable(name: "a", arg: 1, scope: !49, file: !1, line: 14, type: !14)
!55 = !DILocalVariable(name: "b", arg: 2, scope: !49, file: !1, line: 14, type: !14)
!56 = !DILocalVariable(name: "c", arg: 3, scope: !49, file: !1, line: 14, type: !52)
!57 = !DILocalVariable(name: "n", arg: 4, scope: !49, file: !1, line: 14, type: !16)
!58 = !DILocalVariable(name: "m", arg: 5, scope: !49, file: !1, line: 14, type: !16)
!59 = !DILocalVariable(name: "k", arg: 6, scope: !49, file: !1, line: 14, type: !16)
!60 = !DILocalVariable(name: "i", scope: !61, file: !1, line: 15, type: !16)
!61 = distinct !DILexicalBlock(scope: !49, file: !1, line: 15, column: 3)
!62 = !DILocalVariable(name: "j", scope: !63, file: !1, line: 16, type: !16)
!63 = distinct !DILexicalBlock(scope: !64, file: !1, line: 16, column: 5)
!64 = distinct !DILexicalBlock(scope: !65, file: !1, line: 15, column: 31)
!65 = distinct !DILexicalBlock(scope: !61, file: !1, line: 15, column: 3)
!66 = !DILocalVariable(name: "s", scope: !67, file: !1, line: 17, type: !13)
!67 = distinct !DILexicalBlock(scope: !68, file: !1, line: 16, column: 33)
!68 = distinct !DILexicalBlock(scope: !63, file: !1, line: 16, column: 5)
!69 = !DILocalVariable(name: "l", scope: !70, file: !1, line: 18, type: !16)
!70 = distinct !DILexicalBlock(scope: !67, file: !1, line: 18, column: 7)
!71 = !DILocation(line: 0, scope: !49)
!72 = !DILocation(line: 0, scope: !61)
!73 = !DILocation(line: 15, column: 21, scope: !65)
!74 = !DILocation(line: 15, column: 3, scope: !61)
!75 = !DILocation(line: 21, column: 20, scope: !67)
!76 = !DILocation(line: 0, scope: !63)
!77 = !DILocation(line: 0, scope: !70)
!78 = !DILocation(line: 0, scope: !67)
!79 = !DILocation(line: 24, column: 1, scope: !49)
!80 = !DILocation(line: 16, column: 5, scope: !63)
!81 = !DILocation(line: 18, column: 7, scope: !70)
!82 = !DILocation(line: 19, column: 14, scope: !83)
!83 = distinct !DILexicalBlock(scope: !84, file: !1, line: 18, column: 35)
!84 = distinct !DILexicalBlock(scope: !70, file: !1, line: 18, column: 7)
!85 = !DILocation(line: 19, column: 33, scope: !83)
!86 = !DILocation(line: 19, column: 29, scope: !83)
!87 = !DILocation(line: 19, column: 11, scope: !83)
!88 = !DILocation(line: 18, column: 31, scope: !84)
!89 = distinct !{!89, !81, !90, !48}
!90 = !DILocation(line: 20, column: 7, scope: !70)
!91 = distinct !{!91, !92}
!92 = !{!"llvm.loop.unroll.disable"}
!93 = !DILocation(line: 21, column: 7, scope: !67)
!94 = !DILocation(line: 16, column: 29, scope: !68)
!95 = !DILocation(line: 16, column: 23, scope: !68)
!96 = distinct !{!96, !80, !97, !48}
!97 = !DILocation(line: 22, column: 5, scope: !63)
!98 = !DILocation(line: 15, column: 27, scope: !65)
!99 = distinct !{!99, !74, !100, !48}
!100 = !DILocation(line: 23, column: 3, scope: !61)
!101 = distinct !DISubprogram(name: "log_sum_exp", scope: !1, file: !1, line: 26, type: !11, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102)
!102 = !{!103, !104, !105, !106, !108, !109}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !101, file: !1, line: 26, type: !14)
!104 = !DILocalVariable(name: "n", arg: 2, scope: !101, file: !1, line: 26, type: !16)
!105 = !DILocalVariable(name: "m", scope: !101, file: !1, line: 27, type: !13)
!106 = !DILocalVariable(name: "i", scope: !107, file: !1, line: 28, type: !16)
!107 = distinct !DILexicalBlock(scope: !101, file: !1, line: 28, column: 3)
!108 = !DILocalVariable(name: "s", scope: !101, file: !1, line: 31, type: !13)
!109 = !DILocalVariable(name: "i", scope: !110, file: !1, line: 32, type: !16)
!110 = distinct !DILexicalBlock(scope: !101, file: !1, line: 32, column: 3)
!111 = !DILocation(line: 0, scope: !101)
!112 = !DILocation(line: 27, column: 14, scope: !101)
!113 = !DILocation(line: 0, scope: !107)
!114 = !DILocation(line: 28, column: 21, scope: !115)
!115 = distinct !DILexicalBlock(scope: !107, file: !1, line: 28, column: 3)
!116 = !DILocation(line: 28, column: 3, scope: !107)
!117 = !DILocation(line: 29, column: 17, scope: !118)
!118 = distinct !DILexicalBlock(scope: !115, file: !1, line: 28, column: 31)
!119 = !DILocation(line: 29, column: 9, scope: !118)
!120 = !DILocation(line: 32, column: 21, scope: !121)
!121 = distinct !DILexicalBlock(scope: !110, file: !1, line: 32, column: 3)
!122 = !DILocation(line: 0, scope: !110)
!123 = !DILocation(line: 32, column: 3, scope: !110)
!124 = !DILocation(line: 28, column: 27, scope: !115)
!125 = distinct !{!125, !116, !126, !48}
!126 = !DILocation(line: 30, column: 3, scope: !107)
!127 = !DILocation(line: 35, column: 14, scope: !101)
!128 = !DILocation(line: 35, column: 12, scope: !101)
!129 = !DILocation(line: 35, column: 3, scope: !101)
!130 = !DILocation(line: 33, column: 14, scope: !131)
!131 = distinct !DILexicalBlock(scope: !121, file: !1, line: 32, column: 31)
!132 = !DILocation(line: 33, column: 19, scope: !131)
!133 = !DILocation(line: 33, column: 10, scope: !131)
!134 = !DILocation(line: 33, column: 7, scope: !131)
!135 = !DILocation(line: 32, column: 27, scope: !121)
!136 = distinct !{!136, !123, !137, !48}
!137 = !DILocation(line: 34, column: 3, scope: !110)
!138 = !DISubprogram(name: "exp", scope: !139, file: !139, line: 95, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!140 = !DISubroutineType(types: !141)
!141 = !{!13, !13}
!142 = !DISubprogram(name: "log", scope: !139, file: !139, line: 104, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!143 = distinct !DISubprogram(name: "cholesky_log_determinant", scope: !1, file: !1, line: 39, type: !144, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{!13, !52, !16}
!146 = !{!147, !148, !149, !150, !152, !155, !157, !159, !162}
!147 = !DILocalVariable(name: "a", arg: 1, scope: !143, file: !1, line: 39, type: !52)
!148 = !DILocalVariable(name: "n", arg: 2, scope: !143, file: !1, line: 39, type: !16)
!149 = !DILocalVariable(name: "d", scope: !143, file: !1, line: 40, type: !13)
!150 = !DILocalVariable(name: "j", scope: !151, file: !1, line: 41, type: !16)
!151 = distinct !DILexicalBlock(scope: !143, file: !1, line: 41, column: 3)
!152 = !DILocalVariable(name: "s", scope: !153, file: !1, line: 42, type: !13)
!153 = distinct !DILexicalBlock(scope: !154, file: !1, line: 41, column: 31)
!154 = distinct !DILexicalBlock(scope: !151, file: !1, line: 41, column: 3)
!155 = !DILocalVariable(name: "k", scope: !156, file: !1, line: 43, type: !16)
!156 = distinct !DILexicalBlock(scope: !153, file: !1, line: 43, column: 5)
!157 = !DILocalVariable(name: "i", scope: !158, file: !1, line: 49, type: !16)
!158 = distinct !DILexicalBlock(scope: !153, file: !1, line: 49, column: 5)
!159 = !DILocalVariable(name: "t", scope: !160, file: !1, line: 50, type: !13)
!160 = distinct !DILexicalBlock(scope: !161, file: !1, line: 49, column: 37)
!161 = distinct !DILexicalBlock(scope: !158, file: !1, line: 49, column: 5)
!162 = !DILocalVariable(name: "k", scope: !163, file: !1, line: 51, type: !16)
!163 = distinct !DILexicalBlock(scope: !160, file: !1, line: 51, column: 7)
!164 = !DILocation(line: 0, scope: !143)
!165 = !DILocation(line: 0, scope: !151)
!166 = !DILocation(line: 41, column: 21, scope: !154)
!167 = !DILocation(line: 41, column: 3, scope: !151)
!168 = distinct !{!168, !167, !169, !48}
!169 = !DILocation(line: 56, column: 3, scope: !151)
!170 = !DILocation(line: 57, column: 3, scope: !143)
!171 = !DILocation(line: 42, column: 20, scope: !153)
!172 = !DILocation(line: 42, column: 24, scope: !153)
!173 = !DILocation(line: 42, column: 16, scope: !153)
!174 = !DILocation(line: 0, scope: !153)
!175 = !DILocation(line: 0, scope: !156)
!176 = !DILocation(line: 43, column: 23, scope: !177)
!177 = distinct !DILexicalBlock(scope: !156, file: !1, line: 43, column: 5)
!178 = !DILocation(line: 43, column: 5, scope: !156)
!179 = !DILocation(line: 44, column: 12, scope: !180)
!180 = distinct !DILexicalBlock(scope: !177, file: !1, line: 43, column: 33)
!181 = !DILocation(line: 44, column: 9, scope: !180)
!182 = !DILocation(line: 43, column: 29, scope: !177)
!183 = distinct !{!183, !92}
!184 = !DILocation(line: 46, column: 9, scope: !153)
!185 = !DILocation(line: 47, column: 18, scope: !153)
!186 = !DILocation(line: 48, column: 16, scope: !153)
!187 = !DILocation(line: 48, column: 7, scope: !153)
!188 = !DILocation(line: 49, column: 20, scope: !158)
!189 = !DILocation(line: 0, scope: !158)
!190 = !DILocation(line: 49, column: 27, scope: !161)
!191 = !DILocation(line: 49, column: 5, scope: !158)
!192 = !DILocation(line: 50, column: 22, scope: !160)
!193 = !DILocation(line: 50, column: 18, scope: !160)
!194 = !DILocation(line: 0, scope: !160)
!195 = !DILocation(line: 0, scope: !163)
!196 = !DILocation(line: 51, column: 7, scope: !163)
!197 = !DILocation(line: 52, column: 14, scope: !198)
!198 = distinct !DILexicalBlock(scope: !199, file: !1, line: 51, column: 35)
!199 = distinct !DILexicalBlock(scope: !163, file: !1, line: 51, column: 7)
!200 = !DILocation(line: 52, column: 29, scope: !198)
!201 = !DILocation(line: 52, column: 11, scope: !198)
!202 = !DILocation(line: 51, column: 31, scope: !199)
!203 = distinct !{!203, !196, !204, !48}
!204 = !DILocation(line: 53, column: 7, scope: !163)
!205 = distinct !{!205, !92}
!206 = !DILocation(line: 54, column: 24, scope: !160)
!207 = !DILocation(line: 54, column: 20, scope: !160)
!208 = !DILocation(line: 49, column: 33, scope: !161)
!209 = distinct !{!209, !191, !210, !48}
!210 = !DILocation(line: 55, column: 5, scope: !158)
!211 = distinct !{!211, !178, !212, !48}
!212 = !DILocation(line: 45, column: 5, scope: !156)
!213 = !DISubprogram(name: "sqrt", scope: !139, file: !139, line: 143, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!214 = distinct !DISubprogram(name: "runge_kutta_predator_prey", scope: !1, file: !1, line: 66, type: !215, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !217)
!215 = !DISubroutineType(types: !216)
!216 = !{null, !52, !14, !13, !16}
!217 = !{!218, !219, !220, !221, !222, !224, !230, !231, !232, !233, !234, !236, !238, !240}
!218 = !DILocalVariable(name: "y", arg: 1, scope: !214, file: !1, line: 66, type: !52)
!219 = !DILocalVariable(name: "p", arg: 2, scope: !214, file: !1, line: 66, type: !14)
!220 = !DILocalVariable(name: "h", arg: 3, scope: !214, file: !1, line: 66, type: !13)
!221 = !DILocalVariable(name: "steps", arg: 4, scope: !214, file: !1, line: 66, type: !16)
!222 = !DILocalVariable(name: "s", scope: !223, file: !1, line: 67, type: !16)
!223 = distinct !DILexicalBlock(scope: !214, file: !1, line: 67, column: 3)
!224 = !DILocalVariable(name: "k1", scope: !225, file: !1, line: 68, type: !227)
!225 = distinct !DILexicalBlock(scope: !226, file: !1, line: 67, column: 35)
!226 = distinct !DILexicalBlock(scope: !223, file: !1, line: 67, column: 3)
!227 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 128, elements: !228)
!228 = !{!229}
!229 = !DISubrange(count: 2)
!230 = !DILocalVariable(name: "k2", scope: !225, file: !1, line: 68, type: !227)
!231 = !DILocalVariable(name: "k3", scope: !225, file: !1, line: 68, type: !227)
!232 = !DILocalVariable(name: "k4", scope: !225, file: !1, line: 68, type: !227)
!233 = !DILocalVariable(name: "t", scope: !225, file: !1, line: 68, type: !227)
!234 = !DILocalVariable(name: "i", scope: !235, file: !1, line: 70, type: !16)
!235 = distinct !DILexicalBlock(scope: !225, file: !1, line: 70, column: 5)
!236 = !DILocalVariable(name: "i", scope: !237, file: !1, line: 74, type: !16)
!237 = distinct !DILexicalBlock(scope: !225, file: !1, line: 74, column: 5)
!238 = !DILocalVariable(name: "i", scope: !239, file: !1, line: 78, type: !16)
!239 = distinct !DILexicalBlock(scope: !225, file: !1, line: 78, column: 5)
!240 = !DILocalVariable(name: "i", scope: !241, file: !1, line: 82, type: !16)
!241 = distinct !DILexicalBlock(scope: !225, file: !1, line: 82, column: 5)
!242 = !DILocation(line: 0, scope: !214)
!243 = !DILocation(line: 0, scope: !223)
!244 = !DILocation(line: 67, column: 21, scope: !226)
!245 = !DILocation(line: 67, column: 3, scope: !223)
!246 = !DILocation(line: 61, column: 18, scope: !247, inlinedAt: !254)
!247 = distinct !DISubprogram(name: "lotka_volterra", scope: !1, file: !1, line: 60, type: !248, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !250)
!248 = !DISubroutineType(types: !249)
!249 = !{null, !14, !14, !52}
!250 = !{!251, !252, !253}
!251 = !DILocalVariable(name: "y", arg: 1, scope: !247, file: !1, line: 60, type: !14)
!252 = !DILocalVariable(name: "p", arg: 2, scope: !247, file: !1, line: 60, type: !14)
!253 = !DILocalVariable(name: "dy", arg: 3, scope: !247, file: !1, line: 60, type: !52)
!254 = distinct !DILocation(line: 69, column: 5, scope: !225)
!255 = !DILocation(line: 83, column: 12, scope: !256)
!256 = distinct !DILexicalBlock(scope: !257, file: !1, line: 82, column: 33)
!257 = distinct !DILexicalBlock(scope: !241, file: !1, line: 82, column: 5)
!258 = !DILocation(line: 71, column: 19, scope: !259)
!259 = distinct !DILexicalBlock(scope: !260, file: !1, line: 70, column: 33)
!260 = distinct !DILexicalBlock(scope: !235, file: !1, line: 70, column: 5)
!261 = !DILocation(line: 79, column: 19, scope: !262)
!262 = distinct !DILexicalBlock(scope: !263, file: !1, line: 78, column: 33)
!263 = distinct !DILexicalBlock(scope: !239, file: !1, line: 78, column: 5)
!264 = !DILocation(line: 86, column: 1, scope: !214)
!265 = !DILocation(line: 0, scope: !247, inlinedAt: !254)
!266 = !DILocation(line: 61, column: 11, scope: !247, inlinedAt: !254)
!267 = !DILocation(line: 61, column: 25, scope: !247, inlinedAt: !254)
!268 = !DILocation(line: 61, column: 23, scope: !247, inlinedAt: !254)
!269 = !DILocation(line: 0, scope: !225)
!270 = !DILocation(line: 62, column: 11, scope: !247, inlinedAt: !254)
!271 = !DILocation(line: 62, column: 16, scope: !247, inlinedAt: !254)
!272 = !DILocation(line: 62, column: 32, scope: !247, inlinedAt: !254)
!273 = !DILocation(line: 62, column: 30, scope: !247, inlinedAt: !254)
!274 = !DILocation(line: 0, scope: !235)
!275 = !DILocation(line: 62, column: 16, scope: !247, inlinedAt: !276)
!276 = distinct !DILocation(line: 73, column: 5, scope: !225)
!277 = !DILocation(line: 0, scope: !247, inlinedAt: !276)
!278 = !DILocation(line: 61, column: 23, scope: !247, inlinedAt: !276)
!279 = !DILocation(line: 0, scope: !237)
!280 = !DILocation(line: 75, column: 19, scope: !281)
!281 = distinct !DILexicalBlock(scope: !282, file: !1, line: 74, column: 33)
!282 = distinct !DILexicalBlock(scope: !237, file: !1, line: 74, column: 5)
!283 = !DILocation(line: 62, column: 16, scope: !247, inlinedAt: !284)
!284 = distinct !DILocation(line: 77, column: 5, scope: !225)
!285 = !DILocation(line: 0, scope: !247, inlinedAt: !284)
!286 = !DILocation(line: 61, column: 23, scope: !247, inlinedAt: !284)
!287 = !DILocation(line: 0, scope: !239)
!288 = !DILocation(line: 62, column: 16, scope: !247, inlinedAt: !289)
!289 = distinct !DILocation(line: 81, column: 5, scope: !225)
!290 = !DILocation(line: 0, scope: !247, inlinedAt: !289)
!291 = !DILocation(line: 61, column: 23, scope: !247, inlinedAt: !289)
!292 = !DILocation(line: 0, scope: !241)
!293 = !DILocation(line: 83, column: 32, scope: !256)
!294 = !DILocation(line: 83, column: 46, scope: !256)
!295 = !DILocation(line: 83, column: 60, scope: !256)
!296 = !DILocation(line: 67, column: 31, scope: !226)
!297 = distinct !{!297, !245, !298, !48}
!298 = !DILocation(line: 85, column: 3, scope: !223)
!299 = distinct !DISubprogram(name: "two_layer_network", scope: !1, file: !1, line: 88, type: !300, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !302)
!300 = !DISubroutineType(types: !301)
!301 = !{!13, !14, !14, !16}
!302 = !{!303, !304, !305, !306, !307, !309, !312}
!303 = !DILocalVariable(name: "w", arg: 1, scope: !299, file: !1, line: 88, type: !14)
!304 = !DILocalVariable(name: "x", arg: 2, scope: !299, file: !1, line: 88, type: !14)
!305 = !DILocalVariable(name: "n", arg: 3, scope: !299, file: !1, line: 88, type: !16)
!306 = !DILocalVariable(name: "out", scope: !299, file: !1, line: 89, type: !13)
!307 = !DILocalVariable(name: "h", scope: !308, file: !1, line: 90, type: !16)
!308 = distinct !DILexicalBlock(scope: !299, file: !1, line: 90, column: 3)
!309 = !DILocalVariable(name: "a", scope: !310, file: !1, line: 91, type: !13)
!310 = distinct !DILexicalBlock(scope: !311, file: !1, line: 90, column: 31)
!311 = distinct !DILexicalBlock(scope: !308, file: !1, line: 90, column: 3)
!312 = !DILocalVariable(name: "i", scope: !313, file: !1, line: 92, type: !16)
!313 = distinct !DILexicalBlock(scope: !310, file: !1, line: 92, column: 5)
!314 = !DILocation(line: 0, scope: !299)
!315 = !DILocation(line: 0, scope: !308)
!316 = !DILocation(line: 0, scope: !313)
!317 = !DILocation(line: 90, column: 3, scope: !308)
!318 = !DILocation(line: 91, column: 16, scope: !310)
!319 = !DILocation(line: 0, scope: !310)
!320 = !DILocation(line: 95, column: 12, scope: !310)
!321 = !DILocation(line: 95, column: 22, scope: !310)
!322 = !DILocation(line: 95, column: 9, scope: !310)
!323 = !DILocation(line: 97, column: 3, scope: !299)
!324 = !DILocation(line: 92, column: 5, scope: !313)
!325 = !DILocation(line: 93, column: 12, scope: !326)
!326 = distinct !DILexicalBlock(scope: !327, file: !1, line: 92, column: 33)
!327 = distinct !DILexicalBlock(scope: !313, file: !1, line: 92, column: 5)
!328 = !DILocation(line: 93, column: 33, scope: !326)
!329 = !DILocation(line: 93, column: 9, scope: !326)
!330 = !DILocation(line: 92, column: 29, scope: !327)
!331 = distinct !{!331, !324, !332, !48}
!332 = !DILocation(line: 94, column: 5, scope: !313)
!333 = distinct !{!333, !92}
!334 = distinct !{!334, !92}
!335 = !DILocation(line: 91, column: 20, scope: !310)
!336 = distinct !{!336, !92}
!337 = !DISubprogram(name: "tanh", scope: !139, file: !139, line: 75, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
