; clang-16 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-16/O0-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair_of_rows = type { [3 x double], [2 x float] }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @copy_to_local_then_square(ptr noundef %0) #0 !dbg !14 {
  %2 = alloca ptr, align 8
  %3 = alloca [4 x double], align 16
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !21, metadata !DIExpression()), !dbg !22
  call void @llvm.dbg.declare(metadata ptr %3, metadata !23, metadata !DIExpression()), !dbg !27
  %5 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 0, !dbg !28
  %6 = load ptr, ptr %2, align 8, !dbg !29
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %5, ptr align 8 %6, i64 32, i1 false), !dbg !28
  call void @llvm.dbg.declare(metadata ptr %4, metadata !30, metadata !DIExpression()), !dbg !33
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

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @shift_with_memmove(ptr noundef %0, i32 noundef %1) #0 !dbg !65 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !69, metadata !DIExpression()), !dbg !70
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !71, metadata !DIExpression()), !dbg !72
  %7 = load ptr, ptr %3, align 8, !dbg !73
  %8 = getelementptr inbounds double, ptr %7, i64 1, !dbg !74
  %9 = load ptr, ptr %3, align 8, !dbg !75
  %10 = load i32, ptr %4, align 4, !dbg !76
  %11 = sub nsw i32 %10, 1, !dbg !77
  %12 = sext i32 %11 to i64, !dbg !78
  %13 = mul i64 %12, 8, !dbg !79
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %8, ptr align 8 %9, i64 %13, i1 false), !dbg !80
  call void @llvm.dbg.declare(metadata ptr %5, metadata !81, metadata !DIExpression()), !dbg !82
  store double 0.000000e+00, ptr %5, align 8, !dbg !82
  call void @llvm.dbg.declare(metadata ptr %6, metadata !83, metadata !DIExpression()), !dbg !85
  store i32 0, ptr %6, align 4, !dbg !85
  br label %14, !dbg !86

14:                                               ; preds = %35, %2
  %15 = load i32, ptr %6, align 4, !dbg !87
  %16 = load i32, ptr %4, align 4, !dbg !89
  %17 = icmp slt i32 %15, %16, !dbg !90
  br i1 %17, label %18, label %38, !dbg !91

18:                                               ; preds = %14
  %19 = load i32, ptr %6, align 4, !dbg !92
  %20 = add nsw i32 %19, 1, !dbg !94
  %21 = sitofp i32 %20 to double, !dbg !95
  %22 = load ptr, ptr %3, align 8, !dbg !96
  %23 = load i32, ptr %6, align 4, !dbg !97
  %24 = sext i32 %23 to i64, !dbg !96
  %25 = getelementptr inbounds double, ptr %22, i64 %24, !dbg !96
  %26 = load double, ptr %25, align 8, !dbg !96
  %27 = fmul double %21, %26, !dbg !98
  %28 = load ptr, ptr %3, align 8, !dbg !99
  %29 = load i32, ptr %6, align 4, !dbg !100
  %30 = sext i32 %29 to i64, !dbg !99
  %31 = getelementptr inbounds double, ptr %28, i64 %30, !dbg !99
  %32 = load double, ptr %31, align 8, !dbg !99
  %33 = load double, ptr %5, align 8, !dbg !101
  %34 = call double @llvm.fmuladd.f64(double %27, double %32, double %33), !dbg !101
  store double %34, ptr %5, align 8, !dbg !101
  br label %35, !dbg !102

35:                                               ; preds = %18
  %36 = load i32, ptr %6, align 4, !dbg !103
  %37 = add nsw i32 %36, 1, !dbg !103
  store i32 %37, ptr %6, align 4, !dbg !103
  br label %14, !dbg !104, !llvm.loop !105

38:                                               ; preds = %14
  %39 = load double, ptr %5, align 8, !dbg !107
  ret double %39, !dbg !108
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @clear_then_accumulate(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !109 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !112, metadata !DIExpression()), !dbg !113
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !114, metadata !DIExpression()), !dbg !115
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !116, metadata !DIExpression()), !dbg !117
  %8 = load ptr, ptr %4, align 8, !dbg !118
  %9 = load i32, ptr %6, align 4, !dbg !119
  %10 = sext i32 %9 to i64, !dbg !120
  %11 = mul i64 %10, 8, !dbg !121
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %11, i1 false), !dbg !122
  call void @llvm.dbg.declare(metadata ptr %7, metadata !123, metadata !DIExpression()), !dbg !125
  store i32 0, ptr %7, align 4, !dbg !125
  br label %12, !dbg !126

12:                                               ; preds = %36, %3
  %13 = load i32, ptr %7, align 4, !dbg !127
  %14 = load i32, ptr %6, align 4, !dbg !129
  %15 = icmp slt i32 %13, %14, !dbg !130
  br i1 %15, label %16, label %39, !dbg !131

16:                                               ; preds = %12
  %17 = load ptr, ptr %5, align 8, !dbg !132
  %18 = load i32, ptr %7, align 4, !dbg !134
  %19 = sext i32 %18 to i64, !dbg !132
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !132
  %21 = load double, ptr %20, align 8, !dbg !132
  %22 = load ptr, ptr %5, align 8, !dbg !135
  %23 = load i32, ptr %7, align 4, !dbg !136
  %24 = sext i32 %23 to i64, !dbg !135
  %25 = getelementptr inbounds double, ptr %22, i64 %24, !dbg !135
  %26 = load double, ptr %25, align 8, !dbg !135
  %27 = load ptr, ptr %4, align 8, !dbg !137
  %28 = load i32, ptr %6, align 4, !dbg !138
  %29 = sub nsw i32 %28, 1, !dbg !139
  %30 = load i32, ptr %7, align 4, !dbg !140
  %31 = sub nsw i32 %29, %30, !dbg !141
  %32 = sext i32 %31 to i64, !dbg !137
  %33 = getelementptr inbounds double, ptr %27, i64 %32, !dbg !137
  %34 = load double, ptr %33, align 8, !dbg !142
  %35 = call double @llvm.fmuladd.f64(double %21, double %26, double %34), !dbg !142
  store double %35, ptr %33, align 8, !dbg !142
  br label %36, !dbg !143

36:                                               ; preds = %16
  %37 = load i32, ptr %7, align 4, !dbg !144
  %38 = add nsw i32 %37, 1, !dbg !144
  store i32 %38, ptr %7, align 4, !dbg !144
  br label %12, !dbg !145, !llvm.loop !146

39:                                               ; preds = %12
  %40 = load ptr, ptr %4, align 8, !dbg !148
  %41 = getelementptr inbounds double, ptr %40, i64 0, !dbg !148
  %42 = load double, ptr %41, align 8, !dbg !148
  %43 = load ptr, ptr %4, align 8, !dbg !149
  %44 = load i32, ptr %6, align 4, !dbg !150
  %45 = sub nsw i32 %44, 1, !dbg !151
  %46 = sext i32 %45 to i64, !dbg !149
  %47 = getelementptr inbounds double, ptr %43, i64 %46, !dbg !149
  %48 = load double, ptr %47, align 8, !dbg !149
  %49 = fmul double %42, %48, !dbg !152
  ret double %49, !dbg !153
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @copy_of_dynamic_length(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !154 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !157, metadata !DIExpression()), !dbg !158
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !159, metadata !DIExpression()), !dbg !160
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !161, metadata !DIExpression()), !dbg !162
  %7 = load ptr, ptr %4, align 8, !dbg !163
  %8 = load ptr, ptr %5, align 8, !dbg !164
  %9 = load i32, ptr %6, align 4, !dbg !165
  %10 = sext i32 %9 to i64, !dbg !166
  %11 = mul i64 %10, 8, !dbg !167
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %8, i64 %11, i1 false), !dbg !168
  %12 = load ptr, ptr %4, align 8, !dbg !169
  %13 = getelementptr inbounds double, ptr %12, i64 0, !dbg !169
  %14 = load double, ptr %13, align 8, !dbg !170
  %15 = fmul double %14, 2.000000e+00, !dbg !170
  store double %15, ptr %13, align 8, !dbg !170
  ret void, !dbg !171
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @struct_assignment(ptr noundef %0, ptr noundef %1) #0 !dbg !172 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %struct.pair_of_rows, align 8
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !189, metadata !DIExpression()), !dbg !190
  store ptr %1, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !191, metadata !DIExpression()), !dbg !192
  %6 = load ptr, ptr %4, align 8, !dbg !193
  %7 = load ptr, ptr %3, align 8, !dbg !194
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %7, i64 32, i1 false), !dbg !195
  %8 = load ptr, ptr %4, align 8, !dbg !196
  %9 = getelementptr inbounds %struct.pair_of_rows, ptr %8, i32 0, i32 1, !dbg !197
  %10 = getelementptr inbounds [2 x float], ptr %9, i64 0, i64 0, !dbg !196
  %11 = load float, ptr %10, align 8, !dbg !196
  %12 = fpext float %11 to double, !dbg !196
  %13 = load ptr, ptr %4, align 8, !dbg !198
  %14 = getelementptr inbounds %struct.pair_of_rows, ptr %13, i32 0, i32 0, !dbg !199
  %15 = getelementptr inbounds [3 x double], ptr %14, i64 0, i64 1, !dbg !198
  %16 = load double, ptr %15, align 8, !dbg !200
  %17 = fmul double %16, %12, !dbg !200
  store double %17, ptr %15, align 8, !dbg !200
  call void @llvm.dbg.declare(metadata ptr %5, metadata !201, metadata !DIExpression()), !dbg !202
  %18 = load ptr, ptr %4, align 8, !dbg !203
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %18, i64 32, i1 false), !dbg !204
  %19 = getelementptr inbounds %struct.pair_of_rows, ptr %5, i32 0, i32 0, !dbg !205
  %20 = getelementptr inbounds [3 x double], ptr %19, i64 0, i64 0, !dbg !206
  %21 = load double, ptr %20, align 8, !dbg !206
  %22 = getelementptr inbounds %struct.pair_of_rows, ptr %5, i32 0, i32 0, !dbg !207
  %23 = getelementptr inbounds [3 x double], ptr %22, i64 0, i64 1, !dbg !208
  %24 = load double, ptr %23, align 8, !dbg !208
  %25 = getelementptr inbounds %struct.pair_of_rows, ptr %5, i32 0, i32 0, !dbg !209
  %26 = getelementptr inbounds [3 x double], ptr %25, i64 0, i64 2, !dbg !210
  %27 = load double, ptr %26, align 8, !dbg !210
  %28 = getelementptr inbounds %struct.pair_of_rows, ptr %5, i32 0, i32 1, !dbg !211
  %29 = getelementptr inbounds [2 x float], ptr %28, i64 0, i64 1, !dbg !212
  %30 = load float, ptr %29, align 4, !dbg !212
  %31 = fpext float %30 to double, !dbg !212
  %32 = fmul double %27, %31, !dbg !213
  %33 = call double @llvm.fmuladd.f64(double %21, double %24, double %32), !dbg !214
  ret double %33, !dbg !215
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 46, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-16/lib/clang/16/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "f95079da609b0e8f201cb8136304bf3b")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"frame-pointer", i32 2}
!13 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
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
!74 = !DILocation(line: 14, column: 13, scope: !65)
!75 = !DILocation(line: 14, column: 18, scope: !65)
!76 = !DILocation(line: 14, column: 30, scope: !65)
!77 = !DILocation(line: 14, column: 32, scope: !65)
!78 = !DILocation(line: 14, column: 21, scope: !65)
!79 = !DILocation(line: 14, column: 37, scope: !65)
!80 = !DILocation(line: 14, column: 3, scope: !65)
!81 = !DILocalVariable(name: "s", scope: !65, file: !1, line: 15, type: !17)
!82 = !DILocation(line: 15, column: 10, scope: !65)
!83 = !DILocalVariable(name: "i", scope: !84, file: !1, line: 16, type: !32)
!84 = distinct !DILexicalBlock(scope: !65, file: !1, line: 16, column: 3)
!85 = !DILocation(line: 16, column: 12, scope: !84)
!86 = !DILocation(line: 16, column: 8, scope: !84)
!87 = !DILocation(line: 16, column: 19, scope: !88)
!88 = distinct !DILexicalBlock(scope: !84, file: !1, line: 16, column: 3)
!89 = !DILocation(line: 16, column: 23, scope: !88)
!90 = !DILocation(line: 16, column: 21, scope: !88)
!91 = !DILocation(line: 16, column: 3, scope: !84)
!92 = !DILocation(line: 17, column: 11, scope: !93)
!93 = distinct !DILexicalBlock(scope: !88, file: !1, line: 16, column: 31)
!94 = !DILocation(line: 17, column: 13, scope: !93)
!95 = !DILocation(line: 17, column: 10, scope: !93)
!96 = !DILocation(line: 17, column: 20, scope: !93)
!97 = !DILocation(line: 17, column: 22, scope: !93)
!98 = !DILocation(line: 17, column: 18, scope: !93)
!99 = !DILocation(line: 17, column: 27, scope: !93)
!100 = !DILocation(line: 17, column: 29, scope: !93)
!101 = !DILocation(line: 17, column: 7, scope: !93)
!102 = !DILocation(line: 18, column: 3, scope: !93)
!103 = !DILocation(line: 16, column: 27, scope: !88)
!104 = !DILocation(line: 16, column: 3, scope: !88)
!105 = distinct !{!105, !91, !106, !57}
!106 = !DILocation(line: 18, column: 3, scope: !84)
!107 = !DILocation(line: 19, column: 10, scope: !65)
!108 = !DILocation(line: 19, column: 3, scope: !65)
!109 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !110, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!110 = !DISubroutineType(types: !111)
!111 = !{!17, !68, !18, !32}
!112 = !DILocalVariable(name: "out", arg: 1, scope: !109, file: !1, line: 23, type: !68)
!113 = !DILocation(line: 23, column: 38, scope: !109)
!114 = !DILocalVariable(name: "x", arg: 2, scope: !109, file: !1, line: 23, type: !18)
!115 = !DILocation(line: 23, column: 57, scope: !109)
!116 = !DILocalVariable(name: "n", arg: 3, scope: !109, file: !1, line: 23, type: !32)
!117 = !DILocation(line: 23, column: 64, scope: !109)
!118 = !DILocation(line: 24, column: 10, scope: !109)
!119 = !DILocation(line: 24, column: 26, scope: !109)
!120 = !DILocation(line: 24, column: 18, scope: !109)
!121 = !DILocation(line: 24, column: 28, scope: !109)
!122 = !DILocation(line: 24, column: 3, scope: !109)
!123 = !DILocalVariable(name: "i", scope: !124, file: !1, line: 25, type: !32)
!124 = distinct !DILexicalBlock(scope: !109, file: !1, line: 25, column: 3)
!125 = !DILocation(line: 25, column: 12, scope: !124)
!126 = !DILocation(line: 25, column: 8, scope: !124)
!127 = !DILocation(line: 25, column: 19, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !1, line: 25, column: 3)
!129 = !DILocation(line: 25, column: 23, scope: !128)
!130 = !DILocation(line: 25, column: 21, scope: !128)
!131 = !DILocation(line: 25, column: 3, scope: !124)
!132 = !DILocation(line: 26, column: 23, scope: !133)
!133 = distinct !DILexicalBlock(scope: !128, file: !1, line: 25, column: 31)
!134 = !DILocation(line: 26, column: 25, scope: !133)
!135 = !DILocation(line: 26, column: 30, scope: !133)
!136 = !DILocation(line: 26, column: 32, scope: !133)
!137 = !DILocation(line: 26, column: 5, scope: !133)
!138 = !DILocation(line: 26, column: 9, scope: !133)
!139 = !DILocation(line: 26, column: 11, scope: !133)
!140 = !DILocation(line: 26, column: 17, scope: !133)
!141 = !DILocation(line: 26, column: 15, scope: !133)
!142 = !DILocation(line: 26, column: 20, scope: !133)
!143 = !DILocation(line: 27, column: 3, scope: !133)
!144 = !DILocation(line: 25, column: 27, scope: !128)
!145 = !DILocation(line: 25, column: 3, scope: !128)
!146 = distinct !{!146, !131, !147, !57}
!147 = !DILocation(line: 27, column: 3, scope: !124)
!148 = !DILocation(line: 28, column: 10, scope: !109)
!149 = !DILocation(line: 28, column: 19, scope: !109)
!150 = !DILocation(line: 28, column: 23, scope: !109)
!151 = !DILocation(line: 28, column: 25, scope: !109)
!152 = !DILocation(line: 28, column: 17, scope: !109)
!153 = !DILocation(line: 28, column: 3, scope: !109)
!154 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !155, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!155 = !DISubroutineType(types: !156)
!156 = !{null, !68, !18, !32}
!157 = !DILocalVariable(name: "dst", arg: 1, scope: !154, file: !1, line: 31, type: !68)
!158 = !DILocation(line: 31, column: 37, scope: !154)
!159 = !DILocalVariable(name: "src", arg: 2, scope: !154, file: !1, line: 31, type: !18)
!160 = !DILocation(line: 31, column: 56, scope: !154)
!161 = !DILocalVariable(name: "n", arg: 3, scope: !154, file: !1, line: 31, type: !32)
!162 = !DILocation(line: 31, column: 65, scope: !154)
!163 = !DILocation(line: 32, column: 10, scope: !154)
!164 = !DILocation(line: 32, column: 15, scope: !154)
!165 = !DILocation(line: 32, column: 28, scope: !154)
!166 = !DILocation(line: 32, column: 20, scope: !154)
!167 = !DILocation(line: 32, column: 30, scope: !154)
!168 = !DILocation(line: 32, column: 3, scope: !154)
!169 = !DILocation(line: 33, column: 3, scope: !154)
!170 = !DILocation(line: 33, column: 10, scope: !154)
!171 = !DILocation(line: 34, column: 1, scope: !154)
!172 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !173, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!173 = !DISubroutineType(types: !174)
!174 = !{!17, !175, !188}
!175 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !176, size: 64)
!176 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !177)
!177 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !178)
!178 = !{!179, !183}
!179 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !177, file: !1, line: 37, baseType: !180, size: 192)
!180 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 192, elements: !181)
!181 = !{!182}
!182 = !DISubrange(count: 3)
!183 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !177, file: !1, line: 38, baseType: !184, size: 64, offset: 192)
!184 = !DICompositeType(tag: DW_TAG_array_type, baseType: !185, size: 64, elements: !186)
!185 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!186 = !{!187}
!187 = !DISubrange(count: 2)
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !177, size: 64)
!189 = !DILocalVariable(name: "a", arg: 1, scope: !172, file: !1, line: 41, type: !175)
!190 = !DILocation(line: 41, column: 53, scope: !172)
!191 = !DILocalVariable(name: "b", arg: 2, scope: !172, file: !1, line: 41, type: !188)
!192 = !DILocation(line: 41, column: 77, scope: !172)
!193 = !DILocation(line: 42, column: 4, scope: !172)
!194 = !DILocation(line: 42, column: 9, scope: !172)
!195 = !DILocation(line: 42, column: 8, scope: !172)
!196 = !DILocation(line: 43, column: 16, scope: !172)
!197 = !DILocation(line: 43, column: 19, scope: !172)
!198 = !DILocation(line: 43, column: 3, scope: !172)
!199 = !DILocation(line: 43, column: 6, scope: !172)
!200 = !DILocation(line: 43, column: 13, scope: !172)
!201 = !DILocalVariable(name: "c", scope: !172, file: !1, line: 44, type: !177)
!202 = !DILocation(line: 44, column: 23, scope: !172)
!203 = !DILocation(line: 44, column: 28, scope: !172)
!204 = !DILocation(line: 44, column: 27, scope: !172)
!205 = !DILocation(line: 45, column: 12, scope: !172)
!206 = !DILocation(line: 45, column: 10, scope: !172)
!207 = !DILocation(line: 45, column: 23, scope: !172)
!208 = !DILocation(line: 45, column: 21, scope: !172)
!209 = !DILocation(line: 45, column: 34, scope: !172)
!210 = !DILocation(line: 45, column: 32, scope: !172)
!211 = !DILocation(line: 45, column: 45, scope: !172)
!212 = !DILocation(line: 45, column: 43, scope: !172)
!213 = !DILocation(line: 45, column: 41, scope: !172)
!214 = !DILocation(line: 45, column: 30, scope: !172)
!215 = !DILocation(line: 45, column: 3, scope: !172)
