; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-16/O1-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
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

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !59 double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pure_callee(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #4 !dbg !64 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !68, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %1, metadata !69, metadata !DIExpression()), !dbg !70
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #14, !dbg !71
  %4 = fneg double %1, !dbg !72
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #14, !dbg !73
  %6 = fmul double %3, %5, !dbg !74
  ret double %6, !dbg !75
}

; Function Attrs: mustprogress nofree noinline nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @pure_polynomial(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #5 !dbg !76 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !78, metadata !DIExpression()), !dbg !80
  call void @llvm.dbg.value(metadata double %1, metadata !79, metadata !DIExpression()), !dbg !80
  %3 = load double, ptr %0, align 8, !dbg !81, !tbaa !32
  %4 = getelementptr inbounds double, ptr %0, i64 1, !dbg !82
  %5 = load double, ptr %4, align 8, !dbg !82, !tbaa !32
  %6 = getelementptr inbounds double, ptr %0, i64 2, !dbg !83
  %7 = load double, ptr %6, align 8, !dbg !83, !tbaa !32
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5), !dbg !84
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3), !dbg !85
  ret double %9, !dbg !86
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !87 {
  call void @llvm.dbg.value(metadata double %0, metadata !91, metadata !DIExpression()), !dbg !93
  call void @llvm.dbg.value(metadata double %1, metadata !92, metadata !DIExpression()), !dbg !93
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #15, !dbg !94
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #15, !dbg !95
  %5 = fadd double %3, %4, !dbg !96
  ret double %5, !dbg !97
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !98 {
  call void @llvm.dbg.value(metadata double %0, metadata !100, metadata !DIExpression()), !dbg !102
  call void @llvm.dbg.value(metadata double %1, metadata !101, metadata !DIExpression()), !dbg !102
  %3 = fmul double %0, %1, !dbg !103
  %4 = fmul double %3, %1, !dbg !104
  ret double %4, !dbg !105
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #8 !dbg !106 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !111, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata ptr %1, metadata !112, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata i32 %2, metadata !113, metadata !DIExpression()), !dbg !118
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !119
  call void @llvm.dbg.value(metadata ptr %0, metadata !114, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !115, metadata !DIExpression()), !dbg !118
  call void @llvm.dbg.value(metadata i32 0, metadata !116, metadata !DIExpression()), !dbg !120
  %5 = icmp sgt i32 %2, 0, !dbg !121
  br i1 %5, label %6, label %8, !dbg !123

6:                                                ; preds = %3
  %7 = zext i32 %2 to i64, !dbg !121
  br label %10, !dbg !123

8:                                                ; preds = %10, %3
  %9 = phi double [ 0.000000e+00, %3 ], [ %18, %10 ], !dbg !118
  ret double %9, !dbg !124

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %15, %10 ]
  %12 = phi double [ 0.000000e+00, %6 ], [ %18, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double %12, metadata !115, metadata !DIExpression()), !dbg !118
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !125
  %14 = load double, ptr %13, align 8, !dbg !125, !tbaa !32
  %15 = add nuw nsw i64 %11, 1, !dbg !127
  %16 = trunc i64 %15 to i32, !dbg !128
  %17 = sitofp i32 %16 to double, !dbg !128
  %18 = tail call double @llvm.fmuladd.f64(double %14, double %17, double %12), !dbg !129
  call void @llvm.dbg.value(metadata i64 %15, metadata !116, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata double %18, metadata !115, metadata !DIExpression()), !dbg !118
  %19 = icmp eq i64 %15, %7, !dbg !121
  br i1 %19, label %8, label %10, !dbg !123, !llvm.loop !130
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #9 !dbg !132 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !137, metadata !DIExpression()), !dbg !142
  call void @llvm.dbg.value(metadata ptr %1, metadata !138, metadata !DIExpression()), !dbg !142
  call void @llvm.dbg.value(metadata i32 %2, metadata !139, metadata !DIExpression()), !dbg !142
  call void @llvm.dbg.value(metadata i32 0, metadata !140, metadata !DIExpression()), !dbg !143
  %4 = icmp sgt i32 %2, 0, !dbg !144
  br i1 %4, label %5, label %7, !dbg !146

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !144
  br label %8, !dbg !146

7:                                                ; preds = %8, %3
  ret ptr %0, !dbg !147

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %14, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !140, metadata !DIExpression()), !dbg !143
  %10 = getelementptr inbounds double, ptr %1, i64 %9, !dbg !148
  %11 = load double, ptr %10, align 8, !dbg !148, !tbaa !32
  %12 = fmul double %11, %11, !dbg !150
  %13 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !151
  store double %12, ptr %13, align 8, !dbg !152, !tbaa !32
  %14 = add nuw nsw i64 %9, 1, !dbg !153
  call void @llvm.dbg.value(metadata i64 %14, metadata !140, metadata !DIExpression()), !dbg !143
  %15 = icmp eq i64 %14, %6, !dbg !144
  br i1 %15, label %7, label %8, !dbg !146, !llvm.loop !154
}

; Function Attrs: nofree nosync nounwind memory(argmem: read, inaccessiblemem: readwrite) uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) local_unnamed_addr #10 !dbg !156 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !160, metadata !DIExpression()), !dbg !166
  call void @llvm.dbg.value(metadata i32 %1, metadata !161, metadata !DIExpression()), !dbg !166
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ], !dbg !167
  call void @llvm.dbg.value(metadata ptr %0, metadata !162, metadata !DIExpression()), !dbg !166
  %3 = add i32 %1, -1, !dbg !168
  %4 = icmp ult i32 %3, 64, !dbg !168
  tail call void @llvm.assume(i1 %4), !dbg !168
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !163, metadata !DIExpression()), !dbg !166
  call void @llvm.dbg.value(metadata i32 0, metadata !164, metadata !DIExpression()), !dbg !170
  %5 = icmp sgt i32 %1, 0, !dbg !171
  br i1 %5, label %6, label %8, !dbg !173

6:                                                ; preds = %2
  %7 = zext i32 %1 to i64, !dbg !171
  br label %10, !dbg !173

8:                                                ; preds = %10, %2
  %9 = phi double [ 1.000000e+00, %2 ], [ %15, %10 ], !dbg !166
  ret double %9, !dbg !174

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %16, %10 ]
  %12 = phi double [ 1.000000e+00, %6 ], [ %15, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !164, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double %12, metadata !163, metadata !DIExpression()), !dbg !166
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !175
  %14 = load double, ptr %13, align 8, !dbg !175, !tbaa !32
  %15 = fmul double %12, %14, !dbg !177
  call void @llvm.dbg.value(metadata double %15, metadata !163, metadata !DIExpression()), !dbg !166
  %16 = add nuw nsw i64 %11, 1, !dbg !178
  call void @llvm.dbg.value(metadata i64 %16, metadata !164, metadata !DIExpression()), !dbg !170
  %17 = icmp eq i64 %16, %7, !dbg !171
  br i1 %17, label %8, label %10, !dbg !173, !llvm.loop !179
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.assume(i1 noundef) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #12

attributes #0 = { nofree nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree nosync nounwind memory(argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #12 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nounwind }
attributes #14 = { nounwind willreturn memory(read) }
attributes #15 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!59 = !DISubprogram(name: "sqrt", scope: !60, file: !60, line: 143, type: !61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !63)
!60 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!61 = !DISubroutineType(types: !62)
!62 = !{!12, !12}
!63 = !{}
!64 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !65, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!12, !14, !12}
!67 = !{!68, !69}
!68 = !DILocalVariable(name: "c", arg: 1, scope: !64, file: !1, line: 20, type: !14)
!69 = !DILocalVariable(name: "x", arg: 2, scope: !64, file: !1, line: 20, type: !12)
!70 = !DILocation(line: 0, scope: !64)
!71 = !DILocation(line: 21, column: 10, scope: !64)
!72 = !DILocation(line: 21, column: 53, scope: !64)
!73 = !DILocation(line: 21, column: 34, scope: !64)
!74 = !DILocation(line: 21, column: 32, scope: !64)
!75 = !DILocation(line: 21, column: 3, scope: !64)
!76 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !65, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77)
!77 = !{!78, !79}
!78 = !DILocalVariable(name: "c", arg: 1, scope: !76, file: !1, line: 16, type: !14)
!79 = !DILocalVariable(name: "x", arg: 2, scope: !76, file: !1, line: 16, type: !12)
!80 = !DILocation(line: 0, scope: !76)
!81 = !DILocation(line: 17, column: 10, scope: !76)
!82 = !DILocation(line: 17, column: 22, scope: !76)
!83 = !DILocation(line: 17, column: 33, scope: !76)
!84 = !DILocation(line: 17, column: 27, scope: !76)
!85 = !DILocation(line: 17, column: 15, scope: !76)
!86 = !DILocation(line: 17, column: 3, scope: !76)
!87 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !88, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!12, !12, !12}
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !1, line: 28, type: !12)
!92 = !DILocalVariable(name: "y", arg: 2, scope: !87, file: !1, line: 28, type: !12)
!93 = !DILocation(line: 0, scope: !87)
!94 = !DILocation(line: 29, column: 10, scope: !87)
!95 = !DILocation(line: 29, column: 31, scope: !87)
!96 = !DILocation(line: 29, column: 29, scope: !87)
!97 = !DILocation(line: 29, column: 3, scope: !87)
!98 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !88, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !99)
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !1, line: 24, type: !12)
!101 = !DILocalVariable(name: "y", arg: 2, scope: !98, file: !1, line: 24, type: !12)
!102 = !DILocation(line: 0, scope: !98)
!103 = !DILocation(line: 25, column: 12, scope: !98)
!104 = !DILocation(line: 25, column: 16, scope: !98)
!105 = !DILocation(line: 25, column: 3, scope: !98)
!106 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !110)
!107 = !DISubroutineType(types: !108)
!108 = !{!12, !109, !14, !16}
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!110 = !{!111, !112, !113, !114, !115, !116}
!111 = !DILocalVariable(name: "out", arg: 1, scope: !106, file: !1, line: 41, type: !109)
!112 = !DILocalVariable(name: "x", arg: 2, scope: !106, file: !1, line: 41, type: !14)
!113 = !DILocalVariable(name: "n", arg: 3, scope: !106, file: !1, line: 41, type: !16)
!114 = !DILocalVariable(name: "r", scope: !106, file: !1, line: 42, type: !109)
!115 = !DILocalVariable(name: "s", scope: !106, file: !1, line: 43, type: !12)
!116 = !DILocalVariable(name: "i", scope: !117, file: !1, line: 44, type: !16)
!117 = distinct !DILexicalBlock(scope: !106, file: !1, line: 44, column: 3)
!118 = !DILocation(line: 0, scope: !106)
!119 = !DILocation(line: 42, column: 15, scope: !106)
!120 = !DILocation(line: 0, scope: !117)
!121 = !DILocation(line: 44, column: 21, scope: !122)
!122 = distinct !DILexicalBlock(scope: !117, file: !1, line: 44, column: 3)
!123 = !DILocation(line: 44, column: 3, scope: !117)
!124 = !DILocation(line: 47, column: 3, scope: !106)
!125 = !DILocation(line: 45, column: 10, scope: !126)
!126 = distinct !DILexicalBlock(scope: !122, file: !1, line: 44, column: 31)
!127 = !DILocation(line: 45, column: 20, scope: !126)
!128 = !DILocation(line: 45, column: 17, scope: !126)
!129 = !DILocation(line: 45, column: 7, scope: !126)
!130 = distinct !{!130, !123, !131, !41, !42}
!131 = !DILocation(line: 46, column: 3, scope: !117)
!132 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !133, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !136)
!133 = !DISubroutineType(types: !134)
!134 = !{!109, !135, !14, !16}
!135 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !109)
!136 = !{!137, !138, !139, !140}
!137 = !DILocalVariable(name: "out", arg: 1, scope: !132, file: !1, line: 32, type: !135)
!138 = !DILocalVariable(name: "x", arg: 2, scope: !132, file: !1, line: 33, type: !14)
!139 = !DILocalVariable(name: "n", arg: 3, scope: !132, file: !1, line: 33, type: !16)
!140 = !DILocalVariable(name: "i", scope: !141, file: !1, line: 34, type: !16)
!141 = distinct !DILexicalBlock(scope: !132, file: !1, line: 34, column: 3)
!142 = !DILocation(line: 0, scope: !132)
!143 = !DILocation(line: 0, scope: !141)
!144 = !DILocation(line: 34, column: 21, scope: !145)
!145 = distinct !DILexicalBlock(scope: !141, file: !1, line: 34, column: 3)
!146 = !DILocation(line: 34, column: 3, scope: !141)
!147 = !DILocation(line: 37, column: 3, scope: !132)
!148 = !DILocation(line: 35, column: 14, scope: !149)
!149 = distinct !DILexicalBlock(scope: !145, file: !1, line: 34, column: 31)
!150 = !DILocation(line: 35, column: 19, scope: !149)
!151 = !DILocation(line: 35, column: 5, scope: !149)
!152 = !DILocation(line: 35, column: 12, scope: !149)
!153 = !DILocation(line: 34, column: 27, scope: !145)
!154 = distinct !{!154, !146, !155, !41, !42}
!155 = !DILocation(line: 36, column: 3, scope: !141)
!156 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !157, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !159)
!157 = !DISubroutineType(types: !158)
!158 = !{!12, !14, !16}
!159 = !{!160, !161, !162, !163, !164}
!160 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 50, type: !14)
!161 = !DILocalVariable(name: "n", arg: 2, scope: !156, file: !1, line: 50, type: !16)
!162 = !DILocalVariable(name: "a", scope: !156, file: !1, line: 51, type: !14)
!163 = !DILocalVariable(name: "p", scope: !156, file: !1, line: 55, type: !12)
!164 = !DILocalVariable(name: "i", scope: !165, file: !1, line: 56, type: !16)
!165 = distinct !DILexicalBlock(scope: !156, file: !1, line: 56, column: 3)
!166 = !DILocation(line: 0, scope: !156)
!167 = !DILocation(line: 51, column: 21, scope: !156)
!168 = !DILocation(line: 52, column: 13, scope: !169)
!169 = distinct !DILexicalBlock(scope: !156, file: !1, line: 52, column: 7)
!170 = !DILocation(line: 0, scope: !165)
!171 = !DILocation(line: 56, column: 21, scope: !172)
!172 = distinct !DILexicalBlock(scope: !165, file: !1, line: 56, column: 3)
!173 = !DILocation(line: 56, column: 3, scope: !165)
!174 = !DILocation(line: 59, column: 3, scope: !156)
!175 = !DILocation(line: 57, column: 10, scope: !176)
!176 = distinct !DILexicalBlock(scope: !172, file: !1, line: 56, column: 31)
!177 = !DILocation(line: 57, column: 7, scope: !176)
!178 = !DILocation(line: 56, column: 27, scope: !172)
!179 = distinct !{!179, !173, !180, !41, !42}
!180 = !DILocation(line: 58, column: 3, scope: !165)
