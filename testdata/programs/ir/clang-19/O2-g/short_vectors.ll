; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/short_vectors.c -o ir/clang-19/O2-g/short_vectors.ll
; ModuleID = 'c/short_vectors.c'
source_filename = "c/short_vectors.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_arithmetic(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !19 {
    #dbg_value(ptr %0, !25, !DIExpression(), !30)
    #dbg_value(ptr %1, !26, !DIExpression(), !30)
    #dbg_value(ptr %0, !31, !DIExpression(), !37)
  %3 = load <4 x double>, ptr %0, align 8, !dbg !39
    #dbg_value(<4 x double> %3, !36, !DIExpression(), !37)
    #dbg_value(<4 x double> %3, !27, !DIExpression(), !30)
    #dbg_value(ptr %1, !31, !DIExpression(), !40)
  %4 = load <4 x double>, ptr %1, align 8, !dbg !42
    #dbg_value(<4 x double> %4, !36, !DIExpression(), !40)
    #dbg_value(<4 x double> %4, !28, !DIExpression(), !30)
  %5 = tail call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %4, <4 x double> %4, <4 x double> <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>), !dbg !43
  %6 = fdiv <4 x double> %3, %5, !dbg !44
  %7 = tail call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %3, <4 x double> %4, <4 x double> %6), !dbg !45
    #dbg_value(<4 x double> %7, !29, !DIExpression(), !30)
  %8 = extractelement <4 x double> %7, i64 0, !dbg !46
  %9 = extractelement <4 x double> %7, i64 2, !dbg !47
  %10 = fmul double %8, %9, !dbg !48
    #dbg_value(<4 x double> poison, !29, !DIExpression(), !30)
  %11 = extractelement <4 x double> %7, i64 3, !dbg !49
  %12 = tail call double @llvm.fmuladd.f64(double %10, double %11, double %8), !dbg !50
  ret double %12, !dbg !51
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.fmuladd.v4f64(<4 x double>, <4 x double>, <4 x double>) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_mask(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !52 {
    #dbg_value(ptr %0, !54, !DIExpression(), !60)
    #dbg_value(ptr %1, !55, !DIExpression(), !60)
    #dbg_value(ptr %0, !31, !DIExpression(), !61)
  %3 = load <4 x double>, ptr %0, align 8, !dbg !63
    #dbg_value(<4 x double> %3, !36, !DIExpression(), !61)
    #dbg_value(<4 x double> %3, !56, !DIExpression(), !60)
    #dbg_value(ptr %1, !31, !DIExpression(), !64)
  %4 = load <4 x double>, ptr %1, align 8, !dbg !66
    #dbg_value(<4 x double> %4, !36, !DIExpression(), !64)
    #dbg_value(<4 x double> %4, !57, !DIExpression(), !60)
    #dbg_value(<4 x i64> poison, !58, !DIExpression(), !60)
  %5 = fcmp ogt <4 x double> %3, %4, !dbg !67
  %6 = select <4 x i1> %5, <4 x double> %3, <4 x double> %4, !dbg !67
    #dbg_value(<4 x double> %6, !59, !DIExpression(), !60)
  %7 = extractelement <4 x double> %6, i64 0, !dbg !68
  %8 = extractelement <4 x double> %6, i64 1, !dbg !69
  %9 = extractelement <4 x double> %6, i64 2, !dbg !70
  %10 = extractelement <4 x double> %6, i64 3, !dbg !71
  %11 = fmul double %9, %10, !dbg !72
  %12 = tail call double @llvm.fmuladd.f64(double %7, double %8, double %11), !dbg !73
  ret double %12, !dbg !74
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_select(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !75 {
    #dbg_value(ptr %0, !77, !DIExpression(), !85)
    #dbg_value(ptr %1, !78, !DIExpression(), !85)
    #dbg_value(ptr %0, !31, !DIExpression(), !86)
  %3 = load <4 x double>, ptr %0, align 8, !dbg !88
    #dbg_value(<4 x double> %3, !36, !DIExpression(), !86)
    #dbg_value(<4 x double> %3, !79, !DIExpression(), !85)
    #dbg_value(ptr %1, !31, !DIExpression(), !89)
  %4 = load <4 x double>, ptr %1, align 8, !dbg !91
    #dbg_value(<4 x double> %4, !36, !DIExpression(), !89)
    #dbg_value(<4 x double> %4, !80, !DIExpression(), !85)
    #dbg_value(i32 0, !82, !DIExpression(), !92)
    #dbg_value(<4 x double> undef, !81, !DIExpression(), !85)
    #dbg_value(i32 0, !82, !DIExpression(), !92)
    #dbg_value(<4 x double> undef, !81, !DIExpression(), !85)
  %5 = extractelement <4 x double> %3, i64 0, !dbg !93
  %6 = extractelement <4 x double> %4, i64 0, !dbg !96
  %7 = fcmp ogt double %5, %6, !dbg !97
  %8 = fmul double %5, %6, !dbg !93
  %9 = select i1 %7, double %8, double %6, !dbg !93
    #dbg_value(<4 x double> poison, !81, !DIExpression(), !85)
    #dbg_value(i32 1, !82, !DIExpression(), !92)
  %10 = extractelement <4 x double> %3, i64 1, !dbg !93
  %11 = extractelement <4 x double> %4, i64 1, !dbg !96
  %12 = fcmp ogt double %10, %11, !dbg !97
  %13 = fmul double %10, %11, !dbg !93
  %14 = select i1 %12, double %13, double %11, !dbg !93
    #dbg_value(<4 x double> poison, !81, !DIExpression(), !85)
    #dbg_value(i32 2, !82, !DIExpression(), !92)
    #dbg_value(<4 x double> poison, !81, !DIExpression(), !85)
    #dbg_value(i32 3, !82, !DIExpression(), !92)
  %15 = shufflevector <4 x double> %3, <4 x double> poison, <2 x i32> <i32 2, i32 3>, !dbg !97
  %16 = shufflevector <4 x double> %4, <4 x double> poison, <2 x i32> <i32 2, i32 3>, !dbg !97
  %17 = fcmp ogt <2 x double> %15, %16, !dbg !97
  %18 = fmul <2 x double> %15, %16, !dbg !93
  %19 = select <2 x i1> %17, <2 x double> %18, <2 x double> %16, !dbg !93
    #dbg_value(<4 x double> poison, !81, !DIExpression(), !85)
    #dbg_value(i32 4, !82, !DIExpression(), !92)
  %20 = shufflevector <2 x double> %19, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !98
  %21 = fmul <2 x double> %19, %20, !dbg !98
  %22 = extractelement <2 x double> %21, i64 0, !dbg !98
  %23 = tail call double @llvm.fmuladd.f64(double %9, double %14, double %22), !dbg !99
  ret double %23, !dbg !100
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_shuffle(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !101 {
    #dbg_value(ptr %0, !105, !DIExpression(), !109)
    #dbg_value(ptr %0, !31, !DIExpression(), !110)
  %2 = load <4 x double>, ptr %0, align 8, !dbg !112
    #dbg_value(<4 x double> %2, !36, !DIExpression(), !110)
    #dbg_value(<4 x double> %2, !106, !DIExpression(), !109)
  %3 = shufflevector <4 x double> %2, <4 x double> poison, <4 x i32> <i32 3, i32 1, i32 poison, i32 poison>, !dbg !113
    #dbg_value(<4 x double> %3, !107, !DIExpression(), !109)
  %4 = fmul <4 x double> %2, %3, !dbg !114
    #dbg_value(<4 x double> poison, !108, !DIExpression(), !109)
  %5 = extractelement <4 x double> %4, i64 0, !dbg !115
  %6 = extractelement <4 x double> %2, i64 3, !dbg !116
  %7 = extractelement <4 x double> %4, i64 1, !dbg !117
  %8 = extractelement <4 x double> %2, i64 1, !dbg !118
  %9 = fmul double %8, %7, !dbg !119
  %10 = tail call double @llvm.fmuladd.f64(double %5, double %6, double %9), !dbg !120
  ret double %10, !dbg !121
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_signs(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !122 {
    #dbg_value(ptr %0, !124, !DIExpression(), !128)
    #dbg_value(ptr %0, !31, !DIExpression(), !129)
  %2 = load <4 x double>, ptr %0, align 8, !dbg !131
    #dbg_value(<4 x double> %2, !36, !DIExpression(), !129)
    #dbg_value(<4 x double> %2, !125, !DIExpression(), !128)
    #dbg_value(<4 x i64> <i64 -9223372036854775808, i64 0, i64 -9223372036854775808, i64 0>, !126, !DIExpression(), !128)
  %3 = bitcast <4 x double> %2 to <4 x i64>, !dbg !132
  %4 = xor <4 x i64> %3, <i64 -9223372036854775808, i64 poison, i64 -9223372036854775808, i64 0>, !dbg !133
  %5 = bitcast <4 x i64> %4 to <4 x double>, !dbg !134
    #dbg_value(<4 x double> %5, !127, !DIExpression(), !128)
  %6 = extractelement <4 x double> %5, i64 0, !dbg !135
  %7 = extractelement <4 x double> %2, i64 1, !dbg !136
  %8 = extractelement <4 x double> %5, i64 2, !dbg !137
  %9 = extractelement <4 x double> %5, i64 3, !dbg !138
  %10 = fmul double %8, %9, !dbg !139
  %11 = extractelement <4 x double> %2, i64 0, !dbg !140
  %12 = fmul double %11, %10, !dbg !141
  %13 = tail call double @llvm.fmuladd.f64(double %6, double %7, double %12), !dbg !142
  ret double %13, !dbg !143
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @product_with_zero_element(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !144 {
    #dbg_value(ptr %0, !148, !DIExpression(), !153)
    #dbg_value(i32 %1, !149, !DIExpression(), !153)
    #dbg_value(double 1.000000e+00, !150, !DIExpression(), !153)
    #dbg_value(i32 0, !151, !DIExpression(), !154)
  %3 = icmp sgt i32 %1, 0, !dbg !155
  br i1 %3, label %4, label %28, !dbg !157

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !155
  %6 = icmp ult i32 %1, 8, !dbg !157
  br i1 %6, label %7, label %10, !dbg !157

7:                                                ; preds = %24, %4
  %8 = phi i64 [ 0, %4 ], [ %11, %24 ]
  %9 = phi double [ 1.000000e+00, %4 ], [ %26, %24 ]
  br label %30, !dbg !157

10:                                               ; preds = %4
  %11 = and i64 %5, 2147483640, !dbg !157
  br label %12, !dbg !157

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %22, %12 ], !dbg !158
  %14 = phi <4 x double> [ <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, %10 ], [ %20, %12 ]
  %15 = phi <4 x double> [ <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, %10 ], [ %21, %12 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !159
  %17 = getelementptr inbounds i8, ptr %16, i64 32, !dbg !159
  %18 = load <4 x double>, ptr %16, align 8, !dbg !159, !tbaa !161
  %19 = load <4 x double>, ptr %17, align 8, !dbg !159, !tbaa !161
  %20 = fmul reassoc <4 x double> %14, %18, !dbg !165
  %21 = fmul reassoc <4 x double> %15, %19, !dbg !165
  %22 = add nuw i64 %13, 8, !dbg !158
  %23 = icmp eq i64 %22, %11, !dbg !158
  br i1 %23, label %24, label %12, !dbg !158, !llvm.loop !166

24:                                               ; preds = %12
  %25 = fmul reassoc <4 x double> %21, %20, !dbg !157
  %26 = tail call reassoc double @llvm.vector.reduce.fmul.v4f64(double 1.000000e+00, <4 x double> %25), !dbg !157
  %27 = icmp eq i64 %11, %5, !dbg !157
  br i1 %27, label %28, label %7, !dbg !157

28:                                               ; preds = %30, %24, %2
  %29 = phi double [ 1.000000e+00, %2 ], [ %26, %24 ], [ %35, %30 ], !dbg !153
  ret double %29, !dbg !171

30:                                               ; preds = %7, %30
  %31 = phi i64 [ %36, %30 ], [ %8, %7 ]
  %32 = phi double [ %35, %30 ], [ %9, %7 ]
    #dbg_value(i64 %31, !151, !DIExpression(), !154)
    #dbg_value(double %32, !150, !DIExpression(), !153)
  %33 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !159
  %34 = load double, ptr %33, align 8, !dbg !159, !tbaa !161
  %35 = fmul reassoc double %32, %34, !dbg !165
    #dbg_value(double %35, !150, !DIExpression(), !153)
  %36 = add nuw nsw i64 %31, 1, !dbg !158
    #dbg_value(i64 %36, !151, !DIExpression(), !154)
  %37 = icmp eq i64 %36, %5, !dbg !155
  br i1 %37, label %28, label %30, !dbg !157, !llvm.loop !172
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmul.v4f64(double, <4 x double>) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!11, !12, !13, !14, !15, !16, !17}
!llvm.ident = !{!18}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/short_vectors.c", directory: ".", checksumkind: CSK_MD5, checksum: "679e659130e820d78ddf2bfb592417dc")
!2 = !{!3, !8, !10}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "Four", file: !1, line: 2, baseType: !4)
!4 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, flags: DIFlagVector, elements: !6)
!5 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!6 = !{!7}
!7 = !DISubrange(count: 4)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "FourLongs", file: !1, line: 3, baseType: !9)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 256, flags: DIFlagVector, elements: !6)
!10 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{i32 8, !"PIC Level", i32 2}
!15 = !{i32 7, !"PIE Level", i32 2}
!16 = !{i32 7, !"uwtable", i32 2}
!17 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!18 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!19 = distinct !DISubprogram(name: "vector_arithmetic", scope: !1, file: !1, line: 11, type: !20, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !24)
!20 = !DISubroutineType(types: !21)
!21 = !{!5, !22, !22}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!24 = !{!25, !26, !27, !28, !29}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !19, file: !1, line: 11, type: !22)
!26 = !DILocalVariable(name: "y", arg: 2, scope: !19, file: !1, line: 11, type: !22)
!27 = !DILocalVariable(name: "a", scope: !19, file: !1, line: 12, type: !3)
!28 = !DILocalVariable(name: "b", scope: !19, file: !1, line: 12, type: !3)
!29 = !DILocalVariable(name: "c", scope: !19, file: !1, line: 13, type: !3)
!30 = !DILocation(line: 0, scope: !19)
!31 = !DILocalVariable(name: "p", arg: 1, scope: !32, file: !1, line: 5, type: !22)
!32 = distinct !DISubprogram(name: "load", scope: !1, file: !1, line: 5, type: !33, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !35)
!33 = !DISubroutineType(types: !34)
!34 = !{!3, !22}
!35 = !{!31, !36}
!36 = !DILocalVariable(name: "v", scope: !32, file: !1, line: 6, type: !3)
!37 = !DILocation(line: 0, scope: !32, inlinedAt: !38)
!38 = distinct !DILocation(line: 12, column: 12, scope: !19)
!39 = !DILocation(line: 7, column: 3, scope: !32, inlinedAt: !38)
!40 = !DILocation(line: 0, scope: !32, inlinedAt: !41)
!41 = distinct !DILocation(line: 12, column: 25, scope: !19)
!42 = !DILocation(line: 7, column: 3, scope: !32, inlinedAt: !41)
!43 = !DILocation(line: 13, column: 31, scope: !19)
!44 = !DILocation(line: 13, column: 22, scope: !19)
!45 = !DILocation(line: 13, column: 18, scope: !19)
!46 = !DILocation(line: 14, column: 10, scope: !19)
!47 = !DILocation(line: 14, column: 17, scope: !19)
!48 = !DILocation(line: 14, column: 15, scope: !19)
!49 = !DILocation(line: 15, column: 24, scope: !19)
!50 = !DILocation(line: 15, column: 15, scope: !19)
!51 = !DILocation(line: 15, column: 3, scope: !19)
!52 = distinct !DISubprogram(name: "vector_mask", scope: !1, file: !1, line: 18, type: !20, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53)
!53 = !{!54, !55, !56, !57, !58, !59}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !52, file: !1, line: 18, type: !22)
!55 = !DILocalVariable(name: "y", arg: 2, scope: !52, file: !1, line: 18, type: !22)
!56 = !DILocalVariable(name: "a", scope: !52, file: !1, line: 19, type: !3)
!57 = !DILocalVariable(name: "b", scope: !52, file: !1, line: 19, type: !3)
!58 = !DILocalVariable(name: "greater", scope: !52, file: !1, line: 20, type: !8)
!59 = !DILocalVariable(name: "larger", scope: !52, file: !1, line: 21, type: !3)
!60 = !DILocation(line: 0, scope: !52)
!61 = !DILocation(line: 0, scope: !32, inlinedAt: !62)
!62 = distinct !DILocation(line: 19, column: 12, scope: !52)
!63 = !DILocation(line: 7, column: 3, scope: !32, inlinedAt: !62)
!64 = !DILocation(line: 0, scope: !32, inlinedAt: !65)
!65 = distinct !DILocation(line: 19, column: 25, scope: !52)
!66 = !DILocation(line: 7, column: 3, scope: !32, inlinedAt: !65)
!67 = !DILocation(line: 21, column: 49, scope: !52)
!68 = !DILocation(line: 22, column: 10, scope: !52)
!69 = !DILocation(line: 22, column: 22, scope: !52)
!70 = !DILocation(line: 22, column: 34, scope: !52)
!71 = !DILocation(line: 22, column: 46, scope: !52)
!72 = !DILocation(line: 22, column: 44, scope: !52)
!73 = !DILocation(line: 22, column: 32, scope: !52)
!74 = !DILocation(line: 22, column: 3, scope: !52)
!75 = distinct !DISubprogram(name: "vector_select", scope: !1, file: !1, line: 25, type: !20, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !76)
!76 = !{!77, !78, !79, !80, !81, !82}
!77 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !1, line: 25, type: !22)
!78 = !DILocalVariable(name: "y", arg: 2, scope: !75, file: !1, line: 25, type: !22)
!79 = !DILocalVariable(name: "a", scope: !75, file: !1, line: 26, type: !3)
!80 = !DILocalVariable(name: "b", scope: !75, file: !1, line: 26, type: !3)
!81 = !DILocalVariable(name: "r", scope: !75, file: !1, line: 26, type: !3)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 27, type: !84)
!83 = distinct !DILexicalBlock(scope: !75, file: !1, line: 27, column: 3)
!84 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!85 = !DILocation(line: 0, scope: !75)
!86 = !DILocation(line: 0, scope: !32, inlinedAt: !87)
!87 = distinct !DILocation(line: 26, column: 12, scope: !75)
!88 = !DILocation(line: 7, column: 3, scope: !32, inlinedAt: !87)
!89 = !DILocation(line: 0, scope: !32, inlinedAt: !90)
!90 = distinct !DILocation(line: 26, column: 25, scope: !75)
!91 = !DILocation(line: 7, column: 3, scope: !32, inlinedAt: !90)
!92 = !DILocation(line: 0, scope: !83)
!93 = !DILocation(line: 28, column: 12, scope: !94)
!94 = distinct !DILexicalBlock(scope: !95, file: !1, line: 27, column: 31)
!95 = distinct !DILexicalBlock(scope: !83, file: !1, line: 27, column: 3)
!96 = !DILocation(line: 28, column: 19, scope: !94)
!97 = !DILocation(line: 28, column: 17, scope: !94)
!98 = !DILocation(line: 30, column: 29, scope: !75)
!99 = !DILocation(line: 30, column: 22, scope: !75)
!100 = !DILocation(line: 30, column: 3, scope: !75)
!101 = distinct !DISubprogram(name: "vector_shuffle", scope: !1, file: !1, line: 33, type: !102, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !104)
!102 = !DISubroutineType(types: !103)
!103 = !{!5, !22}
!104 = !{!105, !106, !107, !108}
!105 = !DILocalVariable(name: "x", arg: 1, scope: !101, file: !1, line: 33, type: !22)
!106 = !DILocalVariable(name: "a", scope: !101, file: !1, line: 34, type: !3)
!107 = !DILocalVariable(name: "b", scope: !101, file: !1, line: 35, type: !3)
!108 = !DILocalVariable(name: "c", scope: !101, file: !1, line: 36, type: !3)
!109 = !DILocation(line: 0, scope: !101)
!110 = !DILocation(line: 0, scope: !32, inlinedAt: !111)
!111 = distinct !DILocation(line: 34, column: 12, scope: !101)
!112 = !DILocation(line: 7, column: 3, scope: !32, inlinedAt: !111)
!113 = !DILocation(line: 35, column: 12, scope: !101)
!114 = !DILocation(line: 36, column: 38, scope: !101)
!115 = !DILocation(line: 37, column: 10, scope: !101)
!116 = !DILocation(line: 37, column: 17, scope: !101)
!117 = !DILocation(line: 37, column: 24, scope: !101)
!118 = !DILocation(line: 37, column: 31, scope: !101)
!119 = !DILocation(line: 37, column: 29, scope: !101)
!120 = !DILocation(line: 37, column: 22, scope: !101)
!121 = !DILocation(line: 37, column: 3, scope: !101)
!122 = distinct !DISubprogram(name: "vector_signs", scope: !1, file: !1, line: 40, type: !102, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !123)
!123 = !{!124, !125, !126, !127}
!124 = !DILocalVariable(name: "x", arg: 1, scope: !122, file: !1, line: 40, type: !22)
!125 = !DILocalVariable(name: "a", scope: !122, file: !1, line: 41, type: !3)
!126 = !DILocalVariable(name: "signs", scope: !122, file: !1, line: 42, type: !8)
!127 = !DILocalVariable(name: "b", scope: !122, file: !1, line: 43, type: !3)
!128 = !DILocation(line: 0, scope: !122)
!129 = !DILocation(line: 0, scope: !32, inlinedAt: !130)
!130 = distinct !DILocation(line: 41, column: 12, scope: !122)
!131 = !DILocation(line: 7, column: 3, scope: !32, inlinedAt: !130)
!132 = !DILocation(line: 43, column: 19, scope: !122)
!133 = !DILocation(line: 43, column: 32, scope: !122)
!134 = !DILocation(line: 43, column: 12, scope: !122)
!135 = !DILocation(line: 44, column: 10, scope: !122)
!136 = !DILocation(line: 44, column: 17, scope: !122)
!137 = !DILocation(line: 44, column: 24, scope: !122)
!138 = !DILocation(line: 44, column: 31, scope: !122)
!139 = !DILocation(line: 44, column: 29, scope: !122)
!140 = !DILocation(line: 44, column: 38, scope: !122)
!141 = !DILocation(line: 44, column: 36, scope: !122)
!142 = !DILocation(line: 44, column: 22, scope: !122)
!143 = !DILocation(line: 44, column: 3, scope: !122)
!144 = distinct !DISubprogram(name: "product_with_zero_element", scope: !1, file: !1, line: 47, type: !145, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !147)
!145 = !DISubroutineType(types: !146)
!146 = !{!5, !22, !84}
!147 = !{!148, !149, !150, !151}
!148 = !DILocalVariable(name: "x", arg: 1, scope: !144, file: !1, line: 47, type: !22)
!149 = !DILocalVariable(name: "n", arg: 2, scope: !144, file: !1, line: 47, type: !84)
!150 = !DILocalVariable(name: "p", scope: !144, file: !1, line: 48, type: !5)
!151 = !DILocalVariable(name: "i", scope: !152, file: !1, line: 50, type: !84)
!152 = distinct !DILexicalBlock(scope: !144, file: !1, line: 50, column: 3)
!153 = !DILocation(line: 0, scope: !144)
!154 = !DILocation(line: 0, scope: !152)
!155 = !DILocation(line: 50, column: 21, scope: !156)
!156 = distinct !DILexicalBlock(scope: !152, file: !1, line: 50, column: 3)
!157 = !DILocation(line: 50, column: 3, scope: !152)
!158 = !DILocation(line: 50, column: 27, scope: !156)
!159 = !DILocation(line: 52, column: 10, scope: !160)
!160 = distinct !DILexicalBlock(scope: !156, file: !1, line: 50, column: 31)
!161 = !{!162, !162, i64 0}
!162 = !{!"double", !163, i64 0}
!163 = !{!"omnipotent char", !164, i64 0}
!164 = !{!"Simple C/C++ TBAA"}
!165 = !DILocation(line: 52, column: 7, scope: !160)
!166 = distinct !{!166, !157, !167, !168, !169, !170}
!167 = !DILocation(line: 53, column: 3, scope: !152)
!168 = !{!"llvm.loop.mustprogress"}
!169 = !{!"llvm.loop.isvectorized", i32 1}
!170 = !{!"llvm.loop.unroll.runtime.disable"}
!171 = !DILocation(line: 54, column: 3, scope: !144)
!172 = distinct !{!172, !157, !167, !168, !170, !169}
