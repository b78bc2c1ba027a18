; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/printing.c -o ir/clang-19/O1-g/printing.ll
; ModuleID = 'c/printing.c'
source_filename = "c/printing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1, !dbg !0

; Function Attrs: nofree nounwind uwtable
define dso_local noundef double @prints_each_iterate(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(double %0, !23, !DIExpression(), !28)
    #dbg_value(i32 %1, !24, !DIExpression(), !28)
    #dbg_value(double %0, !25, !DIExpression(), !28)
    #dbg_value(i32 0, !26, !DIExpression(), !29)
  %3 = icmp sgt i32 %1, 0, !dbg !30
  br i1 %3, label %4, label %6, !dbg !32

4:                                                ; preds = %2
  %5 = fmul double %0, -5.000000e-01
  br label %8, !dbg !32

6:                                                ; preds = %8, %2
  %7 = phi double [ %0, %2 ], [ %11, %8 ], !dbg !28
  ret double %7, !dbg !33

8:                                                ; preds = %4, %8
  %9 = phi i32 [ 0, %4 ], [ %13, %8 ]
  %10 = phi double [ %0, %4 ], [ %11, %8 ]
    #dbg_value(i32 %9, !26, !DIExpression(), !29)
    #dbg_value(double %10, !25, !DIExpression(), !28)
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %10, double %5), !dbg !34
    #dbg_value(double %11, !25, !DIExpression(), !28)
  %12 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %9, double noundef %11), !dbg !36
  %13 = add nuw nsw i32 %9, 1, !dbg !37
    #dbg_value(i32 %13, !26, !DIExpression(), !29)
  %14 = icmp eq i32 %13, %1, !dbg !30
  br i1 %14, label %6, label %8, !dbg !32, !llvm.loop !38
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nounwind
declare !dbg !42 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!9, !10, !11, !12, !13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 9, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "c/printing.c", directory: ".", checksumkind: CSK_MD5, checksum: "b3752403c46053e09d6545d4dcac1f83")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!0}
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 8, !"PIC Level", i32 2}
!13 = !{i32 7, !"PIE Level", i32 2}
!14 = !{i32 7, !"uwtable", i32 2}
!15 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "prints_each_iterate", scope: !2, file: !2, line: 5, type: !18, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !20, !21}
!20 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{!23, !24, !25, !26}
!23 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !2, line: 5, type: !20)
!24 = !DILocalVariable(name: "n", arg: 2, scope: !17, file: !2, line: 5, type: !21)
!25 = !DILocalVariable(name: "y", scope: !17, file: !2, line: 6, type: !20)
!26 = !DILocalVariable(name: "i", scope: !27, file: !2, line: 7, type: !21)
!27 = distinct !DILexicalBlock(scope: !17, file: !2, line: 7, column: 3)
!28 = !DILocation(line: 0, scope: !17)
!29 = !DILocation(line: 0, scope: !27)
!30 = !DILocation(line: 7, column: 21, scope: !31)
!31 = distinct !DILexicalBlock(scope: !27, file: !2, line: 7, column: 3)
!32 = !DILocation(line: 7, column: 3, scope: !27)
!33 = !DILocation(line: 11, column: 3, scope: !17)
!34 = !DILocation(line: 8, column: 15, scope: !35)
!35 = distinct !DILexicalBlock(scope: !31, file: !2, line: 7, column: 31)
!36 = !DILocation(line: 9, column: 5, scope: !35)
!37 = !DILocation(line: 7, column: 27, scope: !31)
!38 = distinct !{!38, !32, !39, !40, !41}
!39 = !DILocation(line: 10, column: 3, scope: !27)
!40 = !{!"llvm.loop.mustprogress"}
!41 = !{!"llvm.loop.unroll.disable"}
!42 = !DISubprogram(name: "printf", scope: !43, file: !43, line: 356, type: !44, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!43 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!44 = !DISubroutineType(types: !45)
!45 = !{!21, !46, null}
!46 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !47)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
