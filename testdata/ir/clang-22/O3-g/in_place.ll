; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/in_place.c -o ir/clang-22/O3-g/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr noundef captures(none) %0) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !20, !DIExpression(), !24)
    #dbg_value(i32 0, !21, !DIExpression(), !25)
  %2 = load double, ptr %0, align 8, !tbaa !26
    #dbg_value(i32 0, !21, !DIExpression(), !25)
    #dbg_value(i32 0, !21, !DIExpression(), !25)
  %3 = fmul double %2, %2, !dbg !28
    #dbg_value(i32 1, !21, !DIExpression(), !25)
  %4 = fmul double %3, %3, !dbg !31
    #dbg_value(i32 2, !21, !DIExpression(), !25)
  %5 = fmul double %4, %4, !dbg !32
    #dbg_value(i32 3, !21, !DIExpression(), !25)
  store double %5, ptr %0, align 8, !dbg !33, !tbaa !26
  ret double %5, !dbg !34
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #1 !dbg !35 {
    #dbg_value(ptr %0, !39, !DIExpression(), !43)
    #dbg_value(i32 %1, !40, !DIExpression(), !43)
    #dbg_value(i32 1, !41, !DIExpression(), !44)
  %3 = icmp sgt i32 %1, 1, !dbg !45
  br i1 %3, label %4, label %29, !dbg !47

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !48
  %6 = load double, ptr %0, align 8
  %7 = add nsw i64 %5, -1, !dbg !49
  %8 = and i64 %7, 3, !dbg !49
  %9 = add nsw i32 %1, -2, !dbg !49
  %10 = icmp ult i32 %9, 3, !dbg !49
  br i1 %10, label %15, label %11, !dbg !49

11:                                               ; preds = %4
  %12 = and i64 %7, -4, !dbg !49
  br label %34, !dbg !49

13:                                               ; preds = %34
  %14 = icmp eq i64 %8, 0, !dbg !49
  br i1 %14, label %29, label %15, !dbg !49

15:                                               ; preds = %13, %4
  %16 = phi double [ %6, %4 ], [ %52, %13 ]
  %17 = phi i64 [ 1, %4 ], [ %53, %13 ]
  %18 = icmp ne i64 %8, 0, !dbg !50
  tail call void @llvm.assume(i1 %18), !dbg !50
  br label %19, !dbg !50

19:                                               ; preds = %19, %15
  %20 = phi double [ %16, %15 ], [ %25, %19 ], !dbg !51
  %21 = phi i64 [ %17, %15 ], [ %26, %19 ]
  %22 = phi i64 [ 0, %15 ], [ %27, %19 ]
    #dbg_value(i64 %21, !41, !DIExpression(), !44)
  %23 = getelementptr double, ptr %0, i64 %21, !dbg !51
  %24 = load double, ptr %23, align 8, !dbg !53, !tbaa !26
  %25 = fmul double %20, %24, !dbg !54
  store double %25, ptr %23, align 8, !dbg !55, !tbaa !26
  %26 = add nuw nsw i64 %21, 1, !dbg !56
    #dbg_value(i64 %26, !41, !DIExpression(), !44)
  %27 = add i64 %22, 1, !dbg !57
  %28 = icmp eq i64 %27, %8, !dbg !57
  br i1 %28, label %29, label %19, !dbg !57, !llvm.loop !58

29:                                               ; preds = %13, %19, %2
  %30 = sext i32 %1 to i64, !dbg !60
  %31 = getelementptr double, ptr %0, i64 %30, !dbg !60
  %32 = getelementptr i8, ptr %31, i64 -8, !dbg !60
  %33 = load double, ptr %32, align 8, !dbg !61, !tbaa !26
  ret double %33, !dbg !62

34:                                               ; preds = %34, %11
  %35 = phi double [ %6, %11 ], [ %52, %34 ], !dbg !51
  %36 = phi i64 [ 1, %11 ], [ %53, %34 ]
  %37 = phi i64 [ 0, %11 ], [ %54, %34 ]
    #dbg_value(i64 %36, !41, !DIExpression(), !44)
  %38 = getelementptr double, ptr %0, i64 %36, !dbg !51
  %39 = load double, ptr %38, align 8, !dbg !53, !tbaa !26
  %40 = fmul double %35, %39, !dbg !63
  store double %40, ptr %38, align 8, !dbg !64, !tbaa !26
    #dbg_value(i64 %36, !41, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !44)
  %41 = getelementptr double, ptr %0, i64 %36, !dbg !51
  %42 = getelementptr i8, ptr %41, i64 8, !dbg !51
  %43 = load double, ptr %42, align 8, !dbg !53, !tbaa !26
  %44 = fmul double %40, %43, !dbg !65
  store double %44, ptr %42, align 8, !dbg !66, !tbaa !26
    #dbg_value(i64 %36, !41, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !44)
  %45 = getelementptr double, ptr %0, i64 %36, !dbg !51
  %46 = getelementptr i8, ptr %45, i64 16, !dbg !51
  %47 = load double, ptr %46, align 8, !dbg !53, !tbaa !26
  %48 = fmul double %44, %47, !dbg !67
  store double %48, ptr %46, align 8, !dbg !68, !tbaa !26
    #dbg_value(i64 %36, !41, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !44)
  %49 = getelementptr double, ptr %0, i64 %36, !dbg !51
  %50 = getelementptr i8, ptr %49, i64 24, !dbg !51
  %51 = load double, ptr %50, align 8, !dbg !53, !tbaa !26
  %52 = fmul double %48, %51, !dbg !69
  store double %52, ptr %50, align 8, !dbg !70, !tbaa !26
  %53 = add nuw nsw i64 %36, 4, !dbg !71
    #dbg_value(i64 %53, !41, !DIExpression(), !44)
  %54 = add i64 %37, 4, !dbg !72
  %55 = icmp eq i64 %54, %12, !dbg !72
  br i1 %55, label %13, label %34, !dbg !72, !llvm.loop !73
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #2 !dbg !76 {
    #dbg_value(double %0, !80, !DIExpression(), !87)
    #dbg_value(double %1, !81, !DIExpression(), !87)
    #dbg_value(i32 0, !82, !DIExpression(), !88)
    #dbg_value(i32 0, !82, !DIExpression(), !88)
    #dbg_value(double %1, !81, !DIExpression(), !87)
    #dbg_value(double %0, !84, !DIExpression(), !89)
    #dbg_value(double %1, !80, !DIExpression(), !87)
  %3 = fmul double %1, %0, !dbg !90
    #dbg_value(double %3, !81, !DIExpression(), !87)
    #dbg_value(i32 1, !82, !DIExpression(), !88)
    #dbg_value(double %1, !84, !DIExpression(), !89)
    #dbg_value(double %3, !80, !DIExpression(), !87)
  %4 = fmul double %3, %1, !dbg !91
    #dbg_value(double %4, !81, !DIExpression(), !87)
    #dbg_value(i32 2, !82, !DIExpression(), !88)
    #dbg_value(double %3, !84, !DIExpression(), !89)
    #dbg_value(double %4, !80, !DIExpression(), !87)
  %5 = fmul double %4, %3, !dbg !92
    #dbg_value(double %5, !81, !DIExpression(), !87)
    #dbg_value(i32 3, !82, !DIExpression(), !88)
  %6 = tail call double @llvm.fmuladd.f64(double %5, double 2.000000e+00, double %4), !dbg !93
  ret double %6, !dbg !94
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #4 !dbg !95 {
    #dbg_value(double %0, !99, !DIExpression(), !108)
    #dbg_value(double %1, !100, !DIExpression(), !108)
    #dbg_value(double %2, !101, !DIExpression(), !108)
    #dbg_value(i32 %3, !102, !DIExpression(), !108)
    #dbg_value(i32 0, !103, !DIExpression(), !109)
  %5 = icmp sgt i32 %3, 0, !dbg !110
  br i1 %5, label %6, label %26, !dbg !111

6:                                                ; preds = %4
  %7 = and i32 %3, 7, !dbg !112
  %8 = icmp ult i32 %3, 8, !dbg !112
  br i1 %8, label %13, label %9, !dbg !112

9:                                                ; preds = %6
  %10 = and i32 %3, 2147483640, !dbg !112
  br label %32, !dbg !112

11:                                               ; preds = %32
  %12 = icmp eq i32 %7, 0, !dbg !112
  br i1 %12, label %26, label %13, !dbg !112

13:                                               ; preds = %11, %6
  %14 = phi double [ %0, %6 ], [ %42, %11 ]
  %15 = phi double [ %1, %6 ], [ %43, %11 ]
  %16 = phi double [ %2, %6 ], [ %44, %11 ]
  %17 = icmp ne i32 %7, 0, !dbg !113
  tail call void @llvm.assume(i1 %17), !dbg !113
  br label %18, !dbg !113

18:                                               ; preds = %18, %13
  %19 = phi double [ %20, %18 ], [ %14, %13 ]
  %20 = phi double [ %21, %18 ], [ %15, %13 ]
  %21 = phi double [ %23, %18 ], [ %16, %13 ]
  %22 = phi i32 [ %24, %18 ], [ 0, %13 ]
    #dbg_value(i32 poison, !103, !DIExpression(), !109)
    #dbg_value(double %21, !101, !DIExpression(), !108)
    #dbg_value(double %19, !105, !DIExpression(), !114)
    #dbg_value(double %20, !99, !DIExpression(), !108)
    #dbg_value(double %21, !100, !DIExpression(), !108)
  %23 = tail call double @llvm.fmuladd.f64(double %19, double %20, double %21), !dbg !115
    #dbg_value(double %23, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !109)
  %24 = add i32 %22, 1, !dbg !116
  %25 = icmp eq i32 %24, %7, !dbg !116
  br i1 %25, label %26, label %18, !dbg !116, !llvm.loop !117

26:                                               ; preds = %11, %18, %4
  %27 = phi double [ %2, %4 ], [ %44, %11 ], [ %23, %18 ]
  %28 = phi double [ %1, %4 ], [ %43, %11 ], [ %21, %18 ]
  %29 = phi double [ %0, %4 ], [ %42, %11 ], [ %20, %18 ]
  %30 = fneg double %27, !dbg !118
  %31 = tail call double @llvm.fmuladd.f64(double %29, double %28, double %30), !dbg !119
  ret double %31, !dbg !120

32:                                               ; preds = %32, %9
  %33 = phi double [ %0, %9 ], [ %42, %32 ]
  %34 = phi double [ %1, %9 ], [ %43, %32 ]
  %35 = phi double [ %2, %9 ], [ %44, %32 ]
  %36 = phi i32 [ 0, %9 ], [ %45, %32 ]
    #dbg_value(i32 poison, !103, !DIExpression(), !109)
    #dbg_value(double %35, !101, !DIExpression(), !108)
    #dbg_value(double %33, !105, !DIExpression(), !114)
    #dbg_value(double %34, !99, !DIExpression(), !108)
    #dbg_value(double %35, !100, !DIExpression(), !108)
  %37 = tail call double @llvm.fmuladd.f64(double %33, double %34, double %35), !dbg !121
    #dbg_value(double %37, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !109)
    #dbg_value(double %34, !105, !DIExpression(), !114)
    #dbg_value(double %35, !99, !DIExpression(), !108)
    #dbg_value(double %37, !100, !DIExpression(), !108)
  %38 = tail call double @llvm.fmuladd.f64(double %34, double %35, double %37), !dbg !122
    #dbg_value(double %38, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !109)
    #dbg_value(double %35, !105, !DIExpression(), !114)
    #dbg_value(double %37, !99, !DIExpression(), !108)
    #dbg_value(double %38, !100, !DIExpression(), !108)
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %38), !dbg !123
    #dbg_value(double %39, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !109)
    #dbg_value(double %37, !105, !DIExpression(), !114)
    #dbg_value(double %38, !99, !DIExpression(), !108)
    #dbg_value(double %39, !100, !DIExpression(), !108)
  %40 = tail call double @llvm.fmuladd.f64(double %37, double %38, double %39), !dbg !124
    #dbg_value(double %40, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !109)
    #dbg_value(double %38, !105, !DIExpression(), !114)
    #dbg_value(double %39, !99, !DIExpression(), !108)
    #dbg_value(double %40, !100, !DIExpression(), !108)
  %41 = tail call double @llvm.fmuladd.f64(double %38, double %39, double %40), !dbg !125
    #dbg_value(double %41, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value), !109)
    #dbg_value(double %39, !105, !DIExpression(), !114)
    #dbg_value(double %40, !99, !DIExpression(), !108)
    #dbg_value(double %41, !100, !DIExpression(), !108)
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %40, double %41), !dbg !126
    #dbg_value(double %42, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value), !109)
    #dbg_value(double %40, !105, !DIExpression(), !114)
    #dbg_value(double %41, !99, !DIExpression(), !108)
    #dbg_value(double %42, !100, !DIExpression(), !108)
  %43 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %42), !dbg !127
    #dbg_value(double %43, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value), !109)
    #dbg_value(double %41, !105, !DIExpression(), !114)
    #dbg_value(double %42, !99, !DIExpression(), !108)
    #dbg_value(double %43, !100, !DIExpression(), !108)
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %42, double %43), !dbg !128
    #dbg_value(double %44, !101, !DIExpression(), !108)
    #dbg_value(i32 poison, !103, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !109)
  %45 = add i32 %36, 8, !dbg !129
  %46 = icmp eq i32 %45, %10, !dbg !129
  br i1 %46, label %11, label %32, !dbg !129, !llvm.loop !130
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 !dbg !132 {
    #dbg_value(ptr %0, !136, !DIExpression(), !145)
    #dbg_value(i32 %1, !137, !DIExpression(), !145)
    #dbg_value(i32 %2, !138, !DIExpression(), !145)
    #dbg_value(i32 0, !139, !DIExpression(), !146)
  %4 = icmp sgt i32 %2, 0, !dbg !147
  %5 = icmp sgt i32 %1, 2
  %6 = and i1 %4, %5, !dbg !148
  br i1 %6, label %7, label %63, !dbg !148

7:                                                ; preds = %3
  %8 = add nsw i32 %1, -1
  %9 = zext i32 %8 to i64
  %10 = getelementptr i8, ptr %0, i64 8
  %11 = add nsw i64 %9, -1, !dbg !149
  %12 = and i64 %11, 1
  %13 = icmp eq i32 %8, 2
  %14 = and i64 %11, -2
  %15 = icmp eq i64 %12, 0
  %16 = icmp ne i64 %12, 0
  br label %17, !dbg !149

17:                                               ; preds = %7, %60
  %18 = phi i32 [ %61, %60 ], [ 0, %7 ]
    #dbg_value(i32 %18, !139, !DIExpression(), !146)
    #dbg_value(i32 1, !141, !DIExpression(), !150)
  %19 = load double, ptr %10, align 8, !dbg !151, !tbaa !26
  %20 = load double, ptr %0, align 8
  br i1 %13, label %47, label %21, !dbg !154

21:                                               ; preds = %17, %21
  %22 = phi double [ %43, %21 ], [ %20, %17 ], !dbg !155
  %23 = phi double [ %39, %21 ], [ %19, %17 ], !dbg !151
  %24 = phi i64 [ %37, %21 ], [ 1, %17 ]
  %25 = phi i64 [ %44, %21 ], [ 0, %17 ]
    #dbg_value(i64 %24, !141, !DIExpression(), !150)
  %26 = getelementptr double, ptr %0, i64 %24, !dbg !155
  %27 = tail call double @llvm.fmuladd.f64(double %23, double 2.000000e+00, double %22), !dbg !156
  %28 = add nuw nsw i64 %24, 1, !dbg !157
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %28, !dbg !158
  %30 = load double, ptr %29, align 8, !dbg !158, !tbaa !26
  %31 = fadd double %27, %30, !dbg !159
  %32 = fmul double %23, 1.000000e-01, !dbg !160
  %33 = fmul double %23, %32, !dbg !161
  %34 = tail call double @llvm.fmuladd.f64(double %31, double 2.500000e-01, double %33), !dbg !162
  store double %34, ptr %26, align 8, !dbg !163, !tbaa !26
    #dbg_value(i64 %28, !141, !DIExpression(), !150)
  %35 = getelementptr double, ptr %0, i64 %28, !dbg !155
  %36 = tail call double @llvm.fmuladd.f64(double %30, double 2.000000e+00, double %34), !dbg !156
  %37 = add nuw nsw i64 %24, 2, !dbg !157
  %38 = getelementptr inbounds nuw double, ptr %0, i64 %37, !dbg !158
  %39 = load double, ptr %38, align 8, !dbg !158, !tbaa !26
  %40 = fadd double %36, %39, !dbg !159
  %41 = fmul double %30, 1.000000e-01, !dbg !160
  %42 = fmul double %30, %41, !dbg !161
  %43 = tail call double @llvm.fmuladd.f64(double %40, double 2.500000e-01, double %42), !dbg !164
  store double %43, ptr %35, align 8, !dbg !165, !tbaa !26
    #dbg_value(i64 %37, !141, !DIExpression(), !150)
  %44 = add i64 %25, 2, !dbg !166
  %45 = icmp eq i64 %44, %14, !dbg !166
  br i1 %45, label %46, label %21, !dbg !166, !llvm.loop !167

46:                                               ; preds = %21
  br i1 %15, label %60, label %47, !dbg !154

47:                                               ; preds = %46, %17
  %48 = phi double [ %20, %17 ], [ %43, %46 ]
  %49 = phi double [ %19, %17 ], [ %39, %46 ]
  %50 = phi i64 [ 1, %17 ], [ %37, %46 ]
  tail call void @llvm.assume(i1 %16), !dbg !169
    #dbg_value(i64 %50, !141, !DIExpression(), !150)
  %51 = getelementptr double, ptr %0, i64 %50, !dbg !155
  %52 = tail call double @llvm.fmuladd.f64(double %49, double 2.000000e+00, double %48), !dbg !156
  %53 = getelementptr inbounds nuw double, ptr %0, i64 %50, !dbg !158
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 8, !dbg !158
  %55 = load double, ptr %54, align 8, !dbg !158, !tbaa !26
  %56 = fadd double %52, %55, !dbg !159
  %57 = fmul double %49, 1.000000e-01, !dbg !160
  %58 = fmul double %49, %57, !dbg !161
  %59 = tail call double @llvm.fmuladd.f64(double %56, double 2.500000e-01, double %58), !dbg !170
  store double %59, ptr %51, align 8, !dbg !171, !tbaa !26
    #dbg_value(i64 %50, !141, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !150)
  br label %60, !dbg !172

60:                                               ; preds = %46, %47
  %61 = add nuw nsw i32 %18, 1, !dbg !172
    #dbg_value(i32 %61, !139, !DIExpression(), !146)
  %62 = icmp eq i32 %61, %2, !dbg !173
  br i1 %62, label %63, label %17, !dbg !174, !llvm.loop !175

63:                                               ; preds = %60, %3
  ret void, !dbg !177
}

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local void @normalise_in_place(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #5 !dbg !178 {
    #dbg_value(ptr %0, !182, !DIExpression(), !189)
    #dbg_value(i32 %1, !183, !DIExpression(), !189)
    #dbg_value(double 0.000000e+00, !184, !DIExpression(), !189)
    #dbg_value(i32 0, !185, !DIExpression(), !190)
  %3 = icmp sgt i32 %1, 0, !dbg !191
  br i1 %3, label %4, label %68, !dbg !193

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !194
  %6 = and i64 %5, 3, !dbg !195
  %7 = icmp ult i32 %1, 4, !dbg !195
  br i1 %7, label %12, label %8, !dbg !195

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !195
  br label %46, !dbg !195

10:                                               ; preds = %46
  %11 = icmp eq i64 %6, 0, !dbg !195
  br i1 %11, label %26, label %12, !dbg !195

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %65, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %64, %10 ]
  %15 = icmp ne i64 %6, 0, !dbg !196
  tail call void @llvm.assume(i1 %15), !dbg !196
  br label %16, !dbg !196

16:                                               ; preds = %16, %12
  %17 = phi i64 [ %13, %12 ], [ %23, %16 ]
  %18 = phi double [ %14, %12 ], [ %22, %16 ]
  %19 = phi i64 [ 0, %12 ], [ %24, %16 ]
    #dbg_value(i64 %17, !185, !DIExpression(), !190)
    #dbg_value(double %18, !184, !DIExpression(), !189)
  %20 = getelementptr inbounds nuw double, ptr %0, i64 %17, !dbg !197
  %21 = load double, ptr %20, align 8, !dbg !197, !tbaa !26
  %22 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %18), !dbg !199
    #dbg_value(double %22, !184, !DIExpression(), !189)
  %23 = add nuw nsw i64 %17, 1, !dbg !200
    #dbg_value(i64 %23, !185, !DIExpression(), !190)
  %24 = add i64 %19, 1, !dbg !201
  %25 = icmp eq i64 %24, %6, !dbg !201
  br i1 %25, label %26, label %16, !dbg !201, !llvm.loop !202

26:                                               ; preds = %16, %10
  %27 = phi double [ %64, %10 ], [ %22, %16 ], !dbg !203
  %28 = tail call double @sqrt(double noundef %27) #8, !dbg !204, !tbaa !10
    #dbg_value(double %28, !184, !DIExpression(), !189)
    #dbg_value(i32 0, !187, !DIExpression(), !205)
  %29 = zext nneg i32 %1 to i64, !dbg !206
  %30 = icmp eq i32 %1, 1, !dbg !208
  br i1 %30, label %44, label %31, !dbg !208

31:                                               ; preds = %26
  %32 = and i64 %5, 2147483646
  %33 = insertelement <2 x double> poison, double %28, i64 0
  %34 = shufflevector <2 x double> %33, <2 x double> poison, <2 x i32> zeroinitializer
  br label %35, !dbg !208

35:                                               ; preds = %35, %31
  %36 = phi i64 [ 0, %31 ], [ %40, %35 ], !dbg !209
  %37 = getelementptr inbounds nuw double, ptr %0, i64 %36, !dbg !210
  %38 = load <2 x double>, ptr %37, align 8, !dbg !212, !tbaa !26
  %39 = fdiv <2 x double> %38, %34, !dbg !213
  store <2 x double> %39, ptr %37, align 8, !dbg !214, !tbaa !26
  %40 = add nuw i64 %36, 2, !dbg !209
  %41 = icmp eq i64 %40, %32, !dbg !215
  br i1 %41, label %42, label %35, !dbg !215, !llvm.loop !216

42:                                               ; preds = %35
  %43 = icmp eq i64 %32, %5, !dbg !215
  br i1 %43, label %68, label %44, !dbg !215

44:                                               ; preds = %26, %42
  %45 = phi i64 [ 0, %26 ], [ %32, %42 ]
  br label %69, !dbg !215

46:                                               ; preds = %46, %8
  %47 = phi i64 [ 0, %8 ], [ %65, %46 ]
  %48 = phi double [ 0.000000e+00, %8 ], [ %64, %46 ]
  %49 = phi i64 [ 0, %8 ], [ %66, %46 ]
    #dbg_value(i64 %47, !185, !DIExpression(), !190)
    #dbg_value(double %48, !184, !DIExpression(), !189)
  %50 = getelementptr inbounds nuw double, ptr %0, i64 %47, !dbg !197
  %51 = load double, ptr %50, align 8, !dbg !197, !tbaa !26
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48), !dbg !203
    #dbg_value(double %52, !184, !DIExpression(), !189)
    #dbg_value(i64 %47, !185, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !190)
  %53 = getelementptr inbounds nuw double, ptr %0, i64 %47, !dbg !197
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 8, !dbg !197
  %55 = load double, ptr %54, align 8, !dbg !197, !tbaa !26
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %55, double %52), !dbg !219
    #dbg_value(double %56, !184, !DIExpression(), !189)
    #dbg_value(i64 %47, !185, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !190)
  %57 = getelementptr inbounds nuw double, ptr %0, i64 %47, !dbg !197
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 16, !dbg !197
  %59 = load double, ptr %58, align 8, !dbg !197, !tbaa !26
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !220
    #dbg_value(double %60, !184, !DIExpression(), !189)
    #dbg_value(i64 %47, !185, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !190)
  %61 = getelementptr inbounds nuw double, ptr %0, i64 %47, !dbg !197
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 24, !dbg !197
  %63 = load double, ptr %62, align 8, !dbg !197, !tbaa !26
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !221
    #dbg_value(double %64, !184, !DIExpression(), !189)
  %65 = add nuw nsw i64 %47, 4, !dbg !222
    #dbg_value(i64 %65, !185, !DIExpression(), !190)
  %66 = add i64 %49, 4, !dbg !223
  %67 = icmp eq i64 %66, %9, !dbg !223
  br i1 %67, label %10, label %46, !dbg !223, !llvm.loop !224

68:                                               ; preds = %69, %42, %2
  ret void, !dbg !226

69:                                               ; preds = %44, %69
  %70 = phi i64 [ %74, %69 ], [ %45, %44 ]
    #dbg_value(i64 %70, !187, !DIExpression(), !205)
  %71 = getelementptr inbounds nuw double, ptr %0, i64 %70, !dbg !210
  %72 = load double, ptr %71, align 8, !dbg !212, !tbaa !26
  %73 = fdiv double %72, %28, !dbg !213
  store double %73, ptr %71, align 8, !dbg !214, !tbaa !26
  %74 = add nuw nsw i64 %70, 1, !dbg !209
    #dbg_value(i64 %74, !187, !DIExpression(), !205)
  %75 = icmp eq i64 %74, %29, !dbg !206
  br i1 %75, label %68, label %69, !dbg !215, !llvm.loop !227
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !228 double @sqrt(double noundef) local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #1 !dbg !232 {
    #dbg_value(ptr %0, !234, !DIExpression(), !250)
    #dbg_value(i32 %1, !235, !DIExpression(), !250)
    #dbg_value(i32 0, !236, !DIExpression(), !251)
  %3 = icmp sgt i32 %1, 0, !dbg !252
  br i1 %3, label %4, label %80, !dbg !253

4:                                                ; preds = %2, %34
  %5 = phi i32 [ %35, %34 ], [ 0, %2 ]
  %6 = xor i32 %5, -1, !dbg !254
  %7 = add nsw i32 %1, %6, !dbg !254
  %8 = zext i32 %7 to i64, !dbg !254
    #dbg_value(i32 %5, !236, !DIExpression(), !251)
  %9 = sub nsw i32 %1, %5
    #dbg_value(i32 0, !238, !DIExpression(), !255)
  %10 = icmp sgt i32 %9, 1, !dbg !256
  br i1 %10, label %11, label %34, !dbg !257

11:                                               ; preds = %4
  %12 = and i64 %8, 1, !dbg !258
  %13 = icmp eq i32 %7, 1, !dbg !258
  br i1 %13, label %24, label %14, !dbg !258

14:                                               ; preds = %11
  %15 = and i64 %8, 4294967294, !dbg !258
  br label %37, !dbg !258

16:                                               ; preds = %34
    #dbg_value(i32 0, !248, !DIExpression(), !259)
    #dbg_value(double 0.000000e+00, !247, !DIExpression(), !250)
  %17 = zext nneg i32 %1 to i64, !dbg !260
  %18 = and i64 %17, 3, !dbg !262
  %19 = icmp ult i32 %1, 4, !dbg !262
  br i1 %19, label %63, label %20, !dbg !262

20:                                               ; preds = %16
  %21 = and i64 %17, 2147483644, !dbg !262
  br label %82, !dbg !262

22:                                               ; preds = %56
  %23 = icmp eq i64 %12, 0, !dbg !263
  br i1 %23, label %34, label %24, !dbg !263

24:                                               ; preds = %22, %11
  %25 = phi i64 [ 0, %11 ], [ %58, %22 ]
  %26 = phi i64 [ 1, %11 ], [ %57, %22 ]
  %27 = icmp ne i64 %12, 0, !dbg !264
  tail call void @llvm.assume(i1 %27), !dbg !264
    #dbg_value(i64 %25, !238, !DIExpression(), !255)
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %25, !dbg !265
  %29 = load double, ptr %28, align 8, !dbg !265, !tbaa !26
  %30 = getelementptr inbounds nuw double, ptr %0, i64 %26, !dbg !266
  %31 = load double, ptr %30, align 8, !dbg !266, !tbaa !26
  %32 = fcmp ogt double %29, %31, !dbg !267
  br i1 %32, label %33, label %34, !dbg !268

33:                                               ; preds = %24
    #dbg_value(double %29, !242, !DIExpression(), !269)
  store double %31, ptr %28, align 8, !dbg !270, !tbaa !26
  store double %29, ptr %30, align 8, !dbg !271, !tbaa !26
  br label %34, !dbg !272

34:                                               ; preds = %22, %33, %24, %4
  %35 = add nuw nsw i32 %5, 1, !dbg !273
    #dbg_value(i32 %35, !236, !DIExpression(), !251)
  %36 = icmp eq i32 %35, %1, !dbg !274
  br i1 %36, label %16, label %4, !dbg !254, !llvm.loop !275

37:                                               ; preds = %56, %14
  %38 = phi i64 [ 0, %14 ], [ %58, %56 ]
  %39 = phi i64 [ 1, %14 ], [ %57, %56 ]
  %40 = phi i64 [ 0, %14 ], [ %59, %56 ]
    #dbg_value(i64 %38, !238, !DIExpression(), !255)
  %41 = getelementptr inbounds nuw double, ptr %0, i64 %38, !dbg !265
  %42 = load double, ptr %41, align 8, !dbg !265, !tbaa !26
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %39, !dbg !266
  %44 = load double, ptr %43, align 8, !dbg !266, !tbaa !26
  %45 = fcmp ogt double %42, %44, !dbg !278
  br i1 %45, label %46, label %47, !dbg !264

46:                                               ; preds = %37
    #dbg_value(double %42, !242, !DIExpression(), !269)
  store double %44, ptr %41, align 8, !dbg !279, !tbaa !26
  store double %42, ptr %43, align 8, !dbg !280, !tbaa !26
  br label %47, !dbg !272

47:                                               ; preds = %37, %46
    #dbg_value(i64 %39, !238, !DIExpression(), !255)
    #dbg_value(i64 %38, !238, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !255)
  %48 = getelementptr inbounds nuw double, ptr %0, i64 %38, !dbg !265
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8, !dbg !265
  %50 = load double, ptr %49, align 8, !dbg !265, !tbaa !26
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %39, !dbg !266
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 8, !dbg !266
  %53 = load double, ptr %52, align 8, !dbg !266, !tbaa !26
  %54 = fcmp ogt double %50, %53, !dbg !281
  br i1 %54, label %55, label %56, !dbg !282

55:                                               ; preds = %47
    #dbg_value(double %50, !242, !DIExpression(), !269)
  store double %53, ptr %49, align 8, !dbg !283, !tbaa !26
  store double %50, ptr %52, align 8, !dbg !284, !tbaa !26
  br label %56, !dbg !272

56:                                               ; preds = %55, %47
    #dbg_value(i64 %39, !238, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !255)
  %57 = add nuw nsw i64 %39, 2, !dbg !285
  %58 = add nuw nsw i64 %38, 2, !dbg !286
  %59 = add i64 %40, 2, !dbg !286
  %60 = icmp eq i64 %59, %15, !dbg !286
  br i1 %60, label %22, label %37, !dbg !286, !llvm.loop !287

61:                                               ; preds = %82
  %62 = icmp eq i64 %18, 0, !dbg !262
  br i1 %62, label %80, label %63, !dbg !262

63:                                               ; preds = %61, %16
  %64 = phi i64 [ 0, %16 ], [ %107, %61 ]
  %65 = phi double [ 0.000000e+00, %16 ], [ %113, %61 ]
  %66 = icmp ne i64 %18, 0, !dbg !289
  tail call void @llvm.assume(i1 %66), !dbg !289
  br label %67, !dbg !289

67:                                               ; preds = %67, %63
  %68 = phi i64 [ %64, %63 ], [ %71, %67 ]
  %69 = phi double [ %65, %63 ], [ %77, %67 ]
  %70 = phi i64 [ 0, %63 ], [ %78, %67 ]
    #dbg_value(i64 %68, !248, !DIExpression(), !259)
    #dbg_value(double %69, !247, !DIExpression(), !250)
  %71 = add nuw nsw i64 %68, 1, !dbg !290
  %72 = trunc nuw nsw i64 %71 to i32, !dbg !292
  %73 = uitofp nneg i32 %72 to double, !dbg !292
  %74 = getelementptr inbounds nuw double, ptr %0, i64 %68, !dbg !293
  %75 = load double, ptr %74, align 8, !dbg !293, !tbaa !26
  %76 = fmul double %75, %73, !dbg !294
  %77 = tail call double @llvm.fmuladd.f64(double %76, double %75, double %69), !dbg !295
    #dbg_value(i64 %71, !248, !DIExpression(), !259)
    #dbg_value(double %77, !247, !DIExpression(), !250)
  %78 = add i64 %70, 1, !dbg !296
  %79 = icmp eq i64 %78, %18, !dbg !296
  br i1 %79, label %80, label %67, !dbg !296, !llvm.loop !297

80:                                               ; preds = %61, %67, %2
  %81 = phi double [ 0.000000e+00, %2 ], [ %113, %61 ], [ %77, %67 ], !dbg !250
  ret double %81, !dbg !298

82:                                               ; preds = %82, %20
  %83 = phi i64 [ 0, %20 ], [ %107, %82 ]
  %84 = phi double [ 0.000000e+00, %20 ], [ %113, %82 ]
  %85 = phi i64 [ 0, %20 ], [ %114, %82 ]
    #dbg_value(i64 %83, !248, !DIExpression(), !259)
    #dbg_value(double %84, !247, !DIExpression(), !250)
  %86 = or disjoint i64 %83, 1, !dbg !290
  %87 = trunc nuw nsw i64 %86 to i32, !dbg !292
  %88 = uitofp nneg i32 %87 to double, !dbg !292
  %89 = getelementptr inbounds nuw double, ptr %0, i64 %83, !dbg !293
  %90 = load double, ptr %89, align 8, !dbg !293, !tbaa !26
  %91 = fmul double %90, %88, !dbg !294
  %92 = tail call double @llvm.fmuladd.f64(double %91, double %90, double %84), !dbg !299
    #dbg_value(i64 %86, !248, !DIExpression(), !259)
    #dbg_value(double %92, !247, !DIExpression(), !250)
  %93 = or disjoint i64 %83, 2, !dbg !290
  %94 = trunc nuw nsw i64 %93 to i32, !dbg !292
  %95 = uitofp nneg i32 %94 to double, !dbg !292
  %96 = getelementptr inbounds nuw double, ptr %0, i64 %86, !dbg !293
  %97 = load double, ptr %96, align 8, !dbg !293, !tbaa !26
  %98 = fmul double %97, %95, !dbg !294
  %99 = tail call double @llvm.fmuladd.f64(double %98, double %97, double %92), !dbg !300
    #dbg_value(i64 %93, !248, !DIExpression(), !259)
    #dbg_value(double %99, !247, !DIExpression(), !250)
  %100 = or disjoint i64 %83, 3, !dbg !290
  %101 = trunc nuw nsw i64 %100 to i32, !dbg !292
  %102 = uitofp nneg i32 %101 to double, !dbg !292
  %103 = getelementptr inbounds nuw double, ptr %0, i64 %93, !dbg !293
  %104 = load double, ptr %103, align 8, !dbg !293, !tbaa !26
  %105 = fmul double %104, %102, !dbg !294
  %106 = tail call double @llvm.fmuladd.f64(double %105, double %104, double %99), !dbg !301
    #dbg_value(i64 %100, !248, !DIExpression(), !259)
    #dbg_value(double %106, !247, !DIExpression(), !250)
  %107 = add nuw nsw i64 %83, 4, !dbg !290
  %108 = trunc nuw nsw i64 %107 to i32, !dbg !292
  %109 = uitofp nneg i32 %108 to double, !dbg !292
  %110 = getelementptr inbounds nuw double, ptr %0, i64 %100, !dbg !293
  %111 = load double, ptr %110, align 8, !dbg !293, !tbaa !26
  %112 = fmul double %111, %109, !dbg !294
  %113 = tail call double @llvm.fmuladd.f64(double %112, double %111, double %106), !dbg !302
    #dbg_value(i64 %107, !248, !DIExpression(), !259)
    #dbg_value(double %113, !247, !DIExpression(), !250)
  %114 = add i64 %85, 4, !dbg !303
  %115 = icmp eq i64 %114, %21, !dbg !303
  br i1 %115, label %61, label %82, !dbg !303, !llvm.loop !304
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/in_place.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ba3941e95789dc1f9c4b237186377e3")
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
!14 = distinct !DISubprogram(name: "square_in_place_three_times", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!19 = !{!20, !21}
!20 = !DILocalVariable(name: "p", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 5, type: !23)
!22 = distinct !DILexicalBlock(scope: !14, file: !1, line: 5, column: 3)
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DILocation(line: 0, scope: !14)
!25 = !DILocation(line: 0, scope: !22)
!26 = !{!27, !27, i64 0}
!27 = !{!"double", !12, i64 0}
!28 = !DILocation(line: 6, column: 13, scope: !29, atomGroup: 4, atomRank: 2)
!29 = distinct !DILexicalBlock(scope: !30, file: !1, line: 5, column: 31)
!30 = distinct !DILexicalBlock(scope: !22, file: !1, line: 5, column: 3)
!31 = !DILocation(line: 6, column: 13, scope: !29, atomGroup: 26, atomRank: 2)
!32 = !DILocation(line: 6, column: 13, scope: !29, atomGroup: 30, atomRank: 2)
!33 = !DILocation(line: 6, scope: !29, atomGroup: 4, atomRank: 1)
!34 = !DILocation(line: 8, column: 3, scope: !14, atomGroup: 7, atomRank: 1)
!35 = distinct !DISubprogram(name: "prefix_product_in_place", scope: !1, file: !1, line: 11, type: !36, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38, keyInstructions: true)
!36 = !DISubroutineType(types: !37)
!37 = !{!17, !18, !23}
!38 = !{!39, !40, !41}
!39 = !DILocalVariable(name: "a", arg: 1, scope: !35, file: !1, line: 11, type: !18)
!40 = !DILocalVariable(name: "n", arg: 2, scope: !35, file: !1, line: 11, type: !23)
!41 = !DILocalVariable(name: "i", scope: !42, file: !1, line: 12, type: !23)
!42 = distinct !DILexicalBlock(scope: !35, file: !1, line: 12, column: 3)
!43 = !DILocation(line: 0, scope: !35)
!44 = !DILocation(line: 0, scope: !42)
!45 = !DILocation(line: 12, column: 21, scope: !46, atomGroup: 34, atomRank: 1)
!46 = distinct !DILexicalBlock(scope: !42, file: !1, line: 12, column: 3)
!47 = !DILocation(line: 12, column: 3, scope: !42, atomGroup: 35, atomRank: 1)
!48 = !DILocation(line: 12, column: 21, scope: !46, atomGroup: 2, atomRank: 1)
!49 = !DILocation(line: 12, column: 3, scope: !42)
!50 = !DILocation(line: 12, column: 3, scope: !42, atomGroup: 3, atomRank: 1)
!51 = !DILocation(line: 13, column: 12, scope: !52)
!52 = distinct !DILexicalBlock(scope: !46, file: !1, line: 12, column: 31)
!53 = !DILocation(line: 13, column: 23, scope: !52)
!54 = !DILocation(line: 13, column: 21, scope: !52, atomGroup: 71, atomRank: 2)
!55 = !DILocation(line: 13, column: 10, scope: !52, atomGroup: 71, atomRank: 1)
!56 = !DILocation(line: 12, column: 27, scope: !46, atomGroup: 72, atomRank: 2)
!57 = !DILocation(line: 12, column: 3, scope: !42, atomGroup: 74, atomRank: 1)
!58 = distinct !{!58, !59}
!59 = !{!"llvm.loop.unroll.disable"}
!60 = !DILocation(line: 15, column: 10, scope: !35)
!61 = !DILocation(line: 15, column: 10, scope: !35, atomGroup: 7, atomRank: 2)
!62 = !DILocation(line: 15, column: 3, scope: !35, atomGroup: 7, atomRank: 1)
!63 = !DILocation(line: 13, column: 21, scope: !52, atomGroup: 4, atomRank: 2)
!64 = !DILocation(line: 13, column: 10, scope: !52, atomGroup: 4, atomRank: 1)
!65 = !DILocation(line: 13, column: 21, scope: !52, atomGroup: 75, atomRank: 2)
!66 = !DILocation(line: 13, column: 10, scope: !52, atomGroup: 75, atomRank: 1)
!67 = !DILocation(line: 13, column: 21, scope: !52, atomGroup: 79, atomRank: 2)
!68 = !DILocation(line: 13, column: 10, scope: !52, atomGroup: 79, atomRank: 1)
!69 = !DILocation(line: 13, column: 21, scope: !52, atomGroup: 83, atomRank: 2)
!70 = !DILocation(line: 13, column: 10, scope: !52, atomGroup: 83, atomRank: 1)
!71 = !DILocation(line: 12, column: 27, scope: !46, atomGroup: 84, atomRank: 2)
!72 = !DILocation(line: 12, column: 3, scope: !42, atomGroup: 86, atomRank: 1)
!73 = distinct !{!73, !49, !74, !75}
!74 = !DILocation(line: 14, column: 3, scope: !42)
!75 = !{!"llvm.loop.mustprogress"}
!76 = distinct !DISubprogram(name: "swap_recurrence", scope: !1, file: !1, line: 18, type: !77, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !79, keyInstructions: true)
!77 = !DISubroutineType(types: !78)
!78 = !{!17, !17, !17}
!79 = !{!80, !81, !82, !84}
!80 = !DILocalVariable(name: "a", arg: 1, scope: !76, file: !1, line: 18, type: !17)
!81 = !DILocalVariable(name: "b", arg: 2, scope: !76, file: !1, line: 18, type: !17)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 19, type: !23)
!83 = distinct !DILexicalBlock(scope: !76, file: !1, line: 19, column: 3)
!84 = !DILocalVariable(name: "t", scope: !85, file: !1, line: 20, type: !17)
!85 = distinct !DILexicalBlock(scope: !86, file: !1, line: 19, column: 31)
!86 = distinct !DILexicalBlock(scope: !83, file: !1, line: 19, column: 3)
!87 = !DILocation(line: 0, scope: !76)
!88 = !DILocation(line: 0, scope: !83)
!89 = !DILocation(line: 0, scope: !85)
!90 = !DILocation(line: 22, column: 11, scope: !85, atomGroup: 6, atomRank: 2)
!91 = !DILocation(line: 22, column: 11, scope: !85, atomGroup: 38, atomRank: 2)
!92 = !DILocation(line: 22, column: 11, scope: !85, atomGroup: 42, atomRank: 2)
!93 = !DILocation(line: 24, column: 12, scope: !76, atomGroup: 9, atomRank: 2)
!94 = !DILocation(line: 24, column: 3, scope: !76, atomGroup: 9, atomRank: 1)
!95 = distinct !DISubprogram(name: "rotate_three", scope: !1, file: !1, line: 28, type: !96, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !98, keyInstructions: true)
!96 = !DISubroutineType(types: !97)
!97 = !{!17, !17, !17, !17, !23}
!98 = !{!99, !100, !101, !102, !103, !105}
!99 = !DILocalVariable(name: "a", arg: 1, scope: !95, file: !1, line: 28, type: !17)
!100 = !DILocalVariable(name: "b", arg: 2, scope: !95, file: !1, line: 28, type: !17)
!101 = !DILocalVariable(name: "c", arg: 3, scope: !95, file: !1, line: 28, type: !17)
!102 = !DILocalVariable(name: "n", arg: 4, scope: !95, file: !1, line: 28, type: !23)
!103 = !DILocalVariable(name: "i", scope: !104, file: !1, line: 29, type: !23)
!104 = distinct !DILexicalBlock(scope: !95, file: !1, line: 29, column: 3)
!105 = !DILocalVariable(name: "t", scope: !106, file: !1, line: 30, type: !17)
!106 = distinct !DILexicalBlock(scope: !107, file: !1, line: 29, column: 31)
!107 = distinct !DILexicalBlock(scope: !104, file: !1, line: 29, column: 3)
!108 = !DILocation(line: 0, scope: !95)
!109 = !DILocation(line: 0, scope: !104)
!110 = !DILocation(line: 29, column: 21, scope: !107, atomGroup: 46, atomRank: 1)
!111 = !DILocation(line: 29, column: 3, scope: !104, atomGroup: 47, atomRank: 1)
!112 = !DILocation(line: 29, column: 3, scope: !104)
!113 = !DILocation(line: 29, column: 3, scope: !104, atomGroup: 3, atomRank: 1)
!114 = !DILocation(line: 0, scope: !106)
!115 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 87, atomRank: 2)
!116 = !DILocation(line: 29, column: 3, scope: !104, atomGroup: 90, atomRank: 1)
!117 = distinct !{!117, !59}
!118 = !DILocation(line: 35, column: 16, scope: !95)
!119 = !DILocation(line: 35, column: 16, scope: !95, atomGroup: 10, atomRank: 2)
!120 = !DILocation(line: 35, column: 3, scope: !95, atomGroup: 10, atomRank: 1)
!121 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 7, atomRank: 2)
!122 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 91, atomRank: 2)
!123 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 95, atomRank: 2)
!124 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 99, atomRank: 2)
!125 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 103, atomRank: 2)
!126 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 107, atomRank: 2)
!127 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 111, atomRank: 2)
!128 = !DILocation(line: 33, column: 15, scope: !106, atomGroup: 115, atomRank: 2)
!129 = !DILocation(line: 29, column: 3, scope: !104, atomGroup: 118, atomRank: 1)
!130 = distinct !{!130, !112, !131, !75}
!131 = !DILocation(line: 34, column: 3, scope: !104)
!132 = distinct !DISubprogram(name: "smooth_in_place", scope: !1, file: !1, line: 38, type: !133, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !135, keyInstructions: true)
!133 = !DISubroutineType(types: !134)
!134 = !{null, !18, !23, !23}
!135 = !{!136, !137, !138, !139, !141}
!136 = !DILocalVariable(name: "x", arg: 1, scope: !132, file: !1, line: 38, type: !18)
!137 = !DILocalVariable(name: "n", arg: 2, scope: !132, file: !1, line: 38, type: !23)
!138 = !DILocalVariable(name: "sweeps", arg: 3, scope: !132, file: !1, line: 38, type: !23)
!139 = !DILocalVariable(name: "k", scope: !140, file: !1, line: 39, type: !23)
!140 = distinct !DILexicalBlock(scope: !132, file: !1, line: 39, column: 3)
!141 = !DILocalVariable(name: "i", scope: !142, file: !1, line: 40, type: !23)
!142 = distinct !DILexicalBlock(scope: !143, file: !1, line: 40, column: 5)
!143 = distinct !DILexicalBlock(scope: !144, file: !1, line: 39, column: 36)
!144 = distinct !DILexicalBlock(scope: !140, file: !1, line: 39, column: 3)
!145 = !DILocation(line: 0, scope: !132)
!146 = !DILocation(line: 0, scope: !140)
!147 = !DILocation(line: 39, column: 21, scope: !144, atomGroup: 50, atomRank: 1)
!148 = !DILocation(line: 39, column: 3, scope: !140, atomGroup: 51, atomRank: 1)
!149 = !DILocation(line: 39, column: 3, scope: !140)
!150 = !DILocation(line: 0, scope: !142)
!151 = !DILocation(line: 41, column: 39, scope: !152)
!152 = distinct !DILexicalBlock(scope: !153, file: !1, line: 40, column: 37)
!153 = distinct !DILexicalBlock(scope: !142, file: !1, line: 40, column: 5)
!154 = !DILocation(line: 40, column: 5, scope: !142)
!155 = !DILocation(line: 41, column: 22, scope: !152)
!156 = !DILocation(line: 41, column: 31, scope: !152)
!157 = !DILocation(line: 41, column: 50, scope: !152)
!158 = !DILocation(line: 41, column: 46, scope: !152)
!159 = !DILocation(line: 41, column: 44, scope: !152)
!160 = !DILocation(line: 41, column: 62, scope: !152)
!161 = !DILocation(line: 41, column: 69, scope: !152)
!162 = !DILocation(line: 41, column: 56, scope: !152, atomGroup: 57, atomRank: 2)
!163 = !DILocation(line: 41, column: 12, scope: !152, atomGroup: 57, atomRank: 1)
!164 = !DILocation(line: 41, column: 56, scope: !152, atomGroup: 122, atomRank: 2)
!165 = !DILocation(line: 41, column: 12, scope: !152, atomGroup: 122, atomRank: 1)
!166 = !DILocation(line: 40, column: 5, scope: !142, atomGroup: 124, atomRank: 1)
!167 = distinct !{!167, !154, !168, !75}
!168 = !DILocation(line: 42, column: 5, scope: !142)
!169 = !DILocation(line: 40, column: 5, scope: !142, atomGroup: 59, atomRank: 1)
!170 = !DILocation(line: 41, column: 56, scope: !152, atomGroup: 119, atomRank: 2)
!171 = !DILocation(line: 41, column: 12, scope: !152, atomGroup: 119, atomRank: 1)
!172 = !DILocation(line: 39, column: 32, scope: !144, atomGroup: 54, atomRank: 2)
!173 = !DILocation(line: 39, column: 21, scope: !144, atomGroup: 55, atomRank: 1)
!174 = !DILocation(line: 39, column: 3, scope: !140, atomGroup: 56, atomRank: 1)
!175 = distinct !{!175, !149, !176, !75}
!176 = !DILocation(line: 43, column: 3, scope: !140)
!177 = !DILocation(line: 44, column: 1, scope: !132, atomGroup: 12, atomRank: 1)
!178 = distinct !DISubprogram(name: "normalise_in_place", scope: !1, file: !1, line: 46, type: !179, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !181, keyInstructions: true)
!179 = !DISubroutineType(types: !180)
!180 = !{null, !18, !23}
!181 = !{!182, !183, !184, !185, !187}
!182 = !DILocalVariable(name: "x", arg: 1, scope: !178, file: !1, line: 46, type: !18)
!183 = !DILocalVariable(name: "n", arg: 2, scope: !178, file: !1, line: 46, type: !23)
!184 = !DILocalVariable(name: "s", scope: !178, file: !1, line: 47, type: !17)
!185 = !DILocalVariable(name: "i", scope: !186, file: !1, line: 48, type: !23)
!186 = distinct !DILexicalBlock(scope: !178, file: !1, line: 48, column: 3)
!187 = !DILocalVariable(name: "i", scope: !188, file: !1, line: 52, type: !23)
!188 = distinct !DILexicalBlock(scope: !178, file: !1, line: 52, column: 3)
!189 = !DILocation(line: 0, scope: !178)
!190 = !DILocation(line: 0, scope: !186)
!191 = !DILocation(line: 48, column: 21, scope: !192, atomGroup: 60, atomRank: 1)
!192 = distinct !DILexicalBlock(scope: !186, file: !1, line: 48, column: 3)
!193 = !DILocation(line: 48, column: 3, scope: !186, atomGroup: 61, atomRank: 1)
!194 = !DILocation(line: 48, column: 21, scope: !192, atomGroup: 3, atomRank: 1)
!195 = !DILocation(line: 48, column: 3, scope: !186)
!196 = !DILocation(line: 48, column: 3, scope: !186, atomGroup: 4, atomRank: 1)
!197 = !DILocation(line: 49, column: 10, scope: !198)
!198 = distinct !DILexicalBlock(scope: !192, file: !1, line: 48, column: 31)
!199 = !DILocation(line: 49, column: 7, scope: !198, atomGroup: 125, atomRank: 2)
!200 = !DILocation(line: 48, column: 27, scope: !192, atomGroup: 126, atomRank: 2)
!201 = !DILocation(line: 48, column: 3, scope: !186, atomGroup: 128, atomRank: 1)
!202 = distinct !{!202, !59}
!203 = !DILocation(line: 49, column: 7, scope: !198, atomGroup: 5, atomRank: 2)
!204 = !DILocation(line: 51, column: 7, scope: !178, atomGroup: 64, atomRank: 2)
!205 = !DILocation(line: 0, scope: !188)
!206 = !DILocation(line: 52, column: 21, scope: !207, atomGroup: 10, atomRank: 1)
!207 = distinct !DILexicalBlock(scope: !188, file: !1, line: 52, column: 3)
!208 = !DILocation(line: 52, column: 3, scope: !188)
!209 = !DILocation(line: 52, column: 27, scope: !207, atomGroup: 13, atomRank: 2)
!210 = !DILocation(line: 53, column: 5, scope: !211)
!211 = distinct !DILexicalBlock(scope: !207, file: !1, line: 52, column: 31)
!212 = !DILocation(line: 53, column: 10, scope: !211)
!213 = !DILocation(line: 53, column: 10, scope: !211, atomGroup: 12, atomRank: 2)
!214 = !DILocation(line: 53, column: 10, scope: !211, atomGroup: 12, atomRank: 1)
!215 = !DILocation(line: 52, column: 3, scope: !188, atomGroup: 11, atomRank: 1)
!216 = distinct !{!216, !75, !217, !218}
!217 = !{!"llvm.loop.isvectorized", i32 1}
!218 = !{!"llvm.loop.unroll.runtime.disable"}
!219 = !DILocation(line: 49, column: 7, scope: !198, atomGroup: 129, atomRank: 2)
!220 = !DILocation(line: 49, column: 7, scope: !198, atomGroup: 133, atomRank: 2)
!221 = !DILocation(line: 49, column: 7, scope: !198, atomGroup: 137, atomRank: 2)
!222 = !DILocation(line: 48, column: 27, scope: !192, atomGroup: 138, atomRank: 2)
!223 = !DILocation(line: 48, column: 3, scope: !186, atomGroup: 140, atomRank: 1)
!224 = distinct !{!224, !195, !225, !75}
!225 = !DILocation(line: 50, column: 3, scope: !186)
!226 = !DILocation(line: 55, column: 1, scope: !178, atomGroup: 15, atomRank: 1)
!227 = distinct !{!227, !75, !218, !217}
!228 = !DISubprogram(name: "sqrt", scope: !229, file: !229, line: 143, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!229 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!230 = !DISubroutineType(types: !231)
!231 = !{!17, !17}
!232 = distinct !DISubprogram(name: "weighted_sorted_sum", scope: !1, file: !1, line: 58, type: !36, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !233, keyInstructions: true)
!233 = !{!234, !235, !236, !238, !242, !247, !248}
!234 = !DILocalVariable(name: "x", arg: 1, scope: !232, file: !1, line: 58, type: !18)
!235 = !DILocalVariable(name: "n", arg: 2, scope: !232, file: !1, line: 58, type: !23)
!236 = !DILocalVariable(name: "i", scope: !237, file: !1, line: 59, type: !23)
!237 = distinct !DILexicalBlock(scope: !232, file: !1, line: 59, column: 3)
!238 = !DILocalVariable(name: "j", scope: !239, file: !1, line: 60, type: !23)
!239 = distinct !DILexicalBlock(scope: !240, file: !1, line: 60, column: 5)
!240 = distinct !DILexicalBlock(scope: !241, file: !1, line: 59, column: 31)
!241 = distinct !DILexicalBlock(scope: !237, file: !1, line: 59, column: 3)
!242 = !DILocalVariable(name: "t", scope: !243, file: !1, line: 62, type: !17)
!243 = distinct !DILexicalBlock(scope: !244, file: !1, line: 61, column: 28)
!244 = distinct !DILexicalBlock(scope: !245, file: !1, line: 61, column: 11)
!245 = distinct !DILexicalBlock(scope: !246, file: !1, line: 60, column: 41)
!246 = distinct !DILexicalBlock(scope: !239, file: !1, line: 60, column: 5)
!247 = !DILocalVariable(name: "s", scope: !232, file: !1, line: 68, type: !17)
!248 = !DILocalVariable(name: "i", scope: !249, file: !1, line: 69, type: !23)
!249 = distinct !DILexicalBlock(scope: !232, file: !1, line: 69, column: 3)
!250 = !DILocation(line: 0, scope: !232)
!251 = !DILocation(line: 0, scope: !237)
!252 = !DILocation(line: 59, column: 21, scope: !241, atomGroup: 67, atomRank: 1)
!253 = !DILocation(line: 59, column: 3, scope: !237, atomGroup: 68, atomRank: 1)
!254 = !DILocation(line: 59, column: 3, scope: !237, atomGroup: 3, atomRank: 1)
!255 = !DILocation(line: 0, scope: !239)
!256 = !DILocation(line: 60, column: 27, scope: !246, atomGroup: 65, atomRank: 1)
!257 = !DILocation(line: 60, column: 5, scope: !239, atomGroup: 66, atomRank: 1)
!258 = !DILocation(line: 60, column: 5, scope: !239)
!259 = !DILocation(line: 0, scope: !249)
!260 = !DILocation(line: 69, column: 21, scope: !261, atomGroup: 17, atomRank: 1)
!261 = distinct !DILexicalBlock(scope: !249, file: !1, line: 69, column: 3)
!262 = !DILocation(line: 69, column: 3, scope: !249)
!263 = !DILocation(line: 61, column: 16, scope: !244)
!264 = !DILocation(line: 61, column: 16, scope: !244, atomGroup: 7, atomRank: 1)
!265 = !DILocation(line: 61, column: 11, scope: !244)
!266 = !DILocation(line: 61, column: 18, scope: !244)
!267 = !DILocation(line: 61, column: 16, scope: !244, atomGroup: 141, atomRank: 2)
!268 = !DILocation(line: 61, column: 16, scope: !244, atomGroup: 141, atomRank: 1)
!269 = !DILocation(line: 0, scope: !243)
!270 = !DILocation(line: 63, column: 14, scope: !243, atomGroup: 142, atomRank: 1)
!271 = !DILocation(line: 64, column: 18, scope: !243, atomGroup: 143, atomRank: 1)
!272 = !DILocation(line: 65, column: 7, scope: !243)
!273 = !DILocation(line: 59, column: 27, scope: !241, atomGroup: 13, atomRank: 2)
!274 = !DILocation(line: 59, column: 21, scope: !241, atomGroup: 2, atomRank: 1)
!275 = distinct !{!275, !276, !277, !75}
!276 = !DILocation(line: 59, column: 3, scope: !237)
!277 = !DILocation(line: 67, column: 3, scope: !237)
!278 = !DILocation(line: 61, column: 16, scope: !244, atomGroup: 7, atomRank: 2)
!279 = !DILocation(line: 63, column: 14, scope: !243, atomGroup: 9, atomRank: 1)
!280 = !DILocation(line: 64, column: 18, scope: !243, atomGroup: 10, atomRank: 1)
!281 = !DILocation(line: 61, column: 16, scope: !244, atomGroup: 146, atomRank: 2)
!282 = !DILocation(line: 61, column: 16, scope: !244, atomGroup: 146, atomRank: 1)
!283 = !DILocation(line: 63, column: 14, scope: !243, atomGroup: 147, atomRank: 1)
!284 = !DILocation(line: 64, column: 18, scope: !243, atomGroup: 148, atomRank: 1)
!285 = !DILocation(line: 60, column: 23, scope: !246)
!286 = !DILocation(line: 60, column: 5, scope: !239, atomGroup: 149, atomRank: 1)
!287 = distinct !{!287, !258, !288, !75}
!288 = !DILocation(line: 66, column: 5, scope: !239)
!289 = !DILocation(line: 69, column: 3, scope: !249, atomGroup: 18, atomRank: 1)
!290 = !DILocation(line: 70, column: 13, scope: !291)
!291 = distinct !DILexicalBlock(scope: !261, file: !1, line: 69, column: 31)
!292 = !DILocation(line: 70, column: 10, scope: !291)
!293 = !DILocation(line: 70, column: 20, scope: !291)
!294 = !DILocation(line: 70, column: 18, scope: !291)
!295 = !DILocation(line: 70, column: 7, scope: !291, atomGroup: 151, atomRank: 2)
!296 = !DILocation(line: 69, column: 3, scope: !249, atomGroup: 153, atomRank: 1)
!297 = distinct !{!297, !59}
!298 = !DILocation(line: 72, column: 3, scope: !232, atomGroup: 23, atomRank: 1)
!299 = !DILocation(line: 70, column: 7, scope: !291, atomGroup: 19, atomRank: 2)
!300 = !DILocation(line: 70, column: 7, scope: !291, atomGroup: 154, atomRank: 2)
!301 = !DILocation(line: 70, column: 7, scope: !291, atomGroup: 157, atomRank: 2)
!302 = !DILocation(line: 70, column: 7, scope: !291, atomGroup: 160, atomRank: 2)
!303 = !DILocation(line: 69, column: 3, scope: !249, atomGroup: 162, atomRank: 1)
!304 = distinct !{!304, !262, !305, !75}
!305 = !DILocation(line: 71, column: 3, scope: !249)
