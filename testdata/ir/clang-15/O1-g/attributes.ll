; clang-15 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-15/O1-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @dot_of_restrict(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !18, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata ptr %1, metadata !19, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 %2, metadata !20, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !21, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !25
  %4 = icmp sgt i32 %2, 0, !dbg !26
  br i1 %4, label %5, label %7, !dbg !28

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !26
  br label %9, !dbg !28

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !24
  ret double %8, !dbg !29

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata double %11, metadata !21, metadata !DIExpression()), !dbg !24
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !30
  %13 = load double, ptr %12, align 8, !dbg !30, !tbaa !32
  %14 = getelementptr inbounds double, ptr %1, i64 %10, !dbg !36
  %15 = load double, ptr %14, align 8, !dbg !36, !tbaa !32
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %11), !dbg !37
  call void @llvm.dbg.value(metadata double %16, metadata !21, metadata !DIExpression()), !dbg !24
  %17 = add nuw nsw i64 %10, 1, !dbg !38
  call void @llvm.dbg.value(metadata i64 %17, metadata !22, metadata !DIExpression()), !dbg !25
  %18 = icmp eq i64 %17, %6, !dbg !26
  br i1 %18, label %7, label %9, !dbg !28, !llvm.loop !39
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn uwtable
define dso_local double @norm_of_static_extent(ptr nocapture noundef readonly align 8 dereferenceable(32) %0) local_unnamed_addr #2 !dbg !43 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !47, metadata !DIExpression()), !dbg !48
  %2 = load double, ptr %0, align 8, !dbg !49, !tbaa !32
  %3 = getelementptr inbounds double, ptr %0, i64 1, !dbg !50
  %4 = load double, ptr %3, align 8, !dbg !50, !tbaa !32
  %5 = fmul double %4, %4, !dbg !51
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5), !dbg !52
  %7 = getelementptr inbounds double, ptr %0, i64 2, !dbg !53
  %8 = load double, ptr %7, align 8, !dbg !53, !tbaa !32
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6), !dbg !54
  %10 = getelementptr inbounds double, ptr %0, i64 3, !dbg !55
  %11 = load double, ptr %10, align 8, !dbg !55, !tbaa !32
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9), !dbg !56
  %13 = tail call double @sqrt(double noundef %12) #13, !dbg !57
  ret double %13, !dbg !58
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind readonly willreturn uwtable
define dso_local double @pure_callee(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #4 !dbg !59 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !63, metadata !DIExpression()), !dbg !65
  call void @llvm.dbg.value(metadata double %1, metadata !64, metadata !DIExpression()), !dbg !65
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #14, !dbg !66
  %4 = fneg double %1, !dbg !67
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #14, !dbg !68
  %6 = fmul double %3, %5, !dbg !69
  ret double %6, !dbg !70
}

; Function Attrs: argmemonly mustprogress nofree noinline nosync nounwind readonly willreturn uwtable
define internal fastcc double @pure_polynomial(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #5 !dbg !71 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !73, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata double %1, metadata !74, metadata !DIExpression()), !dbg !75
  %3 = load double, ptr %0, align 8, !dbg !76, !tbaa !32
  %4 = getelementptr inbounds double, ptr %0, i64 1, !dbg !77
  %5 = load double, ptr %4, align 8, !dbg !77, !tbaa !32
  %6 = getelementptr inbounds double, ptr %0, i64 2, !dbg !78
  %7 = load double, ptr %6, align 8, !dbg !78, !tbaa !32
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5), !dbg !79
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3), !dbg !80
  ret double %9, !dbg !81
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !82 {
  call void @llvm.dbg.value(metadata double %0, metadata !86, metadata !DIExpression()), !dbg !88
  call void @llvm.dbg.value(metadata double %1, metadata !87, metadata !DIExpression()), !dbg !88
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #15, !dbg !89
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #15, !dbg !90
  %5 = fadd double %3, %4, !dbg !91
  ret double %5, !dbg !92
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone willreturn uwtable
define internal fastcc double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !93 {
  call void @llvm.dbg.value(metadata double %0, metadata !95, metadata !DIExpression()), !dbg !97
  call void @llvm.dbg.value(metadata double %1, metadata !96, metadata !DIExpression()), !dbg !97
  %3 = fmul double %0, %1, !dbg !98
  %4 = fmul double %3, %1, !dbg !99
  ret double %4, !dbg !100
}

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #8 !dbg !101 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !106, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata ptr %1, metadata !107, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i32 %2, metadata !108, metadata !DIExpression()), !dbg !113
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !114
  call void @llvm.dbg.value(metadata ptr %0, metadata !109, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !110, metadata !DIExpression()), !dbg !113
  call void @llvm.dbg.value(metadata i32 0, metadata !111, metadata !DIExpression()), !dbg !115
  %5 = icmp sgt i32 %2, 0, !dbg !116
  br i1 %5, label %6, label %8, !dbg !118

6:                                                ; preds = %3
  %7 = zext i32 %2 to i64, !dbg !116
  br label %10, !dbg !118

8:                                                ; preds = %10, %3
  %9 = phi double [ 0.000000e+00, %3 ], [ %18, %10 ], !dbg !113
  ret double %9, !dbg !119

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %15, %10 ]
  %12 = phi double [ 0.000000e+00, %6 ], [ %18, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !111, metadata !DIExpression()), !dbg !115
  call void @llvm.dbg.value(metadata double %12, metadata !110, metadata !DIExpression()), !dbg !113
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !120
  %14 = load double, ptr %13, align 8, !dbg !120, !tbaa !32
  %15 = add nuw nsw i64 %11, 1, !dbg !122
  %16 = trunc i64 %15 to i32, !dbg !123
  %17 = sitofp i32 %16 to double, !dbg !123
  %18 = tail call double @llvm.fmuladd.f64(double %14, double %17, double %12), !dbg !124
  call void @llvm.dbg.value(metadata i64 %15, metadata !111, metadata !DIExpression()), !dbg !115
  call void @llvm.dbg.value(metadata double %18, metadata !110, metadata !DIExpression()), !dbg !113
  %19 = icmp eq i64 %15, %7, !dbg !116
  br i1 %19, label %8, label %10, !dbg !118, !llvm.loop !125
}

; Function Attrs: argmemonly nofree noinline norecurse nosync nounwind uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #9 !dbg !127 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !132, metadata !DIExpression()), !dbg !137
  call void @llvm.dbg.value(metadata ptr %1, metadata !133, metadata !DIExpression()), !dbg !137
  call void @llvm.dbg.value(metadata i32 %2, metadata !134, metadata !DIExpression()), !dbg !137
  call void @llvm.dbg.value(metadata i32 0, metadata !135, metadata !DIExpression()), !dbg !138
  %4 = icmp sgt i32 %2, 0, !dbg !139
  br i1 %4, label %5, label %7, !dbg !141

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !139
  br label %8, !dbg !141

7:                                                ; preds = %8, %3
  ret ptr %0, !dbg !142

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %14, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !135, metadata !DIExpression()), !dbg !138
  %10 = getelementptr inbounds double, ptr %1, i64 %9, !dbg !143
  %11 = load double, ptr %10, align 8, !dbg !143, !tbaa !32
  %12 = fmul double %11, %11, !dbg !145
  %13 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !146
  store double %12, ptr %13, align 8, !dbg !147, !tbaa !32
  %14 = add nuw nsw i64 %9, 1, !dbg !148
  call void @llvm.dbg.value(metadata i64 %14, metadata !135, metadata !DIExpression()), !dbg !138
  %15 = icmp eq i64 %14, %6, !dbg !139
  br i1 %15, label %7, label %8, !dbg !141, !llvm.loop !149
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) local_unnamed_addr #10 !dbg !151 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !155, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i32 %1, metadata !156, metadata !DIExpression()), !dbg !161
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ], !dbg !162
  call void @llvm.dbg.value(metadata ptr %0, metadata !157, metadata !DIExpression()), !dbg !161
  %3 = add i32 %1, -1, !dbg !163
  %4 = icmp ult i32 %3, 64, !dbg !163
  tail call void @llvm.assume(i1 %4), !dbg !163
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !158, metadata !DIExpression()), !dbg !161
  call void @llvm.dbg.value(metadata i32 0, metadata !159, metadata !DIExpression()), !dbg !165
  %5 = icmp sgt i32 %1, 0, !dbg !166
  br i1 %5, label %6, label %8, !dbg !168

6:                                                ; preds = %2
  %7 = zext i32 %1 to i64, !dbg !166
  br label %10, !dbg !168

8:                                                ; preds = %10, %2
  %9 = phi double [ 1.000000e+00, %2 ], [ %15, %10 ], !dbg !161
  ret double %9, !dbg !169

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %16, %10 ]
  %12 = phi double [ 1.000000e+00, %6 ], [ %15, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !159, metadata !DIExpression()), !dbg !165
  call void @llvm.dbg.value(metadata double %12, metadata !158, metadata !DIExpression()), !dbg !161
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !170
  %14 = load double, ptr %13, align 8, !dbg !170, !tbaa !32
  %15 = fmul double %12, %14, !dbg !172
  call void @llvm.dbg.value(metadata double %15, metadata !158, metadata !DIExpression()), !dbg !161
  %16 = add nuw nsw i64 %11, 1, !dbg !173
  call void @llvm.dbg.value(metadata i64 %16, metadata !159, metadata !DIExpression()), !dbg !165
  %17 = icmp eq i64 %16, %7, !dbg !166
  br i1 %17, label %8, label %10, !dbg !168, !llvm.loop !174
}

; Function Attrs: inaccessiblememonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.assume(i1 noundef) #11

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #12

attributes #0 = { argmemonly nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { argmemonly mustprogress nofree nosync nounwind readonly willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly mustprogress nofree noinline nosync nounwind readonly willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { argmemonly nofree noinline norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { inaccessiblememonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #12 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #13 = { nounwind }
attributes #14 = { nounwind readonly willreturn }
attributes #15 = { nounwind readnone willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 15.0.6"}
!9 = distinct !DISubprogram(name: "dot_of_restrict", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !13, !16}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !14)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19, !20, !21, !22}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!19 = !DILocalVariable(name: "y", arg: 2, scope: !9, file: !1, line: 4, type: !13)
!20 = !DILocalVariable(name: "n", arg: 3, scope: !9, file: !1, line: 4, type: !16)
!21 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 5, type: !12)
!22 = !DILocalVariable(name: "i", scope: !23, file: !1, line: 6, type: !16)
!23 = distinct !DILexicalBlock(scope: !9, file: !1, line: 6, column: 3)
!24 = !DILocation(line: 0, scope: !9)
!25 = !DILocation(line: 0, scope: !23)
!26 = !DILocation(line: 6, column: 21, scope: !27)
!27 = distinct !DILexicalBlock(scope: !23, file: !1, line: 6, column: 3)
!28 = !DILocation(line: 6, column: 3, scope: !23)
!29 = !DILocation(line: 9, column: 3, scope: !9)
!30 = !DILocation(line: 7, column: 10, scope: !31)
!31 = distinct !DILexicalBlock(scope: !27, file: !1, line: 6, column: 31)
!32 = !{!33, !33, i64 0}
!33 = !{!"double", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 7, column: 17, scope: !31)
!37 = !DILocation(line: 7, column: 7, scope: !31)
!38 = !DILocation(line: 6, column: 27, scope: !27)
!39 = distinct !{!39, !28, !40, !41, !42}
!40 = !DILocation(line: 8, column: 3, scope: !23)
!41 = !{!"llvm.loop.mustprogress"}
!42 = !{!"llvm.loop.unroll.disable"}
!43 = distinct !DISubprogram(name: "norm_of_static_extent", scope: !1, file: !1, line: 12, type: !44, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !46)
!44 = !DISubroutineType(types: !45)
!45 = !{!12, !14}
!46 = !{!47}
!47 = !DILocalVariable(name: "x", arg: 1, scope: !43, file: !1, line: 12, type: !14)
!48 = !DILocation(line: 0, scope: !43)
!49 = !DILocation(line: 13, column: 15, scope: !43)
!50 = !DILocation(line: 13, column: 29, scope: !43)
!51 = !DILocation(line: 13, column: 34, scope: !43)
!52 = !DILocation(line: 13, column: 27, scope: !43)
!53 = !DILocation(line: 13, column: 43, scope: !43)
!54 = !DILocation(line: 13, column: 41, scope: !43)
!55 = !DILocation(line: 13, column: 57, scope: !43)
!56 = !DILocation(line: 13, column: 55, scope: !43)
!57 = !DILocation(line: 13, column: 10, scope: !43)
!58 = !DILocation(line: 13, column: 3, scope: !43)
!59 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !60, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !62)
!60 = !DISubroutineType(types: !61)
!61 = !{!12, !14, !12}
!62 = !{!63, !64}
!63 = !DILocalVariable(name: "c", arg: 1, scope: !59, file: !1, line: 20, type: !14)
!64 = !DILocalVariable(name: "x", arg: 2, scope: !59, file: !1, line: 20, type: !12)
!65 = !DILocation(line: 0, scope: !59)
!66 = !DILocation(line: 21, column: 10, scope: !59)
!67 = !DILocation(line: 21, column: 53, scope: !59)
!68 = !DILocation(line: 21, column: 34, scope: !59)
!69 = !DILocation(line: 21, column: 32, scope: !59)
!70 = !DILocation(line: 21, column: 3, scope: !59)
!71 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !60, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72)
!72 = !{!73, !74}
!73 = !DILocalVariable(name: "c", arg: 1, scope: !71, file: !1, line: 16, type: !14)
!74 = !DILocalVariable(name: "x", arg: 2, scope: !71, file: !1, line: 16, type: !12)
!75 = !DILocation(line: 0, scope: !71)
!76 = !DILocation(line: 17, column: 10, scope: !71)
!77 = !DILocation(line: 17, column: 22, scope: !71)
!78 = !DILocation(line: 17, column: 33, scope: !71)
!79 = !DILocation(line: 17, column: 27, scope: !71)
!80 = !DILocation(line: 17, column: 15, scope: !71)
!81 = !DILocation(line: 17, column: 3, scope: !71)
!82 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !83, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!12, !12, !12}
!85 = !{!86, !87}
!86 = !DILocalVariable(name: "x", arg: 1, scope: !82, file: !1, line: 28, type: !12)
!87 = !DILocalVariable(name: "y", arg: 2, scope: !82, file: !1, line: 28, type: !12)
!88 = !DILocation(line: 0, scope: !82)
!89 = !DILocation(line: 29, column: 10, scope: !82)
!90 = !DILocation(line: 29, column: 31, scope: !82)
!91 = !DILocation(line: 29, column: 29, scope: !82)
!92 = !DILocation(line: 29, column: 3, scope: !82)
!93 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !83, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !94)
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "x", arg: 1, scope: !93, file: !1, line: 24, type: !12)
!96 = !DILocalVariable(name: "y", arg: 2, scope: !93, file: !1, line: 24, type: !12)
!97 = !DILocation(line: 0, scope: !93)
!98 = !DILocation(line: 25, column: 12, scope: !93)
!99 = !DILocation(line: 25, column: 16, scope: !93)
!100 = !DILocation(line: 25, column: 3, scope: !93)
!101 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !102, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !105)
!102 = !DISubroutineType(types: !103)
!103 = !{!12, !104, !14, !16}
!104 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!105 = !{!106, !107, !108, !109, !110, !111}
!106 = !DILocalVariable(name: "out", arg: 1, scope: !101, file: !1, line: 41, type: !104)
!107 = !DILocalVariable(name: "x", arg: 2, scope: !101, file: !1, line: 41, type: !14)
!108 = !DILocalVariable(name: "n", arg: 3, scope: !101, file: !1, line: 41, type: !16)
!109 = !DILocalVariable(name: "r", scope: !101, file: !1, line: 42, type: !104)
!110 = !DILocalVariable(name: "s", scope: !101, file: !1, line: 43, type: !12)
!111 = !DILocalVariable(name: "i", scope: !112, file: !1, line: 44, type: !16)
!112 = distinct !DILexicalBlock(scope: !101, file: !1, line: 44, column: 3)
!113 = !DILocation(line: 0, scope: !101)
!114 = !DILocation(line: 42, column: 15, scope: !101)
!115 = !DILocation(line: 0, scope: !112)
!116 = !DILocation(line: 44, column: 21, scope: !117)
!117 = distinct !DILexicalBlock(scope: !112, file: !1, line: 44, column: 3)
!118 = !DILocation(line: 44, column: 3, scope: !112)
!119 = !DILocation(line: 47, column: 3, scope: !101)
!120 = !DILocation(line: 45, column: 10, scope: !121)
!121 = distinct !DILexicalBlock(scope: !117, file: !1, line: 44, column: 31)
!122 = !DILocation(line: 45, column: 20, scope: !121)
!123 = !DILocation(line: 45, column: 17, scope: !121)
!124 = !DILocation(line: 45, column: 7, scope: !121)
!125 = distinct !{!125, !118, !126, !41, !42}
!126 = !DILocation(line: 46, column: 3, scope: !112)
!127 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !128, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !131)
!128 = !DISubroutineType(types: !129)
!129 = !{!104, !130, !14, !16}
!130 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !104)
!131 = !{!132, !133, !134, !135}
!132 = !DILocalVariable(name: "out", arg: 1, scope: !127, file: !1, line: 32, type: !130)
!133 = !DILocalVariable(name: "x", arg: 2, scope: !127, file: !1, line: 33, type: !14)
!134 = !DILocalVariable(name: "n", arg: 3, scope: !127, file: !1, line: 33, type: !16)
!135 = !DILocalVariable(name: "i", scope: !136, file: !1, line: 34, type: !16)
!136 = distinct !DILexicalBlock(scope: !127, file: !1, line: 34, column: 3)
!137 = !DILocation(line: 0, scope: !127)
!138 = !DILocation(line: 0, scope: !136)
!139 = !DILocation(line: 34, column: 21, scope: !140)
!140 = distinct !DILexicalBlock(scope: !136, file: !1, line: 34, column: 3)
!141 = !DILocation(line: 34, column: 3, scope: !136)
!142 = !DILocation(line: 37, column: 3, scope: !127)
!143 = !DILocation(line: 35, column: 14, scope: !144)
!144 = distinct !DILexicalBlock(scope: !140, file: !1, line: 34, column: 31)
!145 = !DILocation(line: 35, column: 19, scope: !144)
!146 = !DILocation(line: 35, column: 5, scope: !144)
!147 = !DILocation(line: 35, column: 12, scope: !144)
!148 = !DILocation(line: 34, column: 27, scope: !140)
!149 = distinct !{!149, !141, !150, !41, !42}
!150 = !DILocation(line: 36, column: 3, scope: !136)
!151 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !152, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !154)
!152 = !DISubroutineType(types: !153)
!153 = !{!12, !14, !16}
!154 = !{!155, !156, !157, !158, !159}
!155 = !DILocalVariable(name: "x", arg: 1, scope: !151, file: !1, line: 50, type: !14)
!156 = !DILocalVariable(name: "n", arg: 2, scope: !151, file: !1, line: 50, type: !16)
!157 = !DILocalVariable(name: "a", scope: !151, file: !1, line: 51, type: !14)
!158 = !DILocalVariable(name: "p", scope: !151, file: !1, line: 55, type: !12)
!159 = !DILocalVariable(name: "i", scope: !160, file: !1, line: 56, type: !16)
!160 = distinct !DILexicalBlock(scope: !151, file: !1, line: 56, column: 3)
!161 = !DILocation(line: 0, scope: !151)
!162 = !DILocation(line: 51, column: 21, scope: !151)
!163 = !DILocation(line: 52, column: 13, scope: !164)
!164 = distinct !DILexicalBlock(scope: !151, file: !1, line: 52, column: 7)
!165 = !DILocation(line: 0, scope: !160)
!166 = !DILocation(line: 56, column: 21, scope: !167)
!167 = distinct !DILexicalBlock(scope: !160, file: !1, line: 56, column: 3)
!168 = !DILocation(line: 56, column: 3, scope: !160)
!169 = !DILocation(line: 59, column: 3, scope: !151)
!170 = !DILocation(line: 57, column: 10, scope: !171)
!171 = distinct !DILexicalBlock(scope: !167, file: !1, line: 56, column: 31)
!172 = !DILocation(line: 57, column: 7, scope: !171)
!173 = !DILocation(line: 56, column: 27, scope: !167)
!174 = distinct !{!174, !168, !175, !41, !42}
!175 = !DILocation(line: 58, column: 3, scope: !160)
