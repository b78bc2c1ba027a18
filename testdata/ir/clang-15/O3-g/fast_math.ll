; clang-15 -O3 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-15/O3-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @infinite_slope_at_zero(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !14, metadata !DIExpression()), !dbg !16
  call void @llvm.dbg.value(metadata double %1, metadata !15, metadata !DIExpression()), !dbg !16
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !17
  %4 = fmul fast double %3, %1, !dbg !18
  ret double %4, !dbg !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @fast_guarded_root(double noundef %0) local_unnamed_addr #0 !dbg !20 {
  call void @llvm.dbg.value(metadata double %0, metadata !24, metadata !DIExpression()), !dbg !25
  %2 = fcmp fast ogt double %0, 0.000000e+00, !dbg !26
  br i1 %2, label %3, label %6, !dbg !27

3:                                                ; preds = %1
  %4 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !28
  %5 = fmul fast double %4, %0, !dbg !29
  br label %6, !dbg !27

6:                                                ; preds = %1, %3
  %7 = phi fast double [ %5, %3 ], [ 0.000000e+00, %1 ], !dbg !27
  ret double %7, !dbg !30
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind readonly uwtable
define dso_local double @fast_reduction(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !31 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !38, metadata !DIExpression()), !dbg !43
  call void @llvm.dbg.value(metadata i32 %1, metadata !39, metadata !DIExpression()), !dbg !43
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !40, metadata !DIExpression()), !dbg !43
  call void @llvm.dbg.value(metadata i32 0, metadata !41, metadata !DIExpression()), !dbg !44
  %3 = icmp sgt i32 %1, 0, !dbg !45
  br i1 %3, label %4, label %34, !dbg !47

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !45
  %6 = icmp ult i32 %1, 4, !dbg !47
  br i1 %6, label %31, label %7, !dbg !47

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292, !dbg !47
  br label %9, !dbg !47

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ], !dbg !48
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %23, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !49
  %14 = load <2 x double>, ptr %13, align 8, !dbg !49, !tbaa !51
  %15 = getelementptr inbounds double, ptr %13, i64 2, !dbg !49
  %16 = load <2 x double>, ptr %15, align 8, !dbg !49, !tbaa !51
  %17 = fmul fast <2 x double> %14, %14, !dbg !55
  %18 = fmul fast <2 x double> %16, %16, !dbg !55
  %19 = fadd fast <2 x double> %14, <double 1.000000e+00, double 1.000000e+00>, !dbg !56
  %20 = fadd fast <2 x double> %16, <double 1.000000e+00, double 1.000000e+00>, !dbg !56
  %21 = fdiv fast <2 x double> %17, %19, !dbg !57
  %22 = fdiv fast <2 x double> %18, %20, !dbg !57
  %23 = fadd fast <2 x double> %21, %11, !dbg !58
  %24 = fadd fast <2 x double> %22, %12, !dbg !58
  %25 = add nuw i64 %10, 4, !dbg !48
  %26 = icmp eq i64 %25, %8, !dbg !48
  br i1 %26, label %27, label %9, !dbg !48, !llvm.loop !59

27:                                               ; preds = %9
  %28 = fadd fast <2 x double> %24, %23, !dbg !47
  %29 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %28), !dbg !47
  %30 = icmp eq i64 %8, %5, !dbg !47
  br i1 %30, label %34, label %31, !dbg !47

31:                                               ; preds = %4, %27
  %32 = phi i64 [ 0, %4 ], [ %8, %27 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  br label %37, !dbg !47

34:                                               ; preds = %37, %27, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], [ %45, %37 ], !dbg !43
  %36 = fmul fast double %35, %35, !dbg !63
  ret double %36, !dbg !64

37:                                               ; preds = %31, %37
  %38 = phi i64 [ %46, %37 ], [ %32, %31 ]
  %39 = phi double [ %45, %37 ], [ %33, %31 ]
  call void @llvm.dbg.value(metadata i64 %38, metadata !41, metadata !DIExpression()), !dbg !44
  call void @llvm.dbg.value(metadata double %39, metadata !40, metadata !DIExpression()), !dbg !43
  %40 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !49
  %41 = load double, ptr %40, align 8, !dbg !49, !tbaa !51
  %42 = fmul fast double %41, %41, !dbg !55
  %43 = fadd fast double %41, 1.000000e+00, !dbg !56
  %44 = fdiv fast double %42, %43, !dbg !57
  %45 = fadd fast double %44, %39, !dbg !58
  call void @llvm.dbg.value(metadata double %45, metadata !40, metadata !DIExpression()), !dbg !43
  %46 = add nuw nsw i64 %38, 1, !dbg !48
  call void @llvm.dbg.value(metadata i64 %46, metadata !41, metadata !DIExpression()), !dbg !44
  %47 = icmp eq i64 %46, %5, !dbg !45
  br i1 %47, label %34, label %37, !dbg !47, !llvm.loop !65
}

; Function Attrs: argmemonly nofree nosync nounwind readonly uwtable
define dso_local double @fast_softplus_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !67 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !69, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata i32 %1, metadata !70, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !71, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata i32 0, metadata !72, metadata !DIExpression()), !dbg !75
  %3 = icmp sgt i32 %1, 0, !dbg !76
  br i1 %3, label %4, label %34, !dbg !78

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !76
  %6 = icmp ult i32 %1, 4, !dbg !78
  br i1 %6, label %31, label %7, !dbg !78

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292, !dbg !78
  br label %9, !dbg !78

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ], !dbg !79
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %23, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !80
  %14 = load <2 x double>, ptr %13, align 8, !dbg !80, !tbaa !51
  %15 = getelementptr inbounds double, ptr %13, i64 2, !dbg !80
  %16 = load <2 x double>, ptr %15, align 8, !dbg !80, !tbaa !51
  %17 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %14), !dbg !82
  %18 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %16), !dbg !82
  %19 = fadd fast <2 x double> %17, <double 1.000000e+00, double 1.000000e+00>, !dbg !83
  %20 = fadd fast <2 x double> %18, <double 1.000000e+00, double 1.000000e+00>, !dbg !83
  %21 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %19), !dbg !84
  %22 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %20), !dbg !84
  %23 = fadd fast <2 x double> %21, %11, !dbg !85
  %24 = fadd fast <2 x double> %22, %12, !dbg !85
  %25 = add nuw i64 %10, 4, !dbg !79
  %26 = icmp eq i64 %25, %8, !dbg !79
  br i1 %26, label %27, label %9, !dbg !79, !llvm.loop !86

27:                                               ; preds = %9
  %28 = fadd fast <2 x double> %24, %23, !dbg !78
  %29 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %28), !dbg !78
  %30 = icmp eq i64 %8, %5, !dbg !78
  br i1 %30, label %34, label %31, !dbg !78

31:                                               ; preds = %4, %27
  %32 = phi i64 [ 0, %4 ], [ %8, %27 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  br label %36, !dbg !78

34:                                               ; preds = %36, %27, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], [ %44, %36 ], !dbg !74
  ret double %35, !dbg !88

36:                                               ; preds = %31, %36
  %37 = phi i64 [ %45, %36 ], [ %32, %31 ]
  %38 = phi double [ %44, %36 ], [ %33, %31 ]
  call void @llvm.dbg.value(metadata i64 %37, metadata !72, metadata !DIExpression()), !dbg !75
  call void @llvm.dbg.value(metadata double %38, metadata !71, metadata !DIExpression()), !dbg !74
  %39 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !80
  %40 = load double, ptr %39, align 8, !dbg !80, !tbaa !51
  %41 = tail call fast double @llvm.exp.f64(double %40), !dbg !82
  %42 = fadd fast double %41, 1.000000e+00, !dbg !83
  %43 = tail call fast double @llvm.log.f64(double %42), !dbg !84
  %44 = fadd fast double %43, %38, !dbg !85
  call void @llvm.dbg.value(metadata double %44, metadata !71, metadata !DIExpression()), !dbg !74
  %45 = add nuw nsw i64 %37, 1, !dbg !79
  call void @llvm.dbg.value(metadata i64 %45, metadata !72, metadata !DIExpression()), !dbg !75
  %46 = icmp eq i64 %45, %5, !dbg !76
  br i1 %46, label %34, label %36, !dbg !78, !llvm.loop !89
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #4

; Function Attrs: nocallback nofree nosync nounwind readnone willreturn
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #5

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.exp.v2f64(<2 x double>) #4

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.log.v2f64(<2 x double>) #4

attributes #0 = { mustprogress nofree nosync nounwind readnone willreturn uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly nofree norecurse nosync nounwind readonly uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { argmemonly nofree nosync nounwind readonly uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "frame-pointer"="none" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #4 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nocallback nofree nosync nounwind readnone willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 15.0.6"}
!9 = distinct !DISubprogram(name: "infinite_slope_at_zero", scope: !1, file: !1, line: 5, type: !10, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !13)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !12}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !{!14, !15}
!14 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 5, type: !12)
!15 = !DILocalVariable(name: "y", arg: 2, scope: !9, file: !1, line: 5, type: !12)
!16 = !DILocation(line: 0, scope: !9)
!17 = !DILocation(line: 6, column: 10, scope: !9)
!18 = !DILocation(line: 6, column: 18, scope: !9)
!19 = !DILocation(line: 6, column: 3, scope: !9)
!20 = distinct !DISubprogram(name: "fast_guarded_root", scope: !1, file: !1, line: 9, type: !21, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!12, !12}
!23 = !{!24}
!24 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !1, line: 9, type: !12)
!25 = !DILocation(line: 0, scope: !20)
!26 = !DILocation(line: 10, column: 12, scope: !20)
!27 = !DILocation(line: 10, column: 10, scope: !20)
!28 = !DILocation(line: 10, column: 20, scope: !20)
!29 = !DILocation(line: 10, column: 28, scope: !20)
!30 = !DILocation(line: 10, column: 3, scope: !20)
!31 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !32, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !37)
!32 = !DISubroutineType(types: !33)
!33 = !{!12, !34, !36}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!36 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!37 = !{!38, !39, !40, !41}
!38 = !DILocalVariable(name: "x", arg: 1, scope: !31, file: !1, line: 13, type: !34)
!39 = !DILocalVariable(name: "n", arg: 2, scope: !31, file: !1, line: 13, type: !36)
!40 = !DILocalVariable(name: "s", scope: !31, file: !1, line: 14, type: !12)
!41 = !DILocalVariable(name: "i", scope: !42, file: !1, line: 15, type: !36)
!42 = distinct !DILexicalBlock(scope: !31, file: !1, line: 15, column: 3)
!43 = !DILocation(line: 0, scope: !31)
!44 = !DILocation(line: 0, scope: !42)
!45 = !DILocation(line: 15, column: 21, scope: !46)
!46 = distinct !DILexicalBlock(scope: !42, file: !1, line: 15, column: 3)
!47 = !DILocation(line: 15, column: 3, scope: !42)
!48 = !DILocation(line: 15, column: 27, scope: !46)
!49 = !DILocation(line: 16, column: 10, scope: !50)
!50 = distinct !DILexicalBlock(scope: !46, file: !1, line: 15, column: 31)
!51 = !{!52, !52, i64 0}
!52 = !{!"double", !53, i64 0}
!53 = !{!"omnipotent char", !54, i64 0}
!54 = !{!"Simple C/C++ TBAA"}
!55 = !DILocation(line: 16, column: 15, scope: !50)
!56 = !DILocation(line: 16, column: 29, scope: !50)
!57 = !DILocation(line: 16, column: 22, scope: !50)
!58 = !DILocation(line: 16, column: 7, scope: !50)
!59 = distinct !{!59, !47, !60, !61, !62}
!60 = !DILocation(line: 17, column: 3, scope: !42)
!61 = !{!"llvm.loop.mustprogress"}
!62 = !{!"llvm.loop.isvectorized", i32 1}
!63 = !DILocation(line: 18, column: 12, scope: !31)
!64 = !DILocation(line: 18, column: 3, scope: !31)
!65 = distinct !{!65, !47, !60, !61, !66, !62}
!66 = !{!"llvm.loop.unroll.runtime.disable"}
!67 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !32, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !68)
!68 = !{!69, !70, !71, !72}
!69 = !DILocalVariable(name: "x", arg: 1, scope: !67, file: !1, line: 21, type: !34)
!70 = !DILocalVariable(name: "n", arg: 2, scope: !67, file: !1, line: 21, type: !36)
!71 = !DILocalVariable(name: "s", scope: !67, file: !1, line: 22, type: !12)
!72 = !DILocalVariable(name: "i", scope: !73, file: !1, line: 23, type: !36)
!73 = distinct !DILexicalBlock(scope: !67, file: !1, line: 23, column: 3)
!74 = !DILocation(line: 0, scope: !67)
!75 = !DILocation(line: 0, scope: !73)
!76 = !DILocation(line: 23, column: 21, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !1, line: 23, column: 3)
!78 = !DILocation(line: 23, column: 3, scope: !73)
!79 = !DILocation(line: 23, column: 27, scope: !77)
!80 = !DILocation(line: 24, column: 24, scope: !81)
!81 = distinct !DILexicalBlock(scope: !77, file: !1, line: 23, column: 31)
!82 = !DILocation(line: 24, column: 20, scope: !81)
!83 = !DILocation(line: 24, column: 18, scope: !81)
!84 = !DILocation(line: 24, column: 10, scope: !81)
!85 = !DILocation(line: 24, column: 7, scope: !81)
!86 = distinct !{!86, !78, !87, !61, !62}
!87 = !DILocation(line: 25, column: 3, scope: !73)
!88 = !DILocation(line: 26, column: 3, scope: !67)
!89 = distinct !{!89, !78, !87, !61, !66, !62}
