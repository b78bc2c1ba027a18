; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-15/O3-g/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata double %0, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata double %0, metadata !17, metadata !DIExpression()), !dbg !20
  %2 = fneg double %0
  call void @llvm.dbg.value(metadata double %0, metadata !17, metadata !DIExpression()), !dbg !20
  %3 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %2), !dbg !21
  call void @llvm.dbg.value(metadata double %3, metadata !18, metadata !DIExpression()), !dbg !22
  %4 = tail call double @llvm.fabs.f64(double %3), !dbg !23
  %5 = fcmp olt double %4, 0x3D719799812DEA11, !dbg !25
  br i1 %5, label %15, label %6, !dbg !26

6:                                                ; preds = %1, %6
  %7 = phi double [ %12, %6 ], [ %3, %1 ]
  %8 = phi double [ %11, %6 ], [ %0, %1 ]
  call void @llvm.dbg.value(metadata double %8, metadata !17, metadata !DIExpression()), !dbg !20
  %9 = fmul double %8, 2.000000e+00, !dbg !27
  %10 = fdiv double %7, %9, !dbg !28
  %11 = fsub double %8, %10, !dbg !29
  call void @llvm.dbg.value(metadata double %11, metadata !17, metadata !DIExpression()), !dbg !20
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %2), !dbg !21
  call void @llvm.dbg.value(metadata double %12, metadata !18, metadata !DIExpression()), !dbg !22
  %13 = tail call double @llvm.fabs.f64(double %12), !dbg !23
  %14 = fcmp olt double %13, 0x3D719799812DEA11, !dbg !25
  br i1 %14, label %15, label %6, !dbg !26

15:                                               ; preds = %6, %1
  %16 = phi double [ %0, %1 ], [ %11, %6 ], !dbg !30
  call void @llvm.dbg.value(metadata double undef, metadata !17, metadata !DIExpression()), !dbg !20
  ret double %16, !dbg !31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !32 {
  call void @llvm.dbg.value(metadata double %0, metadata !36, metadata !DIExpression()), !dbg !39
  call void @llvm.dbg.value(metadata double %1, metadata !37, metadata !DIExpression()), !dbg !39
  %3 = fmul double %0, %0, !dbg !40
  call void @llvm.dbg.value(metadata double %3, metadata !38, metadata !DIExpression()), !dbg !39
  %4 = fcmp olt double %3, %1, !dbg !41
  br i1 %4, label %5, label %9, !dbg !42

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
  call void @llvm.dbg.value(metadata double %6, metadata !38, metadata !DIExpression()), !dbg !39
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0), !dbg !43
  call void @llvm.dbg.value(metadata double %7, metadata !38, metadata !DIExpression()), !dbg !39
  %8 = fcmp olt double %7, %1, !dbg !41
  br i1 %8, label %5, label %9, !dbg !42, !llvm.loop !45

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ], !dbg !39
  ret double %10, !dbg !48
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 !dbg !49 {
  call void @llvm.dbg.value(metadata double %0, metadata !51, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !52, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %0, metadata !53, metadata !DIExpression()), !dbg !54
  br label %2, !dbg !55

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ], !dbg !54
  %4 = phi double [ %0, %1 ], [ %6, %2 ], !dbg !54
  call void @llvm.dbg.value(metadata double %4, metadata !53, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %3, metadata !52, metadata !DIExpression()), !dbg !54
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3), !dbg !56
  call void @llvm.dbg.value(metadata double %5, metadata !52, metadata !DIExpression()), !dbg !54
  %6 = fmul double %4, 5.000000e-01, !dbg !58
  call void @llvm.dbg.value(metadata double %6, metadata !53, metadata !DIExpression()), !dbg !54
  %7 = fcmp ogt double %6, 3.000000e-01, !dbg !59
  br i1 %7, label %2, label %8, !dbg !60, !llvm.loop !61

8:                                                ; preds = %2
  ret double %5, !dbg !63
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @bound_changed_in_body(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !64 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !71, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i32 %1, metadata !72, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !73, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i32 0, metadata !74, metadata !DIExpression()), !dbg !77
  %3 = icmp sgt i32 %1, 0, !dbg !78
  br i1 %3, label %6, label %4, !dbg !80

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ], !dbg !76
  ret double %5, !dbg !81

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
  call void @llvm.dbg.value(metadata i64 %7, metadata !74, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double %8, metadata !73, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata i32 %9, metadata !72, metadata !DIExpression()), !dbg !76
  %10 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !82
  %11 = load double, ptr %10, align 8, !dbg !82, !tbaa !84
  %12 = fmul double %11, %11, !dbg !88
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8), !dbg !89
  call void @llvm.dbg.value(metadata double %13, metadata !73, metadata !DIExpression()), !dbg !76
  %14 = fcmp ogt double %11, 2.000000e+00, !dbg !90
  %15 = sext i1 %14 to i32, !dbg !92
  %16 = add nsw i32 %9, %15, !dbg !92
  call void @llvm.dbg.value(metadata i32 %16, metadata !72, metadata !DIExpression()), !dbg !76
  %17 = add nuw nsw i64 %7, 1, !dbg !93
  call void @llvm.dbg.value(metadata i64 %17, metadata !74, metadata !DIExpression()), !dbg !77
  %18 = sext i32 %16 to i64, !dbg !78
  %19 = icmp slt i64 %17, %18, !dbg !78
  br i1 %19, label %6, label %4, !dbg !80, !llvm.loop !94
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !96 {
  call void @llvm.dbg.value(metadata double %0, metadata !100, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata i32 %1, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata double %0, metadata !102, metadata !DIExpression()), !dbg !105
  %3 = trunc i32 %1 to i8, !dbg !106
  call void @llvm.dbg.value(metadata i8 %3, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata double %0, metadata !102, metadata !DIExpression()), !dbg !105
  %4 = icmp eq i8 %3, 3, !dbg !108
  br i1 %4, label %25, label %5, !dbg !110

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  %7 = sub i8 3, %3, !dbg !110
  %8 = and i8 %7, 3, !dbg !110
  %9 = icmp eq i8 %8, 0, !dbg !110
  br i1 %9, label %20, label %10, !dbg !110

10:                                               ; preds = %5, %10
  %11 = phi i8 [ %17, %10 ], [ %3, %5 ]
  %12 = phi double [ %16, %10 ], [ %0, %5 ]
  %13 = phi i8 [ %18, %10 ], [ 0, %5 ]
  call void @llvm.dbg.value(metadata i8 %11, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata double %12, metadata !102, metadata !DIExpression()), !dbg !105
  %14 = uitofp i8 %11 to double, !dbg !111
  %15 = fmul double %6, %14, !dbg !113
  %16 = tail call double @llvm.fmuladd.f64(double %12, double 9.000000e-01, double %15), !dbg !114
  call void @llvm.dbg.value(metadata double %16, metadata !102, metadata !DIExpression()), !dbg !105
  %17 = add i8 %11, 1, !dbg !115
  call void @llvm.dbg.value(metadata i8 %17, metadata !103, metadata !DIExpression()), !dbg !107
  %18 = add i8 %13, 1, !dbg !110
  %19 = icmp eq i8 %18, %8, !dbg !110
  br i1 %19, label %20, label %10, !dbg !110, !llvm.loop !116

20:                                               ; preds = %10, %5
  %21 = phi double [ undef, %5 ], [ %16, %10 ]
  %22 = phi i8 [ %3, %5 ], [ %17, %10 ]
  %23 = phi double [ %0, %5 ], [ %16, %10 ]
  %24 = icmp ult i8 %3, 3, !dbg !110
  br i1 %24, label %25, label %27, !dbg !110

25:                                               ; preds = %20, %27, %2
  %26 = phi double [ %0, %2 ], [ %21, %20 ], [ %44, %27 ], !dbg !105
  ret double %26, !dbg !118

27:                                               ; preds = %20, %27
  %28 = phi i8 [ %45, %27 ], [ %22, %20 ]
  %29 = phi double [ %44, %27 ], [ %23, %20 ]
  call void @llvm.dbg.value(metadata i8 %28, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata double %29, metadata !102, metadata !DIExpression()), !dbg !105
  %30 = uitofp i8 %28 to double, !dbg !111
  %31 = fmul double %6, %30, !dbg !113
  %32 = tail call double @llvm.fmuladd.f64(double %29, double 9.000000e-01, double %31), !dbg !114
  call void @llvm.dbg.value(metadata double %32, metadata !102, metadata !DIExpression()), !dbg !105
  %33 = add i8 %28, 1, !dbg !115
  call void @llvm.dbg.value(metadata i8 %33, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata i8 %33, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata double %32, metadata !102, metadata !DIExpression()), !dbg !105
  %34 = uitofp i8 %33 to double, !dbg !111
  %35 = fmul double %6, %34, !dbg !113
  %36 = tail call double @llvm.fmuladd.f64(double %32, double 9.000000e-01, double %35), !dbg !114
  call void @llvm.dbg.value(metadata double %36, metadata !102, metadata !DIExpression()), !dbg !105
  %37 = add i8 %28, 2, !dbg !115
  call void @llvm.dbg.value(metadata i8 %37, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata i8 %37, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata double %36, metadata !102, metadata !DIExpression()), !dbg !105
  %38 = uitofp i8 %37 to double, !dbg !111
  %39 = fmul double %6, %38, !dbg !113
  %40 = tail call double @llvm.fmuladd.f64(double %36, double 9.000000e-01, double %39), !dbg !114
  call void @llvm.dbg.value(metadata double %40, metadata !102, metadata !DIExpression()), !dbg !105
  %41 = add i8 %28, 3, !dbg !115
  call void @llvm.dbg.value(metadata i8 %41, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata i8 %41, metadata !103, metadata !DIExpression()), !dbg !107
  call void @llvm.dbg.value(metadata double %40, metadata !102, metadata !DIExpression()), !dbg !105
  %42 = uitofp i8 %41 to double, !dbg !111
  %43 = fmul double %6, %42, !dbg !113
  %44 = tail call double @llvm.fmuladd.f64(double %40, double 9.000000e-01, double %43), !dbg !114
  call void @llvm.dbg.value(metadata double %44, metadata !102, metadata !DIExpression()), !dbg !105
  %45 = add i8 %28, 4, !dbg !115
  call void @llvm.dbg.value(metadata i8 %45, metadata !103, metadata !DIExpression()), !dbg !107
  %46 = icmp eq i8 %45, 3, !dbg !108
  br i1 %46, label %25, label %27, !dbg !110, !llvm.loop !119
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @two_latches(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !121 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !123, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata i32 %1, metadata !124, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !125, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata i32 0, metadata !126, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.label(metadata !127), !dbg !129
  %3 = icmp sgt i32 %1, 0, !dbg !130
  br i1 %3, label %4, label %22, !dbg !132

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !130
  %6 = and i64 %5, 1, !dbg !133
  %7 = icmp eq i32 %1, 1, !dbg !133
  br i1 %7, label %10, label %8, !dbg !133

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294, !dbg !133
  br label %24, !dbg !133

10:                                               ; preds = %24, %4
  %11 = phi double [ undef, %4 ], [ %40, %24 ]
  %12 = phi i64 [ 0, %4 ], [ %41, %24 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %40, %24 ]
  %14 = icmp eq i64 %6, 0, !dbg !132
  br i1 %14, label %22, label %15, !dbg !132

15:                                               ; preds = %10
  call void @llvm.dbg.value(metadata i64 %12, metadata !126, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata double %13, metadata !125, metadata !DIExpression()), !dbg !128
  %16 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !134
  %17 = load double, ptr %16, align 8, !dbg !134, !tbaa !84
  %18 = fcmp olt double %17, 0.000000e+00, !dbg !136
  %19 = fneg double %13, !dbg !133
  %20 = select i1 %18, double %19, double %17, !dbg !133
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %17, double %13), !dbg !128
  call void @llvm.dbg.value(metadata i64 %12, metadata !126, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !128
  call void @llvm.dbg.value(metadata double %21, metadata !125, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.label(metadata !127), !dbg !129
  br label %22, !dbg !137

22:                                               ; preds = %15, %10, %2
  %23 = phi double [ 1.000000e+00, %2 ], [ %11, %10 ], [ %21, %15 ], !dbg !128
  ret double %23, !dbg !137

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 1.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
  call void @llvm.dbg.value(metadata i64 %25, metadata !126, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata double %26, metadata !125, metadata !DIExpression()), !dbg !128
  %28 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !134
  %29 = load double, ptr %28, align 8, !dbg !134, !tbaa !84
  %30 = fcmp olt double %29, 0.000000e+00, !dbg !136
  %31 = fneg double %26, !dbg !133
  %32 = select i1 %30, double %31, double %29, !dbg !133
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %29, double %26), !dbg !128
  %34 = or i64 %25, 1, !dbg !128
  call void @llvm.dbg.value(metadata i64 %34, metadata !126, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata double %33, metadata !125, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.label(metadata !127), !dbg !129
  call void @llvm.dbg.value(metadata i64 %34, metadata !126, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata double %33, metadata !125, metadata !DIExpression()), !dbg !128
  %35 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !134
  %36 = load double, ptr %35, align 8, !dbg !134, !tbaa !84
  %37 = fcmp olt double %36, 0.000000e+00, !dbg !136
  %38 = fneg double %33, !dbg !133
  %39 = select i1 %37, double %38, double %36, !dbg !133
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %36, double %33), !dbg !128
  %41 = add nuw nsw i64 %25, 2, !dbg !128
  call void @llvm.dbg.value(metadata i64 %41, metadata !126, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.value(metadata double %40, metadata !125, metadata !DIExpression()), !dbg !128
  call void @llvm.dbg.label(metadata !127), !dbg !129
  %42 = add i64 %27, 2, !dbg !132
  %43 = icmp eq i64 %42, %9, !dbg !132
  br i1 %43, label %10, label %24, !dbg !132
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.label(metadata) #1

; Function Attrs: nofree nounwind writeonly uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !139 {
  call void @llvm.dbg.value(metadata double %0, metadata !143, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i32 %1, metadata !144, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i32 %2, metadata !145, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double %0, metadata !146, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata i32 0, metadata !147, metadata !DIExpression()), !dbg !150
  %4 = icmp eq i32 %2, 0, !dbg !151
  br i1 %4, label %5, label %9, !dbg !153

5:                                                ; preds = %9, %3
  %6 = phi double [ %13, %9 ], [ %0, %3 ], !dbg !150
  %7 = phi i32 [ %14, %9 ], [ 0, %3 ], !dbg !150
  call void @llvm.dbg.value(metadata i32 %7, metadata !147, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double %6, metadata !146, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.label(metadata !148), !dbg !154
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01), !dbg !155
  call void @llvm.dbg.value(metadata double %8, metadata !146, metadata !DIExpression()), !dbg !150
  br label %9, !dbg !156

9:                                                ; preds = %3, %5
  %10 = phi double [ %0, %3 ], [ %8, %5 ], !dbg !150
  %11 = phi i32 [ 0, %3 ], [ %7, %5 ], !dbg !150
  call void @llvm.dbg.value(metadata i32 %11, metadata !147, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.value(metadata double %10, metadata !146, metadata !DIExpression()), !dbg !150
  call void @llvm.dbg.label(metadata !149), !dbg !157
  %12 = tail call double @sin(double noundef %10) #8, !dbg !158
  %13 = fadd double %12, %0, !dbg !159
  call void @llvm.dbg.value(metadata double %13, metadata !146, metadata !DIExpression()), !dbg !150
  %14 = add nsw i32 %11, 1, !dbg !160
  call void @llvm.dbg.value(metadata i32 %14, metadata !147, metadata !DIExpression()), !dbg !150
  %15 = icmp slt i32 %14, %1, !dbg !161
  br i1 %15, label %5, label %16, !dbg !163

16:                                               ; preds = %9
  ret double %13, !dbg !164
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: argmemonly nofree norecurse nosync nounwind readonly uwtable
define dso_local double @returns_from_three_places(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #5 !dbg !165 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !169, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i32 %1, metadata !170, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %2, metadata !171, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !172, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i32 0, metadata !173, metadata !DIExpression()), !dbg !176
  %4 = icmp sgt i32 %1, 0, !dbg !177
  br i1 %4, label %5, label %33, !dbg !179

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !179
  %7 = zext i32 %1 to i64, !dbg !177
  br label %12, !dbg !179

8:                                                ; preds = %22
  %9 = add i64 %13, 1, !dbg !180
  call void @llvm.dbg.value(metadata i64 %13, metadata !173, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !176
  call void @llvm.dbg.value(metadata double %23, metadata !172, metadata !DIExpression()), !dbg !175
  %10 = icmp ult i64 %9, %6, !dbg !177
  %11 = icmp eq i64 %9, %7, !dbg !177
  br i1 %11, label %29, label %12, !dbg !179, !llvm.loop !181

12:                                               ; preds = %5, %8
  %13 = phi i64 [ 0, %5 ], [ %9, %8 ]
  %14 = phi i1 [ true, %5 ], [ %10, %8 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %23, %8 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !173, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double %15, metadata !172, metadata !DIExpression()), !dbg !175
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !183
  %17 = load double, ptr %16, align 8, !dbg !183, !tbaa !84
  %18 = fcmp oeq double %17, 0.000000e+00, !dbg !186
  br i1 %18, label %19, label %22, !dbg !187

19:                                               ; preds = %12
  %20 = fmul double %15, %15, !dbg !188
  call void @llvm.dbg.value(metadata double %23, metadata !172, metadata !DIExpression()), !dbg !175
  %21 = fneg double %15
  br i1 %14, label %31, label %33

22:                                               ; preds = %12
  %23 = fmul double %15, %17, !dbg !190
  call void @llvm.dbg.value(metadata double %23, metadata !172, metadata !DIExpression()), !dbg !175
  %24 = fcmp ogt double %23, %2, !dbg !191
  call void @llvm.dbg.value(metadata i64 %13, metadata !173, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !176
  br i1 %24, label %25, label %8, !dbg !193

25:                                               ; preds = %22
  %26 = load double, ptr %0, align 8, !dbg !194, !tbaa !84
  %27 = fadd double %23, %26, !dbg !196
  call void @llvm.dbg.value(metadata double %23, metadata !172, metadata !DIExpression()), !dbg !175
  %28 = fneg double %23
  br i1 %14, label %31, label %33

29:                                               ; preds = %8
  call void @llvm.dbg.value(metadata double %23, metadata !172, metadata !DIExpression()), !dbg !175
  %30 = fneg double %23
  br i1 %10, label %31, label %33

31:                                               ; preds = %25, %19, %29
  %32 = phi double [ %20, %19 ], [ undef, %29 ], [ %27, %25 ]
  br label %33

33:                                               ; preds = %3, %25, %19, %29, %31
  %34 = phi double [ %32, %31 ], [ %30, %29 ], [ %21, %19 ], [ %28, %25 ], [ -1.000000e+00, %3 ]
  ret double %34, !dbg !197
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @inner_trip_count_varies(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 !dbg !198 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !204, metadata !DIExpression()), !dbg !215
  call void @llvm.dbg.value(metadata ptr %1, metadata !205, metadata !DIExpression()), !dbg !215
  call void @llvm.dbg.value(metadata i32 %2, metadata !206, metadata !DIExpression()), !dbg !215
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !207, metadata !DIExpression()), !dbg !215
  call void @llvm.dbg.value(metadata i32 0, metadata !208, metadata !DIExpression()), !dbg !216
  %4 = icmp sgt i32 %2, 0, !dbg !217
  br i1 %4, label %5, label %7, !dbg !218

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !217
  br label %9, !dbg !218

7:                                                ; preds = %47, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %49, %47 ], !dbg !215
  ret double %8, !dbg !219

9:                                                ; preds = %5, %47
  %10 = phi i64 [ 0, %5 ], [ %50, %47 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %49, %47 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !208, metadata !DIExpression()), !dbg !216
  call void @llvm.dbg.value(metadata double %11, metadata !207, metadata !DIExpression()), !dbg !215
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !220
  %13 = load double, ptr %12, align 8, !dbg !220, !tbaa !84
  call void @llvm.dbg.value(metadata double %13, metadata !210, metadata !DIExpression()), !dbg !221
  call void @llvm.dbg.value(metadata i32 0, metadata !213, metadata !DIExpression()), !dbg !222
  %14 = getelementptr inbounds i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !223
  %16 = icmp sgt i32 %15, 0, !dbg !225
  br i1 %16, label %17, label %47, !dbg !227

17:                                               ; preds = %9
  call void @llvm.dbg.value(metadata i32 0, metadata !213, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata double %13, metadata !210, metadata !DIExpression()), !dbg !221
  %18 = fmul double %13, %13, !dbg !228
  %19 = load double, ptr %0, align 8, !dbg !230, !tbaa !84
  %20 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %19), !dbg !231
  call void @llvm.dbg.value(metadata double %20, metadata !210, metadata !DIExpression()), !dbg !221
  call void @llvm.dbg.value(metadata i32 1, metadata !213, metadata !DIExpression()), !dbg !222
  %21 = icmp eq i32 %15, 1, !dbg !225
  br i1 %21, label %47, label %22, !dbg !227

22:                                               ; preds = %17
  call void @llvm.dbg.value(metadata i32 1, metadata !213, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata double %20, metadata !210, metadata !DIExpression()), !dbg !221
  %23 = fmul double %20, %20, !dbg !228
  %24 = load double, ptr %0, align 8, !dbg !230, !tbaa !84
  %25 = tail call double @llvm.fmuladd.f64(double %23, double 5.000000e-01, double %24), !dbg !231
  call void @llvm.dbg.value(metadata double %25, metadata !210, metadata !DIExpression()), !dbg !221
  call void @llvm.dbg.value(metadata i32 2, metadata !213, metadata !DIExpression()), !dbg !222
  %26 = and i32 %15, -2, !dbg !227
  %27 = icmp eq i32 %26, 2, !dbg !227
  br i1 %27, label %47, label %28, !dbg !227

28:                                               ; preds = %22
  %29 = load double, ptr %0, align 8, !tbaa !84
  %30 = add i32 %15, -3, !dbg !227
  %31 = add i32 %15, -4, !dbg !227
  %32 = and i32 %30, 3, !dbg !227
  %33 = icmp ult i32 %31, 3, !dbg !227
  br i1 %33, label %36, label %34, !dbg !227

34:                                               ; preds = %28
  %35 = and i32 %30, -4, !dbg !227
  br label %52, !dbg !227

36:                                               ; preds = %52, %28
  %37 = phi double [ undef, %28 ], [ %62, %52 ]
  %38 = phi double [ %25, %28 ], [ %62, %52 ]
  %39 = icmp eq i32 %32, 0, !dbg !227
  br i1 %39, label %47, label %40, !dbg !227

40:                                               ; preds = %36, %40
  %41 = phi double [ %44, %40 ], [ %38, %36 ]
  %42 = phi i32 [ %45, %40 ], [ 0, %36 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata double %41, metadata !210, metadata !DIExpression()), !dbg !221
  %43 = fmul double %41, %41, !dbg !228
  %44 = tail call double @llvm.fmuladd.f64(double %43, double 5.000000e-01, double %29), !dbg !231
  call void @llvm.dbg.value(metadata double %44, metadata !210, metadata !DIExpression()), !dbg !221
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !222
  %45 = add i32 %42, 1, !dbg !227
  %46 = icmp eq i32 %45, %32, !dbg !227
  br i1 %46, label %47, label %40, !dbg !227, !llvm.loop !232

47:                                               ; preds = %36, %40, %22, %17, %9
  %48 = phi double [ %13, %9 ], [ %20, %17 ], [ %25, %22 ], [ %37, %36 ], [ %44, %40 ], !dbg !233
  %49 = fadd double %11, %48, !dbg !234
  call void @llvm.dbg.value(metadata double %49, metadata !207, metadata !DIExpression()), !dbg !215
  %50 = add nuw nsw i64 %10, 1, !dbg !235
  call void @llvm.dbg.value(metadata i64 %50, metadata !208, metadata !DIExpression()), !dbg !216
  %51 = icmp eq i64 %50, %6, !dbg !217
  br i1 %51, label %7, label %9, !dbg !218, !llvm.loop !236

52:                                               ; preds = %52, %34
  %53 = phi double [ %25, %34 ], [ %62, %52 ]
  %54 = phi i32 [ 0, %34 ], [ %63, %52 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata double %53, metadata !210, metadata !DIExpression()), !dbg !221
  %55 = fmul double %53, %53, !dbg !228
  %56 = tail call double @llvm.fmuladd.f64(double %55, double 5.000000e-01, double %29), !dbg !231
  call void @llvm.dbg.value(metadata double %56, metadata !210, metadata !DIExpression()), !dbg !221
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !222
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !222
  call void @llvm.dbg.value(metadata double %56, metadata !210, metadata !DIExpression()), !dbg !221
  %57 = fmul double %56, %56, !dbg !228
  %58 = tail call double @llvm.fmuladd.f64(double %57, double 5.000000e-01, double %29), !dbg !231
  call void @llvm.dbg.value(metadata double %58, metadata !210, metadata !DIExpression()), !dbg !221
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !222
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !222
  call void @llvm.dbg.value(metadata double %58, metadata !210, metadata !DIExpression()), !dbg !221
  %59 = fmul double %58, %58, !dbg !228
  %60 = tail call double @llvm.fmuladd.f64(double %59, double 5.000000e-01, double %29), !dbg !231
  call void @llvm.dbg.value(metadata double %60, metadata !210, metadata !DIExpression()), !dbg !221
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !222
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !222
  call void @llvm.dbg.value(metadata double %60, metadata !210, metadata !DIExpression()), !dbg !221
  %61 = fmul double %60, %60, !dbg !228
  %62 = tail call double @llvm.fmuladd.f64(double %61, double 5.000000e-01, double %29), !dbg !231
  call void @llvm.dbg.value(metadata double %62, metadata !210, metadata !DIExpression()), !dbg !221
  call void @llvm.dbg.value(metadata i32 poison, metadata !213, metadata !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value)), !dbg !222
  %63 = add i32 %54, 4, !dbg !227
  %64 = icmp eq i32 %63, %35, !dbg !227
  br i1 %64, label %36, label %52, !dbg !227, !llvm.loop !238
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @inner_loop_under_condition(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !241 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !243, metadata !DIExpression()), !dbg !253
  call void @llvm.dbg.value(metadata i32 %1, metadata !244, metadata !DIExpression()), !dbg !253
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !245, metadata !DIExpression()), !dbg !253
  call void @llvm.dbg.value(metadata i32 0, metadata !246, metadata !DIExpression()), !dbg !254
  %3 = icmp sgt i32 %1, 0, !dbg !255
  br i1 %3, label %4, label %27, !dbg !256

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !255
  %6 = and i64 %5, 1, !dbg !256
  %7 = icmp eq i32 %1, 1, !dbg !256
  br i1 %7, label %10, label %8, !dbg !256

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294, !dbg !256
  br label %29, !dbg !256

10:                                               ; preds = %58, %4
  %11 = phi double [ undef, %4 ], [ %59, %58 ]
  %12 = phi i64 [ 0, %4 ], [ %60, %58 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %59, %58 ]
  %14 = icmp eq i64 %6, 0, !dbg !257
  br i1 %14, label %27, label %15, !dbg !257

15:                                               ; preds = %10
  call void @llvm.dbg.value(metadata i64 %12, metadata !246, metadata !DIExpression()), !dbg !254
  call void @llvm.dbg.value(metadata double %13, metadata !245, metadata !DIExpression()), !dbg !253
  %16 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !258
  %17 = load double, ptr %16, align 8, !dbg !258, !tbaa !84
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !257
  call void @llvm.dbg.value(metadata double %17, metadata !248, metadata !DIExpression()), !dbg !259
  br i1 %18, label %19, label %27, !dbg !257

19:                                               ; preds = %15, %19
  %20 = phi double [ %23, %19 ], [ %17, %15 ]
  %21 = phi double [ %25, %19 ], [ %13, %15 ]
  call void @llvm.dbg.value(metadata double %20, metadata !248, metadata !DIExpression()), !dbg !259
  call void @llvm.dbg.value(metadata double %21, metadata !245, metadata !DIExpression()), !dbg !253
  %22 = tail call double @sqrt(double noundef %20) #8, !dbg !260
  %23 = fadd double %22, -1.000000e-02, !dbg !262
  call void @llvm.dbg.value(metadata double %23, metadata !248, metadata !DIExpression()), !dbg !259
  %24 = load double, ptr %16, align 8, !dbg !263, !tbaa !84
  %25 = tail call double @llvm.fmuladd.f64(double %23, double %24, double %21), !dbg !264
  call void @llvm.dbg.value(metadata double %25, metadata !245, metadata !DIExpression()), !dbg !253
  %26 = fcmp ogt double %23, 1.000000e+00, !dbg !265
  br i1 %26, label %19, label %27, !dbg !266, !llvm.loop !267

27:                                               ; preds = %10, %19, %15, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %13, %15 ], [ %25, %19 ], !dbg !269
  ret double %28, !dbg !270

29:                                               ; preds = %58, %8
  %30 = phi i64 [ 0, %8 ], [ %60, %58 ]
  %31 = phi double [ 0.000000e+00, %8 ], [ %59, %58 ]
  %32 = phi i64 [ 0, %8 ], [ %61, %58 ]
  call void @llvm.dbg.value(metadata i64 %30, metadata !246, metadata !DIExpression()), !dbg !254
  call void @llvm.dbg.value(metadata double %31, metadata !245, metadata !DIExpression()), !dbg !253
  %33 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !258
  %34 = load double, ptr %33, align 8, !dbg !258, !tbaa !84
  %35 = fcmp ogt double %34, 1.000000e+00, !dbg !257
  call void @llvm.dbg.value(metadata double %34, metadata !248, metadata !DIExpression()), !dbg !259
  br i1 %35, label %36, label %44, !dbg !257

36:                                               ; preds = %29, %36
  %37 = phi double [ %40, %36 ], [ %34, %29 ]
  %38 = phi double [ %42, %36 ], [ %31, %29 ]
  call void @llvm.dbg.value(metadata double %37, metadata !248, metadata !DIExpression()), !dbg !259
  call void @llvm.dbg.value(metadata double %38, metadata !245, metadata !DIExpression()), !dbg !253
  %39 = tail call double @sqrt(double noundef %37) #8, !dbg !260
  %40 = fadd double %39, -1.000000e-02, !dbg !262
  call void @llvm.dbg.value(metadata double %40, metadata !248, metadata !DIExpression()), !dbg !259
  %41 = load double, ptr %33, align 8, !dbg !263, !tbaa !84
  %42 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %38), !dbg !264
  call void @llvm.dbg.value(metadata double %42, metadata !245, metadata !DIExpression()), !dbg !253
  %43 = fcmp ogt double %40, 1.000000e+00, !dbg !265
  br i1 %43, label %36, label %44, !dbg !266, !llvm.loop !267

44:                                               ; preds = %36, %29
  %45 = phi double [ %31, %29 ], [ %42, %36 ], !dbg !269
  call void @llvm.dbg.value(metadata double %45, metadata !245, metadata !DIExpression()), !dbg !253
  %46 = or i64 %30, 1, !dbg !271
  call void @llvm.dbg.value(metadata i64 %46, metadata !246, metadata !DIExpression()), !dbg !254
  call void @llvm.dbg.value(metadata i64 %46, metadata !246, metadata !DIExpression()), !dbg !254
  call void @llvm.dbg.value(metadata double %45, metadata !245, metadata !DIExpression()), !dbg !253
  %47 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !258
  %48 = load double, ptr %47, align 8, !dbg !258, !tbaa !84
  %49 = fcmp ogt double %48, 1.000000e+00, !dbg !257
  call void @llvm.dbg.value(metadata double %48, metadata !248, metadata !DIExpression()), !dbg !259
  br i1 %49, label %50, label %58, !dbg !257

50:                                               ; preds = %44, %50
  %51 = phi double [ %54, %50 ], [ %48, %44 ]
  %52 = phi double [ %56, %50 ], [ %45, %44 ]
  call void @llvm.dbg.value(metadata double %51, metadata !248, metadata !DIExpression()), !dbg !259
  call void @llvm.dbg.value(metadata double %52, metadata !245, metadata !DIExpression()), !dbg !253
  %53 = tail call double @sqrt(double noundef %51) #8, !dbg !260
  %54 = fadd double %53, -1.000000e-02, !dbg !262
  call void @llvm.dbg.value(metadata double %54, metadata !248, metadata !DIExpression()), !dbg !259
  %55 = load double, ptr %47, align 8, !dbg !263, !tbaa !84
  %56 = tail call double @llvm.fmuladd.f64(double %54, double %55, double %52), !dbg !264
  call void @llvm.dbg.value(metadata double %56, metadata !245, metadata !DIExpression()), !dbg !253
  %57 = fcmp ogt double %54, 1.000000e+00, !dbg !265
  br i1 %57, label %50, label %58, !dbg !266, !llvm.loop !267

58:                                               ; preds = %50, %44
  %59 = phi double [ %45, %44 ], [ %56, %50 ], !dbg !269
  call void @llvm.dbg.value(metadata double %59, metadata !245, metadata !DIExpression()), !dbg !253
  %60 = add nuw nsw i64 %30, 2, !dbg !271
  call void @llvm.dbg.value(metadata i64 %60, metadata !246, metadata !DIExpression()), !dbg !254
  %61 = add i64 %32, 2, !dbg !256
  %62 = icmp eq i64 %61, %9, !dbg !256
  br i1 %62, label %10, label %29, !dbg !256, !llvm.loop !272
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
!21 = !DILocation(line: 8, column: 22, scope: !19)
!22 = !DILocation(line: 0, scope: !19)
!23 = !DILocation(line: 9, column: 9, scope: !24)
!24 = distinct !DILexicalBlock(scope: !19, file: !1, line: 9, column: 9)
!25 = !DILocation(line: 9, column: 17, scope: !24)
!26 = !DILocation(line: 9, column: 9, scope: !19)
!27 = !DILocation(line: 12, column: 19, scope: !19)
!28 = !DILocation(line: 12, column: 12, scope: !19)
!29 = !DILocation(line: 12, column: 7, scope: !19)
!30 = !DILocation(line: 6, column: 10, scope: !12)
!31 = !DILocation(line: 14, column: 3, scope: !12)
!32 = distinct !DISubprogram(name: "zero_trip_while", scope: !1, file: !1, line: 17, type: !33, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !35)
!33 = !DISubroutineType(types: !34)
!34 = !{!4, !4, !4}
!35 = !{!36, !37, !38}
!36 = !DILocalVariable(name: "x", arg: 1, scope: !32, file: !1, line: 17, type: !4)
!37 = !DILocalVariable(name: "limit", arg: 2, scope: !32, file: !1, line: 17, type: !4)
!38 = !DILocalVariable(name: "y", scope: !32, file: !1, line: 18, type: !4)
!39 = !DILocation(line: 0, scope: !32)
!40 = !DILocation(line: 18, column: 16, scope: !32)
!41 = !DILocation(line: 19, column: 12, scope: !32)
!42 = !DILocation(line: 19, column: 3, scope: !32)
!43 = !DILocation(line: 20, column: 17, scope: !44)
!44 = distinct !DILexicalBlock(scope: !32, file: !1, line: 19, column: 21)
!45 = distinct !{!45, !42, !46, !47}
!46 = !DILocation(line: 21, column: 3, scope: !32)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !DILocation(line: 22, column: 3, scope: !32)
!49 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !13, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !50)
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
!61 = distinct !{!61, !55, !62, !47}
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
!94 = distinct !{!94, !80, !95, !47}
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
!111 = !DILocation(line: 50, column: 27, scope: !112)
!112 = distinct !DILexicalBlock(scope: !109, file: !1, line: 49, column: 61)
!113 = !DILocation(line: 50, column: 25, scope: !112)
!114 = !DILocation(line: 50, column: 17, scope: !112)
!115 = !DILocation(line: 49, column: 57, scope: !109)
!116 = distinct !{!116, !117}
!117 = !{!"llvm.loop.unroll.disable"}
!118 = !DILocation(line: 52, column: 3, scope: !96)
!119 = distinct !{!119, !110, !120, !47}
!120 = !DILocation(line: 51, column: 3, scope: !104)
!121 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !65, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !122)
!122 = !{!123, !124, !125, !126, !127}
!123 = !DILocalVariable(name: "x", arg: 1, scope: !121, file: !1, line: 55, type: !67)
!124 = !DILocalVariable(name: "n", arg: 2, scope: !121, file: !1, line: 55, type: !69)
!125 = !DILocalVariable(name: "s", scope: !121, file: !1, line: 56, type: !4)
!126 = !DILocalVariable(name: "i", scope: !121, file: !1, line: 57, type: !69)
!127 = !DILabel(scope: !121, name: "head", file: !1, line: 58)
!128 = !DILocation(line: 0, scope: !121)
!129 = !DILocation(line: 58, column: 1, scope: !121)
!130 = !DILocation(line: 59, column: 9, scope: !131)
!131 = distinct !DILexicalBlock(scope: !121, file: !1, line: 59, column: 7)
!132 = !DILocation(line: 59, column: 7, scope: !121)
!133 = !DILocation(line: 62, column: 7, scope: !121)
!134 = !DILocation(line: 62, column: 7, scope: !135)
!135 = distinct !DILexicalBlock(scope: !121, file: !1, line: 62, column: 7)
!136 = !DILocation(line: 62, column: 12, scope: !135)
!137 = !DILocation(line: 60, column: 5, scope: !138)
!138 = distinct !DILexicalBlock(scope: !131, file: !1, line: 59, column: 15)
!139 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !140, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !142)
!140 = !DISubroutineType(types: !141)
!141 = !{!4, !4, !69, !69}
!142 = !{!143, !144, !145, !146, !147, !148, !149}
!143 = !DILocalVariable(name: "x", arg: 1, scope: !139, file: !1, line: 73, type: !4)
!144 = !DILocalVariable(name: "n", arg: 2, scope: !139, file: !1, line: 73, type: !69)
!145 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !139, file: !1, line: 73, type: !69)
!146 = !DILocalVariable(name: "s", scope: !139, file: !1, line: 74, type: !4)
!147 = !DILocalVariable(name: "i", scope: !139, file: !1, line: 75, type: !69)
!148 = !DILabel(scope: !139, name: "top", file: !1, line: 79)
!149 = !DILabel(scope: !139, name: "middle", file: !1, line: 81)
!150 = !DILocation(line: 0, scope: !139)
!151 = !DILocation(line: 76, column: 7, scope: !152)
!152 = distinct !DILexicalBlock(scope: !139, file: !1, line: 76, column: 7)
!153 = !DILocation(line: 76, column: 7, scope: !139)
!154 = !DILocation(line: 79, column: 1, scope: !139)
!155 = !DILocation(line: 80, column: 13, scope: !139)
!156 = !DILocation(line: 80, column: 3, scope: !139)
!157 = !DILocation(line: 81, column: 1, scope: !139)
!158 = !DILocation(line: 82, column: 7, scope: !139)
!159 = !DILocation(line: 82, column: 14, scope: !139)
!160 = !DILocation(line: 83, column: 4, scope: !139)
!161 = !DILocation(line: 84, column: 9, scope: !162)
!162 = distinct !DILexicalBlock(scope: !139, file: !1, line: 84, column: 7)
!163 = !DILocation(line: 84, column: 7, scope: !139)
!164 = !DILocation(line: 87, column: 3, scope: !139)
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
!181 = distinct !{!181, !179, !182, !47}
!182 = !DILocation(line: 100, column: 3, scope: !174)
!183 = !DILocation(line: 93, column: 9, scope: !184)
!184 = distinct !DILexicalBlock(scope: !185, file: !1, line: 93, column: 9)
!185 = distinct !DILexicalBlock(scope: !178, file: !1, line: 92, column: 31)
!186 = !DILocation(line: 93, column: 14, scope: !184)
!187 = !DILocation(line: 93, column: 9, scope: !185)
!188 = !DILocation(line: 94, column: 16, scope: !189)
!189 = distinct !DILexicalBlock(scope: !184, file: !1, line: 93, column: 22)
!190 = !DILocation(line: 96, column: 7, scope: !185)
!191 = !DILocation(line: 97, column: 11, scope: !192)
!192 = distinct !DILexicalBlock(scope: !185, file: !1, line: 97, column: 9)
!193 = !DILocation(line: 97, column: 9, scope: !185)
!194 = !DILocation(line: 98, column: 18, scope: !195)
!195 = distinct !DILexicalBlock(scope: !192, file: !1, line: 97, column: 20)
!196 = !DILocation(line: 98, column: 16, scope: !195)
!197 = !DILocation(line: 102, column: 1, scope: !165)
!198 = distinct !DISubprogram(name: "inner_trip_count_varies", scope: !1, file: !1, line: 104, type: !199, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !203)
!199 = !DISubroutineType(types: !200)
!200 = !{!4, !67, !201, !69}
!201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !202, size: 64)
!202 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !69)
!203 = !{!204, !205, !206, !207, !208, !210, !213}
!204 = !DILocalVariable(name: "x", arg: 1, scope: !198, file: !1, line: 104, type: !67)
!205 = !DILocalVariable(name: "count", arg: 2, scope: !198, file: !1, line: 104, type: !201)
!206 = !DILocalVariable(name: "n", arg: 3, scope: !198, file: !1, line: 104, type: !69)
!207 = !DILocalVariable(name: "s", scope: !198, file: !1, line: 105, type: !4)
!208 = !DILocalVariable(name: "i", scope: !209, file: !1, line: 106, type: !69)
!209 = distinct !DILexicalBlock(scope: !198, file: !1, line: 106, column: 3)
!210 = !DILocalVariable(name: "t", scope: !211, file: !1, line: 107, type: !4)
!211 = distinct !DILexicalBlock(scope: !212, file: !1, line: 106, column: 31)
!212 = distinct !DILexicalBlock(scope: !209, file: !1, line: 106, column: 3)
!213 = !DILocalVariable(name: "j", scope: !214, file: !1, line: 108, type: !69)
!214 = distinct !DILexicalBlock(scope: !211, file: !1, line: 108, column: 5)
!215 = !DILocation(line: 0, scope: !198)
!216 = !DILocation(line: 0, scope: !209)
!217 = !DILocation(line: 106, column: 21, scope: !212)
!218 = !DILocation(line: 106, column: 3, scope: !209)
!219 = !DILocation(line: 116, column: 3, scope: !198)
!220 = !DILocation(line: 107, column: 16, scope: !211)
!221 = !DILocation(line: 0, scope: !211)
!222 = !DILocation(line: 0, scope: !214)
!223 = !{!224, !224, i64 0}
!224 = !{!"int", !86, i64 0}
!225 = !DILocation(line: 108, column: 23, scope: !226)
!226 = distinct !DILexicalBlock(scope: !214, file: !1, line: 108, column: 5)
!227 = !DILocation(line: 108, column: 5, scope: !214)
!228 = !DILocation(line: 112, column: 13, scope: !229)
!229 = distinct !DILexicalBlock(scope: !226, file: !1, line: 108, column: 40)
!230 = !DILocation(line: 112, column: 25, scope: !229)
!231 = !DILocation(line: 112, column: 23, scope: !229)
!232 = distinct !{!232, !117}
!233 = !DILocation(line: 107, column: 12, scope: !211)
!234 = !DILocation(line: 114, column: 7, scope: !211)
!235 = !DILocation(line: 106, column: 27, scope: !212)
!236 = distinct !{!236, !218, !237, !47}
!237 = !DILocation(line: 115, column: 3, scope: !209)
!238 = distinct !{!238, !227, !239, !47, !240}
!239 = !DILocation(line: 113, column: 5, scope: !214)
!240 = !{!"llvm.loop.peeled.count", i32 3}
!241 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !65, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !242)
!242 = !{!243, !244, !245, !246, !248}
!243 = !DILocalVariable(name: "x", arg: 1, scope: !241, file: !1, line: 119, type: !67)
!244 = !DILocalVariable(name: "n", arg: 2, scope: !241, file: !1, line: 119, type: !69)
!245 = !DILocalVariable(name: "s", scope: !241, file: !1, line: 120, type: !4)
!246 = !DILocalVariable(name: "i", scope: !247, file: !1, line: 121, type: !69)
!247 = distinct !DILexicalBlock(scope: !241, file: !1, line: 121, column: 3)
!248 = !DILocalVariable(name: "t", scope: !249, file: !1, line: 123, type: !4)
!249 = distinct !DILexicalBlock(scope: !250, file: !1, line: 122, column: 21)
!250 = distinct !DILexicalBlock(scope: !251, file: !1, line: 122, column: 9)
!251 = distinct !DILexicalBlock(scope: !252, file: !1, line: 121, column: 31)
!252 = distinct !DILexicalBlock(scope: !247, file: !1, line: 121, column: 3)
!253 = !DILocation(line: 0, scope: !241)
!254 = !DILocation(line: 0, scope: !247)
!255 = !DILocation(line: 121, column: 21, scope: !252)
!256 = !DILocation(line: 121, column: 3, scope: !247)
!257 = !DILocation(line: 122, column: 9, scope: !251)
!258 = !DILocation(line: 122, column: 9, scope: !250)
!259 = !DILocation(line: 0, scope: !249)
!260 = !DILocation(line: 125, column: 13, scope: !261)
!261 = distinct !DILexicalBlock(scope: !249, file: !1, line: 124, column: 23)
!262 = !DILocation(line: 125, column: 21, scope: !261)
!263 = !DILocation(line: 126, column: 18, scope: !261)
!264 = !DILocation(line: 126, column: 11, scope: !261)
!265 = !DILocation(line: 124, column: 16, scope: !249)
!266 = !DILocation(line: 124, column: 7, scope: !249)
!267 = distinct !{!267, !266, !268, !47}
!268 = !DILocation(line: 127, column: 7, scope: !249)
!269 = !DILocation(line: 120, column: 10, scope: !241)
!270 = !DILocation(line: 130, column: 3, scope: !241)
!271 = !DILocation(line: 121, column: 27, scope: !252)
!272 = distinct !{!272, !256, !273, !47}
!273 = !DILocation(line: 129, column: 3, scope: !247)
