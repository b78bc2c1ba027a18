; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/libm.c -o ir/clang-15/O3-g/libm.ll
; ModuleID = 'c/libm.c'
source_filename = "c/libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind willreturn writeonly uwtable
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

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @asin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @acos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @atan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @atan2(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly uwtable
define dso_local double @hyperbolic_mix(double noundef %0) local_unnamed_addr #0 !dbg !35 {
  call void @llvm.dbg.value(metadata double %0, metadata !39, metadata !DIExpression()), !dbg !40
  %2 = tail call double @sinh(double noundef %0) #11, !dbg !41
  %3 = tail call double @cosh(double noundef %0) #11, !dbg !42
  %4 = tail call double @tanh(double noundef %0) #11, !dbg !43
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %2), !dbg !44
  %6 = tail call double @asinh(double noundef %0) #11, !dbg !45
  %7 = fadd double %5, %6, !dbg !46
  %8 = fadd double %0, 1.000000e+00, !dbg !47
  %9 = tail call double @acosh(double noundef %8) #11, !dbg !48
  %10 = fadd double %7, %9, !dbg !49
  %11 = fmul double %0, 5.000000e-01, !dbg !50
  %12 = tail call double @atanh(double noundef %11) #11, !dbg !51
  %13 = fsub double %10, %12, !dbg !52
  ret double %13, !dbg !53
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sinh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @cosh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tanh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @asinh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @acosh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @atanh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly uwtable
define dso_local double @exponential_mix(double noundef %0) local_unnamed_addr #0 !dbg !54 {
  call void @llvm.dbg.value(metadata double %0, metadata !56, metadata !DIExpression()), !dbg !57
  %2 = tail call double @exp(double noundef %0) #11, !dbg !58
  %3 = tail call double @exp2(double noundef %0) #11, !dbg !59
  %4 = tail call double @expm1(double noundef %0) #11, !dbg !60
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %2), !dbg !61
  %6 = tail call double @log(double noundef %0) #11, !dbg !62
  %7 = fadd double %5, %6, !dbg !63
  %8 = tail call double @log2(double noundef %0) #11, !dbg !64
  %9 = tail call double @log10(double noundef %0) #11, !dbg !65
  %10 = fneg double %8, !dbg !66
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %9, double %7), !dbg !66
  %12 = tail call double @log1p(double noundef %0) #11, !dbg !67
  %13 = fadd double %11, %12, !dbg !68
  ret double %13, !dbg !69
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp2(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @expm1(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log2(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log10(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @log1p(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local double @root_mix(double noundef %0, double noundef %1) local_unnamed_addr #3 !dbg !70 {
  call void @llvm.dbg.value(metadata double %0, metadata !72, metadata !DIExpression()), !dbg !74
  call void @llvm.dbg.value(metadata double %1, metadata !73, metadata !DIExpression()), !dbg !74
  %3 = tail call double @sqrt(double noundef %0) #11, !dbg !75
  %4 = tail call double @cbrt(double noundef %1) #12, !dbg !76
  %5 = tail call double @hypot(double noundef %0, double noundef %1) #11, !dbg !77
  %6 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %5), !dbg !78
  %7 = fmul double %0, %0, !dbg !79
  %8 = tail call double @llvm.fma.f64(double %0, double %1, double %7), !dbg !80
  %9 = fadd double %8, %6, !dbg !81
  ret double %9, !dbg !82
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare double @cbrt(double noundef) local_unnamed_addr #4

; Function Attrs: nounwind
declare double @hypot(double noundef, double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn writeonly uwtable
define dso_local double @power_of_variables(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !83 {
  call void @llvm.dbg.value(metadata double %0, metadata !85, metadata !DIExpression()), !dbg !87
  call void @llvm.dbg.value(metadata double %1, metadata !86, metadata !DIExpression()), !dbg !87
  %3 = tail call double @pow(double noundef %0, double noundef %1) #11, !dbg !88
  ret double %3, !dbg !89
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @integer_power(double noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !90 {
  call void @llvm.dbg.value(metadata double %0, metadata !95, metadata !DIExpression()), !dbg !97
  call void @llvm.dbg.value(metadata i32 %1, metadata !96, metadata !DIExpression()), !dbg !97
  %3 = tail call double @llvm.powi.f64.i32(double %0, i32 %1), !dbg !98
  ret double %3, !dbg !99
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.powi.f64.i32(double, i32) #2

; Function Attrs: nounwind uwtable
define dso_local double @special_function_mix(double noundef %0) local_unnamed_addr #3 !dbg !100 {
  call void @llvm.dbg.value(metadata double %0, metadata !102, metadata !DIExpression()), !dbg !103
  %2 = tail call double @erf(double noundef %0) #11, !dbg !104
  %3 = fmul double %0, 5.000000e-01, !dbg !105
  %4 = tail call double @erfc(double noundef %3) #11, !dbg !106
  %5 = tail call double @llvm.fmuladd.f64(double %4, double 2.000000e+00, double %2), !dbg !107
  %6 = fadd double %0, 1.000000e+00, !dbg !108
  %7 = tail call double @tgamma(double noundef %6) #11, !dbg !109
  %8 = fadd double %5, %7, !dbg !110
  %9 = fadd double %0, 2.500000e+00, !dbg !111
  %10 = tail call double @lgamma(double noundef %9) #11, !dbg !112
  %11 = fadd double %8, %10, !dbg !113
  ret double %11, !dbg !114
}

; Function Attrs: nounwind
declare double @erf(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @erfc(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @tgamma(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @lgamma(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @gamma_function(double noundef %0) local_unnamed_addr #3 !dbg !115 {
  call void @llvm.dbg.value(metadata double %0, metadata !117, metadata !DIExpression()), !dbg !118
  %2 = tail call double @tgamma(double noundef %0) #11, !dbg !119
  ret double %2, !dbg !120
}

; Function Attrs: nounwind uwtable
define dso_local double @log_gamma_function(double noundef %0) local_unnamed_addr #3 !dbg !121 {
  call void @llvm.dbg.value(metadata double %0, metadata !123, metadata !DIExpression()), !dbg !124
  %2 = tail call double @lgamma(double noundef %0) #11, !dbg !125
  ret double %2, !dbg !126
}

; Function Attrs: nounwind uwtable
define dso_local double @bessel_mix(double noundef %0) local_unnamed_addr #3 !dbg !127 {
  call void @llvm.dbg.value(metadata double %0, metadata !129, metadata !DIExpression()), !dbg !130
  %2 = tail call double @j0(double noundef %0) #11, !dbg !131
  %3 = tail call double @j1(double noundef %0) #11, !dbg !132
  %4 = tail call double @jn(i32 noundef 2, double noundef %0) #11, !dbg !133
  %5 = tail call double @llvm.fmuladd.f64(double %2, double %3, double %4), !dbg !134
  %6 = tail call double @y0(double noundef %0) #11, !dbg !135
  %7 = fadd double %5, %6, !dbg !136
  %8 = tail call double @y1(double noundef %0) #11, !dbg !137
  %9 = tail call double @yn(i32 noundef 3, double noundef %0) #11, !dbg !138
  %10 = fneg double %8, !dbg !139
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %9, double %7), !dbg !139
  ret double %11, !dbg !140
}

; Function Attrs: nounwind
declare !dbg !141 double @j0(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !144 double @j1(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !145 double @jn(i32 noundef, double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !148 double @y0(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !149 double @y1(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !150 double @yn(i32 noundef, double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @rounding_has_no_slope(double noundef %0) local_unnamed_addr #3 !dbg !151 {
  call void @llvm.dbg.value(metadata double %0, metadata !153, metadata !DIExpression()), !dbg !154
  %2 = tail call double @llvm.floor.f64(double %0), !dbg !155
  %3 = tail call double @llvm.ceil.f64(double %0), !dbg !156
  %4 = fadd double %2, %3, !dbg !157
  %5 = tail call double @llvm.trunc.f64(double %0), !dbg !158
  %6 = fadd double %5, %4, !dbg !159
  %7 = tail call double @llvm.round.f64(double %0), !dbg !160
  %8 = fadd double %7, %6, !dbg !161
  %9 = tail call double @llvm.rint.f64(double %0), !dbg !162
  %10 = fadd double %9, %8, !dbg !163
  %11 = tail call double @llvm.nearbyint.f64(double %0), !dbg !164
  %12 = fadd double %11, %10, !dbg !165
  %13 = tail call i64 @lround(double noundef %0) #11, !dbg !166
  %14 = sitofp i64 %13 to double, !dbg !167
  %15 = fmul double %14, %0, !dbg !168
  %16 = tail call double @llvm.fmuladd.f64(double %0, double %12, double %15), !dbg !169
  ret double %16, !dbg !170
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.floor.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.ceil.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.trunc.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.round.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.rint.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.nearbyint.f64(double) #2

; Function Attrs: nounwind
declare i64 @lround(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @remainder_mix(double noundef %0, double noundef %1) local_unnamed_addr #3 !dbg !171 {
  call void @llvm.dbg.value(metadata double %0, metadata !173, metadata !DIExpression()), !dbg !175
  call void @llvm.dbg.value(metadata double %1, metadata !174, metadata !DIExpression()), !dbg !175
  %3 = tail call double @fmod(double noundef %0, double noundef %1) #11, !dbg !176
  %4 = tail call double @remainder(double noundef %0, double noundef %1) #11, !dbg !177
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %4), !dbg !178
  %6 = tail call double @fdim(double noundef %0, double noundef %1) #11, !dbg !179
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %1, double %5), !dbg !180
  %8 = fsub double %1, %0, !dbg !181
  %9 = tail call double @llvm.fabs.f64(double %8), !dbg !182
  %10 = fadd double %9, %7, !dbg !183
  ret double %10, !dbg !184
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @fmod(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare double @remainder(double noundef, double noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare double @fdim(double noundef, double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nounwind uwtable
define dso_local double @parts_and_scaling(double noundef %0) local_unnamed_addr #3 !dbg !185 {
  %2 = alloca i32, align 4
  %3 = alloca double, align 8
  call void @llvm.dbg.value(metadata double %0, metadata !187, metadata !DIExpression()), !dbg !192
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #11, !dbg !193
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11, !dbg !194
  call void @llvm.dbg.value(metadata ptr %2, metadata !188, metadata !DIExpression(DW_OP_deref)), !dbg !192
  %4 = call double @frexp(double noundef %0, ptr noundef nonnull %2) #11, !dbg !195
  call void @llvm.dbg.value(metadata double %4, metadata !190, metadata !DIExpression()), !dbg !192
  %5 = fmul double %0, 3.000000e+00, !dbg !196
  call void @llvm.dbg.value(metadata ptr %3, metadata !189, metadata !DIExpression(DW_OP_deref)), !dbg !192
  %6 = call double @modf(double noundef %5, ptr noundef nonnull %3) #11, !dbg !197
  call void @llvm.dbg.value(metadata double %6, metadata !191, metadata !DIExpression()), !dbg !192
  %7 = load i32, ptr %2, align 4, !dbg !198, !tbaa !199
  call void @llvm.dbg.value(metadata i32 %7, metadata !188, metadata !DIExpression()), !dbg !192
  %8 = sitofp i32 %7 to double, !dbg !198
  %9 = load double, ptr %3, align 8, !dbg !203, !tbaa !204
  call void @llvm.dbg.value(metadata double %9, metadata !189, metadata !DIExpression()), !dbg !192
  %10 = fmul double %6, %9, !dbg !206
  %11 = tail call double @llvm.fmuladd.f64(double %4, double %8, double %10), !dbg !207
  %12 = tail call double @ldexp(double noundef %0, i32 noundef 3) #11, !dbg !208
  %13 = fadd double %12, %11, !dbg !209
  %14 = tail call double @scalbn(double noundef %4, i32 noundef -1) #11, !dbg !210
  %15 = fadd double %14, %13, !dbg !211
  %16 = fneg double %4, !dbg !212
  %17 = tail call double @llvm.copysign.f64(double %0, double %16), !dbg !213
  %18 = fadd double %17, %15, !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11, !dbg !215
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #11, !dbg !215
  ret double %18, !dbg !216
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #8

; Function Attrs: mustprogress nofree nounwind willreturn
declare double @frexp(double noundef, ptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nofree nounwind willreturn
declare double @modf(double noundef, ptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nofree nounwind willreturn
declare double @ldexp(double noundef, i32 noundef) local_unnamed_addr #9

; Function Attrs: nounwind
declare double @scalbn(double noundef, i32 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #8

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn uwtable
define dso_local double @extremes(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #6 !dbg !217 {
  call void @llvm.dbg.value(metadata double %0, metadata !221, metadata !DIExpression()), !dbg !224
  call void @llvm.dbg.value(metadata double %1, metadata !222, metadata !DIExpression()), !dbg !224
  call void @llvm.dbg.value(metadata double %2, metadata !223, metadata !DIExpression()), !dbg !224
  %4 = tail call double @llvm.maxnum.f64(double %0, double %1), !dbg !225
  %5 = tail call double @llvm.minnum.f64(double %1, double %2), !dbg !226
  %6 = tail call double @llvm.minnum.f64(double %0, double %2), !dbg !227
  %7 = fmul double %1, %2, !dbg !228
  %8 = tail call double @llvm.maxnum.f64(double %6, double %7), !dbg !229
  %9 = tail call double @llvm.fmuladd.f64(double %4, double %5, double %8), !dbg !230
  ret double %9, !dbg !231
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.minnum.f64(double, double) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #10

attributes #0 = { mustprogress nofree nounwind willreturn writeonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind readnone willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind readnone willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #9 = { mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #11 = { nounwind }
attributes #12 = { nounwind readnone willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9}
!llvm.ident = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/libm.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cdfcd41618d53a48b92e8fcd7cb8d31")
!2 = !{!3}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{i32 7, !"PIC Level", i32 2}
!8 = !{i32 7, !"PIE Level", i32 2}
!9 = !{i32 7, !"uwtable", i32 2}
!10 = !{!"Debian clang version 15.0.6"}
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
!35 = distinct !DISubprogram(name: "hyperbolic_mix", scope: !1, file: !1, line: 9, type: !36, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38)
!36 = !DISubroutineType(types: !37)
!37 = !{!3, !3}
!38 = !{!39}
!39 = !DILocalVariable(name: "x", arg: 1, scope: !35, file: !1, line: 9, type: !3)
!40 = !DILocation(line: 0, scope: !35)
!41 = !DILocation(line: 10, column: 10, scope: !35)
!42 = !DILocation(line: 10, column: 20, scope: !35)
!43 = !DILocation(line: 10, column: 30, scope: !35)
!44 = !DILocation(line: 10, column: 18, scope: !35)
!45 = !DILocation(line: 10, column: 40, scope: !35)
!46 = !DILocation(line: 10, column: 38, scope: !35)
!47 = !DILocation(line: 10, column: 61, scope: !35)
!48 = !DILocation(line: 10, column: 51, scope: !35)
!49 = !DILocation(line: 10, column: 49, scope: !35)
!50 = !DILocation(line: 10, column: 78, scope: !35)
!51 = !DILocation(line: 10, column: 68, scope: !35)
!52 = !DILocation(line: 10, column: 66, scope: !35)
!53 = !DILocation(line: 10, column: 3, scope: !35)
!54 = distinct !DISubprogram(name: "exponential_mix", scope: !1, file: !1, line: 13, type: !36, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !55)
!55 = !{!56}
!56 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !1, line: 13, type: !3)
!57 = !DILocation(line: 0, scope: !54)
!58 = !DILocation(line: 14, column: 10, scope: !54)
!59 = !DILocation(line: 14, column: 19, scope: !54)
!60 = !DILocation(line: 14, column: 29, scope: !54)
!61 = !DILocation(line: 14, column: 17, scope: !54)
!62 = !DILocation(line: 14, column: 40, scope: !54)
!63 = !DILocation(line: 14, column: 38, scope: !54)
!64 = !DILocation(line: 14, column: 49, scope: !54)
!65 = !DILocation(line: 14, column: 59, scope: !54)
!66 = !DILocation(line: 14, column: 47, scope: !54)
!67 = !DILocation(line: 14, column: 70, scope: !54)
!68 = !DILocation(line: 14, column: 68, scope: !54)
!69 = !DILocation(line: 14, column: 3, scope: !54)
!70 = distinct !DISubprogram(name: "root_mix", scope: !1, file: !1, line: 17, type: !12, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !71)
!71 = !{!72, !73}
!72 = !DILocalVariable(name: "x", arg: 1, scope: !70, file: !1, line: 17, type: !3)
!73 = !DILocalVariable(name: "y", arg: 2, scope: !70, file: !1, line: 17, type: !3)
!74 = !DILocation(line: 0, scope: !70)
!75 = !DILocation(line: 18, column: 10, scope: !70)
!76 = !DILocation(line: 18, column: 20, scope: !70)
!77 = !DILocation(line: 18, column: 30, scope: !70)
!78 = !DILocation(line: 18, column: 28, scope: !70)
!79 = !DILocation(line: 18, column: 56, scope: !70)
!80 = !DILocation(line: 18, column: 44, scope: !70)
!81 = !DILocation(line: 18, column: 42, scope: !70)
!82 = !DILocation(line: 18, column: 3, scope: !70)
!83 = distinct !DISubprogram(name: "power_of_variables", scope: !1, file: !1, line: 21, type: !12, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !84)
!84 = !{!85, !86}
!85 = !DILocalVariable(name: "x", arg: 1, scope: !83, file: !1, line: 21, type: !3)
!86 = !DILocalVariable(name: "y", arg: 2, scope: !83, file: !1, line: 21, type: !3)
!87 = !DILocation(line: 0, scope: !83)
!88 = !DILocation(line: 22, column: 10, scope: !83)
!89 = !DILocation(line: 22, column: 3, scope: !83)
!90 = distinct !DISubprogram(name: "integer_power", scope: !1, file: !1, line: 25, type: !91, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !94)
!91 = !DISubroutineType(types: !92)
!92 = !{!3, !3, !93}
!93 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!94 = !{!95, !96}
!95 = !DILocalVariable(name: "x", arg: 1, scope: !90, file: !1, line: 25, type: !3)
!96 = !DILocalVariable(name: "n", arg: 2, scope: !90, file: !1, line: 25, type: !93)
!97 = !DILocation(line: 0, scope: !90)
!98 = !DILocation(line: 26, column: 10, scope: !90)
!99 = !DILocation(line: 26, column: 3, scope: !90)
!100 = distinct !DISubprogram(name: "special_function_mix", scope: !1, file: !1, line: 29, type: !36, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !101)
!101 = !{!102}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !100, file: !1, line: 29, type: !3)
!103 = !DILocation(line: 0, scope: !100)
!104 = !DILocation(line: 30, column: 10, scope: !100)
!105 = !DILocation(line: 30, column: 34, scope: !100)
!106 = !DILocation(line: 30, column: 25, scope: !100)
!107 = !DILocation(line: 30, column: 17, scope: !100)
!108 = !DILocation(line: 30, column: 50, scope: !100)
!109 = !DILocation(line: 30, column: 41, scope: !100)
!110 = !DILocation(line: 30, column: 39, scope: !100)
!111 = !DILocation(line: 30, column: 68, scope: !100)
!112 = !DILocation(line: 30, column: 59, scope: !100)
!113 = !DILocation(line: 30, column: 57, scope: !100)
!114 = !DILocation(line: 30, column: 3, scope: !100)
!115 = distinct !DISubprogram(name: "gamma_function", scope: !1, file: !1, line: 33, type: !36, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !116)
!116 = !{!117}
!117 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !1, line: 33, type: !3)
!118 = !DILocation(line: 0, scope: !115)
!119 = !DILocation(line: 34, column: 10, scope: !115)
!120 = !DILocation(line: 34, column: 3, scope: !115)
!121 = distinct !DISubprogram(name: "log_gamma_function", scope: !1, file: !1, line: 37, type: !36, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !122)
!122 = !{!123}
!123 = !DILocalVariable(name: "x", arg: 1, scope: !121, file: !1, line: 37, type: !3)
!124 = !DILocation(line: 0, scope: !121)
!125 = !DILocation(line: 38, column: 10, scope: !121)
!126 = !DILocation(line: 38, column: 3, scope: !121)
!127 = distinct !DISubprogram(name: "bessel_mix", scope: !1, file: !1, line: 41, type: !36, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !128)
!128 = !{!129}
!129 = !DILocalVariable(name: "x", arg: 1, scope: !127, file: !1, line: 41, type: !3)
!130 = !DILocation(line: 0, scope: !127)
!131 = !DILocation(line: 42, column: 10, scope: !127)
!132 = !DILocation(line: 42, column: 18, scope: !127)
!133 = !DILocation(line: 42, column: 26, scope: !127)
!134 = !DILocation(line: 42, column: 24, scope: !127)
!135 = !DILocation(line: 42, column: 37, scope: !127)
!136 = !DILocation(line: 42, column: 35, scope: !127)
!137 = !DILocation(line: 42, column: 45, scope: !127)
!138 = !DILocation(line: 42, column: 53, scope: !127)
!139 = !DILocation(line: 42, column: 43, scope: !127)
!140 = !DILocation(line: 42, column: 3, scope: !127)
!141 = !DISubprogram(name: "j0", scope: !142, file: !142, line: 220, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !143)
!142 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!143 = !{}
!144 = !DISubprogram(name: "j1", scope: !142, file: !142, line: 221, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !143)
!145 = !DISubprogram(name: "jn", scope: !142, file: !142, line: 222, type: !146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !143)
!146 = !DISubroutineType(types: !147)
!147 = !{!3, !93, !3}
!148 = !DISubprogram(name: "y0", scope: !142, file: !142, line: 223, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !143)
!149 = !DISubprogram(name: "y1", scope: !142, file: !142, line: 224, type: !36, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !143)
!150 = !DISubprogram(name: "yn", scope: !142, file: !142, line: 225, type: !146, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !143)
!151 = distinct !DISubprogram(name: "rounding_has_no_slope", scope: !1, file: !1, line: 45, type: !36, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !152)
!152 = !{!153}
!153 = !DILocalVariable(name: "x", arg: 1, scope: !151, file: !1, line: 45, type: !3)
!154 = !DILocation(line: 0, scope: !151)
!155 = !DILocation(line: 46, column: 15, scope: !151)
!156 = !DILocation(line: 46, column: 26, scope: !151)
!157 = !DILocation(line: 46, column: 24, scope: !151)
!158 = !DILocation(line: 46, column: 36, scope: !151)
!159 = !DILocation(line: 46, column: 34, scope: !151)
!160 = !DILocation(line: 46, column: 47, scope: !151)
!161 = !DILocation(line: 46, column: 45, scope: !151)
!162 = !DILocation(line: 46, column: 58, scope: !151)
!163 = !DILocation(line: 46, column: 56, scope: !151)
!164 = !DILocation(line: 46, column: 68, scope: !151)
!165 = !DILocation(line: 46, column: 66, scope: !151)
!166 = !DILocation(line: 47, column: 18, scope: !151)
!167 = !DILocation(line: 47, column: 10, scope: !151)
!168 = !DILocation(line: 47, column: 28, scope: !151)
!169 = !DILocation(line: 46, column: 82, scope: !151)
!170 = !DILocation(line: 46, column: 3, scope: !151)
!171 = distinct !DISubprogram(name: "remainder_mix", scope: !1, file: !1, line: 50, type: !12, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !172)
!172 = !{!173, !174}
!173 = !DILocalVariable(name: "x", arg: 1, scope: !171, file: !1, line: 50, type: !3)
!174 = !DILocalVariable(name: "y", arg: 2, scope: !171, file: !1, line: 50, type: !3)
!175 = !DILocation(line: 0, scope: !171)
!176 = !DILocation(line: 51, column: 10, scope: !171)
!177 = !DILocation(line: 51, column: 27, scope: !171)
!178 = !DILocation(line: 51, column: 25, scope: !171)
!179 = !DILocation(line: 51, column: 45, scope: !171)
!180 = !DILocation(line: 51, column: 43, scope: !171)
!181 = !DILocation(line: 51, column: 69, scope: !171)
!182 = !DILocation(line: 51, column: 62, scope: !171)
!183 = !DILocation(line: 51, column: 60, scope: !171)
!184 = !DILocation(line: 51, column: 3, scope: !171)
!185 = distinct !DISubprogram(name: "parts_and_scaling", scope: !1, file: !1, line: 54, type: !36, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !186)
!186 = !{!187, !188, !189, !190, !191}
!187 = !DILocalVariable(name: "x", arg: 1, scope: !185, file: !1, line: 54, type: !3)
!188 = !DILocalVariable(name: "e", scope: !185, file: !1, line: 55, type: !93)
!189 = !DILocalVariable(name: "whole", scope: !185, file: !1, line: 56, type: !3)
!190 = !DILocalVariable(name: "m", scope: !185, file: !1, line: 57, type: !3)
!191 = !DILocalVariable(name: "f", scope: !185, file: !1, line: 58, type: !3)
!192 = !DILocation(line: 0, scope: !185)
!193 = !DILocation(line: 55, column: 3, scope: !185)
!194 = !DILocation(line: 56, column: 3, scope: !185)
!195 = !DILocation(line: 57, column: 14, scope: !185)
!196 = !DILocation(line: 58, column: 23, scope: !185)
!197 = !DILocation(line: 58, column: 14, scope: !185)
!198 = !DILocation(line: 59, column: 14, scope: !185)
!199 = !{!200, !200, i64 0}
!200 = !{!"int", !201, i64 0}
!201 = !{!"omnipotent char", !202, i64 0}
!202 = !{!"Simple C/C++ TBAA"}
!203 = !DILocation(line: 59, column: 22, scope: !185)
!204 = !{!205, !205, i64 0}
!205 = !{!"double", !201, i64 0}
!206 = !DILocation(line: 59, column: 20, scope: !185)
!207 = !DILocation(line: 59, column: 16, scope: !185)
!208 = !DILocation(line: 59, column: 30, scope: !185)
!209 = !DILocation(line: 59, column: 28, scope: !185)
!210 = !DILocation(line: 59, column: 44, scope: !185)
!211 = !DILocation(line: 59, column: 42, scope: !185)
!212 = !DILocation(line: 59, column: 72, scope: !185)
!213 = !DILocation(line: 59, column: 60, scope: !185)
!214 = !DILocation(line: 59, column: 58, scope: !185)
!215 = !DILocation(line: 60, column: 1, scope: !185)
!216 = !DILocation(line: 59, column: 3, scope: !185)
!217 = distinct !DISubprogram(name: "extremes", scope: !1, file: !1, line: 62, type: !218, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !220)
!218 = !DISubroutineType(types: !219)
!219 = !{!3, !3, !3, !3}
!220 = !{!221, !222, !223}
!221 = !DILocalVariable(name: "x", arg: 1, scope: !217, file: !1, line: 62, type: !3)
!222 = !DILocalVariable(name: "y", arg: 2, scope: !217, file: !1, line: 62, type: !3)
!223 = !DILocalVariable(name: "z", arg: 3, scope: !217, file: !1, line: 62, type: !3)
!224 = !DILocation(line: 0, scope: !217)
!225 = !DILocation(line: 63, column: 10, scope: !217)
!226 = !DILocation(line: 63, column: 23, scope: !217)
!227 = !DILocation(line: 63, column: 41, scope: !217)
!228 = !DILocation(line: 63, column: 55, scope: !217)
!229 = !DILocation(line: 63, column: 36, scope: !217)
!230 = !DILocation(line: 63, column: 34, scope: !217)
!231 = !DILocation(line: 63, column: 3, scope: !217)
