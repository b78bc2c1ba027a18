; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-22/O0-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @copy_to_local_then_square(ptr noundef %0) #0 !dbg !14 {
  %2 = alloca ptr, align 8
  %3 = alloca [4 x double], align 16
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !21, !DIExpression(), !22)
    #dbg_declare(ptr %3, !23, !DIExpression(), !27)
  %5 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 0, !dbg !28
  %6 = load ptr, ptr %2, align 8, !dbg !29
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %5, ptr align 8 %6, i64 32, i1 false), !dbg !28
    #dbg_declare(ptr %4, !30, !DIExpression(), !33)
  store i32 0, ptr %4, align 4, !dbg !33
  br label %7, !dbg !34

7:                                                ; preds = %27, %1
  %8 = load i32, ptr %4, align 4, !dbg !35
  %9 = icmp slt i32 %8, 4, !dbg !37
  br i1 %9, label %10, label %30, !dbg !38

10:                                               ; preds = %7
  %11 = load i32, ptr %4, align 4, !dbg !39
  %12 = sext i32 %11 to i64, !dbg !41
  %13 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %12, !dbg !41
  %14 = load double, ptr %13, align 8, !dbg !41
  %15 = load i32, ptr %4, align 4, !dbg !42
  %16 = sext i32 %15 to i64, !dbg !43
  %17 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %16, !dbg !43
  %18 = load double, ptr %17, align 8, !dbg !43
  %19 = fmul double %14, %18, !dbg !44
  %20 = load i32, ptr %4, align 4, !dbg !45
  %21 = add nsw i32 %20, 1, !dbg !46
  %22 = sitofp i32 %21 to double, !dbg !47
  %23 = fmul double %19, %22, !dbg !48
  %24 = load i32, ptr %4, align 4, !dbg !49
  %25 = sext i32 %24 to i64, !dbg !50
  %26 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %25, !dbg !50
  store double %23, ptr %26, align 8, !dbg !51
  br label %27, !dbg !52

27:                                               ; preds = %10
  %28 = load i32, ptr %4, align 4, !dbg !53
  %29 = add nsw i32 %28, 1, !dbg !53
  store i32 %29, ptr %4, align 4, !dbg !53
  br label %7, !dbg !54, !llvm.loop !55

30:                                               ; preds = %7
  %31 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 0, !dbg !58
  %32 = load double, ptr %31, align 16, !dbg !58
  %33 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 1, !dbg !59
  %34 = load double, ptr %33, align 8, !dbg !59
  %35 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 2, !dbg !60
  %36 = load double, ptr %35, align 16, !dbg !60
  %37 = call double @llvm.fmuladd.f64(double %34, double %36, double %32), !dbg !61
  %38 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 3, !dbg !62
  %39 = load double, ptr %38, align 8, !dbg !62
  %40 = fsub double %37, %39, !dbg !63
  ret double %40, !dbg !64
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @shift_with_memmove(ptr noundef %0, i32 noundef %1) #0 !dbg !65 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !69, !DIExpression(), !70)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !71, !DIExpression(), !72)
  %7 = load ptr, ptr %3, align 8, !dbg !73
  %8 = getelementptr inbounds double, ptr %7, i64 1, !dbg !74
  %9 = load ptr, ptr %3, align 8, !dbg !75
  %10 = load i32, ptr %4, align 4, !dbg !76
  %11 = sub nsw i32 %10, 1, !dbg !77
  %12 = sext i32 %11 to i64, !dbg !78
  %13 = mul i64 %12, 8, !dbg !79
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %8, ptr align 8 %9, i64 %13, i1 false), !dbg !74
    #dbg_declare(ptr %5, !80, !DIExpression(), !81)
  store double 0.000000e+00, ptr %5, align 8, !dbg !81
    #dbg_declare(ptr %6, !82, !DIExpression(), !84)
  store i32 0, ptr %6, align 4, !dbg !84
  br label %14, !dbg !85

14:                                               ; preds = %35, %2
  %15 = load i32, ptr %6, align 4, !dbg !86
  %16 = load i32, ptr %4, align 4, !dbg !88
  %17 = icmp slt i32 %15, %16, !dbg !89
  br i1 %17, label %18, label %38, !dbg !90

18:                                               ; preds = %14
  %19 = load i32, ptr %6, align 4, !dbg !91
  %20 = add nsw i32 %19, 1, !dbg !93
  %21 = sitofp i32 %20 to double, !dbg !94
  %22 = load ptr, ptr %3, align 8, !dbg !95
  %23 = load i32, ptr %6, align 4, !dbg !96
  %24 = sext i32 %23 to i64, !dbg !95
  %25 = getelementptr inbounds double, ptr %22, i64 %24, !dbg !95
  %26 = load double, ptr %25, align 8, !dbg !95
  %27 = fmul double %21, %26, !dbg !97
  %28 = load ptr, ptr %3, align 8, !dbg !98
  %29 = load i32, ptr %6, align 4, !dbg !99
  %30 = sext i32 %29 to i64, !dbg !98
  %31 = getelementptr inbounds double, ptr %28, i64 %30, !dbg !98
  %32 = load double, ptr %31, align 8, !dbg !98
  %33 = load double, ptr %5, align 8, !dbg !100
  %34 = call double @llvm.fmuladd.f64(double %27, double %32, double %33), !dbg !100
  store double %34, ptr %5, align 8, !dbg !100
  br label %35, !dbg !101

35:                                               ; preds = %18
  %36 = load i32, ptr %6, align 4, !dbg !102
  %37 = add nsw i32 %36, 1, !dbg !102
  store i32 %37, ptr %6, align 4, !dbg !102
  br label %14, !dbg !103, !llvm.loop !104

38:                                               ; preds = %14
  %39 = load double, ptr %5, align 8, !dbg !106
  ret double %39, !dbg !107
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @clear_then_accumulate(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !108 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !111, !DIExpression(), !112)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !113, !DIExpression(), !114)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !115, !DIExpression(), !116)
  %8 = load ptr, ptr %4, align 8, !dbg !117
  %9 = load i32, ptr %6, align 4, !dbg !118
  %10 = sext i32 %9 to i64, !dbg !119
  %11 = mul i64 %10, 8, !dbg !120
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %11, i1 false), !dbg !121
    #dbg_declare(ptr %7, !122, !DIExpression(), !124)
  store i32 0, ptr %7, align 4, !dbg !124
  br label %12, !dbg !125

12:                                               ; preds = %36, %3
  %13 = load i32, ptr %7, align 4, !dbg !126
  %14 = load i32, ptr %6, align 4, !dbg !128
  %15 = icmp slt i32 %13, %14, !dbg !129
  br i1 %15, label %16, label %39, !dbg !130

16:                                               ; preds = %12
  %17 = load ptr, ptr %5, align 8, !dbg !131
  %18 = load i32, ptr %7, align 4, !dbg !133
  %19 = sext i32 %18 to i64, !dbg !131
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !131
  %21 = load double, ptr %20, align 8, !dbg !131
  %22 = load ptr, ptr %5, align 8, !dbg !134
  %23 = load i32, ptr %7, align 4, !dbg !135
  %24 = sext i32 %23 to i64, !dbg !134
  %25 = getelementptr inbounds double, ptr %22, i64 %24, !dbg !134
  %26 = load double, ptr %25, align 8, !dbg !134
  %27 = load ptr, ptr %4, align 8, !dbg !136
  %28 = load i32, ptr %6, align 4, !dbg !137
  %29 = sub nsw i32 %28, 1, !dbg !138
  %30 = load i32, ptr %7, align 4, !dbg !139
  %31 = sub nsw i32 %29, %30, !dbg !140
  %32 = sext i32 %31 to i64, !dbg !136
  %33 = getelementptr inbounds double, ptr %27, i64 %32, !dbg !136
  %34 = load double, ptr %33, align 8, !dbg !141
  %35 = call double @llvm.fmuladd.f64(double %21, double %26, double %34), !dbg !141
  store double %35, ptr %33, align 8, !dbg !141
  br label %36, !dbg !142

36:                                               ; preds = %16
  %37 = load i32, ptr %7, align 4, !dbg !143
  %38 = add nsw i32 %37, 1, !dbg !143
  store i32 %38, ptr %7, align 4, !dbg !143
  br label %12, !dbg !144, !llvm.loop !145

39:                                               ; preds = %12
  %40 = load ptr, ptr %4, align 8, !dbg !147
  %41 = getelementptr inbounds double, ptr %40, i64 0, !dbg !147
  %42 = load double, ptr %41, align 8, !dbg !147
  %43 = load ptr, ptr %4, align 8, !dbg !148
  %44 = load i32, ptr %6, align 4, !dbg !149
  %45 = sub nsw i32 %44, 1, !dbg !150
  %46 = sext i32 %45 to i64, !dbg !148
  %47 = getelementptr inbounds double, ptr %43, i64 %46, !dbg !148
  %48 = load double, ptr %47, align 8, !dbg !148
  %49 = fmul double %42, %48, !dbg !151
  ret double %49, !dbg !152
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @copy_of_dynamic_length(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !153 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !156, !DIExpression(), !157)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !158, !DIExpression(), !159)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !160, !DIExpression(), !161)
  %7 = load ptr, ptr %4, align 8, !dbg !162
  %8 = load ptr, ptr %5, align 8, !dbg !163
  %9 = load i32, ptr %6, align 4, !dbg !164
  %10 = sext i32 %9 to i64, !dbg !165
  %11 = mul i64 %10, 8, !dbg !166
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %8, i64 %11, i1 false), !dbg !167
  %12 = load ptr, ptr %4, align 8, !dbg !168
  %13 = getelementptr inbounds double, ptr %12, i64 0, !dbg !168
  %14 = load double, ptr %13, align 8, !dbg !169
  %15 = fmul double %14, 2.000000e+00, !dbg !169
  store double %15, ptr %13, align 8, !dbg !169
  ret void, !dbg !170
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @struct_assignment(ptr noundef %0, ptr noundef %1) #0 !dbg !171 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %struct.pair_of_rows, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !188, !DIExpression(), !189)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !190, !DIExpression(), !191)
  %6 = load ptr, ptr %4, align 8, !dbg !192
  %7 = load ptr, ptr %3, align 8, !dbg !193
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %7, i64 32, i1 false), !dbg !194
  %8 = load ptr, ptr %4, align 8, !dbg !195
  %9 = getelementptr inbounds nuw %struct.pair_of_rows, ptr %8, i32 0, i32 1, !dbg !196
  %10 = getelementptr inbounds [2 x float], ptr %9, i64 0, i64 0, !dbg !195
  %11 = load float, ptr %10, align 8, !dbg !195
  %12 = fpext float %11 to double, !dbg !195
  %13 = load ptr, ptr %4, align 8, !dbg !197
  %14 = getelementptr inbounds nuw %struct.pair_of_rows, ptr %13, i32 0, i32 0, !dbg !198
  %15 = getelementptr inbounds [3 x double], ptr %14, i64 0, i64 1, !dbg !197
  %16 = load double, ptr %15, align 8, !dbg !199
  %17 = fmul double %16, %12, !dbg !199
  store double %17, ptr %15, align 8, !dbg !199
    #dbg_declare(ptr %5, !200, !DIExpression(), !201)
  %18 = load ptr, ptr %4, align 8, !dbg !202
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %18, i64 32, i1 false), !dbg !203
  %19 = getelementptr inbounds nuw %struct.pair_of_rows, ptr %5, i32 0, i32 0, !dbg !204
  %20 = getelementptr inbounds [3 x double], ptr %19, i64 0, i64 0, !dbg !205
  %21 = load double, ptr %20, align 8, !dbg !205
  %22 = getelementptr inbounds nuw %struct.pair_of_rows, ptr %5, i32 0, i32 0, !dbg !206
  %23 = getelementptr inbounds [3 x double], ptr %22, i64 0, i64 1, !dbg !207
  %24 = load double, ptr %23, align 8, !dbg !207
  %25 = getelementptr inbounds nuw %struct.pair_of_rows, ptr %5, i32 0, i32 0, !dbg !208
  %26 = getelementptr inbounds [3 x double], ptr %25, i64 0, i64 2, !dbg !209
  %27 = load double, ptr %26, align 8, !dbg !209
  %28 = getelementptr inbounds nuw %struct.pair_of_rows, ptr %5, i32 0, i32 1, !dbg !210
  %29 = getelementptr inbounds [2 x float], ptr %28, i64 0, i64 1, !dbg !211
  %30 = load float, ptr %29, align 4, !dbg !211
  %31 = fpext float %30 to double, !dbg !211
  %32 = fmul double %27, %31, !dbg !212
  %33 = call double @llvm.fmuladd.f64(double %21, double %24, double %32), !dbg !213
  ret double %33, !dbg !214
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"frame-pointer", i32 2}
!13 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!14 = distinct !DISubprogram(name: "copy_to_local_then_square", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !{}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocation(line: 4, column: 48, scope: !14)
!23 = !DILocalVariable(name: "t", scope: !14, file: !1, line: 5, type: !24)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 256, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 4)
!27 = !DILocation(line: 5, column: 10, scope: !14)
!28 = !DILocation(line: 6, column: 3, scope: !14)
!29 = !DILocation(line: 6, column: 13, scope: !14)
!30 = !DILocalVariable(name: "i", scope: !31, file: !1, line: 7, type: !32)
!31 = distinct !DILexicalBlock(scope: !14, file: !1, line: 7, column: 3)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !DILocation(line: 7, column: 12, scope: !31)
!34 = !DILocation(line: 7, column: 8, scope: !31)
!35 = !DILocation(line: 7, column: 19, scope: !36)
!36 = distinct !DILexicalBlock(scope: !31, file: !1, line: 7, column: 3)
!37 = !DILocation(line: 7, column: 21, scope: !36)
!38 = !DILocation(line: 7, column: 3, scope: !31)
!39 = !DILocation(line: 8, column: 14, scope: !40)
!40 = distinct !DILexicalBlock(scope: !36, file: !1, line: 7, column: 31)
!41 = !DILocation(line: 8, column: 12, scope: !40)
!42 = !DILocation(line: 8, column: 21, scope: !40)
!43 = !DILocation(line: 8, column: 19, scope: !40)
!44 = !DILocation(line: 8, column: 17, scope: !40)
!45 = !DILocation(line: 8, column: 27, scope: !40)
!46 = !DILocation(line: 8, column: 29, scope: !40)
!47 = !DILocation(line: 8, column: 26, scope: !40)
!48 = !DILocation(line: 8, column: 24, scope: !40)
!49 = !DILocation(line: 8, column: 7, scope: !40)
!50 = !DILocation(line: 8, column: 5, scope: !40)
!51 = !DILocation(line: 8, column: 10, scope: !40)
!52 = !DILocation(line: 9, column: 3, scope: !40)
!53 = !DILocation(line: 7, column: 27, scope: !36)
!54 = !DILocation(line: 7, column: 3, scope: !36)
!55 = distinct !{!55, !38, !56, !57}
!56 = !DILocation(line: 9, column: 3, scope: !31)
!57 = !{!"llvm.loop.mustprogress"}
!58 = !DILocation(line: 10, column: 10, scope: !14)
!59 = !DILocation(line: 10, column: 17, scope: !14)
!60 = !DILocation(line: 10, column: 24, scope: !14)
!61 = !DILocation(line: 10, column: 15, scope: !14)
!62 = !DILocation(line: 10, column: 31, scope: !14)
!63 = !DILocation(line: 10, column: 29, scope: !14)
!64 = !DILocation(line: 10, column: 3, scope: !14)
!65 = distinct !DISubprogram(name: "shift_with_memmove", scope: !1, file: !1, line: 13, type: !66, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!66 = !DISubroutineType(types: !67)
!67 = !{!17, !68, !32}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!69 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 13, type: !68)
!70 = !DILocation(line: 13, column: 35, scope: !65)
!71 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !1, line: 13, type: !32)
!72 = !DILocation(line: 13, column: 42, scope: !65)
!73 = !DILocation(line: 14, column: 11, scope: !65)
!74 = !DILocation(line: 14, column: 3, scope: !65)
!75 = !DILocation(line: 14, column: 18, scope: !65)
!76 = !DILocation(line: 14, column: 30, scope: !65)
!77 = !DILocation(line: 14, column: 32, scope: !65)
!78 = !DILocation(line: 14, column: 21, scope: !65)
!79 = !DILocation(line: 14, column: 37, scope: !65)
!80 = !DILocalVariable(name: "s", scope: !65, file: !1, line: 15, type: !17)
!81 = !DILocation(line: 15, column: 10, scope: !65)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 16, type: !32)
!83 = distinct !DILexicalBlock(scope: !65, file: !1, line: 16, column: 3)
!84 = !DILocation(line: 16, column: 12, scope: !83)
!85 = !DILocation(line: 16, column: 8, scope: !83)
!86 = !DILocation(line: 16, column: 19, scope: !87)
!87 = distinct !DILexicalBlock(scope: !83, file: !1, line: 16, column: 3)
!88 = !DILocation(line: 16, column: 23, scope: !87)
!89 = !DILocation(line: 16, column: 21, scope: !87)
!90 = !DILocation(line: 16, column: 3, scope: !83)
!91 = !DILocation(line: 17, column: 11, scope: !92)
!92 = distinct !DILexicalBlock(scope: !87, file: !1, line: 16, column: 31)
!93 = !DILocation(line: 17, column: 13, scope: !92)
!94 = !DILocation(line: 17, column: 10, scope: !92)
!95 = !DILocation(line: 17, column: 20, scope: !92)
!96 = !DILocation(line: 17, column: 22, scope: !92)
!97 = !DILocation(line: 17, column: 18, scope: !92)
!98 = !DILocation(line: 17, column: 27, scope: !92)
!99 = !DILocation(line: 17, column: 29, scope: !92)
!100 = !DILocation(line: 17, column: 7, scope: !92)
!101 = !DILocation(line: 18, column: 3, scope: !92)
!102 = !DILocation(line: 16, column: 27, scope: !87)
!103 = !DILocation(line: 16, column: 3, scope: !87)
!104 = distinct !{!104, !90, !105, !57}
!105 = !DILocation(line: 18, column: 3, scope: !83)
!106 = !DILocation(line: 19, column: 10, scope: !65)
!107 = !DILocation(line: 19, column: 3, scope: !65)
!108 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !109, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!109 = !DISubroutineType(types: !110)
!110 = !{!17, !68, !18, !32}
!111 = !DILocalVariable(name: "out", arg: 1, scope: !108, file: !1, line: 23, type: !68)
!112 = !DILocation(line: 23, column: 38, scope: !108)
!113 = !DILocalVariable(name: "x", arg: 2, scope: !108, file: !1, line: 23, type: !18)
!114 = !DILocation(line: 23, column: 57, scope: !108)
!115 = !DILocalVariable(name: "n", arg: 3, scope: !108, file: !1, line: 23, type: !32)
!116 = !DILocation(line: 23, column: 64, scope: !108)
!117 = !DILocation(line: 24, column: 10, scope: !108)
!118 = !DILocation(line: 24, column: 26, scope: !108)
!119 = !DILocation(line: 24, column: 18, scope: !108)
!120 = !DILocation(line: 24, column: 28, scope: !108)
!121 = !DILocation(line: 24, column: 3, scope: !108)
!122 = !DILocalVariable(name: "i", scope: !123, file: !1, line: 25, type: !32)
!123 = distinct !DILexicalBlock(scope: !108, file: !1, line: 25, column: 3)
!124 = !DILocation(line: 25, column: 12, scope: !123)
!125 = !DILocation(line: 25, column: 8, scope: !123)
!126 = !DILocation(line: 25, column: 19, scope: !127)
!127 = distinct !DILexicalBlock(scope: !123, file: !1, line: 25, column: 3)
!128 = !DILocation(line: 25, column: 23, scope: !127)
!129 = !DILocation(line: 25, column: 21, scope: !127)
!130 = !DILocation(line: 25, column: 3, scope: !123)
!131 = !DILocation(line: 26, column: 23, scope: !132)
!132 = distinct !DILexicalBlock(scope: !127, file: !1, line: 25, column: 31)
!133 = !DILocation(line: 26, column: 25, scope: !132)
!134 = !DILocation(line: 26, column: 30, scope: !132)
!135 = !DILocation(line: 26, column: 32, scope: !132)
!136 = !DILocation(line: 26, column: 5, scope: !132)
!137 = !DILocation(line: 26, column: 9, scope: !132)
!138 = !DILocation(line: 26, column: 11, scope: !132)
!139 = !DILocation(line: 26, column: 17, scope: !132)
!140 = !DILocation(line: 26, column: 15, scope: !132)
!141 = !DILocation(line: 26, column: 20, scope: !132)
!142 = !DILocation(line: 27, column: 3, scope: !132)
!143 = !DILocation(line: 25, column: 27, scope: !127)
!144 = !DILocation(line: 25, column: 3, scope: !127)
!145 = distinct !{!145, !130, !146, !57}
!146 = !DILocation(line: 27, column: 3, scope: !123)
!147 = !DILocation(line: 28, column: 10, scope: !108)
!148 = !DILocation(line: 28, column: 19, scope: !108)
!149 = !DILocation(line: 28, column: 23, scope: !108)
!150 = !DILocation(line: 28, column: 25, scope: !108)
!151 = !DILocation(line: 28, column: 17, scope: !108)
!152 = !DILocation(line: 28, column: 3, scope: !108)
!153 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !154, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!154 = !DISubroutineType(types: !155)
!155 = !{null, !68, !18, !32}
!156 = !DILocalVariable(name: "dst", arg: 1, scope: !153, file: !1, line: 31, type: !68)
!157 = !DILocation(line: 31, column: 37, scope: !153)
!158 = !DILocalVariable(name: "src", arg: 2, scope: !153, file: !1, line: 31, type: !18)
!159 = !DILocation(line: 31, column: 56, scope: !153)
!160 = !DILocalVariable(name: "n", arg: 3, scope: !153, file: !1, line: 31, type: !32)
!161 = !DILocation(line: 31, column: 65, scope: !153)
!162 = !DILocation(line: 32, column: 10, scope: !153)
!163 = !DILocation(line: 32, column: 15, scope: !153)
!164 = !DILocation(line: 32, column: 28, scope: !153)
!165 = !DILocation(line: 32, column: 20, scope: !153)
!166 = !DILocation(line: 32, column: 30, scope: !153)
!167 = !DILocation(line: 32, column: 3, scope: !153)
!168 = !DILocation(line: 33, column: 3, scope: !153)
!169 = !DILocation(line: 33, column: 10, scope: !153)
!170 = !DILocation(line: 34, column: 1, scope: !153)
!171 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !172, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!172 = !DISubroutineType(types: !173)
!173 = !{!17, !174, !187}
!174 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !175, size: 64)
!175 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !176)
!176 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !177)
!177 = !{!178, !182}
!178 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !176, file: !1, line: 37, baseType: !179, size: 192)
!179 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 192, elements: !180)
!180 = !{!181}
!181 = !DISubrange(count: 3)
!182 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !176, file: !1, line: 38, baseType: !183, size: 64, offset: 192)
!183 = !DICompositeType(tag: DW_TAG_array_type, baseType: !184, size: 64, elements: !185)
!184 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!185 = !{!186}
!186 = !DISubrange(count: 2)
!187 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !176, size: 64)
!188 = !DILocalVariable(name: "a", arg: 1, scope: !171, file: !1, line: 41, type: !174)
!189 = !DILocation(line: 41, column: 53, scope: !171)
!190 = !DILocalVariable(name: "b", arg: 2, scope: !171, file: !1, line: 41, type: !187)
!191 = !DILocation(line: 41, column: 77, scope: !171)
!192 = !DILocation(line: 42, column: 4, scope: !171)
!193 = !DILocation(line: 42, column: 9, scope: !171)
!194 = !DILocation(line: 42, column: 8, scope: !171)
!195 = !DILocation(line: 43, column: 16, scope: !171)
!196 = !DILocation(line: 43, column: 19, scope: !171)
!197 = !DILocation(line: 43, column: 3, scope: !171)
!198 = !DILocation(line: 43, column: 6, scope: !171)
!199 = !DILocation(line: 43, column: 13, scope: !171)
!200 = !DILocalVariable(name: "c", scope: !171, file: !1, line: 44, type: !176)
!201 = !DILocation(line: 44, column: 23, scope: !171)
!202 = !DILocation(line: 44, column: 28, scope: !171)
!203 = !DILocation(line: 44, column: 27, scope: !171)
!204 = !DILocation(line: 45, column: 12, scope: !171)
!205 = !DILocation(line: 45, column: 10, scope: !171)
!206 = !DILocation(line: 45, column: 23, scope: !171)
!207 = !DILocation(line: 45, column: 21, scope: !171)
!208 = !DILocation(line: 45, column: 34, scope: !171)
!209 = !DILocation(line: 45, column: 32, scope: !171)
!210 = !DILocation(line: 45, column: 45, scope: !171)
!211 = !DILocation(line: 45, column: 43, scope: !171)
!212 = !DILocation(line: 45, column: 41, scope: !171)
!213 = !DILocation(line: 45, column: 30, scope: !171)
!214 = !DILocation(line: 45, column: 3, scope: !171)
