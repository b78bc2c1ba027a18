; clang-19 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/globals.c -o ir/clang-19/O0-g/globals.ll
; ModuleID = 'c/globals.c'
source_filename = "c/globals.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { double, i32 }

@filter_weights = dso_local constant [4 x double] [double 5.000000e-01, double -1.250000e+00, double 2.000000e+00, double 7.500000e-01], align 16, !dbg !0
@scratch = internal global [8 x double] zeroinitializer, align 16, !dbg !5
@settings = internal global %struct.anon zeroinitializer, align 8, !dbg !11
@leaky_accumulator.acc = internal global double 0.000000e+00, align 8, !dbg !18

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @convolve_with_constant_table(ptr noundef %0, i32 noundef %1) #0 !dbg !36 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !40, !DIExpression(), !41)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !42, !DIExpression(), !43)
    #dbg_declare(ptr %5, !44, !DIExpression(), !45)
  store double 0.000000e+00, ptr %5, align 8, !dbg !45
    #dbg_declare(ptr %6, !46, !DIExpression(), !48)
  store i32 0, ptr %6, align 4, !dbg !48
  br label %9, !dbg !49

9:                                                ; preds = %40, %2
  %10 = load i32, ptr %6, align 4, !dbg !50
  %11 = add nsw i32 %10, 4, !dbg !52
  %12 = load i32, ptr %4, align 4, !dbg !53
  %13 = icmp sle i32 %11, %12, !dbg !54
  br i1 %13, label %14, label %43, !dbg !55

14:                                               ; preds = %9
    #dbg_declare(ptr %7, !56, !DIExpression(), !58)
  store double 0.000000e+00, ptr %7, align 8, !dbg !58
    #dbg_declare(ptr %8, !59, !DIExpression(), !61)
  store i32 0, ptr %8, align 4, !dbg !61
  br label %15, !dbg !62

15:                                               ; preds = %32, %14
  %16 = load i32, ptr %8, align 4, !dbg !63
  %17 = icmp slt i32 %16, 4, !dbg !65
  br i1 %17, label %18, label %35, !dbg !66

18:                                               ; preds = %15
  %19 = load i32, ptr %8, align 4, !dbg !67
  %20 = sext i32 %19 to i64, !dbg !69
  %21 = getelementptr inbounds [4 x double], ptr @filter_weights, i64 0, i64 %20, !dbg !69
  %22 = load double, ptr %21, align 8, !dbg !69
  %23 = load ptr, ptr %3, align 8, !dbg !70
  %24 = load i32, ptr %6, align 4, !dbg !71
  %25 = load i32, ptr %8, align 4, !dbg !72
  %26 = add nsw i32 %24, %25, !dbg !73
  %27 = sext i32 %26 to i64, !dbg !70
  %28 = getelementptr inbounds double, ptr %23, i64 %27, !dbg !70
  %29 = load double, ptr %28, align 8, !dbg !70
  %30 = load double, ptr %7, align 8, !dbg !74
  %31 = call double @llvm.fmuladd.f64(double %22, double %29, double %30), !dbg !74
  store double %31, ptr %7, align 8, !dbg !74
  br label %32, !dbg !75

32:                                               ; preds = %18
  %33 = load i32, ptr %8, align 4, !dbg !76
  %34 = add nsw i32 %33, 1, !dbg !76
  store i32 %34, ptr %8, align 4, !dbg !76
  br label %15, !dbg !77, !llvm.loop !78

35:                                               ; preds = %15
  %36 = load double, ptr %7, align 8, !dbg !81
  %37 = load double, ptr %7, align 8, !dbg !82
  %38 = load double, ptr %5, align 8, !dbg !83
  %39 = call double @llvm.fmuladd.f64(double %36, double %37, double %38), !dbg !83
  store double %39, ptr %5, align 8, !dbg !83
  br label %40, !dbg !84

40:                                               ; preds = %35
  %41 = load i32, ptr %6, align 4, !dbg !85
  %42 = add nsw i32 %41, 1, !dbg !85
  store i32 %42, ptr %6, align 4, !dbg !85
  br label %9, !dbg !86, !llvm.loop !87

43:                                               ; preds = %9
  %44 = load double, ptr %5, align 8, !dbg !89
  ret double %44, !dbg !90
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @global_scratch_space(ptr noundef %0, i32 noundef %1) #0 !dbg !91 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !92, !DIExpression(), !93)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !94, !DIExpression(), !95)
    #dbg_declare(ptr %5, !96, !DIExpression(), !98)
  store i32 0, ptr %5, align 4, !dbg !98
  br label %8, !dbg !99

8:                                                ; preds = %27, %2
  %9 = load i32, ptr %5, align 4, !dbg !100
  %10 = load i32, ptr %4, align 4, !dbg !102
  %11 = icmp slt i32 %9, %10, !dbg !103
  br i1 %11, label %12, label %30, !dbg !104

12:                                               ; preds = %8
  %13 = load ptr, ptr %3, align 8, !dbg !105
  %14 = load i32, ptr %5, align 4, !dbg !107
  %15 = sext i32 %14 to i64, !dbg !105
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !105
  %17 = load double, ptr %16, align 8, !dbg !105
  %18 = load ptr, ptr %3, align 8, !dbg !108
  %19 = load i32, ptr %5, align 4, !dbg !109
  %20 = sext i32 %19 to i64, !dbg !108
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !108
  %22 = load double, ptr %21, align 8, !dbg !108
  %23 = fmul double %17, %22, !dbg !110
  %24 = load i32, ptr %5, align 4, !dbg !111
  %25 = sext i32 %24 to i64, !dbg !112
  %26 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %25, !dbg !112
  store double %23, ptr %26, align 8, !dbg !113
  br label %27, !dbg !114

27:                                               ; preds = %12
  %28 = load i32, ptr %5, align 4, !dbg !115
  %29 = add nsw i32 %28, 1, !dbg !115
  store i32 %29, ptr %5, align 4, !dbg !115
  br label %8, !dbg !116, !llvm.loop !117

30:                                               ; preds = %8
    #dbg_declare(ptr %6, !119, !DIExpression(), !120)
  store double 0.000000e+00, ptr %6, align 8, !dbg !120
    #dbg_declare(ptr %7, !121, !DIExpression(), !123)
  store i32 1, ptr %7, align 4, !dbg !123
  br label %31, !dbg !124

31:                                               ; preds = %47, %30
  %32 = load i32, ptr %7, align 4, !dbg !125
  %33 = load i32, ptr %4, align 4, !dbg !127
  %34 = icmp slt i32 %32, %33, !dbg !128
  br i1 %34, label %35, label %50, !dbg !129

35:                                               ; preds = %31
  %36 = load i32, ptr %7, align 4, !dbg !130
  %37 = sext i32 %36 to i64, !dbg !132
  %38 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %37, !dbg !132
  %39 = load double, ptr %38, align 8, !dbg !132
  %40 = load i32, ptr %7, align 4, !dbg !133
  %41 = sub nsw i32 %40, 1, !dbg !134
  %42 = sext i32 %41 to i64, !dbg !135
  %43 = getelementptr inbounds [8 x double], ptr @scratch, i64 0, i64 %42, !dbg !135
  %44 = load double, ptr %43, align 8, !dbg !135
  %45 = load double, ptr %6, align 8, !dbg !136
  %46 = call double @llvm.fmuladd.f64(double %39, double %44, double %45), !dbg !136
  store double %46, ptr %6, align 8, !dbg !136
  br label %47, !dbg !137

47:                                               ; preds = %35
  %48 = load i32, ptr %7, align 4, !dbg !138
  %49 = add nsw i32 %48, 1, !dbg !138
  store i32 %49, ptr %7, align 4, !dbg !138
  br label %31, !dbg !139, !llvm.loop !140

50:                                               ; preds = %31
  %51 = load double, ptr %6, align 8, !dbg !142
  ret double %51, !dbg !143
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @static_state_between_calls(ptr noundef %0, i32 noundef %1) #0 !dbg !144 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !145, !DIExpression(), !146)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !147, !DIExpression(), !148)
    #dbg_declare(ptr %5, !149, !DIExpression(), !150)
  store double 0.000000e+00, ptr %5, align 8, !dbg !150
    #dbg_declare(ptr %6, !151, !DIExpression(), !153)
  store i32 0, ptr %6, align 4, !dbg !153
  br label %7, !dbg !154

7:                                                ; preds = %21, %2
  %8 = load i32, ptr %6, align 4, !dbg !155
  %9 = load i32, ptr %4, align 4, !dbg !157
  %10 = icmp slt i32 %8, %9, !dbg !158
  br i1 %10, label %11, label %24, !dbg !159

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !160
  %13 = load i32, ptr %6, align 4, !dbg !162
  %14 = sext i32 %13 to i64, !dbg !160
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !160
  %16 = load double, ptr %15, align 8, !dbg !160
  %17 = load i32, ptr %6, align 4, !dbg !163
  %18 = icmp eq i32 %17, 0, !dbg !164
  %19 = zext i1 %18 to i32, !dbg !164
  %20 = call double @leaky_accumulator(double noundef %16, i32 noundef %19), !dbg !165
  store double %20, ptr %5, align 8, !dbg !166
  br label %21, !dbg !167

21:                                               ; preds = %11
  %22 = load i32, ptr %6, align 4, !dbg !168
  %23 = add nsw i32 %22, 1, !dbg !168
  store i32 %23, ptr %6, align 4, !dbg !168
  br label %7, !dbg !169, !llvm.loop !170

24:                                               ; preds = %7
  %25 = load double, ptr %5, align 8, !dbg !172
  %26 = load double, ptr %5, align 8, !dbg !173
  %27 = fmul double %25, %26, !dbg !174
  ret double %27, !dbg !175
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @leaky_accumulator(double noundef %0, i32 noundef %1) #0 !dbg !20 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !176, !DIExpression(), !177)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !178, !DIExpression(), !179)
  %5 = load i32, ptr %4, align 4, !dbg !180
  %6 = icmp ne i32 %5, 0, !dbg !180
  br i1 %6, label %7, label %8, !dbg !182

7:                                                ; preds = %2
  store double 0.000000e+00, ptr @leaky_accumulator.acc, align 8, !dbg !183
  br label %8, !dbg !185

8:                                                ; preds = %7, %2
  %9 = load double, ptr @leaky_accumulator.acc, align 8, !dbg !186
  %10 = load double, ptr %3, align 8, !dbg !187
  %11 = call double @llvm.fmuladd.f64(double 5.000000e-01, double %9, double %10), !dbg !188
  store double %11, ptr @leaky_accumulator.acc, align 8, !dbg !189
  %12 = load double, ptr @leaky_accumulator.acc, align 8, !dbg !190
  ret double %12, !dbg !191
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @global_struct_gain(double noundef %0, double noundef %1) #0 !dbg !192 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !195, !DIExpression(), !196)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !197, !DIExpression(), !198)
  %6 = load double, ptr %4, align 8, !dbg !199
  store double %6, ptr @settings, align 8, !dbg !200
  store i32 0, ptr getelementptr inbounds (%struct.anon, ptr @settings, i32 0, i32 1), align 8, !dbg !201
    #dbg_declare(ptr %5, !202, !DIExpression(), !203)
  %7 = load double, ptr %3, align 8, !dbg !204
  %8 = call double @apply_gain(double noundef %7), !dbg !205
  store double %8, ptr %5, align 8, !dbg !203
  %9 = load double, ptr %5, align 8, !dbg !206
  %10 = call double @apply_gain(double noundef %9), !dbg !207
  %11 = load double, ptr %5, align 8, !dbg !208
  %12 = fmul double %11, %10, !dbg !208
  store double %12, ptr %5, align 8, !dbg !208
  %13 = load double, ptr %5, align 8, !dbg !209
  %14 = load i32, ptr getelementptr inbounds (%struct.anon, ptr @settings, i32 0, i32 1), align 8, !dbg !210
  %15 = sitofp i32 %14 to double, !dbg !211
  %16 = fmul double %13, %15, !dbg !212
  ret double %16, !dbg !213
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @apply_gain(double noundef %0) #0 !dbg !214 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !217, !DIExpression(), !218)
  %3 = load i32, ptr getelementptr inbounds (%struct.anon, ptr @settings, i32 0, i32 1), align 8, !dbg !219
  %4 = add nsw i32 %3, 1, !dbg !219
  store i32 %4, ptr getelementptr inbounds (%struct.anon, ptr @settings, i32 0, i32 1), align 8, !dbg !219
  %5 = load double, ptr %2, align 8, !dbg !220
  %6 = load double, ptr @settings, align 8, !dbg !221
  %7 = fmul double %6, %5, !dbg !221
  store double %7, ptr @settings, align 8, !dbg !221
  %8 = load double, ptr @settings, align 8, !dbg !222
  %9 = load double, ptr %2, align 8, !dbg !223
  %10 = fadd double %8, %9, !dbg !224
  ret double %10, !dbg !225
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!28, !29, !30, !31, !32, !33, !34}
!llvm.ident = !{!35}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "filter_weights", scope: !2, file: !3, line: 3, type: !24, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "c/globals.c", directory: ".", checksumkind: CSK_MD5, checksum: "552c59aa30b6e1c1a167ba96d74ac206")
!4 = !{!0, !5, !11, !18}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "scratch", scope: !2, file: !3, line: 4, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 512, elements: !9)
!8 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!9 = !{!10}
!10 = !DISubrange(count: 8)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "settings", scope: !2, file: !3, line: 8, type: !13, isLocal: true, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 128, elements: !14)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !13, file: !3, line: 6, baseType: !8, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "calls", scope: !13, file: !3, line: 7, baseType: !17, size: 32, offset: 64)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "acc", scope: !20, file: !3, line: 34, type: !8, isLocal: true, isDefinition: true)
!20 = distinct !DISubprogram(name: "leaky_accumulator", scope: !3, file: !3, line: 33, type: !21, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!8, !8, !17}
!23 = !{}
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 256, elements: !26)
!25 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!26 = !{!27}
!27 = !DISubrange(count: 4)
!28 = !{i32 7, !"Dwarf Version", i32 5}
!29 = !{i32 2, !"Debug Info Version", i32 3}
!30 = !{i32 1, !"wchar_size", i32 4}
!31 = !{i32 8, !"PIC Level", i32 2}
!32 = !{i32 7, !"PIE Level", i32 2}
!33 = !{i32 7, !"uwtable", i32 2}
!34 = !{i32 7, !"frame-pointer", i32 2}
!35 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!36 = distinct !DISubprogram(name: "convolve_with_constant_table", scope: !3, file: !3, line: 10, type: !37, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !23)
!37 = !DISubroutineType(types: !38)
!38 = !{!8, !39, !17}
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!40 = !DILocalVariable(name: "x", arg: 1, scope: !36, file: !3, line: 10, type: !39)
!41 = !DILocation(line: 10, column: 51, scope: !36)
!42 = !DILocalVariable(name: "n", arg: 2, scope: !36, file: !3, line: 10, type: !17)
!43 = !DILocation(line: 10, column: 58, scope: !36)
!44 = !DILocalVariable(name: "s", scope: !36, file: !3, line: 11, type: !8)
!45 = !DILocation(line: 11, column: 10, scope: !36)
!46 = !DILocalVariable(name: "i", scope: !47, file: !3, line: 12, type: !17)
!47 = distinct !DILexicalBlock(scope: !36, file: !3, line: 12, column: 3)
!48 = !DILocation(line: 12, column: 12, scope: !47)
!49 = !DILocation(line: 12, column: 8, scope: !47)
!50 = !DILocation(line: 12, column: 19, scope: !51)
!51 = distinct !DILexicalBlock(scope: !47, file: !3, line: 12, column: 3)
!52 = !DILocation(line: 12, column: 21, scope: !51)
!53 = !DILocation(line: 12, column: 28, scope: !51)
!54 = !DILocation(line: 12, column: 25, scope: !51)
!55 = !DILocation(line: 12, column: 3, scope: !47)
!56 = !DILocalVariable(name: "t", scope: !57, file: !3, line: 13, type: !8)
!57 = distinct !DILexicalBlock(scope: !51, file: !3, line: 12, column: 36)
!58 = !DILocation(line: 13, column: 12, scope: !57)
!59 = !DILocalVariable(name: "j", scope: !60, file: !3, line: 14, type: !17)
!60 = distinct !DILexicalBlock(scope: !57, file: !3, line: 14, column: 5)
!61 = !DILocation(line: 14, column: 14, scope: !60)
!62 = !DILocation(line: 14, column: 10, scope: !60)
!63 = !DILocation(line: 14, column: 21, scope: !64)
!64 = distinct !DILexicalBlock(scope: !60, file: !3, line: 14, column: 5)
!65 = !DILocation(line: 14, column: 23, scope: !64)
!66 = !DILocation(line: 14, column: 5, scope: !60)
!67 = !DILocation(line: 15, column: 27, scope: !68)
!68 = distinct !DILexicalBlock(scope: !64, file: !3, line: 14, column: 33)
!69 = !DILocation(line: 15, column: 12, scope: !68)
!70 = !DILocation(line: 15, column: 32, scope: !68)
!71 = !DILocation(line: 15, column: 34, scope: !68)
!72 = !DILocation(line: 15, column: 38, scope: !68)
!73 = !DILocation(line: 15, column: 36, scope: !68)
!74 = !DILocation(line: 15, column: 9, scope: !68)
!75 = !DILocation(line: 16, column: 5, scope: !68)
!76 = !DILocation(line: 14, column: 29, scope: !64)
!77 = !DILocation(line: 14, column: 5, scope: !64)
!78 = distinct !{!78, !66, !79, !80}
!79 = !DILocation(line: 16, column: 5, scope: !60)
!80 = !{!"llvm.loop.mustprogress"}
!81 = !DILocation(line: 17, column: 10, scope: !57)
!82 = !DILocation(line: 17, column: 14, scope: !57)
!83 = !DILocation(line: 17, column: 7, scope: !57)
!84 = !DILocation(line: 18, column: 3, scope: !57)
!85 = !DILocation(line: 12, column: 32, scope: !51)
!86 = !DILocation(line: 12, column: 3, scope: !51)
!87 = distinct !{!87, !55, !88, !80}
!88 = !DILocation(line: 18, column: 3, scope: !47)
!89 = !DILocation(line: 19, column: 10, scope: !36)
!90 = !DILocation(line: 19, column: 3, scope: !36)
!91 = distinct !DISubprogram(name: "global_scratch_space", scope: !3, file: !3, line: 22, type: !37, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !23)
!92 = !DILocalVariable(name: "x", arg: 1, scope: !91, file: !3, line: 22, type: !39)
!93 = !DILocation(line: 22, column: 43, scope: !91)
!94 = !DILocalVariable(name: "n", arg: 2, scope: !91, file: !3, line: 22, type: !17)
!95 = !DILocation(line: 22, column: 50, scope: !91)
!96 = !DILocalVariable(name: "i", scope: !97, file: !3, line: 23, type: !17)
!97 = distinct !DILexicalBlock(scope: !91, file: !3, line: 23, column: 3)
!98 = !DILocation(line: 23, column: 12, scope: !97)
!99 = !DILocation(line: 23, column: 8, scope: !97)
!100 = !DILocation(line: 23, column: 19, scope: !101)
!101 = distinct !DILexicalBlock(scope: !97, file: !3, line: 23, column: 3)
!102 = !DILocation(line: 23, column: 23, scope: !101)
!103 = !DILocation(line: 23, column: 21, scope: !101)
!104 = !DILocation(line: 23, column: 3, scope: !97)
!105 = !DILocation(line: 24, column: 18, scope: !106)
!106 = distinct !DILexicalBlock(scope: !101, file: !3, line: 23, column: 31)
!107 = !DILocation(line: 24, column: 20, scope: !106)
!108 = !DILocation(line: 24, column: 25, scope: !106)
!109 = !DILocation(line: 24, column: 27, scope: !106)
!110 = !DILocation(line: 24, column: 23, scope: !106)
!111 = !DILocation(line: 24, column: 13, scope: !106)
!112 = !DILocation(line: 24, column: 5, scope: !106)
!113 = !DILocation(line: 24, column: 16, scope: !106)
!114 = !DILocation(line: 25, column: 3, scope: !106)
!115 = !DILocation(line: 23, column: 27, scope: !101)
!116 = !DILocation(line: 23, column: 3, scope: !101)
!117 = distinct !{!117, !104, !118, !80}
!118 = !DILocation(line: 25, column: 3, scope: !97)
!119 = !DILocalVariable(name: "s", scope: !91, file: !3, line: 26, type: !8)
!120 = !DILocation(line: 26, column: 10, scope: !91)
!121 = !DILocalVariable(name: "i", scope: !122, file: !3, line: 27, type: !17)
!122 = distinct !DILexicalBlock(scope: !91, file: !3, line: 27, column: 3)
!123 = !DILocation(line: 27, column: 12, scope: !122)
!124 = !DILocation(line: 27, column: 8, scope: !122)
!125 = !DILocation(line: 27, column: 19, scope: !126)
!126 = distinct !DILexicalBlock(scope: !122, file: !3, line: 27, column: 3)
!127 = !DILocation(line: 27, column: 23, scope: !126)
!128 = !DILocation(line: 27, column: 21, scope: !126)
!129 = !DILocation(line: 27, column: 3, scope: !122)
!130 = !DILocation(line: 28, column: 18, scope: !131)
!131 = distinct !DILexicalBlock(scope: !126, file: !3, line: 27, column: 31)
!132 = !DILocation(line: 28, column: 10, scope: !131)
!133 = !DILocation(line: 28, column: 31, scope: !131)
!134 = !DILocation(line: 28, column: 33, scope: !131)
!135 = !DILocation(line: 28, column: 23, scope: !131)
!136 = !DILocation(line: 28, column: 7, scope: !131)
!137 = !DILocation(line: 29, column: 3, scope: !131)
!138 = !DILocation(line: 27, column: 27, scope: !126)
!139 = !DILocation(line: 27, column: 3, scope: !126)
!140 = distinct !{!140, !129, !141, !80}
!141 = !DILocation(line: 29, column: 3, scope: !122)
!142 = !DILocation(line: 30, column: 10, scope: !91)
!143 = !DILocation(line: 30, column: 3, scope: !91)
!144 = distinct !DISubprogram(name: "static_state_between_calls", scope: !3, file: !3, line: 42, type: !37, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !23)
!145 = !DILocalVariable(name: "x", arg: 1, scope: !144, file: !3, line: 42, type: !39)
!146 = !DILocation(line: 42, column: 49, scope: !144)
!147 = !DILocalVariable(name: "n", arg: 2, scope: !144, file: !3, line: 42, type: !17)
!148 = !DILocation(line: 42, column: 56, scope: !144)
!149 = !DILocalVariable(name: "last", scope: !144, file: !3, line: 43, type: !8)
!150 = !DILocation(line: 43, column: 10, scope: !144)
!151 = !DILocalVariable(name: "i", scope: !152, file: !3, line: 44, type: !17)
!152 = distinct !DILexicalBlock(scope: !144, file: !3, line: 44, column: 3)
!153 = !DILocation(line: 44, column: 12, scope: !152)
!154 = !DILocation(line: 44, column: 8, scope: !152)
!155 = !DILocation(line: 44, column: 19, scope: !156)
!156 = distinct !DILexicalBlock(scope: !152, file: !3, line: 44, column: 3)
!157 = !DILocation(line: 44, column: 23, scope: !156)
!158 = !DILocation(line: 44, column: 21, scope: !156)
!159 = !DILocation(line: 44, column: 3, scope: !152)
!160 = !DILocation(line: 45, column: 30, scope: !161)
!161 = distinct !DILexicalBlock(scope: !156, file: !3, line: 44, column: 31)
!162 = !DILocation(line: 45, column: 32, scope: !161)
!163 = !DILocation(line: 45, column: 36, scope: !161)
!164 = !DILocation(line: 45, column: 38, scope: !161)
!165 = !DILocation(line: 45, column: 12, scope: !161)
!166 = !DILocation(line: 45, column: 10, scope: !161)
!167 = !DILocation(line: 46, column: 3, scope: !161)
!168 = !DILocation(line: 44, column: 27, scope: !156)
!169 = !DILocation(line: 44, column: 3, scope: !156)
!170 = distinct !{!170, !159, !171, !80}
!171 = !DILocation(line: 46, column: 3, scope: !152)
!172 = !DILocation(line: 47, column: 10, scope: !144)
!173 = !DILocation(line: 47, column: 17, scope: !144)
!174 = !DILocation(line: 47, column: 15, scope: !144)
!175 = !DILocation(line: 47, column: 3, scope: !144)
!176 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !3, line: 33, type: !8)
!177 = !DILocation(line: 33, column: 66, scope: !20)
!178 = !DILocalVariable(name: "restart", arg: 2, scope: !20, file: !3, line: 33, type: !17)
!179 = !DILocation(line: 33, column: 73, scope: !20)
!180 = !DILocation(line: 35, column: 7, scope: !181)
!181 = distinct !DILexicalBlock(scope: !20, file: !3, line: 35, column: 7)
!182 = !DILocation(line: 35, column: 7, scope: !20)
!183 = !DILocation(line: 36, column: 9, scope: !184)
!184 = distinct !DILexicalBlock(scope: !181, file: !3, line: 35, column: 16)
!185 = !DILocation(line: 37, column: 3, scope: !184)
!186 = !DILocation(line: 38, column: 15, scope: !20)
!187 = !DILocation(line: 38, column: 21, scope: !20)
!188 = !DILocation(line: 38, column: 19, scope: !20)
!189 = !DILocation(line: 38, column: 7, scope: !20)
!190 = !DILocation(line: 39, column: 10, scope: !20)
!191 = !DILocation(line: 39, column: 3, scope: !20)
!192 = distinct !DISubprogram(name: "global_struct_gain", scope: !3, file: !3, line: 56, type: !193, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !23)
!193 = !DISubroutineType(types: !194)
!194 = !{!8, !8, !8}
!195 = !DILocalVariable(name: "x", arg: 1, scope: !192, file: !3, line: 56, type: !8)
!196 = !DILocation(line: 56, column: 34, scope: !192)
!197 = !DILocalVariable(name: "start", arg: 2, scope: !192, file: !3, line: 56, type: !8)
!198 = !DILocation(line: 56, column: 44, scope: !192)
!199 = !DILocation(line: 57, column: 19, scope: !192)
!200 = !DILocation(line: 57, column: 17, scope: !192)
!201 = !DILocation(line: 58, column: 18, scope: !192)
!202 = !DILocalVariable(name: "r", scope: !192, file: !3, line: 59, type: !8)
!203 = !DILocation(line: 59, column: 10, scope: !192)
!204 = !DILocation(line: 59, column: 25, scope: !192)
!205 = !DILocation(line: 59, column: 14, scope: !192)
!206 = !DILocation(line: 60, column: 19, scope: !192)
!207 = !DILocation(line: 60, column: 8, scope: !192)
!208 = !DILocation(line: 60, column: 5, scope: !192)
!209 = !DILocation(line: 61, column: 10, scope: !192)
!210 = !DILocation(line: 61, column: 23, scope: !192)
!211 = !DILocation(line: 61, column: 14, scope: !192)
!212 = !DILocation(line: 61, column: 12, scope: !192)
!213 = !DILocation(line: 61, column: 3, scope: !192)
!214 = distinct !DISubprogram(name: "apply_gain", scope: !3, file: !3, line: 50, type: !215, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !23)
!215 = !DISubroutineType(types: !216)
!216 = !{!8, !8}
!217 = !DILocalVariable(name: "x", arg: 1, scope: !214, file: !3, line: 50, type: !8)
!218 = !DILocation(line: 50, column: 59, scope: !214)
!219 = !DILocation(line: 51, column: 17, scope: !214)
!220 = !DILocation(line: 52, column: 20, scope: !214)
!221 = !DILocation(line: 52, column: 17, scope: !214)
!222 = !DILocation(line: 53, column: 19, scope: !214)
!223 = !DILocation(line: 53, column: 26, scope: !214)
!224 = !DILocation(line: 53, column: 24, scope: !214)
!225 = !DILocation(line: 53, column: 3, scope: !214)
