; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-16/O1-g/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata double %0, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata double %0, metadata !17, metadata !DIExpression()), !dbg !20
  %2 = fneg double %0
  br label %3, !dbg !21

3:                                                ; preds = %3, %1
  %4 = phi double [ %0, %1 ], [ %11, %3 ], !dbg !22
  call void @llvm.dbg.value(metadata double %4, metadata !17, metadata !DIExpression()), !dbg !20
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %2), !dbg !23
  call void @llvm.dbg.value(metadata double %5, metadata !18, metadata !DIExpression()), !dbg !24
  %6 = tail call double @llvm.fabs.f64(double %5), !dbg !25
  %7 = fcmp olt double %6, 0x3D719799812DEA11, !dbg !27
  %8 = fmul double %4, 2.000000e+00, !dbg !28
  %9 = fdiv double %5, %8, !dbg !28
  %10 = select i1 %7, double 0.000000e+00, double %9, !dbg !28
  %11 = fsub double %4, %10, !dbg !28
  call void @llvm.dbg.value(metadata double %11, metadata !17, metadata !DIExpression()), !dbg !20
  br i1 %7, label %12, label %3

12:                                               ; preds = %3
  ret double %11, !dbg !29
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !30 {
  call void @llvm.dbg.value(metadata double %0, metadata !34, metadata !DIExpression()), !dbg !37
  call void @llvm.dbg.value(metadata double %1, metadata !35, metadata !DIExpression()), !dbg !37
  %3 = fmul double %0, %0, !dbg !38
  call void @llvm.dbg.value(metadata double %3, metadata !36, metadata !DIExpression()), !dbg !37
  %4 = fcmp olt double %3, %1, !dbg !39
  br i1 %4, label %5, label %9, !dbg !40

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
  call void @llvm.dbg.value(metadata double %6, metadata !36, metadata !DIExpression()), !dbg !37
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0), !dbg !41
  call void @llvm.dbg.value(metadata double %7, metadata !36, metadata !DIExpression()), !dbg !37
  %8 = fcmp olt double %7, %1, !dbg !39
  br i1 %8, label %5, label %9, !dbg !40, !llvm.loop !43

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ], !dbg !37
  ret double %10, !dbg !47
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 !dbg !48 {
  call void @llvm.dbg.value(metadata double %0, metadata !50, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !51, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %0, metadata !52, metadata !DIExpression()), !dbg !53
  br label %2, !dbg !54

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ], !dbg !53
  %4 = phi double [ %0, %1 ], [ %6, %2 ], !dbg !53
  call void @llvm.dbg.value(metadata double %4, metadata !52, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %3, metadata !51, metadata !DIExpression()), !dbg !53
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3), !dbg !55
  call void @llvm.dbg.value(metadata double %5, metadata !51, metadata !DIExpression()), !dbg !53
  %6 = fmul double %4, 5.000000e-01, !dbg !57
  call void @llvm.dbg.value(metadata double %6, metadata !52, metadata !DIExpression()), !dbg !53
  %7 = fcmp ogt double %6, 3.000000e-01, !dbg !58
  br i1 %7, label %2, label %8, !dbg !59, !llvm.loop !60

8:                                                ; preds = %2
  ret double %5, !dbg !62
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @bound_changed_in_body(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !63 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !70, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata i32 %1, metadata !71, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !72, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata i32 0, metadata !73, metadata !DIExpression()), !dbg !76
  %3 = icmp sgt i32 %1, 0, !dbg !77
  br i1 %3, label %6, label %4, !dbg !79

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ], !dbg !75
  ret double %5, !dbg !80

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
  call void @llvm.dbg.value(metadata i64 %7, metadata !73, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double %8, metadata !72, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata i32 %9, metadata !71, metadata !DIExpression()), !dbg !75
  %10 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !81
  %11 = load double, ptr %10, align 8, !dbg !81, !tbaa !83
  %12 = fmul double %11, %11, !dbg !87
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8), !dbg !88
  call void @llvm.dbg.value(metadata double %13, metadata !72, metadata !DIExpression()), !dbg !75
  %14 = fcmp ogt double %11, 2.000000e+00, !dbg !89
  %15 = sext i1 %14 to i32, !dbg !91
  %16 = add nsw i32 %9, %15, !dbg !91
  call void @llvm.dbg.value(metadata i32 %16, metadata !71, metadata !DIExpression()), !dbg !75
  %17 = add nuw nsw i64 %7, 1, !dbg !92
  call void @llvm.dbg.value(metadata i64 %17, metadata !73, metadata !DIExpression()), !dbg !76
  %18 = sext i32 %16 to i64, !dbg !77
  %19 = icmp slt i64 %17, %18, !dbg !77
  br i1 %19, label %6, label %4, !dbg !79, !llvm.loop !93
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !95 {
  call void @llvm.dbg.value(metadata double %0, metadata !99, metadata !DIExpression()), !dbg !104
  call void @llvm.dbg.value(metadata i32 %1, metadata !100, metadata !DIExpression()), !dbg !104
  call void @llvm.dbg.value(metadata double %0, metadata !101, metadata !DIExpression()), !dbg !104
  %3 = trunc i32 %1 to i8, !dbg !105
  call void @llvm.dbg.value(metadata i8 %3, metadata !102, metadata !DIExpression()), !dbg !106
  call void @llvm.dbg.value(metadata double %0, metadata !101, metadata !DIExpression()), !dbg !104
  %4 = icmp eq i8 %3, 3, !dbg !107
  br i1 %4, label %7, label %5, !dbg !109

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  br label %9, !dbg !109

7:                                                ; preds = %9, %2
  %8 = phi double [ %0, %2 ], [ %14, %9 ], !dbg !104
  ret double %8, !dbg !110

9:                                                ; preds = %5, %9
  %10 = phi i8 [ %3, %5 ], [ %15, %9 ]
  %11 = phi double [ %0, %5 ], [ %14, %9 ]
  call void @llvm.dbg.value(metadata i8 %10, metadata !102, metadata !DIExpression()), !dbg !106
  call void @llvm.dbg.value(metadata double %11, metadata !101, metadata !DIExpression()), !dbg !104
  %12 = uitofp i8 %10 to double, !dbg !111
  %13 = fmul double %6, %12, !dbg !113
  %14 = tail call double @llvm.fmuladd.f64(double %11, double 9.000000e-01, double %13), !dbg !114
  call void @llvm.dbg.value(metadata double %14, metadata !101, metadata !DIExpression()), !dbg !104
  %15 = add i8 %10, 1, !dbg !115
  call void @llvm.dbg.value(metadata i8 %15, metadata !102, metadata !DIExpression()), !dbg !106
  %16 = icmp eq i8 %15, 3, !dbg !107
  br i1 %16, label %7, label %9, !dbg !109, !llvm.loop !116
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_latches(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !118 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !120, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata i32 %1, metadata !121, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !122, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata i32 0, metadata !123, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.label(metadata !124), !dbg !126
  %3 = icmp sgt i32 %1, 0, !dbg !127
  br i1 %3, label %4, label %6, !dbg !129

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !127
  br label %8, !dbg !130

6:                                                ; preds = %8, %2
  %7 = phi double [ 1.000000e+00, %2 ], [ %16, %8 ], !dbg !125
  ret double %7, !dbg !131

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 1.000000e+00, %4 ], [ %16, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !123, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata double %10, metadata !122, metadata !DIExpression()), !dbg !125
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !133
  %12 = load double, ptr %11, align 8, !dbg !133, !tbaa !83
  %13 = fcmp olt double %12, 0.000000e+00, !dbg !135
  %14 = fneg double %10, !dbg !130
  %15 = select i1 %13, double %14, double %12, !dbg !130
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %12, double %10), !dbg !125
  %17 = add nuw nsw i64 %9, 1, !dbg !125
  call void @llvm.dbg.value(metadata i64 %17, metadata !123, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata double %16, metadata !122, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.label(metadata !124), !dbg !126
  %18 = icmp eq i64 %17, %5, !dbg !127
  br i1 %18, label %6, label %8, !dbg !129
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.label(metadata) #1

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !136 {
  call void @llvm.dbg.value(metadata double %0, metadata !140, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i32 %1, metadata !141, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i32 %2, metadata !142, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %0, metadata !143, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i32 0, metadata !144, metadata !DIExpression()), !dbg !147
  %4 = icmp eq i32 %2, 0, !dbg !148
  br i1 %4, label %5, label %9, !dbg !150

5:                                                ; preds = %9, %3
  %6 = phi double [ %13, %9 ], [ %0, %3 ], !dbg !147
  %7 = phi i32 [ %14, %9 ], [ 0, %3 ], !dbg !147
  call void @llvm.dbg.value(metadata i32 %7, metadata !144, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %6, metadata !143, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.label(metadata !145), !dbg !151
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01), !dbg !152
  call void @llvm.dbg.value(metadata double %8, metadata !143, metadata !DIExpression()), !dbg !147
  br label %9, !dbg !153

9:                                                ; preds = %3, %5
  %10 = phi double [ %0, %3 ], [ %8, %5 ], !dbg !147
  %11 = phi i32 [ 0, %3 ], [ %7, %5 ], !dbg !147
  call void @llvm.dbg.value(metadata i32 %11, metadata !144, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata double %10, metadata !143, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.label(metadata !146), !dbg !154
  %12 = tail call double @sin(double noundef %10) #8, !dbg !155
  %13 = fadd double %12, %0, !dbg !156
  call void @llvm.dbg.value(metadata double %13, metadata !143, metadata !DIExpression()), !dbg !147
  %14 = add nsw i32 %11, 1, !dbg !157
  call void @llvm.dbg.value(metadata i32 %14, metadata !144, metadata !DIExpression()), !dbg !147
  %15 = icmp slt i32 %14, %1, !dbg !158
  br i1 %15, label %5, label %16, !dbg !160

16:                                               ; preds = %9
  ret double %13, !dbg !161
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !162 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @returns_from_three_places(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #5 !dbg !165 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i32 %1, metadata !170, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %2, metadata !171, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !172, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i32 0, metadata !173, metadata !DIExpression()), !dbg !176
  %4 = icmp sgt i32 %1, 0, !dbg !177
  br i1 %4, label %5, label %27, !dbg !179

5:                                                ; preds = %3
  %6 = sext i32 %1 to i64, !dbg !179
  %7 = zext i32 %1 to i64, !dbg !177
  br label %12, !dbg !179

8:                                                ; preds = %21
  %9 = add nuw nsw i64 %13, 1, !dbg !180
  call void @llvm.dbg.value(metadata i64 %9, metadata !173, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata i64 %13, metadata !173, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !176
  call void @llvm.dbg.value(metadata double %22, metadata !172, metadata !DIExpression()), !dbg !175
  %10 = icmp slt i64 %9, %6, !dbg !177
  %11 = icmp eq i64 %9, %7, !dbg !177
  br i1 %11, label %27, label %12, !dbg !179, !llvm.loop !181

12:                                               ; preds = %5, %8
  %13 = phi i64 [ 0, %5 ], [ %9, %8 ]
  %14 = phi i1 [ %4, %5 ], [ %10, %8 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %22, %8 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !173, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double %15, metadata !172, metadata !DIExpression()), !dbg !175
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !183
  %17 = load double, ptr %16, align 8, !dbg !183, !tbaa !83
  %18 = fcmp oeq double %17, 0.000000e+00, !dbg !186
  br i1 %18, label %19, label %21, !dbg !187

19:                                               ; preds = %12
  %20 = fmul double %15, %15, !dbg !188
  br label %27, !dbg !190

21:                                               ; preds = %12
  %22 = fmul double %15, %17, !dbg !191
  call void @llvm.dbg.value(metadata double %22, metadata !172, metadata !DIExpression()), !dbg !175
  %23 = fcmp ogt double %22, %2, !dbg !192
  call void @llvm.dbg.value(metadata i64 %13, metadata !173, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !176
  br i1 %23, label %24, label %8, !dbg !194

24:                                               ; preds = %21
  %25 = load double, ptr %0, align 8, !dbg !195, !tbaa !83
  %26 = fadd double %22, %25, !dbg !197
  br label %27, !dbg !198

27:                                               ; preds = %8, %3, %24, %19
  %28 = phi i1 [ %14, %19 ], [ %14, %24 ], [ %4, %3 ], [ %10, %8 ]
  %29 = phi double [ %20, %19 ], [ %26, %24 ], [ undef, %3 ], [ undef, %8 ]
  %30 = phi double [ %15, %19 ], [ %22, %24 ], [ 1.000000e+00, %3 ], [ %22, %8 ], !dbg !175
  call void @llvm.dbg.value(metadata double %30, metadata !172, metadata !DIExpression()), !dbg !175
  %31 = fneg double %30
  %32 = select i1 %28, double %29, double %31
  ret double %32, !dbg !199
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @inner_trip_count_varies(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 !dbg !200 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !206, metadata !DIExpression()), !dbg !217
  call void @llvm.dbg.value(metadata ptr %1, metadata !207, metadata !DIExpression()), !dbg !217
  call void @llvm.dbg.value(metadata i32 %2, metadata !208, metadata !DIExpression()), !dbg !217
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !209, metadata !DIExpression()), !dbg !217
  call void @llvm.dbg.value(metadata i32 0, metadata !210, metadata !DIExpression()), !dbg !218
  %4 = icmp sgt i32 %2, 0, !dbg !219
  br i1 %4, label %5, label %7, !dbg !220

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !219
  br label %9, !dbg !220

7:                                                ; preds = %17, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %19, %17 ], !dbg !217
  ret double %8, !dbg !221

9:                                                ; preds = %5, %17
  %10 = phi i64 [ 0, %5 ], [ %20, %17 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %19, %17 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !210, metadata !DIExpression()), !dbg !218
  call void @llvm.dbg.value(metadata double %11, metadata !209, metadata !DIExpression()), !dbg !217
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !222
  %13 = load double, ptr %12, align 8, !dbg !222, !tbaa !83
  call void @llvm.dbg.value(metadata double %13, metadata !212, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata i32 0, metadata !215, metadata !DIExpression()), !dbg !224
  %14 = getelementptr inbounds i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !225
  call void @llvm.dbg.value(metadata i32 0, metadata !215, metadata !DIExpression()), !dbg !224
  call void @llvm.dbg.value(metadata double %13, metadata !212, metadata !DIExpression()), !dbg !223
  %16 = icmp sgt i32 %15, 0, !dbg !227
  br i1 %16, label %22, label %17, !dbg !229

17:                                               ; preds = %30, %9
  %18 = phi double [ %13, %9 ], [ %31, %30 ], !dbg !230
  %19 = fadd double %11, %18, !dbg !231
  call void @llvm.dbg.value(metadata double %19, metadata !209, metadata !DIExpression()), !dbg !217
  %20 = add nuw nsw i64 %10, 1, !dbg !232
  call void @llvm.dbg.value(metadata i64 %20, metadata !210, metadata !DIExpression()), !dbg !218
  %21 = icmp eq i64 %20, %6, !dbg !219
  br i1 %21, label %7, label %9, !dbg !220, !llvm.loop !233

22:                                               ; preds = %9, %30
  %23 = phi i32 [ %32, %30 ], [ 0, %9 ]
  %24 = phi double [ %31, %30 ], [ %13, %9 ]
  call void @llvm.dbg.value(metadata i32 %23, metadata !215, metadata !DIExpression()), !dbg !224
  call void @llvm.dbg.value(metadata double %24, metadata !212, metadata !DIExpression()), !dbg !223
  %25 = icmp eq i32 %23, 2, !dbg !235
  br i1 %25, label %30, label %26, !dbg !238

26:                                               ; preds = %22
  %27 = fmul double %24, %24, !dbg !239
  %28 = load double, ptr %0, align 8, !dbg !240, !tbaa !83
  %29 = tail call double @llvm.fmuladd.f64(double %27, double 5.000000e-01, double %28), !dbg !241
  call void @llvm.dbg.value(metadata double %29, metadata !212, metadata !DIExpression()), !dbg !223
  br label %30, !dbg !242

30:                                               ; preds = %22, %26
  %31 = phi double [ %24, %22 ], [ %29, %26 ], !dbg !223
  call void @llvm.dbg.value(metadata double %31, metadata !212, metadata !DIExpression()), !dbg !223
  %32 = add nuw nsw i32 %23, 1, !dbg !243
  call void @llvm.dbg.value(metadata i32 %32, metadata !215, metadata !DIExpression()), !dbg !224
  %33 = icmp eq i32 %32, %15, !dbg !227
  br i1 %33, label %17, label %22, !dbg !229, !llvm.loop !244
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @inner_loop_under_condition(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !246 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !248, metadata !DIExpression()), !dbg !258
  call void @llvm.dbg.value(metadata i32 %1, metadata !249, metadata !DIExpression()), !dbg !258
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !250, metadata !DIExpression()), !dbg !258
  call void @llvm.dbg.value(metadata i32 0, metadata !251, metadata !DIExpression()), !dbg !259
  %3 = icmp sgt i32 %1, 0, !dbg !260
  br i1 %3, label %4, label %6, !dbg !261

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !260
  br label %8, !dbg !261

6:                                                ; preds = %22, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %23, %22 ], !dbg !262
  ret double %7, !dbg !263

8:                                                ; preds = %4, %22
  %9 = phi i64 [ 0, %4 ], [ %24, %22 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %23, %22 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !251, metadata !DIExpression()), !dbg !259
  call void @llvm.dbg.value(metadata double %10, metadata !250, metadata !DIExpression()), !dbg !258
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !264
  %12 = load double, ptr %11, align 8, !dbg !264, !tbaa !83
  %13 = fcmp ogt double %12, 1.000000e+00, !dbg !265
  call void @llvm.dbg.value(metadata double %12, metadata !253, metadata !DIExpression()), !dbg !266
  call void @llvm.dbg.value(metadata double %10, metadata !250, metadata !DIExpression()), !dbg !258
  br i1 %13, label %14, label %22, !dbg !265

14:                                               ; preds = %8, %14
  %15 = phi double [ %18, %14 ], [ %12, %8 ]
  %16 = phi double [ %20, %14 ], [ %10, %8 ]
  call void @llvm.dbg.value(metadata double %15, metadata !253, metadata !DIExpression()), !dbg !266
  call void @llvm.dbg.value(metadata double %16, metadata !250, metadata !DIExpression()), !dbg !258
  %17 = tail call double @sqrt(double noundef %15) #8, !dbg !267
  %18 = fadd double %17, -1.000000e-02, !dbg !269
  call void @llvm.dbg.value(metadata double %18, metadata !253, metadata !DIExpression()), !dbg !266
  %19 = load double, ptr %11, align 8, !dbg !270, !tbaa !83
  %20 = tail call double @llvm.fmuladd.f64(double %18, double %19, double %16), !dbg !271
  call void @llvm.dbg.value(metadata double %20, metadata !250, metadata !DIExpression()), !dbg !258
  %21 = fcmp ogt double %18, 1.000000e+00, !dbg !272
  br i1 %21, label %14, label %22, !dbg !273, !llvm.loop !274

22:                                               ; preds = %14, %8
  %23 = phi double [ %10, %8 ], [ %20, %14 ], !dbg !262
  call void @llvm.dbg.value(metadata double %23, metadata !250, metadata !DIExpression()), !dbg !258
  %24 = add nuw nsw i64 %9, 1, !dbg !276
  call void @llvm.dbg.value(metadata i64 %24, metadata !251, metadata !DIExpression()), !dbg !259
  %25 = icmp eq i64 %24, %5, !dbg !260
  br i1 %25, label %6, label %8, !dbg !261, !llvm.loop !277
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !279 double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/dynamic_loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "a20521cebb6d63bcece85631a11bf5cd")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!29 = !DILocation(line: 14, column: 3, scope: !12)
!30 = distinct !DISubprogram(name: "zero_trip_while", scope: !1, file: !1, line: 17, type: !31, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !33)
!31 = !DISubroutineType(types: !32)
!32 = !{!4, !4, !4}
!33 = !{!34, !35, !36}
!34 = !DILocalVariable(name: "x", arg: 1, scope: !30, file: !1, line: 17, type: !4)
!35 = !DILocalVariable(name: "limit", arg: 2, scope: !30, file: !1, line: 17, type: !4)
!36 = !DILocalVariable(name: "y", scope: !30, file: !1, line: 18, type: !4)
!37 = !DILocation(line: 0, scope: !30)
!38 = !DILocation(line: 18, column: 16, scope: !30)
!39 = !DILocation(line: 19, column: 12, scope: !30)
!40 = !DILocation(line: 19, column: 3, scope: !30)
!41 = !DILocation(line: 20, column: 17, scope: !42)
!42 = distinct !DILexicalBlock(scope: !30, file: !1, line: 19, column: 21)
!43 = distinct !{!43, !40, !44, !45, !46}
!44 = !DILocation(line: 21, column: 3, scope: !30)
!45 = !{!"llvm.loop.mustprogress"}
!46 = !{!"llvm.loop.unroll.disable"}
!47 = !DILocation(line: 22, column: 3, scope: !30)
!48 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !13, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !49)
!49 = !{!50, !51, !52}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !48, file: !1, line: 25, type: !4)
!51 = !DILocalVariable(name: "s", scope: !48, file: !1, line: 26, type: !4)
!52 = !DILocalVariable(name: "h", scope: !48, file: !1, line: 27, type: !4)
!53 = !DILocation(line: 0, scope: !48)
!54 = !DILocation(line: 28, column: 3, scope: !48)
!55 = !DILocation(line: 29, column: 7, scope: !56)
!56 = distinct !DILexicalBlock(scope: !48, file: !1, line: 28, column: 6)
!57 = !DILocation(line: 30, column: 7, scope: !56)
!58 = !DILocation(line: 31, column: 14, scope: !48)
!59 = !DILocation(line: 31, column: 3, scope: !56)
!60 = distinct !{!60, !54, !61, !45, !46}
!61 = !DILocation(line: 31, column: 19, scope: !48)
!62 = !DILocation(line: 32, column: 3, scope: !48)
!63 = distinct !DISubprogram(name: "bound_changed_in_body", scope: !1, file: !1, line: 35, type: !64, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !69)
!64 = !DISubroutineType(types: !65)
!65 = !{!4, !66, !68}
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!68 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!69 = !{!70, !71, !72, !73}
!70 = !DILocalVariable(name: "x", arg: 1, scope: !63, file: !1, line: 35, type: !66)
!71 = !DILocalVariable(name: "n", arg: 2, scope: !63, file: !1, line: 35, type: !68)
!72 = !DILocalVariable(name: "s", scope: !63, file: !1, line: 36, type: !4)
!73 = !DILocalVariable(name: "i", scope: !74, file: !1, line: 37, type: !68)
!74 = distinct !DILexicalBlock(scope: !63, file: !1, line: 37, column: 3)
!75 = !DILocation(line: 0, scope: !63)
!76 = !DILocation(line: 0, scope: !74)
!77 = !DILocation(line: 37, column: 21, scope: !78)
!78 = distinct !DILexicalBlock(scope: !74, file: !1, line: 37, column: 3)
!79 = !DILocation(line: 37, column: 3, scope: !74)
!80 = !DILocation(line: 43, column: 3, scope: !63)
!81 = !DILocation(line: 38, column: 10, scope: !82)
!82 = distinct !DILexicalBlock(scope: !78, file: !1, line: 37, column: 31)
!83 = !{!84, !84, i64 0}
!84 = !{!"double", !85, i64 0}
!85 = !{!"omnipotent char", !86, i64 0}
!86 = !{!"Simple C/C++ TBAA"}
!87 = !DILocation(line: 38, column: 15, scope: !82)
!88 = !DILocation(line: 38, column: 7, scope: !82)
!89 = !DILocation(line: 39, column: 14, scope: !90)
!90 = distinct !DILexicalBlock(scope: !82, file: !1, line: 39, column: 9)
!91 = !DILocation(line: 39, column: 9, scope: !82)
!92 = !DILocation(line: 37, column: 27, scope: !78)
!93 = distinct !{!93, !79, !94, !45, !46}
!94 = !DILocation(line: 42, column: 3, scope: !74)
!95 = distinct !DISubprogram(name: "byte_counter_wraps", scope: !1, file: !1, line: 47, type: !96, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!4, !4, !68}
!98 = !{!99, !100, !101, !102}
!99 = !DILocalVariable(name: "x", arg: 1, scope: !95, file: !1, line: 47, type: !4)
!100 = !DILocalVariable(name: "start", arg: 2, scope: !95, file: !1, line: 47, type: !68)
!101 = !DILocalVariable(name: "s", scope: !95, file: !1, line: 48, type: !4)
!102 = !DILocalVariable(name: "k", scope: !103, file: !1, line: 49, type: !3)
!103 = distinct !DILexicalBlock(scope: !95, file: !1, line: 49, column: 3)
!104 = !DILocation(line: 0, scope: !95)
!105 = !DILocation(line: 49, column: 26, scope: !103)
!106 = !DILocation(line: 0, scope: !103)
!107 = !DILocation(line: 49, column: 50, scope: !108)
!108 = distinct !DILexicalBlock(scope: !103, file: !1, line: 49, column: 3)
!109 = !DILocation(line: 49, column: 3, scope: !103)
!110 = !DILocation(line: 52, column: 3, scope: !95)
!111 = !DILocation(line: 50, column: 27, scope: !112)
!112 = distinct !DILexicalBlock(scope: !108, file: !1, line: 49, column: 61)
!113 = !DILocation(line: 50, column: 25, scope: !112)
!114 = !DILocation(line: 50, column: 17, scope: !112)
!115 = !DILocation(line: 49, column: 57, scope: !108)
!116 = distinct !{!116, !109, !117, !45, !46}
!117 = !DILocation(line: 51, column: 3, scope: !103)
!118 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !64, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !119)
!119 = !{!120, !121, !122, !123, !124}
!120 = !DILocalVariable(name: "x", arg: 1, scope: !118, file: !1, line: 55, type: !66)
!121 = !DILocalVariable(name: "n", arg: 2, scope: !118, file: !1, line: 55, type: !68)
!122 = !DILocalVariable(name: "s", scope: !118, file: !1, line: 56, type: !4)
!123 = !DILocalVariable(name: "i", scope: !118, file: !1, line: 57, type: !68)
!124 = !DILabel(scope: !118, name: "head", file: !1, line: 58)
!125 = !DILocation(line: 0, scope: !118)
!126 = !DILocation(line: 58, column: 1, scope: !118)
!127 = !DILocation(line: 59, column: 9, scope: !128)
!128 = distinct !DILexicalBlock(scope: !118, file: !1, line: 59, column: 7)
!129 = !DILocation(line: 59, column: 7, scope: !118)
!130 = !DILocation(line: 62, column: 7, scope: !118)
!131 = !DILocation(line: 60, column: 5, scope: !132)
!132 = distinct !DILexicalBlock(scope: !128, file: !1, line: 59, column: 15)
!133 = !DILocation(line: 62, column: 7, scope: !134)
!134 = distinct !DILexicalBlock(scope: !118, file: !1, line: 62, column: 7)
!135 = !DILocation(line: 62, column: 12, scope: !134)
!136 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !137, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !139)
!137 = !DISubroutineType(types: !138)
!138 = !{!4, !4, !68, !68}
!139 = !{!140, !141, !142, !143, !144, !145, !146}
!140 = !DILocalVariable(name: "x", arg: 1, scope: !136, file: !1, line: 73, type: !4)
!141 = !DILocalVariable(name: "n", arg: 2, scope: !136, file: !1, line: 73, type: !68)
!142 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !136, file: !1, line: 73, type: !68)
!143 = !DILocalVariable(name: "s", scope: !136, file: !1, line: 74, type: !4)
!144 = !DILocalVariable(name: "i", scope: !136, file: !1, line: 75, type: !68)
!145 = !DILabel(scope: !136, name: "top", file: !1, line: 79)
!146 = !DILabel(scope: !136, name: "middle", file: !1, line: 81)
!147 = !DILocation(line: 0, scope: !136)
!148 = !DILocation(line: 76, column: 7, scope: !149)
!149 = distinct !DILexicalBlock(scope: !136, file: !1, line: 76, column: 7)
!150 = !DILocation(line: 76, column: 7, scope: !136)
!151 = !DILocation(line: 79, column: 1, scope: !136)
!152 = !DILocation(line: 80, column: 13, scope: !136)
!153 = !DILocation(line: 80, column: 3, scope: !136)
!154 = !DILocation(line: 81, column: 1, scope: !136)
!155 = !DILocation(line: 82, column: 7, scope: !136)
!156 = !DILocation(line: 82, column: 14, scope: !136)
!157 = !DILocation(line: 83, column: 4, scope: !136)
!158 = !DILocation(line: 84, column: 9, scope: !159)
!159 = distinct !DILexicalBlock(scope: !136, file: !1, line: 84, column: 7)
!160 = !DILocation(line: 84, column: 7, scope: !136)
!161 = !DILocation(line: 87, column: 3, scope: !136)
!162 = !DISubprogram(name: "sin", scope: !163, file: !163, line: 64, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !164)
!163 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!164 = !{}
!165 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !166, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !168)
!166 = !DISubroutineType(types: !167)
!167 = !{!4, !66, !68, !4}
!168 = !{!169, !170, !171, !172, !173}
!169 = !DILocalVariable(name: "x", arg: 1, scope: !165, file: !1, line: 90, type: !66)
!170 = !DILocalVariable(name: "n", arg: 2, scope: !165, file: !1, line: 90, type: !68)
!171 = !DILocalVariable(name: "limit", arg: 3, scope: !165, file: !1, line: 90, type: !4)
!172 = !DILocalVariable(name: "p", scope: !165, file: !1, line: 91, type: !4)
!173 = !DILocalVariable(name: "i", scope: !174, file: !1, line: 92, type: !68)
!174 = distinct !DILexicalBlock(scope: !165, file: !1, line: 92, column: 3)
!175 = !DILocation(line: 0, scope: !165)
!176 = !DILocation(line: 0, scope: !174)
!177 = !DILocation(line: 92, column: 21, scope: !178)
!178 = distinct !DILexicalBlock(scope: !174, file: !1, line: 92, column: 3)
!179 = !DILocation(line: 92, column: 3, scope: !174)
!180 = !DILocation(line: 92, column: 27, scope: !178)
!181 = distinct !{!181, !179, !182, !45, !46}
!182 = !DILocation(line: 100, column: 3, scope: !174)
!183 = !DILocation(line: 93, column: 9, scope: !184)
!184 = distinct !DILexicalBlock(scope: !185, file: !1, line: 93, column: 9)
!185 = distinct !DILexicalBlock(scope: !178, file: !1, line: 92, column: 31)
!186 = !DILocation(line: 93, column: 14, scope: !184)
!187 = !DILocation(line: 93, column: 9, scope: !185)
!188 = !DILocation(line: 94, column: 16, scope: !189)
!189 = distinct !DILexicalBlock(scope: !184, file: !1, line: 93, column: 22)
!190 = !DILocation(line: 94, column: 7, scope: !189)
!191 = !DILocation(line: 96, column: 7, scope: !185)
!192 = !DILocation(line: 97, column: 11, scope: !193)
!193 = distinct !DILexicalBlock(scope: !185, file: !1, line: 97, column: 9)
!194 = !DILocation(line: 97, column: 9, scope: !185)
!195 = !DILocation(line: 98, column: 18, scope: !196)
!196 = distinct !DILexicalBlock(scope: !193, file: !1, line: 97, column: 20)
!197 = !DILocation(line: 98, column: 16, scope: !196)
!198 = !DILocation(line: 98, column: 7, scope: !196)
!199 = !DILocation(line: 102, column: 1, scope: !165)
!200 = distinct !DISubprogram(name: "inner_trip_count_varies", scope: !1, file: !1, line: 104, type: !201, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !205)
!201 = !DISubroutineType(types: !202)
!202 = !{!4, !66, !203, !68}
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !204, size: 64)
!204 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !68)
!205 = !{!206, !207, !208, !209, !210, !212, !215}
!206 = !DILocalVariable(name: "x", arg: 1, scope: !200, file: !1, line: 104, type: !66)
!207 = !DILocalVariable(name: "count", arg: 2, scope: !200, file: !1, line: 104, type: !203)
!208 = !DILocalVariable(name: "n", arg: 3, scope: !200, file: !1, line: 104, type: !68)
!209 = !DILocalVariable(name: "s", scope: !200, file: !1, line: 105, type: !4)
!210 = !DILocalVariable(name: "i", scope: !211, file: !1, line: 106, type: !68)
!211 = distinct !DILexicalBlock(scope: !200, file: !1, line: 106, column: 3)
!212 = !DILocalVariable(name: "t", scope: !213, file: !1, line: 107, type: !4)
!213 = distinct !DILexicalBlock(scope: !214, file: !1, line: 106, column: 31)
!214 = distinct !DILexicalBlock(scope: !211, file: !1, line: 106, column: 3)
!215 = !DILocalVariable(name: "j", scope: !216, file: !1, line: 108, type: !68)
!216 = distinct !DILexicalBlock(scope: !213, file: !1, line: 108, column: 5)
!217 = !DILocation(line: 0, scope: !200)
!218 = !DILocation(line: 0, scope: !211)
!219 = !DILocation(line: 106, column: 21, scope: !214)
!220 = !DILocation(line: 106, column: 3, scope: !211)
!221 = !DILocation(line: 116, column: 3, scope: !200)
!222 = !DILocation(line: 107, column: 16, scope: !213)
!223 = !DILocation(line: 0, scope: !213)
!224 = !DILocation(line: 0, scope: !216)
!225 = !{!226, !226, i64 0}
!226 = !{!"int", !85, i64 0}
!227 = !DILocation(line: 108, column: 23, scope: !228)
!228 = distinct !DILexicalBlock(scope: !216, file: !1, line: 108, column: 5)
!229 = !DILocation(line: 108, column: 5, scope: !216)
!230 = !DILocation(line: 107, column: 12, scope: !213)
!231 = !DILocation(line: 114, column: 7, scope: !213)
!232 = !DILocation(line: 106, column: 27, scope: !214)
!233 = distinct !{!233, !220, !234, !45, !46}
!234 = !DILocation(line: 115, column: 3, scope: !211)
!235 = !DILocation(line: 109, column: 13, scope: !236)
!236 = distinct !DILexicalBlock(scope: !237, file: !1, line: 109, column: 11)
!237 = distinct !DILexicalBlock(scope: !228, file: !1, line: 108, column: 40)
!238 = !DILocation(line: 109, column: 11, scope: !237)
!239 = !DILocation(line: 112, column: 13, scope: !237)
!240 = !DILocation(line: 112, column: 25, scope: !237)
!241 = !DILocation(line: 112, column: 23, scope: !237)
!242 = !DILocation(line: 113, column: 5, scope: !237)
!243 = !DILocation(line: 108, column: 36, scope: !228)
!244 = distinct !{!244, !229, !245, !45, !46}
!245 = !DILocation(line: 113, column: 5, scope: !216)
!246 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !64, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !247)
!247 = !{!248, !249, !250, !251, !253}
!248 = !DILocalVariable(name: "x", arg: 1, scope: !246, file: !1, line: 119, type: !66)
!249 = !DILocalVariable(name: "n", arg: 2, scope: !246, file: !1, line: 119, type: !68)
!250 = !DILocalVariable(name: "s", scope: !246, file: !1, line: 120, type: !4)
!251 = !DILocalVariable(name: "i", scope: !252, file: !1, line: 121, type: !68)
!252 = distinct !DILexicalBlock(scope: !246, file: !1, line: 121, column: 3)
!253 = !DILocalVariable(name: "t", scope: !254, file: !1, line: 123, type: !4)
!254 = distinct !DILexicalBlock(scope: !255, file: !1, line: 122, column: 21)
!255 = distinct !DILexicalBlock(scope: !256, file: !1, line: 122, column: 9)
!256 = distinct !DILexicalBlock(scope: !257, file: !1, line: 121, column: 31)
!257 = distinct !DILexicalBlock(scope: !252, file: !1, line: 121, column: 3)
!258 = !DILocation(line: 0, scope: !246)
!259 = !DILocation(line: 0, scope: !252)
!260 = !DILocation(line: 121, column: 21, scope: !257)
!261 = !DILocation(line: 121, column: 3, scope: !252)
!262 = !DILocation(line: 120, column: 10, scope: !246)
!263 = !DILocation(line: 130, column: 3, scope: !246)
!264 = !DILocation(line: 122, column: 9, scope: !255)
!265 = !DILocation(line: 122, column: 9, scope: !256)
!266 = !DILocation(line: 0, scope: !254)
!267 = !DILocation(line: 125, column: 13, scope: !268)
!268 = distinct !DILexicalBlock(scope: !254, file: !1, line: 124, column: 23)
!269 = !DILocation(line: 125, column: 21, scope: !268)
!270 = !DILocation(line: 126, column: 18, scope: !268)
!271 = !DILocation(line: 126, column: 11, scope: !268)
!272 = !DILocation(line: 124, column: 16, scope: !254)
!273 = !DILocation(line: 124, column: 7, scope: !254)
!274 = distinct !{!274, !273, !275, !45, !46}
!275 = !DILocation(line: 127, column: 7, scope: !254)
!276 = !DILocation(line: 121, column: 27, scope: !257)
!277 = distinct !{!277, !261, !278, !45, !46}
!278 = !DILocation(line: 129, column: 3, scope: !252)
!279 = !DISubprogram(name: "sqrt", scope: !163, file: !163, line: 143, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !164)
