; clang-15 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/scalar.c -o ir/clang-15/O1-g/scalar.ll
; ModuleID = 'c/scalar.c'
source_filename = "c/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @product_and_quotient(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !12 {
  call void @llvm.dbg.value(metadata double %0, metadata !16, metadata !DIExpression()), !dbg !18
  call void @llvm.dbg.value(metadata double %1, metadata !17, metadata !DIExpression()), !dbg !18
  %3 = fdiv double %0, %1, !dbg !19
  %4 = tail call double @llvm.fmuladd.f64(double %0, double %1, double %3), !dbg !20
  %5 = tail call double @llvm.fmuladd.f64(double %0, double %0, double 1.000000e+00), !dbg !21
  %6 = fdiv double %4, %5, !dbg !22
  ret double %6, !dbg !23
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly uwtable
define dso_local double @sine_of_square(double noundef %0) local_unnamed_addr #2 !dbg !24 {
  call void @llvm.dbg.value(metadata double %0, metadata !28, metadata !DIExpression()), !dbg !30
  %2 = fmul double %0, %0, !dbg !31
  call void @llvm.dbg.value(metadata double %2, metadata !29, metadata !DIExpression()), !dbg !30
  %3 = tail call double @sin(double noundef %2) #6, !dbg !32
  %4 = tail call double @llvm.fmuladd.f64(double %2, double -2.000000e+00, double %3), !dbg !33
  ret double %4, !dbg !34
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable
define dso_local double @scale_by_truncated_self(double noundef %0) local_unnamed_addr #4 !dbg !35 {
  call void @llvm.dbg.value(metadata double %0, metadata !37, metadata !DIExpression()), !dbg !38
  %2 = fptosi double %0 to i32, !dbg !39
  %3 = sitofp i32 %2 to double, !dbg !40
  %4 = fmul double %3, %0, !dbg !41
  ret double %4, !dbg !42
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @scale_by_integers(double noundef %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #0 !dbg !43 {
  call void @llvm.dbg.value(metadata double %0, metadata !48, metadata !DIExpression()), !dbg !51
  call void @llvm.dbg.value(metadata i32 %1, metadata !49, metadata !DIExpression()), !dbg !51
  call void @llvm.dbg.value(metadata i64 %2, metadata !50, metadata !DIExpression()), !dbg !51
  %4 = sitofp i32 %1 to double, !dbg !52
  %5 = fmul double %4, %0, !dbg !53
  %6 = sitofp i64 %2 to double, !dbg !54
  %7 = fmul double %6, %0, !dbg !55
  %8 = tail call double @llvm.fmuladd.f64(double %5, double %0, double %7), !dbg !56
  %9 = fadd double %8, -3.000000e+00, !dbg !57
  ret double %9, !dbg !58
}

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @unused_and_repeated_arguments(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 !dbg !59 {
  call void @llvm.dbg.value(metadata double %0, metadata !63, metadata !DIExpression()), !dbg !67
  call void @llvm.dbg.value(metadata double %1, metadata !64, metadata !DIExpression()), !dbg !67
  call void @llvm.dbg.value(metadata double %2, metadata !65, metadata !DIExpression()), !dbg !67
  %4 = fmul double %0, %2, !dbg !68
  call void @llvm.dbg.value(metadata double %4, metadata !66, metadata !DIExpression()), !dbg !67
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %4), !dbg !69
  %6 = fsub double %5, %2, !dbg !70
  ret double %6, !dbg !71
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #5

attributes #0 = { mustprogress nofree nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree nounwind willreturn writeonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/scalar.c", directory: ".", checksumkind: CSK_MD5, checksum: "145f1acb4188c160ad040f7865b3c22b")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 7, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{!"Debian clang version 15.0.6"}
!12 = distinct !DISubprogram(name: "product_and_quotient", scope: !1, file: !1, line: 4, type: !13, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!13 = !DISubroutineType(types: !14)
!14 = !{!3, !3, !3}
!15 = !{!16, !17}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !12, file: !1, line: 4, type: !3)
!17 = !DILocalVariable(name: "y", arg: 2, scope: !12, file: !1, line: 4, type: !3)
!18 = !DILocation(line: 0, scope: !12)
!19 = !DILocation(line: 5, column: 21, scope: !12)
!20 = !DILocation(line: 5, column: 17, scope: !12)
!21 = !DILocation(line: 5, column: 33, scope: !12)
!22 = !DILocation(line: 5, column: 26, scope: !12)
!23 = !DILocation(line: 5, column: 3, scope: !12)
!24 = distinct !DISubprogram(name: "sine_of_square", scope: !1, file: !1, line: 8, type: !25, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !27)
!25 = !DISubroutineType(types: !26)
!26 = !{!3, !3}
!27 = !{!28, !29}
!28 = !DILocalVariable(name: "x", arg: 1, scope: !24, file: !1, line: 8, type: !3)
!29 = !DILocalVariable(name: "s", scope: !24, file: !1, line: 9, type: !3)
!30 = !DILocation(line: 0, scope: !24)
!31 = !DILocation(line: 9, column: 16, scope: !24)
!32 = !DILocation(line: 10, column: 10, scope: !24)
!33 = !DILocation(line: 10, column: 17, scope: !24)
!34 = !DILocation(line: 10, column: 3, scope: !24)
!35 = distinct !DISubprogram(name: "scale_by_truncated_self", scope: !1, file: !1, line: 14, type: !25, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !36)
!36 = !{!37}
!37 = !DILocalVariable(name: "x", arg: 1, scope: !35, file: !1, line: 14, type: !3)
!38 = !DILocation(line: 0, scope: !35)
!39 = !DILocation(line: 15, column: 22, scope: !35)
!40 = !DILocation(line: 15, column: 14, scope: !35)
!41 = !DILocation(line: 15, column: 12, scope: !35)
!42 = !DILocation(line: 15, column: 3, scope: !35)
!43 = distinct !DISubprogram(name: "scale_by_integers", scope: !1, file: !1, line: 18, type: !44, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !47)
!44 = !DISubroutineType(types: !45)
!45 = !{!3, !3, !4, !46}
!46 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!47 = !{!48, !49, !50}
!48 = !DILocalVariable(name: "x", arg: 1, scope: !43, file: !1, line: 18, type: !3)
!49 = !DILocalVariable(name: "n", arg: 2, scope: !43, file: !1, line: 18, type: !4)
!50 = !DILocalVariable(name: "m", arg: 3, scope: !43, file: !1, line: 18, type: !46)
!51 = !DILocation(line: 0, scope: !43)
!52 = !DILocation(line: 19, column: 14, scope: !43)
!53 = !DILocation(line: 19, column: 12, scope: !43)
!54 = !DILocation(line: 19, column: 22, scope: !43)
!55 = !DILocation(line: 19, column: 32, scope: !43)
!56 = !DILocation(line: 19, column: 20, scope: !43)
!57 = !DILocation(line: 19, column: 36, scope: !43)
!58 = !DILocation(line: 19, column: 3, scope: !43)
!59 = distinct !DISubprogram(name: "unused_and_repeated_arguments", scope: !1, file: !1, line: 22, type: !60, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !62)
!60 = !DISubroutineType(types: !61)
!61 = !{!3, !3, !3, !3}
!62 = !{!63, !64, !65, !66}
!63 = !DILocalVariable(name: "x", arg: 1, scope: !59, file: !1, line: 22, type: !3)
!64 = !DILocalVariable(name: "ignored", arg: 2, scope: !59, file: !1, line: 22, type: !3)
!65 = !DILocalVariable(name: "z", arg: 3, scope: !59, file: !1, line: 22, type: !3)
!66 = !DILocalVariable(name: "t", scope: !59, file: !1, line: 24, type: !3)
!67 = !DILocation(line: 0, scope: !59)
!68 = !DILocation(line: 24, column: 16, scope: !59)
!69 = !DILocation(line: 25, column: 16, scope: !59)
!70 = !DILocation(line: 25, column: 20, scope: !59)
!71 = !DILocation(line: 25, column: 3, scope: !59)
