; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/kept_state.c -o ir/clang-19/O2-g/kept_state.ll
; ModuleID = 'c/kept_state.c'
source_filename = "c/kept_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@knots = internal unnamed_addr constant [5 x double] [double 0.000000e+00, double 5.000000e-01, double 1.250000e+00, double 2.000000e+00, double 3.500000e+00], align 16, !dbg !0
@heights = internal unnamed_addr constant [5 x double] [double 1.000000e+00, double 2.500000e-01, double -5.000000e-01, double 2.000000e+00, double 1.500000e+00], align 16, !dbg !27
@memo_in_static_array.memo = internal unnamed_addr global [32 x double] zeroinitializer, align 16, !dbg !5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none) uwtable
define dso_local noundef double @stack_of_globals(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !68 {
    #dbg_value(double %0, !72, !DIExpression(), !76)
    #dbg_value(double %1, !73, !DIExpression(), !76)
    #dbg_value(double %0, !77, !DIExpression(), !82)
    #dbg_value(double %1, !77, !DIExpression(), !84)
  %3 = fmul double %0, %1, !dbg !86
    #dbg_value(double %3, !77, !DIExpression(), !87)
    #dbg_value(double %3, !74, !DIExpression(), !76)
    #dbg_value(double %1, !75, !DIExpression(), !76)
  %4 = fmul double %3, %1, !dbg !89
    #dbg_value(double %4, !77, !DIExpression(), !90)
  %5 = fadd double %3, %1, !dbg !92
    #dbg_value(double %5, !77, !DIExpression(), !93)
    #dbg_value(double %5, !74, !DIExpression(), !76)
    #dbg_value(double %4, !75, !DIExpression(), !76)
  %6 = fmul double %5, %4, !dbg !95
  %7 = fmul double %6, %0, !dbg !96
  ret double %7, !dbg !97
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @interpolated_from_table(double noundef %0) local_unnamed_addr #1 !dbg !98 {
    #dbg_value(double %0, !100, !DIExpression(), !106)
    #dbg_value(i32 0, !101, !DIExpression(), !106)
    #dbg_value(i32 4, !102, !DIExpression(), !106)
  br label %2, !dbg !107

2:                                                ; preds = %1, %2
  %3 = phi i32 [ 0, %1 ], [ %12, %2 ]
  %4 = phi i32 [ 4, %1 ], [ %11, %2 ]
    #dbg_value(i32 %3, !101, !DIExpression(), !106)
    #dbg_value(i32 %4, !102, !DIExpression(), !106)
  %5 = add nsw i32 %3, %4, !dbg !108
  %6 = sdiv i32 %5, 2, !dbg !109
    #dbg_value(i32 %6, !103, !DIExpression(), !110)
  %7 = sext i32 %6 to i64, !dbg !111
  %8 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %7, !dbg !111
  %9 = load double, ptr %8, align 8, !dbg !111, !tbaa !113
  %10 = fcmp ugt double %9, %0, !dbg !117
  %11 = select i1 %10, i32 %6, i32 %4
  %12 = select i1 %10, i32 %3, i32 %6
    #dbg_value(i32 %12, !101, !DIExpression(), !106)
    #dbg_value(i32 %11, !102, !DIExpression(), !106)
  %13 = sub nsw i32 %11, %12, !dbg !118
  %14 = icmp sgt i32 %13, 1, !dbg !119
  br i1 %14, label %2, label %15, !dbg !107, !llvm.loop !120

15:                                               ; preds = %2
  %16 = sext i32 %12 to i64, !dbg !123
  %17 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %16, !dbg !123
  %18 = load double, ptr %17, align 8, !dbg !123, !tbaa !113
  %19 = fsub double %0, %18, !dbg !124
  %20 = sext i32 %11 to i64, !dbg !125
  %21 = getelementptr inbounds [5 x double], ptr @knots, i64 0, i64 %20, !dbg !125
  %22 = load double, ptr %21, align 8, !dbg !125, !tbaa !113
  %23 = fsub double %22, %18, !dbg !126
  %24 = fdiv double %19, %23, !dbg !127
    #dbg_value(double %24, !105, !DIExpression(), !106)
  %25 = getelementptr inbounds [5 x double], ptr @heights, i64 0, i64 %16, !dbg !128
  %26 = load double, ptr %25, align 8, !dbg !128, !tbaa !113
  %27 = fsub double 1.000000e+00, %24, !dbg !129
  %28 = getelementptr inbounds [5 x double], ptr @heights, i64 0, i64 %20, !dbg !130
  %29 = load double, ptr %28, align 8, !dbg !130, !tbaa !113
  %30 = fmul double %29, %24, !dbg !131
  %31 = fmul double %24, %30, !dbg !132
  %32 = tail call double @llvm.fmuladd.f64(double %26, double %27, double %31), !dbg !133
  ret double %32, !dbg !134
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @table_of_structures(double noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #3 !dbg !135 {
    #dbg_value(double %0, !139, !DIExpression(), !144)
    #dbg_value(ptr %1, !140, !DIExpression(), !144)
    #dbg_value(double 0.000000e+00, !141, !DIExpression(), !144)
    #dbg_value(i32 0, !142, !DIExpression(), !145)
    #dbg_value(i64 0, !142, !DIExpression(), !145)
    #dbg_value(double 0.000000e+00, !141, !DIExpression(), !144)
  %3 = load i8, ptr %1, align 1, !dbg !146, !tbaa !150
  %4 = icmp eq i8 %3, 108, !dbg !151
  br i1 %4, label %9, label %5, !dbg !152

5:                                                ; preds = %2
  %6 = tail call double @llvm.fabs.f64(double %0), !dbg !153
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 2.000000e+00, double 0.000000e+00), !dbg !155
    #dbg_value(double %7, !141, !DIExpression(), !144)
    #dbg_value(i64 1, !142, !DIExpression(), !145)
  %8 = icmp eq i8 %3, 119, !dbg !151
  br i1 %8, label %16, label %9, !dbg !152

9:                                                ; preds = %2, %5
  %10 = phi double [ %7, %5 ], [ 0.000000e+00, %2 ]
  %11 = fmul double %0, 2.000000e+00, !dbg !156
  %12 = tail call double @sin(double noundef %11) #7, !dbg !153
  %13 = tail call double @llvm.fmuladd.f64(double %12, double 5.000000e-01, double %10), !dbg !155
    #dbg_value(double %13, !141, !DIExpression(), !144)
  %14 = load i8, ptr %1, align 1, !dbg !146, !tbaa !150
  %15 = icmp eq i8 %14, 98, !dbg !151
    #dbg_value(i64 2, !142, !DIExpression(), !145)
  br i1 %15, label %21, label %16, !dbg !152

16:                                               ; preds = %5, %9
  %17 = phi double [ %13, %9 ], [ %7, %5 ]
  %18 = fmul double %0, 3.000000e+00, !dbg !156
  %19 = tail call double @cos(double noundef %18) #7, !dbg !153
  %20 = tail call double @llvm.fmuladd.f64(double %19, double 1.500000e+00, double %17), !dbg !155
    #dbg_value(double %20, !141, !DIExpression(), !144)
  br label %21, !dbg !157

21:                                               ; preds = %16, %9
  %22 = phi double [ %20, %16 ], [ %13, %9 ], !dbg !144
    #dbg_value(double %22, !141, !DIExpression(), !144)
    #dbg_value(i64 3, !142, !DIExpression(), !145)
  ret double %22, !dbg !158
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define dso_local double @memo_in_static_array(double noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !7 {
    #dbg_value(double %0, !13, !DIExpression(), !159)
    #dbg_value(i32 %1, !14, !DIExpression(), !159)
  store double %0, ptr @memo_in_static_array.memo, align 16, !dbg !160, !tbaa !113
  %3 = fmul double %0, %0, !dbg !161
  store double %3, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !dbg !162, !tbaa !113
    #dbg_value(i32 2, !15, !DIExpression(), !163)
  %4 = icmp slt i32 %1, 2, !dbg !164
  br i1 %4, label %25, label %5, !dbg !166

5:                                                ; preds = %2
  %6 = add nuw i32 %1, 1, !dbg !166
  %7 = zext i32 %6 to i64, !dbg !164
  %8 = and i64 %7, 1, !dbg !166
  %9 = icmp eq i32 %6, 3, !dbg !166
  br i1 %9, label %13, label %10, !dbg !166

10:                                               ; preds = %5
  %11 = and i64 %7, 4294967294, !dbg !166
  %12 = add nsw i64 %11, -4
  br label %29, !dbg !166

13:                                               ; preds = %29, %5
  %14 = phi double [ %3, %5 ], [ %46, %29 ]
  %15 = phi i64 [ 2, %5 ], [ %48, %29 ]
  %16 = icmp eq i64 %8, 0, !dbg !166
  br i1 %16, label %25, label %17, !dbg !166

17:                                               ; preds = %13
    #dbg_value(i64 %15, !15, !DIExpression(), !163)
  %18 = add nsw i64 %15, -2, !dbg !167
  %19 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %18, !dbg !169
  %20 = load double, ptr %19, align 8, !dbg !169, !tbaa !113
  %21 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !dbg !170, !tbaa !113
  %22 = fmul double %20, %21, !dbg !171
  %23 = tail call double @llvm.fmuladd.f64(double %14, double 5.000000e-01, double %22), !dbg !172
  %24 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %15, !dbg !173
  store double %23, ptr %24, align 8, !dbg !174, !tbaa !113
    #dbg_value(i64 %15, !15, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !163)
  br label %25, !dbg !175

25:                                               ; preds = %17, %13, %2
  %26 = sext i32 %1 to i64, !dbg !175
  %27 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %26, !dbg !175
  %28 = load double, ptr %27, align 8, !dbg !175, !tbaa !113
  ret double %28, !dbg !176

29:                                               ; preds = %29, %10
  %30 = phi double [ %3, %10 ], [ %46, %29 ], !dbg !177
  %31 = phi i64 [ 2, %10 ], [ %48, %29 ]
  %32 = phi i64 [ 0, %10 ], [ %49, %29 ]
    #dbg_value(i64 %31, !15, !DIExpression(), !163)
  %33 = add nsw i64 %31, -2, !dbg !167
  %34 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %33, !dbg !169
  %35 = load double, ptr %34, align 16, !dbg !169, !tbaa !113
  %36 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !dbg !170, !tbaa !113
  %37 = fmul double %35, %36, !dbg !171
  %38 = tail call double @llvm.fmuladd.f64(double %30, double 5.000000e-01, double %37), !dbg !172
  %39 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %31, !dbg !173
  store double %38, ptr %39, align 16, !dbg !174, !tbaa !113
  %40 = or disjoint i64 %31, 1, !dbg !178
    #dbg_value(i64 %40, !15, !DIExpression(), !163)
  %41 = add nsw i64 %31, -1, !dbg !167
  %42 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %41, !dbg !169
  %43 = load double, ptr %42, align 8, !dbg !169, !tbaa !113
  %44 = load double, ptr getelementptr inbounds (i8, ptr @memo_in_static_array.memo, i64 8), align 8, !dbg !170, !tbaa !113
  %45 = fmul double %43, %44, !dbg !171
  %46 = tail call double @llvm.fmuladd.f64(double %38, double 5.000000e-01, double %45), !dbg !172
  %47 = getelementptr inbounds [32 x double], ptr @memo_in_static_array.memo, i64 0, i64 %40, !dbg !173
  store double %46, ptr %47, align 8, !dbg !174, !tbaa !113
  %48 = add nuw nsw i64 %31, 2, !dbg !178
    #dbg_value(i64 %48, !15, !DIExpression(), !163)
  %49 = add i64 %32, 2, !dbg !166
  %50 = icmp eq i64 %32, %12, !dbg !166
  br i1 %50, label %13, label %29, !dbg !166, !llvm.loop !179
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cos(double noundef) local_unnamed_addr #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!60, !61, !62, !63, !64, !65, !66}
!llvm.ident = !{!67}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "knots", scope: !2, file: !3, line: 23, type: !29, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "c/kept_state.c", directory: ".", checksumkind: CSK_MD5, checksum: "6850f0d7e53b23e0496b99c683aee880")
!4 = !{!5, !20, !22, !0, !27, !33, !39, !42, !44}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "memo", scope: !7, file: !3, line: 54, type: !17, isLocal: true, isDefinition: true)
!7 = distinct !DISubprogram(name: "memo_in_static_array", scope: !3, file: !3, line: 53, type: !8, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !12)
!8 = !DISubroutineType(types: !9)
!9 = !{!10, !10, !11}
!10 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!11 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!12 = !{!13, !14, !15}
!13 = !DILocalVariable(name: "x", arg: 1, scope: !7, file: !3, line: 53, type: !10)
!14 = !DILocalVariable(name: "n", arg: 2, scope: !7, file: !3, line: 53, type: !11)
!15 = !DILocalVariable(name: "i", scope: !16, file: !3, line: 57, type: !11)
!16 = distinct !DILexicalBlock(scope: !7, file: !3, line: 57, column: 3)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 2048, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 32)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "used", scope: !2, file: !3, line: 5, type: !11, isLocal: true, isDefinition: true)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "workspace", scope: !2, file: !3, line: 4, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 1024, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 16)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "heights", scope: !2, file: !3, line: 24, type: !29, isLocal: true, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 320, elements: !31)
!30 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!31 = !{!32}
!32 = !DISubrange(count: 5)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(scope: null, file: !3, line: 41, type: !35, isLocal: true, isDefinition: true)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 56, elements: !37)
!36 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!37 = !{!38}
!38 = !DISubrange(count: 7)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(scope: null, file: !3, line: 41, type: !41, isLocal: true, isDefinition: true)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 40, elements: !31)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(scope: null, file: !3, line: 41, type: !41, isLocal: true, isDefinition: true)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(name: "configs", scope: !2, file: !3, line: 41, type: !46, isLocal: true, isDefinition: true)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !47, size: 576, elements: !58)
!47 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !48)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Config", file: !3, line: 40, size: 192, elements: !49)
!49 = !{!50, !53, !54}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !48, file: !3, line: 40, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !36)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !48, file: !3, line: 40, baseType: !10, size: 64, offset: 64)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "curve", scope: !48, file: !3, line: 40, baseType: !55, size: 64, offset: 128)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = !DISubroutineType(types: !57)
!57 = !{!10, !10}
!58 = !{!59}
!59 = !DISubrange(count: 3)
!60 = !{i32 7, !"Dwarf Version", i32 5}
!61 = !{i32 2, !"Debug Info Version", i32 3}
!62 = !{i32 1, !"wchar_size", i32 4}
!63 = !{i32 8, !"PIC Level", i32 2}
!64 = !{i32 7, !"PIE Level", i32 2}
!65 = !{i32 7, !"uwtable", i32 2}
!66 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!67 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!68 = distinct !DISubprogram(name: "stack_of_globals", scope: !3, file: !3, line: 10, type: !69, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71)
!69 = !DISubroutineType(types: !70)
!70 = !{!10, !10, !10}
!71 = !{!72, !73, !74, !75}
!72 = !DILocalVariable(name: "x", arg: 1, scope: !68, file: !3, line: 10, type: !10)
!73 = !DILocalVariable(name: "y", arg: 2, scope: !68, file: !3, line: 10, type: !10)
!74 = !DILocalVariable(name: "a", scope: !68, file: !3, line: 15, type: !10)
!75 = !DILocalVariable(name: "b", scope: !68, file: !3, line: 15, type: !10)
!76 = !DILocation(line: 0, scope: !68)
!77 = !DILocalVariable(name: "v", arg: 1, scope: !78, file: !3, line: 7, type: !10)
!78 = distinct !DISubprogram(name: "put", scope: !3, file: !3, line: 7, type: !79, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81)
!79 = !DISubroutineType(types: !80)
!80 = !{null, !10}
!81 = !{!77}
!82 = !DILocation(line: 0, scope: !78, inlinedAt: !83)
!83 = distinct !DILocation(line: 12, column: 3, scope: !68)
!84 = !DILocation(line: 0, scope: !78, inlinedAt: !85)
!85 = distinct !DILocation(line: 13, column: 3, scope: !68)
!86 = !DILocation(line: 14, column: 9, scope: !68)
!87 = !DILocation(line: 0, scope: !78, inlinedAt: !88)
!88 = distinct !DILocation(line: 14, column: 3, scope: !68)
!89 = !DILocation(line: 16, column: 9, scope: !68)
!90 = !DILocation(line: 0, scope: !78, inlinedAt: !91)
!91 = distinct !DILocation(line: 16, column: 3, scope: !68)
!92 = !DILocation(line: 17, column: 9, scope: !68)
!93 = !DILocation(line: 0, scope: !78, inlinedAt: !94)
!94 = distinct !DILocation(line: 17, column: 3, scope: !68)
!95 = !DILocation(line: 20, column: 12, scope: !68)
!96 = !DILocation(line: 20, column: 16, scope: !68)
!97 = !DILocation(line: 20, column: 3, scope: !68)
!98 = distinct !DISubprogram(name: "interpolated_from_table", scope: !3, file: !3, line: 26, type: !56, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !99)
!99 = !{!100, !101, !102, !103, !105}
!100 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !3, line: 26, type: !10)
!101 = !DILocalVariable(name: "low", scope: !98, file: !3, line: 27, type: !11)
!102 = !DILocalVariable(name: "high", scope: !98, file: !3, line: 27, type: !11)
!103 = !DILocalVariable(name: "middle", scope: !104, file: !3, line: 29, type: !11)
!104 = distinct !DILexicalBlock(scope: !98, file: !3, line: 28, column: 26)
!105 = !DILocalVariable(name: "t", scope: !98, file: !3, line: 36, type: !10)
!106 = !DILocation(line: 0, scope: !98)
!107 = !DILocation(line: 28, column: 3, scope: !98)
!108 = !DILocation(line: 29, column: 23, scope: !104)
!109 = !DILocation(line: 29, column: 31, scope: !104)
!110 = !DILocation(line: 0, scope: !104)
!111 = !DILocation(line: 30, column: 9, scope: !112)
!112 = distinct !DILexicalBlock(scope: !104, file: !3, line: 30, column: 9)
!113 = !{!114, !114, i64 0}
!114 = !{!"double", !115, i64 0}
!115 = !{!"omnipotent char", !116, i64 0}
!116 = !{!"Simple C/C++ TBAA"}
!117 = !DILocation(line: 30, column: 23, scope: !112)
!118 = !DILocation(line: 28, column: 15, scope: !98)
!119 = !DILocation(line: 28, column: 21, scope: !98)
!120 = distinct !{!120, !107, !121, !122}
!121 = !DILocation(line: 35, column: 3, scope: !98)
!122 = !{!"llvm.loop.mustprogress"}
!123 = !DILocation(line: 36, column: 19, scope: !98)
!124 = !DILocation(line: 36, column: 17, scope: !98)
!125 = !DILocation(line: 36, column: 34, scope: !98)
!126 = !DILocation(line: 36, column: 46, scope: !98)
!127 = !DILocation(line: 36, column: 31, scope: !98)
!128 = !DILocation(line: 37, column: 10, scope: !98)
!129 = !DILocation(line: 37, column: 30, scope: !98)
!130 = !DILocation(line: 37, column: 37, scope: !98)
!131 = !DILocation(line: 37, column: 51, scope: !98)
!132 = !DILocation(line: 37, column: 55, scope: !98)
!133 = !DILocation(line: 37, column: 35, scope: !98)
!134 = !DILocation(line: 37, column: 3, scope: !98)
!135 = distinct !DISubprogram(name: "table_of_structures", scope: !3, file: !3, line: 43, type: !136, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !138)
!136 = !DISubroutineType(types: !137)
!137 = !{!10, !10, !51}
!138 = !{!139, !140, !141, !142}
!139 = !DILocalVariable(name: "x", arg: 1, scope: !135, file: !3, line: 43, type: !10)
!140 = !DILocalVariable(name: "first", arg: 2, scope: !135, file: !3, line: 43, type: !51)
!141 = !DILocalVariable(name: "s", scope: !135, file: !3, line: 44, type: !10)
!142 = !DILocalVariable(name: "i", scope: !143, file: !3, line: 45, type: !11)
!143 = distinct !DILexicalBlock(scope: !135, file: !3, line: 45, column: 3)
!144 = !DILocation(line: 0, scope: !135)
!145 = !DILocation(line: 0, scope: !143)
!146 = !DILocation(line: 46, column: 31, scope: !147)
!147 = distinct !DILexicalBlock(scope: !148, file: !3, line: 46, column: 9)
!148 = distinct !DILexicalBlock(scope: !149, file: !3, line: 45, column: 31)
!149 = distinct !DILexicalBlock(scope: !143, file: !3, line: 45, column: 3)
!150 = !{!115, !115, i64 0}
!151 = !DILocation(line: 46, column: 28, scope: !147)
!152 = !DILocation(line: 46, column: 9, scope: !148)
!153 = !DILocation(line: 47, column: 30, scope: !154)
!154 = distinct !DILexicalBlock(scope: !147, file: !3, line: 46, column: 41)
!155 = !DILocation(line: 47, column: 9, scope: !154)
!156 = !DILocation(line: 47, column: 49, scope: !154)
!157 = !DILocation(line: 48, column: 5, scope: !154)
!158 = !DILocation(line: 50, column: 3, scope: !135)
!159 = !DILocation(line: 0, scope: !7)
!160 = !DILocation(line: 55, column: 11, scope: !7)
!161 = !DILocation(line: 56, column: 15, scope: !7)
!162 = !DILocation(line: 56, column: 11, scope: !7)
!163 = !DILocation(line: 0, scope: !16)
!164 = !DILocation(line: 57, column: 21, scope: !165)
!165 = distinct !DILexicalBlock(scope: !16, file: !3, line: 57, column: 3)
!166 = !DILocation(line: 57, column: 3, scope: !16)
!167 = !DILocation(line: 58, column: 42, scope: !168)
!168 = distinct !DILexicalBlock(scope: !165, file: !3, line: 57, column: 32)
!169 = !DILocation(line: 58, column: 35, scope: !168)
!170 = !DILocation(line: 58, column: 49, scope: !168)
!171 = !DILocation(line: 58, column: 47, scope: !168)
!172 = !DILocation(line: 58, column: 33, scope: !168)
!173 = !DILocation(line: 58, column: 5, scope: !168)
!174 = !DILocation(line: 58, column: 13, scope: !168)
!175 = !DILocation(line: 60, column: 10, scope: !7)
!176 = !DILocation(line: 60, column: 3, scope: !7)
!177 = !DILocation(line: 58, column: 15, scope: !168)
!178 = !DILocation(line: 57, column: 28, scope: !165)
!179 = distinct !{!179, !166, !180, !122}
!180 = !DILocation(line: 59, column: 3, scope: !16)
