; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-16/O1-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !15, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 %1, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 0, metadata !18, metadata !DIExpression()), !dbg !21
  %3 = icmp sgt i32 %1, 0, !dbg !22
  br i1 %3, label %6, label %4, !dbg !24

4:                                                ; preds = %6, %2
  %5 = phi double [ 1.000000e+00, %2 ], [ %9, %6 ], !dbg !20
  ret double %5, !dbg !25

6:                                                ; preds = %2, %6
  %7 = phi i32 [ %10, %6 ], [ 0, %2 ]
  %8 = phi double [ %9, %6 ], [ 1.000000e+00, %2 ]
  call void @llvm.dbg.value(metadata i32 %7, metadata !18, metadata !DIExpression()), !dbg !21
  call void @llvm.dbg.value(metadata double %8, metadata !17, metadata !DIExpression()), !dbg !20
  %9 = fmul double %8, %0, !dbg !26
  call void @llvm.dbg.value(metadata double %9, metadata !17, metadata !DIExpression()), !dbg !20
  %10 = add nuw nsw i32 %7, 1, !dbg !28
  call void @llvm.dbg.value(metadata i32 %10, metadata !18, metadata !DIExpression()), !dbg !21
  %11 = icmp eq i32 %10, %1, !dbg !22
  br i1 %11, label %4, label %6, !dbg !24, !llvm.loop !29
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !33 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !39, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata i32 %1, metadata !40, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !41, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata i32 0, metadata !42, metadata !DIExpression()), !dbg !50
  %3 = icmp sgt i32 %1, 0, !dbg !51
  br i1 %3, label %4, label %35, !dbg !52

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !51
  %6 = load double, ptr %0, align 8, !tbaa !53
  br label %11, !dbg !52

7:                                                ; preds = %32
  %8 = add nuw nsw i64 %12, 1, !dbg !57
  call void @llvm.dbg.value(metadata i64 %8, metadata !42, metadata !DIExpression()), !dbg !50
  call void @llvm.dbg.value(metadata i64 %12, metadata !42, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !50
  call void @llvm.dbg.value(metadata double %33, metadata !41, metadata !DIExpression()), !dbg !49
  %9 = add nuw nsw i64 %13, 1, !dbg !52
  %10 = icmp eq i64 %8, %5, !dbg !51
  br i1 %10, label %35, label %11, !dbg !52, !llvm.loop !58

11:                                               ; preds = %4, %7
  %12 = phi i64 [ 0, %4 ], [ %8, %7 ]
  %13 = phi i64 [ 1, %4 ], [ %9, %7 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %33, %7 ]
  call void @llvm.dbg.value(metadata i64 %12, metadata !42, metadata !DIExpression()), !dbg !50
  call void @llvm.dbg.value(metadata double %14, metadata !41, metadata !DIExpression()), !dbg !49
  %15 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !60
  call void @llvm.dbg.value(metadata i32 0, metadata !44, metadata !DIExpression()), !dbg !63
  call void @llvm.dbg.value(metadata double %14, metadata !41, metadata !DIExpression()), !dbg !49
  %16 = load double, ptr %15, align 8, !tbaa !53
  call void @llvm.dbg.value(metadata i64 0, metadata !44, metadata !DIExpression()), !dbg !63
  call void @llvm.dbg.value(metadata double %14, metadata !41, metadata !DIExpression()), !dbg !49
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %6, double %14), !dbg !64
  call void @llvm.dbg.value(metadata double %17, metadata !41, metadata !DIExpression()), !dbg !49
  %18 = fcmp ogt double %17, 9.500000e+00, !dbg !65
  call void @llvm.dbg.value(metadata i64 0, metadata !44, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !63
  br i1 %18, label %32, label %19, !dbg !67

19:                                               ; preds = %11, %24
  %20 = phi double [ %27, %24 ], [ %17, %11 ]
  %21 = phi i64 [ %22, %24 ], [ 0, %11 ]
  call void @llvm.dbg.value(metadata i64 %21, metadata !44, metadata !DIExpression()), !dbg !63
  %22 = add nuw nsw i64 %21, 1, !dbg !68
  call void @llvm.dbg.value(metadata i64 %22, metadata !44, metadata !DIExpression()), !dbg !63
  call void @llvm.dbg.value(metadata i32 poison, metadata !44, metadata !DIExpression()), !dbg !63
  call void @llvm.dbg.value(metadata double poison, metadata !41, metadata !DIExpression()), !dbg !49
  %23 = icmp eq i64 %22, %13, !dbg !69
  br i1 %23, label %29, label %24, !dbg !70, !llvm.loop !71

24:                                               ; preds = %19
  call void @llvm.dbg.value(metadata i64 %22, metadata !44, metadata !DIExpression()), !dbg !63
  call void @llvm.dbg.value(metadata double %20, metadata !41, metadata !DIExpression()), !dbg !49
  %25 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !73
  %26 = load double, ptr %25, align 8, !dbg !73, !tbaa !53
  %27 = tail call double @llvm.fmuladd.f64(double %16, double %26, double %20), !dbg !64
  call void @llvm.dbg.value(metadata double %27, metadata !41, metadata !DIExpression()), !dbg !49
  %28 = fcmp ogt double %27, 9.500000e+00, !dbg !65
  call void @llvm.dbg.value(metadata i64 %22, metadata !44, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !63
  br i1 %28, label %29, label %19, !dbg !67, !llvm.loop !71

29:                                               ; preds = %24, %19
  %30 = phi double [ %20, %19 ], [ %27, %24 ]
  %31 = icmp uge i64 %21, %12, !dbg !69
  br label %32

32:                                               ; preds = %29, %11
  %33 = phi double [ %17, %11 ], [ %30, %29 ], !dbg !64
  %34 = phi i1 [ false, %11 ], [ %31, %29 ], !dbg !69
  call void @llvm.dbg.value(metadata double %33, metadata !41, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata i64 %12, metadata !42, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !50
  br i1 %34, label %7, label %35

35:                                               ; preds = %32, %7, %2
  %36 = phi double [ 0.000000e+00, %2 ], [ %33, %7 ], [ %33, %32 ], !dbg !49
  call void @llvm.dbg.value(metadata double %36, metadata !41, metadata !DIExpression()), !dbg !49
  ret double %36, !dbg !74
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 !dbg !75 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !79, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata ptr %1, metadata !80, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata i32 %2, metadata !81, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !82, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata i32 0, metadata !83, metadata !DIExpression()), !dbg !90
  %4 = icmp sgt i32 %2, 0, !dbg !91
  br i1 %4, label %5, label %15, !dbg !92

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64, !dbg !92
  %7 = zext i32 %2 to i64, !dbg !91
  %8 = zext i32 %2 to i64
  br label %9, !dbg !92

9:                                                ; preds = %5, %17
  %10 = phi i64 [ 0, %5 ], [ %18, %17 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %29, %17 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !83, metadata !DIExpression()), !dbg !90
  call void @llvm.dbg.value(metadata double %11, metadata !82, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata i32 0, metadata !85, metadata !DIExpression()), !dbg !93
  call void @llvm.dbg.value(metadata double %11, metadata !82, metadata !DIExpression()), !dbg !89
  %12 = getelementptr inbounds double, ptr %1, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !53
  %14 = mul nsw i64 %10, %6
  br label %20, !dbg !94

15:                                               ; preds = %17, %3
  %16 = phi double [ 0.000000e+00, %3 ], [ %29, %17 ], !dbg !95
  ret double %16, !dbg !96

17:                                               ; preds = %20
  %18 = add nuw nsw i64 %10, 1, !dbg !97
  call void @llvm.dbg.value(metadata i64 %18, metadata !83, metadata !DIExpression()), !dbg !90
  call void @llvm.dbg.value(metadata double %29, metadata !82, metadata !DIExpression()), !dbg !89
  %19 = icmp eq i64 %18, %7, !dbg !91
  br i1 %19, label %15, label %9, !dbg !92, !llvm.loop !98

20:                                               ; preds = %9, %20
  %21 = phi i64 [ 0, %9 ], [ %30, %20 ]
  %22 = phi double [ %11, %9 ], [ %29, %20 ]
  call void @llvm.dbg.value(metadata i64 %21, metadata !85, metadata !DIExpression()), !dbg !93
  call void @llvm.dbg.value(metadata double %22, metadata !82, metadata !DIExpression()), !dbg !89
  %23 = add nsw i64 %21, %14, !dbg !100
  %24 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !103
  %25 = load double, ptr %24, align 8, !dbg !103, !tbaa !53
  %26 = fmul double %13, %25, !dbg !104
  %27 = getelementptr inbounds double, ptr %1, i64 %21, !dbg !105
  %28 = load double, ptr %27, align 8, !dbg !105, !tbaa !53
  %29 = tail call double @llvm.fmuladd.f64(double %26, double %28, double %22), !dbg !106
  call void @llvm.dbg.value(metadata double %29, metadata !82, metadata !DIExpression()), !dbg !89
  %30 = add nuw nsw i64 %21, 1, !dbg !107
  call void @llvm.dbg.value(metadata i64 %30, metadata !85, metadata !DIExpression()), !dbg !93
  %31 = icmp eq i64 %30, %8, !dbg !108
  br i1 %31, label %17, label %20, !dbg !94, !llvm.loop !109
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 !dbg !111 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !115, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i32 %1, metadata !116, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %2, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i32 %1, metadata !119, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !122
  %4 = icmp sgt i32 %1, 0, !dbg !123
  br i1 %4, label %5, label %7, !dbg !125

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !125
  br label %9, !dbg !125

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !121
  ret double %8, !dbg !126

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %6, %5 ], [ %12, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !119, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !122
  call void @llvm.dbg.value(metadata double %11, metadata !118, metadata !DIExpression()), !dbg !121
  %12 = add nsw i64 %10, -1, !dbg !127
  %13 = and i64 %12, 4294967295
  call void @llvm.dbg.value(metadata i64 %12, metadata !119, metadata !DIExpression()), !dbg !122
  %14 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !128
  %15 = load double, ptr %14, align 8, !dbg !128, !tbaa !53
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %15), !dbg !130
  call void @llvm.dbg.value(metadata i64 %12, metadata !119, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !122
  call void @llvm.dbg.value(metadata double %16, metadata !118, metadata !DIExpression()), !dbg !121
  %17 = icmp sgt i64 %10, 1, !dbg !123
  br i1 %17, label %9, label %7, !dbg !125, !llvm.loop !131
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @strided_product(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !133 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !137, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i32 %1, metadata !138, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i32 %2, metadata !139, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !140, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata i32 0, metadata !141, metadata !DIExpression()), !dbg !144
  %4 = icmp sgt i32 %1, 0, !dbg !145
  br i1 %4, label %5, label %8, !dbg !147

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64, !dbg !147
  %7 = sext i32 %1 to i64, !dbg !147
  br label %10, !dbg !147

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ], !dbg !143
  ret double %9, !dbg !148

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !141, metadata !DIExpression()), !dbg !144
  call void @llvm.dbg.value(metadata double %12, metadata !140, metadata !DIExpression()), !dbg !143
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !149
  %14 = load double, ptr %13, align 8, !dbg !149, !tbaa !53
  %15 = fadd double %14, 1.000000e+00, !dbg !151
  %16 = fmul double %12, %15, !dbg !152
  call void @llvm.dbg.value(metadata double %16, metadata !140, metadata !DIExpression()), !dbg !143
  %17 = add i64 %11, %6, !dbg !153
  call void @llvm.dbg.value(metadata i64 %17, metadata !141, metadata !DIExpression()), !dbg !144
  %18 = icmp slt i64 %17, %7, !dbg !145
  br i1 %18, label %10, label %8, !dbg !147, !llvm.loop !154
}

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #4 !dbg !156 {
  call void @llvm.dbg.value(metadata double %0, metadata !160, metadata !DIExpression()), !dbg !164
  call void @llvm.dbg.value(metadata double %0, metadata !161, metadata !DIExpression()), !dbg !164
  call void @llvm.dbg.value(metadata i32 0, metadata !162, metadata !DIExpression()), !dbg !165
  br label %3, !dbg !166

2:                                                ; preds = %3
  ret double %8, !dbg !167

3:                                                ; preds = %1, %3
  %4 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %5 = phi double [ %0, %1 ], [ %8, %3 ]
  call void @llvm.dbg.value(metadata i32 %4, metadata !162, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata double %5, metadata !161, metadata !DIExpression()), !dbg !164
  %6 = tail call double @sin(double noundef %5) #8, !dbg !168
  %7 = fmul double %6, -1.000000e-01, !dbg !171
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %0, double %5), !dbg !171
  call void @llvm.dbg.value(metadata double %8, metadata !161, metadata !DIExpression()), !dbg !164
  %9 = add nuw nsw i32 %4, 1, !dbg !172
  call void @llvm.dbg.value(metadata i32 %9, metadata !162, metadata !DIExpression()), !dbg !165
  %10 = icmp eq i32 %9, 5, !dbg !173
  br i1 %10, label %2, label %3, !dbg !166, !llvm.loop !174
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !176 double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @triple_nested_tensor(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #6 !dbg !179 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !183, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata i32 %1, metadata !184, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata i32 %2, metadata !185, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata i32 %3, metadata !186, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !187, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata i32 0, metadata !188, metadata !DIExpression()), !dbg !200
  %5 = icmp sgt i32 %1, 0, !dbg !201
  br i1 %5, label %6, label %17, !dbg !202

6:                                                ; preds = %4
  %7 = icmp sgt i32 %2, 0
  %8 = sext i32 %3 to i64, !dbg !202
  %9 = zext i32 %1 to i64, !dbg !201
  %10 = zext i32 %2 to i64
  %11 = zext i32 %3 to i64
  br label %12, !dbg !202

12:                                               ; preds = %6, %28
  %13 = phi i64 [ 0, %6 ], [ %31, %28 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %30, %28 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !188, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata double %14, metadata !187, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata i32 0, metadata !193, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !190, metadata !DIExpression()), !dbg !204
  br i1 %7, label %15, label %28, !dbg !205

15:                                               ; preds = %12
  %16 = getelementptr inbounds double, ptr %0, i64 %13
  br label %19, !dbg !205

17:                                               ; preds = %28, %4
  %18 = phi double [ 0.000000e+00, %4 ], [ %30, %28 ], !dbg !199
  ret double %18, !dbg !206

19:                                               ; preds = %15, %33
  %20 = phi i64 [ 0, %15 ], [ %36, %33 ]
  %21 = phi double [ 0.000000e+00, %15 ], [ %35, %33 ]
  call void @llvm.dbg.value(metadata i64 %20, metadata !193, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %21, metadata !190, metadata !DIExpression()), !dbg !204
  call void @llvm.dbg.value(metadata i64 %20, metadata !195, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata double %21, metadata !190, metadata !DIExpression()), !dbg !204
  %22 = icmp slt i64 %20, %8, !dbg !208
  br i1 %22, label %23, label %33, !dbg !210

23:                                               ; preds = %19
  %24 = load double, ptr %16, align 8, !tbaa !53
  %25 = getelementptr inbounds double, ptr %0, i64 %20
  %26 = load double, ptr %25, align 8, !tbaa !53
  %27 = fmul double %24, %26
  br label %38, !dbg !210

28:                                               ; preds = %33, %12
  %29 = phi double [ 0.000000e+00, %12 ], [ %35, %33 ], !dbg !204
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %14), !dbg !211
  call void @llvm.dbg.value(metadata double %30, metadata !187, metadata !DIExpression()), !dbg !199
  %31 = add nuw nsw i64 %13, 1, !dbg !212
  call void @llvm.dbg.value(metadata i64 %31, metadata !188, metadata !DIExpression()), !dbg !200
  %32 = icmp eq i64 %31, %9, !dbg !201
  br i1 %32, label %17, label %12, !dbg !202, !llvm.loop !213

33:                                               ; preds = %38, %19
  %34 = phi double [ %21, %19 ], [ %43, %38 ], !dbg !204
  %35 = tail call double @sin(double noundef %34) #8, !dbg !215
  call void @llvm.dbg.value(metadata double %35, metadata !190, metadata !DIExpression()), !dbg !204
  %36 = add nuw nsw i64 %20, 1, !dbg !216
  call void @llvm.dbg.value(metadata i64 %36, metadata !193, metadata !DIExpression()), !dbg !203
  %37 = icmp eq i64 %36, %10, !dbg !217
  br i1 %37, label %28, label %19, !dbg !205, !llvm.loop !218

38:                                               ; preds = %23, %38
  %39 = phi i64 [ %20, %23 ], [ %44, %38 ]
  %40 = phi double [ %21, %23 ], [ %43, %38 ]
  call void @llvm.dbg.value(metadata i64 %39, metadata !195, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata double %40, metadata !190, metadata !DIExpression()), !dbg !204
  %41 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !220
  %42 = load double, ptr %41, align 8, !dbg !220, !tbaa !53
  %43 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %40), !dbg !222
  call void @llvm.dbg.value(metadata double %43, metadata !190, metadata !DIExpression()), !dbg !204
  %44 = add nuw nsw i64 %39, 1, !dbg !223
  call void @llvm.dbg.value(metadata i64 %44, metadata !195, metadata !DIExpression()), !dbg !207
  %45 = icmp eq i64 %44, %11, !dbg !208
  br i1 %45, label %33, label %38, !dbg !210, !llvm.loop !224
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!9 = distinct !DISubprogram(name: "power_by_loop", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15, !16, !17, !18}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !12)
!16 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 4, type: !13)
!17 = !DILocalVariable(name: "r", scope: !9, file: !1, line: 5, type: !12)
!18 = !DILocalVariable(name: "i", scope: !19, file: !1, line: 6, type: !13)
!19 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!20 = !DILocation(line: 0, scope: !9)
!21 = !DILocation(line: 0, scope: !19)
!22 = !DILocation(line: 6, column: 21, scope: !23)
!23 = distinct !DILexicalBlock(scope: !19, file: !1, line: 6, column: 3)
!24 = !DILocation(line: 6, column: 3, scope: !19)
!25 = !DILocation(line: 9, column: 3, scope: !9)
!26 = !DILocation(line: 7, column: 7, scope: !27)
!27 = distinct !DILexicalBlock(scope: !23, file: !1, line: 6, column: 31)
!28 = !DILocation(line: 6, column: 27, scope: !23)
!29 = distinct !{!29, !24, !30, !31, !32}
!30 = !DILocation(line: 8, column: 3, scope: !19)
!31 = !{!"llvm.loop.mustprogress"}
!32 = !{!"llvm.loop.unroll.disable"}
!33 = distinct !DISubprogram(name: "triangular_sum_with_early_exit", scope: !1, file: !1, line: 13, type: !34, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38)
!34 = !DISubroutineType(types: !35)
!35 = !{!12, !36, !13}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!38 = !{!39, !40, !41, !42, !44, !48}
!39 = !DILocalVariable(name: "x", arg: 1, scope: !33, file: !1, line: 13, type: !36)
!40 = !DILocalVariable(name: "n", arg: 2, scope: !33, file: !1, line: 13, type: !13)
!41 = !DILocalVariable(name: "s", scope: !33, file: !1, line: 14, type: !12)
!42 = !DILocalVariable(name: "i", scope: !43, file: !1, line: 15, type: !13)
!43 = distinct !DILexicalBlock(scope: !33, file: !1, line: 15, column: 3)
!44 = !DILocalVariable(name: "j", scope: !45, file: !1, line: 16, type: !13)
!45 = distinct !DILexicalBlock(scope: !46, file: !1, line: 16, column: 5)
!46 = distinct !DILexicalBlock(scope: !47, file: !1, line: 15, column: 31)
!47 = distinct !DILexicalBlock(scope: !43, file: !1, line: 15, column: 3)
!48 = !DILabel(scope: !33, name: "out", file: !1, line: 23)
!49 = !DILocation(line: 0, scope: !33)
!50 = !DILocation(line: 0, scope: !43)
!51 = !DILocation(line: 15, column: 21, scope: !47)
!52 = !DILocation(line: 15, column: 3, scope: !43)
!53 = !{!54, !54, i64 0}
!54 = !{!"double", !55, i64 0}
!55 = !{!"omnipotent char", !56, i64 0}
!56 = !{!"Simple C/C++ TBAA"}
!57 = !DILocation(line: 15, column: 27, scope: !47)
!58 = distinct !{!58, !52, !59, !31, !32}
!59 = !DILocation(line: 22, column: 3, scope: !43)
!60 = !DILocation(line: 17, column: 12, scope: !61)
!61 = distinct !DILexicalBlock(scope: !62, file: !1, line: 16, column: 34)
!62 = distinct !DILexicalBlock(scope: !45, file: !1, line: 16, column: 5)
!63 = !DILocation(line: 0, scope: !45)
!64 = !DILocation(line: 17, column: 9, scope: !61)
!65 = !DILocation(line: 18, column: 13, scope: !66)
!66 = distinct !DILexicalBlock(scope: !61, file: !1, line: 18, column: 11)
!67 = !DILocation(line: 18, column: 11, scope: !61)
!68 = !DILocation(line: 16, column: 30, scope: !62)
!69 = !DILocation(line: 16, column: 23, scope: !62)
!70 = !DILocation(line: 16, column: 5, scope: !45)
!71 = distinct !{!71, !70, !72, !31, !32}
!72 = !DILocation(line: 21, column: 5, scope: !45)
!73 = !DILocation(line: 17, column: 19, scope: !61)
!74 = !DILocation(line: 25, column: 1, scope: !33)
!75 = distinct !DISubprogram(name: "quadratic_form", scope: !1, file: !1, line: 27, type: !76, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!12, !36, !36, !13}
!78 = !{!79, !80, !81, !82, !83, !85}
!79 = !DILocalVariable(name: "a", arg: 1, scope: !75, file: !1, line: 27, type: !36)
!80 = !DILocalVariable(name: "x", arg: 2, scope: !75, file: !1, line: 27, type: !36)
!81 = !DILocalVariable(name: "n", arg: 3, scope: !75, file: !1, line: 27, type: !13)
!82 = !DILocalVariable(name: "s", scope: !75, file: !1, line: 28, type: !12)
!83 = !DILocalVariable(name: "i", scope: !84, file: !1, line: 29, type: !13)
!84 = distinct !DILexicalBlock(scope: !75, file: !1, line: 29, column: 3)
!85 = !DILocalVariable(name: "j", scope: !86, file: !1, line: 30, type: !13)
!86 = distinct !DILexicalBlock(scope: !87, file: !1, line: 30, column: 5)
!87 = distinct !DILexicalBlock(scope: !88, file: !1, line: 29, column: 31)
!88 = distinct !DILexicalBlock(scope: !84, file: !1, line: 29, column: 3)
!89 = !DILocation(line: 0, scope: !75)
!90 = !DILocation(line: 0, scope: !84)
!91 = !DILocation(line: 29, column: 21, scope: !88)
!92 = !DILocation(line: 29, column: 3, scope: !84)
!93 = !DILocation(line: 0, scope: !86)
!94 = !DILocation(line: 30, column: 5, scope: !86)
!95 = !DILocation(line: 28, column: 10, scope: !75)
!96 = !DILocation(line: 34, column: 3, scope: !75)
!97 = !DILocation(line: 29, column: 27, scope: !88)
!98 = distinct !{!98, !92, !99, !31, !32}
!99 = !DILocation(line: 33, column: 3, scope: !84)
!100 = !DILocation(line: 31, column: 27, scope: !101)
!101 = distinct !DILexicalBlock(scope: !102, file: !1, line: 30, column: 33)
!102 = distinct !DILexicalBlock(scope: !86, file: !1, line: 30, column: 5)
!103 = !DILocation(line: 31, column: 19, scope: !101)
!104 = !DILocation(line: 31, column: 17, scope: !101)
!105 = !DILocation(line: 31, column: 34, scope: !101)
!106 = !DILocation(line: 31, column: 9, scope: !101)
!107 = !DILocation(line: 30, column: 29, scope: !102)
!108 = !DILocation(line: 30, column: 23, scope: !102)
!109 = distinct !{!109, !94, !110, !31, !32}
!110 = !DILocation(line: 32, column: 5, scope: !86)
!111 = distinct !DISubprogram(name: "horner_descending", scope: !1, file: !1, line: 37, type: !112, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!12, !36, !13, !12}
!114 = !{!115, !116, !117, !118, !119}
!115 = !DILocalVariable(name: "c", arg: 1, scope: !111, file: !1, line: 37, type: !36)
!116 = !DILocalVariable(name: "n", arg: 2, scope: !111, file: !1, line: 37, type: !13)
!117 = !DILocalVariable(name: "x", arg: 3, scope: !111, file: !1, line: 37, type: !12)
!118 = !DILocalVariable(name: "r", scope: !111, file: !1, line: 38, type: !12)
!119 = !DILocalVariable(name: "i", scope: !120, file: !1, line: 39, type: !13)
!120 = distinct !DILexicalBlock(scope: !111, file: !1, line: 39, column: 3)
!121 = !DILocation(line: 0, scope: !111)
!122 = !DILocation(line: 0, scope: !120)
!123 = !DILocation(line: 39, column: 25, scope: !124)
!124 = distinct !DILexicalBlock(scope: !120, file: !1, line: 39, column: 3)
!125 = !DILocation(line: 39, column: 3, scope: !120)
!126 = !DILocation(line: 42, column: 3, scope: !111)
!127 = !DILocation(line: 39, scope: !120)
!128 = !DILocation(line: 40, column: 17, scope: !129)
!129 = distinct !DILexicalBlock(scope: !124, file: !1, line: 39, column: 36)
!130 = !DILocation(line: 40, column: 15, scope: !129)
!131 = distinct !{!131, !125, !132, !31, !32}
!132 = !DILocation(line: 41, column: 3, scope: !120)
!133 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !134, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{!12, !36, !13, !13}
!136 = !{!137, !138, !139, !140, !141}
!137 = !DILocalVariable(name: "x", arg: 1, scope: !133, file: !1, line: 45, type: !36)
!138 = !DILocalVariable(name: "n", arg: 2, scope: !133, file: !1, line: 45, type: !13)
!139 = !DILocalVariable(name: "step", arg: 3, scope: !133, file: !1, line: 45, type: !13)
!140 = !DILocalVariable(name: "p", scope: !133, file: !1, line: 46, type: !12)
!141 = !DILocalVariable(name: "i", scope: !142, file: !1, line: 47, type: !13)
!142 = distinct !DILexicalBlock(scope: !133, file: !1, line: 47, column: 3)
!143 = !DILocation(line: 0, scope: !133)
!144 = !DILocation(line: 0, scope: !142)
!145 = !DILocation(line: 47, column: 21, scope: !146)
!146 = distinct !DILexicalBlock(scope: !142, file: !1, line: 47, column: 3)
!147 = !DILocation(line: 47, column: 3, scope: !142)
!148 = !DILocation(line: 50, column: 3, scope: !133)
!149 = !DILocation(line: 48, column: 16, scope: !150)
!150 = distinct !DILexicalBlock(scope: !146, file: !1, line: 47, column: 37)
!151 = !DILocation(line: 48, column: 14, scope: !150)
!152 = !DILocation(line: 48, column: 7, scope: !150)
!153 = !DILocation(line: 47, column: 28, scope: !146)
!154 = distinct !{!154, !147, !155, !31, !32}
!155 = !DILocation(line: 49, column: 3, scope: !142)
!156 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !157, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !159)
!157 = !DISubroutineType(types: !158)
!158 = !{!12, !12}
!159 = !{!160, !161, !162}
!160 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 53, type: !12)
!161 = !DILocalVariable(name: "y", scope: !156, file: !1, line: 54, type: !12)
!162 = !DILocalVariable(name: "i", scope: !163, file: !1, line: 55, type: !13)
!163 = distinct !DILexicalBlock(scope: !156, file: !1, line: 55, column: 3)
!164 = !DILocation(line: 0, scope: !156)
!165 = !DILocation(line: 0, scope: !163)
!166 = !DILocation(line: 55, column: 3, scope: !163)
!167 = !DILocation(line: 58, column: 3, scope: !156)
!168 = !DILocation(line: 56, column: 19, scope: !169)
!169 = distinct !DILexicalBlock(scope: !170, file: !1, line: 55, column: 31)
!170 = distinct !DILexicalBlock(scope: !163, file: !1, line: 55, column: 3)
!171 = !DILocation(line: 56, column: 11, scope: !169)
!172 = !DILocation(line: 55, column: 27, scope: !170)
!173 = !DILocation(line: 55, column: 21, scope: !170)
!174 = distinct !{!174, !166, !175, !31, !32}
!175 = !DILocation(line: 57, column: 3, scope: !163)
!176 = !DISubprogram(name: "sin", scope: !177, file: !177, line: 64, type: !157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !178)
!177 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!178 = !{}
!179 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !180, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !182)
!180 = !DISubroutineType(types: !181)
!181 = !{!12, !36, !13, !13, !13}
!182 = !{!183, !184, !185, !186, !187, !188, !190, !193, !195}
!183 = !DILocalVariable(name: "x", arg: 1, scope: !179, file: !1, line: 61, type: !36)
!184 = !DILocalVariable(name: "n", arg: 2, scope: !179, file: !1, line: 61, type: !13)
!185 = !DILocalVariable(name: "m", arg: 3, scope: !179, file: !1, line: 61, type: !13)
!186 = !DILocalVariable(name: "k", arg: 4, scope: !179, file: !1, line: 61, type: !13)
!187 = !DILocalVariable(name: "s", scope: !179, file: !1, line: 62, type: !12)
!188 = !DILocalVariable(name: "i", scope: !189, file: !1, line: 63, type: !13)
!189 = distinct !DILexicalBlock(scope: !179, file: !1, line: 63, column: 3)
!190 = !DILocalVariable(name: "row", scope: !191, file: !1, line: 64, type: !12)
!191 = distinct !DILexicalBlock(scope: !192, file: !1, line: 63, column: 31)
!192 = distinct !DILexicalBlock(scope: !189, file: !1, line: 63, column: 3)
!193 = !DILocalVariable(name: "j", scope: !194, file: !1, line: 65, type: !13)
!194 = distinct !DILexicalBlock(scope: !191, file: !1, line: 65, column: 5)
!195 = !DILocalVariable(name: "l", scope: !196, file: !1, line: 66, type: !13)
!196 = distinct !DILexicalBlock(scope: !197, file: !1, line: 66, column: 7)
!197 = distinct !DILexicalBlock(scope: !198, file: !1, line: 65, column: 33)
!198 = distinct !DILexicalBlock(scope: !194, file: !1, line: 65, column: 5)
!199 = !DILocation(line: 0, scope: !179)
!200 = !DILocation(line: 0, scope: !189)
!201 = !DILocation(line: 63, column: 21, scope: !192)
!202 = !DILocation(line: 63, column: 3, scope: !189)
!203 = !DILocation(line: 0, scope: !194)
!204 = !DILocation(line: 0, scope: !191)
!205 = !DILocation(line: 65, column: 5, scope: !194)
!206 = !DILocation(line: 73, column: 3, scope: !179)
!207 = !DILocation(line: 0, scope: !196)
!208 = !DILocation(line: 66, column: 25, scope: !209)
!209 = distinct !DILexicalBlock(scope: !196, file: !1, line: 66, column: 7)
!210 = !DILocation(line: 66, column: 7, scope: !196)
!211 = !DILocation(line: 71, column: 7, scope: !191)
!212 = !DILocation(line: 63, column: 27, scope: !192)
!213 = distinct !{!213, !202, !214, !31, !32}
!214 = !DILocation(line: 72, column: 3, scope: !189)
!215 = !DILocation(line: 69, column: 13, scope: !197)
!216 = !DILocation(line: 65, column: 29, scope: !198)
!217 = !DILocation(line: 65, column: 23, scope: !198)
!218 = distinct !{!218, !205, !219, !31, !32}
!219 = !DILocation(line: 70, column: 5, scope: !194)
!220 = !DILocation(line: 67, column: 30, scope: !221)
!221 = distinct !DILexicalBlock(scope: !209, file: !1, line: 66, column: 35)
!222 = !DILocation(line: 67, column: 13, scope: !221)
!223 = !DILocation(line: 66, column: 31, scope: !209)
!224 = distinct !{!224, !210, !225, !31, !32}
!225 = !DILocation(line: 68, column: 7, scope: !196)
