; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/libm.c -o ir/clang-22/O1-g/libm.ll
; ModuleID = 'c/libm.c'
source_filename = "c/libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @trigonometric_mix(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !16 {
    #dbg_value(double %0, !20, !DIExpression(), !22)
    #dbg_value(double %1, !21, !DIExpression(), !22)
  %3 = tail call double @sin(double noundef %0) #10, !dbg !23, !tbaa !12
  %4 = tail call double @cos(double noundef %1) #10, !dbg !24, !tbaa !12
  %5 = fmul double %0, %1, !dbg !25
  %6 = tail call double @tan(double noundef %5) #10, !dbg !26, !tbaa !12
  %7 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %6), !dbg !27
  %8 = fmul double %0, 5.000000e-01, !dbg !28
  %9 = tail call double @asin(double noundef %8) #10, !dbg !29, !tbaa !12
  %10 = fadd double %7, %9, !dbg !30
  %11 = fmul double %1, 2.500000e-01, !dbg !31
  %12 = tail call double @acos(double noundef %11) #10, !dbg !32, !tbaa !12
  %13 = fsub double %10, %12, !dbg !33
  %14 = fadd double %0, %1, !dbg !34
  %15 = tail call double @atan(double noundef %14) #10, !dbg !35, !tbaa !12
  %16 = fadd double %13, %15, !dbg !36
  %17 = tail call double @atan2(double noundef %1, double noundef %0) #10, !dbg !37, !tbaa !12
  %18 = fadd double %16, %17, !dbg !38
  ret double %18, !dbg !39
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !40 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !44 double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !45 double @tan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !46 double @asin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !47 double @acos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !48 double @atan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !49 double @atan2(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @hyperbolic_mix(double noundef %0) local_unnamed_addr #0 !dbg !50 {
    #dbg_value(double %0, !52, !DIExpression(), !53)
  %2 = tail call double @sinh(double noundef %0) #10, !dbg !54, !tbaa !12
  %3 = tail call double @cosh(double noundef %0) #10, !dbg !55, !tbaa !12
  %4 = tail call double @tanh(double noundef %0) #10, !dbg !56, !tbaa !12
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %2), !dbg !57
  %6 = tail call double @asinh(double noundef %0) #10, !dbg !58, !tbaa !12
  %7 = fadd double %5, %6, !dbg !59
  %8 = fadd double %0, 1.000000e+00, !dbg !60
  %9 = tail call double @acosh(double noundef %8) #10, !dbg !61, !tbaa !12
  %10 = fadd double %7, %9, !dbg !62
  %11 = fmul double %0, 5.000000e-01, !dbg !63
  %12 = tail call double @atanh(double noundef %11) #10, !dbg !64, !tbaa !12
  %13 = fsub double %10, %12, !dbg !65
  ret double %13, !dbg !66
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !67 double @sinh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !68 double @cosh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !69 double @tanh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !70 double @asinh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !71 double @acosh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !72 double @atanh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @exponential_mix(double noundef %0) local_unnamed_addr #0 !dbg !73 {
    #dbg_value(double %0, !75, !DIExpression(), !76)
  %2 = tail call double @exp(double noundef %0) #10, !dbg !77, !tbaa !12
  %3 = tail call double @exp2(double noundef %0) #10, !dbg !78, !tbaa !12
  %4 = tail call double @expm1(double noundef %0) #10, !dbg !79, !tbaa !12
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %2), !dbg !80
  %6 = tail call double @log(double noundef %0) #10, !dbg !81, !tbaa !12
  %7 = fadd double %5, %6, !dbg !82
  %8 = tail call double @log2(double noundef %0) #10, !dbg !83, !tbaa !12
  %9 = tail call double @log10(double noundef %0) #10, !dbg !84, !tbaa !12
  %10 = fneg double %8, !dbg !85
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %9, double %7), !dbg !85
  %12 = tail call double @log1p(double noundef %0) #10, !dbg !86, !tbaa !12
  %13 = fadd double %11, %12, !dbg !87
  ret double %13, !dbg !88
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !89 double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !90 double @exp2(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !91 double @expm1(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !92 double @log(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !93 double @log2(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !94 double @log10(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !95 double @log1p(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @root_mix(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !96 {
    #dbg_value(double %0, !98, !DIExpression(), !100)
    #dbg_value(double %1, !99, !DIExpression(), !100)
  %3 = tail call double @sqrt(double noundef %0) #10, !dbg !101, !tbaa !12
  %4 = tail call double @cbrt(double noundef %1) #11, !dbg !102
  %5 = tail call double @hypot(double noundef %0, double noundef %1) #10, !dbg !103, !tbaa !12
  %6 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %5), !dbg !104
  %7 = fmul double %0, %0, !dbg !105
  %8 = tail call double @llvm.fma.f64(double %0, double %1, double %7), !dbg !106
  %9 = fadd double %8, %6, !dbg !107
  ret double %9, !dbg !108
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !109 double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare !dbg !110 double @cbrt(double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !111 double @hypot(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @power_of_variables(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !112 {
    #dbg_value(double %0, !114, !DIExpression(), !116)
    #dbg_value(double %1, !115, !DIExpression(), !116)
  %3 = tail call double @pow(double noundef %0, double noundef %1) #10, !dbg !117, !tbaa !12
  ret double %3, !dbg !118
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !119 double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @integer_power(double noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !120 {
    #dbg_value(double %0, !125, !DIExpression(), !127)
    #dbg_value(i32 %1, !126, !DIExpression(), !127)
  %3 = tail call double @llvm.powi.f64.i32(double %0, i32 %1), !dbg !128
  ret double %3, !dbg !129
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #2

; Function Attrs: nounwind uwtable
define dso_local double @special_function_mix(double noundef %0) local_unnamed_addr #5 !dbg !130 {
    #dbg_value(double %0, !132, !DIExpression(), !133)
  %2 = tail call double @erf(double noundef %0) #10, !dbg !134, !tbaa !12
  %3 = fmul double %0, 5.000000e-01, !dbg !135
  %4 = tail call double @erfc(double noundef %3) #10, !dbg !136, !tbaa !12
  %5 = tail call double @llvm.fmuladd.f64(double %4, double 2.000000e+00, double %2), !dbg !137
  %6 = fadd double %0, 1.000000e+00, !dbg !138
  %7 = tail call double @tgamma(double noundef %6) #10, !dbg !139, !tbaa !12
  %8 = fadd double %5, %7, !dbg !140
  %9 = fadd double %0, 2.500000e+00, !dbg !141
  %10 = tail call double @lgamma(double noundef %9) #10, !dbg !142
  %11 = fadd double %8, %10, !dbg !143
  ret double %11, !dbg !144
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !145 double @erf(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare !dbg !146 double @erfc(double noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !147 double @tgamma(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare !dbg !148 double @lgamma(double noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @gamma_function(double noundef %0) local_unnamed_addr #0 !dbg !149 {
    #dbg_value(double %0, !151, !DIExpression(), !152)
  %2 = tail call double @tgamma(double noundef %0) #10, !dbg !153, !tbaa !12
  ret double %2, !dbg !154
}

; Function Attrs: nounwind uwtable
define dso_local double @log_gamma_function(double noundef %0) local_unnamed_addr #5 !dbg !155 {
    #dbg_value(double %0, !157, !DIExpression(), !158)
  %2 = tail call double @lgamma(double noundef %0) #10, !dbg !159
  ret double %2, !dbg !160
}

; Function Attrs: nounwind uwtable
define dso_local double @bessel_mix(double noundef %0) local_unnamed_addr #5 !dbg !161 {
    #dbg_value(double %0, !163, !DIExpression(), !164)
  %2 = tail call double @j0(double noundef %0) #10, !dbg !165
  %3 = tail call double @j1(double noundef %0) #10, !dbg !166
  %4 = tail call double @jn(i32 noundef 2, double noundef %0) #10, !dbg !167
  %5 = tail call double @llvm.fmuladd.f64(double %2, double %3, double %4), !dbg !168
  %6 = tail call double @y0(double noundef %0) #10, !dbg !169
  %7 = fadd double %5, %6, !dbg !170
  %8 = tail call double @y1(double noundef %0) #10, !dbg !171
  %9 = tail call double @yn(i32 noundef 3, double noundef %0) #10, !dbg !172
  %10 = fneg double %8, !dbg !173
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %9, double %7), !dbg !174
  ret double %11, !dbg !175
}

; Function Attrs: nounwind
declare !dbg !176 double @j0(double noundef) local_unnamed_addr #6

; Function Attrs: nounwind
declare !dbg !177 double @j1(double noundef) local_unnamed_addr #6

; Function Attrs: nounwind
declare !dbg !178 double @jn(i32 noundef, double noundef) local_unnamed_addr #6

; Function Attrs: nounwind
declare !dbg !181 double @y0(double noundef) local_unnamed_addr #6

; Function Attrs: nounwind
declare !dbg !182 double @y1(double noundef) local_unnamed_addr #6

; Function Attrs: nounwind
declare !dbg !183 double @yn(i32 noundef, double noundef) local_unnamed_addr #6

; Function Attrs: nounwind uwtable
define dso_local double @rounding_has_no_slope(double noundef %0) local_unnamed_addr #5 !dbg !184 {
    #dbg_value(double %0, !186, !DIExpression(), !187)
  %2 = tail call double @llvm.floor.f64(double %0), !dbg !188
  %3 = tail call double @llvm.ceil.f64(double %0), !dbg !189
  %4 = fadd double %2, %3, !dbg !190
  %5 = tail call double @llvm.trunc.f64(double %0), !dbg !191
  %6 = fadd double %5, %4, !dbg !192
  %7 = tail call double @llvm.round.f64(double %0), !dbg !193
  %8 = fadd double %7, %6, !dbg !194
  %9 = tail call double @llvm.rint.f64(double %0), !dbg !195
  %10 = fadd double %9, %8, !dbg !196
  %11 = tail call double @llvm.nearbyint.f64(double %0), !dbg !197
  %12 = fadd double %11, %10, !dbg !198
  %13 = tail call i64 @lround(double noundef %0) #10, !dbg !199, !tbaa !12
  %14 = sitofp i64 %13 to double, !dbg !200
  %15 = fmul double %0, %14, !dbg !201
  %16 = tail call double @llvm.fmuladd.f64(double %0, double %12, double %15), !dbg !202
  ret double %16, !dbg !203
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.nearbyint.f64(double) #2

; Function Attrs: nounwind
declare !dbg !204 i64 @lround(double noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @remainder_mix(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !208 {
    #dbg_value(double %0, !210, !DIExpression(), !212)
    #dbg_value(double %1, !211, !DIExpression(), !212)
  %3 = tail call double @fmod(double noundef %0, double noundef %1) #10, !dbg !213, !tbaa !12
  %4 = tail call double @remainder(double noundef %0, double noundef %1) #10, !dbg !214, !tbaa !12
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %4), !dbg !215
  %6 = tail call double @fdim(double noundef %0, double noundef %1) #10, !dbg !216, !tbaa !12
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %1, double %5), !dbg !217
  %8 = fsub double %1, %0, !dbg !218
  %9 = tail call double @llvm.fabs.f64(double %8), !dbg !219
  %10 = fadd double %9, %7, !dbg !220
  ret double %10, !dbg !221
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !222 double @fmod(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !223 double @remainder(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !224 double @fdim(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @parts_and_scaling(double noundef %0) local_unnamed_addr #0 !dbg !225 {
  %2 = alloca i32, align 4, !DIAssignID !232
    #dbg_assign(i1 poison, !228, !DIExpression(), !232, ptr %2, !DIExpression(), !233)
    #dbg_value(double %0, !227, !DIExpression(), !233)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #10, !dbg !234
  %3 = call double @frexp(double noundef %0, ptr noundef nonnull %2) #10, !dbg !235
    #dbg_value(double %3, !230, !DIExpression(), !233)
  %4 = fmul double %0, 3.000000e+00, !dbg !236
  %5 = tail call { double, double } @llvm.modf.f64(double %4), !dbg !237
  %6 = extractvalue { double, double } %5, 0, !dbg !238
  %7 = extractvalue { double, double } %5, 1, !dbg !238
    #dbg_value(double %7, !229, !DIExpression(), !233)
    #dbg_value(double %6, !231, !DIExpression(), !233)
  %8 = load i32, ptr %2, align 4, !dbg !239, !tbaa !12
  %9 = sitofp i32 %8 to double, !dbg !239
  %10 = fmul double %6, %7, !dbg !240
  %11 = tail call double @llvm.fmuladd.f64(double %3, double %9, double %10), !dbg !241
  %12 = tail call double @ldexp(double noundef %0, i32 noundef 3) #10, !dbg !242, !tbaa !12
  %13 = fadd double %12, %11, !dbg !243
  %14 = tail call double @scalbn(double noundef %3, i32 noundef -1) #10, !dbg !244, !tbaa !12
  %15 = fadd double %14, %13, !dbg !245
  %16 = fneg double %3, !dbg !246
  %17 = tail call double @llvm.copysign.f64(double %0, double %16), !dbg !247
  %18 = fadd double %17, %15, !dbg !248
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10, !dbg !249
  ret double %18, !dbg !250
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare !dbg !251 double @frexp(double noundef, ptr noundef captures(none)) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { double, double } @llvm.modf.f64(double) #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !255 double @ldexp(double noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !256 double @scalbn(double noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @extremes(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #4 !dbg !257 {
    #dbg_value(double %0, !261, !DIExpression(), !264)
    #dbg_value(double %1, !262, !DIExpression(), !264)
    #dbg_value(double %2, !263, !DIExpression(), !264)
  %4 = tail call double @llvm.maxnum.f64(double %0, double %1), !dbg !265
  %5 = tail call double @llvm.minnum.f64(double %1, double %2), !dbg !266
  %6 = tail call double @llvm.minnum.f64(double %0, double %2), !dbg !267
  %7 = fmul double %1, %2, !dbg !268
  %8 = tail call double @llvm.maxnum.f64(double %6, double %7), !dbg !269
  %9 = tail call double @llvm.fmuladd.f64(double %4, double %5, double %8), !dbg !270
  ret double %9, !dbg !271
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #2

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind }
attributes #11 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!4, !5, !6, !7, !8, !9, !10}
!llvm.ident = !{!11}
!llvm.errno.tbaa = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/libm.c", directory: ".", checksumkind: CSK_MD5, checksum: "5cdfcd41618d53a48b92e8fcd7cb8d31")
!2 = !{!3}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !{i32 7, !"Dwarf Version", i32 5}
!5 = !{i32 2, !"Debug Info Version", i32 3}
!6 = !{i32 1, !"wchar_size", i32 4}
!7 = !{i32 8, !"PIC Level", i32 2}
!8 = !{i32 7, !"PIE Level", i32 2}
!9 = !{i32 7, !"uwtable", i32 2}
!10 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!11 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!12 = !{!13, !13, i64 0}
!13 = !{!"int", !14, i64 0}
!14 = !{!"omnipotent char", !15, i64 0}
!15 = !{!"Simple C/C++ TBAA"}
!16 = distinct !DISubprogram(name: "trigonometric_mix", scope: !1, file: !1, line: 4, type: !17, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19, keyInstructions: true)
!17 = !DISubroutineType(types: !18)
!18 = !{!3, !3, !3}
!19 = !{!20, !21}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !16, file: !1, line: 4, type: !3)
!21 = !DILocalVariable(name: "y", arg: 2, scope: !16, file: !1, line: 4, type: !3)
!22 = !DILocation(line: 0, scope: !16)
!23 = !DILocation(line: 5, column: 10, scope: !16)
!24 = !DILocation(line: 5, column: 19, scope: !16)
!25 = !DILocation(line: 5, column: 34, scope: !16)
!26 = !DILocation(line: 5, column: 28, scope: !16)
!27 = !DILocation(line: 5, column: 26, scope: !16)
!28 = !DILocation(line: 5, column: 50, scope: !16)
!29 = !DILocation(line: 5, column: 41, scope: !16)
!30 = !DILocation(line: 5, column: 39, scope: !16)
!31 = !DILocation(line: 5, column: 67, scope: !16)
!32 = !DILocation(line: 5, column: 57, scope: !16)
!33 = !DILocation(line: 5, column: 55, scope: !16)
!34 = !DILocation(line: 5, column: 81, scope: !16)
!35 = !DILocation(line: 5, column: 74, scope: !16)
!36 = !DILocation(line: 5, column: 72, scope: !16)
!37 = !DILocation(line: 6, column: 10, scope: !16)
!38 = !DILocation(line: 5, column: 86, scope: !16, atomGroup: 1, atomRank: 2)
!39 = !DILocation(line: 5, column: 3, scope: !16, atomGroup: 1, atomRank: 1)
!40 = !DISubprogram(name: "sin", scope: !41, file: !41, line: 64, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!41 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!42 = !DISubroutineType(types: !43)
!43 = !{!3, !3}
!44 = !DISubprogram(name: "cos", scope: !41, file: !41, line: 62, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!45 = !DISubprogram(name: "tan", scope: !41, file: !41, line: 66, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!46 = !DISubprogram(name: "asin", scope: !41, file: !41, line: 55, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!47 = !DISubprogram(name: "acos", scope: !41, file: !41, line: 53, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!48 = !DISubprogram(name: "atan", scope: !41, file: !41, line: 57, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!49 = !DISubprogram(name: "atan2", scope: !41, file: !41, line: 59, type: !17, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!50 = distinct !DISubprogram(name: "hyperbolic_mix", scope: !1, file: !1, line: 9, type: !42, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !51, keyInstructions: true)
!51 = !{!52}
!52 = !DILocalVariable(name: "x", arg: 1, scope: !50, file: !1, line: 9, type: !3)
!53 = !DILocation(line: 0, scope: !50)
!54 = !DILocation(line: 10, column: 10, scope: !50)
!55 = !DILocation(line: 10, column: 20, scope: !50)
!56 = !DILocation(line: 10, column: 30, scope: !50)
!57 = !DILocation(line: 10, column: 18, scope: !50)
!58 = !DILocation(line: 10, column: 40, scope: !50)
!59 = !DILocation(line: 10, column: 38, scope: !50)
!60 = !DILocation(line: 10, column: 61, scope: !50)
!61 = !DILocation(line: 10, column: 51, scope: !50)
!62 = !DILocation(line: 10, column: 49, scope: !50)
!63 = !DILocation(line: 10, column: 78, scope: !50)
!64 = !DILocation(line: 10, column: 68, scope: !50)
!65 = !DILocation(line: 10, column: 66, scope: !50, atomGroup: 1, atomRank: 2)
!66 = !DILocation(line: 10, column: 3, scope: !50, atomGroup: 1, atomRank: 1)
!67 = !DISubprogram(name: "sinh", scope: !41, file: !41, line: 73, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!68 = !DISubprogram(name: "cosh", scope: !41, file: !41, line: 71, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubprogram(name: "tanh", scope: !41, file: !41, line: 75, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!70 = !DISubprogram(name: "asinh", scope: !41, file: !41, line: 87, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!71 = !DISubprogram(name: "acosh", scope: !41, file: !41, line: 85, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubprogram(name: "atanh", scope: !41, file: !41, line: 89, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!73 = distinct !DISubprogram(name: "exponential_mix", scope: !1, file: !1, line: 13, type: !42, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !74, keyInstructions: true)
!74 = !{!75}
!75 = !DILocalVariable(name: "x", arg: 1, scope: !73, file: !1, line: 13, type: !3)
!76 = !DILocation(line: 0, scope: !73)
!77 = !DILocation(line: 14, column: 10, scope: !73)
!78 = !DILocation(line: 14, column: 19, scope: !73)
!79 = !DILocation(line: 14, column: 29, scope: !73)
!80 = !DILocation(line: 14, column: 17, scope: !73)
!81 = !DILocation(line: 14, column: 40, scope: !73)
!82 = !DILocation(line: 14, column: 38, scope: !73)
!83 = !DILocation(line: 14, column: 49, scope: !73)
!84 = !DILocation(line: 14, column: 59, scope: !73)
!85 = !DILocation(line: 14, column: 47, scope: !73)
!86 = !DILocation(line: 14, column: 70, scope: !73)
!87 = !DILocation(line: 14, column: 68, scope: !73, atomGroup: 1, atomRank: 2)
!88 = !DILocation(line: 14, column: 3, scope: !73, atomGroup: 1, atomRank: 1)
!89 = !DISubprogram(name: "exp", scope: !41, file: !41, line: 95, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!90 = !DISubprogram(name: "exp2", scope: !41, file: !41, line: 130, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubprogram(name: "expm1", scope: !41, file: !41, line: 119, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubprogram(name: "log", scope: !41, file: !41, line: 104, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DISubprogram(name: "log2", scope: !41, file: !41, line: 133, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubprogram(name: "log10", scope: !41, file: !41, line: 107, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!95 = !DISubprogram(name: "log1p", scope: !41, file: !41, line: 122, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!96 = distinct !DISubprogram(name: "root_mix", scope: !1, file: !1, line: 17, type: !17, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !97, keyInstructions: true)
!97 = !{!98, !99}
!98 = !DILocalVariable(name: "x", arg: 1, scope: !96, file: !1, line: 17, type: !3)
!99 = !DILocalVariable(name: "y", arg: 2, scope: !96, file: !1, line: 17, type: !3)
!100 = !DILocation(line: 0, scope: !96)
!101 = !DILocation(line: 18, column: 10, scope: !96)
!102 = !DILocation(line: 18, column: 20, scope: !96)
!103 = !DILocation(line: 18, column: 30, scope: !96)
!104 = !DILocation(line: 18, column: 28, scope: !96)
!105 = !DILocation(line: 18, column: 56, scope: !96)
!106 = !DILocation(line: 18, column: 44, scope: !96)
!107 = !DILocation(line: 18, column: 42, scope: !96, atomGroup: 1, atomRank: 2)
!108 = !DILocation(line: 18, column: 3, scope: !96, atomGroup: 1, atomRank: 1)
!109 = !DISubprogram(name: "sqrt", scope: !41, file: !41, line: 143, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubprogram(name: "cbrt", scope: !41, file: !41, line: 152, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!111 = !DISubprogram(name: "hypot", scope: !41, file: !41, line: 147, type: !17, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!112 = distinct !DISubprogram(name: "power_of_variables", scope: !1, file: !1, line: 21, type: !17, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !113, keyInstructions: true)
!113 = !{!114, !115}
!114 = !DILocalVariable(name: "x", arg: 1, scope: !112, file: !1, line: 21, type: !3)
!115 = !DILocalVariable(name: "y", arg: 2, scope: !112, file: !1, line: 21, type: !3)
!116 = !DILocation(line: 0, scope: !112)
!117 = !DILocation(line: 22, column: 10, scope: !112, atomGroup: 1, atomRank: 2)
!118 = !DILocation(line: 22, column: 3, scope: !112, atomGroup: 1, atomRank: 1)
!119 = !DISubprogram(name: "pow", scope: !41, file: !41, line: 140, type: !17, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = distinct !DISubprogram(name: "integer_power", scope: !1, file: !1, line: 25, type: !121, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !124, keyInstructions: true)
!121 = !DISubroutineType(types: !122)
!122 = !{!3, !3, !123}
!123 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!124 = !{!125, !126}
!125 = !DILocalVariable(name: "x", arg: 1, scope: !120, file: !1, line: 25, type: !3)
!126 = !DILocalVariable(name: "n", arg: 2, scope: !120, file: !1, line: 25, type: !123)
!127 = !DILocation(line: 0, scope: !120)
!128 = !DILocation(line: 26, column: 10, scope: !120, atomGroup: 1, atomRank: 2)
!129 = !DILocation(line: 26, column: 3, scope: !120, atomGroup: 1, atomRank: 1)
!130 = distinct !DISubprogram(name: "special_function_mix", scope: !1, file: !1, line: 29, type: !42, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !131, keyInstructions: true)
!131 = !{!132}
!132 = !DILocalVariable(name: "x", arg: 1, scope: !130, file: !1, line: 29, type: !3)
!133 = !DILocation(line: 0, scope: !130)
!134 = !DILocation(line: 30, column: 10, scope: !130)
!135 = !DILocation(line: 30, column: 34, scope: !130)
!136 = !DILocation(line: 30, column: 25, scope: !130)
!137 = !DILocation(line: 30, column: 17, scope: !130)
!138 = !DILocation(line: 30, column: 50, scope: !130)
!139 = !DILocation(line: 30, column: 41, scope: !130)
!140 = !DILocation(line: 30, column: 39, scope: !130)
!141 = !DILocation(line: 30, column: 68, scope: !130)
!142 = !DILocation(line: 30, column: 59, scope: !130)
!143 = !DILocation(line: 30, column: 57, scope: !130, atomGroup: 1, atomRank: 2)
!144 = !DILocation(line: 30, column: 3, scope: !130, atomGroup: 1, atomRank: 1)
!145 = !DISubprogram(name: "erf", scope: !41, file: !41, line: 231, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!146 = !DISubprogram(name: "erfc", scope: !41, file: !41, line: 232, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!147 = !DISubprogram(name: "tgamma", scope: !41, file: !41, line: 238, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!148 = !DISubprogram(name: "lgamma", scope: !41, file: !41, line: 233, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!149 = distinct !DISubprogram(name: "gamma_function", scope: !1, file: !1, line: 33, type: !42, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !150, keyInstructions: true)
!150 = !{!151}
!151 = !DILocalVariable(name: "x", arg: 1, scope: !149, file: !1, line: 33, type: !3)
!152 = !DILocation(line: 0, scope: !149)
!153 = !DILocation(line: 34, column: 10, scope: !149, atomGroup: 1, atomRank: 2)
!154 = !DILocation(line: 34, column: 3, scope: !149, atomGroup: 1, atomRank: 1)
!155 = distinct !DISubprogram(name: "log_gamma_function", scope: !1, file: !1, line: 37, type: !42, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !156, keyInstructions: true)
!156 = !{!157}
!157 = !DILocalVariable(name: "x", arg: 1, scope: !155, file: !1, line: 37, type: !3)
!158 = !DILocation(line: 0, scope: !155)
!159 = !DILocation(line: 38, column: 10, scope: !155, atomGroup: 1, atomRank: 2)
!160 = !DILocation(line: 38, column: 3, scope: !155, atomGroup: 1, atomRank: 1)
!161 = distinct !DISubprogram(name: "bessel_mix", scope: !1, file: !1, line: 41, type: !42, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !162, keyInstructions: true)
!162 = !{!163}
!163 = !DILocalVariable(name: "x", arg: 1, scope: !161, file: !1, line: 41, type: !3)
!164 = !DILocation(line: 0, scope: !161)
!165 = !DILocation(line: 42, column: 10, scope: !161)
!166 = !DILocation(line: 42, column: 18, scope: !161)
!167 = !DILocation(line: 42, column: 26, scope: !161)
!168 = !DILocation(line: 42, column: 24, scope: !161)
!169 = !DILocation(line: 42, column: 37, scope: !161)
!170 = !DILocation(line: 42, column: 35, scope: !161)
!171 = !DILocation(line: 42, column: 45, scope: !161)
!172 = !DILocation(line: 42, column: 53, scope: !161)
!173 = !DILocation(line: 42, column: 43, scope: !161)
!174 = !DILocation(line: 42, column: 43, scope: !161, atomGroup: 1, atomRank: 2)
!175 = !DILocation(line: 42, column: 3, scope: !161, atomGroup: 1, atomRank: 1)
!176 = !DISubprogram(name: "j0", scope: !41, file: !41, line: 220, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DISubprogram(name: "j1", scope: !41, file: !41, line: 221, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!178 = !DISubprogram(name: "jn", scope: !41, file: !41, line: 222, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{!3, !123, !3}
!181 = !DISubprogram(name: "y0", scope: !41, file: !41, line: 223, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!182 = !DISubprogram(name: "y1", scope: !41, file: !41, line: 224, type: !42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!183 = !DISubprogram(name: "yn", scope: !41, file: !41, line: 225, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!184 = distinct !DISubprogram(name: "rounding_has_no_slope", scope: !1, file: !1, line: 45, type: !42, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !185, keyInstructions: true)
!185 = !{!186}
!186 = !DILocalVariable(name: "x", arg: 1, scope: !184, file: !1, line: 45, type: !3)
!187 = !DILocation(line: 0, scope: !184)
!188 = !DILocation(line: 46, column: 15, scope: !184)
!189 = !DILocation(line: 46, column: 26, scope: !184)
!190 = !DILocation(line: 46, column: 24, scope: !184)
!191 = !DILocation(line: 46, column: 36, scope: !184)
!192 = !DILocation(line: 46, column: 34, scope: !184)
!193 = !DILocation(line: 46, column: 47, scope: !184)
!194 = !DILocation(line: 46, column: 45, scope: !184)
!195 = !DILocation(line: 46, column: 58, scope: !184)
!196 = !DILocation(line: 46, column: 56, scope: !184)
!197 = !DILocation(line: 46, column: 68, scope: !184)
!198 = !DILocation(line: 46, column: 66, scope: !184)
!199 = !DILocation(line: 47, column: 18, scope: !184)
!200 = !DILocation(line: 47, column: 10, scope: !184)
!201 = !DILocation(line: 47, column: 28, scope: !184)
!202 = !DILocation(line: 46, column: 82, scope: !184, atomGroup: 1, atomRank: 2)
!203 = !DILocation(line: 46, column: 3, scope: !184, atomGroup: 1, atomRank: 1)
!204 = !DISubprogram(name: "lround", scope: !41, file: !41, line: 323, type: !205, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!205 = !DISubroutineType(types: !206)
!206 = !{!207, !3}
!207 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!208 = distinct !DISubprogram(name: "remainder_mix", scope: !1, file: !1, line: 50, type: !17, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !209, keyInstructions: true)
!209 = !{!210, !211}
!210 = !DILocalVariable(name: "x", arg: 1, scope: !208, file: !1, line: 50, type: !3)
!211 = !DILocalVariable(name: "y", arg: 2, scope: !208, file: !1, line: 50, type: !3)
!212 = !DILocation(line: 0, scope: !208)
!213 = !DILocation(line: 51, column: 10, scope: !208)
!214 = !DILocation(line: 51, column: 27, scope: !208)
!215 = !DILocation(line: 51, column: 25, scope: !208)
!216 = !DILocation(line: 51, column: 45, scope: !208)
!217 = !DILocation(line: 51, column: 43, scope: !208)
!218 = !DILocation(line: 51, column: 69, scope: !208)
!219 = !DILocation(line: 51, column: 62, scope: !208)
!220 = !DILocation(line: 51, column: 60, scope: !208, atomGroup: 1, atomRank: 2)
!221 = !DILocation(line: 51, column: 3, scope: !208, atomGroup: 1, atomRank: 1)
!222 = !DISubprogram(name: "fmod", scope: !41, file: !41, line: 168, type: !17, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!223 = !DISubprogram(name: "remainder", scope: !41, file: !41, line: 275, type: !17, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!224 = !DISubprogram(name: "fdim", scope: !41, file: !41, line: 329, type: !17, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!225 = distinct !DISubprogram(name: "parts_and_scaling", scope: !1, file: !1, line: 54, type: !42, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !226, keyInstructions: true)
!226 = !{!227, !228, !229, !230, !231}
!227 = !DILocalVariable(name: "x", arg: 1, scope: !225, file: !1, line: 54, type: !3)
!228 = !DILocalVariable(name: "e", scope: !225, file: !1, line: 55, type: !123)
!229 = !DILocalVariable(name: "whole", scope: !225, file: !1, line: 56, type: !3)
!230 = !DILocalVariable(name: "m", scope: !225, file: !1, line: 57, type: !3)
!231 = !DILocalVariable(name: "f", scope: !225, file: !1, line: 58, type: !3)
!232 = distinct !DIAssignID()
!233 = !DILocation(line: 0, scope: !225)
!234 = !DILocation(line: 55, column: 3, scope: !225)
!235 = !DILocation(line: 57, column: 14, scope: !225, atomGroup: 1, atomRank: 2)
!236 = !DILocation(line: 58, column: 23, scope: !225)
!237 = !DILocation(line: 58, column: 14, scope: !225)
!238 = !DILocation(line: 58, column: 14, scope: !225, atomGroup: 2, atomRank: 2)
!239 = !DILocation(line: 59, column: 14, scope: !225)
!240 = !DILocation(line: 59, column: 20, scope: !225)
!241 = !DILocation(line: 59, column: 16, scope: !225)
!242 = !DILocation(line: 59, column: 30, scope: !225)
!243 = !DILocation(line: 59, column: 28, scope: !225)
!244 = !DILocation(line: 59, column: 44, scope: !225)
!245 = !DILocation(line: 59, column: 42, scope: !225)
!246 = !DILocation(line: 59, column: 72, scope: !225)
!247 = !DILocation(line: 59, column: 60, scope: !225)
!248 = !DILocation(line: 59, column: 58, scope: !225, atomGroup: 4, atomRank: 2)
!249 = !DILocation(line: 60, column: 1, scope: !225)
!250 = !DILocation(line: 59, column: 3, scope: !225, atomGroup: 4, atomRank: 1)
!251 = !DISubprogram(name: "frexp", scope: !41, file: !41, line: 98, type: !252, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!252 = !DISubroutineType(types: !253)
!253 = !{!3, !3, !254}
!254 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64)
!255 = !DISubprogram(name: "ldexp", scope: !41, file: !41, line: 101, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!256 = !DISubprogram(name: "scalbn", scope: !41, file: !41, line: 279, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!257 = distinct !DISubprogram(name: "extremes", scope: !1, file: !1, line: 62, type: !258, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !260, keyInstructions: true)
!258 = !DISubroutineType(types: !259)
!259 = !{!3, !3, !3, !3}
!260 = !{!261, !262, !263}
!261 = !DILocalVariable(name: "x", arg: 1, scope: !257, file: !1, line: 62, type: !3)
!262 = !DILocalVariable(name: "y", arg: 2, scope: !257, file: !1, line: 62, type: !3)
!263 = !DILocalVariable(name: "z", arg: 3, scope: !257, file: !1, line: 62, type: !3)
!264 = !DILocation(line: 0, scope: !257)
!265 = !DILocation(line: 63, column: 10, scope: !257)
!266 = !DILocation(line: 63, column: 23, scope: !257)
!267 = !DILocation(line: 63, column: 41, scope: !257)
!268 = !DILocation(line: 63, column: 55, scope: !257)
!269 = !DILocation(line: 63, column: 36, scope: !257)
!270 = !DILocation(line: 63, column: 34, scope: !257, atomGroup: 1, atomRank: 2)
!271 = !DILocation(line: 63, column: 3, scope: !257, atomGroup: 1, atomRank: 1)
