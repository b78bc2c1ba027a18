; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=0 -C panic=abort --emit=llvm-ir rust/rust_scalar.rs -o ir/rustc-1.95/O0/rust_scalar.ll
; ModuleID = 'rust_scalar.2d63db6054a4082a-cgu.0'
source_filename = "rust_scalar.2d63db6054a4082a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_59149eeb649f39d9180425e3764054a3 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/range.rs\00", align 1
@alloc_8a7813f1a038cd71090e4a0dcbf8eae3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_59149eeb649f39d9180425e3764054a3, [16 x i8] c"N\00\00\00\00\00\00\00\B2\01\00\00\01\00\00\00" }>, align 8
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_1cf6c7c9e54962a5ca29e4bea46e1df8 = private unnamed_addr constant [20 x i8] c"rust/rust_scalar.rs\00", align 1
@alloc_9a7bb519bea1e467ea664e732823b6ef = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_1cf6c7c9e54962a5ca29e4bea46e1df8, [16 x i8] c"\13\00\00\00\00\00\00\00'\00\00\00%\00\00\00" }>, align 8

; rust_scalar::damped_sine
; Function Attrs: noinline nounwind nonlazybind uwtable
define double @_ZN11rust_scalar11damped_sine17h99f49868b8b9e2a4E(double %t, double %damping) unnamed_addr #0 {
start:
  %_5 = fneg double %damping
  %_4 = fmul double %_5, %t
; call std::f64::<impl f64>::exp
  %_3 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3exp17he585b66dc1ae5cfcE"(double %_4) #5
  %_7 = fmul double 2.000000e+00, %t
; call std::f64::<impl f64>::sin
  %_6 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17h8217e2f9ad58ed67E"(double %_7) #5
  %_0 = fmul double %_3, %_6
  ret double %_0
}

; rust_scalar::rust_closure_quadrature::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E"(ptr align 8 %_1, double %t) unnamed_addr #1 {
start:
  %_6 = load ptr, ptr %_1, align 8
  %_5 = load double, ptr %_6, align 8
  %_4 = fmul double %_5, %t
; call std::f64::<impl f64>::sin
  %_3 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17h8217e2f9ad58ed67E"(double %_4) #5
  %_0 = fmul double %_3, %t
  ret double %_0
}

; rust_scalar::integrate
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_ZN11rust_scalar9integrate17h61e97caaa2aa809eE(ptr align 8 %0, double %a, double %b, i64 %n) unnamed_addr #2 {
start:
  %_19 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %s = alloca [8 x i8], align 8
  %f = alloca [8 x i8], align 8
  store ptr %0, ptr %f, align 8
  %_6 = fsub double %b, %a
  %_7 = uitofp i64 %n to double
  %h = fdiv double %_6, %_7
; call rust_scalar::rust_closure_quadrature::{{closure}}
  %_10 = call double @"_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E"(ptr align 8 %f, double %a) #5
; call rust_scalar::rust_closure_quadrature::{{closure}}
  %_13 = call double @"_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E"(ptr align 8 %f, double %b) #5
  %_9 = fadd double %_10, %_13
  %1 = fmul double 5.000000e-01, %_9
  store double %1, ptr %s, align 8
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %2 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h142d618a7e2525a4E"(i64 1, i64 %n) #5
  %_16.0 = extractvalue { i64, i64 } %2, 0
  %_16.1 = extractvalue { i64, i64 } %2, 1
  store i64 %_16.0, ptr %iter, align 8
  %3 = getelementptr inbounds i8, ptr %iter, i64 8
  store i64 %_16.1, ptr %3, align 8
  br label %bb4

bb4:                                              ; preds = %bb7, %start
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %4 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h454eeae44d60a74fE"(ptr align 8 %iter) #5
  %5 = extractvalue { i64, i64 } %4, 0
  %6 = extractvalue { i64, i64 } %4, 1
  store i64 %5, ptr %_19, align 8
  %7 = getelementptr inbounds i8, ptr %_19, i64 8
  store i64 %6, ptr %7, align 8
  %_21 = load i64, ptr %_19, align 8
  %8 = getelementptr inbounds i8, ptr %_19, i64 8
  %9 = load i64, ptr %8, align 8
  %10 = trunc nuw i64 %_21 to i1
  br i1 %10, label %bb7, label %bb8

bb7:                                              ; preds = %bb4
  %11 = getelementptr inbounds i8, ptr %_19, i64 8
  %i = load i64, ptr %11, align 8
  %_28 = uitofp i64 %i to double
  %_27 = fmul double %_28, %h
  %_26 = fadd double %a, %_27
; call rust_scalar::rust_closure_quadrature::{{closure}}
  %_23 = call double @"_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E"(ptr align 8 %f, double %_26) #5
  %12 = load double, ptr %s, align 8
  %13 = fadd double %12, %_23
  store double %13, ptr %s, align 8
  br label %bb4

bb8:                                              ; preds = %bb4
  %_29 = load double, ptr %s, align 8
  %_0 = fmul double %_29, %h
  ret double %_0

bb6:                                              ; No predecessors!
  unreachable
}

; std::f64::<impl f64>::cos
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3cos17hcacb91067dae8798E"(double %self) unnamed_addr #1 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.cos.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; std::f64::<impl f64>::exp
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3exp17he585b66dc1ae5cfcE"(double %self) unnamed_addr #1 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.exp.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; std::f64::<impl f64>::sin
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17h8217e2f9ad58ed67E"(double %self) unnamed_addr #1 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.sin.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; std::f64::<impl f64>::powi
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hd526d5be1d712433E"(double %self, i32 %n) unnamed_addr #1 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.powi.f64.i32(double %self, i32 %n)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; std::f64::<impl f64>::sqrt
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17hc9d7b1af9cdace30E"(double %self) unnamed_addr #1 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.sqrt.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hd5e4fb3ccd9fcf02E"(i64 %start1, i64 %n) unnamed_addr #1 {
start:
  br label %bb1

bb1:                                              ; preds = %start
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hbde38eb964a7c742E"(i64 %start1, i64 %n, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #5
  br label %bb2

bb2:                                              ; preds = %bb1
  %_0 = add nuw i64 %start1, %n
  ret i64 %_0
}

; core::f64::<impl f64>::abs
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17h02227baa5b787482E"(double %self) unnamed_addr #1 {
start:
  %0 = alloca [8 x i8], align 8
  %1 = call double @llvm.fabs.f64(double %self)
  store double %1, ptr %0, align 8
  %_0 = load double, ptr %0, align 8
  ret double %_0
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hbde38eb964a7c742E"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #1 {
start:
  %_7.0 = add i64 %lhs, %rhs
  %_7.1 = icmp ult i64 %_7.0, %lhs
  br i1 %_7.1, label %bb1, label %bb2

bb2:                                              ; preds = %start
  ret void

bb1:                                              ; preds = %start
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #6
  unreachable
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h454eeae44d60a74fE"(ptr align 8 %self) unnamed_addr #1 {
start:
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hdef72646e6662cdfE"(ptr align 8 %self) #5
  %_0.0 = extractvalue { i64, i64 } %0, 0
  %_0.1 = extractvalue { i64, i64 } %0, 1
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1
  ret { i64, i64 } %2
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h142d618a7e2525a4E"(i64 %self.0, i64 %self.1) unnamed_addr #1 {
start:
  %0 = insertvalue { i64, i64 } poison, i64 %self.0, 0
  %1 = insertvalue { i64, i64 } %0, i64 %self.1, 1
  ret { i64, i64 } %1
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hdef72646e6662cdfE"(ptr align 8 %self) unnamed_addr #1 {
start:
  %_0 = alloca [16 x i8], align 8
  %_4 = getelementptr inbounds i8, ptr %self, i64 8
  %_3.i = load i64, ptr %self, align 8
  %_4.i = load i64, ptr %_4, align 8
  %_0.i = icmp ult i64 %_3.i, %_4.i
  br i1 %_0.i, label %bb2, label %bb4

bb4:                                              ; preds = %start
  store i64 0, ptr %_0, align 8
  br label %bb5

bb2:                                              ; preds = %start
  %old = load i64, ptr %self, align 8
; call <usize as core::iter::range::Step>::forward_unchecked
  %_6 = call i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hd5e4fb3ccd9fcf02E"(i64 %old, i64 1) #5
  store i64 %_6, ptr %self, align 8
  %0 = getelementptr inbounds i8, ptr %_0, i64 8
  store i64 %old, ptr %0, align 8
  store i64 1, ptr %_0, align 8
  br label %bb5

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i64, ptr %_0, align 8
  %2 = getelementptr inbounds i8, ptr %_0, i64 8
  %3 = load i64, ptr %2, align 8
  %4 = insertvalue { i64, i64 } poison, i64 %1, 0
  %5 = insertvalue { i64, i64 } %4, i64 %3, 1
  ret { i64, i64 } %5
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_closure_quadrature(double %0, double %b) unnamed_addr #2 {
start:
  %k = alloca [8 x i8], align 8
  store double %0, ptr %k, align 8
; call rust_scalar::integrate
  %_0 = call double @_ZN11rust_scalar9integrate17h61e97caaa2aa809eE(ptr align 8 %k, double 0.000000e+00, double %b, i64 6) #7
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define float @rust_float_polynomial(float %x, float %y) unnamed_addr #2 {
start:
  %t = fmul float %x, %y
  %_5 = fmul float %t, %t
  %_6 = fmul float 5.000000e-01, %x
  %_4 = fadd float %_5, %_6
  %_0 = fsub float %_4, %y
  ret float %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_logistic(double %x, double %k) unnamed_addr #2 {
start:
  %_6 = fneg double %k
  %_5 = fmul double %_6, %x
; call std::f64::<impl f64>::exp
  %_4 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3exp17he585b66dc1ae5cfcE"(double %_5) #5
  %_3 = fadd double 1.000000e+00, %_4
  %_0 = fdiv double 1.000000e+00, %_3
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_match_on_kind(i32 %0, double %x) unnamed_addr #2 {
start:
  %_0 = alloca [8 x i8], align 8
  %kind = alloca [4 x i8], align 4
  store i32 %0, ptr %kind, align 4
  %1 = load i32, ptr %kind, align 4
  switch i32 %1, label %bb1 [
    i32 0, label %bb3
    i32 3, label %bb3
    i32 1, label %bb2
  ]

bb1:                                              ; preds = %start
  %_5 = load i32, ptr %kind, align 4
  %_4 = icmp slt i32 %_5, 0
  br i1 %_4, label %bb4, label %bb5

bb3:                                              ; preds = %start, %start
  %2 = fmul double %x, %x
  store double %2, ptr %_0, align 8
  br label %bb9

bb2:                                              ; preds = %start
; call std::f64::<impl f64>::cos
  %3 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3cos17hcacb91067dae8798E"(double %x) #5
  store double %3, ptr %_0, align 8
  br label %bb9

bb9:                                              ; preds = %bb4, %bb5, %bb2, %bb3
  %4 = load double, ptr %_0, align 8
  ret double %4

bb5:                                              ; preds = %bb1
; call std::f64::<impl f64>::powi
  %_7 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hd526d5be1d712433E"(double %x, i32 3) #5
; call core::f64::<impl f64>::abs
  %_9 = call double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17h02227baa5b787482E"(double %x) #5
; call std::f64::<impl f64>::sqrt
  %_8 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17hc9d7b1af9cdace30E"(double %_9) #5
  %5 = fadd double %_7, %_8
  store double %5, ptr %_0, align 8
  br label %bb9

bb4:                                              ; preds = %bb1
  %6 = load i32, ptr %kind, align 4
  %_6 = sitofp i32 %6 to double
  %7 = fdiv double %x, %_6
  store double %7, ptr %_0, align 8
  br label %bb9
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_newton_root(double %a) unnamed_addr #2 {
start:
  %y = alloca [8 x i8], align 8
  store double %a, ptr %y, align 8
  br label %bb1

bb1:                                              ; preds = %bb4, %start
  %_6 = load double, ptr %y, align 8
  %_7 = load double, ptr %y, align 8
  %_5 = fmul double %_6, %_7
  %_8 = load double, ptr %y, align 8
  %_4 = fmul double %_5, %_8
  %e = fsub double %_4, %a
; call core::f64::<impl f64>::abs
  %_10 = call double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17h02227baa5b787482E"(double %e) #5
  %_9 = fcmp olt double %_10, 0x3D719799812DEA11
  br i1 %_9, label %bb3, label %bb4

bb4:                                              ; preds = %bb1
  %_14 = load double, ptr %y, align 8
  %_13 = fmul double 3.000000e+00, %_14
  %_15 = load double, ptr %y, align 8
  %_12 = fmul double %_13, %_15
  %_11 = fdiv double %e, %_12
  %0 = load double, ptr %y, align 8
  %1 = fsub double %0, %_11
  store double %1, ptr %y, align 8
  br label %bb1

bb3:                                              ; preds = %bb1
  %_0 = load double, ptr %y, align 8
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_recursive_power(double %x, i32 %n) unnamed_addr #2 {
start:
  %_0 = alloca [8 x i8], align 8
  %_3 = icmp eq i32 %n, 0
  br i1 %_3, label %bb1, label %bb2

bb2:                                              ; preds = %start
  %_5 = urem i32 %n, 2
  %_4 = icmp eq i32 %_5, 0
  br i1 %_4, label %bb4, label %bb7

bb1:                                              ; preds = %start
  store double 1.000000e+00, ptr %_0, align 8
  br label %bb10

bb7:                                              ; preds = %bb2
  %_12.0 = sub i32 %n, 1
  %_12.1 = icmp ult i32 %n, 1
  br i1 %_12.1, label %panic, label %bb8

bb4:                                              ; preds = %bb2
  %_8 = udiv i32 %n, 2
  %half = call double @rust_recursive_power(double %x, i32 %_8) #7
  %0 = fmul double %half, %half
  store double %0, ptr %_0, align 8
  br label %bb10

bb8:                                              ; preds = %bb7
  %_10 = call double @rust_recursive_power(double %x, i32 %_12.0) #7
  %1 = fmul double %x, %_10
  store double %1, ptr %_0, align 8
  br label %bb10

panic:                                            ; preds = %bb7
; call core::panicking::panic_const::panic_const_sub_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8 @alloc_9a7bb519bea1e467ea664e732823b6ef) #6
  unreachable

bb10:                                             ; preds = %bb1, %bb4, %bb8
  %2 = load double, ptr %_0, align 8
  ret double %2
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.powi.f64.i32(double, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #4

; core::panicking::panic_const::panic_const_sub_overflow
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8) unnamed_addr #4

attributes #0 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { inlinehint nounwind }
attributes #6 = { noinline noreturn nounwind }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
