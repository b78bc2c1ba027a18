; clang++-14 -O1 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-14/O1-g/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.shapes::Array" = type { [4 x double] }
%class.anon = type { double }
%class.anon.0 = type { double*, double* }

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata double %0, metadata !17, metadata !DIExpression()), !dbg !18
  call void @llvm.dbg.value(metadata double %0, metadata !19, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata double %0, metadata !30, metadata !DIExpression()), !dbg !38
  call void @llvm.dbg.value(metadata double %0, metadata !40, metadata !DIExpression()), !dbg !48
  call void @llvm.dbg.value(metadata double %0, metadata !50, metadata !DIExpression()), !dbg !58
  %2 = fmul double %0, %0, !dbg !60
  %3 = fmul double %2, %0, !dbg !61
  %4 = fmul double %3, %0, !dbg !62
  %5 = fmul double %4, %0, !dbg !63
  call void @llvm.dbg.value(metadata double %0, metadata !50, metadata !DIExpression()), !dbg !64
  %6 = fsub double %5, %2, !dbg !66
  ret double %6, !dbg !67
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: mustprogress nofree nosync nounwind readonly uwtable willreturn
define dso_local double @array_norm_times_last(double* nocapture noundef readonly %0) local_unnamed_addr #2 !dbg !68 {
  %2 = alloca %"struct.shapes::Array", align 8
  call void @llvm.dbg.value(metadata double* %0, metadata !74, metadata !DIExpression()), !dbg !101
  %3 = bitcast %"struct.shapes::Array"* %2 to i8*, !dbg !102
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %3) #8, !dbg !102
  call void @llvm.dbg.declare(metadata %"struct.shapes::Array"* %2, metadata !75, metadata !DIExpression()), !dbg !103
  call void @llvm.dbg.value(metadata i32 0, metadata !99, metadata !DIExpression()), !dbg !104
  br label %19, !dbg !105

4:                                                ; preds = %19
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* %2, metadata !106, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !112, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* %2, metadata !113, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* %2, metadata !122, metadata !DIExpression()), !dbg !126
  %5 = getelementptr inbounds %"struct.shapes::Array", %"struct.shapes::Array"* %2, i64 0, i32 0, i64 0, !dbg !128
  call void @llvm.dbg.value(metadata double* %5, metadata !115, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* %2, metadata !129, metadata !DIExpression()), !dbg !132
  %6 = getelementptr inbounds %"struct.shapes::Array", %"struct.shapes::Array"* %2, i64 0, i32 0, i64 4, !dbg !134
  call void @llvm.dbg.value(metadata double* %6, metadata !116, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !112, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double* %5, metadata !115, metadata !DIExpression()), !dbg !121
  br label %7, !dbg !135

7:                                                ; preds = %7, %4
  %8 = phi double [ 0.000000e+00, %4 ], [ %12, %7 ]
  %9 = phi double* [ %5, %4 ], [ %13, %7 ]
  call void @llvm.dbg.value(metadata double %8, metadata !112, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata double* %9, metadata !115, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata double* %9, metadata !117, metadata !DIExpression()), !dbg !136
  call void @llvm.dbg.value(metadata double* %9, metadata !137, metadata !DIExpression()), !dbg !143
  %10 = load double, double* %9, align 8, !dbg !146, !tbaa !147
  %11 = fmul double %10, %10, !dbg !151
  %12 = fadd double %8, %11, !dbg !152
  call void @llvm.dbg.value(metadata double %12, metadata !112, metadata !DIExpression()), !dbg !119
  %13 = getelementptr inbounds double, double* %9, i64 1, !dbg !135
  call void @llvm.dbg.value(metadata double* %13, metadata !115, metadata !DIExpression()), !dbg !121
  %14 = icmp eq double* %13, %6, !dbg !135
  br i1 %14, label %15, label %7, !dbg !135, !llvm.loop !153

15:                                               ; preds = %7
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* %2, metadata !157, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i32 3, metadata !160, metadata !DIExpression()), !dbg !162
  %16 = getelementptr inbounds %"struct.shapes::Array", %"struct.shapes::Array"* %2, i64 0, i32 0, i64 3, !dbg !164
  %17 = load double, double* %16, align 8, !dbg !165, !tbaa !147
  %18 = fmul double %12, %17, !dbg !166
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %3) #8, !dbg !167
  ret double %18, !dbg !168

19:                                               ; preds = %1, %19
  %20 = phi i64 [ 0, %1 ], [ %23, %19 ]
  call void @llvm.dbg.value(metadata i64 %20, metadata !99, metadata !DIExpression()), !dbg !104
  %21 = getelementptr inbounds double, double* %0, i64 %20, !dbg !169
  %22 = load double, double* %21, align 8, !dbg !169, !tbaa !147
  %23 = add nuw nsw i64 %20, 1, !dbg !172
  %24 = trunc i64 %23 to i32, !dbg !173
  %25 = sitofp i32 %24 to double, !dbg !173
  %26 = fmul double %22, %25, !dbg !174
  call void @llvm.dbg.value(metadata %"struct.shapes::Array"* %2, metadata !157, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata i64 %20, metadata !160, metadata !DIExpression()), !dbg !175
  %27 = getelementptr inbounds %"struct.shapes::Array", %"struct.shapes::Array"* %2, i64 0, i32 0, i64 %20, !dbg !177
  store double %26, double* %27, align 8, !dbg !178, !tbaa !147
  call void @llvm.dbg.value(metadata i64 %23, metadata !99, metadata !DIExpression()), !dbg !104
  %28 = icmp eq i64 %23, 4, !dbg !179
  br i1 %28, label %4, label %19, !dbg !105, !llvm.loop !180
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !183 {
  call void @llvm.dbg.value(metadata float %0, metadata !187, metadata !DIExpression()), !dbg !189
  call void @llvm.dbg.value(metadata double %1, metadata !188, metadata !DIExpression()), !dbg !189
  call void @llvm.dbg.value(metadata float* undef, metadata !190, metadata !DIExpression()), !dbg !199
  %3 = fmul float %0, %0, !dbg !201
  call void @llvm.dbg.value(metadata double* undef, metadata !137, metadata !DIExpression()), !dbg !202
  %4 = fmul double %1, %1, !dbg !204
  %5 = fptrunc double %4 to float, !dbg !205
  %6 = fadd float %3, %5, !dbg !206
  ret float %6, !dbg !207
}

; Function Attrs: mustprogress nofree nounwind uwtable writeonly
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !208 {
  call void @llvm.dbg.value(metadata double %0, metadata !212, metadata !DIExpression()), !dbg !214
  call void @llvm.dbg.value(metadata double %1, metadata !213, metadata !DIExpression()), !dbg !214
  call void @llvm.dbg.value(metadata double %0, metadata !215, metadata !DIExpression()) #8, !dbg !232
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !223, metadata !DIExpression()) #8, !dbg !232
  call void @llvm.dbg.value(metadata double %1, metadata !224, metadata !DIExpression()) #8, !dbg !232
  call void @llvm.dbg.value(metadata i32 8, metadata !225, metadata !DIExpression()) #8, !dbg !232
  %3 = fmul double %1, 1.250000e-01, !dbg !234
  call void @llvm.dbg.value(metadata double %3, metadata !226, metadata !DIExpression()) #8, !dbg !232
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !235, metadata !DIExpression()) #8, !dbg !248
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !246, metadata !DIExpression()) #8, !dbg !248
  %4 = fneg double %0, !dbg !250
  %5 = fmul double %0, -0.000000e+00, !dbg !251
  %6 = fmul double %5, 0.000000e+00, !dbg !252
  %7 = call double @exp(double noundef %6) #8, !dbg !253
  %8 = fmul double %7, 0.000000e+00, !dbg !254
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !235, metadata !DIExpression()) #8, !dbg !255
  call void @llvm.dbg.value(metadata double %1, metadata !246, metadata !DIExpression()) #8, !dbg !255
  %9 = fmul double %4, %1, !dbg !257
  %10 = fmul double %9, %1, !dbg !258
  %11 = call double @exp(double noundef %10) #8, !dbg !259
  %12 = fmul double %11, %1, !dbg !260
  %13 = fadd double %8, %12, !dbg !261
  call void @llvm.dbg.value(metadata double %13, metadata !227, metadata !DIExpression()) #8, !dbg !232
  call void @llvm.dbg.value(metadata i32 1, metadata !228, metadata !DIExpression()) #8, !dbg !262
  br label %14, !dbg !263

14:                                               ; preds = %14, %2
  %15 = phi i32 [ 1, %2 ], [ %27, %14 ]
  %16 = phi double [ %13, %2 ], [ %26, %14 ]
  call void @llvm.dbg.value(metadata i32 %15, metadata !228, metadata !DIExpression()) #8, !dbg !262
  call void @llvm.dbg.value(metadata double %16, metadata !227, metadata !DIExpression()) #8, !dbg !232
  %17 = and i32 %15, 1, !dbg !264
  %18 = icmp eq i32 %17, 0, !dbg !267
  %19 = select i1 %18, double 2.000000e+00, double 4.000000e+00, !dbg !267
  %20 = sitofp i32 %15 to double, !dbg !268
  %21 = call double @llvm.fmuladd.f64(double %20, double %3, double 0.000000e+00) #8, !dbg !269
  call void @llvm.dbg.value(metadata %class.anon* undef, metadata !235, metadata !DIExpression()) #8, !dbg !270
  call void @llvm.dbg.value(metadata double %21, metadata !246, metadata !DIExpression()) #8, !dbg !270
  %22 = fmul double %21, %4, !dbg !272
  %23 = fmul double %21, %22, !dbg !273
  %24 = call double @exp(double noundef %23) #8, !dbg !274
  %25 = fmul double %21, %24, !dbg !275
  %26 = call double @llvm.fmuladd.f64(double %19, double %25, double %16) #8, !dbg !276
  call void @llvm.dbg.value(metadata double %26, metadata !227, metadata !DIExpression()) #8, !dbg !232
  %27 = add nuw nsw i32 %15, 1, !dbg !277
  call void @llvm.dbg.value(metadata i32 %27, metadata !228, metadata !DIExpression()) #8, !dbg !262
  %28 = icmp eq i32 %27, 8, !dbg !278
  br i1 %28, label %29, label %14, !dbg !263, !llvm.loop !279

29:                                               ; preds = %14
  %30 = fmul double %3, %26, !dbg !281
  %31 = fdiv double %30, 3.000000e+00, !dbg !282
  ret double %31, !dbg !283
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable
define dso_local double @lambda_by_reference(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 !dbg !284 {
  call void @llvm.dbg.value(metadata double* %0, metadata !288, metadata !DIExpression()), !dbg !299
  call void @llvm.dbg.value(metadata i32 %1, metadata !289, metadata !DIExpression()), !dbg !299
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !290, metadata !DIExpression()), !dbg !299
  call void @llvm.dbg.value(metadata double 5.000000e-01, metadata !291, metadata !DIExpression()), !dbg !299
  call void @llvm.dbg.value(metadata double* undef, metadata !292, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !299
  call void @llvm.dbg.value(metadata double* undef, metadata !292, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !299
  call void @llvm.dbg.value(metadata i32 0, metadata !297, metadata !DIExpression()), !dbg !300
  %3 = icmp sgt i32 %1, 0, !dbg !301
  br i1 %3, label %4, label %8, !dbg !303

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !301
  br label %10, !dbg !303

6:                                                ; preds = %10
  %7 = fmul double %16, %13, !dbg !304
  br label %8, !dbg !304

8:                                                ; preds = %6, %2
  %9 = phi double [ %7, %6 ], [ 5.000000e-01, %2 ], !dbg !304
  call void @llvm.dbg.value(metadata double undef, metadata !290, metadata !DIExpression()), !dbg !299
  call void @llvm.dbg.value(metadata double undef, metadata !291, metadata !DIExpression()), !dbg !299
  ret double %9, !dbg !305

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %17, %10 ]
  %12 = phi double [ 5.000000e-01, %4 ], [ %13, %10 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %16, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !297, metadata !DIExpression()), !dbg !300
  %14 = getelementptr inbounds double, double* %0, i64 %11, !dbg !306
  %15 = load double, double* %14, align 8, !dbg !306, !tbaa !147
  call void @llvm.dbg.value(metadata %class.anon.0* undef, metadata !308, metadata !DIExpression()) #8, !dbg !320
  call void @llvm.dbg.value(metadata double %15, metadata !318, metadata !DIExpression()) #8, !dbg !320
  %16 = call double @llvm.fmuladd.f64(double %15, double %13, double %12) #8, !dbg !322
  %17 = add nuw nsw i64 %11, 1, !dbg !323
  call void @llvm.dbg.value(metadata i64 %17, metadata !297, metadata !DIExpression()), !dbg !300
  %18 = icmp eq i64 %17, %5, !dbg !301
  br i1 %18, label %6, label %10, !dbg !303, !llvm.loop !324
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #6

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #4 = { mustprogress nofree nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_templates.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "19e9615ae4f590c79674b11ca65ec236")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 7, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 1}
!11 = !{!"Debian clang version 14.0.6"}
!12 = distinct !DISubprogram(name: "compile_time_power", linkageName: "_ZN6shapes18compile_time_powerEd", scope: !13, file: !1, line: 40, type: !14, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!13 = !DINamespace(name: "shapes", scope: null)
!14 = !DISubroutineType(types: !15)
!15 = !{!4, !4}
!16 = !{!17}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !12, file: !1, line: 40, type: !4)
!18 = !DILocation(line: 0, scope: !12)
!19 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !1, line: 32, type: !4)
!20 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !21, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !23, retainedNodes: !27)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<5>", scope: !13, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !24, identifier: "_ZTSN6shapes5PowerILi5EEE")
!22 = !{!23}
!23 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !21, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!24 = !{!25}
!25 = !DITemplateValueParameter(name: "N", type: !26, value: i32 5)
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !{!19}
!28 = !DILocation(line: 0, scope: !20, inlinedAt: !29)
!29 = distinct !DILocation(line: 41, column: 10, scope: !12)
!30 = !DILocalVariable(name: "x", arg: 1, scope: !31, file: !1, line: 32, type: !4)
!31 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !32, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !34, retainedNodes: !37)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<4>", scope: !13, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !33, templateParams: !35, identifier: "_ZTSN6shapes5PowerILi4EEE")
!33 = !{!34}
!34 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !32, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!35 = !{!36}
!36 = !DITemplateValueParameter(name: "N", type: !26, value: i32 4)
!37 = !{!30}
!38 = !DILocation(line: 0, scope: !31, inlinedAt: !39)
!39 = distinct !DILocation(line: 32, column: 43, scope: !20, inlinedAt: !29)
!40 = !DILocalVariable(name: "x", arg: 1, scope: !41, file: !1, line: 32, type: !4)
!41 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !42, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !44, retainedNodes: !47)
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<3>", scope: !13, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !43, templateParams: !45, identifier: "_ZTSN6shapes5PowerILi3EEE")
!43 = !{!44}
!44 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !42, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!45 = !{!46}
!46 = !DITemplateValueParameter(name: "N", type: !26, value: i32 3)
!47 = !{!40}
!48 = !DILocation(line: 0, scope: !41, inlinedAt: !49)
!49 = distinct !DILocation(line: 32, column: 43, scope: !31, inlinedAt: !39)
!50 = !DILocalVariable(name: "x", arg: 1, scope: !51, file: !1, line: 32, type: !4)
!51 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !52, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !54, retainedNodes: !57)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<2>", scope: !13, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !53, templateParams: !55, identifier: "_ZTSN6shapes5PowerILi2EEE")
!53 = !{!54}
!54 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !52, file: !1, line: 32, type: !14, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!55 = !{!56}
!56 = !DITemplateValueParameter(name: "N", type: !26, value: i32 2)
!57 = !{!50}
!58 = !DILocation(line: 0, scope: !51, inlinedAt: !59)
!59 = distinct !DILocation(line: 32, column: 43, scope: !41, inlinedAt: !49)
!60 = !DILocation(line: 32, column: 41, scope: !51, inlinedAt: !59)
!61 = !DILocation(line: 32, column: 41, scope: !41, inlinedAt: !49)
!62 = !DILocation(line: 32, column: 41, scope: !31, inlinedAt: !39)
!63 = !DILocation(line: 32, column: 41, scope: !20, inlinedAt: !29)
!64 = !DILocation(line: 0, scope: !51, inlinedAt: !65)
!65 = distinct !DILocation(line: 41, column: 28, scope: !12)
!66 = !DILocation(line: 41, column: 26, scope: !12)
!67 = !DILocation(line: 41, column: 3, scope: !12)
!68 = distinct !DISubprogram(name: "array_norm_times_last", scope: !1, file: !1, line: 46, type: !69, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !73)
!69 = !DISubroutineType(types: !70)
!70 = !{!4, !71}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!73 = !{!74, !75, !99}
!74 = !DILocalVariable(name: "x", arg: 1, scope: !68, file: !1, line: 46, type: !71)
!75 = !DILocalVariable(name: "a", scope: !68, file: !1, line: 47, type: !76)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Array<double, 4>", scope: !13, file: !1, line: 8, size: 256, flags: DIFlagTypePassByValue, elements: !77, templateParams: !97, identifier: "_ZTSN6shapes5ArrayIdLi4EEE")
!77 = !{!78, !82, !87, !93, !96}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !76, file: !1, line: 9, baseType: !79, size: 256)
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !80)
!80 = !{!81}
!81 = !DISubrange(count: 4)
!82 = !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !76, file: !1, line: 10, type: !83, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!83 = !DISubroutineType(types: !84)
!84 = !{!85, !86, !26}
!85 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!87 = !DISubprogram(name: "operator[]", linkageName: "_ZNK6shapes5ArrayIdLi4EEixEi", scope: !76, file: !1, line: 11, type: !88, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{!90, !91, !26}
!90 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !72, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!92 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !76)
!93 = !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !76, file: !1, line: 12, type: !94, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{!71, !91}
!96 = !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !76, file: !1, line: 13, type: !94, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !{!98, !36}
!98 = !DITemplateTypeParameter(name: "T", type: !4)
!99 = !DILocalVariable(name: "i", scope: !100, file: !1, line: 48, type: !26)
!100 = distinct !DILexicalBlock(scope: !68, file: !1, line: 48, column: 3)
!101 = !DILocation(line: 0, scope: !68)
!102 = !DILocation(line: 47, column: 3, scope: !68)
!103 = !DILocation(line: 47, column: 28, scope: !68)
!104 = !DILocation(line: 0, scope: !100)
!105 = !DILocation(line: 48, column: 3, scope: !100)
!106 = !DILocalVariable(name: "a", arg: 1, scope: !107, file: !1, line: 22, type: !110)
!107 = distinct !DISubprogram(name: "norm_squared<double, 4>", linkageName: "_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE", scope: !13, file: !1, line: 22, type: !108, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !97, retainedNodes: !111)
!108 = !DISubroutineType(types: !109)
!109 = !{!4, !110}
!110 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !92, size: 64)
!111 = !{!106, !112, !113, !115, !116, !117}
!112 = !DILocalVariable(name: "s", scope: !107, file: !1, line: 23, type: !4)
!113 = !DILocalVariable(name: "__range2", scope: !114, type: !110, flags: DIFlagArtificial)
!114 = distinct !DILexicalBlock(scope: !107, file: !1, line: 24, column: 3)
!115 = !DILocalVariable(name: "__begin0", scope: !114, type: !71, flags: DIFlagArtificial)
!116 = !DILocalVariable(name: "__end0", scope: !114, type: !71, flags: DIFlagArtificial)
!117 = !DILocalVariable(name: "v", scope: !118, file: !1, line: 24, type: !90)
!118 = distinct !DILexicalBlock(scope: !114, file: !1, line: 24, column: 3)
!119 = !DILocation(line: 0, scope: !107, inlinedAt: !120)
!120 = distinct !DILocation(line: 51, column: 10, scope: !68)
!121 = !DILocation(line: 0, scope: !114, inlinedAt: !120)
!122 = !DILocalVariable(name: "this", arg: 1, scope: !123, type: !125, flags: DIFlagArtificial | DIFlagObjectPointer)
!123 = distinct !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !76, file: !1, line: 12, type: !94, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !93, retainedNodes: !124)
!124 = !{!122}
!125 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!126 = !DILocation(line: 0, scope: !123, inlinedAt: !127)
!127 = distinct !DILocation(line: 24, column: 19, scope: !114, inlinedAt: !120)
!128 = !DILocation(line: 12, column: 35, scope: !123, inlinedAt: !127)
!129 = !DILocalVariable(name: "this", arg: 1, scope: !130, type: !125, flags: DIFlagArtificial | DIFlagObjectPointer)
!130 = distinct !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !76, file: !1, line: 13, type: !94, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !96, retainedNodes: !131)
!131 = !{!129}
!132 = !DILocation(line: 0, scope: !130, inlinedAt: !133)
!133 = distinct !DILocation(line: 24, column: 19, scope: !114, inlinedAt: !120)
!134 = !DILocation(line: 13, column: 39, scope: !130, inlinedAt: !133)
!135 = !DILocation(line: 24, column: 19, scope: !114, inlinedAt: !120)
!136 = !DILocation(line: 0, scope: !118, inlinedAt: !120)
!137 = !DILocalVariable(name: "x", arg: 1, scope: !138, file: !1, line: 17, type: !90)
!138 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !13, file: !1, line: 17, type: !139, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !142, retainedNodes: !141)
!139 = !DISubroutineType(types: !140)
!140 = !{!4, !90}
!141 = !{!137}
!142 = !{!98}
!143 = !DILocation(line: 0, scope: !138, inlinedAt: !144)
!144 = distinct !DILocation(line: 25, column: 10, scope: !145, inlinedAt: !120)
!145 = distinct !DILexicalBlock(scope: !118, file: !1, line: 24, column: 24)
!146 = !DILocation(line: 18, column: 10, scope: !138, inlinedAt: !144)
!147 = !{!148, !148, i64 0}
!148 = !{!"double", !149, i64 0}
!149 = !{!"omnipotent char", !150, i64 0}
!150 = !{!"Simple C++ TBAA"}
!151 = !DILocation(line: 18, column: 12, scope: !138, inlinedAt: !144)
!152 = !DILocation(line: 25, column: 7, scope: !145, inlinedAt: !120)
!153 = distinct !{!153, !154, !155, !156}
!154 = !DILocation(line: 24, column: 3, scope: !114, inlinedAt: !120)
!155 = !DILocation(line: 26, column: 3, scope: !114, inlinedAt: !120)
!156 = !{!"llvm.loop.unroll.disable"}
!157 = !DILocalVariable(name: "this", arg: 1, scope: !158, type: !161, flags: DIFlagArtificial | DIFlagObjectPointer)
!158 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !76, file: !1, line: 10, type: !83, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !82, retainedNodes: !159)
!159 = !{!157, !160}
!160 = !DILocalVariable(name: "i", arg: 2, scope: !158, file: !1, line: 10, type: !26)
!161 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!162 = !DILocation(line: 0, scope: !158, inlinedAt: !163)
!163 = distinct !DILocation(line: 51, column: 36, scope: !68)
!164 = !DILocation(line: 10, column: 33, scope: !158, inlinedAt: !163)
!165 = !DILocation(line: 51, column: 36, scope: !68)
!166 = !DILocation(line: 51, column: 34, scope: !68)
!167 = !DILocation(line: 52, column: 1, scope: !68)
!168 = !DILocation(line: 51, column: 3, scope: !68)
!169 = !DILocation(line: 49, column: 12, scope: !170)
!170 = distinct !DILexicalBlock(scope: !171, file: !1, line: 48, column: 31)
!171 = distinct !DILexicalBlock(scope: !100, file: !1, line: 48, column: 3)
!172 = !DILocation(line: 49, column: 22, scope: !170)
!173 = !DILocation(line: 49, column: 19, scope: !170)
!174 = !DILocation(line: 49, column: 17, scope: !170)
!175 = !DILocation(line: 0, scope: !158, inlinedAt: !176)
!176 = distinct !DILocation(line: 49, column: 5, scope: !170)
!177 = !DILocation(line: 10, column: 33, scope: !158, inlinedAt: !176)
!178 = !DILocation(line: 49, column: 10, scope: !170)
!179 = !DILocation(line: 48, column: 21, scope: !171)
!180 = distinct !{!180, !105, !181, !182, !156}
!181 = !DILocation(line: 50, column: 3, scope: !100)
!182 = !{!"llvm.loop.mustprogress"}
!183 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !184, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !186)
!184 = !DISubroutineType(types: !185)
!185 = !{!3, !3, !4}
!186 = !{!187, !188}
!187 = !DILocalVariable(name: "x", arg: 1, scope: !183, file: !1, line: 54, type: !3)
!188 = !DILocalVariable(name: "y", arg: 2, scope: !183, file: !1, line: 54, type: !4)
!189 = !DILocation(line: 0, scope: !183)
!190 = !DILocalVariable(name: "x", arg: 1, scope: !191, file: !1, line: 17, type: !194)
!191 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !13, file: !1, line: 17, type: !192, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !197, retainedNodes: !196)
!192 = !DISubroutineType(types: !193)
!193 = !{!3, !194}
!194 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !195, size: 64)
!195 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!196 = !{!190}
!197 = !{!198}
!198 = !DITemplateTypeParameter(name: "T", type: !3)
!199 = !DILocation(line: 0, scope: !191, inlinedAt: !200)
!200 = distinct !DILocation(line: 55, column: 10, scope: !183)
!201 = !DILocation(line: 18, column: 12, scope: !191, inlinedAt: !200)
!202 = !DILocation(line: 0, scope: !138, inlinedAt: !203)
!203 = distinct !DILocation(line: 55, column: 37, scope: !183)
!204 = !DILocation(line: 18, column: 12, scope: !138, inlinedAt: !203)
!205 = !DILocation(line: 55, column: 37, scope: !183)
!206 = !DILocation(line: 55, column: 28, scope: !183)
!207 = !DILocation(line: 55, column: 3, scope: !183)
!208 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !209, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !211)
!209 = !DISubroutineType(types: !210)
!210 = !{!4, !4, !4}
!211 = !{!212, !213}
!212 = !DILocalVariable(name: "k", arg: 1, scope: !208, file: !1, line: 68, type: !4)
!213 = !DILocalVariable(name: "b", arg: 2, scope: !208, file: !1, line: 68, type: !4)
!214 = !DILocation(line: 0, scope: !208)
!215 = !DILocalVariable(name: "f", arg: 1, scope: !216, file: !1, line: 59, type: !219)
!216 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !217, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !230, retainedNodes: !222)
!217 = !DISubroutineType(types: !218)
!218 = !{!4, !219, !4, !4, !26}
!219 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !208, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !220)
!220 = !{!221}
!221 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !219, file: !1, line: 69, baseType: !4, size: 64)
!222 = !{!215, !223, !224, !225, !226, !227, !228}
!223 = !DILocalVariable(name: "a", arg: 2, scope: !216, file: !1, line: 59, type: !4)
!224 = !DILocalVariable(name: "b", arg: 3, scope: !216, file: !1, line: 59, type: !4)
!225 = !DILocalVariable(name: "n", arg: 4, scope: !216, file: !1, line: 59, type: !26)
!226 = !DILocalVariable(name: "h", scope: !216, file: !1, line: 60, type: !4)
!227 = !DILocalVariable(name: "s", scope: !216, file: !1, line: 61, type: !4)
!228 = !DILocalVariable(name: "i", scope: !229, file: !1, line: 62, type: !26)
!229 = distinct !DILexicalBlock(scope: !216, file: !1, line: 62, column: 3)
!230 = !{!231}
!231 = !DITemplateTypeParameter(name: "F", type: !219)
!232 = !DILocation(line: 0, scope: !216, inlinedAt: !233)
!233 = distinct !DILocation(line: 69, column: 10, scope: !208)
!234 = !DILocation(line: 60, column: 22, scope: !216, inlinedAt: !233)
!235 = !DILocalVariable(name: "this", arg: 1, scope: !236, type: !247, flags: DIFlagArtificial | DIFlagObjectPointer)
!236 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !219, file: !1, line: 69, type: !237, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !241, retainedNodes: !245)
!237 = !DISubroutineType(types: !238)
!238 = !{!4, !239, !4}
!239 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !240, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!240 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !219)
!241 = !DISubprogram(name: "operator()", scope: !219, file: !1, line: 69, type: !242, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!242 = !DISubroutineType(types: !243)
!243 = !{!244, !239, !4}
!244 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "auto")
!245 = !{!235, !246}
!246 = !DILocalVariable(name: "t", arg: 2, scope: !236, file: !1, line: 69, type: !4)
!247 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !240, size: 64)
!248 = !DILocation(line: 0, scope: !236, inlinedAt: !249)
!249 = distinct !DILocation(line: 61, column: 14, scope: !216, inlinedAt: !233)
!250 = !DILocation(line: 69, column: 45, scope: !236, inlinedAt: !249)
!251 = !DILocation(line: 69, column: 48, scope: !236, inlinedAt: !249)
!252 = !DILocation(line: 69, column: 52, scope: !236, inlinedAt: !249)
!253 = !DILocation(line: 69, column: 41, scope: !236, inlinedAt: !249)
!254 = !DILocation(line: 69, column: 57, scope: !236, inlinedAt: !249)
!255 = !DILocation(line: 0, scope: !236, inlinedAt: !256)
!256 = distinct !DILocation(line: 61, column: 21, scope: !216, inlinedAt: !233)
!257 = !DILocation(line: 69, column: 48, scope: !236, inlinedAt: !256)
!258 = !DILocation(line: 69, column: 52, scope: !236, inlinedAt: !256)
!259 = !DILocation(line: 69, column: 41, scope: !236, inlinedAt: !256)
!260 = !DILocation(line: 69, column: 57, scope: !236, inlinedAt: !256)
!261 = !DILocation(line: 61, column: 19, scope: !216, inlinedAt: !233)
!262 = !DILocation(line: 0, scope: !229, inlinedAt: !233)
!263 = !DILocation(line: 62, column: 3, scope: !229, inlinedAt: !233)
!264 = !DILocation(line: 63, column: 13, scope: !265, inlinedAt: !233)
!265 = distinct !DILexicalBlock(scope: !266, file: !1, line: 62, column: 31)
!266 = distinct !DILexicalBlock(scope: !229, file: !1, line: 62, column: 3)
!267 = !DILocation(line: 63, column: 11, scope: !265, inlinedAt: !233)
!268 = !DILocation(line: 63, column: 38, scope: !265, inlinedAt: !233)
!269 = !DILocation(line: 63, column: 36, scope: !265, inlinedAt: !233)
!270 = !DILocation(line: 0, scope: !236, inlinedAt: !271)
!271 = distinct !DILocation(line: 63, column: 32, scope: !265, inlinedAt: !233)
!272 = !DILocation(line: 69, column: 48, scope: !236, inlinedAt: !271)
!273 = !DILocation(line: 69, column: 52, scope: !236, inlinedAt: !271)
!274 = !DILocation(line: 69, column: 41, scope: !236, inlinedAt: !271)
!275 = !DILocation(line: 69, column: 57, scope: !236, inlinedAt: !271)
!276 = !DILocation(line: 63, column: 7, scope: !265, inlinedAt: !233)
!277 = !DILocation(line: 62, column: 27, scope: !266, inlinedAt: !233)
!278 = !DILocation(line: 62, column: 21, scope: !266, inlinedAt: !233)
!279 = distinct !{!279, !263, !280, !182, !156}
!280 = !DILocation(line: 64, column: 3, scope: !229, inlinedAt: !233)
!281 = !DILocation(line: 65, column: 12, scope: !216, inlinedAt: !233)
!282 = !DILocation(line: 65, column: 16, scope: !216, inlinedAt: !233)
!283 = !DILocation(line: 69, column: 3, scope: !208)
!284 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !285, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !287)
!285 = !DISubroutineType(types: !286)
!286 = !{!4, !71, !26}
!287 = !{!288, !289, !290, !291, !292, !297}
!288 = !DILocalVariable(name: "x", arg: 1, scope: !284, file: !1, line: 78, type: !71)
!289 = !DILocalVariable(name: "n", arg: 2, scope: !284, file: !1, line: 78, type: !26)
!290 = !DILocalVariable(name: "even", scope: !284, file: !1, line: 79, type: !4)
!291 = !DILocalVariable(name: "odd", scope: !284, file: !1, line: 80, type: !4)
!292 = !DILocalVariable(name: "add", scope: !284, file: !1, line: 81, type: !293)
!293 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !284, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !294)
!294 = !{!295, !296}
!295 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !293, file: !1, line: 82, baseType: !85, size: 64)
!296 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !293, file: !1, line: 82, baseType: !85, size: 64, offset: 64)
!297 = !DILocalVariable(name: "i", scope: !298, file: !1, line: 85, type: !26)
!298 = distinct !DILexicalBlock(scope: !284, file: !1, line: 85, column: 3)
!299 = !DILocation(line: 0, scope: !284)
!300 = !DILocation(line: 0, scope: !298)
!301 = !DILocation(line: 85, column: 21, scope: !302)
!302 = distinct !DILexicalBlock(scope: !298, file: !1, line: 85, column: 3)
!303 = !DILocation(line: 85, column: 3, scope: !298)
!304 = !DILocation(line: 88, column: 15, scope: !284)
!305 = !DILocation(line: 88, column: 3, scope: !284)
!306 = !DILocation(line: 86, column: 9, scope: !307)
!307 = distinct !DILexicalBlock(scope: !302, file: !1, line: 85, column: 31)
!308 = !DILocalVariable(name: "this", arg: 1, scope: !309, type: !319, flags: DIFlagArtificial | DIFlagObjectPointer)
!309 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_1clEd", scope: !293, file: !1, line: 81, type: !310, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !314, retainedNodes: !317)
!310 = !DISubroutineType(types: !311)
!311 = !{null, !312, !4}
!312 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !313, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!313 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !293)
!314 = !DISubprogram(name: "operator()", scope: !293, file: !1, line: 81, type: !315, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!315 = !DISubroutineType(types: !316)
!316 = !{!244, !312, !4}
!317 = !{!308, !318}
!318 = !DILocalVariable(name: "v", arg: 2, scope: !309, file: !1, line: 81, type: !4)
!319 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !313, size: 64)
!320 = !DILocation(line: 0, scope: !309, inlinedAt: !321)
!321 = distinct !DILocation(line: 86, column: 5, scope: !307)
!322 = !DILocation(line: 83, column: 10, scope: !309, inlinedAt: !321)
!323 = !DILocation(line: 85, column: 27, scope: !302)
!324 = distinct !{!324, !303, !325, !182, !156}
!325 = !DILocation(line: 87, column: 3, scope: !298)
