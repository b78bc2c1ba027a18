; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/printing.c -o ir/clang-15/O3-g/printing.ll
; ModuleID = 'c/printing.c'
source_filename = "c/printing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1, !dbg !0

; Function Attrs: nofree nounwind uwtable
define dso_local double @prints_each_iterate(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !16 {
  call void @llvm.dbg.value(metadata double %0, metadata !22, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata i32 %1, metadata !23, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata double %0, metadata !24, metadata !DIExpression()), !dbg !27
  call void @llvm.dbg.value(metadata i32 0, metadata !25, metadata !DIExpression()), !dbg !28
  %3 = icmp sgt i32 %1, 0, !dbg !29
  br i1 %3, label %4, label %6, !dbg !31

4:                                                ; preds = %2
  %5 = fmul double %0, -5.000000e-01
  br label %8, !dbg !31

6:                                                ; preds = %8, %2
  %7 = phi double [ %0, %2 ], [ %11, %8 ], !dbg !27
  ret double %7, !dbg !32

8:                                                ; preds = %4, %8
  %9 = phi i32 [ 0, %4 ], [ %13, %8 ]
  %10 = phi double [ %0, %4 ], [ %11, %8 ]
  call void @llvm.dbg.value(metadata i32 %9, metadata !25, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata double %10, metadata !24, metadata !DIExpression()), !dbg !27
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %10, double %5), !dbg !33
  call void @llvm.dbg.value(metadata double %11, metadata !24, metadata !DIExpression()), !dbg !27
  %12 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull @.str, i32 noundef %9, double noundef %11), !dbg !35
  %13 = add nuw nsw i32 %9, 1, !dbg !36
  call void @llvm.dbg.value(metadata i32 %13, metadata !25, metadata !DIExpression()), !dbg !28
  %14 = icmp eq i32 %13, %1, !dbg !29
  br i1 %14, label %6, label %8, !dbg !31, !llvm.loop !37
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #3

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!9, !10, !11, !12, !13, !14}
!llvm.ident = !{!15}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 9, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "c/printing.c", directory: ".", checksumkind: CSK_MD5, checksum: "b3752403c46053e09d6545d4dcac1f83")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = distinct !DICompileUnit(language: DW_LANG_C99, file: !2, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!0}
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 7, !"PIC Level", i32 2}
!13 = !{i32 7, !"PIE Level", i32 2}
!14 = !{i32 7, !"uwtable", i32 2}
!15 = !{!"Debian clang version 15.0.6"}
!16 = distinct !DISubprogram(name: "prints_each_iterate", scope: !2, file: !2, line: 5, type: !17, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !21)
!17 = !DISubroutineType(types: !18)
!18 = !{!19, !19, !20}
!19 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !16, file: !2, line: 5, type: !19)
!23 = !DILocalVariable(name: "n", arg: 2, scope: !16, file: !2, line: 5, type: !20)
!24 = !DILocalVariable(name: "y", scope: !16, file: !2, line: 6, type: !19)
!25 = !DILocalVariable(name: "i", scope: !26, file: !2, line: 7, type: !20)
!26 = distinct !DILexicalBlock(scope: !16, file: !2, line: 7, column: 3)
!27 = !DILocation(line: 0, scope: !16)
!28 = !DILocation(line: 0, scope: !26)
!29 = !DILocation(line: 7, column: 21, scope: !30)
!30 = distinct !DILexicalBlock(scope: !26, file: !2, line: 7, column: 3)
!31 = !DILocation(line: 7, column: 3, scope: !26)
!32 = !DILocation(line: 11, column: 3, scope: !16)
!33 = !DILocation(line: 8, column: 15, scope: !34)
!34 = distinct !DILexicalBlock(scope: !30, file: !2, line: 7, column: 31)
!35 = !DILocation(line: 9, column: 5, scope: !34)
!36 = !DILocation(line: 7, column: 27, scope: !30)
!37 = distinct !{!37, !31, !38, !39}
!38 = !DILocation(line: 10, column: 3, scope: !26)
!39 = !{!"llvm.loop.mustprogress"}
