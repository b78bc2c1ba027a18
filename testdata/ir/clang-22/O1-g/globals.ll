; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/globals.c -o ir/clang-22/O1-g/globals.ll
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
define dso_local double @convolve_with_constant_table(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !44 {
    #dbg_value(ptr %0, !49, !DIExpression(), !59)
    #dbg_value(i32 %1, !50, !DIExpression(), !59)
    #dbg_value(double 0.000000e+00, !51, !DIExpression(), !59)
    #dbg_value(i32 0, !52, !DIExpression(), !60)
  %3 = icmp slt i32 %1, 4, !dbg !61
  br i1 %3, label %13, label %4, !dbg !62

4:                                                ; preds = %2
  %5 = add nuw i32 %1, 1, !dbg !63
  %6 = tail call i32 @llvm.smax.i32(i32 %5, i32 5), !dbg !63
  %7 = add nsw i32 %6, -4, !dbg !63
  %8 = zext nneg i32 %7 to i64, !dbg !64
  br label %9, !dbg !63

9:                                                ; preds = %4, %15
  %10 = phi i64 [ 0, %4 ], [ %17, %15 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %16, %15 ]
    #dbg_value(i64 %10, !52, !DIExpression(), !60)
    #dbg_value(double %11, !51, !DIExpression(), !59)
    #dbg_value(i32 0, !57, !DIExpression(), !65)
    #dbg_value(double 0.000000e+00, !54, !DIExpression(), !66)
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !67
  br label %19, !dbg !67

13:                                               ; preds = %15, %2
  %14 = phi double [ 0.000000e+00, %2 ], [ %16, %15 ], !dbg !59
  ret double %14, !dbg !68

15:                                               ; preds = %19
  %16 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %11), !dbg !69
    #dbg_value(double %16, !51, !DIExpression(), !59)
  %17 = add nuw nsw i64 %10, 1, !dbg !70
    #dbg_value(i64 %17, !52, !DIExpression(), !60)
  %18 = icmp eq i64 %17, %8, !dbg !64
  br i1 %18, label %13, label %9, !dbg !71, !llvm.loop !72

19:                                               ; preds = %9, %19
  %20 = phi i64 [ 0, %9 ], [ %27, %19 ]
  %21 = phi double [ 0.000000e+00, %9 ], [ %26, %19 ]
    #dbg_value(i64 %20, !57, !DIExpression(), !65)
    #dbg_value(double %21, !54, !DIExpression(), !66)
  %22 = getelementptr inbounds nuw double, ptr @filter_weights, i64 %20, !dbg !76
  %23 = load double, ptr %22, align 8, !dbg !76, !tbaa !79
  %24 = getelementptr inbounds double, ptr %12, i64 %20, !dbg !81
  %25 = load double, ptr %24, align 8, !dbg !81, !tbaa !79
  %26 = tail call double @llvm.fmuladd.f64(double %23, double %25, double %21), !dbg !82
    #dbg_value(double %26, !54, !DIExpression(), !66)
  %27 = add nuw nsw i64 %20, 1, !dbg !83
    #dbg_value(i64 %27, !57, !DIExpression(), !65)
  %28 = icmp eq i64 %27, 4, !dbg !84
  br i1 %28, label %15, label %19, !dbg !85, !llvm.loop !86
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @global_scratch_space(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !89 {
    #dbg_value(ptr %0, !91, !DIExpression(), !98)
    #dbg_value(i32 %1, !92, !DIExpression(), !98)
    #dbg_value(i32 0, !93, !DIExpression(), !99)
  %3 = icmp sgt i32 %1, 0, !dbg !100
  br i1 %3, label %4, label %6, !dbg !102

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !103
  br label %10, !dbg !104

6:                                                ; preds = %10, %2
    #dbg_value(i32 1, !96, !DIExpression(), !105)
    #dbg_value(double 0.000000e+00, !95, !DIExpression(), !98)
  %7 = icmp sgt i32 %1, 1, !dbg !106
  br i1 %7, label %8, label %18, !dbg !108

8:                                                ; preds = %6
  %9 = zext nneg i32 %1 to i64, !dbg !109
  br label %20, !dbg !110

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %16, %10 ]
    #dbg_value(i64 %11, !93, !DIExpression(), !99)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !111
  %13 = load double, ptr %12, align 8, !dbg !111, !tbaa !79
  %14 = fmul double %13, %13, !dbg !113
  %15 = getelementptr inbounds nuw double, ptr @scratch, i64 %11, !dbg !114
  store double %14, ptr %15, align 8, !dbg !115, !tbaa !79
  %16 = add nuw nsw i64 %11, 1, !dbg !116
    #dbg_value(i64 %16, !93, !DIExpression(), !99)
  %17 = icmp eq i64 %16, %5, !dbg !103
  br i1 %17, label %6, label %10, !dbg !117, !llvm.loop !118

18:                                               ; preds = %20, %6
  %19 = phi double [ 0.000000e+00, %6 ], [ %27, %20 ], !dbg !98
  ret double %19, !dbg !120

20:                                               ; preds = %8, %20
  %21 = phi i64 [ 1, %8 ], [ %28, %20 ]
  %22 = phi double [ 0.000000e+00, %8 ], [ %27, %20 ]
    #dbg_value(i64 %21, !96, !DIExpression(), !105)
    #dbg_value(double %22, !95, !DIExpression(), !98)
  %23 = getelementptr inbounds nuw double, ptr @scratch, i64 %21, !dbg !121
  %24 = load double, ptr %23, align 8, !dbg !121, !tbaa !79
  %25 = getelementptr i8, ptr %23, i64 -8, !dbg !123
  %26 = load double, ptr %25, align 8, !dbg !123, !tbaa !79
  %27 = tail call double @llvm.fmuladd.f64(double %24, double %26, double %22), !dbg !124
    #dbg_value(double %27, !95, !DIExpression(), !98)
  %28 = add nuw nsw i64 %21, 1, !dbg !125
    #dbg_value(i64 %28, !96, !DIExpression(), !105)
  %29 = icmp eq i64 %28, %9, !dbg !109
  br i1 %29, label %18, label %20, !dbg !126, !llvm.loop !127
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @static_state_between_calls(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !129 {
    #dbg_value(ptr %0, !131, !DIExpression(), !136)
    #dbg_value(i32 %1, !132, !DIExpression(), !136)
    #dbg_value(double 0.000000e+00, !133, !DIExpression(), !136)
    #dbg_value(i32 0, !134, !DIExpression(), !137)
  %3 = icmp sgt i32 %1, 0, !dbg !138
  br i1 %3, label %4, label %8, !dbg !140

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !141
  br label %10, !dbg !142

6:                                                ; preds = %10
  %7 = fmul double %16, %16, !dbg !143
  br label %8, !dbg !143

8:                                                ; preds = %6, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %7, %6 ], !dbg !136
  ret double %9, !dbg !144

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %17, %10 ]
    #dbg_value(i64 %11, !134, !DIExpression(), !137)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !145
  %13 = load double, ptr %12, align 8, !dbg !145, !tbaa !79
  %14 = icmp eq i64 %11, 0, !dbg !147
  %15 = zext i1 %14 to i32, !dbg !147
  %16 = tail call fastcc double @leaky_accumulator(double noundef %13, i32 noundef %15), !dbg !148
    #dbg_value(double %16, !133, !DIExpression(), !136)
  %17 = add nuw nsw i64 %11, 1, !dbg !149
    #dbg_value(i64 %17, !134, !DIExpression(), !137)
  %18 = icmp eq i64 %17, %5, !dbg !141
  br i1 %18, label %6, label %10, !dbg !150, !llvm.loop !151
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @leaky_accumulator(double noundef %0, i32 noundef range(i32 0, 2) %1) unnamed_addr #4 !dbg !20 {
    #dbg_value(double %0, !24, !DIExpression(), !153)
    #dbg_value(i32 %1, !25, !DIExpression(), !153)
  %3 = icmp eq i32 %1, 0, !dbg !154
  br i1 %3, label %5, label %4, !dbg !156

4:                                                ; preds = %2
  store double 0.000000e+00, ptr @leaky_accumulator.acc, align 8, !dbg !157, !tbaa !79
  br label %5, !dbg !159

5:                                                ; preds = %4, %2
  %6 = load double, ptr @leaky_accumulator.acc, align 8, !dbg !160, !tbaa !79
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 5.000000e-01, double %0), !dbg !161
  store double %7, ptr @leaky_accumulator.acc, align 8, !dbg !162, !tbaa !79
  ret double %7, !dbg !163
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !164 {
    #dbg_value(double %0, !168, !DIExpression(), !171)
    #dbg_value(double %1, !169, !DIExpression(), !171)
  store double %1, ptr @settings.0, align 8, !dbg !172, !tbaa !173
  store i32 0, ptr @settings.1, align 8, !dbg !175, !tbaa !176
  %3 = tail call fastcc double @apply_gain(double noundef %0), !dbg !177
    #dbg_value(double %3, !170, !DIExpression(), !171)
  %4 = tail call fastcc double @apply_gain(double noundef %3), !dbg !178
  %5 = fmul double %3, %4, !dbg !179
    #dbg_value(double %5, !170, !DIExpression(), !171)
  %6 = load i32, ptr @settings.1, align 8, !dbg !180, !tbaa !176
  %7 = sitofp i32 %6 to double, !dbg !181
  %8 = fmul double %5, %7, !dbg !182
  ret double %8, !dbg !183
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc double @apply_gain(double noundef %0) unnamed_addr #4 !dbg !184 {
    #dbg_value(double %0, !188, !DIExpression(), !189)
  %2 = load i32, ptr @settings.1, align 8, !dbg !190, !tbaa !176
  %3 = add nsw i32 %2, 1, !dbg !191
  store i32 %3, ptr @settings.1, align 8, !dbg !192, !tbaa !176
  %4 = load double, ptr @settings.0, align 8, !dbg !193, !tbaa !173
  %5 = fmul double %0, %4, !dbg !194
  store double %5, ptr @settings.0, align 8, !dbg !195, !tbaa !173
  %6 = fadd double %0, %5, !dbg !196
  ret double %6, !dbg !197
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!32, !33, !34, !35, !36, !37, !38}
!llvm.ident = !{!39}
!llvm.errno.tbaa = !{!40}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "filter_weights", scope: !2, file: !3, line: 3, type: !26, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
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
!20 = distinct !DISubprogram(name: "leaky_accumulator", scope: !3, file: !3, line: 33, type: !21, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !23, keyInstructions: true)
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
!39 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!40 = !{!41, !41, i64 0}
!41 = !{!"int", !42, i64 0}
!42 = !{!"omnipotent char", !43, i64 0}
!43 = !{!"Simple C/C++ TBAA"}
!44 = distinct !DISubprogram(name: "convolve_with_constant_table", scope: !3, file: !3, line: 10, type: !45, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !48, keyInstructions: true)
!45 = !DISubroutineType(types: !46)
!46 = !{!8, !47, !17}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!48 = !{!49, !50, !51, !52, !54, !57}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !3, line: 10, type: !47)
!50 = !DILocalVariable(name: "n", arg: 2, scope: !44, file: !3, line: 10, type: !17)
!51 = !DILocalVariable(name: "s", scope: !44, file: !3, line: 11, type: !8)
!52 = !DILocalVariable(name: "i", scope: !53, file: !3, line: 12, type: !17)
!53 = distinct !DILexicalBlock(scope: !44, file: !3, line: 12, column: 3)
!54 = !DILocalVariable(name: "t", scope: !55, file: !3, line: 13, type: !8)
!55 = distinct !DILexicalBlock(scope: !56, file: !3, line: 12, column: 36)
!56 = distinct !DILexicalBlock(scope: !53, file: !3, line: 12, column: 3)
!57 = !DILocalVariable(name: "j", scope: !58, file: !3, line: 14, type: !17)
!58 = distinct !DILexicalBlock(scope: !55, file: !3, line: 14, column: 5)
!59 = !DILocation(line: 0, scope: !44)
!60 = !DILocation(line: 0, scope: !53)
!61 = !DILocation(line: 12, column: 25, scope: !56, atomGroup: 19, atomRank: 1)
!62 = !DILocation(line: 12, column: 3, scope: !53, atomGroup: 20, atomRank: 1)
!63 = !DILocation(line: 12, column: 3, scope: !53)
!64 = !DILocation(line: 12, column: 25, scope: !56, atomGroup: 3, atomRank: 1)
!65 = !DILocation(line: 0, scope: !58)
!66 = !DILocation(line: 0, scope: !55)
!67 = !DILocation(line: 14, column: 5, scope: !58, atomGroup: 18, atomRank: 1)
!68 = !DILocation(line: 19, column: 3, scope: !44, atomGroup: 16, atomRank: 1)
!69 = !DILocation(line: 17, column: 7, scope: !55, atomGroup: 12, atomRank: 2)
!70 = !DILocation(line: 12, column: 32, scope: !56, atomGroup: 13, atomRank: 2)
!71 = !DILocation(line: 12, column: 3, scope: !53, atomGroup: 4, atomRank: 1)
!72 = distinct !{!72, !63, !73, !74, !75}
!73 = !DILocation(line: 18, column: 3, scope: !53)
!74 = !{!"llvm.loop.mustprogress"}
!75 = !{!"llvm.loop.unroll.disable"}
!76 = !DILocation(line: 15, column: 12, scope: !77)
!77 = distinct !DILexicalBlock(scope: !78, file: !3, line: 14, column: 33)
!78 = distinct !DILexicalBlock(scope: !58, file: !3, line: 14, column: 5)
!79 = !{!80, !80, i64 0}
!80 = !{!"double", !42, i64 0}
!81 = !DILocation(line: 15, column: 32, scope: !77)
!82 = !DILocation(line: 15, column: 9, scope: !77, atomGroup: 9, atomRank: 2)
!83 = !DILocation(line: 14, column: 29, scope: !78, atomGroup: 10, atomRank: 2)
!84 = !DILocation(line: 14, column: 23, scope: !78, atomGroup: 7, atomRank: 1)
!85 = !DILocation(line: 14, column: 5, scope: !58, atomGroup: 8, atomRank: 1)
!86 = distinct !{!86, !87, !88, !74, !75}
!87 = !DILocation(line: 14, column: 5, scope: !58)
!88 = !DILocation(line: 16, column: 5, scope: !58)
!89 = distinct !DISubprogram(name: "global_scratch_space", scope: !3, file: !3, line: 22, type: !45, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90, keyInstructions: true)
!90 = !{!91, !92, !93, !95, !96}
!91 = !DILocalVariable(name: "x", arg: 1, scope: !89, file: !3, line: 22, type: !47)
!92 = !DILocalVariable(name: "n", arg: 2, scope: !89, file: !3, line: 22, type: !17)
!93 = !DILocalVariable(name: "i", scope: !94, file: !3, line: 23, type: !17)
!94 = distinct !DILexicalBlock(scope: !89, file: !3, line: 23, column: 3)
!95 = !DILocalVariable(name: "s", scope: !89, file: !3, line: 26, type: !8)
!96 = !DILocalVariable(name: "i", scope: !97, file: !3, line: 27, type: !17)
!97 = distinct !DILexicalBlock(scope: !89, file: !3, line: 27, column: 3)
!98 = !DILocation(line: 0, scope: !89)
!99 = !DILocation(line: 0, scope: !94)
!100 = !DILocation(line: 23, column: 21, scope: !101, atomGroup: 21, atomRank: 1)
!101 = distinct !DILexicalBlock(scope: !94, file: !3, line: 23, column: 3)
!102 = !DILocation(line: 23, column: 3, scope: !94, atomGroup: 22, atomRank: 1)
!103 = !DILocation(line: 23, column: 21, scope: !101, atomGroup: 2, atomRank: 1)
!104 = !DILocation(line: 23, column: 3, scope: !94)
!105 = !DILocation(line: 0, scope: !97)
!106 = !DILocation(line: 27, column: 21, scope: !107, atomGroup: 23, atomRank: 1)
!107 = distinct !DILexicalBlock(scope: !97, file: !3, line: 27, column: 3)
!108 = !DILocation(line: 27, column: 3, scope: !97, atomGroup: 24, atomRank: 1)
!109 = !DILocation(line: 27, column: 21, scope: !107, atomGroup: 9, atomRank: 1)
!110 = !DILocation(line: 27, column: 3, scope: !97)
!111 = !DILocation(line: 24, column: 18, scope: !112)
!112 = distinct !DILexicalBlock(scope: !101, file: !3, line: 23, column: 31)
!113 = !DILocation(line: 24, column: 23, scope: !112, atomGroup: 4, atomRank: 2)
!114 = !DILocation(line: 24, column: 5, scope: !112)
!115 = !DILocation(line: 24, column: 16, scope: !112, atomGroup: 4, atomRank: 1)
!116 = !DILocation(line: 23, column: 27, scope: !101, atomGroup: 5, atomRank: 2)
!117 = !DILocation(line: 23, column: 3, scope: !94, atomGroup: 3, atomRank: 1)
!118 = distinct !{!118, !104, !119, !74, !75}
!119 = !DILocation(line: 25, column: 3, scope: !94)
!120 = !DILocation(line: 30, column: 3, scope: !89, atomGroup: 15, atomRank: 1)
!121 = !DILocation(line: 28, column: 10, scope: !122)
!122 = distinct !DILexicalBlock(scope: !107, file: !3, line: 27, column: 31)
!123 = !DILocation(line: 28, column: 23, scope: !122)
!124 = !DILocation(line: 28, column: 7, scope: !122, atomGroup: 11, atomRank: 2)
!125 = !DILocation(line: 27, column: 27, scope: !107, atomGroup: 12, atomRank: 2)
!126 = !DILocation(line: 27, column: 3, scope: !97, atomGroup: 10, atomRank: 1)
!127 = distinct !{!127, !110, !128, !74, !75}
!128 = !DILocation(line: 29, column: 3, scope: !97)
!129 = distinct !DISubprogram(name: "static_state_between_calls", scope: !3, file: !3, line: 42, type: !45, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130, keyInstructions: true)
!130 = !{!131, !132, !133, !134}
!131 = !DILocalVariable(name: "x", arg: 1, scope: !129, file: !3, line: 42, type: !47)
!132 = !DILocalVariable(name: "n", arg: 2, scope: !129, file: !3, line: 42, type: !17)
!133 = !DILocalVariable(name: "last", scope: !129, file: !3, line: 43, type: !8)
!134 = !DILocalVariable(name: "i", scope: !135, file: !3, line: 44, type: !17)
!135 = distinct !DILexicalBlock(scope: !129, file: !3, line: 44, column: 3)
!136 = !DILocation(line: 0, scope: !129)
!137 = !DILocation(line: 0, scope: !135)
!138 = !DILocation(line: 44, column: 21, scope: !139, atomGroup: 25, atomRank: 1)
!139 = distinct !DILexicalBlock(scope: !135, file: !3, line: 44, column: 3)
!140 = !DILocation(line: 44, column: 3, scope: !135, atomGroup: 26, atomRank: 1)
!141 = !DILocation(line: 44, column: 21, scope: !139, atomGroup: 3, atomRank: 1)
!142 = !DILocation(line: 44, column: 3, scope: !135)
!143 = !DILocation(line: 47, column: 15, scope: !129, atomGroup: 9, atomRank: 2)
!144 = !DILocation(line: 47, column: 3, scope: !129, atomGroup: 9, atomRank: 1)
!145 = !DILocation(line: 45, column: 30, scope: !146)
!146 = distinct !DILexicalBlock(scope: !139, file: !3, line: 44, column: 31)
!147 = !DILocation(line: 45, column: 38, scope: !146)
!148 = !DILocation(line: 45, column: 12, scope: !146, atomGroup: 5, atomRank: 2)
!149 = !DILocation(line: 44, column: 27, scope: !139, atomGroup: 6, atomRank: 2)
!150 = !DILocation(line: 44, column: 3, scope: !135, atomGroup: 4, atomRank: 1)
!151 = distinct !{!151, !142, !152, !74, !75}
!152 = !DILocation(line: 46, column: 3, scope: !135)
!153 = !DILocation(line: 0, scope: !20)
!154 = !DILocation(line: 35, column: 7, scope: !155, atomGroup: 1, atomRank: 2)
!155 = distinct !DILexicalBlock(scope: !20, file: !3, line: 35, column: 7)
!156 = !DILocation(line: 35, column: 7, scope: !155, atomGroup: 1, atomRank: 1)
!157 = !DILocation(line: 36, column: 9, scope: !158, atomGroup: 2, atomRank: 1)
!158 = distinct !DILexicalBlock(scope: !155, file: !3, line: 35, column: 16)
!159 = !DILocation(line: 37, column: 3, scope: !158)
!160 = !DILocation(line: 38, column: 15, scope: !20)
!161 = !DILocation(line: 38, column: 19, scope: !20, atomGroup: 3, atomRank: 2)
!162 = !DILocation(line: 38, column: 7, scope: !20, atomGroup: 3, atomRank: 1)
!163 = !DILocation(line: 39, column: 3, scope: !20, atomGroup: 4, atomRank: 1)
!164 = distinct !DISubprogram(name: "global_struct_gain", scope: !3, file: !3, line: 56, type: !165, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !167, keyInstructions: true)
!165 = !DISubroutineType(types: !166)
!166 = !{!8, !8, !8}
!167 = !{!168, !169, !170}
!168 = !DILocalVariable(name: "x", arg: 1, scope: !164, file: !3, line: 56, type: !8)
!169 = !DILocalVariable(name: "start", arg: 2, scope: !164, file: !3, line: 56, type: !8)
!170 = !DILocalVariable(name: "r", scope: !164, file: !3, line: 59, type: !8)
!171 = !DILocation(line: 0, scope: !164)
!172 = !DILocation(line: 57, column: 17, scope: !164, atomGroup: 1, atomRank: 1)
!173 = !{!174, !80, i64 0}
!174 = !{!"", !80, i64 0, !41, i64 8}
!175 = !DILocation(line: 58, column: 18, scope: !164, atomGroup: 2, atomRank: 1)
!176 = !{!174, !41, i64 8}
!177 = !DILocation(line: 59, column: 14, scope: !164, atomGroup: 3, atomRank: 2)
!178 = !DILocation(line: 60, column: 8, scope: !164)
!179 = !DILocation(line: 60, column: 5, scope: !164, atomGroup: 4, atomRank: 2)
!180 = !DILocation(line: 61, column: 23, scope: !164)
!181 = !DILocation(line: 61, column: 14, scope: !164)
!182 = !DILocation(line: 61, column: 12, scope: !164, atomGroup: 6, atomRank: 2)
!183 = !DILocation(line: 61, column: 3, scope: !164, atomGroup: 6, atomRank: 1)
!184 = distinct !DISubprogram(name: "apply_gain", scope: !3, file: !3, line: 50, type: !185, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187, keyInstructions: true)
!185 = !DISubroutineType(types: !186)
!186 = !{!8, !8}
!187 = !{!188}
!188 = !DILocalVariable(name: "x", arg: 1, scope: !184, file: !3, line: 50, type: !8)
!189 = !DILocation(line: 0, scope: !184)
!190 = !DILocation(line: 51, column: 17, scope: !184)
!191 = !DILocation(line: 51, column: 17, scope: !184, atomGroup: 1, atomRank: 2)
!192 = !DILocation(line: 51, column: 17, scope: !184, atomGroup: 1, atomRank: 1)
!193 = !DILocation(line: 52, column: 17, scope: !184)
!194 = !DILocation(line: 52, column: 17, scope: !184, atomGroup: 2, atomRank: 2)
!195 = !DILocation(line: 52, column: 17, scope: !184, atomGroup: 2, atomRank: 1)
!196 = !DILocation(line: 53, column: 24, scope: !184, atomGroup: 3, atomRank: 2)
!197 = !DILocation(line: 53, column: 3, scope: !184, atomGroup: 3, atomRank: 1)
