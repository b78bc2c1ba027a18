; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm shared.c
; ModuleID = 'shared.c'
source_filename = "shared.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.model = type { double, ptr }
%struct.stats = type { i64, i64, i32 }

@total = dso_local global double 0.000000e+00, align 8, !dbg !0

; Function Attrs: noinline nounwind uwtable
define dso_local double @sums(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !14 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !21, !DIExpression(), !22)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !23, !DIExpression(), !24)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !25, !DIExpression(), !26)
    #dbg_declare(ptr %7, !27, !DIExpression(), !28)
  store double 0.000000e+00, ptr %7, align 8, !dbg !28
    #dbg_declare(ptr %8, !29, !DIExpression(), !31)
  store i32 0, ptr %8, align 4, !dbg !31
  br label %9, !dbg !32

9:                                                ; preds = %34, %3
  %10 = load i32, ptr %8, align 4, !dbg !33
  %11 = load i32, ptr %6, align 4, !dbg !35
  %12 = icmp slt i32 %10, %11, !dbg !36
  br i1 %12, label %13, label %37, !dbg !37

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8, !dbg !38
  %15 = load i32, ptr %8, align 4, !dbg !39
  %16 = srem i32 %15, 4, !dbg !40
  %17 = sext i32 %16 to i64, !dbg !38
  %18 = getelementptr inbounds double, ptr %14, i64 %17, !dbg !38
  %19 = load double, ptr %18, align 8, !dbg !38
  %20 = load ptr, ptr %4, align 8, !dbg !41
  %21 = load i32, ptr %8, align 4, !dbg !42
  %22 = srem i32 %21, 4, !dbg !43
  %23 = sext i32 %22 to i64, !dbg !41
  %24 = getelementptr inbounds double, ptr %20, i64 %23, !dbg !41
  %25 = load double, ptr %24, align 8, !dbg !41
  %26 = fmul double %19, %25, !dbg !44
  %27 = load ptr, ptr %5, align 8, !dbg !45
  %28 = load i32, ptr %8, align 4, !dbg !46
  %29 = sext i32 %28 to i64, !dbg !45
  %30 = getelementptr inbounds double, ptr %27, i64 %29, !dbg !45
  %31 = load double, ptr %30, align 8, !dbg !45
  %32 = load double, ptr %7, align 8, !dbg !47
  %33 = call double @llvm.fmuladd.f64(double %26, double %31, double %32), !dbg !47
  store double %33, ptr %7, align 8, !dbg !47
  br label %34, !dbg !48

34:                                               ; preds = %13
  %35 = load i32, ptr %8, align 4, !dbg !49
  %36 = add nsw i32 %35, 1, !dbg !49
  store i32 %36, ptr %8, align 4, !dbg !49
  br label %9, !dbg !50, !llvm.loop !51

37:                                               ; preds = %9
  %38 = load double, ptr %7, align 8, !dbg !54
  ret double %38, !dbg !55
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @through_pointer(ptr noundef %0, ptr noundef %1) #0 !dbg !56 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !66, !DIExpression(), !67)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !68, !DIExpression(), !69)
    #dbg_declare(ptr %5, !70, !DIExpression(), !71)
  %9 = call noalias ptr @malloc(i64 noundef 32) #5, !dbg !72
  store ptr %9, ptr %5, align 8, !dbg !71
    #dbg_declare(ptr %6, !73, !DIExpression(), !74)
  store double 0.000000e+00, ptr %6, align 8, !dbg !74
    #dbg_declare(ptr %7, !75, !DIExpression(), !77)
  store i32 0, ptr %7, align 4, !dbg !77
  br label %10, !dbg !78

10:                                               ; preds = %27, %2
  %11 = load i32, ptr %7, align 4, !dbg !79
  %12 = icmp slt i32 %11, 4, !dbg !81
  br i1 %12, label %13, label %30, !dbg !82

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 8, !dbg !83
  %15 = load ptr, ptr %4, align 8, !dbg !84
  %16 = call double @layer(ptr noundef %14, ptr noundef %15), !dbg !85
  %17 = load ptr, ptr %4, align 8, !dbg !86
  %18 = load i32, ptr %7, align 4, !dbg !87
  %19 = sext i32 %18 to i64, !dbg !86
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !86
  %21 = load double, ptr %20, align 8, !dbg !86
  %22 = fmul double %16, %21, !dbg !88
  %23 = load ptr, ptr %5, align 8, !dbg !89
  %24 = load i32, ptr %7, align 4, !dbg !90
  %25 = sext i32 %24 to i64, !dbg !89
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !89
  store double %22, ptr %26, align 8, !dbg !91
  br label %27, !dbg !89

27:                                               ; preds = %13
  %28 = load i32, ptr %7, align 4, !dbg !92
  %29 = add nsw i32 %28, 1, !dbg !92
  store i32 %29, ptr %7, align 4, !dbg !92
  br label %10, !dbg !93, !llvm.loop !94

30:                                               ; preds = %10
    #dbg_declare(ptr %8, !96, !DIExpression(), !98)
  store i32 0, ptr %8, align 4, !dbg !98
  br label %31, !dbg !99

31:                                               ; preds = %47, %30
  %32 = load i32, ptr %8, align 4, !dbg !100
  %33 = icmp slt i32 %32, 4, !dbg !102
  br i1 %33, label %34, label %50, !dbg !103

34:                                               ; preds = %31
  %35 = load ptr, ptr %5, align 8, !dbg !104
  %36 = load i32, ptr %8, align 4, !dbg !105
  %37 = sext i32 %36 to i64, !dbg !104
  %38 = getelementptr inbounds double, ptr %35, i64 %37, !dbg !104
  %39 = load double, ptr %38, align 8, !dbg !104
  %40 = load ptr, ptr %5, align 8, !dbg !106
  %41 = load i32, ptr %8, align 4, !dbg !107
  %42 = sext i32 %41 to i64, !dbg !106
  %43 = getelementptr inbounds double, ptr %40, i64 %42, !dbg !106
  %44 = load double, ptr %43, align 8, !dbg !106
  %45 = load double, ptr %6, align 8, !dbg !108
  %46 = call double @llvm.fmuladd.f64(double %39, double %44, double %45), !dbg !108
  store double %46, ptr %6, align 8, !dbg !108
  br label %47, !dbg !109

47:                                               ; preds = %34
  %48 = load i32, ptr %8, align 4, !dbg !110
  %49 = add nsw i32 %48, 1, !dbg !110
  store i32 %49, ptr %8, align 4, !dbg !110
  br label %31, !dbg !111, !llvm.loop !112

50:                                               ; preds = %31
  %51 = load ptr, ptr %5, align 8, !dbg !114
  call void @free(ptr noundef %51) #6, !dbg !115
  %52 = load double, ptr %6, align 8, !dbg !116
  ret double %52, !dbg !117
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #2

; Function Attrs: noinline nounwind uwtable
define internal double @layer(ptr noundef %0, ptr noundef %1) #0 !dbg !118 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca [4 x double], align 16
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !119, !DIExpression(), !120)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !121, !DIExpression(), !122)
    #dbg_declare(ptr %5, !123, !DIExpression(), !127)
  %8 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 0, !dbg !128
  %9 = load ptr, ptr %3, align 8, !dbg !129
  %10 = getelementptr inbounds %struct.model, ptr %9, i32 0, i32 1, !dbg !130
  %11 = load ptr, ptr %10, align 8, !dbg !130
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %8, ptr align 8 %11, i64 32, i1 false), !dbg !128
    #dbg_declare(ptr %6, !131, !DIExpression(), !132)
  %12 = load ptr, ptr %3, align 8, !dbg !133
  %13 = getelementptr inbounds %struct.model, ptr %12, i32 0, i32 0, !dbg !134
  %14 = load double, ptr %13, align 8, !dbg !134
  store double %14, ptr %6, align 8, !dbg !132
    #dbg_declare(ptr %7, !135, !DIExpression(), !137)
  store i32 0, ptr %7, align 4, !dbg !137
  br label %15, !dbg !138

15:                                               ; preds = %30, %2
  %16 = load i32, ptr %7, align 4, !dbg !139
  %17 = icmp slt i32 %16, 4, !dbg !141
  br i1 %17, label %18, label %33, !dbg !142

18:                                               ; preds = %15
  %19 = load i32, ptr %7, align 4, !dbg !143
  %20 = sext i32 %19 to i64, !dbg !144
  %21 = getelementptr inbounds [4 x double], ptr %5, i64 0, i64 %20, !dbg !144
  %22 = load double, ptr %21, align 8, !dbg !144
  %23 = load ptr, ptr %4, align 8, !dbg !145
  %24 = load i32, ptr %7, align 4, !dbg !146
  %25 = sext i32 %24 to i64, !dbg !145
  %26 = getelementptr inbounds double, ptr %23, i64 %25, !dbg !145
  %27 = load double, ptr %26, align 8, !dbg !145
  %28 = load double, ptr %6, align 8, !dbg !147
  %29 = call double @llvm.fmuladd.f64(double %22, double %27, double %28), !dbg !147
  store double %29, ptr %6, align 8, !dbg !147
  br label %30, !dbg !148

30:                                               ; preds = %18
  %31 = load i32, ptr %7, align 4, !dbg !149
  %32 = add nsw i32 %31, 1, !dbg !149
  store i32 %32, ptr %7, align 4, !dbg !149
  br label %15, !dbg !150, !llvm.loop !151

33:                                               ; preds = %15
  %34 = load double, ptr %6, align 8, !dbg !153
  ret double %34, !dbg !154
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

; Function Attrs: noinline nounwind uwtable
define dso_local double @counted(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !155 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i8, align 1
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i32, align 4
  %16 = alloca double, align 8
  %17 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !165, !DIExpression(), !166)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !167, !DIExpression(), !168)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !169, !DIExpression(), !170)
    #dbg_declare(ptr %7, !171, !DIExpression(), !172)
  store i32 0, ptr %7, align 4, !dbg !172
  br label %18, !dbg !173

18:                                               ; preds = %32, %3
  %19 = load ptr, ptr %5, align 8, !dbg !174
  %20 = getelementptr inbounds %struct.stats, ptr %19, i32 0, i32 2, !dbg !175
  store i32 1, ptr %8, align 4, !dbg !176
  %21 = load i32, ptr %7, align 4, !dbg !176
  %22 = load i32, ptr %8, align 4, !dbg !176
  %23 = cmpxchg ptr %20, i32 %21, i32 %22 acquire monotonic, align 8, !dbg !176
  %24 = extractvalue { i32, i1 } %23, 0, !dbg !176
  %25 = extractvalue { i32, i1 } %23, 1, !dbg !176
  br i1 %25, label %27, label %26, !dbg !176

26:                                               ; preds = %18
  store i32 %24, ptr %7, align 4, !dbg !176
  br label %27, !dbg !176

27:                                               ; preds = %26, %18
  %28 = zext i1 %25 to i8, !dbg !176
  store i8 %28, ptr %9, align 1, !dbg !176
  %29 = load i8, ptr %9, align 1, !dbg !176
  %30 = trunc i8 %29 to i1, !dbg !176
  %31 = xor i1 %30, true, !dbg !177
  br i1 %31, label %32, label %33, !dbg !173

32:                                               ; preds = %27
  store i32 0, ptr %7, align 4, !dbg !178
  br label %18, !dbg !173, !llvm.loop !179

33:                                               ; preds = %27
  %34 = load ptr, ptr %5, align 8, !dbg !181
  %35 = getelementptr inbounds %struct.stats, ptr %34, i32 0, i32 0, !dbg !182
  store i64 1, ptr %10, align 8, !dbg !183
  %36 = load i64, ptr %10, align 8, !dbg !183
  %37 = atomicrmw add ptr %35, i64 %36 monotonic, align 8, !dbg !183
  store i64 %37, ptr %11, align 8, !dbg !183
  %38 = load i64, ptr %11, align 8, !dbg !183
    #dbg_declare(ptr %12, !184, !DIExpression(), !185)
  %39 = load ptr, ptr %5, align 8, !dbg !186
  %40 = getelementptr inbounds %struct.stats, ptr %39, i32 0, i32 1, !dbg !187
  %41 = load atomic i64, ptr %40 monotonic, align 8, !dbg !188
  store i64 %41, ptr %13, align 8, !dbg !188
  %42 = load i64, ptr %13, align 8, !dbg !188
  store i64 %42, ptr %12, align 8, !dbg !185
  %43 = load ptr, ptr %5, align 8, !dbg !189
  %44 = getelementptr inbounds %struct.stats, ptr %43, i32 0, i32 1, !dbg !190
  %45 = load i64, ptr %12, align 8, !dbg !191
  %46 = add nsw i64 %45, 1, !dbg !192
  %47 = load i32, ptr %6, align 4, !dbg !193
  %48 = sext i32 %47 to i64, !dbg !193
  %49 = srem i64 %46, %48, !dbg !194
  store i64 %49, ptr %14, align 8, !dbg !195
  %50 = load i64, ptr %14, align 8, !dbg !195
  store atomic i64 %50, ptr %44 monotonic, align 8, !dbg !195
  %51 = load ptr, ptr %5, align 8, !dbg !196
  %52 = getelementptr inbounds %struct.stats, ptr %51, i32 0, i32 2, !dbg !197
  store i32 0, ptr %15, align 4, !dbg !198
  %53 = load i32, ptr %15, align 4, !dbg !198
  store atomic i32 %53, ptr %52 release, align 8, !dbg !198
    #dbg_declare(ptr %16, !199, !DIExpression(), !200)
  store double 0.000000e+00, ptr %16, align 8, !dbg !200
    #dbg_declare(ptr %17, !201, !DIExpression(), !203)
  store i32 0, ptr %17, align 4, !dbg !203
  br label %54, !dbg !204

54:                                               ; preds = %76, %33
  %55 = load i32, ptr %17, align 4, !dbg !205
  %56 = load i32, ptr %6, align 4, !dbg !207
  %57 = icmp slt i32 %55, %56, !dbg !208
  br i1 %57, label %58, label %79, !dbg !209

58:                                               ; preds = %54
  %59 = load ptr, ptr %4, align 8, !dbg !210
  %60 = load i32, ptr %17, align 4, !dbg !211
  %61 = sext i32 %60 to i64, !dbg !210
  %62 = getelementptr inbounds double, ptr %59, i64 %61, !dbg !210
  %63 = load double, ptr %62, align 8, !dbg !210
  %64 = load ptr, ptr %4, align 8, !dbg !212
  %65 = load i32, ptr %17, align 4, !dbg !213
  %66 = sext i32 %65 to i64, !dbg !213
  %67 = load i64, ptr %12, align 8, !dbg !214
  %68 = add nsw i64 %66, %67, !dbg !215
  %69 = load i32, ptr %6, align 4, !dbg !216
  %70 = sext i32 %69 to i64, !dbg !216
  %71 = srem i64 %68, %70, !dbg !217
  %72 = getelementptr inbounds double, ptr %64, i64 %71, !dbg !212
  %73 = load double, ptr %72, align 8, !dbg !212
  %74 = load double, ptr %16, align 8, !dbg !218
  %75 = call double @llvm.fmuladd.f64(double %63, double %73, double %74), !dbg !218
  store double %75, ptr %16, align 8, !dbg !218
  br label %76, !dbg !219

76:                                               ; preds = %58
  %77 = load i32, ptr %17, align 4, !dbg !220
  %78 = add nsw i32 %77, 1, !dbg !220
  store i32 %78, ptr %17, align 4, !dbg !220
  br label %54, !dbg !221, !llvm.loop !222

79:                                               ; preds = %54
  %80 = load double, ptr %16, align 8, !dbg !224
  ret double %80, !dbg !225
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @collected(ptr noundef %0, ptr noundef %1) #0 !dbg !226 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !229, !DIExpression(), !230)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !231, !DIExpression(), !232)
    #dbg_declare(ptr %5, !233, !DIExpression(), !234)
  %8 = load ptr, ptr %4, align 8, !dbg !235
  %9 = getelementptr inbounds double, ptr %8, i64 0, !dbg !235
  %10 = load double, ptr %9, align 8, !dbg !235
  %11 = load ptr, ptr %4, align 8, !dbg !236
  %12 = getelementptr inbounds double, ptr %11, i64 1, !dbg !236
  %13 = load double, ptr %12, align 8, !dbg !236
  %14 = fmul double %10, %13, !dbg !237
  store double %14, ptr %5, align 8, !dbg !234
  %15 = load ptr, ptr %3, align 8, !dbg !238
  %16 = load double, ptr %5, align 8, !dbg !239
  store double %16, ptr %6, align 8, !dbg !240
  %17 = load double, ptr %6, align 8, !dbg !240
  %18 = atomicrmw fadd ptr %15, double %17 monotonic, align 8, !dbg !240
  store double %18, ptr %7, align 8, !dbg !240
  %19 = load double, ptr %7, align 8, !dbg !240
  %20 = load double, ptr %5, align 8, !dbg !241
  ret double %20, !dbg !242
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @exchanged(ptr noundef %0, ptr noundef %1) #0 !dbg !243 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !244, !DIExpression(), !245)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !246, !DIExpression(), !247)
    #dbg_declare(ptr %5, !248, !DIExpression(), !249)
  %7 = load ptr, ptr %4, align 8, !dbg !250
  %8 = getelementptr inbounds double, ptr %7, i64 0, !dbg !250
  %9 = load double, ptr %8, align 8, !dbg !250
  %10 = load ptr, ptr %4, align 8, !dbg !251
  %11 = getelementptr inbounds double, ptr %10, i64 1, !dbg !251
  %12 = load double, ptr %11, align 8, !dbg !251
  %13 = fmul double %9, %12, !dbg !252
  store double %13, ptr %5, align 8, !dbg !249
    #dbg_declare(ptr %6, !253, !DIExpression(), !254)
  %14 = load ptr, ptr %3, align 8, !dbg !255
  %15 = load i64, ptr %5, align 8, !dbg !256
  %16 = atomicrmw xchg ptr %14, i64 %15 monotonic, align 8, !dbg !256
  store i64 %16, ptr %6, align 8, !dbg !256
  %17 = load double, ptr %6, align 8, !dbg !257
  ret double %17, !dbg !258
}

; Function Attrs: noinline nounwind uwtable
define dso_local x86_fp80 @extended(ptr noundef %0) #0 !dbg !259 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !265, !DIExpression(), !266)
  %3 = load ptr, ptr %2, align 8, !dbg !267
  %4 = getelementptr inbounds x86_fp80, ptr %3, i64 0, !dbg !267
  %5 = load x86_fp80, ptr %4, align 16, !dbg !267
  %6 = load ptr, ptr %2, align 8, !dbg !268
  %7 = getelementptr inbounds x86_fp80, ptr %6, i64 1, !dbg !268
  %8 = load x86_fp80, ptr %7, align 16, !dbg !268
  %9 = fmul x86_fp80 %5, %8, !dbg !269
  ret x86_fp80 %9, !dbg !270
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @remembered(ptr noundef %0) #0 !dbg !271 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !274, !DIExpression(), !275)
  %3 = load ptr, ptr %2, align 8, !dbg !276
  %4 = getelementptr inbounds double, ptr %3, i64 0, !dbg !276
  %5 = load double, ptr %4, align 8, !dbg !276
  %6 = load ptr, ptr %2, align 8, !dbg !277
  %7 = getelementptr inbounds double, ptr %6, i64 1, !dbg !277
  %8 = load double, ptr %7, align 8, !dbg !277
  %9 = fmul double %5, %8, !dbg !278
  store double %9, ptr @total, align 8, !dbg !279
  %10 = load double, ptr @total, align 8, !dbg !280
  %11 = load ptr, ptr %2, align 8, !dbg !281
  %12 = getelementptr inbounds double, ptr %11, i64 2, !dbg !281
  %13 = load double, ptr %12, align 8, !dbg !281
  %14 = fmul double %10, %13, !dbg !282
  ret double %14, !dbg !283
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind allocsize(0) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "total", scope: !2, file: !3, line: 42, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "shared.c", directory: ".", checksumkind: CSK_MD5, checksum: "fe20beccc1a442d3556d7a1793ae7c39")
!4 = !{!0}
!5 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"frame-pointer", i32 2}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "sums", scope: !3, file: !3, line: 5, type: !15, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!5, !17, !17, !19}
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !{}
!21 = !DILocalVariable(name: "w", arg: 1, scope: !14, file: !3, line: 5, type: !17)
!22 = !DILocation(line: 5, column: 27, scope: !14)
!23 = !DILocalVariable(name: "x", arg: 2, scope: !14, file: !3, line: 5, type: !17)
!24 = !DILocation(line: 5, column: 44, scope: !14)
!25 = !DILocalVariable(name: "n", arg: 3, scope: !14, file: !3, line: 5, type: !19)
!26 = !DILocation(line: 5, column: 51, scope: !14)
!27 = !DILocalVariable(name: "s", scope: !14, file: !3, line: 6, type: !5)
!28 = !DILocation(line: 6, column: 10, scope: !14)
!29 = !DILocalVariable(name: "i", scope: !30, file: !3, line: 7, type: !19)
!30 = distinct !DILexicalBlock(scope: !14, file: !3, line: 7, column: 3)
!31 = !DILocation(line: 7, column: 12, scope: !30)
!32 = !DILocation(line: 7, column: 8, scope: !30)
!33 = !DILocation(line: 7, column: 19, scope: !34)
!34 = distinct !DILexicalBlock(scope: !30, file: !3, line: 7, column: 3)
!35 = !DILocation(line: 7, column: 23, scope: !34)
!36 = !DILocation(line: 7, column: 21, scope: !34)
!37 = !DILocation(line: 7, column: 3, scope: !30)
!38 = !DILocation(line: 7, column: 36, scope: !34)
!39 = !DILocation(line: 7, column: 38, scope: !34)
!40 = !DILocation(line: 7, column: 40, scope: !34)
!41 = !DILocation(line: 7, column: 47, scope: !34)
!42 = !DILocation(line: 7, column: 49, scope: !34)
!43 = !DILocation(line: 7, column: 51, scope: !34)
!44 = !DILocation(line: 7, column: 45, scope: !34)
!45 = !DILocation(line: 7, column: 58, scope: !34)
!46 = !DILocation(line: 7, column: 60, scope: !34)
!47 = !DILocation(line: 7, column: 33, scope: !34)
!48 = !DILocation(line: 7, column: 31, scope: !34)
!49 = !DILocation(line: 7, column: 27, scope: !34)
!50 = !DILocation(line: 7, column: 3, scope: !34)
!51 = distinct !{!51, !37, !52, !53}
!52 = !DILocation(line: 7, column: 61, scope: !30)
!53 = !{!"llvm.loop.mustprogress"}
!54 = !DILocation(line: 8, column: 10, scope: !14)
!55 = !DILocation(line: 8, column: 3, scope: !14)
!56 = distinct !DISubprogram(name: "through_pointer", scope: !3, file: !3, line: 13, type: !57, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !20)
!57 = !DISubroutineType(types: !58)
!58 = !{!5, !59, !17}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !61)
!61 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "model", file: !3, line: 11, size: 128, elements: !62)
!62 = !{!63, !64}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "bias", scope: !61, file: !3, line: 11, baseType: !5, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "weights", scope: !61, file: !3, line: 11, baseType: !65, size: 64, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!66 = !DILocalVariable(name: "m", arg: 1, scope: !56, file: !3, line: 13, type: !59)
!67 = !DILocation(line: 13, column: 44, scope: !56)
!68 = !DILocalVariable(name: "x", arg: 2, scope: !56, file: !3, line: 13, type: !17)
!69 = !DILocation(line: 13, column: 61, scope: !56)
!70 = !DILocalVariable(name: "h", scope: !56, file: !3, line: 13, type: !65)
!71 = !DILocation(line: 13, column: 74, scope: !56)
!72 = !DILocation(line: 13, column: 78, scope: !56)
!73 = !DILocalVariable(name: "s", scope: !56, file: !3, line: 13, type: !5)
!74 = !DILocation(line: 13, column: 90, scope: !56)
!75 = !DILocalVariable(name: "i", scope: !76, file: !3, line: 13, type: !19)
!76 = distinct !DILexicalBlock(scope: !56, file: !3, line: 13, column: 97)
!77 = !DILocation(line: 13, column: 106, scope: !76)
!78 = !DILocation(line: 13, column: 102, scope: !76)
!79 = !DILocation(line: 13, column: 113, scope: !80)
!80 = distinct !DILexicalBlock(scope: !76, file: !3, line: 13, column: 97)
!81 = !DILocation(line: 13, column: 115, scope: !80)
!82 = !DILocation(line: 13, column: 97, scope: !76)
!83 = !DILocation(line: 13, column: 138, scope: !80)
!84 = !DILocation(line: 13, column: 141, scope: !80)
!85 = !DILocation(line: 13, column: 132, scope: !80)
!86 = !DILocation(line: 13, column: 146, scope: !80)
!87 = !DILocation(line: 13, column: 148, scope: !80)
!88 = !DILocation(line: 13, column: 144, scope: !80)
!89 = !DILocation(line: 13, column: 125, scope: !80)
!90 = !DILocation(line: 13, column: 127, scope: !80)
!91 = !DILocation(line: 13, column: 130, scope: !80)
!92 = !DILocation(line: 13, column: 121, scope: !80)
!93 = !DILocation(line: 13, column: 97, scope: !80)
!94 = distinct !{!94, !82, !95, !53}
!95 = !DILocation(line: 13, column: 149, scope: !76)
!96 = !DILocalVariable(name: "i", scope: !97, file: !3, line: 13, type: !19)
!97 = distinct !DILexicalBlock(scope: !56, file: !3, line: 13, column: 152)
!98 = !DILocation(line: 13, column: 161, scope: !97)
!99 = !DILocation(line: 13, column: 157, scope: !97)
!100 = !DILocation(line: 13, column: 168, scope: !101)
!101 = distinct !DILexicalBlock(scope: !97, file: !3, line: 13, column: 152)
!102 = !DILocation(line: 13, column: 170, scope: !101)
!103 = !DILocation(line: 13, column: 152, scope: !97)
!104 = !DILocation(line: 13, column: 185, scope: !101)
!105 = !DILocation(line: 13, column: 187, scope: !101)
!106 = !DILocation(line: 13, column: 192, scope: !101)
!107 = !DILocation(line: 13, column: 194, scope: !101)
!108 = !DILocation(line: 13, column: 182, scope: !101)
!109 = !DILocation(line: 13, column: 180, scope: !101)
!110 = !DILocation(line: 13, column: 176, scope: !101)
!111 = !DILocation(line: 13, column: 152, scope: !101)
!112 = distinct !{!112, !103, !113, !53}
!113 = !DILocation(line: 13, column: 195, scope: !97)
!114 = !DILocation(line: 13, column: 203, scope: !56)
!115 = !DILocation(line: 13, column: 198, scope: !56)
!116 = !DILocation(line: 13, column: 214, scope: !56)
!117 = !DILocation(line: 13, column: 207, scope: !56)
!118 = distinct !DISubprogram(name: "layer", scope: !3, file: !3, line: 12, type: !57, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !20)
!119 = !DILocalVariable(name: "m", arg: 1, scope: !118, file: !3, line: 12, type: !59)
!120 = !DILocation(line: 12, column: 67, scope: !118)
!121 = !DILocalVariable(name: "x", arg: 2, scope: !118, file: !3, line: 12, type: !17)
!122 = !DILocation(line: 12, column: 84, scope: !118)
!123 = !DILocalVariable(name: "t", scope: !118, file: !3, line: 12, type: !124)
!124 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !125)
!125 = !{!126}
!126 = !DISubrange(count: 4)
!127 = !DILocation(line: 12, column: 96, scope: !118)
!128 = !DILocation(line: 12, column: 102, scope: !118)
!129 = !DILocation(line: 12, column: 112, scope: !118)
!130 = !DILocation(line: 12, column: 115, scope: !118)
!131 = !DILocalVariable(name: "s", scope: !118, file: !3, line: 12, type: !5)
!132 = !DILocation(line: 12, column: 142, scope: !118)
!133 = !DILocation(line: 12, column: 146, scope: !118)
!134 = !DILocation(line: 12, column: 149, scope: !118)
!135 = !DILocalVariable(name: "i", scope: !136, file: !3, line: 12, type: !19)
!136 = distinct !DILexicalBlock(scope: !118, file: !3, line: 12, column: 155)
!137 = !DILocation(line: 12, column: 164, scope: !136)
!138 = !DILocation(line: 12, column: 160, scope: !136)
!139 = !DILocation(line: 12, column: 171, scope: !140)
!140 = distinct !DILexicalBlock(scope: !136, file: !3, line: 12, column: 155)
!141 = !DILocation(line: 12, column: 173, scope: !140)
!142 = !DILocation(line: 12, column: 155, scope: !136)
!143 = !DILocation(line: 12, column: 190, scope: !140)
!144 = !DILocation(line: 12, column: 188, scope: !140)
!145 = !DILocation(line: 12, column: 195, scope: !140)
!146 = !DILocation(line: 12, column: 197, scope: !140)
!147 = !DILocation(line: 12, column: 185, scope: !140)
!148 = !DILocation(line: 12, column: 183, scope: !140)
!149 = !DILocation(line: 12, column: 179, scope: !140)
!150 = !DILocation(line: 12, column: 155, scope: !140)
!151 = distinct !{!151, !142, !152, !53}
!152 = !DILocation(line: 12, column: 198, scope: !136)
!153 = !DILocation(line: 12, column: 208, scope: !118)
!154 = !DILocation(line: 12, column: 201, scope: !118)
!155 = distinct !DISubprogram(name: "counted", scope: !3, file: !3, line: 17, type: !156, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !20)
!156 = !DISubroutineType(types: !157)
!157 = !{!5, !65, !158, !19}
!158 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !159, size: 64)
!159 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stats", file: !3, line: 16, size: 192, elements: !160)
!160 = !{!161, !163, !164}
!161 = !DIDerivedType(tag: DW_TAG_member, name: "calls", scope: !159, file: !3, line: 16, baseType: !162, size: 64)
!162 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !159, file: !3, line: 16, baseType: !162, size: 64, offset: 64)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !159, file: !3, line: 16, baseType: !19, size: 32, offset: 128)
!165 = !DILocalVariable(name: "x", arg: 1, scope: !155, file: !3, line: 17, type: !65)
!166 = !DILocation(line: 17, column: 24, scope: !155)
!167 = !DILocalVariable(name: "s", arg: 2, scope: !155, file: !3, line: 17, type: !158)
!168 = !DILocation(line: 17, column: 41, scope: !155)
!169 = !DILocalVariable(name: "n", arg: 3, scope: !155, file: !3, line: 17, type: !19)
!170 = !DILocation(line: 17, column: 48, scope: !155)
!171 = !DILocalVariable(name: "open", scope: !155, file: !3, line: 18, type: !19)
!172 = !DILocation(line: 18, column: 7, scope: !155)
!173 = !DILocation(line: 19, column: 3, scope: !155)
!174 = !DILocation(line: 19, column: 40, scope: !155)
!175 = !DILocation(line: 19, column: 43, scope: !155)
!176 = !DILocation(line: 19, column: 11, scope: !155)
!177 = !DILocation(line: 19, column: 10, scope: !155)
!178 = !DILocation(line: 19, column: 104, scope: !155)
!179 = distinct !{!179, !173, !180, !53}
!180 = !DILocation(line: 19, column: 106, scope: !155)
!181 = !DILocation(line: 20, column: 23, scope: !155)
!182 = !DILocation(line: 20, column: 26, scope: !155)
!183 = !DILocation(line: 20, column: 3, scope: !155)
!184 = !DILocalVariable(name: "k", scope: !155, file: !3, line: 21, type: !162)
!185 = !DILocation(line: 21, column: 8, scope: !155)
!186 = !DILocation(line: 21, column: 29, scope: !155)
!187 = !DILocation(line: 21, column: 32, scope: !155)
!188 = !DILocation(line: 21, column: 12, scope: !155)
!189 = !DILocation(line: 22, column: 21, scope: !155)
!190 = !DILocation(line: 22, column: 24, scope: !155)
!191 = !DILocation(line: 22, column: 31, scope: !155)
!192 = !DILocation(line: 22, column: 33, scope: !155)
!193 = !DILocation(line: 22, column: 40, scope: !155)
!194 = !DILocation(line: 22, column: 38, scope: !155)
!195 = !DILocation(line: 22, column: 3, scope: !155)
!196 = !DILocation(line: 23, column: 21, scope: !155)
!197 = !DILocation(line: 23, column: 24, scope: !155)
!198 = !DILocation(line: 23, column: 3, scope: !155)
!199 = !DILocalVariable(name: "sum", scope: !155, file: !3, line: 24, type: !5)
!200 = !DILocation(line: 24, column: 10, scope: !155)
!201 = !DILocalVariable(name: "i", scope: !202, file: !3, line: 25, type: !19)
!202 = distinct !DILexicalBlock(scope: !155, file: !3, line: 25, column: 3)
!203 = !DILocation(line: 25, column: 12, scope: !202)
!204 = !DILocation(line: 25, column: 8, scope: !202)
!205 = !DILocation(line: 25, column: 19, scope: !206)
!206 = distinct !DILexicalBlock(scope: !202, file: !3, line: 25, column: 3)
!207 = !DILocation(line: 25, column: 23, scope: !206)
!208 = !DILocation(line: 25, column: 21, scope: !206)
!209 = !DILocation(line: 25, column: 3, scope: !202)
!210 = !DILocation(line: 25, column: 38, scope: !206)
!211 = !DILocation(line: 25, column: 40, scope: !206)
!212 = !DILocation(line: 25, column: 45, scope: !206)
!213 = !DILocation(line: 25, column: 48, scope: !206)
!214 = !DILocation(line: 25, column: 52, scope: !206)
!215 = !DILocation(line: 25, column: 50, scope: !206)
!216 = !DILocation(line: 25, column: 57, scope: !206)
!217 = !DILocation(line: 25, column: 55, scope: !206)
!218 = !DILocation(line: 25, column: 35, scope: !206)
!219 = !DILocation(line: 25, column: 31, scope: !206)
!220 = !DILocation(line: 25, column: 27, scope: !206)
!221 = !DILocation(line: 25, column: 3, scope: !206)
!222 = distinct !{!222, !209, !223, !53}
!223 = !DILocation(line: 25, column: 58, scope: !202)
!224 = !DILocation(line: 26, column: 10, scope: !155)
!225 = !DILocation(line: 26, column: 3, scope: !155)
!226 = distinct !DISubprogram(name: "collected", scope: !3, file: !3, line: 29, type: !227, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !20)
!227 = !DISubroutineType(types: !228)
!228 = !{!5, !65, !17}
!229 = !DILocalVariable(name: "total", arg: 1, scope: !226, file: !3, line: 29, type: !65)
!230 = !DILocation(line: 29, column: 26, scope: !226)
!231 = !DILocalVariable(name: "x", arg: 2, scope: !226, file: !3, line: 29, type: !17)
!232 = !DILocation(line: 29, column: 47, scope: !226)
!233 = !DILocalVariable(name: "s", scope: !226, file: !3, line: 30, type: !5)
!234 = !DILocation(line: 30, column: 10, scope: !226)
!235 = !DILocation(line: 30, column: 14, scope: !226)
!236 = !DILocation(line: 30, column: 21, scope: !226)
!237 = !DILocation(line: 30, column: 19, scope: !226)
!238 = !DILocation(line: 31, column: 22, scope: !226)
!239 = !DILocation(line: 31, column: 29, scope: !226)
!240 = !DILocation(line: 31, column: 3, scope: !226)
!241 = !DILocation(line: 32, column: 10, scope: !226)
!242 = !DILocation(line: 32, column: 3, scope: !226)
!243 = distinct !DISubprogram(name: "exchanged", scope: !3, file: !3, line: 34, type: !227, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !20)
!244 = !DILocalVariable(name: "place", arg: 1, scope: !243, file: !3, line: 34, type: !65)
!245 = !DILocation(line: 34, column: 26, scope: !243)
!246 = !DILocalVariable(name: "x", arg: 2, scope: !243, file: !3, line: 34, type: !17)
!247 = !DILocation(line: 34, column: 47, scope: !243)
!248 = !DILocalVariable(name: "s", scope: !243, file: !3, line: 35, type: !5)
!249 = !DILocation(line: 35, column: 10, scope: !243)
!250 = !DILocation(line: 35, column: 14, scope: !243)
!251 = !DILocation(line: 35, column: 21, scope: !243)
!252 = !DILocation(line: 35, column: 19, scope: !243)
!253 = !DILocalVariable(name: "old", scope: !243, file: !3, line: 35, type: !5)
!254 = !DILocation(line: 35, column: 27, scope: !243)
!255 = !DILocation(line: 36, column: 21, scope: !243)
!256 = !DILocation(line: 36, column: 3, scope: !243)
!257 = !DILocation(line: 37, column: 10, scope: !243)
!258 = !DILocation(line: 37, column: 3, scope: !243)
!259 = distinct !DISubprogram(name: "extended", scope: !3, file: !3, line: 40, type: !260, scopeLine: 40, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !20)
!260 = !DISubroutineType(types: !261)
!261 = !{!262, !263}
!262 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!263 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !264, size: 64)
!264 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !262)
!265 = !DILocalVariable(name: "x", arg: 1, scope: !259, file: !3, line: 40, type: !263)
!266 = !DILocation(line: 40, column: 41, scope: !259)
!267 = !DILocation(line: 40, column: 53, scope: !259)
!268 = !DILocation(line: 40, column: 60, scope: !259)
!269 = !DILocation(line: 40, column: 58, scope: !259)
!270 = !DILocation(line: 40, column: 46, scope: !259)
!271 = distinct !DISubprogram(name: "remembered", scope: !3, file: !3, line: 43, type: !272, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !20)
!272 = !DISubroutineType(types: !273)
!273 = !{!5, !17}
!274 = !DILocalVariable(name: "x", arg: 1, scope: !271, file: !3, line: 43, type: !17)
!275 = !DILocation(line: 43, column: 33, scope: !271)
!276 = !DILocation(line: 43, column: 46, scope: !271)
!277 = !DILocation(line: 43, column: 53, scope: !271)
!278 = !DILocation(line: 43, column: 51, scope: !271)
!279 = !DILocation(line: 43, column: 44, scope: !271)
!280 = !DILocation(line: 43, column: 66, scope: !271)
!281 = !DILocation(line: 43, column: 74, scope: !271)
!282 = !DILocation(line: 43, column: 72, scope: !271)
!283 = !DILocation(line: 43, column: 59, scope: !271)
