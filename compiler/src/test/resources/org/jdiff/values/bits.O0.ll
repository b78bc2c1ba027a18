; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm bits.c
; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%union.anon.0 = type { i64 }
%union.anon.1 = type { double }
%union.anon = type { float }

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_flipped(double noundef %0, double noundef %1) #0 !dbg !20 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !25, !DIExpression(), !26)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !27, !DIExpression(), !28)
  %5 = load double, ptr %3, align 8, !dbg !29
  %6 = call i64 @bits(double noundef %5), !dbg !30
  %7 = xor i64 %6, -9223372036854775808, !dbg !31
  %8 = call double @number(i64 noundef %7), !dbg !32
  %9 = load double, ptr %4, align 8, !dbg !33
  %10 = fmul double %8, %9, !dbg !34
  ret double %10, !dbg !35
}

; Function Attrs: noinline nounwind uwtable
define internal double @number(i64 noundef %0) #0 !dbg !36 {
  %2 = alloca i64, align 8
  %3 = alloca %union.anon.0, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !39, !DIExpression(), !40)
    #dbg_declare(ptr %3, !41, !DIExpression(), !46)
  %4 = load i64, ptr %2, align 8, !dbg !47
  store i64 %4, ptr %3, align 8, !dbg !48
  %5 = load double, ptr %3, align 8, !dbg !49
  ret double %5, !dbg !50
}

; Function Attrs: noinline nounwind uwtable
define internal i64 @bits(double noundef %0) #0 !dbg !51 {
  %2 = alloca double, align 8
  %3 = alloca %union.anon.1, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !54, !DIExpression(), !55)
    #dbg_declare(ptr %3, !56, !DIExpression(), !61)
  %4 = load double, ptr %2, align 8, !dbg !62
  store double %4, ptr %3, align 8, !dbg !63
  %5 = load i64, ptr %3, align 8, !dbg !64
  ret i64 %5, !dbg !65
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_cleared(double noundef %0, double noundef %1) #0 !dbg !66 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !67, !DIExpression(), !68)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !69, !DIExpression(), !70)
  %5 = load double, ptr %3, align 8, !dbg !71
  %6 = fsub double %5, 5.000000e+00, !dbg !72
  %7 = call i64 @bits(double noundef %6), !dbg !73
  %8 = and i64 %7, 9223372036854775807, !dbg !74
  %9 = call double @number(i64 noundef %8), !dbg !75
  %10 = load double, ptr %4, align 8, !dbg !76
  %11 = fmul double %9, %10, !dbg !77
  ret double %11, !dbg !78
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_set(double noundef %0, double noundef %1) #0 !dbg !79 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !80, !DIExpression(), !81)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !82, !DIExpression(), !83)
  %5 = load double, ptr %3, align 8, !dbg !84
  %6 = call i64 @bits(double noundef %5), !dbg !85
  %7 = or i64 %6, -9223372036854775808, !dbg !86
  %8 = call double @number(i64 noundef %7), !dbg !87
  %9 = load double, ptr %4, align 8, !dbg !88
  %10 = fmul double %8, %9, !dbg !89
  ret double %10, !dbg !90
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_of_another(double noundef %0, double noundef %1) #0 !dbg !91 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !92, !DIExpression(), !93)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !94, !DIExpression(), !95)
  %5 = load double, ptr %3, align 8, !dbg !96
  %6 = call i64 @bits(double noundef %5), !dbg !97
  %7 = and i64 %6, 9223372036854775807, !dbg !98
  %8 = load double, ptr %4, align 8, !dbg !99
  %9 = fsub double %8, 3.000000e+00, !dbg !100
  %10 = call i64 @bits(double noundef %9), !dbg !101
  %11 = and i64 %10, -9223372036854775808, !dbg !102
  %12 = or i64 %7, %11, !dbg !103
  %13 = call double @number(i64 noundef %12), !dbg !104
  %14 = load double, ptr %4, align 8, !dbg !105
  %15 = fmul double %13, %14, !dbg !106
  ret double %15, !dbg !107
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_times_another(double noundef %0, double noundef %1) #0 !dbg !108 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !109, !DIExpression(), !110)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !111, !DIExpression(), !112)
  %5 = load double, ptr %3, align 8, !dbg !113
  %6 = call i64 @bits(double noundef %5), !dbg !114
  %7 = load double, ptr %4, align 8, !dbg !115
  %8 = fsub double %7, 3.000000e+00, !dbg !116
  %9 = call i64 @bits(double noundef %8), !dbg !117
  %10 = and i64 %9, -9223372036854775808, !dbg !118
  %11 = xor i64 %6, %10, !dbg !119
  %12 = call double @number(i64 noundef %11), !dbg !120
  %13 = load double, ptr %3, align 8, !dbg !121
  %14 = fmul double %12, %13, !dbg !122
  ret double %14, !dbg !123
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @signs_in_vectors(ptr noundef %0) #0 !dbg !124 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !129, !DIExpression(), !130)
    #dbg_declare(ptr %3, !131, !DIExpression(), !132)
  store double 0.000000e+00, ptr %3, align 8, !dbg !132
    #dbg_declare(ptr %4, !133, !DIExpression(), !135)
  store i32 0, ptr %4, align 4, !dbg !135
  br label %5, !dbg !136

5:                                                ; preds = %25, %1
  %6 = load i32, ptr %4, align 4, !dbg !137
  %7 = icmp slt i32 %6, 8, !dbg !139
  br i1 %7, label %8, label %28, !dbg !140

8:                                                ; preds = %5
  %9 = load ptr, ptr %2, align 8, !dbg !141
  %10 = load i32, ptr %4, align 4, !dbg !142
  %11 = sext i32 %10 to i64, !dbg !141
  %12 = getelementptr inbounds double, ptr %9, i64 %11, !dbg !141
  %13 = load double, ptr %12, align 8, !dbg !141
  %14 = fsub double %13, 1.000000e+00, !dbg !143
  %15 = call i64 @bits(double noundef %14), !dbg !144
  %16 = and i64 %15, 9223372036854775807, !dbg !145
  %17 = call double @number(i64 noundef %16), !dbg !146
  %18 = load ptr, ptr %2, align 8, !dbg !147
  %19 = load i32, ptr %4, align 4, !dbg !148
  %20 = sext i32 %19 to i64, !dbg !147
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !147
  %22 = load double, ptr %21, align 8, !dbg !147
  %23 = load double, ptr %3, align 8, !dbg !149
  %24 = call double @llvm.fmuladd.f64(double %17, double %22, double %23), !dbg !149
  store double %24, ptr %3, align 8, !dbg !149
  br label %25, !dbg !150

25:                                               ; preds = %8
  %26 = load i32, ptr %4, align 4, !dbg !151
  %27 = add nsw i32 %26, 1, !dbg !151
  store i32 %27, ptr %4, align 4, !dbg !151
  br label %5, !dbg !152, !llvm.loop !153

28:                                               ; preds = %5
  %29 = load double, ptr %3, align 8, !dbg !156
  ret double %29, !dbg !157
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @low_bits_cleared(double noundef %0, double noundef %1) #0 !dbg !158 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !159, !DIExpression(), !160)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !161, !DIExpression(), !162)
    #dbg_declare(ptr %5, !163, !DIExpression(), !164)
  %7 = load double, ptr %3, align 8, !dbg !165
  %8 = call i64 @bits(double noundef %7), !dbg !166
  %9 = and i64 %8, -134217728, !dbg !167
  %10 = call double @number(i64 noundef %9), !dbg !168
  store double %10, ptr %5, align 8, !dbg !164
    #dbg_declare(ptr %6, !169, !DIExpression(), !170)
  %11 = load double, ptr %3, align 8, !dbg !171
  %12 = load double, ptr %5, align 8, !dbg !172
  %13 = fsub double %11, %12, !dbg !173
  store double %13, ptr %6, align 8, !dbg !170
  %14 = load double, ptr %5, align 8, !dbg !174
  %15 = load double, ptr %4, align 8, !dbg !175
  %16 = load double, ptr %6, align 8, !dbg !176
  %17 = load double, ptr %4, align 8, !dbg !177
  %18 = fmul double %16, %17, !dbg !178
  %19 = load double, ptr %4, align 8, !dbg !179
  %20 = fmul double %18, %19, !dbg !180
  %21 = call double @llvm.fmuladd.f64(double %14, double %15, double %20), !dbg !181
  ret double %21, !dbg !182
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @exponent_changed(double noundef %0, i32 noundef %1) #0 !dbg !183 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !186, !DIExpression(), !187)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !188, !DIExpression(), !189)
  %5 = load double, ptr %3, align 8, !dbg !190
  %6 = load double, ptr %3, align 8, !dbg !191
  %7 = fmul double %5, %6, !dbg !192
  %8 = call i64 @bits(double noundef %7), !dbg !193
  %9 = load i32, ptr %4, align 4, !dbg !194
  %10 = sub nsw i32 %9, 3, !dbg !195
  %11 = sext i32 %10 to i64, !dbg !196
  %12 = shl i64 %11, 52, !dbg !197
  %13 = add i64 %8, %12, !dbg !198
  %14 = call double @number(i64 noundef %13), !dbg !199
  ret double %14, !dbg !200
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @float_exponent_changed(float noundef %0, i32 noundef %1) #0 !dbg !201 {
  %3 = alloca float, align 4
  %4 = alloca i32, align 4
  %5 = alloca %union.anon, align 4
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !205, !DIExpression(), !206)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !207, !DIExpression(), !208)
    #dbg_declare(ptr %5, !209, !DIExpression(), !214)
  %6 = load float, ptr %3, align 4, !dbg !215
  %7 = load float, ptr %3, align 4, !dbg !216
  %8 = fmul float %6, %7, !dbg !217
  store float %8, ptr %5, align 4, !dbg !218
  %9 = load i32, ptr %4, align 4, !dbg !219
  %10 = shl i32 %9, 23, !dbg !220
  %11 = load i32, ptr %5, align 4, !dbg !221
  %12 = add i32 %11, %10, !dbg !221
  store i32 %12, ptr %5, align 4, !dbg !221
  %13 = load float, ptr %5, align 4, !dbg !222
  ret float %13, !dbg !223
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @exponent_replaced(double noundef %0) #0 !dbg !224 {
  %2 = alloca double, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !227, !DIExpression(), !228)
    #dbg_declare(ptr %3, !229, !DIExpression(), !230)
  %6 = load double, ptr %2, align 8, !dbg !231
  %7 = fmul double %6, 3.700000e+01, !dbg !232
  %8 = call i64 @bits(double noundef %7), !dbg !233
  store i64 %8, ptr %3, align 8, !dbg !230
    #dbg_declare(ptr %4, !234, !DIExpression(), !235)
  %9 = load i64, ptr %3, align 8, !dbg !236
  %10 = lshr i64 %9, 52, !dbg !237
  %11 = trunc i64 %10 to i32, !dbg !238
  %12 = sub nsw i32 %11, 1023, !dbg !239
  store i32 %12, ptr %4, align 4, !dbg !235
    #dbg_declare(ptr %5, !240, !DIExpression(), !241)
  %13 = load i64, ptr %3, align 8, !dbg !242
  %14 = and i64 %13, 4503599627370495, !dbg !243
  %15 = or i64 %14, 4607182418800017408, !dbg !244
  %16 = call double @number(i64 noundef %15), !dbg !245
  store double %16, ptr %5, align 8, !dbg !241
  %17 = load double, ptr %5, align 8, !dbg !246
  %18 = load double, ptr %5, align 8, !dbg !247
  %19 = load i32, ptr %4, align 4, !dbg !248
  %20 = sitofp i32 %19 to double, !dbg !248
  %21 = call double @llvm.fmuladd.f64(double %17, double %18, double %20), !dbg !249
  ret double %21, !dbg !250
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @high_word_compared(double noundef %0) #0 !dbg !251 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !252, !DIExpression(), !253)
    #dbg_declare(ptr %4, !254, !DIExpression(), !255)
  %5 = load double, ptr %3, align 8, !dbg !256
  %6 = call i64 @bits(double noundef %5), !dbg !257
  %7 = lshr i64 %6, 32, !dbg !258
  %8 = trunc i64 %7 to i32, !dbg !259
  %9 = and i32 %8, 2147483647, !dbg !260
  store i32 %9, ptr %4, align 4, !dbg !255
  %10 = load i32, ptr %4, align 4, !dbg !261
  %11 = icmp uge i32 %10, 2146435072, !dbg !263
  br i1 %11, label %12, label %16, !dbg !264

12:                                               ; preds = %1
  %13 = load double, ptr %3, align 8, !dbg !265
  %14 = load double, ptr %3, align 8, !dbg !266
  %15 = fadd double %13, %14, !dbg !267
  store double %15, ptr %2, align 8, !dbg !268
  br label %28, !dbg !268

16:                                               ; preds = %1
  %17 = load i32, ptr %4, align 4, !dbg !269
  %18 = icmp ugt i32 %17, 1073741824, !dbg !270
  br i1 %18, label %19, label %23, !dbg !269

19:                                               ; preds = %16
  %20 = load double, ptr %3, align 8, !dbg !271
  %21 = load double, ptr %3, align 8, !dbg !272
  %22 = fmul double %20, %21, !dbg !273
  br label %26, !dbg !269

23:                                               ; preds = %16
  %24 = load double, ptr %3, align 8, !dbg !274
  %25 = fmul double %24, 3.000000e+00, !dbg !275
  br label %26, !dbg !269

26:                                               ; preds = %23, %19
  %27 = phi double [ %22, %19 ], [ %25, %23 ], !dbg !269
  store double %27, ptr %2, align 8, !dbg !276
  br label %28, !dbg !276

28:                                               ; preds = %26, %12
  %29 = load double, ptr %2, align 8, !dbg !277
  ret double %29, !dbg !277
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @not_a_number_tested(double noundef %0) #0 !dbg !278 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !279, !DIExpression(), !280)
  %3 = load double, ptr %2, align 8, !dbg !281
  %4 = call i64 @bits(double noundef %3), !dbg !282
  %5 = and i64 %4, 9223372036854775807, !dbg !283
  %6 = icmp ugt i64 %5, 9218868437227405312, !dbg !284
  br i1 %6, label %7, label %8, !dbg !285

7:                                                ; preds = %1
  br label %12, !dbg !285

8:                                                ; preds = %1
  %9 = load double, ptr %2, align 8, !dbg !286
  %10 = load double, ptr %2, align 8, !dbg !287
  %11 = fmul double %9, %10, !dbg !288
  br label %12, !dbg !285

12:                                               ; preds = %8, %7
  %13 = phi double [ 0.000000e+00, %7 ], [ %11, %8 ], !dbg !285
  ret double %13, !dbg !289
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @words_taken_apart(double noundef %0) #0 !dbg !290 {
  %2 = alloca double, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !291, !DIExpression(), !292)
    #dbg_declare(ptr %3, !293, !DIExpression(), !294)
  %6 = load double, ptr %2, align 8, !dbg !295
  %7 = call i64 @bits(double noundef %6), !dbg !296
  store i64 %7, ptr %3, align 8, !dbg !294
    #dbg_declare(ptr %4, !297, !DIExpression(), !298)
  %8 = load i64, ptr %3, align 8, !dbg !299
  %9 = lshr i64 %8, 32, !dbg !300
  %10 = trunc i64 %9 to i32, !dbg !299
  store i32 %10, ptr %4, align 4, !dbg !298
    #dbg_declare(ptr %5, !301, !DIExpression(), !302)
  %11 = load i64, ptr %3, align 8, !dbg !303
  %12 = trunc i64 %11 to i32, !dbg !304
  store i32 %12, ptr %5, align 4, !dbg !302
  %13 = load i32, ptr %4, align 4, !dbg !305
  %14 = xor i32 %13, -2147483648, !dbg !305
  store i32 %14, ptr %4, align 4, !dbg !305
  %15 = load i32, ptr %4, align 4, !dbg !306
  %16 = zext i32 %15 to i64, !dbg !307
  %17 = shl i64 %16, 32, !dbg !308
  %18 = load i32, ptr %5, align 4, !dbg !309
  %19 = zext i32 %18 to i64, !dbg !309
  %20 = or i64 %17, %19, !dbg !310
  %21 = call double @number(i64 noundef %20), !dbg !311
  %22 = load double, ptr %2, align 8, !dbg !312
  %23 = fmul double %21, %22, !dbg !313
  ret double %23, !dbg !314
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @masked_selection(double noundef %0, double noundef %1) #0 !dbg !315 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i64, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !316, !DIExpression(), !317)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !318, !DIExpression(), !319)
    #dbg_declare(ptr %5, !320, !DIExpression(), !321)
  %6 = load double, ptr %3, align 8, !dbg !322
  %7 = load double, ptr %4, align 8, !dbg !323
  %8 = fcmp olt double %6, %7, !dbg !324
  %9 = zext i1 %8 to i32, !dbg !324
  %10 = sext i32 %9 to i64, !dbg !325
  %11 = sub i64 0, %10, !dbg !326
  store i64 %11, ptr %5, align 8, !dbg !321
  %12 = load double, ptr %3, align 8, !dbg !327
  %13 = load double, ptr %3, align 8, !dbg !328
  %14 = fmul double %12, %13, !dbg !329
  %15 = call i64 @bits(double noundef %14), !dbg !330
  %16 = load i64, ptr %5, align 8, !dbg !331
  %17 = and i64 %15, %16, !dbg !332
  %18 = load double, ptr %4, align 8, !dbg !333
  %19 = fmul double %18, 3.000000e+00, !dbg !334
  %20 = call i64 @bits(double noundef %19), !dbg !335
  %21 = load i64, ptr %5, align 8, !dbg !336
  %22 = xor i64 %21, -1, !dbg !337
  %23 = and i64 %20, %22, !dbg !338
  %24 = or i64 %17, %23, !dbg !339
  %25 = call double @number(i64 noundef %24), !dbg !340
  ret double %25, !dbg !341
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @reciprocal_root(double noundef %0) #0 !dbg !342 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !343, !DIExpression(), !344)
  %3 = load double, ptr %2, align 8, !dbg !345
  %4 = call i64 @bits(double noundef %3), !dbg !346
  %5 = lshr i64 %4, 1, !dbg !347
  %6 = sub i64 6910469410427058089, %5, !dbg !348
  %7 = call double @number(i64 noundef %6), !dbg !349
  ret double %7, !dbg !350
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @bytes_reversed(double noundef %0) #0 !dbg !351 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !352, !DIExpression(), !353)
  %3 = load double, ptr %2, align 8, !dbg !354
  %4 = load double, ptr %2, align 8, !dbg !355
  %5 = fmul double %3, %4, !dbg !356
  %6 = call i64 @bits(double noundef %5), !dbg !357
  %7 = add i64 %6, 1, !dbg !358
  %8 = call i64 @llvm.bswap.i64(i64 %7), !dbg !359
  %9 = call double @number(i64 noundef %8), !dbg !360
  ret double %9, !dbg !361
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @mantissa_alone(double noundef %0) #0 !dbg !362 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !363, !DIExpression(), !364)
  %3 = load double, ptr %2, align 8, !dbg !365
  %4 = call i64 @bits(double noundef %3), !dbg !366
  %5 = and i64 %4, 4503599627370495, !dbg !367
  %6 = call double @number(i64 noundef %5), !dbg !368
  %7 = load double, ptr %2, align 8, !dbg !369
  %8 = fmul double %6, %7, !dbg !370
  ret double %8, !dbg !371
}

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!12, !13, !14, !15, !16, !17, !18}
!llvm.ident = !{!19}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "bits.c", directory: ".", checksumkind: CSK_MD5, checksum: "6d389fffbb0db328bba5d7da4afca964")
!2 = !{!3, !8, !11}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !4, line: 27, baseType: !5)
!4 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !6, line: 45, baseType: !7)
!6 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!7 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !4, line: 26, baseType: !9)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !6, line: 42, baseType: !10)
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!12 = !{i32 7, !"Dwarf Version", i32 5}
!13 = !{i32 2, !"Debug Info Version", i32 3}
!14 = !{i32 1, !"wchar_size", i32 4}
!15 = !{i32 8, !"PIC Level", i32 2}
!16 = !{i32 7, !"PIE Level", i32 2}
!17 = !{i32 7, !"uwtable", i32 2}
!18 = !{i32 7, !"frame-pointer", i32 2}
!19 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!20 = distinct !DISubprogram(name: "sign_flipped", scope: !1, file: !1, line: 15, type: !21, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!21 = !DISubroutineType(types: !22)
!22 = !{!23, !23, !23}
!23 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!24 = !{}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !1, line: 15, type: !23)
!26 = !DILocation(line: 15, column: 28, scope: !20)
!27 = !DILocalVariable(name: "y", arg: 2, scope: !20, file: !1, line: 15, type: !23)
!28 = !DILocation(line: 15, column: 38, scope: !20)
!29 = !DILocation(line: 15, column: 62, scope: !20)
!30 = !DILocation(line: 15, column: 57, scope: !20)
!31 = !DILocation(line: 15, column: 65, scope: !20)
!32 = !DILocation(line: 15, column: 50, scope: !20)
!33 = !DILocation(line: 15, column: 75, scope: !20)
!34 = !DILocation(line: 15, column: 73, scope: !20)
!35 = !DILocation(line: 15, column: 43, scope: !20)
!36 = distinct !DISubprogram(name: "number", scope: !1, file: !1, line: 8, type: !37, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !24)
!37 = !DISubroutineType(types: !38)
!38 = !{!23, !3}
!39 = !DILocalVariable(name: "x", arg: 1, scope: !36, file: !1, line: 8, type: !3)
!40 = !DILocation(line: 8, column: 31, scope: !36)
!41 = !DILocalVariable(name: "u", scope: !36, file: !1, line: 9, type: !42)
!42 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !36, file: !1, line: 9, size: 64, elements: !43)
!43 = !{!44, !45}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !42, file: !1, line: 9, baseType: !3, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !42, file: !1, line: 9, baseType: !23, size: 64)
!46 = !DILocation(line: 9, column: 35, scope: !36)
!47 = !DILocation(line: 9, column: 45, scope: !36)
!48 = !DILocation(line: 9, column: 39, scope: !36)
!49 = !DILocation(line: 10, column: 12, scope: !36)
!50 = !DILocation(line: 10, column: 3, scope: !36)
!51 = distinct !DISubprogram(name: "bits", scope: !1, file: !1, line: 4, type: !52, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !24)
!52 = !DISubroutineType(types: !53)
!53 = !{!3, !23}
!54 = !DILocalVariable(name: "x", arg: 1, scope: !51, file: !1, line: 4, type: !23)
!55 = !DILocation(line: 4, column: 29, scope: !51)
!56 = !DILocalVariable(name: "u", scope: !51, file: !1, line: 5, type: !57)
!57 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !51, file: !1, line: 5, size: 64, elements: !58)
!58 = !{!59, !60}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !57, file: !1, line: 5, baseType: !23, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !57, file: !1, line: 5, baseType: !3, size: 64)
!61 = !DILocation(line: 5, column: 35, scope: !51)
!62 = !DILocation(line: 5, column: 45, scope: !51)
!63 = !DILocation(line: 5, column: 39, scope: !51)
!64 = !DILocation(line: 6, column: 12, scope: !51)
!65 = !DILocation(line: 6, column: 3, scope: !51)
!66 = distinct !DISubprogram(name: "sign_cleared", scope: !1, file: !1, line: 16, type: !21, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!67 = !DILocalVariable(name: "x", arg: 1, scope: !66, file: !1, line: 16, type: !23)
!68 = !DILocation(line: 16, column: 28, scope: !66)
!69 = !DILocalVariable(name: "y", arg: 2, scope: !66, file: !1, line: 16, type: !23)
!70 = !DILocation(line: 16, column: 38, scope: !66)
!71 = !DILocation(line: 16, column: 62, scope: !66)
!72 = !DILocation(line: 16, column: 64, scope: !66)
!73 = !DILocation(line: 16, column: 57, scope: !66)
!74 = !DILocation(line: 16, column: 69, scope: !66)
!75 = !DILocation(line: 16, column: 50, scope: !66)
!76 = !DILocation(line: 16, column: 80, scope: !66)
!77 = !DILocation(line: 16, column: 78, scope: !66)
!78 = !DILocation(line: 16, column: 43, scope: !66)
!79 = distinct !DISubprogram(name: "sign_set", scope: !1, file: !1, line: 17, type: !21, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!80 = !DILocalVariable(name: "x", arg: 1, scope: !79, file: !1, line: 17, type: !23)
!81 = !DILocation(line: 17, column: 24, scope: !79)
!82 = !DILocalVariable(name: "y", arg: 2, scope: !79, file: !1, line: 17, type: !23)
!83 = !DILocation(line: 17, column: 34, scope: !79)
!84 = !DILocation(line: 17, column: 58, scope: !79)
!85 = !DILocation(line: 17, column: 53, scope: !79)
!86 = !DILocation(line: 17, column: 61, scope: !79)
!87 = !DILocation(line: 17, column: 46, scope: !79)
!88 = !DILocation(line: 17, column: 71, scope: !79)
!89 = !DILocation(line: 17, column: 69, scope: !79)
!90 = !DILocation(line: 17, column: 39, scope: !79)
!91 = distinct !DISubprogram(name: "sign_of_another", scope: !1, file: !1, line: 18, type: !21, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!92 = !DILocalVariable(name: "x", arg: 1, scope: !91, file: !1, line: 18, type: !23)
!93 = !DILocation(line: 18, column: 31, scope: !91)
!94 = !DILocalVariable(name: "y", arg: 2, scope: !91, file: !1, line: 18, type: !23)
!95 = !DILocation(line: 18, column: 41, scope: !91)
!96 = !DILocation(line: 18, column: 66, scope: !91)
!97 = !DILocation(line: 18, column: 61, scope: !91)
!98 = !DILocation(line: 18, column: 69, scope: !91)
!99 = !DILocation(line: 18, column: 86, scope: !91)
!100 = !DILocation(line: 18, column: 88, scope: !91)
!101 = !DILocation(line: 18, column: 81, scope: !91)
!102 = !DILocation(line: 18, column: 93, scope: !91)
!103 = !DILocation(line: 18, column: 78, scope: !91)
!104 = !DILocation(line: 18, column: 53, scope: !91)
!105 = !DILocation(line: 18, column: 104, scope: !91)
!106 = !DILocation(line: 18, column: 102, scope: !91)
!107 = !DILocation(line: 18, column: 46, scope: !91)
!108 = distinct !DISubprogram(name: "sign_times_another", scope: !1, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!109 = !DILocalVariable(name: "x", arg: 1, scope: !108, file: !1, line: 19, type: !23)
!110 = !DILocation(line: 19, column: 34, scope: !108)
!111 = !DILocalVariable(name: "y", arg: 2, scope: !108, file: !1, line: 19, type: !23)
!112 = !DILocation(line: 19, column: 44, scope: !108)
!113 = !DILocation(line: 19, column: 68, scope: !108)
!114 = !DILocation(line: 19, column: 63, scope: !108)
!115 = !DILocation(line: 19, column: 79, scope: !108)
!116 = !DILocation(line: 19, column: 81, scope: !108)
!117 = !DILocation(line: 19, column: 74, scope: !108)
!118 = !DILocation(line: 19, column: 86, scope: !108)
!119 = !DILocation(line: 19, column: 71, scope: !108)
!120 = !DILocation(line: 19, column: 56, scope: !108)
!121 = !DILocation(line: 19, column: 97, scope: !108)
!122 = !DILocation(line: 19, column: 95, scope: !108)
!123 = !DILocation(line: 19, column: 49, scope: !108)
!124 = distinct !DISubprogram(name: "signs_in_vectors", scope: !1, file: !1, line: 20, type: !125, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!125 = !DISubroutineType(types: !126)
!126 = !{!23, !127}
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !128, size: 64)
!128 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!129 = !DILocalVariable(name: "x", arg: 1, scope: !124, file: !1, line: 20, type: !127)
!130 = !DILocation(line: 20, column: 39, scope: !124)
!131 = !DILocalVariable(name: "s", scope: !124, file: !1, line: 21, type: !23)
!132 = !DILocation(line: 21, column: 10, scope: !124)
!133 = !DILocalVariable(name: "i", scope: !134, file: !1, line: 22, type: !11)
!134 = distinct !DILexicalBlock(scope: !124, file: !1, line: 22, column: 3)
!135 = !DILocation(line: 22, column: 12, scope: !134)
!136 = !DILocation(line: 22, column: 8, scope: !134)
!137 = !DILocation(line: 22, column: 19, scope: !138)
!138 = distinct !DILexicalBlock(scope: !134, file: !1, line: 22, column: 3)
!139 = !DILocation(line: 22, column: 21, scope: !138)
!140 = !DILocation(line: 22, column: 3, scope: !134)
!141 = !DILocation(line: 22, column: 48, scope: !138)
!142 = !DILocation(line: 22, column: 50, scope: !138)
!143 = !DILocation(line: 22, column: 53, scope: !138)
!144 = !DILocation(line: 22, column: 43, scope: !138)
!145 = !DILocation(line: 22, column: 58, scope: !138)
!146 = !DILocation(line: 22, column: 36, scope: !138)
!147 = !DILocation(line: 22, column: 69, scope: !138)
!148 = !DILocation(line: 22, column: 71, scope: !138)
!149 = !DILocation(line: 22, column: 33, scope: !138)
!150 = !DILocation(line: 22, column: 31, scope: !138)
!151 = !DILocation(line: 22, column: 27, scope: !138)
!152 = !DILocation(line: 22, column: 3, scope: !138)
!153 = distinct !{!153, !140, !154, !155}
!154 = !DILocation(line: 22, column: 72, scope: !134)
!155 = !{!"llvm.loop.mustprogress"}
!156 = !DILocation(line: 23, column: 10, scope: !124)
!157 = !DILocation(line: 23, column: 3, scope: !124)
!158 = distinct !DISubprogram(name: "low_bits_cleared", scope: !1, file: !1, line: 25, type: !21, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!159 = !DILocalVariable(name: "x", arg: 1, scope: !158, file: !1, line: 25, type: !23)
!160 = !DILocation(line: 25, column: 32, scope: !158)
!161 = !DILocalVariable(name: "y", arg: 2, scope: !158, file: !1, line: 25, type: !23)
!162 = !DILocation(line: 25, column: 42, scope: !158)
!163 = !DILocalVariable(name: "high", scope: !158, file: !1, line: 26, type: !23)
!164 = !DILocation(line: 26, column: 10, scope: !158)
!165 = !DILocation(line: 26, column: 29, scope: !158)
!166 = !DILocation(line: 26, column: 24, scope: !158)
!167 = !DILocation(line: 26, column: 32, scope: !158)
!168 = !DILocation(line: 26, column: 17, scope: !158)
!169 = !DILocalVariable(name: "low", scope: !158, file: !1, line: 26, type: !23)
!170 = !DILocation(line: 26, column: 56, scope: !158)
!171 = !DILocation(line: 26, column: 62, scope: !158)
!172 = !DILocation(line: 26, column: 66, scope: !158)
!173 = !DILocation(line: 26, column: 64, scope: !158)
!174 = !DILocation(line: 27, column: 10, scope: !158)
!175 = !DILocation(line: 27, column: 17, scope: !158)
!176 = !DILocation(line: 27, column: 21, scope: !158)
!177 = !DILocation(line: 27, column: 27, scope: !158)
!178 = !DILocation(line: 27, column: 25, scope: !158)
!179 = !DILocation(line: 27, column: 31, scope: !158)
!180 = !DILocation(line: 27, column: 29, scope: !158)
!181 = !DILocation(line: 27, column: 19, scope: !158)
!182 = !DILocation(line: 27, column: 3, scope: !158)
!183 = distinct !DISubprogram(name: "exponent_changed", scope: !1, file: !1, line: 29, type: !184, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!184 = !DISubroutineType(types: !185)
!185 = !{!23, !23, !11}
!186 = !DILocalVariable(name: "x", arg: 1, scope: !183, file: !1, line: 29, type: !23)
!187 = !DILocation(line: 29, column: 32, scope: !183)
!188 = !DILocalVariable(name: "k", arg: 2, scope: !183, file: !1, line: 29, type: !11)
!189 = !DILocation(line: 29, column: 39, scope: !183)
!190 = !DILocation(line: 29, column: 63, scope: !183)
!191 = !DILocation(line: 29, column: 67, scope: !183)
!192 = !DILocation(line: 29, column: 65, scope: !183)
!193 = !DILocation(line: 29, column: 58, scope: !183)
!194 = !DILocation(line: 29, column: 84, scope: !183)
!195 = !DILocation(line: 29, column: 86, scope: !183)
!196 = !DILocation(line: 29, column: 73, scope: !183)
!197 = !DILocation(line: 29, column: 91, scope: !183)
!198 = !DILocation(line: 29, column: 70, scope: !183)
!199 = !DILocation(line: 29, column: 51, scope: !183)
!200 = !DILocation(line: 29, column: 44, scope: !183)
!201 = distinct !DISubprogram(name: "float_exponent_changed", scope: !1, file: !1, line: 30, type: !202, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!202 = !DISubroutineType(types: !203)
!203 = !{!204, !204, !11}
!204 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!205 = !DILocalVariable(name: "x", arg: 1, scope: !201, file: !1, line: 30, type: !204)
!206 = !DILocation(line: 30, column: 36, scope: !201)
!207 = !DILocalVariable(name: "k", arg: 2, scope: !201, file: !1, line: 30, type: !11)
!208 = !DILocation(line: 30, column: 43, scope: !201)
!209 = !DILocalVariable(name: "v", scope: !201, file: !1, line: 31, type: !210)
!210 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !201, file: !1, line: 31, size: 32, elements: !211)
!211 = !{!212, !213}
!212 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !210, file: !1, line: 31, baseType: !204, size: 32)
!213 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !210, file: !1, line: 31, baseType: !8, size: 32)
!214 = !DILocation(line: 31, column: 34, scope: !201)
!215 = !DILocation(line: 31, column: 44, scope: !201)
!216 = !DILocation(line: 31, column: 48, scope: !201)
!217 = !DILocation(line: 31, column: 46, scope: !201)
!218 = !DILocation(line: 31, column: 38, scope: !201)
!219 = !DILocation(line: 32, column: 20, scope: !201)
!220 = !DILocation(line: 32, column: 22, scope: !201)
!221 = !DILocation(line: 32, column: 7, scope: !201)
!222 = !DILocation(line: 33, column: 12, scope: !201)
!223 = !DILocation(line: 33, column: 3, scope: !201)
!224 = distinct !DISubprogram(name: "exponent_replaced", scope: !1, file: !1, line: 35, type: !225, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!225 = !DISubroutineType(types: !226)
!226 = !{!23, !23}
!227 = !DILocalVariable(name: "x", arg: 1, scope: !224, file: !1, line: 35, type: !23)
!228 = !DILocation(line: 35, column: 33, scope: !224)
!229 = !DILocalVariable(name: "b", scope: !224, file: !1, line: 36, type: !3)
!230 = !DILocation(line: 36, column: 12, scope: !224)
!231 = !DILocation(line: 36, column: 21, scope: !224)
!232 = !DILocation(line: 36, column: 23, scope: !224)
!233 = !DILocation(line: 36, column: 16, scope: !224)
!234 = !DILocalVariable(name: "e", scope: !224, file: !1, line: 37, type: !11)
!235 = !DILocation(line: 37, column: 7, scope: !224)
!236 = !DILocation(line: 37, column: 17, scope: !224)
!237 = !DILocation(line: 37, column: 19, scope: !224)
!238 = !DILocation(line: 37, column: 11, scope: !224)
!239 = !DILocation(line: 37, column: 26, scope: !224)
!240 = !DILocalVariable(name: "m", scope: !224, file: !1, line: 38, type: !23)
!241 = !DILocation(line: 38, column: 10, scope: !224)
!242 = !DILocation(line: 38, column: 22, scope: !224)
!243 = !DILocation(line: 38, column: 24, scope: !224)
!244 = !DILocation(line: 38, column: 36, scope: !224)
!245 = !DILocation(line: 38, column: 14, scope: !224)
!246 = !DILocation(line: 39, column: 10, scope: !224)
!247 = !DILocation(line: 39, column: 14, scope: !224)
!248 = !DILocation(line: 39, column: 18, scope: !224)
!249 = !DILocation(line: 39, column: 16, scope: !224)
!250 = !DILocation(line: 39, column: 3, scope: !224)
!251 = distinct !DISubprogram(name: "high_word_compared", scope: !1, file: !1, line: 41, type: !225, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!252 = !DILocalVariable(name: "x", arg: 1, scope: !251, file: !1, line: 41, type: !23)
!253 = !DILocation(line: 41, column: 34, scope: !251)
!254 = !DILocalVariable(name: "high", scope: !251, file: !1, line: 42, type: !8)
!255 = !DILocation(line: 42, column: 12, scope: !251)
!256 = !DILocation(line: 42, column: 35, scope: !251)
!257 = !DILocation(line: 42, column: 30, scope: !251)
!258 = !DILocation(line: 42, column: 38, scope: !251)
!259 = !DILocation(line: 42, column: 19, scope: !251)
!260 = !DILocation(line: 42, column: 45, scope: !251)
!261 = !DILocation(line: 43, column: 7, scope: !262)
!262 = distinct !DILexicalBlock(scope: !251, file: !1, line: 43, column: 7)
!263 = !DILocation(line: 43, column: 12, scope: !262)
!264 = !DILocation(line: 43, column: 7, scope: !251)
!265 = !DILocation(line: 43, column: 35, scope: !262)
!266 = !DILocation(line: 43, column: 39, scope: !262)
!267 = !DILocation(line: 43, column: 37, scope: !262)
!268 = !DILocation(line: 43, column: 28, scope: !262)
!269 = !DILocation(line: 44, column: 10, scope: !251)
!270 = !DILocation(line: 44, column: 15, scope: !251)
!271 = !DILocation(line: 44, column: 31, scope: !251)
!272 = !DILocation(line: 44, column: 35, scope: !251)
!273 = !DILocation(line: 44, column: 33, scope: !251)
!274 = !DILocation(line: 44, column: 39, scope: !251)
!275 = !DILocation(line: 44, column: 41, scope: !251)
!276 = !DILocation(line: 44, column: 3, scope: !251)
!277 = !DILocation(line: 45, column: 1, scope: !251)
!278 = distinct !DISubprogram(name: "not_a_number_tested", scope: !1, file: !1, line: 46, type: !225, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!279 = !DILocalVariable(name: "x", arg: 1, scope: !278, file: !1, line: 46, type: !23)
!280 = !DILocation(line: 46, column: 35, scope: !278)
!281 = !DILocation(line: 47, column: 16, scope: !278)
!282 = !DILocation(line: 47, column: 11, scope: !278)
!283 = !DILocation(line: 47, column: 19, scope: !278)
!284 = !DILocation(line: 47, column: 28, scope: !278)
!285 = !DILocation(line: 47, column: 10, scope: !278)
!286 = !DILocation(line: 47, column: 56, scope: !278)
!287 = !DILocation(line: 47, column: 60, scope: !278)
!288 = !DILocation(line: 47, column: 58, scope: !278)
!289 = !DILocation(line: 47, column: 3, scope: !278)
!290 = distinct !DISubprogram(name: "words_taken_apart", scope: !1, file: !1, line: 49, type: !225, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!291 = !DILocalVariable(name: "x", arg: 1, scope: !290, file: !1, line: 49, type: !23)
!292 = !DILocation(line: 49, column: 33, scope: !290)
!293 = !DILocalVariable(name: "b", scope: !290, file: !1, line: 50, type: !3)
!294 = !DILocation(line: 50, column: 12, scope: !290)
!295 = !DILocation(line: 50, column: 21, scope: !290)
!296 = !DILocation(line: 50, column: 16, scope: !290)
!297 = !DILocalVariable(name: "high", scope: !290, file: !1, line: 51, type: !8)
!298 = !DILocation(line: 51, column: 12, scope: !290)
!299 = !DILocation(line: 51, column: 19, scope: !290)
!300 = !DILocation(line: 51, column: 21, scope: !290)
!301 = !DILocalVariable(name: "low", scope: !290, file: !1, line: 51, type: !8)
!302 = !DILocation(line: 51, column: 28, scope: !290)
!303 = !DILocation(line: 51, column: 44, scope: !290)
!304 = !DILocation(line: 51, column: 34, scope: !290)
!305 = !DILocation(line: 52, column: 8, scope: !290)
!306 = !DILocation(line: 53, column: 28, scope: !290)
!307 = !DILocation(line: 53, column: 18, scope: !290)
!308 = !DILocation(line: 53, column: 33, scope: !290)
!309 = !DILocation(line: 53, column: 42, scope: !290)
!310 = !DILocation(line: 53, column: 40, scope: !290)
!311 = !DILocation(line: 53, column: 10, scope: !290)
!312 = !DILocation(line: 53, column: 49, scope: !290)
!313 = !DILocation(line: 53, column: 47, scope: !290)
!314 = !DILocation(line: 53, column: 3, scope: !290)
!315 = distinct !DISubprogram(name: "masked_selection", scope: !1, file: !1, line: 55, type: !21, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!316 = !DILocalVariable(name: "x", arg: 1, scope: !315, file: !1, line: 55, type: !23)
!317 = !DILocation(line: 55, column: 32, scope: !315)
!318 = !DILocalVariable(name: "y", arg: 2, scope: !315, file: !1, line: 55, type: !23)
!319 = !DILocation(line: 55, column: 42, scope: !315)
!320 = !DILocalVariable(name: "m", scope: !315, file: !1, line: 56, type: !3)
!321 = !DILocation(line: 56, column: 12, scope: !315)
!322 = !DILocation(line: 56, column: 28, scope: !315)
!323 = !DILocation(line: 56, column: 32, scope: !315)
!324 = !DILocation(line: 56, column: 30, scope: !315)
!325 = !DILocation(line: 56, column: 17, scope: !315)
!326 = !DILocation(line: 56, column: 16, scope: !315)
!327 = !DILocation(line: 57, column: 23, scope: !315)
!328 = !DILocation(line: 57, column: 27, scope: !315)
!329 = !DILocation(line: 57, column: 25, scope: !315)
!330 = !DILocation(line: 57, column: 18, scope: !315)
!331 = !DILocation(line: 57, column: 32, scope: !315)
!332 = !DILocation(line: 57, column: 30, scope: !315)
!333 = !DILocation(line: 57, column: 43, scope: !315)
!334 = !DILocation(line: 57, column: 45, scope: !315)
!335 = !DILocation(line: 57, column: 38, scope: !315)
!336 = !DILocation(line: 57, column: 53, scope: !315)
!337 = !DILocation(line: 57, column: 52, scope: !315)
!338 = !DILocation(line: 57, column: 50, scope: !315)
!339 = !DILocation(line: 57, column: 35, scope: !315)
!340 = !DILocation(line: 57, column: 10, scope: !315)
!341 = !DILocation(line: 57, column: 3, scope: !315)
!342 = distinct !DISubprogram(name: "reciprocal_root", scope: !1, file: !1, line: 61, type: !225, scopeLine: 61, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!343 = !DILocalVariable(name: "x", arg: 1, scope: !342, file: !1, line: 61, type: !23)
!344 = !DILocation(line: 61, column: 31, scope: !342)
!345 = !DILocation(line: 61, column: 78, scope: !342)
!346 = !DILocation(line: 61, column: 73, scope: !342)
!347 = !DILocation(line: 61, column: 81, scope: !342)
!348 = !DILocation(line: 61, column: 70, scope: !342)
!349 = !DILocation(line: 61, column: 43, scope: !342)
!350 = !DILocation(line: 61, column: 36, scope: !342)
!351 = distinct !DISubprogram(name: "bytes_reversed", scope: !1, file: !1, line: 62, type: !225, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!352 = !DILocalVariable(name: "x", arg: 1, scope: !351, file: !1, line: 62, type: !23)
!353 = !DILocation(line: 62, column: 30, scope: !351)
!354 = !DILocation(line: 62, column: 72, scope: !351)
!355 = !DILocation(line: 62, column: 76, scope: !351)
!356 = !DILocation(line: 62, column: 74, scope: !351)
!357 = !DILocation(line: 62, column: 67, scope: !351)
!358 = !DILocation(line: 62, column: 79, scope: !351)
!359 = !DILocation(line: 62, column: 49, scope: !351)
!360 = !DILocation(line: 62, column: 42, scope: !351)
!361 = !DILocation(line: 62, column: 35, scope: !351)
!362 = distinct !DISubprogram(name: "mantissa_alone", scope: !1, file: !1, line: 63, type: !225, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !24)
!363 = !DILocalVariable(name: "x", arg: 1, scope: !362, file: !1, line: 63, type: !23)
!364 = !DILocation(line: 63, column: 30, scope: !362)
!365 = !DILocation(line: 63, column: 54, scope: !362)
!366 = !DILocation(line: 63, column: 49, scope: !362)
!367 = !DILocation(line: 63, column: 57, scope: !362)
!368 = !DILocation(line: 63, column: 42, scope: !362)
!369 = !DILocation(line: 63, column: 71, scope: !362)
!370 = !DILocation(line: 63, column: 69, scope: !362)
!371 = !DILocation(line: 63, column: 35, scope: !362)
