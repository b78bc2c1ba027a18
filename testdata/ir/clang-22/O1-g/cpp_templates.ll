; clang++-22 -O1 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-22/O1-g/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.shapes::Array" = type { [4 x double] }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(double %0, !22, !DIExpression(), !23)
    #dbg_value(double %0, !24, !DIExpression(), !33)
    #dbg_value(double %0, !35, !DIExpression(), !43)
    #dbg_value(double %0, !45, !DIExpression(), !53)
    #dbg_value(double %0, !55, !DIExpression(), !63)
  %2 = fmul double %0, %0, !dbg !65
  %3 = fmul double %0, %2, !dbg !66
  %4 = fmul double %0, %3, !dbg !67
  %5 = fmul double %0, %4, !dbg !68
    #dbg_value(double %0, !55, !DIExpression(), !69)
  %6 = fsub double %5, %2, !dbg !71
  ret double %6, !dbg !72
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_norm_times_last(ptr noundef readonly captures(none) %0) local_unnamed_addr #1 !dbg !73 {
  %2 = alloca %"struct.shapes::Array", align 8, !DIAssignID !106
    #dbg_assign(i1 poison, !80, !DIExpression(), !106, ptr %2, !DIExpression(), !107)
    #dbg_value(ptr %0, !79, !DIExpression(), !107)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6, !dbg !108
    #dbg_value(i32 0, !104, !DIExpression(), !109)
  br label %16, !dbg !110

3:                                                ; preds = %16, %3
  %4 = phi double [ %9, %3 ], [ 0.000000e+00, %16 ]
  %5 = phi i64 [ %10, %3 ], [ 0, %16 ]
    #dbg_value(double %4, !111, !DIExpression(), !124)
    #dbg_value(!DIArgList(ptr %2, i64 %5), !120, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !126)
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 %5, !dbg !127
    #dbg_value(ptr %6, !120, !DIExpression(), !126)
    #dbg_value(ptr %6, !122, !DIExpression(), !128)
    #dbg_value(ptr %6, !129, !DIExpression(), !135)
  %7 = load double, ptr %6, align 8, !dbg !138, !tbaa !139
  %8 = fmul double %7, %7, !dbg !141
  %9 = fadd double %4, %8, !dbg !142
    #dbg_value(double %9, !111, !DIExpression(), !124)
  %10 = add nuw nsw i64 %5, 8, !dbg !143
    #dbg_value(!DIArgList(ptr %2, i64 %10), !120, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !126)
  %11 = icmp eq i64 %10, 32, !dbg !127
  br i1 %11, label %12, label %3, !dbg !144, !llvm.loop !145

12:                                               ; preds = %3
    #dbg_value(ptr %2, !149, !DIExpression(), !154)
    #dbg_value(i32 3, !152, !DIExpression(), !154)
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 24, !dbg !156
  %14 = load double, ptr %13, align 8, !dbg !157, !tbaa !139
  %15 = fmul double %9, %14, !dbg !158
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6, !dbg !159
  ret double %15, !dbg !160

16:                                               ; preds = %1, %16
  %17 = phi i64 [ 0, %1 ], [ %20, %16 ]
    #dbg_value(i64 %17, !104, !DIExpression(), !109)
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %17, !dbg !161
  %19 = load double, ptr %18, align 8, !dbg !161, !tbaa !139
  %20 = add nuw nsw i64 %17, 1, !dbg !164
  %21 = trunc nuw nsw i64 %20 to i32, !dbg !165
  %22 = uitofp nneg i32 %21 to double, !dbg !165
  %23 = fmul double %19, %22, !dbg !166
    #dbg_value(ptr %2, !149, !DIExpression(), !167)
    #dbg_value(i64 %17, !152, !DIExpression(), !167)
  %24 = getelementptr inbounds nuw double, ptr %2, i64 %17, !dbg !169
  store double %23, ptr %24, align 8, !dbg !170, !tbaa !139
    #dbg_value(i64 %20, !104, !DIExpression(), !109)
  %25 = icmp eq i64 %20, 4, !dbg !171
  br i1 %25, label %3, label %16, !dbg !172, !llvm.loop !173
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !177 {
    #dbg_value(float %0, !181, !DIExpression(), !183)
    #dbg_value(double %1, !182, !DIExpression(), !183)
    #dbg_value(ptr poison, !184, !DIExpression(), !193)
  %3 = fmul float %0, %0, !dbg !195
    #dbg_value(ptr poison, !129, !DIExpression(), !196)
  %4 = fmul double %1, %1, !dbg !198
  %5 = fptrunc double %4 to float, !dbg !199
  %6 = fadd float %3, %5, !dbg !200
  ret float %6, !dbg !201
}

; Function Attrs: mustprogress nofree norecurse nounwind memory(errnomem: write) uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #3 !dbg !202 {
    #dbg_value(double %0, !206, !DIExpression(), !208)
    #dbg_value(double %1, !207, !DIExpression(), !208)
    #dbg_value(ptr poison, !209, !DIExpression(), !222)
    #dbg_value(ptr poison, !209, !DIExpression(), !241)
    #dbg_value(ptr poison, !209, !DIExpression(), !243)
    #dbg_value(double %0, !231, !DIExpression(), !245)
    #dbg_value(double 0.000000e+00, !232, !DIExpression(), !245)
    #dbg_value(double %1, !233, !DIExpression(), !245)
    #dbg_value(i32 8, !234, !DIExpression(), !245)
  %3 = fmul double %1, 1.250000e-01, !dbg !246
    #dbg_value(double %3, !235, !DIExpression(), !245)
    #dbg_value(ptr undef, !209, !DIExpression(), !243)
    #dbg_value(double 0.000000e+00, !220, !DIExpression(), !243)
  %4 = fneg double %0, !dbg !247
  %5 = fmul double %0, -0.000000e+00, !dbg !248
  %6 = fmul double %5, 0.000000e+00, !dbg !249
  %7 = tail call double @exp(double noundef %6) #6, !dbg !250, !tbaa !13
  %8 = fmul double %7, 0.000000e+00, !dbg !251
    #dbg_value(ptr undef, !209, !DIExpression(), !241)
    #dbg_value(double %1, !220, !DIExpression(), !241)
  %9 = fmul double %1, %4, !dbg !252
  %10 = fmul double %1, %9, !dbg !253
  %11 = tail call double @exp(double noundef %10) #6, !dbg !254, !tbaa !13
  %12 = fmul double %1, %11, !dbg !255
  %13 = fadd double %8, %12, !dbg !256
    #dbg_value(double %13, !236, !DIExpression(), !245)
    #dbg_value(i32 1, !237, !DIExpression(), !257)
  br label %14, !dbg !258

14:                                               ; preds = %14, %2
  %15 = phi i32 [ 1, %2 ], [ %27, %14 ]
  %16 = phi double [ %13, %2 ], [ %26, %14 ]
    #dbg_value(i32 %15, !237, !DIExpression(), !257)
    #dbg_value(double %16, !236, !DIExpression(), !245)
  %17 = and i32 %15, 1, !dbg !259
  %18 = icmp eq i32 %17, 0, !dbg !260
  %19 = select i1 %18, double 2.000000e+00, double 4.000000e+00, !dbg !260
  %20 = uitofp nneg i32 %15 to double, !dbg !261
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %3, double 0.000000e+00), !dbg !262
    #dbg_value(ptr undef, !209, !DIExpression(), !222)
    #dbg_value(double %21, !220, !DIExpression(), !222)
  %22 = fmul double %21, %4, !dbg !263
  %23 = fmul double %21, %22, !dbg !264
  %24 = tail call double @exp(double noundef %23) #6, !dbg !265, !tbaa !13
  %25 = fmul double %21, %24, !dbg !266
  %26 = tail call double @llvm.fmuladd.f64(double %19, double %25, double %16), !dbg !267
    #dbg_value(double %26, !236, !DIExpression(), !245)
  %27 = add nuw nsw i32 %15, 1, !dbg !268
    #dbg_value(i32 %27, !237, !DIExpression(), !257)
  %28 = icmp eq i32 %27, 8, !dbg !269
  br i1 %28, label %29, label %14, !dbg !270, !llvm.loop !271

29:                                               ; preds = %14
  %30 = fmul double %3, %26, !dbg !274
  %31 = fdiv double %30, 3.000000e+00, !dbg !275
  ret double %31, !dbg !276
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @lambda_by_reference(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 !dbg !277 {
    #dbg_value(ptr poison, !292, !DIExpression(), !302)
    #dbg_value(ptr %0, !281, !DIExpression(), !306)
    #dbg_value(i32 %1, !282, !DIExpression(), !306)
    #dbg_value(double 1.000000e+00, !283, !DIExpression(), !306)
    #dbg_value(double 5.000000e-01, !284, !DIExpression(), !306)
    #dbg_value(ptr poison, !285, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !306)
    #dbg_value(ptr poison, !285, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !306)
    #dbg_value(i32 0, !290, !DIExpression(), !307)
  %3 = icmp sgt i32 %1, 0, !dbg !308
  br i1 %3, label %4, label %8, !dbg !309

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !310
  br label %10, !dbg !311

6:                                                ; preds = %10
  %7 = fmul double %16, %13, !dbg !312
  br label %8, !dbg !312

8:                                                ; preds = %6, %2
  %9 = phi double [ 5.000000e-01, %2 ], [ %7, %6 ], !dbg !312
  ret double %9, !dbg !313

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %17, %10 ]
  %12 = phi double [ 5.000000e-01, %4 ], [ %13, %10 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %16, %10 ]
    #dbg_value(i64 %11, !290, !DIExpression(), !307)
    #dbg_value(double %12, !284, !DIExpression(), !306)
    #dbg_value(double %13, !283, !DIExpression(), !306)
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !314
  %15 = load double, ptr %14, align 8, !dbg !314, !tbaa !139
    #dbg_value(ptr undef, !292, !DIExpression(), !302)
    #dbg_value(double %15, !300, !DIExpression(), !302)
    #dbg_value(double %12, !283, !DIExpression(), !306)
    #dbg_value(double %13, !284, !DIExpression(), !306)
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %13, double %12), !dbg !315
    #dbg_value(double %16, !283, !DIExpression(), !306)
  %17 = add nuw nsw i64 %11, 1, !dbg !316
    #dbg_value(i64 %17, !290, !DIExpression(), !307)
  %18 = icmp eq i64 %17, %5, !dbg !310
  br i1 %18, label %6, label %10, !dbg !317, !llvm.loop !318
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !320 double @exp(double noundef) local_unnamed_addr #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nounwind memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}
!llvm.errno.tbaa = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !15, i64 0}
!15 = !{!"omnipotent char", !16, i64 0}
!16 = !{!"Simple C++ TBAA"}
!17 = distinct !DISubprogram(name: "compile_time_power", linkageName: "_ZN6shapes18compile_time_powerEd", scope: !18, file: !1, line: 40, type: !19, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21, keyInstructions: true)
!18 = !DINamespace(name: "shapes", scope: null)
!19 = !DISubroutineType(types: !20)
!20 = !{!4, !4}
!21 = !{!22}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 40, type: !4)
!23 = !DILocation(line: 0, scope: !17)
!24 = !DILocalVariable(name: "x", arg: 1, scope: !25, file: !1, line: 32, type: !4)
!25 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !26, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !28, retainedNodes: !32, keyInstructions: true)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<5>", scope: !18, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !27, templateParams: !29, identifier: "_ZTSN6shapes5PowerILi5EEE")
!27 = !{!28}
!28 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !26, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!29 = !{!30}
!30 = !DITemplateValueParameter(name: "N", type: !31, value: i32 5)
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !{!24}
!33 = !DILocation(line: 0, scope: !25, inlinedAt: !34)
!34 = distinct !DILocation(line: 41, column: 10, scope: !17)
!35 = !DILocalVariable(name: "x", arg: 1, scope: !36, file: !1, line: 32, type: !4)
!36 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !37, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !39, retainedNodes: !42, keyInstructions: true)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<4>", scope: !18, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !38, templateParams: !40, identifier: "_ZTSN6shapes5PowerILi4EEE")
!38 = !{!39}
!39 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !37, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!40 = !{!41}
!41 = !DITemplateValueParameter(name: "N", type: !31, value: i32 4)
!42 = !{!35}
!43 = !DILocation(line: 0, scope: !36, inlinedAt: !44)
!44 = distinct !DILocation(line: 32, column: 43, scope: !25, inlinedAt: !34)
!45 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 32, type: !4)
!46 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !47, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !49, retainedNodes: !52, keyInstructions: true)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<3>", scope: !18, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !48, templateParams: !50, identifier: "_ZTSN6shapes5PowerILi3EEE")
!48 = !{!49}
!49 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !47, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!50 = !{!51}
!51 = !DITemplateValueParameter(name: "N", type: !31, value: i32 3)
!52 = !{!45}
!53 = !DILocation(line: 0, scope: !46, inlinedAt: !54)
!54 = distinct !DILocation(line: 32, column: 43, scope: !36, inlinedAt: !44)
!55 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !1, line: 32, type: !4)
!56 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !57, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !59, retainedNodes: !62, keyInstructions: true)
!57 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<2>", scope: !18, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !58, templateParams: !60, identifier: "_ZTSN6shapes5PowerILi2EEE")
!58 = !{!59}
!59 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !57, file: !1, line: 32, type: !19, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!60 = !{!61}
!61 = !DITemplateValueParameter(name: "N", type: !31, value: i32 2)
!62 = !{!55}
!63 = !DILocation(line: 0, scope: !56, inlinedAt: !64)
!64 = distinct !DILocation(line: 32, column: 43, scope: !46, inlinedAt: !54)
!65 = !DILocation(line: 32, column: 41, scope: !56, inlinedAt: !64, atomGroup: 1, atomRank: 2)
!66 = !DILocation(line: 32, column: 41, scope: !46, inlinedAt: !54, atomGroup: 1, atomRank: 2)
!67 = !DILocation(line: 32, column: 41, scope: !36, inlinedAt: !44, atomGroup: 1, atomRank: 2)
!68 = !DILocation(line: 32, column: 41, scope: !25, inlinedAt: !34, atomGroup: 1, atomRank: 2)
!69 = !DILocation(line: 0, scope: !56, inlinedAt: !70)
!70 = distinct !DILocation(line: 41, column: 28, scope: !17)
!71 = !DILocation(line: 41, column: 26, scope: !17, atomGroup: 1, atomRank: 2)
!72 = !DILocation(line: 41, column: 3, scope: !17, atomGroup: 1, atomRank: 1)
!73 = distinct !DISubprogram(name: "array_norm_times_last", scope: !1, file: !1, line: 46, type: !74, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !78, keyInstructions: true)
!74 = !DISubroutineType(types: !75)
!75 = !{!4, !76}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!78 = !{!79, !80, !104}
!79 = !DILocalVariable(name: "x", arg: 1, scope: !73, file: !1, line: 46, type: !76)
!80 = !DILocalVariable(name: "a", scope: !73, file: !1, line: 47, type: !81)
!81 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Array<double, 4>", scope: !18, file: !1, line: 8, size: 256, flags: DIFlagTypePassByValue, elements: !82, templateParams: !102, identifier: "_ZTSN6shapes5ArrayIdLi4EEE")
!82 = !{!83, !87, !92, !98, !101}
!83 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !81, file: !1, line: 9, baseType: !84, size: 256)
!84 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !85)
!85 = !{!86}
!86 = !DISubrange(count: 4)
!87 = !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !81, file: !1, line: 10, type: !88, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{!90, !91, !31}
!90 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!92 = !DISubprogram(name: "operator[]", linkageName: "_ZNK6shapes5ArrayIdLi4EEixEi", scope: !81, file: !1, line: 11, type: !93, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DISubroutineType(types: !94)
!94 = !{!95, !96, !31}
!95 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !77, size: 64)
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!97 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !81)
!98 = !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !81, file: !1, line: 12, type: !99, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!99 = !DISubroutineType(types: !100)
!100 = !{!76, !96}
!101 = !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !81, file: !1, line: 13, type: !99, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!102 = !{!103, !41}
!103 = !DITemplateTypeParameter(name: "T", type: !4)
!104 = !DILocalVariable(name: "i", scope: !105, file: !1, line: 48, type: !31)
!105 = distinct !DILexicalBlock(scope: !73, file: !1, line: 48, column: 3)
!106 = distinct !DIAssignID()
!107 = !DILocation(line: 0, scope: !73)
!108 = !DILocation(line: 47, column: 3, scope: !73)
!109 = !DILocation(line: 0, scope: !105)
!110 = !DILocation(line: 48, column: 3, scope: !105, atomGroup: 16, atomRank: 1)
!111 = !DILocalVariable(name: "s", scope: !112, file: !1, line: 23, type: !4)
!112 = distinct !DISubprogram(name: "norm_squared<double, 4>", linkageName: "_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE", scope: !18, file: !1, line: 22, type: !113, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !102, retainedNodes: !116, keyInstructions: true)
!113 = !DISubroutineType(types: !114)
!114 = !{!4, !115}
!115 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !97, size: 64)
!116 = !{!117, !111, !118, !120, !121, !122}
!117 = !DILocalVariable(name: "a", arg: 1, scope: !112, file: !1, line: 22, type: !115)
!118 = !DILocalVariable(name: "__range2", scope: !119, type: !115, flags: DIFlagArtificial)
!119 = distinct !DILexicalBlock(scope: !112, file: !1, line: 24, column: 3)
!120 = !DILocalVariable(name: "__begin0", scope: !119, type: !76, flags: DIFlagArtificial)
!121 = !DILocalVariable(name: "__end0", scope: !119, type: !76, flags: DIFlagArtificial)
!122 = !DILocalVariable(name: "v", scope: !123, file: !1, line: 24, type: !95)
!123 = distinct !DILexicalBlock(scope: !119, file: !1, line: 24, column: 3)
!124 = !DILocation(line: 0, scope: !112, inlinedAt: !125)
!125 = distinct !DILocation(line: 51, column: 10, scope: !73)
!126 = !DILocation(line: 0, scope: !119, inlinedAt: !125)
!127 = !DILocation(line: 24, column: 19, scope: !119, inlinedAt: !125, atomGroup: 5, atomRank: 1)
!128 = !DILocation(line: 0, scope: !123, inlinedAt: !125)
!129 = !DILocalVariable(name: "x", arg: 1, scope: !130, file: !1, line: 17, type: !95)
!130 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !18, file: !1, line: 17, type: !131, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !134, retainedNodes: !133, keyInstructions: true)
!131 = !DISubroutineType(types: !132)
!132 = !{!4, !95}
!133 = !{!129}
!134 = !{!103}
!135 = !DILocation(line: 0, scope: !130, inlinedAt: !136)
!136 = distinct !DILocation(line: 25, column: 10, scope: !137, inlinedAt: !125)
!137 = distinct !DILexicalBlock(scope: !123, file: !1, line: 24, column: 24)
!138 = !DILocation(line: 18, column: 10, scope: !130, inlinedAt: !136)
!139 = !{!140, !140, i64 0}
!140 = !{!"double", !15, i64 0}
!141 = !DILocation(line: 18, column: 12, scope: !130, inlinedAt: !136, atomGroup: 1, atomRank: 2)
!142 = !DILocation(line: 25, column: 7, scope: !137, inlinedAt: !125, atomGroup: 8, atomRank: 2)
!143 = !DILocation(line: 24, column: 19, scope: !119, inlinedAt: !125, atomGroup: 9, atomRank: 2)
!144 = !DILocation(line: 24, column: 19, scope: !119, inlinedAt: !125, atomGroup: 6, atomRank: 1)
!145 = distinct !{!145, !146, !147, !148}
!146 = !DILocation(line: 24, column: 3, scope: !119, inlinedAt: !125)
!147 = !DILocation(line: 26, column: 3, scope: !119, inlinedAt: !125)
!148 = !{!"llvm.loop.unroll.disable"}
!149 = !DILocalVariable(name: "this", arg: 1, scope: !150, type: !153, flags: DIFlagArtificial | DIFlagObjectPointer)
!150 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !81, file: !1, line: 10, type: !88, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !87, retainedNodes: !151, keyInstructions: true)
!151 = !{!149, !152}
!152 = !DILocalVariable(name: "i", arg: 2, scope: !150, file: !1, line: 10, type: !31)
!153 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!154 = !DILocation(line: 0, scope: !150, inlinedAt: !155)
!155 = distinct !DILocation(line: 51, column: 36, scope: !73)
!156 = !DILocation(line: 10, column: 33, scope: !150, inlinedAt: !155, atomGroup: 1, atomRank: 2)
!157 = !DILocation(line: 51, column: 36, scope: !73)
!158 = !DILocation(line: 51, column: 34, scope: !73, atomGroup: 8, atomRank: 2)
!159 = !DILocation(line: 52, column: 1, scope: !73)
!160 = !DILocation(line: 51, column: 3, scope: !73, atomGroup: 8, atomRank: 1)
!161 = !DILocation(line: 49, column: 12, scope: !162)
!162 = distinct !DILexicalBlock(scope: !163, file: !1, line: 48, column: 31)
!163 = distinct !DILexicalBlock(scope: !105, file: !1, line: 48, column: 3)
!164 = !DILocation(line: 49, column: 22, scope: !162)
!165 = !DILocation(line: 49, column: 19, scope: !162)
!166 = !DILocation(line: 49, column: 17, scope: !162, atomGroup: 4, atomRank: 2)
!167 = !DILocation(line: 0, scope: !150, inlinedAt: !168)
!168 = distinct !DILocation(line: 49, column: 5, scope: !162)
!169 = !DILocation(line: 10, column: 33, scope: !150, inlinedAt: !168, atomGroup: 1, atomRank: 2)
!170 = !DILocation(line: 49, column: 10, scope: !162, atomGroup: 4, atomRank: 1)
!171 = !DILocation(line: 48, column: 21, scope: !163, atomGroup: 2, atomRank: 1)
!172 = !DILocation(line: 48, column: 3, scope: !105, atomGroup: 3, atomRank: 1)
!173 = distinct !{!173, !174, !175, !176, !148}
!174 = !DILocation(line: 48, column: 3, scope: !105)
!175 = !DILocation(line: 50, column: 3, scope: !105)
!176 = !{!"llvm.loop.mustprogress"}
!177 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !178, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !180, keyInstructions: true)
!178 = !DISubroutineType(types: !179)
!179 = !{!3, !3, !4}
!180 = !{!181, !182}
!181 = !DILocalVariable(name: "x", arg: 1, scope: !177, file: !1, line: 54, type: !3)
!182 = !DILocalVariable(name: "y", arg: 2, scope: !177, file: !1, line: 54, type: !4)
!183 = !DILocation(line: 0, scope: !177)
!184 = !DILocalVariable(name: "x", arg: 1, scope: !185, file: !1, line: 17, type: !188)
!185 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !18, file: !1, line: 17, type: !186, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !191, retainedNodes: !190, keyInstructions: true)
!186 = !DISubroutineType(types: !187)
!187 = !{!3, !188}
!188 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !189, size: 64)
!189 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!190 = !{!184}
!191 = !{!192}
!192 = !DITemplateTypeParameter(name: "T", type: !3)
!193 = !DILocation(line: 0, scope: !185, inlinedAt: !194)
!194 = distinct !DILocation(line: 55, column: 10, scope: !177)
!195 = !DILocation(line: 18, column: 12, scope: !185, inlinedAt: !194, atomGroup: 1, atomRank: 2)
!196 = !DILocation(line: 0, scope: !130, inlinedAt: !197)
!197 = distinct !DILocation(line: 55, column: 37, scope: !177)
!198 = !DILocation(line: 18, column: 12, scope: !130, inlinedAt: !197, atomGroup: 1, atomRank: 2)
!199 = !DILocation(line: 55, column: 37, scope: !177)
!200 = !DILocation(line: 55, column: 28, scope: !177, atomGroup: 1, atomRank: 2)
!201 = !DILocation(line: 55, column: 3, scope: !177, atomGroup: 1, atomRank: 1)
!202 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !203, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !205, keyInstructions: true)
!203 = !DISubroutineType(types: !204)
!204 = !{!4, !4, !4}
!205 = !{!206, !207}
!206 = !DILocalVariable(name: "k", arg: 1, scope: !202, file: !1, line: 68, type: !4)
!207 = !DILocalVariable(name: "b", arg: 2, scope: !202, file: !1, line: 68, type: !4)
!208 = !DILocation(line: 0, scope: !202)
!209 = !DILocalVariable(name: "this", arg: 1, scope: !210, type: !221, flags: DIFlagArtificial | DIFlagObjectPointer)
!210 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !211, file: !1, line: 69, type: !214, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !218, retainedNodes: !219, keyInstructions: true)
!211 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !202, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !212)
!212 = !{!213}
!213 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !211, file: !1, line: 69, baseType: !4, size: 64)
!214 = !DISubroutineType(types: !215)
!215 = !{!4, !216, !4}
!216 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !217, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!217 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !211)
!218 = !DISubprogram(name: "operator()", scope: !211, file: !1, line: 69, type: !214, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!219 = !{!209, !220}
!220 = !DILocalVariable(name: "t", arg: 2, scope: !210, file: !1, line: 69, type: !4)
!221 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !217, size: 64)
!222 = !DILocation(line: 0, scope: !210, inlinedAt: !223)
!223 = distinct !DILocation(line: 63, column: 32, scope: !224, inlinedAt: !240)
!224 = distinct !DILexicalBlock(scope: !225, file: !1, line: 62, column: 31)
!225 = distinct !DILexicalBlock(scope: !226, file: !1, line: 62, column: 3)
!226 = distinct !DILexicalBlock(scope: !227, file: !1, line: 62, column: 3)
!227 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !228, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !238, retainedNodes: !230, keyInstructions: true)
!228 = !DISubroutineType(types: !229)
!229 = !{!4, !211, !4, !4, !31}
!230 = !{!231, !232, !233, !234, !235, !236, !237}
!231 = !DILocalVariable(name: "f", arg: 1, scope: !227, file: !1, line: 59, type: !211)
!232 = !DILocalVariable(name: "a", arg: 2, scope: !227, file: !1, line: 59, type: !4)
!233 = !DILocalVariable(name: "b", arg: 3, scope: !227, file: !1, line: 59, type: !4)
!234 = !DILocalVariable(name: "n", arg: 4, scope: !227, file: !1, line: 59, type: !31)
!235 = !DILocalVariable(name: "h", scope: !227, file: !1, line: 60, type: !4)
!236 = !DILocalVariable(name: "s", scope: !227, file: !1, line: 61, type: !4)
!237 = !DILocalVariable(name: "i", scope: !226, file: !1, line: 62, type: !31)
!238 = !{!239}
!239 = !DITemplateTypeParameter(name: "F", type: !211)
!240 = distinct !DILocation(line: 69, column: 10, scope: !202)
!241 = !DILocation(line: 0, scope: !210, inlinedAt: !242)
!242 = distinct !DILocation(line: 61, column: 21, scope: !227, inlinedAt: !240)
!243 = !DILocation(line: 0, scope: !210, inlinedAt: !244)
!244 = distinct !DILocation(line: 61, column: 14, scope: !227, inlinedAt: !240)
!245 = !DILocation(line: 0, scope: !227, inlinedAt: !240)
!246 = !DILocation(line: 60, column: 22, scope: !227, inlinedAt: !240, atomGroup: 1, atomRank: 2)
!247 = !DILocation(line: 69, column: 45, scope: !210, inlinedAt: !244)
!248 = !DILocation(line: 69, column: 48, scope: !210, inlinedAt: !244)
!249 = !DILocation(line: 69, column: 52, scope: !210, inlinedAt: !244)
!250 = !DILocation(line: 69, column: 41, scope: !210, inlinedAt: !244)
!251 = !DILocation(line: 69, column: 57, scope: !210, inlinedAt: !244, atomGroup: 1, atomRank: 2)
!252 = !DILocation(line: 69, column: 48, scope: !210, inlinedAt: !242)
!253 = !DILocation(line: 69, column: 52, scope: !210, inlinedAt: !242)
!254 = !DILocation(line: 69, column: 41, scope: !210, inlinedAt: !242)
!255 = !DILocation(line: 69, column: 57, scope: !210, inlinedAt: !242, atomGroup: 1, atomRank: 2)
!256 = !DILocation(line: 61, column: 19, scope: !227, inlinedAt: !240, atomGroup: 2, atomRank: 2)
!257 = !DILocation(line: 0, scope: !226, inlinedAt: !240)
!258 = !DILocation(line: 62, column: 3, scope: !226, inlinedAt: !240, atomGroup: 18, atomRank: 1)
!259 = !DILocation(line: 63, column: 13, scope: !224, inlinedAt: !240)
!260 = !DILocation(line: 63, column: 11, scope: !224, inlinedAt: !240)
!261 = !DILocation(line: 63, column: 38, scope: !224, inlinedAt: !240)
!262 = !DILocation(line: 63, column: 36, scope: !224, inlinedAt: !240)
!263 = !DILocation(line: 69, column: 48, scope: !210, inlinedAt: !223)
!264 = !DILocation(line: 69, column: 52, scope: !210, inlinedAt: !223)
!265 = !DILocation(line: 69, column: 41, scope: !210, inlinedAt: !223)
!266 = !DILocation(line: 69, column: 57, scope: !210, inlinedAt: !223, atomGroup: 1, atomRank: 2)
!267 = !DILocation(line: 63, column: 7, scope: !224, inlinedAt: !240, atomGroup: 6, atomRank: 2)
!268 = !DILocation(line: 62, column: 27, scope: !225, inlinedAt: !240, atomGroup: 7, atomRank: 2)
!269 = !DILocation(line: 62, column: 21, scope: !225, inlinedAt: !240, atomGroup: 4, atomRank: 1)
!270 = !DILocation(line: 62, column: 3, scope: !226, inlinedAt: !240, atomGroup: 5, atomRank: 1)
!271 = distinct !{!271, !272, !273, !176, !148}
!272 = !DILocation(line: 62, column: 3, scope: !226, inlinedAt: !240)
!273 = !DILocation(line: 64, column: 3, scope: !226, inlinedAt: !240)
!274 = !DILocation(line: 65, column: 12, scope: !227, inlinedAt: !240)
!275 = !DILocation(line: 65, column: 16, scope: !227, inlinedAt: !240, atomGroup: 10, atomRank: 2)
!276 = !DILocation(line: 69, column: 3, scope: !202, atomGroup: 1, atomRank: 1)
!277 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !278, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !280, keyInstructions: true)
!278 = !DISubroutineType(types: !279)
!279 = !{!4, !76, !31}
!280 = !{!281, !282, !283, !284, !285, !290}
!281 = !DILocalVariable(name: "x", arg: 1, scope: !277, file: !1, line: 78, type: !76)
!282 = !DILocalVariable(name: "n", arg: 2, scope: !277, file: !1, line: 78, type: !31)
!283 = !DILocalVariable(name: "even", scope: !277, file: !1, line: 79, type: !4)
!284 = !DILocalVariable(name: "odd", scope: !277, file: !1, line: 80, type: !4)
!285 = !DILocalVariable(name: "add", scope: !277, file: !1, line: 81, type: !286)
!286 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !277, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !287)
!287 = !{!288, !289}
!288 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !286, file: !1, line: 82, baseType: !90, size: 64)
!289 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !286, file: !1, line: 82, baseType: !90, size: 64, offset: 64)
!290 = !DILocalVariable(name: "i", scope: !291, file: !1, line: 85, type: !31)
!291 = distinct !DILexicalBlock(scope: !277, file: !1, line: 85, column: 3)
!292 = !DILocalVariable(name: "this", arg: 1, scope: !293, type: !301, flags: DIFlagArtificial | DIFlagObjectPointer)
!293 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_0clEd", scope: !286, file: !1, line: 81, type: !294, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !298, retainedNodes: !299, keyInstructions: true)
!294 = !DISubroutineType(types: !295)
!295 = !{null, !296, !4}
!296 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !297, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!297 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !286)
!298 = !DISubprogram(name: "operator()", scope: !286, file: !1, line: 81, type: !294, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!299 = !{!292, !300}
!300 = !DILocalVariable(name: "v", arg: 2, scope: !293, file: !1, line: 81, type: !4)
!301 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !297, size: 64)
!302 = !DILocation(line: 0, scope: !293, inlinedAt: !303)
!303 = distinct !DILocation(line: 86, column: 5, scope: !304)
!304 = distinct !DILexicalBlock(scope: !305, file: !1, line: 85, column: 31)
!305 = distinct !DILexicalBlock(scope: !291, file: !1, line: 85, column: 3)
!306 = !DILocation(line: 0, scope: !277)
!307 = !DILocation(line: 0, scope: !291)
!308 = !DILocation(line: 85, column: 21, scope: !305, atomGroup: 19, atomRank: 1)
!309 = !DILocation(line: 85, column: 3, scope: !291, atomGroup: 20, atomRank: 1)
!310 = !DILocation(line: 85, column: 21, scope: !305, atomGroup: 5, atomRank: 1)
!311 = !DILocation(line: 85, column: 3, scope: !291)
!312 = !DILocation(line: 88, column: 15, scope: !277, atomGroup: 10, atomRank: 2)
!313 = !DILocation(line: 88, column: 3, scope: !277, atomGroup: 10, atomRank: 1)
!314 = !DILocation(line: 86, column: 9, scope: !304)
!315 = !DILocation(line: 83, column: 10, scope: !293, inlinedAt: !303, atomGroup: 1, atomRank: 2)
!316 = !DILocation(line: 85, column: 27, scope: !305, atomGroup: 7, atomRank: 2)
!317 = !DILocation(line: 85, column: 3, scope: !291, atomGroup: 6, atomRank: 1)
!318 = distinct !{!318, !311, !319, !176, !148}
!319 = !DILocation(line: 87, column: 3, scope: !291)
!320 = !DISubprogram(name: "exp", scope: !1, file: !1, line: 3, type: !19, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
