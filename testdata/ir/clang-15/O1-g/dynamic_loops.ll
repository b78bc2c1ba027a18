; clang-15 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-15/O1-g/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata double %0, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata double %0, metadata !17, metadata !DIExpression()), !dbg !20
  %2 = fneg double %0
  br label %3, !dbg !21

3:                                                ; preds = %12, %1
  %4 = phi double [ %0, %1 ], [ %13, %12 ], !dbg !22
  call void @llvm.dbg.value(metadata double %4, metadata !17, metadata !DIExpression()), !dbg !20
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %2), !dbg !23
  call void @llvm.dbg.value(metadata double %5, metadata !18, metadata !DIExpression()), !dbg !24
  %6 = tail call double @llvm.fabs.f64(double %5), !dbg !25
  %7 = fcmp olt double %6, 0x3D719799812DEA11, !dbg !27
  br i1 %7, label %12, label %8, !dbg !28

8:                                                ; preds = %3
  %9 = fmul double %4, 2.000000e+00, !dbg !29
  %10 = fdiv double %5, %9, !dbg !30
  %11 = fsub double %4, %10, !dbg !31
  call void @llvm.dbg.value(metadata double %11, metadata !17, metadata !DIExpression()), !dbg !20
  br label %12, !dbg !32

12:                                               ; preds = %3, %8
  %13 = phi double [ %11, %8 ], [ %4, %3 ], !dbg !20
  call void @llvm.dbg.value(metadata double %13, metadata !17, metadata !DIExpression()), !dbg !20
  br i1 %7, label %14, label %3

14:                                               ; preds = %12
  ret double %13, !dbg !33
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !34 {
  call void @llvm.dbg.value(metadata double %0, metadata !38, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double %1, metadata !39, metadata !DIExpression()), !dbg !41
  %3 = fmul double %0, %0, !dbg !42
  call void @llvm.dbg.value(metadata double %3, metadata !40, metadata !DIExpression()), !dbg !41
  %4 = fcmp olt double %3, %1, !dbg !43
  br i1 %4, label %5, label %9, !dbg !44

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
  call void @llvm.dbg.value(metadata double %6, metadata !40, metadata !DIExpression()), !dbg !41
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0), !dbg !45
  call void @llvm.dbg.value(metadata double %7, metadata !40, metadata !DIExpression()), !dbg !41
  %8 = fcmp olt double %7, %1, !dbg !43
  br i1 %8, label %5, label %9, !dbg !44, !llvm.loop !47

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ], !dbg !41
  ret double %10, !dbg !51
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 !dbg !52 {
  call void @llvm.dbg.value(metadata double %0, metadata !54, metadata !DIExpression()), !dbg !57
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !55, metadata !DIExpression()), !dbg !57
  call void @llvm.dbg.value(metadata double %0, metadata !56, metadata !DIExpression()), !dbg !57
  br label %2, !dbg !58

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ], !dbg !57
  %4 = phi double [ %0, %1 ], [ %6, %2 ], !dbg !57
  call void @llvm.dbg.value(metadata double %4, metadata !56, metadata !DIExpression()), !dbg !57
  call void @llvm.dbg.value(metadata double %3, metadata !55, metadata !DIExpression()), !dbg !57
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3), !dbg !59
  call void @llvm.dbg.value(metadata double %5, metadata !55, metadata !DIExpression()), !dbg !57
  %6 = fmul double %4, 5.000000e-01, !dbg !61
  call void @llvm.dbg.value(metadata double %6, metadata !56, metadata !DIExpression()), !dbg !57
  %7 = fcmp ogt double %6, 3.000000e-01, !dbg !62
  br i1 %7, label %2, label %8, !dbg !63, !llvm.loop !64

8:                                                ; preds = %2
  ret double %5, !dbg !66
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @bound_changed_in_body(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !67 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !74, metadata !DIExpression()), !dbg !79
  call void @llvm.dbg.value(metadata i32 %1, metadata !75, metadata !DIExpression()), !dbg !79
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !76, metadata !DIExpression()), !dbg !79
  call void @llvm.dbg.value(metadata i32 0, metadata !77, metadata !DIExpression()), !dbg !80
  %3 = icmp sgt i32 %1, 0, !dbg !81
  br i1 %3, label %6, label %4, !dbg !83

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ], !dbg !79
  ret double %5, !dbg !84

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
  call void @llvm.dbg.value(metadata i64 %7, metadata !77, metadata !DIExpression()), !dbg !80
  call void @llvm.dbg.value(metadata double %8, metadata !76, metadata !DIExpression()), !dbg !79
  call void @llvm.dbg.value(metadata i32 %9, metadata !75, metadata !DIExpression()), !dbg !79
  %10 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !85
  %11 = load double, ptr %10, align 8, !dbg !85, !tbaa !87
  %12 = fmul double %11, %11, !dbg !91
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8), !dbg !92
  call void @llvm.dbg.value(metadata double %13, metadata !76, metadata !DIExpression()), !dbg !79
  %14 = fcmp ogt double %11, 2.000000e+00, !dbg !93
  %15 = sext i1 %14 to i32, !dbg !95
  %16 = add nsw i32 %9, %15, !dbg !95
  call void @llvm.dbg.value(metadata i32 %16, metadata !75, metadata !DIExpression()), !dbg !79
  %17 = add nuw nsw i64 %7, 1, !dbg !96
  call void @llvm.dbg.value(metadata i64 %17, metadata !77, metadata !DIExpression()), !dbg !80
  %18 = sext i32 %16 to i64, !dbg !81
  %19 = icmp slt i64 %17, %18, !dbg !81
  br i1 %19, label %6, label %4, !dbg !83, !llvm.loop !97
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !99 {
  call void @llvm.dbg.value(metadata double %0, metadata !103, metadata !DIExpression()), !dbg !108
  call void @llvm.dbg.value(metadata i32 %1, metadata !104, metadata !DIExpression()), !dbg !108
  call void @llvm.dbg.value(metadata double %0, metadata !105, metadata !DIExpression()), !dbg !108
  %3 = trunc i32 %1 to i8, !dbg !109
  call void @llvm.dbg.value(metadata i8 %3, metadata !106, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata double %0, metadata !105, metadata !DIExpression()), !dbg !108
  %4 = icmp eq i8 %3, 3, !dbg !111
  br i1 %4, label %7, label %5, !dbg !113

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  br label %9, !dbg !113

7:                                                ; preds = %9, %2
  %8 = phi double [ %0, %2 ], [ %14, %9 ], !dbg !108
  ret double %8, !dbg !114

9:                                                ; preds = %5, %9
  %10 = phi i8 [ %3, %5 ], [ %15, %9 ]
  %11 = phi double [ %0, %5 ], [ %14, %9 ]
  call void @llvm.dbg.value(metadata i8 %10, metadata !106, metadata !DIExpression()), !dbg !110
  call void @llvm.dbg.value(metadata double %11, metadata !105, metadata !DIExpression()), !dbg !108
  %12 = uitofp i8 %10 to double, !dbg !115
  %13 = fmul double %6, %12, !dbg !117
  %14 = tail call double @llvm.fmuladd.f64(double %11, double 9.000000e-01, double %13), !dbg !118
  call void @llvm.dbg.value(metadata double %14, metadata !105, metadata !DIExpression()), !dbg !108
  %15 = add i8 %10, 1, !dbg !119
  call void @llvm.dbg.value(metadata i8 %15, metadata !106, metadata !DIExpression()), !dbg !110
  %16 = icmp eq i8 %15, 3, !dbg !111
  br i1 %16, label %7, label %9, !dbg !113, !llvm.loop !120
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @two_latches(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !122 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !124, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.value(metadata i32 %1, metadata !125, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !126, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.value(metadata i32 0, metadata !127, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.label(metadata !128), !dbg !130
  %3 = icmp sgt i32 %1, 0, !dbg !131
  br i1 %3, label %4, label %6, !dbg !133

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !131
  br label %8, !dbg !134

6:                                                ; preds = %8, %2
  %7 = phi double [ 1.000000e+00, %2 ], [ %16, %8 ], !dbg !129
  ret double %7, !dbg !135

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 1.000000e+00, %4 ], [ %16, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !127, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.value(metadata double %10, metadata !126, metadata !DIExpression()), !dbg !129
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !137
  %12 = load double, ptr %11, align 8, !dbg !137, !tbaa !87
  %13 = fcmp olt double %12, 0.000000e+00, !dbg !139
  %14 = fneg double %10, !dbg !134
  %15 = select i1 %13, double %14, double %12, !dbg !134
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %12, double %10), !dbg !129
  %17 = add nuw nsw i64 %9, 1, !dbg !129
  call void @llvm.dbg.value(metadata i64 %17, metadata !127, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.value(metadata double %16, metadata !126, metadata !DIExpression()), !dbg !129
  call void @llvm.dbg.label(metadata !128), !dbg !130
  %18 = icmp eq i64 %17, %5, !dbg !131
  br i1 %18, label %6, label %8, !dbg !133
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.label(metadata) #1

; Function Attrs: nofree nounwind writeonly uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !140 {
  call void @llvm.dbg.value(metadata double %0, metadata !144, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i32 %1, metadata !145, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i32 %2, metadata !146, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double %0, metadata !147, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata i32 0, metadata !148, metadata !DIExpression()), !dbg !151
  %4 = icmp eq i32 %2, 0, !dbg !152
  br i1 %4, label %5, label %9, !dbg !154

5:                                                ; preds = %9, %3
  %6 = phi double [ %13, %9 ], [ %0, %3 ], !dbg !151
  %7 = phi i32 [ %14, %9 ], [ 0, %3 ], !dbg !151
  call void @llvm.dbg.value(metadata i32 %7, metadata !148, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double %6, metadata !147, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.label(metadata !149), !dbg !155
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01), !dbg !156
  call void @llvm.dbg.value(metadata double %8, metadata !147, metadata !DIExpression()), !dbg !151
  br label %9, !dbg !157

9:                                                ; preds = %3, %5
  %10 = phi double [ %0, %3 ], [ %8, %5 ], !dbg !151
  %11 = phi i32 [ 0, %3 ], [ %7, %5 ], !dbg !151
  call void @llvm.dbg.value(metadata i32 %11, metadata !148, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.value(metadata double %10, metadata !147, metadata !DIExpression()), !dbg !151
  call void @llvm.dbg.label(metadata !150), !dbg !158
  %12 = tail call double @sin(double noundef %10) #8, !dbg !159
  %13 = fadd double %12, %0, !dbg !160
  call void @llvm.dbg.value(metadata double %13, metadata !147, metadata !DIExpression()), !dbg !151
  %14 = add nsw i32 %11, 1, !dbg !161
  call void @llvm.dbg.value(metadata i32 %14, metadata !148, metadata !DIExpression()), !dbg !151
  %15 = icmp slt i32 %14, %1, !dbg !162
  br i1 %15, label %5, label %16, !dbg !164

16:                                               ; preds = %9
  ret double %13, !dbg !165
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: argmemonly nofree norecurse nosync nounwind readonly uwtable
define dso_local double @returns_from_three_places(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #5 !dbg !166 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !170, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata i32 %1, metadata !171, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double %2, metadata !172, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !173, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata i32 0, metadata !174, metadata !DIExpression()), !dbg !177
  %4 = icmp sgt i32 %1, 0, !dbg !178
  br i1 %4, label %5, label %27, !dbg !180

5:                                                ; preds = %3
  %6 = sext i32 %1 to i64, !dbg !180
  %7 = zext i32 %1 to i64, !dbg !178
  br label %12, !dbg !180

8:                                                ; preds = %21
  %9 = add nuw nsw i64 %13, 1, !dbg !181
  call void @llvm.dbg.value(metadata i64 %9, metadata !174, metadata !DIExpression()), !dbg !177
  call void @llvm.dbg.value(metadata i64 %13, metadata !174, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !177
  call void @llvm.dbg.value(metadata double %22, metadata !173, metadata !DIExpression()), !dbg !176
  %10 = icmp slt i64 %9, %6, !dbg !178
  %11 = icmp eq i64 %9, %7, !dbg !178
  br i1 %11, label %27, label %12, !dbg !180, !llvm.loop !182

12:                                               ; preds = %5, %8
  %13 = phi i64 [ 0, %5 ], [ %9, %8 ]
  %14 = phi i1 [ %4, %5 ], [ %10, %8 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %22, %8 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !174, metadata !DIExpression()), !dbg !177
  call void @llvm.dbg.value(metadata double %15, metadata !173, metadata !DIExpression()), !dbg !176
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !184
  %17 = load double, ptr %16, align 8, !dbg !184, !tbaa !87
  %18 = fcmp oeq double %17, 0.000000e+00, !dbg !187
  br i1 %18, label %19, label %21, !dbg !188

19:                                               ; preds = %12
  %20 = fmul double %15, %15, !dbg !189
  br label %27, !dbg !191

21:                                               ; preds = %12
  %22 = fmul double %15, %17, !dbg !192
  call void @llvm.dbg.value(metadata double %22, metadata !173, metadata !DIExpression()), !dbg !176
  %23 = fcmp ogt double %22, %2, !dbg !193
  call void @llvm.dbg.value(metadata i64 %13, metadata !174, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !177
  br i1 %23, label %24, label %8, !dbg !195

24:                                               ; preds = %21
  %25 = load double, ptr %0, align 8, !dbg !196, !tbaa !87
  %26 = fadd double %22, %25, !dbg !198
  br label %27, !dbg !199

27:                                               ; preds = %8, %3, %24, %19
  %28 = phi i1 [ %14, %19 ], [ %14, %24 ], [ %4, %3 ], [ %10, %8 ]
  %29 = phi double [ %20, %19 ], [ %26, %24 ], [ undef, %3 ], [ undef, %8 ]
  %30 = phi double [ %15, %19 ], [ %22, %24 ], [ 1.000000e+00, %3 ], [ %22, %8 ], !dbg !176
  call void @llvm.dbg.value(metadata double %30, metadata !173, metadata !DIExpression()), !dbg !176
  %31 = fneg double %30
  %32 = select i1 %28, double %29, double %31
  ret double %32, !dbg !200
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @inner_trip_count_varies(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 !dbg !201 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !207, metadata !DIExpression()), !dbg !218
  call void @llvm.dbg.value(metadata ptr %1, metadata !208, metadata !DIExpression()), !dbg !218
  call void @llvm.dbg.value(metadata i32 %2, metadata !209, metadata !DIExpression()), !dbg !218
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !210, metadata !DIExpression()), !dbg !218
  call void @llvm.dbg.value(metadata i32 0, metadata !211, metadata !DIExpression()), !dbg !219
  %4 = icmp sgt i32 %2, 0, !dbg !220
  br i1 %4, label %5, label %7, !dbg !221

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !220
  br label %9, !dbg !221

7:                                                ; preds = %17, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %19, %17 ], !dbg !218
  ret double %8, !dbg !222

9:                                                ; preds = %5, %17
  %10 = phi i64 [ 0, %5 ], [ %20, %17 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %19, %17 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !211, metadata !DIExpression()), !dbg !219
  call void @llvm.dbg.value(metadata double %11, metadata !210, metadata !DIExpression()), !dbg !218
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !223
  %13 = load double, ptr %12, align 8, !dbg !223, !tbaa !87
  call void @llvm.dbg.value(metadata double %13, metadata !213, metadata !DIExpression()), !dbg !224
  call void @llvm.dbg.value(metadata i32 0, metadata !216, metadata !DIExpression()), !dbg !225
  %14 = getelementptr inbounds i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !226
  call void @llvm.dbg.value(metadata i32 0, metadata !216, metadata !DIExpression()), !dbg !225
  call void @llvm.dbg.value(metadata double %13, metadata !213, metadata !DIExpression()), !dbg !224
  %16 = icmp sgt i32 %15, 0, !dbg !228
  br i1 %16, label %22, label %17, !dbg !230

17:                                               ; preds = %30, %9
  %18 = phi double [ %13, %9 ], [ %31, %30 ], !dbg !231
  %19 = fadd double %11, %18, !dbg !232
  call void @llvm.dbg.value(metadata double %19, metadata !210, metadata !DIExpression()), !dbg !218
  %20 = add nuw nsw i64 %10, 1, !dbg !233
  call void @llvm.dbg.value(metadata i64 %20, metadata !211, metadata !DIExpression()), !dbg !219
  %21 = icmp eq i64 %20, %6, !dbg !220
  br i1 %21, label %7, label %9, !dbg !221, !llvm.loop !234

22:                                               ; preds = %9, %30
  %23 = phi i32 [ %32, %30 ], [ 0, %9 ]
  %24 = phi double [ %31, %30 ], [ %13, %9 ]
  call void @llvm.dbg.value(metadata i32 %23, metadata !216, metadata !DIExpression()), !dbg !225
  call void @llvm.dbg.value(metadata double %24, metadata !213, metadata !DIExpression()), !dbg !224
  %25 = icmp eq i32 %23, 2, !dbg !236
  br i1 %25, label %30, label %26, !dbg !239

26:                                               ; preds = %22
  %27 = fmul double %24, %24, !dbg !240
  %28 = load double, ptr %0, align 8, !dbg !241, !tbaa !87
  %29 = tail call double @llvm.fmuladd.f64(double %27, double 5.000000e-01, double %28), !dbg !242
  call void @llvm.dbg.value(metadata double %29, metadata !213, metadata !DIExpression()), !dbg !224
  br label %30, !dbg !243

30:                                               ; preds = %22, %26
  %31 = phi double [ %24, %22 ], [ %29, %26 ], !dbg !224
  call void @llvm.dbg.value(metadata double %31, metadata !213, metadata !DIExpression()), !dbg !224
  %32 = add nuw nsw i32 %23, 1, !dbg !244
  call void @llvm.dbg.value(metadata i32 %32, metadata !216, metadata !DIExpression()), !dbg !225
  %33 = icmp eq i32 %32, %15, !dbg !228
  br i1 %33, label %17, label %22, !dbg !230, !llvm.loop !245
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @inner_loop_under_condition(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !247 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !249, metadata !DIExpression()), !dbg !259
  call void @llvm.dbg.value(metadata i32 %1, metadata !250, metadata !DIExpression()), !dbg !259
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !251, metadata !DIExpression()), !dbg !259
  call void @llvm.dbg.value(metadata i32 0, metadata !252, metadata !DIExpression()), !dbg !260
  %3 = icmp sgt i32 %1, 0, !dbg !261
  br i1 %3, label %4, label %6, !dbg !262

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !261
  br label %8, !dbg !262

6:                                                ; preds = %22, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %23, %22 ], !dbg !263
  ret double %7, !dbg !264

8:                                                ; preds = %4, %22
  %9 = phi i64 [ 0, %4 ], [ %24, %22 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %23, %22 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !252, metadata !DIExpression()), !dbg !260
  call void @llvm.dbg.value(metadata double %10, metadata !251, metadata !DIExpression()), !dbg !259
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !265
  %12 = load double, ptr %11, align 8, !dbg !265, !tbaa !87
  %13 = fcmp ogt double %12, 1.000000e+00, !dbg !266
  call void @llvm.dbg.value(metadata double %12, metadata !254, metadata !DIExpression()), !dbg !267
  call void @llvm.dbg.value(metadata double %10, metadata !251, metadata !DIExpression()), !dbg !259
  br i1 %13, label %14, label %22, !dbg !266

14:                                               ; preds = %8, %14
  %15 = phi double [ %18, %14 ], [ %12, %8 ]
  %16 = phi double [ %20, %14 ], [ %10, %8 ]
  call void @llvm.dbg.value(metadata double %15, metadata !254, metadata !DIExpression()), !dbg !267
  call void @llvm.dbg.value(metadata double %16, metadata !251, metadata !DIExpression()), !dbg !259
  %17 = tail call double @sqrt(double noundef %15) #8, !dbg !268
  %18 = fadd double %17, -1.000000e-02, !dbg !270
  call void @llvm.dbg.value(metadata double %18, metadata !254, metadata !DIExpression()), !dbg !267
  %19 = load double, ptr %11, align 8, !dbg !271, !tbaa !87
  %20 = tail call double @llvm.fmuladd.f64(double %18, double %19, double %16), !dbg !272
  call void @llvm.dbg.value(metadata double %20, metadata !251, metadata !DIExpression()), !dbg !259
  %21 = fcmp ogt double %18, 1.000000e+00, !dbg !273
  br i1 %21, label %14, label %22, !dbg !274, !llvm.loop !275

22:                                               ; preds = %14, %8
  %23 = phi double [ %10, %8 ], [ %20, %14 ], !dbg !263
  call void @llvm.dbg.value(metadata double %23, metadata !251, metadata !DIExpression()), !dbg !259
  %24 = add nuw nsw i64 %9, 1, !dbg !277
  call void @llvm.dbg.value(metadata i64 %24, metadata !252, metadata !DIExpression()), !dbg !260
  %25 = icmp eq i64 %24, %5, !dbg !261
  br i1 %25, label %6, label %8, !dbg !262, !llvm.loop !278
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind writeonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/dynamic_loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "a20521cebb6d63bcece85631a11bf5cd")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 7, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{!"Debian clang version 15.0.6"}
!12 = distinct !DISubprogram(name: "newton_square_root", scope: !1, file: !1, line: 5, type: !13, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!13 = !DISubroutineType(types: !14)
!14 = !{!4, !4}
!15 = !{!16, !17, !18}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !12, file: !1, line: 5, type: !4)
!17 = !DILocalVariable(name: "y", scope: !12, file: !1, line: 6, type: !4)
!18 = !DILocalVariable(name: "e", scope: !19, file: !1, line: 8, type: !4)
!19 = distinct !DILexicalBlock(scope: !12, file: !1, line: 7, column: 13)
!20 = !DILocation(line: 0, scope: !12)
!21 = !DILocation(line: 7, column: 3, scope: !12)
!22 = !DILocation(line: 6, column: 10, scope: !12)
!23 = !DILocation(line: 8, column: 22, scope: !19)
!24 = !DILocation(line: 0, scope: !19)
!25 = !DILocation(line: 9, column: 9, scope: !26)
!26 = distinct !DILexicalBlock(scope: !19, file: !1, line: 9, column: 9)
!27 = !DILocation(line: 9, column: 17, scope: !26)
!28 = !DILocation(line: 9, column: 9, scope: !19)
!29 = !DILocation(line: 12, column: 19, scope: !19)
!30 = !DILocation(line: 12, column: 12, scope: !19)
!31 = !DILocation(line: 12, column: 7, scope: !19)
!32 = !DILocation(line: 13, column: 3, scope: !12)
!33 = !DILocation(line: 14, column: 3, scope: !12)
!34 = distinct !DISubprogram(name: "zero_trip_while", scope: !1, file: !1, line: 17, type: !35, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !37)
!35 = !DISubroutineType(types: !36)
!36 = !{!4, !4, !4}
!37 = !{!38, !39, !40}
!38 = !DILocalVariable(name: "x", arg: 1, scope: !34, file: !1, line: 17, type: !4)
!39 = !DILocalVariable(name: "limit", arg: 2, scope: !34, file: !1, line: 17, type: !4)
!40 = !DILocalVariable(name: "y", scope: !34, file: !1, line: 18, type: !4)
!41 = !DILocation(line: 0, scope: !34)
!42 = !DILocation(line: 18, column: 16, scope: !34)
!43 = !DILocation(line: 19, column: 12, scope: !34)
!44 = !DILocation(line: 19, column: 3, scope: !34)
!45 = !DILocation(line: 20, column: 17, scope: !46)
!46 = distinct !DILexicalBlock(scope: !34, file: !1, line: 19, column: 21)
!47 = distinct !{!47, !44, !48, !49, !50}
!48 = !DILocation(line: 21, column: 3, scope: !34)
!49 = !{!"llvm.loop.mustprogress"}
!50 = !{!"llvm.loop.unroll.disable"}
!51 = !DILocation(line: 22, column: 3, scope: !34)
!52 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !13, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53)
!53 = !{!54, !55, !56}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !52, file: !1, line: 25, type: !4)
!55 = !DILocalVariable(name: "s", scope: !52, file: !1, line: 26, type: !4)
!56 = !DILocalVariable(name: "h", scope: !52, file: !1, line: 27, type: !4)
!57 = !DILocation(line: 0, scope: !52)
!58 = !DILocation(line: 28, column: 3, scope: !52)
!59 = !DILocation(line: 29, column: 7, scope: !60)
!60 = distinct !DILexicalBlock(scope: !52, file: !1, line: 28, column: 6)
!61 = !DILocation(line: 30, column: 7, scope: !60)
!62 = !DILocation(line: 31, column: 14, scope: !52)
!63 = !DILocation(line: 31, column: 3, scope: !60)
!64 = distinct !{!64, !58, !65, !49, !50}
!65 = !DILocation(line: 31, column: 19, scope: !52)
!66 = !DILocation(line: 32, column: 3, scope: !52)
!67 = distinct !DISubprogram(name: "bound_changed_in_body", scope: !1, file: !1, line: 35, type: !68, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !73)
!68 = !DISubroutineType(types: !69)
!69 = !{!4, !70, !72}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!72 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!73 = !{!74, !75, !76, !77}
!74 = !DILocalVariable(name: "x", arg: 1, scope: !67, file: !1, line: 35, type: !70)
!75 = !DILocalVariable(name: "n", arg: 2, scope: !67, file: !1, line: 35, type: !72)
!76 = !DILocalVariable(name: "s", scope: !67, file: !1, line: 36, type: !4)
!77 = !DILocalVariable(name: "i", scope: !78, file: !1, line: 37, type: !72)
!78 = distinct !DILexicalBlock(scope: !67, file: !1, line: 37, column: 3)
!79 = !DILocation(line: 0, scope: !67)
!80 = !DILocation(line: 0, scope: !78)
!81 = !DILocation(line: 37, column: 21, scope: !82)
!82 = distinct !DILexicalBlock(scope: !78, file: !1, line: 37, column: 3)
!83 = !DILocation(line: 37, column: 3, scope: !78)
!84 = !DILocation(line: 43, column: 3, scope: !67)
!85 = !DILocation(line: 38, column: 10, scope: !86)
!86 = distinct !DILexicalBlock(scope: !82, file: !1, line: 37, column: 31)
!87 = !{!88, !88, i64 0}
!88 = !{!"double", !89, i64 0}
!89 = !{!"omnipotent char", !90, i64 0}
!90 = !{!"Simple C/C++ TBAA"}
!91 = !DILocation(line: 38, column: 15, scope: !86)
!92 = !DILocation(line: 38, column: 7, scope: !86)
!93 = !DILocation(line: 39, column: 14, scope: !94)
!94 = distinct !DILexicalBlock(scope: !86, file: !1, line: 39, column: 9)
!95 = !DILocation(line: 39, column: 9, scope: !86)
!96 = !DILocation(line: 37, column: 27, scope: !82)
!97 = distinct !{!97, !83, !98, !49, !50}
!98 = !DILocation(line: 42, column: 3, scope: !78)
!99 = distinct !DISubprogram(name: "byte_counter_wraps", scope: !1, file: !1, line: 47, type: !100, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!4, !4, !72}
!102 = !{!103, !104, !105, !106}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !1, line: 47, type: !4)
!104 = !DILocalVariable(name: "start", arg: 2, scope: !99, file: !1, line: 47, type: !72)
!105 = !DILocalVariable(name: "s", scope: !99, file: !1, line: 48, type: !4)
!106 = !DILocalVariable(name: "k", scope: !107, file: !1, line: 49, type: !3)
!107 = distinct !DILexicalBlock(scope: !99, file: !1, line: 49, column: 3)
!108 = !DILocation(line: 0, scope: !99)
!109 = !DILocation(line: 49, column: 26, scope: !107)
!110 = !DILocation(line: 0, scope: !107)
!111 = !DILocation(line: 49, column: 50, scope: !112)
!112 = distinct !DILexicalBlock(scope: !107, file: !1, line: 49, column: 3)
!113 = !DILocation(line: 49, column: 3, scope: !107)
!114 = !DILocation(line: 52, column: 3, scope: !99)
!115 = !DILocation(line: 50, column: 27, scope: !116)
!116 = distinct !DILexicalBlock(scope: !112, file: !1, line: 49, column: 61)
!117 = !DILocation(line: 50, column: 25, scope: !116)
!118 = !DILocation(line: 50, column: 17, scope: !116)
!119 = !DILocation(line: 49, column: 57, scope: !112)
!120 = distinct !{!120, !113, !121, !49, !50}
!121 = !DILocation(line: 51, column: 3, scope: !107)
!122 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !68, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !123)
!123 = !{!124, !125, !126, !127, !128}
!124 = !DILocalVariable(name: "x", arg: 1, scope: !122, file: !1, line: 55, type: !70)
!125 = !DILocalVariable(name: "n", arg: 2, scope: !122, file: !1, line: 55, type: !72)
!126 = !DILocalVariable(name: "s", scope: !122, file: !1, line: 56, type: !4)
!127 = !DILocalVariable(name: "i", scope: !122, file: !1, line: 57, type: !72)
!128 = !DILabel(scope: !122, name: "head", file: !1, line: 58)
!129 = !DILocation(line: 0, scope: !122)
!130 = !DILocation(line: 58, column: 1, scope: !122)
!131 = !DILocation(line: 59, column: 9, scope: !132)
!132 = distinct !DILexicalBlock(scope: !122, file: !1, line: 59, column: 7)
!133 = !DILocation(line: 59, column: 7, scope: !122)
!134 = !DILocation(line: 62, column: 7, scope: !122)
!135 = !DILocation(line: 60, column: 5, scope: !136)
!136 = distinct !DILexicalBlock(scope: !132, file: !1, line: 59, column: 15)
!137 = !DILocation(line: 62, column: 7, scope: !138)
!138 = distinct !DILexicalBlock(scope: !122, file: !1, line: 62, column: 7)
!139 = !DILocation(line: 62, column: 12, scope: !138)
!140 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !141, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{!4, !4, !72, !72}
!143 = !{!144, !145, !146, !147, !148, !149, !150}
!144 = !DILocalVariable(name: "x", arg: 1, scope: !140, file: !1, line: 73, type: !4)
!145 = !DILocalVariable(name: "n", arg: 2, scope: !140, file: !1, line: 73, type: !72)
!146 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !140, file: !1, line: 73, type: !72)
!147 = !DILocalVariable(name: "s", scope: !140, file: !1, line: 74, type: !4)
!148 = !DILocalVariable(name: "i", scope: !140, file: !1, line: 75, type: !72)
!149 = !DILabel(scope: !140, name: "top", file: !1, line: 79)
!150 = !DILabel(scope: !140, name: "middle", file: !1, line: 81)
!151 = !DILocation(line: 0, scope: !140)
!152 = !DILocation(line: 76, column: 7, scope: !153)
!153 = distinct !DILexicalBlock(scope: !140, file: !1, line: 76, column: 7)
!154 = !DILocation(line: 76, column: 7, scope: !140)
!155 = !DILocation(line: 79, column: 1, scope: !140)
!156 = !DILocation(line: 80, column: 13, scope: !140)
!157 = !DILocation(line: 80, column: 3, scope: !140)
!158 = !DILocation(line: 81, column: 1, scope: !140)
!159 = !DILocation(line: 82, column: 7, scope: !140)
!160 = !DILocation(line: 82, column: 14, scope: !140)
!161 = !DILocation(line: 83, column: 4, scope: !140)
!162 = !DILocation(line: 84, column: 9, scope: !163)
!163 = distinct !DILexicalBlock(scope: !140, file: !1, line: 84, column: 7)
!164 = !DILocation(line: 84, column: 7, scope: !140)
!165 = !DILocation(line: 87, column: 3, scope: !140)
!166 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !167, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !169)
!167 = !DISubroutineType(types: !168)
!168 = !{!4, !70, !72, !4}
!169 = !{!170, !171, !172, !173, !174}
!170 = !DILocalVariable(name: "x", arg: 1, scope: !166, file: !1, line: 90, type: !70)
!171 = !DILocalVariable(name: "n", arg: 2, scope: !166, file: !1, line: 90, type: !72)
!172 = !DILocalVariable(name: "limit", arg: 3, scope: !166, file: !1, line: 90, type: !4)
!173 = !DILocalVariable(name: "p", scope: !166, file: !1, line: 91, type: !4)
!174 = !DILocalVariable(name: "i", scope: !175, file: !1, line: 92, type: !72)
!175 = distinct !DILexicalBlock(scope: !166, file: !1, line: 92, column: 3)
!176 = !DILocation(line: 0, scope: !166)
!177 = !DILocation(line: 0, scope: !175)
!178 = !DILocation(line: 92, column: 21, scope: !179)
!179 = distinct !DILexicalBlock(scope: !175, file: !1, line: 92, column: 3)
!180 = !DILocation(line: 92, column: 3, scope: !175)
!181 = !DILocation(line: 92, column: 27, scope: !179)
!182 = distinct !{!182, !180, !183, !49, !50}
!183 = !DILocation(line: 100, column: 3, scope: !175)
!184 = !DILocation(line: 93, column: 9, scope: !185)
!185 = distinct !DILexicalBlock(scope: !186, file: !1, line: 93, column: 9)
!186 = distinct !DILexicalBlock(scope: !179, file: !1, line: 92, column: 31)
!187 = !DILocation(line: 93, column: 14, scope: !185)
!188 = !DILocation(line: 93, column: 9, scope: !186)
!189 = !DILocation(line: 94, column: 16, scope: !190)
!190 = distinct !DILexicalBlock(scope: !185, file: !1, line: 93, column: 22)
!191 = !DILocation(line: 94, column: 7, scope: !190)
!192 = !DILocation(line: 96, column: 7, scope: !186)
!193 = !DILocation(line: 97, column: 11, scope: !194)
!194 = distinct !DILexicalBlock(scope: !186, file: !1, line: 97, column: 9)
!195 = !DILocation(line: 97, column: 9, scope: !186)
!196 = !DILocation(line: 98, column: 18, scope: !197)
!197 = distinct !DILexicalBlock(scope: !194, file: !1, line: 97, column: 20)
!198 = !DILocation(line: 98, column: 16, scope: !197)
!199 = !DILocation(line: 98, column: 7, scope: !197)
!200 = !DILocation(line: 102, column: 1, scope: !166)
!201 = distinct !DISubprogram(name: "inner_trip_count_varies", scope: !1, file: !1, line: 104, type: !202, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !206)
!202 = !DISubroutineType(types: !203)
!203 = !{!4, !70, !204, !72}
!204 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !205, size: 64)
!205 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !72)
!206 = !{!207, !208, !209, !210, !211, !213, !216}
!207 = !DILocalVariable(name: "x", arg: 1, scope: !201, file: !1, line: 104, type: !70)
!208 = !DILocalVariable(name: "count", arg: 2, scope: !201, file: !1, line: 104, type: !204)
!209 = !DILocalVariable(name: "n", arg: 3, scope: !201, file: !1, line: 104, type: !72)
!210 = !DILocalVariable(name: "s", scope: !201, file: !1, line: 105, type: !4)
!211 = !DILocalVariable(name: "i", scope: !212, file: !1, line: 106, type: !72)
!212 = distinct !DILexicalBlock(scope: !201, file: !1, line: 106, column: 3)
!213 = !DILocalVariable(name: "t", scope: !214, file: !1, line: 107, type: !4)
!214 = distinct !DILexicalBlock(scope: !215, file: !1, line: 106, column: 31)
!215 = distinct !DILexicalBlock(scope: !212, file: !1, line: 106, column: 3)
!216 = !DILocalVariable(name: "j", scope: !217, file: !1, line: 108, type: !72)
!217 = distinct !DILexicalBlock(scope: !214, file: !1, line: 108, column: 5)
!218 = !DILocation(line: 0, scope: !201)
!219 = !DILocation(line: 0, scope: !212)
!220 = !DILocation(line: 106, column: 21, scope: !215)
!221 = !DILocation(line: 106, column: 3, scope: !212)
!222 = !DILocation(line: 116, column: 3, scope: !201)
!223 = !DILocation(line: 107, column: 16, scope: !214)
!224 = !DILocation(line: 0, scope: !214)
!225 = !DILocation(line: 0, scope: !217)
!226 = !{!227, !227, i64 0}
!227 = !{!"int", !89, i64 0}
!228 = !DILocation(line: 108, column: 23, scope: !229)
!229 = distinct !DILexicalBlock(scope: !217, file: !1, line: 108, column: 5)
!230 = !DILocation(line: 108, column: 5, scope: !217)
!231 = !DILocation(line: 107, column: 12, scope: !214)
!232 = !DILocation(line: 114, column: 7, scope: !214)
!233 = !DILocation(line: 106, column: 27, scope: !215)
!234 = distinct !{!234, !221, !235, !49, !50}
!235 = !DILocation(line: 115, column: 3, scope: !212)
!236 = !DILocation(line: 109, column: 13, scope: !237)
!237 = distinct !DILexicalBlock(scope: !238, file: !1, line: 109, column: 11)
!238 = distinct !DILexicalBlock(scope: !229, file: !1, line: 108, column: 40)
!239 = !DILocation(line: 109, column: 11, scope: !238)
!240 = !DILocation(line: 112, column: 13, scope: !238)
!241 = !DILocation(line: 112, column: 25, scope: !238)
!242 = !DILocation(line: 112, column: 23, scope: !238)
!243 = !DILocation(line: 113, column: 5, scope: !238)
!244 = !DILocation(line: 108, column: 36, scope: !229)
!245 = distinct !{!245, !230, !246, !49, !50}
!246 = !DILocation(line: 113, column: 5, scope: !217)
!247 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !68, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !248)
!248 = !{!249, !250, !251, !252, !254}
!249 = !DILocalVariable(name: "x", arg: 1, scope: !247, file: !1, line: 119, type: !70)
!250 = !DILocalVariable(name: "n", arg: 2, scope: !247, file: !1, line: 119, type: !72)
!251 = !DILocalVariable(name: "s", scope: !247, file: !1, line: 120, type: !4)
!252 = !DILocalVariable(name: "i", scope: !253, file: !1, line: 121, type: !72)
!253 = distinct !DILexicalBlock(scope: !247, file: !1, line: 121, column: 3)
!254 = !DILocalVariable(name: "t", scope: !255, file: !1, line: 123, type: !4)
!255 = distinct !DILexicalBlock(scope: !256, file: !1, line: 122, column: 21)
!256 = distinct !DILexicalBlock(scope: !257, file: !1, line: 122, column: 9)
!257 = distinct !DILexicalBlock(scope: !258, file: !1, line: 121, column: 31)
!258 = distinct !DILexicalBlock(scope: !253, file: !1, line: 121, column: 3)
!259 = !DILocation(line: 0, scope: !247)
!260 = !DILocation(line: 0, scope: !253)
!261 = !DILocation(line: 121, column: 21, scope: !258)
!262 = !DILocation(line: 121, column: 3, scope: !253)
!263 = !DILocation(line: 120, column: 10, scope: !247)
!264 = !DILocation(line: 130, column: 3, scope: !247)
!265 = !DILocation(line: 122, column: 9, scope: !256)
!266 = !DILocation(line: 122, column: 9, scope: !257)
!267 = !DILocation(line: 0, scope: !255)
!268 = !DILocation(line: 125, column: 13, scope: !269)
!269 = distinct !DILexicalBlock(scope: !255, file: !1, line: 124, column: 23)
!270 = !DILocation(line: 125, column: 21, scope: !269)
!271 = !DILocation(line: 126, column: 18, scope: !269)
!272 = !DILocation(line: 126, column: 11, scope: !269)
!273 = !DILocation(line: 124, column: 16, scope: !255)
!274 = !DILocation(line: 124, column: 7, scope: !255)
!275 = distinct !{!275, !274, !276, !49, !50}
!276 = !DILocation(line: 127, column: 7, scope: !255)
!277 = !DILocation(line: 121, column: 27, scope: !258)
!278 = distinct !{!278, !262, !279, !49, !50}
!279 = !DILocation(line: 129, column: 3, scope: !253)
