; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=1 -C panic=abort --emit=llvm-ir rust/rust_scalar.rs -o ir/rustc-1.95/O1/rust_scalar.ll
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
  %0 = tail call noundef double @llvm.exp.f64(double %_4)
  %_7 = fmul double %t, 2.000000e+00
  %1 = tail call noundef double @llvm.sin.f64(double %_7)
  %_0 = fmul double %1, %0
  ret double %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_closure_quadrature(double noundef %0, double noundef %b) unnamed_addr #1 {
start:
  %_4.i.i = fmul double %0, 0.000000e+00
  %1 = tail call noundef double @llvm.sin.f64(double %_4.i.i)
  %_0.i.i = fmul double %1, 0.000000e+00
  %_4.i5.i = fmul double %0, %b
  %2 = tail call noundef double @llvm.sin.f64(double %_4.i5.i)
  %_0.i6.i = fmul double %b, %2
  %_9.i = fadd double %_0.i.i, %_0.i6.i
  %3 = fmul double %_9.i, 5.000000e-01
  %h.i = fdiv double %b, 6.000000e+00
  %_26.i = fadd double %h.i, 0.000000e+00
  %_4.i9.i = fmul double %0, %_26.i
  %4 = tail call noundef double @llvm.sin.f64(double %_4.i9.i)
  %_0.i10.i = fmul double %_26.i, %4
  %5 = fadd double %3, %_0.i10.i
  %_27.1.i = fmul double %h.i, 2.000000e+00
  %_26.1.i = fadd double %_27.1.i, 0.000000e+00
  %_4.i9.1.i = fmul double %0, %_26.1.i
  %6 = tail call noundef double @llvm.sin.f64(double %_4.i9.1.i)
  %_0.i10.1.i = fmul double %_26.1.i, %6
  %7 = fadd double %5, %_0.i10.1.i
  %_27.2.i = fmul double %h.i, 3.000000e+00
  %_26.2.i = fadd double %_27.2.i, 0.000000e+00
  %_4.i9.2.i = fmul double %0, %_26.2.i
  %8 = tail call noundef double @llvm.sin.f64(double %_4.i9.2.i)
  %_0.i10.2.i = fmul double %_26.2.i, %8
  %9 = fadd double %_0.i10.2.i, %7
  %_27.3.i = fmul double %h.i, 4.000000e+00
  %_26.3.i = fadd double %_27.3.i, 0.000000e+00
  %_4.i9.3.i = fmul double %0, %_26.3.i
  %10 = tail call noundef double @llvm.sin.f64(double %_4.i9.3.i)
  %_0.i10.3.i = fmul double %_26.3.i, %10
  %11 = fadd double %_0.i10.3.i, %9
  %_27.4.i = fmul double %h.i, 5.000000e+00
  %_26.4.i = fadd double %_27.4.i, 0.000000e+00
  %_4.i9.4.i = fmul double %0, %_26.4.i
  %12 = tail call noundef double @llvm.sin.f64(double %_4.i9.4.i)
  %_0.i10.4.i = fmul double %_26.4.i, %12
  %13 = fadd double %_0.i10.4.i, %11
  %_0.i = fmul double %h.i, %13
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
  %0 = tail call noundef double @llvm.exp.f64(double %_5)
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
  br label %bb9

bb2:                                              ; preds = %start
  %1 = tail call noundef double @llvm.cos.f64(double %x)
  br label %bb9

bb9:                                              ; preds = %bb4, %bb5, %bb2, %bb3
  %_0.sroa.0.0 = phi double [ %6, %bb4 ], [ %5, %bb5 ], [ %0, %bb3 ], [ %1, %bb2 ]
  ret double %_0.sroa.0.0

bb5:                                              ; preds = %bb1
  %2 = tail call noundef double @llvm.powi.f64.i32(double %x, i32 3)
  %3 = tail call noundef double @llvm.fabs.f64(double %x)
  %4 = tail call noundef double @llvm.sqrt.f64(double %3)
  %5 = fadd double %2, %4
  br label %bb9

bb4:                                              ; preds = %bb1
  %_5 = sitofp i32 %kind to double
  %6 = fdiv double %x, %_5
  br label %bb9
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_newton_root(double noundef %a) unnamed_addr #2 {
start:
  %_42 = fmul double %a, %a
  %_33 = fmul double %a, %_42
  %e4 = fsub double %_33, %a
  %0 = tail call noundef double @llvm.fabs.f64(double %e4)
  %_85 = fcmp olt double %0, 0x3D719799812DEA11
  br i1 %_85, label %bb3, label %bb4

bb4:                                              ; preds = %start, %bb4
  %e7 = phi double [ %e, %bb4 ], [ %e4, %start ]
  %y.sroa.0.06 = phi double [ %1, %bb4 ], [ %a, %start ]
  %_12 = fmul double %y.sroa.0.06, 3.000000e+00
  %_11 = fmul double %y.sroa.0.06, %_12
  %_10 = fdiv double %e7, %_11
  %1 = fsub double %y.sroa.0.06, %_10
  %_4 = fmul double %1, %1
  %_3 = fmul double %1, %_4
  %e = fsub double %_3, %a
  %2 = tail call noundef double @llvm.fabs.f64(double %e)
  %_8 = fcmp olt double %2, 0x3D719799812DEA11
  br i1 %_8, label %bb3, label %bb4

bb3:                                              ; preds = %bb4, %start
  %y.sroa.0.0.lcssa = phi double [ %a, %start ], [ %1, %bb4 ]
  ret double %y.sroa.0.0.lcssa
}

; Function Attrs: nofree nosync nounwind nonlazybind memory(none) uwtable
define noundef double @rust_recursive_power(double noundef %x, i32 noundef %n) unnamed_addr #3 {
start:
  %0 = icmp eq i32 %n, 0
  br i1 %0, label %common.ret, label %bb2

bb2:                                              ; preds = %start
  %_3 = and i32 %n, 1
  %1 = icmp eq i32 %_3, 0
  br i1 %1, label %bb3, label %bb5

common.ret:                                       ; preds = %start, %bb5, %bb3
  %common.ret.op = phi double [ %3, %bb5 ], [ %2, %bb3 ], [ 1.000000e+00, %start ]
  ret double %common.ret.op

bb3:                                              ; preds = %bb2
  %_51 = lshr exact i32 %n, 1
  %half = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_51) #5
  %2 = fmul double %half, %half
  br label %common.ret

bb5:                                              ; preds = %bb2
  %_7 = add nsw i32 %n, -1
  %_6 = tail call noundef double @rust_recursive_power(double noundef %x, i32 noundef %_7) #5
  %3 = fmul double %x, %_6
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #4

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
