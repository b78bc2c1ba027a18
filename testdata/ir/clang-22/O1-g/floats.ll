; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/floats.c -o ir/clang-22/O1-g/floats.ll
; ModuleID = 'c/floats.c'
source_filename = "c/floats.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @float_dot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(ptr %0, !24, !DIExpression(), !30)
    #dbg_value(ptr %1, !25, !DIExpression(), !30)
    #dbg_value(i32 %2, !26, !DIExpression(), !30)
    #dbg_value(float 0.000000e+00, !27, !DIExpression(), !30)
    #dbg_value(i32 0, !28, !DIExpression(), !31)
  %4 = icmp sgt i32 %2, 0, !dbg !32
  br i1 %4, label %5, label %7, !dbg !34

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !35
  br label %9, !dbg !36

7:                                                ; preds = %9, %3
  %8 = phi float [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !30
  ret float %8, !dbg !37

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi float [ 0.000000e+00, %5 ], [ %16, %9 ]
    #dbg_value(i64 %10, !28, !DIExpression(), !31)
    #dbg_value(float %11, !27, !DIExpression(), !30)
  %12 = getelementptr inbounds nuw float, ptr %0, i64 %10, !dbg !38
  %13 = load float, ptr %12, align 4, !dbg !38, !tbaa !40
  %14 = getelementptr inbounds nuw float, ptr %1, i64 %10, !dbg !42
  %15 = load float, ptr %14, align 4, !dbg !42, !tbaa !40
  %16 = tail call float @llvm.fmuladd.f32(float %13, float %15, float %11), !dbg !43
    #dbg_value(float %16, !27, !DIExpression(), !30)
  %17 = add nuw nsw i64 %10, 1, !dbg !44
    #dbg_value(i64 %17, !28, !DIExpression(), !31)
  %18 = icmp eq i64 %17, %6, !dbg !35
  br i1 %18, label %7, label %9, !dbg !45, !llvm.loop !46
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @float_elements_double_sum(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !50 {
    #dbg_value(ptr %0, !54, !DIExpression(), !60)
    #dbg_value(i32 %1, !55, !DIExpression(), !60)
    #dbg_value(double %2, !56, !DIExpression(), !60)
    #dbg_value(double 0.000000e+00, !57, !DIExpression(), !60)
    #dbg_value(i32 0, !58, !DIExpression(), !61)
  %4 = icmp sgt i32 %1, 0, !dbg !62
  br i1 %4, label %5, label %7, !dbg !64

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !65
  br label %9, !dbg !66

7:                                                ; preds = %9, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %16, %9 ], !dbg !60
  ret double %8, !dbg !67

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %17, %9 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
    #dbg_value(i64 %10, !58, !DIExpression(), !61)
    #dbg_value(double %11, !57, !DIExpression(), !60)
  %12 = getelementptr inbounds nuw float, ptr %0, i64 %10, !dbg !68
  %13 = load float, ptr %12, align 4, !dbg !68, !tbaa !40
  %14 = fpext float %13 to double, !dbg !70
  %15 = fmul double %14, %14, !dbg !71
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %2, double %11), !dbg !72
    #dbg_value(double %16, !57, !DIExpression(), !60)
  %17 = add nuw nsw i64 %10, 1, !dbg !73
    #dbg_value(i64 %17, !58, !DIExpression(), !61)
  %18 = icmp eq i64 %17, %6, !dbg !65
  br i1 %18, label %7, label %9, !dbg !74, !llvm.loop !75
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @double_inside_float(float noundef %0, float noundef %1) local_unnamed_addr #2 !dbg !77 {
    #dbg_value(float %0, !81, !DIExpression(), !84)
    #dbg_value(float %1, !82, !DIExpression(), !84)
  %3 = fpext float %0 to double, !dbg !85
  %4 = fpext float %1 to double, !dbg !86
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double 1.000000e+00), !dbg !87
    #dbg_value(double %5, !83, !DIExpression(), !84)
  %6 = fmul double %5, %5, !dbg !88
  %7 = fptrunc double %6 to float, !dbg !89
  %8 = fsub float %7, %1, !dbg !90
  ret float %8, !dbg !91
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local float @float_libm(float noundef %0) local_unnamed_addr #3 !dbg !92 {
    #dbg_value(float %0, !96, !DIExpression(), !97)
  %2 = tail call float @sinf(float noundef %0) #6, !dbg !98, !tbaa !13
  %3 = tail call float @expf(float noundef %0) #6, !dbg !99, !tbaa !13
  %4 = tail call float @sqrtf(float noundef %0) #6, !dbg !100, !tbaa !13
  %5 = tail call float @llvm.fmuladd.f32(float %2, float %3, float %4), !dbg !101
  %6 = tail call float @powf(float noundef %0, float noundef 1.500000e+00) #6, !dbg !102, !tbaa !13
  %7 = fadd float %5, %6, !dbg !103
  %8 = tail call float @logf(float noundef %0) #6, !dbg !104, !tbaa !13
  %9 = fsub float %7, %8, !dbg !105
  %10 = tail call float @tanhf(float noundef %0) #6, !dbg !106, !tbaa !13
  %11 = fadd float %9, %10, !dbg !107
  ret float %11, !dbg !108
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !109 float @sinf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !111 float @expf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !112 float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !113 float @powf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !114 float @logf(float noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !115 float @tanhf(float noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @float_saxpy(float noundef %0, ptr noundef readonly captures(none) %1, ptr noundef captures(none) %2, i32 noundef %3) local_unnamed_addr #5 !dbg !116 {
    #dbg_value(float %0, !121, !DIExpression(), !127)
    #dbg_value(ptr %1, !122, !DIExpression(), !127)
    #dbg_value(ptr %2, !123, !DIExpression(), !127)
    #dbg_value(i32 %3, !124, !DIExpression(), !127)
    #dbg_value(i32 0, !125, !DIExpression(), !128)
  %5 = icmp sgt i32 %3, 0, !dbg !129
  br i1 %5, label %6, label %8, !dbg !131

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !132
  br label %9, !dbg !133

8:                                                ; preds = %9, %4
  ret void, !dbg !134

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %16, %9 ]
    #dbg_value(i64 %10, !125, !DIExpression(), !128)
  %11 = getelementptr inbounds nuw float, ptr %1, i64 %10, !dbg !135
  %12 = load float, ptr %11, align 4, !dbg !135, !tbaa !40
  %13 = getelementptr inbounds nuw float, ptr %2, i64 %10, !dbg !137
  %14 = load float, ptr %13, align 4, !dbg !137, !tbaa !40
  %15 = tail call float @llvm.fmuladd.f32(float %0, float %12, float %14), !dbg !138
  store float %15, ptr %13, align 4, !dbg !139, !tbaa !40
  %16 = add nuw nsw i64 %10, 1, !dbg !140
    #dbg_value(i64 %16, !125, !DIExpression(), !128)
  %17 = icmp eq i64 %16, %7, !dbg !132
  br i1 %17, label %8, label %9, !dbg !141, !llvm.loop !142
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}
!llvm.errno.tbaa = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!12 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !15, i64 0}
!15 = !{!"omnipotent char", !16, i64 0}
!16 = !{!"Simple C/C++ TBAA"}
!17 = distinct !DISubprogram(name: "float_dot", scope: !1, file: !1, line: 4, type: !18, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !23, keyInstructions: true)
!18 = !DISubroutineType(types: !19)
!19 = !{!4, !20, !20, !22}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24, !25, !26, !27, !28}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 4, type: !20)
!25 = !DILocalVariable(name: "y", arg: 2, scope: !17, file: !1, line: 4, type: !20)
!26 = !DILocalVariable(name: "n", arg: 3, scope: !17, file: !1, line: 4, type: !22)
!27 = !DILocalVariable(name: "s", scope: !17, file: !1, line: 5, type: !4)
!28 = !DILocalVariable(name: "i", scope: !29, file: !1, line: 6, type: !22)
!29 = distinct !DILexicalBlock(scope: !17, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 0, scope: !17)
!31 = !DILocation(line: 0, scope: !29)
!32 = !DILocation(line: 6, column: 21, scope: !33, atomGroup: 10, atomRank: 1)
!33 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 3)
!34 = !DILocation(line: 6, column: 3, scope: !29, atomGroup: 11, atomRank: 1)
!35 = !DILocation(line: 6, column: 21, scope: !33, atomGroup: 3, atomRank: 1)
!36 = !DILocation(line: 6, column: 3, scope: !29)
!37 = !DILocation(line: 9, column: 3, scope: !17, atomGroup: 9, atomRank: 1)
!38 = !DILocation(line: 7, column: 10, scope: !39)
!39 = distinct !DILexicalBlock(scope: !33, file: !1, line: 6, column: 31)
!40 = !{!41, !41, i64 0}
!41 = !{!"float", !15, i64 0}
!42 = !DILocation(line: 7, column: 17, scope: !39)
!43 = !DILocation(line: 7, column: 7, scope: !39, atomGroup: 5, atomRank: 2)
!44 = !DILocation(line: 6, column: 27, scope: !33, atomGroup: 6, atomRank: 2)
!45 = !DILocation(line: 6, column: 3, scope: !29, atomGroup: 4, atomRank: 1)
!46 = distinct !{!46, !36, !47, !48, !49}
!47 = !DILocation(line: 8, column: 3, scope: !29)
!48 = !{!"llvm.loop.mustprogress"}
!49 = !{!"llvm.loop.unroll.disable"}
!50 = distinct !DISubprogram(name: "float_elements_double_sum", scope: !1, file: !1, line: 12, type: !51, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53, keyInstructions: true)
!51 = !DISubroutineType(types: !52)
!52 = !{!3, !20, !22, !3}
!53 = !{!54, !55, !56, !57, !58}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !50, file: !1, line: 12, type: !20)
!55 = !DILocalVariable(name: "n", arg: 2, scope: !50, file: !1, line: 12, type: !22)
!56 = !DILocalVariable(name: "p", arg: 3, scope: !50, file: !1, line: 12, type: !3)
!57 = !DILocalVariable(name: "s", scope: !50, file: !1, line: 13, type: !3)
!58 = !DILocalVariable(name: "i", scope: !59, file: !1, line: 14, type: !22)
!59 = distinct !DILexicalBlock(scope: !50, file: !1, line: 14, column: 3)
!60 = !DILocation(line: 0, scope: !50)
!61 = !DILocation(line: 0, scope: !59)
!62 = !DILocation(line: 14, column: 21, scope: !63, atomGroup: 12, atomRank: 1)
!63 = distinct !DILexicalBlock(scope: !59, file: !1, line: 14, column: 3)
!64 = !DILocation(line: 14, column: 3, scope: !59, atomGroup: 13, atomRank: 1)
!65 = !DILocation(line: 14, column: 21, scope: !63, atomGroup: 3, atomRank: 1)
!66 = !DILocation(line: 14, column: 3, scope: !59)
!67 = !DILocation(line: 17, column: 3, scope: !50, atomGroup: 9, atomRank: 1)
!68 = !DILocation(line: 15, column: 18, scope: !69)
!69 = distinct !DILexicalBlock(scope: !63, file: !1, line: 14, column: 31)
!70 = !DILocation(line: 15, column: 10, scope: !69)
!71 = !DILocation(line: 15, column: 23, scope: !69)
!72 = !DILocation(line: 15, column: 7, scope: !69, atomGroup: 5, atomRank: 2)
!73 = !DILocation(line: 14, column: 27, scope: !63, atomGroup: 6, atomRank: 2)
!74 = !DILocation(line: 14, column: 3, scope: !59, atomGroup: 4, atomRank: 1)
!75 = distinct !{!75, !66, !76, !48, !49}
!76 = !DILocation(line: 16, column: 3, scope: !59)
!77 = distinct !DISubprogram(name: "double_inside_float", scope: !1, file: !1, line: 20, type: !78, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !80, keyInstructions: true)
!78 = !DISubroutineType(types: !79)
!79 = !{!4, !4, !4}
!80 = !{!81, !82, !83}
!81 = !DILocalVariable(name: "x", arg: 1, scope: !77, file: !1, line: 20, type: !4)
!82 = !DILocalVariable(name: "y", arg: 2, scope: !77, file: !1, line: 20, type: !4)
!83 = !DILocalVariable(name: "t", scope: !77, file: !1, line: 21, type: !3)
!84 = !DILocation(line: 0, scope: !77)
!85 = !DILocation(line: 21, column: 14, scope: !77)
!86 = !DILocation(line: 21, column: 26, scope: !77)
!87 = !DILocation(line: 21, column: 28, scope: !77, atomGroup: 1, atomRank: 2)
!88 = !DILocation(line: 22, column: 20, scope: !77)
!89 = !DILocation(line: 22, column: 10, scope: !77)
!90 = !DILocation(line: 22, column: 25, scope: !77, atomGroup: 3, atomRank: 2)
!91 = !DILocation(line: 22, column: 3, scope: !77, atomGroup: 3, atomRank: 1)
!92 = distinct !DISubprogram(name: "float_libm", scope: !1, file: !1, line: 25, type: !93, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !95, keyInstructions: true)
!93 = !DISubroutineType(types: !94)
!94 = !{!4, !4}
!95 = !{!96}
!96 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !1, line: 25, type: !4)
!97 = !DILocation(line: 0, scope: !92)
!98 = !DILocation(line: 26, column: 10, scope: !92)
!99 = !DILocation(line: 26, column: 20, scope: !92)
!100 = !DILocation(line: 26, column: 30, scope: !92)
!101 = !DILocation(line: 26, column: 28, scope: !92)
!102 = !DILocation(line: 26, column: 41, scope: !92)
!103 = !DILocation(line: 26, column: 39, scope: !92)
!104 = !DILocation(line: 26, column: 57, scope: !92)
!105 = !DILocation(line: 26, column: 55, scope: !92)
!106 = !DILocation(line: 26, column: 67, scope: !92)
!107 = !DILocation(line: 26, column: 65, scope: !92, atomGroup: 1, atomRank: 2)
!108 = !DILocation(line: 26, column: 3, scope: !92, atomGroup: 1, atomRank: 1)
!109 = !DISubprogram(name: "sinf", scope: !110, file: !110, line: 64, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!111 = !DISubprogram(name: "expf", scope: !110, file: !110, line: 95, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = !DISubprogram(name: "sqrtf", scope: !110, file: !110, line: 143, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubprogram(name: "powf", scope: !110, file: !110, line: 140, type: !78, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubprogram(name: "logf", scope: !110, file: !110, line: 104, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubprogram(name: "tanhf", scope: !110, file: !110, line: 75, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = distinct !DISubprogram(name: "float_saxpy", scope: !1, file: !1, line: 29, type: !117, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !120, keyInstructions: true)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !4, !20, !119, !22}
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!120 = !{!121, !122, !123, !124, !125}
!121 = !DILocalVariable(name: "a", arg: 1, scope: !116, file: !1, line: 29, type: !4)
!122 = !DILocalVariable(name: "x", arg: 2, scope: !116, file: !1, line: 29, type: !20)
!123 = !DILocalVariable(name: "y", arg: 3, scope: !116, file: !1, line: 29, type: !119)
!124 = !DILocalVariable(name: "n", arg: 4, scope: !116, file: !1, line: 29, type: !22)
!125 = !DILocalVariable(name: "i", scope: !126, file: !1, line: 30, type: !22)
!126 = distinct !DILexicalBlock(scope: !116, file: !1, line: 30, column: 3)
!127 = !DILocation(line: 0, scope: !116)
!128 = !DILocation(line: 0, scope: !126)
!129 = !DILocation(line: 30, column: 21, scope: !130, atomGroup: 14, atomRank: 1)
!130 = distinct !DILexicalBlock(scope: !126, file: !1, line: 30, column: 3)
!131 = !DILocation(line: 30, column: 3, scope: !126, atomGroup: 15, atomRank: 1)
!132 = !DILocation(line: 30, column: 21, scope: !130, atomGroup: 2, atomRank: 1)
!133 = !DILocation(line: 30, column: 3, scope: !126)
!134 = !DILocation(line: 33, column: 1, scope: !116, atomGroup: 7, atomRank: 1)
!135 = !DILocation(line: 31, column: 16, scope: !136)
!136 = distinct !DILexicalBlock(scope: !130, file: !1, line: 30, column: 31)
!137 = !DILocation(line: 31, column: 23, scope: !136)
!138 = !DILocation(line: 31, column: 21, scope: !136, atomGroup: 4, atomRank: 2)
!139 = !DILocation(line: 31, column: 10, scope: !136, atomGroup: 4, atomRank: 1)
!140 = !DILocation(line: 30, column: 27, scope: !130, atomGroup: 5, atomRank: 2)
!141 = !DILocation(line: 30, column: 3, scope: !126, atomGroup: 3, atomRank: 1)
!142 = distinct !{!142, !133, !143, !48, !49}
!143 = !DILocation(line: 32, column: 3, scope: !126)
