; rustup run stable rustc --edition=2021 --crate-type=lib -C codegen-units=1 -C opt-level=0 -g --remap-path-prefix=$PWD=. -C panic=abort --emit=llvm-ir rust/rust_structs.rs -o ir/rustc-1.95/O0-g/rust_structs.ll
; ModuleID = 'rust_structs.659c588fe44d1b73-cgu.0'
source_filename = "rust_structs.659c588fe44d1b73-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"core::mem::maybe_uninit::MaybeUninit<Step>" = type { [2 x i64] }
%Step = type { i64, [1 x i64] }

@alloc_40b669e1f0ba7860a6c43e8d4825e9cc = private unnamed_addr constant [21 x i8] c"rust/rust_structs.rs\00", align 1
@alloc_2d604437d78ad9e6a0ffb320b1ed82f1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_40b669e1f0ba7860a6c43e8d4825e9cc, [16 x i8] c"\14\00\00\00\00\00\00\00\10\00\00\00.\00\00\00" }>, align 8
@alloc_3e1ebac14318b612ab4efabc52799932 = private unnamed_addr constant [186 x i8] c"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_de4e626d456b04760e72bc785ed7e52a = private unnamed_addr constant [201 x i8] c"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@anon.e220c17ce304ec94e3000aa875a66230.0 = private unnamed_addr constant <{ [8 x i8], [8 x i8] }> <{ [8 x i8] zeroinitializer, [8 x i8] undef }>, align 8
@alloc_43db45ebdf0a3d6e3246eedb47a76a93 = private unnamed_addr constant [84 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ops/index_range.rs\00", align 1
@alloc_ce80e79f3c9060ea066a507aad0cbb89 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_43db45ebdf0a3d6e3246eedb47a76a93, [16 x i8] c"S\00\00\00\00\00\00\00?\00\00\00%\00\00\00" }>, align 8
@alloc_082107b1c47f17e29d320b8b2dd4f81e = private unnamed_addr constant [90 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/array/iter/iter_inner.rs\00", align 1
@alloc_b9585347369fbb186c3ccfb6c2caba79 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_082107b1c47f17e29d320b8b2dd4f81e, [16 x i8] c"Y\00\00\00\00\00\00\00\AE\00\00\00 \00\00\00" }>, align 8
@alloc_97d92cbf2a68a6ac45a1b13da79836e4 = private unnamed_addr constant [214 x i8] c"unsafe precondition(s) violated: slice::get_unchecked requires that the index is within the slice\0A\0AThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety.", align 1
@alloc_88bfb5085a97a9f03cee2b9c3c42dd08 = private unnamed_addr constant [81 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs\00", align 1
@alloc_7cb1dd7620319c06f8fe4029f6b4a0d1 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_88bfb5085a97a9f03cee2b9c3c42dd08, [16 x i8] c"P\00\00\00\00\00\00\00\B9\03\00\00 \00\00\00" }>, align 8
@alloc_ec595fc0e82ef92fc59bd74f68296eae = private unnamed_addr constant [73 x i8] c"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize", align 1
@alloc_e9481a72334486f24b2c0d82b25567e1 = private unnamed_addr constant [79 x i8] c"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs\00", align 1
@alloc_12fdce0839ba33fd8bd1bb0711a36af6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_e9481a72334486f24b2c0d82b25567e1, [16 x i8] c"N\00\00\00\00\00\00\00\8E\00\00\00\01\00\00\00" }>, align 8
@alloc_4220bafd71ee60868fb278c0348dec9b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_40b669e1f0ba7860a6c43e8d4825e9cc, [16 x i8] c"\14\00\00\00\00\00\00\00\16\00\00\00\0F\00\00\00" }>, align 8

; <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #0 !dbg !7 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %g.dbg.spill = alloca [0 x i8], align 1
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !55, !DIExpression(), !62)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !56, !DIExpression(), !63)
    #dbg_declare(ptr %g.dbg.spill, !57, !DIExpression(), !64)
    #dbg_declare(ptr %g.dbg.spill, !65, !DIExpression(), !74)
    #dbg_declare(ptr %f.dbg.spill, !70, !DIExpression(), !76)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E"(ptr %self.0, ptr %self.1, double %init) #5, !dbg !77
  ret double %_0, !dbg !78
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h5330e465ff54b738E"(ptr align 8 %self) unnamed_addr #1 !dbg !79 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !126, !DIExpression(), !127)
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::next
  %0 = call { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf76ff9d8bab2ab72E"(ptr align 8 %self) #5, !dbg !128
  %_0.0 = extractvalue { ptr, ptr } %0, 0, !dbg !128
  %_0.1 = extractvalue { ptr, ptr } %0, 1, !dbg !128
  %1 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !129
  %2 = insertvalue { ptr, ptr } %1, ptr %_0.1, 1, !dbg !129
  ret { ptr, ptr } %2, !dbg !129
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h41f1a2c81c1bbd87E"(ptr sret([48 x i8]) align 8 %_0, ptr %0, ptr %1, ptr %2, ptr %3) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !130 {
start:
  %4 = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %v2.dbg.spill = alloca [8 x i8], align 8
  %v1.dbg.spill = alloca [8 x i8], align 8
  %b = alloca [16 x i8], align 8
  %a = alloca [16 x i8], align 8
  store ptr %0, ptr %a, align 8
  %5 = getelementptr inbounds i8, ptr %a, i64 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %b, align 8
  %6 = getelementptr inbounds i8, ptr %b, i64 8
  store ptr %3, ptr %6, align 8
    #dbg_declare(ptr %a, !135, !DIExpression(), !139)
    #dbg_declare(ptr %b, !136, !DIExpression(), !140)
; call core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v1 = call i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hab7b1ee6f6f48dc0E(ptr align 8 %a) #6, !dbg !141
  store i64 %v1, ptr %v1.dbg.spill, align 8, !dbg !141
    #dbg_declare(ptr %v1.dbg.spill, !142, !DIExpression(), !152)
  br label %bb1, !dbg !141

bb1:                                              ; preds = %start
; call core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
  %v2 = call i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h50eaad2c8dd50942E(ptr align 8 %b) #6, !dbg !154
  store i64 %v2, ptr %v2.dbg.spill, align 8, !dbg !154
    #dbg_declare(ptr %v2.dbg.spill, !149, !DIExpression(), !155)
  br label %bb2, !dbg !154

bb2:                                              ; preds = %bb1
; call core::cmp::Ord::min
  %len = call i64 @_ZN4core3cmp3Ord3min17h443b5e2042838b42E(i64 %v1, i64 %v2) #5, !dbg !156
  store i64 %len, ptr %len.dbg.spill, align 8, !dbg !156
    #dbg_declare(ptr %len.dbg.spill, !137, !DIExpression(), !157)
  br label %bb6, !dbg !156

bb6:                                              ; preds = %bb2
  %_8.0 = load ptr, ptr %a, align 8, !dbg !158
  %7 = getelementptr inbounds i8, ptr %a, i64 8, !dbg !158
  %_8.1 = load ptr, ptr %7, align 8, !dbg !158
  %_9.0 = load ptr, ptr %b, align 8, !dbg !159
  %8 = getelementptr inbounds i8, ptr %b, i64 8, !dbg !159
  %_9.1 = load ptr, ptr %8, align 8, !dbg !159
  store ptr %_8.0, ptr %_0, align 8, !dbg !160
  %9 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !160
  store ptr %_8.1, ptr %9, align 8, !dbg !160
  %10 = getelementptr inbounds i8, ptr %_0, i64 16, !dbg !160
  store ptr %_9.0, ptr %10, align 8, !dbg !160
  %11 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !160
  store ptr %_9.1, ptr %11, align 8, !dbg !160
  %12 = getelementptr inbounds i8, ptr %_0, i64 32, !dbg !160
  store i64 0, ptr %12, align 8, !dbg !160
  %13 = getelementptr inbounds i8, ptr %_0, i64 40, !dbg !160
  store i64 %len, ptr %13, align 8, !dbg !160
  ret void, !dbg !161

bb3:                                              ; No predecessors!
  %14 = load ptr, ptr %4, align 8, !dbg !162
  %15 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !162
  %16 = load i32, ptr %15, align 8, !dbg !162
  %17 = insertvalue { ptr, i32 } poison, ptr %14, 0, !dbg !162
  %18 = insertvalue { ptr, i32 } %17, i32 %16, 1, !dbg !162
  resume { ptr, i32 } %18, !dbg !162
}

; <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf76ff9d8bab2ab72E"(ptr align 8 %self) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !163 {
start:
  %0 = alloca [16 x i8], align 8
  %i.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !165, !DIExpression(), !168)
  %1 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !169
  %_3 = load i64, ptr %1, align 8, !dbg !169
  %2 = getelementptr inbounds i8, ptr %self, i64 40, !dbg !170
  %_4 = load i64, ptr %2, align 8, !dbg !170
  %_2 = icmp ult i64 %_3, %_4, !dbg !169
  br i1 %_2, label %bb1, label %bb4, !dbg !169

bb4:                                              ; preds = %start
  store ptr null, ptr %_0, align 8, !dbg !171
  br label %bb5, !dbg !172

bb1:                                              ; preds = %start
  %3 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !173
  %i = load i64, ptr %3, align 8, !dbg !173
  store i64 %i, ptr %i.dbg.spill, align 8, !dbg !173
    #dbg_declare(ptr %i.dbg.spill, !166, !DIExpression(), !174)
  %4 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !175
  %5 = getelementptr inbounds i8, ptr %self, i64 32, !dbg !175
  %6 = load i64, ptr %5, align 8, !dbg !175
  %7 = add i64 %6, 1, !dbg !175
  store i64 %7, ptr %4, align 8, !dbg !175
; call <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_7 = call align 8 ptr @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf3afa33e05ff2fa6E"(ptr align 8 %self, i64 %i) #5, !dbg !176
  %_10 = getelementptr inbounds i8, ptr %self, i64 16, !dbg !177
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
  %_9 = call align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hdf2850446473c0f1E"(ptr align 8 %_10, i64 %i) #5, !dbg !178
  br label %bb3, !dbg !178

bb5:                                              ; preds = %bb3, %bb4
  %8 = load ptr, ptr %_0, align 8, !dbg !179
  %9 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !179
  %10 = load ptr, ptr %9, align 8, !dbg !179
  %11 = insertvalue { ptr, ptr } poison, ptr %8, 0, !dbg !179
  %12 = insertvalue { ptr, ptr } %11, ptr %10, 1, !dbg !179
  ret { ptr, ptr } %12, !dbg !179

bb3:                                              ; preds = %bb1
  store ptr %_7, ptr %_0, align 8, !dbg !180
  %13 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !180
  store ptr %_9, ptr %13, align 8, !dbg !180
  br label %bb5, !dbg !172

bb6:                                              ; No predecessors!
  %14 = load ptr, ptr %0, align 8, !dbg !181
  %15 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !181
  %16 = load i32, ptr %15, align 8, !dbg !181
  %17 = insertvalue { ptr, i32 } poison, ptr %14, 0, !dbg !181
  %18 = insertvalue { ptr, i32 } %17, i32 %16, 1, !dbg !181
  resume { ptr, i32 } %18, !dbg !181
}

; rust_structs::rust_kinetic_energy::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"(ptr align 1 %_1, ptr align 8 %v) unnamed_addr #1 !dbg !182 {
start:
  %v.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !189, !DIExpression(), !190)
  store ptr %v, ptr %v.dbg.spill, align 8
    #dbg_declare(ptr %v.dbg.spill, !188, !DIExpression(), !191)
; call <&f64 as core::ops::arith::Mul>::mul
  %_0 = call double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17haca7f6efb7c07879E"(ptr align 8 %v, ptr align 8 %v, ptr align 8 @alloc_2d604437d78ad9e6a0ffb320b1ed82f1) #5, !dbg !192
  ret double %_0, !dbg !193
}

; rust_structs::Shape::doubled
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN12rust_structs5Shape7doubled17h578ca51c0d92bfebE(ptr align 8 %self) unnamed_addr #0 !dbg !194 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !203, !DIExpression(), !206)
; call <rust_structs::Circle as rust_structs::Shape>::area
  %_2 = call double @"_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E"(ptr align 8 %self) #6, !dbg !207
  %_0 = fmul double 2.000000e+00, %_2, !dbg !208
  ret double %_0, !dbg !209
}

; rust_structs::ratio
; Function Attrs: nounwind nonlazybind uwtable
define internal double @_ZN12rust_structs5ratio17hcc6fe4c567eaded6E(ptr align 8 %a, ptr align 8 %b) unnamed_addr #0 !dbg !210 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  store ptr %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !219, !DIExpression(), !224)
  store ptr %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !220, !DIExpression(), !225)
; call rust_structs::Shape::doubled
  %_3 = call double @_ZN12rust_structs5Shape7doubled17h578ca51c0d92bfebE(ptr align 8 %a) #6, !dbg !226
; call <rust_structs::Rectangle as rust_structs::Shape>::doubled
  %_4 = call double @"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$7doubled17h73d5e33af1560d1fE"(ptr align 8 %b) #6, !dbg !227
  %_0 = fdiv double %_3, %_4, !dbg !228
  ret double %_0, !dbg !229
}

; <&f64 as core::ops::arith::Mul>::mul
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17haca7f6efb7c07879E"(ptr align 8 %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #1 !dbg !230 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !266, !DIExpression(), !268)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !267, !DIExpression(), !269)
  %_3 = load double, ptr %self, align 8, !dbg !270
  %_4 = load double, ptr %other, align 8, !dbg !271
  %_0 = fmul double %_3, %_4, !dbg !272
  ret double %_0, !dbg !279
}

; core::cmp::Ord::min
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define i64 @_ZN4core3cmp3Ord3min17h443b5e2042838b42E(i64 %0, i64 %1) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !280 {
start:
  %other.dbg.spill.i = alloca [8 x i8], align 8
  %self.dbg.spill.i = alloca [8 x i8], align 8
  %2 = alloca [16 x i8], align 8
  %_6 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %other = alloca [8 x i8], align 8
  %self = alloca [8 x i8], align 8
  store i64 %0, ptr %self, align 8
  store i64 %1, ptr %other, align 8
    #dbg_declare(ptr %self, !283, !DIExpression(), !287)
    #dbg_declare(ptr %other, !284, !DIExpression(), !288)
  store i8 1, ptr %_6, align 1, !dbg !289
  store ptr %other, ptr %self.dbg.spill.i, align 8
    #dbg_declare(ptr %self.dbg.spill.i, !290, !DIExpression(), !300)
  store ptr %self, ptr %other.dbg.spill.i, align 8
    #dbg_declare(ptr %other.dbg.spill.i, !299, !DIExpression(), !302)
  %_3.i = load i64, ptr %other, align 8, !dbg !303
  %_4.i = load i64, ptr %self, align 8, !dbg !304
  %_0.i = icmp ult i64 %_3.i, %_4.i, !dbg !303
  br label %bb1, !dbg !289

bb1:                                              ; preds = %start
  br i1 %_0.i, label %bb2, label %bb3, !dbg !289

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1, !dbg !305
  %3 = load i64, ptr %self, align 8, !dbg !305
  store i64 %3, ptr %_0, align 8, !dbg !305
  br label %bb4, !dbg !306

bb2:                                              ; preds = %bb1
  %4 = load i64, ptr %other, align 8, !dbg !307
  store i64 %4, ptr %_0, align 8, !dbg !307
  br label %bb4, !dbg !306

bb4:                                              ; preds = %bb2, %bb3
  %5 = load i64, ptr %_0, align 8, !dbg !308
  ret i64 %5, !dbg !308

bb5:                                              ; No predecessors!
  br label %bb8, !dbg !306

bb8:                                              ; preds = %bb5
  %6 = load i8, ptr %_6, align 1, !dbg !306
  %7 = trunc nuw i8 %6 to i1, !dbg !306
  br i1 %7, label %bb7, label %bb6, !dbg !306

bb6:                                              ; preds = %bb7, %bb8
  %8 = load ptr, ptr %2, align 8, !dbg !309
  %9 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !309
  %10 = load i32, ptr %9, align 8, !dbg !309
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0, !dbg !309
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1, !dbg !309
  resume { ptr, i32 } %12, !dbg !309

bb7:                                              ; preds = %bb8
  br label %bb6, !dbg !306
}

; core::f64::<impl f64>::max
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3max17hc5b9c8bdd970c645E"(double %self, double %other) unnamed_addr #1 !dbg !310 {
start:
  %0 = alloca [8 x i8], align 8
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !317, !DIExpression(), !319)
  store double %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !318, !DIExpression(), !320)
  %1 = call double @llvm.maxnum.f64(double %self, double %other), !dbg !321
  store double %1, ptr %0, align 8, !dbg !321
  %_0 = load double, ptr %0, align 8, !dbg !321
  ret double %_0, !dbg !322
}

; core::num::<impl usize>::unchecked_add::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hf425b15e8529c287E"(i64 %lhs, i64 %rhs, ptr align 8 %0) unnamed_addr #1 !dbg !323 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %lhs.dbg.spill = alloca [8 x i8], align 8
  store i64 %lhs, ptr %lhs.dbg.spill, align 8
    #dbg_declare(ptr %lhs.dbg.spill, !331, !DIExpression(), !335)
    #dbg_declare(ptr %lhs.dbg.spill, !336, !DIExpression(), !347)
  store i64 %rhs, ptr %rhs.dbg.spill, align 8
    #dbg_declare(ptr %rhs.dbg.spill, !332, !DIExpression(), !335)
    #dbg_declare(ptr %rhs.dbg.spill, !346, !DIExpression(), !350)
  %_7.0 = add i64 %lhs, %rhs, !dbg !351
  %_7.1 = icmp ult i64 %_7.0, %lhs, !dbg !351
  br i1 %_7.1, label %bb1, label %bb2, !dbg !352

bb2:                                              ; preds = %start
  ret void, !dbg !353

bb1:                                              ; preds = %start
  store ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr %msg.dbg.spill, align 8, !dbg !354
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !354
  store i64 186, ptr %1, align 8, !dbg !354
    #dbg_declare(ptr %msg.dbg.spill, !333, !DIExpression(), !355)
    #dbg_declare(ptr %msg.dbg.spill, !356, !DIExpression(), !449)
    #dbg_declare(ptr %msg.dbg.spill, !451, !DIExpression(), !459)
    #dbg_declare(ptr %msg.dbg.spill, !461, !DIExpression(), !466)
    #dbg_declare(ptr %msg.dbg.spill, !468, !DIExpression(), !477)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_3e1ebac14318b612ab4efabc52799932, ptr inttoptr (i64 373 to ptr), i1 zeroext false, ptr align 8 %0) #7, !dbg !479
  unreachable, !dbg !479
}

; core::ptr::drop_in_place<core::array::iter::IntoIter<rust_structs::Step,4_usize>>
; Function Attrs: nounwind nonlazybind uwtable
define void @"_ZN4core3ptr84drop_in_place$LT$core..array..iter..IntoIter$LT$rust_structs..Step$C$4_usize$GT$$GT$17h05e9d7c4570765e0E"(ptr align 8 %_1) unnamed_addr #0 !dbg !480 {
start:
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !549, !DIExpression(), !552)
; call <core::array::iter::IntoIter<T,_> as core::ops::drop::Drop>::drop
  call void @"_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37eb12b09fb07803E"(ptr align 8 %_1) #5, !dbg !552
  ret void, !dbg !552
}

; core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h92e17aa391d8261aE"(ptr %this, ptr %origin, ptr align 8 %0) unnamed_addr #1 !dbg !553 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %this.dbg.spill = alloca [8 x i8], align 8
  store ptr %this, ptr %this.dbg.spill, align 8
    #dbg_declare(ptr %this.dbg.spill, !560, !DIExpression(), !564)
    #dbg_declare(ptr %this.dbg.spill, !565, !DIExpression(), !572)
  store ptr %origin, ptr %origin.dbg.spill, align 8
    #dbg_declare(ptr %origin.dbg.spill, !561, !DIExpression(), !564)
    #dbg_declare(ptr %origin.dbg.spill, !571, !DIExpression(), !575)
  %_3 = icmp uge ptr %this, %origin, !dbg !576
  br i1 %_3, label %bb1, label %bb2, !dbg !573

bb2:                                              ; preds = %start
  store ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr %msg.dbg.spill, align 8, !dbg !583
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !583
  store i64 201, ptr %1, align 8, !dbg !583
    #dbg_declare(ptr %msg.dbg.spill, !562, !DIExpression(), !584)
    #dbg_declare(ptr %msg.dbg.spill, !585, !DIExpression(), !588)
    #dbg_declare(ptr %msg.dbg.spill, !590, !DIExpression(), !593)
    #dbg_declare(ptr %msg.dbg.spill, !595, !DIExpression(), !598)
    #dbg_declare(ptr %msg.dbg.spill, !600, !DIExpression(), !603)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_de4e626d456b04760e72bc785ed7e52a, ptr inttoptr (i64 403 to ptr), i1 zeroext false, ptr align 8 %0) #7, !dbg !605
  unreachable, !dbg !605

bb1:                                              ; preds = %start
  ret void, !dbg !606
}

; core::iter::traits::iterator::Iterator::map
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h0610d8b617cb7623E(ptr %self.0, ptr %self.1) unnamed_addr #1 !dbg !607 {
start:
  %f.dbg.spill = alloca [0 x i8], align 1
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !614, !DIExpression(), !618)
    #dbg_declare(ptr %f.dbg.spill, !615, !DIExpression(), !619)
  %1 = insertvalue { ptr, ptr } poison, ptr %self.0, 0, !dbg !620
  %2 = insertvalue { ptr, ptr } %1, ptr %self.1, 1, !dbg !620
  ret { ptr, ptr } %2, !dbg !620
}

; core::iter::traits::iterator::Iterator::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @_ZN4core4iter6traits8iterator8Iterator3sum17h632ee76fa2d71775E(ptr %self.0, ptr %self.1) unnamed_addr #0 !dbg !621 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !625, !DIExpression(), !629)
; call <f64 as core::iter::traits::accum::Sum>::sum
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E"(ptr %self.0, ptr %self.1) #6, !dbg !630
  ret double %_0, !dbg !631
}

; core::iter::traits::iterator::Iterator::zip
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @_ZN4core4iter6traits8iterator8Iterator3zip17ha6e594d5afb71be6E(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr align 8 %other) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !632 {
start:
  %0 = alloca [16 x i8], align 8
  %b.dbg.spill = alloca [16 x i8], align 8
  %a.dbg.spill = alloca [16 x i8], align 8
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_5 = alloca [1 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !640, !DIExpression(), !645)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !641, !DIExpression(), !646)
  store i8 1, ptr %_5, align 1, !dbg !647
  store ptr %self.0, ptr %a.dbg.spill, align 8, !dbg !647
  %2 = getelementptr inbounds i8, ptr %a.dbg.spill, i64 8, !dbg !647
  store ptr %self.1, ptr %2, align 8, !dbg !647
    #dbg_declare(ptr %a.dbg.spill, !648, !DIExpression(), !653)
; call core::array::<impl core::iter::traits::collect::IntoIterator for &[T; N]>::into_iter
  %3 = call { ptr, ptr } @"_ZN4core5array98_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h11a6085060437d5aE"(ptr align 8 %other) #6, !dbg !655
  %b.0 = extractvalue { ptr, ptr } %3, 0, !dbg !655
  %b.1 = extractvalue { ptr, ptr } %3, 1, !dbg !655
  store ptr %b.0, ptr %b.dbg.spill, align 8, !dbg !655
  %4 = getelementptr inbounds i8, ptr %b.dbg.spill, i64 8, !dbg !655
  store ptr %b.1, ptr %4, align 8, !dbg !655
    #dbg_declare(ptr %b.dbg.spill, !652, !DIExpression(), !656)
  br label %bb1, !dbg !655

bb1:                                              ; preds = %start
  store i8 0, ptr %_5, align 1, !dbg !654
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::adapters::zip::ZipImpl<A,B>>::new
  call void @"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h41f1a2c81c1bbd87E"(ptr sret([48 x i8]) align 8 %_0, ptr %self.0, ptr %self.1, ptr %b.0, ptr %b.1) #6, !dbg !657
  br label %bb5, !dbg !657

bb5:                                              ; preds = %bb1
  ret void, !dbg !658

bb4:                                              ; No predecessors!
  %5 = load i8, ptr %_5, align 1, !dbg !659
  %6 = trunc nuw i8 %5 to i1, !dbg !659
  br i1 %6, label %bb3, label %bb2, !dbg !659

bb2:                                              ; preds = %bb3, %bb4
  %7 = load ptr, ptr %0, align 8, !dbg !660
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !660
  %9 = load i32, ptr %8, align 8, !dbg !660
  %10 = insertvalue { ptr, i32 } poison, ptr %7, 0, !dbg !660
  %11 = insertvalue { ptr, i32 } %10, i32 %9, 1, !dbg !660
  resume { ptr, i32 } %11, !dbg !660

bb3:                                              ; preds = %bb4
  br label %bb2, !dbg !659
}

; core::iter::adapters::map::map_fold::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"(ptr align 1 %_1, double %acc, ptr align 8 %elt) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !661 {
start:
  %0 = alloca [16 x i8], align 8
  %elt.dbg.spill = alloca [8 x i8], align 8
  %acc.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  %_10 = alloca [1 x i8], align 1
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !673, !DIExpression(DW_OP_deref), !675)
    #dbg_declare(ptr %_1.dbg.spill, !674, !DIExpression(DW_OP_deref), !676)
  store double %acc, ptr %acc.dbg.spill, align 8
    #dbg_declare(ptr %acc.dbg.spill, !671, !DIExpression(), !677)
  store ptr %elt, ptr %elt.dbg.spill, align 8
    #dbg_declare(ptr %elt.dbg.spill, !672, !DIExpression(), !678)
  store i8 1, ptr %_10, align 1, !dbg !679
; call rust_structs::rust_kinetic_energy::{{closure}}
  %_7 = call double @"_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E"(ptr align 1 %_1, ptr align 8 %elt) #5, !dbg !680
  br label %bb1, !dbg !680

bb1:                                              ; preds = %start
  store i8 0, ptr %_10, align 1, !dbg !681
; call <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
  %_0 = call double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h8fafb00bf9946eedE"(ptr align 1 %_1, double %acc, double %_7) #5, !dbg !681
  br label %bb2, !dbg !681

bb2:                                              ; preds = %bb1
  ret double %_0, !dbg !682

bb5:                                              ; No predecessors!
  %1 = load i8, ptr %_10, align 1, !dbg !683
  %2 = trunc nuw i8 %1 to i1, !dbg !683
  br i1 %2, label %bb4, label %bb3, !dbg !683

bb3:                                              ; preds = %bb4, %bb5
  %3 = load ptr, ptr %0, align 8, !dbg !684
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !684
  %5 = load i32, ptr %4, align 8, !dbg !684
  %6 = insertvalue { ptr, i32 } poison, ptr %3, 0, !dbg !684
  %7 = insertvalue { ptr, i32 } %6, i32 %5, 1, !dbg !684
  resume { ptr, i32 } %7, !dbg !684

bb4:                                              ; preds = %bb5
  br label %bb3, !dbg !683
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: nounwind nonlazybind uwtable
define i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h50eaad2c8dd50942E(ptr align 8 %self) unnamed_addr #0 !dbg !685 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [24 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !691, !DIExpression(), !693)
; call <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::size_hint
  call void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E"(ptr sret([24 x i8]) align 8 %_2, ptr align 8 %self) #5, !dbg !694
  %_0 = load i64, ptr %_2, align 8, !dbg !695
  ret i64 %_0, !dbg !696
}

; core::iter::adapters::zip::TrustedRandomAccessNoCoerce::size
; Function Attrs: nounwind nonlazybind uwtable
define i64 @_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hab7b1ee6f6f48dc0E(ptr align 8 %self) unnamed_addr #0 !dbg !697 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  %_2 = alloca [24 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !702, !DIExpression(), !704)
; call <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::size_hint
  call void @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE"(ptr sret([24 x i8]) align 8 %_2, ptr align 8 %self) #5, !dbg !705
  %_0 = load i64, ptr %_2, align 8, !dbg !706
  ret i64 %_0, !dbg !707
}

; core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<T>]>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #1 !dbg !708 {
start:
  %self.dbg.spill6 = alloca [8 x i8], align 8
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %self.dbg.spill3 = alloca [16 x i8], align 8
  %_23.dbg.spill = alloca [16 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %value.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %f = alloca [16 x i8], align 8
  %_4 = alloca [16 x i8], align 8
  %self = alloca [16 x i8], align 8
  %_0 = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !736, !DIExpression(), !737)
    #dbg_declare(ptr %self, !738, !DIExpression(), !772)
    #dbg_declare(ptr %f, !769, !DIExpression(), !774)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !775
    #dbg_declare(ptr %rhs.dbg.spill, !781, !DIExpression(), !775)
    #dbg_value(ptr %self.0, !799, !DIExpression(), !801)
    #dbg_value(ptr %self.0, !802, !DIExpression(), !809)
    #dbg_value(ptr %self.0, !823, !DIExpression(), !827)
    #dbg_value(ptr %self.0, !791, !DIExpression(), !829)
    #dbg_value(ptr poison, !819, !DIExpression(), !830)
  %1 = getelementptr inbounds i8, ptr %self.0, i64 8, !dbg !831
  %_9 = load i64, ptr %1, align 8, !dbg !831
  %_10 = load i64, ptr %self.0, align 8, !dbg !832
  %_6 = sub nuw i64 %_9, %_10, !dbg !833
  %_5 = icmp ugt i64 %_6, 0, !dbg !834
  br i1 %_5, label %bb1, label %bb2, !dbg !834

bb2:                                              ; preds = %start
  %2 = load i64, ptr @anon.e220c17ce304ec94e3000aa875a66230.0, align 8, !dbg !835
  %3 = load i64, ptr getelementptr inbounds (i8, ptr @anon.e220c17ce304ec94e3000aa875a66230.0, i64 8), align 8, !dbg !835
  store i64 %2, ptr %self, align 8, !dbg !835
  %4 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !835
  store i64 %3, ptr %4, align 8, !dbg !835
  %5 = getelementptr inbounds i8, ptr %self.0, i64 16, !dbg !836
  store ptr %5, ptr %_4, align 8, !dbg !836
  %6 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !836
  store i64 %self.1, ptr %6, align 8, !dbg !836
  %7 = load ptr, ptr %_4, align 8, !dbg !836
  %8 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !836
  %9 = load i64, ptr %8, align 8, !dbg !836
  store ptr %7, ptr %f, align 8, !dbg !836
  %10 = getelementptr inbounds i8, ptr %f, i64 8, !dbg !836
  store i64 %9, ptr %10, align 8, !dbg !836
  store i64 3, ptr %_0, align 8, !dbg !837
  br label %bb5, !dbg !838

bb1:                                              ; preds = %start
  %value = load i64, ptr %self.0, align 8, !dbg !839
  store i64 %value, ptr %value.dbg.spill, align 8, !dbg !839
    #dbg_declare(ptr %value.dbg.spill, !792, !DIExpression(), !840)
    #dbg_declare(ptr %value.dbg.spill, !780, !DIExpression(), !841)
  br label %bb3, !dbg !842

bb5:                                              ; preds = %bb8, %bb2
  %11 = load i64, ptr %_0, align 8, !dbg !844
  %12 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !844
  %13 = load double, ptr %12, align 8, !dbg !844
  %14 = insertvalue { i64, double } poison, i64 %11, 0, !dbg !844
  %15 = insertvalue { i64, double } %14, double %13, 1, !dbg !844
  ret { i64, double } %15, !dbg !844

bb3:                                              ; preds = %bb1
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hf425b15e8529c287E"(i64 %value, i64 1, ptr align 8 @alloc_ce80e79f3c9060ea066a507aad0cbb89) #5, !dbg !845
  br label %bb4, !dbg !845

bb4:                                              ; preds = %bb3
  %_11 = add nuw i64 %value, 1, !dbg !846
  store i64 %_11, ptr %self.0, align 8, !dbg !847
  %16 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !848
  store i64 %value, ptr %16, align 8, !dbg !848
  store i64 1, ptr %self, align 8, !dbg !848
  %17 = getelementptr inbounds i8, ptr %self.0, i64 16, !dbg !836
  store ptr %17, ptr %_4, align 8, !dbg !836
  %18 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !836
  store i64 %self.1, ptr %18, align 8, !dbg !836
  %19 = load ptr, ptr %_4, align 8, !dbg !836
  %20 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !836
  %21 = load i64, ptr %20, align 8, !dbg !836
  store ptr %19, ptr %f, align 8, !dbg !836
  %22 = getelementptr inbounds i8, ptr %f, i64 8, !dbg !836
  store i64 %21, ptr %22, align 8, !dbg !836
  %23 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !849
  %x = load i64, ptr %23, align 8, !dbg !849
  store i64 %x, ptr %x.dbg.spill, align 8, !dbg !849
    #dbg_declare(ptr %x.dbg.spill, !770, !DIExpression(), !850)
    #dbg_declare(ptr %x.dbg.spill, !851, !DIExpression(), !857)
    #dbg_declare(ptr %x.dbg.spill, !859, !DIExpression(), !871)
    #dbg_declare(ptr %x.dbg.spill, !873, !DIExpression(), !888)
  %_23.0 = load ptr, ptr %_4, align 8, !dbg !858
  %24 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !858
  %_23.1 = load i64, ptr %24, align 8, !dbg !858
  store ptr %_23.0, ptr %_23.dbg.spill, align 8, !dbg !858
  %25 = getelementptr inbounds i8, ptr %_23.dbg.spill, i64 8, !dbg !858
  store i64 %_23.1, ptr %25, align 8, !dbg !858
    #dbg_declare(ptr %_23.dbg.spill, !856, !DIExpression(DW_OP_deref), !890)
  %self.01 = load ptr, ptr %_4, align 8, !dbg !891
  %26 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !891
  %self.12 = load i64, ptr %26, align 8, !dbg !891
  store ptr %self.01, ptr %self.dbg.spill3, align 8, !dbg !891
  %27 = getelementptr inbounds i8, ptr %self.dbg.spill3, i64 8, !dbg !891
  store i64 %self.12, ptr %27, align 8, !dbg !891
    #dbg_declare(ptr %self.dbg.spill3, !867, !DIExpression(), !892)
    #dbg_declare(ptr %self.dbg.spill3, !886, !DIExpression(), !893)
    #dbg_declare(ptr %self.dbg.spill3, !894, !DIExpression(), !900)
    #dbg_declare(ptr %self.dbg.spill3, !902, !DIExpression(), !907)
    #dbg_declare(ptr %self.dbg.spill3, !894, !DIExpression(), !909)
    #dbg_declare(ptr %self.dbg.spill3, !902, !DIExpression(), !911)
  br label %bb6, !dbg !914

bb6:                                              ; preds = %bb4
  %28 = load ptr, ptr %_4, align 8, !dbg !916
  %29 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !916
  %_18 = load i64, ptr %29, align 8, !dbg !916
; call <usize as core::slice::index::SliceIndex<[T]>>::get_unchecked::precondition_check
  call void @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h3640568c980c73fbE"(i64 %x, i64 %_18, ptr align 8 @alloc_b9585347369fbb186c3ccfb6c2caba79) #5, !dbg !917
  br label %bb8, !dbg !918

bb8:                                              ; preds = %bb6
  %30 = load ptr, ptr %_4, align 8, !dbg !919
  %31 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !919
  %_20 = load i64, ptr %31, align 8, !dbg !919
  %_19 = icmp ult i64 %x, %_20, !dbg !920
  %32 = load ptr, ptr %_4, align 8, !dbg !921
  %33 = getelementptr inbounds i8, ptr %_4, i64 8, !dbg !921
  %34 = load i64, ptr %33, align 8, !dbg !921
  %self4 = getelementptr inbounds nuw %"core::mem::maybe_uninit::MaybeUninit<Step>", ptr %32, i64 %x, !dbg !921
  store ptr %self4, ptr %self.dbg.spill5, align 8, !dbg !921
    #dbg_declare(ptr %self.dbg.spill5, !922, !DIExpression(), !929)
    #dbg_declare(ptr %self.dbg.spill5, !931, !DIExpression(), !938)
  store ptr %self4, ptr %self.dbg.spill6, align 8, !dbg !940
    #dbg_declare(ptr %self.dbg.spill6, !941, !DIExpression(), !946)
    #dbg_declare(ptr %self.dbg.spill6, !948, !DIExpression(), !951)
  %_14.0 = load i64, ptr %self4, align 8, !dbg !953
  %35 = getelementptr inbounds i8, ptr %self4, i64 8, !dbg !953
  %_14.1 = load double, ptr %35, align 8, !dbg !953
  store i64 %_14.0, ptr %_0, align 8, !dbg !954
  %36 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !954
  store double %_14.1, ptr %36, align 8, !dbg !954
  br label %bb5, !dbg !955
}

; core::array::iter::<impl core::iter::traits::collect::IntoIterator for [T; N]>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h8baa79eb8a331a70E"(ptr sret([80 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !956 {
start:
  %_6 = alloca [80 x i8], align 8
  %_5 = alloca [80 x i8], align 8
  %_3 = alloca [80 x i8], align 8
  %_2 = alloca [64 x i8], align 8
    #dbg_declare(ptr %self, !963, !DIExpression(), !964)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_2, ptr align 8 %self, i64 64, i1 false), !dbg !965
  store i64 0, ptr %_3, align 8, !dbg !966
  %0 = getelementptr inbounds i8, ptr %_3, i64 8, !dbg !966
  store i64 4, ptr %0, align 8, !dbg !966
  %1 = getelementptr inbounds i8, ptr %_3, i64 16, !dbg !966
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %1, ptr align 8 %_2, i64 64, i1 false), !dbg !966
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_6, ptr align 8 %_3, i64 80, i1 false), !dbg !972
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_5, ptr align 8 %_6, i64 80, i1 false), !dbg !985
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_5, i64 80, i1 false), !dbg !986
  ret void, !dbg !987
}

; core::array::<impl core::iter::traits::collect::IntoIterator for &[T; N]>::into_iter
; Function Attrs: nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5array98_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h11a6085060437d5aE"(ptr align 8 %self) unnamed_addr #0 !dbg !988 {
start:
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [16 x i8], align 8
  %self.dbg.spill1 = alloca [16 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %addr.dbg.spill = alloca [8 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !994, !DIExpression(), !995)
    #dbg_declare(ptr %end_or_len, !996, !DIExpression(), !1014)
  store i64 3, ptr %len.dbg.spill, align 8, !dbg !1020
    #dbg_declare(ptr %len.dbg.spill, !1012, !DIExpression(), !1020)
  store i64 3, ptr %addr.dbg.spill, align 8, !dbg !1021
    #dbg_declare(ptr %addr.dbg.spill, !1026, !DIExpression(), !1021)
  store i64 3, ptr %count.dbg.spill, align 8, !dbg !1028
    #dbg_declare(ptr %count.dbg.spill, !1037, !DIExpression(), !1028)
  store ptr %self, ptr %self.dbg.spill1, align 8, !dbg !1039
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill1, i64 8, !dbg !1039
  store i64 3, ptr %0, align 8, !dbg !1039
    #dbg_declare(ptr %self.dbg.spill1, !1018, !DIExpression(), !1040)
    #dbg_declare(ptr %self.dbg.spill1, !1011, !DIExpression(), !1041)
    #dbg_declare(ptr %self.dbg.spill1, !1042, !DIExpression(), !1056)
  store ptr %self, ptr %self.dbg.spill2, align 8, !dbg !1058
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill2, i64 8, !dbg !1058
  store i64 3, ptr %1, align 8, !dbg !1058
    #dbg_declare(ptr %self.dbg.spill2, !1059, !DIExpression(), !1067)
  store ptr %self, ptr %ptr.dbg.spill, align 8, !dbg !1069
    #dbg_declare(ptr %ptr.dbg.spill, !1013, !DIExpression(), !1070)
    #dbg_declare(ptr %ptr.dbg.spill, !1071, !DIExpression(), !1077)
  br label %bb2, !dbg !1079

bb2:                                              ; preds = %start
  store ptr %self, ptr %self.dbg.spill3, align 8, !dbg !1080
    #dbg_declare(ptr %self.dbg.spill3, !1036, !DIExpression(), !1081)
  %_6 = getelementptr inbounds nuw double, ptr %self, i64 3, !dbg !1082
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1083
  br label %bb3, !dbg !1084

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1085
  %2 = insertvalue { ptr, ptr } poison, ptr %self, 0, !dbg !1086
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1086
  ret { ptr, ptr } %3, !dbg !1086

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::<impl [T]>::iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h032e2705f235a62dE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1087 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1089, !DIExpression(), !1090)
; call core::slice::iter::Iter<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h2bebb76295073ff8E"(ptr align 8 %self.0, i64 %self.1) #5, !dbg !1091
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !1091
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !1091
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !1092
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1092
  ret { ptr, ptr } %3, !dbg !1092
}

; core::slice::<impl [T]>::iter_mut
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h4a762ac9ee6464caE"(ptr align 8 %self.0, i64 %self.1) unnamed_addr #1 !dbg !1093 {
start:
  %self.dbg.spill = alloca [16 x i8], align 8
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store i64 %self.1, ptr %0, align 8
    #dbg_declare(ptr %self.dbg.spill, !1101, !DIExpression(), !1102)
; call core::slice::iter::IterMut<T>::new
  %1 = call { ptr, ptr } @"_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E"(ptr align 8 %self.0, i64 %self.1) #5, !dbg !1103
  %_0.0 = extractvalue { ptr, ptr } %1, 0, !dbg !1103
  %_0.1 = extractvalue { ptr, ptr } %1, 1, !dbg !1103
  %2 = insertvalue { ptr, ptr } poison, ptr %_0.0, 0, !dbg !1104
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1104
  ret { ptr, ptr } %3, !dbg !1104
}

; core::slice::iter::Iter<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter13Iter$LT$T$GT$3new17h2bebb76295073ff8E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !1105 {
start:
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %slice.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %0, align 8
    #dbg_declare(ptr %slice.dbg.spill, !1107, !DIExpression(), !1114)
    #dbg_declare(ptr %slice.dbg.spill, !1115, !DIExpression(), !1118)
    #dbg_declare(ptr %end_or_len, !1112, !DIExpression(), !1120)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !1121
    #dbg_declare(ptr %len.dbg.spill, !1108, !DIExpression(), !1122)
    #dbg_declare(ptr %len.dbg.spill, !1123, !DIExpression(), !1126)
    #dbg_declare(ptr %len.dbg.spill, !1128, !DIExpression(), !1132)
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !1134
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !1134
  store i64 %slice.1, ptr %1, align 8, !dbg !1134
    #dbg_declare(ptr %self.dbg.spill, !1135, !DIExpression(), !1138)
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !1140
    #dbg_declare(ptr %ptr.dbg.spill, !1110, !DIExpression(), !1141)
    #dbg_declare(ptr %ptr.dbg.spill, !1142, !DIExpression(), !1145)
  br label %bb2, !dbg !1147

bb2:                                              ; preds = %start
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !1148
    #dbg_declare(ptr %self.dbg.spill1, !1131, !DIExpression(), !1149)
  %_6 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1, !dbg !1150
  store ptr %_6, ptr %end_or_len, align 8, !dbg !1151
  br label %bb3, !dbg !1152

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1153
  %2 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !1154
  %3 = insertvalue { ptr, ptr } %2, ptr %_0.1, 1, !dbg !1154
  ret { ptr, ptr } %3, !dbg !1154

bb1:                                              ; No predecessors!
  unreachable
}

; core::slice::iter::IterMut<T>::new
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { ptr, ptr } @"_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E"(ptr align 8 %slice.0, i64 %slice.1) unnamed_addr #1 !dbg !1155 {
start:
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %ptr.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %slice.dbg.spill = alloca [16 x i8], align 8
  %end_or_len = alloca [8 x i8], align 8
  store ptr %slice.0, ptr %slice.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %slice.dbg.spill, i64 8
  store i64 %slice.1, ptr %0, align 8
    #dbg_declare(ptr %slice.dbg.spill, !1158, !DIExpression(), !1165)
    #dbg_declare(ptr %slice.dbg.spill, !1166, !DIExpression(), !1172)
    #dbg_declare(ptr %end_or_len, !1163, !DIExpression(), !1174)
  store i64 %slice.1, ptr %len.dbg.spill, align 8, !dbg !1175
    #dbg_declare(ptr %len.dbg.spill, !1159, !DIExpression(), !1176)
    #dbg_declare(ptr %len.dbg.spill, !1177, !DIExpression(), !1182)
    #dbg_declare(ptr %len.dbg.spill, !1184, !DIExpression(), !1188)
  store ptr %slice.0, ptr %self.dbg.spill, align 8, !dbg !1190
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8, !dbg !1190
  store i64 %slice.1, ptr %1, align 8, !dbg !1190
    #dbg_declare(ptr %self.dbg.spill, !1191, !DIExpression(), !1194)
  store ptr %slice.0, ptr %ptr.dbg.spill, align 8, !dbg !1196
    #dbg_declare(ptr %ptr.dbg.spill, !1161, !DIExpression(), !1197)
    #dbg_declare(ptr %ptr.dbg.spill, !1198, !DIExpression(), !1201)
  br label %bb2, !dbg !1203

bb2:                                              ; preds = %start
  store ptr %slice.0, ptr %self.dbg.spill1, align 8, !dbg !1204
    #dbg_declare(ptr %self.dbg.spill1, !1187, !DIExpression(), !1205)
  %2 = getelementptr inbounds nuw double, ptr %slice.0, i64 %slice.1, !dbg !1206
  store ptr %2, ptr %end_or_len, align 8, !dbg !1206
  br label %bb3, !dbg !1207

bb3:                                              ; preds = %bb2
  %_0.1 = load ptr, ptr %end_or_len, align 8, !dbg !1208
  %3 = insertvalue { ptr, ptr } poison, ptr %slice.0, 0, !dbg !1209
  %4 = insertvalue { ptr, ptr } %3, ptr %_0.1, 1, !dbg !1209
  ret { ptr, ptr } %4, !dbg !1209

bb1:                                              ; No predecessors!
  unreachable
}

; <f64 as core::iter::traits::accum::Sum>::sum
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E"(ptr %iter.0, ptr %iter.1) unnamed_addr #0 !dbg !1210 {
start:
  %iter.dbg.spill = alloca [16 x i8], align 8
  store ptr %iter.0, ptr %iter.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %iter.dbg.spill, i64 8
  store ptr %iter.1, ptr %0, align 8
    #dbg_declare(ptr %iter.dbg.spill, !1213, !DIExpression(), !1216)
; call <core::iter::adapters::map::Map<I,F> as core::iter::traits::iterator::Iterator>::fold
  %_0 = call double @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E"(ptr %iter.0, ptr %iter.1, double -0.000000e+00) #6, !dbg !1217
  ret double %_0, !dbg !1218
}

; <f64 as core::iter::traits::accum::Sum>::sum::{{closure}}
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h8fafb00bf9946eedE"(ptr align 1 %_1, double %a, double %b) unnamed_addr #1 !dbg !1219 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %_1.dbg.spill = alloca [8 x i8], align 8
  store ptr %_1, ptr %_1.dbg.spill, align 8
    #dbg_declare(ptr %_1.dbg.spill, !1226, !DIExpression(), !1227)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !1224, !DIExpression(), !1228)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !1225, !DIExpression(), !1229)
  %_0 = fadd double %a, %b, !dbg !1230
  ret double %_0, !dbg !1231
}

; <&f64 as core::ops::arith::Div<f64>>::div
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Div$LT$f64$GT$$GT$3div17hc969cb555c153ddeE"(ptr align 8 %self, double %other, ptr align 8 %0) unnamed_addr #1 !dbg !1232 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1237, !DIExpression(), !1239)
  store double %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !1238, !DIExpression(), !1240)
  %_3 = load double, ptr %self, align 8, !dbg !1241
  %_0 = fdiv double %_3, %other, !dbg !1242
  ret double %_0, !dbg !1246
}

; <rust_structs::Circle as rust_structs::Shape>::area
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E"(ptr align 8 %self) unnamed_addr #0 !dbg !1247 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1250, !DIExpression(), !1251)
  %_3 = load double, ptr %self, align 8, !dbg !1252
  %_2 = fmul double 0x400921FB54442D18, %_3, !dbg !1253
  %_4 = load double, ptr %self, align 8, !dbg !1254
  %_0 = fmul double %_2, %_4, !dbg !1253
  ret double %_0, !dbg !1255
}

; <I as core::iter::traits::collect::IntoIterator>::into_iter
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h571d7be431e0d32fE"(ptr sret([48 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !1256 {
start:
    #dbg_declare(ptr %self, !1263, !DIExpression(), !1266)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %self, i64 48, i1 false), !dbg !1267
  ret void, !dbg !1268
}

; <rust_structs::Rectangle as rust_structs::Shape>::area
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E"(ptr align 8 %self) unnamed_addr #0 !dbg !1269 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1274, !DIExpression(), !1275)
  %_2 = load double, ptr %self, align 8, !dbg !1276
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1277
  %_3 = load double, ptr %0, align 8, !dbg !1277
  %_0 = fmul double %_2, %_3, !dbg !1276
  ret double %_0, !dbg !1278
}

; <rust_structs::Rectangle as rust_structs::Shape>::doubled
; Function Attrs: nounwind nonlazybind uwtable
define double @"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$7doubled17h73d5e33af1560d1fE"(ptr align 8 %self) unnamed_addr #0 !dbg !1279 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1281, !DIExpression(), !1282)
; call <rust_structs::Rectangle as rust_structs::Shape>::area
  %_2 = call double @"_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E"(ptr align 8 %self) #6, !dbg !1283
  %_4 = load double, ptr %self, align 8, !dbg !1284
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1285
  %_6 = load double, ptr %0, align 8, !dbg !1285
; call core::f64::<impl f64>::max
  %_5 = call double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3max17hc5b9c8bdd970c645E"(double %_6, double 1.000000e+00) #5, !dbg !1286
  %_3 = fmul double %_4, %_5, !dbg !1284
  %_0 = fadd double %_2, %_3, !dbg !1287
  ret double %_0, !dbg !1288
}

; <usize as core::slice::index::SliceIndex<[T]>>::get_unchecked::precondition_check
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define internal void @"_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h3640568c980c73fbE"(i64 %this, i64 %len, ptr align 8 %0) unnamed_addr #1 !dbg !1289 {
start:
  %msg.dbg.spill = alloca [16 x i8], align 8
  %len.dbg.spill = alloca [8 x i8], align 8
  %this.dbg.spill = alloca [8 x i8], align 8
  store i64 %this, ptr %this.dbg.spill, align 8
    #dbg_declare(ptr %this.dbg.spill, !1292, !DIExpression(), !1296)
  store i64 %len, ptr %len.dbg.spill, align 8
    #dbg_declare(ptr %len.dbg.spill, !1293, !DIExpression(), !1296)
  %_3 = icmp ult i64 %this, %len, !dbg !1297
  br i1 %_3, label %bb1, label %bb2, !dbg !1297

bb2:                                              ; preds = %start
  store ptr @alloc_97d92cbf2a68a6ac45a1b13da79836e4, ptr %msg.dbg.spill, align 8, !dbg !1299
  %1 = getelementptr inbounds i8, ptr %msg.dbg.spill, i64 8, !dbg !1299
  store i64 214, ptr %1, align 8, !dbg !1299
    #dbg_declare(ptr %msg.dbg.spill, !1294, !DIExpression(), !1300)
    #dbg_declare(ptr %msg.dbg.spill, !1301, !DIExpression(), !1304)
    #dbg_declare(ptr %msg.dbg.spill, !1306, !DIExpression(), !1309)
    #dbg_declare(ptr %msg.dbg.spill, !1311, !DIExpression(), !1314)
    #dbg_declare(ptr %msg.dbg.spill, !1316, !DIExpression(), !1319)
; call core::panicking::panic_nounwind_fmt
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr @alloc_97d92cbf2a68a6ac45a1b13da79836e4, ptr inttoptr (i64 429 to ptr), i1 zeroext false, ptr align 8 %0) #7, !dbg !1321
  unreachable, !dbg !1321

bb1:                                              ; preds = %start
  ret void, !dbg !1322
}

; <core::array::iter::IntoIter<T,_> as core::ops::drop::Drop>::drop
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37eb12b09fb07803E"(ptr align 8 %self) unnamed_addr #1 !dbg !1323 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1329, !DIExpression(), !1330)
  br label %bb2, !dbg !1331

bb2:                                              ; preds = %start
  ret void, !dbg !1332

bb1:                                              ; No predecessors!
  unreachable

bb3:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define align 8 ptr @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hdf2850446473c0f1E"(ptr align 8 %self, i64 %idx) unnamed_addr #1 !dbg !1333 {
start:
  %idx.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1340, !DIExpression(), !1342)
  store i64 %idx, ptr %idx.dbg.spill, align 8
    #dbg_declare(ptr %idx.dbg.spill, !1341, !DIExpression(), !1343)
  %_5 = load ptr, ptr %self, align 8, !dbg !1344
  %_3 = getelementptr inbounds nuw double, ptr %_5, i64 %idx, !dbg !1345
  ret ptr %_3, !dbg !1348
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::fold
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define double @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E"(ptr %self.0, ptr %self.1, double %init) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !1349 {
start:
  %0 = alloca [16 x i8], align 8
  %self.dbg.spill5 = alloca [8 x i8], align 8
  %count.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill4 = alloca [8 x i8], align 8
  %self.dbg.spill3 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill1 = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %rhs.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %init.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [16 x i8], align 8
  %_32 = alloca [1 x i8], align 1
  %_31 = alloca [1 x i8], align 1
  %len = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %acc = alloca [8 x i8], align 8
  %_4 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %f = alloca [0 x i8], align 1
  store ptr %self.0, ptr %self.dbg.spill, align 8
  %1 = getelementptr inbounds i8, ptr %self.dbg.spill, i64 8
  store ptr %self.1, ptr %1, align 8
    #dbg_declare(ptr %self.dbg.spill, !1353, !DIExpression(), !1372)
  store double %init, ptr %init.dbg.spill, align 8
    #dbg_declare(ptr %init.dbg.spill, !1354, !DIExpression(), !1373)
    #dbg_declare(ptr %f, !1355, !DIExpression(), !1374)
    #dbg_declare(ptr %acc, !1360, !DIExpression(), !1375)
    #dbg_declare(ptr %i, !1362, !DIExpression(), !1376)
    #dbg_declare(ptr %i, !1377, !DIExpression(), !1381)
    #dbg_declare(ptr %len, !1364, !DIExpression(), !1383)
    #dbg_declare(ptr %len, !1366, !DIExpression(), !1384)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !1385
    #dbg_declare(ptr %pointee_size.dbg.spill, !1393, !DIExpression(), !1385)
  store i64 1, ptr %rhs.dbg.spill, align 8, !dbg !1410
    #dbg_declare(ptr %rhs.dbg.spill, !1380, !DIExpression(), !1410)
  br label %bb2, !dbg !1411

bb2:                                              ; preds = %start
  store ptr %self.1, ptr %end.dbg.spill, align 8, !dbg !1412
    #dbg_declare(ptr %end.dbg.spill, !1358, !DIExpression(), !1413)
    #dbg_value(ptr poison, !1414, !DIExpression(), !1422)
    #dbg_value(ptr poison, !1421, !DIExpression(), !1424)
  %2 = icmp eq ptr %self.0, %self.1, !dbg !1425
  %3 = zext i1 %2 to i8, !dbg !1425
  store i8 %3, ptr %_4, align 1, !dbg !1425
  br label %bb3, !dbg !1426

bb3:                                              ; preds = %bb2
  %4 = load i8, ptr %_4, align 1, !dbg !1427
  %5 = trunc nuw i8 %4 to i1, !dbg !1427
  br i1 %5, label %bb4, label %bb5, !dbg !1427

bb5:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !1428
  store i8 1, ptr %_31, align 1, !dbg !1428
  store double %init, ptr %acc, align 8, !dbg !1428
  store i64 0, ptr %i, align 8, !dbg !1429
  br label %bb7, !dbg !1430

bb4:                                              ; preds = %bb3
  store i8 0, ptr %_32, align 1, !dbg !1431
  store double %init, ptr %_0, align 8, !dbg !1431
  br label %bb12, !dbg !1432

bb7:                                              ; preds = %bb5
  store ptr %self.1, ptr %end.dbg.spill1, align 8, !dbg !1433
    #dbg_declare(ptr %end.dbg.spill1, !1368, !DIExpression(), !1434)
    #dbg_declare(ptr %end.dbg.spill1, !1407, !DIExpression(), !1435)
    #dbg_declare(ptr %end.dbg.spill1, !1436, !DIExpression(), !1439)
  store ptr %self.0, ptr %subtracted.dbg.spill, align 8, !dbg !1441
    #dbg_declare(ptr %subtracted.dbg.spill, !1408, !DIExpression(), !1442)
    #dbg_declare(ptr %subtracted.dbg.spill, !1436, !DIExpression(), !1443)
  store ptr %self.1, ptr %self.dbg.spill2, align 8, !dbg !1445
    #dbg_declare(ptr %self.dbg.spill2, !1399, !DIExpression(), !1446)
  store ptr %self.0, ptr %origin.dbg.spill, align 8, !dbg !1447
    #dbg_declare(ptr %origin.dbg.spill, !1400, !DIExpression(), !1448)
    #dbg_declare(ptr %origin.dbg.spill, !1392, !DIExpression(), !1449)
  store ptr %self.1, ptr %self.dbg.spill3, align 8, !dbg !1450
    #dbg_declare(ptr %self.dbg.spill3, !1391, !DIExpression(), !1451)
  br label %bb20, !dbg !1452

bb20:                                             ; preds = %bb7
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h92e17aa391d8261aE"(ptr %self.1, ptr %self.0, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #5, !dbg !1454
  br label %bb22, !dbg !1455

bb22:                                             ; preds = %bb20
  br label %bb23, !dbg !1456

bb23:                                             ; preds = %bb22
  br label %bb24, !dbg !1457

bb24:                                             ; preds = %bb23
  %6 = ptrtoint ptr %self.1 to i64, !dbg !1458
  %7 = ptrtoint ptr %self.0 to i64, !dbg !1458
  %8 = sub nuw i64 %6, %7, !dbg !1458
  %9 = udiv exact i64 %8, 8, !dbg !1458
  store i64 %9, ptr %len, align 8, !dbg !1458
  br label %bb8, !dbg !1459

bb25:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #7, !dbg !1460
  unreachable, !dbg !1460

bb8:                                              ; preds = %bb11, %bb24
  store i8 0, ptr %_31, align 1, !dbg !1461
  %_21 = load double, ptr %acc, align 8, !dbg !1461
  store ptr %self.0, ptr %self.dbg.spill4, align 8, !dbg !1462
    #dbg_declare(ptr %self.dbg.spill4, !1463, !DIExpression(), !1470)
  %count = load i64, ptr %i, align 8, !dbg !1472
  store i64 %count, ptr %count.dbg.spill, align 8, !dbg !1472
    #dbg_declare(ptr %count.dbg.spill, !1469, !DIExpression(), !1473)
  %_45 = getelementptr inbounds nuw double, ptr %self.0, i64 %count, !dbg !1474
  store ptr %_45, ptr %self.dbg.spill5, align 8, !dbg !1475
    #dbg_declare(ptr %self.dbg.spill5, !1436, !DIExpression(), !1476)
; call core::iter::adapters::map::map_fold::{{closure}}
  %_18 = call double @"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E"(ptr align 1 %f, double %_21, ptr align 8 %_45) #5, !dbg !1478
  br label %bb9, !dbg !1478

bb9:                                              ; preds = %bb8
  store double %_18, ptr %acc, align 8, !dbg !1479
  br label %bb26, !dbg !1480

bb26:                                             ; preds = %bb9
  %10 = load i64, ptr %i, align 8, !dbg !1482
; call core::num::<impl usize>::unchecked_add::precondition_check
  call void @"_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hf425b15e8529c287E"(i64 %10, i64 1, ptr align 8 @alloc_12fdce0839ba33fd8bd1bb0711a36af6) #5, !dbg !1482
  br label %bb27, !dbg !1482

bb27:                                             ; preds = %bb26
  %11 = load i64, ptr %i, align 8, !dbg !1483
  %_27 = add nuw i64 %11, 1, !dbg !1483
  store i64 %_27, ptr %i, align 8, !dbg !1484
  %_29 = load i64, ptr %i, align 8, !dbg !1485
  %_30 = load i64, ptr %len, align 8, !dbg !1486
  %_28 = icmp eq i64 %_29, %_30, !dbg !1485
  br i1 %_28, label %bb10, label %bb11, !dbg !1485

bb11:                                             ; preds = %bb27
  br label %bb8, !dbg !1487

bb10:                                             ; preds = %bb27
  %12 = load double, ptr %acc, align 8, !dbg !1488
  store double %12, ptr %_0, align 8, !dbg !1488
  br label %bb12, !dbg !1432

bb12:                                             ; preds = %bb4, %bb10
  %13 = load double, ptr %_0, align 8, !dbg !1489
  ret double %13, !dbg !1489

bb16:                                             ; No predecessors!
  %14 = load i8, ptr %_31, align 1, !dbg !1432
  %15 = trunc nuw i8 %14 to i1, !dbg !1432
  br i1 %15, label %bb15, label %bb13, !dbg !1432

bb13:                                             ; preds = %bb15, %bb16
  br label %bb18, !dbg !1432

bb15:                                             ; preds = %bb16
  br label %bb13, !dbg !1432

bb18:                                             ; preds = %bb13
  %16 = load i8, ptr %_32, align 1, !dbg !1432
  %17 = trunc nuw i8 %16 to i1, !dbg !1432
  br i1 %17, label %bb17, label %bb14, !dbg !1432

bb14:                                             ; preds = %bb17, %bb18
  %18 = load ptr, ptr %0, align 8, !dbg !1490
  %19 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1490
  %20 = load i32, ptr %19, align 8, !dbg !1490
  %21 = insertvalue { ptr, i32 } poison, ptr %18, 0, !dbg !1490
  %22 = insertvalue { ptr, i32 } %21, i32 %20, 1, !dbg !1490
  resume { ptr, i32 } %22, !dbg !1490

bb17:                                             ; preds = %bb18
  br label %bb14, !dbg !1432

bb1:                                              ; No predecessors!
  unreachable

bb6:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::Iter<T> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !1491 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %exact = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1499, !DIExpression(), !1506)
    #dbg_declare(ptr %exact, !1500, !DIExpression(), !1507)
    #dbg_declare(ptr %exact, !1502, !DIExpression(), !1508)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !1509
    #dbg_declare(ptr %pointee_size.dbg.spill, !1515, !DIExpression(), !1509)
  br label %bb2, !dbg !1527

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1528
  %_5 = load ptr, ptr %0, align 8, !dbg !1528
  store ptr %_5, ptr %end.dbg.spill, align 8, !dbg !1529
    #dbg_declare(ptr %end.dbg.spill, !1504, !DIExpression(), !1530)
    #dbg_declare(ptr %end.dbg.spill, !1524, !DIExpression(), !1531)
    #dbg_declare(ptr %end.dbg.spill, !1532, !DIExpression(), !1535)
  %subtracted = load ptr, ptr %self, align 8, !dbg !1537
  store ptr %subtracted, ptr %subtracted.dbg.spill, align 8, !dbg !1537
    #dbg_declare(ptr %subtracted.dbg.spill, !1525, !DIExpression(), !1538)
    #dbg_declare(ptr %subtracted.dbg.spill, !1532, !DIExpression(), !1539)
  store ptr %_5, ptr %self.dbg.spill1, align 8, !dbg !1541
    #dbg_declare(ptr %self.dbg.spill1, !1519, !DIExpression(), !1542)
  store ptr %subtracted, ptr %origin.dbg.spill, align 8, !dbg !1543
    #dbg_declare(ptr %origin.dbg.spill, !1520, !DIExpression(), !1544)
    #dbg_declare(ptr %origin.dbg.spill, !1514, !DIExpression(), !1545)
  store ptr %_5, ptr %self.dbg.spill2, align 8, !dbg !1546
    #dbg_declare(ptr %self.dbg.spill2, !1513, !DIExpression(), !1547)
  br label %bb5, !dbg !1548

bb5:                                              ; preds = %bb2
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h92e17aa391d8261aE"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #5, !dbg !1550
  br label %bb7, !dbg !1551

bb7:                                              ; preds = %bb5
  br label %bb8, !dbg !1552

bb8:                                              ; preds = %bb7
  br label %bb9, !dbg !1553

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64, !dbg !1554
  %2 = ptrtoint ptr %subtracted to i64, !dbg !1554
  %3 = sub nuw i64 %1, %2, !dbg !1554
  %4 = udiv exact i64 %3, 8, !dbg !1554
  store i64 %4, ptr %exact, align 8, !dbg !1554
  br label %bb3, !dbg !1555

bb10:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #7, !dbg !1556
  unreachable, !dbg !1556

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8, !dbg !1557
  %_8.1 = load i64, ptr %exact, align 8, !dbg !1558
  store i64 %_7, ptr %_0, align 8, !dbg !1559
  %5 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1559
  store i64 1, ptr %5, align 8, !dbg !1559
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !1559
  store i64 %_8.1, ptr %6, align 8, !dbg !1559
  ret void, !dbg !1560

bb1:                                              ; No predecessors!
  unreachable
}

; <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::__iterator_get_unchecked
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define align 8 ptr @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf3afa33e05ff2fa6E"(ptr align 8 %self, i64 %idx) unnamed_addr #1 !dbg !1561 {
start:
  %idx.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1567, !DIExpression(), !1569)
  store i64 %idx, ptr %idx.dbg.spill, align 8
    #dbg_declare(ptr %idx.dbg.spill, !1568, !DIExpression(), !1570)
  %_5 = load ptr, ptr %self, align 8, !dbg !1571
  %_3 = getelementptr inbounds nuw double, ptr %_5, i64 %idx, !dbg !1572
  ret ptr %_3, !dbg !1575
}

; <core::slice::iter::IterMut<T> as core::iter::traits::iterator::Iterator>::size_hint
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define void @"_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE"(ptr sret([24 x i8]) align 8 %_0, ptr align 8 %self) unnamed_addr #1 !dbg !1576 {
start:
  %self.dbg.spill2 = alloca [8 x i8], align 8
  %origin.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill1 = alloca [8 x i8], align 8
  %subtracted.dbg.spill = alloca [8 x i8], align 8
  %end.dbg.spill = alloca [8 x i8], align 8
  %pointee_size.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  %exact = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1580, !DIExpression(), !1587)
    #dbg_declare(ptr %exact, !1581, !DIExpression(), !1588)
    #dbg_declare(ptr %exact, !1583, !DIExpression(), !1589)
  store i64 8, ptr %pointee_size.dbg.spill, align 8, !dbg !1590
    #dbg_declare(ptr %pointee_size.dbg.spill, !1596, !DIExpression(), !1590)
  br label %bb2, !dbg !1608

bb2:                                              ; preds = %start
  %0 = getelementptr inbounds i8, ptr %self, i64 8, !dbg !1609
  %_5 = load ptr, ptr %0, align 8, !dbg !1609
  store ptr %_5, ptr %end.dbg.spill, align 8, !dbg !1610
    #dbg_declare(ptr %end.dbg.spill, !1585, !DIExpression(), !1611)
    #dbg_declare(ptr %end.dbg.spill, !1605, !DIExpression(), !1612)
    #dbg_declare(ptr %end.dbg.spill, !1613, !DIExpression(), !1616)
  %subtracted = load ptr, ptr %self, align 8, !dbg !1618
  store ptr %subtracted, ptr %subtracted.dbg.spill, align 8, !dbg !1618
    #dbg_declare(ptr %subtracted.dbg.spill, !1606, !DIExpression(), !1619)
    #dbg_declare(ptr %subtracted.dbg.spill, !1613, !DIExpression(), !1620)
  store ptr %_5, ptr %self.dbg.spill1, align 8, !dbg !1622
    #dbg_declare(ptr %self.dbg.spill1, !1600, !DIExpression(), !1623)
  store ptr %subtracted, ptr %origin.dbg.spill, align 8, !dbg !1624
    #dbg_declare(ptr %origin.dbg.spill, !1601, !DIExpression(), !1625)
    #dbg_declare(ptr %origin.dbg.spill, !1595, !DIExpression(), !1626)
  store ptr %_5, ptr %self.dbg.spill2, align 8, !dbg !1627
    #dbg_declare(ptr %self.dbg.spill2, !1594, !DIExpression(), !1628)
  br label %bb5, !dbg !1629

bb5:                                              ; preds = %bb2
; call core::ptr::const_ptr::<impl *const T>::offset_from_unsigned::precondition_check
  call void @"_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h92e17aa391d8261aE"(ptr %_5, ptr %subtracted, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #5, !dbg !1631
  br label %bb7, !dbg !1632

bb7:                                              ; preds = %bb5
  br label %bb8, !dbg !1633

bb8:                                              ; preds = %bb7
  br label %bb9, !dbg !1634

bb9:                                              ; preds = %bb8
  %1 = ptrtoint ptr %_5 to i64, !dbg !1635
  %2 = ptrtoint ptr %subtracted to i64, !dbg !1635
  %3 = sub nuw i64 %1, %2, !dbg !1635
  %4 = udiv exact i64 %3, 8, !dbg !1635
  store i64 %4, ptr %exact, align 8, !dbg !1635
  br label %bb3, !dbg !1636

bb10:                                             ; No predecessors!
; call core::panicking::panic
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1 @alloc_ec595fc0e82ef92fc59bd74f68296eae, i64 73, ptr align 8 @alloc_7cb1dd7620319c06f8fe4029f6b4a0d1) #7, !dbg !1637
  unreachable, !dbg !1637

bb3:                                              ; preds = %bb9
  %_7 = load i64, ptr %exact, align 8, !dbg !1638
  %_8.1 = load i64, ptr %exact, align 8, !dbg !1639
  store i64 %_7, ptr %_0, align 8, !dbg !1640
  %5 = getelementptr inbounds i8, ptr %_0, i64 8, !dbg !1640
  store i64 1, ptr %5, align 8, !dbg !1640
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !1640
  store i64 %_8.1, ptr %6, align 8, !dbg !1640
  ret void, !dbg !1641

bb1:                                              ; No predecessors!
  unreachable
}

; <core::array::iter::IntoIter<T,_> as core::iter::traits::iterator::Iterator>::next
; Function Attrs: inlinehint nounwind nonlazybind uwtable
define { i64, double } @"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E"(ptr align 8 %self) unnamed_addr #1 !dbg !1642 {
start:
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !1647, !DIExpression(), !1648)
    #dbg_declare(ptr %self.dbg.spill, !1649, !DIExpression(), !1655)
; call core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<T>]>::next
  %0 = call { i64, double } @"_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E"(ptr align 8 %self, i64 4) #5, !dbg !1657
  %_0.0 = extractvalue { i64, double } %0, 0, !dbg !1657
  %_0.1 = extractvalue { i64, double } %0, 1, !dbg !1657
  %1 = insertvalue { i64, double } poison, i64 %_0.0, 0, !dbg !1658
  %2 = insertvalue { i64, double } %1, double %_0.1, 1, !dbg !1658
  ret { i64, double } %2, !dbg !1658
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_enum_steps(double %x, double %a, double %b) unnamed_addr #0 !dbg !1659 {
start:
  %d.dbg.spill = alloca [8 x i8], align 8
  %k.dbg.spill = alloca [8 x i8], align 8
  %0 = alloca [64 x i8], align 8
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %x.dbg.spill = alloca [8 x i8], align 8
  %_16 = alloca [8 x i8], align 8
  %s = alloca [16 x i8], align 8
  %_12 = alloca [16 x i8], align 8
  %iter = alloca [80 x i8], align 8
  %_10 = alloca [80 x i8], align 8
  %y = alloca [8 x i8], align 8
  %steps = alloca [64 x i8], align 8
  store double %x, ptr %x.dbg.spill, align 8
    #dbg_declare(ptr %x.dbg.spill, !1663, !DIExpression(), !1678)
  store double %a, ptr %a.dbg.spill, align 8
    #dbg_declare(ptr %a.dbg.spill, !1664, !DIExpression(), !1679)
  store double %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !1665, !DIExpression(), !1680)
    #dbg_declare(ptr %steps, !1666, !DIExpression(), !1681)
    #dbg_declare(ptr %y, !1668, !DIExpression(), !1682)
    #dbg_declare(ptr %iter, !1670, !DIExpression(), !1683)
    #dbg_declare(ptr %s, !1672, !DIExpression(), !1684)
  %1 = getelementptr inbounds nuw %Step, ptr %steps, i64 0, !dbg !1685
  store i64 0, ptr %1, align 8, !dbg !1685
  %2 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !1685
  store double %a, ptr %2, align 8, !dbg !1685
  %3 = getelementptr inbounds nuw %Step, ptr %steps, i64 1, !dbg !1685
  store i64 1, ptr %3, align 8, !dbg !1685
  %4 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1685
  store double %b, ptr %4, align 8, !dbg !1685
  %5 = getelementptr inbounds nuw %Step, ptr %steps, i64 2, !dbg !1685
  store i64 2, ptr %5, align 8, !dbg !1685
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !1685
  store double undef, ptr %6, align 8, !dbg !1685
  %7 = getelementptr inbounds nuw %Step, ptr %steps, i64 3, !dbg !1685
  store i64 0, ptr %7, align 8, !dbg !1685
  %8 = getelementptr inbounds i8, ptr %7, i64 8, !dbg !1685
  store double %b, ptr %8, align 8, !dbg !1685
  store double %x, ptr %y, align 8, !dbg !1686
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %steps, i64 64, i1 false), !dbg !1687
; call core::array::iter::<impl core::iter::traits::collect::IntoIterator for [T; N]>::into_iter
  call void @"_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h8baa79eb8a331a70E"(ptr sret([80 x i8]) align 8 %_10, ptr align 8 %0) #5, !dbg !1687
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter, ptr align 8 %_10, i64 80, i1 false), !dbg !1687
  br label %bb2, !dbg !1688

bb2:                                              ; preds = %bb10, %start
; call <core::array::iter::IntoIter<T,_> as core::iter::traits::iterator::Iterator>::next
  %9 = call { i64, double } @"_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E"(ptr align 8 %iter) #5, !dbg !1683
  %10 = extractvalue { i64, double } %9, 0, !dbg !1683
  %11 = extractvalue { i64, double } %9, 1, !dbg !1683
  store i64 %10, ptr %_12, align 8, !dbg !1683
  %12 = getelementptr inbounds i8, ptr %_12, i64 8, !dbg !1683
  store double %11, ptr %12, align 8, !dbg !1683
  %13 = load i64, ptr %_12, align 8, !dbg !1683
  %14 = getelementptr inbounds i8, ptr %_12, i64 8, !dbg !1683
  %15 = load double, ptr %14, align 8, !dbg !1683
  %16 = icmp eq i64 %13, 3, !dbg !1683
  %_14 = select i1 %16, i64 0, i64 1, !dbg !1683
  %17 = trunc nuw i64 %_14 to i1, !dbg !1683
  br i1 %17, label %bb5, label %bb6, !dbg !1683

bb5:                                              ; preds = %bb2
  %18 = load i64, ptr %_12, align 8, !dbg !1689
  %19 = getelementptr inbounds i8, ptr %_12, i64 8, !dbg !1689
  %20 = load double, ptr %19, align 8, !dbg !1689
  store i64 %18, ptr %s, align 8, !dbg !1689
  %21 = getelementptr inbounds i8, ptr %s, i64 8, !dbg !1689
  store double %20, ptr %21, align 8, !dbg !1689
  %_17 = load i64, ptr %s, align 8, !dbg !1690
  %22 = getelementptr inbounds i8, ptr %s, i64 8, !dbg !1690
  %23 = load double, ptr %22, align 8, !dbg !1690
  switch i64 %_17, label %bb4 [
    i64 0, label %bb9
    i64 1, label %bb8
    i64 2, label %bb7
  ], !dbg !1691

bb6:                                              ; preds = %bb2
; call core::ptr::drop_in_place<core::array::iter::IntoIter<rust_structs::Step,4_usize>>
  call void @"_ZN4core3ptr84drop_in_place$LT$core..array..iter..IntoIter$LT$rust_structs..Step$C$4_usize$GT$$GT$17h05e9d7c4570765e0E"(ptr align 8 %iter) #6, !dbg !1692
  %_23 = load double, ptr %y, align 8, !dbg !1693
  %_24 = load double, ptr %y, align 8, !dbg !1694
  %_0 = fmul double %_23, %_24, !dbg !1693
  ret double %_0, !dbg !1695

bb4:                                              ; preds = %bb5
  unreachable, !dbg !1696

bb9:                                              ; preds = %bb5
  %24 = getelementptr inbounds i8, ptr %s, i64 8, !dbg !1697
  %k = load double, ptr %24, align 8, !dbg !1697
  store double %k, ptr %k.dbg.spill, align 8, !dbg !1697
    #dbg_declare(ptr %k.dbg.spill, !1674, !DIExpression(), !1698)
  %_19 = load double, ptr %y, align 8, !dbg !1699
  %25 = fmul double %_19, %k, !dbg !1699
  store double %25, ptr %_16, align 8, !dbg !1699
  br label %bb10, !dbg !1700

bb8:                                              ; preds = %bb5
  %26 = getelementptr inbounds i8, ptr %s, i64 8, !dbg !1701
  %d = load double, ptr %26, align 8, !dbg !1701
  store double %d, ptr %d.dbg.spill, align 8, !dbg !1701
    #dbg_declare(ptr %d.dbg.spill, !1676, !DIExpression(), !1702)
  %_21 = load double, ptr %y, align 8, !dbg !1703
  %27 = fadd double %_21, %d, !dbg !1703
  store double %27, ptr %_16, align 8, !dbg !1703
  br label %bb10, !dbg !1704

bb7:                                              ; preds = %bb5
  %_22 = load double, ptr %y, align 8, !dbg !1705
  %28 = fneg double %_22, !dbg !1706
  store double %28, ptr %_16, align 8, !dbg !1706
  br label %bb10, !dbg !1705

bb10:                                             ; preds = %bb7, %bb8, %bb9
  %29 = load double, ptr %_16, align 8, !dbg !1707
  store double %29, ptr %y, align 8, !dbg !1707
  br label %bb2, !dbg !1688
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_kinetic_energy(ptr align 8 %b) unnamed_addr #0 !dbg !1708 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  store ptr %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !1718, !DIExpression(), !1719)
  %0 = getelementptr inbounds i8, ptr %b, i64 32, !dbg !1720
  %1 = load i8, ptr %0, align 8, !dbg !1720
  %_2 = trunc nuw i8 %1 to i1, !dbg !1720
  br i1 %_2, label %bb1, label %bb2, !dbg !1720

bb2:                                              ; preds = %start
  %2 = getelementptr inbounds i8, ptr %b, i64 24, !dbg !1721
  %_4 = load double, ptr %2, align 8, !dbg !1721
  %_3 = fmul double 5.000000e-01, %_4, !dbg !1722
; call core::slice::<impl [T]>::iter
  %3 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h032e2705f235a62dE"(ptr align 8 %b, i64 3) #5, !dbg !1723
  %_7.0 = extractvalue { ptr, ptr } %3, 0, !dbg !1723
  %_7.1 = extractvalue { ptr, ptr } %3, 1, !dbg !1723
; call core::iter::traits::iterator::Iterator::map
  %4 = call { ptr, ptr } @_ZN4core4iter6traits8iterator8Iterator3map17h0610d8b617cb7623E(ptr %_7.0, ptr %_7.1) #5, !dbg !1724
  %_6.0 = extractvalue { ptr, ptr } %4, 0, !dbg !1724
  %_6.1 = extractvalue { ptr, ptr } %4, 1, !dbg !1724
; call core::iter::traits::iterator::Iterator::sum
  %_5 = call double @_ZN4core4iter6traits8iterator8Iterator3sum17h632ee76fa2d71775E(ptr %_6.0, ptr %_6.1) #6, !dbg !1725
  %5 = fmul double %_3, %_5, !dbg !1722
  store double %5, ptr %_0, align 8, !dbg !1722
  br label %bb6, !dbg !1726

bb1:                                              ; preds = %start
  store double 0.000000e+00, ptr %_0, align 8, !dbg !1727
  br label %bb6, !dbg !1726

bb6:                                              ; preds = %bb1, %bb2
  %6 = load double, ptr %_0, align 8, !dbg !1726
  ret double %6, !dbg !1726
}

; Function Attrs: nounwind nonlazybind uwtable
define void @rust_push_body(ptr align 8 %b, ptr align 8 %impulse) unnamed_addr #0 !dbg !1728 {
start:
  %p.dbg.spill = alloca [8 x i8], align 8
  %v.dbg.spill = alloca [8 x i8], align 8
  %impulse.dbg.spill = alloca [8 x i8], align 8
  %b.dbg.spill = alloca [8 x i8], align 8
  %_9 = alloca [16 x i8], align 8
  %iter = alloca [48 x i8], align 8
  %_4 = alloca [48 x i8], align 8
  %_3 = alloca [48 x i8], align 8
  store ptr %b, ptr %b.dbg.spill, align 8
    #dbg_declare(ptr %b.dbg.spill, !1733, !DIExpression(), !1740)
  store ptr %impulse, ptr %impulse.dbg.spill, align 8
    #dbg_declare(ptr %impulse.dbg.spill, !1734, !DIExpression(), !1741)
    #dbg_declare(ptr %iter, !1735, !DIExpression(), !1742)
; call core::slice::<impl [T]>::iter_mut
  %0 = call { ptr, ptr } @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h4a762ac9ee6464caE"(ptr align 8 %b, i64 3) #5, !dbg !1743
  %_5.0 = extractvalue { ptr, ptr } %0, 0, !dbg !1743
  %_5.1 = extractvalue { ptr, ptr } %0, 1, !dbg !1743
; call core::iter::traits::iterator::Iterator::zip
  call void @_ZN4core4iter6traits8iterator8Iterator3zip17ha6e594d5afb71be6E(ptr sret([48 x i8]) align 8 %_4, ptr %_5.0, ptr %_5.1, ptr align 8 %impulse) #5, !dbg !1744
; call <I as core::iter::traits::collect::IntoIterator>::into_iter
  call void @"_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h571d7be431e0d32fE"(ptr sret([48 x i8]) align 8 %_3, ptr align 8 %_4) #5, !dbg !1745
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %iter, ptr align 8 %_3, i64 48, i1 false), !dbg !1745
  br label %bb4, !dbg !1746

bb4:                                              ; preds = %bb7, %start
; call <core::iter::adapters::zip::Zip<A,B> as core::iter::traits::iterator::Iterator>::next
  %1 = call { ptr, ptr } @"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h5330e465ff54b738E"(ptr align 8 %iter) #5, !dbg !1742
  %2 = extractvalue { ptr, ptr } %1, 0, !dbg !1742
  %3 = extractvalue { ptr, ptr } %1, 1, !dbg !1742
  store ptr %2, ptr %_9, align 8, !dbg !1742
  %4 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !1742
  store ptr %3, ptr %4, align 8, !dbg !1742
  %5 = load ptr, ptr %_9, align 8, !dbg !1742
  %6 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !1742
  %7 = load ptr, ptr %6, align 8, !dbg !1742
  %8 = ptrtoint ptr %5 to i64, !dbg !1742
  %9 = icmp eq i64 %8, 0, !dbg !1742
  %_11 = select i1 %9, i64 0, i64 1, !dbg !1742
  %10 = trunc nuw i64 %_11 to i1, !dbg !1742
  br i1 %10, label %bb7, label %bb8, !dbg !1742

bb7:                                              ; preds = %bb4
  %v = load ptr, ptr %_9, align 8, !dbg !1747
  store ptr %v, ptr %v.dbg.spill, align 8, !dbg !1747
    #dbg_declare(ptr %v.dbg.spill, !1737, !DIExpression(), !1748)
  %11 = getelementptr inbounds i8, ptr %_9, i64 8, !dbg !1749
  %p = load ptr, ptr %11, align 8, !dbg !1749
  store ptr %p, ptr %p.dbg.spill, align 8, !dbg !1749
    #dbg_declare(ptr %p.dbg.spill, !1739, !DIExpression(), !1750)
  %12 = getelementptr inbounds i8, ptr %b, i64 24, !dbg !1751
  %_15 = load double, ptr %12, align 8, !dbg !1751
; call <&f64 as core::ops::arith::Div<f64>>::div
  %_14 = call double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Div$LT$f64$GT$$GT$3div17hc969cb555c153ddeE"(ptr align 8 %p, double %_15, ptr align 8 @alloc_4220bafd71ee60868fb278c0348dec9b) #5, !dbg !1752
  %13 = load double, ptr %v, align 8, !dbg !1753
  %14 = fadd double %13, %_14, !dbg !1753
  store double %14, ptr %v, align 8, !dbg !1753
  br label %bb4, !dbg !1746

bb8:                                              ; preds = %bb4
  ret void, !dbg !1754

bb6:                                              ; No predecessors!
  unreachable, !dbg !1742
}

; Function Attrs: nounwind nonlazybind uwtable
define double @rust_static_dispatch(double %radius, double %width, double %height) unnamed_addr #0 !dbg !1755 {
start:
  %height.dbg.spill = alloca [8 x i8], align 8
  %width.dbg.spill = alloca [8 x i8], align 8
  %radius.dbg.spill = alloca [8 x i8], align 8
  %_7 = alloca [16 x i8], align 8
  %_5 = alloca [8 x i8], align 8
  store double %radius, ptr %radius.dbg.spill, align 8
    #dbg_declare(ptr %radius.dbg.spill, !1757, !DIExpression(), !1760)
  store double %width, ptr %width.dbg.spill, align 8
    #dbg_declare(ptr %width.dbg.spill, !1758, !DIExpression(), !1761)
  store double %height, ptr %height.dbg.spill, align 8
    #dbg_declare(ptr %height.dbg.spill, !1759, !DIExpression(), !1762)
  store double %radius, ptr %_5, align 8, !dbg !1763
  store double %width, ptr %_7, align 8, !dbg !1764
  %0 = getelementptr inbounds i8, ptr %_7, i64 8, !dbg !1764
  store double %height, ptr %0, align 8, !dbg !1764
; call rust_structs::ratio
  %_0 = call double @_ZN12rust_structs5ratio17hcc6fe4c567eaded6E(ptr align 8 %_5, ptr align 8 %_7) #6, !dbg !1765
  ret double %_0, !dbg !1766
}

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; core::panicking::panic_nounwind_fmt
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt(ptr, ptr, i1 zeroext, ptr align 8) unnamed_addr #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; core::panicking::panic
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking5panic(ptr align 1, i64, ptr align 8) unnamed_addr #3

attributes #0 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { inlinehint nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { inlinehint nounwind }
attributes #6 = { nounwind }
attributes #7 = { noinline noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "rust/rust_structs.rs/@/rust_structs.659c588fe44d1b73-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "fold<f64, core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}, f64, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", linkageName: "_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h151646bdfd7be7c9E", scope: !9, file: !8, line: 124, type: !14, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !58, retainedNodes: !54)
!8 = !DIFile(filename: "library/core/src/iter/adapters/map.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "47fd4c3c8424e034238ec6bb5a169812")
!9 = !DINamespace(name: "{impl#2}", scope: !10)
!10 = !DINamespace(name: "map", scope: !11)
!11 = !DINamespace(name: "adapters", scope: !12)
!12 = !DINamespace(name: "iter", scope: !13)
!13 = !DINamespace(name: "core", scope: null)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !17, !16, !49}
!16 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!17 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>", scope: !10, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !19, templateParams: !46, identifier: "40d7af2a1c393e398bcb092f96b779e8")
!18 = !DIFile(filename: "<unknown>", directory: "")
!19 = !{!20, !42}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "iter", scope: !17, file: !18, baseType: !21, size: 128, align: 64, flags: DIFlagProtected)
!21 = !DICompositeType(tag: DW_TAG_structure_type, name: "Iter<f64>", scope: !22, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !24, templateParams: !32, identifier: "16a30a5ac3957b64bbb5ffb7be676784")
!22 = !DINamespace(name: "iter", scope: !23)
!23 = !DINamespace(name: "slice", scope: !13)
!24 = !{!25, !34, !35}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !21, file: !18, baseType: !26, size: 64, align: 64, flags: DIFlagPrivate)
!26 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<f64>", scope: !27, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !29, templateParams: !32, identifier: "1ecac679bc3ea27f618623550abeeec7")
!27 = !DINamespace(name: "non_null", scope: !28)
!28 = !DINamespace(name: "ptr", scope: !13)
!29 = !{!30}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !26, file: !18, baseType: !31, size: 64, align: 64, flags: DIFlagPrivate)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!32 = !{!33}
!33 = !DITemplateTypeParameter(name: "T", type: !16)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !21, file: !18, baseType: !31, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !21, file: !18, baseType: !36, align: 8, offset: 128, flags: DIFlagPrivate)
!36 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&f64>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !39, identifier: "edae5334879cec8fa6d1980c665f748a")
!37 = !DINamespace(name: "marker", scope: !13)
!38 = !{}
!39 = !{!40}
!40 = !DITemplateTypeParameter(name: "T", type: !41)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !17, file: !18, baseType: !43, align: 8, offset: 128, flags: DIFlagPrivate)
!43 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}", scope: !44, file: !18, align: 8, elements: !38, identifier: "397351742667d423ab316cef07e3b44c")
!44 = !DINamespace(name: "rust_kinetic_energy", scope: !45)
!45 = !DINamespace(name: "rust_structs", scope: null)
!46 = !{!47, !48}
!47 = !DITemplateTypeParameter(name: "I", type: !21)
!48 = !DITemplateTypeParameter(name: "F", type: !43)
!49 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", scope: !50, file: !18, align: 8, elements: !38, identifier: "1d88240de03aa9fde47cd6a4c238071d")
!50 = !DINamespace(name: "sum", scope: !51)
!51 = !DINamespace(name: "{impl#132}", scope: !52)
!52 = !DINamespace(name: "accum", scope: !53)
!53 = !DINamespace(name: "traits", scope: !12)
!54 = !{!55, !56, !57}
!55 = !DILocalVariable(name: "self", arg: 1, scope: !7, file: !8, line: 124, type: !17)
!56 = !DILocalVariable(name: "init", arg: 2, scope: !7, file: !8, line: 124, type: !16)
!57 = !DILocalVariable(name: "g", arg: 3, scope: !7, file: !8, line: 124, type: !49)
!58 = !{!59, !47, !48, !60, !61}
!59 = !DITemplateTypeParameter(name: "B", type: !16)
!60 = !DITemplateTypeParameter(name: "Acc", type: !16)
!61 = !DITemplateTypeParameter(name: "G", type: !49)
!62 = !DILocation(line: 124, column: 21, scope: !7)
!63 = !DILocation(line: 124, column: 27, scope: !7)
!64 = !DILocation(line: 124, column: 38, scope: !7)
!65 = !DILocalVariable(name: "g", arg: 2, scope: !66, file: !8, line: 86, type: !49)
!66 = distinct !DISubprogram(name: "map_fold<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold17habd32e22ec096014E", scope: !10, file: !8, line: 84, type: !67, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !71, retainedNodes: !69)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !43, !49}
!69 = !{!70, !65}
!70 = !DILocalVariable(name: "f", arg: 1, scope: !66, file: !8, line: 85, type: !43)
!71 = !{!40, !59, !60, !72, !73}
!72 = !DITemplateTypeParameter(name: "impl FnMut(T) -> B", type: !43)
!73 = !DITemplateTypeParameter(name: "impl FnMut(Acc, B) -> Acc", type: !49)
!74 = !DILocation(line: 86, column: 5, scope: !66, inlinedAt: !75)
!75 = !DILocation(line: 128, column: 30, scope: !7)
!76 = !DILocation(line: 85, column: 5, scope: !66, inlinedAt: !75)
!77 = !DILocation(line: 128, column: 19, scope: !7)
!78 = !DILocation(line: 129, column: 6, scope: !7)
!79 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h5330e465ff54b738E", scope: !81, file: !80, line: 84, type: !83, scopeLine: 84, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !122, retainedNodes: !125)
!80 = !DIFile(filename: "library/core/src/iter/adapters/zip.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3b799775cfe5a249b4485e2512707a77")
!81 = !DINamespace(name: "{impl#1}", scope: !82)
!82 = !DINamespace(name: "zip", scope: !11)
!83 = !DISubroutineType(types: !84)
!84 = !{!85, !105}
!85 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<(&mut f64, &f64)>", scope: !86, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !87, templateParams: !38, identifier: "ac3cd90d9b49720256eaa7c9c2ccc67")
!86 = !DINamespace(name: "option", scope: !13)
!87 = !{!88}
!88 = !DICompositeType(tag: DW_TAG_variant_part, scope: !85, file: !18, size: 128, align: 64, elements: !89, templateParams: !38, identifier: "a36ca30cdabcd8c8fbc6c84d9efa037e", discriminator: !103)
!89 = !{!90, !99}
!90 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !88, file: !18, baseType: !91, size: 128, align: 64, extraData: i64 0)
!91 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !85, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !92, identifier: "53e4f66a94356242f575a4f84a59d8e")
!92 = !{!93}
!93 = !DITemplateTypeParameter(name: "T", type: !94)
!94 = !DICompositeType(tag: DW_TAG_structure_type, name: "(&mut f64, &f64)", file: !18, size: 128, align: 64, elements: !95, templateParams: !38, identifier: "6a375595dab5fc5299b0552d985337d8")
!95 = !{!96, !98}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !94, file: !18, baseType: !97, size: 64, align: 64)
!97 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !94, file: !18, baseType: !41, size: 64, align: 64, offset: 64)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !88, file: !18, baseType: !100, size: 128, align: 64)
!100 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !85, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !101, templateParams: !92, identifier: "d2046245d1e41e95447e8c9029af4b69")
!101 = !{!102}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !100, file: !18, baseType: !94, size: 128, align: 64, flags: DIFlagPublic)
!103 = !DIDerivedType(tag: DW_TAG_member, scope: !85, file: !18, baseType: !104, size: 64, align: 64, flags: DIFlagArtificial)
!104 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::zip::Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", baseType: !106, size: 64, align: 64, dwarfAddressSpace: 0)
!106 = !DICompositeType(tag: DW_TAG_structure_type, name: "Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", scope: !82, file: !18, size: 384, align: 64, flags: DIFlagPublic, elements: !107, templateParams: !122, identifier: "f3775827890a1b462bbad2c6758bafcd")
!107 = !{!108, !118, !119, !121}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !106, file: !18, baseType: !109, size: 128, align: 64, flags: DIFlagPrivate)
!109 = !DICompositeType(tag: DW_TAG_structure_type, name: "IterMut<f64>", scope: !22, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !110, templateParams: !32, identifier: "99ce3aefc61bf6059503da387745b64a")
!110 = !{!111, !112, !114}
!111 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !109, file: !18, baseType: !26, size: 64, align: 64, flags: DIFlagPrivate)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "end_or_len", scope: !109, file: !18, baseType: !113, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!113 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut f64", baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "_marker", scope: !109, file: !18, baseType: !115, align: 8, offset: 128, flags: DIFlagPrivate)
!115 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&mut f64>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !116, identifier: "976de26c2f4e7f5012e45ce572a57140")
!116 = !{!117}
!117 = !DITemplateTypeParameter(name: "T", type: !97)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !106, file: !18, baseType: !21, size: 128, align: 64, offset: 128, flags: DIFlagPrivate)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !106, file: !18, baseType: !120, size: 64, align: 64, offset: 256, flags: DIFlagPrivate)
!120 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !106, file: !18, baseType: !120, size: 64, align: 64, offset: 320, flags: DIFlagPrivate)
!122 = !{!123, !124}
!123 = !DITemplateTypeParameter(name: "A", type: !109)
!124 = !DITemplateTypeParameter(name: "B", type: !21)
!125 = !{!126}
!126 = !DILocalVariable(name: "self", arg: 1, scope: !79, file: !80, line: 84, type: !105)
!127 = !DILocation(line: 84, column: 13, scope: !79)
!128 = !DILocation(line: 85, column: 9, scope: !79)
!129 = !DILocation(line: 86, column: 6, scope: !79)
!130 = distinct !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h41f1a2c81c1bbd87E", scope: !131, file: !80, line: 299, type: !132, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !122, retainedNodes: !134)
!131 = !DINamespace(name: "{impl#5}", scope: !82)
!132 = !DISubroutineType(types: !133)
!133 = !{!106, !109, !21}
!134 = !{!135, !136, !137}
!135 = !DILocalVariable(name: "a", arg: 1, scope: !130, file: !80, line: 299, type: !109)
!136 = !DILocalVariable(name: "b", arg: 2, scope: !130, file: !80, line: 299, type: !21)
!137 = !DILocalVariable(name: "len", scope: !138, file: !80, line: 300, type: !120, align: 64)
!138 = distinct !DILexicalBlock(scope: !130, file: !80, line: 300, column: 9)
!139 = !DILocation(line: 299, column: 12, scope: !130)
!140 = !DILocation(line: 299, column: 18, scope: !130)
!141 = !DILocation(line: 300, column: 30, scope: !130)
!142 = !DILocalVariable(name: "v1", arg: 1, scope: !143, file: !144, line: 1574, type: !120)
!143 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3min17he9bdbb25fc0759d2E", scope: !145, file: !144, line: 1574, type: !146, scopeLine: 1574, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !150, retainedNodes: !148)
!144 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9b875f3ee90b4abbf50efdba3db39504")
!145 = !DINamespace(name: "cmp", scope: !13)
!146 = !DISubroutineType(types: !147)
!147 = !{!120, !120, !120}
!148 = !{!142, !149}
!149 = !DILocalVariable(name: "v2", arg: 2, scope: !143, file: !144, line: 1574, type: !120)
!150 = !{!151}
!151 = !DITemplateTypeParameter(name: "T", type: !120)
!152 = !DILocation(line: 1574, column: 53, scope: !143, inlinedAt: !153)
!153 = !DILocation(line: 300, column: 19, scope: !130)
!154 = !DILocation(line: 300, column: 40, scope: !130)
!155 = !DILocation(line: 1574, column: 60, scope: !143, inlinedAt: !153)
!156 = !DILocation(line: 1575, column: 8, scope: !143, inlinedAt: !153)
!157 = !DILocation(line: 300, column: 13, scope: !138)
!158 = !DILocation(line: 301, column: 15, scope: !138)
!159 = !DILocation(line: 301, column: 18, scope: !138)
!160 = !DILocation(line: 301, column: 9, scope: !138)
!161 = !DILocation(line: 302, column: 6, scope: !130)
!162 = !DILocation(line: 299, column: 5, scope: !130)
!163 = distinct !DISubprogram(name: "next<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf76ff9d8bab2ab72E", scope: !131, file: !80, line: 305, type: !83, scopeLine: 305, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !122, retainedNodes: !164)
!164 = !{!165, !166}
!165 = !DILocalVariable(name: "self", arg: 1, scope: !163, file: !80, line: 305, type: !105)
!166 = !DILocalVariable(name: "i", scope: !167, file: !80, line: 307, type: !120, align: 64)
!167 = distinct !DILexicalBlock(scope: !163, file: !80, line: 307, column: 13)
!168 = !DILocation(line: 305, column: 13, scope: !163)
!169 = !DILocation(line: 306, column: 12, scope: !163)
!170 = !DILocation(line: 306, column: 25, scope: !163)
!171 = !DILocation(line: 316, column: 13, scope: !163)
!172 = !DILocation(line: 306, column: 9, scope: !163)
!173 = !DILocation(line: 307, column: 21, scope: !163)
!174 = !DILocation(line: 307, column: 17, scope: !167)
!175 = !DILocation(line: 310, column: 13, scope: !167)
!176 = !DILocation(line: 313, column: 30, scope: !167)
!177 = !DILocation(line: 313, column: 59, scope: !167)
!178 = !DILocation(line: 313, column: 66, scope: !167)
!179 = !DILocation(line: 318, column: 6, scope: !163)
!180 = !DILocation(line: 313, column: 17, scope: !167)
!181 = !DILocation(line: 305, column: 5, scope: !163)
!182 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_ZN12rust_structs19rust_kinetic_energy28_$u7b$$u7b$closure$u7d$$u7d$17ha8acd139c8685866E", scope: !44, file: !183, line: 16, type: !184, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !187)
!183 = !DIFile(filename: "rust/rust_structs.rs", directory: ".", checksumkind: CSK_MD5, checksum: "77987d6ce585201e139c64f775ea09ee")
!184 = !DISubroutineType(types: !185)
!185 = !{!16, !186, !41}
!186 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_structs::rust_kinetic_energy::{closure_env#0}", baseType: !43, size: 64, align: 64, dwarfAddressSpace: 0)
!187 = !{!188, !189}
!188 = !DILocalVariable(name: "v", arg: 2, scope: !182, file: !183, line: 16, type: !41)
!189 = !DILocalVariable(arg: 1, scope: !182, file: !183, line: 16, type: !186)
!190 = !DILocation(line: 16, column: 42, scope: !182)
!191 = !DILocation(line: 16, column: 43, scope: !182)
!192 = !DILocation(line: 16, column: 46, scope: !182)
!193 = !DILocation(line: 16, column: 51, scope: !182)
!194 = distinct !DISubprogram(name: "doubled<rust_structs::Circle>", linkageName: "_ZN12rust_structs5Shape7doubled17h578ca51c0d92bfebE", scope: !195, file: !183, line: 28, type: !196, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !204, retainedNodes: !202)
!195 = !DINamespace(name: "Shape", scope: !45)
!196 = !DISubroutineType(types: !197)
!197 = !{!16, !198}
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Circle", baseType: !199, size: 64, align: 64, dwarfAddressSpace: 0)
!199 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !45, file: !18, size: 64, align: 64, flags: DIFlagPrivate, elements: !200, templateParams: !38, identifier: "97f1cc6a259fdacd175c75c294dc5a6")
!200 = !{!201}
!201 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !199, file: !18, baseType: !16, size: 64, align: 64, flags: DIFlagPrivate)
!202 = !{!203}
!203 = !DILocalVariable(name: "self", arg: 1, scope: !194, file: !183, line: 28, type: !198)
!204 = !{!205}
!205 = !DITemplateTypeParameter(name: "Self", type: !199)
!206 = !DILocation(line: 28, column: 16, scope: !194)
!207 = !DILocation(line: 29, column: 20, scope: !194)
!208 = !DILocation(line: 29, column: 9, scope: !194)
!209 = !DILocation(line: 30, column: 6, scope: !194)
!210 = distinct !DISubprogram(name: "ratio<rust_structs::Circle, rust_structs::Rectangle>", linkageName: "_ZN12rust_structs5ratio17hcc6fe4c567eaded6E", scope: !45, file: !183, line: 55, type: !211, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !221, retainedNodes: !218)
!211 = !DISubroutineType(types: !212)
!212 = !{!16, !198, !213}
!213 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Rectangle", baseType: !214, size: 64, align: 64, dwarfAddressSpace: 0)
!214 = !DICompositeType(tag: DW_TAG_structure_type, name: "Rectangle", scope: !45, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !215, templateParams: !38, identifier: "5ce0a88954704e5138484a258a24a068")
!215 = !{!216, !217}
!216 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !214, file: !18, baseType: !16, size: 64, align: 64, flags: DIFlagPrivate)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !214, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!218 = !{!219, !220}
!219 = !DILocalVariable(name: "a", arg: 1, scope: !210, file: !183, line: 55, type: !198)
!220 = !DILocalVariable(name: "b", arg: 2, scope: !210, file: !183, line: 55, type: !213)
!221 = !{!222, !223}
!222 = !DITemplateTypeParameter(name: "A", type: !199)
!223 = !DITemplateTypeParameter(name: "B", type: !214)
!224 = !DILocation(line: 55, column: 30, scope: !210)
!225 = !DILocation(line: 55, column: 37, scope: !210)
!226 = !DILocation(line: 56, column: 7, scope: !210)
!227 = !DILocation(line: 56, column: 21, scope: !210)
!228 = !DILocation(line: 56, column: 5, scope: !210)
!229 = !DILocation(line: 57, column: 2, scope: !210)
!230 = distinct !DISubprogram(name: "mul", linkageName: "_ZN49_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17haca7f6efb7c07879E", scope: !232, file: !231, line: 49, type: !235, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !265)
!231 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!232 = !DINamespace(name: "{impl#188}", scope: !233)
!233 = !DINamespace(name: "arith", scope: !234)
!234 = !DINamespace(name: "ops", scope: !13)
!235 = !DISubroutineType(types: !236)
!236 = !{!16, !41, !41, !237}
!237 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !238, size: 64, align: 64, dwarfAddressSpace: 0)
!238 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !239, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !241, templateParams: !38, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!239 = !DINamespace(name: "location", scope: !240)
!240 = !DINamespace(name: "panic", scope: !13)
!241 = !{!242, !254, !256, !257}
!242 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !238, file: !18, baseType: !243, size: 128, align: 64, flags: DIFlagPrivate)
!243 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !27, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !244, templateParams: !252, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!244 = !{!245}
!245 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !243, file: !18, baseType: !246, size: 128, align: 64, flags: DIFlagPrivate)
!246 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !18, size: 128, align: 64, elements: !247, templateParams: !38, identifier: "238a44609877474087c05adf26cd41fa")
!247 = !{!248, !251}
!248 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !246, file: !18, baseType: !249, size: 64, align: 64)
!249 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !250, size: 64, align: 64, dwarfAddressSpace: 0)
!250 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!251 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !246, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!252 = !{!253}
!253 = !DITemplateTypeParameter(name: "T", type: !250)
!254 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !238, file: !18, baseType: !255, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!255 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!256 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !238, file: !18, baseType: !255, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !238, file: !18, baseType: !258, align: 8, offset: 192, flags: DIFlagPrivate)
!258 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !259, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!259 = !{!260}
!260 = !DITemplateTypeParameter(name: "T", type: !261)
!261 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !18, size: 128, align: 64, elements: !262, templateParams: !38, identifier: "9277eecd40495f85161460476aacc992")
!262 = !{!263, !264}
!263 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !261, file: !18, baseType: !249, size: 64, align: 64)
!264 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !261, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!265 = !{!266, !267}
!266 = !DILocalVariable(name: "self", arg: 1, scope: !230, file: !231, line: 49, type: !41)
!267 = !DILocalVariable(name: "other", arg: 2, scope: !230, file: !231, line: 49, type: !41)
!268 = !DILocation(line: 49, column: 24, scope: !230)
!269 = !DILocation(line: 49, column: 30, scope: !230)
!270 = !DILocation(line: 50, column: 31, scope: !230)
!271 = !DILocation(line: 50, column: 38, scope: !230)
!272 = !DILocation(line: 352, column: 45, scope: !273, inlinedAt: !278)
!273 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17hdcc413c0f2e98bf2E", scope: !275, file: !274, line: 352, type: !276, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!274 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!275 = !DINamespace(name: "{impl#142}", scope: !233)
!276 = !DISubroutineType(types: !277)
!277 = !{!16, !16, !16, !237}
!278 = !DILocation(line: 50, column: 17, scope: !230)
!279 = !DILocation(line: 51, column: 14, scope: !230)
!280 = distinct !DISubprogram(name: "min<usize>", linkageName: "_ZN4core3cmp3Ord3min17h443b5e2042838b42E", scope: !281, file: !144, line: 1072, type: !146, scopeLine: 1072, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !285, retainedNodes: !282)
!281 = !DINamespace(name: "Ord", scope: !145)
!282 = !{!283, !284}
!283 = !DILocalVariable(name: "self", arg: 1, scope: !280, file: !144, line: 1072, type: !120)
!284 = !DILocalVariable(name: "other", arg: 2, scope: !280, file: !144, line: 1072, type: !120)
!285 = !{!286}
!286 = !DITemplateTypeParameter(name: "Self", type: !120)
!287 = !DILocation(line: 1072, column: 12, scope: !280)
!288 = !DILocation(line: 1072, column: 18, scope: !280)
!289 = !DILocation(line: 1076, column: 12, scope: !280)
!290 = !DILocalVariable(name: "self", arg: 1, scope: !291, file: !144, line: 1916, type: !297)
!291 = distinct !DISubprogram(name: "lt", linkageName: "_RNvXsU_NtNtCsgEmfK2I1SDS_4core3cmp5implsjNtB7_10PartialOrd2lt", scope: !292, file: !144, line: 1916, type: !294, scopeLine: 1916, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !298)
!292 = !DINamespace(name: "{impl#58}", scope: !293)
!293 = !DINamespace(name: "impls", scope: !145)
!294 = !DISubroutineType(types: !295)
!295 = !{!296, !297, !297}
!296 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!297 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&usize", baseType: !120, size: 64, align: 64, dwarfAddressSpace: 0)
!298 = !{!290, !299}
!299 = !DILocalVariable(name: "other", arg: 2, scope: !291, file: !144, line: 1916, type: !297)
!300 = !DILocation(line: 1916, column: 19, scope: !291, inlinedAt: !301)
!301 = distinct !DILocation(line: 1076, column: 12, scope: !280)
!302 = !DILocation(line: 1916, column: 26, scope: !291, inlinedAt: !301)
!303 = !DILocation(line: 1916, column: 50, scope: !291, inlinedAt: !301)
!304 = !DILocation(line: 1916, column: 59, scope: !291, inlinedAt: !301)
!305 = !DILocation(line: 1076, column: 42, scope: !280)
!306 = !DILocation(line: 1077, column: 5, scope: !280)
!307 = !DILocation(line: 1076, column: 27, scope: !280)
!308 = !DILocation(line: 1077, column: 6, scope: !280)
!309 = !DILocation(line: 1072, column: 5, scope: !280)
!310 = distinct !DISubprogram(name: "max", linkageName: "_ZN4core3f6421_$LT$impl$u20$f64$GT$3max17hc5b9c8bdd970c645E", scope: !312, file: !311, line: 1009, type: !314, scopeLine: 1009, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !316)
!311 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!312 = !DINamespace(name: "{impl#0}", scope: !313)
!313 = !DINamespace(name: "f64", scope: !13)
!314 = !DISubroutineType(types: !315)
!315 = !{!16, !16, !16}
!316 = !{!317, !318}
!317 = !DILocalVariable(name: "self", arg: 1, scope: !310, file: !311, line: 1009, type: !16)
!318 = !DILocalVariable(name: "other", arg: 2, scope: !310, file: !311, line: 1009, type: !16)
!319 = !DILocation(line: 1009, column: 22, scope: !310)
!320 = !DILocation(line: 1009, column: 28, scope: !310)
!321 = !DILocation(line: 1010, column: 9, scope: !310)
!322 = !DILocation(line: 1011, column: 6, scope: !310)
!323 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17hf425b15e8529c287E", scope: !325, file: !324, line: 68, type: !328, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !330)
!324 = !DIFile(filename: "library/core/src/ub_checks.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8a26eb599fa825194a3e796d4688d4db")
!325 = !DINamespace(name: "unchecked_add", scope: !326)
!326 = !DINamespace(name: "{impl#11}", scope: !327)
!327 = !DINamespace(name: "num", scope: !13)
!328 = !DISubroutineType(types: !329)
!329 = !{null, !120, !120, !237}
!330 = !{!331, !332, !333}
!331 = !DILocalVariable(name: "lhs", arg: 1, scope: !323, file: !324, line: 68, type: !120)
!332 = !DILocalVariable(name: "rhs", arg: 2, scope: !323, file: !324, line: 68, type: !120)
!333 = !DILocalVariable(name: "msg", scope: !334, file: !324, line: 70, type: !261, align: 64)
!334 = distinct !DILexicalBlock(scope: !323, file: !324, line: 70, column: 21)
!335 = !DILocation(line: 68, column: 43, scope: !323)
!336 = !DILocalVariable(name: "self", arg: 1, scope: !337, file: !338, line: 2828, type: !120)
!337 = distinct !DISubprogram(name: "overflowing_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj15overflowing_add", scope: !326, file: !338, line: 2828, type: !339, scopeLine: 2828, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !345)
!338 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "de2f29a3485fc28d710ba6c3062e6efa")
!339 = !DISubroutineType(types: !340)
!340 = !{!341, !120, !120}
!341 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, bool)", file: !18, size: 128, align: 64, elements: !342, templateParams: !38, identifier: "d571287e27d8be874e95a2f698798cc6")
!342 = !{!343, !344}
!343 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !341, file: !18, baseType: !120, size: 64, align: 64)
!344 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !341, file: !18, baseType: !296, size: 8, align: 8, offset: 64)
!345 = !{!336, !346}
!346 = !DILocalVariable(name: "rhs", arg: 2, scope: !337, file: !338, line: 2828, type: !120)
!347 = !DILocation(line: 2828, column: 38, scope: !337, inlinedAt: !348)
!348 = !DILocation(line: 839, column: 27, scope: !349)
!349 = !DILexicalBlockFile(scope: !323, file: !338, discriminator: 0)
!350 = !DILocation(line: 2828, column: 44, scope: !337, inlinedAt: !348)
!351 = !DILocation(line: 2829, column: 26, scope: !337, inlinedAt: !348)
!352 = !DILocation(line: 839, column: 23, scope: !349)
!353 = !DILocation(line: 75, column: 14, scope: !323)
!354 = !DILocation(line: 70, column: 31, scope: !323)
!355 = !DILocation(line: 70, column: 25, scope: !334)
!356 = !DILocalVariable(name: "s", arg: 1, scope: !357, file: !358, line: 815, type: !261)
!357 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h323f86f5028348daE", scope: !359, file: !358, line: 815, type: !445, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !447, retainedNodes: !448)
!358 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!359 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !360, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !361, templateParams: !38, identifier: "e5c67bbe046da39973c72077c7f66185")
!360 = !DINamespace(name: "fmt", scope: !13)
!361 = !{!362, !367}
!362 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !359, file: !18, baseType: !363, size: 64, align: 64, flags: DIFlagPrivate)
!363 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !27, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !364, templateParams: !252, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!364 = !{!365}
!365 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !363, file: !18, baseType: !366, size: 64, align: 64, flags: DIFlagPrivate)
!366 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !250, size: 64, align: 64, dwarfAddressSpace: 0)
!367 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !359, file: !18, baseType: !368, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!368 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !27, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !369, templateParams: !443, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!369 = !{!370}
!370 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !368, file: !18, baseType: !371, size: 64, align: 64, flags: DIFlagPrivate)
!371 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !372, size: 64, align: 64, dwarfAddressSpace: 0)
!372 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !373, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !374, templateParams: !38, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!373 = !DINamespace(name: "rt", scope: !360)
!374 = !{!375}
!375 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !372, file: !18, baseType: !376, size: 128, align: 64, flags: DIFlagPrivate)
!376 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !373, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !377, templateParams: !38, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!377 = !{!378}
!378 = !DICompositeType(tag: DW_TAG_variant_part, scope: !376, file: !18, size: 128, align: 64, elements: !379, templateParams: !38, identifier: "fbd384083752b747f8b252853b979154", discriminator: !442)
!379 = !{!380, !438}
!380 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !378, file: !18, baseType: !381, size: 128, align: 64)
!381 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !376, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !382, templateParams: !38, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!382 = !{!383, !391, !433}
!383 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !381, file: !18, baseType: !384, size: 64, align: 64, flags: DIFlagPrivate)
!384 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !27, file: !18, size: 64, align: 64, flags: DIFlagPublic, elements: !385, templateParams: !389, identifier: "f4e496144210c619b96aa08326287b92")
!385 = !{!386}
!386 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !384, file: !18, baseType: !387, size: 64, align: 64, flags: DIFlagPrivate)
!387 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !388, size: 64, align: 64, dwarfAddressSpace: 0)
!388 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!389 = !{!390}
!390 = !DITemplateTypeParameter(name: "T", type: !388)
!391 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !381, file: !18, baseType: !392, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!392 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !393, size: 64, align: 64, dwarfAddressSpace: 0)
!393 = !DISubroutineType(types: !394)
!394 = !{!395, !384, !412}
!395 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !396, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !397, templateParams: !38, identifier: "1c6752419820cdc3961061cc58b31873")
!396 = !DINamespace(name: "result", scope: !13)
!397 = !{!398}
!398 = !DICompositeType(tag: DW_TAG_variant_part, scope: !395, file: !18, size: 8, align: 8, elements: !399, templateParams: !38, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !411)
!399 = !{!400, !407}
!400 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !398, file: !18, baseType: !401, size: 8, align: 8, extraData: i8 0)
!401 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !395, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !402, templateParams: !404, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!402 = !{!403}
!403 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !401, file: !18, baseType: !388, align: 8, offset: 8, flags: DIFlagPublic)
!404 = !{!390, !405}
!405 = !DITemplateTypeParameter(name: "E", type: !406)
!406 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !360, file: !18, align: 8, flags: DIFlagPublic, elements: !38, identifier: "5a24300cdda31093f5fe20c939b4885")
!407 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !398, file: !18, baseType: !408, size: 8, align: 8, extraData: i8 1)
!408 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !395, file: !18, size: 8, align: 8, flags: DIFlagPublic, elements: !409, templateParams: !404, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!409 = !{!410}
!410 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !408, file: !18, baseType: !406, align: 8, offset: 8, flags: DIFlagPublic)
!411 = !DIDerivedType(tag: DW_TAG_member, scope: !395, file: !18, baseType: !250, size: 8, align: 8, flags: DIFlagArtificial)
!412 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !413, size: 64, align: 64, dwarfAddressSpace: 0)
!413 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !360, file: !18, size: 192, align: 64, flags: DIFlagPublic, elements: !414, templateParams: !38, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!414 = !{!415, !422}
!415 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !413, file: !18, baseType: !416, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!416 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !360, file: !18, size: 64, align: 32, flags: DIFlagPublic, elements: !417, templateParams: !38, identifier: "ca2f5547247cd95c514a47d5800e09e")
!417 = !{!418, !419, !421}
!418 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !416, file: !18, baseType: !255, size: 32, align: 32, flags: DIFlagPrivate)
!419 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !416, file: !18, baseType: !420, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!420 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!421 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !416, file: !18, baseType: !420, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!422 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !413, file: !18, baseType: !423, size: 128, align: 64, flags: DIFlagPrivate)
!423 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !18, size: 128, align: 64, elements: !424, templateParams: !38, identifier: "effe97114690fc58a8e246cb04e37234")
!424 = !{!425, !428}
!425 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !423, file: !18, baseType: !426, size: 64, align: 64)
!426 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !427, size: 64, align: 64, dwarfAddressSpace: 0)
!427 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !18, align: 8, elements: !38, identifier: "64328679825f9c73b507edbfd5b86b47")
!428 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !423, file: !18, baseType: !429, size: 64, align: 64, offset: 64)
!429 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !430, size: 64, align: 64, dwarfAddressSpace: 0)
!430 = !DICompositeType(tag: DW_TAG_array_type, baseType: !120, size: 384, align: 64, elements: !431)
!431 = !{!432}
!432 = !DISubrange(count: 6, lowerBound: 0)
!433 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !381, file: !18, baseType: !434, align: 8, offset: 128, flags: DIFlagPrivate)
!434 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !37, file: !18, align: 8, flags: DIFlagPublic, elements: !38, templateParams: !435, identifier: "efa596960370766459fc018866dc4048")
!435 = !{!436}
!436 = !DITemplateTypeParameter(name: "T", type: !437)
!437 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !388, size: 64, align: 64, dwarfAddressSpace: 0)
!438 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !378, file: !18, baseType: !439, size: 128, align: 64, extraData: i64 0)
!439 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !376, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !440, templateParams: !38, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!440 = !{!441}
!441 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !439, file: !18, baseType: !420, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!442 = !DIDerivedType(tag: DW_TAG_member, scope: !376, file: !18, baseType: !104, size: 64, align: 64, flags: DIFlagArtificial)
!443 = !{!444}
!444 = !DITemplateTypeParameter(name: "T", type: !372)
!445 = !DISubroutineType(types: !446)
!446 = !{!359, !261}
!447 = !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h323f86f5028348daE", scope: !359, file: !358, line: 815, type: !445, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !38)
!448 = !{!356}
!449 = !DILocation(line: 815, column: 27, scope: !357, inlinedAt: !450)
!450 = !DILocation(line: 73, column: 59, scope: !334)
!451 = !DILocalVariable(name: "self", arg: 1, scope: !452, file: !453, line: 578, type: !261)
!452 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !454, file: !453, line: 578, type: !456, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !458)
!453 = !DIFile(filename: "library/core/src/str/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b67baab1b9aefdbe1feb84767953c83d")
!454 = !DINamespace(name: "{impl#0}", scope: !455)
!455 = !DINamespace(name: "str", scope: !13)
!456 = !DISubroutineType(types: !457)
!457 = !{!366, !261}
!458 = !{!451}
!459 = !DILocation(line: 578, column: 25, scope: !452, inlinedAt: !460)
!460 = !DILocation(line: 819, column: 44, scope: !357, inlinedAt: !450)
!461 = !DILocalVariable(name: "self", arg: 1, scope: !462, file: !453, line: 157, type: !261)
!462 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h91c2f9d210d2cf37E", scope: !454, file: !453, line: 157, type: !463, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !465)
!463 = !DISubroutineType(types: !464)
!464 = !{!120, !261}
!465 = !{!461}
!466 = !DILocation(line: 157, column: 22, scope: !462, inlinedAt: !467)
!467 = !DILocation(line: 820, column: 40, scope: !357, inlinedAt: !450)
!468 = !DILocalVariable(name: "self", arg: 1, scope: !469, file: !453, line: 502, type: !261)
!469 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !454, file: !453, line: 502, type: !470, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !476)
!470 = !DISubroutineType(types: !471)
!471 = !{!472, !261}
!472 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", file: !18, size: 128, align: 64, elements: !473, templateParams: !38, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!473 = !{!474, !475}
!474 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !472, file: !18, baseType: !249, size: 64, align: 64)
!475 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !472, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!476 = !{!468}
!477 = !DILocation(line: 502, column: 27, scope: !469, inlinedAt: !478)
!478 = !DILocation(line: 158, column: 14, scope: !462, inlinedAt: !467)
!479 = !DILocation(line: 73, column: 21, scope: !334)
!480 = distinct !DISubprogram(name: "drop_in_place<core::array::iter::IntoIter<rust_structs::Step, 4>>", linkageName: "_ZN4core3ptr84drop_in_place$LT$core..array..iter..IntoIter$LT$rust_structs..Step$C$4_usize$GT$$GT$17h05e9d7c4570765e0E", scope: !28, file: !481, line: 805, type: !482, scopeLine: 805, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !550, retainedNodes: !548)
!481 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!482 = !DISubroutineType(types: !483)
!483 = !{null, !484}
!484 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::array::iter::IntoIter<rust_structs::Step, 4>", baseType: !485, size: 64, align: 64, dwarfAddressSpace: 0)
!485 = !DICompositeType(tag: DW_TAG_structure_type, name: "IntoIter<rust_structs::Step, 4>", scope: !486, file: !18, size: 640, align: 64, flags: DIFlagPublic, elements: !488, templateParams: !538, identifier: "4aa76e1de0a2e8688535b6614c34a597")
!486 = !DINamespace(name: "iter", scope: !487)
!487 = !DINamespace(name: "array", scope: !13)
!488 = !{!489}
!489 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !485, file: !18, baseType: !490, size: 640, align: 64, flags: DIFlagPrivate)
!490 = !DICompositeType(tag: DW_TAG_structure_type, name: "ManuallyDrop<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", scope: !491, file: !18, size: 640, align: 64, flags: DIFlagPublic, elements: !493, templateParams: !546, identifier: "67aeca31f3362f4f1897db3b93e5d44b")
!491 = !DINamespace(name: "manually_drop", scope: !492)
!492 = !DINamespace(name: "mem", scope: !13)
!493 = !{!494}
!494 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !490, file: !18, baseType: !495, size: 640, align: 64, flags: DIFlagPrivate)
!495 = !DICompositeType(tag: DW_TAG_structure_type, name: "MaybeDangling<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", scope: !496, file: !18, size: 640, align: 64, flags: DIFlagPublic, elements: !497, templateParams: !544, identifier: "6700f61bad0490c3c3daf2a05a82658")
!496 = !DINamespace(name: "maybe_dangling", scope: !492)
!497 = !{!498}
!498 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !495, file: !18, baseType: !499, size: 640, align: 64, flags: DIFlagPrivate)
!499 = !DICompositeType(tag: DW_TAG_structure_type, name: "PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>", scope: !500, file: !18, size: 640, align: 64, flags: DIFlagProtected, elements: !501, templateParams: !542, identifier: "676c4e6bdce53741ddabd677081a637f")
!500 = !DINamespace(name: "iter_inner", scope: !486)
!501 = !{!502, !508}
!502 = !DIDerivedType(tag: DW_TAG_member, name: "alive", scope: !499, file: !18, baseType: !503, size: 128, align: 64, flags: DIFlagPrivate)
!503 = !DICompositeType(tag: DW_TAG_structure_type, name: "IndexRange", scope: !504, file: !18, size: 128, align: 64, flags: DIFlagProtected, elements: !505, templateParams: !38, identifier: "9d57a0034a7acda8f094eb96e3b9b624")
!504 = !DINamespace(name: "index_range", scope: !234)
!505 = !{!506, !507}
!506 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !503, file: !18, baseType: !120, size: 64, align: 64, flags: DIFlagPrivate)
!507 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !503, file: !18, baseType: !120, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!508 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !499, file: !18, baseType: !509, size: 512, align: 64, offset: 128, flags: DIFlagPrivate)
!509 = !DICompositeType(tag: DW_TAG_array_type, baseType: !510, size: 512, align: 64, elements: !540)
!510 = !DICompositeType(tag: DW_TAG_union_type, name: "MaybeUninit<rust_structs::Step>", scope: !511, file: !18, size: 128, align: 64, elements: !512, templateParams: !538, identifier: "f38eff052558abb2df1b12c20394bde")
!511 = !DINamespace(name: "maybe_uninit", scope: !492)
!512 = !{!513, !514}
!513 = !DIDerivedType(tag: DW_TAG_member, name: "uninit", scope: !510, file: !18, baseType: !388, align: 8)
!514 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !510, file: !18, baseType: !515, size: 128, align: 64)
!515 = !DICompositeType(tag: DW_TAG_structure_type, name: "ManuallyDrop<rust_structs::Step>", scope: !491, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !516, templateParams: !538, identifier: "b27242568f0cad5a892093fd38f948e3")
!516 = !{!517}
!517 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !515, file: !18, baseType: !518, size: 128, align: 64, flags: DIFlagPrivate)
!518 = !DICompositeType(tag: DW_TAG_structure_type, name: "MaybeDangling<rust_structs::Step>", scope: !496, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !519, templateParams: !536, identifier: "324dceeca3fa69a6326d1fddee6889b5")
!519 = !{!520}
!520 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !518, file: !18, baseType: !521, size: 128, align: 64, flags: DIFlagPrivate)
!521 = !DICompositeType(tag: DW_TAG_structure_type, name: "Step", scope: !45, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !522, templateParams: !38, identifier: "89424925500a8e8cd3572dd1df310be8")
!522 = !{!523}
!523 = !DICompositeType(tag: DW_TAG_variant_part, scope: !521, file: !18, size: 128, align: 64, elements: !524, templateParams: !38, identifier: "5e20e8e22bd1f6b97f30aa0e052ff09", discriminator: !535)
!524 = !{!525, !529, !533}
!525 = !DIDerivedType(tag: DW_TAG_member, name: "Scale", scope: !523, file: !18, baseType: !526, size: 128, align: 64, extraData: i64 0)
!526 = !DICompositeType(tag: DW_TAG_structure_type, name: "Scale", scope: !521, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !527, templateParams: !38, identifier: "fb438649c137e609a5d3d8ab709c6231")
!527 = !{!528}
!528 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !526, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!529 = !DIDerivedType(tag: DW_TAG_member, name: "Shift", scope: !523, file: !18, baseType: !530, size: 128, align: 64, extraData: i64 1)
!530 = !DICompositeType(tag: DW_TAG_structure_type, name: "Shift", scope: !521, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !531, templateParams: !38, identifier: "e4461a6d82305084fc2ed9ca7dd5326a")
!531 = !{!532}
!532 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !530, file: !18, baseType: !16, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!533 = !DIDerivedType(tag: DW_TAG_member, name: "Flip", scope: !523, file: !18, baseType: !534, size: 128, align: 64, extraData: i64 2)
!534 = !DICompositeType(tag: DW_TAG_structure_type, name: "Flip", scope: !521, file: !18, size: 128, align: 64, flags: DIFlagPrivate, elements: !38, identifier: "c431da68e2d2e9ba448e22c304cfaa2b")
!535 = !DIDerivedType(tag: DW_TAG_member, scope: !521, file: !18, baseType: !104, size: 64, align: 64, flags: DIFlagArtificial)
!536 = !{!537}
!537 = !DITemplateTypeParameter(name: "P", type: !521)
!538 = !{!539}
!539 = !DITemplateTypeParameter(name: "T", type: !521)
!540 = !{!541}
!541 = !DISubrange(count: 4, lowerBound: 0)
!542 = !{!543}
!543 = !DITemplateTypeParameter(name: "DATA", type: !509)
!544 = !{!545}
!545 = !DITemplateTypeParameter(name: "P", type: !499)
!546 = !{!547}
!547 = !DITemplateTypeParameter(name: "T", type: !499)
!548 = !{!549}
!549 = !DILocalVariable(arg: 1, scope: !480, file: !481, line: 805, type: !484)
!550 = !{!551}
!551 = !DITemplateTypeParameter(name: "T", type: !485)
!552 = !DILocation(line: 805, column: 1, scope: !480)
!553 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17h92e17aa391d8261aE", scope: !554, file: !324, line: 68, type: !557, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !559)
!554 = !DINamespace(name: "offset_from_unsigned", scope: !555)
!555 = !DINamespace(name: "{impl#0}", scope: !556)
!556 = !DINamespace(name: "const_ptr", scope: !28)
!557 = !DISubroutineType(types: !558)
!558 = !{null, !387, !387, !237}
!559 = !{!560, !561, !562}
!560 = !DILocalVariable(name: "this", arg: 1, scope: !553, file: !324, line: 68, type: !387)
!561 = !DILocalVariable(name: "origin", arg: 2, scope: !553, file: !324, line: 68, type: !387)
!562 = !DILocalVariable(name: "msg", scope: !563, file: !324, line: 70, type: !261, align: 64)
!563 = distinct !DILexicalBlock(scope: !553, file: !324, line: 70, column: 21)
!564 = !DILocation(line: 68, column: 43, scope: !553)
!565 = !DILocalVariable(name: "this", arg: 1, scope: !566, file: !567, line: 706, type: !387)
!566 = distinct !DISubprogram(name: "runtime_ptr_ge", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge17hb39ef6f6bf46650fE", scope: !554, file: !567, line: 706, type: !568, scopeLine: 706, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !570)
!567 = !DIFile(filename: "library/core/src/ptr/const_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "48638a38fe414ca30cde797e4a40b3a9")
!568 = !DISubroutineType(types: !569)
!569 = !{!296, !387, !387}
!570 = !{!565, !571}
!571 = !DILocalVariable(name: "origin", arg: 2, scope: !566, file: !567, line: 706, type: !387)
!572 = !DILocation(line: 706, column: 33, scope: !566, inlinedAt: !573)
!573 = !DILocation(line: 723, column: 18, scope: !574)
!574 = !DILexicalBlockFile(scope: !553, file: !567, discriminator: 0)
!575 = !DILocation(line: 706, column: 50, scope: !566, inlinedAt: !573)
!576 = !DILocation(line: 712, column: 21, scope: !577, inlinedAt: !581)
!577 = !DILexicalBlockFile(scope: !578, file: !567, discriminator: 0)
!578 = distinct !DISubprogram(name: "runtime", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned14runtime_ptr_ge7runtime17h57e3349c4ca498d0E", scope: !580, file: !579, line: 2434, type: !568, scopeLine: 2434, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!579 = !DIFile(filename: "library/core/src/intrinsics/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b1b7915c1b8b57766c20270acae549ce")
!580 = !DINamespace(name: "runtime_ptr_ge", scope: !554)
!581 = !DILocation(line: 2447, column: 9, scope: !582, inlinedAt: !573)
!582 = !DILexicalBlockFile(scope: !566, file: !579, discriminator: 0)
!583 = !DILocation(line: 70, column: 31, scope: !553)
!584 = !DILocation(line: 70, column: 25, scope: !563)
!585 = !DILocalVariable(name: "s", arg: 1, scope: !586, file: !358, line: 815, type: !261)
!586 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h323f86f5028348daE", scope: !359, file: !358, line: 815, type: !445, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !447, retainedNodes: !587)
!587 = !{!585}
!588 = !DILocation(line: 815, column: 27, scope: !586, inlinedAt: !589)
!589 = !DILocation(line: 73, column: 59, scope: !563)
!590 = !DILocalVariable(name: "self", arg: 1, scope: !591, file: !453, line: 578, type: !261)
!591 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !454, file: !453, line: 578, type: !456, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !592)
!592 = !{!590}
!593 = !DILocation(line: 578, column: 25, scope: !591, inlinedAt: !594)
!594 = !DILocation(line: 819, column: 44, scope: !586, inlinedAt: !589)
!595 = !DILocalVariable(name: "self", arg: 1, scope: !596, file: !453, line: 157, type: !261)
!596 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h91c2f9d210d2cf37E", scope: !454, file: !453, line: 157, type: !463, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !597)
!597 = !{!595}
!598 = !DILocation(line: 157, column: 22, scope: !596, inlinedAt: !599)
!599 = !DILocation(line: 820, column: 40, scope: !586, inlinedAt: !589)
!600 = !DILocalVariable(name: "self", arg: 1, scope: !601, file: !453, line: 502, type: !261)
!601 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !454, file: !453, line: 502, type: !470, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !602)
!602 = !{!600}
!603 = !DILocation(line: 502, column: 27, scope: !601, inlinedAt: !604)
!604 = !DILocation(line: 158, column: 14, scope: !596, inlinedAt: !599)
!605 = !DILocation(line: 73, column: 21, scope: !563)
!606 = !DILocation(line: 75, column: 14, scope: !553)
!607 = distinct !DISubprogram(name: "map<core::slice::iter::Iter<f64>, f64, rust_structs::rust_kinetic_energy::{closure_env#0}>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3map17h0610d8b617cb7623E", scope: !609, file: !608, line: 789, type: !611, scopeLine: 789, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !616, retainedNodes: !613)
!608 = !DIFile(filename: "library/core/src/iter/traits/iterator.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "03f316921fc0b2bb7786dd4fa41456f9")
!609 = !DINamespace(name: "Iterator", scope: !610)
!610 = !DINamespace(name: "iterator", scope: !53)
!611 = !DISubroutineType(types: !612)
!612 = !{!17, !21, !43}
!613 = !{!614, !615}
!614 = !DILocalVariable(name: "self", arg: 1, scope: !607, file: !608, line: 789, type: !21)
!615 = !DILocalVariable(name: "f", arg: 2, scope: !607, file: !608, line: 789, type: !43)
!616 = !{!617, !59, !48}
!617 = !DITemplateTypeParameter(name: "Self", type: !21)
!618 = !DILocation(line: 789, column: 18, scope: !607)
!619 = !DILocation(line: 789, column: 24, scope: !607)
!620 = !DILocation(line: 795, column: 6, scope: !607)
!621 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>, f64>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3sum17h632ee76fa2d71775E", scope: !609, file: !608, line: 3653, type: !622, scopeLine: 3653, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !626, retainedNodes: !624)
!622 = !DISubroutineType(types: !623)
!623 = !{!16, !17}
!624 = !{!625}
!625 = !DILocalVariable(name: "self", arg: 1, scope: !621, file: !608, line: 3653, type: !17)
!626 = !{!627, !628}
!627 = !DITemplateTypeParameter(name: "Self", type: !17)
!628 = !DITemplateTypeParameter(name: "S", type: !16)
!629 = !DILocation(line: 3653, column: 15, scope: !621)
!630 = !DILocation(line: 3658, column: 9, scope: !621)
!631 = !DILocation(line: 3659, column: 6, scope: !621)
!632 = distinct !DISubprogram(name: "zip<core::slice::iter::IterMut<f64>, &[f64; 3]>", linkageName: "_ZN4core4iter6traits8iterator8Iterator3zip17ha6e594d5afb71be6E", scope: !609, file: !608, line: 626, type: !633, scopeLine: 626, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !642, retainedNodes: !639)
!633 = !DISubroutineType(types: !634)
!634 = !{!106, !109, !635}
!635 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[f64; 3]", baseType: !636, size: 64, align: 64, dwarfAddressSpace: 0)
!636 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 192, align: 64, elements: !637)
!637 = !{!638}
!638 = !DISubrange(count: 3, lowerBound: 0)
!639 = !{!640, !641}
!640 = !DILocalVariable(name: "self", arg: 1, scope: !632, file: !608, line: 626, type: !109)
!641 = !DILocalVariable(name: "other", arg: 2, scope: !632, file: !608, line: 626, type: !635)
!642 = !{!643, !644}
!643 = !DITemplateTypeParameter(name: "Self", type: !109)
!644 = !DITemplateTypeParameter(name: "U", type: !635)
!645 = !DILocation(line: 626, column: 15, scope: !632)
!646 = !DILocation(line: 626, column: 21, scope: !632)
!647 = !DILocation(line: 631, column: 18, scope: !632)
!648 = !DILocalVariable(name: "a", arg: 1, scope: !649, file: !80, line: 23, type: !109)
!649 = distinct !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17hc46aa7c1ac15b853E", scope: !106, file: !80, line: 23, type: !132, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !122, declaration: !650, retainedNodes: !651)
!650 = !DISubprogram(name: "new<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip16Zip$LT$A$C$B$GT$3new17hc46aa7c1ac15b853E", scope: !106, file: !80, line: 23, type: !132, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !122)
!651 = !{!648, !652}
!652 = !DILocalVariable(name: "b", arg: 2, scope: !649, file: !80, line: 23, type: !21)
!653 = !DILocation(line: 23, column: 32, scope: !649, inlinedAt: !654)
!654 = !DILocation(line: 631, column: 9, scope: !632)
!655 = !DILocation(line: 631, column: 30, scope: !632)
!656 = !DILocation(line: 23, column: 38, scope: !649, inlinedAt: !654)
!657 = !DILocation(line: 24, column: 9, scope: !649, inlinedAt: !654)
!658 = !DILocation(line: 632, column: 6, scope: !632)
!659 = !DILocation(line: 631, column: 41, scope: !632)
!660 = !DILocation(line: 626, column: 5, scope: !632)
!661 = distinct !DISubprogram(name: "{closure#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", linkageName: "_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17hf3f80bc46272bb70E", scope: !662, file: !8, line: 88, type: !663, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !71, retainedNodes: !670)
!662 = !DINamespace(name: "map_fold", scope: !10)
!663 = !DISubroutineType(types: !664)
!664 = !{!16, !665, !16, !41}
!665 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", baseType: !666, size: 64, align: 64, dwarfAddressSpace: 0)
!666 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>", scope: !662, file: !18, align: 8, elements: !667, templateParams: !38, identifier: "b7134cb6a2d70d764e251e3783022712")
!667 = !{!668, !669}
!668 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !666, file: !18, baseType: !49, align: 8)
!669 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !666, file: !18, baseType: !43, align: 8)
!670 = !{!671, !672, !673, !674}
!671 = !DILocalVariable(name: "acc", arg: 2, scope: !661, file: !8, line: 88, type: !16)
!672 = !DILocalVariable(name: "elt", arg: 3, scope: !661, file: !8, line: 88, type: !41)
!673 = !DILocalVariable(name: "g", scope: !661, file: !8, line: 86, type: !49, align: 8)
!674 = !DILocalVariable(name: "f", scope: !661, file: !8, line: 85, type: !43, align: 8)
!675 = !DILocation(line: 86, column: 9, scope: !661)
!676 = !DILocation(line: 85, column: 9, scope: !661)
!677 = !DILocation(line: 88, column: 11, scope: !661)
!678 = !DILocation(line: 88, column: 16, scope: !661)
!679 = !DILocation(line: 88, column: 23, scope: !661)
!680 = !DILocation(line: 88, column: 28, scope: !661)
!681 = !DILocation(line: 88, column: 21, scope: !661)
!682 = !DILocation(line: 88, column: 35, scope: !661)
!683 = !DILocation(line: 88, column: 34, scope: !661)
!684 = !DILocation(line: 88, column: 5, scope: !661)
!685 = distinct !DISubprogram(name: "size<core::slice::iter::Iter<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h50eaad2c8dd50942E", scope: !686, file: !80, line: 587, type: !687, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !692, retainedNodes: !690)
!686 = !DINamespace(name: "TrustedRandomAccessNoCoerce", scope: !82)
!687 = !DISubroutineType(types: !688)
!688 = !{!120, !689}
!689 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::Iter<f64>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!690 = !{!691}
!691 = !DILocalVariable(name: "self", arg: 1, scope: !685, file: !80, line: 587, type: !689)
!692 = !{!617}
!693 = !DILocation(line: 587, column: 13, scope: !685)
!694 = !DILocation(line: 591, column: 14, scope: !685)
!695 = !DILocation(line: 591, column: 9, scope: !685)
!696 = !DILocation(line: 592, column: 6, scope: !685)
!697 = distinct !DISubprogram(name: "size<core::slice::iter::IterMut<f64>>", linkageName: "_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hab7b1ee6f6f48dc0E", scope: !686, file: !80, line: 587, type: !698, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !703, retainedNodes: !701)
!698 = !DISubroutineType(types: !699)
!699 = !{!120, !700}
!700 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::slice::iter::IterMut<f64>", baseType: !109, size: 64, align: 64, dwarfAddressSpace: 0)
!701 = !{!702}
!702 = !DILocalVariable(name: "self", arg: 1, scope: !697, file: !80, line: 587, type: !700)
!703 = !{!643}
!704 = !DILocation(line: 587, column: 13, scope: !697)
!705 = !DILocation(line: 591, column: 14, scope: !697)
!706 = !DILocation(line: 591, column: 9, scope: !697)
!707 = !DILocation(line: 592, column: 6, scope: !697)
!708 = distinct !DISubprogram(name: "next<rust_structs::Step>", linkageName: "_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E", scope: !710, file: !709, line: 161, type: !716, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, declaration: !734, retainedNodes: !735)
!709 = !DIFile(filename: "library/core/src/array/iter/iter_inner.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82dc76d1ba04cdd16151ae5a75c6edf2")
!710 = !DICompositeType(tag: DW_TAG_structure_type, name: "PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]>", scope: !500, file: !18, size: 128, align: 64, flags: DIFlagProtected, elements: !711, templateParams: !714, identifier: "721908033ac349e898bf4dc3e159249a")
!711 = !{!712, !713}
!712 = !DIDerivedType(tag: DW_TAG_member, name: "alive", scope: !710, file: !18, baseType: !503, size: 128, align: 64, flags: DIFlagPrivate)
!713 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !710, file: !18, baseType: !510, align: 64, offset: 128, flags: DIFlagPrivate)
!714 = !{!715}
!715 = !DITemplateTypeParameter(name: "DATA", type: !510)
!716 = !DISubroutineType(types: !717)
!717 = !{!718, !729}
!718 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<rust_structs::Step>", scope: !86, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !719, templateParams: !38, identifier: "fad5a4d9468e3c30e303e5f23a7d6f9d")
!719 = !{!720}
!720 = !DICompositeType(tag: DW_TAG_variant_part, scope: !718, file: !18, size: 128, align: 64, elements: !721, templateParams: !38, identifier: "ec85827cb9fbcb3aefc484066dc6233", discriminator: !728)
!721 = !{!722, !724}
!722 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !720, file: !18, baseType: !723, size: 128, align: 64, extraData: i64 3)
!723 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !718, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !538, identifier: "b07c92db424c4a34a8ef1284489474d0")
!724 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !720, file: !18, baseType: !725, size: 128, align: 64)
!725 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !718, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !726, templateParams: !538, identifier: "b68b24f428c0526c897b40aebb1fb882")
!726 = !{!727}
!727 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !725, file: !18, baseType: !521, size: 128, align: 64, flags: DIFlagPublic)
!728 = !DIDerivedType(tag: DW_TAG_member, scope: !718, file: !18, baseType: !104, size: 64, align: 64, flags: DIFlagArtificial)
!729 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]>", file: !18, size: 128, align: 64, elements: !730, templateParams: !38, identifier: "76e4e041c3d6147194afb04419fa71f7")
!730 = !{!731, !733}
!731 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !729, file: !18, baseType: !732, size: 64, align: 64)
!732 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !710, size: 64, align: 64, dwarfAddressSpace: 0)
!733 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !729, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!734 = !DISubprogram(name: "next<rust_structs::Step>", linkageName: "_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next17hd6a92406e32ea662E", scope: !710, file: !709, line: 161, type: !716, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !538)
!735 = !{!736}
!736 = !DILocalVariable(name: "self", arg: 1, scope: !708, file: !709, line: 161, type: !729)
!737 = !DILocation(line: 161, column: 24, scope: !708)
!738 = !DILocalVariable(name: "self", arg: 1, scope: !739, file: !740, line: 1160, type: !741)
!739 = distinct !DISubprogram(name: "map<usize, rust_structs::Step, core::array::iter::iter_inner::{impl#8}::next::{closure_env#0}<rust_structs::Step>>", linkageName: "_ZN4core6option15Option$LT$T$GT$3map17h989314e225e1c692E", scope: !741, file: !740, line: 1160, type: !752, scopeLine: 1160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !765, declaration: !764, retainedNodes: !768)
!740 = !DIFile(filename: "library/core/src/option.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "3f12dd837a95e960b90752f70f5ddc0e")
!741 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<usize>", scope: !86, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !742, templateParams: !38, identifier: "6f59025219977f466509bd4ae79a2945")
!742 = !{!743}
!743 = !DICompositeType(tag: DW_TAG_variant_part, scope: !741, file: !18, size: 128, align: 64, elements: !744, templateParams: !38, identifier: "57fdcff454be91893aca78d2b2510f66", discriminator: !751)
!744 = !{!745, !747}
!745 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !743, file: !18, baseType: !746, size: 128, align: 64, extraData: i64 0)
!746 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !741, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !150, identifier: "5f402b7d82062085bb94b01d172ca4ec")
!747 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !743, file: !18, baseType: !748, size: 128, align: 64, extraData: i64 1)
!748 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !741, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !749, templateParams: !150, identifier: "c70f2dfad93186ce146b7e80830727")
!749 = !{!750}
!750 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !748, file: !18, baseType: !120, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!751 = !DIDerivedType(tag: DW_TAG_member, scope: !741, file: !18, baseType: !104, size: 64, align: 64, flags: DIFlagArtificial)
!752 = !DISubroutineType(types: !753)
!753 = !{!718, !741, !754}
!754 = !DICompositeType(tag: DW_TAG_structure_type, name: "{closure_env#0}<rust_structs::Step>", scope: !755, file: !18, size: 128, align: 64, elements: !757, templateParams: !38, identifier: "40c85d877250811ecb9e8cc8d13fbb3d")
!755 = !DINamespace(name: "next", scope: !756)
!756 = !DINamespace(name: "{impl#8}", scope: !500)
!757 = !{!758}
!758 = !DIDerivedType(tag: DW_TAG_member, name: "_ref__self__data", scope: !754, file: !18, baseType: !759, size: 128, align: 64)
!759 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]", file: !18, size: 128, align: 64, elements: !760, templateParams: !38, identifier: "9b1a073e0c3fb084fff1a42ec2d26c3")
!760 = !{!761, !763}
!761 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !759, file: !18, baseType: !762, size: 64, align: 64)
!762 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !510, size: 64, align: 64, dwarfAddressSpace: 0)
!763 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !759, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!764 = !DISubprogram(name: "map<usize, rust_structs::Step, core::array::iter::iter_inner::{impl#8}::next::{closure_env#0}<rust_structs::Step>>", linkageName: "_ZN4core6option15Option$LT$T$GT$3map17h989314e225e1c692E", scope: !741, file: !740, line: 1160, type: !752, scopeLine: 1160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !765)
!765 = !{!151, !766, !767}
!766 = !DITemplateTypeParameter(name: "U", type: !521)
!767 = !DITemplateTypeParameter(name: "F", type: !754)
!768 = !{!738, !769, !770}
!769 = !DILocalVariable(name: "f", scope: !739, file: !740, line: 1160, type: !754, align: 64)
!770 = !DILocalVariable(name: "x", scope: !771, file: !740, line: 1165, type: !120, align: 64)
!771 = distinct !DILexicalBlock(scope: !739, file: !740, line: 1165, column: 13)
!772 = !DILocation(line: 1160, column: 28, scope: !739, inlinedAt: !773)
!773 = !DILocation(line: 167, column: 27, scope: !708)
!774 = !DILocation(line: 1160, column: 34, scope: !739, inlinedAt: !773)
!775 = !DILocation(line: 832, column: 49, scope: !776, inlinedAt: !782)
!776 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !326, file: !338, line: 832, type: !777, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !779)
!777 = !DISubroutineType(types: !778)
!778 = !{!120, !120, !120, !237}
!779 = !{!780, !781}
!780 = !DILocalVariable(name: "self", arg: 1, scope: !776, file: !338, line: 832, type: !120)
!781 = !DILocalVariable(name: "rhs", scope: !776, file: !338, line: 832, type: !120, align: 64)
!782 = !DILocation(line: 63, column: 37, scope: !783, inlinedAt: !793)
!783 = distinct !DILexicalBlock(scope: !785, file: !784, line: 61, column: 9)
!784 = !DIFile(filename: "library/core/src/ops/index_range.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "0cbb503d6203e487667028bd8e76f0d1")
!785 = distinct !DISubprogram(name: "next_unchecked", linkageName: "_ZN4core3ops11index_range10IndexRange14next_unchecked17hb9ac471230ec3cb6E", scope: !503, file: !784, line: 58, type: !786, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !789, retainedNodes: !790)
!786 = !DISubroutineType(types: !787)
!787 = !{!120, !788}
!788 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::ops::index_range::IndexRange", baseType: !503, size: 64, align: 64, dwarfAddressSpace: 0)
!789 = !DISubprogram(name: "next_unchecked", linkageName: "_ZN4core3ops11index_range10IndexRange14next_unchecked17hb9ac471230ec3cb6E", scope: !503, file: !784, line: 58, type: !786, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !38)
!790 = !{!791, !792}
!791 = !DILocalVariable(name: "self", arg: 1, scope: !785, file: !784, line: 58, type: !788)
!792 = !DILocalVariable(name: "value", scope: !783, file: !784, line: 61, type: !120, align: 64)
!793 = !DILocation(line: 133, column: 32, scope: !794, inlinedAt: !800)
!794 = distinct !DISubprogram(name: "next", linkageName: "_ZN93_$LT$core..ops..index_range..IndexRange$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h575eb50facbb8846E", scope: !795, file: !784, line: 130, type: !796, scopeLine: 130, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !798)
!795 = !DINamespace(name: "{impl#1}", scope: !504)
!796 = !DISubroutineType(types: !797)
!797 = !{!741, !788}
!798 = !{!799}
!799 = !DILocalVariable(name: "self", arg: 1, scope: !794, file: !784, line: 130, type: !788)
!800 = !DILocation(line: 167, column: 20, scope: !708)
!801 = !DILocation(line: 130, column: 13, scope: !794, inlinedAt: !800)
!802 = !DILocalVariable(name: "self", arg: 1, scope: !803, file: !784, line: 220, type: !788)
!803 = distinct !DISubprogram(name: "len", linkageName: "_ZN104_$LT$core..ops..index_range..IndexRange$u20$as$u20$core..iter..traits..exact_size..ExactSizeIterator$GT$3len17h681b2db24e17ca5cE", scope: !804, file: !784, line: 220, type: !805, scopeLine: 220, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !808)
!804 = !DINamespace(name: "{impl#3}", scope: !504)
!805 = !DISubroutineType(types: !806)
!806 = !{!120, !807}
!807 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ops::index_range::IndexRange", baseType: !503, size: 64, align: 64, dwarfAddressSpace: 0)
!808 = !{!802}
!809 = !DILocation(line: 220, column: 12, scope: !803, inlinedAt: !810)
!810 = !DILocation(line: 156, column: 18, scope: !811, inlinedAt: !822)
!811 = distinct !DISubprogram(name: "len<core::ops::index_range::IndexRange>", linkageName: "_ZN83_$LT$$RF$mut$u20$I$u20$as$u20$core..iter..traits..exact_size..ExactSizeIterator$GT$3len17hc132d2b67898724eE", scope: !813, file: !812, line: 155, type: !815, scopeLine: 155, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !820, retainedNodes: !818)
!812 = !DIFile(filename: "library/core/src/iter/traits/exact_size.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b65df84932b5452054a09996bbfca6e2")
!813 = !DINamespace(name: "{impl#0}", scope: !814)
!814 = !DINamespace(name: "exact_size", scope: !53)
!815 = !DISubroutineType(types: !816)
!816 = !{!120, !817}
!817 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&&mut core::ops::index_range::IndexRange", baseType: !788, size: 64, align: 64, dwarfAddressSpace: 0)
!818 = !{!819}
!819 = !DILocalVariable(name: "self", arg: 1, scope: !811, file: !812, line: 155, type: !817)
!820 = !{!821}
!821 = !DITemplateTypeParameter(name: "I", type: !503)
!822 = !DILocation(line: 131, column: 17, scope: !794, inlinedAt: !800)
!823 = !DILocalVariable(name: "self", arg: 1, scope: !824, file: !784, line: 49, type: !788)
!824 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3ops11index_range10IndexRange3len17h75b659dfb961be1bE", scope: !503, file: !784, line: 49, type: !805, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !825, retainedNodes: !826)
!825 = !DISubprogram(name: "len", linkageName: "_ZN4core3ops11index_range10IndexRange3len17h75b659dfb961be1bE", scope: !503, file: !784, line: 49, type: !805, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !38)
!826 = !{!823}
!827 = !DILocation(line: 49, column: 29, scope: !824, inlinedAt: !828)
!828 = !DILocation(line: 221, column: 14, scope: !803, inlinedAt: !810)
!829 = !DILocation(line: 58, column: 36, scope: !785, inlinedAt: !793)
!830 = !DILocation(line: 155, column: 12, scope: !811, inlinedAt: !822)
!831 = !DILocation(line: 52, column: 51, scope: !824, inlinedAt: !828)
!832 = !DILocation(line: 52, column: 61, scope: !824, inlinedAt: !828)
!833 = !DILocation(line: 52, column: 18, scope: !824, inlinedAt: !828)
!834 = !DILocation(line: 131, column: 12, scope: !794, inlinedAt: !800)
!835 = !DILocation(line: 135, column: 13, scope: !794, inlinedAt: !800)
!836 = !DILocation(line: 167, column: 31, scope: !708)
!837 = !DILocation(line: 1166, column: 21, scope: !739, inlinedAt: !773)
!838 = !DILocation(line: 1168, column: 5, scope: !739, inlinedAt: !773)
!839 = !DILocation(line: 61, column: 21, scope: !785, inlinedAt: !793)
!840 = !DILocation(line: 61, column: 13, scope: !783, inlinedAt: !793)
!841 = !DILocation(line: 832, column: 43, scope: !776, inlinedAt: !782)
!842 = !DILocation(line: 77, column: 35, scope: !843, inlinedAt: !782)
!843 = !DILexicalBlockFile(scope: !776, file: !324, discriminator: 0)
!844 = !DILocation(line: 176, column: 6, scope: !708)
!845 = !DILocation(line: 78, column: 17, scope: !843, inlinedAt: !782)
!846 = !DILocation(line: 844, column: 17, scope: !776, inlinedAt: !782)
!847 = !DILocation(line: 63, column: 9, scope: !783, inlinedAt: !793)
!848 = !DILocation(line: 133, column: 22, scope: !794, inlinedAt: !800)
!849 = !DILocation(line: 1165, column: 18, scope: !739, inlinedAt: !773)
!850 = !DILocation(line: 1165, column: 18, scope: !771, inlinedAt: !773)
!851 = !DILocalVariable(name: "idx", arg: 2, scope: !852, file: !709, line: 167, type: !120)
!852 = distinct !DISubprogram(name: "{closure#0}<rust_structs::Step>", linkageName: "_ZN4core5array4iter10iter_inner78PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u5d$$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17habd4a86b7d7e72bdE", scope: !755, file: !709, line: 167, type: !853, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, retainedNodes: !855)
!853 = !DISubroutineType(types: !854)
!854 = !{!521, !754, !120}
!855 = !{!851, !856}
!856 = !DILocalVariable(name: "self__data", scope: !852, file: !709, line: 161, type: !510, align: 64)
!857 = !DILocation(line: 167, column: 32, scope: !852, inlinedAt: !858)
!858 = !DILocation(line: 1165, column: 29, scope: !771, inlinedAt: !773)
!859 = !DILocalVariable(name: "index", arg: 2, scope: !860, file: !861, line: 639, type: !120)
!860 = distinct !DISubprogram(name: "get_unchecked<core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>, usize>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$13get_unchecked17hc339bbfaa4e48a8dE", scope: !862, file: !861, line: 639, type: !863, scopeLine: 639, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !868, retainedNodes: !866)
!861 = !DIFile(filename: "library/core/src/slice/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b606e5d97bff599edd0dcbc6067a14f1")
!862 = !DINamespace(name: "{impl#0}", scope: !23)
!863 = !DISubroutineType(types: !864)
!864 = !{!865, !759, !120, !237}
!865 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>", baseType: !510, size: 64, align: 64, dwarfAddressSpace: 0)
!866 = !{!867, !859}
!867 = !DILocalVariable(name: "self", arg: 1, scope: !860, file: !861, line: 639, type: !759)
!868 = !{!869, !870}
!869 = !DITemplateTypeParameter(name: "T", type: !510)
!870 = !DITemplateTypeParameter(name: "I", type: !120)
!871 = !DILocation(line: 639, column: 49, scope: !860, inlinedAt: !872)
!872 = !DILocation(line: 174, column: 32, scope: !852, inlinedAt: !858)
!873 = !DILocalVariable(name: "self", arg: 1, scope: !874, file: !875, line: 239, type: !120)
!874 = distinct !DISubprogram(name: "get_unchecked<core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>>", linkageName: "_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked17hf7e70c2b55f9da62E", scope: !876, file: !875, line: 239, type: !878, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !887, retainedNodes: !885)
!875 = !DIFile(filename: "library/core/src/slice/index.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35f1d9855ef780cd44773269ad8900cd")
!876 = !DINamespace(name: "{impl#2}", scope: !877)
!877 = !DINamespace(name: "index", scope: !23)
!878 = !DISubroutineType(types: !879)
!879 = !{!880, !120, !881, !237}
!880 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>", baseType: !510, size: 64, align: 64, dwarfAddressSpace: 0)
!881 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]", file: !18, size: 128, align: 64, elements: !882, templateParams: !38, identifier: "852ac15219c29aa1a06246db4ed19a13")
!882 = !{!883, !884}
!883 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !881, file: !18, baseType: !762, size: 64, align: 64)
!884 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !881, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!885 = !{!873, !886}
!886 = !DILocalVariable(name: "slice", arg: 2, scope: !874, file: !875, line: 239, type: !759)
!887 = !{!869}
!888 = !DILocation(line: 239, column: 29, scope: !874, inlinedAt: !889)
!889 = !DILocation(line: 646, column: 26, scope: !860, inlinedAt: !872)
!890 = !DILocation(line: 161, column: 29, scope: !852, inlinedAt: !858)
!891 = !DILocation(line: 174, column: 22, scope: !852, inlinedAt: !858)
!892 = !DILocation(line: 639, column: 42, scope: !860, inlinedAt: !872)
!893 = !DILocation(line: 239, column: 35, scope: !874, inlinedAt: !889)
!894 = !DILocalVariable(name: "self", arg: 1, scope: !895, file: !567, line: 1459, type: !759)
!895 = distinct !DISubprogram(name: "len<core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>>", linkageName: "_ZN4core3ptr9const_ptr43_$LT$impl$u20$$BP$const$u20$$u5b$T$u5d$$GT$3len17h51c92ab9077c510dE", scope: !896, file: !567, line: 1459, type: !897, scopeLine: 1459, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !887, retainedNodes: !899)
!896 = !DINamespace(name: "{impl#3}", scope: !556)
!897 = !DISubroutineType(types: !898)
!898 = !{!120, !881}
!899 = !{!894}
!900 = !DILocation(line: 1459, column: 22, scope: !895, inlinedAt: !901)
!901 = !DILocation(line: 243, column: 53, scope: !874, inlinedAt: !889)
!902 = !DILocalVariable(name: "ptr", arg: 1, scope: !903, file: !904, line: 100, type: !759)
!903 = distinct !DISubprogram(name: "metadata<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>]>", linkageName: "_ZN4core3ptr8metadata8metadata17h5ab7ac14535d77daE", scope: !905, file: !904, line: 100, type: !897, scopeLine: 100, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !887, retainedNodes: !906)
!904 = !DIFile(filename: "library/core/src/ptr/metadata.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "c85ba1a096992da0f69a2c5ff0eac593")
!905 = !DINamespace(name: "metadata", scope: !28)
!906 = !{!902}
!907 = !DILocation(line: 100, column: 40, scope: !903, inlinedAt: !908)
!908 = !DILocation(line: 1460, column: 9, scope: !895, inlinedAt: !901)
!909 = !DILocation(line: 1459, column: 22, scope: !895, inlinedAt: !910)
!910 = !DILocation(line: 252, column: 52, scope: !874, inlinedAt: !889)
!911 = !DILocation(line: 100, column: 40, scope: !903, inlinedAt: !912)
!912 = !DILocation(line: 1460, column: 9, scope: !913, inlinedAt: !910)
!913 = !DILexicalBlockFile(scope: !895, file: !567, discriminator: 2)
!914 = !DILocation(line: 77, column: 35, scope: !915, inlinedAt: !889)
!915 = !DILexicalBlockFile(scope: !874, file: !324, discriminator: 0)
!916 = !DILocation(line: 101, column: 5, scope: !903, inlinedAt: !908)
!917 = !DILocation(line: 78, column: 17, scope: !915, inlinedAt: !889)
!918 = !DILocation(line: 77, column: 13, scope: !915, inlinedAt: !889)
!919 = !DILocation(line: 101, column: 5, scope: !903, inlinedAt: !912)
!920 = !DILocation(line: 252, column: 39, scope: !874, inlinedAt: !889)
!921 = !DILocation(line: 253, column: 13, scope: !874, inlinedAt: !889)
!922 = !DILocalVariable(name: "self", arg: 1, scope: !923, file: !924, line: 775, type: !880)
!923 = distinct !DISubprogram(name: "assume_init_read<rust_structs::Step>", linkageName: "_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h27f908478f9b5f4eE", scope: !510, file: !924, line: 775, type: !925, scopeLine: 775, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, declaration: !927, retainedNodes: !928)
!924 = !DIFile(filename: "library/core/src/mem/maybe_uninit.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "89f2894609c73ba2762e84773a0bc293")
!925 = !DISubroutineType(types: !926)
!926 = !{!521, !865, !237}
!927 = !DISubprogram(name: "assume_init_read<rust_structs::Step>", linkageName: "_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$16assume_init_read17h27f908478f9b5f4eE", scope: !510, file: !924, line: 775, type: !925, scopeLine: 775, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !538)
!928 = !{!922}
!929 = !DILocation(line: 775, column: 42, scope: !923, inlinedAt: !930)
!930 = !DILocation(line: 174, column: 51, scope: !852, inlinedAt: !858)
!931 = !DILocalVariable(name: "self", arg: 1, scope: !932, file: !924, line: 606, type: !880)
!932 = distinct !DISubprogram(name: "as_ptr<rust_structs::Step>", linkageName: "_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$6as_ptr17h856339d183177d02E", scope: !510, file: !924, line: 606, type: !933, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, declaration: !936, retainedNodes: !937)
!933 = !DISubroutineType(types: !934)
!934 = !{!935, !865}
!935 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const rust_structs::Step", baseType: !521, size: 64, align: 64, dwarfAddressSpace: 0)
!936 = !DISubprogram(name: "as_ptr<rust_structs::Step>", linkageName: "_ZN4core3mem12maybe_uninit20MaybeUninit$LT$T$GT$6as_ptr17h856339d183177d02E", scope: !510, file: !924, line: 606, type: !933, scopeLine: 606, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !538)
!937 = !{!931}
!938 = !DILocation(line: 606, column: 25, scope: !932, inlinedAt: !939)
!939 = !DILocation(line: 780, column: 18, scope: !923, inlinedAt: !930)
!940 = !DILocation(line: 608, column: 9, scope: !932, inlinedAt: !939)
!941 = !DILocalVariable(name: "self", arg: 1, scope: !942, file: !567, line: 1166, type: !935)
!942 = distinct !DISubprogram(name: "read<rust_structs::Step>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$4read17h0b54f5a3e91e7f03E", scope: !555, file: !567, line: 1166, type: !943, scopeLine: 1166, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, retainedNodes: !945)
!943 = !DISubroutineType(types: !944)
!944 = !{!521, !935, !237}
!945 = !{!941}
!946 = !DILocation(line: 1166, column: 30, scope: !942, inlinedAt: !947)
!947 = !DILocation(line: 780, column: 27, scope: !923, inlinedAt: !930)
!948 = !DILocalVariable(name: "src", arg: 1, scope: !949, file: !481, line: 1678, type: !935)
!949 = distinct !DISubprogram(name: "read<rust_structs::Step>", linkageName: "_ZN4core3ptr4read17h9825b405ff7e74ebE", scope: !28, file: !481, line: 1678, type: !943, scopeLine: 1678, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, retainedNodes: !950)
!950 = !{!948}
!951 = !DILocation(line: 1678, column: 29, scope: !949, inlinedAt: !952)
!952 = !DILocation(line: 1171, column: 18, scope: !942, inlinedAt: !947)
!953 = !DILocation(line: 1717, column: 9, scope: !949, inlinedAt: !952)
!954 = !DILocation(line: 1165, column: 24, scope: !771, inlinedAt: !773)
!955 = !DILocation(line: 1165, column: 33, scope: !739, inlinedAt: !773)
!956 = distinct !DISubprogram(name: "into_iter<rust_structs::Step, 4>", linkageName: "_ZN4core5array4iter94_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h8baa79eb8a331a70E", scope: !958, file: !957, line: 54, type: !959, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, retainedNodes: !962)
!957 = !DIFile(filename: "library/core/src/array/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "850b034bcb1e8fcbd62ac2367d33e28f")
!958 = !DINamespace(name: "{impl#1}", scope: !486)
!959 = !DISubroutineType(types: !960)
!960 = !{!485, !961}
!961 = !DICompositeType(tag: DW_TAG_array_type, baseType: !521, size: 512, align: 64, elements: !540)
!962 = !{!963}
!963 = !DILocalVariable(name: "self", arg: 1, scope: !956, file: !957, line: 54, type: !961)
!964 = !DILocation(line: 54, column: 18, scope: !956)
!965 = !DILocation(line: 68, column: 50, scope: !956)
!966 = !DILocation(line: 95, column: 9, scope: !967, inlinedAt: !971)
!967 = distinct !DISubprogram(name: "new_unchecked<rust_structs::Step, 4>", linkageName: "_ZN4core5array4iter10iter_inner89PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$GT$13new_unchecked17h0a230443134fd2eeE", scope: !499, file: !709, line: 94, type: !968, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, declaration: !970)
!968 = !DISubroutineType(types: !969)
!969 = !{!499, !503, !509}
!970 = !DISubprogram(name: "new_unchecked<rust_structs::Step, 4>", linkageName: "_ZN4core5array4iter10iter_inner89PolymorphicIter$LT$$u5b$core..mem..maybe_uninit..MaybeUninit$LT$T$GT$$u3b$$u20$N$u5d$$GT$13new_unchecked17h0a230443134fd2eeE", scope: !499, file: !709, line: 94, type: !968, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !538)
!971 = !DILocation(line: 71, column: 30, scope: !956)
!972 = !DILocation(line: 84, column: 9, scope: !973, inlinedAt: !978)
!973 = distinct !DISubprogram(name: "new<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", linkageName: "_ZN4core3mem14maybe_dangling22MaybeDangling$LT$P$GT$3new17hf1fdcc60642d2f8fE", scope: !495, file: !974, line: 80, type: !975, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !544, declaration: !977)
!974 = !DIFile(filename: "library/core/src/mem/maybe_dangling.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "1819ef01c20a364cb1eb768165776ef9")
!975 = !DISubroutineType(types: !976)
!976 = !{!495, !499}
!977 = !DISubprogram(name: "new<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", linkageName: "_ZN4core3mem14maybe_dangling22MaybeDangling$LT$P$GT$3new17hf1fdcc60642d2f8fE", scope: !495, file: !974, line: 80, type: !975, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !544)
!978 = !DILocation(line: 185, column: 31, scope: !979, inlinedAt: !984)
!979 = distinct !DISubprogram(name: "new<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", linkageName: "_ZN4core3mem13manually_drop21ManuallyDrop$LT$T$GT$3new17h76af38c7b909af93E", scope: !490, file: !980, line: 184, type: !981, scopeLine: 184, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !546, declaration: !983)
!980 = !DIFile(filename: "library/core/src/mem/manually_drop.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f2d905afd131cce616527f096419d1e9")
!981 = !DISubroutineType(types: !982)
!982 = !{!490, !499}
!983 = !DISubprogram(name: "new<core::array::iter::iter_inner::PolymorphicIter<[core::mem::maybe_uninit::MaybeUninit<rust_structs::Step>; 4]>>", linkageName: "_ZN4core3mem13manually_drop21ManuallyDrop$LT$T$GT$3new17h76af38c7b909af93E", scope: !490, file: !980, line: 184, type: !981, scopeLine: 184, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !546)
!984 = !DILocation(line: 72, column: 27, scope: !956)
!985 = !DILocation(line: 185, column: 9, scope: !979, inlinedAt: !984)
!986 = !DILocation(line: 72, column: 9, scope: !956)
!987 = !DILocation(line: 73, column: 6, scope: !956)
!988 = distinct !DISubprogram(name: "into_iter<f64, 3>", linkageName: "_ZN4core5array98_$LT$impl$u20$core..iter..traits..collect..IntoIterator$u20$for$u20$$RF$$u5b$T$u3b$$u20$N$u5d$$GT$9into_iter17h11a6085060437d5aE", scope: !990, file: !989, line: 365, type: !991, scopeLine: 365, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !993)
!989 = !DIFile(filename: "library/core/src/array/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "ae7ea7cfa39f7224b0ae145dc07999b5")
!990 = !DINamespace(name: "{impl#13}", scope: !487)
!991 = !DISubroutineType(types: !992)
!992 = !{!21, !635}
!993 = !{!994}
!994 = !DILocalVariable(name: "self", arg: 1, scope: !988, file: !989, line: 365, type: !635)
!995 = !DILocation(line: 365, column: 18, scope: !988)
!996 = !DILocalVariable(name: "end_or_len", scope: !997, file: !998, line: 101, type: !31, align: 64)
!997 = distinct !DILexicalBlock(scope: !999, file: !998, line: 101, column: 13)
!998 = !DIFile(filename: "library/core/src/slice/iter.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f33ab2e22fe09095bf73c41c52bd166c")
!999 = distinct !DILexicalBlock(scope: !1000, file: !998, line: 98, column: 9)
!1000 = distinct !DILexicalBlock(scope: !1001, file: !998, line: 97, column: 9)
!1001 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h2bebb76295073ff8E", scope: !21, file: !998, line: 96, type: !1002, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1009, retainedNodes: !1010)
!1002 = !DISubroutineType(types: !1003)
!1003 = !{!21, !1004}
!1004 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !18, size: 128, align: 64, elements: !1005, templateParams: !38, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!1005 = !{!1006, !1008}
!1006 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1004, file: !18, baseType: !1007, size: 64, align: 64)
!1007 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64, align: 64, dwarfAddressSpace: 0)
!1008 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1004, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!1009 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h2bebb76295073ff8E", scope: !21, file: !998, line: 96, type: !1002, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1010 = !{!1011, !1012, !1013, !996}
!1011 = !DILocalVariable(name: "slice", arg: 1, scope: !1001, file: !998, line: 96, type: !1004)
!1012 = !DILocalVariable(name: "len", scope: !1000, file: !998, line: 97, type: !120, align: 64)
!1013 = !DILocalVariable(name: "ptr", scope: !999, file: !998, line: 98, type: !26, align: 64)
!1014 = !DILocation(line: 101, column: 17, scope: !997, inlinedAt: !1015)
!1015 = !DILocation(line: 1041, column: 9, scope: !1016, inlinedAt: !1019)
!1016 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h032e2705f235a62dE", scope: !862, file: !861, line: 1040, type: !1002, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1017)
!1017 = !{!1018}
!1018 = !DILocalVariable(name: "self", arg: 1, scope: !1016, file: !861, line: 1040, type: !1004)
!1019 = !DILocation(line: 366, column: 14, scope: !988)
!1020 = !DILocation(line: 97, column: 13, scope: !1000, inlinedAt: !1015)
!1021 = !DILocation(line: 884, column: 36, scope: !1022, inlinedAt: !1027)
!1022 = distinct !DISubprogram(name: "without_provenance<f64>", linkageName: "_ZN4core3ptr18without_provenance17hfc3c82f0be364c3dE", scope: !28, file: !481, line: 884, type: !1023, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1025)
!1023 = !DISubroutineType(types: !1024)
!1024 = !{!31, !120}
!1025 = !{!1026}
!1026 = !DILocalVariable(name: "addr", scope: !1022, file: !481, line: 884, type: !120, align: 64)
!1027 = !DILocation(line: 102, column: 32, scope: !999, inlinedAt: !1015)
!1028 = !DILocation(line: 927, column: 35, scope: !1029, inlinedAt: !1038)
!1029 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !1031, file: !1030, line: 927, type: !1033, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1035)
!1030 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!1031 = !DINamespace(name: "{impl#0}", scope: !1032)
!1032 = !DINamespace(name: "mut_ptr", scope: !28)
!1033 = !DISubroutineType(types: !1034)
!1034 = !{!113, !113, !120, !237}
!1035 = !{!1036, !1037}
!1036 = !DILocalVariable(name: "self", arg: 1, scope: !1029, file: !1030, line: 927, type: !113)
!1037 = !DILocalVariable(name: "count", scope: !1029, file: !1030, line: 927, type: !120, align: 64)
!1038 = !DILocation(line: 102, column: 78, scope: !999, inlinedAt: !1015)
!1039 = !DILocation(line: 366, column: 9, scope: !988)
!1040 = !DILocation(line: 1040, column: 23, scope: !1016, inlinedAt: !1019)
!1041 = !DILocation(line: 96, column: 29, scope: !1001, inlinedAt: !1015)
!1042 = !DILocalVariable(name: "r", arg: 1, scope: !1043, file: !1044, line: 282, type: !1004)
!1043 = distinct !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h7dd36d4d81707297E", scope: !1045, file: !1044, line: 282, type: !1052, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1054, retainedNodes: !1055)
!1044 = !DIFile(filename: "library/core/src/ptr/non_null.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e5222a5160165ba1cd09076ad7a11733")
!1045 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<[f64]>", scope: !27, file: !18, size: 128, align: 64, flags: DIFlagPublic, elements: !1046, templateParams: !32, identifier: "10b95176810d92c16a4f705221822663")
!1046 = !{!1047}
!1047 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !1045, file: !18, baseType: !1048, size: 128, align: 64, flags: DIFlagPrivate)
!1048 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const [f64]", file: !18, size: 128, align: 64, elements: !1049, templateParams: !38, identifier: "58ff1aeba5526ea58640b554e0504a59")
!1049 = !{!1050, !1051}
!1050 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1048, file: !18, baseType: !1007, size: 64, align: 64)
!1051 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1048, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!1052 = !DISubroutineType(types: !1053)
!1053 = !{!1045, !1004}
!1054 = !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h7dd36d4d81707297E", scope: !1045, file: !1044, line: 282, type: !1052, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1055 = !{!1042}
!1056 = !DILocation(line: 282, column: 27, scope: !1043, inlinedAt: !1057)
!1057 = !DILocation(line: 98, column: 31, scope: !1000, inlinedAt: !1015)
!1058 = !DILocation(line: 284, column: 18, scope: !1043, inlinedAt: !1057)
!1059 = !DILocalVariable(name: "self", arg: 1, scope: !1060, file: !1044, line: 502, type: !1045)
!1060 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h2a138db7ff856785E", scope: !1045, file: !1044, line: 502, type: !1061, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1064, declaration: !1063, retainedNodes: !1066)
!1061 = !DISubroutineType(types: !1062)
!1062 = !{!26, !1045}
!1063 = !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h2a138db7ff856785E", scope: !1045, file: !1044, line: 502, type: !1061, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !1064)
!1064 = !{!33, !1065}
!1065 = !DITemplateTypeParameter(name: "U", type: !16)
!1066 = !{!1059}
!1067 = !DILocation(line: 502, column: 26, scope: !1060, inlinedAt: !1068)
!1068 = !DILocation(line: 98, column: 56, scope: !1000, inlinedAt: !1015)
!1069 = !DILocation(line: 504, column: 18, scope: !1060, inlinedAt: !1068)
!1070 = !DILocation(line: 98, column: 13, scope: !999, inlinedAt: !1015)
!1071 = !DILocalVariable(name: "self", arg: 1, scope: !1072, file: !1044, line: 401, type: !26)
!1072 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !1044, line: 401, type: !1073, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1075, retainedNodes: !1076)
!1073 = !DISubroutineType(types: !1074)
!1074 = !{!113, !26}
!1075 = !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !1044, line: 401, type: !1073, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1076 = !{!1071}
!1077 = !DILocation(line: 401, column: 25, scope: !1072, inlinedAt: !1078)
!1078 = !DILocation(line: 102, column: 69, scope: !999, inlinedAt: !1015)
!1079 = !DILocation(line: 102, column: 20, scope: !999, inlinedAt: !1015)
!1080 = !DILocation(line: 407, column: 18, scope: !1072, inlinedAt: !1078)
!1081 = !DILocation(line: 927, column: 29, scope: !1029, inlinedAt: !1038)
!1082 = !DILocation(line: 961, column: 18, scope: !1029, inlinedAt: !1038)
!1083 = !DILocation(line: 102, column: 63, scope: !999, inlinedAt: !1015)
!1084 = !DILocation(line: 102, column: 17, scope: !999, inlinedAt: !1015)
!1085 = !DILocation(line: 104, column: 13, scope: !997, inlinedAt: !1015)
!1086 = !DILocation(line: 367, column: 6, scope: !988)
!1087 = distinct !DISubprogram(name: "iter<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17h032e2705f235a62dE", scope: !862, file: !861, line: 1040, type: !1002, scopeLine: 1040, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1088)
!1088 = !{!1089}
!1089 = !DILocalVariable(name: "self", arg: 1, scope: !1087, file: !861, line: 1040, type: !1004)
!1090 = !DILocation(line: 1040, column: 23, scope: !1087)
!1091 = !DILocation(line: 1041, column: 9, scope: !1087)
!1092 = !DILocation(line: 1042, column: 6, scope: !1087)
!1093 = distinct !DISubprogram(name: "iter_mut<f64>", linkageName: "_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$8iter_mut17h4a762ac9ee6464caE", scope: !862, file: !861, line: 1060, type: !1094, scopeLine: 1060, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1100)
!1094 = !DISubroutineType(types: !1095)
!1095 = !{!109, !1096}
!1096 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut [f64]", file: !18, size: 128, align: 64, elements: !1097, templateParams: !38, identifier: "20ddfcfce50bf865828153ff1ef46b96")
!1097 = !{!1098, !1099}
!1098 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !1096, file: !18, baseType: !1007, size: 64, align: 64)
!1099 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !1096, file: !18, baseType: !120, size: 64, align: 64, offset: 64)
!1100 = !{!1101}
!1101 = !DILocalVariable(name: "self", arg: 1, scope: !1093, file: !861, line: 1060, type: !1096)
!1102 = !DILocation(line: 1060, column: 27, scope: !1093)
!1103 = !DILocation(line: 1061, column: 9, scope: !1093)
!1104 = !DILocation(line: 1062, column: 6, scope: !1093)
!1105 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter13Iter$LT$T$GT$3new17h2bebb76295073ff8E", scope: !21, file: !998, line: 96, type: !1002, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1009, retainedNodes: !1106)
!1106 = !{!1107, !1108, !1110, !1112}
!1107 = !DILocalVariable(name: "slice", arg: 1, scope: !1105, file: !998, line: 96, type: !1004)
!1108 = !DILocalVariable(name: "len", scope: !1109, file: !998, line: 97, type: !120, align: 64)
!1109 = distinct !DILexicalBlock(scope: !1105, file: !998, line: 97, column: 9)
!1110 = !DILocalVariable(name: "ptr", scope: !1111, file: !998, line: 98, type: !26, align: 64)
!1111 = distinct !DILexicalBlock(scope: !1109, file: !998, line: 98, column: 9)
!1112 = !DILocalVariable(name: "end_or_len", scope: !1113, file: !998, line: 101, type: !31, align: 64)
!1113 = distinct !DILexicalBlock(scope: !1111, file: !998, line: 101, column: 13)
!1114 = !DILocation(line: 96, column: 29, scope: !1105)
!1115 = !DILocalVariable(name: "r", arg: 1, scope: !1116, file: !1044, line: 282, type: !1004)
!1116 = distinct !DISubprogram(name: "from_ref<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_ref17h7dd36d4d81707297E", scope: !1045, file: !1044, line: 282, type: !1052, scopeLine: 282, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1054, retainedNodes: !1117)
!1117 = !{!1115}
!1118 = !DILocation(line: 282, column: 27, scope: !1116, inlinedAt: !1119)
!1119 = !DILocation(line: 98, column: 31, scope: !1109)
!1120 = !DILocation(line: 101, column: 17, scope: !1113)
!1121 = !DILocation(line: 97, column: 19, scope: !1105)
!1122 = !DILocation(line: 97, column: 13, scope: !1109)
!1123 = !DILocalVariable(name: "addr", arg: 1, scope: !1124, file: !481, line: 884, type: !120)
!1124 = distinct !DISubprogram(name: "without_provenance<f64>", linkageName: "_ZN4core3ptr18without_provenance17hfc3c82f0be364c3dE", scope: !28, file: !481, line: 884, type: !1023, scopeLine: 884, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1125)
!1125 = !{!1123}
!1126 = !DILocation(line: 884, column: 36, scope: !1124, inlinedAt: !1127)
!1127 = !DILocation(line: 102, column: 32, scope: !1111)
!1128 = !DILocalVariable(name: "count", arg: 2, scope: !1129, file: !1030, line: 927, type: !120)
!1129 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !1031, file: !1030, line: 927, type: !1033, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1130)
!1130 = !{!1131, !1128}
!1131 = !DILocalVariable(name: "self", arg: 1, scope: !1129, file: !1030, line: 927, type: !113)
!1132 = !DILocation(line: 927, column: 35, scope: !1129, inlinedAt: !1133)
!1133 = !DILocation(line: 102, column: 78, scope: !1111)
!1134 = !DILocation(line: 284, column: 18, scope: !1116, inlinedAt: !1119)
!1135 = !DILocalVariable(name: "self", arg: 1, scope: !1136, file: !1044, line: 502, type: !1045)
!1136 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h2a138db7ff856785E", scope: !1045, file: !1044, line: 502, type: !1061, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1064, declaration: !1063, retainedNodes: !1137)
!1137 = !{!1135}
!1138 = !DILocation(line: 502, column: 26, scope: !1136, inlinedAt: !1139)
!1139 = !DILocation(line: 98, column: 56, scope: !1109)
!1140 = !DILocation(line: 504, column: 18, scope: !1136, inlinedAt: !1139)
!1141 = !DILocation(line: 98, column: 13, scope: !1111)
!1142 = !DILocalVariable(name: "self", arg: 1, scope: !1143, file: !1044, line: 401, type: !26)
!1143 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !1044, line: 401, type: !1073, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1075, retainedNodes: !1144)
!1144 = !{!1142}
!1145 = !DILocation(line: 401, column: 25, scope: !1143, inlinedAt: !1146)
!1146 = !DILocation(line: 102, column: 69, scope: !1111)
!1147 = !DILocation(line: 102, column: 20, scope: !1111)
!1148 = !DILocation(line: 407, column: 18, scope: !1143, inlinedAt: !1146)
!1149 = !DILocation(line: 927, column: 29, scope: !1129, inlinedAt: !1133)
!1150 = !DILocation(line: 961, column: 18, scope: !1129, inlinedAt: !1133)
!1151 = !DILocation(line: 102, column: 63, scope: !1111)
!1152 = !DILocation(line: 102, column: 17, scope: !1111)
!1153 = !DILocation(line: 104, column: 13, scope: !1113)
!1154 = !DILocation(line: 106, column: 6, scope: !1105)
!1155 = distinct !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E", scope: !109, file: !998, line: 221, type: !1094, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1156, retainedNodes: !1157)
!1156 = !DISubprogram(name: "new<f64>", linkageName: "_ZN4core5slice4iter16IterMut$LT$T$GT$3new17h1344c77ae2572ac4E", scope: !109, file: !998, line: 221, type: !1094, scopeLine: 221, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1157 = !{!1158, !1159, !1161, !1163}
!1158 = !DILocalVariable(name: "slice", arg: 1, scope: !1155, file: !998, line: 221, type: !1096)
!1159 = !DILocalVariable(name: "len", scope: !1160, file: !998, line: 222, type: !120, align: 64)
!1160 = distinct !DILexicalBlock(scope: !1155, file: !998, line: 222, column: 9)
!1161 = !DILocalVariable(name: "ptr", scope: !1162, file: !998, line: 223, type: !26, align: 64)
!1162 = distinct !DILexicalBlock(scope: !1160, file: !998, line: 223, column: 9)
!1163 = !DILocalVariable(name: "end_or_len", scope: !1164, file: !998, line: 241, type: !113, align: 64)
!1164 = distinct !DILexicalBlock(scope: !1162, file: !998, line: 241, column: 13)
!1165 = !DILocation(line: 221, column: 29, scope: !1155)
!1166 = !DILocalVariable(name: "r", arg: 1, scope: !1167, file: !1044, line: 291, type: !1096)
!1167 = distinct !DISubprogram(name: "from_mut<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_mut17h835f5e373d6c1848E", scope: !1045, file: !1044, line: 291, type: !1168, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1170, retainedNodes: !1171)
!1168 = !DISubroutineType(types: !1169)
!1169 = !{!1045, !1096}
!1170 = !DISubprogram(name: "from_mut<[f64]>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$8from_mut17h835f5e373d6c1848E", scope: !1045, file: !1044, line: 291, type: !1168, scopeLine: 291, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1171 = !{!1166}
!1172 = !DILocation(line: 291, column: 27, scope: !1167, inlinedAt: !1173)
!1173 = !DILocation(line: 223, column: 31, scope: !1160)
!1174 = !DILocation(line: 241, column: 17, scope: !1164)
!1175 = !DILocation(line: 222, column: 19, scope: !1155)
!1176 = !DILocation(line: 222, column: 13, scope: !1160)
!1177 = !DILocalVariable(name: "addr", arg: 1, scope: !1178, file: !481, line: 924, type: !120)
!1178 = distinct !DISubprogram(name: "without_provenance_mut<f64>", linkageName: "_ZN4core3ptr22without_provenance_mut17hf77cbdd1aea86762E", scope: !28, file: !481, line: 924, type: !1179, scopeLine: 924, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1181)
!1179 = !DISubroutineType(types: !1180)
!1180 = !{!113, !120}
!1181 = !{!1177}
!1182 = !DILocation(line: 924, column: 40, scope: !1178, inlinedAt: !1183)
!1183 = !DILocation(line: 242, column: 32, scope: !1162)
!1184 = !DILocalVariable(name: "count", arg: 2, scope: !1185, file: !1030, line: 927, type: !120)
!1185 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !1031, file: !1030, line: 927, type: !1033, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1186)
!1186 = !{!1187, !1184}
!1187 = !DILocalVariable(name: "self", arg: 1, scope: !1185, file: !1030, line: 927, type: !113)
!1188 = !DILocation(line: 927, column: 35, scope: !1185, inlinedAt: !1189)
!1189 = !DILocation(line: 242, column: 82, scope: !1162)
!1190 = !DILocation(line: 293, column: 18, scope: !1167, inlinedAt: !1173)
!1191 = !DILocalVariable(name: "self", arg: 1, scope: !1192, file: !1044, line: 502, type: !1045)
!1192 = distinct !DISubprogram(name: "cast<[f64], f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$4cast17h2a138db7ff856785E", scope: !1045, file: !1044, line: 502, type: !1061, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1064, declaration: !1063, retainedNodes: !1193)
!1193 = !{!1191}
!1194 = !DILocation(line: 502, column: 26, scope: !1192, inlinedAt: !1195)
!1195 = !DILocation(line: 223, column: 56, scope: !1160)
!1196 = !DILocation(line: 504, column: 18, scope: !1192, inlinedAt: !1195)
!1197 = !DILocation(line: 223, column: 13, scope: !1162)
!1198 = !DILocalVariable(name: "self", arg: 1, scope: !1199, file: !1044, line: 401, type: !26)
!1199 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !1044, line: 401, type: !1073, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1075, retainedNodes: !1200)
!1200 = !{!1198}
!1201 = !DILocation(line: 401, column: 25, scope: !1199, inlinedAt: !1202)
!1202 = !DILocation(line: 242, column: 73, scope: !1162)
!1203 = !DILocation(line: 242, column: 20, scope: !1162)
!1204 = !DILocation(line: 407, column: 18, scope: !1199, inlinedAt: !1202)
!1205 = !DILocation(line: 927, column: 29, scope: !1185, inlinedAt: !1189)
!1206 = !DILocation(line: 961, column: 18, scope: !1185, inlinedAt: !1189)
!1207 = !DILocation(line: 242, column: 17, scope: !1162)
!1208 = !DILocation(line: 244, column: 13, scope: !1164)
!1209 = !DILocation(line: 246, column: 6, scope: !1155)
!1210 = distinct !DISubprogram(name: "sum<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum17h49ee8820937d4d33E", scope: !51, file: !1211, line: 160, type: !622, scopeLine: 160, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1214, retainedNodes: !1212)
!1211 = !DIFile(filename: "library/core/src/iter/traits/accum.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "29c702feed2d279674f04740ce9fc327")
!1212 = !{!1213}
!1213 = !DILocalVariable(name: "iter", arg: 1, scope: !1210, file: !1211, line: 160, type: !17)
!1214 = !{!1215}
!1215 = !DITemplateTypeParameter(name: "I", type: !17)
!1216 = !DILocation(line: 160, column: 44, scope: !1210)
!1217 = !DILocation(line: 161, column: 22, scope: !1210)
!1218 = !DILocation(line: 166, column: 14, scope: !1210)
!1219 = distinct !DISubprogram(name: "{closure#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", linkageName: "_ZN54_$LT$f64$u20$as$u20$core..iter..traits..accum..Sum$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h8fafb00bf9946eedE", scope: !50, file: !1211, line: 164, type: !1220, scopeLine: 164, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1214, retainedNodes: !1223)
!1220 = !DISubroutineType(types: !1221)
!1221 = !{!16, !1222, !16, !16}
!1222 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>", baseType: !49, size: 64, align: 64, dwarfAddressSpace: 0)
!1223 = !{!1224, !1225, !1226}
!1224 = !DILocalVariable(name: "a", arg: 2, scope: !1219, file: !1211, line: 164, type: !16)
!1225 = !DILocalVariable(name: "b", arg: 3, scope: !1219, file: !1211, line: 164, type: !16)
!1226 = !DILocalVariable(arg: 1, scope: !1219, file: !1211, line: 164, type: !1222)
!1227 = !DILocation(line: 164, column: 21, scope: !1219)
!1228 = !DILocation(line: 164, column: 22, scope: !1219)
!1229 = !DILocation(line: 164, column: 25, scope: !1219)
!1230 = !DILocation(line: 164, column: 28, scope: !1219)
!1231 = !DILocation(line: 164, column: 33, scope: !1219)
!1232 = distinct !DISubprogram(name: "div", linkageName: "_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Div$LT$f64$GT$$GT$3div17hc969cb555c153ddeE", scope: !1233, file: !231, line: 27, type: !1234, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1236)
!1233 = !DINamespace(name: "{impl#250}", scope: !233)
!1234 = !DISubroutineType(types: !1235)
!1235 = !{!16, !41, !16, !237}
!1236 = !{!1237, !1238}
!1237 = !DILocalVariable(name: "self", arg: 1, scope: !1232, file: !231, line: 27, type: !41)
!1238 = !DILocalVariable(name: "other", arg: 2, scope: !1232, file: !231, line: 27, type: !16)
!1239 = !DILocation(line: 27, column: 24, scope: !1232)
!1240 = !DILocation(line: 27, column: 30, scope: !1232)
!1241 = !DILocation(line: 28, column: 31, scope: !1232)
!1242 = !DILocation(line: 517, column: 45, scope: !1243, inlinedAt: !1245)
!1243 = distinct !DISubprogram(name: "div", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Div$GT$3div17hd74e5f7dcc71fa29E", scope: !1244, file: !274, line: 517, type: !314, scopeLine: 517, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38)
!1244 = !DINamespace(name: "{impl#242}", scope: !233)
!1245 = !DILocation(line: 28, column: 17, scope: !1232)
!1246 = !DILocation(line: 29, column: 14, scope: !1232)
!1247 = distinct !DISubprogram(name: "area", linkageName: "_ZN60_$LT$rust_structs..Circle$u20$as$u20$rust_structs..Shape$GT$4area17h589de671b68de279E", scope: !1248, file: !183, line: 41, type: !196, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1249)
!1248 = !DINamespace(name: "{impl#0}", scope: !45)
!1249 = !{!1250}
!1250 = !DILocalVariable(name: "self", arg: 1, scope: !1247, file: !183, line: 41, type: !198)
!1251 = !DILocation(line: 41, column: 13, scope: !1247)
!1252 = !DILocation(line: 42, column: 32, scope: !1247)
!1253 = !DILocation(line: 42, column: 9, scope: !1247)
!1254 = !DILocation(line: 42, column: 41, scope: !1247)
!1255 = !DILocation(line: 43, column: 6, scope: !1247)
!1256 = distinct !DISubprogram(name: "into_iter<core::iter::adapters::zip::Zip<core::slice::iter::IterMut<f64>, core::slice::iter::Iter<f64>>>", linkageName: "_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17h571d7be431e0d32fE", scope: !1258, file: !1257, line: 322, type: !1260, scopeLine: 322, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1264, retainedNodes: !1262)
!1257 = !DIFile(filename: "library/core/src/iter/traits/collect.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "35d2b5f35e8dd294396f20d1a263fa6f")
!1258 = !DINamespace(name: "{impl#0}", scope: !1259)
!1259 = !DINamespace(name: "collect", scope: !53)
!1260 = !DISubroutineType(types: !1261)
!1261 = !{!106, !106}
!1262 = !{!1263}
!1263 = !DILocalVariable(name: "self", arg: 1, scope: !1256, file: !1257, line: 322, type: !106)
!1264 = !{!1265}
!1265 = !DITemplateTypeParameter(name: "I", type: !106)
!1266 = !DILocation(line: 322, column: 18, scope: !1256)
!1267 = !DILocation(line: 323, column: 9, scope: !1256)
!1268 = !DILocation(line: 324, column: 6, scope: !1256)
!1269 = distinct !DISubprogram(name: "area", linkageName: "_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$4area17h4c4f9bacd6eb9190E", scope: !1270, file: !183, line: 47, type: !1271, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1273)
!1270 = !DINamespace(name: "{impl#1}", scope: !45)
!1271 = !DISubroutineType(types: !1272)
!1272 = !{!16, !213}
!1273 = !{!1274}
!1274 = !DILocalVariable(name: "self", arg: 1, scope: !1269, file: !183, line: 47, type: !213)
!1275 = !DILocation(line: 47, column: 13, scope: !1269)
!1276 = !DILocation(line: 48, column: 9, scope: !1269)
!1277 = !DILocation(line: 48, column: 22, scope: !1269)
!1278 = !DILocation(line: 49, column: 6, scope: !1269)
!1279 = distinct !DISubprogram(name: "doubled", linkageName: "_ZN63_$LT$rust_structs..Rectangle$u20$as$u20$rust_structs..Shape$GT$7doubled17h73d5e33af1560d1fE", scope: !1270, file: !183, line: 50, type: !1271, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1280)
!1280 = !{!1281}
!1281 = !DILocalVariable(name: "self", arg: 1, scope: !1279, file: !183, line: 50, type: !213)
!1282 = !DILocation(line: 50, column: 16, scope: !1279)
!1283 = !DILocation(line: 51, column: 14, scope: !1279)
!1284 = !DILocation(line: 51, column: 23, scope: !1279)
!1285 = !DILocation(line: 51, column: 36, scope: !1279)
!1286 = !DILocation(line: 51, column: 48, scope: !1279)
!1287 = !DILocation(line: 51, column: 9, scope: !1279)
!1288 = !DILocation(line: 52, column: 6, scope: !1279)
!1289 = distinct !DISubprogram(name: "precondition_check", linkageName: "_ZN75_$LT$usize$u20$as$u20$core..slice..index..SliceIndex$LT$$u5b$T$u5d$$GT$$GT$13get_unchecked18precondition_check17h3640568c980c73fbE", scope: !1290, file: !324, line: 68, type: !328, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1291)
!1290 = !DINamespace(name: "get_unchecked", scope: !876)
!1291 = !{!1292, !1293, !1294}
!1292 = !DILocalVariable(name: "this", arg: 1, scope: !1289, file: !324, line: 68, type: !120)
!1293 = !DILocalVariable(name: "len", arg: 2, scope: !1289, file: !324, line: 68, type: !120)
!1294 = !DILocalVariable(name: "msg", scope: !1295, file: !324, line: 70, type: !261, align: 64)
!1295 = distinct !DILexicalBlock(scope: !1289, file: !324, line: 70, column: 21)
!1296 = !DILocation(line: 68, column: 43, scope: !1289)
!1297 = !DILocation(line: 243, column: 63, scope: !1298)
!1298 = !DILexicalBlockFile(scope: !1289, file: !875, discriminator: 0)
!1299 = !DILocation(line: 70, column: 31, scope: !1289)
!1300 = !DILocation(line: 70, column: 25, scope: !1295)
!1301 = !DILocalVariable(name: "s", arg: 1, scope: !1302, file: !358, line: 815, type: !261)
!1302 = distinct !DISubprogram(name: "from_str", linkageName: "_ZN4core3fmt9Arguments8from_str17h323f86f5028348daE", scope: !359, file: !358, line: 815, type: !445, scopeLine: 815, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, declaration: !447, retainedNodes: !1303)
!1303 = !{!1301}
!1304 = !DILocation(line: 815, column: 27, scope: !1302, inlinedAt: !1305)
!1305 = !DILocation(line: 73, column: 59, scope: !1295)
!1306 = !DILocalVariable(name: "self", arg: 1, scope: !1307, file: !453, line: 578, type: !261)
!1307 = distinct !DISubprogram(name: "as_ptr", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre6as_ptr", scope: !454, file: !453, line: 578, type: !456, scopeLine: 578, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1308)
!1308 = !{!1306}
!1309 = !DILocation(line: 578, column: 25, scope: !1307, inlinedAt: !1310)
!1310 = !DILocation(line: 819, column: 44, scope: !1302, inlinedAt: !1305)
!1311 = !DILocalVariable(name: "self", arg: 1, scope: !1312, file: !453, line: 157, type: !261)
!1312 = distinct !DISubprogram(name: "len", linkageName: "_ZN4core3str21_$LT$impl$u20$str$GT$3len17h91c2f9d210d2cf37E", scope: !454, file: !453, line: 157, type: !463, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1313)
!1313 = !{!1311}
!1314 = !DILocation(line: 157, column: 22, scope: !1312, inlinedAt: !1315)
!1315 = !DILocation(line: 820, column: 40, scope: !1302, inlinedAt: !1305)
!1316 = !DILocalVariable(name: "self", arg: 1, scope: !1317, file: !453, line: 502, type: !261)
!1317 = distinct !DISubprogram(name: "as_bytes", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre8as_bytes", scope: !454, file: !453, line: 502, type: !470, scopeLine: 502, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1318)
!1318 = !{!1316}
!1319 = !DILocation(line: 502, column: 27, scope: !1317, inlinedAt: !1320)
!1320 = !DILocation(line: 158, column: 14, scope: !1312, inlinedAt: !1315)
!1321 = !DILocation(line: 73, column: 21, scope: !1295)
!1322 = !DILocation(line: 75, column: 14, scope: !1289)
!1323 = distinct !DISubprogram(name: "drop<rust_structs::Step, 4>", linkageName: "_ZN82_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37eb12b09fb07803E", scope: !1324, file: !957, line: 332, type: !1325, scopeLine: 332, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, retainedNodes: !1328)
!1324 = !DINamespace(name: "{impl#6}", scope: !486)
!1325 = !DISubroutineType(types: !1326)
!1326 = !{null, !1327}
!1327 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::array::iter::IntoIter<rust_structs::Step, 4>", baseType: !485, size: 64, align: 64, dwarfAddressSpace: 0)
!1328 = !{!1329}
!1329 = !DILocalVariable(name: "self", arg: 1, scope: !1323, file: !957, line: 332, type: !1327)
!1330 = !DILocation(line: 332, column: 13, scope: !1323)
!1331 = !DILocation(line: 333, column: 12, scope: !1323)
!1332 = !DILocation(line: 337, column: 6, scope: !1323)
!1333 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hdf2850446473c0f1E", scope: !1335, file: !1334, line: 418, type: !1336, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1339)
!1334 = !DIFile(filename: "library/core/src/slice/iter/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "87d1f0c2746f51593d75ddf4c9271f14")
!1335 = !DINamespace(name: "{impl#171}", scope: !22)
!1336 = !DISubroutineType(types: !1337)
!1337 = !{!41, !1338, !120}
!1338 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::Iter<f64>", baseType: !21, size: 64, align: 64, dwarfAddressSpace: 0)
!1339 = !{!1340, !1341}
!1340 = !DILocalVariable(name: "self", arg: 1, scope: !1333, file: !1334, line: 418, type: !1338)
!1341 = !DILocalVariable(name: "idx", arg: 2, scope: !1333, file: !1334, line: 418, type: !120)
!1342 = !DILocation(line: 418, column: 48, scope: !1333)
!1343 = !DILocation(line: 418, column: 59, scope: !1333)
!1344 = !DILocation(line: 429, column: 42, scope: !1333)
!1345 = !DILocation(line: 961, column: 18, scope: !1346, inlinedAt: !1347)
!1346 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !1031, file: !1030, line: 927, type: !1033, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32)
!1347 = !DILocation(line: 429, column: 60, scope: !1333)
!1348 = !DILocation(line: 430, column: 14, scope: !1333)
!1349 = distinct !DISubprogram(name: "fold<f64, f64, core::iter::adapters::map::map_fold::{closure_env#0}<&f64, f64, f64, rust_structs::rust_kinetic_energy::{closure_env#0}, core::iter::traits::accum::{impl#132}::sum::{closure_env#0}<core::iter::adapters::map::Map<core::slice::iter::Iter<f64>, rust_structs::rust_kinetic_energy::{closure_env#0}>>>>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf1bb6ecabe04ec4E", scope: !1335, file: !1334, line: 259, type: !1350, scopeLine: 259, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !1370, retainedNodes: !1352)
!1350 = !DISubroutineType(types: !1351)
!1351 = !{!16, !21, !16, !666}
!1352 = !{!1353, !1354, !1355, !1356, !1358, !1360, !1362, !1364, !1366, !1368}
!1353 = !DILocalVariable(name: "self", arg: 1, scope: !1349, file: !1334, line: 259, type: !21)
!1354 = !DILocalVariable(name: "init", arg: 2, scope: !1349, file: !1334, line: 259, type: !16)
!1355 = !DILocalVariable(name: "f", arg: 3, scope: !1349, file: !1334, line: 259, type: !666)
!1356 = !DILocalVariable(name: "len", scope: !1357, file: !1334, line: 29, type: !120, align: 64)
!1357 = distinct !DILexicalBlock(scope: !1349, file: !1334, line: 29, column: 13)
!1358 = !DILocalVariable(name: "end", scope: !1359, file: !1334, line: 33, type: !26, align: 64)
!1359 = distinct !DILexicalBlock(scope: !1349, file: !1334, line: 33, column: 13)
!1360 = !DILocalVariable(name: "acc", scope: !1361, file: !1334, line: 273, type: !16, align: 64)
!1361 = distinct !DILexicalBlock(scope: !1349, file: !1334, line: 273, column: 17)
!1362 = !DILocalVariable(name: "i", scope: !1363, file: !1334, line: 274, type: !120, align: 64)
!1363 = distinct !DILexicalBlock(scope: !1361, file: !1334, line: 274, column: 17)
!1364 = !DILocalVariable(name: "len", scope: !1365, file: !1334, line: 275, type: !120, align: 64)
!1365 = distinct !DILexicalBlock(scope: !1363, file: !1334, line: 275, column: 17)
!1366 = !DILocalVariable(name: "len", scope: !1367, file: !1334, line: 29, type: !120, align: 64)
!1367 = distinct !DILexicalBlock(scope: !1363, file: !1334, line: 29, column: 13)
!1368 = !DILocalVariable(name: "end", scope: !1369, file: !1334, line: 33, type: !26, align: 64)
!1369 = distinct !DILexicalBlock(scope: !1363, file: !1334, line: 33, column: 13)
!1370 = !{!33, !59, !1371}
!1371 = !DITemplateTypeParameter(name: "F", type: !666)
!1372 = !DILocation(line: 259, column: 27, scope: !1349)
!1373 = !DILocation(line: 259, column: 33, scope: !1349)
!1374 = !DILocation(line: 259, column: 42, scope: !1349)
!1375 = !DILocation(line: 273, column: 21, scope: !1361)
!1376 = !DILocation(line: 274, column: 21, scope: !1363)
!1377 = !DILocalVariable(name: "self", arg: 1, scope: !1378, file: !338, line: 832, type: !120)
!1378 = distinct !DISubprogram(name: "unchecked_add", linkageName: "_RNvMs9_NtCsgEmfK2I1SDS_4core3numj13unchecked_add", scope: !326, file: !338, line: 832, type: !777, scopeLine: 832, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1379)
!1379 = !{!1377, !1380}
!1380 = !DILocalVariable(name: "rhs", scope: !1378, file: !338, line: 832, type: !120, align: 64)
!1381 = !DILocation(line: 832, column: 43, scope: !1378, inlinedAt: !1382)
!1382 = !DILocation(line: 283, column: 36, scope: !1365)
!1383 = !DILocation(line: 275, column: 21, scope: !1365)
!1384 = !DILocation(line: 29, column: 17, scope: !1367)
!1385 = !DILocation(line: 726, column: 13, scope: !1386, inlinedAt: !1394)
!1386 = distinct !DILexicalBlock(scope: !1387, file: !567, line: 726, column: 9)
!1387 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h0bfacf46074b0a1cE", scope: !555, file: !567, line: 701, type: !1388, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1390)
!1388 = !DISubroutineType(types: !1389)
!1389 = !{!120, !31, !31, !237}
!1390 = !{!1391, !1392, !1393}
!1391 = !DILocalVariable(name: "self", arg: 1, scope: !1387, file: !567, line: 701, type: !31)
!1392 = !DILocalVariable(name: "origin", arg: 2, scope: !1387, file: !567, line: 701, type: !31)
!1393 = !DILocalVariable(name: "pointee_size", scope: !1386, file: !567, line: 726, type: !120, align: 64)
!1394 = !DILocation(line: 887, column: 37, scope: !1395, inlinedAt: !1401)
!1395 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h2e98267e24a95b56E", scope: !1031, file: !1030, line: 882, type: !1396, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1398)
!1396 = !DISubroutineType(types: !1397)
!1397 = !{!120, !113, !31, !237}
!1398 = !{!1399, !1400}
!1399 = !DILocalVariable(name: "self", arg: 1, scope: !1395, file: !1030, line: 882, type: !113)
!1400 = !DILocalVariable(name: "origin", arg: 2, scope: !1395, file: !1030, line: 882, type: !31)
!1401 = !DILocation(line: 953, column: 32, scope: !1402, inlinedAt: !1409)
!1402 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h86f4bdad3462d3b9E", scope: !26, file: !1044, line: 948, type: !1403, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1405, retainedNodes: !1406)
!1403 = !DISubroutineType(types: !1404)
!1404 = !{!120, !26, !26}
!1405 = !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h86f4bdad3462d3b9E", scope: !26, file: !1044, line: 948, type: !1403, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1406 = !{!1407, !1408}
!1407 = !DILocalVariable(name: "self", arg: 1, scope: !1402, file: !1044, line: 948, type: !26)
!1408 = !DILocalVariable(name: "subtracted", arg: 2, scope: !1402, file: !1044, line: 948, type: !26)
!1409 = !DILocation(line: 57, column: 30, scope: !1369)
!1410 = !DILocation(line: 832, column: 49, scope: !1378, inlinedAt: !1382)
!1411 = !DILocation(line: 28, column: 12, scope: !1349)
!1412 = !DILocation(line: 33, column: 33, scope: !1349)
!1413 = !DILocation(line: 33, column: 17, scope: !1359)
!1414 = !DILocalVariable(name: "self", arg: 1, scope: !1415, file: !1044, line: 1719, type: !1419)
!1415 = distinct !DISubprogram(name: "eq<f64>", linkageName: "_ZN78_$LT$core..ptr..non_null..NonNull$LT$T$GT$$u20$as$u20$core..cmp..PartialEq$GT$2eq17hd016287b65f836f1E", scope: !1416, file: !1044, line: 1719, type: !1417, scopeLine: 1719, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1420)
!1416 = !DINamespace(name: "{impl#16}", scope: !27)
!1417 = !DISubroutineType(types: !1418)
!1418 = !{!296, !1419, !1419}
!1419 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::ptr::non_null::NonNull<f64>", baseType: !26, size: 64, align: 64, dwarfAddressSpace: 0)
!1420 = !{!1414, !1421}
!1421 = !DILocalVariable(name: "other", arg: 2, scope: !1415, file: !1044, line: 1719, type: !1419)
!1422 = !DILocation(line: 1719, column: 11, scope: !1415, inlinedAt: !1423)
!1423 = !DILocation(line: 44, column: 20, scope: !1359)
!1424 = !DILocation(line: 1719, column: 18, scope: !1415, inlinedAt: !1423)
!1425 = !DILocation(line: 1720, column: 9, scope: !1415, inlinedAt: !1423)
!1426 = !DILocation(line: 28, column: 9, scope: !1349)
!1427 = !DILocation(line: 25, column: 86, scope: !1349)
!1428 = !DILocation(line: 273, column: 31, scope: !1349)
!1429 = !DILocation(line: 274, column: 29, scope: !1361)
!1430 = !DILocation(line: 28, column: 12, scope: !1363)
!1431 = !DILocation(line: 271, column: 28, scope: !1349)
!1432 = !DILocation(line: 289, column: 13, scope: !1349)
!1433 = !DILocation(line: 33, column: 33, scope: !1363)
!1434 = !DILocation(line: 33, column: 17, scope: !1369)
!1435 = !DILocation(line: 948, column: 46, scope: !1402, inlinedAt: !1409)
!1436 = !DILocalVariable(name: "self", arg: 1, scope: !1437, file: !1044, line: 401, type: !26)
!1437 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !1044, line: 401, type: !1073, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1075, retainedNodes: !1438)
!1438 = !{!1436}
!1439 = !DILocation(line: 401, column: 25, scope: !1437, inlinedAt: !1440)
!1440 = !DILocation(line: 953, column: 23, scope: !1402, inlinedAt: !1409)
!1441 = !DILocation(line: 57, column: 51, scope: !1369)
!1442 = !DILocation(line: 948, column: 52, scope: !1402, inlinedAt: !1409)
!1443 = !DILocation(line: 401, column: 25, scope: !1437, inlinedAt: !1444)
!1444 = !DILocation(line: 953, column: 64, scope: !1402, inlinedAt: !1409)
!1445 = !DILocation(line: 407, column: 18, scope: !1437, inlinedAt: !1440)
!1446 = !DILocation(line: 882, column: 46, scope: !1395, inlinedAt: !1401)
!1447 = !DILocation(line: 953, column: 53, scope: !1402, inlinedAt: !1409)
!1448 = !DILocation(line: 882, column: 52, scope: !1395, inlinedAt: !1401)
!1449 = !DILocation(line: 701, column: 52, scope: !1387, inlinedAt: !1394)
!1450 = !DILocation(line: 887, column: 18, scope: !1395, inlinedAt: !1401)
!1451 = !DILocation(line: 701, column: 46, scope: !1387, inlinedAt: !1394)
!1452 = !DILocation(line: 77, column: 35, scope: !1453, inlinedAt: !1394)
!1453 = !DILexicalBlockFile(scope: !1387, file: !324, discriminator: 0)
!1454 = !DILocation(line: 78, column: 17, scope: !1453, inlinedAt: !1394)
!1455 = !DILocation(line: 77, column: 13, scope: !1453, inlinedAt: !1394)
!1456 = !DILocation(line: 727, column: 17, scope: !1386, inlinedAt: !1394)
!1457 = !DILocation(line: 727, column: 37, scope: !1386, inlinedAt: !1394)
!1458 = !DILocation(line: 729, column: 18, scope: !1386, inlinedAt: !1394)
!1459 = !DILocation(line: 28, column: 9, scope: !1363)
!1460 = !DILocation(line: 727, column: 9, scope: !1386, inlinedAt: !1394)
!1461 = !DILocation(line: 279, column: 29, scope: !1365)
!1462 = !DILocation(line: 279, column: 58, scope: !1365)
!1463 = !DILocalVariable(name: "self", arg: 1, scope: !1464, file: !1044, line: 651, type: !26)
!1464 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc93c61906879cf46E", scope: !26, file: !1044, line: 651, type: !1465, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1467, retainedNodes: !1468)
!1465 = !DISubroutineType(types: !1466)
!1466 = !{!26, !26, !120}
!1467 = !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$3add17hc93c61906879cf46E", scope: !26, file: !1044, line: 651, type: !1465, scopeLine: 651, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !32)
!1468 = !{!1463, !1469}
!1469 = !DILocalVariable(name: "count", arg: 2, scope: !1464, file: !1044, line: 651, type: !120)
!1470 = !DILocation(line: 651, column: 29, scope: !1464, inlinedAt: !1471)
!1471 = !DILocation(line: 279, column: 67, scope: !1365)
!1472 = !DILocation(line: 279, column: 71, scope: !1365)
!1473 = !DILocation(line: 651, column: 35, scope: !1464, inlinedAt: !1471)
!1474 = !DILocation(line: 659, column: 28, scope: !1464, inlinedAt: !1471)
!1475 = !DILocation(line: 659, column: 18, scope: !1464, inlinedAt: !1471)
!1476 = !DILocation(line: 401, column: 25, scope: !1437, inlinedAt: !1477)
!1477 = !DILocation(line: 279, column: 74, scope: !1365)
!1478 = !DILocation(line: 279, column: 27, scope: !1365)
!1479 = !DILocation(line: 279, column: 21, scope: !1365)
!1480 = !DILocation(line: 77, column: 35, scope: !1481, inlinedAt: !1382)
!1481 = !DILexicalBlockFile(scope: !1378, file: !324, discriminator: 0)
!1482 = !DILocation(line: 78, column: 17, scope: !1481, inlinedAt: !1382)
!1483 = !DILocation(line: 844, column: 17, scope: !1378, inlinedAt: !1382)
!1484 = !DILocation(line: 283, column: 21, scope: !1365)
!1485 = !DILocation(line: 284, column: 24, scope: !1365)
!1486 = !DILocation(line: 284, column: 29, scope: !1365)
!1487 = !DILocation(line: 276, column: 17, scope: !1365)
!1488 = !DILocation(line: 288, column: 17, scope: !1365)
!1489 = !DILocation(line: 289, column: 14, scope: !1349)
!1490 = !DILocation(line: 259, column: 13, scope: !1349)
!1491 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h78e168b54c84e789E", scope: !1335, file: !1334, line: 218, type: !1492, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1498)
!1492 = !DISubroutineType(types: !1493)
!1493 = !{!1494, !689}
!1494 = !DICompositeType(tag: DW_TAG_structure_type, name: "(usize, core::option::Option<usize>)", file: !18, size: 192, align: 64, elements: !1495, templateParams: !38, identifier: "50ba810bbf8cd1f32313d326053c8aa")
!1495 = !{!1496, !1497}
!1496 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !1494, file: !18, baseType: !120, size: 64, align: 64)
!1497 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !1494, file: !18, baseType: !741, size: 128, align: 64, offset: 64)
!1498 = !{!1499, !1500, !1502, !1504}
!1499 = !DILocalVariable(name: "self", arg: 1, scope: !1491, file: !1334, line: 218, type: !689)
!1500 = !DILocalVariable(name: "exact", scope: !1501, file: !1334, line: 219, type: !120, align: 64)
!1501 = distinct !DILexicalBlock(scope: !1491, file: !1334, line: 219, column: 17)
!1502 = !DILocalVariable(name: "len", scope: !1503, file: !1334, line: 29, type: !120, align: 64)
!1503 = distinct !DILexicalBlock(scope: !1491, file: !1334, line: 29, column: 13)
!1504 = !DILocalVariable(name: "end", scope: !1505, file: !1334, line: 33, type: !26, align: 64)
!1505 = distinct !DILexicalBlock(scope: !1491, file: !1334, line: 33, column: 13)
!1506 = !DILocation(line: 218, column: 26, scope: !1491)
!1507 = !DILocation(line: 219, column: 21, scope: !1501)
!1508 = !DILocation(line: 29, column: 17, scope: !1503)
!1509 = !DILocation(line: 726, column: 13, scope: !1510, inlinedAt: !1516)
!1510 = distinct !DILexicalBlock(scope: !1511, file: !567, line: 726, column: 9)
!1511 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h0bfacf46074b0a1cE", scope: !555, file: !567, line: 701, type: !1388, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1512)
!1512 = !{!1513, !1514, !1515}
!1513 = !DILocalVariable(name: "self", arg: 1, scope: !1511, file: !567, line: 701, type: !31)
!1514 = !DILocalVariable(name: "origin", arg: 2, scope: !1511, file: !567, line: 701, type: !31)
!1515 = !DILocalVariable(name: "pointee_size", scope: !1510, file: !567, line: 726, type: !120, align: 64)
!1516 = !DILocation(line: 887, column: 37, scope: !1517, inlinedAt: !1521)
!1517 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h2e98267e24a95b56E", scope: !1031, file: !1030, line: 882, type: !1396, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1518)
!1518 = !{!1519, !1520}
!1519 = !DILocalVariable(name: "self", arg: 1, scope: !1517, file: !1030, line: 882, type: !113)
!1520 = !DILocalVariable(name: "origin", arg: 2, scope: !1517, file: !1030, line: 882, type: !31)
!1521 = !DILocation(line: 953, column: 32, scope: !1522, inlinedAt: !1526)
!1522 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h86f4bdad3462d3b9E", scope: !26, file: !1044, line: 948, type: !1403, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1405, retainedNodes: !1523)
!1523 = !{!1524, !1525}
!1524 = !DILocalVariable(name: "self", arg: 1, scope: !1522, file: !1044, line: 948, type: !26)
!1525 = !DILocalVariable(name: "subtracted", arg: 2, scope: !1522, file: !1044, line: 948, type: !26)
!1526 = !DILocation(line: 57, column: 30, scope: !1505)
!1527 = !DILocation(line: 28, column: 12, scope: !1491)
!1528 = !DILocation(line: 33, column: 72, scope: !1491)
!1529 = !DILocation(line: 33, column: 33, scope: !1491)
!1530 = !DILocation(line: 33, column: 17, scope: !1505)
!1531 = !DILocation(line: 948, column: 46, scope: !1522, inlinedAt: !1526)
!1532 = !DILocalVariable(name: "self", arg: 1, scope: !1533, file: !1044, line: 401, type: !26)
!1533 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !1044, line: 401, type: !1073, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1075, retainedNodes: !1534)
!1534 = !{!1532}
!1535 = !DILocation(line: 401, column: 25, scope: !1533, inlinedAt: !1536)
!1536 = !DILocation(line: 953, column: 23, scope: !1522, inlinedAt: !1526)
!1537 = !DILocation(line: 57, column: 51, scope: !1505)
!1538 = !DILocation(line: 948, column: 52, scope: !1522, inlinedAt: !1526)
!1539 = !DILocation(line: 401, column: 25, scope: !1533, inlinedAt: !1540)
!1540 = !DILocation(line: 953, column: 64, scope: !1522, inlinedAt: !1526)
!1541 = !DILocation(line: 407, column: 18, scope: !1533, inlinedAt: !1536)
!1542 = !DILocation(line: 882, column: 46, scope: !1517, inlinedAt: !1521)
!1543 = !DILocation(line: 953, column: 53, scope: !1522, inlinedAt: !1526)
!1544 = !DILocation(line: 882, column: 52, scope: !1517, inlinedAt: !1521)
!1545 = !DILocation(line: 701, column: 52, scope: !1511, inlinedAt: !1516)
!1546 = !DILocation(line: 887, column: 18, scope: !1517, inlinedAt: !1521)
!1547 = !DILocation(line: 701, column: 46, scope: !1511, inlinedAt: !1516)
!1548 = !DILocation(line: 77, column: 35, scope: !1549, inlinedAt: !1516)
!1549 = !DILexicalBlockFile(scope: !1511, file: !324, discriminator: 0)
!1550 = !DILocation(line: 78, column: 17, scope: !1549, inlinedAt: !1516)
!1551 = !DILocation(line: 77, column: 13, scope: !1549, inlinedAt: !1516)
!1552 = !DILocation(line: 727, column: 17, scope: !1510, inlinedAt: !1516)
!1553 = !DILocation(line: 727, column: 37, scope: !1510, inlinedAt: !1516)
!1554 = !DILocation(line: 729, column: 18, scope: !1510, inlinedAt: !1516)
!1555 = !DILocation(line: 28, column: 9, scope: !1491)
!1556 = !DILocation(line: 727, column: 9, scope: !1510, inlinedAt: !1516)
!1557 = !DILocation(line: 220, column: 18, scope: !1501)
!1558 = !DILocation(line: 220, column: 25, scope: !1501)
!1559 = !DILocation(line: 220, column: 17, scope: !1501)
!1560 = !DILocation(line: 221, column: 14, scope: !1491)
!1561 = distinct !DISubprogram(name: "__iterator_get_unchecked<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hf3afa33e05ff2fa6E", scope: !1562, file: !1334, line: 418, type: !1563, scopeLine: 418, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1566)
!1562 = !DINamespace(name: "{impl#179}", scope: !22)
!1563 = !DISubroutineType(types: !1564)
!1564 = !{!97, !1565, !120}
!1565 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::slice::iter::IterMut<f64>", baseType: !109, size: 64, align: 64, dwarfAddressSpace: 0)
!1566 = !{!1567, !1568}
!1567 = !DILocalVariable(name: "self", arg: 1, scope: !1561, file: !1334, line: 418, type: !1565)
!1568 = !DILocalVariable(name: "idx", arg: 2, scope: !1561, file: !1334, line: 418, type: !120)
!1569 = !DILocation(line: 418, column: 48, scope: !1561)
!1570 = !DILocation(line: 418, column: 59, scope: !1561)
!1571 = !DILocation(line: 429, column: 42, scope: !1561)
!1572 = !DILocation(line: 961, column: 18, scope: !1573, inlinedAt: !1574)
!1573 = distinct !DISubprogram(name: "add<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$3add17hdb0dd3bb6a40a47cE", scope: !1031, file: !1030, line: 927, type: !1033, scopeLine: 927, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32)
!1574 = !DILocation(line: 429, column: 60, scope: !1561)
!1575 = !DILocation(line: 430, column: 14, scope: !1561)
!1576 = distinct !DISubprogram(name: "size_hint<f64>", linkageName: "_ZN94_$LT$core..slice..iter..IterMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h1273a334ca351cfdE", scope: !1562, file: !1334, line: 218, type: !1577, scopeLine: 218, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1579)
!1577 = !DISubroutineType(types: !1578)
!1578 = !{!1494, !700}
!1579 = !{!1580, !1581, !1583, !1585}
!1580 = !DILocalVariable(name: "self", arg: 1, scope: !1576, file: !1334, line: 218, type: !700)
!1581 = !DILocalVariable(name: "exact", scope: !1582, file: !1334, line: 219, type: !120, align: 64)
!1582 = distinct !DILexicalBlock(scope: !1576, file: !1334, line: 219, column: 17)
!1583 = !DILocalVariable(name: "len", scope: !1584, file: !1334, line: 29, type: !120, align: 64)
!1584 = distinct !DILexicalBlock(scope: !1576, file: !1334, line: 29, column: 13)
!1585 = !DILocalVariable(name: "end", scope: !1586, file: !1334, line: 33, type: !26, align: 64)
!1586 = distinct !DILexicalBlock(scope: !1576, file: !1334, line: 33, column: 13)
!1587 = !DILocation(line: 218, column: 26, scope: !1576)
!1588 = !DILocation(line: 219, column: 21, scope: !1582)
!1589 = !DILocation(line: 29, column: 17, scope: !1584)
!1590 = !DILocation(line: 726, column: 13, scope: !1591, inlinedAt: !1597)
!1591 = distinct !DILexicalBlock(scope: !1592, file: !567, line: 726, column: 9)
!1592 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned17h0bfacf46074b0a1cE", scope: !555, file: !567, line: 701, type: !1388, scopeLine: 701, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1593)
!1593 = !{!1594, !1595, !1596}
!1594 = !DILocalVariable(name: "self", arg: 1, scope: !1592, file: !567, line: 701, type: !31)
!1595 = !DILocalVariable(name: "origin", arg: 2, scope: !1592, file: !567, line: 701, type: !31)
!1596 = !DILocalVariable(name: "pointee_size", scope: !1591, file: !567, line: 726, type: !120, align: 64)
!1597 = !DILocation(line: 887, column: 37, scope: !1598, inlinedAt: !1602)
!1598 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$20offset_from_unsigned17h2e98267e24a95b56E", scope: !1031, file: !1030, line: 882, type: !1396, scopeLine: 882, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, retainedNodes: !1599)
!1599 = !{!1600, !1601}
!1600 = !DILocalVariable(name: "self", arg: 1, scope: !1598, file: !1030, line: 882, type: !113)
!1601 = !DILocalVariable(name: "origin", arg: 2, scope: !1598, file: !1030, line: 882, type: !31)
!1602 = !DILocation(line: 953, column: 32, scope: !1603, inlinedAt: !1607)
!1603 = distinct !DISubprogram(name: "offset_from_unsigned<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$20offset_from_unsigned17h86f4bdad3462d3b9E", scope: !26, file: !1044, line: 948, type: !1403, scopeLine: 948, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1405, retainedNodes: !1604)
!1604 = !{!1605, !1606}
!1605 = !DILocalVariable(name: "self", arg: 1, scope: !1603, file: !1044, line: 948, type: !26)
!1606 = !DILocalVariable(name: "subtracted", arg: 2, scope: !1603, file: !1044, line: 948, type: !26)
!1607 = !DILocation(line: 57, column: 30, scope: !1586)
!1608 = !DILocation(line: 28, column: 12, scope: !1576)
!1609 = !DILocation(line: 33, column: 72, scope: !1576)
!1610 = !DILocation(line: 33, column: 33, scope: !1576)
!1611 = !DILocation(line: 33, column: 17, scope: !1586)
!1612 = !DILocation(line: 948, column: 46, scope: !1603, inlinedAt: !1607)
!1613 = !DILocalVariable(name: "self", arg: 1, scope: !1614, file: !1044, line: 401, type: !26)
!1614 = distinct !DISubprogram(name: "as_ptr<f64>", linkageName: "_ZN4core3ptr8non_null16NonNull$LT$T$GT$6as_ptr17h41359047294b5ce7E", scope: !26, file: !1044, line: 401, type: !1073, scopeLine: 401, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !32, declaration: !1075, retainedNodes: !1615)
!1615 = !{!1613}
!1616 = !DILocation(line: 401, column: 25, scope: !1614, inlinedAt: !1617)
!1617 = !DILocation(line: 953, column: 23, scope: !1603, inlinedAt: !1607)
!1618 = !DILocation(line: 57, column: 51, scope: !1586)
!1619 = !DILocation(line: 948, column: 52, scope: !1603, inlinedAt: !1607)
!1620 = !DILocation(line: 401, column: 25, scope: !1614, inlinedAt: !1621)
!1621 = !DILocation(line: 953, column: 64, scope: !1603, inlinedAt: !1607)
!1622 = !DILocation(line: 407, column: 18, scope: !1614, inlinedAt: !1617)
!1623 = !DILocation(line: 882, column: 46, scope: !1598, inlinedAt: !1602)
!1624 = !DILocation(line: 953, column: 53, scope: !1603, inlinedAt: !1607)
!1625 = !DILocation(line: 882, column: 52, scope: !1598, inlinedAt: !1602)
!1626 = !DILocation(line: 701, column: 52, scope: !1592, inlinedAt: !1597)
!1627 = !DILocation(line: 887, column: 18, scope: !1598, inlinedAt: !1602)
!1628 = !DILocation(line: 701, column: 46, scope: !1592, inlinedAt: !1597)
!1629 = !DILocation(line: 77, column: 35, scope: !1630, inlinedAt: !1597)
!1630 = !DILexicalBlockFile(scope: !1592, file: !324, discriminator: 0)
!1631 = !DILocation(line: 78, column: 17, scope: !1630, inlinedAt: !1597)
!1632 = !DILocation(line: 77, column: 13, scope: !1630, inlinedAt: !1597)
!1633 = !DILocation(line: 727, column: 17, scope: !1591, inlinedAt: !1597)
!1634 = !DILocation(line: 727, column: 37, scope: !1591, inlinedAt: !1597)
!1635 = !DILocation(line: 729, column: 18, scope: !1591, inlinedAt: !1597)
!1636 = !DILocation(line: 28, column: 9, scope: !1576)
!1637 = !DILocation(line: 727, column: 9, scope: !1591, inlinedAt: !1597)
!1638 = !DILocation(line: 220, column: 18, scope: !1582)
!1639 = !DILocation(line: 220, column: 25, scope: !1582)
!1640 = !DILocation(line: 220, column: 17, scope: !1582)
!1641 = !DILocation(line: 221, column: 14, scope: !1576)
!1642 = distinct !DISubprogram(name: "next<rust_structs::Step, 4>", linkageName: "_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h23b4cc10da6f3eb5E", scope: !1643, file: !957, line: 239, type: !1644, scopeLine: 239, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, retainedNodes: !1646)
!1643 = !DINamespace(name: "{impl#4}", scope: !486)
!1644 = !DISubroutineType(types: !1645)
!1645 = !{!718, !1327}
!1646 = !{!1647}
!1647 = !DILocalVariable(name: "self", arg: 1, scope: !1642, file: !957, line: 239, type: !1327)
!1648 = !DILocation(line: 239, column: 13, scope: !1642)
!1649 = !DILocalVariable(name: "self", arg: 1, scope: !1650, file: !957, line: 30, type: !1327)
!1650 = distinct !DISubprogram(name: "unsize_mut<rust_structs::Step, 4>", linkageName: "_ZN4core5array4iter21IntoIter$LT$T$C$_$GT$10unsize_mut17hf92898bde985972eE", scope: !485, file: !957, line: 30, type: !1651, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !538, declaration: !1653, retainedNodes: !1654)
!1651 = !DISubroutineType(types: !1652)
!1652 = !{!729, !1327}
!1653 = !DISubprogram(name: "unsize_mut<rust_structs::Step, 4>", linkageName: "_ZN4core5array4iter21IntoIter$LT$T$C$_$GT$10unsize_mut17hf92898bde985972eE", scope: !485, file: !957, line: 30, type: !1651, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit, templateParams: !538)
!1654 = !{!1649}
!1655 = !DILocation(line: 30, column: 19, scope: !1650, inlinedAt: !1656)
!1656 = !DILocation(line: 240, column: 14, scope: !1642)
!1657 = !DILocation(line: 240, column: 27, scope: !1642)
!1658 = !DILocation(line: 241, column: 6, scope: !1642)
!1659 = distinct !DISubprogram(name: "rust_enum_steps", scope: !45, file: !183, line: 72, type: !1660, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1662)
!1660 = !DISubroutineType(types: !1661)
!1661 = !{!16, !16, !16, !16}
!1662 = !{!1663, !1664, !1665, !1666, !1668, !1670, !1672, !1674, !1676}
!1663 = !DILocalVariable(name: "x", arg: 1, scope: !1659, file: !183, line: 72, type: !16)
!1664 = !DILocalVariable(name: "a", arg: 2, scope: !1659, file: !183, line: 72, type: !16)
!1665 = !DILocalVariable(name: "b", arg: 3, scope: !1659, file: !183, line: 72, type: !16)
!1666 = !DILocalVariable(name: "steps", scope: !1667, file: !183, line: 73, type: !961, align: 64)
!1667 = distinct !DILexicalBlock(scope: !1659, file: !183, line: 73, column: 5)
!1668 = !DILocalVariable(name: "y", scope: !1669, file: !183, line: 74, type: !16, align: 64)
!1669 = distinct !DILexicalBlock(scope: !1667, file: !183, line: 74, column: 5)
!1670 = !DILocalVariable(name: "iter", scope: !1671, file: !183, line: 75, type: !485, align: 64)
!1671 = distinct !DILexicalBlock(scope: !1669, file: !183, line: 75, column: 5)
!1672 = !DILocalVariable(name: "s", scope: !1673, file: !183, line: 75, type: !521, align: 64)
!1673 = distinct !DILexicalBlock(scope: !1671, file: !183, line: 75, column: 5)
!1674 = !DILocalVariable(name: "k", scope: !1675, file: !183, line: 77, type: !16, align: 64)
!1675 = distinct !DILexicalBlock(scope: !1673, file: !183, line: 77, column: 13)
!1676 = !DILocalVariable(name: "d", scope: !1677, file: !183, line: 78, type: !16, align: 64)
!1677 = distinct !DILexicalBlock(scope: !1673, file: !183, line: 78, column: 13)
!1678 = !DILocation(line: 72, column: 35, scope: !1659)
!1679 = !DILocation(line: 72, column: 43, scope: !1659)
!1680 = !DILocation(line: 72, column: 51, scope: !1659)
!1681 = !DILocation(line: 73, column: 9, scope: !1667)
!1682 = !DILocation(line: 74, column: 9, scope: !1669)
!1683 = !DILocation(line: 75, column: 14, scope: !1671)
!1684 = !DILocation(line: 75, column: 9, scope: !1673)
!1685 = !DILocation(line: 73, column: 17, scope: !1659)
!1686 = !DILocation(line: 74, column: 17, scope: !1667)
!1687 = !DILocation(line: 75, column: 14, scope: !1669)
!1688 = !DILocation(line: 75, column: 5, scope: !1671)
!1689 = !DILocation(line: 75, column: 9, scope: !1671)
!1690 = !DILocation(line: 76, column: 19, scope: !1673)
!1691 = !DILocation(line: 76, column: 13, scope: !1673)
!1692 = !DILocation(line: 81, column: 5, scope: !1669)
!1693 = !DILocation(line: 82, column: 5, scope: !1669)
!1694 = !DILocation(line: 82, column: 9, scope: !1669)
!1695 = !DILocation(line: 83, column: 2, scope: !1659)
!1696 = !DILocation(line: 0, scope: !1659)
!1697 = !DILocation(line: 77, column: 25, scope: !1673)
!1698 = !DILocation(line: 77, column: 25, scope: !1675)
!1699 = !DILocation(line: 77, column: 31, scope: !1675)
!1700 = !DILocation(line: 77, column: 35, scope: !1673)
!1701 = !DILocation(line: 78, column: 25, scope: !1673)
!1702 = !DILocation(line: 78, column: 25, scope: !1677)
!1703 = !DILocation(line: 78, column: 31, scope: !1677)
!1704 = !DILocation(line: 78, column: 35, scope: !1673)
!1705 = !DILocation(line: 79, column: 28, scope: !1673)
!1706 = !DILocation(line: 79, column: 27, scope: !1673)
!1707 = !DILocation(line: 76, column: 9, scope: !1673)
!1708 = distinct !DISubprogram(name: "rust_kinetic_energy", scope: !45, file: !183, line: 12, type: !1709, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1717)
!1709 = !DISubroutineType(types: !1710)
!1710 = !{!16, !1711}
!1711 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&rust_structs::Body", baseType: !1712, size: 64, align: 64, dwarfAddressSpace: 0)
!1712 = !DICompositeType(tag: DW_TAG_structure_type, name: "Body", scope: !45, file: !18, size: 320, align: 64, flags: DIFlagPublic, elements: !1713, templateParams: !38, identifier: "4fcd2c87221c3182d77818d2382f9629")
!1713 = !{!1714, !1715, !1716}
!1714 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !1712, file: !18, baseType: !636, size: 192, align: 64, flags: DIFlagPublic)
!1715 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !1712, file: !18, baseType: !16, size: 64, align: 64, offset: 192, flags: DIFlagPublic)
!1716 = !DIDerivedType(tag: DW_TAG_member, name: "pinned", scope: !1712, file: !18, baseType: !296, size: 8, align: 8, offset: 256, flags: DIFlagPublic)
!1717 = !{!1718}
!1718 = !DILocalVariable(name: "b", arg: 1, scope: !1708, file: !183, line: 12, type: !1711)
!1719 = !DILocation(line: 12, column: 39, scope: !1708)
!1720 = !DILocation(line: 13, column: 8, scope: !1708)
!1721 = !DILocation(line: 16, column: 11, scope: !1708)
!1722 = !DILocation(line: 16, column: 5, scope: !1708)
!1723 = !DILocation(line: 16, column: 31, scope: !1708)
!1724 = !DILocation(line: 16, column: 38, scope: !1708)
!1725 = !DILocation(line: 16, column: 53, scope: !1708)
!1726 = !DILocation(line: 17, column: 2, scope: !1708)
!1727 = !DILocation(line: 14, column: 16, scope: !1708)
!1728 = distinct !DISubprogram(name: "rust_push_body", scope: !45, file: !183, line: 20, type: !1729, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1732)
!1729 = !DISubroutineType(types: !1730)
!1730 = !{null, !1731, !635}
!1731 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut rust_structs::Body", baseType: !1712, size: 64, align: 64, dwarfAddressSpace: 0)
!1732 = !{!1733, !1734, !1735, !1737, !1739}
!1733 = !DILocalVariable(name: "b", arg: 1, scope: !1728, file: !183, line: 20, type: !1731)
!1734 = !DILocalVariable(name: "impulse", arg: 2, scope: !1728, file: !183, line: 20, type: !635)
!1735 = !DILocalVariable(name: "iter", scope: !1736, file: !183, line: 21, type: !106, align: 64)
!1736 = distinct !DILexicalBlock(scope: !1728, file: !183, line: 21, column: 5)
!1737 = !DILocalVariable(name: "v", scope: !1738, file: !183, line: 21, type: !97, align: 64)
!1738 = distinct !DILexicalBlock(scope: !1736, file: !183, line: 21, column: 5)
!1739 = !DILocalVariable(name: "p", scope: !1738, file: !183, line: 21, type: !41, align: 64)
!1740 = !DILocation(line: 20, column: 34, scope: !1728)
!1741 = !DILocation(line: 20, column: 48, scope: !1728)
!1742 = !DILocation(line: 21, column: 19, scope: !1736)
!1743 = !DILocation(line: 21, column: 30, scope: !1728)
!1744 = !DILocation(line: 21, column: 41, scope: !1728)
!1745 = !DILocation(line: 21, column: 19, scope: !1728)
!1746 = !DILocation(line: 21, column: 5, scope: !1736)
!1747 = !DILocation(line: 21, column: 10, scope: !1736)
!1748 = !DILocation(line: 21, column: 10, scope: !1738)
!1749 = !DILocation(line: 21, column: 13, scope: !1736)
!1750 = !DILocation(line: 21, column: 13, scope: !1738)
!1751 = !DILocation(line: 22, column: 19, scope: !1738)
!1752 = !DILocation(line: 22, column: 15, scope: !1738)
!1753 = !DILocation(line: 22, column: 9, scope: !1738)
!1754 = !DILocation(line: 24, column: 2, scope: !1728)
!1755 = distinct !DISubprogram(name: "rust_static_dispatch", scope: !45, file: !183, line: 60, type: !1660, scopeLine: 60, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !38, retainedNodes: !1756)
!1756 = !{!1757, !1758, !1759}
!1757 = !DILocalVariable(name: "radius", arg: 1, scope: !1755, file: !183, line: 60, type: !16)
!1758 = !DILocalVariable(name: "width", arg: 2, scope: !1755, file: !183, line: 60, type: !16)
!1759 = !DILocalVariable(name: "height", arg: 3, scope: !1755, file: !183, line: 60, type: !16)
!1760 = !DILocation(line: 60, column: 40, scope: !1755)
!1761 = !DILocation(line: 60, column: 53, scope: !1755)
!1762 = !DILocation(line: 60, column: 65, scope: !1755)
!1763 = !DILocation(line: 61, column: 12, scope: !1755)
!1764 = !DILocation(line: 61, column: 29, scope: !1755)
!1765 = !DILocation(line: 61, column: 5, scope: !1755)
!1766 = !DILocation(line: 62, column: 2, scope: !1755)
