; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/in_place.c -o ir/clang-16/O3-g/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr nocapture noundef %0) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !15, metadata !DIExpression()), !dbg !19
  call void @llvm.dbg.value(metadata i32 0, metadata !16, metadata !DIExpression()), !dbg !20
  %2 = load double, ptr %0, align 8, !tbaa !21
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
  store double %5, ptr %0, align 8, !dbg !28, !tbaa !21
  ret double %5, !dbg !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !30 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !34, metadata !DIExpression()), !dbg !38
  call void @llvm.dbg.value(metadata i32 %1, metadata !35, metadata !DIExpression()), !dbg !38
  call void @llvm.dbg.value(metadata i32 1, metadata !36, metadata !DIExpression()), !dbg !39
  %3 = icmp sgt i32 %1, 1, !dbg !40
  br i1 %3, label %4, label %27, !dbg !42

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !40
  %6 = load double, ptr %0, align 8, !dbg !43, !tbaa !21
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
  %21 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !45
  %22 = load double, ptr %21, align 8, !dbg !45, !tbaa !21
  %23 = fmul double %18, %22, !dbg !46
  store double %23, ptr %21, align 8, !dbg !47, !tbaa !21
  %24 = add nuw nsw i64 %19, 1, !dbg !48
  call void @llvm.dbg.value(metadata i64 %24, metadata !36, metadata !DIExpression()), !dbg !39
  %25 = add i64 %20, 1, !dbg !42
  %26 = icmp eq i64 %25, %9, !dbg !42
  br i1 %26, label %27, label %17, !dbg !42, !llvm.loop !49

27:                                               ; preds = %13, %17, %2
  %28 = add nsw i32 %1, -1, !dbg !51
  %29 = sext i32 %28 to i64, !dbg !52
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !52
  %31 = load double, ptr %30, align 8, !dbg !52, !tbaa !21
  ret double %31, !dbg !53

32:                                               ; preds = %32, %11
  %33 = phi double [ %6, %11 ], [ %50, %32 ], !dbg !43
  %34 = phi i64 [ 1, %11 ], [ %51, %32 ]
  %35 = phi i64 [ 0, %11 ], [ %52, %32 ]
  call void @llvm.dbg.value(metadata i64 %34, metadata !36, metadata !DIExpression()), !dbg !39
  %36 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !45
  %37 = load double, ptr %36, align 8, !dbg !45, !tbaa !21
  %38 = fmul double %33, %37, !dbg !46
  store double %38, ptr %36, align 8, !dbg !47, !tbaa !21
  %39 = add nuw nsw i64 %34, 1, !dbg !48
  call void @llvm.dbg.value(metadata i64 %39, metadata !36, metadata !DIExpression()), !dbg !39
  call void @llvm.dbg.value(metadata i64 %39, metadata !36, metadata !DIExpression()), !dbg !39
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !45
  %41 = load double, ptr %40, align 8, !dbg !45, !tbaa !21
  %42 = fmul double %38, %41, !dbg !46
  store double %42, ptr %40, align 8, !dbg !47, !tbaa !21
  %43 = add nuw nsw i64 %34, 2, !dbg !48
  call void @llvm.dbg.value(metadata i64 %43, metadata !36, metadata !DIExpression()), !dbg !39
  call void @llvm.dbg.value(metadata i64 %43, metadata !36, metadata !DIExpression()), !dbg !39
  %44 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !45
  %45 = load double, ptr %44, align 8, !dbg !45, !tbaa !21
  %46 = fmul double %42, %45, !dbg !46
  store double %46, ptr %44, align 8, !dbg !47, !tbaa !21
  %47 = add nuw nsw i64 %34, 3, !dbg !48
  call void @llvm.dbg.value(metadata i64 %47, metadata !36, metadata !DIExpression()), !dbg !39
  call void @llvm.dbg.value(metadata i64 %47, metadata !36, metadata !DIExpression()), !dbg !39
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !45
  %49 = load double, ptr %48, align 8, !dbg !45, !tbaa !21
  %50 = fmul double %46, %49, !dbg !46
  store double %50, ptr %48, align 8, !dbg !47, !tbaa !21
  %51 = add nuw nsw i64 %34, 4, !dbg !48
  call void @llvm.dbg.value(metadata i64 %51, metadata !36, metadata !DIExpression()), !dbg !39
  %52 = add i64 %35, 4, !dbg !42
  %53 = icmp eq i64 %52, %12, !dbg !42
  br i1 %53, label %13, label %32, !dbg !42, !llvm.loop !54
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #1 !dbg !74 {
  call void @llvm.dbg.value(metadata double %0, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %1, metadata !79, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %2, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 %3, metadata !81, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 0, metadata !82, metadata !DIExpression()), !dbg !88
  %5 = icmp sgt i32 %3, 0, !dbg !89
  br i1 %5, label %6, label %27, !dbg !90

6:                                                ; preds = %4
  %7 = and i32 %3, 7, !dbg !90
  %8 = icmp ult i32 %3, 8, !dbg !90
  br i1 %8, label %11, label %9, !dbg !90

9:                                                ; preds = %6
  %10 = and i32 %3, -8, !dbg !90
  br label %33, !dbg !90

11:                                               ; preds = %33, %6
  %12 = phi double [ undef, %6 ], [ %43, %33 ]
  %13 = phi double [ undef, %6 ], [ %44, %33 ]
  %14 = phi double [ undef, %6 ], [ %45, %33 ]
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
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata double %22, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %20, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %21, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %22, metadata !79, metadata !DIExpression()), !dbg !87
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %21, double %22), !dbg !92
  call void @llvm.dbg.value(metadata double %24, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !88
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
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata double %36, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %34, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %35, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %36, metadata !79, metadata !DIExpression()), !dbg !87
  %38 = tail call double @llvm.fmuladd.f64(double %34, double %35, double %36), !dbg !92
  call void @llvm.dbg.value(metadata double %38, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %38, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %35, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %36, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %38, metadata !79, metadata !DIExpression()), !dbg !87
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %36, double %38), !dbg !92
  call void @llvm.dbg.value(metadata double %39, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %39, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %36, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %38, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %39, metadata !79, metadata !DIExpression()), !dbg !87
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %38, double %39), !dbg !92
  call void @llvm.dbg.value(metadata double %40, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %40, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %38, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %39, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %40, metadata !79, metadata !DIExpression()), !dbg !87
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %39, double %40), !dbg !92
  call void @llvm.dbg.value(metadata double %41, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %41, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %39, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %40, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %41, metadata !79, metadata !DIExpression()), !dbg !87
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %40, double %41), !dbg !92
  call void @llvm.dbg.value(metadata double %42, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %42, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %40, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %41, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %42, metadata !79, metadata !DIExpression()), !dbg !87
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %42), !dbg !92
  call void @llvm.dbg.value(metadata double %43, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %43, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %41, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %42, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %43, metadata !79, metadata !DIExpression()), !dbg !87
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %42, double %43), !dbg !92
  call void @llvm.dbg.value(metadata double %44, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value)), !dbg !88
  call void @llvm.dbg.value(metadata double %44, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %42, metadata !84, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata double %43, metadata !78, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %44, metadata !79, metadata !DIExpression()), !dbg !87
  %45 = tail call double @llvm.fmuladd.f64(double %42, double %43, double %44), !dbg !92
  call void @llvm.dbg.value(metadata double %45, metadata !80, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata i32 poison, metadata !82, metadata !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value)), !dbg !88
  %46 = add i32 %37, 8, !dbg !90
  %47 = icmp eq i32 %46, %10, !dbg !90
  br i1 %47, label %11, label %33, !dbg !90, !llvm.loop !96
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !98 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !102, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 %1, metadata !103, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 %2, metadata !104, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 0, metadata !105, metadata !DIExpression()), !dbg !112
  %4 = icmp sgt i32 %2, 0, !dbg !113
  %5 = icmp sgt i32 %1, 2
  %6 = and i1 %4, %5, !dbg !114
  br i1 %6, label %7, label %62, !dbg !114

7:                                                ; preds = %3
  %8 = add i32 %1, -1
  %9 = load double, ptr %0, align 8, !dbg !115, !tbaa !21
  %10 = zext i32 %8 to i64
  %11 = getelementptr inbounds double, ptr %0, i64 1
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
  %19 = load double, ptr %11, align 8, !dbg !119, !tbaa !21
  br i1 %14, label %45, label %20, !dbg !120

20:                                               ; preds = %17, %20
  %21 = phi double [ %38, %20 ], [ %19, %17 ], !dbg !119
  %22 = phi double [ %42, %20 ], [ %9, %17 ], !dbg !115
  %23 = phi i64 [ %36, %20 ], [ 1, %17 ]
  %24 = phi i64 [ %43, %20 ], [ 0, %17 ]
  call void @llvm.dbg.value(metadata i64 %23, metadata !107, metadata !DIExpression()), !dbg !118
  %25 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !119
  %26 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %22), !dbg !121
  %27 = add nuw nsw i64 %23, 1, !dbg !122
  %28 = getelementptr inbounds double, ptr %0, i64 %27, !dbg !123
  %29 = load double, ptr %28, align 8, !dbg !123, !tbaa !21
  %30 = fadd double %26, %29, !dbg !124
  %31 = fmul double %21, 1.000000e-01, !dbg !125
  %32 = fmul double %21, %31, !dbg !126
  %33 = tail call double @llvm.fmuladd.f64(double %30, double 2.500000e-01, double %32), !dbg !127
  store double %33, ptr %25, align 8, !dbg !128, !tbaa !21
  call void @llvm.dbg.value(metadata i64 %27, metadata !107, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata i64 %27, metadata !107, metadata !DIExpression()), !dbg !118
  %34 = getelementptr inbounds double, ptr %0, i64 %27, !dbg !119
  %35 = tail call double @llvm.fmuladd.f64(double %29, double 2.000000e+00, double %33), !dbg !121
  %36 = add nuw nsw i64 %23, 2, !dbg !122
  %37 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !123
  %38 = load double, ptr %37, align 8, !dbg !123, !tbaa !21
  %39 = fadd double %35, %38, !dbg !124
  %40 = fmul double %29, 1.000000e-01, !dbg !125
  %41 = fmul double %29, %40, !dbg !126
  %42 = tail call double @llvm.fmuladd.f64(double %39, double 2.500000e-01, double %41), !dbg !127
  store double %42, ptr %34, align 8, !dbg !128, !tbaa !21
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
  %50 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !119
  %51 = tail call double @llvm.fmuladd.f64(double %46, double 2.000000e+00, double %47), !dbg !121
  %52 = add nuw nsw i64 %48, 1, !dbg !122
  %53 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !123
  %54 = load double, ptr %53, align 8, !dbg !123, !tbaa !21
  %55 = fadd double %51, %54, !dbg !124
  %56 = fmul double %46, 1.000000e-01, !dbg !125
  %57 = fmul double %46, %56, !dbg !126
  %58 = tail call double @llvm.fmuladd.f64(double %55, double 2.500000e-01, double %57), !dbg !127
  store double %58, ptr %50, align 8, !dbg !128, !tbaa !21
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

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @normalise_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !135 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !139, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i32 %1, metadata !140, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !141, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i32 0, metadata !142, metadata !DIExpression()), !dbg !147
  %3 = icmp sgt i32 %1, 0, !dbg !148
  br i1 %3, label %4, label %68, !dbg !150

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !148
  %6 = and i64 %5, 3, !dbg !150
  %7 = icmp ult i32 %1, 4, !dbg !150
  br i1 %7, label %10, label %8, !dbg !150

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967292, !dbg !150
  br label %46, !dbg !150

10:                                               ; preds = %46, %4
  %11 = phi double [ undef, %4 ], [ %64, %46 ]
  %12 = phi i64 [ 0, %4 ], [ %65, %46 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %64, %46 ]
  %14 = icmp eq i64 %6, 0, !dbg !150
  br i1 %14, label %25, label %15, !dbg !150

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %22, %15 ], [ %12, %10 ]
  %17 = phi double [ %21, %15 ], [ %13, %10 ]
  %18 = phi i64 [ %23, %15 ], [ 0, %10 ]
  call void @llvm.dbg.value(metadata i64 %16, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %17, metadata !141, metadata !DIExpression()), !dbg !146
  %19 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !151
  %20 = load double, ptr %19, align 8, !dbg !151, !tbaa !21
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %17), !dbg !153
  call void @llvm.dbg.value(metadata double %21, metadata !141, metadata !DIExpression()), !dbg !146
  %22 = add nuw nsw i64 %16, 1, !dbg !154
  call void @llvm.dbg.value(metadata i64 %22, metadata !142, metadata !DIExpression()), !dbg !147
  %23 = add i64 %18, 1, !dbg !150
  %24 = icmp eq i64 %23, %6, !dbg !150
  br i1 %24, label %25, label %15, !dbg !150, !llvm.loop !155

25:                                               ; preds = %15, %10
  %26 = phi double [ %11, %10 ], [ %21, %15 ], !dbg !153
  %27 = tail call double @sqrt(double noundef %26) #7, !dbg !156
  call void @llvm.dbg.value(metadata double %27, metadata !141, metadata !DIExpression()), !dbg !146
  call void @llvm.dbg.value(metadata i32 0, metadata !144, metadata !DIExpression()), !dbg !157
  br i1 %3, label %28, label %68, !dbg !158

28:                                               ; preds = %25
  %29 = zext i32 %1 to i64, !dbg !159
  %30 = icmp eq i32 %1, 1, !dbg !158
  br i1 %30, label %44, label %31, !dbg !158

31:                                               ; preds = %28
  %32 = and i64 %5, 4294967294, !dbg !158
  %33 = insertelement <2 x double> poison, double %27, i64 0, !dbg !158
  %34 = shufflevector <2 x double> %33, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !158
  br label %35, !dbg !158

35:                                               ; preds = %35, %31
  %36 = phi i64 [ 0, %31 ], [ %40, %35 ], !dbg !161
  %37 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !162
  %38 = load <2 x double>, ptr %37, align 8, !dbg !164, !tbaa !21
  %39 = fdiv <2 x double> %38, %34, !dbg !164
  store <2 x double> %39, ptr %37, align 8, !dbg !164, !tbaa !21
  %40 = add nuw i64 %36, 2, !dbg !161
  %41 = icmp eq i64 %40, %32, !dbg !161
  br i1 %41, label %42, label %35, !dbg !161, !llvm.loop !165

42:                                               ; preds = %35
  %43 = icmp eq i64 %32, %5, !dbg !158
  br i1 %43, label %68, label %44, !dbg !158

44:                                               ; preds = %28, %42
  %45 = phi i64 [ 0, %28 ], [ %32, %42 ]
  br label %69, !dbg !158

46:                                               ; preds = %46, %8
  %47 = phi i64 [ 0, %8 ], [ %65, %46 ]
  %48 = phi double [ 0.000000e+00, %8 ], [ %64, %46 ]
  %49 = phi i64 [ 0, %8 ], [ %66, %46 ]
  call void @llvm.dbg.value(metadata i64 %47, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %48, metadata !141, metadata !DIExpression()), !dbg !146
  %50 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !151
  %51 = load double, ptr %50, align 8, !dbg !151, !tbaa !21
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48), !dbg !153
  call void @llvm.dbg.value(metadata double %52, metadata !141, metadata !DIExpression()), !dbg !146
  %53 = or i64 %47, 1, !dbg !154
  call void @llvm.dbg.value(metadata i64 %53, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i64 %53, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %52, metadata !141, metadata !DIExpression()), !dbg !146
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !151
  %55 = load double, ptr %54, align 8, !dbg !151, !tbaa !21
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %55, double %52), !dbg !153
  call void @llvm.dbg.value(metadata double %56, metadata !141, metadata !DIExpression()), !dbg !146
  %57 = or i64 %47, 2, !dbg !154
  call void @llvm.dbg.value(metadata i64 %57, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i64 %57, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %56, metadata !141, metadata !DIExpression()), !dbg !146
  %58 = getelementptr inbounds double, ptr %0, i64 %57, !dbg !151
  %59 = load double, ptr %58, align 8, !dbg !151, !tbaa !21
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !153
  call void @llvm.dbg.value(metadata double %60, metadata !141, metadata !DIExpression()), !dbg !146
  %61 = or i64 %47, 3, !dbg !154
  call void @llvm.dbg.value(metadata i64 %61, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i64 %61, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %60, metadata !141, metadata !DIExpression()), !dbg !146
  %62 = getelementptr inbounds double, ptr %0, i64 %61, !dbg !151
  %63 = load double, ptr %62, align 8, !dbg !151, !tbaa !21
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !153
  call void @llvm.dbg.value(metadata double %64, metadata !141, metadata !DIExpression()), !dbg !146
  %65 = add nuw nsw i64 %47, 4, !dbg !154
  call void @llvm.dbg.value(metadata i64 %65, metadata !142, metadata !DIExpression()), !dbg !147
  %66 = add i64 %49, 4, !dbg !150
  %67 = icmp eq i64 %66, %9, !dbg !150
  br i1 %67, label %10, label %46, !dbg !150, !llvm.loop !169

68:                                               ; preds = %69, %42, %2, %25
  ret void, !dbg !171

69:                                               ; preds = %44, %69
  %70 = phi i64 [ %74, %69 ], [ %45, %44 ]
  call void @llvm.dbg.value(metadata i64 %70, metadata !144, metadata !DIExpression()), !dbg !157
  %71 = getelementptr inbounds double, ptr %0, i64 %70, !dbg !162
  %72 = load double, ptr %71, align 8, !dbg !164, !tbaa !21
  %73 = fdiv double %72, %27, !dbg !164
  store double %73, ptr %71, align 8, !dbg !164, !tbaa !21
  %74 = add nuw nsw i64 %70, 1, !dbg !161
  call void @llvm.dbg.value(metadata i64 %74, metadata !144, metadata !DIExpression()), !dbg !157
  %75 = icmp eq i64 %74, %29, !dbg !159
  br i1 %75, label %68, label %69, !dbg !158, !llvm.loop !172
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !173 double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !178 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !180, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata i32 %1, metadata !181, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata i32 0, metadata !182, metadata !DIExpression()), !dbg !197
  %3 = icmp sgt i32 %1, 0, !dbg !198
  br i1 %3, label %4, label %79, !dbg !199

4:                                                ; preds = %2, %34
  %5 = phi i32 [ %35, %34 ], [ 0, %2 ]
  %6 = xor i32 %5, -1, !dbg !199
  %7 = add i32 %6, %1, !dbg !199
  %8 = zext i32 %7 to i64, !dbg !199
  call void @llvm.dbg.value(metadata i32 %5, metadata !182, metadata !DIExpression()), !dbg !197
  %9 = sub nsw i32 %1, %5
  call void @llvm.dbg.value(metadata i32 0, metadata !184, metadata !DIExpression()), !dbg !200
  %10 = icmp sgt i32 %9, 1, !dbg !201
  br i1 %10, label %11, label %34, !dbg !202

11:                                               ; preds = %4
  %12 = and i64 %8, 1, !dbg !202
  %13 = icmp eq i32 %7, 1, !dbg !202
  br i1 %13, label %23, label %14, !dbg !202

14:                                               ; preds = %11
  %15 = and i64 %8, 4294967294, !dbg !202
  br label %37, !dbg !202

16:                                               ; preds = %34
  call void @llvm.dbg.value(metadata i32 0, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !193, metadata !DIExpression()), !dbg !196
  br i1 %3, label %17, label %79, !dbg !204

17:                                               ; preds = %16
  %18 = zext i32 %1 to i64, !dbg !205
  %19 = and i64 %18, 3, !dbg !204
  %20 = icmp ult i32 %1, 4, !dbg !204
  br i1 %20, label %61, label %21, !dbg !204

21:                                               ; preds = %17
  %22 = and i64 %18, 4294967292, !dbg !204
  br label %81, !dbg !204

23:                                               ; preds = %57, %11
  %24 = phi i64 [ 0, %11 ], [ %50, %57 ]
  %25 = phi i64 [ 1, %11 ], [ %58, %57 ]
  %26 = icmp eq i64 %12, 0, !dbg !207
  br i1 %26, label %34, label %27, !dbg !207

27:                                               ; preds = %23
  call void @llvm.dbg.value(metadata i64 %24, metadata !184, metadata !DIExpression()), !dbg !200
  %28 = getelementptr inbounds double, ptr %0, i64 %24, !dbg !208
  %29 = load double, ptr %28, align 8, !dbg !208, !tbaa !21
  %30 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !209
  %31 = load double, ptr %30, align 8, !dbg !209, !tbaa !21
  %32 = fcmp ogt double %29, %31, !dbg !210
  br i1 %32, label %33, label %34, !dbg !207

33:                                               ; preds = %27
  call void @llvm.dbg.value(metadata double %29, metadata !188, metadata !DIExpression()), !dbg !211
  store double %31, ptr %28, align 8, !dbg !212, !tbaa !21
  store double %29, ptr %30, align 8, !dbg !213, !tbaa !21
  br label %34, !dbg !214

34:                                               ; preds = %23, %33, %27, %4
  %35 = add nuw nsw i32 %5, 1, !dbg !215
  call void @llvm.dbg.value(metadata i32 %35, metadata !182, metadata !DIExpression()), !dbg !197
  %36 = icmp eq i32 %35, %1, !dbg !198
  br i1 %36, label %16, label %4, !dbg !199, !llvm.loop !216

37:                                               ; preds = %57, %14
  %38 = phi i64 [ 0, %14 ], [ %50, %57 ]
  %39 = phi i64 [ 1, %14 ], [ %58, %57 ]
  %40 = phi i64 [ 0, %14 ], [ %59, %57 ]
  %41 = or i64 %38, 1
  call void @llvm.dbg.value(metadata i64 %38, metadata !184, metadata !DIExpression()), !dbg !200
  %42 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !208
  %43 = load double, ptr %42, align 8, !dbg !208, !tbaa !21
  %44 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !209
  %45 = load double, ptr %44, align 8, !dbg !209, !tbaa !21
  %46 = fcmp ogt double %43, %45, !dbg !210
  br i1 %46, label %47, label %48, !dbg !207

47:                                               ; preds = %37
  call void @llvm.dbg.value(metadata double %43, metadata !188, metadata !DIExpression()), !dbg !211
  store double %45, ptr %42, align 8, !dbg !212, !tbaa !21
  store double %43, ptr %44, align 8, !dbg !213, !tbaa !21
  br label %48, !dbg !214

48:                                               ; preds = %37, %47
  call void @llvm.dbg.value(metadata i64 %39, metadata !184, metadata !DIExpression()), !dbg !200
  %49 = add nuw nsw i64 %39, 1, !dbg !218
  %50 = add nuw nsw i64 %38, 2
  call void @llvm.dbg.value(metadata i64 %41, metadata !184, metadata !DIExpression()), !dbg !200
  %51 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !208
  %52 = load double, ptr %51, align 8, !dbg !208, !tbaa !21
  %53 = getelementptr inbounds double, ptr %0, i64 %49, !dbg !209
  %54 = load double, ptr %53, align 8, !dbg !209, !tbaa !21
  %55 = fcmp ogt double %52, %54, !dbg !210
  br i1 %55, label %56, label %57, !dbg !207

56:                                               ; preds = %48
  call void @llvm.dbg.value(metadata double %52, metadata !188, metadata !DIExpression()), !dbg !211
  store double %54, ptr %51, align 8, !dbg !212, !tbaa !21
  store double %52, ptr %53, align 8, !dbg !213, !tbaa !21
  br label %57, !dbg !214

57:                                               ; preds = %56, %48
  call void @llvm.dbg.value(metadata i64 %49, metadata !184, metadata !DIExpression()), !dbg !200
  %58 = add nuw nsw i64 %39, 2, !dbg !218
  %59 = add i64 %40, 2, !dbg !202
  %60 = icmp eq i64 %59, %15, !dbg !202
  br i1 %60, label %23, label %37, !dbg !202, !llvm.loop !219

61:                                               ; preds = %81, %17
  %62 = phi double [ undef, %17 ], [ %112, %81 ]
  %63 = phi i64 [ 0, %17 ], [ %106, %81 ]
  %64 = phi double [ 0.000000e+00, %17 ], [ %112, %81 ]
  %65 = icmp eq i64 %19, 0, !dbg !204
  br i1 %65, label %79, label %66, !dbg !204

66:                                               ; preds = %61, %66
  %67 = phi i64 [ %70, %66 ], [ %63, %61 ]
  %68 = phi double [ %76, %66 ], [ %64, %61 ]
  %69 = phi i64 [ %77, %66 ], [ 0, %61 ]
  call void @llvm.dbg.value(metadata i64 %67, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %68, metadata !193, metadata !DIExpression()), !dbg !196
  %70 = add nuw nsw i64 %67, 1, !dbg !221
  %71 = trunc i64 %70 to i32, !dbg !223
  %72 = sitofp i32 %71 to double, !dbg !223
  %73 = getelementptr inbounds double, ptr %0, i64 %67, !dbg !224
  %74 = load double, ptr %73, align 8, !dbg !224, !tbaa !21
  %75 = fmul double %74, %72, !dbg !225
  %76 = tail call double @llvm.fmuladd.f64(double %75, double %74, double %68), !dbg !226
  call void @llvm.dbg.value(metadata i64 %70, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %76, metadata !193, metadata !DIExpression()), !dbg !196
  %77 = add i64 %69, 1, !dbg !204
  %78 = icmp eq i64 %77, %19, !dbg !204
  br i1 %78, label %79, label %66, !dbg !204, !llvm.loop !227

79:                                               ; preds = %61, %66, %2, %16
  %80 = phi double [ 0.000000e+00, %16 ], [ 0.000000e+00, %2 ], [ %62, %61 ], [ %76, %66 ], !dbg !196
  ret double %80, !dbg !228

81:                                               ; preds = %81, %21
  %82 = phi i64 [ 0, %21 ], [ %106, %81 ]
  %83 = phi double [ 0.000000e+00, %21 ], [ %112, %81 ]
  %84 = phi i64 [ 0, %21 ], [ %113, %81 ]
  call void @llvm.dbg.value(metadata i64 %82, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %83, metadata !193, metadata !DIExpression()), !dbg !196
  %85 = or i64 %82, 1, !dbg !221
  %86 = trunc i64 %85 to i32, !dbg !223
  %87 = sitofp i32 %86 to double, !dbg !223
  %88 = getelementptr inbounds double, ptr %0, i64 %82, !dbg !224
  %89 = load double, ptr %88, align 8, !dbg !224, !tbaa !21
  %90 = fmul double %89, %87, !dbg !225
  %91 = tail call double @llvm.fmuladd.f64(double %90, double %89, double %83), !dbg !226
  call void @llvm.dbg.value(metadata i64 %85, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %91, metadata !193, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata i64 %85, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %91, metadata !193, metadata !DIExpression()), !dbg !196
  %92 = or i64 %82, 2, !dbg !221
  %93 = trunc i64 %92 to i32, !dbg !223
  %94 = sitofp i32 %93 to double, !dbg !223
  %95 = getelementptr inbounds double, ptr %0, i64 %85, !dbg !224
  %96 = load double, ptr %95, align 8, !dbg !224, !tbaa !21
  %97 = fmul double %96, %94, !dbg !225
  %98 = tail call double @llvm.fmuladd.f64(double %97, double %96, double %91), !dbg !226
  call void @llvm.dbg.value(metadata i64 %92, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %98, metadata !193, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata i64 %92, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %98, metadata !193, metadata !DIExpression()), !dbg !196
  %99 = or i64 %82, 3, !dbg !221
  %100 = trunc i64 %99 to i32, !dbg !223
  %101 = sitofp i32 %100 to double, !dbg !223
  %102 = getelementptr inbounds double, ptr %0, i64 %92, !dbg !224
  %103 = load double, ptr %102, align 8, !dbg !224, !tbaa !21
  %104 = fmul double %103, %101, !dbg !225
  %105 = tail call double @llvm.fmuladd.f64(double %104, double %103, double %98), !dbg !226
  call void @llvm.dbg.value(metadata i64 %99, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %105, metadata !193, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata i64 %99, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %105, metadata !193, metadata !DIExpression()), !dbg !196
  %106 = add nuw nsw i64 %82, 4, !dbg !221
  %107 = trunc i64 %106 to i32, !dbg !223
  %108 = sitofp i32 %107 to double, !dbg !223
  %109 = getelementptr inbounds double, ptr %0, i64 %99, !dbg !224
  %110 = load double, ptr %109, align 8, !dbg !224, !tbaa !21
  %111 = fmul double %110, %108, !dbg !225
  %112 = tail call double @llvm.fmuladd.f64(double %111, double %110, double %105), !dbg !226
  call void @llvm.dbg.value(metadata i64 %106, metadata !194, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %112, metadata !193, metadata !DIExpression()), !dbg !196
  %113 = add i64 %84, 4, !dbg !204
  %114 = icmp eq i64 %113, %22, !dbg !204
  br i1 %114, label %61, label %81, !dbg !204, !llvm.loop !229
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/in_place.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ba3941e95789dc1f9c4b237186377e3")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!28 = !DILocation(line: 6, scope: !26)
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
!173 = !DISubprogram(name: "sqrt", scope: !174, file: !174, line: 143, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !177)
!174 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!175 = !DISubroutineType(types: !176)
!176 = !{!12, !12}
!177 = !{}
!178 = distinct !DISubprogram(name: "weighted_sorted_sum", scope: !1, file: !1, line: 58, type: !31, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !179)
!179 = !{!180, !181, !182, !184, !188, !193, !194}
!180 = !DILocalVariable(name: "x", arg: 1, scope: !178, file: !1, line: 58, type: !13)
!181 = !DILocalVariable(name: "n", arg: 2, scope: !178, file: !1, line: 58, type: !18)
!182 = !DILocalVariable(name: "i", scope: !183, file: !1, line: 59, type: !18)
!183 = distinct !DILexicalBlock(scope: !178, file: !1, line: 59, column: 3)
!184 = !DILocalVariable(name: "j", scope: !185, file: !1, line: 60, type: !18)
!185 = distinct !DILexicalBlock(scope: !186, file: !1, line: 60, column: 5)
!186 = distinct !DILexicalBlock(scope: !187, file: !1, line: 59, column: 31)
!187 = distinct !DILexicalBlock(scope: !183, file: !1, line: 59, column: 3)
!188 = !DILocalVariable(name: "t", scope: !189, file: !1, line: 62, type: !12)
!189 = distinct !DILexicalBlock(scope: !190, file: !1, line: 61, column: 28)
!190 = distinct !DILexicalBlock(scope: !191, file: !1, line: 61, column: 11)
!191 = distinct !DILexicalBlock(scope: !192, file: !1, line: 60, column: 41)
!192 = distinct !DILexicalBlock(scope: !185, file: !1, line: 60, column: 5)
!193 = !DILocalVariable(name: "s", scope: !178, file: !1, line: 68, type: !12)
!194 = !DILocalVariable(name: "i", scope: !195, file: !1, line: 69, type: !18)
!195 = distinct !DILexicalBlock(scope: !178, file: !1, line: 69, column: 3)
!196 = !DILocation(line: 0, scope: !178)
!197 = !DILocation(line: 0, scope: !183)
!198 = !DILocation(line: 59, column: 21, scope: !187)
!199 = !DILocation(line: 59, column: 3, scope: !183)
!200 = !DILocation(line: 0, scope: !185)
!201 = !DILocation(line: 60, column: 27, scope: !192)
!202 = !DILocation(line: 60, column: 5, scope: !185)
!203 = !DILocation(line: 0, scope: !195)
!204 = !DILocation(line: 69, column: 3, scope: !195)
!205 = !DILocation(line: 69, column: 21, scope: !206)
!206 = distinct !DILexicalBlock(scope: !195, file: !1, line: 69, column: 3)
!207 = !DILocation(line: 61, column: 11, scope: !191)
!208 = !DILocation(line: 61, column: 11, scope: !190)
!209 = !DILocation(line: 61, column: 18, scope: !190)
!210 = !DILocation(line: 61, column: 16, scope: !190)
!211 = !DILocation(line: 0, scope: !189)
!212 = !DILocation(line: 63, column: 14, scope: !189)
!213 = !DILocation(line: 64, column: 18, scope: !189)
!214 = !DILocation(line: 65, column: 7, scope: !189)
!215 = !DILocation(line: 59, column: 27, scope: !187)
!216 = distinct !{!216, !199, !217, !56}
!217 = !DILocation(line: 67, column: 3, scope: !183)
!218 = !DILocation(line: 60, column: 23, scope: !192)
!219 = distinct !{!219, !202, !220, !56}
!220 = !DILocation(line: 66, column: 5, scope: !185)
!221 = !DILocation(line: 70, column: 13, scope: !222)
!222 = distinct !DILexicalBlock(scope: !206, file: !1, line: 69, column: 31)
!223 = !DILocation(line: 70, column: 10, scope: !222)
!224 = !DILocation(line: 70, column: 20, scope: !222)
!225 = !DILocation(line: 70, column: 18, scope: !222)
!226 = !DILocation(line: 70, column: 7, scope: !222)
!227 = distinct !{!227, !50}
!228 = !DILocation(line: 72, column: 3, scope: !178)
!229 = distinct !{!229, !204, !230, !56}
!230 = !DILocation(line: 71, column: 3, scope: !195)
