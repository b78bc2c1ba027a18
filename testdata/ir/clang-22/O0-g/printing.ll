; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/printing.c -o ir/clang-22/O0-g/printing.ll
; ModuleID = 'c/printing.c'
source_filename = "c/printing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1, !dbg !0

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @prints_each_iterate(double noundef %0, i32 noundef %1) #0 !dbg !17 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !23, !DIExpression(), !24)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !25, !DIExpression(), !26)
    #dbg_declare(ptr %5, !27, !DIExpression(), !28)
  %7 = load double, ptr %3, align 8, !dbg !29
  store double %7, ptr %5, align 8, !dbg !28
    #dbg_declare(ptr %6, !30, !DIExpression(), !32)
  store i32 0, ptr %6, align 4, !dbg !32
  br label %8, !dbg !33

8:                                                ; preds = %22, %2
  %9 = load i32, ptr %6, align 4, !dbg !34
  %10 = load i32, ptr %4, align 4, !dbg !36
  %11 = icmp slt i32 %9, %10, !dbg !37
  br i1 %11, label %12, label %25, !dbg !38

12:                                               ; preds = %8
  %13 = load double, ptr %5, align 8, !dbg !39
  %14 = load double, ptr %5, align 8, !dbg !41
  %15 = load double, ptr %3, align 8, !dbg !42
  %16 = fmul double 5.000000e-01, %15, !dbg !43
  %17 = fneg double %16, !dbg !44
  %18 = call double @llvm.fmuladd.f64(double %13, double %14, double %17), !dbg !44
  store double %18, ptr %5, align 8, !dbg !45
  %19 = load i32, ptr %6, align 4, !dbg !46
  %20 = load double, ptr %5, align 8, !dbg !47
  %21 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %19, double noundef %20), !dbg !48
  br label %22, !dbg !49

22:                                               ; preds = %12
  %23 = load i32, ptr %6, align 4, !dbg !50
  %24 = add nsw i32 %23, 1, !dbg !50
  store i32 %24, ptr %6, align 4, !dbg !50
  br label %8, !dbg !51, !llvm.loop !52

25:                                               ; preds = %8
  %26 = load double, ptr %5, align 8, !dbg !55
  ret double %26, !dbg !56
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

declare i32 @printf(ptr noundef, ...) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!9, !10, !11, !12, !13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 9, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "c/printing.c", directory: ".", checksumkind: CSK_MD5, checksum: "b3752403c46053e09d6545d4dcac1f83")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!0}
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 8, !"PIC Level", i32 2}
!13 = !{i32 7, !"PIE Level", i32 2}
!14 = !{i32 7, !"uwtable", i32 2}
!15 = !{i32 7, !"frame-pointer", i32 2}
!16 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!17 = distinct !DISubprogram(name: "prints_each_iterate", scope: !2, file: !2, line: 5, type: !18, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !22)
!18 = !DISubroutineType(types: !19)
!19 = !{!20, !20, !21}
!20 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{}
!23 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !2, line: 5, type: !20)
!24 = !DILocation(line: 5, column: 35, scope: !17)
!25 = !DILocalVariable(name: "n", arg: 2, scope: !17, file: !2, line: 5, type: !21)
!26 = !DILocation(line: 5, column: 42, scope: !17)
!27 = !DILocalVariable(name: "y", scope: !17, file: !2, line: 6, type: !20)
!28 = !DILocation(line: 6, column: 10, scope: !17)
!29 = !DILocation(line: 6, column: 14, scope: !17)
!30 = !DILocalVariable(name: "i", scope: !31, file: !2, line: 7, type: !21)
!31 = distinct !DILexicalBlock(scope: !17, file: !2, line: 7, column: 3)
!32 = !DILocation(line: 7, column: 12, scope: !31)
!33 = !DILocation(line: 7, column: 8, scope: !31)
!34 = !DILocation(line: 7, column: 19, scope: !35)
!35 = distinct !DILexicalBlock(scope: !31, file: !2, line: 7, column: 3)
!36 = !DILocation(line: 7, column: 23, scope: !35)
!37 = !DILocation(line: 7, column: 21, scope: !35)
!38 = !DILocation(line: 7, column: 3, scope: !31)
!39 = !DILocation(line: 8, column: 9, scope: !40)
!40 = distinct !DILexicalBlock(scope: !35, file: !2, line: 7, column: 31)
!41 = !DILocation(line: 8, column: 13, scope: !40)
!42 = !DILocation(line: 8, column: 23, scope: !40)
!43 = !DILocation(line: 8, column: 21, scope: !40)
!44 = !DILocation(line: 8, column: 15, scope: !40)
!45 = !DILocation(line: 8, column: 7, scope: !40)
!46 = !DILocation(line: 9, column: 23, scope: !40)
!47 = !DILocation(line: 9, column: 26, scope: !40)
!48 = !DILocation(line: 9, column: 5, scope: !40)
!49 = !DILocation(line: 10, column: 3, scope: !40)
!50 = !DILocation(line: 7, column: 27, scope: !35)
!51 = !DILocation(line: 7, column: 3, scope: !35)
!52 = distinct !{!52, !38, !53, !54}
!53 = !DILocation(line: 10, column: 3, scope: !31)
!54 = !{!"llvm.loop.mustprogress"}
!55 = !DILocation(line: 11, column: 10, scope: !17)
!56 = !DILocation(line: 11, column: 3, scope: !17)
