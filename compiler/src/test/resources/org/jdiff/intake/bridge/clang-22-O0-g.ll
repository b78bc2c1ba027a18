; ModuleID = 'kernel.c'
source_filename = "kernel.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { [3 x double], float }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @energy(ptr noundef %0, i32 noundef %1) #0 !dbg !9 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  %8 = alloca %struct.body, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !25, !DIExpression(), !26)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !27, !DIExpression(), !28)
    #dbg_declare(ptr %5, !29, !DIExpression(), !30)
    #dbg_declare(ptr %6, !31, !DIExpression(), !32)
  store double 0.000000e+00, ptr %6, align 8, !dbg !32
    #dbg_declare(ptr %7, !33, !DIExpression(), !35)
  store i32 0, ptr %7, align 4, !dbg !35
  br label %9, !dbg !36

9:                                                ; preds = %46, %2
  %10 = load i32, ptr %7, align 4, !dbg !37
  %11 = load i32, ptr %4, align 4, !dbg !39
  %12 = icmp slt i32 %10, %11, !dbg !40
  br i1 %12, label %13, label %49, !dbg !41

13:                                               ; preds = %9
    #dbg_declare(ptr %8, !42, !DIExpression(), !44)
  %14 = load ptr, ptr %3, align 8, !dbg !45
  %15 = load i32, ptr %7, align 4, !dbg !46
  %16 = sext i32 %15 to i64, !dbg !45
  %17 = getelementptr inbounds %struct.body, ptr %14, i64 %16, !dbg !45
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %17, i64 32, i1 false), !dbg !47
  %18 = getelementptr inbounds nuw %struct.body, ptr %8, i32 0, i32 1, !dbg !48
  %19 = load float, ptr %18, align 8, !dbg !48
  %20 = fpext float %19 to double, !dbg !49
  %21 = getelementptr inbounds nuw %struct.body, ptr %8, i32 0, i32 0, !dbg !50
  %22 = getelementptr inbounds [3 x double], ptr %21, i64 0, i64 0, !dbg !51
  %23 = load double, ptr %22, align 8, !dbg !51
  %24 = getelementptr inbounds nuw %struct.body, ptr %8, i32 0, i32 0, !dbg !52
  %25 = getelementptr inbounds [3 x double], ptr %24, i64 0, i64 0, !dbg !53
  %26 = load double, ptr %25, align 8, !dbg !53
  %27 = getelementptr inbounds nuw %struct.body, ptr %8, i32 0, i32 0, !dbg !54
  %28 = getelementptr inbounds [3 x double], ptr %27, i64 0, i64 1, !dbg !55
  %29 = load double, ptr %28, align 8, !dbg !55
  %30 = getelementptr inbounds nuw %struct.body, ptr %8, i32 0, i32 0, !dbg !56
  %31 = getelementptr inbounds [3 x double], ptr %30, i64 0, i64 1, !dbg !57
  %32 = load double, ptr %31, align 8, !dbg !57
  %33 = fmul double %29, %32, !dbg !58
  %34 = call double @llvm.fmuladd.f64(double %23, double %26, double %33), !dbg !59
  %35 = call double @sqrt(double noundef %34) #7, !dbg !60
  %36 = load double, ptr %6, align 8, !dbg !61
  %37 = call double @llvm.fmuladd.f64(double %20, double %35, double %36), !dbg !61
  store double %37, ptr %6, align 8, !dbg !61
  %38 = getelementptr inbounds nuw %struct.body, ptr %8, i32 0, i32 0, !dbg !62
  %39 = getelementptr inbounds [3 x double], ptr %38, i64 0, i64 2, !dbg !63
  %40 = load double, ptr %39, align 8, !dbg !63
  %41 = call { double, double } @llvm.modf.f64(double %40), !dbg !64
  %42 = extractvalue { double, double } %41, 0, !dbg !64
  %43 = extractvalue { double, double } %41, 1, !dbg !64
  store double %43, ptr %5, align 8, !dbg !64
  %44 = load double, ptr %6, align 8, !dbg !65
  %45 = fadd double %44, %42, !dbg !65
  store double %45, ptr %6, align 8, !dbg !65
  br label %46, !dbg !66

46:                                               ; preds = %13
  %47 = load i32, ptr %7, align 4, !dbg !67
  %48 = add nsw i32 %47, 1, !dbg !67
  store i32 %48, ptr %7, align 4, !dbg !67
  br label %9, !dbg !68, !llvm.loop !69

49:                                               ; preds = %9
  %50 = load double, ptr %6, align 8, !dbg !72
  ret double %50, !dbg !73
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { double, double } @llvm.modf.f64(double) #4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @workspace(double noundef %0, i32 noundef %1) #0 !dbg !74 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca [8 x double], align 16
  %7 = alloca ptr, align 8
  store double %0, ptr %4, align 8
    #dbg_declare(ptr %4, !77, !DIExpression(), !78)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !79, !DIExpression(), !80)
    #dbg_declare(ptr %6, !81, !DIExpression(), !85)
    #dbg_declare(ptr %7, !86, !DIExpression(), !88)
  %8 = load i32, ptr %5, align 4, !dbg !89
  %9 = sext i32 %8 to i64, !dbg !89
  %10 = mul i64 %9, 8, !dbg !90
  %11 = call noalias ptr @malloc(i64 noundef %10) #8, !dbg !91
  store ptr %11, ptr %7, align 8, !dbg !88
  %12 = load ptr, ptr %7, align 8, !dbg !92
  %13 = icmp ne ptr %12, null, !dbg !92
  br i1 %13, label %15, label %14, !dbg !94

14:                                               ; preds = %2
  br label %33, !dbg !95

15:                                               ; preds = %2
  %16 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 0, !dbg !96
  call void @fill(ptr noundef %16, i32 noundef 8), !dbg !97
  %17 = load ptr, ptr %7, align 8, !dbg !98
  %18 = load i32, ptr %5, align 4, !dbg !99
  call void @fill(ptr noundef %17, i32 noundef %18), !dbg !100
  %19 = load double, ptr %4, align 8, !dbg !101
  %20 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 0, !dbg !102
  %21 = load double, ptr %20, align 16, !dbg !102
  %22 = call double @pow(double noundef %19, double noundef %21) #7, !dbg !103
  %23 = load ptr, ptr %7, align 8, !dbg !104
  %24 = load i32, ptr %5, align 4, !dbg !105
  %25 = sub nsw i32 %24, 1, !dbg !106
  %26 = sext i32 %25 to i64, !dbg !104
  %27 = getelementptr inbounds double, ptr %23, i64 %26, !dbg !104
  %28 = load double, ptr %27, align 8, !dbg !104
  %29 = call double @exp(double noundef %28) #7, !dbg !107
  %30 = fadd double %22, %29, !dbg !108
  store double %30, ptr %4, align 8, !dbg !109
  %31 = load ptr, ptr %7, align 8, !dbg !110
  call void @free(ptr noundef %31) #7, !dbg !111
  %32 = load double, ptr %4, align 8, !dbg !112
  store double %32, ptr %3, align 8, !dbg !113
  br label %34, !dbg !113

33:                                               ; preds = %14
    #dbg_label(!114, !115)
  store double 0.000000e+00, ptr %3, align 8, !dbg !116
  br label %34, !dbg !116

34:                                               ; preds = %33, %15
  %35 = load double, ptr %3, align 8, !dbg !117
  ret double %35, !dbg !117
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #5

declare void @fill(ptr noundef, i32 noundef) #6

; Function Attrs: nounwind
declare double @pow(double noundef, double noundef) #2

; Function Attrs: nounwind
declare double @exp(double noundef) #2

; Function Attrs: nounwind
declare void @free(ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @moved(ptr dead_on_unwind noalias writable sret(%struct.body) align 8 %0, ptr noundef byval(%struct.body) align 8 %1, double noundef %2) #0 !dbg !118 {
  %4 = alloca double, align 8
    #dbg_declare(ptr %1, !121, !DIExpression(), !122)
  store double %2, ptr %4, align 8
    #dbg_declare(ptr %4, !123, !DIExpression(), !124)
  %5 = load double, ptr %4, align 8, !dbg !125
  %6 = getelementptr inbounds nuw %struct.body, ptr %1, i32 0, i32 0, !dbg !126
  %7 = getelementptr inbounds [3 x double], ptr %6, i64 0, i64 0, !dbg !127
  %8 = load double, ptr %7, align 8, !dbg !128
  %9 = fadd double %8, %5, !dbg !128
  store double %9, ptr %7, align 8, !dbg !128
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 32, i1 false), !dbg !129
  ret void, !dbg !130
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "kernel.c", directory: "/src", checksumkind: CSK_MD5, checksum: "4a1404602971b5c4953c8faa18031464")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = distinct !DISubprogram(name: "energy", scope: !1, file: !1, line: 12, type: !10, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !23}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "body", file: !1, line: 5, size: 256, elements: !16)
!16 = !{!17, !21}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !15, file: !1, line: 6, baseType: !18, size: 192)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !19)
!19 = !{!20}
!20 = !DISubrange(count: 3)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !15, file: !1, line: 7, baseType: !22, size: 32, offset: 192)
!22 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !{}
!25 = !DILocalVariable(name: "bodies", arg: 1, scope: !9, file: !1, line: 12, type: !13)
!26 = !DILocation(line: 12, column: 34, scope: !9)
!27 = !DILocalVariable(name: "n", arg: 2, scope: !9, file: !1, line: 12, type: !23)
!28 = !DILocation(line: 12, column: 46, scope: !9)
!29 = !DILocalVariable(name: "whole", scope: !9, file: !1, line: 13, type: !12)
!30 = !DILocation(line: 13, column: 10, scope: !9)
!31 = !DILocalVariable(name: "sum", scope: !9, file: !1, line: 13, type: !12)
!32 = !DILocation(line: 13, column: 17, scope: !9)
!33 = !DILocalVariable(name: "i", scope: !34, file: !1, line: 14, type: !23)
!34 = distinct !DILexicalBlock(scope: !9, file: !1, line: 14, column: 3)
!35 = !DILocation(line: 14, column: 12, scope: !34)
!36 = !DILocation(line: 14, column: 8, scope: !34)
!37 = !DILocation(line: 14, column: 19, scope: !38)
!38 = distinct !DILexicalBlock(scope: !34, file: !1, line: 14, column: 3)
!39 = !DILocation(line: 14, column: 23, scope: !38)
!40 = !DILocation(line: 14, column: 21, scope: !38)
!41 = !DILocation(line: 14, column: 3, scope: !34)
!42 = !DILocalVariable(name: "local", scope: !43, file: !1, line: 15, type: !15)
!43 = distinct !DILexicalBlock(scope: !38, file: !1, line: 14, column: 31)
!44 = !DILocation(line: 15, column: 17, scope: !43)
!45 = !DILocation(line: 16, column: 21, scope: !43)
!46 = !DILocation(line: 16, column: 28, scope: !43)
!47 = !DILocation(line: 16, column: 5, scope: !43)
!48 = !DILocation(line: 17, column: 18, scope: !43)
!49 = !DILocation(line: 17, column: 12, scope: !43)
!50 = !DILocation(line: 17, column: 36, scope: !43)
!51 = !DILocation(line: 17, column: 30, scope: !43)
!52 = !DILocation(line: 17, column: 50, scope: !43)
!53 = !DILocation(line: 17, column: 44, scope: !43)
!54 = !DILocation(line: 17, column: 64, scope: !43)
!55 = !DILocation(line: 17, column: 58, scope: !43)
!56 = !DILocation(line: 17, column: 78, scope: !43)
!57 = !DILocation(line: 17, column: 72, scope: !43)
!58 = !DILocation(line: 17, column: 70, scope: !43)
!59 = !DILocation(line: 17, column: 56, scope: !43)
!60 = !DILocation(line: 17, column: 25, scope: !43)
!61 = !DILocation(line: 17, column: 9, scope: !43)
!62 = !DILocation(line: 18, column: 23, scope: !43)
!63 = !DILocation(line: 18, column: 17, scope: !43)
!64 = !DILocation(line: 18, column: 12, scope: !43)
!65 = !DILocation(line: 18, column: 9, scope: !43)
!66 = !DILocation(line: 19, column: 3, scope: !43)
!67 = !DILocation(line: 14, column: 27, scope: !38)
!68 = !DILocation(line: 14, column: 3, scope: !38)
!69 = distinct !{!69, !41, !70, !71}
!70 = !DILocation(line: 19, column: 3, scope: !34)
!71 = !{!"llvm.loop.mustprogress"}
!72 = !DILocation(line: 20, column: 10, scope: !9)
!73 = !DILocation(line: 20, column: 3, scope: !9)
!74 = distinct !DISubprogram(name: "workspace", scope: !1, file: !1, line: 23, type: !75, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!75 = !DISubroutineType(types: !76)
!76 = !{!12, !12, !23}
!77 = !DILocalVariable(name: "x", arg: 1, scope: !74, file: !1, line: 23, type: !12)
!78 = !DILocation(line: 23, column: 25, scope: !74)
!79 = !DILocalVariable(name: "n", arg: 2, scope: !74, file: !1, line: 23, type: !23)
!80 = !DILocation(line: 23, column: 32, scope: !74)
!81 = !DILocalVariable(name: "fixed", scope: !74, file: !1, line: 24, type: !82)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 512, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 8)
!85 = !DILocation(line: 24, column: 10, scope: !74)
!86 = !DILocalVariable(name: "grown", scope: !74, file: !1, line: 25, type: !87)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!88 = !DILocation(line: 25, column: 11, scope: !74)
!89 = !DILocation(line: 25, column: 26, scope: !74)
!90 = !DILocation(line: 25, column: 28, scope: !74)
!91 = !DILocation(line: 25, column: 19, scope: !74)
!92 = !DILocation(line: 26, column: 8, scope: !93)
!93 = distinct !DILexicalBlock(scope: !74, file: !1, line: 26, column: 7)
!94 = !DILocation(line: 26, column: 7, scope: !93)
!95 = !DILocation(line: 26, column: 15, scope: !93)
!96 = !DILocation(line: 27, column: 8, scope: !74)
!97 = !DILocation(line: 27, column: 3, scope: !74)
!98 = !DILocation(line: 28, column: 8, scope: !74)
!99 = !DILocation(line: 28, column: 15, scope: !74)
!100 = !DILocation(line: 28, column: 3, scope: !74)
!101 = !DILocation(line: 29, column: 11, scope: !74)
!102 = !DILocation(line: 29, column: 14, scope: !74)
!103 = !DILocation(line: 29, column: 7, scope: !74)
!104 = !DILocation(line: 29, column: 30, scope: !74)
!105 = !DILocation(line: 29, column: 36, scope: !74)
!106 = !DILocation(line: 29, column: 38, scope: !74)
!107 = !DILocation(line: 29, column: 26, scope: !74)
!108 = !DILocation(line: 29, column: 24, scope: !74)
!109 = !DILocation(line: 29, column: 5, scope: !74)
!110 = !DILocation(line: 30, column: 8, scope: !74)
!111 = !DILocation(line: 30, column: 3, scope: !74)
!112 = !DILocation(line: 31, column: 10, scope: !74)
!113 = !DILocation(line: 31, column: 3, scope: !74)
!114 = !DILabel(scope: !74, name: "failed", file: !1, line: 32, column: 1)
!115 = !DILocation(line: 32, column: 1, scope: !74)
!116 = !DILocation(line: 33, column: 3, scope: !74)
!117 = !DILocation(line: 34, column: 1, scope: !74)
!118 = distinct !DISubprogram(name: "moved", scope: !1, file: !1, line: 36, type: !119, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!119 = !DISubroutineType(types: !120)
!120 = !{!15, !15, !12}
!121 = !DILocalVariable(name: "from", arg: 1, scope: !118, file: !1, line: 36, type: !15)
!122 = !DILocation(line: 36, column: 31, scope: !118)
!123 = !DILocalVariable(name: "by", arg: 2, scope: !118, file: !1, line: 36, type: !12)
!124 = !DILocation(line: 36, column: 44, scope: !118)
!125 = !DILocation(line: 37, column: 17, scope: !118)
!126 = !DILocation(line: 37, column: 8, scope: !118)
!127 = !DILocation(line: 37, column: 3, scope: !118)
!128 = !DILocation(line: 37, column: 14, scope: !118)
!129 = !DILocation(line: 38, column: 10, scope: !118)
!130 = !DILocation(line: 38, column: 3, scope: !118)
