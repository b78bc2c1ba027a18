; clang++-19 -O1 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-19/O1-g/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.shapes::Array" = type { [4 x double] }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(double %0, !18, !DIExpression(), !19)
    #dbg_value(double %0, !20, !DIExpression(), !29)
    #dbg_value(double %0, !31, !DIExpression(), !39)
    #dbg_value(double %0, !41, !DIExpression(), !49)
    #dbg_value(double %0, !51, !DIExpression(), !59)
  %2 = fmul double %0, %0, !dbg !61
  %3 = fmul double %2, %0, !dbg !62
  %4 = fmul double %3, %0, !dbg !63
  %5 = fmul double %4, %0, !dbg !64
    #dbg_value(double %0, !51, !DIExpression(), !65)
  %6 = fsub double %5, %2, !dbg !67
  ret double %6, !dbg !68
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_norm_times_last(ptr nocapture noundef readonly %0) local_unnamed_addr #1 !dbg !69 {
  %2 = alloca %"struct.shapes::Array", align 8, !DIAssignID !102
    #dbg_assign(i1 undef, !76, !DIExpression(), !102, ptr %2, !DIExpression(), !103)
    #dbg_value(ptr %0, !75, !DIExpression(), !103)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #6, !dbg !104
    #dbg_value(i32 0, !100, !DIExpression(), !105)
  br label %16, !dbg !106

3:                                                ; preds = %16, %3
  %4 = phi double [ %9, %3 ], [ 0.000000e+00, %16 ]
  %5 = phi i64 [ %10, %3 ], [ 0, %16 ]
    #dbg_value(double %4, !107, !DIExpression(), !120)
    #dbg_value(!DIArgList(ptr %2, i64 %5), !116, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !122)
  %6 = getelementptr inbounds i8, ptr %2, i64 %5, !dbg !123
    #dbg_value(ptr %6, !116, !DIExpression(), !122)
    #dbg_value(ptr %6, !118, !DIExpression(), !124)
    #dbg_value(ptr %6, !125, !DIExpression(), !131)
  %7 = load double, ptr %6, align 8, !dbg !134, !tbaa !135
  %8 = fmul double %7, %7, !dbg !139
  %9 = fadd double %4, %8, !dbg !140
    #dbg_value(double %9, !107, !DIExpression(), !120)
  %10 = add nuw nsw i64 %5, 8, !dbg !123
    #dbg_value(!DIArgList(ptr %2, i64 %10), !116, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !122)
  %11 = icmp eq i64 %10, 32, !dbg !123
  br i1 %11, label %12, label %3, !dbg !123, !llvm.loop !141

12:                                               ; preds = %3
    #dbg_value(ptr %2, !145, !DIExpression(), !150)
    #dbg_value(i32 3, !148, !DIExpression(), !150)
  %13 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !152
  %14 = load double, ptr %13, align 8, !dbg !153, !tbaa !135
  %15 = fmul double %9, %14, !dbg !154
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #6, !dbg !155
  ret double %15, !dbg !156

16:                                               ; preds = %1, %16
  %17 = phi i64 [ 0, %1 ], [ %20, %16 ]
    #dbg_value(i64 %17, !100, !DIExpression(), !105)
  %18 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !157
  %19 = load double, ptr %18, align 8, !dbg !157, !tbaa !135
  %20 = add nuw nsw i64 %17, 1, !dbg !160
  %21 = trunc nuw nsw i64 %20 to i32, !dbg !161
  %22 = uitofp nneg i32 %21 to double, !dbg !161
  %23 = fmul double %19, %22, !dbg !162
    #dbg_value(ptr %2, !145, !DIExpression(), !163)
    #dbg_value(i64 %17, !148, !DIExpression(), !163)
  %24 = getelementptr inbounds [4 x double], ptr %2, i64 0, i64 %17, !dbg !165
  store double %23, ptr %24, align 8, !dbg !166, !tbaa !135
    #dbg_value(i64 %20, !100, !DIExpression(), !105)
  %25 = icmp eq i64 %20, 4, !dbg !167
  br i1 %25, label %3, label %16, !dbg !106, !llvm.loop !168
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @template_at_two_precisions(float noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !171 {
    #dbg_value(float %0, !175, !DIExpression(), !177)
    #dbg_value(double %1, !176, !DIExpression(), !177)
    #dbg_value(ptr undef, !178, !DIExpression(), !187)
  %3 = fmul float %0, %0, !dbg !189
    #dbg_value(ptr undef, !125, !DIExpression(), !190)
  %4 = fmul double %1, %1, !dbg !192
  %5 = fptrunc double %4 to float, !dbg !193
  %6 = fadd float %3, %5, !dbg !194
  ret float %6, !dbg !195
}

; Function Attrs: mustprogress nofree nounwind memory(write) uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) local_unnamed_addr #3 !dbg !196 {
    #dbg_value(double %0, !200, !DIExpression(), !202)
    #dbg_value(double %1, !201, !DIExpression(), !202)
    #dbg_value(double %0, !203, !DIExpression(), !220)
    #dbg_value(double 0.000000e+00, !211, !DIExpression(), !220)
    #dbg_value(double %1, !212, !DIExpression(), !220)
    #dbg_value(i32 8, !213, !DIExpression(), !220)
  %3 = fmul double %1, 1.250000e-01, !dbg !222
    #dbg_value(double %3, !214, !DIExpression(), !220)
    #dbg_value(ptr undef, !223, !DIExpression(), !233)
    #dbg_value(double 0.000000e+00, !231, !DIExpression(), !233)
  %4 = fneg double %0, !dbg !235
  %5 = fmul double %0, -0.000000e+00, !dbg !236
  %6 = fmul double %5, 0.000000e+00, !dbg !237
  %7 = tail call double @exp(double noundef %6) #6, !dbg !238
  %8 = fmul double %7, 0.000000e+00, !dbg !239
    #dbg_value(ptr undef, !223, !DIExpression(), !240)
    #dbg_value(double %1, !231, !DIExpression(), !240)
  %9 = fmul double %4, %1, !dbg !242
  %10 = fmul double %9, %1, !dbg !243
  %11 = tail call double @exp(double noundef %10) #6, !dbg !244
  %12 = fmul double %11, %1, !dbg !245
  %13 = fadd double %8, %12, !dbg !246
    #dbg_value(double %13, !215, !DIExpression(), !220)
    #dbg_value(i32 1, !216, !DIExpression(), !247)
  br label %14, !dbg !248

14:                                               ; preds = %14, %2
  %15 = phi i32 [ 1, %2 ], [ %27, %14 ]
  %16 = phi double [ %13, %2 ], [ %26, %14 ]
    #dbg_value(i32 %15, !216, !DIExpression(), !247)
    #dbg_value(double %16, !215, !DIExpression(), !220)
  %17 = and i32 %15, 1, !dbg !249
  %18 = icmp eq i32 %17, 0, !dbg !252
  %19 = select i1 %18, double 2.000000e+00, double 4.000000e+00, !dbg !252
  %20 = uitofp nneg i32 %15 to double, !dbg !253
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %3, double 0.000000e+00), !dbg !254
    #dbg_value(ptr undef, !223, !DIExpression(), !255)
    #dbg_value(double %21, !231, !DIExpression(), !255)
  %22 = fmul double %21, %4, !dbg !257
  %23 = fmul double %21, %22, !dbg !258
  %24 = tail call double @exp(double noundef %23) #6, !dbg !259
  %25 = fmul double %21, %24, !dbg !260
  %26 = tail call double @llvm.fmuladd.f64(double %19, double %25, double %16), !dbg !261
    #dbg_value(double %26, !215, !DIExpression(), !220)
  %27 = add nuw nsw i32 %15, 1, !dbg !262
    #dbg_value(i32 %27, !216, !DIExpression(), !247)
  %28 = icmp eq i32 %27, 8, !dbg !263
  br i1 %28, label %29, label %14, !dbg !248, !llvm.loop !264

29:                                               ; preds = %14
  %30 = fmul double %3, %26, !dbg !266
  %31 = fdiv double %30, 3.000000e+00, !dbg !267
  ret double %31, !dbg !268
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @lambda_by_reference(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 !dbg !269 {
    #dbg_value(ptr %0, !273, !DIExpression(), !284)
    #dbg_value(i32 %1, !274, !DIExpression(), !284)
    #dbg_value(double 1.000000e+00, !275, !DIExpression(), !284)
    #dbg_value(double 5.000000e-01, !276, !DIExpression(), !284)
    #dbg_value(ptr undef, !277, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !284)
    #dbg_value(ptr undef, !277, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !284)
    #dbg_value(i32 0, !282, !DIExpression(), !285)
  %3 = icmp sgt i32 %1, 0, !dbg !286
  br i1 %3, label %4, label %8, !dbg !288

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !286
  br label %10, !dbg !288

6:                                                ; preds = %10
  %7 = fmul double %16, %13, !dbg !289
  br label %8, !dbg !289

8:                                                ; preds = %6, %2
  %9 = phi double [ 5.000000e-01, %2 ], [ %7, %6 ], !dbg !289
  ret double %9, !dbg !290

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %17, %10 ]
  %12 = phi double [ 5.000000e-01, %4 ], [ %13, %10 ]
  %13 = phi double [ 1.000000e+00, %4 ], [ %16, %10 ]
    #dbg_value(i64 %11, !282, !DIExpression(), !285)
    #dbg_value(double %12, !276, !DIExpression(), !284)
    #dbg_value(double %13, !275, !DIExpression(), !284)
  %14 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !291
  %15 = load double, ptr %14, align 8, !dbg !291, !tbaa !135
    #dbg_value(ptr undef, !293, !DIExpression(), !303)
    #dbg_value(double %15, !301, !DIExpression(), !303)
    #dbg_value(double %12, !275, !DIExpression(), !284)
    #dbg_value(double %13, !276, !DIExpression(), !284)
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %13, double %12), !dbg !305
    #dbg_value(double %16, !275, !DIExpression(), !284)
  %17 = add nuw nsw i64 %11, 1, !dbg !306
    #dbg_value(i64 %17, !282, !DIExpression(), !285)
  %18 = icmp eq i64 %17, %5, !dbg !286
  br i1 %18, label %6, label %10, !dbg !288, !llvm.loop !307
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !309 double @exp(double noundef) local_unnamed_addr #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree nounwind memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "compile_time_power", linkageName: "_ZN6shapes18compile_time_powerEd", scope: !14, file: !1, line: 40, type: !15, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!14 = !DINamespace(name: "shapes", scope: null)
!15 = !DISubroutineType(types: !16)
!16 = !{!4, !4}
!17 = !{!18}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 40, type: !4)
!19 = !DILocation(line: 0, scope: !13)
!20 = !DILocalVariable(name: "x", arg: 1, scope: !21, file: !1, line: 32, type: !4)
!21 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !22, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !24, retainedNodes: !28)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<5>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !23, templateParams: !25, identifier: "_ZTSN6shapes5PowerILi5EEE")
!23 = !{!24}
!24 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !22, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!25 = !{!26}
!26 = !DITemplateValueParameter(name: "N", type: !27, value: i32 5)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !{!20}
!29 = !DILocation(line: 0, scope: !21, inlinedAt: !30)
!30 = distinct !DILocation(line: 41, column: 10, scope: !13)
!31 = !DILocalVariable(name: "x", arg: 1, scope: !32, file: !1, line: 32, type: !4)
!32 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !33, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !35, retainedNodes: !38)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<4>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !34, templateParams: !36, identifier: "_ZTSN6shapes5PowerILi4EEE")
!34 = !{!35}
!35 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !33, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!36 = !{!37}
!37 = !DITemplateValueParameter(name: "N", type: !27, value: i32 4)
!38 = !{!31}
!39 = !DILocation(line: 0, scope: !32, inlinedAt: !40)
!40 = distinct !DILocation(line: 32, column: 43, scope: !21, inlinedAt: !30)
!41 = !DILocalVariable(name: "x", arg: 1, scope: !42, file: !1, line: 32, type: !4)
!42 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !43, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !45, retainedNodes: !48)
!43 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<3>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !44, templateParams: !46, identifier: "_ZTSN6shapes5PowerILi3EEE")
!44 = !{!45}
!45 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !43, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!46 = !{!47}
!47 = !DITemplateValueParameter(name: "N", type: !27, value: i32 3)
!48 = !{!41}
!49 = !DILocation(line: 0, scope: !42, inlinedAt: !50)
!50 = distinct !DILocation(line: 32, column: 43, scope: !32, inlinedAt: !40)
!51 = !DILocalVariable(name: "x", arg: 1, scope: !52, file: !1, line: 32, type: !4)
!52 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !53, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !55, retainedNodes: !58)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<2>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !54, templateParams: !56, identifier: "_ZTSN6shapes5PowerILi2EEE")
!54 = !{!55}
!55 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !53, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!56 = !{!57}
!57 = !DITemplateValueParameter(name: "N", type: !27, value: i32 2)
!58 = !{!51}
!59 = !DILocation(line: 0, scope: !52, inlinedAt: !60)
!60 = distinct !DILocation(line: 32, column: 43, scope: !42, inlinedAt: !50)
!61 = !DILocation(line: 32, column: 41, scope: !52, inlinedAt: !60)
!62 = !DILocation(line: 32, column: 41, scope: !42, inlinedAt: !50)
!63 = !DILocation(line: 32, column: 41, scope: !32, inlinedAt: !40)
!64 = !DILocation(line: 32, column: 41, scope: !21, inlinedAt: !30)
!65 = !DILocation(line: 0, scope: !52, inlinedAt: !66)
!66 = distinct !DILocation(line: 41, column: 28, scope: !13)
!67 = !DILocation(line: 41, column: 26, scope: !13)
!68 = !DILocation(line: 41, column: 3, scope: !13)
!69 = distinct !DISubprogram(name: "array_norm_times_last", scope: !1, file: !1, line: 46, type: !70, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !74)
!70 = !DISubroutineType(types: !71)
!71 = !{!4, !72}
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!74 = !{!75, !76, !100}
!75 = !DILocalVariable(name: "x", arg: 1, scope: !69, file: !1, line: 46, type: !72)
!76 = !DILocalVariable(name: "a", scope: !69, file: !1, line: 47, type: !77)
!77 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Array<double, 4>", scope: !14, file: !1, line: 8, size: 256, flags: DIFlagTypePassByValue, elements: !78, templateParams: !98, identifier: "_ZTSN6shapes5ArrayIdLi4EEE")
!78 = !{!79, !83, !88, !94, !97}
!79 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !77, file: !1, line: 9, baseType: !80, size: 256)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !81)
!81 = !{!82}
!82 = !DISubrange(count: 4)
!83 = !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !77, file: !1, line: 10, type: !84, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{!86, !87, !27}
!86 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!88 = !DISubprogram(name: "operator[]", linkageName: "_ZNK6shapes5ArrayIdLi4EEixEi", scope: !77, file: !1, line: 11, type: !89, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!89 = !DISubroutineType(types: !90)
!90 = !{!91, !92, !27}
!91 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !73, size: 64)
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!93 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !77)
!94 = !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !77, file: !1, line: 12, type: !95, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubroutineType(types: !96)
!96 = !{!72, !92}
!97 = !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !77, file: !1, line: 13, type: !95, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!98 = !{!99, !37}
!99 = !DITemplateTypeParameter(name: "T", type: !4)
!100 = !DILocalVariable(name: "i", scope: !101, file: !1, line: 48, type: !27)
!101 = distinct !DILexicalBlock(scope: !69, file: !1, line: 48, column: 3)
!102 = distinct !DIAssignID()
!103 = !DILocation(line: 0, scope: !69)
!104 = !DILocation(line: 47, column: 3, scope: !69)
!105 = !DILocation(line: 0, scope: !101)
!106 = !DILocation(line: 48, column: 3, scope: !101)
!107 = !DILocalVariable(name: "s", scope: !108, file: !1, line: 23, type: !4)
!108 = distinct !DISubprogram(name: "norm_squared<double, 4>", linkageName: "_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE", scope: !14, file: !1, line: 22, type: !109, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !98, retainedNodes: !112)
!109 = !DISubroutineType(types: !110)
!110 = !{!4, !111}
!111 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !93, size: 64)
!112 = !{!113, !107, !114, !116, !117, !118}
!113 = !DILocalVariable(name: "a", arg: 1, scope: !108, file: !1, line: 22, type: !111)
!114 = !DILocalVariable(name: "__range2", scope: !115, type: !111, flags: DIFlagArtificial)
!115 = distinct !DILexicalBlock(scope: !108, file: !1, line: 24, column: 3)
!116 = !DILocalVariable(name: "__begin0", scope: !115, type: !72, flags: DIFlagArtificial)
!117 = !DILocalVariable(name: "__end0", scope: !115, type: !72, flags: DIFlagArtificial)
!118 = !DILocalVariable(name: "v", scope: !119, file: !1, line: 24, type: !91)
!119 = distinct !DILexicalBlock(scope: !115, file: !1, line: 24, column: 3)
!120 = !DILocation(line: 0, scope: !108, inlinedAt: !121)
!121 = distinct !DILocation(line: 51, column: 10, scope: !69)
!122 = !DILocation(line: 0, scope: !115, inlinedAt: !121)
!123 = !DILocation(line: 24, column: 19, scope: !115, inlinedAt: !121)
!124 = !DILocation(line: 0, scope: !119, inlinedAt: !121)
!125 = !DILocalVariable(name: "x", arg: 1, scope: !126, file: !1, line: 17, type: !91)
!126 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !14, file: !1, line: 17, type: !127, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !130, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!4, !91}
!129 = !{!125}
!130 = !{!99}
!131 = !DILocation(line: 0, scope: !126, inlinedAt: !132)
!132 = distinct !DILocation(line: 25, column: 10, scope: !133, inlinedAt: !121)
!133 = distinct !DILexicalBlock(scope: !119, file: !1, line: 24, column: 24)
!134 = !DILocation(line: 18, column: 10, scope: !126, inlinedAt: !132)
!135 = !{!136, !136, i64 0}
!136 = !{!"double", !137, i64 0}
!137 = !{!"omnipotent char", !138, i64 0}
!138 = !{!"Simple C++ TBAA"}
!139 = !DILocation(line: 18, column: 12, scope: !126, inlinedAt: !132)
!140 = !DILocation(line: 25, column: 7, scope: !133, inlinedAt: !121)
!141 = distinct !{!141, !142, !143, !144}
!142 = !DILocation(line: 24, column: 3, scope: !115, inlinedAt: !121)
!143 = !DILocation(line: 26, column: 3, scope: !115, inlinedAt: !121)
!144 = !{!"llvm.loop.unroll.disable"}
!145 = !DILocalVariable(name: "this", arg: 1, scope: !146, type: !149, flags: DIFlagArtificial | DIFlagObjectPointer)
!146 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !77, file: !1, line: 10, type: !84, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !83, retainedNodes: !147)
!147 = !{!145, !148}
!148 = !DILocalVariable(name: "i", arg: 2, scope: !146, file: !1, line: 10, type: !27)
!149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!150 = !DILocation(line: 0, scope: !146, inlinedAt: !151)
!151 = distinct !DILocation(line: 51, column: 36, scope: !69)
!152 = !DILocation(line: 10, column: 33, scope: !146, inlinedAt: !151)
!153 = !DILocation(line: 51, column: 36, scope: !69)
!154 = !DILocation(line: 51, column: 34, scope: !69)
!155 = !DILocation(line: 52, column: 1, scope: !69)
!156 = !DILocation(line: 51, column: 3, scope: !69)
!157 = !DILocation(line: 49, column: 12, scope: !158)
!158 = distinct !DILexicalBlock(scope: !159, file: !1, line: 48, column: 31)
!159 = distinct !DILexicalBlock(scope: !101, file: !1, line: 48, column: 3)
!160 = !DILocation(line: 49, column: 22, scope: !158)
!161 = !DILocation(line: 49, column: 19, scope: !158)
!162 = !DILocation(line: 49, column: 17, scope: !158)
!163 = !DILocation(line: 0, scope: !146, inlinedAt: !164)
!164 = distinct !DILocation(line: 49, column: 5, scope: !158)
!165 = !DILocation(line: 10, column: 33, scope: !146, inlinedAt: !164)
!166 = !DILocation(line: 49, column: 10, scope: !158)
!167 = !DILocation(line: 48, column: 21, scope: !159)
!168 = distinct !{!168, !106, !169, !170, !144}
!169 = !DILocation(line: 50, column: 3, scope: !101)
!170 = !{!"llvm.loop.mustprogress"}
!171 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !172, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !174)
!172 = !DISubroutineType(types: !173)
!173 = !{!3, !3, !4}
!174 = !{!175, !176}
!175 = !DILocalVariable(name: "x", arg: 1, scope: !171, file: !1, line: 54, type: !3)
!176 = !DILocalVariable(name: "y", arg: 2, scope: !171, file: !1, line: 54, type: !4)
!177 = !DILocation(line: 0, scope: !171)
!178 = !DILocalVariable(name: "x", arg: 1, scope: !179, file: !1, line: 17, type: !182)
!179 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !14, file: !1, line: 17, type: !180, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !185, retainedNodes: !184)
!180 = !DISubroutineType(types: !181)
!181 = !{!3, !182}
!182 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !183, size: 64)
!183 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!184 = !{!178}
!185 = !{!186}
!186 = !DITemplateTypeParameter(name: "T", type: !3)
!187 = !DILocation(line: 0, scope: !179, inlinedAt: !188)
!188 = distinct !DILocation(line: 55, column: 10, scope: !171)
!189 = !DILocation(line: 18, column: 12, scope: !179, inlinedAt: !188)
!190 = !DILocation(line: 0, scope: !126, inlinedAt: !191)
!191 = distinct !DILocation(line: 55, column: 37, scope: !171)
!192 = !DILocation(line: 18, column: 12, scope: !126, inlinedAt: !191)
!193 = !DILocation(line: 55, column: 37, scope: !171)
!194 = !DILocation(line: 55, column: 28, scope: !171)
!195 = !DILocation(line: 55, column: 3, scope: !171)
!196 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !197, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !199)
!197 = !DISubroutineType(types: !198)
!198 = !{!4, !4, !4}
!199 = !{!200, !201}
!200 = !DILocalVariable(name: "k", arg: 1, scope: !196, file: !1, line: 68, type: !4)
!201 = !DILocalVariable(name: "b", arg: 2, scope: !196, file: !1, line: 68, type: !4)
!202 = !DILocation(line: 0, scope: !196)
!203 = !DILocalVariable(name: "f", arg: 1, scope: !204, file: !1, line: 59, type: !207)
!204 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !205, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !218, retainedNodes: !210)
!205 = !DISubroutineType(types: !206)
!206 = !{!4, !207, !4, !4, !27}
!207 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !196, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !208)
!208 = !{!209}
!209 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !207, file: !1, line: 69, baseType: !4, size: 64)
!210 = !{!203, !211, !212, !213, !214, !215, !216}
!211 = !DILocalVariable(name: "a", arg: 2, scope: !204, file: !1, line: 59, type: !4)
!212 = !DILocalVariable(name: "b", arg: 3, scope: !204, file: !1, line: 59, type: !4)
!213 = !DILocalVariable(name: "n", arg: 4, scope: !204, file: !1, line: 59, type: !27)
!214 = !DILocalVariable(name: "h", scope: !204, file: !1, line: 60, type: !4)
!215 = !DILocalVariable(name: "s", scope: !204, file: !1, line: 61, type: !4)
!216 = !DILocalVariable(name: "i", scope: !217, file: !1, line: 62, type: !27)
!217 = distinct !DILexicalBlock(scope: !204, file: !1, line: 62, column: 3)
!218 = !{!219}
!219 = !DITemplateTypeParameter(name: "F", type: !207)
!220 = !DILocation(line: 0, scope: !204, inlinedAt: !221)
!221 = distinct !DILocation(line: 69, column: 10, scope: !196)
!222 = !DILocation(line: 60, column: 22, scope: !204, inlinedAt: !221)
!223 = !DILocalVariable(name: "this", arg: 1, scope: !224, type: !232, flags: DIFlagArtificial | DIFlagObjectPointer)
!224 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !207, file: !1, line: 69, type: !225, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !229, retainedNodes: !230)
!225 = !DISubroutineType(types: !226)
!226 = !{!4, !227, !4}
!227 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !228, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!228 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !207)
!229 = !DISubprogram(name: "operator()", scope: !207, file: !1, line: 69, type: !225, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!230 = !{!223, !231}
!231 = !DILocalVariable(name: "t", arg: 2, scope: !224, file: !1, line: 69, type: !4)
!232 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !228, size: 64)
!233 = !DILocation(line: 0, scope: !224, inlinedAt: !234)
!234 = distinct !DILocation(line: 61, column: 14, scope: !204, inlinedAt: !221)
!235 = !DILocation(line: 69, column: 45, scope: !224, inlinedAt: !234)
!236 = !DILocation(line: 69, column: 48, scope: !224, inlinedAt: !234)
!237 = !DILocation(line: 69, column: 52, scope: !224, inlinedAt: !234)
!238 = !DILocation(line: 69, column: 41, scope: !224, inlinedAt: !234)
!239 = !DILocation(line: 69, column: 57, scope: !224, inlinedAt: !234)
!240 = !DILocation(line: 0, scope: !224, inlinedAt: !241)
!241 = distinct !DILocation(line: 61, column: 21, scope: !204, inlinedAt: !221)
!242 = !DILocation(line: 69, column: 48, scope: !224, inlinedAt: !241)
!243 = !DILocation(line: 69, column: 52, scope: !224, inlinedAt: !241)
!244 = !DILocation(line: 69, column: 41, scope: !224, inlinedAt: !241)
!245 = !DILocation(line: 69, column: 57, scope: !224, inlinedAt: !241)
!246 = !DILocation(line: 61, column: 19, scope: !204, inlinedAt: !221)
!247 = !DILocation(line: 0, scope: !217, inlinedAt: !221)
!248 = !DILocation(line: 62, column: 3, scope: !217, inlinedAt: !221)
!249 = !DILocation(line: 63, column: 13, scope: !250, inlinedAt: !221)
!250 = distinct !DILexicalBlock(scope: !251, file: !1, line: 62, column: 31)
!251 = distinct !DILexicalBlock(scope: !217, file: !1, line: 62, column: 3)
!252 = !DILocation(line: 63, column: 11, scope: !250, inlinedAt: !221)
!253 = !DILocation(line: 63, column: 38, scope: !250, inlinedAt: !221)
!254 = !DILocation(line: 63, column: 36, scope: !250, inlinedAt: !221)
!255 = !DILocation(line: 0, scope: !224, inlinedAt: !256)
!256 = distinct !DILocation(line: 63, column: 32, scope: !250, inlinedAt: !221)
!257 = !DILocation(line: 69, column: 48, scope: !224, inlinedAt: !256)
!258 = !DILocation(line: 69, column: 52, scope: !224, inlinedAt: !256)
!259 = !DILocation(line: 69, column: 41, scope: !224, inlinedAt: !256)
!260 = !DILocation(line: 69, column: 57, scope: !224, inlinedAt: !256)
!261 = !DILocation(line: 63, column: 7, scope: !250, inlinedAt: !221)
!262 = !DILocation(line: 62, column: 27, scope: !251, inlinedAt: !221)
!263 = !DILocation(line: 62, column: 21, scope: !251, inlinedAt: !221)
!264 = distinct !{!264, !248, !265, !170, !144}
!265 = !DILocation(line: 64, column: 3, scope: !217, inlinedAt: !221)
!266 = !DILocation(line: 65, column: 12, scope: !204, inlinedAt: !221)
!267 = !DILocation(line: 65, column: 16, scope: !204, inlinedAt: !221)
!268 = !DILocation(line: 69, column: 3, scope: !196)
!269 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !270, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !272)
!270 = !DISubroutineType(types: !271)
!271 = !{!4, !72, !27}
!272 = !{!273, !274, !275, !276, !277, !282}
!273 = !DILocalVariable(name: "x", arg: 1, scope: !269, file: !1, line: 78, type: !72)
!274 = !DILocalVariable(name: "n", arg: 2, scope: !269, file: !1, line: 78, type: !27)
!275 = !DILocalVariable(name: "even", scope: !269, file: !1, line: 79, type: !4)
!276 = !DILocalVariable(name: "odd", scope: !269, file: !1, line: 80, type: !4)
!277 = !DILocalVariable(name: "add", scope: !269, file: !1, line: 81, type: !278)
!278 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !269, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !279)
!279 = !{!280, !281}
!280 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !278, file: !1, line: 82, baseType: !86, size: 64)
!281 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !278, file: !1, line: 82, baseType: !86, size: 64, offset: 64)
!282 = !DILocalVariable(name: "i", scope: !283, file: !1, line: 85, type: !27)
!283 = distinct !DILexicalBlock(scope: !269, file: !1, line: 85, column: 3)
!284 = !DILocation(line: 0, scope: !269)
!285 = !DILocation(line: 0, scope: !283)
!286 = !DILocation(line: 85, column: 21, scope: !287)
!287 = distinct !DILexicalBlock(scope: !283, file: !1, line: 85, column: 3)
!288 = !DILocation(line: 85, column: 3, scope: !283)
!289 = !DILocation(line: 88, column: 15, scope: !269)
!290 = !DILocation(line: 88, column: 3, scope: !269)
!291 = !DILocation(line: 86, column: 9, scope: !292)
!292 = distinct !DILexicalBlock(scope: !287, file: !1, line: 85, column: 31)
!293 = !DILocalVariable(name: "this", arg: 1, scope: !294, type: !302, flags: DIFlagArtificial | DIFlagObjectPointer)
!294 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_0clEd", scope: !278, file: !1, line: 81, type: !295, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !299, retainedNodes: !300)
!295 = !DISubroutineType(types: !296)
!296 = !{null, !297, !4}
!297 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !298, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!298 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !278)
!299 = !DISubprogram(name: "operator()", scope: !278, file: !1, line: 81, type: !295, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!300 = !{!293, !301}
!301 = !DILocalVariable(name: "v", arg: 2, scope: !294, file: !1, line: 81, type: !4)
!302 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !298, size: 64)
!303 = !DILocation(line: 0, scope: !294, inlinedAt: !304)
!304 = distinct !DILocation(line: 86, column: 5, scope: !292)
!305 = !DILocation(line: 83, column: 10, scope: !294, inlinedAt: !304)
!306 = !DILocation(line: 85, column: 27, scope: !287)
!307 = distinct !{!307, !288, !308, !170, !144}
!308 = !DILocation(line: 87, column: 3, scope: !283)
!309 = !DISubprogram(name: "exp", scope: !1, file: !1, line: 3, type: !15, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
