; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=3 -C panic=abort --emit=llvm-ir rust/rust_scalar.rs -o ir/rustc-1.95/O3/rust_scalar.ll
; ModuleID = 'rust_scalar.2d63db6054a4082a-cgu.0'
source_filename = "rust_scalar.2d63db6054a4082a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; rust_scalar::damped_sine
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @_ZN11rust_scalar11damped_sine17h99f49868b8b9e2a4E(double noundef %t, double noundef %damping) unnamed_addr #0 {
start:
  %_5 = fneg double %damping
  %_4 = fmul double %t, %_5
  %0 = tail call double @llvm.exp.f64(double %_4)
  %_7 = fmul double %t, 2.000000e+00
  %1 = tail call double @llvm.sin.f64(double %_7)
  %_0 = fmul double %1, %0
  ret double %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_closure_quadrature(double noundef %0, double noundef %b) unnamed_addr #1 {
start:
  %h.i = fdiv double %b, 6.000000e+00
  %_4.i.i = fmul double %0, 0.000000e+00
  %1 = tail call double @llvm.sin.f64(double %_4.i.i)
  %_0.i.i = fmul double %1, 0.000000e+00
  %_4.i6.i = fmul double %0, %b
  %2 = tail call double @llvm.sin.f64(double %_4.i6.i)
  %_0.i7.i = fmul double %b, %2
  %_9.i = fadd double %_0.i.i, %_0.i7.i
  %3 = fmul double %_9.i, 5.000000e-01
  %_21.i = fadd double %h.i, 0.000000e+00
  %_4.i9.i = fmul double %0, %_21.i
  %4 = tail call double @llvm.sin.f64(double %_4.i9.i)
  %_0.i10.i = fmul double %_21.i, %4
  %5 = fadd double %3, %_0.i10.i
  %6 = insertelement <2 x double> poison, double %h.i, i64 0
  %7 = shufflevector <2 x double> %6, <2 x double> poison, <2 x i32> zeroinitializer
  %8 = fmul <2 x double> %7, <double 3.000000e+00, double 2.000000e+00>
  %9 = fadd <2 x double> %8, zeroinitializer
  %10 = extractelement <2 x double> %9, i64 1
  %_4.i9.1.i = fmul double %0, %10
  %11 = tail call double @llvm.sin.f64(double %_4.i9.1.i)
  %12 = extractelement <2 x double> %9, i64 0
  %_4.i9.2.i = fmul double %0, %12
  %13 = tail call double @llvm.sin.f64(double %_4.i9.2.i)
  %14 = insertelement <2 x double> poison, double %13, i64 0
  %15 = insertelement <2 x double> %14, double %11, i64 1
  %16 = fmul <2 x double> %9, %15
  %17 = extractelement <2 x double> %16, i64 1
  %18 = fadd double %5, %17
  %19 = extractelement <2 x double> %16, i64 0
  %20 = fadd double %19, %18
  %21 = fmul <2 x double> %7, <double 5.000000e+00, double 4.000000e+00>
  %22 = fadd <2 x double> %21, zeroinitializer
  %23 = extractelement <2 x double> %22, i64 1
  %_4.i9.3.i = fmul double %0, %23
  %24 = tail call double @llvm.sin.f64(double %_4.i9.3.i)
  %25 = extractelement <2 x double> %22, i64 0
  %_4.i9.4.i = fmul double %0, %25
  %26 = tail call double @llvm.sin.f64(double %_4.i9.4.i)
  %27 = insertelement <2 x double> poison, double %26, i64 0
  %28 = insertelement <2 x double> %27, double %24, i64 1
  %29 = fmul <2 x double> %22, %28
  %30 = extractelement <2 x double> %29, i64 1
  %31 = fadd double %30, %20
  %32 = extractelement <2 x double> %29, i64 0
  %33 = fadd double %32, %31
  %_0.i = fmul double %h.i, %33
  ret double %_0.i
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef float @rust_float_polynomial(float noundef %x, float noundef %y) unnamed_addr #1 {
start:
  %t = fmul float %x, %y
  %_5 = fmul float %t, %t
  %_6 = fmul float %x, 5.000000e-01
  %_4 = fadd float %_6, %_5
  %_0 = fsub float %_4, %y
  ret float %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_logistic(double noundef %x, double noundef %k) unnamed_addr #1 {
start:
  %_6 = fneg double %k
  %_5 = fmul double %x, %_6
  %0 = tail call double @llvm.exp.f64(double %_5)
  %_3 = fadd double %0, 1.000000e+00
  %_0 = fdiv double 1.000000e+00, %_3
  ret double %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_match_on_kind(i32 noundef %kind, double noundef %x) unnamed_addr #1 {
start:
  switch i32 %kind, label %bb1 [
    i32 0, label %bb3
    i32 3, label %bb3
    i32 1, label %bb2
  ]

bb1:                                              ; preds = %start
  %_4 = icmp slt i32 %kind, 0
  br i1 %_4, label %bb4, label %bb5

bb3:                                              ; preds = %start, %start
  %0 = fmul double %x, %x
  br label %bb6

bb2:                                              ; preds = %start
  %1 = tail call double @llvm.cos.f64(double %x)
  br label %bb6

bb6:                                              ; preds = %bb4, %bb5, %bb2, %bb3
  %_0.sroa.0.0 = phi double [ %6, %bb4 ], [ %5, %bb5 ], [ %0, %bb3 ], [ %1, %bb2 ]
  ret double %_0.sroa.0.0

bb5:                                              ; preds = %bb1
  %2 = tail call double @llvm.powi.f64.i32(double %x, i32 3)
  %3 = tail call double @llvm.fabs.f64(double %x)
  %4 = tail call double @llvm.sqrt.f64(double %3)
  %5 = fadd double %2, %4
  br label %bb6

bb4:                                              ; preds = %bb1
  %_5 = sitofp i32 %kind to double
  %6 = fdiv double %x, %_5
  br label %bb6
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_newton_root(double noundef %a) unnamed_addr #2 {
start:
  %_42 = fmul double %a, %a
  %_33 = fmul double %a, %_42
  %e4 = fsub double %_33, %a
  %0 = tail call double @llvm.fabs.f64(double %e4)
  %_85 = fcmp olt double %0, 0x3D719799812DEA11
  br i1 %_85, label %bb2, label %bb3

bb3:                                              ; preds = %start, %bb3
  %e7 = phi double [ %e, %bb3 ], [ %e4, %start ]
  %y.sroa.0.06 = phi double [ %1, %bb3 ], [ %a, %start ]
  %_12 = fmul double %y.sroa.0.06, 3.000000e+00
  %_11 = fmul double %y.sroa.0.06, %_12
  %_10 = fdiv double %e7, %_11
  %1 = fsub double %y.sroa.0.06, %_10
  %_4 = fmul double %1, %1
  %_3 = fmul double %1, %_4
  %e = fsub double %_3, %a
  %2 = tail call double @llvm.fabs.f64(double %e)
  %_8 = fcmp olt double %2, 0x3D719799812DEA11
  br i1 %_8, label %bb2, label %bb3

bb2:                                              ; preds = %bb3, %start
  %y.sroa.0.0.lcssa = phi double [ %a, %start ], [ %1, %bb3 ]
  ret double %y.sroa.0.0.lcssa
}

; Function Attrs: nofree nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_recursive_power(double noundef %x, i32 noundef %n) unnamed_addr #3 {
start:
  %0 = icmp eq i32 %n, 0
  br i1 %0, label %common.ret2, label %bb2

bb2:                                              ; preds = %start
  %_3 = and i32 %n, 1
  %1 = icmp eq i32 %_3, 0
  br i1 %1, label %bb3, label %bb5

common.ret2:                                      ; preds = %start, %bb5, %bb3
  %common.ret2.op = phi double [ %3, %bb5 ], [ %2, %bb3 ], [ 1.000000e+00, %start ]
  ret double %common.ret2.op

bb3:                                              ; preds = %bb2
  %_51 = lshr exact i32 %n, 1
  %half = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_51) #5
  %2 = fmul double %half, %half
  br label %common.ret2

bb5:                                              ; preds = %bb2
  %_7 = add nsw i32 %n, -1
  %_6 = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_7) #5
  %3 = fmul double %x, %_6
  br label %common.ret2
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #4

attributes #0 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree norecurse nosync nounwind nonlazybind memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nofree nosync nounwind nonlazybind memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
