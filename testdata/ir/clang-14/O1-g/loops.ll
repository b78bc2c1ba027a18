; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-14/O1-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readnone uwtable
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

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @triangular_sum_with_early_exit(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !33 {
  call void @llvm.dbg.value(metadata double* %0, metadata !39, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata i32 %1, metadata !40, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !41, metadata !DIExpression()), !dbg !49
  call void @llvm.dbg.value(metadata i32 0, metadata !42, metadata !DIExpression()), !dbg !50
  %3 = icmp sgt i32 %1, 0, !dbg !51
  br i1 %3, label %4, label %35, !dbg !52

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64, !dbg !52
  %6 = load double, double* %0, align 8, !tbaa !53
  br label %7, !dbg !52

7:                                                ; preds = %28, %4
  %8 = phi i64 [ %31, %28 ], [ 0, %4 ]
  %9 = phi i64 [ %34, %28 ], [ 1, %4 ]
  %10 = phi double [ %29, %28 ], [ 0.000000e+00, %4 ]
  call void @llvm.dbg.value(metadata i64 %8, metadata !42, metadata !DIExpression()), !dbg !50
  call void @llvm.dbg.value(metadata double %10, metadata !41, metadata !DIExpression()), !dbg !49
  %11 = getelementptr inbounds double, double* %0, i64 %8, !dbg !57
  call void @llvm.dbg.value(metadata i32 0, metadata !44, metadata !DIExpression()), !dbg !60
  call void @llvm.dbg.value(metadata double %10, metadata !41, metadata !DIExpression()), !dbg !49
  %12 = load double, double* %11, align 8, !tbaa !53
  call void @llvm.dbg.value(metadata i64 0, metadata !44, metadata !DIExpression()), !dbg !60
  call void @llvm.dbg.value(metadata double %10, metadata !41, metadata !DIExpression()), !dbg !49
  %13 = call double @llvm.fmuladd.f64(double %12, double %6, double %10), !dbg !61
  call void @llvm.dbg.value(metadata double %13, metadata !41, metadata !DIExpression()), !dbg !49
  %14 = fcmp ogt double %13, 9.500000e+00, !dbg !62
  call void @llvm.dbg.value(metadata i64 0, metadata !44, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !60
  br i1 %14, label %28, label %15, !dbg !64

15:                                               ; preds = %7, %20
  %16 = phi double [ %23, %20 ], [ %13, %7 ]
  %17 = phi i64 [ %18, %20 ], [ 0, %7 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !44, metadata !DIExpression()), !dbg !60
  %18 = add nuw nsw i64 %17, 1, !dbg !65
  call void @llvm.dbg.value(metadata i64 %18, metadata !44, metadata !DIExpression()), !dbg !60
  call void @llvm.dbg.value(metadata i32 undef, metadata !44, metadata !DIExpression()), !dbg !60
  call void @llvm.dbg.value(metadata double undef, metadata !41, metadata !DIExpression()), !dbg !49
  %19 = icmp eq i64 %18, %9, !dbg !66
  br i1 %19, label %25, label %20, !dbg !67, !llvm.loop !68

20:                                               ; preds = %15
  call void @llvm.dbg.value(metadata i64 %18, metadata !44, metadata !DIExpression()), !dbg !60
  call void @llvm.dbg.value(metadata double %16, metadata !41, metadata !DIExpression()), !dbg !49
  %21 = getelementptr inbounds double, double* %0, i64 %18, !dbg !70
  %22 = load double, double* %21, align 8, !dbg !70, !tbaa !53
  %23 = call double @llvm.fmuladd.f64(double %12, double %22, double %16), !dbg !61
  call void @llvm.dbg.value(metadata double %23, metadata !41, metadata !DIExpression()), !dbg !49
  %24 = fcmp ogt double %23, 9.500000e+00, !dbg !62
  call void @llvm.dbg.value(metadata i64 %18, metadata !44, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !60
  br i1 %24, label %25, label %15, !dbg !64, !llvm.loop !68

25:                                               ; preds = %20, %15
  %26 = phi double [ %16, %15 ], [ %23, %20 ]
  %27 = icmp uge i64 %17, %8, !dbg !66
  br label %28, !dbg !71

28:                                               ; preds = %25, %7
  %29 = phi double [ %13, %7 ], [ %26, %25 ], !dbg !61
  %30 = phi i1 [ false, %7 ], [ %27, %25 ], !dbg !66
  call void @llvm.dbg.value(metadata double %29, metadata !41, metadata !DIExpression()), !dbg !49
  %31 = add nuw nsw i64 %8, 1, !dbg !71
  call void @llvm.dbg.value(metadata i64 %31, metadata !42, metadata !DIExpression()), !dbg !50
  %32 = icmp slt i64 %31, %5
  %33 = select i1 %30, i1 %32, i1 false
  call void @llvm.dbg.value(metadata i64 %31, metadata !42, metadata !DIExpression()), !dbg !50
  call void @llvm.dbg.value(metadata double %29, metadata !41, metadata !DIExpression()), !dbg !49
  %34 = add nuw nsw i64 %9, 1
  br i1 %33, label %7, label %35, !llvm.loop !72

35:                                               ; preds = %28, %2
  %36 = phi double [ 0.000000e+00, %2 ], [ %29, %28 ], !dbg !49
  call void @llvm.dbg.value(metadata double %36, metadata !41, metadata !DIExpression()), !dbg !49
  ret double %36, !dbg !74
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @quadratic_form(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 !dbg !75 {
  call void @llvm.dbg.value(metadata double* %0, metadata !79, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.value(metadata double* %1, metadata !80, metadata !DIExpression()), !dbg !89
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
  %12 = getelementptr inbounds double, double* %1, i64 %10
  %13 = load double, double* %12, align 8, !tbaa !53
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
  %24 = getelementptr inbounds double, double* %0, i64 %23, !dbg !103
  %25 = load double, double* %24, align 8, !dbg !103, !tbaa !53
  %26 = fmul double %13, %25, !dbg !104
  %27 = getelementptr inbounds double, double* %1, i64 %21, !dbg !105
  %28 = load double, double* %27, align 8, !dbg !105, !tbaa !53
  %29 = call double @llvm.fmuladd.f64(double %26, double %28, double %22), !dbg !106
  call void @llvm.dbg.value(metadata double %29, metadata !82, metadata !DIExpression()), !dbg !89
  %30 = add nuw nsw i64 %21, 1, !dbg !107
  call void @llvm.dbg.value(metadata i64 %30, metadata !85, metadata !DIExpression()), !dbg !93
  %31 = icmp eq i64 %30, %8, !dbg !108
  br i1 %31, label %17, label %20, !dbg !94, !llvm.loop !109
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @horner_descending(double* nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 !dbg !111 {
  call void @llvm.dbg.value(metadata double* %0, metadata !115, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i32 %1, metadata !116, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double %2, metadata !117, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i32 %1, metadata !119, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !122
  call void @llvm.dbg.value(metadata i32 %1, metadata !119, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !122
  %4 = icmp sgt i32 %1, 0, !dbg !123
  br i1 %4, label %5, label %7, !dbg !125

5:                                                ; preds = %3
  %6 = sext i32 %1 to i64, !dbg !125
  br label %9, !dbg !125

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %15, %9 ], !dbg !121
  ret double %8, !dbg !126

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %6, %5 ], [ %12, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %15, %9 ]
  %12 = add nsw i64 %10, -1, !dbg !122
  call void @llvm.dbg.value(metadata double %11, metadata !118, metadata !DIExpression()), !dbg !121
  %13 = getelementptr inbounds double, double* %0, i64 %12, !dbg !127
  %14 = load double, double* %13, align 8, !dbg !127, !tbaa !53
  %15 = call double @llvm.fmuladd.f64(double %11, double %2, double %14), !dbg !129
  call void @llvm.dbg.value(metadata double %15, metadata !118, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata i64 %12, metadata !119, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !122
  call void @llvm.dbg.value(metadata i64 %12, metadata !119, metadata !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value)), !dbg !122
  %16 = icmp sgt i64 %10, 1, !dbg !123
  br i1 %16, label %9, label %7, !dbg !125, !llvm.loop !130
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @strided_product(double* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !132 {
  call void @llvm.dbg.value(metadata double* %0, metadata !136, metadata !DIExpression()), !dbg !142
  call void @llvm.dbg.value(metadata i32 %1, metadata !137, metadata !DIExpression()), !dbg !142
  call void @llvm.dbg.value(metadata i32 %2, metadata !138, metadata !DIExpression()), !dbg !142
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !139, metadata !DIExpression()), !dbg !142
  call void @llvm.dbg.value(metadata i32 0, metadata !140, metadata !DIExpression()), !dbg !143
  %4 = icmp sgt i32 %1, 0, !dbg !144
  br i1 %4, label %5, label %8, !dbg !146

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64, !dbg !146
  %7 = sext i32 %1 to i64, !dbg !146
  br label %10, !dbg !146

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ], !dbg !142
  ret double %9, !dbg !147

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !140, metadata !DIExpression()), !dbg !143
  call void @llvm.dbg.value(metadata double %12, metadata !139, metadata !DIExpression()), !dbg !142
  %13 = getelementptr inbounds double, double* %0, i64 %11, !dbg !148
  %14 = load double, double* %13, align 8, !dbg !148, !tbaa !53
  %15 = fadd double %14, 1.000000e+00, !dbg !150
  %16 = fmul double %12, %15, !dbg !151
  call void @llvm.dbg.value(metadata double %16, metadata !139, metadata !DIExpression()), !dbg !142
  %17 = add i64 %11, %6, !dbg !152
  call void @llvm.dbg.value(metadata i64 %17, metadata !140, metadata !DIExpression()), !dbg !143
  %18 = icmp slt i64 %17, %7, !dbg !144
  br i1 %18, label %10, label %8, !dbg !146, !llvm.loop !153
}

; Function Attrs: nofree nounwind uwtable writeonly
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #4 !dbg !155 {
  call void @llvm.dbg.value(metadata double %0, metadata !159, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata double %0, metadata !160, metadata !DIExpression()), !dbg !163
  call void @llvm.dbg.value(metadata i32 0, metadata !161, metadata !DIExpression()), !dbg !164
  br label %3, !dbg !165

2:                                                ; preds = %3
  ret double %8, !dbg !166

3:                                                ; preds = %1, %3
  %4 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %5 = phi double [ %0, %1 ], [ %8, %3 ]
  call void @llvm.dbg.value(metadata i32 %4, metadata !161, metadata !DIExpression()), !dbg !164
  call void @llvm.dbg.value(metadata double %5, metadata !160, metadata !DIExpression()), !dbg !163
  %6 = call double @sin(double noundef %5) #8, !dbg !167
  %7 = fmul double %6, -1.000000e-01, !dbg !170
  %8 = call double @llvm.fmuladd.f64(double %7, double %0, double %5), !dbg !170
  call void @llvm.dbg.value(metadata double %8, metadata !160, metadata !DIExpression()), !dbg !163
  %9 = add nuw nsw i32 %4, 1, !dbg !171
  call void @llvm.dbg.value(metadata i32 %9, metadata !161, metadata !DIExpression()), !dbg !164
  %10 = icmp eq i32 %9, 5, !dbg !172
  br i1 %10, label %2, label %3, !dbg !165, !llvm.loop !173
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind uwtable
define dso_local double @triple_nested_tensor(double* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #6 !dbg !175 {
  call void @llvm.dbg.value(metadata double* %0, metadata !179, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata i32 %1, metadata !180, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata i32 %2, metadata !181, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata i32 %3, metadata !182, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !183, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata i32 0, metadata !184, metadata !DIExpression()), !dbg !196
  %5 = icmp sgt i32 %1, 0, !dbg !197
  br i1 %5, label %6, label %17, !dbg !198

6:                                                ; preds = %4
  %7 = icmp sgt i32 %2, 0
  %8 = sext i32 %3 to i64, !dbg !198
  %9 = zext i32 %1 to i64, !dbg !197
  %10 = zext i32 %2 to i64
  %11 = zext i32 %3 to i64
  br label %12, !dbg !198

12:                                               ; preds = %6, %28
  %13 = phi i64 [ 0, %6 ], [ %31, %28 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %30, %28 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !184, metadata !DIExpression()), !dbg !196
  call void @llvm.dbg.value(metadata double %14, metadata !183, metadata !DIExpression()), !dbg !195
  call void @llvm.dbg.value(metadata i32 0, metadata !189, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !186, metadata !DIExpression()), !dbg !200
  br i1 %7, label %15, label %28, !dbg !201

15:                                               ; preds = %12
  %16 = getelementptr inbounds double, double* %0, i64 %13
  br label %19, !dbg !201

17:                                               ; preds = %28, %4
  %18 = phi double [ 0.000000e+00, %4 ], [ %30, %28 ], !dbg !195
  ret double %18, !dbg !202

19:                                               ; preds = %15, %33
  %20 = phi i64 [ 0, %15 ], [ %36, %33 ]
  %21 = phi double [ 0.000000e+00, %15 ], [ %35, %33 ]
  call void @llvm.dbg.value(metadata i64 %20, metadata !189, metadata !DIExpression()), !dbg !199
  call void @llvm.dbg.value(metadata double %21, metadata !186, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i64 %20, metadata !191, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %21, metadata !186, metadata !DIExpression()), !dbg !200
  %22 = icmp slt i64 %20, %8, !dbg !204
  br i1 %22, label %23, label %33, !dbg !206

23:                                               ; preds = %19
  %24 = load double, double* %16, align 8, !tbaa !53
  %25 = getelementptr inbounds double, double* %0, i64 %20
  %26 = load double, double* %25, align 8, !tbaa !53
  %27 = fmul double %24, %26
  br label %38, !dbg !206

28:                                               ; preds = %33, %12
  %29 = phi double [ 0.000000e+00, %12 ], [ %35, %33 ], !dbg !200
  %30 = call double @llvm.fmuladd.f64(double %29, double %29, double %14), !dbg !207
  call void @llvm.dbg.value(metadata double %30, metadata !183, metadata !DIExpression()), !dbg !195
  %31 = add nuw nsw i64 %13, 1, !dbg !208
  call void @llvm.dbg.value(metadata i64 %31, metadata !184, metadata !DIExpression()), !dbg !196
  %32 = icmp eq i64 %31, %9, !dbg !197
  br i1 %32, label %17, label %12, !dbg !198, !llvm.loop !209

33:                                               ; preds = %38, %19
  %34 = phi double [ %21, %19 ], [ %43, %38 ], !dbg !200
  %35 = call double @sin(double noundef %34) #8, !dbg !211
  call void @llvm.dbg.value(metadata double %35, metadata !186, metadata !DIExpression()), !dbg !200
  %36 = add nuw nsw i64 %20, 1, !dbg !212
  call void @llvm.dbg.value(metadata i64 %36, metadata !189, metadata !DIExpression()), !dbg !199
  %37 = icmp eq i64 %36, %10, !dbg !213
  br i1 %37, label %28, label %19, !dbg !201, !llvm.loop !214

38:                                               ; preds = %23, %38
  %39 = phi i64 [ %20, %23 ], [ %44, %38 ]
  %40 = phi double [ %21, %23 ], [ %43, %38 ]
  call void @llvm.dbg.value(metadata i64 %39, metadata !191, metadata !DIExpression()), !dbg !203
  call void @llvm.dbg.value(metadata double %40, metadata !186, metadata !DIExpression()), !dbg !200
  %41 = getelementptr inbounds double, double* %0, i64 %39, !dbg !216
  %42 = load double, double* %41, align 8, !dbg !216, !tbaa !53
  %43 = call double @llvm.fmuladd.f64(double %27, double %42, double %40), !dbg !218
  call void @llvm.dbg.value(metadata double %43, metadata !186, metadata !DIExpression()), !dbg !200
  %44 = add nuw nsw i64 %39, 1, !dbg !219
  call void @llvm.dbg.value(metadata i64 %44, metadata !191, metadata !DIExpression()), !dbg !203
  %45 = icmp eq i64 %44, %11, !dbg !204
  br i1 %45, label %33, label %38, !dbg !206, !llvm.loop !220
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { nofree norecurse nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
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
!57 = !DILocation(line: 17, column: 12, scope: !58)
!58 = distinct !DILexicalBlock(scope: !59, file: !1, line: 16, column: 34)
!59 = distinct !DILexicalBlock(scope: !45, file: !1, line: 16, column: 5)
!60 = !DILocation(line: 0, scope: !45)
!61 = !DILocation(line: 17, column: 9, scope: !58)
!62 = !DILocation(line: 18, column: 13, scope: !63)
!63 = distinct !DILexicalBlock(scope: !58, file: !1, line: 18, column: 11)
!64 = !DILocation(line: 18, column: 11, scope: !58)
!65 = !DILocation(line: 16, column: 30, scope: !59)
!66 = !DILocation(line: 16, column: 23, scope: !59)
!67 = !DILocation(line: 16, column: 5, scope: !45)
!68 = distinct !{!68, !67, !69, !31, !32}
!69 = !DILocation(line: 21, column: 5, scope: !45)
!70 = !DILocation(line: 17, column: 19, scope: !58)
!71 = !DILocation(line: 15, column: 27, scope: !47)
!72 = distinct !{!72, !52, !73, !31, !32}
!73 = !DILocation(line: 22, column: 3, scope: !43)
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
!127 = !DILocation(line: 40, column: 17, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !1, line: 39, column: 36)
!129 = !DILocation(line: 40, column: 15, scope: !128)
!130 = distinct !{!130, !125, !131, !31, !32}
!131 = !DILocation(line: 41, column: 3, scope: !120)
!132 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !133, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !135)
!133 = !DISubroutineType(types: !134)
!134 = !{!12, !36, !13, !13}
!135 = !{!136, !137, !138, !139, !140}
!136 = !DILocalVariable(name: "x", arg: 1, scope: !132, file: !1, line: 45, type: !36)
!137 = !DILocalVariable(name: "n", arg: 2, scope: !132, file: !1, line: 45, type: !13)
!138 = !DILocalVariable(name: "step", arg: 3, scope: !132, file: !1, line: 45, type: !13)
!139 = !DILocalVariable(name: "p", scope: !132, file: !1, line: 46, type: !12)
!140 = !DILocalVariable(name: "i", scope: !141, file: !1, line: 47, type: !13)
!141 = distinct !DILexicalBlock(scope: !132, file: !1, line: 47, column: 3)
!142 = !DILocation(line: 0, scope: !132)
!143 = !DILocation(line: 0, scope: !141)
!144 = !DILocation(line: 47, column: 21, scope: !145)
!145 = distinct !DILexicalBlock(scope: !141, file: !1, line: 47, column: 3)
!146 = !DILocation(line: 47, column: 3, scope: !141)
!147 = !DILocation(line: 50, column: 3, scope: !132)
!148 = !DILocation(line: 48, column: 16, scope: !149)
!149 = distinct !DILexicalBlock(scope: !145, file: !1, line: 47, column: 37)
!150 = !DILocation(line: 48, column: 14, scope: !149)
!151 = !DILocation(line: 48, column: 7, scope: !149)
!152 = !DILocation(line: 47, column: 28, scope: !145)
!153 = distinct !{!153, !146, !154, !31, !32}
!154 = !DILocation(line: 49, column: 3, scope: !141)
!155 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !156, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !158)
!156 = !DISubroutineType(types: !157)
!157 = !{!12, !12}
!158 = !{!159, !160, !161}
!159 = !DILocalVariable(name: "x", arg: 1, scope: !155, file: !1, line: 53, type: !12)
!160 = !DILocalVariable(name: "y", scope: !155, file: !1, line: 54, type: !12)
!161 = !DILocalVariable(name: "i", scope: !162, file: !1, line: 55, type: !13)
!162 = distinct !DILexicalBlock(scope: !155, file: !1, line: 55, column: 3)
!163 = !DILocation(line: 0, scope: !155)
!164 = !DILocation(line: 0, scope: !162)
!165 = !DILocation(line: 55, column: 3, scope: !162)
!166 = !DILocation(line: 58, column: 3, scope: !155)
!167 = !DILocation(line: 56, column: 19, scope: !168)
!168 = distinct !DILexicalBlock(scope: !169, file: !1, line: 55, column: 31)
!169 = distinct !DILexicalBlock(scope: !162, file: !1, line: 55, column: 3)
!170 = !DILocation(line: 56, column: 11, scope: !168)
!171 = !DILocation(line: 55, column: 27, scope: !169)
!172 = !DILocation(line: 55, column: 21, scope: !169)
!173 = distinct !{!173, !165, !174, !31, !32}
!174 = !DILocation(line: 57, column: 3, scope: !162)
!175 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !176, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !178)
!176 = !DISubroutineType(types: !177)
!177 = !{!12, !36, !13, !13, !13}
!178 = !{!179, !180, !181, !182, !183, !184, !186, !189, !191}
!179 = !DILocalVariable(name: "x", arg: 1, scope: !175, file: !1, line: 61, type: !36)
!180 = !DILocalVariable(name: "n", arg: 2, scope: !175, file: !1, line: 61, type: !13)
!181 = !DILocalVariable(name: "m", arg: 3, scope: !175, file: !1, line: 61, type: !13)
!182 = !DILocalVariable(name: "k", arg: 4, scope: !175, file: !1, line: 61, type: !13)
!183 = !DILocalVariable(name: "s", scope: !175, file: !1, line: 62, type: !12)
!184 = !DILocalVariable(name: "i", scope: !185, file: !1, line: 63, type: !13)
!185 = distinct !DILexicalBlock(scope: !175, file: !1, line: 63, column: 3)
!186 = !DILocalVariable(name: "row", scope: !187, file: !1, line: 64, type: !12)
!187 = distinct !DILexicalBlock(scope: !188, file: !1, line: 63, column: 31)
!188 = distinct !DILexicalBlock(scope: !185, file: !1, line: 63, column: 3)
!189 = !DILocalVariable(name: "j", scope: !190, file: !1, line: 65, type: !13)
!190 = distinct !DILexicalBlock(scope: !187, file: !1, line: 65, column: 5)
!191 = !DILocalVariable(name: "l", scope: !192, file: !1, line: 66, type: !13)
!192 = distinct !DILexicalBlock(scope: !193, file: !1, line: 66, column: 7)
!193 = distinct !DILexicalBlock(scope: !194, file: !1, line: 65, column: 33)
!194 = distinct !DILexicalBlock(scope: !190, file: !1, line: 65, column: 5)
!195 = !DILocation(line: 0, scope: !175)
!196 = !DILocation(line: 0, scope: !185)
!197 = !DILocation(line: 63, column: 21, scope: !188)
!198 = !DILocation(line: 63, column: 3, scope: !185)
!199 = !DILocation(line: 0, scope: !190)
!200 = !DILocation(line: 0, scope: !187)
!201 = !DILocation(line: 65, column: 5, scope: !190)
!202 = !DILocation(line: 73, column: 3, scope: !175)
!203 = !DILocation(line: 0, scope: !192)
!204 = !DILocation(line: 66, column: 25, scope: !205)
!205 = distinct !DILexicalBlock(scope: !192, file: !1, line: 66, column: 7)
!206 = !DILocation(line: 66, column: 7, scope: !192)
!207 = !DILocation(line: 71, column: 7, scope: !187)
!208 = !DILocation(line: 63, column: 27, scope: !188)
!209 = distinct !{!209, !198, !210, !31, !32}
!210 = !DILocation(line: 72, column: 3, scope: !185)
!211 = !DILocation(line: 69, column: 13, scope: !193)
!212 = !DILocation(line: 65, column: 29, scope: !194)
!213 = !DILocation(line: 65, column: 23, scope: !194)
!214 = distinct !{!214, !201, !215, !31, !32}
!215 = !DILocation(line: 70, column: 5, scope: !190)
!216 = !DILocation(line: 67, column: 30, scope: !217)
!217 = distinct !DILexicalBlock(scope: !205, file: !1, line: 66, column: 35)
!218 = !DILocation(line: 67, column: 13, scope: !217)
!219 = !DILocation(line: 66, column: 31, scope: !205)
!220 = distinct !{!220, !206, !221, !31, !32}
!221 = !DILocation(line: 68, column: 7, scope: !192)
