; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-19/O1-g/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(double %0, !17, !DIExpression(), !21)
    #dbg_value(double %0, !18, !DIExpression(), !21)
  %2 = fneg double %0
  br label %3, !dbg !22

3:                                                ; preds = %3, %1
  %4 = phi double [ %0, %1 ], [ %11, %3 ], !dbg !23
    #dbg_value(double %4, !18, !DIExpression(), !21)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %2), !dbg !24
    #dbg_value(double %5, !19, !DIExpression(), !25)
  %6 = tail call double @llvm.fabs.f64(double %5), !dbg !26
  %7 = fcmp olt double %6, 0x3D719799812DEA11, !dbg !28
  %8 = fmul double %4, 2.000000e+00, !dbg !29
  %9 = fdiv double %5, %8, !dbg !29
  %10 = fsub double %4, %9, !dbg !29
  %11 = select i1 %7, double %4, double %10, !dbg !29
    #dbg_value(double %11, !18, !DIExpression(), !21)
  br i1 %7, label %12, label %3

12:                                               ; preds = %3
  ret double %11, !dbg !30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !31 {
    #dbg_value(double %0, !35, !DIExpression(), !38)
    #dbg_value(double %1, !36, !DIExpression(), !38)
  %3 = fmul double %0, %0, !dbg !39
    #dbg_value(double %3, !37, !DIExpression(), !38)
  %4 = fcmp olt double %3, %1, !dbg !40
  br i1 %4, label %5, label %9, !dbg !41

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
    #dbg_value(double %6, !37, !DIExpression(), !38)
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0), !dbg !42
    #dbg_value(double %7, !37, !DIExpression(), !38)
  %8 = fcmp olt double %7, %1, !dbg !40
  br i1 %8, label %5, label %9, !dbg !41, !llvm.loop !44

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ], !dbg !38
  ret double %10, !dbg !48
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 !dbg !49 {
    #dbg_value(double %0, !51, !DIExpression(), !54)
    #dbg_value(double 0.000000e+00, !52, !DIExpression(), !54)
    #dbg_value(double %0, !53, !DIExpression(), !54)
  br label %2, !dbg !55

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ], !dbg !54
  %4 = phi double [ %0, %1 ], [ %6, %2 ], !dbg !54
    #dbg_value(double %4, !53, !DIExpression(), !54)
    #dbg_value(double %3, !52, !DIExpression(), !54)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3), !dbg !56
    #dbg_value(double %5, !52, !DIExpression(), !54)
  %6 = fmul double %4, 5.000000e-01, !dbg !58
    #dbg_value(double %6, !53, !DIExpression(), !54)
  %7 = fcmp ogt double %6, 3.000000e-01, !dbg !59
  br i1 %7, label %2, label %8, !dbg !60, !llvm.loop !61

8:                                                ; preds = %2
  ret double %5, !dbg !63
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @bound_changed_in_body(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !64 {
    #dbg_value(ptr %0, !71, !DIExpression(), !76)
    #dbg_value(i32 %1, !72, !DIExpression(), !76)
    #dbg_value(double 0.000000e+00, !73, !DIExpression(), !76)
    #dbg_value(i32 0, !74, !DIExpression(), !77)
  %3 = icmp sgt i32 %1, 0, !dbg !78
  br i1 %3, label %6, label %4, !dbg !80

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ], !dbg !76
  ret double %5, !dbg !81

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
    #dbg_value(i64 %7, !74, !DIExpression(), !77)
    #dbg_value(double %8, !73, !DIExpression(), !76)
    #dbg_value(i32 %9, !72, !DIExpression(), !76)
  %10 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !82
  %11 = load double, ptr %10, align 8, !dbg !82, !tbaa !84
  %12 = fmul double %11, %11, !dbg !88
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8), !dbg !89
    #dbg_value(double %13, !73, !DIExpression(), !76)
  %14 = fcmp ogt double %11, 2.000000e+00, !dbg !90
  %15 = sext i1 %14 to i32, !dbg !92
  %16 = add nsw i32 %9, %15, !dbg !92
    #dbg_value(i32 %16, !72, !DIExpression(), !76)
  %17 = add nuw nsw i64 %7, 1, !dbg !93
    #dbg_value(i64 %17, !74, !DIExpression(), !77)
  %18 = sext i32 %16 to i64, !dbg !78
  %19 = icmp slt i64 %17, %18, !dbg !78
  br i1 %19, label %6, label %4, !dbg !80, !llvm.loop !94
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !96 {
    #dbg_value(double %0, !100, !DIExpression(), !105)
    #dbg_value(i32 %1, !101, !DIExpression(), !105)
    #dbg_value(double %0, !102, !DIExpression(), !105)
  %3 = trunc i32 %1 to i8, !dbg !106
    #dbg_value(i8 %3, !103, !DIExpression(), !107)
    #dbg_value(double %0, !102, !DIExpression(), !105)
  %4 = icmp eq i8 %3, 3, !dbg !108
  br i1 %4, label %7, label %5, !dbg !110

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  br label %9, !dbg !110

7:                                                ; preds = %9, %2
  %8 = phi double [ %0, %2 ], [ %14, %9 ], !dbg !105
  ret double %8, !dbg !111

9:                                                ; preds = %5, %9
  %10 = phi i8 [ %3, %5 ], [ %15, %9 ]
  %11 = phi double [ %0, %5 ], [ %14, %9 ]
    #dbg_value(i8 %10, !103, !DIExpression(), !107)
    #dbg_value(double %11, !102, !DIExpression(), !105)
  %12 = uitofp i8 %10 to double, !dbg !112
  %13 = fmul double %6, %12, !dbg !114
  %14 = tail call double @llvm.fmuladd.f64(double %11, double 9.000000e-01, double %13), !dbg !115
    #dbg_value(double %14, !102, !DIExpression(), !105)
  %15 = add i8 %10, 1, !dbg !116
    #dbg_value(i8 %15, !103, !DIExpression(), !107)
  %16 = icmp eq i8 %15, 3, !dbg !108
  br i1 %16, label %7, label %9, !dbg !110, !llvm.loop !117
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_latches(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !119 {
    #dbg_value(ptr %0, !121, !DIExpression(), !126)
    #dbg_value(i32 %1, !122, !DIExpression(), !126)
    #dbg_value(double 1.000000e+00, !123, !DIExpression(), !126)
    #dbg_value(i32 0, !124, !DIExpression(), !126)
    #dbg_label(!125, !127)
  %3 = icmp sgt i32 %1, 0, !dbg !128
  br i1 %3, label %4, label %6, !dbg !130

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !128
  br label %8, !dbg !131

6:                                                ; preds = %8, %2
  %7 = phi double [ 1.000000e+00, %2 ], [ %16, %8 ], !dbg !126
  ret double %7, !dbg !132

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 1.000000e+00, %4 ], [ %16, %8 ]
    #dbg_value(i64 %9, !124, !DIExpression(), !126)
    #dbg_value(double %10, !123, !DIExpression(), !126)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !134
  %12 = load double, ptr %11, align 8, !dbg !134, !tbaa !84
  %13 = fcmp olt double %12, 0.000000e+00, !dbg !136
  %14 = fneg double %10, !dbg !131
  %15 = select i1 %13, double %14, double %12, !dbg !131
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %12, double %10), !dbg !126
  %17 = add nuw nsw i64 %9, 1, !dbg !126
    #dbg_value(i64 %17, !124, !DIExpression(), !126)
    #dbg_value(double %16, !123, !DIExpression(), !126)
    #dbg_label(!125, !127)
  %18 = icmp eq i64 %17, %5, !dbg !128
  br i1 %18, label %6, label %8, !dbg !130
}

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !137 {
    #dbg_value(double %0, !141, !DIExpression(), !148)
    #dbg_value(i32 %1, !142, !DIExpression(), !148)
    #dbg_value(i32 %2, !143, !DIExpression(), !148)
    #dbg_value(double %0, !144, !DIExpression(), !148)
    #dbg_value(i32 0, !145, !DIExpression(), !148)
  %4 = icmp eq i32 %2, 0, !dbg !149
  br i1 %4, label %5, label %9, !dbg !151

5:                                                ; preds = %9, %3
  %6 = phi double [ %13, %9 ], [ %0, %3 ], !dbg !148
  %7 = phi i32 [ %14, %9 ], [ 0, %3 ], !dbg !148
    #dbg_value(i32 %7, !145, !DIExpression(), !148)
    #dbg_value(double %6, !144, !DIExpression(), !148)
    #dbg_label(!146, !152)
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01), !dbg !153
    #dbg_value(double %8, !144, !DIExpression(), !148)
  br label %9, !dbg !154

9:                                                ; preds = %3, %5
  %10 = phi double [ %0, %3 ], [ %8, %5 ], !dbg !148
  %11 = phi i32 [ 0, %3 ], [ %7, %5 ], !dbg !148
    #dbg_value(i32 %11, !145, !DIExpression(), !148)
    #dbg_value(double %10, !144, !DIExpression(), !148)
    #dbg_label(!147, !155)
  %12 = tail call double @sin(double noundef %10) #6, !dbg !156
  %13 = fadd double %12, %0, !dbg !157
    #dbg_value(double %13, !144, !DIExpression(), !148)
  %14 = add nsw i32 %11, 1, !dbg !158
    #dbg_value(i32 %14, !145, !DIExpression(), !148)
  %15 = icmp slt i32 %14, %1, !dbg !159
  br i1 %15, label %5, label %16, !dbg !161

16:                                               ; preds = %9
  ret double %13, !dbg !162
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !163 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @returns_from_three_places(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !165 {
    #dbg_value(ptr %0, !169, !DIExpression(), !175)
    #dbg_value(i32 %1, !170, !DIExpression(), !175)
    #dbg_value(double %2, !171, !DIExpression(), !175)
    #dbg_value(double 1.000000e+00, !172, !DIExpression(), !175)
    #dbg_value(i32 0, !173, !DIExpression(), !176)
  %4 = icmp sgt i32 %1, 0, !dbg !177
  br i1 %4, label %5, label %27, !dbg !179

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !179
  %7 = zext nneg i32 %1 to i64, !dbg !177
  br label %12, !dbg !179

8:                                                ; preds = %21
  %9 = add nuw nsw i64 %13, 1, !dbg !180
    #dbg_value(i64 %9, !173, !DIExpression(), !176)
    #dbg_value(i64 %9, !173, !DIExpression(), !176)
    #dbg_value(double %22, !172, !DIExpression(), !175)
  %10 = icmp ult i64 %9, %6, !dbg !177
  %11 = icmp eq i64 %9, %7, !dbg !177
  br i1 %11, label %27, label %12, !dbg !179, !llvm.loop !181

12:                                               ; preds = %5, %8
  %13 = phi i64 [ 0, %5 ], [ %9, %8 ]
  %14 = phi i1 [ %4, %5 ], [ %10, %8 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %22, %8 ]
    #dbg_value(i64 %13, !173, !DIExpression(), !176)
    #dbg_value(double %15, !172, !DIExpression(), !175)
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !183
  %17 = load double, ptr %16, align 8, !dbg !183, !tbaa !84
  %18 = fcmp oeq double %17, 0.000000e+00, !dbg !186
  br i1 %18, label %19, label %21, !dbg !187

19:                                               ; preds = %12
  %20 = fmul double %15, %15, !dbg !188
  br label %27, !dbg !190

21:                                               ; preds = %12
  %22 = fmul double %15, %17, !dbg !191
    #dbg_value(double %22, !172, !DIExpression(), !175)
  %23 = fcmp ogt double %22, %2, !dbg !192
    #dbg_value(i64 %13, !173, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !176)
  br i1 %23, label %24, label %8, !dbg !194

24:                                               ; preds = %21
  %25 = load double, ptr %0, align 8, !dbg !195, !tbaa !84
  %26 = fadd double %22, %25, !dbg !197
  br label %27, !dbg !198

27:                                               ; preds = %8, %3, %24, %19
  %28 = phi i1 [ %14, %19 ], [ %14, %24 ], [ %4, %3 ], [ %10, %8 ]
  %29 = phi double [ %20, %19 ], [ %26, %24 ], [ undef, %3 ], [ undef, %8 ]
  %30 = phi double [ %15, %19 ], [ %22, %24 ], [ 1.000000e+00, %3 ], [ %22, %8 ], !dbg !175
    #dbg_value(double %30, !172, !DIExpression(), !175)
  %31 = fneg double %30
  %32 = select i1 %28, double %29, double %31
  ret double %32, !dbg !199
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @inner_trip_count_varies(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 !dbg !200 {
    #dbg_value(ptr %0, !206, !DIExpression(), !217)
    #dbg_value(ptr %1, !207, !DIExpression(), !217)
    #dbg_value(i32 %2, !208, !DIExpression(), !217)
    #dbg_value(double 0.000000e+00, !209, !DIExpression(), !217)
    #dbg_value(i32 0, !210, !DIExpression(), !218)
  %4 = icmp sgt i32 %2, 0, !dbg !219
  br i1 %4, label %5, label %7, !dbg !220

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !219
  br label %9, !dbg !220

7:                                                ; preds = %17, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %19, %17 ], !dbg !217
  ret double %8, !dbg !221

9:                                                ; preds = %5, %17
  %10 = phi i64 [ 0, %5 ], [ %20, %17 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %19, %17 ]
    #dbg_value(i64 %10, !210, !DIExpression(), !218)
    #dbg_value(double %11, !209, !DIExpression(), !217)
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !222
  %13 = load double, ptr %12, align 8, !dbg !222, !tbaa !84
    #dbg_value(double %13, !212, !DIExpression(), !223)
    #dbg_value(i32 0, !215, !DIExpression(), !224)
  %14 = getelementptr inbounds i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !225
    #dbg_value(i32 0, !215, !DIExpression(), !224)
    #dbg_value(double %13, !212, !DIExpression(), !223)
  %16 = icmp sgt i32 %15, 0, !dbg !227
  br i1 %16, label %22, label %17, !dbg !229

17:                                               ; preds = %30, %9
  %18 = phi double [ %13, %9 ], [ %31, %30 ], !dbg !230
  %19 = fadd double %11, %18, !dbg !231
    #dbg_value(double %19, !209, !DIExpression(), !217)
  %20 = add nuw nsw i64 %10, 1, !dbg !232
    #dbg_value(i64 %20, !210, !DIExpression(), !218)
  %21 = icmp eq i64 %20, %6, !dbg !219
  br i1 %21, label %7, label %9, !dbg !220, !llvm.loop !233

22:                                               ; preds = %9, %30
  %23 = phi i32 [ %32, %30 ], [ 0, %9 ]
  %24 = phi double [ %31, %30 ], [ %13, %9 ]
    #dbg_value(i32 %23, !215, !DIExpression(), !224)
    #dbg_value(double %24, !212, !DIExpression(), !223)
  %25 = icmp eq i32 %23, 2, !dbg !235
  br i1 %25, label %30, label %26, !dbg !238

26:                                               ; preds = %22
  %27 = fmul double %24, %24, !dbg !239
  %28 = load double, ptr %0, align 8, !dbg !240, !tbaa !84
  %29 = tail call double @llvm.fmuladd.f64(double %27, double 5.000000e-01, double %28), !dbg !241
    #dbg_value(double %29, !212, !DIExpression(), !223)
  br label %30, !dbg !242

30:                                               ; preds = %22, %26
  %31 = phi double [ %24, %22 ], [ %29, %26 ], !dbg !223
    #dbg_value(double %31, !212, !DIExpression(), !223)
  %32 = add nuw nsw i32 %23, 1, !dbg !243
    #dbg_value(i32 %32, !215, !DIExpression(), !224)
  %33 = icmp eq i32 %32, %15, !dbg !227
  br i1 %33, label %17, label %22, !dbg !229, !llvm.loop !244
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @inner_loop_under_condition(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 !dbg !246 {
    #dbg_value(ptr %0, !248, !DIExpression(), !258)
    #dbg_value(i32 %1, !249, !DIExpression(), !258)
    #dbg_value(double 0.000000e+00, !250, !DIExpression(), !258)
    #dbg_value(i32 0, !251, !DIExpression(), !259)
  %3 = icmp sgt i32 %1, 0, !dbg !260
  br i1 %3, label %4, label %6, !dbg !261

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !260
  br label %8, !dbg !261

6:                                                ; preds = %22, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %23, %22 ], !dbg !262
  ret double %7, !dbg !263

8:                                                ; preds = %4, %22
  %9 = phi i64 [ 0, %4 ], [ %24, %22 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %23, %22 ]
    #dbg_value(i64 %9, !251, !DIExpression(), !259)
    #dbg_value(double %10, !250, !DIExpression(), !258)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !264
  %12 = load double, ptr %11, align 8, !dbg !264, !tbaa !84
    #dbg_value(double %12, !253, !DIExpression(), !265)
    #dbg_value(double %10, !250, !DIExpression(), !258)
  %13 = fcmp ogt double %12, 1.000000e+00, !dbg !266
  br i1 %13, label %14, label %22, !dbg !266

14:                                               ; preds = %8, %14
  %15 = phi double [ %18, %14 ], [ %12, %8 ]
  %16 = phi double [ %20, %14 ], [ %10, %8 ]
    #dbg_value(double %15, !253, !DIExpression(), !265)
    #dbg_value(double %16, !250, !DIExpression(), !258)
  %17 = tail call double @sqrt(double noundef %15) #6, !dbg !267
  %18 = fadd double %17, -1.000000e-02, !dbg !269
    #dbg_value(double %18, !253, !DIExpression(), !265)
  %19 = load double, ptr %11, align 8, !dbg !270, !tbaa !84
  %20 = tail call double @llvm.fmuladd.f64(double %18, double %19, double %16), !dbg !271
    #dbg_value(double %20, !250, !DIExpression(), !258)
  %21 = fcmp ogt double %18, 1.000000e+00, !dbg !272
  br i1 %21, label %14, label %22, !dbg !273, !llvm.loop !274

22:                                               ; preds = %14, %8
  %23 = phi double [ %10, %8 ], [ %20, %14 ], !dbg !262
    #dbg_value(double %23, !250, !DIExpression(), !258)
  %24 = add nuw nsw i64 %9, 1, !dbg !276
    #dbg_value(i64 %24, !251, !DIExpression(), !259)
  %25 = icmp eq i64 %24, %5, !dbg !260
  br i1 %25, label %6, label %8, !dbg !261, !llvm.loop !277
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !279 double @sqrt(double noundef) local_unnamed_addr #4

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "newton_square_root", scope: !1, file: !1, line: 5, type: !14, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!14 = !DISubroutineType(types: !15)
!15 = !{!4, !4}
!16 = !{!17, !18, !19}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 5, type: !4)
!18 = !DILocalVariable(name: "y", scope: !13, file: !1, line: 6, type: !4)
!19 = !DILocalVariable(name: "e", scope: !20, file: !1, line: 8, type: !4)
!20 = distinct !DILexicalBlock(scope: !13, file: !1, line: 7, column: 13)
!21 = !DILocation(line: 0, scope: !13)
!22 = !DILocation(line: 7, column: 3, scope: !13)
!23 = !DILocation(line: 6, column: 10, scope: !13)
!24 = !DILocation(line: 8, column: 22, scope: !20)
!25 = !DILocation(line: 0, scope: !20)
!26 = !DILocation(line: 9, column: 9, scope: !27)
!27 = distinct !DILexicalBlock(scope: !20, file: !1, line: 9, column: 9)
!28 = !DILocation(line: 9, column: 17, scope: !27)
!29 = !DILocation(line: 9, column: 9, scope: !20)
!30 = !DILocation(line: 14, column: 3, scope: !13)
!31 = distinct !DISubprogram(name: "zero_trip_while", scope: !1, file: !1, line: 17, type: !32, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !34)
!32 = !DISubroutineType(types: !33)
!33 = !{!4, !4, !4}
!34 = !{!35, !36, !37}
!35 = !DILocalVariable(name: "x", arg: 1, scope: !31, file: !1, line: 17, type: !4)
!36 = !DILocalVariable(name: "limit", arg: 2, scope: !31, file: !1, line: 17, type: !4)
!37 = !DILocalVariable(name: "y", scope: !31, file: !1, line: 18, type: !4)
!38 = !DILocation(line: 0, scope: !31)
!39 = !DILocation(line: 18, column: 16, scope: !31)
!40 = !DILocation(line: 19, column: 12, scope: !31)
!41 = !DILocation(line: 19, column: 3, scope: !31)
!42 = !DILocation(line: 20, column: 17, scope: !43)
!43 = distinct !DILexicalBlock(scope: !31, file: !1, line: 19, column: 21)
!44 = distinct !{!44, !41, !45, !46, !47}
!45 = !DILocation(line: 21, column: 3, scope: !31)
!46 = !{!"llvm.loop.mustprogress"}
!47 = !{!"llvm.loop.unroll.disable"}
!48 = !DILocation(line: 22, column: 3, scope: !31)
!49 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !14, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !50)
!50 = !{!51, !52, !53}
!51 = !DILocalVariable(name: "x", arg: 1, scope: !49, file: !1, line: 25, type: !4)
!52 = !DILocalVariable(name: "s", scope: !49, file: !1, line: 26, type: !4)
!53 = !DILocalVariable(name: "h", scope: !49, file: !1, line: 27, type: !4)
!54 = !DILocation(line: 0, scope: !49)
!55 = !DILocation(line: 28, column: 3, scope: !49)
!56 = !DILocation(line: 29, column: 7, scope: !57)
!57 = distinct !DILexicalBlock(scope: !49, file: !1, line: 28, column: 6)
!58 = !DILocation(line: 30, column: 7, scope: !57)
!59 = !DILocation(line: 31, column: 14, scope: !49)
!60 = !DILocation(line: 31, column: 3, scope: !57)
!61 = distinct !{!61, !55, !62, !46, !47}
!62 = !DILocation(line: 31, column: 19, scope: !49)
!63 = !DILocation(line: 32, column: 3, scope: !49)
!64 = distinct !DISubprogram(name: "bound_changed_in_body", scope: !1, file: !1, line: 35, type: !65, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !70)
!65 = !DISubroutineType(types: !66)
!66 = !{!4, !67, !69}
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!69 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!70 = !{!71, !72, !73, !74}
!71 = !DILocalVariable(name: "x", arg: 1, scope: !64, file: !1, line: 35, type: !67)
!72 = !DILocalVariable(name: "n", arg: 2, scope: !64, file: !1, line: 35, type: !69)
!73 = !DILocalVariable(name: "s", scope: !64, file: !1, line: 36, type: !4)
!74 = !DILocalVariable(name: "i", scope: !75, file: !1, line: 37, type: !69)
!75 = distinct !DILexicalBlock(scope: !64, file: !1, line: 37, column: 3)
!76 = !DILocation(line: 0, scope: !64)
!77 = !DILocation(line: 0, scope: !75)
!78 = !DILocation(line: 37, column: 21, scope: !79)
!79 = distinct !DILexicalBlock(scope: !75, file: !1, line: 37, column: 3)
!80 = !DILocation(line: 37, column: 3, scope: !75)
!81 = !DILocation(line: 43, column: 3, scope: !64)
!82 = !DILocation(line: 38, column: 10, scope: !83)
!83 = distinct !DILexicalBlock(scope: !79, file: !1, line: 37, column: 31)
!84 = !{!85, !85, i64 0}
!85 = !{!"double", !86, i64 0}
!86 = !{!"omnipotent char", !87, i64 0}
!87 = !{!"Simple C/C++ TBAA"}
!88 = !DILocation(line: 38, column: 15, scope: !83)
!89 = !DILocation(line: 38, column: 7, scope: !83)
!90 = !DILocation(line: 39, column: 14, scope: !91)
!91 = distinct !DILexicalBlock(scope: !83, file: !1, line: 39, column: 9)
!92 = !DILocation(line: 39, column: 9, scope: !83)
!93 = !DILocation(line: 37, column: 27, scope: !79)
!94 = distinct !{!94, !80, !95, !46, !47}
!95 = !DILocation(line: 42, column: 3, scope: !75)
!96 = distinct !DISubprogram(name: "byte_counter_wraps", scope: !1, file: !1, line: 47, type: !97, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !99)
!97 = !DISubroutineType(types: !98)
!98 = !{!4, !4, !69}
!99 = !{!100, !101, !102, !103}
!100 = !DILocalVariable(name: "x", arg: 1, scope: !96, file: !1, line: 47, type: !4)
!101 = !DILocalVariable(name: "start", arg: 2, scope: !96, file: !1, line: 47, type: !69)
!102 = !DILocalVariable(name: "s", scope: !96, file: !1, line: 48, type: !4)
!103 = !DILocalVariable(name: "k", scope: !104, file: !1, line: 49, type: !3)
!104 = distinct !DILexicalBlock(scope: !96, file: !1, line: 49, column: 3)
!105 = !DILocation(line: 0, scope: !96)
!106 = !DILocation(line: 49, column: 26, scope: !104)
!107 = !DILocation(line: 0, scope: !104)
!108 = !DILocation(line: 49, column: 50, scope: !109)
!109 = distinct !DILexicalBlock(scope: !104, file: !1, line: 49, column: 3)
!110 = !DILocation(line: 49, column: 3, scope: !104)
!111 = !DILocation(line: 52, column: 3, scope: !96)
!112 = !DILocation(line: 50, column: 27, scope: !113)
!113 = distinct !DILexicalBlock(scope: !109, file: !1, line: 49, column: 61)
!114 = !DILocation(line: 50, column: 25, scope: !113)
!115 = !DILocation(line: 50, column: 17, scope: !113)
!116 = !DILocation(line: 49, column: 57, scope: !109)
!117 = distinct !{!117, !110, !118, !46, !47}
!118 = !DILocation(line: 51, column: 3, scope: !104)
!119 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !65, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !120)
!120 = !{!121, !122, !123, !124, !125}
!121 = !DILocalVariable(name: "x", arg: 1, scope: !119, file: !1, line: 55, type: !67)
!122 = !DILocalVariable(name: "n", arg: 2, scope: !119, file: !1, line: 55, type: !69)
!123 = !DILocalVariable(name: "s", scope: !119, file: !1, line: 56, type: !4)
!124 = !DILocalVariable(name: "i", scope: !119, file: !1, line: 57, type: !69)
!125 = !DILabel(scope: !119, name: "head", file: !1, line: 58)
!126 = !DILocation(line: 0, scope: !119)
!127 = !DILocation(line: 58, column: 1, scope: !119)
!128 = !DILocation(line: 59, column: 9, scope: !129)
!129 = distinct !DILexicalBlock(scope: !119, file: !1, line: 59, column: 7)
!130 = !DILocation(line: 59, column: 7, scope: !119)
!131 = !DILocation(line: 62, column: 7, scope: !119)
!132 = !DILocation(line: 60, column: 5, scope: !133)
!133 = distinct !DILexicalBlock(scope: !129, file: !1, line: 59, column: 15)
!134 = !DILocation(line: 62, column: 7, scope: !135)
!135 = distinct !DILexicalBlock(scope: !119, file: !1, line: 62, column: 7)
!136 = !DILocation(line: 62, column: 12, scope: !135)
!137 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !138, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!4, !4, !69, !69}
!140 = !{!141, !142, !143, !144, !145, !146, !147}
!141 = !DILocalVariable(name: "x", arg: 1, scope: !137, file: !1, line: 73, type: !4)
!142 = !DILocalVariable(name: "n", arg: 2, scope: !137, file: !1, line: 73, type: !69)
!143 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !137, file: !1, line: 73, type: !69)
!144 = !DILocalVariable(name: "s", scope: !137, file: !1, line: 74, type: !4)
!145 = !DILocalVariable(name: "i", scope: !137, file: !1, line: 75, type: !69)
!146 = !DILabel(scope: !137, name: "top", file: !1, line: 79)
!147 = !DILabel(scope: !137, name: "middle", file: !1, line: 81)
!148 = !DILocation(line: 0, scope: !137)
!149 = !DILocation(line: 76, column: 7, scope: !150)
!150 = distinct !DILexicalBlock(scope: !137, file: !1, line: 76, column: 7)
!151 = !DILocation(line: 76, column: 7, scope: !137)
!152 = !DILocation(line: 79, column: 1, scope: !137)
!153 = !DILocation(line: 80, column: 13, scope: !137)
!154 = !DILocation(line: 80, column: 3, scope: !137)
!155 = !DILocation(line: 81, column: 1, scope: !137)
!156 = !DILocation(line: 82, column: 7, scope: !137)
!157 = !DILocation(line: 82, column: 14, scope: !137)
!158 = !DILocation(line: 83, column: 4, scope: !137)
!159 = !DILocation(line: 84, column: 9, scope: !160)
!160 = distinct !DILexicalBlock(scope: !137, file: !1, line: 84, column: 7)
!161 = !DILocation(line: 84, column: 7, scope: !137)
!162 = !DILocation(line: 87, column: 3, scope: !137)
!163 = !DISubprogram(name: "sin", scope: !164, file: !164, line: 64, type: !14, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!164 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!165 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !166, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !168)
!166 = !DISubroutineType(types: !167)
!167 = !{!4, !67, !69, !4}
!168 = !{!169, !170, !171, !172, !173}
!169 = !DILocalVariable(name: "x", arg: 1, scope: !165, file: !1, line: 90, type: !67)
!170 = !DILocalVariable(name: "n", arg: 2, scope: !165, file: !1, line: 90, type: !69)
!171 = !DILocalVariable(name: "limit", arg: 3, scope: !165, file: !1, line: 90, type: !4)
!172 = !DILocalVariable(name: "p", scope: !165, file: !1, line: 91, type: !4)
!173 = !DILocalVariable(name: "i", scope: !174, file: !1, line: 92, type: !69)
!174 = distinct !DILexicalBlock(scope: !165, file: !1, line: 92, column: 3)
!175 = !DILocation(line: 0, scope: !165)
!176 = !DILocation(line: 0, scope: !174)
!177 = !DILocation(line: 92, column: 21, scope: !178)
!178 = distinct !DILexicalBlock(scope: !174, file: !1, line: 92, column: 3)
!179 = !DILocation(line: 92, column: 3, scope: !174)
!180 = !DILocation(line: 92, column: 27, scope: !178)
!181 = distinct !{!181, !179, !182, !46, !47}
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
!202 = !{!4, !67, !203, !69}
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !204, size: 64)
!204 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !69)
!205 = !{!206, !207, !208, !209, !210, !212, !215}
!206 = !DILocalVariable(name: "x", arg: 1, scope: !200, file: !1, line: 104, type: !67)
!207 = !DILocalVariable(name: "count", arg: 2, scope: !200, file: !1, line: 104, type: !203)
!208 = !DILocalVariable(name: "n", arg: 3, scope: !200, file: !1, line: 104, type: !69)
!209 = !DILocalVariable(name: "s", scope: !200, file: !1, line: 105, type: !4)
!210 = !DILocalVariable(name: "i", scope: !211, file: !1, line: 106, type: !69)
!211 = distinct !DILexicalBlock(scope: !200, file: !1, line: 106, column: 3)
!212 = !DILocalVariable(name: "t", scope: !213, file: !1, line: 107, type: !4)
!213 = distinct !DILexicalBlock(scope: !214, file: !1, line: 106, column: 31)
!214 = distinct !DILexicalBlock(scope: !211, file: !1, line: 106, column: 3)
!215 = !DILocalVariable(name: "j", scope: !216, file: !1, line: 108, type: !69)
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
!226 = !{!"int", !86, i64 0}
!227 = !DILocation(line: 108, column: 23, scope: !228)
!228 = distinct !DILexicalBlock(scope: !216, file: !1, line: 108, column: 5)
!229 = !DILocation(line: 108, column: 5, scope: !216)
!230 = !DILocation(line: 107, column: 12, scope: !213)
!231 = !DILocation(line: 114, column: 7, scope: !213)
!232 = !DILocation(line: 106, column: 27, scope: !214)
!233 = distinct !{!233, !220, !234, !46, !47}
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
!244 = distinct !{!244, !229, !245, !46, !47}
!245 = !DILocation(line: 113, column: 5, scope: !216)
!246 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !65, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !247)
!247 = !{!248, !249, !250, !251, !253}
!248 = !DILocalVariable(name: "x", arg: 1, scope: !246, file: !1, line: 119, type: !67)
!249 = !DILocalVariable(name: "n", arg: 2, scope: !246, file: !1, line: 119, type: !69)
!250 = !DILocalVariable(name: "s", scope: !246, file: !1, line: 120, type: !4)
!251 = !DILocalVariable(name: "i", scope: !252, file: !1, line: 121, type: !69)
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
!265 = !DILocation(line: 0, scope: !254)
!266 = !DILocation(line: 122, column: 9, scope: !256)
!267 = !DILocation(line: 125, column: 13, scope: !268)
!268 = distinct !DILexicalBlock(scope: !254, file: !1, line: 124, column: 23)
!269 = !DILocation(line: 125, column: 21, scope: !268)
!270 = !DILocation(line: 126, column: 18, scope: !268)
!271 = !DILocation(line: 126, column: 11, scope: !268)
!272 = !DILocation(line: 124, column: 16, scope: !254)
!273 = !DILocation(line: 124, column: 7, scope: !254)
!274 = distinct !{!274, !273, !275, !46, !47}
!275 = !DILocation(line: 127, column: 7, scope: !254)
!276 = !DILocation(line: 121, column: 27, scope: !257)
!277 = distinct !{!277, !261, !278, !46, !47}
!278 = !DILocation(line: 129, column: 3, scope: !252)
!279 = !DISubprogram(name: "sqrt", scope: !164, file: !164, line: 143, type: !14, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
