; clang-15 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-15/O1-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @copy_to_local_then_square(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !13 {
  %2 = alloca [4 x double], align 16
  call void @llvm.dbg.value(metadata ptr %0, metadata !20, metadata !DIExpression()), !dbg !28
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #7, !dbg !29
  call void @llvm.dbg.declare(metadata ptr %2, metadata !21, metadata !DIExpression()), !dbg !30
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %2, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !31
  call void @llvm.dbg.value(metadata i32 0, metadata !25, metadata !DIExpression()), !dbg !32
  br label %13, !dbg !33

3:                                                ; preds = %13
  %4 = load double, ptr %2, align 16, !dbg !34, !tbaa !35
  %5 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 1, !dbg !39
  %6 = load double, ptr %5, align 8, !dbg !39, !tbaa !35
  %7 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 2, !dbg !40
  %8 = load double, ptr %7, align 16, !dbg !40, !tbaa !35
  %9 = tail call double @llvm.fmuladd.f64(double %6, double %8, double %4), !dbg !41
  %10 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 3, !dbg !42
  %11 = load double, ptr %10, align 8, !dbg !42, !tbaa !35
  %12 = fsub double %9, %11, !dbg !43
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #7, !dbg !44
  ret double %12, !dbg !45

13:                                               ; preds = %1, %13
  %14 = phi i64 [ 0, %1 ], [ %18, %13 ]
  call void @llvm.dbg.value(metadata i64 %14, metadata !25, metadata !DIExpression()), !dbg !32
  %15 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 %14, !dbg !46
  %16 = load double, ptr %15, align 8, !dbg !46, !tbaa !35
  %17 = fmul double %16, %16, !dbg !49
  %18 = add nuw nsw i64 %14, 1, !dbg !50
  %19 = trunc i64 %18 to i32, !dbg !51
  %20 = sitofp i32 %19 to double, !dbg !51
  %21 = fmul double %17, %20, !dbg !52
  store double %21, ptr %15, align 8, !dbg !53, !tbaa !35
  call void @llvm.dbg.value(metadata i64 %18, metadata !25, metadata !DIExpression()), !dbg !32
  %22 = icmp eq i64 %18, 4, !dbg !54
  br i1 %22, label %3, label %13, !dbg !33, !llvm.loop !55
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @shift_with_memmove(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !59 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !64, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata i32 %1, metadata !65, metadata !DIExpression()), !dbg !69
  %3 = getelementptr inbounds double, ptr %0, i64 1, !dbg !70
  %4 = add nsw i32 %1, -1, !dbg !71
  %5 = sext i32 %4 to i64, !dbg !72
  %6 = shl nsw i64 %5, 3, !dbg !73
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false), !dbg !74
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !66, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.value(metadata i32 0, metadata !67, metadata !DIExpression()), !dbg !75
  %7 = icmp sgt i32 %1, 0, !dbg !76
  br i1 %7, label %8, label %10, !dbg !78

8:                                                ; preds = %2
  %9 = zext i32 %1 to i64, !dbg !76
  br label %12, !dbg !78

10:                                               ; preds = %12, %2
  %11 = phi double [ 0.000000e+00, %2 ], [ %21, %12 ], !dbg !69
  ret double %11, !dbg !79

12:                                               ; preds = %8, %12
  %13 = phi i64 [ 0, %8 ], [ %15, %12 ]
  %14 = phi double [ 0.000000e+00, %8 ], [ %21, %12 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !67, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata double %14, metadata !66, metadata !DIExpression()), !dbg !69
  %15 = add nuw nsw i64 %13, 1, !dbg !80
  %16 = trunc i64 %15 to i32, !dbg !82
  %17 = sitofp i32 %16 to double, !dbg !82
  %18 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !83
  %19 = load double, ptr %18, align 8, !dbg !83, !tbaa !35
  %20 = fmul double %19, %17, !dbg !84
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %19, double %14), !dbg !85
  call void @llvm.dbg.value(metadata i64 %15, metadata !67, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata double %21, metadata !66, metadata !DIExpression()), !dbg !69
  %22 = icmp eq i64 %15, %9, !dbg !76
  br i1 %22, label %10, label %12, !dbg !78, !llvm.loop !86
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #3

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @clear_then_accumulate(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !88 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !92, metadata !DIExpression()), !dbg !97
  call void @llvm.dbg.value(metadata ptr %1, metadata !93, metadata !DIExpression()), !dbg !97
  call void @llvm.dbg.value(metadata i32 %2, metadata !94, metadata !DIExpression()), !dbg !97
  %4 = sext i32 %2 to i64, !dbg !98
  %5 = shl nsw i64 %4, 3, !dbg !99
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false), !dbg !100
  call void @llvm.dbg.value(metadata i32 0, metadata !95, metadata !DIExpression()), !dbg !101
  %6 = icmp sgt i32 %2, 0, !dbg !102
  br i1 %6, label %7, label %9, !dbg !104

7:                                                ; preds = %3
  %8 = zext i32 %2 to i64, !dbg !102
  br label %16, !dbg !104

9:                                                ; preds = %16, %3
  %10 = load double, ptr %0, align 8, !dbg !105, !tbaa !35
  %11 = add nsw i32 %2, -1, !dbg !106
  %12 = sext i32 %11 to i64, !dbg !107
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !107
  %14 = load double, ptr %13, align 8, !dbg !107, !tbaa !35
  %15 = fmul double %10, %14, !dbg !108
  ret double %15, !dbg !109

16:                                               ; preds = %7, %16
  %17 = phi i64 [ 0, %7 ], [ %27, %16 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !95, metadata !DIExpression()), !dbg !101
  %18 = getelementptr inbounds double, ptr %1, i64 %17, !dbg !110
  %19 = load double, ptr %18, align 8, !dbg !110, !tbaa !35
  %20 = trunc i64 %17 to i32, !dbg !112
  %21 = xor i32 %20, -1, !dbg !112
  %22 = add i32 %21, %2, !dbg !112
  %23 = sext i32 %22 to i64, !dbg !113
  %24 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !113
  %25 = load double, ptr %24, align 8, !dbg !114, !tbaa !35
  %26 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %25), !dbg !114
  store double %26, ptr %24, align 8, !dbg !114, !tbaa !35
  %27 = add nuw nsw i64 %17, 1, !dbg !115
  call void @llvm.dbg.value(metadata i64 %27, metadata !95, metadata !DIExpression()), !dbg !101
  %28 = icmp eq i64 %27, %8, !dbg !102
  br i1 %28, label %9, label %16, !dbg !104, !llvm.loop !116
}

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn writeonly
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn uwtable
define dso_local void @copy_of_dynamic_length(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #5 !dbg !118 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !122, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata ptr %1, metadata !123, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata i32 %2, metadata !124, metadata !DIExpression()), !dbg !125
  %4 = sext i32 %2 to i64, !dbg !126
  %5 = shl nsw i64 %4, 3, !dbg !127
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false), !dbg !128
  %6 = load double, ptr %0, align 8, !dbg !129, !tbaa !35
  %7 = fmul double %6, 2.000000e+00, !dbg !129
  store double %7, ptr %0, align 8, !dbg !129, !tbaa !35
  ret void, !dbg !130
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn uwtable
define dso_local double @struct_assignment(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #5 !dbg !131 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !149, metadata !DIExpression()), !dbg !152
  call void @llvm.dbg.value(metadata ptr %1, metadata !150, metadata !DIExpression()), !dbg !152
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !153, !tbaa.struct !154
  %3 = getelementptr inbounds %struct.pair_of_rows, ptr %1, i64 0, i32 1, !dbg !156
  %4 = load float, ptr %3, align 8, !dbg !157, !tbaa !158
  %5 = fpext float %4 to double, !dbg !157
  %6 = getelementptr inbounds [3 x double], ptr %1, i64 0, i64 1, !dbg !160
  %7 = load double, ptr %6, align 8, !dbg !161, !tbaa !35
  %8 = fmul double %7, %5, !dbg !161
  store double %8, ptr %6, align 8, !dbg !161, !tbaa !35
  %9 = load double, ptr %1, align 8, !dbg !162, !tbaa.struct !154
  call void @llvm.dbg.value(metadata double %9, metadata !151, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !152
  %10 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !162
  %11 = load double, ptr %10, align 8, !dbg !162, !tbaa.struct !163
  call void @llvm.dbg.value(metadata double %11, metadata !151, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !152
  %12 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !162
  %13 = load double, ptr %12, align 8, !dbg !162, !tbaa.struct !164
  call void @llvm.dbg.value(metadata double %13, metadata !151, metadata !DIExpression(DW_OP_LLVM_fragment, 128, 64)), !dbg !152
  call void @llvm.dbg.value(metadata float undef, metadata !151, metadata !DIExpression(DW_OP_LLVM_fragment, 192, 32)), !dbg !152
  %14 = getelementptr inbounds i8, ptr %1, i64 28, !dbg !162
  %15 = load float, ptr %14, align 4, !dbg !162, !tbaa.struct !165
  call void @llvm.dbg.value(metadata float %15, metadata !151, metadata !DIExpression(DW_OP_LLVM_fragment, 224, 32)), !dbg !152
  %16 = fpext float %15 to double, !dbg !166
  %17 = fmul double %13, %16, !dbg !167
  %18 = tail call double @llvm.fmuladd.f64(double %9, double %11, double %17), !dbg !168
  ret double %18, !dbg !169
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #3 = { argmemonly mustprogress nocallback nofree nounwind willreturn }
attributes #4 = { argmemonly mustprogress nocallback nofree nounwind willreturn writeonly }
attributes #5 = { argmemonly mustprogress nofree nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 46, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-15/lib/clang/15.0.6/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "b76978376d35d5cd171876ac58ac1256")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 7, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{!"Debian clang version 15.0.6"}
!13 = distinct !DISubprogram(name: "copy_to_local_then_square", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !17}
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!19 = !{!20, !21, !25}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "t", scope: !13, file: !1, line: 5, type: !22)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 256, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 4)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 7, type: !27)
!26 = distinct !DILexicalBlock(scope: !13, file: !1, line: 7, column: 3)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !DILocation(line: 0, scope: !13)
!29 = !DILocation(line: 5, column: 3, scope: !13)
!30 = !DILocation(line: 5, column: 10, scope: !13)
!31 = !DILocation(line: 6, column: 3, scope: !13)
!32 = !DILocation(line: 0, scope: !26)
!33 = !DILocation(line: 7, column: 3, scope: !26)
!34 = !DILocation(line: 10, column: 10, scope: !13)
!35 = !{!36, !36, i64 0}
!36 = !{!"double", !37, i64 0}
!37 = !{!"omnipotent char", !38, i64 0}
!38 = !{!"Simple C/C++ TBAA"}
!39 = !DILocation(line: 10, column: 17, scope: !13)
!40 = !DILocation(line: 10, column: 24, scope: !13)
!41 = !DILocation(line: 10, column: 15, scope: !13)
!42 = !DILocation(line: 10, column: 31, scope: !13)
!43 = !DILocation(line: 10, column: 29, scope: !13)
!44 = !DILocation(line: 11, column: 1, scope: !13)
!45 = !DILocation(line: 10, column: 3, scope: !13)
!46 = !DILocation(line: 8, column: 12, scope: !47)
!47 = distinct !DILexicalBlock(scope: !48, file: !1, line: 7, column: 31)
!48 = distinct !DILexicalBlock(scope: !26, file: !1, line: 7, column: 3)
!49 = !DILocation(line: 8, column: 17, scope: !47)
!50 = !DILocation(line: 8, column: 29, scope: !47)
!51 = !DILocation(line: 8, column: 26, scope: !47)
!52 = !DILocation(line: 8, column: 24, scope: !47)
!53 = !DILocation(line: 8, column: 10, scope: !47)
!54 = !DILocation(line: 7, column: 21, scope: !48)
!55 = distinct !{!55, !33, !56, !57, !58}
!56 = !DILocation(line: 9, column: 3, scope: !26)
!57 = !{!"llvm.loop.mustprogress"}
!58 = !{!"llvm.loop.unroll.disable"}
!59 = distinct !DISubprogram(name: "shift_with_memmove", scope: !1, file: !1, line: 13, type: !60, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63)
!60 = !DISubroutineType(types: !61)
!61 = !{!16, !62, !27}
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!63 = !{!64, !65, !66, !67}
!64 = !DILocalVariable(name: "x", arg: 1, scope: !59, file: !1, line: 13, type: !62)
!65 = !DILocalVariable(name: "n", arg: 2, scope: !59, file: !1, line: 13, type: !27)
!66 = !DILocalVariable(name: "s", scope: !59, file: !1, line: 15, type: !16)
!67 = !DILocalVariable(name: "i", scope: !68, file: !1, line: 16, type: !27)
!68 = distinct !DILexicalBlock(scope: !59, file: !1, line: 16, column: 3)
!69 = !DILocation(line: 0, scope: !59)
!70 = !DILocation(line: 14, column: 13, scope: !59)
!71 = !DILocation(line: 14, column: 32, scope: !59)
!72 = !DILocation(line: 14, column: 21, scope: !59)
!73 = !DILocation(line: 14, column: 37, scope: !59)
!74 = !DILocation(line: 14, column: 3, scope: !59)
!75 = !DILocation(line: 0, scope: !68)
!76 = !DILocation(line: 16, column: 21, scope: !77)
!77 = distinct !DILexicalBlock(scope: !68, file: !1, line: 16, column: 3)
!78 = !DILocation(line: 16, column: 3, scope: !68)
!79 = !DILocation(line: 19, column: 3, scope: !59)
!80 = !DILocation(line: 17, column: 13, scope: !81)
!81 = distinct !DILexicalBlock(scope: !77, file: !1, line: 16, column: 31)
!82 = !DILocation(line: 17, column: 10, scope: !81)
!83 = !DILocation(line: 17, column: 20, scope: !81)
!84 = !DILocation(line: 17, column: 18, scope: !81)
!85 = !DILocation(line: 17, column: 7, scope: !81)
!86 = distinct !{!86, !78, !87, !57, !58}
!87 = !DILocation(line: 18, column: 3, scope: !68)
!88 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !89, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !91)
!89 = !DISubroutineType(types: !90)
!90 = !{!16, !62, !17, !27}
!91 = !{!92, !93, !94, !95}
!92 = !DILocalVariable(name: "out", arg: 1, scope: !88, file: !1, line: 23, type: !62)
!93 = !DILocalVariable(name: "x", arg: 2, scope: !88, file: !1, line: 23, type: !17)
!94 = !DILocalVariable(name: "n", arg: 3, scope: !88, file: !1, line: 23, type: !27)
!95 = !DILocalVariable(name: "i", scope: !96, file: !1, line: 25, type: !27)
!96 = distinct !DILexicalBlock(scope: !88, file: !1, line: 25, column: 3)
!97 = !DILocation(line: 0, scope: !88)
!98 = !DILocation(line: 24, column: 18, scope: !88)
!99 = !DILocation(line: 24, column: 28, scope: !88)
!100 = !DILocation(line: 24, column: 3, scope: !88)
!101 = !DILocation(line: 0, scope: !96)
!102 = !DILocation(line: 25, column: 21, scope: !103)
!103 = distinct !DILexicalBlock(scope: !96, file: !1, line: 25, column: 3)
!104 = !DILocation(line: 25, column: 3, scope: !96)
!105 = !DILocation(line: 28, column: 10, scope: !88)
!106 = !DILocation(line: 28, column: 25, scope: !88)
!107 = !DILocation(line: 28, column: 19, scope: !88)
!108 = !DILocation(line: 28, column: 17, scope: !88)
!109 = !DILocation(line: 28, column: 3, scope: !88)
!110 = !DILocation(line: 26, column: 23, scope: !111)
!111 = distinct !DILexicalBlock(scope: !103, file: !1, line: 25, column: 31)
!112 = !DILocation(line: 26, column: 15, scope: !111)
!113 = !DILocation(line: 26, column: 5, scope: !111)
!114 = !DILocation(line: 26, column: 20, scope: !111)
!115 = !DILocation(line: 25, column: 27, scope: !103)
!116 = distinct !{!116, !104, !117, !57, !58}
!117 = !DILocation(line: 27, column: 3, scope: !96)
!118 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !119, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{null, !62, !17, !27}
!121 = !{!122, !123, !124}
!122 = !DILocalVariable(name: "dst", arg: 1, scope: !118, file: !1, line: 31, type: !62)
!123 = !DILocalVariable(name: "src", arg: 2, scope: !118, file: !1, line: 31, type: !17)
!124 = !DILocalVariable(name: "n", arg: 3, scope: !118, file: !1, line: 31, type: !27)
!125 = !DILocation(line: 0, scope: !118)
!126 = !DILocation(line: 32, column: 20, scope: !118)
!127 = !DILocation(line: 32, column: 30, scope: !118)
!128 = !DILocation(line: 32, column: 3, scope: !118)
!129 = !DILocation(line: 33, column: 10, scope: !118)
!130 = !DILocation(line: 34, column: 1, scope: !118)
!131 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !132, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !148)
!132 = !DISubroutineType(types: !133)
!133 = !{!16, !134, !147}
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !135, size: 64)
!135 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !136)
!136 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !137)
!137 = !{!138, !142}
!138 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !136, file: !1, line: 37, baseType: !139, size: 192)
!139 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 192, elements: !140)
!140 = !{!141}
!141 = !DISubrange(count: 3)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !136, file: !1, line: 38, baseType: !143, size: 64, offset: 192)
!143 = !DICompositeType(tag: DW_TAG_array_type, baseType: !144, size: 64, elements: !145)
!144 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!145 = !{!146}
!146 = !DISubrange(count: 2)
!147 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !136, size: 64)
!148 = !{!149, !150, !151}
!149 = !DILocalVariable(name: "a", arg: 1, scope: !131, file: !1, line: 41, type: !134)
!150 = !DILocalVariable(name: "b", arg: 2, scope: !131, file: !1, line: 41, type: !147)
!151 = !DILocalVariable(name: "c", scope: !131, file: !1, line: 44, type: !136)
!152 = !DILocation(line: 0, scope: !131)
!153 = !DILocation(line: 42, column: 8, scope: !131)
!154 = !{i64 0, i64 24, !155, i64 24, i64 8, !155}
!155 = !{!37, !37, i64 0}
!156 = !DILocation(line: 43, column: 19, scope: !131)
!157 = !DILocation(line: 43, column: 16, scope: !131)
!158 = !{!159, !159, i64 0}
!159 = !{!"float", !37, i64 0}
!160 = !DILocation(line: 43, column: 3, scope: !131)
!161 = !DILocation(line: 43, column: 13, scope: !131)
!162 = !DILocation(line: 44, column: 27, scope: !131)
!163 = !{i64 0, i64 16, !155, i64 16, i64 8, !155}
!164 = !{i64 0, i64 8, !155, i64 8, i64 8, !155}
!165 = !{i64 0, i64 4, !155}
!166 = !DILocation(line: 45, column: 43, scope: !131)
!167 = !DILocation(line: 45, column: 41, scope: !131)
!168 = !DILocation(line: 45, column: 30, scope: !131)
!169 = !DILocation(line: 45, column: 3, scope: !131)
