; clang-22 -O1 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-22/O1-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @infinite_slope_at_zero(double noundef nofpclass(nan inf) %0, double noundef nofpclass(nan inf) %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(double %0, !19, !DIExpression(), !21)
    #dbg_value(double %1, !20, !DIExpression(), !21)
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !22
  %4 = fmul fast double %3, %1, !dbg !23
  ret double %4, !dbg !24
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @fast_guarded_root(double noundef nofpclass(nan inf) %0) local_unnamed_addr #0 !dbg !25 {
    #dbg_value(double %0, !29, !DIExpression(), !30)
  %2 = fcmp fast ogt double %0, 0.000000e+00, !dbg !31
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !32
  %4 = fmul fast double %3, %0, !dbg !32
  %5 = select fast i1 %2, double %4, double 0.000000e+00, !dbg !32
  ret double %5, !dbg !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_reduction(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !34 {
    #dbg_value(ptr %0, !41, !DIExpression(), !46)
    #dbg_value(i32 %1, !42, !DIExpression(), !46)
    #dbg_value(double 0.000000e+00, !43, !DIExpression(), !46)
    #dbg_value(i32 0, !44, !DIExpression(), !47)
  %3 = icmp sgt i32 %1, 0, !dbg !48
  br i1 %3, label %4, label %8, !dbg !50

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !51
  br label %10, !dbg !52

6:                                                ; preds = %10
  %7 = fmul fast double %18, %18, !dbg !53
  br label %8, !dbg !53

8:                                                ; preds = %6, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %7, %6 ], !dbg !46
  ret double %9, !dbg !54

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %19, %10 ]
  %12 = phi double [ 0.000000e+00, %4 ], [ %18, %10 ]
    #dbg_value(i64 %11, !44, !DIExpression(), !47)
    #dbg_value(double %12, !43, !DIExpression(), !46)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !55
  %14 = load double, ptr %13, align 8, !dbg !55, !tbaa !57
  %15 = fmul fast double %14, %14, !dbg !59
  %16 = fadd fast double %14, 1.000000e+00, !dbg !60
  %17 = fdiv fast double %15, %16, !dbg !61
  %18 = fadd fast double %17, %12, !dbg !62
    #dbg_value(double %18, !43, !DIExpression(), !46)
  %19 = add nuw nsw i64 %11, 1, !dbg !63
    #dbg_value(i64 %19, !44, !DIExpression(), !47)
  %20 = icmp eq i64 %19, %5, !dbg !51
  br i1 %20, label %6, label %10, !dbg !64, !llvm.loop !65
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_softplus_sum(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !69 {
    #dbg_value(ptr %0, !71, !DIExpression(), !76)
    #dbg_value(i32 %1, !72, !DIExpression(), !76)
    #dbg_value(double 0.000000e+00, !73, !DIExpression(), !76)
    #dbg_value(i32 0, !74, !DIExpression(), !77)
  %3 = icmp sgt i32 %1, 0, !dbg !78
  br i1 %3, label %4, label %6, !dbg !80

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !81
  br label %8, !dbg !82

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %16, %8 ], !dbg !76
  ret double %7, !dbg !83

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %16, %8 ]
    #dbg_value(i64 %9, !74, !DIExpression(), !77)
    #dbg_value(double %10, !73, !DIExpression(), !76)
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !84
  %12 = load double, ptr %11, align 8, !dbg !84, !tbaa !57
  %13 = tail call fast double @llvm.exp.f64(double %12), !dbg !86
  %14 = fadd fast double %13, 1.000000e+00, !dbg !87
  %15 = tail call fast double @llvm.log.f64(double %14), !dbg !88
  %16 = fadd fast double %15, %10, !dbg !89
    #dbg_value(double %16, !73, !DIExpression(), !76)
  %17 = add nuw nsw i64 %9, 1, !dbg !90
    #dbg_value(i64 %17, !74, !DIExpression(), !77)
  %18 = icmp eq i64 %17, %5, !dbg !81
  br i1 %18, label %6, label %8, !dbg !91, !llvm.loop !92
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "infinite_slope_at_zero", scope: !1, file: !1, line: 5, type: !15, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !17}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !{!19, !20}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 5, type: !17)
!20 = !DILocalVariable(name: "y", arg: 2, scope: !14, file: !1, line: 5, type: !17)
!21 = !DILocation(line: 0, scope: !14)
!22 = !DILocation(line: 6, column: 10, scope: !14)
!23 = !DILocation(line: 6, column: 18, scope: !14, atomGroup: 1, atomRank: 2)
!24 = !DILocation(line: 6, column: 3, scope: !14, atomGroup: 1, atomRank: 1)
!25 = distinct !DISubprogram(name: "fast_guarded_root", scope: !1, file: !1, line: 9, type: !26, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !28, keyInstructions: true)
!26 = !DISubroutineType(types: !27)
!27 = !{!17, !17}
!28 = !{!29}
!29 = !DILocalVariable(name: "x", arg: 1, scope: !25, file: !1, line: 9, type: !17)
!30 = !DILocation(line: 0, scope: !25)
!31 = !DILocation(line: 10, column: 12, scope: !25, atomGroup: 2, atomRank: 2)
!32 = !DILocation(line: 10, column: 10, scope: !25, atomGroup: 2, atomRank: 1)
!33 = !DILocation(line: 10, column: 3, scope: !25, atomGroup: 1, atomRank: 1)
!34 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !35, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !40, keyInstructions: true)
!35 = !DISubroutineType(types: !36)
!36 = !{!17, !37, !39}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !{!41, !42, !43, !44}
!41 = !DILocalVariable(name: "x", arg: 1, scope: !34, file: !1, line: 13, type: !37)
!42 = !DILocalVariable(name: "n", arg: 2, scope: !34, file: !1, line: 13, type: !39)
!43 = !DILocalVariable(name: "s", scope: !34, file: !1, line: 14, type: !17)
!44 = !DILocalVariable(name: "i", scope: !45, file: !1, line: 15, type: !39)
!45 = distinct !DILexicalBlock(scope: !34, file: !1, line: 15, column: 3)
!46 = !DILocation(line: 0, scope: !34)
!47 = !DILocation(line: 0, scope: !45)
!48 = !DILocation(line: 15, column: 21, scope: !49, atomGroup: 10, atomRank: 1)
!49 = distinct !DILexicalBlock(scope: !45, file: !1, line: 15, column: 3)
!50 = !DILocation(line: 15, column: 3, scope: !45, atomGroup: 11, atomRank: 1)
!51 = !DILocation(line: 15, column: 21, scope: !49, atomGroup: 3, atomRank: 1)
!52 = !DILocation(line: 15, column: 3, scope: !45)
!53 = !DILocation(line: 18, column: 12, scope: !34, atomGroup: 9, atomRank: 2)
!54 = !DILocation(line: 18, column: 3, scope: !34, atomGroup: 9, atomRank: 1)
!55 = !DILocation(line: 16, column: 10, scope: !56)
!56 = distinct !DILexicalBlock(scope: !49, file: !1, line: 15, column: 31)
!57 = !{!58, !58, i64 0}
!58 = !{!"double", !12, i64 0}
!59 = !DILocation(line: 16, column: 15, scope: !56)
!60 = !DILocation(line: 16, column: 29, scope: !56)
!61 = !DILocation(line: 16, column: 22, scope: !56)
!62 = !DILocation(line: 16, column: 7, scope: !56, atomGroup: 5, atomRank: 2)
!63 = !DILocation(line: 15, column: 27, scope: !49, atomGroup: 6, atomRank: 2)
!64 = !DILocation(line: 15, column: 3, scope: !45, atomGroup: 4, atomRank: 1)
!65 = distinct !{!65, !52, !66, !67, !68}
!66 = !DILocation(line: 17, column: 3, scope: !45)
!67 = !{!"llvm.loop.mustprogress"}
!68 = !{!"llvm.loop.unroll.disable"}
!69 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !35, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !70, keyInstructions: true)
!70 = !{!71, !72, !73, !74}
!71 = !DILocalVariable(name: "x", arg: 1, scope: !69, file: !1, line: 21, type: !37)
!72 = !DILocalVariable(name: "n", arg: 2, scope: !69, file: !1, line: 21, type: !39)
!73 = !DILocalVariable(name: "s", scope: !69, file: !1, line: 22, type: !17)
!74 = !DILocalVariable(name: "i", scope: !75, file: !1, line: 23, type: !39)
!75 = distinct !DILexicalBlock(scope: !69, file: !1, line: 23, column: 3)
!76 = !DILocation(line: 0, scope: !69)
!77 = !DILocation(line: 0, scope: !75)
!78 = !DILocation(line: 23, column: 21, scope: !79, atomGroup: 12, atomRank: 1)
!79 = distinct !DILexicalBlock(scope: !75, file: !1, line: 23, column: 3)
!80 = !DILocation(line: 23, column: 3, scope: !75, atomGroup: 13, atomRank: 1)
!81 = !DILocation(line: 23, column: 21, scope: !79, atomGroup: 3, atomRank: 1)
!82 = !DILocation(line: 23, column: 3, scope: !75)
!83 = !DILocation(line: 26, column: 3, scope: !69, atomGroup: 9, atomRank: 1)
!84 = !DILocation(line: 24, column: 24, scope: !85)
!85 = distinct !DILexicalBlock(scope: !79, file: !1, line: 23, column: 31)
!86 = !DILocation(line: 24, column: 20, scope: !85)
!87 = !DILocation(line: 24, column: 18, scope: !85)
!88 = !DILocation(line: 24, column: 10, scope: !85)
!89 = !DILocation(line: 24, column: 7, scope: !85, atomGroup: 5, atomRank: 2)
!90 = !DILocation(line: 23, column: 27, scope: !79, atomGroup: 6, atomRank: 2)
!91 = !DILocation(line: 23, column: 3, scope: !75, atomGroup: 4, atomRank: 1)
!92 = distinct !{!92, !82, !93, !67, !68}
!93 = !DILocation(line: 25, column: 3, scope: !75)
