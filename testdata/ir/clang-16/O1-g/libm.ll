; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/libm.c -o ir/clang-16/O1-g/libm.ll
; ModuleID = 'c/libm.c'
source_filename = "c/libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @trigonometric_mix(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !11 {
  call void @llvm.dbg.value(metadata double %0, metadata !15, metadata !DIExpression()), !dbg !17
  call void @llvm.dbg.value(metadata double %1, metadata !16, metadata !DIExpression()), !dbg !17
  %3 = tail call double @sin(double noundef %0) #11, !dbg !18
  %4 = tail call double @cos(double noundef %1) #11, !dbg !19
  %5 = fmul double %0, %1, !dbg !20
  %6 = tail call double @tan(double noundef %5) #11, !dbg !21
  %7 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %6), !dbg !22
  %8 = fmul double %0, 5.000000e-01, !dbg !23
  %9 = tail call double @asin(double noundef %8) #11, !dbg !24
  %10 = fadd double %7, %9, !dbg !25
  %11 = fmul double %1, 2.500000e-01, !dbg !26
  %12 = tail call double @acos(double noundef %11) #11, !dbg !27
  %13 = fsub double %10, %12, !dbg !28
  %14 = fadd double %0, %1, !dbg !29
  %15 = tail call double @atan(double noundef %14) #11, !dbg !30
  %16 = fadd double %13, %15, !dbg !31
  %17 = tail call double @atan2(double noundef %1, double noundef %0) #11, !dbg !32
  %18 = fadd double %16, %17, !dbg !33
  ret double %18, !dbg !34
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !35 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !40 double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !41 double @tan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !42 double @asin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !43 double @acos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !44 double @atan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !45 double @atan2(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @hyperbolic_mix(double noundef %0) local_unnamed_addr #0 !dbg !46 {
  call void @llvm.dbg.value(metadata double %0, metadata !48, metadata !DIExpression()), !dbg !49
  %2 = tail call double @sinh(double noundef %0) #11, !dbg !50
  %3 = tail call double @cosh(double noundef %0) #11, !dbg !51
  %4 = tail call double @tanh(double noundef %0) #11, !dbg !52
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %2), !dbg !53
  %6 = tail call double @asinh(double noundef %0) #11, !dbg !54
  %7 = fadd double %5, %6, !dbg !55
  %8 = fadd double %0, 1.000000e+00, !dbg !56
  %9 = tail call double @acosh(double noundef %8) #11, !dbg !57
  %10 = fadd double %7, %9, !dbg !58
  %11 = fmul double %0, 5.000000e-01, !dbg !59
  %12 = tail call double @atanh(double noundef %11) #11, !dbg !60
  %13 = fsub double %10, %12, !dbg !61
  ret double %13, !dbg !62
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !63 double @sinh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !64 double @cosh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !65 double @tanh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !66 double @asinh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !67 double @acosh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !68 double @atanh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @exponential_mix(double noundef %0) local_unnamed_addr #0 !dbg !69 {
  call void @llvm.dbg.value(metadata double %0, metadata !71, metadata !DIExpression()), !dbg !72
  %2 = tail call double @exp(double noundef %0) #11, !dbg !73
  %3 = tail call double @exp2(double noundef %0) #11, !dbg !74
  %4 = tail call double @expm1(double noundef %0) #11, !dbg !75
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %2), !dbg !76
  %6 = tail call double @log(double noundef %0) #11, !dbg !77
  %7 = fadd double %5, %6, !dbg !78
  %8 = tail call double @log2(double noundef %0) #11, !dbg !79
  %9 = tail call double @log10(double noundef %0) #11, !dbg !80
  %10 = fneg double %8, !dbg !81
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %9, double %7), !dbg !81
  %12 = tail call double @log1p(double noundef %0) #11, !dbg !82
  %13 = fadd double %11, %12, !dbg !83
  ret double %13, !dbg !84
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !85 double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !86 double @exp2(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !87 double @expm1(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !88 double @log(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !89 double @log2(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !90 double @log10(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !91 double @log1p(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local double @root_mix(double noundef %0, double noundef %1) local_unnamed_addr #3 !dbg !92 {
  call void @llvm.dbg.value(metadata double %0, metadata !94, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata double %1, metadata !95, metadata !DIExpression()), !dbg !96
  %3 = tail call double @sqrt(double noundef %0) #11, !dbg !97
  %4 = tail call double @cbrt(double noundef %1) #12, !dbg !98
  %5 = tail call double @hypot(double noundef %0, double noundef %1) #11, !dbg !99
  %6 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %5), !dbg !100
  %7 = fmul double %0, %0, !dbg !101
  %8 = tail call double @llvm.fma.f64(double %0, double %1, double %7), !dbg !102
  %9 = fadd double %8, %6, !dbg !103
  ret double %9, !dbg !104
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !105 double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare !dbg !106 double @cbrt(double noundef) local_unnamed_addr #4

; Function Attrs: nounwind
declare !dbg !107 double @hypot(double noundef, double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @power_of_variables(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !108 {
  call void @llvm.dbg.value(metadata double %0, metadata !110, metadata !DIExpression()), !dbg !112
  call void @llvm.dbg.value(metadata double %1, metadata !111, metadata !DIExpression()), !dbg !112
  %3 = tail call double @pow(double noundef %0, double noundef %1) #11, !dbg !113
  ret double %3, !dbg !114
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !115 double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @integer_power(double noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !116 {
  call void @llvm.dbg.value(metadata double %0, metadata !121, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata i32 %1, metadata !122, metadata !DIExpression()), !dbg !123
  %3 = tail call double @llvm.powi.f64.i32(double %0, i32 %1), !dbg !124
  ret double %3, !dbg !125
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #2

; Function Attrs: nounwind uwtable
define dso_local double @special_function_mix(double noundef %0) local_unnamed_addr #3 !dbg !126 {
  call void @llvm.dbg.value(metadata double %0, metadata !128, metadata !DIExpression()), !dbg !129
  %2 = tail call double @erf(double noundef %0) #11, !dbg !130
  %3 = fmul double %0, 5.000000e-01, !dbg !131
  %4 = tail call double @erfc(double noundef %3) #11, !dbg !132
  %5 = tail call double @llvm.fmuladd.f64(double %4, double 2.000000e+00, double %2), !dbg !133
  %6 = fadd double %0, 1.000000e+00, !dbg !134
  %7 = tail call double @tgamma(double noundef %6) #11, !dbg !135
  %8 = fadd double %5, %7, !dbg !136
  %9 = fadd double %0, 2.500000e+00, !dbg !137
  %10 = tail call double @lgamma(double noundef %9) #11, !dbg !138
  %11 = fadd double %8, %10, !dbg !139
  ret double %11, !dbg !140
}

; Function Attrs: nounwind
declare !dbg !141 double @erf(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !142 double @erfc(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !143 double @tgamma(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !144 double @lgamma(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @gamma_function(double noundef %0) local_unnamed_addr #3 !dbg !145 {
  call void @llvm.dbg.value(metadata double %0, metadata !147, metadata !DIExpression()), !dbg !148
  %2 = tail call double @tgamma(double noundef %0) #11, !dbg !149
  ret double %2, !dbg !150
}

; Function Attrs: nounwind uwtable
define dso_local double @log_gamma_function(double noundef %0) local_unnamed_addr #3 !dbg !151 {
  call void @llvm.dbg.value(metadata double %0, metadata !153, metadata !DIExpression()), !dbg !154
  %2 = tail call double @lgamma(double noundef %0) #11, !dbg !155
  ret double %2, !dbg !156
}

; Function Attrs: nounwind uwtable
define dso_local double @bessel_mix(double noundef %0) local_unnamed_addr #3 !dbg !157 {
  call void @llvm.dbg.value(metadata double %0, metadata !159, metadata !DIExpression()), !dbg !160
  %2 = tail call double @j0(double noundef %0) #11, !dbg !161
  %3 = tail call double @j1(double noundef %0) #11, !dbg !162
  %4 = tail call double @jn(i32 noundef 2, double noundef %0) #11, !dbg !163
  %5 = tail call double @llvm.fmuladd.f64(double %2, double %3, double %4), !dbg !164
  %6 = tail call double @y0(double noundef %0) #11, !dbg !165
  %7 = fadd double %5, %6, !dbg !166
  %8 = tail call double @y1(double noundef %0) #11, !dbg !167
  %9 = tail call double @yn(i32 noundef 3, double noundef %0) #11, !dbg !168
  %10 = fneg double %8, !dbg !169
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %9, double %7), !dbg !169
  ret double %11, !dbg !170
}

; Function Attrs: nounwind
declare !dbg !171 double @j0(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !172 double @j1(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !173 double @jn(i32 noundef, double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !176 double @y0(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !177 double @y1(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !178 double @yn(i32 noundef, double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @rounding_has_no_slope(double noundef %0) local_unnamed_addr #3 !dbg !179 {
  call void @llvm.dbg.value(metadata double %0, metadata !181, metadata !DIExpression()), !dbg !182
  %2 = tail call double @llvm.floor.f64(double %0), !dbg !183
  %3 = tail call double @llvm.ceil.f64(double %0), !dbg !184
  %4 = fadd double %2, %3, !dbg !185
  %5 = tail call double @llvm.trunc.f64(double %0), !dbg !186
  %6 = fadd double %5, %4, !dbg !187
  %7 = tail call double @llvm.round.f64(double %0), !dbg !188
  %8 = fadd double %7, %6, !dbg !189
  %9 = tail call double @llvm.rint.f64(double %0), !dbg !190
  %10 = fadd double %9, %8, !dbg !191
  %11 = tail call double @llvm.nearbyint.f64(double %0), !dbg !192
  %12 = fadd double %11, %10, !dbg !193
  %13 = tail call i64 @lround(double noundef %0) #11, !dbg !194
  %14 = sitofp i64 %13 to double, !dbg !195
  %15 = fmul double %14, %0, !dbg !196
  %16 = tail call double @llvm.fmuladd.f64(double %0, double %12, double %15), !dbg !197
  ret double %16, !dbg !198
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.nearbyint.f64(double) #2

; Function Attrs: nounwind
declare !dbg !199 i64 @lround(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @remainder_mix(double noundef %0, double noundef %1) local_unnamed_addr #3 !dbg !203 {
  call void @llvm.dbg.value(metadata double %0, metadata !205, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata double %1, metadata !206, metadata !DIExpression()), !dbg !207
  %3 = tail call double @fmod(double noundef %0, double noundef %1) #11, !dbg !208
  %4 = tail call double @remainder(double noundef %0, double noundef %1) #11, !dbg !209
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %4), !dbg !210
  %6 = tail call double @fdim(double noundef %0, double noundef %1) #11, !dbg !211
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %1, double %5), !dbg !212
  %8 = fsub double %1, %0, !dbg !213
  %9 = tail call double @llvm.fabs.f64(double %8), !dbg !214
  %10 = fadd double %9, %7, !dbg !215
  ret double %10, !dbg !216
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !217 double @fmod(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !218 double @remainder(double noundef, double noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare !dbg !219 double @fdim(double noundef, double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nounwind uwtable
define dso_local double @parts_and_scaling(double noundef %0) local_unnamed_addr #3 !dbg !220 {
  %2 = alloca i32, align 4
  %3 = alloca double, align 8
  call void @llvm.dbg.value(metadata double %0, metadata !222, metadata !DIExpression()), !dbg !227
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #11, !dbg !228
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11, !dbg !229
  call void @llvm.dbg.value(metadata ptr %2, metadata !223, metadata !DIExpression(DW_OP_deref)), !dbg !227
  %4 = call double @frexp(double noundef %0, ptr noundef nonnull %2) #11, !dbg !230
  call void @llvm.dbg.value(metadata double %4, metadata !225, metadata !DIExpression()), !dbg !227
  %5 = fmul double %0, 3.000000e+00, !dbg !231
  call void @llvm.dbg.value(metadata ptr %3, metadata !224, metadata !DIExpression(DW_OP_deref)), !dbg !227
  %6 = call double @modf(double noundef %5, ptr noundef nonnull %3) #11, !dbg !232
  call void @llvm.dbg.value(metadata double %6, metadata !226, metadata !DIExpression()), !dbg !227
  %7 = load i32, ptr %2, align 4, !dbg !233, !tbaa !234
  call void @llvm.dbg.value(metadata i32 %7, metadata !223, metadata !DIExpression()), !dbg !227
  %8 = sitofp i32 %7 to double, !dbg !233
  %9 = load double, ptr %3, align 8, !dbg !238, !tbaa !239
  call void @llvm.dbg.value(metadata double %9, metadata !224, metadata !DIExpression()), !dbg !227
  %10 = fmul double %6, %9, !dbg !241
  %11 = tail call double @llvm.fmuladd.f64(double %4, double %8, double %10), !dbg !242
  %12 = tail call double @ldexp(double noundef %0, i32 noundef 3) #11, !dbg !243
  %13 = fadd double %12, %11, !dbg !244
  %14 = tail call double @scalbn(double noundef %4, i32 noundef -1) #11, !dbg !245
  %15 = fadd double %14, %13, !dbg !246
  %16 = fneg double %4, !dbg !247
  %17 = tail call double @llvm.copysign.f64(double %0, double %16), !dbg !248
  %18 = fadd double %17, %15, !dbg !249
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11, !dbg !250
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #11, !dbg !250
  ret double %18, !dbg !251
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #8

; Function Attrs: mustprogress nofree nounwind willreturn
declare !dbg !252 double @frexp(double noundef, ptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nofree nounwind willreturn
declare !dbg !256 double @modf(double noundef, ptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nofree nounwind willreturn
declare !dbg !260 double @ldexp(double noundef, i32 noundef) local_unnamed_addr #9

; Function Attrs: nounwind
declare !dbg !261 double @scalbn(double noundef, i32 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #8

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none) uwtable
define dso_local double @extremes(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #6 !dbg !262 {
  call void @llvm.dbg.value(metadata double %0, metadata !266, metadata !DIExpression()), !dbg !269
  call void @llvm.dbg.value(metadata double %1, metadata !267, metadata !DIExpression()), !dbg !269
  call void @llvm.dbg.value(metadata double %2, metadata !268, metadata !DIExpression()), !dbg !269
  %4 = tail call double @llvm.maxnum.f64(double %0, double %1), !dbg !270
  %5 = tail call double @llvm.minnum.f64(double %1, double %2), !dbg !271
  %6 = tail call double @llvm.minnum.f64(double %0, double %2), !dbg !272
  %7 = fmul double %1, %2, !dbg !273
  %8 = tail call double @llvm.maxnum.f64(double %6, double %7), !dbg !274
  %9 = tail call double @llvm.fmuladd.f64(double %4, double %5, double %8), !dbg !275
  ret double %9, !dbg !276
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #10

attributes #0 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }
attributes #12 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9}
!llvm.ident = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/libm.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cdfcd41618d53a48b92e8fcd7cb8d31")
!2 = !{!3}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{i32 8, !"PIC Level", i32 2}
!8 = !{i32 7, !"PIE Level", i32 2}
!9 = !{i32 7, !"uwtable", i32 2}
!10 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!11 = distinct !DISubprogram(name: "trigonometric_mix", scope: !1, file: !1, line: 4, type: !12, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!12 = !DISubroutineType(types: !13)
!13 = !{!3, !3, !3}
!14 = !{!15, !16}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !11, file: !1, line: 4, type: !3)
!16 = !DILocalVariable(name: "y", arg: 2, scope: !11, file: !1, line: 4, type: !3)
!17 = !DILocation(line: 0, scope: !11)
!18 = !DILocation(line: 5, column: 10, scope: !11)
!19 = !DILocation(line: 5, column: 19, scope: !11)
!20 = !DILocation(line: 5, column: 34, scope: !11)
!21 = !DILocation(line: 5, column: 28, scope: !11)
!22 = !DILocation(line: 5, column: 26, scope: !11)
!23 = !DILocation(line: 5, column: 50, scope: !11)
!24 = !DILocation(line: 5, column: 41, scope: !11)
!25 = !DILocation(line: 5, column: 39, scope: !11)
!26 = !DILocation(line: 5, column: 67, scope: !11)
!27 = !DILocation(line: 5, column: 57, scope: !11)
!28 = !DILocation(line: 5, column: 55, scope: !11)
!29 = !DILocation(line: 5, column: 81, scope: !11)
!30 = !DILocation(line: 5, column: 74, scope: !11)
!31 = !DILocation(line: 5, column: 72, scope: !11)
!32 = !DILocation(line: 6, column: 10, scope: !11)
!33 = !DILocation(line: 5, column: 86, scope: !11)
!34 = !DILocation(line: 5, column: 3, scope: !11)
!35 = !DISubprogram(name: "sin", scope: !36, file: !36, line: 64, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!36 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!37 = !DISubroutineType(types: !38)
!38 = !{!3, !3}
!39 = !{}
!40 = !DISubprogram(name: "cos", scope: !36, file: !36, line: 62, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!41 = !DISubprogram(name: "tan", scope: !36, file: !36, line: 66, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!42 = !DISubprogram(name: "asin", scope: !36, file: !36, line: 55, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!43 = !DISubprogram(name: "acos", scope: !36, file: !36, line: 53, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!44 = !DISubprogram(name: "atan", scope: !36, file: !36, line: 57, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!45 = !DISubprogram(name: "atan2", scope: !36, file: !36, line: 59, type: !12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!46 = distinct !DISubprogram(name: "hyperbolic_mix", scope: !1, file: !1, line: 9, type: !37, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !47)
!47 = !{!48}
!48 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 9, type: !3)
!49 = !DILocation(line: 0, scope: !46)
!50 = !DILocation(line: 10, column: 10, scope: !46)
!51 = !DILocation(line: 10, column: 20, scope: !46)
!52 = !DILocation(line: 10, column: 30, scope: !46)
!53 = !DILocation(line: 10, column: 18, scope: !46)
!54 = !DILocation(line: 10, column: 40, scope: !46)
!55 = !DILocation(line: 10, column: 38, scope: !46)
!56 = !DILocation(line: 10, column: 61, scope: !46)
!57 = !DILocation(line: 10, column: 51, scope: !46)
!58 = !DILocation(line: 10, column: 49, scope: !46)
!59 = !DILocation(line: 10, column: 78, scope: !46)
!60 = !DILocation(line: 10, column: 68, scope: !46)
!61 = !DILocation(line: 10, column: 66, scope: !46)
!62 = !DILocation(line: 10, column: 3, scope: !46)
!63 = !DISubprogram(name: "sinh", scope: !36, file: !36, line: 73, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!64 = !DISubprogram(name: "cosh", scope: !36, file: !36, line: 71, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!65 = !DISubprogram(name: "tanh", scope: !36, file: !36, line: 75, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!66 = !DISubprogram(name: "asinh", scope: !36, file: !36, line: 87, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!67 = !DISubprogram(name: "acosh", scope: !36, file: !36, line: 85, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!68 = !DISubprogram(name: "atanh", scope: !36, file: !36, line: 89, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!69 = distinct !DISubprogram(name: "exponential_mix", scope: !1, file: !1, line: 13, type: !37, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !70)
!70 = !{!71}
!71 = !DILocalVariable(name: "x", arg: 1, scope: !69, file: !1, line: 13, type: !3)
!72 = !DILocation(line: 0, scope: !69)
!73 = !DILocation(line: 14, column: 10, scope: !69)
!74 = !DILocation(line: 14, column: 19, scope: !69)
!75 = !DILocation(line: 14, column: 29, scope: !69)
!76 = !DILocation(line: 14, column: 17, scope: !69)
!77 = !DILocation(line: 14, column: 40, scope: !69)
!78 = !DILocation(line: 14, column: 38, scope: !69)
!79 = !DILocation(line: 14, column: 49, scope: !69)
!80 = !DILocation(line: 14, column: 59, scope: !69)
!81 = !DILocation(line: 14, column: 47, scope: !69)
!82 = !DILocation(line: 14, column: 70, scope: !69)
!83 = !DILocation(line: 14, column: 68, scope: !69)
!84 = !DILocation(line: 14, column: 3, scope: !69)
!85 = !DISubprogram(name: "exp", scope: !36, file: !36, line: 95, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!86 = !DISubprogram(name: "exp2", scope: !36, file: !36, line: 130, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!87 = !DISubprogram(name: "expm1", scope: !36, file: !36, line: 119, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!88 = !DISubprogram(name: "log", scope: !36, file: !36, line: 104, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!89 = !DISubprogram(name: "log2", scope: !36, file: !36, line: 133, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!90 = !DISubprogram(name: "log10", scope: !36, file: !36, line: 107, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!91 = !DISubprogram(name: "log1p", scope: !36, file: !36, line: 122, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!92 = distinct !DISubprogram(name: "root_mix", scope: !1, file: !1, line: 17, type: !12, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !93)
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !1, line: 17, type: !3)
!95 = !DILocalVariable(name: "y", arg: 2, scope: !92, file: !1, line: 17, type: !3)
!96 = !DILocation(line: 0, scope: !92)
!97 = !DILocation(line: 18, column: 10, scope: !92)
!98 = !DILocation(line: 18, column: 20, scope: !92)
!99 = !DILocation(line: 18, column: 30, scope: !92)
!100 = !DILocation(line: 18, column: 28, scope: !92)
!101 = !DILocation(line: 18, column: 56, scope: !92)
!102 = !DILocation(line: 18, column: 44, scope: !92)
!103 = !DILocation(line: 18, column: 42, scope: !92)
!104 = !DILocation(line: 18, column: 3, scope: !92)
!105 = !DISubprogram(name: "sqrt", scope: !36, file: !36, line: 143, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!106 = !DISubprogram(name: "cbrt", scope: !36, file: !36, line: 152, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!107 = !DISubprogram(name: "hypot", scope: !36, file: !36, line: 147, type: !12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!108 = distinct !DISubprogram(name: "power_of_variables", scope: !1, file: !1, line: 21, type: !12, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !109)
!109 = !{!110, !111}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !108, file: !1, line: 21, type: !3)
!111 = !DILocalVariable(name: "y", arg: 2, scope: !108, file: !1, line: 21, type: !3)
!112 = !DILocation(line: 0, scope: !108)
!113 = !DILocation(line: 22, column: 10, scope: !108)
!114 = !DILocation(line: 22, column: 3, scope: !108)
!115 = !DISubprogram(name: "pow", scope: !36, file: !36, line: 140, type: !12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!116 = distinct !DISubprogram(name: "integer_power", scope: !1, file: !1, line: 25, type: !117, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !120)
!117 = !DISubroutineType(types: !118)
!118 = !{!3, !3, !119}
!119 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!120 = !{!121, !122}
!121 = !DILocalVariable(name: "x", arg: 1, scope: !116, file: !1, line: 25, type: !3)
!122 = !DILocalVariable(name: "n", arg: 2, scope: !116, file: !1, line: 25, type: !119)
!123 = !DILocation(line: 0, scope: !116)
!124 = !DILocation(line: 26, column: 10, scope: !116)
!125 = !DILocation(line: 26, column: 3, scope: !116)
!126 = distinct !DISubprogram(name: "special_function_mix", scope: !1, file: !1, line: 29, type: !37, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !127)
!127 = !{!128}
!128 = !DILocalVariable(name: "x", arg: 1, scope: !126, file: !1, line: 29, type: !3)
!129 = !DILocation(line: 0, scope: !126)
!130 = !DILocation(line: 30, column: 10, scope: !126)
!131 = !DILocation(line: 30, column: 34, scope: !126)
!132 = !DILocation(line: 30, column: 25, scope: !126)
!133 = !DILocation(line: 30, column: 17, scope: !126)
!134 = !DILocation(line: 30, column: 50, scope: !126)
!135 = !DILocation(line: 30, column: 41, scope: !126)
!136 = !DILocation(line: 30, column: 39, scope: !126)
!137 = !DILocation(line: 30, column: 68, scope: !126)
!138 = !DILocation(line: 30, column: 59, scope: !126)
!139 = !DILocation(line: 30, column: 57, scope: !126)
!140 = !DILocation(line: 30, column: 3, scope: !126)
!141 = !DISubprogram(name: "erf", scope: !36, file: !36, line: 231, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!142 = !DISubprogram(name: "erfc", scope: !36, file: !36, line: 232, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!143 = !DISubprogram(name: "tgamma", scope: !36, file: !36, line: 238, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!144 = !DISubprogram(name: "lgamma", scope: !36, file: !36, line: 233, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!145 = distinct !DISubprogram(name: "gamma_function", scope: !1, file: !1, line: 33, type: !37, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !146)
!146 = !{!147}
!147 = !DILocalVariable(name: "x", arg: 1, scope: !145, file: !1, line: 33, type: !3)
!148 = !DILocation(line: 0, scope: !145)
!149 = !DILocation(line: 34, column: 10, scope: !145)
!150 = !DILocation(line: 34, column: 3, scope: !145)
!151 = distinct !DISubprogram(name: "log_gamma_function", scope: !1, file: !1, line: 37, type: !37, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !152)
!152 = !{!153}
!153 = !DILocalVariable(name: "x", arg: 1, scope: !151, file: !1, line: 37, type: !3)
!154 = !DILocation(line: 0, scope: !151)
!155 = !DILocation(line: 38, column: 10, scope: !151)
!156 = !DILocation(line: 38, column: 3, scope: !151)
!157 = distinct !DISubprogram(name: "bessel_mix", scope: !1, file: !1, line: 41, type: !37, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !158)
!158 = !{!159}
!159 = !DILocalVariable(name: "x", arg: 1, scope: !157, file: !1, line: 41, type: !3)
!160 = !DILocation(line: 0, scope: !157)
!161 = !DILocation(line: 42, column: 10, scope: !157)
!162 = !DILocation(line: 42, column: 18, scope: !157)
!163 = !DILocation(line: 42, column: 26, scope: !157)
!164 = !DILocation(line: 42, column: 24, scope: !157)
!165 = !DILocation(line: 42, column: 37, scope: !157)
!166 = !DILocation(line: 42, column: 35, scope: !157)
!167 = !DILocation(line: 42, column: 45, scope: !157)
!168 = !DILocation(line: 42, column: 53, scope: !157)
!169 = !DILocation(line: 42, column: 43, scope: !157)
!170 = !DILocation(line: 42, column: 3, scope: !157)
!171 = !DISubprogram(name: "j0", scope: !36, file: !36, line: 220, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!172 = !DISubprogram(name: "j1", scope: !36, file: !36, line: 221, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!173 = !DISubprogram(name: "jn", scope: !36, file: !36, line: 222, type: !174, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!174 = !DISubroutineType(types: !175)
!175 = !{!3, !119, !3}
!176 = !DISubprogram(name: "y0", scope: !36, file: !36, line: 223, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!177 = !DISubprogram(name: "y1", scope: !36, file: !36, line: 224, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!178 = !DISubprogram(name: "yn", scope: !36, file: !36, line: 225, type: !174, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!179 = distinct !DISubprogram(name: "rounding_has_no_slope", scope: !1, file: !1, line: 45, type: !37, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !180)
!180 = !{!181}
!181 = !DILocalVariable(name: "x", arg: 1, scope: !179, file: !1, line: 45, type: !3)
!182 = !DILocation(line: 0, scope: !179)
!183 = !DILocation(line: 46, column: 15, scope: !179)
!184 = !DILocation(line: 46, column: 26, scope: !179)
!185 = !DILocation(line: 46, column: 24, scope: !179)
!186 = !DILocation(line: 46, column: 36, scope: !179)
!187 = !DILocation(line: 46, column: 34, scope: !179)
!188 = !DILocation(line: 46, column: 47, scope: !179)
!189 = !DILocation(line: 46, column: 45, scope: !179)
!190 = !DILocation(line: 46, column: 58, scope: !179)
!191 = !DILocation(line: 46, column: 56, scope: !179)
!192 = !DILocation(line: 46, column: 68, scope: !179)
!193 = !DILocation(line: 46, column: 66, scope: !179)
!194 = !DILocation(line: 47, column: 18, scope: !179)
!195 = !DILocation(line: 47, column: 10, scope: !179)
!196 = !DILocation(line: 47, column: 28, scope: !179)
!197 = !DILocation(line: 46, column: 82, scope: !179)
!198 = !DILocation(line: 46, column: 3, scope: !179)
!199 = !DISubprogram(name: "lround", scope: !36, file: !36, line: 323, type: !200, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!200 = !DISubroutineType(types: !201)
!201 = !{!202, !3}
!202 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!203 = distinct !DISubprogram(name: "remainder_mix", scope: !1, file: !1, line: 50, type: !12, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !204)
!204 = !{!205, !206}
!205 = !DILocalVariable(name: "x", arg: 1, scope: !203, file: !1, line: 50, type: !3)
!206 = !DILocalVariable(name: "y", arg: 2, scope: !203, file: !1, line: 50, type: !3)
!207 = !DILocation(line: 0, scope: !203)
!208 = !DILocation(line: 51, column: 10, scope: !203)
!209 = !DILocation(line: 51, column: 27, scope: !203)
!210 = !DILocation(line: 51, column: 25, scope: !203)
!211 = !DILocation(line: 51, column: 45, scope: !203)
!212 = !DILocation(line: 51, column: 43, scope: !203)
!213 = !DILocation(line: 51, column: 69, scope: !203)
!214 = !DILocation(line: 51, column: 62, scope: !203)
!215 = !DILocation(line: 51, column: 60, scope: !203)
!216 = !DILocation(line: 51, column: 3, scope: !203)
!217 = !DISubprogram(name: "fmod", scope: !36, file: !36, line: 168, type: !12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!218 = !DISubprogram(name: "remainder", scope: !36, file: !36, line: 275, type: !12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!219 = !DISubprogram(name: "fdim", scope: !36, file: !36, line: 329, type: !12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!220 = distinct !DISubprogram(name: "parts_and_scaling", scope: !1, file: !1, line: 54, type: !37, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !221)
!221 = !{!222, !223, !224, !225, !226}
!222 = !DILocalVariable(name: "x", arg: 1, scope: !220, file: !1, line: 54, type: !3)
!223 = !DILocalVariable(name: "e", scope: !220, file: !1, line: 55, type: !119)
!224 = !DILocalVariable(name: "whole", scope: !220, file: !1, line: 56, type: !3)
!225 = !DILocalVariable(name: "m", scope: !220, file: !1, line: 57, type: !3)
!226 = !DILocalVariable(name: "f", scope: !220, file: !1, line: 58, type: !3)
!227 = !DILocation(line: 0, scope: !220)
!228 = !DILocation(line: 55, column: 3, scope: !220)
!229 = !DILocation(line: 56, column: 3, scope: !220)
!230 = !DILocation(line: 57, column: 14, scope: !220)
!231 = !DILocation(line: 58, column: 23, scope: !220)
!232 = !DILocation(line: 58, column: 14, scope: !220)
!233 = !DILocation(line: 59, column: 14, scope: !220)
!234 = !{!235, !235, i64 0}
!235 = !{!"int", !236, i64 0}
!236 = !{!"omnipotent char", !237, i64 0}
!237 = !{!"Simple C/C++ TBAA"}
!238 = !DILocation(line: 59, column: 22, scope: !220)
!239 = !{!240, !240, i64 0}
!240 = !{!"double", !236, i64 0}
!241 = !DILocation(line: 59, column: 20, scope: !220)
!242 = !DILocation(line: 59, column: 16, scope: !220)
!243 = !DILocation(line: 59, column: 30, scope: !220)
!244 = !DILocation(line: 59, column: 28, scope: !220)
!245 = !DILocation(line: 59, column: 44, scope: !220)
!246 = !DILocation(line: 59, column: 42, scope: !220)
!247 = !DILocation(line: 59, column: 72, scope: !220)
!248 = !DILocation(line: 59, column: 60, scope: !220)
!249 = !DILocation(line: 59, column: 58, scope: !220)
!250 = !DILocation(line: 60, column: 1, scope: !220)
!251 = !DILocation(line: 59, column: 3, scope: !220)
!252 = !DISubprogram(name: "frexp", scope: !36, file: !36, line: 98, type: !253, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!253 = !DISubroutineType(types: !254)
!254 = !{!3, !3, !255}
!255 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !119, size: 64)
!256 = !DISubprogram(name: "modf", scope: !36, file: !36, line: 110, type: !257, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!257 = !DISubroutineType(types: !258)
!258 = !{!3, !3, !259}
!259 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64)
!260 = !DISubprogram(name: "ldexp", scope: !36, file: !36, line: 101, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!261 = !DISubprogram(name: "scalbn", scope: !36, file: !36, line: 279, type: !117, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !39)
!262 = distinct !DISubprogram(name: "extremes", scope: !1, file: !1, line: 62, type: !263, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !265)
!263 = !DISubroutineType(types: !264)
!264 = !{!3, !3, !3, !3}
!265 = !{!266, !267, !268}
!266 = !DILocalVariable(name: "x", arg: 1, scope: !262, file: !1, line: 62, type: !3)
!267 = !DILocalVariable(name: "y", arg: 2, scope: !262, file: !1, line: 62, type: !3)
!268 = !DILocalVariable(name: "z", arg: 3, scope: !262, file: !1, line: 62, type: !3)
!269 = !DILocation(line: 0, scope: !262)
!270 = !DILocation(line: 63, column: 10, scope: !262)
!271 = !DILocation(line: 63, column: 23, scope: !262)
!272 = !DILocation(line: 63, column: 41, scope: !262)
!273 = !DILocation(line: 63, column: 55, scope: !262)
!274 = !DILocation(line: 63, column: 36, scope: !262)
!275 = !DILocation(line: 63, column: 34, scope: !262)
!276 = !DILocation(line: 63, column: 3, scope: !262)
