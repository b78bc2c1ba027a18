; clang-16 -O1 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-16/O1-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @infinite_slope_at_zero(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !14, metadata !DIExpression()), !dbg !16
  call void @llvm.dbg.value(metadata double %1, metadata !15, metadata !DIExpression()), !dbg !16
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !17
  %4 = fmul fast double %3, %1, !dbg !18
  ret double %4, !dbg !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @fast_guarded_root(double noundef %0) local_unnamed_addr #0 !dbg !20 {
  call void @llvm.dbg.value(metadata double %0, metadata !24, metadata !DIExpression()), !dbg !25
  %2 = fcmp fast ogt double %0, 0.000000e+00, !dbg !26
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !27
  %4 = fmul fast double %3, %0, !dbg !27
  %5 = select fast i1 %2, double %4, double 0.000000e+00, !dbg !27
  ret double %5, !dbg !28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @fast_reduction(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !29 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !36, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata i32 %1, metadata !37, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !38, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata i32 0, metadata !39, metadata !DIExpression()), !dbg !42
  %3 = icmp sgt i32 %1, 0, !dbg !43
  br i1 %3, label %4, label %6, !dbg !45

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !43
  br label %9, !dbg !45

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %17, %9 ], !dbg !41
  %8 = fmul fast double %7, %7, !dbg !46
  ret double %8, !dbg !47

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %18, %9 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %17, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !39, metadata !DIExpression()), !dbg !42
  call void @llvm.dbg.value(metadata double %11, metadata !38, metadata !DIExpression()), !dbg !41
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !48
  %13 = load double, ptr %12, align 8, !dbg !48, !tbaa !50
  %14 = fmul fast double %13, %13, !dbg !54
  %15 = fadd fast double %13, 1.000000e+00, !dbg !55
  %16 = fdiv fast double %14, %15, !dbg !56
  %17 = fadd fast double %16, %11, !dbg !57
  call void @llvm.dbg.value(metadata double %17, metadata !38, metadata !DIExpression()), !dbg !41
  %18 = add nuw nsw i64 %10, 1, !dbg !58
  call void @llvm.dbg.value(metadata i64 %18, metadata !39, metadata !DIExpression()), !dbg !42
  %19 = icmp eq i64 %18, %5, !dbg !43
  br i1 %19, label %6, label %9, !dbg !45, !llvm.loop !59
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @fast_softplus_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !63 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !65, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata i32 %1, metadata !66, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !67, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata i32 0, metadata !68, metadata !DIExpression()), !dbg !71
  %3 = icmp sgt i32 %1, 0, !dbg !72
  br i1 %3, label %4, label %6, !dbg !74

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !72
  br label %8, !dbg !74

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %16, %8 ], !dbg !70
  ret double %7, !dbg !75

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %16, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !68, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double %10, metadata !67, metadata !DIExpression()), !dbg !70
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !76
  %12 = load double, ptr %11, align 8, !dbg !76, !tbaa !50
  %13 = tail call fast double @llvm.exp.f64(double %12), !dbg !78
  %14 = fadd fast double %13, 1.000000e+00, !dbg !79
  %15 = tail call fast double @llvm.log.f64(double %14), !dbg !80
  %16 = fadd fast double %15, %10, !dbg !81
  call void @llvm.dbg.value(metadata double %16, metadata !67, metadata !DIExpression()), !dbg !70
  %17 = add nuw nsw i64 %9, 1, !dbg !82
  call void @llvm.dbg.value(metadata i64 %17, metadata !68, metadata !DIExpression()), !dbg !71
  %18 = icmp eq i64 %17, %5, !dbg !72
  br i1 %18, label %6, label %8, !dbg !74, !llvm.loop !83
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #4

attributes #0 = { mustprogress nofree nosync nounwind willreturn memory(none) uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { nofree nosync nounwind memory(argmem: read) uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!9 = distinct !DISubprogram(name: "infinite_slope_at_zero", scope: !1, file: !1, line: 5, type: !10, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !13)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !12}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !{!14, !15}
!14 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 5, type: !12)
!15 = !DILocalVariable(name: "y", arg: 2, scope: !9, file: !1, line: 5, type: !12)
!16 = !DILocation(line: 0, scope: !9)
!17 = !DILocation(line: 6, column: 10, scope: !9)
!18 = !DILocation(line: 6, column: 18, scope: !9)
!19 = !DILocation(line: 6, column: 3, scope: !9)
!20 = distinct !DISubprogram(name: "fast_guarded_root", scope: !1, file: !1, line: 9, type: !21, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!12, !12}
!23 = !{!24}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !1, line: 9, type: !12)
!25 = !DILocation(line: 0, scope: !20)
!26 = !DILocation(line: 10, column: 12, scope: !20)
!27 = !DILocation(line: 10, column: 10, scope: !20)
!28 = !DILocation(line: 10, column: 3, scope: !20)
!29 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !30, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !35)
!30 = !DISubroutineType(types: !31)
!31 = !{!12, !32, !34}
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !{!36, !37, !38, !39}
!36 = !DILocalVariable(name: "x", arg: 1, scope: !29, file: !1, line: 13, type: !32)
!37 = !DILocalVariable(name: "n", arg: 2, scope: !29, file: !1, line: 13, type: !34)
!38 = !DILocalVariable(name: "s", scope: !29, file: !1, line: 14, type: !12)
!39 = !DILocalVariable(name: "i", scope: !40, file: !1, line: 15, type: !34)
!40 = distinct !DILexicalBlock(scope: !29, file: !1, line: 15, column: 3)
!41 = !DILocation(line: 0, scope: !29)
!42 = !DILocation(line: 0, scope: !40)
!43 = !DILocation(line: 15, column: 21, scope: !44)
!44 = distinct !DILexicalBlock(scope: !40, file: !1, line: 15, column: 3)
!45 = !DILocation(line: 15, column: 3, scope: !40)
!46 = !DILocation(line: 18, column: 12, scope: !29)
!47 = !DILocation(line: 18, column: 3, scope: !29)
!48 = !DILocation(line: 16, column: 10, scope: !49)
!49 = distinct !DILexicalBlock(scope: !44, file: !1, line: 15, column: 31)
!50 = !{!51, !51, i64 0}
!51 = !{!"double", !52, i64 0}
!52 = !{!"omnipotent char", !53, i64 0}
!53 = !{!"Simple C/C++ TBAA"}
!54 = !DILocation(line: 16, column: 15, scope: !49)
!55 = !DILocation(line: 16, column: 29, scope: !49)
!56 = !DILocation(line: 16, column: 22, scope: !49)
!57 = !DILocation(line: 16, column: 7, scope: !49)
!58 = !DILocation(line: 15, column: 27, scope: !44)
!59 = distinct !{!59, !45, !60, !61, !62}
!60 = !DILocation(line: 17, column: 3, scope: !40)
!61 = !{!"llvm.loop.mustprogress"}
!62 = !{!"llvm.loop.unroll.disable"}
!63 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !30, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !64)
!64 = !{!65, !66, !67, !68}
!65 = !DILocalVariable(name: "x", arg: 1, scope: !63, file: !1, line: 21, type: !32)
!66 = !DILocalVariable(name: "n", arg: 2, scope: !63, file: !1, line: 21, type: !34)
!67 = !DILocalVariable(name: "s", scope: !63, file: !1, line: 22, type: !12)
!68 = !DILocalVariable(name: "i", scope: !69, file: !1, line: 23, type: !34)
!69 = distinct !DILexicalBlock(scope: !63, file: !1, line: 23, column: 3)
!70 = !DILocation(line: 0, scope: !63)
!71 = !DILocation(line: 0, scope: !69)
!72 = !DILocation(line: 23, column: 21, scope: !73)
!73 = distinct !DILexicalBlock(scope: !69, file: !1, line: 23, column: 3)
!74 = !DILocation(line: 23, column: 3, scope: !69)
!75 = !DILocation(line: 26, column: 3, scope: !63)
!76 = !DILocation(line: 24, column: 24, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !1, line: 23, column: 31)
!78 = !DILocation(line: 24, column: 20, scope: !77)
!79 = !DILocation(line: 24, column: 18, scope: !77)
!80 = !DILocation(line: 24, column: 10, scope: !77)
!81 = !DILocation(line: 24, column: 7, scope: !77)
!82 = !DILocation(line: 23, column: 27, scope: !73)
!83 = distinct !{!83, !74, !84, !61, !62}
!84 = !DILocation(line: 25, column: 3, scope: !69)
