; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/kernels.c -o ir/clang-19/O2-g/kernels.ll
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
  br i1 %7, label %8, label %27, !dbg !74

8:                                                ; preds = %6
  %9 = icmp sgt i32 %4, 0
  %10 = icmp sgt i32 %5, 0
  %11 = zext i32 %4 to i64, !dbg !74
  %12 = zext nneg i32 %3 to i64, !dbg !73
  %13 = zext i32 %5 to i64
  %14 = and i64 %13, 3
  %15 = icmp ult i32 %5, 4
  %16 = and i64 %13, 2147483644
  %17 = icmp eq i64 %14, 0
  br label %18, !dbg !74

18:                                               ; preds = %8, %32
  %19 = phi i64 [ 0, %8 ], [ %33, %32 ]
    #dbg_value(i64 %19, !60, !DIExpression(), !72)
    #dbg_value(i32 0, !62, !DIExpression(), !75)
  br i1 %9, label %20, label %32, !dbg !76

20:                                               ; preds = %18
  %21 = mul nuw nsw i64 %19, %11
  %22 = trunc i64 %19 to i32, !dbg !76
  %23 = mul i32 %22, %5, !dbg !76
  %24 = zext i32 %23 to i64, !dbg !76
  %25 = getelementptr inbounds double, ptr %0, i64 %24
  %26 = getelementptr inbounds double, ptr %2, i64 %21, !dbg !76
  br label %28, !dbg !76

27:                                               ; preds = %32, %6
  ret void, !dbg !77

28:                                               ; preds = %20, %52
  %29 = phi i64 [ 0, %20 ], [ %55, %52 ]
    #dbg_value(i64 %29, !62, !DIExpression(), !75)
    #dbg_value(i32 0, !69, !DIExpression(), !78)
    #dbg_value(double 0.000000e+00, !66, !DIExpression(), !79)
  br i1 %10, label %30, label %52, !dbg !80

30:                                               ; preds = %28
  %31 = getelementptr inbounds double, ptr %1, i64 %29, !dbg !80
  br i1 %15, label %35, label %57, !dbg !80

32:                                               ; preds = %52, %18
  %33 = add nuw nsw i64 %19, 1, !dbg !81
    #dbg_value(i64 %33, !60, !DIExpression(), !72)
  %34 = icmp eq i64 %33, %12, !dbg !73
  br i1 %34, label %27, label %18, !dbg !74, !llvm.loop !82

35:                                               ; preds = %57, %30
  %36 = phi double [ poison, %30 ], [ %87, %57 ]
  %37 = phi i64 [ 0, %30 ], [ %88, %57 ]
  %38 = phi double [ 0.000000e+00, %30 ], [ %87, %57 ]
  br i1 %17, label %52, label %39, !dbg !80

39:                                               ; preds = %35, %39
  %40 = phi i64 [ %49, %39 ], [ %37, %35 ]
  %41 = phi double [ %48, %39 ], [ %38, %35 ]
  %42 = phi i64 [ %50, %39 ], [ 0, %35 ]
    #dbg_value(i64 %40, !69, !DIExpression(), !78)
    #dbg_value(double %41, !66, !DIExpression(), !79)
  %43 = getelementptr inbounds double, ptr %25, i64 %40, !dbg !84
  %44 = load double, ptr %43, align 8, !dbg !84, !tbaa !32
  %45 = mul nuw nsw i64 %40, %11, !dbg !87
  %46 = getelementptr inbounds double, ptr %31, i64 %45, !dbg !88
  %47 = load double, ptr %46, align 8, !dbg !88, !tbaa !32
  %48 = tail call double @llvm.fmuladd.f64(double %44, double %47, double %41), !dbg !89
    #dbg_value(double %48, !66, !DIExpression(), !79)
  %49 = add nuw nsw i64 %40, 1, !dbg !90
    #dbg_value(i64 %49, !69, !DIExpression(), !78)
  %50 = add i64 %42, 1, !dbg !80
  %51 = icmp eq i64 %50, %14, !dbg !80
  br i1 %51, label %52, label %39, !dbg !80, !llvm.loop !91

52:                                               ; preds = %35, %39, %28
  %53 = phi double [ 0.000000e+00, %28 ], [ %36, %35 ], [ %48, %39 ], !dbg !79
  %54 = getelementptr inbounds double, ptr %26, i64 %29, !dbg !93
  store double %53, ptr %54, align 8, !dbg !94, !tbaa !32
  %55 = add nuw nsw i64 %29, 1, !dbg !95
    #dbg_value(i64 %55, !62, !DIExpression(), !75)
  %56 = icmp eq i64 %55, %11, !dbg !96
  br i1 %56, label %32, label %28, !dbg !76, !llvm.loop !97

57:                                               ; preds = %30, %57
  %58 = phi i64 [ %88, %57 ], [ 0, %30 ]
  %59 = phi double [ %87, %57 ], [ 0.000000e+00, %30 ]
  %60 = phi i64 [ %89, %57 ], [ 0, %30 ]
    #dbg_value(i64 %58, !69, !DIExpression(), !78)
    #dbg_value(double %59, !66, !DIExpression(), !79)
  %61 = getelementptr inbounds double, ptr %25, i64 %58, !dbg !84
  %62 = load double, ptr %61, align 8, !dbg !84, !tbaa !32
  %63 = mul nuw nsw i64 %58, %11, !dbg !87
  %64 = getelementptr inbounds double, ptr %31, i64 %63, !dbg !88
  %65 = load double, ptr %64, align 8, !dbg !88, !tbaa !32
  %66 = tail call double @llvm.fmuladd.f64(double %62, double %65, double %59), !dbg !89
    #dbg_value(double %66, !66, !DIExpression(), !79)
  %67 = or disjoint i64 %58, 1, !dbg !90
    #dbg_value(i64 %67, !69, !DIExpression(), !78)
  %68 = getelementptr inbounds double, ptr %25, i64 %67, !dbg !84
  %69 = load double, ptr %68, align 8, !dbg !84, !tbaa !32
  %70 = mul nuw nsw i64 %67, %11, !dbg !87
  %71 = getelementptr inbounds double, ptr %31, i64 %70, !dbg !88
  %72 = load double, ptr %71, align 8, !dbg !88, !tbaa !32
  %73 = tail call double @llvm.fmuladd.f64(double %69, double %72, double %66), !dbg !89
    #dbg_value(double %73, !66, !DIExpression(), !79)
  %74 = or disjoint i64 %58, 2, !dbg !90
    #dbg_value(i64 %74, !69, !DIExpression(), !78)
  %75 = getelementptr inbounds double, ptr %25, i64 %74, !dbg !84
  %76 = load double, ptr %75, align 8, !dbg !84, !tbaa !32
  %77 = mul nuw nsw i64 %74, %11, !dbg !87
  %78 = getelementptr inbounds double, ptr %31, i64 %77, !dbg !88
  %79 = load double, ptr %78, align 8, !dbg !88, !tbaa !32
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %73), !dbg !89
    #dbg_value(double %80, !66, !DIExpression(), !79)
  %81 = or disjoint i64 %58, 3, !dbg !90
    #dbg_value(i64 %81, !69, !DIExpression(), !78)
  %82 = getelementptr inbounds double, ptr %25, i64 %81, !dbg !84
  %83 = load double, ptr %82, align 8, !dbg !84, !tbaa !32
  %84 = mul nuw nsw i64 %81, %11, !dbg !87
  %85 = getelementptr inbounds double, ptr %31, i64 %84, !dbg !88
  %86 = load double, ptr %85, align 8, !dbg !88, !tbaa !32
  %87 = tail call double @llvm.fmuladd.f64(double %83, double %86, double %80), !dbg !89
    #dbg_value(double %87, !66, !DIExpression(), !79)
  %88 = add nuw nsw i64 %58, 4, !dbg !90
    #dbg_value(i64 %88, !69, !DIExpression(), !78)
  %89 = add i64 %60, 4, !dbg !80
  %90 = icmp eq i64 %89, %16, !dbg !80
  br i1 %90, label %35, label %57, !dbg !80, !llvm.loop !99
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
  %42 = tail call double @log(double noundef %41) #6, !dbg !127
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
  %50 = tail call double @exp(double noundef %49) #6, !dbg !133
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

7:                                                ; preds = %110, %46
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
    #dbg_value(i64 %13, !150, !DIExpression(), !165)
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
  br label %60, !dbg !178

30:                                               ; preds = %60, %24
  %31 = phi double [ poison, %24 ], [ %82, %60 ]
  %32 = phi i64 [ 0, %24 ], [ %83, %60 ]
  %33 = phi double [ %22, %24 ], [ %82, %60 ]
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
  %48 = tail call double @sqrt(double noundef %47) #6, !dbg !184
    #dbg_value(double %48, !152, !DIExpression(), !174)
  store double %48, ptr %21, align 8, !dbg !185, !tbaa !32
  %49 = tail call double @log(double noundef %48) #6, !dbg !186
  %50 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %15), !dbg !187
    #dbg_value(double %50, !149, !DIExpression(), !164)
  %51 = add nuw nsw i64 %13, 1, !dbg !188
    #dbg_value(i64 %51, !157, !DIExpression(), !189)
  %52 = icmp ult i64 %51, %6, !dbg !190
  br i1 %52, label %53, label %7, !dbg !191

53:                                               ; preds = %46
  %54 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !191
  %55 = getelementptr inbounds double, ptr %0, i64 %17
  %56 = and i64 %13, 3
  %57 = icmp ult i64 %13, 4
  %58 = and i64 %13, 9223372036854775804
  %59 = icmp eq i64 %56, 0
  br label %86, !dbg !191

60:                                               ; preds = %60, %28
  %61 = phi i64 [ 0, %28 ], [ %83, %60 ]
  %62 = phi double [ %22, %28 ], [ %82, %60 ]
  %63 = phi i64 [ 0, %28 ], [ %84, %60 ]
    #dbg_value(i64 %61, !155, !DIExpression(), !175)
    #dbg_value(double %62, !152, !DIExpression(), !174)
  %64 = getelementptr inbounds double, ptr %25, i64 %61, !dbg !179
  %65 = load double, ptr %64, align 8, !dbg !179, !tbaa !32
  %66 = fneg double %65, !dbg !181
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %65, double %62), !dbg !181
    #dbg_value(double %67, !152, !DIExpression(), !174)
  %68 = or disjoint i64 %61, 1, !dbg !182
    #dbg_value(i64 %68, !155, !DIExpression(), !175)
  %69 = getelementptr inbounds double, ptr %25, i64 %68, !dbg !179
  %70 = load double, ptr %69, align 8, !dbg !179, !tbaa !32
  %71 = fneg double %70, !dbg !181
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %70, double %67), !dbg !181
    #dbg_value(double %72, !152, !DIExpression(), !174)
  %73 = or disjoint i64 %61, 2, !dbg !182
    #dbg_value(i64 %73, !155, !DIExpression(), !175)
  %74 = getelementptr inbounds double, ptr %25, i64 %73, !dbg !179
  %75 = load double, ptr %74, align 8, !dbg !179, !tbaa !32
  %76 = fneg double %75, !dbg !181
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %72), !dbg !181
    #dbg_value(double %77, !152, !DIExpression(), !174)
  %78 = or disjoint i64 %61, 3, !dbg !182
    #dbg_value(i64 %78, !155, !DIExpression(), !175)
  %79 = getelementptr inbounds double, ptr %25, i64 %78, !dbg !179
  %80 = load double, ptr %79, align 8, !dbg !179, !tbaa !32
  %81 = fneg double %80, !dbg !181
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %80, double %77), !dbg !181
    #dbg_value(double %82, !152, !DIExpression(), !174)
  %83 = add nuw nsw i64 %61, 4, !dbg !182
    #dbg_value(i64 %83, !155, !DIExpression(), !175)
  %84 = add i64 %63, 4, !dbg !178
  %85 = icmp eq i64 %84, %29, !dbg !178
  br i1 %85, label %30, label %60, !dbg !178, !llvm.loop !192

86:                                               ; preds = %53, %110
  %87 = phi i64 [ %14, %53 ], [ %113, %110 ]
    #dbg_value(i64 %87, !157, !DIExpression(), !189)
  %88 = mul nuw nsw i64 %87, %5, !dbg !194
  %89 = getelementptr inbounds double, ptr %54, i64 %88, !dbg !195
  %90 = load double, ptr %89, align 8, !dbg !195, !tbaa !32
    #dbg_value(double %90, !159, !DIExpression(), !196)
    #dbg_value(i32 0, !162, !DIExpression(), !197)
  br i1 %23, label %110, label %91, !dbg !198

91:                                               ; preds = %86
  %92 = getelementptr inbounds double, ptr %0, i64 %88, !dbg !198
  br i1 %57, label %93, label %115, !dbg !198

93:                                               ; preds = %115, %91
  %94 = phi double [ poison, %91 ], [ %145, %115 ]
  %95 = phi i64 [ 0, %91 ], [ %146, %115 ]
  %96 = phi double [ %90, %91 ], [ %145, %115 ]
  br i1 %59, label %110, label %97, !dbg !198

97:                                               ; preds = %93, %97
  %98 = phi i64 [ %107, %97 ], [ %95, %93 ]
  %99 = phi double [ %106, %97 ], [ %96, %93 ]
  %100 = phi i64 [ %108, %97 ], [ 0, %93 ]
    #dbg_value(i64 %98, !162, !DIExpression(), !197)
    #dbg_value(double %99, !159, !DIExpression(), !196)
  %101 = getelementptr inbounds double, ptr %92, i64 %98, !dbg !199
  %102 = load double, ptr %101, align 8, !dbg !199, !tbaa !32
  %103 = getelementptr inbounds double, ptr %55, i64 %98, !dbg !202
  %104 = load double, ptr %103, align 8, !dbg !202, !tbaa !32
  %105 = fneg double %102, !dbg !203
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %104, double %99), !dbg !203
    #dbg_value(double %106, !159, !DIExpression(), !196)
  %107 = add nuw nsw i64 %98, 1, !dbg !204
    #dbg_value(i64 %107, !162, !DIExpression(), !197)
  %108 = add i64 %100, 1, !dbg !198
  %109 = icmp eq i64 %108, %56, !dbg !198
  br i1 %109, label %110, label %97, !dbg !198, !llvm.loop !205

110:                                              ; preds = %93, %97, %86
  %111 = phi double [ %90, %86 ], [ %94, %93 ], [ %106, %97 ], !dbg !196
  %112 = fdiv double %111, %48, !dbg !206
  store double %112, ptr %89, align 8, !dbg !207, !tbaa !32
  %113 = add nuw nsw i64 %87, 1, !dbg !208
    #dbg_value(i64 %113, !157, !DIExpression(), !189)
  %114 = icmp eq i64 %113, %5, !dbg !190
  br i1 %114, label %7, label %86, !dbg !191, !llvm.loop !209

115:                                              ; preds = %91, %115
  %116 = phi i64 [ %146, %115 ], [ 0, %91 ]
  %117 = phi double [ %145, %115 ], [ %90, %91 ]
  %118 = phi i64 [ %147, %115 ], [ 0, %91 ]
    #dbg_value(i64 %116, !162, !DIExpression(), !197)
    #dbg_value(double %117, !159, !DIExpression(), !196)
  %119 = getelementptr inbounds double, ptr %92, i64 %116, !dbg !199
  %120 = load double, ptr %119, align 8, !dbg !199, !tbaa !32
  %121 = getelementptr inbounds double, ptr %55, i64 %116, !dbg !202
  %122 = load double, ptr %121, align 8, !dbg !202, !tbaa !32
  %123 = fneg double %120, !dbg !203
  %124 = tail call double @llvm.fmuladd.f64(double %123, double %122, double %117), !dbg !203
    #dbg_value(double %124, !159, !DIExpression(), !196)
  %125 = or disjoint i64 %116, 1, !dbg !204
    #dbg_value(i64 %125, !162, !DIExpression(), !197)
  %126 = getelementptr inbounds double, ptr %92, i64 %125, !dbg !199
  %127 = load double, ptr %126, align 8, !dbg !199, !tbaa !32
  %128 = getelementptr inbounds double, ptr %55, i64 %125, !dbg !202
  %129 = load double, ptr %128, align 8, !dbg !202, !tbaa !32
  %130 = fneg double %127, !dbg !203
  %131 = tail call double @llvm.fmuladd.f64(double %130, double %129, double %124), !dbg !203
    #dbg_value(double %131, !159, !DIExpression(), !196)
  %132 = or disjoint i64 %116, 2, !dbg !204
    #dbg_value(i64 %132, !162, !DIExpression(), !197)
  %133 = getelementptr inbounds double, ptr %92, i64 %132, !dbg !199
  %134 = load double, ptr %133, align 8, !dbg !199, !tbaa !32
  %135 = getelementptr inbounds double, ptr %55, i64 %132, !dbg !202
  %136 = load double, ptr %135, align 8, !dbg !202, !tbaa !32
  %137 = fneg double %134, !dbg !203
  %138 = tail call double @llvm.fmuladd.f64(double %137, double %136, double %131), !dbg !203
    #dbg_value(double %138, !159, !DIExpression(), !196)
  %139 = or disjoint i64 %116, 3, !dbg !204
    #dbg_value(i64 %139, !162, !DIExpression(), !197)
  %140 = getelementptr inbounds double, ptr %92, i64 %139, !dbg !199
  %141 = load double, ptr %140, align 8, !dbg !199, !tbaa !32
  %142 = getelementptr inbounds double, ptr %55, i64 %139, !dbg !202
  %143 = load double, ptr %142, align 8, !dbg !202, !tbaa !32
  %144 = fneg double %141, !dbg !203
  %145 = tail call double @llvm.fmuladd.f64(double %144, double %143, double %138), !dbg !203
    #dbg_value(double %145, !159, !DIExpression(), !196)
  %146 = add nuw nsw i64 %116, 4, !dbg !204
    #dbg_value(i64 %146, !162, !DIExpression(), !197)
  %147 = add i64 %118, 4, !dbg !198
  %148 = icmp eq i64 %147, %58, !dbg !198
  br i1 %148, label %93, label %115, !dbg !198, !llvm.loop !211
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
  %7 = sext i32 %4 to i64, !dbg !316
  %8 = sext i32 %2 to i64, !dbg !316
  %9 = sext i32 %6 to i64, !dbg !316
    #dbg_value(i64 0, !307, !DIExpression(), !315)
    #dbg_value(double 0.000000e+00, !306, !DIExpression(), !314)
  %10 = getelementptr inbounds double, ptr %0, i64 %8, !dbg !317
  %11 = load double, ptr %10, align 8, !dbg !317, !tbaa !32
    #dbg_value(double %11, !309, !DIExpression(), !318)
    #dbg_value(i32 0, !312, !DIExpression(), !319)
  br i1 %5, label %19, label %12, !dbg !320

12:                                               ; preds = %3
  %13 = tail call double @tanh(double noundef %11) #6, !dbg !321
  %14 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !322
  %15 = load double, ptr %14, align 8, !dbg !322, !tbaa !32
    #dbg_value(double poison, !306, !DIExpression(), !314)
    #dbg_value(i64 1, !307, !DIExpression(), !315)
  %16 = getelementptr double, ptr %0, i64 %7, !dbg !317
  %17 = getelementptr double, ptr %16, i64 %8, !dbg !317
  %18 = load double, ptr %17, align 8, !dbg !317, !tbaa !32
    #dbg_value(double %18, !309, !DIExpression(), !318)
    #dbg_value(i32 0, !312, !DIExpression(), !319)
  br label %104, !dbg !320

19:                                               ; preds = %3
  %20 = zext nneg i32 %2 to i64, !dbg !323
  %21 = and i64 %20, 3, !dbg !320
  %22 = icmp ult i32 %2, 4, !dbg !320
  br i1 %22, label %25, label %23, !dbg !320

23:                                               ; preds = %19
  %24 = and i64 %20, 2147483644, !dbg !320
  br label %179, !dbg !320

25:                                               ; preds = %179, %19
  %26 = phi double [ poison, %19 ], [ %205, %179 ]
  %27 = phi i64 [ 0, %19 ], [ %206, %179 ]
  %28 = phi double [ %11, %19 ], [ %205, %179 ]
  %29 = icmp eq i64 %21, 0, !dbg !320
  br i1 %29, label %42, label %30, !dbg !320

30:                                               ; preds = %25, %30
  %31 = phi i64 [ %39, %30 ], [ %27, %25 ]
  %32 = phi double [ %38, %30 ], [ %28, %25 ]
  %33 = phi i64 [ %40, %30 ], [ 0, %25 ]
    #dbg_value(i64 %31, !312, !DIExpression(), !319)
    #dbg_value(double %32, !309, !DIExpression(), !318)
  %34 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !325
  %35 = load double, ptr %34, align 8, !dbg !325, !tbaa !32
  %36 = getelementptr inbounds double, ptr %1, i64 %31, !dbg !327
  %37 = load double, ptr %36, align 8, !dbg !327, !tbaa !32
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %32), !dbg !328
    #dbg_value(double %38, !309, !DIExpression(), !318)
  %39 = add nuw nsw i64 %31, 1, !dbg !329
    #dbg_value(i64 %39, !312, !DIExpression(), !319)
  %40 = add i64 %33, 1, !dbg !320
  %41 = icmp eq i64 %40, %21, !dbg !320
  br i1 %41, label %42, label %30, !dbg !320, !llvm.loop !330

42:                                               ; preds = %30, %25
  %43 = phi double [ %26, %25 ], [ %38, %30 ], !dbg !328
  %44 = tail call double @tanh(double noundef %43) #6, !dbg !321
  %45 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !322
  %46 = load double, ptr %45, align 8, !dbg !322, !tbaa !32
    #dbg_value(double poison, !306, !DIExpression(), !314)
    #dbg_value(i64 1, !307, !DIExpression(), !315)
  %47 = getelementptr double, ptr %0, i64 %7, !dbg !317
  %48 = getelementptr double, ptr %47, i64 %8, !dbg !317
  %49 = load double, ptr %48, align 8, !dbg !317, !tbaa !32
    #dbg_value(double %49, !309, !DIExpression(), !318)
    #dbg_value(i32 0, !312, !DIExpression(), !319)
  br i1 %5, label %50, label %104, !dbg !320

50:                                               ; preds = %42
  %51 = zext nneg i32 %4 to i64, !dbg !320
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !320
  %53 = and i64 %20, 3, !dbg !320
  %54 = icmp ult i32 %2, 4, !dbg !320
  br i1 %54, label %87, label %55, !dbg !320

55:                                               ; preds = %50
  %56 = and i64 %20, 2147483644, !dbg !320
  br label %57, !dbg !320

57:                                               ; preds = %57, %55
  %58 = phi i64 [ 0, %55 ], [ %84, %57 ]
  %59 = phi double [ %49, %55 ], [ %83, %57 ]
  %60 = phi i64 [ 0, %55 ], [ %85, %57 ]
    #dbg_value(i64 %58, !312, !DIExpression(), !319)
    #dbg_value(double %59, !309, !DIExpression(), !318)
  %61 = getelementptr inbounds double, ptr %52, i64 %58, !dbg !325
  %62 = load double, ptr %61, align 8, !dbg !325, !tbaa !32
  %63 = getelementptr inbounds double, ptr %1, i64 %58, !dbg !327
  %64 = load double, ptr %63, align 8, !dbg !327, !tbaa !32
  %65 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %59), !dbg !328
    #dbg_value(double %65, !309, !DIExpression(), !318)
  %66 = or disjoint i64 %58, 1, !dbg !329
    #dbg_value(i64 %66, !312, !DIExpression(), !319)
  %67 = getelementptr inbounds double, ptr %52, i64 %66, !dbg !325
  %68 = load double, ptr %67, align 8, !dbg !325, !tbaa !32
  %69 = getelementptr inbounds double, ptr %1, i64 %66, !dbg !327
  %70 = load double, ptr %69, align 8, !dbg !327, !tbaa !32
  %71 = tail call double @llvm.fmuladd.f64(double %68, double %70, double %65), !dbg !328
    #dbg_value(double %71, !309, !DIExpression(), !318)
  %72 = or disjoint i64 %58, 2, !dbg !329
    #dbg_value(i64 %72, !312, !DIExpression(), !319)
  %73 = getelementptr inbounds double, ptr %52, i64 %72, !dbg !325
  %74 = load double, ptr %73, align 8, !dbg !325, !tbaa !32
  %75 = getelementptr inbounds double, ptr %1, i64 %72, !dbg !327
  %76 = load double, ptr %75, align 8, !dbg !327, !tbaa !32
  %77 = tail call double @llvm.fmuladd.f64(double %74, double %76, double %71), !dbg !328
    #dbg_value(double %77, !309, !DIExpression(), !318)
  %78 = or disjoint i64 %58, 3, !dbg !329
    #dbg_value(i64 %78, !312, !DIExpression(), !319)
  %79 = getelementptr inbounds double, ptr %52, i64 %78, !dbg !325
  %80 = load double, ptr %79, align 8, !dbg !325, !tbaa !32
  %81 = getelementptr inbounds double, ptr %1, i64 %78, !dbg !327
  %82 = load double, ptr %81, align 8, !dbg !327, !tbaa !32
  %83 = tail call double @llvm.fmuladd.f64(double %80, double %82, double %77), !dbg !328
    #dbg_value(double %83, !309, !DIExpression(), !318)
  %84 = add nuw nsw i64 %58, 4, !dbg !329
    #dbg_value(i64 %84, !312, !DIExpression(), !319)
  %85 = add i64 %60, 4, !dbg !320
  %86 = icmp eq i64 %85, %56, !dbg !320
  br i1 %86, label %87, label %57, !dbg !320, !llvm.loop !331

87:                                               ; preds = %57, %50
  %88 = phi double [ poison, %50 ], [ %83, %57 ]
  %89 = phi i64 [ 0, %50 ], [ %84, %57 ]
  %90 = phi double [ %49, %50 ], [ %83, %57 ]
  %91 = icmp eq i64 %53, 0, !dbg !320
  br i1 %91, label %104, label %92, !dbg !320

92:                                               ; preds = %87, %92
  %93 = phi i64 [ %101, %92 ], [ %89, %87 ]
  %94 = phi double [ %100, %92 ], [ %90, %87 ]
  %95 = phi i64 [ %102, %92 ], [ 0, %87 ]
    #dbg_value(i64 %93, !312, !DIExpression(), !319)
    #dbg_value(double %94, !309, !DIExpression(), !318)
  %96 = getelementptr inbounds double, ptr %52, i64 %93, !dbg !325
  %97 = load double, ptr %96, align 8, !dbg !325, !tbaa !32
  %98 = getelementptr inbounds double, ptr %1, i64 %93, !dbg !327
  %99 = load double, ptr %98, align 8, !dbg !327, !tbaa !32
  %100 = tail call double @llvm.fmuladd.f64(double %97, double %99, double %94), !dbg !328
    #dbg_value(double %100, !309, !DIExpression(), !318)
  %101 = add nuw nsw i64 %93, 1, !dbg !329
    #dbg_value(i64 %101, !312, !DIExpression(), !319)
  %102 = add i64 %95, 1, !dbg !320
  %103 = icmp eq i64 %102, %53, !dbg !320
  br i1 %103, label %104, label %92, !dbg !320, !llvm.loop !333

104:                                              ; preds = %87, %92, %12, %42
  %105 = phi double [ %46, %42 ], [ %15, %12 ], [ %46, %92 ], [ %46, %87 ]
  %106 = phi double [ %44, %42 ], [ %13, %12 ], [ %44, %92 ], [ %44, %87 ]
  %107 = phi double [ %49, %42 ], [ %18, %12 ], [ %88, %87 ], [ %100, %92 ], !dbg !318
  %108 = tail call double @tanh(double noundef %107) #6, !dbg !321
  %109 = getelementptr double, ptr %0, i64 %9, !dbg !322
  %110 = getelementptr i8, ptr %109, i64 8, !dbg !322
  %111 = load double, ptr %110, align 8, !dbg !322, !tbaa !32
    #dbg_value(double poison, !306, !DIExpression(), !314)
    #dbg_value(i64 2, !307, !DIExpression(), !315)
  %112 = shl nsw i64 %7, 1, !dbg !334
  %113 = getelementptr double, ptr %0, i64 %112, !dbg !317
  %114 = getelementptr double, ptr %113, i64 %8, !dbg !317
  %115 = load double, ptr %114, align 8, !dbg !317, !tbaa !32
    #dbg_value(double %115, !309, !DIExpression(), !318)
    #dbg_value(i32 0, !312, !DIExpression(), !319)
  br i1 %5, label %116, label %170, !dbg !320

116:                                              ; preds = %104
  %117 = zext nneg i32 %2 to i64, !dbg !323
  %118 = getelementptr double, ptr %0, i64 %112, !dbg !320
  %119 = and i64 %117, 3, !dbg !320
  %120 = icmp ult i32 %2, 4, !dbg !320
  br i1 %120, label %153, label %121, !dbg !320

121:                                              ; preds = %116
  %122 = and i64 %117, 2147483644, !dbg !320
  br label %123, !dbg !320

123:                                              ; preds = %123, %121
  %124 = phi i64 [ 0, %121 ], [ %150, %123 ]
  %125 = phi double [ %115, %121 ], [ %149, %123 ]
  %126 = phi i64 [ 0, %121 ], [ %151, %123 ]
    #dbg_value(i64 %124, !312, !DIExpression(), !319)
    #dbg_value(double %125, !309, !DIExpression(), !318)
  %127 = getelementptr double, ptr %118, i64 %124, !dbg !325
  %128 = load double, ptr %127, align 8, !dbg !325, !tbaa !32
  %129 = getelementptr inbounds double, ptr %1, i64 %124, !dbg !327
  %130 = load double, ptr %129, align 8, !dbg !327, !tbaa !32
  %131 = tail call double @llvm.fmuladd.f64(double %128, double %130, double %125), !dbg !328
    #dbg_value(double %131, !309, !DIExpression(), !318)
  %132 = or disjoint i64 %124, 1, !dbg !329
    #dbg_value(i64 %132, !312, !DIExpression(), !319)
  %133 = getelementptr double, ptr %118, i64 %132, !dbg !325
  %134 = load double, ptr %133, align 8, !dbg !325, !tbaa !32
  %135 = getelementptr inbounds double, ptr %1, i64 %132, !dbg !327
  %136 = load double, ptr %135, align 8, !dbg !327, !tbaa !32
  %137 = tail call double @llvm.fmuladd.f64(double %134, double %136, double %131), !dbg !328
    #dbg_value(double %137, !309, !DIExpression(), !318)
  %138 = or disjoint i64 %124, 2, !dbg !329
    #dbg_value(i64 %138, !312, !DIExpression(), !319)
  %139 = getelementptr double, ptr %118, i64 %138, !dbg !325
  %140 = load double, ptr %139, align 8, !dbg !325, !tbaa !32
  %141 = getelementptr inbounds double, ptr %1, i64 %138, !dbg !327
  %142 = load double, ptr %141, align 8, !dbg !327, !tbaa !32
  %143 = tail call double @llvm.fmuladd.f64(double %140, double %142, double %137), !dbg !328
    #dbg_value(double %143, !309, !DIExpression(), !318)
  %144 = or disjoint i64 %124, 3, !dbg !329
    #dbg_value(i64 %144, !312, !DIExpression(), !319)
  %145 = getelementptr double, ptr %118, i64 %144, !dbg !325
  %146 = load double, ptr %145, align 8, !dbg !325, !tbaa !32
  %147 = getelementptr inbounds double, ptr %1, i64 %144, !dbg !327
  %148 = load double, ptr %147, align 8, !dbg !327, !tbaa !32
  %149 = tail call double @llvm.fmuladd.f64(double %146, double %148, double %143), !dbg !328
    #dbg_value(double %149, !309, !DIExpression(), !318)
  %150 = add nuw nsw i64 %124, 4, !dbg !329
    #dbg_value(i64 %150, !312, !DIExpression(), !319)
  %151 = add i64 %126, 4, !dbg !320
  %152 = icmp eq i64 %151, %122, !dbg !320
  br i1 %152, label %153, label %123, !dbg !320, !llvm.loop !331

153:                                              ; preds = %123, %116
  %154 = phi double [ poison, %116 ], [ %149, %123 ]
  %155 = phi i64 [ 0, %116 ], [ %150, %123 ]
  %156 = phi double [ %115, %116 ], [ %149, %123 ]
  %157 = icmp eq i64 %119, 0, !dbg !320
  br i1 %157, label %170, label %158, !dbg !320

158:                                              ; preds = %153, %158
  %159 = phi i64 [ %167, %158 ], [ %155, %153 ]
  %160 = phi double [ %166, %158 ], [ %156, %153 ]
  %161 = phi i64 [ %168, %158 ], [ 0, %153 ]
    #dbg_value(i64 %159, !312, !DIExpression(), !319)
    #dbg_value(double %160, !309, !DIExpression(), !318)
  %162 = getelementptr double, ptr %118, i64 %159, !dbg !325
  %163 = load double, ptr %162, align 8, !dbg !325, !tbaa !32
  %164 = getelementptr inbounds double, ptr %1, i64 %159, !dbg !327
  %165 = load double, ptr %164, align 8, !dbg !327, !tbaa !32
  %166 = tail call double @llvm.fmuladd.f64(double %163, double %165, double %160), !dbg !328
    #dbg_value(double %166, !309, !DIExpression(), !318)
  %167 = add nuw nsw i64 %159, 1, !dbg !329
    #dbg_value(i64 %167, !312, !DIExpression(), !319)
  %168 = add i64 %161, 1, !dbg !320
  %169 = icmp eq i64 %168, %119, !dbg !320
  br i1 %169, label %170, label %158, !dbg !320, !llvm.loop !335

170:                                              ; preds = %153, %158, %104
  %171 = phi double [ %115, %104 ], [ %154, %153 ], [ %166, %158 ], !dbg !318
  %172 = tail call double @llvm.fmuladd.f64(double %106, double %105, double 0.000000e+00), !dbg !336
    #dbg_value(double %172, !306, !DIExpression(), !314)
  %173 = tail call double @llvm.fmuladd.f64(double %108, double %111, double %172), !dbg !336
    #dbg_value(double %173, !306, !DIExpression(), !314)
  %174 = tail call double @tanh(double noundef %171) #6, !dbg !321
  %175 = getelementptr double, ptr %0, i64 %9, !dbg !322
  %176 = getelementptr i8, ptr %175, i64 16, !dbg !322
  %177 = load double, ptr %176, align 8, !dbg !322, !tbaa !32
  %178 = tail call double @llvm.fmuladd.f64(double %174, double %177, double %173), !dbg !336
    #dbg_value(double %178, !306, !DIExpression(), !314)
    #dbg_value(i64 3, !307, !DIExpression(), !315)
  ret double %178, !dbg !337

179:                                              ; preds = %179, %23
  %180 = phi i64 [ 0, %23 ], [ %206, %179 ]
  %181 = phi double [ %11, %23 ], [ %205, %179 ]
  %182 = phi i64 [ 0, %23 ], [ %207, %179 ]
    #dbg_value(i64 %180, !312, !DIExpression(), !319)
    #dbg_value(double %181, !309, !DIExpression(), !318)
  %183 = getelementptr inbounds double, ptr %0, i64 %180, !dbg !325
  %184 = load double, ptr %183, align 8, !dbg !325, !tbaa !32
  %185 = getelementptr inbounds double, ptr %1, i64 %180, !dbg !327
  %186 = load double, ptr %185, align 8, !dbg !327, !tbaa !32
  %187 = tail call double @llvm.fmuladd.f64(double %184, double %186, double %181), !dbg !328
    #dbg_value(double %187, !309, !DIExpression(), !318)
  %188 = or disjoint i64 %180, 1, !dbg !329
    #dbg_value(i64 %188, !312, !DIExpression(), !319)
  %189 = getelementptr inbounds double, ptr %0, i64 %188, !dbg !325
  %190 = load double, ptr %189, align 8, !dbg !325, !tbaa !32
  %191 = getelementptr inbounds double, ptr %1, i64 %188, !dbg !327
  %192 = load double, ptr %191, align 8, !dbg !327, !tbaa !32
  %193 = tail call double @llvm.fmuladd.f64(double %190, double %192, double %187), !dbg !328
    #dbg_value(double %193, !309, !DIExpression(), !318)
  %194 = or disjoint i64 %180, 2, !dbg !329
    #dbg_value(i64 %194, !312, !DIExpression(), !319)
  %195 = getelementptr inbounds double, ptr %0, i64 %194, !dbg !325
  %196 = load double, ptr %195, align 8, !dbg !325, !tbaa !32
  %197 = getelementptr inbounds double, ptr %1, i64 %194, !dbg !327
  %198 = load double, ptr %197, align 8, !dbg !327, !tbaa !32
  %199 = tail call double @llvm.fmuladd.f64(double %196, double %198, double %193), !dbg !328
    #dbg_value(double %199, !309, !DIExpression(), !318)
  %200 = or disjoint i64 %180, 3, !dbg !329
    #dbg_value(i64 %200, !312, !DIExpression(), !319)
  %201 = getelementptr inbounds double, ptr %0, i64 %200, !dbg !325
  %202 = load double, ptr %201, align 8, !dbg !325, !tbaa !32
  %203 = getelementptr inbounds double, ptr %1, i64 %200, !dbg !327
  %204 = load double, ptr %203, align 8, !dbg !327, !tbaa !32
  %205 = tail call double @llvm.fmuladd.f64(double %202, double %204, double %199), !dbg !328
    #dbg_value(double %205, !309, !DIExpression(), !318)
  %206 = add nuw nsw i64 %180, 4, !dbg !329
    #dbg_value(i64 %206, !312, !DIExpression(), !319)
  %207 = add i64 %182, 4, !dbg !320
  %208 = icmp eq i64 %207, %24, !dbg !320
  br i1 %208, label %25, label %179, !dbg !320, !llvm.loop !331
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !338 double @tanh(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

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
!75 = !DILocation(line: 0, scope: !63)
!76 = !DILocation(line: 16, column: 5, scope: !63)
!77 = !DILocation(line: 24, column: 1, scope: !49)
!78 = !DILocation(line: 0, scope: !70)
!79 = !DILocation(line: 0, scope: !67)
!80 = !DILocation(line: 18, column: 7, scope: !70)
!81 = !DILocation(line: 15, column: 27, scope: !65)
!82 = distinct !{!82, !74, !83, !48}
!83 = !DILocation(line: 23, column: 3, scope: !61)
!84 = !DILocation(line: 19, column: 14, scope: !85)
!85 = distinct !DILexicalBlock(scope: !86, file: !1, line: 18, column: 35)
!86 = distinct !DILexicalBlock(scope: !70, file: !1, line: 18, column: 7)
!87 = !DILocation(line: 19, column: 33, scope: !85)
!88 = !DILocation(line: 19, column: 29, scope: !85)
!89 = !DILocation(line: 19, column: 11, scope: !85)
!90 = !DILocation(line: 18, column: 31, scope: !86)
!91 = distinct !{!91, !92}
!92 = !{!"llvm.loop.unroll.disable"}
!93 = !DILocation(line: 21, column: 7, scope: !67)
!94 = !DILocation(line: 21, column: 20, scope: !67)
!95 = !DILocation(line: 16, column: 29, scope: !68)
!96 = !DILocation(line: 16, column: 23, scope: !68)
!97 = distinct !{!97, !76, !98, !48}
!98 = !DILocation(line: 22, column: 5, scope: !63)
!99 = distinct !{!99, !80, !100, !48}
!100 = !DILocation(line: 20, column: 7, scope: !70)
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
!192 = distinct !{!192, !178, !193, !48}
!193 = !DILocation(line: 45, column: 5, scope: !156)
!194 = !DILocation(line: 50, column: 22, scope: !160)
!195 = !DILocation(line: 50, column: 18, scope: !160)
!196 = !DILocation(line: 0, scope: !160)
!197 = !DILocation(line: 0, scope: !163)
!198 = !DILocation(line: 51, column: 7, scope: !163)
!199 = !DILocation(line: 52, column: 14, scope: !200)
!200 = distinct !DILexicalBlock(scope: !201, file: !1, line: 51, column: 35)
!201 = distinct !DILexicalBlock(scope: !163, file: !1, line: 51, column: 7)
!202 = !DILocation(line: 52, column: 29, scope: !200)
!203 = !DILocation(line: 52, column: 11, scope: !200)
!204 = !DILocation(line: 51, column: 31, scope: !201)
!205 = distinct !{!205, !92}
!206 = !DILocation(line: 54, column: 24, scope: !160)
!207 = !DILocation(line: 54, column: 20, scope: !160)
!208 = !DILocation(line: 49, column: 33, scope: !161)
!209 = distinct !{!209, !191, !210, !48}
!210 = !DILocation(line: 55, column: 5, scope: !158)
!211 = distinct !{!211, !198, !212, !48}
!212 = !DILocation(line: 53, column: 7, scope: !163)
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
!316 = !DILocation(line: 90, column: 3, scope: !308)
!317 = !DILocation(line: 91, column: 16, scope: !310)
!318 = !DILocation(line: 0, scope: !310)
!319 = !DILocation(line: 0, scope: !313)
!320 = !DILocation(line: 92, column: 5, scope: !313)
!321 = !DILocation(line: 95, column: 12, scope: !310)
!322 = !DILocation(line: 95, column: 22, scope: !310)
!323 = !DILocation(line: 92, column: 23, scope: !324)
!324 = distinct !DILexicalBlock(scope: !313, file: !1, line: 92, column: 5)
!325 = !DILocation(line: 93, column: 12, scope: !326)
!326 = distinct !DILexicalBlock(scope: !324, file: !1, line: 92, column: 33)
!327 = !DILocation(line: 93, column: 33, scope: !326)
!328 = !DILocation(line: 93, column: 9, scope: !326)
!329 = !DILocation(line: 92, column: 29, scope: !324)
!330 = distinct !{!330, !92}
!331 = distinct !{!331, !320, !332, !48}
!332 = !DILocation(line: 94, column: 5, scope: !313)
!333 = distinct !{!333, !92}
!334 = !DILocation(line: 91, column: 20, scope: !310)
!335 = distinct !{!335, !92}
!336 = !DILocation(line: 95, column: 9, scope: !310)
!337 = !DILocation(line: 97, column: 3, scope: !299)
!338 = !DISubprogram(name: "tanh", scope: !139, file: !139, line: 75, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
