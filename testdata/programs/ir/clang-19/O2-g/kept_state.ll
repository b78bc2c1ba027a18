; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/kept_state.c -o ir/clang-19/O2-g/kept_state.ll
; ModuleID = 'c/kept_state.c'
source_filename = "c/kept_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@knots = internal unnamed_addr constant [5 x double] [double 0.000000e+00, double 5.000000e-01, double 1.250000e+00, double 2.000000e+00, double 3.500000e+00], align 16, !dbg !0
@heights = internal unnamed_addr constant [5 x double] [double 1.000000e+00, double 2.500000e-01, double -5.000000e-01, double 2.000000e+00, double 1.500000e+00], align 16, !dbg !29
@memo_in_static_array.memo = internal unnamed_addr global [32 x double] zeroinitializer, align 16, !dbg !5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @carried_in_thread(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !70 {
    #dbg_value(ptr %0, !75, !DIExpression(), !79)
    #dbg_value(i32 %1, !76, !DIExpression(), !79)
  %3 = load double, ptr %0, align 8, !dbg !80, !tbaa !81
    #dbg_value(i32 1, !77, !DIExpression(), !85)
  %4 = icmp sgt i32 %1, 1, !dbg !86
  br i1 %4, label %5, label %32, !dbg !88

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !86
  %7 = add nsw i64 %6, -1, !dbg !88
  %8 = add nsw i64 %6, -2, !dbg !88
  %9 = and i64 %7, 3, !dbg !88
  %10 = icmp ult i64 %8, 3, !dbg !88
  br i1 %10, label %16, label %11, !dbg !88

11:                                               ; preds = %5
  %12 = and i64 %7, -4, !dbg !88
  %13 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !88
  %14 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !88
  %15 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !88
  br label %35, !dbg !88

16:                                               ; preds = %35, %5
  %17 = phi double [ poison, %5 ], [ %54, %35 ]
  %18 = phi double [ %3, %5 ], [ %54, %35 ]
  %19 = phi i64 [ 1, %5 ], [ %55, %35 ]
  %20 = icmp eq i64 %9, 0, !dbg !88
  br i1 %20, label %32, label %21, !dbg !88

21:                                               ; preds = %16, %21
  %22 = phi double [ %28, %21 ], [ %18, %16 ], !dbg !89
  %23 = phi i64 [ %29, %21 ], [ %19, %16 ]
  %24 = phi i64 [ %30, %21 ], [ 0, %16 ]
    #dbg_value(i64 %23, !77, !DIExpression(), !85)
  %25 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !91
  %26 = load double, ptr %25, align 8, !dbg !91, !tbaa !81
  %27 = tail call double @sin(double noundef %22) #8, !dbg !92
  %28 = tail call double @llvm.fmuladd.f64(double %22, double %26, double %27), !dbg !93
  %29 = add nuw nsw i64 %23, 1, !dbg !94
    #dbg_value(i64 %29, !77, !DIExpression(), !85)
  %30 = add i64 %24, 1, !dbg !88
  %31 = icmp eq i64 %30, %9, !dbg !88
  br i1 %31, label %32, label %21, !dbg !88, !llvm.loop !95

32:                                               ; preds = %16, %21, %2
  %33 = phi double [ %3, %2 ], [ %17, %16 ], [ %28, %21 ], !dbg !97
  %34 = fmul double %33, %33, !dbg !98
  ret double %34, !dbg !99

35:                                               ; preds = %35, %11
  %36 = phi double [ %3, %11 ], [ %54, %35 ], !dbg !89
  %37 = phi i64 [ 1, %11 ], [ %55, %35 ]
  %38 = phi i64 [ 0, %11 ], [ %56, %35 ]
    #dbg_value(i64 %37, !77, !DIExpression(), !85)
  %39 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !91
  %40 = load double, ptr %39, align 8, !dbg !91, !tbaa !81
  %41 = tail call double @sin(double noundef %36) #8, !dbg !92
  %42 = tail call double @llvm.fmuladd.f64(double %36, double %40, double %41), !dbg !93
    #dbg_value(i64 %37, !77, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !85)
  %43 = getelementptr inbounds double, ptr %13, i64 %37, !dbg !91
  %44 = load double, ptr %43, align 8, !dbg !91, !tbaa !81
  %45 = tail call double @sin(double noundef %42) #8, !dbg !92
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %45), !dbg !93
    #dbg_value(i64 %37, !77, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !85)
  %47 = getelementptr inbounds double, ptr %14, i64 %37, !dbg !91
  %48 = load double, ptr %47, align 8, !dbg !91, !tbaa !81
  %49 = tail call double @sin(double noundef %46) #8, !dbg !92
  %50 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %49), !dbg !93
    #dbg_value(i64 %37, !77, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !85)
  %51 = getelementptr inbounds double, ptr %15, i64 %37, !dbg !91
  %52 = load double, ptr %51, align 8, !dbg !91, !tbaa !81
  %53 = tail call double @sin(double noundef %50) #8, !dbg !92
  %54 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %53), !dbg !93
  %55 = add nuw nsw i64 %37, 4, !dbg !94
    #dbg_value(i64 %55, !77, !DIExpression(), !85)
  %56 = add i64 %38, 4, !dbg !88
  %57 = icmp eq i64 %56, %12, !dbg !88
  br i1 %57, label %16, label %35, !dbg !88, !llvm.loop !100
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !103 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none) uwtable
define dso_local noundef double @stack_of_globals(double noundef %0, double noundef %1) local_unnamed_addr #3 !dbg !105 {
    #dbg_value(double %0, !109, !DIExpression(), !113)
    #dbg_value(double %1, !110, !DIExpression(), !113)
    #dbg_value(double %0, !114, !DIExpression(), !119)
    #dbg_value(double %1, !114, !DIExpression(), !121)
  %3 = fmul double %0, %1, !dbg !123
    #dbg_value(double %3, !114, !DIExpression(), !124)
    #dbg_value(double %3, !111, !DIExpression(), !113)
    #dbg_value(double %1, !112, !DIExpression(), !113)
  %4 = fmul double %3, %1, !dbg !126
    #dbg_value(double %4, !114, !DIExpression(), !127)
  %5 = fadd double %3, %1, !dbg !129
    #dbg_value(double %5, !114, !DIExpression(), !130)
    #dbg_value(double %5, !111, !DIExpression(), !113)
    #dbg_value(double %4, !112, !DIExpression(), !113)
  %6 = fmul double %5, %4, !dbg !132
  %7 = fmul double %6, %0, !dbg !133
  ret double %7, !dbg !134
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @interpolated_from_table(double noundef %0) local_unnamed_addr #4 !dbg !135 {
    #dbg_value(double %0, !137, !DIExpression(), !143)
    #dbg_value(i32 0, !138, !DIExpression(), !143)
    #dbg_value(i32 4, !139, !DIExpression(), !143)
  br label %2, !dbg !144

2:                                                ; preds = %1, %2
  %3 = phi i32 [ 0, %1 ], [ %12, %2 ]
  %4 = phi i32 [ 4, %1 ], [ %11, %2 ]
    #dbg_value(i32 %3, !138, !DIExpression(), !143)
    #dbg_value(i32 %4, !139, !DIExpression(), !143)
  %5 = add nsw i32 %3, %4, !dbg !145
  %6 = sdiv i32 %5, 2, !dbg !146
    #dbg_value(i32 %6, !140, !DIExpression(), !147)
  %7 = sext i32 %6 to i64, !dbg !148
  %8 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %7, !dbg !148
  %9 = load double, ptr %8, align 8, !dbg !148, !tbaa !81
  %10 = fcmp ugt double %9, %0, !dbg !150
  %11 = select i1 %10, i32 %6, i32 %4
  %12 = select i1 %10, i32 %3, i32 %6
    #dbg_value(i32 %12, !138, !DIExpression(), !143)
    #dbg_value(i32 %11, !139, !DIExpression(), !143)
  %13 = sub nsw i32 %11, %12, !dbg !151
  %14 = icmp sgt i32 %13, 1, !dbg !152
  br i1 %14, label %2, label %15, !dbg !144, !llvm.loop !153

15:                                               ; preds = %2
  %16 = sext i32 %12 to i64, !dbg !155
  %17 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %16, !dbg !155
  %18 = load double, ptr %17, align 8, !dbg !155, !tbaa !81
  %19 = fsub double %0, %18, !dbg !156
  %20 = sext i32 %11 to i64, !dbg !157
  %21 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %20, !dbg !157
  %22 = load double, ptr %21, align 8, !dbg !157, !tbaa !81
  %23 = fsub double %22, %18, !dbg !158
  %24 = fdiv double %19, %23, !dbg !159
    #dbg_value(double %24, !142, !DIExpression(), !143)
  %25 = getelementptr inbounds [5 x double], ptr @heights, i64 0, i64 %16, !dbg !160
  %26 = load double, ptr %25, align 8, !dbg !160, !tbaa !81
  %27 = fsub double 1.000000e+00, %24, !dbg !161
  %28 = getelementptr inbounds [5 x double], ptr @heights, i64 0, i64 %20, !dbg !162
  %29 = load double, ptr %28, align 8, !dbg !162, !tbaa !81
  %30 = fmul double %29, %24, !dbg !163
  %31 = fmul double %24, %30, !dbg !164
  %32 = tail call double @llvm.fmuladd.f64(double %26, double %27, double %31), !dbg !165
  ret double %32, !dbg !166
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @table_of_structures(double noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #5 !dbg !167 {
    #dbg_value(double %0, !171, !DIExpression(), !176)
    #dbg_value(ptr %1, !172, !DIExpression(), !176)
    #dbg_value(double 0.000000e+00, !173, !DIExpression(), !176)
    #dbg_value(i32 0, !174, !DIExpression(), !177)
    #dbg_value(i64 0, !174, !DIExpression(), !177)
    #dbg_value(double 0.000000e+00, !173, !DIExpression(), !176)
  %3 = load i8, ptr %1, align 1, !dbg !178, !tbaa !182
  %4 = icmp eq i8 %3, 108, !dbg !183
  br i1 %4, label %9, label %5, !dbg !184

5:                                                ; preds = %2
  %6 = tail call double @llvm.fabs.f64(double %0), !dbg !185
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 2.000000e+00, double 0.000000e+00), !dbg !187
    #dbg_value(double %7, !173, !DIExpression(), !176)
    #dbg_value(i64 1, !174, !DIExpression(), !177)
  %8 = icmp eq i8 %3, 119, !dbg !183
  br i1 %8, label %16, label %9, !dbg !184

9:                                                ; preds = %2, %5
  %10 = phi double [ %7, %5 ], [ 0.000000e+00, %2 ]
  %11 = fmul double %0, 2.000000e+00, !dbg !188
  %12 = tail call double @sin(double noundef %11) #8, !dbg !185
  %13 = tail call double @llvm.fmuladd.f64(double %12, double 5.000000e-01, double %10), !dbg !187
    #dbg_value(double %13, !173, !DIExpression(), !176)
  %14 = load i8, ptr %1, align 1, !dbg !178, !tbaa !182
  %15 = icmp eq i8 %14, 98, !dbg !183
    #dbg_value(i64 2, !174, !DIExpression(), !177)
  br i1 %15, label %21, label %16, !dbg !184

16:                                               ; preds = %5, %9
  %17 = phi double [ %13, %9 ], [ %7, %5 ]
  %18 = fmul double %0, 3.000000e+00, !dbg !188
  %19 = tail call double @cos(double noundef %18) #8, !dbg !185
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 1.500000e+00, double %17), !dbg !187
    #dbg_value(double %20, !173, !DIExpression(), !176)
  br label %21, !dbg !189

21:                                               ; preds = %16, %9
  %22 = phi double [ %20, %16 ], [ %13, %9 ], !dbg !176
    #dbg_value(double %22, !173, !DIExpression(), !176)
    #dbg_value(i64 3, !174, !DIExpression(), !177)
  ret double %22, !dbg !190
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define dso_local double @memo_in_static_array(double noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !7 {
    #dbg_value(double %0, !13, !DIExpression(), !191)
    #dbg_value(i32 %1, !14, !DIExpression(), !191)
  store double %0, ptr @memo_in_static_array.memo, align 16, !dbg !192, !tbaa !81
  %3 = fmul double %0, %0, !dbg !193
  store double %3, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !dbg !194, !tbaa !81
    #dbg_value(i32 2, !15, !DIExpression(), !195)
  %4 = icmp slt i32 %1, 2, !dbg !196
  br i1 %4, label %25, label %5, !dbg !198

5:                                                ; preds = %2
  %6 = add nuw i32 %1, 1, !dbg !198
  %7 = zext i32 %6 to i64, !dbg !196
  %8 = and i64 %7, 1, !dbg !198
  %9 = icmp eq i32 %6, 3, !dbg !198
  br i1 %9, label %13, label %10, !dbg !198

10:                                               ; preds = %5
  %11 = and i64 %7, 4294967294, !dbg !198
  %12 = add nsw i64 %11, -4
  br label %29, !dbg !198

13:                                               ; preds = %29, %5
  %14 = phi double [ %3, %5 ], [ %46, %29 ]
  %15 = phi i64 [ 2, %5 ], [ %48, %29 ]
  %16 = icmp eq i64 %8, 0, !dbg !198
  br i1 %16, label %25, label %17, !dbg !198

17:                                               ; preds = %13
    #dbg_value(i64 %15, !15, !DIExpression(), !195)
  %18 = add nsw i64 %15, -2, !dbg !199
  %19 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %18, !dbg !201
  %20 = load double, ptr %19, align 8, !dbg !201, !tbaa !81
  %21 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !dbg !202, !tbaa !81
  %22 = fmul double %20, %21, !dbg !203
  %23 = tail call double @llvm.fmuladd.f64(double %14, double 5.000000e-01, double %22), !dbg !204
  %24 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %15, !dbg !205
  store double %23, ptr %24, align 8, !dbg !206, !tbaa !81
    #dbg_value(i64 %15, !15, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !195)
  br label %25, !dbg !207

25:                                               ; preds = %17, %13, %2
  %26 = sext i32 %1 to i64, !dbg !207
  %27 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %26, !dbg !207
  %28 = load double, ptr %27, align 8, !dbg !207, !tbaa !81
  ret double %28, !dbg !208

29:                                               ; preds = %29, %10
  %30 = phi double [ %3, %10 ], [ %46, %29 ], !dbg !209
  %31 = phi i64 [ 2, %10 ], [ %48, %29 ]
  %32 = phi i64 [ 0, %10 ], [ %49, %29 ]
    #dbg_value(i64 %31, !15, !DIExpression(), !195)
  %33 = add nsw i64 %31, -2, !dbg !199
  %34 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %33, !dbg !201
  %35 = load double, ptr %34, align 16, !dbg !201, !tbaa !81
  %36 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !dbg !202, !tbaa !81
  %37 = fmul double %35, %36, !dbg !203
  %38 = tail call double @llvm.fmuladd.f64(double %30, double 5.000000e-01, double %37), !dbg !204
  %39 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %31, !dbg !205
  store double %38, ptr %39, align 16, !dbg !206, !tbaa !81
  %40 = or disjoint i64 %31, 1, !dbg !210
    #dbg_value(i64 %40, !15, !DIExpression(), !195)
  %41 = add nsw i64 %31, -1, !dbg !199
  %42 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %41, !dbg !201
  %43 = load double, ptr %42, align 8, !dbg !201, !tbaa !81
  %44 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !dbg !202, !tbaa !81
  %45 = fmul double %43, %44, !dbg !203
  %46 = tail call double @llvm.fmuladd.f64(double %38, double 5.000000e-01, double %45), !dbg !204
  %47 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %40, !dbg !205
  store double %46, ptr %47, align 8, !dbg !206, !tbaa !81
  %48 = add nuw nsw i64 %31, 2, !dbg !210
    #dbg_value(i64 %48, !15, !DIExpression(), !195)
  %49 = add i64 %32, 2, !dbg !198
  %50 = icmp eq i64 %32, %12, !dbg !198
  br i1 %50, label %13, label %29, !dbg !198, !llvm.loop !211
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #7

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!62, !63, !64, !65, !66, !67, !68}
!llvm.ident = !{!69}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "knots", scope: !2, file: !3, line: 33, type: !31, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "c/kept_state.c", directory: ".", checksumkind: CSK_MD5, checksum: "90a44da722070951ce43861108825f83")
!4 = !{!5, !20, !22, !24, !0, !29, !35, !41, !44, !46}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "memo", scope: !7, file: !3, line: 64, type: !17, isLocal: true, isDefinition: true)
!7 = distinct !DISubprogram(name: "memo_in_static_array", scope: !3, file: !3, line: 63, type: !8, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !12)
!8 = !DISubroutineType(types: !9)
!9 = !{!10, !10, !11}
!10 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!11 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!12 = !{!13, !14, !15}
!13 = !DILocalVariable(name: "x", arg: 1, scope: !7, file: !3, line: 63, type: !10)
!14 = !DILocalVariable(name: "n", arg: 2, scope: !7, file: !3, line: 63, type: !11)
!15 = !DILocalVariable(name: "i", scope: !16, file: !3, line: 67, type: !11)
!16 = distinct !DILexicalBlock(scope: !7, file: !3, line: 67, column: 3)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 2048, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 32)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "carried", scope: !2, file: !3, line: 4, type: !10, isLocal: true, isDefinition: true)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "used", scope: !2, file: !3, line: 15, type: !11, isLocal: true, isDefinition: true)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "workspace", scope: !2, file: !3, line: 14, type: !26, isLocal: true, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 1024, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 16)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "heights", scope: !2, file: !3, line: 34, type: !31, isLocal: true, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 320, elements: !33)
!32 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!33 = !{!34}
!34 = !DISubrange(count: 5)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(scope: null, file: !3, line: 51, type: !37, isLocal: true, isDefinition: true)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 56, elements: !39)
!38 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!39 = !{!40}
!40 = !DISubrange(count: 7)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(scope: null, file: !3, line: 51, type: !43, isLocal: true, isDefinition: true)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 40, elements: !33)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(scope: null, file: !3, line: 51, type: !43, isLocal: true, isDefinition: true)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(name: "configs", scope: !2, file: !3, line: 51, type: !48, isLocal: true, isDefinition: true)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !49, size: 576, elements: !60)
!49 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !50)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Config", file: !3, line: 50, size: 192, elements: !51)
!51 = !{!52, !55, !56}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !50, file: !3, line: 50, baseType: !53, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !38)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !50, file: !3, line: 50, baseType: !10, size: 64, offset: 64)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "curve", scope: !50, file: !3, line: 50, baseType: !57, size: 64, offset: 128)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DISubroutineType(types: !59)
!59 = !{!10, !10}
!60 = !{!61}
!61 = !DISubrange(count: 3)
!62 = !{i32 7, !"Dwarf Version", i32 5}
!63 = !{i32 2, !"Debug Info Version", i32 3}
!64 = !{i32 1, !"wchar_size", i32 4}
!65 = !{i32 8, !"PIC Level", i32 2}
!66 = !{i32 7, !"PIE Level", i32 2}
!67 = !{i32 7, !"uwtable", i32 2}
!68 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!69 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!70 = distinct !DISubprogram(name: "carried_in_thread", scope: !3, file: !3, line: 6, type: !71, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74)
!71 = !DISubroutineType(types: !72)
!72 = !{!10, !73, !11}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!74 = !{!75, !76, !77}
!75 = !DILocalVariable(name: "x", arg: 1, scope: !70, file: !3, line: 6, type: !73)
!76 = !DILocalVariable(name: "n", arg: 2, scope: !70, file: !3, line: 6, type: !11)
!77 = !DILocalVariable(name: "i", scope: !78, file: !3, line: 8, type: !11)
!78 = distinct !DILexicalBlock(scope: !70, file: !3, line: 8, column: 3)
!79 = !DILocation(line: 0, scope: !70)
!80 = !DILocation(line: 7, column: 13, scope: !70)
!81 = !{!82, !82, i64 0}
!82 = !{!"double", !83, i64 0}
!83 = !{!"omnipotent char", !84, i64 0}
!84 = !{!"Simple C/C++ TBAA"}
!85 = !DILocation(line: 0, scope: !78)
!86 = !DILocation(line: 8, column: 21, scope: !87)
!87 = distinct !DILexicalBlock(scope: !78, file: !3, line: 8, column: 3)
!88 = !DILocation(line: 8, column: 3, scope: !78)
!89 = !DILocation(line: 9, column: 15, scope: !90)
!90 = distinct !DILexicalBlock(scope: !87, file: !3, line: 8, column: 31)
!91 = !DILocation(line: 9, column: 25, scope: !90)
!92 = !DILocation(line: 9, column: 32, scope: !90)
!93 = !DILocation(line: 9, column: 30, scope: !90)
!94 = !DILocation(line: 8, column: 27, scope: !87)
!95 = distinct !{!95, !96}
!96 = !{!"llvm.loop.unroll.disable"}
!97 = !DILocation(line: 11, column: 10, scope: !70)
!98 = !DILocation(line: 11, column: 18, scope: !70)
!99 = !DILocation(line: 11, column: 3, scope: !70)
!100 = distinct !{!100, !88, !101, !102}
!101 = !DILocation(line: 10, column: 3, scope: !78)
!102 = !{!"llvm.loop.mustprogress"}
!103 = !DISubprogram(name: "sin", scope: !104, file: !104, line: 64, type: !58, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!105 = distinct !DISubprogram(name: "stack_of_globals", scope: !3, file: !3, line: 20, type: !106, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!10, !10, !10}
!108 = !{!109, !110, !111, !112}
!109 = !DILocalVariable(name: "x", arg: 1, scope: !105, file: !3, line: 20, type: !10)
!110 = !DILocalVariable(name: "y", arg: 2, scope: !105, file: !3, line: 20, type: !10)
!111 = !DILocalVariable(name: "a", scope: !105, file: !3, line: 25, type: !10)
!112 = !DILocalVariable(name: "b", scope: !105, file: !3, line: 25, type: !10)
!113 = !DILocation(line: 0, scope: !105)
!114 = !DILocalVariable(name: "v", arg: 1, scope: !115, file: !3, line: 17, type: !10)
!115 = distinct !DISubprogram(name: "put", scope: !3, file: !3, line: 17, type: !116, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{null, !10}
!118 = !{!114}
!119 = !DILocation(line: 0, scope: !115, inlinedAt: !120)
!120 = distinct !DILocation(line: 22, column: 3, scope: !105)
!121 = !DILocation(line: 0, scope: !115, inlinedAt: !122)
!122 = distinct !DILocation(line: 23, column: 3, scope: !105)
!123 = !DILocation(line: 24, column: 9, scope: !105)
!124 = !DILocation(line: 0, scope: !115, inlinedAt: !125)
!125 = distinct !DILocation(line: 24, column: 3, scope: !105)
!126 = !DILocation(line: 26, column: 9, scope: !105)
!127 = !DILocation(line: 0, scope: !115, inlinedAt: !128)
!128 = distinct !DILocation(line: 26, column: 3, scope: !105)
!129 = !DILocation(line: 27, column: 9, scope: !105)
!130 = !DILocation(line: 0, scope: !115, inlinedAt: !131)
!131 = distinct !DILocation(line: 27, column: 3, scope: !105)
!132 = !DILocation(line: 30, column: 12, scope: !105)
!133 = !DILocation(line: 30, column: 16, scope: !105)
!134 = !DILocation(line: 30, column: 3, scope: !105)
!135 = distinct !DISubprogram(name: "interpolated_from_table", scope: !3, file: !3, line: 36, type: !58, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136)
!136 = !{!137, !138, !139, !140, !142}
!137 = !DILocalVariable(name: "x", arg: 1, scope: !135, file: !3, line: 36, type: !10)
!138 = !DILocalVariable(name: "low", scope: !135, file: !3, line: 37, type: !11)
!139 = !DILocalVariable(name: "high", scope: !135, file: !3, line: 37, type: !11)
!140 = !DILocalVariable(name: "middle", scope: !141, file: !3, line: 39, type: !11)
!141 = distinct !DILexicalBlock(scope: !135, file: !3, line: 38, column: 26)
!142 = !DILocalVariable(name: "t", scope: !135, file: !3, line: 46, type: !10)
!143 = !DILocation(line: 0, scope: !135)
!144 = !DILocation(line: 38, column: 3, scope: !135)
!145 = !DILocation(line: 39, column: 23, scope: !141)
!146 = !DILocation(line: 39, column: 31, scope: !141)
!147 = !DILocation(line: 0, scope: !141)
!148 = !DILocation(line: 40, column: 9, scope: !149)
!149 = distinct !DILexicalBlock(scope: !141, file: !3, line: 40, column: 9)
!150 = !DILocation(line: 40, column: 23, scope: !149)
!151 = !DILocation(line: 38, column: 15, scope: !135)
!152 = !DILocation(line: 38, column: 21, scope: !135)
!153 = distinct !{!153, !144, !154, !102}
!154 = !DILocation(line: 45, column: 3, scope: !135)
!155 = !DILocation(line: 46, column: 19, scope: !135)
!156 = !DILocation(line: 46, column: 17, scope: !135)
!157 = !DILocation(line: 46, column: 34, scope: !135)
!158 = !DILocation(line: 46, column: 46, scope: !135)
!159 = !DILocation(line: 46, column: 31, scope: !135)
!160 = !DILocation(line: 47, column: 10, scope: !135)
!161 = !DILocation(line: 47, column: 30, scope: !135)
!162 = !DILocation(line: 47, column: 37, scope: !135)
!163 = !DILocation(line: 47, column: 51, scope: !135)
!164 = !DILocation(line: 47, column: 55, scope: !135)
!165 = !DILocation(line: 47, column: 35, scope: !135)
!166 = !DILocation(line: 47, column: 3, scope: !135)
!167 = distinct !DISubprogram(name: "table_of_structures", scope: !3, file: !3, line: 53, type: !168, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !170)
!168 = !DISubroutineType(types: !169)
!169 = !{!10, !10, !53}
!170 = !{!171, !172, !173, !174}
!171 = !DILocalVariable(name: "x", arg: 1, scope: !167, file: !3, line: 53, type: !10)
!172 = !DILocalVariable(name: "first", arg: 2, scope: !167, file: !3, line: 53, type: !53)
!173 = !DILocalVariable(name: "s", scope: !167, file: !3, line: 54, type: !10)
!174 = !DILocalVariable(name: "i", scope: !175, file: !3, line: 55, type: !11)
!175 = distinct !DILexicalBlock(scope: !167, file: !3, line: 55, column: 3)
!176 = !DILocation(line: 0, scope: !167)
!177 = !DILocation(line: 0, scope: !175)
!178 = !DILocation(line: 56, column: 31, scope: !179)
!179 = distinct !DILexicalBlock(scope: !180, file: !3, line: 56, column: 9)
!180 = distinct !DILexicalBlock(scope: !181, file: !3, line: 55, column: 31)
!181 = distinct !DILexicalBlock(scope: !175, file: !3, line: 55, column: 3)
!182 = !{!83, !83, i64 0}
!183 = !DILocation(line: 56, column: 28, scope: !179)
!184 = !DILocation(line: 56, column: 9, scope: !180)
!185 = !DILocation(line: 57, column: 30, scope: !186)
!186 = distinct !DILexicalBlock(scope: !179, file: !3, line: 56, column: 41)
!187 = !DILocation(line: 57, column: 9, scope: !186)
!188 = !DILocation(line: 57, column: 49, scope: !186)
!189 = !DILocation(line: 58, column: 5, scope: !186)
!190 = !DILocation(line: 60, column: 3, scope: !167)
!191 = !DILocation(line: 0, scope: !7)
!192 = !DILocation(line: 65, column: 11, scope: !7)
!193 = !DILocation(line: 66, column: 15, scope: !7)
!194 = !DILocation(line: 66, column: 11, scope: !7)
!195 = !DILocation(line: 0, scope: !16)
!196 = !DILocation(line: 67, column: 21, scope: !197)
!197 = distinct !DILexicalBlock(scope: !16, file: !3, line: 67, column: 3)
!198 = !DILocation(line: 67, column: 3, scope: !16)
!199 = !DILocation(line: 68, column: 42, scope: !200)
!200 = distinct !DILexicalBlock(scope: !197, file: !3, line: 67, column: 32)
!201 = !DILocation(line: 68, column: 35, scope: !200)
!202 = !DILocation(line: 68, column: 49, scope: !200)
!203 = !DILocation(line: 68, column: 47, scope: !200)
!204 = !DILocation(line: 68, column: 33, scope: !200)
!205 = !DILocation(line: 68, column: 5, scope: !200)
!206 = !DILocation(line: 68, column: 13, scope: !200)
!207 = !DILocation(line: 70, column: 10, scope: !7)
!208 = !DILocation(line: 70, column: 3, scope: !7)
!209 = !DILocation(line: 68, column: 15, scope: !200)
!210 = !DILocation(line: 67, column: 28, scope: !197)
!211 = distinct !{!211, !198, !212, !102}
!212 = !DILocation(line: 69, column: 3, scope: !16)
