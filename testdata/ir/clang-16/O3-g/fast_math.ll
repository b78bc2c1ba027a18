; clang-16 -O3 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-16/O3-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @infinite_slope_at_zero(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double %0, metadata !14, metadata !DIExpression()), !dbg !16
  call void @llvm.dbg.value(metadata double %1, metadata !15, metadata !DIExpression()), !dbg !16
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !17
  %4 = fmul fast double %3, %1, !dbg !18
  ret double %4, !dbg !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @fast_guarded_root(double noundef %0) local_unnamed_addr #0 !dbg !20 {
  call void @llvm.dbg.value(metadata double %0, metadata !24, metadata !DIExpression()), !dbg !25
  %2 = fcmp fast ogt double %0, 0.000000e+00, !dbg !26
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !27
  %4 = fmul fast double %3, %0, !dbg !27
  %5 = select fast i1 %2, double %4, double 0.000000e+00, !dbg !27
  ret double %5, !dbg !28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @fast_reduction(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !29 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !36, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata i32 %1, metadata !37, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !38, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata i32 0, metadata !39, metadata !DIExpression()), !dbg !42
  %3 = icmp sgt i32 %1, 0, !dbg !43
  br i1 %3, label %4, label %34, !dbg !45

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !43
  %6 = icmp ult i32 %1, 4, !dbg !45
  br i1 %6, label %31, label %7, !dbg !45

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292, !dbg !45
  br label %9, !dbg !45

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ], !dbg !46
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %23, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !47
  %14 = load <2 x double>, ptr %13, align 8, !dbg !47, !tbaa !49
  %15 = getelementptr inbounds double, ptr %13, i64 2, !dbg !47
  %16 = load <2 x double>, ptr %15, align 8, !dbg !47, !tbaa !49
  %17 = fmul fast <2 x double> %14, %14, !dbg !53
  %18 = fmul fast <2 x double> %16, %16, !dbg !53
  %19 = fadd fast <2 x double> %14, <double 1.000000e+00, double 1.000000e+00>, !dbg !54
  %20 = fadd fast <2 x double> %16, <double 1.000000e+00, double 1.000000e+00>, !dbg !54
  %21 = fdiv fast <2 x double> %17, %19, !dbg !55
  %22 = fdiv fast <2 x double> %18, %20, !dbg !55
  %23 = fadd fast <2 x double> %21, %11, !dbg !56
  %24 = fadd fast <2 x double> %22, %12, !dbg !56
  %25 = add nuw i64 %10, 4, !dbg !46
  %26 = icmp eq i64 %25, %8, !dbg !46
  br i1 %26, label %27, label %9, !dbg !46, !llvm.loop !57

27:                                               ; preds = %9
  %28 = fadd fast <2 x double> %24, %23, !dbg !45
  %29 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %28), !dbg !45
  %30 = icmp eq i64 %8, %5, !dbg !45
  br i1 %30, label %34, label %31, !dbg !45

31:                                               ; preds = %4, %27
  %32 = phi i64 [ 0, %4 ], [ %8, %27 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  br label %37, !dbg !45

34:                                               ; preds = %37, %27, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], [ %45, %37 ], !dbg !41
  %36 = fmul fast double %35, %35, !dbg !62
  ret double %36, !dbg !63

37:                                               ; preds = %31, %37
  %38 = phi i64 [ %46, %37 ], [ %32, %31 ]
  %39 = phi double [ %45, %37 ], [ %33, %31 ]
  call void @llvm.dbg.value(metadata i64 %38, metadata !39, metadata !DIExpression()), !dbg !42
  call void @llvm.dbg.value(metadata double %39, metadata !38, metadata !DIExpression()), !dbg !41
  %40 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !47
  %41 = load double, ptr %40, align 8, !dbg !47, !tbaa !49
  %42 = fmul fast double %41, %41, !dbg !53
  %43 = fadd fast double %41, 1.000000e+00, !dbg !54
  %44 = fdiv fast double %42, %43, !dbg !55
  %45 = fadd fast double %44, %39, !dbg !56
  call void @llvm.dbg.value(metadata double %45, metadata !38, metadata !DIExpression()), !dbg !41
  %46 = add nuw nsw i64 %38, 1, !dbg !46
  call void @llvm.dbg.value(metadata i64 %46, metadata !39, metadata !DIExpression()), !dbg !42
  %47 = icmp eq i64 %46, %5, !dbg !43
  br i1 %47, label %34, label %37, !dbg !45, !llvm.loop !64
}

; Function Attrs: nofree nosync nounwind memory(argmem: read) uwtable
define dso_local double @fast_softplus_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !65 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !67, metadata !DIExpression()), !dbg !72
  call void @llvm.dbg.value(metadata i32 %1, metadata !68, metadata !DIExpression()), !dbg !72
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !69, metadata !DIExpression()), !dbg !72
  call void @llvm.dbg.value(metadata i32 0, metadata !70, metadata !DIExpression()), !dbg !73
  %3 = icmp sgt i32 %1, 0, !dbg !74
  br i1 %3, label %4, label %34, !dbg !76

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !74
  %6 = icmp ult i32 %1, 4, !dbg !76
  br i1 %6, label %31, label %7, !dbg !76

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292, !dbg !76
  br label %9, !dbg !76

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ], !dbg !77
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %23, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds double, ptr %0, i64 %10, !dbg !78
  %14 = load <2 x double>, ptr %13, align 8, !dbg !78, !tbaa !49
  %15 = getelementptr inbounds double, ptr %13, i64 2, !dbg !78
  %16 = load <2 x double>, ptr %15, align 8, !dbg !78, !tbaa !49
  %17 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %14), !dbg !80
  %18 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %16), !dbg !80
  %19 = fadd fast <2 x double> %17, <double 1.000000e+00, double 1.000000e+00>, !dbg !81
  %20 = fadd fast <2 x double> %18, <double 1.000000e+00, double 1.000000e+00>, !dbg !81
  %21 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %19), !dbg !82
  %22 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %20), !dbg !82
  %23 = fadd fast <2 x double> %21, %11, !dbg !83
  %24 = fadd fast <2 x double> %22, %12, !dbg !83
  %25 = add nuw i64 %10, 4, !dbg !77
  %26 = icmp eq i64 %25, %8, !dbg !77
  br i1 %26, label %27, label %9, !dbg !77, !llvm.loop !84

27:                                               ; preds = %9
  %28 = fadd fast <2 x double> %24, %23, !dbg !76
  %29 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %28), !dbg !76
  %30 = icmp eq i64 %8, %5, !dbg !76
  br i1 %30, label %34, label %31, !dbg !76

31:                                               ; preds = %4, %27
  %32 = phi i64 [ 0, %4 ], [ %8, %27 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  br label %36, !dbg !76

34:                                               ; preds = %36, %27, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], [ %44, %36 ], !dbg !72
  ret double %35, !dbg !86

36:                                               ; preds = %31, %36
  %37 = phi i64 [ %45, %36 ], [ %32, %31 ]
  %38 = phi double [ %44, %36 ], [ %33, %31 ]
  call void @llvm.dbg.value(metadata i64 %37, metadata !70, metadata !DIExpression()), !dbg !73
  call void @llvm.dbg.value(metadata double %38, metadata !69, metadata !DIExpression()), !dbg !72
  %39 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !78
  %40 = load double, ptr %39, align 8, !dbg !78, !tbaa !49
  %41 = tail call fast double @llvm.exp.f64(double %40), !dbg !80
  %42 = fadd fast double %41, 1.000000e+00, !dbg !81
  %43 = tail call fast double @llvm.log.f64(double %42), !dbg !82
  %44 = fadd fast double %43, %38, !dbg !83
  call void @llvm.dbg.value(metadata double %44, metadata !69, metadata !DIExpression()), !dbg !72
  %45 = add nuw nsw i64 %37, 1, !dbg !77
  call void @llvm.dbg.value(metadata i64 %45, metadata !70, metadata !DIExpression()), !dbg !73
  %46 = icmp eq i64 %45, %5, !dbg !74
  br i1 %46, label %34, label %36, !dbg !76, !llvm.loop !87
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.exp.v2f64(<2 x double>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.log.v2f64(<2 x double>) #4

attributes #0 = { mustprogress nofree nosync nounwind willreturn memory(none) uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { nofree nosync nounwind memory(argmem: read) uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!28 = !DILocation(line: 10, column: 3, scope: !20)
!29 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !30, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !35)
!30 = !DISubroutineType(types: !31)
!31 = !{!12, !32, !34}
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !{!36, !37, !38, !39}
!36 = !DILocalVariable(name: "x", arg: 1, scope: !29, file: !1, line: 13, type: !32)
!37 = !DILocalVariable(name: "n", arg: 2, scope: !29, file: !1, line: 13, type: !34)
!38 = !DILocalVariable(name: "s", scope: !29, file: !1, line: 14, type: !12)
!39 = !DILocalVariable(name: "i", scope: !40, file: !1, line: 15, type: !34)
!40 = distinct !DILexicalBlock(scope: !29, file: !1, line: 15, column: 3)
!41 = !DILocation(line: 0, scope: !29)
!42 = !DILocation(line: 0, scope: !40)
!43 = !DILocation(line: 15, column: 21, scope: !44)
!44 = distinct !DILexicalBlock(scope: !40, file: !1, line: 15, column: 3)
!45 = !DILocation(line: 15, column: 3, scope: !40)
!46 = !DILocation(line: 15, column: 27, scope: !44)
!47 = !DILocation(line: 16, column: 10, scope: !48)
!48 = distinct !DILexicalBlock(scope: !44, file: !1, line: 15, column: 31)
!49 = !{!50, !50, i64 0}
!50 = !{!"double", !51, i64 0}
!51 = !{!"omnipotent char", !52, i64 0}
!52 = !{!"Simple C/C++ TBAA"}
!53 = !DILocation(line: 16, column: 15, scope: !48)
!54 = !DILocation(line: 16, column: 29, scope: !48)
!55 = !DILocation(line: 16, column: 22, scope: !48)
!56 = !DILocation(line: 16, column: 7, scope: !48)
!57 = distinct !{!57, !45, !58, !59, !60, !61}
!58 = !DILocation(line: 17, column: 3, scope: !40)
!59 = !{!"llvm.loop.mustprogress"}
!60 = !{!"llvm.loop.isvectorized", i32 1}
!61 = !{!"llvm.loop.unroll.runtime.disable"}
!62 = !DILocation(line: 18, column: 12, scope: !29)
!63 = !DILocation(line: 18, column: 3, scope: !29)
!64 = distinct !{!64, !45, !58, !59, !61, !60}
!65 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !30, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !66)
!66 = !{!67, !68, !69, !70}
!67 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 21, type: !32)
!68 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !1, line: 21, type: !34)
!69 = !DILocalVariable(name: "s", scope: !65, file: !1, line: 22, type: !12)
!70 = !DILocalVariable(name: "i", scope: !71, file: !1, line: 23, type: !34)
!71 = distinct !DILexicalBlock(scope: !65, file: !1, line: 23, column: 3)
!72 = !DILocation(line: 0, scope: !65)
!73 = !DILocation(line: 0, scope: !71)
!74 = !DILocation(line: 23, column: 21, scope: !75)
!75 = distinct !DILexicalBlock(scope: !71, file: !1, line: 23, column: 3)
!76 = !DILocation(line: 23, column: 3, scope: !71)
!77 = !DILocation(line: 23, column: 27, scope: !75)
!78 = !DILocation(line: 24, column: 24, scope: !79)
!79 = distinct !DILexicalBlock(scope: !75, file: !1, line: 23, column: 31)
!80 = !DILocation(line: 24, column: 20, scope: !79)
!81 = !DILocation(line: 24, column: 18, scope: !79)
!82 = !DILocation(line: 24, column: 10, scope: !79)
!83 = !DILocation(line: 24, column: 7, scope: !79)
!84 = distinct !{!84, !76, !85, !59, !60, !61}
!85 = !DILocation(line: 25, column: 3, scope: !71)
!86 = !DILocation(line: 26, column: 3, scope: !65)
!87 = distinct !{!87, !76, !85, !59, !61, !60}
