; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm hard_cases.c
; ModuleID = 'hard_cases.c'
source_filename = "hard_cases.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind uwtable
define dso_local double @inverse_error_function(double noundef %0) #0 !dbg !12 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !16, !DIExpression(), !17)
    #dbg_declare(ptr %3, !18, !DIExpression(), !19)
  %9 = load double, ptr %2, align 8, !dbg !20
  %10 = fsub double 1.000000e+00, %9, !dbg !21
  %11 = load double, ptr %2, align 8, !dbg !22
  %12 = fadd double 1.000000e+00, %11, !dbg !23
  %13 = fmul double %10, %12, !dbg !24
  %14 = call double @log(double noundef %13) #3, !dbg !25
  store double %14, ptr %3, align 8, !dbg !19
    #dbg_declare(ptr %4, !26, !DIExpression(), !27)
  store double 1.470000e-01, ptr %4, align 8, !dbg !27
    #dbg_declare(ptr %5, !28, !DIExpression(), !29)
  %15 = load double, ptr %4, align 8, !dbg !30
  %16 = fmul double 0x400921FB54442D18, %15, !dbg !31
  %17 = fdiv double 2.000000e+00, %16, !dbg !32
  %18 = load double, ptr %3, align 8, !dbg !33
  %19 = fdiv double %18, 2.000000e+00, !dbg !34
  %20 = fadd double %17, %19, !dbg !35
  store double %20, ptr %5, align 8, !dbg !29
    #dbg_declare(ptr %6, !36, !DIExpression(), !37)
  %21 = load double, ptr %5, align 8, !dbg !38
  %22 = load double, ptr %5, align 8, !dbg !39
  %23 = load double, ptr %3, align 8, !dbg !40
  %24 = load double, ptr %4, align 8, !dbg !41
  %25 = fdiv double %23, %24, !dbg !42
  %26 = fneg double %25, !dbg !43
  %27 = call double @llvm.fmuladd.f64(double %21, double %22, double %26), !dbg !43
  %28 = call double @sqrt(double noundef %27) #3, !dbg !44
  %29 = load double, ptr %5, align 8, !dbg !45
  %30 = fsub double %28, %29, !dbg !46
  %31 = call double @sqrt(double noundef %30) #3, !dbg !47
  %32 = load double, ptr %2, align 8, !dbg !48
  %33 = call double @llvm.copysign.f64(double %31, double %32), !dbg !49
  store double %33, ptr %6, align 8, !dbg !37
  br label %34, !dbg !50

34:                                               ; preds = %59, %1
    #dbg_declare(ptr %7, !51, !DIExpression(), !55)
  %35 = load double, ptr %6, align 8, !dbg !56
  %36 = call double @erf(double noundef %35) #3, !dbg !57
  %37 = load double, ptr %2, align 8, !dbg !58
  %38 = fsub double %36, %37, !dbg !59
  store double %38, ptr %7, align 8, !dbg !55
  %39 = load double, ptr %7, align 8, !dbg !60
  %40 = call double @llvm.fabs.f64(double %39), !dbg !62
  %41 = fcmp olt double %40, 1.000000e-15, !dbg !63
  br i1 %41, label %42, label %43, !dbg !64

42:                                               ; preds = %34
  br label %60, !dbg !65

43:                                               ; preds = %34
    #dbg_declare(ptr %8, !66, !DIExpression(), !67)
  %44 = load double, ptr %7, align 8, !dbg !68
  %45 = load double, ptr %6, align 8, !dbg !69
  %46 = fneg double %45, !dbg !70
  %47 = load double, ptr %6, align 8, !dbg !71
  %48 = fmul double %46, %47, !dbg !72
  %49 = call double @exp(double noundef %48) #3, !dbg !73
  %50 = fmul double 0x3FF20DD750429B6D, %49, !dbg !74
  %51 = fdiv double %44, %50, !dbg !75
  store double %51, ptr %8, align 8, !dbg !67
  %52 = load double, ptr %8, align 8, !dbg !76
  %53 = load double, ptr %6, align 8, !dbg !77
  %54 = fsub double %53, %52, !dbg !77
  store double %54, ptr %6, align 8, !dbg !77
  %55 = load double, ptr %8, align 8, !dbg !78
  %56 = call double @llvm.fabs.f64(double %55), !dbg !80
  %57 = fcmp olt double %56, 1.000000e-15, !dbg !81
  br i1 %57, label %58, label %59, !dbg !82

58:                                               ; preds = %43
  br label %60, !dbg !83

59:                                               ; preds = %43
  br label %34, !dbg !84, !llvm.loop !85

60:                                               ; preds = %58, %42
  %61 = load double, ptr %6, align 8, !dbg !88
  ret double %61, !dbg !89
}

; Function Attrs: nounwind
declare double @log(double noundef) #1

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: nounwind
declare double @erf(double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nounwind
declare double @exp(double noundef) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @quantiles(ptr noundef %0, i32 noundef %1) #0 !dbg !90 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !96, !DIExpression(), !97)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !98, !DIExpression(), !99)
    #dbg_declare(ptr %5, !100, !DIExpression(), !101)
  store double 0.000000e+00, ptr %5, align 8, !dbg !101
    #dbg_declare(ptr %6, !102, !DIExpression(), !104)
  store i32 0, ptr %6, align 4, !dbg !104
  br label %7, !dbg !105

7:                                                ; preds = %31, %2
  %8 = load i32, ptr %6, align 4, !dbg !106
  %9 = load i32, ptr %4, align 4, !dbg !108
  %10 = icmp slt i32 %8, %9, !dbg !109
  br i1 %10, label %11, label %34, !dbg !110

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !111
  %13 = load i32, ptr %6, align 4, !dbg !112
  %14 = sext i32 %13 to i64, !dbg !111
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !111
  %16 = load double, ptr %15, align 8, !dbg !111
  %17 = load ptr, ptr %3, align 8, !dbg !113
  %18 = load i32, ptr %6, align 4, !dbg !114
  %19 = sext i32 %18 to i64, !dbg !113
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !113
  %21 = load double, ptr %20, align 8, !dbg !113
  %22 = fmul double %16, %21, !dbg !115
  %23 = call double @quantile(double noundef %22), !dbg !116
  %24 = load ptr, ptr %3, align 8, !dbg !117
  %25 = load i32, ptr %6, align 4, !dbg !118
  %26 = sext i32 %25 to i64, !dbg !117
  %27 = getelementptr inbounds double, ptr %24, i64 %26, !dbg !117
  %28 = load double, ptr %27, align 8, !dbg !117
  %29 = load double, ptr %5, align 8, !dbg !119
  %30 = call double @llvm.fmuladd.f64(double %23, double %28, double %29), !dbg !119
  store double %30, ptr %5, align 8, !dbg !119
  br label %31, !dbg !120

31:                                               ; preds = %11
  %32 = load i32, ptr %6, align 4, !dbg !121
  %33 = add nsw i32 %32, 1, !dbg !121
  store i32 %33, ptr %6, align 4, !dbg !121
  br label %7, !dbg !122, !llvm.loop !123

34:                                               ; preds = %7
  %35 = load double, ptr %5, align 8, !dbg !126
  ret double %35, !dbg !127
}

; Function Attrs: noinline nounwind uwtable
define internal double @quantile(double noundef %0) #0 !dbg !128 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !129, !DIExpression(), !130)
  %3 = call double @sqrt(double noundef 2.000000e+00) #3, !dbg !131
  %4 = load double, ptr %2, align 8, !dbg !132
  %5 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %4, double -1.000000e+00), !dbg !133
  %6 = call double @inverse_error_function(double noundef %5), !dbg !134
  %7 = fmul double %3, %6, !dbg !135
  ret double %7, !dbg !136
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_vectors(ptr noundef %0) #0 !dbg !137 {
  %2 = alloca ptr, align 8
  %3 = alloca <4 x x86_fp80>, align 64
  %4 = alloca <4 x x86_fp80>, align 64
  %5 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !140, !DIExpression(), !141)
    #dbg_declare(ptr %3, !142, !DIExpression(), !148)
  %6 = load ptr, ptr %2, align 8, !dbg !149
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !149
  %8 = load double, ptr %7, align 8, !dbg !149
  %9 = fpext double %8 to x86_fp80, !dbg !149
  %10 = insertelement <4 x x86_fp80> poison, x86_fp80 %9, i32 0, !dbg !150
  %11 = load ptr, ptr %2, align 8, !dbg !151
  %12 = getelementptr inbounds double, ptr %11, i64 1, !dbg !151
  %13 = load double, ptr %12, align 8, !dbg !151
  %14 = fpext double %13 to x86_fp80, !dbg !151
  %15 = insertelement <4 x x86_fp80> %10, x86_fp80 %14, i32 1, !dbg !150
  %16 = load ptr, ptr %2, align 8, !dbg !152
  %17 = getelementptr inbounds double, ptr %16, i64 2, !dbg !152
  %18 = load double, ptr %17, align 8, !dbg !152
  %19 = fpext double %18 to x86_fp80, !dbg !152
  %20 = insertelement <4 x x86_fp80> %15, x86_fp80 %19, i32 2, !dbg !150
  %21 = load ptr, ptr %2, align 8, !dbg !153
  %22 = getelementptr inbounds double, ptr %21, i64 0, !dbg !153
  %23 = load double, ptr %22, align 8, !dbg !153
  %24 = load ptr, ptr %2, align 8, !dbg !154
  %25 = getelementptr inbounds double, ptr %24, i64 1, !dbg !154
  %26 = load double, ptr %25, align 8, !dbg !154
  %27 = fmul double %23, %26, !dbg !155
  %28 = fpext double %27 to x86_fp80, !dbg !153
  %29 = insertelement <4 x x86_fp80> %20, x86_fp80 %28, i32 3, !dbg !150
  store <4 x x86_fp80> %29, ptr %3, align 64, !dbg !148
    #dbg_declare(ptr %4, !156, !DIExpression(), !157)
  store <4 x x86_fp80> zeroinitializer, ptr %4, align 64, !dbg !157
    #dbg_declare(ptr %5, !158, !DIExpression(), !160)
  store i32 0, ptr %5, align 4, !dbg !160
  br label %30, !dbg !161

30:                                               ; preds = %47, %1
  %31 = load i32, ptr %5, align 4, !dbg !162
  %32 = icmp slt i32 %31, 3, !dbg !164
  br i1 %32, label %33, label %50, !dbg !165

33:                                               ; preds = %30
  %34 = load <4 x x86_fp80>, ptr %3, align 64, !dbg !166
  %35 = load <4 x x86_fp80>, ptr %3, align 64, !dbg !168
  %36 = fmul <4 x x86_fp80> %34, %35, !dbg !169
  %37 = fdiv <4 x x86_fp80> %36, <x86_fp80 0xK40008000000000000000, x86_fp80 0xK40008000000000000000, x86_fp80 0xK40008000000000000000, x86_fp80 0xK40008000000000000000>, !dbg !170
  %38 = load <4 x x86_fp80>, ptr %3, align 64, !dbg !171
  %39 = load i32, ptr %5, align 4, !dbg !172
  %40 = extractelement <4 x x86_fp80> %38, i32 %39, !dbg !171
  %41 = insertelement <4 x x86_fp80> poison, x86_fp80 %40, i64 0, !dbg !171
  %42 = shufflevector <4 x x86_fp80> %41, <4 x x86_fp80> poison, <4 x i32> zeroinitializer, !dbg !171
  %43 = fadd <4 x x86_fp80> %37, %42, !dbg !173
  store <4 x x86_fp80> %43, ptr %3, align 64, !dbg !174
  %44 = load <4 x x86_fp80>, ptr %3, align 64, !dbg !175
  %45 = load <4 x x86_fp80>, ptr %4, align 64, !dbg !176
  %46 = fadd <4 x x86_fp80> %45, %44, !dbg !176
  store <4 x x86_fp80> %46, ptr %4, align 64, !dbg !176
  br label %47, !dbg !177

47:                                               ; preds = %33
  %48 = load i32, ptr %5, align 4, !dbg !178
  %49 = add nsw i32 %48, 1, !dbg !178
  store i32 %49, ptr %5, align 4, !dbg !178
  br label %30, !dbg !179, !llvm.loop !180

50:                                               ; preds = %30
  %51 = load <4 x x86_fp80>, ptr %4, align 64, !dbg !182
  %52 = extractelement <4 x x86_fp80> %51, i32 0, !dbg !182
  %53 = load <4 x x86_fp80>, ptr %4, align 64, !dbg !183
  %54 = extractelement <4 x x86_fp80> %53, i32 1, !dbg !183
  %55 = load <4 x x86_fp80>, ptr %4, align 64, !dbg !184
  %56 = extractelement <4 x x86_fp80> %55, i32 2, !dbg !184
  %57 = load <4 x x86_fp80>, ptr %4, align 64, !dbg !185
  %58 = extractelement <4 x x86_fp80> %57, i32 3, !dbg !185
  %59 = fmul x86_fp80 %56, %58, !dbg !186
  %60 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %52, x86_fp80 %54, x86_fp80 %59), !dbg !187
  %61 = fptrunc x86_fp80 %60 to double, !dbg !188
  ret double %61, !dbg !189
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #2

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "hard_cases.c", directory: ".", checksumkind: CSK_MD5, checksum: "9b019e988db909b46e18d8d5159d09c0")
!2 = !{!3}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{i32 8, !"PIC Level", i32 2}
!8 = !{i32 7, !"PIE Level", i32 2}
!9 = !{i32 7, !"uwtable", i32 2}
!10 = !{i32 7, !"frame-pointer", i32 2}
!11 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!12 = distinct !DISubprogram(name: "inverse_error_function", scope: !1, file: !1, line: 5, type: !13, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!13 = !DISubroutineType(types: !14)
!14 = !{!3, !3}
!15 = !{}
!16 = !DILocalVariable(name: "y", arg: 1, scope: !12, file: !1, line: 5, type: !3)
!17 = !DILocation(line: 5, column: 38, scope: !12)
!18 = !DILocalVariable(name: "w", scope: !12, file: !1, line: 6, type: !3)
!19 = !DILocation(line: 6, column: 10, scope: !12)
!20 = !DILocation(line: 6, column: 23, scope: !12)
!21 = !DILocation(line: 6, column: 21, scope: !12)
!22 = !DILocation(line: 6, column: 33, scope: !12)
!23 = !DILocation(line: 6, column: 31, scope: !12)
!24 = !DILocation(line: 6, column: 26, scope: !12)
!25 = !DILocation(line: 6, column: 14, scope: !12)
!26 = !DILocalVariable(name: "a", scope: !12, file: !1, line: 6, type: !3)
!27 = !DILocation(line: 6, column: 38, scope: !12)
!28 = !DILocalVariable(name: "t", scope: !12, file: !1, line: 6, type: !3)
!29 = !DILocation(line: 6, column: 49, scope: !12)
!30 = !DILocation(line: 6, column: 83, scope: !12)
!31 = !DILocation(line: 6, column: 81, scope: !12)
!32 = !DILocation(line: 6, column: 55, scope: !12)
!33 = !DILocation(line: 6, column: 88, scope: !12)
!34 = !DILocation(line: 6, column: 90, scope: !12)
!35 = !DILocation(line: 6, column: 86, scope: !12)
!36 = !DILocalVariable(name: "x", scope: !12, file: !1, line: 7, type: !3)
!37 = !DILocation(line: 7, column: 10, scope: !12)
!38 = !DILocation(line: 7, column: 33, scope: !12)
!39 = !DILocation(line: 7, column: 37, scope: !12)
!40 = !DILocation(line: 7, column: 41, scope: !12)
!41 = !DILocation(line: 7, column: 45, scope: !12)
!42 = !DILocation(line: 7, column: 43, scope: !12)
!43 = !DILocation(line: 7, column: 39, scope: !12)
!44 = !DILocation(line: 7, column: 28, scope: !12)
!45 = !DILocation(line: 7, column: 50, scope: !12)
!46 = !DILocation(line: 7, column: 48, scope: !12)
!47 = !DILocation(line: 7, column: 23, scope: !12)
!48 = !DILocation(line: 7, column: 54, scope: !12)
!49 = !DILocation(line: 7, column: 14, scope: !12)
!50 = !DILocation(line: 8, column: 3, scope: !12)
!51 = !DILocalVariable(name: "e", scope: !52, file: !1, line: 9, type: !3)
!52 = distinct !DILexicalBlock(scope: !53, file: !1, line: 8, column: 12)
!53 = distinct !DILexicalBlock(scope: !54, file: !1, line: 8, column: 3)
!54 = distinct !DILexicalBlock(scope: !12, file: !1, line: 8, column: 3)
!55 = !DILocation(line: 9, column: 12, scope: !52)
!56 = !DILocation(line: 9, column: 20, scope: !52)
!57 = !DILocation(line: 9, column: 16, scope: !52)
!58 = !DILocation(line: 9, column: 25, scope: !52)
!59 = !DILocation(line: 9, column: 23, scope: !52)
!60 = !DILocation(line: 10, column: 14, scope: !61)
!61 = distinct !DILexicalBlock(scope: !52, file: !1, line: 10, column: 9)
!62 = !DILocation(line: 10, column: 9, scope: !61)
!63 = !DILocation(line: 10, column: 17, scope: !61)
!64 = !DILocation(line: 10, column: 9, scope: !52)
!65 = !DILocation(line: 10, column: 26, scope: !61)
!66 = !DILocalVariable(name: "step", scope: !52, file: !1, line: 11, type: !3)
!67 = !DILocation(line: 11, column: 12, scope: !52)
!68 = !DILocation(line: 11, column: 19, scope: !52)
!69 = !DILocation(line: 11, column: 54, scope: !52)
!70 = !DILocation(line: 11, column: 53, scope: !52)
!71 = !DILocation(line: 11, column: 58, scope: !52)
!72 = !DILocation(line: 11, column: 56, scope: !52)
!73 = !DILocation(line: 11, column: 49, scope: !52)
!74 = !DILocation(line: 11, column: 47, scope: !52)
!75 = !DILocation(line: 11, column: 21, scope: !52)
!76 = !DILocation(line: 12, column: 10, scope: !52)
!77 = !DILocation(line: 12, column: 7, scope: !52)
!78 = !DILocation(line: 13, column: 14, scope: !79)
!79 = distinct !DILexicalBlock(scope: !52, file: !1, line: 13, column: 9)
!80 = !DILocation(line: 13, column: 9, scope: !79)
!81 = !DILocation(line: 13, column: 20, scope: !79)
!82 = !DILocation(line: 13, column: 9, scope: !52)
!83 = !DILocation(line: 13, column: 29, scope: !79)
!84 = !DILocation(line: 8, column: 3, scope: !53)
!85 = distinct !{!85, !86, !87}
!86 = !DILocation(line: 8, column: 3, scope: !54)
!87 = !DILocation(line: 14, column: 3, scope: !54)
!88 = !DILocation(line: 15, column: 10, scope: !12)
!89 = !DILocation(line: 15, column: 3, scope: !12)
!90 = distinct !DISubprogram(name: "quantiles", scope: !1, file: !1, line: 20, type: !91, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!91 = !DISubroutineType(types: !92)
!92 = !{!3, !93, !95}
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!94 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!95 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!96 = !DILocalVariable(name: "p", arg: 1, scope: !90, file: !1, line: 20, type: !93)
!97 = !DILocation(line: 20, column: 32, scope: !90)
!98 = !DILocalVariable(name: "n", arg: 2, scope: !90, file: !1, line: 20, type: !95)
!99 = !DILocation(line: 20, column: 39, scope: !90)
!100 = !DILocalVariable(name: "s", scope: !90, file: !1, line: 21, type: !3)
!101 = !DILocation(line: 21, column: 10, scope: !90)
!102 = !DILocalVariable(name: "i", scope: !103, file: !1, line: 22, type: !95)
!103 = distinct !DILexicalBlock(scope: !90, file: !1, line: 22, column: 3)
!104 = !DILocation(line: 22, column: 12, scope: !103)
!105 = !DILocation(line: 22, column: 8, scope: !103)
!106 = !DILocation(line: 22, column: 19, scope: !107)
!107 = distinct !DILexicalBlock(scope: !103, file: !1, line: 22, column: 3)
!108 = !DILocation(line: 22, column: 23, scope: !107)
!109 = !DILocation(line: 22, column: 21, scope: !107)
!110 = !DILocation(line: 22, column: 3, scope: !103)
!111 = !DILocation(line: 22, column: 45, scope: !107)
!112 = !DILocation(line: 22, column: 47, scope: !107)
!113 = !DILocation(line: 22, column: 52, scope: !107)
!114 = !DILocation(line: 22, column: 54, scope: !107)
!115 = !DILocation(line: 22, column: 50, scope: !107)
!116 = !DILocation(line: 22, column: 36, scope: !107)
!117 = !DILocation(line: 22, column: 60, scope: !107)
!118 = !DILocation(line: 22, column: 62, scope: !107)
!119 = !DILocation(line: 22, column: 33, scope: !107)
!120 = !DILocation(line: 22, column: 31, scope: !107)
!121 = !DILocation(line: 22, column: 27, scope: !107)
!122 = !DILocation(line: 22, column: 3, scope: !107)
!123 = distinct !{!123, !110, !124, !125}
!124 = !DILocation(line: 22, column: 63, scope: !103)
!125 = !{!"llvm.loop.mustprogress"}
!126 = !DILocation(line: 23, column: 10, scope: !90)
!127 = !DILocation(line: 23, column: 3, scope: !90)
!128 = distinct !DISubprogram(name: "quantile", scope: !1, file: !1, line: 19, type: !13, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !15)
!129 = !DILocalVariable(name: "p", arg: 1, scope: !128, file: !1, line: 19, type: !3)
!130 = !DILocation(line: 19, column: 57, scope: !128)
!131 = !DILocation(line: 19, column: 69, scope: !128)
!132 = !DILocation(line: 19, column: 108, scope: !128)
!133 = !DILocation(line: 19, column: 110, scope: !128)
!134 = !DILocation(line: 19, column: 81, scope: !128)
!135 = !DILocation(line: 19, column: 79, scope: !128)
!136 = !DILocation(line: 19, column: 62, scope: !128)
!137 = distinct !DISubprogram(name: "extended_vectors", scope: !1, file: !1, line: 28, type: !138, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!138 = !DISubroutineType(types: !139)
!139 = !{!3, !93}
!140 = !DILocalVariable(name: "x", arg: 1, scope: !137, file: !1, line: 28, type: !93)
!141 = !DILocation(line: 28, column: 39, scope: !137)
!142 = !DILocalVariable(name: "v", scope: !137, file: !1, line: 29, type: !143)
!143 = !DIDerivedType(tag: DW_TAG_typedef, name: "extended4", file: !1, line: 26, baseType: !144)
!144 = !DICompositeType(tag: DW_TAG_array_type, baseType: !145, size: 512, flags: DIFlagVector, elements: !146)
!145 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!146 = !{!147}
!147 = !DISubrange(count: 4)
!148 = !DILocation(line: 29, column: 13, scope: !137)
!149 = !DILocation(line: 29, column: 18, scope: !137)
!150 = !DILocation(line: 29, column: 17, scope: !137)
!151 = !DILocation(line: 29, column: 24, scope: !137)
!152 = !DILocation(line: 29, column: 30, scope: !137)
!153 = !DILocation(line: 29, column: 36, scope: !137)
!154 = !DILocation(line: 29, column: 43, scope: !137)
!155 = !DILocation(line: 29, column: 41, scope: !137)
!156 = !DILocalVariable(name: "s", scope: !137, file: !1, line: 29, type: !143)
!157 = !DILocation(line: 29, column: 50, scope: !137)
!158 = !DILocalVariable(name: "i", scope: !159, file: !1, line: 30, type: !95)
!159 = distinct !DILexicalBlock(scope: !137, file: !1, line: 30, column: 3)
!160 = !DILocation(line: 30, column: 12, scope: !159)
!161 = !DILocation(line: 30, column: 8, scope: !159)
!162 = !DILocation(line: 30, column: 19, scope: !163)
!163 = distinct !DILexicalBlock(scope: !159, file: !1, line: 30, column: 3)
!164 = !DILocation(line: 30, column: 21, scope: !163)
!165 = !DILocation(line: 30, column: 3, scope: !159)
!166 = !DILocation(line: 30, column: 37, scope: !167)
!167 = distinct !DILexicalBlock(scope: !163, file: !1, line: 30, column: 31)
!168 = !DILocation(line: 30, column: 41, scope: !167)
!169 = !DILocation(line: 30, column: 39, scope: !167)
!170 = !DILocation(line: 30, column: 43, scope: !167)
!171 = !DILocation(line: 30, column: 49, scope: !167)
!172 = !DILocation(line: 30, column: 51, scope: !167)
!173 = !DILocation(line: 30, column: 47, scope: !167)
!174 = !DILocation(line: 30, column: 35, scope: !167)
!175 = !DILocation(line: 30, column: 60, scope: !167)
!176 = !DILocation(line: 30, column: 57, scope: !167)
!177 = !DILocation(line: 30, column: 63, scope: !167)
!178 = !DILocation(line: 30, column: 27, scope: !163)
!179 = !DILocation(line: 30, column: 3, scope: !163)
!180 = distinct !{!180, !165, !181, !125}
!181 = !DILocation(line: 30, column: 63, scope: !159)
!182 = !DILocation(line: 31, column: 19, scope: !137)
!183 = !DILocation(line: 31, column: 26, scope: !137)
!184 = !DILocation(line: 31, column: 33, scope: !137)
!185 = !DILocation(line: 31, column: 40, scope: !137)
!186 = !DILocation(line: 31, column: 38, scope: !137)
!187 = !DILocation(line: 31, column: 31, scope: !137)
!188 = !DILocation(line: 31, column: 10, scope: !137)
!189 = !DILocation(line: 31, column: 3, scope: !137)
