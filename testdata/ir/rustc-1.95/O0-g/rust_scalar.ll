; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=0 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_scalar.rs -o ir/rustc-1.95/O0-g/rust_scalar.ll
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
define double @_ZN11rust_scalar11damped_sine17h99f49868b8b9e2a4E(double %t, double %damping) unnamed_addr #0 !dbg !7 {
start:
  %damping.dbg.spill = alloca [8 x i8], align 8
  %t.dbg.spill = alloca [8 x i8], align 8
  store double %t, ptr %t.dbg.spill, align 8
    #dbg_declare(ptr %t.dbg.spill, !14, !DIExpression(), !17)
  store double %damping, ptr %damping.dbg.spill, align 8
    #dbg_declare(ptr %damping.dbg.spill, !15, !DIExpression(), !18)
  %_5 = fneg double %damping, !dbg !19
  %_4 = fmul double %_5, %t, !dbg !20
; call std::f64::<impl f64>::exp
  %_3 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3exp17he585b66dc1ae5cfcE"(double %_4) #5, !dbg !21
  %_7 = fmul double 2.000000e+00, %t, !dbg !22
; call std::f64::<impl f64>::sin
  %_6 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17h8217e2f9ad58ed67E"(double %_7) #5, !dbg !23
  %_0 = fmul double %_3, %_6, !dbg !20
  ret double %_0, !dbg !24
}

; rust_scalar::rust_closure_quadrature::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E"(ptr align 8 %_1, double %t) unnamed_addr #1 !dbg !25 {
start:
  %t.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !37, !DIExpression(DW_OP_deref, DW_OP_deref), !38)
  store double %t, ptr %t.dbg.spill, align 8
    #dbg_declare(ptr %t.dbg.spill, !36, !DIExpression(), !39)
  %_6 = load ptr, ptr %_1, align 8, !dbg !40
  %_5 = load double, ptr %_6, align 8, !dbg !40
  %_4 = fmul double %_5, %t, !dbg !41
; call std::f64::<impl f64>::sin
  %_3 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17h8217e2f9ad58ed67E"(double %_4) #5, !dbg !42
  %_0 = fmul double %_3, %t, !dbg !41
  ret double %_0, !dbg !43
}

; rust_scalar::integrate
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_ZN11rust_scalar9integrate17h61e97caaa2aa809eE(ptr align 8 %0, double %a, double %b, i64 %n) unnamed_addr #2 !dbg !44 {
start:
  %i.dbg.spill = alloca [8 x i8], align 8
  %h.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [8 x i8], align 8
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_19 = alloca [16 x i8], align 8
  %iter = alloca [16 x i8], align 8
  %s = alloca [8 x i8], align 8
  %f = alloca [8 x i8], align 8
  store ptr %0, ptr %f, align 8
    #dbg_declare(ptr %f, !49, !DIExpression(), !72)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !50, !DIExpression(), !73)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !51, !DIExpression(), !74)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !52, !DIExpression(), !75)
    #dbg_declare(ptr %s, !55, !DIExpression(), !76)
    #dbg_declare(ptr %iter, !57, !DIExpression(), !77)
  %_6 = fsub double %b, %a, !dbg !78
  %_7 = uitofp i64 %n to double, !dbg !79
  %h = fdiv double %_6, %_7, !dbg !78
  store double %h, ptr %h.dbg.spill, align 8, !dbg !78
    #dbg_declare(ptr %h.dbg.spill, !53, !DIExpression(), !80)
; call rust_scalar::rust_closure_quadrature::{{closure}}
  %_10 = call double @"_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E"(ptr align 8 %f, double %a) #5, !dbg !81
; call rust_scalar::rust_closure_quadrature::{{closure}}
  %_13 = call double @"_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E"(ptr align 8 %f, double %b) #5, !dbg !82
  %_9 = fadd double %_10, %_13, !dbg !83
  %1 = fmul double 5.000000e-01, %_9, !dbg !84
  store double %1, ptr %s, align 8, !dbg !84
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  %2 = call { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h142d618a7e2525a4E"(i64 1, i64 %n) #5, !dbg !85
  %_16.0 = extractvalue { i64, i64 } %2, 0, !dbg !85
  %_16.1 = extractvalue { i64, i64 } %2, 1, !dbg !85
  store i64 %_16.0, ptr %iter, align 8, !dbg !85
  %3 = getelementptr inbounds i8, ptr %iter, i64 8, !dbg !85
  store i64 %_16.1, ptr %3, align 8, !dbg !85
  br label %bb4, !dbg !86

bb4:                                              ; preds = %bb7, %start
; call core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
  %4 = call { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h454eeae44d60a74fE"(ptr align 8 %iter) #5, !dbg !77
  %5 = extractvalue { i64, i64 } %4, 0, !dbg !77
  %6 = extractvalue { i64, i64 } %4, 1, !dbg !77
  store i64 %5, ptr %_19, align 8, !dbg !77
  %7 = getelementptr inbounds i8, ptr %_19, i64 8, !dbg !77
  store i64 %6, ptr %7, align 8, !dbg !77
  %_21 = load i64, ptr %_19, align 8, !dbg !77
  %8 = getelementptr inbounds i8, ptr %_19, i64 8, !dbg !77
  %9 = load i64, ptr %8, align 8, !dbg !77
  %10 = trunc nuw i64 %_21 to i1, !dbg !77
  br i1 %10, label %bb7, label %bb8, !dbg !77

bb7:                                              ; preds = %bb4
  %11 = getelementptr inbounds i8, ptr %_19, i64 8, !dbg !87
  %i = load i64, ptr %11, align 8, !dbg !87
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !87
    #dbg_declare(ptr %i.dbg.spill, !68, !DIExpression(), !88)
  %_28 = uitofp i64 %i to double, !dbg !89
  %_27 = fmul double %_28, %h, !dbg !89
  %_26 = fadd double %a, %_27, !dbg !90
; call rust_scalar::rust_closure_quadrature::{{closure}}
  %_23 = call double @"_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E"(ptr align 8 %f, double %_26) #5, !dbg !91
  %12 = load double, ptr %s, align 8, !dbg !92
  %13 = fadd double %12, %_23, !dbg !92
  store double %13, ptr %s, align 8, !dbg !92
  br label %bb4, !dbg !86

bb8:                                              ; preds = %bb4
  %_29 = load double, ptr %s, align 8, !dbg !93
  %_0 = fmul double %_29, %h, !dbg !93
  ret double %_0, !dbg !94

bb6:                                              ; No predecessors!
  unreachable, !dbg !77
}

; std::f64::<impl f64>::cos
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3cos17hcacb91067dae8798E"(double %self) unnamed_addr #1 !dbg !95 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !103, !DIExpression(), !104)
  %1 = call double @llvm.cos.f64(double %self), !dbg !105
  store double %1, ptr %0, align 8, !dbg !105
  %_0 = load double, ptr %0, align 8, !dbg !105
  ret double %_0, !dbg !106
}

; std::f64::<impl f64>::exp
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3exp17he585b66dc1ae5cfcE"(double %self) unnamed_addr #1 !dbg !107 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !109, !DIExpression(), !110)
  %1 = call double @llvm.exp.f64(double %self), !dbg !111
  store double %1, ptr %0, align 8, !dbg !111
  %_0 = load double, ptr %0, align 8, !dbg !111
  ret double %_0, !dbg !112
}

; std::f64::<impl f64>::sin
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17h8217e2f9ad58ed67E"(double %self) unnamed_addr #1 !dbg !113 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !115, !DIExpression(), !116)
  %1 = call double @llvm.sin.f64(double %self), !dbg !117
  store double %1, ptr %0, align 8, !dbg !117
  %_0 = load double, ptr %0, align 8, !dbg !117
  ret double %_0, !dbg !118
}

; std::f64::<impl f64>::powi
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hd526d5be1d712433E"(double %self, i32 %n) unnamed_addr #1 !dbg !119 {
start:
  %0 = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [4 x i8], align 4
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !124, !DIExpression(), !126)
    #dbg_declare(ptr %self.dbg.spill, !127, !DIExpression(), !134)
  store i32 %n, ptr %n.dbg.spill, align 4
    #dbg_declare(ptr %n.dbg.spill, !125, !DIExpression(), !136)
    #dbg_declare(ptr %n.dbg.spill, !133, !DIExpression(), !137)
  %1 = call double @llvm.powi.f64.i32(double %self, i32 %n), !dbg !138
  store double %1, ptr %0, align 8, !dbg !138
  %_0 = load double, ptr %0, align 8, !dbg !138
  ret double %_0, !dbg !139
}

; std::f64::<impl f64>::sqrt
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17hc9d7b1af9cdace30E"(double %self) unnamed_addr #1 !dbg !140 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !142, !DIExpression(), !143)
    #dbg_declare(ptr %self.dbg.spill, !144, !DIExpression(), !147)
  %1 = call double @llvm.sqrt.f64(double %self), !dbg !149
  store double %1, ptr %0, align 8, !dbg !149
  %_0 = load double, ptr %0, align 8, !dbg !149
  ret double %_0, !dbg !150
}

; <usize as core::iter::range::Step>::forward_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hd5e4fb3ccd9fcf02E"(i64 %start1, i64 %n) unnamed_addr #1 !dbg !151 {
start:
  %n.dbg.spill = alloca [8 x i8], align 8
  %start.dbg.spill = alloca [8 x i8], align 8
  store i64 %start1, ptr %start.dbg.spill, align 8
    #dbg_declare(ptr %start.dbg.spill, !159, !DIExpression(), !161)
    #dbg_declare(ptr %start.dbg.spill, !162, !DIExpression(), !202)
  store i64 %n, ptr %n.dbg.spill, align 8
    #dbg_declare(ptr %n.dbg.spill, !160, !DIExpression(), !204)
    #dbg_declare(ptr %n.dbg.spill, !201, !DIExpression(), !205)
  br label %bb1, !dbg !206

bb1:                                              ; preds = %start
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hbde38eb964a7c742E"(i64 %start1, i64 %n, ptr align 8 @alloc_8a7813f1a038cd71090e4a0dcbf8eae3) #5, !dbg !209
  br label %bb2, !dbg !209

bb2:                                              ; preds = %bb1
  %_0 = add nuw i64 %start1, %n, !dbg !210
  ret i64 %_0, !dbg !211
}

; core::f64::<impl f64>::abs
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17h02227baa5b787482E"(double %self) unnamed_addr #1 !dbg !212 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !215, !DIExpression(), !216)
  %1 = call double @llvm.fabs.f64(double %self), !dbg !217
  store double %1, ptr %0, align 8, !dbg !217
  %_0 = load double, ptr %0, align 8, !dbg !217
  ret double %_0, !dbg !218
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hbde38eb964a7c742E"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #1 !dbg !219 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %lhs.dbg.spill = alloca [8 x i8], align 8
  store i64 %lhs, ptr %lhs.dbg.spill, align 8
    #dbg_declare(ptr %lhs.dbg.spill, !224, !DIExpression(), !228)
    #dbg_declare(ptr %lhs.dbg.spill, !229, !DIExpression(), !240)
  store i64 %rhs, ptr %rhs.dbg.spill, align 8
    #dbg_declare(ptr %rhs.dbg.spill, !225, !DIExpression(), !228)
    #dbg_declare(ptr %rhs.dbg.spill, !239, !DIExpression(), !243)
  %_7.0 = add i64 %lhs, %rhs, !dbg !244
  %_7.1 = icmp ult i64 %_7.0, %lhs, !dbg !244
  br i1 %_7.1, label %bb1, label %bb2, !dbg !245

bb2:                                              ; preds = %start
  ret void, !dbg !246

bb1:                                              ; preds = %start
  store ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr %msg.dbg.spill, align 8, !dbg !247
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !247
  store i64 186, ptr %1, align 8, !dbg !247
    #dbg_declare(ptr %msg.dbg.spill, !226, !DIExpression(), !248)
    #dbg_declare(ptr %msg.dbg.spill, !249, !DIExpression(), !343)
    #dbg_declare(ptr %msg.dbg.spill, !345, !DIExpression(), !353)
    #dbg_declare(ptr %msg.dbg.spill, !355, !DIExpression(), !360)
    #dbg_declare(ptr %msg.dbg.spill, !362, !DIExpression(), !371)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #6, !dbg !373
  unreachable, !dbg !373
}

; core::iter::range::<impl core::iter::traits::iterator::Iterator for core::ops::range::Range<A>>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h454eeae44d60a74fE"(ptr align 8 %self) unnamed_addr #1 !dbg !374 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !394, !DIExpression(), !397)
; call <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
  %0 = call { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hdef72646e6662cdfE"(ptr align 8 %self) #5, !dbg !398
  %_0.0 = extractvalue { i64, i64 } %0, 0, !dbg !398
  %_0.1 = extractvalue { i64, i64 } %0, 1, !dbg !398
  %1 = insertvalue { i64, i64 } poison, i64 %_0.0, 0, !dbg !399
  %2 = insertvalue { i64, i64 } %1, i64 %_0.1, 1, !dbg !399
  ret { i64, i64 } %2, !dbg !399
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h142d618a7e2525a4E"(i64 %self.0, i64 %self.1) unnamed_addr #1 !dbg !400 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store i64 %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !408, !DIExpression(), !411)
  %1 = insertvalue { i64, i64 } poison, i64 %self.0, 0, !dbg !412
  %2 = insertvalue { i64, i64 } %1, i64 %self.1, 1, !dbg !412
  ret { i64, i64 } %2, !dbg !412
}

; <core::ops::range::Range<T> as core::iter::range::RangeIteratorImpl>::spec_next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, i64 } @"_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hdef72646e6662cdfE"(ptr align 8 %self) unnamed_addr #1 !dbg !413 {
start:
  %other.dbg.spill.i = alloca [8 x i8], align 8
  %self.dbg.spill.i = alloca [8 x i8], align 8
  %old.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !416, !DIExpression(), !419)
  %_4 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !420
  store ptr %self, ptr %self.dbg.spill.i, align 8
    #dbg_declare(ptr %self.dbg.spill.i, !421, !DIExpression(), !432)
  store ptr %_4, ptr %other.dbg.spill.i, align 8
    #dbg_declare(ptr %other.dbg.spill.i, !431, !DIExpression(), !434)
  %_3.i = load i64, ptr %self, align 8, !dbg !435
  %_4.i = load i64, ptr %_4, align 8, !dbg !436
  %_0.i = icmp ult i64 %_3.i, %_4.i, !dbg !435
  br i1 %_0.i, label %bb2, label %bb4, !dbg !437

bb4:                                              ; preds = %start
  store i64 0, ptr %_0, align 8, !dbg !438
  br label %bb5, !dbg !439

bb2:                                              ; preds = %start
  %old = load i64, ptr %self, align 8, !dbg !440
  store i64 %old, ptr %old.dbg.spill, align 8, !dbg !440
    #dbg_declare(ptr %old.dbg.spill, !417, !DIExpression(), !441)
; call <usize as core::iter::range::Step>::forward_unchecked
  %_6 = call i64 @"_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hd5e4fb3ccd9fcf02E"(i64 %old, i64 1) #5, !dbg !442
  store i64 %_6, ptr %self, align 8, !dbg !443
  %0 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !444
  store i64 %old, ptr %0, align 8, !dbg !444
  store i64 1, ptr %_0, align 8, !dbg !444
  br label %bb5, !dbg !439

bb5:                                              ; preds = %bb2, %bb4
  %1 = load i64, ptr %_0, align 8, !dbg !445
  %2 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !445
  %3 = load i64, ptr %2, align 8, !dbg !445
  %4 = insertvalue { i64, i64 } poison, i64 %1, 0, !dbg !445
  %5 = insertvalue { i64, i64 } %4, i64 %3, 1, !dbg !445
  ret { i64, i64 } %5, !dbg !445
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_closure_quadrature(double %0, double %b) unnamed_addr #2 !dbg !446 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %k = alloca [8 x i8], align 8
  store double %0, ptr %k, align 8
    #dbg_declare(ptr %k, !448, !DIExpression(), !450)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !449, !DIExpression(), !451)
; call rust_scalar::integrate
  %_0 = call double @_ZN11rust_scalar9integrate17h61e97caaa2aa809eE(ptr align 8 %k, double 0.000000e+00, double %b, i64 6) #7, !dbg !452
  ret double %_0, !dbg !453
}

; Function Attrs: nounwind nonlazybind uwtable
define float @rust_float_polynomial(float %x, float %y) unnamed_addr #2 !dbg !454 {
start:
  %t.dbg.spill = alloca [4 x i8], align 4
  %y.dbg.spill = alloca [4 x i8], align 4
  %x.dbg.spill = alloca [4 x i8], align 4
  store float %x, ptr %x.dbg.spill, align 4
    #dbg_declare(ptr %x.dbg.spill, !459, !DIExpression(), !463)
  store float %y, ptr %y.dbg.spill, align 4
    #dbg_declare(ptr %y.dbg.spill, !460, !DIExpression(), !464)
  %t = fmul float %x, %y, !dbg !465
  store float %t, ptr %t.dbg.spill, align 4, !dbg !465
    #dbg_declare(ptr %t.dbg.spill, !461, !DIExpression(), !466)
  %_5 = fmul float %t, %t, !dbg !467
  %_6 = fmul float 5.000000e-01, %x, !dbg !468
  %_4 = fadd float %_5, %_6, !dbg !467
  %_0 = fsub float %_4, %y, !dbg !467
  ret float %_0, !dbg !469
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_logistic(double %x, double %k) unnamed_addr #2 !dbg !470 {
start:
  %k.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  store double %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !472, !DIExpression(), !474)
  store double %k, ptr %k.dbg.spill, align 8
    #dbg_declare(ptr %k.dbg.spill, !473, !DIExpression(), !475)
  %_6 = fneg double %k, !dbg !476
  %_5 = fmul double %_6, %x, !dbg !477
; call std::f64::<impl f64>::exp
  %_4 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3exp17he585b66dc1ae5cfcE"(double %_5) #5, !dbg !478
  %_3 = fadd double 1.000000e+00, %_4, !dbg !479
  %_0 = fdiv double 1.000000e+00, %_3, !dbg !480
  ret double %_0, !dbg !481
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_match_on_kind(i32 %0, double %x) unnamed_addr #2 !dbg !482 {
start:
  %n.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  %kind = alloca [4 x i8], align 4
  store i32 %0, ptr %kind, align 4
    #dbg_declare(ptr %kind, !486, !DIExpression(), !492)
    #dbg_declare(ptr %kind, !488, !DIExpression(), !493)
  store double %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !487, !DIExpression(), !494)
  %1 = load i32, ptr %kind, align 4, !dbg !495
  switch i32 %1, label %bb1 [
    i32 0, label %bb3
    i32 3, label %bb3
    i32 1, label %bb2
  ], !dbg !495

bb1:                                              ; preds = %start
  store ptr %kind, ptr %n.dbg.spill, align 8, !dbg !496
    #dbg_declare(ptr %n.dbg.spill, !490, !DIExpression(), !493)
  %_5 = load i32, ptr %kind, align 4, !dbg !497
  %_4 = icmp slt i32 %_5, 0, !dbg !497
  br i1 %_4, label %bb4, label %bb5, !dbg !497

bb3:                                              ; preds = %start, %start
  %2 = fmul double %x, %x, !dbg !498
  store double %2, ptr %_0, align 8, !dbg !498
  br label %bb9, !dbg !499

bb2:                                              ; preds = %start
; call std::f64::<impl f64>::cos
  %3 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3cos17hcacb91067dae8798E"(double %x) #5, !dbg !500
  store double %3, ptr %_0, align 8, !dbg !500
  br label %bb9, !dbg !500

bb9:                                              ; preds = %bb4, %bb5, %bb2, %bb3
  %4 = load double, ptr %_0, align 8, !dbg !501
  ret double %4, !dbg !501

bb5:                                              ; preds = %bb1
; call std::f64::<impl f64>::powi
  %_7 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hd526d5be1d712433E"(double %x, i32 3) #5, !dbg !502
; call core::f64::<impl f64>::abs
  %_9 = call double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17h02227baa5b787482E"(double %x) #5, !dbg !503
; call std::f64::<impl f64>::sqrt
  %_8 = call double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17hc9d7b1af9cdace30E"(double %_9) #5, !dbg !504
  %5 = fadd double %_7, %_8, !dbg !505
  store double %5, ptr %_0, align 8, !dbg !505
  br label %bb9, !dbg !506

bb4:                                              ; preds = %bb1
  %6 = load i32, ptr %kind, align 4, !dbg !507
  %_6 = sitofp i32 %6 to double, !dbg !507
  %7 = fdiv double %x, %_6, !dbg !508
  store double %7, ptr %_0, align 8, !dbg !508
  br label %bb9, !dbg !509
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_newton_root(double %a) unnamed_addr #2 !dbg !510 {
start:
  %e.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %y = alloca [8 x i8], align 8
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !512, !DIExpression(), !517)
    #dbg_declare(ptr %y, !513, !DIExpression(), !518)
  store double %a, ptr %y, align 8, !dbg !519
  br label %bb1, !dbg !520

bb1:                                              ; preds = %bb4, %start
  %_6 = load double, ptr %y, align 8, !dbg !521
  %_7 = load double, ptr %y, align 8, !dbg !522
  %_5 = fmul double %_6, %_7, !dbg !521
  %_8 = load double, ptr %y, align 8, !dbg !523
  %_4 = fmul double %_5, %_8, !dbg !521
  %e = fsub double %_4, %a, !dbg !521
  store double %e, ptr %e.dbg.spill, align 8, !dbg !521
    #dbg_declare(ptr %e.dbg.spill, !515, !DIExpression(), !524)
; call core::f64::<impl f64>::abs
  %_10 = call double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17h02227baa5b787482E"(double %e) #5, !dbg !525
  %_9 = fcmp olt double %_10, 0x3D719799812DEA11, !dbg !526
  br i1 %_9, label %bb3, label %bb4, !dbg !526

bb4:                                              ; preds = %bb1
  %_14 = load double, ptr %y, align 8, !dbg !527
  %_13 = fmul double 3.000000e+00, %_14, !dbg !528
  %_15 = load double, ptr %y, align 8, !dbg !529
  %_12 = fmul double %_13, %_15, !dbg !530
  %_11 = fdiv double %e, %_12, !dbg !531
  %0 = load double, ptr %y, align 8, !dbg !532
  %1 = fsub double %0, %_11, !dbg !532
  store double %1, ptr %y, align 8, !dbg !532
  br label %bb1, !dbg !520

bb3:                                              ; preds = %bb1
  %_0 = load double, ptr %y, align 8, !dbg !533
  ret double %_0, !dbg !534
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_recursive_power(double %x, i32 %n) unnamed_addr #2 !dbg !535 {
start:
  %half.dbg.spill = alloca [8 x i8], align 8
  %n.dbg.spill = alloca [4 x i8], align 4
  %x.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store double %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !539, !DIExpression(), !543)
  store i32 %n, ptr %n.dbg.spill, align 4
    #dbg_declare(ptr %n.dbg.spill, !540, !DIExpression(), !544)
  %_3 = icmp eq i32 %n, 0, !dbg !545
  br i1 %_3, label %bb1, label %bb2, !dbg !545

bb2:                                              ; preds = %start
  %_5 = urem i32 %n, 2, !dbg !546
  %_4 = icmp eq i32 %_5, 0, !dbg !546
  br i1 %_4, label %bb4, label %bb7, !dbg !546

bb1:                                              ; preds = %start
  store double 1.000000e+00, ptr %_0, align 8, !dbg !547
  br label %bb10, !dbg !548

bb7:                                              ; preds = %bb2
  %_12.0 = sub i32 %n, 1, !dbg !549
  %_12.1 = icmp ult i32 %n, 1, !dbg !549
  br i1 %_12.1, label %panic, label %bb8, !dbg !549

bb4:                                              ; preds = %bb2
  %_8 = udiv i32 %n, 2, !dbg !550
  %half = call double @rust_recursive_power(double %x, i32 %_8) #7, !dbg !551
  store double %half, ptr %half.dbg.spill, align 8, !dbg !551
    #dbg_declare(ptr %half.dbg.spill, !541, !DIExpression(), !552)
  %0 = fmul double %half, %half, !dbg !553
  store double %0, ptr %_0, align 8, !dbg !553
  br label %bb10, !dbg !554

bb8:                                              ; preds = %bb7
  %_10 = call double @rust_recursive_power(double %x, i32 %_12.0) #7, !dbg !555
  %1 = fmul double %x, %_10, !dbg !556
  store double %1, ptr %_0, align 8, !dbg !556
  br label %bb10, !dbg !554

panic:                                            ; preds = %bb7
; call core::panicking::panic_const::panic_const_sub_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow(ptr align 8 @alloc_9a7bb519bea1e467ea664e732823b6ef) #6, !dbg !549
  unreachable, !dbg !549

bb10:                                             ; preds = %bb1, %bb4, %bb8
  %2 = load double, ptr %_0, align 8, !dbg !557
  ret double %2, !dbg !557
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

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_scalar.rs/@/rust_scalar.2d63db6054a4082a-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "damped_sine", linkageName: "_ZN11rust_scalar11damped_sine17h99f49868b8b9e2a4E", scope: !9, file: !8, line: 11, type: !10, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !13)
!8 = !DIFile(filename: "rust/rust_scalar.rs", directory: ".", checksumkind: CSK_MD5, checksum: "7438a9ea5242e84e7710b45456829f1d")
!9 = !DINamespace(name: "rust_scalar", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !12, !12}
!12 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!13 = !{!14, !15}
!14 = !DILocalVariable(name: "t", arg: 1, scope: !7, file: !8, line: 11, type: !12)
!15 = !DILocalVariable(name: "damping", arg: 2, scope: !7, file: !8, line: 11, type: !12)
!16 = !{}
!17 = !DILocation(line: 11, column: 20, scope: !7)
!18 = !DILocation(line: 11, column: 28, scope: !7)
!19 = !DILocation(line: 12, column: 6, scope: !7)
!20 = !DILocation(line: 12, column: 5, scope: !7)
!21 = !DILocation(line: 12, column: 20, scope: !7)
!22 = !DILocation(line: 12, column: 28, scope: !7)
!23 = !DILocation(line: 12, column: 38, scope: !7)
!24 = !DILocation(line: 13, column: 2, scope: !7)
!25 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN11rust_scalar23rust_closure_quadrature28_$u7b$$u7b$closure$u7d$$u7d$17h112c3504fa592db9E", scope: !26, file: !8, line: 54, type: !27, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !35)
!26 = !DINamespace(name: "rust_closure_quadrature", scope: !9)
!27 = !DISubroutineType(types: !28)
!28 = !{!12, !29, !12}
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_scalar::rust_closure_quadrature::{closure_env#0}", baseType: !30, size: 64, align: 64, dwarfAddressSpace: 0)
!30 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !26, file: !31, size: 64, align: 64, elements: !32, templateParams: !16, identifier: "c302a51d3d7aaca28a077add2c82dcff")
!31 = !DIFile(filename: "<unknown>", directory: "")
!32 = !{!33}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__k", scope: !30, file: !31, baseType: !34, size: 64, align: 64)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !12, size: 64, align: 64, dwarfAddressSpace: 0)
!35 = !{!36, !37}
!36 = !DILocalVariable(name: "t", arg: 2, scope: !25, file: !8, line: 54, type: !12)
!37 = !DILocalVariable(name: "k", scope: !25, file: !8, line: 53, type: !12, align: 64)
!38 = !DILocation(line: 53, column: 43, scope: !25)
!39 = !DILocation(line: 54, column: 16, scope: !25)
!40 = !DILocation(line: 54, column: 20, scope: !25)
!41 = !DILocation(line: 54, column: 19, scope: !25)
!42 = !DILocation(line: 54, column: 27, scope: !25)
!43 = !DILocation(line: 54, column: 36, scope: !25)
!44 = distinct !DISubprogram(name: "integrate<rust_scalar::rust_closure_quadrature::{closure_env#0}>", linkageName: "_ZN11rust_scalar9integrate17h61e97caaa2aa809eE", scope: !9, file: !8, line: 43, type: !45, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !70, retainedNodes: !48)
!45 = !DISubroutineType(types: !46)
!46 = !{!12, !30, !12, !12, !47}
!47 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!48 = !{!49, !50, !51, !52, !53, !55, !57, !68}
!49 = !DILocalVariable(name: "f", arg: 1, scope: !44, file: !8, line: 43, type: !30)
!50 = !DILocalVariable(name: "a", arg: 2, scope: !44, file: !8, line: 43, type: !12)
!51 = !DILocalVariable(name: "b", arg: 3, scope: !44, file: !8, line: 43, type: !12)
!52 = !DILocalVariable(name: "n", arg: 4, scope: !44, file: !8, line: 43, type: !47)
!53 = !DILocalVariable(name: "h", scope: !54, file: !8, line: 44, type: !12, align: 64)
!54 = distinct !DILexicalBlock(scope: !44, file: !8, line: 44, column: 5)
!55 = !DILocalVariable(name: "s", scope: !56, file: !8, line: 45, type: !12, align: 64)
!56 = distinct !DILexicalBlock(scope: !54, file: !8, line: 45, column: 5)
!57 = !DILocalVariable(name: "iter", scope: !58, file: !8, line: 46, type: !59, align: 64)
!58 = distinct !DILexicalBlock(scope: !56, file: !8, line: 46, column: 5)
!59 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !60, file: !31, size: 128, align: 64, flags: DIFlagPublic, elements: !63, templateParams: !66, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!60 = !DINamespace(name: "range", scope: !61)
!61 = !DINamespace(name: "ops", scope: !62)
!62 = !DINamespace(name: "core", scope: null)
!63 = !{!64, !65}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !59, file: !31, baseType: !47, size: 64, align: 64, flags: DIFlagPublic)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !59, file: !31, baseType: !47, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!66 = !{!67}
!67 = !DITemplateTypeParameter(name: "Idx", type: !47)
!68 = !DILocalVariable(name: "i", scope: !69, file: !8, line: 46, type: !47, align: 64)
!69 = distinct !DILexicalBlock(scope: !58, file: !8, line: 46, column: 5)
!70 = !{!71}
!71 = !DITemplateTypeParameter(name: "impl Fn(f64) -> f64", type: !30)
!72 = !DILocation(line: 43, column: 14, scope: !44)
!73 = !DILocation(line: 43, column: 38, scope: !44)
!74 = !DILocation(line: 43, column: 46, scope: !44)
!75 = !DILocation(line: 43, column: 54, scope: !44)
!76 = !DILocation(line: 45, column: 9, scope: !56)
!77 = !DILocation(line: 46, column: 14, scope: !58)
!78 = !DILocation(line: 44, column: 13, scope: !44)
!79 = !DILocation(line: 44, column: 23, scope: !44)
!80 = !DILocation(line: 44, column: 9, scope: !54)
!81 = !DILocation(line: 45, column: 24, scope: !54)
!82 = !DILocation(line: 45, column: 31, scope: !54)
!83 = !DILocation(line: 45, column: 23, scope: !54)
!84 = !DILocation(line: 45, column: 17, scope: !54)
!85 = !DILocation(line: 46, column: 14, scope: !56)
!86 = !DILocation(line: 46, column: 5, scope: !58)
!87 = !DILocation(line: 46, column: 9, scope: !58)
!88 = !DILocation(line: 46, column: 9, scope: !69)
!89 = !DILocation(line: 47, column: 20, scope: !69)
!90 = !DILocation(line: 47, column: 16, scope: !69)
!91 = !DILocation(line: 47, column: 14, scope: !69)
!92 = !DILocation(line: 47, column: 9, scope: !69)
!93 = !DILocation(line: 49, column: 5, scope: !56)
!94 = !DILocation(line: 50, column: 2, scope: !44)
!95 = distinct !DISubprogram(name: "cos", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$3cos17hcacb91067dae8798E", scope: !97, file: !96, line: 723, type: !100, scopeLine: 723, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !102)
!96 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!97 = !DINamespace(name: "{impl#0}", scope: !98)
!98 = !DINamespace(name: "f64", scope: !99)
!99 = !DINamespace(name: "std", scope: null)
!100 = !DISubroutineType(types: !101)
!101 = !{!12, !12}
!102 = !{!103}
!103 = !DILocalVariable(name: "self", arg: 1, scope: !95, file: !96, line: 723, type: !12)
!104 = !DILocation(line: 723, column: 16, scope: !95)
!105 = !DILocation(line: 724, column: 9, scope: !95)
!106 = !DILocation(line: 725, column: 6, scope: !95)
!107 = distinct !DISubprogram(name: "exp", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$3exp17he585b66dc1ae5cfcE", scope: !97, file: !96, line: 411, type: !100, scopeLine: 411, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !108)
!108 = !{!109}
!109 = !DILocalVariable(name: "self", arg: 1, scope: !107, file: !96, line: 411, type: !12)
!110 = !DILocation(line: 411, column: 16, scope: !107)
!111 = !DILocation(line: 412, column: 9, scope: !107)
!112 = !DILocation(line: 413, column: 6, scope: !107)
!113 = distinct !DISubprogram(name: "sin", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17h8217e2f9ad58ed67E", scope: !97, file: !96, line: 699, type: !100, scopeLine: 699, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !114)
!114 = !{!115}
!115 = !DILocalVariable(name: "self", arg: 1, scope: !113, file: !96, line: 699, type: !12)
!116 = !DILocation(line: 699, column: 16, scope: !113)
!117 = !DILocation(line: 700, column: 9, scope: !113)
!118 = !DILocation(line: 701, column: 6, scope: !113)
!119 = distinct !DISubprogram(name: "powi", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$4powi17hd526d5be1d712433E", scope: !97, file: !96, line: 323, type: !120, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !123)
!120 = !DISubroutineType(types: !121)
!121 = !{!12, !12, !122}
!122 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!123 = !{!124, !125}
!124 = !DILocalVariable(name: "self", arg: 1, scope: !119, file: !96, line: 323, type: !12)
!125 = !DILocalVariable(name: "n", arg: 2, scope: !119, file: !96, line: 323, type: !122)
!126 = !DILocation(line: 323, column: 17, scope: !119)
!127 = !DILocalVariable(name: "x", arg: 1, scope: !128, file: !129, line: 2008, type: !12)
!128 = distinct !DISubprogram(name: "powi", linkageName: "_ZN4core3f644math4powi17habf70c5bf0a0c25eE", scope: !130, file: !129, line: 2008, type: !120, scopeLine: 2008, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !132)
!129 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!130 = !DINamespace(name: "math", scope: !131)
!131 = !DINamespace(name: "f64", scope: !62)
!132 = !{!127, !133}
!133 = !DILocalVariable(name: "n", arg: 2, scope: !128, file: !129, line: 2008, type: !122)
!134 = !DILocation(line: 2008, column: 17, scope: !128, inlinedAt: !135)
!135 = !DILocation(line: 324, column: 9, scope: !119)
!136 = !DILocation(line: 323, column: 23, scope: !119)
!137 = !DILocation(line: 2008, column: 25, scope: !128, inlinedAt: !135)
!138 = !DILocation(line: 2009, column: 9, scope: !128, inlinedAt: !135)
!139 = !DILocation(line: 325, column: 6, scope: !119)
!140 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17hc9d7b1af9cdace30E", scope: !97, file: !96, line: 384, type: !100, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !141)
!141 = !{!142}
!142 = !DILocalVariable(name: "self", arg: 1, scope: !140, file: !96, line: 384, type: !12)
!143 = !DILocation(line: 384, column: 17, scope: !140)
!144 = !DILocalVariable(name: "x", arg: 1, scope: !145, file: !129, line: 2038, type: !12)
!145 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN4core3f644math4sqrt17h2467e69ea86c72d0E", scope: !130, file: !129, line: 2038, type: !100, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !146)
!146 = !{!144}
!147 = !DILocation(line: 2038, column: 17, scope: !145, inlinedAt: !148)
!148 = !DILocation(line: 385, column: 9, scope: !140)
!149 = !DILocation(line: 2039, column: 9, scope: !145, inlinedAt: !148)
!150 = !DILocation(line: 386, column: 6, scope: !140)
!151 = distinct !DISubprogram(name: "forward_unchecked", linkageName: "_ZN49_$LT$usize$u20$as$u20$core..iter..range..Step$GT$17forward_unchecked17hd5e4fb3ccd9fcf02E", scope: !153, file: !152, line: 211, type: !156, scopeLine: 211, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !158)
!152 = !DIFile(filename: "library/core/src/iter/range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e302cc3146df1591d87c4742d277fd2d")
!153 = !DINamespace(name: "{impl#43}", scope: !154)
!154 = !DINamespace(name: "range", scope: !155)
!155 = !DINamespace(name: "iter", scope: !62)
!156 = !DISubroutineType(types: !157)
!157 = !{!47, !47, !47}
!158 = !{!159, !160}
!159 = !DILocalVariable(name: "start", arg: 1, scope: !151, file: !152, line: 211, type: !47)
!160 = !DILocalVariable(name: "n", arg: 2, scope: !151, file: !152, line: 211, type: !47)
!161 = !DILocation(line: 211, column: 37, scope: !151)
!162 = !DILocalVariable(name: "self", arg: 1, scope: !163, file: !164, line: 832, type: !47)
!163 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !165, file: !164, line: 832, type: !167, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !200)
!164 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!165 = !DINamespace(name: "{impl#11}", scope: !166)
!166 = !DINamespace(name: "num", scope: !62)
!167 = !DISubroutineType(types: !168)
!168 = !{!47, !47, !47, !169}
!169 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !170, size: 64, align: 64, dwarfAddressSpace: 0)
!170 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !171, file: !31, size: 192, align: 64, flags: DIFlagPublic, elements: !173, templateParams: !16, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!171 = !DINamespace(name: "location", scope: !172)
!172 = !DINamespace(name: "panic", scope: !62)
!173 = !{!174, !188, !190, !191}
!174 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !170, file: !31, baseType: !175, size: 128, align: 64, flags: DIFlagPrivate)
!175 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !176, file: !31, size: 128, align: 64, flags: DIFlagPublic, elements: !178, templateParams: !186, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!176 = !DINamespace(name: "non_null", scope: !177)
!177 = !DINamespace(name: "ptr", scope: !62)
!178 = !{!179}
!179 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !175, file: !31, baseType: !180, size: 128, align: 64, flags: DIFlagPrivate)
!180 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !31, size: 128, align: 64, elements: !181, templateParams: !16, identifier: "238a44609877474087c05adf26cd41fa")
!181 = !{!182, !185}
!182 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !180, file: !31, baseType: !183, size: 64, align: 64)
!183 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !184, size: 64, align: 64, dwarfAddressSpace: 0)
!184 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !180, file: !31, baseType: !47, size: 64, align: 64, offset: 64)
!186 = !{!187}
!187 = !DITemplateTypeParameter(name: "T", type: !184)
!188 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !170, file: !31, baseType: !189, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!189 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!190 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !170, file: !31, baseType: !189, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !170, file: !31, baseType: !192, align: 8, offset: 192, flags: DIFlagPrivate)
!192 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !193, file: !31, align: 8, flags: DIFlagPublic, elements: !16, templateParams: !194, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!193 = !DINamespace(name: "marker", scope: !62)
!194 = !{!195}
!195 = !DITemplateTypeParameter(name: "T", type: !196)
!196 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !31, size: 128, align: 64, elements: !197, templateParams: !16, identifier: "9277eecd40495f85161460476aacc992")
!197 = !{!198, !199}
!198 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !196, file: !31, baseType: !183, size: 64, align: 64)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !196, file: !31, baseType: !47, size: 64, align: 64, offset: 64)
!200 = !{!162, !201}
!201 = !DILocalVariable(name: "rhs", arg: 2, scope: !163, file: !164, line: 832, type: !47)
!202 = !DILocation(line: 832, column: 43, scope: !163, inlinedAt: !203)
!203 = !DILocation(line: 213, column: 28, scope: !151)
!204 = !DILocation(line: 211, column: 50, scope: !151)
!205 = !DILocation(line: 832, column: 49, scope: !163, inlinedAt: !203)
!206 = !DILocation(line: 77, column: 35, scope: !207, inlinedAt: !203)
!207 = !DILexicalBlockFile(scope: !163, file: !208, discriminator: 0)
!208 = !DIFile(filename: "library/core/src/ub_checks.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8a26eb599fa825194a3e796d4688d4db")
!209 = !DILocation(line: 78, column: 17, scope: !207, inlinedAt: !203)
!210 = !DILocation(line: 844, column: 17, scope: !163, inlinedAt: !203)
!211 = !DILocation(line: 214, column: 10, scope: !151)
!212 = distinct !DISubprogram(name: "abs", linkageName: "_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17h02227baa5b787482E", scope: !213, file: !129, line: 1567, type: !100, scopeLine: 1567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !214)
!213 = !DINamespace(name: "{impl#0}", scope: !131)
!214 = !{!215}
!215 = !DILocalVariable(name: "self", arg: 1, scope: !212, file: !129, line: 1567, type: !12)
!216 = !DILocation(line: 1567, column: 22, scope: !212)
!217 = !DILocation(line: 1568, column: 9, scope: !212)
!218 = !DILocation(line: 1569, column: 6, scope: !212)
!219 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hbde38eb964a7c742E", scope: !220, file: !208, line: 68, type: !221, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !223)
!220 = !DINamespace(name: "unchecked_add", scope: !165)
!221 = !DISubroutineType(types: !222)
!222 = !{null, !47, !47, !169}
!223 = !{!224, !225, !226}
!224 = !DILocalVariable(name: "lhs", arg: 1, scope: !219, file: !208, line: 68, type: !47)
!225 = !DILocalVariable(name: "rhs", arg: 2, scope: !219, file: !208, line: 68, type: !47)
!226 = !DILocalVariable(name: "msg", scope: !227, file: !208, line: 70, type: !196, align: 64)
!227 = distinct !DILexicalBlock(scope: !219, file: !208, line: 70, column: 21)
!228 = !DILocation(line: 68, column: 43, scope: !219)
!229 = !DILocalVariable(name: "self", arg: 1, scope: !230, file: !164, line: 2828, type: !47)
!230 = distinct !DISubprogram(name: "overflowing_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15overflowing_add", scope: !165, file: !164, line: 2828, type: !231, scopeLine: 2828, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !238)
!231 = !DISubroutineType(types: !232)
!232 = !{!233, !47, !47}
!233 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, bool)", file: !31, size: 128, align: 64, elements: !234, templateParams: !16, identifier: "d571287e27d8be874e95a2f698798cc6")
!234 = !{!235, !236}
!235 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !233, file: !31, baseType: !47, size: 64, align: 64)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !233, file: !31, baseType: !237, size: 8, align: 8, offset: 64)
!237 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!238 = !{!229, !239}
!239 = !DILocalVariable(name: "rhs", arg: 2, scope: !230, file: !164, line: 2828, type: !47)
!240 = !DILocation(line: 2828, column: 38, scope: !230, inlinedAt: !241)
!241 = !DILocation(line: 839, column: 27, scope: !242)
!242 = !DILexicalBlockFile(scope: !219, file: !164, discriminator: 0)
!243 = !DILocation(line: 2828, column: 44, scope: !230, inlinedAt: !241)
!244 = !DILocation(line: 2829, column: 26, scope: !230, inlinedAt: !241)
!245 = !DILocation(line: 839, column: 23, scope: !242)
!246 = !DILocation(line: 75, column: 14, scope: !219)
!247 = !DILocation(line: 70, column: 31, scope: !219)
!248 = !DILocation(line: 70, column: 25, scope: !227)
!249 = !DILocalVariable(name: "s", arg: 1, scope: !250, file: !251, line: 815, type: !196)
!250 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h580275d661d0b6f2E", scope: !252, file: !251, line: 815, type: !339, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, declaration: !341, retainedNodes: !342)
!251 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!252 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !253, file: !31, size: 128, align: 64, flags: DIFlagPublic, elements: !254, templateParams: !16, identifier: "e5c67bbe046da39973c72077c7f66185")
!253 = !DINamespace(name: "fmt", scope: !62)
!254 = !{!255, !260}
!255 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !252, file: !31, baseType: !256, size: 64, align: 64, flags: DIFlagPrivate)
!256 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !176, file: !31, size: 64, align: 64, flags: DIFlagPublic, elements: !257, templateParams: !186, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!257 = !{!258}
!258 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !256, file: !31, baseType: !259, size: 64, align: 64, flags: DIFlagPrivate)
!259 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !184, size: 64, align: 64, dwarfAddressSpace: 0)
!260 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !252, file: !31, baseType: !261, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!261 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !176, file: !31, size: 64, align: 64, flags: DIFlagPublic, elements: !262, templateParams: !337, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!262 = !{!263}
!263 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !261, file: !31, baseType: !264, size: 64, align: 64, flags: DIFlagPrivate)
!264 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !265, size: 64, align: 64, dwarfAddressSpace: 0)
!265 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !266, file: !31, size: 128, align: 64, flags: DIFlagPublic, elements: !267, templateParams: !16, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!266 = !DINamespace(name: "rt", scope: !253)
!267 = !{!268}
!268 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !265, file: !31, baseType: !269, size: 128, align: 64, flags: DIFlagPrivate)
!269 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !266, file: !31, size: 128, align: 64, flags: DIFlagPrivate, elements: !270, templateParams: !16, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!270 = !{!271}
!271 = !DICompositeType(tag: DW_TAG_variant_part, scope: !269, file: !31, size: 128, align: 64, elements: !272, templateParams: !16, identifier: "fbd384083752b747f8b252853b979154", discriminator: !335)
!272 = !{!273, !331}
!273 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !271, file: !31, baseType: !274, size: 128, align: 64)
!274 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !269, file: !31, size: 128, align: 64, flags: DIFlagPrivate, elements: !275, templateParams: !16, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!275 = !{!276, !284, !326}
!276 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !274, file: !31, baseType: !277, size: 64, align: 64, flags: DIFlagPrivate)
!277 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !176, file: !31, size: 64, align: 64, flags: DIFlagPublic, elements: !278, templateParams: !282, identifier: "f4e496144210c619b96aa08326287b92")
!278 = !{!279}
!279 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !277, file: !31, baseType: !280, size: 64, align: 64, flags: DIFlagPrivate)
!280 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !281, size: 64, align: 64, dwarfAddressSpace: 0)
!281 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!282 = !{!283}
!283 = !DITemplateTypeParameter(name: "T", type: !281)
!284 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !274, file: !31, baseType: !285, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!285 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !286, size: 64, align: 64, dwarfAddressSpace: 0)
!286 = !DISubroutineType(types: !287)
!287 = !{!288, !277, !305}
!288 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !289, file: !31, size: 8, align: 8, flags: DIFlagPublic, elements: !290, templateParams: !16, identifier: "1c6752419820cdc3961061cc58b31873")
!289 = !DINamespace(name: "result", scope: !62)
!290 = !{!291}
!291 = !DICompositeType(tag: DW_TAG_variant_part, scope: !288, file: !31, size: 8, align: 8, elements: !292, templateParams: !16, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !304)
!292 = !{!293, !300}
!293 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !291, file: !31, baseType: !294, size: 8, align: 8, extraData: i8 0)
!294 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !288, file: !31, size: 8, align: 8, flags: DIFlagPublic, elements: !295, templateParams: !297, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!295 = !{!296}
!296 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !294, file: !31, baseType: !281, align: 8, offset: 8, flags: DIFlagPublic)
!297 = !{!283, !298}
!298 = !DITemplateTypeParameter(name: "E", type: !299)
!299 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !253, file: !31, align: 8, flags: DIFlagPublic, elements: !16, identifier: "5a24300cdda31093f5fe20c939b4885")
!300 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !291, file: !31, baseType: !301, size: 8, align: 8, extraData: i8 1)
!301 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !288, file: !31, size: 8, align: 8, flags: DIFlagPublic, elements: !302, templateParams: !297, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!302 = !{!303}
!303 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !301, file: !31, baseType: !299, align: 8, offset: 8, flags: DIFlagPublic)
!304 = !DIDerivedType(tag: DW_TAG_member, scope: !288, file: !31, baseType: !184, size: 8, align: 8, flags: DIFlagArtificial)
!305 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !306, size: 64, align: 64, dwarfAddressSpace: 0)
!306 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !253, file: !31, size: 192, align: 64, flags: DIFlagPublic, elements: !307, templateParams: !16, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!307 = !{!308, !315}
!308 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !306, file: !31, baseType: !309, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!309 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !253, file: !31, size: 64, align: 32, flags: DIFlagPublic, elements: !310, templateParams: !16, identifier: "ca2f5547247cd95c514a47d5800e09e")
!310 = !{!311, !312, !314}
!311 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !309, file: !31, baseType: !189, size: 32, align: 32, flags: DIFlagPrivate)
!312 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !309, file: !31, baseType: !313, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!313 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!314 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !309, file: !31, baseType: !313, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!315 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !306, file: !31, baseType: !316, size: 128, align: 64, flags: DIFlagPrivate)
!316 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !31, size: 128, align: 64, elements: !317, templateParams: !16, identifier: "effe97114690fc58a8e246cb04e37234")
!317 = !{!318, !321}
!318 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !316, file: !31, baseType: !319, size: 64, align: 64)
!319 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !320, size: 64, align: 64, dwarfAddressSpace: 0)
!320 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !31, align: 8, elements: !16, identifier: "64328679825f9c73b507edbfd5b86b47")
!321 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !316, file: !31, baseType: !322, size: 64, align: 64, offset: 64)
!322 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !323, size: 64, align: 64, dwarfAddressSpace: 0)
!323 = !DICompositeType(tag: DW_TAG_array_type, baseType: !47, size: 384, align: 64, elements: !324)
!324 = !{!325}
!325 = !DISubrange(count: 6, lowerBound: 0)
!326 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !274, file: !31, baseType: !327, align: 8, offset: 128, flags: DIFlagPrivate)
!327 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !193, file: !31, align: 8, flags: DIFlagPublic, elements: !16, templateParams: !328, identifier: "efa596960370766459fc018866dc4048")
!328 = !{!329}
!329 = !DITemplateTypeParameter(name: "T", type: !330)
!330 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !281, size: 64, align: 64, dwarfAddressSpace: 0)
!331 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !271, file: !31, baseType: !332, size: 128, align: 64, extraData: i64 0)
!332 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !269, file: !31, size: 128, align: 64, flags: DIFlagPrivate, elements: !333, templateParams: !16, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!333 = !{!334}
!334 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !332, file: !31, baseType: !313, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!335 = !DIDerivedType(tag: DW_TAG_member, scope: !269, file: !31, baseType: !336, size: 64, align: 64, flags: DIFlagArtificial)
!336 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!337 = !{!338}
!338 = !DITemplateTypeParameter(name: "T", type: !265)
!339 = !DISubroutineType(types: !340)
!340 = !{!252, !196}
!341 = !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h580275d661d0b6f2E", scope: !252, file: !251, line: 815, type: !339, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !16)
!342 = !{!249}
!343 = !DILocation(line: 815, column: 27, scope: !250, inlinedAt: !344)
!344 = !DILocation(line: 73, column: 59, scope: !227)
!345 = !DILocalVariable(name: "self", arg: 1, scope: !346, file: !347, line: 578, type: !196)
!346 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !348, file: !347, line: 578, type: !350, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !352)
!347 = !DIFile(filename: "library/core/src/str/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b67baab1b9aefdbe1feb84767953c83d")
!348 = !DINamespace(name: "{impl#0}", scope: !349)
!349 = !DINamespace(name: "str", scope: !62)
!350 = !DISubroutineType(types: !351)
!351 = !{!259, !196}
!352 = !{!345}
!353 = !DILocation(line: 578, column: 25, scope: !346, inlinedAt: !354)
!354 = !DILocation(line: 819, column: 44, scope: !250, inlinedAt: !344)
!355 = !DILocalVariable(name: "self", arg: 1, scope: !356, file: !347, line: 157, type: !196)
!356 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17hf05886894f5d03b9E", scope: !348, file: !347, line: 157, type: !357, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !359)
!357 = !DISubroutineType(types: !358)
!358 = !{!47, !196}
!359 = !{!355}
!360 = !DILocation(line: 157, column: 22, scope: !356, inlinedAt: !361)
!361 = !DILocation(line: 820, column: 40, scope: !250, inlinedAt: !344)
!362 = !DILocalVariable(name: "self", arg: 1, scope: !363, file: !347, line: 502, type: !196)
!363 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !348, file: !347, line: 502, type: !364, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !370)
!364 = !DISubroutineType(types: !365)
!365 = !{!366, !196}
!366 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", file: !31, size: 128, align: 64, elements: !367, templateParams: !16, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!367 = !{!368, !369}
!368 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !366, file: !31, baseType: !183, size: 64, align: 64)
!369 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !366, file: !31, baseType: !47, size: 64, align: 64, offset: 64)
!370 = !{!362}
!371 = !DILocation(line: 502, column: 27, scope: !363, inlinedAt: !372)
!372 = !DILocation(line: 158, column: 14, scope: !356, inlinedAt: !361)
!373 = !DILocation(line: 73, column: 21, scope: !227)
!374 = distinct !DISubprogram(name: "next<usize>", linkageName: "_ZN4core4iter5range101_$LT$impl$u20$core..iter..traits..iterator..Iterator$u20$for$u20$core..ops..range..Range$LT$A$GT$$GT$4next17h454eeae44d60a74fE", scope: !375, file: !152, line: 856, type: !376, scopeLine: 856, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !395, retainedNodes: !393)
!375 = !DINamespace(name: "{impl#6}", scope: !154)
!376 = !DISubroutineType(types: !377)
!377 = !{!378, !392}
!378 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !379, file: !31, size: 128, align: 64, flags: DIFlagPublic, elements: !380, templateParams: !16, identifier: "6f59025219977f466509bd4ae79a2945")
!379 = !DINamespace(name: "option", scope: !62)
!380 = !{!381}
!381 = !DICompositeType(tag: DW_TAG_variant_part, scope: !378, file: !31, size: 128, align: 64, elements: !382, templateParams: !16, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !391)
!382 = !{!383, !387}
!383 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !381, file: !31, baseType: !384, size: 128, align: 64, extraData: i64 0)
!384 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !378, file: !31, size: 128, align: 64, flags: DIFlagPublic, elements: !16, templateParams: !385, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!385 = !{!386}
!386 = !DITemplateTypeParameter(name: "T", type: !47)
!387 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !381, file: !31, baseType: !388, size: 128, align: 64, extraData: i64 1)
!388 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !378, file: !31, size: 128, align: 64, flags: DIFlagPublic, elements: !389, templateParams: !385, identifier: "c70f2dfad93186ce146b7e80830727")
!389 = !{!390}
!390 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !388, file: !31, baseType: !47, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!391 = !DIDerivedType(tag: DW_TAG_member, scope: !378, file: !31, baseType: !336, size: 64, align: 64, flags: DIFlagArtificial)
!392 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::range::Range<usize>", baseType: !59, size: 64, align: 64, dwarfAddressSpace: 0)
!393 = !{!394}
!394 = !DILocalVariable(name: "self", arg: 1, scope: !374, file: !152, line: 856, type: !392)
!395 = !{!396}
!396 = !DITemplateTypeParameter(name: "A", type: !47)
!397 = !DILocation(line: 856, column: 13, scope: !374)
!398 = !DILocation(line: 857, column: 14, scope: !374)
!399 = !DILocation(line: 858, column: 6, scope: !374)
!400 = distinct !DISubprogram(name: "into_iter<core::ops::range::Range<usize>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h142d618a7e2525a4E", scope: !402, file: !401, line: 322, type: !405, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !409, retainedNodes: !407)
!401 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!402 = !DINamespace(name: "{impl#0}", scope: !403)
!403 = !DINamespace(name: "collect", scope: !404)
!404 = !DINamespace(name: "traits", scope: !155)
!405 = !DISubroutineType(types: !406)
!406 = !{!59, !59}
!407 = !{!408}
!408 = !DILocalVariable(name: "self", arg: 1, scope: !400, file: !401, line: 322, type: !59)
!409 = !{!410}
!410 = !DITemplateTypeParameter(name: "I", type: !59)
!411 = !DILocation(line: 322, column: 18, scope: !400)
!412 = !DILocation(line: 324, column: 6, scope: !400)
!413 = distinct !DISubprogram(name: "spec_next<usize>", linkageName: "_ZN89_$LT$core..ops..range..Range$LT$T$GT$$u20$as$u20$core..iter..range..RangeIteratorImpl$GT$9spec_next17hdef72646e6662cdfE", scope: !414, file: !152, line: 771, type: !376, scopeLine: 771, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !385, retainedNodes: !415)
!414 = !DINamespace(name: "{impl#5}", scope: !154)
!415 = !{!416, !417}
!416 = !DILocalVariable(name: "self", arg: 1, scope: !413, file: !152, line: 771, type: !392)
!417 = !DILocalVariable(name: "old", scope: !418, file: !152, line: 773, type: !47, align: 64)
!418 = distinct !DILexicalBlock(scope: !413, file: !152, line: 773, column: 13)
!419 = !DILocation(line: 771, column: 18, scope: !413)
!420 = !DILocation(line: 772, column: 25, scope: !413)
!421 = !DILocalVariable(name: "self", arg: 1, scope: !422, file: !423, line: 1916, type: !429)
!422 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !424, file: !423, line: 1916, type: !427, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !430)
!423 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!424 = !DINamespace(name: "{impl#58}", scope: !425)
!425 = !DINamespace(name: "impls", scope: !426)
!426 = !DINamespace(name: "cmp", scope: !62)
!427 = !DISubroutineType(types: !428)
!428 = !{!237, !429, !429}
!429 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !47, size: 64, align: 64, dwarfAddressSpace: 0)
!430 = !{!421, !431}
!431 = !DILocalVariable(name: "other", arg: 2, scope: !422, file: !423, line: 1916, type: !429)
!432 = !DILocation(line: 1916, column: 19, scope: !422, inlinedAt: !433)
!433 = distinct !DILocation(line: 772, column: 12, scope: !413)
!434 = !DILocation(line: 1916, column: 26, scope: !422, inlinedAt: !433)
!435 = !DILocation(line: 1916, column: 50, scope: !422, inlinedAt: !433)
!436 = !DILocation(line: 1916, column: 59, scope: !422, inlinedAt: !433)
!437 = !DILocation(line: 772, column: 12, scope: !413)
!438 = !DILocation(line: 778, column: 13, scope: !413)
!439 = !DILocation(line: 772, column: 9, scope: !413)
!440 = !DILocation(line: 773, column: 23, scope: !413)
!441 = !DILocation(line: 773, column: 17, scope: !418)
!442 = !DILocation(line: 775, column: 35, scope: !418)
!443 = !DILocation(line: 775, column: 13, scope: !418)
!444 = !DILocation(line: 776, column: 13, scope: !418)
!445 = !DILocation(line: 780, column: 6, scope: !413)
!446 = distinct !DISubprogram(name: "rust_closure_quadrature", scope: !9, file: !8, line: 53, type: !10, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !447)
!447 = !{!448, !449}
!448 = !DILocalVariable(name: "k", arg: 1, scope: !446, file: !8, line: 53, type: !12)
!449 = !DILocalVariable(name: "b", arg: 2, scope: !446, file: !8, line: 53, type: !12)
!450 = !DILocation(line: 53, column: 43, scope: !446)
!451 = !DILocation(line: 53, column: 51, scope: !446)
!452 = !DILocation(line: 54, column: 5, scope: !446)
!453 = !DILocation(line: 55, column: 2, scope: !446)
!454 = distinct !DISubprogram(name: "rust_float_polynomial", scope: !9, file: !8, line: 26, type: !455, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !458)
!455 = !DISubroutineType(types: !456)
!456 = !{!457, !457, !457}
!457 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!458 = !{!459, !460, !461}
!459 = !DILocalVariable(name: "x", arg: 1, scope: !454, file: !8, line: 26, type: !457)
!460 = !DILocalVariable(name: "y", arg: 2, scope: !454, file: !8, line: 26, type: !457)
!461 = !DILocalVariable(name: "t", scope: !462, file: !8, line: 27, type: !457, align: 32)
!462 = distinct !DILexicalBlock(scope: !454, file: !8, line: 27, column: 5)
!463 = !DILocation(line: 26, column: 41, scope: !454)
!464 = !DILocation(line: 26, column: 49, scope: !454)
!465 = !DILocation(line: 27, column: 13, scope: !454)
!466 = !DILocation(line: 27, column: 9, scope: !462)
!467 = !DILocation(line: 28, column: 5, scope: !462)
!468 = !DILocation(line: 28, column: 13, scope: !462)
!469 = !DILocation(line: 29, column: 2, scope: !454)
!470 = distinct !DISubprogram(name: "rust_logistic", scope: !9, file: !8, line: 5, type: !10, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !471)
!471 = !{!472, !473}
!472 = !DILocalVariable(name: "x", arg: 1, scope: !470, file: !8, line: 5, type: !12)
!473 = !DILocalVariable(name: "k", arg: 2, scope: !470, file: !8, line: 5, type: !12)
!474 = !DILocation(line: 5, column: 33, scope: !470)
!475 = !DILocation(line: 5, column: 41, scope: !470)
!476 = !DILocation(line: 6, column: 19, scope: !470)
!477 = !DILocation(line: 6, column: 18, scope: !470)
!478 = !DILocation(line: 6, column: 27, scope: !470)
!479 = !DILocation(line: 6, column: 11, scope: !470)
!480 = !DILocation(line: 6, column: 5, scope: !470)
!481 = !DILocation(line: 7, column: 2, scope: !470)
!482 = distinct !DISubprogram(name: "rust_match_on_kind", scope: !9, file: !8, line: 16, type: !483, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !485)
!483 = !DISubroutineType(types: !484)
!484 = !{!12, !122, !12}
!485 = !{!486, !487, !488, !490}
!486 = !DILocalVariable(name: "kind", arg: 1, scope: !482, file: !8, line: 16, type: !122)
!487 = !DILocalVariable(name: "x", arg: 2, scope: !482, file: !8, line: 16, type: !12)
!488 = !DILocalVariable(name: "n", scope: !489, file: !8, line: 20, type: !122, align: 32)
!489 = distinct !DILexicalBlock(scope: !482, file: !8, line: 20, column: 9)
!490 = !DILocalVariable(name: "n", scope: !489, file: !8, line: 20, type: !491, align: 64)
!491 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&i32", baseType: !122, size: 64, align: 64, dwarfAddressSpace: 0)
!492 = !DILocation(line: 16, column: 38, scope: !482)
!493 = !DILocation(line: 20, column: 9, scope: !489)
!494 = !DILocation(line: 16, column: 49, scope: !482)
!495 = !DILocation(line: 17, column: 5, scope: !482)
!496 = !DILocation(line: 20, column: 9, scope: !482)
!497 = !DILocation(line: 20, column: 14, scope: !482)
!498 = !DILocation(line: 18, column: 18, scope: !482)
!499 = !DILocation(line: 18, column: 22, scope: !482)
!500 = !DILocation(line: 19, column: 16, scope: !482)
!501 = !DILocation(line: 23, column: 2, scope: !482)
!502 = !DILocation(line: 21, column: 16, scope: !482)
!503 = !DILocation(line: 21, column: 28, scope: !482)
!504 = !DILocation(line: 21, column: 34, scope: !482)
!505 = !DILocation(line: 21, column: 14, scope: !482)
!506 = !DILocation(line: 21, column: 39, scope: !482)
!507 = !DILocation(line: 20, column: 27, scope: !489)
!508 = !DILocation(line: 20, column: 23, scope: !489)
!509 = !DILocation(line: 20, column: 34, scope: !482)
!510 = distinct !DISubprogram(name: "rust_newton_root", scope: !9, file: !8, line: 58, type: !100, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !511)
!511 = !{!512, !513, !515}
!512 = !DILocalVariable(name: "a", arg: 1, scope: !510, file: !8, line: 58, type: !12)
!513 = !DILocalVariable(name: "y", scope: !514, file: !8, line: 59, type: !12, align: 64)
!514 = distinct !DILexicalBlock(scope: !510, file: !8, line: 59, column: 5)
!515 = !DILocalVariable(name: "e", scope: !516, file: !8, line: 61, type: !12, align: 64)
!516 = distinct !DILexicalBlock(scope: !514, file: !8, line: 61, column: 9)
!517 = !DILocation(line: 58, column: 36, scope: !510)
!518 = !DILocation(line: 59, column: 9, scope: !514)
!519 = !DILocation(line: 59, column: 17, scope: !510)
!520 = !DILocation(line: 60, column: 5, scope: !514)
!521 = !DILocation(line: 61, column: 17, scope: !514)
!522 = !DILocation(line: 61, column: 21, scope: !514)
!523 = !DILocation(line: 61, column: 25, scope: !514)
!524 = !DILocation(line: 61, column: 13, scope: !516)
!525 = !DILocation(line: 62, column: 14, scope: !516)
!526 = !DILocation(line: 62, column: 12, scope: !516)
!527 = !DILocation(line: 65, column: 25, scope: !516)
!528 = !DILocation(line: 65, column: 19, scope: !516)
!529 = !DILocation(line: 65, column: 29, scope: !516)
!530 = !DILocation(line: 65, column: 18, scope: !516)
!531 = !DILocation(line: 65, column: 14, scope: !516)
!532 = !DILocation(line: 65, column: 9, scope: !516)
!533 = !DILocation(line: 63, column: 19, scope: !516)
!534 = !DILocation(line: 67, column: 2, scope: !510)
!535 = distinct !DISubprogram(name: "rust_recursive_power", scope: !9, file: !8, line: 32, type: !536, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !16, retainedNodes: !538)
!536 = !DISubroutineType(types: !537)
!537 = !{!12, !12, !189}
!538 = !{!539, !540, !541}
!539 = !DILocalVariable(name: "x", arg: 1, scope: !535, file: !8, line: 32, type: !12)
!540 = !DILocalVariable(name: "n", arg: 2, scope: !535, file: !8, line: 32, type: !189)
!541 = !DILocalVariable(name: "half", scope: !542, file: !8, line: 36, type: !12, align: 64)
!542 = distinct !DILexicalBlock(scope: !535, file: !8, line: 36, column: 9)
!543 = !DILocation(line: 32, column: 40, scope: !535)
!544 = !DILocation(line: 32, column: 48, scope: !535)
!545 = !DILocation(line: 33, column: 8, scope: !535)
!546 = !DILocation(line: 35, column: 15, scope: !535)
!547 = !DILocation(line: 34, column: 9, scope: !535)
!548 = !DILocation(line: 33, column: 5, scope: !535)
!549 = !DILocation(line: 39, column: 37, scope: !535)
!550 = !DILocation(line: 36, column: 44, scope: !535)
!551 = !DILocation(line: 36, column: 20, scope: !535)
!552 = !DILocation(line: 36, column: 13, scope: !542)
!553 = !DILocation(line: 37, column: 9, scope: !542)
!554 = !DILocation(line: 35, column: 12, scope: !535)
!555 = !DILocation(line: 39, column: 13, scope: !535)
!556 = !DILocation(line: 39, column: 9, scope: !535)
!557 = !DILocation(line: 41, column: 2, scope: !535)
