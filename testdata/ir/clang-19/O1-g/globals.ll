; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/globals.c -o ir/clang-19/O1-g/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@filter_weights = dso_local local_unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16, !dbg !0
@scratch = internal unnamed_addr global [8 x double] zeroinitializer, align 16, !dbg !5
@settings.0 = internal unnamed_addr global double 0.000000e+00, align 8, !dbg !30
@settings.1 = internal unnamed_addr global i32 0, align 8, !dbg !31
@leaky_accumulator.acc = internal unnamed_addr global double 0.000000e+00, align 8, !dbg !18

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @convolve_with_constant_table(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !40 {
    #dbg_value(ptr %0, !45, !DIExpression(), !55)
    #dbg_value(i32 %1, !46, !DIExpression(), !55)
    #dbg_value(double 0.000000e+00, !47, !DIExpression(), !55)
    #dbg_value(i32 0, !48, !DIExpression(), !56)
  %3 = icmp slt i32 %1, 4, !dbg !57
  br i1 %3, label %13, label %4, !dbg !58

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1, !dbg !58
  %6 = tail call i32 @llvm.smax.i32(i32 %5, i32 5), !dbg !58
  %7 = add nsw i32 %6, -4, !dbg !58
  %8 = zext nneg i32 %7 to i64, !dbg !57
  br label %9, !dbg !58

9:                                                ; preds = %4, %15
  %10 = phi i64 [ 0, %4 ], [ %17, %15 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %16, %15 ]
    #dbg_value(i64 %10, !48, !DIExpression(), !56)
    #dbg_value(double %11, !47, !DIExpression(), !55)
    #dbg_value(i32 0, !53, !DIExpression(), !59)
    #dbg_value(double 0.000000e+00, !50, !DIExpression(), !60)
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !61
  br label %19, !dbg !61

13:                                               ; preds = %15, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %16, %15 ], !dbg !55
  ret double %14, !dbg !62

15:                                               ; preds = %19
  %16 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %11), !dbg !63
    #dbg_value(double %16, !47, !DIExpression(), !55)
  %17 = add nuw nsw i64 %10, 1, !dbg !64
    #dbg_value(i64 %17, !48, !DIExpression(), !56)
  %18 = icmp eq i64 %17, %8, !dbg !57
  br i1 %18, label %13, label %9, !dbg !58, !llvm.loop !65

19:                                               ; preds = %9, %19
  %20 = phi i64 [ 0, %9 ], [ %27, %19 ]
  %21 = phi double [ 0.000000e+00, %9 ], [ %26, %19 ]
    #dbg_value(i64 %20, !53, !DIExpression(), !59)
    #dbg_value(double %21, !50, !DIExpression(), !60)
  %22 = getelementptr inbounds [4 x double], ptr @filter_weights, i64 0, i64 %20, !dbg !69
  %23 = load double, ptr %22, align 8, !dbg !69, !tbaa !72
  %24 = getelementptr inbounds double, ptr %12, i64 %20, !dbg !76
  %25 = load double, ptr %24, align 8, !dbg !76, !tbaa !72
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %25, double %21), !dbg !77
    #dbg_value(double %26, !50, !DIExpression(), !60)
  %27 = add nuw nsw i64 %20, 1, !dbg !78
    #dbg_value(i64 %27, !53, !DIExpression(), !59)
  %28 = icmp eq i64 %27, 4, !dbg !79
  br i1 %28, label %15, label %19, !dbg !61, !llvm.loop !80
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define dso_local double @global_scratch_space(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !82 {
    #dbg_value(ptr %0, !84, !DIExpression(), !91)
    #dbg_value(i32 %1, !85, !DIExpression(), !91)
    #dbg_value(i32 0, !86, !DIExpression(), !92)
  %3 = icmp sgt i32 %1, 0, !dbg !93
  br i1 %3, label %4, label %6, !dbg !95

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !93
  br label %10, !dbg !95

6:                                                ; preds = %10, %2
    #dbg_value(i32 1, !89, !DIExpression(), !96)
    #dbg_value(double 0.000000e+00, !88, !DIExpression(), !91)
  %7 = icmp sgt i32 %1, 1, !dbg !97
  br i1 %7, label %8, label %18, !dbg !99

8:                                                ; preds = %6
  %9 = zext nneg i32 %1 to i64, !dbg !97
  br label %20, !dbg !99

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %16, %10 ]
    #dbg_value(i64 %11, !86, !DIExpression(), !92)
  %12 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !100
  %13 = load double, ptr %12, align 8, !dbg !100, !tbaa !72
  %14 = fmul double %13, %13, !dbg !102
  %15 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %11, !dbg !103
  store double %14, ptr %15, align 8, !dbg !104, !tbaa !72
  %16 = add nuw nsw i64 %11, 1, !dbg !105
    #dbg_value(i64 %16, !86, !DIExpression(), !92)
  %17 = icmp eq i64 %16, %5, !dbg !93
  br i1 %17, label %6, label %10, !dbg !95, !llvm.loop !106

18:                                               ; preds = %20, %6
  %19 = phi double [ 0.000000e+00, %6 ], [ %28, %20 ], !dbg !91
  ret double %19, !dbg !108

20:                                               ; preds = %8, %20
  %21 = phi i64 [ 1, %8 ], [ %29, %20 ]
  %22 = phi double [ 0.000000e+00, %8 ], [ %28, %20 ]
    #dbg_value(i64 %21, !89, !DIExpression(), !96)
    #dbg_value(double %22, !88, !DIExpression(), !91)
  %23 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %21, !dbg !109
  %24 = load double, ptr %23, align 8, !dbg !109, !tbaa !72
  %25 = add nsw i64 %21, -1, !dbg !111
  %26 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %25, !dbg !112
  %27 = load double, ptr %26, align 8, !dbg !112, !tbaa !72
  %28 = tail call double @llvm.fmuladd.f64(double %24, double %27, double %22), !dbg !113
    #dbg_value(double %28, !88, !DIExpression(), !91)
  %29 = add nuw nsw i64 %21, 1, !dbg !114
    #dbg_value(i64 %29, !89, !DIExpression(), !96)
  %30 = icmp eq i64 %29, %9, !dbg !97
  br i1 %30, label %18, label %20, !dbg !99, !llvm.loop !115
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @static_state_between_calls(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !117 {
    #dbg_value(ptr %0, !119, !DIExpression(), !124)
    #dbg_value(i32 %1, !120, !DIExpression(), !124)
    #dbg_value(double 0.000000e+00, !121, !DIExpression(), !124)
    #dbg_value(i32 0, !122, !DIExpression(), !125)
  %3 = icmp sgt i32 %1, 0, !dbg !126
  br i1 %3, label %4, label %6, !dbg !128

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !126
  br label %9, !dbg !128

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %15, %9 ], !dbg !124
  %8 = fmul double %7, %7, !dbg !129
  ret double %8, !dbg !130

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %16, %9 ]
    #dbg_value(i64 %10, !122, !DIExpression(), !125)
  %11 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !131
  %12 = load double, ptr %11, align 8, !dbg !131, !tbaa !72
  %13 = icmp eq i64 %10, 0, !dbg !133
  %14 = zext i1 %13 to i32, !dbg !133
  %15 = tail call fastcc double @leaky_accumulator(double noundef %12, i32 noundef %14), !dbg !134
    #dbg_value(double %15, !121, !DIExpression(), !124)
  %16 = add nuw nsw i64 %10, 1, !dbg !135
    #dbg_value(i64 %16, !122, !DIExpression(), !125)
  %17 = icmp eq i64 %16, %5, !dbg !126
  br i1 %17, label %6, label %9, !dbg !128, !llvm.loop !136
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef %1) unnamed_addr #4 !dbg !20 {
    #dbg_value(double %0, !24, !DIExpression(), !138)
    #dbg_value(i32 %1, !25, !DIExpression(), !138)
  %3 = icmp eq i32 %1, 0, !dbg !139
  br i1 %3, label %5, label %4, !dbg !141

4:                                                ; preds = %2
  store double 0.000000e+00, ptr @leaky_accumulator.acc, align 8, !dbg !142, !tbaa !72
  br label %5, !dbg !144

5:                                                ; preds = %4, %2
  %6 = load double, ptr @leaky_accumulator.acc, align 8, !dbg !145, !tbaa !72
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 5.000000e-01, double %0), !dbg !146
  store double %7, ptr @leaky_accumulator.acc, align 8, !dbg !147, !tbaa !72
  ret double %7, !dbg !148
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !149 {
    #dbg_value(double %0, !153, !DIExpression(), !156)
    #dbg_value(double %1, !154, !DIExpression(), !156)
  store double %1, ptr @settings.0, align 8, !dbg !157, !tbaa !158
  store i32 0, ptr @settings.1, align 8, !dbg !161, !tbaa !162
  %3 = tail call fastcc double @apply_gain(double noundef %0), !dbg !163
    #dbg_value(double %3, !155, !DIExpression(), !156)
  %4 = tail call fastcc double @apply_gain(double noundef %3), !dbg !164
  %5 = fmul double %3, %4, !dbg !165
    #dbg_value(double %5, !155, !DIExpression(), !156)
  %6 = load i32, ptr @settings.1, align 8, !dbg !166, !tbaa !162
  %7 = sitofp i32 %6 to double, !dbg !167
  %8 = fmul double %5, %7, !dbg !168
  ret double %8, !dbg !169
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #4 !dbg !170 {
    #dbg_value(double %0, !174, !DIExpression(), !175)
  %2 = load i32, ptr @settings.1, align 8, !dbg !176, !tbaa !162
  %3 = add nsw i32 %2, 1, !dbg !176
  store i32 %3, ptr @settings.1, align 8, !dbg !176, !tbaa !162
  %4 = load double, ptr @settings.0, align 8, !dbg !177, !tbaa !158
  %5 = fmul double %4, %0, !dbg !177
  store double %5, ptr @settings.0, align 8, !dbg !177, !tbaa !158
  %6 = fadd double %5, %0, !dbg !178
  ret double %6, !dbg !179
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!32, !33, !34, !35, !36, !37, !38}
!llvm.ident = !{!39}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "filter_weights", scope: !2, file: !3, line: 3, type: !26, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "c/globals.c", directory: ".", checksumkind: CSK_MD5, checksum: "552c59aa30b6e1c1a167ba96d74ac206")
!4 = !{!0, !5, !11, !18}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "scratch", scope: !2, file: !3, line: 4, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 512, elements: !9)
!8 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!9 = !{!10}
!10 = !DISubrange(count: 8)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "settings", scope: !2, file: !3, line: 8, type: !13, isLocal: true, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 128, elements: !14)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !13, file: !3, line: 6, baseType: !8, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "calls", scope: !13, file: !3, line: 7, baseType: !17, size: 32, offset: 64)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "acc", scope: !20, file: !3, line: 34, type: !8, isLocal: true, isDefinition: true)
!20 = distinct !DISubprogram(name: "leaky_accumulator", scope: !3, file: !3, line: 33, type: !21, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!8, !8, !17}
!23 = !{!24, !25}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !3, line: 33, type: !8)
!25 = !DILocalVariable(name: "restart", arg: 2, scope: !20, file: !3, line: 33, type: !17)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 256, elements: !28)
!27 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!28 = !{!29}
!29 = !DISubrange(count: 4)
!30 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression(DW_OP_LLVM_fragment, 0, 64))
!31 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression(DW_OP_LLVM_fragment, 64, 32))
!32 = !{i32 7, !"Dwarf Version", i32 5}
!33 = !{i32 2, !"Debug Info Version", i32 3}
!34 = !{i32 1, !"wchar_size", i32 4}
!35 = !{i32 8, !"PIC Level", i32 2}
!36 = !{i32 7, !"PIE Level", i32 2}
!37 = !{i32 7, !"uwtable", i32 2}
!38 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!39 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!40 = distinct !DISubprogram(name: "convolve_with_constant_table", scope: !3, file: !3, line: 10, type: !41, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44)
!41 = !DISubroutineType(types: !42)
!42 = !{!8, !43, !17}
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!44 = !{!45, !46, !47, !48, !50, !53}
!45 = !DILocalVariable(name: "x", arg: 1, scope: !40, file: !3, line: 10, type: !43)
!46 = !DILocalVariable(name: "n", arg: 2, scope: !40, file: !3, line: 10, type: !17)
!47 = !DILocalVariable(name: "s", scope: !40, file: !3, line: 11, type: !8)
!48 = !DILocalVariable(name: "i", scope: !49, file: !3, line: 12, type: !17)
!49 = distinct !DILexicalBlock(scope: !40, file: !3, line: 12, column: 3)
!50 = !DILocalVariable(name: "t", scope: !51, file: !3, line: 13, type: !8)
!51 = distinct !DILexicalBlock(scope: !52, file: !3, line: 12, column: 36)
!52 = distinct !DILexicalBlock(scope: !49, file: !3, line: 12, column: 3)
!53 = !DILocalVariable(name: "j", scope: !54, file: !3, line: 14, type: !17)
!54 = distinct !DILexicalBlock(scope: !51, file: !3, line: 14, column: 5)
!55 = !DILocation(line: 0, scope: !40)
!56 = !DILocation(line: 0, scope: !49)
!57 = !DILocation(line: 12, column: 25, scope: !52)
!58 = !DILocation(line: 12, column: 3, scope: !49)
!59 = !DILocation(line: 0, scope: !54)
!60 = !DILocation(line: 0, scope: !51)
!61 = !DILocation(line: 14, column: 5, scope: !54)
!62 = !DILocation(line: 19, column: 3, scope: !40)
!63 = !DILocation(line: 17, column: 7, scope: !51)
!64 = !DILocation(line: 12, column: 32, scope: !52)
!65 = distinct !{!65, !58, !66, !67, !68}
!66 = !DILocation(line: 18, column: 3, scope: !49)
!67 = !{!"llvm.loop.mustprogress"}
!68 = !{!"llvm.loop.unroll.disable"}
!69 = !DILocation(line: 15, column: 12, scope: !70)
!70 = distinct !DILexicalBlock(scope: !71, file: !3, line: 14, column: 33)
!71 = distinct !DILexicalBlock(scope: !54, file: !3, line: 14, column: 5)
!72 = !{!73, !73, i64 0}
!73 = !{!"double", !74, i64 0}
!74 = !{!"omnipotent char", !75, i64 0}
!75 = !{!"Simple C/C++ TBAA"}
!76 = !DILocation(line: 15, column: 32, scope: !70)
!77 = !DILocation(line: 15, column: 9, scope: !70)
!78 = !DILocation(line: 14, column: 29, scope: !71)
!79 = !DILocation(line: 14, column: 23, scope: !71)
!80 = distinct !{!80, !61, !81, !67, !68}
!81 = !DILocation(line: 16, column: 5, scope: !54)
!82 = distinct !DISubprogram(name: "global_scratch_space", scope: !3, file: !3, line: 22, type: !41, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83)
!83 = !{!84, !85, !86, !88, !89}
!84 = !DILocalVariable(name: "x", arg: 1, scope: !82, file: !3, line: 22, type: !43)
!85 = !DILocalVariable(name: "n", arg: 2, scope: !82, file: !3, line: 22, type: !17)
!86 = !DILocalVariable(name: "i", scope: !87, file: !3, line: 23, type: !17)
!87 = distinct !DILexicalBlock(scope: !82, file: !3, line: 23, column: 3)
!88 = !DILocalVariable(name: "s", scope: !82, file: !3, line: 26, type: !8)
!89 = !DILocalVariable(name: "i", scope: !90, file: !3, line: 27, type: !17)
!90 = distinct !DILexicalBlock(scope: !82, file: !3, line: 27, column: 3)
!91 = !DILocation(line: 0, scope: !82)
!92 = !DILocation(line: 0, scope: !87)
!93 = !DILocation(line: 23, column: 21, scope: !94)
!94 = distinct !DILexicalBlock(scope: !87, file: !3, line: 23, column: 3)
!95 = !DILocation(line: 23, column: 3, scope: !87)
!96 = !DILocation(line: 0, scope: !90)
!97 = !DILocation(line: 27, column: 21, scope: !98)
!98 = distinct !DILexicalBlock(scope: !90, file: !3, line: 27, column: 3)
!99 = !DILocation(line: 27, column: 3, scope: !90)
!100 = !DILocation(line: 24, column: 18, scope: !101)
!101 = distinct !DILexicalBlock(scope: !94, file: !3, line: 23, column: 31)
!102 = !DILocation(line: 24, column: 23, scope: !101)
!103 = !DILocation(line: 24, column: 5, scope: !101)
!104 = !DILocation(line: 24, column: 16, scope: !101)
!105 = !DILocation(line: 23, column: 27, scope: !94)
!106 = distinct !{!106, !95, !107, !67, !68}
!107 = !DILocation(line: 25, column: 3, scope: !87)
!108 = !DILocation(line: 30, column: 3, scope: !82)
!109 = !DILocation(line: 28, column: 10, scope: !110)
!110 = distinct !DILexicalBlock(scope: !98, file: !3, line: 27, column: 31)
!111 = !DILocation(line: 28, column: 33, scope: !110)
!112 = !DILocation(line: 28, column: 23, scope: !110)
!113 = !DILocation(line: 28, column: 7, scope: !110)
!114 = !DILocation(line: 27, column: 27, scope: !98)
!115 = distinct !{!115, !99, !116, !67, !68}
!116 = !DILocation(line: 29, column: 3, scope: !90)
!117 = distinct !DISubprogram(name: "static_state_between_calls", scope: !3, file: !3, line: 42, type: !41, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118)
!118 = !{!119, !120, !121, !122}
!119 = !DILocalVariable(name: "x", arg: 1, scope: !117, file: !3, line: 42, type: !43)
!120 = !DILocalVariable(name: "n", arg: 2, scope: !117, file: !3, line: 42, type: !17)
!121 = !DILocalVariable(name: "last", scope: !117, file: !3, line: 43, type: !8)
!122 = !DILocalVariable(name: "i", scope: !123, file: !3, line: 44, type: !17)
!123 = distinct !DILexicalBlock(scope: !117, file: !3, line: 44, column: 3)
!124 = !DILocation(line: 0, scope: !117)
!125 = !DILocation(line: 0, scope: !123)
!126 = !DILocation(line: 44, column: 21, scope: !127)
!127 = distinct !DILexicalBlock(scope: !123, file: !3, line: 44, column: 3)
!128 = !DILocation(line: 44, column: 3, scope: !123)
!129 = !DILocation(line: 47, column: 15, scope: !117)
!130 = !DILocation(line: 47, column: 3, scope: !117)
!131 = !DILocation(line: 45, column: 30, scope: !132)
!132 = distinct !DILexicalBlock(scope: !127, file: !3, line: 44, column: 31)
!133 = !DILocation(line: 45, column: 38, scope: !132)
!134 = !DILocation(line: 45, column: 12, scope: !132)
!135 = !DILocation(line: 44, column: 27, scope: !127)
!136 = distinct !{!136, !128, !137, !67, !68}
!137 = !DILocation(line: 46, column: 3, scope: !123)
!138 = !DILocation(line: 0, scope: !20)
!139 = !DILocation(line: 35, column: 7, scope: !140)
!140 = distinct !DILexicalBlock(scope: !20, file: !3, line: 35, column: 7)
!141 = !DILocation(line: 35, column: 7, scope: !20)
!142 = !DILocation(line: 36, column: 9, scope: !143)
!143 = distinct !DILexicalBlock(scope: !140, file: !3, line: 35, column: 16)
!144 = !DILocation(line: 37, column: 3, scope: !143)
!145 = !DILocation(line: 38, column: 15, scope: !20)
!146 = !DILocation(line: 38, column: 19, scope: !20)
!147 = !DILocation(line: 38, column: 7, scope: !20)
!148 = !DILocation(line: 39, column: 3, scope: !20)
!149 = distinct !DISubprogram(name: "global_struct_gain", scope: !3, file: !3, line: 56, type: !150, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152)
!150 = !DISubroutineType(types: !151)
!151 = !{!8, !8, !8}
!152 = !{!153, !154, !155}
!153 = !DILocalVariable(name: "x", arg: 1, scope: !149, file: !3, line: 56, type: !8)
!154 = !DILocalVariable(name: "start", arg: 2, scope: !149, file: !3, line: 56, type: !8)
!155 = !DILocalVariable(name: "r", scope: !149, file: !3, line: 59, type: !8)
!156 = !DILocation(line: 0, scope: !149)
!157 = !DILocation(line: 57, column: 17, scope: !149)
!158 = !{!159, !73, i64 0}
!159 = !{!"", !73, i64 0, !160, i64 8}
!160 = !{!"int", !74, i64 0}
!161 = !DILocation(line: 58, column: 18, scope: !149)
!162 = !{!159, !160, i64 8}
!163 = !DILocation(line: 59, column: 14, scope: !149)
!164 = !DILocation(line: 60, column: 8, scope: !149)
!165 = !DILocation(line: 60, column: 5, scope: !149)
!166 = !DILocation(line: 61, column: 23, scope: !149)
!167 = !DILocation(line: 61, column: 14, scope: !149)
!168 = !DILocation(line: 61, column: 12, scope: !149)
!169 = !DILocation(line: 61, column: 3, scope: !149)
!170 = distinct !DISubprogram(name: "apply_gain", scope: !3, file: !3, line: 50, type: !171, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !173)
!171 = !DISubroutineType(types: !172)
!172 = !{!8, !8}
!173 = !{!174}
!174 = !DILocalVariable(name: "x", arg: 1, scope: !170, file: !3, line: 50, type: !8)
!175 = !DILocation(line: 0, scope: !170)
!176 = !DILocation(line: 51, column: 17, scope: !170)
!177 = !DILocation(line: 52, column: 17, scope: !170)
!178 = !DILocation(line: 53, column: 24, scope: !170)
!179 = !DILocation(line: 53, column: 3, scope: !170)
