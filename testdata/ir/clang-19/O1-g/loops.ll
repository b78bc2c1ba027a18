; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-19/O1-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(double %0, !16, !DIExpression(), !21)
    #dbg_value(i32 %1, !17, !DIExpression(), !21)
    #dbg_value(double 1.000000e+00, !18, !DIExpression(), !21)
    #dbg_value(i32 0, !19, !DIExpression(), !22)
  %3 = icmp sgt i32 %1, 0, !dbg !23
  br i1 %3, label %6, label %4, !dbg !25

4:                                                ; preds = %6, %2
  %5 = phi double [ 1.000000e+00, %2 ], [ %9, %6 ], !dbg !21
  ret double %5, !dbg !26

6:                                                ; preds = %2, %6
  %7 = phi i32 [ %10, %6 ], [ 0, %2 ]
  %8 = phi double [ %9, %6 ], [ 1.000000e+00, %2 ]
    #dbg_value(i32 %7, !19, !DIExpression(), !22)
    #dbg_value(double %8, !18, !DIExpression(), !21)
  %9 = fmul double %8, %0, !dbg !27
    #dbg_value(double %9, !18, !DIExpression(), !21)
  %10 = add nuw nsw i32 %7, 1, !dbg !29
    #dbg_value(i32 %10, !19, !DIExpression(), !22)
  %11 = icmp eq i32 %10, %1, !dbg !23
  br i1 %11, label %4, label %6, !dbg !25, !llvm.loop !30
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !34 {
    #dbg_value(ptr %0, !40, !DIExpression(), !50)
    #dbg_value(i32 %1, !41, !DIExpression(), !50)
    #dbg_value(double 0.000000e+00, !42, !DIExpression(), !50)
    #dbg_value(i32 0, !43, !DIExpression(), !51)
  %3 = icmp sgt i32 %1, 0, !dbg !52
  br i1 %3, label %4, label %35, !dbg !53

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !52
  %6 = load double, ptr %0, align 8, !tbaa !54
  br label %11, !dbg !53

7:                                                ; preds = %32
  %8 = add nuw nsw i64 %12, 1, !dbg !58
    #dbg_value(i64 %8, !43, !DIExpression(), !51)
    #dbg_value(i64 %8, !43, !DIExpression(), !51)
    #dbg_value(double %33, !42, !DIExpression(), !50)
  %9 = add nuw nsw i64 %13, 1, !dbg !53
  %10 = icmp eq i64 %8, %5, !dbg !52
  br i1 %10, label %35, label %11, !dbg !53, !llvm.loop !59

11:                                               ; preds = %4, %7
  %12 = phi i64 [ 0, %4 ], [ %8, %7 ]
  %13 = phi i64 [ 1, %4 ], [ %9, %7 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %33, %7 ]
    #dbg_value(i64 %12, !43, !DIExpression(), !51)
    #dbg_value(double %14, !42, !DIExpression(), !50)
  %15 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !61
    #dbg_value(i32 0, !45, !DIExpression(), !64)
    #dbg_value(double %14, !42, !DIExpression(), !50)
  %16 = load double, ptr %15, align 8, !tbaa !54
    #dbg_value(i64 0, !45, !DIExpression(), !64)
    #dbg_value(double %14, !42, !DIExpression(), !50)
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %6, double %14), !dbg !65
  %18 = fcmp ogt double %17, 9.500000e+00, !dbg !66
  br i1 %18, label %32, label %19, !dbg !68

19:                                               ; preds = %11, %24
  %20 = phi double [ %27, %24 ], [ %17, %11 ]
  %21 = phi i64 [ %22, %24 ], [ 0, %11 ]
    #dbg_value(i64 %21, !45, !DIExpression(), !64)
  %22 = add nuw nsw i64 %21, 1, !dbg !69
    #dbg_value(i64 %22, !45, !DIExpression(), !64)
    #dbg_value(i32 poison, !45, !DIExpression(), !64)
    #dbg_value(double poison, !42, !DIExpression(), !50)
  %23 = icmp eq i64 %22, %13, !dbg !70
  br i1 %23, label %29, label %24, !dbg !71, !llvm.loop !72

24:                                               ; preds = %19
    #dbg_value(i64 %22, !45, !DIExpression(), !64)
    #dbg_value(double %20, !42, !DIExpression(), !50)
  %25 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !74
  %26 = load double, ptr %25, align 8, !dbg !74, !tbaa !54
  %27 = tail call double @llvm.fmuladd.f64(double %16, double %26, double %20), !dbg !65
    #dbg_value(double %27, !42, !DIExpression(), !50)
  %28 = fcmp ogt double %27, 9.500000e+00, !dbg !66
    #dbg_value(i64 %22, !45, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !64)
  br i1 %28, label %29, label %19, !dbg !68, !llvm.loop !72

29:                                               ; preds = %24, %19
  %30 = phi double [ %20, %19 ], [ %27, %24 ]
  %31 = icmp uge i64 %21, %12
  br label %32

32:                                               ; preds = %29, %11
  %33 = phi double [ %17, %11 ], [ %30, %29 ], !dbg !65
  %34 = phi i1 [ false, %11 ], [ %31, %29 ], !dbg !70
    #dbg_value(double %33, !42, !DIExpression(), !50)
    #dbg_value(i64 %12, !43, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !51)
  br i1 %34, label %7, label %35

35:                                               ; preds = %32, %7, %2
  %36 = phi double [ 0.000000e+00, %2 ], [ %33, %7 ], [ %33, %32 ], !dbg !50
    #dbg_value(double %36, !42, !DIExpression(), !50)
  ret double %36, !dbg !75
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #1 !dbg !76 {
    #dbg_value(ptr %0, !80, !DIExpression(), !90)
    #dbg_value(ptr %1, !81, !DIExpression(), !90)
    #dbg_value(i32 %2, !82, !DIExpression(), !90)
    #dbg_value(double 0.000000e+00, !83, !DIExpression(), !90)
    #dbg_value(i32 0, !84, !DIExpression(), !91)
  %4 = icmp sgt i32 %2, 0, !dbg !92
  br i1 %4, label %5, label %16, !dbg !93

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !93
  %7 = zext nneg i32 %2 to i64, !dbg !92
  %8 = zext nneg i32 %2 to i64
  br label %9, !dbg !93

9:                                                ; preds = %5, %18
  %10 = phi i64 [ 0, %5 ], [ %19, %18 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %29, %18 ]
    #dbg_value(i64 %10, !84, !DIExpression(), !91)
    #dbg_value(double %11, !83, !DIExpression(), !90)
    #dbg_value(i32 0, !86, !DIExpression(), !94)
    #dbg_value(double %11, !83, !DIExpression(), !90)
  %12 = getelementptr inbounds double, ptr %1, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !54
  %14 = mul nuw nsw i64 %10, %6
  %15 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !95
  br label %21, !dbg !95

16:                                               ; preds = %18, %3
  %17 = phi double [ 0.000000e+00, %3 ], [ %29, %18 ], !dbg !96
  ret double %17, !dbg !97

18:                                               ; preds = %21
  %19 = add nuw nsw i64 %10, 1, !dbg !98
    #dbg_value(i64 %19, !84, !DIExpression(), !91)
    #dbg_value(double %29, !83, !DIExpression(), !90)
  %20 = icmp eq i64 %19, %7, !dbg !92
  br i1 %20, label %16, label %9, !dbg !93, !llvm.loop !99

21:                                               ; preds = %9, %21
  %22 = phi i64 [ 0, %9 ], [ %30, %21 ]
  %23 = phi double [ %11, %9 ], [ %29, %21 ]
    #dbg_value(i64 %22, !86, !DIExpression(), !94)
    #dbg_value(double %23, !83, !DIExpression(), !90)
  %24 = getelementptr inbounds double, ptr %15, i64 %22, !dbg !101
  %25 = load double, ptr %24, align 8, !dbg !101, !tbaa !54
  %26 = fmul double %13, %25, !dbg !104
  %27 = getelementptr inbounds double, ptr %1, i64 %22, !dbg !105
  %28 = load double, ptr %27, align 8, !dbg !105, !tbaa !54
  %29 = tail call double @llvm.fmuladd.f64(double %26, double %28, double %23), !dbg !106
    #dbg_value(double %29, !83, !DIExpression(), !90)
  %30 = add nuw nsw i64 %22, 1, !dbg !107
    #dbg_value(i64 %30, !86, !DIExpression(), !94)
  %31 = icmp eq i64 %30, %8, !dbg !108
  br i1 %31, label %18, label %21, !dbg !95, !llvm.loop !109
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 !dbg !111 {
    #dbg_value(ptr %0, !115, !DIExpression(), !121)
    #dbg_value(i32 %1, !116, !DIExpression(), !121)
    #dbg_value(double %2, !117, !DIExpression(), !121)
    #dbg_value(double 0.000000e+00, !118, !DIExpression(), !121)
    #dbg_value(i32 %1, !119, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !122)
  %4 = icmp sgt i32 %1, 0, !dbg !123
  br i1 %4, label %5, label %7, !dbg !125

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !125
  br label %9, !dbg !125

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %15, %9 ], !dbg !121
  ret double %8, !dbg !126

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %6, %5 ], [ %12, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %15, %9 ]
    #dbg_value(i64 %10, !119, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !122)
    #dbg_value(double %11, !118, !DIExpression(), !121)
  %12 = add nsw i64 %10, -1, !dbg !127
    #dbg_value(i64 %12, !119, !DIExpression(), !122)
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !128
  %14 = load double, ptr %13, align 8, !dbg !128, !tbaa !54
  %15 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %14), !dbg !130
    #dbg_value(i64 %12, !119, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !122)
    #dbg_value(double %15, !118, !DIExpression(), !121)
  %16 = icmp sgt i64 %10, 1, !dbg !123
  br i1 %16, label %9, label %7, !dbg !125, !llvm.loop !131
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @strided_product(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 !dbg !133 {
    #dbg_value(ptr %0, !137, !DIExpression(), !143)
    #dbg_value(i32 %1, !138, !DIExpression(), !143)
    #dbg_value(i32 %2, !139, !DIExpression(), !143)
    #dbg_value(double 1.000000e+00, !140, !DIExpression(), !143)
    #dbg_value(i32 0, !141, !DIExpression(), !144)
  %4 = icmp sgt i32 %1, 0, !dbg !145
  br i1 %4, label %5, label %8, !dbg !147

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64, !dbg !147
  %7 = zext nneg i32 %1 to i64, !dbg !147
  br label %10, !dbg !147

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ], !dbg !143
  ret double %9, !dbg !148

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
    #dbg_value(i64 %11, !141, !DIExpression(), !144)
    #dbg_value(double %12, !140, !DIExpression(), !143)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !149
  %14 = load double, ptr %13, align 8, !dbg !149, !tbaa !54
  %15 = fadd double %14, 1.000000e+00, !dbg !151
  %16 = fmul double %12, %15, !dbg !152
    #dbg_value(double %16, !140, !DIExpression(), !143)
  %17 = add nsw i64 %11, %6, !dbg !153
    #dbg_value(i64 %17, !141, !DIExpression(), !144)
  %18 = icmp slt i64 %17, %7, !dbg !145
  br i1 %18, label %10, label %8, !dbg !147, !llvm.loop !154
}

; Function Attrs: nofree nounwind memory(write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #3 !dbg !156 {
    #dbg_value(double %0, !160, !DIExpression(), !164)
    #dbg_value(double %0, !161, !DIExpression(), !164)
    #dbg_value(i32 0, !162, !DIExpression(), !165)
  br label %3, !dbg !166

2:                                                ; preds = %3
  ret double %8, !dbg !167

3:                                                ; preds = %1, %3
  %4 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %5 = phi double [ %0, %1 ], [ %8, %3 ]
    #dbg_value(i32 %4, !162, !DIExpression(), !165)
    #dbg_value(double %5, !161, !DIExpression(), !164)
  %6 = tail call double @sin(double noundef %5) #6, !dbg !168
  %7 = fmul double %6, -1.000000e-01, !dbg !171
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %0, double %5), !dbg !171
    #dbg_value(double %8, !161, !DIExpression(), !164)
  %9 = add nuw nsw i32 %4, 1, !dbg !172
    #dbg_value(i32 %9, !162, !DIExpression(), !165)
  %10 = icmp eq i32 %9, 5, !dbg !173
  br i1 %10, label %2, label %3, !dbg !166, !llvm.loop !174
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !176 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @triple_nested_tensor(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !178 {
    #dbg_value(ptr %0, !182, !DIExpression(), !198)
    #dbg_value(i32 %1, !183, !DIExpression(), !198)
    #dbg_value(i32 %2, !184, !DIExpression(), !198)
    #dbg_value(i32 %3, !185, !DIExpression(), !198)
    #dbg_value(double 0.000000e+00, !186, !DIExpression(), !198)
    #dbg_value(i32 0, !187, !DIExpression(), !199)
  %5 = icmp sgt i32 %1, 0, !dbg !200
  br i1 %5, label %6, label %17, !dbg !201

6:                                                ; preds = %4
  %7 = icmp sgt i32 %2, 0
  %8 = sext i32 %3 to i64, !dbg !201
  %9 = zext nneg i32 %1 to i64, !dbg !200
  %10 = zext nneg i32 %2 to i64
  %11 = zext i32 %3 to i64
  br label %12, !dbg !201

12:                                               ; preds = %6, %28
  %13 = phi i64 [ 0, %6 ], [ %31, %28 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %30, %28 ]
    #dbg_value(i64 %13, !187, !DIExpression(), !199)
    #dbg_value(double %14, !186, !DIExpression(), !198)
    #dbg_value(i32 0, !192, !DIExpression(), !202)
    #dbg_value(double 0.000000e+00, !189, !DIExpression(), !203)
  br i1 %7, label %15, label %28, !dbg !204

15:                                               ; preds = %12
  %16 = getelementptr inbounds double, ptr %0, i64 %13
  br label %19, !dbg !204

17:                                               ; preds = %28, %4
  %18 = phi double [ 0.000000e+00, %4 ], [ %30, %28 ], !dbg !198
  ret double %18, !dbg !205

19:                                               ; preds = %15, %33
  %20 = phi i64 [ 0, %15 ], [ %36, %33 ]
  %21 = phi double [ 0.000000e+00, %15 ], [ %35, %33 ]
    #dbg_value(i64 %20, !192, !DIExpression(), !202)
    #dbg_value(double %21, !189, !DIExpression(), !203)
    #dbg_value(i64 %20, !194, !DIExpression(), !206)
    #dbg_value(double %21, !189, !DIExpression(), !203)
  %22 = icmp slt i64 %20, %8, !dbg !207
  br i1 %22, label %23, label %33, !dbg !209

23:                                               ; preds = %19
  %24 = load double, ptr %16, align 8, !tbaa !54
  %25 = getelementptr inbounds double, ptr %0, i64 %20
  %26 = load double, ptr %25, align 8, !tbaa !54
  %27 = fmul double %24, %26
  br label %38, !dbg !209

28:                                               ; preds = %33, %12
  %29 = phi double [ 0.000000e+00, %12 ], [ %35, %33 ], !dbg !203
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %14), !dbg !210
    #dbg_value(double %30, !186, !DIExpression(), !198)
  %31 = add nuw nsw i64 %13, 1, !dbg !211
    #dbg_value(i64 %31, !187, !DIExpression(), !199)
  %32 = icmp eq i64 %31, %9, !dbg !200
  br i1 %32, label %17, label %12, !dbg !201, !llvm.loop !212

33:                                               ; preds = %38, %19
  %34 = phi double [ %21, %19 ], [ %43, %38 ], !dbg !203
  %35 = tail call double @sin(double noundef %34) #6, !dbg !214
    #dbg_value(double %35, !189, !DIExpression(), !203)
  %36 = add nuw nsw i64 %20, 1, !dbg !215
    #dbg_value(i64 %36, !192, !DIExpression(), !202)
  %37 = icmp eq i64 %36, %10, !dbg !216
  br i1 %37, label %28, label %19, !dbg !204, !llvm.loop !217

38:                                               ; preds = %23, %38
  %39 = phi i64 [ %20, %23 ], [ %44, %38 ]
  %40 = phi double [ %21, %23 ], [ %43, %38 ]
    #dbg_value(i64 %39, !194, !DIExpression(), !206)
    #dbg_value(double %40, !189, !DIExpression(), !203)
  %41 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !219
  %42 = load double, ptr %41, align 8, !dbg !219, !tbaa !54
  %43 = tail call double @llvm.fmuladd.f64(double %27, double %42, double %40), !dbg !221
    #dbg_value(double %43, !189, !DIExpression(), !203)
  %44 = add nuw nsw i64 %39, 1, !dbg !222
    #dbg_value(i64 %44, !194, !DIExpression(), !206)
  %45 = icmp eq i64 %44, %11, !dbg !207
  br i1 %45, label %33, label %38, !dbg !209, !llvm.loop !223
}

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "power_by_loop", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16, !17, !18, !19}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !13)
!17 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !14)
!18 = !DILocalVariable(name: "r", scope: !10, file: !1, line: 5, type: !13)
!19 = !DILocalVariable(name: "i", scope: !20, file: !1, line: 6, type: !14)
!20 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!21 = !DILocation(line: 0, scope: !10)
!22 = !DILocation(line: 0, scope: !20)
!23 = !DILocation(line: 6, column: 21, scope: !24)
!24 = distinct !DILexicalBlock(scope: !20, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 6, column: 3, scope: !20)
!26 = !DILocation(line: 9, column: 3, scope: !10)
!27 = !DILocation(line: 7, column: 7, scope: !28)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 31)
!29 = !DILocation(line: 6, column: 27, scope: !24)
!30 = distinct !{!30, !25, !31, !32, !33}
!31 = !DILocation(line: 8, column: 3, scope: !20)
!32 = !{!"llvm.loop.mustprogress"}
!33 = !{!"llvm.loop.unroll.disable"}
!34 = distinct !DISubprogram(name: "triangular_sum_with_early_exit", scope: !1, file: !1, line: 13, type: !35, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !39)
!35 = !DISubroutineType(types: !36)
!36 = !{!13, !37, !14}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!39 = !{!40, !41, !42, !43, !45, !49}
!40 = !DILocalVariable(name: "x", arg: 1, scope: !34, file: !1, line: 13, type: !37)
!41 = !DILocalVariable(name: "n", arg: 2, scope: !34, file: !1, line: 13, type: !14)
!42 = !DILocalVariable(name: "s", scope: !34, file: !1, line: 14, type: !13)
!43 = !DILocalVariable(name: "i", scope: !44, file: !1, line: 15, type: !14)
!44 = distinct !DILexicalBlock(scope: !34, file: !1, line: 15, column: 3)
!45 = !DILocalVariable(name: "j", scope: !46, file: !1, line: 16, type: !14)
!46 = distinct !DILexicalBlock(scope: !47, file: !1, line: 16, column: 5)
!47 = distinct !DILexicalBlock(scope: !48, file: !1, line: 15, column: 31)
!48 = distinct !DILexicalBlock(scope: !44, file: !1, line: 15, column: 3)
!49 = !DILabel(scope: !34, name: "out", file: !1, line: 23)
!50 = !DILocation(line: 0, scope: !34)
!51 = !DILocation(line: 0, scope: !44)
!52 = !DILocation(line: 15, column: 21, scope: !48)
!53 = !DILocation(line: 15, column: 3, scope: !44)
!54 = !{!55, !55, i64 0}
!55 = !{!"double", !56, i64 0}
!56 = !{!"omnipotent char", !57, i64 0}
!57 = !{!"Simple C/C++ TBAA"}
!58 = !DILocation(line: 15, column: 27, scope: !48)
!59 = distinct !{!59, !53, !60, !32, !33}
!60 = !DILocation(line: 22, column: 3, scope: !44)
!61 = !DILocation(line: 17, column: 12, scope: !62)
!62 = distinct !DILexicalBlock(scope: !63, file: !1, line: 16, column: 34)
!63 = distinct !DILexicalBlock(scope: !46, file: !1, line: 16, column: 5)
!64 = !DILocation(line: 0, scope: !46)
!65 = !DILocation(line: 17, column: 9, scope: !62)
!66 = !DILocation(line: 18, column: 13, scope: !67)
!67 = distinct !DILexicalBlock(scope: !62, file: !1, line: 18, column: 11)
!68 = !DILocation(line: 18, column: 11, scope: !62)
!69 = !DILocation(line: 16, column: 30, scope: !63)
!70 = !DILocation(line: 16, column: 23, scope: !63)
!71 = !DILocation(line: 16, column: 5, scope: !46)
!72 = distinct !{!72, !71, !73, !32, !33}
!73 = !DILocation(line: 21, column: 5, scope: !46)
!74 = !DILocation(line: 17, column: 19, scope: !62)
!75 = !DILocation(line: 25, column: 1, scope: !34)
!76 = distinct !DISubprogram(name: "quadratic_form", scope: !1, file: !1, line: 27, type: !77, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!13, !37, !37, !14}
!79 = !{!80, !81, !82, !83, !84, !86}
!80 = !DILocalVariable(name: "a", arg: 1, scope: !76, file: !1, line: 27, type: !37)
!81 = !DILocalVariable(name: "x", arg: 2, scope: !76, file: !1, line: 27, type: !37)
!82 = !DILocalVariable(name: "n", arg: 3, scope: !76, file: !1, line: 27, type: !14)
!83 = !DILocalVariable(name: "s", scope: !76, file: !1, line: 28, type: !13)
!84 = !DILocalVariable(name: "i", scope: !85, file: !1, line: 29, type: !14)
!85 = distinct !DILexicalBlock(scope: !76, file: !1, line: 29, column: 3)
!86 = !DILocalVariable(name: "j", scope: !87, file: !1, line: 30, type: !14)
!87 = distinct !DILexicalBlock(scope: !88, file: !1, line: 30, column: 5)
!88 = distinct !DILexicalBlock(scope: !89, file: !1, line: 29, column: 31)
!89 = distinct !DILexicalBlock(scope: !85, file: !1, line: 29, column: 3)
!90 = !DILocation(line: 0, scope: !76)
!91 = !DILocation(line: 0, scope: !85)
!92 = !DILocation(line: 29, column: 21, scope: !89)
!93 = !DILocation(line: 29, column: 3, scope: !85)
!94 = !DILocation(line: 0, scope: !87)
!95 = !DILocation(line: 30, column: 5, scope: !87)
!96 = !DILocation(line: 28, column: 10, scope: !76)
!97 = !DILocation(line: 34, column: 3, scope: !76)
!98 = !DILocation(line: 29, column: 27, scope: !89)
!99 = distinct !{!99, !93, !100, !32, !33}
!100 = !DILocation(line: 33, column: 3, scope: !85)
!101 = !DILocation(line: 31, column: 19, scope: !102)
!102 = distinct !DILexicalBlock(scope: !103, file: !1, line: 30, column: 33)
!103 = distinct !DILexicalBlock(scope: !87, file: !1, line: 30, column: 5)
!104 = !DILocation(line: 31, column: 17, scope: !102)
!105 = !DILocation(line: 31, column: 34, scope: !102)
!106 = !DILocation(line: 31, column: 9, scope: !102)
!107 = !DILocation(line: 30, column: 29, scope: !103)
!108 = !DILocation(line: 30, column: 23, scope: !103)
!109 = distinct !{!109, !95, !110, !32, !33}
!110 = !DILocation(line: 32, column: 5, scope: !87)
!111 = distinct !DISubprogram(name: "horner_descending", scope: !1, file: !1, line: 37, type: !112, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!112 = !DISubroutineType(types: !113)
!113 = !{!13, !37, !14, !13}
!114 = !{!115, !116, !117, !118, !119}
!115 = !DILocalVariable(name: "c", arg: 1, scope: !111, file: !1, line: 37, type: !37)
!116 = !DILocalVariable(name: "n", arg: 2, scope: !111, file: !1, line: 37, type: !14)
!117 = !DILocalVariable(name: "x", arg: 3, scope: !111, file: !1, line: 37, type: !13)
!118 = !DILocalVariable(name: "r", scope: !111, file: !1, line: 38, type: !13)
!119 = !DILocalVariable(name: "i", scope: !120, file: !1, line: 39, type: !14)
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
!131 = distinct !{!131, !125, !132, !32, !33}
!132 = !DILocation(line: 41, column: 3, scope: !120)
!133 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !134, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !136)
!134 = !DISubroutineType(types: !135)
!135 = !{!13, !37, !14, !14}
!136 = !{!137, !138, !139, !140, !141}
!137 = !DILocalVariable(name: "x", arg: 1, scope: !133, file: !1, line: 45, type: !37)
!138 = !DILocalVariable(name: "n", arg: 2, scope: !133, file: !1, line: 45, type: !14)
!139 = !DILocalVariable(name: "step", arg: 3, scope: !133, file: !1, line: 45, type: !14)
!140 = !DILocalVariable(name: "p", scope: !133, file: !1, line: 46, type: !13)
!141 = !DILocalVariable(name: "i", scope: !142, file: !1, line: 47, type: !14)
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
!154 = distinct !{!154, !147, !155, !32, !33}
!155 = !DILocation(line: 49, column: 3, scope: !142)
!156 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !157, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !159)
!157 = !DISubroutineType(types: !158)
!158 = !{!13, !13}
!159 = !{!160, !161, !162}
!160 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 53, type: !13)
!161 = !DILocalVariable(name: "y", scope: !156, file: !1, line: 54, type: !13)
!162 = !DILocalVariable(name: "i", scope: !163, file: !1, line: 55, type: !14)
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
!174 = distinct !{!174, !166, !175, !32, !33}
!175 = !DILocation(line: 57, column: 3, scope: !163)
!176 = !DISubprogram(name: "sin", scope: !177, file: !177, line: 64, type: !157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!178 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !179, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !181)
!179 = !DISubroutineType(types: !180)
!180 = !{!13, !37, !14, !14, !14}
!181 = !{!182, !183, !184, !185, !186, !187, !189, !192, !194}
!182 = !DILocalVariable(name: "x", arg: 1, scope: !178, file: !1, line: 61, type: !37)
!183 = !DILocalVariable(name: "n", arg: 2, scope: !178, file: !1, line: 61, type: !14)
!184 = !DILocalVariable(name: "m", arg: 3, scope: !178, file: !1, line: 61, type: !14)
!185 = !DILocalVariable(name: "k", arg: 4, scope: !178, file: !1, line: 61, type: !14)
!186 = !DILocalVariable(name: "s", scope: !178, file: !1, line: 62, type: !13)
!187 = !DILocalVariable(name: "i", scope: !188, file: !1, line: 63, type: !14)
!188 = distinct !DILexicalBlock(scope: !178, file: !1, line: 63, column: 3)
!189 = !DILocalVariable(name: "row", scope: !190, file: !1, line: 64, type: !13)
!190 = distinct !DILexicalBlock(scope: !191, file: !1, line: 63, column: 31)
!191 = distinct !DILexicalBlock(scope: !188, file: !1, line: 63, column: 3)
!192 = !DILocalVariable(name: "j", scope: !193, file: !1, line: 65, type: !14)
!193 = distinct !DILexicalBlock(scope: !190, file: !1, line: 65, column: 5)
!194 = !DILocalVariable(name: "l", scope: !195, file: !1, line: 66, type: !14)
!195 = distinct !DILexicalBlock(scope: !196, file: !1, line: 66, column: 7)
!196 = distinct !DILexicalBlock(scope: !197, file: !1, line: 65, column: 33)
!197 = distinct !DILexicalBlock(scope: !193, file: !1, line: 65, column: 5)
!198 = !DILocation(line: 0, scope: !178)
!199 = !DILocation(line: 0, scope: !188)
!200 = !DILocation(line: 63, column: 21, scope: !191)
!201 = !DILocation(line: 63, column: 3, scope: !188)
!202 = !DILocation(line: 0, scope: !193)
!203 = !DILocation(line: 0, scope: !190)
!204 = !DILocation(line: 65, column: 5, scope: !193)
!205 = !DILocation(line: 73, column: 3, scope: !178)
!206 = !DILocation(line: 0, scope: !195)
!207 = !DILocation(line: 66, column: 25, scope: !208)
!208 = distinct !DILexicalBlock(scope: !195, file: !1, line: 66, column: 7)
!209 = !DILocation(line: 66, column: 7, scope: !195)
!210 = !DILocation(line: 71, column: 7, scope: !190)
!211 = !DILocation(line: 63, column: 27, scope: !191)
!212 = distinct !{!212, !201, !213, !32, !33}
!213 = !DILocation(line: 72, column: 3, scope: !188)
!214 = !DILocation(line: 69, column: 13, scope: !196)
!215 = !DILocation(line: 65, column: 29, scope: !197)
!216 = !DILocation(line: 65, column: 23, scope: !197)
!217 = distinct !{!217, !204, !218, !32, !33}
!218 = !DILocation(line: 70, column: 5, scope: !193)
!219 = !DILocation(line: 67, column: 30, scope: !220)
!220 = distinct !DILexicalBlock(scope: !208, file: !1, line: 66, column: 35)
!221 = !DILocation(line: 67, column: 13, scope: !220)
!222 = !DILocation(line: 66, column: 31, scope: !208)
!223 = distinct !{!223, !209, !224, !32, !33}
!224 = !DILocation(line: 68, column: 7, scope: !195)
