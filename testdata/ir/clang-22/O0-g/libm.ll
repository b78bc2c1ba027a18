; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/libm.c -o ir/clang-22/O0-g/libm.ll
; ModuleID = 'c/libm.c'
source_filename = "c/libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @trigonometric_mix(double noundef %0, double noundef %1) #0 !dbg !12 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !16, !DIExpression(), !17)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !18, !DIExpression(), !19)
  %5 = load double, ptr %3, align 8, !dbg !20
  %6 = call double @sin(double noundef %5) #5, !dbg !21
  %7 = load double, ptr %4, align 8, !dbg !22
  %8 = call double @cos(double noundef %7) #5, !dbg !23
  %9 = load double, ptr %3, align 8, !dbg !24
  %10 = load double, ptr %4, align 8, !dbg !25
  %11 = fmul double %9, %10, !dbg !26
  %12 = call double @tan(double noundef %11) #5, !dbg !27
  %13 = call double @llvm.fmuladd.f64(double %6, double %8, double %12), !dbg !28
  %14 = load double, ptr %3, align 8, !dbg !29
  %15 = fmul double 5.000000e-01, %14, !dbg !30
  %16 = call double @asin(double noundef %15) #5, !dbg !31
  %17 = fadd double %13, %16, !dbg !32
  %18 = load double, ptr %4, align 8, !dbg !33
  %19 = fmul double 2.500000e-01, %18, !dbg !34
  %20 = call double @acos(double noundef %19) #5, !dbg !35
  %21 = fsub double %17, %20, !dbg !36
  %22 = load double, ptr %3, align 8, !dbg !37
  %23 = load double, ptr %4, align 8, !dbg !38
  %24 = fadd double %22, %23, !dbg !39
  %25 = call double @atan(double noundef %24) #5, !dbg !40
  %26 = fadd double %21, %25, !dbg !41
  %27 = load double, ptr %4, align 8, !dbg !42
  %28 = load double, ptr %3, align 8, !dbg !43
  %29 = call double @atan2(double noundef %27, double noundef %28) #5, !dbg !44
  %30 = fadd double %26, %29, !dbg !45
  ret double %30, !dbg !46
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: nounwind
declare double @cos(double noundef) #1

; Function Attrs: nounwind
declare double @tan(double noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nounwind
declare double @asin(double noundef) #1

; Function Attrs: nounwind
declare double @acos(double noundef) #1

; Function Attrs: nounwind
declare double @atan(double noundef) #1

; Function Attrs: nounwind
declare double @atan2(double noundef, double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @hyperbolic_mix(double noundef %0) #0 !dbg !47 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !50, !DIExpression(), !51)
  %3 = load double, ptr %2, align 8, !dbg !52
  %4 = call double @sinh(double noundef %3) #5, !dbg !53
  %5 = load double, ptr %2, align 8, !dbg !54
  %6 = call double @cosh(double noundef %5) #5, !dbg !55
  %7 = load double, ptr %2, align 8, !dbg !56
  %8 = call double @tanh(double noundef %7) #5, !dbg !57
  %9 = call double @llvm.fmuladd.f64(double %6, double %8, double %4), !dbg !58
  %10 = load double, ptr %2, align 8, !dbg !59
  %11 = call double @asinh(double noundef %10) #5, !dbg !60
  %12 = fadd double %9, %11, !dbg !61
  %13 = load double, ptr %2, align 8, !dbg !62
  %14 = fadd double 1.000000e+00, %13, !dbg !63
  %15 = call double @acosh(double noundef %14) #5, !dbg !64
  %16 = fadd double %12, %15, !dbg !65
  %17 = load double, ptr %2, align 8, !dbg !66
  %18 = fmul double 5.000000e-01, %17, !dbg !67
  %19 = call double @atanh(double noundef %18) #5, !dbg !68
  %20 = fsub double %16, %19, !dbg !69
  ret double %20, !dbg !70
}

; Function Attrs: nounwind
declare double @sinh(double noundef) #1

; Function Attrs: nounwind
declare double @cosh(double noundef) #1

; Function Attrs: nounwind
declare double @tanh(double noundef) #1

; Function Attrs: nounwind
declare double @asinh(double noundef) #1

; Function Attrs: nounwind
declare double @acosh(double noundef) #1

; Function Attrs: nounwind
declare double @atanh(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @exponential_mix(double noundef %0) #0 !dbg !71 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !72, !DIExpression(), !73)
  %3 = load double, ptr %2, align 8, !dbg !74
  %4 = call double @exp(double noundef %3) #5, !dbg !75
  %5 = load double, ptr %2, align 8, !dbg !76
  %6 = call double @exp2(double noundef %5) #5, !dbg !77
  %7 = load double, ptr %2, align 8, !dbg !78
  %8 = call double @expm1(double noundef %7) #5, !dbg !79
  %9 = call double @llvm.fmuladd.f64(double %6, double %8, double %4), !dbg !80
  %10 = load double, ptr %2, align 8, !dbg !81
  %11 = call double @log(double noundef %10) #5, !dbg !82
  %12 = fadd double %9, %11, !dbg !83
  %13 = load double, ptr %2, align 8, !dbg !84
  %14 = call double @log2(double noundef %13) #5, !dbg !85
  %15 = load double, ptr %2, align 8, !dbg !86
  %16 = call double @log10(double noundef %15) #5, !dbg !87
  %17 = fneg double %14, !dbg !88
  %18 = call double @llvm.fmuladd.f64(double %17, double %16, double %12), !dbg !88
  %19 = load double, ptr %2, align 8, !dbg !89
  %20 = call double @log1p(double noundef %19) #5, !dbg !90
  %21 = fadd double %18, %20, !dbg !91
  ret double %21, !dbg !92
}

; Function Attrs: nounwind
declare double @exp(double noundef) #1

; Function Attrs: nounwind
declare double @exp2(double noundef) #1

; Function Attrs: nounwind
declare double @expm1(double noundef) #1

; Function Attrs: nounwind
declare double @log(double noundef) #1

; Function Attrs: nounwind
declare double @log2(double noundef) #1

; Function Attrs: nounwind
declare double @log10(double noundef) #1

; Function Attrs: nounwind
declare double @log1p(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @root_mix(double noundef %0, double noundef %1) #0 !dbg !93 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !94, !DIExpression(), !95)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !96, !DIExpression(), !97)
  %5 = load double, ptr %3, align 8, !dbg !98
  %6 = call double @sqrt(double noundef %5) #5, !dbg !99
  %7 = load double, ptr %4, align 8, !dbg !100
  %8 = call double @cbrt(double noundef %7) #6, !dbg !101
  %9 = load double, ptr %3, align 8, !dbg !102
  %10 = load double, ptr %4, align 8, !dbg !103
  %11 = call double @hypot(double noundef %9, double noundef %10) #5, !dbg !104
  %12 = call double @llvm.fmuladd.f64(double %6, double %8, double %11), !dbg !105
  %13 = load double, ptr %3, align 8, !dbg !106
  %14 = load double, ptr %4, align 8, !dbg !107
  %15 = load double, ptr %3, align 8, !dbg !108
  %16 = load double, ptr %3, align 8, !dbg !109
  %17 = fmul double %15, %16, !dbg !110
  %18 = call double @llvm.fma.f64(double %13, double %14, double %17), !dbg !111
  %19 = fadd double %12, %18, !dbg !112
  ret double %19, !dbg !113
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

; Function Attrs: nounwind willreturn memory(none)
declare double @cbrt(double noundef) #3

; Function Attrs: nounwind
declare double @hypot(double noundef, double noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @power_of_variables(double noundef %0, double noundef %1) #0 !dbg !114 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !115, !DIExpression(), !116)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !117, !DIExpression(), !118)
  %5 = load double, ptr %3, align 8, !dbg !119
  %6 = load double, ptr %4, align 8, !dbg !120
  %7 = call double @pow(double noundef %5, double noundef %6) #5, !dbg !121
  ret double %7, !dbg !122
}

; Function Attrs: nounwind
declare double @pow(double noundef, double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @integer_power(double noundef %0, i32 noundef %1) #0 !dbg !123 {
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !127, !DIExpression(), !128)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !129, !DIExpression(), !130)
  %5 = load double, ptr %3, align 8, !dbg !131
  %6 = load i32, ptr %4, align 4, !dbg !132
  %7 = call double @llvm.powi.f64.i32(double %5, i32 %6), !dbg !133
  ret double %7, !dbg !134
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @special_function_mix(double noundef %0) #0 !dbg !135 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !136, !DIExpression(), !137)
  %3 = load double, ptr %2, align 8, !dbg !138
  %4 = call double @erf(double noundef %3) #5, !dbg !139
  %5 = load double, ptr %2, align 8, !dbg !140
  %6 = fmul double 5.000000e-01, %5, !dbg !141
  %7 = call double @erfc(double noundef %6) #5, !dbg !142
  %8 = call double @llvm.fmuladd.f64(double 2.000000e+00, double %7, double %4), !dbg !143
  %9 = load double, ptr %2, align 8, !dbg !144
  %10 = fadd double %9, 1.000000e+00, !dbg !145
  %11 = call double @tgamma(double noundef %10) #5, !dbg !146
  %12 = fadd double %8, %11, !dbg !147
  %13 = load double, ptr %2, align 8, !dbg !148
  %14 = fadd double %13, 2.500000e+00, !dbg !149
  %15 = call double @lgamma(double noundef %14) #5, !dbg !150
  %16 = fadd double %12, %15, !dbg !151
  ret double %16, !dbg !152
}

; Function Attrs: nounwind
declare double @erf(double noundef) #1

; Function Attrs: nounwind
declare double @erfc(double noundef) #1

; Function Attrs: nounwind
declare double @tgamma(double noundef) #1

; Function Attrs: nounwind
declare double @lgamma(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @gamma_function(double noundef %0) #0 !dbg !153 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !154, !DIExpression(), !155)
  %3 = load double, ptr %2, align 8, !dbg !156
  %4 = call double @tgamma(double noundef %3) #5, !dbg !157
  ret double %4, !dbg !158
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @log_gamma_function(double noundef %0) #0 !dbg !159 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !160, !DIExpression(), !161)
  %3 = load double, ptr %2, align 8, !dbg !162
  %4 = call double @lgamma(double noundef %3) #5, !dbg !163
  ret double %4, !dbg !164
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @bessel_mix(double noundef %0) #0 !dbg !165 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !166, !DIExpression(), !167)
  %3 = load double, ptr %2, align 8, !dbg !168
  %4 = call double @j0(double noundef %3) #5, !dbg !169
  %5 = load double, ptr %2, align 8, !dbg !170
  %6 = call double @j1(double noundef %5) #5, !dbg !171
  %7 = load double, ptr %2, align 8, !dbg !172
  %8 = call double @jn(i32 noundef 2, double noundef %7) #5, !dbg !173
  %9 = call double @llvm.fmuladd.f64(double %4, double %6, double %8), !dbg !174
  %10 = load double, ptr %2, align 8, !dbg !175
  %11 = call double @y0(double noundef %10) #5, !dbg !176
  %12 = fadd double %9, %11, !dbg !177
  %13 = load double, ptr %2, align 8, !dbg !178
  %14 = call double @y1(double noundef %13) #5, !dbg !179
  %15 = load double, ptr %2, align 8, !dbg !180
  %16 = call double @yn(i32 noundef 3, double noundef %15) #5, !dbg !181
  %17 = fneg double %14, !dbg !182
  %18 = call double @llvm.fmuladd.f64(double %17, double %16, double %12), !dbg !182
  ret double %18, !dbg !183
}

; Function Attrs: nounwind
declare double @j0(double noundef) #1

; Function Attrs: nounwind
declare double @j1(double noundef) #1

; Function Attrs: nounwind
declare double @jn(i32 noundef, double noundef) #1

; Function Attrs: nounwind
declare double @y0(double noundef) #1

; Function Attrs: nounwind
declare double @y1(double noundef) #1

; Function Attrs: nounwind
declare double @yn(i32 noundef, double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @rounding_has_no_slope(double noundef %0) #0 !dbg !184 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !185, !DIExpression(), !186)
  %3 = load double, ptr %2, align 8, !dbg !187
  %4 = load double, ptr %2, align 8, !dbg !188
  %5 = call double @llvm.floor.f64(double %4), !dbg !189
  %6 = load double, ptr %2, align 8, !dbg !190
  %7 = call double @llvm.ceil.f64(double %6), !dbg !191
  %8 = fadd double %5, %7, !dbg !192
  %9 = load double, ptr %2, align 8, !dbg !193
  %10 = call double @llvm.trunc.f64(double %9), !dbg !194
  %11 = fadd double %8, %10, !dbg !195
  %12 = load double, ptr %2, align 8, !dbg !196
  %13 = call double @llvm.round.f64(double %12), !dbg !197
  %14 = fadd double %11, %13, !dbg !198
  %15 = load double, ptr %2, align 8, !dbg !199
  %16 = call double @llvm.rint.f64(double %15), !dbg !200
  %17 = fadd double %14, %16, !dbg !201
  %18 = load double, ptr %2, align 8, !dbg !202
  %19 = call double @llvm.nearbyint.f64(double %18), !dbg !203
  %20 = fadd double %17, %19, !dbg !204
  %21 = load double, ptr %2, align 8, !dbg !205
  %22 = call i64 @lround(double noundef %21) #5, !dbg !206
  %23 = sitofp i64 %22 to double, !dbg !207
  %24 = load double, ptr %2, align 8, !dbg !208
  %25 = fmul double %23, %24, !dbg !209
  %26 = call double @llvm.fmuladd.f64(double %3, double %20, double %25), !dbg !210
  ret double %26, !dbg !211
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.nearbyint.f64(double) #2

; Function Attrs: nounwind
declare i64 @lround(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @remainder_mix(double noundef %0, double noundef %1) #0 !dbg !212 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !213, !DIExpression(), !214)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !215, !DIExpression(), !216)
  %5 = load double, ptr %3, align 8, !dbg !217
  %6 = load double, ptr %4, align 8, !dbg !218
  %7 = call double @fmod(double noundef %5, double noundef %6) #5, !dbg !219
  %8 = load double, ptr %3, align 8, !dbg !220
  %9 = load double, ptr %3, align 8, !dbg !221
  %10 = load double, ptr %4, align 8, !dbg !222
  %11 = call double @remainder(double noundef %9, double noundef %10) #5, !dbg !223
  %12 = call double @llvm.fmuladd.f64(double %7, double %8, double %11), !dbg !224
  %13 = load double, ptr %3, align 8, !dbg !225
  %14 = load double, ptr %4, align 8, !dbg !226
  %15 = call double @fdim(double noundef %13, double noundef %14) #5, !dbg !227
  %16 = load double, ptr %4, align 8, !dbg !228
  %17 = call double @llvm.fmuladd.f64(double %15, double %16, double %12), !dbg !229
  %18 = load double, ptr %4, align 8, !dbg !230
  %19 = load double, ptr %3, align 8, !dbg !231
  %20 = fsub double %18, %19, !dbg !232
  %21 = call double @llvm.fabs.f64(double %20), !dbg !233
  %22 = fadd double %17, %21, !dbg !234
  ret double %22, !dbg !235
}

; Function Attrs: nounwind
declare double @fmod(double noundef, double noundef) #1

; Function Attrs: nounwind
declare double @remainder(double noundef, double noundef) #1

; Function Attrs: nounwind
declare double @fdim(double noundef, double noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @parts_and_scaling(double noundef %0) #0 !dbg !236 {
  %2 = alloca double, align 8
  %3 = alloca i32, align 4
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !237, !DIExpression(), !238)
    #dbg_declare(ptr %3, !239, !DIExpression(), !240)
    #dbg_declare(ptr %4, !241, !DIExpression(), !242)
    #dbg_declare(ptr %5, !243, !DIExpression(), !244)
  %7 = load double, ptr %2, align 8, !dbg !245
  %8 = call double @frexp(double noundef %7, ptr noundef %3) #5, !dbg !246
  store double %8, ptr %5, align 8, !dbg !244
    #dbg_declare(ptr %6, !247, !DIExpression(), !248)
  %9 = load double, ptr %2, align 8, !dbg !249
  %10 = fmul double 3.000000e+00, %9, !dbg !250
  %11 = call { double, double } @llvm.modf.f64(double %10), !dbg !251
  %12 = extractvalue { double, double } %11, 0, !dbg !251
  %13 = extractvalue { double, double } %11, 1, !dbg !251
  store double %13, ptr %4, align 8, !dbg !251
  store double %12, ptr %6, align 8, !dbg !248
  %14 = load double, ptr %5, align 8, !dbg !252
  %15 = load i32, ptr %3, align 4, !dbg !253
  %16 = sitofp i32 %15 to double, !dbg !253
  %17 = load double, ptr %6, align 8, !dbg !254
  %18 = load double, ptr %4, align 8, !dbg !255
  %19 = fmul double %17, %18, !dbg !256
  %20 = call double @llvm.fmuladd.f64(double %14, double %16, double %19), !dbg !257
  %21 = load double, ptr %2, align 8, !dbg !258
  %22 = call double @ldexp(double noundef %21, i32 noundef 3) #5, !dbg !259
  %23 = fadd double %20, %22, !dbg !260
  %24 = load double, ptr %5, align 8, !dbg !261
  %25 = call double @scalbn(double noundef %24, i32 noundef -1) #5, !dbg !262
  %26 = fadd double %23, %25, !dbg !263
  %27 = load double, ptr %2, align 8, !dbg !264
  %28 = load double, ptr %5, align 8, !dbg !265
  %29 = fneg double %28, !dbg !266
  %30 = call double @llvm.copysign.f64(double %27, double %29), !dbg !267
  %31 = fadd double %26, %30, !dbg !268
  ret double %31, !dbg !269
}

; Function Attrs: nounwind
declare double @frexp(double noundef, ptr noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { double, double } @llvm.modf.f64(double) #4

; Function Attrs: nounwind
declare double @ldexp(double noundef, i32 noundef) #1

; Function Attrs: nounwind
declare double @scalbn(double noundef, i32 noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @extremes(double noundef %0, double noundef %1, double noundef %2) #0 !dbg !270 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store double %0, ptr %4, align 8
    #dbg_declare(ptr %4, !273, !DIExpression(), !274)
  store double %1, ptr %5, align 8
    #dbg_declare(ptr %5, !275, !DIExpression(), !276)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !277, !DIExpression(), !278)
  %7 = load double, ptr %4, align 8, !dbg !279
  %8 = load double, ptr %5, align 8, !dbg !280
  %9 = call double @llvm.maxnum.f64(double %7, double %8), !dbg !281
  %10 = load double, ptr %5, align 8, !dbg !282
  %11 = load double, ptr %6, align 8, !dbg !283
  %12 = call double @llvm.minnum.f64(double %10, double %11), !dbg !284
  %13 = load double, ptr %4, align 8, !dbg !285
  %14 = load double, ptr %6, align 8, !dbg !286
  %15 = call double @llvm.minnum.f64(double %13, double %14), !dbg !287
  %16 = load double, ptr %5, align 8, !dbg !288
  %17 = load double, ptr %6, align 8, !dbg !289
  %18 = fmul double %16, %17, !dbg !290
  %19 = call double @llvm.maxnum.f64(double %15, double %18), !dbg !291
  %20 = call double @llvm.fmuladd.f64(double %9, double %12, double %19), !dbg !292
  ret double %20, !dbg !293
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }
attributes #6 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/libm.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cdfcd41618d53a48b92e8fcd7cb8d31")
!2 = !{!3}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{i32 8, !"PIC Level", i32 2}
!8 = !{i32 7, !"PIE Level", i32 2}
!9 = !{i32 7, !"uwtable", i32 2}
!10 = !{i32 7, !"frame-pointer", i32 2}
!11 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!12 = distinct !DISubprogram(name: "trigonometric_mix", scope: !1, file: !1, line: 4, type: !13, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!13 = !DISubroutineType(types: !14)
!14 = !{!3, !3, !3}
!15 = !{}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !12, file: !1, line: 4, type: !3)
!17 = !DILocation(line: 4, column: 33, scope: !12)
!18 = !DILocalVariable(name: "y", arg: 2, scope: !12, file: !1, line: 4, type: !3)
!19 = !DILocation(line: 4, column: 43, scope: !12)
!20 = !DILocation(line: 5, column: 14, scope: !12)
!21 = !DILocation(line: 5, column: 10, scope: !12)
!22 = !DILocation(line: 5, column: 23, scope: !12)
!23 = !DILocation(line: 5, column: 19, scope: !12)
!24 = !DILocation(line: 5, column: 32, scope: !12)
!25 = !DILocation(line: 5, column: 36, scope: !12)
!26 = !DILocation(line: 5, column: 34, scope: !12)
!27 = !DILocation(line: 5, column: 28, scope: !12)
!28 = !DILocation(line: 5, column: 26, scope: !12)
!29 = !DILocation(line: 5, column: 52, scope: !12)
!30 = !DILocation(line: 5, column: 50, scope: !12)
!31 = !DILocation(line: 5, column: 41, scope: !12)
!32 = !DILocation(line: 5, column: 39, scope: !12)
!33 = !DILocation(line: 5, column: 69, scope: !12)
!34 = !DILocation(line: 5, column: 67, scope: !12)
!35 = !DILocation(line: 5, column: 57, scope: !12)
!36 = !DILocation(line: 5, column: 55, scope: !12)
!37 = !DILocation(line: 5, column: 79, scope: !12)
!38 = !DILocation(line: 5, column: 83, scope: !12)
!39 = !DILocation(line: 5, column: 81, scope: !12)
!40 = !DILocation(line: 5, column: 74, scope: !12)
!41 = !DILocation(line: 5, column: 72, scope: !12)
!42 = !DILocation(line: 6, column: 16, scope: !12)
!43 = !DILocation(line: 6, column: 19, scope: !12)
!44 = !DILocation(line: 6, column: 10, scope: !12)
!45 = !DILocation(line: 5, column: 86, scope: !12)
!46 = !DILocation(line: 5, column: 3, scope: !12)
!47 = distinct !DISubprogram(name: "hyperbolic_mix", scope: !1, file: !1, line: 9, type: !48, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!48 = !DISubroutineType(types: !49)
!49 = !{!3, !3}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 9, type: !3)
!51 = !DILocation(line: 9, column: 30, scope: !47)
!52 = !DILocation(line: 10, column: 15, scope: !47)
!53 = !DILocation(line: 10, column: 10, scope: !47)
!54 = !DILocation(line: 10, column: 25, scope: !47)
!55 = !DILocation(line: 10, column: 20, scope: !47)
!56 = !DILocation(line: 10, column: 35, scope: !47)
!57 = !DILocation(line: 10, column: 30, scope: !47)
!58 = !DILocation(line: 10, column: 18, scope: !47)
!59 = !DILocation(line: 10, column: 46, scope: !47)
!60 = !DILocation(line: 10, column: 40, scope: !47)
!61 = !DILocation(line: 10, column: 38, scope: !47)
!62 = !DILocation(line: 10, column: 63, scope: !47)
!63 = !DILocation(line: 10, column: 61, scope: !47)
!64 = !DILocation(line: 10, column: 51, scope: !47)
!65 = !DILocation(line: 10, column: 49, scope: !47)
!66 = !DILocation(line: 10, column: 80, scope: !47)
!67 = !DILocation(line: 10, column: 78, scope: !47)
!68 = !DILocation(line: 10, column: 68, scope: !47)
!69 = !DILocation(line: 10, column: 66, scope: !47)
!70 = !DILocation(line: 10, column: 3, scope: !47)
!71 = distinct !DISubprogram(name: "exponential_mix", scope: !1, file: !1, line: 13, type: !48, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!72 = !DILocalVariable(name: "x", arg: 1, scope: !71, file: !1, line: 13, type: !3)
!73 = !DILocation(line: 13, column: 31, scope: !71)
!74 = !DILocation(line: 14, column: 14, scope: !71)
!75 = !DILocation(line: 14, column: 10, scope: !71)
!76 = !DILocation(line: 14, column: 24, scope: !71)
!77 = !DILocation(line: 14, column: 19, scope: !71)
!78 = !DILocation(line: 14, column: 35, scope: !71)
!79 = !DILocation(line: 14, column: 29, scope: !71)
!80 = !DILocation(line: 14, column: 17, scope: !71)
!81 = !DILocation(line: 14, column: 44, scope: !71)
!82 = !DILocation(line: 14, column: 40, scope: !71)
!83 = !DILocation(line: 14, column: 38, scope: !71)
!84 = !DILocation(line: 14, column: 54, scope: !71)
!85 = !DILocation(line: 14, column: 49, scope: !71)
!86 = !DILocation(line: 14, column: 65, scope: !71)
!87 = !DILocation(line: 14, column: 59, scope: !71)
!88 = !DILocation(line: 14, column: 47, scope: !71)
!89 = !DILocation(line: 14, column: 76, scope: !71)
!90 = !DILocation(line: 14, column: 70, scope: !71)
!91 = !DILocation(line: 14, column: 68, scope: !71)
!92 = !DILocation(line: 14, column: 3, scope: !71)
!93 = distinct !DISubprogram(name: "root_mix", scope: !1, file: !1, line: 17, type: !13, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!94 = !DILocalVariable(name: "x", arg: 1, scope: !93, file: !1, line: 17, type: !3)
!95 = !DILocation(line: 17, column: 24, scope: !93)
!96 = !DILocalVariable(name: "y", arg: 2, scope: !93, file: !1, line: 17, type: !3)
!97 = !DILocation(line: 17, column: 34, scope: !93)
!98 = !DILocation(line: 18, column: 15, scope: !93)
!99 = !DILocation(line: 18, column: 10, scope: !93)
!100 = !DILocation(line: 18, column: 25, scope: !93)
!101 = !DILocation(line: 18, column: 20, scope: !93)
!102 = !DILocation(line: 18, column: 36, scope: !93)
!103 = !DILocation(line: 18, column: 39, scope: !93)
!104 = !DILocation(line: 18, column: 30, scope: !93)
!105 = !DILocation(line: 18, column: 28, scope: !93)
!106 = !DILocation(line: 18, column: 48, scope: !93)
!107 = !DILocation(line: 18, column: 51, scope: !93)
!108 = !DILocation(line: 18, column: 54, scope: !93)
!109 = !DILocation(line: 18, column: 58, scope: !93)
!110 = !DILocation(line: 18, column: 56, scope: !93)
!111 = !DILocation(line: 18, column: 44, scope: !93)
!112 = !DILocation(line: 18, column: 42, scope: !93)
!113 = !DILocation(line: 18, column: 3, scope: !93)
!114 = distinct !DISubprogram(name: "power_of_variables", scope: !1, file: !1, line: 21, type: !13, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!115 = !DILocalVariable(name: "x", arg: 1, scope: !114, file: !1, line: 21, type: !3)
!116 = !DILocation(line: 21, column: 34, scope: !114)
!117 = !DILocalVariable(name: "y", arg: 2, scope: !114, file: !1, line: 21, type: !3)
!118 = !DILocation(line: 21, column: 44, scope: !114)
!119 = !DILocation(line: 22, column: 14, scope: !114)
!120 = !DILocation(line: 22, column: 17, scope: !114)
!121 = !DILocation(line: 22, column: 10, scope: !114)
!122 = !DILocation(line: 22, column: 3, scope: !114)
!123 = distinct !DISubprogram(name: "integer_power", scope: !1, file: !1, line: 25, type: !124, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!124 = !DISubroutineType(types: !125)
!125 = !{!3, !3, !126}
!126 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!127 = !DILocalVariable(name: "x", arg: 1, scope: !123, file: !1, line: 25, type: !3)
!128 = !DILocation(line: 25, column: 29, scope: !123)
!129 = !DILocalVariable(name: "n", arg: 2, scope: !123, file: !1, line: 25, type: !126)
!130 = !DILocation(line: 25, column: 36, scope: !123)
!131 = !DILocation(line: 26, column: 25, scope: !123)
!132 = !DILocation(line: 26, column: 28, scope: !123)
!133 = !DILocation(line: 26, column: 10, scope: !123)
!134 = !DILocation(line: 26, column: 3, scope: !123)
!135 = distinct !DISubprogram(name: "special_function_mix", scope: !1, file: !1, line: 29, type: !48, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!136 = !DILocalVariable(name: "x", arg: 1, scope: !135, file: !1, line: 29, type: !3)
!137 = !DILocation(line: 29, column: 36, scope: !135)
!138 = !DILocation(line: 30, column: 14, scope: !135)
!139 = !DILocation(line: 30, column: 10, scope: !135)
!140 = !DILocation(line: 30, column: 36, scope: !135)
!141 = !DILocation(line: 30, column: 34, scope: !135)
!142 = !DILocation(line: 30, column: 25, scope: !135)
!143 = !DILocation(line: 30, column: 17, scope: !135)
!144 = !DILocation(line: 30, column: 48, scope: !135)
!145 = !DILocation(line: 30, column: 50, scope: !135)
!146 = !DILocation(line: 30, column: 41, scope: !135)
!147 = !DILocation(line: 30, column: 39, scope: !135)
!148 = !DILocation(line: 30, column: 66, scope: !135)
!149 = !DILocation(line: 30, column: 68, scope: !135)
!150 = !DILocation(line: 30, column: 59, scope: !135)
!151 = !DILocation(line: 30, column: 57, scope: !135)
!152 = !DILocation(line: 30, column: 3, scope: !135)
!153 = distinct !DISubprogram(name: "gamma_function", scope: !1, file: !1, line: 33, type: !48, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!154 = !DILocalVariable(name: "x", arg: 1, scope: !153, file: !1, line: 33, type: !3)
!155 = !DILocation(line: 33, column: 30, scope: !153)
!156 = !DILocation(line: 34, column: 17, scope: !153)
!157 = !DILocation(line: 34, column: 10, scope: !153)
!158 = !DILocation(line: 34, column: 3, scope: !153)
!159 = distinct !DISubprogram(name: "log_gamma_function", scope: !1, file: !1, line: 37, type: !48, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!160 = !DILocalVariable(name: "x", arg: 1, scope: !159, file: !1, line: 37, type: !3)
!161 = !DILocation(line: 37, column: 34, scope: !159)
!162 = !DILocation(line: 38, column: 17, scope: !159)
!163 = !DILocation(line: 38, column: 10, scope: !159)
!164 = !DILocation(line: 38, column: 3, scope: !159)
!165 = distinct !DISubprogram(name: "bessel_mix", scope: !1, file: !1, line: 41, type: !48, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!166 = !DILocalVariable(name: "x", arg: 1, scope: !165, file: !1, line: 41, type: !3)
!167 = !DILocation(line: 41, column: 26, scope: !165)
!168 = !DILocation(line: 42, column: 13, scope: !165)
!169 = !DILocation(line: 42, column: 10, scope: !165)
!170 = !DILocation(line: 42, column: 21, scope: !165)
!171 = !DILocation(line: 42, column: 18, scope: !165)
!172 = !DILocation(line: 42, column: 32, scope: !165)
!173 = !DILocation(line: 42, column: 26, scope: !165)
!174 = !DILocation(line: 42, column: 24, scope: !165)
!175 = !DILocation(line: 42, column: 40, scope: !165)
!176 = !DILocation(line: 42, column: 37, scope: !165)
!177 = !DILocation(line: 42, column: 35, scope: !165)
!178 = !DILocation(line: 42, column: 48, scope: !165)
!179 = !DILocation(line: 42, column: 45, scope: !165)
!180 = !DILocation(line: 42, column: 59, scope: !165)
!181 = !DILocation(line: 42, column: 53, scope: !165)
!182 = !DILocation(line: 42, column: 43, scope: !165)
!183 = !DILocation(line: 42, column: 3, scope: !165)
!184 = distinct !DISubprogram(name: "rounding_has_no_slope", scope: !1, file: !1, line: 45, type: !48, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!185 = !DILocalVariable(name: "x", arg: 1, scope: !184, file: !1, line: 45, type: !3)
!186 = !DILocation(line: 45, column: 37, scope: !184)
!187 = !DILocation(line: 46, column: 10, scope: !184)
!188 = !DILocation(line: 46, column: 21, scope: !184)
!189 = !DILocation(line: 46, column: 15, scope: !184)
!190 = !DILocation(line: 46, column: 31, scope: !184)
!191 = !DILocation(line: 46, column: 26, scope: !184)
!192 = !DILocation(line: 46, column: 24, scope: !184)
!193 = !DILocation(line: 46, column: 42, scope: !184)
!194 = !DILocation(line: 46, column: 36, scope: !184)
!195 = !DILocation(line: 46, column: 34, scope: !184)
!196 = !DILocation(line: 46, column: 53, scope: !184)
!197 = !DILocation(line: 46, column: 47, scope: !184)
!198 = !DILocation(line: 46, column: 45, scope: !184)
!199 = !DILocation(line: 46, column: 63, scope: !184)
!200 = !DILocation(line: 46, column: 58, scope: !184)
!201 = !DILocation(line: 46, column: 56, scope: !184)
!202 = !DILocation(line: 46, column: 78, scope: !184)
!203 = !DILocation(line: 46, column: 68, scope: !184)
!204 = !DILocation(line: 46, column: 66, scope: !184)
!205 = !DILocation(line: 47, column: 25, scope: !184)
!206 = !DILocation(line: 47, column: 18, scope: !184)
!207 = !DILocation(line: 47, column: 10, scope: !184)
!208 = !DILocation(line: 47, column: 30, scope: !184)
!209 = !DILocation(line: 47, column: 28, scope: !184)
!210 = !DILocation(line: 46, column: 82, scope: !184)
!211 = !DILocation(line: 46, column: 3, scope: !184)
!212 = distinct !DISubprogram(name: "remainder_mix", scope: !1, file: !1, line: 50, type: !13, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!213 = !DILocalVariable(name: "x", arg: 1, scope: !212, file: !1, line: 50, type: !3)
!214 = !DILocation(line: 50, column: 29, scope: !212)
!215 = !DILocalVariable(name: "y", arg: 2, scope: !212, file: !1, line: 50, type: !3)
!216 = !DILocation(line: 50, column: 39, scope: !212)
!217 = !DILocation(line: 51, column: 15, scope: !212)
!218 = !DILocation(line: 51, column: 18, scope: !212)
!219 = !DILocation(line: 51, column: 10, scope: !212)
!220 = !DILocation(line: 51, column: 23, scope: !212)
!221 = !DILocation(line: 51, column: 37, scope: !212)
!222 = !DILocation(line: 51, column: 40, scope: !212)
!223 = !DILocation(line: 51, column: 27, scope: !212)
!224 = !DILocation(line: 51, column: 25, scope: !212)
!225 = !DILocation(line: 51, column: 50, scope: !212)
!226 = !DILocation(line: 51, column: 53, scope: !212)
!227 = !DILocation(line: 51, column: 45, scope: !212)
!228 = !DILocation(line: 51, column: 58, scope: !212)
!229 = !DILocation(line: 51, column: 43, scope: !212)
!230 = !DILocation(line: 51, column: 67, scope: !212)
!231 = !DILocation(line: 51, column: 71, scope: !212)
!232 = !DILocation(line: 51, column: 69, scope: !212)
!233 = !DILocation(line: 51, column: 62, scope: !212)
!234 = !DILocation(line: 51, column: 60, scope: !212)
!235 = !DILocation(line: 51, column: 3, scope: !212)
!236 = distinct !DISubprogram(name: "parts_and_scaling", scope: !1, file: !1, line: 54, type: !48, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!237 = !DILocalVariable(name: "x", arg: 1, scope: !236, file: !1, line: 54, type: !3)
!238 = !DILocation(line: 54, column: 33, scope: !236)
!239 = !DILocalVariable(name: "e", scope: !236, file: !1, line: 55, type: !126)
!240 = !DILocation(line: 55, column: 7, scope: !236)
!241 = !DILocalVariable(name: "whole", scope: !236, file: !1, line: 56, type: !3)
!242 = !DILocation(line: 56, column: 10, scope: !236)
!243 = !DILocalVariable(name: "m", scope: !236, file: !1, line: 57, type: !3)
!244 = !DILocation(line: 57, column: 10, scope: !236)
!245 = !DILocation(line: 57, column: 20, scope: !236)
!246 = !DILocation(line: 57, column: 14, scope: !236)
!247 = !DILocalVariable(name: "f", scope: !236, file: !1, line: 58, type: !3)
!248 = !DILocation(line: 58, column: 10, scope: !236)
!249 = !DILocation(line: 58, column: 25, scope: !236)
!250 = !DILocation(line: 58, column: 23, scope: !236)
!251 = !DILocation(line: 58, column: 14, scope: !236)
!252 = !DILocation(line: 59, column: 10, scope: !236)
!253 = !DILocation(line: 59, column: 14, scope: !236)
!254 = !DILocation(line: 59, column: 18, scope: !236)
!255 = !DILocation(line: 59, column: 22, scope: !236)
!256 = !DILocation(line: 59, column: 20, scope: !236)
!257 = !DILocation(line: 59, column: 16, scope: !236)
!258 = !DILocation(line: 59, column: 36, scope: !236)
!259 = !DILocation(line: 59, column: 30, scope: !236)
!260 = !DILocation(line: 59, column: 28, scope: !236)
!261 = !DILocation(line: 59, column: 51, scope: !236)
!262 = !DILocation(line: 59, column: 44, scope: !236)
!263 = !DILocation(line: 59, column: 42, scope: !236)
!264 = !DILocation(line: 59, column: 69, scope: !236)
!265 = !DILocation(line: 59, column: 73, scope: !236)
!266 = !DILocation(line: 59, column: 72, scope: !236)
!267 = !DILocation(line: 59, column: 60, scope: !236)
!268 = !DILocation(line: 59, column: 58, scope: !236)
!269 = !DILocation(line: 59, column: 3, scope: !236)
!270 = distinct !DISubprogram(name: "extremes", scope: !1, file: !1, line: 62, type: !271, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !15)
!271 = !DISubroutineType(types: !272)
!272 = !{!3, !3, !3, !3}
!273 = !DILocalVariable(name: "x", arg: 1, scope: !270, file: !1, line: 62, type: !3)
!274 = !DILocation(line: 62, column: 24, scope: !270)
!275 = !DILocalVariable(name: "y", arg: 2, scope: !270, file: !1, line: 62, type: !3)
!276 = !DILocation(line: 62, column: 34, scope: !270)
!277 = !DILocalVariable(name: "z", arg: 3, scope: !270, file: !1, line: 62, type: !3)
!278 = !DILocation(line: 62, column: 44, scope: !270)
!279 = !DILocation(line: 63, column: 15, scope: !270)
!280 = !DILocation(line: 63, column: 18, scope: !270)
!281 = !DILocation(line: 63, column: 10, scope: !270)
!282 = !DILocation(line: 63, column: 28, scope: !270)
!283 = !DILocation(line: 63, column: 31, scope: !270)
!284 = !DILocation(line: 63, column: 23, scope: !270)
!285 = !DILocation(line: 63, column: 46, scope: !270)
!286 = !DILocation(line: 63, column: 49, scope: !270)
!287 = !DILocation(line: 63, column: 41, scope: !270)
!288 = !DILocation(line: 63, column: 53, scope: !270)
!289 = !DILocation(line: 63, column: 57, scope: !270)
!290 = !DILocation(line: 63, column: 55, scope: !270)
!291 = !DILocation(line: 63, column: 36, scope: !270)
!292 = !DILocation(line: 63, column: 34, scope: !270)
!293 = !DILocation(line: 63, column: 3, scope: !270)
