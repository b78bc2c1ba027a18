; ModuleID = 'kernel.c'
source_filename = "kernel.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { [3 x double], float }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @energy(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(ptr %0, !29, !DIExpression(), !38)
    #dbg_value(i32 %1, !30, !DIExpression(), !38)
    #dbg_value(double 0.000000e+00, !32, !DIExpression(), !38)
    #dbg_value(i32 0, !33, !DIExpression(), !39)
  %3 = icmp sgt i32 %1, 0, !dbg !40
  br i1 %3, label %4, label %6, !dbg !41

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !42
  br label %8, !dbg !43

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %26, %8 ], !dbg !38
  ret double %7, !dbg !44

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %27, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %26, %8 ]
    #dbg_value(double %10, !32, !DIExpression(), !38)
    #dbg_value(i64 %9, !33, !DIExpression(), !39)
  %11 = getelementptr inbounds nuw %struct.body, ptr %0, i64 %9, !dbg !45
  %12 = load double, ptr %11, align 8, !dbg !46
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !46
  %14 = load double, ptr %13, align 8, !dbg !46
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 16, !dbg !46
  %16 = load double, ptr %15, align 8, !dbg !46
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 24, !dbg !46
  %18 = load float, ptr %17, align 8, !dbg !46
    #dbg_value(double %12, !35, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !47)
    #dbg_value(double %14, !35, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !47)
    #dbg_value(double %16, !35, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !47)
    #dbg_value(float %18, !35, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !47)
    #dbg_value(i32 poison, !35, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !47)
  %19 = fpext float %18 to double, !dbg !48
  %20 = fmul double %14, %14, !dbg !49
  %21 = tail call double @llvm.fmuladd.f64(double %12, double %12, double %20), !dbg !50
  %22 = tail call double @llvm.sqrt.f64(double %21), !dbg !51
  %23 = tail call double @llvm.fmuladd.f64(double %19, double %22, double %10), !dbg !52
    #dbg_value(double %23, !32, !DIExpression(), !38)
  %24 = tail call { double, double } @llvm.modf.f64(double %16), !dbg !53
  %25 = extractvalue { double, double } %24, 0, !dbg !53
    #dbg_value(double poison, !31, !DIExpression(), !38)
  %26 = fadd double %25, %23, !dbg !54
    #dbg_value(double %26, !32, !DIExpression(), !38)
  %27 = add nuw nsw i64 %9, 1, !dbg !55
    #dbg_value(i64 %27, !33, !DIExpression(), !39)
  %28 = icmp eq i64 %27, %5, !dbg !42
  br i1 %28, label %6, label %8, !dbg !56, !llvm.loop !57
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { double, double } @llvm.modf.f64(double) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind uwtable
define dso_local double @workspace(double noundef %0, i32 noundef %1) local_unnamed_addr #5 !dbg !60 {
  %3 = alloca [8 x double], align 16, !DIAssignID !73
    #dbg_assign(i1 poison, !66, !DIExpression(), !73, ptr %3, !DIExpression(), !74)
    #dbg_value(double %0, !64, !DIExpression(), !74)
    #dbg_value(i32 %1, !65, !DIExpression(), !74)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #12, !dbg !75
  %4 = sext i32 %1 to i64, !dbg !76
  %5 = shl nsw i64 %4, 3, !dbg !77
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #13, !dbg !78
    #dbg_value(ptr %6, !70, !DIExpression(), !74)
  %7 = icmp eq ptr %6, null, !dbg !79
  br i1 %7, label %16, label %8, !dbg !81

8:                                                ; preds = %2
  call void @fill(ptr noundef nonnull %3, i32 noundef 8) #12, !dbg !82
  call void @fill(ptr noundef nonnull %6, i32 noundef %1) #12, !dbg !83
  %9 = load double, ptr %3, align 16, !dbg !84, !tbaa !85
  %10 = call double @pow(double noundef %0, double noundef %9) #12, !dbg !87, !tbaa !9
  %11 = getelementptr double, ptr %6, i64 %4, !dbg !88
  %12 = getelementptr i8, ptr %11, i64 -8, !dbg !88
  %13 = load double, ptr %12, align 8, !dbg !88, !tbaa !85
  %14 = call double @exp(double noundef %13) #12, !dbg !89, !tbaa !9
  %15 = fadd double %10, %14, !dbg !90
    #dbg_value(double %15, !64, !DIExpression(), !74)
  call void @free(ptr noundef nonnull %6) #12, !dbg !91
  br label %16, !dbg !92

16:                                               ; preds = %2, %8
  %17 = phi double [ %15, %8 ], [ 0.000000e+00, %2 ], !dbg !74
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #12, !dbg !93
  ret double %17, !dbg !94
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !95 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #6

declare !dbg !103 void @fill(ptr noundef, i32 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !106 double @pow(double noundef, double noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !110 double @exp(double noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !113 void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #9

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @moved(ptr dead_on_unwind noalias writable writeonly sret(%struct.body) align 8 captures(none) initializes((0, 32)) %0, ptr noundef byval(%struct.body) align 8 captures(none) %1, double noundef %2) local_unnamed_addr #10 !dbg !116 {
    #dbg_declare(ptr %1, !120, !DIExpression(), !122)
    #dbg_value(double %2, !121, !DIExpression(), !123)
  %4 = load double, ptr %1, align 8, !dbg !124, !tbaa !85
  %5 = fadd double %2, %4, !dbg !125
  store double %5, ptr %1, align 8, !dbg !126, !tbaa !85
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %1, i64 32, i1 false), !dbg !127, !tbaa.struct !128
  ret void, !dbg !132
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #11

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.errno.tbaa = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "kernel.c", directory: "/src", checksumkind: CSK_MD5, checksum: "4a1404602971b5c4953c8faa18031464")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!10, !10, i64 0}
!10 = !{!"int", !11, i64 0}
!11 = !{!"omnipotent char", !12, i64 0}
!12 = !{!"Simple C/C++ TBAA"}
!13 = distinct !DISubprogram(name: "energy", scope: !1, file: !1, line: 12, type: !14, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !28, keyInstructions: true)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !17, !27}
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "body", file: !1, line: 5, size: 256, elements: !20)
!20 = !{!21, !25}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !19, file: !1, line: 6, baseType: !22, size: 192)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 192, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 3)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !19, file: !1, line: 7, baseType: !26, size: 32, offset: 192)
!26 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !{!29, !30, !31, !32, !33, !35}
!29 = !DILocalVariable(name: "bodies", arg: 1, scope: !13, file: !1, line: 12, type: !17)
!30 = !DILocalVariable(name: "n", arg: 2, scope: !13, file: !1, line: 12, type: !27)
!31 = !DILocalVariable(name: "whole", scope: !13, file: !1, line: 13, type: !16)
!32 = !DILocalVariable(name: "sum", scope: !13, file: !1, line: 13, type: !16)
!33 = !DILocalVariable(name: "i", scope: !34, file: !1, line: 14, type: !27)
!34 = distinct !DILexicalBlock(scope: !13, file: !1, line: 14, column: 3)
!35 = !DILocalVariable(name: "local", scope: !36, file: !1, line: 15, type: !19)
!36 = distinct !DILexicalBlock(scope: !37, file: !1, line: 14, column: 31)
!37 = distinct !DILexicalBlock(scope: !34, file: !1, line: 14, column: 3)
!38 = !DILocation(line: 0, scope: !13)
!39 = !DILocation(line: 0, scope: !34)
!40 = !DILocation(line: 14, column: 21, scope: !37, atomGroup: 12, atomRank: 1)
!41 = !DILocation(line: 14, column: 3, scope: !34, atomGroup: 13, atomRank: 1)
!42 = !DILocation(line: 14, column: 21, scope: !37, atomGroup: 3, atomRank: 1)
!43 = !DILocation(line: 14, column: 3, scope: !34)
!44 = !DILocation(line: 20, column: 3, scope: !13, atomGroup: 11, atomRank: 1)
!45 = !DILocation(line: 16, column: 21, scope: !36)
!46 = !DILocation(line: 16, column: 5, scope: !36, atomGroup: 5, atomRank: 1)
!47 = !DILocation(line: 0, scope: !36)
!48 = !DILocation(line: 17, column: 12, scope: !36)
!49 = !DILocation(line: 17, column: 70, scope: !36)
!50 = !DILocation(line: 17, column: 56, scope: !36)
!51 = !DILocation(line: 17, column: 25, scope: !36)
!52 = !DILocation(line: 17, column: 9, scope: !36, atomGroup: 6, atomRank: 2)
!53 = !DILocation(line: 18, column: 12, scope: !36)
!54 = !DILocation(line: 18, column: 9, scope: !36, atomGroup: 7, atomRank: 2)
!55 = !DILocation(line: 14, column: 27, scope: !37, atomGroup: 8, atomRank: 2)
!56 = !DILocation(line: 14, column: 3, scope: !34, atomGroup: 4, atomRank: 1)
!57 = distinct !{!57, !43, !58, !59}
!58 = !DILocation(line: 19, column: 3, scope: !34)
!59 = !{!"llvm.loop.mustprogress"}
!60 = distinct !DISubprogram(name: "workspace", scope: !1, file: !1, line: 23, type: !61, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63, keyInstructions: true)
!61 = !DISubroutineType(types: !62)
!62 = !{!16, !16, !27}
!63 = !{!64, !65, !66, !70, !72}
!64 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !1, line: 23, type: !16)
!65 = !DILocalVariable(name: "n", arg: 2, scope: !60, file: !1, line: 23, type: !27)
!66 = !DILocalVariable(name: "fixed", scope: !60, file: !1, line: 24, type: !67)
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 512, elements: !68)
!68 = !{!69}
!69 = !DISubrange(count: 8)
!70 = !DILocalVariable(name: "grown", scope: !60, file: !1, line: 25, type: !71)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!72 = !DILabel(scope: !60, name: "failed", file: !1, line: 32, column: 1)
!73 = distinct !DIAssignID()
!74 = !DILocation(line: 0, scope: !60)
!75 = !DILocation(line: 24, column: 3, scope: !60)
!76 = !DILocation(line: 25, column: 26, scope: !60)
!77 = !DILocation(line: 25, column: 28, scope: !60)
!78 = !DILocation(line: 25, column: 19, scope: !60, atomGroup: 1, atomRank: 2)
!79 = !DILocation(line: 26, column: 8, scope: !80, atomGroup: 2, atomRank: 2)
!80 = distinct !DILexicalBlock(scope: !60, file: !1, line: 26, column: 7)
!81 = !DILocation(line: 26, column: 7, scope: !80, atomGroup: 2, atomRank: 1)
!82 = !DILocation(line: 27, column: 3, scope: !60)
!83 = !DILocation(line: 28, column: 3, scope: !60)
!84 = !DILocation(line: 29, column: 14, scope: !60)
!85 = !{!86, !86, i64 0}
!86 = !{!"double", !11, i64 0}
!87 = !DILocation(line: 29, column: 7, scope: !60)
!88 = !DILocation(line: 29, column: 30, scope: !60)
!89 = !DILocation(line: 29, column: 26, scope: !60)
!90 = !DILocation(line: 29, column: 24, scope: !60, atomGroup: 4, atomRank: 2)
!91 = !DILocation(line: 30, column: 3, scope: !60)
!92 = !DILocation(line: 31, column: 3, scope: !60, atomGroup: 5, atomRank: 1)
!93 = !DILocation(line: 34, column: 1, scope: !60)
!94 = !DILocation(line: 34, column: 1, scope: !60, atomGroup: 7, atomRank: 1)
!95 = !DISubprogram(name: "malloc", scope: !96, file: !96, line: 553, type: !97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!96 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!97 = !DISubroutineType(types: !98)
!98 = !{!99, !100}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !101, line: 18, baseType: !102)
!101 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!102 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!103 = !DISubprogram(name: "fill", scope: !1, file: !1, line: 10, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !71, !27}
!106 = !DISubprogram(name: "pow", scope: !107, file: !107, line: 140, type: !108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!108 = !DISubroutineType(types: !109)
!109 = !{!16, !16, !16}
!110 = !DISubprogram(name: "exp", scope: !107, file: !107, line: 95, type: !111, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!111 = !DISubroutineType(types: !112)
!112 = !{!16, !16}
!113 = !DISubprogram(name: "free", scope: !96, file: !96, line: 568, type: !114, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubroutineType(types: !115)
!115 = !{null, !99}
!116 = distinct !DISubprogram(name: "moved", scope: !1, file: !1, line: 36, type: !117, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !119, keyInstructions: true)
!117 = !DISubroutineType(types: !118)
!118 = !{!19, !19, !16}
!119 = !{!120, !121}
!120 = !DILocalVariable(name: "from", arg: 1, scope: !116, file: !1, line: 36, type: !19)
!121 = !DILocalVariable(name: "by", arg: 2, scope: !116, file: !1, line: 36, type: !16)
!122 = !DILocation(line: 36, column: 31, scope: !116)
!123 = !DILocation(line: 0, scope: !116)
!124 = !DILocation(line: 37, column: 14, scope: !116)
!125 = !DILocation(line: 37, column: 14, scope: !116, atomGroup: 1, atomRank: 2)
!126 = !DILocation(line: 37, column: 14, scope: !116, atomGroup: 1, atomRank: 1)
!127 = !DILocation(line: 38, column: 10, scope: !116, atomGroup: 2, atomRank: 1)
!128 = !{i64 0, i64 24, !129, i64 24, i64 4, !130}
!129 = !{!11, !11, i64 0}
!130 = !{!131, !131, i64 0}
!131 = !{!"float", !11, i64 0}
!132 = !DILocation(line: 38, column: 3, scope: !116, atomGroup: 2, atomRank: 1)
