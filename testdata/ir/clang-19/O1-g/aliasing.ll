; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-19/O1-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_plus_first(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !17, !DIExpression(), !25)
    #dbg_value(ptr %1, !18, !DIExpression(), !25)
    #dbg_value(i32 %2, !19, !DIExpression(), !25)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !25)
    #dbg_value(i32 0, !21, !DIExpression(), !26)
  %4 = icmp sgt i32 %2, 0, !dbg !27
  br i1 %4, label %5, label %7, !dbg !29

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !27
  br label %11, !dbg !29

7:                                                ; preds = %11, %3
    #dbg_value(i32 0, !23, !DIExpression(), !30)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !25)
  %8 = icmp sgt i32 %2, 0, !dbg !31
  br i1 %8, label %9, label %20, !dbg !33

9:                                                ; preds = %7
  %10 = zext nneg i32 %2 to i64, !dbg !31
  br label %22, !dbg !33

11:                                               ; preds = %5, %11
  %12 = phi i64 [ 0, %5 ], [ %18, %11 ]
    #dbg_value(i64 %12, !21, !DIExpression(), !26)
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !34
  %14 = load double, ptr %13, align 8, !dbg !34, !tbaa !36
  %15 = load double, ptr %0, align 8, !dbg !40, !tbaa !36
  %16 = tail call double @llvm.fmuladd.f64(double %14, double %14, double %15), !dbg !41
  %17 = getelementptr inbounds double, ptr %1, i64 %12, !dbg !42
  store double %16, ptr %17, align 8, !dbg !43, !tbaa !36
  %18 = add nuw nsw i64 %12, 1, !dbg !44
    #dbg_value(i64 %18, !21, !DIExpression(), !26)
  %19 = icmp eq i64 %18, %6, !dbg !27
  br i1 %19, label %7, label %11, !dbg !29, !llvm.loop !45

20:                                               ; preds = %22, %7
  %21 = phi double [ 0.000000e+00, %7 ], [ %27, %22 ], !dbg !25
  ret double %21, !dbg !49

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %24 = phi double [ 0.000000e+00, %9 ], [ %27, %22 ]
    #dbg_value(i64 %23, !23, !DIExpression(), !30)
    #dbg_value(double %24, !20, !DIExpression(), !25)
  %25 = getelementptr inbounds double, ptr %1, i64 %23, !dbg !50
  %26 = load double, ptr %25, align 8, !dbg !50, !tbaa !36
  %27 = fadd double %24, %26, !dbg !52
    #dbg_value(double %27, !20, !DIExpression(), !25)
  %28 = add nuw nsw i64 %23, 1, !dbg !53
    #dbg_value(i64 %28, !23, !DIExpression(), !30)
  %29 = icmp eq i64 %28, %10, !dbg !31
  br i1 %29, label %20, label %22, !dbg !33, !llvm.loop !54
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @scale_and_add(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !56 {
    #dbg_value(double %0, !62, !DIExpression(), !68)
    #dbg_value(ptr %1, !63, !DIExpression(), !68)
    #dbg_value(ptr %2, !64, !DIExpression(), !68)
    #dbg_value(i32 %3, !65, !DIExpression(), !68)
    #dbg_value(i32 0, !66, !DIExpression(), !69)
  %5 = icmp sgt i32 %3, 0, !dbg !70
  br i1 %5, label %6, label %8, !dbg !72

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !70
  br label %9, !dbg !72

8:                                                ; preds = %9, %4
  ret void, !dbg !73

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %17, %9 ]
    #dbg_value(i64 %10, !66, !DIExpression(), !69)
  %11 = getelementptr inbounds double, ptr %1, i64 %10, !dbg !74
  %12 = load double, ptr %11, align 8, !dbg !74, !tbaa !36
  %13 = getelementptr inbounds double, ptr %2, i64 %10, !dbg !76
  %14 = load double, ptr %13, align 8, !dbg !76, !tbaa !36
  %15 = fmul double %14, %14, !dbg !77
  %16 = tail call double @llvm.fmuladd.f64(double %0, double %12, double %15), !dbg !78
  store double %16, ptr %13, align 8, !dbg !79, !tbaa !36
  %17 = add nuw nsw i64 %10, 1, !dbg !80
    #dbg_value(i64 %17, !66, !DIExpression(), !69)
  %18 = icmp eq i64 %17, %7, !dbg !70
  br i1 %18, label %8, label %9, !dbg !72, !llvm.loop !81
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @store_between_two_loads(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 !dbg !83 {
    #dbg_value(ptr %0, !87, !DIExpression(), !90)
    #dbg_value(ptr %1, !88, !DIExpression(), !90)
  %3 = load double, ptr %1, align 8, !dbg !91, !tbaa !36
    #dbg_value(double %3, !89, !DIExpression(), !90)
  %4 = fmul double %3, 3.000000e+00, !dbg !92
  %5 = fmul double %3, %4, !dbg !93
  store double %5, ptr %0, align 8, !dbg !94, !tbaa !36
  %6 = load double, ptr %1, align 8, !dbg !95, !tbaa !36
  %7 = fmul double %3, %6, !dbg !96
  ret double %7, !dbg !97
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @running_difference(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !98 {
    #dbg_value(ptr %0, !102, !DIExpression(), !107)
    #dbg_value(ptr %1, !103, !DIExpression(), !107)
    #dbg_value(i32 %2, !104, !DIExpression(), !107)
    #dbg_value(i32 0, !105, !DIExpression(), !108)
  %4 = icmp sgt i32 %2, 0, !dbg !109
  br i1 %4, label %5, label %7, !dbg !111

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !109
  br label %8, !dbg !111

7:                                                ; preds = %8, %3
  ret void, !dbg !112

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %10, %8 ]
    #dbg_value(i64 %9, !105, !DIExpression(), !108)
  %10 = add nuw nsw i64 %9, 1, !dbg !113
  %11 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !115
  %12 = load double, ptr %11, align 8, !dbg !115, !tbaa !36
  %13 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !116
  %14 = load double, ptr %13, align 8, !dbg !116, !tbaa !36
  %15 = fneg double %14, !dbg !117
  %16 = tail call double @llvm.fmuladd.f64(double %12, double %14, double %15), !dbg !117
  %17 = getelementptr inbounds double, ptr %1, i64 %9, !dbg !118
  store double %16, ptr %17, align 8, !dbg !119, !tbaa !36
    #dbg_value(i64 %10, !105, !DIExpression(), !108)
  %18 = icmp eq i64 %10, %6, !dbg !109
  br i1 %18, label %7, label %8, !dbg !111, !llvm.loop !120
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "square_plus_first", scope: !1, file: !1, line: 3, type: !11, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !14, !15}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20, !21, !23}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 3, type: !14)
!18 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 3, type: !14)
!19 = !DILocalVariable(name: "n", arg: 3, scope: !10, file: !1, line: 3, type: !15)
!20 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 4, type: !13)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 5, type: !15)
!22 = distinct !DILexicalBlock(scope: !10, file: !1, line: 5, column: 3)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 8, type: !15)
!24 = distinct !DILexicalBlock(scope: !10, file: !1, line: 8, column: 3)
!25 = !DILocation(line: 0, scope: !10)
!26 = !DILocation(line: 0, scope: !22)
!27 = !DILocation(line: 5, column: 21, scope: !28)
!28 = distinct !DILexicalBlock(scope: !22, file: !1, line: 5, column: 3)
!29 = !DILocation(line: 5, column: 3, scope: !22)
!30 = !DILocation(line: 0, scope: !24)
!31 = !DILocation(line: 8, column: 21, scope: !32)
!32 = distinct !DILexicalBlock(scope: !24, file: !1, line: 8, column: 3)
!33 = !DILocation(line: 8, column: 3, scope: !24)
!34 = !DILocation(line: 6, column: 12, scope: !35)
!35 = distinct !DILexicalBlock(scope: !28, file: !1, line: 5, column: 31)
!36 = !{!37, !37, i64 0}
!37 = !{!"double", !38, i64 0}
!38 = !{!"omnipotent char", !39, i64 0}
!39 = !{!"Simple C/C++ TBAA"}
!40 = !DILocation(line: 6, column: 26, scope: !35)
!41 = !DILocation(line: 6, column: 24, scope: !35)
!42 = !DILocation(line: 6, column: 5, scope: !35)
!43 = !DILocation(line: 6, column: 10, scope: !35)
!44 = !DILocation(line: 5, column: 27, scope: !28)
!45 = distinct !{!45, !29, !46, !47, !48}
!46 = !DILocation(line: 7, column: 3, scope: !22)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = !DILocation(line: 11, column: 3, scope: !10)
!50 = !DILocation(line: 9, column: 10, scope: !51)
!51 = distinct !DILexicalBlock(scope: !32, file: !1, line: 8, column: 31)
!52 = !DILocation(line: 9, column: 7, scope: !51)
!53 = !DILocation(line: 8, column: 27, scope: !32)
!54 = distinct !{!54, !33, !55, !47, !48}
!55 = !DILocation(line: 10, column: 3, scope: !24)
!56 = distinct !DISubprogram(name: "scale_and_add", scope: !1, file: !1, line: 14, type: !57, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !61)
!57 = !DISubroutineType(types: !58)
!58 = !{null, !13, !59, !14, !15}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!61 = !{!62, !63, !64, !65, !66}
!62 = !DILocalVariable(name: "a", arg: 1, scope: !56, file: !1, line: 14, type: !13)
!63 = !DILocalVariable(name: "x", arg: 2, scope: !56, file: !1, line: 14, type: !59)
!64 = !DILocalVariable(name: "y", arg: 3, scope: !56, file: !1, line: 14, type: !14)
!65 = !DILocalVariable(name: "n", arg: 4, scope: !56, file: !1, line: 14, type: !15)
!66 = !DILocalVariable(name: "i", scope: !67, file: !1, line: 15, type: !15)
!67 = distinct !DILexicalBlock(scope: !56, file: !1, line: 15, column: 3)
!68 = !DILocation(line: 0, scope: !56)
!69 = !DILocation(line: 0, scope: !67)
!70 = !DILocation(line: 15, column: 21, scope: !71)
!71 = distinct !DILexicalBlock(scope: !67, file: !1, line: 15, column: 3)
!72 = !DILocation(line: 15, column: 3, scope: !67)
!73 = !DILocation(line: 18, column: 1, scope: !56)
!74 = !DILocation(line: 16, column: 16, scope: !75)
!75 = distinct !DILexicalBlock(scope: !71, file: !1, line: 15, column: 31)
!76 = !DILocation(line: 16, column: 23, scope: !75)
!77 = !DILocation(line: 16, column: 28, scope: !75)
!78 = !DILocation(line: 16, column: 21, scope: !75)
!79 = !DILocation(line: 16, column: 10, scope: !75)
!80 = !DILocation(line: 15, column: 27, scope: !71)
!81 = distinct !{!81, !72, !82, !47, !48}
!82 = !DILocation(line: 17, column: 3, scope: !67)
!83 = distinct !DISubprogram(name: "store_between_two_loads", scope: !1, file: !1, line: 21, type: !84, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!13, !14, !59}
!86 = !{!87, !88, !89}
!87 = !DILocalVariable(name: "p", arg: 1, scope: !83, file: !1, line: 21, type: !14)
!88 = !DILocalVariable(name: "q", arg: 2, scope: !83, file: !1, line: 21, type: !59)
!89 = !DILocalVariable(name: "first", scope: !83, file: !1, line: 22, type: !13)
!90 = !DILocation(line: 0, scope: !83)
!91 = !DILocation(line: 22, column: 18, scope: !83)
!92 = !DILocation(line: 23, column: 12, scope: !83)
!93 = !DILocation(line: 23, column: 20, scope: !83)
!94 = !DILocation(line: 23, column: 6, scope: !83)
!95 = !DILocation(line: 24, column: 18, scope: !83)
!96 = !DILocation(line: 24, column: 16, scope: !83)
!97 = !DILocation(line: 24, column: 3, scope: !83)
!98 = distinct !DISubprogram(name: "running_difference", scope: !1, file: !1, line: 27, type: !99, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{null, !59, !14, !15}
!101 = !{!102, !103, !104, !105}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !1, line: 27, type: !59)
!103 = !DILocalVariable(name: "y", arg: 2, scope: !98, file: !1, line: 27, type: !14)
!104 = !DILocalVariable(name: "n", arg: 3, scope: !98, file: !1, line: 27, type: !15)
!105 = !DILocalVariable(name: "i", scope: !106, file: !1, line: 28, type: !15)
!106 = distinct !DILexicalBlock(scope: !98, file: !1, line: 28, column: 3)
!107 = !DILocation(line: 0, scope: !98)
!108 = !DILocation(line: 0, scope: !106)
!109 = !DILocation(line: 28, column: 21, scope: !110)
!110 = distinct !DILexicalBlock(scope: !106, file: !1, line: 28, column: 3)
!111 = !DILocation(line: 28, column: 3, scope: !106)
!112 = !DILocation(line: 31, column: 1, scope: !98)
!113 = !DILocation(line: 29, column: 16, scope: !114)
!114 = distinct !DILexicalBlock(scope: !110, file: !1, line: 28, column: 31)
!115 = !DILocation(line: 29, column: 12, scope: !114)
!116 = !DILocation(line: 29, column: 23, scope: !114)
!117 = !DILocation(line: 29, column: 28, scope: !114)
!118 = !DILocation(line: 29, column: 5, scope: !114)
!119 = !DILocation(line: 29, column: 10, scope: !114)
!120 = distinct !{!120, !111, !121, !47, !48}
!121 = !DILocation(line: 30, column: 3, scope: !106)
