; made by: clang-19 -O0 -Xclang -disable-O0-optnone -fPIC -g -ffile-compilation-dir=. -S -emit-llvm thread_locals.c
; ModuleID = 'thread_locals.c'
source_filename = "thread_locals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@memory = thread_local global double 0.000000e+00, align 8, !dbg !0
@table = internal thread_local global [4 x double] zeroinitializer, align 16, !dbg !5

; Function Attrs: noinline nounwind uwtable
define double @remembered(ptr noundef %0, i32 noundef %1) #0 !dbg !18 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !25, !DIExpression(), !26)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !27, !DIExpression(), !28)
    #dbg_declare(ptr %5, !29, !DIExpression(), !30)
  store double 0.000000e+00, ptr %5, align 8, !dbg !30
  %7 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @memory), !dbg !31
  store double 0.000000e+00, ptr %7, align 8, !dbg !32
    #dbg_declare(ptr %6, !33, !DIExpression(), !35)
  store i32 0, ptr %6, align 4, !dbg !35
  br label %8, !dbg !36

8:                                                ; preds = %19, %2
  %9 = load i32, ptr %6, align 4, !dbg !37
  %10 = load i32, ptr %4, align 4, !dbg !39
  %11 = icmp slt i32 %9, %10, !dbg !40
  br i1 %11, label %12, label %22, !dbg !41

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8, !dbg !42
  %14 = load i32, ptr %6, align 4, !dbg !43
  %15 = sext i32 %14 to i64, !dbg !42
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !42
  %17 = load double, ptr %16, align 8, !dbg !42
  %18 = call double @step(double noundef %17), !dbg !44
  store double %18, ptr %5, align 8, !dbg !45
  br label %19, !dbg !46

19:                                               ; preds = %12
  %20 = load i32, ptr %6, align 4, !dbg !47
  %21 = add nsw i32 %20, 1, !dbg !47
  store i32 %21, ptr %6, align 4, !dbg !47
  br label %8, !dbg !48, !llvm.loop !49

22:                                               ; preds = %8
  %23 = load double, ptr %5, align 8, !dbg !52
  ret double %23, !dbg !53
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #1

; Function Attrs: noinline nounwind uwtable
define internal double @step(double noundef %0) #0 !dbg !54 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !57, !DIExpression(), !58)
  %3 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @memory), !dbg !59
  %4 = load double, ptr %3, align 8, !dbg !59
  %5 = load double, ptr %2, align 8, !dbg !60
  %6 = call double @llvm.fmuladd.f64(double 5.000000e-01, double %4, double %5), !dbg !61
  %7 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @memory), !dbg !62
  store double %6, ptr %7, align 8, !dbg !63
  %8 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @memory), !dbg !64
  %9 = load double, ptr %8, align 8, !dbg !64
  %10 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @memory), !dbg !65
  %11 = load double, ptr %10, align 8, !dbg !65
  %12 = fmul double %9, %11, !dbg !66
  ret double %12, !dbg !67
}

; Function Attrs: noinline nounwind uwtable
define double @collected(ptr noundef %0, i32 noundef %1) #0 !dbg !68 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !69, !DIExpression(), !70)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !71, !DIExpression(), !72)
  %8 = call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @table), !dbg !73
  %9 = getelementptr inbounds [4 x double], ptr %8, i64 0, i64 0, !dbg !74
  call void @llvm.memset.p0.i64(ptr align 16 %9, i8 0, i64 32, i1 false), !dbg !74
    #dbg_declare(ptr %5, !75, !DIExpression(), !77)
  store i32 0, ptr %5, align 4, !dbg !77
  br label %10, !dbg !78

10:                                               ; preds = %17, %2
  %11 = load i32, ptr %5, align 4, !dbg !79
  %12 = load i32, ptr %4, align 4, !dbg !81
  %13 = icmp slt i32 %11, %12, !dbg !82
  br i1 %13, label %14, label %20, !dbg !83

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8, !dbg !84
  %16 = load i32, ptr %5, align 4, !dbg !85
  call void @put(ptr noundef %15, i32 noundef %16), !dbg !86
  br label %17, !dbg !86

17:                                               ; preds = %14
  %18 = load i32, ptr %5, align 4, !dbg !87
  %19 = add nsw i32 %18, 1, !dbg !87
  store i32 %19, ptr %5, align 4, !dbg !87
  br label %10, !dbg !88, !llvm.loop !89

20:                                               ; preds = %10
    #dbg_declare(ptr %6, !91, !DIExpression(), !92)
  store double 1.000000e+00, ptr %6, align 8, !dbg !92
    #dbg_declare(ptr %7, !93, !DIExpression(), !95)
  store i32 0, ptr %7, align 4, !dbg !95
  br label %21, !dbg !96

21:                                               ; preds = %35, %20
  %22 = load i32, ptr %7, align 4, !dbg !97
  %23 = icmp slt i32 %22, 4, !dbg !99
  br i1 %23, label %24, label %38, !dbg !100

24:                                               ; preds = %21
  %25 = call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @table), !dbg !101
  %26 = load i32, ptr %7, align 4, !dbg !102
  %27 = sext i32 %26 to i64, !dbg !101
  %28 = getelementptr inbounds [4 x double], ptr %25, i64 0, i64 %27, !dbg !101
  %29 = load double, ptr %28, align 8, !dbg !101
  %30 = load i32, ptr %7, align 4, !dbg !103
  %31 = sitofp i32 %30 to double, !dbg !103
  %32 = fadd double %29, %31, !dbg !104
  %33 = load double, ptr %6, align 8, !dbg !105
  %34 = fmul double %33, %32, !dbg !105
  store double %34, ptr %6, align 8, !dbg !105
  br label %35, !dbg !106

35:                                               ; preds = %24
  %36 = load i32, ptr %7, align 4, !dbg !107
  %37 = add nsw i32 %36, 1, !dbg !107
  store i32 %37, ptr %7, align 4, !dbg !107
  br label %21, !dbg !108, !llvm.loop !109

38:                                               ; preds = %21
  %39 = load double, ptr %6, align 8, !dbg !111
  ret double %39, !dbg !112
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind uwtable
define internal void @put(ptr noundef %0, i32 noundef %1) #0 !dbg !113 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !116, !DIExpression(), !117)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !118, !DIExpression(), !119)
  %5 = load ptr, ptr %3, align 8, !dbg !120
  %6 = load i32, ptr %4, align 4, !dbg !121
  %7 = sext i32 %6 to i64, !dbg !120
  %8 = getelementptr inbounds double, ptr %5, i64 %7, !dbg !120
  %9 = load double, ptr %8, align 8, !dbg !120
  %10 = call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @table), !dbg !122
  %11 = load i32, ptr %4, align 4, !dbg !123
  %12 = srem i32 %11, 4, !dbg !124
  %13 = sext i32 %12 to i64, !dbg !122
  %14 = getelementptr inbounds [4 x double], ptr %10, i64 0, i64 %13, !dbg !122
  %15 = load double, ptr %14, align 8, !dbg !125
  %16 = fadd double %15, %9, !dbg !125
  store double %16, ptr %14, align 8, !dbg !125
  ret void, !dbg !126
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!11, !12, !13, !14, !15, !16}
!llvm.ident = !{!17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "memory", scope: !2, file: !3, line: 3, type: !8, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "thread_locals.c", directory: ".", checksumkind: CSK_MD5, checksum: "b4218e3ec6e0590f4fa0561c151282af")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 4, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !9)
!8 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!9 = !{!10}
!10 = !DISubrange(count: 4)
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{i32 8, !"PIC Level", i32 2}
!15 = !{i32 7, !"uwtable", i32 2}
!16 = !{i32 7, !"frame-pointer", i32 2}
!17 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!18 = distinct !DISubprogram(name: "remembered", scope: !3, file: !3, line: 6, type: !19, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !24)
!19 = !DISubroutineType(types: !20)
!20 = !{!8, !21, !23}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !{}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !18, file: !3, line: 6, type: !21)
!26 = !DILocation(line: 6, column: 33, scope: !18)
!27 = !DILocalVariable(name: "n", arg: 2, scope: !18, file: !3, line: 6, type: !23)
!28 = !DILocation(line: 6, column: 40, scope: !18)
!29 = !DILocalVariable(name: "last", scope: !18, file: !3, line: 6, type: !8)
!30 = !DILocation(line: 6, column: 52, scope: !18)
!31 = !DILocation(line: 6, column: 62, scope: !18)
!32 = !DILocation(line: 6, column: 69, scope: !18)
!33 = !DILocalVariable(name: "i", scope: !34, file: !3, line: 6, type: !23)
!34 = distinct !DILexicalBlock(scope: !18, file: !3, line: 6, column: 74)
!35 = !DILocation(line: 6, column: 83, scope: !34)
!36 = !DILocation(line: 6, column: 79, scope: !34)
!37 = !DILocation(line: 6, column: 90, scope: !38)
!38 = distinct !DILexicalBlock(scope: !34, file: !3, line: 6, column: 74)
!39 = !DILocation(line: 6, column: 94, scope: !38)
!40 = !DILocation(line: 6, column: 92, scope: !38)
!41 = !DILocation(line: 6, column: 74, scope: !34)
!42 = !DILocation(line: 6, column: 114, scope: !38)
!43 = !DILocation(line: 6, column: 116, scope: !38)
!44 = !DILocation(line: 6, column: 109, scope: !38)
!45 = !DILocation(line: 6, column: 107, scope: !38)
!46 = !DILocation(line: 6, column: 102, scope: !38)
!47 = !DILocation(line: 6, column: 98, scope: !38)
!48 = !DILocation(line: 6, column: 74, scope: !38)
!49 = distinct !{!49, !41, !50, !51}
!50 = !DILocation(line: 6, column: 118, scope: !34)
!51 = !{!"llvm.loop.mustprogress"}
!52 = !DILocation(line: 6, column: 128, scope: !18)
!53 = !DILocation(line: 6, column: 121, scope: !18)
!54 = distinct !DISubprogram(name: "step", scope: !3, file: !3, line: 5, type: !55, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !24)
!55 = !DISubroutineType(types: !56)
!56 = !{!8, !8}
!57 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !3, line: 5, type: !8)
!58 = !DILocation(line: 5, column: 53, scope: !54)
!59 = !DILocation(line: 5, column: 73, scope: !54)
!60 = !DILocation(line: 5, column: 82, scope: !54)
!61 = !DILocation(line: 5, column: 80, scope: !54)
!62 = !DILocation(line: 5, column: 58, scope: !54)
!63 = !DILocation(line: 5, column: 65, scope: !54)
!64 = !DILocation(line: 5, column: 92, scope: !54)
!65 = !DILocation(line: 5, column: 101, scope: !54)
!66 = !DILocation(line: 5, column: 99, scope: !54)
!67 = !DILocation(line: 5, column: 85, scope: !54)
!68 = distinct !DISubprogram(name: "collected", scope: !3, file: !3, line: 8, type: !19, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !24)
!69 = !DILocalVariable(name: "x", arg: 1, scope: !68, file: !3, line: 8, type: !21)
!70 = !DILocation(line: 8, column: 32, scope: !68)
!71 = !DILocalVariable(name: "n", arg: 2, scope: !68, file: !3, line: 8, type: !23)
!72 = !DILocation(line: 8, column: 39, scope: !68)
!73 = !DILocation(line: 8, column: 51, scope: !68)
!74 = !DILocation(line: 8, column: 44, scope: !68)
!75 = !DILocalVariable(name: "i", scope: !76, file: !3, line: 8, type: !23)
!76 = distinct !DILexicalBlock(scope: !68, file: !3, line: 8, column: 76)
!77 = !DILocation(line: 8, column: 85, scope: !76)
!78 = !DILocation(line: 8, column: 81, scope: !76)
!79 = !DILocation(line: 8, column: 92, scope: !80)
!80 = distinct !DILexicalBlock(scope: !76, file: !3, line: 8, column: 76)
!81 = !DILocation(line: 8, column: 96, scope: !80)
!82 = !DILocation(line: 8, column: 94, scope: !80)
!83 = !DILocation(line: 8, column: 76, scope: !76)
!84 = !DILocation(line: 8, column: 108, scope: !80)
!85 = !DILocation(line: 8, column: 111, scope: !80)
!86 = !DILocation(line: 8, column: 104, scope: !80)
!87 = !DILocation(line: 8, column: 100, scope: !80)
!88 = !DILocation(line: 8, column: 76, scope: !80)
!89 = distinct !{!89, !83, !90, !51}
!90 = !DILocation(line: 8, column: 112, scope: !76)
!91 = !DILocalVariable(name: "p", scope: !68, file: !3, line: 8, type: !8)
!92 = !DILocation(line: 8, column: 122, scope: !68)
!93 = !DILocalVariable(name: "i", scope: !94, file: !3, line: 8, type: !23)
!94 = distinct !DILexicalBlock(scope: !68, file: !3, line: 8, column: 129)
!95 = !DILocation(line: 8, column: 138, scope: !94)
!96 = !DILocation(line: 8, column: 134, scope: !94)
!97 = !DILocation(line: 8, column: 145, scope: !98)
!98 = distinct !DILexicalBlock(scope: !94, file: !3, line: 8, column: 129)
!99 = !DILocation(line: 8, column: 147, scope: !98)
!100 = !DILocation(line: 8, column: 129, scope: !94)
!101 = !DILocation(line: 8, column: 162, scope: !98)
!102 = !DILocation(line: 8, column: 168, scope: !98)
!103 = !DILocation(line: 8, column: 173, scope: !98)
!104 = !DILocation(line: 8, column: 171, scope: !98)
!105 = !DILocation(line: 8, column: 159, scope: !98)
!106 = !DILocation(line: 8, column: 157, scope: !98)
!107 = !DILocation(line: 8, column: 153, scope: !98)
!108 = !DILocation(line: 8, column: 129, scope: !98)
!109 = distinct !{!109, !100, !110, !51}
!110 = !DILocation(line: 8, column: 173, scope: !94)
!111 = !DILocation(line: 8, column: 183, scope: !68)
!112 = !DILocation(line: 8, column: 176, scope: !68)
!113 = distinct !DISubprogram(name: "put", scope: !3, file: !3, line: 7, type: !114, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !24)
!114 = !DISubroutineType(types: !115)
!115 = !{null, !21, !23}
!116 = !DILocalVariable(name: "x", arg: 1, scope: !113, file: !3, line: 7, type: !21)
!117 = !DILocation(line: 7, column: 57, scope: !113)
!118 = !DILocalVariable(name: "i", arg: 2, scope: !113, file: !3, line: 7, type: !23)
!119 = !DILocation(line: 7, column: 64, scope: !113)
!120 = !DILocation(line: 7, column: 85, scope: !113)
!121 = !DILocation(line: 7, column: 87, scope: !113)
!122 = !DILocation(line: 7, column: 69, scope: !113)
!123 = !DILocation(line: 7, column: 75, scope: !113)
!124 = !DILocation(line: 7, column: 77, scope: !113)
!125 = !DILocation(line: 7, column: 82, scope: !113)
!126 = !DILocation(line: 7, column: 91, scope: !113)
