; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/short_vectors.c -o ir/clang-19/O2-g/short_vectors.ll
; ModuleID = 'c/short_vectors.c'
source_filename = "c/short_vectors.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_arithmetic(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !20 {
    #dbg_value(ptr %0, !26, !DIExpression(), !31)
    #dbg_value(ptr %1, !27, !DIExpression(), !31)
    #dbg_value(ptr %0, !32, !DIExpression(), !38)
  %3 = load <4 x double>, ptr %0, align 8, !dbg !40
    #dbg_value(<4 x double> %3, !37, !DIExpression(), !38)
    #dbg_value(<4 x double> %3, !28, !DIExpression(), !31)
    #dbg_value(ptr %1, !32, !DIExpression(), !41)
  %4 = load <4 x double>, ptr %1, align 8, !dbg !43
    #dbg_value(<4 x double> %4, !37, !DIExpression(), !41)
    #dbg_value(<4 x double> %4, !29, !DIExpression(), !31)
  %5 = tail call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %4, <4 x double> %4, <4 x double> <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>), !dbg !44
  %6 = fdiv <4 x double> %3, %5, !dbg !45
  %7 = tail call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %3, <4 x double> %4, <4 x double> %6), !dbg !46
    #dbg_value(<4 x double> %7, !30, !DIExpression(), !31)
  %8 = extractelement <4 x double> %7, i64 0, !dbg !47
  %9 = extractelement <4 x double> %7, i64 2, !dbg !48
  %10 = fmul double %8, %9, !dbg !49
    #dbg_value(<4 x double> poison, !30, !DIExpression(), !31)
  %11 = extractelement <4 x double> %7, i64 3, !dbg !50
  %12 = tail call double @llvm.fmuladd.f64(double %10, double %11, double %8), !dbg !51
  ret double %12, !dbg !52
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.fmuladd.v4f64(<4 x double>, <4 x double>, <4 x double>) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_mask(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !53 {
    #dbg_value(ptr %0, !55, !DIExpression(), !61)
    #dbg_value(ptr %1, !56, !DIExpression(), !61)
    #dbg_value(ptr %0, !32, !DIExpression(), !62)
  %3 = load <4 x double>, ptr %0, align 8, !dbg !64
    #dbg_value(<4 x double> %3, !37, !DIExpression(), !62)
    #dbg_value(<4 x double> %3, !57, !DIExpression(), !61)
    #dbg_value(ptr %1, !32, !DIExpression(), !65)
  %4 = load <4 x double>, ptr %1, align 8, !dbg !67
    #dbg_value(<4 x double> %4, !37, !DIExpression(), !65)
    #dbg_value(<4 x double> %4, !58, !DIExpression(), !61)
    #dbg_value(<4 x i64> poison, !59, !DIExpression(), !61)
  %5 = fcmp ogt <4 x double> %3, %4, !dbg !68
  %6 = select <4 x i1> %5, <4 x double> %3, <4 x double> %4, !dbg !68
    #dbg_value(<4 x double> %6, !60, !DIExpression(), !61)
  %7 = extractelement <4 x double> %6, i64 0, !dbg !69
  %8 = extractelement <4 x double> %6, i64 1, !dbg !70
  %9 = extractelement <4 x double> %6, i64 2, !dbg !71
  %10 = extractelement <4 x double> %6, i64 3, !dbg !72
  %11 = fmul double %9, %10, !dbg !73
  %12 = tail call double @llvm.fmuladd.f64(double %7, double %8, double %11), !dbg !74
  ret double %12, !dbg !75
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_select(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !76 {
    #dbg_value(ptr %0, !78, !DIExpression(), !86)
    #dbg_value(ptr %1, !79, !DIExpression(), !86)
    #dbg_value(ptr %0, !32, !DIExpression(), !87)
  %3 = load <4 x double>, ptr %0, align 8, !dbg !89
    #dbg_value(<4 x double> %3, !37, !DIExpression(), !87)
    #dbg_value(<4 x double> %3, !80, !DIExpression(), !86)
    #dbg_value(ptr %1, !32, !DIExpression(), !90)
  %4 = load <4 x double>, ptr %1, align 8, !dbg !92
    #dbg_value(<4 x double> %4, !37, !DIExpression(), !90)
    #dbg_value(<4 x double> %4, !81, !DIExpression(), !86)
    #dbg_value(i32 0, !83, !DIExpression(), !93)
    #dbg_value(<4 x double> undef, !82, !DIExpression(), !86)
    #dbg_value(i32 0, !83, !DIExpression(), !93)
    #dbg_value(<4 x double> undef, !82, !DIExpression(), !86)
  %5 = extractelement <4 x double> %3, i64 0, !dbg !94
  %6 = extractelement <4 x double> %4, i64 0, !dbg !97
  %7 = fcmp ogt double %5, %6, !dbg !98
  %8 = fmul double %5, %6, !dbg !94
  %9 = select i1 %7, double %8, double %6, !dbg !94
    #dbg_value(<4 x double> poison, !82, !DIExpression(), !86)
    #dbg_value(i32 1, !83, !DIExpression(), !93)
  %10 = extractelement <4 x double> %3, i64 1, !dbg !94
  %11 = extractelement <4 x double> %4, i64 1, !dbg !97
  %12 = fcmp ogt double %10, %11, !dbg !98
  %13 = fmul double %10, %11, !dbg !94
  %14 = select i1 %12, double %13, double %11, !dbg !94
    #dbg_value(<4 x double> poison, !82, !DIExpression(), !86)
    #dbg_value(i32 2, !83, !DIExpression(), !93)
    #dbg_value(<4 x double> poison, !82, !DIExpression(), !86)
    #dbg_value(i32 3, !83, !DIExpression(), !93)
  %15 = shufflevector <4 x double> %3, <4 x double> poison, <2 x i32> <i32 2, i32 3>, !dbg !98
  %16 = shufflevector <4 x double> %4, <4 x double> poison, <2 x i32> <i32 2, i32 3>, !dbg !98
  %17 = fcmp ogt <2 x double> %15, %16, !dbg !98
  %18 = fmul <2 x double> %15, %16, !dbg !94
  %19 = select <2 x i1> %17, <2 x double> %18, <2 x double> %16, !dbg !94
    #dbg_value(<4 x double> poison, !82, !DIExpression(), !86)
    #dbg_value(i32 4, !83, !DIExpression(), !93)
  %20 = shufflevector <2 x double> %19, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !99
  %21 = fmul <2 x double> %19, %20, !dbg !99
  %22 = extractelement <2 x double> %21, i64 0, !dbg !99
  %23 = tail call double @llvm.fmuladd.f64(double %9, double %14, double %22), !dbg !100
  ret double %23, !dbg !101
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_shuffle(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !102 {
    #dbg_value(ptr %0, !106, !DIExpression(), !110)
    #dbg_value(ptr %0, !32, !DIExpression(), !111)
  %2 = load <4 x double>, ptr %0, align 8, !dbg !113
    #dbg_value(<4 x double> %2, !37, !DIExpression(), !111)
    #dbg_value(<4 x double> %2, !107, !DIExpression(), !110)
  %3 = shufflevector <4 x double> %2, <4 x double> poison, <4 x i32> <i32 3, i32 1, i32 poison, i32 poison>, !dbg !114
    #dbg_value(<4 x double> %3, !108, !DIExpression(), !110)
  %4 = fmul <4 x double> %2, %3, !dbg !115
    #dbg_value(<4 x double> poison, !109, !DIExpression(), !110)
  %5 = extractelement <4 x double> %4, i64 0, !dbg !116
  %6 = extractelement <4 x double> %2, i64 3, !dbg !117
  %7 = extractelement <4 x double> %4, i64 1, !dbg !118
  %8 = extractelement <4 x double> %2, i64 1, !dbg !119
  %9 = fmul double %8, %7, !dbg !120
  %10 = tail call double @llvm.fmuladd.f64(double %5, double %6, double %9), !dbg !121
  ret double %10, !dbg !122
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @vector_signs(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !123 {
    #dbg_value(ptr %0, !125, !DIExpression(), !129)
    #dbg_value(ptr %0, !32, !DIExpression(), !130)
  %2 = load <4 x double>, ptr %0, align 8, !dbg !132
    #dbg_value(<4 x double> %2, !37, !DIExpression(), !130)
    #dbg_value(<4 x double> %2, !126, !DIExpression(), !129)
    #dbg_value(<4 x i64> <i64 -9223372036854775808, i64 0, i64 -9223372036854775808, i64 0>, !127, !DIExpression(), !129)
  %3 = bitcast <4 x double> %2 to <4 x i64>, !dbg !133
  %4 = xor <4 x i64> %3, <i64 -9223372036854775808, i64 poison, i64 -9223372036854775808, i64 0>, !dbg !134
  %5 = bitcast <4 x i64> %4 to <4 x double>, !dbg !135
    #dbg_value(<4 x double> %5, !128, !DIExpression(), !129)
  %6 = extractelement <4 x double> %5, i64 0, !dbg !136
  %7 = extractelement <4 x double> %2, i64 1, !dbg !137
  %8 = extractelement <4 x double> %5, i64 2, !dbg !138
  %9 = extractelement <4 x double> %5, i64 3, !dbg !139
  %10 = fmul double %8, %9, !dbg !140
  %11 = extractelement <4 x double> %2, i64 0, !dbg !141
  %12 = fmul double %11, %10, !dbg !142
  %13 = tail call double @llvm.fmuladd.f64(double %6, double %7, double %12), !dbg !143
  ret double %13, !dbg !144
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @product_with_zero_element(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !145 {
    #dbg_value(ptr %0, !149, !DIExpression(), !154)
    #dbg_value(i32 %1, !150, !DIExpression(), !154)
    #dbg_value(double 1.000000e+00, !151, !DIExpression(), !154)
    #dbg_value(i32 0, !152, !DIExpression(), !155)
  %3 = icmp sgt i32 %1, 0, !dbg !156
  br i1 %3, label %4, label %28, !dbg !158

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !156
  %6 = icmp ult i32 %1, 8, !dbg !158
  br i1 %6, label %7, label %10, !dbg !158

7:                                                ; preds = %24, %4
  %8 = phi i64 [ 0, %4 ], [ %11, %24 ]
  %9 = phi double [ 1.000000e+00, %4 ], [ %26, %24 ]
  br label %30, !dbg !158

10:                                               ; preds = %4
  %11 = and i64 %5, 2147483640, !dbg !158
  br label %12, !dbg !158

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %22, %12 ], !dbg !159
  %14 = phi <4 x double> [ <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, %10 ], [ %20, %12 ]
  %15 = phi <4 x double> [ <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>, %10 ], [ %21, %12 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !160
  %17 = getelementptr inbounds i8, ptr %16, i64 32, !dbg !160
  %18 = load <4 x double>, ptr %16, align 8, !dbg !160, !tbaa !162
  %19 = load <4 x double>, ptr %17, align 8, !dbg !160, !tbaa !162
  %20 = fmul reassoc <4 x double> %14, %18, !dbg !166
  %21 = fmul reassoc <4 x double> %15, %19, !dbg !166
  %22 = add nuw i64 %13, 8, !dbg !159
  %23 = icmp eq i64 %22, %11, !dbg !159
  br i1 %23, label %24, label %12, !dbg !159, !llvm.loop !167

24:                                               ; preds = %12
  %25 = fmul reassoc <4 x double> %21, %20, !dbg !158
  %26 = tail call reassoc double @llvm.vector.reduce.fmul.v4f64(double 1.000000e+00, <4 x double> %25), !dbg !158
  %27 = icmp eq i64 %11, %5, !dbg !158
  br i1 %27, label %28, label %7, !dbg !158

28:                                               ; preds = %30, %24, %2
  %29 = phi double [ 1.000000e+00, %2 ], [ %26, %24 ], [ %35, %30 ], !dbg !154
  ret double %29, !dbg !172

30:                                               ; preds = %7, %30
  %31 = phi i64 [ %36, %30 ], [ %8, %7 ]
  %32 = phi double [ %35, %30 ], [ %9, %7 ]
    #dbg_value(i64 %31, !152, !DIExpression(), !155)
    #dbg_value(double %32, !151, !DIExpression(), !154)
  %33 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !160
  %34 = load double, ptr %33, align 8, !dbg !160, !tbaa !162
  %35 = fmul reassoc double %32, %34, !dbg !166
    #dbg_value(double %35, !151, !DIExpression(), !154)
  %36 = add nuw nsw i64 %31, 1, !dbg !159
    #dbg_value(i64 %36, !152, !DIExpression(), !155)
  %37 = icmp eq i64 %36, %5, !dbg !156
  br i1 %37, label %28, label %30, !dbg !158, !llvm.loop !173
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @products_of_elements(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !174 {
    #dbg_value(ptr %0, !176, !DIExpression(), !183)
  %2 = load <2 x double>, ptr %0, align 8, !dbg !184, !tbaa !162
    #dbg_value(<2 x double> poison, !177, !DIExpression(), !183)
  %3 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !185
  %4 = load <2 x double>, ptr %3, align 8, !dbg !185, !tbaa !162
    #dbg_value(<2 x double> poison, !182, !DIExpression(), !183)
  %5 = fmul <2 x double> %2, %2, !dbg !186
  %6 = tail call double @llvm.vector.reduce.fmul.v2f64(double noundef 2.000000e+00, <2 x double> noundef %5), !dbg !187
  %7 = extractelement <2 x double> %2, i64 0, !dbg !188
  %8 = tail call double @llvm.vector.reduce.fmul.v2f64(double noundef %7, <2 x double> noundef %4), !dbg !188
  %9 = fadd double %6, %8, !dbg !189
  ret double %9, !dbg !190
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare !dbg !191 double @llvm.vector.reduce.fmul.v2f64(double, <2 x double>) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @product_of_elements_in_single_precision(ptr nocapture noundef readonly %0) local_unnamed_addr #3 !dbg !194 {
    #dbg_value(ptr %0, !196, !DIExpression(), !200)
  %2 = load <4 x double>, ptr %0, align 8, !dbg !201, !tbaa !162
  %3 = fptrunc <4 x double> %2 to <4 x float>, !dbg !202
    #dbg_value(<4 x float> poison, !197, !DIExpression(), !200)
  %4 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !203
  %5 = load double, ptr %4, align 8, !dbg !203, !tbaa !162
  %6 = fptrunc double %5 to float, !dbg !204
  %7 = tail call float @llvm.vector.reduce.fmul.v4f32(float noundef %6, <4 x float> noundef %3), !dbg !205
  %8 = fpext float %7 to double, !dbg !206
  ret double %8, !dbg !207
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare !dbg !208 float @llvm.vector.reduce.fmul.v4f32(float, <4 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmul.v4f64(double, <4 x double>) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!12, !13, !14, !15, !16, !17, !18}
!llvm.ident = !{!19}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/short_vectors.c", directory: ".", checksumkind: CSK_MD5, checksum: "a1054e756f1f2488512e1f28a26961eb")
!2 = !{!3, !8, !10, !11, !5}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "Four", file: !1, line: 2, baseType: !4)
!4 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, flags: DIFlagVector, elements: !6)
!5 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!6 = !{!7}
!7 = !DISubrange(count: 4)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "FourLongs", file: !1, line: 3, baseType: !9)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 256, flags: DIFlagVector, elements: !6)
!10 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!11 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!12 = !{i32 7, !"Dwarf Version", i32 5}
!13 = !{i32 2, !"Debug Info Version", i32 3}
!14 = !{i32 1, !"wchar_size", i32 4}
!15 = !{i32 8, !"PIC Level", i32 2}
!16 = !{i32 7, !"PIE Level", i32 2}
!17 = !{i32 7, !"uwtable", i32 2}
!18 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!19 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!20 = distinct !DISubprogram(name: "vector_arithmetic", scope: !1, file: !1, line: 11, type: !21, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !25)
!21 = !DISubroutineType(types: !22)
!22 = !{!5, !23, !23}
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!25 = !{!26, !27, !28, !29, !30}
!26 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !1, line: 11, type: !23)
!27 = !DILocalVariable(name: "y", arg: 2, scope: !20, file: !1, line: 11, type: !23)
!28 = !DILocalVariable(name: "a", scope: !20, file: !1, line: 12, type: !3)
!29 = !DILocalVariable(name: "b", scope: !20, file: !1, line: 12, type: !3)
!30 = !DILocalVariable(name: "c", scope: !20, file: !1, line: 13, type: !3)
!31 = !DILocation(line: 0, scope: !20)
!32 = !DILocalVariable(name: "p", arg: 1, scope: !33, file: !1, line: 5, type: !23)
!33 = distinct !DISubprogram(name: "load", scope: !1, file: !1, line: 5, type: !34, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !36)
!34 = !DISubroutineType(types: !35)
!35 = !{!3, !23}
!36 = !{!32, !37}
!37 = !DILocalVariable(name: "v", scope: !33, file: !1, line: 6, type: !3)
!38 = !DILocation(line: 0, scope: !33, inlinedAt: !39)
!39 = distinct !DILocation(line: 12, column: 12, scope: !20)
!40 = !DILocation(line: 7, column: 3, scope: !33, inlinedAt: !39)
!41 = !DILocation(line: 0, scope: !33, inlinedAt: !42)
!42 = distinct !DILocation(line: 12, column: 25, scope: !20)
!43 = !DILocation(line: 7, column: 3, scope: !33, inlinedAt: !42)
!44 = !DILocation(line: 13, column: 31, scope: !20)
!45 = !DILocation(line: 13, column: 22, scope: !20)
!46 = !DILocation(line: 13, column: 18, scope: !20)
!47 = !DILocation(line: 14, column: 10, scope: !20)
!48 = !DILocation(line: 14, column: 17, scope: !20)
!49 = !DILocation(line: 14, column: 15, scope: !20)
!50 = !DILocation(line: 15, column: 24, scope: !20)
!51 = !DILocation(line: 15, column: 15, scope: !20)
!52 = !DILocation(line: 15, column: 3, scope: !20)
!53 = distinct !DISubprogram(name: "vector_mask", scope: !1, file: !1, line: 18, type: !21, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !54)
!54 = !{!55, !56, !57, !58, !59, !60}
!55 = !DILocalVariable(name: "x", arg: 1, scope: !53, file: !1, line: 18, type: !23)
!56 = !DILocalVariable(name: "y", arg: 2, scope: !53, file: !1, line: 18, type: !23)
!57 = !DILocalVariable(name: "a", scope: !53, file: !1, line: 19, type: !3)
!58 = !DILocalVariable(name: "b", scope: !53, file: !1, line: 19, type: !3)
!59 = !DILocalVariable(name: "greater", scope: !53, file: !1, line: 20, type: !8)
!60 = !DILocalVariable(name: "larger", scope: !53, file: !1, line: 21, type: !3)
!61 = !DILocation(line: 0, scope: !53)
!62 = !DILocation(line: 0, scope: !33, inlinedAt: !63)
!63 = distinct !DILocation(line: 19, column: 12, scope: !53)
!64 = !DILocation(line: 7, column: 3, scope: !33, inlinedAt: !63)
!65 = !DILocation(line: 0, scope: !33, inlinedAt: !66)
!66 = distinct !DILocation(line: 19, column: 25, scope: !53)
!67 = !DILocation(line: 7, column: 3, scope: !33, inlinedAt: !66)
!68 = !DILocation(line: 21, column: 49, scope: !53)
!69 = !DILocation(line: 22, column: 10, scope: !53)
!70 = !DILocation(line: 22, column: 22, scope: !53)
!71 = !DILocation(line: 22, column: 34, scope: !53)
!72 = !DILocation(line: 22, column: 46, scope: !53)
!73 = !DILocation(line: 22, column: 44, scope: !53)
!74 = !DILocation(line: 22, column: 32, scope: !53)
!75 = !DILocation(line: 22, column: 3, scope: !53)
!76 = distinct !DISubprogram(name: "vector_select", scope: !1, file: !1, line: 25, type: !21, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77)
!77 = !{!78, !79, !80, !81, !82, !83}
!78 = !DILocalVariable(name: "x", arg: 1, scope: !76, file: !1, line: 25, type: !23)
!79 = !DILocalVariable(name: "y", arg: 2, scope: !76, file: !1, line: 25, type: !23)
!80 = !DILocalVariable(name: "a", scope: !76, file: !1, line: 26, type: !3)
!81 = !DILocalVariable(name: "b", scope: !76, file: !1, line: 26, type: !3)
!82 = !DILocalVariable(name: "r", scope: !76, file: !1, line: 26, type: !3)
!83 = !DILocalVariable(name: "i", scope: !84, file: !1, line: 27, type: !85)
!84 = distinct !DILexicalBlock(scope: !76, file: !1, line: 27, column: 3)
!85 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!86 = !DILocation(line: 0, scope: !76)
!87 = !DILocation(line: 0, scope: !33, inlinedAt: !88)
!88 = distinct !DILocation(line: 26, column: 12, scope: !76)
!89 = !DILocation(line: 7, column: 3, scope: !33, inlinedAt: !88)
!90 = !DILocation(line: 0, scope: !33, inlinedAt: !91)
!91 = distinct !DILocation(line: 26, column: 25, scope: !76)
!92 = !DILocation(line: 7, column: 3, scope: !33, inlinedAt: !91)
!93 = !DILocation(line: 0, scope: !84)
!94 = !DILocation(line: 28, column: 12, scope: !95)
!95 = distinct !DILexicalBlock(scope: !96, file: !1, line: 27, column: 31)
!96 = distinct !DILexicalBlock(scope: !84, file: !1, line: 27, column: 3)
!97 = !DILocation(line: 28, column: 19, scope: !95)
!98 = !DILocation(line: 28, column: 17, scope: !95)
!99 = !DILocation(line: 30, column: 29, scope: !76)
!100 = !DILocation(line: 30, column: 22, scope: !76)
!101 = !DILocation(line: 30, column: 3, scope: !76)
!102 = distinct !DISubprogram(name: "vector_shuffle", scope: !1, file: !1, line: 33, type: !103, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!5, !23}
!105 = !{!106, !107, !108, !109}
!106 = !DILocalVariable(name: "x", arg: 1, scope: !102, file: !1, line: 33, type: !23)
!107 = !DILocalVariable(name: "a", scope: !102, file: !1, line: 34, type: !3)
!108 = !DILocalVariable(name: "b", scope: !102, file: !1, line: 35, type: !3)
!109 = !DILocalVariable(name: "c", scope: !102, file: !1, line: 36, type: !3)
!110 = !DILocation(line: 0, scope: !102)
!111 = !DILocation(line: 0, scope: !33, inlinedAt: !112)
!112 = distinct !DILocation(line: 34, column: 12, scope: !102)
!113 = !DILocation(line: 7, column: 3, scope: !33, inlinedAt: !112)
!114 = !DILocation(line: 35, column: 12, scope: !102)
!115 = !DILocation(line: 36, column: 38, scope: !102)
!116 = !DILocation(line: 37, column: 10, scope: !102)
!117 = !DILocation(line: 37, column: 17, scope: !102)
!118 = !DILocation(line: 37, column: 24, scope: !102)
!119 = !DILocation(line: 37, column: 31, scope: !102)
!120 = !DILocation(line: 37, column: 29, scope: !102)
!121 = !DILocation(line: 37, column: 22, scope: !102)
!122 = !DILocation(line: 37, column: 3, scope: !102)
!123 = distinct !DISubprogram(name: "vector_signs", scope: !1, file: !1, line: 40, type: !103, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !124)
!124 = !{!125, !126, !127, !128}
!125 = !DILocalVariable(name: "x", arg: 1, scope: !123, file: !1, line: 40, type: !23)
!126 = !DILocalVariable(name: "a", scope: !123, file: !1, line: 41, type: !3)
!127 = !DILocalVariable(name: "signs", scope: !123, file: !1, line: 42, type: !8)
!128 = !DILocalVariable(name: "b", scope: !123, file: !1, line: 43, type: !3)
!129 = !DILocation(line: 0, scope: !123)
!130 = !DILocation(line: 0, scope: !33, inlinedAt: !131)
!131 = distinct !DILocation(line: 41, column: 12, scope: !123)
!132 = !DILocation(line: 7, column: 3, scope: !33, inlinedAt: !131)
!133 = !DILocation(line: 43, column: 19, scope: !123)
!134 = !DILocation(line: 43, column: 32, scope: !123)
!135 = !DILocation(line: 43, column: 12, scope: !123)
!136 = !DILocation(line: 44, column: 10, scope: !123)
!137 = !DILocation(line: 44, column: 17, scope: !123)
!138 = !DILocation(line: 44, column: 24, scope: !123)
!139 = !DILocation(line: 44, column: 31, scope: !123)
!140 = !DILocation(line: 44, column: 29, scope: !123)
!141 = !DILocation(line: 44, column: 38, scope: !123)
!142 = !DILocation(line: 44, column: 36, scope: !123)
!143 = !DILocation(line: 44, column: 22, scope: !123)
!144 = !DILocation(line: 44, column: 3, scope: !123)
!145 = distinct !DISubprogram(name: "product_with_zero_element", scope: !1, file: !1, line: 47, type: !146, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{!5, !23, !85}
!148 = !{!149, !150, !151, !152}
!149 = !DILocalVariable(name: "x", arg: 1, scope: !145, file: !1, line: 47, type: !23)
!150 = !DILocalVariable(name: "n", arg: 2, scope: !145, file: !1, line: 47, type: !85)
!151 = !DILocalVariable(name: "p", scope: !145, file: !1, line: 48, type: !5)
!152 = !DILocalVariable(name: "i", scope: !153, file: !1, line: 50, type: !85)
!153 = distinct !DILexicalBlock(scope: !145, file: !1, line: 50, column: 3)
!154 = !DILocation(line: 0, scope: !145)
!155 = !DILocation(line: 0, scope: !153)
!156 = !DILocation(line: 50, column: 21, scope: !157)
!157 = distinct !DILexicalBlock(scope: !153, file: !1, line: 50, column: 3)
!158 = !DILocation(line: 50, column: 3, scope: !153)
!159 = !DILocation(line: 50, column: 27, scope: !157)
!160 = !DILocation(line: 52, column: 10, scope: !161)
!161 = distinct !DILexicalBlock(scope: !157, file: !1, line: 50, column: 31)
!162 = !{!163, !163, i64 0}
!163 = !{!"double", !164, i64 0}
!164 = !{!"omnipotent char", !165, i64 0}
!165 = !{!"Simple C/C++ TBAA"}
!166 = !DILocation(line: 52, column: 7, scope: !161)
!167 = distinct !{!167, !158, !168, !169, !170, !171}
!168 = !DILocation(line: 53, column: 3, scope: !153)
!169 = !{!"llvm.loop.mustprogress"}
!170 = !{!"llvm.loop.isvectorized", i32 1}
!171 = !{!"llvm.loop.unroll.runtime.disable"}
!172 = !DILocation(line: 54, column: 3, scope: !145)
!173 = distinct !{!173, !158, !168, !169, !171, !170}
!174 = distinct !DISubprogram(name: "products_of_elements", scope: !1, file: !1, line: 64, type: !103, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !175)
!175 = !{!176, !177, !182}
!176 = !DILocalVariable(name: "x", arg: 1, scope: !174, file: !1, line: 64, type: !23)
!177 = !DILocalVariable(name: "a", scope: !174, file: !1, line: 65, type: !178)
!178 = !DIDerivedType(tag: DW_TAG_typedef, name: "Two", file: !1, line: 57, baseType: !179)
!179 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 128, flags: DIFlagVector, elements: !180)
!180 = !{!181}
!181 = !DISubrange(count: 2)
!182 = !DILocalVariable(name: "b", scope: !174, file: !1, line: 65, type: !178)
!183 = !DILocation(line: 0, scope: !174)
!184 = !DILocation(line: 65, column: 12, scope: !174)
!185 = !DILocation(line: 65, column: 30, scope: !174)
!186 = !DILocation(line: 66, column: 32, scope: !174)
!187 = !DILocation(line: 66, column: 10, scope: !174)
!188 = !DILocation(line: 66, column: 39, scope: !174)
!189 = !DILocation(line: 66, column: 37, scope: !174)
!190 = !DILocation(line: 66, column: 3, scope: !174)
!191 = !DISubprogram(name: "product_of_two", linkageName: "llvm.vector.reduce.fmul.v2f64", scope: !1, file: !1, line: 61, type: !192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!192 = !DISubroutineType(types: !193)
!193 = !{!5, !5, !178}
!194 = distinct !DISubprogram(name: "product_of_elements_in_single_precision", scope: !1, file: !1, line: 69, type: !103, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !195)
!195 = !{!196, !197}
!196 = !DILocalVariable(name: "x", arg: 1, scope: !194, file: !1, line: 69, type: !23)
!197 = !DILocalVariable(name: "v", scope: !194, file: !1, line: 70, type: !198)
!198 = !DIDerivedType(tag: DW_TAG_typedef, name: "FourFloats", file: !1, line: 58, baseType: !199)
!199 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 128, flags: DIFlagVector, elements: !6)
!200 = !DILocation(line: 0, scope: !194)
!201 = !DILocation(line: 70, column: 26, scope: !194)
!202 = !DILocation(line: 70, column: 19, scope: !194)
!203 = !DILocation(line: 71, column: 41, scope: !194)
!204 = !DILocation(line: 71, column: 34, scope: !194)
!205 = !DILocation(line: 71, column: 18, scope: !194)
!206 = !DILocation(line: 71, column: 10, scope: !194)
!207 = !DILocation(line: 71, column: 3, scope: !194)
!208 = !DISubprogram(name: "product_of_four", linkageName: "llvm.vector.reduce.fmul.v4f32", scope: !1, file: !1, line: 62, type: !209, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{!11, !11, !198}
