; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/floats.c -o ir/clang-14/O1-g/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local float @float_dot(float* nocapture noundef readonly %0, float* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata float* %0, metadata !19, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata float* %1, metadata !20, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 %2, metadata !21, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata float 0.000000e+00, metadata !22, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i32 0, metadata !23, metadata !DIExpression()), !dbg !26
  %4 = icmp sgt i32 %2, 0, !dbg !27
  br i1 %4, label %5, label %7, !dbg !29

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !27
  br label %9, !dbg !29

7:                                                ; preds = %9, %3
  %8 = phi float [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !25
  ret float %8, !dbg !30

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi float [ 0.000000e+00, %5 ], [ %16, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !23, metadata !DIExpression()), !dbg !26
  call void @llvm.dbg.value(metadata float %11, metadata !22, metadata !DIExpression()), !dbg !25
  %12 = getelementptr inbounds float, float* %0, i64 %10, !dbg !31
  %13 = load float, float* %12, align 4, !dbg !31, !tbaa !33
  %14 = getelementptr inbounds float, float* %1, i64 %10, !dbg !37
  %15 = load float, float* %14, align 4, !dbg !37, !tbaa !33
  %16 = call float @llvm.fmuladd.f32(float %13, float %15, float %11), !dbg !38
  call void @llvm.dbg.value(metadata float %16, metadata !22, metadata !DIExpression()), !dbg !25
  %17 = add nuw nsw i64 %10, 1, !dbg !39
  call void @llvm.dbg.value(metadata i64 %17, metadata !23, metadata !DIExpression()), !dbg !26
  %18 = icmp eq i64 %17, %6, !dbg !27
  br i1 %18, label %7, label %9, !dbg !29, !llvm.loop !40
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @float_elements_double_sum(float* nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !44 {
  call void @llvm.dbg.value(metadata float* %0, metadata !48, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata i32 %1, metadata !49, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double %2, metadata !50, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !51, metadata !DIExpression()), !dbg !54
  call void @llvm.dbg.value(metadata i32 0, metadata !52, metadata !DIExpression()), !dbg !55
  %4 = icmp sgt i32 %1, 0, !dbg !56
  br i1 %4, label %5, label %7, !dbg !58

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !56
  br label %9, !dbg !58

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !54
  ret double %8, !dbg !59

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !52, metadata !DIExpression()), !dbg !55
  call void @llvm.dbg.value(metadata double %11, metadata !51, metadata !DIExpression()), !dbg !54
  %12 = getelementptr inbounds float, float* %0, i64 %10, !dbg !60
  %13 = load float, float* %12, align 4, !dbg !60, !tbaa !33
  %14 = fpext float %13 to double, !dbg !62
  %15 = fmul double %14, %14, !dbg !63
  %16 = call double @llvm.fmuladd.f64(double %15, double %2, double %11), !dbg !64
  call void @llvm.dbg.value(metadata double %16, metadata !51, metadata !DIExpression()), !dbg !54
  %17 = add nuw nsw i64 %10, 1, !dbg !65
  call void @llvm.dbg.value(metadata i64 %17, metadata !52, metadata !DIExpression()), !dbg !55
  %18 = icmp eq i64 %17, %6, !dbg !56
  br i1 %18, label %7, label %9, !dbg !58, !llvm.loop !66
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 !dbg !68 {
  call void @llvm.dbg.value(metadata float %0, metadata !72, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata float %1, metadata !73, metadata !DIExpression()), !dbg !75
  %3 = fpext float %0 to double, !dbg !76
  %4 = fpext float %1 to double, !dbg !77
  %5 = call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00), !dbg !78
  call void @llvm.dbg.value(metadata double %5, metadata !74, metadata !DIExpression()), !dbg !75
  %6 = fmul double %5, %5, !dbg !79
  %7 = fptrunc double %6 to float, !dbg !80
  %8 = fsub float %7, %1, !dbg !81
  ret float %8, !dbg !82
}

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local float @float_libm(float noundef %0) local_unnamed_addr #3 !dbg !83 {
  call void @llvm.dbg.value(metadata float %0, metadata !87, metadata !DIExpression()), !dbg !88
  %2 = call float @sinf(float noundef %0) #7, !dbg !89
  %3 = call float @expf(float noundef %0) #7, !dbg !90
  %4 = call float @sqrtf(float noundef %0) #7, !dbg !91
  %5 = call float @llvm.fmuladd.f32(float %2, float %3, float %4), !dbg !92
  %6 = call float @powf(float noundef %0, float noundef 1.500000e+00) #7, !dbg !93
  %7 = fadd float %5, %6, !dbg !94
  %8 = call float @logf(float noundef %0) #7, !dbg !95
  %9 = fsub float %7, %8, !dbg !96
  %10 = call float @tanhf(float noundef %0) #7, !dbg !97
  %11 = fadd float %9, %10, !dbg !98
  ret float %11, !dbg !99
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @float_saxpy(float noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !100 {
  call void @llvm.dbg.value(metadata float %0, metadata !105, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata float* %1, metadata !106, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata float* %2, metadata !107, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 %3, metadata !108, metadata !DIExpression()), !dbg !111
  call void @llvm.dbg.value(metadata i32 0, metadata !109, metadata !DIExpression()), !dbg !112
  %5 = icmp sgt i32 %3, 0, !dbg !113
  br i1 %5, label %6, label %8, !dbg !115

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !113
  br label %9, !dbg !115

8:                                                ; preds = %9, %4
  ret void, !dbg !116

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %16, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !109, metadata !DIExpression()), !dbg !112
  %11 = getelementptr inbounds float, float* %1, i64 %10, !dbg !117
  %12 = load float, float* %11, align 4, !dbg !117, !tbaa !33
  %13 = getelementptr inbounds float, float* %2, i64 %10, !dbg !119
  %14 = load float, float* %13, align 4, !dbg !119, !tbaa !33
  %15 = call float @llvm.fmuladd.f32(float %0, float %12, float %14), !dbg !120
  store float %15, float* %13, align 4, !dbg !121, !tbaa !33
  %16 = add nuw nsw i64 %10, 1, !dbg !122
  call void @llvm.dbg.value(metadata i64 %16, metadata !109, metadata !DIExpression()), !dbg !112
  %17 = icmp eq i64 %16, %7, !dbg !113
  br i1 %17, label %8, label %9, !dbg !115, !llvm.loop !123
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/floats.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cb7a52e48b6983b3ef3abca2875954b")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 7, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 1}
!11 = !{!"Debian clang version 14.0.6"}
!12 = distinct !DISubprogram(name: "float_dot", scope: !1, file: !1, line: 4, type: !13, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!13 = !DISubroutineType(types: !14)
!14 = !{!4, !15, !15, !17}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19, !20, !21, !22, !23}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !12, file: !1, line: 4, type: !15)
!20 = !DILocalVariable(name: "y", arg: 2, scope: !12, file: !1, line: 4, type: !15)
!21 = !DILocalVariable(name: "n", arg: 3, scope: !12, file: !1, line: 4, type: !17)
!22 = !DILocalVariable(name: "s", scope: !12, file: !1, line: 5, type: !4)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 6, type: !17)
!24 = distinct !DILexicalBlock(scope: !12, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 0, scope: !12)
!26 = !DILocation(line: 0, scope: !24)
!27 = !DILocation(line: 6, column: 21, scope: !28)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 6, column: 3, scope: !24)
!30 = !DILocation(line: 9, column: 3, scope: !12)
!31 = !DILocation(line: 7, column: 10, scope: !32)
!32 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 31)
!33 = !{!34, !34, i64 0}
!34 = !{!"float", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 7, column: 17, scope: !32)
!38 = !DILocation(line: 7, column: 7, scope: !32)
!39 = !DILocation(line: 6, column: 27, scope: !28)
!40 = distinct !{!40, !29, !41, !42, !43}
!41 = !DILocation(line: 8, column: 3, scope: !24)
!42 = !{!"llvm.loop.mustprogress"}
!43 = !{!"llvm.loop.unroll.disable"}
!44 = distinct !DISubprogram(name: "float_elements_double_sum", scope: !1, file: !1, line: 12, type: !45, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !47)
!45 = !DISubroutineType(types: !46)
!46 = !{!3, !15, !17, !3}
!47 = !{!48, !49, !50, !51, !52}
!48 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !1, line: 12, type: !15)
!49 = !DILocalVariable(name: "n", arg: 2, scope: !44, file: !1, line: 12, type: !17)
!50 = !DILocalVariable(name: "p", arg: 3, scope: !44, file: !1, line: 12, type: !3)
!51 = !DILocalVariable(name: "s", scope: !44, file: !1, line: 13, type: !3)
!52 = !DILocalVariable(name: "i", scope: !53, file: !1, line: 14, type: !17)
!53 = distinct !DILexicalBlock(scope: !44, file: !1, line: 14, column: 3)
!54 = !DILocation(line: 0, scope: !44)
!55 = !DILocation(line: 0, scope: !53)
!56 = !DILocation(line: 14, column: 21, scope: !57)
!57 = distinct !DILexicalBlock(scope: !53, file: !1, line: 14, column: 3)
!58 = !DILocation(line: 14, column: 3, scope: !53)
!59 = !DILocation(line: 17, column: 3, scope: !44)
!60 = !DILocation(line: 15, column: 18, scope: !61)
!61 = distinct !DILexicalBlock(scope: !57, file: !1, line: 14, column: 31)
!62 = !DILocation(line: 15, column: 10, scope: !61)
!63 = !DILocation(line: 15, column: 23, scope: !61)
!64 = !DILocation(line: 15, column: 7, scope: !61)
!65 = !DILocation(line: 14, column: 27, scope: !57)
!66 = distinct !{!66, !58, !67, !42, !43}
!67 = !DILocation(line: 16, column: 3, scope: !53)
!68 = distinct !DISubprogram(name: "double_inside_float", scope: !1, file: !1, line: 20, type: !69, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !71)
!69 = !DISubroutineType(types: !70)
!70 = !{!4, !4, !4}
!71 = !{!72, !73, !74}
!72 = !DILocalVariable(name: "x", arg: 1, scope: !68, file: !1, line: 20, type: !4)
!73 = !DILocalVariable(name: "y", arg: 2, scope: !68, file: !1, line: 20, type: !4)
!74 = !DILocalVariable(name: "t", scope: !68, file: !1, line: 21, type: !3)
!75 = !DILocation(line: 0, scope: !68)
!76 = !DILocation(line: 21, column: 14, scope: !68)
!77 = !DILocation(line: 21, column: 26, scope: !68)
!78 = !DILocation(line: 21, column: 28, scope: !68)
!79 = !DILocation(line: 22, column: 20, scope: !68)
!80 = !DILocation(line: 22, column: 10, scope: !68)
!81 = !DILocation(line: 22, column: 25, scope: !68)
!82 = !DILocation(line: 22, column: 3, scope: !68)
!83 = distinct !DISubprogram(name: "float_libm", scope: !1, file: !1, line: 25, type: !84, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !86)
!84 = !DISubroutineType(types: !85)
!85 = !{!4, !4}
!86 = !{!87}
!87 = !DILocalVariable(name: "x", arg: 1, scope: !83, file: !1, line: 25, type: !4)
!88 = !DILocation(line: 0, scope: !83)
!89 = !DILocation(line: 26, column: 10, scope: !83)
!90 = !DILocation(line: 26, column: 20, scope: !83)
!91 = !DILocation(line: 26, column: 30, scope: !83)
!92 = !DILocation(line: 26, column: 28, scope: !83)
!93 = !DILocation(line: 26, column: 41, scope: !83)
!94 = !DILocation(line: 26, column: 39, scope: !83)
!95 = !DILocation(line: 26, column: 57, scope: !83)
!96 = !DILocation(line: 26, column: 55, scope: !83)
!97 = !DILocation(line: 26, column: 67, scope: !83)
!98 = !DILocation(line: 26, column: 65, scope: !83)
!99 = !DILocation(line: 26, column: 3, scope: !83)
!100 = distinct !DISubprogram(name: "float_saxpy", scope: !1, file: !1, line: 29, type: !101, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !104)
!101 = !DISubroutineType(types: !102)
!102 = !{null, !4, !15, !103, !17}
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!104 = !{!105, !106, !107, !108, !109}
!105 = !DILocalVariable(name: "a", arg: 1, scope: !100, file: !1, line: 29, type: !4)
!106 = !DILocalVariable(name: "x", arg: 2, scope: !100, file: !1, line: 29, type: !15)
!107 = !DILocalVariable(name: "y", arg: 3, scope: !100, file: !1, line: 29, type: !103)
!108 = !DILocalVariable(name: "n", arg: 4, scope: !100, file: !1, line: 29, type: !17)
!109 = !DILocalVariable(name: "i", scope: !110, file: !1, line: 30, type: !17)
!110 = distinct !DILexicalBlock(scope: !100, file: !1, line: 30, column: 3)
!111 = !DILocation(line: 0, scope: !100)
!112 = !DILocation(line: 0, scope: !110)
!113 = !DILocation(line: 30, column: 21, scope: !114)
!114 = distinct !DILexicalBlock(scope: !110, file: !1, line: 30, column: 3)
!115 = !DILocation(line: 30, column: 3, scope: !110)
!116 = !DILocation(line: 33, column: 1, scope: !100)
!117 = !DILocation(line: 31, column: 16, scope: !118)
!118 = distinct !DILexicalBlock(scope: !114, file: !1, line: 30, column: 31)
!119 = !DILocation(line: 31, column: 23, scope: !118)
!120 = !DILocation(line: 31, column: 21, scope: !118)
!121 = !DILocation(line: 31, column: 10, scope: !118)
!122 = !DILocation(line: 30, column: 27, scope: !114)
!123 = distinct !{!123, !115, !124, !42, !43}
!124 = !DILocation(line: 32, column: 3, scope: !110)
