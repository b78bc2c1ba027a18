; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-19/O1-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dot_of_restrict(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !19, !DIExpression(), !25)
    #dbg_value(ptr %1, !20, !DIExpression(), !25)
    #dbg_value(i32 %2, !21, !DIExpression(), !25)
    #dbg_value(double 0.000000e+00, !22, !DIExpression(), !25)
    #dbg_value(i32 0, !23, !DIExpression(), !26)
  %4 = icmp sgt i32 %2, 0, !dbg !27
  br i1 %4, label %5, label %7, !dbg !29

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !27
  br label %9, !dbg !29

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !25
  ret double %8, !dbg !30

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
    #dbg_value(i64 %10, !23, !DIExpression(), !26)
    #dbg_value(double %11, !22, !DIExpression(), !25)
  %12 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !31
  %13 = load double, ptr %12, align 8, !dbg !31, !tbaa !33
  %14 = getelementptr inbounds double, ptr %1, i64 %10, !dbg !37
  %15 = load double, ptr %14, align 8, !dbg !37, !tbaa !33
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %11), !dbg !38
    #dbg_value(double %16, !22, !DIExpression(), !25)
  %17 = add nuw nsw i64 %10, 1, !dbg !39
    #dbg_value(i64 %17, !23, !DIExpression(), !26)
  %18 = icmp eq i64 %17, %6, !dbg !27
  br i1 %18, label %7, label %9, !dbg !29, !llvm.loop !40
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @norm_of_static_extent(ptr nocapture noundef readonly align 8 dereferenceable(32) %0) local_unnamed_addr #2 !dbg !44 {
    #dbg_value(ptr %0, !48, !DIExpression(), !49)
  %2 = load double, ptr %0, align 8, !dbg !50, !tbaa !33
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !51
  %4 = load double, ptr %3, align 8, !dbg !51, !tbaa !33
  %5 = fmul double %4, %4, !dbg !52
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5), !dbg !53
  %7 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !54
  %8 = load double, ptr %7, align 8, !dbg !54, !tbaa !33
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6), !dbg !55
  %10 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !56
  %11 = load double, ptr %10, align 8, !dbg !56, !tbaa !33
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9), !dbg !57
  %13 = tail call double @sqrt(double noundef %12) #12, !dbg !58
  ret double %13, !dbg !59
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !60 double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pure_callee(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #4 !dbg !64 {
    #dbg_value(ptr %0, !68, !DIExpression(), !70)
    #dbg_value(double %1, !69, !DIExpression(), !70)
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #13, !dbg !71
  %4 = fneg double %1, !dbg !72
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #13, !dbg !73
  %6 = fmul double %3, %5, !dbg !74
  ret double %6, !dbg !75
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @pure_polynomial(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #5 !dbg !76 {
    #dbg_value(ptr %0, !78, !DIExpression(), !80)
    #dbg_value(double %1, !79, !DIExpression(), !80)
  %3 = load double, ptr %0, align 8, !dbg !81, !tbaa !33
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !82
  %5 = load double, ptr %4, align 8, !dbg !82, !tbaa !33
  %6 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !83
  %7 = load double, ptr %6, align 8, !dbg !83, !tbaa !33
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5), !dbg !84
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3), !dbg !85
  ret double %9, !dbg !86
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !87 {
    #dbg_value(double %0, !91, !DIExpression(), !93)
    #dbg_value(double %1, !92, !DIExpression(), !93)
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #14, !dbg !94
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #14, !dbg !95
  %5 = fadd double %3, %4, !dbg !96
  ret double %5, !dbg !97
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !98 {
    #dbg_value(double %0, !100, !DIExpression(), !102)
    #dbg_value(double %1, !101, !DIExpression(), !102)
  %3 = fmul double %0, %1, !dbg !103
  %4 = fmul double %3, %1, !dbg !104
  ret double %4, !dbg !105
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #8 !dbg !106 {
    #dbg_value(ptr %0, !111, !DIExpression(), !118)
    #dbg_value(ptr %1, !112, !DIExpression(), !118)
    #dbg_value(i32 %2, !113, !DIExpression(), !118)
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !119
    #dbg_value(ptr %0, !114, !DIExpression(), !118)
    #dbg_value(double 0.000000e+00, !115, !DIExpression(), !118)
    #dbg_value(i32 0, !116, !DIExpression(), !120)
  %5 = icmp sgt i32 %2, 0, !dbg !121
  br i1 %5, label %6, label %8, !dbg !123

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64, !dbg !121
  br label %10, !dbg !123

8:                                                ; preds = %10, %3
  %9 = phi double [ 0.000000e+00, %3 ], [ %18, %10 ], !dbg !118
  ret double %9, !dbg !124

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %15, %10 ]
  %12 = phi double [ 0.000000e+00, %6 ], [ %18, %10 ]
    #dbg_value(i64 %11, !116, !DIExpression(), !120)
    #dbg_value(double %12, !115, !DIExpression(), !118)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !125
  %14 = load double, ptr %13, align 8, !dbg !125, !tbaa !33
  %15 = add nuw nsw i64 %11, 1, !dbg !127
  %16 = trunc nuw nsw i64 %15 to i32, !dbg !128
  %17 = uitofp nneg i32 %16 to double, !dbg !128
  %18 = tail call double @llvm.fmuladd.f64(double %14, double %17, double %12), !dbg !129
    #dbg_value(i64 %15, !116, !DIExpression(), !120)
    #dbg_value(double %18, !115, !DIExpression(), !118)
  %19 = icmp eq i64 %15, %7, !dbg !121
  br i1 %19, label %8, label %10, !dbg !123, !llvm.loop !130
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #9 !dbg !132 {
    #dbg_value(ptr %0, !137, !DIExpression(), !142)
    #dbg_value(ptr %1, !138, !DIExpression(), !142)
    #dbg_value(i32 %2, !139, !DIExpression(), !142)
    #dbg_value(i32 0, !140, !DIExpression(), !143)
  %4 = icmp sgt i32 %2, 0, !dbg !144
  br i1 %4, label %5, label %7, !dbg !146

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !144
  br label %8, !dbg !146

7:                                                ; preds = %8, %3
  ret ptr %0, !dbg !147

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %14, %8 ]
    #dbg_value(i64 %9, !140, !DIExpression(), !143)
  %10 = getelementptr inbounds double, ptr %1, i64 %9, !dbg !148
  %11 = load double, ptr %10, align 8, !dbg !148, !tbaa !33
  %12 = fmul double %11, %11, !dbg !150
  %13 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !151
  store double %12, ptr %13, align 8, !dbg !152, !tbaa !33
  %14 = add nuw nsw i64 %9, 1, !dbg !153
    #dbg_value(i64 %14, !140, !DIExpression(), !143)
  %15 = icmp eq i64 %14, %6, !dbg !144
  br i1 %15, label %7, label %8, !dbg !146, !llvm.loop !154
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) local_unnamed_addr #10 !dbg !156 {
    #dbg_value(ptr %0, !160, !DIExpression(), !166)
    #dbg_value(i32 %1, !161, !DIExpression(), !166)
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ], !dbg !167
    #dbg_value(ptr %0, !162, !DIExpression(), !166)
  %3 = add i32 %1, -1, !dbg !168
  %4 = icmp ult i32 %3, 64, !dbg !168
  tail call void @llvm.assume(i1 %4), !dbg !168
    #dbg_value(double 1.000000e+00, !163, !DIExpression(), !166)
    #dbg_value(i32 0, !164, !DIExpression(), !170)
  %5 = icmp eq i32 %1, 0, !dbg !171
  br i1 %5, label %8, label %6, !dbg !173

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64, !dbg !171
  br label %10, !dbg !173

8:                                                ; preds = %10, %2
  %9 = phi double [ 1.000000e+00, %2 ], [ %15, %10 ], !dbg !166
  ret double %9, !dbg !174

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %16, %10 ]
  %12 = phi double [ 1.000000e+00, %6 ], [ %15, %10 ]
    #dbg_value(i64 %11, !164, !DIExpression(), !170)
    #dbg_value(double %12, !163, !DIExpression(), !166)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !175
  %14 = load double, ptr %13, align 8, !dbg !175, !tbaa !33
  %15 = fmul double %12, %14, !dbg !177
    #dbg_value(double %15, !163, !DIExpression(), !166)
  %16 = add nuw nsw i64 %11, 1, !dbg !178
    #dbg_value(i64 %16, !164, !DIExpression(), !170)
  %17 = icmp eq i64 %16, %7, !dbg !171
  br i1 %17, label %8, label %10, !dbg !173, !llvm.loop !179
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind }
attributes #13 = { nounwind willreturn memory(read) }
attributes #14 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "dot_of_restrict", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !14, !17}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !15)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19, !20, !21, !22, !23}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!20 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 4, type: !14)
!21 = !DILocalVariable(name: "n", arg: 3, scope: !10, file: !1, line: 4, type: !17)
!22 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 6, type: !17)
!24 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 0, scope: !10)
!26 = !DILocation(line: 0, scope: !24)
!27 = !DILocation(line: 6, column: 21, scope: !28)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 6, column: 3, scope: !24)
!30 = !DILocation(line: 9, column: 3, scope: !10)
!31 = !DILocation(line: 7, column: 10, scope: !32)
!32 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 31)
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 7, column: 17, scope: !32)
!38 = !DILocation(line: 7, column: 7, scope: !32)
!39 = !DILocation(line: 6, column: 27, scope: !28)
!40 = distinct !{!40, !29, !41, !42, !43}
!41 = !DILocation(line: 8, column: 3, scope: !24)
!42 = !{!"llvm.loop.mustprogress"}
!43 = !{!"llvm.loop.unroll.disable"}
!44 = distinct !DISubprogram(name: "norm_of_static_extent", scope: !1, file: !1, line: 12, type: !45, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !47)
!45 = !DISubroutineType(types: !46)
!46 = !{!13, !15}
!47 = !{!48}
!48 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !1, line: 12, type: !15)
!49 = !DILocation(line: 0, scope: !44)
!50 = !DILocation(line: 13, column: 15, scope: !44)
!51 = !DILocation(line: 13, column: 29, scope: !44)
!52 = !DILocation(line: 13, column: 34, scope: !44)
!53 = !DILocation(line: 13, column: 27, scope: !44)
!54 = !DILocation(line: 13, column: 43, scope: !44)
!55 = !DILocation(line: 13, column: 41, scope: !44)
!56 = !DILocation(line: 13, column: 57, scope: !44)
!57 = !DILocation(line: 13, column: 55, scope: !44)
!58 = !DILocation(line: 13, column: 10, scope: !44)
!59 = !DILocation(line: 13, column: 3, scope: !44)
!60 = !DISubprogram(name: "sqrt", scope: !61, file: !61, line: 143, type: !62, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!62 = !DISubroutineType(types: !63)
!63 = !{!13, !13}
!64 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !65, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67)
!65 = !DISubroutineType(types: !66)
!66 = !{!13, !15, !13}
!67 = !{!68, !69}
!68 = !DILocalVariable(name: "c", arg: 1, scope: !64, file: !1, line: 20, type: !15)
!69 = !DILocalVariable(name: "x", arg: 2, scope: !64, file: !1, line: 20, type: !13)
!70 = !DILocation(line: 0, scope: !64)
!71 = !DILocation(line: 21, column: 10, scope: !64)
!72 = !DILocation(line: 21, column: 53, scope: !64)
!73 = !DILocation(line: 21, column: 34, scope: !64)
!74 = !DILocation(line: 21, column: 32, scope: !64)
!75 = !DILocation(line: 21, column: 3, scope: !64)
!76 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !65, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77)
!77 = !{!78, !79}
!78 = !DILocalVariable(name: "c", arg: 1, scope: !76, file: !1, line: 16, type: !15)
!79 = !DILocalVariable(name: "x", arg: 2, scope: !76, file: !1, line: 16, type: !13)
!80 = !DILocation(line: 0, scope: !76)
!81 = !DILocation(line: 17, column: 10, scope: !76)
!82 = !DILocation(line: 17, column: 22, scope: !76)
!83 = !DILocation(line: 17, column: 33, scope: !76)
!84 = !DILocation(line: 17, column: 27, scope: !76)
!85 = !DILocation(line: 17, column: 15, scope: !76)
!86 = !DILocation(line: 17, column: 3, scope: !76)
!87 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !88, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!13, !13, !13}
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !1, line: 28, type: !13)
!92 = !DILocalVariable(name: "y", arg: 2, scope: !87, file: !1, line: 28, type: !13)
!93 = !DILocation(line: 0, scope: !87)
!94 = !DILocation(line: 29, column: 10, scope: !87)
!95 = !DILocation(line: 29, column: 31, scope: !87)
!96 = !DILocation(line: 29, column: 29, scope: !87)
!97 = !DILocation(line: 29, column: 3, scope: !87)
!98 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !88, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !99)
!99 = !{!100, !101}
!100 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !1, line: 24, type: !13)
!101 = !DILocalVariable(name: "y", arg: 2, scope: !98, file: !1, line: 24, type: !13)
!102 = !DILocation(line: 0, scope: !98)
!103 = !DILocation(line: 25, column: 12, scope: !98)
!104 = !DILocation(line: 25, column: 16, scope: !98)
!105 = !DILocation(line: 25, column: 3, scope: !98)
!106 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !107, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !110)
!107 = !DISubroutineType(types: !108)
!108 = !{!13, !109, !15, !17}
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!110 = !{!111, !112, !113, !114, !115, !116}
!111 = !DILocalVariable(name: "out", arg: 1, scope: !106, file: !1, line: 41, type: !109)
!112 = !DILocalVariable(name: "x", arg: 2, scope: !106, file: !1, line: 41, type: !15)
!113 = !DILocalVariable(name: "n", arg: 3, scope: !106, file: !1, line: 41, type: !17)
!114 = !DILocalVariable(name: "r", scope: !106, file: !1, line: 42, type: !109)
!115 = !DILocalVariable(name: "s", scope: !106, file: !1, line: 43, type: !13)
!116 = !DILocalVariable(name: "i", scope: !117, file: !1, line: 44, type: !17)
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
!130 = distinct !{!130, !123, !131, !42, !43}
!131 = !DILocation(line: 46, column: 3, scope: !117)
!132 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !133, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !136)
!133 = !DISubroutineType(types: !134)
!134 = !{!109, !135, !15, !17}
!135 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !109)
!136 = !{!137, !138, !139, !140}
!137 = !DILocalVariable(name: "out", arg: 1, scope: !132, file: !1, line: 32, type: !135)
!138 = !DILocalVariable(name: "x", arg: 2, scope: !132, file: !1, line: 33, type: !15)
!139 = !DILocalVariable(name: "n", arg: 3, scope: !132, file: !1, line: 33, type: !17)
!140 = !DILocalVariable(name: "i", scope: !141, file: !1, line: 34, type: !17)
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
!154 = distinct !{!154, !146, !155, !42, !43}
!155 = !DILocation(line: 36, column: 3, scope: !141)
!156 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !157, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !159)
!157 = !DISubroutineType(types: !158)
!158 = !{!13, !15, !17}
!159 = !{!160, !161, !162, !163, !164}
!160 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !1, line: 50, type: !15)
!161 = !DILocalVariable(name: "n", arg: 2, scope: !156, file: !1, line: 50, type: !17)
!162 = !DILocalVariable(name: "a", scope: !156, file: !1, line: 51, type: !15)
!163 = !DILocalVariable(name: "p", scope: !156, file: !1, line: 55, type: !13)
!164 = !DILocalVariable(name: "i", scope: !165, file: !1, line: 56, type: !17)
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
!179 = distinct !{!179, !173, !180, !42, !43}
!180 = !DILocation(line: 58, column: 3, scope: !165)
