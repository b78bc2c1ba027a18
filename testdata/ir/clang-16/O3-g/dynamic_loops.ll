; clang-16 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-16/O3-g/dynamic_loops.ll
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
  %4 = phi double [ %0, %1 ], [ %10, %3 ], !dbg !22
  call void @llvm.dbg.value(metadata double %4, metadata !17, metadata !DIExpression()), !dbg !20
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %2), !dbg !23
  call void @llvm.dbg.value(metadata double %5, metadata !18, metadata !DIExpression()), !dbg !24
  %6 = tail call double @llvm.fabs.f64(double %5), !dbg !25
  %7 = fcmp olt double %6, 0x3D719799812DEA11, !dbg !27
  %8 = fmul double %4, 2.000000e+00, !dbg !28
  %9 = fdiv double %5, %8, !dbg !28
  %10 = fsub double %4, %9, !dbg !28
  call void @llvm.dbg.value(metadata double poison, metadata !17, metadata !DIExpression()), !dbg !20
  br i1 %7, label %11, label %3

11:                                               ; preds = %3
  call void @llvm.dbg.value(metadata double %4, metadata !17, metadata !DIExpression()), !dbg !20
  ret double %4, !dbg !29
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
  ret double %10, !dbg !46
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 !dbg !47 {
  call void @llvm.dbg.value(metadata double %0, metadata !49, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !50, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %0, metadata !51, metadata !DIExpression()), !dbg !52
  br label %2, !dbg !53

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ], !dbg !52
  %4 = phi double [ %0, %1 ], [ %6, %2 ], !dbg !52
  call void @llvm.dbg.value(metadata double %4, metadata !51, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %3, metadata !50, metadata !DIExpression()), !dbg !52
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3), !dbg !54
  call void @llvm.dbg.value(metadata double %5, metadata !50, metadata !DIExpression()), !dbg !52
  %6 = fmul double %4, 5.000000e-01, !dbg !56
  call void @llvm.dbg.value(metadata double %6, metadata !51, metadata !DIExpression()), !dbg !52
  %7 = fcmp ogt double %6, 3.000000e-01, !dbg !57
  br i1 %7, label %2, label %8, !dbg !58, !llvm.loop !59

8:                                                ; preds = %2
  ret double %5, !dbg !61
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @bound_changed_in_body(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !62 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !69, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata i32 %1, metadata !70, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !71, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata i32 0, metadata !72, metadata !DIExpression()), !dbg !75
  %3 = icmp sgt i32 %1, 0, !dbg !76
  br i1 %3, label %6, label %4, !dbg !78

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ], !dbg !74
  ret double %5, !dbg !79

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
  call void @llvm.dbg.value(metadata i64 %7, metadata !72, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata double %8, metadata !71, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata i32 %9, metadata !70, metadata !DIExpression()), !dbg !74
  %10 = getelementptr inbounds double, ptr %0, i64 %7, !dbg !80
  %11 = load double, ptr %10, align 8, !dbg !80, !tbaa !82
  %12 = fmul double %11, %11, !dbg !86
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8), !dbg !87
  call void @llvm.dbg.value(metadata double %13, metadata !71, metadata !DIExpression()), !dbg !74
  %14 = fcmp ogt double %11, 2.000000e+00, !dbg !88
  %15 = sext i1 %14 to i32, !dbg !90
  %16 = add nsw i32 %9, %15, !dbg !90
  call void @llvm.dbg.value(metadata i32 %16, metadata !70, metadata !DIExpression()), !dbg !74
  %17 = add nuw nsw i64 %7, 1, !dbg !91
  call void @llvm.dbg.value(metadata i64 %17, metadata !72, metadata !DIExpression()), !dbg !75
  %18 = sext i32 %16 to i64, !dbg !76
  %19 = icmp slt i64 %17, %18, !dbg !76
  br i1 %19, label %6, label %4, !dbg !78, !llvm.loop !92
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !94 {
  call void @llvm.dbg.value(metadata double %0, metadata !98, metadata !DIExpression()), !dbg !103
  call void @llvm.dbg.value(metadata i32 %1, metadata !99, metadata !DIExpression()), !dbg !103
  call void @llvm.dbg.value(metadata double %0, metadata !100, metadata !DIExpression()), !dbg !103
  %3 = trunc i32 %1 to i8, !dbg !104
  call void @llvm.dbg.value(metadata i8 %3, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata double %0, metadata !100, metadata !DIExpression()), !dbg !103
  %4 = icmp eq i8 %3, 3, !dbg !106
  br i1 %4, label %25, label %5, !dbg !108

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  %7 = sub i8 3, %3, !dbg !108
  %8 = and i8 %7, 3, !dbg !108
  %9 = icmp eq i8 %8, 0, !dbg !108
  br i1 %9, label %20, label %10, !dbg !108

10:                                               ; preds = %5, %10
  %11 = phi i8 [ %17, %10 ], [ %3, %5 ]
  %12 = phi double [ %16, %10 ], [ %0, %5 ]
  %13 = phi i8 [ %18, %10 ], [ 0, %5 ]
  call void @llvm.dbg.value(metadata i8 %11, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata double %12, metadata !100, metadata !DIExpression()), !dbg !103
  %14 = uitofp i8 %11 to double, !dbg !109
  %15 = fmul double %6, %14, !dbg !111
  %16 = tail call double @llvm.fmuladd.f64(double %12, double 9.000000e-01, double %15), !dbg !112
  call void @llvm.dbg.value(metadata double %16, metadata !100, metadata !DIExpression()), !dbg !103
  %17 = add i8 %11, 1, !dbg !113
  call void @llvm.dbg.value(metadata i8 %17, metadata !101, metadata !DIExpression()), !dbg !105
  %18 = add i8 %13, 1, !dbg !108
  %19 = icmp eq i8 %18, %8, !dbg !108
  br i1 %19, label %20, label %10, !dbg !108, !llvm.loop !114

20:                                               ; preds = %10, %5
  %21 = phi double [ undef, %5 ], [ %16, %10 ]
  %22 = phi i8 [ %3, %5 ], [ %17, %10 ]
  %23 = phi double [ %0, %5 ], [ %16, %10 ]
  %24 = icmp ult i8 %3, 3, !dbg !108
  br i1 %24, label %25, label %27, !dbg !108

25:                                               ; preds = %20, %27, %2
  %26 = phi double [ %0, %2 ], [ %21, %20 ], [ %44, %27 ], !dbg !103
  ret double %26, !dbg !116

27:                                               ; preds = %20, %27
  %28 = phi i8 [ %45, %27 ], [ %22, %20 ]
  %29 = phi double [ %44, %27 ], [ %23, %20 ]
  call void @llvm.dbg.value(metadata i8 %28, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata double %29, metadata !100, metadata !DIExpression()), !dbg !103
  %30 = uitofp i8 %28 to double, !dbg !109
  %31 = fmul double %6, %30, !dbg !111
  %32 = tail call double @llvm.fmuladd.f64(double %29, double 9.000000e-01, double %31), !dbg !112
  call void @llvm.dbg.value(metadata double %32, metadata !100, metadata !DIExpression()), !dbg !103
  %33 = add i8 %28, 1, !dbg !113
  call void @llvm.dbg.value(metadata i8 %33, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata i8 %33, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata double %32, metadata !100, metadata !DIExpression()), !dbg !103
  %34 = uitofp i8 %33 to double, !dbg !109
  %35 = fmul double %6, %34, !dbg !111
  %36 = tail call double @llvm.fmuladd.f64(double %32, double 9.000000e-01, double %35), !dbg !112
  call void @llvm.dbg.value(metadata double %36, metadata !100, metadata !DIExpression()), !dbg !103
  %37 = add i8 %28, 2, !dbg !113
  call void @llvm.dbg.value(metadata i8 %37, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata i8 %37, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata double %36, metadata !100, metadata !DIExpression()), !dbg !103
  %38 = uitofp i8 %37 to double, !dbg !109
  %39 = fmul double %6, %38, !dbg !111
  %40 = tail call double @llvm.fmuladd.f64(double %36, double 9.000000e-01, double %39), !dbg !112
  call void @llvm.dbg.value(metadata double %40, metadata !100, metadata !DIExpression()), !dbg !103
  %41 = add i8 %28, 3, !dbg !113
  call void @llvm.dbg.value(metadata i8 %41, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata i8 %41, metadata !101, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata double %40, metadata !100, metadata !DIExpression()), !dbg !103
  %42 = uitofp i8 %41 to double, !dbg !109
  %43 = fmul double %6, %42, !dbg !111
  %44 = tail call double @llvm.fmuladd.f64(double %40, double 9.000000e-01, double %43), !dbg !112
  call void @llvm.dbg.value(metadata double %44, metadata !100, metadata !DIExpression()), !dbg !103
  %45 = add i8 %28, 4, !dbg !113
  call void @llvm.dbg.value(metadata i8 %45, metadata !101, metadata !DIExpression()), !dbg !105
  %46 = icmp eq i8 %45, 3, !dbg !106
  br i1 %46, label %25, label %27, !dbg !108, !llvm.loop !117
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_latches(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !119 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !121, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata i32 %1, metadata !122, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !123, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata i32 0, metadata !124, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.label(metadata !125), !dbg !127
  %3 = icmp sgt i32 %1, 0, !dbg !128
  br i1 %3, label %4, label %22, !dbg !130

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !128
  %6 = and i64 %5, 1, !dbg !131
  %7 = icmp eq i32 %1, 1, !dbg !131
  br i1 %7, label %10, label %8, !dbg !131

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294, !dbg !131
  br label %24, !dbg !131

10:                                               ; preds = %24, %4
  %11 = phi double [ undef, %4 ], [ %40, %24 ]
  %12 = phi i64 [ 0, %4 ], [ %41, %24 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %40, %24 ]
  %14 = icmp eq i64 %6, 0, !dbg !130
  br i1 %14, label %22, label %15, !dbg !130

15:                                               ; preds = %10
  call void @llvm.dbg.value(metadata i64 %12, metadata !124, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %13, metadata !123, metadata !DIExpression()), !dbg !126
  %16 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !132
  %17 = load double, ptr %16, align 8, !dbg !132, !tbaa !82
  %18 = fcmp olt double %17, 0.000000e+00, !dbg !134
  %19 = fneg double %13, !dbg !131
  %20 = select i1 %18, double %19, double %17, !dbg !131
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %17, double %13), !dbg !126
  call void @llvm.dbg.value(metadata i64 %12, metadata !124, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !126
  call void @llvm.dbg.value(metadata double %21, metadata !123, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.label(metadata !125), !dbg !127
  br label %22, !dbg !135

22:                                               ; preds = %15, %10, %2
  %23 = phi double [ 1.000000e+00, %2 ], [ %11, %10 ], [ %21, %15 ], !dbg !126
  ret double %23, !dbg !135

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 1.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
  call void @llvm.dbg.value(metadata i64 %25, metadata !124, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %26, metadata !123, metadata !DIExpression()), !dbg !126
  %28 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !132
  %29 = load double, ptr %28, align 8, !dbg !132, !tbaa !82
  %30 = fcmp olt double %29, 0.000000e+00, !dbg !134
  %31 = fneg double %26, !dbg !131
  %32 = select i1 %30, double %31, double %29, !dbg !131
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %29, double %26), !dbg !126
  %34 = or i64 %25, 1, !dbg !126
  call void @llvm.dbg.value(metadata i64 %34, metadata !124, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %33, metadata !123, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.label(metadata !125), !dbg !127
  call void @llvm.dbg.value(metadata i64 %34, metadata !124, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %33, metadata !123, metadata !DIExpression()), !dbg !126
  %35 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !132
  %36 = load double, ptr %35, align 8, !dbg !132, !tbaa !82
  %37 = fcmp olt double %36, 0.000000e+00, !dbg !134
  %38 = fneg double %33, !dbg !131
  %39 = select i1 %37, double %38, double %36, !dbg !131
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %36, double %33), !dbg !126
  %41 = add nuw nsw i64 %25, 2, !dbg !126
  call void @llvm.dbg.value(metadata i64 %41, metadata !124, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %40, metadata !123, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.label(metadata !125), !dbg !127
  %42 = add i64 %27, 2, !dbg !130
  %43 = icmp eq i64 %42, %9, !dbg !130
  br i1 %43, label %10, label %24, !dbg !130
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.label(metadata) #1

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !137 {
  call void @llvm.dbg.value(metadata double %0, metadata !141, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata i32 %1, metadata !142, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata i32 %2, metadata !143, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata double %0, metadata !144, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata i32 0, metadata !145, metadata !DIExpression()), !dbg !148
  %4 = icmp eq i32 %2, 0, !dbg !149
  br i1 %4, label %5, label %9, !dbg !151

5:                                                ; preds = %9, %3
  %6 = phi double [ %13, %9 ], [ %0, %3 ], !dbg !148
  %7 = phi i32 [ %14, %9 ], [ 0, %3 ], !dbg !148
  call void @llvm.dbg.value(metadata i32 %7, metadata !145, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata double %6, metadata !144, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.label(metadata !146), !dbg !152
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01), !dbg !153
  call void @llvm.dbg.value(metadata double %8, metadata !144, metadata !DIExpression()), !dbg !148
  br label %9, !dbg !154

9:                                                ; preds = %3, %5
  %10 = phi double [ %0, %3 ], [ %8, %5 ], !dbg !148
  %11 = phi i32 [ 0, %3 ], [ %7, %5 ], !dbg !148
  call void @llvm.dbg.value(metadata i32 %11, metadata !145, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.value(metadata double %10, metadata !144, metadata !DIExpression()), !dbg !148
  call void @llvm.dbg.label(metadata !147), !dbg !155
  %12 = tail call double @sin(double noundef %10) #8, !dbg !156
  %13 = fadd double %12, %0, !dbg !157
  call void @llvm.dbg.value(metadata double %13, metadata !144, metadata !DIExpression()), !dbg !148
  %14 = add nsw i32 %11, 1, !dbg !158
  call void @llvm.dbg.value(metadata i32 %14, metadata !145, metadata !DIExpression()), !dbg !148
  %15 = icmp slt i32 %14, %1, !dbg !159
  br i1 %15, label %5, label %16, !dbg !161

16:                                               ; preds = %9
  ret double %13, !dbg !162
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !163 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @returns_from_three_places(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #5 !dbg !166 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !170, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata i32 %1, metadata !171, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double %2, metadata !172, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !173, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata i32 0, metadata !174, metadata !DIExpression()), !dbg !177
  %4 = icmp sgt i32 %1, 0, !dbg !178
  br i1 %4, label %5, label %33, !dbg !180

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !180
  %7 = zext i32 %1 to i64, !dbg !178
  br label %12, !dbg !180

8:                                                ; preds = %22
  %9 = add i64 %13, 1, !dbg !181
  call void @llvm.dbg.value(metadata i64 %13, metadata !174, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !177
  call void @llvm.dbg.value(metadata double %23, metadata !173, metadata !DIExpression()), !dbg !176
  %10 = icmp ult i64 %9, %6, !dbg !178
  %11 = icmp eq i64 %9, %7, !dbg !178
  br i1 %11, label %29, label %12, !dbg !180, !llvm.loop !182

12:                                               ; preds = %5, %8
  %13 = phi i64 [ 0, %5 ], [ %9, %8 ]
  %14 = phi i1 [ true, %5 ], [ %10, %8 ]
  %15 = phi double [ 1.000000e+00, %5 ], [ %23, %8 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !174, metadata !DIExpression()), !dbg !177
  call void @llvm.dbg.value(metadata double %15, metadata !173, metadata !DIExpression()), !dbg !176
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !184
  %17 = load double, ptr %16, align 8, !dbg !184, !tbaa !82
  %18 = fcmp oeq double %17, 0.000000e+00, !dbg !187
  call void @llvm.dbg.value(metadata double %23, metadata !173, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double %23, metadata !173, metadata !DIExpression()), !dbg !176
  br i1 %18, label %19, label %22, !dbg !188

19:                                               ; preds = %12
  %20 = fmul double %15, %15, !dbg !189
  %21 = fneg double %15
  br i1 %14, label %31, label %33

22:                                               ; preds = %12
  %23 = fmul double %15, %17, !dbg !191
  %24 = fcmp ogt double %23, %2, !dbg !192
  call void @llvm.dbg.value(metadata i64 %13, metadata !174, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !177
  br i1 %24, label %25, label %8, !dbg !194

25:                                               ; preds = %22
  %26 = load double, ptr %0, align 8, !dbg !195, !tbaa !82
  %27 = fadd double %23, %26, !dbg !197
  call void @llvm.dbg.value(metadata double %23, metadata !173, metadata !DIExpression()), !dbg !176
  %28 = fneg double %23
  br i1 %14, label %31, label %33

29:                                               ; preds = %8
  call void @llvm.dbg.value(metadata double %23, metadata !173, metadata !DIExpression()), !dbg !176
  %30 = fneg double %23
  br i1 %10, label %31, label %33

31:                                               ; preds = %25, %19, %29
  %32 = phi double [ %20, %19 ], [ undef, %29 ], [ %27, %25 ]
  br label %33

33:                                               ; preds = %3, %25, %19, %29, %31
  %34 = phi double [ %32, %31 ], [ %30, %29 ], [ %21, %19 ], [ %28, %25 ], [ -1.000000e+00, %3 ]
  ret double %34, !dbg !198
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @inner_trip_count_varies(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 !dbg !199 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !205, metadata !DIExpression()), !dbg !216
  call void @llvm.dbg.value(metadata ptr %1, metadata !206, metadata !DIExpression()), !dbg !216
  call void @llvm.dbg.value(metadata i32 %2, metadata !207, metadata !DIExpression()), !dbg !216
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !208, metadata !DIExpression()), !dbg !216
  call void @llvm.dbg.value(metadata i32 0, metadata !209, metadata !DIExpression()), !dbg !217
  %4 = icmp sgt i32 %2, 0, !dbg !218
  br i1 %4, label %5, label %7, !dbg !219

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !218
  br label %9, !dbg !219

7:                                                ; preds = %47, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %49, %47 ], !dbg !216
  ret double %8, !dbg !220

9:                                                ; preds = %5, %47
  %10 = phi i64 [ 0, %5 ], [ %50, %47 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %49, %47 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !209, metadata !DIExpression()), !dbg !217
  call void @llvm.dbg.value(metadata double %11, metadata !208, metadata !DIExpression()), !dbg !216
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !221
  %13 = load double, ptr %12, align 8, !dbg !221, !tbaa !82
  call void @llvm.dbg.value(metadata double %13, metadata !211, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata i32 0, metadata !214, metadata !DIExpression()), !dbg !223
  %14 = getelementptr inbounds i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !224
  %16 = icmp sgt i32 %15, 0, !dbg !226
  br i1 %16, label %17, label %47, !dbg !228

17:                                               ; preds = %9
  call void @llvm.dbg.value(metadata i32 0, metadata !214, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata double %13, metadata !211, metadata !DIExpression()), !dbg !222
  %18 = fmul double %13, %13, !dbg !229
  %19 = load double, ptr %0, align 8, !dbg !231, !tbaa !82
  %20 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %19), !dbg !232
  call void @llvm.dbg.value(metadata double %20, metadata !211, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata i32 1, metadata !214, metadata !DIExpression()), !dbg !223
  %21 = icmp eq i32 %15, 1, !dbg !226
  br i1 %21, label %47, label %22, !dbg !228

22:                                               ; preds = %17
  call void @llvm.dbg.value(metadata i32 1, metadata !214, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata double %20, metadata !211, metadata !DIExpression()), !dbg !222
  %23 = fmul double %20, %20, !dbg !229
  %24 = load double, ptr %0, align 8, !dbg !231, !tbaa !82
  %25 = tail call double @llvm.fmuladd.f64(double %23, double 5.000000e-01, double %24), !dbg !232
  call void @llvm.dbg.value(metadata double %25, metadata !211, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata i32 2, metadata !214, metadata !DIExpression()), !dbg !223
  %26 = and i32 %15, -2, !dbg !228
  %27 = icmp eq i32 %26, 2, !dbg !228
  br i1 %27, label %47, label %28, !dbg !228

28:                                               ; preds = %22
  %29 = load double, ptr %0, align 8, !tbaa !82
  %30 = add i32 %15, -3, !dbg !228
  %31 = add i32 %15, -4, !dbg !228
  %32 = and i32 %30, 3, !dbg !228
  %33 = icmp ult i32 %31, 3, !dbg !228
  br i1 %33, label %36, label %34, !dbg !228

34:                                               ; preds = %28
  %35 = and i32 %30, -4, !dbg !228
  br label %52, !dbg !228

36:                                               ; preds = %52, %28
  %37 = phi double [ undef, %28 ], [ %62, %52 ]
  %38 = phi double [ %25, %28 ], [ %62, %52 ]
  %39 = icmp eq i32 %32, 0, !dbg !228
  br i1 %39, label %47, label %40, !dbg !228

40:                                               ; preds = %36, %40
  %41 = phi double [ %44, %40 ], [ %38, %36 ]
  %42 = phi i32 [ %45, %40 ], [ 0, %36 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata double %41, metadata !211, metadata !DIExpression()), !dbg !222
  %43 = fmul double %41, %41, !dbg !229
  %44 = tail call double @llvm.fmuladd.f64(double %43, double 5.000000e-01, double %29), !dbg !232
  call void @llvm.dbg.value(metadata double %44, metadata !211, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !223
  %45 = add i32 %42, 1, !dbg !228
  %46 = icmp eq i32 %45, %32, !dbg !228
  br i1 %46, label %47, label %40, !dbg !228, !llvm.loop !233

47:                                               ; preds = %36, %40, %22, %17, %9
  %48 = phi double [ %13, %9 ], [ %20, %17 ], [ %25, %22 ], [ %37, %36 ], [ %44, %40 ], !dbg !234
  %49 = fadd double %11, %48, !dbg !235
  call void @llvm.dbg.value(metadata double %49, metadata !208, metadata !DIExpression()), !dbg !216
  %50 = add nuw nsw i64 %10, 1, !dbg !236
  call void @llvm.dbg.value(metadata i64 %50, metadata !209, metadata !DIExpression()), !dbg !217
  %51 = icmp eq i64 %50, %6, !dbg !218
  br i1 %51, label %7, label %9, !dbg !219, !llvm.loop !237

52:                                               ; preds = %52, %34
  %53 = phi double [ %25, %34 ], [ %62, %52 ]
  %54 = phi i32 [ 0, %34 ], [ %63, %52 ]
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata double %53, metadata !211, metadata !DIExpression()), !dbg !222
  %55 = fmul double %53, %53, !dbg !229
  %56 = tail call double @llvm.fmuladd.f64(double %55, double 5.000000e-01, double %29), !dbg !232
  call void @llvm.dbg.value(metadata double %56, metadata !211, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !223
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value)), !dbg !223
  call void @llvm.dbg.value(metadata double %56, metadata !211, metadata !DIExpression()), !dbg !222
  %57 = fmul double %56, %56, !dbg !229
  %58 = tail call double @llvm.fmuladd.f64(double %57, double 5.000000e-01, double %29), !dbg !232
  call void @llvm.dbg.value(metadata double %58, metadata !211, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !223
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value)), !dbg !223
  call void @llvm.dbg.value(metadata double %58, metadata !211, metadata !DIExpression()), !dbg !222
  %59 = fmul double %58, %58, !dbg !229
  %60 = tail call double @llvm.fmuladd.f64(double %59, double 5.000000e-01, double %29), !dbg !232
  call void @llvm.dbg.value(metadata double %60, metadata !211, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !223
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value)), !dbg !223
  call void @llvm.dbg.value(metadata double %60, metadata !211, metadata !DIExpression()), !dbg !222
  %61 = fmul double %60, %60, !dbg !229
  %62 = tail call double @llvm.fmuladd.f64(double %61, double 5.000000e-01, double %29), !dbg !232
  call void @llvm.dbg.value(metadata double %62, metadata !211, metadata !DIExpression()), !dbg !222
  call void @llvm.dbg.value(metadata i32 poison, metadata !214, metadata !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value)), !dbg !223
  %63 = add i32 %54, 4, !dbg !228
  %64 = icmp eq i32 %63, %35, !dbg !228
  br i1 %64, label %36, label %52, !dbg !228, !llvm.loop !239
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @inner_loop_under_condition(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !242 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !244, metadata !DIExpression()), !dbg !254
  call void @llvm.dbg.value(metadata i32 %1, metadata !245, metadata !DIExpression()), !dbg !254
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !246, metadata !DIExpression()), !dbg !254
  call void @llvm.dbg.value(metadata i32 0, metadata !247, metadata !DIExpression()), !dbg !255
  %3 = icmp sgt i32 %1, 0, !dbg !256
  br i1 %3, label %4, label %27, !dbg !257

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !256
  %6 = and i64 %5, 1, !dbg !257
  %7 = icmp eq i32 %1, 1, !dbg !257
  br i1 %7, label %10, label %8, !dbg !257

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294, !dbg !257
  br label %29, !dbg !257

10:                                               ; preds = %58, %4
  %11 = phi double [ undef, %4 ], [ %59, %58 ]
  %12 = phi i64 [ 0, %4 ], [ %60, %58 ]
  %13 = phi double [ 0.000000e+00, %4 ], [ %59, %58 ]
  %14 = icmp eq i64 %6, 0, !dbg !258
  br i1 %14, label %27, label %15, !dbg !258

15:                                               ; preds = %10
  call void @llvm.dbg.value(metadata i64 %12, metadata !247, metadata !DIExpression()), !dbg !255
  call void @llvm.dbg.value(metadata double %13, metadata !246, metadata !DIExpression()), !dbg !254
  %16 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !259
  %17 = load double, ptr %16, align 8, !dbg !259, !tbaa !82
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !258
  call void @llvm.dbg.value(metadata double %17, metadata !249, metadata !DIExpression()), !dbg !260
  br i1 %18, label %19, label %27, !dbg !258

19:                                               ; preds = %15, %19
  %20 = phi double [ %23, %19 ], [ %17, %15 ]
  %21 = phi double [ %25, %19 ], [ %13, %15 ]
  call void @llvm.dbg.value(metadata double %20, metadata !249, metadata !DIExpression()), !dbg !260
  call void @llvm.dbg.value(metadata double %21, metadata !246, metadata !DIExpression()), !dbg !254
  %22 = tail call double @sqrt(double noundef %20) #8, !dbg !261
  %23 = fadd double %22, -1.000000e-02, !dbg !263
  call void @llvm.dbg.value(metadata double %23, metadata !249, metadata !DIExpression()), !dbg !260
  %24 = load double, ptr %16, align 8, !dbg !264, !tbaa !82
  %25 = tail call double @llvm.fmuladd.f64(double %23, double %24, double %21), !dbg !265
  call void @llvm.dbg.value(metadata double %25, metadata !246, metadata !DIExpression()), !dbg !254
  %26 = fcmp ogt double %23, 1.000000e+00, !dbg !266
  br i1 %26, label %19, label %27, !dbg !267, !llvm.loop !268

27:                                               ; preds = %10, %19, %15, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %11, %10 ], [ %13, %15 ], [ %25, %19 ], !dbg !270
  ret double %28, !dbg !271

29:                                               ; preds = %58, %8
  %30 = phi i64 [ 0, %8 ], [ %60, %58 ]
  %31 = phi double [ 0.000000e+00, %8 ], [ %59, %58 ]
  %32 = phi i64 [ 0, %8 ], [ %61, %58 ]
  call void @llvm.dbg.value(metadata i64 %30, metadata !247, metadata !DIExpression()), !dbg !255
  call void @llvm.dbg.value(metadata double %31, metadata !246, metadata !DIExpression()), !dbg !254
  %33 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !259
  %34 = load double, ptr %33, align 8, !dbg !259, !tbaa !82
  %35 = fcmp ogt double %34, 1.000000e+00, !dbg !258
  call void @llvm.dbg.value(metadata double %34, metadata !249, metadata !DIExpression()), !dbg !260
  br i1 %35, label %36, label %44, !dbg !258

36:                                               ; preds = %29, %36
  %37 = phi double [ %40, %36 ], [ %34, %29 ]
  %38 = phi double [ %42, %36 ], [ %31, %29 ]
  call void @llvm.dbg.value(metadata double %37, metadata !249, metadata !DIExpression()), !dbg !260
  call void @llvm.dbg.value(metadata double %38, metadata !246, metadata !DIExpression()), !dbg !254
  %39 = tail call double @sqrt(double noundef %37) #8, !dbg !261
  %40 = fadd double %39, -1.000000e-02, !dbg !263
  call void @llvm.dbg.value(metadata double %40, metadata !249, metadata !DIExpression()), !dbg !260
  %41 = load double, ptr %33, align 8, !dbg !264, !tbaa !82
  %42 = tail call double @llvm.fmuladd.f64(double %40, double %41, double %38), !dbg !265
  call void @llvm.dbg.value(metadata double %42, metadata !246, metadata !DIExpression()), !dbg !254
  %43 = fcmp ogt double %40, 1.000000e+00, !dbg !266
  br i1 %43, label %36, label %44, !dbg !267, !llvm.loop !268

44:                                               ; preds = %36, %29
  %45 = phi double [ %31, %29 ], [ %42, %36 ], !dbg !270
  call void @llvm.dbg.value(metadata double %45, metadata !246, metadata !DIExpression()), !dbg !254
  %46 = or i64 %30, 1, !dbg !272
  call void @llvm.dbg.value(metadata i64 %46, metadata !247, metadata !DIExpression()), !dbg !255
  call void @llvm.dbg.value(metadata i64 %46, metadata !247, metadata !DIExpression()), !dbg !255
  call void @llvm.dbg.value(metadata double %45, metadata !246, metadata !DIExpression()), !dbg !254
  %47 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !259
  %48 = load double, ptr %47, align 8, !dbg !259, !tbaa !82
  %49 = fcmp ogt double %48, 1.000000e+00, !dbg !258
  call void @llvm.dbg.value(metadata double %48, metadata !249, metadata !DIExpression()), !dbg !260
  br i1 %49, label %50, label %58, !dbg !258

50:                                               ; preds = %44, %50
  %51 = phi double [ %54, %50 ], [ %48, %44 ]
  %52 = phi double [ %56, %50 ], [ %45, %44 ]
  call void @llvm.dbg.value(metadata double %51, metadata !249, metadata !DIExpression()), !dbg !260
  call void @llvm.dbg.value(metadata double %52, metadata !246, metadata !DIExpression()), !dbg !254
  %53 = tail call double @sqrt(double noundef %51) #8, !dbg !261
  %54 = fadd double %53, -1.000000e-02, !dbg !263
  call void @llvm.dbg.value(metadata double %54, metadata !249, metadata !DIExpression()), !dbg !260
  %55 = load double, ptr %47, align 8, !dbg !264, !tbaa !82
  %56 = tail call double @llvm.fmuladd.f64(double %54, double %55, double %52), !dbg !265
  call void @llvm.dbg.value(metadata double %56, metadata !246, metadata !DIExpression()), !dbg !254
  %57 = fcmp ogt double %54, 1.000000e+00, !dbg !266
  br i1 %57, label %50, label %58, !dbg !267, !llvm.loop !268

58:                                               ; preds = %50, %44
  %59 = phi double [ %45, %44 ], [ %56, %50 ], !dbg !270
  call void @llvm.dbg.value(metadata double %59, metadata !246, metadata !DIExpression()), !dbg !254
  %60 = add nuw nsw i64 %30, 2, !dbg !272
  call void @llvm.dbg.value(metadata i64 %60, metadata !247, metadata !DIExpression()), !dbg !255
  %61 = add i64 %32, 2, !dbg !257
  %62 = icmp eq i64 %61, %9, !dbg !257
  br i1 %62, label %10, label %29, !dbg !257, !llvm.loop !273
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !275 double @sqrt(double noundef) local_unnamed_addr #4

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
!43 = distinct !{!43, !40, !44, !45}
!44 = !DILocation(line: 21, column: 3, scope: !30)
!45 = !{!"llvm.loop.mustprogress"}
!46 = !DILocation(line: 22, column: 3, scope: !30)
!47 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !13, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48)
!48 = !{!49, !50, !51}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 25, type: !4)
!50 = !DILocalVariable(name: "s", scope: !47, file: !1, line: 26, type: !4)
!51 = !DILocalVariable(name: "h", scope: !47, file: !1, line: 27, type: !4)
!52 = !DILocation(line: 0, scope: !47)
!53 = !DILocation(line: 28, column: 3, scope: !47)
!54 = !DILocation(line: 29, column: 7, scope: !55)
!55 = distinct !DILexicalBlock(scope: !47, file: !1, line: 28, column: 6)
!56 = !DILocation(line: 30, column: 7, scope: !55)
!57 = !DILocation(line: 31, column: 14, scope: !47)
!58 = !DILocation(line: 31, column: 3, scope: !55)
!59 = distinct !{!59, !53, !60, !45}
!60 = !DILocation(line: 31, column: 19, scope: !47)
!61 = !DILocation(line: 32, column: 3, scope: !47)
!62 = distinct !DISubprogram(name: "bound_changed_in_body", scope: !1, file: !1, line: 35, type: !63, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !68)
!63 = !DISubroutineType(types: !64)
!64 = !{!4, !65, !67}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!67 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!68 = !{!69, !70, !71, !72}
!69 = !DILocalVariable(name: "x", arg: 1, scope: !62, file: !1, line: 35, type: !65)
!70 = !DILocalVariable(name: "n", arg: 2, scope: !62, file: !1, line: 35, type: !67)
!71 = !DILocalVariable(name: "s", scope: !62, file: !1, line: 36, type: !4)
!72 = !DILocalVariable(name: "i", scope: !73, file: !1, line: 37, type: !67)
!73 = distinct !DILexicalBlock(scope: !62, file: !1, line: 37, column: 3)
!74 = !DILocation(line: 0, scope: !62)
!75 = !DILocation(line: 0, scope: !73)
!76 = !DILocation(line: 37, column: 21, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !1, line: 37, column: 3)
!78 = !DILocation(line: 37, column: 3, scope: !73)
!79 = !DILocation(line: 43, column: 3, scope: !62)
!80 = !DILocation(line: 38, column: 10, scope: !81)
!81 = distinct !DILexicalBlock(scope: !77, file: !1, line: 37, column: 31)
!82 = !{!83, !83, i64 0}
!83 = !{!"double", !84, i64 0}
!84 = !{!"omnipotent char", !85, i64 0}
!85 = !{!"Simple C/C++ TBAA"}
!86 = !DILocation(line: 38, column: 15, scope: !81)
!87 = !DILocation(line: 38, column: 7, scope: !81)
!88 = !DILocation(line: 39, column: 14, scope: !89)
!89 = distinct !DILexicalBlock(scope: !81, file: !1, line: 39, column: 9)
!90 = !DILocation(line: 39, column: 9, scope: !81)
!91 = !DILocation(line: 37, column: 27, scope: !77)
!92 = distinct !{!92, !78, !93, !45}
!93 = !DILocation(line: 42, column: 3, scope: !73)
!94 = distinct !DISubprogram(name: "byte_counter_wraps", scope: !1, file: !1, line: 47, type: !95, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !97)
!95 = !DISubroutineType(types: !96)
!96 = !{!4, !4, !67}
!97 = !{!98, !99, !100, !101}
!98 = !DILocalVariable(name: "x", arg: 1, scope: !94, file: !1, line: 47, type: !4)
!99 = !DILocalVariable(name: "start", arg: 2, scope: !94, file: !1, line: 47, type: !67)
!100 = !DILocalVariable(name: "s", scope: !94, file: !1, line: 48, type: !4)
!101 = !DILocalVariable(name: "k", scope: !102, file: !1, line: 49, type: !3)
!102 = distinct !DILexicalBlock(scope: !94, file: !1, line: 49, column: 3)
!103 = !DILocation(line: 0, scope: !94)
!104 = !DILocation(line: 49, column: 26, scope: !102)
!105 = !DILocation(line: 0, scope: !102)
!106 = !DILocation(line: 49, column: 50, scope: !107)
!107 = distinct !DILexicalBlock(scope: !102, file: !1, line: 49, column: 3)
!108 = !DILocation(line: 49, column: 3, scope: !102)
!109 = !DILocation(line: 50, column: 27, scope: !110)
!110 = distinct !DILexicalBlock(scope: !107, file: !1, line: 49, column: 61)
!111 = !DILocation(line: 50, column: 25, scope: !110)
!112 = !DILocation(line: 50, column: 17, scope: !110)
!113 = !DILocation(line: 49, column: 57, scope: !107)
!114 = distinct !{!114, !115}
!115 = !{!"llvm.loop.unroll.disable"}
!116 = !DILocation(line: 52, column: 3, scope: !94)
!117 = distinct !{!117, !108, !118, !45}
!118 = !DILocation(line: 51, column: 3, scope: !102)
!119 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !63, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !120)
!120 = !{!121, !122, !123, !124, !125}
!121 = !DILocalVariable(name: "x", arg: 1, scope: !119, file: !1, line: 55, type: !65)
!122 = !DILocalVariable(name: "n", arg: 2, scope: !119, file: !1, line: 55, type: !67)
!123 = !DILocalVariable(name: "s", scope: !119, file: !1, line: 56, type: !4)
!124 = !DILocalVariable(name: "i", scope: !119, file: !1, line: 57, type: !67)
!125 = !DILabel(scope: !119, name: "head", file: !1, line: 58)
!126 = !DILocation(line: 0, scope: !119)
!127 = !DILocation(line: 58, column: 1, scope: !119)
!128 = !DILocation(line: 59, column: 9, scope: !129)
!129 = distinct !DILexicalBlock(scope: !119, file: !1, line: 59, column: 7)
!130 = !DILocation(line: 59, column: 7, scope: !119)
!131 = !DILocation(line: 62, column: 7, scope: !119)
!132 = !DILocation(line: 62, column: 7, scope: !133)
!133 = distinct !DILexicalBlock(scope: !119, file: !1, line: 62, column: 7)
!134 = !DILocation(line: 62, column: 12, scope: !133)
!135 = !DILocation(line: 60, column: 5, scope: !136)
!136 = distinct !DILexicalBlock(scope: !129, file: !1, line: 59, column: 15)
!137 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !138, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !140)
!138 = !DISubroutineType(types: !139)
!139 = !{!4, !4, !67, !67}
!140 = !{!141, !142, !143, !144, !145, !146, !147}
!141 = !DILocalVariable(name: "x", arg: 1, scope: !137, file: !1, line: 73, type: !4)
!142 = !DILocalVariable(name: "n", arg: 2, scope: !137, file: !1, line: 73, type: !67)
!143 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !137, file: !1, line: 73, type: !67)
!144 = !DILocalVariable(name: "s", scope: !137, file: !1, line: 74, type: !4)
!145 = !DILocalVariable(name: "i", scope: !137, file: !1, line: 75, type: !67)
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
!163 = !DISubprogram(name: "sin", scope: !164, file: !164, line: 64, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !165)
!164 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!165 = !{}
!166 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !167, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !169)
!167 = !DISubroutineType(types: !168)
!168 = !{!4, !65, !67, !4}
!169 = !{!170, !171, !172, !173, !174}
!170 = !DILocalVariable(name: "x", arg: 1, scope: !166, file: !1, line: 90, type: !65)
!171 = !DILocalVariable(name: "n", arg: 2, scope: !166, file: !1, line: 90, type: !67)
!172 = !DILocalVariable(name: "limit", arg: 3, scope: !166, file: !1, line: 90, type: !4)
!173 = !DILocalVariable(name: "p", scope: !166, file: !1, line: 91, type: !4)
!174 = !DILocalVariable(name: "i", scope: !175, file: !1, line: 92, type: !67)
!175 = distinct !DILexicalBlock(scope: !166, file: !1, line: 92, column: 3)
!176 = !DILocation(line: 0, scope: !166)
!177 = !DILocation(line: 0, scope: !175)
!178 = !DILocation(line: 92, column: 21, scope: !179)
!179 = distinct !DILexicalBlock(scope: !175, file: !1, line: 92, column: 3)
!180 = !DILocation(line: 92, column: 3, scope: !175)
!181 = !DILocation(line: 92, column: 27, scope: !179)
!182 = distinct !{!182, !180, !183, !45}
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
!201 = !{!4, !65, !202, !67}
!202 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !203, size: 64)
!203 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !67)
!204 = !{!205, !206, !207, !208, !209, !211, !214}
!205 = !DILocalVariable(name: "x", arg: 1, scope: !199, file: !1, line: 104, type: !65)
!206 = !DILocalVariable(name: "count", arg: 2, scope: !199, file: !1, line: 104, type: !202)
!207 = !DILocalVariable(name: "n", arg: 3, scope: !199, file: !1, line: 104, type: !67)
!208 = !DILocalVariable(name: "s", scope: !199, file: !1, line: 105, type: !4)
!209 = !DILocalVariable(name: "i", scope: !210, file: !1, line: 106, type: !67)
!210 = distinct !DILexicalBlock(scope: !199, file: !1, line: 106, column: 3)
!211 = !DILocalVariable(name: "t", scope: !212, file: !1, line: 107, type: !4)
!212 = distinct !DILexicalBlock(scope: !213, file: !1, line: 106, column: 31)
!213 = distinct !DILexicalBlock(scope: !210, file: !1, line: 106, column: 3)
!214 = !DILocalVariable(name: "j", scope: !215, file: !1, line: 108, type: !67)
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
!225 = !{!"int", !84, i64 0}
!226 = !DILocation(line: 108, column: 23, scope: !227)
!227 = distinct !DILexicalBlock(scope: !215, file: !1, line: 108, column: 5)
!228 = !DILocation(line: 108, column: 5, scope: !215)
!229 = !DILocation(line: 112, column: 13, scope: !230)
!230 = distinct !DILexicalBlock(scope: !227, file: !1, line: 108, column: 40)
!231 = !DILocation(line: 112, column: 25, scope: !230)
!232 = !DILocation(line: 112, column: 23, scope: !230)
!233 = distinct !{!233, !115}
!234 = !DILocation(line: 107, column: 12, scope: !212)
!235 = !DILocation(line: 114, column: 7, scope: !212)
!236 = !DILocation(line: 106, column: 27, scope: !213)
!237 = distinct !{!237, !219, !238, !45}
!238 = !DILocation(line: 115, column: 3, scope: !210)
!239 = distinct !{!239, !228, !240, !45, !241}
!240 = !DILocation(line: 113, column: 5, scope: !215)
!241 = !{!"llvm.loop.peeled.count", i32 3}
!242 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !63, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !243)
!243 = !{!244, !245, !246, !247, !249}
!244 = !DILocalVariable(name: "x", arg: 1, scope: !242, file: !1, line: 119, type: !65)
!245 = !DILocalVariable(name: "n", arg: 2, scope: !242, file: !1, line: 119, type: !67)
!246 = !DILocalVariable(name: "s", scope: !242, file: !1, line: 120, type: !4)
!247 = !DILocalVariable(name: "i", scope: !248, file: !1, line: 121, type: !67)
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
!268 = distinct !{!268, !267, !269, !45}
!269 = !DILocation(line: 127, column: 7, scope: !250)
!270 = !DILocation(line: 120, column: 10, scope: !242)
!271 = !DILocation(line: 130, column: 3, scope: !242)
!272 = !DILocation(line: 121, column: 27, scope: !253)
!273 = distinct !{!273, !257, !274, !45}
!274 = !DILocation(line: 129, column: 3, scope: !248)
!275 = !DISubprogram(name: "sqrt", scope: !164, file: !164, line: 143, type: !13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !165)
