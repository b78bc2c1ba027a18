; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_heap.rs -o ir/rustc-1.95/O2-g/rust_heap.ll
; ModuleID = 'rust_heap.400bd6dfcf5d2307-cgu.0'
source_filename = "rust_heap.400bd6dfcf5d2307-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_bf71f5111e63e60f3af736a3797de015 = private unnamed_addr constant [18 x i8] c"rust/rust_heap.rs\00", align 1
@alloc_ace6f2af5c2a0e63d3f7801c9adc7b53 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_bf71f5111e63e60f3af736a3797de015, [16 x i8] c"\11\00\00\00\00\00\00\00\10\00\00\00\15\00\00\00" }>, align 8

; <rust_heap::Sum as rust_heap::Law>::value
; Function Attrs: nounwind nonlazybind uwtable
define noundef double @"_ZN49_$LT$rust_heap..Sum$u20$as$u20$rust_heap..Law$GT$5value17hbffda398a05e7cbfE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %self, double noundef %x) unnamed_addr #0 !dbg !159 {
start:
    #dbg_value(ptr %self, !166, !DIExpression(), !168)
    #dbg_value(double %x, !167, !DIExpression(), !168)
  %_10.0 = load ptr, ptr %self, align 8, !dbg !169, !nonnull !99, !noundef !99
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8, !dbg !169
  %_10.1 = load ptr, ptr %0, align 8, !dbg !169, !nonnull !99, !align !170, !noundef !99
  %1 = getelementptr inbounds nuw i8, ptr %_10.1, i64 24, !dbg !169
  %2 = load ptr, ptr %1, align 8, !dbg !169, !invariant.load !99, !nonnull !99
  %_3 = tail call noundef double %2(ptr noundef nonnull align 1 %_10.0, double noundef %x) #11, !dbg !171
  %3 = getelementptr inbounds nuw i8, ptr %self, i64 16, !dbg !172
  %_11.0 = load ptr, ptr %3, align 8, !dbg !172, !nonnull !99, !noundef !99
  %4 = getelementptr inbounds nuw i8, ptr %self, i64 24, !dbg !172
  %_11.1 = load ptr, ptr %4, align 8, !dbg !172, !nonnull !99, !align !170, !noundef !99
  %5 = getelementptr inbounds nuw i8, ptr %_11.1, i64 24, !dbg !172
  %6 = load ptr, ptr %5, align 8, !dbg !172, !invariant.load !99, !nonnull !99
  %_6 = tail call noundef double %6(ptr noundef nonnull align 1 %_11.0, double noundef %x) #11, !dbg !173
  %_5 = fmul double %x, %_6, !dbg !172
  %_0 = fadd double %_3, %_5, !dbg !169
  ret double %_0, !dbg !174
}

; core::ptr::drop_in_place<rust_heap::Node>
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #0 !dbg !175 {
start:
    #dbg_value(ptr %_1, !201, !DIExpression(), !204)
  %0 = getelementptr inbounds nuw i8, ptr %_1, i64 8, !dbg !205
  tail call void @llvm.experimental.noalias.scope.decl(metadata !206), !dbg !205
    #dbg_value(ptr %0, !209, !DIExpression(), !217)
  %1 = load ptr, ptr %0, align 8, !dbg !219, !alias.scope !206, !align !170, !noundef !99
  %2 = icmp eq ptr %1, null, !dbg !219
  br i1 %2, label %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit", label %bb2.i, !dbg !219

bb2.i:                                            ; preds = %start
    #dbg_value(ptr %0, !220, !DIExpression(), !226)
; call core::ptr::drop_in_place<rust_heap::Node>
  tail call fastcc void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr noalias noundef align 8 dereferenceable(24) %1) #12, !dbg !228, !noalias !229
    #dbg_value(ptr %0, !232, !DIExpression(), !271)
    #dbg_value(ptr poison, !242, !DIExpression(), !273)
    #dbg_value(i64 8, !256, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !274)
    #dbg_value(i64 24, !256, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !274)
    #dbg_value(ptr %1, !242, !DIExpression(), !273)
    #dbg_value(ptr %0, !275, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !292)
    #dbg_value(ptr %0, !294, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !300)
    #dbg_value(ptr %1, !290, !DIExpression(), !292)
    #dbg_value(ptr %1, !298, !DIExpression(), !300)
    #dbg_value(ptr %1, !302, !DIExpression(), !309)
    #dbg_value(i64 8, !291, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !292)
    #dbg_value(i64 8, !299, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !300)
    #dbg_value(i64 8, !308, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !309)
    #dbg_value(i64 8, !311, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !318)
    #dbg_value(i64 24, !291, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !292)
    #dbg_value(i64 24, !299, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !300)
    #dbg_value(i64 24, !308, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !309)
    #dbg_value(i64 24, !311, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !318)
    #dbg_value(ptr %1, !317, !DIExpression(), !318)
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %1, i64 noundef 24, i64 noundef 8) #12, !dbg !320, !noalias !321
  br label %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit", !dbg !219

"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit": ; preds = %start, %bb2.i
  %3 = getelementptr inbounds nuw i8, ptr %_1, i64 16, !dbg !205
  tail call void @llvm.experimental.noalias.scope.decl(metadata !324), !dbg !205
    #dbg_value(ptr %3, !209, !DIExpression(), !327)
  %4 = load ptr, ptr %3, align 8, !dbg !329, !alias.scope !324, !align !170, !noundef !99
  %5 = icmp eq ptr %4, null, !dbg !329
  br i1 %5, label %common.ret6, label %bb2.i1, !dbg !329

common.ret6:                                      ; preds = %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit", %bb2.i1
  ret void, !dbg !205

bb2.i1:                                           ; preds = %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit"
    #dbg_value(ptr %3, !220, !DIExpression(), !330)
; call core::ptr::drop_in_place<rust_heap::Node>
  tail call fastcc void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr noalias noundef align 8 dereferenceable(24) %4) #12, !dbg !332, !noalias !333
    #dbg_value(ptr %3, !232, !DIExpression(), !336)
    #dbg_value(ptr poison, !242, !DIExpression(), !338)
    #dbg_value(i64 8, !256, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !339)
    #dbg_value(i64 24, !256, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !339)
    #dbg_value(ptr %4, !242, !DIExpression(), !338)
    #dbg_value(ptr %3, !275, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !340)
    #dbg_value(ptr %3, !294, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !342)
    #dbg_value(ptr %4, !290, !DIExpression(), !340)
    #dbg_value(ptr %4, !298, !DIExpression(), !342)
    #dbg_value(ptr %4, !302, !DIExpression(), !344)
    #dbg_value(i64 8, !291, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !340)
    #dbg_value(i64 8, !299, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !342)
    #dbg_value(i64 8, !308, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !344)
    #dbg_value(i64 8, !311, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !346)
    #dbg_value(i64 24, !291, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !340)
    #dbg_value(i64 24, !299, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !342)
    #dbg_value(i64 24, !308, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !344)
    #dbg_value(i64 24, !311, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !346)
    #dbg_value(ptr %4, !317, !DIExpression(), !346)
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %4, i64 noundef 24, i64 noundef 8) #12, !dbg !348, !noalias !349
  br label %common.ret6, !dbg !205
}

; core::ptr::drop_in_place<rust_heap::Expression>
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #0 !dbg !352 {
start:
    #dbg_value(ptr %_1, !381, !DIExpression(), !384)
  %_2 = load i64, ptr %_1, align 8, !dbg !385, !range !386, !noundef !99
  switch i64 %_2, label %default.unreachable9 [
    i64 0, label %common.ret12
    i64 1, label %common.ret.sink.split.sink.split
    i64 2, label %common.ret.sink.split.sink.split
    i64 3, label %common.ret.sink.split
  ], !dbg !385

default.unreachable9:                             ; preds = %start
  unreachable

common.ret.sink.split.sink.split:                 ; preds = %start, %start
  %_6.i1.sink11.in = getelementptr inbounds nuw i8, ptr %_1, i64 8, !dbg !385
  %_6.i1.sink11 = load ptr, ptr %_6.i1.sink11.in, align 8, !dbg !387, !nonnull !99, !noundef !99
; call core::ptr::drop_in_place<rust_heap::Expression>
  tail call fastcc void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr noalias noundef align 8 dereferenceable(24) %_6.i1.sink11) #12, !dbg !387, !noalias !99
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i1.sink11, i64 noundef 24, i64 noundef 8) #12, !dbg !396, !noalias !99
  br label %common.ret.sink.split, !dbg !385

common.ret12:                                     ; preds = %start, %common.ret.sink.split
  ret void, !dbg !385

common.ret.sink.split:                            ; preds = %common.ret.sink.split.sink.split, %start
  %.sink = phi i64 [ 8, %start ], [ 16, %common.ret.sink.split.sink.split ]
  %0 = getelementptr inbounds nuw i8, ptr %_1, i64 %.sink, !dbg !385
  %_6.i4.sink10 = load ptr, ptr %0, align 8, !dbg !387, !nonnull !99, !noundef !99
; call core::ptr::drop_in_place<rust_heap::Expression>
  tail call fastcc void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr noalias noundef align 8 dereferenceable(24) %_6.i4.sink10) #12, !dbg !387, !noalias !99
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_6.i4.sink10, i64 noundef 24, i64 noundef 8) #12, !dbg !396, !noalias !99
  br label %common.ret12, !dbg !385
}

; alloc::rc::Rc<T,A>::drop_slow
; Function Attrs: noinline nounwind nonlazybind uwtable
define void @"_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h6989982c0b961eb1E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !421 {
start:
    #dbg_value(ptr poison, !485, !DIExpression(), !514)
    #dbg_value(ptr poison, !522, !DIExpression(), !536)
    #dbg_value(ptr poison, !532, !DIExpression(), !537)
    #dbg_value(ptr %self, !476, !DIExpression(), !538)
  %_3 = load ptr, ptr %self, align 8, !dbg !539, !nonnull !99, !noundef !99
    #dbg_value(ptr undef, !532, !DIExpression(), !537)
    #dbg_value(ptr undef, !522, !DIExpression(), !536)
    #dbg_value(ptr undef, !485, !DIExpression(), !514)
  %0 = icmp eq ptr %_3, inttoptr (i64 -1 to ptr), !dbg !540
  br i1 %0, label %"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE.exit", label %bb7.i.i, !dbg !540

bb7.i.i:                                          ; preds = %start
    #dbg_value(ptr %_3, !510, !DIExpression(), !541)
  %_21.i.i = getelementptr inbounds nuw i8, ptr %_3, i64 8, !dbg !542
    #dbg_value(ptr %_21.i.i, !525, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !543)
    #dbg_value(ptr %_3, !525, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !543)
    #dbg_value(ptr %_21.i.i, !523, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !544)
    #dbg_value(ptr %_3, !523, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !544)
    #dbg_value(ptr poison, !545, !DIExpression(), !554)
    #dbg_value(ptr poison, !556, !DIExpression(), !561)
    #dbg_value(ptr %_21.i.i, !563, !DIExpression(), !571)
    #dbg_value(ptr %_21.i.i, !573, !DIExpression(), !580)
    #dbg_value(ptr %_21.i.i, !582, !DIExpression(), !588)
    #dbg_value(ptr %_21.i.i, !582, !DIExpression(), !590)
  %_26.i.i = load i64, ptr %_21.i.i, align 8, !dbg !594, !noalias !595, !noundef !99
  %val.i.i = add i64 %_26.i.i, -1, !dbg !600
    #dbg_value(i64 %val.i.i, !570, !DIExpression(), !571)
    #dbg_value(i64 %val.i.i, !579, !DIExpression(), !580)
  store i64 %val.i.i, ptr %_21.i.i, align 8, !dbg !601, !noalias !595
    #dbg_value(ptr poison, !556, !DIExpression(), !609)
  %1 = icmp eq i64 %val.i.i, 0, !dbg !610
  br i1 %1, label %bb1.i.i, label %"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE.exit", !dbg !610

bb1.i.i:                                          ; preds = %bb7.i.i
    #dbg_value(ptr undef, !611, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !622)
    #dbg_value(ptr %_3, !619, !DIExpression(), !622)
    #dbg_value(i64 8, !620, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !622)
    #dbg_value(i64 32, !620, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !622)
    #dbg_value(ptr poison, !275, !DIExpression(), !624)
    #dbg_value(ptr poison, !294, !DIExpression(), !626)
    #dbg_value(ptr %_3, !290, !DIExpression(), !624)
    #dbg_value(ptr %_3, !298, !DIExpression(), !626)
    #dbg_value(ptr %_3, !302, !DIExpression(), !628)
    #dbg_value(i64 8, !291, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !624)
    #dbg_value(i64 8, !299, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !626)
    #dbg_value(i64 8, !308, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !628)
    #dbg_value(i64 8, !311, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !630)
    #dbg_value(i64 32, !291, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !624)
    #dbg_value(i64 32, !299, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !626)
    #dbg_value(i64 32, !308, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !628)
    #dbg_value(i64 32, !311, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !630)
    #dbg_value(ptr %_3, !317, !DIExpression(), !630)
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %_3, i64 noundef 32, i64 noundef 8) #12, !dbg !632, !noalias !595
  br label %"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE.exit", !dbg !633

"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE.exit": ; preds = %start, %bb7.i.i, %bb1.i.i
  ret void, !dbg !634
}

; rust_heap::fold
; Function Attrs: nofree nosync nounwind nonlazybind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(8) %at, double noundef %depth) unnamed_addr #2 !dbg !635 {
start:
    #dbg_value(ptr %at, !640, !DIExpression(), !645)
    #dbg_value(double %depth, !641, !DIExpression(), !645)
  %0 = load ptr, ptr %at, align 8, !dbg !646, !align !170, !noundef !99
  %.not = icmp eq ptr %0, null, !dbg !646
  br i1 %.not, label %common.ret1, label %bb2, !dbg !647

common.ret1:                                      ; preds = %start, %bb2
  %common.ret1.op = phi double [ %1, %bb2 ], [ 1.000000e+00, %start ]
  ret double %common.ret1.op, !dbg !648

bb2:                                              ; preds = %start
    #dbg_value(ptr %at, !642, !DIExpression(), !649)
  %_6 = load double, ptr %0, align 8, !dbg !650, !noundef !99
  %_5 = fmul double %depth, %_6, !dbg !650
  %_9 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !651
  %_10 = fadd double %depth, 1.000000e+00, !dbg !652
; call rust_heap::fold
  %_8 = tail call fastcc noundef double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %_9, double noundef %_10) #12, !dbg !653
  %_12 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !654
; call rust_heap::fold
  %_11 = tail call fastcc noundef double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %_12, double noundef %_10) #12, !dbg !655
  %_7 = fmul double %_8, %_11, !dbg !653
  %1 = fadd double %_5, %_7, !dbg !650
  br label %common.ret1, !dbg !648
}

; rust_heap::evaluate
; Function Attrs: nounwind nonlazybind uwtable
define internal fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(24) %e, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) unnamed_addr #0 !dbg !656 {
start:
    #dbg_value(ptr %e, !665, !DIExpression(), !681)
    #dbg_value(ptr %x, !666, !DIExpression(), !681)
  %_3 = load i64, ptr %e, align 8, !dbg !682, !range !386, !noundef !99
  %0 = getelementptr inbounds nuw i8, ptr %e, i64 8, !dbg !681
  switch i64 %_3, label %default.unreachable1 [
    i64 0, label %bb5
    i64 1, label %bb4
    i64 2, label %bb3
    i64 3, label %bb2
  ], !dbg !683

default.unreachable1:                             ; preds = %start
  unreachable

bb5:                                              ; preds = %start
    #dbg_value(ptr %e, !667, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !684)
  %_5 = load i64, ptr %0, align 8, !dbg !685, !noundef !99
  %_6 = icmp ult i64 %_5, 3, !dbg !686
  br i1 %_6, label %bb6, label %panic, !dbg !686

common.ret2:                                      ; preds = %bb2, %bb3, %bb4, %bb6
  %common.ret2.op = phi double [ %7, %bb6 ], [ %2, %bb4 ], [ %4, %bb3 ], [ %5, %bb2 ]
  ret double %common.ret2.op, !dbg !687

bb4:                                              ; preds = %start
    #dbg_value(ptr %e, !670, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !688)
    #dbg_value(ptr %e, !673, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !689)
  %_29 = load ptr, ptr %0, align 8, !dbg !690, !nonnull !99, !noundef !99
; call rust_heap::evaluate
  %_9 = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_29, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12, !dbg !691
  %1 = getelementptr inbounds nuw i8, ptr %e, i64 16, !dbg !692
  %_30 = load ptr, ptr %1, align 8, !dbg !692, !nonnull !99, !noundef !99
; call rust_heap::evaluate
  %_11 = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_30, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12, !dbg !693
  %2 = fadd double %_9, %_11, !dbg !691
  br label %common.ret2, !dbg !687

bb3:                                              ; preds = %start
    #dbg_value(ptr %e, !674, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !694)
    #dbg_value(ptr %e, !676, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !695)
  %_28 = load ptr, ptr %0, align 8, !dbg !696, !nonnull !99, !noundef !99
; call rust_heap::evaluate
  %_15 = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_28, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12, !dbg !697
  %3 = getelementptr inbounds nuw i8, ptr %e, i64 16, !dbg !698
  %_31 = load ptr, ptr %3, align 8, !dbg !698, !nonnull !99, !noundef !99
; call rust_heap::evaluate
  %_17 = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_31, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12, !dbg !699
  %4 = fmul double %_15, %_17, !dbg !697
  br label %common.ret2, !dbg !687

bb2:                                              ; preds = %start
    #dbg_value(ptr %e, !677, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !700)
  %_27 = load ptr, ptr %0, align 8, !dbg !701, !nonnull !99, !noundef !99
; call rust_heap::evaluate
  %v = tail call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_27, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12, !dbg !702
    #dbg_value(double %v, !679, !DIExpression(), !703)
  %5 = fmul double %v, %v, !dbg !704
  br label %common.ret2, !dbg !687

bb6:                                              ; preds = %bb5
  %6 = getelementptr inbounds nuw double, ptr %x, i64 %_5, !dbg !686
  %7 = load double, ptr %6, align 8, !dbg !686, !noundef !99
  br label %common.ret2, !dbg !687

panic:                                            ; preds = %bb5
; call core::panicking::panic_bounds_check
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %_5, i64 noundef 3, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_ace6f2af5c2a0e63d3f7801c9adc7b53) #13, !dbg !686
  unreachable, !dbg !686
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_boxed_closures(double noundef %x, double noundef %k) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !705 {
start:
    #dbg_value(ptr poison, !724, !DIExpression(), !738)
    #dbg_value(ptr poison, !747, !DIExpression(), !793)
    #dbg_value(ptr poison, !775, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !794)
    #dbg_value(double %x, !709, !DIExpression(), !795)
    #dbg_value(double %k, !710, !DIExpression(), !795)
    #dbg_value(double %k, !796, !DIExpression(), !808)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !825)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !851)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !862)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !825)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !851)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !862)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !851)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !862)
    #dbg_value(i8 0, !861, !DIExpression(), !862)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !899)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !904)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !899)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !904)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !899)
    #dbg_value(i64 8, !871, !DIExpression(), !906)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !907
    #dbg_value(i64 1, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !908)
    #dbg_value(i64 1, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !922)
    #dbg_value(i64 1, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !924)
    #dbg_value(i64 0, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !908)
    #dbg_value(i64 0, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !922)
    #dbg_value(i64 0, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !924)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !922)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !924)
    #dbg_value(i8 0, !861, !DIExpression(), !924)
    #dbg_value(i64 1, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !926)
    #dbg_value(i64 1, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !928)
    #dbg_value(i64 0, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !926)
    #dbg_value(i64 0, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !928)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !926)
    #dbg_value(i64 0, !871, !DIExpression(), !930)
    #dbg_value(double %k, !931, !DIExpression(), !942)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !944)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !946)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !948)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !944)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !946)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !948)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !946)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !948)
    #dbg_value(i8 0, !861, !DIExpression(), !948)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !950)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !952)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !950)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !952)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !950)
    #dbg_value(i64 8, !871, !DIExpression(), !954)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !955
    #dbg_value(ptr poison, !711, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !956)
    #dbg_value(ptr poison, !711, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !956)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !711, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !956)
    #dbg_value(ptr poison, !711, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !956)
    #dbg_value(ptr poison, !711, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !956)
    #dbg_value(ptr poison, !711, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !956)
    #dbg_value(ptr undef, !775, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !794)
    #dbg_value(ptr undef, !775, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !794)
    #dbg_value(double %x, !776, !DIExpression(), !794)
    #dbg_declare(ptr poison, !777, !DIExpression(), !957)
    #dbg_value(double %x, !782, !DIExpression(), !958)
    #dbg_value(i64 0, !783, !DIExpression(), !959)
    #dbg_value(i64 3, !784, !DIExpression(), !960)
    #dbg_value(double %x, !782, !DIExpression(), !958)
    #dbg_value(i64 0, !783, !DIExpression(), !959)
    #dbg_value(ptr poison, !748, !DIExpression(), !793)
    #dbg_value(double %x, !746, !DIExpression(), !793)
    #dbg_value(ptr undef, !747, !DIExpression(), !793)
    #dbg_value(ptr undef, !724, !DIExpression(), !738)
    #dbg_value(double %x, !731, !DIExpression(), !738)
    #dbg_value(ptr poison, !961, !DIExpression(DW_OP_deref), !968)
    #dbg_value(double %x, !967, !DIExpression(), !968)
  %_0.i = fmul double %x, %k, !dbg !970
    #dbg_value(double %_0.i, !782, !DIExpression(), !958)
    #dbg_value(i64 1, !783, !DIExpression(), !959)
    #dbg_value(double %_0.i, !746, !DIExpression(), !793)
    #dbg_value(ptr undef, !747, !DIExpression(), !793)
    #dbg_value(ptr undef, !724, !DIExpression(), !738)
    #dbg_value(double %_0.i, !731, !DIExpression(), !738)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !971, !DIExpression(), !978)
    #dbg_value(double %_0.i, !977, !DIExpression(), !978)
  %_0.i8 = fmul double %_0.i, %_0.i, !dbg !980
    #dbg_value(double %_0.i8, !782, !DIExpression(), !958)
    #dbg_value(i64 2, !783, !DIExpression(), !959)
    #dbg_value(double %_0.i8, !746, !DIExpression(), !793)
    #dbg_value(ptr undef, !747, !DIExpression(), !793)
    #dbg_value(ptr undef, !724, !DIExpression(), !738)
    #dbg_value(double %_0.i8, !731, !DIExpression(), !738)
    #dbg_value(ptr poison, !981, !DIExpression(DW_OP_deref), !988)
    #dbg_value(double %_0.i8, !987, !DIExpression(), !988)
  %_0.i10 = fadd double %k, %_0.i8, !dbg !990
    #dbg_value(double %_0.i10, !782, !DIExpression(), !958)
    #dbg_value(i64 3, !783, !DIExpression(), !959)
  ret double %_0.i10, !dbg !991
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_boxed_trait_objects(double noundef %a, double noundef %b, double noundef %x) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !992 {
start:
    #dbg_value(ptr poison, !166, !DIExpression(), !1003)
    #dbg_value(double %a, !996, !DIExpression(), !1005)
    #dbg_value(double %b, !997, !DIExpression(), !1005)
    #dbg_value(double %x, !998, !DIExpression(), !1005)
    #dbg_value(double %a, !1006, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1017)
    #dbg_value(i32 2, !1006, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !1017)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1019)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1021)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1023)
    #dbg_value(i64 16, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1019)
    #dbg_value(i64 16, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1021)
    #dbg_value(i64 16, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1023)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1021)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1023)
    #dbg_value(i8 0, !861, !DIExpression(), !1023)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1025)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1027)
    #dbg_value(i64 16, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1025)
    #dbg_value(i64 16, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1027)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1025)
    #dbg_value(i64 16, !871, !DIExpression(), !1029)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1030
    #dbg_value(double %b, !1006, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1031)
    #dbg_value(i32 3, !1006, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !1031)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1033)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1035)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1037)
    #dbg_value(i64 16, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1033)
    #dbg_value(i64 16, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1035)
    #dbg_value(i64 16, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1037)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1035)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1037)
    #dbg_value(i8 0, !861, !DIExpression(), !1037)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1039)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1041)
    #dbg_value(i64 16, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1039)
    #dbg_value(i64 16, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1041)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1039)
    #dbg_value(i64 16, !871, !DIExpression(), !1043)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1044
    #dbg_value(ptr poison, !1045, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1056)
    #dbg_value(ptr poison, !1045, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1056)
    #dbg_value(ptr poison, !1045, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1056)
    #dbg_value(ptr poison, !1045, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1056)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1058)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1060)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1062)
    #dbg_value(i64 32, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1058)
    #dbg_value(i64 32, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(i64 32, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1062)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1060)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1062)
    #dbg_value(i8 0, !861, !DIExpression(), !1062)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1064)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1066)
    #dbg_value(i64 32, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1064)
    #dbg_value(i64 32, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1066)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1064)
    #dbg_value(i64 32, !871, !DIExpression(), !1068)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1069, !noalias !1070
    #dbg_value(ptr poison, !999, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1073)
    #dbg_value(ptr poison, !999, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1073)
    #dbg_value(double poison, !1006, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1074)
    #dbg_value(i32 1, !1006, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !1074)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1076)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1078)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1080)
    #dbg_value(i64 16, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1076)
    #dbg_value(i64 16, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1078)
    #dbg_value(i64 16, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1080)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1078)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1080)
    #dbg_value(i8 0, !861, !DIExpression(), !1080)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1082)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1084)
    #dbg_value(i64 16, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1082)
    #dbg_value(i64 16, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1084)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1082)
    #dbg_value(i64 16, !871, !DIExpression(), !1086)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1087
    #dbg_value(double poison, !1006, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1074)
    #dbg_value(ptr poison, !1001, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1088)
    #dbg_value(ptr poison, !1001, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1088)
    #dbg_value(ptr poison, !1001, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1088)
    #dbg_value(ptr poison, !1001, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1088)
    #dbg_value(ptr undef, !166, !DIExpression(), !1003)
    #dbg_value(double %x, !167, !DIExpression(), !1003)
    #dbg_value(ptr poison, !166, !DIExpression(), !1089)
    #dbg_value(double %x, !167, !DIExpression(), !1089)
    #dbg_value(ptr poison, !1091, !DIExpression(), !1111)
    #dbg_value(double %x, !1098, !DIExpression(), !1111)
    #dbg_value(double %a, !1099, !DIExpression(), !1113)
    #dbg_value(i32 0, !1101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !1114)
    #dbg_value(i32 2, !1101, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !1114)
    #dbg_value(double %a, !1099, !DIExpression(), !1113)
    #dbg_value(i32 1, !1101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !1114)
    #dbg_value(double %3, !1099, !DIExpression(), !1113)
    #dbg_value(i32 2, !1101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !1114)
    #dbg_value(double %4, !1099, !DIExpression(), !1113)
    #dbg_value(double %b, !1099, !DIExpression(), !1115)
    #dbg_value(i32 1, !1101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !1117)
  %0 = fmul double %x, %b, !dbg !1118
    #dbg_value(double %0, !1099, !DIExpression(), !1115)
    #dbg_value(i32 2, !1101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !1117)
  %1 = fmul double %x, %0, !dbg !1118
    #dbg_value(double %1, !1099, !DIExpression(), !1115)
    #dbg_value(i32 3, !1101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !1117)
  %2 = fmul double %x, %1, !dbg !1118
    #dbg_value(double %2, !1099, !DIExpression(), !1115)
  %3 = fmul double %x, %a, !dbg !1119
  %4 = fmul double %x, %3, !dbg !1119
  %_17 = fmul double %a, %b, !dbg !1120
    #dbg_value(double %_17, !1006, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1074)
    #dbg_value(ptr poison, !1091, !DIExpression(), !1121)
    #dbg_value(double %x, !1098, !DIExpression(), !1121)
    #dbg_value(double %_17, !1099, !DIExpression(), !1123)
    #dbg_value(i32 0, !1101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !1124)
    #dbg_value(i32 1, !1101, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !1124)
  %5 = fmul double %x, %_17, !dbg !1125
    #dbg_value(i32 1, !1101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !1124)
  %_5.i15 = fmul double %x, %2, !dbg !1126
  %_0.i16 = fadd double %4, %_5.i15, !dbg !1127
  %_5.i = fmul double %x, %5, !dbg !1128
  %_0.i = fadd double %_5.i, %_0.i16, !dbg !1129
  ret double %_0.i, !dbg !1130
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_expression_tree(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !1131 {
start:
  %_17 = alloca [24 x i8], align 8
  %tree = alloca [24 x i8], align 8
    #dbg_value(ptr %x, !1135, !DIExpression(), !1140)
    #dbg_declare(ptr %tree, !1138, !DIExpression(), !1141)
    #dbg_value(i64 0, !1142, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1149)
    #dbg_value(i64 0, !1142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1149)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1151)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1153)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1155)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1151)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1153)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1155)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1153)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1155)
    #dbg_value(i8 0, !861, !DIExpression(), !1155)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1157)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1159)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1157)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1159)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1157)
    #dbg_value(i64 24, !871, !DIExpression(), !1161)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1162, !noalias !1163
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1166, !noalias !1163
  %1 = icmp eq ptr %0, null, !dbg !1167
  br i1 %1, label %bb2.i, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit, !dbg !1168, !prof !1169

bb2.i:                                            ; preds = %start
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !dbg !1170, !noalias !1163
  unreachable, !dbg !1170

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit: ; preds = %start
    #dbg_value(ptr %0, !1147, !DIExpression(), !1171)
    #dbg_value(i64 1, !1142, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1172)
    #dbg_value(i64 0, !1142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1172)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1174)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1176)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1178)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1174)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1176)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1178)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1176)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1178)
    #dbg_value(i8 0, !861, !DIExpression(), !1178)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1180)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1182)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1180)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1182)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1180)
    #dbg_value(i64 24, !871, !DIExpression(), !1184)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %0, i8 0, i64 16, i1 false), !dbg !1185
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1186, !noalias !1187
; call __rustc::__rust_alloc
  %2 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1190, !noalias !1187
  %3 = icmp eq ptr %2, null, !dbg !1191
  br i1 %3, label %bb2.i6, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit7, !dbg !1192, !prof !1169

bb2.i6:                                           ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !dbg !1193, !noalias !1187
  unreachable, !dbg !1193

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit7: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit
    #dbg_value(ptr %2, !1147, !DIExpression(), !1194)
  store i64 0, ptr %2, align 8, !dbg !1195
  %_8.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !1195
  store i64 1, ptr %_8.sroa.4.0..sroa_idx, align 8, !dbg !1195
    #dbg_value(ptr %2, !1142, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1196)
    #dbg_value(i64 3, !1142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1196)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1198)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1200)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1202)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1198)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1200)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1202)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1200)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1202)
    #dbg_value(i8 0, !861, !DIExpression(), !1202)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1204)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1206)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1204)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1206)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1204)
    #dbg_value(i64 24, !871, !DIExpression(), !1208)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1209, !noalias !1210
; call __rustc::__rust_alloc
  %4 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1213, !noalias !1210
  %5 = icmp eq ptr %4, null, !dbg !1214
  br i1 %5, label %bb2.i8, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit9, !dbg !1215, !prof !1169

bb2.i8:                                           ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit7
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !dbg !1216, !noalias !1210
  unreachable, !dbg !1216

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit9: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit7
    #dbg_value(ptr %4, !1147, !DIExpression(), !1217)
  store i64 3, ptr %4, align 8, !dbg !1218
  %_6.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 8, !dbg !1218
  store ptr %2, ptr %_6.sroa.4.0..sroa_idx, align 8, !dbg !1218
    #dbg_value(ptr %0, !1136, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1219)
    #dbg_value(ptr %0, !1142, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1220)
    #dbg_value(ptr %4, !1136, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1219)
    #dbg_value(ptr %4, !1142, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1220)
    #dbg_value(i64 1, !1136, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1219)
    #dbg_value(i64 1, !1142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1220)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1222)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1224)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1226)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1222)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1224)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1226)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1224)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1226)
    #dbg_value(i8 0, !861, !DIExpression(), !1226)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1228)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1230)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1228)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1230)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1228)
    #dbg_value(i64 24, !871, !DIExpression(), !1232)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1233, !noalias !1234
; call __rustc::__rust_alloc
  %6 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1237, !noalias !1234
  %7 = icmp eq ptr %6, null, !dbg !1238
  br i1 %7, label %bb2.i10, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit11, !dbg !1239, !prof !1169

bb2.i10:                                          ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit9
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !dbg !1240, !noalias !1234
  unreachable, !dbg !1240

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit11: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit9
    #dbg_value(ptr %6, !1147, !DIExpression(), !1241)
  store i64 1, ptr %6, align 8, !dbg !1242
  %left.sroa.2.0..sroa_idx = getelementptr inbounds nuw i8, ptr %6, i64 8, !dbg !1242
  store ptr %0, ptr %left.sroa.2.0..sroa_idx, align 8, !dbg !1242
  %left.sroa.3.0..sroa_idx = getelementptr inbounds nuw i8, ptr %6, i64 16, !dbg !1242
  store ptr %4, ptr %left.sroa.3.0..sroa_idx, align 8, !dbg !1242
    #dbg_value(i64 2, !1142, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1243)
    #dbg_value(i64 0, !1142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1243)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1245)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1247)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1249)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1245)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1247)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1249)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1247)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1249)
    #dbg_value(i8 0, !861, !DIExpression(), !1249)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1251)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1253)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1251)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1253)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1251)
    #dbg_value(i64 24, !871, !DIExpression(), !1255)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1256, !noalias !1257
; call __rustc::__rust_alloc
  %8 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1260, !noalias !1257
  %9 = icmp eq ptr %8, null, !dbg !1261
  br i1 %9, label %bb2.i12, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit13, !dbg !1262, !prof !1169

bb2.i12:                                          ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit11
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !dbg !1263, !noalias !1257
  unreachable, !dbg !1263

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit13: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit11
    #dbg_value(ptr %8, !1147, !DIExpression(), !1264)
  store i64 0, ptr %8, align 8, !dbg !1265
  %_12.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %8, i64 8, !dbg !1265
  store i64 2, ptr %_12.sroa.4.0..sroa_idx, align 8, !dbg !1265
  %10 = getelementptr inbounds nuw i8, ptr %tree, i64 8, !dbg !1266
  store ptr %6, ptr %10, align 8, !dbg !1266
  %11 = getelementptr inbounds nuw i8, ptr %tree, i64 16, !dbg !1266
  store ptr %8, ptr %11, align 8, !dbg !1266
  store i64 2, ptr %tree, align 8, !dbg !1266
; call rust_heap::evaluate
  %_13 = call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %tree, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12, !dbg !1267
  call void @llvm.lifetime.start.p0(ptr nonnull %_17), !dbg !1268
    #dbg_declare(ptr %tree, !1142, !DIExpression(), !1269)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1271)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1273)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1275)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1271)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1273)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1275)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1273)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1275)
    #dbg_value(i8 0, !861, !DIExpression(), !1275)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1277)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1279)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1277)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1279)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1277)
    #dbg_value(i64 24, !871, !DIExpression(), !1281)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1282, !noalias !1283
; call __rustc::__rust_alloc
  %12 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1286, !noalias !1283
  %13 = icmp eq ptr %12, null, !dbg !1287
  br i1 %13, label %bb2.i14, label %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit15, !dbg !1288, !prof !1169

bb2.i14:                                          ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit13
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !dbg !1289, !noalias !1283
  unreachable, !dbg !1289

_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit15: ; preds = %_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit.exit13
    #dbg_value(ptr %12, !1147, !DIExpression(), !1290)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %12, ptr noundef nonnull align 8 dereferenceable(24) %tree, i64 24, i1 false), !dbg !1291
  %14 = getelementptr inbounds nuw i8, ptr %_17, i64 8, !dbg !1268
  store ptr %12, ptr %14, align 8, !dbg !1268
  store i64 3, ptr %_17, align 8, !dbg !1268
; call rust_heap::evaluate
  %_15 = call fastcc noundef double @_ZN9rust_heap8evaluate17h762827d772ca5e84E(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %_17, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) %x) #12, !dbg !1292
  %_0 = fmul double %_13, %_15, !dbg !1267
; call core::ptr::drop_in_place<rust_heap::Expression>
  call fastcc void @"_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E"(ptr noalias noundef align 8 dereferenceable(24) %_17) #12, !dbg !1293
  call void @llvm.lifetime.end.p0(ptr nonnull %_17), !dbg !1293
  ret double %_0, !dbg !1294
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_search_tree(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !1295 {
bb3.i:
    #dbg_value(ptr poison, !1321, !DIExpression(), !1344)
  %root = alloca [8 x i8], align 8
    #dbg_value(ptr %x, !1301, !DIExpression(), !1347)
    #dbg_declare(ptr %root, !1302, !DIExpression(), !1348)
  call void @llvm.lifetime.start.p0(ptr nonnull %root), !dbg !1349
    #dbg_value(ptr %x, !1304, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1350)
    #dbg_value(ptr undef, !1321, !DIExpression(), !1344)
    #dbg_value(ptr %x, !1340, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !1351)
    #dbg_value(ptr poison, !1352, !DIExpression(), !1361)
    #dbg_value(ptr poison, !1360, !DIExpression(), !1363)
    #dbg_value(ptr %x, !1338, !DIExpression(), !1364)
    #dbg_value(!DIArgList(ptr %x, i64 8), !1304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1350)
    #dbg_value(ptr %x, !1319, !DIExpression(), !1365)
  %_9 = load double, ptr %x, align 8, !dbg !1366, !noundef !99
    #dbg_value(ptr %root, !1367, !DIExpression(), !1380)
    #dbg_value(double %_9, !1373, !DIExpression(), !1380)
    #dbg_value(double %_9, !1382, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1389)
    #dbg_value(ptr null, !1382, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1389)
    #dbg_value(ptr null, !1382, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1389)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1391)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1393)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1395)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1391)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1393)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1395)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1393)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1395)
    #dbg_value(i8 0, !861, !DIExpression(), !1395)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1397)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1399)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1397)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1399)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1397)
    #dbg_value(i64 24, !871, !DIExpression(), !1401)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1402, !noalias !1403
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1408, !noalias !1403
  %1 = icmp eq ptr %0, null, !dbg !1409
  br i1 %1, label %bb2.i.i, label %bb2.i.preheader.1, !dbg !1410, !prof !1169

bb2.i.i:                                          ; preds = %bb3.i.3, %bb3.i.2, %bb3.i.1, %bb3.i
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 24) #14, !dbg !1411, !noalias !1403
  unreachable, !dbg !1411

bb2.i.preheader.1:                                ; preds = %bb3.i
    #dbg_value(ptr %0, !1387, !DIExpression(), !1412)
  store double %_9, ptr %0, align 8, !dbg !1413, !noalias !1414
  %_6.sroa.4.0..sroa_idx.i = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !1413
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_6.sroa.4.0..sroa_idx.i, i8 0, i64 16, i1 false), !dbg !1413, !noalias !1414
  store ptr %0, ptr %root, align 8, !dbg !1415
    #dbg_value(!DIArgList(ptr %x, i64 8), !1304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1350)
    #dbg_value(ptr undef, !1321, !DIExpression(), !1344)
    #dbg_value(!DIArgList(ptr %x, i64 8), !1338, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1364)
    #dbg_value(ptr %x, !1340, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !1351)
    #dbg_value(ptr poison, !1352, !DIExpression(), !1361)
    #dbg_value(ptr poison, !1360, !DIExpression(), !1363)
  %iter.sroa.0.0.ptr.1 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1416
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !1338, !DIExpression(), !1364)
    #dbg_value(!DIArgList(ptr %x, i64 16), !1304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1350)
    #dbg_value(ptr %iter.sroa.0.0.ptr.1, !1319, !DIExpression(), !1365)
  %_9.1 = load double, ptr %iter.sroa.0.0.ptr.1, align 8, !dbg !1366, !noundef !99
    #dbg_value(ptr %root, !1367, !DIExpression(), !1380)
    #dbg_value(double %_9.1, !1373, !DIExpression(), !1380)
  br label %bb2.i.1, !dbg !1417

bb2.i.1:                                          ; preds = %bb2.i.1, %bb2.i.preheader.1
  %2 = phi ptr [ %3, %bb2.i.1 ], [ %0, %bb2.i.preheader.1 ]
  %_10.i.1 = load double, ptr %2, align 8, !dbg !1418, !noalias !1419, !noundef !99
  %_9.i.1 = fcmp olt double %_9.1, %_10.i.1, !dbg !1421
  %at.tr.be.v.i.1 = select i1 %_9.i.1, i64 8, i64 16, !dbg !1421
  %at.tr.be.i.1 = getelementptr inbounds nuw i8, ptr %2, i64 %at.tr.be.v.i.1, !dbg !1421
    #dbg_value(ptr %at.tr.be.i.1, !1367, !DIExpression(), !1380)
    #dbg_value(double %_9.1, !1373, !DIExpression(), !1380)
  %3 = load ptr, ptr %at.tr.be.i.1, align 8, !dbg !1422, !noalias !1419, !align !170, !noundef !99
  %.not.i.1 = icmp eq ptr %3, null, !dbg !1422
  br i1 %.not.i.1, label %bb3.i.1, label %bb2.i.1, !dbg !1417

bb3.i.1:                                          ; preds = %bb2.i.1
    #dbg_value(double %_9.1, !1382, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1389)
    #dbg_value(ptr null, !1382, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1389)
    #dbg_value(ptr null, !1382, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1389)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1391)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1393)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1395)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1391)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1393)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1395)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1393)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1395)
    #dbg_value(i8 0, !861, !DIExpression(), !1395)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1397)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1399)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1397)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1399)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1397)
    #dbg_value(i64 24, !871, !DIExpression(), !1401)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1402, !noalias !1423
; call __rustc::__rust_alloc
  %4 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1408, !noalias !1423
  %5 = icmp eq ptr %4, null, !dbg !1409
  br i1 %5, label %bb2.i.i, label %bb2.i.preheader.2, !dbg !1410, !prof !1169

bb2.i.preheader.2:                                ; preds = %bb3.i.1
  %at.tr.be.i.1.le = getelementptr inbounds nuw i8, ptr %2, i64 %at.tr.be.v.i.1
    #dbg_value(ptr %4, !1387, !DIExpression(), !1412)
  store double %_9.1, ptr %4, align 8, !dbg !1413, !noalias !1419
  %_6.sroa.4.0..sroa_idx.i.1 = getelementptr inbounds nuw i8, ptr %4, i64 8, !dbg !1413
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_6.sroa.4.0..sroa_idx.i.1, i8 0, i64 16, i1 false), !dbg !1413, !noalias !1419
  store ptr %4, ptr %at.tr.be.i.1.le, align 8, !dbg !1415
    #dbg_value(!DIArgList(ptr %x, i64 16), !1304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1350)
    #dbg_value(ptr undef, !1321, !DIExpression(), !1344)
    #dbg_value(!DIArgList(ptr %x, i64 16), !1338, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1364)
    #dbg_value(ptr %x, !1340, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !1351)
    #dbg_value(ptr poison, !1352, !DIExpression(), !1361)
    #dbg_value(ptr poison, !1360, !DIExpression(), !1363)
  %iter.sroa.0.0.ptr.2 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !1416
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !1338, !DIExpression(), !1364)
    #dbg_value(!DIArgList(ptr %x, i64 24), !1304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1350)
    #dbg_value(ptr %iter.sroa.0.0.ptr.2, !1319, !DIExpression(), !1365)
  %_9.2 = load double, ptr %iter.sroa.0.0.ptr.2, align 8, !dbg !1366, !noundef !99
    #dbg_value(ptr %root, !1367, !DIExpression(), !1380)
    #dbg_value(double %_9.2, !1373, !DIExpression(), !1380)
  br label %bb2.i.2, !dbg !1417

bb2.i.2:                                          ; preds = %bb2.i.2, %bb2.i.preheader.2
  %6 = phi ptr [ %7, %bb2.i.2 ], [ %0, %bb2.i.preheader.2 ]
  %_10.i.2 = load double, ptr %6, align 8, !dbg !1418, !noalias !1424, !noundef !99
  %_9.i.2 = fcmp olt double %_9.2, %_10.i.2, !dbg !1421
  %at.tr.be.v.i.2 = select i1 %_9.i.2, i64 8, i64 16, !dbg !1421
  %at.tr.be.i.2 = getelementptr inbounds nuw i8, ptr %6, i64 %at.tr.be.v.i.2, !dbg !1421
    #dbg_value(ptr %at.tr.be.i.2, !1367, !DIExpression(), !1380)
    #dbg_value(double %_9.2, !1373, !DIExpression(), !1380)
  %7 = load ptr, ptr %at.tr.be.i.2, align 8, !dbg !1422, !noalias !1424, !align !170, !noundef !99
  %.not.i.2 = icmp eq ptr %7, null, !dbg !1422
  br i1 %.not.i.2, label %bb3.i.2, label %bb2.i.2, !dbg !1417

bb3.i.2:                                          ; preds = %bb2.i.2
    #dbg_value(double %_9.2, !1382, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1389)
    #dbg_value(ptr null, !1382, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1389)
    #dbg_value(ptr null, !1382, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1389)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1391)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1393)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1395)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1391)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1393)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1395)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1393)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1395)
    #dbg_value(i8 0, !861, !DIExpression(), !1395)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1397)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1399)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1397)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1399)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1397)
    #dbg_value(i64 24, !871, !DIExpression(), !1401)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1402, !noalias !1426
; call __rustc::__rust_alloc
  %8 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1408, !noalias !1426
  %9 = icmp eq ptr %8, null, !dbg !1409
  br i1 %9, label %bb2.i.i, label %bb2.i.preheader.3, !dbg !1410, !prof !1169

bb2.i.preheader.3:                                ; preds = %bb3.i.2
  %at.tr.be.i.2.le = getelementptr inbounds nuw i8, ptr %6, i64 %at.tr.be.v.i.2
    #dbg_value(ptr %8, !1387, !DIExpression(), !1412)
  store double %_9.2, ptr %8, align 8, !dbg !1413, !noalias !1424
  %_6.sroa.4.0..sroa_idx.i.2 = getelementptr inbounds nuw i8, ptr %8, i64 8, !dbg !1413
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_6.sroa.4.0..sroa_idx.i.2, i8 0, i64 16, i1 false), !dbg !1413, !noalias !1424
  store ptr %8, ptr %at.tr.be.i.2.le, align 8, !dbg !1415
    #dbg_value(!DIArgList(ptr %x, i64 24), !1304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1350)
    #dbg_value(ptr undef, !1321, !DIExpression(), !1344)
    #dbg_value(!DIArgList(ptr %x, i64 24), !1338, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1364)
    #dbg_value(ptr %x, !1340, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !1351)
    #dbg_value(ptr poison, !1352, !DIExpression(), !1361)
    #dbg_value(ptr poison, !1360, !DIExpression(), !1363)
  %iter.sroa.0.0.ptr.3 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !1416
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !1338, !DIExpression(), !1364)
    #dbg_value(!DIArgList(ptr %x, i64 32), !1304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1350)
    #dbg_value(ptr %iter.sroa.0.0.ptr.3, !1319, !DIExpression(), !1365)
  %_9.3 = load double, ptr %iter.sroa.0.0.ptr.3, align 8, !dbg !1366, !noundef !99
    #dbg_value(ptr %root, !1367, !DIExpression(), !1380)
    #dbg_value(double %_9.3, !1373, !DIExpression(), !1380)
  br label %bb2.i.3, !dbg !1417

bb2.i.3:                                          ; preds = %bb2.i.3, %bb2.i.preheader.3
  %10 = phi ptr [ %11, %bb2.i.3 ], [ %0, %bb2.i.preheader.3 ]
  %_10.i.3 = load double, ptr %10, align 8, !dbg !1418, !noalias !1427, !noundef !99
  %_9.i.3 = fcmp olt double %_9.3, %_10.i.3, !dbg !1421
  %at.tr.be.v.i.3 = select i1 %_9.i.3, i64 8, i64 16, !dbg !1421
  %at.tr.be.i.3 = getelementptr inbounds nuw i8, ptr %10, i64 %at.tr.be.v.i.3, !dbg !1421
    #dbg_value(ptr %at.tr.be.i.3, !1367, !DIExpression(), !1380)
    #dbg_value(double %_9.3, !1373, !DIExpression(), !1380)
  %11 = load ptr, ptr %at.tr.be.i.3, align 8, !dbg !1422, !noalias !1427, !align !170, !noundef !99
  %.not.i.3 = icmp eq ptr %11, null, !dbg !1422
  br i1 %.not.i.3, label %bb3.i.3, label %bb2.i.3, !dbg !1417

bb3.i.3:                                          ; preds = %bb2.i.3
    #dbg_value(double %_9.3, !1382, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1389)
    #dbg_value(ptr null, !1382, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1389)
    #dbg_value(ptr null, !1382, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1389)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1391)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1393)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1395)
    #dbg_value(i64 24, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1391)
    #dbg_value(i64 24, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1393)
    #dbg_value(i64 24, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1395)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1393)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1395)
    #dbg_value(i8 0, !861, !DIExpression(), !1395)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1397)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1399)
    #dbg_value(i64 24, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1397)
    #dbg_value(i64 24, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1399)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1397)
    #dbg_value(i64 24, !871, !DIExpression(), !1401)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1402, !noalias !1429
; call __rustc::__rust_alloc
  %12 = tail call noundef align 8 dereferenceable_or_null(24) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 24, i64 noundef range(i64 1, 9) 8) #12, !dbg !1408, !noalias !1429
  %13 = icmp eq ptr %12, null, !dbg !1409
  br i1 %13, label %bb2.i.i, label %"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit", !dbg !1410, !prof !1169

"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E.exit": ; preds = %bb3.i.3
  %at.tr.be.i.3.le = getelementptr inbounds nuw i8, ptr %10, i64 %at.tr.be.v.i.3
    #dbg_value(ptr %12, !1387, !DIExpression(), !1412)
  store double %_9.3, ptr %12, align 8, !dbg !1413, !noalias !1427
  %_6.sroa.4.0..sroa_idx.i.3 = getelementptr inbounds nuw i8, ptr %12, i64 8, !dbg !1413
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_6.sroa.4.0..sroa_idx.i.3, i8 0, i64 16, i1 false), !dbg !1413, !noalias !1427
  store ptr %12, ptr %at.tr.be.i.3.le, align 8, !dbg !1415
    #dbg_value(!DIArgList(ptr %x, i64 32), !1304, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1350)
    #dbg_value(ptr undef, !1321, !DIExpression(), !1344)
    #dbg_value(!DIArgList(ptr %x, i64 32), !1338, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1364)
    #dbg_value(ptr %x, !1340, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !1351)
    #dbg_value(ptr poison, !1352, !DIExpression(), !1361)
    #dbg_value(ptr poison, !1360, !DIExpression(), !1363)
; call rust_heap::fold
  %_0 = call fastcc noundef double @_ZN9rust_heap4fold17h069edcc10e14143cE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(8) %root, double noundef 1.000000e+00) #12, !dbg !1430
    #dbg_value(ptr %root, !209, !DIExpression(), !1431)
    #dbg_value(ptr %root, !220, !DIExpression(), !1433)
; call core::ptr::drop_in_place<rust_heap::Node>
  tail call fastcc void @"_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE"(ptr noalias noundef align 8 dereferenceable(24) %0) #12, !dbg !1435, !noalias !1436
    #dbg_value(ptr %root, !232, !DIExpression(), !1441)
    #dbg_value(i64 8, !256, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1443)
    #dbg_value(i64 24, !256, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1443)
    #dbg_value(ptr %0, !242, !DIExpression(), !1444)
    #dbg_value(ptr %root, !275, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1445)
    #dbg_value(ptr %root, !294, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1447)
    #dbg_value(ptr %0, !290, !DIExpression(), !1445)
    #dbg_value(ptr %0, !298, !DIExpression(), !1447)
    #dbg_value(ptr %0, !302, !DIExpression(), !1449)
    #dbg_value(i64 8, !291, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1445)
    #dbg_value(i64 8, !299, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1447)
    #dbg_value(i64 8, !308, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1449)
    #dbg_value(i64 8, !311, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1451)
    #dbg_value(i64 24, !291, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1445)
    #dbg_value(i64 24, !299, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1447)
    #dbg_value(i64 24, !308, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1449)
    #dbg_value(i64 24, !311, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1451)
    #dbg_value(ptr %0, !317, !DIExpression(), !1451)
; call __rustc::__rust_dealloc
  tail call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr noundef nonnull %0, i64 noundef 24, i64 noundef 8) #12, !dbg !1453, !noalias !1454
  call void @llvm.lifetime.end.p0(ptr nonnull %root), !dbg !1457
  ret double %_0, !dbg !1458
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_shared_cell(double noundef %x, double noundef %y) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !1459 {
start:
    #dbg_value(ptr poison, !1474, !DIExpression(), !1490)
    #dbg_value(ptr poison, !1474, !DIExpression(), !1492)
  %shared = alloca [8 x i8], align 8
    #dbg_value(double %x, !1461, !DIExpression(), !1494)
    #dbg_value(double %y, !1462, !DIExpression(), !1494)
    #dbg_declare(ptr %shared, !1463, !DIExpression(), !1495)
    #dbg_declare(ptr poison, !1496, !DIExpression(), !1503)
    #dbg_value(i64 -1, !1513, !DIExpression(), !1520)
    #dbg_value(i64 -1, !1513, !DIExpression(), !1626)
  call void @llvm.lifetime.start.p0(ptr nonnull %shared), !dbg !1634
    #dbg_value(i64 0, !1635, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1641)
    #dbg_value(double %x, !1635, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1641)
    #dbg_value(i64 1, !1643, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1651)
    #dbg_value(i64 1, !1643, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1651)
    #dbg_value(i64 0, !1643, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1651)
    #dbg_value(double %x, !1643, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1651)
    #dbg_value(i64 8, !810, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1653)
    #dbg_value(i64 8, !827, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1655)
    #dbg_value(i64 8, !853, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1657)
    #dbg_value(i64 32, !810, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1653)
    #dbg_value(i64 32, !827, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1655)
    #dbg_value(i64 32, !853, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1657)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !850, !DIExpression(), !1655)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !860, !DIExpression(), !1657)
    #dbg_value(i8 0, !861, !DIExpression(), !1657)
    #dbg_value(i64 8, !864, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1659)
    #dbg_value(i64 8, !901, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1661)
    #dbg_value(i64 32, !864, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1659)
    #dbg_value(i64 32, !901, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1661)
    #dbg_value(i1 false, !870, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !1659)
    #dbg_value(i64 32, !871, !DIExpression(), !1663)
; call __rustc::__rust_no_alloc_shim_is_unstable_v2
  tail call void @_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2() #12, !dbg !1664, !noalias !1665
; call __rustc::__rust_alloc
  %0 = tail call noundef align 8 dereferenceable_or_null(32) ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 noundef range(i64 0, 33) 32, i64 noundef range(i64 1, 9) 8) #12, !dbg !1668, !noalias !1665
  %1 = icmp eq ptr %0, null, !dbg !1669
  br i1 %1, label %bb2.i, label %"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE.exit", !dbg !1670, !prof !1169

bb2.i:                                            ; preds = %start
; call alloc::alloc::handle_alloc_error
  tail call void @_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error(i64 noundef 8, i64 noundef 32) #14, !dbg !1671, !noalias !1665
  unreachable, !dbg !1671

"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE.exit": ; preds = %start
    #dbg_value(ptr %0, !1649, !DIExpression(), !1672)
  %_36.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !1673
  store i64 1, ptr %_36.sroa.4.0..sroa_idx, align 8, !dbg !1673
  %_36.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !1673
  %_36.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !1673
    #dbg_value(ptr %0, !1674, !DIExpression(), !1680)
  store ptr %0, ptr %shared, align 8, !dbg !1682
    #dbg_value(ptr %shared, !1511, !DIExpression(), !1684)
    #dbg_value(ptr %0, !1685, !DIExpression(), !1697)
    #dbg_value(i64 1, !1691, !DIExpression(), !1699)
    #dbg_value(i64 2, !1693, !DIExpression(), !1700)
    #dbg_value(i64 2, !1701, !DIExpression(), !1705)
    #dbg_value(i64 2, !1707, !DIExpression(), !1711)
    #dbg_value(ptr %0, !1704, !DIExpression(), !1713)
    #dbg_value(ptr %0, !1710, !DIExpression(), !1714)
    #dbg_value(ptr %0, !1502, !DIExpression(), !1715)
    #dbg_value(ptr %0, !1465, !DIExpression(), !1716)
    #dbg_value(ptr %0, !1616, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1717)
    #dbg_value(ptr %0, !1577, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1718)
    #dbg_value(ptr %_36.sroa.5.0..sroa_idx, !1543, !DIExpression(), !1719)
    #dbg_value(ptr %_36.sroa.5.0..sroa_idx, !1519, !DIExpression(), !1520)
  %2 = fmul double %x, %y, !dbg !1720
    #dbg_value(ptr %0, !1616, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1721)
    #dbg_value(ptr %0, !1577, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1722)
    #dbg_value(ptr %_36.sroa.5.0..sroa_idx, !1543, !DIExpression(), !1723)
    #dbg_value(ptr %_36.sroa.5.0..sroa_idx, !1519, !DIExpression(), !1626)
  %3 = fadd double %2, 1.000000e+00, !dbg !1724
  store double %3, ptr %_36.sroa.6.0..sroa_idx, align 8, !dbg !1724
    #dbg_value(double %2, !1467, !DIExpression(), !1725)
    #dbg_value(double poison, !1472, !DIExpression(), !1726)
    #dbg_value(ptr undef, !1474, !DIExpression(), !1490)
    #dbg_value(ptr undef, !1727, !DIExpression(), !1735)
    #dbg_value(ptr undef, !1737, !DIExpression(), !1744)
    #dbg_value(ptr undef, !1474, !DIExpression(), !1492)
    #dbg_value(ptr undef, !1727, !DIExpression(), !1746)
    #dbg_value(ptr undef, !1737, !DIExpression(), !1748)
  store i64 0, ptr %_36.sroa.5.0..sroa_idx, align 8, !dbg !1750, !noalias !1758
    #dbg_value(ptr poison, !1765, !DIExpression(), !1773)
    #dbg_value(ptr poison, !1775, !DIExpression(), !1779)
    #dbg_value(ptr %0, !1781, !DIExpression(), !1784)
    #dbg_value(ptr %0, !1786, !DIExpression(), !1790)
    #dbg_value(ptr %0, !1792, !DIExpression(), !1796)
    #dbg_value(i64 1, !1789, !DIExpression(), !1798)
    #dbg_value(i64 1, !1795, !DIExpression(), !1799)
    #dbg_value(ptr %shared, !1765, !DIExpression(), !1800)
    #dbg_value(ptr %shared, !1775, !DIExpression(), !1802)
    #dbg_value(ptr %0, !1781, !DIExpression(), !1804)
    #dbg_value(ptr %0, !1786, !DIExpression(), !1806)
    #dbg_value(ptr %0, !1792, !DIExpression(), !1808)
    #dbg_value(i64 0, !1789, !DIExpression(), !1810)
    #dbg_value(i64 0, !1795, !DIExpression(), !1811)
  store i64 0, ptr %0, align 8, !dbg !1812, !noalias !1815
; call alloc::rc::Rc<T,A>::drop_slow
  call void @"_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h6989982c0b961eb1E"(ptr noalias noundef nonnull readonly align 8 dereferenceable(8) %shared) #15, !dbg !1820
  %v = fmul double %3, %3, !dbg !1821
    #dbg_value(double %v, !1472, !DIExpression(), !1726)
  %_0 = fmul double %2, %v, !dbg !1822
  call void @llvm.lifetime.end.p0(ptr nonnull %shared), !dbg !1823
  ret double %_0, !dbg !1824
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

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !7, globals: !79, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_heap.rs/@/rust_heap.400bd6dfcf5d2307-cgu.0", directory: ".")
!7 = !{!8}
!8 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "AlignmentEnum", scope: !10, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagEnumClass, elements: !14)
!9 = !DIFile(filename: "<unknown>", directory: "")
!10 = !DINamespace(name: "alignment", scope: !11)
!11 = !DINamespace(name: "ptr", scope: !12)
!12 = !DINamespace(name: "core", scope: null)
!13 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!14 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !48, !49, !50, !51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78}
!15 = !DIEnumerator(name: "_Align1Shl0", value: 1, isUnsigned: true)
!16 = !DIEnumerator(name: "_Align1Shl1", value: 2, isUnsigned: true)
!17 = !DIEnumerator(name: "_Align1Shl2", value: 4, isUnsigned: true)
!18 = !DIEnumerator(name: "_Align1Shl3", value: 8, isUnsigned: true)
!19 = !DIEnumerator(name: "_Align1Shl4", value: 16, isUnsigned: true)
!20 = !DIEnumerator(name: "_Align1Shl5", value: 32, isUnsigned: true)
!21 = !DIEnumerator(name: "_Align1Shl6", value: 64, isUnsigned: true)
!22 = !DIEnumerator(name: "_Align1Shl7", value: 128, isUnsigned: true)
!23 = !DIEnumerator(name: "_Align1Shl8", value: 256, isUnsigned: true)
!24 = !DIEnumerator(name: "_Align1Shl9", value: 512, isUnsigned: true)
!25 = !DIEnumerator(name: "_Align1Shl10", value: 1024, isUnsigned: true)
!26 = !DIEnumerator(name: "_Align1Shl11", value: 2048, isUnsigned: true)
!27 = !DIEnumerator(name: "_Align1Shl12", value: 4096, isUnsigned: true)
!28 = !DIEnumerator(name: "_Align1Shl13", value: 8192, isUnsigned: true)
!29 = !DIEnumerator(name: "_Align1Shl14", value: 16384, isUnsigned: true)
!30 = !DIEnumerator(name: "_Align1Shl15", value: 32768, isUnsigned: true)
!31 = !DIEnumerator(name: "_Align1Shl16", value: 65536, isUnsigned: true)
!32 = !DIEnumerator(name: "_Align1Shl17", value: 131072, isUnsigned: true)
!33 = !DIEnumerator(name: "_Align1Shl18", value: 262144, isUnsigned: true)
!34 = !DIEnumerator(name: "_Align1Shl19", value: 524288, isUnsigned: true)
!35 = !DIEnumerator(name: "_Align1Shl20", value: 1048576, isUnsigned: true)
!36 = !DIEnumerator(name: "_Align1Shl21", value: 2097152, isUnsigned: true)
!37 = !DIEnumerator(name: "_Align1Shl22", value: 4194304, isUnsigned: true)
!38 = !DIEnumerator(name: "_Align1Shl23", value: 8388608, isUnsigned: true)
!39 = !DIEnumerator(name: "_Align1Shl24", value: 16777216, isUnsigned: true)
!40 = !DIEnumerator(name: "_Align1Shl25", value: 33554432, isUnsigned: true)
!41 = !DIEnumerator(name: "_Align1Shl26", value: 67108864, isUnsigned: true)
!42 = !DIEnumerator(name: "_Align1Shl27", value: 134217728, isUnsigned: true)
!43 = !DIEnumerator(name: "_Align1Shl28", value: 268435456, isUnsigned: true)
!44 = !DIEnumerator(name: "_Align1Shl29", value: 536870912, isUnsigned: true)
!45 = !DIEnumerator(name: "_Align1Shl30", value: 1073741824, isUnsigned: true)
!46 = !DIEnumerator(name: "_Align1Shl31", value: 2147483648, isUnsigned: true)
!47 = !DIEnumerator(name: "_Align1Shl32", value: 4294967296, isUnsigned: true)
!48 = !DIEnumerator(name: "_Align1Shl33", value: 8589934592, isUnsigned: true)
!49 = !DIEnumerator(name: "_Align1Shl34", value: 17179869184, isUnsigned: true)
!50 = !DIEnumerator(name: "_Align1Shl35", value: 34359738368, isUnsigned: true)
!51 = !DIEnumerator(name: "_Align1Shl36", value: 68719476736, isUnsigned: true)
!52 = !DIEnumerator(name: "_Align1Shl37", value: 137438953472, isUnsigned: true)
!53 = !DIEnumerator(name: "_Align1Shl38", value: 274877906944, isUnsigned: true)
!54 = !DIEnumerator(name: "_Align1Shl39", value: 549755813888, isUnsigned: true)
!55 = !DIEnumerator(name: "_Align1Shl40", value: 1099511627776, isUnsigned: true)
!56 = !DIEnumerator(name: "_Align1Shl41", value: 2199023255552, isUnsigned: true)
!57 = !DIEnumerator(name: "_Align1Shl42", value: 4398046511104, isUnsigned: true)
!58 = !DIEnumerator(name: "_Align1Shl43", value: 8796093022208, isUnsigned: true)
!59 = !DIEnumerator(name: "_Align1Shl44", value: 17592186044416, isUnsigned: true)
!60 = !DIEnumerator(name: "_Align1Shl45", value: 35184372088832, isUnsigned: true)
!61 = !DIEnumerator(name: "_Align1Shl46", value: 70368744177664, isUnsigned: true)
!62 = !DIEnumerator(name: "_Align1Shl47", value: 140737488355328, isUnsigned: true)
!63 = !DIEnumerator(name: "_Align1Shl48", value: 281474976710656, isUnsigned: true)
!64 = !DIEnumerator(name: "_Align1Shl49", value: 562949953421312, isUnsigned: true)
!65 = !DIEnumerator(name: "_Align1Shl50", value: 1125899906842624, isUnsigned: true)
!66 = !DIEnumerator(name: "_Align1Shl51", value: 2251799813685248, isUnsigned: true)
!67 = !DIEnumerator(name: "_Align1Shl52", value: 4503599627370496, isUnsigned: true)
!68 = !DIEnumerator(name: "_Align1Shl53", value: 9007199254740992, isUnsigned: true)
!69 = !DIEnumerator(name: "_Align1Shl54", value: 18014398509481984, isUnsigned: true)
!70 = !DIEnumerator(name: "_Align1Shl55", value: 36028797018963968, isUnsigned: true)
!71 = !DIEnumerator(name: "_Align1Shl56", value: 72057594037927936, isUnsigned: true)
!72 = !DIEnumerator(name: "_Align1Shl57", value: 144115188075855872, isUnsigned: true)
!73 = !DIEnumerator(name: "_Align1Shl58", value: 288230376151711744, isUnsigned: true)
!74 = !DIEnumerator(name: "_Align1Shl59", value: 576460752303423488, isUnsigned: true)
!75 = !DIEnumerator(name: "_Align1Shl60", value: 1152921504606846976, isUnsigned: true)
!76 = !DIEnumerator(name: "_Align1Shl61", value: 2305843009213693952, isUnsigned: true)
!77 = !DIEnumerator(name: "_Align1Shl62", value: 4611686018427387904, isUnsigned: true)
!78 = !DIEnumerator(name: "_Align1Shl63", value: 9223372036854775808, isUnsigned: true)
!79 = !{!80, !100, !111, !124, !137}
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression())
!81 = distinct !DIGlobalVariable(name: "<rust_heap::rust_boxed_closures::{closure_env#0} as core::ops::function::Fn<(f64)>>::{vtable}", scope: null, file: !9, type: !82, isLocal: true, isDefinition: true)
!82 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_heap::rust_boxed_closures::{closure_env#0} as core::ops::function::Fn<(f64)>>::{vtable_type}", file: !9, size: 384, align: 64, flags: DIFlagArtificial, elements: !83, vtableHolder: !93, templateParams: !99, identifier: "7f00852e1b3dc7a12544a6f81aca19a2")
!83 = !{!84, !87, !89, !90, !91, !92}
!84 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !82, file: !9, baseType: !85, size: 64, align: 64)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !86, size: 64, align: 64, dwarfAddressSpace: 0)
!86 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !82, file: !9, baseType: !88, size: 64, align: 64, offset: 64)
!88 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !82, file: !9, baseType: !88, size: 64, align: 64, offset: 128)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !82, file: !9, baseType: !85, size: 64, align: 64, offset: 192)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "__method4", scope: !82, file: !9, baseType: !85, size: 64, align: 64, offset: 256)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "__method5", scope: !82, file: !9, baseType: !85, size: 64, align: 64, offset: 320)
!93 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !94, file: !9, size: 64, align: 64, elements: !96, templateParams: !99, identifier: "2bbc081f37339d4c4ce4d0ca804bc78")
!94 = !DINamespace(name: "rust_boxed_closures", scope: !95)
!95 = !DINamespace(name: "rust_heap", scope: null)
!96 = !{!97}
!97 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !93, file: !9, baseType: !98, size: 64, align: 64)
!98 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!99 = !{}
!100 = !DIGlobalVariableExpression(var: !101, expr: !DIExpression())
!101 = distinct !DIGlobalVariable(name: "<rust_heap::rust_boxed_closures::{closure_env#1} as core::ops::function::Fn<(f64)>>::{vtable}", scope: null, file: !9, type: !102, isLocal: true, isDefinition: true)
!102 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_heap::rust_boxed_closures::{closure_env#1} as core::ops::function::Fn<(f64)>>::{vtable_type}", file: !9, size: 384, align: 64, flags: DIFlagArtificial, elements: !103, vtableHolder: !110, templateParams: !99, identifier: "8b21ef0568bf994ab46b5c1fff914999")
!103 = !{!104, !105, !106, !107, !108, !109}
!104 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !102, file: !9, baseType: !85, size: 64, align: 64)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !102, file: !9, baseType: !88, size: 64, align: 64, offset: 64)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !102, file: !9, baseType: !88, size: 64, align: 64, offset: 128)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !102, file: !9, baseType: !85, size: 64, align: 64, offset: 192)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "__method4", scope: !102, file: !9, baseType: !85, size: 64, align: 64, offset: 256)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "__method5", scope: !102, file: !9, baseType: !85, size: 64, align: 64, offset: 320)
!110 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !94, file: !9, align: 8, elements: !99, identifier: "50d1ff5ea8260261e7b9b5ff6d3e4dbc")
!111 = !DIGlobalVariableExpression(var: !112, expr: !DIExpression())
!112 = distinct !DIGlobalVariable(name: "<rust_heap::rust_boxed_closures::{closure_env#2} as core::ops::function::Fn<(f64)>>::{vtable}", scope: null, file: !9, type: !113, isLocal: true, isDefinition: true)
!113 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_heap::rust_boxed_closures::{closure_env#2} as core::ops::function::Fn<(f64)>>::{vtable_type}", file: !9, size: 384, align: 64, flags: DIFlagArtificial, elements: !114, vtableHolder: !121, templateParams: !99, identifier: "5322deea4a21db287470b65b9e0b4b58")
!114 = !{!115, !116, !117, !118, !119, !120}
!115 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !113, file: !9, baseType: !85, size: 64, align: 64)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !113, file: !9, baseType: !88, size: 64, align: 64, offset: 64)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !113, file: !9, baseType: !88, size: 64, align: 64, offset: 128)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !113, file: !9, baseType: !85, size: 64, align: 64, offset: 192)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "__method4", scope: !113, file: !9, baseType: !85, size: 64, align: 64, offset: 256)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "__method5", scope: !113, file: !9, baseType: !85, size: 64, align: 64, offset: 320)
!121 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#2}", scope: !94, file: !9, size: 64, align: 64, elements: !122, templateParams: !99, identifier: "f46a6521f9b5b8c2570af15f4b573d")
!122 = !{!123}
!123 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !121, file: !9, baseType: !98, size: 64, align: 64)
!124 = !DIGlobalVariableExpression(var: !125, expr: !DIExpression())
!125 = distinct !DIGlobalVariable(name: "<rust_heap::Power as rust_heap::Law>::{vtable}", scope: null, file: !9, type: !126, isLocal: true, isDefinition: true)
!126 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_heap::Power as rust_heap::Law>::{vtable_type}", file: !9, size: 256, align: 64, flags: DIFlagArtificial, elements: !127, vtableHolder: !132, templateParams: !99, identifier: "bde40f674815634589eae9d67987f975")
!127 = !{!128, !129, !130, !131}
!128 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !126, file: !9, baseType: !85, size: 64, align: 64)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !126, file: !9, baseType: !88, size: 64, align: 64, offset: 64)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !126, file: !9, baseType: !88, size: 64, align: 64, offset: 128)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !126, file: !9, baseType: !85, size: 64, align: 64, offset: 192)
!132 = !DICompositeType(tag: DW_TAG_structure_type, name: "Power", scope: !95, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !133, templateParams: !99, identifier: "bb1fd656f0079ec5acc8f42e46c970c1")
!133 = !{!134, !135}
!134 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !132, file: !9, baseType: !98, size: 64, align: 64, flags: DIFlagPrivate)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !132, file: !9, baseType: !136, size: 32, align: 32, offset: 64, flags: DIFlagPrivate)
!136 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!137 = !DIGlobalVariableExpression(var: !138, expr: !DIExpression())
!138 = distinct !DIGlobalVariable(name: "<rust_heap::Sum as rust_heap::Law>::{vtable}", scope: null, file: !9, type: !139, isLocal: true, isDefinition: true)
!139 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_heap::Sum as rust_heap::Law>::{vtable_type}", file: !9, size: 256, align: 64, flags: DIFlagArtificial, elements: !140, vtableHolder: !145, templateParams: !99, identifier: "5fa683ffdc3ce33c5856da73706b19fa")
!140 = !{!141, !142, !143, !144}
!141 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !139, file: !9, baseType: !85, size: 64, align: 64)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !139, file: !9, baseType: !88, size: 64, align: 64, offset: 64)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !139, file: !9, baseType: !88, size: 64, align: 64, offset: 128)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !139, file: !9, baseType: !85, size: 64, align: 64, offset: 192)
!145 = !DICompositeType(tag: DW_TAG_structure_type, name: "Sum", scope: !95, file: !9, size: 256, align: 64, flags: DIFlagPrivate, elements: !146, templateParams: !99, identifier: "ca8f4509f7c18ef192a1fc1278c6b6eb")
!146 = !{!147, !158}
!147 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !145, file: !9, baseType: !148, size: 128, align: 64, flags: DIFlagPrivate)
!148 = !DICompositeType(tag: DW_TAG_structure_type, name: "alloc::boxed::Box<dyn rust_heap::Law, alloc::alloc::Global>", file: !9, size: 128, align: 64, elements: !149, templateParams: !99, identifier: "77bb9a150de49f426211e185dc9e6a27")
!149 = !{!150, !153}
!150 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !148, file: !9, baseType: !151, size: 64, align: 64)
!151 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !152, size: 64, align: 64, dwarfAddressSpace: 0)
!152 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn rust_heap::Law", file: !9, align: 8, elements: !99, identifier: "51317adf0b2fd4647f7b702a8e5f057b")
!153 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !148, file: !9, baseType: !154, size: 64, align: 64, offset: 64)
!154 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 4]", baseType: !155, size: 64, align: 64, dwarfAddressSpace: 0)
!155 = !DICompositeType(tag: DW_TAG_array_type, baseType: !88, size: 256, align: 64, elements: !156)
!156 = !{!157}
!157 = !DISubrange(count: 4, lowerBound: 0)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !145, file: !9, baseType: !148, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!159 = distinct !DISubprogram(name: "value", linkageName: "_ZN49_$LT$rust_heap..Sum$u20$as$u20$rust_heap..Law$GT$5value17hbffda398a05e7cbfE", scope: !161, file: !160, line: 90, type: !162, scopeLine: 90, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !165)
!160 = !DIFile(filename: "rust/rust_heap.rs", directory: ".", checksumkind: CSK_MD5, checksum: "060db5404b46b869a16d96f633d6f0cc")
!161 = !DINamespace(name: "{impl#1}", scope: !95)
!162 = !DISubroutineType(types: !163)
!163 = !{!98, !164, !98}
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_heap::Sum", baseType: !145, size: 64, align: 64, dwarfAddressSpace: 0)
!165 = !{!166, !167}
!166 = !DILocalVariable(name: "self", arg: 1, scope: !159, file: !160, line: 90, type: !164)
!167 = !DILocalVariable(name: "x", arg: 2, scope: !159, file: !160, line: 90, type: !98)
!168 = !DILocation(line: 0, scope: !159)
!169 = !DILocation(line: 91, column: 9, scope: !159)
!170 = !{i64 8}
!171 = !DILocation(line: 91, column: 16, scope: !159)
!172 = !DILocation(line: 91, column: 27, scope: !159)
!173 = !DILocation(line: 91, column: 34, scope: !159)
!174 = !DILocation(line: 92, column: 6, scope: !159)
!175 = distinct !DISubprogram(name: "drop_in_place<rust_heap::Node>", linkageName: "_ZN4core3ptr36drop_in_place$LT$rust_heap..Node$GT$17hb786fe98aa2afe0eE", scope: !11, file: !176, line: 805, type: !177, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !202, retainedNodes: !200)
!176 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!177 = !DISubroutineType(types: !178)
!178 = !{null, !179}
!179 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_heap::Node", baseType: !180, size: 64, align: 64, dwarfAddressSpace: 0)
!180 = !DICompositeType(tag: DW_TAG_structure_type, name: "Node", scope: !95, file: !9, size: 192, align: 64, flags: DIFlagPrivate, elements: !181, templateParams: !99, identifier: "766c93a73183655869b0b08d02f59581")
!181 = !{!182, !183, !199}
!182 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !180, file: !9, baseType: !98, size: 64, align: 64, flags: DIFlagPrivate)
!183 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !180, file: !9, baseType: !184, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!184 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>>", scope: !185, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !186, templateParams: !99, identifier: "11ae60f60662b849b121f774980eacf")
!185 = !DINamespace(name: "option", scope: !12)
!186 = !{!187}
!187 = !DICompositeType(tag: DW_TAG_variant_part, scope: !184, file: !9, size: 64, align: 64, elements: !188, templateParams: !99, identifier: "f0cb6cc8d18823903f74df4606539f59", discriminator: !198)
!188 = !{!189, !194}
!189 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !187, file: !9, baseType: !190, size: 64, align: 64, extraData: i64 0)
!190 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !184, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !99, templateParams: !191, identifier: "204bc1dc0fc3753aaca14cffb9601a46")
!191 = !{!192}
!192 = !DITemplateTypeParameter(name: "T", type: !193)
!193 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>", baseType: !180, size: 64, align: 64, dwarfAddressSpace: 0)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !187, file: !9, baseType: !195, size: 64, align: 64)
!195 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !184, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !196, templateParams: !191, identifier: "67362f975ce902bfaf8b20cf5310a0a9")
!196 = !{!197}
!197 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !195, file: !9, baseType: !193, size: 64, align: 64, flags: DIFlagPublic)
!198 = !DIDerivedType(tag: DW_TAG_member, scope: !184, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !180, file: !9, baseType: !184, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!200 = !{!201}
!201 = !DILocalVariable(arg: 1, scope: !175, file: !176, line: 805, type: !179)
!202 = !{!203}
!203 = !DITemplateTypeParameter(name: "T", type: !180)
!204 = !DILocation(line: 0, scope: !175)
!205 = !DILocation(line: 805, column: 1, scope: !175)
!206 = !{!207}
!207 = distinct !{!207, !208, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E: %_1"}
!208 = distinct !{!208, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"}
!209 = !DILocalVariable(arg: 1, scope: !210, file: !176, line: 805, type: !213)
!210 = distinct !DISubprogram(name: "drop_in_place<core::option::Option<alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>>>", linkageName: "_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E", scope: !11, file: !176, line: 805, type: !211, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !215, retainedNodes: !214)
!211 = !DISubroutineType(types: !212)
!212 = !{null, !213}
!213 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::option::Option<alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>>", baseType: !184, size: 64, align: 64, dwarfAddressSpace: 0)
!214 = !{!209}
!215 = !{!216}
!216 = !DITemplateTypeParameter(name: "T", type: !184)
!217 = !DILocation(line: 0, scope: !210, inlinedAt: !218)
!218 = distinct !DILocation(line: 805, column: 1, scope: !175)
!219 = !DILocation(line: 805, column: 1, scope: !210, inlinedAt: !218)
!220 = !DILocalVariable(arg: 1, scope: !221, file: !176, line: 805, type: !224)
!221 = distinct !DISubprogram(name: "drop_in_place<alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E", scope: !11, file: !176, line: 805, type: !222, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !191, retainedNodes: !225)
!222 = !DISubroutineType(types: !223)
!223 = !{null, !224}
!224 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>", baseType: !193, size: 64, align: 64, dwarfAddressSpace: 0)
!225 = !{!220}
!226 = !DILocation(line: 0, scope: !221, inlinedAt: !227)
!227 = distinct !DILocation(line: 805, column: 1, scope: !210, inlinedAt: !218)
!228 = !DILocation(line: 805, column: 1, scope: !221, inlinedAt: !227)
!229 = !{!230, !207}
!230 = distinct !{!230, !231, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E: %_1"}
!231 = distinct !{!231, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E"}
!232 = !DILocalVariable(name: "self", arg: 1, scope: !233, file: !234, line: 1913, type: !240)
!233 = distinct !DISubprogram(name: "drop<rust_heap::Node, alloc::alloc::Global>", linkageName: "_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE", scope: !235, file: !234, line: 1913, type: !238, scopeLine: 1913, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !267, retainedNodes: !241)
!234 = !DIFile(filename: "library/alloc/src/boxed.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c2c961396e00891ae9e97f5dc112a35a")
!235 = !DINamespace(name: "{impl#10}", scope: !236)
!236 = !DINamespace(name: "boxed", scope: !237)
!237 = !DINamespace(name: "alloc", scope: null)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !240}
!240 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>", baseType: !193, size: 64, align: 64, dwarfAddressSpace: 0)
!241 = !{!232, !242, !242, !256}
!242 = !DILocalVariable(name: "ptr", scope: !243, file: !234, line: 1916, type: !244, align: 64)
!243 = distinct !DILexicalBlock(scope: !233, file: !234, line: 1916, column: 9)
!244 = !DICompositeType(tag: DW_TAG_structure_type, name: "Unique<rust_heap::Node>", scope: !245, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !246, templateParams: !202, identifier: "dd99a6d13f63441fc37b1834a44243df")
!245 = !DINamespace(name: "unique", scope: !11)
!246 = !{!247, !253}
!247 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !244, file: !9, baseType: !248, size: 64, align: 64, flags: DIFlagPrivate)
!248 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<rust_heap::Node>", scope: !249, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !250, templateParams: !202, identifier: "9142529bb0eb5a7439c81bd893bf9508")
!249 = !DINamespace(name: "non_null", scope: !11)
!250 = !{!251}
!251 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !248, file: !9, baseType: !252, size: 64, align: 64, flags: DIFlagPrivate)
!252 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const rust_heap::Node", baseType: !180, size: 64, align: 64, dwarfAddressSpace: 0)
!253 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !244, file: !9, baseType: !254, align: 8, offset: 64, flags: DIFlagPrivate)
!254 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<rust_heap::Node>", scope: !255, file: !9, align: 8, flags: DIFlagPublic, elements: !99, templateParams: !202, identifier: "82a60554f7b6cb48626415d2aa4d6baf")
!255 = !DINamespace(name: "marker", scope: !12)
!256 = !DILocalVariable(name: "layout", scope: !257, file: !234, line: 1919, type: !258, align: 64)
!257 = distinct !DILexicalBlock(scope: !243, file: !234, line: 1919, column: 13)
!258 = !DICompositeType(tag: DW_TAG_structure_type, name: "Layout", scope: !259, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !261, templateParams: !99, identifier: "ae6bead0f2b6a034e04e04a9846a76e3")
!259 = !DINamespace(name: "layout", scope: !260)
!260 = !DINamespace(name: "alloc", scope: !12)
!261 = !{!262, !263}
!262 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !258, file: !9, baseType: !88, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!263 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !258, file: !9, baseType: !264, size: 64, align: 64, flags: DIFlagPrivate)
!264 = !DICompositeType(tag: DW_TAG_structure_type, name: "Alignment", scope: !10, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !265, templateParams: !99, identifier: "5099570874743123f8e757e4da3ea37b")
!265 = !{!266}
!266 = !DIDerivedType(tag: DW_TAG_member, name: "_inner_repr_trick", scope: !264, file: !9, baseType: !8, size: 64, align: 64, flags: DIFlagPrivate)
!267 = !{!203, !268}
!268 = !DITemplateTypeParameter(name: "A", type: !269)
!269 = !DICompositeType(tag: DW_TAG_structure_type, name: "Global", scope: !270, file: !9, align: 8, flags: DIFlagPublic, elements: !99, identifier: "8471efeafbd677a88d306f08d1a0eeb")
!270 = !DINamespace(name: "alloc", scope: !237)
!271 = !DILocation(line: 0, scope: !233, inlinedAt: !272)
!272 = distinct !DILocation(line: 805, column: 1, scope: !221, inlinedAt: !227)
!273 = !DILocation(line: 0, scope: !243, inlinedAt: !272)
!274 = !DILocation(line: 0, scope: !257, inlinedAt: !272)
!275 = !DILocalVariable(name: "self", arg: 1, scope: !276, file: !277, line: 440, type: !281)
!276 = distinct !DISubprogram(name: "deallocate", linkageName: "_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator10deallocate", scope: !278, file: !277, line: 440, type: !279, scopeLine: 440, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !289)
!277 = !DIFile(filename: "library/alloc/src/alloc.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "57066d22da38e4b1f3bfd29f3d5ff5ae")
!278 = !DINamespace(name: "{impl#1}", scope: !270)
!279 = !DISubroutineType(types: !280)
!280 = !{null, !281, !282, !258}
!281 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::alloc::Global", baseType: !269, size: 64, align: 64, dwarfAddressSpace: 0)
!282 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !249, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !283, templateParams: !287, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!283 = !{!284}
!284 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !282, file: !9, baseType: !285, size: 64, align: 64, flags: DIFlagPrivate)
!285 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !286, size: 64, align: 64, dwarfAddressSpace: 0)
!286 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!287 = !{!288}
!288 = !DITemplateTypeParameter(name: "T", type: !286)
!289 = !{!275, !290, !291}
!290 = !DILocalVariable(name: "ptr", arg: 2, scope: !276, file: !277, line: 440, type: !282)
!291 = !DILocalVariable(name: "layout", arg: 3, scope: !276, file: !277, line: 440, type: !258)
!292 = !DILocation(line: 0, scope: !276, inlinedAt: !293)
!293 = distinct !DILocation(line: 1921, column: 24, scope: !257, inlinedAt: !272)
!294 = !DILocalVariable(name: "self", arg: 1, scope: !295, file: !277, line: 323, type: !281)
!295 = distinct !DISubprogram(name: "deallocate_impl", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global15deallocate_impl", scope: !269, file: !277, line: 323, type: !279, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, declaration: !296, retainedNodes: !297)
!296 = !DISubprogram(name: "deallocate_impl", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global15deallocate_impl", scope: !269, file: !277, line: 323, type: !279, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !99)
!297 = !{!294, !298, !299}
!298 = !DILocalVariable(name: "ptr", arg: 2, scope: !295, file: !277, line: 323, type: !282)
!299 = !DILocalVariable(name: "layout", arg: 3, scope: !295, file: !277, line: 323, type: !258)
!300 = !DILocation(line: 0, scope: !295, inlinedAt: !301)
!301 = distinct !DILocation(line: 442, column: 23, scope: !276, inlinedAt: !293)
!302 = !DILocalVariable(name: "ptr", arg: 1, scope: !303, file: !277, line: 199, type: !282)
!303 = distinct !DISubprogram(name: "deallocate_impl_runtime", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global23deallocate_impl_runtime", scope: !269, file: !277, line: 199, type: !304, scopeLine: 199, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, declaration: !306, retainedNodes: !307)
!304 = !DISubroutineType(types: !305)
!305 = !{null, !282, !258}
!306 = !DISubprogram(name: "deallocate_impl_runtime", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global23deallocate_impl_runtime", scope: !269, file: !277, line: 199, type: !304, scopeLine: 199, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !99)
!307 = !{!302, !308}
!308 = !DILocalVariable(name: "layout", arg: 2, scope: !303, file: !277, line: 199, type: !258)
!309 = !DILocation(line: 0, scope: !303, inlinedAt: !310)
!310 = distinct !DILocation(line: 324, column: 9, scope: !295, inlinedAt: !301)
!311 = !DILocalVariable(name: "layout", arg: 2, scope: !312, file: !277, line: 114, type: !258)
!312 = distinct !DISubprogram(name: "dealloc", linkageName: "_RNvNtCslNYArtu3iFV_5alloc5alloc7dealloc", scope: !270, file: !277, line: 114, type: !313, scopeLine: 114, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !316)
!313 = !DISubroutineType(types: !314)
!314 = !{null, !315, !258}
!315 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u8", baseType: !286, size: 64, align: 64, dwarfAddressSpace: 0)
!316 = !{!317, !311}
!317 = !DILocalVariable(name: "ptr", arg: 1, scope: !312, file: !277, line: 114, type: !315)
!318 = !DILocation(line: 0, scope: !312, inlinedAt: !319)
!319 = distinct !DILocation(line: 209, column: 22, scope: !303, inlinedAt: !310)
!320 = !DILocation(line: 115, column: 14, scope: !312, inlinedAt: !319)
!321 = !{!322}
!322 = distinct !{!322, !323, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE: %self"}
!323 = distinct !{!323, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE"}
!324 = !{!325}
!325 = distinct !{!325, !326, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E: %_1"}
!326 = distinct !{!326, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"}
!327 = !DILocation(line: 0, scope: !210, inlinedAt: !328)
!328 = distinct !DILocation(line: 805, column: 1, scope: !175)
!329 = !DILocation(line: 805, column: 1, scope: !210, inlinedAt: !328)
!330 = !DILocation(line: 0, scope: !221, inlinedAt: !331)
!331 = distinct !DILocation(line: 805, column: 1, scope: !210, inlinedAt: !328)
!332 = !DILocation(line: 805, column: 1, scope: !221, inlinedAt: !331)
!333 = !{!334, !325}
!334 = distinct !{!334, !335, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E: %_1"}
!335 = distinct !{!335, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E"}
!336 = !DILocation(line: 0, scope: !233, inlinedAt: !337)
!337 = distinct !DILocation(line: 805, column: 1, scope: !221, inlinedAt: !331)
!338 = !DILocation(line: 0, scope: !243, inlinedAt: !337)
!339 = !DILocation(line: 0, scope: !257, inlinedAt: !337)
!340 = !DILocation(line: 0, scope: !276, inlinedAt: !341)
!341 = distinct !DILocation(line: 1921, column: 24, scope: !257, inlinedAt: !337)
!342 = !DILocation(line: 0, scope: !295, inlinedAt: !343)
!343 = distinct !DILocation(line: 442, column: 23, scope: !276, inlinedAt: !341)
!344 = !DILocation(line: 0, scope: !303, inlinedAt: !345)
!345 = distinct !DILocation(line: 324, column: 9, scope: !295, inlinedAt: !343)
!346 = !DILocation(line: 0, scope: !312, inlinedAt: !347)
!347 = distinct !DILocation(line: 209, column: 22, scope: !303, inlinedAt: !345)
!348 = !DILocation(line: 115, column: 14, scope: !312, inlinedAt: !347)
!349 = !{!350}
!350 = distinct !{!350, !351, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE: %self"}
!351 = distinct !{!351, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE"}
!352 = distinct !DISubprogram(name: "drop_in_place<rust_heap::Expression>", linkageName: "_ZN4core3ptr42drop_in_place$LT$rust_heap..Expression$GT$17h6bbe68205ce55476E", scope: !11, file: !176, line: 805, type: !353, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !382, retainedNodes: !380)
!353 = !DISubroutineType(types: !354)
!354 = !{null, !355}
!355 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_heap::Expression", baseType: !356, size: 64, align: 64, dwarfAddressSpace: 0)
!356 = !DICompositeType(tag: DW_TAG_structure_type, name: "Expression", scope: !95, file: !9, size: 192, align: 64, flags: DIFlagPrivate, elements: !357, templateParams: !99, identifier: "a6f0c6d410dde15e16ef71077e04571f")
!357 = !{!358}
!358 = !DICompositeType(tag: DW_TAG_variant_part, scope: !356, file: !9, size: 192, align: 64, elements: !359, templateParams: !99, identifier: "c44b31b6d864a8ecb9e0233303a45811", discriminator: !379)
!359 = !{!360, !364, !370, !375}
!360 = !DIDerivedType(tag: DW_TAG_member, name: "Input", scope: !358, file: !9, baseType: !361, size: 192, align: 64, extraData: i64 0)
!361 = !DICompositeType(tag: DW_TAG_structure_type, name: "Input", scope: !356, file: !9, size: 192, align: 64, flags: DIFlagPrivate, elements: !362, templateParams: !99, identifier: "b8c469edd10ed3f2dc96cd4cc8b9fb8b")
!362 = !{!363}
!363 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !361, file: !9, baseType: !88, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!364 = !DIDerivedType(tag: DW_TAG_member, name: "Add", scope: !358, file: !9, baseType: !365, size: 192, align: 64, extraData: i64 1)
!365 = !DICompositeType(tag: DW_TAG_structure_type, name: "Add", scope: !356, file: !9, size: 192, align: 64, flags: DIFlagPrivate, elements: !366, templateParams: !99, identifier: "a92e91630acefc805953d1983f294ac1")
!366 = !{!367, !369}
!367 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !365, file: !9, baseType: !368, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!368 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "alloc::boxed::Box<rust_heap::Expression, alloc::alloc::Global>", baseType: !356, size: 64, align: 64, dwarfAddressSpace: 0)
!369 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !365, file: !9, baseType: !368, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!370 = !DIDerivedType(tag: DW_TAG_member, name: "Multiply", scope: !358, file: !9, baseType: !371, size: 192, align: 64, extraData: i64 2)
!371 = !DICompositeType(tag: DW_TAG_structure_type, name: "Multiply", scope: !356, file: !9, size: 192, align: 64, flags: DIFlagPrivate, elements: !372, templateParams: !99, identifier: "a5914f853e754b786cc76688073171c8")
!372 = !{!373, !374}
!373 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !371, file: !9, baseType: !368, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!374 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !371, file: !9, baseType: !368, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!375 = !DIDerivedType(tag: DW_TAG_member, name: "Square", scope: !358, file: !9, baseType: !376, size: 192, align: 64, extraData: i64 3)
!376 = !DICompositeType(tag: DW_TAG_structure_type, name: "Square", scope: !356, file: !9, size: 192, align: 64, flags: DIFlagPrivate, elements: !377, templateParams: !99, identifier: "3d23416f0c185ad4cdcf5f4a2233ce2f")
!377 = !{!378}
!378 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !376, file: !9, baseType: !368, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!379 = !DIDerivedType(tag: DW_TAG_member, scope: !356, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!380 = !{!381}
!381 = !DILocalVariable(arg: 1, scope: !352, file: !176, line: 805, type: !355)
!382 = !{!383}
!383 = !DITemplateTypeParameter(name: "T", type: !356)
!384 = !DILocation(line: 0, scope: !352)
!385 = !DILocation(line: 805, column: 1, scope: !352)
!386 = !{i64 0, i64 4}
!387 = !DILocation(line: 805, column: 1, scope: !388, inlinedAt: !385)
!388 = distinct !DISubprogram(name: "drop_in_place<alloc::boxed::Box<rust_heap::Expression, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr67drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Expression$GT$$GT$17h9f0ed8e3df0ccb96E", scope: !11, file: !176, line: 805, type: !389, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !394, retainedNodes: !392)
!389 = !DISubroutineType(types: !390)
!390 = !{null, !391}
!391 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::boxed::Box<rust_heap::Expression, alloc::alloc::Global>", baseType: !368, size: 64, align: 64, dwarfAddressSpace: 0)
!392 = !{!393}
!393 = !DILocalVariable(arg: 1, scope: !388, file: !176, line: 805, type: !391)
!394 = !{!395}
!395 = !DITemplateTypeParameter(name: "T", type: !368)
!396 = !DILocation(line: 115, column: 14, scope: !312, inlinedAt: !397)
!397 = !DILocation(line: 209, column: 22, scope: !303, inlinedAt: !398)
!398 = !DILocation(line: 324, column: 9, scope: !295, inlinedAt: !399)
!399 = !DILocation(line: 442, column: 23, scope: !276, inlinedAt: !400)
!400 = !DILocation(line: 1921, column: 24, scope: !401, inlinedAt: !387)
!401 = distinct !DILexicalBlock(scope: !402, file: !234, line: 1919, column: 13)
!402 = distinct !DILexicalBlock(scope: !403, file: !234, line: 1916, column: 9)
!403 = distinct !DISubprogram(name: "drop<rust_heap::Expression, alloc::alloc::Global>", linkageName: "_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8cbf0f99f4dcf40cE", scope: !235, file: !234, line: 1913, type: !404, scopeLine: 1913, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !420, retainedNodes: !407)
!404 = !DISubroutineType(types: !405)
!405 = !{null, !406}
!406 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::boxed::Box<rust_heap::Expression, alloc::alloc::Global>", baseType: !368, size: 64, align: 64, dwarfAddressSpace: 0)
!407 = !{!408, !409, !409, !419}
!408 = !DILocalVariable(name: "self", arg: 1, scope: !403, file: !234, line: 1913, type: !406)
!409 = !DILocalVariable(name: "ptr", scope: !402, file: !234, line: 1916, type: !410, align: 64)
!410 = !DICompositeType(tag: DW_TAG_structure_type, name: "Unique<rust_heap::Expression>", scope: !245, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !411, templateParams: !382, identifier: "2fc68492d2965188c080efd7fafb376d")
!411 = !{!412, !417}
!412 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !410, file: !9, baseType: !413, size: 64, align: 64, flags: DIFlagPrivate)
!413 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<rust_heap::Expression>", scope: !249, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !414, templateParams: !382, identifier: "6d326a273953064d89108bf87139c362")
!414 = !{!415}
!415 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !413, file: !9, baseType: !416, size: 64, align: 64, flags: DIFlagPrivate)
!416 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const rust_heap::Expression", baseType: !356, size: 64, align: 64, dwarfAddressSpace: 0)
!417 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !410, file: !9, baseType: !418, align: 8, offset: 64, flags: DIFlagPrivate)
!418 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<rust_heap::Expression>", scope: !255, file: !9, align: 8, flags: DIFlagPublic, elements: !99, templateParams: !382, identifier: "a5302d3781130609a7b18191ba263d06")
!419 = !DILocalVariable(name: "layout", scope: !401, file: !234, line: 1919, type: !258, align: 64)
!420 = !{!383, !268}
!421 = distinct !DISubprogram(name: "drop_slow<core::cell::RefCell<f64>, alloc::alloc::Global>", linkageName: "_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h6989982c0b961eb1E", scope: !423, file: !422, line: 387, type: !471, scopeLine: 387, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !470, declaration: !474, retainedNodes: !475)
!422 = !DIFile(filename: "library/alloc/src/rc.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "0917aa5538339846778cc2718c40797b")
!423 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rc<core::cell::RefCell<f64>, alloc::alloc::Global>", scope: !424, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !425, templateParams: !470, identifier: "7373fc39117e2627609ba6cc7e88c73e")
!424 = !DINamespace(name: "rc", scope: !237)
!425 = !{!426, !467, !469}
!426 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !423, file: !9, baseType: !427, size: 64, align: 64, flags: DIFlagPrivate)
!427 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<alloc::rc::RcInner<core::cell::RefCell<f64>>>", scope: !249, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !428, templateParams: !465, identifier: "f49f2832c909eb15b9b0da67e9f9a10c")
!428 = !{!429}
!429 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !427, file: !9, baseType: !430, size: 64, align: 64, flags: DIFlagPrivate)
!430 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const alloc::rc::RcInner<core::cell::RefCell<f64>>", baseType: !431, size: 64, align: 64, dwarfAddressSpace: 0)
!431 = !DICompositeType(tag: DW_TAG_structure_type, name: "RcInner<core::cell::RefCell<f64>>", scope: !424, file: !9, size: 256, align: 64, flags: DIFlagPrivate, elements: !432, templateParams: !463, identifier: "8d16033d666ef4128d12a67ddd41f44e")
!432 = !{!433, !443, !444}
!433 = !DIDerivedType(tag: DW_TAG_member, name: "strong", scope: !431, file: !9, baseType: !434, size: 64, align: 64, flags: DIFlagPrivate)
!434 = !DICompositeType(tag: DW_TAG_structure_type, name: "Cell<usize>", scope: !435, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !436, templateParams: !441, identifier: "11f3f47e7094c00380b1d081c043cbd")
!435 = !DINamespace(name: "cell", scope: !12)
!436 = !{!437}
!437 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !434, file: !9, baseType: !438, size: 64, align: 64, flags: DIFlagPrivate)
!438 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<usize>", scope: !435, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !439, templateParams: !441, identifier: "39a99da3e6158f476ae51abf051b55a8")
!439 = !{!440}
!440 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !438, file: !9, baseType: !88, size: 64, align: 64, flags: DIFlagPrivate)
!441 = !{!442}
!442 = !DITemplateTypeParameter(name: "T", type: !88)
!443 = !DIDerivedType(tag: DW_TAG_member, name: "weak", scope: !431, file: !9, baseType: !434, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!444 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !431, file: !9, baseType: !445, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!445 = !DICompositeType(tag: DW_TAG_structure_type, name: "RefCell<f64>", scope: !435, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !446, templateParams: !461, identifier: "aa3ddba2f35a74326656bf9b06ffb183")
!446 = !{!447, !457}
!447 = !DIDerivedType(tag: DW_TAG_member, name: "borrow", scope: !445, file: !9, baseType: !448, size: 64, align: 64, flags: DIFlagPrivate)
!448 = !DICompositeType(tag: DW_TAG_structure_type, name: "Cell<isize>", scope: !435, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !449, templateParams: !455, identifier: "46c73408fa31de3fa9c394ab9bbb6b22")
!449 = !{!450}
!450 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !448, file: !9, baseType: !451, size: 64, align: 64, flags: DIFlagPrivate)
!451 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<isize>", scope: !435, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !452, templateParams: !455, identifier: "be40bb947038fdf3aed7449e86446835")
!452 = !{!453}
!453 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !451, file: !9, baseType: !454, size: 64, align: 64, flags: DIFlagPrivate)
!454 = !DIBasicType(name: "isize", size: 64, encoding: DW_ATE_signed)
!455 = !{!456}
!456 = !DITemplateTypeParameter(name: "T", type: !454)
!457 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !445, file: !9, baseType: !458, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!458 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<f64>", scope: !435, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !459, templateParams: !461, identifier: "a60e67cc0b0b629558c9af625c1bf9f2")
!459 = !{!460}
!460 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !458, file: !9, baseType: !98, size: 64, align: 64, flags: DIFlagPrivate)
!461 = !{!462}
!462 = !DITemplateTypeParameter(name: "T", type: !98)
!463 = !{!464}
!464 = !DITemplateTypeParameter(name: "T", type: !445)
!465 = !{!466}
!466 = !DITemplateTypeParameter(name: "T", type: !431)
!467 = !DIDerivedType(tag: DW_TAG_member, name: "phantom", scope: !423, file: !9, baseType: !468, align: 8, offset: 64, flags: DIFlagPrivate)
!468 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<alloc::rc::RcInner<core::cell::RefCell<f64>>>", scope: !255, file: !9, align: 8, flags: DIFlagPublic, elements: !99, templateParams: !465, identifier: "b24bd6fd21fe5118dd58b038704e22fe")
!469 = !DIDerivedType(tag: DW_TAG_member, name: "alloc", scope: !423, file: !9, baseType: !269, align: 8, offset: 64, flags: DIFlagPrivate)
!470 = !{!464, !268}
!471 = !DISubroutineType(types: !472)
!472 = !{null, !473}
!473 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::rc::Rc<core::cell::RefCell<f64>, alloc::alloc::Global>", baseType: !423, size: 64, align: 64, dwarfAddressSpace: 0)
!474 = !DISubprogram(name: "drop_slow<core::cell::RefCell<f64>, alloc::alloc::Global>", linkageName: "_ZN5alloc2rc15Rc$LT$T$C$A$GT$9drop_slow17h6989982c0b961eb1E", scope: !423, file: !422, line: 387, type: !471, scopeLine: 387, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !470)
!475 = !{!476, !477}
!476 = !DILocalVariable(name: "self", arg: 1, scope: !421, file: !422, line: 387, type: !473)
!477 = !DILocalVariable(name: "_weak", scope: !478, file: !422, line: 391, type: !479, align: 64)
!478 = distinct !DILexicalBlock(scope: !421, file: !422, line: 391, column: 9)
!479 = !DICompositeType(tag: DW_TAG_structure_type, name: "Weak<core::cell::RefCell<f64>, &alloc::alloc::Global>", scope: !424, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !480, templateParams: !483, identifier: "981cfefd5a356f8555fd9e3f9a8e5dcf")
!480 = !{!481, !482}
!481 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !479, file: !9, baseType: !427, size: 64, align: 64, flags: DIFlagPrivate)
!482 = !DIDerivedType(tag: DW_TAG_member, name: "alloc", scope: !479, file: !9, baseType: !281, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!483 = !{!464, !484}
!484 = !DITemplateTypeParameter(name: "A", type: !281)
!485 = !DILocalVariable(name: "self", arg: 1, scope: !486, file: !422, line: 3562, type: !513)
!486 = distinct !DISubprogram(name: "inner<core::cell::RefCell<f64>, &alloc::alloc::Global>", linkageName: "_ZN5alloc2rc17Weak$LT$T$C$A$GT$5inner17h503b3e03ff1b261eE", scope: !479, file: !422, line: 3562, type: !487, scopeLine: 3562, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !483, declaration: !508, retainedNodes: !509)
!487 = !DISubroutineType(types: !488)
!488 = !{!489, !507}
!489 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<alloc::rc::WeakInner>", scope: !185, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !490, templateParams: !99, identifier: "ac04b1d8b6892114568c181718b973a2")
!490 = !{!491}
!491 = !DICompositeType(tag: DW_TAG_variant_part, scope: !489, file: !9, size: 128, align: 64, elements: !492, templateParams: !99, identifier: "c4c92d30b846870e6a92d60b5b9f65e4", discriminator: !506)
!492 = !{!493, !502}
!493 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !491, file: !9, baseType: !494, size: 128, align: 64, extraData: i64 0)
!494 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !489, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !99, templateParams: !495, identifier: "31b096e63e5eacf87efe9f85fd6234c")
!495 = !{!496}
!496 = !DITemplateTypeParameter(name: "T", type: !497)
!497 = !DICompositeType(tag: DW_TAG_structure_type, name: "WeakInner", scope: !424, file: !9, size: 128, align: 64, flags: DIFlagPrivate, elements: !498, templateParams: !99, identifier: "9a343aed078ccae0a0ad57be001df1d7")
!498 = !{!499, !501}
!499 = !DIDerivedType(tag: DW_TAG_member, name: "weak", scope: !497, file: !9, baseType: !500, size: 64, align: 64, flags: DIFlagPrivate)
!500 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::cell::Cell<usize>", baseType: !434, size: 64, align: 64, dwarfAddressSpace: 0)
!501 = !DIDerivedType(tag: DW_TAG_member, name: "strong", scope: !497, file: !9, baseType: !500, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!502 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !491, file: !9, baseType: !503, size: 128, align: 64)
!503 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !489, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !504, templateParams: !495, identifier: "1087020b0bfea13ba3d274a96fa53df1")
!504 = !{!505}
!505 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !503, file: !9, baseType: !497, size: 128, align: 64, flags: DIFlagPublic)
!506 = !DIDerivedType(tag: DW_TAG_member, scope: !489, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!507 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::rc::Weak<core::cell::RefCell<f64>, &alloc::alloc::Global>", baseType: !479, size: 64, align: 64, dwarfAddressSpace: 0)
!508 = !DISubprogram(name: "inner<core::cell::RefCell<f64>, &alloc::alloc::Global>", linkageName: "_ZN5alloc2rc17Weak$LT$T$C$A$GT$5inner17h503b3e03ff1b261eE", scope: !479, file: !422, line: 3562, type: !487, scopeLine: 3562, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !483)
!509 = !{!485, !510}
!510 = !DILocalVariable(name: "ptr", scope: !511, file: !422, line: 3570, type: !512, align: 64)
!511 = distinct !DILexicalBlock(scope: !486, file: !422, line: 3570, column: 17)
!512 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::rc::RcInner<core::cell::RefCell<f64>>", baseType: !431, size: 64, align: 64, dwarfAddressSpace: 0)
!513 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut alloc::rc::Weak<core::cell::RefCell<f64>, &alloc::alloc::Global>", baseType: !479, size: 64, align: 64, dwarfAddressSpace: 0)
!514 = !DILocation(line: 0, scope: !486, inlinedAt: !515)
!515 = distinct !DILocation(line: 3650, column: 47, scope: !516, inlinedAt: !526)
!516 = distinct !DILexicalBlock(scope: !517, file: !422, line: 3650, column: 55)
!517 = distinct !DISubprogram(name: "drop<core::cell::RefCell<f64>, &alloc::alloc::Global>", linkageName: "_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha8c2263a34bbb675E", scope: !518, file: !422, line: 3649, type: !519, scopeLine: 3649, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !483, retainedNodes: !521)
!518 = !DINamespace(name: "{impl#77}", scope: !424)
!519 = !DISubroutineType(types: !520)
!520 = !{null, !513}
!521 = !{!522, !523, !525}
!522 = !DILocalVariable(name: "self", arg: 1, scope: !517, file: !422, line: 3649, type: !513)
!523 = !DILocalVariable(name: "inner", scope: !524, file: !422, line: 3650, type: !497, align: 64)
!524 = distinct !DILexicalBlock(scope: !517, file: !422, line: 3650, column: 9)
!525 = !DILocalVariable(name: "inner", scope: !516, file: !422, line: 3650, type: !497, align: 64)
!526 = distinct !DILocation(line: 805, column: 1, scope: !527, inlinedAt: !535)
!527 = distinct !DISubprogram(name: "drop_in_place<alloc::rc::Weak<core::cell::RefCell<f64>, &alloc::alloc::Global>>", linkageName: "_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE", scope: !11, file: !176, line: 805, type: !528, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !533, retainedNodes: !531)
!528 = !DISubroutineType(types: !529)
!529 = !{null, !530}
!530 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::rc::Weak<core::cell::RefCell<f64>, &alloc::alloc::Global>", baseType: !479, size: 64, align: 64, dwarfAddressSpace: 0)
!531 = !{!532}
!532 = !DILocalVariable(arg: 1, scope: !527, file: !176, line: 805, type: !530)
!533 = !{!534}
!534 = !DITemplateTypeParameter(name: "T", type: !479)
!535 = distinct !DILocation(line: 398, column: 5, scope: !421)
!536 = !DILocation(line: 0, scope: !517, inlinedAt: !526)
!537 = !DILocation(line: 0, scope: !527, inlinedAt: !535)
!538 = !DILocation(line: 0, scope: !421)
!539 = !DILocation(line: 391, column: 33, scope: !421)
!540 = !DILocation(line: 3563, column: 12, scope: !486, inlinedAt: !515)
!541 = !DILocation(line: 0, scope: !511, inlinedAt: !515)
!542 = !DILocation(line: 3571, column: 59, scope: !511, inlinedAt: !515)
!543 = !DILocation(line: 0, scope: !516, inlinedAt: !526)
!544 = !DILocation(line: 0, scope: !524, inlinedAt: !526)
!545 = !DILocalVariable(name: "self", arg: 1, scope: !546, file: !422, line: 3791, type: !550)
!546 = distinct !DISubprogram(name: "dec_weak<alloc::rc::WeakInner>", linkageName: "_ZN5alloc2rc10RcInnerPtr8dec_weak17h1f8be4363ed64626E", scope: !547, file: !422, line: 3791, type: !548, scopeLine: 3791, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !552, retainedNodes: !551)
!547 = !DINamespace(name: "RcInnerPtr", scope: !424)
!548 = !DISubroutineType(types: !549)
!549 = !{null, !550}
!550 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::rc::WeakInner", baseType: !497, size: 64, align: 64, dwarfAddressSpace: 0)
!551 = !{!545}
!552 = !{!553}
!553 = !DITemplateTypeParameter(name: "Self", type: !497)
!554 = !DILocation(line: 3791, column: 17, scope: !546, inlinedAt: !555)
!555 = distinct !DILocation(line: 3652, column: 15, scope: !524, inlinedAt: !526)
!556 = !DILocalVariable(name: "self", arg: 1, scope: !557, file: !422, line: 3763, type: !550)
!557 = distinct !DISubprogram(name: "weak<alloc::rc::WeakInner>", linkageName: "_ZN5alloc2rc10RcInnerPtr4weak17ha33aa8ca9e9cae25E", scope: !547, file: !422, line: 3763, type: !558, scopeLine: 3763, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !552, retainedNodes: !560)
!558 = !DISubroutineType(types: !559)
!559 = !{!88, !550}
!560 = !{!556}
!561 = !DILocation(line: 3763, column: 13, scope: !557, inlinedAt: !562)
!562 = distinct !DILocation(line: 3792, column: 34, scope: !546, inlinedAt: !555)
!563 = !DILocalVariable(name: "self", arg: 1, scope: !564, file: !565, line: 433, type: !500)
!564 = distinct !DISubprogram(name: "set<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$3set17h904f27d986535276E", scope: !434, file: !565, line: 433, type: !566, scopeLine: 433, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441, declaration: !568, retainedNodes: !569)
!565 = !DIFile(filename: "library/core/src/cell.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "96404e804c6faf0fea9fa631bcb8d1d2")
!566 = !DISubroutineType(types: !567)
!567 = !{null, !500, !88}
!568 = !DISubprogram(name: "set<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$3set17h904f27d986535276E", scope: !434, file: !565, line: 433, type: !566, scopeLine: 433, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !441)
!569 = !{!563, !570}
!570 = !DILocalVariable(name: "val", arg: 2, scope: !564, file: !565, line: 433, type: !88)
!571 = !DILocation(line: 0, scope: !564, inlinedAt: !572)
!572 = distinct !DILocation(line: 3792, column: 25, scope: !546, inlinedAt: !555)
!573 = !DILocalVariable(name: "self", arg: 1, scope: !574, file: !565, line: 510, type: !500)
!574 = distinct !DISubprogram(name: "replace<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$7replace17hc9b744868236951bE", scope: !434, file: !565, line: 510, type: !575, scopeLine: 510, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441, declaration: !577, retainedNodes: !578)
!575 = !DISubroutineType(types: !576)
!576 = !{!88, !500, !88}
!577 = !DISubprogram(name: "replace<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$7replace17hc9b744868236951bE", scope: !434, file: !565, line: 510, type: !575, scopeLine: 510, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !441)
!578 = !{!573, !579}
!579 = !DILocalVariable(name: "val", arg: 2, scope: !574, file: !565, line: 510, type: !88)
!580 = !DILocation(line: 0, scope: !574, inlinedAt: !581)
!581 = distinct !DILocation(line: 437, column: 14, scope: !564, inlinedAt: !572)
!582 = !DILocalVariable(name: "self", arg: 1, scope: !583, file: !565, line: 552, type: !500)
!583 = distinct !DISubprogram(name: "get<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$3get17h3c667dc3a3c36e5dE", scope: !434, file: !565, line: 552, type: !584, scopeLine: 552, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441, declaration: !586, retainedNodes: !587)
!584 = !DISubroutineType(types: !585)
!585 = !{!88, !500}
!586 = !DISubprogram(name: "get<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$3get17h3c667dc3a3c36e5dE", scope: !434, file: !565, line: 552, type: !584, scopeLine: 552, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !441)
!587 = !{!582}
!588 = !DILocation(line: 0, scope: !583, inlinedAt: !589)
!589 = distinct !DILocation(line: 3764, column: 25, scope: !557, inlinedAt: !562)
!590 = !DILocation(line: 0, scope: !583, inlinedAt: !591)
!591 = distinct !DILocation(line: 3764, column: 25, scope: !592, inlinedAt: !593)
!592 = !DILexicalBlockFile(scope: !557, file: !422, discriminator: 2)
!593 = distinct !DILocation(line: 3655, column: 18, scope: !524, inlinedAt: !526)
!594 = !DILocation(line: 555, column: 18, scope: !583, inlinedAt: !589)
!595 = !{!596, !598}
!596 = distinct !{!596, !597, !"_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha8c2263a34bbb675E: %self"}
!597 = distinct !{!597, !"_ZN70_$LT$alloc..rc..Weak$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha8c2263a34bbb675E"}
!598 = distinct !{!598, !599, !"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE: %_1"}
!599 = distinct !{!599, !"_ZN4core3ptr101drop_in_place$LT$alloc..rc..Weak$LT$core..cell..RefCell$LT$f64$GT$$C$$RF$alloc..alloc..Global$GT$$GT$17h2ea630b6e14ebefdE"}
!600 = !DILocation(line: 3792, column: 29, scope: !546, inlinedAt: !555)
!601 = !DILocation(line: 902, column: 49, scope: !602, inlinedAt: !608)
!602 = distinct !DISubprogram(name: "replace<usize>", linkageName: "_ZN4core3mem7replace17h3835cb169462a396E", scope: !604, file: !603, line: 887, type: !605, scopeLine: 887, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441)
!603 = !DIFile(filename: "library/core/src/mem/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "6bca88b164013e73def192dcdbc80502")
!604 = !DINamespace(name: "mem", scope: !12)
!605 = !DISubroutineType(types: !606)
!606 = !{!88, !607, !88}
!607 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut usize", baseType: !88, size: 64, align: 64, dwarfAddressSpace: 0)
!608 = distinct !DILocation(line: 513, column: 9, scope: !574, inlinedAt: !581)
!609 = !DILocation(line: 3763, column: 13, scope: !557, inlinedAt: !593)
!610 = !DILocation(line: 3655, column: 12, scope: !524, inlinedAt: !526)
!611 = !DILocalVariable(name: "self", arg: 1, scope: !612, file: !613, line: 388, type: !617)
!612 = distinct !DISubprogram(name: "deallocate<alloc::alloc::Global>", linkageName: "_ZN48_$LT$$RF$A$u20$as$u20$core..alloc..Allocator$GT$10deallocate17h0724ab5a8a583e05E", scope: !614, file: !613, line: 388, type: !615, scopeLine: 388, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !621, retainedNodes: !618)
!613 = !DIFile(filename: "library/core/src/alloc/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "ef5fdd420c12591762e4494959e9e675")
!614 = !DINamespace(name: "{impl#2}", scope: !260)
!615 = !DISubroutineType(types: !616)
!616 = !{null, !617, !282, !258}
!617 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&alloc::alloc::Global", baseType: !281, size: 64, align: 64, dwarfAddressSpace: 0)
!618 = !{!611, !619, !620}
!619 = !DILocalVariable(name: "ptr", arg: 2, scope: !612, file: !613, line: 388, type: !282)
!620 = !DILocalVariable(name: "layout", arg: 3, scope: !612, file: !613, line: 388, type: !258)
!621 = !{!268}
!622 = !DILocation(line: 0, scope: !612, inlinedAt: !623)
!623 = distinct !DILocation(line: 3657, column: 28, scope: !524, inlinedAt: !526)
!624 = !DILocation(line: 0, scope: !276, inlinedAt: !625)
!625 = distinct !DILocation(line: 390, column: 27, scope: !612, inlinedAt: !623)
!626 = !DILocation(line: 0, scope: !295, inlinedAt: !627)
!627 = distinct !DILocation(line: 442, column: 23, scope: !276, inlinedAt: !625)
!628 = !DILocation(line: 0, scope: !303, inlinedAt: !629)
!629 = distinct !DILocation(line: 324, column: 9, scope: !295, inlinedAt: !627)
!630 = !DILocation(line: 0, scope: !312, inlinedAt: !631)
!631 = distinct !DILocation(line: 209, column: 22, scope: !303, inlinedAt: !629)
!632 = !DILocation(line: 115, column: 14, scope: !312, inlinedAt: !631)
!633 = !DILocation(line: 3655, column: 9, scope: !524, inlinedAt: !526)
!634 = !DILocation(line: 398, column: 6, scope: !421)
!635 = distinct !DISubprogram(name: "fold", linkageName: "_ZN9rust_heap4fold17h069edcc10e14143cE", scope: !95, file: !160, line: 47, type: !636, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !639)
!636 = !DISubroutineType(types: !637)
!637 = !{!98, !638, !98}
!638 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::option::Option<alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>>", baseType: !184, size: 64, align: 64, dwarfAddressSpace: 0)
!639 = !{!640, !641, !642}
!640 = !DILocalVariable(name: "at", arg: 1, scope: !635, file: !160, line: 47, type: !638)
!641 = !DILocalVariable(name: "depth", arg: 2, scope: !635, file: !160, line: 47, type: !98)
!642 = !DILocalVariable(name: "n", scope: !643, file: !160, line: 50, type: !644, align: 64)
!643 = distinct !DILexicalBlock(scope: !635, file: !160, line: 50, column: 9)
!644 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>", baseType: !193, size: 64, align: 64, dwarfAddressSpace: 0)
!645 = !DILocation(line: 0, scope: !635)
!646 = !DILocation(line: 48, column: 11, scope: !635)
!647 = !DILocation(line: 48, column: 5, scope: !635)
!648 = !DILocation(line: 52, column: 2, scope: !635)
!649 = !DILocation(line: 50, column: 14, scope: !643)
!650 = !DILocation(line: 50, column: 20, scope: !643)
!651 = !DILocation(line: 50, column: 43, scope: !643)
!652 = !DILocation(line: 50, column: 52, scope: !643)
!653 = !DILocation(line: 50, column: 38, scope: !643)
!654 = !DILocation(line: 50, column: 72, scope: !643)
!655 = !DILocation(line: 50, column: 67, scope: !643)
!656 = distinct !DISubprogram(name: "evaluate", linkageName: "_ZN9rust_heap8evaluate17h762827d772ca5e84E", scope: !95, file: !160, line: 14, type: !657, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !664)
!657 = !DISubroutineType(types: !658)
!658 = !{!98, !659, !660}
!659 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_heap::Expression", baseType: !356, size: 64, align: 64, dwarfAddressSpace: 0)
!660 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 3]", baseType: !661, size: 64, align: 64, dwarfAddressSpace: 0)
!661 = !DICompositeType(tag: DW_TAG_array_type, baseType: !98, size: 192, align: 64, elements: !662)
!662 = !{!663}
!663 = !DISubrange(count: 3, lowerBound: 0)
!664 = !{!665, !666, !667, !670, !673, !674, !676, !677, !679}
!665 = !DILocalVariable(name: "e", arg: 1, scope: !656, file: !160, line: 14, type: !659)
!666 = !DILocalVariable(name: "x", arg: 2, scope: !656, file: !160, line: 14, type: !660)
!667 = !DILocalVariable(name: "i", scope: !668, file: !160, line: 16, type: !669, align: 64)
!668 = distinct !DILexicalBlock(scope: !656, file: !160, line: 16, column: 9)
!669 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !88, size: 64, align: 64, dwarfAddressSpace: 0)
!670 = !DILocalVariable(name: "a", scope: !671, file: !160, line: 17, type: !672, align: 64)
!671 = distinct !DILexicalBlock(scope: !656, file: !160, line: 17, column: 9)
!672 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::boxed::Box<rust_heap::Expression, alloc::alloc::Global>", baseType: !368, size: 64, align: 64, dwarfAddressSpace: 0)
!673 = !DILocalVariable(name: "b", scope: !671, file: !160, line: 17, type: !672, align: 64)
!674 = !DILocalVariable(name: "a", scope: !675, file: !160, line: 18, type: !672, align: 64)
!675 = distinct !DILexicalBlock(scope: !656, file: !160, line: 18, column: 9)
!676 = !DILocalVariable(name: "b", scope: !675, file: !160, line: 18, type: !672, align: 64)
!677 = !DILocalVariable(name: "a", scope: !678, file: !160, line: 19, type: !672, align: 64)
!678 = distinct !DILexicalBlock(scope: !656, file: !160, line: 19, column: 9)
!679 = !DILocalVariable(name: "v", scope: !680, file: !160, line: 20, type: !98, align: 64)
!680 = distinct !DILexicalBlock(scope: !678, file: !160, line: 20, column: 13)
!681 = !DILocation(line: 0, scope: !656)
!682 = !DILocation(line: 15, column: 11, scope: !656)
!683 = !DILocation(line: 15, column: 5, scope: !656)
!684 = !DILocation(line: 16, column: 15, scope: !668)
!685 = !DILocation(line: 16, column: 23, scope: !668)
!686 = !DILocation(line: 16, column: 21, scope: !668)
!687 = !DILocation(line: 24, column: 2, scope: !656)
!688 = !DILocation(line: 17, column: 13, scope: !671)
!689 = !DILocation(line: 17, column: 16, scope: !671)
!690 = !DILocation(line: 17, column: 31, scope: !671)
!691 = !DILocation(line: 17, column: 22, scope: !671)
!692 = !DILocation(line: 17, column: 48, scope: !671)
!693 = !DILocation(line: 17, column: 39, scope: !671)
!694 = !DILocation(line: 18, column: 18, scope: !675)
!695 = !DILocation(line: 18, column: 21, scope: !675)
!696 = !DILocation(line: 18, column: 36, scope: !675)
!697 = !DILocation(line: 18, column: 27, scope: !675)
!698 = !DILocation(line: 18, column: 53, scope: !675)
!699 = !DILocation(line: 18, column: 44, scope: !675)
!700 = !DILocation(line: 19, column: 16, scope: !678)
!701 = !DILocation(line: 20, column: 30, scope: !678)
!702 = !DILocation(line: 20, column: 21, scope: !678)
!703 = !DILocation(line: 0, scope: !680)
!704 = !DILocation(line: 21, column: 13, scope: !680)
!705 = distinct !DISubprogram(name: "rust_boxed_closures", scope: !95, file: !160, line: 103, type: !706, scopeLine: 103, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !708)
!706 = !DISubroutineType(types: !707)
!707 = !{!98, !98, !98}
!708 = !{!709, !710, !711}
!709 = !DILocalVariable(name: "x", arg: 1, scope: !705, file: !160, line: 103, type: !98)
!710 = !DILocalVariable(name: "k", arg: 2, scope: !705, file: !160, line: 103, type: !98)
!711 = !DILocalVariable(name: "stages", scope: !712, file: !160, line: 104, type: !713, align: 64)
!712 = distinct !DILexicalBlock(scope: !705, file: !160, line: 104, column: 5)
!713 = !DICompositeType(tag: DW_TAG_array_type, baseType: !714, size: 384, align: 64, elements: !662)
!714 = !DICompositeType(tag: DW_TAG_structure_type, name: "alloc::boxed::Box<dyn core::ops::function::Fn<(f64), Output=f64>, alloc::alloc::Global>", file: !9, size: 128, align: 64, elements: !715, templateParams: !99, identifier: "95b526963e4cb0b861952acb357db871")
!715 = !{!716, !719}
!716 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !714, file: !9, baseType: !717, size: 64, align: 64)
!717 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !718, size: 64, align: 64, dwarfAddressSpace: 0)
!718 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::ops::function::Fn<(f64), Output=f64>", file: !9, align: 8, elements: !99, identifier: "d3a041b4cce28af78945ab6bb01f70c6")
!719 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !714, file: !9, baseType: !720, size: 64, align: 64, offset: 64)
!720 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !721, size: 64, align: 64, dwarfAddressSpace: 0)
!721 = !DICompositeType(tag: DW_TAG_array_type, baseType: !88, size: 384, align: 64, elements: !722)
!722 = !{!723}
!723 = !DISubrange(count: 6, lowerBound: 0)
!724 = !DILocalVariable(name: "self", arg: 1, scope: !725, file: !234, line: 2253, type: !729)
!725 = distinct !DISubprogram(name: "call<(f64), dyn core::ops::function::Fn<(f64), Output=f64>, alloc::alloc::Global>", linkageName: "_ZN86_$LT$alloc..boxed..Box$LT$F$C$A$GT$$u20$as$u20$core..ops..function..Fn$LT$Args$GT$$GT$4call17h3a6df1c8bdfd2f60E", scope: !726, file: !234, line: 2253, type: !727, scopeLine: 2253, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !735, retainedNodes: !730)
!726 = !DINamespace(name: "{impl#33}", scope: !236)
!727 = !DISubroutineType(types: !728)
!728 = !{!98, !729, !98}
!729 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::boxed::Box<dyn core::ops::function::Fn<(f64), Output=f64>, alloc::alloc::Global>", baseType: !714, size: 64, align: 64, dwarfAddressSpace: 0)
!730 = !{!724, !731}
!731 = !DILocalVariable(name: "args", arg: 2, scope: !725, file: !234, line: 2253, type: !732)
!732 = !DICompositeType(tag: DW_TAG_structure_type, name: "(f64)", file: !9, size: 64, align: 64, elements: !733, templateParams: !99, identifier: "ea378c8f95e2fcf9cb2be63e4a0c68e6")
!733 = !{!734}
!734 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !732, file: !9, baseType: !98, size: 64, align: 64)
!735 = !{!736, !737, !268}
!736 = !DITemplateTypeParameter(name: "Args", type: !732)
!737 = !DITemplateTypeParameter(name: "F", type: !718)
!738 = !DILocation(line: 0, scope: !725, inlinedAt: !739)
!739 = distinct !DILocation(line: 106, column: 34, scope: !740, inlinedAt: !749)
!740 = distinct !DISubprogram(name: "{closure#3}", linkageName: "_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17ha77711730c3908e5E", scope: !94, file: !160, line: 106, type: !741, scopeLine: 106, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !745)
!741 = !DISubroutineType(types: !742)
!742 = !{!98, !743, !98, !729}
!743 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_heap::rust_boxed_closures::{closure_env#3}", baseType: !744, size: 64, align: 64, dwarfAddressSpace: 0)
!744 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#3}", scope: !94, file: !9, align: 8, elements: !99, identifier: "520f6db8741116ba96655966c96bfec0")
!745 = !{!746, !747, !748}
!746 = !DILocalVariable(name: "v", arg: 2, scope: !740, file: !160, line: 106, type: !98)
!747 = !DILocalVariable(name: "f", arg: 3, scope: !740, file: !160, line: 106, type: !729)
!748 = !DILocalVariable(arg: 1, scope: !740, file: !160, line: 106, type: !743)
!749 = distinct !DILocation(line: 279, column: 27, scope: !750, inlinedAt: !792)
!750 = distinct !DILexicalBlock(scope: !752, file: !751, line: 275, column: 17)
!751 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!752 = distinct !DILexicalBlock(scope: !753, file: !751, line: 274, column: 17)
!753 = distinct !DILexicalBlock(scope: !754, file: !751, line: 273, column: 17)
!754 = distinct !DISubprogram(name: "fold<alloc::boxed::Box<dyn core::ops::function::Fn<(f64), Output=f64>, alloc::alloc::Global>, f64, rust_heap::rust_boxed_closures::{closure_env#3}>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0ad132069fb689d4E", scope: !755, file: !751, line: 259, type: !758, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !789, retainedNodes: !774)
!755 = !DINamespace(name: "{impl#171}", scope: !756)
!756 = !DINamespace(name: "iter", scope: !757)
!757 = !DINamespace(name: "slice", scope: !12)
!758 = !DISubroutineType(types: !759)
!759 = !{!98, !760, !98, !744}
!760 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<alloc::boxed::Box<dyn core::ops::function::Fn<(f64), Output=f64>, alloc::alloc::Global>>", scope: !756, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !761, templateParams: !767, identifier: "7a3bf9cff7ff11dbf1094d0463b13c46")
!761 = !{!762, !769, !770}
!762 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !760, file: !9, baseType: !763, size: 64, align: 64, flags: DIFlagPrivate)
!763 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<alloc::boxed::Box<dyn core::ops::function::Fn<(f64), Output=f64>, alloc::alloc::Global>>", scope: !249, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !764, templateParams: !767, identifier: "87b663c30febb7e0b8dd66588f357b42")
!764 = !{!765}
!765 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !763, file: !9, baseType: !766, size: 64, align: 64, flags: DIFlagPrivate)
!766 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const alloc::boxed::Box<dyn core::ops::function::Fn<(f64), Output=f64>, alloc::alloc::Global>", baseType: !714, size: 64, align: 64, dwarfAddressSpace: 0)
!767 = !{!768}
!768 = !DITemplateTypeParameter(name: "T", type: !714)
!769 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !760, file: !9, baseType: !766, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!770 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !760, file: !9, baseType: !771, align: 8, offset: 128, flags: DIFlagPrivate)
!771 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&alloc::boxed::Box<dyn core::ops::function::Fn<(f64), Output=f64>, alloc::alloc::Global>>", scope: !255, file: !9, align: 8, flags: DIFlagPublic, elements: !99, templateParams: !772, identifier: "bcc3964293f875adbb97f04c961f61a5")
!772 = !{!773}
!773 = !DITemplateTypeParameter(name: "T", type: !729)
!774 = !{!775, !776, !777, !778, !780, !782, !783, !784, !785, !787}
!775 = !DILocalVariable(name: "self", arg: 1, scope: !754, file: !751, line: 259, type: !760)
!776 = !DILocalVariable(name: "init", arg: 2, scope: !754, file: !751, line: 259, type: !98)
!777 = !DILocalVariable(name: "f", arg: 3, scope: !754, file: !751, line: 259, type: !744)
!778 = !DILocalVariable(name: "len", scope: !779, file: !751, line: 29, type: !88, align: 64)
!779 = distinct !DILexicalBlock(scope: !754, file: !751, line: 29, column: 13)
!780 = !DILocalVariable(name: "end", scope: !781, file: !751, line: 33, type: !763, align: 64)
!781 = distinct !DILexicalBlock(scope: !754, file: !751, line: 33, column: 13)
!782 = !DILocalVariable(name: "acc", scope: !753, file: !751, line: 273, type: !98, align: 64)
!783 = !DILocalVariable(name: "i", scope: !752, file: !751, line: 274, type: !88, align: 64)
!784 = !DILocalVariable(name: "len", scope: !750, file: !751, line: 275, type: !88, align: 64)
!785 = !DILocalVariable(name: "len", scope: !786, file: !751, line: 29, type: !88, align: 64)
!786 = distinct !DILexicalBlock(scope: !752, file: !751, line: 29, column: 13)
!787 = !DILocalVariable(name: "end", scope: !788, file: !751, line: 33, type: !763, align: 64)
!788 = distinct !DILexicalBlock(scope: !752, file: !751, line: 33, column: 13)
!789 = !{!768, !790, !791}
!790 = !DITemplateTypeParameter(name: "B", type: !98)
!791 = !DITemplateTypeParameter(name: "F", type: !744)
!792 = distinct !DILocation(line: 106, column: 19, scope: !712)
!793 = !DILocation(line: 0, scope: !740, inlinedAt: !749)
!794 = !DILocation(line: 0, scope: !754, inlinedAt: !792)
!795 = !DILocation(line: 0, scope: !705)
!796 = !DILocalVariable(name: "x", arg: 1, scope: !797, file: !234, line: 284, type: !93)
!797 = distinct !DISubprogram(name: "new<rust_heap::rust_boxed_closures::{closure_env#0}>", linkageName: "_ZN5alloc5boxed12Box$LT$T$GT$3new17hf30e8255cedcae11E", scope: !798, file: !234, line: 284, type: !799, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !806, retainedNodes: !802)
!798 = !DINamespace(name: "{impl#0}", scope: !236)
!799 = !DISubroutineType(types: !800)
!800 = !{!801, !93}
!801 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "alloc::boxed::Box<rust_heap::rust_boxed_closures::{closure_env#0}, alloc::alloc::Global>", baseType: !93, size: 64, align: 64, dwarfAddressSpace: 0)
!802 = !{!796, !803}
!803 = !DILocalVariable(name: "ptr", scope: !804, file: !234, line: 286, type: !805, align: 64)
!804 = distinct !DILexicalBlock(scope: !797, file: !234, line: 286, column: 9)
!805 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_heap::rust_boxed_closures::{closure_env#0}", baseType: !93, size: 64, align: 64, dwarfAddressSpace: 0)
!806 = !{!807}
!807 = !DITemplateTypeParameter(name: "T", type: !93)
!808 = !DILocation(line: 0, scope: !797, inlinedAt: !809)
!809 = distinct !DILocation(line: 105, column: 10, scope: !705)
!810 = !DILocalVariable(name: "layout", arg: 1, scope: !811, file: !234, line: 247, type: !258)
!811 = distinct !DISubprogram(name: "box_new_uninit", linkageName: "_RNvNtCslNYArtu3iFV_5alloc5boxed14box_new_uninit", scope: !236, file: !234, line: 247, type: !812, scopeLine: 247, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !814)
!812 = !DISubroutineType(types: !813)
!813 = !{!315, !258}
!814 = !{!810, !815}
!815 = !DILocalVariable(name: "ptr", scope: !816, file: !234, line: 249, type: !817, align: 64)
!816 = distinct !DILexicalBlock(scope: !811, file: !234, line: 249, column: 9)
!817 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[u8]>", scope: !249, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !818, templateParams: !287, identifier: "efe3e6a52bef0fc2baf8e9a8d6a6c8ea")
!818 = !{!819}
!819 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !817, file: !9, baseType: !820, size: 128, align: 64, flags: DIFlagPrivate)
!820 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [u8]", file: !9, size: 128, align: 64, elements: !821, templateParams: !99, identifier: "a10360edaf335c418dbc95bccd0cb05d")
!821 = !{!822, !824}
!822 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !820, file: !9, baseType: !823, size: 64, align: 64)
!823 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !286, size: 64, align: 64, dwarfAddressSpace: 0)
!824 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !820, file: !9, baseType: !88, size: 64, align: 64, offset: 64)
!825 = !DILocation(line: 0, scope: !811, inlinedAt: !826)
!826 = distinct !DILocation(line: 286, column: 19, scope: !797, inlinedAt: !809)
!827 = !DILocalVariable(name: "layout", arg: 2, scope: !828, file: !277, line: 428, type: !258)
!828 = distinct !DISubprogram(name: "allocate", linkageName: "_RNvXs_NtCslNYArtu3iFV_5alloc5allocNtB4_6GlobalNtNtCsgEmfK2I1SDS_4core5alloc9Allocator8allocate", scope: !278, file: !277, line: 428, type: !829, scopeLine: 428, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !849)
!829 = !DISubroutineType(types: !830)
!830 = !{!831, !281, !258}
!831 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<core::ptr::non_null::NonNull<[u8]>, core::alloc::AllocError>", scope: !832, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !833, templateParams: !99, identifier: "519a674418a5b51cf8bee27a967aa54e")
!832 = !DINamespace(name: "result", scope: !12)
!833 = !{!834}
!834 = !DICompositeType(tag: DW_TAG_variant_part, scope: !831, file: !9, size: 128, align: 64, elements: !835, templateParams: !99, identifier: "3b104dde0538164c272d7f6e9ec8806f", discriminator: !848)
!835 = !{!836, !844}
!836 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !834, file: !9, baseType: !837, size: 128, align: 64)
!837 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !831, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !838, templateParams: !840, identifier: "30b736d771929d0b7715388dfe942406")
!838 = !{!839}
!839 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !837, file: !9, baseType: !817, size: 128, align: 64, flags: DIFlagPublic)
!840 = !{!841, !842}
!841 = !DITemplateTypeParameter(name: "T", type: !817)
!842 = !DITemplateTypeParameter(name: "E", type: !843)
!843 = !DICompositeType(tag: DW_TAG_structure_type, name: "AllocError", scope: !260, file: !9, align: 8, flags: DIFlagPublic, elements: !99, identifier: "111d797cdc779cf5e7833a8ef17b26ec")
!844 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !834, file: !9, baseType: !845, size: 128, align: 64, extraData: i64 0)
!845 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !831, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !846, templateParams: !840, identifier: "1f90ad7cc2064f8f568100f50e75d1fb")
!846 = !{!847}
!847 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !845, file: !9, baseType: !843, align: 8, flags: DIFlagPublic)
!848 = !DIDerivedType(tag: DW_TAG_member, scope: !831, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!849 = !{!850, !827}
!850 = !DILocalVariable(name: "self", scope: !828, file: !277, line: 428, type: !281, align: 64)
!851 = !DILocation(line: 0, scope: !828, inlinedAt: !852)
!852 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !826)
!853 = !DILocalVariable(name: "layout", arg: 2, scope: !854, file: !277, line: 311, type: !258)
!854 = distinct !DISubprogram(name: "alloc_impl", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global10alloc_impl", scope: !269, file: !277, line: 311, type: !855, scopeLine: 311, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, declaration: !858, retainedNodes: !859)
!855 = !DISubroutineType(types: !856)
!856 = !{!831, !281, !258, !857}
!857 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!858 = !DISubprogram(name: "alloc_impl", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global10alloc_impl", scope: !269, file: !277, line: 311, type: !855, scopeLine: 311, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !99)
!859 = !{!860, !853, !861}
!860 = !DILocalVariable(name: "self", scope: !854, file: !277, line: 311, type: !281, align: 64)
!861 = !DILocalVariable(name: "zeroed", scope: !854, file: !277, line: 311, type: !857, align: 8)
!862 = !DILocation(line: 0, scope: !854, inlinedAt: !863)
!863 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !852)
!864 = !DILocalVariable(name: "layout", arg: 1, scope: !865, file: !277, line: 185, type: !258)
!865 = distinct !DISubprogram(name: "alloc_impl_runtime", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtime", scope: !269, file: !277, line: 185, type: !866, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, declaration: !868, retainedNodes: !869)
!866 = !DISubroutineType(types: !867)
!867 = !{!831, !258, !857}
!868 = !DISubprogram(name: "alloc_impl_runtime", linkageName: "_RNvMNtCslNYArtu3iFV_5alloc5allocNtB2_6Global18alloc_impl_runtime", scope: !269, file: !277, line: 185, type: !866, scopeLine: 185, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !99)
!869 = !{!864, !870, !871, !873, !875, !877, !897}
!870 = !DILocalVariable(name: "zeroed", arg: 2, scope: !865, file: !277, line: 185, type: !857)
!871 = !DILocalVariable(name: "size", scope: !872, file: !277, line: 189, type: !88, align: 64)
!872 = distinct !DILexicalBlock(scope: !865, file: !277, line: 189, column: 13)
!873 = !DILocalVariable(name: "raw_ptr", scope: !874, file: !277, line: 190, type: !315, align: 64)
!874 = distinct !DILexicalBlock(scope: !872, file: !277, line: 190, column: 17)
!875 = !DILocalVariable(name: "ptr", scope: !876, file: !277, line: 191, type: !282, align: 64)
!876 = distinct !DILexicalBlock(scope: !874, file: !277, line: 191, column: 17)
!877 = !DILocalVariable(name: "residual", scope: !878, file: !277, line: 191, type: !879, align: 8)
!878 = distinct !DILexicalBlock(scope: !874, file: !277, line: 191, column: 66)
!879 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<core::convert::Infallible, core::alloc::AllocError>", scope: !832, file: !9, align: 8, flags: DIFlagPublic, elements: !880, templateParams: !99, identifier: "e93516a9a4d4ff61ba16dc75632d6fe")
!880 = !{!881}
!881 = !DICompositeType(tag: DW_TAG_variant_part, scope: !879, file: !9, align: 8, elements: !882, templateParams: !99, identifier: "f5e162db303eef1e33f578c71ec0a693")
!882 = !{!883, !893}
!883 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !881, file: !9, baseType: !884, align: 8)
!884 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !879, file: !9, align: 8, flags: DIFlagPublic, elements: !885, templateParams: !891, identifier: "f1d8e5af3a1dffc68ba77da64f0701a9")
!885 = !{!886}
!886 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !884, file: !9, baseType: !887, align: 8, flags: DIFlagPublic)
!887 = !DICompositeType(tag: DW_TAG_structure_type, name: "Infallible", scope: !888, file: !9, align: 8, flags: DIFlagPublic, elements: !889, templateParams: !99, identifier: "78cfd968ca0619bc6721ef3bf8e03805")
!888 = !DINamespace(name: "convert", scope: !12)
!889 = !{!890}
!890 = !DICompositeType(tag: DW_TAG_variant_part, scope: !887, file: !9, align: 8, elements: !99, identifier: "820520e070d3f01e1d1c030b6bcc9c0e")
!891 = !{!892, !842}
!892 = !DITemplateTypeParameter(name: "T", type: !887)
!893 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !881, file: !9, baseType: !894, align: 8)
!894 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !879, file: !9, align: 8, flags: DIFlagPublic, elements: !895, templateParams: !891, identifier: "e8d1b6dff9322dfb94e83992955f462f")
!895 = !{!896}
!896 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !894, file: !9, baseType: !843, align: 8, flags: DIFlagPublic)
!897 = !DILocalVariable(name: "val", scope: !898, file: !277, line: 191, type: !282, align: 64)
!898 = distinct !DILexicalBlock(scope: !874, file: !277, line: 191, column: 66)
!899 = !DILocation(line: 0, scope: !865, inlinedAt: !900)
!900 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !863)
!901 = !DILocalVariable(name: "layout", arg: 1, scope: !902, file: !277, line: 89, type: !258)
!902 = distinct !DISubprogram(name: "alloc", linkageName: "_RNvNtCslNYArtu3iFV_5alloc5alloc5alloc", scope: !270, file: !277, line: 89, type: !812, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !903)
!903 = !{!901}
!904 = !DILocation(line: 0, scope: !902, inlinedAt: !905)
!905 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !900)
!906 = !DILocation(line: 0, scope: !872, inlinedAt: !900)
!907 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !905)
!908 = !DILocation(line: 0, scope: !811, inlinedAt: !909)
!909 = distinct !DILocation(line: 286, column: 19, scope: !910, inlinedAt: !921)
!910 = distinct !DISubprogram(name: "new<rust_heap::rust_boxed_closures::{closure_env#1}>", linkageName: "_ZN5alloc5boxed12Box$LT$T$GT$3new17h6eef618bef14acf0E", scope: !798, file: !234, line: 284, type: !911, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !919, retainedNodes: !914)
!911 = !DISubroutineType(types: !912)
!912 = !{!913, !110}
!913 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "alloc::boxed::Box<rust_heap::rust_boxed_closures::{closure_env#1}, alloc::alloc::Global>", baseType: !110, size: 64, align: 64, dwarfAddressSpace: 0)
!914 = !{!915, !916}
!915 = !DILocalVariable(name: "x", arg: 1, scope: !910, file: !234, line: 284, type: !110)
!916 = !DILocalVariable(name: "ptr", scope: !917, file: !234, line: 286, type: !918, align: 64)
!917 = distinct !DILexicalBlock(scope: !910, file: !234, line: 286, column: 9)
!918 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_heap::rust_boxed_closures::{closure_env#1}", baseType: !110, size: 64, align: 64, dwarfAddressSpace: 0)
!919 = !{!920}
!920 = !DITemplateTypeParameter(name: "T", type: !110)
!921 = distinct !DILocation(line: 105, column: 36, scope: !705)
!922 = !DILocation(line: 0, scope: !828, inlinedAt: !923)
!923 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !909)
!924 = !DILocation(line: 0, scope: !854, inlinedAt: !925)
!925 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !923)
!926 = !DILocation(line: 0, scope: !865, inlinedAt: !927)
!927 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !925)
!928 = !DILocation(line: 0, scope: !902, inlinedAt: !929)
!929 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !927)
!930 = !DILocation(line: 0, scope: !872, inlinedAt: !927)
!931 = !DILocalVariable(name: "x", arg: 1, scope: !932, file: !234, line: 284, type: !121)
!932 = distinct !DISubprogram(name: "new<rust_heap::rust_boxed_closures::{closure_env#2}>", linkageName: "_ZN5alloc5boxed12Box$LT$T$GT$3new17h349b2e4c1ecc1581E", scope: !798, file: !234, line: 284, type: !933, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !940, retainedNodes: !936)
!933 = !DISubroutineType(types: !934)
!934 = !{!935, !121}
!935 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "alloc::boxed::Box<rust_heap::rust_boxed_closures::{closure_env#2}, alloc::alloc::Global>", baseType: !121, size: 64, align: 64, dwarfAddressSpace: 0)
!936 = !{!931, !937}
!937 = !DILocalVariable(name: "ptr", scope: !938, file: !234, line: 286, type: !939, align: 64)
!938 = distinct !DILexicalBlock(scope: !932, file: !234, line: 286, column: 9)
!939 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_heap::rust_boxed_closures::{closure_env#2}", baseType: !121, size: 64, align: 64, dwarfAddressSpace: 0)
!940 = !{!941}
!941 = !DITemplateTypeParameter(name: "T", type: !121)
!942 = !DILocation(line: 0, scope: !932, inlinedAt: !943)
!943 = distinct !DILocation(line: 105, column: 57, scope: !705)
!944 = !DILocation(line: 0, scope: !811, inlinedAt: !945)
!945 = distinct !DILocation(line: 286, column: 19, scope: !932, inlinedAt: !943)
!946 = !DILocation(line: 0, scope: !828, inlinedAt: !947)
!947 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !945)
!948 = !DILocation(line: 0, scope: !854, inlinedAt: !949)
!949 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !947)
!950 = !DILocation(line: 0, scope: !865, inlinedAt: !951)
!951 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !949)
!952 = !DILocation(line: 0, scope: !902, inlinedAt: !953)
!953 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !951)
!954 = !DILocation(line: 0, scope: !872, inlinedAt: !951)
!955 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !953)
!956 = !DILocation(line: 0, scope: !712)
!957 = !DILocation(line: 259, column: 42, scope: !754, inlinedAt: !792)
!958 = !DILocation(line: 0, scope: !753, inlinedAt: !792)
!959 = !DILocation(line: 0, scope: !752, inlinedAt: !792)
!960 = !DILocation(line: 0, scope: !750, inlinedAt: !792)
!961 = !DILocalVariable(name: "k", scope: !962, file: !160, line: 103, type: !98, align: 64)
!962 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h198a6dc59f3a2fd6E", scope: !94, file: !160, line: 105, type: !963, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !966)
!963 = !DISubroutineType(types: !964)
!964 = !{!98, !965, !98}
!965 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_heap::rust_boxed_closures::{closure_env#0}", baseType: !93, size: 64, align: 64, dwarfAddressSpace: 0)
!966 = !{!967, !961}
!967 = !DILocalVariable(name: "v", arg: 2, scope: !962, file: !160, line: 105, type: !98)
!968 = !DILocation(line: 0, scope: !962, inlinedAt: !969)
!969 = distinct !DILocation(line: 2254, column: 9, scope: !725, inlinedAt: !739)
!970 = !DILocation(line: 105, column: 28, scope: !962, inlinedAt: !969)
!971 = !DILocalVariable(arg: 1, scope: !972, file: !160, line: 105, type: !975)
!972 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17h9a2313f6e4c8e67cE", scope: !94, file: !160, line: 105, type: !973, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !976)
!973 = !DISubroutineType(types: !974)
!974 = !{!98, !975, !98}
!975 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_heap::rust_boxed_closures::{closure_env#1}", baseType: !110, size: 64, align: 64, dwarfAddressSpace: 0)
!976 = !{!977, !971}
!977 = !DILocalVariable(name: "v", arg: 2, scope: !972, file: !160, line: 105, type: !98)
!978 = !DILocation(line: 0, scope: !972, inlinedAt: !979)
!979 = distinct !DILocation(line: 2254, column: 9, scope: !725, inlinedAt: !739)
!980 = !DILocation(line: 105, column: 49, scope: !972, inlinedAt: !979)
!981 = !DILocalVariable(name: "k", scope: !982, file: !160, line: 103, type: !98, align: 64)
!982 = distinct !DISubprogram(name: "{closure#2}", linkageName: "_ZN9rust_heap19rust_boxed_closures28_$u7b$$u7b$closure$u7d$$u7d$17hb2169cc112e08920E", scope: !94, file: !160, line: 105, type: !983, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !986)
!983 = !DISubroutineType(types: !984)
!984 = !{!98, !985, !98}
!985 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_heap::rust_boxed_closures::{closure_env#2}", baseType: !121, size: 64, align: 64, dwarfAddressSpace: 0)
!986 = !{!987, !981}
!987 = !DILocalVariable(name: "v", arg: 2, scope: !982, file: !160, line: 105, type: !98)
!988 = !DILocation(line: 0, scope: !982, inlinedAt: !989)
!989 = distinct !DILocation(line: 2254, column: 9, scope: !725, inlinedAt: !739)
!990 = !DILocation(line: 105, column: 75, scope: !982, inlinedAt: !989)
!991 = !DILocation(line: 107, column: 2, scope: !705)
!992 = distinct !DISubprogram(name: "rust_boxed_trait_objects", scope: !95, file: !160, line: 96, type: !993, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !995)
!993 = !DISubroutineType(types: !994)
!994 = !{!98, !98, !98, !98}
!995 = !{!996, !997, !998, !999, !1001}
!996 = !DILocalVariable(name: "a", arg: 1, scope: !992, file: !160, line: 96, type: !98)
!997 = !DILocalVariable(name: "b", arg: 2, scope: !992, file: !160, line: 96, type: !98)
!998 = !DILocalVariable(name: "x", arg: 3, scope: !992, file: !160, line: 96, type: !98)
!999 = !DILocalVariable(name: "inner", scope: !1000, file: !160, line: 97, type: !148, align: 64)
!1000 = distinct !DILexicalBlock(scope: !992, file: !160, line: 97, column: 5)
!1001 = !DILocalVariable(name: "law", scope: !1002, file: !160, line: 98, type: !145, align: 64)
!1002 = distinct !DILexicalBlock(scope: !1000, file: !160, line: 98, column: 5)
!1003 = !DILocation(line: 0, scope: !159, inlinedAt: !1004)
!1004 = distinct !DILocation(line: 99, column: 9, scope: !1002)
!1005 = !DILocation(line: 0, scope: !992)
!1006 = !DILocalVariable(name: "x", arg: 1, scope: !1007, file: !234, line: 284, type: !132)
!1007 = distinct !DISubprogram(name: "new<rust_heap::Power>", linkageName: "_ZN5alloc5boxed12Box$LT$T$GT$3new17h126b34f8432be0cbE", scope: !798, file: !234, line: 284, type: !1008, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1015, retainedNodes: !1011)
!1008 = !DISubroutineType(types: !1009)
!1009 = !{!1010, !132}
!1010 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "alloc::boxed::Box<rust_heap::Power, alloc::alloc::Global>", baseType: !132, size: 64, align: 64, dwarfAddressSpace: 0)
!1011 = !{!1006, !1012}
!1012 = !DILocalVariable(name: "ptr", scope: !1013, file: !234, line: 286, type: !1014, align: 64)
!1013 = distinct !DILexicalBlock(scope: !1007, file: !234, line: 286, column: 9)
!1014 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_heap::Power", baseType: !132, size: 64, align: 64, dwarfAddressSpace: 0)
!1015 = !{!1016}
!1016 = !DITemplateTypeParameter(name: "T", type: !132)
!1017 = !DILocation(line: 0, scope: !1007, inlinedAt: !1018)
!1018 = distinct !DILocation(line: 97, column: 44, scope: !992)
!1019 = !DILocation(line: 0, scope: !811, inlinedAt: !1020)
!1020 = distinct !DILocation(line: 286, column: 19, scope: !1007, inlinedAt: !1018)
!1021 = !DILocation(line: 0, scope: !828, inlinedAt: !1022)
!1022 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1020)
!1023 = !DILocation(line: 0, scope: !854, inlinedAt: !1024)
!1024 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1022)
!1025 = !DILocation(line: 0, scope: !865, inlinedAt: !1026)
!1026 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1024)
!1027 = !DILocation(line: 0, scope: !902, inlinedAt: !1028)
!1028 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1026)
!1029 = !DILocation(line: 0, scope: !872, inlinedAt: !1026)
!1030 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1028)
!1031 = !DILocation(line: 0, scope: !1007, inlinedAt: !1032)
!1032 = distinct !DILocation(line: 97, column: 67, scope: !992)
!1033 = !DILocation(line: 0, scope: !811, inlinedAt: !1034)
!1034 = distinct !DILocation(line: 286, column: 19, scope: !1007, inlinedAt: !1032)
!1035 = !DILocation(line: 0, scope: !828, inlinedAt: !1036)
!1036 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1034)
!1037 = !DILocation(line: 0, scope: !854, inlinedAt: !1038)
!1038 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1036)
!1039 = !DILocation(line: 0, scope: !865, inlinedAt: !1040)
!1040 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1038)
!1041 = !DILocation(line: 0, scope: !902, inlinedAt: !1042)
!1042 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1040)
!1043 = !DILocation(line: 0, scope: !872, inlinedAt: !1040)
!1044 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1042)
!1045 = !DILocalVariable(name: "x", arg: 1, scope: !1046, file: !234, line: 284, type: !145)
!1046 = distinct !DISubprogram(name: "new<rust_heap::Sum>", linkageName: "_ZN5alloc5boxed12Box$LT$T$GT$3new17h35974f0f8ab720a7E", scope: !798, file: !234, line: 284, type: !1047, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1054, retainedNodes: !1050)
!1047 = !DISubroutineType(types: !1048)
!1048 = !{!1049, !145}
!1049 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "alloc::boxed::Box<rust_heap::Sum, alloc::alloc::Global>", baseType: !145, size: 64, align: 64, dwarfAddressSpace: 0)
!1050 = !{!1045, !1051}
!1051 = !DILocalVariable(name: "ptr", scope: !1052, file: !234, line: 286, type: !1053, align: 64)
!1052 = distinct !DILexicalBlock(scope: !1046, file: !234, line: 286, column: 9)
!1053 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_heap::Sum", baseType: !145, size: 64, align: 64, dwarfAddressSpace: 0)
!1054 = !{!1055}
!1055 = !DITemplateTypeParameter(name: "T", type: !145)
!1056 = !DILocation(line: 0, scope: !1046, inlinedAt: !1057)
!1057 = distinct !DILocation(line: 97, column: 31, scope: !992)
!1058 = !DILocation(line: 0, scope: !811, inlinedAt: !1059)
!1059 = distinct !DILocation(line: 286, column: 19, scope: !1046, inlinedAt: !1057)
!1060 = !DILocation(line: 0, scope: !828, inlinedAt: !1061)
!1061 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1059)
!1062 = !DILocation(line: 0, scope: !854, inlinedAt: !1063)
!1063 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1061)
!1064 = !DILocation(line: 0, scope: !865, inlinedAt: !1065)
!1065 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1063)
!1066 = !DILocation(line: 0, scope: !902, inlinedAt: !1067)
!1067 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1065)
!1068 = !DILocation(line: 0, scope: !872, inlinedAt: !1065)
!1069 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1067)
!1070 = !{!1071}
!1071 = distinct !{!1071, !1072, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h35974f0f8ab720a7E: %x"}
!1072 = distinct !{!1072, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h35974f0f8ab720a7E"}
!1073 = !DILocation(line: 0, scope: !1000)
!1074 = !DILocation(line: 0, scope: !1007, inlinedAt: !1075)
!1075 = distinct !DILocation(line: 98, column: 26, scope: !1000)
!1076 = !DILocation(line: 0, scope: !811, inlinedAt: !1077)
!1077 = distinct !DILocation(line: 286, column: 19, scope: !1007, inlinedAt: !1075)
!1078 = !DILocation(line: 0, scope: !828, inlinedAt: !1079)
!1079 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1077)
!1080 = !DILocation(line: 0, scope: !854, inlinedAt: !1081)
!1081 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1079)
!1082 = !DILocation(line: 0, scope: !865, inlinedAt: !1083)
!1083 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1081)
!1084 = !DILocation(line: 0, scope: !902, inlinedAt: !1085)
!1085 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1083)
!1086 = !DILocation(line: 0, scope: !872, inlinedAt: !1083)
!1087 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1085)
!1088 = !DILocation(line: 0, scope: !1002)
!1089 = !DILocation(line: 0, scope: !159, inlinedAt: !1090)
!1090 = distinct !DILocation(line: 91, column: 16, scope: !159, inlinedAt: !1004)
!1091 = !DILocalVariable(name: "self", arg: 1, scope: !1092, file: !160, line: 81, type: !1096)
!1092 = distinct !DISubprogram(name: "value", linkageName: "_ZN51_$LT$rust_heap..Power$u20$as$u20$rust_heap..Law$GT$5value17hce6377a5a2ea7d7fE", scope: !1093, file: !160, line: 81, type: !1094, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !1097)
!1093 = !DINamespace(name: "{impl#0}", scope: !95)
!1094 = !DISubroutineType(types: !1095)
!1095 = !{!98, !1096, !98}
!1096 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_heap::Power", baseType: !132, size: 64, align: 64, dwarfAddressSpace: 0)
!1097 = !{!1091, !1098, !1099, !1101}
!1098 = !DILocalVariable(name: "x", arg: 2, scope: !1092, file: !160, line: 81, type: !98)
!1099 = !DILocalVariable(name: "p", scope: !1100, file: !160, line: 82, type: !98, align: 64)
!1100 = distinct !DILexicalBlock(scope: !1092, file: !160, line: 82, column: 9)
!1101 = !DILocalVariable(name: "iter", scope: !1102, file: !160, line: 83, type: !1103, align: 32)
!1102 = distinct !DILexicalBlock(scope: !1100, file: !160, line: 83, column: 9)
!1103 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<i32>", scope: !1104, file: !9, size: 64, align: 32, flags: DIFlagPublic, elements: !1106, templateParams: !1109, identifier: "5ce173c613a038f9ed57d7fb8eb83355")
!1104 = !DINamespace(name: "range", scope: !1105)
!1105 = !DINamespace(name: "ops", scope: !12)
!1106 = !{!1107, !1108}
!1107 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !1103, file: !9, baseType: !136, size: 32, align: 32, flags: DIFlagPublic)
!1108 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !1103, file: !9, baseType: !136, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!1109 = !{!1110}
!1110 = !DITemplateTypeParameter(name: "Idx", type: !136)
!1111 = !DILocation(line: 0, scope: !1092, inlinedAt: !1112)
!1112 = distinct !DILocation(line: 91, column: 16, scope: !159, inlinedAt: !1090)
!1113 = !DILocation(line: 0, scope: !1100, inlinedAt: !1112)
!1114 = !DILocation(line: 0, scope: !1102, inlinedAt: !1112)
!1115 = !DILocation(line: 0, scope: !1100, inlinedAt: !1116)
!1116 = distinct !DILocation(line: 91, column: 34, scope: !159, inlinedAt: !1090)
!1117 = !DILocation(line: 0, scope: !1102, inlinedAt: !1116)
!1118 = !DILocation(line: 84, column: 13, scope: !1102, inlinedAt: !1116)
!1119 = !DILocation(line: 84, column: 13, scope: !1102, inlinedAt: !1112)
!1120 = !DILocation(line: 98, column: 41, scope: !1000)
!1121 = !DILocation(line: 0, scope: !1092, inlinedAt: !1122)
!1122 = distinct !DILocation(line: 91, column: 34, scope: !159, inlinedAt: !1004)
!1123 = !DILocation(line: 0, scope: !1100, inlinedAt: !1122)
!1124 = !DILocation(line: 0, scope: !1102, inlinedAt: !1122)
!1125 = !DILocation(line: 84, column: 13, scope: !1102, inlinedAt: !1122)
!1126 = !DILocation(line: 91, column: 27, scope: !159, inlinedAt: !1090)
!1127 = !DILocation(line: 91, column: 9, scope: !159, inlinedAt: !1090)
!1128 = !DILocation(line: 91, column: 27, scope: !159, inlinedAt: !1004)
!1129 = !DILocation(line: 91, column: 9, scope: !159, inlinedAt: !1004)
!1130 = !DILocation(line: 100, column: 2, scope: !992)
!1131 = distinct !DISubprogram(name: "rust_expression_tree", scope: !95, file: !160, line: 27, type: !1132, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !1134)
!1132 = !DISubroutineType(types: !1133)
!1133 = !{!98, !660}
!1134 = !{!1135, !1136, !1138}
!1135 = !DILocalVariable(name: "x", arg: 1, scope: !1131, file: !160, line: 27, type: !660)
!1136 = !DILocalVariable(name: "left", scope: !1137, file: !160, line: 28, type: !356, align: 64)
!1137 = distinct !DILexicalBlock(scope: !1131, file: !160, line: 28, column: 5)
!1138 = !DILocalVariable(name: "tree", scope: !1139, file: !160, line: 29, type: !356, align: 64)
!1139 = distinct !DILexicalBlock(scope: !1137, file: !160, line: 29, column: 5)
!1140 = !DILocation(line: 0, scope: !1131)
!1141 = !DILocation(line: 29, column: 9, scope: !1139)
!1142 = !DILocalVariable(name: "x", arg: 1, scope: !1143, file: !234, line: 284, type: !356)
!1143 = distinct !DISubprogram(name: "new<rust_heap::Expression>", linkageName: "_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE", scope: !798, file: !234, line: 284, type: !1144, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !382, retainedNodes: !1146)
!1144 = !DISubroutineType(types: !1145)
!1145 = !{!368, !356}
!1146 = !{!1142, !1147}
!1147 = !DILocalVariable(name: "ptr", scope: !1148, file: !234, line: 286, type: !355, align: 64)
!1148 = distinct !DILexicalBlock(scope: !1143, file: !234, line: 286, column: 9)
!1149 = !DILocation(line: 0, scope: !1143, inlinedAt: !1150)
!1150 = distinct !DILocation(line: 28, column: 20, scope: !1131)
!1151 = !DILocation(line: 0, scope: !811, inlinedAt: !1152)
!1152 = distinct !DILocation(line: 286, column: 19, scope: !1143, inlinedAt: !1150)
!1153 = !DILocation(line: 0, scope: !828, inlinedAt: !1154)
!1154 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1152)
!1155 = !DILocation(line: 0, scope: !854, inlinedAt: !1156)
!1156 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1154)
!1157 = !DILocation(line: 0, scope: !865, inlinedAt: !1158)
!1158 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1156)
!1159 = !DILocation(line: 0, scope: !902, inlinedAt: !1160)
!1160 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1158)
!1161 = !DILocation(line: 0, scope: !872, inlinedAt: !1158)
!1162 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1160)
!1163 = !{!1164}
!1164 = distinct !{!1164, !1165, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!1165 = distinct !{!1165, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!1166 = !DILocation(line: 95, column: 9, scope: !902, inlinedAt: !1160)
!1167 = !DILocation(line: 248, column: 11, scope: !811, inlinedAt: !1152)
!1168 = !DILocation(line: 248, column: 5, scope: !811, inlinedAt: !1152)
!1169 = !{!"branch_weights", !"expected", i32 1717128, i32 2145766520}
!1170 = !DILocation(line: 250, column: 19, scope: !811, inlinedAt: !1152)
!1171 = !DILocation(line: 0, scope: !1148, inlinedAt: !1150)
!1172 = !DILocation(line: 0, scope: !1143, inlinedAt: !1173)
!1173 = distinct !DILocation(line: 28, column: 56, scope: !1131)
!1174 = !DILocation(line: 0, scope: !811, inlinedAt: !1175)
!1175 = distinct !DILocation(line: 286, column: 19, scope: !1143, inlinedAt: !1173)
!1176 = !DILocation(line: 0, scope: !828, inlinedAt: !1177)
!1177 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1175)
!1178 = !DILocation(line: 0, scope: !854, inlinedAt: !1179)
!1179 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1177)
!1180 = !DILocation(line: 0, scope: !865, inlinedAt: !1181)
!1181 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1179)
!1182 = !DILocation(line: 0, scope: !902, inlinedAt: !1183)
!1183 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1181)
!1184 = !DILocation(line: 0, scope: !872, inlinedAt: !1181)
!1185 = !DILocation(line: 289, column: 56, scope: !1148, inlinedAt: !1150)
!1186 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1183)
!1187 = !{!1188}
!1188 = distinct !{!1188, !1189, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!1189 = distinct !{!1189, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!1190 = !DILocation(line: 95, column: 9, scope: !902, inlinedAt: !1183)
!1191 = !DILocation(line: 248, column: 11, scope: !811, inlinedAt: !1175)
!1192 = !DILocation(line: 248, column: 5, scope: !811, inlinedAt: !1175)
!1193 = !DILocation(line: 250, column: 19, scope: !811, inlinedAt: !1175)
!1194 = !DILocation(line: 0, scope: !1148, inlinedAt: !1173)
!1195 = !DILocation(line: 289, column: 56, scope: !1148, inlinedAt: !1173)
!1196 = !DILocation(line: 0, scope: !1143, inlinedAt: !1197)
!1197 = distinct !DILocation(line: 28, column: 40, scope: !1131)
!1198 = !DILocation(line: 0, scope: !811, inlinedAt: !1199)
!1199 = distinct !DILocation(line: 286, column: 19, scope: !1143, inlinedAt: !1197)
!1200 = !DILocation(line: 0, scope: !828, inlinedAt: !1201)
!1201 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1199)
!1202 = !DILocation(line: 0, scope: !854, inlinedAt: !1203)
!1203 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1201)
!1204 = !DILocation(line: 0, scope: !865, inlinedAt: !1205)
!1205 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1203)
!1206 = !DILocation(line: 0, scope: !902, inlinedAt: !1207)
!1207 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1205)
!1208 = !DILocation(line: 0, scope: !872, inlinedAt: !1205)
!1209 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1207)
!1210 = !{!1211}
!1211 = distinct !{!1211, !1212, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!1212 = distinct !{!1212, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!1213 = !DILocation(line: 95, column: 9, scope: !902, inlinedAt: !1207)
!1214 = !DILocation(line: 248, column: 11, scope: !811, inlinedAt: !1199)
!1215 = !DILocation(line: 248, column: 5, scope: !811, inlinedAt: !1199)
!1216 = !DILocation(line: 250, column: 19, scope: !811, inlinedAt: !1199)
!1217 = !DILocation(line: 0, scope: !1148, inlinedAt: !1197)
!1218 = !DILocation(line: 289, column: 56, scope: !1148, inlinedAt: !1197)
!1219 = !DILocation(line: 0, scope: !1137)
!1220 = !DILocation(line: 0, scope: !1143, inlinedAt: !1221)
!1221 = distinct !DILocation(line: 29, column: 25, scope: !1137)
!1222 = !DILocation(line: 0, scope: !811, inlinedAt: !1223)
!1223 = distinct !DILocation(line: 286, column: 19, scope: !1143, inlinedAt: !1221)
!1224 = !DILocation(line: 0, scope: !828, inlinedAt: !1225)
!1225 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1223)
!1226 = !DILocation(line: 0, scope: !854, inlinedAt: !1227)
!1227 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1225)
!1228 = !DILocation(line: 0, scope: !865, inlinedAt: !1229)
!1229 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1227)
!1230 = !DILocation(line: 0, scope: !902, inlinedAt: !1231)
!1231 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1229)
!1232 = !DILocation(line: 0, scope: !872, inlinedAt: !1229)
!1233 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1231)
!1234 = !{!1235}
!1235 = distinct !{!1235, !1236, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!1236 = distinct !{!1236, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!1237 = !DILocation(line: 95, column: 9, scope: !902, inlinedAt: !1231)
!1238 = !DILocation(line: 248, column: 11, scope: !811, inlinedAt: !1223)
!1239 = !DILocation(line: 248, column: 5, scope: !811, inlinedAt: !1223)
!1240 = !DILocation(line: 250, column: 19, scope: !811, inlinedAt: !1223)
!1241 = !DILocation(line: 0, scope: !1148, inlinedAt: !1221)
!1242 = !DILocation(line: 289, column: 56, scope: !1148, inlinedAt: !1221)
!1243 = !DILocation(line: 0, scope: !1143, inlinedAt: !1244)
!1244 = distinct !DILocation(line: 29, column: 41, scope: !1137)
!1245 = !DILocation(line: 0, scope: !811, inlinedAt: !1246)
!1246 = distinct !DILocation(line: 286, column: 19, scope: !1143, inlinedAt: !1244)
!1247 = !DILocation(line: 0, scope: !828, inlinedAt: !1248)
!1248 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1246)
!1249 = !DILocation(line: 0, scope: !854, inlinedAt: !1250)
!1250 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1248)
!1251 = !DILocation(line: 0, scope: !865, inlinedAt: !1252)
!1252 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1250)
!1253 = !DILocation(line: 0, scope: !902, inlinedAt: !1254)
!1254 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1252)
!1255 = !DILocation(line: 0, scope: !872, inlinedAt: !1252)
!1256 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1254)
!1257 = !{!1258}
!1258 = distinct !{!1258, !1259, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!1259 = distinct !{!1259, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!1260 = !DILocation(line: 95, column: 9, scope: !902, inlinedAt: !1254)
!1261 = !DILocation(line: 248, column: 11, scope: !811, inlinedAt: !1246)
!1262 = !DILocation(line: 248, column: 5, scope: !811, inlinedAt: !1246)
!1263 = !DILocation(line: 250, column: 19, scope: !811, inlinedAt: !1246)
!1264 = !DILocation(line: 0, scope: !1148, inlinedAt: !1244)
!1265 = !DILocation(line: 289, column: 56, scope: !1148, inlinedAt: !1244)
!1266 = !DILocation(line: 29, column: 16, scope: !1137)
!1267 = !DILocation(line: 30, column: 5, scope: !1139)
!1268 = !DILocation(line: 30, column: 36, scope: !1139)
!1269 = !DILocation(line: 284, column: 16, scope: !1143, inlinedAt: !1270)
!1270 = distinct !DILocation(line: 30, column: 43, scope: !1139)
!1271 = !DILocation(line: 0, scope: !811, inlinedAt: !1272)
!1272 = distinct !DILocation(line: 286, column: 19, scope: !1143, inlinedAt: !1270)
!1273 = !DILocation(line: 0, scope: !828, inlinedAt: !1274)
!1274 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1272)
!1275 = !DILocation(line: 0, scope: !854, inlinedAt: !1276)
!1276 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1274)
!1277 = !DILocation(line: 0, scope: !865, inlinedAt: !1278)
!1278 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1276)
!1279 = !DILocation(line: 0, scope: !902, inlinedAt: !1280)
!1280 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1278)
!1281 = !DILocation(line: 0, scope: !872, inlinedAt: !1278)
!1282 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1280)
!1283 = !{!1284}
!1284 = distinct !{!1284, !1285, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE: %x"}
!1285 = distinct !{!1285, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h62c63b6e0356129cE"}
!1286 = !DILocation(line: 95, column: 9, scope: !902, inlinedAt: !1280)
!1287 = !DILocation(line: 248, column: 11, scope: !811, inlinedAt: !1272)
!1288 = !DILocation(line: 248, column: 5, scope: !811, inlinedAt: !1272)
!1289 = !DILocation(line: 250, column: 19, scope: !811, inlinedAt: !1272)
!1290 = !DILocation(line: 0, scope: !1148, inlinedAt: !1270)
!1291 = !DILocation(line: 289, column: 56, scope: !1148, inlinedAt: !1270)
!1292 = !DILocation(line: 30, column: 26, scope: !1139)
!1293 = !DILocation(line: 31, column: 1, scope: !1131)
!1294 = !DILocation(line: 31, column: 2, scope: !1131)
!1295 = distinct !DISubprogram(name: "rust_search_tree", scope: !95, file: !160, line: 55, type: !1296, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !1300)
!1296 = !DISubroutineType(types: !1297)
!1297 = !{!98, !1298}
!1298 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 4]", baseType: !1299, size: 64, align: 64, dwarfAddressSpace: 0)
!1299 = !DICompositeType(tag: DW_TAG_array_type, baseType: !98, size: 256, align: 64, elements: !156)
!1300 = !{!1301, !1302, !1304, !1319}
!1301 = !DILocalVariable(name: "x", arg: 1, scope: !1295, file: !160, line: 55, type: !1298)
!1302 = !DILocalVariable(name: "root", scope: !1303, file: !160, line: 56, type: !184, align: 64)
!1303 = distinct !DILexicalBlock(scope: !1295, file: !160, line: 56, column: 5)
!1304 = !DILocalVariable(name: "iter", scope: !1305, file: !160, line: 57, type: !1306, align: 64)
!1305 = distinct !DILexicalBlock(scope: !1303, file: !160, line: 57, column: 5)
!1306 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !756, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1307, templateParams: !461, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!1307 = !{!1308, !1313, !1314}
!1308 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !1306, file: !9, baseType: !1309, size: 64, align: 64, flags: DIFlagPrivate)
!1309 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !249, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !1310, templateParams: !461, identifier: "1ecac679bc3ea27f618623550abeeec7")
!1310 = !{!1311}
!1311 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1309, file: !9, baseType: !1312, size: 64, align: 64, flags: DIFlagPrivate)
!1312 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !98, size: 64, align: 64, dwarfAddressSpace: 0)
!1313 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !1306, file: !9, baseType: !1312, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1314 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !1306, file: !9, baseType: !1315, align: 8, offset: 128, flags: DIFlagPrivate)
!1315 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !255, file: !9, align: 8, flags: DIFlagPublic, elements: !99, templateParams: !1316, identifier: "edae5334879cec8fa6d1980c665f748a")
!1316 = !{!1317}
!1317 = !DITemplateTypeParameter(name: "T", type: !1318)
!1318 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !98, size: 64, align: 64, dwarfAddressSpace: 0)
!1319 = !DILocalVariable(name: "v", scope: !1320, file: !160, line: 57, type: !1318, align: 64)
!1320 = distinct !DILexicalBlock(scope: !1305, file: !160, line: 57, column: 5)
!1321 = !DILocalVariable(name: "self", arg: 1, scope: !1322, file: !751, line: 157, type: !1336)
!1322 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb7d9bf13d5eaf833E", scope: !755, file: !751, line: 157, type: !1323, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !461, retainedNodes: !1337)
!1323 = !DISubroutineType(types: !1324)
!1324 = !{!1325, !1336}
!1325 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f64>", scope: !185, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !1326, templateParams: !99, identifier: "a974053e5c8afda57dae3dddb1f1a393")
!1326 = !{!1327}
!1327 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1325, file: !9, size: 64, align: 64, elements: !1328, templateParams: !99, identifier: "b84de29a073c61ac60c7e207ce659d19", discriminator: !1335)
!1328 = !{!1329, !1331}
!1329 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1327, file: !9, baseType: !1330, size: 64, align: 64, extraData: i64 0)
!1330 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1325, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !99, templateParams: !1316, identifier: "dc07ca98e7f8a1f2e6d7df18c8d5c2b6")
!1331 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1327, file: !9, baseType: !1332, size: 64, align: 64)
!1332 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1325, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !1333, templateParams: !1316, identifier: "44f75b8f57cff87ce4b5e52918f4b7a8")
!1333 = !{!1334}
!1334 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1332, file: !9, baseType: !1318, size: 64, align: 64, flags: DIFlagPublic)
!1335 = !DIDerivedType(tag: DW_TAG_member, scope: !1325, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!1336 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !1306, size: 64, align: 64, dwarfAddressSpace: 0)
!1337 = !{!1321, !1338, !1340, !1342}
!1338 = !DILocalVariable(name: "ptr", scope: !1339, file: !751, line: 161, type: !1309, align: 64)
!1339 = distinct !DILexicalBlock(scope: !1322, file: !751, line: 161, column: 17)
!1340 = !DILocalVariable(name: "end_or_len", scope: !1341, file: !751, line: 162, type: !1312, align: 64)
!1341 = distinct !DILexicalBlock(scope: !1339, file: !751, line: 162, column: 17)
!1342 = !DILocalVariable(name: "len", scope: !1343, file: !751, line: 167, type: !88, align: 64)
!1343 = distinct !DILexicalBlock(scope: !1341, file: !751, line: 167, column: 25)
!1344 = !DILocation(line: 157, column: 21, scope: !1322, inlinedAt: !1345)
!1345 = !DILocation(line: 57, column: 14, scope: !1346)
!1346 = !DILexicalBlockFile(scope: !1305, file: !160, discriminator: 2)
!1347 = !DILocation(line: 0, scope: !1295)
!1348 = !DILocation(line: 56, column: 9, scope: !1303)
!1349 = !DILocation(line: 56, column: 9, scope: !1295)
!1350 = !DILocation(line: 0, scope: !1305)
!1351 = !DILocation(line: 0, scope: !1341, inlinedAt: !1345)
!1352 = !DILocalVariable(name: "self", arg: 1, scope: !1353, file: !1354, line: 1719, type: !1358)
!1353 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hec8c9a6084bf07f6E", scope: !1355, file: !1354, line: 1719, type: !1356, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !461, retainedNodes: !1359)
!1354 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!1355 = !DINamespace(name: "{impl#16}", scope: !249)
!1356 = !DISubroutineType(types: !1357)
!1357 = !{!857, !1358, !1358}
!1358 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !1309, size: 64, align: 64, dwarfAddressSpace: 0)
!1359 = !{!1352, !1360}
!1360 = !DILocalVariable(name: "other", arg: 2, scope: !1353, file: !1354, line: 1719, type: !1358)
!1361 = !DILocation(line: 1719, column: 11, scope: !1353, inlinedAt: !1362)
!1362 = !DILocation(line: 180, column: 28, scope: !1341, inlinedAt: !1345)
!1363 = !DILocation(line: 1719, column: 18, scope: !1353, inlinedAt: !1362)
!1364 = !DILocation(line: 0, scope: !1339, inlinedAt: !1345)
!1365 = !DILocation(line: 0, scope: !1320)
!1366 = !DILocation(line: 58, column: 27, scope: !1320)
!1367 = !DILocalVariable(name: "at", arg: 1, scope: !1368, file: !160, line: 39, type: !1371)
!1368 = distinct !DISubprogram(name: "insert", linkageName: "_ZN9rust_heap6insert17hcee05e545507cfa2E", scope: !95, file: !160, line: 39, type: !1369, scopeLine: 39, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !1372)
!1369 = !DISubroutineType(types: !1370)
!1370 = !{null, !1371, !98}
!1371 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::option::Option<alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>>", baseType: !184, size: 64, align: 64, dwarfAddressSpace: 0)
!1372 = !{!1367, !1373, !1374, !1376, !1378}
!1373 = !DILocalVariable(name: "value", arg: 2, scope: !1368, file: !160, line: 39, type: !98)
!1374 = !DILocalVariable(name: "n", scope: !1375, file: !160, line: 42, type: !240, align: 64)
!1375 = distinct !DILexicalBlock(scope: !1368, file: !160, line: 42, column: 9)
!1376 = !DILocalVariable(name: "n", scope: !1375, file: !160, line: 42, type: !1377, align: 64)
!1377 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&mut alloc::boxed::Box<rust_heap::Node, alloc::alloc::Global>", baseType: !240, size: 64, align: 64, dwarfAddressSpace: 0)
!1378 = !DILocalVariable(name: "n", scope: !1379, file: !160, line: 43, type: !240, align: 64)
!1379 = distinct !DILexicalBlock(scope: !1368, file: !160, line: 43, column: 9)
!1380 = !DILocation(line: 0, scope: !1368, inlinedAt: !1381)
!1381 = distinct !DILocation(line: 58, column: 9, scope: !1320)
!1382 = !DILocalVariable(name: "x", arg: 1, scope: !1383, file: !234, line: 284, type: !180)
!1383 = distinct !DISubprogram(name: "new<rust_heap::Node>", linkageName: "_ZN5alloc5boxed12Box$LT$T$GT$3new17h1fd2ee01cba10601E", scope: !798, file: !234, line: 284, type: !1384, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !202, retainedNodes: !1386)
!1384 = !DISubroutineType(types: !1385)
!1385 = !{!193, !180}
!1386 = !{!1382, !1387}
!1387 = !DILocalVariable(name: "ptr", scope: !1388, file: !234, line: 286, type: !179, align: 64)
!1388 = distinct !DILexicalBlock(scope: !1383, file: !234, line: 286, column: 9)
!1389 = !DILocation(line: 0, scope: !1383, inlinedAt: !1390)
!1390 = distinct !DILocation(line: 41, column: 28, scope: !1368, inlinedAt: !1381)
!1391 = !DILocation(line: 0, scope: !811, inlinedAt: !1392)
!1392 = distinct !DILocation(line: 286, column: 19, scope: !1383, inlinedAt: !1390)
!1393 = !DILocation(line: 0, scope: !828, inlinedAt: !1394)
!1394 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1392)
!1395 = !DILocation(line: 0, scope: !854, inlinedAt: !1396)
!1396 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1394)
!1397 = !DILocation(line: 0, scope: !865, inlinedAt: !1398)
!1398 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1396)
!1399 = !DILocation(line: 0, scope: !902, inlinedAt: !1400)
!1400 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1398)
!1401 = !DILocation(line: 0, scope: !872, inlinedAt: !1398)
!1402 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1400)
!1403 = !{!1404, !1406}
!1404 = distinct !{!1404, !1405, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h1fd2ee01cba10601E: %x"}
!1405 = distinct !{!1405, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h1fd2ee01cba10601E"}
!1406 = distinct !{!1406, !1407, !"_ZN9rust_heap6insert17hcee05e545507cfa2E: %at"}
!1407 = distinct !{!1407, !"_ZN9rust_heap6insert17hcee05e545507cfa2E"}
!1408 = !DILocation(line: 95, column: 9, scope: !902, inlinedAt: !1400)
!1409 = !DILocation(line: 248, column: 11, scope: !811, inlinedAt: !1392)
!1410 = !DILocation(line: 248, column: 5, scope: !811, inlinedAt: !1392)
!1411 = !DILocation(line: 250, column: 19, scope: !811, inlinedAt: !1392)
!1412 = !DILocation(line: 0, scope: !1388, inlinedAt: !1390)
!1413 = !DILocation(line: 289, column: 56, scope: !1388, inlinedAt: !1390)
!1414 = !{!1406}
!1415 = !DILocation(line: 41, column: 17, scope: !1368, inlinedAt: !1381)
!1416 = !DILocation(line: 1720, column: 9, scope: !1353, inlinedAt: !1362)
!1417 = !DILocation(line: 40, column: 5, scope: !1368, inlinedAt: !1381)
!1418 = !DILocation(line: 42, column: 28, scope: !1368, inlinedAt: !1381)
!1419 = !{!1420}
!1420 = distinct !{!1420, !1407, !"_ZN9rust_heap6insert17hcee05e545507cfa2E: %at:It1"}
!1421 = !DILocation(line: 42, column: 20, scope: !1368, inlinedAt: !1381)
!1422 = !DILocation(line: 40, column: 11, scope: !1368, inlinedAt: !1381)
!1423 = !{!1404, !1420}
!1424 = !{!1425}
!1425 = distinct !{!1425, !1407, !"_ZN9rust_heap6insert17hcee05e545507cfa2E: %at:It2"}
!1426 = !{!1404, !1425}
!1427 = !{!1428}
!1428 = distinct !{!1428, !1407, !"_ZN9rust_heap6insert17hcee05e545507cfa2E: %at:It3"}
!1429 = !{!1404, !1428}
!1430 = !DILocation(line: 60, column: 5, scope: !1303)
!1431 = !DILocation(line: 0, scope: !210, inlinedAt: !1432)
!1432 = distinct !DILocation(line: 61, column: 1, scope: !1295)
!1433 = !DILocation(line: 0, scope: !221, inlinedAt: !1434)
!1434 = distinct !DILocation(line: 805, column: 1, scope: !210, inlinedAt: !1432)
!1435 = !DILocation(line: 805, column: 1, scope: !221, inlinedAt: !1434)
!1436 = !{!1437, !1439}
!1437 = distinct !{!1437, !1438, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E: %_1"}
!1438 = distinct !{!1438, !"_ZN4core3ptr61drop_in_place$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$17h7d86e1dbdb4d6e07E"}
!1439 = distinct !{!1439, !1440, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E: %_1"}
!1440 = distinct !{!1440, !"_ZN4core3ptr89drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rust_heap..Node$GT$$GT$$GT$17h5989f3682428fdf3E"}
!1441 = !DILocation(line: 0, scope: !233, inlinedAt: !1442)
!1442 = distinct !DILocation(line: 805, column: 1, scope: !221, inlinedAt: !1434)
!1443 = !DILocation(line: 0, scope: !257, inlinedAt: !1442)
!1444 = !DILocation(line: 0, scope: !243, inlinedAt: !1442)
!1445 = !DILocation(line: 0, scope: !276, inlinedAt: !1446)
!1446 = distinct !DILocation(line: 1921, column: 24, scope: !257, inlinedAt: !1442)
!1447 = !DILocation(line: 0, scope: !295, inlinedAt: !1448)
!1448 = distinct !DILocation(line: 442, column: 23, scope: !276, inlinedAt: !1446)
!1449 = !DILocation(line: 0, scope: !303, inlinedAt: !1450)
!1450 = distinct !DILocation(line: 324, column: 9, scope: !295, inlinedAt: !1448)
!1451 = !DILocation(line: 0, scope: !312, inlinedAt: !1452)
!1452 = distinct !DILocation(line: 209, column: 22, scope: !303, inlinedAt: !1450)
!1453 = !DILocation(line: 115, column: 14, scope: !312, inlinedAt: !1452)
!1454 = !{!1455, !1439}
!1455 = distinct !{!1455, !1456, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE: %self"}
!1456 = distinct !{!1456, !"_ZN72_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd79f17274402bfE"}
!1457 = !DILocation(line: 61, column: 1, scope: !1295)
!1458 = !DILocation(line: 61, column: 2, scope: !1295)
!1459 = distinct !DISubprogram(name: "rust_shared_cell", scope: !95, file: !160, line: 64, type: !706, scopeLine: 64, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !1460)
!1460 = !{!1461, !1462, !1463, !1465, !1467, !1472}
!1461 = !DILocalVariable(name: "x", arg: 1, scope: !1459, file: !160, line: 64, type: !98)
!1462 = !DILocalVariable(name: "y", arg: 2, scope: !1459, file: !160, line: 64, type: !98)
!1463 = !DILocalVariable(name: "shared", scope: !1464, file: !160, line: 65, type: !423, align: 64)
!1464 = distinct !DILexicalBlock(scope: !1459, file: !160, line: 65, column: 5)
!1465 = !DILocalVariable(name: "other", scope: !1466, file: !160, line: 66, type: !423, align: 64)
!1466 = distinct !DILexicalBlock(scope: !1464, file: !160, line: 66, column: 5)
!1467 = !DILocalVariable(name: "plain", scope: !1468, file: !160, line: 69, type: !1469, align: 64)
!1468 = distinct !DILexicalBlock(scope: !1466, file: !160, line: 69, column: 5)
!1469 = !DICompositeType(tag: DW_TAG_structure_type, name: "Cell<f64>", scope: !435, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !1470, templateParams: !461, identifier: "aa4caf491bbe95aa4e09e49b7c2f0dfc")
!1470 = !{!1471}
!1471 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !1469, file: !9, baseType: !458, size: 64, align: 64, flags: DIFlagPrivate)
!1472 = !DILocalVariable(name: "v", scope: !1473, file: !160, line: 71, type: !98, align: 64)
!1473 = distinct !DILexicalBlock(scope: !1468, file: !160, line: 71, column: 5)
!1474 = !DILocalVariable(arg: 1, scope: !1475, file: !176, line: 805, type: !1478)
!1475 = distinct !DISubprogram(name: "drop_in_place<core::cell::Ref<f64>>", linkageName: "_ZN4core3ptr47drop_in_place$LT$core..cell..Ref$LT$f64$GT$$GT$17h6a13f337edd80a0bE", scope: !11, file: !176, line: 805, type: !1476, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1488, retainedNodes: !1487)
!1476 = !DISubroutineType(types: !1477)
!1477 = !{null, !1478}
!1478 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::cell::Ref<f64>", baseType: !1479, size: 64, align: 64, dwarfAddressSpace: 0)
!1479 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ref<f64>", scope: !435, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1480, templateParams: !461, identifier: "6e60f32421d9aa40e85410158d4ceea7")
!1480 = !{!1481, !1482}
!1481 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !1479, file: !9, baseType: !1309, size: 64, align: 64, flags: DIFlagPrivate)
!1482 = !DIDerivedType(tag: DW_TAG_member, name: "borrow", scope: !1479, file: !9, baseType: !1483, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1483 = !DICompositeType(tag: DW_TAG_structure_type, name: "BorrowRef", scope: !435, file: !9, size: 64, align: 64, flags: DIFlagPrivate, elements: !1484, templateParams: !99, identifier: "5c67cb0c46371f1ce98ae124c62ccf22")
!1484 = !{!1485}
!1485 = !DIDerivedType(tag: DW_TAG_member, name: "borrow", scope: !1483, file: !9, baseType: !1486, size: 64, align: 64, flags: DIFlagPrivate)
!1486 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::cell::Cell<isize>", baseType: !448, size: 64, align: 64, dwarfAddressSpace: 0)
!1487 = !{!1474}
!1488 = !{!1489}
!1489 = !DITemplateTypeParameter(name: "T", type: !1479)
!1490 = !DILocation(line: 0, scope: !1475, inlinedAt: !1491)
!1491 = distinct !DILocation(line: 71, column: 47, scope: !1468)
!1492 = !DILocation(line: 0, scope: !1475, inlinedAt: !1493)
!1493 = distinct !DILocation(line: 71, column: 47, scope: !1468)
!1494 = !DILocation(line: 0, scope: !1459)
!1495 = !DILocation(line: 65, column: 9, scope: !1464)
!1496 = !DILocalVariable(name: "alloc", scope: !1497, file: !422, line: 376, type: !269, align: 8)
!1497 = distinct !DISubprogram(name: "from_inner_in<core::cell::RefCell<f64>, alloc::alloc::Global>", linkageName: "_ZN5alloc2rc15Rc$LT$T$C$A$GT$13from_inner_in17h7aed01c99ed0b06eE", scope: !423, file: !422, line: 376, type: !1498, scopeLine: 376, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !470, declaration: !1500, retainedNodes: !1501)
!1498 = !DISubroutineType(types: !1499)
!1499 = !{!423, !427, !269}
!1500 = !DISubprogram(name: "from_inner_in<core::cell::RefCell<f64>, alloc::alloc::Global>", linkageName: "_ZN5alloc2rc15Rc$LT$T$C$A$GT$13from_inner_in17h7aed01c99ed0b06eE", scope: !423, file: !422, line: 376, type: !1498, scopeLine: 376, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !470)
!1501 = !{!1502, !1496}
!1502 = !DILocalVariable(name: "ptr", arg: 1, scope: !1497, file: !422, line: 376, type: !427)
!1503 = !DILocation(line: 376, column: 55, scope: !1497, inlinedAt: !1504)
!1504 = !DILocation(line: 2498, column: 13, scope: !1505, inlinedAt: !1512)
!1505 = distinct !DISubprogram(name: "clone<core::cell::RefCell<f64>, alloc::alloc::Global>", linkageName: "_ZN65_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h01ef9e1c4de1c663E", scope: !1506, file: !422, line: 2495, type: !1507, scopeLine: 2495, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !470, retainedNodes: !1510)
!1506 = !DINamespace(name: "{impl#36}", scope: !424)
!1507 = !DISubroutineType(types: !1508)
!1508 = !{!423, !1509}
!1509 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::rc::Rc<core::cell::RefCell<f64>, alloc::alloc::Global>", baseType: !423, size: 64, align: 64, dwarfAddressSpace: 0)
!1510 = !{!1511}
!1511 = !DILocalVariable(name: "self", arg: 1, scope: !1505, file: !422, line: 2495, type: !1509)
!1512 = !DILocation(line: 66, column: 17, scope: !1464)
!1513 = !DILocalVariable(name: "val", scope: !1514, file: !565, line: 510, type: !454, align: 64)
!1514 = distinct !DISubprogram(name: "replace<isize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$7replace17h30bc185774193172E", scope: !448, file: !565, line: 510, type: !1515, scopeLine: 510, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !455, declaration: !1517, retainedNodes: !1518)
!1515 = !DISubroutineType(types: !1516)
!1516 = !{!454, !1486, !454}
!1517 = !DISubprogram(name: "replace<isize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$7replace17h30bc185774193172E", scope: !448, file: !565, line: 510, type: !1515, scopeLine: 510, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !455)
!1518 = !{!1519, !1513, !1513}
!1519 = !DILocalVariable(name: "self", arg: 1, scope: !1514, file: !565, line: 510, type: !1486)
!1520 = !DILocation(line: 0, scope: !1514, inlinedAt: !1521)
!1521 = !DILocation(line: 2068, column: 24, scope: !1522, inlinedAt: !1544)
!1522 = distinct !DISubprogram(name: "new", linkageName: "_RNvMsP_NtCsgEmfK2I1SDS_4core4cellNtB5_12BorrowRefMut3new", scope: !1523, file: !565, line: 2061, type: !1526, scopeLine: 2061, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, declaration: !1541, retainedNodes: !1542)
!1523 = !DICompositeType(tag: DW_TAG_structure_type, name: "BorrowRefMut", scope: !435, file: !9, size: 64, align: 64, flags: DIFlagPrivate, elements: !1524, templateParams: !99, identifier: "ba06f63c17df9c5a17630cb415644890")
!1524 = !{!1525}
!1525 = !DIDerivedType(tag: DW_TAG_member, name: "borrow", scope: !1523, file: !9, baseType: !1486, size: 64, align: 64, flags: DIFlagPrivate)
!1526 = !DISubroutineType(types: !1527)
!1527 = !{!1528, !1486}
!1528 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<core::cell::BorrowRefMut>", scope: !185, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !1529, templateParams: !99, identifier: "dc7b849376ad23cae8e1c7416819793d")
!1529 = !{!1530}
!1530 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1528, file: !9, size: 64, align: 64, elements: !1531, templateParams: !99, identifier: "77c95f4a498441068efc52e65edb8e24", discriminator: !1540)
!1531 = !{!1532, !1536}
!1532 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1530, file: !9, baseType: !1533, size: 64, align: 64, extraData: i64 0)
!1533 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1528, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !99, templateParams: !1534, identifier: "352b30b6cd075bfb7f0a60029260ca6a")
!1534 = !{!1535}
!1535 = !DITemplateTypeParameter(name: "T", type: !1523)
!1536 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1530, file: !9, baseType: !1537, size: 64, align: 64)
!1537 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1528, file: !9, size: 64, align: 64, flags: DIFlagPublic, elements: !1538, templateParams: !1534, identifier: "2d25eb7a2d775a73deb9e2822dcb7bd9")
!1538 = !{!1539}
!1539 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1537, file: !9, baseType: !1523, size: 64, align: 64, flags: DIFlagPublic)
!1540 = !DIDerivedType(tag: DW_TAG_member, scope: !1528, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!1541 = !DISubprogram(name: "new", linkageName: "_RNvMsP_NtCsgEmfK2I1SDS_4core4cellNtB5_12BorrowRefMut3new", scope: !1523, file: !565, line: 2061, type: !1526, scopeLine: 2061, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !99)
!1542 = !{!1543}
!1543 = !DILocalVariable(name: "borrow", arg: 1, scope: !1522, file: !565, line: 2061, type: !1486)
!1544 = !DILocation(line: 1256, column: 15, scope: !1545, inlinedAt: !1586)
!1545 = distinct !DISubprogram(name: "try_borrow_mut<f64>", linkageName: "_ZN4core4cell16RefCell$LT$T$GT$14try_borrow_mut17h5db019e23d705a12E", scope: !445, file: !565, line: 1255, type: !1546, scopeLine: 1255, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !461, declaration: !1575, retainedNodes: !1576)
!1546 = !DISubroutineType(types: !1547)
!1547 = !{!1548, !1574}
!1548 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<core::cell::RefMut<f64>, core::cell::BorrowMutError>", scope: !832, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1549, templateParams: !99, identifier: "884d182c681c76d79581a8ada232a134")
!1549 = !{!1550}
!1550 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1548, file: !9, size: 128, align: 64, elements: !1551, templateParams: !99, identifier: "b9e5460d6feaec3799ad4ba43db5c620", discriminator: !1573)
!1551 = !{!1552, !1569}
!1552 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !1550, file: !9, baseType: !1553, size: 128, align: 64)
!1553 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !1548, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1554, templateParams: !1565, identifier: "405bbda8738877de77e27ceb7f58ead1")
!1554 = !{!1555}
!1555 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1553, file: !9, baseType: !1556, size: 128, align: 64, flags: DIFlagPublic)
!1556 = !DICompositeType(tag: DW_TAG_structure_type, name: "RefMut<f64>", scope: !435, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1557, templateParams: !461, identifier: "16a107ca5061cc04168fdd94c008b450")
!1557 = !{!1558, !1559, !1560}
!1558 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !1556, file: !9, baseType: !1309, size: 64, align: 64, flags: DIFlagPrivate)
!1559 = !DIDerivedType(tag: DW_TAG_member, name: "borrow", scope: !1556, file: !9, baseType: !1523, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1560 = !DIDerivedType(tag: DW_TAG_member, name: "marker", scope: !1556, file: !9, baseType: !1561, align: 8, offset: 128, flags: DIFlagPrivate)
!1561 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !255, file: !9, align: 8, flags: DIFlagPublic, elements: !99, templateParams: !1562, identifier: "976de26c2f4e7f5012e45ce572a57140")
!1562 = !{!1563}
!1563 = !DITemplateTypeParameter(name: "T", type: !1564)
!1564 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !98, size: 64, align: 64, dwarfAddressSpace: 0)
!1565 = !{!1566, !1567}
!1566 = !DITemplateTypeParameter(name: "T", type: !1556)
!1567 = !DITemplateTypeParameter(name: "E", type: !1568)
!1568 = !DICompositeType(tag: DW_TAG_structure_type, name: "BorrowMutError", scope: !435, file: !9, align: 8, flags: DIFlagPublic, elements: !99, identifier: "5696834f8c8cc26fa5afc39421c94107")
!1569 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !1550, file: !9, baseType: !1570, size: 128, align: 64, extraData: i64 0)
!1570 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !1548, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1571, templateParams: !1565, identifier: "e45e9ff5581b40d2a73600d0f143302")
!1571 = !{!1572}
!1572 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1570, file: !9, baseType: !1568, align: 8, flags: DIFlagPublic)
!1573 = !DIDerivedType(tag: DW_TAG_member, scope: !1548, file: !9, baseType: !13, size: 64, align: 64, flags: DIFlagArtificial)
!1574 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::cell::RefCell<f64>", baseType: !445, size: 64, align: 64, dwarfAddressSpace: 0)
!1575 = !DISubprogram(name: "try_borrow_mut<f64>", linkageName: "_ZN4core4cell16RefCell$LT$T$GT$14try_borrow_mut17h5db019e23d705a12E", scope: !445, file: !565, line: 1255, type: !1546, scopeLine: 1255, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !461)
!1576 = !{!1577, !1578, !1580, !1582, !1584}
!1577 = !DILocalVariable(name: "self", arg: 1, scope: !1545, file: !565, line: 1255, type: !1574)
!1578 = !DILocalVariable(name: "b", scope: !1579, file: !565, line: 1257, type: !1523, align: 64)
!1579 = distinct !DILexicalBlock(scope: !1545, file: !565, line: 1257, column: 13)
!1580 = !DILocalVariable(name: "value", scope: !1581, file: !565, line: 1264, type: !1309, align: 64)
!1581 = distinct !DILexicalBlock(scope: !1579, file: !565, line: 1264, column: 17)
!1582 = !DILocalVariable(name: "b", scope: !1583, file: !565, line: 1257, type: !1523, align: 64)
!1583 = distinct !DILexicalBlock(scope: !1545, file: !565, line: 1257, column: 13)
!1584 = !DILocalVariable(name: "value", scope: !1585, file: !565, line: 1264, type: !1309, align: 64)
!1585 = distinct !DILexicalBlock(scope: !1583, file: !565, line: 1264, column: 17)
!1586 = !DILocation(line: 1222, column: 20, scope: !1587, inlinedAt: !1625)
!1587 = distinct !DISubprogram(name: "borrow_mut<f64>", linkageName: "_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h9430e09f251de7cbE", scope: !445, file: !565, line: 1221, type: !1588, scopeLine: 1221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !461, declaration: !1614, retainedNodes: !1615)
!1588 = !DISubroutineType(types: !1589)
!1589 = !{!1556, !1574, !1590}
!1590 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !1591, size: 64, align: 64, dwarfAddressSpace: 0)
!1591 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !1592, file: !9, size: 192, align: 64, flags: DIFlagPublic, elements: !1594, templateParams: !99, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!1592 = !DINamespace(name: "location", scope: !1593)
!1593 = !DINamespace(name: "panic", scope: !12)
!1594 = !{!1595, !1603, !1605, !1606}
!1595 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !1591, file: !9, baseType: !1596, size: 128, align: 64, flags: DIFlagPrivate)
!1596 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !249, file: !9, size: 128, align: 64, flags: DIFlagPublic, elements: !1597, templateParams: !287, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!1597 = !{!1598}
!1598 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1596, file: !9, baseType: !1599, size: 128, align: 64, flags: DIFlagPrivate)
!1599 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !9, size: 128, align: 64, elements: !1600, templateParams: !99, identifier: "238a44609877474087c05adf26cd41fa")
!1600 = !{!1601, !1602}
!1601 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1599, file: !9, baseType: !823, size: 64, align: 64)
!1602 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1599, file: !9, baseType: !88, size: 64, align: 64, offset: 64)
!1603 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !1591, file: !9, baseType: !1604, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!1604 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!1605 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !1591, file: !9, baseType: !1604, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!1606 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !1591, file: !9, baseType: !1607, align: 8, offset: 192, flags: DIFlagPrivate)
!1607 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !255, file: !9, align: 8, flags: DIFlagPublic, elements: !99, templateParams: !1608, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!1608 = !{!1609}
!1609 = !DITemplateTypeParameter(name: "T", type: !1610)
!1610 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !9, size: 128, align: 64, elements: !1611, templateParams: !99, identifier: "9277eecd40495f85161460476aacc992")
!1611 = !{!1612, !1613}
!1612 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1610, file: !9, baseType: !823, size: 64, align: 64)
!1613 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1610, file: !9, baseType: !88, size: 64, align: 64, offset: 64)
!1614 = !DISubprogram(name: "borrow_mut<f64>", linkageName: "_ZN4core4cell16RefCell$LT$T$GT$10borrow_mut17h9430e09f251de7cbE", scope: !445, file: !565, line: 1221, type: !1588, scopeLine: 1221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !461)
!1615 = !{!1616, !1617, !1619, !1621, !1623}
!1616 = !DILocalVariable(name: "self", arg: 1, scope: !1587, file: !565, line: 1221, type: !1574)
!1617 = !DILocalVariable(name: "b", scope: !1618, file: !565, line: 1223, type: !1556, align: 64)
!1618 = distinct !DILexicalBlock(scope: !1587, file: !565, line: 1223, column: 13)
!1619 = !DILocalVariable(name: "err", scope: !1620, file: !565, line: 1224, type: !1568, align: 8)
!1620 = distinct !DILexicalBlock(scope: !1587, file: !565, line: 1224, column: 13)
!1621 = !DILocalVariable(name: "b", scope: !1622, file: !565, line: 1223, type: !1556, align: 64)
!1622 = distinct !DILexicalBlock(scope: !1587, file: !565, line: 1223, column: 13)
!1623 = !DILocalVariable(name: "err", scope: !1624, file: !565, line: 1224, type: !1568, align: 8)
!1624 = distinct !DILexicalBlock(scope: !1587, file: !565, line: 1224, column: 13)
!1625 = !DILocation(line: 67, column: 12, scope: !1466)
!1626 = !DILocation(line: 0, scope: !1514, inlinedAt: !1627)
!1627 = !DILocation(line: 2068, column: 24, scope: !1628, inlinedAt: !1629)
!1628 = !DILexicalBlockFile(scope: !1522, file: !565, discriminator: 2)
!1629 = !DILocation(line: 1256, column: 15, scope: !1630, inlinedAt: !1631)
!1630 = !DILexicalBlockFile(scope: !1545, file: !565, discriminator: 2)
!1631 = !DILocation(line: 1222, column: 20, scope: !1632, inlinedAt: !1633)
!1632 = !DILexicalBlockFile(scope: !1587, file: !565, discriminator: 2)
!1633 = !DILocation(line: 68, column: 13, scope: !1466)
!1634 = !DILocation(line: 65, column: 9, scope: !1459)
!1635 = !DILocalVariable(name: "value", arg: 1, scope: !1636, file: !422, line: 413, type: !445)
!1636 = distinct !DISubprogram(name: "new<core::cell::RefCell<f64>>", linkageName: "_ZN5alloc2rc11Rc$LT$T$GT$3new17h8827deab2eab139fE", scope: !423, file: !422, line: 413, type: !1637, scopeLine: 413, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !463, declaration: !1639, retainedNodes: !1640)
!1637 = !DISubroutineType(types: !1638)
!1638 = !{!423, !445}
!1639 = !DISubprogram(name: "new<core::cell::RefCell<f64>>", linkageName: "_ZN5alloc2rc11Rc$LT$T$GT$3new17h8827deab2eab139fE", scope: !423, file: !422, line: 413, type: !1637, scopeLine: 413, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !463)
!1640 = !{!1635}
!1641 = !DILocation(line: 0, scope: !1636, inlinedAt: !1642)
!1642 = !DILocation(line: 65, column: 18, scope: !1459)
!1643 = !DILocalVariable(name: "x", arg: 1, scope: !1644, file: !234, line: 284, type: !431)
!1644 = distinct !DISubprogram(name: "new<alloc::rc::RcInner<core::cell::RefCell<f64>>>", linkageName: "_ZN5alloc5boxed12Box$LT$T$GT$3new17h890ab8aca3ebaabaE", scope: !798, file: !234, line: 284, type: !1645, scopeLine: 284, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !465, retainedNodes: !1648)
!1645 = !DISubroutineType(types: !1646)
!1646 = !{!1647, !431}
!1647 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "alloc::boxed::Box<alloc::rc::RcInner<core::cell::RefCell<f64>>, alloc::alloc::Global>", baseType: !431, size: 64, align: 64, dwarfAddressSpace: 0)
!1648 = !{!1643, !1649}
!1649 = !DILocalVariable(name: "ptr", scope: !1650, file: !234, line: 286, type: !512, align: 64)
!1650 = distinct !DILexicalBlock(scope: !1644, file: !234, line: 286, column: 9)
!1651 = !DILocation(line: 0, scope: !1644, inlinedAt: !1652)
!1652 = distinct !DILocation(line: 420, column: 27, scope: !1636, inlinedAt: !1642)
!1653 = !DILocation(line: 0, scope: !811, inlinedAt: !1654)
!1654 = distinct !DILocation(line: 286, column: 19, scope: !1644, inlinedAt: !1652)
!1655 = !DILocation(line: 0, scope: !828, inlinedAt: !1656)
!1656 = distinct !DILocation(line: 248, column: 18, scope: !811, inlinedAt: !1654)
!1657 = !DILocation(line: 0, scope: !854, inlinedAt: !1658)
!1658 = distinct !DILocation(line: 429, column: 14, scope: !828, inlinedAt: !1656)
!1659 = !DILocation(line: 0, scope: !865, inlinedAt: !1660)
!1660 = distinct !DILocation(line: 312, column: 9, scope: !854, inlinedAt: !1658)
!1661 = !DILocation(line: 0, scope: !902, inlinedAt: !1662)
!1662 = distinct !DILocation(line: 190, column: 73, scope: !872, inlinedAt: !1660)
!1663 = !DILocation(line: 0, scope: !872, inlinedAt: !1660)
!1664 = !DILocation(line: 93, column: 9, scope: !902, inlinedAt: !1662)
!1665 = !{!1666}
!1666 = distinct !{!1666, !1667, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h890ab8aca3ebaabaE: %x"}
!1667 = distinct !{!1667, !"_ZN5alloc5boxed12Box$LT$T$GT$3new17h890ab8aca3ebaabaE"}
!1668 = !DILocation(line: 95, column: 9, scope: !902, inlinedAt: !1662)
!1669 = !DILocation(line: 248, column: 11, scope: !811, inlinedAt: !1654)
!1670 = !DILocation(line: 248, column: 5, scope: !811, inlinedAt: !1654)
!1671 = !DILocation(line: 250, column: 19, scope: !811, inlinedAt: !1654)
!1672 = !DILocation(line: 0, scope: !1650, inlinedAt: !1652)
!1673 = !DILocation(line: 289, column: 56, scope: !1650, inlinedAt: !1652)
!1674 = !DILocalVariable(name: "ptr", arg: 1, scope: !1675, file: !422, line: 351, type: !427)
!1675 = distinct !DISubprogram(name: "from_inner<core::cell::RefCell<f64>>", linkageName: "_ZN5alloc2rc11Rc$LT$T$GT$10from_inner17hcb0507eed4e9be0cE", scope: !423, file: !422, line: 351, type: !1676, scopeLine: 351, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !463, declaration: !1678, retainedNodes: !1679)
!1676 = !DISubroutineType(types: !1677)
!1677 = !{!423, !427}
!1678 = !DISubprogram(name: "from_inner<core::cell::RefCell<f64>>", linkageName: "_ZN5alloc2rc11Rc$LT$T$GT$10from_inner17hcb0507eed4e9be0cE", scope: !423, file: !422, line: 351, type: !1676, scopeLine: 351, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !463)
!1679 = !{!1674}
!1680 = !DILocation(line: 0, scope: !1675, inlinedAt: !1681)
!1681 = !DILocation(line: 419, column: 13, scope: !1636, inlinedAt: !1642)
!1682 = !DILocation(line: 377, column: 9, scope: !1497, inlinedAt: !1683)
!1683 = !DILocation(line: 352, column: 18, scope: !1675, inlinedAt: !1681)
!1684 = !DILocation(line: 2495, column: 14, scope: !1505, inlinedAt: !1512)
!1685 = !DILocalVariable(name: "self", arg: 1, scope: !1686, file: !422, line: 3735, type: !430)
!1686 = distinct !DISubprogram(name: "inc_strong<alloc::rc::RcInner<core::cell::RefCell<f64>>>", linkageName: "_ZN5alloc2rc10RcInnerPtr10inc_strong17h2d4fcfa302ce23a9E", scope: !547, file: !422, line: 3735, type: !1687, scopeLine: 3735, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1695, retainedNodes: !1690)
!1687 = !DISubroutineType(types: !1688)
!1688 = !{null, !1689}
!1689 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&alloc::rc::RcInner<core::cell::RefCell<f64>>", baseType: !431, size: 64, align: 64, dwarfAddressSpace: 0)
!1690 = !{!1685, !1691, !1693}
!1691 = !DILocalVariable(name: "strong", scope: !1692, file: !422, line: 3736, type: !88, align: 64)
!1692 = distinct !DILexicalBlock(scope: !1686, file: !422, line: 3736, column: 9)
!1693 = !DILocalVariable(name: "strong", scope: !1694, file: !422, line: 3746, type: !88, align: 64)
!1694 = distinct !DILexicalBlock(scope: !1692, file: !422, line: 3746, column: 9)
!1695 = !{!1696}
!1696 = !DITemplateTypeParameter(name: "Self", type: !431)
!1697 = !DILocation(line: 0, scope: !1686, inlinedAt: !1698)
!1698 = !DILocation(line: 2497, column: 26, scope: !1505, inlinedAt: !1512)
!1699 = !DILocation(line: 0, scope: !1692, inlinedAt: !1698)
!1700 = !DILocation(line: 0, scope: !1694, inlinedAt: !1698)
!1701 = !DILocalVariable(name: "val", arg: 2, scope: !1702, file: !565, line: 433, type: !88)
!1702 = distinct !DISubprogram(name: "set<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$3set17h904f27d986535276E", scope: !434, file: !565, line: 433, type: !566, scopeLine: 433, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441, declaration: !568, retainedNodes: !1703)
!1703 = !{!1704, !1701}
!1704 = !DILocalVariable(name: "self", arg: 1, scope: !1702, file: !565, line: 433, type: !500)
!1705 = !DILocation(line: 0, scope: !1702, inlinedAt: !1706)
!1706 = !DILocation(line: 3747, column: 27, scope: !1694, inlinedAt: !1698)
!1707 = !DILocalVariable(name: "val", arg: 2, scope: !1708, file: !565, line: 510, type: !88)
!1708 = distinct !DISubprogram(name: "replace<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$7replace17hc9b744868236951bE", scope: !434, file: !565, line: 510, type: !575, scopeLine: 510, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441, declaration: !577, retainedNodes: !1709)
!1709 = !{!1710, !1707}
!1710 = !DILocalVariable(name: "self", arg: 1, scope: !1708, file: !565, line: 510, type: !500)
!1711 = !DILocation(line: 0, scope: !1708, inlinedAt: !1712)
!1712 = !DILocation(line: 437, column: 14, scope: !1702, inlinedAt: !1706)
!1713 = !DILocation(line: 433, column: 22, scope: !1702, inlinedAt: !1706)
!1714 = !DILocation(line: 510, column: 26, scope: !1708, inlinedAt: !1712)
!1715 = !DILocation(line: 0, scope: !1497, inlinedAt: !1504)
!1716 = !DILocation(line: 0, scope: !1466)
!1717 = !DILocation(line: 1221, column: 29, scope: !1587, inlinedAt: !1625)
!1718 = !DILocation(line: 1255, column: 33, scope: !1545, inlinedAt: !1586)
!1719 = !DILocation(line: 0, scope: !1522, inlinedAt: !1544)
!1720 = !DILocation(line: 67, column: 5, scope: !1466)
!1721 = !DILocation(line: 1221, column: 29, scope: !1587, inlinedAt: !1633)
!1722 = !DILocation(line: 1255, column: 33, scope: !1545, inlinedAt: !1631)
!1723 = !DILocation(line: 0, scope: !1522, inlinedAt: !1629)
!1724 = !DILocation(line: 68, column: 5, scope: !1466)
!1725 = !DILocation(line: 0, scope: !1468)
!1726 = !DILocation(line: 0, scope: !1473)
!1727 = !DILocalVariable(arg: 1, scope: !1728, file: !176, line: 805, type: !1731)
!1728 = distinct !DISubprogram(name: "drop_in_place<core::cell::BorrowRef>", linkageName: "_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17h83b008b042c294e3E", scope: !11, file: !176, line: 805, type: !1729, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1733, retainedNodes: !1732)
!1729 = !DISubroutineType(types: !1730)
!1730 = !{null, !1731}
!1731 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::cell::BorrowRef", baseType: !1483, size: 64, align: 64, dwarfAddressSpace: 0)
!1732 = !{!1727}
!1733 = !{!1734}
!1734 = !DITemplateTypeParameter(name: "T", type: !1483)
!1735 = !DILocation(line: 0, scope: !1728, inlinedAt: !1736)
!1736 = distinct !DILocation(line: 805, column: 1, scope: !1475, inlinedAt: !1491)
!1737 = !DILocalVariable(name: "self", arg: 1, scope: !1738, file: !565, line: 1584, type: !1742)
!1738 = distinct !DISubprogram(name: "drop", linkageName: "_RNvXsG_NtCsgEmfK2I1SDS_4core4cellNtB5_9BorrowRefNtNtNtB7_3ops4drop4Drop4drop", scope: !1739, file: !565, line: 1584, type: !1740, scopeLine: 1584, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !99, retainedNodes: !1743)
!1739 = !DINamespace(name: "{impl#44}", scope: !435)
!1740 = !DISubroutineType(types: !1741)
!1741 = !{null, !1742}
!1742 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::cell::BorrowRef", baseType: !1483, size: 64, align: 64, dwarfAddressSpace: 0)
!1743 = !{!1737}
!1744 = !DILocation(line: 0, scope: !1738, inlinedAt: !1745)
!1745 = distinct !DILocation(line: 805, column: 1, scope: !1728, inlinedAt: !1736)
!1746 = !DILocation(line: 0, scope: !1728, inlinedAt: !1747)
!1747 = distinct !DILocation(line: 805, column: 1, scope: !1475, inlinedAt: !1493)
!1748 = !DILocation(line: 0, scope: !1738, inlinedAt: !1749)
!1749 = distinct !DILocation(line: 805, column: 1, scope: !1728, inlinedAt: !1747)
!1750 = !DILocation(line: 902, column: 49, scope: !1751, inlinedAt: !1755)
!1751 = distinct !DISubprogram(name: "replace<isize>", linkageName: "_ZN4core3mem7replace17h9c625efbba1e1651E", scope: !604, file: !603, line: 887, type: !1752, scopeLine: 887, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !455)
!1752 = !DISubroutineType(types: !1753)
!1753 = !{!454, !1754, !454}
!1754 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut isize", baseType: !454, size: 64, align: 64, dwarfAddressSpace: 0)
!1755 = distinct !DILocation(line: 513, column: 9, scope: !1756, inlinedAt: !1757)
!1756 = distinct !DISubprogram(name: "replace<isize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$7replace17h30bc185774193172E", scope: !448, file: !565, line: 510, type: !1515, scopeLine: 510, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !455, declaration: !1517)
!1757 = distinct !DILocation(line: 1587, column: 21, scope: !1738, inlinedAt: !1749)
!1758 = !{!1759, !1761, !1763}
!1759 = distinct !{!1759, !1760, !"_RNvXsG_NtCsgEmfK2I1SDS_4core4cellNtB5_9BorrowRefNtNtNtB7_3ops4drop4Drop4drop: %self"}
!1760 = distinct !{!1760, !"_RNvXsG_NtCsgEmfK2I1SDS_4core4cellNtB5_9BorrowRefNtNtNtB7_3ops4drop4Drop4drop"}
!1761 = distinct !{!1761, !1762, !"_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17h83b008b042c294e3E: %_1"}
!1762 = distinct !{!1762, !"_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17h83b008b042c294e3E"}
!1763 = distinct !{!1763, !1764, !"_ZN4core3ptr47drop_in_place$LT$core..cell..Ref$LT$f64$GT$$GT$17h6a13f337edd80a0bE: %_1"}
!1764 = distinct !{!1764, !"_ZN4core3ptr47drop_in_place$LT$core..cell..Ref$LT$f64$GT$$GT$17h6a13f337edd80a0bE"}
!1765 = !DILocalVariable(arg: 1, scope: !1766, file: !176, line: 805, type: !1769)
!1766 = distinct !DISubprogram(name: "drop_in_place<alloc::rc::Rc<core::cell::RefCell<f64>, alloc::alloc::Global>>", linkageName: "_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE", scope: !11, file: !176, line: 805, type: !1767, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1771, retainedNodes: !1770)
!1767 = !DISubroutineType(types: !1768)
!1768 = !{null, !1769}
!1769 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut alloc::rc::Rc<core::cell::RefCell<f64>, alloc::alloc::Global>", baseType: !423, size: 64, align: 64, dwarfAddressSpace: 0)
!1770 = !{!1765}
!1771 = !{!1772}
!1772 = !DITemplateTypeParameter(name: "T", type: !423)
!1773 = !DILocation(line: 0, scope: !1766, inlinedAt: !1774)
!1774 = distinct !DILocation(line: 73, column: 1, scope: !1464)
!1775 = !DILocalVariable(name: "self", arg: 1, scope: !1776, file: !422, line: 2468, type: !473)
!1776 = distinct !DISubprogram(name: "drop<core::cell::RefCell<f64>, alloc::alloc::Global>", linkageName: "_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1a376ffc7433e532E", scope: !1777, file: !422, line: 2468, type: !471, scopeLine: 2468, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !470, retainedNodes: !1778)
!1777 = !DINamespace(name: "{impl#35}", scope: !424)
!1778 = !{!1775}
!1779 = !DILocation(line: 0, scope: !1776, inlinedAt: !1780)
!1780 = distinct !DILocation(line: 805, column: 1, scope: !1766, inlinedAt: !1774)
!1781 = !DILocalVariable(name: "self", arg: 1, scope: !1782, file: !422, line: 3758, type: !430)
!1782 = distinct !DISubprogram(name: "dec_strong<alloc::rc::RcInner<core::cell::RefCell<f64>>>", linkageName: "_ZN5alloc2rc10RcInnerPtr10dec_strong17h8dd7a71bc059b99dE", scope: !547, file: !422, line: 3758, type: !1687, scopeLine: 3758, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !1695, retainedNodes: !1783)
!1783 = !{!1781}
!1784 = !DILocation(line: 0, scope: !1782, inlinedAt: !1785)
!1785 = distinct !DILocation(line: 2470, column: 26, scope: !1776, inlinedAt: !1780)
!1786 = !DILocalVariable(name: "self", arg: 1, scope: !1787, file: !565, line: 433, type: !500)
!1787 = distinct !DISubprogram(name: "set<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$3set17h904f27d986535276E", scope: !434, file: !565, line: 433, type: !566, scopeLine: 433, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441, declaration: !568, retainedNodes: !1788)
!1788 = !{!1786, !1789}
!1789 = !DILocalVariable(name: "val", arg: 2, scope: !1787, file: !565, line: 433, type: !88)
!1790 = !DILocation(line: 433, column: 22, scope: !1787, inlinedAt: !1791)
!1791 = distinct !DILocation(line: 3759, column: 27, scope: !1782, inlinedAt: !1785)
!1792 = !DILocalVariable(name: "self", arg: 1, scope: !1793, file: !565, line: 510, type: !500)
!1793 = distinct !DISubprogram(name: "replace<usize>", linkageName: "_ZN4core4cell13Cell$LT$T$GT$7replace17hc9b744868236951bE", scope: !434, file: !565, line: 510, type: !575, scopeLine: 510, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441, declaration: !577, retainedNodes: !1794)
!1794 = !{!1792, !1795}
!1795 = !DILocalVariable(name: "val", arg: 2, scope: !1793, file: !565, line: 510, type: !88)
!1796 = !DILocation(line: 510, column: 26, scope: !1793, inlinedAt: !1797)
!1797 = distinct !DILocation(line: 437, column: 14, scope: !1787, inlinedAt: !1791)
!1798 = !DILocation(line: 0, scope: !1787, inlinedAt: !1791)
!1799 = !DILocation(line: 0, scope: !1793, inlinedAt: !1797)
!1800 = !DILocation(line: 0, scope: !1766, inlinedAt: !1801)
!1801 = distinct !DILocation(line: 73, column: 1, scope: !1459)
!1802 = !DILocation(line: 0, scope: !1776, inlinedAt: !1803)
!1803 = distinct !DILocation(line: 805, column: 1, scope: !1766, inlinedAt: !1801)
!1804 = !DILocation(line: 0, scope: !1782, inlinedAt: !1805)
!1805 = distinct !DILocation(line: 2470, column: 26, scope: !1776, inlinedAt: !1803)
!1806 = !DILocation(line: 433, column: 22, scope: !1787, inlinedAt: !1807)
!1807 = distinct !DILocation(line: 3759, column: 27, scope: !1782, inlinedAt: !1805)
!1808 = !DILocation(line: 510, column: 26, scope: !1793, inlinedAt: !1809)
!1809 = distinct !DILocation(line: 437, column: 14, scope: !1787, inlinedAt: !1807)
!1810 = !DILocation(line: 0, scope: !1787, inlinedAt: !1807)
!1811 = !DILocation(line: 0, scope: !1793, inlinedAt: !1809)
!1812 = !DILocation(line: 902, column: 49, scope: !1813, inlinedAt: !1814)
!1813 = distinct !DISubprogram(name: "replace<usize>", linkageName: "_ZN4core3mem7replace17h3835cb169462a396E", scope: !604, file: !603, line: 887, type: !605, scopeLine: 887, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !5, templateParams: !441)
!1814 = distinct !DILocation(line: 513, column: 9, scope: !1793, inlinedAt: !1809)
!1815 = !{!1816, !1818}
!1816 = distinct !{!1816, !1817, !"_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1a376ffc7433e532E: %self"}
!1817 = distinct !{!1817, !"_ZN68_$LT$alloc..rc..Rc$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1a376ffc7433e532E"}
!1818 = distinct !{!1818, !1819, !"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE: %_1"}
!1819 = distinct !{!1819, !"_ZN4core3ptr72drop_in_place$LT$alloc..rc..Rc$LT$core..cell..RefCell$LT$f64$GT$$GT$$GT$17h33df224c2c2e3fbaE"}
!1820 = !DILocation(line: 2472, column: 22, scope: !1776, inlinedAt: !1803)
!1821 = !DILocation(line: 71, column: 13, scope: !1468)
!1822 = !DILocation(line: 72, column: 5, scope: !1473)
!1823 = !DILocation(line: 73, column: 1, scope: !1459)
!1824 = !DILocation(line: 73, column: 2, scope: !1459)
