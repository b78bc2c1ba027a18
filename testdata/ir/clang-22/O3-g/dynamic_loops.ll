; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-22/O3-g/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(double %0, !21, !DIExpression(), !25)
    #dbg_value(double %0, !22, !DIExpression(), !25)
  %2 = fneg double %0
  br label %3, !dbg !26

3:                                                ; preds = %3, %1
  %4 = phi double [ %0, %1 ], [ %10, %3 ], !dbg !27
    #dbg_value(double %4, !22, !DIExpression(), !25)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %2), !dbg !28
    #dbg_value(double %5, !23, !DIExpression(), !29)
  %6 = tail call double @llvm.fabs.f64(double %5), !dbg !30
  %7 = fcmp olt double %6, 0x3D719799812DEA11, !dbg !32
  %8 = fmul double %4, 2.000000e+00, !dbg !33
  %9 = fdiv double %5, %8, !dbg !33
  %10 = fsub double %4, %9, !dbg !33
    #dbg_value(double poison, !22, !DIExpression(), !25)
  br i1 %7, label %11, label %3

11:                                               ; preds = %3
  ret double %4, !dbg !34
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !35 {
    #dbg_value(double %0, !39, !DIExpression(), !42)
    #dbg_value(double %1, !40, !DIExpression(), !42)
  %3 = fmul double %0, %0, !dbg !43
    #dbg_value(double %3, !41, !DIExpression(), !42)
  %4 = fcmp olt double %3, %1, !dbg !44
  br i1 %4, label %5, label %9, !dbg !45

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
    #dbg_value(double %6, !41, !DIExpression(), !42)
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0), !dbg !46
    #dbg_value(double %7, !41, !DIExpression(), !42)
  %8 = fcmp olt double %7, %1, !dbg !48
  br i1 %8, label %5, label %9, !dbg !49, !llvm.loop !50

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ], !dbg !42
  ret double %10, !dbg !54
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 !dbg !55 {
    #dbg_value(double %0, !57, !DIExpression(), !60)
    #dbg_value(double 0.000000e+00, !58, !DIExpression(), !60)
    #dbg_value(double %0, !59, !DIExpression(), !60)
  br label %2, !dbg !61

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ], !dbg !60
  %4 = phi double [ %0, %1 ], [ %6, %2 ], !dbg !60
    #dbg_value(double %4, !59, !DIExpression(), !60)
    #dbg_value(double %3, !58, !DIExpression(), !60)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3), !dbg !62
    #dbg_value(double %5, !58, !DIExpression(), !60)
  %6 = fmul double %4, 5.000000e-01, !dbg !64
    #dbg_value(double %6, !59, !DIExpression(), !60)
  %7 = fcmp ogt double %6, 3.000000e-01, !dbg !65
  br i1 %7, label %2, label %8, !dbg !66, !llvm.loop !67

8:                                                ; preds = %2
  ret double %5, !dbg !69
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @bound_changed_in_body(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !70 {
    #dbg_value(ptr %0, !77, !DIExpression(), !82)
    #dbg_value(i32 %1, !78, !DIExpression(), !82)
    #dbg_value(double 0.000000e+00, !79, !DIExpression(), !82)
    #dbg_value(i32 0, !80, !DIExpression(), !83)
  %3 = icmp sgt i32 %1, 0, !dbg !84
  br i1 %3, label %6, label %4, !dbg !86

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ], !dbg !82
  ret double %5, !dbg !87

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
    #dbg_value(i64 %7, !80, !DIExpression(), !83)
    #dbg_value(double %8, !79, !DIExpression(), !82)
    #dbg_value(i32 %9, !78, !DIExpression(), !82)
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %7, !dbg !88
  %11 = load double, ptr %10, align 8, !dbg !88, !tbaa !90
  %12 = fmul double %11, %11, !dbg !92
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8), !dbg !93
    #dbg_value(double %13, !79, !DIExpression(), !82)
  %14 = fcmp ogt double %11, 2.000000e+00, !dbg !94
  %15 = sext i1 %14 to i32, !dbg !96
  %16 = add nsw i32 %9, %15, !dbg !96
    #dbg_value(i32 %16, !78, !DIExpression(), !82)
  %17 = add nuw nsw i64 %7, 1, !dbg !97
    #dbg_value(i64 %17, !80, !DIExpression(), !83)
  %18 = sext i32 %16 to i64, !dbg !98
  %19 = icmp slt i64 %17, %18, !dbg !98
  br i1 %19, label %6, label %4, !dbg !99, !llvm.loop !100
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !103 {
    #dbg_value(double %0, !107, !DIExpression(), !112)
    #dbg_value(i32 %1, !108, !DIExpression(), !112)
    #dbg_value(double %0, !109, !DIExpression(), !112)
  %3 = trunc i32 %1 to i8, !dbg !113
    #dbg_value(i8 %3, !110, !DIExpression(), !114)
  %4 = icmp eq i8 %3, 3, !dbg !115
  br i1 %4, label %25, label %5, !dbg !117

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  %7 = and i8 %3, 3, !dbg !118
  %8 = icmp eq i8 %7, 3, !dbg !118
  br i1 %8, label %20, label %9, !dbg !118

9:                                                ; preds = %5, %9
  %10 = phi i8 [ %16, %9 ], [ %3, %5 ]
  %11 = phi double [ %15, %9 ], [ %0, %5 ]
  %12 = phi i8 [ %17, %9 ], [ 0, %5 ]
    #dbg_value(i8 %10, !110, !DIExpression(), !114)
    #dbg_value(double %11, !109, !DIExpression(), !112)
  %13 = uitofp i8 %10 to double, !dbg !119
  %14 = fmul double %6, %13, !dbg !121
  %15 = tail call double @llvm.fmuladd.f64(double %11, double 9.000000e-01, double %14), !dbg !122
    #dbg_value(double %15, !109, !DIExpression(), !112)
  %16 = add i8 %10, 1, !dbg !123
    #dbg_value(i8 %16, !110, !DIExpression(), !114)
  %17 = add i8 %12, 1, !dbg !124
  %18 = xor i8 %7, %17, !dbg !124
  %19 = icmp eq i8 %18, 3, !dbg !124
  br i1 %19, label %20, label %9, !dbg !124, !llvm.loop !125

20:                                               ; preds = %9, %5
  %21 = phi double [ poison, %5 ], [ %15, %9 ]
  %22 = phi i8 [ %3, %5 ], [ %16, %9 ]
  %23 = phi double [ %0, %5 ], [ %15, %9 ]
  %24 = icmp ult i8 %3, 3, !dbg !118
  br i1 %24, label %25, label %27, !dbg !118

25:                                               ; preds = %20, %27, %2
  %26 = phi double [ %0, %2 ], [ %21, %20 ], [ %44, %27 ], !dbg !112
  ret double %26, !dbg !127

27:                                               ; preds = %20, %27
  %28 = phi i8 [ %45, %27 ], [ %22, %20 ]
  %29 = phi double [ %44, %27 ], [ %23, %20 ]
    #dbg_value(i8 %28, !110, !DIExpression(), !114)
    #dbg_value(double %29, !109, !DIExpression(), !112)
  %30 = uitofp i8 %28 to double, !dbg !119
  %31 = fmul double %6, %30, !dbg !121
  %32 = tail call double @llvm.fmuladd.f64(double %29, double 9.000000e-01, double %31), !dbg !128
    #dbg_value(double %32, !109, !DIExpression(), !112)
  %33 = add i8 %28, 1, !dbg !129
    #dbg_value(i8 %33, !110, !DIExpression(), !114)
  %34 = uitofp i8 %33 to double, !dbg !119
  %35 = fmul double %6, %34, !dbg !121
  %36 = tail call double @llvm.fmuladd.f64(double %32, double 9.000000e-01, double %35), !dbg !130
    #dbg_value(double %36, !109, !DIExpression(), !112)
  %37 = add i8 %28, 2, !dbg !131
    #dbg_value(i8 %37, !110, !DIExpression(), !114)
  %38 = uitofp i8 %37 to double, !dbg !119
  %39 = fmul double %6, %38, !dbg !121
  %40 = tail call double @llvm.fmuladd.f64(double %36, double 9.000000e-01, double %39), !dbg !132
    #dbg_value(double %40, !109, !DIExpression(), !112)
  %41 = add i8 %28, 3, !dbg !133
    #dbg_value(i8 %41, !110, !DIExpression(), !114)
  %42 = uitofp i8 %41 to double, !dbg !119
  %43 = fmul double %6, %42, !dbg !121
  %44 = tail call double @llvm.fmuladd.f64(double %40, double 9.000000e-01, double %43), !dbg !134
    #dbg_value(double %44, !109, !DIExpression(), !112)
  %45 = add i8 %28, 4, !dbg !135
    #dbg_value(i8 %45, !110, !DIExpression(), !114)
  %46 = icmp eq i8 %45, 3, !dbg !136
  br i1 %46, label %25, label %27, !dbg !137, !llvm.loop !138
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_latches(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !140 {
    #dbg_value(ptr %0, !142, !DIExpression(), !147)
    #dbg_value(i32 %1, !143, !DIExpression(), !147)
    #dbg_value(double 1.000000e+00, !144, !DIExpression(), !147)
    #dbg_value(i32 0, !145, !DIExpression(), !147)
    #dbg_label(!146, !148)
  %3 = icmp sgt i32 %1, 0, !dbg !149
  br i1 %3, label %4, label %22, !dbg !151

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !152
  %6 = and i64 %5, 1, !dbg !153
  %7 = icmp eq i32 %1, 1, !dbg !153
  br i1 %7, label %12, label %8, !dbg !153

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !155
  br label %24, !dbg !155

10:                                               ; preds = %24
  %11 = icmp eq i64 %6, 0, !dbg !156
  br i1 %11, label %22, label %12, !dbg !156

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %41, %10 ]
  %14 = phi double [ 1.000000e+00, %4 ], [ %40, %10 ]
  %15 = icmp ne i64 %6, 0, !dbg !157
  tail call void @llvm.assume(i1 %15), !dbg !157
    #dbg_value(i64 %13, !145, !DIExpression(), !147)
    #dbg_value(double %14, !144, !DIExpression(), !147)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !158
  %17 = load double, ptr %16, align 8, !dbg !158, !tbaa !90
  %18 = fcmp olt double %17, 0.000000e+00, !dbg !159
  %19 = fneg double %14, !dbg !160
  %20 = select i1 %18, double %19, double %17, !dbg !160
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %17, double %14), !dbg !147
    #dbg_value(i64 %13, !145, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !147)
    #dbg_value(double %21, !144, !DIExpression(), !147)
    #dbg_label(!146, !148)
  br label %22, !dbg !161

22:                                               ; preds = %12, %10, %2
  %23 = phi double [ 1.000000e+00, %2 ], [ %40, %10 ], [ %21, %12 ], !dbg !147
  ret double %23, !dbg !161

24:                                               ; preds = %24, %8
  %25 = phi i64 [ 0, %8 ], [ %41, %24 ]
  %26 = phi double [ 1.000000e+00, %8 ], [ %40, %24 ]
  %27 = phi i64 [ 0, %8 ], [ %42, %24 ]
    #dbg_value(i64 %25, !145, !DIExpression(), !147)
    #dbg_value(double %26, !144, !DIExpression(), !147)
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %25, !dbg !158
  %29 = load double, ptr %28, align 8, !dbg !158, !tbaa !90
  %30 = fcmp olt double %29, 0.000000e+00, !dbg !163
  %31 = fneg double %26, !dbg !155
  %32 = select i1 %30, double %31, double %29, !dbg !155
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %29, double %26), !dbg !147
    #dbg_value(i64 %25, !145, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !147)
    #dbg_value(double %33, !144, !DIExpression(), !147)
    #dbg_label(!146, !148)
  %34 = getelementptr inbounds nuw double, ptr %0, i64 %25, !dbg !158
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 8, !dbg !158
  %36 = load double, ptr %35, align 8, !dbg !158, !tbaa !90
  %37 = fcmp olt double %36, 0.000000e+00, !dbg !164
  %38 = fneg double %33, !dbg !165
  %39 = select i1 %37, double %38, double %36, !dbg !165
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %36, double %33), !dbg !147
  %41 = add nuw nsw i64 %25, 2, !dbg !147
    #dbg_value(i64 %41, !145, !DIExpression(), !147)
    #dbg_value(double %40, !144, !DIExpression(), !147)
    #dbg_label(!146, !148)
  %42 = add i64 %27, 2, !dbg !166
  %43 = icmp eq i64 %42, %9, !dbg !166
  br i1 %43, label %10, label %24, !dbg !166
}

; Function Attrs: nofree norecurse nounwind memory(errnomem: write) uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !167 {
    #dbg_value(double %0, !171, !DIExpression(), !178)
    #dbg_value(i32 %1, !172, !DIExpression(), !178)
    #dbg_value(i32 %2, !173, !DIExpression(), !178)
    #dbg_value(double %0, !174, !DIExpression(), !178)
    #dbg_value(i32 0, !175, !DIExpression(), !178)
  %4 = icmp eq i32 %2, 0, !dbg !179
  br i1 %4, label %5, label %10, !dbg !181

5:                                                ; preds = %10, %3
  %6 = phi double [ %14, %10 ], [ %0, %3 ], !dbg !178
  %7 = phi i32 [ %12, %10 ], [ 0, %3 ], !dbg !178
    #dbg_value(i32 %7, !175, !DIExpression(), !178)
    #dbg_value(double %6, !174, !DIExpression(), !178)
    #dbg_label(!176, !182)
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01), !dbg !183
    #dbg_value(double %8, !174, !DIExpression(), !178)
  %9 = add nsw i32 %7, 1, !dbg !184
  br label %10, !dbg !185

10:                                               ; preds = %3, %5
  %11 = phi double [ %0, %3 ], [ %8, %5 ], !dbg !178
  %12 = phi i32 [ 1, %3 ], [ %9, %5 ], !dbg !178
    #dbg_value(i32 %12, !175, !DIExpression(), !178)
    #dbg_value(double %11, !174, !DIExpression(), !178)
    #dbg_label(!177, !186)
  %13 = tail call double @sin(double noundef %11) #7, !dbg !187, !tbaa !13
  %14 = fadd double %0, %13, !dbg !188
    #dbg_value(double %14, !174, !DIExpression(), !178)
    #dbg_value(i32 %12, !175, !DIExpression(), !178)
  %15 = icmp slt i32 %12, %1, !dbg !189
  br i1 %15, label %5, label %16, !dbg !191

16:                                               ; preds = %10
  ret double %14, !dbg !192
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !193 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @returns_from_three_places(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !195 {
    #dbg_value(ptr %0, !199, !DIExpression(), !205)
    #dbg_value(i32 %1, !200, !DIExpression(), !205)
    #dbg_value(double %2, !201, !DIExpression(), !205)
    #dbg_value(double 1.000000e+00, !202, !DIExpression(), !205)
    #dbg_value(i32 0, !203, !DIExpression(), !206)
  %4 = icmp sgt i32 %1, 0, !dbg !207
  br i1 %4, label %5, label %24, !dbg !209

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !210
  br label %10, !dbg !211

7:                                                ; preds = %18
  %8 = add nuw nsw i64 %11, 1, !dbg !212
    #dbg_value(i64 %8, !203, !DIExpression(), !206)
    #dbg_value(double %19, !202, !DIExpression(), !205)
  %9 = icmp eq i64 %8, %6, !dbg !210
  br i1 %9, label %24, label %10, !dbg !213, !llvm.loop !214

10:                                               ; preds = %5, %7
  %11 = phi i64 [ 0, %5 ], [ %8, %7 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %19, %7 ]
    #dbg_value(i64 %11, !203, !DIExpression(), !206)
    #dbg_value(double %12, !202, !DIExpression(), !205)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !216
  %14 = load double, ptr %13, align 8, !dbg !216, !tbaa !90
  %15 = fcmp oeq double %14, 0.000000e+00, !dbg !219
  br i1 %15, label %16, label %18, !dbg !220

16:                                               ; preds = %10
  %17 = fmul double %12, %12, !dbg !221
  br label %27, !dbg !223

18:                                               ; preds = %10
  %19 = fmul double %12, %14, !dbg !224
    #dbg_value(double %19, !202, !DIExpression(), !205)
  %20 = fcmp ogt double %19, %2, !dbg !225
    #dbg_value(i64 %11, !203, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !206)
  br i1 %20, label %21, label %7, !dbg !227

21:                                               ; preds = %18
  %22 = load double, ptr %0, align 8, !dbg !228, !tbaa !90
  %23 = fadd double %19, %22, !dbg !230
  br label %27, !dbg !231

24:                                               ; preds = %7, %3
  %25 = phi double [ 1.000000e+00, %3 ], [ %19, %7 ], !dbg !205
    #dbg_value(double %25, !202, !DIExpression(), !205)
  %26 = fneg double %25
  br label %27

27:                                               ; preds = %21, %16, %24
  %28 = phi double [ %26, %24 ], [ %23, %21 ], [ %17, %16 ]
  ret double %28, !dbg !232
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @inner_trip_count_varies(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #2 !dbg !233 {
    #dbg_value(ptr %0, !239, !DIExpression(), !250)
    #dbg_value(ptr %1, !240, !DIExpression(), !250)
    #dbg_value(i32 %2, !241, !DIExpression(), !250)
    #dbg_value(double 0.000000e+00, !242, !DIExpression(), !250)
    #dbg_value(i32 0, !243, !DIExpression(), !251)
  %4 = icmp sgt i32 %2, 0, !dbg !252
  br i1 %4, label %5, label %7, !dbg !253

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !254
  br label %9, !dbg !255

7:                                                ; preds = %48, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %50, %48 ], !dbg !250
  ret double %8, !dbg !256

9:                                                ; preds = %5, %48
  %10 = phi i64 [ 0, %5 ], [ %51, %48 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %50, %48 ]
    #dbg_value(i64 %10, !243, !DIExpression(), !251)
    #dbg_value(double %11, !242, !DIExpression(), !250)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !257
  %13 = load double, ptr %12, align 8, !dbg !258, !tbaa !90
    #dbg_value(double %13, !245, !DIExpression(), !259)
    #dbg_value(i32 0, !248, !DIExpression(), !260)
  %14 = getelementptr inbounds nuw i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !13
  %16 = icmp sgt i32 %15, 0, !dbg !261
  br i1 %16, label %17, label %48, !dbg !263

17:                                               ; preds = %9
    #dbg_value(i32 0, !248, !DIExpression(), !260)
    #dbg_value(double %13, !245, !DIExpression(), !259)
  %18 = fmul double %13, %13, !dbg !264
  %19 = load double, ptr %0, align 8, !dbg !266, !tbaa !90
  %20 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %19), !dbg !267
    #dbg_value(double %20, !245, !DIExpression(), !259)
    #dbg_value(i32 1, !248, !DIExpression(), !260)
  %21 = icmp eq i32 %15, 1, !dbg !268
  br i1 %21, label %48, label %22, !dbg !269

22:                                               ; preds = %17
    #dbg_value(i32 1, !248, !DIExpression(), !260)
    #dbg_value(double %20, !245, !DIExpression(), !259)
  %23 = fmul double %20, %20, !dbg !264
  %24 = load double, ptr %0, align 8, !dbg !266, !tbaa !90
  %25 = tail call double @llvm.fmuladd.f64(double %23, double 5.000000e-01, double %24), !dbg !267
    #dbg_value(double %25, !245, !DIExpression(), !259)
    #dbg_value(i32 2, !248, !DIExpression(), !260)
  %26 = and i32 %15, 2147483646, !dbg !269
  %27 = icmp eq i32 %26, 2, !dbg !269
  br i1 %27, label %48, label %28, !dbg !269

28:                                               ; preds = %22
  %29 = load double, ptr %0, align 8, !tbaa !90
  %30 = add nsw i32 %15, -3, !dbg !270
  %31 = add nsw i32 %15, -4, !dbg !270
  %32 = and i32 %30, 3, !dbg !270
  %33 = icmp ult i32 %31, 3, !dbg !270
  br i1 %33, label %38, label %34, !dbg !270

34:                                               ; preds = %28
  %35 = and i32 %30, -4, !dbg !270
  br label %53, !dbg !270

36:                                               ; preds = %53
  %37 = icmp eq i32 %32, 0, !dbg !270
  br i1 %37, label %48, label %38, !dbg !270

38:                                               ; preds = %36, %28
  %39 = phi double [ %25, %28 ], [ %63, %36 ]
  %40 = icmp ne i32 %32, 0, !dbg !271
  tail call void @llvm.assume(i1 %40), !dbg !271
  br label %41, !dbg !271

41:                                               ; preds = %41, %38
  %42 = phi double [ %45, %41 ], [ %39, %38 ]
  %43 = phi i32 [ %46, %41 ], [ 0, %38 ]
    #dbg_value(i32 poison, !248, !DIExpression(), !260)
    #dbg_value(double %42, !245, !DIExpression(), !259)
  %44 = fmul double %42, %42, !dbg !264
  %45 = tail call double @llvm.fmuladd.f64(double %44, double 5.000000e-01, double %29), !dbg !272
    #dbg_value(double %45, !245, !DIExpression(), !259)
    #dbg_value(i32 poison, !248, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !260)
  %46 = add i32 %43, 1, !dbg !273
  %47 = icmp eq i32 %46, %32, !dbg !273
  br i1 %47, label %48, label %41, !dbg !273, !llvm.loop !274

48:                                               ; preds = %36, %41, %22, %17, %9
  %49 = phi double [ %13, %9 ], [ %25, %22 ], [ %20, %17 ], [ %63, %36 ], [ %45, %41 ], !dbg !275
  %50 = fadd double %11, %49, !dbg !276
    #dbg_value(double %50, !242, !DIExpression(), !250)
  %51 = add nuw nsw i64 %10, 1, !dbg !277
    #dbg_value(i64 %51, !243, !DIExpression(), !251)
  %52 = icmp eq i64 %51, %6, !dbg !254
  br i1 %52, label %7, label %9, !dbg !278, !llvm.loop !279

53:                                               ; preds = %53, %34
  %54 = phi double [ %25, %34 ], [ %63, %53 ]
  %55 = phi i32 [ 0, %34 ], [ %64, %53 ]
    #dbg_value(i32 poison, !248, !DIExpression(), !260)
    #dbg_value(double %54, !245, !DIExpression(), !259)
  %56 = fmul double %54, %54, !dbg !264
  %57 = tail call double @llvm.fmuladd.f64(double %56, double 5.000000e-01, double %29), !dbg !281
    #dbg_value(double %57, !245, !DIExpression(), !259)
    #dbg_value(i32 poison, !248, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !260)
  %58 = fmul double %57, %57, !dbg !264
  %59 = tail call double @llvm.fmuladd.f64(double %58, double 5.000000e-01, double %29), !dbg !282
    #dbg_value(double %59, !245, !DIExpression(), !259)
    #dbg_value(i32 poison, !248, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !260)
  %60 = fmul double %59, %59, !dbg !264
  %61 = tail call double @llvm.fmuladd.f64(double %60, double 5.000000e-01, double %29), !dbg !283
    #dbg_value(double %61, !245, !DIExpression(), !259)
    #dbg_value(i32 poison, !248, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !260)
  %62 = fmul double %61, %61, !dbg !264
  %63 = tail call double @llvm.fmuladd.f64(double %62, double 5.000000e-01, double %29), !dbg !284
    #dbg_value(double %63, !245, !DIExpression(), !259)
    #dbg_value(i32 poison, !248, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !260)
  %64 = add i32 %55, 4, !dbg !285
  %65 = icmp eq i32 %64, %35, !dbg !285
  br i1 %65, label %36, label %53, !dbg !285, !llvm.loop !286
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @inner_loop_under_condition(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #5 !dbg !289 {
    #dbg_value(ptr %0, !291, !DIExpression(), !301)
    #dbg_value(i32 %1, !292, !DIExpression(), !301)
    #dbg_value(double 0.000000e+00, !293, !DIExpression(), !301)
    #dbg_value(i32 0, !294, !DIExpression(), !302)
  %3 = icmp sgt i32 %1, 0, !dbg !303
  br i1 %3, label %4, label %26, !dbg !304

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !305
  %6 = and i64 %5, 1, !dbg !306
  %7 = icmp eq i32 %1, 1, !dbg !306
  br i1 %7, label %12, label %8, !dbg !306

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !306
  br label %28, !dbg !306

10:                                               ; preds = %55
  %11 = icmp eq i64 %6, 0, !dbg !307
  br i1 %11, label %26, label %12, !dbg !307

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %57, %10 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %56, %10 ]
  %15 = icmp ne i64 %6, 0, !dbg !308
  tail call void @llvm.assume(i1 %15), !dbg !308
    #dbg_value(i64 %13, !294, !DIExpression(), !302)
    #dbg_value(double %14, !293, !DIExpression(), !301)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !309
  %17 = load double, ptr %16, align 8, !dbg !309, !tbaa !90
  %18 = fcmp ogt double %17, 1.000000e+00, !dbg !310
  br i1 %18, label %19, label %26, !dbg !311

19:                                               ; preds = %12, %19
  %20 = phi double [ %23, %19 ], [ %17, %12 ]
  %21 = phi double [ %24, %19 ], [ %14, %12 ]
    #dbg_value(double %20, !296, !DIExpression(), !312)
    #dbg_value(double %21, !293, !DIExpression(), !301)
  %22 = tail call double @sqrt(double noundef %20) #7, !dbg !313, !tbaa !13
  %23 = fadd double %22, -1.000000e-02, !dbg !315
    #dbg_value(double %23, !296, !DIExpression(), !312)
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %17, double %21), !dbg !316
    #dbg_value(double %24, !293, !DIExpression(), !301)
  %25 = fcmp ogt double %23, 1.000000e+00, !dbg !317
  br i1 %25, label %19, label %26, !dbg !318, !llvm.loop !319

26:                                               ; preds = %10, %19, %12, %2
  %27 = phi double [ 0.000000e+00, %2 ], [ %56, %10 ], [ %14, %12 ], [ %24, %19 ], !dbg !322
  ret double %27, !dbg !323

28:                                               ; preds = %55, %8
  %29 = phi i64 [ 0, %8 ], [ %57, %55 ]
  %30 = phi double [ 0.000000e+00, %8 ], [ %56, %55 ]
  %31 = phi i64 [ 0, %8 ], [ %58, %55 ]
    #dbg_value(i64 %29, !294, !DIExpression(), !302)
    #dbg_value(double %30, !293, !DIExpression(), !301)
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !309
  %33 = load double, ptr %32, align 8, !dbg !309, !tbaa !90
  %34 = fcmp ogt double %33, 1.000000e+00, !dbg !324
  br i1 %34, label %35, label %42, !dbg !308

35:                                               ; preds = %28, %35
  %36 = phi double [ %39, %35 ], [ %33, %28 ]
  %37 = phi double [ %40, %35 ], [ %30, %28 ]
    #dbg_value(double %36, !296, !DIExpression(), !312)
    #dbg_value(double %37, !293, !DIExpression(), !301)
  %38 = tail call double @sqrt(double noundef %36) #7, !dbg !313, !tbaa !13
  %39 = fadd double %38, -1.000000e-02, !dbg !325
    #dbg_value(double %39, !296, !DIExpression(), !312)
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %33, double %37), !dbg !326
    #dbg_value(double %40, !293, !DIExpression(), !301)
  %41 = fcmp ogt double %39, 1.000000e+00, !dbg !327
  br i1 %41, label %35, label %42, !dbg !328, !llvm.loop !319

42:                                               ; preds = %35, %28
  %43 = phi double [ %30, %28 ], [ %40, %35 ], !dbg !322
    #dbg_value(double %43, !293, !DIExpression(), !301)
    #dbg_value(i64 %29, !294, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !302)
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %29, !dbg !309
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 8, !dbg !309
  %46 = load double, ptr %45, align 8, !dbg !309, !tbaa !90
  %47 = fcmp ogt double %46, 1.000000e+00, !dbg !329
  br i1 %47, label %48, label %55, !dbg !330

48:                                               ; preds = %42, %48
  %49 = phi double [ %52, %48 ], [ %46, %42 ]
  %50 = phi double [ %53, %48 ], [ %43, %42 ]
    #dbg_value(double %49, !296, !DIExpression(), !312)
    #dbg_value(double %50, !293, !DIExpression(), !301)
  %51 = tail call double @sqrt(double noundef %49) #7, !dbg !313, !tbaa !13
  %52 = fadd double %51, -1.000000e-02, !dbg !331
    #dbg_value(double %52, !296, !DIExpression(), !312)
  %53 = tail call double @llvm.fmuladd.f64(double %52, double %46, double %50), !dbg !332
    #dbg_value(double %53, !293, !DIExpression(), !301)
  %54 = fcmp ogt double %52, 1.000000e+00, !dbg !333
  br i1 %54, label %48, label %55, !dbg !334, !llvm.loop !319

55:                                               ; preds = %48, %42
  %56 = phi double [ %43, %42 ], [ %53, %48 ], !dbg !335
    #dbg_value(double %56, !293, !DIExpression(), !301)
  %57 = add nuw nsw i64 %29, 2, !dbg !336
    #dbg_value(i64 %57, !294, !DIExpression(), !302)
  %58 = add i64 %31, 2, !dbg !337
  %59 = icmp eq i64 %58, %9, !dbg !337
  br i1 %59, label %10, label %28, !dbg !337, !llvm.loop !338
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !340 double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nounwind memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}
!llvm.errno.tbaa = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!12 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !15, i64 0}
!15 = !{!"omnipotent char", !16, i64 0}
!16 = !{!"Simple C/C++ TBAA"}
!17 = distinct !DISubprogram(name: "newton_square_root", scope: !1, file: !1, line: 5, type: !18, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20, keyInstructions: true)
!18 = !DISubroutineType(types: !19)
!19 = !{!4, !4}
!20 = !{!21, !22, !23}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 5, type: !4)
!22 = !DILocalVariable(name: "y", scope: !17, file: !1, line: 6, type: !4)
!23 = !DILocalVariable(name: "e", scope: !24, file: !1, line: 8, type: !4)
!24 = distinct !DILexicalBlock(scope: !17, file: !1, line: 7, column: 13)
!25 = !DILocation(line: 0, scope: !17)
!26 = !DILocation(line: 7, column: 3, scope: !17)
!27 = !DILocation(line: 6, column: 10, scope: !17, atomGroup: 1, atomRank: 1)
!28 = !DILocation(line: 8, column: 22, scope: !24, atomGroup: 2, atomRank: 2)
!29 = !DILocation(line: 0, scope: !24)
!30 = !DILocation(line: 9, column: 9, scope: !31)
!31 = distinct !DILexicalBlock(scope: !24, file: !1, line: 9, column: 9)
!32 = !DILocation(line: 9, column: 17, scope: !31, atomGroup: 3, atomRank: 2)
!33 = !DILocation(line: 9, column: 17, scope: !31, atomGroup: 3, atomRank: 1)
!34 = !DILocation(line: 14, column: 3, scope: !17, atomGroup: 7, atomRank: 1)
!35 = distinct !DISubprogram(name: "zero_trip_while", scope: !1, file: !1, line: 17, type: !36, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38, keyInstructions: true)
!36 = !DISubroutineType(types: !37)
!37 = !{!4, !4, !4}
!38 = !{!39, !40, !41}
!39 = !DILocalVariable(name: "x", arg: 1, scope: !35, file: !1, line: 17, type: !4)
!40 = !DILocalVariable(name: "limit", arg: 2, scope: !35, file: !1, line: 17, type: !4)
!41 = !DILocalVariable(name: "y", scope: !35, file: !1, line: 18, type: !4)
!42 = !DILocation(line: 0, scope: !35)
!43 = !DILocation(line: 18, column: 16, scope: !35, atomGroup: 1, atomRank: 2)
!44 = !DILocation(line: 19, column: 12, scope: !35, atomGroup: 19, atomRank: 1)
!45 = !DILocation(line: 19, column: 3, scope: !35, atomGroup: 20, atomRank: 1)
!46 = !DILocation(line: 20, column: 17, scope: !47, atomGroup: 4, atomRank: 2)
!47 = distinct !DILexicalBlock(scope: !35, file: !1, line: 19, column: 21)
!48 = !DILocation(line: 19, column: 12, scope: !35, atomGroup: 2, atomRank: 1)
!49 = !DILocation(line: 19, column: 3, scope: !35, atomGroup: 3, atomRank: 1)
!50 = distinct !{!50, !51, !52, !53}
!51 = !DILocation(line: 19, column: 3, scope: !35)
!52 = !DILocation(line: 21, column: 3, scope: !35)
!53 = !{!"llvm.loop.mustprogress"}
!54 = !DILocation(line: 22, column: 3, scope: !35, atomGroup: 6, atomRank: 1)
!55 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !18, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !56, keyInstructions: true)
!56 = !{!57, !58, !59}
!57 = !DILocalVariable(name: "x", arg: 1, scope: !55, file: !1, line: 25, type: !4)
!58 = !DILocalVariable(name: "s", scope: !55, file: !1, line: 26, type: !4)
!59 = !DILocalVariable(name: "h", scope: !55, file: !1, line: 27, type: !4)
!60 = !DILocation(line: 0, scope: !55)
!61 = !DILocation(line: 28, column: 3, scope: !55)
!62 = !DILocation(line: 29, column: 7, scope: !63, atomGroup: 3, atomRank: 2)
!63 = distinct !DILexicalBlock(scope: !55, file: !1, line: 28, column: 6)
!64 = !DILocation(line: 30, column: 7, scope: !63, atomGroup: 4, atomRank: 2)
!65 = !DILocation(line: 31, column: 14, scope: !55, atomGroup: 5, atomRank: 1)
!66 = !DILocation(line: 31, column: 3, scope: !63, atomGroup: 6, atomRank: 1)
!67 = distinct !{!67, !61, !68, !53}
!68 = !DILocation(line: 31, column: 19, scope: !55)
!69 = !DILocation(line: 32, column: 3, scope: !55, atomGroup: 8, atomRank: 1)
!70 = distinct !DISubprogram(name: "bound_changed_in_body", scope: !1, file: !1, line: 35, type: !71, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !76, keyInstructions: true)
!71 = !DISubroutineType(types: !72)
!72 = !{!4, !73, !75}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!75 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!76 = !{!77, !78, !79, !80}
!77 = !DILocalVariable(name: "x", arg: 1, scope: !70, file: !1, line: 35, type: !73)
!78 = !DILocalVariable(name: "n", arg: 2, scope: !70, file: !1, line: 35, type: !75)
!79 = !DILocalVariable(name: "s", scope: !70, file: !1, line: 36, type: !4)
!80 = !DILocalVariable(name: "i", scope: !81, file: !1, line: 37, type: !75)
!81 = distinct !DILexicalBlock(scope: !70, file: !1, line: 37, column: 3)
!82 = !DILocation(line: 0, scope: !70)
!83 = !DILocation(line: 0, scope: !81)
!84 = !DILocation(line: 37, column: 21, scope: !85, atomGroup: 21, atomRank: 1)
!85 = distinct !DILexicalBlock(scope: !81, file: !1, line: 37, column: 3)
!86 = !DILocation(line: 37, column: 3, scope: !81, atomGroup: 22, atomRank: 1)
!87 = !DILocation(line: 43, column: 3, scope: !70, atomGroup: 11, atomRank: 1)
!88 = !DILocation(line: 38, column: 10, scope: !89)
!89 = distinct !DILexicalBlock(scope: !85, file: !1, line: 37, column: 31)
!90 = !{!91, !91, i64 0}
!91 = !{!"double", !15, i64 0}
!92 = !DILocation(line: 38, column: 15, scope: !89)
!93 = !DILocation(line: 38, column: 7, scope: !89, atomGroup: 5, atomRank: 2)
!94 = !DILocation(line: 39, column: 14, scope: !95, atomGroup: 6, atomRank: 2)
!95 = distinct !DILexicalBlock(scope: !89, file: !1, line: 39, column: 9)
!96 = !DILocation(line: 39, column: 14, scope: !95, atomGroup: 6, atomRank: 1)
!97 = !DILocation(line: 37, column: 27, scope: !85, atomGroup: 8, atomRank: 2)
!98 = !DILocation(line: 37, column: 21, scope: !85, atomGroup: 3, atomRank: 1)
!99 = !DILocation(line: 37, column: 3, scope: !81, atomGroup: 4, atomRank: 1)
!100 = distinct !{!100, !101, !102, !53}
!101 = !DILocation(line: 37, column: 3, scope: !81)
!102 = !DILocation(line: 42, column: 3, scope: !81)
!103 = distinct !DISubprogram(name: "byte_counter_wraps", scope: !1, file: !1, line: 47, type: !104, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !106, keyInstructions: true)
!104 = !DISubroutineType(types: !105)
!105 = !{!4, !4, !75}
!106 = !{!107, !108, !109, !110}
!107 = !DILocalVariable(name: "x", arg: 1, scope: !103, file: !1, line: 47, type: !4)
!108 = !DILocalVariable(name: "start", arg: 2, scope: !103, file: !1, line: 47, type: !75)
!109 = !DILocalVariable(name: "s", scope: !103, file: !1, line: 48, type: !4)
!110 = !DILocalVariable(name: "k", scope: !111, file: !1, line: 49, type: !3)
!111 = distinct !DILexicalBlock(scope: !103, file: !1, line: 49, column: 3)
!112 = !DILocation(line: 0, scope: !103)
!113 = !DILocation(line: 49, column: 26, scope: !111, atomGroup: 2, atomRank: 2)
!114 = !DILocation(line: 0, scope: !111)
!115 = !DILocation(line: 49, column: 50, scope: !116, atomGroup: 23, atomRank: 1)
!116 = distinct !DILexicalBlock(scope: !111, file: !1, line: 49, column: 3)
!117 = !DILocation(line: 49, column: 3, scope: !111, atomGroup: 24, atomRank: 1)
!118 = !DILocation(line: 49, column: 3, scope: !111)
!119 = !DILocation(line: 50, column: 27, scope: !120)
!120 = distinct !DILexicalBlock(scope: !116, file: !1, line: 49, column: 61)
!121 = !DILocation(line: 50, column: 25, scope: !120)
!122 = !DILocation(line: 50, column: 17, scope: !120, atomGroup: 42, atomRank: 2)
!123 = !DILocation(line: 49, column: 57, scope: !116, atomGroup: 43, atomRank: 2)
!124 = !DILocation(line: 49, column: 3, scope: !111, atomGroup: 45, atomRank: 1)
!125 = distinct !{!125, !126}
!126 = !{!"llvm.loop.unroll.disable"}
!127 = !DILocation(line: 52, column: 3, scope: !103, atomGroup: 9, atomRank: 1)
!128 = !DILocation(line: 50, column: 17, scope: !120, atomGroup: 5, atomRank: 2)
!129 = !DILocation(line: 49, column: 57, scope: !116, atomGroup: 6, atomRank: 2)
!130 = !DILocation(line: 50, column: 17, scope: !120, atomGroup: 46, atomRank: 2)
!131 = !DILocation(line: 49, column: 57, scope: !116, atomGroup: 47, atomRank: 2)
!132 = !DILocation(line: 50, column: 17, scope: !120, atomGroup: 50, atomRank: 2)
!133 = !DILocation(line: 49, column: 57, scope: !116, atomGroup: 51, atomRank: 2)
!134 = !DILocation(line: 50, column: 17, scope: !120, atomGroup: 54, atomRank: 2)
!135 = !DILocation(line: 49, column: 57, scope: !116, atomGroup: 55, atomRank: 2)
!136 = !DILocation(line: 49, column: 50, scope: !116, atomGroup: 56, atomRank: 1)
!137 = !DILocation(line: 49, column: 3, scope: !111, atomGroup: 57, atomRank: 1)
!138 = distinct !{!138, !118, !139, !53}
!139 = !DILocation(line: 51, column: 3, scope: !111)
!140 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !71, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !141, keyInstructions: true)
!141 = !{!142, !143, !144, !145, !146}
!142 = !DILocalVariable(name: "x", arg: 1, scope: !140, file: !1, line: 55, type: !73)
!143 = !DILocalVariable(name: "n", arg: 2, scope: !140, file: !1, line: 55, type: !75)
!144 = !DILocalVariable(name: "s", scope: !140, file: !1, line: 56, type: !4)
!145 = !DILocalVariable(name: "i", scope: !140, file: !1, line: 57, type: !75)
!146 = !DILabel(scope: !140, name: "head", file: !1, line: 58, column: 1)
!147 = !DILocation(line: 0, scope: !140)
!148 = !DILocation(line: 58, column: 1, scope: !140)
!149 = !DILocation(line: 59, column: 9, scope: !150, atomGroup: 25, atomRank: 2)
!150 = distinct !DILexicalBlock(scope: !140, file: !1, line: 59, column: 7)
!151 = !DILocation(line: 59, column: 9, scope: !150, atomGroup: 25, atomRank: 1)
!152 = !DILocation(line: 59, column: 9, scope: !150, atomGroup: 3, atomRank: 2)
!153 = !DILocation(line: 62, column: 12, scope: !154)
!154 = distinct !DILexicalBlock(scope: !140, file: !1, line: 62, column: 7)
!155 = !DILocation(line: 62, column: 12, scope: !154, atomGroup: 5, atomRank: 1)
!156 = !DILocation(line: 59, column: 9, scope: !150)
!157 = !DILocation(line: 59, column: 9, scope: !150, atomGroup: 3, atomRank: 1)
!158 = !DILocation(line: 62, column: 7, scope: !154)
!159 = !DILocation(line: 62, column: 12, scope: !154, atomGroup: 58, atomRank: 2)
!160 = !DILocation(line: 62, column: 12, scope: !154, atomGroup: 58, atomRank: 1)
!161 = !DILocation(line: 60, column: 5, scope: !162, atomGroup: 12, atomRank: 1)
!162 = distinct !DILexicalBlock(scope: !150, file: !1, line: 59, column: 15)
!163 = !DILocation(line: 62, column: 12, scope: !154, atomGroup: 5, atomRank: 2)
!164 = !DILocation(line: 62, column: 12, scope: !154, atomGroup: 60, atomRank: 2)
!165 = !DILocation(line: 62, column: 12, scope: !154, atomGroup: 60, atomRank: 1)
!166 = !DILocation(line: 59, column: 9, scope: !150, atomGroup: 61, atomRank: 1)
!167 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !168, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !170, keyInstructions: true)
!168 = !DISubroutineType(types: !169)
!169 = !{!4, !4, !75, !75}
!170 = !{!171, !172, !173, !174, !175, !176, !177}
!171 = !DILocalVariable(name: "x", arg: 1, scope: !167, file: !1, line: 73, type: !4)
!172 = !DILocalVariable(name: "n", arg: 2, scope: !167, file: !1, line: 73, type: !75)
!173 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !167, file: !1, line: 73, type: !75)
!174 = !DILocalVariable(name: "s", scope: !167, file: !1, line: 74, type: !4)
!175 = !DILocalVariable(name: "i", scope: !167, file: !1, line: 75, type: !75)
!176 = !DILabel(scope: !167, name: "top", file: !1, line: 79, column: 1)
!177 = !DILabel(scope: !167, name: "middle", file: !1, line: 81, column: 1)
!178 = !DILocation(line: 0, scope: !167)
!179 = !DILocation(line: 76, column: 7, scope: !180, atomGroup: 3, atomRank: 2)
!180 = distinct !DILexicalBlock(scope: !167, file: !1, line: 76, column: 7)
!181 = !DILocation(line: 76, column: 7, scope: !180, atomGroup: 3, atomRank: 1)
!182 = !DILocation(line: 79, column: 1, scope: !167)
!183 = !DILocation(line: 80, column: 13, scope: !167, atomGroup: 5, atomRank: 2)
!184 = !DILocation(line: 83, column: 4, scope: !167, atomGroup: 7, atomRank: 2)
!185 = !DILocation(line: 80, column: 3, scope: !167)
!186 = !DILocation(line: 81, column: 1, scope: !167)
!187 = !DILocation(line: 82, column: 7, scope: !167)
!188 = !DILocation(line: 82, column: 14, scope: !167, atomGroup: 6, atomRank: 2)
!189 = !DILocation(line: 84, column: 9, scope: !190, atomGroup: 8, atomRank: 2)
!190 = distinct !DILexicalBlock(scope: !167, file: !1, line: 84, column: 7)
!191 = !DILocation(line: 84, column: 9, scope: !190, atomGroup: 8, atomRank: 1)
!192 = !DILocation(line: 87, column: 3, scope: !167, atomGroup: 11, atomRank: 1)
!193 = !DISubprogram(name: "sin", scope: !194, file: !194, line: 64, type: !18, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!194 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!195 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !196, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !198, keyInstructions: true)
!196 = !DISubroutineType(types: !197)
!197 = !{!4, !73, !75, !4}
!198 = !{!199, !200, !201, !202, !203}
!199 = !DILocalVariable(name: "x", arg: 1, scope: !195, file: !1, line: 90, type: !73)
!200 = !DILocalVariable(name: "n", arg: 2, scope: !195, file: !1, line: 90, type: !75)
!201 = !DILocalVariable(name: "limit", arg: 3, scope: !195, file: !1, line: 90, type: !4)
!202 = !DILocalVariable(name: "p", scope: !195, file: !1, line: 91, type: !4)
!203 = !DILocalVariable(name: "i", scope: !204, file: !1, line: 92, type: !75)
!204 = distinct !DILexicalBlock(scope: !195, file: !1, line: 92, column: 3)
!205 = !DILocation(line: 0, scope: !195)
!206 = !DILocation(line: 0, scope: !204)
!207 = !DILocation(line: 92, column: 21, scope: !208, atomGroup: 26, atomRank: 1)
!208 = distinct !DILexicalBlock(scope: !204, file: !1, line: 92, column: 3)
!209 = !DILocation(line: 92, column: 3, scope: !204, atomGroup: 27, atomRank: 1)
!210 = !DILocation(line: 92, column: 21, scope: !208, atomGroup: 3, atomRank: 1)
!211 = !DILocation(line: 92, column: 3, scope: !204)
!212 = !DILocation(line: 92, column: 27, scope: !208, atomGroup: 10, atomRank: 2)
!213 = !DILocation(line: 92, column: 3, scope: !204, atomGroup: 4, atomRank: 1)
!214 = distinct !{!214, !211, !215, !53}
!215 = !DILocation(line: 100, column: 3, scope: !204)
!216 = !DILocation(line: 93, column: 9, scope: !217)
!217 = distinct !DILexicalBlock(scope: !218, file: !1, line: 93, column: 9)
!218 = distinct !DILexicalBlock(scope: !208, file: !1, line: 92, column: 31)
!219 = !DILocation(line: 93, column: 14, scope: !217, atomGroup: 5, atomRank: 2)
!220 = !DILocation(line: 93, column: 14, scope: !217, atomGroup: 5, atomRank: 1)
!221 = !DILocation(line: 94, column: 16, scope: !222, atomGroup: 6, atomRank: 2)
!222 = distinct !DILexicalBlock(scope: !217, file: !1, line: 93, column: 22)
!223 = !DILocation(line: 94, column: 7, scope: !222, atomGroup: 6, atomRank: 1)
!224 = !DILocation(line: 96, column: 7, scope: !218, atomGroup: 7, atomRank: 2)
!225 = !DILocation(line: 97, column: 11, scope: !226, atomGroup: 8, atomRank: 2)
!226 = distinct !DILexicalBlock(scope: !218, file: !1, line: 97, column: 9)
!227 = !DILocation(line: 97, column: 11, scope: !226, atomGroup: 8, atomRank: 1)
!228 = !DILocation(line: 98, column: 18, scope: !229)
!229 = distinct !DILexicalBlock(scope: !226, file: !1, line: 97, column: 20)
!230 = !DILocation(line: 98, column: 16, scope: !229, atomGroup: 9, atomRank: 2)
!231 = !DILocation(line: 98, column: 7, scope: !229, atomGroup: 9, atomRank: 1)
!232 = !DILocation(line: 102, column: 1, scope: !195, atomGroup: 13, atomRank: 1)
!233 = distinct !DISubprogram(name: "inner_trip_count_varies", scope: !1, file: !1, line: 104, type: !234, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !238, keyInstructions: true)
!234 = !DISubroutineType(types: !235)
!235 = !{!4, !73, !236, !75}
!236 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !237, size: 64)
!237 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !75)
!238 = !{!239, !240, !241, !242, !243, !245, !248}
!239 = !DILocalVariable(name: "x", arg: 1, scope: !233, file: !1, line: 104, type: !73)
!240 = !DILocalVariable(name: "count", arg: 2, scope: !233, file: !1, line: 104, type: !236)
!241 = !DILocalVariable(name: "n", arg: 3, scope: !233, file: !1, line: 104, type: !75)
!242 = !DILocalVariable(name: "s", scope: !233, file: !1, line: 105, type: !4)
!243 = !DILocalVariable(name: "i", scope: !244, file: !1, line: 106, type: !75)
!244 = distinct !DILexicalBlock(scope: !233, file: !1, line: 106, column: 3)
!245 = !DILocalVariable(name: "t", scope: !246, file: !1, line: 107, type: !4)
!246 = distinct !DILexicalBlock(scope: !247, file: !1, line: 106, column: 31)
!247 = distinct !DILexicalBlock(scope: !244, file: !1, line: 106, column: 3)
!248 = !DILocalVariable(name: "j", scope: !249, file: !1, line: 108, type: !75)
!249 = distinct !DILexicalBlock(scope: !246, file: !1, line: 108, column: 5)
!250 = !DILocation(line: 0, scope: !233)
!251 = !DILocation(line: 0, scope: !244)
!252 = !DILocation(line: 106, column: 21, scope: !247, atomGroup: 30, atomRank: 1)
!253 = !DILocation(line: 106, column: 3, scope: !244, atomGroup: 31, atomRank: 1)
!254 = !DILocation(line: 106, column: 21, scope: !247, atomGroup: 3, atomRank: 1)
!255 = !DILocation(line: 106, column: 3, scope: !244)
!256 = !DILocation(line: 116, column: 3, scope: !233, atomGroup: 18, atomRank: 1)
!257 = !DILocation(line: 107, column: 16, scope: !246)
!258 = !DILocation(line: 107, column: 16, scope: !246, atomGroup: 5, atomRank: 2)
!259 = !DILocation(line: 0, scope: !246)
!260 = !DILocation(line: 0, scope: !249)
!261 = !DILocation(line: 108, column: 23, scope: !262, atomGroup: 28, atomRank: 1)
!262 = distinct !DILexicalBlock(scope: !249, file: !1, line: 108, column: 5)
!263 = !DILocation(line: 108, column: 5, scope: !249, atomGroup: 29, atomRank: 1)
!264 = !DILocation(line: 112, column: 13, scope: !265)
!265 = distinct !DILexicalBlock(scope: !262, file: !1, line: 108, column: 40)
!266 = !DILocation(line: 112, column: 25, scope: !265)
!267 = !DILocation(line: 112, column: 23, scope: !265, atomGroup: 33, atomRank: 2)
!268 = !DILocation(line: 108, column: 23, scope: !262, atomGroup: 36, atomRank: 1)
!269 = !DILocation(line: 108, column: 5, scope: !249, atomGroup: 37, atomRank: 1)
!270 = !DILocation(line: 108, column: 5, scope: !249)
!271 = !DILocation(line: 108, column: 5, scope: !249, atomGroup: 8, atomRank: 1)
!272 = !DILocation(line: 112, column: 23, scope: !265, atomGroup: 62, atomRank: 2)
!273 = !DILocation(line: 108, column: 5, scope: !249, atomGroup: 65, atomRank: 1)
!274 = distinct !{!274, !126}
!275 = !DILocation(line: 107, column: 12, scope: !246, atomGroup: 5, atomRank: 1)
!276 = !DILocation(line: 114, column: 7, scope: !246, atomGroup: 14, atomRank: 2)
!277 = !DILocation(line: 106, column: 27, scope: !247, atomGroup: 15, atomRank: 2)
!278 = !DILocation(line: 106, column: 3, scope: !244, atomGroup: 4, atomRank: 1)
!279 = distinct !{!279, !255, !280, !53}
!280 = !DILocation(line: 115, column: 3, scope: !244)
!281 = !DILocation(line: 112, column: 23, scope: !265, atomGroup: 11, atomRank: 2)
!282 = !DILocation(line: 112, column: 23, scope: !265, atomGroup: 66, atomRank: 2)
!283 = !DILocation(line: 112, column: 23, scope: !265, atomGroup: 70, atomRank: 2)
!284 = !DILocation(line: 112, column: 23, scope: !265, atomGroup: 74, atomRank: 2)
!285 = !DILocation(line: 108, column: 5, scope: !249, atomGroup: 77, atomRank: 1)
!286 = distinct !{!286, !270, !287, !53, !288}
!287 = !DILocation(line: 113, column: 5, scope: !249)
!288 = !{!"llvm.loop.peeled.count", i32 3}
!289 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !71, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !290, keyInstructions: true)
!290 = !{!291, !292, !293, !294, !296}
!291 = !DILocalVariable(name: "x", arg: 1, scope: !289, file: !1, line: 119, type: !73)
!292 = !DILocalVariable(name: "n", arg: 2, scope: !289, file: !1, line: 119, type: !75)
!293 = !DILocalVariable(name: "s", scope: !289, file: !1, line: 120, type: !4)
!294 = !DILocalVariable(name: "i", scope: !295, file: !1, line: 121, type: !75)
!295 = distinct !DILexicalBlock(scope: !289, file: !1, line: 121, column: 3)
!296 = !DILocalVariable(name: "t", scope: !297, file: !1, line: 123, type: !4)
!297 = distinct !DILexicalBlock(scope: !298, file: !1, line: 122, column: 21)
!298 = distinct !DILexicalBlock(scope: !299, file: !1, line: 122, column: 9)
!299 = distinct !DILexicalBlock(scope: !300, file: !1, line: 121, column: 31)
!300 = distinct !DILexicalBlock(scope: !295, file: !1, line: 121, column: 3)
!301 = !DILocation(line: 0, scope: !289)
!302 = !DILocation(line: 0, scope: !295)
!303 = !DILocation(line: 121, column: 21, scope: !300, atomGroup: 40, atomRank: 1)
!304 = !DILocation(line: 121, column: 3, scope: !295, atomGroup: 41, atomRank: 1)
!305 = !DILocation(line: 121, column: 21, scope: !300, atomGroup: 3, atomRank: 1)
!306 = !DILocation(line: 121, column: 3, scope: !295)
!307 = !DILocation(line: 122, column: 14, scope: !298)
!308 = !DILocation(line: 122, column: 14, scope: !298, atomGroup: 5, atomRank: 1)
!309 = !DILocation(line: 122, column: 9, scope: !298)
!310 = !DILocation(line: 122, column: 14, scope: !298, atomGroup: 78, atomRank: 2)
!311 = !DILocation(line: 122, column: 14, scope: !298, atomGroup: 78, atomRank: 1)
!312 = !DILocation(line: 0, scope: !297)
!313 = !DILocation(line: 125, column: 13, scope: !314)
!314 = distinct !DILexicalBlock(scope: !297, file: !1, line: 124, column: 23)
!315 = !DILocation(line: 125, column: 21, scope: !314, atomGroup: 79, atomRank: 2)
!316 = !DILocation(line: 126, column: 11, scope: !314, atomGroup: 80, atomRank: 2)
!317 = !DILocation(line: 124, column: 16, scope: !297, atomGroup: 81, atomRank: 1)
!318 = !DILocation(line: 124, column: 7, scope: !297, atomGroup: 82, atomRank: 1)
!319 = distinct !{!319, !320, !321, !53}
!320 = !DILocation(line: 124, column: 7, scope: !297)
!321 = !DILocation(line: 127, column: 7, scope: !297)
!322 = !DILocation(line: 120, column: 10, scope: !289, atomGroup: 1, atomRank: 1)
!323 = !DILocation(line: 130, column: 3, scope: !289, atomGroup: 14, atomRank: 1)
!324 = !DILocation(line: 122, column: 14, scope: !298, atomGroup: 5, atomRank: 2)
!325 = !DILocation(line: 125, column: 21, scope: !314, atomGroup: 9, atomRank: 2)
!326 = !DILocation(line: 126, column: 11, scope: !314, atomGroup: 10, atomRank: 2)
!327 = !DILocation(line: 124, column: 16, scope: !297, atomGroup: 7, atomRank: 1)
!328 = !DILocation(line: 124, column: 7, scope: !297, atomGroup: 8, atomRank: 1)
!329 = !DILocation(line: 122, column: 14, scope: !298, atomGroup: 87, atomRank: 2)
!330 = !DILocation(line: 122, column: 14, scope: !298, atomGroup: 87, atomRank: 1)
!331 = !DILocation(line: 125, column: 21, scope: !314, atomGroup: 88, atomRank: 2)
!332 = !DILocation(line: 126, column: 11, scope: !314, atomGroup: 89, atomRank: 2)
!333 = !DILocation(line: 124, column: 16, scope: !297, atomGroup: 90, atomRank: 1)
!334 = !DILocation(line: 124, column: 7, scope: !297, atomGroup: 91, atomRank: 1)
!335 = !DILocation(line: 120, column: 10, scope: !289, atomGroup: 94, atomRank: 1)
!336 = !DILocation(line: 121, column: 27, scope: !300, atomGroup: 95, atomRank: 2)
!337 = !DILocation(line: 121, column: 3, scope: !295, atomGroup: 97, atomRank: 1)
!338 = distinct !{!338, !306, !339, !53}
!339 = !DILocation(line: 129, column: 3, scope: !295)
!340 = !DISubprogram(name: "sqrt", scope: !194, file: !194, line: 143, type: !18, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
