; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-19/O3-g/dynamic_loops.ll
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
  %4 = phi double [ %0, %1 ], [ %10, %3 ], !dbg !23
    #dbg_value(double %4, !18, !DIExpression(), !21)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %2), !dbg !24
    #dbg_value(double %5, !19, !DIExpression(), !25)
  %6 = tail call double @llvm.fabs.f64(double %5), !dbg !26
  %7 = fcmp olt double %6, 0x3D719799812DEA11, !dbg !28
  %8 = fmul double %4, 2.000000e+00, !dbg !29
  %9 = fdiv double %5, %8, !dbg !29
  %10 = fsub double %4, %9, !dbg !29
    #dbg_value(double undef, !18, !DIExpression(), !21)
  br i1 %7, label %11, label %3

11:                                               ; preds = %3
  ret double %4, !dbg !30
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
  ret double %10, !dbg !47
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 !dbg !48 {
    #dbg_value(double %0, !50, !DIExpression(), !53)
    #dbg_value(double 0.000000e+00, !51, !DIExpression(), !53)
    #dbg_value(double %0, !52, !DIExpression(), !53)
  br label %2, !dbg !54

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ], !dbg !53
  %4 = phi double [ %0, %1 ], [ %6, %2 ], !dbg !53
    #dbg_value(double %4, !52, !DIExpression(), !53)
    #dbg_value(double %3, !51, !DIExpression(), !53)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3), !dbg !55
    #dbg_value(double %5, !51, !DIExpression(), !53)
  %6 = fmul double %4, 5.000000e-01, !dbg !57
    #dbg_value(double %6, !52, !DIExpression(), !53)
  %7 = fcmp ogt double %6, 3.000000e-01, !dbg !58
  br i1 %7, label %2, label %8, !dbg !59, !llvm.loop !60

8:                                                ; preds = %2
  ret double %5, !dbg !62
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @bound_changed_in_body(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !63 {
    #dbg_value(ptr %0, !70, !DIExpression(), !75)
    #dbg_value(i32 %1, !71, !DIExpression(), !75)
    #dbg_value(double 0.000000e+00, !72, !DIExpression(), !75)
    #dbg_value(i32 0, !73, !DIExpression(), !76)
  %3 = icmp sgt i32 %1, 0, !dbg !77
  br i1 %3, label %6, label %4, !dbg !79

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ], !dbg !75
  ret double %5, !dbg !80

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
    #dbg_value(i64 %7, !73, !DIExpression(), !76)
    #dbg_value(double %8, !72, !DIExpression(), !75)
    #dbg_value(i32 %9, !71, !DIExpression(), !75)
  %10 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !81
  %11 = load double, ptr %10, align 8, !dbg !81, !tbaa !83
  %12 = fmul double %11, %11, !dbg !87
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8), !dbg !88
    #dbg_value(double %13, !72, !DIExpression(), !75)
  %14 = fcmp ogt double %11, 2.000000e+00, !dbg !89
  %15 = sext i1 %14 to i32, !dbg !91
  %16 = add nsw i32 %9, %15, !dbg !91
    #dbg_value(i32 %16, !71, !DIExpression(), !75)
  %17 = add nuw nsw i64 %7, 1, !dbg !92
    #dbg_value(i64 %17, !73, !DIExpression(), !76)
  %18 = sext i32 %16 to i64, !dbg !77
  %19 = icmp slt i64 %17, %18, !dbg !77
  br i1 %19, label %6, label %4, !dbg !79, !llvm.loop !93
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !95 {
    #dbg_value(double %0, !99, !DIExpression(), !104)
    #dbg_value(i32 %1, !100, !DIExpression(), !104)
    #dbg_value(double %0, !101, !DIExpression(), !104)
  %3 = trunc i32 %1 to i8, !dbg !105
    #dbg_value(i8 %3, !102, !DIExpression(), !106)
    #dbg_value(double %0, !101, !DIExpression(), !104)
  %4 = icmp eq i8 %3, 3, !dbg !107
  br i1 %4, label %25, label %5, !dbg !109

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  %7 = sub i8 3, %3, !dbg !109
  %8 = and i8 %7, 3, !dbg !109
  %9 = icmp eq i8 %8, 0, !dbg !109
  br i1 %9, label %20, label %10, !dbg !109

10:                                               ; preds = %5, %10
  %11 = phi i8 [ %17, %10 ], [ %3, %5 ]
  %12 = phi double [ %16, %10 ], [ %0, %5 ]
  %13 = phi i8 [ %18, %10 ], [ 0, %5 ]
    #dbg_value(i8 %11, !102, !DIExpression(), !106)
    #dbg_value(double %12, !101, !DIExpression(), !104)
  %14 = uitofp i8 %11 to double, !dbg !110
  %15 = fmul double %6, %14, !dbg !112
  %16 = tail call double @llvm.fmuladd.f64(double %12, double 9.000000e-01, double %15), !dbg !113
    #dbg_value(double %16, !101, !DIExpression(), !104)
  %17 = add i8 %11, 1, !dbg !114
    #dbg_value(i8 %17, !102, !DIExpression(), !106)
  %18 = add i8 %13, 1, !dbg !109
  %19 = icmp eq i8 %18, %8, !dbg !109
  br i1 %19, label %20, label %10, !dbg !109, !llvm.loop !115

20:                                               ; preds = %10, %5
  %21 = phi double [ poison, %5 ], [ %16, %10 ]
  %22 = phi i8 [ %3, %5 ], [ %17, %10 ]
  %23 = phi double [ %0, %5 ], [ %16, %10 ]
  %24 = icmp ult i8 %3, 3, !dbg !109
  br i1 %24, label %25, label %27, !dbg !109

25:                                               ; preds = %20, %27, %2
  %26 = phi double [ %0, %2 ], [ %21, %20 ], [ %44, %27 ], !dbg !104
  ret double %26, !dbg !117

27:                                               ; preds = %20, %27
  %28 = phi i8 [ %45, %27 ], [ %22, %20 ]
  %29 = phi double [ %44, %27 ], [ %23, %20 ]
    #dbg_value(i8 %28, !102, !DIExpression(), !106)
    #dbg_value(double %29, !101, !DIExpression(), !104)
  %30 = uitofp i8 %28 to double, !dbg !110
  %31 = fmul double %6, %30, !dbg !112
  %32 = tail call double @llvm.fmuladd.f64(double %29, double 9.000000e-01, double %31), !dbg !113
    #dbg_value(double %32, !101, !DIExpression(), !104)
  %33 = add i8 %28, 1, !dbg !114
    #dbg_value(i8 %33, !102, !DIExpression(), !106)
  %34 = uitofp i8 %33 to double, !dbg !110
  %35 = fmul double %6, %34, !dbg !112
  %36 = tail call double @llvm.fmuladd.f64(double %32, double 9.000000e-01, double %35), !dbg !113
    #dbg_value(double %36, !101, !DIExpression(), !104)
  %37 = add i8 %28, 2, !dbg !114
    #dbg_value(i8 %37, !102, !DIExpression(), !106)
  %38 = uitofp i8 %37 to double, !dbg !110
  %39 = fmul double %6, %38, !dbg !112
  %40 = tail call double @llvm.fmuladd.f64(double %36, double 9.000000e-01, double %39), !dbg !113
    #dbg_value(double %40, !101, !DIExpression(), !104)
  %41 = add i8 %28, 3, !dbg !114
    #dbg_value(i8 %41, !102, !DIExpression(), !106)
  %42 = uitofp i8 %41 to double, !dbg !110
  %43 = fmul double %6, %42, !dbg !112
  %44 = tail call double @llvm.fmuladd.f64(double %40, double 9.000000e-01, double %43), !dbg !113
    #dbg_value(double %44, !101, !DIExpression(), !104)
  %45 = add i8 %28, 4, !dbg !114
    #dbg_value(i8 %45, !102, !DIExpression(), !106)
  %46 = icmp eq i8 %45, 3, !dbg !107
  br i1 %46, label %25, label %27, !dbg !109, !llvm.loop !118
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_latches(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !120 {
    #dbg_value(ptr %0, !122, !DIExpression(), !127)
    #dbg_value(i32 %1, !123, !DIExpression(), !127)
    #dbg_value(double 1.000000e+00, !124, !DIExpression(), !127)
    #dbg_value(i32 0, !125, !DIExpression(), !127)
    #dbg_label(!126, !128)
  %3 = icmp sgt i32 %1, 0, !dbg !129
  br i1 %3, label %4, label %22, !dbg !131

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !129
  %6 = and i64 %5, 1, !dbg !132
  %7 = icmp eq i32 %1, 1, !dbg !132
  br i1 %7, label %10, label %8, !dbg !132

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !132
  br label %24, !dbg !132

10:                                               ; preds = %24, %4
  %11 = phi double [ poison, %4 ], [ %40, %24 ]
  %12 = phi i64 [ 0, %4 ], [ %41, %24 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %40, %24 ]
  %14 = icmp eq i64 %6, 0, !dbg !131
  br i1 %14, label %22, label %15, !dbg !131

15:                                               ; preds = %10
    #dbg_value(i64 %12, !125, !DIExpression(), !127)
    #dbg_value(double %13, !124, !DIExpression(), !127)
  %16 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !133
  %17 = load double, ptr %16, align 8, !dbg !133, !tbaa !83
  %18 = fcmp olt double %17, 0.000000e+00, !dbg !135
  %19 = fneg double %13, !dbg !132
  %20 = select i1 %18, double %19, double %17, !dbg !132
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %17, double %13), !dbg !127
    #dbg_value(i64 %12, !125, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !127)
    #dbg_value(double %21, !124, !DIExpression(), !127)
    #dbg_label(!126, !128)
  br label %22, !dbg !136

22:                                               ; preds = %15, %10, %2
  %23 = phi double [ 1.000000e+00, %2 ], [ %11, %10 ], [ %21, %15 ], !dbg !127
  ret double %23, !dbg !136

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 1.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
    #dbg_value(i64 %25, !125, !DIExpression(), !127)
    #dbg_value(double %26, !124, !DIExpression(), !127)
  %28 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !133
  %29 = load double, ptr %28, align 8, !dbg !133, !tbaa !83
  %30 = fcmp olt double %29, 0.000000e+00, !dbg !135
  %31 = fneg double %26, !dbg !132
  %32 = select i1 %30, double %31, double %29, !dbg !132
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %29, double %26), !dbg !127
  %34 = or disjoint i64 %25, 1, !dbg !127
    #dbg_value(i64 %34, !125, !DIExpression(), !127)
    #dbg_value(double %33, !124, !DIExpression(), !127)
    #dbg_label(!126, !128)
  %35 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !133
  %36 = load double, ptr %35, align 8, !dbg !133, !tbaa !83
  %37 = fcmp olt double %36, 0.000000e+00, !dbg !135
  %38 = fneg double %33, !dbg !132
  %39 = select i1 %37, double %38, double %36, !dbg !132
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %36, double %33), !dbg !127
  %41 = add nuw nsw i64 %25, 2, !dbg !127
    #dbg_value(i64 %41, !125, !DIExpression(), !127)
    #dbg_value(double %40, !124, !DIExpression(), !127)
    #dbg_label(!126, !128)
  %42 = add i64 %27, 2, !dbg !131
  %43 = icmp eq i64 %42, %9, !dbg !131
  br i1 %43, label %10, label %24, !dbg !131
}

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !138 {
    #dbg_value(double %0, !142, !DIExpression(), !149)
    #dbg_value(i32 %1, !143, !DIExpression(), !149)
    #dbg_value(i32 %2, !144, !DIExpression(), !149)
    #dbg_value(double %0, !145, !DIExpression(), !149)
    #dbg_value(i32 0, !146, !DIExpression(), !149)
  %4 = icmp eq i32 %2, 0, !dbg !150
  br i1 %4, label %5, label %9, !dbg !152

5:                                                ; preds = %9, %3
  %6 = phi double [ %13, %9 ], [ %0, %3 ], !dbg !149
  %7 = phi i32 [ %14, %9 ], [ 0, %3 ], !dbg !149
    #dbg_value(i32 %7, !146, !DIExpression(), !149)
    #dbg_value(double %6, !145, !DIExpression(), !149)
    #dbg_label(!147, !153)
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01), !dbg !154
    #dbg_value(double %8, !145, !DIExpression(), !149)
  br label %9, !dbg !155

9:                                                ; preds = %3, %5
  %10 = phi double [ %0, %3 ], [ %8, %5 ], !dbg !149
  %11 = phi i32 [ 0, %3 ], [ %7, %5 ], !dbg !149
    #dbg_value(i32 %11, !146, !DIExpression(), !149)
    #dbg_value(double %10, !145, !DIExpression(), !149)
    #dbg_label(!148, !156)
  %12 = tail call double @sin(double noundef %10) #6, !dbg !157
  %13 = fadd double %12, %0, !dbg !158
    #dbg_value(double %13, !145, !DIExpression(), !149)
  %14 = add nsw i32 %11, 1, !dbg !159
    #dbg_value(i32 %14, !146, !DIExpression(), !149)
  %15 = icmp slt i32 %14, %1, !dbg !160
  br i1 %15, label %5, label %16, !dbg !162

16:                                               ; preds = %9
  ret double %13, !dbg !163
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !164 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @returns_from_three_places(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !166 {
    #dbg_value(ptr %0, !170, !DIExpression(), !176)
    #dbg_value(i32 %1, !171, !DIExpression(), !176)
    #dbg_value(double %2, !172, !DIExpression(), !176)
    #dbg_value(double 1.000000e+00, !173, !DIExpression(), !176)
    #dbg_value(i32 0, !174, !DIExpression(), !177)
  %4 = icmp sgt i32 %1, 0, !dbg !178
  br i1 %4, label %5, label %34, !dbg !180

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !180
  %7 = zext nneg i32 %1 to i64, !dbg !178
  br label %13, !dbg !180

8:                                                ; preds = %23
  %9 = add nuw nsw i64 %14, 1, !dbg !181
    #dbg_value(i64 %9, !174, !DIExpression(), !177)
    #dbg_value(double %24, !173, !DIExpression(), !176)
  %10 = icmp ult i64 %9, %6, !dbg !178
  %11 = freeze i1 %10
  %12 = icmp eq i64 %9, %7, !dbg !178
  br i1 %12, label %30, label %13, !dbg !180, !llvm.loop !182

13:                                               ; preds = %5, %8
  %14 = phi i64 [ 0, %5 ], [ %9, %8 ]
  %15 = phi i1 [ true, %5 ], [ %11, %8 ]
  %16 = phi double [ 1.000000e+00, %5 ], [ %24, %8 ]
    #dbg_value(i64 %14, !174, !DIExpression(), !177)
    #dbg_value(double %16, !173, !DIExpression(), !176)
  %17 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !184
  %18 = load double, ptr %17, align 8, !dbg !184, !tbaa !83
  %19 = fcmp oeq double %18, 0.000000e+00, !dbg !187
  br i1 %19, label %20, label %23, !dbg !188

20:                                               ; preds = %13
  %21 = fmul double %16, %16, !dbg !189
    #dbg_value(double %16, !173, !DIExpression(), !176)
  %22 = fneg double %16
  br i1 %15, label %32, label %34

23:                                               ; preds = %13
  %24 = fmul double %16, %18, !dbg !191
    #dbg_value(double %24, !173, !DIExpression(), !176)
  %25 = fcmp ogt double %24, %2, !dbg !192
    #dbg_value(i64 %14, !174, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !177)
  br i1 %25, label %26, label %8, !dbg !194

26:                                               ; preds = %23
  %27 = load double, ptr %0, align 8, !dbg !195, !tbaa !83
  %28 = fadd double %24, %27, !dbg !197
    #dbg_value(double %24, !173, !DIExpression(), !176)
  %29 = fneg double %24
  br i1 %15, label %32, label %34

30:                                               ; preds = %8
    #dbg_value(double %24, !173, !DIExpression(), !176)
  %31 = fneg double %24
  br i1 %11, label %32, label %34

32:                                               ; preds = %26, %20, %30
  %33 = phi double [ %21, %20 ], [ undef, %30 ], [ %28, %26 ]
  br label %34

34:                                               ; preds = %3, %26, %20, %30, %32
  %35 = phi double [ %33, %32 ], [ %31, %30 ], [ %22, %20 ], [ %29, %26 ], [ -1.000000e+00, %3 ]
  ret double %35, !dbg !198
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @inner_trip_count_varies(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 !dbg !199 {
    #dbg_value(ptr %0, !205, !DIExpression(), !216)
    #dbg_value(ptr %1, !206, !DIExpression(), !216)
    #dbg_value(i32 %2, !207, !DIExpression(), !216)
    #dbg_value(double 0.000000e+00, !208, !DIExpression(), !216)
    #dbg_value(i32 0, !209, !DIExpression(), !217)
  %4 = icmp sgt i32 %2, 0, !dbg !218
  br i1 %4, label %5, label %7, !dbg !219

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !218
  br label %9, !dbg !219

7:                                                ; preds = %47, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %49, %47 ], !dbg !216
  ret double %8, !dbg !220

9:                                                ; preds = %5, %47
  %10 = phi i64 [ 0, %5 ], [ %50, %47 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %49, %47 ]
    #dbg_value(i64 %10, !209, !DIExpression(), !217)
    #dbg_value(double %11, !208, !DIExpression(), !216)
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !221
  %13 = load double, ptr %12, align 8, !dbg !221, !tbaa !83
    #dbg_value(double %13, !211, !DIExpression(), !222)
    #dbg_value(i32 0, !214, !DIExpression(), !223)
  %14 = getelementptr inbounds i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !224
  %16 = icmp sgt i32 %15, 0, !dbg !226
  br i1 %16, label %17, label %47, !dbg !228

17:                                               ; preds = %9
    #dbg_value(i32 0, !214, !DIExpression(), !223)
    #dbg_value(double %13, !211, !DIExpression(), !222)
  %18 = fmul double %13, %13, !dbg !229
  %19 = load double, ptr %0, align 8, !dbg !231, !tbaa !83
  %20 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %19), !dbg !232
    #dbg_value(double %20, !211, !DIExpression(), !222)
    #dbg_value(i32 1, !214, !DIExpression(), !223)
  %21 = icmp eq i32 %15, 1, !dbg !226
  br i1 %21, label %47, label %22, !dbg !228

22:                                               ; preds = %17
    #dbg_value(i32 1, !214, !DIExpression(), !223)
    #dbg_value(double %20, !211, !DIExpression(), !222)
  %23 = fmul double %20, %20, !dbg !229
  %24 = load double, ptr %0, align 8, !dbg !231, !tbaa !83
  %25 = tail call double @llvm.fmuladd.f64(double %23, double 5.000000e-01, double %24), !dbg !232
    #dbg_value(double %25, !211, !DIExpression(), !222)
    #dbg_value(i32 2, !214, !DIExpression(), !223)
  %26 = and i32 %15, 2147483646, !dbg !228
  %27 = icmp eq i32 %26, 2, !dbg !228
  br i1 %27, label %47, label %28, !dbg !228

28:                                               ; preds = %22
  %29 = load double, ptr %0, align 8, !tbaa !83
  %30 = add nsw i32 %15, -3, !dbg !228
  %31 = add nsw i32 %15, -4, !dbg !228
  %32 = and i32 %30, 3, !dbg !228
  %33 = icmp ult i32 %31, 3, !dbg !228
  br i1 %33, label %36, label %34, !dbg !228

34:                                               ; preds = %28
  %35 = and i32 %30, -4, !dbg !228
  br label %52, !dbg !228

36:                                               ; preds = %52, %28
  %37 = phi double [ poison, %28 ], [ %62, %52 ]
  %38 = phi double [ %25, %28 ], [ %62, %52 ]
  %39 = icmp eq i32 %32, 0, !dbg !228
  br i1 %39, label %47, label %40, !dbg !228

40:                                               ; preds = %36, %40
  %41 = phi double [ %44, %40 ], [ %38, %36 ]
  %42 = phi i32 [ %45, %40 ], [ 0, %36 ]
    #dbg_value(i32 poison, !214, !DIExpression(), !223)
    #dbg_value(double %41, !211, !DIExpression(), !222)
  %43 = fmul double %41, %41, !dbg !229
  %44 = tail call double @llvm.fmuladd.f64(double %43, double 5.000000e-01, double %29), !dbg !232
    #dbg_value(double %44, !211, !DIExpression(), !222)
    #dbg_value(i32 poison, !214, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !223)
  %45 = add i32 %42, 1, !dbg !228
  %46 = icmp eq i32 %45, %32, !dbg !228
  br i1 %46, label %47, label %40, !dbg !228, !llvm.loop !233

47:                                               ; preds = %36, %40, %22, %17, %9
  %48 = phi double [ %13, %9 ], [ %20, %17 ], [ %25, %22 ], [ %37, %36 ], [ %44, %40 ], !dbg !234
  %49 = fadd double %11, %48, !dbg !235
    #dbg_value(double %49, !208, !DIExpression(), !216)
  %50 = add nuw nsw i64 %10, 1, !dbg !236
    #dbg_value(i64 %50, !209, !DIExpression(), !217)
  %51 = icmp eq i64 %50, %6, !dbg !218
  br i1 %51, label %7, label %9, !dbg !219, !llvm.loop !237

52:                                               ; preds = %52, %34
  %53 = phi double [ %25, %34 ], [ %62, %52 ]
  %54 = phi i32 [ 0, %34 ], [ %63, %52 ]
    #dbg_value(i32 poison, !214, !DIExpression(), !223)
    #dbg_value(double %53, !211, !DIExpression(), !222)
  %55 = fmul double %53, %53, !dbg !229
  %56 = tail call double @llvm.fmuladd.f64(double %55, double 5.000000e-01, double %29), !dbg !232
    #dbg_value(double %56, !211, !DIExpression(), !222)
    #dbg_value(i32 poison, !214, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !223)
  %57 = fmul double %56, %56, !dbg !229
  %58 = tail call double @llvm.fmuladd.f64(double %57, double 5.000000e-01, double %29), !dbg !232
    #dbg_value(double %58, !211, !DIExpression(), !222)
    #dbg_value(i32 poison, !214, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !223)
  %59 = fmul double %58, %58, !dbg !229
  %60 = tail call double @llvm.fmuladd.f64(double %59, double 5.000000e-01, double %29), !dbg !232
    #dbg_value(double %60, !211, !DIExpression(), !222)
    #dbg_value(i32 poison, !214, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !223)
  %61 = fmul double %60, %60, !dbg !229
  %62 = tail call double @llvm.fmuladd.f64(double %61, double 5.000000e-01, double %29), !dbg !232
    #dbg_value(double %62, !211, !DIExpression(), !222)
    #dbg_value(i32 poison, !214, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !223)
  %63 = add i32 %54, 4, !dbg !228
  %64 = icmp eq i32 %63, %35, !dbg !228
  br i1 %64, label %36, label %52, !dbg !228, !llvm.loop !239
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @inner_loop_under_condition(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 !dbg !242 {
    #dbg_value(ptr %0, !244, !DIExpression(), !254)
    #dbg_value(i32 %1, !245, !DIExpression(), !254)
    #dbg_value(double 0.000000e+00, !246, !DIExpression(), !254)
    #dbg_value(i32 0, !247, !DIExpression(), !255)
  %3 = icmp sgt i32 %1, 0, !dbg !256
  br i1 %3, label %4, label %27, !dbg !257

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !256
  %6 = and i64 %5, 1, !dbg !257
  %7 = icmp eq i32 %1, 1, !dbg !257
  br i1 %7, label %10, label %8, !dbg !257

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !257
  br label %29, !dbg !257

10:                                               ; preds = %58, %4
  %11 = phi double [ poison, %4 ], [ %59, %58 ]
  %12 = phi i64 [ 0, %4 ], [ %60, %58 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %59, %58 ]
  %14 = icmp eq i64 %6, 0, !dbg !258
  br i1 %14, label %27, label %15, !dbg !258

15:                                               ; preds = %10
    #dbg_value(i64 %12, !247, !DIExpression(), !255)
    #dbg_value(double %13, !246, !DIExpression(), !254)
  %16 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !259
  %17 = load double, ptr %16, align 8, !dbg !259, !tbaa !83
    #dbg_value(double %17, !249, !DIExpression(), !260)
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !258
  br i1 %18, label %19, label %27, !dbg !258

19:                                               ; preds = %15, %19
  %20 = phi double [ %23, %19 ], [ %17, %15 ]
  %21 = phi double [ %25, %19 ], [ %13, %15 ]
    #dbg_value(double %20, !249, !DIExpression(), !260)
    #dbg_value(double %21, !246, !DIExpression(), !254)
  %22 = tail call double @sqrt(double noundef %20) #6, !dbg !261
  %23 = fadd double %22, -1.000000e-02, !dbg !263
    #dbg_value(double %23, !249, !DIExpression(), !260)
  %24 = load double, ptr %16, align 8, !dbg !264, !tbaa !83
  %25 = tail call double @llvm.fmuladd.f64(double %23, double %24, double %21), !dbg !265
    #dbg_value(double %25, !246, !DIExpression(), !254)
  %26 = fcmp ogt double %23, 1.000000e+00, !dbg !266
  br i1 %26, label %19, label %27, !dbg !267, !llvm.loop !268

27:                                               ; preds = %10, %19, %15, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %13, %15 ], [ %25, %19 ], !dbg !270
  ret double %28, !dbg !271

29:                                               ; preds = %58, %8
  %30 = phi i64 [ 0, %8 ], [ %60, %58 ]
  %31 = phi double [ 0.000000e+00, %8 ], [ %59, %58 ]
  %32 = phi i64 [ 0, %8 ], [ %61, %58 ]
    #dbg_value(i64 %30, !247, !DIExpression(), !255)
    #dbg_value(double %31, !246, !DIExpression(), !254)
  %33 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !259
  %34 = load double, ptr %33, align 8, !dbg !259, !tbaa !83
    #dbg_value(double %34, !249, !DIExpression(), !260)
  %35 = fcmp ogt double %34, 1.000000e+00, !dbg !258
  br i1 %35, label %36, label %44, !dbg !258

36:                                               ; preds = %29, %36
  %37 = phi double [ %40, %36 ], [ %34, %29 ]
  %38 = phi double [ %42, %36 ], [ %31, %29 ]
    #dbg_value(double %37, !249, !DIExpression(), !260)
    #dbg_value(double %38, !246, !DIExpression(), !254)
  %39 = tail call double @sqrt(double noundef %37) #6, !dbg !261
  %40 = fadd double %39, -1.000000e-02, !dbg !263
    #dbg_value(double %40, !249, !DIExpression(), !260)
  %41 = load double, ptr %33, align 8, !dbg !264, !tbaa !83
  %42 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %38), !dbg !265
    #dbg_value(double %42, !246, !DIExpression(), !254)
  %43 = fcmp ogt double %40, 1.000000e+00, !dbg !266
  br i1 %43, label %36, label %44, !dbg !267, !llvm.loop !268

44:                                               ; preds = %36, %29
  %45 = phi double [ %31, %29 ], [ %42, %36 ], !dbg !270
    #dbg_value(double %45, !246, !DIExpression(), !254)
  %46 = or disjoint i64 %30, 1, !dbg !272
    #dbg_value(i64 %46, !247, !DIExpression(), !255)
  %47 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !259
  %48 = load double, ptr %47, align 8, !dbg !259, !tbaa !83
    #dbg_value(double %48, !249, !DIExpression(), !260)
  %49 = fcmp ogt double %48, 1.000000e+00, !dbg !258
  br i1 %49, label %50, label %58, !dbg !258

50:                                               ; preds = %44, %50
  %51 = phi double [ %54, %50 ], [ %48, %44 ]
  %52 = phi double [ %56, %50 ], [ %45, %44 ]
    #dbg_value(double %51, !249, !DIExpression(), !260)
    #dbg_value(double %52, !246, !DIExpression(), !254)
  %53 = tail call double @sqrt(double noundef %51) #6, !dbg !261
  %54 = fadd double %53, -1.000000e-02, !dbg !263
    #dbg_value(double %54, !249, !DIExpression(), !260)
  %55 = load double, ptr %47, align 8, !dbg !264, !tbaa !83
  %56 = tail call double @llvm.fmuladd.f64(double %54, double %55, double %52), !dbg !265
    #dbg_value(double %56, !246, !DIExpression(), !254)
  %57 = fcmp ogt double %54, 1.000000e+00, !dbg !266
  br i1 %57, label %50, label %58, !dbg !267, !llvm.loop !268

58:                                               ; preds = %50, %44
  %59 = phi double [ %45, %44 ], [ %56, %50 ], !dbg !270
    #dbg_value(double %59, !246, !DIExpression(), !254)
  %60 = add nuw nsw i64 %30, 2, !dbg !272
    #dbg_value(i64 %60, !247, !DIExpression(), !255)
  %61 = add i64 %32, 2, !dbg !257
  %62 = icmp eq i64 %61, %9, !dbg !257
  br i1 %62, label %10, label %29, !dbg !257, !llvm.loop !273
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !275 double @sqrt(double noundef) local_unnamed_addr #4

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
!44 = distinct !{!44, !41, !45, !46}
!45 = !DILocation(line: 21, column: 3, scope: !31)
!46 = !{!"llvm.loop.mustprogress"}
!47 = !DILocation(line: 22, column: 3, scope: !31)
!48 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !14, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !49)
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
!60 = distinct !{!60, !54, !61, !46}
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
!93 = distinct !{!93, !79, !94, !46}
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
!110 = !DILocation(line: 50, column: 27, scope: !111)
!111 = distinct !DILexicalBlock(scope: !108, file: !1, line: 49, column: 61)
!112 = !DILocation(line: 50, column: 25, scope: !111)
!113 = !DILocation(line: 50, column: 17, scope: !111)
!114 = !DILocation(line: 49, column: 57, scope: !108)
!115 = distinct !{!115, !116}
!116 = !{!"llvm.loop.unroll.disable"}
!117 = !DILocation(line: 52, column: 3, scope: !95)
!118 = distinct !{!118, !109, !119, !46}
!119 = !DILocation(line: 51, column: 3, scope: !103)
!120 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !64, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !121)
!121 = !{!122, !123, !124, !125, !126}
!122 = !DILocalVariable(name: "x", arg: 1, scope: !120, file: !1, line: 55, type: !66)
!123 = !DILocalVariable(name: "n", arg: 2, scope: !120, file: !1, line: 55, type: !68)
!124 = !DILocalVariable(name: "s", scope: !120, file: !1, line: 56, type: !4)
!125 = !DILocalVariable(name: "i", scope: !120, file: !1, line: 57, type: !68)
!126 = !DILabel(scope: !120, name: "head", file: !1, line: 58)
!127 = !DILocation(line: 0, scope: !120)
!128 = !DILocation(line: 58, column: 1, scope: !120)
!129 = !DILocation(line: 59, column: 9, scope: !130)
!130 = distinct !DILexicalBlock(scope: !120, file: !1, line: 59, column: 7)
!131 = !DILocation(line: 59, column: 7, scope: !120)
!132 = !DILocation(line: 62, column: 7, scope: !120)
!133 = !DILocation(line: 62, column: 7, scope: !134)
!134 = distinct !DILexicalBlock(scope: !120, file: !1, line: 62, column: 7)
!135 = !DILocation(line: 62, column: 12, scope: !134)
!136 = !DILocation(line: 60, column: 5, scope: !137)
!137 = distinct !DILexicalBlock(scope: !130, file: !1, line: 59, column: 15)
!138 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !139, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !141)
!139 = !DISubroutineType(types: !140)
!140 = !{!4, !4, !68, !68}
!141 = !{!142, !143, !144, !145, !146, !147, !148}
!142 = !DILocalVariable(name: "x", arg: 1, scope: !138, file: !1, line: 73, type: !4)
!143 = !DILocalVariable(name: "n", arg: 2, scope: !138, file: !1, line: 73, type: !68)
!144 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !138, file: !1, line: 73, type: !68)
!145 = !DILocalVariable(name: "s", scope: !138, file: !1, line: 74, type: !4)
!146 = !DILocalVariable(name: "i", scope: !138, file: !1, line: 75, type: !68)
!147 = !DILabel(scope: !138, name: "top", file: !1, line: 79)
!148 = !DILabel(scope: !138, name: "middle", file: !1, line: 81)
!149 = !DILocation(line: 0, scope: !138)
!150 = !DILocation(line: 76, column: 7, scope: !151)
!151 = distinct !DILexicalBlock(scope: !138, file: !1, line: 76, column: 7)
!152 = !DILocation(line: 76, column: 7, scope: !138)
!153 = !DILocation(line: 79, column: 1, scope: !138)
!154 = !DILocation(line: 80, column: 13, scope: !138)
!155 = !DILocation(line: 80, column: 3, scope: !138)
!156 = !DILocation(line: 81, column: 1, scope: !138)
!157 = !DILocation(line: 82, column: 7, scope: !138)
!158 = !DILocation(line: 82, column: 14, scope: !138)
!159 = !DILocation(line: 83, column: 4, scope: !138)
!160 = !DILocation(line: 84, column: 9, scope: !161)
!161 = distinct !DILexicalBlock(scope: !138, file: !1, line: 84, column: 7)
!162 = !DILocation(line: 84, column: 7, scope: !138)
!163 = !DILocation(line: 87, column: 3, scope: !138)
!164 = !DISubprogram(name: "sin", scope: !165, file: !165, line: 64, type: !14, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!165 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!166 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !167, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !169)
!167 = !DISubroutineType(types: !168)
!168 = !{!4, !66, !68, !4}
!169 = !{!170, !171, !172, !173, !174}
!170 = !DILocalVariable(name: "x", arg: 1, scope: !166, file: !1, line: 90, type: !66)
!171 = !DILocalVariable(name: "n", arg: 2, scope: !166, file: !1, line: 90, type: !68)
!172 = !DILocalVariable(name: "limit", arg: 3, scope: !166, file: !1, line: 90, type: !4)
!173 = !DILocalVariable(name: "p", scope: !166, file: !1, line: 91, type: !4)
!174 = !DILocalVariable(name: "i", scope: !175, file: !1, line: 92, type: !68)
!175 = distinct !DILexicalBlock(scope: !166, file: !1, line: 92, column: 3)
!176 = !DILocation(line: 0, scope: !166)
!177 = !DILocation(line: 0, scope: !175)
!178 = !DILocation(line: 92, column: 21, scope: !179)
!179 = distinct !DILexicalBlock(scope: !175, file: !1, line: 92, column: 3)
!180 = !DILocation(line: 92, column: 3, scope: !175)
!181 = !DILocation(line: 92, column: 27, scope: !179)
!182 = distinct !{!182, !180, !183, !46}
!183 = !DILocation(line: 100, column: 3, scope: !175)
!184 = !DILocation(line: 93, column: 9, scope: !185)
!185 = distinct !DILexicalBlock(scope: !186, file: !1, line: 93, column: 9)
!186 = distinct !DILexicalBlock(scope: !179, file: !1, line: 92, column: 31)
!187 = !DILocation(line: 93, column: 14, scope: !185)
!188 = !DILocation(line: 93, column: 9, scope: !186)
!189 = !DILocation(line: 94, column: 16, scope: !190)
!190 = distinct !DILexicalBlock(scope: !185, file: !1, line: 93, column: 22)
!191 = !DILocation(line: 96, column: 7, scope: !186)
!192 = !DILocation(line: 97, column: 11, scope: !193)
!193 = distinct !DILexicalBlock(scope: !186, file: !1, line: 97, column: 9)
!194 = !DILocation(line: 97, column: 9, scope: !186)
!195 = !DILocation(line: 98, column: 18, scope: !196)
!196 = distinct !DILexicalBlock(scope: !193, file: !1, line: 97, column: 20)
!197 = !DILocation(line: 98, column: 16, scope: !196)
!198 = !DILocation(line: 102, column: 1, scope: !166)
!199 = distinct !DISubprogram(name: "inner_trip_count_varies", scope: !1, file: !1, line: 104, type: !200, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !204)
!200 = !DISubroutineType(types: !201)
!201 = !{!4, !66, !202, !68}
!202 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !203, size: 64)
!203 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !68)
!204 = !{!205, !206, !207, !208, !209, !211, !214}
!205 = !DILocalVariable(name: "x", arg: 1, scope: !199, file: !1, line: 104, type: !66)
!206 = !DILocalVariable(name: "count", arg: 2, scope: !199, file: !1, line: 104, type: !202)
!207 = !DILocalVariable(name: "n", arg: 3, scope: !199, file: !1, line: 104, type: !68)
!208 = !DILocalVariable(name: "s", scope: !199, file: !1, line: 105, type: !4)
!209 = !DILocalVariable(name: "i", scope: !210, file: !1, line: 106, type: !68)
!210 = distinct !DILexicalBlock(scope: !199, file: !1, line: 106, column: 3)
!211 = !DILocalVariable(name: "t", scope: !212, file: !1, line: 107, type: !4)
!212 = distinct !DILexicalBlock(scope: !213, file: !1, line: 106, column: 31)
!213 = distinct !DILexicalBlock(scope: !210, file: !1, line: 106, column: 3)
!214 = !DILocalVariable(name: "j", scope: !215, file: !1, line: 108, type: !68)
!215 = distinct !DILexicalBlock(scope: !212, file: !1, line: 108, column: 5)
!216 = !DILocation(line: 0, scope: !199)
!217 = !DILocation(line: 0, scope: !210)
!218 = !DILocation(line: 106, column: 21, scope: !213)
!219 = !DILocation(line: 106, column: 3, scope: !210)
!220 = !DILocation(line: 116, column: 3, scope: !199)
!221 = !DILocation(line: 107, column: 16, scope: !212)
!222 = !DILocation(line: 0, scope: !212)
!223 = !DILocation(line: 0, scope: !215)
!224 = !{!225, !225, i64 0}
!225 = !{!"int", !85, i64 0}
!226 = !DILocation(line: 108, column: 23, scope: !227)
!227 = distinct !DILexicalBlock(scope: !215, file: !1, line: 108, column: 5)
!228 = !DILocation(line: 108, column: 5, scope: !215)
!229 = !DILocation(line: 112, column: 13, scope: !230)
!230 = distinct !DILexicalBlock(scope: !227, file: !1, line: 108, column: 40)
!231 = !DILocation(line: 112, column: 25, scope: !230)
!232 = !DILocation(line: 112, column: 23, scope: !230)
!233 = distinct !{!233, !116}
!234 = !DILocation(line: 107, column: 12, scope: !212)
!235 = !DILocation(line: 114, column: 7, scope: !212)
!236 = !DILocation(line: 106, column: 27, scope: !213)
!237 = distinct !{!237, !219, !238, !46}
!238 = !DILocation(line: 115, column: 3, scope: !210)
!239 = distinct !{!239, !228, !240, !46, !241}
!240 = !DILocation(line: 113, column: 5, scope: !215)
!241 = !{!"llvm.loop.peeled.count", i32 3}
!242 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !64, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !243)
!243 = !{!244, !245, !246, !247, !249}
!244 = !DILocalVariable(name: "x", arg: 1, scope: !242, file: !1, line: 119, type: !66)
!245 = !DILocalVariable(name: "n", arg: 2, scope: !242, file: !1, line: 119, type: !68)
!246 = !DILocalVariable(name: "s", scope: !242, file: !1, line: 120, type: !4)
!247 = !DILocalVariable(name: "i", scope: !248, file: !1, line: 121, type: !68)
!248 = distinct !DILexicalBlock(scope: !242, file: !1, line: 121, column: 3)
!249 = !DILocalVariable(name: "t", scope: !250, file: !1, line: 123, type: !4)
!250 = distinct !DILexicalBlock(scope: !251, file: !1, line: 122, column: 21)
!251 = distinct !DILexicalBlock(scope: !252, file: !1, line: 122, column: 9)
!252 = distinct !DILexicalBlock(scope: !253, file: !1, line: 121, column: 31)
!253 = distinct !DILexicalBlock(scope: !248, file: !1, line: 121, column: 3)
!254 = !DILocation(line: 0, scope: !242)
!255 = !DILocation(line: 0, scope: !248)
!256 = !DILocation(line: 121, column: 21, scope: !253)
!257 = !DILocation(line: 121, column: 3, scope: !248)
!258 = !DILocation(line: 122, column: 9, scope: !252)
!259 = !DILocation(line: 122, column: 9, scope: !251)
!260 = !DILocation(line: 0, scope: !250)
!261 = !DILocation(line: 125, column: 13, scope: !262)
!262 = distinct !DILexicalBlock(scope: !250, file: !1, line: 124, column: 23)
!263 = !DILocation(line: 125, column: 21, scope: !262)
!264 = !DILocation(line: 126, column: 18, scope: !262)
!265 = !DILocation(line: 126, column: 11, scope: !262)
!266 = !DILocation(line: 124, column: 16, scope: !250)
!267 = !DILocation(line: 124, column: 7, scope: !250)
!268 = distinct !{!268, !267, !269, !46}
!269 = !DILocation(line: 127, column: 7, scope: !250)
!270 = !DILocation(line: 120, column: 10, scope: !242)
!271 = !DILocation(line: 130, column: 3, scope: !242)
!272 = !DILocation(line: 121, column: 27, scope: !253)
!273 = distinct !{!273, !257, !274, !46}
!274 = !DILocation(line: 129, column: 3, scope: !248)
!275 = !DISubprogram(name: "sqrt", scope: !165, file: !165, line: 143, type: !14, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
