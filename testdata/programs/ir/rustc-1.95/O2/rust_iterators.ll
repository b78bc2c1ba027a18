; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -C panic=abort --emit=llvm-ir rust/rust_iterators.rs -o ir/rustc-1.95/O2/rust_iterators.ll
; ModuleID = 'rust_iterators.3d542cfa6a65f563-cgu.0'
source_filename = "rust_iterators.3d542cfa6a65f563-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@vtable.0 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h0ed8a5c80d01a7d2E", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE" }>, align 8
@vtable.1 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he81787fe4d27570dE", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E" }>, align 8

; rust_iterators::through_reference
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal fastcc noundef double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr noundef nonnull align 1 %f.0, ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %f.1, double noundef %x) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %f.1, i64 40
  %1 = load ptr, ptr %0, align 8, !invariant.load !3, !nonnull !3
  %_3 = tail call noundef double %1(ptr noundef nonnull align 1 %f.0, double noundef %x) #11
  %_7 = fadd double %x, 1.000000e+00
  %_5 = tail call noundef double %1(ptr noundef nonnull align 1 %f.0, double noundef %_7) #11
  %_0 = fmul double %_3, %_5
  ret double %_0
}

; rust_iterators::rust_closure_objects::{{closure}}
; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %_1, double noundef %v) unnamed_addr #1 {
start:
  %_4 = load double, ptr %_1, align 8, !noundef !3
  %_3 = fmul double %v, %_4
  %_0 = fmul double %v, %_3
  ret double %_0
}

; rust_iterators::rust_closure_objects::{{closure}}
; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal noundef double @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %_1, double noundef %v) unnamed_addr #2 {
start:
  %_4 = load ptr, ptr %_1, align 8, !nonnull !3, !align !4, !noundef !3
  %_3 = load double, ptr %_4, align 8, !noundef !3
  %_0 = fadd double %v, %_3
  ret double %_0
}

; rust_iterators::Law::twice
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @_ZN14rust_iterators3Law5twice17h1f8c3585c2bc16c2E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %x) unnamed_addr #3 {
start:
  %_3.i = load double, ptr %self, align 8, !alias.scope !5, !noundef !3
  %_0.i = fmul double %x, %_3.i
  %_0 = fmul double %_0.i, 2.000000e+00
  ret double %_0
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h0ed8a5c80d01a7d2E"(ptr noundef readonly captures(none) %_1, double noundef %0) unnamed_addr #1 {
start:
  %1 = load double, ptr %_1, align 8, !noundef !3
  %_3.i.i = fmul double %0, %1
  %_0.i.i = fmul double %0, %_3.i.i
  ret double %_0.i.i
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal noundef double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he81787fe4d27570dE"(ptr noundef readonly captures(none) %_1, double noundef %0) unnamed_addr #2 {
start:
  %1 = load ptr, ptr %_1, align 8, !nonnull !3, !align !4, !noundef !3
  %_3.i.i = load double, ptr %1, align 8, !alias.scope !8, !noalias !11, !noundef !3
  %_0.i.i = fadd double %0, %_3.i.i
  ret double %_0.i.i
}

; <rust_iterators::Wave as rust_iterators::Law>::twice
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %x) unnamed_addr #3 {
start:
  %_3 = fmul double %x, 2.000000e+00
  %_5 = load double, ptr %self, align 8, !noundef !3
  %_4 = fmul double %_3, %_5
  %_0 = fmul double %_3, %_4
  ret double %_0
}

; <rust_iterators::Wave as rust_iterators::Law>::value
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %x) unnamed_addr #3 {
start:
  %_4 = load double, ptr %self, align 8, !noundef !3
  %_3 = fmul double %x, %_4
  %_0 = fmul double %x, %_3
  ret double %_0
}

; <rust_iterators::Linear as rust_iterators::Law>::value
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %x) unnamed_addr #3 {
start:
  %_3 = load double, ptr %self, align 8, !noundef !3
  %_0 = fmul double %x, %_3
  ret double %_0
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_adapters(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(48) %x) unnamed_addr #4 personality ptr @rust_eh_personality {
bb1.i.i.i.i.i:
  %0 = ptrtoint ptr %x to i64
  %_23.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %x, i64 40
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i, align 8, !alias.scope !14, !noalias !19, !noundef !3
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i, 0.000000e+00
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i.i.i.i.1, label %bb12.i.i.i.i.i

bb12.i.i.i.i.i:                                   ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.5, %bb1.i.i.i.i.i.i.i.i.i.i.4, %bb1.i.i.i.i.i.i.i.i.i.i.3, %bb1.i.i.i.i.i.i.i.i.i.i.2, %bb1.i.i.i.i.i.i.i.i.i.i.1, %bb1.i.i.i.i.i
  %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa = phi ptr [ %_23.i.i.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.1, %bb1.i.i.i.i.i.i.i.i.i.i.1 ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.2, %bb1.i.i.i.i.i.i.i.i.i.i.2 ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.3, %bb1.i.i.i.i.i.i.i.i.i.i.3 ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.4, %bb1.i.i.i.i.i.i.i.i.i.i.4 ], [ %x, %bb1.i.i.i.i.i.i.i.i.i.i.5 ]
  %.lcssa10 = phi double [ 5.000000e+00, %bb1.i.i.i.i.i ], [ 4.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.1 ], [ 3.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.2 ], [ 2.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.3 ], [ 1.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.4 ], [ 0.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.5 ]
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.lcssa = phi double [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i, %bb1.i.i.i.i.i ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.1, %bb1.i.i.i.i.i.i.i.i.i.i.1 ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.2, %bb1.i.i.i.i.i.i.i.i.i.i.2 ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.3, %bb1.i.i.i.i.i.i.i.i.i.i.3 ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.4, %bb1.i.i.i.i.i.i.i.i.i.i.4 ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.5, %bb1.i.i.i.i.i.i.i.i.i.i.5 ]
  %_5.i.i.i.i.i.i.i = fmul double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.lcssa, %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.lcssa
  %_0.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i, %.lcssa10
  br label %bb1.i.i.i.i.i.i

bb1.i.i.i.i.i.i:                                  ; preds = %bb3.i.i.i.i.i.i, %bb12.i.i.i.i.i
  %_2.sroa.0.1 = phi double [ %_0.i.i.i.i.i.i.i, %bb12.i.i.i.i.i ], [ %7, %bb3.i.i.i.i.i.i ]
  %_4.i.i.i.i.pre.i.i.i.i.i12.i.i.i.i.i = phi ptr [ %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa, %bb12.i.i.i.i.i ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i ]
  %accum.sroa.0.0.i.i.i.i.i.i = phi double [ %_0.i.i.i.i.i.i.i, %bb12.i.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i ]
  br label %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i
  %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi ptr [ %_4.i.i.i.i.pre.i.i.i.i.i12.i.i.i.i.i, %bb1.i.i.i.i.i.i ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
  %1 = icmp eq ptr %x, %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  br i1 %1, label %"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE.exit", label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds i8, ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, i64 -8
  %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, align 8, !alias.scope !49, !noalias !54, !noundef !3
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = fcmp ule double %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, 0.000000e+00
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb6.i.i.i.i.i.i.i.i.i.i.i

bb6.i.i.i.i.i.i.i.i.i.i.i:                        ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  %2 = ptrtoint ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i to i64
  %3 = sub nuw i64 %2, %0
  %4 = lshr exact i64 %3, 3
  br label %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                  ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb6.i.i.i.i.i.i.i.i.i.i.i
  %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi ptr [ %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb6.i.i.i.i.i.i.i.i.i.i.i ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
  %f.sroa.1.0.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi i64 [ %4, %bb6.i.i.i.i.i.i.i.i.i.i.i ], [ %6, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
  %5 = icmp eq ptr %x, %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  br i1 %5, label %"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE.exit", label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                  ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds i8, ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i, i64 -8
  %6 = add i64 %f.sroa.1.0.i.i.i.i.i.i.i.i.i.i.i.i.i.i, -1
  %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, align 8, !alias.scope !81, !noalias !86, !noundef !3
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = fcmp ule double %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, 0.000000e+00
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i.i.i

bb3.i.i.i.i.i.i:                                  ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  %_5.i.i.i.i.i.i.i.i = fmul double %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i
  %_6.i.i.i.i.i.i.i.i = uitofp i64 %6 to double
  %_0.i.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i.i, %_6.i.i.i.i.i.i.i.i
  %7 = fmul double %_2.sroa.0.1, %_0.i.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i.i.i.i.i.i = fadd double %accum.sroa.0.0.i.i.i.i.i.i, %7
  br label %bb1.i.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i.i.i.1:                        ; preds = %bb1.i.i.i.i.i
  %_23.i.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 32
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.1 = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, align 8, !alias.scope !14, !noalias !19, !noundef !3
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.1, 0.000000e+00
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1, label %bb1.i.i.i.i.i.i.i.i.i.i.2, label %bb12.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i.i.i.2:                        ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.1
  %_23.i.i.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.2 = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, align 8, !alias.scope !14, !noalias !19, !noundef !3
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.2, 0.000000e+00
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2, label %bb1.i.i.i.i.i.i.i.i.i.i.3, label %bb12.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i.i.i.3:                        ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.2
  %_23.i.i.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.3 = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, align 8, !alias.scope !14, !noalias !19, !noundef !3
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.3, 0.000000e+00
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3, label %bb1.i.i.i.i.i.i.i.i.i.i.4, label %bb12.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i.i.i.4:                        ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.3
  %_23.i.i.i.i.i.i.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.4 = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.4, align 8, !alias.scope !14, !noalias !19, !noundef !3
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.4 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.4, 0.000000e+00
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.4, label %bb1.i.i.i.i.i.i.i.i.i.i.5, label %bb12.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i.i.i.5:                        ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.4
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.5 = load double, ptr %x, align 8, !alias.scope !14, !noalias !19, !noundef !3
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.5 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.5, 0.000000e+00
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.5, label %"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE.exit", label %bb12.i.i.i.i.i

"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE.exit": ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i.i.5
  %_2.sroa.0.2 = phi double [ 1.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.5 ], [ %_2.sroa.0.1, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i ], [ %_2.sroa.0.1, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
  %acc.sroa.0.0.i.i = phi double [ -0.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.5 ], [ %accum.sroa.0.0.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i ], [ %accum.sroa.0.0.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
  %_16.i5.i.i.i.i.i.i.ptr = getelementptr inbounds nuw i8, ptr %x, i64 8
  %elt.i.i.i.i.i.i.i.i = load double, ptr %_16.i5.i.i.i.i.i.i.ptr, align 8, !alias.scope !100, !noalias !105, !noundef !3
  %8 = fmul double %_2.sroa.0.2, %elt.i.i.i.i.i.i.i.i
  %_0.i.i.i.i.i.i.i.i.i11.i.i = fadd double %acc.sroa.0.0.i.i, %8
  %_16.i5.i.i.i.i.i.i.ptr.1 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %elt.i.i.i.i.i.i.i.i.1 = load double, ptr %_16.i5.i.i.i.i.i.i.ptr.1, align 8, !alias.scope !100, !noalias !105, !noundef !3
  %9 = fmul double %8, %elt.i.i.i.i.i.i.i.i.1
  %_0.i.i.i.i.i.i.i.i.i11.i.i.1 = fadd double %_0.i.i.i.i.i.i.i.i.i11.i.i, %9
  ret double %_0.i.i.i.i.i.i.i.i.i11.i.i.1
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_closure_objects(double noundef %x, double noundef %0) unnamed_addr #5 {
start:
  %shift = alloca [8 x i8], align 8
  %square = alloca [8 x i8], align 8
  %k = alloca [8 x i8], align 8
  store double %0, ptr %k, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %square)
  store double %0, ptr %square, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %shift)
  store ptr %k, ptr %shift, align 8
; call rust_iterators::through_reference
  %_6 = call fastcc noundef double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr noundef nonnull align 1 %square, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(48) @vtable.0, double noundef %x) #12
; call rust_iterators::through_reference
  %_9 = call fastcc noundef double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr noundef nonnull align 1 %shift, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(48) @vtable.1, double noundef %x) #12
  %_0 = fadd double %_6, %_9
  call void @llvm.lifetime.end.p0(ptr nonnull %shift)
  call void @llvm.lifetime.end.p0(ptr nonnull %square)
  ret double %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_closures(double noundef %0, double noundef %1) unnamed_addr #6 {
start:
  %_10 = fmul double %0, %1
  %2 = fadd double %_10, 0.000000e+00
  %_0.i.i = fadd double %0, %_10
  %_3.i3.i = fmul double %1, %_0.i.i
  %_0.i6.i = fadd double %0, %_3.i3.i
  %_11 = fmul double %1, %_0.i6.i
  %3 = fadd double %2, %_11
  ret double %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_enum_areas(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #3 personality ptr @rust_eh_personality {
bb4.i.i.i.1:
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_6 = load double, ptr %0, align 8, !noundef !3
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_7 = load double, ptr %1, align 8, !noundef !3
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_10 = load double, ptr %2, align 8, !noundef !3
  %_4 = load double, ptr %x, align 8, !noundef !3
  %_7.i.i.i.1 = fcmp olt double %_7, %_6
  %_6.pn = select i1 %_7.i.i.i.1, double %_7, double %_6
  %_7.i.i.i.3 = fcmp olt double %_10, %_7
  %_7.pn = select i1 %_7.i.i.i.3, double %_10, double %_7
  %_0.sroa.0.0.i.i.i.3 = fmul double %_7.pn, %_7
  %_6.i.i.i = fmul double %_4, 3.000000e+00
  %3 = fmul double %_6.i.i.i, %_4
  %_0.sroa.0.0.i.i.i.1 = fmul double %_6.pn, %_6
  %_0.i.i.i.1 = fmul double %3, %_0.sroa.0.0.i.i.i.1
  %_0.i.i.i.2 = fmul double %_0.i.i.i.1, 3.000000e+00
  %_0.i.i.i.3 = fmul double %_0.i.i.i.2, %_0.sroa.0.0.i.i.i.3
  ret double %_0.i.i.i.3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_matrix_product(ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %x) unnamed_addr #3 {
start:
  %_5 = load double, ptr %x, align 8, !noundef !3
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_6 = load double, ptr %0, align 8, !noundef !3
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_7 = load double, ptr %1, align 8, !noundef !3
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_9 = load double, ptr %2, align 8, !noundef !3
  %3 = getelementptr inbounds nuw i8, ptr %x, i64 32
  %_10 = load double, ptr %3, align 8, !noundef !3
  %4 = getelementptr inbounds nuw i8, ptr %x, i64 40
  %_11 = load double, ptr %4, align 8, !noundef !3
  %_11.i = fmul double %_5, %_5
  %_11.1.i = fmul double %_6, %_6
  %5 = fadd double %_11.i, %_11.1.i
  %_11.2.i = fmul double %_7, %_7
  %6 = fadd double %5, %_11.2.i
  %_11.117.i = fmul double %_5, %_9
  %7 = fadd double %_11.117.i, 0.000000e+00
  %_11.1.1.i = fmul double %_6, %_10
  %8 = fadd double %7, %_11.1.1.i
  %_11.2.1.i = fmul double %_7, %_11
  %9 = fadd double %8, %_11.2.1.i
  %_11.117.1.i = fmul double %_9, %_9
  %_11.1.1.1.i = fmul double %_10, %_10
  %10 = fadd double %_11.117.1.i, %_11.1.1.1.i
  %_11.2.1.1.i = fmul double %_11, %_11
  %11 = fadd double %10, %_11.2.1.1.i
  %_18 = fmul double %6, %11
  %_21 = fmul double %9, %9
  %_0 = fsub double %_18, %_21
  ret double %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_options(double noundef %a, double noundef %b) unnamed_addr #6 personality ptr @rust_eh_personality {
start:
  %_12.i = fcmp uge double %a, 0.000000e+00
  %_15.i = fcmp uge double %b, 0.000000e+00
  %or.cond.not.i = and i1 %_12.i, %_15.i
  %0 = tail call double @llvm.sqrt.f64(double %a)
  %1 = tail call double @llvm.sqrt.f64(double %b)
  %_3.i = fmul double %0, %1
  %2 = fmul double %a, %b
  %_4.sroa.0.0 = select i1 %or.cond.not.i, double %_3.i, double %2
  %_7 = fmul double %a, %a
  %3 = tail call double @llvm.sqrt.f64(double %_7)
  %_3.i5 = fmul double %1, %3
  %_0.i.i = fmul double %_3.i5, %_3.i5
  %_0.sroa.0.0.i7 = select i1 %_15.i, double %_0.i.i, double 0.000000e+00
  %_0 = fadd double %_4.sroa.0.0, %_0.sroa.0.0.i7
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_trait_objects(double noundef %0, double noundef %1, i32 noundef %which) unnamed_addr #5 personality ptr @rust_eh_personality {
start:
  %second = alloca [8 x i8], align 8
  %first = alloca [8 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %first)
  store double %0, ptr %first, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %second)
  store double %1, ptr %second, align 8
  %2 = icmp eq i32 %which, 0
  %spec.select1 = select i1 %2, ptr %first, ptr %second
  %3 = select i1 %2, ptr @_ZN14rust_iterators3Law5twice17h1f8c3585c2bc16c2E, ptr @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE"
  %_3.i.i.i = call noundef double %3(ptr noundef nonnull align 1 %spec.select1, double noundef %0) #11, !noalias !123
  %4 = select i1 %2, ptr @"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE", ptr @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E"
  %_5.i.i.i = call noundef double %4(ptr noundef nonnull align 1 %spec.select1, double noundef %1) #11, !noalias !123
  %_0.i.i.i = fmul double %_3.i.i.i, %_5.i.i.i
; call <rust_iterators::Wave as rust_iterators::Law>::twice
  %_3.i.i.i.1 = call noundef double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE"(ptr noundef nonnull align 1 %second, double noundef %0) #11, !noalias !133
; call <rust_iterators::Wave as rust_iterators::Law>::value
  %_5.i.i.i.1 = call noundef double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E"(ptr noundef nonnull align 1 %second, double noundef %1) #11, !noalias !133
  %_0.i.i.i.1 = fmul double %_3.i.i.i.1, %_5.i.i.i.1
  %_0.i1.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.1
  call void @llvm.lifetime.end.p0(ptr nonnull %second)
  call void @llvm.lifetime.end.p0(ptr nonnull %first)
  ret double %_0.i1.i.i.1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_windows_and_chunks(ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %x) unnamed_addr #3 personality ptr @rust_eh_personality {
bb3.lr.ph.i:
  %_28.i.i = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_4.i.i.i = load double, ptr %_28.i.i, align 8, !alias.scope !136, !noalias !141, !noundef !3
  %_7.i.i.i = load double, ptr %x, align 8, !alias.scope !136, !noalias !141, !noundef !3
  %_28.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_4.i.i.i.1 = load double, ptr %_28.i.i.1, align 8, !alias.scope !136, !noalias !141, !noundef !3
  %_28.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_4.i.i.i.2 = load double, ptr %_28.i.i.2, align 8, !alias.scope !136, !noalias !141, !noundef !3
  %_28.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 32
  %_4.i.i.i.3 = load double, ptr %_28.i.i.3, align 8, !alias.scope !136, !noalias !141, !noundef !3
  %_28.i.i.4 = getelementptr inbounds nuw i8, ptr %x, i64 40
  %_4.i.i.i.4 = load double, ptr %_28.i.i.4, align 8, !alias.scope !136, !noalias !141, !noundef !3
  %_0.i.i.i.i.i.1 = fmul double %_7.i.i.i, %_4.i.i.i
  %_0.i.i.i.i.i.2 = fmul double %_0.i.i.i.i.i.1, %_4.i.i.i.1
  %_0.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.2, %_4.i.i.i.2
  %_0.i.i.i.i.i.1.1 = fmul double %_4.i.i.i.3, %_4.i.i.i.4
  %_0.i.i.i5.1 = fadd double %_0.i.i.i.i.i.3, %_0.i.i.i.i.i.1.1
  %_3.i.i.i = fsub double %_4.i.i.i, %_7.i.i.i
  %0 = fmul double %_3.i.i.i, %_3.i.i.i
  %_3.i.i.i.1 = fsub double %_4.i.i.i.1, %_4.i.i.i
  %1 = fmul double %_3.i.i.i.1, %_3.i.i.i.1
  %_0.i.i.i.1 = fadd double %0, %1
  %_3.i.i.i.2 = fsub double %_4.i.i.i.2, %_4.i.i.i.1
  %2 = fmul double %_3.i.i.i.2, %_3.i.i.i.2
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %2
  %_3.i.i.i.3 = fsub double %_4.i.i.i.3, %_4.i.i.i.2
  %3 = fmul double %_3.i.i.i.3, %_3.i.i.i.3
  %_0.i.i.i.3 = fadd double %_0.i.i.i.2, %3
  %_3.i.i.i.4 = fsub double %_4.i.i.i.4, %_4.i.i.i.3
  %4 = fmul double %_3.i.i.i.4, %_3.i.i.i.4
  %_0.i.i.i.4 = fadd double %_0.i.i.i.3, %4
  %_0 = fmul double %_0.i.i.i.4, %_0.i.i.i5.1
  ret double %_0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read, inaccessiblemem: readwrite) uwtable
define noundef double @rust_zip_map_sum(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x, ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %y) unnamed_addr #7 personality ptr @rust_eh_personality {
bb14.lr.ph.i:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !144)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !147)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !149)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !152)
  %_6.i.i.i = load double, ptr %x, align 8, !alias.scope !154, !noalias !155, !noundef !3
  %_7.i.i.i = load double, ptr %y, align 8, !alias.scope !158, !noalias !159, !noundef !3
  %_3.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_3.i3.i.i.1 = getelementptr inbounds nuw i8, ptr %y, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !160)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !162)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !164)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !166)
  %_6.i.i.i.1 = load double, ptr %_3.i.i.i.1, align 8, !alias.scope !168, !noalias !169, !noundef !3
  %_7.i.i.i.1 = load double, ptr %_3.i3.i.i.1, align 8, !alias.scope !170, !noalias !171, !noundef !3
  %_3.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_3.i3.i.i.2 = getelementptr inbounds nuw i8, ptr %y, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !172)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !174)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !176)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !178)
  %_6.i.i.i.2 = load double, ptr %_3.i.i.i.2, align 8, !alias.scope !180, !noalias !181, !noundef !3
  %_7.i.i.i.2 = load double, ptr %_3.i3.i.i.2, align 8, !alias.scope !182, !noalias !183, !noundef !3
  %_3.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_3.i3.i.i.3 = getelementptr inbounds nuw i8, ptr %y, i64 24
  tail call void @llvm.experimental.noalias.scope.decl(metadata !184)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !186)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !188)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !190)
  %_6.i.i.i.3 = load double, ptr %_3.i.i.i.3, align 8, !alias.scope !192, !noalias !193, !noundef !3
  %_7.i.i.i.3 = load double, ptr %_3.i3.i.i.3, align 8, !alias.scope !194, !noalias !195, !noundef !3
  %_0.i.i.1 = fmul double %_6.i.i.i, %_6.i.i.i.1
  %_0.i.i.2 = fmul double %_0.i.i.1, %_6.i.i.i.2
  %_0.i.i.3 = fmul double %_0.i.i.2, %_6.i.i.i.3
  %_5.i.i3.i = fmul double %_6.i.i.i, %_7.i.i.i
  %_0.i.i.i = fadd double %_6.i.i.i, %_5.i.i3.i
  %_5.i.i3.i.1 = fmul double %_6.i.i.i.1, %_7.i.i.i.1
  %_0.i.i.i.1 = fadd double %_6.i.i.i.1, %_5.i.i3.i.1
  %_0.i1.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.1
  %_5.i.i3.i.2 = fmul double %_6.i.i.i.2, %_7.i.i.i.2
  %_0.i.i.i.2 = fadd double %_6.i.i.i.2, %_5.i.i3.i.2
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2
  %_5.i.i3.i.3 = fmul double %_6.i.i.i.3, %_7.i.i.i.3
  %_0.i.i.i.3 = fadd double %_6.i.i.i.3, %_5.i.i3.i.3
  %_0.i1.i.i.3 = fadd double %_0.i1.i.i.2, %_0.i.i.i.3
  %_0 = fmul double %_0.i1.i.i.3, %_0.i.i.3
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #8

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #10

attributes #0 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read, inaccessiblemem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #11 = { inlinehint nounwind }
attributes #12 = { noinline nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = !{i64 8}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE: %self"}
!7 = distinct !{!7, !"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE"}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN4core3ops8function6FnOnce9call_once17h6d1ffbe18adf1172E: argument 0"}
!10 = distinct !{!10, !"_ZN4core3ops8function6FnOnce9call_once17h6d1ffbe18adf1172E"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E: %_1"}
!13 = distinct !{!13, !"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E"}
!14 = !{!15, !17}
!15 = distinct !{!15, !16, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E: argument 0"}
!16 = distinct !{!16, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E"}
!17 = distinct !{!17, !18, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %item"}
!18 = distinct !{!18, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E"}
!19 = !{!20, !22, !24, !25, !27, !29, !31, !33, !35, !37, !38, !40, !41, !43, !44, !46, !47}
!20 = distinct !{!20, !21, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE: %_2"}
!21 = distinct !{!21, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE"}
!22 = distinct !{!22, !23, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE: argument 0"}
!23 = distinct !{!23, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE"}
!24 = distinct !{!24, !18, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %_1"}
!25 = distinct !{!25, !26, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E: %self"}
!26 = distinct !{!26, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E"}
!27 = distinct !{!27, !28, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E: %self"}
!28 = distinct !{!28, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E"}
!29 = distinct !{!29, !30, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E: %self"}
!30 = distinct !{!30, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E"}
!31 = distinct !{!31, !32, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E: %self"}
!32 = distinct !{!32, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"}
!33 = distinct !{!33, !34, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2edb98d25b684aabE: %self"}
!34 = distinct !{!34, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2edb98d25b684aabE"}
!35 = distinct !{!35, !36, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE: %self"}
!36 = distinct !{!36, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE"}
!37 = distinct !{!37, !36, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE: argument 1"}
!38 = distinct !{!38, !39, !"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE: %self"}
!39 = distinct !{!39, !"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE"}
!40 = distinct !{!40, !39, !"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE: %f.0"}
!41 = distinct !{!41, !42, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE: %self"}
!42 = distinct !{!42, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE"}
!43 = distinct !{!43, !42, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE: %g"}
!44 = distinct !{!44, !45, !"_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E: %self"}
!45 = distinct !{!45, !"_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E"}
!46 = distinct !{!46, !45, !"_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E: argument 1"}
!47 = distinct !{!47, !48, !"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE: %self"}
!48 = distinct !{!48, !"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE"}
!49 = !{!50, !52}
!50 = distinct !{!50, !51, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E: argument 0"}
!51 = distinct !{!51, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E"}
!52 = distinct !{!52, !53, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %item"}
!53 = distinct !{!53, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E"}
!54 = !{!55, !57, !59, !60, !62, !64, !66, !68, !70, !72, !74, !76, !78, !80, !35, !37, !38, !40, !41, !43, !44, !46, !47}
!55 = distinct !{!55, !56, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE: %_2"}
!56 = distinct !{!56, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE"}
!57 = distinct !{!57, !58, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE: argument 0"}
!58 = distinct !{!58, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE"}
!59 = distinct !{!59, !53, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %_1"}
!60 = distinct !{!60, !61, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E: %self"}
!61 = distinct !{!61, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E"}
!62 = distinct !{!62, !63, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E: %self"}
!63 = distinct !{!63, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E"}
!64 = distinct !{!64, !65, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E: %self"}
!65 = distinct !{!65, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E"}
!66 = distinct !{!66, !67, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E: %self"}
!67 = distinct !{!67, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"}
!68 = distinct !{!68, !69, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator15advance_back_by17h0768afbf186d2e21E: %self"}
!69 = distinct !{!69, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator15advance_back_by17h0768afbf186d2e21E"}
!70 = distinct !{!70, !71, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator8nth_back17hfdc4cfd6309e39eaE: %self"}
!71 = distinct !{!71, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator8nth_back17hfdc4cfd6309e39eaE"}
!72 = distinct !{!72, !73, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h2a0bc45310438579E: %self"}
!73 = distinct !{!73, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h2a0bc45310438579E"}
!74 = distinct !{!74, !75, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h8301f964e903c6ecE: %_1"}
!75 = distinct !{!75, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h8301f964e903c6ecE"}
!76 = distinct !{!76, !77, !"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4b967514b41af865E: %self"}
!77 = distinct !{!77, !"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4b967514b41af865E"}
!78 = distinct !{!78, !79, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE: %self"}
!79 = distinct !{!79, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE"}
!80 = distinct !{!80, !79, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE: argument 1"}
!81 = !{!82, !84}
!82 = distinct !{!82, !83, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E: argument 0"}
!83 = distinct !{!83, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E"}
!84 = distinct !{!84, !85, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %item"}
!85 = distinct !{!85, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E"}
!86 = !{!87, !89, !91, !92, !94, !96, !98, !70, !72, !74, !76, !78, !80, !35, !37, !38, !40, !41, !43, !44, !46, !47}
!87 = distinct !{!87, !88, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE: %_2"}
!88 = distinct !{!88, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE"}
!89 = distinct !{!89, !90, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE: argument 0"}
!90 = distinct !{!90, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE"}
!91 = distinct !{!91, !85, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %_1"}
!92 = distinct !{!92, !93, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E: %self"}
!93 = distinct !{!93, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E"}
!94 = distinct !{!94, !95, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E: %self"}
!95 = distinct !{!95, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E"}
!96 = distinct !{!96, !97, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E: %self"}
!97 = distinct !{!97, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E"}
!98 = distinct !{!98, !99, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E: %self"}
!99 = distinct !{!99, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"}
!100 = !{!101, !103}
!101 = distinct !{!101, !102, !"_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE: %_3"}
!102 = distinct !{!102, !"_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE"}
!103 = distinct !{!103, !104, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E: %x"}
!104 = distinct !{!104, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E"}
!105 = !{!106, !107, !108, !109, !111, !112, !113, !115, !116, !117, !119, !120, !122, !44, !46, !47}
!106 = distinct !{!106, !102, !"_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE: %_1"}
!107 = distinct !{!107, !104, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E: %_0"}
!108 = distinct !{!108, !104, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E: %_1"}
!109 = distinct !{!109, !110, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE: %_0"}
!110 = distinct !{!110, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE"}
!111 = distinct !{!111, !110, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE: %self"}
!112 = distinct !{!112, !110, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE: %f"}
!113 = distinct !{!113, !114, !"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E: %_0"}
!114 = distinct !{!114, !"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E"}
!115 = distinct !{!115, !114, !"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E: %self"}
!116 = distinct !{!116, !114, !"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E: %fold"}
!117 = distinct !{!117, !118, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E: %self"}
!118 = distinct !{!118, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E"}
!119 = distinct !{!119, !118, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E: %fold.1"}
!120 = distinct !{!120, !121, !"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E: %self"}
!121 = distinct !{!121, !"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E"}
!122 = distinct !{!122, !121, !"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E: %f.1"}
!123 = !{!124, !126, !127, !129, !130, !132}
!124 = distinct !{!124, !125, !"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E: %_1"}
!125 = distinct !{!125, !"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E"}
!126 = distinct !{!126, !125, !"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E: %l"}
!127 = distinct !{!127, !128, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E: %_1"}
!128 = distinct !{!128, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E"}
!129 = distinct !{!129, !128, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E: %elt"}
!130 = distinct !{!130, !131, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E: argument 0"}
!131 = distinct !{!131, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E"}
!132 = distinct !{!132, !131, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E: argument 1"}
!133 = !{!124, !134, !127, !135, !130, !132}
!134 = distinct !{!134, !125, !"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E: %l:It1"}
!135 = distinct !{!135, !128, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E: %elt:It1"}
!136 = !{!137, !139}
!137 = distinct !{!137, !138, !"_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17h09e9c6e6c4f104f3E: %w.0"}
!138 = distinct !{!138, !"_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17h09e9c6e6c4f104f3E"}
!139 = distinct !{!139, !140, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0c4f835d86ba5b6eE: %elt.0"}
!140 = distinct !{!140, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0c4f835d86ba5b6eE"}
!141 = !{!142}
!142 = distinct !{!142, !143, !"_ZN4core4iter6traits8iterator8Iterator4fold17ha66bc2328230d651E: %self"}
!143 = distinct !{!143, !"_ZN4core4iter6traits8iterator8Iterator4fold17ha66bc2328230d651E"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.0"}
!146 = distinct !{!146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E"}
!147 = !{!148}
!148 = distinct !{!148, !146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.1"}
!149 = !{!150}
!150 = distinct !{!150, !151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.0"}
!151 = distinct !{!151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E"}
!152 = !{!153}
!153 = distinct !{!153, !151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.1"}
!154 = !{!150, !145}
!155 = !{!153, !148, !156}
!156 = distinct !{!156, !157, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17hde45ae4bf64ba3f7E: %self"}
!157 = distinct !{!157, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17hde45ae4bf64ba3f7E"}
!158 = !{!153, !148}
!159 = !{!150, !145, !156}
!160 = !{!161}
!161 = distinct !{!161, !146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.0:It1"}
!162 = !{!163}
!163 = distinct !{!163, !146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.1:It1"}
!164 = !{!165}
!165 = distinct !{!165, !151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.0:It1"}
!166 = !{!167}
!167 = distinct !{!167, !151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.1:It1"}
!168 = !{!165, !161}
!169 = !{!167, !163, !156}
!170 = !{!167, !163}
!171 = !{!165, !161, !156}
!172 = !{!173}
!173 = distinct !{!173, !146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.0:It2"}
!174 = !{!175}
!175 = distinct !{!175, !146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.1:It2"}
!176 = !{!177}
!177 = distinct !{!177, !151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.0:It2"}
!178 = !{!179}
!179 = distinct !{!179, !151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.1:It2"}
!180 = !{!177, !173}
!181 = !{!179, !175, !156}
!182 = !{!179, !175}
!183 = !{!177, !173, !156}
!184 = !{!185}
!185 = distinct !{!185, !146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.0:It3"}
!186 = !{!187}
!187 = distinct !{!187, !146, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.1:It3"}
!188 = !{!189}
!189 = distinct !{!189, !151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.0:It3"}
!190 = !{!191}
!191 = distinct !{!191, !151, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.1:It3"}
!192 = !{!189, !185}
!193 = !{!191, !187, !156}
!194 = !{!191, !187}
!195 = !{!189, !185, !156}
