; clang-14 -O1 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-14/O1-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @infinite_slope_at_zero(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !14, metadata !DIExpression()), !dbg !16
  call void @llvm.dbg.value(metadata double %1, metadata !15, metadata !DIExpression()), !dbg !16
  %3 = call fast double @llvm.sqrt.f64(double %0), !dbg !17
  %4 = fmul fast double %3, %1, !dbg !18
  ret double %4, !dbg !19
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @fast_guarded_root(double noundef %0) local_unnamed_addr #0 !dbg !20 {
  call void @llvm.dbg.value(metadata double %0, metadata !24, metadata !DIExpression()), !dbg !25
  %2 = fcmp fast ogt double %0, 0.000000e+00, !dbg !26
  br i1 %2, label %3, label %6, !dbg !27

3:                                                ; preds = %1
  %4 = call fast double @llvm.sqrt.f64(double %0), !dbg !28
  %5 = fmul fast double %4, %0, !dbg !29
  br label %6, !dbg !27

6:                                                ; preds = %1, %3
  %7 = phi fast double [ %5, %3 ], [ 0.000000e+00, %1 ], !dbg !27
  ret double %7, !dbg !30
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @fast_reduction(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !31 {
  call void @llvm.dbg.value(metadata double* %0, metadata !38, metadata !DIExpression()), !dbg !43
  call void @llvm.dbg.value(metadata i32 %1, metadata !39, metadata !DIExpression()), !dbg !43
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !40, metadata !DIExpression()), !dbg !43
  call void @llvm.dbg.value(metadata i32 0, metadata !41, metadata !DIExpression()), !dbg !44
  %3 = icmp sgt i32 %1, 0, !dbg !45
  br i1 %3, label %4, label %6, !dbg !47

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !45
  br label %9, !dbg !47

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %17, %9 ], !dbg !43
  %8 = fmul fast double %7, %7, !dbg !48
  ret double %8, !dbg !49

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %18, %9 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %17, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !41, metadata !DIExpression()), !dbg !44
  call void @llvm.dbg.value(metadata double %11, metadata !40, metadata !DIExpression()), !dbg !43
  %12 = getelementptr inbounds double, double* %0, i64 %10, !dbg !50
  %13 = load double, double* %12, align 8, !dbg !50, !tbaa !52
  %14 = fmul fast double %13, %13, !dbg !56
  %15 = fadd fast double %13, 1.000000e+00, !dbg !57
  %16 = fdiv fast double %14, %15, !dbg !58
  %17 = fadd fast double %16, %11, !dbg !59
  call void @llvm.dbg.value(metadata double %17, metadata !40, metadata !DIExpression()), !dbg !43
  %18 = add nuw nsw i64 %10, 1, !dbg !60
  call void @llvm.dbg.value(metadata i64 %18, metadata !41, metadata !DIExpression()), !dbg !44
  %19 = icmp eq i64 %18, %5, !dbg !45
  br i1 %19, label %6, label %9, !dbg !47, !llvm.loop !61
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @fast_softplus_sum(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !65 {
  call void @llvm.dbg.value(metadata double* %0, metadata !67, metadata !DIExpression()), !dbg !72
  call void @llvm.dbg.value(metadata i32 %1, metadata !68, metadata !DIExpression()), !dbg !72
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !69, metadata !DIExpression()), !dbg !72
  call void @llvm.dbg.value(metadata i32 0, metadata !70, metadata !DIExpression()), !dbg !73
  %3 = icmp sgt i32 %1, 0, !dbg !74
  br i1 %3, label %4, label %6, !dbg !76

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !74
  br label %8, !dbg !76

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %16, %8 ], !dbg !72
  ret double %7, !dbg !77

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %16, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !70, metadata !DIExpression()), !dbg !73
  call void @llvm.dbg.value(metadata double %10, metadata !69, metadata !DIExpression()), !dbg !72
  %11 = getelementptr inbounds double, double* %0, i64 %9, !dbg !78
  %12 = load double, double* %11, align 8, !dbg !78, !tbaa !52
  %13 = call fast double @llvm.exp.f64(double %12), !dbg !80
  %14 = fadd fast double %13, 1.000000e+00, !dbg !81
  %15 = call fast double @llvm.log.f64(double %14), !dbg !82
  %16 = fadd fast double %15, %10, !dbg !83
  call void @llvm.dbg.value(metadata double %16, metadata !69, metadata !DIExpression()), !dbg !72
  %17 = add nuw nsw i64 %9, 1, !dbg !84
  call void @llvm.dbg.value(metadata i64 %17, metadata !70, metadata !DIExpression()), !dbg !73
  %18 = icmp eq i64 %17, %5, !dbg !74
  br i1 %18, label %6, label %8, !dbg !76, !llvm.loop !85
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.log.f64(double) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #4

attributes #0 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "denormal-fp-math-f32"="ieee,ieee" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree norecurse nosync nounwind readonly uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "denormal-fp-math-f32"="ieee,ieee" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { nofree nosync nounwind readonly uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "denormal-fp-math-f32"="ieee,ieee" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #4 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
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
!28 = !DILocation(line: 10, column: 20, scope: !20)
!29 = !DILocation(line: 10, column: 28, scope: !20)
!30 = !DILocation(line: 10, column: 3, scope: !20)
!31 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !32, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !37)
!32 = !DISubroutineType(types: !33)
!33 = !{!12, !34, !36}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!36 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!37 = !{!38, !39, !40, !41}
!38 = !DILocalVariable(name: "x", arg: 1, scope: !31, file: !1, line: 13, type: !34)
!39 = !DILocalVariable(name: "n", arg: 2, scope: !31, file: !1, line: 13, type: !36)
!40 = !DILocalVariable(name: "s", scope: !31, file: !1, line: 14, type: !12)
!41 = !DILocalVariable(name: "i", scope: !42, file: !1, line: 15, type: !36)
!42 = distinct !DILexicalBlock(scope: !31, file: !1, line: 15, column: 3)
!43 = !DILocation(line: 0, scope: !31)
!44 = !DILocation(line: 0, scope: !42)
!45 = !DILocation(line: 15, column: 21, scope: !46)
!46 = distinct !DILexicalBlock(scope: !42, file: !1, line: 15, column: 3)
!47 = !DILocation(line: 15, column: 3, scope: !42)
!48 = !DILocation(line: 18, column: 12, scope: !31)
!49 = !DILocation(line: 18, column: 3, scope: !31)
!50 = !DILocation(line: 16, column: 10, scope: !51)
!51 = distinct !DILexicalBlock(scope: !46, file: !1, line: 15, column: 31)
!52 = !{!53, !53, i64 0}
!53 = !{!"double", !54, i64 0}
!54 = !{!"omnipotent char", !55, i64 0}
!55 = !{!"Simple C/C++ TBAA"}
!56 = !DILocation(line: 16, column: 15, scope: !51)
!57 = !DILocation(line: 16, column: 29, scope: !51)
!58 = !DILocation(line: 16, column: 22, scope: !51)
!59 = !DILocation(line: 16, column: 7, scope: !51)
!60 = !DILocation(line: 15, column: 27, scope: !46)
!61 = distinct !{!61, !47, !62, !63, !64}
!62 = !DILocation(line: 17, column: 3, scope: !42)
!63 = !{!"llvm.loop.mustprogress"}
!64 = !{!"llvm.loop.unroll.disable"}
!65 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !32, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !66)
!66 = !{!67, !68, !69, !70}
!67 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 21, type: !34)
!68 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !1, line: 21, type: !36)
!69 = !DILocalVariable(name: "s", scope: !65, file: !1, line: 22, type: !12)
!70 = !DILocalVariable(name: "i", scope: !71, file: !1, line: 23, type: !36)
!71 = distinct !DILexicalBlock(scope: !65, file: !1, line: 23, column: 3)
!72 = !DILocation(line: 0, scope: !65)
!73 = !DILocation(line: 0, scope: !71)
!74 = !DILocation(line: 23, column: 21, scope: !75)
!75 = distinct !DILexicalBlock(scope: !71, file: !1, line: 23, column: 3)
!76 = !DILocation(line: 23, column: 3, scope: !71)
!77 = !DILocation(line: 26, column: 3, scope: !65)
!78 = !DILocation(line: 24, column: 24, scope: !79)
!79 = distinct !DILexicalBlock(scope: !75, file: !1, line: 23, column: 31)
!80 = !DILocation(line: 24, column: 20, scope: !79)
!81 = !DILocation(line: 24, column: 18, scope: !79)
!82 = !DILocation(line: 24, column: 10, scope: !79)
!83 = !DILocation(line: 24, column: 7, scope: !79)
!84 = !DILocation(line: 23, column: 27, scope: !75)
!85 = distinct !{!85, !76, !86, !63, !64}
!86 = !DILocation(line: 25, column: 3, scope: !71)
