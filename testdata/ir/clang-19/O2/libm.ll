; clang-19 -O2 -S -emit-llvm c/libm.c -o ir/clang-19/O2/libm.ll
; ModuleID = 'c/libm.c'
source_filename = "c/libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @trigonometric_mix(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call double @sin(double noundef %0) #10
  %4 = tail call double @cos(double noundef %1) #10
  %5 = fmul double %0, %1
  %6 = tail call double @tan(double noundef %5) #10
  %7 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %6)
  %8 = fmul double %0, 5.000000e-01
  %9 = tail call double @asin(double noundef %8) #10
  %10 = fadd double %7, %9
  %11 = fmul double %1, 2.500000e-01
  %12 = tail call double @acos(double noundef %11) #10
  %13 = fsub double %10, %12
  %14 = fadd double %0, %1
  %15 = tail call double @atan(double noundef %14) #10
  %16 = fadd double %13, %15
  %17 = tail call double @atan2(double noundef %1, double noundef %0) #10
  %18 = fadd double %16, %17
  ret double %18
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @asin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @acos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @atan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @atan2(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @hyperbolic_mix(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @sinh(double noundef %0) #10
  %3 = tail call double @cosh(double noundef %0) #10
  %4 = tail call double @tanh(double noundef %0) #10
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %2)
  %6 = tail call double @asinh(double noundef %0) #10
  %7 = fadd double %5, %6
  %8 = fadd double %0, 1.000000e+00
  %9 = tail call double @acosh(double noundef %8) #10
  %10 = fadd double %7, %9
  %11 = fmul double %0, 5.000000e-01
  %12 = tail call double @atanh(double noundef %11) #10
  %13 = fsub double %10, %12
  ret double %13
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sinh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cosh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tanh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @asinh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @acosh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @atanh(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @exponential_mix(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @exp(double noundef %0) #10
  %3 = tail call double @exp2(double noundef %0) #10
  %4 = tail call double @expm1(double noundef %0) #10
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %2)
  %6 = tail call double @log(double noundef %0) #10
  %7 = fadd double %5, %6
  %8 = tail call double @log2(double noundef %0) #10
  %9 = tail call double @log10(double noundef %0) #10
  %10 = fneg double %8
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %9, double %7)
  %12 = tail call double @log1p(double noundef %0) #10
  %13 = fadd double %11, %12
  ret double %13
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp2(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @expm1(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @log(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @log2(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @log10(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @log1p(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local double @root_mix(double noundef %0, double noundef %1) local_unnamed_addr #3 {
  %3 = tail call double @sqrt(double noundef %0) #10
  %4 = tail call double @cbrt(double noundef %1) #11
  %5 = tail call double @hypot(double noundef %0, double noundef %1) #10
  %6 = tail call double @llvm.fmuladd.f64(double %3, double %4, double %5)
  %7 = fmul double %0, %0
  %8 = tail call double @llvm.fma.f64(double %0, double %1, double %7)
  %9 = fadd double %8, %6
  ret double %9
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @cbrt(double noundef) local_unnamed_addr #4

; Function Attrs: nounwind
declare double @hypot(double noundef, double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @power_of_variables(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call double @pow(double noundef %0, double noundef %1) #10
  ret double %3
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @integer_power(double noundef %0, i32 noundef %1) local_unnamed_addr #6 {
  %3 = tail call double @llvm.powi.f64.i32(double %0, i32 %1)
  ret double %3
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #2

; Function Attrs: nounwind uwtable
define dso_local double @special_function_mix(double noundef %0) local_unnamed_addr #3 {
  %2 = tail call double @erf(double noundef %0) #10
  %3 = fmul double %0, 5.000000e-01
  %4 = tail call double @erfc(double noundef %3) #10
  %5 = tail call double @llvm.fmuladd.f64(double %4, double 2.000000e+00, double %2)
  %6 = fadd double %0, 1.000000e+00
  %7 = tail call double @tgamma(double noundef %6) #10
  %8 = fadd double %5, %7
  %9 = fadd double %0, 2.500000e+00
  %10 = tail call double @lgamma(double noundef %9) #10
  %11 = fadd double %8, %10
  ret double %11
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @erf(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare double @erfc(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @tgamma(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @lgamma(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @gamma_function(double noundef %0) local_unnamed_addr #3 {
  %2 = tail call double @tgamma(double noundef %0) #10
  ret double %2
}

; Function Attrs: nounwind uwtable
define dso_local double @log_gamma_function(double noundef %0) local_unnamed_addr #3 {
  %2 = tail call double @lgamma(double noundef %0) #10
  ret double %2
}

; Function Attrs: nounwind uwtable
define dso_local double @bessel_mix(double noundef %0) local_unnamed_addr #3 {
  %2 = tail call double @j0(double noundef %0) #10
  %3 = tail call double @j1(double noundef %0) #10
  %4 = tail call double @jn(i32 noundef 2, double noundef %0) #10
  %5 = tail call double @llvm.fmuladd.f64(double %2, double %3, double %4)
  %6 = tail call double @y0(double noundef %0) #10
  %7 = fadd double %5, %6
  %8 = tail call double @y1(double noundef %0) #10
  %9 = tail call double @yn(i32 noundef 3, double noundef %0) #10
  %10 = fneg double %8
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %9, double %7)
  ret double %11
}

; Function Attrs: nounwind
declare double @j0(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @j1(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @jn(i32 noundef, double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @y0(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @y1(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare double @yn(i32 noundef, double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @rounding_has_no_slope(double noundef %0) local_unnamed_addr #3 {
  %2 = tail call double @llvm.floor.f64(double %0)
  %3 = tail call double @llvm.ceil.f64(double %0)
  %4 = fadd double %2, %3
  %5 = tail call double @llvm.trunc.f64(double %0)
  %6 = fadd double %5, %4
  %7 = tail call double @llvm.round.f64(double %0)
  %8 = fadd double %7, %6
  %9 = tail call double @llvm.rint.f64(double %0)
  %10 = fadd double %9, %8
  %11 = tail call double @llvm.nearbyint.f64(double %0)
  %12 = fadd double %11, %10
  %13 = tail call i64 @lround(double noundef %0) #10
  %14 = sitofp i64 %13 to double
  %15 = fmul double %14, %0
  %16 = tail call double @llvm.fmuladd.f64(double %0, double %12, double %15)
  ret double %16
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
declare i64 @lround(double noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local double @remainder_mix(double noundef %0, double noundef %1) local_unnamed_addr #3 {
  %3 = tail call double @fmod(double noundef %0, double noundef %1) #10
  %4 = tail call double @remainder(double noundef %0, double noundef %1) #10
  %5 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %4)
  %6 = tail call double @fdim(double noundef %0, double noundef %1) #10
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %1, double %5)
  %8 = fsub double %1, %0
  %9 = tail call double @llvm.fabs.f64(double %8)
  %10 = fadd double %9, %7
  ret double %10
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @fmod(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @remainder(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
declare double @fdim(double noundef, double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nounwind uwtable
define dso_local double @parts_and_scaling(double noundef %0) local_unnamed_addr #3 {
  %2 = alloca i32, align 4
  %3 = alloca double, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #10
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #10
  %4 = call double @frexp(double noundef %0, ptr noundef nonnull %2) #10
  %5 = fmul double %0, 3.000000e+00
  %6 = call double @modf(double noundef %5, ptr noundef nonnull %3) #10
  %7 = load i32, ptr %2, align 4, !tbaa !5
  %8 = sitofp i32 %7 to double
  %9 = load double, ptr %3, align 8, !tbaa !9
  %10 = fmul double %6, %9
  %11 = tail call double @llvm.fmuladd.f64(double %4, double %8, double %10)
  %12 = tail call double @ldexp(double noundef %0, i32 noundef 3) #10
  %13 = fadd double %12, %11
  %14 = tail call double @scalbn(double noundef %4, i32 noundef -1) #10
  %15 = fadd double %14, %13
  %16 = fneg double %4
  %17 = tail call double @llvm.copysign.f64(double %0, double %16)
  %18 = fadd double %17, %15
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #10
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #10
  ret double %18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @frexp(double noundef, ptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @modf(double noundef, ptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn
declare double @ldexp(double noundef, i32 noundef) local_unnamed_addr #9

; Function Attrs: nounwind
declare double @scalbn(double noundef, i32 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #7

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @extremes(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #6 {
  %4 = tail call double @llvm.maxnum.f64(double %0, double %1)
  %5 = tail call double @llvm.minnum.f64(double %1, double %2)
  %6 = tail call double @llvm.minnum.f64(double %0, double %2)
  %7 = fmul double %1, %2
  %8 = tail call double @llvm.maxnum.f64(double %6, double %7)
  %9 = tail call double @llvm.fmuladd.f64(double %4, double %5, double %8)
  ret double %9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #2

attributes #0 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { mustprogress nofree nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind }
attributes #11 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"double", !7, i64 0}
