; clang-22 -O3 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-22/O3-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @infinite_slope_at_zero(double noundef nofpclass(nan inf) %0, double noundef nofpclass(nan inf) %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(double %0, !19, !DIExpression(), !21)
    #dbg_value(double %1, !20, !DIExpression(), !21)
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !22
  %4 = fmul fast double %3, %1, !dbg !23
  ret double %4, !dbg !24
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @fast_guarded_root(double noundef nofpclass(nan inf) %0) local_unnamed_addr #0 !dbg !25 {
    #dbg_value(double %0, !29, !DIExpression(), !30)
  %2 = fcmp fast ogt double %0, 0.000000e+00, !dbg !31
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !32
  %4 = fmul fast double %3, %0, !dbg !32
  %5 = select fast i1 %2, double %4, double 0.000000e+00, !dbg !32
  ret double %5, !dbg !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_reduction(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !34 {
    #dbg_value(ptr %0, !41, !DIExpression(), !46)
    #dbg_value(i32 %1, !42, !DIExpression(), !46)
    #dbg_value(double 0.000000e+00, !43, !DIExpression(), !46)
    #dbg_value(i32 0, !44, !DIExpression(), !47)
  %3 = icmp sgt i32 %1, 0, !dbg !48
  br i1 %3, label %4, label %37, !dbg !50

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !51
  %6 = icmp ult i32 %1, 4, !dbg !52
  br i1 %6, label %31, label %7, !dbg !52

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483644
  br label %9, !dbg !52

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ], !dbg !53
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %23, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !54
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16, !dbg !54
  %15 = load <2 x double>, ptr %13, align 8, !dbg !54, !tbaa !56
  %16 = load <2 x double>, ptr %14, align 8, !dbg !54, !tbaa !56
  %17 = fmul fast <2 x double> %15, %15, !dbg !58
  %18 = fmul fast <2 x double> %16, %16, !dbg !58
  %19 = fadd fast <2 x double> %15, splat (double 1.000000e+00), !dbg !59
  %20 = fadd fast <2 x double> %16, splat (double 1.000000e+00), !dbg !59
  %21 = fdiv fast <2 x double> %17, %19, !dbg !60
  %22 = fdiv fast <2 x double> %18, %20, !dbg !60
  %23 = fadd fast <2 x double> %21, %11, !dbg !61
  %24 = fadd fast <2 x double> %22, %12, !dbg !61
  %25 = add nuw i64 %10, 4, !dbg !53
  %26 = icmp eq i64 %25, %8, !dbg !62
  br i1 %26, label %27, label %9, !dbg !62, !llvm.loop !63

27:                                               ; preds = %9
  %28 = fadd fast <2 x double> %24, %23, !dbg !62
  %29 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %28), !dbg !62
  %30 = icmp eq i64 %8, %5, !dbg !62
  br i1 %30, label %34, label %31, !dbg !62

31:                                               ; preds = %4, %27
  %32 = phi i64 [ 0, %4 ], [ %8, %27 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  br label %39, !dbg !62

34:                                               ; preds = %39, %27
  %35 = phi double [ %29, %27 ], [ %47, %39 ], !dbg !61
  %36 = fmul fast double %35, %35, !dbg !67
  br label %37, !dbg !67

37:                                               ; preds = %34, %2
  %38 = phi double [ 0.000000e+00, %2 ], [ %36, %34 ], !dbg !46
  ret double %38, !dbg !68

39:                                               ; preds = %31, %39
  %40 = phi i64 [ %48, %39 ], [ %32, %31 ]
  %41 = phi double [ %47, %39 ], [ %33, %31 ]
    #dbg_value(i64 %40, !44, !DIExpression(), !47)
    #dbg_value(double %41, !43, !DIExpression(), !46)
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %40, !dbg !54
  %43 = load double, ptr %42, align 8, !dbg !54, !tbaa !56
  %44 = fmul fast double %43, %43, !dbg !58
  %45 = fadd fast double %43, 1.000000e+00, !dbg !59
  %46 = fdiv fast double %44, %45, !dbg !60
  %47 = fadd fast double %46, %41, !dbg !61
    #dbg_value(double %47, !43, !DIExpression(), !46)
  %48 = add nuw nsw i64 %40, 1, !dbg !53
    #dbg_value(i64 %48, !44, !DIExpression(), !47)
  %49 = icmp eq i64 %48, %5, !dbg !51
  br i1 %49, label %34, label %39, !dbg !62, !llvm.loop !69
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_softplus_sum(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !70 {
    #dbg_value(ptr %0, !72, !DIExpression(), !77)
    #dbg_value(i32 %1, !73, !DIExpression(), !77)
    #dbg_value(double 0.000000e+00, !74, !DIExpression(), !77)
    #dbg_value(i32 0, !75, !DIExpression(), !78)
  %3 = icmp sgt i32 %1, 0, !dbg !79
  br i1 %3, label %4, label %34, !dbg !81

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !82
  %6 = icmp ult i32 %1, 4, !dbg !83
  br i1 %6, label %31, label %7, !dbg !83

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483644
  br label %9, !dbg !83

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ], !dbg !84
  %11 = phi <2 x double> [ zeroinitializer, %7 ], [ %23, %9 ]
  %12 = phi <2 x double> [ zeroinitializer, %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !85
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16, !dbg !85
  %15 = load <2 x double>, ptr %13, align 8, !dbg !85, !tbaa !56
  %16 = load <2 x double>, ptr %14, align 8, !dbg !85, !tbaa !56
  %17 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %15), !dbg !87
  %18 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %16), !dbg !87
  %19 = fadd fast <2 x double> %17, splat (double 1.000000e+00), !dbg !88
  %20 = fadd fast <2 x double> %18, splat (double 1.000000e+00), !dbg !88
  %21 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %19), !dbg !89
  %22 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %20), !dbg !89
  %23 = fadd fast <2 x double> %21, %11, !dbg !90
  %24 = fadd fast <2 x double> %22, %12, !dbg !90
  %25 = add nuw i64 %10, 4, !dbg !84
  %26 = icmp eq i64 %25, %8, !dbg !91
  br i1 %26, label %27, label %9, !dbg !91, !llvm.loop !92

27:                                               ; preds = %9
  %28 = fadd fast <2 x double> %24, %23, !dbg !91
  %29 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double 0.000000e+00, <2 x double> %28), !dbg !91
  %30 = icmp eq i64 %8, %5, !dbg !91
  br i1 %30, label %34, label %31, !dbg !91

31:                                               ; preds = %4, %27
  %32 = phi i64 [ 0, %4 ], [ %8, %27 ]
  %33 = phi double [ 0.000000e+00, %4 ], [ %29, %27 ]
  br label %36, !dbg !91

34:                                               ; preds = %36, %27, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %29, %27 ], [ %44, %36 ], !dbg !77
  ret double %35, !dbg !93

36:                                               ; preds = %31, %36
  %37 = phi i64 [ %45, %36 ], [ %32, %31 ]
  %38 = phi double [ %44, %36 ], [ %33, %31 ]
    #dbg_value(i64 %37, !75, !DIExpression(), !78)
    #dbg_value(double %38, !74, !DIExpression(), !77)
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %37, !dbg !85
  %40 = load double, ptr %39, align 8, !dbg !85, !tbaa !56
  %41 = tail call fast double @llvm.exp.f64(double %40), !dbg !87
  %42 = fadd fast double %41, 1.000000e+00, !dbg !88
  %43 = tail call fast double @llvm.log.f64(double %42), !dbg !89
  %44 = fadd fast double %43, %38, !dbg !90
    #dbg_value(double %44, !74, !DIExpression(), !77)
  %45 = add nuw nsw i64 %37, 1, !dbg !84
    #dbg_value(i64 %45, !75, !DIExpression(), !78)
  %46 = icmp eq i64 %45, %5, !dbg !82
  br i1 %46, label %34, label %36, !dbg !91, !llvm.loop !94
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.exp.v2f64(<2 x double>) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.log.v2f64(<2 x double>) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "infinite_slope_at_zero", scope: !1, file: !1, line: 5, type: !15, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !17}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !{!19, !20}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 5, type: !17)
!20 = !DILocalVariable(name: "y", arg: 2, scope: !14, file: !1, line: 5, type: !17)
!21 = !DILocation(line: 0, scope: !14)
!22 = !DILocation(line: 6, column: 10, scope: !14)
!23 = !DILocation(line: 6, column: 18, scope: !14, atomGroup: 1, atomRank: 2)
!24 = !DILocation(line: 6, column: 3, scope: !14, atomGroup: 1, atomRank: 1)
!25 = distinct !DISubprogram(name: "fast_guarded_root", scope: !1, file: !1, line: 9, type: !26, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !28, keyInstructions: true)
!26 = !DISubroutineType(types: !27)
!27 = !{!17, !17}
!28 = !{!29}
!29 = !DILocalVariable(name: "x", arg: 1, scope: !25, file: !1, line: 9, type: !17)
!30 = !DILocation(line: 0, scope: !25)
!31 = !DILocation(line: 10, column: 12, scope: !25, atomGroup: 2, atomRank: 2)
!32 = !DILocation(line: 10, column: 10, scope: !25, atomGroup: 2, atomRank: 1)
!33 = !DILocation(line: 10, column: 3, scope: !25, atomGroup: 1, atomRank: 1)
!34 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !35, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !40, keyInstructions: true)
!35 = !DISubroutineType(types: !36)
!36 = !{!17, !37, !39}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !{!41, !42, !43, !44}
!41 = !DILocalVariable(name: "x", arg: 1, scope: !34, file: !1, line: 13, type: !37)
!42 = !DILocalVariable(name: "n", arg: 2, scope: !34, file: !1, line: 13, type: !39)
!43 = !DILocalVariable(name: "s", scope: !34, file: !1, line: 14, type: !17)
!44 = !DILocalVariable(name: "i", scope: !45, file: !1, line: 15, type: !39)
!45 = distinct !DILexicalBlock(scope: !34, file: !1, line: 15, column: 3)
!46 = !DILocation(line: 0, scope: !34)
!47 = !DILocation(line: 0, scope: !45)
!48 = !DILocation(line: 15, column: 21, scope: !49, atomGroup: 10, atomRank: 1)
!49 = distinct !DILexicalBlock(scope: !45, file: !1, line: 15, column: 3)
!50 = !DILocation(line: 15, column: 3, scope: !45, atomGroup: 11, atomRank: 1)
!51 = !DILocation(line: 15, column: 21, scope: !49, atomGroup: 3, atomRank: 1)
!52 = !DILocation(line: 15, column: 3, scope: !45)
!53 = !DILocation(line: 15, column: 27, scope: !49, atomGroup: 6, atomRank: 2)
!54 = !DILocation(line: 16, column: 10, scope: !55)
!55 = distinct !DILexicalBlock(scope: !49, file: !1, line: 15, column: 31)
!56 = !{!57, !57, i64 0}
!57 = !{!"double", !12, i64 0}
!58 = !DILocation(line: 16, column: 15, scope: !55)
!59 = !DILocation(line: 16, column: 29, scope: !55)
!60 = !DILocation(line: 16, column: 22, scope: !55)
!61 = !DILocation(line: 16, column: 7, scope: !55, atomGroup: 5, atomRank: 2)
!62 = !DILocation(line: 15, column: 3, scope: !45, atomGroup: 4, atomRank: 1)
!63 = distinct !{!63, !64, !65, !66}
!64 = !{!"llvm.loop.mustprogress"}
!65 = !{!"llvm.loop.isvectorized", i32 1}
!66 = !{!"llvm.loop.unroll.runtime.disable"}
!67 = !DILocation(line: 18, column: 12, scope: !34, atomGroup: 9, atomRank: 2)
!68 = !DILocation(line: 18, column: 3, scope: !34, atomGroup: 9, atomRank: 1)
!69 = distinct !{!69, !64, !66, !65}
!70 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !35, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !71, keyInstructions: true)
!71 = !{!72, !73, !74, !75}
!72 = !DILocalVariable(name: "x", arg: 1, scope: !70, file: !1, line: 21, type: !37)
!73 = !DILocalVariable(name: "n", arg: 2, scope: !70, file: !1, line: 21, type: !39)
!74 = !DILocalVariable(name: "s", scope: !70, file: !1, line: 22, type: !17)
!75 = !DILocalVariable(name: "i", scope: !76, file: !1, line: 23, type: !39)
!76 = distinct !DILexicalBlock(scope: !70, file: !1, line: 23, column: 3)
!77 = !DILocation(line: 0, scope: !70)
!78 = !DILocation(line: 0, scope: !76)
!79 = !DILocation(line: 23, column: 21, scope: !80, atomGroup: 12, atomRank: 1)
!80 = distinct !DILexicalBlock(scope: !76, file: !1, line: 23, column: 3)
!81 = !DILocation(line: 23, column: 3, scope: !76, atomGroup: 13, atomRank: 1)
!82 = !DILocation(line: 23, column: 21, scope: !80, atomGroup: 3, atomRank: 1)
!83 = !DILocation(line: 23, column: 3, scope: !76)
!84 = !DILocation(line: 23, column: 27, scope: !80, atomGroup: 6, atomRank: 2)
!85 = !DILocation(line: 24, column: 24, scope: !86)
!86 = distinct !DILexicalBlock(scope: !80, file: !1, line: 23, column: 31)
!87 = !DILocation(line: 24, column: 20, scope: !86)
!88 = !DILocation(line: 24, column: 18, scope: !86)
!89 = !DILocation(line: 24, column: 10, scope: !86)
!90 = !DILocation(line: 24, column: 7, scope: !86, atomGroup: 5, atomRank: 2)
!91 = !DILocation(line: 23, column: 3, scope: !76, atomGroup: 4, atomRank: 1)
!92 = distinct !{!92, !64, !65, !66}
!93 = !DILocation(line: 26, column: 3, scope: !70, atomGroup: 9, atomRank: 1)
!94 = distinct !{!94, !64, !66, !65}
