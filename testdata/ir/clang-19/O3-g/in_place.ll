; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/in_place.c -o ir/clang-19/O3-g/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr nocapture noundef %0) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !16, !DIExpression(), !20)
    #dbg_value(i32 0, !17, !DIExpression(), !21)
  %2 = load double, ptr %0, align 8, !tbaa !22
    #dbg_value(i32 0, !17, !DIExpression(), !21)
    #dbg_value(i32 0, !17, !DIExpression(), !21)
  %3 = fmul double %2, %2, !dbg !26
    #dbg_value(i32 1, !17, !DIExpression(), !21)
  %4 = fmul double %3, %3, !dbg !26
    #dbg_value(i32 2, !17, !DIExpression(), !21)
  %5 = fmul double %4, %4, !dbg !26
    #dbg_value(i32 3, !17, !DIExpression(), !21)
  store double %5, ptr %0, align 8, !dbg !29, !tbaa !22
  ret double %5, !dbg !30
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #1 !dbg !31 {
    #dbg_value(ptr %0, !35, !DIExpression(), !39)
    #dbg_value(i32 %1, !36, !DIExpression(), !39)
    #dbg_value(i32 1, !37, !DIExpression(), !40)
  %3 = icmp sgt i32 %1, 1, !dbg !41
  br i1 %3, label %4, label %30, !dbg !43

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !41
  %6 = load double, ptr %0, align 8
  %7 = add nsw i64 %5, -1, !dbg !43
  %8 = add nsw i64 %5, -2, !dbg !43
  %9 = and i64 %7, 3, !dbg !43
  %10 = icmp ult i64 %8, 3, !dbg !43
  br i1 %10, label %16, label %11, !dbg !43

11:                                               ; preds = %4
  %12 = and i64 %7, -4, !dbg !43
  %13 = getelementptr i8, ptr %0, i64 8, !dbg !43
  %14 = getelementptr i8, ptr %0, i64 16, !dbg !43
  %15 = getelementptr i8, ptr %0, i64 24, !dbg !43
  br label %35, !dbg !43

16:                                               ; preds = %35, %4
  %17 = phi double [ %6, %4 ], [ %50, %35 ]
  %18 = phi i64 [ 1, %4 ], [ %51, %35 ]
  %19 = icmp eq i64 %9, 0, !dbg !43
  br i1 %19, label %30, label %20, !dbg !43

20:                                               ; preds = %16, %20
  %21 = phi double [ %26, %20 ], [ %17, %16 ], !dbg !44
  %22 = phi i64 [ %27, %20 ], [ %18, %16 ]
  %23 = phi i64 [ %28, %20 ], [ 0, %16 ]
    #dbg_value(i64 %22, !37, !DIExpression(), !40)
  %24 = getelementptr double, ptr %0, i64 %22, !dbg !44
  %25 = load double, ptr %24, align 8, !dbg !46, !tbaa !22
  %26 = fmul double %21, %25, !dbg !47
  store double %26, ptr %24, align 8, !dbg !48, !tbaa !22
  %27 = add nuw nsw i64 %22, 1, !dbg !49
    #dbg_value(i64 %27, !37, !DIExpression(), !40)
  %28 = add i64 %23, 1, !dbg !43
  %29 = icmp eq i64 %28, %9, !dbg !43
  br i1 %29, label %30, label %20, !dbg !43, !llvm.loop !50

30:                                               ; preds = %16, %20, %2
  %31 = sext i32 %1 to i64, !dbg !52
  %32 = getelementptr double, ptr %0, i64 %31, !dbg !52
  %33 = getelementptr i8, ptr %32, i64 -8, !dbg !52
  %34 = load double, ptr %33, align 8, !dbg !52, !tbaa !22
  ret double %34, !dbg !53

35:                                               ; preds = %35, %11
  %36 = phi double [ %6, %11 ], [ %50, %35 ], !dbg !44
  %37 = phi i64 [ 1, %11 ], [ %51, %35 ]
  %38 = phi i64 [ 0, %11 ], [ %52, %35 ]
    #dbg_value(i64 %37, !37, !DIExpression(), !40)
  %39 = getelementptr double, ptr %0, i64 %37, !dbg !44
  %40 = load double, ptr %39, align 8, !dbg !46, !tbaa !22
  %41 = fmul double %36, %40, !dbg !47
  store double %41, ptr %39, align 8, !dbg !48, !tbaa !22
    #dbg_value(i64 %37, !37, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !40)
  %42 = getelementptr double, ptr %13, i64 %37, !dbg !44
  %43 = load double, ptr %42, align 8, !dbg !46, !tbaa !22
  %44 = fmul double %41, %43, !dbg !47
  store double %44, ptr %42, align 8, !dbg !48, !tbaa !22
    #dbg_value(i64 %37, !37, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !40)
  %45 = getelementptr double, ptr %14, i64 %37, !dbg !44
  %46 = load double, ptr %45, align 8, !dbg !46, !tbaa !22
  %47 = fmul double %44, %46, !dbg !47
  store double %47, ptr %45, align 8, !dbg !48, !tbaa !22
    #dbg_value(i64 %37, !37, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !40)
  %48 = getelementptr double, ptr %15, i64 %37, !dbg !44
  %49 = load double, ptr %48, align 8, !dbg !46, !tbaa !22
  %50 = fmul double %47, %49, !dbg !47
  store double %50, ptr %48, align 8, !dbg !48, !tbaa !22
  %51 = add nuw nsw i64 %37, 4, !dbg !49
    #dbg_value(i64 %51, !37, !DIExpression(), !40)
  %52 = add i64 %38, 4, !dbg !43
  %53 = icmp eq i64 %52, %12, !dbg !43
  br i1 %53, label %16, label %35, !dbg !43, !llvm.loop !54
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #2 !dbg !57 {
    #dbg_value(double %0, !61, !DIExpression(), !68)
    #dbg_value(double %1, !62, !DIExpression(), !68)
    #dbg_value(i32 0, !63, !DIExpression(), !69)
    #dbg_value(i32 0, !63, !DIExpression(), !69)
    #dbg_value(double %1, !62, !DIExpression(), !68)
    #dbg_value(double %0, !65, !DIExpression(), !70)
    #dbg_value(double %1, !61, !DIExpression(), !68)
  %3 = fmul double %1, %0, !dbg !71
    #dbg_value(double %3, !62, !DIExpression(), !68)
    #dbg_value(i32 1, !63, !DIExpression(), !69)
    #dbg_value(double %1, !65, !DIExpression(), !70)
    #dbg_value(double %3, !61, !DIExpression(), !68)
  %4 = fmul double %3, %1, !dbg !71
    #dbg_value(double %4, !62, !DIExpression(), !68)
    #dbg_value(i32 2, !63, !DIExpression(), !69)
    #dbg_value(double %3, !65, !DIExpression(), !70)
    #dbg_value(double %4, !61, !DIExpression(), !68)
  %5 = fmul double %4, %3, !dbg !71
    #dbg_value(double %5, !62, !DIExpression(), !68)
    #dbg_value(i32 3, !63, !DIExpression(), !69)
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 2.000000e+00, double %4), !dbg !72
  ret double %6, !dbg !73
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #4 !dbg !74 {
    #dbg_value(double %0, !78, !DIExpression(), !87)
    #dbg_value(double %1, !79, !DIExpression(), !87)
    #dbg_value(double %2, !80, !DIExpression(), !87)
    #dbg_value(i32 %3, !81, !DIExpression(), !87)
    #dbg_value(i32 0, !82, !DIExpression(), !88)
  %5 = icmp sgt i32 %3, 0, !dbg !89
  br i1 %5, label %6, label %27, !dbg !90

6:                                                ; preds = %4
  %7 = and i32 %3, 7, !dbg !90
  %8 = icmp ult i32 %3, 8, !dbg !90
  br i1 %8, label %11, label %9, !dbg !90

9:                                                ; preds = %6
  %10 = and i32 %3, 2147483640, !dbg !90
  br label %33, !dbg !90

11:                                               ; preds = %33, %6
  %12 = phi double [ poison, %6 ], [ %43, %33 ]
  %13 = phi double [ poison, %6 ], [ %44, %33 ]
  %14 = phi double [ poison, %6 ], [ %45, %33 ]
  %15 = phi double [ %0, %6 ], [ %43, %33 ]
  %16 = phi double [ %1, %6 ], [ %44, %33 ]
  %17 = phi double [ %2, %6 ], [ %45, %33 ]
  %18 = icmp eq i32 %7, 0, !dbg !90
  br i1 %18, label %27, label %19, !dbg !90

19:                                               ; preds = %11, %19
  %20 = phi double [ %21, %19 ], [ %15, %11 ]
  %21 = phi double [ %22, %19 ], [ %16, %11 ]
  %22 = phi double [ %24, %19 ], [ %17, %11 ]
  %23 = phi i32 [ %25, %19 ], [ 0, %11 ]
    #dbg_value(i32 poison, !82, !DIExpression(), !88)
    #dbg_value(double %22, !80, !DIExpression(), !87)
    #dbg_value(double %20, !84, !DIExpression(), !91)
    #dbg_value(double %21, !78, !DIExpression(), !87)
    #dbg_value(double %22, !79, !DIExpression(), !87)
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %21, double %22), !dbg !92
    #dbg_value(double %24, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !88)
  %25 = add i32 %23, 1, !dbg !90
  %26 = icmp eq i32 %25, %7, !dbg !90
  br i1 %26, label %27, label %19, !dbg !90, !llvm.loop !93

27:                                               ; preds = %11, %19, %4
  %28 = phi double [ %2, %4 ], [ %14, %11 ], [ %24, %19 ]
  %29 = phi double [ %1, %4 ], [ %13, %11 ], [ %22, %19 ]
  %30 = phi double [ %0, %4 ], [ %12, %11 ], [ %21, %19 ]
  %31 = fneg double %28, !dbg !94
  %32 = tail call double @llvm.fmuladd.f64(double %30, double %29, double %31), !dbg !94
  ret double %32, !dbg !95

33:                                               ; preds = %33, %9
  %34 = phi double [ %0, %9 ], [ %43, %33 ]
  %35 = phi double [ %1, %9 ], [ %44, %33 ]
  %36 = phi double [ %2, %9 ], [ %45, %33 ]
  %37 = phi i32 [ 0, %9 ], [ %46, %33 ]
    #dbg_value(i32 poison, !82, !DIExpression(), !88)
    #dbg_value(double %36, !80, !DIExpression(), !87)
    #dbg_value(double %34, !84, !DIExpression(), !91)
    #dbg_value(double %35, !78, !DIExpression(), !87)
    #dbg_value(double %36, !79, !DIExpression(), !87)
  %38 = tail call double @llvm.fmuladd.f64(double %34, double %35, double %36), !dbg !92
    #dbg_value(double %38, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !88)
    #dbg_value(double %35, !84, !DIExpression(), !91)
    #dbg_value(double %36, !78, !DIExpression(), !87)
    #dbg_value(double %38, !79, !DIExpression(), !87)
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %36, double %38), !dbg !92
    #dbg_value(double %39, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !88)
    #dbg_value(double %36, !84, !DIExpression(), !91)
    #dbg_value(double %38, !78, !DIExpression(), !87)
    #dbg_value(double %39, !79, !DIExpression(), !87)
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %39), !dbg !92
    #dbg_value(double %40, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !88)
    #dbg_value(double %38, !84, !DIExpression(), !91)
    #dbg_value(double %39, !78, !DIExpression(), !87)
    #dbg_value(double %40, !79, !DIExpression(), !87)
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %39, double %40), !dbg !92
    #dbg_value(double %41, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !88)
    #dbg_value(double %39, !84, !DIExpression(), !91)
    #dbg_value(double %40, !78, !DIExpression(), !87)
    #dbg_value(double %41, !79, !DIExpression(), !87)
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %40, double %41), !dbg !92
    #dbg_value(double %42, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value), !88)
    #dbg_value(double %40, !84, !DIExpression(), !91)
    #dbg_value(double %41, !78, !DIExpression(), !87)
    #dbg_value(double %42, !79, !DIExpression(), !87)
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %42), !dbg !92
    #dbg_value(double %43, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value), !88)
    #dbg_value(double %41, !84, !DIExpression(), !91)
    #dbg_value(double %42, !78, !DIExpression(), !87)
    #dbg_value(double %43, !79, !DIExpression(), !87)
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %42, double %43), !dbg !92
    #dbg_value(double %44, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value), !88)
    #dbg_value(double %42, !84, !DIExpression(), !91)
    #dbg_value(double %43, !78, !DIExpression(), !87)
    #dbg_value(double %44, !79, !DIExpression(), !87)
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %43, double %44), !dbg !92
    #dbg_value(double %45, !80, !DIExpression(), !87)
    #dbg_value(i32 poison, !82, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !88)
  %46 = add i32 %37, 8, !dbg !90
  %47 = icmp eq i32 %46, %10, !dbg !90
  br i1 %47, label %11, label %33, !dbg !90, !llvm.loop !96
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 !dbg !98 {
    #dbg_value(ptr %0, !102, !DIExpression(), !111)
    #dbg_value(i32 %1, !103, !DIExpression(), !111)
    #dbg_value(i32 %2, !104, !DIExpression(), !111)
    #dbg_value(i32 0, !105, !DIExpression(), !112)
  %4 = icmp sgt i32 %2, 0, !dbg !113
  %5 = icmp sgt i32 %1, 2
  %6 = and i1 %4, %5, !dbg !114
  br i1 %6, label %7, label %62, !dbg !114

7:                                                ; preds = %3
  %8 = add nsw i32 %1, -1
  %9 = zext i32 %8 to i64
  %10 = getelementptr i8, ptr %0, i64 8
  %11 = add nsw i64 %9, -1, !dbg !114
  %12 = and i64 %11, 1
  %13 = icmp eq i32 %8, 2
  %14 = and i64 %11, -2
  %15 = icmp eq i64 %12, 0
  %16 = getelementptr i8, ptr %0, i64 8, !dbg !114
  br label %17, !dbg !114

17:                                               ; preds = %7, %59
  %18 = phi i32 [ %60, %59 ], [ 0, %7 ]
    #dbg_value(i32 %18, !105, !DIExpression(), !112)
    #dbg_value(i32 1, !107, !DIExpression(), !115)
  %19 = load double, ptr %10, align 8, !dbg !116, !tbaa !22
  %20 = load double, ptr %0, align 8
  br i1 %13, label %46, label %21, !dbg !119

21:                                               ; preds = %17, %21
  %22 = phi double [ %43, %21 ], [ %20, %17 ], !dbg !120
  %23 = phi double [ %39, %21 ], [ %19, %17 ], !dbg !116
  %24 = phi i64 [ %37, %21 ], [ 1, %17 ]
  %25 = phi i64 [ %44, %21 ], [ 0, %17 ]
    #dbg_value(i64 %24, !107, !DIExpression(), !115)
  %26 = getelementptr double, ptr %0, i64 %24, !dbg !120
  %27 = tail call double @llvm.fmuladd.f64(double %23, double 2.000000e+00, double %22), !dbg !121
  %28 = add nuw nsw i64 %24, 1, !dbg !122
  %29 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !123
  %30 = load double, ptr %29, align 8, !dbg !123, !tbaa !22
  %31 = fadd double %27, %30, !dbg !124
  %32 = fmul double %23, 1.000000e-01, !dbg !125
  %33 = fmul double %23, %32, !dbg !126
  %34 = tail call double @llvm.fmuladd.f64(double %31, double 2.500000e-01, double %33), !dbg !127
  store double %34, ptr %26, align 8, !dbg !128, !tbaa !22
    #dbg_value(i64 %28, !107, !DIExpression(), !115)
  %35 = getelementptr double, ptr %0, i64 %28, !dbg !120
  %36 = tail call double @llvm.fmuladd.f64(double %30, double 2.000000e+00, double %34), !dbg !121
  %37 = add nuw nsw i64 %24, 2, !dbg !122
  %38 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !123
  %39 = load double, ptr %38, align 8, !dbg !123, !tbaa !22
  %40 = fadd double %36, %39, !dbg !124
  %41 = fmul double %30, 1.000000e-01, !dbg !125
  %42 = fmul double %30, %41, !dbg !126
  %43 = tail call double @llvm.fmuladd.f64(double %40, double 2.500000e-01, double %42), !dbg !127
  store double %43, ptr %35, align 8, !dbg !128, !tbaa !22
    #dbg_value(i64 %37, !107, !DIExpression(), !115)
  %44 = add i64 %25, 2, !dbg !119
  %45 = icmp eq i64 %44, %14, !dbg !119
  br i1 %45, label %46, label %21, !dbg !119, !llvm.loop !129

46:                                               ; preds = %21, %17
  %47 = phi double [ %20, %17 ], [ %43, %21 ]
  %48 = phi double [ %19, %17 ], [ %39, %21 ]
  %49 = phi i64 [ 1, %17 ], [ %37, %21 ]
  br i1 %15, label %59, label %50, !dbg !119

50:                                               ; preds = %46
    #dbg_value(i64 %49, !107, !DIExpression(), !115)
  %51 = getelementptr double, ptr %0, i64 %49, !dbg !120
  %52 = tail call double @llvm.fmuladd.f64(double %48, double 2.000000e+00, double %47), !dbg !121
  %53 = getelementptr double, ptr %16, i64 %49, !dbg !123
  %54 = load double, ptr %53, align 8, !dbg !123, !tbaa !22
  %55 = fadd double %52, %54, !dbg !124
  %56 = fmul double %48, 1.000000e-01, !dbg !125
  %57 = fmul double %48, %56, !dbg !126
  %58 = tail call double @llvm.fmuladd.f64(double %55, double 2.500000e-01, double %57), !dbg !127
  store double %58, ptr %51, align 8, !dbg !128, !tbaa !22
    #dbg_value(i64 %49, !107, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !115)
  br label %59, !dbg !131

59:                                               ; preds = %46, %50
  %60 = add nuw nsw i32 %18, 1, !dbg !131
    #dbg_value(i32 %60, !105, !DIExpression(), !112)
  %61 = icmp eq i32 %60, %2, !dbg !113
  br i1 %61, label %62, label %17, !dbg !114, !llvm.loop !132

62:                                               ; preds = %59, %3
  ret void, !dbg !134
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @normalise_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #5 !dbg !135 {
    #dbg_value(ptr %0, !139, !DIExpression(), !146)
    #dbg_value(i32 %1, !140, !DIExpression(), !146)
    #dbg_value(double 0.000000e+00, !141, !DIExpression(), !146)
    #dbg_value(i32 0, !142, !DIExpression(), !147)
  %3 = icmp sgt i32 %1, 0, !dbg !148
  br i1 %3, label %4, label %68, !dbg !150

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !148
  %6 = and i64 %5, 3, !dbg !150
  %7 = icmp ult i32 %1, 4, !dbg !150
  br i1 %7, label %10, label %8, !dbg !150

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !150
  br label %46, !dbg !150

10:                                               ; preds = %46, %4
  %11 = phi double [ poison, %4 ], [ %64, %46 ]
  %12 = phi i64 [ 0, %4 ], [ %65, %46 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %64, %46 ]
  %14 = icmp eq i64 %6, 0, !dbg !150
  br i1 %14, label %25, label %15, !dbg !150

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %22, %15 ], [ %12, %10 ]
  %17 = phi double [ %21, %15 ], [ %13, %10 ]
  %18 = phi i64 [ %23, %15 ], [ 0, %10 ]
    #dbg_value(i64 %16, !142, !DIExpression(), !147)
    #dbg_value(double %17, !141, !DIExpression(), !146)
  %19 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !151
  %20 = load double, ptr %19, align 8, !dbg !151, !tbaa !22
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %17), !dbg !153
    #dbg_value(double %21, !141, !DIExpression(), !146)
  %22 = add nuw nsw i64 %16, 1, !dbg !154
    #dbg_value(i64 %22, !142, !DIExpression(), !147)
  %23 = add i64 %18, 1, !dbg !150
  %24 = icmp eq i64 %23, %6, !dbg !150
  br i1 %24, label %25, label %15, !dbg !150, !llvm.loop !155

25:                                               ; preds = %15, %10
  %26 = phi double [ %11, %10 ], [ %21, %15 ], !dbg !153
  %27 = tail call double @sqrt(double noundef %26) #7, !dbg !156
    #dbg_value(double %27, !141, !DIExpression(), !146)
    #dbg_value(i32 0, !144, !DIExpression(), !157)
  br i1 %3, label %28, label %68, !dbg !158

28:                                               ; preds = %25
  %29 = zext nneg i32 %1 to i64, !dbg !159
  %30 = icmp eq i32 %1, 1, !dbg !158
  br i1 %30, label %31, label %33, !dbg !158

31:                                               ; preds = %44, %28
  %32 = phi i64 [ 0, %28 ], [ %34, %44 ]
  br label %69, !dbg !158

33:                                               ; preds = %28
  %34 = and i64 %5, 2147483646, !dbg !158
  %35 = insertelement <2 x double> poison, double %27, i64 0, !dbg !158
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !158
  br label %37, !dbg !158

37:                                               ; preds = %37, %33
  %38 = phi i64 [ 0, %33 ], [ %42, %37 ], !dbg !161
  %39 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !162
  %40 = load <2 x double>, ptr %39, align 8, !dbg !164, !tbaa !22
  %41 = fdiv <2 x double> %40, %36, !dbg !164
  store <2 x double> %41, ptr %39, align 8, !dbg !164, !tbaa !22
  %42 = add nuw i64 %38, 2, !dbg !161
  %43 = icmp eq i64 %42, %34, !dbg !161
  br i1 %43, label %44, label %37, !dbg !161, !llvm.loop !165

44:                                               ; preds = %37
  %45 = icmp eq i64 %34, %5, !dbg !158
  br i1 %45, label %68, label %31, !dbg !158

46:                                               ; preds = %46, %8
  %47 = phi i64 [ 0, %8 ], [ %65, %46 ]
  %48 = phi double [ 0.000000e+00, %8 ], [ %64, %46 ]
  %49 = phi i64 [ 0, %8 ], [ %66, %46 ]
    #dbg_value(i64 %47, !142, !DIExpression(), !147)
    #dbg_value(double %48, !141, !DIExpression(), !146)
  %50 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !151
  %51 = load double, ptr %50, align 8, !dbg !151, !tbaa !22
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48), !dbg !153
    #dbg_value(double %52, !141, !DIExpression(), !146)
  %53 = or disjoint i64 %47, 1, !dbg !154
    #dbg_value(i64 %53, !142, !DIExpression(), !147)
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !151
  %55 = load double, ptr %54, align 8, !dbg !151, !tbaa !22
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %55, double %52), !dbg !153
    #dbg_value(double %56, !141, !DIExpression(), !146)
  %57 = or disjoint i64 %47, 2, !dbg !154
    #dbg_value(i64 %57, !142, !DIExpression(), !147)
  %58 = getelementptr inbounds double, ptr %0, i64 %57, !dbg !151
  %59 = load double, ptr %58, align 8, !dbg !151, !tbaa !22
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !153
    #dbg_value(double %60, !141, !DIExpression(), !146)
  %61 = or disjoint i64 %47, 3, !dbg !154
    #dbg_value(i64 %61, !142, !DIExpression(), !147)
  %62 = getelementptr inbounds double, ptr %0, i64 %61, !dbg !151
  %63 = load double, ptr %62, align 8, !dbg !151, !tbaa !22
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !153
    #dbg_value(double %64, !141, !DIExpression(), !146)
  %65 = add nuw nsw i64 %47, 4, !dbg !154
    #dbg_value(i64 %65, !142, !DIExpression(), !147)
  %66 = add i64 %49, 4, !dbg !150
  %67 = icmp eq i64 %66, %9, !dbg !150
  br i1 %67, label %10, label %46, !dbg !150, !llvm.loop !169

68:                                               ; preds = %69, %44, %2, %25
  ret void, !dbg !171

69:                                               ; preds = %31, %69
  %70 = phi i64 [ %74, %69 ], [ %32, %31 ]
    #dbg_value(i64 %70, !144, !DIExpression(), !157)
  %71 = getelementptr inbounds double, ptr %0, i64 %70, !dbg !162
  %72 = load double, ptr %71, align 8, !dbg !164, !tbaa !22
  %73 = fdiv double %72, %27, !dbg !164
  store double %73, ptr %71, align 8, !dbg !164, !tbaa !22
  %74 = add nuw nsw i64 %70, 1, !dbg !161
    #dbg_value(i64 %74, !144, !DIExpression(), !157)
  %75 = icmp eq i64 %74, %29, !dbg !159
  br i1 %75, label %68, label %69, !dbg !158, !llvm.loop !172
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !173 double @sqrt(double noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #1 !dbg !177 {
    #dbg_value(ptr %0, !179, !DIExpression(), !195)
    #dbg_value(i32 %1, !180, !DIExpression(), !195)
    #dbg_value(i32 0, !181, !DIExpression(), !196)
  %3 = icmp sgt i32 %1, 0, !dbg !197
  br i1 %3, label %4, label %80, !dbg !198

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  br label %6, !dbg !198

6:                                                ; preds = %4, %36
  %7 = phi i32 [ %37, %36 ], [ 0, %4 ]
  %8 = xor i32 %7, -1, !dbg !198
  %9 = add nsw i32 %8, %1, !dbg !198
  %10 = zext i32 %9 to i64, !dbg !198
    #dbg_value(i32 %7, !181, !DIExpression(), !196)
  %11 = sub nsw i32 %1, %7
    #dbg_value(i32 0, !183, !DIExpression(), !199)
  %12 = icmp sgt i32 %11, 1, !dbg !200
  br i1 %12, label %13, label %36, !dbg !201

13:                                               ; preds = %6
  %14 = and i64 %10, 1, !dbg !201
  %15 = icmp eq i32 %9, 1, !dbg !201
  br i1 %15, label %25, label %16, !dbg !201

16:                                               ; preds = %13
  %17 = and i64 %10, 4294967294, !dbg !201
  br label %39, !dbg !201

18:                                               ; preds = %36
    #dbg_value(i32 0, !193, !DIExpression(), !202)
    #dbg_value(double 0.000000e+00, !192, !DIExpression(), !195)
  br i1 %3, label %19, label %80, !dbg !203

19:                                               ; preds = %18
  %20 = zext nneg i32 %1 to i64, !dbg !204
  %21 = and i64 %20, 3, !dbg !203
  %22 = icmp ult i32 %1, 4, !dbg !203
  br i1 %22, label %62, label %23, !dbg !203

23:                                               ; preds = %19
  %24 = and i64 %20, 2147483644, !dbg !203
  br label %82, !dbg !203

25:                                               ; preds = %57, %13
  %26 = phi i64 [ 0, %13 ], [ %59, %57 ]
  %27 = phi i64 [ 1, %13 ], [ %58, %57 ]
  %28 = icmp eq i64 %14, 0, !dbg !206
  br i1 %28, label %36, label %29, !dbg !206

29:                                               ; preds = %25
    #dbg_value(i64 %26, !183, !DIExpression(), !199)
  %30 = getelementptr inbounds double, ptr %0, i64 %26, !dbg !207
  %31 = load double, ptr %30, align 8, !dbg !207, !tbaa !22
  %32 = getelementptr inbounds double, ptr %0, i64 %27, !dbg !208
  %33 = load double, ptr %32, align 8, !dbg !208, !tbaa !22
  %34 = fcmp ogt double %31, %33, !dbg !209
  br i1 %34, label %35, label %36, !dbg !206

35:                                               ; preds = %29
    #dbg_value(double %31, !187, !DIExpression(), !210)
  store double %33, ptr %30, align 8, !dbg !211, !tbaa !22
  store double %31, ptr %32, align 8, !dbg !212, !tbaa !22
  br label %36, !dbg !213

36:                                               ; preds = %25, %35, %29, %6
  %37 = add nuw nsw i32 %7, 1, !dbg !214
    #dbg_value(i32 %37, !181, !DIExpression(), !196)
  %38 = icmp eq i32 %37, %1, !dbg !197
  br i1 %38, label %18, label %6, !dbg !198, !llvm.loop !215

39:                                               ; preds = %57, %16
  %40 = phi i64 [ 0, %16 ], [ %59, %57 ]
  %41 = phi i64 [ 1, %16 ], [ %58, %57 ]
  %42 = phi i64 [ 0, %16 ], [ %60, %57 ]
    #dbg_value(i64 %40, !183, !DIExpression(), !199)
  %43 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !207
  %44 = load double, ptr %43, align 8, !dbg !207, !tbaa !22
  %45 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !208
  %46 = load double, ptr %45, align 8, !dbg !208, !tbaa !22
  %47 = fcmp ogt double %44, %46, !dbg !209
  br i1 %47, label %48, label %49, !dbg !206

48:                                               ; preds = %39
    #dbg_value(double %44, !187, !DIExpression(), !210)
  store double %46, ptr %43, align 8, !dbg !211, !tbaa !22
  store double %44, ptr %45, align 8, !dbg !212, !tbaa !22
  br label %49, !dbg !213

49:                                               ; preds = %39, %48
    #dbg_value(i64 %41, !183, !DIExpression(), !199)
  %50 = or disjoint i64 %40, 1, !dbg !201
    #dbg_value(i64 %50, !183, !DIExpression(), !199)
  %51 = getelementptr inbounds double, ptr %0, i64 %50, !dbg !207
  %52 = load double, ptr %51, align 8, !dbg !207, !tbaa !22
  %53 = getelementptr inbounds double, ptr %5, i64 %41, !dbg !208
  %54 = load double, ptr %53, align 8, !dbg !208, !tbaa !22
  %55 = fcmp ogt double %52, %54, !dbg !209
  br i1 %55, label %56, label %57, !dbg !206

56:                                               ; preds = %49
    #dbg_value(double %52, !187, !DIExpression(), !210)
  store double %54, ptr %51, align 8, !dbg !211, !tbaa !22
  store double %52, ptr %53, align 8, !dbg !212, !tbaa !22
  br label %57, !dbg !213

57:                                               ; preds = %56, %49
    #dbg_value(i64 %41, !183, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !199)
  %58 = add nuw nsw i64 %41, 2, !dbg !217
  %59 = add nuw nsw i64 %40, 2, !dbg !201
  %60 = add i64 %42, 2, !dbg !201
  %61 = icmp eq i64 %60, %17, !dbg !201
  br i1 %61, label %25, label %39, !dbg !201, !llvm.loop !218

62:                                               ; preds = %82, %19
  %63 = phi double [ poison, %19 ], [ %113, %82 ]
  %64 = phi i64 [ 0, %19 ], [ %107, %82 ]
  %65 = phi double [ 0.000000e+00, %19 ], [ %113, %82 ]
  %66 = icmp eq i64 %21, 0, !dbg !203
  br i1 %66, label %80, label %67, !dbg !203

67:                                               ; preds = %62, %67
  %68 = phi i64 [ %71, %67 ], [ %64, %62 ]
  %69 = phi double [ %77, %67 ], [ %65, %62 ]
  %70 = phi i64 [ %78, %67 ], [ 0, %62 ]
    #dbg_value(i64 %68, !193, !DIExpression(), !202)
    #dbg_value(double %69, !192, !DIExpression(), !195)
  %71 = add nuw nsw i64 %68, 1, !dbg !220
  %72 = trunc nuw nsw i64 %71 to i32, !dbg !222
  %73 = uitofp nneg i32 %72 to double, !dbg !222
  %74 = getelementptr inbounds double, ptr %0, i64 %68, !dbg !223
  %75 = load double, ptr %74, align 8, !dbg !223, !tbaa !22
  %76 = fmul double %75, %73, !dbg !224
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %69), !dbg !225
    #dbg_value(i64 %71, !193, !DIExpression(), !202)
    #dbg_value(double %77, !192, !DIExpression(), !195)
  %78 = add i64 %70, 1, !dbg !203
  %79 = icmp eq i64 %78, %21, !dbg !203
  br i1 %79, label %80, label %67, !dbg !203, !llvm.loop !226

80:                                               ; preds = %62, %67, %2, %18
  %81 = phi double [ 0.000000e+00, %18 ], [ 0.000000e+00, %2 ], [ %63, %62 ], [ %77, %67 ], !dbg !195
  ret double %81, !dbg !227

82:                                               ; preds = %82, %23
  %83 = phi i64 [ 0, %23 ], [ %107, %82 ]
  %84 = phi double [ 0.000000e+00, %23 ], [ %113, %82 ]
  %85 = phi i64 [ 0, %23 ], [ %114, %82 ]
    #dbg_value(i64 %83, !193, !DIExpression(), !202)
    #dbg_value(double %84, !192, !DIExpression(), !195)
  %86 = or disjoint i64 %83, 1, !dbg !220
  %87 = trunc nuw nsw i64 %86 to i32, !dbg !222
  %88 = uitofp nneg i32 %87 to double, !dbg !222
  %89 = getelementptr inbounds double, ptr %0, i64 %83, !dbg !223
  %90 = load double, ptr %89, align 8, !dbg !223, !tbaa !22
  %91 = fmul double %90, %88, !dbg !224
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %90, double %84), !dbg !225
    #dbg_value(i64 %86, !193, !DIExpression(), !202)
    #dbg_value(double %92, !192, !DIExpression(), !195)
  %93 = or disjoint i64 %83, 2, !dbg !220
  %94 = trunc nuw nsw i64 %93 to i32, !dbg !222
  %95 = uitofp nneg i32 %94 to double, !dbg !222
  %96 = getelementptr inbounds double, ptr %0, i64 %86, !dbg !223
  %97 = load double, ptr %96, align 8, !dbg !223, !tbaa !22
  %98 = fmul double %97, %95, !dbg !224
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %97, double %92), !dbg !225
    #dbg_value(i64 %93, !193, !DIExpression(), !202)
    #dbg_value(double %99, !192, !DIExpression(), !195)
  %100 = or disjoint i64 %83, 3, !dbg !220
  %101 = trunc nuw nsw i64 %100 to i32, !dbg !222
  %102 = uitofp nneg i32 %101 to double, !dbg !222
  %103 = getelementptr inbounds double, ptr %0, i64 %93, !dbg !223
  %104 = load double, ptr %103, align 8, !dbg !223, !tbaa !22
  %105 = fmul double %104, %102, !dbg !224
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %104, double %99), !dbg !225
    #dbg_value(i64 %100, !193, !DIExpression(), !202)
    #dbg_value(double %106, !192, !DIExpression(), !195)
  %107 = add nuw nsw i64 %83, 4, !dbg !220
  %108 = trunc nuw nsw i64 %107 to i32, !dbg !222
  %109 = uitofp nneg i32 %108 to double, !dbg !222
  %110 = getelementptr inbounds double, ptr %0, i64 %100, !dbg !223
  %111 = load double, ptr %110, align 8, !dbg !223, !tbaa !22
  %112 = fmul double %111, %109, !dbg !224
  %113 = tail call double @llvm.fmuladd.f64(double %112, double %111, double %106), !dbg !225
    #dbg_value(i64 %107, !193, !DIExpression(), !202)
    #dbg_value(double %113, !192, !DIExpression(), !195)
  %114 = add i64 %85, 4, !dbg !203
  %115 = icmp eq i64 %114, %24, !dbg !203
  br i1 %115, label %62, label %82, !dbg !203, !llvm.loop !228
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/in_place.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ba3941e95789dc1f9c4b237186377e3")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "square_in_place_three_times", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !{!16, !17}
!16 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!17 = !DILocalVariable(name: "i", scope: !18, file: !1, line: 5, type: !19)
!18 = distinct !DILexicalBlock(scope: !10, file: !1, line: 5, column: 3)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !DILocation(line: 0, scope: !10)
!21 = !DILocation(line: 0, scope: !18)
!22 = !{!23, !23, i64 0}
!23 = !{!"double", !24, i64 0}
!24 = !{!"omnipotent char", !25, i64 0}
!25 = !{!"Simple C/C++ TBAA"}
!26 = !DILocation(line: 6, column: 13, scope: !27)
!27 = distinct !DILexicalBlock(scope: !28, file: !1, line: 5, column: 31)
!28 = distinct !DILexicalBlock(scope: !18, file: !1, line: 5, column: 3)
!29 = !DILocation(line: 6, scope: !27)
!30 = !DILocation(line: 8, column: 3, scope: !10)
!31 = distinct !DISubprogram(name: "prefix_product_in_place", scope: !1, file: !1, line: 11, type: !32, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !34)
!32 = !DISubroutineType(types: !33)
!33 = !{!13, !14, !19}
!34 = !{!35, !36, !37}
!35 = !DILocalVariable(name: "a", arg: 1, scope: !31, file: !1, line: 11, type: !14)
!36 = !DILocalVariable(name: "n", arg: 2, scope: !31, file: !1, line: 11, type: !19)
!37 = !DILocalVariable(name: "i", scope: !38, file: !1, line: 12, type: !19)
!38 = distinct !DILexicalBlock(scope: !31, file: !1, line: 12, column: 3)
!39 = !DILocation(line: 0, scope: !31)
!40 = !DILocation(line: 0, scope: !38)
!41 = !DILocation(line: 12, column: 21, scope: !42)
!42 = distinct !DILexicalBlock(scope: !38, file: !1, line: 12, column: 3)
!43 = !DILocation(line: 12, column: 3, scope: !38)
!44 = !DILocation(line: 13, column: 12, scope: !45)
!45 = distinct !DILexicalBlock(scope: !42, file: !1, line: 12, column: 31)
!46 = !DILocation(line: 13, column: 23, scope: !45)
!47 = !DILocation(line: 13, column: 21, scope: !45)
!48 = !DILocation(line: 13, column: 10, scope: !45)
!49 = !DILocation(line: 12, column: 27, scope: !42)
!50 = distinct !{!50, !51}
!51 = !{!"llvm.loop.unroll.disable"}
!52 = !DILocation(line: 15, column: 10, scope: !31)
!53 = !DILocation(line: 15, column: 3, scope: !31)
!54 = distinct !{!54, !43, !55, !56}
!55 = !DILocation(line: 14, column: 3, scope: !38)
!56 = !{!"llvm.loop.mustprogress"}
!57 = distinct !DISubprogram(name: "swap_recurrence", scope: !1, file: !1, line: 18, type: !58, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !60)
!58 = !DISubroutineType(types: !59)
!59 = !{!13, !13, !13}
!60 = !{!61, !62, !63, !65}
!61 = !DILocalVariable(name: "a", arg: 1, scope: !57, file: !1, line: 18, type: !13)
!62 = !DILocalVariable(name: "b", arg: 2, scope: !57, file: !1, line: 18, type: !13)
!63 = !DILocalVariable(name: "i", scope: !64, file: !1, line: 19, type: !19)
!64 = distinct !DILexicalBlock(scope: !57, file: !1, line: 19, column: 3)
!65 = !DILocalVariable(name: "t", scope: !66, file: !1, line: 20, type: !13)
!66 = distinct !DILexicalBlock(scope: !67, file: !1, line: 19, column: 31)
!67 = distinct !DILexicalBlock(scope: !64, file: !1, line: 19, column: 3)
!68 = !DILocation(line: 0, scope: !57)
!69 = !DILocation(line: 0, scope: !64)
!70 = !DILocation(line: 0, scope: !66)
!71 = !DILocation(line: 22, column: 11, scope: !66)
!72 = !DILocation(line: 24, column: 12, scope: !57)
!73 = !DILocation(line: 24, column: 3, scope: !57)
!74 = distinct !DISubprogram(name: "rotate_three", scope: !1, file: !1, line: 28, type: !75, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77)
!75 = !DISubroutineType(types: !76)
!76 = !{!13, !13, !13, !13, !19}
!77 = !{!78, !79, !80, !81, !82, !84}
!78 = !DILocalVariable(name: "a", arg: 1, scope: !74, file: !1, line: 28, type: !13)
!79 = !DILocalVariable(name: "b", arg: 2, scope: !74, file: !1, line: 28, type: !13)
!80 = !DILocalVariable(name: "c", arg: 3, scope: !74, file: !1, line: 28, type: !13)
!81 = !DILocalVariable(name: "n", arg: 4, scope: !74, file: !1, line: 28, type: !19)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 29, type: !19)
!83 = distinct !DILexicalBlock(scope: !74, file: !1, line: 29, column: 3)
!84 = !DILocalVariable(name: "t", scope: !85, file: !1, line: 30, type: !13)
!85 = distinct !DILexicalBlock(scope: !86, file: !1, line: 29, column: 31)
!86 = distinct !DILexicalBlock(scope: !83, file: !1, line: 29, column: 3)
!87 = !DILocation(line: 0, scope: !74)
!88 = !DILocation(line: 0, scope: !83)
!89 = !DILocation(line: 29, column: 21, scope: !86)
!90 = !DILocation(line: 29, column: 3, scope: !83)
!91 = !DILocation(line: 0, scope: !85)
!92 = !DILocation(line: 33, column: 15, scope: !85)
!93 = distinct !{!93, !51}
!94 = !DILocation(line: 35, column: 16, scope: !74)
!95 = !DILocation(line: 35, column: 3, scope: !74)
!96 = distinct !{!96, !90, !97, !56}
!97 = !DILocation(line: 34, column: 3, scope: !83)
!98 = distinct !DISubprogram(name: "smooth_in_place", scope: !1, file: !1, line: 38, type: !99, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{null, !14, !19, !19}
!101 = !{!102, !103, !104, !105, !107}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !1, line: 38, type: !14)
!103 = !DILocalVariable(name: "n", arg: 2, scope: !98, file: !1, line: 38, type: !19)
!104 = !DILocalVariable(name: "sweeps", arg: 3, scope: !98, file: !1, line: 38, type: !19)
!105 = !DILocalVariable(name: "k", scope: !106, file: !1, line: 39, type: !19)
!106 = distinct !DILexicalBlock(scope: !98, file: !1, line: 39, column: 3)
!107 = !DILocalVariable(name: "i", scope: !108, file: !1, line: 40, type: !19)
!108 = distinct !DILexicalBlock(scope: !109, file: !1, line: 40, column: 5)
!109 = distinct !DILexicalBlock(scope: !110, file: !1, line: 39, column: 36)
!110 = distinct !DILexicalBlock(scope: !106, file: !1, line: 39, column: 3)
!111 = !DILocation(line: 0, scope: !98)
!112 = !DILocation(line: 0, scope: !106)
!113 = !DILocation(line: 39, column: 21, scope: !110)
!114 = !DILocation(line: 39, column: 3, scope: !106)
!115 = !DILocation(line: 0, scope: !108)
!116 = !DILocation(line: 41, column: 39, scope: !117)
!117 = distinct !DILexicalBlock(scope: !118, file: !1, line: 40, column: 37)
!118 = distinct !DILexicalBlock(scope: !108, file: !1, line: 40, column: 5)
!119 = !DILocation(line: 40, column: 5, scope: !108)
!120 = !DILocation(line: 41, column: 22, scope: !117)
!121 = !DILocation(line: 41, column: 31, scope: !117)
!122 = !DILocation(line: 41, column: 50, scope: !117)
!123 = !DILocation(line: 41, column: 46, scope: !117)
!124 = !DILocation(line: 41, column: 44, scope: !117)
!125 = !DILocation(line: 41, column: 62, scope: !117)
!126 = !DILocation(line: 41, column: 69, scope: !117)
!127 = !DILocation(line: 41, column: 56, scope: !117)
!128 = !DILocation(line: 41, column: 12, scope: !117)
!129 = distinct !{!129, !119, !130, !56}
!130 = !DILocation(line: 42, column: 5, scope: !108)
!131 = !DILocation(line: 39, column: 32, scope: !110)
!132 = distinct !{!132, !114, !133, !56}
!133 = !DILocation(line: 43, column: 3, scope: !106)
!134 = !DILocation(line: 44, column: 1, scope: !98)
!135 = distinct !DISubprogram(name: "normalise_in_place", scope: !1, file: !1, line: 46, type: !136, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !14, !19}
!138 = !{!139, !140, !141, !142, !144}
!139 = !DILocalVariable(name: "x", arg: 1, scope: !135, file: !1, line: 46, type: !14)
!140 = !DILocalVariable(name: "n", arg: 2, scope: !135, file: !1, line: 46, type: !19)
!141 = !DILocalVariable(name: "s", scope: !135, file: !1, line: 47, type: !13)
!142 = !DILocalVariable(name: "i", scope: !143, file: !1, line: 48, type: !19)
!143 = distinct !DILexicalBlock(scope: !135, file: !1, line: 48, column: 3)
!144 = !DILocalVariable(name: "i", scope: !145, file: !1, line: 52, type: !19)
!145 = distinct !DILexicalBlock(scope: !135, file: !1, line: 52, column: 3)
!146 = !DILocation(line: 0, scope: !135)
!147 = !DILocation(line: 0, scope: !143)
!148 = !DILocation(line: 48, column: 21, scope: !149)
!149 = distinct !DILexicalBlock(scope: !143, file: !1, line: 48, column: 3)
!150 = !DILocation(line: 48, column: 3, scope: !143)
!151 = !DILocation(line: 49, column: 10, scope: !152)
!152 = distinct !DILexicalBlock(scope: !149, file: !1, line: 48, column: 31)
!153 = !DILocation(line: 49, column: 7, scope: !152)
!154 = !DILocation(line: 48, column: 27, scope: !149)
!155 = distinct !{!155, !51}
!156 = !DILocation(line: 51, column: 7, scope: !135)
!157 = !DILocation(line: 0, scope: !145)
!158 = !DILocation(line: 52, column: 3, scope: !145)
!159 = !DILocation(line: 52, column: 21, scope: !160)
!160 = distinct !DILexicalBlock(scope: !145, file: !1, line: 52, column: 3)
!161 = !DILocation(line: 52, column: 27, scope: !160)
!162 = !DILocation(line: 53, column: 5, scope: !163)
!163 = distinct !DILexicalBlock(scope: !160, file: !1, line: 52, column: 31)
!164 = !DILocation(line: 53, column: 10, scope: !163)
!165 = distinct !{!165, !158, !166, !56, !167, !168}
!166 = !DILocation(line: 54, column: 3, scope: !145)
!167 = !{!"llvm.loop.isvectorized", i32 1}
!168 = !{!"llvm.loop.unroll.runtime.disable"}
!169 = distinct !{!169, !150, !170, !56}
!170 = !DILocation(line: 50, column: 3, scope: !143)
!171 = !DILocation(line: 55, column: 1, scope: !135)
!172 = distinct !{!172, !158, !166, !56, !168, !167}
!173 = !DISubprogram(name: "sqrt", scope: !174, file: !174, line: 143, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!174 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!175 = !DISubroutineType(types: !176)
!176 = !{!13, !13}
!177 = distinct !DISubprogram(name: "weighted_sorted_sum", scope: !1, file: !1, line: 58, type: !32, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !178)
!178 = !{!179, !180, !181, !183, !187, !192, !193}
!179 = !DILocalVariable(name: "x", arg: 1, scope: !177, file: !1, line: 58, type: !14)
!180 = !DILocalVariable(name: "n", arg: 2, scope: !177, file: !1, line: 58, type: !19)
!181 = !DILocalVariable(name: "i", scope: !182, file: !1, line: 59, type: !19)
!182 = distinct !DILexicalBlock(scope: !177, file: !1, line: 59, column: 3)
!183 = !DILocalVariable(name: "j", scope: !184, file: !1, line: 60, type: !19)
!184 = distinct !DILexicalBlock(scope: !185, file: !1, line: 60, column: 5)
!185 = distinct !DILexicalBlock(scope: !186, file: !1, line: 59, column: 31)
!186 = distinct !DILexicalBlock(scope: !182, file: !1, line: 59, column: 3)
!187 = !DILocalVariable(name: "t", scope: !188, file: !1, line: 62, type: !13)
!188 = distinct !DILexicalBlock(scope: !189, file: !1, line: 61, column: 28)
!189 = distinct !DILexicalBlock(scope: !190, file: !1, line: 61, column: 11)
!190 = distinct !DILexicalBlock(scope: !191, file: !1, line: 60, column: 41)
!191 = distinct !DILexicalBlock(scope: !184, file: !1, line: 60, column: 5)
!192 = !DILocalVariable(name: "s", scope: !177, file: !1, line: 68, type: !13)
!193 = !DILocalVariable(name: "i", scope: !194, file: !1, line: 69, type: !19)
!194 = distinct !DILexicalBlock(scope: !177, file: !1, line: 69, column: 3)
!195 = !DILocation(line: 0, scope: !177)
!196 = !DILocation(line: 0, scope: !182)
!197 = !DILocation(line: 59, column: 21, scope: !186)
!198 = !DILocation(line: 59, column: 3, scope: !182)
!199 = !DILocation(line: 0, scope: !184)
!200 = !DILocation(line: 60, column: 27, scope: !191)
!201 = !DILocation(line: 60, column: 5, scope: !184)
!202 = !DILocation(line: 0, scope: !194)
!203 = !DILocation(line: 69, column: 3, scope: !194)
!204 = !DILocation(line: 69, column: 21, scope: !205)
!205 = distinct !DILexicalBlock(scope: !194, file: !1, line: 69, column: 3)
!206 = !DILocation(line: 61, column: 11, scope: !190)
!207 = !DILocation(line: 61, column: 11, scope: !189)
!208 = !DILocation(line: 61, column: 18, scope: !189)
!209 = !DILocation(line: 61, column: 16, scope: !189)
!210 = !DILocation(line: 0, scope: !188)
!211 = !DILocation(line: 63, column: 14, scope: !188)
!212 = !DILocation(line: 64, column: 18, scope: !188)
!213 = !DILocation(line: 65, column: 7, scope: !188)
!214 = !DILocation(line: 59, column: 27, scope: !186)
!215 = distinct !{!215, !198, !216, !56}
!216 = !DILocation(line: 67, column: 3, scope: !182)
!217 = !DILocation(line: 60, column: 23, scope: !191)
!218 = distinct !{!218, !201, !219, !56}
!219 = !DILocation(line: 66, column: 5, scope: !184)
!220 = !DILocation(line: 70, column: 13, scope: !221)
!221 = distinct !DILexicalBlock(scope: !205, file: !1, line: 69, column: 31)
!222 = !DILocation(line: 70, column: 10, scope: !221)
!223 = !DILocation(line: 70, column: 20, scope: !221)
!224 = !DILocation(line: 70, column: 18, scope: !221)
!225 = !DILocation(line: 70, column: 7, scope: !221)
!226 = distinct !{!226, !51}
!227 = !DILocation(line: 72, column: 3, scope: !177)
!228 = distinct !{!228, !203, !229, !56}
!229 = !DILocation(line: 71, column: 3, scope: !194)
