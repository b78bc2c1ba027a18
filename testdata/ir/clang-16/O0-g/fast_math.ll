; clang-16 -O0 -g -fdebug-compilation-dir=. -ffast-math -S -emit-llvm c/fast_math.c -o ir/clang-16/O0-g/fast_math.ll
; ModuleID = 'c/fast_math.c'
source_filename = "c/fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @infinite_slope_at_zero(double noundef %0, double noundef %1) #0 !dbg !10 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !15, metadata !DIExpression()), !dbg !16
  store double %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !17, metadata !DIExpression()), !dbg !18
  %5 = load double, ptr %3, align 8, !dbg !19
  %6 = call fast double @llvm.sqrt.f64(double %5), !dbg !20
  %7 = load double, ptr %4, align 8, !dbg !21
  %8 = fmul fast double %6, %7, !dbg !22
  ret double %8, !dbg !23
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @fast_guarded_root(double noundef %0) #0 !dbg !24 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !27, metadata !DIExpression()), !dbg !28
  %3 = load double, ptr %2, align 8, !dbg !29
  %4 = fcmp fast ogt double %3, 0.000000e+00, !dbg !30
  br i1 %4, label %5, label %10, !dbg !29

5:                                                ; preds = %1
  %6 = load double, ptr %2, align 8, !dbg !31
  %7 = call fast double @llvm.sqrt.f64(double %6), !dbg !32
  %8 = load double, ptr %2, align 8, !dbg !33
  %9 = fmul fast double %7, %8, !dbg !34
  br label %11, !dbg !29

10:                                               ; preds = %1
  br label %11, !dbg !29

11:                                               ; preds = %10, %5
  %12 = phi fast double [ %9, %5 ], [ 0.000000e+00, %10 ], !dbg !29
  ret double %12, !dbg !35
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @fast_reduction(ptr noundef %0, i32 noundef %1) #0 !dbg !36 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !42, metadata !DIExpression()), !dbg !43
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !44, metadata !DIExpression()), !dbg !45
  call void @llvm.dbg.declare(metadata ptr %5, metadata !46, metadata !DIExpression()), !dbg !47
  store double 0.000000e+00, ptr %5, align 8, !dbg !47
  call void @llvm.dbg.declare(metadata ptr %6, metadata !48, metadata !DIExpression()), !dbg !50
  store i32 0, ptr %6, align 4, !dbg !50
  br label %7, !dbg !51

7:                                                ; preds = %32, %2
  %8 = load i32, ptr %6, align 4, !dbg !52
  %9 = load i32, ptr %4, align 4, !dbg !54
  %10 = icmp slt i32 %8, %9, !dbg !55
  br i1 %10, label %11, label %35, !dbg !56

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !57
  %13 = load i32, ptr %6, align 4, !dbg !59
  %14 = sext i32 %13 to i64, !dbg !57
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !57
  %16 = load double, ptr %15, align 8, !dbg !57
  %17 = load ptr, ptr %3, align 8, !dbg !60
  %18 = load i32, ptr %6, align 4, !dbg !61
  %19 = sext i32 %18 to i64, !dbg !60
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !60
  %21 = load double, ptr %20, align 8, !dbg !60
  %22 = fmul fast double %16, %21, !dbg !62
  %23 = load ptr, ptr %3, align 8, !dbg !63
  %24 = load i32, ptr %6, align 4, !dbg !64
  %25 = sext i32 %24 to i64, !dbg !63
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !63
  %27 = load double, ptr %26, align 8, !dbg !63
  %28 = fadd fast double 1.000000e+00, %27, !dbg !65
  %29 = fdiv fast double %22, %28, !dbg !66
  %30 = load double, ptr %5, align 8, !dbg !67
  %31 = fadd fast double %30, %29, !dbg !67
  store double %31, ptr %5, align 8, !dbg !67
  br label %32, !dbg !68

32:                                               ; preds = %11
  %33 = load i32, ptr %6, align 4, !dbg !69
  %34 = add nsw i32 %33, 1, !dbg !69
  store i32 %34, ptr %6, align 4, !dbg !69
  br label %7, !dbg !70, !llvm.loop !71

35:                                               ; preds = %7
  %36 = load double, ptr %5, align 8, !dbg !74
  %37 = load double, ptr %5, align 8, !dbg !75
  %38 = fmul fast double %36, %37, !dbg !76
  ret double %38, !dbg !77
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @fast_softplus_sum(ptr noundef %0, i32 noundef %1) #0 !dbg !78 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !79, metadata !DIExpression()), !dbg !80
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !81, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.declare(metadata ptr %5, metadata !83, metadata !DIExpression()), !dbg !84
  store double 0.000000e+00, ptr %5, align 8, !dbg !84
  call void @llvm.dbg.declare(metadata ptr %6, metadata !85, metadata !DIExpression()), !dbg !87
  store i32 0, ptr %6, align 4, !dbg !87
  br label %7, !dbg !88

7:                                                ; preds = %22, %2
  %8 = load i32, ptr %6, align 4, !dbg !89
  %9 = load i32, ptr %4, align 4, !dbg !91
  %10 = icmp slt i32 %8, %9, !dbg !92
  br i1 %10, label %11, label %25, !dbg !93

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !94
  %13 = load i32, ptr %6, align 4, !dbg !96
  %14 = sext i32 %13 to i64, !dbg !94
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !94
  %16 = load double, ptr %15, align 8, !dbg !94
  %17 = call fast double @llvm.exp.f64(double %16), !dbg !97
  %18 = fadd fast double 1.000000e+00, %17, !dbg !98
  %19 = call fast double @llvm.log.f64(double %18), !dbg !99
  %20 = load double, ptr %5, align 8, !dbg !100
  %21 = fadd fast double %20, %19, !dbg !100
  store double %21, ptr %5, align 8, !dbg !100
  br label %22, !dbg !101

22:                                               ; preds = %11
  %23 = load i32, ptr %6, align 4, !dbg !102
  %24 = add nsw i32 %23, 1, !dbg !102
  store i32 %24, ptr %6, align 4, !dbg !102
  br label %7, !dbg !103, !llvm.loop !104

25:                                               ; preds = %7
  %26 = load double, ptr %5, align 8, !dbg !106
  ret double %26, !dbg !107
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

attributes #0 = { noinline nounwind optnone uwtable "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "frame-pointer"="all" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/fast_math.c", directory: ".", checksumkind: CSK_MD5, checksum: "4b33b49a6a8489b0a72bf4d2e93f0d48")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!10 = distinct !DISubprogram(name: "infinite_slope_at_zero", scope: !1, file: !1, line: 5, type: !11, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !14)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !13, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !{}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 5, type: !13)
!16 = !DILocation(line: 5, column: 38, scope: !10)
!17 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 5, type: !13)
!18 = !DILocation(line: 5, column: 48, scope: !10)
!19 = !DILocation(line: 6, column: 15, scope: !10)
!20 = !DILocation(line: 6, column: 10, scope: !10)
!21 = !DILocation(line: 6, column: 20, scope: !10)
!22 = !DILocation(line: 6, column: 18, scope: !10)
!23 = !DILocation(line: 6, column: 3, scope: !10)
!24 = distinct !DISubprogram(name: "fast_guarded_root", scope: !1, file: !1, line: 9, type: !25, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !14)
!25 = !DISubroutineType(types: !26)
!26 = !{!13, !13}
!27 = !DILocalVariable(name: "x", arg: 1, scope: !24, file: !1, line: 9, type: !13)
!28 = !DILocation(line: 9, column: 33, scope: !24)
!29 = !DILocation(line: 10, column: 10, scope: !24)
!30 = !DILocation(line: 10, column: 12, scope: !24)
!31 = !DILocation(line: 10, column: 25, scope: !24)
!32 = !DILocation(line: 10, column: 20, scope: !24)
!33 = !DILocation(line: 10, column: 30, scope: !24)
!34 = !DILocation(line: 10, column: 28, scope: !24)
!35 = !DILocation(line: 10, column: 3, scope: !24)
!36 = distinct !DISubprogram(name: "fast_reduction", scope: !1, file: !1, line: 13, type: !37, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !14)
!37 = !DISubroutineType(types: !38)
!38 = !{!13, !39, !41}
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!41 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!42 = !DILocalVariable(name: "x", arg: 1, scope: !36, file: !1, line: 13, type: !39)
!43 = !DILocation(line: 13, column: 37, scope: !36)
!44 = !DILocalVariable(name: "n", arg: 2, scope: !36, file: !1, line: 13, type: !41)
!45 = !DILocation(line: 13, column: 44, scope: !36)
!46 = !DILocalVariable(name: "s", scope: !36, file: !1, line: 14, type: !13)
!47 = !DILocation(line: 14, column: 10, scope: !36)
!48 = !DILocalVariable(name: "i", scope: !49, file: !1, line: 15, type: !41)
!49 = distinct !DILexicalBlock(scope: !36, file: !1, line: 15, column: 3)
!50 = !DILocation(line: 15, column: 12, scope: !49)
!51 = !DILocation(line: 15, column: 8, scope: !49)
!52 = !DILocation(line: 15, column: 19, scope: !53)
!53 = distinct !DILexicalBlock(scope: !49, file: !1, line: 15, column: 3)
!54 = !DILocation(line: 15, column: 23, scope: !53)
!55 = !DILocation(line: 15, column: 21, scope: !53)
!56 = !DILocation(line: 15, column: 3, scope: !49)
!57 = !DILocation(line: 16, column: 10, scope: !58)
!58 = distinct !DILexicalBlock(scope: !53, file: !1, line: 15, column: 31)
!59 = !DILocation(line: 16, column: 12, scope: !58)
!60 = !DILocation(line: 16, column: 17, scope: !58)
!61 = !DILocation(line: 16, column: 19, scope: !58)
!62 = !DILocation(line: 16, column: 15, scope: !58)
!63 = !DILocation(line: 16, column: 31, scope: !58)
!64 = !DILocation(line: 16, column: 33, scope: !58)
!65 = !DILocation(line: 16, column: 29, scope: !58)
!66 = !DILocation(line: 16, column: 22, scope: !58)
!67 = !DILocation(line: 16, column: 7, scope: !58)
!68 = !DILocation(line: 17, column: 3, scope: !58)
!69 = !DILocation(line: 15, column: 27, scope: !53)
!70 = !DILocation(line: 15, column: 3, scope: !53)
!71 = distinct !{!71, !56, !72, !73}
!72 = !DILocation(line: 17, column: 3, scope: !49)
!73 = !{!"llvm.loop.mustprogress"}
!74 = !DILocation(line: 18, column: 10, scope: !36)
!75 = !DILocation(line: 18, column: 14, scope: !36)
!76 = !DILocation(line: 18, column: 12, scope: !36)
!77 = !DILocation(line: 18, column: 3, scope: !36)
!78 = distinct !DISubprogram(name: "fast_softplus_sum", scope: !1, file: !1, line: 21, type: !37, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !14)
!79 = !DILocalVariable(name: "x", arg: 1, scope: !78, file: !1, line: 21, type: !39)
!80 = !DILocation(line: 21, column: 40, scope: !78)
!81 = !DILocalVariable(name: "n", arg: 2, scope: !78, file: !1, line: 21, type: !41)
!82 = !DILocation(line: 21, column: 47, scope: !78)
!83 = !DILocalVariable(name: "s", scope: !78, file: !1, line: 22, type: !13)
!84 = !DILocation(line: 22, column: 10, scope: !78)
!85 = !DILocalVariable(name: "i", scope: !86, file: !1, line: 23, type: !41)
!86 = distinct !DILexicalBlock(scope: !78, file: !1, line: 23, column: 3)
!87 = !DILocation(line: 23, column: 12, scope: !86)
!88 = !DILocation(line: 23, column: 8, scope: !86)
!89 = !DILocation(line: 23, column: 19, scope: !90)
!90 = distinct !DILexicalBlock(scope: !86, file: !1, line: 23, column: 3)
!91 = !DILocation(line: 23, column: 23, scope: !90)
!92 = !DILocation(line: 23, column: 21, scope: !90)
!93 = !DILocation(line: 23, column: 3, scope: !86)
!94 = !DILocation(line: 24, column: 24, scope: !95)
!95 = distinct !DILexicalBlock(scope: !90, file: !1, line: 23, column: 31)
!96 = !DILocation(line: 24, column: 26, scope: !95)
!97 = !DILocation(line: 24, column: 20, scope: !95)
!98 = !DILocation(line: 24, column: 18, scope: !95)
!99 = !DILocation(line: 24, column: 10, scope: !95)
!100 = !DILocation(line: 24, column: 7, scope: !95)
!101 = !DILocation(line: 25, column: 3, scope: !95)
!102 = !DILocation(line: 23, column: 27, scope: !90)
!103 = !DILocation(line: 23, column: 3, scope: !90)
!104 = distinct !{!104, !93, !105, !73}
!105 = !DILocation(line: 25, column: 3, scope: !86)
!106 = !DILocation(line: 26, column: 10, scope: !78)
!107 = !DILocation(line: 26, column: 3, scope: !78)
