; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-19/O1-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @copy_to_local_then_square(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !14 {
  %2 = alloca [4 x double], align 16, !DIAssignID !29
    #dbg_assign(i1 undef, !22, !DIExpression(), !29, ptr %2, !DIExpression(), !30)
    #dbg_value(ptr %0, !21, !DIExpression(), !30)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #6, !dbg !31
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %2, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !32, !DIAssignID !33
    #dbg_assign(i1 undef, !22, !DIExpression(), !33, ptr %2, !DIExpression(), !30)
    #dbg_value(i32 0, !26, !DIExpression(), !34)
  br label %13, !dbg !35

3:                                                ; preds = %13
  %4 = load double, ptr %2, align 16, !dbg !36, !tbaa !37
  %5 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !41
  %6 = load double, ptr %5, align 8, !dbg !41, !tbaa !37
  %7 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !42
  %8 = load double, ptr %7, align 16, !dbg !42, !tbaa !37
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %8, double %4), !dbg !43
  %10 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !44
  %11 = load double, ptr %10, align 8, !dbg !44, !tbaa !37
  %12 = fsub double %9, %11, !dbg !45
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #6, !dbg !46
  ret double %12, !dbg !47

13:                                               ; preds = %1, %13
  %14 = phi i64 [ 0, %1 ], [ %18, %13 ]
    #dbg_value(i64 %14, !26, !DIExpression(), !34)
  %15 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 %14, !dbg !48
  %16 = load double, ptr %15, align 8, !dbg !48, !tbaa !37
  %17 = fmul double %16, %16, !dbg !51
  %18 = add nuw nsw i64 %14, 1, !dbg !52
  %19 = trunc nuw nsw i64 %18 to i32, !dbg !53
  %20 = uitofp nneg i32 %19 to double, !dbg !53
  %21 = fmul double %17, %20, !dbg !54
  store double %21, ptr %15, align 8, !dbg !55, !tbaa !37
    #dbg_value(i64 %18, !26, !DIExpression(), !34)
  %22 = icmp eq i64 %18, 4, !dbg !56
  br i1 %22, label %3, label %13, !dbg !35, !llvm.loop !57
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @shift_with_memmove(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !61 {
    #dbg_value(ptr %0, !66, !DIExpression(), !71)
    #dbg_value(i32 %1, !67, !DIExpression(), !71)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !72
  %4 = add nsw i32 %1, -1, !dbg !73
  %5 = sext i32 %4 to i64, !dbg !74
  %6 = shl nsw i64 %5, 3, !dbg !75
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false), !dbg !76
    #dbg_value(double 0.000000e+00, !68, !DIExpression(), !71)
    #dbg_value(i32 0, !69, !DIExpression(), !77)
  %7 = icmp sgt i32 %1, 0, !dbg !78
  br i1 %7, label %8, label %10, !dbg !80

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64, !dbg !78
  br label %12, !dbg !80

10:                                               ; preds = %12, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %21, %12 ], !dbg !71
  ret double %11, !dbg !81

12:                                               ; preds = %8, %12
  %13 = phi i64 [ 0, %8 ], [ %15, %12 ]
  %14 = phi double [ 0.000000e+00, %8 ], [ %21, %12 ]
    #dbg_value(i64 %13, !69, !DIExpression(), !77)
    #dbg_value(double %14, !68, !DIExpression(), !71)
  %15 = add nuw nsw i64 %13, 1, !dbg !82
  %16 = trunc nuw nsw i64 %15 to i32, !dbg !84
  %17 = uitofp nneg i32 %16 to double, !dbg !84
  %18 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !85
  %19 = load double, ptr %18, align 8, !dbg !85, !tbaa !37
  %20 = fmul double %19, %17, !dbg !86
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %19, double %14), !dbg !87
    #dbg_value(i64 %15, !69, !DIExpression(), !77)
    #dbg_value(double %21, !68, !DIExpression(), !71)
  %22 = icmp eq i64 %15, %9, !dbg !78
  br i1 %22, label %10, label %12, !dbg !80, !llvm.loop !88
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @clear_then_accumulate(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !90 {
    #dbg_value(ptr %0, !94, !DIExpression(), !99)
    #dbg_value(ptr %1, !95, !DIExpression(), !99)
    #dbg_value(i32 %2, !96, !DIExpression(), !99)
  %4 = sext i32 %2 to i64, !dbg !100
  %5 = shl nsw i64 %4, 3, !dbg !101
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false), !dbg !102
    #dbg_value(i32 0, !97, !DIExpression(), !103)
  %6 = icmp sgt i32 %2, 0, !dbg !104
  br i1 %6, label %7, label %11, !dbg !106

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64, !dbg !106
  %9 = zext nneg i32 %2 to i64, !dbg !104
  %10 = getelementptr double, ptr %0, i64 %8, !dbg !106
  br label %17, !dbg !106

11:                                               ; preds = %17, %3
  %12 = load double, ptr %0, align 8, !dbg !107, !tbaa !37
  %13 = getelementptr double, ptr %0, i64 %4, !dbg !108
  %14 = getelementptr i8, ptr %13, i64 -8, !dbg !108
  %15 = load double, ptr %14, align 8, !dbg !108, !tbaa !37
  %16 = fmul double %12, %15, !dbg !109
  ret double %16, !dbg !110

17:                                               ; preds = %7, %17
  %18 = phi i64 [ 0, %7 ], [ %25, %17 ]
    #dbg_value(i64 %18, !97, !DIExpression(), !103)
  %19 = getelementptr inbounds double, ptr %1, i64 %18, !dbg !111
  %20 = load double, ptr %19, align 8, !dbg !111, !tbaa !37
  %21 = xor i64 %18, -1, !dbg !113
  %22 = getelementptr double, ptr %10, i64 %21, !dbg !114
  %23 = load double, ptr %22, align 8, !dbg !115, !tbaa !37
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %23), !dbg !115
  store double %24, ptr %22, align 8, !dbg !115, !tbaa !37
  %25 = add nuw nsw i64 %18, 1, !dbg !116
    #dbg_value(i64 %25, !97, !DIExpression(), !103)
  %26 = icmp eq i64 %25, %9, !dbg !104
  br i1 %26, label %11, label %17, !dbg !106, !llvm.loop !117
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @copy_of_dynamic_length(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #5 !dbg !119 {
    #dbg_value(ptr %0, !123, !DIExpression(), !126)
    #dbg_value(ptr %1, !124, !DIExpression(), !126)
    #dbg_value(i32 %2, !125, !DIExpression(), !126)
  %4 = sext i32 %2 to i64, !dbg !127
  %5 = shl nsw i64 %4, 3, !dbg !128
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false), !dbg !129
  %6 = load double, ptr %0, align 8, !dbg !130, !tbaa !37
  %7 = fmul double %6, 2.000000e+00, !dbg !130
  store double %7, ptr %0, align 8, !dbg !130, !tbaa !37
  ret void, !dbg !131
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @struct_assignment(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #5 !dbg !132 {
    #dbg_value(ptr %0, !150, !DIExpression(), !153)
    #dbg_value(ptr %1, !151, !DIExpression(), !153)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !154, !tbaa.struct !155
  %3 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !157
  %4 = load float, ptr %3, align 8, !dbg !158, !tbaa !159
  %5 = fpext float %4 to double, !dbg !158
  %6 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !161
  %7 = load double, ptr %6, align 8, !dbg !162, !tbaa !37
  %8 = fmul double %7, %5, !dbg !162
  store double %8, ptr %6, align 8, !dbg !162, !tbaa !37
  %9 = load double, ptr %1, align 8, !dbg !163
  %10 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !163
  %11 = load double, ptr %10, align 8, !dbg !163, !tbaa !156
  %12 = getelementptr inbounds i8, ptr %1, i64 28, !dbg !163
  %13 = load float, ptr %12, align 4, !dbg !163, !tbaa !156
    #dbg_value(double %9, !152, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !153)
    #dbg_value(double %8, !152, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !153)
    #dbg_value(double %11, !152, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !153)
    #dbg_value(float poison, !152, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !153)
    #dbg_value(float %13, !152, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !153)
  %14 = fpext float %13 to double, !dbg !164
  %15 = fmul double %11, %14, !dbg !165
  %16 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %15), !dbg !166
  ret double %16, !dbg !167
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "copy_to_local_then_square", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !{!21, !22, !26}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocalVariable(name: "t", scope: !14, file: !1, line: 5, type: !23)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 256, elements: !24)
!24 = !{!25}
!25 = !DISubrange(count: 4)
!26 = !DILocalVariable(name: "i", scope: !27, file: !1, line: 7, type: !28)
!27 = distinct !DILexicalBlock(scope: !14, file: !1, line: 7, column: 3)
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = distinct !DIAssignID()
!30 = !DILocation(line: 0, scope: !14)
!31 = !DILocation(line: 5, column: 3, scope: !14)
!32 = !DILocation(line: 6, column: 3, scope: !14)
!33 = distinct !DIAssignID()
!34 = !DILocation(line: 0, scope: !27)
!35 = !DILocation(line: 7, column: 3, scope: !27)
!36 = !DILocation(line: 10, column: 10, scope: !14)
!37 = !{!38, !38, i64 0}
!38 = !{!"double", !39, i64 0}
!39 = !{!"omnipotent char", !40, i64 0}
!40 = !{!"Simple C/C++ TBAA"}
!41 = !DILocation(line: 10, column: 17, scope: !14)
!42 = !DILocation(line: 10, column: 24, scope: !14)
!43 = !DILocation(line: 10, column: 15, scope: !14)
!44 = !DILocation(line: 10, column: 31, scope: !14)
!45 = !DILocation(line: 10, column: 29, scope: !14)
!46 = !DILocation(line: 11, column: 1, scope: !14)
!47 = !DILocation(line: 10, column: 3, scope: !14)
!48 = !DILocation(line: 8, column: 12, scope: !49)
!49 = distinct !DILexicalBlock(scope: !50, file: !1, line: 7, column: 31)
!50 = distinct !DILexicalBlock(scope: !27, file: !1, line: 7, column: 3)
!51 = !DILocation(line: 8, column: 17, scope: !49)
!52 = !DILocation(line: 8, column: 29, scope: !49)
!53 = !DILocation(line: 8, column: 26, scope: !49)
!54 = !DILocation(line: 8, column: 24, scope: !49)
!55 = !DILocation(line: 8, column: 10, scope: !49)
!56 = !DILocation(line: 7, column: 21, scope: !50)
!57 = distinct !{!57, !35, !58, !59, !60}
!58 = !DILocation(line: 9, column: 3, scope: !27)
!59 = !{!"llvm.loop.mustprogress"}
!60 = !{!"llvm.loop.unroll.disable"}
!61 = distinct !DISubprogram(name: "shift_with_memmove", scope: !1, file: !1, line: 13, type: !62, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !65)
!62 = !DISubroutineType(types: !63)
!63 = !{!17, !64, !28}
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!65 = !{!66, !67, !68, !69}
!66 = !DILocalVariable(name: "x", arg: 1, scope: !61, file: !1, line: 13, type: !64)
!67 = !DILocalVariable(name: "n", arg: 2, scope: !61, file: !1, line: 13, type: !28)
!68 = !DILocalVariable(name: "s", scope: !61, file: !1, line: 15, type: !17)
!69 = !DILocalVariable(name: "i", scope: !70, file: !1, line: 16, type: !28)
!70 = distinct !DILexicalBlock(scope: !61, file: !1, line: 16, column: 3)
!71 = !DILocation(line: 0, scope: !61)
!72 = !DILocation(line: 14, column: 13, scope: !61)
!73 = !DILocation(line: 14, column: 32, scope: !61)
!74 = !DILocation(line: 14, column: 21, scope: !61)
!75 = !DILocation(line: 14, column: 37, scope: !61)
!76 = !DILocation(line: 14, column: 3, scope: !61)
!77 = !DILocation(line: 0, scope: !70)
!78 = !DILocation(line: 16, column: 21, scope: !79)
!79 = distinct !DILexicalBlock(scope: !70, file: !1, line: 16, column: 3)
!80 = !DILocation(line: 16, column: 3, scope: !70)
!81 = !DILocation(line: 19, column: 3, scope: !61)
!82 = !DILocation(line: 17, column: 13, scope: !83)
!83 = distinct !DILexicalBlock(scope: !79, file: !1, line: 16, column: 31)
!84 = !DILocation(line: 17, column: 10, scope: !83)
!85 = !DILocation(line: 17, column: 20, scope: !83)
!86 = !DILocation(line: 17, column: 18, scope: !83)
!87 = !DILocation(line: 17, column: 7, scope: !83)
!88 = distinct !{!88, !80, !89, !59, !60}
!89 = !DILocation(line: 18, column: 3, scope: !70)
!90 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !91, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !93)
!91 = !DISubroutineType(types: !92)
!92 = !{!17, !64, !18, !28}
!93 = !{!94, !95, !96, !97}
!94 = !DILocalVariable(name: "out", arg: 1, scope: !90, file: !1, line: 23, type: !64)
!95 = !DILocalVariable(name: "x", arg: 2, scope: !90, file: !1, line: 23, type: !18)
!96 = !DILocalVariable(name: "n", arg: 3, scope: !90, file: !1, line: 23, type: !28)
!97 = !DILocalVariable(name: "i", scope: !98, file: !1, line: 25, type: !28)
!98 = distinct !DILexicalBlock(scope: !90, file: !1, line: 25, column: 3)
!99 = !DILocation(line: 0, scope: !90)
!100 = !DILocation(line: 24, column: 18, scope: !90)
!101 = !DILocation(line: 24, column: 28, scope: !90)
!102 = !DILocation(line: 24, column: 3, scope: !90)
!103 = !DILocation(line: 0, scope: !98)
!104 = !DILocation(line: 25, column: 21, scope: !105)
!105 = distinct !DILexicalBlock(scope: !98, file: !1, line: 25, column: 3)
!106 = !DILocation(line: 25, column: 3, scope: !98)
!107 = !DILocation(line: 28, column: 10, scope: !90)
!108 = !DILocation(line: 28, column: 19, scope: !90)
!109 = !DILocation(line: 28, column: 17, scope: !90)
!110 = !DILocation(line: 28, column: 3, scope: !90)
!111 = !DILocation(line: 26, column: 23, scope: !112)
!112 = distinct !DILexicalBlock(scope: !105, file: !1, line: 25, column: 31)
!113 = !DILocation(line: 26, column: 15, scope: !112)
!114 = !DILocation(line: 26, column: 5, scope: !112)
!115 = !DILocation(line: 26, column: 20, scope: !112)
!116 = !DILocation(line: 25, column: 27, scope: !105)
!117 = distinct !{!117, !106, !118, !59, !60}
!118 = !DILocation(line: 27, column: 3, scope: !98)
!119 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !120, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !122)
!120 = !DISubroutineType(types: !121)
!121 = !{null, !64, !18, !28}
!122 = !{!123, !124, !125}
!123 = !DILocalVariable(name: "dst", arg: 1, scope: !119, file: !1, line: 31, type: !64)
!124 = !DILocalVariable(name: "src", arg: 2, scope: !119, file: !1, line: 31, type: !18)
!125 = !DILocalVariable(name: "n", arg: 3, scope: !119, file: !1, line: 31, type: !28)
!126 = !DILocation(line: 0, scope: !119)
!127 = !DILocation(line: 32, column: 20, scope: !119)
!128 = !DILocation(line: 32, column: 30, scope: !119)
!129 = !DILocation(line: 32, column: 3, scope: !119)
!130 = !DILocation(line: 33, column: 10, scope: !119)
!131 = !DILocation(line: 34, column: 1, scope: !119)
!132 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !133, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !149)
!133 = !DISubroutineType(types: !134)
!134 = !{!17, !135, !148}
!135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !136, size: 64)
!136 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !137)
!137 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !138)
!138 = !{!139, !143}
!139 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !137, file: !1, line: 37, baseType: !140, size: 192)
!140 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 192, elements: !141)
!141 = !{!142}
!142 = !DISubrange(count: 3)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !137, file: !1, line: 38, baseType: !144, size: 64, offset: 192)
!144 = !DICompositeType(tag: DW_TAG_array_type, baseType: !145, size: 64, elements: !146)
!145 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!146 = !{!147}
!147 = !DISubrange(count: 2)
!148 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!149 = !{!150, !151, !152}
!150 = !DILocalVariable(name: "a", arg: 1, scope: !132, file: !1, line: 41, type: !135)
!151 = !DILocalVariable(name: "b", arg: 2, scope: !132, file: !1, line: 41, type: !148)
!152 = !DILocalVariable(name: "c", scope: !132, file: !1, line: 44, type: !137)
!153 = !DILocation(line: 0, scope: !132)
!154 = !DILocation(line: 42, column: 8, scope: !132)
!155 = !{i64 0, i64 24, !156, i64 24, i64 8, !156}
!156 = !{!39, !39, i64 0}
!157 = !DILocation(line: 43, column: 19, scope: !132)
!158 = !DILocation(line: 43, column: 16, scope: !132)
!159 = !{!160, !160, i64 0}
!160 = !{!"float", !39, i64 0}
!161 = !DILocation(line: 43, column: 3, scope: !132)
!162 = !DILocation(line: 43, column: 13, scope: !132)
!163 = !DILocation(line: 44, column: 27, scope: !132)
!164 = !DILocation(line: 45, column: 43, scope: !132)
!165 = !DILocation(line: 45, column: 41, scope: !132)
!166 = !DILocation(line: 45, column: 30, scope: !132)
!167 = !DILocation(line: 45, column: 3, scope: !132)
