; clang-14 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/printing.c -o ir/clang-14/O0-g/printing.ll
; ModuleID = 'c/printing.c'
source_filename = "c/printing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @prints_each_iterate(double noundef %0, i32 noundef %1) #0 !dbg !10 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double %0, double* %3, align 8
  call void @llvm.dbg.declare(metadata double* %3, metadata !16, metadata !DIExpression()), !dbg !17
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !18, metadata !DIExpression()), !dbg !19
  call void @llvm.dbg.declare(metadata double* %5, metadata !20, metadata !DIExpression()), !dbg !21
  %7 = load double, double* %3, align 8, !dbg !22
  store double %7, double* %5, align 8, !dbg !21
  call void @llvm.dbg.declare(metadata i32* %6, metadata !23, metadata !DIExpression()), !dbg !25
  store i32 0, i32* %6, align 4, !dbg !25
  br label %8, !dbg !26

8:                                                ; preds = %22, %2
  %9 = load i32, i32* %6, align 4, !dbg !27
  %10 = load i32, i32* %4, align 4, !dbg !29
  %11 = icmp slt i32 %9, %10, !dbg !30
  br i1 %11, label %12, label %25, !dbg !31

12:                                               ; preds = %8
  %13 = load double, double* %5, align 8, !dbg !32
  %14 = load double, double* %5, align 8, !dbg !34
  %15 = load double, double* %3, align 8, !dbg !35
  %16 = fmul double 5.000000e-01, %15, !dbg !36
  %17 = fneg double %16, !dbg !37
  %18 = call double @llvm.fmuladd.f64(double %13, double %14, double %17), !dbg !37
  store double %18, double* %5, align 8, !dbg !38
  %19 = load i32, i32* %6, align 4, !dbg !39
  %20 = load double, double* %5, align 8, !dbg !40
  %21 = call i32 (i8*, ...) @printf(i8* noundef getelementptr inbounds ([7 x i8], [7 x i8]* @.str, i64 0, i64 0), i32 noundef %19, double noundef %20), !dbg !41
  br label %22, !dbg !42

22:                                               ; preds = %12
  %23 = load i32, i32* %6, align 4, !dbg !43
  %24 = add nsw i32 %23, 1, !dbg !43
  store i32 %24, i32* %6, align 4, !dbg !43
  br label %8, !dbg !44, !llvm.loop !45

25:                                               ; preds = %8
  %26 = load double, double* %5, align 8, !dbg !48
  ret double %26, !dbg !49
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

declare i32 @printf(i8* noundef, ...) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/printing.c", directory: ".", checksumkind: CSK_MD5, checksum: "b3752403c46053e09d6545d4dcac1f83")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 14.0.6"}
!10 = distinct !DISubprogram(name: "prints_each_iterate", scope: !1, file: !1, line: 5, type: !11, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 5, type: !13)
!17 = !DILocation(line: 5, column: 35, scope: !10)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 5, type: !14)
!19 = !DILocation(line: 5, column: 42, scope: !10)
!20 = !DILocalVariable(name: "y", scope: !10, file: !1, line: 6, type: !13)
!21 = !DILocation(line: 6, column: 10, scope: !10)
!22 = !DILocation(line: 6, column: 14, scope: !10)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 7, type: !14)
!24 = distinct !DILexicalBlock(scope: !10, file: !1, line: 7, column: 3)
!25 = !DILocation(line: 7, column: 12, scope: !24)
!26 = !DILocation(line: 7, column: 8, scope: !24)
!27 = !DILocation(line: 7, column: 19, scope: !28)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 7, column: 3)
!29 = !DILocation(line: 7, column: 23, scope: !28)
!30 = !DILocation(line: 7, column: 21, scope: !28)
!31 = !DILocation(line: 7, column: 3, scope: !24)
!32 = !DILocation(line: 8, column: 9, scope: !33)
!33 = distinct !DILexicalBlock(scope: !28, file: !1, line: 7, column: 31)
!34 = !DILocation(line: 8, column: 13, scope: !33)
!35 = !DILocation(line: 8, column: 23, scope: !33)
!36 = !DILocation(line: 8, column: 21, scope: !33)
!37 = !DILocation(line: 8, column: 15, scope: !33)
!38 = !DILocation(line: 8, column: 7, scope: !33)
!39 = !DILocation(line: 9, column: 23, scope: !33)
!40 = !DILocation(line: 9, column: 26, scope: !33)
!41 = !DILocation(line: 9, column: 5, scope: !33)
!42 = !DILocation(line: 10, column: 3, scope: !33)
!43 = !DILocation(line: 7, column: 27, scope: !28)
!44 = !DILocation(line: 7, column: 3, scope: !28)
!45 = distinct !{!45, !31, !46, !47}
!46 = !DILocation(line: 10, column: 3, scope: !24)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !DILocation(line: 11, column: 10, scope: !10)
!49 = !DILocation(line: 11, column: 3, scope: !10)
