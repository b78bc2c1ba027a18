; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/in_place.c -o ir/clang-14/O3-g/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local double @square_in_place_three_times(double* nocapture noundef %0) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !15, metadata !DIExpression()), !dbg !19
  call void @llvm.dbg.value(metadata i32 0, metadata !16, metadata !DIExpression()), !dbg !20
  %2 = load double, double* %0, align 8, !tbaa !21
  call void @llvm.dbg.value(metadata i32 0, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 0, metadata !16, metadata !DIExpression()), !dbg !20
  %3 = fmul double %2, %2, !dbg !25
  call void @llvm.dbg.value(metadata i32 1, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 1, metadata !16, metadata !DIExpression()), !dbg !20
  %4 = fmul double %3, %3, !dbg !25
  call void @llvm.dbg.value(metadata i32 2, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 2, metadata !16, metadata !DIExpression()), !dbg !20
  %5 = fmul double %4, %4, !dbg !25
  call void @llvm.dbg.value(metadata i32 3, metadata !16, metadata !DIExpression()), !dbg !20
  store double %5, double* %0, align 8, !dbg !28, !tbaa !21
  ret double %5, !dbg !29
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local double @prefix_product_in_place(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !30 {
  call void @llvm.dbg.value(metadata double* %0, metadata !34, metadata !DIExpression()), !dbg !38
  call void @llvm.dbg.value(metadata i32 %1, metadata !35, metadata !DIExpression()), !dbg !38
  call void @llvm.dbg.value(metadata i32 1, metadata !36, metadata !DIExpression()), !dbg !39
  %3 = icmp sgt i32 %1, 1, !dbg !40
  br i1 %3, label %4, label %27, !dbg !42

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !40
  %6 = load double, double* %0, align 8, !dbg !43, !tbaa !21
  %7 = add nsw i64 %5, -1, !dbg !42
  %8 = add nsw i64 %5, -2, !dbg !42
  %9 = and i64 %7, 3, !dbg !42
  %10 = icmp ult i64 %8, 3, !dbg !42
  br i1 %10, label %13, label %11, !dbg !42

11:                                               ; preds = %4
  %12 = and i64 %7, -4, !dbg !42
  br label %32, !dbg !42

13:                                               ; preds = %32, %4
  %14 = phi double [ %6, %4 ], [ %50, %32 ]
  %15 = phi i64 [ 1, %4 ], [ %51, %32 ]
  %16 = icmp eq i64 %9, 0, !dbg !42
  br i1 %16, label %27, label %17, !dbg !42

17:                                               ; preds = %13, %17
  %18 = phi double [ %23, %17 ], [ %14, %13 ], !dbg !43
  %19 = phi i64 [ %24, %17 ], [ %15, %13 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %13 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !36, metadata !DIExpression()), !dbg !39
  %21 = getelementptr inbounds double, double* %0, i64 %19, !dbg !45
  %22 = load double, double* %21, align 8, !dbg !45, !tbaa !21
  %23 = fmul double %18, %22, !dbg !46
  store double %23, double* %21, align 8, !dbg !47, !tbaa !21
  %24 = add nuw nsw i64 %19, 1, !dbg !48
  call void @llvm.dbg.value(metadata i64 %24, metadata !36, metadata !DIExpression()), !dbg !39
  %25 = add i64 %20, 1, !dbg !42
  %26 = icmp eq i64 %25, %9, !dbg !42
  br i1 %26, label %27, label %17, !dbg !42, !llvm.loop !49

27:                                               ; preds = %13, %17, %2
  %28 = add nsw i32 %1, -1, !dbg !51
  %29 = sext i32 %28 to i64, !dbg !52
  %30 = getelementptr inbounds double, double* %0, i64 %29, !dbg !52
  %31 = load double, double* %30, align 8, !dbg !52, !tbaa !21
  ret double %31, !dbg !53

32:                                               ; preds = %32, %11
  %33 = phi double [ %6, %11 ], [ %50, %32 ], !dbg !43
  %34 = phi i64 [ 1, %11 ], [ %51, %32 ]
  %35 = phi i64 [ 0, %11 ], [ %52, %32 ]
  call void @llvm.dbg.value(metadata i64 %34, metadata !36, metadata !DIExpression()), !dbg !39
  %36 = getelementptr inbounds double, double* %0, i64 %34, !dbg !45
  %37 = load double, double* %36, align 8, !dbg !45, !tbaa !21
  %38 = fmul double %33, %37, !dbg !46
  store double %38, double* %36, align 8, !dbg !47, !tbaa !21
  %39 = add nuw nsw i64 %34, 1, !dbg !48
  call void @llvm.dbg.value(metadata i64 %39, metadata !36, metadata !DIExpression()), !dbg !39
  call void @llvm.dbg.value(metadata i64 %39, metadata !36, metadata !DIExpression()), !dbg !39
  %40 = getelementptr inbounds double, double* %0, i64 %39, !dbg !45
  %41 = load double, double* %40, align 8, !dbg !45, !tbaa !21
  %42 = fmul double %38, %41, !dbg !46
  store double %42, double* %40, align 8, !dbg !47, !tbaa !21
  %43 = add nuw nsw i64 %34, 2, !dbg !48
  call void @llvm.dbg.value(metadata i64 %43, metadata !36, metadata !DIExpression()), !dbg !39
  call void @llvm.dbg.value(metadata i64 %43, metadata !36, metadata !DIExpression()), !dbg !39
  %44 = getelementptr inbounds double, double* %0, i64 %43, !dbg !45
  %45 = load double, double* %44, align 8, !dbg !45, !tbaa !21
  %46 = fmul double %42, %45, !dbg !46
  store double %46, double* %44, align 8, !dbg !47, !tbaa !21
  %47 = add nuw nsw i64 %34, 3, !dbg !48
  call void @llvm.dbg.value(metadata i64 %47, metadata !36, metadata !DIExpression()), !dbg !39
  call void @llvm.dbg.value(metadata i64 %47, metadata !36, metadata !DIExpression()), !dbg !39
  %48 = getelementptr inbounds double, double* %0, i64 %47, !dbg !45
  %49 = load double, double* %48, align 8, !dbg !45, !tbaa !21
  %50 = fmul double %46, %49, !dbg !46
  store double %50, double* %48, align 8, !dbg !47, !tbaa !21
  %51 = add nuw nsw i64 %34, 4, !dbg !48
  call void @llvm.dbg.value(metadata i64 %51, metadata !36, metadata !DIExpression()), !dbg !39
  %52 = add i64 %35, 4, !dbg !42
  %53 = icmp eq i64 %52, %12, !dbg !42
  br i1 %53, label %13, label %32, !dbg !42, !llvm.loop !54
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #1 !dbg !57 {
  call void @llvm.dbg.value(metadata double %0, metadata !61, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata double %1, metadata !62, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata i32 0, metadata !63, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata i32 0, metadata !63, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata double %1, metadata !62, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata double %0, metadata !65, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %1, metadata !61, metadata !DIExpression()), !dbg !68
  %3 = fmul double %1, %0, !dbg !71
  call void @llvm.dbg.value(metadata double %3, metadata !62, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata i32 1, metadata !63, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata i32 1, metadata !63, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata double %3, metadata !62, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata double %1, metadata !65, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %3, metadata !61, metadata !DIExpression()), !dbg !68
  %4 = fmul double %3, %1, !dbg !71
  call void @llvm.dbg.value(metadata double %4, metadata !62, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata i32 2, metadata !63, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata i32 2, metadata !63, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata double %4, metadata !62, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata double %3, metadata !65, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %4, metadata !61, metadata !DIExpression()), !dbg !68
  %5 = fmul double %4, %3, !dbg !71
  call void @llvm.dbg.value(metadata double %5, metadata !62, metadata !DIExpression()), !dbg !68
  call void @llvm.dbg.value(metadata i32 3, metadata !63, metadata !DIExpression()), !dbg !69
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 2.000000e+00, double %4), !dbg !72
  ret double %6, !dbg !73
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #1 !dbg !74 {
  call void @llvm.dbg.value(metadata double %0, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %1, metadata !79, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %2, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 %3, metadata !81, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 0, metadata !82, metadata !DIExpression()), !dbg !88
  %5 = icmp sgt i32 %3, 0, !dbg !89
  br i1 %5, label %6, label %28, !dbg !90

6:                                                ; preds = %4
  %7 = add i32 %3, -1, !dbg !90
  %8 = and i32 %3, 7, !dbg !90
  %9 = icmp ult i32 %7, 7, !dbg !90
  br i1 %9, label %12, label %10, !dbg !90

10:                                               ; preds = %6
  %11 = and i32 %3, -8, !dbg !90
  br label %34, !dbg !90

12:                                               ; preds = %34, %6
  %13 = phi double [ undef, %6 ], [ %44, %34 ]
  %14 = phi double [ undef, %6 ], [ %45, %34 ]
  %15 = phi double [ undef, %6 ], [ %46, %34 ]
  %16 = phi double [ %0, %6 ], [ %44, %34 ]
  %17 = phi double [ %1, %6 ], [ %45, %34 ]
  %18 = phi double [ %2, %6 ], [ %46, %34 ]
  %19 = icmp eq i32 %8, 0, !dbg !90
  br i1 %19, label %28, label %20, !dbg !90

20:                                               ; preds = %12, %20
  %21 = phi double [ %22, %20 ], [ %16, %12 ]
  %22 = phi double [ %23, %20 ], [ %17, %12 ]
  %23 = phi double [ %25, %20 ], [ %18, %12 ]
  %24 = phi i32 [ %26, %20 ], [ 0, %12 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata double %23, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %21, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %22, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %23, metadata !79, metadata !DIExpression()), !dbg !87
  %25 = tail call double @llvm.fmuladd.f64(double %21, double %22, double %23), !dbg !92
  call void @llvm.dbg.value(metadata double %25, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !88
  %26 = add i32 %24, 1, !dbg !90
  %27 = icmp eq i32 %26, %8, !dbg !90
  br i1 %27, label %28, label %20, !dbg !90, !llvm.loop !93

28:                                               ; preds = %12, %20, %4
  %29 = phi double [ %2, %4 ], [ %15, %12 ], [ %25, %20 ]
  %30 = phi double [ %1, %4 ], [ %14, %12 ], [ %23, %20 ]
  %31 = phi double [ %0, %4 ], [ %13, %12 ], [ %22, %20 ]
  %32 = fneg double %29, !dbg !94
  %33 = tail call double @llvm.fmuladd.f64(double %31, double %30, double %32), !dbg !94
  ret double %33, !dbg !95

34:                                               ; preds = %34, %10
  %35 = phi double [ %0, %10 ], [ %44, %34 ]
  %36 = phi double [ %1, %10 ], [ %45, %34 ]
  %37 = phi double [ %2, %10 ], [ %46, %34 ]
  %38 = phi i32 [ 0, %10 ], [ %47, %34 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata double %37, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %35, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %36, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %37, metadata !79, metadata !DIExpression()), !dbg !87
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %36, double %37), !dbg !92
  call void @llvm.dbg.value(metadata double %39, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %39, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %36, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %37, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %39, metadata !79, metadata !DIExpression()), !dbg !87
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %37, double %39), !dbg !92
  call void @llvm.dbg.value(metadata double %40, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %40, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %37, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %39, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %40, metadata !79, metadata !DIExpression()), !dbg !87
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %39, double %40), !dbg !92
  call void @llvm.dbg.value(metadata double %41, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %41, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %39, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %40, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %41, metadata !79, metadata !DIExpression()), !dbg !87
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %40, double %41), !dbg !92
  call void @llvm.dbg.value(metadata double %42, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %42, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %40, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %41, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %42, metadata !79, metadata !DIExpression()), !dbg !87
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %42), !dbg !92
  call void @llvm.dbg.value(metadata double %43, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %43, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %41, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %42, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %43, metadata !79, metadata !DIExpression()), !dbg !87
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %42, double %43), !dbg !92
  call void @llvm.dbg.value(metadata double %44, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %44, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %42, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %43, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %44, metadata !79, metadata !DIExpression()), !dbg !87
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %43, double %44), !dbg !92
  call void @llvm.dbg.value(metadata double %45, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %45, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %43, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %44, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %45, metadata !79, metadata !DIExpression()), !dbg !87
  %46 = tail call double @llvm.fmuladd.f64(double %43, double %44, double %45), !dbg !92
  call void @llvm.dbg.value(metadata double %46, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value)), !dbg !88
  %47 = add i32 %38, 8, !dbg !90
  %48 = icmp eq i32 %47, %11, !dbg !90
  br i1 %48, label %12, label %34, !dbg !90, !llvm.loop !96
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @smooth_in_place(double* nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !98 {
  call void @llvm.dbg.value(metadata double* %0, metadata !102, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 %1, metadata !103, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 %2, metadata !104, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 0, metadata !105, metadata !DIExpression()), !dbg !112
  %4 = icmp sgt i32 %2, 0, !dbg !113
  %5 = icmp sgt i32 %1, 2
  %6 = and i1 %4, %5, !dbg !114
  br i1 %6, label %7, label %62, !dbg !114

7:                                                ; preds = %3
  %8 = add i32 %1, -1
  %9 = load double, double* %0, align 8, !dbg !115, !tbaa !21
  %10 = zext i32 %8 to i64
  %11 = getelementptr inbounds double, double* %0, i64 1
  %12 = add nsw i64 %10, -1, !dbg !114
  %13 = and i64 %12, 1
  %14 = icmp eq i32 %8, 2
  %15 = and i64 %12, -2
  %16 = icmp eq i64 %13, 0
  br label %17, !dbg !114

17:                                               ; preds = %7, %59
  %18 = phi i32 [ %60, %59 ], [ 0, %7 ]
  call void @llvm.dbg.value(metadata i32 %18, metadata !105, metadata !DIExpression()), !dbg !112
  call void @llvm.dbg.value(metadata i32 1, metadata !107, metadata !DIExpression()), !dbg !118
  %19 = load double, double* %11, align 8, !dbg !119, !tbaa !21
  br i1 %14, label %45, label %20, !dbg !120

20:                                               ; preds = %17, %20
  %21 = phi double [ %38, %20 ], [ %19, %17 ], !dbg !119
  %22 = phi double [ %42, %20 ], [ %9, %17 ], !dbg !115
  %23 = phi i64 [ %36, %20 ], [ 1, %17 ]
  %24 = phi i64 [ %43, %20 ], [ 0, %17 ]
  call void @llvm.dbg.value(metadata i64 %23, metadata !107, metadata !DIExpression()), !dbg !118
  %25 = getelementptr inbounds double, double* %0, i64 %23, !dbg !119
  %26 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %22), !dbg !121
  %27 = add nuw nsw i64 %23, 1, !dbg !122
  %28 = getelementptr inbounds double, double* %0, i64 %27, !dbg !123
  %29 = load double, double* %28, align 8, !dbg !123, !tbaa !21
  %30 = fadd double %26, %29, !dbg !124
  %31 = fmul double %21, 1.000000e-01, !dbg !125
  %32 = fmul double %21, %31, !dbg !126
  %33 = tail call double @llvm.fmuladd.f64(double %30, double 2.500000e-01, double %32), !dbg !127
  store double %33, double* %25, align 8, !dbg !128, !tbaa !21
  call void @llvm.dbg.value(metadata i64 %27, metadata !107, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata i64 %27, metadata !107, metadata !DIExpression()), !dbg !118
  %34 = getelementptr inbounds double, double* %0, i64 %27, !dbg !119
  %35 = tail call double @llvm.fmuladd.f64(double %29, double 2.000000e+00, double %33), !dbg !121
  %36 = add nuw nsw i64 %23, 2, !dbg !122
  %37 = getelementptr inbounds double, double* %0, i64 %36, !dbg !123
  %38 = load double, double* %37, align 8, !dbg !123, !tbaa !21
  %39 = fadd double %35, %38, !dbg !124
  %40 = fmul double %29, 1.000000e-01, !dbg !125
  %41 = fmul double %29, %40, !dbg !126
  %42 = tail call double @llvm.fmuladd.f64(double %39, double 2.500000e-01, double %41), !dbg !127
  store double %42, double* %34, align 8, !dbg !128, !tbaa !21
  call void @llvm.dbg.value(metadata i64 %36, metadata !107, metadata !DIExpression()), !dbg !118
  %43 = add i64 %24, 2, !dbg !120
  %44 = icmp eq i64 %43, %15, !dbg !120
  br i1 %44, label %45, label %20, !dbg !120, !llvm.loop !129

45:                                               ; preds = %20, %17
  %46 = phi double [ %19, %17 ], [ %38, %20 ]
  %47 = phi double [ %9, %17 ], [ %42, %20 ]
  %48 = phi i64 [ 1, %17 ], [ %36, %20 ]
  br i1 %16, label %59, label %49, !dbg !120

49:                                               ; preds = %45
  call void @llvm.dbg.value(metadata i64 %48, metadata !107, metadata !DIExpression()), !dbg !118
  %50 = getelementptr inbounds double, double* %0, i64 %48, !dbg !119
  %51 = tail call double @llvm.fmuladd.f64(double %46, double 2.000000e+00, double %47), !dbg !121
  %52 = add nuw nsw i64 %48, 1, !dbg !122
  %53 = getelementptr inbounds double, double* %0, i64 %52, !dbg !123
  %54 = load double, double* %53, align 8, !dbg !123, !tbaa !21
  %55 = fadd double %51, %54, !dbg !124
  %56 = fmul double %46, 1.000000e-01, !dbg !125
  %57 = fmul double %46, %56, !dbg !126
  %58 = tail call double @llvm.fmuladd.f64(double %55, double 2.500000e-01, double %57), !dbg !127
  store double %58, double* %50, align 8, !dbg !128, !tbaa !21
  call void @llvm.dbg.value(metadata i64 %52, metadata !107, metadata !DIExpression()), !dbg !118
  br label %59, !dbg !131

59:                                               ; preds = %45, %49
  %60 = add nuw nsw i32 %18, 1, !dbg !131
  call void @llvm.dbg.value(metadata i32 %60, metadata !105, metadata !DIExpression()), !dbg !112
  %61 = icmp eq i32 %60, %2, !dbg !113
  br i1 %61, label %62, label %17, !dbg !114, !llvm.loop !132

62:                                               ; preds = %59, %3
  ret void, !dbg !134
}

; Function Attrs: nofree nounwind uwtable
define dso_local void @normalise_in_place(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !135 {
  call void @llvm.dbg.value(metadata double* %0, metadata !139, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i32 %1, metadata !140, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !141, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i32 0, metadata !142, metadata !DIExpression()), !dbg !147
  %3 = icmp sgt i32 %1, 0, !dbg !148
  br i1 %3, label %4, label %95, !dbg !150

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !148
  %6 = add nsw i64 %5, -1, !dbg !150
  %7 = and i64 %5, 3, !dbg !150
  %8 = icmp ult i64 %6, 3, !dbg !150
  br i1 %8, label %11, label %9, !dbg !150

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292, !dbg !150
  br label %73, !dbg !150

11:                                               ; preds = %73, %4
  %12 = phi double [ undef, %4 ], [ %91, %73 ]
  %13 = phi i64 [ 0, %4 ], [ %92, %73 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %91, %73 ]
  %15 = icmp eq i64 %7, 0, !dbg !150
  br i1 %15, label %26, label %16, !dbg !150

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %18, metadata !141, metadata !DIExpression()), !dbg !146
  %20 = getelementptr inbounds double, double* %0, i64 %17, !dbg !151
  %21 = load double, double* %20, align 8, !dbg !151, !tbaa !21
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %18), !dbg !153
  call void @llvm.dbg.value(metadata double %22, metadata !141, metadata !DIExpression()), !dbg !146
  %23 = add nuw nsw i64 %17, 1, !dbg !154
  call void @llvm.dbg.value(metadata i64 %23, metadata !142, metadata !DIExpression()), !dbg !147
  %24 = add i64 %19, 1, !dbg !150
  %25 = icmp eq i64 %24, %7, !dbg !150
  br i1 %25, label %26, label %16, !dbg !150, !llvm.loop !155

26:                                               ; preds = %16, %11
  %27 = phi double [ %12, %11 ], [ %22, %16 ], !dbg !153
  %28 = tail call double @sqrt(double noundef %27) #7, !dbg !156
  call void @llvm.dbg.value(metadata double %28, metadata !141, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i32 0, metadata !144, metadata !DIExpression()), !dbg !157
  br i1 %3, label %29, label %95, !dbg !158

29:                                               ; preds = %26
  %30 = zext i32 %1 to i64, !dbg !159
  %31 = icmp eq i32 %1, 1, !dbg !158
  br i1 %31, label %71, label %32, !dbg !158

32:                                               ; preds = %29
  %33 = and i64 %5, 4294967294, !dbg !158
  %34 = insertelement <2 x double> poison, double %28, i64 0, !dbg !158
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !158
  %36 = add nsw i64 %33, -2, !dbg !158
  %37 = lshr exact i64 %36, 1, !dbg !158
  %38 = add nuw i64 %37, 1, !dbg !158
  %39 = and i64 %38, 1, !dbg !158
  %40 = icmp eq i64 %36, 0, !dbg !158
  br i1 %40, label %60, label %41, !dbg !158

41:                                               ; preds = %32
  %42 = and i64 %38, -2, !dbg !158
  br label %43, !dbg !158

43:                                               ; preds = %43, %41
  %44 = phi i64 [ 0, %41 ], [ %57, %43 ], !dbg !161
  %45 = phi i64 [ 0, %41 ], [ %58, %43 ]
  %46 = getelementptr inbounds double, double* %0, i64 %44, !dbg !161
  %47 = bitcast double* %46 to <2 x double>*, !dbg !162
  %48 = load <2 x double>, <2 x double>* %47, align 8, !dbg !162, !tbaa !21
  %49 = fdiv <2 x double> %48, %35, !dbg !162
  %50 = bitcast double* %46 to <2 x double>*, !dbg !162
  store <2 x double> %49, <2 x double>* %50, align 8, !dbg !162, !tbaa !21
  %51 = or i64 %44, 2, !dbg !161
  %52 = getelementptr inbounds double, double* %0, i64 %51, !dbg !161
  %53 = bitcast double* %52 to <2 x double>*, !dbg !162
  %54 = load <2 x double>, <2 x double>* %53, align 8, !dbg !162, !tbaa !21
  %55 = fdiv <2 x double> %54, %35, !dbg !162
  %56 = bitcast double* %52 to <2 x double>*, !dbg !162
  store <2 x double> %55, <2 x double>* %56, align 8, !dbg !162, !tbaa !21
  %57 = add nuw i64 %44, 4, !dbg !161
  %58 = add nuw i64 %45, 2, !dbg !161
  %59 = icmp eq i64 %58, %42, !dbg !161
  br i1 %59, label %60, label %43, !dbg !161, !llvm.loop !164

60:                                               ; preds = %43, %32
  %61 = phi i64 [ 0, %32 ], [ %57, %43 ]
  %62 = icmp eq i64 %39, 0, !dbg !161
  br i1 %62, label %69, label %63, !dbg !161

63:                                               ; preds = %60
  %64 = getelementptr inbounds double, double* %0, i64 %61, !dbg !161
  %65 = bitcast double* %64 to <2 x double>*, !dbg !162
  %66 = load <2 x double>, <2 x double>* %65, align 8, !dbg !162, !tbaa !21
  %67 = fdiv <2 x double> %66, %35, !dbg !162
  %68 = bitcast double* %64 to <2 x double>*, !dbg !162
  store <2 x double> %67, <2 x double>* %68, align 8, !dbg !162, !tbaa !21
  br label %69, !dbg !158

69:                                               ; preds = %60, %63
  %70 = icmp eq i64 %33, %5, !dbg !158
  br i1 %70, label %95, label %71, !dbg !158

71:                                               ; preds = %29, %69
  %72 = phi i64 [ 0, %29 ], [ %33, %69 ]
  br label %96, !dbg !158

73:                                               ; preds = %73, %9
  %74 = phi i64 [ 0, %9 ], [ %92, %73 ]
  %75 = phi double [ 0.000000e+00, %9 ], [ %91, %73 ]
  %76 = phi i64 [ 0, %9 ], [ %93, %73 ]
  call void @llvm.dbg.value(metadata i64 %74, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %75, metadata !141, metadata !DIExpression()), !dbg !146
  %77 = getelementptr inbounds double, double* %0, i64 %74, !dbg !151
  %78 = load double, double* %77, align 8, !dbg !151, !tbaa !21
  %79 = tail call double @llvm.fmuladd.f64(double %78, double %78, double %75), !dbg !153
  call void @llvm.dbg.value(metadata double %79, metadata !141, metadata !DIExpression()), !dbg !146
  %80 = or i64 %74, 1, !dbg !154
  call void @llvm.dbg.value(metadata i64 %80, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i64 %80, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %79, metadata !141, metadata !DIExpression()), !dbg !146
  %81 = getelementptr inbounds double, double* %0, i64 %80, !dbg !151
  %82 = load double, double* %81, align 8, !dbg !151, !tbaa !21
  %83 = tail call double @llvm.fmuladd.f64(double %82, double %82, double %79), !dbg !153
  call void @llvm.dbg.value(metadata double %83, metadata !141, metadata !DIExpression()), !dbg !146
  %84 = or i64 %74, 2, !dbg !154
  call void @llvm.dbg.value(metadata i64 %84, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i64 %84, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %83, metadata !141, metadata !DIExpression()), !dbg !146
  %85 = getelementptr inbounds double, double* %0, i64 %84, !dbg !151
  %86 = load double, double* %85, align 8, !dbg !151, !tbaa !21
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !153
  call void @llvm.dbg.value(metadata double %87, metadata !141, metadata !DIExpression()), !dbg !146
  %88 = or i64 %74, 3, !dbg !154
  call void @llvm.dbg.value(metadata i64 %88, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i64 %88, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %87, metadata !141, metadata !DIExpression()), !dbg !146
  %89 = getelementptr inbounds double, double* %0, i64 %88, !dbg !151
  %90 = load double, double* %89, align 8, !dbg !151, !tbaa !21
  %91 = tail call double @llvm.fmuladd.f64(double %90, double %90, double %87), !dbg !153
  call void @llvm.dbg.value(metadata double %91, metadata !141, metadata !DIExpression()), !dbg !146
  %92 = add nuw nsw i64 %74, 4, !dbg !154
  call void @llvm.dbg.value(metadata i64 %92, metadata !142, metadata !DIExpression()), !dbg !147
  %93 = add i64 %76, 4, !dbg !150
  %94 = icmp eq i64 %93, %10, !dbg !150
  br i1 %94, label %11, label %73, !dbg !150, !llvm.loop !167

95:                                               ; preds = %96, %69, %2, %26
  ret void, !dbg !169

96:                                               ; preds = %71, %96
  %97 = phi i64 [ %101, %96 ], [ %72, %71 ]
  call void @llvm.dbg.value(metadata i64 %97, metadata !144, metadata !DIExpression()), !dbg !157
  %98 = getelementptr inbounds double, double* %0, i64 %97, !dbg !170
  %99 = load double, double* %98, align 8, !dbg !162, !tbaa !21
  %100 = fdiv double %99, %28, !dbg !162
  store double %100, double* %98, align 8, !dbg !162, !tbaa !21
  %101 = add nuw nsw i64 %97, 1, !dbg !161
  call void @llvm.dbg.value(metadata i64 %101, metadata !144, metadata !DIExpression()), !dbg !157
  %102 = icmp eq i64 %101, %30, !dbg !159
  br i1 %102, label %95, label %96, !dbg !158, !llvm.loop !171
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @weighted_sorted_sum(double* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !173 {
  call void @llvm.dbg.value(metadata double* %0, metadata !175, metadata !DIExpression()), !dbg !191
  call void @llvm.dbg.value(metadata i32 %1, metadata !176, metadata !DIExpression()), !dbg !191
  call void @llvm.dbg.value(metadata i32 0, metadata !177, metadata !DIExpression()), !dbg !192
  %3 = icmp sgt i32 %1, 0, !dbg !193
  br i1 %3, label %4, label %80, !dbg !194

4:                                                ; preds = %2, %35
  %5 = phi i32 [ %36, %35 ], [ 0, %2 ]
  %6 = xor i32 %5, -1, !dbg !194
  %7 = add i32 %6, %1, !dbg !194
  %8 = zext i32 %7 to i64, !dbg !194
  call void @llvm.dbg.value(metadata i32 %5, metadata !177, metadata !DIExpression()), !dbg !192
  %9 = sub nsw i32 %1, %5
  call void @llvm.dbg.value(metadata i32 0, metadata !179, metadata !DIExpression()), !dbg !195
  %10 = icmp sgt i32 %9, 1, !dbg !196
  br i1 %10, label %11, label %35, !dbg !197

11:                                               ; preds = %4
  %12 = and i64 %8, 1, !dbg !197
  %13 = icmp eq i32 %7, 1, !dbg !197
  br i1 %13, label %24, label %14, !dbg !197

14:                                               ; preds = %11
  %15 = and i64 %8, 4294967294, !dbg !197
  br label %38, !dbg !197

16:                                               ; preds = %35
  call void @llvm.dbg.value(metadata i32 0, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !188, metadata !DIExpression()), !dbg !191
  br i1 %3, label %17, label %80, !dbg !199

17:                                               ; preds = %16
  %18 = zext i32 %1 to i64, !dbg !200
  %19 = add nsw i64 %18, -1, !dbg !199
  %20 = and i64 %18, 3, !dbg !199
  %21 = icmp ult i64 %19, 3, !dbg !199
  br i1 %21, label %62, label %22, !dbg !199

22:                                               ; preds = %17
  %23 = and i64 %18, 4294967292, !dbg !199
  br label %82, !dbg !199

24:                                               ; preds = %58, %11
  %25 = phi i64 [ 0, %11 ], [ %51, %58 ]
  %26 = phi i64 [ 1, %11 ], [ %59, %58 ]
  %27 = icmp eq i64 %12, 0, !dbg !202
  br i1 %27, label %35, label %28, !dbg !202

28:                                               ; preds = %24
  call void @llvm.dbg.value(metadata i64 %25, metadata !179, metadata !DIExpression()), !dbg !195
  %29 = getelementptr inbounds double, double* %0, i64 %25, !dbg !203
  %30 = load double, double* %29, align 8, !dbg !203, !tbaa !21
  %31 = getelementptr inbounds double, double* %0, i64 %26, !dbg !204
  %32 = load double, double* %31, align 8, !dbg !204, !tbaa !21
  %33 = fcmp ogt double %30, %32, !dbg !205
  br i1 %33, label %34, label %35, !dbg !202

34:                                               ; preds = %28
  call void @llvm.dbg.value(metadata double %30, metadata !183, metadata !DIExpression()), !dbg !206
  store double %32, double* %29, align 8, !dbg !207, !tbaa !21
  store double %30, double* %31, align 8, !dbg !208, !tbaa !21
  br label %35, !dbg !209

35:                                               ; preds = %24, %34, %28, %4
  %36 = add nuw nsw i32 %5, 1, !dbg !210
  call void @llvm.dbg.value(metadata i32 %36, metadata !177, metadata !DIExpression()), !dbg !192
  %37 = icmp eq i32 %36, %1, !dbg !193
  br i1 %37, label %16, label %4, !dbg !194, !llvm.loop !211

38:                                               ; preds = %58, %14
  %39 = phi i64 [ 0, %14 ], [ %51, %58 ]
  %40 = phi i64 [ 1, %14 ], [ %59, %58 ]
  %41 = phi i64 [ 0, %14 ], [ %60, %58 ]
  %42 = or i64 %39, 1
  call void @llvm.dbg.value(metadata i64 %39, metadata !179, metadata !DIExpression()), !dbg !195
  %43 = getelementptr inbounds double, double* %0, i64 %39, !dbg !203
  %44 = load double, double* %43, align 8, !dbg !203, !tbaa !21
  %45 = getelementptr inbounds double, double* %0, i64 %40, !dbg !204
  %46 = load double, double* %45, align 8, !dbg !204, !tbaa !21
  %47 = fcmp ogt double %44, %46, !dbg !205
  br i1 %47, label %48, label %49, !dbg !202

48:                                               ; preds = %38
  call void @llvm.dbg.value(metadata double %44, metadata !183, metadata !DIExpression()), !dbg !206
  store double %46, double* %43, align 8, !dbg !207, !tbaa !21
  store double %44, double* %45, align 8, !dbg !208, !tbaa !21
  br label %49, !dbg !209

49:                                               ; preds = %38, %48
  call void @llvm.dbg.value(metadata i64 %40, metadata !179, metadata !DIExpression()), !dbg !195
  %50 = add nuw nsw i64 %40, 1, !dbg !213
  %51 = add nuw nsw i64 %39, 2
  call void @llvm.dbg.value(metadata i64 %42, metadata !179, metadata !DIExpression()), !dbg !195
  %52 = getelementptr inbounds double, double* %0, i64 %42, !dbg !203
  %53 = load double, double* %52, align 8, !dbg !203, !tbaa !21
  %54 = getelementptr inbounds double, double* %0, i64 %50, !dbg !204
  %55 = load double, double* %54, align 8, !dbg !204, !tbaa !21
  %56 = fcmp ogt double %53, %55, !dbg !205
  br i1 %56, label %57, label %58, !dbg !202

57:                                               ; preds = %49
  call void @llvm.dbg.value(metadata double %53, metadata !183, metadata !DIExpression()), !dbg !206
  store double %55, double* %52, align 8, !dbg !207, !tbaa !21
  store double %53, double* %54, align 8, !dbg !208, !tbaa !21
  br label %58, !dbg !209

58:                                               ; preds = %57, %49
  call void @llvm.dbg.value(metadata i64 %50, metadata !179, metadata !DIExpression()), !dbg !195
  %59 = add nuw nsw i64 %40, 2, !dbg !213
  %60 = add i64 %41, 2, !dbg !197
  %61 = icmp eq i64 %60, %15, !dbg !197
  br i1 %61, label %24, label %38, !dbg !197, !llvm.loop !214

62:                                               ; preds = %82, %17
  %63 = phi double [ undef, %17 ], [ %113, %82 ]
  %64 = phi i64 [ 0, %17 ], [ %107, %82 ]
  %65 = phi double [ 0.000000e+00, %17 ], [ %113, %82 ]
  %66 = icmp eq i64 %20, 0, !dbg !199
  br i1 %66, label %80, label %67, !dbg !199

67:                                               ; preds = %62, %67
  %68 = phi i64 [ %71, %67 ], [ %64, %62 ]
  %69 = phi double [ %77, %67 ], [ %65, %62 ]
  %70 = phi i64 [ %78, %67 ], [ 0, %62 ]
  call void @llvm.dbg.value(metadata i64 %68, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %69, metadata !188, metadata !DIExpression()), !dbg !191
  %71 = add nuw nsw i64 %68, 1, !dbg !216
  %72 = trunc i64 %71 to i32, !dbg !218
  %73 = sitofp i32 %72 to double, !dbg !218
  %74 = getelementptr inbounds double, double* %0, i64 %68, !dbg !219
  %75 = load double, double* %74, align 8, !dbg !219, !tbaa !21
  %76 = fmul double %75, %73, !dbg !220
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %69), !dbg !221
  call void @llvm.dbg.value(metadata i64 %71, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %77, metadata !188, metadata !DIExpression()), !dbg !191
  %78 = add i64 %70, 1, !dbg !199
  %79 = icmp eq i64 %78, %20, !dbg !199
  br i1 %79, label %80, label %67, !dbg !199, !llvm.loop !222

80:                                               ; preds = %62, %67, %2, %16
  %81 = phi double [ 0.000000e+00, %16 ], [ 0.000000e+00, %2 ], [ %63, %62 ], [ %77, %67 ], !dbg !191
  ret double %81, !dbg !223

82:                                               ; preds = %82, %22
  %83 = phi i64 [ 0, %22 ], [ %107, %82 ]
  %84 = phi double [ 0.000000e+00, %22 ], [ %113, %82 ]
  %85 = phi i64 [ 0, %22 ], [ %114, %82 ]
  call void @llvm.dbg.value(metadata i64 %83, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %84, metadata !188, metadata !DIExpression()), !dbg !191
  %86 = or i64 %83, 1, !dbg !216
  %87 = trunc i64 %86 to i32, !dbg !218
  %88 = sitofp i32 %87 to double, !dbg !218
  %89 = getelementptr inbounds double, double* %0, i64 %83, !dbg !219
  %90 = load double, double* %89, align 8, !dbg !219, !tbaa !21
  %91 = fmul double %90, %88, !dbg !220
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %90, double %84), !dbg !221
  call void @llvm.dbg.value(metadata i64 %86, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %92, metadata !188, metadata !DIExpression()), !dbg !191
  call void @llvm.dbg.value(metadata i64 %86, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %92, metadata !188, metadata !DIExpression()), !dbg !191
  %93 = or i64 %83, 2, !dbg !216
  %94 = trunc i64 %93 to i32, !dbg !218
  %95 = sitofp i32 %94 to double, !dbg !218
  %96 = getelementptr inbounds double, double* %0, i64 %86, !dbg !219
  %97 = load double, double* %96, align 8, !dbg !219, !tbaa !21
  %98 = fmul double %97, %95, !dbg !220
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %97, double %92), !dbg !221
  call void @llvm.dbg.value(metadata i64 %93, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %99, metadata !188, metadata !DIExpression()), !dbg !191
  call void @llvm.dbg.value(metadata i64 %93, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %99, metadata !188, metadata !DIExpression()), !dbg !191
  %100 = or i64 %83, 3, !dbg !216
  %101 = trunc i64 %100 to i32, !dbg !218
  %102 = sitofp i32 %101 to double, !dbg !218
  %103 = getelementptr inbounds double, double* %0, i64 %93, !dbg !219
  %104 = load double, double* %103, align 8, !dbg !219, !tbaa !21
  %105 = fmul double %104, %102, !dbg !220
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %104, double %99), !dbg !221
  call void @llvm.dbg.value(metadata i64 %100, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %106, metadata !188, metadata !DIExpression()), !dbg !191
  call void @llvm.dbg.value(metadata i64 %100, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %106, metadata !188, metadata !DIExpression()), !dbg !191
  %107 = add nuw nsw i64 %83, 4, !dbg !216
  %108 = trunc i64 %107 to i32, !dbg !218
  %109 = sitofp i32 %108 to double, !dbg !218
  %110 = getelementptr inbounds double, double* %0, i64 %100, !dbg !219
  %111 = load double, double* %110, align 8, !dbg !219, !tbaa !21
  %112 = fmul double %111, %109, !dbg !220
  %113 = tail call double @llvm.fmuladd.f64(double %112, double %111, double %106), !dbg !221
  call void @llvm.dbg.value(metadata i64 %107, metadata !189, metadata !DIExpression()), !dbg !198
  call void @llvm.dbg.value(metadata double %113, metadata !188, metadata !DIExpression()), !dbg !191
  %114 = add i64 %85, 4, !dbg !199
  %115 = icmp eq i64 %114, %23, !dbg !199
  br i1 %115, label %62, label %82, !dbg !199, !llvm.loop !224
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/in_place.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ba3941e95789dc1f9c4b237186377e3")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "square_in_place_three_times", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!15, !16}
!15 = !DILocalVariable(name: "p", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!16 = !DILocalVariable(name: "i", scope: !17, file: !1, line: 5, type: !18)
!17 = distinct !DILexicalBlock(scope: !9, file: !1, line: 5, column: 3)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !DILocation(line: 0, scope: !9)
!20 = !DILocation(line: 0, scope: !17)
!21 = !{!22, !22, i64 0}
!22 = !{!"double", !23, i64 0}
!23 = !{!"omnipotent char", !24, i64 0}
!24 = !{!"Simple C/C++ TBAA"}
!25 = !DILocation(line: 6, column: 13, scope: !26)
!26 = distinct !DILexicalBlock(scope: !27, file: !1, line: 5, column: 31)
!27 = distinct !DILexicalBlock(scope: !17, file: !1, line: 5, column: 3)
!28 = !DILocation(line: 0, scope: !26)
!29 = !DILocation(line: 8, column: 3, scope: !9)
!30 = distinct !DISubprogram(name: "prefix_product_in_place", scope: !1, file: !1, line: 11, type: !31, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !33)
!31 = !DISubroutineType(types: !32)
!32 = !{!12, !13, !18}
!33 = !{!34, !35, !36}
!34 = !DILocalVariable(name: "a", arg: 1, scope: !30, file: !1, line: 11, type: !13)
!35 = !DILocalVariable(name: "n", arg: 2, scope: !30, file: !1, line: 11, type: !18)
!36 = !DILocalVariable(name: "i", scope: !37, file: !1, line: 12, type: !18)
!37 = distinct !DILexicalBlock(scope: !30, file: !1, line: 12, column: 3)
!38 = !DILocation(line: 0, scope: !30)
!39 = !DILocation(line: 0, scope: !37)
!40 = !DILocation(line: 12, column: 21, scope: !41)
!41 = distinct !DILexicalBlock(scope: !37, file: !1, line: 12, column: 3)
!42 = !DILocation(line: 12, column: 3, scope: !37)
!43 = !DILocation(line: 13, column: 12, scope: !44)
!44 = distinct !DILexicalBlock(scope: !41, file: !1, line: 12, column: 31)
!45 = !DILocation(line: 13, column: 23, scope: !44)
!46 = !DILocation(line: 13, column: 21, scope: !44)
!47 = !DILocation(line: 13, column: 10, scope: !44)
!48 = !DILocation(line: 12, column: 27, scope: !41)
!49 = distinct !{!49, !50}
!50 = !{!"llvm.loop.unroll.disable"}
!51 = !DILocation(line: 15, column: 14, scope: !30)
!52 = !DILocation(line: 15, column: 10, scope: !30)
!53 = !DILocation(line: 15, column: 3, scope: !30)
!54 = distinct !{!54, !42, !55, !56}
!55 = !DILocation(line: 14, column: 3, scope: !37)
!56 = !{!"llvm.loop.mustprogress"}
!57 = distinct !DISubprogram(name: "swap_recurrence", scope: !1, file: !1, line: 18, type: !58, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !60)
!58 = !DISubroutineType(types: !59)
!59 = !{!12, !12, !12}
!60 = !{!61, !62, !63, !65}
!61 = !DILocalVariable(name: "a", arg: 1, scope: !57, file: !1, line: 18, type: !12)
!62 = !DILocalVariable(name: "b", arg: 2, scope: !57, file: !1, line: 18, type: !12)
!63 = !DILocalVariable(name: "i", scope: !64, file: !1, line: 19, type: !18)
!64 = distinct !DILexicalBlock(scope: !57, file: !1, line: 19, column: 3)
!65 = !DILocalVariable(name: "t", scope: !66, file: !1, line: 20, type: !12)
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
!76 = !{!12, !12, !12, !12, !18}
!77 = !{!78, !79, !80, !81, !82, !84}
!78 = !DILocalVariable(name: "a", arg: 1, scope: !74, file: !1, line: 28, type: !12)
!79 = !DILocalVariable(name: "b", arg: 2, scope: !74, file: !1, line: 28, type: !12)
!80 = !DILocalVariable(name: "c", arg: 3, scope: !74, file: !1, line: 28, type: !12)
!81 = !DILocalVariable(name: "n", arg: 4, scope: !74, file: !1, line: 28, type: !18)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 29, type: !18)
!83 = distinct !DILexicalBlock(scope: !74, file: !1, line: 29, column: 3)
!84 = !DILocalVariable(name: "t", scope: !85, file: !1, line: 30, type: !12)
!85 = distinct !DILexicalBlock(scope: !86, file: !1, line: 29, column: 31)
!86 = distinct !DILexicalBlock(scope: !83, file: !1, line: 29, column: 3)
!87 = !DILocation(line: 0, scope: !74)
!88 = !DILocation(line: 0, scope: !83)
!89 = !DILocation(line: 29, column: 21, scope: !86)
!90 = !DILocation(line: 29, column: 3, scope: !83)
!91 = !DILocation(line: 0, scope: !85)
!92 = !DILocation(line: 33, column: 15, scope: !85)
!93 = distinct !{!93, !50}
!94 = !DILocation(line: 35, column: 16, scope: !74)
!95 = !DILocation(line: 35, column: 3, scope: !74)
!96 = distinct !{!96, !90, !97, !56}
!97 = !DILocation(line: 34, column: 3, scope: !83)
!98 = distinct !DISubprogram(name: "smooth_in_place", scope: !1, file: !1, line: 38, type: !99, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{null, !13, !18, !18}
!101 = !{!102, !103, !104, !105, !107}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !1, line: 38, type: !13)
!103 = !DILocalVariable(name: "n", arg: 2, scope: !98, file: !1, line: 38, type: !18)
!104 = !DILocalVariable(name: "sweeps", arg: 3, scope: !98, file: !1, line: 38, type: !18)
!105 = !DILocalVariable(name: "k", scope: !106, file: !1, line: 39, type: !18)
!106 = distinct !DILexicalBlock(scope: !98, file: !1, line: 39, column: 3)
!107 = !DILocalVariable(name: "i", scope: !108, file: !1, line: 40, type: !18)
!108 = distinct !DILexicalBlock(scope: !109, file: !1, line: 40, column: 5)
!109 = distinct !DILexicalBlock(scope: !110, file: !1, line: 39, column: 36)
!110 = distinct !DILexicalBlock(scope: !106, file: !1, line: 39, column: 3)
!111 = !DILocation(line: 0, scope: !98)
!112 = !DILocation(line: 0, scope: !106)
!113 = !DILocation(line: 39, column: 21, scope: !110)
!114 = !DILocation(line: 39, column: 3, scope: !106)
!115 = !DILocation(line: 41, column: 22, scope: !116)
!116 = distinct !DILexicalBlock(scope: !117, file: !1, line: 40, column: 37)
!117 = distinct !DILexicalBlock(scope: !108, file: !1, line: 40, column: 5)
!118 = !DILocation(line: 0, scope: !108)
!119 = !DILocation(line: 41, column: 39, scope: !116)
!120 = !DILocation(line: 40, column: 5, scope: !108)
!121 = !DILocation(line: 41, column: 31, scope: !116)
!122 = !DILocation(line: 41, column: 50, scope: !116)
!123 = !DILocation(line: 41, column: 46, scope: !116)
!124 = !DILocation(line: 41, column: 44, scope: !116)
!125 = !DILocation(line: 41, column: 62, scope: !116)
!126 = !DILocation(line: 41, column: 69, scope: !116)
!127 = !DILocation(line: 41, column: 56, scope: !116)
!128 = !DILocation(line: 41, column: 12, scope: !116)
!129 = distinct !{!129, !120, !130, !56}
!130 = !DILocation(line: 42, column: 5, scope: !108)
!131 = !DILocation(line: 39, column: 32, scope: !110)
!132 = distinct !{!132, !114, !133, !56}
!133 = !DILocation(line: 43, column: 3, scope: !106)
!134 = !DILocation(line: 44, column: 1, scope: !98)
!135 = distinct !DISubprogram(name: "normalise_in_place", scope: !1, file: !1, line: 46, type: !136, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{null, !13, !18}
!138 = !{!139, !140, !141, !142, !144}
!139 = !DILocalVariable(name: "x", arg: 1, scope: !135, file: !1, line: 46, type: !13)
!140 = !DILocalVariable(name: "n", arg: 2, scope: !135, file: !1, line: 46, type: !18)
!141 = !DILocalVariable(name: "s", scope: !135, file: !1, line: 47, type: !12)
!142 = !DILocalVariable(name: "i", scope: !143, file: !1, line: 48, type: !18)
!143 = distinct !DILexicalBlock(scope: !135, file: !1, line: 48, column: 3)
!144 = !DILocalVariable(name: "i", scope: !145, file: !1, line: 52, type: !18)
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
!155 = distinct !{!155, !50}
!156 = !DILocation(line: 51, column: 7, scope: !135)
!157 = !DILocation(line: 0, scope: !145)
!158 = !DILocation(line: 52, column: 3, scope: !145)
!159 = !DILocation(line: 52, column: 21, scope: !160)
!160 = distinct !DILexicalBlock(scope: !145, file: !1, line: 52, column: 3)
!161 = !DILocation(line: 52, column: 27, scope: !160)
!162 = !DILocation(line: 53, column: 10, scope: !163)
!163 = distinct !DILexicalBlock(scope: !160, file: !1, line: 52, column: 31)
!164 = distinct !{!164, !158, !165, !56, !166}
!165 = !DILocation(line: 54, column: 3, scope: !145)
!166 = !{!"llvm.loop.isvectorized", i32 1}
!167 = distinct !{!167, !150, !168, !56}
!168 = !DILocation(line: 50, column: 3, scope: !143)
!169 = !DILocation(line: 55, column: 1, scope: !135)
!170 = !DILocation(line: 53, column: 5, scope: !163)
!171 = distinct !{!171, !158, !165, !56, !172, !166}
!172 = !{!"llvm.loop.unroll.runtime.disable"}
!173 = distinct !DISubprogram(name: "weighted_sorted_sum", scope: !1, file: !1, line: 58, type: !31, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !174)
!174 = !{!175, !176, !177, !179, !183, !188, !189}
!175 = !DILocalVariable(name: "x", arg: 1, scope: !173, file: !1, line: 58, type: !13)
!176 = !DILocalVariable(name: "n", arg: 2, scope: !173, file: !1, line: 58, type: !18)
!177 = !DILocalVariable(name: "i", scope: !178, file: !1, line: 59, type: !18)
!178 = distinct !DILexicalBlock(scope: !173, file: !1, line: 59, column: 3)
!179 = !DILocalVariable(name: "j", scope: !180, file: !1, line: 60, type: !18)
!180 = distinct !DILexicalBlock(scope: !181, file: !1, line: 60, column: 5)
!181 = distinct !DILexicalBlock(scope: !182, file: !1, line: 59, column: 31)
!182 = distinct !DILexicalBlock(scope: !178, file: !1, line: 59, column: 3)
!183 = !DILocalVariable(name: "t", scope: !184, file: !1, line: 62, type: !12)
!184 = distinct !DILexicalBlock(scope: !185, file: !1, line: 61, column: 28)
!185 = distinct !DILexicalBlock(scope: !186, file: !1, line: 61, column: 11)
!186 = distinct !DILexicalBlock(scope: !187, file: !1, line: 60, column: 41)
!187 = distinct !DILexicalBlock(scope: !180, file: !1, line: 60, column: 5)
!188 = !DILocalVariable(name: "s", scope: !173, file: !1, line: 68, type: !12)
!189 = !DILocalVariable(name: "i", scope: !190, file: !1, line: 69, type: !18)
!190 = distinct !DILexicalBlock(scope: !173, file: !1, line: 69, column: 3)
!191 = !DILocation(line: 0, scope: !173)
!192 = !DILocation(line: 0, scope: !178)
!193 = !DILocation(line: 59, column: 21, scope: !182)
!194 = !DILocation(line: 59, column: 3, scope: !178)
!195 = !DILocation(line: 0, scope: !180)
!196 = !DILocation(line: 60, column: 27, scope: !187)
!197 = !DILocation(line: 60, column: 5, scope: !180)
!198 = !DILocation(line: 0, scope: !190)
!199 = !DILocation(line: 69, column: 3, scope: !190)
!200 = !DILocation(line: 69, column: 21, scope: !201)
!201 = distinct !DILexicalBlock(scope: !190, file: !1, line: 69, column: 3)
!202 = !DILocation(line: 61, column: 11, scope: !186)
!203 = !DILocation(line: 61, column: 11, scope: !185)
!204 = !DILocation(line: 61, column: 18, scope: !185)
!205 = !DILocation(line: 61, column: 16, scope: !185)
!206 = !DILocation(line: 0, scope: !184)
!207 = !DILocation(line: 63, column: 14, scope: !184)
!208 = !DILocation(line: 64, column: 18, scope: !184)
!209 = !DILocation(line: 65, column: 7, scope: !184)
!210 = !DILocation(line: 59, column: 27, scope: !182)
!211 = distinct !{!211, !194, !212, !56}
!212 = !DILocation(line: 67, column: 3, scope: !178)
!213 = !DILocation(line: 60, column: 23, scope: !187)
!214 = distinct !{!214, !197, !215, !56}
!215 = !DILocation(line: 66, column: 5, scope: !180)
!216 = !DILocation(line: 70, column: 13, scope: !217)
!217 = distinct !DILexicalBlock(scope: !201, file: !1, line: 69, column: 31)
!218 = !DILocation(line: 70, column: 10, scope: !217)
!219 = !DILocation(line: 70, column: 20, scope: !217)
!220 = !DILocation(line: 70, column: 18, scope: !217)
!221 = !DILocation(line: 70, column: 7, scope: !217)
!222 = distinct !{!222, !50}
!223 = !DILocation(line: 72, column: 3, scope: !173)
!224 = distinct !{!224, !199, !225, !56}
!225 = !DILocation(line: 71, column: 3, scope: !190)
