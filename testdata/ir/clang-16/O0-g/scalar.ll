; clang-16 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/scalar.c -o ir/clang-16/O0-g/scalar.ll
; ModuleID = 'c/scalar.c'
source_filename = "c/scalar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @product_and_quotient(double noundef %0, double noundef %1) #0 !dbg !13 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !17, metadata !DIExpression()), !dbg !18
  store double %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !19, metadata !DIExpression()), !dbg !20
  %5 = load double, ptr %3, align 8, !dbg !21
  %6 = load double, ptr %4, align 8, !dbg !22
  %7 = load double, ptr %3, align 8, !dbg !23
  %8 = load double, ptr %4, align 8, !dbg !24
  %9 = fdiv double %7, %8, !dbg !25
  %10 = call double @llvm.fmuladd.f64(double %5, double %6, double %9), !dbg !26
  %11 = load double, ptr %3, align 8, !dbg !27
  %12 = load double, ptr %3, align 8, !dbg !28
  %13 = call double @llvm.fmuladd.f64(double %11, double %12, double 1.000000e+00), !dbg !29
  %14 = fdiv double %10, %13, !dbg !30
  ret double %14, !dbg !31
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sine_of_square(double noundef %0) #0 !dbg !32 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  store double %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !35, metadata !DIExpression()), !dbg !36
  call void @llvm.dbg.declare(metadata ptr %3, metadata !37, metadata !DIExpression()), !dbg !38
  %4 = load double, ptr %2, align 8, !dbg !39
  %5 = load double, ptr %2, align 8, !dbg !40
  %6 = fmul double %4, %5, !dbg !41
  store double %6, ptr %3, align 8, !dbg !38
  %7 = load double, ptr %3, align 8, !dbg !42
  %8 = call double @sin(double noundef %7) #3, !dbg !43
  %9 = load double, ptr %3, align 8, !dbg !44
  %10 = call double @llvm.fmuladd.f64(double -2.000000e+00, double %9, double %8), !dbg !45
  ret double %10, !dbg !46
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @scale_by_truncated_self(double noundef %0) #0 !dbg !47 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !48, metadata !DIExpression()), !dbg !49
  %3 = load double, ptr %2, align 8, !dbg !50
  %4 = load double, ptr %2, align 8, !dbg !51
  %5 = fptosi double %4 to i32, !dbg !52
  %6 = sitofp i32 %5 to double, !dbg !53
  %7 = fmul double %3, %6, !dbg !54
  ret double %7, !dbg !55
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @scale_by_integers(double noundef %0, i32 noundef %1, i64 noundef %2) #0 !dbg !56 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store double %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !60, metadata !DIExpression()), !dbg !61
  store i32 %1, ptr %5, align 4
  call void @llvm.dbg.declare(metadata ptr %5, metadata !62, metadata !DIExpression()), !dbg !63
  store i64 %2, ptr %6, align 8
  call void @llvm.dbg.declare(metadata ptr %6, metadata !64, metadata !DIExpression()), !dbg !65
  %7 = load double, ptr %4, align 8, !dbg !66
  %8 = load i32, ptr %5, align 4, !dbg !67
  %9 = sitofp i32 %8 to double, !dbg !67
  %10 = fmul double %7, %9, !dbg !68
  %11 = load double, ptr %4, align 8, !dbg !69
  %12 = load i64, ptr %6, align 8, !dbg !70
  %13 = sitofp i64 %12 to double, !dbg !71
  %14 = load double, ptr %4, align 8, !dbg !72
  %15 = fmul double %13, %14, !dbg !73
  %16 = call double @llvm.fmuladd.f64(double %10, double %11, double %15), !dbg !74
  %17 = fsub double %16, 3.000000e+00, !dbg !75
  ret double %17, !dbg !76
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @unused_and_repeated_arguments(double noundef %0, double noundef %1, double noundef %2) #0 !dbg !77 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store double %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !80, metadata !DIExpression()), !dbg !81
  store double %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !82, metadata !DIExpression()), !dbg !83
  store double %2, ptr %6, align 8
  call void @llvm.dbg.declare(metadata ptr %6, metadata !84, metadata !DIExpression()), !dbg !85
  %8 = load double, ptr %5, align 8, !dbg !86
  call void @llvm.dbg.declare(metadata ptr %7, metadata !87, metadata !DIExpression()), !dbg !88
  %9 = load double, ptr %4, align 8, !dbg !89
  %10 = load double, ptr %6, align 8, !dbg !90
  %11 = fmul double %9, %10, !dbg !91
  store double %11, ptr %7, align 8, !dbg !88
  %12 = load double, ptr %7, align 8, !dbg !92
  %13 = load double, ptr %7, align 8, !dbg !93
  %14 = load double, ptr %7, align 8, !dbg !94
  %15 = call double @llvm.fmuladd.f64(double %12, double %13, double %14), !dbg !95
  %16 = load double, ptr %6, align 8, !dbg !96
  %17 = fneg double %16, !dbg !97
  %18 = fadd double %15, %17, !dbg !98
  ret double %18, !dbg !99
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!11 = !{i32 7, !"frame-pointer", i32 2}
!12 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!13 = distinct !DISubprogram(name: "product_and_quotient", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!14 = !DISubroutineType(types: !15)
!15 = !{!3, !3, !3}
!16 = !{}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !3)
!18 = !DILocation(line: 4, column: 36, scope: !13)
!19 = !DILocalVariable(name: "y", arg: 2, scope: !13, file: !1, line: 4, type: !3)
!20 = !DILocation(line: 4, column: 46, scope: !13)
!21 = !DILocation(line: 5, column: 11, scope: !13)
!22 = !DILocation(line: 5, column: 15, scope: !13)
!23 = !DILocation(line: 5, column: 19, scope: !13)
!24 = !DILocation(line: 5, column: 23, scope: !13)
!25 = !DILocation(line: 5, column: 21, scope: !13)
!26 = !DILocation(line: 5, column: 17, scope: !13)
!27 = !DILocation(line: 5, column: 35, scope: !13)
!28 = !DILocation(line: 5, column: 39, scope: !13)
!29 = !DILocation(line: 5, column: 33, scope: !13)
!30 = !DILocation(line: 5, column: 26, scope: !13)
!31 = !DILocation(line: 5, column: 3, scope: !13)
!32 = distinct !DISubprogram(name: "sine_of_square", scope: !1, file: !1, line: 8, type: !33, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!33 = !DISubroutineType(types: !34)
!34 = !{!3, !3}
!35 = !DILocalVariable(name: "x", arg: 1, scope: !32, file: !1, line: 8, type: !3)
!36 = !DILocation(line: 8, column: 30, scope: !32)
!37 = !DILocalVariable(name: "s", scope: !32, file: !1, line: 9, type: !3)
!38 = !DILocation(line: 9, column: 10, scope: !32)
!39 = !DILocation(line: 9, column: 14, scope: !32)
!40 = !DILocation(line: 9, column: 18, scope: !32)
!41 = !DILocation(line: 9, column: 16, scope: !32)
!42 = !DILocation(line: 10, column: 14, scope: !32)
!43 = !DILocation(line: 10, column: 10, scope: !32)
!44 = !DILocation(line: 10, column: 25, scope: !32)
!45 = !DILocation(line: 10, column: 17, scope: !32)
!46 = !DILocation(line: 10, column: 3, scope: !32)
!47 = distinct !DISubprogram(name: "scale_by_truncated_self", scope: !1, file: !1, line: 14, type: !33, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!48 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 14, type: !3)
!49 = !DILocation(line: 14, column: 39, scope: !47)
!50 = !DILocation(line: 15, column: 10, scope: !47)
!51 = !DILocation(line: 15, column: 27, scope: !47)
!52 = !DILocation(line: 15, column: 22, scope: !47)
!53 = !DILocation(line: 15, column: 14, scope: !47)
!54 = !DILocation(line: 15, column: 12, scope: !47)
!55 = !DILocation(line: 15, column: 3, scope: !47)
!56 = distinct !DISubprogram(name: "scale_by_integers", scope: !1, file: !1, line: 18, type: !57, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!57 = !DISubroutineType(types: !58)
!58 = !{!3, !3, !4, !59}
!59 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!60 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !1, line: 18, type: !3)
!61 = !DILocation(line: 18, column: 33, scope: !56)
!62 = !DILocalVariable(name: "n", arg: 2, scope: !56, file: !1, line: 18, type: !4)
!63 = !DILocation(line: 18, column: 40, scope: !56)
!64 = !DILocalVariable(name: "m", arg: 3, scope: !56, file: !1, line: 18, type: !59)
!65 = !DILocation(line: 18, column: 48, scope: !56)
!66 = !DILocation(line: 19, column: 10, scope: !56)
!67 = !DILocation(line: 19, column: 14, scope: !56)
!68 = !DILocation(line: 19, column: 12, scope: !56)
!69 = !DILocation(line: 19, column: 18, scope: !56)
!70 = !DILocation(line: 19, column: 30, scope: !56)
!71 = !DILocation(line: 19, column: 22, scope: !56)
!72 = !DILocation(line: 19, column: 34, scope: !56)
!73 = !DILocation(line: 19, column: 32, scope: !56)
!74 = !DILocation(line: 19, column: 20, scope: !56)
!75 = !DILocation(line: 19, column: 36, scope: !56)
!76 = !DILocation(line: 19, column: 3, scope: !56)
!77 = distinct !DISubprogram(name: "unused_and_repeated_arguments", scope: !1, file: !1, line: 22, type: !78, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!78 = !DISubroutineType(types: !79)
!79 = !{!3, !3, !3, !3}
!80 = !DILocalVariable(name: "x", arg: 1, scope: !77, file: !1, line: 22, type: !3)
!81 = !DILocation(line: 22, column: 45, scope: !77)
!82 = !DILocalVariable(name: "ignored", arg: 2, scope: !77, file: !1, line: 22, type: !3)
!83 = !DILocation(line: 22, column: 55, scope: !77)
!84 = !DILocalVariable(name: "z", arg: 3, scope: !77, file: !1, line: 22, type: !3)
!85 = !DILocation(line: 22, column: 71, scope: !77)
!86 = !DILocation(line: 23, column: 9, scope: !77)
!87 = !DILocalVariable(name: "t", scope: !77, file: !1, line: 24, type: !3)
!88 = !DILocation(line: 24, column: 10, scope: !77)
!89 = !DILocation(line: 24, column: 14, scope: !77)
!90 = !DILocation(line: 24, column: 18, scope: !77)
!91 = !DILocation(line: 24, column: 16, scope: !77)
!92 = !DILocation(line: 25, column: 10, scope: !77)
!93 = !DILocation(line: 25, column: 14, scope: !77)
!94 = !DILocation(line: 25, column: 18, scope: !77)
!95 = !DILocation(line: 25, column: 16, scope: !77)
!96 = !DILocation(line: 25, column: 23, scope: !77)
!97 = !DILocation(line: 25, column: 22, scope: !77)
!98 = !DILocation(line: 25, column: 20, scope: !77)
!99 = !DILocation(line: 25, column: 3, scope: !77)
