; clang++-16 -O1 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-16/O1-g/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.shapes::Array" = type { [4 x double] }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_norm_times_last(ptr nocapture noundef readonly %0) local_unnamed_addr #2 !dbg !68 {
  %2 = alloca %"struct.shapes::Array", align 8
  call void @llvm.dbg.value(metadata ptr %0, metadata !74, metadata !DIExpression()), !dbg !101
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #8, !dbg !102
  call void @llvm.dbg.declare(metadata ptr %2, metadata !75, metadata !DIExpression()), !dbg !103
  call void @llvm.dbg.value(metadata i32 0, metadata !99, metadata !DIExpression()), !dbg !104
  br label %16, !dbg !105

3:                                                ; preds = %16, %3
  %4 = phi double [ %9, %3 ], [ 0.000000e+00, %16 ]
  %5 = phi i64 [ %10, %3 ], [ 0, %16 ]
  call void @llvm.dbg.value(metadata double %4, metadata !106, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata !DIArgList(ptr %2, i64 %5), metadata !115, metadata !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value)), !dbg !121
  %6 = getelementptr inbounds double, ptr %2, i64 %5, !dbg !119
  call void @llvm.dbg.value(metadata ptr %6, metadata !115, metadata !DIExpression()), !dbg !121
  call void @llvm.dbg.value(metadata !DIArgList(ptr %2, i64 %5), metadata !117, metadata !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value)), !dbg !122
  call void @llvm.dbg.value(metadata !DIArgList(ptr %2, i64 %5), metadata !123, metadata !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value)), !dbg !129
  %7 = load double, ptr %6, align 8, !dbg !132, !tbaa !133
  %8 = fmul double %7, %7, !dbg !137
  %9 = fadd double %4, %8, !dbg !138
  call void @llvm.dbg.value(metadata double %9, metadata !106, metadata !DIExpression()), !dbg !119
  %10 = add nuw nsw i64 %5, 1, !dbg !139
  call void @llvm.dbg.value(metadata !DIArgList(ptr %2, i64 %10), metadata !115, metadata !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value)), !dbg !121
  %11 = icmp eq i64 %10, 4, !dbg !139
  br i1 %11, label %12, label %3, !dbg !139, !llvm.loop !140

12:                                               ; preds = %3
  call void @llvm.dbg.value(metadata ptr %2, metadata !144, metadata !DIExpression()), !dbg !149
  call void @llvm.dbg.value(metadata i32 3, metadata !147, metadata !DIExpression()), !dbg !149
  %13 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 3, !dbg !151
  %14 = load double, ptr %13, align 8, !dbg !152, !tbaa !133
  %15 = fmul double %9, %14, !dbg !153
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #8, !dbg !154
  ret double %15, !dbg !155

16:                                               ; preds = %1, %16
  %17 = phi i64 [ 0, %1 ], [ %20, %16 ]
  call void @llvm.dbg.value(metadata i64 %17, metadata !99, metadata !DIExpression()), !dbg !104
  %18 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !156
  %19 = load double, ptr %18, align 8, !dbg !156, !tbaa !133
  %20 = add nuw nsw i64 %17, 1, !dbg !159
  %21 = trunc i64 %20 to i32, !dbg !160
  %22 = sitofp i32 %21 to double, !dbg !160
  %23 = fmul double %19, %22, !dbg !161
  call void @llvm.dbg.value(metadata ptr %2, metadata !144, metadata !DIExpression()), !dbg !162
  call void @llvm.dbg.value(metadata i64 %17, metadata !147, metadata !DIExpression()), !dbg !162
  %24 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 %17, !dbg !164
  store double %23, ptr %24, align 8, !dbg !165, !tbaa !133
  call void @llvm.dbg.value(metadata i64 %20, metadata !99, metadata !DIExpression()), !dbg !104
  %25 = icmp eq i64 %20, 4, !dbg !166
  br i1 %25, label %3, label %16, !dbg !105, !llvm.loop !167
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !170 {
  call void @llvm.dbg.value(metadata float %0, metadata !174, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata double %1, metadata !175, metadata !DIExpression()), !dbg !176
  call void @llvm.dbg.value(metadata ptr undef, metadata !177, metadata !DIExpression()), !dbg !186
  %3 = fmul float %0, %0, !dbg !188
  call void @llvm.dbg.value(metadata ptr undef, metadata !123, metadata !DIExpression()), !dbg !189
  %4 = fmul double %1, %1, !dbg !191
  %5 = fptrunc double %4 to float, !dbg !192
  %6 = fadd float %3, %5, !dbg !193
  ret float %6, !dbg !194
}

; Function Attrs: mustprogress nofree nounwind memory(write) uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !195 {
  call void @llvm.dbg.value(metadata double %0, metadata !199, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata double %1, metadata !200, metadata !DIExpression()), !dbg !201
  call void @llvm.dbg.value(metadata double %0, metadata !202, metadata !DIExpression()), !dbg !219
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !210, metadata !DIExpression()), !dbg !219
  call void @llvm.dbg.value(metadata double %1, metadata !211, metadata !DIExpression()), !dbg !219
  call void @llvm.dbg.value(metadata i32 8, metadata !212, metadata !DIExpression()), !dbg !219
  %3 = fmul double %1, 1.250000e-01, !dbg !221
  call void @llvm.dbg.value(metadata double %3, metadata !213, metadata !DIExpression()), !dbg !219
  call void @llvm.dbg.value(metadata ptr undef, metadata !222, metadata !DIExpression()), !dbg !232
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !230, metadata !DIExpression()), !dbg !232
  %4 = fneg double %0, !dbg !234
  %5 = fmul double %0, -0.000000e+00, !dbg !235
  %6 = fmul double %5, 0.000000e+00, !dbg !236
  %7 = tail call double @exp(double noundef %6) #8, !dbg !237
  %8 = fmul double %7, 0.000000e+00, !dbg !238
  call void @llvm.dbg.value(metadata ptr undef, metadata !222, metadata !DIExpression()), !dbg !239
  call void @llvm.dbg.value(metadata double %1, metadata !230, metadata !DIExpression()), !dbg !239
  %9 = fmul double %4, %1, !dbg !241
  %10 = fmul double %9, %1, !dbg !242
  %11 = tail call double @exp(double noundef %10) #8, !dbg !243
  %12 = fmul double %11, %1, !dbg !244
  %13 = fadd double %8, %12, !dbg !245
  call void @llvm.dbg.value(metadata double %13, metadata !214, metadata !DIExpression()), !dbg !219
  call void @llvm.dbg.value(metadata i32 1, metadata !215, metadata !DIExpression()), !dbg !246
  br label %14, !dbg !247

14:                                               ; preds = %14, %2
  %15 = phi i32 [ 1, %2 ], [ %27, %14 ]
  %16 = phi double [ %13, %2 ], [ %26, %14 ]
  call void @llvm.dbg.value(metadata i32 %15, metadata !215, metadata !DIExpression()), !dbg !246
  call void @llvm.dbg.value(metadata double %16, metadata !214, metadata !DIExpression()), !dbg !219
  %17 = and i32 %15, 1, !dbg !248
  %18 = icmp eq i32 %17, 0, !dbg !251
  %19 = select i1 %18, double 2.000000e+00, double 4.000000e+00, !dbg !251
  %20 = sitofp i32 %15 to double, !dbg !252
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %3, double 0.000000e+00), !dbg !253
  call void @llvm.dbg.value(metadata ptr undef, metadata !222, metadata !DIExpression()), !dbg !254
  call void @llvm.dbg.value(metadata double %21, metadata !230, metadata !DIExpression()), !dbg !254
  %22 = fmul double %21, %4, !dbg !256
  %23 = fmul double %21, %22, !dbg !257
  %24 = tail call double @exp(double noundef %23) #8, !dbg !258
  %25 = fmul double %21, %24, !dbg !259
  %26 = tail call double @llvm.fmuladd.f64(double %19, double %25, double %16), !dbg !260
  call void @llvm.dbg.value(metadata double %26, metadata !214, metadata !DIExpression()), !dbg !219
  %27 = add nuw nsw i32 %15, 1, !dbg !261
  call void @llvm.dbg.value(metadata i32 %27, metadata !215, metadata !DIExpression()), !dbg !246
  %28 = icmp eq i32 %27, 8, !dbg !262
  br i1 %28, label %29, label %14, !dbg !247, !llvm.loop !263

29:                                               ; preds = %14
  %30 = fmul double %3, %26, !dbg !265
  %31 = fdiv double %30, 3.000000e+00, !dbg !266
  ret double %31, !dbg !267
}

; Function Attrs: mustprogress nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @lambda_by_reference(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 !dbg !268 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !272, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata i32 %1, metadata !273, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !274, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata double 5.000000e-01, metadata !275, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata ptr undef, metadata !276, metadata !DIExpression(DW_OP_LLVM_fragment, 0, 64)), !dbg !283
  call void @llvm.dbg.value(metadata ptr undef, metadata !276, metadata !DIExpression(DW_OP_LLVM_fragment, 64, 64)), !dbg !283
  call void @llvm.dbg.value(metadata i32 0, metadata !281, metadata !DIExpression()), !dbg !284
  %3 = icmp sgt i32 %1, 0, !dbg !285
  br i1 %3, label %4, label %8, !dbg !287

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !285
  br label %10, !dbg !287

6:                                                ; preds = %10
  %7 = fmul double %16, %13, !dbg !288
  br label %8, !dbg !288

8:                                                ; preds = %6, %2
  %9 = phi double [ %7, %6 ], [ 5.000000e-01, %2 ], !dbg !288
  call void @llvm.dbg.value(metadata double poison, metadata !274, metadata !DIExpression()), !dbg !283
  call void @llvm.dbg.value(metadata double poison, metadata !275, metadata !DIExpression()), !dbg !283
  ret double %9, !dbg !289

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %17, %10 ]
  %12 = phi double [ 5.000000e-01, %4 ], [ %13, %10 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %16, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !281, metadata !DIExpression()), !dbg !284
  %14 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !290
  %15 = load double, ptr %14, align 8, !dbg !290, !tbaa !133
  call void @llvm.dbg.value(metadata ptr undef, metadata !292, metadata !DIExpression()), !dbg !302
  call void @llvm.dbg.value(metadata double %15, metadata !300, metadata !DIExpression()), !dbg !302
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %13, double %12), !dbg !304
  %17 = add nuw nsw i64 %11, 1, !dbg !305
  call void @llvm.dbg.value(metadata i64 %17, metadata !281, metadata !DIExpression()), !dbg !284
  %18 = icmp eq i64 %17, %5, !dbg !285
  br i1 %18, label %6, label %10, !dbg !287, !llvm.loop !306
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !308 double @exp(double noundef) local_unnamed_addr #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_templates.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "19e9615ae4f590c79674b11ca65ec236")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!106 = !DILocalVariable(name: "s", scope: !107, file: !1, line: 23, type: !4)
!107 = distinct !DISubprogram(name: "norm_squared<double, 4>", linkageName: "_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE", scope: !13, file: !1, line: 22, type: !108, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !97, retainedNodes: !111)
!108 = !DISubroutineType(types: !109)
!109 = !{!4, !110}
!110 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !92, size: 64)
!111 = !{!112, !106, !113, !115, !116, !117}
!112 = !DILocalVariable(name: "a", arg: 1, scope: !107, file: !1, line: 22, type: !110)
!113 = !DILocalVariable(name: "__range2", scope: !114, type: !110, flags: DIFlagArtificial)
!114 = distinct !DILexicalBlock(scope: !107, file: !1, line: 24, column: 3)
!115 = !DILocalVariable(name: "__begin0", scope: !114, type: !71, flags: DIFlagArtificial)
!116 = !DILocalVariable(name: "__end0", scope: !114, type: !71, flags: DIFlagArtificial)
!117 = !DILocalVariable(name: "v", scope: !118, file: !1, line: 24, type: !90)
!118 = distinct !DILexicalBlock(scope: !114, file: !1, line: 24, column: 3)
!119 = !DILocation(line: 0, scope: !107, inlinedAt: !120)
!120 = distinct !DILocation(line: 51, column: 10, scope: !68)
!121 = !DILocation(line: 0, scope: !114, inlinedAt: !120)
!122 = !DILocation(line: 0, scope: !118, inlinedAt: !120)
!123 = !DILocalVariable(name: "x", arg: 1, scope: !124, file: !1, line: 17, type: !90)
!124 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !13, file: !1, line: 17, type: !125, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !128, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{!4, !90}
!127 = !{!123}
!128 = !{!98}
!129 = !DILocation(line: 0, scope: !124, inlinedAt: !130)
!130 = distinct !DILocation(line: 25, column: 10, scope: !131, inlinedAt: !120)
!131 = distinct !DILexicalBlock(scope: !118, file: !1, line: 24, column: 24)
!132 = !DILocation(line: 18, column: 10, scope: !124, inlinedAt: !130)
!133 = !{!134, !134, i64 0}
!134 = !{!"double", !135, i64 0}
!135 = !{!"omnipotent char", !136, i64 0}
!136 = !{!"Simple C++ TBAA"}
!137 = !DILocation(line: 18, column: 12, scope: !124, inlinedAt: !130)
!138 = !DILocation(line: 25, column: 7, scope: !131, inlinedAt: !120)
!139 = !DILocation(line: 24, column: 19, scope: !114, inlinedAt: !120)
!140 = distinct !{!140, !141, !142, !143}
!141 = !DILocation(line: 24, column: 3, scope: !114, inlinedAt: !120)
!142 = !DILocation(line: 26, column: 3, scope: !114, inlinedAt: !120)
!143 = !{!"llvm.loop.unroll.disable"}
!144 = !DILocalVariable(name: "this", arg: 1, scope: !145, type: !148, flags: DIFlagArtificial | DIFlagObjectPointer)
!145 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !76, file: !1, line: 10, type: !83, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !82, retainedNodes: !146)
!146 = !{!144, !147}
!147 = !DILocalVariable(name: "i", arg: 2, scope: !145, file: !1, line: 10, type: !26)
!148 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!149 = !DILocation(line: 0, scope: !145, inlinedAt: !150)
!150 = distinct !DILocation(line: 51, column: 36, scope: !68)
!151 = !DILocation(line: 10, column: 33, scope: !145, inlinedAt: !150)
!152 = !DILocation(line: 51, column: 36, scope: !68)
!153 = !DILocation(line: 51, column: 34, scope: !68)
!154 = !DILocation(line: 52, column: 1, scope: !68)
!155 = !DILocation(line: 51, column: 3, scope: !68)
!156 = !DILocation(line: 49, column: 12, scope: !157)
!157 = distinct !DILexicalBlock(scope: !158, file: !1, line: 48, column: 31)
!158 = distinct !DILexicalBlock(scope: !100, file: !1, line: 48, column: 3)
!159 = !DILocation(line: 49, column: 22, scope: !157)
!160 = !DILocation(line: 49, column: 19, scope: !157)
!161 = !DILocation(line: 49, column: 17, scope: !157)
!162 = !DILocation(line: 0, scope: !145, inlinedAt: !163)
!163 = distinct !DILocation(line: 49, column: 5, scope: !157)
!164 = !DILocation(line: 10, column: 33, scope: !145, inlinedAt: !163)
!165 = !DILocation(line: 49, column: 10, scope: !157)
!166 = !DILocation(line: 48, column: 21, scope: !158)
!167 = distinct !{!167, !105, !168, !169, !143}
!168 = !DILocation(line: 50, column: 3, scope: !100)
!169 = !{!"llvm.loop.mustprogress"}
!170 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !171, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !173)
!171 = !DISubroutineType(types: !172)
!172 = !{!3, !3, !4}
!173 = !{!174, !175}
!174 = !DILocalVariable(name: "x", arg: 1, scope: !170, file: !1, line: 54, type: !3)
!175 = !DILocalVariable(name: "y", arg: 2, scope: !170, file: !1, line: 54, type: !4)
!176 = !DILocation(line: 0, scope: !170)
!177 = !DILocalVariable(name: "x", arg: 1, scope: !178, file: !1, line: 17, type: !181)
!178 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !13, file: !1, line: 17, type: !179, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !184, retainedNodes: !183)
!179 = !DISubroutineType(types: !180)
!180 = !{!3, !181}
!181 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !182, size: 64)
!182 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!183 = !{!177}
!184 = !{!185}
!185 = !DITemplateTypeParameter(name: "T", type: !3)
!186 = !DILocation(line: 0, scope: !178, inlinedAt: !187)
!187 = distinct !DILocation(line: 55, column: 10, scope: !170)
!188 = !DILocation(line: 18, column: 12, scope: !178, inlinedAt: !187)
!189 = !DILocation(line: 0, scope: !124, inlinedAt: !190)
!190 = distinct !DILocation(line: 55, column: 37, scope: !170)
!191 = !DILocation(line: 18, column: 12, scope: !124, inlinedAt: !190)
!192 = !DILocation(line: 55, column: 37, scope: !170)
!193 = !DILocation(line: 55, column: 28, scope: !170)
!194 = !DILocation(line: 55, column: 3, scope: !170)
!195 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !196, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !198)
!196 = !DISubroutineType(types: !197)
!197 = !{!4, !4, !4}
!198 = !{!199, !200}
!199 = !DILocalVariable(name: "k", arg: 1, scope: !195, file: !1, line: 68, type: !4)
!200 = !DILocalVariable(name: "b", arg: 2, scope: !195, file: !1, line: 68, type: !4)
!201 = !DILocation(line: 0, scope: !195)
!202 = !DILocalVariable(name: "f", arg: 1, scope: !203, file: !1, line: 59, type: !206)
!203 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !204, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !217, retainedNodes: !209)
!204 = !DISubroutineType(types: !205)
!205 = !{!4, !206, !4, !4, !26}
!206 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !195, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !207)
!207 = !{!208}
!208 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !206, file: !1, line: 69, baseType: !4, size: 64)
!209 = !{!202, !210, !211, !212, !213, !214, !215}
!210 = !DILocalVariable(name: "a", arg: 2, scope: !203, file: !1, line: 59, type: !4)
!211 = !DILocalVariable(name: "b", arg: 3, scope: !203, file: !1, line: 59, type: !4)
!212 = !DILocalVariable(name: "n", arg: 4, scope: !203, file: !1, line: 59, type: !26)
!213 = !DILocalVariable(name: "h", scope: !203, file: !1, line: 60, type: !4)
!214 = !DILocalVariable(name: "s", scope: !203, file: !1, line: 61, type: !4)
!215 = !DILocalVariable(name: "i", scope: !216, file: !1, line: 62, type: !26)
!216 = distinct !DILexicalBlock(scope: !203, file: !1, line: 62, column: 3)
!217 = !{!218}
!218 = !DITemplateTypeParameter(name: "F", type: !206)
!219 = !DILocation(line: 0, scope: !203, inlinedAt: !220)
!220 = distinct !DILocation(line: 69, column: 10, scope: !195)
!221 = !DILocation(line: 60, column: 22, scope: !203, inlinedAt: !220)
!222 = !DILocalVariable(name: "this", arg: 1, scope: !223, type: !231, flags: DIFlagArtificial | DIFlagObjectPointer)
!223 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !206, file: !1, line: 69, type: !224, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !228, retainedNodes: !229)
!224 = !DISubroutineType(types: !225)
!225 = !{!4, !226, !4}
!226 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !227, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!227 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !206)
!228 = !DISubprogram(name: "operator()", scope: !206, file: !1, line: 69, type: !224, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!229 = !{!222, !230}
!230 = !DILocalVariable(name: "t", arg: 2, scope: !223, file: !1, line: 69, type: !4)
!231 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !227, size: 64)
!232 = !DILocation(line: 0, scope: !223, inlinedAt: !233)
!233 = distinct !DILocation(line: 61, column: 14, scope: !203, inlinedAt: !220)
!234 = !DILocation(line: 69, column: 45, scope: !223, inlinedAt: !233)
!235 = !DILocation(line: 69, column: 48, scope: !223, inlinedAt: !233)
!236 = !DILocation(line: 69, column: 52, scope: !223, inlinedAt: !233)
!237 = !DILocation(line: 69, column: 41, scope: !223, inlinedAt: !233)
!238 = !DILocation(line: 69, column: 57, scope: !223, inlinedAt: !233)
!239 = !DILocation(line: 0, scope: !223, inlinedAt: !240)
!240 = distinct !DILocation(line: 61, column: 21, scope: !203, inlinedAt: !220)
!241 = !DILocation(line: 69, column: 48, scope: !223, inlinedAt: !240)
!242 = !DILocation(line: 69, column: 52, scope: !223, inlinedAt: !240)
!243 = !DILocation(line: 69, column: 41, scope: !223, inlinedAt: !240)
!244 = !DILocation(line: 69, column: 57, scope: !223, inlinedAt: !240)
!245 = !DILocation(line: 61, column: 19, scope: !203, inlinedAt: !220)
!246 = !DILocation(line: 0, scope: !216, inlinedAt: !220)
!247 = !DILocation(line: 62, column: 3, scope: !216, inlinedAt: !220)
!248 = !DILocation(line: 63, column: 13, scope: !249, inlinedAt: !220)
!249 = distinct !DILexicalBlock(scope: !250, file: !1, line: 62, column: 31)
!250 = distinct !DILexicalBlock(scope: !216, file: !1, line: 62, column: 3)
!251 = !DILocation(line: 63, column: 11, scope: !249, inlinedAt: !220)
!252 = !DILocation(line: 63, column: 38, scope: !249, inlinedAt: !220)
!253 = !DILocation(line: 63, column: 36, scope: !249, inlinedAt: !220)
!254 = !DILocation(line: 0, scope: !223, inlinedAt: !255)
!255 = distinct !DILocation(line: 63, column: 32, scope: !249, inlinedAt: !220)
!256 = !DILocation(line: 69, column: 48, scope: !223, inlinedAt: !255)
!257 = !DILocation(line: 69, column: 52, scope: !223, inlinedAt: !255)
!258 = !DILocation(line: 69, column: 41, scope: !223, inlinedAt: !255)
!259 = !DILocation(line: 69, column: 57, scope: !223, inlinedAt: !255)
!260 = !DILocation(line: 63, column: 7, scope: !249, inlinedAt: !220)
!261 = !DILocation(line: 62, column: 27, scope: !250, inlinedAt: !220)
!262 = !DILocation(line: 62, column: 21, scope: !250, inlinedAt: !220)
!263 = distinct !{!263, !247, !264, !169, !143}
!264 = !DILocation(line: 64, column: 3, scope: !216, inlinedAt: !220)
!265 = !DILocation(line: 65, column: 12, scope: !203, inlinedAt: !220)
!266 = !DILocation(line: 65, column: 16, scope: !203, inlinedAt: !220)
!267 = !DILocation(line: 69, column: 3, scope: !195)
!268 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !269, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !271)
!269 = !DISubroutineType(types: !270)
!270 = !{!4, !71, !26}
!271 = !{!272, !273, !274, !275, !276, !281}
!272 = !DILocalVariable(name: "x", arg: 1, scope: !268, file: !1, line: 78, type: !71)
!273 = !DILocalVariable(name: "n", arg: 2, scope: !268, file: !1, line: 78, type: !26)
!274 = !DILocalVariable(name: "even", scope: !268, file: !1, line: 79, type: !4)
!275 = !DILocalVariable(name: "odd", scope: !268, file: !1, line: 80, type: !4)
!276 = !DILocalVariable(name: "add", scope: !268, file: !1, line: 81, type: !277)
!277 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !268, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !278)
!278 = !{!279, !280}
!279 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !277, file: !1, line: 82, baseType: !85, size: 64)
!280 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !277, file: !1, line: 82, baseType: !85, size: 64, offset: 64)
!281 = !DILocalVariable(name: "i", scope: !282, file: !1, line: 85, type: !26)
!282 = distinct !DILexicalBlock(scope: !268, file: !1, line: 85, column: 3)
!283 = !DILocation(line: 0, scope: !268)
!284 = !DILocation(line: 0, scope: !282)
!285 = !DILocation(line: 85, column: 21, scope: !286)
!286 = distinct !DILexicalBlock(scope: !282, file: !1, line: 85, column: 3)
!287 = !DILocation(line: 85, column: 3, scope: !282)
!288 = !DILocation(line: 88, column: 15, scope: !268)
!289 = !DILocation(line: 88, column: 3, scope: !268)
!290 = !DILocation(line: 86, column: 9, scope: !291)
!291 = distinct !DILexicalBlock(scope: !286, file: !1, line: 85, column: 31)
!292 = !DILocalVariable(name: "this", arg: 1, scope: !293, type: !301, flags: DIFlagArtificial | DIFlagObjectPointer)
!293 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_0clEd", scope: !277, file: !1, line: 81, type: !294, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !298, retainedNodes: !299)
!294 = !DISubroutineType(types: !295)
!295 = !{null, !296, !4}
!296 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !297, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!297 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !277)
!298 = !DISubprogram(name: "operator()", scope: !277, file: !1, line: 81, type: !294, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!299 = !{!292, !300}
!300 = !DILocalVariable(name: "v", arg: 2, scope: !293, file: !1, line: 81, type: !4)
!301 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !297, size: 64)
!302 = !DILocation(line: 0, scope: !293, inlinedAt: !303)
!303 = distinct !DILocation(line: 86, column: 5, scope: !291)
!304 = !DILocation(line: 83, column: 10, scope: !293, inlinedAt: !303)
!305 = !DILocation(line: 85, column: 27, scope: !286)
!306 = distinct !{!306, !287, !307, !169, !143}
!307 = !DILocation(line: 87, column: 3, scope: !282)
!308 = !DISubprogram(name: "exp", scope: !1, file: !1, line: 3, type: !14, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !309)
!309 = !{}
