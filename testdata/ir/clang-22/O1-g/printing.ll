; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/printing.c -o ir/clang-22/O1-g/printing.ll
; ModuleID = 'c/printing.c'
source_filename = "c/printing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1, !dbg !0

; Function Attrs: nofree nounwind uwtable
define dso_local noundef double @prints_each_iterate(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !21 {
    #dbg_value(double %0, !27, !DIExpression(), !32)
    #dbg_value(i32 %1, !28, !DIExpression(), !32)
    #dbg_value(double %0, !29, !DIExpression(), !32)
    #dbg_value(i32 0, !30, !DIExpression(), !33)
  %3 = icmp sgt i32 %1, 0, !dbg !34
  br i1 %3, label %4, label %6, !dbg !36

4:                                                ; preds = %2
  %5 = fmul double %0, -5.000000e-01
  br label %8, !dbg !36

6:                                                ; preds = %8, %2
  %7 = phi double [ %0, %2 ], [ %11, %8 ], !dbg !32
  ret double %7, !dbg !37

8:                                                ; preds = %4, %8
  %9 = phi i32 [ 0, %4 ], [ %13, %8 ]
  %10 = phi double [ %0, %4 ], [ %11, %8 ]
    #dbg_value(i32 %9, !30, !DIExpression(), !33)
    #dbg_value(double %10, !29, !DIExpression(), !32)
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %10, double %5), !dbg !38
    #dbg_value(double %11, !29, !DIExpression(), !32)
  %12 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %9, double noundef %11), !dbg !40
  %13 = add nuw nsw i32 %9, 1, !dbg !41
    #dbg_value(i32 %13, !30, !DIExpression(), !33)
  %14 = icmp eq i32 %13, %1, !dbg !42
  br i1 %14, label %6, label %8, !dbg !43, !llvm.loop !44
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nounwind
declare !dbg !49 noundef i32 @printf(ptr noundef readonly captures(none), ...) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!9, !10, !11, !12, !13, !14, !15}
!llvm.ident = !{!16}
!llvm.errno.tbaa = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 9, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "c/printing.c", directory: ".", checksumkind: CSK_MD5, checksum: "b3752403c46053e09d6545d4dcac1f83")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!0}
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 8, !"PIC Level", i32 2}
!13 = !{i32 7, !"PIE Level", i32 2}
!14 = !{i32 7, !"uwtable", i32 2}
!15 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!16 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!17 = !{!18, !18, i64 0}
!18 = !{!"int", !19, i64 0}
!19 = !{!"omnipotent char", !20, i64 0}
!20 = !{!"Simple C/C++ TBAA"}
!21 = distinct !DISubprogram(name: "prints_each_iterate", scope: !2, file: !2, line: 5, type: !22, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !26, keyInstructions: true)
!22 = !DISubroutineType(types: !23)
!23 = !{!24, !24, !25}
!24 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27, !28, !29, !30}
!27 = !DILocalVariable(name: "x", arg: 1, scope: !21, file: !2, line: 5, type: !24)
!28 = !DILocalVariable(name: "n", arg: 2, scope: !21, file: !2, line: 5, type: !25)
!29 = !DILocalVariable(name: "y", scope: !21, file: !2, line: 6, type: !24)
!30 = !DILocalVariable(name: "i", scope: !31, file: !2, line: 7, type: !25)
!31 = distinct !DILexicalBlock(scope: !21, file: !2, line: 7, column: 3)
!32 = !DILocation(line: 0, scope: !21)
!33 = !DILocation(line: 0, scope: !31)
!34 = !DILocation(line: 7, column: 21, scope: !35, atomGroup: 10, atomRank: 1)
!35 = distinct !DILexicalBlock(scope: !31, file: !2, line: 7, column: 3)
!36 = !DILocation(line: 7, column: 3, scope: !31, atomGroup: 11, atomRank: 1)
!37 = !DILocation(line: 11, column: 3, scope: !21, atomGroup: 9, atomRank: 1)
!38 = !DILocation(line: 8, column: 15, scope: !39, atomGroup: 5, atomRank: 2)
!39 = distinct !DILexicalBlock(scope: !35, file: !2, line: 7, column: 31)
!40 = !DILocation(line: 9, column: 5, scope: !39)
!41 = !DILocation(line: 7, column: 27, scope: !35, atomGroup: 6, atomRank: 2)
!42 = !DILocation(line: 7, column: 21, scope: !35, atomGroup: 3, atomRank: 1)
!43 = !DILocation(line: 7, column: 3, scope: !31, atomGroup: 4, atomRank: 1)
!44 = distinct !{!44, !45, !46, !47, !48}
!45 = !DILocation(line: 7, column: 3, scope: !31)
!46 = !DILocation(line: 10, column: 3, scope: !31)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = !DISubprogram(name: "printf", scope: !50, file: !50, line: 356, type: !51, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!50 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!51 = !DISubroutineType(types: !52)
!52 = !{!25, !53, null}
!53 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !54)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
