; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/scalar.c -o ir/clang-19/O1-g/scalar.ll
; ModuleID = 'c/scalar.c'
source_filename = "c/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @product_and_quotient(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(double %0, !17, !DIExpression(), !19)
    #dbg_value(double %1, !18, !DIExpression(), !19)
  %3 = fdiv double %0, %1, !dbg !20
  %4 = tail call double @llvm.fmuladd.f64(double %0, double %1, double %3), !dbg !21
  %5 = tail call double @llvm.fmuladd.f64(double %0, double %0, double 1.000000e+00), !dbg !22
  %6 = fdiv double %4, %5, !dbg !23
  ret double %6, !dbg !24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @sine_of_square(double noundef %0) local_unnamed_addr #2 !dbg !25 {
    #dbg_value(double %0, !29, !DIExpression(), !31)
  %2 = fmul double %0, %0, !dbg !32
    #dbg_value(double %2, !30, !DIExpression(), !31)
  %3 = tail call double @sin(double noundef %2) #4, !dbg !33
  %4 = tail call double @llvm.fmuladd.f64(double %2, double -2.000000e+00, double %3), !dbg !34
  ret double %4, !dbg !35
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !36 double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @scale_by_truncated_self(double noundef %0) local_unnamed_addr #0 !dbg !38 {
    #dbg_value(double %0, !40, !DIExpression(), !41)
  %2 = fptosi double %0 to i32, !dbg !42
  %3 = sitofp i32 %2 to double, !dbg !43
  %4 = fmul double %3, %0, !dbg !44
  ret double %4, !dbg !45
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @scale_by_integers(double noundef %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #0 !dbg !46 {
    #dbg_value(double %0, !51, !DIExpression(), !54)
    #dbg_value(i32 %1, !52, !DIExpression(), !54)
    #dbg_value(i64 %2, !53, !DIExpression(), !54)
  %4 = sitofp i32 %1 to double, !dbg !55
  %5 = fmul double %4, %0, !dbg !56
  %6 = sitofp i64 %2 to double, !dbg !57
  %7 = fmul double %6, %0, !dbg !58
  %8 = tail call double @llvm.fmuladd.f64(double %5, double %0, double %7), !dbg !59
  %9 = fadd double %8, -3.000000e+00, !dbg !60
  ret double %9, !dbg !61
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @unused_and_repeated_arguments(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !62 {
    #dbg_value(double %0, !66, !DIExpression(), !70)
    #dbg_value(double %1, !67, !DIExpression(), !70)
    #dbg_value(double %2, !68, !DIExpression(), !70)
  %4 = fmul double %0, %2, !dbg !71
    #dbg_value(double %4, !69, !DIExpression(), !70)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %4), !dbg !72
  %6 = fsub double %5, %2, !dbg !73
  ret double %6, !dbg !74
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "product_and_quotient", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!14 = !DISubroutineType(types: !15)
!15 = !{!3, !3, !3}
!16 = !{!17, !18}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !3)
!18 = !DILocalVariable(name: "y", arg: 2, scope: !13, file: !1, line: 4, type: !3)
!19 = !DILocation(line: 0, scope: !13)
!20 = !DILocation(line: 5, column: 21, scope: !13)
!21 = !DILocation(line: 5, column: 17, scope: !13)
!22 = !DILocation(line: 5, column: 33, scope: !13)
!23 = !DILocation(line: 5, column: 26, scope: !13)
!24 = !DILocation(line: 5, column: 3, scope: !13)
!25 = distinct !DISubprogram(name: "sine_of_square", scope: !1, file: !1, line: 8, type: !26, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !28)
!26 = !DISubroutineType(types: !27)
!27 = !{!3, !3}
!28 = !{!29, !30}
!29 = !DILocalVariable(name: "x", arg: 1, scope: !25, file: !1, line: 8, type: !3)
!30 = !DILocalVariable(name: "s", scope: !25, file: !1, line: 9, type: !3)
!31 = !DILocation(line: 0, scope: !25)
!32 = !DILocation(line: 9, column: 16, scope: !25)
!33 = !DILocation(line: 10, column: 10, scope: !25)
!34 = !DILocation(line: 10, column: 17, scope: !25)
!35 = !DILocation(line: 10, column: 3, scope: !25)
!36 = !DISubprogram(name: "sin", scope: !37, file: !37, line: 64, type: !26, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!37 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!38 = distinct !DISubprogram(name: "scale_by_truncated_self", scope: !1, file: !1, line: 14, type: !26, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !39)
!39 = !{!40}
!40 = !DILocalVariable(name: "x", arg: 1, scope: !38, file: !1, line: 14, type: !3)
!41 = !DILocation(line: 0, scope: !38)
!42 = !DILocation(line: 15, column: 22, scope: !38)
!43 = !DILocation(line: 15, column: 14, scope: !38)
!44 = !DILocation(line: 15, column: 12, scope: !38)
!45 = !DILocation(line: 15, column: 3, scope: !38)
!46 = distinct !DISubprogram(name: "scale_by_integers", scope: !1, file: !1, line: 18, type: !47, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !50)
!47 = !DISubroutineType(types: !48)
!48 = !{!3, !3, !4, !49}
!49 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!50 = !{!51, !52, !53}
!51 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 18, type: !3)
!52 = !DILocalVariable(name: "n", arg: 2, scope: !46, file: !1, line: 18, type: !4)
!53 = !DILocalVariable(name: "m", arg: 3, scope: !46, file: !1, line: 18, type: !49)
!54 = !DILocation(line: 0, scope: !46)
!55 = !DILocation(line: 19, column: 14, scope: !46)
!56 = !DILocation(line: 19, column: 12, scope: !46)
!57 = !DILocation(line: 19, column: 22, scope: !46)
!58 = !DILocation(line: 19, column: 32, scope: !46)
!59 = !DILocation(line: 19, column: 20, scope: !46)
!60 = !DILocation(line: 19, column: 36, scope: !46)
!61 = !DILocation(line: 19, column: 3, scope: !46)
!62 = distinct !DISubprogram(name: "unused_and_repeated_arguments", scope: !1, file: !1, line: 22, type: !63, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{!3, !3, !3, !3}
!65 = !{!66, !67, !68, !69}
!66 = !DILocalVariable(name: "x", arg: 1, scope: !62, file: !1, line: 22, type: !3)
!67 = !DILocalVariable(name: "ignored", arg: 2, scope: !62, file: !1, line: 22, type: !3)
!68 = !DILocalVariable(name: "z", arg: 3, scope: !62, file: !1, line: 22, type: !3)
!69 = !DILocalVariable(name: "t", scope: !62, file: !1, line: 24, type: !3)
!70 = !DILocation(line: 0, scope: !62)
!71 = !DILocation(line: 24, column: 16, scope: !62)
!72 = !DILocation(line: 25, column: 16, scope: !62)
!73 = !DILocation(line: 25, column: 20, scope: !62)
!74 = !DILocation(line: 25, column: 3, scope: !62)
