; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-22/O1-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dot_of_restrict(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !23, !DIExpression(), !29)
    #dbg_value(ptr %1, !24, !DIExpression(), !29)
    #dbg_value(i32 %2, !25, !DIExpression(), !29)
    #dbg_value(double 0.000000e+00, !26, !DIExpression(), !29)
    #dbg_value(i32 0, !27, !DIExpression(), !30)
  %4 = icmp sgt i32 %2, 0, !dbg !31
  br i1 %4, label %5, label %7, !dbg !33

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !34
  br label %9, !dbg !35

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !29
  ret double %8, !dbg !36

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
    #dbg_value(i64 %10, !27, !DIExpression(), !30)
    #dbg_value(double %11, !26, !DIExpression(), !29)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !37
  %13 = load double, ptr %12, align 8, !dbg !37, !tbaa !39
  %14 = getelementptr inbounds nuw double, ptr %1, i64 %10, !dbg !41
  %15 = load double, ptr %14, align 8, !dbg !41, !tbaa !39
  %16 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %11), !dbg !42
    #dbg_value(double %16, !26, !DIExpression(), !29)
  %17 = add nuw nsw i64 %10, 1, !dbg !43
    #dbg_value(i64 %17, !27, !DIExpression(), !30)
  %18 = icmp eq i64 %17, %6, !dbg !34
  br i1 %18, label %7, label %9, !dbg !44, !llvm.loop !45
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable
define dso_local double @norm_of_static_extent(ptr noundef readonly align 8 captures(none) dereferenceable(32) %0) local_unnamed_addr #2 !dbg !49 {
    #dbg_value(ptr %0, !53, !DIExpression(), !54)
  %2 = load double, ptr %0, align 8, !dbg !55, !tbaa !39
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !56
  %4 = load double, ptr %3, align 8, !dbg !56, !tbaa !39
  %5 = fmul double %4, %4, !dbg !57
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5), !dbg !58
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !59
  %8 = load double, ptr %7, align 8, !dbg !59, !tbaa !39
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6), !dbg !60
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !61
  %11 = load double, ptr %10, align 8, !dbg !61, !tbaa !39
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9), !dbg !62
  %13 = tail call double @sqrt(double noundef %12) #12, !dbg !63, !tbaa !10
  ret double %13, !dbg !64
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !65 double @sqrt(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pure_callee(ptr noundef readonly captures(none) %0, double noundef %1) local_unnamed_addr #4 !dbg !69 {
    #dbg_value(ptr %0, !73, !DIExpression(), !75)
    #dbg_value(double %1, !74, !DIExpression(), !75)
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #13, !dbg !76
  %4 = fneg double %1, !dbg !77
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #13, !dbg !78
  %6 = fmul double %3, %5, !dbg !79
  ret double %6, !dbg !80
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @pure_polynomial(ptr noundef readonly captures(none) %0, double noundef %1) unnamed_addr #5 !dbg !81 {
    #dbg_value(ptr %0, !83, !DIExpression(), !85)
    #dbg_value(double %1, !84, !DIExpression(), !85)
  %3 = load double, ptr %0, align 8, !dbg !86, !tbaa !39
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !87
  %5 = load double, ptr %4, align 8, !dbg !87, !tbaa !39
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !88
  %7 = load double, ptr %6, align 8, !dbg !88, !tbaa !39
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5), !dbg !89
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3), !dbg !90
  ret double %9, !dbg !91
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !92 {
    #dbg_value(double %0, !96, !DIExpression(), !98)
    #dbg_value(double %1, !97, !DIExpression(), !98)
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #14, !dbg !99
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #14, !dbg !100
  %5 = fadd double %3, %4, !dbg !101
  ret double %5, !dbg !102
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @const_callee(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !103 {
    #dbg_value(double %0, !105, !DIExpression(), !107)
    #dbg_value(double %1, !106, !DIExpression(), !107)
  %3 = fmul double %0, %1, !dbg !108
  %4 = fmul double %1, %3, !dbg !109
  ret double %4, !dbg !110
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @returned_argument(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #8 !dbg !111 {
    #dbg_value(ptr %0, !116, !DIExpression(), !123)
    #dbg_value(ptr %1, !117, !DIExpression(), !123)
    #dbg_value(i32 %2, !118, !DIExpression(), !123)
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !124
    #dbg_value(ptr %0, !119, !DIExpression(), !123)
    #dbg_value(double 0.000000e+00, !120, !DIExpression(), !123)
    #dbg_value(i32 0, !121, !DIExpression(), !125)
  %5 = icmp sgt i32 %2, 0, !dbg !126
  br i1 %5, label %6, label %8, !dbg !128

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64, !dbg !129
  br label %10, !dbg !130

8:                                                ; preds = %10, %3
  %9 = phi double [ 0.000000e+00, %3 ], [ %18, %10 ], !dbg !123
  ret double %9, !dbg !131

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %15, %10 ]
  %12 = phi double [ 0.000000e+00, %6 ], [ %18, %10 ]
    #dbg_value(i64 %11, !121, !DIExpression(), !125)
    #dbg_value(double %12, !120, !DIExpression(), !123)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !132
  %14 = load double, ptr %13, align 8, !dbg !132, !tbaa !39
  %15 = add nuw nsw i64 %11, 1, !dbg !134
  %16 = trunc nuw nsw i64 %15 to i32, !dbg !135
  %17 = uitofp nneg i32 %16 to double, !dbg !135
  %18 = tail call double @llvm.fmuladd.f64(double %14, double %17, double %12), !dbg !136
    #dbg_value(i64 %15, !121, !DIExpression(), !125)
    #dbg_value(double %18, !120, !DIExpression(), !123)
  %19 = icmp eq i64 %15, %7, !dbg !129
  br i1 %19, label %8, label %10, !dbg !137, !llvm.loop !138
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly captures(ret: address, provenance) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #9 !dbg !140 {
    #dbg_value(ptr %0, !145, !DIExpression(), !150)
    #dbg_value(ptr %1, !146, !DIExpression(), !150)
    #dbg_value(i32 %2, !147, !DIExpression(), !150)
    #dbg_value(i32 0, !148, !DIExpression(), !151)
  %4 = icmp sgt i32 %2, 0, !dbg !152
  br i1 %4, label %5, label %7, !dbg !154

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !155
  br label %8, !dbg !156

7:                                                ; preds = %8, %3
  ret ptr %0, !dbg !157

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %14, %8 ]
    #dbg_value(i64 %9, !148, !DIExpression(), !151)
  %10 = getelementptr inbounds nuw double, ptr %1, i64 %9, !dbg !158
  %11 = load double, ptr %10, align 8, !dbg !158, !tbaa !39
  %12 = fmul double %11, %11, !dbg !160
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !161
  store double %12, ptr %13, align 8, !dbg !162, !tbaa !39
  %14 = add nuw nsw i64 %9, 1, !dbg !163
    #dbg_value(i64 %14, !148, !DIExpression(), !151)
  %15 = icmp eq i64 %14, %6, !dbg !155
  br i1 %15, label %7, label %8, !dbg !164, !llvm.loop !165
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable
define dso_local double @assumed_aligned(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #10 !dbg !167 {
    #dbg_value(ptr %0, !171, !DIExpression(), !177)
    #dbg_value(i32 %1, !172, !DIExpression(), !177)
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ], !dbg !178
    #dbg_value(ptr %0, !173, !DIExpression(), !177)
  %3 = add i32 %1, -1, !dbg !179
  %4 = icmp ult i32 %3, 64, !dbg !179
  tail call void @llvm.assume(i1 %4), !dbg !179
    #dbg_value(double 1.000000e+00, !174, !DIExpression(), !177)
    #dbg_value(i32 0, !175, !DIExpression(), !181)
  %5 = icmp eq i32 %1, 0, !dbg !182
  br i1 %5, label %8, label %6, !dbg !184

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64, !dbg !185
  br label %10, !dbg !186

8:                                                ; preds = %10, %2
  %9 = phi double [ 1.000000e+00, %2 ], [ %15, %10 ], !dbg !177
  ret double %9, !dbg !187

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %16, %10 ]
  %12 = phi double [ 1.000000e+00, %6 ], [ %15, %10 ]
    #dbg_value(i64 %11, !175, !DIExpression(), !181)
    #dbg_value(double %12, !174, !DIExpression(), !177)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !188
  %14 = load double, ptr %13, align 8, !dbg !188, !tbaa !39
  %15 = fmul double %12, %14, !dbg !190
    #dbg_value(double %15, !174, !DIExpression(), !177)
  %16 = add nuw nsw i64 %11, 1, !dbg !191
    #dbg_value(i64 %16, !175, !DIExpression(), !181)
  %17 = icmp eq i64 %16, %7, !dbg !185
  br i1 %17, label %8, label %10, !dbg !192, !llvm.loop !193
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
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
!14 = distinct !DISubprogram(name: "dot_of_restrict", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !22, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !18, !21}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !19)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{!23, !24, !25, !26, !27}
!23 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!24 = !DILocalVariable(name: "y", arg: 2, scope: !14, file: !1, line: 4, type: !18)
!25 = !DILocalVariable(name: "n", arg: 3, scope: !14, file: !1, line: 4, type: !21)
!26 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 5, type: !17)
!27 = !DILocalVariable(name: "i", scope: !28, file: !1, line: 6, type: !21)
!28 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 0, scope: !14)
!30 = !DILocation(line: 0, scope: !28)
!31 = !DILocation(line: 6, column: 21, scope: !32, atomGroup: 13, atomRank: 1)
!32 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 3)
!33 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 14, atomRank: 1)
!34 = !DILocation(line: 6, column: 21, scope: !32, atomGroup: 3, atomRank: 1)
!35 = !DILocation(line: 6, column: 3, scope: !28)
!36 = !DILocation(line: 9, column: 3, scope: !14, atomGroup: 9, atomRank: 1)
!37 = !DILocation(line: 7, column: 10, scope: !38)
!38 = distinct !DILexicalBlock(scope: !32, file: !1, line: 6, column: 31)
!39 = !{!40, !40, i64 0}
!40 = !{!"double", !12, i64 0}
!41 = !DILocation(line: 7, column: 17, scope: !38)
!42 = !DILocation(line: 7, column: 7, scope: !38, atomGroup: 5, atomRank: 2)
!43 = !DILocation(line: 6, column: 27, scope: !32, atomGroup: 6, atomRank: 2)
!44 = !DILocation(line: 6, column: 3, scope: !28, atomGroup: 4, atomRank: 1)
!45 = distinct !{!45, !35, !46, !47, !48}
!46 = !DILocation(line: 8, column: 3, scope: !28)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = distinct !DISubprogram(name: "norm_of_static_extent", scope: !1, file: !1, line: 12, type: !50, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !52, keyInstructions: true)
!50 = !DISubroutineType(types: !51)
!51 = !{!17, !19}
!52 = !{!53}
!53 = !DILocalVariable(name: "x", arg: 1, scope: !49, file: !1, line: 12, type: !19)
!54 = !DILocation(line: 0, scope: !49)
!55 = !DILocation(line: 13, column: 15, scope: !49)
!56 = !DILocation(line: 13, column: 29, scope: !49)
!57 = !DILocation(line: 13, column: 34, scope: !49)
!58 = !DILocation(line: 13, column: 27, scope: !49)
!59 = !DILocation(line: 13, column: 43, scope: !49)
!60 = !DILocation(line: 13, column: 41, scope: !49)
!61 = !DILocation(line: 13, column: 57, scope: !49)
!62 = !DILocation(line: 13, column: 55, scope: !49)
!63 = !DILocation(line: 13, column: 10, scope: !49, atomGroup: 1, atomRank: 2)
!64 = !DILocation(line: 13, column: 3, scope: !49, atomGroup: 1, atomRank: 1)
!65 = !DISubprogram(name: "sqrt", scope: !66, file: !66, line: 143, type: !67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!66 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!67 = !DISubroutineType(types: !68)
!68 = !{!17, !17}
!69 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !70, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72, keyInstructions: true)
!70 = !DISubroutineType(types: !71)
!71 = !{!17, !19, !17}
!72 = !{!73, !74}
!73 = !DILocalVariable(name: "c", arg: 1, scope: !69, file: !1, line: 20, type: !19)
!74 = !DILocalVariable(name: "x", arg: 2, scope: !69, file: !1, line: 20, type: !17)
!75 = !DILocation(line: 0, scope: !69)
!76 = !DILocation(line: 21, column: 10, scope: !69)
!77 = !DILocation(line: 21, column: 53, scope: !69)
!78 = !DILocation(line: 21, column: 34, scope: !69)
!79 = !DILocation(line: 21, column: 32, scope: !69, atomGroup: 1, atomRank: 2)
!80 = !DILocation(line: 21, column: 3, scope: !69, atomGroup: 1, atomRank: 1)
!81 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !70, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !82, keyInstructions: true)
!82 = !{!83, !84}
!83 = !DILocalVariable(name: "c", arg: 1, scope: !81, file: !1, line: 16, type: !19)
!84 = !DILocalVariable(name: "x", arg: 2, scope: !81, file: !1, line: 16, type: !17)
!85 = !DILocation(line: 0, scope: !81)
!86 = !DILocation(line: 17, column: 10, scope: !81)
!87 = !DILocation(line: 17, column: 22, scope: !81)
!88 = !DILocation(line: 17, column: 33, scope: !81)
!89 = !DILocation(line: 17, column: 27, scope: !81)
!90 = !DILocation(line: 17, column: 15, scope: !81, atomGroup: 1, atomRank: 2)
!91 = !DILocation(line: 17, column: 3, scope: !81, atomGroup: 1, atomRank: 1)
!92 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !93, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !95, keyInstructions: true)
!93 = !DISubroutineType(types: !94)
!94 = !{!17, !17, !17}
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !1, line: 28, type: !17)
!97 = !DILocalVariable(name: "y", arg: 2, scope: !92, file: !1, line: 28, type: !17)
!98 = !DILocation(line: 0, scope: !92)
!99 = !DILocation(line: 29, column: 10, scope: !92)
!100 = !DILocation(line: 29, column: 31, scope: !92)
!101 = !DILocation(line: 29, column: 29, scope: !92, atomGroup: 1, atomRank: 2)
!102 = !DILocation(line: 29, column: 3, scope: !92, atomGroup: 1, atomRank: 1)
!103 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !93, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !104, keyInstructions: true)
!104 = !{!105, !106}
!105 = !DILocalVariable(name: "x", arg: 1, scope: !103, file: !1, line: 24, type: !17)
!106 = !DILocalVariable(name: "y", arg: 2, scope: !103, file: !1, line: 24, type: !17)
!107 = !DILocation(line: 0, scope: !103)
!108 = !DILocation(line: 25, column: 12, scope: !103)
!109 = !DILocation(line: 25, column: 16, scope: !103, atomGroup: 1, atomRank: 2)
!110 = !DILocation(line: 25, column: 3, scope: !103, atomGroup: 1, atomRank: 1)
!111 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !112, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !115, keyInstructions: true)
!112 = !DISubroutineType(types: !113)
!113 = !{!17, !114, !19, !21}
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!115 = !{!116, !117, !118, !119, !120, !121}
!116 = !DILocalVariable(name: "out", arg: 1, scope: !111, file: !1, line: 41, type: !114)
!117 = !DILocalVariable(name: "x", arg: 2, scope: !111, file: !1, line: 41, type: !19)
!118 = !DILocalVariable(name: "n", arg: 3, scope: !111, file: !1, line: 41, type: !21)
!119 = !DILocalVariable(name: "r", scope: !111, file: !1, line: 42, type: !114)
!120 = !DILocalVariable(name: "s", scope: !111, file: !1, line: 43, type: !17)
!121 = !DILocalVariable(name: "i", scope: !122, file: !1, line: 44, type: !21)
!122 = distinct !DILexicalBlock(scope: !111, file: !1, line: 44, column: 3)
!123 = !DILocation(line: 0, scope: !111)
!124 = !DILocation(line: 42, column: 15, scope: !111, atomGroup: 1, atomRank: 2)
!125 = !DILocation(line: 0, scope: !122)
!126 = !DILocation(line: 44, column: 21, scope: !127, atomGroup: 17, atomRank: 1)
!127 = distinct !DILexicalBlock(scope: !122, file: !1, line: 44, column: 3)
!128 = !DILocation(line: 44, column: 3, scope: !122, atomGroup: 18, atomRank: 1)
!129 = !DILocation(line: 44, column: 21, scope: !127, atomGroup: 4, atomRank: 1)
!130 = !DILocation(line: 44, column: 3, scope: !122)
!131 = !DILocation(line: 47, column: 3, scope: !111, atomGroup: 10, atomRank: 1)
!132 = !DILocation(line: 45, column: 10, scope: !133)
!133 = distinct !DILexicalBlock(scope: !127, file: !1, line: 44, column: 31)
!134 = !DILocation(line: 45, column: 20, scope: !133)
!135 = !DILocation(line: 45, column: 17, scope: !133)
!136 = !DILocation(line: 45, column: 7, scope: !133, atomGroup: 6, atomRank: 2)
!137 = !DILocation(line: 44, column: 3, scope: !122, atomGroup: 5, atomRank: 1)
!138 = distinct !{!138, !130, !139, !47, !48}
!139 = !DILocation(line: 46, column: 3, scope: !122)
!140 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !141, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !144, keyInstructions: true)
!141 = !DISubroutineType(types: !142)
!142 = !{!114, !143, !19, !21}
!143 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !114)
!144 = !{!145, !146, !147, !148}
!145 = !DILocalVariable(name: "out", arg: 1, scope: !140, file: !1, line: 32, type: !143)
!146 = !DILocalVariable(name: "x", arg: 2, scope: !140, file: !1, line: 33, type: !19)
!147 = !DILocalVariable(name: "n", arg: 3, scope: !140, file: !1, line: 33, type: !21)
!148 = !DILocalVariable(name: "i", scope: !149, file: !1, line: 34, type: !21)
!149 = distinct !DILexicalBlock(scope: !140, file: !1, line: 34, column: 3)
!150 = !DILocation(line: 0, scope: !140)
!151 = !DILocation(line: 0, scope: !149)
!152 = !DILocation(line: 34, column: 21, scope: !153, atomGroup: 15, atomRank: 1)
!153 = distinct !DILexicalBlock(scope: !149, file: !1, line: 34, column: 3)
!154 = !DILocation(line: 34, column: 3, scope: !149, atomGroup: 16, atomRank: 1)
!155 = !DILocation(line: 34, column: 21, scope: !153, atomGroup: 2, atomRank: 1)
!156 = !DILocation(line: 34, column: 3, scope: !149)
!157 = !DILocation(line: 37, column: 3, scope: !140, atomGroup: 7, atomRank: 1)
!158 = !DILocation(line: 35, column: 14, scope: !159)
!159 = distinct !DILexicalBlock(scope: !153, file: !1, line: 34, column: 31)
!160 = !DILocation(line: 35, column: 19, scope: !159, atomGroup: 4, atomRank: 2)
!161 = !DILocation(line: 35, column: 5, scope: !159)
!162 = !DILocation(line: 35, column: 12, scope: !159, atomGroup: 4, atomRank: 1)
!163 = !DILocation(line: 34, column: 27, scope: !153, atomGroup: 5, atomRank: 2)
!164 = !DILocation(line: 34, column: 3, scope: !149, atomGroup: 3, atomRank: 1)
!165 = distinct !{!165, !156, !166, !47, !48}
!166 = !DILocation(line: 36, column: 3, scope: !149)
!167 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !168, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !170, keyInstructions: true)
!168 = !DISubroutineType(types: !169)
!169 = !{!17, !19, !21}
!170 = !{!171, !172, !173, !174, !175}
!171 = !DILocalVariable(name: "x", arg: 1, scope: !167, file: !1, line: 50, type: !19)
!172 = !DILocalVariable(name: "n", arg: 2, scope: !167, file: !1, line: 50, type: !21)
!173 = !DILocalVariable(name: "a", scope: !167, file: !1, line: 51, type: !19)
!174 = !DILocalVariable(name: "p", scope: !167, file: !1, line: 55, type: !17)
!175 = !DILocalVariable(name: "i", scope: !176, file: !1, line: 56, type: !21)
!176 = distinct !DILexicalBlock(scope: !167, file: !1, line: 56, column: 3)
!177 = !DILocation(line: 0, scope: !167)
!178 = !DILocation(line: 51, column: 21, scope: !167)
!179 = !DILocation(line: 52, column: 13, scope: !180, atomGroup: 2, atomRank: 1)
!180 = distinct !DILexicalBlock(scope: !167, file: !1, line: 52, column: 7)
!181 = !DILocation(line: 0, scope: !176)
!182 = !DILocation(line: 56, column: 21, scope: !183, atomGroup: 19, atomRank: 1)
!183 = distinct !DILexicalBlock(scope: !176, file: !1, line: 56, column: 3)
!184 = !DILocation(line: 56, column: 3, scope: !176, atomGroup: 20, atomRank: 1)
!185 = !DILocation(line: 56, column: 21, scope: !183, atomGroup: 6, atomRank: 1)
!186 = !DILocation(line: 56, column: 3, scope: !176)
!187 = !DILocation(line: 59, column: 3, scope: !167, atomGroup: 12, atomRank: 1)
!188 = !DILocation(line: 57, column: 10, scope: !189)
!189 = distinct !DILexicalBlock(scope: !183, file: !1, line: 56, column: 31)
!190 = !DILocation(line: 57, column: 7, scope: !189, atomGroup: 8, atomRank: 2)
!191 = !DILocation(line: 56, column: 27, scope: !183, atomGroup: 9, atomRank: 2)
!192 = !DILocation(line: 56, column: 3, scope: !176, atomGroup: 7, atomRank: 1)
!193 = distinct !{!193, !186, !194, !47, !48}
!194 = !DILocation(line: 58, column: 3, scope: !176)
