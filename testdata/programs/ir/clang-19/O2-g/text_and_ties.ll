; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/text_and_ties.c -o ir/clang-19/O2-g/text_and_ties.ll
; ModuleID = 'c/text_and_ties.c'
source_filename = "c/text_and_ties.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@parsed_program.programs = internal unnamed_addr constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 16, !dbg !0
@.str = private unnamed_addr constant [7 x i8] c"a2m3s1\00", align 1, !dbg !20
@.str.1 = private unnamed_addr constant [7 x i8] c"m0a1m2\00", align 1, !dbg !25
@.str.2 = private unnamed_addr constant [3 x i8] c"s0\00", align 1, !dbg !27
@.str.3 = private unnamed_addr constant [17 x i8] c"step %d: %.3f %s\00", align 1, !dbg !32
@.str.4 = private unnamed_addr constant [5 x i8] c"done\00", align 1, !dbg !37
@.str.5 = private unnamed_addr constant [11 x i8] c"2.5e0 rest\00", align 1, !dbg !42

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @parsed_program(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !2 {
    #dbg_value(ptr %0, !53, !DIExpression(), !73)
    #dbg_value(i32 %1, !54, !DIExpression(), !73)
  %3 = load double, ptr %0, align 8, !dbg !74, !tbaa !75
    #dbg_value(double %3, !55, !DIExpression(), !73)
  %4 = sext i32 %1 to i64, !dbg !79
  %5 = getelementptr inbounds [3 x ptr], ptr @parsed_program.programs, i64 0, i64 %4, !dbg !79
  %6 = load ptr, ptr %5, align 8, !dbg !79, !tbaa !80
    #dbg_value(ptr %6, !56, !DIExpression(), !82)
    #dbg_value(double %3, !55, !DIExpression(), !73)
  %7 = load i8, ptr %6, align 1, !dbg !83, !tbaa !84
  %8 = icmp eq i8 %7, 0, !dbg !85
  br i1 %8, label %11, label %9, !dbg !85

9:                                                ; preds = %2
  %10 = getelementptr i8, ptr %0, i64 -384, !dbg !85
  br label %13, !dbg !85

11:                                               ; preds = %29, %2
  %12 = phi double [ %3, %2 ], [ %30, %29 ], !dbg !73
  ret double %12, !dbg !86

13:                                               ; preds = %9, %29
  %14 = phi i8 [ %32, %29 ], [ %7, %9 ]
  %15 = phi double [ %30, %29 ], [ %3, %9 ]
  %16 = phi ptr [ %31, %29 ], [ %6, %9 ]
    #dbg_value(double %15, !55, !DIExpression(), !73)
    #dbg_value(ptr %16, !56, !DIExpression(), !82)
  %17 = getelementptr inbounds i8, ptr %16, i64 1, !dbg !87
  %18 = load i8, ptr %17, align 1, !dbg !87, !tbaa !84
  %19 = sext i8 %18 to i64, !dbg !87
    #dbg_value(i8 %18, !60, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_constu, 48, DW_OP_minus, DW_OP_stack_value), !88)
  %20 = getelementptr double, ptr %10, i64 %19, !dbg !89
  %21 = load double, ptr %20, align 8, !dbg !89, !tbaa !75
  switch i8 %14, label %26 [
    i8 97, label %22
    i8 109, label %24
  ], !dbg !91

22:                                               ; preds = %13
  %23 = fadd double %15, %21, !dbg !92
    #dbg_value(double %23, !55, !DIExpression(), !73)
  br label %29, !dbg !93

24:                                               ; preds = %13
  %25 = fmul double %15, %21, !dbg !94
    #dbg_value(double %25, !55, !DIExpression(), !73)
  br label %29, !dbg !95

26:                                               ; preds = %13
  %27 = fneg double %21, !dbg !96
  %28 = tail call double @llvm.fmuladd.f64(double %27, double %21, double %15), !dbg !96
    #dbg_value(double %28, !55, !DIExpression(), !73)
  br label %29, !dbg !97

29:                                               ; preds = %26, %24, %22
  %30 = phi double [ %28, %26 ], [ %25, %24 ], [ %23, %22 ], !dbg !89
    #dbg_value(double %30, !55, !DIExpression(), !73)
  %31 = getelementptr inbounds i8, ptr %16, i64 2, !dbg !98
    #dbg_value(ptr %31, !56, !DIExpression(), !82)
  %32 = load i8, ptr %31, align 1, !dbg !83, !tbaa !84
  %33 = icmp eq i8 %32, 0, !dbg !85
  br i1 %33, label %11, label %13, !dbg !85, !llvm.loop !99
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind uwtable
define dso_local double @report_into_text(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !102 {
  %3 = alloca [64 x i8], align 16, !DIAssignID !116
    #dbg_assign(i1 undef, !108, !DIExpression(), !116, ptr %3, !DIExpression(), !117)
    #dbg_value(double %0, !106, !DIExpression(), !117)
    #dbg_value(i32 %1, !107, !DIExpression(), !117)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #8, !dbg !118
    #dbg_value(double %0, !112, !DIExpression(), !117)
    #dbg_value(i64 0, !113, !DIExpression(), !117)
    #dbg_value(i32 0, !114, !DIExpression(), !119)
  %4 = icmp sgt i32 %1, 0, !dbg !120
  br i1 %4, label %12, label %8, !dbg !122

5:                                                ; preds = %12
  %6 = icmp ne i64 %20, 0, !dbg !123
  %7 = uitofp i1 %6 to double, !dbg !124
  br label %8, !dbg !123

8:                                                ; preds = %5, %2
  %9 = phi double [ %0, %2 ], [ %17, %5 ], !dbg !117
  %10 = phi double [ 0.000000e+00, %2 ], [ %7, %5 ], !dbg !117
  %11 = fmul double %9, %10, !dbg !125
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #8, !dbg !126
  ret double %11, !dbg !127

12:                                               ; preds = %2, %12
  %13 = phi i32 [ %21, %12 ], [ 0, %2 ]
  %14 = phi i64 [ %20, %12 ], [ 0, %2 ]
  %15 = phi double [ %17, %12 ], [ %0, %2 ]
    #dbg_value(i32 %13, !114, !DIExpression(), !119)
    #dbg_value(i64 %14, !113, !DIExpression(), !117)
    #dbg_value(double %15, !112, !DIExpression(), !117)
  %16 = uitofp nneg i32 %13 to double, !dbg !128
  %17 = tail call double @llvm.fmuladd.f64(double %15, double %0, double %16), !dbg !130
    #dbg_value(double %17, !112, !DIExpression(), !117)
  %18 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull dereferenceable(1) %3, i64 noundef 64, ptr noundef nonnull @.str.3, i32 noundef %13, double noundef %17, ptr noundef nonnull @.str.4) #8, !dbg !131
  %19 = sext i32 %18 to i64, !dbg !132
  %20 = add i64 %14, %19, !dbg !133
    #dbg_value(i64 %20, !113, !DIExpression(), !117)
  %21 = add nuw nsw i32 %13, 1, !dbg !134
    #dbg_value(i32 %21, !114, !DIExpression(), !119)
  %22 = icmp eq i32 %21, %1, !dbg !120
  br i1 %22, label %5, label %12, !dbg !122, !llvm.loop !135
}

; Function Attrs: nofree nounwind
declare !dbg !137 noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn uwtable
define dso_local double @number_from_text(double noundef %0) local_unnamed_addr #5 !dbg !143 {
    #dbg_value(double %0, !147, !DIExpression(), !152)
  %2 = tail call double @strtod(ptr nocapture noundef nonnull @.str.5, ptr noundef null) #8, !dbg !153
    #dbg_value(double %2, !148, !DIExpression(), !152)
    #dbg_value(i32 3, !149, !DIExpression(), !152)
    #dbg_value(i32 0, !150, !DIExpression(), !154)
    #dbg_value(double %0, !147, !DIExpression(), !152)
    #dbg_value(i32 0, !150, !DIExpression(), !154)
    #dbg_value(double %0, !147, !DIExpression(), !152)
  %3 = fmul double %2, %0, !dbg !155
    #dbg_value(double %3, !147, !DIExpression(), !152)
    #dbg_value(i32 1, !150, !DIExpression(), !154)
  %4 = fmul double %2, %3, !dbg !155
    #dbg_value(double %4, !147, !DIExpression(), !152)
    #dbg_value(i32 2, !150, !DIExpression(), !154)
  %5 = fmul double %2, %4, !dbg !155
    #dbg_value(double %5, !147, !DIExpression(), !152)
    #dbg_value(i32 3, !150, !DIExpression(), !154)
  %6 = fmul double %5, %5, !dbg !158
  ret double %6, !dbg !159
}

; Function Attrs: mustprogress nofree nounwind willreturn
declare !dbg !160 double @strtod(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @maximum_of_equals(double noundef %0, double noundef %1) local_unnamed_addr #7 !dbg !165 {
    #dbg_value(double %0, !169, !DIExpression(), !171)
    #dbg_value(double %1, !170, !DIExpression(), !171)
  %3 = fcmp ogt double %0, %1, !dbg !172
  %4 = select i1 %3, double %0, double %1, !dbg !173
  %5 = fmul double %4, 3.000000e+00, !dbg !174
  ret double %5, !dbg !175
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @maximum_ignores_nan(double noundef %0, i32 noundef %1) local_unnamed_addr #7 !dbg !176 {
    #dbg_value(double %0, !178, !DIExpression(), !181)
    #dbg_value(i32 %1, !179, !DIExpression(), !181)
  %3 = icmp sgt i32 %1, 100, !dbg !182
  %4 = select i1 %3, double 1.000000e+00, double 0x7FF8000000000000, !dbg !183
    #dbg_value(double %4, !180, !DIExpression(), !181)
  %5 = tail call double @llvm.maxnum.f64(double %4, double %0), !dbg !184
  %6 = fmul double %5, %0, !dbg !185
  ret double %6, !dbg !186
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @absolute_values(double noundef %0, double noundef %1) local_unnamed_addr #7 !dbg !187 {
    #dbg_value(double %0, !189, !DIExpression(), !191)
    #dbg_value(double %1, !190, !DIExpression(), !191)
  %3 = tail call double @llvm.fabs.f64(double %0), !dbg !192
  %4 = tail call double @llvm.fabs.f64(double %1), !dbg !193
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %1, double %4), !dbg !194
  ret double %5, !dbg !195
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @library_maximum(double noundef %0, double noundef %1) local_unnamed_addr #7 !dbg !196 {
    #dbg_value(double %0, !198, !DIExpression(), !200)
    #dbg_value(double %1, !199, !DIExpression(), !200)
  %3 = tail call double @llvm.maxnum.f64(double %0, double %1), !dbg !201
  %4 = fmul double %3, 3.000000e+00, !dbg !202
  ret double %4, !dbg !203
}

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!10}
!llvm.module.flags = !{!65, !66, !67, !68, !69, !70, !71}
!llvm.ident = !{!72}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "programs", scope: !2, file: !3, line: 9, type: !63, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "parsed_program", scope: !3, file: !3, line: 8, type: !4, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !52)
!3 = !DIFile(filename: "c/text_and_ties.c", directory: ".", checksumkind: CSK_MD5, checksum: "554d56800a71cb4e4fb3c1d7a7901b87")
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !7, !9}
!6 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !11, globals: !19, splitDebugInlining: false, nameTableKind: None)
!11 = !{!12, !6, !9, !15, !18}
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !13, line: 18, baseType: !14)
!13 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!14 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!19 = !{!20, !25, !27, !0, !32, !37, !42, !47}
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !22, isLocal: true, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 56, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 7)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !22, isLocal: true, isDefinition: true)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !3, line: 9, type: !29, isLocal: true, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 24, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 3)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(scope: null, file: !3, line: 28, type: !34, isLocal: true, isDefinition: true)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 136, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 17)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(scope: null, file: !3, line: 28, type: !39, isLocal: true, isDefinition: true)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 40, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 5)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(scope: null, file: !3, line: 34, type: !44, isLocal: true, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 88, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 11)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !3, line: 35, type: !49, isLocal: true, isDefinition: true)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 16, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 2)
!52 = !{!53, !54, !55, !56, !60}
!53 = !DILocalVariable(name: "x", arg: 1, scope: !2, file: !3, line: 8, type: !7)
!54 = !DILocalVariable(name: "which", arg: 2, scope: !2, file: !3, line: 8, type: !9)
!55 = !DILocalVariable(name: "s", scope: !2, file: !3, line: 10, type: !6)
!56 = !DILocalVariable(name: "p", scope: !57, file: !3, line: 11, type: !58)
!57 = distinct !DILexicalBlock(scope: !2, file: !3, line: 11, column: 3)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!60 = !DILocalVariable(name: "i", scope: !61, file: !3, line: 12, type: !9)
!61 = distinct !DILexicalBlock(scope: !62, file: !3, line: 11, column: 53)
!62 = distinct !DILexicalBlock(scope: !57, file: !3, line: 11, column: 3)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, size: 192, elements: !30)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !58)
!65 = !{i32 7, !"Dwarf Version", i32 5}
!66 = !{i32 2, !"Debug Info Version", i32 3}
!67 = !{i32 1, !"wchar_size", i32 4}
!68 = !{i32 8, !"PIC Level", i32 2}
!69 = !{i32 7, !"PIE Level", i32 2}
!70 = !{i32 7, !"uwtable", i32 2}
!71 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!72 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!73 = !DILocation(line: 0, scope: !2)
!74 = !DILocation(line: 10, column: 14, scope: !2)
!75 = !{!76, !76, i64 0}
!76 = !{!"double", !77, i64 0}
!77 = !{!"omnipotent char", !78, i64 0}
!78 = !{!"Simple C/C++ TBAA"}
!79 = !DILocation(line: 11, column: 24, scope: !57)
!80 = !{!81, !81, i64 0}
!81 = !{!"any pointer", !77, i64 0}
!82 = !DILocation(line: 0, scope: !57)
!83 = !DILocation(line: 11, column: 41, scope: !62)
!84 = !{!77, !77, i64 0}
!85 = !DILocation(line: 11, column: 3, scope: !57)
!86 = !DILocation(line: 19, column: 3, scope: !2)
!87 = !DILocation(line: 12, column: 13, scope: !61)
!88 = !DILocation(line: 0, scope: !61)
!89 = !DILocation(line: 0, scope: !90)
!90 = distinct !DILexicalBlock(scope: !61, file: !3, line: 13, column: 19)
!91 = !DILocation(line: 13, column: 5, scope: !61)
!92 = !DILocation(line: 14, column: 19, scope: !90)
!93 = !DILocation(line: 14, column: 28, scope: !90)
!94 = !DILocation(line: 15, column: 19, scope: !90)
!95 = !DILocation(line: 15, column: 28, scope: !90)
!96 = !DILocation(line: 16, column: 18, scope: !90)
!97 = !DILocation(line: 16, column: 34, scope: !90)
!98 = !DILocation(line: 11, column: 47, scope: !62)
!99 = distinct !{!99, !85, !100, !101}
!100 = !DILocation(line: 18, column: 3, scope: !57)
!101 = !{!"llvm.loop.mustprogress"}
!102 = distinct !DISubprogram(name: "report_into_text", scope: !3, file: !3, line: 22, type: !103, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !105)
!103 = !DISubroutineType(types: !104)
!104 = !{!6, !6, !9}
!105 = !{!106, !107, !108, !112, !113, !114}
!106 = !DILocalVariable(name: "x", arg: 1, scope: !102, file: !3, line: 22, type: !6)
!107 = !DILocalVariable(name: "n", arg: 2, scope: !102, file: !3, line: 22, type: !9)
!108 = !DILocalVariable(name: "line", scope: !102, file: !3, line: 23, type: !109)
!109 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 512, elements: !110)
!110 = !{!111}
!111 = !DISubrange(count: 64)
!112 = !DILocalVariable(name: "s", scope: !102, file: !3, line: 24, type: !6)
!113 = !DILocalVariable(name: "length", scope: !102, file: !3, line: 25, type: !12)
!114 = !DILocalVariable(name: "i", scope: !115, file: !3, line: 26, type: !9)
!115 = distinct !DILexicalBlock(scope: !102, file: !3, line: 26, column: 3)
!116 = distinct !DIAssignID()
!117 = !DILocation(line: 0, scope: !102)
!118 = !DILocation(line: 23, column: 3, scope: !102)
!119 = !DILocation(line: 0, scope: !115)
!120 = !DILocation(line: 26, column: 21, scope: !121)
!121 = distinct !DILexicalBlock(scope: !115, file: !3, line: 26, column: 3)
!122 = !DILocation(line: 26, column: 3, scope: !115)
!123 = !DILocation(line: 30, column: 30, scope: !102)
!124 = !DILocation(line: 30, column: 14, scope: !102)
!125 = !DILocation(line: 30, column: 12, scope: !102)
!126 = !DILocation(line: 31, column: 1, scope: !102)
!127 = !DILocation(line: 30, column: 3, scope: !102)
!128 = !DILocation(line: 27, column: 17, scope: !129)
!129 = distinct !DILexicalBlock(scope: !121, file: !3, line: 26, column: 31)
!130 = !DILocation(line: 27, column: 15, scope: !129)
!131 = !DILocation(line: 28, column: 23, scope: !129)
!132 = !DILocation(line: 28, column: 15, scope: !129)
!133 = !DILocation(line: 28, column: 12, scope: !129)
!134 = !DILocation(line: 26, column: 27, scope: !121)
!135 = distinct !{!135, !122, !136, !101}
!136 = !DILocation(line: 29, column: 3, scope: !115)
!137 = !DISubprogram(name: "snprintf", scope: !138, file: !138, line: 378, type: !139, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!138 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!139 = !DISubroutineType(types: !140)
!140 = !{!9, !141, !12, !142, null}
!141 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !16)
!142 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !58)
!143 = distinct !DISubprogram(name: "number_from_text", scope: !3, file: !3, line: 33, type: !144, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{!6, !6}
!146 = !{!147, !148, !149, !150}
!147 = !DILocalVariable(name: "x", arg: 1, scope: !143, file: !3, line: 33, type: !6)
!148 = !DILocalVariable(name: "gain", scope: !143, file: !3, line: 34, type: !6)
!149 = !DILocalVariable(name: "n", scope: !143, file: !3, line: 35, type: !9)
!150 = !DILocalVariable(name: "i", scope: !151, file: !3, line: 36, type: !9)
!151 = distinct !DILexicalBlock(scope: !143, file: !3, line: 36, column: 3)
!152 = !DILocation(line: 0, scope: !143)
!153 = !DILocation(line: 34, column: 17, scope: !143)
!154 = !DILocation(line: 0, scope: !151)
!155 = !DILocation(line: 37, column: 14, scope: !156)
!156 = distinct !DILexicalBlock(scope: !157, file: !3, line: 36, column: 31)
!157 = distinct !DILexicalBlock(scope: !151, file: !3, line: 36, column: 3)
!158 = !DILocation(line: 39, column: 12, scope: !143)
!159 = !DILocation(line: 39, column: 3, scope: !143)
!160 = !DISubprogram(name: "strtod", scope: !161, file: !161, line: 118, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!161 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!162 = !DISubroutineType(types: !163)
!163 = !{!6, !142, !164}
!164 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !15)
!165 = distinct !DISubprogram(name: "maximum_of_equals", scope: !3, file: !3, line: 42, type: !166, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !168)
!166 = !DISubroutineType(types: !167)
!167 = !{!6, !6, !6}
!168 = !{!169, !170}
!169 = !DILocalVariable(name: "x", arg: 1, scope: !165, file: !3, line: 42, type: !6)
!170 = !DILocalVariable(name: "y", arg: 2, scope: !165, file: !3, line: 42, type: !6)
!171 = !DILocation(line: 0, scope: !165)
!172 = !DILocation(line: 42, column: 58, scope: !165)
!173 = !DILocation(line: 42, column: 56, scope: !165)
!174 = !DILocation(line: 42, column: 71, scope: !165)
!175 = !DILocation(line: 42, column: 48, scope: !165)
!176 = distinct !DISubprogram(name: "maximum_ignores_nan", scope: !3, file: !3, line: 44, type: !103, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !177)
!177 = !{!178, !179, !180}
!178 = !DILocalVariable(name: "y", arg: 1, scope: !176, file: !3, line: 44, type: !6)
!179 = !DILocalVariable(name: "n", arg: 2, scope: !176, file: !3, line: 44, type: !9)
!180 = !DILocalVariable(name: "undefined", scope: !176, file: !3, line: 45, type: !6)
!181 = !DILocation(line: 0, scope: !176)
!182 = !DILocation(line: 45, column: 24, scope: !176)
!183 = !DILocation(line: 45, column: 22, scope: !176)
!184 = !DILocation(line: 46, column: 10, scope: !176)
!185 = !DILocation(line: 46, column: 29, scope: !176)
!186 = !DILocation(line: 46, column: 3, scope: !176)
!187 = distinct !DISubprogram(name: "absolute_values", scope: !3, file: !3, line: 49, type: !166, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !188)
!188 = !{!189, !190}
!189 = !DILocalVariable(name: "x", arg: 1, scope: !187, file: !3, line: 49, type: !6)
!190 = !DILocalVariable(name: "y", arg: 2, scope: !187, file: !3, line: 49, type: !6)
!191 = !DILocation(line: 0, scope: !187)
!192 = !DILocation(line: 49, column: 53, scope: !187)
!193 = !DILocation(line: 49, column: 67, scope: !187)
!194 = !DILocation(line: 49, column: 65, scope: !187)
!195 = !DILocation(line: 49, column: 46, scope: !187)
!196 = distinct !DISubprogram(name: "library_maximum", scope: !3, file: !3, line: 51, type: !166, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !197)
!197 = !{!198, !199}
!198 = !DILocalVariable(name: "x", arg: 1, scope: !196, file: !3, line: 51, type: !6)
!199 = !DILocalVariable(name: "y", arg: 2, scope: !196, file: !3, line: 51, type: !6)
!200 = !DILocation(line: 0, scope: !196)
!201 = !DILocation(line: 51, column: 53, scope: !196)
!202 = !DILocation(line: 51, column: 64, scope: !196)
!203 = !DILocation(line: 51, column: 46, scope: !196)
