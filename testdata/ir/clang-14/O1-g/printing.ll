; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/printing.c -o ir/clang-14/O1-g/printing.ll
; ModuleID = 'c/printing.c'
source_filename = "c/printing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local double @prints_each_iterate(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !15, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 %1, metadata !16, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata double %0, metadata !17, metadata !DIExpression()), !dbg !20
  call void @llvm.dbg.value(metadata i32 0, metadata !18, metadata !DIExpression()), !dbg !21
  %3 = icmp sgt i32 %1, 0, !dbg !22
  br i1 %3, label %4, label %6, !dbg !24

4:                                                ; preds = %2
  %5 = fmul double %0, -5.000000e-01
  br label %8, !dbg !24

6:                                                ; preds = %8, %2
  %7 = phi double [ %0, %2 ], [ %11, %8 ], !dbg !20
  ret double %7, !dbg !25

8:                                                ; preds = %4, %8
  %9 = phi i32 [ 0, %4 ], [ %13, %8 ]
  %10 = phi double [ %0, %4 ], [ %11, %8 ]
  call void @llvm.dbg.value(metadata i32 %9, metadata !18, metadata !DIExpression()), !dbg !21
  call void @llvm.dbg.value(metadata double %10, metadata !17, metadata !DIExpression()), !dbg !20
  %11 = call double @llvm.fmuladd.f64(double %10, double %10, double %5), !dbg !26
  call void @llvm.dbg.value(metadata double %11, metadata !17, metadata !DIExpression()), !dbg !20
  %12 = call i32 (i8*, ...) @printf(i8* noundef nonnull dereferenceable(1) getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i64 0, i64 0), i32 noundef %9, double noundef %11), !dbg !28
  %13 = add nuw nsw i32 %9, 1, !dbg !29
  call void @llvm.dbg.value(metadata i32 %13, metadata !18, metadata !DIExpression()), !dbg !21
  %14 = icmp eq i32 %13, %1, !dbg !22
  br i1 %14, label %6, label %8, !dbg !24, !llvm.loop !30
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(i8* nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #3

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/printing.c", directory: ".", checksumkind: CSK_MD5, checksum: "b3752403c46053e09d6545d4dcac1f83")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "prints_each_iterate", scope: !1, file: !1, line: 5, type: !10, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15, !16, !17, !18}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 5, type: !12)
!16 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 5, type: !13)
!17 = !DILocalVariable(name: "y", scope: !9, file: !1, line: 6, type: !12)
!18 = !DILocalVariable(name: "i", scope: !19, file: !1, line: 7, type: !13)
!19 = distinct !DILexicalBlock(scope: !9, file: !1, line: 7, column: 3)
!20 = !DILocation(line: 0, scope: !9)
!21 = !DILocation(line: 0, scope: !19)
!22 = !DILocation(line: 7, column: 21, scope: !23)
!23 = distinct !DILexicalBlock(scope: !19, file: !1, line: 7, column: 3)
!24 = !DILocation(line: 7, column: 3, scope: !19)
!25 = !DILocation(line: 11, column: 3, scope: !9)
!26 = !DILocation(line: 8, column: 15, scope: !27)
!27 = distinct !DILexicalBlock(scope: !23, file: !1, line: 7, column: 31)
!28 = !DILocation(line: 9, column: 5, scope: !27)
!29 = !DILocation(line: 7, column: 27, scope: !23)
!30 = distinct !{!30, !24, !31, !32, !33}
!31 = !DILocation(line: 10, column: 3, scope: !19)
!32 = !{!"llvm.loop.mustprogress"}
!33 = !{!"llvm.loop.unroll.disable"}
