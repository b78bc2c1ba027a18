; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-22/O1-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @copy_to_local_then_square(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 !dbg !18 {
  %2 = alloca [4 x double], align 16, !DIAssignID !33
    #dbg_assign(i1 poison, !26, !DIExpression(), !33, ptr %2, !DIExpression(), !34)
    #dbg_value(ptr %0, !25, !DIExpression(), !34)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6, !dbg !35
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %2, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !36, !DIAssignID !37
    #dbg_assign(i1 poison, !26, !DIExpression(), !37, ptr %2, !DIExpression(), !34)
    #dbg_value(i32 0, !30, !DIExpression(), !38)
  br label %13, !dbg !39

3:                                                ; preds = %13
  %4 = load double, ptr %2, align 16, !dbg !40, !tbaa !41
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !43
  %6 = load double, ptr %5, align 8, !dbg !43, !tbaa !41
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !44
  %8 = load double, ptr %7, align 16, !dbg !44, !tbaa !41
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %8, double %4), !dbg !45
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 24, !dbg !46
  %11 = load double, ptr %10, align 8, !dbg !46, !tbaa !41
  %12 = fsub double %9, %11, !dbg !47
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6, !dbg !48
  ret double %12, !dbg !49

13:                                               ; preds = %1, %13
  %14 = phi i64 [ 0, %1 ], [ %18, %13 ]
    #dbg_value(i64 %14, !30, !DIExpression(), !38)
  %15 = getelementptr inbounds nuw double, ptr %2, i64 %14, !dbg !50
  %16 = load double, ptr %15, align 8, !dbg !50, !tbaa !41
  %17 = fmul double %16, %16, !dbg !53
  %18 = add nuw nsw i64 %14, 1, !dbg !54
  %19 = trunc nuw nsw i64 %18 to i32, !dbg !55
  %20 = uitofp nneg i32 %19 to double, !dbg !55
  %21 = fmul double %17, %20, !dbg !56
  store double %21, ptr %15, align 8, !dbg !57, !tbaa !41
    #dbg_value(i64 %18, !30, !DIExpression(), !38)
  %22 = icmp eq i64 %18, 4, !dbg !58
  br i1 %22, label %3, label %13, !dbg !59, !llvm.loop !60
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @shift_with_memmove(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !65 {
    #dbg_value(ptr %0, !70, !DIExpression(), !75)
    #dbg_value(i32 %1, !71, !DIExpression(), !75)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !76
  %4 = add nsw i32 %1, -1, !dbg !77
  %5 = sext i32 %4 to i64, !dbg !78
  %6 = shl nsw i64 %5, 3, !dbg !79
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false), !dbg !80
    #dbg_value(double 0.000000e+00, !72, !DIExpression(), !75)
    #dbg_value(i32 0, !73, !DIExpression(), !81)
  %7 = icmp sgt i32 %1, 0, !dbg !82
  br i1 %7, label %8, label %10, !dbg !84

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64, !dbg !85
  br label %12, !dbg !86

10:                                               ; preds = %12, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %21, %12 ], !dbg !75
  ret double %11, !dbg !87

12:                                               ; preds = %8, %12
  %13 = phi i64 [ 0, %8 ], [ %15, %12 ]
  %14 = phi double [ 0.000000e+00, %8 ], [ %21, %12 ]
    #dbg_value(i64 %13, !73, !DIExpression(), !81)
    #dbg_value(double %14, !72, !DIExpression(), !75)
  %15 = add nuw nsw i64 %13, 1, !dbg !88
  %16 = trunc nuw nsw i64 %15 to i32, !dbg !90
  %17 = uitofp nneg i32 %16 to double, !dbg !90
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !91
  %19 = load double, ptr %18, align 8, !dbg !91, !tbaa !41
  %20 = fmul double %19, %17, !dbg !92
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %19, double %14), !dbg !93
    #dbg_value(i64 %15, !73, !DIExpression(), !81)
    #dbg_value(double %21, !72, !DIExpression(), !75)
  %22 = icmp eq i64 %15, %9, !dbg !85
  br i1 %22, label %10, label %12, !dbg !94, !llvm.loop !95
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @clear_then_accumulate(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !97 {
    #dbg_value(ptr %0, !101, !DIExpression(), !106)
    #dbg_value(ptr %1, !102, !DIExpression(), !106)
    #dbg_value(i32 %2, !103, !DIExpression(), !106)
  %4 = sext i32 %2 to i64, !dbg !107
  %5 = shl nsw i64 %4, 3, !dbg !108
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false), !dbg !109
    #dbg_value(i32 0, !104, !DIExpression(), !110)
  %6 = icmp sgt i32 %2, 0, !dbg !111
  br i1 %6, label %7, label %11, !dbg !113

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64, !dbg !114
  %9 = zext nneg i32 %2 to i64, !dbg !115
  %10 = getelementptr double, ptr %0, i64 %8
  br label %17, !dbg !114

11:                                               ; preds = %17, %3
  %12 = load double, ptr %0, align 8, !dbg !116, !tbaa !41
  %13 = getelementptr double, ptr %0, i64 %4, !dbg !117
  %14 = getelementptr i8, ptr %13, i64 -8, !dbg !117
  %15 = load double, ptr %14, align 8, !dbg !117, !tbaa !41
  %16 = fmul double %12, %15, !dbg !118
  ret double %16, !dbg !119

17:                                               ; preds = %7, %17
  %18 = phi i64 [ 0, %7 ], [ %25, %17 ]
    #dbg_value(i64 %18, !104, !DIExpression(), !110)
  %19 = getelementptr inbounds nuw double, ptr %1, i64 %18, !dbg !120
  %20 = load double, ptr %19, align 8, !dbg !120, !tbaa !41
  %21 = xor i64 %18, -1, !dbg !122
  %22 = getelementptr double, ptr %10, i64 %21, !dbg !123
  %23 = load double, ptr %22, align 8, !dbg !124, !tbaa !41
  %24 = tail call double @llvm.fmuladd.f64(double %20, double %20, double %23), !dbg !125
  store double %24, ptr %22, align 8, !dbg !126, !tbaa !41
  %25 = add nuw nsw i64 %18, 1, !dbg !127
    #dbg_value(i64 %25, !104, !DIExpression(), !110)
  %26 = icmp eq i64 %25, %9, !dbg !115
  br i1 %26, label %11, label %17, !dbg !128, !llvm.loop !129
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @copy_of_dynamic_length(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #5 !dbg !131 {
    #dbg_value(ptr %0, !135, !DIExpression(), !138)
    #dbg_value(ptr %1, !136, !DIExpression(), !138)
    #dbg_value(i32 %2, !137, !DIExpression(), !138)
  %4 = sext i32 %2 to i64, !dbg !139
  %5 = shl nsw i64 %4, 3, !dbg !140
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false), !dbg !141
  %6 = load double, ptr %0, align 8, !dbg !142, !tbaa !41
  %7 = fmul double %6, 2.000000e+00, !dbg !143
  store double %7, ptr %0, align 8, !dbg !144, !tbaa !41
  ret void, !dbg !145
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @struct_assignment(ptr noundef readonly captures(none) %0, ptr noundef captures(none) initializes((0, 32)) %1) local_unnamed_addr #5 !dbg !146 {
    #dbg_value(ptr %0, !164, !DIExpression(), !167)
    #dbg_value(ptr %1, !165, !DIExpression(), !167)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !168, !tbaa.struct !169
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 24, !dbg !171
  %4 = load float, ptr %3, align 8, !dbg !172, !tbaa !173
  %5 = fpext float %4 to double, !dbg !172
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 8, !dbg !175
  %7 = load double, ptr %6, align 8, !dbg !176, !tbaa !41
  %8 = fmul double %7, %5, !dbg !177
  store double %8, ptr %6, align 8, !dbg !178, !tbaa !41
  %9 = load double, ptr %1, align 8, !dbg !179
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 16, !dbg !179
  %11 = load double, ptr %10, align 8, !dbg !179, !tbaa !170
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 28, !dbg !179
  %13 = load float, ptr %12, align 4, !dbg !179, !tbaa !170
    #dbg_value(double %9, !166, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !167)
    #dbg_value(double %8, !166, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !167)
    #dbg_value(double %11, !166, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !167)
    #dbg_value(float poison, !166, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !167)
    #dbg_value(float %13, !166, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !167)
  %14 = fpext float %13 to double, !dbg !180
  %15 = fmul double %11, %14, !dbg !181
  %16 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %15), !dbg !182
  ret double %16, !dbg !183
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}
!llvm.errno.tbaa = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !16, i64 0}
!16 = !{!"omnipotent char", !17, i64 0}
!17 = !{!"Simple C/C++ TBAA"}
!18 = distinct !DISubprogram(name: "copy_to_local_then_square", scope: !1, file: !1, line: 4, type: !19, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !24, keyInstructions: true)
!19 = !DISubroutineType(types: !20)
!20 = !{!21, !22}
!21 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!24 = !{!25, !26, !30}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !18, file: !1, line: 4, type: !22)
!26 = !DILocalVariable(name: "t", scope: !18, file: !1, line: 5, type: !27)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 256, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 4)
!30 = !DILocalVariable(name: "i", scope: !31, file: !1, line: 7, type: !32)
!31 = distinct !DILexicalBlock(scope: !18, file: !1, line: 7, column: 3)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = distinct !DIAssignID()
!34 = !DILocation(line: 0, scope: !18)
!35 = !DILocation(line: 5, column: 3, scope: !18)
!36 = !DILocation(line: 6, column: 3, scope: !18, atomGroup: 1, atomRank: 1)
!37 = distinct !DIAssignID()
!38 = !DILocation(line: 0, scope: !31)
!39 = !DILocation(line: 7, column: 3, scope: !31, atomGroup: 12, atomRank: 1)
!40 = !DILocation(line: 10, column: 10, scope: !18)
!41 = !{!42, !42, i64 0}
!42 = !{!"double", !16, i64 0}
!43 = !DILocation(line: 10, column: 17, scope: !18)
!44 = !DILocation(line: 10, column: 24, scope: !18)
!45 = !DILocation(line: 10, column: 15, scope: !18)
!46 = !DILocation(line: 10, column: 31, scope: !18)
!47 = !DILocation(line: 10, column: 29, scope: !18, atomGroup: 9, atomRank: 2)
!48 = !DILocation(line: 11, column: 1, scope: !18)
!49 = !DILocation(line: 10, column: 3, scope: !18, atomGroup: 9, atomRank: 1)
!50 = !DILocation(line: 8, column: 12, scope: !51)
!51 = distinct !DILexicalBlock(scope: !52, file: !1, line: 7, column: 31)
!52 = distinct !DILexicalBlock(scope: !31, file: !1, line: 7, column: 3)
!53 = !DILocation(line: 8, column: 17, scope: !51)
!54 = !DILocation(line: 8, column: 29, scope: !51)
!55 = !DILocation(line: 8, column: 26, scope: !51)
!56 = !DILocation(line: 8, column: 24, scope: !51, atomGroup: 5, atomRank: 2)
!57 = !DILocation(line: 8, column: 10, scope: !51, atomGroup: 5, atomRank: 1)
!58 = !DILocation(line: 7, column: 21, scope: !52, atomGroup: 3, atomRank: 1)
!59 = !DILocation(line: 7, column: 3, scope: !31, atomGroup: 4, atomRank: 1)
!60 = distinct !{!60, !61, !62, !63, !64}
!61 = !DILocation(line: 7, column: 3, scope: !31)
!62 = !DILocation(line: 9, column: 3, scope: !31)
!63 = !{!"llvm.loop.mustprogress"}
!64 = !{!"llvm.loop.unroll.disable"}
!65 = distinct !DISubprogram(name: "shift_with_memmove", scope: !1, file: !1, line: 13, type: !66, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !69, keyInstructions: true)
!66 = !DISubroutineType(types: !67)
!67 = !{!21, !68, !32}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!69 = !{!70, !71, !72, !73}
!70 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 13, type: !68)
!71 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !1, line: 13, type: !32)
!72 = !DILocalVariable(name: "s", scope: !65, file: !1, line: 15, type: !21)
!73 = !DILocalVariable(name: "i", scope: !74, file: !1, line: 16, type: !32)
!74 = distinct !DILexicalBlock(scope: !65, file: !1, line: 16, column: 3)
!75 = !DILocation(line: 0, scope: !65)
!76 = !DILocation(line: 14, column: 3, scope: !65)
!77 = !DILocation(line: 14, column: 32, scope: !65)
!78 = !DILocation(line: 14, column: 21, scope: !65)
!79 = !DILocation(line: 14, column: 37, scope: !65)
!80 = !DILocation(line: 14, column: 3, scope: !65, atomGroup: 1, atomRank: 1)
!81 = !DILocation(line: 0, scope: !74)
!82 = !DILocation(line: 16, column: 21, scope: !83, atomGroup: 13, atomRank: 1)
!83 = distinct !DILexicalBlock(scope: !74, file: !1, line: 16, column: 3)
!84 = !DILocation(line: 16, column: 3, scope: !74, atomGroup: 14, atomRank: 1)
!85 = !DILocation(line: 16, column: 21, scope: !83, atomGroup: 4, atomRank: 1)
!86 = !DILocation(line: 16, column: 3, scope: !74)
!87 = !DILocation(line: 19, column: 3, scope: !65, atomGroup: 10, atomRank: 1)
!88 = !DILocation(line: 17, column: 13, scope: !89)
!89 = distinct !DILexicalBlock(scope: !83, file: !1, line: 16, column: 31)
!90 = !DILocation(line: 17, column: 10, scope: !89)
!91 = !DILocation(line: 17, column: 20, scope: !89)
!92 = !DILocation(line: 17, column: 18, scope: !89)
!93 = !DILocation(line: 17, column: 7, scope: !89, atomGroup: 6, atomRank: 2)
!94 = !DILocation(line: 16, column: 3, scope: !74, atomGroup: 5, atomRank: 1)
!95 = distinct !{!95, !86, !96, !63, !64}
!96 = !DILocation(line: 18, column: 3, scope: !74)
!97 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !98, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !100, keyInstructions: true)
!98 = !DISubroutineType(types: !99)
!99 = !{!21, !68, !22, !32}
!100 = !{!101, !102, !103, !104}
!101 = !DILocalVariable(name: "out", arg: 1, scope: !97, file: !1, line: 23, type: !68)
!102 = !DILocalVariable(name: "x", arg: 2, scope: !97, file: !1, line: 23, type: !22)
!103 = !DILocalVariable(name: "n", arg: 3, scope: !97, file: !1, line: 23, type: !32)
!104 = !DILocalVariable(name: "i", scope: !105, file: !1, line: 25, type: !32)
!105 = distinct !DILexicalBlock(scope: !97, file: !1, line: 25, column: 3)
!106 = !DILocation(line: 0, scope: !97)
!107 = !DILocation(line: 24, column: 18, scope: !97)
!108 = !DILocation(line: 24, column: 28, scope: !97)
!109 = !DILocation(line: 24, column: 3, scope: !97, atomGroup: 1, atomRank: 1)
!110 = !DILocation(line: 0, scope: !105)
!111 = !DILocation(line: 25, column: 21, scope: !112, atomGroup: 15, atomRank: 1)
!112 = distinct !DILexicalBlock(scope: !105, file: !1, line: 25, column: 3)
!113 = !DILocation(line: 25, column: 3, scope: !105, atomGroup: 16, atomRank: 1)
!114 = !DILocation(line: 25, column: 3, scope: !105)
!115 = !DILocation(line: 25, column: 21, scope: !112, atomGroup: 3, atomRank: 1)
!116 = !DILocation(line: 28, column: 10, scope: !97)
!117 = !DILocation(line: 28, column: 19, scope: !97)
!118 = !DILocation(line: 28, column: 17, scope: !97, atomGroup: 8, atomRank: 2)
!119 = !DILocation(line: 28, column: 3, scope: !97, atomGroup: 8, atomRank: 1)
!120 = !DILocation(line: 26, column: 23, scope: !121)
!121 = distinct !DILexicalBlock(scope: !112, file: !1, line: 25, column: 31)
!122 = !DILocation(line: 26, column: 15, scope: !121)
!123 = !DILocation(line: 26, column: 5, scope: !121)
!124 = !DILocation(line: 26, column: 20, scope: !121)
!125 = !DILocation(line: 26, column: 20, scope: !121, atomGroup: 5, atomRank: 2)
!126 = !DILocation(line: 26, column: 20, scope: !121, atomGroup: 5, atomRank: 1)
!127 = !DILocation(line: 25, column: 27, scope: !112, atomGroup: 6, atomRank: 2)
!128 = !DILocation(line: 25, column: 3, scope: !105, atomGroup: 4, atomRank: 1)
!129 = distinct !{!129, !114, !130, !63, !64}
!130 = !DILocation(line: 27, column: 3, scope: !105)
!131 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !132, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !134, keyInstructions: true)
!132 = !DISubroutineType(types: !133)
!133 = !{null, !68, !22, !32}
!134 = !{!135, !136, !137}
!135 = !DILocalVariable(name: "dst", arg: 1, scope: !131, file: !1, line: 31, type: !68)
!136 = !DILocalVariable(name: "src", arg: 2, scope: !131, file: !1, line: 31, type: !22)
!137 = !DILocalVariable(name: "n", arg: 3, scope: !131, file: !1, line: 31, type: !32)
!138 = !DILocation(line: 0, scope: !131)
!139 = !DILocation(line: 32, column: 20, scope: !131)
!140 = !DILocation(line: 32, column: 30, scope: !131)
!141 = !DILocation(line: 32, column: 3, scope: !131, atomGroup: 1, atomRank: 1)
!142 = !DILocation(line: 33, column: 10, scope: !131)
!143 = !DILocation(line: 33, column: 10, scope: !131, atomGroup: 2, atomRank: 2)
!144 = !DILocation(line: 33, column: 10, scope: !131, atomGroup: 2, atomRank: 1)
!145 = !DILocation(line: 34, column: 1, scope: !131, atomGroup: 3, atomRank: 1)
!146 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !147, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !163, keyInstructions: true)
!147 = !DISubroutineType(types: !148)
!148 = !{!21, !149, !162}
!149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !150, size: 64)
!150 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !151)
!151 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !152)
!152 = !{!153, !157}
!153 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !151, file: !1, line: 37, baseType: !154, size: 192)
!154 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 192, elements: !155)
!155 = !{!156}
!156 = !DISubrange(count: 3)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !151, file: !1, line: 38, baseType: !158, size: 64, offset: 192)
!158 = !DICompositeType(tag: DW_TAG_array_type, baseType: !159, size: 64, elements: !160)
!159 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!160 = !{!161}
!161 = !DISubrange(count: 2)
!162 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !151, size: 64)
!163 = !{!164, !165, !166}
!164 = !DILocalVariable(name: "a", arg: 1, scope: !146, file: !1, line: 41, type: !149)
!165 = !DILocalVariable(name: "b", arg: 2, scope: !146, file: !1, line: 41, type: !162)
!166 = !DILocalVariable(name: "c", scope: !146, file: !1, line: 44, type: !151)
!167 = !DILocation(line: 0, scope: !146)
!168 = !DILocation(line: 42, column: 8, scope: !146, atomGroup: 1, atomRank: 1)
!169 = !{i64 0, i64 24, !170, i64 24, i64 8, !170}
!170 = !{!16, !16, i64 0}
!171 = !DILocation(line: 43, column: 19, scope: !146)
!172 = !DILocation(line: 43, column: 16, scope: !146)
!173 = !{!174, !174, i64 0}
!174 = !{!"float", !16, i64 0}
!175 = !DILocation(line: 43, column: 3, scope: !146)
!176 = !DILocation(line: 43, column: 13, scope: !146)
!177 = !DILocation(line: 43, column: 13, scope: !146, atomGroup: 2, atomRank: 2)
!178 = !DILocation(line: 43, column: 13, scope: !146, atomGroup: 2, atomRank: 1)
!179 = !DILocation(line: 44, column: 27, scope: !146, atomGroup: 3, atomRank: 1)
!180 = !DILocation(line: 45, column: 43, scope: !146)
!181 = !DILocation(line: 45, column: 41, scope: !146)
!182 = !DILocation(line: 45, column: 30, scope: !146, atomGroup: 5, atomRank: 2)
!183 = !DILocation(line: 45, column: 3, scope: !146, atomGroup: 5, atomRank: 1)
