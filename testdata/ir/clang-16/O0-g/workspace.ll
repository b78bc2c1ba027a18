; clang-16 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-16/O0-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) #0 !dbg !14 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store double %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !20, metadata !DIExpression()), !dbg !21
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !22, metadata !DIExpression()), !dbg !23
  call void @llvm.dbg.declare(metadata ptr %5, metadata !24, metadata !DIExpression()), !dbg !26
  %9 = load i32, ptr %4, align 4, !dbg !27
  %10 = sext i32 %9 to i64, !dbg !28
  %11 = mul i64 %10, 8, !dbg !29
  %12 = call noalias ptr @malloc(i64 noundef %11) #5, !dbg !30
  store ptr %12, ptr %5, align 8, !dbg !26
  %13 = load ptr, ptr %5, align 8, !dbg !31
  %14 = getelementptr inbounds double, ptr %13, i64 0, !dbg !31
  store double 1.000000e+00, ptr %14, align 8, !dbg !32
  call void @llvm.dbg.declare(metadata ptr %6, metadata !33, metadata !DIExpression()), !dbg !35
  store i32 1, ptr %6, align 4, !dbg !35
  br label %15, !dbg !36

15:                                               ; preds = %32, %2
  %16 = load i32, ptr %6, align 4, !dbg !37
  %17 = load i32, ptr %4, align 4, !dbg !39
  %18 = icmp slt i32 %16, %17, !dbg !40
  br i1 %18, label %19, label %35, !dbg !41

19:                                               ; preds = %15
  %20 = load ptr, ptr %5, align 8, !dbg !42
  %21 = load i32, ptr %6, align 4, !dbg !44
  %22 = sub nsw i32 %21, 1, !dbg !45
  %23 = sext i32 %22 to i64, !dbg !42
  %24 = getelementptr inbounds double, ptr %20, i64 %23, !dbg !42
  %25 = load double, ptr %24, align 8, !dbg !42
  %26 = load double, ptr %3, align 8, !dbg !46
  %27 = fmul double %25, %26, !dbg !47
  %28 = load ptr, ptr %5, align 8, !dbg !48
  %29 = load i32, ptr %6, align 4, !dbg !49
  %30 = sext i32 %29 to i64, !dbg !48
  %31 = getelementptr inbounds double, ptr %28, i64 %30, !dbg !48
  store double %27, ptr %31, align 8, !dbg !50
  br label %32, !dbg !51

32:                                               ; preds = %19
  %33 = load i32, ptr %6, align 4, !dbg !52
  %34 = add nsw i32 %33, 1, !dbg !52
  store i32 %34, ptr %6, align 4, !dbg !52
  br label %15, !dbg !53, !llvm.loop !54

35:                                               ; preds = %15
  call void @llvm.dbg.declare(metadata ptr %7, metadata !57, metadata !DIExpression()), !dbg !58
  store double 0.000000e+00, ptr %7, align 8, !dbg !58
  call void @llvm.dbg.declare(metadata ptr %8, metadata !59, metadata !DIExpression()), !dbg !61
  store i32 0, ptr %8, align 4, !dbg !61
  br label %36, !dbg !62

36:                                               ; preds = %52, %35
  %37 = load i32, ptr %8, align 4, !dbg !63
  %38 = load i32, ptr %4, align 4, !dbg !65
  %39 = icmp slt i32 %37, %38, !dbg !66
  br i1 %39, label %40, label %55, !dbg !67

40:                                               ; preds = %36
  %41 = load ptr, ptr %5, align 8, !dbg !68
  %42 = load i32, ptr %8, align 4, !dbg !70
  %43 = sext i32 %42 to i64, !dbg !68
  %44 = getelementptr inbounds double, ptr %41, i64 %43, !dbg !68
  %45 = load double, ptr %44, align 8, !dbg !68
  %46 = load i32, ptr %8, align 4, !dbg !71
  %47 = add nsw i32 %46, 1, !dbg !72
  %48 = sitofp i32 %47 to double, !dbg !73
  %49 = fdiv double %45, %48, !dbg !74
  %50 = load double, ptr %7, align 8, !dbg !75
  %51 = fadd double %50, %49, !dbg !75
  store double %51, ptr %7, align 8, !dbg !75
  br label %52, !dbg !76

52:                                               ; preds = %40
  %53 = load i32, ptr %8, align 4, !dbg !77
  %54 = add nsw i32 %53, 1, !dbg !77
  store i32 %54, ptr %8, align 4, !dbg !77
  br label %36, !dbg !78, !llvm.loop !79

55:                                               ; preds = %36
  %56 = load ptr, ptr %5, align 8, !dbg !81
  call void @free(ptr noundef %56) #6, !dbg !82
  %57 = load double, ptr %7, align 8, !dbg !83
  ret double %57, !dbg !84
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #2

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @zeroed_histogram(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #0 !dbg !85 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !92, metadata !DIExpression()), !dbg !93
  store ptr %1, ptr %6, align 8
  call void @llvm.dbg.declare(metadata ptr %6, metadata !94, metadata !DIExpression()), !dbg !95
  store i32 %2, ptr %7, align 4
  call void @llvm.dbg.declare(metadata ptr %7, metadata !96, metadata !DIExpression()), !dbg !97
  store i32 %3, ptr %8, align 4
  call void @llvm.dbg.declare(metadata ptr %8, metadata !98, metadata !DIExpression()), !dbg !99
  call void @llvm.dbg.declare(metadata ptr %9, metadata !100, metadata !DIExpression()), !dbg !101
  %13 = load i32, ptr %8, align 4, !dbg !102
  %14 = sext i32 %13 to i64, !dbg !103
  %15 = call noalias ptr @calloc(i64 noundef %14, i64 noundef 8) #7, !dbg !104
  store ptr %15, ptr %9, align 8, !dbg !101
  call void @llvm.dbg.declare(metadata ptr %10, metadata !105, metadata !DIExpression()), !dbg !107
  store i32 0, ptr %10, align 4, !dbg !107
  br label %16, !dbg !108

16:                                               ; preds = %41, %4
  %17 = load i32, ptr %10, align 4, !dbg !109
  %18 = load i32, ptr %7, align 4, !dbg !111
  %19 = icmp slt i32 %17, %18, !dbg !112
  br i1 %19, label %20, label %44, !dbg !113

20:                                               ; preds = %16
  %21 = load ptr, ptr %5, align 8, !dbg !114
  %22 = load i32, ptr %10, align 4, !dbg !116
  %23 = sext i32 %22 to i64, !dbg !114
  %24 = getelementptr inbounds double, ptr %21, i64 %23, !dbg !114
  %25 = load double, ptr %24, align 8, !dbg !114
  %26 = load ptr, ptr %5, align 8, !dbg !117
  %27 = load i32, ptr %10, align 4, !dbg !118
  %28 = sext i32 %27 to i64, !dbg !117
  %29 = getelementptr inbounds double, ptr %26, i64 %28, !dbg !117
  %30 = load double, ptr %29, align 8, !dbg !117
  %31 = load ptr, ptr %9, align 8, !dbg !119
  %32 = load ptr, ptr %6, align 8, !dbg !120
  %33 = load i32, ptr %10, align 4, !dbg !121
  %34 = sext i32 %33 to i64, !dbg !120
  %35 = getelementptr inbounds i32, ptr %32, i64 %34, !dbg !120
  %36 = load i32, ptr %35, align 4, !dbg !120
  %37 = sext i32 %36 to i64, !dbg !119
  %38 = getelementptr inbounds double, ptr %31, i64 %37, !dbg !119
  %39 = load double, ptr %38, align 8, !dbg !122
  %40 = call double @llvm.fmuladd.f64(double %25, double %30, double %39), !dbg !122
  store double %40, ptr %38, align 8, !dbg !122
  br label %41, !dbg !123

41:                                               ; preds = %20
  %42 = load i32, ptr %10, align 4, !dbg !124
  %43 = add nsw i32 %42, 1, !dbg !124
  store i32 %43, ptr %10, align 4, !dbg !124
  br label %16, !dbg !125, !llvm.loop !126

44:                                               ; preds = %16
  call void @llvm.dbg.declare(metadata ptr %11, metadata !128, metadata !DIExpression()), !dbg !129
  store double 0.000000e+00, ptr %11, align 8, !dbg !129
  call void @llvm.dbg.declare(metadata ptr %12, metadata !130, metadata !DIExpression()), !dbg !132
  store i32 0, ptr %12, align 4, !dbg !132
  br label %45, !dbg !133

45:                                               ; preds = %62, %44
  %46 = load i32, ptr %12, align 4, !dbg !134
  %47 = load i32, ptr %8, align 4, !dbg !136
  %48 = icmp slt i32 %46, %47, !dbg !137
  br i1 %48, label %49, label %65, !dbg !138

49:                                               ; preds = %45
  %50 = load ptr, ptr %9, align 8, !dbg !139
  %51 = load i32, ptr %12, align 4, !dbg !141
  %52 = sext i32 %51 to i64, !dbg !139
  %53 = getelementptr inbounds double, ptr %50, i64 %52, !dbg !139
  %54 = load double, ptr %53, align 8, !dbg !139
  %55 = load ptr, ptr %9, align 8, !dbg !142
  %56 = load i32, ptr %12, align 4, !dbg !143
  %57 = sext i32 %56 to i64, !dbg !142
  %58 = getelementptr inbounds double, ptr %55, i64 %57, !dbg !142
  %59 = load double, ptr %58, align 8, !dbg !142
  %60 = load double, ptr %11, align 8, !dbg !144
  %61 = call double @llvm.fmuladd.f64(double %54, double %59, double %60), !dbg !144
  store double %61, ptr %11, align 8, !dbg !144
  br label %62, !dbg !145

62:                                               ; preds = %49
  %63 = load i32, ptr %12, align 4, !dbg !146
  %64 = add nsw i32 %63, 1, !dbg !146
  store i32 %64, ptr %12, align 4, !dbg !146
  br label %45, !dbg !147, !llvm.loop !148

65:                                               ; preds = %45
  %66 = load ptr, ptr %9, align 8, !dbg !150
  call void @free(ptr noundef %66) #6, !dbg !151
  %67 = load double, ptr %11, align 8, !dbg !152
  ret double %67, !dbg !153
}

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @buffer_per_iteration(ptr noundef %0, i32 noundef %1) #0 !dbg !154 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !157, metadata !DIExpression()), !dbg !158
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !159, metadata !DIExpression()), !dbg !160
  call void @llvm.dbg.declare(metadata ptr %5, metadata !161, metadata !DIExpression()), !dbg !162
  store double 0.000000e+00, ptr %5, align 8, !dbg !162
  call void @llvm.dbg.declare(metadata ptr %6, metadata !163, metadata !DIExpression()), !dbg !165
  store i32 0, ptr %6, align 4, !dbg !165
  br label %10, !dbg !166

10:                                               ; preds = %73, %2
  %11 = load i32, ptr %6, align 4, !dbg !167
  %12 = load i32, ptr %4, align 4, !dbg !169
  %13 = icmp slt i32 %11, %12, !dbg !170
  br i1 %13, label %14, label %76, !dbg !171

14:                                               ; preds = %10
  call void @llvm.dbg.declare(metadata ptr %7, metadata !172, metadata !DIExpression()), !dbg !174
  %15 = load i32, ptr %6, align 4, !dbg !175
  %16 = add nsw i32 %15, 1, !dbg !176
  %17 = sext i32 %16 to i64, !dbg !177
  %18 = mul i64 %17, 8, !dbg !178
  %19 = call noalias ptr @malloc(i64 noundef %18) #5, !dbg !179
  store ptr %19, ptr %7, align 8, !dbg !174
  call void @llvm.dbg.declare(metadata ptr %8, metadata !180, metadata !DIExpression()), !dbg !182
  store i32 0, ptr %8, align 4, !dbg !182
  br label %20, !dbg !183

20:                                               ; preds = %40, %14
  %21 = load i32, ptr %8, align 4, !dbg !184
  %22 = load i32, ptr %6, align 4, !dbg !186
  %23 = icmp sle i32 %21, %22, !dbg !187
  br i1 %23, label %24, label %43, !dbg !188

24:                                               ; preds = %20
  %25 = load ptr, ptr %3, align 8, !dbg !189
  %26 = load i32, ptr %8, align 4, !dbg !191
  %27 = sext i32 %26 to i64, !dbg !189
  %28 = getelementptr inbounds double, ptr %25, i64 %27, !dbg !189
  %29 = load double, ptr %28, align 8, !dbg !189
  %30 = load ptr, ptr %3, align 8, !dbg !192
  %31 = load i32, ptr %6, align 4, !dbg !193
  %32 = sext i32 %31 to i64, !dbg !192
  %33 = getelementptr inbounds double, ptr %30, i64 %32, !dbg !192
  %34 = load double, ptr %33, align 8, !dbg !192
  %35 = fmul double %29, %34, !dbg !194
  %36 = load ptr, ptr %7, align 8, !dbg !195
  %37 = load i32, ptr %8, align 4, !dbg !196
  %38 = sext i32 %37 to i64, !dbg !195
  %39 = getelementptr inbounds double, ptr %36, i64 %38, !dbg !195
  store double %35, ptr %39, align 8, !dbg !197
  br label %40, !dbg !198

40:                                               ; preds = %24
  %41 = load i32, ptr %8, align 4, !dbg !199
  %42 = add nsw i32 %41, 1, !dbg !199
  store i32 %42, ptr %8, align 4, !dbg !199
  br label %20, !dbg !200, !llvm.loop !201

43:                                               ; preds = %20
  call void @llvm.dbg.declare(metadata ptr %9, metadata !203, metadata !DIExpression()), !dbg !205
  store i32 1, ptr %9, align 4, !dbg !205
  br label %44, !dbg !206

44:                                               ; preds = %61, %43
  %45 = load i32, ptr %9, align 4, !dbg !207
  %46 = load i32, ptr %6, align 4, !dbg !209
  %47 = icmp sle i32 %45, %46, !dbg !210
  br i1 %47, label %48, label %64, !dbg !211

48:                                               ; preds = %44
  %49 = load ptr, ptr %7, align 8, !dbg !212
  %50 = load i32, ptr %9, align 4, !dbg !214
  %51 = sub nsw i32 %50, 1, !dbg !215
  %52 = sext i32 %51 to i64, !dbg !212
  %53 = getelementptr inbounds double, ptr %49, i64 %52, !dbg !212
  %54 = load double, ptr %53, align 8, !dbg !212
  %55 = load ptr, ptr %7, align 8, !dbg !216
  %56 = load i32, ptr %9, align 4, !dbg !217
  %57 = sext i32 %56 to i64, !dbg !216
  %58 = getelementptr inbounds double, ptr %55, i64 %57, !dbg !216
  %59 = load double, ptr %58, align 8, !dbg !218
  %60 = fmul double %59, %54, !dbg !218
  store double %60, ptr %58, align 8, !dbg !218
  br label %61, !dbg !219

61:                                               ; preds = %48
  %62 = load i32, ptr %9, align 4, !dbg !220
  %63 = add nsw i32 %62, 1, !dbg !220
  store i32 %63, ptr %9, align 4, !dbg !220
  br label %44, !dbg !221, !llvm.loop !222

64:                                               ; preds = %44
  %65 = load ptr, ptr %7, align 8, !dbg !224
  %66 = load i32, ptr %6, align 4, !dbg !225
  %67 = sext i32 %66 to i64, !dbg !224
  %68 = getelementptr inbounds double, ptr %65, i64 %67, !dbg !224
  %69 = load double, ptr %68, align 8, !dbg !224
  %70 = load double, ptr %5, align 8, !dbg !226
  %71 = fadd double %70, %69, !dbg !226
  store double %71, ptr %5, align 8, !dbg !226
  %72 = load ptr, ptr %7, align 8, !dbg !227
  call void @free(ptr noundef %72) #6, !dbg !228
  br label %73, !dbg !229

73:                                               ; preds = %64
  %74 = load i32, ptr %6, align 4, !dbg !230
  %75 = add nsw i32 %74, 1, !dbg !230
  store i32 %75, ptr %6, align 4, !dbg !230
  br label %10, !dbg !231, !llvm.loop !232

76:                                               ; preds = %10
  %77 = load double, ptr %5, align 8, !dbg !234
  ret double %77, !dbg !235
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @callee_allocates_caller_frees(ptr noundef %0, i32 noundef %1) #0 !dbg !236 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !237, metadata !DIExpression()), !dbg !238
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !239, metadata !DIExpression()), !dbg !240
  call void @llvm.dbg.declare(metadata ptr %5, metadata !241, metadata !DIExpression()), !dbg !242
  %8 = load ptr, ptr %3, align 8, !dbg !243
  %9 = load i32, ptr %4, align 4, !dbg !244
  %10 = call ptr @make_squares(ptr noundef %8, i32 noundef %9), !dbg !245
  store ptr %10, ptr %5, align 8, !dbg !242
  call void @llvm.dbg.declare(metadata ptr %6, metadata !246, metadata !DIExpression()), !dbg !247
  store double 1.000000e+00, ptr %6, align 8, !dbg !247
  call void @llvm.dbg.declare(metadata ptr %7, metadata !248, metadata !DIExpression()), !dbg !250
  store i32 0, ptr %7, align 4, !dbg !250
  br label %11, !dbg !251

11:                                               ; preds = %24, %2
  %12 = load i32, ptr %7, align 4, !dbg !252
  %13 = load i32, ptr %4, align 4, !dbg !254
  %14 = icmp slt i32 %12, %13, !dbg !255
  br i1 %14, label %15, label %27, !dbg !256

15:                                               ; preds = %11
  %16 = load ptr, ptr %5, align 8, !dbg !257
  %17 = load i32, ptr %7, align 4, !dbg !259
  %18 = sext i32 %17 to i64, !dbg !257
  %19 = getelementptr inbounds double, ptr %16, i64 %18, !dbg !257
  %20 = load double, ptr %19, align 8, !dbg !257
  %21 = fadd double %20, 1.000000e+00, !dbg !260
  %22 = load double, ptr %6, align 8, !dbg !261
  %23 = fmul double %22, %21, !dbg !261
  store double %23, ptr %6, align 8, !dbg !261
  br label %24, !dbg !262

24:                                               ; preds = %15
  %25 = load i32, ptr %7, align 4, !dbg !263
  %26 = add nsw i32 %25, 1, !dbg !263
  store i32 %26, ptr %7, align 4, !dbg !263
  br label %11, !dbg !264, !llvm.loop !265

27:                                               ; preds = %11
  %28 = load ptr, ptr %5, align 8, !dbg !267
  call void @free(ptr noundef %28) #6, !dbg !268
  %29 = load double, ptr %6, align 8, !dbg !269
  ret double %29, !dbg !270
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @make_squares(ptr noundef %0, i32 noundef %1) #0 !dbg !271 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !274, metadata !DIExpression()), !dbg !275
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !276, metadata !DIExpression()), !dbg !277
  call void @llvm.dbg.declare(metadata ptr %5, metadata !278, metadata !DIExpression()), !dbg !279
  %7 = load i32, ptr %4, align 4, !dbg !280
  %8 = sext i32 %7 to i64, !dbg !281
  %9 = mul i64 %8, 8, !dbg !282
  %10 = call noalias ptr @malloc(i64 noundef %9) #5, !dbg !283
  store ptr %10, ptr %5, align 8, !dbg !279
  call void @llvm.dbg.declare(metadata ptr %6, metadata !284, metadata !DIExpression()), !dbg !286
  store i32 0, ptr %6, align 4, !dbg !286
  br label %11, !dbg !287

11:                                               ; preds = %31, %2
  %12 = load i32, ptr %6, align 4, !dbg !288
  %13 = load i32, ptr %4, align 4, !dbg !290
  %14 = icmp slt i32 %12, %13, !dbg !291
  br i1 %14, label %15, label %34, !dbg !292

15:                                               ; preds = %11
  %16 = load ptr, ptr %3, align 8, !dbg !293
  %17 = load i32, ptr %6, align 4, !dbg !295
  %18 = sext i32 %17 to i64, !dbg !293
  %19 = getelementptr inbounds double, ptr %16, i64 %18, !dbg !293
  %20 = load double, ptr %19, align 8, !dbg !293
  %21 = load ptr, ptr %3, align 8, !dbg !296
  %22 = load i32, ptr %6, align 4, !dbg !297
  %23 = sext i32 %22 to i64, !dbg !296
  %24 = getelementptr inbounds double, ptr %21, i64 %23, !dbg !296
  %25 = load double, ptr %24, align 8, !dbg !296
  %26 = fmul double %20, %25, !dbg !298
  %27 = load ptr, ptr %5, align 8, !dbg !299
  %28 = load i32, ptr %6, align 4, !dbg !300
  %29 = sext i32 %28 to i64, !dbg !299
  %30 = getelementptr inbounds double, ptr %27, i64 %29, !dbg !299
  store double %26, ptr %30, align 8, !dbg !301
  br label %31, !dbg !302

31:                                               ; preds = %15
  %32 = load i32, ptr %6, align 4, !dbg !303
  %33 = add nsw i32 %32, 1, !dbg !303
  store i32 %33, ptr %6, align 4, !dbg !303
  br label %11, !dbg !304, !llvm.loop !305

34:                                               ; preds = %11
  %35 = load ptr, ptr %5, align 8, !dbg !307
  ret ptr %35, !dbg !308
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind allocsize(0) }
attributes #6 = { nounwind }
attributes #7 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
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
!14 = distinct !DISubprogram(name: "workspace_powers", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !17)
!21 = !DILocation(line: 4, column: 32, scope: !14)
!22 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !18)
!23 = !DILocation(line: 4, column: 39, scope: !14)
!24 = !DILocalVariable(name: "w", scope: !14, file: !1, line: 5, type: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!26 = !DILocation(line: 5, column: 11, scope: !14)
!27 = !DILocation(line: 5, column: 30, scope: !14)
!28 = !DILocation(line: 5, column: 22, scope: !14)
!29 = !DILocation(line: 5, column: 32, scope: !14)
!30 = !DILocation(line: 5, column: 15, scope: !14)
!31 = !DILocation(line: 6, column: 3, scope: !14)
!32 = !DILocation(line: 6, column: 8, scope: !14)
!33 = !DILocalVariable(name: "i", scope: !34, file: !1, line: 7, type: !18)
!34 = distinct !DILexicalBlock(scope: !14, file: !1, line: 7, column: 3)
!35 = !DILocation(line: 7, column: 12, scope: !34)
!36 = !DILocation(line: 7, column: 8, scope: !34)
!37 = !DILocation(line: 7, column: 19, scope: !38)
!38 = distinct !DILexicalBlock(scope: !34, file: !1, line: 7, column: 3)
!39 = !DILocation(line: 7, column: 23, scope: !38)
!40 = !DILocation(line: 7, column: 21, scope: !38)
!41 = !DILocation(line: 7, column: 3, scope: !34)
!42 = !DILocation(line: 8, column: 12, scope: !43)
!43 = distinct !DILexicalBlock(scope: !38, file: !1, line: 7, column: 31)
!44 = !DILocation(line: 8, column: 14, scope: !43)
!45 = !DILocation(line: 8, column: 16, scope: !43)
!46 = !DILocation(line: 8, column: 23, scope: !43)
!47 = !DILocation(line: 8, column: 21, scope: !43)
!48 = !DILocation(line: 8, column: 5, scope: !43)
!49 = !DILocation(line: 8, column: 7, scope: !43)
!50 = !DILocation(line: 8, column: 10, scope: !43)
!51 = !DILocation(line: 9, column: 3, scope: !43)
!52 = !DILocation(line: 7, column: 27, scope: !38)
!53 = !DILocation(line: 7, column: 3, scope: !38)
!54 = distinct !{!54, !41, !55, !56}
!55 = !DILocation(line: 9, column: 3, scope: !34)
!56 = !{!"llvm.loop.mustprogress"}
!57 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 10, type: !17)
!58 = !DILocation(line: 10, column: 10, scope: !14)
!59 = !DILocalVariable(name: "i", scope: !60, file: !1, line: 11, type: !18)
!60 = distinct !DILexicalBlock(scope: !14, file: !1, line: 11, column: 3)
!61 = !DILocation(line: 11, column: 12, scope: !60)
!62 = !DILocation(line: 11, column: 8, scope: !60)
!63 = !DILocation(line: 11, column: 19, scope: !64)
!64 = distinct !DILexicalBlock(scope: !60, file: !1, line: 11, column: 3)
!65 = !DILocation(line: 11, column: 23, scope: !64)
!66 = !DILocation(line: 11, column: 21, scope: !64)
!67 = !DILocation(line: 11, column: 3, scope: !60)
!68 = !DILocation(line: 12, column: 10, scope: !69)
!69 = distinct !DILexicalBlock(scope: !64, file: !1, line: 11, column: 31)
!70 = !DILocation(line: 12, column: 12, scope: !69)
!71 = !DILocation(line: 12, column: 18, scope: !69)
!72 = !DILocation(line: 12, column: 20, scope: !69)
!73 = !DILocation(line: 12, column: 17, scope: !69)
!74 = !DILocation(line: 12, column: 15, scope: !69)
!75 = !DILocation(line: 12, column: 7, scope: !69)
!76 = !DILocation(line: 13, column: 3, scope: !69)
!77 = !DILocation(line: 11, column: 27, scope: !64)
!78 = !DILocation(line: 11, column: 3, scope: !64)
!79 = distinct !{!79, !67, !80, !56}
!80 = !DILocation(line: 13, column: 3, scope: !60)
!81 = !DILocation(line: 14, column: 8, scope: !14)
!82 = !DILocation(line: 14, column: 3, scope: !14)
!83 = !DILocation(line: 15, column: 10, scope: !14)
!84 = !DILocation(line: 15, column: 3, scope: !14)
!85 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !86, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!86 = !DISubroutineType(types: !87)
!87 = !{!17, !88, !90, !18, !18}
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!92 = !DILocalVariable(name: "x", arg: 1, scope: !85, file: !1, line: 18, type: !88)
!93 = !DILocation(line: 18, column: 39, scope: !85)
!94 = !DILocalVariable(name: "bin", arg: 2, scope: !85, file: !1, line: 18, type: !90)
!95 = !DILocation(line: 18, column: 53, scope: !85)
!96 = !DILocalVariable(name: "n", arg: 3, scope: !85, file: !1, line: 18, type: !18)
!97 = !DILocation(line: 18, column: 62, scope: !85)
!98 = !DILocalVariable(name: "bins", arg: 4, scope: !85, file: !1, line: 18, type: !18)
!99 = !DILocation(line: 18, column: 69, scope: !85)
!100 = !DILocalVariable(name: "h", scope: !85, file: !1, line: 19, type: !25)
!101 = !DILocation(line: 19, column: 11, scope: !85)
!102 = !DILocation(line: 19, column: 30, scope: !85)
!103 = !DILocation(line: 19, column: 22, scope: !85)
!104 = !DILocation(line: 19, column: 15, scope: !85)
!105 = !DILocalVariable(name: "i", scope: !106, file: !1, line: 20, type: !18)
!106 = distinct !DILexicalBlock(scope: !85, file: !1, line: 20, column: 3)
!107 = !DILocation(line: 20, column: 12, scope: !106)
!108 = !DILocation(line: 20, column: 8, scope: !106)
!109 = !DILocation(line: 20, column: 19, scope: !110)
!110 = distinct !DILexicalBlock(scope: !106, file: !1, line: 20, column: 3)
!111 = !DILocation(line: 20, column: 23, scope: !110)
!112 = !DILocation(line: 20, column: 21, scope: !110)
!113 = !DILocation(line: 20, column: 3, scope: !106)
!114 = !DILocation(line: 21, column: 18, scope: !115)
!115 = distinct !DILexicalBlock(scope: !110, file: !1, line: 20, column: 31)
!116 = !DILocation(line: 21, column: 20, scope: !115)
!117 = !DILocation(line: 21, column: 25, scope: !115)
!118 = !DILocation(line: 21, column: 27, scope: !115)
!119 = !DILocation(line: 21, column: 5, scope: !115)
!120 = !DILocation(line: 21, column: 7, scope: !115)
!121 = !DILocation(line: 21, column: 11, scope: !115)
!122 = !DILocation(line: 21, column: 15, scope: !115)
!123 = !DILocation(line: 22, column: 3, scope: !115)
!124 = !DILocation(line: 20, column: 27, scope: !110)
!125 = !DILocation(line: 20, column: 3, scope: !110)
!126 = distinct !{!126, !113, !127, !56}
!127 = !DILocation(line: 22, column: 3, scope: !106)
!128 = !DILocalVariable(name: "s", scope: !85, file: !1, line: 23, type: !17)
!129 = !DILocation(line: 23, column: 10, scope: !85)
!130 = !DILocalVariable(name: "i", scope: !131, file: !1, line: 24, type: !18)
!131 = distinct !DILexicalBlock(scope: !85, file: !1, line: 24, column: 3)
!132 = !DILocation(line: 24, column: 12, scope: !131)
!133 = !DILocation(line: 24, column: 8, scope: !131)
!134 = !DILocation(line: 24, column: 19, scope: !135)
!135 = distinct !DILexicalBlock(scope: !131, file: !1, line: 24, column: 3)
!136 = !DILocation(line: 24, column: 23, scope: !135)
!137 = !DILocation(line: 24, column: 21, scope: !135)
!138 = !DILocation(line: 24, column: 3, scope: !131)
!139 = !DILocation(line: 25, column: 10, scope: !140)
!140 = distinct !DILexicalBlock(scope: !135, file: !1, line: 24, column: 34)
!141 = !DILocation(line: 25, column: 12, scope: !140)
!142 = !DILocation(line: 25, column: 17, scope: !140)
!143 = !DILocation(line: 25, column: 19, scope: !140)
!144 = !DILocation(line: 25, column: 7, scope: !140)
!145 = !DILocation(line: 26, column: 3, scope: !140)
!146 = !DILocation(line: 24, column: 30, scope: !135)
!147 = !DILocation(line: 24, column: 3, scope: !135)
!148 = distinct !{!148, !138, !149, !56}
!149 = !DILocation(line: 26, column: 3, scope: !131)
!150 = !DILocation(line: 27, column: 8, scope: !85)
!151 = !DILocation(line: 27, column: 3, scope: !85)
!152 = !DILocation(line: 28, column: 10, scope: !85)
!153 = !DILocation(line: 28, column: 3, scope: !85)
!154 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !155, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!155 = !DISubroutineType(types: !156)
!156 = !{!17, !88, !18}
!157 = !DILocalVariable(name: "x", arg: 1, scope: !154, file: !1, line: 31, type: !88)
!158 = !DILocation(line: 31, column: 43, scope: !154)
!159 = !DILocalVariable(name: "n", arg: 2, scope: !154, file: !1, line: 31, type: !18)
!160 = !DILocation(line: 31, column: 50, scope: !154)
!161 = !DILocalVariable(name: "s", scope: !154, file: !1, line: 32, type: !17)
!162 = !DILocation(line: 32, column: 10, scope: !154)
!163 = !DILocalVariable(name: "i", scope: !164, file: !1, line: 33, type: !18)
!164 = distinct !DILexicalBlock(scope: !154, file: !1, line: 33, column: 3)
!165 = !DILocation(line: 33, column: 12, scope: !164)
!166 = !DILocation(line: 33, column: 8, scope: !164)
!167 = !DILocation(line: 33, column: 19, scope: !168)
!168 = distinct !DILexicalBlock(scope: !164, file: !1, line: 33, column: 3)
!169 = !DILocation(line: 33, column: 23, scope: !168)
!170 = !DILocation(line: 33, column: 21, scope: !168)
!171 = !DILocation(line: 33, column: 3, scope: !164)
!172 = !DILocalVariable(name: "t", scope: !173, file: !1, line: 34, type: !25)
!173 = distinct !DILexicalBlock(scope: !168, file: !1, line: 33, column: 31)
!174 = !DILocation(line: 34, column: 13, scope: !173)
!175 = !DILocation(line: 34, column: 33, scope: !173)
!176 = !DILocation(line: 34, column: 35, scope: !173)
!177 = !DILocation(line: 34, column: 24, scope: !173)
!178 = !DILocation(line: 34, column: 40, scope: !173)
!179 = !DILocation(line: 34, column: 17, scope: !173)
!180 = !DILocalVariable(name: "j", scope: !181, file: !1, line: 35, type: !18)
!181 = distinct !DILexicalBlock(scope: !173, file: !1, line: 35, column: 5)
!182 = !DILocation(line: 35, column: 14, scope: !181)
!183 = !DILocation(line: 35, column: 10, scope: !181)
!184 = !DILocation(line: 35, column: 21, scope: !185)
!185 = distinct !DILexicalBlock(scope: !181, file: !1, line: 35, column: 5)
!186 = !DILocation(line: 35, column: 26, scope: !185)
!187 = !DILocation(line: 35, column: 23, scope: !185)
!188 = !DILocation(line: 35, column: 5, scope: !181)
!189 = !DILocation(line: 36, column: 14, scope: !190)
!190 = distinct !DILexicalBlock(scope: !185, file: !1, line: 35, column: 34)
!191 = !DILocation(line: 36, column: 16, scope: !190)
!192 = !DILocation(line: 36, column: 21, scope: !190)
!193 = !DILocation(line: 36, column: 23, scope: !190)
!194 = !DILocation(line: 36, column: 19, scope: !190)
!195 = !DILocation(line: 36, column: 7, scope: !190)
!196 = !DILocation(line: 36, column: 9, scope: !190)
!197 = !DILocation(line: 36, column: 12, scope: !190)
!198 = !DILocation(line: 37, column: 5, scope: !190)
!199 = !DILocation(line: 35, column: 30, scope: !185)
!200 = !DILocation(line: 35, column: 5, scope: !185)
!201 = distinct !{!201, !188, !202, !56}
!202 = !DILocation(line: 37, column: 5, scope: !181)
!203 = !DILocalVariable(name: "j", scope: !204, file: !1, line: 38, type: !18)
!204 = distinct !DILexicalBlock(scope: !173, file: !1, line: 38, column: 5)
!205 = !DILocation(line: 38, column: 14, scope: !204)
!206 = !DILocation(line: 38, column: 10, scope: !204)
!207 = !DILocation(line: 38, column: 21, scope: !208)
!208 = distinct !DILexicalBlock(scope: !204, file: !1, line: 38, column: 5)
!209 = !DILocation(line: 38, column: 26, scope: !208)
!210 = !DILocation(line: 38, column: 23, scope: !208)
!211 = !DILocation(line: 38, column: 5, scope: !204)
!212 = !DILocation(line: 39, column: 15, scope: !213)
!213 = distinct !DILexicalBlock(scope: !208, file: !1, line: 38, column: 34)
!214 = !DILocation(line: 39, column: 17, scope: !213)
!215 = !DILocation(line: 39, column: 19, scope: !213)
!216 = !DILocation(line: 39, column: 7, scope: !213)
!217 = !DILocation(line: 39, column: 9, scope: !213)
!218 = !DILocation(line: 39, column: 12, scope: !213)
!219 = !DILocation(line: 40, column: 5, scope: !213)
!220 = !DILocation(line: 38, column: 30, scope: !208)
!221 = !DILocation(line: 38, column: 5, scope: !208)
!222 = distinct !{!222, !211, !223, !56}
!223 = !DILocation(line: 40, column: 5, scope: !204)
!224 = !DILocation(line: 41, column: 10, scope: !173)
!225 = !DILocation(line: 41, column: 12, scope: !173)
!226 = !DILocation(line: 41, column: 7, scope: !173)
!227 = !DILocation(line: 42, column: 10, scope: !173)
!228 = !DILocation(line: 42, column: 5, scope: !173)
!229 = !DILocation(line: 43, column: 3, scope: !173)
!230 = !DILocation(line: 33, column: 27, scope: !168)
!231 = !DILocation(line: 33, column: 3, scope: !168)
!232 = distinct !{!232, !171, !233, !56}
!233 = !DILocation(line: 43, column: 3, scope: !164)
!234 = !DILocation(line: 44, column: 10, scope: !154)
!235 = !DILocation(line: 44, column: 3, scope: !154)
!236 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !155, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !19)
!237 = !DILocalVariable(name: "x", arg: 1, scope: !236, file: !1, line: 55, type: !88)
!238 = !DILocation(line: 55, column: 52, scope: !236)
!239 = !DILocalVariable(name: "n", arg: 2, scope: !236, file: !1, line: 55, type: !18)
!240 = !DILocation(line: 55, column: 59, scope: !236)
!241 = !DILocalVariable(name: "r", scope: !236, file: !1, line: 56, type: !25)
!242 = !DILocation(line: 56, column: 11, scope: !236)
!243 = !DILocation(line: 56, column: 28, scope: !236)
!244 = !DILocation(line: 56, column: 31, scope: !236)
!245 = !DILocation(line: 56, column: 15, scope: !236)
!246 = !DILocalVariable(name: "s", scope: !236, file: !1, line: 57, type: !17)
!247 = !DILocation(line: 57, column: 10, scope: !236)
!248 = !DILocalVariable(name: "i", scope: !249, file: !1, line: 58, type: !18)
!249 = distinct !DILexicalBlock(scope: !236, file: !1, line: 58, column: 3)
!250 = !DILocation(line: 58, column: 12, scope: !249)
!251 = !DILocation(line: 58, column: 8, scope: !249)
!252 = !DILocation(line: 58, column: 19, scope: !253)
!253 = distinct !DILexicalBlock(scope: !249, file: !1, line: 58, column: 3)
!254 = !DILocation(line: 58, column: 23, scope: !253)
!255 = !DILocation(line: 58, column: 21, scope: !253)
!256 = !DILocation(line: 58, column: 3, scope: !249)
!257 = !DILocation(line: 59, column: 10, scope: !258)
!258 = distinct !DILexicalBlock(scope: !253, file: !1, line: 58, column: 31)
!259 = !DILocation(line: 59, column: 12, scope: !258)
!260 = !DILocation(line: 59, column: 15, scope: !258)
!261 = !DILocation(line: 59, column: 7, scope: !258)
!262 = !DILocation(line: 60, column: 3, scope: !258)
!263 = !DILocation(line: 58, column: 27, scope: !253)
!264 = !DILocation(line: 58, column: 3, scope: !253)
!265 = distinct !{!265, !256, !266, !56}
!266 = !DILocation(line: 60, column: 3, scope: !249)
!267 = !DILocation(line: 61, column: 8, scope: !236)
!268 = !DILocation(line: 61, column: 3, scope: !236)
!269 = !DILocation(line: 62, column: 10, scope: !236)
!270 = !DILocation(line: 62, column: 3, scope: !236)
!271 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !272, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !19)
!272 = !DISubroutineType(types: !273)
!273 = !{!25, !88, !18}
!274 = !DILocalVariable(name: "x", arg: 1, scope: !271, file: !1, line: 47, type: !88)
!275 = !DILocation(line: 47, column: 69, scope: !271)
!276 = !DILocalVariable(name: "n", arg: 2, scope: !271, file: !1, line: 47, type: !18)
!277 = !DILocation(line: 47, column: 76, scope: !271)
!278 = !DILocalVariable(name: "r", scope: !271, file: !1, line: 48, type: !25)
!279 = !DILocation(line: 48, column: 11, scope: !271)
!280 = !DILocation(line: 48, column: 30, scope: !271)
!281 = !DILocation(line: 48, column: 22, scope: !271)
!282 = !DILocation(line: 48, column: 32, scope: !271)
!283 = !DILocation(line: 48, column: 15, scope: !271)
!284 = !DILocalVariable(name: "i", scope: !285, file: !1, line: 49, type: !18)
!285 = distinct !DILexicalBlock(scope: !271, file: !1, line: 49, column: 3)
!286 = !DILocation(line: 49, column: 12, scope: !285)
!287 = !DILocation(line: 49, column: 8, scope: !285)
!288 = !DILocation(line: 49, column: 19, scope: !289)
!289 = distinct !DILexicalBlock(scope: !285, file: !1, line: 49, column: 3)
!290 = !DILocation(line: 49, column: 23, scope: !289)
!291 = !DILocation(line: 49, column: 21, scope: !289)
!292 = !DILocation(line: 49, column: 3, scope: !285)
!293 = !DILocation(line: 50, column: 12, scope: !294)
!294 = distinct !DILexicalBlock(scope: !289, file: !1, line: 49, column: 31)
!295 = !DILocation(line: 50, column: 14, scope: !294)
!296 = !DILocation(line: 50, column: 19, scope: !294)
!297 = !DILocation(line: 50, column: 21, scope: !294)
!298 = !DILocation(line: 50, column: 17, scope: !294)
!299 = !DILocation(line: 50, column: 5, scope: !294)
!300 = !DILocation(line: 50, column: 7, scope: !294)
!301 = !DILocation(line: 50, column: 10, scope: !294)
!302 = !DILocation(line: 51, column: 3, scope: !294)
!303 = !DILocation(line: 49, column: 27, scope: !289)
!304 = !DILocation(line: 49, column: 3, scope: !289)
!305 = distinct !{!305, !292, !306, !56}
!306 = !DILocation(line: 51, column: 3, scope: !285)
!307 = !DILocation(line: 52, column: 10, scope: !271)
!308 = !DILocation(line: 52, column: 3, scope: !271)
