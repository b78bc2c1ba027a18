; expect: JD0401 file=callee_without_body.c line=9 text=mystery
; request: args=dup,const
; ModuleID = 'callee_without_body.c'
source_filename = "callee_without_body.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @f(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !18, !DIExpression(), !23)
    #dbg_value(i32 %1, !19, !DIExpression(), !23)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !23)
    #dbg_value(i32 0, !21, !DIExpression(), !24)
  %3 = icmp sgt i32 %1, 0, !dbg !25
  br i1 %3, label %4, label %6, !dbg !27

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !25
  br label %10, !dbg !27

6:                                                ; preds = %10, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %15, %10 ], !dbg !23
  %8 = tail call double @mystery(double noundef %7) #2, !dbg !28
  %9 = fmul double %7, %8, !dbg !29
  ret double %9, !dbg !30

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %16, %10 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %15, %10 ]
    #dbg_value(i64 %11, !21, !DIExpression(), !24)
    #dbg_value(double %12, !20, !DIExpression(), !23)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !31
  %14 = load double, ptr %13, align 8, !dbg !31, !tbaa !33
  %15 = fadd double %12, %14, !dbg !37
    #dbg_value(double %15, !20, !DIExpression(), !23)
  %16 = add nuw nsw i64 %11, 1, !dbg !38
    #dbg_value(i64 %16, !21, !DIExpression(), !24)
  %17 = icmp eq i64 %16, %5, !dbg !25
  br i1 %17, label %6, label %10, !dbg !27, !llvm.loop !39
}

declare !dbg !43 double @mystery(double noundef) local_unnamed_addr #1

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "callee_without_body.c", directory: ".", checksumkind: CSK_MD5, checksum: "ddd1b7c7f49c6b9a3515fdf08ea54b93")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "f", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19, !20, !21}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!19 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 6, type: !16)
!22 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!23 = !DILocation(line: 0, scope: !10)
!24 = !DILocation(line: 0, scope: !22)
!25 = !DILocation(line: 6, column: 21, scope: !26)
!26 = distinct !DILexicalBlock(scope: !22, file: !1, line: 6, column: 3)
!27 = !DILocation(line: 6, column: 3, scope: !22)
!28 = !DILocation(line: 9, column: 14, scope: !10)
!29 = !DILocation(line: 9, column: 12, scope: !10)
!30 = !DILocation(line: 9, column: 3, scope: !10)
!31 = !DILocation(line: 7, column: 10, scope: !32)
!32 = distinct !DILexicalBlock(scope: !26, file: !1, line: 6, column: 31)
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 7, column: 7, scope: !32)
!38 = !DILocation(line: 6, column: 27, scope: !26)
!39 = distinct !{!39, !27, !40, !41, !42}
!40 = !DILocation(line: 8, column: 3, scope: !22)
!41 = !{!"llvm.loop.mustprogress"}
!42 = !{!"llvm.loop.unroll.disable"}
!43 = !DISubprogram(name: "mystery", scope: !1, file: !1, line: 2, type: !44, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!44 = !DISubroutineType(types: !45)
!45 = !{!13, !13}
