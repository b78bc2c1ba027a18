; made by: clang-19 -O2 -fPIC -g -ffile-compilation-dir=. -S -emit-llvm thread_locals.c
; ModuleID = 'thread_locals.c'
source_filename = "thread_locals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@memory = thread_local local_unnamed_addr global double 0.000000e+00, align 8, !dbg !0
@table = internal thread_local unnamed_addr global [4 x double] zeroinitializer, align 16, !dbg !5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define double @remembered(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !18 {
    #dbg_value(ptr %0, !25, !DIExpression(), !30)
    #dbg_value(i32 %1, !26, !DIExpression(), !30)
    #dbg_value(double 0.000000e+00, !27, !DIExpression(), !30)
  %3 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @memory), !dbg !31
  store double 0.000000e+00, ptr %3, align 8, !dbg !32, !tbaa !33
    #dbg_value(i32 0, !28, !DIExpression(), !37)
    #dbg_value(double 0.000000e+00, !27, !DIExpression(), !30)
  %4 = icmp sgt i32 %1, 0, !dbg !38
  br i1 %4, label %5, label %7, !dbg !40

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !38
  br label %9, !dbg !40

7:                                                ; preds = %9, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %13, %9 ], !dbg !41
  ret double %8, !dbg !42

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %14, %9 ]
    #dbg_value(i64 %10, !28, !DIExpression(), !37)
  %11 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !43
  %12 = load double, ptr %11, align 8, !dbg !43, !tbaa !33
  %13 = tail call fastcc double @step(double noundef %12), !dbg !44
    #dbg_value(double %13, !27, !DIExpression(), !30)
  %14 = add nuw nsw i64 %10, 1, !dbg !45
    #dbg_value(i64 %14, !28, !DIExpression(), !37)
  %15 = icmp eq i64 %14, %6, !dbg !38
  br i1 %15, label %7, label %9, !dbg !40, !llvm.loop !46
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc double @step(double noundef %0) unnamed_addr #2 !dbg !49 {
    #dbg_value(double %0, !53, !DIExpression(), !54)
  %2 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @memory), !dbg !55
  %3 = load double, ptr %2, align 8, !dbg !55, !tbaa !33
  %4 = tail call double @llvm.fmuladd.f64(double %3, double 5.000000e-01, double %0), !dbg !56
  store double %4, ptr %2, align 8, !dbg !57, !tbaa !33
  %5 = fmul double %4, %4, !dbg !58
  ret double %5, !dbg !59
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define double @collected(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !60 {
    #dbg_value(ptr %0, !62, !DIExpression(), !69)
    #dbg_value(i32 %1, !63, !DIExpression(), !69)
  %3 = tail call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @table), !dbg !70
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %3, i8 0, i64 32, i1 false), !dbg !71
    #dbg_value(i32 0, !64, !DIExpression(), !72)
  %4 = icmp sgt i32 %1, 0, !dbg !73
  br i1 %4, label %19, label %17, !dbg !75

5:                                                ; preds = %19
  %6 = getelementptr inbounds i8, ptr %3, i64 16
  %7 = load <2 x double>, ptr %3, align 16, !dbg !76, !tbaa !33
  %8 = fadd <2 x double> %7, <double 0.000000e+00, double 1.000000e+00>, !dbg !78
  %9 = shufflevector <2 x double> %8, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !79
  %10 = fmul <2 x double> %8, %9, !dbg !79
  %11 = load <2 x double>, ptr %6, align 16, !dbg !76, !tbaa !33
  %12 = fadd <2 x double> %11, <double 2.000000e+00, double 3.000000e+00>, !dbg !78
  %13 = fmul <2 x double> %10, %12, !dbg !79
  %14 = shufflevector <2 x double> %12, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !79
  %15 = fmul <2 x double> %13, %14, !dbg !79
  %16 = extractelement <2 x double> %15, i64 0, !dbg !79
  br label %17, !dbg !79

17:                                               ; preds = %5, %2
  %18 = phi double [ %16, %5 ], [ 0.000000e+00, %2 ], !dbg !80
    #dbg_value(i32 0, !67, !DIExpression(), !81)
    #dbg_value(double 1.000000e+00, !66, !DIExpression(), !69)
    #dbg_value(i64 0, !67, !DIExpression(), !81)
    #dbg_value(double 1.000000e+00, !66, !DIExpression(), !69)
    #dbg_value(double poison, !66, !DIExpression(), !69)
    #dbg_value(i64 1, !67, !DIExpression(), !81)
    #dbg_value(double poison, !66, !DIExpression(), !69)
    #dbg_value(i64 2, !67, !DIExpression(), !81)
    #dbg_value(double poison, !66, !DIExpression(), !69)
    #dbg_value(i64 3, !67, !DIExpression(), !81)
    #dbg_value(double %18, !66, !DIExpression(), !69)
    #dbg_value(i64 4, !67, !DIExpression(), !81)
  ret double %18, !dbg !82

19:                                               ; preds = %2, %19
  %20 = phi i32 [ %21, %19 ], [ 0, %2 ]
    #dbg_value(i32 %20, !64, !DIExpression(), !72)
  tail call fastcc void @put(ptr noundef %0, i32 noundef %20), !dbg !83
  %21 = add nuw nsw i32 %20, 1, !dbg !84
    #dbg_value(i32 %21, !64, !DIExpression(), !72)
  %22 = icmp eq i32 %21, %1, !dbg !73
  br i1 %22, label %5, label %19, !dbg !75, !llvm.loop !85
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define internal fastcc void @put(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #4 !dbg !87 {
    #dbg_value(ptr %0, !91, !DIExpression(), !93)
    #dbg_value(i32 %1, !92, !DIExpression(), !93)
  %3 = sext i32 %1 to i64, !dbg !94
  %4 = getelementptr inbounds double, ptr %0, i64 %3, !dbg !94
  %5 = load double, ptr %4, align 8, !dbg !94, !tbaa !33
  %6 = tail call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @table), !dbg !95
  %7 = srem i32 %1, 4, !dbg !96
  %8 = sext i32 %7 to i64, !dbg !95
  %9 = getelementptr inbounds [4 x double], ptr %6, i64 0, i64 %8, !dbg !95
  %10 = load double, ptr %9, align 8, !dbg !97, !tbaa !33
  %11 = fadd double %5, %10, !dbg !97
  store double %11, ptr %9, align 8, !dbg !97, !tbaa !33
  ret void, !dbg !98
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13, !14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "memory", scope: !2, file: !3, line: 3, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "thread_locals.c", directory: ".", checksumkind: CSK_MD5, checksum: "b4218e3ec6e0590f4fa0561c151282af")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 4, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !9)
!8 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!9 = !{!10}
!10 = !DISubrange(count: 4)
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{i32 8, !"PIC Level", i32 2}
!15 = !{i32 7, !"uwtable", i32 2}
!16 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "remembered", scope: !3, file: !3, line: 6, type: !19, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !24)
!19 = !DISubroutineType(types: !20)
!20 = !{!8, !21, !23}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !{!25, !26, !27, !28}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !18, file: !3, line: 6, type: !21)
!26 = !DILocalVariable(name: "n", arg: 2, scope: !18, file: !3, line: 6, type: !23)
!27 = !DILocalVariable(name: "last", scope: !18, file: !3, line: 6, type: !8)
!28 = !DILocalVariable(name: "i", scope: !29, file: !3, line: 6, type: !23)
!29 = distinct !DILexicalBlock(scope: !18, file: !3, line: 6, column: 74)
!30 = !DILocation(line: 0, scope: !18)
!31 = !DILocation(line: 6, column: 62, scope: !18)
!32 = !DILocation(line: 6, column: 69, scope: !18)
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 0, scope: !29)
!38 = !DILocation(line: 6, column: 92, scope: !39)
!39 = distinct !DILexicalBlock(scope: !29, file: !3, line: 6, column: 74)
!40 = !DILocation(line: 6, column: 74, scope: !29)
!41 = !DILocation(line: 6, scope: !18)
!42 = !DILocation(line: 6, column: 121, scope: !18)
!43 = !DILocation(line: 6, column: 114, scope: !39)
!44 = !DILocation(line: 6, column: 109, scope: !39)
!45 = !DILocation(line: 6, column: 98, scope: !39)
!46 = distinct !{!46, !40, !47, !48}
!47 = !DILocation(line: 6, column: 118, scope: !29)
!48 = !{!"llvm.loop.mustprogress"}
!49 = distinct !DISubprogram(name: "step", scope: !3, file: !3, line: 5, type: !50, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52)
!50 = !DISubroutineType(types: !51)
!51 = !{!8, !8}
!52 = !{!53}
!53 = !DILocalVariable(name: "x", arg: 1, scope: !49, file: !3, line: 5, type: !8)
!54 = !DILocation(line: 0, scope: !49)
!55 = !DILocation(line: 5, column: 73, scope: !49)
!56 = !DILocation(line: 5, column: 80, scope: !49)
!57 = !DILocation(line: 5, column: 65, scope: !49)
!58 = !DILocation(line: 5, column: 99, scope: !49)
!59 = !DILocation(line: 5, column: 85, scope: !49)
!60 = distinct !DISubprogram(name: "collected", scope: !3, file: !3, line: 8, type: !19, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61)
!61 = !{!62, !63, !64, !66, !67}
!62 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !3, line: 8, type: !21)
!63 = !DILocalVariable(name: "n", arg: 2, scope: !60, file: !3, line: 8, type: !23)
!64 = !DILocalVariable(name: "i", scope: !65, file: !3, line: 8, type: !23)
!65 = distinct !DILexicalBlock(scope: !60, file: !3, line: 8, column: 76)
!66 = !DILocalVariable(name: "p", scope: !60, file: !3, line: 8, type: !8)
!67 = !DILocalVariable(name: "i", scope: !68, file: !3, line: 8, type: !23)
!68 = distinct !DILexicalBlock(scope: !60, file: !3, line: 8, column: 129)
!69 = !DILocation(line: 0, scope: !60)
!70 = !DILocation(line: 8, column: 51, scope: !60)
!71 = !DILocation(line: 8, column: 44, scope: !60)
!72 = !DILocation(line: 0, scope: !65)
!73 = !DILocation(line: 8, column: 94, scope: !74)
!74 = distinct !DILexicalBlock(scope: !65, file: !3, line: 8, column: 76)
!75 = !DILocation(line: 8, column: 76, scope: !65)
!76 = !DILocation(line: 8, column: 162, scope: !77)
!77 = distinct !DILexicalBlock(scope: !68, file: !3, line: 8, column: 129)
!78 = !DILocation(line: 8, column: 171, scope: !77)
!79 = !DILocation(line: 8, column: 129, scope: !68)
!80 = !DILocation(line: 8, column: 159, scope: !77)
!81 = !DILocation(line: 0, scope: !68)
!82 = !DILocation(line: 8, column: 176, scope: !60)
!83 = !DILocation(line: 8, column: 104, scope: !74)
!84 = !DILocation(line: 8, column: 100, scope: !74)
!85 = distinct !{!85, !75, !86, !48}
!86 = !DILocation(line: 8, column: 112, scope: !65)
!87 = distinct !DISubprogram(name: "put", scope: !3, file: !3, line: 7, type: !88, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{null, !21, !23}
!90 = !{!91, !92}
!91 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !3, line: 7, type: !21)
!92 = !DILocalVariable(name: "i", arg: 2, scope: !87, file: !3, line: 7, type: !23)
!93 = !DILocation(line: 0, scope: !87)
!94 = !DILocation(line: 7, column: 85, scope: !87)
!95 = !DILocation(line: 7, column: 69, scope: !87)
!96 = !DILocation(line: 7, column: 77, scope: !87)
!97 = !DILocation(line: 7, column: 82, scope: !87)
!98 = !DILocation(line: 7, column: 91, scope: !87)
