; clang-19 -O1 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-19/O1-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @infinite_slope_at_zero(double noundef nofpclass(nan inf) %0, double noundef nofpclass(nan inf) %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(double %0, !15, !DIExpression(), !17)
    #dbg_value(double %1, !16, !DIExpression(), !17)
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !18
  %4 = fmul fast double %3, %1, !dbg !19
  ret double %4, !dbg !20
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @fast_guarded_root(double noundef nofpclass(nan inf) %0) local_unnamed_addr #0 !dbg !21 {
    #dbg_value(double %0, !25, !DIExpression(), !26)
  %2 = fcmp fast ogt double %0, 0.000000e+00, !dbg !27
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !28
  %4 = fmul fast double %3, %0, !dbg !28
  %5 = select fast i1 %2, double %4, double 0.000000e+00, !dbg !28
  ret double %5, !dbg !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_reduction(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !30 {
    #dbg_value(ptr %0, !37, !DIExpression(), !42)
    #dbg_value(i32 %1, !38, !DIExpression(), !42)
    #dbg_value(double 0.000000e+00, !39, !DIExpression(), !42)
    #dbg_value(i32 0, !40, !DIExpression(), !43)
  %3 = icmp sgt i32 %1, 0, !dbg !44
  br i1 %3, label %4, label %6, !dbg !46

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !44
  br label %9, !dbg !46

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %17, %9 ], !dbg !42
  %8 = fmul fast double %7, %7, !dbg !47
  ret double %8, !dbg !48

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %18, %9 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %17, %9 ]
    #dbg_value(i64 %10, !40, !DIExpression(), !43)
    #dbg_value(double %11, !39, !DIExpression(), !42)
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !49
  %13 = load double, ptr %12, align 8, !dbg !49, !tbaa !51
  %14 = fmul fast double %13, %13, !dbg !55
  %15 = fadd fast double %13, 1.000000e+00, !dbg !56
  %16 = fdiv fast double %14, %15, !dbg !57
  %17 = fadd fast double %16, %11, !dbg !58
    #dbg_value(double %17, !39, !DIExpression(), !42)
  %18 = add nuw nsw i64 %10, 1, !dbg !59
    #dbg_value(i64 %18, !40, !DIExpression(), !43)
  %19 = icmp eq i64 %18, %5, !dbg !44
  br i1 %19, label %6, label %9, !dbg !46, !llvm.loop !60
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_softplus_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !64 {
    #dbg_value(ptr %0, !66, !DIExpression(), !71)
    #dbg_value(i32 %1, !67, !DIExpression(), !71)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(), !71)
    #dbg_value(i32 0, !69, !DIExpression(), !72)
  %3 = icmp sgt i32 %1, 0, !dbg !73
  br i1 %3, label %4, label %6, !dbg !75

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !73
  br label %8, !dbg !75

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %16, %8 ], !dbg !71
  ret double %7, !dbg !76

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %16, %8 ]
    #dbg_value(i64 %9, !69, !DIExpression(), !72)
    #dbg_value(double %10, !68, !DIExpression(), !71)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !77
  %12 = load double, ptr %11, align 8, !dbg !77, !tbaa !51
  %13 = tail call fast double @llvm.exp.f64(double %12), !dbg !79
  %14 = fadd fast double %13, 1.000000e+00, !dbg !80
  %15 = tail call fast double @llvm.log.f64(double %14), !dbg !81
  %16 = fadd fast double %15, %10, !dbg !82
    #dbg_value(double %16, !68, !DIExpression(), !71)
  %17 = add nuw nsw i64 %9, 1, !dbg !83
    #dbg_value(i64 %17, !69, !DIExpression(), !72)
  %18 = icmp eq i64 %17, %5, !dbg !73
  br i1 %18, label %6, label %8, !dbg !75, !llvm.loop !84
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "infinite_slope_at_zero", scope: !1, file: !1, line: 5, type: !11, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !13, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !{!15, !16}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 5, type: !13)
!16 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 5, type: !13)
!17 = !DILocation(line: 0, scope: !10)
!18 = !DILocation(line: 6, column: 10, scope: !10)
!19 = !DILocation(line: 6, column: 18, scope: !10)
!20 = !DILocation(line: 6, column: 3, scope: !10)
!21 = distinct !DISubprogram(name: "fast_guarded_root", scope: !1, file: !1, line: 9, type: !22, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !24)
!22 = !DISubroutineType(types: !23)
!23 = !{!13, !13}
!24 = !{!25}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !21, file: !1, line: 9, type: !13)
!26 = !DILocation(line: 0, scope: !21)
!27 = !DILocation(line: 10, column: 12, scope: !21)
!28 = !DILocation(line: 10, column: 10, scope: !21)
!29 = !DILocation(line: 10, column: 3, scope: !21)
!30 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !31, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !36)
!31 = !DISubroutineType(types: !32)
!32 = !{!13, !33, !35}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!35 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!36 = !{!37, !38, !39, !40}
!37 = !DILocalVariable(name: "x", arg: 1, scope: !30, file: !1, line: 13, type: !33)
!38 = !DILocalVariable(name: "n", arg: 2, scope: !30, file: !1, line: 13, type: !35)
!39 = !DILocalVariable(name: "s", scope: !30, file: !1, line: 14, type: !13)
!40 = !DILocalVariable(name: "i", scope: !41, file: !1, line: 15, type: !35)
!41 = distinct !DILexicalBlock(scope: !30, file: !1, line: 15, column: 3)
!42 = !DILocation(line: 0, scope: !30)
!43 = !DILocation(line: 0, scope: !41)
!44 = !DILocation(line: 15, column: 21, scope: !45)
!45 = distinct !DILexicalBlock(scope: !41, file: !1, line: 15, column: 3)
!46 = !DILocation(line: 15, column: 3, scope: !41)
!47 = !DILocation(line: 18, column: 12, scope: !30)
!48 = !DILocation(line: 18, column: 3, scope: !30)
!49 = !DILocation(line: 16, column: 10, scope: !50)
!50 = distinct !DILexicalBlock(scope: !45, file: !1, line: 15, column: 31)
!51 = !{!52, !52, i64 0}
!52 = !{!"double", !53, i64 0}
!53 = !{!"omnipotent char", !54, i64 0}
!54 = !{!"Simple C/C++ TBAA"}
!55 = !DILocation(line: 16, column: 15, scope: !50)
!56 = !DILocation(line: 16, column: 29, scope: !50)
!57 = !DILocation(line: 16, column: 22, scope: !50)
!58 = !DILocation(line: 16, column: 7, scope: !50)
!59 = !DILocation(line: 15, column: 27, scope: !45)
!60 = distinct !{!60, !46, !61, !62, !63}
!61 = !DILocation(line: 17, column: 3, scope: !41)
!62 = !{!"llvm.loop.mustprogress"}
!63 = !{!"llvm.loop.unroll.disable"}
!64 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !31, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !65)
!65 = !{!66, !67, !68, !69}
!66 = !DILocalVariable(name: "x", arg: 1, scope: !64, file: !1, line: 21, type: !33)
!67 = !DILocalVariable(name: "n", arg: 2, scope: !64, file: !1, line: 21, type: !35)
!68 = !DILocalVariable(name: "s", scope: !64, file: !1, line: 22, type: !13)
!69 = !DILocalVariable(name: "i", scope: !70, file: !1, line: 23, type: !35)
!70 = distinct !DILexicalBlock(scope: !64, file: !1, line: 23, column: 3)
!71 = !DILocation(line: 0, scope: !64)
!72 = !DILocation(line: 0, scope: !70)
!73 = !DILocation(line: 23, column: 21, scope: !74)
!74 = distinct !DILexicalBlock(scope: !70, file: !1, line: 23, column: 3)
!75 = !DILocation(line: 23, column: 3, scope: !70)
!76 = !DILocation(line: 26, column: 3, scope: !64)
!77 = !DILocation(line: 24, column: 24, scope: !78)
!78 = distinct !DILexicalBlock(scope: !74, file: !1, line: 23, column: 31)
!79 = !DILocation(line: 24, column: 20, scope: !78)
!80 = !DILocation(line: 24, column: 18, scope: !78)
!81 = !DILocation(line: 24, column: 10, scope: !78)
!82 = !DILocation(line: 24, column: 7, scope: !78)
!83 = !DILocation(line: 23, column: 27, scope: !74)
!84 = distinct !{!84, !75, !85, !62, !63}
!85 = !DILocation(line: 25, column: 3, scope: !70)
