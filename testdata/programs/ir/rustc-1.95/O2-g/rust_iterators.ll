; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=2 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_iterators.rs -o ir/rustc-1.95/O2-g/rust_iterators.ll
; ModuleID = 'rust_iterators.3d542cfa6a65f563-cgu.0'
source_filename = "rust_iterators.3d542cfa6a65f563-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@vtable.0 = private constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h0ed8a5c80d01a7d2E", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE" }>, align 8, !dbg !0
@vtable.1 = private constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he81787fe4d27570dE", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E", ptr @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E" }>, align 8, !dbg !21

; rust_iterators::through_reference
; Function Attrs: noinline nounwind nonlazybind uwtable
define internal fastcc noundef double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr noundef nonnull align 1 %f.0, ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %f.1, double noundef %x) unnamed_addr #0 !dbg !67 {
start:
    #dbg_value(ptr %f.0, !82, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !84)
    #dbg_value(ptr %f.1, !82, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !84)
    #dbg_value(double %x, !83, !DIExpression(), !84)
  %0 = getelementptr inbounds nuw i8, ptr %f.1, i64 40, !dbg !85
  %1 = load ptr, ptr %0, align 8, !dbg !85, !invariant.load !20, !nonnull !20
  %_3 = tail call noundef double %1(ptr noundef nonnull align 1 %f.0, double noundef %x) #11, !dbg !85
  %_7 = fadd double %x, 1.000000e+00, !dbg !86
  %_5 = tail call noundef double %1(ptr noundef nonnull align 1 %f.0, double noundef %_7) #11, !dbg !87
  %_0 = fmul double %_3, %_5, !dbg !85
  ret double %_0, !dbg !88
}

; rust_iterators::rust_closure_objects::{{closure}}
; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %_1, double noundef %v) unnamed_addr #1 !dbg !89 {
start:
    #dbg_value(ptr %_1, !95, !DIExpression(DW_OP_deref), !96)
    #dbg_value(double %v, !94, !DIExpression(), !96)
  %_4 = load double, ptr %_1, align 8, !dbg !97, !noundef !20
  %_3 = fmul double %v, %_4, !dbg !97
  %_0 = fmul double %v, %_3, !dbg !97
  ret double %_0, !dbg !98
}

; rust_iterators::rust_closure_objects::{{closure}}
; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal noundef double @"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %_1, double noundef %v) unnamed_addr #2 !dbg !99 {
start:
    #dbg_value(ptr poison, !105, !DIExpression(DW_OP_deref, DW_OP_deref), !106)
    #dbg_value(double %v, !104, !DIExpression(), !106)
  %_4 = load ptr, ptr %_1, align 8, !dbg !107, !nonnull !20, !align !108, !noundef !20
  %_3 = load double, ptr %_4, align 8, !dbg !107, !noundef !20
  %_0 = fadd double %v, %_3, !dbg !109
  ret double %_0, !dbg !110
}

; rust_iterators::Law::twice
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @_ZN14rust_iterators3Law5twice17h1f8c3585c2bc16c2E(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %x) unnamed_addr #3 !dbg !111 {
start:
    #dbg_value(ptr %self, !117, !DIExpression(), !121)
    #dbg_value(double %x, !118, !DIExpression(), !121)
    #dbg_value(ptr %self, !122, !DIExpression(), !127)
    #dbg_value(double %x, !126, !DIExpression(), !127)
  %_3.i = load double, ptr %self, align 8, !dbg !129, !alias.scope !130, !noundef !20
  %_0.i = fmul double %x, %_3.i, !dbg !129
  %_0 = fmul double %_0.i, 2.000000e+00, !dbg !133
  ret double %_0, !dbg !134
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h0ed8a5c80d01a7d2E"(ptr noundef readonly captures(none) %_1, double noundef %0) unnamed_addr #1 !dbg !135 {
start:
    #dbg_value(double %0, !146, !DIExpression(), !153)
    #dbg_value(ptr %_1, !145, !DIExpression(), !153)
  %1 = load double, ptr %_1, align 8, !dbg !154, !noundef !20
    #dbg_value(double %1, !95, !DIExpression(), !155)
    #dbg_value(double %1, !161, !DIExpression(), !164)
    #dbg_value(double %0, !162, !DIExpression(), !164)
    #dbg_value(ptr undef, !95, !DIExpression(DW_OP_deref), !155)
    #dbg_value(double %0, !94, !DIExpression(), !155)
  %_3.i.i = fmul double %0, %1, !dbg !165
  %_0.i.i = fmul double %0, %_3.i.i, !dbg !165
  ret double %_0.i.i, !dbg !154
}

; core::ops::function::FnOnce::call_once{{vtable.shim}}
; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal noundef double @"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he81787fe4d27570dE"(ptr noundef readonly captures(none) %_1, double noundef %0) unnamed_addr #2 !dbg !166 {
start:
    #dbg_value(double %0, !172, !DIExpression(), !175)
    #dbg_value(ptr %_1, !171, !DIExpression(), !175)
  %1 = load ptr, ptr %_1, align 8, !dbg !176, !nonnull !20, !align !108, !noundef !20
    #dbg_value(ptr %1, !177, !DIExpression(), !183)
    #dbg_value(double %0, !182, !DIExpression(), !183)
    #dbg_value(ptr poison, !105, !DIExpression(DW_OP_deref, DW_OP_deref), !185)
    #dbg_value(double %0, !104, !DIExpression(), !185)
  %_3.i.i = load double, ptr %1, align 8, !dbg !187, !alias.scope !188, !noalias !191, !noundef !20
  %_0.i.i = fadd double %0, %_3.i.i, !dbg !194
  ret double %_0.i.i, !dbg !176
}

; <rust_iterators::Wave as rust_iterators::Law>::twice
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %x) unnamed_addr #3 !dbg !195 {
start:
    #dbg_value(ptr %self, !201, !DIExpression(), !203)
    #dbg_value(ptr %self, !204, !DIExpression(), !208)
    #dbg_value(double %x, !202, !DIExpression(), !203)
  %x1 = fmul double %x, 2.000000e+00, !dbg !210
    #dbg_value(double %x1, !207, !DIExpression(), !208)
  %_5 = load double, ptr %self, align 8, !dbg !211, !noundef !20
  %_4 = fmul double %x1, %_5, !dbg !211
  %_0 = fmul double %x1, %_4, !dbg !211
  ret double %_0, !dbg !212
}

; <rust_iterators::Wave as rust_iterators::Law>::value
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %x) unnamed_addr #3 !dbg !213 {
start:
    #dbg_value(ptr %self, !215, !DIExpression(), !217)
    #dbg_value(double %x, !216, !DIExpression(), !217)
  %_4 = load double, ptr %self, align 8, !dbg !218, !noundef !20
  %_3 = fmul double %x, %_4, !dbg !218
  %_0 = fmul double %x, %_3, !dbg !218
  ret double %_0, !dbg !219
}

; <rust_iterators::Linear as rust_iterators::Law>::value
; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, double noundef %x) unnamed_addr #3 !dbg !123 {
start:
    #dbg_value(ptr %self, !122, !DIExpression(), !220)
    #dbg_value(double %x, !126, !DIExpression(), !220)
  %_3 = load double, ptr %self, align 8, !dbg !221, !noundef !20
  %_0 = fmul double %x, %_3, !dbg !221
  ret double %_0, !dbg !222
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef double @rust_adapters(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(48) %x) unnamed_addr #4 personality ptr @rust_eh_personality !dbg !223 {
bb1.i.i.i.i.i:
    #dbg_value(ptr poison, !230, !DIExpression(), !256)
    #dbg_value(ptr poison, !409, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !659)
    #dbg_value(ptr poison, !456, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !660)
    #dbg_value(ptr poison, !475, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !661)
    #dbg_value(ptr poison, !493, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !662)
    #dbg_value(ptr poison, !230, !DIExpression(), !663)
    #dbg_value(ptr poison, !230, !DIExpression(), !744)
    #dbg_value(ptr %x, !229, !DIExpression(), !782)
    #dbg_value(ptr %x, !654, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !783)
    #dbg_value(ptr %x, !648, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !784)
    #dbg_value(ptr %x, !636, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !785)
    #dbg_value(ptr %x, !654, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !783)
    #dbg_value(ptr %x, !648, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !784)
    #dbg_value(ptr %x, !636, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !785)
    #dbg_value(i64 1, !654, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !783)
    #dbg_value(i64 1, !648, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !784)
    #dbg_value(i64 1, !636, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !785)
    #dbg_value(i64 2, !654, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !783)
    #dbg_value(i64 2, !648, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !784)
    #dbg_value(i64 2, !636, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !785)
    #dbg_value(ptr %x, !654, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !783)
    #dbg_value(ptr %x, !648, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !784)
    #dbg_value(ptr %x, !636, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !785)
    #dbg_value(ptr %x, !654, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value, DW_OP_LLVM_fragment, 384, 64), !783)
    #dbg_value(ptr %x, !648, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value, DW_OP_LLVM_fragment, 384, 64), !784)
    #dbg_value(ptr %x, !636, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value, DW_OP_LLVM_fragment, 384, 64), !785)
    #dbg_value(i64 0, !654, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !783)
    #dbg_value(i64 0, !648, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !784)
    #dbg_value(i64 0, !636, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !785)
    #dbg_value(i64 1, !654, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !783)
    #dbg_value(i64 1, !648, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !784)
    #dbg_value(i64 1, !636, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !785)
    #dbg_value(i8 1, !654, !DIExpression(DW_OP_LLVM_fragment, 576, 8), !783)
    #dbg_value(i8 1, !648, !DIExpression(DW_OP_LLVM_fragment, 576, 8), !784)
    #dbg_value(i8 1, !636, !DIExpression(DW_OP_LLVM_fragment, 576, 8), !785)
    #dbg_value(double 1.000000e+00, !654, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !783)
    #dbg_value(double 1.000000e+00, !648, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !784)
    #dbg_value(double 1.000000e+00, !636, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !785)
    #dbg_value(double -0.000000e+00, !637, !DIExpression(), !785)
    #dbg_value(double -0.000000e+00, !624, !DIExpression(), !786)
    #dbg_declare(ptr poison, !638, !DIExpression(), !787)
    #dbg_declare(ptr poison, !625, !DIExpression(), !788)
    #dbg_value(ptr undef, !623, !DIExpression(), !789)
    #dbg_value(ptr undef, !626, !DIExpression(), !790)
    #dbg_value(ptr undef, !627, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !791)
    #dbg_value(ptr poison, !772, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !792)
    #dbg_value(ptr poison, !700, !DIExpression(), !793)
    #dbg_value(double -0.000000e+00, !579, !DIExpression(), !794)
    #dbg_value(ptr undef, !308, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !795)
    #dbg_value(ptr undef, !308, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value), !796)
    #dbg_value(ptr undef, !580, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !794)
    #dbg_value(ptr undef, !580, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !794)
    #dbg_value(ptr undef, !578, !DIExpression(), !794)
    #dbg_value(ptr undef, !581, !DIExpression(), !797)
    #dbg_value(ptr undef, !738, !DIExpression(), !798)
    #dbg_value(double -0.000000e+00, !739, !DIExpression(), !798)
    #dbg_value(ptr undef, !740, !DIExpression(), !798)
    #dbg_value(ptr undef, !729, !DIExpression(), !799)
    #dbg_value(double -0.000000e+00, !730, !DIExpression(), !799)
    #dbg_value(ptr undef, !731, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !799)
    #dbg_value(ptr undef, !731, !DIExpression(DW_OP_plus_uconst, 40, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !799)
    #dbg_value(ptr poison, !800, !DIExpression(), !820)
    #dbg_value(ptr poison, !770, !DIExpression(), !792)
    #dbg_value(ptr poison, !673, !DIExpression(), !822)
    #dbg_value(double -0.000000e+00, !716, !DIExpression(), !823)
    #dbg_value(ptr undef, !700, !DIExpression(), !824)
    #dbg_value(ptr undef, !717, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !823)
    #dbg_value(ptr undef, !717, !DIExpression(DW_OP_plus_uconst, 40, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !823)
    #dbg_value(ptr undef, !715, !DIExpression(), !823)
    #dbg_value(ptr undef, !825, !DIExpression(), !834)
    #dbg_value(ptr undef, !836, !DIExpression(), !844)
    #dbg_value(ptr undef, !846, !DIExpression(), !860)
    #dbg_value(ptr undef, !856, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !860)
    #dbg_value(ptr undef, !862, !DIExpression(), !898)
    #dbg_declare(ptr poison, !890, !DIExpression(), !900)
    #dbg_value(ptr undef, !891, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !898)
    #dbg_value(ptr undef, !901, !DIExpression(), !913)
    #dbg_value(i64 8, !915, !DIExpression(), !953)
    #dbg_value(ptr %x, !911, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !975)
    #dbg_value(ptr %x, !972, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !976)
    #dbg_value(ptr %x, !973, !DIExpression(), !976)
    #dbg_value(ptr %x, !963, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !977)
    #dbg_value(ptr %x, !964, !DIExpression(), !977)
    #dbg_value(ptr %x, !952, !DIExpression(), !978)
    #dbg_value(ptr %x, !951, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !978)
  %0 = ptrtoint ptr %x to i64, !dbg !979
    #dbg_value(i64 6, !892, !DIExpression(), !980)
    #dbg_value(ptr poison, !981, !DIExpression(), !995)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1058)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1059)
    #dbg_value(ptr undef, !1034, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1060)
    #dbg_value(ptr undef, !1032, !DIExpression(), !1060)
    #dbg_declare(ptr poison, !1033, !DIExpression(), !1061)
    #dbg_declare(ptr poison, !1035, !DIExpression(), !1062)
    #dbg_value(i64 6, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(ptr undef, !1063, !DIExpression(), !1084)
    #dbg_value(ptr undef, !1086, !DIExpression(), !1092)
    #dbg_value(ptr undef, !1094, !DIExpression(), !1107)
    #dbg_value(i64 1, !1100, !DIExpression(), !1107)
    #dbg_value(i64 1, !1109, !DIExpression(), !1116)
    #dbg_value(i64 -1, !1118, !DIExpression(), !1126)
    #dbg_value(ptr %x, !1082, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !1128)
    #dbg_value(ptr undef, !1129, !DIExpression(), !1137)
    #dbg_value(ptr poison, !1136, !DIExpression(), !1139)
    #dbg_value(ptr undef, !1104, !DIExpression(), !1140)
    #dbg_value(ptr %x, !1115, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !1116)
    #dbg_value(ptr %x, !1125, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !1126)
  %_23.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %x, i64 40, !dbg !1141
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i, !1125, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i, !1036, !DIExpression(), !1142)
    #dbg_value(ptr poison, !1021, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1058)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_deref), !1058)
    #dbg_declare(ptr poison, !1019, !DIExpression(), !1143)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i, !1020, !DIExpression(), !1058)
    #dbg_value(i64 5, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(i64 5, !1002, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1059)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i, !1002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1059)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_deref), !1059)
    #dbg_declare(ptr poison, !1004, !DIExpression(), !1144)
    #dbg_value(ptr undef, !988, !DIExpression(), !995)
    #dbg_value(ptr undef, !981, !DIExpression(), !995)
    #dbg_value(ptr poison, !1145, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1153, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1150, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1156)
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i, align 8, !dbg !1157, !alias.scope !1158, !noalias !1163, !noundef !20
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i, 0.000000e+00, !dbg !1157
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i.i.i.i.1, label %bb12.i.i.i.i.i, !dbg !1193

bb12.i.i.i.i.i:                                   ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.5, %bb1.i.i.i.i.i.i.i.i.i.i.4, %bb1.i.i.i.i.i.i.i.i.i.i.3, %bb1.i.i.i.i.i.i.i.i.i.i.2, %bb1.i.i.i.i.i.i.i.i.i.i.1, %bb1.i.i.i.i.i
  %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa = phi ptr [ %_23.i.i.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.1, %bb1.i.i.i.i.i.i.i.i.i.i.1 ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.2, %bb1.i.i.i.i.i.i.i.i.i.i.2 ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.3, %bb1.i.i.i.i.i.i.i.i.i.i.3 ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.4, %bb1.i.i.i.i.i.i.i.i.i.i.4 ], [ %x, %bb1.i.i.i.i.i.i.i.i.i.i.5 ], !dbg !1141
  %.lcssa30 = phi double [ 5.000000e+00, %bb1.i.i.i.i.i ], [ 4.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.1 ], [ 3.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.2 ], [ 2.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.3 ], [ 1.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.4 ], [ 0.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.5 ], !dbg !1194
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.lcssa = phi double [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i, %bb1.i.i.i.i.i ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.1, %bb1.i.i.i.i.i.i.i.i.i.i.1 ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.2, %bb1.i.i.i.i.i.i.i.i.i.i.2 ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.3, %bb1.i.i.i.i.i.i.i.i.i.i.3 ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.4, %bb1.i.i.i.i.i.i.i.i.i.i.4 ], [ %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.5, %bb1.i.i.i.i.i.i.i.i.i.i.5 ], !dbg !1157
    #dbg_value(i64 poison, !718, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1195)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa, !718, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1195)
    #dbg_value(ptr undef, !700, !DIExpression(DW_OP_deref), !824)
    #dbg_value(ptr poison, !701, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !824)
    #dbg_value(double -0.000000e+00, !698, !DIExpression(), !824)
    #dbg_value(i64 poison, !699, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !824)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa, !699, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !824)
    #dbg_value(ptr poison, !1196, !DIExpression(), !1205)
    #dbg_value(i64 poison, !1204, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1205)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa, !1204, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1205)
    #dbg_value(i64 poison, !1201, !DIExpression(), !1207)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa, !1203, !DIExpression(), !1207)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa, !1208, !DIExpression(), !1217)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa, !1216, !DIExpression(), !1217)
  %_5.i.i.i.i.i.i.i = fmul double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.lcssa, %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.lcssa, !dbg !1219
  %_0.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i, %.lcssa30, !dbg !1226
    #dbg_value(double -0.000000e+00, !674, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !822)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !674, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !822)
    #dbg_value(ptr undef, !673, !DIExpression(), !822)
    #dbg_value(ptr undef, !308, !DIExpression(DW_OP_deref), !796)
    #dbg_value(ptr poison, !309, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !796)
    #dbg_value(double -0.000000e+00, !306, !DIExpression(), !796)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !307, !DIExpression(), !796)
    #dbg_value(ptr poison, !255, !DIExpression(), !663)
    #dbg_value(ptr undef, !230, !DIExpression(), !663)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !254, !DIExpression(), !663)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !311, !DIExpression(), !1227)
    #dbg_value(double -0.000000e+00, !1228, !DIExpression(), !1240)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !1235, !DIExpression(), !1240)
    #dbg_value(ptr undef, !1242, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1250)
    #dbg_value(double -0.000000e+00, !1248, !DIExpression(), !1250)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !1249, !DIExpression(), !1250)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !636, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !785)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !648, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !784)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !654, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !783)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !716, !DIExpression(), !823)
    #dbg_value(ptr undef, !1252, !DIExpression(), !1259)
    #dbg_value(ptr poison, !673, !DIExpression(), !1261)
    #dbg_value(ptr undef, !700, !DIExpression(), !793)
    #dbg_value(ptr undef, !772, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !792)
    #dbg_value(ptr undef, !772, !DIExpression(DW_OP_plus_uconst, 40, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !792)
    #dbg_value(ptr undef, !770, !DIExpression(), !792)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !771, !DIExpression(), !792)
    #dbg_value(double %_0.i.i.i.i.i.i.i, !773, !DIExpression(), !1262)
  br label %bb1.i.i.i.i.i.i, !dbg !1263

bb1.i.i.i.i.i.i:                                  ; preds = %bb3.i.i.i.i.i.i, %bb12.i.i.i.i.i
  %self.sroa.0.1 = phi double [ %_0.i.i.i.i.i.i.i, %bb12.i.i.i.i.i ], [ %7, %bb3.i.i.i.i.i.i ], !dbg !823
  %_4.i.i.i.i.pre.i.i.i.i.i12.i.i.i.i.i = phi ptr [ %_23.i.i.i.i.i.i.i.i.i.i.i.lcssa, %bb12.i.i.i.i.i ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i ]
  %accum.sroa.0.0.i.i.i.i.i.i = phi double [ %_0.i.i.i.i.i.i.i, %bb12.i.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i ], !dbg !792
    #dbg_value(double %self.sroa.0.1, !636, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !785)
    #dbg_value(double %self.sroa.0.1, !648, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !784)
    #dbg_value(double %self.sroa.0.1, !654, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !783)
    #dbg_value(double %accum.sroa.0.0.i.i.i.i.i.i, !773, !DIExpression(), !1262)
    #dbg_value(ptr undef, !800, !DIExpression(), !820)
    #dbg_value(ptr undef, !1252, !DIExpression(DW_OP_deref), !1259)
    #dbg_value(ptr poison, !1258, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1259)
    #dbg_value(ptr undef, !1264, !DIExpression(), !1270)
    #dbg_value(i64 1, !1269, !DIExpression(), !1270)
    #dbg_value(ptr undef, !1272, !DIExpression(), !1280)
    #dbg_value(i64 1, !1277, !DIExpression(), !1280)
    #dbg_value(ptr undef, !1282, !DIExpression(), !1327)
    #dbg_value(i64 1, !1315, !DIExpression(), !1327)
    #dbg_value(i64 1, !1316, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1329)
    #dbg_value(i64 0, !1316, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1329)
    #dbg_value(i64 0, !1325, !DIExpression(), !1330)
    #dbg_value(ptr undef, !836, !DIExpression(), !1331)
    #dbg_value(ptr undef, !846, !DIExpression(), !1333)
    #dbg_value(ptr undef, !856, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1333)
    #dbg_value(ptr undef, !862, !DIExpression(), !1335)
    #dbg_declare(ptr poison, !890, !DIExpression(), !1337)
    #dbg_value(ptr undef, !891, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1335)
    #dbg_value(!DIArgList(i64 poison, i64 poison), !892, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1338)
    #dbg_value(ptr poison, !981, !DIExpression(), !1339)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1344)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1345)
    #dbg_value(ptr undef, !1034, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1346)
    #dbg_value(!DIArgList(i64 poison, i64 poison), !1034, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1346)
    #dbg_value(ptr undef, !1032, !DIExpression(), !1346)
    #dbg_declare(ptr poison, !1033, !DIExpression(), !1347)
    #dbg_declare(ptr poison, !1035, !DIExpression(), !1348)
  br label %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !dbg !1349

bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i
  %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi ptr [ %_4.i.i.i.i.pre.i.i.i.i.i12.i.i.i.i.i, %bb1.i.i.i.i.i.i ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
    #dbg_value(i64 poison, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1346)
    #dbg_value(ptr undef, !1063, !DIExpression(), !1350)
    #dbg_value(ptr undef, !1086, !DIExpression(), !1352)
    #dbg_value(ptr undef, !1094, !DIExpression(), !1354)
    #dbg_value(i64 1, !1100, !DIExpression(), !1354)
    #dbg_value(i64 1, !1109, !DIExpression(), !1356)
    #dbg_value(i64 -1, !1118, !DIExpression(), !1358)
    #dbg_value(ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1082, !DIExpression(), !1360)
    #dbg_value(ptr undef, !1129, !DIExpression(), !1361)
    #dbg_value(ptr poison, !1136, !DIExpression(), !1363)
  %1 = icmp eq ptr %x, %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !dbg !1364
  br i1 %1, label %"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE.exit", label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !dbg !1365

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i
    #dbg_value(ptr undef, !1104, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !1366)
    #dbg_value(ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1115, !DIExpression(), !1356)
    #dbg_value(ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1125, !DIExpression(), !1358)
  %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds i8, ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, i64 -8, !dbg !1367
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1115, !DIExpression(), !1356)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1125, !DIExpression(), !1358)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1036, !DIExpression(), !1368)
    #dbg_value(ptr poison, !1021, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1344)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_deref), !1344)
    #dbg_declare(ptr poison, !1019, !DIExpression(), !1369)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1020, !DIExpression(), !1344)
    #dbg_value(i64 poison, !1034, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1346)
    #dbg_value(i64 poison, !1002, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1345)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1345)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_deref), !1345)
    #dbg_declare(ptr poison, !1004, !DIExpression(), !1370)
    #dbg_value(ptr undef, !988, !DIExpression(), !1339)
    #dbg_value(ptr undef, !981, !DIExpression(), !1339)
    #dbg_value(ptr poison, !1145, !DIExpression(), !1371)
    #dbg_value(ptr undef, !1153, !DIExpression(), !1371)
    #dbg_value(ptr undef, !1150, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1373)
  %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, align 8, !dbg !1374, !alias.scope !1375, !noalias !1380, !noundef !20
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = fcmp ule double %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, 0.000000e+00, !dbg !1374
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb6.i.i.i.i.i.i.i.i.i.i.i, !dbg !1407

bb6.i.i.i.i.i.i.i.i.i.i.i:                        ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i
    #dbg_value(i64 1, !1316, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1329)
    #dbg_value(ptr undef, !836, !DIExpression(), !1408)
    #dbg_value(ptr undef, !846, !DIExpression(), !1410)
    #dbg_value(ptr undef, !856, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1410)
    #dbg_value(ptr undef, !862, !DIExpression(), !1412)
    #dbg_declare(ptr poison, !890, !DIExpression(), !1414)
    #dbg_value(ptr undef, !891, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1412)
    #dbg_value(ptr undef, !901, !DIExpression(), !1415)
    #dbg_value(i64 8, !915, !DIExpression(), !1417)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !911, !DIExpression(), !1421)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !972, !DIExpression(), !1422)
    #dbg_value(ptr %x, !973, !DIExpression(), !1422)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !963, !DIExpression(), !1423)
    #dbg_value(ptr %x, !964, !DIExpression(), !1423)
    #dbg_value(ptr %x, !952, !DIExpression(), !1424)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !951, !DIExpression(), !1424)
  %2 = ptrtoint ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i to i64, !dbg !1425
  %3 = sub nuw i64 %2, %0, !dbg !1425
  %4 = lshr exact i64 %3, 3, !dbg !1425
    #dbg_value(i64 %4, !892, !DIExpression(), !1426)
    #dbg_value(ptr poison, !981, !DIExpression(), !1427)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1432)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1433)
    #dbg_value(ptr undef, !1034, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1434)
    #dbg_value(i64 %4, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1434)
    #dbg_value(ptr undef, !1032, !DIExpression(), !1434)
    #dbg_declare(ptr poison, !1033, !DIExpression(), !1435)
    #dbg_declare(ptr poison, !1035, !DIExpression(), !1436)
  br label %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !dbg !1437

bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                  ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb6.i.i.i.i.i.i.i.i.i.i.i
  %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi ptr [ %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb6.i.i.i.i.i.i.i.i.i.i.i ], [ %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
  %f.sroa.1.0.i.i.i.i.i.i.i.i.i.i.i.i.i.i = phi i64 [ %4, %bb6.i.i.i.i.i.i.i.i.i.i.i ], [ %6, %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
    #dbg_value(i64 %f.sroa.1.0.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1434)
    #dbg_value(ptr undef, !1063, !DIExpression(), !1438)
    #dbg_value(ptr undef, !1086, !DIExpression(), !1440)
    #dbg_value(ptr undef, !1094, !DIExpression(), !1442)
    #dbg_value(i64 1, !1100, !DIExpression(), !1442)
    #dbg_value(i64 1, !1109, !DIExpression(), !1444)
    #dbg_value(i64 -1, !1118, !DIExpression(), !1446)
    #dbg_value(ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1082, !DIExpression(), !1448)
    #dbg_value(ptr undef, !1129, !DIExpression(), !1449)
    #dbg_value(ptr poison, !1136, !DIExpression(), !1451)
  %5 = icmp eq ptr %x, %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !dbg !1452
  br i1 %5, label %"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE.exit", label %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !dbg !1453

bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i:                  ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i
    #dbg_value(ptr undef, !1104, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !1454)
    #dbg_value(ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1115, !DIExpression(), !1444)
    #dbg_value(ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1125, !DIExpression(), !1446)
  %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds i8, ptr %_23.i8.i.i.i.i.i.i.i.i.i.i.i.i.i.i, i64 -8, !dbg !1455
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1115, !DIExpression(), !1444)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1125, !DIExpression(), !1446)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1036, !DIExpression(), !1456)
    #dbg_value(ptr poison, !1021, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1432)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_deref), !1432)
    #dbg_declare(ptr poison, !1019, !DIExpression(), !1457)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1020, !DIExpression(), !1432)
  %6 = add i64 %f.sroa.1.0.i.i.i.i.i.i.i.i.i.i.i.i.i.i, -1, !dbg !1458
    #dbg_value(i64 %6, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1434)
    #dbg_value(i64 %6, !1002, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1433)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1433)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_deref), !1433)
    #dbg_declare(ptr poison, !1004, !DIExpression(), !1459)
    #dbg_value(ptr undef, !988, !DIExpression(), !1427)
    #dbg_value(ptr undef, !981, !DIExpression(), !1427)
    #dbg_value(ptr poison, !1145, !DIExpression(), !1460)
    #dbg_value(ptr undef, !1153, !DIExpression(), !1460)
    #dbg_value(ptr undef, !1150, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1462)
  %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, align 8, !dbg !1463, !alias.scope !1464, !noalias !1469, !noundef !20
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i = fcmp ule double %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, 0.000000e+00, !dbg !1463
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i, label %bb3.i.i.i.i.i.i, !dbg !1483

bb3.i.i.i.i.i.i:                                  ; preds = %bb3.i.i.i.i.i.i.i.i.i.i.i.i.i.i
    #dbg_value(i64 %6, !774, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1484)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !774, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1484)
    #dbg_value(ptr undef, !700, !DIExpression(DW_OP_deref), !793)
    #dbg_value(ptr poison, !701, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !793)
    #dbg_value(double %accum.sroa.0.0.i.i.i.i.i.i, !698, !DIExpression(), !793)
    #dbg_value(i64 %6, !699, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !793)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !699, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !793)
    #dbg_value(ptr poison, !1196, !DIExpression(), !1485)
    #dbg_value(i64 %6, !1204, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1485)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1204, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1485)
    #dbg_value(i64 %6, !1201, !DIExpression(), !1487)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1203, !DIExpression(), !1487)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1208, !DIExpression(), !1488)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !1216, !DIExpression(), !1488)
  %_5.i.i.i.i.i.i.i.i = fmul double %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, !dbg !1490
  %_6.i.i.i.i.i.i.i.i = uitofp i64 %6 to double, !dbg !1492
  %_0.i.i.i.i.i.i.i.i = fmul double %_5.i.i.i.i.i.i.i.i, %_6.i.i.i.i.i.i.i.i, !dbg !1493
    #dbg_value(double %accum.sroa.0.0.i.i.i.i.i.i, !674, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1261)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i, !674, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1261)
    #dbg_value(ptr undef, !673, !DIExpression(), !1261)
    #dbg_value(ptr undef, !308, !DIExpression(DW_OP_deref), !795)
    #dbg_value(ptr poison, !309, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !795)
    #dbg_value(double %accum.sroa.0.0.i.i.i.i.i.i, !306, !DIExpression(), !795)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i, !307, !DIExpression(), !795)
    #dbg_value(ptr poison, !255, !DIExpression(), !744)
    #dbg_value(ptr undef, !230, !DIExpression(), !744)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i, !254, !DIExpression(), !744)
  %7 = fmul double %self.sroa.0.1, %_0.i.i.i.i.i.i.i.i, !dbg !1494
    #dbg_value(double %7, !654, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !783)
    #dbg_value(double %7, !648, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !784)
    #dbg_value(double %7, !636, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !785)
    #dbg_value(double %7, !311, !DIExpression(), !1495)
    #dbg_value(double %accum.sroa.0.0.i.i.i.i.i.i, !1228, !DIExpression(), !1496)
    #dbg_value(double %7, !1235, !DIExpression(), !1496)
    #dbg_value(ptr undef, !1242, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1498)
    #dbg_value(double %accum.sroa.0.0.i.i.i.i.i.i, !1248, !DIExpression(), !1498)
    #dbg_value(double %7, !1249, !DIExpression(), !1498)
  %_0.i.i.i.i.i.i.i.i.i.i.i = fadd double %accum.sroa.0.0.i.i.i.i.i.i, %7, !dbg !1500
  br label %bb1.i.i.i.i.i.i, !dbg !1501

bb1.i.i.i.i.i.i.i.i.i.i.1:                        ; preds = %bb1.i.i.i.i.i
    #dbg_value(i64 5, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(ptr undef, !1063, !DIExpression(), !1084)
    #dbg_value(ptr undef, !1086, !DIExpression(), !1092)
    #dbg_value(ptr undef, !1094, !DIExpression(), !1107)
    #dbg_value(i64 1, !1100, !DIExpression(), !1107)
    #dbg_value(i64 1, !1109, !DIExpression(), !1116)
    #dbg_value(i64 -1, !1118, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i, !1082, !DIExpression(), !1128)
    #dbg_value(ptr undef, !1129, !DIExpression(), !1137)
    #dbg_value(ptr poison, !1136, !DIExpression(), !1139)
    #dbg_value(ptr undef, !1104, !DIExpression(), !1140)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i, !1125, !DIExpression(), !1126)
  %_23.i.i.i.i.i.i.i.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 32, !dbg !1141
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, !1125, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, !1036, !DIExpression(), !1142)
    #dbg_value(ptr poison, !1021, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1058)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_deref), !1058)
    #dbg_declare(ptr poison, !1019, !DIExpression(), !1143)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, !1020, !DIExpression(), !1058)
    #dbg_value(i64 4, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(i64 4, !1002, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1059)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, !1002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1059)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_deref), !1059)
    #dbg_declare(ptr poison, !1004, !DIExpression(), !1144)
    #dbg_value(ptr undef, !988, !DIExpression(), !995)
    #dbg_value(ptr undef, !981, !DIExpression(), !995)
    #dbg_value(ptr poison, !1145, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1153, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1150, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1156)
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.1 = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, align 8, !dbg !1157, !alias.scope !1158, !noalias !1163, !noundef !20
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.1, 0.000000e+00, !dbg !1157
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.1, label %bb1.i.i.i.i.i.i.i.i.i.i.2, label %bb12.i.i.i.i.i, !dbg !1193

bb1.i.i.i.i.i.i.i.i.i.i.2:                        ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.1
    #dbg_value(i64 4, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(ptr undef, !1063, !DIExpression(), !1084)
    #dbg_value(ptr undef, !1086, !DIExpression(), !1092)
    #dbg_value(ptr undef, !1094, !DIExpression(), !1107)
    #dbg_value(i64 1, !1100, !DIExpression(), !1107)
    #dbg_value(i64 1, !1109, !DIExpression(), !1116)
    #dbg_value(i64 -1, !1118, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, !1082, !DIExpression(), !1128)
    #dbg_value(ptr undef, !1129, !DIExpression(), !1137)
    #dbg_value(ptr poison, !1136, !DIExpression(), !1139)
    #dbg_value(ptr undef, !1104, !DIExpression(), !1140)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.1, !1125, !DIExpression(), !1126)
  %_23.i.i.i.i.i.i.i.i.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !1141
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, !1125, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, !1036, !DIExpression(), !1142)
    #dbg_value(ptr poison, !1021, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1058)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_deref), !1058)
    #dbg_declare(ptr poison, !1019, !DIExpression(), !1143)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, !1020, !DIExpression(), !1058)
    #dbg_value(i64 3, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(i64 3, !1002, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1059)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, !1002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1059)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_deref), !1059)
    #dbg_declare(ptr poison, !1004, !DIExpression(), !1144)
    #dbg_value(ptr undef, !988, !DIExpression(), !995)
    #dbg_value(ptr undef, !981, !DIExpression(), !995)
    #dbg_value(ptr poison, !1145, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1153, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1150, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1156)
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.2 = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, align 8, !dbg !1157, !alias.scope !1158, !noalias !1163, !noundef !20
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.2, 0.000000e+00, !dbg !1157
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.2, label %bb1.i.i.i.i.i.i.i.i.i.i.3, label %bb12.i.i.i.i.i, !dbg !1193

bb1.i.i.i.i.i.i.i.i.i.i.3:                        ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.2
    #dbg_value(i64 3, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(ptr undef, !1063, !DIExpression(), !1084)
    #dbg_value(ptr undef, !1086, !DIExpression(), !1092)
    #dbg_value(ptr undef, !1094, !DIExpression(), !1107)
    #dbg_value(i64 1, !1100, !DIExpression(), !1107)
    #dbg_value(i64 1, !1109, !DIExpression(), !1116)
    #dbg_value(i64 -1, !1118, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, !1082, !DIExpression(), !1128)
    #dbg_value(ptr undef, !1129, !DIExpression(), !1137)
    #dbg_value(ptr poison, !1136, !DIExpression(), !1139)
    #dbg_value(ptr undef, !1104, !DIExpression(), !1140)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.2, !1125, !DIExpression(), !1126)
  %_23.i.i.i.i.i.i.i.i.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !1141
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, !1125, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, !1036, !DIExpression(), !1142)
    #dbg_value(ptr poison, !1021, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1058)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_deref), !1058)
    #dbg_declare(ptr poison, !1019, !DIExpression(), !1143)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, !1020, !DIExpression(), !1058)
    #dbg_value(i64 2, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(i64 2, !1002, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1059)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, !1002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1059)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_deref), !1059)
    #dbg_declare(ptr poison, !1004, !DIExpression(), !1144)
    #dbg_value(ptr undef, !988, !DIExpression(), !995)
    #dbg_value(ptr undef, !981, !DIExpression(), !995)
    #dbg_value(ptr poison, !1145, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1153, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1150, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1156)
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.3 = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, align 8, !dbg !1157, !alias.scope !1158, !noalias !1163, !noundef !20
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.3, 0.000000e+00, !dbg !1157
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.3, label %bb1.i.i.i.i.i.i.i.i.i.i.4, label %bb12.i.i.i.i.i, !dbg !1193

bb1.i.i.i.i.i.i.i.i.i.i.4:                        ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.3
    #dbg_value(i64 2, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(ptr undef, !1063, !DIExpression(), !1084)
    #dbg_value(ptr undef, !1086, !DIExpression(), !1092)
    #dbg_value(ptr undef, !1094, !DIExpression(), !1107)
    #dbg_value(i64 1, !1100, !DIExpression(), !1107)
    #dbg_value(i64 1, !1109, !DIExpression(), !1116)
    #dbg_value(i64 -1, !1118, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, !1082, !DIExpression(), !1128)
    #dbg_value(ptr undef, !1129, !DIExpression(), !1137)
    #dbg_value(ptr poison, !1136, !DIExpression(), !1139)
    #dbg_value(ptr undef, !1104, !DIExpression(), !1140)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.3, !1125, !DIExpression(), !1126)
  %_23.i.i.i.i.i.i.i.i.i.i.i.4 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1141
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.4, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.4, !1125, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.4, !1036, !DIExpression(), !1142)
    #dbg_value(ptr poison, !1021, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1058)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_deref), !1058)
    #dbg_declare(ptr poison, !1019, !DIExpression(), !1143)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.4, !1020, !DIExpression(), !1058)
    #dbg_value(i64 1, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(i64 1, !1002, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1059)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.4, !1002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1059)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_deref), !1059)
    #dbg_declare(ptr poison, !1004, !DIExpression(), !1144)
    #dbg_value(ptr undef, !988, !DIExpression(), !995)
    #dbg_value(ptr undef, !981, !DIExpression(), !995)
    #dbg_value(ptr poison, !1145, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1153, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1150, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1156)
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.4 = load double, ptr %_23.i.i.i.i.i.i.i.i.i.i.i.4, align 8, !dbg !1157, !alias.scope !1158, !noalias !1163, !noundef !20
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.4 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.4, 0.000000e+00, !dbg !1157
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.4, label %bb1.i.i.i.i.i.i.i.i.i.i.5, label %bb12.i.i.i.i.i, !dbg !1193

bb1.i.i.i.i.i.i.i.i.i.i.5:                        ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.4
    #dbg_value(ptr undef, !1063, !DIExpression(), !1084)
    #dbg_value(ptr undef, !1086, !DIExpression(), !1092)
    #dbg_value(ptr undef, !1094, !DIExpression(), !1107)
    #dbg_value(i64 1, !1100, !DIExpression(), !1107)
    #dbg_value(i64 1, !1109, !DIExpression(), !1116)
    #dbg_value(i64 -1, !1118, !DIExpression(), !1126)
    #dbg_value(ptr %_23.i.i.i.i.i.i.i.i.i.i.i.4, !1082, !DIExpression(), !1128)
    #dbg_value(ptr undef, !1129, !DIExpression(), !1137)
    #dbg_value(ptr poison, !1136, !DIExpression(), !1139)
    #dbg_value(ptr undef, !1104, !DIExpression(), !1140)
    #dbg_value(ptr %x, !1115, !DIExpression(), !1116)
    #dbg_value(ptr %x, !1125, !DIExpression(), !1126)
    #dbg_value(ptr %x, !1036, !DIExpression(), !1142)
    #dbg_value(ptr poison, !1021, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1058)
    #dbg_value(ptr undef, !1022, !DIExpression(DW_OP_deref), !1058)
    #dbg_declare(ptr poison, !1019, !DIExpression(), !1143)
    #dbg_value(ptr %x, !1020, !DIExpression(), !1058)
    #dbg_value(i64 0, !1034, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1060)
    #dbg_value(i64 0, !1002, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1059)
    #dbg_value(ptr %x, !1002, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1059)
    #dbg_value(ptr undef, !1003, !DIExpression(DW_OP_deref), !1059)
    #dbg_declare(ptr poison, !1004, !DIExpression(), !1144)
    #dbg_value(ptr undef, !988, !DIExpression(), !995)
    #dbg_value(ptr undef, !981, !DIExpression(), !995)
    #dbg_value(ptr poison, !1145, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1153, !DIExpression(), !1154)
    #dbg_value(ptr undef, !1150, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1156)
  %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.5 = load double, ptr %x, align 8, !dbg !1157, !alias.scope !1158, !noalias !1163, !noundef !20
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.5 = fcmp ule double %_4.i.i.i.i.i.i.i.i.i3.i.i.i.i.i.5, 0.000000e+00, !dbg !1157
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i.i.5, label %"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE.exit", label %bb12.i.i.i.i.i, !dbg !1193

"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE.exit": ; preds = %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i.i.5
  %self.sroa.0.2 = phi double [ 1.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.5 ], [ %self.sroa.0.1, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i ], [ %self.sroa.0.1, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i ], !dbg !782
  %acc.sroa.0.0.i.i = phi double [ -0.000000e+00, %bb1.i.i.i.i.i.i.i.i.i.i.5 ], [ %accum.sroa.0.0.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i ], [ %accum.sroa.0.0.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i.i.i.i.i.i.i ]
    #dbg_value(double %self.sroa.0.2, !636, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !785)
    #dbg_value(double %self.sroa.0.2, !648, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !784)
    #dbg_value(double %self.sroa.0.2, !654, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !783)
    #dbg_value(double %acc.sroa.0.0.i.i, !579, !DIExpression(), !794)
    #dbg_value(ptr undef, !601, !DIExpression(), !1502)
    #dbg_value(ptr undef, !491, !DIExpression(), !662)
    #dbg_value(double %acc.sroa.0.0.i.i, !492, !DIExpression(), !662)
    #dbg_value(ptr undef, !493, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !662)
    #dbg_value(ptr undef, !493, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !662)
    #dbg_value(ptr undef, !473, !DIExpression(), !661)
    #dbg_value(double %acc.sroa.0.0.i.i, !474, !DIExpression(), !661)
    #dbg_value(ptr undef, !475, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !661)
    #dbg_value(ptr undef, !475, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !661)
    #dbg_value(ptr undef, !476, !DIExpression(), !1503)
    #dbg_value(ptr undef, !456, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !660)
    #dbg_value(ptr undef, !456, !DIExpression(DW_OP_plus_uconst, 80, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !660)
    #dbg_value(ptr undef, !456, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !660)
    #dbg_value(ptr undef, !454, !DIExpression(), !660)
    #dbg_value(double %acc.sroa.0.0.i.i, !455, !DIExpression(), !660)
    #dbg_value(i64 1, !457, !DIExpression(), !1504)
    #dbg_value(ptr undef, !409, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !659)
    #dbg_value(i64 poison, !409, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !659)
    #dbg_value(ptr undef, !409, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !659)
    #dbg_value(ptr undef, !407, !DIExpression(), !659)
    #dbg_value(double %acc.sroa.0.0.i.i, !408, !DIExpression(), !659)
    #dbg_value(ptr undef, !1505, !DIExpression(), !1515)
    #dbg_value(ptr %x, !1511, !DIExpression(DW_OP_plus_uconst, 48, DW_OP_stack_value), !1517)
    #dbg_value(ptr poison, !1518, !DIExpression(), !1522)
    #dbg_value(ptr poison, !1521, !DIExpression(), !1524)
    #dbg_value(double poison, !410, !DIExpression(), !1525)
    #dbg_value(ptr %x, !1509, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1526)
    #dbg_value(ptr %x, !411, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1527)
    #dbg_value(ptr undef, !373, !DIExpression(DW_OP_deref), !1528)
    #dbg_value(ptr poison, !374, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8, DW_OP_LLVM_fragment, 0, 64), !1528)
    #dbg_value(double poison, !371, !DIExpression(), !1528)
    #dbg_value(ptr %x, !372, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1528)
    #dbg_value(ptr poison, !334, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !1529)
    #dbg_value(double poison, !333, !DIExpression(), !1529)
    #dbg_value(ptr %x, !336, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !1529)
    #dbg_value(double poison, !335, !DIExpression(), !1530)
    #dbg_value(ptr undef, !308, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_deref, DW_OP_stack_value), !1531)
    #dbg_value(ptr poison, !309, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8), !1531)
    #dbg_value(double poison, !306, !DIExpression(), !1531)
    #dbg_value(double poison, !307, !DIExpression(), !1531)
    #dbg_value(ptr poison, !255, !DIExpression(), !256)
    #dbg_value(ptr undef, !230, !DIExpression(), !256)
    #dbg_value(double poison, !254, !DIExpression(), !256)
    #dbg_value(double poison, !311, !DIExpression(), !1532)
    #dbg_value(double poison, !1228, !DIExpression(), !1533)
    #dbg_value(double poison, !1235, !DIExpression(), !1533)
    #dbg_value(ptr undef, !1242, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !1535)
    #dbg_value(double poison, !1248, !DIExpression(), !1535)
    #dbg_value(double poison, !1249, !DIExpression(), !1535)
  %_16.i5.i.i.i.i.i.i.ptr = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1537
    #dbg_value(ptr %_16.i5.i.i.i.i.i.i.ptr, !1509, !DIExpression(), !1526)
    #dbg_value(ptr %_16.i5.i.i.i.i.i.i.ptr, !336, !DIExpression(), !1529)
    #dbg_value(ptr %_16.i5.i.i.i.i.i.i.ptr, !372, !DIExpression(), !1528)
    #dbg_value(ptr %_16.i5.i.i.i.i.i.i.ptr, !411, !DIExpression(), !1527)
  %elt.i.i.i.i.i.i.i.i = load double, ptr %_16.i5.i.i.i.i.i.i.ptr, align 8, !dbg !1538, !alias.scope !1539, !noalias !1544, !noundef !20
    #dbg_value(double %elt.i.i.i.i.i.i.i.i, !254, !DIExpression(), !256)
    #dbg_value(double %elt.i.i.i.i.i.i.i.i, !307, !DIExpression(), !1531)
    #dbg_value(double %elt.i.i.i.i.i.i.i.i, !335, !DIExpression(), !1530)
  %8 = fmul double %self.sroa.0.2, %elt.i.i.i.i.i.i.i.i, !dbg !1562
    #dbg_value(double %8, !1249, !DIExpression(), !1535)
    #dbg_value(double %8, !1235, !DIExpression(), !1533)
    #dbg_value(double %8, !311, !DIExpression(), !1532)
  %_0.i.i.i.i.i.i.i.i.i13.i.i = fadd double %acc.sroa.0.0.i.i, %8, !dbg !1563
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.i13.i.i, !371, !DIExpression(), !1528)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.i13.i.i, !333, !DIExpression(), !1529)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.i13.i.i, !306, !DIExpression(), !1531)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.i13.i.i, !1228, !DIExpression(), !1533)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.i13.i.i, !1248, !DIExpression(), !1535)
    #dbg_value(double %_0.i.i.i.i.i.i.i.i.i13.i.i, !410, !DIExpression(), !1525)
  %_16.i5.i.i.i.i.i.i.ptr.1 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !1537
    #dbg_value(ptr %_16.i5.i.i.i.i.i.i.ptr.1, !1509, !DIExpression(), !1526)
    #dbg_value(ptr %_16.i5.i.i.i.i.i.i.ptr.1, !411, !DIExpression(), !1527)
    #dbg_value(ptr %_16.i5.i.i.i.i.i.i.ptr.1, !372, !DIExpression(), !1528)
    #dbg_value(ptr %_16.i5.i.i.i.i.i.i.ptr.1, !336, !DIExpression(), !1529)
  %elt.i.i.i.i.i.i.i.i.1 = load double, ptr %_16.i5.i.i.i.i.i.i.ptr.1, align 8, !dbg !1538, !alias.scope !1539, !noalias !1544, !noundef !20
    #dbg_value(double %elt.i.i.i.i.i.i.i.i.1, !335, !DIExpression(), !1530)
    #dbg_value(double %elt.i.i.i.i.i.i.i.i.1, !307, !DIExpression(), !1531)
    #dbg_value(double %elt.i.i.i.i.i.i.i.i.1, !254, !DIExpression(), !256)
  %9 = fmul double %8, %elt.i.i.i.i.i.i.i.i.1, !dbg !1562
    #dbg_value(double %9, !311, !DIExpression(), !1532)
    #dbg_value(double %9, !1235, !DIExpression(), !1533)
    #dbg_value(double %9, !1249, !DIExpression(), !1535)
  %_0.i.i.i.i.i.i.i.i.i13.i.i.1 = fadd double %_0.i.i.i.i.i.i.i.i.i13.i.i, %9, !dbg !1563
  ret double %_0.i.i.i.i.i.i.i.i.i13.i.i.1, !dbg !1564
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_closure_objects(double noundef %x, double noundef %0) unnamed_addr #5 !dbg !1565 {
start:
  %shift = alloca [8 x i8], align 8
  %square = alloca [8 x i8], align 8
  %k = alloca [8 x i8], align 8
  store double %0, ptr %k, align 8
    #dbg_value(double %x, !1569, !DIExpression(), !1575)
    #dbg_declare(ptr %k, !1570, !DIExpression(), !1576)
    #dbg_declare(ptr %square, !1571, !DIExpression(), !1577)
    #dbg_declare(ptr %shift, !1573, !DIExpression(), !1578)
  call void @llvm.lifetime.start.p0(ptr nonnull %square), !dbg !1579
  store double %0, ptr %square, align 8, !dbg !1580
  call void @llvm.lifetime.start.p0(ptr nonnull %shift), !dbg !1581
  store ptr %k, ptr %shift, align 8, !dbg !1582
; call rust_iterators::through_reference
  %_6 = call fastcc noundef double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr noundef nonnull align 1 %square, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(48) @vtable.0, double noundef %x) #12, !dbg !1583
; call rust_iterators::through_reference
  %_9 = call fastcc noundef double @_ZN14rust_iterators17through_reference17h78d9cddca2821071E(ptr noundef nonnull align 1 %shift, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(48) @vtable.1, double noundef %x) #12, !dbg !1584
  %_0 = fadd double %_6, %_9, !dbg !1583
  call void @llvm.lifetime.end.p0(ptr nonnull %shift), !dbg !1585
  call void @llvm.lifetime.end.p0(ptr nonnull %square), !dbg !1586
  ret double %_0, !dbg !1587
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_closures(double noundef %0, double noundef %1) unnamed_addr #6 !dbg !1588 {
start:
    #dbg_value(ptr poison, !1594, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1601)
    #dbg_value(ptr poison, !1602, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1614)
    #dbg_value(ptr poison, !1616, !DIExpression(), !1624)
    #dbg_value(ptr poison, !1616, !DIExpression(), !1626)
    #dbg_value(ptr poison, !1594, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1628)
    #dbg_value(ptr poison, !1602, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1614)
    #dbg_value(double %0, !1590, !DIExpression(), !1629)
    #dbg_value(double %0, !1622, !DIExpression(), !1630)
    #dbg_value(double %1, !1591, !DIExpression(), !1629)
    #dbg_value(double 0.000000e+00, !1592, !DIExpression(), !1631)
    #dbg_value(ptr undef, !1594, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1601)
    #dbg_value(ptr undef, !1623, !DIExpression(DW_OP_deref), !1630)
    #dbg_value(ptr undef, !1623, !DIExpression(DW_OP_deref), !1632)
    #dbg_value(ptr undef, !1594, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1628)
    #dbg_value(ptr undef, !1616, !DIExpression(), !1626)
    #dbg_value(ptr undef, !1616, !DIExpression(), !1624)
  %_10 = fmul double %0, %1, !dbg !1633
  %2 = fadd double %_10, 0.000000e+00, !dbg !1634
    #dbg_value(double %2, !1592, !DIExpression(), !1631)
    #dbg_value(ptr undef, !1602, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1614)
    #dbg_value(ptr undef, !1602, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1614)
    #dbg_value(double %0, !1611, !DIExpression(), !1614)
    #dbg_value(ptr poison, !1635, !DIExpression(DW_OP_deref, DW_OP_deref), !1643)
    #dbg_value(ptr poison, !1642, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8, DW_OP_deref), !1643)
    #dbg_value(double %0, !1641, !DIExpression(), !1643)
  %_0.i.i = fadd double %0, %_10, !dbg !1645
    #dbg_value(ptr poison, !1635, !DIExpression(DW_OP_deref, DW_OP_deref), !1646)
    #dbg_value(ptr poison, !1642, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8, DW_OP_deref), !1646)
    #dbg_value(double %_0.i.i, !1641, !DIExpression(), !1646)
  %_3.i3.i = fmul double %1, %_0.i.i, !dbg !1648
  %_0.i6.i = fadd double %0, %_3.i3.i, !dbg !1648
    #dbg_value(double %_0.i6.i, !1622, !DIExpression(), !1632)
  %_11 = fmul double %1, %_0.i6.i, !dbg !1649
  %3 = fadd double %2, %_11, !dbg !1650
    #dbg_value(double %3, !1592, !DIExpression(), !1631)
  ret double %3, !dbg !1651
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_enum_areas(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !1652 {
bb4.i.i.i.1:
    #dbg_value(ptr poison, !1682, !DIExpression(), !1692)
    #dbg_value(ptr poison, !1706, !DIExpression(), !1768)
    #dbg_value(ptr poison, !1734, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1769)
    #dbg_value(ptr poison, !1762, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1770)
    #dbg_value(ptr %x, !1660, !DIExpression(), !1771)
    #dbg_value(double 1.000000e+00, !1763, !DIExpression(), !1770)
    #dbg_declare(ptr poison, !1764, !DIExpression(), !1772)
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1773
  %_6 = load double, ptr %0, align 8, !dbg !1773, !noundef !20
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !1774
  %_7 = load double, ptr %1, align 8, !dbg !1774, !noundef !20
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !1775
  %_10 = load double, ptr %2, align 8, !dbg !1775, !noundef !20
    #dbg_value(i64 0, !1661, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1776)
    #dbg_value(double poison, !1661, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1776)
    #dbg_value(i64 1, !1661, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1776)
    #dbg_value(double %_6, !1661, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1776)
    #dbg_value(double %_7, !1661, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1776)
    #dbg_value(i64 2, !1661, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !1776)
    #dbg_value(i64 3, !1661, !DIExpression(DW_OP_LLVM_fragment, 448, 64), !1776)
    #dbg_value(i64 1, !1661, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !1776)
    #dbg_value(double %_7, !1661, !DIExpression(DW_OP_LLVM_fragment, 640, 64), !1776)
    #dbg_value(double %_10, !1661, !DIExpression(DW_OP_LLVM_fragment, 704, 64), !1776)
    #dbg_value(ptr undef, !1762, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1770)
    #dbg_value(ptr undef, !1762, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1770)
    #dbg_value(ptr undef, !1734, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1769)
    #dbg_value(ptr undef, !1734, !DIExpression(DW_OP_plus_uconst, 96, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1769)
    #dbg_value(double 1.000000e+00, !1735, !DIExpression(), !1769)
    #dbg_declare(ptr poison, !1736, !DIExpression(), !1777)
    #dbg_value(i64 4, !1743, !DIExpression(), !1778)
    #dbg_value(double 1.000000e+00, !1741, !DIExpression(), !1779)
    #dbg_value(i64 0, !1742, !DIExpression(), !1780)
    #dbg_value(double 1.000000e+00, !1705, !DIExpression(), !1768)
    #dbg_value(ptr undef, !1706, !DIExpression(), !1768)
    #dbg_value(ptr poison, !1691, !DIExpression(), !1692)
    #dbg_value(ptr undef, !1682, !DIExpression(), !1692)
    #dbg_value(i64 0, !1781, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1797)
    #dbg_value(double poison, !1781, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1797)
    #dbg_value(double undef, !1781, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1797)
  %_4 = load double, ptr %x, align 8, !dbg !1799, !noundef !20
    #dbg_value(double %_4, !1661, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1776)
    #dbg_value(double %_4, !1786, !DIExpression(), !1800)
    #dbg_value(ptr poison, !1801, !DIExpression(), !1809)
    #dbg_value(double 1.000000e+00, !1807, !DIExpression(), !1809)
    #dbg_value(double %3, !1808, !DIExpression(), !1809)
    #dbg_value(double %3, !1741, !DIExpression(), !1779)
    #dbg_value(i64 1, !1742, !DIExpression(), !1780)
    #dbg_value(double %3, !1705, !DIExpression(), !1768)
    #dbg_value(i64 1, !1781, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1797)
    #dbg_value(double %_6, !1781, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1797)
    #dbg_value(double %_7, !1781, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1797)
  %_9.i.i.i.1 = fcmp olt double %_7, %_6, !dbg !1811
  %_6.pn = select i1 %_9.i.i.i.1, double %_7, double %_6, !dbg !1811
    #dbg_value(ptr poison, !1801, !DIExpression(), !1809)
    #dbg_value(double poison, !1807, !DIExpression(), !1809)
    #dbg_value(double 3.000000e+00, !1808, !DIExpression(), !1809)
    #dbg_value(double poison, !1741, !DIExpression(), !1779)
    #dbg_value(i64 3, !1742, !DIExpression(), !1780)
    #dbg_value(double poison, !1705, !DIExpression(), !1768)
    #dbg_value(ptr undef, !1706, !DIExpression(), !1768)
    #dbg_value(ptr poison, !1691, !DIExpression(), !1692)
    #dbg_value(ptr undef, !1682, !DIExpression(), !1692)
    #dbg_value(i64 1, !1781, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1797)
    #dbg_value(double %_7, !1781, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1797)
    #dbg_value(double %_10, !1781, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1797)
  %_9.i.i.i.3 = fcmp olt double %_10, %_7, !dbg !1811
  %_7.pn = select i1 %_9.i.i.i.3, double %_10, double %_7, !dbg !1811
  %_0.sroa.0.0.i.i.i.3 = fmul double %_7.pn, %_7, !dbg !1797
  %_6.i.i.i = fmul double %_4, 3.000000e+00, !dbg !1812
  %3 = fmul double %_6.i.i.i, %_4, !dbg !1812
  %_0.sroa.0.0.i.i.i.1 = fmul double %_6.pn, %_6, !dbg !1797
    #dbg_value(double %_0.sroa.0.0.i.i.i.1, !1808, !DIExpression(), !1809)
  %_0.i.i.i.1 = fmul double %3, %_0.sroa.0.0.i.i.i.1, !dbg !1813
    #dbg_value(double %_0.i.i.i.1, !1741, !DIExpression(), !1779)
    #dbg_value(double %_0.i.i.i.1, !1705, !DIExpression(), !1768)
  %_0.i.i.i.2 = fmul double %_0.i.i.i.1, 3.000000e+00, !dbg !1813
    #dbg_value(double %_0.i.i.i.2, !1741, !DIExpression(), !1779)
    #dbg_value(double %_0.i.i.i.2, !1705, !DIExpression(), !1768)
    #dbg_value(ptr poison, !1801, !DIExpression(), !1809)
    #dbg_value(double %_0.i.i.i.2, !1807, !DIExpression(), !1809)
    #dbg_value(double %_0.sroa.0.0.i.i.i.3, !1808, !DIExpression(), !1809)
  %_0.i.i.i.3 = fmul double %_0.i.i.i.2, %_0.sroa.0.0.i.i.i.3, !dbg !1813
    #dbg_value(double %_0.i.i.i.3, !1741, !DIExpression(), !1779)
    #dbg_value(i64 4, !1742, !DIExpression(), !1780)
  ret double %_0.i.i.i.3, !dbg !1814
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_matrix_product(ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %x) unnamed_addr #3 !dbg !1815 {
start:
    #dbg_value(ptr %x, !1817, !DIExpression(), !1842)
  %_5 = load double, ptr %x, align 8, !dbg !1843, !noundef !20
  %0 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !1844
  %_6 = load double, ptr %0, align 8, !dbg !1844, !noundef !20
  %1 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !1845
  %_7 = load double, ptr %1, align 8, !dbg !1845, !noundef !20
  %2 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !1846
  %_9 = load double, ptr %2, align 8, !dbg !1846, !noundef !20
  %3 = getelementptr inbounds nuw i8, ptr %x, i64 32, !dbg !1847
  %_10 = load double, ptr %3, align 8, !dbg !1847, !noundef !20
  %4 = getelementptr inbounds nuw i8, ptr %x, i64 40, !dbg !1848
  %_11 = load double, ptr %4, align 8, !dbg !1848, !noundef !20
    #dbg_value(double %_5, !1818, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1849)
    #dbg_value(double %_5, !1850, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1871)
    #dbg_value(double %_6, !1818, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1849)
    #dbg_value(double %_6, !1850, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1871)
    #dbg_value(double %_7, !1818, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1849)
    #dbg_value(double %_7, !1850, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1871)
    #dbg_value(double %_9, !1818, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1849)
    #dbg_value(double %_9, !1850, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1871)
    #dbg_value(double %_10, !1818, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1849)
    #dbg_value(double %_10, !1850, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1871)
    #dbg_value(double %_11, !1818, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1849)
    #dbg_value(double %_11, !1850, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1871)
    #dbg_value(double %_5, !1829, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1873)
    #dbg_value(double %_5, !1856, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1871)
    #dbg_value(double %_9, !1829, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1873)
    #dbg_value(double %_9, !1856, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1871)
    #dbg_value(double %_6, !1829, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1873)
    #dbg_value(double %_6, !1856, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1871)
    #dbg_value(double %_10, !1829, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1873)
    #dbg_value(double %_10, !1856, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1871)
    #dbg_value(double %_7, !1829, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1873)
    #dbg_value(double %_7, !1856, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !1871)
    #dbg_value(double %_11, !1829, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1873)
    #dbg_value(double %_11, !1856, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !1871)
    #dbg_value(double 0.000000e+00, !1836, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1874)
    #dbg_value(double 0.000000e+00, !1857, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1875)
    #dbg_value(double 0.000000e+00, !1836, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1874)
    #dbg_value(double 0.000000e+00, !1857, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1875)
    #dbg_value(double 0.000000e+00, !1836, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1874)
    #dbg_value(double 0.000000e+00, !1857, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1875)
    #dbg_value(double 0.000000e+00, !1836, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1874)
    #dbg_value(double 0.000000e+00, !1857, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1875)
    #dbg_value(i64 0, !1859, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1876)
    #dbg_value(i64 2, !1859, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1876)
    #dbg_value(i64 1, !1859, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1876)
    #dbg_value(i64 0, !1861, !DIExpression(), !1877)
    #dbg_value(i64 0, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 2, !1863, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1878)
    #dbg_value(i64 0, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 1, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 0, !1865, !DIExpression(), !1879)
    #dbg_value(i64 0, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 3, !1867, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1880)
    #dbg_value(i64 0, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 1, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 0, !1869, !DIExpression(), !1881)
  %_17.i = fmul double %_5, %_5, !dbg !1882
    #dbg_value(i64 2, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 1, !1869, !DIExpression(), !1881)
  %_17.1.i = fmul double %_6, %_6, !dbg !1882
  %5 = fadd double %_17.i, %_17.1.i, !dbg !1883
    #dbg_value(i64 3, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 2, !1869, !DIExpression(), !1881)
  %_17.2.i = fmul double %_7, %_7, !dbg !1882
  %6 = fadd double %5, %_17.2.i, !dbg !1883
    #dbg_value(double %6, !1836, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1874)
    #dbg_value(double %6, !1857, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1875)
    #dbg_value(i64 2, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 1, !1865, !DIExpression(), !1879)
    #dbg_value(i64 0, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 3, !1867, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1880)
    #dbg_value(i64 0, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 1, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 0, !1869, !DIExpression(), !1881)
  %_17.125.i = fmul double %_5, %_9, !dbg !1882
  %7 = fadd double %_17.125.i, 0.000000e+00, !dbg !1883
    #dbg_value(i64 2, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 1, !1869, !DIExpression(), !1881)
  %_17.1.1.i = fmul double %_6, %_10, !dbg !1882
  %8 = fadd double %7, %_17.1.1.i, !dbg !1883
    #dbg_value(i64 3, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 2, !1869, !DIExpression(), !1881)
  %_17.2.1.i = fmul double %_7, %_11, !dbg !1882
  %9 = fadd double %8, %_17.2.1.i, !dbg !1883
    #dbg_value(double %9, !1836, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1874)
    #dbg_value(double %9, !1857, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1875)
    #dbg_value(i64 2, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 1, !1859, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1876)
    #dbg_value(i64 2, !1859, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1876)
    #dbg_value(i64 1, !1861, !DIExpression(), !1877)
    #dbg_value(i64 0, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 2, !1863, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1878)
    #dbg_value(i64 0, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 1, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 0, !1865, !DIExpression(), !1879)
    #dbg_value(i64 0, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 3, !1867, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1880)
    #dbg_value(i64 0, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 1, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 0, !1869, !DIExpression(), !1881)
    #dbg_value(i64 2, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 1, !1869, !DIExpression(), !1881)
    #dbg_value(i64 3, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 2, !1869, !DIExpression(), !1881)
    #dbg_value(double %9, !1836, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1874)
    #dbg_value(double %9, !1857, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1875)
    #dbg_value(i64 2, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 1, !1865, !DIExpression(), !1879)
    #dbg_value(i64 0, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 3, !1867, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1880)
    #dbg_value(i64 0, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 1, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 0, !1869, !DIExpression(), !1881)
  %_17.125.1.i = fmul double %_9, %_9, !dbg !1882
    #dbg_value(i64 2, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 1, !1869, !DIExpression(), !1881)
  %_17.1.1.1.i = fmul double %_10, %_10, !dbg !1882
  %10 = fadd double %_17.125.1.i, %_17.1.1.1.i, !dbg !1883
    #dbg_value(i64 3, !1867, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1880)
    #dbg_value(i64 2, !1869, !DIExpression(), !1881)
  %_17.2.1.1.i = fmul double %_11, %_11, !dbg !1882
  %11 = fadd double %10, %_17.2.1.1.i, !dbg !1883
    #dbg_value(double %11, !1836, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1874)
    #dbg_value(double %11, !1857, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1875)
    #dbg_value(i64 2, !1863, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1878)
    #dbg_value(i64 2, !1859, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1876)
  %_18 = fmul double %6, %11, !dbg !1884
  %_21 = fmul double %9, %9, !dbg !1885
  %_0 = fsub double %_18, %_21, !dbg !1884
  ret double %_0, !dbg !1886
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define noundef double @rust_options(double noundef %a, double noundef %b) unnamed_addr #6 personality ptr @rust_eh_personality !dbg !1887 {
start:
    #dbg_value(double %a, !1889, !DIExpression(), !1891)
    #dbg_value(double %b, !1890, !DIExpression(), !1891)
    #dbg_value(double %a, !1892, !DIExpression(), !1918)
    #dbg_value(double %a, !1920, !DIExpression(), !1925)
    #dbg_value(double %b, !1897, !DIExpression(), !1918)
    #dbg_value(double %b, !1920, !DIExpression(), !1927)
  %_12.i = fcmp uge double %a, 0.000000e+00, !dbg !1929
  %_15.i = fcmp uge double %b, 0.000000e+00
  %or.cond.not.i = and i1 %_12.i, %_15.i, !dbg !1929
  %0 = tail call double @llvm.sqrt.f64(double %a), !dbg !1929
  %1 = tail call double @llvm.sqrt.f64(double %b), !dbg !1929
  %_3.i = fmul double %0, %1, !dbg !1929
    #dbg_value(i1 %or.cond.not.i, !1930, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1940)
    #dbg_value(double poison, !1930, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1940)
  %2 = fmul double %a, %b, !dbg !1942
    #dbg_value(double %2, !1937, !DIExpression(), !1940)
  %default.sroa.0.0 = select i1 %or.cond.not.i, double %_3.i, double %2, !dbg !1943
    #dbg_value(double %default.sroa.0.0, !1937, !DIExpression(), !1940)
  %_7 = fmul double %a, %a, !dbg !1944
    #dbg_value(double %b, !1892, !DIExpression(), !1945)
    #dbg_value(double %b, !1920, !DIExpression(), !1947)
    #dbg_value(double %_7, !1897, !DIExpression(), !1945)
    #dbg_value(double %_7, !1920, !DIExpression(), !1949)
  %3 = tail call double @llvm.sqrt.f64(double %_7), !dbg !1951
  %_3.i5 = fmul double %1, %3, !dbg !1951
    #dbg_value(i1 %_15.i, !1952, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !1967)
    #dbg_value(double %_3.i5, !1952, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1967)
    #dbg_value(double 0.000000e+00, !1963, !DIExpression(), !1967)
    #dbg_declare(ptr poison, !1964, !DIExpression(), !1969)
  %_0.i.i = fmul double %_3.i5, %_3.i5, !dbg !1970
  %_0.sroa.0.0.i7 = select i1 %_15.i, double %_0.i.i, double 0.000000e+00, !dbg !1970
  %_0 = fadd double %default.sroa.0.0, %_0.sroa.0.0.i7, !dbg !1971
  ret double %_0, !dbg !1972
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef double @rust_trait_objects(double noundef %0, double noundef %1, i32 noundef %which) unnamed_addr #5 personality ptr @rust_eh_personality !dbg !1973 {
start:
    #dbg_value(ptr poison, !1998, !DIExpression(), !2012)
    #dbg_value(ptr poison, !2025, !DIExpression(), !2101)
    #dbg_value(ptr poison, !2053, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2102)
    #dbg_value(ptr poison, !2081, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2103)
    #dbg_value(ptr poison, !2091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2104)
    #dbg_value(ptr poison, !2097, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2105)
  %second = alloca [8 x i8], align 8
  %first = alloca [8 x i8], align 8
    #dbg_value(ptr poison, !2055, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2102)
    #dbg_value(ptr poison, !2081, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2103)
    #dbg_value(ptr poison, !2091, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2104)
    #dbg_value(ptr poison, !2097, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2105)
    #dbg_value(ptr poison, !2055, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2102)
    #dbg_value(ptr poison, !2081, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2103)
    #dbg_value(ptr poison, !2091, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2104)
    #dbg_value(ptr poison, !2097, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2105)
    #dbg_value(double %0, !1978, !DIExpression(), !2106)
    #dbg_value(double %1, !1979, !DIExpression(), !2106)
    #dbg_value(i32 %which, !1980, !DIExpression(), !2106)
    #dbg_declare(ptr %first, !1981, !DIExpression(), !2107)
    #dbg_declare(ptr %second, !1983, !DIExpression(), !2108)
    #dbg_value(double -0.000000e+00, !2082, !DIExpression(), !2103)
    #dbg_declare(ptr poison, !2083, !DIExpression(), !2109)
  call void @llvm.lifetime.start.p0(ptr nonnull %first), !dbg !2110
  store double %0, ptr %first, align 8, !dbg !2111
  call void @llvm.lifetime.start.p0(ptr nonnull %second), !dbg !2112
  store double %1, ptr %second, align 8, !dbg !2113
  %2 = icmp eq i32 %which, 0, !dbg !2114
  %spec.select5 = select i1 %2, ptr %first, ptr %second, !dbg !2114
    #dbg_value(ptr %spec.select5, !1985, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2115)
    #dbg_value(ptr poison, !1985, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2115)
    #dbg_value(ptr %second, !1985, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2115)
    #dbg_value(ptr poison, !1985, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2115)
    #dbg_value(ptr undef, !2097, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2105)
    #dbg_value(ptr undef, !2091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2104)
    #dbg_value(ptr undef, !2081, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2103)
    #dbg_value(ptr undef, !2097, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2105)
    #dbg_value(ptr undef, !2091, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2104)
    #dbg_value(ptr undef, !2081, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2103)
    #dbg_value(ptr undef, !2097, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2105)
    #dbg_value(ptr undef, !2091, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2104)
    #dbg_value(ptr undef, !2081, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2103)
    #dbg_value(ptr undef, !2097, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2105)
    #dbg_value(ptr undef, !2091, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2104)
    #dbg_value(ptr undef, !2081, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !2103)
    #dbg_value(ptr undef, !2055, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2102)
    #dbg_value(ptr undef, !2055, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2102)
    #dbg_value(ptr undef, !2053, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2102)
    #dbg_value(ptr undef, !2053, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2102)
    #dbg_value(double -0.000000e+00, !2054, !DIExpression(), !2102)
    #dbg_value(i64 2, !2062, !DIExpression(), !2116)
    #dbg_value(double -0.000000e+00, !2060, !DIExpression(), !2117)
    #dbg_value(i64 0, !2061, !DIExpression(), !2118)
    #dbg_value(ptr poison, !2027, !DIExpression(DW_OP_deref, DW_OP_LLVM_fragment, 0, 64), !2101)
    #dbg_value(double -0.000000e+00, !2024, !DIExpression(), !2101)
    #dbg_value(ptr undef, !2025, !DIExpression(), !2101)
    #dbg_value(ptr poison, !2010, !DIExpression(DW_OP_deref, DW_OP_deref), !2012)
    #dbg_value(ptr poison, !2011, !DIExpression(DW_OP_deref, DW_OP_plus_uconst, 8, DW_OP_deref), !2012)
    #dbg_value(ptr undef, !1998, !DIExpression(), !2012)
  %3 = select i1 %2, ptr @_ZN14rust_iterators3Law5twice17h1f8c3585c2bc16c2E, ptr @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE", !dbg !2119
  %_3.i.i.i = call noundef double %3(ptr noundef nonnull align 1 %spec.select5, double noundef %0) #11, !dbg !2120, !noalias !2121
  %4 = select i1 %2, ptr @"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE", ptr @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E", !dbg !2131
  %_5.i.i.i = call noundef double %4(ptr noundef nonnull align 1 %spec.select5, double noundef %1) #11, !dbg !2132, !noalias !2121
  %_0.i.i.i = fmul double %_3.i.i.i, %_5.i.i.i, !dbg !2119
    #dbg_value(ptr undef, !2133, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2141)
    #dbg_value(double -0.000000e+00, !2139, !DIExpression(), !2141)
    #dbg_value(double %_0.i.i.i, !2140, !DIExpression(), !2141)
    #dbg_value(double %_0.i.i.i, !2060, !DIExpression(), !2117)
    #dbg_value(i64 1, !2061, !DIExpression(), !2118)
    #dbg_value(double %_0.i.i.i, !2024, !DIExpression(), !2101)
; call <rust_iterators::Wave as rust_iterators::Law>::twice
  %_3.i.i.i.1 = call noundef double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE"(ptr noundef nonnull align 1 %second, double noundef %0) #11, !dbg !2120, !noalias !2143
; call <rust_iterators::Wave as rust_iterators::Law>::value
  %_5.i.i.i.1 = call noundef double @"_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E"(ptr noundef nonnull align 1 %second, double noundef %1) #11, !dbg !2132, !noalias !2143
  %_0.i.i.i.1 = fmul double %_3.i.i.i.1, %_5.i.i.i.1, !dbg !2119
    #dbg_value(double %_0.i.i.i, !2139, !DIExpression(), !2141)
    #dbg_value(double %_0.i.i.i.1, !2140, !DIExpression(), !2141)
  %_0.i1.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.1, !dbg !2146
    #dbg_value(double %_0.i1.i.i.1, !2060, !DIExpression(), !2117)
    #dbg_value(i64 2, !2061, !DIExpression(), !2118)
  call void @llvm.lifetime.end.p0(ptr nonnull %second), !dbg !2147
  call void @llvm.lifetime.end.p0(ptr nonnull %first), !dbg !2148
  ret double %_0.i1.i.i.1, !dbg !2149
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef double @rust_windows_and_chunks(ptr noalias noundef readonly align 8 captures(none) dereferenceable(48) %x) unnamed_addr #3 personality ptr @rust_eh_personality !dbg !2150 {
bb3.lr.ph.i:
    #dbg_value(ptr poison, !2157, !DIExpression(), !2189)
    #dbg_value(ptr %x, !2152, !DIExpression(), !2244)
    #dbg_value(double -0.000000e+00, !2225, !DIExpression(), !2245)
    #dbg_declare(ptr poison, !2226, !DIExpression(), !2246)
    #dbg_value(double -0.000000e+00, !2247, !DIExpression(), !2269)
    #dbg_declare(ptr poison, !2266, !DIExpression(), !2287)
    #dbg_value(ptr %x, !2240, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2288)
    #dbg_value(ptr %x, !2234, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2289)
    #dbg_value(ptr %x, !2224, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2245)
    #dbg_value(ptr %x, !2204, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2290)
    #dbg_value(i64 6, !2240, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2288)
    #dbg_value(i64 6, !2234, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2289)
    #dbg_value(i64 6, !2224, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2245)
    #dbg_value(i64 6, !2204, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2290)
    #dbg_value(i64 2, !2240, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2288)
    #dbg_value(i64 2, !2234, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2289)
    #dbg_value(i64 2, !2224, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2245)
    #dbg_value(i64 2, !2204, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2290)
    #dbg_value(double -0.000000e+00, !2205, !DIExpression(), !2290)
    #dbg_declare(ptr poison, !2206, !DIExpression(), !2291)
    #dbg_value(double -0.000000e+00, !2207, !DIExpression(), !2292)
    #dbg_value(ptr undef, !2157, !DIExpression(), !2189)
    #dbg_value(i64 0, !2293, !DIExpression(), !2306)
    #dbg_value(i64 1, !2338, !DIExpression(), !2349)
    #dbg_value(i64 1, !2351, !DIExpression(), !2360)
    #dbg_value(i64 1, !2293, !DIExpression(), !2363)
    #dbg_value(double -0.000000e+00, !2207, !DIExpression(), !2292)
    #dbg_value(ptr %x, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2306)
    #dbg_value(i64 6, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2306)
    #dbg_value(i64 2, !2305, !DIExpression(), !2306)
    #dbg_value(ptr %x, !2346, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2349)
    #dbg_value(ptr %x, !2357, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2360)
    #dbg_value(ptr %x, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2363)
    #dbg_value(i64 6, !2346, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2349)
    #dbg_value(i64 6, !2357, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2360)
    #dbg_value(i64 6, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2363)
    #dbg_value(i64 6, !2358, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2365)
    #dbg_value(i64 6, !2305, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2363)
    #dbg_value(ptr %x, !2187, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2366)
    #dbg_value(i64 2, !2187, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2366)
    #dbg_value(ptr %x, !2208, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2367)
    #dbg_value(i64 2, !2208, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2367)
    #dbg_value(double -0.000000e+00, !2368, !DIExpression(), !2380)
    #dbg_value(ptr %x, !2374, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2380)
    #dbg_value(i64 2, !2374, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2380)
    #dbg_value(ptr poison, !2382, !DIExpression(), !2389)
    #dbg_value(ptr %x, !2388, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2389)
    #dbg_value(i64 2, !2388, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2389)
    #dbg_value(i32 2, !2391, !DIExpression(), !2401)
    #dbg_value(i32 2, !2403, !DIExpression(), !2410)
  %_28.i.i = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !2412
    #dbg_value(i64 5, !2358, !DIExpression(), !2365)
    #dbg_value(i64 5, !2305, !DIExpression(), !2363)
  %_4.i.i.i = load double, ptr %_28.i.i, align 8, !dbg !2413, !alias.scope !2414, !noalias !2419, !noundef !20
  %_7.i.i.i = load double, ptr %x, align 8, !dbg !2422, !alias.scope !2414, !noalias !2419, !noundef !20
    #dbg_value(double %self.i.i.i, !2400, !DIExpression(), !2401)
    #dbg_value(double %self.i.i.i, !2409, !DIExpression(), !2410)
    #dbg_value(ptr poison, !2423, !DIExpression(), !2431)
    #dbg_value(double -0.000000e+00, !2429, !DIExpression(), !2431)
    #dbg_value(double %0, !2430, !DIExpression(), !2431)
    #dbg_value(double %0, !2207, !DIExpression(), !2292)
    #dbg_value(ptr undef, !2157, !DIExpression(), !2189)
    #dbg_value(i64 0, !2293, !DIExpression(), !2306)
    #dbg_value(i64 1, !2338, !DIExpression(), !2349)
    #dbg_value(i64 1, !2351, !DIExpression(), !2360)
    #dbg_value(i64 1, !2293, !DIExpression(), !2363)
    #dbg_value(ptr %_28.i.i, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2306)
    #dbg_value(i64 5, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2306)
    #dbg_value(ptr %_28.i.i, !2346, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2349)
    #dbg_value(ptr %_28.i.i, !2357, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2360)
    #dbg_value(ptr %_28.i.i, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2363)
    #dbg_value(i64 5, !2346, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2349)
    #dbg_value(i64 5, !2357, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2360)
    #dbg_value(i64 5, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2363)
    #dbg_value(i64 5, !2358, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2365)
    #dbg_value(i64 5, !2305, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2363)
    #dbg_value(ptr %_28.i.i, !2187, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2366)
    #dbg_value(i64 2, !2187, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2366)
    #dbg_value(ptr %_28.i.i, !2208, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2367)
    #dbg_value(i64 2, !2208, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2367)
    #dbg_value(double %0, !2368, !DIExpression(), !2380)
    #dbg_value(ptr %_28.i.i, !2374, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2380)
    #dbg_value(i64 2, !2374, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2380)
    #dbg_value(ptr %_28.i.i, !2388, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2389)
    #dbg_value(i64 2, !2388, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2389)
  %_28.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !2412
    #dbg_value(i64 4, !2358, !DIExpression(), !2365)
    #dbg_value(i64 4, !2305, !DIExpression(), !2363)
  %_4.i.i.i.1 = load double, ptr %_28.i.i.1, align 8, !dbg !2413, !alias.scope !2414, !noalias !2419, !noundef !20
    #dbg_value(double %self.i.i.i.1, !2400, !DIExpression(), !2401)
    #dbg_value(double %self.i.i.i.1, !2409, !DIExpression(), !2410)
    #dbg_value(double %0, !2429, !DIExpression(), !2431)
    #dbg_value(double %1, !2430, !DIExpression(), !2431)
    #dbg_value(double %_0.i.i.i.1, !2207, !DIExpression(), !2292)
    #dbg_value(ptr %_28.i.i.1, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2306)
    #dbg_value(i64 4, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2306)
    #dbg_value(ptr %_28.i.i.1, !2346, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2349)
    #dbg_value(ptr %_28.i.i.1, !2357, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2360)
    #dbg_value(ptr %_28.i.i.1, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2363)
    #dbg_value(i64 4, !2346, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2349)
    #dbg_value(i64 4, !2357, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2360)
    #dbg_value(i64 4, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2363)
    #dbg_value(i64 4, !2358, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2365)
    #dbg_value(i64 4, !2305, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2363)
    #dbg_value(ptr %_28.i.i.1, !2187, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2366)
    #dbg_value(i64 2, !2187, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2366)
    #dbg_value(ptr %_28.i.i.1, !2208, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2367)
    #dbg_value(i64 2, !2208, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2367)
    #dbg_value(double %_0.i.i.i.1, !2368, !DIExpression(), !2380)
    #dbg_value(ptr %_28.i.i.1, !2374, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2380)
    #dbg_value(i64 2, !2374, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2380)
    #dbg_value(ptr %_28.i.i.1, !2388, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2389)
    #dbg_value(i64 2, !2388, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2389)
  %_28.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !2412
    #dbg_value(i64 3, !2358, !DIExpression(), !2365)
    #dbg_value(i64 3, !2305, !DIExpression(), !2363)
  %_4.i.i.i.2 = load double, ptr %_28.i.i.2, align 8, !dbg !2413, !alias.scope !2414, !noalias !2419, !noundef !20
    #dbg_value(double %self.i.i.i.2, !2400, !DIExpression(), !2401)
    #dbg_value(double %self.i.i.i.2, !2409, !DIExpression(), !2410)
    #dbg_value(double %_0.i.i.i.1, !2429, !DIExpression(), !2431)
    #dbg_value(double %2, !2430, !DIExpression(), !2431)
    #dbg_value(double %_0.i.i.i.2, !2207, !DIExpression(), !2292)
    #dbg_value(ptr %_28.i.i.2, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2306)
    #dbg_value(i64 3, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2306)
    #dbg_value(ptr %_28.i.i.2, !2346, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2349)
    #dbg_value(ptr %_28.i.i.2, !2357, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2360)
    #dbg_value(ptr %_28.i.i.2, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2363)
    #dbg_value(i64 3, !2346, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2349)
    #dbg_value(i64 3, !2357, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2360)
    #dbg_value(i64 3, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2363)
    #dbg_value(i64 3, !2358, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2365)
    #dbg_value(i64 3, !2305, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2363)
    #dbg_value(ptr %_28.i.i.2, !2187, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2366)
    #dbg_value(i64 2, !2187, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2366)
    #dbg_value(ptr %_28.i.i.2, !2208, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2367)
    #dbg_value(i64 2, !2208, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2367)
    #dbg_value(double %_0.i.i.i.2, !2368, !DIExpression(), !2380)
    #dbg_value(ptr %_28.i.i.2, !2374, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2380)
    #dbg_value(i64 2, !2374, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2380)
    #dbg_value(ptr %_28.i.i.2, !2388, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2389)
    #dbg_value(i64 2, !2388, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2389)
  %_28.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 32, !dbg !2412
    #dbg_value(i64 2, !2358, !DIExpression(), !2365)
    #dbg_value(i64 2, !2305, !DIExpression(), !2363)
  %_4.i.i.i.3 = load double, ptr %_28.i.i.3, align 8, !dbg !2413, !alias.scope !2414, !noalias !2419, !noundef !20
    #dbg_value(double %self.i.i.i.3, !2400, !DIExpression(), !2401)
    #dbg_value(double %self.i.i.i.3, !2409, !DIExpression(), !2410)
    #dbg_value(double %_0.i.i.i.2, !2429, !DIExpression(), !2431)
    #dbg_value(double %3, !2430, !DIExpression(), !2431)
    #dbg_value(double %_0.i.i.i.3, !2207, !DIExpression(), !2292)
    #dbg_value(ptr %_28.i.i.3, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2306)
    #dbg_value(i64 2, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2306)
    #dbg_value(ptr %_28.i.i.3, !2346, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2349)
    #dbg_value(ptr %_28.i.i.3, !2357, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2360)
    #dbg_value(ptr %_28.i.i.3, !2304, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2363)
    #dbg_value(i64 2, !2346, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2349)
    #dbg_value(i64 2, !2357, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2360)
    #dbg_value(i64 2, !2304, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2363)
    #dbg_value(i64 2, !2358, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2365)
    #dbg_value(i64 2, !2305, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !2363)
    #dbg_value(ptr %_28.i.i.3, !2187, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2366)
    #dbg_value(i64 2, !2187, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2366)
    #dbg_value(ptr %_28.i.i.3, !2208, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2367)
    #dbg_value(i64 2, !2208, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2367)
    #dbg_value(double %_0.i.i.i.3, !2368, !DIExpression(), !2380)
    #dbg_value(ptr %_28.i.i.3, !2374, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2380)
    #dbg_value(i64 2, !2374, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2380)
    #dbg_value(ptr %_28.i.i.3, !2388, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2389)
    #dbg_value(i64 2, !2388, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2389)
  %_28.i.i.4 = getelementptr inbounds nuw i8, ptr %x, i64 40, !dbg !2412
    #dbg_value(i64 1, !2358, !DIExpression(), !2365)
    #dbg_value(i64 1, !2305, !DIExpression(), !2363)
  %_4.i.i.i.4 = load double, ptr %_28.i.i.4, align 8, !dbg !2413, !alias.scope !2414, !noalias !2419, !noundef !20
    #dbg_value(double %self.i.i.i.4, !2400, !DIExpression(), !2401)
    #dbg_value(double %self.i.i.i.4, !2409, !DIExpression(), !2410)
    #dbg_value(double %_0.i.i.i.3, !2429, !DIExpression(), !2431)
    #dbg_value(double %4, !2430, !DIExpression(), !2431)
    #dbg_value(double %_0.i.i.i.4, !2207, !DIExpression(), !2292)
    #dbg_value(double -0.000000e+00, !2433, !DIExpression(), !2451)
    #dbg_value(ptr %x, !2446, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2453)
    #dbg_value(i64 4, !2446, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2453)
    #dbg_value(double -0.000000e+00, !2454, !DIExpression(), !2466)
    #dbg_value(ptr %x, !2460, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2466)
    #dbg_value(i64 4, !2460, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2466)
    #dbg_value(ptr poison, !2468, !DIExpression(), !2475)
    #dbg_value(ptr %x, !2474, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2475)
    #dbg_value(i64 4, !2474, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2475)
    #dbg_value(ptr %x, !2477, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2484)
    #dbg_value(ptr %x, !2486, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2490)
    #dbg_value(!DIArgList(ptr %x, i64 4), !2477, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2484)
    #dbg_value(!DIArgList(ptr %x, i64 4), !2486, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2490)
    #dbg_value(ptr %x, !2492, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2517)
    #dbg_value(!DIArgList(ptr %x, i64 4), !2492, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2517)
    #dbg_value(double 1.000000e+00, !2499, !DIExpression(), !2517)
    #dbg_declare(ptr poison, !2500, !DIExpression(), !2519)
    #dbg_value(double 1.000000e+00, !2505, !DIExpression(), !2520)
    #dbg_value(i64 0, !2507, !DIExpression(), !2521)
    #dbg_value(ptr poison, !2522, !DIExpression(), !2530)
    #dbg_value(double 1.000000e+00, !2528, !DIExpression(), !2530)
    #dbg_value(ptr %x, !2529, !DIExpression(), !2530)
    #dbg_value(ptr %x, !2532, !DIExpression(), !2538)
    #dbg_value(double %_7.i.i.i, !2505, !DIExpression(), !2520)
    #dbg_value(i64 1, !2507, !DIExpression(), !2521)
    #dbg_value(double %_7.i.i.i, !2528, !DIExpression(), !2530)
    #dbg_value(ptr %_28.i.i, !2529, !DIExpression(), !2530)
    #dbg_value(ptr %_28.i.i, !2532, !DIExpression(), !2538)
  %_0.i.i.i.i.i.1 = fmul double %_7.i.i.i, %_4.i.i.i, !dbg !2540
    #dbg_value(double %_0.i.i.i.i.i.1, !2505, !DIExpression(), !2520)
    #dbg_value(i64 2, !2507, !DIExpression(), !2521)
    #dbg_value(double %_0.i.i.i.i.i.1, !2528, !DIExpression(), !2530)
    #dbg_value(ptr %x, !2529, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2530)
    #dbg_value(ptr %x, !2532, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2538)
  %_0.i.i.i.i.i.2 = fmul double %_0.i.i.i.i.i.1, %_4.i.i.i.1, !dbg !2540
    #dbg_value(double %_0.i.i.i.i.i.2, !2505, !DIExpression(), !2520)
    #dbg_value(i64 3, !2507, !DIExpression(), !2521)
    #dbg_value(double %_0.i.i.i.i.i.2, !2528, !DIExpression(), !2530)
    #dbg_value(ptr %x, !2529, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !2530)
    #dbg_value(ptr %x, !2532, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !2538)
  %_0.i.i.i.i.i.3 = fmul double %_0.i.i.i.i.i.2, %_4.i.i.i.2, !dbg !2540
    #dbg_value(double %_0.i.i.i.i.i.3, !2505, !DIExpression(), !2520)
    #dbg_value(i64 4, !2507, !DIExpression(), !2521)
    #dbg_value(ptr poison, !2543, !DIExpression(), !2551)
    #dbg_value(double -0.000000e+00, !2549, !DIExpression(), !2551)
    #dbg_value(double %_0.i.i.i.i.i.3, !2550, !DIExpression(), !2551)
    #dbg_value(double %_0.i.i.i.i.i.3, !2433, !DIExpression(), !2451)
    #dbg_value(ptr %x, !2446, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !2453)
    #dbg_value(i64 2, !2446, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2453)
    #dbg_value(double %_0.i.i.i.i.i.3, !2454, !DIExpression(), !2466)
    #dbg_value(ptr %x, !2460, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !2466)
    #dbg_value(i64 2, !2460, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2466)
    #dbg_value(ptr poison, !2468, !DIExpression(), !2475)
    #dbg_value(ptr %x, !2474, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !2475)
    #dbg_value(i64 2, !2474, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2475)
    #dbg_value(ptr %x, !2477, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !2484)
    #dbg_value(ptr %x, !2486, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !2490)
    #dbg_value(!DIArgList(ptr %x, i64 2), !2477, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_plus_uconst, 32, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2484)
    #dbg_value(!DIArgList(ptr %x, i64 2), !2486, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_plus_uconst, 32, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2490)
    #dbg_value(ptr %x, !2492, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 64), !2517)
    #dbg_value(!DIArgList(ptr %x, i64 2), !2492, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_plus_uconst, 32, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2517)
    #dbg_value(double 1.000000e+00, !2499, !DIExpression(), !2517)
    #dbg_declare(ptr poison, !2500, !DIExpression(), !2519)
    #dbg_value(double 1.000000e+00, !2505, !DIExpression(), !2520)
    #dbg_value(i64 0, !2507, !DIExpression(), !2521)
    #dbg_value(ptr poison, !2522, !DIExpression(), !2530)
    #dbg_value(double 1.000000e+00, !2528, !DIExpression(), !2530)
    #dbg_value(ptr %x, !2529, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !2530)
    #dbg_value(ptr %x, !2532, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !2538)
    #dbg_value(double %_4.i.i.i.3, !2505, !DIExpression(), !2520)
    #dbg_value(i64 1, !2507, !DIExpression(), !2521)
    #dbg_value(double %_4.i.i.i.3, !2528, !DIExpression(), !2530)
    #dbg_value(ptr %x, !2529, !DIExpression(DW_OP_plus_uconst, 40, DW_OP_stack_value), !2530)
    #dbg_value(ptr %x, !2532, !DIExpression(DW_OP_plus_uconst, 40, DW_OP_stack_value), !2538)
  %_0.i.i.i.i.i.1.1 = fmul double %_4.i.i.i.3, %_4.i.i.i.4, !dbg !2540
    #dbg_value(double %_0.i.i.i.i.i.1.1, !2505, !DIExpression(), !2520)
    #dbg_value(i64 2, !2507, !DIExpression(), !2521)
    #dbg_value(ptr poison, !2543, !DIExpression(), !2551)
    #dbg_value(double %_0.i.i.i.i.i.3, !2549, !DIExpression(), !2551)
    #dbg_value(double %_0.i.i.i.i.i.1.1, !2550, !DIExpression(), !2551)
  %_0.i.i.i17.1 = fadd double %_0.i.i.i.i.i.3, %_0.i.i.i.i.i.1.1, !dbg !2553
    #dbg_value(double %_0.i.i.i17.1, !2433, !DIExpression(), !2451)
  %self.i.i.i = fsub double %_4.i.i.i, %_7.i.i.i, !dbg !2554
  %0 = fmul double %self.i.i.i, %self.i.i.i, !dbg !2555
  %self.i.i.i.1 = fsub double %_4.i.i.i.1, %_4.i.i.i, !dbg !2554
  %1 = fmul double %self.i.i.i.1, %self.i.i.i.1, !dbg !2555
  %_0.i.i.i.1 = fadd double %0, %1, !dbg !2556
  %self.i.i.i.2 = fsub double %_4.i.i.i.2, %_4.i.i.i.1, !dbg !2554
  %2 = fmul double %self.i.i.i.2, %self.i.i.i.2, !dbg !2555
  %_0.i.i.i.2 = fadd double %_0.i.i.i.1, %2, !dbg !2556
  %self.i.i.i.3 = fsub double %_4.i.i.i.3, %_4.i.i.i.2, !dbg !2554
  %3 = fmul double %self.i.i.i.3, %self.i.i.i.3, !dbg !2555
  %_0.i.i.i.3 = fadd double %_0.i.i.i.2, %3, !dbg !2556
  %self.i.i.i.4 = fsub double %_4.i.i.i.4, %_4.i.i.i.3, !dbg !2554
  %4 = fmul double %self.i.i.i.4, %self.i.i.i.4, !dbg !2555
  %_0.i.i.i.4 = fadd double %_0.i.i.i.3, %4, !dbg !2556
    #dbg_value(double %_0.i.i.i17.1, !2155, !DIExpression(), !2557)
  %_0 = fmul double %_0.i.i.i.4, %_0.i.i.i17.1, !dbg !2558
  ret double %_0, !dbg !2559
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read, inaccessiblemem: readwrite) uwtable
define noundef double @rust_zip_map_sum(ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %x, ptr noalias noundef readonly align 8 captures(none) dereferenceable(32) %y) unnamed_addr #7 personality ptr @rust_eh_personality !dbg !2560 {
bb14.lr.ph.i:
    #dbg_value(ptr poison, !2566, !DIExpression(), !2572)
    #dbg_value(ptr poison, !2596, !DIExpression(), !2663)
    #dbg_value(ptr %x, !2564, !DIExpression(), !2664)
    #dbg_value(ptr %y, !2565, !DIExpression(), !2664)
    #dbg_value(double -0.000000e+00, !2644, !DIExpression(), !2665)
    #dbg_declare(ptr poison, !2645, !DIExpression(), !2666)
    #dbg_value(double -0.000000e+00, !2629, !DIExpression(), !2667)
    #dbg_declare(ptr poison, !2630, !DIExpression(), !2668)
    #dbg_value(ptr %x, !2659, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2669)
    #dbg_value(ptr %x, !2653, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2670)
    #dbg_value(ptr %x, !2643, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2665)
    #dbg_value(ptr %x, !2628, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2667)
    #dbg_value(ptr %x, !2615, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2671)
    #dbg_value(ptr %x, !2659, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2669)
    #dbg_value(ptr %x, !2653, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2670)
    #dbg_value(ptr %x, !2643, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2665)
    #dbg_value(ptr %x, !2628, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2667)
    #dbg_value(ptr %x, !2615, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !2671)
    #dbg_value(ptr %y, !2659, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2669)
    #dbg_value(ptr %y, !2653, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2670)
    #dbg_value(ptr %y, !2643, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2665)
    #dbg_value(ptr %y, !2628, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2667)
    #dbg_value(ptr %y, !2615, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !2671)
    #dbg_value(ptr %y, !2659, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !2669)
    #dbg_value(ptr %y, !2653, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !2670)
    #dbg_value(ptr %y, !2643, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !2665)
    #dbg_value(ptr %y, !2628, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !2667)
    #dbg_value(ptr %y, !2615, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value, DW_OP_LLVM_fragment, 192, 64), !2671)
    #dbg_value(i64 0, !2659, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !2669)
    #dbg_value(i64 0, !2653, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !2670)
    #dbg_value(i64 0, !2643, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !2665)
    #dbg_value(i64 0, !2628, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !2667)
    #dbg_value(i64 0, !2615, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !2671)
    #dbg_value(i64 4, !2659, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !2669)
    #dbg_value(i64 4, !2653, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !2670)
    #dbg_value(i64 4, !2643, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !2665)
    #dbg_value(i64 4, !2628, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !2667)
    #dbg_value(i64 4, !2615, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !2671)
    #dbg_value(double -0.000000e+00, !2616, !DIExpression(), !2671)
    #dbg_declare(ptr poison, !2617, !DIExpression(), !2672)
    #dbg_value(double -0.000000e+00, !2618, !DIExpression(), !2673)
    #dbg_value(i64 4, !2619, !DIExpression(), !2674)
    #dbg_value(i64 0, !2620, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2675)
    #dbg_value(i64 4, !2620, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2675)
    #dbg_value(double -0.000000e+00, !2618, !DIExpression(), !2673)
    #dbg_value(i64 1, !2620, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2675)
    #dbg_value(i64 0, !2621, !DIExpression(), !2676)
    #dbg_value(ptr undef, !2596, !DIExpression(), !2663)
    #dbg_value(i64 0, !2597, !DIExpression(), !2663)
    #dbg_value(i64 0, !2598, !DIExpression(), !2677)
    #dbg_value(ptr undef, !2566, !DIExpression(), !2572)
    #dbg_value(i64 0, !2571, !DIExpression(), !2572)
    #dbg_value(ptr undef, !2566, !DIExpression(), !2678)
    #dbg_value(i64 0, !2571, !DIExpression(), !2678)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2680), !dbg !2683
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2684), !dbg !2683
    #dbg_value(double -0.000000e+00, !2686, !DIExpression(), !2699)
    #dbg_value(ptr %x, !2692, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2699)
    #dbg_value(ptr %y, !2692, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2699)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2701), !dbg !2704
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2705), !dbg !2704
    #dbg_value(ptr poison, !2707, !DIExpression(), !2717)
    #dbg_value(ptr %x, !2716, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2717)
    #dbg_value(ptr %y, !2716, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2717)
    #dbg_value(ptr %x, !2713, !DIExpression(), !2719)
    #dbg_value(ptr %x, !2720, !DIExpression(), !2724)
    #dbg_value(ptr %x, !2726, !DIExpression(), !2731)
    #dbg_value(ptr %y, !2715, !DIExpression(), !2719)
    #dbg_value(ptr %y, !2723, !DIExpression(), !2724)
  %_6.i.i.i = load double, ptr %x, align 8, !dbg !2734, !alias.scope !2735, !noalias !2736, !noundef !20
  %_7.i.i.i = load double, ptr %y, align 8, !dbg !2739, !alias.scope !2740, !noalias !2741, !noundef !20
    #dbg_value(double %self.i.i.i, !2730, !DIExpression(), !2731)
    #dbg_value(ptr poison, !2742, !DIExpression(), !2750)
    #dbg_value(double -0.000000e+00, !2748, !DIExpression(), !2750)
    #dbg_value(double %_0.i.i.i, !2749, !DIExpression(), !2750)
    #dbg_value(double %_0.i.i.i, !2618, !DIExpression(), !2673)
    #dbg_value(i64 2, !2620, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2675)
    #dbg_value(i64 1, !2621, !DIExpression(), !2676)
    #dbg_value(i64 1, !2597, !DIExpression(), !2663)
    #dbg_value(i64 1, !2598, !DIExpression(), !2677)
    #dbg_value(i64 1, !2571, !DIExpression(), !2572)
  %_3.i.i.i.1 = getelementptr inbounds nuw i8, ptr %x, i64 8, !dbg !2752
    #dbg_value(i64 1, !2571, !DIExpression(), !2678)
  %_3.i4.i.i.1 = getelementptr inbounds nuw i8, ptr %y, i64 8, !dbg !2757
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2759), !dbg !2683
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2761), !dbg !2683
    #dbg_value(double %_0.i.i.i, !2686, !DIExpression(), !2699)
    #dbg_value(ptr %_3.i.i.i.1, !2692, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2699)
    #dbg_value(ptr %_3.i4.i.i.1, !2692, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2699)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2763), !dbg !2704
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2765), !dbg !2704
    #dbg_value(ptr %_3.i.i.i.1, !2716, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2717)
    #dbg_value(ptr %_3.i4.i.i.1, !2716, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2717)
    #dbg_value(ptr %_3.i.i.i.1, !2713, !DIExpression(), !2719)
    #dbg_value(ptr %_3.i.i.i.1, !2720, !DIExpression(), !2724)
    #dbg_value(ptr %_3.i.i.i.1, !2726, !DIExpression(), !2731)
    #dbg_value(ptr %_3.i4.i.i.1, !2715, !DIExpression(), !2719)
    #dbg_value(ptr %_3.i4.i.i.1, !2723, !DIExpression(), !2724)
  %_6.i.i.i.1 = load double, ptr %_3.i.i.i.1, align 8, !dbg !2734, !alias.scope !2767, !noalias !2768, !noundef !20
  %_7.i.i.i.1 = load double, ptr %_3.i4.i.i.1, align 8, !dbg !2739, !alias.scope !2769, !noalias !2770, !noundef !20
    #dbg_value(double %self.i.i.i.1, !2730, !DIExpression(), !2731)
    #dbg_value(double %_0.i.i.i, !2748, !DIExpression(), !2750)
    #dbg_value(double %_0.i.i.i.1, !2749, !DIExpression(), !2750)
    #dbg_value(double %_0.i1.i.i.1, !2618, !DIExpression(), !2673)
    #dbg_value(i64 3, !2620, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2675)
    #dbg_value(i64 2, !2621, !DIExpression(), !2676)
    #dbg_value(i64 2, !2597, !DIExpression(), !2663)
    #dbg_value(i64 2, !2598, !DIExpression(), !2677)
    #dbg_value(i64 2, !2571, !DIExpression(), !2572)
  %_3.i.i.i.2 = getelementptr inbounds nuw i8, ptr %x, i64 16, !dbg !2752
    #dbg_value(i64 2, !2571, !DIExpression(), !2678)
  %_3.i4.i.i.2 = getelementptr inbounds nuw i8, ptr %y, i64 16, !dbg !2757
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2771), !dbg !2683
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2773), !dbg !2683
    #dbg_value(double %_0.i1.i.i.1, !2686, !DIExpression(), !2699)
    #dbg_value(ptr %_3.i.i.i.2, !2692, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2699)
    #dbg_value(ptr %_3.i4.i.i.2, !2692, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2699)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2775), !dbg !2704
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2777), !dbg !2704
    #dbg_value(ptr %_3.i.i.i.2, !2716, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2717)
    #dbg_value(ptr %_3.i4.i.i.2, !2716, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2717)
    #dbg_value(ptr %_3.i.i.i.2, !2713, !DIExpression(), !2719)
    #dbg_value(ptr %_3.i.i.i.2, !2720, !DIExpression(), !2724)
    #dbg_value(ptr %_3.i.i.i.2, !2726, !DIExpression(), !2731)
    #dbg_value(ptr %_3.i4.i.i.2, !2715, !DIExpression(), !2719)
    #dbg_value(ptr %_3.i4.i.i.2, !2723, !DIExpression(), !2724)
  %_6.i.i.i.2 = load double, ptr %_3.i.i.i.2, align 8, !dbg !2734, !alias.scope !2779, !noalias !2780, !noundef !20
  %_7.i.i.i.2 = load double, ptr %_3.i4.i.i.2, align 8, !dbg !2739, !alias.scope !2781, !noalias !2782, !noundef !20
    #dbg_value(double %self.i.i.i.2, !2730, !DIExpression(), !2731)
    #dbg_value(double %_0.i1.i.i.1, !2748, !DIExpression(), !2750)
    #dbg_value(double %_0.i.i.i.2, !2749, !DIExpression(), !2750)
    #dbg_value(double %_0.i1.i.i.2, !2618, !DIExpression(), !2673)
    #dbg_value(i64 4, !2620, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2675)
    #dbg_value(i64 3, !2621, !DIExpression(), !2676)
    #dbg_value(i64 3, !2597, !DIExpression(), !2663)
    #dbg_value(i64 3, !2598, !DIExpression(), !2677)
    #dbg_value(i64 3, !2571, !DIExpression(), !2572)
  %_3.i.i.i.3 = getelementptr inbounds nuw i8, ptr %x, i64 24, !dbg !2752
    #dbg_value(i64 3, !2571, !DIExpression(), !2678)
  %_3.i4.i.i.3 = getelementptr inbounds nuw i8, ptr %y, i64 24, !dbg !2757
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2783), !dbg !2683
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2785), !dbg !2683
    #dbg_value(double %_0.i1.i.i.2, !2686, !DIExpression(), !2699)
    #dbg_value(ptr %_3.i.i.i.3, !2692, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2699)
    #dbg_value(ptr %_3.i4.i.i.3, !2692, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2699)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2787), !dbg !2704
  tail call void @llvm.experimental.noalias.scope.decl(metadata !2789), !dbg !2704
    #dbg_value(ptr %_3.i.i.i.3, !2716, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2717)
    #dbg_value(ptr %_3.i4.i.i.3, !2716, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2717)
    #dbg_value(ptr %_3.i.i.i.3, !2713, !DIExpression(), !2719)
    #dbg_value(ptr %_3.i.i.i.3, !2720, !DIExpression(), !2724)
    #dbg_value(ptr %_3.i.i.i.3, !2726, !DIExpression(), !2731)
    #dbg_value(ptr %_3.i4.i.i.3, !2715, !DIExpression(), !2719)
    #dbg_value(ptr %_3.i4.i.i.3, !2723, !DIExpression(), !2724)
  %_6.i.i.i.3 = load double, ptr %_3.i.i.i.3, align 8, !dbg !2734, !alias.scope !2791, !noalias !2792, !noundef !20
  %_7.i.i.i.3 = load double, ptr %_3.i4.i.i.3, align 8, !dbg !2739, !alias.scope !2793, !noalias !2794, !noundef !20
    #dbg_value(double %self.i.i.i.3, !2730, !DIExpression(), !2731)
    #dbg_value(double %_0.i1.i.i.2, !2748, !DIExpression(), !2750)
    #dbg_value(double %_0.i.i.i.3, !2749, !DIExpression(), !2750)
    #dbg_value(double %_0.i1.i.i.3, !2618, !DIExpression(), !2673)
    #dbg_value(double 1.000000e+00, !2795, !DIExpression(), !2819)
    #dbg_value(i64 0, !2809, !DIExpression(), !2821)
    #dbg_value(ptr poison, !2822, !DIExpression(), !2830)
    #dbg_value(double 1.000000e+00, !2828, !DIExpression(), !2830)
    #dbg_value(double 1.000000e+00, !2832, !DIExpression(), !2836)
    #dbg_value(ptr %x, !2829, !DIExpression(), !2830)
    #dbg_value(ptr %x, !2835, !DIExpression(), !2836)
    #dbg_value(double %_6.i.i.i, !2795, !DIExpression(), !2819)
    #dbg_value(i64 1, !2809, !DIExpression(), !2821)
    #dbg_value(double %_6.i.i.i, !2828, !DIExpression(), !2830)
    #dbg_value(double %_6.i.i.i, !2832, !DIExpression(), !2836)
    #dbg_value(ptr %_3.i.i.i.1, !2829, !DIExpression(), !2830)
    #dbg_value(ptr %_3.i.i.i.1, !2835, !DIExpression(), !2836)
  %_0.i.i.1 = fmul double %_6.i.i.i, %_6.i.i.i.1, !dbg !2838
    #dbg_value(double %_0.i.i.1, !2795, !DIExpression(), !2819)
    #dbg_value(i64 2, !2809, !DIExpression(), !2821)
    #dbg_value(double %_0.i.i.1, !2828, !DIExpression(), !2830)
    #dbg_value(double %_0.i.i.1, !2832, !DIExpression(), !2836)
    #dbg_value(ptr %_3.i.i.i.2, !2829, !DIExpression(), !2830)
    #dbg_value(ptr %_3.i.i.i.2, !2835, !DIExpression(), !2836)
  %_0.i.i.2 = fmul double %_0.i.i.1, %_6.i.i.i.2, !dbg !2838
    #dbg_value(double %_0.i.i.2, !2795, !DIExpression(), !2819)
    #dbg_value(i64 3, !2809, !DIExpression(), !2821)
    #dbg_value(double %_0.i.i.2, !2828, !DIExpression(), !2830)
    #dbg_value(double %_0.i.i.2, !2832, !DIExpression(), !2836)
    #dbg_value(ptr %_3.i.i.i.3, !2829, !DIExpression(), !2830)
    #dbg_value(ptr %_3.i.i.i.3, !2835, !DIExpression(), !2836)
  %_0.i.i.3 = fmul double %_0.i.i.2, %_6.i.i.i.3, !dbg !2838
    #dbg_value(double %_0.i.i.3, !2795, !DIExpression(), !2819)
    #dbg_value(i64 4, !2809, !DIExpression(), !2821)
  %self.i.i.i = fmul double %_6.i.i.i, %_7.i.i.i, !dbg !2841
  %_0.i.i.i = fadd double %_6.i.i.i, %self.i.i.i, !dbg !2844
  %self.i.i.i.1 = fmul double %_6.i.i.i.1, %_7.i.i.i.1, !dbg !2841
  %_0.i.i.i.1 = fadd double %_6.i.i.i.1, %self.i.i.i.1, !dbg !2844
  %_0.i1.i.i.1 = fadd double %_0.i.i.i, %_0.i.i.i.1, !dbg !2848
  %self.i.i.i.2 = fmul double %_6.i.i.i.2, %_7.i.i.i.2, !dbg !2841
  %_0.i.i.i.2 = fadd double %_6.i.i.i.2, %self.i.i.i.2, !dbg !2844
  %_0.i1.i.i.2 = fadd double %_0.i1.i.i.1, %_0.i.i.i.2, !dbg !2848
  %self.i.i.i.3 = fmul double %_6.i.i.i.3, %_7.i.i.i.3, !dbg !2841
  %_0.i.i.i.3 = fadd double %_6.i.i.i.3, %self.i.i.i.3, !dbg !2844
  %_0.i1.i.i.3 = fadd double %_0.i1.i.i.2, %_0.i.i.i.3, !dbg !2848
  %_0 = fmul double %_0.i1.i.i.3, %_0.i.i.3, !dbg !2849
  ret double %_0, !dbg !2850
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

!llvm.module.flags = !{!35, !36, !37, !38}
!llvm.ident = !{!39}
!llvm.dbg.cu = !{!40}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "<rust_iterators::rust_closure_objects::{closure_env#0} as core::ops::function::Fn<(f64)>>::{vtable}", scope: null, file: !2, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "<unknown>", directory: "")
!3 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_iterators::rust_closure_objects::{closure_env#0} as core::ops::function::Fn<(f64)>>::{vtable_type}", file: !2, size: 384, align: 64, flags: DIFlagArtificial, elements: !4, vtableHolder: !14, templateParams: !20, identifier: "3a69a612b3bf4d7036fac54d8ac6a4e1")
!4 = !{!5, !8, !10, !11, !12, !13}
!5 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !3, file: !2, baseType: !6, size: 64, align: 64)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !7, size: 64, align: 64, dwarfAddressSpace: 0)
!7 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !3, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!9 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !3, file: !2, baseType: !9, size: 64, align: 64, offset: 128)
!11 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !3, file: !2, baseType: !6, size: 64, align: 64, offset: 192)
!12 = !DIDerivedType(tag: DW_TAG_member, name: "__method4", scope: !3, file: !2, baseType: !6, size: 64, align: 64, offset: 256)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "__method5", scope: !3, file: !2, baseType: !6, size: 64, align: 64, offset: 320)
!14 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !15, file: !2, size: 64, align: 64, elements: !17, templateParams: !20, identifier: "ca45c55a3a5474476724ae86960b3b3b")
!15 = !DINamespace(name: "rust_closure_objects", scope: !16)
!16 = !DINamespace(name: "rust_iterators", scope: null)
!17 = !{!18}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !14, file: !2, baseType: !19, size: 64, align: 64)
!19 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!20 = !{}
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "<rust_iterators::rust_closure_objects::{closure_env#1} as core::ops::function::Fn<(f64)>>::{vtable}", scope: null, file: !2, type: !23, isLocal: true, isDefinition: true)
!23 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_iterators::rust_closure_objects::{closure_env#1} as core::ops::function::Fn<(f64)>>::{vtable_type}", file: !2, size: 384, align: 64, flags: DIFlagArtificial, elements: !24, vtableHolder: !31, templateParams: !20, identifier: "f0ae31d06285ec2a91a09b8ea5331fc7")
!24 = !{!25, !26, !27, !28, !29, !30}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !23, file: !2, baseType: !6, size: 64, align: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !23, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !23, file: !2, baseType: !9, size: 64, align: 64, offset: 128)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !23, file: !2, baseType: !6, size: 64, align: 64, offset: 192)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "__method4", scope: !23, file: !2, baseType: !6, size: 64, align: 64, offset: 256)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "__method5", scope: !23, file: !2, baseType: !6, size: 64, align: 64, offset: 320)
!31 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !15, file: !2, size: 64, align: 64, elements: !32, templateParams: !20, identifier: "7388d86bab8343a3a33ac3ea669e410a")
!32 = !{!33}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__k", scope: !31, file: !2, baseType: !34, size: 64, align: 64)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!35 = !{i32 8, !"PIC Level", i32 2}
!36 = !{i32 2, !"RtLibUseGOT", i32 1}
!37 = !{i32 7, !"Dwarf Version", i32 4}
!38 = !{i32 2, !"Debug Info Version", i32 3}
!39 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!40 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !41, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !42, splitDebugInlining: false, nameTableKind: None)
!41 = !DIFile(filename: "rust/rust_iterators.rs/@/rust_iterators.3d542cfa6a65f563-cgu.0", directory: ".")
!42 = !{!0, !21, !43, !55}
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "<rust_iterators::Linear as rust_iterators::Law>::{vtable}", scope: null, file: !2, type: !45, isLocal: true, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_iterators::Linear as rust_iterators::Law>::{vtable_type}", file: !2, size: 320, align: 64, flags: DIFlagArtificial, elements: !46, vtableHolder: !52, templateParams: !20, identifier: "6c85696bfab46490c562899cb9354888")
!46 = !{!47, !48, !49, !50, !51}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !45, file: !2, baseType: !6, size: 64, align: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !45, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !45, file: !2, baseType: !9, size: 64, align: 64, offset: 128)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !45, file: !2, baseType: !6, size: 64, align: 64, offset: 192)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "__method4", scope: !45, file: !2, baseType: !6, size: 64, align: 64, offset: 256)
!52 = !DICompositeType(tag: DW_TAG_structure_type, name: "Linear", scope: !16, file: !2, size: 64, align: 64, flags: DIFlagPrivate, elements: !53, templateParams: !20, identifier: "4f8268df0c4132a9dea3e7db9909928")
!53 = !{!54}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !52, file: !2, baseType: !19, size: 64, align: 64, flags: DIFlagPrivate)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression())
!56 = distinct !DIGlobalVariable(name: "<rust_iterators::Wave as rust_iterators::Law>::{vtable}", scope: null, file: !2, type: !57, isLocal: true, isDefinition: true)
!57 = !DICompositeType(tag: DW_TAG_structure_type, name: "<rust_iterators::Wave as rust_iterators::Law>::{vtable_type}", file: !2, size: 320, align: 64, flags: DIFlagArtificial, elements: !58, vtableHolder: !64, templateParams: !20, identifier: "75999751c829930b995170798b00fad")
!58 = !{!59, !60, !61, !62, !63}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "drop_in_place", scope: !57, file: !2, baseType: !6, size: 64, align: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !57, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "align", scope: !57, file: !2, baseType: !9, size: 64, align: 64, offset: 128)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "__method3", scope: !57, file: !2, baseType: !6, size: 64, align: 64, offset: 192)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "__method4", scope: !57, file: !2, baseType: !6, size: 64, align: 64, offset: 256)
!64 = !DICompositeType(tag: DW_TAG_structure_type, name: "Wave", scope: !16, file: !2, size: 64, align: 64, flags: DIFlagPrivate, elements: !65, templateParams: !20, identifier: "e61c8d476de9c96e8a72d194c598816b")
!65 = !{!66}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "frequency", scope: !64, file: !2, baseType: !19, size: 64, align: 64, flags: DIFlagPrivate)
!67 = distinct !DISubprogram(name: "through_reference", linkageName: "_ZN14rust_iterators17through_reference17h78d9cddca2821071E", scope: !16, file: !68, line: 118, type: !69, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !81)
!68 = !DIFile(filename: "rust/rust_iterators.rs", directory: ".", checksumkind: CSK_MD5, checksum: "757db9f369cc665a841a3c17d435f4a0")
!69 = !DISubroutineType(types: !70)
!70 = !{!19, !71, !19}
!71 = !DICompositeType(tag: DW_TAG_structure_type, name: "&dyn core::ops::function::Fn<(f64), Output=f64>", file: !2, size: 128, align: 64, elements: !72, templateParams: !20, identifier: "78fcb5b09937886a2097334cf900e3d1")
!72 = !{!73, !76}
!73 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !71, file: !2, baseType: !74, size: 64, align: 64)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64, align: 64, dwarfAddressSpace: 0)
!75 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::ops::function::Fn<(f64), Output=f64>", file: !2, align: 8, elements: !20, identifier: "d3a041b4cce28af78945ab6bb01f70c6")
!76 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !71, file: !2, baseType: !77, size: 64, align: 64, offset: 64)
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !78, size: 64, align: 64, dwarfAddressSpace: 0)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 384, align: 64, elements: !79)
!79 = !{!80}
!80 = !DISubrange(count: 6, lowerBound: 0)
!81 = !{!82, !83}
!82 = !DILocalVariable(name: "f", arg: 1, scope: !67, file: !68, line: 118, type: !71)
!83 = !DILocalVariable(name: "x", arg: 2, scope: !67, file: !68, line: 118, type: !19)
!84 = !DILocation(line: 0, scope: !67)
!85 = !DILocation(line: 119, column: 5, scope: !67)
!86 = !DILocation(line: 119, column: 14, scope: !67)
!87 = !DILocation(line: 119, column: 12, scope: !67)
!88 = !DILocation(line: 120, column: 2, scope: !67)
!89 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17h12b84e9eab73c51bE", scope: !15, file: !68, line: 124, type: !90, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !93)
!90 = !DISubroutineType(types: !91)
!91 = !{!19, !92, !19}
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_iterators::rust_closure_objects::{closure_env#0}", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "v", arg: 2, scope: !89, file: !68, line: 124, type: !19)
!95 = !DILocalVariable(name: "k", scope: !89, file: !68, line: 123, type: !19, align: 64)
!96 = !DILocation(line: 0, scope: !89)
!97 = !DILocation(line: 124, column: 32, scope: !89)
!98 = !DILocation(line: 124, column: 41, scope: !89)
!99 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E", scope: !15, file: !68, line: 125, type: !100, scopeLine: 125, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !103)
!100 = !DISubroutineType(types: !101)
!101 = !{!19, !102, !19}
!102 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_iterators::rust_closure_objects::{closure_env#1}", baseType: !31, size: 64, align: 64, dwarfAddressSpace: 0)
!103 = !{!104, !105}
!104 = !DILocalVariable(name: "v", arg: 2, scope: !99, file: !68, line: 125, type: !19)
!105 = !DILocalVariable(name: "k", scope: !99, file: !68, line: 123, type: !19, align: 64)
!106 = !DILocation(line: 0, scope: !99)
!107 = !DILocation(line: 125, column: 30, scope: !99)
!108 = !{i64 8}
!109 = !DILocation(line: 125, column: 26, scope: !99)
!110 = !DILocation(line: 125, column: 31, scope: !99)
!111 = distinct !DISubprogram(name: "twice<rust_iterators::Linear>", linkageName: "_ZN14rust_iterators3Law5twice17h1f8c3585c2bc16c2E", scope: !112, file: !68, line: 87, type: !113, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !119, retainedNodes: !116)
!112 = !DINamespace(name: "Law", scope: !16)
!113 = !DISubroutineType(types: !114)
!114 = !{!19, !115, !19}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_iterators::Linear", baseType: !52, size: 64, align: 64, dwarfAddressSpace: 0)
!116 = !{!117, !118}
!117 = !DILocalVariable(name: "self", arg: 1, scope: !111, file: !68, line: 87, type: !115)
!118 = !DILocalVariable(name: "x", arg: 2, scope: !111, file: !68, line: 87, type: !19)
!119 = !{!120}
!120 = !DITemplateTypeParameter(name: "Self", type: !52)
!121 = !DILocation(line: 0, scope: !111)
!122 = !DILocalVariable(name: "self", arg: 1, scope: !123, file: !68, line: 96, type: !115)
!123 = distinct !DISubprogram(name: "value", linkageName: "_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE", scope: !124, file: !68, line: 96, type: !113, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !125)
!124 = !DINamespace(name: "{impl#0}", scope: !16)
!125 = !{!122, !126}
!126 = !DILocalVariable(name: "x", arg: 2, scope: !123, file: !68, line: 96, type: !19)
!127 = !DILocation(line: 0, scope: !123, inlinedAt: !128)
!128 = distinct !DILocation(line: 88, column: 20, scope: !111)
!129 = !DILocation(line: 97, column: 9, scope: !123, inlinedAt: !128)
!130 = !{!131}
!131 = distinct !{!131, !132, !"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE: %self"}
!132 = distinct !{!132, !"_ZN62_$LT$rust_iterators..Linear$u20$as$u20$rust_iterators..Law$GT$5value17h4801a9bccfe7045fE"}
!133 = !DILocation(line: 88, column: 9, scope: !111)
!134 = !DILocation(line: 89, column: 6, scope: !111)
!135 = distinct !DISubprogram(name: "call_once<rust_iterators::rust_closure_objects::{closure_env#0}, (f64)>", linkageName: "_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h0ed8a5c80d01a7d2E", scope: !137, file: !136, line: 250, type: !141, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !150, retainedNodes: !144)
!136 = !DIFile(filename: "library/core/src/ops/function.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7165aec212fc528edf645f7f5c1c91bb")
!137 = !DINamespace(name: "FnOnce", scope: !138)
!138 = !DINamespace(name: "function", scope: !139)
!139 = !DINamespace(name: "ops", scope: !140)
!140 = !DINamespace(name: "core", scope: null)
!141 = !DISubroutineType(types: !142)
!142 = !{!19, !143, !19}
!143 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_iterators::rust_closure_objects::{closure_env#0}", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!144 = !{!145, !146}
!145 = !DILocalVariable(arg: 1, scope: !135, file: !136, line: 250, type: !143)
!146 = !DILocalVariable(arg: 2, scope: !135, file: !136, line: 250, type: !147)
!147 = !DICompositeType(tag: DW_TAG_structure_type, name: "(f64)", file: !2, size: 64, align: 64, elements: !148, templateParams: !20, identifier: "ea378c8f95e2fcf9cb2be63e4a0c68e6")
!148 = !{!149}
!149 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !147, file: !2, baseType: !19, size: 64, align: 64)
!150 = !{!151, !152}
!151 = !DITemplateTypeParameter(name: "Self", type: !14)
!152 = !DITemplateTypeParameter(name: "Args", type: !147)
!153 = !DILocation(line: 0, scope: !135)
!154 = !DILocation(line: 250, column: 5, scope: !135)
!155 = !DILocation(line: 0, scope: !89, inlinedAt: !156)
!156 = distinct !DILocation(line: 250, column: 5, scope: !157, inlinedAt: !163)
!157 = distinct !DISubprogram(name: "call_once<rust_iterators::rust_closure_objects::{closure_env#0}, (f64)>", linkageName: "_ZN4core3ops8function6FnOnce9call_once17h5e4f9d913ce8c4e8E", scope: !137, file: !136, line: 250, type: !158, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !150, retainedNodes: !160)
!158 = !DISubroutineType(types: !159)
!159 = !{!19, !14, !19}
!160 = !{!161, !162}
!161 = !DILocalVariable(arg: 1, scope: !157, file: !136, line: 250, type: !14)
!162 = !DILocalVariable(arg: 2, scope: !157, file: !136, line: 250, type: !147)
!163 = distinct !DILocation(line: 250, column: 5, scope: !135)
!164 = !DILocation(line: 0, scope: !157, inlinedAt: !163)
!165 = !DILocation(line: 124, column: 32, scope: !89, inlinedAt: !156)
!166 = distinct !DISubprogram(name: "call_once<rust_iterators::rust_closure_objects::{closure_env#1}, (f64)>", linkageName: "_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he81787fe4d27570dE", scope: !137, file: !136, line: 250, type: !167, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !173, retainedNodes: !170)
!167 = !DISubroutineType(types: !168)
!168 = !{!19, !169, !19}
!169 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust_iterators::rust_closure_objects::{closure_env#1}", baseType: !31, size: 64, align: 64, dwarfAddressSpace: 0)
!170 = !{!171, !172}
!171 = !DILocalVariable(arg: 1, scope: !166, file: !136, line: 250, type: !169)
!172 = !DILocalVariable(arg: 2, scope: !166, file: !136, line: 250, type: !147)
!173 = !{!174, !152}
!174 = !DITemplateTypeParameter(name: "Self", type: !31)
!175 = !DILocation(line: 0, scope: !166)
!176 = !DILocation(line: 250, column: 5, scope: !166)
!177 = !DILocalVariable(arg: 1, scope: !178, file: !136, line: 250, type: !31)
!178 = distinct !DISubprogram(name: "call_once<rust_iterators::rust_closure_objects::{closure_env#1}, (f64)>", linkageName: "_ZN4core3ops8function6FnOnce9call_once17h6d1ffbe18adf1172E", scope: !137, file: !136, line: 250, type: !179, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !173, retainedNodes: !181)
!179 = !DISubroutineType(types: !180)
!180 = !{!19, !31, !19}
!181 = !{!177, !182}
!182 = !DILocalVariable(arg: 2, scope: !178, file: !136, line: 250, type: !147)
!183 = !DILocation(line: 0, scope: !178, inlinedAt: !184)
!184 = distinct !DILocation(line: 250, column: 5, scope: !166)
!185 = !DILocation(line: 0, scope: !99, inlinedAt: !186)
!186 = distinct !DILocation(line: 250, column: 5, scope: !178, inlinedAt: !184)
!187 = !DILocation(line: 125, column: 30, scope: !99, inlinedAt: !186)
!188 = !{!189}
!189 = distinct !{!189, !190, !"_ZN4core3ops8function6FnOnce9call_once17h6d1ffbe18adf1172E: argument 0"}
!190 = distinct !{!190, !"_ZN4core3ops8function6FnOnce9call_once17h6d1ffbe18adf1172E"}
!191 = !{!192}
!192 = distinct !{!192, !193, !"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E: %_1"}
!193 = distinct !{!193, !"_ZN14rust_iterators20rust_closure_objects28_$u7b$$u7b$closure$u7d$$u7d$17hbc75cd5efd786964E"}
!194 = !DILocation(line: 125, column: 26, scope: !99, inlinedAt: !186)
!195 = distinct !DISubprogram(name: "twice", linkageName: "_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5twice17hc3d340e8348c25cfE", scope: !196, file: !68, line: 104, type: !197, scopeLine: 104, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !200)
!196 = !DINamespace(name: "{impl#1}", scope: !16)
!197 = !DISubroutineType(types: !198)
!198 = !{!19, !199, !19}
!199 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_iterators::Wave", baseType: !64, size: 64, align: 64, dwarfAddressSpace: 0)
!200 = !{!201, !202}
!201 = !DILocalVariable(name: "self", arg: 1, scope: !195, file: !68, line: 104, type: !199)
!202 = !DILocalVariable(name: "x", arg: 2, scope: !195, file: !68, line: 104, type: !19)
!203 = !DILocation(line: 0, scope: !195)
!204 = !DILocalVariable(name: "self", arg: 1, scope: !205, file: !68, line: 101, type: !199)
!205 = distinct !DISubprogram(name: "value", linkageName: "_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E", scope: !196, file: !68, line: 101, type: !197, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !206)
!206 = !{!204, !207}
!207 = !DILocalVariable(name: "x", arg: 2, scope: !205, file: !68, line: 101, type: !19)
!208 = !DILocation(line: 0, scope: !205, inlinedAt: !209)
!209 = !DILocation(line: 105, column: 14, scope: !195)
!210 = !DILocation(line: 105, column: 20, scope: !195)
!211 = !DILocation(line: 102, column: 9, scope: !205, inlinedAt: !209)
!212 = !DILocation(line: 106, column: 6, scope: !195)
!213 = distinct !DISubprogram(name: "value", linkageName: "_ZN60_$LT$rust_iterators..Wave$u20$as$u20$rust_iterators..Law$GT$5value17h0f6583c7b857b5c8E", scope: !196, file: !68, line: 101, type: !197, scopeLine: 101, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !214)
!214 = !{!215, !216}
!215 = !DILocalVariable(name: "self", arg: 1, scope: !213, file: !68, line: 101, type: !199)
!216 = !DILocalVariable(name: "x", arg: 2, scope: !213, file: !68, line: 101, type: !19)
!217 = !DILocation(line: 0, scope: !213)
!218 = !DILocation(line: 102, column: 9, scope: !213)
!219 = !DILocation(line: 103, column: 6, scope: !213)
!220 = !DILocation(line: 0, scope: !123)
!221 = !DILocation(line: 97, column: 9, scope: !123)
!222 = !DILocation(line: 98, column: 6, scope: !123)
!223 = distinct !DISubprogram(name: "rust_adapters", scope: !16, file: !68, line: 17, type: !224, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !228)
!224 = !DISubroutineType(types: !225)
!225 = !{!19, !226}
!226 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 6]", baseType: !227, size: 64, align: 64, dwarfAddressSpace: 0)
!227 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 384, align: 64, elements: !79)
!228 = !{!229}
!229 = !DILocalVariable(name: "x", arg: 1, scope: !223, file: !68, line: 17, type: !226)
!230 = !DILocalVariable(name: "state", arg: 2, scope: !231, file: !68, line: 25, type: !252)
!231 = distinct !DISubprogram(name: "{closure#2}", linkageName: "_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17hc8e441af2f8b8396E", scope: !232, file: !68, line: 25, type: !233, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !253)
!232 = !DINamespace(name: "rust_adapters", scope: !16)
!233 = !DISubroutineType(types: !234)
!234 = !{!235, !250, !252, !19}
!235 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f64>", scope: !236, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !237, templateParams: !20, identifier: "2dba3d5d643af83f672e49d11190e3e1")
!236 = !DINamespace(name: "option", scope: !140)
!237 = !{!238}
!238 = !DICompositeType(tag: DW_TAG_variant_part, scope: !235, file: !2, size: 128, align: 64, elements: !239, templateParams: !20, identifier: "2459c3374fe6f39e654213ffe16d09ae", discriminator: !248)
!239 = !{!240, !244}
!240 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !238, file: !2, baseType: !241, size: 128, align: 64, extraData: i64 0)
!241 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !235, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !242, identifier: "66d3d0f0f14ec755afdda75addcb23df")
!242 = !{!243}
!243 = !DITemplateTypeParameter(name: "T", type: !19)
!244 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !238, file: !2, baseType: !245, size: 128, align: 64, extraData: i64 1)
!245 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !235, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !246, templateParams: !242, identifier: "cffe28f075c36a0754f941d6bdb0a54f")
!246 = !{!247}
!247 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !245, file: !2, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!248 = !DIDerivedType(tag: DW_TAG_member, scope: !235, file: !2, baseType: !249, size: 64, align: 64, flags: DIFlagArtificial)
!249 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!250 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_adapters::{closure_env#2}", baseType: !251, size: 64, align: 64, dwarfAddressSpace: 0)
!251 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#2}", scope: !232, file: !2, align: 8, elements: !20, identifier: "b20e91d4c63d1fbfa93a7c12a9ea8e1d")
!252 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!253 = !{!230, !254, !255}
!254 = !DILocalVariable(name: "v", arg: 3, scope: !231, file: !68, line: 25, type: !19)
!255 = !DILocalVariable(arg: 1, scope: !231, file: !68, line: 25, type: !250)
!256 = !DILocation(line: 0, scope: !231, inlinedAt: !257)
!257 = distinct !DILocation(line: 68, column: 33, scope: !258, inlinedAt: !320)
!258 = distinct !DISubprogram(name: "{closure#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>", linkageName: "_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold4scan28_$u7b$$u7b$closure$u7d$$u7d$17h439fa66dd51ae8a2E", scope: !260, file: !259, line: 68, type: !266, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !313, retainedNodes: !305)
!259 = !DIFile(filename: "library/core/src/iter/adapters/scan.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7a3517ad5d2cd94beda5975884704d61")
!260 = !DINamespace(name: "scan", scope: !261)
!261 = !DINamespace(name: "try_fold", scope: !262)
!262 = !DINamespace(name: "{impl#2}", scope: !263)
!263 = !DINamespace(name: "scan", scope: !264)
!264 = !DINamespace(name: "adapters", scope: !265)
!265 = !DINamespace(name: "iter", scope: !140)
!266 = !DISubroutineType(types: !267)
!267 = !{!268, !289, !19, !19}
!268 = !DICompositeType(tag: DW_TAG_structure_type, name: "ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>", scope: !269, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !270, templateParams: !20, identifier: "fcce5d299f638f0e5549f79884af7f0")
!269 = !DINamespace(name: "control_flow", scope: !139)
!270 = !{!271}
!271 = !DICompositeType(tag: DW_TAG_variant_part, scope: !268, file: !2, size: 128, align: 64, elements: !272, templateParams: !20, identifier: "959f8df0e9f5b3f8f98318090f45a841", discriminator: !288)
!272 = !{!273, !284}
!273 = !DIDerivedType(tag: DW_TAG_member, name: "Continue", scope: !271, file: !2, baseType: !274, size: 128, align: 64, extraData: i64 0)
!274 = !DICompositeType(tag: DW_TAG_structure_type, name: "Continue", scope: !268, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !275, templateParams: !277, identifier: "15bf35f1ead647a5741aabe2c7f75a9e")
!275 = !{!276}
!276 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !274, file: !2, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!277 = !{!278, !283}
!278 = !DITemplateTypeParameter(name: "B", type: !279)
!279 = !DICompositeType(tag: DW_TAG_structure_type, name: "NeverShortCircuit<f64>", scope: !280, file: !2, size: 64, align: 64, flags: DIFlagProtected, elements: !281, templateParams: !242, identifier: "968c52c31de6f0d9a7a7f888f2d3f195")
!280 = !DINamespace(name: "try_trait", scope: !139)
!281 = !{!282}
!282 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !279, file: !2, baseType: !19, size: 64, align: 64, flags: DIFlagPublic)
!283 = !DITemplateTypeParameter(name: "C", type: !19)
!284 = !DIDerivedType(tag: DW_TAG_member, name: "Break", scope: !271, file: !2, baseType: !285, size: 128, align: 64, extraData: i64 1)
!285 = !DICompositeType(tag: DW_TAG_structure_type, name: "Break", scope: !268, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !286, templateParams: !277, identifier: "2a03cf2f22fc5cb08499e55f2f2c55f6")
!286 = !{!287}
!287 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !285, file: !2, baseType: !279, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!288 = !DIDerivedType(tag: DW_TAG_member, scope: !268, file: !2, baseType: !249, size: 64, align: 64, flags: DIFlagArtificial)
!289 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>", baseType: !290, size: 64, align: 64, dwarfAddressSpace: 0)
!290 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>", scope: !260, file: !2, size: 128, align: 64, elements: !291, templateParams: !20, identifier: "42460f432357fc85ba7fcf996f419fb3")
!291 = !{!292, !293, !294}
!292 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !290, file: !2, baseType: !250, size: 64, align: 64)
!293 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !290, file: !2, baseType: !252, size: 64, align: 64, offset: 64)
!294 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !290, file: !2, baseType: !295, align: 8, offset: 128)
!295 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>", scope: !296, file: !2, align: 8, elements: !298, templateParams: !20, identifier: "cef5350565da010952e4e15200d4ad2c")
!296 = !DINamespace(name: "wrap_mut_2", scope: !297)
!297 = !DINamespace(name: "{impl#2}", scope: !280)
!298 = !{!299}
!299 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !295, file: !2, baseType: !300, align: 8)
!300 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>", scope: !301, file: !2, align: 8, elements: !20, identifier: "ea2c982bf9edbf221b963f808c40472a")
!301 = !DINamespace(name: "sum", scope: !302)
!302 = !DINamespace(name: "{impl#132}", scope: !303)
!303 = !DINamespace(name: "accum", scope: !304)
!304 = !DINamespace(name: "traits", scope: !265)
!305 = !{!306, !307, !308, !309, !310, !311}
!306 = !DILocalVariable(name: "acc", arg: 2, scope: !258, file: !259, line: 68, type: !19)
!307 = !DILocalVariable(name: "x", arg: 3, scope: !258, file: !259, line: 68, type: !19)
!308 = !DILocalVariable(name: "f", scope: !258, file: !259, line: 65, type: !250, align: 64)
!309 = !DILocalVariable(name: "state", scope: !258, file: !259, line: 64, type: !252, align: 64)
!310 = !DILocalVariable(name: "fold", scope: !258, file: !259, line: 66, type: !295, align: 8)
!311 = !DILocalVariable(name: "x", scope: !312, file: !259, line: 70, type: !19, align: 64)
!312 = distinct !DILexicalBlock(scope: !258, file: !259, line: 70, column: 17)
!313 = !{!243, !314, !315, !316, !317, !318, !319}
!314 = !DITemplateTypeParameter(name: "St", type: !19)
!315 = !DITemplateTypeParameter(name: "B", type: !19)
!316 = !DITemplateTypeParameter(name: "Acc", type: !19)
!317 = !DITemplateTypeParameter(name: "R", type: !279)
!318 = !DITemplateTypeParameter(name: "impl FnMut(&mut St, T) -> Option<B>", type: !251)
!319 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> R + 'a", type: !295)
!320 = distinct !DILocation(line: 40, column: 22, scope: !321, inlinedAt: !340)
!321 = distinct !DILexicalBlock(scope: !323, file: !322, line: 40, column: 22)
!322 = !DIFile(filename: "library/core/src/iter/adapters/copied.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "2838c80928acd493744bdb03bf18337c")
!323 = distinct !DISubprogram(name: "{closure#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>", linkageName: "_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE", scope: !324, file: !322, line: 40, type: !326, scopeLine: 40, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !337, retainedNodes: !332)
!324 = !DINamespace(name: "copy_try_fold", scope: !325)
!325 = !DINamespace(name: "copied", scope: !264)
!326 = !DISubroutineType(types: !327)
!327 = !{!268, !328, !19, !34}
!328 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::copied::copy_try_fold::{closure_env#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>", baseType: !329, size: 64, align: 64, dwarfAddressSpace: 0)
!329 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>", scope: !324, file: !2, size: 128, align: 64, elements: !330, templateParams: !20, identifier: "abdaf01a632a3406f04cf4992f98ad63")
!330 = !{!331}
!331 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !329, file: !2, baseType: !290, size: 128, align: 64)
!332 = !{!333, !334, !335, !336}
!333 = !DILocalVariable(name: "acc", arg: 2, scope: !323, file: !322, line: 40, type: !19)
!334 = !DILocalVariable(name: "f", scope: !323, file: !322, line: 39, type: !290, align: 64)
!335 = !DILocalVariable(name: "elt", scope: !321, file: !322, line: 40, type: !19, align: 64)
!336 = !DILocalVariable(arg: 3, scope: !323, file: !322, line: 40, type: !34)
!337 = !{!243, !316, !338, !339}
!338 = !DITemplateTypeParameter(name: "R", type: !268)
!339 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> R", type: !290)
!340 = distinct !DILocation(line: 89, column: 25, scope: !341, inlinedAt: !380)
!341 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::copied::copy_try_fold::{closure_env#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>>", linkageName: "_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E", scope: !343, file: !342, line: 87, type: !347, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !377, retainedNodes: !370)
!342 = !DIFile(filename: "library/core/src/iter/adapters/take.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b8371ff60bcab0d62300825b4b578e43")
!343 = !DINamespace(name: "check", scope: !344)
!344 = !DINamespace(name: "try_fold", scope: !345)
!345 = !DINamespace(name: "{impl#1}", scope: !346)
!346 = !DINamespace(name: "take", scope: !264)
!347 = !DISubroutineType(types: !348)
!348 = !{!349, !364, !19, !34}
!349 = !DICompositeType(tag: DW_TAG_structure_type, name: "ControlFlow<core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, f64>", scope: !269, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !350, templateParams: !20, identifier: "df4b0f26521c133ffe92f539898f8cff")
!350 = !{!351}
!351 = !DICompositeType(tag: DW_TAG_variant_part, scope: !349, file: !2, size: 128, align: 64, elements: !352, templateParams: !20, identifier: "9d5359e9e45c36f5984bd480b3b74836", discriminator: !363)
!352 = !{!353, !359}
!353 = !DIDerivedType(tag: DW_TAG_member, name: "Continue", scope: !351, file: !2, baseType: !354, size: 128, align: 64, extraData: i64 2)
!354 = !DICompositeType(tag: DW_TAG_structure_type, name: "Continue", scope: !349, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !355, templateParams: !357, identifier: "2f990a62ae8e6ca4ba0551c4cca40ca5")
!355 = !{!356}
!356 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !354, file: !2, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!357 = !{!358, !283}
!358 = !DITemplateTypeParameter(name: "B", type: !268)
!359 = !DIDerivedType(tag: DW_TAG_member, name: "Break", scope: !351, file: !2, baseType: !360, size: 128, align: 64)
!360 = !DICompositeType(tag: DW_TAG_structure_type, name: "Break", scope: !349, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !361, templateParams: !357, identifier: "4ce28227b00d4aa12dd8bcf7e70c8b4e")
!361 = !{!362}
!362 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !360, file: !2, baseType: !268, size: 128, align: 64, flags: DIFlagPublic)
!363 = !DIDerivedType(tag: DW_TAG_member, scope: !349, file: !2, baseType: !249, size: 64, align: 64, flags: DIFlagArtificial)
!364 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::take::{impl#1}::try_fold::check::{closure_env#0}<&f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::copied::copy_try_fold::{closure_env#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>>", baseType: !365, size: 64, align: 64, dwarfAddressSpace: 0)
!365 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::copied::copy_try_fold::{closure_env#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>>", scope: !343, file: !2, size: 192, align: 64, elements: !366, templateParams: !20, identifier: "b56218d2afe6a94457016f903c3696db")
!366 = !{!367, !369}
!367 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !365, file: !2, baseType: !368, size: 64, align: 64)
!368 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut usize", baseType: !9, size: 64, align: 64, dwarfAddressSpace: 0)
!369 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !365, file: !2, baseType: !329, size: 128, align: 64, offset: 64)
!370 = !{!371, !372, !373, !374, !375}
!371 = !DILocalVariable(name: "acc", arg: 2, scope: !341, file: !342, line: 87, type: !19)
!372 = !DILocalVariable(name: "x", arg: 3, scope: !341, file: !342, line: 87, type: !34)
!373 = !DILocalVariable(name: "n", scope: !341, file: !342, line: 84, type: !368, align: 64)
!374 = !DILocalVariable(name: "fold", scope: !341, file: !342, line: 85, type: !329, align: 64)
!375 = !DILocalVariable(name: "r", scope: !376, file: !342, line: 89, type: !268, align: 64)
!376 = distinct !DILexicalBlock(scope: !341, file: !342, line: 89, column: 17)
!377 = !{!378, !316, !338, !379}
!378 = !DITemplateTypeParameter(name: "T", type: !34)
!379 = !DITemplateTypeParameter(name: "impl FnMut(Acc, T) -> R + 'a", type: !329)
!380 = distinct !DILocation(line: 2469, column: 21, scope: !381, inlinedAt: !438)
!381 = distinct !DILexicalBlock(scope: !383, file: !382, line: 2468, column: 41)
!382 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!383 = distinct !DILexicalBlock(scope: !384, file: !382, line: 2467, column: 9)
!384 = distinct !DISubprogram(name: "try_fold<core::slice::iter::Iter<f64>, f64, core::iter::adapters::take::{impl#1}::try_fold::check::{closure_env#0}<&f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::copied::copy_try_fold::{closure_env#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>>, core::ops::control_flow::ControlFlow<core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, f64>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE", scope: !385, file: !382, line: 2461, type: !387, scopeLine: 2461, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !434, retainedNodes: !406)
!385 = !DINamespace(name: "Iterator", scope: !386)
!386 = !DINamespace(name: "iterator", scope: !304)
!387 = !DISubroutineType(types: !388)
!388 = !{!349, !389, !19, !365}
!389 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !390, size: 64, align: 64, dwarfAddressSpace: 0)
!390 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !391, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !393, templateParams: !242, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!391 = !DINamespace(name: "iter", scope: !392)
!392 = !DINamespace(name: "slice", scope: !140)
!393 = !{!394, !401, !402}
!394 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !390, file: !2, baseType: !395, size: 64, align: 64, flags: DIFlagPrivate)
!395 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !396, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !398, templateParams: !242, identifier: "1ecac679bc3ea27f618623550abeeec7")
!396 = !DINamespace(name: "non_null", scope: !397)
!397 = !DINamespace(name: "ptr", scope: !140)
!398 = !{!399}
!399 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !395, file: !2, baseType: !400, size: 64, align: 64, flags: DIFlagPrivate)
!400 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!401 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !390, file: !2, baseType: !400, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!402 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !390, file: !2, baseType: !403, align: 8, offset: 128, flags: DIFlagPrivate)
!403 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !404, file: !2, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !405, identifier: "edae5334879cec8fa6d1980c665f748a")
!404 = !DINamespace(name: "marker", scope: !140)
!405 = !{!378}
!406 = !{!407, !408, !409, !410, !411, !412, !432}
!407 = !DILocalVariable(name: "self", arg: 1, scope: !384, file: !382, line: 2461, type: !389)
!408 = !DILocalVariable(name: "init", arg: 2, scope: !384, file: !382, line: 2461, type: !19)
!409 = !DILocalVariable(name: "f", arg: 3, scope: !384, file: !382, line: 2461, type: !365)
!410 = !DILocalVariable(name: "accum", scope: !383, file: !382, line: 2467, type: !19, align: 64)
!411 = !DILocalVariable(name: "x", scope: !381, file: !382, line: 2468, type: !34, align: 64)
!412 = !DILocalVariable(name: "residual", scope: !413, file: !382, line: 2469, type: !414, align: 64)
!413 = distinct !DILexicalBlock(scope: !381, file: !382, line: 2469, column: 32)
!414 = !DICompositeType(tag: DW_TAG_structure_type, name: "ControlFlow<core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::convert::Infallible>", scope: !269, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !415, templateParams: !20, identifier: "55de78acc84be1359ac302a7e5105d36")
!415 = !{!416}
!416 = !DICompositeType(tag: DW_TAG_variant_part, scope: !414, file: !2, size: 128, align: 64, elements: !417, templateParams: !20, identifier: "b4423910713130fa67380ab7fa697dd8")
!417 = !{!418, !428}
!418 = !DIDerivedType(tag: DW_TAG_member, name: "Continue", scope: !416, file: !2, baseType: !419, size: 128, align: 64)
!419 = !DICompositeType(tag: DW_TAG_structure_type, name: "Continue", scope: !414, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !420, templateParams: !426, identifier: "423b5209bd69b10bf70fd7e7c0ad0948")
!420 = !{!421}
!421 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !419, file: !2, baseType: !422, align: 8, flags: DIFlagPublic)
!422 = !DICompositeType(tag: DW_TAG_structure_type, name: "Infallible", scope: !423, file: !2, align: 8, flags: DIFlagPublic, elements: !424, templateParams: !20, identifier: "78cfd968ca0619bc6721ef3bf8e03805")
!423 = !DINamespace(name: "convert", scope: !140)
!424 = !{!425}
!425 = !DICompositeType(tag: DW_TAG_variant_part, scope: !422, file: !2, align: 8, elements: !20, identifier: "820520e070d3f01e1d1c030b6bcc9c0e")
!426 = !{!358, !427}
!427 = !DITemplateTypeParameter(name: "C", type: !422)
!428 = !DIDerivedType(tag: DW_TAG_member, name: "Break", scope: !416, file: !2, baseType: !429, size: 128, align: 64)
!429 = !DICompositeType(tag: DW_TAG_structure_type, name: "Break", scope: !414, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !430, templateParams: !426, identifier: "804136dd624cce6217d6f3cd8c643870")
!430 = !{!431}
!431 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !429, file: !2, baseType: !268, size: 128, align: 64, flags: DIFlagPublic)
!432 = !DILocalVariable(name: "val", scope: !433, file: !382, line: 2469, type: !19, align: 64)
!433 = distinct !DILexicalBlock(scope: !381, file: !382, line: 2469, column: 32)
!434 = !{!435, !315, !436, !437}
!435 = !DITemplateTypeParameter(name: "Self", type: !390)
!436 = !DITemplateTypeParameter(name: "F", type: !365)
!437 = !DITemplateTypeParameter(name: "R", type: !349)
!438 = distinct !DILocation(line: 118, column: 19, scope: !439, inlinedAt: !460)
!439 = distinct !DILexicalBlock(scope: !441, file: !440, line: 110, column: 9)
!440 = !DIFile(filename: "library/core/src/iter/adapters/skip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7f14038741e345a97bd590ea1e558f0e")
!441 = distinct !DISubprogram(name: "try_fold<core::slice::iter::Iter<f64>, f64, core::iter::adapters::take::{impl#1}::try_fold::check::{closure_env#0}<&f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::copied::copy_try_fold::{closure_env#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>>, core::ops::control_flow::ControlFlow<core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, f64>>", linkageName: "_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E", scope: !442, file: !440, line: 104, type: !444, scopeLine: 104, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !458, retainedNodes: !453)
!442 = !DINamespace(name: "{impl#1}", scope: !443)
!443 = !DINamespace(name: "skip", scope: !264)
!444 = !DISubroutineType(types: !445)
!445 = !{!349, !446, !19, !365}
!446 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>", baseType: !447, size: 64, align: 64, dwarfAddressSpace: 0)
!447 = !DICompositeType(tag: DW_TAG_structure_type, name: "Skip<core::slice::iter::Iter<f64>>", scope: !443, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !448, templateParams: !451, identifier: "a8e5eb9c1a79db65a453228ae5d2e267")
!448 = !{!449, !450}
!449 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !447, file: !2, baseType: !390, size: 128, align: 64, flags: DIFlagPrivate)
!450 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !447, file: !2, baseType: !9, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!451 = !{!452}
!452 = !DITemplateTypeParameter(name: "I", type: !390)
!453 = !{!454, !455, !456, !457}
!454 = !DILocalVariable(name: "self", arg: 1, scope: !441, file: !440, line: 104, type: !446)
!455 = !DILocalVariable(name: "init", arg: 2, scope: !441, file: !440, line: 104, type: !19)
!456 = !DILocalVariable(name: "fold", arg: 3, scope: !441, file: !440, line: 104, type: !365)
!457 = !DILocalVariable(name: "n", scope: !439, file: !440, line: 110, type: !9, align: 64)
!458 = !{!452, !316, !459, !437}
!459 = !DITemplateTypeParameter(name: "Fold", type: !365)
!460 = distinct !DILocation(line: 98, column: 23, scope: !461, inlinedAt: !479)
!461 = distinct !DILexicalBlock(scope: !462, file: !342, line: 97, column: 13)
!462 = distinct !DISubprogram(name: "try_fold<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>, f64, core::iter::adapters::copied::copy_try_fold::{closure_env#0}<f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>>", linkageName: "_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E", scope: !345, file: !342, line: 78, type: !463, scopeLine: 78, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !477, retainedNodes: !472)
!463 = !DISubroutineType(types: !464)
!464 = !{!268, !465, !19, !329}
!465 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>", baseType: !466, size: 64, align: 64, dwarfAddressSpace: 0)
!466 = !DICompositeType(tag: DW_TAG_structure_type, name: "Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>", scope: !346, file: !2, size: 256, align: 64, flags: DIFlagPublic, elements: !467, templateParams: !470, identifier: "328a2d8f5104eab1e54b50517b061e78")
!467 = !{!468, !469}
!468 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !466, file: !2, baseType: !447, size: 192, align: 64, flags: DIFlagPrivate)
!469 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !466, file: !2, baseType: !9, size: 64, align: 64, offset: 192, flags: DIFlagPrivate)
!470 = !{!471}
!471 = !DITemplateTypeParameter(name: "I", type: !447)
!472 = !{!473, !474, !475, !476}
!473 = !DILocalVariable(name: "self", arg: 1, scope: !462, file: !342, line: 78, type: !465)
!474 = !DILocalVariable(name: "init", arg: 2, scope: !462, file: !342, line: 78, type: !19)
!475 = !DILocalVariable(name: "fold", arg: 3, scope: !462, file: !342, line: 78, type: !329)
!476 = !DILocalVariable(name: "n", scope: !461, file: !342, line: 97, type: !368, align: 64)
!477 = !{!471, !316, !478, !338}
!478 = !DITemplateTypeParameter(name: "Fold", type: !329)
!479 = distinct !DILocation(line: 74, column: 17, scope: !480, inlinedAt: !496)
!480 = distinct !DISubprogram(name: "try_fold<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>, f64, f64, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>>", linkageName: "_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E", scope: !481, file: !322, line: 68, type: !482, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !494, retainedNodes: !490)
!481 = !DINamespace(name: "{impl#1}", scope: !325)
!482 = !DISubroutineType(types: !483)
!483 = !{!268, !484, !19, !290}
!484 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>", baseType: !485, size: 64, align: 64, dwarfAddressSpace: 0)
!485 = !DICompositeType(tag: DW_TAG_structure_type, name: "Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>", scope: !325, file: !2, size: 256, align: 64, flags: DIFlagPublic, elements: !486, templateParams: !488, identifier: "967fb2ab80b61fc95e2cf81fa852eb2")
!486 = !{!487}
!487 = !DIDerivedType(tag: DW_TAG_member, name: "it", scope: !485, file: !2, baseType: !466, size: 256, align: 64, flags: DIFlagPrivate)
!488 = !{!489}
!489 = !DITemplateTypeParameter(name: "I", type: !466)
!490 = !{!491, !492, !493}
!491 = !DILocalVariable(name: "self", arg: 1, scope: !480, file: !322, line: 68, type: !484)
!492 = !DILocalVariable(name: "init", arg: 2, scope: !480, file: !322, line: 68, type: !19)
!493 = !DILocalVariable(name: "f", arg: 3, scope: !480, file: !322, line: 68, type: !290)
!494 = !{!489, !243, !315, !495, !338}
!495 = !DITemplateTypeParameter(name: "F", type: !290)
!496 = distinct !DILocation(line: 110, column: 21, scope: !497, inlinedAt: !607)
!497 = distinct !DILexicalBlock(scope: !499, file: !498, line: 109, column: 41)
!498 = !DIFile(filename: "library/core/src/iter/adapters/chain.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "1ecf4dff947fa1d47b5744c5d044ec9e")
!499 = distinct !DISubprogram(name: "try_fold<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>, f64, core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>>", linkageName: "_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E", scope: !500, file: !498, line: 99, type: !502, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !606, retainedNodes: !577)
!500 = !DINamespace(name: "{impl#1}", scope: !501)
!501 = !DINamespace(name: "chain", scope: !264)
!502 = !DISubroutineType(types: !503)
!503 = !{!268, !504, !19, !290}
!504 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>", baseType: !505, size: 64, align: 64, dwarfAddressSpace: 0)
!505 = !DICompositeType(tag: DW_TAG_structure_type, name: "Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>", scope: !501, file: !2, size: 576, align: 64, flags: DIFlagPublic, elements: !506, templateParams: !574, identifier: "87539b0d97269cebdec2cffc30b933d9")
!506 = !{!507, !560}
!507 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !505, file: !2, baseType: !508, size: 320, align: 64, offset: 256, flags: DIFlagPrivate)
!508 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>>", scope: !236, file: !2, size: 320, align: 64, flags: DIFlagPublic, elements: !509, templateParams: !20, identifier: "c986a2cf2af0ecf156fe5c32af0a348f")
!509 = !{!510}
!510 = !DICompositeType(tag: DW_TAG_variant_part, scope: !508, file: !2, size: 320, align: 64, elements: !511, templateParams: !20, identifier: "309a761bce7627a7177fd0dcccdc206f", discriminator: !558)
!511 = !{!512, !554}
!512 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !510, file: !2, baseType: !513, size: 320, align: 64, extraData: i8 2)
!513 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !508, file: !2, size: 320, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !514, identifier: "f4d706718de7c91f1a9510b8fb9f8446")
!514 = !{!515}
!515 = !DITemplateTypeParameter(name: "T", type: !516)
!516 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>", scope: !517, file: !2, size: 320, align: 64, flags: DIFlagPublic, elements: !518, templateParams: !551, identifier: "de7ff9e9625a4047e078c3229185f7a")
!517 = !DINamespace(name: "map", scope: !264)
!518 = !{!519, !549}
!519 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !516, file: !2, baseType: !520, size: 320, align: 64, flags: DIFlagProtected)
!520 = !DICompositeType(tag: DW_TAG_structure_type, name: "StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>", scope: !521, file: !2, size: 320, align: 64, flags: DIFlagPublic, elements: !522, templateParams: !547, identifier: "5eb6ab6461fd5702218faa5dc5ce741c")
!521 = !DINamespace(name: "step_by", scope: !264)
!522 = !{!523, !544, !545}
!523 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !520, file: !2, baseType: !524, size: 192, align: 64, flags: DIFlagPrivate)
!524 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>", scope: !525, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !526, templateParams: !542, identifier: "fd7c349ee4a45b829593707e7286fc05")
!525 = !DINamespace(name: "rev", scope: !264)
!526 = !{!527}
!527 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !524, file: !2, baseType: !528, size: 192, align: 64, flags: DIFlagPrivate)
!528 = !DICompositeType(tag: DW_TAG_structure_type, name: "Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>", scope: !529, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !530, templateParams: !539, identifier: "39fbbbfeb149a2e99662fdb9f0b377f4")
!529 = !DINamespace(name: "filter", scope: !264)
!530 = !{!531, !537}
!531 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !528, file: !2, baseType: !532, size: 192, align: 64, flags: DIFlagProtected)
!532 = !DICompositeType(tag: DW_TAG_structure_type, name: "Enumerate<core::slice::iter::Iter<f64>>", scope: !533, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !534, templateParams: !451, identifier: "64e5ef1194b6f81a839f4447a54778dc")
!533 = !DINamespace(name: "enumerate", scope: !264)
!534 = !{!535, !536}
!535 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !532, file: !2, baseType: !390, size: 128, align: 64, flags: DIFlagPrivate)
!536 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !532, file: !2, baseType: !9, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!537 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !528, file: !2, baseType: !538, align: 8, offset: 192, flags: DIFlagPrivate)
!538 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !232, file: !2, align: 8, elements: !20, identifier: "3b96f0e0b316e0845d7283fa033b2f5c")
!539 = !{!540, !541}
!540 = !DITemplateTypeParameter(name: "I", type: !532)
!541 = !DITemplateTypeParameter(name: "P", type: !538)
!542 = !{!543}
!543 = !DITemplateTypeParameter(name: "T", type: !528)
!544 = !DIDerivedType(tag: DW_TAG_member, name: "step_minus_one", scope: !520, file: !2, baseType: !9, size: 64, align: 64, offset: 192, flags: DIFlagPrivate)
!545 = !DIDerivedType(tag: DW_TAG_member, name: "first_take", scope: !520, file: !2, baseType: !546, size: 8, align: 8, offset: 256, flags: DIFlagPrivate)
!546 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!547 = !{!548}
!548 = !DITemplateTypeParameter(name: "I", type: !524)
!549 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !516, file: !2, baseType: !550, align: 8, offset: 320, flags: DIFlagPrivate)
!550 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !232, file: !2, align: 8, elements: !20, identifier: "af5fe299ddb5d5d7fd641730e723d49e")
!551 = !{!552, !553}
!552 = !DITemplateTypeParameter(name: "I", type: !520)
!553 = !DITemplateTypeParameter(name: "F", type: !550)
!554 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !510, file: !2, baseType: !555, size: 320, align: 64)
!555 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !508, file: !2, size: 320, align: 64, flags: DIFlagPublic, elements: !556, templateParams: !514, identifier: "18f6010ca5288e8413af7025c88a352a")
!556 = !{!557}
!557 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !555, file: !2, baseType: !516, size: 320, align: 64, flags: DIFlagPublic)
!558 = !DIDerivedType(tag: DW_TAG_member, scope: !508, file: !2, baseType: !559, size: 8, align: 8, offset: 256, flags: DIFlagArtificial)
!559 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!560 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !505, file: !2, baseType: !561, size: 256, align: 64, flags: DIFlagPrivate)
!561 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>", scope: !236, file: !2, size: 256, align: 64, flags: DIFlagPublic, elements: !562, templateParams: !20, identifier: "740056b7e09d5aa32889b0d9e5d1d40b")
!562 = !{!563}
!563 = !DICompositeType(tag: DW_TAG_variant_part, scope: !561, file: !2, size: 256, align: 64, elements: !564, templateParams: !20, identifier: "5207aeffa2bcb1d4cbd94845597ef850", discriminator: !573)
!564 = !{!565, !569}
!565 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !563, file: !2, baseType: !566, size: 256, align: 64, extraData: i64 0)
!566 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !561, file: !2, size: 256, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !567, identifier: "7944ebd1fe4de5135191d7480feda9a3")
!567 = !{!568}
!568 = !DITemplateTypeParameter(name: "T", type: !485)
!569 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !563, file: !2, baseType: !570, size: 256, align: 64)
!570 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !561, file: !2, size: 256, align: 64, flags: DIFlagPublic, elements: !571, templateParams: !567, identifier: "514c0de12d40f9e886af144ea96d441c")
!571 = !{!572}
!572 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !570, file: !2, baseType: !485, size: 256, align: 64, flags: DIFlagPublic)
!573 = !DIDerivedType(tag: DW_TAG_member, scope: !561, file: !2, baseType: !249, size: 64, align: 64, flags: DIFlagArtificial)
!574 = !{!575, !576}
!575 = !DITemplateTypeParameter(name: "A", type: !516)
!576 = !DITemplateTypeParameter(name: "B", type: !485)
!577 = !{!578, !579, !580, !581, !584, !599, !601, !602, !604}
!578 = !DILocalVariable(name: "self", arg: 1, scope: !499, file: !498, line: 99, type: !504)
!579 = !DILocalVariable(name: "acc", arg: 2, scope: !499, file: !498, line: 99, type: !19)
!580 = !DILocalVariable(name: "f", arg: 3, scope: !499, file: !498, line: 99, type: !290)
!581 = !DILocalVariable(name: "a", scope: !582, file: !498, line: 105, type: !583, align: 64)
!582 = distinct !DILexicalBlock(scope: !499, file: !498, line: 105, column: 41)
!583 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>", baseType: !516, size: 64, align: 64, dwarfAddressSpace: 0)
!584 = !DILocalVariable(name: "residual", scope: !585, file: !498, line: 106, type: !586, align: 64)
!585 = distinct !DILexicalBlock(scope: !582, file: !498, line: 106, column: 42)
!586 = !DICompositeType(tag: DW_TAG_structure_type, name: "ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, core::convert::Infallible>", scope: !269, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !587, templateParams: !20, identifier: "af1435055f96db56e2f5db361a09b7b4")
!587 = !{!588}
!588 = !DICompositeType(tag: DW_TAG_variant_part, scope: !586, file: !2, size: 64, align: 64, elements: !589, templateParams: !20, identifier: "a33024e81707e2b78cbbdc52d1d197ae")
!589 = !{!590, !595}
!590 = !DIDerivedType(tag: DW_TAG_member, name: "Continue", scope: !588, file: !2, baseType: !591, size: 64, align: 64)
!591 = !DICompositeType(tag: DW_TAG_structure_type, name: "Continue", scope: !586, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !592, templateParams: !594, identifier: "7a06d15d9e256685fd00c759c55cec5")
!592 = !{!593}
!593 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !591, file: !2, baseType: !422, align: 8, flags: DIFlagPublic)
!594 = !{!278, !427}
!595 = !DIDerivedType(tag: DW_TAG_member, name: "Break", scope: !588, file: !2, baseType: !596, size: 64, align: 64)
!596 = !DICompositeType(tag: DW_TAG_structure_type, name: "Break", scope: !586, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !597, templateParams: !594, identifier: "57990be62a03e8496e3966e5a2a6875e")
!597 = !{!598}
!598 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !596, file: !2, baseType: !279, size: 64, align: 64, flags: DIFlagPublic)
!599 = !DILocalVariable(name: "val", scope: !600, file: !498, line: 106, type: !19, align: 64)
!600 = distinct !DILexicalBlock(scope: !582, file: !498, line: 106, column: 42)
!601 = !DILocalVariable(name: "b", scope: !497, file: !498, line: 109, type: !484, align: 64)
!602 = !DILocalVariable(name: "residual", scope: !603, file: !498, line: 110, type: !586, align: 64)
!603 = distinct !DILexicalBlock(scope: !497, file: !498, line: 110, column: 37)
!604 = !DILocalVariable(name: "val", scope: !605, file: !498, line: 110, type: !19, align: 64)
!605 = distinct !DILexicalBlock(scope: !497, file: !498, line: 110, column: 37)
!606 = !{!575, !576, !316, !495, !338}
!607 = distinct !DILocation(line: 76, column: 19, scope: !608, inlinedAt: !630)
!608 = distinct !DILexicalBlock(scope: !609, file: !259, line: 75, column: 9)
!609 = distinct !DILexicalBlock(scope: !610, file: !259, line: 74, column: 9)
!610 = distinct !DISubprogram(name: "try_fold<f64, core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}, f64, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>, core::ops::try_trait::NeverShortCircuit<f64>>", linkageName: "_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17ha8a871d94c904b81E", scope: !262, file: !259, line: 57, type: !611, scopeLine: 57, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !628, retainedNodes: !622)
!611 = !DISubroutineType(types: !612)
!612 = !{!279, !613, !19, !295}
!613 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>", baseType: !614, size: 64, align: 64, dwarfAddressSpace: 0)
!614 = !DICompositeType(tag: DW_TAG_structure_type, name: "Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>", scope: !263, file: !2, size: 640, align: 64, flags: DIFlagPublic, elements: !615, templateParams: !619, identifier: "a8f9bb10afc4d0d12db57df1e95f48f6")
!615 = !{!616, !617, !618}
!616 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !614, file: !2, baseType: !505, size: 576, align: 64, offset: 64, flags: DIFlagPrivate)
!617 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !614, file: !2, baseType: !251, align: 8, offset: 640, flags: DIFlagPrivate)
!618 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !614, file: !2, baseType: !19, size: 64, align: 64, flags: DIFlagPrivate)
!619 = !{!620, !314, !621}
!620 = !DITemplateTypeParameter(name: "I", type: !505)
!621 = !DITemplateTypeParameter(name: "F", type: !251)
!622 = !{!623, !624, !625, !626, !627}
!623 = !DILocalVariable(name: "self", arg: 1, scope: !610, file: !259, line: 57, type: !613)
!624 = !DILocalVariable(name: "init", arg: 2, scope: !610, file: !259, line: 57, type: !19)
!625 = !DILocalVariable(name: "fold", arg: 3, scope: !610, file: !259, line: 57, type: !295)
!626 = !DILocalVariable(name: "state", scope: !609, file: !259, line: 74, type: !252, align: 64)
!627 = !DILocalVariable(name: "f", scope: !608, file: !259, line: 75, type: !250, align: 64)
!628 = !{!315, !620, !314, !621, !316, !629, !317}
!629 = !DITemplateTypeParameter(name: "Fold", type: !295)
!630 = distinct !DILocation(line: 380, column: 18, scope: !631, inlinedAt: !642)
!631 = distinct !DISubprogram(name: "fold<f64, core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>", linkageName: "_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE", scope: !262, file: !632, line: 374, type: !633, scopeLine: 374, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !639, retainedNodes: !635)
!632 = !DIFile(filename: "library/core/src/iter/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "20d83cc3e02b8a8debc301b85898f940")
!633 = !DISubroutineType(types: !634)
!634 = !{!19, !614, !19, !300}
!635 = !{!636, !637, !638}
!636 = !DILocalVariable(name: "self", arg: 1, scope: !631, file: !632, line: 374, type: !614)
!637 = !DILocalVariable(name: "init", arg: 2, scope: !631, file: !632, line: 374, type: !19)
!638 = !DILocalVariable(name: "fold", arg: 3, scope: !631, file: !632, line: 374, type: !300)
!639 = !{!315, !620, !314, !621, !640, !641}
!640 = !DITemplateTypeParameter(name: "AAA", type: !19)
!641 = !DITemplateTypeParameter(name: "FFF", type: !300)
!642 = distinct !DILocation(line: 161, column: 22, scope: !643, inlinedAt: !651)
!643 = distinct !DISubprogram(name: "sum<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h568866d5f87396e5E", scope: !302, file: !644, line: 160, type: !645, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !649, retainedNodes: !647)
!644 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!645 = !DISubroutineType(types: !646)
!646 = !{!19, !614}
!647 = !{!648}
!648 = !DILocalVariable(name: "iter", arg: 1, scope: !643, file: !644, line: 160, type: !614)
!649 = !{!650}
!650 = !DITemplateTypeParameter(name: "I", type: !614)
!651 = !DILocation(line: 3658, column: 9, scope: !652, inlinedAt: !658)
!652 = distinct !DISubprogram(name: "sum<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h19b54f33ed6d0608E", scope: !385, file: !382, line: 3653, type: !645, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !655, retainedNodes: !653)
!653 = !{!654}
!654 = !DILocalVariable(name: "self", arg: 1, scope: !652, file: !382, line: 3653, type: !614)
!655 = !{!656, !657}
!656 = !DITemplateTypeParameter(name: "Self", type: !614)
!657 = !DITemplateTypeParameter(name: "S", type: !19)
!658 = !DILocation(line: 29, column: 10, scope: !223)
!659 = !DILocation(line: 0, scope: !384, inlinedAt: !438)
!660 = !DILocation(line: 0, scope: !441, inlinedAt: !460)
!661 = !DILocation(line: 0, scope: !462, inlinedAt: !479)
!662 = !DILocation(line: 0, scope: !480, inlinedAt: !496)
!663 = !DILocation(line: 0, scope: !231, inlinedAt: !664)
!664 = distinct !DILocation(line: 68, column: 33, scope: !258, inlinedAt: !665)
!665 = distinct !DILocation(line: 298, column: 21, scope: !666, inlinedAt: !681)
!666 = distinct !DISubprogram(name: "call_mut<(f64, f64), core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>", linkageName: "_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h3ea3c907101b29ccE", scope: !667, file: !136, line: 297, type: !669, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !679, retainedNodes: !672)
!667 = !DINamespace(name: "{impl#3}", scope: !668)
!668 = !DINamespace(name: "impls", scope: !138)
!669 = !DISubroutineType(types: !670)
!670 = !{!268, !671, !19, !19}
!671 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut &mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>", baseType: !289, size: 64, align: 64, dwarfAddressSpace: 0)
!672 = !{!673, !674}
!673 = !DILocalVariable(name: "self", arg: 1, scope: !666, file: !136, line: 297, type: !671)
!674 = !DILocalVariable(name: "args", arg: 2, scope: !666, file: !136, line: 297, type: !675)
!675 = !DICompositeType(tag: DW_TAG_structure_type, name: "(f64, f64)", file: !2, size: 128, align: 64, elements: !676, templateParams: !20, identifier: "f8c77f2bf40eae37560e2707a74f4b10")
!676 = !{!677, !678}
!677 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !675, file: !2, baseType: !19, size: 64, align: 64)
!678 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !675, file: !2, baseType: !19, size: 64, align: 64, offset: 64)
!679 = !{!680, !495}
!680 = !DITemplateTypeParameter(name: "A", type: !675)
!681 = distinct !DILocation(line: 95, column: 21, scope: !682, inlinedAt: !706)
!682 = distinct !DISubprogram(name: "{closure#0}<(usize, &f64), f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, rust_iterators::rust_adapters::{closure_env#1}, &mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>", linkageName: "_ZN4core4iter8adapters3map12map_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17h104e57cae7815810E", scope: !684, file: !683, line: 95, type: !685, scopeLine: 95, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !702, retainedNodes: !697)
!683 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!684 = !DINamespace(name: "map_try_fold", scope: !517)
!685 = !DISubroutineType(types: !686)
!686 = !{!268, !687, !19, !693}
!687 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_try_fold::{closure_env#0}<(usize, &f64), f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, rust_iterators::rust_adapters::{closure_env#1}, &mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>", baseType: !688, size: 64, align: 64, dwarfAddressSpace: 0)
!688 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(usize, &f64), f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, rust_iterators::rust_adapters::{closure_env#1}, &mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>", scope: !684, file: !2, size: 128, align: 64, elements: !689, templateParams: !20, identifier: "b5f68000f7563f645af169c62665aa14")
!689 = !{!690, !691}
!690 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !688, file: !2, baseType: !289, size: 64, align: 64)
!691 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !688, file: !2, baseType: !692, size: 64, align: 64, offset: 64)
!692 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_adapters::{closure_env#1}", baseType: !550, size: 64, align: 64, dwarfAddressSpace: 0)
!693 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, &f64)", file: !2, size: 128, align: 64, elements: !694, templateParams: !20, identifier: "e9ff929d567c22f334574728f27895c5")
!694 = !{!695, !696}
!695 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !693, file: !2, baseType: !9, size: 64, align: 64)
!696 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !693, file: !2, baseType: !34, size: 64, align: 64, offset: 64)
!697 = !{!698, !699, !700, !701}
!698 = !DILocalVariable(name: "acc", arg: 2, scope: !682, file: !683, line: 95, type: !19)
!699 = !DILocalVariable(name: "elt", arg: 3, scope: !682, file: !683, line: 95, type: !693)
!700 = !DILocalVariable(name: "g", scope: !682, file: !683, line: 93, type: !289, align: 64)
!701 = !DILocalVariable(name: "f", scope: !682, file: !683, line: 92, type: !692, align: 64)
!702 = !{!703, !315, !316, !338, !704, !705}
!703 = !DITemplateTypeParameter(name: "T", type: !693)
!704 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !550)
!705 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> R + 'a", type: !289)
!706 = distinct !DILocation(line: 313, column: 34, scope: !707, inlinedAt: !725)
!707 = distinct !DILexicalBlock(scope: !709, file: !708, line: 313, column: 17)
!708 = !DIFile(filename: "library/core/src/iter/adapters/step_by.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "39c98ea49234a887c2fcfc6cf80c4cda")
!709 = distinct !DISubprogram(name: "spec_try_fold<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>, f64, core::iter::adapters::map::map_try_fold::{closure_env#0}<(usize, &f64), f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, rust_iterators::rust_adapters::{closure_env#1}, &mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>>", linkageName: "_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE", scope: !710, file: !708, line: 296, type: !711, scopeLine: 296, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !723, retainedNodes: !714)
!710 = !DINamespace(name: "{impl#7}", scope: !521)
!711 = !DISubroutineType(types: !712)
!712 = !{!268, !713, !19, !688}
!713 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>", baseType: !520, size: 64, align: 64, dwarfAddressSpace: 0)
!714 = !{!715, !716, !717, !718, !719, !721}
!715 = !DILocalVariable(name: "self", arg: 1, scope: !709, file: !708, line: 296, type: !713)
!716 = !DILocalVariable(name: "acc", arg: 2, scope: !709, file: !708, line: 296, type: !19)
!717 = !DILocalVariable(name: "f", arg: 3, scope: !709, file: !708, line: 296, type: !688)
!718 = !DILocalVariable(name: "x", scope: !707, file: !708, line: 313, type: !693, align: 64)
!719 = !DILocalVariable(name: "residual", scope: !720, file: !708, line: 313, type: !586, align: 64)
!720 = distinct !DILexicalBlock(scope: !707, file: !708, line: 313, column: 43)
!721 = !DILocalVariable(name: "val", scope: !722, file: !708, line: 313, type: !19, align: 64)
!722 = distinct !DILexicalBlock(scope: !707, file: !708, line: 313, column: 43)
!723 = !{!548, !316, !724, !338}
!724 = !DITemplateTypeParameter(name: "F", type: !688)
!725 = distinct !DILocation(line: 77, column: 14, scope: !726, inlinedAt: !732)
!726 = distinct !DISubprogram(name: "try_fold<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>, f64, core::iter::adapters::map::map_try_fold::{closure_env#0}<(usize, &f64), f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, rust_iterators::rust_adapters::{closure_env#1}, &mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>>", linkageName: "_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE", scope: !727, file: !708, line: 72, type: !711, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !723, retainedNodes: !728)
!727 = !DINamespace(name: "{impl#1}", scope: !521)
!728 = !{!729, !730, !731}
!729 = !DILocalVariable(name: "self", arg: 1, scope: !726, file: !708, line: 72, type: !713)
!730 = !DILocalVariable(name: "acc", arg: 2, scope: !726, file: !708, line: 72, type: !19)
!731 = !DILocalVariable(name: "f", arg: 3, scope: !726, file: !708, line: 72, type: !688)
!732 = distinct !DILocation(line: 121, column: 19, scope: !733, inlinedAt: !743)
!733 = distinct !DISubprogram(name: "try_fold<f64, core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}, f64, &mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE", scope: !734, file: !683, line: 115, type: !735, scopeLine: 115, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !741, retainedNodes: !737)
!734 = !DINamespace(name: "{impl#2}", scope: !517)
!735 = !DISubroutineType(types: !736)
!736 = !{!268, !583, !19, !289}
!737 = !{!738, !739, !740}
!738 = !DILocalVariable(name: "self", arg: 1, scope: !733, file: !683, line: 115, type: !583)
!739 = !DILocalVariable(name: "init", arg: 2, scope: !733, file: !683, line: 115, type: !19)
!740 = !DILocalVariable(name: "g", arg: 3, scope: !733, file: !683, line: 115, type: !289)
!741 = !{!315, !552, !553, !316, !742, !338}
!742 = !DITemplateTypeParameter(name: "G", type: !289)
!743 = distinct !DILocation(line: 106, column: 21, scope: !582, inlinedAt: !607)
!744 = !DILocation(line: 0, scope: !231, inlinedAt: !745)
!745 = distinct !DILocation(line: 68, column: 33, scope: !258, inlinedAt: !746)
!746 = distinct !DILocation(line: 298, column: 21, scope: !666, inlinedAt: !747)
!747 = distinct !DILocation(line: 95, column: 21, scope: !682, inlinedAt: !748)
!748 = distinct !DILocation(line: 2469, column: 21, scope: !749, inlinedAt: !781)
!749 = distinct !DILexicalBlock(scope: !750, file: !382, line: 2468, column: 41)
!750 = distinct !DILexicalBlock(scope: !751, file: !382, line: 2467, column: 9)
!751 = distinct !DISubprogram(name: "try_fold<core::iter::sources::from_fn::FromFn<core::iter::adapters::step_by::{impl#7}::spec_try_fold::nth::{closure_env#0}<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>>, f64, core::iter::adapters::map::map_try_fold::{closure_env#0}<(usize, &f64), f64, f64, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>, rust_iterators::rust_adapters::{closure_env#1}, &mut core::iter::adapters::scan::{impl#2}::try_fold::scan::{closure_env#0}<f64, f64, f64, f64, core::ops::try_trait::NeverShortCircuit<f64>, rust_iterators::rust_adapters::{closure_env#2}, core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>>>, core::ops::control_flow::ControlFlow<core::ops::try_trait::NeverShortCircuit<f64>, f64>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE", scope: !385, file: !382, line: 2461, type: !752, scopeLine: 2461, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !779, retainedNodes: !769)
!752 = !DISubroutineType(types: !753)
!753 = !{!268, !754, !19, !688}
!754 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::sources::from_fn::FromFn<core::iter::adapters::step_by::{impl#7}::spec_try_fold::nth::{closure_env#0}<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>>", baseType: !755, size: 64, align: 64, dwarfAddressSpace: 0)
!755 = !DICompositeType(tag: DW_TAG_structure_type, name: "FromFn<core::iter::adapters::step_by::{impl#7}::spec_try_fold::nth::{closure_env#0}<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>>", scope: !756, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !758, templateParams: !767, identifier: "6384899fc710c4b27fb16f25ac307edd")
!756 = !DINamespace(name: "from_fn", scope: !757)
!757 = !DINamespace(name: "sources", scope: !265)
!758 = !{!759}
!759 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !755, file: !2, baseType: !760, size: 128, align: 64, flags: DIFlagPrivate)
!760 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>", scope: !761, file: !2, size: 128, align: 64, elements: !763, templateParams: !20, identifier: "9223d5d9aa989e88e5579ccb61a30a74")
!761 = !DINamespace(name: "nth", scope: !762)
!762 = !DINamespace(name: "spec_try_fold", scope: !710)
!763 = !{!764, !766}
!764 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !760, file: !2, baseType: !765, size: 64, align: 64)
!765 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>", baseType: !524, size: 64, align: 64, dwarfAddressSpace: 0)
!766 = !DIDerivedType(tag: DW_TAG_member, name: "step_minus_one", scope: !760, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!767 = !{!768}
!768 = !DITemplateTypeParameter(name: "F", type: !760)
!769 = !{!770, !771, !772, !773, !774, !775, !777}
!770 = !DILocalVariable(name: "self", arg: 1, scope: !751, file: !382, line: 2461, type: !754)
!771 = !DILocalVariable(name: "init", arg: 2, scope: !751, file: !382, line: 2461, type: !19)
!772 = !DILocalVariable(name: "f", arg: 3, scope: !751, file: !382, line: 2461, type: !688)
!773 = !DILocalVariable(name: "accum", scope: !750, file: !382, line: 2467, type: !19, align: 64)
!774 = !DILocalVariable(name: "x", scope: !749, file: !382, line: 2468, type: !693, align: 64)
!775 = !DILocalVariable(name: "residual", scope: !776, file: !382, line: 2469, type: !586, align: 64)
!776 = distinct !DILexicalBlock(scope: !749, file: !382, line: 2469, column: 32)
!777 = !DILocalVariable(name: "val", scope: !778, file: !382, line: 2469, type: !19, align: 64)
!778 = distinct !DILexicalBlock(scope: !749, file: !382, line: 2469, column: 32)
!779 = !{!780, !315, !724, !338}
!780 = !DITemplateTypeParameter(name: "Self", type: !755)
!781 = distinct !DILocation(line: 316, column: 59, scope: !709, inlinedAt: !725)
!782 = !DILocation(line: 0, scope: !223)
!783 = !DILocation(line: 0, scope: !652, inlinedAt: !658)
!784 = !DILocation(line: 0, scope: !643, inlinedAt: !651)
!785 = !DILocation(line: 0, scope: !631, inlinedAt: !642)
!786 = !DILocation(line: 0, scope: !610, inlinedAt: !630)
!787 = !DILocation(line: 374, column: 49, scope: !631, inlinedAt: !642)
!788 = !DILocation(line: 57, column: 53, scope: !610, inlinedAt: !630)
!789 = !DILocation(line: 57, column: 31, scope: !610, inlinedAt: !630)
!790 = !DILocation(line: 0, scope: !609, inlinedAt: !630)
!791 = !DILocation(line: 0, scope: !608, inlinedAt: !630)
!792 = !DILocation(line: 0, scope: !751, inlinedAt: !781)
!793 = !DILocation(line: 0, scope: !682, inlinedAt: !748)
!794 = !DILocation(line: 0, scope: !499, inlinedAt: !607)
!795 = !DILocation(line: 0, scope: !258, inlinedAt: !746)
!796 = !DILocation(line: 0, scope: !258, inlinedAt: !665)
!797 = !DILocation(line: 0, scope: !582, inlinedAt: !607)
!798 = !DILocation(line: 0, scope: !733, inlinedAt: !743)
!799 = !DILocation(line: 0, scope: !726, inlinedAt: !732)
!800 = !DILocalVariable(name: "self", arg: 1, scope: !801, file: !802, line: 70, type: !754)
!801 = distinct !DISubprogram(name: "next<(usize, &f64), core::iter::adapters::step_by::{impl#7}::spec_try_fold::nth::{closure_env#0}<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>>", linkageName: "_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4b967514b41af865E", scope: !803, file: !802, line: 70, type: !804, scopeLine: 70, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !819, retainedNodes: !818)
!802 = !DIFile(filename: "library/core/src/iter/sources/from_fn.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "00d25dbc5e439d87dde67be56e759ad6")
!803 = !DINamespace(name: "{impl#0}", scope: !756)
!804 = !DISubroutineType(types: !805)
!805 = !{!806, !754}
!806 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(usize, &f64)>", scope: !236, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !807, templateParams: !20, identifier: "15171eabfc50d70da347bc6640dfdaa3")
!807 = !{!808}
!808 = !DICompositeType(tag: DW_TAG_variant_part, scope: !806, file: !2, size: 128, align: 64, elements: !809, templateParams: !20, identifier: "d13e388271dbc3c2974e38afbe373628", discriminator: !817)
!809 = !{!810, !813}
!810 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !808, file: !2, baseType: !811, size: 128, align: 64, extraData: i64 0)
!811 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !806, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !812, identifier: "d2d2edf98d4fbba7c9d2e92668c4dfdc")
!812 = !{!703}
!813 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !808, file: !2, baseType: !814, size: 128, align: 64)
!814 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !806, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !815, templateParams: !812, identifier: "3d167ed60484f11a3df0bada715a0c07")
!815 = !{!816}
!816 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !814, file: !2, baseType: !693, size: 128, align: 64, flags: DIFlagPublic)
!817 = !DIDerivedType(tag: DW_TAG_member, scope: !806, file: !2, baseType: !249, size: 64, align: 64, offset: 64, flags: DIFlagArtificial)
!818 = !{!800}
!819 = !{!703, !768}
!820 = !DILocation(line: 0, scope: !801, inlinedAt: !821)
!821 = distinct !DILocation(line: 2468, column: 34, scope: !749, inlinedAt: !781)
!822 = !DILocation(line: 0, scope: !666, inlinedAt: !681)
!823 = !DILocation(line: 0, scope: !709, inlinedAt: !725)
!824 = !DILocation(line: 0, scope: !682, inlinedAt: !706)
!825 = !DILocalVariable(name: "self", arg: 1, scope: !826, file: !827, line: 52, type: !765)
!826 = distinct !DISubprogram(name: "next<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>", linkageName: "_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2edb98d25b684aabE", scope: !828, file: !827, line: 52, type: !829, scopeLine: 52, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !832, retainedNodes: !831)
!827 = !DIFile(filename: "library/core/src/iter/adapters/rev.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c0b51c2e2801a373cd0b2d2d78a81982")
!828 = !DINamespace(name: "{impl#1}", scope: !525)
!829 = !DISubroutineType(types: !830)
!830 = !{!806, !765}
!831 = !{!825}
!832 = !{!833}
!833 = !DITemplateTypeParameter(name: "I", type: !528)
!834 = !DILocation(line: 0, scope: !826, inlinedAt: !835)
!835 = distinct !DILocation(line: 311, column: 29, scope: !709, inlinedAt: !725)
!836 = !DILocalVariable(name: "self", arg: 1, scope: !837, file: !838, line: 175, type: !842)
!837 = distinct !DISubprogram(name: "next_back<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>", linkageName: "_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E", scope: !839, file: !838, line: 175, type: !840, scopeLine: 175, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !539, retainedNodes: !843)
!838 = !DIFile(filename: "library/core/src/iter/adapters/filter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "634e5fd3f9a3a9d3391e3e4b05922314")
!839 = !DINamespace(name: "{impl#4}", scope: !529)
!840 = !DISubroutineType(types: !841)
!841 = !{!806, !842}
!842 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>", baseType: !528, size: 64, align: 64, dwarfAddressSpace: 0)
!843 = !{!836}
!844 = !DILocation(line: 0, scope: !837, inlinedAt: !845)
!845 = distinct !DILocation(line: 53, column: 19, scope: !826, inlinedAt: !835)
!846 = !DILocalVariable(name: "self", arg: 1, scope: !847, file: !848, line: 366, type: !853)
!847 = distinct !DISubprogram(name: "rfind<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, &mut rust_iterators::rust_adapters::{closure_env#0}>", linkageName: "_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E", scope: !849, file: !848, line: 366, type: !851, scopeLine: 366, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !857, retainedNodes: !855)
!848 = !DIFile(filename: "library/core/src/iter/traits/double_ended.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "44f20493a76f1796bc2878d611fe77c6")
!849 = !DINamespace(name: "DoubleEndedIterator", scope: !850)
!850 = !DINamespace(name: "double_ended", scope: !304)
!851 = !DISubroutineType(types: !852)
!852 = !{!806, !853, !854}
!853 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>", baseType: !532, size: 64, align: 64, dwarfAddressSpace: 0)
!854 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_adapters::{closure_env#0}", baseType: !538, size: 64, align: 64, dwarfAddressSpace: 0)
!855 = !{!846, !856}
!856 = !DILocalVariable(name: "predicate", arg: 2, scope: !847, file: !848, line: 366, type: !854)
!857 = !{!858, !859}
!858 = !DITemplateTypeParameter(name: "Self", type: !532)
!859 = !DITemplateTypeParameter(name: "P", type: !854)
!860 = !DILocation(line: 0, scope: !847, inlinedAt: !861)
!861 = distinct !DILocation(line: 176, column: 19, scope: !837, inlinedAt: !845)
!862 = !DILocalVariable(name: "self", arg: 1, scope: !863, file: !864, line: 198, type: !853)
!863 = distinct !DISubprogram(name: "try_rfold<core::slice::iter::Iter<f64>, (), core::iter::traits::double_ended::DoubleEndedIterator::rfind::check::{closure_env#0}<(usize, &f64), &mut rust_iterators::rust_adapters::{closure_env#0}>, core::ops::control_flow::ControlFlow<(usize, &f64), ()>>", linkageName: "_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E", scope: !865, file: !864, line: 198, type: !866, scopeLine: 198, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !894, retainedNodes: !889)
!864 = !DIFile(filename: "library/core/src/iter/adapters/enumerate.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "be8a5e8de3bc6e50de6cd50459716008")
!865 = !DINamespace(name: "{impl#2}", scope: !533)
!866 = !DISubroutineType(types: !867)
!867 = !{!868, !853, !7, !884}
!868 = !DICompositeType(tag: DW_TAG_structure_type, name: "ControlFlow<(usize, &f64), ()>", scope: !269, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !869, templateParams: !20, identifier: "b7d6532fd34b478f97cf81917a9ed4c5")
!869 = !{!870}
!870 = !DICompositeType(tag: DW_TAG_variant_part, scope: !868, file: !2, size: 128, align: 64, elements: !871, templateParams: !20, identifier: "1da7b2e5110c22365a73396cbcab1a07", discriminator: !883)
!871 = !{!872, !879}
!872 = !DIDerivedType(tag: DW_TAG_member, name: "Continue", scope: !870, file: !2, baseType: !873, size: 128, align: 64, extraData: i64 0)
!873 = !DICompositeType(tag: DW_TAG_structure_type, name: "Continue", scope: !868, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !874, templateParams: !876, identifier: "adc3b8b79abc633158f5b50eb89c4b4d")
!874 = !{!875}
!875 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !873, file: !2, baseType: !7, align: 8, flags: DIFlagPublic)
!876 = !{!877, !878}
!877 = !DITemplateTypeParameter(name: "B", type: !693)
!878 = !DITemplateTypeParameter(name: "C", type: !7)
!879 = !DIDerivedType(tag: DW_TAG_member, name: "Break", scope: !870, file: !2, baseType: !880, size: 128, align: 64)
!880 = !DICompositeType(tag: DW_TAG_structure_type, name: "Break", scope: !868, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !881, templateParams: !876, identifier: "ad1c16e0fc26a43391b108262a11f483")
!881 = !{!882}
!882 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !880, file: !2, baseType: !693, size: 128, align: 64, flags: DIFlagPublic)
!883 = !DIDerivedType(tag: DW_TAG_member, scope: !868, file: !2, baseType: !249, size: 64, align: 64, offset: 64, flags: DIFlagArtificial)
!884 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(usize, &f64), &mut rust_iterators::rust_adapters::{closure_env#0}>", scope: !885, file: !2, size: 64, align: 64, elements: !887, templateParams: !20, identifier: "13f519432d47304af1d2b88d6ac80b0c")
!885 = !DINamespace(name: "check", scope: !886)
!886 = !DINamespace(name: "rfind", scope: !849)
!887 = !{!888}
!888 = !DIDerivedType(tag: DW_TAG_member, name: "predicate", scope: !884, file: !2, baseType: !854, size: 64, align: 64)
!889 = !{!862, !890, !891, !892}
!890 = !DILocalVariable(name: "init", arg: 2, scope: !863, file: !864, line: 198, type: !7)
!891 = !DILocalVariable(name: "fold", arg: 3, scope: !863, file: !864, line: 198, type: !884)
!892 = !DILocalVariable(name: "count", scope: !893, file: !864, line: 216, type: !9, align: 64)
!893 = distinct !DILexicalBlock(scope: !863, file: !864, line: 216, column: 9)
!894 = !{!452, !895, !896, !897}
!895 = !DITemplateTypeParameter(name: "Acc", type: !7)
!896 = !DITemplateTypeParameter(name: "Fold", type: !884)
!897 = !DITemplateTypeParameter(name: "R", type: !868)
!898 = !DILocation(line: 0, scope: !863, inlinedAt: !899)
!899 = distinct !DILocation(line: 378, column: 14, scope: !847, inlinedAt: !861)
!900 = !DILocation(line: 198, column: 43, scope: !863, inlinedAt: !899)
!901 = !DILocalVariable(name: "self", arg: 1, scope: !902, file: !903, line: 142, type: !907)
!902 = distinct !DISubprogram(name: "len<f64>", linkageName: "_ZN102_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..exact_size..ExactSizeIterator$GT$3len17h93c8cb8c1b812f10E", scope: !904, file: !903, line: 142, type: !905, scopeLine: 142, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !908)
!903 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!904 = !DINamespace(name: "{impl#170}", scope: !391)
!905 = !DISubroutineType(types: !906)
!906 = !{!9, !907}
!907 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !390, size: 64, align: 64, dwarfAddressSpace: 0)
!908 = !{!901, !909, !911}
!909 = !DILocalVariable(name: "len", scope: !910, file: !903, line: 29, type: !9, align: 64)
!910 = distinct !DILexicalBlock(scope: !902, file: !903, line: 29, column: 13)
!911 = !DILocalVariable(name: "end", scope: !912, file: !903, line: 33, type: !395, align: 64)
!912 = distinct !DILexicalBlock(scope: !902, file: !903, line: 33, column: 13)
!913 = !DILocation(line: 0, scope: !902, inlinedAt: !914)
!914 = distinct !DILocation(line: 216, column: 44, scope: !863, inlinedAt: !899)
!915 = !DILocalVariable(name: "pointee_size", scope: !916, file: !917, line: 726, type: !9, align: 64)
!916 = distinct !DILexicalBlock(scope: !918, file: !917, line: 726, column: 9)
!917 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!918 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h459f7b963d31622cE", scope: !919, file: !917, line: 701, type: !921, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !950)
!919 = !DINamespace(name: "{impl#0}", scope: !920)
!920 = !DINamespace(name: "const_ptr", scope: !397)
!921 = !DISubroutineType(types: !922)
!922 = !{!9, !400, !400, !923}
!923 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !924, size: 64, align: 64, dwarfAddressSpace: 0)
!924 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !925, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !927, templateParams: !20, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!925 = !DINamespace(name: "location", scope: !926)
!926 = !DINamespace(name: "panic", scope: !140)
!927 = !{!928, !939, !941, !942}
!928 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !924, file: !2, baseType: !929, size: 128, align: 64, flags: DIFlagPrivate)
!929 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !396, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !930, templateParams: !937, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!930 = !{!931}
!931 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !929, file: !2, baseType: !932, size: 128, align: 64, flags: DIFlagPrivate)
!932 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !2, size: 128, align: 64, elements: !933, templateParams: !20, identifier: "238a44609877474087c05adf26cd41fa")
!933 = !{!934, !936}
!934 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !932, file: !2, baseType: !935, size: 64, align: 64)
!935 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !559, size: 64, align: 64, dwarfAddressSpace: 0)
!936 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !932, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!937 = !{!938}
!938 = !DITemplateTypeParameter(name: "T", type: !559)
!939 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !924, file: !2, baseType: !940, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!940 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!941 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !924, file: !2, baseType: !940, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!942 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !924, file: !2, baseType: !943, align: 8, offset: 192, flags: DIFlagPrivate)
!943 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !404, file: !2, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !944, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!944 = !{!945}
!945 = !DITemplateTypeParameter(name: "T", type: !946)
!946 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !2, size: 128, align: 64, elements: !947, templateParams: !20, identifier: "9277eecd40495f85161460476aacc992")
!947 = !{!948, !949}
!948 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !946, file: !2, baseType: !935, size: 64, align: 64)
!949 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !946, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!950 = !{!951, !952, !915}
!951 = !DILocalVariable(name: "self", arg: 1, scope: !918, file: !917, line: 701, type: !400)
!952 = !DILocalVariable(name: "origin", arg: 2, scope: !918, file: !917, line: 701, type: !400)
!953 = !DILocation(line: 0, scope: !916, inlinedAt: !954)
!954 = distinct !DILocation(line: 887, column: 37, scope: !955, inlinedAt: !965)
!955 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h3c0ba5a57d6a71ffE", scope: !957, file: !956, line: 882, type: !959, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !962)
!956 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!957 = !DINamespace(name: "{impl#0}", scope: !958)
!958 = !DINamespace(name: "mut_ptr", scope: !397)
!959 = !DISubroutineType(types: !960)
!960 = !{!9, !961, !400, !923}
!961 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!962 = !{!963, !964}
!963 = !DILocalVariable(name: "self", arg: 1, scope: !955, file: !956, line: 882, type: !961)
!964 = !DILocalVariable(name: "origin", arg: 2, scope: !955, file: !956, line: 882, type: !400)
!965 = distinct !DILocation(line: 953, column: 32, scope: !966, inlinedAt: !974)
!966 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hf4033e9108f809edE", scope: !395, file: !967, line: 948, type: !968, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, declaration: !970, retainedNodes: !971)
!967 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!968 = !DISubroutineType(types: !969)
!969 = !{!9, !395, !395}
!970 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17hf4033e9108f809edE", scope: !395, file: !967, line: 948, type: !968, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !242)
!971 = !{!972, !973}
!972 = !DILocalVariable(name: "self", arg: 1, scope: !966, file: !967, line: 948, type: !395)
!973 = !DILocalVariable(name: "subtracted", arg: 2, scope: !966, file: !967, line: 948, type: !395)
!974 = distinct !DILocation(line: 57, column: 30, scope: !912, inlinedAt: !914)
!975 = !DILocation(line: 0, scope: !912, inlinedAt: !914)
!976 = !DILocation(line: 0, scope: !966, inlinedAt: !974)
!977 = !DILocation(line: 0, scope: !955, inlinedAt: !965)
!978 = !DILocation(line: 0, scope: !918, inlinedAt: !954)
!979 = !DILocation(line: 729, column: 18, scope: !916, inlinedAt: !954)
!980 = !DILocation(line: 0, scope: !893, inlinedAt: !899)
!981 = !DILocalVariable(name: "self", arg: 1, scope: !982, file: !136, line: 297, type: !985)
!982 = distinct !DISubprogram(name: "call_mut<(&(usize, &f64)), rust_iterators::rust_adapters::{closure_env#0}>", linkageName: "_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE", scope: !667, file: !136, line: 297, type: !983, scopeLine: 297, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !992, retainedNodes: !987)
!983 = !DISubroutineType(types: !984)
!984 = !{!546, !985, !986}
!985 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut &mut rust_iterators::rust_adapters::{closure_env#0}", baseType: !854, size: 64, align: 64, dwarfAddressSpace: 0)
!986 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&(usize, &f64)", baseType: !693, size: 64, align: 64, dwarfAddressSpace: 0)
!987 = !{!981, !988}
!988 = !DILocalVariable(name: "args", arg: 2, scope: !982, file: !136, line: 297, type: !989)
!989 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&(usize, &f64))", file: !2, size: 64, align: 64, elements: !990, templateParams: !20, identifier: "7415273c3153d6e4259538958bb49169")
!990 = !{!991}
!991 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !989, file: !2, baseType: !986, size: 64, align: 64)
!992 = !{!993, !994}
!993 = !DITemplateTypeParameter(name: "A", type: !989)
!994 = !DITemplateTypeParameter(name: "F", type: !538)
!995 = !DILocation(line: 0, scope: !982, inlinedAt: !996)
!996 = distinct !DILocation(line: 374, column: 20, scope: !997, inlinedAt: !1007)
!997 = distinct !DISubprogram(name: "{closure#0}<(usize, &f64), &mut rust_iterators::rust_adapters::{closure_env#0}>", linkageName: "_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E", scope: !885, file: !848, line: 373, type: !998, scopeLine: 373, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1005, retainedNodes: !1001)
!998 = !DISubroutineType(types: !999)
!999 = !{!868, !1000, !7, !693}
!1000 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::double_ended::DoubleEndedIterator::rfind::check::{closure_env#0}<(usize, &f64), &mut rust_iterators::rust_adapters::{closure_env#0}>", baseType: !884, size: 64, align: 64, dwarfAddressSpace: 0)
!1001 = !{!1002, !1003, !1004}
!1002 = !DILocalVariable(name: "x", arg: 3, scope: !997, file: !848, line: 373, type: !693)
!1003 = !DILocalVariable(name: "predicate", scope: !997, file: !848, line: 372, type: !854, align: 64)
!1004 = !DILocalVariable(arg: 2, scope: !997, file: !848, line: 373, type: !7)
!1005 = !{!703, !1006}
!1006 = !DITemplateTypeParameter(name: "impl FnMut(&T) -> bool", type: !854)
!1007 = distinct !DILocation(line: 212, column: 17, scope: !1008, inlinedAt: !1025)
!1008 = distinct !DISubprogram(name: "{closure#0}<&f64, (), core::ops::control_flow::ControlFlow<(usize, &f64), ()>, core::iter::traits::double_ended::DoubleEndedIterator::rfind::check::{closure_env#0}<(usize, &f64), &mut rust_iterators::rust_adapters::{closure_env#0}>>", linkageName: "_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E", scope: !1009, file: !864, line: 210, type: !1011, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1023, retainedNodes: !1018)
!1009 = !DINamespace(name: "enumerate", scope: !1010)
!1010 = !DINamespace(name: "try_rfold", scope: !865)
!1011 = !DISubroutineType(types: !1012)
!1012 = !{!868, !1013, !7, !34}
!1013 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::enumerate::{impl#2}::try_rfold::enumerate::{closure_env#0}<&f64, (), core::ops::control_flow::ControlFlow<(usize, &f64), ()>, core::iter::traits::double_ended::DoubleEndedIterator::rfind::check::{closure_env#0}<(usize, &f64), &mut rust_iterators::rust_adapters::{closure_env#0}>>", baseType: !1014, size: 64, align: 64, dwarfAddressSpace: 0)
!1014 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, (), core::ops::control_flow::ControlFlow<(usize, &f64), ()>, core::iter::traits::double_ended::DoubleEndedIterator::rfind::check::{closure_env#0}<(usize, &f64), &mut rust_iterators::rust_adapters::{closure_env#0}>>", scope: !1009, file: !2, size: 128, align: 64, elements: !1015, templateParams: !20, identifier: "ede9f3fdf6d7dfcda900716c1cac8a80")
!1015 = !{!1016, !1017}
!1016 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !1014, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!1017 = !DIDerivedType(tag: DW_TAG_member, name: "fold", scope: !1014, file: !2, baseType: !884, size: 64, align: 64)
!1018 = !{!1019, !1020, !1021, !1022}
!1019 = !DILocalVariable(name: "acc", arg: 2, scope: !1008, file: !864, line: 210, type: !7)
!1020 = !DILocalVariable(name: "item", arg: 3, scope: !1008, file: !864, line: 210, type: !34)
!1021 = !DILocalVariable(name: "count", scope: !1008, file: !864, line: 207, type: !9, align: 64)
!1022 = !DILocalVariable(name: "fold", scope: !1008, file: !864, line: 208, type: !884, align: 64)
!1023 = !{!378, !895, !897, !1024}
!1024 = !DITemplateTypeParameter(name: "impl FnMut(Acc, (usize, T)) -> R", type: !884)
!1025 = distinct !DILocation(line: 238, column: 21, scope: !1026, inlinedAt: !1057)
!1026 = distinct !DILexicalBlock(scope: !1027, file: !848, line: 237, column: 46)
!1027 = distinct !DILexicalBlock(scope: !1028, file: !848, line: 236, column: 9)
!1028 = distinct !DISubprogram(name: "try_rfold<core::slice::iter::Iter<f64>, (), core::iter::adapters::enumerate::{impl#2}::try_rfold::enumerate::{closure_env#0}<&f64, (), core::ops::control_flow::ControlFlow<(usize, &f64), ()>, core::iter::traits::double_ended::DoubleEndedIterator::rfind::check::{closure_env#0}<(usize, &f64), &mut rust_iterators::rust_adapters::{closure_env#0}>>, core::ops::control_flow::ControlFlow<(usize, &f64), ()>>", linkageName: "_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E", scope: !849, file: !848, line: 230, type: !1029, scopeLine: 230, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1054, retainedNodes: !1031)
!1029 = !DISubroutineType(types: !1030)
!1030 = !{!868, !389, !7, !1014}
!1031 = !{!1032, !1033, !1034, !1035, !1036, !1037, !1052}
!1032 = !DILocalVariable(name: "self", arg: 1, scope: !1028, file: !848, line: 230, type: !389)
!1033 = !DILocalVariable(name: "init", arg: 2, scope: !1028, file: !848, line: 230, type: !7)
!1034 = !DILocalVariable(name: "f", arg: 3, scope: !1028, file: !848, line: 230, type: !1014)
!1035 = !DILocalVariable(name: "accum", scope: !1027, file: !848, line: 236, type: !7, align: 8)
!1036 = !DILocalVariable(name: "x", scope: !1026, file: !848, line: 237, type: !34, align: 64)
!1037 = !DILocalVariable(name: "residual", scope: !1038, file: !848, line: 238, type: !1039, align: 64)
!1038 = distinct !DILexicalBlock(scope: !1026, file: !848, line: 238, column: 32)
!1039 = !DICompositeType(tag: DW_TAG_structure_type, name: "ControlFlow<(usize, &f64), core::convert::Infallible>", scope: !269, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1040, templateParams: !20, identifier: "401457518f7ec04fcaeb4bd6d73e2b13")
!1040 = !{!1041}
!1041 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1039, file: !2, size: 128, align: 64, elements: !1042, templateParams: !20, identifier: "ff667c76a4852d11d990d8fa8d56e3ad")
!1042 = !{!1043, !1048}
!1043 = !DIDerivedType(tag: DW_TAG_member, name: "Continue", scope: !1041, file: !2, baseType: !1044, size: 128, align: 64)
!1044 = !DICompositeType(tag: DW_TAG_structure_type, name: "Continue", scope: !1039, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1045, templateParams: !1047, identifier: "a696faba5e3fe41a681a95236a625285")
!1045 = !{!1046}
!1046 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1044, file: !2, baseType: !422, align: 8, flags: DIFlagPublic)
!1047 = !{!877, !427}
!1048 = !DIDerivedType(tag: DW_TAG_member, name: "Break", scope: !1041, file: !2, baseType: !1049, size: 128, align: 64)
!1049 = !DICompositeType(tag: DW_TAG_structure_type, name: "Break", scope: !1039, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1050, templateParams: !1047, identifier: "1da88101fa752537ae4d6e63a369337")
!1050 = !{!1051}
!1051 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1049, file: !2, baseType: !693, size: 128, align: 64, flags: DIFlagPublic)
!1052 = !DILocalVariable(name: "val", scope: !1053, file: !848, line: 238, type: !7, align: 8)
!1053 = distinct !DILexicalBlock(scope: !1026, file: !848, line: 238, column: 32)
!1054 = !{!435, !1055, !1056, !897}
!1055 = !DITemplateTypeParameter(name: "B", type: !7)
!1056 = !DITemplateTypeParameter(name: "F", type: !1014)
!1057 = distinct !DILocation(line: 217, column: 19, scope: !893, inlinedAt: !899)
!1058 = !DILocation(line: 0, scope: !1008, inlinedAt: !1025)
!1059 = !DILocation(line: 0, scope: !997, inlinedAt: !1007)
!1060 = !DILocation(line: 0, scope: !1028, inlinedAt: !1057)
!1061 = !DILocation(line: 230, column: 38, scope: !1028, inlinedAt: !1057)
!1062 = !DILocation(line: 236, column: 13, scope: !1027, inlinedAt: !1057)
!1063 = !DILocalVariable(name: "self", arg: 1, scope: !1064, file: !903, line: 438, type: !389)
!1064 = distinct !DISubprogram(name: "next_back<f64>", linkageName: "_ZN106_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h47f79cc84c119a00E", scope: !1065, file: !903, line: 438, type: !1066, scopeLine: 438, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !1079)
!1065 = !DINamespace(name: "{impl#172}", scope: !391)
!1066 = !DISubroutineType(types: !1067)
!1067 = !{!1068, !389}
!1068 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&f64>", scope: !236, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1069, templateParams: !20, identifier: "a974053e5c8afda57dae3dddb1f1a393")
!1069 = !{!1070}
!1070 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1068, file: !2, size: 64, align: 64, elements: !1071, templateParams: !20, identifier: "b84de29a073c61ac60c7e207ce659d19", discriminator: !1078)
!1071 = !{!1072, !1074}
!1072 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1070, file: !2, baseType: !1073, size: 64, align: 64, extraData: i64 0)
!1073 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1068, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !405, identifier: "dc07ca98e7f8a1f2e6d7df18c8d5c2b6")
!1074 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1070, file: !2, baseType: !1075, size: 64, align: 64)
!1075 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1068, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1076, templateParams: !405, identifier: "44f75b8f57cff87ce4b5e52918f4b7a8")
!1076 = !{!1077}
!1077 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1075, file: !2, baseType: !34, size: 64, align: 64, flags: DIFlagPublic)
!1078 = !DIDerivedType(tag: DW_TAG_member, scope: !1068, file: !2, baseType: !249, size: 64, align: 64, flags: DIFlagArtificial)
!1079 = !{!1063, !1080, !1082}
!1080 = !DILocalVariable(name: "len", scope: !1081, file: !903, line: 29, type: !9, align: 64)
!1081 = distinct !DILexicalBlock(scope: !1064, file: !903, line: 29, column: 13)
!1082 = !DILocalVariable(name: "end", scope: !1083, file: !903, line: 33, type: !395, align: 64)
!1083 = distinct !DILexicalBlock(scope: !1064, file: !903, line: 33, column: 13)
!1084 = !DILocation(line: 0, scope: !1064, inlinedAt: !1085)
!1085 = distinct !DILocation(line: 237, column: 34, scope: !1026, inlinedAt: !1057)
!1086 = !DILocalVariable(name: "self", arg: 1, scope: !1087, file: !903, line: 81, type: !389)
!1087 = distinct !DISubprogram(name: "next_back_unchecked<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$19next_back_unchecked17hd432d74d3521aaedE", scope: !390, file: !903, line: 81, type: !1088, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, declaration: !1090, retainedNodes: !1091)
!1088 = !DISubroutineType(types: !1089)
!1089 = !{!34, !389}
!1090 = !DISubprogram(name: "next_back_unchecked<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$19next_back_unchecked17hd432d74d3521aaedE", scope: !390, file: !903, line: 81, type: !1088, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !242)
!1091 = !{!1086}
!1092 = !DILocation(line: 0, scope: !1087, inlinedAt: !1093)
!1093 = distinct !DILocation(line: 447, column: 35, scope: !1064, inlinedAt: !1085)
!1094 = !DILocalVariable(name: "self", arg: 1, scope: !1095, file: !903, line: 119, type: !389)
!1095 = distinct !DISubprogram(name: "pre_dec_end<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$11pre_dec_end17h4885f1d25ee3d835E", scope: !390, file: !903, line: 119, type: !1096, scopeLine: 119, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, declaration: !1098, retainedNodes: !1099)
!1096 = !DISubroutineType(types: !1097)
!1097 = !{!395, !389, !9}
!1098 = !DISubprogram(name: "pre_dec_end<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$11pre_dec_end17h4885f1d25ee3d835E", scope: !390, file: !903, line: 119, type: !1096, scopeLine: 119, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !242)
!1099 = !{!1094, !1100, !1101, !1104}
!1100 = !DILocalVariable(name: "offset", scope: !1095, file: !903, line: 119, type: !9, align: 64)
!1101 = !DILocalVariable(name: "len", scope: !1102, file: !903, line: 17, type: !1103, align: 64)
!1102 = distinct !DILexicalBlock(scope: !1095, file: !903, line: 17, column: 13)
!1103 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut usize", baseType: !9, size: 64, align: 64, dwarfAddressSpace: 0)
!1104 = !DILocalVariable(name: "end", scope: !1105, file: !903, line: 21, type: !1106, align: 64)
!1105 = distinct !DILexicalBlock(scope: !1095, file: !903, line: 21, column: 13)
!1106 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::ptr::non_null::NonNull<f64>", baseType: !395, size: 64, align: 64, dwarfAddressSpace: 0)
!1107 = !DILocation(line: 0, scope: !1095, inlinedAt: !1108)
!1108 = distinct !DILocation(line: 84, column: 31, scope: !1087, inlinedAt: !1093)
!1109 = !DILocalVariable(name: "count", scope: !1110, file: !967, line: 728, type: !9, align: 64)
!1110 = distinct !DISubprogram(name: "sub<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3sub17h3e94251a985c9b2dE", scope: !395, file: !967, line: 728, type: !1111, scopeLine: 728, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, declaration: !1113, retainedNodes: !1114)
!1111 = !DISubroutineType(types: !1112)
!1112 = !{!395, !395, !9}
!1113 = !DISubprogram(name: "sub<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3sub17h3e94251a985c9b2dE", scope: !395, file: !967, line: 728, type: !1111, scopeLine: 728, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !242)
!1114 = !{!1115, !1109}
!1115 = !DILocalVariable(name: "self", arg: 1, scope: !1110, file: !967, line: 728, type: !395)
!1116 = !DILocation(line: 0, scope: !1110, inlinedAt: !1117)
!1117 = distinct !DILocation(line: 132, column: 36, scope: !1105, inlinedAt: !1108)
!1118 = !DILocalVariable(name: "count", scope: !1119, file: !967, line: 575, type: !1122, align: 64)
!1119 = distinct !DISubprogram(name: "offset<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6offset17h840db33bb22738a3E", scope: !395, file: !967, line: 575, type: !1120, scopeLine: 575, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, declaration: !1123, retainedNodes: !1124)
!1120 = !DISubroutineType(types: !1121)
!1121 = !{!395, !395, !1122}
!1122 = !DIBasicType(name: "isize", size: 64, encoding: DW_ATE_signed)
!1123 = !DISubprogram(name: "offset<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6offset17h840db33bb22738a3E", scope: !395, file: !967, line: 575, type: !1120, scopeLine: 575, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !242)
!1124 = !{!1125, !1118}
!1125 = !DILocalVariable(name: "self", arg: 1, scope: !1119, file: !967, line: 575, type: !395)
!1126 = !DILocation(line: 0, scope: !1119, inlinedAt: !1127)
!1127 = distinct !DILocation(line: 739, column: 27, scope: !1110, inlinedAt: !1117)
!1128 = !DILocation(line: 0, scope: !1083, inlinedAt: !1085)
!1129 = !DILocalVariable(name: "self", arg: 1, scope: !1130, file: !967, line: 1719, type: !1134)
!1130 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h70e04e799d15f359E", scope: !1131, file: !967, line: 1719, type: !1132, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !1135)
!1131 = !DINamespace(name: "{impl#16}", scope: !396)
!1132 = !DISubroutineType(types: !1133)
!1133 = !{!546, !1134, !1134}
!1134 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !395, size: 64, align: 64, dwarfAddressSpace: 0)
!1135 = !{!1129, !1136}
!1136 = !DILocalVariable(name: "other", arg: 2, scope: !1130, file: !967, line: 1719, type: !1134)
!1137 = !DILocation(line: 1719, column: 11, scope: !1130, inlinedAt: !1138)
!1138 = distinct !DILocation(line: 44, column: 20, scope: !1083, inlinedAt: !1085)
!1139 = !DILocation(line: 1719, column: 18, scope: !1130, inlinedAt: !1138)
!1140 = !DILocation(line: 0, scope: !1105, inlinedAt: !1108)
!1141 = !DILocation(line: 583, column: 28, scope: !1119, inlinedAt: !1127)
!1142 = !DILocation(line: 0, scope: !1026, inlinedAt: !1057)
!1143 = !DILocation(line: 210, column: 19, scope: !1008, inlinedAt: !1025)
!1144 = !DILocation(line: 373, column: 19, scope: !997, inlinedAt: !1007)
!1145 = !DILocalVariable(arg: 1, scope: !1146, file: !68, line: 20, type: !854)
!1146 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE", scope: !232, file: !68, line: 20, type: !1147, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1149)
!1147 = !DISubroutineType(types: !1148)
!1148 = !{!546, !854, !986}
!1149 = !{!1150, !1145, !1153}
!1150 = !DILocalVariable(name: "v", scope: !1151, file: !68, line: 20, type: !1152, align: 64)
!1151 = distinct !DILexicalBlock(scope: !1146, file: !68, line: 20, column: 26)
!1152 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&f64", baseType: !34, size: 64, align: 64, dwarfAddressSpace: 0)
!1153 = !DILocalVariable(arg: 2, scope: !1146, file: !68, line: 20, type: !986)
!1154 = !DILocation(line: 0, scope: !1146, inlinedAt: !1155)
!1155 = distinct !DILocation(line: 298, column: 21, scope: !982, inlinedAt: !996)
!1156 = !DILocation(line: 20, column: 22, scope: !1151, inlinedAt: !1155)
!1157 = !DILocation(line: 20, column: 26, scope: !1151, inlinedAt: !1155)
!1158 = !{!1159, !1161}
!1159 = distinct !{!1159, !1160, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E: argument 0"}
!1160 = distinct !{!1160, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E"}
!1161 = distinct !{!1161, !1162, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %item"}
!1162 = distinct !{!1162, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E"}
!1163 = !{!1164, !1166, !1168, !1169, !1171, !1173, !1175, !1177, !1179, !1181, !1182, !1184, !1185, !1187, !1188, !1190, !1191}
!1164 = distinct !{!1164, !1165, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE: %_2"}
!1165 = distinct !{!1165, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE"}
!1166 = distinct !{!1166, !1167, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE: argument 0"}
!1167 = distinct !{!1167, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE"}
!1168 = distinct !{!1168, !1162, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %_1"}
!1169 = distinct !{!1169, !1170, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E: %self"}
!1170 = distinct !{!1170, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E"}
!1171 = distinct !{!1171, !1172, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E: %self"}
!1172 = distinct !{!1172, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E"}
!1173 = distinct !{!1173, !1174, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E: %self"}
!1174 = distinct !{!1174, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E"}
!1175 = distinct !{!1175, !1176, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E: %self"}
!1176 = distinct !{!1176, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"}
!1177 = distinct !{!1177, !1178, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2edb98d25b684aabE: %self"}
!1178 = distinct !{!1178, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h2edb98d25b684aabE"}
!1179 = distinct !{!1179, !1180, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE: %self"}
!1180 = distinct !{!1180, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE"}
!1181 = distinct !{!1181, !1180, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold17h3fb19caec64408ddE: argument 1"}
!1182 = distinct !{!1182, !1183, !"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE: %self"}
!1183 = distinct !{!1183, !"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE"}
!1184 = distinct !{!1184, !1183, !"_ZN105_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h588afdde189b9fabE: %f.0"}
!1185 = distinct !{!1185, !1186, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE: %self"}
!1186 = distinct !{!1186, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE"}
!1187 = distinct !{!1187, !1186, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h93fe5f04bfccd99bE: %g"}
!1188 = distinct !{!1188, !1189, !"_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E: %self"}
!1189 = distinct !{!1189, !"_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E"}
!1190 = distinct !{!1190, !1189, !"_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h98e5beb2ed42b8a8E: argument 1"}
!1191 = distinct !{!1191, !1192, !"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE: %self"}
!1192 = distinct !{!1192, !"_ZN109_$LT$core..iter..adapters..scan..Scan$LT$I$C$St$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17heda4cadb2a71ed4fE"}
!1193 = !DILocation(line: 238, column: 21, scope: !1026, inlinedAt: !1057)
!1194 = !DILocation(line: 211, column: 17, scope: !1008, inlinedAt: !1025)
!1195 = !DILocation(line: 0, scope: !707, inlinedAt: !725)
!1196 = !DILocalVariable(arg: 1, scope: !1197, file: !68, line: 23, type: !692)
!1197 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h507e5d84405d73fbE", scope: !232, file: !68, line: 23, type: !1198, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1200)
!1198 = !DISubroutineType(types: !1199)
!1199 = !{!19, !692, !693}
!1200 = !{!1201, !1203, !1196, !1204}
!1201 = !DILocalVariable(name: "i", scope: !1202, file: !68, line: 23, type: !9, align: 64)
!1202 = distinct !DILexicalBlock(scope: !1197, file: !68, line: 23, column: 23)
!1203 = !DILocalVariable(name: "v", scope: !1202, file: !68, line: 23, type: !34, align: 64)
!1204 = !DILocalVariable(arg: 2, scope: !1197, file: !68, line: 23, type: !693)
!1205 = !DILocation(line: 0, scope: !1197, inlinedAt: !1206)
!1206 = distinct !DILocation(line: 95, column: 28, scope: !682, inlinedAt: !706)
!1207 = !DILocation(line: 0, scope: !1202, inlinedAt: !1206)
!1208 = !DILocalVariable(name: "self", arg: 1, scope: !1209, file: !1210, line: 49, type: !34)
!1209 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !1211, file: !1210, line: 49, type: !1213, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1215)
!1210 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!1211 = !DINamespace(name: "{impl#188}", scope: !1212)
!1212 = !DINamespace(name: "arith", scope: !139)
!1213 = !DISubroutineType(types: !1214)
!1214 = !{!19, !34, !34, !923}
!1215 = !{!1208, !1216}
!1216 = !DILocalVariable(name: "other", arg: 2, scope: !1209, file: !1210, line: 49, type: !34)
!1217 = !DILocation(line: 0, scope: !1209, inlinedAt: !1218)
!1218 = distinct !DILocation(line: 23, column: 23, scope: !1202, inlinedAt: !1206)
!1219 = !DILocation(line: 352, column: 45, scope: !1220, inlinedAt: !1225)
!1220 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !1222, file: !1221, line: 352, type: !1223, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20)
!1221 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!1222 = !DINamespace(name: "{impl#142}", scope: !1212)
!1223 = !DISubroutineType(types: !1224)
!1224 = !{!19, !19, !19, !923}
!1225 = distinct !DILocation(line: 50, column: 17, scope: !1209, inlinedAt: !1218)
!1226 = !DILocation(line: 23, column: 23, scope: !1202, inlinedAt: !1206)
!1227 = !DILocation(line: 0, scope: !312, inlinedAt: !665)
!1228 = !DILocalVariable(name: "a", arg: 2, scope: !1229, file: !1230, line: 436, type: !19)
!1229 = distinct !DISubprogram(name: "{closure#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>", linkageName: "_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h7ee232e7a397768fE", scope: !296, file: !1230, line: 436, type: !1231, scopeLine: 436, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1237, retainedNodes: !1234)
!1230 = !DIFile(filename: "library/core/src/ops/try_trait.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "335edf7dc4f730de066f28da87d0a7cf")
!1231 = !DISubroutineType(types: !1232)
!1232 = !{!279, !1233, !19, !19}
!1233 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::try_trait::{impl#2}::wrap_mut_2::{closure_env#0}<f64, f64, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>>", baseType: !295, size: 64, align: 64, dwarfAddressSpace: 0)
!1234 = !{!1228, !1235, !1236}
!1235 = !DILocalVariable(name: "b", arg: 3, scope: !1229, file: !1230, line: 436, type: !19)
!1236 = !DILocalVariable(name: "f", scope: !1229, file: !1230, line: 435, type: !300, align: 8)
!1237 = !{!243, !1238, !315, !1239}
!1238 = !DITemplateTypeParameter(name: "A", type: !19)
!1239 = !DITemplateTypeParameter(name: "impl FnMut(A, B) -> T", type: !300)
!1240 = !DILocation(line: 0, scope: !1229, inlinedAt: !1241)
!1241 = distinct !DILocation(line: 70, column: 50, scope: !312, inlinedAt: !665)
!1242 = !DILocalVariable(arg: 1, scope: !1243, file: !644, line: 164, type: !1246)
!1243 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h41a0369461abb2ffE", scope: !301, file: !644, line: 164, type: !1244, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !649, retainedNodes: !1247)
!1244 = !DISubroutineType(types: !1245)
!1245 = !{!19, !1246, !19, !19}
!1246 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::scan::Scan<core::iter::adapters::chain::Chain<core::iter::adapters::map::Map<core::iter::adapters::step_by::StepBy<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>, rust_iterators::rust_adapters::{closure_env#1}>, core::iter::adapters::copied::Copied<core::iter::adapters::take::Take<core::iter::adapters::skip::Skip<core::slice::iter::Iter<f64>>>>>, f64, rust_iterators::rust_adapters::{closure_env#2}>>", baseType: !300, size: 64, align: 64, dwarfAddressSpace: 0)
!1247 = !{!1248, !1249, !1242}
!1248 = !DILocalVariable(name: "a", arg: 2, scope: !1243, file: !644, line: 164, type: !19)
!1249 = !DILocalVariable(name: "b", arg: 3, scope: !1243, file: !644, line: 164, type: !19)
!1250 = !DILocation(line: 0, scope: !1243, inlinedAt: !1251)
!1251 = distinct !DILocation(line: 436, column: 39, scope: !1229, inlinedAt: !1241)
!1252 = !DILocalVariable(name: "iter", scope: !1253, file: !708, line: 303, type: !765, align: 64)
!1253 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>", linkageName: "_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h8301f964e903c6ecE", scope: !761, file: !708, line: 306, type: !1254, scopeLine: 306, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !547, retainedNodes: !1257)
!1254 = !DISubroutineType(types: !1255)
!1255 = !{!806, !1256}
!1256 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::step_by::{impl#7}::spec_try_fold::nth::{closure_env#0}<core::iter::adapters::rev::Rev<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>>", baseType: !760, size: 64, align: 64, dwarfAddressSpace: 0)
!1257 = !{!1252, !1258}
!1258 = !DILocalVariable(name: "step_minus_one", scope: !1253, file: !708, line: 304, type: !9, align: 64)
!1259 = !DILocation(line: 0, scope: !1253, inlinedAt: !1260)
!1260 = distinct !DILocation(line: 71, column: 9, scope: !801, inlinedAt: !821)
!1261 = !DILocation(line: 0, scope: !666, inlinedAt: !747)
!1262 = !DILocation(line: 0, scope: !750, inlinedAt: !781)
!1263 = !DILocation(line: 2468, column: 9, scope: !750, inlinedAt: !781)
!1264 = !DILocalVariable(name: "self", arg: 1, scope: !1265, file: !827, line: 66, type: !765)
!1265 = distinct !DISubprogram(name: "nth<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>", linkageName: "_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h2a0bc45310438579E", scope: !828, file: !827, line: 66, type: !1266, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !832, retainedNodes: !1268)
!1266 = !DISubroutineType(types: !1267)
!1267 = !{!806, !765, !9}
!1268 = !{!1264, !1269}
!1269 = !DILocalVariable(name: "n", arg: 2, scope: !1265, file: !827, line: 66, type: !9)
!1270 = !DILocation(line: 0, scope: !1265, inlinedAt: !1271)
!1271 = distinct !DILocation(line: 306, column: 26, scope: !1253, inlinedAt: !1260)
!1272 = !DILocalVariable(name: "self", arg: 1, scope: !1273, file: !848, line: 191, type: !842)
!1273 = distinct !DISubprogram(name: "nth_back<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>", linkageName: "_ZN4core4iter6traits12double_ended19DoubleEndedIterator8nth_back17hfdc4cfd6309e39eaE", scope: !849, file: !848, line: 191, type: !1274, scopeLine: 191, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1278, retainedNodes: !1276)
!1274 = !DISubroutineType(types: !1275)
!1275 = !{!806, !842, !9}
!1276 = !{!1272, !1277}
!1277 = !DILocalVariable(name: "n", arg: 2, scope: !1273, file: !848, line: 191, type: !9)
!1278 = !{!1279}
!1279 = !DITemplateTypeParameter(name: "Self", type: !528)
!1280 = !DILocation(line: 0, scope: !1273, inlinedAt: !1281)
!1281 = distinct !DILocation(line: 67, column: 19, scope: !1265, inlinedAt: !1271)
!1282 = !DILocalVariable(name: "self", arg: 1, scope: !1283, file: !848, line: 138, type: !842)
!1283 = distinct !DISubprogram(name: "advance_back_by<core::iter::adapters::filter::Filter<core::iter::adapters::enumerate::Enumerate<core::slice::iter::Iter<f64>>, rust_iterators::rust_adapters::{closure_env#0}>>", linkageName: "_ZN4core4iter6traits12double_ended19DoubleEndedIterator15advance_back_by17h0768afbf186d2e21E", scope: !849, file: !848, line: 138, type: !1284, scopeLine: 138, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1278, retainedNodes: !1314)
!1284 = !DISubroutineType(types: !1285)
!1285 = !{!1286, !842, !9}
!1286 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::num::nonzero::NonZero<usize>>", scope: !1287, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1288, templateParams: !20, identifier: "6a8db6afefec7f564ba8e99301857e96")
!1287 = !DINamespace(name: "result", scope: !140)
!1288 = !{!1289}
!1289 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1286, file: !2, size: 64, align: 64, elements: !1290, templateParams: !20, identifier: "9d43c103588d87a4cc6e80c98f5ee02", discriminator: !1313)
!1290 = !{!1291, !1309}
!1291 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !1289, file: !2, baseType: !1292, size: 64, align: 64, extraData: i64 0)
!1292 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !1286, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1293, templateParams: !1295, identifier: "1771f85743ec90f9427815241a6debf0")
!1293 = !{!1294}
!1294 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1292, file: !2, baseType: !7, align: 8, flags: DIFlagPublic)
!1295 = !{!1296, !1297}
!1296 = !DITemplateTypeParameter(name: "T", type: !7)
!1297 = !DITemplateTypeParameter(name: "E", type: !1298)
!1298 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZero<usize>", scope: !1299, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1301, templateParams: !1307, identifier: "44b3255484829a0f48397ba71910d976")
!1299 = !DINamespace(name: "nonzero", scope: !1300)
!1300 = !DINamespace(name: "num", scope: !140)
!1301 = !{!1302}
!1302 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1298, file: !2, baseType: !1303, size: 64, align: 64, flags: DIFlagPrivate)
!1303 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZeroUsizeInner", scope: !1304, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1305, templateParams: !20, identifier: "3fd2e83a31e4fa746278d8fcd4d42ef")
!1304 = !DINamespace(name: "niche_types", scope: !1300)
!1305 = !{!1306}
!1306 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1303, file: !2, baseType: !9, size: 64, align: 64, flags: DIFlagPrivate)
!1307 = !{!1308}
!1308 = !DITemplateTypeParameter(name: "T", type: !9)
!1309 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !1289, file: !2, baseType: !1310, size: 64, align: 64)
!1310 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !1286, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1311, templateParams: !1295, identifier: "6491ab845e638adac104ff69637f43c")
!1311 = !{!1312}
!1312 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1310, file: !2, baseType: !1298, size: 64, align: 64, flags: DIFlagPublic)
!1313 = !DIDerivedType(tag: DW_TAG_member, scope: !1286, file: !2, baseType: !249, size: 64, align: 64, flags: DIFlagArtificial)
!1314 = !{!1282, !1315, !1316, !1325}
!1315 = !DILocalVariable(name: "n", arg: 2, scope: !1283, file: !848, line: 138, type: !9)
!1316 = !DILocalVariable(name: "iter", scope: !1317, file: !848, line: 139, type: !1318, align: 64)
!1317 = distinct !DILexicalBlock(scope: !1283, file: !848, line: 139, column: 9)
!1318 = !DICompositeType(tag: DW_TAG_structure_type, name: "Range<usize>", scope: !1319, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1320, templateParams: !1323, identifier: "53448c16a7a0802d59f963f67d6d8fdf")
!1319 = !DINamespace(name: "range", scope: !139)
!1320 = !{!1321, !1322}
!1321 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !1318, file: !2, baseType: !9, size: 64, align: 64, flags: DIFlagPublic)
!1322 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !1318, file: !2, baseType: !9, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!1323 = !{!1324}
!1324 = !DITemplateTypeParameter(name: "Idx", type: !9)
!1325 = !DILocalVariable(name: "i", scope: !1326, file: !848, line: 139, type: !9, align: 64)
!1326 = distinct !DILexicalBlock(scope: !1317, file: !848, line: 139, column: 9)
!1327 = !DILocation(line: 0, scope: !1283, inlinedAt: !1328)
!1328 = distinct !DILocation(line: 192, column: 17, scope: !1273, inlinedAt: !1281)
!1329 = !DILocation(line: 0, scope: !1317, inlinedAt: !1328)
!1330 = !DILocation(line: 0, scope: !1326, inlinedAt: !1328)
!1331 = !DILocation(line: 0, scope: !837, inlinedAt: !1332)
!1332 = distinct !DILocation(line: 140, column: 21, scope: !1326, inlinedAt: !1328)
!1333 = !DILocation(line: 0, scope: !847, inlinedAt: !1334)
!1334 = distinct !DILocation(line: 176, column: 19, scope: !837, inlinedAt: !1332)
!1335 = !DILocation(line: 0, scope: !863, inlinedAt: !1336)
!1336 = distinct !DILocation(line: 378, column: 14, scope: !847, inlinedAt: !1334)
!1337 = !DILocation(line: 198, column: 43, scope: !863, inlinedAt: !1336)
!1338 = !DILocation(line: 0, scope: !893, inlinedAt: !1336)
!1339 = !DILocation(line: 0, scope: !982, inlinedAt: !1340)
!1340 = distinct !DILocation(line: 374, column: 20, scope: !997, inlinedAt: !1341)
!1341 = distinct !DILocation(line: 212, column: 17, scope: !1008, inlinedAt: !1342)
!1342 = distinct !DILocation(line: 238, column: 21, scope: !1026, inlinedAt: !1343)
!1343 = distinct !DILocation(line: 217, column: 19, scope: !893, inlinedAt: !1336)
!1344 = !DILocation(line: 0, scope: !1008, inlinedAt: !1342)
!1345 = !DILocation(line: 0, scope: !997, inlinedAt: !1341)
!1346 = !DILocation(line: 0, scope: !1028, inlinedAt: !1343)
!1347 = !DILocation(line: 230, column: 38, scope: !1028, inlinedAt: !1343)
!1348 = !DILocation(line: 236, column: 13, scope: !1027, inlinedAt: !1343)
!1349 = !DILocation(line: 237, column: 9, scope: !1027, inlinedAt: !1343)
!1350 = !DILocation(line: 0, scope: !1064, inlinedAt: !1351)
!1351 = distinct !DILocation(line: 237, column: 34, scope: !1026, inlinedAt: !1343)
!1352 = !DILocation(line: 0, scope: !1087, inlinedAt: !1353)
!1353 = distinct !DILocation(line: 447, column: 35, scope: !1064, inlinedAt: !1351)
!1354 = !DILocation(line: 0, scope: !1095, inlinedAt: !1355)
!1355 = distinct !DILocation(line: 84, column: 31, scope: !1087, inlinedAt: !1353)
!1356 = !DILocation(line: 0, scope: !1110, inlinedAt: !1357)
!1357 = distinct !DILocation(line: 132, column: 36, scope: !1105, inlinedAt: !1355)
!1358 = !DILocation(line: 0, scope: !1119, inlinedAt: !1359)
!1359 = distinct !DILocation(line: 739, column: 27, scope: !1110, inlinedAt: !1357)
!1360 = !DILocation(line: 0, scope: !1083, inlinedAt: !1351)
!1361 = !DILocation(line: 1719, column: 11, scope: !1130, inlinedAt: !1362)
!1362 = distinct !DILocation(line: 44, column: 20, scope: !1083, inlinedAt: !1351)
!1363 = !DILocation(line: 1719, column: 18, scope: !1130, inlinedAt: !1362)
!1364 = !DILocation(line: 1720, column: 9, scope: !1130, inlinedAt: !1362)
!1365 = !DILocation(line: 25, column: 86, scope: !1064, inlinedAt: !1351)
!1366 = !DILocation(line: 0, scope: !1105, inlinedAt: !1355)
!1367 = !DILocation(line: 583, column: 28, scope: !1119, inlinedAt: !1359)
!1368 = !DILocation(line: 0, scope: !1026, inlinedAt: !1343)
!1369 = !DILocation(line: 210, column: 19, scope: !1008, inlinedAt: !1342)
!1370 = !DILocation(line: 373, column: 19, scope: !997, inlinedAt: !1341)
!1371 = !DILocation(line: 0, scope: !1146, inlinedAt: !1372)
!1372 = distinct !DILocation(line: 298, column: 21, scope: !982, inlinedAt: !1340)
!1373 = !DILocation(line: 20, column: 22, scope: !1151, inlinedAt: !1372)
!1374 = !DILocation(line: 20, column: 26, scope: !1151, inlinedAt: !1372)
!1375 = !{!1376, !1378}
!1376 = distinct !{!1376, !1377, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E: argument 0"}
!1377 = distinct !{!1377, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E"}
!1378 = distinct !{!1378, !1379, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %item"}
!1379 = distinct !{!1379, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E"}
!1380 = !{!1381, !1383, !1385, !1386, !1388, !1390, !1392, !1394, !1396, !1398, !1400, !1402, !1404, !1406, !1179, !1181, !1182, !1184, !1185, !1187, !1188, !1190, !1191}
!1381 = distinct !{!1381, !1382, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE: %_2"}
!1382 = distinct !{!1382, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE"}
!1383 = distinct !{!1383, !1384, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE: argument 0"}
!1384 = distinct !{!1384, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE"}
!1385 = distinct !{!1385, !1379, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %_1"}
!1386 = distinct !{!1386, !1387, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E: %self"}
!1387 = distinct !{!1387, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E"}
!1388 = distinct !{!1388, !1389, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E: %self"}
!1389 = distinct !{!1389, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E"}
!1390 = distinct !{!1390, !1391, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E: %self"}
!1391 = distinct !{!1391, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E"}
!1392 = distinct !{!1392, !1393, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E: %self"}
!1393 = distinct !{!1393, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"}
!1394 = distinct !{!1394, !1395, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator15advance_back_by17h0768afbf186d2e21E: %self"}
!1395 = distinct !{!1395, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator15advance_back_by17h0768afbf186d2e21E"}
!1396 = distinct !{!1396, !1397, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator8nth_back17hfdc4cfd6309e39eaE: %self"}
!1397 = distinct !{!1397, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator8nth_back17hfdc4cfd6309e39eaE"}
!1398 = distinct !{!1398, !1399, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h2a0bc45310438579E: %self"}
!1399 = distinct !{!1399, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$3nth17h2a0bc45310438579E"}
!1400 = distinct !{!1400, !1401, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h8301f964e903c6ecE: %_1"}
!1401 = distinct !{!1401, !"_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$13spec_try_fold3nth28_$u7b$$u7b$closure$u7d$$u7d$17h8301f964e903c6ecE"}
!1402 = distinct !{!1402, !1403, !"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4b967514b41af865E: %self"}
!1403 = distinct !{!1403, !"_ZN104_$LT$core..iter..sources..from_fn..FromFn$LT$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4b967514b41af865E"}
!1404 = distinct !{!1404, !1405, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE: %self"}
!1405 = distinct !{!1405, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE"}
!1406 = distinct !{!1406, !1405, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h00af21214f39797cE: argument 1"}
!1407 = !DILocation(line: 238, column: 21, scope: !1026, inlinedAt: !1343)
!1408 = !DILocation(line: 0, scope: !837, inlinedAt: !1409)
!1409 = distinct !DILocation(line: 195, column: 14, scope: !1273, inlinedAt: !1281)
!1410 = !DILocation(line: 0, scope: !847, inlinedAt: !1411)
!1411 = distinct !DILocation(line: 176, column: 19, scope: !837, inlinedAt: !1409)
!1412 = !DILocation(line: 0, scope: !863, inlinedAt: !1413)
!1413 = distinct !DILocation(line: 378, column: 14, scope: !847, inlinedAt: !1411)
!1414 = !DILocation(line: 198, column: 43, scope: !863, inlinedAt: !1413)
!1415 = !DILocation(line: 0, scope: !902, inlinedAt: !1416)
!1416 = distinct !DILocation(line: 216, column: 44, scope: !863, inlinedAt: !1413)
!1417 = !DILocation(line: 0, scope: !916, inlinedAt: !1418)
!1418 = distinct !DILocation(line: 887, column: 37, scope: !955, inlinedAt: !1419)
!1419 = distinct !DILocation(line: 953, column: 32, scope: !966, inlinedAt: !1420)
!1420 = distinct !DILocation(line: 57, column: 30, scope: !912, inlinedAt: !1416)
!1421 = !DILocation(line: 0, scope: !912, inlinedAt: !1416)
!1422 = !DILocation(line: 0, scope: !966, inlinedAt: !1420)
!1423 = !DILocation(line: 0, scope: !955, inlinedAt: !1419)
!1424 = !DILocation(line: 0, scope: !918, inlinedAt: !1418)
!1425 = !DILocation(line: 729, column: 18, scope: !916, inlinedAt: !1418)
!1426 = !DILocation(line: 0, scope: !893, inlinedAt: !1413)
!1427 = !DILocation(line: 0, scope: !982, inlinedAt: !1428)
!1428 = distinct !DILocation(line: 374, column: 20, scope: !997, inlinedAt: !1429)
!1429 = distinct !DILocation(line: 212, column: 17, scope: !1008, inlinedAt: !1430)
!1430 = distinct !DILocation(line: 238, column: 21, scope: !1026, inlinedAt: !1431)
!1431 = distinct !DILocation(line: 217, column: 19, scope: !893, inlinedAt: !1413)
!1432 = !DILocation(line: 0, scope: !1008, inlinedAt: !1430)
!1433 = !DILocation(line: 0, scope: !997, inlinedAt: !1429)
!1434 = !DILocation(line: 0, scope: !1028, inlinedAt: !1431)
!1435 = !DILocation(line: 230, column: 38, scope: !1028, inlinedAt: !1431)
!1436 = !DILocation(line: 236, column: 13, scope: !1027, inlinedAt: !1431)
!1437 = !DILocation(line: 237, column: 9, scope: !1027, inlinedAt: !1431)
!1438 = !DILocation(line: 0, scope: !1064, inlinedAt: !1439)
!1439 = distinct !DILocation(line: 237, column: 34, scope: !1026, inlinedAt: !1431)
!1440 = !DILocation(line: 0, scope: !1087, inlinedAt: !1441)
!1441 = distinct !DILocation(line: 447, column: 35, scope: !1064, inlinedAt: !1439)
!1442 = !DILocation(line: 0, scope: !1095, inlinedAt: !1443)
!1443 = distinct !DILocation(line: 84, column: 31, scope: !1087, inlinedAt: !1441)
!1444 = !DILocation(line: 0, scope: !1110, inlinedAt: !1445)
!1445 = distinct !DILocation(line: 132, column: 36, scope: !1105, inlinedAt: !1443)
!1446 = !DILocation(line: 0, scope: !1119, inlinedAt: !1447)
!1447 = distinct !DILocation(line: 739, column: 27, scope: !1110, inlinedAt: !1445)
!1448 = !DILocation(line: 0, scope: !1083, inlinedAt: !1439)
!1449 = !DILocation(line: 1719, column: 11, scope: !1130, inlinedAt: !1450)
!1450 = distinct !DILocation(line: 44, column: 20, scope: !1083, inlinedAt: !1439)
!1451 = !DILocation(line: 1719, column: 18, scope: !1130, inlinedAt: !1450)
!1452 = !DILocation(line: 1720, column: 9, scope: !1130, inlinedAt: !1450)
!1453 = !DILocation(line: 25, column: 86, scope: !1064, inlinedAt: !1439)
!1454 = !DILocation(line: 0, scope: !1105, inlinedAt: !1443)
!1455 = !DILocation(line: 583, column: 28, scope: !1119, inlinedAt: !1447)
!1456 = !DILocation(line: 0, scope: !1026, inlinedAt: !1431)
!1457 = !DILocation(line: 210, column: 19, scope: !1008, inlinedAt: !1430)
!1458 = !DILocation(line: 211, column: 17, scope: !1008, inlinedAt: !1430)
!1459 = !DILocation(line: 373, column: 19, scope: !997, inlinedAt: !1429)
!1460 = !DILocation(line: 0, scope: !1146, inlinedAt: !1461)
!1461 = distinct !DILocation(line: 298, column: 21, scope: !982, inlinedAt: !1428)
!1462 = !DILocation(line: 20, column: 22, scope: !1151, inlinedAt: !1461)
!1463 = !DILocation(line: 20, column: 26, scope: !1151, inlinedAt: !1461)
!1464 = !{!1465, !1467}
!1465 = distinct !{!1465, !1466, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E: argument 0"}
!1466 = distinct !{!1466, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind5check28_$u7b$$u7b$closure$u7d$$u7d$17h27f4287cc199d317E"}
!1467 = distinct !{!1467, !1468, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %item"}
!1468 = distinct !{!1468, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E"}
!1469 = !{!1470, !1472, !1474, !1475, !1477, !1479, !1481, !1396, !1398, !1400, !1402, !1404, !1406, !1179, !1181, !1182, !1184, !1185, !1187, !1188, !1190, !1191}
!1470 = distinct !{!1470, !1471, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE: %_2"}
!1471 = distinct !{!1471, !"_ZN14rust_iterators13rust_adapters28_$u7b$$u7b$closure$u7d$$u7d$17h53076f5cf5bb837fE"}
!1472 = distinct !{!1472, !1473, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE: argument 0"}
!1473 = distinct !{!1473, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h55183226354902aaE"}
!1474 = distinct !{!1474, !1468, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold9enumerate28_$u7b$$u7b$closure$u7d$$u7d$17h5d58e899a4af7222E: %_1"}
!1475 = distinct !{!1475, !1476, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E: %self"}
!1476 = distinct !{!1476, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator9try_rfold17hd7c3b2a83ed990c0E"}
!1477 = distinct !{!1477, !1478, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E: %self"}
!1478 = distinct !{!1478, !"_ZN125_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9try_rfold17h48ef8a4af7e46717E"}
!1479 = distinct !{!1479, !1480, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E: %self"}
!1480 = distinct !{!1480, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfind17heed725816534ebd5E"}
!1481 = distinct !{!1481, !1482, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E: %self"}
!1482 = distinct !{!1482, !"_ZN123_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$9next_back17h94feafc6553f3c91E"}
!1483 = !DILocation(line: 238, column: 21, scope: !1026, inlinedAt: !1431)
!1484 = !DILocation(line: 0, scope: !749, inlinedAt: !781)
!1485 = !DILocation(line: 0, scope: !1197, inlinedAt: !1486)
!1486 = distinct !DILocation(line: 95, column: 28, scope: !682, inlinedAt: !748)
!1487 = !DILocation(line: 0, scope: !1202, inlinedAt: !1486)
!1488 = !DILocation(line: 0, scope: !1209, inlinedAt: !1489)
!1489 = distinct !DILocation(line: 23, column: 23, scope: !1202, inlinedAt: !1486)
!1490 = !DILocation(line: 352, column: 45, scope: !1220, inlinedAt: !1491)
!1491 = distinct !DILocation(line: 50, column: 17, scope: !1209, inlinedAt: !1489)
!1492 = !DILocation(line: 23, column: 31, scope: !1202, inlinedAt: !1486)
!1493 = !DILocation(line: 23, column: 23, scope: !1202, inlinedAt: !1486)
!1494 = !DILocation(line: 26, column: 13, scope: !231, inlinedAt: !745)
!1495 = !DILocation(line: 0, scope: !312, inlinedAt: !746)
!1496 = !DILocation(line: 0, scope: !1229, inlinedAt: !1497)
!1497 = distinct !DILocation(line: 70, column: 50, scope: !312, inlinedAt: !746)
!1498 = !DILocation(line: 0, scope: !1243, inlinedAt: !1499)
!1499 = distinct !DILocation(line: 436, column: 39, scope: !1229, inlinedAt: !1497)
!1500 = !DILocation(line: 164, column: 28, scope: !1243, inlinedAt: !1499)
!1501 = !DILocation(line: 2469, column: 21, scope: !749, inlinedAt: !781)
!1502 = !DILocation(line: 0, scope: !497, inlinedAt: !607)
!1503 = !DILocation(line: 0, scope: !461, inlinedAt: !479)
!1504 = !DILocation(line: 0, scope: !439, inlinedAt: !460)
!1505 = !DILocalVariable(name: "self", arg: 1, scope: !1506, file: !903, line: 157, type: !389)
!1506 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b941ca0c7136acE", scope: !1507, file: !903, line: 157, type: !1066, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !1508)
!1507 = !DINamespace(name: "{impl#171}", scope: !391)
!1508 = !{!1505, !1509, !1511, !1513}
!1509 = !DILocalVariable(name: "ptr", scope: !1510, file: !903, line: 161, type: !395, align: 64)
!1510 = distinct !DILexicalBlock(scope: !1506, file: !903, line: 161, column: 17)
!1511 = !DILocalVariable(name: "end_or_len", scope: !1512, file: !903, line: 162, type: !400, align: 64)
!1512 = distinct !DILexicalBlock(scope: !1510, file: !903, line: 162, column: 17)
!1513 = !DILocalVariable(name: "len", scope: !1514, file: !903, line: 167, type: !9, align: 64)
!1514 = distinct !DILexicalBlock(scope: !1512, file: !903, line: 167, column: 25)
!1515 = !DILocation(line: 0, scope: !1506, inlinedAt: !1516)
!1516 = distinct !DILocation(line: 2468, column: 34, scope: !381, inlinedAt: !438)
!1517 = !DILocation(line: 0, scope: !1512, inlinedAt: !1516)
!1518 = !DILocalVariable(name: "self", arg: 1, scope: !1519, file: !967, line: 1719, type: !1134)
!1519 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17h70e04e799d15f359E", scope: !1131, file: !967, line: 1719, type: !1132, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !1520)
!1520 = !{!1518, !1521}
!1521 = !DILocalVariable(name: "other", arg: 2, scope: !1519, file: !967, line: 1719, type: !1134)
!1522 = !DILocation(line: 1719, column: 11, scope: !1519, inlinedAt: !1523)
!1523 = distinct !DILocation(line: 180, column: 28, scope: !1512, inlinedAt: !1516)
!1524 = !DILocation(line: 1719, column: 18, scope: !1519, inlinedAt: !1523)
!1525 = !DILocation(line: 0, scope: !383, inlinedAt: !438)
!1526 = !DILocation(line: 0, scope: !1510, inlinedAt: !1516)
!1527 = !DILocation(line: 0, scope: !381, inlinedAt: !438)
!1528 = !DILocation(line: 0, scope: !341, inlinedAt: !380)
!1529 = !DILocation(line: 0, scope: !323, inlinedAt: !340)
!1530 = !DILocation(line: 0, scope: !321, inlinedAt: !340)
!1531 = !DILocation(line: 0, scope: !258, inlinedAt: !320)
!1532 = !DILocation(line: 0, scope: !312, inlinedAt: !320)
!1533 = !DILocation(line: 0, scope: !1229, inlinedAt: !1534)
!1534 = distinct !DILocation(line: 70, column: 50, scope: !312, inlinedAt: !320)
!1535 = !DILocation(line: 0, scope: !1243, inlinedAt: !1536)
!1536 = distinct !DILocation(line: 436, column: 39, scope: !1229, inlinedAt: !1534)
!1537 = !DILocation(line: 1720, column: 9, scope: !1519, inlinedAt: !1523)
!1538 = !DILocation(line: 40, column: 17, scope: !323, inlinedAt: !340)
!1539 = !{!1540, !1542}
!1540 = distinct !{!1540, !1541, !"_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE: %_3"}
!1541 = distinct !{!1541, !"_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE"}
!1542 = distinct !{!1542, !1543, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E: %x"}
!1543 = distinct !{!1543, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E"}
!1544 = !{!1545, !1546, !1547, !1548, !1550, !1551, !1552, !1554, !1555, !1556, !1558, !1559, !1561, !1188, !1190, !1191}
!1545 = distinct !{!1545, !1541, !"_ZN4core4iter8adapters6copied13copy_try_fold28_$u7b$$u7b$closure$u7d$$u7d$17he2f1fd3932a87f1dE: %_1"}
!1546 = distinct !{!1546, !1543, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E: %_0"}
!1547 = distinct !{!1547, !1543, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17h5269006abb3538a3E: %_1"}
!1548 = distinct !{!1548, !1549, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE: %_0"}
!1549 = distinct !{!1549, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE"}
!1550 = distinct !{!1550, !1549, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE: %self"}
!1551 = distinct !{!1551, !1549, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17hf0ed4835f0f1e47dE: %f"}
!1552 = distinct !{!1552, !1553, !"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E: %_0"}
!1553 = distinct !{!1553, !"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E"}
!1554 = distinct !{!1554, !1553, !"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E: %self"}
!1555 = distinct !{!1555, !1553, !"_ZN100_$LT$core..iter..adapters..skip..Skip$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h2b5ea194c4e41fc6E: %fold"}
!1556 = distinct !{!1556, !1557, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E: %self"}
!1557 = distinct !{!1557, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E"}
!1558 = distinct !{!1558, !1557, !"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h8de6dd95ebfc30a1E: %fold.1"}
!1559 = distinct !{!1559, !1560, !"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E: %self"}
!1560 = distinct !{!1560, !"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E"}
!1561 = distinct !{!1561, !1560, !"_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h6c67ce50c5ba8647E: %f.1"}
!1562 = !DILocation(line: 26, column: 13, scope: !231, inlinedAt: !257)
!1563 = !DILocation(line: 164, column: 28, scope: !1243, inlinedAt: !1536)
!1564 = !DILocation(line: 30, column: 2, scope: !223)
!1565 = distinct !DISubprogram(name: "rust_closure_objects", scope: !16, file: !68, line: 123, type: !1566, scopeLine: 123, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1568)
!1566 = !DISubroutineType(types: !1567)
!1567 = !{!19, !19, !19}
!1568 = !{!1569, !1570, !1571, !1573}
!1569 = !DILocalVariable(name: "x", arg: 1, scope: !1565, file: !68, line: 123, type: !19)
!1570 = !DILocalVariable(name: "k", arg: 2, scope: !1565, file: !68, line: 123, type: !19)
!1571 = !DILocalVariable(name: "square", scope: !1572, file: !68, line: 124, type: !14, align: 64)
!1572 = distinct !DILexicalBlock(scope: !1565, file: !68, line: 124, column: 5)
!1573 = !DILocalVariable(name: "shift", scope: !1574, file: !68, line: 125, type: !31, align: 64)
!1574 = distinct !DILexicalBlock(scope: !1572, file: !68, line: 125, column: 5)
!1575 = !DILocation(line: 0, scope: !1565)
!1576 = !DILocation(line: 123, column: 37, scope: !1565)
!1577 = !DILocation(line: 124, column: 9, scope: !1572)
!1578 = !DILocation(line: 125, column: 9, scope: !1574)
!1579 = !DILocation(line: 124, column: 9, scope: !1565)
!1580 = !DILocation(line: 124, column: 18, scope: !1565)
!1581 = !DILocation(line: 125, column: 9, scope: !1572)
!1582 = !DILocation(line: 125, column: 17, scope: !1572)
!1583 = !DILocation(line: 126, column: 5, scope: !1574)
!1584 = !DILocation(line: 126, column: 37, scope: !1574)
!1585 = !DILocation(line: 127, column: 1, scope: !1572)
!1586 = !DILocation(line: 127, column: 1, scope: !1565)
!1587 = !DILocation(line: 127, column: 2, scope: !1565)
!1588 = distinct !DISubprogram(name: "rust_closures", scope: !16, file: !68, line: 77, type: !1566, scopeLine: 77, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1589)
!1589 = !{!1590, !1591, !1592, !1594, !1594}
!1590 = !DILocalVariable(name: "x", arg: 1, scope: !1588, file: !68, line: 77, type: !19)
!1591 = !DILocalVariable(name: "k", arg: 2, scope: !1588, file: !68, line: 77, type: !19)
!1592 = !DILocalVariable(name: "total", scope: !1593, file: !68, line: 78, type: !19, align: 64)
!1593 = distinct !DILexicalBlock(scope: !1588, file: !68, line: 78, column: 5)
!1594 = !DILocalVariable(name: "add", scope: !1595, file: !68, line: 79, type: !1596, align: 64)
!1595 = distinct !DILexicalBlock(scope: !1593, file: !68, line: 79, column: 5)
!1596 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !1597, file: !2, size: 128, align: 64, elements: !1598, templateParams: !20, identifier: "c80862f188f0b2453121a9a37b587117")
!1597 = !DINamespace(name: "rust_closures", scope: !16)
!1598 = !{!1599, !1600}
!1599 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__total", scope: !1596, file: !2, baseType: !252, size: 64, align: 64)
!1600 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__k", scope: !1596, file: !2, baseType: !34, size: 64, align: 64, offset: 64)
!1601 = !DILocation(line: 0, scope: !1595)
!1602 = !DILocalVariable(name: "f", arg: 1, scope: !1603, file: !68, line: 72, type: !1606)
!1603 = distinct !DISubprogram(name: "apply_twice<rust_iterators::rust_closures::{closure_env#1}>", linkageName: "_ZN14rust_iterators11apply_twice17h2df6ae8b9bb28465E", scope: !16, file: !68, line: 72, type: !1604, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1612, retainedNodes: !1610)
!1604 = !DISubroutineType(types: !1605)
!1605 = !{!19, !1606, !19}
!1606 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !1597, file: !2, size: 128, align: 64, elements: !1607, templateParams: !20, identifier: "d37839fe1fde1e00dfcb9cafe2668f13")
!1607 = !{!1608, !1609}
!1608 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__k", scope: !1606, file: !2, baseType: !34, size: 64, align: 64)
!1609 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__x", scope: !1606, file: !2, baseType: !34, size: 64, align: 64, offset: 64)
!1610 = !{!1602, !1611}
!1611 = !DILocalVariable(name: "x", arg: 2, scope: !1603, file: !68, line: 72, type: !19)
!1612 = !{!1613}
!1613 = !DITemplateTypeParameter(name: "F", type: !1606)
!1614 = !DILocation(line: 0, scope: !1603, inlinedAt: !1615)
!1615 = distinct !DILocation(line: 81, column: 9, scope: !1595)
!1616 = !DILocalVariable(name: "k", scope: !1617, file: !68, line: 77, type: !19, align: 64)
!1617 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN14rust_iterators13rust_closures28_$u7b$$u7b$closure$u7d$$u7d$17h3faba0ec660b76b9E", scope: !1597, file: !68, line: 79, type: !1618, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1621)
!1618 = !DISubroutineType(types: !1619)
!1619 = !{null, !1620, !19}
!1620 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_closures::{closure_env#0}", baseType: !1596, size: 64, align: 64, dwarfAddressSpace: 0)
!1621 = !{!1622, !1623, !1616, !1623, !1616}
!1622 = !DILocalVariable(name: "v", arg: 2, scope: !1617, file: !68, line: 79, type: !19)
!1623 = !DILocalVariable(name: "total", scope: !1617, file: !68, line: 78, type: !19, align: 64)
!1624 = !DILocation(line: 77, column: 30, scope: !1617, inlinedAt: !1625)
!1625 = !DILocation(line: 81, column: 5, scope: !1595)
!1626 = !DILocation(line: 77, column: 30, scope: !1617, inlinedAt: !1627)
!1627 = !DILocation(line: 80, column: 5, scope: !1595)
!1628 = !DILocation(line: 79, column: 9, scope: !1595)
!1629 = !DILocation(line: 0, scope: !1588)
!1630 = !DILocation(line: 0, scope: !1617, inlinedAt: !1627)
!1631 = !DILocation(line: 0, scope: !1593)
!1632 = !DILocation(line: 0, scope: !1617, inlinedAt: !1625)
!1633 = !DILocation(line: 79, column: 37, scope: !1617, inlinedAt: !1627)
!1634 = !DILocation(line: 79, column: 28, scope: !1617, inlinedAt: !1627)
!1635 = !DILocalVariable(name: "k", scope: !1636, file: !68, line: 77, type: !19, align: 64)
!1636 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN14rust_iterators13rust_closures28_$u7b$$u7b$closure$u7d$$u7d$17h0396a753d49d0d09E", scope: !1597, file: !68, line: 81, type: !1637, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1640)
!1637 = !DISubroutineType(types: !1638)
!1638 = !{!19, !1639, !19}
!1639 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_iterators::rust_closures::{closure_env#1}", baseType: !1606, size: 64, align: 64, dwarfAddressSpace: 0)
!1640 = !{!1641, !1635, !1642}
!1641 = !DILocalVariable(name: "v", arg: 2, scope: !1636, file: !68, line: 81, type: !19)
!1642 = !DILocalVariable(name: "x", scope: !1636, file: !68, line: 77, type: !19, align: 64)
!1643 = !DILocation(line: 0, scope: !1636, inlinedAt: !1644)
!1644 = distinct !DILocation(line: 73, column: 7, scope: !1603, inlinedAt: !1615)
!1645 = !DILocation(line: 81, column: 25, scope: !1636, inlinedAt: !1644)
!1646 = !DILocation(line: 0, scope: !1636, inlinedAt: !1647)
!1647 = distinct !DILocation(line: 73, column: 5, scope: !1603, inlinedAt: !1615)
!1648 = !DILocation(line: 81, column: 25, scope: !1636, inlinedAt: !1647)
!1649 = !DILocation(line: 79, column: 37, scope: !1617, inlinedAt: !1625)
!1650 = !DILocation(line: 79, column: 28, scope: !1617, inlinedAt: !1625)
!1651 = !DILocation(line: 83, column: 2, scope: !1588)
!1652 = distinct !DISubprogram(name: "rust_enum_areas", scope: !16, file: !68, line: 49, type: !1653, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1659)
!1653 = !DISubroutineType(types: !1654)
!1654 = !{!19, !1655}
!1655 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 4]", baseType: !1656, size: 64, align: 64, dwarfAddressSpace: 0)
!1656 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 256, align: 64, elements: !1657)
!1657 = !{!1658}
!1658 = !DISubrange(count: 4, lowerBound: 0)
!1659 = !{!1660, !1661}
!1660 = !DILocalVariable(name: "x", arg: 1, scope: !1652, file: !68, line: 49, type: !1655)
!1661 = !DILocalVariable(name: "shapes", scope: !1662, file: !68, line: 50, type: !1663, align: 64)
!1662 = distinct !DILexicalBlock(scope: !1652, file: !68, line: 50, column: 5)
!1663 = !DICompositeType(tag: DW_TAG_array_type, baseType: !1664, size: 768, align: 64, elements: !1657)
!1664 = !DICompositeType(tag: DW_TAG_structure_type, name: "Shape", scope: !16, file: !2, size: 192, align: 64, flags: DIFlagPrivate, elements: !1665, templateParams: !20, identifier: "1319ea37ff3a058b5b237edee90ef326")
!1665 = !{!1666}
!1666 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1664, file: !2, size: 192, align: 64, elements: !1667, templateParams: !20, identifier: "ca4e2c19daf002683fec4e9a2473ebbc", discriminator: !1681)
!1667 = !{!1668, !1672, !1677}
!1668 = !DIDerivedType(tag: DW_TAG_member, name: "Circle", scope: !1666, file: !2, baseType: !1669, size: 192, align: 64, extraData: i64 0)
!1669 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !1664, file: !2, size: 192, align: 64, flags: DIFlagPrivate, elements: !1670, templateParams: !20, identifier: "a3b90b81fb17993b4f7bc17f253e1f72")
!1670 = !{!1671}
!1671 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1669, file: !2, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1672 = !DIDerivedType(tag: DW_TAG_member, name: "Rectangle", scope: !1666, file: !2, baseType: !1673, size: 192, align: 64, extraData: i64 1)
!1673 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rectangle", scope: !1664, file: !2, size: 192, align: 64, flags: DIFlagPrivate, elements: !1674, templateParams: !20, identifier: "9a5d7ce571ee9bacd977e8143fb8bd2d")
!1674 = !{!1675, !1676}
!1675 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !1673, file: !2, baseType: !19, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1676 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !1673, file: !2, baseType: !19, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!1677 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !1666, file: !2, baseType: !1678, size: 192, align: 64, extraData: i64 2)
!1678 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !1664, file: !2, size: 192, align: 64, flags: DIFlagPrivate, elements: !1679, templateParams: !20, identifier: "2ef5b3015263f4a610030e933a41f089")
!1679 = !{!1680}
!1680 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1678, file: !2, baseType: !249, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1681 = !DIDerivedType(tag: DW_TAG_member, scope: !1664, file: !2, baseType: !249, size: 64, align: 64, flags: DIFlagArtificial)
!1682 = !DILocalVariable(name: "s", arg: 2, scope: !1683, file: !68, line: 56, type: !1689)
!1683 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN14rust_iterators15rust_enum_areas28_$u7b$$u7b$closure$u7d$$u7d$17h976e429ff798943dE", scope: !1684, file: !68, line: 56, type: !1685, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1690)
!1684 = !DINamespace(name: "rust_enum_areas", scope: !16)
!1685 = !DISubroutineType(types: !1686)
!1686 = !{!19, !1687, !1689}
!1687 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_enum_areas::{closure_env#0}", baseType: !1688, size: 64, align: 64, dwarfAddressSpace: 0)
!1688 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !1684, file: !2, align: 8, elements: !20, identifier: "b8a3543119c1fecbe5002db3578db061")
!1689 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_iterators::Shape", baseType: !1664, size: 64, align: 64, dwarfAddressSpace: 0)
!1690 = !{!1682, !1691}
!1691 = !DILocalVariable(arg: 1, scope: !1683, file: !68, line: 56, type: !1687)
!1692 = !DILocation(line: 0, scope: !1683, inlinedAt: !1693)
!1693 = distinct !DILocation(line: 88, column: 28, scope: !1694, inlinedAt: !1713)
!1694 = distinct !DISubprogram(name: "{closure#0}<&rust_iterators::Shape, f64, f64, rust_iterators::rust_enum_areas::{closure_env#0}, rust_iterators::rust_enum_areas::{closure_env#1}>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h263254ba8cf86963E", scope: !1695, file: !683, line: 88, type: !1696, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1709, retainedNodes: !1704)
!1695 = !DINamespace(name: "map_fold", scope: !517)
!1696 = !DISubroutineType(types: !1697)
!1697 = !{!19, !1698, !19, !1689}
!1698 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&rust_iterators::Shape, f64, f64, rust_iterators::rust_enum_areas::{closure_env#0}, rust_iterators::rust_enum_areas::{closure_env#1}>", baseType: !1699, size: 64, align: 64, dwarfAddressSpace: 0)
!1699 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&rust_iterators::Shape, f64, f64, rust_iterators::rust_enum_areas::{closure_env#0}, rust_iterators::rust_enum_areas::{closure_env#1}>", scope: !1695, file: !2, align: 8, elements: !1700, templateParams: !20, identifier: "f80e298a2448a87ad37a5b4b037ea3")
!1700 = !{!1701, !1703}
!1701 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !1699, file: !2, baseType: !1702, align: 8)
!1702 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !1684, file: !2, align: 8, elements: !20, identifier: "73554745daefe96e17444ea9d7af0f3")
!1703 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !1699, file: !2, baseType: !1688, align: 8)
!1704 = !{!1705, !1706, !1707, !1708}
!1705 = !DILocalVariable(name: "acc", arg: 2, scope: !1694, file: !683, line: 88, type: !19)
!1706 = !DILocalVariable(name: "elt", arg: 3, scope: !1694, file: !683, line: 88, type: !1689)
!1707 = !DILocalVariable(name: "g", scope: !1694, file: !683, line: 86, type: !1702, align: 8)
!1708 = !DILocalVariable(name: "f", scope: !1694, file: !683, line: 85, type: !1688, align: 8)
!1709 = !{!1710, !315, !316, !1711, !1712}
!1710 = !DITemplateTypeParameter(name: "T", type: !1689)
!1711 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !1688)
!1712 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !1702)
!1713 = distinct !DILocation(line: 279, column: 27, scope: !1714, inlinedAt: !1750)
!1714 = distinct !DILexicalBlock(scope: !1715, file: !903, line: 275, column: 17)
!1715 = distinct !DILexicalBlock(scope: !1716, file: !903, line: 274, column: 17)
!1716 = distinct !DILexicalBlock(scope: !1717, file: !903, line: 273, column: 17)
!1717 = distinct !DISubprogram(name: "fold<rust_iterators::Shape, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&rust_iterators::Shape, f64, f64, rust_iterators::rust_enum_areas::{closure_env#0}, rust_iterators::rust_enum_areas::{closure_env#1}>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab53769abe2ba4f4E", scope: !1507, file: !903, line: 259, type: !1718, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1748, retainedNodes: !1733)
!1718 = !DISubroutineType(types: !1719)
!1719 = !{!19, !1720, !19, !1699}
!1720 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<rust_iterators::Shape>", scope: !391, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1721, templateParams: !1727, identifier: "7da72bd977090f38bb350c867cd4dcd")
!1721 = !{!1722, !1729, !1730}
!1722 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !1720, file: !2, baseType: !1723, size: 64, align: 64, flags: DIFlagPrivate)
!1723 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<rust_iterators::Shape>", scope: !396, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !1724, templateParams: !1727, identifier: "c756e25f7c5db7b3ff021051615f8f6b")
!1724 = !{!1725}
!1725 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1723, file: !2, baseType: !1726, size: 64, align: 64, flags: DIFlagPrivate)
!1726 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const rust_iterators::Shape", baseType: !1664, size: 64, align: 64, dwarfAddressSpace: 0)
!1727 = !{!1728}
!1728 = !DITemplateTypeParameter(name: "T", type: !1664)
!1729 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !1720, file: !2, baseType: !1726, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!1730 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !1720, file: !2, baseType: !1731, align: 8, offset: 128, flags: DIFlagPrivate)
!1731 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&rust_iterators::Shape>", scope: !404, file: !2, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !1732, identifier: "b9e1fc6d596ae0fa895a4c7b26f18c72")
!1732 = !{!1710}
!1733 = !{!1734, !1735, !1736, !1737, !1739, !1741, !1742, !1743, !1744, !1746}
!1734 = !DILocalVariable(name: "self", arg: 1, scope: !1717, file: !903, line: 259, type: !1720)
!1735 = !DILocalVariable(name: "init", arg: 2, scope: !1717, file: !903, line: 259, type: !19)
!1736 = !DILocalVariable(name: "f", arg: 3, scope: !1717, file: !903, line: 259, type: !1699)
!1737 = !DILocalVariable(name: "len", scope: !1738, file: !903, line: 29, type: !9, align: 64)
!1738 = distinct !DILexicalBlock(scope: !1717, file: !903, line: 29, column: 13)
!1739 = !DILocalVariable(name: "end", scope: !1740, file: !903, line: 33, type: !1723, align: 64)
!1740 = distinct !DILexicalBlock(scope: !1717, file: !903, line: 33, column: 13)
!1741 = !DILocalVariable(name: "acc", scope: !1716, file: !903, line: 273, type: !19, align: 64)
!1742 = !DILocalVariable(name: "i", scope: !1715, file: !903, line: 274, type: !9, align: 64)
!1743 = !DILocalVariable(name: "len", scope: !1714, file: !903, line: 275, type: !9, align: 64)
!1744 = !DILocalVariable(name: "len", scope: !1745, file: !903, line: 29, type: !9, align: 64)
!1745 = distinct !DILexicalBlock(scope: !1715, file: !903, line: 29, column: 13)
!1746 = !DILocalVariable(name: "end", scope: !1747, file: !903, line: 33, type: !1723, align: 64)
!1747 = distinct !DILexicalBlock(scope: !1715, file: !903, line: 33, column: 13)
!1748 = !{!1728, !315, !1749}
!1749 = !DITemplateTypeParameter(name: "F", type: !1699)
!1750 = distinct !DILocation(line: 128, column: 19, scope: !1751, inlinedAt: !1767)
!1751 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<rust_iterators::Shape>, rust_iterators::rust_enum_areas::{closure_env#0}, f64, rust_iterators::rust_enum_areas::{closure_env#1}>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h421b2257e6afcd08E", scope: !734, file: !683, line: 124, type: !1752, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1765, retainedNodes: !1761)
!1752 = !DISubroutineType(types: !1753)
!1753 = !{!19, !1754, !19, !1702}
!1754 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<rust_iterators::Shape>, rust_iterators::rust_enum_areas::{closure_env#0}>", scope: !517, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !1755, templateParams: !1758, identifier: "591c94b3db701e92ac43400685c4fa54")
!1755 = !{!1756, !1757}
!1756 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !1754, file: !2, baseType: !1720, size: 128, align: 64, flags: DIFlagProtected)
!1757 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !1754, file: !2, baseType: !1688, align: 8, offset: 128, flags: DIFlagPrivate)
!1758 = !{!1759, !1760}
!1759 = !DITemplateTypeParameter(name: "I", type: !1720)
!1760 = !DITemplateTypeParameter(name: "F", type: !1688)
!1761 = !{!1762, !1762, !1763, !1764}
!1762 = !DILocalVariable(name: "self", scope: !1751, file: !683, line: 124, type: !1754, align: 64)
!1763 = !DILocalVariable(name: "init", scope: !1751, file: !683, line: 124, type: !19, align: 64)
!1764 = !DILocalVariable(name: "g", scope: !1751, file: !683, line: 124, type: !1702, align: 8)
!1765 = !{!315, !1759, !1760, !316, !1766}
!1766 = !DITemplateTypeParameter(name: "G", type: !1702)
!1767 = !DILocation(line: 56, column: 37, scope: !1662)
!1768 = !DILocation(line: 0, scope: !1694, inlinedAt: !1713)
!1769 = !DILocation(line: 0, scope: !1717, inlinedAt: !1750)
!1770 = !DILocation(line: 0, scope: !1751, inlinedAt: !1767)
!1771 = !DILocation(line: 0, scope: !1652)
!1772 = !DILocation(line: 124, column: 38, scope: !1751, inlinedAt: !1767)
!1773 = !DILocation(line: 52, column: 35, scope: !1652)
!1774 = !DILocation(line: 52, column: 49, scope: !1652)
!1775 = !DILocation(line: 54, column: 49, scope: !1652)
!1776 = !DILocation(line: 0, scope: !1662)
!1777 = !DILocation(line: 259, column: 42, scope: !1717, inlinedAt: !1750)
!1778 = !DILocation(line: 0, scope: !1714, inlinedAt: !1750)
!1779 = !DILocation(line: 0, scope: !1716, inlinedAt: !1750)
!1780 = !DILocation(line: 0, scope: !1715, inlinedAt: !1750)
!1781 = !DILocalVariable(name: "s", arg: 1, scope: !1782, file: !68, line: 39, type: !1664)
!1782 = distinct !DISubprogram(name: "area", linkageName: "_ZN14rust_iterators4area17he009ca10c31aa050E", scope: !16, file: !68, line: 39, type: !1783, scopeLine: 39, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1785)
!1783 = !DISubroutineType(types: !1784)
!1784 = !{!19, !1664}
!1785 = !{!1781, !1786, !1788, !1790, !1791, !1792, !1793, !1795}
!1786 = !DILocalVariable(name: "r", scope: !1787, file: !68, line: 41, type: !19, align: 64)
!1787 = distinct !DILexicalBlock(scope: !1782, file: !68, line: 41, column: 9)
!1788 = !DILocalVariable(name: "width", scope: !1789, file: !68, line: 42, type: !19, align: 64)
!1789 = distinct !DILexicalBlock(scope: !1782, file: !68, line: 42, column: 9)
!1790 = !DILocalVariable(name: "width", scope: !1789, file: !68, line: 42, type: !34, align: 64)
!1791 = !DILocalVariable(name: "height", scope: !1789, file: !68, line: 42, type: !19, align: 64)
!1792 = !DILocalVariable(name: "height", scope: !1789, file: !68, line: 42, type: !34, align: 64)
!1793 = !DILocalVariable(name: "width", scope: !1794, file: !68, line: 43, type: !19, align: 64)
!1794 = distinct !DILexicalBlock(scope: !1782, file: !68, line: 43, column: 9)
!1795 = !DILocalVariable(name: "n", scope: !1796, file: !68, line: 44, type: !249, align: 64)
!1796 = distinct !DILexicalBlock(scope: !1782, file: !68, line: 44, column: 9)
!1797 = !DILocation(line: 0, scope: !1782, inlinedAt: !1798)
!1798 = distinct !DILocation(line: 56, column: 27, scope: !1683, inlinedAt: !1693)
!1799 = !DILocation(line: 51, column: 23, scope: !1652)
!1800 = !DILocation(line: 0, scope: !1787, inlinedAt: !1798)
!1801 = !DILocalVariable(arg: 1, scope: !1802, file: !68, line: 56, type: !1805)
!1802 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN14rust_iterators15rust_enum_areas28_$u7b$$u7b$closure$u7d$$u7d$17h0c1e26ecbbb8a461E", scope: !1684, file: !68, line: 56, type: !1803, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1806)
!1803 = !DISubroutineType(types: !1804)
!1804 = !{!19, !1805, !19, !19}
!1805 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_enum_areas::{closure_env#1}", baseType: !1702, size: 64, align: 64, dwarfAddressSpace: 0)
!1806 = !{!1807, !1808, !1801}
!1807 = !DILocalVariable(name: "p", arg: 2, scope: !1802, file: !68, line: 56, type: !19)
!1808 = !DILocalVariable(name: "a", arg: 3, scope: !1802, file: !68, line: 56, type: !19)
!1809 = !DILocation(line: 0, scope: !1802, inlinedAt: !1810)
!1810 = distinct !DILocation(line: 88, column: 21, scope: !1694, inlinedAt: !1713)
!1811 = !DILocation(line: 42, column: 47, scope: !1782, inlinedAt: !1798)
!1812 = !DILocation(line: 41, column: 29, scope: !1787, inlinedAt: !1798)
!1813 = !DILocation(line: 56, column: 54, scope: !1802, inlinedAt: !1810)
!1814 = !DILocation(line: 57, column: 2, scope: !1652)
!1815 = distinct !DISubprogram(name: "rust_matrix_product", scope: !16, file: !68, line: 148, type: !224, scopeLine: 148, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1816)
!1816 = !{!1817, !1818, !1829, !1836}
!1817 = !DILocalVariable(name: "x", arg: 1, scope: !1815, file: !68, line: 148, type: !226)
!1818 = !DILocalVariable(name: "a", scope: !1819, file: !68, line: 149, type: !1820, align: 64)
!1819 = distinct !DILexicalBlock(scope: !1815, file: !68, line: 149, column: 5)
!1820 = !DICompositeType(tag: DW_TAG_structure_type, name: "Matrix<2, 3>", scope: !16, file: !2, size: 384, align: 64, flags: DIFlagPrivate, elements: !1821, templateParams: !20, identifier: "87864120059bbb467fc22f52e8b5aecd")
!1821 = !{!1822}
!1822 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1820, file: !2, baseType: !1823, size: 384, align: 64, flags: DIFlagPrivate)
!1823 = !DICompositeType(tag: DW_TAG_array_type, baseType: !1824, size: 384, align: 64, elements: !1827)
!1824 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 192, align: 64, elements: !1825)
!1825 = !{!1826}
!1826 = !DISubrange(count: 3, lowerBound: 0)
!1827 = !{!1828}
!1828 = !DISubrange(count: 2, lowerBound: 0)
!1829 = !DILocalVariable(name: "b", scope: !1830, file: !68, line: 150, type: !1831, align: 64)
!1830 = distinct !DILexicalBlock(scope: !1819, file: !68, line: 150, column: 5)
!1831 = !DICompositeType(tag: DW_TAG_structure_type, name: "Matrix<3, 2>", scope: !16, file: !2, size: 384, align: 64, flags: DIFlagPrivate, elements: !1832, templateParams: !20, identifier: "6ac0ddcf31bbbb10ed4edfd0da89f2fa")
!1832 = !{!1833}
!1833 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1831, file: !2, baseType: !1834, size: 384, align: 64, flags: DIFlagPrivate)
!1834 = !DICompositeType(tag: DW_TAG_array_type, baseType: !1835, size: 384, align: 64, elements: !1825)
!1835 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 128, align: 64, elements: !1827)
!1836 = !DILocalVariable(name: "c", scope: !1837, file: !68, line: 151, type: !1838, align: 64)
!1837 = distinct !DILexicalBlock(scope: !1830, file: !68, line: 151, column: 5)
!1838 = !DICompositeType(tag: DW_TAG_structure_type, name: "Matrix<2, 2>", scope: !16, file: !2, size: 256, align: 64, flags: DIFlagPrivate, elements: !1839, templateParams: !20, identifier: "5d1fb924ea8275db20db862bbf3e7624")
!1839 = !{!1840}
!1840 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1838, file: !2, baseType: !1841, size: 256, align: 64, flags: DIFlagPrivate)
!1841 = !DICompositeType(tag: DW_TAG_array_type, baseType: !1835, size: 256, align: 64, elements: !1827)
!1842 = !DILocation(line: 0, scope: !1815)
!1843 = !DILocation(line: 149, column: 22, scope: !1815)
!1844 = !DILocation(line: 149, column: 28, scope: !1815)
!1845 = !DILocation(line: 149, column: 34, scope: !1815)
!1846 = !DILocation(line: 149, column: 42, scope: !1815)
!1847 = !DILocation(line: 149, column: 48, scope: !1815)
!1848 = !DILocation(line: 149, column: 54, scope: !1815)
!1849 = !DILocation(line: 0, scope: !1819)
!1850 = !DILocalVariable(name: "self", arg: 1, scope: !1851, file: !68, line: 134, type: !1820)
!1851 = distinct !DISubprogram(name: "mul<2, 3, 2>", linkageName: "_ZN120_$LT$rust_iterators..Matrix$LT$_$C$_$GT$$u20$as$u20$core..ops..arith..Mul$LT$rust_iterators..Matrix$LT$_$C$_$GT$$GT$$GT$3mul17ha381d42158fded7aE", scope: !1852, file: !68, line: 134, type: !1853, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1855)
!1852 = !DINamespace(name: "{impl#2}", scope: !16)
!1853 = !DISubroutineType(types: !1854)
!1854 = !{!1838, !1820, !1831}
!1855 = !{!1850, !1856, !1857, !1859, !1861, !1863, !1865, !1867, !1869}
!1856 = !DILocalVariable(name: "o", arg: 2, scope: !1851, file: !68, line: 134, type: !1831)
!1857 = !DILocalVariable(name: "r", scope: !1858, file: !68, line: 135, type: !1838, align: 64)
!1858 = distinct !DILexicalBlock(scope: !1851, file: !68, line: 135, column: 9)
!1859 = !DILocalVariable(name: "iter", scope: !1860, file: !68, line: 136, type: !1318, align: 64)
!1860 = distinct !DILexicalBlock(scope: !1858, file: !68, line: 136, column: 9)
!1861 = !DILocalVariable(name: "i", scope: !1862, file: !68, line: 136, type: !9, align: 64)
!1862 = distinct !DILexicalBlock(scope: !1860, file: !68, line: 136, column: 9)
!1863 = !DILocalVariable(name: "iter", scope: !1864, file: !68, line: 137, type: !1318, align: 64)
!1864 = distinct !DILexicalBlock(scope: !1862, file: !68, line: 137, column: 13)
!1865 = !DILocalVariable(name: "j", scope: !1866, file: !68, line: 137, type: !9, align: 64)
!1866 = distinct !DILexicalBlock(scope: !1864, file: !68, line: 137, column: 13)
!1867 = !DILocalVariable(name: "iter", scope: !1868, file: !68, line: 138, type: !1318, align: 64)
!1868 = distinct !DILexicalBlock(scope: !1866, file: !68, line: 138, column: 17)
!1869 = !DILocalVariable(name: "k", scope: !1870, file: !68, line: 138, type: !9, align: 64)
!1870 = distinct !DILexicalBlock(scope: !1868, file: !68, line: 138, column: 17)
!1871 = !DILocation(line: 0, scope: !1851, inlinedAt: !1872)
!1872 = distinct !DILocation(line: 151, column: 13, scope: !1830)
!1873 = !DILocation(line: 0, scope: !1830)
!1874 = !DILocation(line: 0, scope: !1837)
!1875 = !DILocation(line: 0, scope: !1858, inlinedAt: !1872)
!1876 = !DILocation(line: 0, scope: !1860, inlinedAt: !1872)
!1877 = !DILocation(line: 0, scope: !1862, inlinedAt: !1872)
!1878 = !DILocation(line: 0, scope: !1864, inlinedAt: !1872)
!1879 = !DILocation(line: 0, scope: !1866, inlinedAt: !1872)
!1880 = !DILocation(line: 0, scope: !1868, inlinedAt: !1872)
!1881 = !DILocation(line: 0, scope: !1870, inlinedAt: !1872)
!1882 = !DILocation(line: 139, column: 34, scope: !1870, inlinedAt: !1872)
!1883 = !DILocation(line: 139, column: 21, scope: !1870, inlinedAt: !1872)
!1884 = !DILocation(line: 152, column: 5, scope: !1837)
!1885 = !DILocation(line: 152, column: 29, scope: !1837)
!1886 = !DILocation(line: 153, column: 2, scope: !1815)
!1887 = distinct !DISubprogram(name: "rust_options", scope: !16, file: !68, line: 68, type: !1566, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1888)
!1888 = !{!1889, !1890}
!1889 = !DILocalVariable(name: "a", arg: 1, scope: !1887, file: !68, line: 68, type: !19)
!1890 = !DILocalVariable(name: "b", arg: 2, scope: !1887, file: !68, line: 68, type: !19)
!1891 = !DILocation(line: 0, scope: !1887)
!1892 = !DILocalVariable(name: "a", arg: 1, scope: !1893, file: !68, line: 63, type: !19)
!1893 = distinct !DISubprogram(name: "both", linkageName: "_ZN14rust_iterators4both17hbf226b26270fcbe7E", scope: !16, file: !68, line: 63, type: !1894, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1896)
!1894 = !DISubroutineType(types: !1895)
!1895 = !{!235, !19, !19}
!1896 = !{!1892, !1897, !1898, !1912, !1914, !1916}
!1897 = !DILocalVariable(name: "b", arg: 2, scope: !1893, file: !68, line: 63, type: !19)
!1898 = !DILocalVariable(name: "residual", scope: !1899, file: !68, line: 64, type: !1900, align: 8)
!1899 = distinct !DILexicalBlock(scope: !1893, file: !68, line: 64, column: 17)
!1900 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<core::convert::Infallible>", scope: !236, file: !2, align: 8, flags: DIFlagPublic, elements: !1901, templateParams: !20, identifier: "c570e30372491ce8c937ce79f8b0a8")
!1901 = !{!1902}
!1902 = !DICompositeType(tag: DW_TAG_variant_part, scope: !1900, file: !2, align: 8, elements: !1903, templateParams: !20, identifier: "7f581569b30ffcadfc066f9502cffc3d")
!1903 = !{!1904, !1908}
!1904 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !1902, file: !2, baseType: !1905, align: 8)
!1905 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !1900, file: !2, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !1906, identifier: "8822bb1e77f834d316aa69cec5bd6884")
!1906 = !{!1907}
!1907 = !DITemplateTypeParameter(name: "T", type: !422)
!1908 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !1902, file: !2, baseType: !1909, align: 8)
!1909 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !1900, file: !2, align: 8, flags: DIFlagPublic, elements: !1910, templateParams: !1906, identifier: "eac45ae69c5c1b4274720cd40277b232")
!1910 = !{!1911}
!1911 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1909, file: !2, baseType: !422, align: 8, flags: DIFlagPublic)
!1912 = !DILocalVariable(name: "val", scope: !1913, file: !68, line: 64, type: !19, align: 64)
!1913 = distinct !DILexicalBlock(scope: !1893, file: !68, line: 64, column: 17)
!1914 = !DILocalVariable(name: "residual", scope: !1915, file: !68, line: 64, type: !1900, align: 8)
!1915 = distinct !DILexicalBlock(scope: !1893, file: !68, line: 64, column: 28)
!1916 = !DILocalVariable(name: "val", scope: !1917, file: !68, line: 64, type: !19, align: 64)
!1917 = distinct !DILexicalBlock(scope: !1893, file: !68, line: 64, column: 28)
!1918 = !DILocation(line: 0, scope: !1893, inlinedAt: !1919)
!1919 = distinct !DILocation(line: 69, column: 5, scope: !1887)
!1920 = !DILocalVariable(name: "x", arg: 1, scope: !1921, file: !68, line: 59, type: !19)
!1921 = distinct !DISubprogram(name: "root", linkageName: "_ZN14rust_iterators4root17h5d367f980ff029a9E", scope: !16, file: !68, line: 59, type: !1922, scopeLine: 59, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1924)
!1922 = !DISubroutineType(types: !1923)
!1923 = !{!235, !19}
!1924 = !{!1920}
!1925 = !DILocation(line: 0, scope: !1921, inlinedAt: !1926)
!1926 = distinct !DILocation(line: 64, column: 10, scope: !1893, inlinedAt: !1919)
!1927 = !DILocation(line: 0, scope: !1921, inlinedAt: !1928)
!1928 = distinct !DILocation(line: 64, column: 21, scope: !1893, inlinedAt: !1919)
!1929 = !DILocation(line: 60, column: 8, scope: !1921, inlinedAt: !1926)
!1930 = !DILocalVariable(name: "self", arg: 1, scope: !1931, file: !1932, line: 1038, type: !235)
!1931 = distinct !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h9ac2de73173ae565E", scope: !235, file: !1932, line: 1038, type: !1933, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, declaration: !1935, retainedNodes: !1936)
!1932 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!1933 = !DISubroutineType(types: !1934)
!1934 = !{!19, !235, !19}
!1935 = !DISubprogram(name: "unwrap_or<f64>", linkageName: "_ZN4core6option15Option$LT$T$GT$9unwrap_or17h9ac2de73173ae565E", scope: !235, file: !1932, line: 1038, type: !1933, scopeLine: 1038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !242)
!1936 = !{!1930, !1937, !1938}
!1937 = !DILocalVariable(name: "default", arg: 2, scope: !1931, file: !1932, line: 1038, type: !19)
!1938 = !DILocalVariable(name: "x", scope: !1939, file: !1932, line: 1043, type: !19, align: 64)
!1939 = distinct !DILexicalBlock(scope: !1931, file: !1932, line: 1043, column: 13)
!1940 = !DILocation(line: 0, scope: !1931, inlinedAt: !1941)
!1941 = !DILocation(line: 69, column: 16, scope: !1887)
!1942 = !DILocation(line: 69, column: 26, scope: !1887)
!1943 = !DILocation(line: 1042, column: 9, scope: !1931, inlinedAt: !1941)
!1944 = !DILocation(line: 69, column: 43, scope: !1887)
!1945 = !DILocation(line: 0, scope: !1893, inlinedAt: !1946)
!1946 = distinct !DILocation(line: 69, column: 35, scope: !1887)
!1947 = !DILocation(line: 0, scope: !1921, inlinedAt: !1948)
!1948 = distinct !DILocation(line: 64, column: 10, scope: !1893, inlinedAt: !1946)
!1949 = !DILocation(line: 0, scope: !1921, inlinedAt: !1950)
!1950 = distinct !DILocation(line: 64, column: 21, scope: !1893, inlinedAt: !1946)
!1951 = !DILocation(line: 60, column: 8, scope: !1921, inlinedAt: !1948)
!1952 = !DILocalVariable(name: "self", arg: 1, scope: !1953, file: !1932, line: 1224, type: !235)
!1953 = distinct !DISubprogram(name: "map_or<f64, f64, rust_iterators::rust_options::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17h3a39cbed3f2ef92eE", scope: !235, file: !1932, line: 1224, type: !1954, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !1959, declaration: !1958, retainedNodes: !1962)
!1954 = !DISubroutineType(types: !1955)
!1955 = !{!19, !235, !19, !1956}
!1956 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !1957, file: !2, align: 8, elements: !20, identifier: "6639ac643de68d3c8727f4d21edd29f5")
!1957 = !DINamespace(name: "rust_options", scope: !16)
!1958 = !DISubprogram(name: "map_or<f64, f64, rust_iterators::rust_options::{closure_env#0}>", linkageName: "_ZN4core6option15Option$LT$T$GT$6map_or17h3a39cbed3f2ef92eE", scope: !235, file: !1932, line: 1224, type: !1954, scopeLine: 1224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1959)
!1959 = !{!243, !1960, !1961}
!1960 = !DITemplateTypeParameter(name: "U", type: !19)
!1961 = !DITemplateTypeParameter(name: "F", type: !1956)
!1962 = !{!1952, !1963, !1964, !1965}
!1963 = !DILocalVariable(name: "default", arg: 2, scope: !1953, file: !1932, line: 1224, type: !19)
!1964 = !DILocalVariable(name: "f", arg: 3, scope: !1953, file: !1932, line: 1224, type: !1956)
!1965 = !DILocalVariable(name: "t", scope: !1966, file: !1932, line: 1230, type: !19, align: 64)
!1966 = distinct !DILexicalBlock(scope: !1953, file: !1932, line: 1230, column: 13)
!1967 = !DILocation(line: 0, scope: !1953, inlinedAt: !1968)
!1968 = distinct !DILocation(line: 69, column: 50, scope: !1887)
!1969 = !DILocation(line: 1224, column: 49, scope: !1953, inlinedAt: !1968)
!1970 = !DILocation(line: 1229, column: 9, scope: !1953, inlinedAt: !1968)
!1971 = !DILocation(line: 69, column: 5, scope: !1887)
!1972 = !DILocation(line: 70, column: 2, scope: !1887)
!1973 = distinct !DISubprogram(name: "rust_trait_objects", scope: !16, file: !68, line: 110, type: !1974, scopeLine: 110, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !1977)
!1974 = !DISubroutineType(types: !1975)
!1975 = !{!19, !19, !19, !1976}
!1976 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!1977 = !{!1978, !1979, !1980, !1981, !1983, !1985}
!1978 = !DILocalVariable(name: "a", arg: 1, scope: !1973, file: !68, line: 110, type: !19)
!1979 = !DILocalVariable(name: "b", arg: 2, scope: !1973, file: !68, line: 110, type: !19)
!1980 = !DILocalVariable(name: "which", arg: 3, scope: !1973, file: !68, line: 110, type: !1976)
!1981 = !DILocalVariable(name: "first", scope: !1982, file: !68, line: 111, type: !52, align: 64)
!1982 = distinct !DILexicalBlock(scope: !1973, file: !68, line: 111, column: 5)
!1983 = !DILocalVariable(name: "second", scope: !1984, file: !68, line: 112, type: !64, align: 64)
!1984 = distinct !DILexicalBlock(scope: !1982, file: !68, line: 112, column: 5)
!1985 = !DILocalVariable(name: "laws", scope: !1986, file: !68, line: 113, type: !1987, align: 64)
!1986 = distinct !DILexicalBlock(scope: !1984, file: !68, line: 113, column: 5)
!1987 = !DICompositeType(tag: DW_TAG_array_type, baseType: !1988, size: 256, align: 64, elements: !1827)
!1988 = !DICompositeType(tag: DW_TAG_structure_type, name: "&dyn rust_iterators::Law", file: !2, size: 128, align: 64, elements: !1989, templateParams: !20, identifier: "1bad42d04a389618c07cf7baa21a2fc3")
!1989 = !{!1990, !1993}
!1990 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1988, file: !2, baseType: !1991, size: 64, align: 64)
!1991 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1992, size: 64, align: 64, dwarfAddressSpace: 0)
!1992 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn rust_iterators::Law", file: !2, align: 8, elements: !20, identifier: "c6f4993a3de2ad86ba4cc860130870e8")
!1993 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !1988, file: !2, baseType: !1994, size: 64, align: 64, offset: 64)
!1994 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 5]", baseType: !1995, size: 64, align: 64, dwarfAddressSpace: 0)
!1995 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 320, align: 64, elements: !1996)
!1996 = !{!1997}
!1997 = !DISubrange(count: 5, lowerBound: 0)
!1998 = !DILocalVariable(name: "l", arg: 2, scope: !1999, file: !68, line: 114, type: !2008)
!1999 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E", scope: !2000, file: !68, line: 114, type: !2001, scopeLine: 114, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2009)
!2000 = !DINamespace(name: "rust_trait_objects", scope: !16)
!2001 = !DISubroutineType(types: !2002)
!2002 = !{!19, !2003, !2008}
!2003 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_trait_objects::{closure_env#0}", baseType: !2004, size: 64, align: 64, dwarfAddressSpace: 0)
!2004 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !2000, file: !2, size: 128, align: 64, elements: !2005, templateParams: !20, identifier: "7eb72ba98b5ce1f58a559a3123a921fb")
!2005 = !{!2006, !2007}
!2006 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__a", scope: !2004, file: !2, baseType: !34, size: 64, align: 64)
!2007 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__b", scope: !2004, file: !2, baseType: !34, size: 64, align: 64, offset: 64)
!2008 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&dyn rust_iterators::Law", baseType: !1988, size: 64, align: 64, dwarfAddressSpace: 0)
!2009 = !{!1998, !2010, !2011}
!2010 = !DILocalVariable(name: "a", scope: !1999, file: !68, line: 110, type: !19, align: 64)
!2011 = !DILocalVariable(name: "b", scope: !1999, file: !68, line: 110, type: !19, align: 64)
!2012 = !DILocation(line: 0, scope: !1999, inlinedAt: !2013)
!2013 = distinct !DILocation(line: 88, column: 28, scope: !2014, inlinedAt: !2032)
!2014 = distinct !DISubprogram(name: "{closure#0}<&&dyn rust_iterators::Law, f64, f64, rust_iterators::rust_trait_objects::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E", scope: !1695, file: !683, line: 88, type: !2015, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2028, retainedNodes: !2023)
!2015 = !DISubroutineType(types: !2016)
!2016 = !{!19, !2017, !19, !2008}
!2017 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&&dyn rust_iterators::Law, f64, f64, rust_iterators::rust_trait_objects::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>>", baseType: !2018, size: 64, align: 64, dwarfAddressSpace: 0)
!2018 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&&dyn rust_iterators::Law, f64, f64, rust_iterators::rust_trait_objects::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>>", scope: !1695, file: !2, size: 128, align: 64, elements: !2019, templateParams: !20, identifier: "5da0e94f8b74ef50c01178249f1076d2")
!2019 = !{!2020, !2022}
!2020 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !2018, file: !2, baseType: !2021, align: 8, offset: 128)
!2021 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>", scope: !301, file: !2, align: 8, elements: !20, identifier: "6bda1e1e79c0e005ca20397a717b600a")
!2022 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2018, file: !2, baseType: !2004, size: 128, align: 64)
!2023 = !{!2024, !2025, !2026, !2027}
!2024 = !DILocalVariable(name: "acc", arg: 2, scope: !2014, file: !683, line: 88, type: !19)
!2025 = !DILocalVariable(name: "elt", arg: 3, scope: !2014, file: !683, line: 88, type: !2008)
!2026 = !DILocalVariable(name: "g", scope: !2014, file: !683, line: 86, type: !2021, align: 8)
!2027 = !DILocalVariable(name: "f", scope: !2014, file: !683, line: 85, type: !2004, align: 64)
!2028 = !{!2029, !315, !316, !2030, !2031}
!2029 = !DITemplateTypeParameter(name: "T", type: !2008)
!2030 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !2004)
!2031 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !2021)
!2032 = distinct !DILocation(line: 279, column: 27, scope: !2033, inlinedAt: !2069)
!2033 = distinct !DILexicalBlock(scope: !2034, file: !903, line: 275, column: 17)
!2034 = distinct !DILexicalBlock(scope: !2035, file: !903, line: 274, column: 17)
!2035 = distinct !DILexicalBlock(scope: !2036, file: !903, line: 273, column: 17)
!2036 = distinct !DISubprogram(name: "fold<&dyn rust_iterators::Law, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&&dyn rust_iterators::Law, f64, f64, rust_iterators::rust_trait_objects::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E", scope: !1507, file: !903, line: 259, type: !2037, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2067, retainedNodes: !2052)
!2037 = !DISubroutineType(types: !2038)
!2038 = !{!19, !2039, !19, !2018}
!2039 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<&dyn rust_iterators::Law>", scope: !391, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !2040, templateParams: !2046, identifier: "c9060dc47a6cc2e0729172336e1a815e")
!2040 = !{!2041, !2048, !2049}
!2041 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !2039, file: !2, baseType: !2042, size: 64, align: 64, flags: DIFlagPrivate)
!2042 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<&dyn rust_iterators::Law>", scope: !396, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !2043, templateParams: !2046, identifier: "535016f6912a00a480dc04338e5d5101")
!2043 = !{!2044}
!2044 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !2042, file: !2, baseType: !2045, size: 64, align: 64, flags: DIFlagPrivate)
!2045 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const &dyn rust_iterators::Law", baseType: !1988, size: 64, align: 64, dwarfAddressSpace: 0)
!2046 = !{!2047}
!2047 = !DITemplateTypeParameter(name: "T", type: !1988)
!2048 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !2039, file: !2, baseType: !2045, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!2049 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !2039, file: !2, baseType: !2050, align: 8, offset: 128, flags: DIFlagPrivate)
!2050 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&&dyn rust_iterators::Law>", scope: !404, file: !2, align: 8, flags: DIFlagPublic, elements: !20, templateParams: !2051, identifier: "28da7788602c677bc9806f8a2aaf193c")
!2051 = !{!2029}
!2052 = !{!2053, !2054, !2055, !2056, !2058, !2060, !2061, !2062, !2063, !2065}
!2053 = !DILocalVariable(name: "self", arg: 1, scope: !2036, file: !903, line: 259, type: !2039)
!2054 = !DILocalVariable(name: "init", arg: 2, scope: !2036, file: !903, line: 259, type: !19)
!2055 = !DILocalVariable(name: "f", arg: 3, scope: !2036, file: !903, line: 259, type: !2018)
!2056 = !DILocalVariable(name: "len", scope: !2057, file: !903, line: 29, type: !9, align: 64)
!2057 = distinct !DILexicalBlock(scope: !2036, file: !903, line: 29, column: 13)
!2058 = !DILocalVariable(name: "end", scope: !2059, file: !903, line: 33, type: !2042, align: 64)
!2059 = distinct !DILexicalBlock(scope: !2036, file: !903, line: 33, column: 13)
!2060 = !DILocalVariable(name: "acc", scope: !2035, file: !903, line: 273, type: !19, align: 64)
!2061 = !DILocalVariable(name: "i", scope: !2034, file: !903, line: 274, type: !9, align: 64)
!2062 = !DILocalVariable(name: "len", scope: !2033, file: !903, line: 275, type: !9, align: 64)
!2063 = !DILocalVariable(name: "len", scope: !2064, file: !903, line: 29, type: !9, align: 64)
!2064 = distinct !DILexicalBlock(scope: !2034, file: !903, line: 29, column: 13)
!2065 = !DILocalVariable(name: "end", scope: !2066, file: !903, line: 33, type: !2042, align: 64)
!2066 = distinct !DILexicalBlock(scope: !2034, file: !903, line: 33, column: 13)
!2067 = !{!2047, !315, !2068}
!2068 = !DITemplateTypeParameter(name: "F", type: !2018)
!2069 = distinct !DILocation(line: 128, column: 19, scope: !2070, inlinedAt: !2086)
!2070 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf8295121a5133fd8E", scope: !734, file: !683, line: 124, type: !2071, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2084, retainedNodes: !2080)
!2071 = !DISubroutineType(types: !2072)
!2072 = !{!19, !2073, !19, !2021}
!2073 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>", scope: !517, file: !2, size: 256, align: 64, flags: DIFlagPublic, elements: !2074, templateParams: !2077, identifier: "37c0ab1f2a97e19bf95e83da877d69c4")
!2074 = !{!2075, !2076}
!2075 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !2073, file: !2, baseType: !2039, size: 128, align: 64, flags: DIFlagProtected)
!2076 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2073, file: !2, baseType: !2004, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!2077 = !{!2078, !2079}
!2078 = !DITemplateTypeParameter(name: "I", type: !2039)
!2079 = !DITemplateTypeParameter(name: "F", type: !2004)
!2080 = !{!2081, !2081, !2082, !2083}
!2081 = !DILocalVariable(name: "self", scope: !2070, file: !683, line: 124, type: !2073, align: 64)
!2082 = !DILocalVariable(name: "init", scope: !2070, file: !683, line: 124, type: !19, align: 64)
!2083 = !DILocalVariable(name: "g", scope: !2070, file: !683, line: 124, type: !2021, align: 8)
!2084 = !{!315, !2078, !2079, !316, !2085}
!2085 = !DITemplateTypeParameter(name: "G", type: !2021)
!2086 = !DILocation(line: 161, column: 22, scope: !2087, inlinedAt: !2094)
!2087 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h61c6a0ad3a7d9f53E", scope: !302, file: !644, line: 160, type: !2088, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2092, retainedNodes: !2090)
!2088 = !DISubroutineType(types: !2089)
!2089 = !{!19, !2073}
!2090 = !{!2091, !2091}
!2091 = !DILocalVariable(name: "iter", scope: !2087, file: !644, line: 160, type: !2073, align: 64)
!2092 = !{!2093}
!2093 = !DITemplateTypeParameter(name: "I", type: !2073)
!2094 = !DILocation(line: 3658, column: 9, scope: !2095, inlinedAt: !2100)
!2095 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h905872e088ffc775E", scope: !385, file: !382, line: 3653, type: !2088, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2098, retainedNodes: !2096)
!2096 = !{!2097, !2097}
!2097 = !DILocalVariable(name: "self", scope: !2095, file: !382, line: 3653, type: !2073, align: 64)
!2098 = !{!2099, !657}
!2099 = !DITemplateTypeParameter(name: "Self", type: !2073)
!2100 = !DILocation(line: 114, column: 50, scope: !1986)
!2101 = !DILocation(line: 0, scope: !2014, inlinedAt: !2032)
!2102 = !DILocation(line: 0, scope: !2036, inlinedAt: !2069)
!2103 = !DILocation(line: 0, scope: !2070, inlinedAt: !2086)
!2104 = !DILocation(line: 0, scope: !2087, inlinedAt: !2094)
!2105 = !DILocation(line: 0, scope: !2095, inlinedAt: !2100)
!2106 = !DILocation(line: 0, scope: !1973)
!2107 = !DILocation(line: 111, column: 9, scope: !1982)
!2108 = !DILocation(line: 112, column: 9, scope: !1984)
!2109 = !DILocation(line: 124, column: 38, scope: !2070, inlinedAt: !2086)
!2110 = !DILocation(line: 111, column: 9, scope: !1973)
!2111 = !DILocation(line: 111, column: 17, scope: !1973)
!2112 = !DILocation(line: 112, column: 9, scope: !1982)
!2113 = !DILocation(line: 112, column: 18, scope: !1982)
!2114 = !DILocation(line: 113, column: 34, scope: !1984)
!2115 = !DILocation(line: 0, scope: !1986)
!2116 = !DILocation(line: 0, scope: !2033, inlinedAt: !2069)
!2117 = !DILocation(line: 0, scope: !2035, inlinedAt: !2069)
!2118 = !DILocation(line: 0, scope: !2034, inlinedAt: !2069)
!2119 = !DILocation(line: 114, column: 25, scope: !1999, inlinedAt: !2013)
!2120 = !DILocation(line: 114, column: 27, scope: !1999, inlinedAt: !2013)
!2121 = !{!2122, !2124, !2125, !2127, !2128, !2130}
!2122 = distinct !{!2122, !2123, !"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E: %_1"}
!2123 = distinct !{!2123, !"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E"}
!2124 = distinct !{!2124, !2123, !"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E: %l"}
!2125 = distinct !{!2125, !2126, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E: %_1"}
!2126 = distinct !{!2126, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E"}
!2127 = distinct !{!2127, !2126, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E: %elt"}
!2128 = distinct !{!2128, !2129, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E: argument 0"}
!2129 = distinct !{!2129, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E"}
!2130 = distinct !{!2130, !2129, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6cccb5b07322b994E: argument 1"}
!2131 = !DILocation(line: 114, column: 38, scope: !1999, inlinedAt: !2013)
!2132 = !DILocation(line: 114, column: 40, scope: !1999, inlinedAt: !2013)
!2133 = !DILocalVariable(arg: 1, scope: !2134, file: !644, line: 164, type: !2137)
!2134 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h04d845e3af453013E", scope: !301, file: !644, line: 164, type: !2135, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2092, retainedNodes: !2138)
!2135 = !DISubroutineType(types: !2136)
!2136 = !{!19, !2137, !19, !19}
!2137 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<&dyn rust_iterators::Law>, rust_iterators::rust_trait_objects::{closure_env#0}>>", baseType: !2021, size: 64, align: 64, dwarfAddressSpace: 0)
!2138 = !{!2139, !2140, !2133}
!2139 = !DILocalVariable(name: "a", arg: 2, scope: !2134, file: !644, line: 164, type: !19)
!2140 = !DILocalVariable(name: "b", arg: 3, scope: !2134, file: !644, line: 164, type: !19)
!2141 = !DILocation(line: 0, scope: !2134, inlinedAt: !2142)
!2142 = distinct !DILocation(line: 88, column: 21, scope: !2014, inlinedAt: !2032)
!2143 = !{!2122, !2144, !2125, !2145, !2128, !2130}
!2144 = distinct !{!2144, !2123, !"_ZN14rust_iterators18rust_trait_objects28_$u7b$$u7b$closure$u7d$$u7d$17h89ac2b1d8aecbf73E: %l:It1"}
!2145 = distinct !{!2145, !2126, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h34f669a20d3faa02E: %elt:It1"}
!2146 = !DILocation(line: 164, column: 28, scope: !2134, inlinedAt: !2142)
!2147 = !DILocation(line: 115, column: 1, scope: !1982)
!2148 = !DILocation(line: 115, column: 1, scope: !1973)
!2149 = !DILocation(line: 115, column: 2, scope: !1973)
!2150 = distinct !DISubprogram(name: "rust_windows_and_chunks", scope: !16, file: !68, line: 10, type: !224, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2151)
!2151 = !{!2152, !2153, !2155}
!2152 = !DILocalVariable(name: "x", arg: 1, scope: !2150, file: !68, line: 10, type: !226)
!2153 = !DILocalVariable(name: "rough", scope: !2154, file: !68, line: 11, type: !19, align: 64)
!2154 = distinct !DILexicalBlock(scope: !2150, file: !68, line: 11, column: 5)
!2155 = !DILocalVariable(name: "pairs", scope: !2156, file: !68, line: 12, type: !19, align: 64)
!2156 = distinct !DILexicalBlock(scope: !2154, file: !68, line: 12, column: 5)
!2157 = !DILocalVariable(name: "self", arg: 1, scope: !2158, file: !2159, line: 1356, type: !2181)
!2158 = distinct !DISubprogram(name: "next<f64>", linkageName: "_ZN94_$LT$core..slice..iter..Windows$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17he84cb04b34bb8c05E", scope: !2160, file: !2159, line: 1356, type: !2161, scopeLine: 1356, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !2186)
!2159 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!2160 = !DINamespace(name: "{impl#62}", scope: !391)
!2161 = !DISubroutineType(types: !2162)
!2162 = !{!2163, !2181}
!2163 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&[f64]>", scope: !236, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !2164, templateParams: !20, identifier: "b829250c133c9c953b3f9a2662752f0a")
!2164 = !{!2165}
!2165 = !DICompositeType(tag: DW_TAG_variant_part, scope: !2163, file: !2, size: 128, align: 64, elements: !2166, templateParams: !20, identifier: "4de86ae8601e529acae542412dee7445", discriminator: !2180)
!2166 = !{!2167, !2176}
!2167 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !2165, file: !2, baseType: !2168, size: 128, align: 64, extraData: i64 0)
!2168 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !2163, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !20, templateParams: !2169, identifier: "3a6c53632d711beaf2c3aec3e4b7add8")
!2169 = !{!2170}
!2170 = !DITemplateTypeParameter(name: "T", type: !2171)
!2171 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !2, size: 128, align: 64, elements: !2172, templateParams: !20, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!2172 = !{!2173, !2175}
!2173 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2171, file: !2, baseType: !2174, size: 64, align: 64)
!2174 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64, align: 64, dwarfAddressSpace: 0)
!2175 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !2171, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!2176 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !2165, file: !2, baseType: !2177, size: 128, align: 64)
!2177 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !2163, file: !2, size: 128, align: 64, flags: DIFlagPublic, elements: !2178, templateParams: !2169, identifier: "25a85519a5ff98d11b9f169946923104")
!2178 = !{!2179}
!2179 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !2177, file: !2, baseType: !2171, size: 128, align: 64, flags: DIFlagPublic)
!2180 = !DIDerivedType(tag: DW_TAG_member, scope: !2163, file: !2, baseType: !249, size: 64, align: 64, flags: DIFlagArtificial)
!2181 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Windows<f64>", baseType: !2182, size: 64, align: 64, dwarfAddressSpace: 0)
!2182 = !DICompositeType(tag: DW_TAG_structure_type, name: "Windows<f64>", scope: !391, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !2183, templateParams: !242, identifier: "d1f1822a6cd2cda46859bd63f6b66de9")
!2183 = !{!2184, !2185}
!2184 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !2182, file: !2, baseType: !2171, size: 128, align: 64, flags: DIFlagPrivate)
!2185 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !2182, file: !2, baseType: !1298, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!2186 = !{!2157, !2187}
!2187 = !DILocalVariable(name: "ret", scope: !2188, file: !2159, line: 1360, type: !2163, align: 64)
!2188 = distinct !DILexicalBlock(scope: !2158, file: !2159, line: 1360, column: 13)
!2189 = !DILocation(line: 0, scope: !2158, inlinedAt: !2190)
!2190 = distinct !DILocation(line: 2646, column: 34, scope: !2191, inlinedAt: !2212)
!2191 = distinct !DILexicalBlock(scope: !2192, file: !382, line: 2646, column: 41)
!2192 = distinct !DILexicalBlock(scope: !2193, file: !382, line: 2645, column: 9)
!2193 = distinct !DISubprogram(name: "fold<core::slice::iter::Windows<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&[f64], f64, f64, rust_iterators::rust_windows_and_chunks::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator4fold17ha66bc2328230d651E", scope: !385, file: !382, line: 2640, type: !2194, scopeLine: 2640, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2209, retainedNodes: !2203)
!2194 = !DISubroutineType(types: !2195)
!2195 = !{!19, !2182, !19, !2196}
!2196 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&[f64], f64, f64, rust_iterators::rust_windows_and_chunks::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>>", scope: !1695, file: !2, align: 8, elements: !2197, templateParams: !20, identifier: "561fc91d76501727fd085ac0d2bfcd29")
!2197 = !{!2198, !2200}
!2198 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !2196, file: !2, baseType: !2199, align: 8)
!2199 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>", scope: !301, file: !2, align: 8, elements: !20, identifier: "18a984fa38a5e7388a47571054b711f")
!2200 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2196, file: !2, baseType: !2201, align: 8)
!2201 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !2202, file: !2, align: 8, elements: !20, identifier: "4c469a40987adf7a595e8c362b193d5e")
!2202 = !DINamespace(name: "rust_windows_and_chunks", scope: !16)
!2203 = !{!2204, !2205, !2206, !2207, !2208}
!2204 = !DILocalVariable(name: "self", arg: 1, scope: !2193, file: !382, line: 2640, type: !2182)
!2205 = !DILocalVariable(name: "init", arg: 2, scope: !2193, file: !382, line: 2640, type: !19)
!2206 = !DILocalVariable(name: "f", arg: 3, scope: !2193, file: !382, line: 2640, type: !2196)
!2207 = !DILocalVariable(name: "accum", scope: !2192, file: !382, line: 2645, type: !19, align: 64)
!2208 = !DILocalVariable(name: "x", scope: !2191, file: !382, line: 2646, type: !2171, align: 64)
!2209 = !{!2210, !315, !2211}
!2210 = !DITemplateTypeParameter(name: "Self", type: !2182)
!2211 = !DITemplateTypeParameter(name: "F", type: !2196)
!2212 = distinct !DILocation(line: 128, column: 19, scope: !2213, inlinedAt: !2229)
!2213 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9badf74d19aed060E", scope: !734, file: !683, line: 124, type: !2214, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2227, retainedNodes: !2223)
!2214 = !DISubroutineType(types: !2215)
!2215 = !{!19, !2216, !19, !2199}
!2216 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>", scope: !517, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !2217, templateParams: !2220, identifier: "a8a9150c2aef3818dd9cc49217811585")
!2217 = !{!2218, !2219}
!2218 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !2216, file: !2, baseType: !2182, size: 192, align: 64, flags: DIFlagProtected)
!2219 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2216, file: !2, baseType: !2201, align: 8, offset: 192, flags: DIFlagPrivate)
!2220 = !{!2221, !2222}
!2221 = !DITemplateTypeParameter(name: "I", type: !2182)
!2222 = !DITemplateTypeParameter(name: "F", type: !2201)
!2223 = !{!2224, !2224, !2225, !2226}
!2224 = !DILocalVariable(name: "self", scope: !2213, file: !683, line: 124, type: !2216, align: 64)
!2225 = !DILocalVariable(name: "init", scope: !2213, file: !683, line: 124, type: !19, align: 64)
!2226 = !DILocalVariable(name: "g", scope: !2213, file: !683, line: 124, type: !2199, align: 8)
!2227 = !{!315, !2221, !2222, !316, !2228}
!2228 = !DITemplateTypeParameter(name: "G", type: !2199)
!2229 = !DILocation(line: 161, column: 22, scope: !2230, inlinedAt: !2237)
!2230 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h5f8ee53785a39a00E", scope: !302, file: !644, line: 160, type: !2231, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2235, retainedNodes: !2233)
!2231 = !DISubroutineType(types: !2232)
!2232 = !{!19, !2216}
!2233 = !{!2234, !2234}
!2234 = !DILocalVariable(name: "iter", scope: !2230, file: !644, line: 160, type: !2216, align: 64)
!2235 = !{!2236}
!2236 = !DITemplateTypeParameter(name: "I", type: !2216)
!2237 = !DILocation(line: 3658, column: 9, scope: !2238, inlinedAt: !2243)
!2238 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h9e31d366f742a7bfE", scope: !385, file: !382, line: 3653, type: !2231, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2241, retainedNodes: !2239)
!2239 = !{!2240, !2240}
!2240 = !DILocalVariable(name: "self", scope: !2238, file: !382, line: 3653, type: !2216, align: 64)
!2241 = !{!2242, !657}
!2242 = !DITemplateTypeParameter(name: "Self", type: !2216)
!2243 = !DILocation(line: 11, column: 66, scope: !2150)
!2244 = !DILocation(line: 0, scope: !2150)
!2245 = !DILocation(line: 0, scope: !2213, inlinedAt: !2229)
!2246 = !DILocation(line: 124, column: 38, scope: !2213, inlinedAt: !2229)
!2247 = !DILocalVariable(name: "init", scope: !2248, file: !683, line: 124, type: !19, align: 64)
!2248 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h27ae042d776beb52E", scope: !734, file: !683, line: 124, type: !2249, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2267, retainedNodes: !2264)
!2249 = !DISubroutineType(types: !2250)
!2250 = !{!19, !2251, !19, !2263}
!2251 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>", scope: !517, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !2252, templateParams: !2260, identifier: "e9e019fc2a0c072ff713e71d3f1e1e9b")
!2252 = !{!2253, !2258}
!2253 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !2251, file: !2, baseType: !2254, size: 192, align: 64, flags: DIFlagProtected)
!2254 = !DICompositeType(tag: DW_TAG_structure_type, name: "Chunks<f64>", scope: !391, file: !2, size: 192, align: 64, flags: DIFlagPublic, elements: !2255, templateParams: !242, identifier: "488759fbe63179524399019686c565f8")
!2255 = !{!2256, !2257}
!2256 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !2254, file: !2, baseType: !2171, size: 128, align: 64, flags: DIFlagPrivate)
!2257 = !DIDerivedType(tag: DW_TAG_member, name: "chunk_size", scope: !2254, file: !2, baseType: !9, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!2258 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2251, file: !2, baseType: !2259, align: 8, offset: 192, flags: DIFlagPrivate)
!2259 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !2202, file: !2, align: 8, elements: !20, identifier: "eec6f1208c4560e5afc52146f903f79e")
!2260 = !{!2261, !2262}
!2261 = !DITemplateTypeParameter(name: "I", type: !2254)
!2262 = !DITemplateTypeParameter(name: "F", type: !2259)
!2263 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>", scope: !301, file: !2, align: 8, elements: !20, identifier: "9be421d2ea698cd8aeec0bfc26e97649")
!2264 = !{!2265, !2265, !2247, !2266}
!2265 = !DILocalVariable(name: "self", scope: !2248, file: !683, line: 124, type: !2251, align: 64)
!2266 = !DILocalVariable(name: "g", scope: !2248, file: !683, line: 124, type: !2263, align: 8)
!2267 = !{!315, !2261, !2262, !316, !2268}
!2268 = !DITemplateTypeParameter(name: "G", type: !2263)
!2269 = !DILocation(line: 0, scope: !2248, inlinedAt: !2270)
!2270 = !DILocation(line: 161, column: 22, scope: !2271, inlinedAt: !2279)
!2271 = !DILexicalBlockFile(scope: !2272, file: !644, discriminator: 2)
!2272 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hc6948af5385d8c08E", scope: !302, file: !644, line: 160, type: !2273, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2277, retainedNodes: !2275)
!2273 = !DISubroutineType(types: !2274)
!2274 = !{!19, !2251}
!2275 = !{!2276, !2276}
!2276 = !DILocalVariable(name: "iter", scope: !2272, file: !644, line: 160, type: !2251, align: 64)
!2277 = !{!2278}
!2278 = !DITemplateTypeParameter(name: "I", type: !2251)
!2279 = !DILocation(line: 3658, column: 9, scope: !2280, inlinedAt: !2286)
!2280 = !DILexicalBlockFile(scope: !2281, file: !382, discriminator: 2)
!2281 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h9c184d1c376cb26dE", scope: !385, file: !382, line: 3653, type: !2273, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2284, retainedNodes: !2282)
!2282 = !{!2283, !2283}
!2283 = !DILocalVariable(name: "self", scope: !2281, file: !382, line: 3653, type: !2251, align: 64)
!2284 = !{!2285, !657}
!2285 = !DITemplateTypeParameter(name: "Self", type: !2251)
!2286 = !DILocation(line: 12, column: 69, scope: !2154)
!2287 = !DILocation(line: 124, column: 38, scope: !2248, inlinedAt: !2270)
!2288 = !DILocation(line: 0, scope: !2238, inlinedAt: !2243)
!2289 = !DILocation(line: 0, scope: !2230, inlinedAt: !2237)
!2290 = !DILocation(line: 0, scope: !2193, inlinedAt: !2212)
!2291 = !DILocation(line: 2640, column: 38, scope: !2193, inlinedAt: !2212)
!2292 = !DILocation(line: 0, scope: !2192, inlinedAt: !2212)
!2293 = !DILocalVariable(name: "offset", scope: !2294, file: !2295, line: 84, type: !9, align: 64)
!2294 = distinct !DISubprogram(name: "get_offset_len_noubcheck<f64>", linkageName: "_ZN4core5slice5index24get_offset_len_noubcheck17hfe0802fa8adb2501E", scope: !2296, file: !2295, line: 82, type: !2297, scopeLine: 82, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !2303)
!2295 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!2296 = !DINamespace(name: "index", scope: !392)
!2297 = !DISubroutineType(types: !2298)
!2298 = !{!2299, !2299, !9, !9}
!2299 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !2, size: 128, align: 64, elements: !2300, templateParams: !20, identifier: "58ff1aeba5526ea58640b554e0504a59")
!2300 = !{!2301, !2302}
!2301 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !2299, file: !2, baseType: !2174, size: 64, align: 64)
!2302 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !2299, file: !2, baseType: !9, size: 64, align: 64, offset: 64)
!2303 = !{!2304, !2293, !2305, !2293}
!2304 = !DILocalVariable(name: "ptr", arg: 1, scope: !2294, file: !2295, line: 83, type: !2171)
!2305 = !DILocalVariable(name: "len", arg: 3, scope: !2294, file: !2295, line: 85, type: !9)
!2306 = !DILocation(line: 0, scope: !2294, inlinedAt: !2307)
!2307 = distinct !DILocation(line: 441, column: 24, scope: !2308, inlinedAt: !2316)
!2308 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN106_$LT$core..ops..range..Range$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h2f057234c01a42f0E", scope: !2309, file: !2295, line: 435, type: !2310, scopeLine: 435, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !2312)
!2309 = !DINamespace(name: "{impl#4}", scope: !2296)
!2310 = !DISubroutineType(types: !2311)
!2311 = !{!2171, !1318, !2171, !923}
!2312 = !{!2313, !2313, !2314, !2315}
!2313 = !DILocalVariable(name: "self", scope: !2308, file: !2295, line: 435, type: !1318, align: 64)
!2314 = !DILocalVariable(name: "slice", arg: 2, scope: !2308, file: !2295, line: 435, type: !2171)
!2315 = !DILocalVariable(name: "new_len", scope: !2308, file: !2295, line: 437, type: !9, align: 64)
!2316 = distinct !DILocation(line: 529, column: 23, scope: !2317, inlinedAt: !2327)
!2317 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN108_$LT$core..ops..range..RangeTo$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17h2b288000761fae73E", scope: !2318, file: !2295, line: 528, type: !2319, scopeLine: 528, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !2324)
!2318 = !DINamespace(name: "{impl#6}", scope: !2296)
!2319 = !DISubroutineType(types: !2320)
!2320 = !{!2171, !2321, !2171, !923}
!2321 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeTo<usize>", scope: !1319, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !2322, templateParams: !1323, identifier: "f710578d6607af7c4ac65fc39895c7c0")
!2322 = !{!2323}
!2323 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !2321, file: !2, baseType: !9, size: 64, align: 64, flags: DIFlagPublic)
!2324 = !{!2325, !2326}
!2325 = !DILocalVariable(name: "self", scope: !2317, file: !2295, line: 528, type: !2321, align: 64)
!2326 = !DILocalVariable(name: "slice", arg: 2, scope: !2317, file: !2295, line: 528, type: !2171)
!2327 = distinct !DILocation(line: 19, column: 15, scope: !2328, inlinedAt: !2337)
!2328 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeTo<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h3e5018ab1d243b76E", scope: !2329, file: !2295, line: 18, type: !2330, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2335, retainedNodes: !2332)
!2329 = !DINamespace(name: "{impl#0}", scope: !2296)
!2330 = !DISubroutineType(types: !2331)
!2331 = !{!2171, !2171, !2321, !923}
!2332 = !{!2333, !2334}
!2333 = !DILocalVariable(name: "self", arg: 1, scope: !2328, file: !2295, line: 18, type: !2171)
!2334 = !DILocalVariable(name: "index", scope: !2328, file: !2295, line: 18, type: !2321, align: 64)
!2335 = !{!243, !2336}
!2336 = !DITemplateTypeParameter(name: "I", type: !2321)
!2337 = distinct !DILocation(line: 1360, column: 35, scope: !2158, inlinedAt: !2190)
!2338 = !DILocalVariable(name: "index", scope: !2339, file: !2295, line: 18, type: !2342, align: 64)
!2339 = distinct !DISubprogram(name: "index<f64, core::ops::range::RangeFrom<usize>>", linkageName: "_ZN4core5slice5index74_$LT$impl$u20$core..ops..index..Index$LT$I$GT$$u20$for$u20$$u5b$T$u5d$$GT$5index17h840756e47babe3beE", scope: !2329, file: !2295, line: 18, type: !2340, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2347, retainedNodes: !2345)
!2340 = !DISubroutineType(types: !2341)
!2341 = !{!2171, !2171, !2342, !923}
!2342 = !DICompositeType(tag: DW_TAG_structure_type, name: "RangeFrom<usize>", scope: !1319, file: !2, size: 64, align: 64, flags: DIFlagPublic, elements: !2343, templateParams: !1323, identifier: "dae3ef637417c7c22fbe71130fe73be")
!2343 = !{!2344}
!2344 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !2342, file: !2, baseType: !9, size: 64, align: 64, flags: DIFlagPublic)
!2345 = !{!2346, !2338}
!2346 = !DILocalVariable(name: "self", arg: 1, scope: !2339, file: !2295, line: 18, type: !2171)
!2347 = !{!243, !2348}
!2348 = !DITemplateTypeParameter(name: "I", type: !2342)
!2349 = !DILocation(line: 0, scope: !2339, inlinedAt: !2350)
!2350 = distinct !DILocation(line: 1361, column: 29, scope: !2188, inlinedAt: !2190)
!2351 = !DILocalVariable(name: "self", scope: !2352, file: !2295, line: 567, type: !2342, align: 64)
!2352 = distinct !DISubprogram(name: "index<f64>", linkageName: "_ZN110_$LT$core..ops..range..RangeFrom$LT$usize$GT$$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$5index17hc62c966650fa2b44E", scope: !2353, file: !2295, line: 567, type: !2354, scopeLine: 567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !2356)
!2353 = !DINamespace(name: "{impl#7}", scope: !2296)
!2354 = !DISubroutineType(types: !2355)
!2355 = !{!2171, !2342, !2171, !923}
!2356 = !{!2351, !2357, !2358}
!2357 = !DILocalVariable(name: "slice", arg: 2, scope: !2352, file: !2295, line: 567, type: !2171)
!2358 = !DILocalVariable(name: "new_len", scope: !2359, file: !2295, line: 573, type: !9, align: 64)
!2359 = distinct !DILexicalBlock(scope: !2352, file: !2295, line: 573, column: 13)
!2360 = !DILocation(line: 0, scope: !2352, inlinedAt: !2361)
!2361 = distinct !DILocation(line: 19, column: 15, scope: !2362, inlinedAt: !2350)
!2362 = !DILexicalBlockFile(scope: !2339, file: !2295, discriminator: 2)
!2363 = !DILocation(line: 0, scope: !2294, inlinedAt: !2364)
!2364 = distinct !DILocation(line: 574, column: 15, scope: !2359, inlinedAt: !2361)
!2365 = !DILocation(line: 0, scope: !2359, inlinedAt: !2361)
!2366 = !DILocation(line: 0, scope: !2188, inlinedAt: !2190)
!2367 = !DILocation(line: 0, scope: !2191, inlinedAt: !2212)
!2368 = !DILocalVariable(name: "acc", arg: 2, scope: !2369, file: !683, line: 88, type: !19)
!2369 = distinct !DISubprogram(name: "{closure#0}<&[f64], f64, f64, rust_iterators::rust_windows_and_chunks::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0c4f835d86ba5b6eE", scope: !1695, file: !683, line: 88, type: !2370, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2377, retainedNodes: !2373)
!2370 = !DISubroutineType(types: !2371)
!2371 = !{!19, !2372, !19, !2171}
!2372 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&[f64], f64, f64, rust_iterators::rust_windows_and_chunks::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>>", baseType: !2196, size: 64, align: 64, dwarfAddressSpace: 0)
!2373 = !{!2368, !2374, !2375, !2376}
!2374 = !DILocalVariable(name: "elt", arg: 3, scope: !2369, file: !683, line: 88, type: !2171)
!2375 = !DILocalVariable(name: "g", scope: !2369, file: !683, line: 86, type: !2199, align: 8)
!2376 = !DILocalVariable(name: "f", scope: !2369, file: !683, line: 85, type: !2201, align: 8)
!2377 = !{!2170, !315, !316, !2378, !2379}
!2378 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !2201)
!2379 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !2199)
!2380 = !DILocation(line: 0, scope: !2369, inlinedAt: !2381)
!2381 = distinct !DILocation(line: 2647, column: 21, scope: !2191, inlinedAt: !2212)
!2382 = !DILocalVariable(arg: 1, scope: !2383, file: !68, line: 11, type: !2386)
!2383 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17h09e9c6e6c4f104f3E", scope: !2202, file: !68, line: 11, type: !2384, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2387)
!2384 = !DISubroutineType(types: !2385)
!2385 = !{!19, !2386, !2171}
!2386 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_windows_and_chunks::{closure_env#0}", baseType: !2201, size: 64, align: 64, dwarfAddressSpace: 0)
!2387 = !{!2388, !2382}
!2388 = !DILocalVariable(name: "w", arg: 2, scope: !2383, file: !68, line: 11, type: !2171)
!2389 = !DILocation(line: 0, scope: !2383, inlinedAt: !2390)
!2390 = distinct !DILocation(line: 88, column: 28, scope: !2369, inlinedAt: !2381)
!2391 = !DILocalVariable(name: "n", scope: !2392, file: !2393, line: 323, type: !1976, align: 32)
!2392 = distinct !DISubprogram(name: "powi", linkageName: "_RNvMNtCsjrHSEGnQ3l9_3std3f64d4powi", scope: !2394, file: !2393, line: 323, type: !2397, scopeLine: 323, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2399)
!2393 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!2394 = !DINamespace(name: "{impl#0}", scope: !2395)
!2395 = !DINamespace(name: "f64", scope: !2396)
!2396 = !DINamespace(name: "std", scope: null)
!2397 = !DISubroutineType(types: !2398)
!2398 = !{!19, !19, !1976}
!2399 = !{!2400, !2391}
!2400 = !DILocalVariable(name: "self", arg: 1, scope: !2392, file: !2393, line: 323, type: !19)
!2401 = !DILocation(line: 0, scope: !2392, inlinedAt: !2402)
!2402 = distinct !DILocation(line: 11, column: 57, scope: !2383, inlinedAt: !2390)
!2403 = !DILocalVariable(name: "n", scope: !2404, file: !2405, line: 2008, type: !1976, align: 32)
!2404 = distinct !DISubprogram(name: "powi", linkageName: "_RNvNtNtCsgEmfK2I1SDS_4core3f644math4powi", scope: !2406, file: !2405, line: 2008, type: !2397, scopeLine: 2008, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2408)
!2405 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!2406 = !DINamespace(name: "math", scope: !2407)
!2407 = !DINamespace(name: "f64", scope: !140)
!2408 = !{!2409, !2403}
!2409 = !DILocalVariable(name: "x", arg: 1, scope: !2404, file: !2405, line: 2008, type: !19)
!2410 = !DILocation(line: 0, scope: !2404, inlinedAt: !2411)
!2411 = distinct !DILocation(line: 324, column: 9, scope: !2392, inlinedAt: !2402)
!2412 = !DILocation(line: 89, column: 24, scope: !2294, inlinedAt: !2364)
!2413 = !DILocation(line: 11, column: 44, scope: !2383, inlinedAt: !2390)
!2414 = !{!2415, !2417}
!2415 = distinct !{!2415, !2416, !"_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17h09e9c6e6c4f104f3E: %w.0"}
!2416 = distinct !{!2416, !"_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17h09e9c6e6c4f104f3E"}
!2417 = distinct !{!2417, !2418, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0c4f835d86ba5b6eE: %elt.0"}
!2418 = distinct !{!2418, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h0c4f835d86ba5b6eE"}
!2419 = !{!2420}
!2420 = distinct !{!2420, !2421, !"_ZN4core4iter6traits8iterator8Iterator4fold17ha66bc2328230d651E: %self"}
!2421 = distinct !{!2421, !"_ZN4core4iter6traits8iterator8Iterator4fold17ha66bc2328230d651E"}
!2422 = !DILocation(line: 11, column: 51, scope: !2383, inlinedAt: !2390)
!2423 = !DILocalVariable(arg: 1, scope: !2424, file: !644, line: 164, type: !2427)
!2424 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h23278e1191d3a4f1E", scope: !301, file: !644, line: 164, type: !2425, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2235, retainedNodes: !2428)
!2425 = !DISubroutineType(types: !2426)
!2426 = !{!19, !2427, !19, !19}
!2427 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Windows<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#0}>>", baseType: !2199, size: 64, align: 64, dwarfAddressSpace: 0)
!2428 = !{!2429, !2430, !2423}
!2429 = !DILocalVariable(name: "a", arg: 2, scope: !2424, file: !644, line: 164, type: !19)
!2430 = !DILocalVariable(name: "b", arg: 3, scope: !2424, file: !644, line: 164, type: !19)
!2431 = !DILocation(line: 0, scope: !2424, inlinedAt: !2432)
!2432 = distinct !DILocation(line: 88, column: 21, scope: !2369, inlinedAt: !2381)
!2433 = !DILocalVariable(name: "accum", scope: !2434, file: !382, line: 2645, type: !19, align: 64)
!2434 = distinct !DILexicalBlock(scope: !2435, file: !382, line: 2645, column: 9)
!2435 = distinct !DISubprogram(name: "fold<core::slice::iter::Chunks<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&[f64], f64, f64, rust_iterators::rust_windows_and_chunks::{closure_env#1}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>>>", linkageName: "_ZN4core4iter6traits8iterator8Iterator4fold17heb6f37ecd08ef64fE", scope: !385, file: !382, line: 2640, type: !2436, scopeLine: 2640, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2448, retainedNodes: !2442)
!2436 = !DISubroutineType(types: !2437)
!2437 = !{!19, !2254, !19, !2438}
!2438 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&[f64], f64, f64, rust_iterators::rust_windows_and_chunks::{closure_env#1}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>>", scope: !1695, file: !2, align: 8, elements: !2439, templateParams: !20, identifier: "c82261e0c86d92a859071aa076c1167d")
!2439 = !{!2440, !2441}
!2440 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !2438, file: !2, baseType: !2263, align: 8)
!2441 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2438, file: !2, baseType: !2259, align: 8)
!2442 = !{!2443, !2444, !2445, !2433, !2446}
!2443 = !DILocalVariable(name: "self", arg: 1, scope: !2435, file: !382, line: 2640, type: !2254)
!2444 = !DILocalVariable(name: "init", arg: 2, scope: !2435, file: !382, line: 2640, type: !19)
!2445 = !DILocalVariable(name: "f", arg: 3, scope: !2435, file: !382, line: 2640, type: !2438)
!2446 = !DILocalVariable(name: "x", scope: !2447, file: !382, line: 2646, type: !2171, align: 64)
!2447 = distinct !DILexicalBlock(scope: !2434, file: !382, line: 2646, column: 41)
!2448 = !{!2449, !315, !2450}
!2449 = !DITemplateTypeParameter(name: "Self", type: !2254)
!2450 = !DITemplateTypeParameter(name: "F", type: !2438)
!2451 = !DILocation(line: 0, scope: !2434, inlinedAt: !2452)
!2452 = distinct !DILocation(line: 128, column: 19, scope: !2248, inlinedAt: !2270)
!2453 = !DILocation(line: 0, scope: !2447, inlinedAt: !2452)
!2454 = !DILocalVariable(name: "acc", arg: 2, scope: !2455, file: !683, line: 88, type: !19)
!2455 = distinct !DISubprogram(name: "{closure#0}<&[f64], f64, f64, rust_iterators::rust_windows_and_chunks::{closure_env#1}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hb2fba98daa0eb02bE", scope: !1695, file: !683, line: 88, type: !2456, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2463, retainedNodes: !2459)
!2456 = !DISubroutineType(types: !2457)
!2457 = !{!19, !2458, !19, !2171}
!2458 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&[f64], f64, f64, rust_iterators::rust_windows_and_chunks::{closure_env#1}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>>", baseType: !2438, size: 64, align: 64, dwarfAddressSpace: 0)
!2459 = !{!2454, !2460, !2461, !2462}
!2460 = !DILocalVariable(name: "elt", arg: 3, scope: !2455, file: !683, line: 88, type: !2171)
!2461 = !DILocalVariable(name: "g", scope: !2455, file: !683, line: 86, type: !2263, align: 8)
!2462 = !DILocalVariable(name: "f", scope: !2455, file: !683, line: 85, type: !2259, align: 8)
!2463 = !{!2170, !315, !316, !2464, !2465}
!2464 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !2259)
!2465 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !2263)
!2466 = !DILocation(line: 0, scope: !2455, inlinedAt: !2467)
!2467 = distinct !DILocation(line: 2647, column: 21, scope: !2447, inlinedAt: !2452)
!2468 = !DILocalVariable(arg: 1, scope: !2469, file: !68, line: 12, type: !2472)
!2469 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN14rust_iterators23rust_windows_and_chunks28_$u7b$$u7b$closure$u7d$$u7d$17hd9c24a5ec9b7134eE", scope: !2202, file: !68, line: 12, type: !2470, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2473)
!2470 = !DISubroutineType(types: !2471)
!2471 = !{!19, !2472, !2171}
!2472 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_windows_and_chunks::{closure_env#1}", baseType: !2259, size: 64, align: 64, dwarfAddressSpace: 0)
!2473 = !{!2474, !2468}
!2474 = !DILocalVariable(name: "c", arg: 2, scope: !2469, file: !68, line: 12, type: !2171)
!2475 = !DILocation(line: 0, scope: !2469, inlinedAt: !2476)
!2476 = distinct !DILocation(line: 88, column: 28, scope: !2455, inlinedAt: !2467)
!2477 = !DILocalVariable(name: "self", arg: 1, scope: !2478, file: !382, line: 3686, type: !390)
!2478 = distinct !DISubprogram(name: "product<core::slice::iter::Iter<f64>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator7product17h07835561bc4adcd1E", scope: !385, file: !382, line: 3686, type: !2479, scopeLine: 3686, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2482, retainedNodes: !2481)
!2479 = !DISubroutineType(types: !2480)
!2480 = !{!19, !390}
!2481 = !{!2477}
!2482 = !{!435, !2483}
!2483 = !DITemplateTypeParameter(name: "P", type: !19)
!2484 = !DILocation(line: 0, scope: !2478, inlinedAt: !2485)
!2485 = distinct !DILocation(line: 12, column: 51, scope: !2469, inlinedAt: !2476)
!2486 = !DILocalVariable(name: "iter", arg: 1, scope: !2487, file: !644, line: 193, type: !390)
!2487 = distinct !DISubprogram(name: "product<core::slice::iter::Iter<f64>>", linkageName: "_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product17h9ff39e9fe422255dE", scope: !2488, file: !644, line: 193, type: !2479, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !451, retainedNodes: !2489)
!2488 = !DINamespace(name: "{impl#135}", scope: !303)
!2489 = !{!2486}
!2490 = !DILocation(line: 0, scope: !2487, inlinedAt: !2491)
!2491 = distinct !DILocation(line: 3691, column: 9, scope: !2478, inlinedAt: !2485)
!2492 = !DILocalVariable(name: "self", arg: 1, scope: !2493, file: !903, line: 259, type: !390)
!2493 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::traits::accum::{impl#135}::product::{closure_env#0}<core::slice::iter::Iter<f64>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd0cffcbcfaabd90eE", scope: !1507, file: !903, line: 259, type: !2494, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2515, retainedNodes: !2498)
!2494 = !DISubroutineType(types: !2495)
!2495 = !{!19, !390, !19, !2496}
!2496 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::slice::iter::Iter<f64>>", scope: !2497, file: !2, align: 8, elements: !20, identifier: "5714d03d4d60fde8c46a31c76799e664")
!2497 = !DINamespace(name: "product", scope: !2488)
!2498 = !{!2492, !2499, !2500, !2501, !2503, !2505, !2507, !2509, !2511, !2513}
!2499 = !DILocalVariable(name: "init", arg: 2, scope: !2493, file: !903, line: 259, type: !19)
!2500 = !DILocalVariable(name: "f", arg: 3, scope: !2493, file: !903, line: 259, type: !2496)
!2501 = !DILocalVariable(name: "len", scope: !2502, file: !903, line: 29, type: !9, align: 64)
!2502 = distinct !DILexicalBlock(scope: !2493, file: !903, line: 29, column: 13)
!2503 = !DILocalVariable(name: "end", scope: !2504, file: !903, line: 33, type: !395, align: 64)
!2504 = distinct !DILexicalBlock(scope: !2493, file: !903, line: 33, column: 13)
!2505 = !DILocalVariable(name: "acc", scope: !2506, file: !903, line: 273, type: !19, align: 64)
!2506 = distinct !DILexicalBlock(scope: !2493, file: !903, line: 273, column: 17)
!2507 = !DILocalVariable(name: "i", scope: !2508, file: !903, line: 274, type: !9, align: 64)
!2508 = distinct !DILexicalBlock(scope: !2506, file: !903, line: 274, column: 17)
!2509 = !DILocalVariable(name: "len", scope: !2510, file: !903, line: 275, type: !9, align: 64)
!2510 = distinct !DILexicalBlock(scope: !2508, file: !903, line: 275, column: 17)
!2511 = !DILocalVariable(name: "len", scope: !2512, file: !903, line: 29, type: !9, align: 64)
!2512 = distinct !DILexicalBlock(scope: !2508, file: !903, line: 29, column: 13)
!2513 = !DILocalVariable(name: "end", scope: !2514, file: !903, line: 33, type: !395, align: 64)
!2514 = distinct !DILexicalBlock(scope: !2508, file: !903, line: 33, column: 13)
!2515 = !{!243, !315, !2516}
!2516 = !DITemplateTypeParameter(name: "F", type: !2496)
!2517 = !DILocation(line: 0, scope: !2493, inlinedAt: !2518)
!2518 = distinct !DILocation(line: 194, column: 22, scope: !2487, inlinedAt: !2491)
!2519 = !DILocation(line: 259, column: 42, scope: !2493, inlinedAt: !2518)
!2520 = !DILocation(line: 0, scope: !2506, inlinedAt: !2518)
!2521 = !DILocation(line: 0, scope: !2508, inlinedAt: !2518)
!2522 = !DILocalVariable(arg: 1, scope: !2523, file: !644, line: 197, type: !2526)
!2523 = distinct !DISubprogram(name: "{closure#0}<core::slice::iter::Iter<f64>>", linkageName: "_ZN73_$LT$f64$u20$as$u20$core..iter..traits..accum..Product$LT$$RF$f64$GT$$GT$7product28_$u7b$$u7b$closure$u7d$$u7d$17h43139f1625a85b97E", scope: !2497, file: !644, line: 197, type: !2524, scopeLine: 197, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !451, retainedNodes: !2527)
!2524 = !DISubroutineType(types: !2525)
!2525 = !{!19, !2526, !19, !34}
!2526 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#135}::product::{closure_env#0}<core::slice::iter::Iter<f64>>", baseType: !2496, size: 64, align: 64, dwarfAddressSpace: 0)
!2527 = !{!2528, !2529, !2522}
!2528 = !DILocalVariable(name: "a", arg: 2, scope: !2523, file: !644, line: 197, type: !19)
!2529 = !DILocalVariable(name: "b", arg: 3, scope: !2523, file: !644, line: 197, type: !34)
!2530 = !DILocation(line: 0, scope: !2523, inlinedAt: !2531)
!2531 = distinct !DILocation(line: 279, column: 27, scope: !2510, inlinedAt: !2518)
!2532 = !DILocalVariable(name: "other", arg: 2, scope: !2533, file: !1210, line: 38, type: !34)
!2533 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2Z_NtNtCsgEmfK2I1SDS_4core3ops5arithdINtB6_3MulRdE3mul", scope: !2534, file: !1210, line: 38, type: !2535, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2537)
!2534 = !DINamespace(name: "{impl#187}", scope: !1212)
!2535 = !DISubroutineType(types: !2536)
!2536 = !{!19, !19, !34, !923}
!2537 = !{!2532}
!2538 = !DILocation(line: 0, scope: !2533, inlinedAt: !2539)
!2539 = distinct !DILocation(line: 197, column: 28, scope: !2523, inlinedAt: !2531)
!2540 = !DILocation(line: 352, column: 45, scope: !2541, inlinedAt: !2542)
!2541 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !1222, file: !1221, line: 352, type: !1223, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20)
!2542 = distinct !DILocation(line: 39, column: 17, scope: !2533, inlinedAt: !2539)
!2543 = !DILocalVariable(arg: 1, scope: !2544, file: !644, line: 164, type: !2547)
!2544 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17hf8e24883f3124b3dE", scope: !301, file: !644, line: 164, type: !2545, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2277, retainedNodes: !2548)
!2545 = !DISubroutineType(types: !2546)
!2546 = !{!19, !2547, !19, !19}
!2547 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Chunks<f64>, rust_iterators::rust_windows_and_chunks::{closure_env#1}>>", baseType: !2263, size: 64, align: 64, dwarfAddressSpace: 0)
!2548 = !{!2549, !2550, !2543}
!2549 = !DILocalVariable(name: "a", arg: 2, scope: !2544, file: !644, line: 164, type: !19)
!2550 = !DILocalVariable(name: "b", arg: 3, scope: !2544, file: !644, line: 164, type: !19)
!2551 = !DILocation(line: 0, scope: !2544, inlinedAt: !2552)
!2552 = distinct !DILocation(line: 88, column: 21, scope: !2455, inlinedAt: !2467)
!2553 = !DILocation(line: 164, column: 28, scope: !2544, inlinedAt: !2552)
!2554 = !DILocation(line: 11, column: 43, scope: !2383, inlinedAt: !2390)
!2555 = !DILocation(line: 2009, column: 9, scope: !2404, inlinedAt: !2411)
!2556 = !DILocation(line: 164, column: 28, scope: !2424, inlinedAt: !2432)
!2557 = !DILocation(line: 0, scope: !2156)
!2558 = !DILocation(line: 13, column: 5, scope: !2156)
!2559 = !DILocation(line: 14, column: 2, scope: !2150)
!2560 = distinct !DISubprogram(name: "rust_zip_map_sum", scope: !16, file: !68, line: 5, type: !2561, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2563)
!2561 = !DISubroutineType(types: !2562)
!2562 = !{!19, !1655, !1655}
!2563 = !{!2564, !2565}
!2564 = !DILocalVariable(name: "x", arg: 1, scope: !2560, file: !68, line: 5, type: !1655)
!2565 = !DILocalVariable(name: "y", arg: 2, scope: !2560, file: !68, line: 5, type: !1655)
!2566 = !DILocalVariable(name: "self", arg: 1, scope: !2567, file: !903, line: 418, type: !389)
!2567 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h6a2680ebdc2b4638E", scope: !1507, file: !903, line: 418, type: !2568, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242, retainedNodes: !2570)
!2568 = !DISubroutineType(types: !2569)
!2569 = !{!34, !389, !9}
!2570 = !{!2566, !2571}
!2571 = !DILocalVariable(name: "idx", arg: 2, scope: !2567, file: !903, line: 418, type: !9)
!2572 = !DILocation(line: 0, scope: !2567, inlinedAt: !2573)
!2573 = distinct !DILocation(line: 271, column: 26, scope: !2574, inlinedAt: !2599)
!2574 = distinct !DILexicalBlock(scope: !2576, file: !2575, line: 268, column: 9)
!2575 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!2576 = distinct !DISubprogram(name: "get_unchecked<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$13get_unchecked17h54cb6f852e0f683eE", scope: !2577, file: !2575, line: 267, type: !2579, scopeLine: 267, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2592, retainedNodes: !2595)
!2577 = !DINamespace(name: "{impl#4}", scope: !2578)
!2578 = !DINamespace(name: "zip", scope: !264)
!2579 = !DISubroutineType(types: !2580)
!2580 = !{!2581, !2585, !9}
!2581 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&f64, &f64)", file: !2, size: 128, align: 64, elements: !2582, templateParams: !20, identifier: "70d3215da7631c75bb661354973f5cc8")
!2582 = !{!2583, !2584}
!2583 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !2581, file: !2, baseType: !34, size: 64, align: 64)
!2584 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !2581, file: !2, baseType: !34, size: 64, align: 64, offset: 64)
!2585 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", baseType: !2586, size: 64, align: 64, dwarfAddressSpace: 0)
!2586 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>", scope: !2578, file: !2, size: 384, align: 64, flags: DIFlagPublic, elements: !2587, templateParams: !2592, identifier: "1cd6cf3f0a3037bd656f34c18a5e0258")
!2587 = !{!2588, !2589, !2590, !2591}
!2588 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !2586, file: !2, baseType: !390, size: 128, align: 64, flags: DIFlagPrivate)
!2589 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !2586, file: !2, baseType: !390, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!2590 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !2586, file: !2, baseType: !9, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!2591 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !2586, file: !2, baseType: !9, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!2592 = !{!2593, !2594}
!2593 = !DITemplateTypeParameter(name: "A", type: !390)
!2594 = !DITemplateTypeParameter(name: "B", type: !390)
!2595 = !{!2596, !2597, !2598}
!2596 = !DILocalVariable(name: "self", arg: 1, scope: !2576, file: !2575, line: 267, type: !2585)
!2597 = !DILocalVariable(name: "idx", arg: 2, scope: !2576, file: !2575, line: 267, type: !9)
!2598 = !DILocalVariable(name: "idx", scope: !2574, file: !2575, line: 268, type: !9, align: 64)
!2599 = distinct !DILocation(line: 286, column: 39, scope: !2600, inlinedAt: !2624)
!2600 = distinct !DILexicalBlock(scope: !2601, file: !2575, line: 281, column: 9)
!2601 = distinct !DILexicalBlock(scope: !2602, file: !2575, line: 281, column: 9)
!2602 = distinct !DILexicalBlock(scope: !2603, file: !2575, line: 280, column: 9)
!2603 = distinct !DILexicalBlock(scope: !2604, file: !2575, line: 279, column: 9)
!2604 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_iterators::rust_zip_map_sum::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17hde45ae4bf64ba3f7E", scope: !2577, file: !2575, line: 275, type: !2605, scopeLine: 275, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2622, retainedNodes: !2614)
!2605 = !DISubroutineType(types: !2606)
!2606 = !{!19, !2586, !19, !2607}
!2607 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<(&f64, &f64), f64, f64, rust_iterators::rust_zip_map_sum::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>>", scope: !1695, file: !2, align: 8, elements: !2608, templateParams: !20, identifier: "e1ccdeac9942aeb8fddece6917977fd9")
!2608 = !{!2609, !2611}
!2609 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !2607, file: !2, baseType: !2610, align: 8)
!2610 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>", scope: !301, file: !2, align: 8, elements: !20, identifier: "4087c0deaa70074ece688fbcd776edd2")
!2611 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2607, file: !2, baseType: !2612, align: 8)
!2612 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !2613, file: !2, align: 8, elements: !20, identifier: "5b153b5dd923c57c198c99446017ee88")
!2613 = !DINamespace(name: "rust_zip_map_sum", scope: !16)
!2614 = !{!2615, !2616, !2617, !2618, !2619, !2620, !2621}
!2615 = !DILocalVariable(name: "self", arg: 1, scope: !2604, file: !2575, line: 275, type: !2586)
!2616 = !DILocalVariable(name: "init", arg: 2, scope: !2604, file: !2575, line: 275, type: !19)
!2617 = !DILocalVariable(name: "f", arg: 3, scope: !2604, file: !2575, line: 275, type: !2607)
!2618 = !DILocalVariable(name: "accum", scope: !2603, file: !2575, line: 279, type: !19, align: 64)
!2619 = !DILocalVariable(name: "len", scope: !2602, file: !2575, line: 280, type: !9, align: 64)
!2620 = !DILocalVariable(name: "iter", scope: !2601, file: !2575, line: 281, type: !1318, align: 64)
!2621 = !DILocalVariable(name: "i", scope: !2600, file: !2575, line: 281, type: !9, align: 64)
!2622 = !{!2593, !2594, !316, !2623}
!2623 = !DITemplateTypeParameter(name: "F", type: !2607)
!2624 = distinct !DILocation(line: 103, column: 9, scope: !2625, inlinedAt: !2631)
!2625 = distinct !DISubprogram(name: "fold<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>, f64, core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_iterators::rust_zip_map_sum::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5c1a0553e0a02318E", scope: !2626, file: !2575, line: 99, type: !2605, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2622, retainedNodes: !2627)
!2626 = !DINamespace(name: "{impl#1}", scope: !2578)
!2627 = !{!2628, !2629, !2630}
!2628 = !DILocalVariable(name: "self", arg: 1, scope: !2625, file: !2575, line: 99, type: !2586)
!2629 = !DILocalVariable(name: "init", scope: !2625, file: !2575, line: 99, type: !19, align: 64)
!2630 = !DILocalVariable(name: "f", scope: !2625, file: !2575, line: 99, type: !2607, align: 8)
!2631 = !DILocation(line: 128, column: 19, scope: !2632, inlinedAt: !2648)
!2632 = distinct !DISubprogram(name: "fold<f64, core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hefa7706a31050e2cE", scope: !734, file: !683, line: 124, type: !2633, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2646, retainedNodes: !2642)
!2633 = !DISubroutineType(types: !2634)
!2634 = !{!19, !2635, !19, !2610}
!2635 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>", scope: !517, file: !2, size: 384, align: 64, flags: DIFlagPublic, elements: !2636, templateParams: !2639, identifier: "40d69e33ceccd581ad3c46c5ab1728a8")
!2636 = !{!2637, !2638}
!2637 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !2635, file: !2, baseType: !2586, size: 384, align: 64, flags: DIFlagProtected)
!2638 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !2635, file: !2, baseType: !2612, align: 8, offset: 384, flags: DIFlagPrivate)
!2639 = !{!2640, !2641}
!2640 = !DITemplateTypeParameter(name: "I", type: !2586)
!2641 = !DITemplateTypeParameter(name: "F", type: !2612)
!2642 = !{!2643, !2643, !2644, !2645}
!2643 = !DILocalVariable(name: "self", scope: !2632, file: !683, line: 124, type: !2635, align: 64)
!2644 = !DILocalVariable(name: "init", scope: !2632, file: !683, line: 124, type: !19, align: 64)
!2645 = !DILocalVariable(name: "g", scope: !2632, file: !683, line: 124, type: !2610, align: 8)
!2646 = !{!315, !2640, !2641, !316, !2647}
!2647 = !DITemplateTypeParameter(name: "G", type: !2610)
!2648 = !DILocation(line: 161, column: 22, scope: !2649, inlinedAt: !2656)
!2649 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17hb5ee2c7ddd4e6649E", scope: !302, file: !644, line: 160, type: !2650, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2654, retainedNodes: !2652)
!2650 = !DISubroutineType(types: !2651)
!2651 = !{!19, !2635}
!2652 = !{!2653, !2653}
!2653 = !DILocalVariable(name: "iter", scope: !2649, file: !644, line: 160, type: !2635, align: 64)
!2654 = !{!2655}
!2655 = !DITemplateTypeParameter(name: "I", type: !2635)
!2656 = !DILocation(line: 3658, column: 9, scope: !2657, inlinedAt: !2662)
!2657 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17hb739d668d6652a04E", scope: !385, file: !382, line: 3653, type: !2650, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2660, retainedNodes: !2658)
!2658 = !{!2659, !2659}
!2659 = !DILocalVariable(name: "self", scope: !2657, file: !382, line: 3653, type: !2635, align: 64)
!2660 = !{!2661, !657}
!2661 = !DITemplateTypeParameter(name: "Self", type: !2635)
!2662 = !DILocation(line: 6, column: 52, scope: !2560)
!2663 = !DILocation(line: 0, scope: !2576, inlinedAt: !2599)
!2664 = !DILocation(line: 0, scope: !2560)
!2665 = !DILocation(line: 0, scope: !2632, inlinedAt: !2648)
!2666 = !DILocation(line: 124, column: 38, scope: !2632, inlinedAt: !2648)
!2667 = !DILocation(line: 0, scope: !2625, inlinedAt: !2631)
!2668 = !DILocation(line: 99, column: 38, scope: !2625, inlinedAt: !2631)
!2669 = !DILocation(line: 0, scope: !2657, inlinedAt: !2662)
!2670 = !DILocation(line: 0, scope: !2649, inlinedAt: !2656)
!2671 = !DILocation(line: 0, scope: !2604, inlinedAt: !2624)
!2672 = !DILocation(line: 275, column: 42, scope: !2604, inlinedAt: !2624)
!2673 = !DILocation(line: 0, scope: !2603, inlinedAt: !2624)
!2674 = !DILocation(line: 0, scope: !2602, inlinedAt: !2624)
!2675 = !DILocation(line: 0, scope: !2601, inlinedAt: !2624)
!2676 = !DILocation(line: 0, scope: !2600, inlinedAt: !2624)
!2677 = !DILocation(line: 0, scope: !2574, inlinedAt: !2599)
!2678 = !DILocation(line: 0, scope: !2567, inlinedAt: !2679)
!2679 = distinct !DILocation(line: 271, column: 64, scope: !2574, inlinedAt: !2599)
!2680 = !{!2681}
!2681 = distinct !{!2681, !2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.0"}
!2682 = distinct !{!2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E"}
!2683 = !DILocation(line: 286, column: 25, scope: !2600, inlinedAt: !2624)
!2684 = !{!2685}
!2685 = distinct !{!2685, !2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.1"}
!2686 = !DILocalVariable(name: "acc", arg: 2, scope: !2687, file: !683, line: 88, type: !19)
!2687 = distinct !DISubprogram(name: "{closure#0}<(&f64, &f64), f64, f64, rust_iterators::rust_zip_map_sum::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E", scope: !1695, file: !683, line: 88, type: !2688, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2695, retainedNodes: !2691)
!2688 = !DISubroutineType(types: !2689)
!2689 = !{!19, !2690, !19, !2581}
!2690 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<(&f64, &f64), f64, f64, rust_iterators::rust_zip_map_sum::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>>", baseType: !2607, size: 64, align: 64, dwarfAddressSpace: 0)
!2691 = !{!2686, !2692, !2693, !2694}
!2692 = !DILocalVariable(name: "elt", arg: 3, scope: !2687, file: !683, line: 88, type: !2581)
!2693 = !DILocalVariable(name: "g", scope: !2687, file: !683, line: 86, type: !2610, align: 8)
!2694 = !DILocalVariable(name: "f", scope: !2687, file: !683, line: 85, type: !2612, align: 8)
!2695 = !{!2696, !315, !316, !2697, !2698}
!2696 = !DITemplateTypeParameter(name: "T", type: !2581)
!2697 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !2612)
!2698 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !2610)
!2699 = !DILocation(line: 0, scope: !2687, inlinedAt: !2700)
!2700 = distinct !DILocation(line: 286, column: 25, scope: !2600, inlinedAt: !2624)
!2701 = !{!2702}
!2702 = distinct !{!2702, !2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.0"}
!2703 = distinct !{!2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E"}
!2704 = !DILocation(line: 88, column: 28, scope: !2687, inlinedAt: !2700)
!2705 = !{!2706}
!2706 = distinct !{!2706, !2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.1"}
!2707 = !DILocalVariable(arg: 1, scope: !2708, file: !68, line: 6, type: !2711)
!2708 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E", scope: !2613, file: !68, line: 6, type: !2709, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2712)
!2709 = !DISubroutineType(types: !2710)
!2710 = !{!19, !2711, !2581}
!2711 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_zip_map_sum::{closure_env#0}", baseType: !2612, size: 64, align: 64, dwarfAddressSpace: 0)
!2712 = !{!2713, !2715, !2707, !2716}
!2713 = !DILocalVariable(name: "a", scope: !2714, file: !68, line: 6, type: !34, align: 64)
!2714 = distinct !DILexicalBlock(scope: !2708, file: !68, line: 6, column: 41)
!2715 = !DILocalVariable(name: "b", scope: !2714, file: !68, line: 6, type: !34, align: 64)
!2716 = !DILocalVariable(arg: 2, scope: !2708, file: !68, line: 6, type: !2581)
!2717 = !DILocation(line: 0, scope: !2708, inlinedAt: !2718)
!2718 = distinct !DILocation(line: 88, column: 28, scope: !2687, inlinedAt: !2700)
!2719 = !DILocation(line: 0, scope: !2714, inlinedAt: !2718)
!2720 = !DILocalVariable(name: "self", arg: 1, scope: !2721, file: !1210, line: 49, type: !34)
!2721 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs30_NtNtCsgEmfK2I1SDS_4core3ops5arithRdNtB6_3Mul3mul", scope: !1211, file: !1210, line: 49, type: !1213, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2722)
!2722 = !{!2720, !2723}
!2723 = !DILocalVariable(name: "other", arg: 2, scope: !2721, file: !1210, line: 49, type: !34)
!2724 = !DILocation(line: 0, scope: !2721, inlinedAt: !2725)
!2725 = distinct !DILocation(line: 6, column: 41, scope: !2714, inlinedAt: !2718)
!2726 = !DILocalVariable(name: "other", arg: 2, scope: !2727, file: !1210, line: 38, type: !34)
!2727 = distinct !DISubprogram(name: "add", linkageName: "_RNvXsV_NtNtCsgEmfK2I1SDS_4core3ops5arithdINtB5_3AddRdE3add", scope: !2728, file: !1210, line: 38, type: !2535, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2729)
!2728 = !DINamespace(name: "{impl#59}", scope: !1212)
!2729 = !{!2730, !2726}
!2730 = !DILocalVariable(name: "self", arg: 1, scope: !2727, file: !1210, line: 38, type: !19)
!2731 = !DILocation(line: 0, scope: !2727, inlinedAt: !2732)
!2732 = distinct !DILocation(line: 6, column: 41, scope: !2733, inlinedAt: !2718)
!2733 = !DILexicalBlockFile(scope: !2714, file: !68, discriminator: 2)
!2734 = !DILocation(line: 50, column: 31, scope: !2721, inlinedAt: !2725)
!2735 = !{!2702, !2681}
!2736 = !{!2706, !2685, !2737}
!2737 = distinct !{!2737, !2738, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17hde45ae4bf64ba3f7E: %self"}
!2738 = distinct !{!2738, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17hde45ae4bf64ba3f7E"}
!2739 = !DILocation(line: 50, column: 38, scope: !2721, inlinedAt: !2725)
!2740 = !{!2706, !2685}
!2741 = !{!2702, !2681, !2737}
!2742 = !DILocalVariable(arg: 1, scope: !2743, file: !644, line: 164, type: !2746)
!2743 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5cc14c246c75acabE", scope: !301, file: !644, line: 164, type: !2744, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2654, retainedNodes: !2747)
!2744 = !DISubroutineType(types: !2745)
!2745 = !{!19, !2746, !19, !19}
!2746 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::iter::adapters::zip::Zip<core::slice::iter::Iter<f64>, core::slice::iter::Iter<f64>>, rust_iterators::rust_zip_map_sum::{closure_env#0}>>", baseType: !2610, size: 64, align: 64, dwarfAddressSpace: 0)
!2747 = !{!2748, !2749, !2742}
!2748 = !DILocalVariable(name: "a", arg: 2, scope: !2743, file: !644, line: 164, type: !19)
!2749 = !DILocalVariable(name: "b", arg: 3, scope: !2743, file: !644, line: 164, type: !19)
!2750 = !DILocation(line: 0, scope: !2743, inlinedAt: !2751)
!2751 = distinct !DILocation(line: 88, column: 21, scope: !2687, inlinedAt: !2700)
!2752 = !DILocation(line: 961, column: 18, scope: !2753, inlinedAt: !2756)
!2753 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hf809183c4341ea93E", scope: !957, file: !956, line: 927, type: !2754, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !242)
!2754 = !DISubroutineType(types: !2755)
!2755 = !{!961, !961, !9, !923}
!2756 = distinct !DILocation(line: 429, column: 60, scope: !2567, inlinedAt: !2573)
!2757 = !DILocation(line: 961, column: 18, scope: !2753, inlinedAt: !2758)
!2758 = distinct !DILocation(line: 429, column: 60, scope: !2567, inlinedAt: !2679)
!2759 = !{!2760}
!2760 = distinct !{!2760, !2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.0:It1"}
!2761 = !{!2762}
!2762 = distinct !{!2762, !2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.1:It1"}
!2763 = !{!2764}
!2764 = distinct !{!2764, !2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.0:It1"}
!2765 = !{!2766}
!2766 = distinct !{!2766, !2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.1:It1"}
!2767 = !{!2764, !2760}
!2768 = !{!2766, !2762, !2737}
!2769 = !{!2766, !2762}
!2770 = !{!2764, !2760, !2737}
!2771 = !{!2772}
!2772 = distinct !{!2772, !2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.0:It2"}
!2773 = !{!2774}
!2774 = distinct !{!2774, !2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.1:It2"}
!2775 = !{!2776}
!2776 = distinct !{!2776, !2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.0:It2"}
!2777 = !{!2778}
!2778 = distinct !{!2778, !2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.1:It2"}
!2779 = !{!2776, !2772}
!2780 = !{!2778, !2774, !2737}
!2781 = !{!2778, !2774}
!2782 = !{!2776, !2772, !2737}
!2783 = !{!2784}
!2784 = distinct !{!2784, !2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.0:It3"}
!2785 = !{!2786}
!2786 = distinct !{!2786, !2682, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17heeeaf6855e6cd342E: %elt.1:It3"}
!2787 = !{!2788}
!2788 = distinct !{!2788, !2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.0:It3"}
!2789 = !{!2790}
!2790 = distinct !{!2790, !2703, !"_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h41ef95ce818e1311E: %_2.1:It3"}
!2791 = !{!2788, !2784}
!2792 = !{!2790, !2786, !2737}
!2793 = !{!2790, !2786}
!2794 = !{!2788, !2784, !2737}
!2795 = !DILocalVariable(name: "acc", scope: !2796, file: !903, line: 273, type: !19, align: 64)
!2796 = distinct !DILexicalBlock(scope: !2797, file: !903, line: 273, column: 17)
!2797 = distinct !DISubprogram(name: "fold<f64, f64, rust_iterators::rust_zip_map_sum::{closure_env#1}>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3e1976309d5e6d30E", scope: !1507, file: !903, line: 259, type: !2798, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !2817, retainedNodes: !2801)
!2798 = !DISubroutineType(types: !2799)
!2799 = !{!19, !390, !19, !2800}
!2800 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#1}", scope: !2613, file: !2, align: 8, elements: !20, identifier: "7841d1fdc04428684760df2553f36863")
!2801 = !{!2802, !2803, !2804, !2805, !2807, !2795, !2809, !2811, !2813, !2815}
!2802 = !DILocalVariable(name: "self", arg: 1, scope: !2797, file: !903, line: 259, type: !390)
!2803 = !DILocalVariable(name: "init", arg: 2, scope: !2797, file: !903, line: 259, type: !19)
!2804 = !DILocalVariable(name: "f", arg: 3, scope: !2797, file: !903, line: 259, type: !2800)
!2805 = !DILocalVariable(name: "len", scope: !2806, file: !903, line: 29, type: !9, align: 64)
!2806 = distinct !DILexicalBlock(scope: !2797, file: !903, line: 29, column: 13)
!2807 = !DILocalVariable(name: "end", scope: !2808, file: !903, line: 33, type: !395, align: 64)
!2808 = distinct !DILexicalBlock(scope: !2797, file: !903, line: 33, column: 13)
!2809 = !DILocalVariable(name: "i", scope: !2810, file: !903, line: 274, type: !9, align: 64)
!2810 = distinct !DILexicalBlock(scope: !2796, file: !903, line: 274, column: 17)
!2811 = !DILocalVariable(name: "len", scope: !2812, file: !903, line: 275, type: !9, align: 64)
!2812 = distinct !DILexicalBlock(scope: !2810, file: !903, line: 275, column: 17)
!2813 = !DILocalVariable(name: "len", scope: !2814, file: !903, line: 29, type: !9, align: 64)
!2814 = distinct !DILexicalBlock(scope: !2810, file: !903, line: 29, column: 13)
!2815 = !DILocalVariable(name: "end", scope: !2816, file: !903, line: 33, type: !395, align: 64)
!2816 = distinct !DILexicalBlock(scope: !2810, file: !903, line: 33, column: 13)
!2817 = !{!243, !315, !2818}
!2818 = !DITemplateTypeParameter(name: "F", type: !2800)
!2819 = !DILocation(line: 0, scope: !2796, inlinedAt: !2820)
!2820 = distinct !DILocation(line: 6, column: 76, scope: !2560)
!2821 = !DILocation(line: 0, scope: !2810, inlinedAt: !2820)
!2822 = !DILocalVariable(arg: 1, scope: !2823, file: !68, line: 6, type: !2826)
!2823 = distinct !DISubprogram(name: "{closure#1}", linkageName: "_ZN14rust_iterators16rust_zip_map_sum28_$u7b$$u7b$closure$u7d$$u7d$17h0f695112db042dddE", scope: !2613, file: !68, line: 6, type: !2824, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2827)
!2824 = !DISubroutineType(types: !2825)
!2825 = !{!19, !2826, !19, !34}
!2826 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_iterators::rust_zip_map_sum::{closure_env#1}", baseType: !2800, size: 64, align: 64, dwarfAddressSpace: 0)
!2827 = !{!2828, !2829, !2822}
!2828 = !DILocalVariable(name: "p", arg: 2, scope: !2823, file: !68, line: 6, type: !19)
!2829 = !DILocalVariable(name: "v", arg: 3, scope: !2823, file: !68, line: 6, type: !34)
!2830 = !DILocation(line: 0, scope: !2823, inlinedAt: !2831)
!2831 = distinct !DILocation(line: 279, column: 27, scope: !2812, inlinedAt: !2820)
!2832 = !DILocalVariable(name: "self", arg: 1, scope: !2833, file: !1210, line: 38, type: !19)
!2833 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2Z_NtNtCsgEmfK2I1SDS_4core3ops5arithdINtB6_3MulRdE3mul", scope: !2534, file: !1210, line: 38, type: !2535, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20, retainedNodes: !2834)
!2834 = !{!2832, !2835}
!2835 = !DILocalVariable(name: "other", arg: 2, scope: !2833, file: !1210, line: 38, type: !34)
!2836 = !DILocation(line: 0, scope: !2833, inlinedAt: !2837)
!2837 = distinct !DILocation(line: 6, column: 93, scope: !2823, inlinedAt: !2831)
!2838 = !DILocation(line: 352, column: 45, scope: !2839, inlinedAt: !2840)
!2839 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !1222, file: !1221, line: 352, type: !1223, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20)
!2840 = distinct !DILocation(line: 39, column: 17, scope: !2833, inlinedAt: !2837)
!2841 = !DILocation(line: 352, column: 45, scope: !2842, inlinedAt: !2843)
!2842 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2g_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB6_3Mul3mul", scope: !1222, file: !1221, line: 352, type: !1223, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20)
!2843 = distinct !DILocation(line: 50, column: 17, scope: !2721, inlinedAt: !2725)
!2844 = !DILocation(line: 105, column: 45, scope: !2845, inlinedAt: !2847)
!2845 = distinct !DISubprogram(name: "add", linkageName: "_RNvXsc_NtNtCsgEmfK2I1SDS_4core3ops5arithdNtB5_3Add3add", scope: !2846, file: !1221, line: 105, type: !1223, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !40, templateParams: !20)
!2846 = !DINamespace(name: "{impl#14}", scope: !1212)
!2847 = distinct !DILocation(line: 39, column: 17, scope: !2727, inlinedAt: !2732)
!2848 = !DILocation(line: 164, column: 28, scope: !2743, inlinedAt: !2751)
!2849 = !DILocation(line: 6, column: 5, scope: !2560)
!2850 = !DILocation(line: 7, column: 2, scope: !2560)
