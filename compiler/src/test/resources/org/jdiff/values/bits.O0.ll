; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm bits.c
; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%union.anon.0 = type { i64 }
%union.anon.1 = type { double }
%union.anon = type { float }

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_flipped(double noundef %0, double noundef %1) #0 !dbg !16 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !21, !DIExpression(), !22)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !23, !DIExpression(), !24)
  %5 = load double, ptr %3, align 8, !dbg !25
  %6 = call i64 @bits(double noundef %5), !dbg !26
  %7 = xor i64 %6, -9223372036854775808, !dbg !27
  %8 = call double @number(i64 noundef %7), !dbg !28
  %9 = load double, ptr %4, align 8, !dbg !29
  %10 = fmul double %8, %9, !dbg !30
  ret double %10, !dbg !31
}

; Function Attrs: noinline nounwind uwtable
define internal double @number(i64 noundef %0) #0 !dbg !32 {
  %2 = alloca i64, align 8
  %3 = alloca %union.anon.0, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !35, !DIExpression(), !36)
    #dbg_declare(ptr %3, !37, !DIExpression(), !42)
  %4 = load i64, ptr %2, align 8, !dbg !43
  store i64 %4, ptr %3, align 8, !dbg !44
  %5 = load double, ptr %3, align 8, !dbg !45
  ret double %5, !dbg !46
}

; Function Attrs: noinline nounwind uwtable
define internal i64 @bits(double noundef %0) #0 !dbg !47 {
  %2 = alloca double, align 8
  %3 = alloca %union.anon.1, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !50, !DIExpression(), !51)
    #dbg_declare(ptr %3, !52, !DIExpression(), !57)
  %4 = load double, ptr %2, align 8, !dbg !58
  store double %4, ptr %3, align 8, !dbg !59
  %5 = load i64, ptr %3, align 8, !dbg !60
  ret i64 %5, !dbg !61
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_cleared(double noundef %0, double noundef %1) #0 !dbg !62 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !63, !DIExpression(), !64)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !65, !DIExpression(), !66)
  %5 = load double, ptr %3, align 8, !dbg !67
  %6 = fsub double %5, 5.000000e+00, !dbg !68
  %7 = call i64 @bits(double noundef %6), !dbg !69
  %8 = and i64 %7, 9223372036854775807, !dbg !70
  %9 = call double @number(i64 noundef %8), !dbg !71
  %10 = load double, ptr %4, align 8, !dbg !72
  %11 = fmul double %9, %10, !dbg !73
  ret double %11, !dbg !74
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_set(double noundef %0, double noundef %1) #0 !dbg !75 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !76, !DIExpression(), !77)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !78, !DIExpression(), !79)
  %5 = load double, ptr %3, align 8, !dbg !80
  %6 = call i64 @bits(double noundef %5), !dbg !81
  %7 = or i64 %6, -9223372036854775808, !dbg !82
  %8 = call double @number(i64 noundef %7), !dbg !83
  %9 = load double, ptr %4, align 8, !dbg !84
  %10 = fmul double %8, %9, !dbg !85
  ret double %10, !dbg !86
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_of_another(double noundef %0, double noundef %1) #0 !dbg !87 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !88, !DIExpression(), !89)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !90, !DIExpression(), !91)
  %5 = load double, ptr %3, align 8, !dbg !92
  %6 = call i64 @bits(double noundef %5), !dbg !93
  %7 = and i64 %6, 9223372036854775807, !dbg !94
  %8 = load double, ptr %4, align 8, !dbg !95
  %9 = fsub double %8, 3.000000e+00, !dbg !96
  %10 = call i64 @bits(double noundef %9), !dbg !97
  %11 = and i64 %10, -9223372036854775808, !dbg !98
  %12 = or i64 %7, %11, !dbg !99
  %13 = call double @number(i64 noundef %12), !dbg !100
  %14 = load double, ptr %4, align 8, !dbg !101
  %15 = fmul double %13, %14, !dbg !102
  ret double %15, !dbg !103
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @sign_times_another(double noundef %0, double noundef %1) #0 !dbg !104 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !105, !DIExpression(), !106)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !107, !DIExpression(), !108)
  %5 = load double, ptr %3, align 8, !dbg !109
  %6 = call i64 @bits(double noundef %5), !dbg !110
  %7 = load double, ptr %4, align 8, !dbg !111
  %8 = fsub double %7, 3.000000e+00, !dbg !112
  %9 = call i64 @bits(double noundef %8), !dbg !113
  %10 = and i64 %9, -9223372036854775808, !dbg !114
  %11 = xor i64 %6, %10, !dbg !115
  %12 = call double @number(i64 noundef %11), !dbg !116
  %13 = load double, ptr %3, align 8, !dbg !117
  %14 = fmul double %12, %13, !dbg !118
  ret double %14, !dbg !119
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @signs_in_vectors(ptr noundef %0) #0 !dbg !120 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !125, !DIExpression(), !126)
    #dbg_declare(ptr %3, !127, !DIExpression(), !128)
  store double 0.000000e+00, ptr %3, align 8, !dbg !128
    #dbg_declare(ptr %4, !129, !DIExpression(), !131)
  store i32 0, ptr %4, align 4, !dbg !131
  br label %5, !dbg !132

5:                                                ; preds = %25, %1
  %6 = load i32, ptr %4, align 4, !dbg !133
  %7 = icmp slt i32 %6, 8, !dbg !135
  br i1 %7, label %8, label %28, !dbg !136

8:                                                ; preds = %5
  %9 = load ptr, ptr %2, align 8, !dbg !137
  %10 = load i32, ptr %4, align 4, !dbg !138
  %11 = sext i32 %10 to i64, !dbg !137
  %12 = getelementptr inbounds double, ptr %9, i64 %11, !dbg !137
  %13 = load double, ptr %12, align 8, !dbg !137
  %14 = fsub double %13, 1.000000e+00, !dbg !139
  %15 = call i64 @bits(double noundef %14), !dbg !140
  %16 = and i64 %15, 9223372036854775807, !dbg !141
  %17 = call double @number(i64 noundef %16), !dbg !142
  %18 = load ptr, ptr %2, align 8, !dbg !143
  %19 = load i32, ptr %4, align 4, !dbg !144
  %20 = sext i32 %19 to i64, !dbg !143
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !143
  %22 = load double, ptr %21, align 8, !dbg !143
  %23 = load double, ptr %3, align 8, !dbg !145
  %24 = call double @llvm.fmuladd.f64(double %17, double %22, double %23), !dbg !145
  store double %24, ptr %3, align 8, !dbg !145
  br label %25, !dbg !146

25:                                               ; preds = %8
  %26 = load i32, ptr %4, align 4, !dbg !147
  %27 = add nsw i32 %26, 1, !dbg !147
  store i32 %27, ptr %4, align 4, !dbg !147
  br label %5, !dbg !148, !llvm.loop !149

28:                                               ; preds = %5
  %29 = load double, ptr %3, align 8, !dbg !152
  ret double %29, !dbg !153
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @low_bits_cleared(double noundef %0, double noundef %1) #0 !dbg !154 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !155, !DIExpression(), !156)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !157, !DIExpression(), !158)
    #dbg_declare(ptr %5, !159, !DIExpression(), !160)
  %7 = load double, ptr %3, align 8, !dbg !161
  %8 = call i64 @bits(double noundef %7), !dbg !162
  %9 = and i64 %8, -134217728, !dbg !163
  %10 = call double @number(i64 noundef %9), !dbg !164
  store double %10, ptr %5, align 8, !dbg !160
    #dbg_declare(ptr %6, !165, !DIExpression(), !166)
  %11 = load double, ptr %3, align 8, !dbg !167
  %12 = load double, ptr %5, align 8, !dbg !168
  %13 = fsub double %11, %12, !dbg !169
  store double %13, ptr %6, align 8, !dbg !166
  %14 = load double, ptr %5, align 8, !dbg !170
  %15 = load double, ptr %4, align 8, !dbg !171
  %16 = load double, ptr %6, align 8, !dbg !172
  %17 = load double, ptr %4, align 8, !dbg !173
  %18 = fmul double %16, %17, !dbg !174
  %19 = load double, ptr %4, align 8, !dbg !175
  %20 = fmul double %18, %19, !dbg !176
  %21 = call double @llvm.fmuladd.f64(double %14, double %15, double %20), !dbg !177
  ret double %21, !dbg !178
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @exponent_changed(double noundef %0, i32 noundef %1) #0 !dbg !179 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !182, !DIExpression(), !183)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !184, !DIExpression(), !185)
  %5 = load double, ptr %3, align 8, !dbg !186
  %6 = load double, ptr %3, align 8, !dbg !187
  %7 = fmul double %5, %6, !dbg !188
  %8 = call i64 @bits(double noundef %7), !dbg !189
  %9 = load i32, ptr %4, align 4, !dbg !190
  %10 = sub nsw i32 %9, 3, !dbg !191
  %11 = sext i32 %10 to i64, !dbg !192
  %12 = shl i64 %11, 52, !dbg !193
  %13 = add i64 %8, %12, !dbg !194
  %14 = call double @number(i64 noundef %13), !dbg !195
  ret double %14, !dbg !196
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @float_exponent_changed(float noundef %0, i32 noundef %1) #0 !dbg !197 {
  %3 = alloca float, align 4
  %4 = alloca i32, align 4
  %5 = alloca %union.anon, align 4
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !201, !DIExpression(), !202)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !203, !DIExpression(), !204)
    #dbg_declare(ptr %5, !205, !DIExpression(), !210)
  %6 = load float, ptr %3, align 4, !dbg !211
  %7 = load float, ptr %3, align 4, !dbg !212
  %8 = fmul float %6, %7, !dbg !213
  store float %8, ptr %5, align 4, !dbg !214
  %9 = load i32, ptr %4, align 4, !dbg !215
  %10 = shl i32 %9, 23, !dbg !216
  %11 = load i32, ptr %5, align 4, !dbg !217
  %12 = add i32 %11, %10, !dbg !217
  store i32 %12, ptr %5, align 4, !dbg !217
  %13 = load float, ptr %5, align 4, !dbg !218
  ret float %13, !dbg !219
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @exponent_replaced(double noundef %0) #0 !dbg !220 {
  %2 = alloca double, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !223, !DIExpression(), !224)
    #dbg_declare(ptr %3, !225, !DIExpression(), !226)
  %6 = load double, ptr %2, align 8, !dbg !227
  %7 = fmul double %6, 3.700000e+01, !dbg !228
  %8 = call i64 @bits(double noundef %7), !dbg !229
  store i64 %8, ptr %3, align 8, !dbg !226
    #dbg_declare(ptr %4, !230, !DIExpression(), !231)
  %9 = load i64, ptr %3, align 8, !dbg !232
  %10 = lshr i64 %9, 52, !dbg !233
  %11 = trunc i64 %10 to i32, !dbg !234
  %12 = sub nsw i32 %11, 1023, !dbg !235
  store i32 %12, ptr %4, align 4, !dbg !231
    #dbg_declare(ptr %5, !236, !DIExpression(), !237)
  %13 = load i64, ptr %3, align 8, !dbg !238
  %14 = and i64 %13, 4503599627370495, !dbg !239
  %15 = or i64 %14, 4607182418800017408, !dbg !240
  %16 = call double @number(i64 noundef %15), !dbg !241
  store double %16, ptr %5, align 8, !dbg !237
  %17 = load double, ptr %5, align 8, !dbg !242
  %18 = load double, ptr %5, align 8, !dbg !243
  %19 = load i32, ptr %4, align 4, !dbg !244
  %20 = sitofp i32 %19 to double, !dbg !244
  %21 = call double @llvm.fmuladd.f64(double %17, double %18, double %20), !dbg !245
  ret double %21, !dbg !246
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @high_word_compared(double noundef %0) #0 !dbg !247 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !248, !DIExpression(), !249)
    #dbg_declare(ptr %4, !250, !DIExpression(), !251)
  %5 = load double, ptr %3, align 8, !dbg !252
  %6 = call i64 @bits(double noundef %5), !dbg !253
  %7 = lshr i64 %6, 32, !dbg !254
  %8 = trunc i64 %7 to i32, !dbg !255
  %9 = and i32 %8, 2147483647, !dbg !256
  store i32 %9, ptr %4, align 4, !dbg !251
  %10 = load i32, ptr %4, align 4, !dbg !257
  %11 = icmp uge i32 %10, 2146435072, !dbg !259
  br i1 %11, label %12, label %16, !dbg !260

12:                                               ; preds = %1
  %13 = load double, ptr %3, align 8, !dbg !261
  %14 = load double, ptr %3, align 8, !dbg !262
  %15 = fadd double %13, %14, !dbg !263
  store double %15, ptr %2, align 8, !dbg !264
  br label %28, !dbg !264

16:                                               ; preds = %1
  %17 = load i32, ptr %4, align 4, !dbg !265
  %18 = icmp ugt i32 %17, 1073741824, !dbg !266
  br i1 %18, label %19, label %23, !dbg !265

19:                                               ; preds = %16
  %20 = load double, ptr %3, align 8, !dbg !267
  %21 = load double, ptr %3, align 8, !dbg !268
  %22 = fmul double %20, %21, !dbg !269
  br label %26, !dbg !265

23:                                               ; preds = %16
  %24 = load double, ptr %3, align 8, !dbg !270
  %25 = fmul double %24, 3.000000e+00, !dbg !271
  br label %26, !dbg !265

26:                                               ; preds = %23, %19
  %27 = phi double [ %22, %19 ], [ %25, %23 ], !dbg !265
  store double %27, ptr %2, align 8, !dbg !272
  br label %28, !dbg !272

28:                                               ; preds = %26, %12
  %29 = load double, ptr %2, align 8, !dbg !273
  ret double %29, !dbg !273
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @not_a_number_tested(double noundef %0) #0 !dbg !274 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !275, !DIExpression(), !276)
  %3 = load double, ptr %2, align 8, !dbg !277
  %4 = call i64 @bits(double noundef %3), !dbg !278
  %5 = and i64 %4, 9223372036854775807, !dbg !279
  %6 = icmp ugt i64 %5, 9218868437227405312, !dbg !280
  br i1 %6, label %7, label %8, !dbg !281

7:                                                ; preds = %1
  br label %12, !dbg !281

8:                                                ; preds = %1
  %9 = load double, ptr %2, align 8, !dbg !282
  %10 = load double, ptr %2, align 8, !dbg !283
  %11 = fmul double %9, %10, !dbg !284
  br label %12, !dbg !281

12:                                               ; preds = %8, %7
  %13 = phi double [ 0.000000e+00, %7 ], [ %11, %8 ], !dbg !281
  ret double %13, !dbg !285
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @words_taken_apart(double noundef %0) #0 !dbg !286 {
  %2 = alloca double, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !287, !DIExpression(), !288)
    #dbg_declare(ptr %3, !289, !DIExpression(), !290)
  %6 = load double, ptr %2, align 8, !dbg !291
  %7 = call i64 @bits(double noundef %6), !dbg !292
  store i64 %7, ptr %3, align 8, !dbg !290
    #dbg_declare(ptr %4, !293, !DIExpression(), !294)
  %8 = load i64, ptr %3, align 8, !dbg !295
  %9 = lshr i64 %8, 32, !dbg !296
  %10 = trunc i64 %9 to i32, !dbg !295
  store i32 %10, ptr %4, align 4, !dbg !294
    #dbg_declare(ptr %5, !297, !DIExpression(), !298)
  %11 = load i64, ptr %3, align 8, !dbg !299
  %12 = trunc i64 %11 to i32, !dbg !300
  store i32 %12, ptr %5, align 4, !dbg !298
  %13 = load i32, ptr %4, align 4, !dbg !301
  %14 = xor i32 %13, -2147483648, !dbg !301
  store i32 %14, ptr %4, align 4, !dbg !301
  %15 = load i32, ptr %4, align 4, !dbg !302
  %16 = zext i32 %15 to i64, !dbg !303
  %17 = shl i64 %16, 32, !dbg !304
  %18 = load i32, ptr %5, align 4, !dbg !305
  %19 = zext i32 %18 to i64, !dbg !305
  %20 = or i64 %17, %19, !dbg !306
  %21 = call double @number(i64 noundef %20), !dbg !307
  %22 = load double, ptr %2, align 8, !dbg !308
  %23 = fmul double %21, %22, !dbg !309
  ret double %23, !dbg !310
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @masked_selection(double noundef %0, double noundef %1) #0 !dbg !311 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i64, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !312, !DIExpression(), !313)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !314, !DIExpression(), !315)
    #dbg_declare(ptr %5, !316, !DIExpression(), !317)
  %6 = load double, ptr %3, align 8, !dbg !318
  %7 = load double, ptr %4, align 8, !dbg !319
  %8 = fcmp olt double %6, %7, !dbg !320
  %9 = zext i1 %8 to i32, !dbg !320
  %10 = sext i32 %9 to i64, !dbg !321
  %11 = sub i64 0, %10, !dbg !322
  store i64 %11, ptr %5, align 8, !dbg !317
  %12 = load double, ptr %3, align 8, !dbg !323
  %13 = load double, ptr %3, align 8, !dbg !324
  %14 = fmul double %12, %13, !dbg !325
  %15 = call i64 @bits(double noundef %14), !dbg !326
  %16 = load i64, ptr %5, align 8, !dbg !327
  %17 = and i64 %15, %16, !dbg !328
  %18 = load double, ptr %4, align 8, !dbg !329
  %19 = fmul double %18, 3.000000e+00, !dbg !330
  %20 = call i64 @bits(double noundef %19), !dbg !331
  %21 = load i64, ptr %5, align 8, !dbg !332
  %22 = xor i64 %21, -1, !dbg !333
  %23 = and i64 %20, %22, !dbg !334
  %24 = or i64 %17, %23, !dbg !335
  %25 = call double @number(i64 noundef %24), !dbg !336
  ret double %25, !dbg !337
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @reciprocal_root(double noundef %0) #0 !dbg !338 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !339, !DIExpression(), !340)
  %3 = load double, ptr %2, align 8, !dbg !341
  %4 = call i64 @bits(double noundef %3), !dbg !342
  %5 = lshr i64 %4, 1, !dbg !343
  %6 = sub i64 6910469410427058089, %5, !dbg !344
  %7 = call double @number(i64 noundef %6), !dbg !345
  ret double %7, !dbg !346
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @bytes_reversed(double noundef %0) #0 !dbg !347 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !348, !DIExpression(), !349)
  %3 = load double, ptr %2, align 8, !dbg !350
  %4 = load double, ptr %2, align 8, !dbg !351
  %5 = fmul double %3, %4, !dbg !352
  %6 = call i64 @bits(double noundef %5), !dbg !353
  %7 = add i64 %6, 1, !dbg !354
  %8 = call i64 @llvm.bswap.i64(i64 %7), !dbg !355
  %9 = call double @number(i64 noundef %8), !dbg !356
  ret double %9, !dbg !357
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @mantissa_alone(double noundef %0) #0 !dbg !358 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !359, !DIExpression(), !360)
  %3 = load double, ptr %2, align 8, !dbg !361
  %4 = call i64 @bits(double noundef %3), !dbg !362
  %5 = and i64 %4, 4503599627370495, !dbg !363
  %6 = call double @number(i64 noundef %5), !dbg !364
  %7 = load double, ptr %2, align 8, !dbg !365
  %8 = fmul double %6, %7, !dbg !366
  ret double %8, !dbg !367
}

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10, !11, !12, !13, !14}
!llvm.ident = !{!15}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "bits.c", directory: ".", checksumkind: CSK_MD5, checksum: "7838cdbdbe574e24280c2a1e4333be6e")
!2 = !{!3, !5, !7}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !1, line: 2, baseType: !4)
!4 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !1, line: 3, baseType: !6)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{i32 8, !"PIC Level", i32 2}
!12 = !{i32 7, !"PIE Level", i32 2}
!13 = !{i32 7, !"uwtable", i32 2}
!14 = !{i32 7, !"frame-pointer", i32 2}
!15 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!16 = distinct !DISubprogram(name: "sign_flipped", scope: !1, file: !1, line: 16, type: !17, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!17 = !DISubroutineType(types: !18)
!18 = !{!19, !19, !19}
!19 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!20 = !{}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !16, file: !1, line: 16, type: !19)
!22 = !DILocation(line: 16, column: 28, scope: !16)
!23 = !DILocalVariable(name: "y", arg: 2, scope: !16, file: !1, line: 16, type: !19)
!24 = !DILocation(line: 16, column: 38, scope: !16)
!25 = !DILocation(line: 16, column: 62, scope: !16)
!26 = !DILocation(line: 16, column: 57, scope: !16)
!27 = !DILocation(line: 16, column: 65, scope: !16)
!28 = !DILocation(line: 16, column: 50, scope: !16)
!29 = !DILocation(line: 16, column: 75, scope: !16)
!30 = !DILocation(line: 16, column: 73, scope: !16)
!31 = !DILocation(line: 16, column: 43, scope: !16)
!32 = distinct !DISubprogram(name: "number", scope: !1, file: !1, line: 9, type: !33, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !20)
!33 = !DISubroutineType(types: !34)
!34 = !{!19, !3}
!35 = !DILocalVariable(name: "x", arg: 1, scope: !32, file: !1, line: 9, type: !3)
!36 = !DILocation(line: 9, column: 31, scope: !32)
!37 = !DILocalVariable(name: "u", scope: !32, file: !1, line: 10, type: !38)
!38 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !32, file: !1, line: 10, size: 64, elements: !39)
!39 = !{!40, !41}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !38, file: !1, line: 10, baseType: !3, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !38, file: !1, line: 10, baseType: !19, size: 64)
!42 = !DILocation(line: 10, column: 35, scope: !32)
!43 = !DILocation(line: 10, column: 45, scope: !32)
!44 = !DILocation(line: 10, column: 39, scope: !32)
!45 = !DILocation(line: 11, column: 12, scope: !32)
!46 = !DILocation(line: 11, column: 3, scope: !32)
!47 = distinct !DISubprogram(name: "bits", scope: !1, file: !1, line: 5, type: !48, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !20)
!48 = !DISubroutineType(types: !49)
!49 = !{!3, !19}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 5, type: !19)
!51 = !DILocation(line: 5, column: 29, scope: !47)
!52 = !DILocalVariable(name: "u", scope: !47, file: !1, line: 6, type: !53)
!53 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !47, file: !1, line: 6, size: 64, elements: !54)
!54 = !{!55, !56}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !53, file: !1, line: 6, baseType: !19, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !53, file: !1, line: 6, baseType: !3, size: 64)
!57 = !DILocation(line: 6, column: 35, scope: !47)
!58 = !DILocation(line: 6, column: 45, scope: !47)
!59 = !DILocation(line: 6, column: 39, scope: !47)
!60 = !DILocation(line: 7, column: 12, scope: !47)
!61 = !DILocation(line: 7, column: 3, scope: !47)
!62 = distinct !DISubprogram(name: "sign_cleared", scope: !1, file: !1, line: 17, type: !17, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!63 = !DILocalVariable(name: "x", arg: 1, scope: !62, file: !1, line: 17, type: !19)
!64 = !DILocation(line: 17, column: 28, scope: !62)
!65 = !DILocalVariable(name: "y", arg: 2, scope: !62, file: !1, line: 17, type: !19)
!66 = !DILocation(line: 17, column: 38, scope: !62)
!67 = !DILocation(line: 17, column: 62, scope: !62)
!68 = !DILocation(line: 17, column: 64, scope: !62)
!69 = !DILocation(line: 17, column: 57, scope: !62)
!70 = !DILocation(line: 17, column: 69, scope: !62)
!71 = !DILocation(line: 17, column: 50, scope: !62)
!72 = !DILocation(line: 17, column: 80, scope: !62)
!73 = !DILocation(line: 17, column: 78, scope: !62)
!74 = !DILocation(line: 17, column: 43, scope: !62)
!75 = distinct !DISubprogram(name: "sign_set", scope: !1, file: !1, line: 18, type: !17, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!76 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !1, line: 18, type: !19)
!77 = !DILocation(line: 18, column: 24, scope: !75)
!78 = !DILocalVariable(name: "y", arg: 2, scope: !75, file: !1, line: 18, type: !19)
!79 = !DILocation(line: 18, column: 34, scope: !75)
!80 = !DILocation(line: 18, column: 58, scope: !75)
!81 = !DILocation(line: 18, column: 53, scope: !75)
!82 = !DILocation(line: 18, column: 61, scope: !75)
!83 = !DILocation(line: 18, column: 46, scope: !75)
!84 = !DILocation(line: 18, column: 71, scope: !75)
!85 = !DILocation(line: 18, column: 69, scope: !75)
!86 = !DILocation(line: 18, column: 39, scope: !75)
!87 = distinct !DISubprogram(name: "sign_of_another", scope: !1, file: !1, line: 19, type: !17, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!88 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !1, line: 19, type: !19)
!89 = !DILocation(line: 19, column: 31, scope: !87)
!90 = !DILocalVariable(name: "y", arg: 2, scope: !87, file: !1, line: 19, type: !19)
!91 = !DILocation(line: 19, column: 41, scope: !87)
!92 = !DILocation(line: 19, column: 66, scope: !87)
!93 = !DILocation(line: 19, column: 61, scope: !87)
!94 = !DILocation(line: 19, column: 69, scope: !87)
!95 = !DILocation(line: 19, column: 86, scope: !87)
!96 = !DILocation(line: 19, column: 88, scope: !87)
!97 = !DILocation(line: 19, column: 81, scope: !87)
!98 = !DILocation(line: 19, column: 93, scope: !87)
!99 = !DILocation(line: 19, column: 78, scope: !87)
!100 = !DILocation(line: 19, column: 53, scope: !87)
!101 = !DILocation(line: 19, column: 104, scope: !87)
!102 = !DILocation(line: 19, column: 102, scope: !87)
!103 = !DILocation(line: 19, column: 46, scope: !87)
!104 = distinct !DISubprogram(name: "sign_times_another", scope: !1, file: !1, line: 20, type: !17, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!105 = !DILocalVariable(name: "x", arg: 1, scope: !104, file: !1, line: 20, type: !19)
!106 = !DILocation(line: 20, column: 34, scope: !104)
!107 = !DILocalVariable(name: "y", arg: 2, scope: !104, file: !1, line: 20, type: !19)
!108 = !DILocation(line: 20, column: 44, scope: !104)
!109 = !DILocation(line: 20, column: 68, scope: !104)
!110 = !DILocation(line: 20, column: 63, scope: !104)
!111 = !DILocation(line: 20, column: 79, scope: !104)
!112 = !DILocation(line: 20, column: 81, scope: !104)
!113 = !DILocation(line: 20, column: 74, scope: !104)
!114 = !DILocation(line: 20, column: 86, scope: !104)
!115 = !DILocation(line: 20, column: 71, scope: !104)
!116 = !DILocation(line: 20, column: 56, scope: !104)
!117 = !DILocation(line: 20, column: 97, scope: !104)
!118 = !DILocation(line: 20, column: 95, scope: !104)
!119 = !DILocation(line: 20, column: 49, scope: !104)
!120 = distinct !DISubprogram(name: "signs_in_vectors", scope: !1, file: !1, line: 21, type: !121, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!121 = !DISubroutineType(types: !122)
!122 = !{!19, !123}
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64)
!124 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!125 = !DILocalVariable(name: "x", arg: 1, scope: !120, file: !1, line: 21, type: !123)
!126 = !DILocation(line: 21, column: 39, scope: !120)
!127 = !DILocalVariable(name: "s", scope: !120, file: !1, line: 22, type: !19)
!128 = !DILocation(line: 22, column: 10, scope: !120)
!129 = !DILocalVariable(name: "i", scope: !130, file: !1, line: 23, type: !7)
!130 = distinct !DILexicalBlock(scope: !120, file: !1, line: 23, column: 3)
!131 = !DILocation(line: 23, column: 12, scope: !130)
!132 = !DILocation(line: 23, column: 8, scope: !130)
!133 = !DILocation(line: 23, column: 19, scope: !134)
!134 = distinct !DILexicalBlock(scope: !130, file: !1, line: 23, column: 3)
!135 = !DILocation(line: 23, column: 21, scope: !134)
!136 = !DILocation(line: 23, column: 3, scope: !130)
!137 = !DILocation(line: 23, column: 48, scope: !134)
!138 = !DILocation(line: 23, column: 50, scope: !134)
!139 = !DILocation(line: 23, column: 53, scope: !134)
!140 = !DILocation(line: 23, column: 43, scope: !134)
!141 = !DILocation(line: 23, column: 58, scope: !134)
!142 = !DILocation(line: 23, column: 36, scope: !134)
!143 = !DILocation(line: 23, column: 69, scope: !134)
!144 = !DILocation(line: 23, column: 71, scope: !134)
!145 = !DILocation(line: 23, column: 33, scope: !134)
!146 = !DILocation(line: 23, column: 31, scope: !134)
!147 = !DILocation(line: 23, column: 27, scope: !134)
!148 = !DILocation(line: 23, column: 3, scope: !134)
!149 = distinct !{!149, !136, !150, !151}
!150 = !DILocation(line: 23, column: 72, scope: !130)
!151 = !{!"llvm.loop.mustprogress"}
!152 = !DILocation(line: 24, column: 10, scope: !120)
!153 = !DILocation(line: 24, column: 3, scope: !120)
!154 = distinct !DISubprogram(name: "low_bits_cleared", scope: !1, file: !1, line: 26, type: !17, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!155 = !DILocalVariable(name: "x", arg: 1, scope: !154, file: !1, line: 26, type: !19)
!156 = !DILocation(line: 26, column: 32, scope: !154)
!157 = !DILocalVariable(name: "y", arg: 2, scope: !154, file: !1, line: 26, type: !19)
!158 = !DILocation(line: 26, column: 42, scope: !154)
!159 = !DILocalVariable(name: "high", scope: !154, file: !1, line: 27, type: !19)
!160 = !DILocation(line: 27, column: 10, scope: !154)
!161 = !DILocation(line: 27, column: 29, scope: !154)
!162 = !DILocation(line: 27, column: 24, scope: !154)
!163 = !DILocation(line: 27, column: 32, scope: !154)
!164 = !DILocation(line: 27, column: 17, scope: !154)
!165 = !DILocalVariable(name: "low", scope: !154, file: !1, line: 27, type: !19)
!166 = !DILocation(line: 27, column: 56, scope: !154)
!167 = !DILocation(line: 27, column: 62, scope: !154)
!168 = !DILocation(line: 27, column: 66, scope: !154)
!169 = !DILocation(line: 27, column: 64, scope: !154)
!170 = !DILocation(line: 28, column: 10, scope: !154)
!171 = !DILocation(line: 28, column: 17, scope: !154)
!172 = !DILocation(line: 28, column: 21, scope: !154)
!173 = !DILocation(line: 28, column: 27, scope: !154)
!174 = !DILocation(line: 28, column: 25, scope: !154)
!175 = !DILocation(line: 28, column: 31, scope: !154)
!176 = !DILocation(line: 28, column: 29, scope: !154)
!177 = !DILocation(line: 28, column: 19, scope: !154)
!178 = !DILocation(line: 28, column: 3, scope: !154)
!179 = distinct !DISubprogram(name: "exponent_changed", scope: !1, file: !1, line: 30, type: !180, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!180 = !DISubroutineType(types: !181)
!181 = !{!19, !19, !7}
!182 = !DILocalVariable(name: "x", arg: 1, scope: !179, file: !1, line: 30, type: !19)
!183 = !DILocation(line: 30, column: 32, scope: !179)
!184 = !DILocalVariable(name: "k", arg: 2, scope: !179, file: !1, line: 30, type: !7)
!185 = !DILocation(line: 30, column: 39, scope: !179)
!186 = !DILocation(line: 30, column: 63, scope: !179)
!187 = !DILocation(line: 30, column: 67, scope: !179)
!188 = !DILocation(line: 30, column: 65, scope: !179)
!189 = !DILocation(line: 30, column: 58, scope: !179)
!190 = !DILocation(line: 30, column: 84, scope: !179)
!191 = !DILocation(line: 30, column: 86, scope: !179)
!192 = !DILocation(line: 30, column: 73, scope: !179)
!193 = !DILocation(line: 30, column: 91, scope: !179)
!194 = !DILocation(line: 30, column: 70, scope: !179)
!195 = !DILocation(line: 30, column: 51, scope: !179)
!196 = !DILocation(line: 30, column: 44, scope: !179)
!197 = distinct !DISubprogram(name: "float_exponent_changed", scope: !1, file: !1, line: 31, type: !198, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!198 = !DISubroutineType(types: !199)
!199 = !{!200, !200, !7}
!200 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!201 = !DILocalVariable(name: "x", arg: 1, scope: !197, file: !1, line: 31, type: !200)
!202 = !DILocation(line: 31, column: 36, scope: !197)
!203 = !DILocalVariable(name: "k", arg: 2, scope: !197, file: !1, line: 31, type: !7)
!204 = !DILocation(line: 31, column: 43, scope: !197)
!205 = !DILocalVariable(name: "v", scope: !197, file: !1, line: 32, type: !206)
!206 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !197, file: !1, line: 32, size: 32, elements: !207)
!207 = !{!208, !209}
!208 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !206, file: !1, line: 32, baseType: !200, size: 32)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !206, file: !1, line: 32, baseType: !5, size: 32)
!210 = !DILocation(line: 32, column: 34, scope: !197)
!211 = !DILocation(line: 32, column: 44, scope: !197)
!212 = !DILocation(line: 32, column: 48, scope: !197)
!213 = !DILocation(line: 32, column: 46, scope: !197)
!214 = !DILocation(line: 32, column: 38, scope: !197)
!215 = !DILocation(line: 33, column: 20, scope: !197)
!216 = !DILocation(line: 33, column: 22, scope: !197)
!217 = !DILocation(line: 33, column: 7, scope: !197)
!218 = !DILocation(line: 34, column: 12, scope: !197)
!219 = !DILocation(line: 34, column: 3, scope: !197)
!220 = distinct !DISubprogram(name: "exponent_replaced", scope: !1, file: !1, line: 36, type: !221, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!221 = !DISubroutineType(types: !222)
!222 = !{!19, !19}
!223 = !DILocalVariable(name: "x", arg: 1, scope: !220, file: !1, line: 36, type: !19)
!224 = !DILocation(line: 36, column: 33, scope: !220)
!225 = !DILocalVariable(name: "b", scope: !220, file: !1, line: 37, type: !3)
!226 = !DILocation(line: 37, column: 12, scope: !220)
!227 = !DILocation(line: 37, column: 21, scope: !220)
!228 = !DILocation(line: 37, column: 23, scope: !220)
!229 = !DILocation(line: 37, column: 16, scope: !220)
!230 = !DILocalVariable(name: "e", scope: !220, file: !1, line: 38, type: !7)
!231 = !DILocation(line: 38, column: 7, scope: !220)
!232 = !DILocation(line: 38, column: 17, scope: !220)
!233 = !DILocation(line: 38, column: 19, scope: !220)
!234 = !DILocation(line: 38, column: 11, scope: !220)
!235 = !DILocation(line: 38, column: 26, scope: !220)
!236 = !DILocalVariable(name: "m", scope: !220, file: !1, line: 39, type: !19)
!237 = !DILocation(line: 39, column: 10, scope: !220)
!238 = !DILocation(line: 39, column: 22, scope: !220)
!239 = !DILocation(line: 39, column: 24, scope: !220)
!240 = !DILocation(line: 39, column: 36, scope: !220)
!241 = !DILocation(line: 39, column: 14, scope: !220)
!242 = !DILocation(line: 40, column: 10, scope: !220)
!243 = !DILocation(line: 40, column: 14, scope: !220)
!244 = !DILocation(line: 40, column: 18, scope: !220)
!245 = !DILocation(line: 40, column: 16, scope: !220)
!246 = !DILocation(line: 40, column: 3, scope: !220)
!247 = distinct !DISubprogram(name: "high_word_compared", scope: !1, file: !1, line: 42, type: !221, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!248 = !DILocalVariable(name: "x", arg: 1, scope: !247, file: !1, line: 42, type: !19)
!249 = !DILocation(line: 42, column: 34, scope: !247)
!250 = !DILocalVariable(name: "high", scope: !247, file: !1, line: 43, type: !5)
!251 = !DILocation(line: 43, column: 12, scope: !247)
!252 = !DILocation(line: 43, column: 35, scope: !247)
!253 = !DILocation(line: 43, column: 30, scope: !247)
!254 = !DILocation(line: 43, column: 38, scope: !247)
!255 = !DILocation(line: 43, column: 19, scope: !247)
!256 = !DILocation(line: 43, column: 45, scope: !247)
!257 = !DILocation(line: 44, column: 7, scope: !258)
!258 = distinct !DILexicalBlock(scope: !247, file: !1, line: 44, column: 7)
!259 = !DILocation(line: 44, column: 12, scope: !258)
!260 = !DILocation(line: 44, column: 7, scope: !247)
!261 = !DILocation(line: 44, column: 35, scope: !258)
!262 = !DILocation(line: 44, column: 39, scope: !258)
!263 = !DILocation(line: 44, column: 37, scope: !258)
!264 = !DILocation(line: 44, column: 28, scope: !258)
!265 = !DILocation(line: 45, column: 10, scope: !247)
!266 = !DILocation(line: 45, column: 15, scope: !247)
!267 = !DILocation(line: 45, column: 31, scope: !247)
!268 = !DILocation(line: 45, column: 35, scope: !247)
!269 = !DILocation(line: 45, column: 33, scope: !247)
!270 = !DILocation(line: 45, column: 39, scope: !247)
!271 = !DILocation(line: 45, column: 41, scope: !247)
!272 = !DILocation(line: 45, column: 3, scope: !247)
!273 = !DILocation(line: 46, column: 1, scope: !247)
!274 = distinct !DISubprogram(name: "not_a_number_tested", scope: !1, file: !1, line: 47, type: !221, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!275 = !DILocalVariable(name: "x", arg: 1, scope: !274, file: !1, line: 47, type: !19)
!276 = !DILocation(line: 47, column: 35, scope: !274)
!277 = !DILocation(line: 48, column: 16, scope: !274)
!278 = !DILocation(line: 48, column: 11, scope: !274)
!279 = !DILocation(line: 48, column: 19, scope: !274)
!280 = !DILocation(line: 48, column: 28, scope: !274)
!281 = !DILocation(line: 48, column: 10, scope: !274)
!282 = !DILocation(line: 48, column: 56, scope: !274)
!283 = !DILocation(line: 48, column: 60, scope: !274)
!284 = !DILocation(line: 48, column: 58, scope: !274)
!285 = !DILocation(line: 48, column: 3, scope: !274)
!286 = distinct !DISubprogram(name: "words_taken_apart", scope: !1, file: !1, line: 50, type: !221, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!287 = !DILocalVariable(name: "x", arg: 1, scope: !286, file: !1, line: 50, type: !19)
!288 = !DILocation(line: 50, column: 33, scope: !286)
!289 = !DILocalVariable(name: "b", scope: !286, file: !1, line: 51, type: !3)
!290 = !DILocation(line: 51, column: 12, scope: !286)
!291 = !DILocation(line: 51, column: 21, scope: !286)
!292 = !DILocation(line: 51, column: 16, scope: !286)
!293 = !DILocalVariable(name: "high", scope: !286, file: !1, line: 52, type: !5)
!294 = !DILocation(line: 52, column: 12, scope: !286)
!295 = !DILocation(line: 52, column: 19, scope: !286)
!296 = !DILocation(line: 52, column: 21, scope: !286)
!297 = !DILocalVariable(name: "low", scope: !286, file: !1, line: 52, type: !5)
!298 = !DILocation(line: 52, column: 28, scope: !286)
!299 = !DILocation(line: 52, column: 44, scope: !286)
!300 = !DILocation(line: 52, column: 34, scope: !286)
!301 = !DILocation(line: 53, column: 8, scope: !286)
!302 = !DILocation(line: 54, column: 28, scope: !286)
!303 = !DILocation(line: 54, column: 18, scope: !286)
!304 = !DILocation(line: 54, column: 33, scope: !286)
!305 = !DILocation(line: 54, column: 42, scope: !286)
!306 = !DILocation(line: 54, column: 40, scope: !286)
!307 = !DILocation(line: 54, column: 10, scope: !286)
!308 = !DILocation(line: 54, column: 49, scope: !286)
!309 = !DILocation(line: 54, column: 47, scope: !286)
!310 = !DILocation(line: 54, column: 3, scope: !286)
!311 = distinct !DISubprogram(name: "masked_selection", scope: !1, file: !1, line: 56, type: !17, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!312 = !DILocalVariable(name: "x", arg: 1, scope: !311, file: !1, line: 56, type: !19)
!313 = !DILocation(line: 56, column: 32, scope: !311)
!314 = !DILocalVariable(name: "y", arg: 2, scope: !311, file: !1, line: 56, type: !19)
!315 = !DILocation(line: 56, column: 42, scope: !311)
!316 = !DILocalVariable(name: "m", scope: !311, file: !1, line: 57, type: !3)
!317 = !DILocation(line: 57, column: 12, scope: !311)
!318 = !DILocation(line: 57, column: 28, scope: !311)
!319 = !DILocation(line: 57, column: 32, scope: !311)
!320 = !DILocation(line: 57, column: 30, scope: !311)
!321 = !DILocation(line: 57, column: 17, scope: !311)
!322 = !DILocation(line: 57, column: 16, scope: !311)
!323 = !DILocation(line: 58, column: 23, scope: !311)
!324 = !DILocation(line: 58, column: 27, scope: !311)
!325 = !DILocation(line: 58, column: 25, scope: !311)
!326 = !DILocation(line: 58, column: 18, scope: !311)
!327 = !DILocation(line: 58, column: 32, scope: !311)
!328 = !DILocation(line: 58, column: 30, scope: !311)
!329 = !DILocation(line: 58, column: 43, scope: !311)
!330 = !DILocation(line: 58, column: 45, scope: !311)
!331 = !DILocation(line: 58, column: 38, scope: !311)
!332 = !DILocation(line: 58, column: 53, scope: !311)
!333 = !DILocation(line: 58, column: 52, scope: !311)
!334 = !DILocation(line: 58, column: 50, scope: !311)
!335 = !DILocation(line: 58, column: 35, scope: !311)
!336 = !DILocation(line: 58, column: 10, scope: !311)
!337 = !DILocation(line: 58, column: 3, scope: !311)
!338 = distinct !DISubprogram(name: "reciprocal_root", scope: !1, file: !1, line: 62, type: !221, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!339 = !DILocalVariable(name: "x", arg: 1, scope: !338, file: !1, line: 62, type: !19)
!340 = !DILocation(line: 62, column: 31, scope: !338)
!341 = !DILocation(line: 62, column: 78, scope: !338)
!342 = !DILocation(line: 62, column: 73, scope: !338)
!343 = !DILocation(line: 62, column: 81, scope: !338)
!344 = !DILocation(line: 62, column: 70, scope: !338)
!345 = !DILocation(line: 62, column: 43, scope: !338)
!346 = !DILocation(line: 62, column: 36, scope: !338)
!347 = distinct !DISubprogram(name: "bytes_reversed", scope: !1, file: !1, line: 63, type: !221, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!348 = !DILocalVariable(name: "x", arg: 1, scope: !347, file: !1, line: 63, type: !19)
!349 = !DILocation(line: 63, column: 30, scope: !347)
!350 = !DILocation(line: 63, column: 72, scope: !347)
!351 = !DILocation(line: 63, column: 76, scope: !347)
!352 = !DILocation(line: 63, column: 74, scope: !347)
!353 = !DILocation(line: 63, column: 67, scope: !347)
!354 = !DILocation(line: 63, column: 79, scope: !347)
!355 = !DILocation(line: 63, column: 49, scope: !347)
!356 = !DILocation(line: 63, column: 42, scope: !347)
!357 = !DILocation(line: 63, column: 35, scope: !347)
!358 = distinct !DISubprogram(name: "mantissa_alone", scope: !1, file: !1, line: 64, type: !221, scopeLine: 64, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !20)
!359 = !DILocalVariable(name: "x", arg: 1, scope: !358, file: !1, line: 64, type: !19)
!360 = !DILocation(line: 64, column: 30, scope: !358)
!361 = !DILocation(line: 64, column: 54, scope: !358)
!362 = !DILocation(line: 64, column: 49, scope: !358)
!363 = !DILocation(line: 64, column: 57, scope: !358)
!364 = !DILocation(line: 64, column: 42, scope: !358)
!365 = !DILocation(line: 64, column: 71, scope: !358)
!366 = !DILocation(line: 64, column: 69, scope: !358)
!367 = !DILocation(line: 64, column: 35, scope: !358)
