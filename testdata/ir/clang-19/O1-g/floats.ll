; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/floats.c -o ir/clang-19/O1-g/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @float_dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(ptr %0, !20, !DIExpression(), !26)
    #dbg_value(ptr %1, !21, !DIExpression(), !26)
    #dbg_value(i32 %2, !22, !DIExpression(), !26)
    #dbg_value(float 0.000000e+00, !23, !DIExpression(), !26)
    #dbg_value(i32 0, !24, !DIExpression(), !27)
  %4 = icmp sgt i32 %2, 0, !dbg !28
  br i1 %4, label %5, label %7, !dbg !30

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !28
  br label %9, !dbg !30

7:                                                ; preds = %9, %3
  %8 = phi float [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !26
  ret float %8, !dbg !31

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi float [ 0.000000e+00, %5 ], [ %16, %9 ]
    #dbg_value(i64 %10, !24, !DIExpression(), !27)
    #dbg_value(float %11, !23, !DIExpression(), !26)
  %12 = getelementptr inbounds float, ptr %0, i64 %10, !dbg !32
  %13 = load float, ptr %12, align 4, !dbg !32, !tbaa !34
  %14 = getelementptr inbounds float, ptr %1, i64 %10, !dbg !38
  %15 = load float, ptr %14, align 4, !dbg !38, !tbaa !34
  %16 = tail call float @llvm.fmuladd.f32(float %13, float %15, float %11), !dbg !39
    #dbg_value(float %16, !23, !DIExpression(), !26)
  %17 = add nuw nsw i64 %10, 1, !dbg !40
    #dbg_value(i64 %17, !24, !DIExpression(), !27)
  %18 = icmp eq i64 %17, %6, !dbg !28
  br i1 %18, label %7, label %9, !dbg !30, !llvm.loop !41
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @float_elements_double_sum(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !45 {
    #dbg_value(ptr %0, !49, !DIExpression(), !55)
    #dbg_value(i32 %1, !50, !DIExpression(), !55)
    #dbg_value(double %2, !51, !DIExpression(), !55)
    #dbg_value(double 0.000000e+00, !52, !DIExpression(), !55)
    #dbg_value(i32 0, !53, !DIExpression(), !56)
  %4 = icmp sgt i32 %1, 0, !dbg !57
  br i1 %4, label %5, label %7, !dbg !59

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !57
  br label %9, !dbg !59

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !55
  ret double %8, !dbg !60

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
    #dbg_value(i64 %10, !53, !DIExpression(), !56)
    #dbg_value(double %11, !52, !DIExpression(), !55)
  %12 = getelementptr inbounds float, ptr %0, i64 %10, !dbg !61
  %13 = load float, ptr %12, align 4, !dbg !61, !tbaa !34
  %14 = fpext float %13 to double, !dbg !63
  %15 = fmul double %14, %14, !dbg !64
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %2, double %11), !dbg !65
    #dbg_value(double %16, !52, !DIExpression(), !55)
  %17 = add nuw nsw i64 %10, 1, !dbg !66
    #dbg_value(i64 %17, !53, !DIExpression(), !56)
  %18 = icmp eq i64 %17, %6, !dbg !57
  br i1 %18, label %7, label %9, !dbg !59, !llvm.loop !67
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 !dbg !69 {
    #dbg_value(float %0, !73, !DIExpression(), !76)
    #dbg_value(float %1, !74, !DIExpression(), !76)
  %3 = fpext float %0 to double, !dbg !77
  %4 = fpext float %1 to double, !dbg !78
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00), !dbg !79
    #dbg_value(double %5, !75, !DIExpression(), !76)
  %6 = fmul double %5, %5, !dbg !80
  %7 = fptrunc double %6 to float, !dbg !81
  %8 = fsub float %7, %1, !dbg !82
  ret float %8, !dbg !83
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local float @float_libm(float noundef %0) local_unnamed_addr #3 !dbg !84 {
    #dbg_value(float %0, !88, !DIExpression(), !89)
  %2 = tail call float @sinf(float noundef %0) #6, !dbg !90
  %3 = tail call float @expf(float noundef %0) #6, !dbg !91, !tbaa !92
  %4 = tail call float @sqrtf(float noundef %0) #6, !dbg !94
  %5 = tail call float @llvm.fmuladd.f32(float %2, float %3, float %4), !dbg !95
  %6 = tail call float @powf(float noundef %0, float noundef 1.500000e+00) #6, !dbg !96
  %7 = fadd float %5, %6, !dbg !97
  %8 = tail call float @logf(float noundef %0) #6, !dbg !98
  %9 = fsub float %7, %8, !dbg !99
  %10 = tail call float @tanhf(float noundef %0) #6, !dbg !100
  %11 = fadd float %9, %10, !dbg !101
  ret float %11, !dbg !102
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !103 float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !105 float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !106 float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !107 float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !108 float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !109 float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @float_saxpy(float noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !110 {
    #dbg_value(float %0, !115, !DIExpression(), !121)
    #dbg_value(ptr %1, !116, !DIExpression(), !121)
    #dbg_value(ptr %2, !117, !DIExpression(), !121)
    #dbg_value(i32 %3, !118, !DIExpression(), !121)
    #dbg_value(i32 0, !119, !DIExpression(), !122)
  %5 = icmp sgt i32 %3, 0, !dbg !123
  br i1 %5, label %6, label %8, !dbg !125

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !123
  br label %9, !dbg !125

8:                                                ; preds = %9, %4
  ret void, !dbg !126

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %16, %9 ]
    #dbg_value(i64 %10, !119, !DIExpression(), !122)
  %11 = getelementptr inbounds float, ptr %1, i64 %10, !dbg !127
  %12 = load float, ptr %11, align 4, !dbg !127, !tbaa !34
  %13 = getelementptr inbounds float, ptr %2, i64 %10, !dbg !129
  %14 = load float, ptr %13, align 4, !dbg !129, !tbaa !34
  %15 = tail call float @llvm.fmuladd.f32(float %0, float %12, float %14), !dbg !130
  store float %15, ptr %13, align 4, !dbg !131, !tbaa !34
  %16 = add nuw nsw i64 %10, 1, !dbg !132
    #dbg_value(i64 %16, !119, !DIExpression(), !122)
  %17 = icmp eq i64 %16, %7, !dbg !123
  br i1 %17, label %8, label %9, !dbg !125, !llvm.loop !133
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/floats.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cb7a52e48b6983b3ef3abca2875954b")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "float_dot", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19)
!14 = !DISubroutineType(types: !15)
!15 = !{!4, !16, !16, !18}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !23, !24}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !16)
!21 = !DILocalVariable(name: "y", arg: 2, scope: !13, file: !1, line: 4, type: !16)
!22 = !DILocalVariable(name: "n", arg: 3, scope: !13, file: !1, line: 4, type: !18)
!23 = !DILocalVariable(name: "s", scope: !13, file: !1, line: 5, type: !4)
!24 = !DILocalVariable(name: "i", scope: !25, file: !1, line: 6, type: !18)
!25 = distinct !DILexicalBlock(scope: !13, file: !1, line: 6, column: 3)
!26 = !DILocation(line: 0, scope: !13)
!27 = !DILocation(line: 0, scope: !25)
!28 = !DILocation(line: 6, column: 21, scope: !29)
!29 = distinct !DILexicalBlock(scope: !25, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 6, column: 3, scope: !25)
!31 = !DILocation(line: 9, column: 3, scope: !13)
!32 = !DILocation(line: 7, column: 10, scope: !33)
!33 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 31)
!34 = !{!35, !35, i64 0}
!35 = !{!"float", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = !DILocation(line: 7, column: 17, scope: !33)
!39 = !DILocation(line: 7, column: 7, scope: !33)
!40 = !DILocation(line: 6, column: 27, scope: !29)
!41 = distinct !{!41, !30, !42, !43, !44}
!42 = !DILocation(line: 8, column: 3, scope: !25)
!43 = !{!"llvm.loop.mustprogress"}
!44 = !{!"llvm.loop.unroll.disable"}
!45 = distinct !DISubprogram(name: "float_elements_double_sum", scope: !1, file: !1, line: 12, type: !46, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48)
!46 = !DISubroutineType(types: !47)
!47 = !{!3, !16, !18, !3}
!48 = !{!49, !50, !51, !52, !53}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !45, file: !1, line: 12, type: !16)
!50 = !DILocalVariable(name: "n", arg: 2, scope: !45, file: !1, line: 12, type: !18)
!51 = !DILocalVariable(name: "p", arg: 3, scope: !45, file: !1, line: 12, type: !3)
!52 = !DILocalVariable(name: "s", scope: !45, file: !1, line: 13, type: !3)
!53 = !DILocalVariable(name: "i", scope: !54, file: !1, line: 14, type: !18)
!54 = distinct !DILexicalBlock(scope: !45, file: !1, line: 14, column: 3)
!55 = !DILocation(line: 0, scope: !45)
!56 = !DILocation(line: 0, scope: !54)
!57 = !DILocation(line: 14, column: 21, scope: !58)
!58 = distinct !DILexicalBlock(scope: !54, file: !1, line: 14, column: 3)
!59 = !DILocation(line: 14, column: 3, scope: !54)
!60 = !DILocation(line: 17, column: 3, scope: !45)
!61 = !DILocation(line: 15, column: 18, scope: !62)
!62 = distinct !DILexicalBlock(scope: !58, file: !1, line: 14, column: 31)
!63 = !DILocation(line: 15, column: 10, scope: !62)
!64 = !DILocation(line: 15, column: 23, scope: !62)
!65 = !DILocation(line: 15, column: 7, scope: !62)
!66 = !DILocation(line: 14, column: 27, scope: !58)
!67 = distinct !{!67, !59, !68, !43, !44}
!68 = !DILocation(line: 16, column: 3, scope: !54)
!69 = distinct !DISubprogram(name: "double_inside_float", scope: !1, file: !1, line: 20, type: !70, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!4, !4, !4}
!72 = !{!73, !74, !75}
!73 = !DILocalVariable(name: "x", arg: 1, scope: !69, file: !1, line: 20, type: !4)
!74 = !DILocalVariable(name: "y", arg: 2, scope: !69, file: !1, line: 20, type: !4)
!75 = !DILocalVariable(name: "t", scope: !69, file: !1, line: 21, type: !3)
!76 = !DILocation(line: 0, scope: !69)
!77 = !DILocation(line: 21, column: 14, scope: !69)
!78 = !DILocation(line: 21, column: 26, scope: !69)
!79 = !DILocation(line: 21, column: 28, scope: !69)
!80 = !DILocation(line: 22, column: 20, scope: !69)
!81 = !DILocation(line: 22, column: 10, scope: !69)
!82 = !DILocation(line: 22, column: 25, scope: !69)
!83 = !DILocation(line: 22, column: 3, scope: !69)
!84 = distinct !DISubprogram(name: "float_libm", scope: !1, file: !1, line: 25, type: !85, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!4, !4}
!87 = !{!88}
!88 = !DILocalVariable(name: "x", arg: 1, scope: !84, file: !1, line: 25, type: !4)
!89 = !DILocation(line: 0, scope: !84)
!90 = !DILocation(line: 26, column: 10, scope: !84)
!91 = !DILocation(line: 26, column: 20, scope: !84)
!92 = !{!93, !93, i64 0}
!93 = !{!"int", !36, i64 0}
!94 = !DILocation(line: 26, column: 30, scope: !84)
!95 = !DILocation(line: 26, column: 28, scope: !84)
!96 = !DILocation(line: 26, column: 41, scope: !84)
!97 = !DILocation(line: 26, column: 39, scope: !84)
!98 = !DILocation(line: 26, column: 57, scope: !84)
!99 = !DILocation(line: 26, column: 55, scope: !84)
!100 = !DILocation(line: 26, column: 67, scope: !84)
!101 = !DILocation(line: 26, column: 65, scope: !84)
!102 = !DILocation(line: 26, column: 3, scope: !84)
!103 = !DISubprogram(name: "sinf", scope: !104, file: !104, line: 64, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!105 = !DISubprogram(name: "expf", scope: !104, file: !104, line: 95, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!106 = !DISubprogram(name: "sqrtf", scope: !104, file: !104, line: 143, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubprogram(name: "powf", scope: !104, file: !104, line: 140, type: !70, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!108 = !DISubprogram(name: "logf", scope: !104, file: !104, line: 104, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!109 = !DISubprogram(name: "tanhf", scope: !104, file: !104, line: 75, type: !85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = distinct !DISubprogram(name: "float_saxpy", scope: !1, file: !1, line: 29, type: !111, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !4, !16, !113, !18}
!113 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!114 = !{!115, !116, !117, !118, !119}
!115 = !DILocalVariable(name: "a", arg: 1, scope: !110, file: !1, line: 29, type: !4)
!116 = !DILocalVariable(name: "x", arg: 2, scope: !110, file: !1, line: 29, type: !16)
!117 = !DILocalVariable(name: "y", arg: 3, scope: !110, file: !1, line: 29, type: !113)
!118 = !DILocalVariable(name: "n", arg: 4, scope: !110, file: !1, line: 29, type: !18)
!119 = !DILocalVariable(name: "i", scope: !120, file: !1, line: 30, type: !18)
!120 = distinct !DILexicalBlock(scope: !110, file: !1, line: 30, column: 3)
!121 = !DILocation(line: 0, scope: !110)
!122 = !DILocation(line: 0, scope: !120)
!123 = !DILocation(line: 30, column: 21, scope: !124)
!124 = distinct !DILexicalBlock(scope: !120, file: !1, line: 30, column: 3)
!125 = !DILocation(line: 30, column: 3, scope: !120)
!126 = !DILocation(line: 33, column: 1, scope: !110)
!127 = !DILocation(line: 31, column: 16, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !1, line: 30, column: 31)
!129 = !DILocation(line: 31, column: 23, scope: !128)
!130 = !DILocation(line: 31, column: 21, scope: !128)
!131 = !DILocation(line: 31, column: 10, scope: !128)
!132 = !DILocation(line: 30, column: 27, scope: !124)
!133 = distinct !{!133, !125, !134, !43, !44}
!134 = !DILocation(line: 32, column: 3, scope: !120)
