; clang-19 -O3 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-19/O3-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @infinite_slope_at_zero(double noundef nofpclass(nan inf) %0, double noundef nofpclass(nan inf) %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(double %0, !15, !DIExpression(), !17)
    #dbg_value(double %1, !16, !DIExpression(), !17)
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !18
  %4 = fmul fast double %3, %1, !dbg !19
  ret double %4, !dbg !20
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local nofpclass(nan inf) double @fast_guarded_root(double noundef nofpclass(nan inf) %0) local_unnamed_addr #0 !dbg !21 {
    #dbg_value(double %0, !25, !DIExpression(), !26)
  %2 = fcmp fast ogt double %0, 0.000000e+00, !dbg !27
  %3 = tail call fast double @llvm.sqrt.f64(double %0), !dbg !28
  %4 = fmul fast double %3, %0, !dbg !28
  %5 = select fast i1 %2, double %4, double 0.000000e+00, !dbg !28
  ret double %5, !dbg !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_reduction(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !30 {
    #dbg_value(ptr %0, !37, !DIExpression(), !42)
    #dbg_value(i32 %1, !38, !DIExpression(), !42)
    #dbg_value(double 0.000000e+00, !39, !DIExpression(), !42)
    #dbg_value(i32 0, !40, !DIExpression(), !43)
  %3 = icmp sgt i32 %1, 0, !dbg !44
  br i1 %3, label %4, label %34, !dbg !46

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !44
  %6 = icmp ult i32 %1, 4, !dbg !46
  br i1 %6, label %7, label %10, !dbg !46

7:                                                ; preds = %30, %4
  %8 = phi i64 [ 0, %4 ], [ %11, %30 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %32, %30 ]
  br label %37, !dbg !46

10:                                               ; preds = %4
  %11 = and i64 %5, 2147483644, !dbg !46
  br label %12, !dbg !46

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %28, %12 ], !dbg !47
  %14 = phi <2 x double> [ zeroinitializer, %10 ], [ %26, %12 ]
  %15 = phi <2 x double> [ zeroinitializer, %10 ], [ %27, %12 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !48
  %17 = getelementptr inbounds i8, ptr %16, i64 16, !dbg !48
  %18 = load <2 x double>, ptr %16, align 8, !dbg !48, !tbaa !50
  %19 = load <2 x double>, ptr %17, align 8, !dbg !48, !tbaa !50
  %20 = fmul fast <2 x double> %18, %18, !dbg !54
  %21 = fmul fast <2 x double> %19, %19, !dbg !54
  %22 = fadd fast <2 x double> %18, <double 1.000000e+00, double 1.000000e+00>, !dbg !55
  %23 = fadd fast <2 x double> %19, <double 1.000000e+00, double 1.000000e+00>, !dbg !55
  %24 = fdiv fast <2 x double> %20, %22, !dbg !56
  %25 = fdiv fast <2 x double> %21, %23, !dbg !56
  %26 = fadd fast <2 x double> %24, %14, !dbg !57
  %27 = fadd fast <2 x double> %25, %15, !dbg !57
  %28 = add nuw i64 %13, 4, !dbg !47
  %29 = icmp eq i64 %28, %11, !dbg !47
  br i1 %29, label %30, label %12, !dbg !47, !llvm.loop !58

30:                                               ; preds = %12
  %31 = fadd fast <2 x double> %27, %26, !dbg !46
  %32 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %31), !dbg !46
  %33 = icmp eq i64 %11, %5, !dbg !46
  br i1 %33, label %34, label %7, !dbg !46

34:                                               ; preds = %37, %30, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %32, %30 ], [ %45, %37 ], !dbg !42
  %36 = fmul fast double %35, %35, !dbg !63
  ret double %36, !dbg !64

37:                                               ; preds = %7, %37
  %38 = phi i64 [ %46, %37 ], [ %8, %7 ]
  %39 = phi double [ %45, %37 ], [ %9, %7 ]
    #dbg_value(i64 %38, !40, !DIExpression(), !43)
    #dbg_value(double %39, !39, !DIExpression(), !42)
  %40 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !48
  %41 = load double, ptr %40, align 8, !dbg !48, !tbaa !50
  %42 = fmul fast double %41, %41, !dbg !54
  %43 = fadd fast double %41, 1.000000e+00, !dbg !55
  %44 = fdiv fast double %42, %43, !dbg !56
  %45 = fadd fast double %44, %39, !dbg !57
    #dbg_value(double %45, !39, !DIExpression(), !42)
  %46 = add nuw nsw i64 %38, 1, !dbg !47
    #dbg_value(i64 %46, !40, !DIExpression(), !43)
  %47 = icmp eq i64 %46, %5, !dbg !44
  br i1 %47, label %34, label %37, !dbg !46, !llvm.loop !65
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) double @fast_softplus_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !66 {
    #dbg_value(ptr %0, !68, !DIExpression(), !73)
    #dbg_value(i32 %1, !69, !DIExpression(), !73)
    #dbg_value(double 0.000000e+00, !70, !DIExpression(), !73)
    #dbg_value(i32 0, !71, !DIExpression(), !74)
  %3 = icmp sgt i32 %1, 0, !dbg !75
  br i1 %3, label %4, label %34, !dbg !77

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !75
  %6 = icmp ult i32 %1, 4, !dbg !77
  br i1 %6, label %7, label %10, !dbg !77

7:                                                ; preds = %30, %4
  %8 = phi i64 [ 0, %4 ], [ %11, %30 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %32, %30 ]
  br label %36, !dbg !77

10:                                               ; preds = %4
  %11 = and i64 %5, 2147483644, !dbg !77
  br label %12, !dbg !77

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %28, %12 ], !dbg !78
  %14 = phi <2 x double> [ zeroinitializer, %10 ], [ %26, %12 ]
  %15 = phi <2 x double> [ zeroinitializer, %10 ], [ %27, %12 ]
  %16 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !79
  %17 = getelementptr inbounds i8, ptr %16, i64 16, !dbg !79
  %18 = load <2 x double>, ptr %16, align 8, !dbg !79, !tbaa !50
  %19 = load <2 x double>, ptr %17, align 8, !dbg !79, !tbaa !50
  %20 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %18), !dbg !81
  %21 = tail call fast <2 x double> @llvm.exp.v2f64(<2 x double> %19), !dbg !81
  %22 = fadd fast <2 x double> %20, <double 1.000000e+00, double 1.000000e+00>, !dbg !82
  %23 = fadd fast <2 x double> %21, <double 1.000000e+00, double 1.000000e+00>, !dbg !82
  %24 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %22), !dbg !83
  %25 = tail call fast <2 x double> @llvm.log.v2f64(<2 x double> %23), !dbg !83
  %26 = fadd fast <2 x double> %24, %14, !dbg !84
  %27 = fadd fast <2 x double> %25, %15, !dbg !84
  %28 = add nuw i64 %13, 4, !dbg !78
  %29 = icmp eq i64 %28, %11, !dbg !78
  br i1 %29, label %30, label %12, !dbg !78, !llvm.loop !85

30:                                               ; preds = %12
  %31 = fadd fast <2 x double> %27, %26, !dbg !77
  %32 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %31), !dbg !77
  %33 = icmp eq i64 %11, %5, !dbg !77
  br i1 %33, label %34, label %7, !dbg !77

34:                                               ; preds = %36, %30, %2
  %35 = phi double [ 0.000000e+00, %2 ], [ %32, %30 ], [ %44, %36 ], !dbg !73
  ret double %35, !dbg !87

36:                                               ; preds = %7, %36
  %37 = phi i64 [ %45, %36 ], [ %8, %7 ]
  %38 = phi double [ %44, %36 ], [ %9, %7 ]
    #dbg_value(i64 %37, !71, !DIExpression(), !74)
    #dbg_value(double %38, !70, !DIExpression(), !73)
  %39 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !79
  %40 = load double, ptr %39, align 8, !dbg !79, !tbaa !50
  %41 = tail call fast double @llvm.exp.f64(double %40), !dbg !81
  %42 = fadd fast double %41, 1.000000e+00, !dbg !82
  %43 = tail call fast double @llvm.log.f64(double %42), !dbg !83
  %44 = fadd fast double %43, %38, !dbg !84
    #dbg_value(double %44, !70, !DIExpression(), !73)
  %45 = add nuw nsw i64 %37, 1, !dbg !78
    #dbg_value(i64 %45, !71, !DIExpression(), !74)
  %46 = icmp eq i64 %45, %5, !dbg !75
  br i1 %46, label %34, label %36, !dbg !77, !llvm.loop !88
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.exp.v2f64(<2 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.log.v2f64(<2 x double>) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "infinite_slope_at_zero", scope: !1, file: !1, line: 5, type: !11, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !13, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !{!15, !16}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 5, type: !13)
!16 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 5, type: !13)
!17 = !DILocation(line: 0, scope: !10)
!18 = !DILocation(line: 6, column: 10, scope: !10)
!19 = !DILocation(line: 6, column: 18, scope: !10)
!20 = !DILocation(line: 6, column: 3, scope: !10)
!21 = distinct !DISubprogram(name: "fast_guarded_root", scope: !1, file: !1, line: 9, type: !22, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !24)
!22 = !DISubroutineType(types: !23)
!23 = !{!13, !13}
!24 = !{!25}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !21, file: !1, line: 9, type: !13)
!26 = !DILocation(line: 0, scope: !21)
!27 = !DILocation(line: 10, column: 12, scope: !21)
!28 = !DILocation(line: 10, column: 10, scope: !21)
!29 = !DILocation(line: 10, column: 3, scope: !21)
!30 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !31, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !36)
!31 = !DISubroutineType(types: !32)
!32 = !{!13, !33, !35}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!35 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!36 = !{!37, !38, !39, !40}
!37 = !DILocalVariable(name: "x", arg: 1, scope: !30, file: !1, line: 13, type: !33)
!38 = !DILocalVariable(name: "n", arg: 2, scope: !30, file: !1, line: 13, type: !35)
!39 = !DILocalVariable(name: "s", scope: !30, file: !1, line: 14, type: !13)
!40 = !DILocalVariable(name: "i", scope: !41, file: !1, line: 15, type: !35)
!41 = distinct !DILexicalBlock(scope: !30, file: !1, line: 15, column: 3)
!42 = !DILocation(line: 0, scope: !30)
!43 = !DILocation(line: 0, scope: !41)
!44 = !DILocation(line: 15, column: 21, scope: !45)
!45 = distinct !DILexicalBlock(scope: !41, file: !1, line: 15, column: 3)
!46 = !DILocation(line: 15, column: 3, scope: !41)
!47 = !DILocation(line: 15, column: 27, scope: !45)
!48 = !DILocation(line: 16, column: 10, scope: !49)
!49 = distinct !DILexicalBlock(scope: !45, file: !1, line: 15, column: 31)
!50 = !{!51, !51, i64 0}
!51 = !{!"double", !52, i64 0}
!52 = !{!"omnipotent char", !53, i64 0}
!53 = !{!"Simple C/C++ TBAA"}
!54 = !DILocation(line: 16, column: 15, scope: !49)
!55 = !DILocation(line: 16, column: 29, scope: !49)
!56 = !DILocation(line: 16, column: 22, scope: !49)
!57 = !DILocation(line: 16, column: 7, scope: !49)
!58 = distinct !{!58, !46, !59, !60, !61, !62}
!59 = !DILocation(line: 17, column: 3, scope: !41)
!60 = !{!"llvm.loop.mustprogress"}
!61 = !{!"llvm.loop.isvectorized", i32 1}
!62 = !{!"llvm.loop.unroll.runtime.disable"}
!63 = !DILocation(line: 18, column: 12, scope: !30)
!64 = !DILocation(line: 18, column: 3, scope: !30)
!65 = distinct !{!65, !46, !59, !60, !62, !61}
!66 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !31, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !67)
!67 = !{!68, !69, !70, !71}
!68 = !DILocalVariable(name: "x", arg: 1, scope: !66, file: !1, line: 21, type: !33)
!69 = !DILocalVariable(name: "n", arg: 2, scope: !66, file: !1, line: 21, type: !35)
!70 = !DILocalVariable(name: "s", scope: !66, file: !1, line: 22, type: !13)
!71 = !DILocalVariable(name: "i", scope: !72, file: !1, line: 23, type: !35)
!72 = distinct !DILexicalBlock(scope: !66, file: !1, line: 23, column: 3)
!73 = !DILocation(line: 0, scope: !66)
!74 = !DILocation(line: 0, scope: !72)
!75 = !DILocation(line: 23, column: 21, scope: !76)
!76 = distinct !DILexicalBlock(scope: !72, file: !1, line: 23, column: 3)
!77 = !DILocation(line: 23, column: 3, scope: !72)
!78 = !DILocation(line: 23, column: 27, scope: !76)
!79 = !DILocation(line: 24, column: 24, scope: !80)
!80 = distinct !DILexicalBlock(scope: !76, file: !1, line: 23, column: 31)
!81 = !DILocation(line: 24, column: 20, scope: !80)
!82 = !DILocation(line: 24, column: 18, scope: !80)
!83 = !DILocation(line: 24, column: 10, scope: !80)
!84 = !DILocation(line: 24, column: 7, scope: !80)
!85 = distinct !{!85, !77, !86, !60, !61, !62}
!86 = !DILocation(line: 25, column: 3, scope: !72)
!87 = !DILocation(line: 26, column: 3, scope: !66)
!88 = distinct !{!88, !77, !86, !60, !62, !61}
