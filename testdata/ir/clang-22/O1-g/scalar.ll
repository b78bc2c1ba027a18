; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/scalar.c -o ir/clang-22/O1-g/scalar.ll
; ModuleID = 'c/scalar.c'
source_filename = "c/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @product_and_quotient(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(double %0, !21, !DIExpression(), !23)
    #dbg_value(double %1, !22, !DIExpression(), !23)
  %3 = fdiv double %0, %1, !dbg !24
  %4 = tail call double @llvm.fmuladd.f64(double %0, double %1, double %3), !dbg !25
  %5 = tail call double @llvm.fmuladd.f64(double %0, double %0, double 1.000000e+00), !dbg !26
  %6 = fdiv double %4, %5, !dbg !27
  ret double %6, !dbg !28
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @sine_of_square(double noundef %0) local_unnamed_addr #2 !dbg !29 {
    #dbg_value(double %0, !33, !DIExpression(), !35)
  %2 = fmul double %0, %0, !dbg !36
    #dbg_value(double %2, !34, !DIExpression(), !35)
  %3 = tail call double @sin(double noundef %2) #4, !dbg !37, !tbaa !13
  %4 = tail call double @llvm.fmuladd.f64(double %2, double -2.000000e+00, double %3), !dbg !38
  ret double %4, !dbg !39
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !40 double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @scale_by_truncated_self(double noundef %0) local_unnamed_addr #0 !dbg !42 {
    #dbg_value(double %0, !44, !DIExpression(), !45)
  %2 = fptosi double %0 to i32, !dbg !46
  %3 = sitofp i32 %2 to double, !dbg !47
  %4 = fmul double %0, %3, !dbg !48
  ret double %4, !dbg !49
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @scale_by_integers(double noundef %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #0 !dbg !50 {
    #dbg_value(double %0, !55, !DIExpression(), !58)
    #dbg_value(i32 %1, !56, !DIExpression(), !58)
    #dbg_value(i64 %2, !57, !DIExpression(), !58)
  %4 = sitofp i32 %1 to double, !dbg !59
  %5 = fmul double %0, %4, !dbg !60
  %6 = sitofp i64 %2 to double, !dbg !61
  %7 = fmul double %0, %6, !dbg !62
  %8 = tail call double @llvm.fmuladd.f64(double %5, double %0, double %7), !dbg !63
  %9 = fadd double %8, -3.000000e+00, !dbg !64
  ret double %9, !dbg !65
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @unused_and_repeated_arguments(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !66 {
    #dbg_value(double %0, !70, !DIExpression(), !74)
    #dbg_value(double %1, !71, !DIExpression(), !74)
    #dbg_value(double %2, !72, !DIExpression(), !74)
  %4 = fmul double %0, %2, !dbg !75
    #dbg_value(double %4, !73, !DIExpression(), !74)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %4), !dbg !76
  %6 = fsub double %5, %2, !dbg !77
  ret double %6, !dbg !78
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}
!llvm.errno.tbaa = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/scalar.c", directory: ".", checksumkind: CSK_MD5, checksum: "145f1acb4188c160ad040f7865b3c22b")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
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
!16 = !{!"Simple C/C++ TBAA"}
!17 = distinct !DISubprogram(name: "product_and_quotient", scope: !1, file: !1, line: 4, type: !18, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20, keyInstructions: true)
!18 = !DISubroutineType(types: !19)
!19 = !{!3, !3, !3}
!20 = !{!21, !22}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 4, type: !3)
!22 = !DILocalVariable(name: "y", arg: 2, scope: !17, file: !1, line: 4, type: !3)
!23 = !DILocation(line: 0, scope: !17)
!24 = !DILocation(line: 5, column: 21, scope: !17)
!25 = !DILocation(line: 5, column: 17, scope: !17)
!26 = !DILocation(line: 5, column: 33, scope: !17)
!27 = !DILocation(line: 5, column: 26, scope: !17, atomGroup: 1, atomRank: 2)
!28 = !DILocation(line: 5, column: 3, scope: !17, atomGroup: 1, atomRank: 1)
!29 = distinct !DISubprogram(name: "sine_of_square", scope: !1, file: !1, line: 8, type: !30, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !32, keyInstructions: true)
!30 = !DISubroutineType(types: !31)
!31 = !{!3, !3}
!32 = !{!33, !34}
!33 = !DILocalVariable(name: "x", arg: 1, scope: !29, file: !1, line: 8, type: !3)
!34 = !DILocalVariable(name: "s", scope: !29, file: !1, line: 9, type: !3)
!35 = !DILocation(line: 0, scope: !29)
!36 = !DILocation(line: 9, column: 16, scope: !29, atomGroup: 1, atomRank: 2)
!37 = !DILocation(line: 10, column: 10, scope: !29)
!38 = !DILocation(line: 10, column: 17, scope: !29, atomGroup: 3, atomRank: 2)
!39 = !DILocation(line: 10, column: 3, scope: !29, atomGroup: 3, atomRank: 1)
!40 = !DISubprogram(name: "sin", scope: !41, file: !41, line: 64, type: !30, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!41 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!42 = distinct !DISubprogram(name: "scale_by_truncated_self", scope: !1, file: !1, line: 14, type: !30, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !43, keyInstructions: true)
!43 = !{!44}
!44 = !DILocalVariable(name: "x", arg: 1, scope: !42, file: !1, line: 14, type: !3)
!45 = !DILocation(line: 0, scope: !42)
!46 = !DILocation(line: 15, column: 22, scope: !42)
!47 = !DILocation(line: 15, column: 14, scope: !42)
!48 = !DILocation(line: 15, column: 12, scope: !42, atomGroup: 1, atomRank: 2)
!49 = !DILocation(line: 15, column: 3, scope: !42, atomGroup: 1, atomRank: 1)
!50 = distinct !DISubprogram(name: "scale_by_integers", scope: !1, file: !1, line: 18, type: !51, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !54, keyInstructions: true)
!51 = !DISubroutineType(types: !52)
!52 = !{!3, !3, !4, !53}
!53 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!54 = !{!55, !56, !57}
!55 = !DILocalVariable(name: "x", arg: 1, scope: !50, file: !1, line: 18, type: !3)
!56 = !DILocalVariable(name: "n", arg: 2, scope: !50, file: !1, line: 18, type: !4)
!57 = !DILocalVariable(name: "m", arg: 3, scope: !50, file: !1, line: 18, type: !53)
!58 = !DILocation(line: 0, scope: !50)
!59 = !DILocation(line: 19, column: 14, scope: !50)
!60 = !DILocation(line: 19, column: 12, scope: !50)
!61 = !DILocation(line: 19, column: 22, scope: !50)
!62 = !DILocation(line: 19, column: 32, scope: !50)
!63 = !DILocation(line: 19, column: 20, scope: !50)
!64 = !DILocation(line: 19, column: 36, scope: !50, atomGroup: 1, atomRank: 2)
!65 = !DILocation(line: 19, column: 3, scope: !50, atomGroup: 1, atomRank: 1)
!66 = distinct !DISubprogram(name: "unused_and_repeated_arguments", scope: !1, file: !1, line: 22, type: !67, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !69, keyInstructions: true)
!67 = !DISubroutineType(types: !68)
!68 = !{!3, !3, !3, !3}
!69 = !{!70, !71, !72, !73}
!70 = !DILocalVariable(name: "x", arg: 1, scope: !66, file: !1, line: 22, type: !3)
!71 = !DILocalVariable(name: "ignored", arg: 2, scope: !66, file: !1, line: 22, type: !3)
!72 = !DILocalVariable(name: "z", arg: 3, scope: !66, file: !1, line: 22, type: !3)
!73 = !DILocalVariable(name: "t", scope: !66, file: !1, line: 24, type: !3)
!74 = !DILocation(line: 0, scope: !66)
!75 = !DILocation(line: 24, column: 16, scope: !66, atomGroup: 1, atomRank: 2)
!76 = !DILocation(line: 25, column: 16, scope: !66)
!77 = !DILocation(line: 25, column: 20, scope: !66, atomGroup: 3, atomRank: 2)
!78 = !DILocation(line: 25, column: 3, scope: !66, atomGroup: 3, atomRank: 1)
