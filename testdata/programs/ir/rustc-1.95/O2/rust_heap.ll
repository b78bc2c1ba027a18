; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -C panic=abort --emit=llvm-ir rust/rust_heap.rs -o ir/rustc-1.95/O2/rust_heap.ll
; ModuleID = 'rust_heap.400bd6dfcf5d2307-cgu.0'
source_filename = "rust_heap.400bd6dfcf5d2307-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_bf71f5111e63e60f3af736a3797de015 = private unnamed_addr constant [18 x i8] c"rust/rust_heap.rs\00", align 1
@alloc_ace6f2af5c2a0e63d3f7801c9adc7b53 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00\10\00\00\00\15\00\00\00" }>, align 8

; <rust_heap::Sum as rust_heap::Law>::value
; Function Attrs: nounwind nonlazybind uwtable
define noundef double @"_ZN49_$LT$rust_heap..Sum$u20$as$u20$rust_heap..Law$GT$5value17hbffda398a05e7cbfE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %self, double noundef %x) unnamed_addr #0 {
start:
  %_10.0 = load ptr, ptr %self, align 8, !nonnull !3, !noundef !3
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_10.1 = load ptr, ptr %0, align 8, !nonnull !3, !align !4, !noundef !3
  %1 = getelementptr inbounds nuw i8, ptr %_10.1, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !nonnull !3
  %_3 = tail call noundef double %2(ptr noundef nonnull align 1 %_10.0, double noundef %x) #11
  %3 = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_11.0 = load ptr, ptr %3, align 8, !nonnull !3, !noundef !3
  %4 = getelementptr inbounds nuw i8, ptr %self, i64 24
  %_11.1 = load ptr, ptr %4, align 8, !nonnull !3, !align !4, !noundef !3
  %5 = getelementptr inbounds nuw i8, ptr %_11.1, i64 24
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !nonnull !3
  %_6 = tail call noundef double %6(ptr noundef nonnull align 1 %_11.0, double noundef %x) #11
  %_5 = fmul double %x, %_6
  %_0 = fadd double %_3, %_5
  ret double %_0
}

; core::ptr::drop_in_place<rust_heap::Node>
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #0 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %_1, i64 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  %1 = load ptr, ptr %0, align 8, !alias.scope !5, !align !4, !noundef !3
  %2 = icmp eq ptr %1, null
  br i1 %2, label %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit", label %bb2.i

bb2.i:                                            ; preds = %start
; call core::ptr::drop_in_place<rust_heap::Node>
  tail call fastcc void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr noalias noundef align 8 dereferenceable(24) %1) #12, !noalias !8
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %1, i64 noundef 24, i64 noundef 8) #12, !noalias !11
  br label %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit"

"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit": ; preds = %start, %bb2.i
  %3 = getelementptr inbounds nuw i8, ptr %_1, i64 16
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %4 = load ptr, ptr %3, align 8, !alias.scope !14, !align !4, !noundef !3
  %5 = icmp eq ptr %4, null
  br i1 %5, label %common.ret6, label %bb2.i1

common.ret6:                                      ; preds = %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit", %bb2.i1
  ret void

bb2.i1:                                           ; preds = %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit"
; call core::ptr::drop_in_place<rust_heap::Node>
  tail call fastcc void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr noalias noundef align 8 dereferenceable(24) %4) #12, !noalias !17
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %4, i64 noundef 24, i64 noundef 8) #12, !noalias !20
  br label %common.ret6
}

; core::ptr::drop_in_place<rust_heap::Expression>
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #0 {
start:
  %_2 = load i64, ptr %_1, align 8, !range !23, !noundef !3
  switch i64 %_2, label %default.unreachable9 [
    i64 0, label %common.ret12
    i64 1, label %common.ret.sink.split.sink.split
    i64 2, label %common.ret.sink.split.sink.split
    i64 3, label %common.ret.sink.split
  ]

default.unreachable9:                             ; preds = %start
  unreachable

common.ret.sink.split.sink.split:                 ; preds = %start, %start
  %_6.i1.sink11.in = getelementptr inbounds nuw i8, ptr %_1, i64 8
  %_6.i1.sink11 = load ptr, ptr %_6.i1.sink11.in, align 8, !nonnull !3, !noundef !3
; call core::ptr::drop_in_place<rust_heap::Expression>
  tail call fastcc void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr noalias noundef align 8 dereferenceable(24) %_6.i1.sink11) #12, !noalias !3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i1.sink11, i64 noundef 24, i64 noundef 8) #12, !noalias !3
  br label %common.ret.sink.split

common.ret12:                                     ; preds = %start, %common.ret.sink.split
  ret void

common.ret.sink.split:                            ; preds = %common.ret.sink.split.sink.split, %start
  %.sink = phi i64 [ 8, %start ], [ 16, %common.ret.sink.split.sink.split ]
  %0 = getelementptr inbounds nuw i8, ptr %_1, i64 %.sink
  %_6.i4.sink10 = load ptr, ptr %0, align 8, !nonnull !3, !noundef !3
; call core::ptr::drop_in_place<rust_heap::Expression>
  tail call fastcc void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr noalias noundef align 8 dereferenceable(24) %_6.i4.sink10) #12, !noalias !3
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i4.sink10, i64 noundef 24, i64 noundef 8) #12, !noalias !3
  br label %common.ret12
}

; alloc::rc::Rc<T,A>::drop_slow
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @"_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h6989982c0b961eb1E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self) unnamed_addr #1 personality ptr @rust_eh_personality {
start:
  %_3 = load ptr, ptr %self, align 8, !nonnull !3, !noundef !3
  %0 = icmp eq ptr %_3, inttoptr (i64 -1 to ptr)
  br i1 %0, label %"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE.exit", label %bb7.i.i

bb7.i.i:                                          ; preds = %start
  %_21.i.i = getelementptr inbounds nuw i8, ptr %_3, i64 8
  %_26.i.i = load i64, ptr %_21.i.i, align 8, !noalias !24, !noundef !3
  %val.i.i = add i64 %_26.i.i, -1
  store i64 %val.i.i, ptr %_21.i.i, align 8, !noalias !24
  %1 = icmp eq i64 %val.i.i, 0
  br i1 %1, label %bb1.i.i, label %"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE.exit"

bb1.i.i:                                          ; preds = %bb7.i.i
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_3, i64 noundef 32, i64 noundef 8) #12, !noalias !24
  br label %"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE.exit"

"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE.exit": ; preds = %start, %bb7.i.i, %bb1.i.i
  ret void
}

; rust_heap::fold
; Function Attrs: nofree nosync nounwind nonlazybind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(8) %at, double noundef %depth) unnamed_addr #2 {
start:
  %0 = load ptr, ptr %at, align 8, !align !4, !noundef !3
  %.not = icmp eq ptr %0, null
  br i1 %.not, label %common.ret1, label %bb2

common.ret1:                                      ; preds = %start, %bb2
  %common.ret1.op = phi double [ %1, %bb2 ], [ 1.000000e+00, %start ]
  ret double %common.ret1.op

bb2:                                              ; preds = %start
  %_6 = load double, ptr %0, align 8, !noundef !3
  %_5 = fmul double %depth, %_6
  %_9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %_10 = fadd double %depth, 1.000000e+00
; call rust_heap::fold
  %_8 = tail call fastcc noundef double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %_9, double noundef %_10) #12
  %_12 = getelementptr inbounds nuw i8, ptr %0, i64 16
; call rust_heap::fold
  %_11 = tail call fastcc noundef double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %_12, double noundef %_10) #12
  %_7 = fmul double %_8, %_11
  %1 = fadd double %_5, %_7
  br label %common.ret1
}

; rust_heap::evaluate
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %e, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) unnamed_addr #0 {
start:
  %_3 = load i64, ptr %e, align 8, !range !23, !noundef !3
  %0 = getelementptr inbounds nuw i8, ptr %e, i64 8
  switch i64 %_3, label %default.unreachable1 [
    i64 0, label %bb5
    i64 1, label %bb4
    i64 2, label %bb3
    i64 3, label %bb2
  ]

default.unreachable1:                             ; preds = %start
  unreachable

bb5:                                              ; preds = %start
  %_5 = load i64, ptr %0, align 8, !noundef !3
  %_6 = icmp ult i64 %_5, 3
  br i1 %_6, label %bb6, label %panic

common.ret2:                                      ; preds = %bb2, %bb3, %bb4, %bb6
  %common.ret2.op = phi double [ %7, %bb6 ], [ %2, %bb4 ], [ %4, %bb3 ], [ %5, %bb2 ]
  ret double %common.ret2.op

bb4:                                              ; preds = %start
  %_29 = load ptr, ptr %0, align 8, !nonnull !3, !noundef !3
; call rust_heap::evaluate
  %_9 = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_29, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12
  %1 = getelementptr inbounds nuw i8, ptr %e, i64 16
  %_30 = load ptr, ptr %1, align 8, !nonnull !3, !noundef !3
; call rust_heap::evaluate
  %_11 = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_30, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12
  %2 = fadd double %_9, %_11
  br label %common.ret2

bb3:                                              ; preds = %start
  %_28 = load ptr, ptr %0, align 8, !nonnull !3, !noundef !3
; call rust_heap::evaluate
  %_15 = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_28, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12
  %3 = getelementptr inbounds nuw i8, ptr %e, i64 16
  %_31 = load ptr, ptr %3, align 8, !nonnull !3, !noundef !3
; call rust_heap::evaluate
  %_17 = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_31, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12
  %4 = fmul double %_15, %_17
  br label %common.ret2

bb2:                                              ; preds = %start
  %_27 = load ptr, ptr %0, align 8, !nonnull !3, !noundef !3
; call rust_heap::evaluate
  %v = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_27, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12
  %5 = fmul double %v, %v
  br label %common.ret2

bb6:                                              ; preds = %bb5
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %_5
  %7 = load double, ptr %6, align 8, !noundef !3
  br label %common.ret2

panic:                                            ; preds = %bb5
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_5, i64 noundef 3, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_ace6f2af5c2a0e63d3f7801c9adc7b53) #13
  unreachable
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_boxed_closures(double noundef %x, double noundef %k) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12
  %_0.i = fmul double %x, %k
  %_0.i6 = fmul double %_0.i, %_0.i
  %_0.i8 = fadd double %k, %_0.i6
  ret double %_0.i8
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_boxed_trait_objects(double noundef %a, double noundef %b, double noundef %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !29
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12
  %0 = fmul double %x, %b
  %1 = fmul double %x, %0
  %2 = fmul double %x, %1
  %3 = fmul double %x, %a
  %4 = fmul double %x, %3
  %_17 = fmul double %a, %b
  %5 = fmul double %x, %_17
  %_5.i15 = fmul double %x, %2
  %_0.i16 = fadd double %4, %_5.i15
  %_5.i = fmul double %x, %5
  %_0.i = fadd double %_5.i, %_0.i16
  ret double %_0.i
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_expression_tree(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_17 = alloca [24 x i8], align 8
  %tree = alloca [24 x i8], align 8
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !32
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !32
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb2.i, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit, !prof !35

bb2.i:                                            ; preds = %start
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !noalias !32
  unreachable

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit: ; preds = %start
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, i8 0, i64 16, i1 false)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !36
; call __rustc::__rust_alloc
  %2 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !36
  %3 = icmp eq ptr %2, null
  br i1 %3, label %bb2.i6, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit7, !prof !35

bb2.i6:                                           ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !noalias !36
  unreachable

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit7: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit
  store i64 0, ptr %2, align 8
  %_8.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 8
  store i64 1, ptr %_8.sroa.4.0..sroa_idx, align 8
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !39
; call __rustc::__rust_alloc
  %4 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !39
  %5 = icmp eq ptr %4, null
  br i1 %5, label %bb2.i8, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit9, !prof !35

bb2.i8:                                           ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit7
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !noalias !39
  unreachable

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit9: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit7
  store i64 3, ptr %4, align 8
  %_6.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %2, ptr %_6.sroa.4.0..sroa_idx, align 8
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !42
; call __rustc::__rust_alloc
  %6 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !42
  %7 = icmp eq ptr %6, null
  br i1 %7, label %bb2.i10, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit11, !prof !35

bb2.i10:                                          ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit9
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !noalias !42
  unreachable

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit11: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit9
  store i64 1, ptr %6, align 8
  %left.sroa.2.0..sroa_idx = getelementptr inbounds nuw i8, ptr %6, i64 8
  store ptr %0, ptr %left.sroa.2.0..sroa_idx, align 8
  %left.sroa.3.0..sroa_idx = getelementptr inbounds nuw i8, ptr %6, i64 16
  store ptr %4, ptr %left.sroa.3.0..sroa_idx, align 8
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !45
; call __rustc::__rust_alloc
  %8 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !45
  %9 = icmp eq ptr %8, null
  br i1 %9, label %bb2.i12, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit13, !prof !35

bb2.i12:                                          ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit11
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !noalias !45
  unreachable

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit13: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit11
  store i64 0, ptr %8, align 8
  %_12.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 2, ptr %_12.sroa.4.0..sroa_idx, align 8
  %10 = getelementptr inbounds nuw i8, ptr %tree, i64 8
  store ptr %6, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %tree, i64 16
  store ptr %8, ptr %11, align 8
  store i64 2, ptr %tree, align 8
; call rust_heap::evaluate
  %_13 = call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %tree, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12
  call void @llvm.lifetime.start.p0(ptr nonnull %_17)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !48
; call __rustc::__rust_alloc
  %12 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !48
  %13 = icmp eq ptr %12, null
  br i1 %13, label %bb2.i14, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit15, !prof !35

bb2.i14:                                          ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit13
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !noalias !48
  unreachable

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit15: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit13
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %12, ptr noundef nonnull align 8 dereferenceable(24) %tree, i64 24, i1 false)
  %14 = getelementptr inbounds nuw i8, ptr %_17, i64 8
  store ptr %12, ptr %14, align 8
  store i64 3, ptr %_17, align 8
; call rust_heap::evaluate
  %_15 = call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_17, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12
  %_0 = fmul double %_13, %_15
; call core::ptr::drop_in_place<rust_heap::Expression>
  call fastcc void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr noalias noundef align 8 dereferenceable(24) %_17) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %_17)
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_search_tree(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality {
bb3.i:
  %root = alloca [8 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %root)
  %_8 = load double, ptr %x, align 8, !noundef !3
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !51
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !51
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb2.i.i, label %bb2.i.preheader.1, !prof !35

bb2.i.i:                                          ; preds = %bb3.i.3, %bb3.i.2, %bb3.i.1, %bb3.i
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !noalias !51
  unreachable

bb2.i.preheader.1:                                ; preds = %bb3.i
  store double %_8, ptr %0, align 8, !noalias !56
  %_6.sroa.4.0..sroa_idx.i = getelementptr inbounds nuw i8, ptr %0, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_6.sroa.4.0..sroa_idx.i, i8 0, i64 16, i1 false), !noalias !56
  store ptr %0, ptr %root, align 8
  %iter.sroa.0.0.ptr.1 = getelementptr inbounds nuw i8, ptr %x, i64 8
  %_8.1 = load double, ptr %iter.sroa.0.0.ptr.1, align 8, !noundef !3
  br label %bb2.i.1

bb2.i.1:                                          ; preds = %bb2.i.1, %bb2.i.preheader.1
  %2 = phi ptr [ %3, %bb2.i.1 ], [ %0, %bb2.i.preheader.1 ]
  %_10.i.1 = load double, ptr %2, align 8, !noalias !57, !noundef !3
  %_9.i.1 = fcmp olt double %_8.1, %_10.i.1
  %at.tr.be.v.i.1 = select i1 %_9.i.1, i64 8, i64 16
  %at.tr.be.i.1 = getelementptr inbounds nuw i8, ptr %2, i64 %at.tr.be.v.i.1
  %3 = load ptr, ptr %at.tr.be.i.1, align 8, !noalias !57, !align !4, !noundef !3
  %.not.i.1 = icmp eq ptr %3, null
  br i1 %.not.i.1, label %bb3.i.1, label %bb2.i.1

bb3.i.1:                                          ; preds = %bb2.i.1
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !59
; call __rustc::__rust_alloc
  %4 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !59
  %5 = icmp eq ptr %4, null
  br i1 %5, label %bb2.i.i, label %bb2.i.preheader.2, !prof !35

bb2.i.preheader.2:                                ; preds = %bb3.i.1
  %at.tr.be.i.1.le = getelementptr inbounds nuw i8, ptr %2, i64 %at.tr.be.v.i.1
  store double %_8.1, ptr %4, align 8, !noalias !57
  %_6.sroa.4.0..sroa_idx.i.1 = getelementptr inbounds nuw i8, ptr %4, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_6.sroa.4.0..sroa_idx.i.1, i8 0, i64 16, i1 false), !noalias !57
  store ptr %4, ptr %at.tr.be.i.1.le, align 8
  %iter.sroa.0.0.ptr.2 = getelementptr inbounds nuw i8, ptr %x, i64 16
  %_8.2 = load double, ptr %iter.sroa.0.0.ptr.2, align 8, !noundef !3
  br label %bb2.i.2

bb2.i.2:                                          ; preds = %bb2.i.2, %bb2.i.preheader.2
  %6 = phi ptr [ %7, %bb2.i.2 ], [ %0, %bb2.i.preheader.2 ]
  %_10.i.2 = load double, ptr %6, align 8, !noalias !60, !noundef !3
  %_9.i.2 = fcmp olt double %_8.2, %_10.i.2
  %at.tr.be.v.i.2 = select i1 %_9.i.2, i64 8, i64 16
  %at.tr.be.i.2 = getelementptr inbounds nuw i8, ptr %6, i64 %at.tr.be.v.i.2
  %7 = load ptr, ptr %at.tr.be.i.2, align 8, !noalias !60, !align !4, !noundef !3
  %.not.i.2 = icmp eq ptr %7, null
  br i1 %.not.i.2, label %bb3.i.2, label %bb2.i.2

bb3.i.2:                                          ; preds = %bb2.i.2
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !62
; call __rustc::__rust_alloc
  %8 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !62
  %9 = icmp eq ptr %8, null
  br i1 %9, label %bb2.i.i, label %bb2.i.preheader.3, !prof !35

bb2.i.preheader.3:                                ; preds = %bb3.i.2
  %at.tr.be.i.2.le = getelementptr inbounds nuw i8, ptr %6, i64 %at.tr.be.v.i.2
  store double %_8.2, ptr %8, align 8, !noalias !60
  %_6.sroa.4.0..sroa_idx.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_6.sroa.4.0..sroa_idx.i.2, i8 0, i64 16, i1 false), !noalias !60
  store ptr %8, ptr %at.tr.be.i.2.le, align 8
  %iter.sroa.0.0.ptr.3 = getelementptr inbounds nuw i8, ptr %x, i64 24
  %_8.3 = load double, ptr %iter.sroa.0.0.ptr.3, align 8, !noundef !3
  br label %bb2.i.3

bb2.i.3:                                          ; preds = %bb2.i.3, %bb2.i.preheader.3
  %10 = phi ptr [ %11, %bb2.i.3 ], [ %0, %bb2.i.preheader.3 ]
  %_10.i.3 = load double, ptr %10, align 8, !noalias !63, !noundef !3
  %_9.i.3 = fcmp olt double %_8.3, %_10.i.3
  %at.tr.be.v.i.3 = select i1 %_9.i.3, i64 8, i64 16
  %at.tr.be.i.3 = getelementptr inbounds nuw i8, ptr %10, i64 %at.tr.be.v.i.3
  %11 = load ptr, ptr %at.tr.be.i.3, align 8, !noalias !63, !align !4, !noundef !3
  %.not.i.3 = icmp eq ptr %11, null
  br i1 %.not.i.3, label %bb3.i.3, label %bb2.i.3

bb3.i.3:                                          ; preds = %bb2.i.3
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !65
; call __rustc::__rust_alloc
  %12 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !noalias !65
  %13 = icmp eq ptr %12, null
  br i1 %13, label %bb2.i.i, label %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit", !prof !35

"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit": ; preds = %bb3.i.3
  %at.tr.be.i.3.le = getelementptr inbounds nuw i8, ptr %10, i64 %at.tr.be.v.i.3
  store double %_8.3, ptr %12, align 8, !noalias !63
  %_6.sroa.4.0..sroa_idx.i.3 = getelementptr inbounds nuw i8, ptr %12, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_6.sroa.4.0..sroa_idx.i.3, i8 0, i64 16, i1 false), !noalias !63
  store ptr %12, ptr %at.tr.be.i.3.le, align 8
; call rust_heap::fold
  %_0 = call fastcc noundef double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %root, double noundef 1.000000e+00) #12
; call core::ptr::drop_in_place<rust_heap::Node>
  tail call fastcc void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr noalias noundef align 8 dereferenceable(24) %0) #12, !noalias !66
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %0, i64 noundef 24, i64 noundef 8) #12, !noalias !71
  call void @llvm.lifetime.end.p0(ptr nonnull %root)
  ret double %_0
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_shared_cell(double noundef %x, double noundef %y) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %shared = alloca [8 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %shared)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !noalias !74
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 32, i64 noundef range(i64 1, 9) 8) #12, !noalias !74
  %1 = icmp eq ptr %0, null
  br i1 %1, label %bb2.i, label %"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE.exit", !prof !35

bb2.i:                                            ; preds = %start
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 32) #14, !noalias !74
  unreachable

"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE.exit": ; preds = %start
  %_22.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 1, ptr %_22.sroa.4.0..sroa_idx, align 8
  %_22.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 16
  %_22.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %0, ptr %shared, align 8
  %2 = fmul double %x, %y
  %3 = fadd double %2, 1.000000e+00
  store double %3, ptr %_22.sroa.6.0..sroa_idx, align 8
  store i64 0, ptr %_22.sroa.5.0..sroa_idx, align 8, !noalias !77
  store i64 0, ptr %0, align 8, !noalias !84
; call alloc::rc::Rc<T,A>::drop_slow
  call void @"_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h6989982c0b961eb1E"(ptr noalias noundef nonnull readonly align 8 dereferenceable(8) %shared) #15
  %v = fmul double %3, %3
  %_0 = fmul double %2, %v
  call void @llvm.lifetime.end.p0(ptr nonnull %shared)
  ret double %_0
}

; __rustc::__rust_no_alloc_shim_is_unstable_v2
; Function Attrs: nounwind nonlazybind uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() unnamed_addr #0

; __rustc::__rust_alloc
; Function Attrs: nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable
declare noalias noundef ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef, i64 allocalign noundef range(i64 1, -9223372036854775807)) unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

; alloc::alloc::handle_alloc_error
; Function Attrs: cold minsize noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef range(i64 1, -9223372036854775807), i64 noundef) unnamed_addr #5

; __rustc::__rust_dealloc
; Function Attrs: nounwind nonlazybind allockind("free") uwtable
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr allocptr noundef captures(address), i64 noundef, i64 noundef range(i64 1, -9223372036854775807)) unnamed_addr #6

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #10

attributes #0 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nofree nosync nounwind nonlazybind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nounwind nonlazybind allockind("alloc,uninitialized,aligned") allocsize(0) uwtable "alloc-family"="__rust_alloc" "alloc-variant-zeroed"="_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { cold minsize noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nounwind nonlazybind allockind("free") uwtable "alloc-family"="__rust_alloc" "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { inlinehint nounwind }
attributes #12 = { nounwind }
attributes #13 = { noinline noreturn nounwind }
attributes #14 = { noreturn nounwind }
attributes #15 = { noinline nounwind }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!3 = !{}
!4 = !{i64 8}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E: %_1"}
!7 = distinct !{!7, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"}
!8 = !{!9, !6}
!9 = distinct !{!9, !10, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E: %_1"}
!10 = distinct !{!10, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE: %self"}
!13 = distinct !{!13, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E: %_1"}
!16 = distinct !{!16, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"}
!17 = !{!18, !15}
!18 = distinct !{!18, !19, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E: %_1"}
!19 = distinct !{!19, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E"}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE: %self"}
!22 = distinct !{!22, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE"}
!23 = !{i64 0, i64 4}
!24 = !{!25, !27}
!25 = distinct !{!25, !26, !"_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha8c2263a34bbb675E: %self"}
!26 = distinct !{!26, !"_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha8c2263a34bbb675E"}
!27 = distinct !{!27, !28, !"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE: %_1"}
!28 = distinct !{!28, !"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h35974f0f8ab720a7E: %x"}
!31 = distinct !{!31, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h35974f0f8ab720a7E"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!34 = distinct !{!34, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!35 = !{!"branch_weights", !"expected", i32 1717128, i32 2145766520}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!38 = distinct !{!38, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!39 = !{!40}
!40 = distinct !{!40, !41, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!41 = distinct !{!41, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!44 = distinct !{!44, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!47 = distinct !{!47, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!50 = distinct !{!50, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!51 = !{!52, !54}
!52 = distinct !{!52, !53, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h1fd2ee01cba10601E: %x"}
!53 = distinct !{!53, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h1fd2ee01cba10601E"}
!54 = distinct !{!54, !55, !"_ZN9rust_heap6insert17hcee05e545507cfa2E: %at"}
!55 = distinct !{!55, !"_ZN9rust_heap6insert17hcee05e545507cfa2E"}
!56 = !{!54}
!57 = !{!58}
!58 = distinct !{!58, !55, !"_ZN9rust_heap6insert17hcee05e545507cfa2E: %at:It1"}
!59 = !{!52, !58}
!60 = !{!61}
!61 = distinct !{!61, !55, !"_ZN9rust_heap6insert17hcee05e545507cfa2E: %at:It2"}
!62 = !{!52, !61}
!63 = !{!64}
!64 = distinct !{!64, !55, !"_ZN9rust_heap6insert17hcee05e545507cfa2E: %at:It3"}
!65 = !{!52, !64}
!66 = !{!67, !69}
!67 = distinct !{!67, !68, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E: %_1"}
!68 = distinct !{!68, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E"}
!69 = distinct !{!69, !70, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E: %_1"}
!70 = distinct !{!70, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"}
!71 = !{!72, !69}
!72 = distinct !{!72, !73, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE: %self"}
!73 = distinct !{!73, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE"}
!74 = !{!75}
!75 = distinct !{!75, !76, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h890ab8aca3ebaabaE: %x"}
!76 = distinct !{!76, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h890ab8aca3ebaabaE"}
!77 = !{!78, !80, !82}
!78 = distinct !{!78, !79, !"_RNvXsG_NtCsgEmfK2I1SDS_4core4cellNtB5_9BorrowRefNtNtNtB7_3ops4drop4Drop4drop: %self"}
!79 = distinct !{!79, !"_RNvXsG_NtCsgEmfK2I1SDS_4core4cellNtB5_9BorrowRefNtNtNtB7_3ops4drop4Drop4drop"}
!80 = distinct !{!80, !81, !"_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17h83b008b042c294e3E: %_1"}
!81 = distinct !{!81, !"_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17h83b008b042c294e3E"}
!82 = distinct !{!82, !83, !"_ZN4core3ptr47drop_in_place$LT$core..cell..Ref$LT$f64$GT$$GT$17h6a13f337edd80a0bE: %_1"}
!83 = distinct !{!83, !"_ZN4core3ptr47drop_in_place$LT$core..cell..Ref$LT$f64$GT$$GT$17h6a13f337edd80a0bE"}
!84 = !{!85, !87}
!85 = distinct !{!85, !86, !"_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1a376ffc7433e532E: %self"}
!86 = distinct !{!86, !"_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1a376ffc7433e532E"}
!87 = distinct !{!87, !88, !"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE: %_1"}
!88 = distinct !{!88, !"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE"}
